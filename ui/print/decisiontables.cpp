// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a decided original that are tables.
#include "ui/incident/story.h"
#include "ui/print/decisionparts.h"
#include "ui/print/papertext.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

namespace ringi {

using namespace Qt::StringLiterals;

void DecisionParts::writeAttachments()
{
    QList<QStringList> rows;
    for (const Attachment &attachment : m_content.attachments)
        rows.append(
            {attachment.name, words::locale().formattedDataSize(attachment.size), papertext::grouped(attachment.hash)});
    if (rows.isEmpty())
        return;
    m_writer.writeSection(tr("Attachments"));
    m_writer.writeTable({{tr("Name"), 40}, {tr("Size"), 15}, {tr("SHA-256"), 45}}, rows);
}

void DecisionParts::writeConditions()
{
    QList<QStringList> rows;
    for (const Condition &condition : m_measure.conditions) {
        const QString met =
            condition.met ? papertext::joined({signedBy(condition.met), condition.evidence}) : tr("open");
        rows.append(
            {QString::number(rows.size() + 1), papertext::joined({condition.text, gateName(condition.gate)}), met});
    }
    if (rows.isEmpty())
        return;
    m_writer.writeSection(tr("Conditions"));
    m_writer.writeTable({{tr("No."), 6}, {tr("Condition, and who set it"), 54}, {tr("Met"), 40}}, rows);
}

void DecisionParts::writeChecklist()
{
    QList<QStringList> rows;
    int n = 0;
    for (const QLatin1StringView item : checklistItems()) {
        ++n;
        const ChecklistEntry *entry = m_measure.answerTo(QString(item));
        if (!entry)
            continue;
        rows.append({QString::number(n), papertext::joined({words::checklistLabel(QString(item)), entry->remark}),
                     words::label(entry->answer), papertext::joined({entry->evidence, nameOf(entry->signedBy.by)})});
    }
    if (rows.isEmpty())
        return;
    m_writer.writeSection(tr("Legal checklist"));
    m_writer.writeTable({{tr("No."), 6}, {tr("Question"), 54}, {tr("Answer"), 15}, {tr("Evidence, signer"), 25}}, rows);
}

void DecisionParts::writeStamps()
{
    QList<QStringList> rows;
    for (const SheetStamp &stamp : m_measure.stamps) {
        if (stamp.isVoid)
            continue;
        const QString inStead = stamp.actingFor ? tr("for %1").arg(nameOf(*stamp.actingFor)) : QString();
        const QString capacity = stamp.capacity == Capacity::Own ? QString() : words::label(stamp.capacity);
        const QString document = stamp.document.isEmpty() ? QString() : tr("Document: %1").arg(stamp.document);
        const QString dissent = stamp.dissent.isEmpty() ? QString() : tr("Dissent: %1").arg(stamp.dissent);
        rows.append(
            {papertext::joined({gateName(stamp.gate), words::label(stamp.division)}),
             papertext::joined({words::label(stamp.verdict), stamp.reason, document, dissent}),
             papertext::joined({nameOf(stamp.signedBy.by), capacity, inStead, words::signedTime(stamp.signedBy.at)}),
             papertext::head(stamp.contentHash)});
    }
    if (rows.isEmpty())
        return;
    m_writer.writeSection(tr("Stamps"));
    m_writer.writeTable({{tr("Gate"), 24}, {tr("Answer"), 32}, {tr("Signed"), 25}, {tr("Content signed"), 19}}, rows);
}

QString DecisionParts::viewingOf(const LaterView &view) const
{
    if (!view.seen)
        return tr("has not read it yet");
    const QString at = words::signedTime(view.seen->at);
    return view.seen->by == view.officer ? at : tr("%1, by %2").arg(at, nameOf(view.seen->by));
}

void DecisionParts::writeLaterViews()
{
    QList<QStringList> rows;
    for (const LaterView &view : m_measure.laterViews)
        rows.append({gateName(view.gate), nameOf(view.officer), viewingOf(view)});
    for (const LaterGate &gate : m_measure.laterGatesOpen())
        rows.append({gateName(gate.gate), {}, gate.due ? tr("due %1").arg(words::signedTime(*gate.due)) : tr("open")});
    if (rows.isEmpty())
        return;
    m_writer.writeSection(tr("After the decision 後閲"));
    m_writer.writeTable({{tr("Gate"), 40}, {tr("Officer"), 25}, {tr("Read"), 35}}, rows);
}

void DecisionParts::writeHistory()
{
    QList<QStringList> rows;
    for (const StoryLine &line : storyOf(m_decision.file.history, m_decision.file.registry))
        rows.append({QString::number(line.commit), words::dateTime(line.at),
                     u"%1 (%2)"_s.arg(line.author, words::shortLabel(line.division)),
                     papertext::joined({line.what, line.said})});
    m_writer.writeSection(tr("Circulation"));
    m_writer.writeTable({{tr("Entry"), 8}, {tr("Time, JST"), 18}, {tr("Officer"), 22}, {tr("What happened"), 52}},
                        rows);
}

} // namespace ringi
