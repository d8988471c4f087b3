// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputfault.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QString sentenceFor(InputFaultCode code, const QStringList &args)
{
    const QString first = args.value(0);
    switch (code) {
    case InputFaultCode::NotOpened:
    case InputFaultCode::ProfileMissing:
        return u"%1: %2"_s.arg(first, args.value(1));
    case InputFaultCode::ReadFailed:
        return u"reading failed: %1"_s.arg(first);
    case InputFaultCode::FileTooLarge:
        return u"the file is larger than %1 bytes"_s.arg(first);
    case InputFaultCode::PipeTooLarge:
        return u"the input is a pipe of more than %1 bytes; save it as a file"_s.arg(first);
    case InputFaultCode::FileEmpty:
        return u"the file is empty"_s;
    case InputFaultCode::HeaderMissing:
        return u"the file has no header"_s;
    case InputFaultCode::Utf16:
        return u"the text is UTF-16, not UTF-8"_s;
    case InputFaultCode::NotUtf8:
        return u"the text is not UTF-8"_s;
    case InputFaultCode::NulByte:
        return u"a NUL byte; this is not a text file"_s;
    case InputFaultCode::QuoteOpen:
        return u"a quote is opened here and never closed"_s;
    case InputFaultCode::TextAfterQuote:
        return u"text follows a closing quote"_s;
    case InputFaultCode::CellTooLarge:
        return u"the cell is larger than %1 bytes; is a quote left open?"_s.arg(first);
    case InputFaultCode::RowTooLarge:
        return u"the row is larger than %1 bytes"_s.arg(first);
    case InputFaultCode::TooManyColumns:
        return u"there are more than %1 columns"_s.arg(first);
    case InputFaultCode::ProfileTooLarge:
        return u"%1 is too large for a mapping profile"_s.arg(first);
    }
    return {};
}

QString placed(TextPlace place, const QString &what)
{
    if (place.line == 0)
        return what;
    if (place.column == 0)
        return u"line %1: %2"_s.arg(place.line).arg(what);
    return u"line %1, column %2: %3"_s.arg(place.line).arg(place.column).arg(what);
}

QString joined(const ProfileProblems &problems)
{
    QStringList sentences;
    for (const ProfileProblem &problem : problems)
        sentences.append(sentence(problem));
    return sentences.join(u"; "_s);
}

} // namespace

InputFault::InputFault(InputFaultCode code, const QStringList &args, TextPlace place)
    : Fault(code == InputFaultCode::ProfileMissing ? FaultKind::NotFound : FaultKind::Unreadable,
            placed(place, sentenceFor(code, args)))
    , m_code(code)
    , m_args(args)
    , m_place(place)
{
}

std::unique_ptr<QFile> openedInput(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw InputFault(InputFaultCode::NotOpened, {path, file->errorString()});
    return file;
}

ProfileFault::ProfileFault(const ProfileProblems &problems)
    : Fault(FaultKind::Unreadable, joined(problems))
    , m_problems(problems)
{
}

} // namespace ringi
