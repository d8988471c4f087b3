// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/decisionpaper.h"

#include "base/fault.h"
#include "report/pdfpaper.h"
#include "ui/print/decisionparts.h"

#include <QSaveFile>

#include <cerrno>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

class DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

QString proofOf(const DecisionRecord &record)
{
    return DecisionWords::tr("Ledger entry %1: %2")
        .arg(record.head.commit)
        .arg(QString::fromLatin1(record.head.hash.toHex().left(32)));
}

PaperFrame frameOf(const DecisionFile &decision, const PaperFonts &fonts)
{
    PaperFrame frame;
    frame.marking = decision.marking();
    frame.title = decision.content().subject;
    frame.number = decision.measure().number;
    frame.proof = proofOf(decision.record);
    frame.pageWords = [](int page, int pages) { return DecisionWords::tr("Page %1 of %2").arg(page).arg(pages); };
    frame.fonts = fonts;
    return frame;
}

} // namespace

QString decisionFileName(const Measure &measure)
{
    return measure.number + u".pdf"_s;
}

QByteArray printDecision(const DecisionFile &decision, const PaperFonts &fonts)
{
    QTextDocument text;
    PaperWriter writer(text, fonts);
    DecisionParts(decision, writer).write();
    return writePdf(text, frameOf(decision, fonts), {{kDecisionFile, u"application/json"_s, toJson(decision.record)}});
}

void savePdf(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return;
    throw Fault(errno == ENOSPC ? FaultKind::DiskFull : FaultKind::ReadOnly, path + u": "_s + file.errorString());
}

} // namespace ringi
