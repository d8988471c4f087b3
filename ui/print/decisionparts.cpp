// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/decisionparts.h"

#include "ui/print/papertext.h"
#include "ui/signoff/measurefacts.h"
#include "ui/signoff/sheetscenes.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBoxWidth = 160;

bool isHeld(const Measure &measure)
{
    return std::ranges::any_of(measure.stamps,
                               [](const SheetStamp &stamp) { return !stamp.isVoid && stamp.verdict == Verdict::Hold; });
}

} // namespace

void DecisionParts::write()
{
    writeHead();
    writeSheet(sheetSceneOf(m_decision.file, {}, m_decision.printed));
    writeFacts();
    writeDocument();
    writeAttachments();
    writeConditions();
    writeChecklist();
    writeStamps();
    writeLaterViews();
    writeRemarks(tr("Dissent"), m_measure.dissents);
    writeRemarks(tr("Conflicts of interest declared"), m_measure.conflicts);
    writeAfterwards();
    writeVoidStamps();
    writeHistory();
    writeProof();
}

void DecisionParts::writeHead()
{
    m_writer.writeTitle(tr("Sign-off sheet 決裁書: decided original 原議"), tr("Result: %1").arg(result()));
}

QString DecisionParts::result() const
{
    const bool isDecided = m_measure.isApproved() || m_measure.revoked || m_measure.carriedOut;
    if (isDecided && m_measure.state != MeasureState::Rejected) {
        const QString decision =
            m_measure.conditions.isEmpty() ? tr("Approved 認可") : tr("Approved with conditions 条件付認可");
        if (m_measure.state != MeasureState::Approved)
            return tr("%1; since then: %2").arg(decision, words::label(m_measure.state));
        return hasLapsed(m_measure, m_decision.printed) ? tr("%1; has lapsed").arg(decision) : decision;
    }
    if (m_measure.state == MeasureState::Rejected)
        return tr("Rejected 否決");
    const QString undecided = isHeld(m_measure) ? tr("held 保留") : words::label(m_measure.state);
    return tr("Not decided: %1").arg(undecided);
}

void DecisionParts::writeSheet(const kit::SheetScene &scene)
{
    const kit::Look look = paperLook(m_writer.fonts());
    QSize size = kit::SheetPicture::sizeFor(scene, look);
    const int columns = size.width() / 84;
    size.setWidth(std::min(m_writer.width(), columns * kMostBoxWidth));
    m_writer.writePicture(size, [scene, look](QPainter &painter, const QRectF &box) {
        kit::SheetPicture(scene, look, box.toRect()).paint(painter);
    });
}

QString DecisionParts::signedBy(const Stamped &stamp) const
{
    return u"%1, %2"_s.arg(nameOf(stamp.by), words::signedTime(stamp.at));
}

QString DecisionParts::signedBy(const std::optional<Stamped> &stamp) const
{
    return stamp ? signedBy(*stamp) : QString();
}

QString DecisionParts::gateName(const QString &key) const
{
    const Gate *gate = m_measure.sheet.gate(key);
    return gate ? words::label(gate->name) : words::gateLabel(key);
}

QString DecisionParts::period() const
{
    const auto until = m_measure.validUntil ? m_measure.validUntil : m_content.validUntil;
    return until ? tr("until %1").arg(words::signedTime(*until)) : tr("without a limit");
}

QList<PaperFact> DecisionParts::head() const
{
    const Incident &incident = m_decision.file.incident;
    return {
        {tr("Number"), m_measure.number},
        {tr("Subject"), m_content.subject},
        {tr("Kind"), words::label(m_measure.kind)},
        {tr("Incident"), u"%1 %2"_s.arg(incident.number, incident.content.title)},
        {tr("Drafter"), tr("%1, %2").arg(nameOf(m_measure.drafter()), words::label(m_measure.division))},
        {tr("Drafted"), words::signedTime(m_measure.versions.first().written.at)},
        {tr("Text"),
         tr("version %1, %2").arg(m_measure.textVersion()).arg(signedBy(m_measure.versions.last().written))},
        {tr("Submitted"), signedBy(m_measure.submitted)},
        {tr("Decided"), signedBy(m_measure.ended)},
        {tr("In force"), period()},
        {tr("Urgent because"), m_measure.sheet.urgency},
        {tr("Marking"), m_content.tlp ? QString() : words::label(m_decision.marking())},
    };
}

void DecisionParts::writeFacts()
{
    QList<PaperFact> facts = head();
    MeasureContent stated = m_content;
    stated.attachments.clear(); // they have a table of their own
    for (const DocumentPart &fact : factsOf(stated, stated))
        facts.append({fact.heading, fact.after});
    m_writer.writeFacts(facts);
}

void DecisionParts::writeDocument()
{
    const auto part = [](const QString &heading, const QString &text) {
        return DocumentPart{heading, text, text, Wording::Markdown};
    };
    m_writer.writeSection(tr("Document"));
    m_writer.writeMarkdown({part(tr("Purpose"), m_content.purpose), part(tr("Proposed measure"), m_content.text),
                            part(tr("Effect"), m_content.effect), part(tr("Legal basis"), m_content.legalBasis),
                            part(tr("Scope"), m_content.scope), part(tr("Risks"), m_content.risks),
                            part(tr("Stop conditions"), m_content.stopConditions)});
}

void DecisionParts::writeRemarks(const QString &heading, const QList<Remark> &remarks)
{
    if (remarks.isEmpty())
        return;
    m_writer.writeSection(heading);
    for (const Remark &remark : remarks)
        m_writer.writeParagraph(u"%1 (%2)"_s.arg(remark.text, signedBy(remark.made)));
}

void DecisionParts::writeAfterwards()
{
    if (!m_measure.revoked && !m_measure.carriedOut && !m_measure.reviewed)
        return;
    const AfterReview &review = m_measure.review;
    m_writer.writeSection(tr("What became of it"));
    m_writer.writeFacts({
        {tr("Revoked"),
         papertext::joined({signedBy(m_measure.revoked), m_measure.revoked ? m_measure.endReason : QString()})},
        {tr("Carried out"), m_measure.actedAt ? words::signedTime(*m_measure.actedAt) : QString()},
        {tr("Result"), m_measure.result},
        {tr("Reviewed"), signedBy(m_measure.reviewed)},
        {tr("Result, as reviewed"), review.result},
        {tr("No prior approval because"), review.noPriorApproval},
        {tr("Notice given"), review.notice},
        {tr("Deviation from the scope"), review.deviation},
        {tr("Effects on third parties"), review.thirdParties},
        {tr("Data held or deleted"), review.data},
        {tr("Complaint"), review.complaint},
        {tr("Recommendation and reply"), review.recommendation},
        {tr("Lessons"), review.lessons},
    });
}

void DecisionParts::writeVoidStamps()
{
    const kit::SheetScene scene = voidStampsOf(m_decision.file);
    if (scene.rows.empty())
        return;
    m_writer.writeSection(tr("Stamps that no longer count"));
    writeSheet(scene);
}

void DecisionParts::writeProof()
{
    const DecisionRecord &record = m_decision.record;
    m_writer.writeSection(tr("Proof"));
    m_writer.writeParagraph(
        tr("Content hash (SHA-256) of version %1, which every stamp signs:").arg(record.measure.version));
    m_writer.writeHash(papertext::grouped(record.measure.contentHash));
    m_writer.writeParagraph(tr("Head of the ledger when this was printed, entry %1:").arg(record.head.commit));
    m_writer.writeHash(papertext::grouped(record.head.hash));
    m_writer.writeParagraph(
        tr("Office %1, store %2, printed %3.")
            .arg(record.store.office, record.store.id.toString(), words::signedTime(m_decision.printed)));
    m_writer.writeParagraph(
        tr("This PDF encloses %1: the events of this measure with their hashes and signatures. It is "
           "checked with: ringi verify --document FILE.pdf STORE")
            .arg(kDecisionFile));
}

} // namespace ringi
