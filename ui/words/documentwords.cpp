// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/documentwords.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ringi::words {

namespace {

class DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(Document)

public:
    static QString of(const RecordFinding &finding);
    static QString of(PdfProblem problem);
    static QString of(JapaneseText japanese);

private:
    static QString place(const RecordFinding &finding);
    static QString sentence(const RecordFinding &finding);
};

QString DocumentWords::of(const RecordFinding &finding)
{
    const QString where = place(finding);
    if (where.isEmpty())
        return sentence(finding);
    return tr("%1: %2", "a place in the document's record, and what does not hold there").arg(where, sentence(finding));
}

QString DocumentWords::place(const RecordFinding &finding)
{
    if (finding.event > 0)
        return tr("Event %1 (%2)").arg(QString::number(finding.event), eventLabel(finding.eventKind.toLatin1()));
    return finding.commit > 0 ? tr("Entry %1").arg(QString::number(finding.commit)) : QString();
}

QString DocumentWords::sentence(const RecordFinding &finding)
{
    switch (finding.kind) {
    case RecordFindingKind::NotARecord:
        return tr("The enclosed file is not a decision record.");
    case RecordFindingKind::UnknownFormat:
        return tr("The decision record is of a later version of Ringi. Check it with that one.");
    case RecordFindingKind::OtherStore:
        return tr("The document is of another store than the one it is compared with.");
    case RecordFindingKind::MeasureUnknown:
        return tr("The ledger has no such measure.");
    case RecordFindingKind::NamedOtherwise:
        return tr("The record's number or version is not that of its events.");
    case RecordFindingKind::EventDiffers:
        return tr("The ledger holds another event at this place.");
    case RecordFindingKind::EventMissing:
        return tr("The record lacks an event of the measure.");
    case RecordFindingKind::EventUnknown:
        return tr("The ledger has no event at this place.");
    case RecordFindingKind::BodyChanged:
        return tr("The event was changed: its hash is not that of its content.");
    case RecordFindingKind::EventChainBroken:
        return tr("The event does not follow the one before it.");
    case RecordFindingKind::NotInCommit:
        return tr("The entry it names does not list the event.");
    case RecordFindingKind::CommitMissing:
        return tr("The record lacks this entry of the ledger.");
    case RecordFindingKind::CommitChanged:
        return tr("The entry was changed: its hash is not that of its content.");
    case RecordFindingKind::CommitDiffers:
        return tr("The ledger holds another entry at this place.");
    case RecordFindingKind::SignatureBad:
        return tr("The signature is not by the key beside it.");
    case RecordFindingKind::KeyDiffers:
        return tr("The key is not the one this ledger knows of the author.");
    case RecordFindingKind::ContentHashBroken:
        return tr("The content hash is not that of the text in the record.");
    case RecordFindingKind::HeadUnknown:
        return tr("The ledger does not have the entry that was its last when the document was printed: it was rolled "
                  "back, or is another copy.");
    case RecordFindingKind::PagesDiffer:
        return tr("The pages do not say the content hash, or not the text, that the record holds.");
    case RecordFindingKind::LaterEvents:
        return tr("The measure has gone on since the document was printed. Print it anew for how it stands.");
    }
    return {};
}

QString DocumentWords::of(PdfProblem problem)
{
    switch (problem) {
    case PdfProblem::TooLarge:
        return tr("The file is larger than a decided original can be.");
    case PdfProblem::NotAPdf:
        return tr("The file is not a PDF, or is damaged.");
    case PdfProblem::Encrypted:
        return tr("The PDF is encrypted. Decided originals are not.");
    case PdfProblem::NoEnclosure:
        return tr("The PDF encloses no decision record, so nothing in it can be proved.");
    case PdfProblem::SeveralEnclosures:
        return tr("The PDF encloses more than one file. Decided originals enclose their record and nothing else.");
    case PdfProblem::EnclosureTooLarge:
        return tr("The enclosed file is larger than a decision record can be.");
    }
    return {};
}

QString DocumentWords::of(JapaneseText japanese)
{
    switch (japanese) {
    case JapaneseText::Kept:
        return {};
    case JapaneseText::Altered:
        return tr("No font is installed that keeps Japanese text: it is readable, but some characters are copied and "
                  "searched as others. Install fonts-ipafont-gothic.");
    case JapaneseText::Absent:
        return tr("No Japanese font is installed: Japanese is printed as boxes. Install fonts-ipafont-gothic.");
    }
    return {};
}

} // namespace

QString explain(const RecordFinding &finding)
{
    return DocumentWords::of(finding);
}

QString explain(PdfProblem problem)
{
    return DocumentWords::of(problem);
}

QString explain(JapaneseText japanese)
{
    return DocumentWords::of(japanese);
}

} // namespace ringi::words
