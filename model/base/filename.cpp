// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"

#include <QRegularExpression>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestEnding = 16;

bool isHarmful(char32_t c)
{
    static constexpr QStringView kRefused = u"/\\:*?\"<>|";
    return !QChar::isPrint(c) || (c < 0x80 && kRefused.contains(QChar(ushort(c))));
}

/// Half a pair of surrogates is no character and is not printed either.
QString withoutHarm(const QString &name)
{
    QString clean;
    for (const char32_t c : name.toUcs4()) {
        if (isHarmful(c))
            clean += u'_';
        else
            clean += QString::fromUcs4(&c, 1);
    }
    return clean;
}

bool isEnd(QChar c)
{
    return c == u'.' || c.isSpace();
}

/// Neither hidden nor, on Windows, another name than it looks.
QString trimmedEnds(QStringView name)
{
    while (!name.isEmpty() && isEnd(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && isEnd(name.back()))
        name.chop(1);
    return name.toString();
}

/// With or without an ending, in any case.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])\\s*(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

/// Never half a character, of which each unit is a byte or more.
QString cut(QString text, qsizetype bytes)
{
    text.truncate(bytes + 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    while (text.toUtf8().size() > bytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= kMostFileNameBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= kLongestEnding ? name.mid(dot) : QString();
    return cut(name.chopped(ending.size()), kMostFileNameBytes - ending.toUtf8().size()) + ending;
}

} // namespace

QString safeFileName(const QString &name)
{
    const QString clean = trimmedEnds(withoutHarm(name));
    if (clean.isEmpty())
        return u"file"_s;
    return trimmedEnds(shortened(isDevice(clean) ? u'_' + clean : clean));
}

} // namespace ringi
