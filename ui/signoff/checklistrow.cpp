// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/checklistrow.h"

#include "ui/kit/pill.h"
#include "ui/kit/segment.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberWidth = 22;
constexpr int kEvidenceWidth = 140; ///< the rest is in the tooltip

QStringList answerLabels()
{
    QStringList labels;
    for (const ChecklistAnswer one : allOf<ChecklistAnswer>())
        labels.append(words::label(one));
    return labels;
}

kit::Tone toneOf(ChecklistAnswer answer)
{
    switch (answer) {
    case ChecklistAnswer::Yes:
        return kit::Tone::Ok;
    case ChecklistAnswer::No:
        return kit::Tone::Warn;
    case ChecklistAnswer::NotApplicable:
        return kit::Tone::Quiet;
    }
    return kit::Tone::Plain;
}

} // namespace

ChecklistRow::ChecklistRow(const ChecklistFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 2, 0, 2);
    rows->setSpacing(3);
    rows->addWidget(buildLine());
    m_detail = kit::roleLabel("caption", {}, this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(kNumberWidth + 6, 0, 0, 0);
    rows->addWidget(m_detail);
    rows->addWidget(buildFields());
    showEntry();
    setEditable(false);
}

QWidget *ChecklistRow::buildLine()
{
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(6);
    auto *number = kit::roleLabel("quiet", QString::number(m_facts.number), line);
    number->setFixedWidth(kNumberWidth);
    auto *question = kit::roleLabel("dense", words::checklistLabel(m_facts.item), line);
    question->setWordWrap(true);
    columns->addWidget(number);
    columns->addWidget(question, 1);
    if (m_facts.isMandatory)
        columns->addWidget(new kit::TagLabel(tr("mandatory"), kit::Tone::Plain, kit::Icon::None, line));
    m_state = new kit::StateLabel({}, kit::Tone::Plain, line);
    m_evidenceShown = buildEvidence(line);
    m_answer = new kit::Segment(answerLabels(), kit::SegmentInk::Accent, line);
    m_answer->setClearable(true);
    m_answer->setAccessibleName(tr("Answer to %1").arg(words::checklistLabel(m_facts.item)));
    columns->addWidget(m_state);
    columns->addWidget(m_evidenceShown);
    columns->addWidget(m_answer);
    connect(m_answer, &kit::Segment::chosenChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    return line;
}

QLabel *ChecklistRow::buildEvidence(QWidget *line)
{
    const QString evidence = m_facts.entry ? m_facts.entry->evidence : QString();
    const QString shown = line->fontMetrics().elidedText(evidence, Qt::ElideRight, kEvidenceWidth);
    QLabel *label = m_facts.hasEvidence ? linkLabel(shown, line, [this, evidence] { Q_EMIT evidenceWanted(evidence); })
                                        : kit::roleLabel("second", shown, line);
    label->setToolTip(evidence);
    if (m_facts.hasEvidence)
        label->setAccessibleName(evidence); // whole, where what is shown is cut off
    return label;
}

QWidget *ChecklistRow::buildFields()
{
    m_fields = new QWidget(this);
    auto *columns = new QHBoxLayout(m_fields);
    columns->setContentsMargins(kNumberWidth + 6, 0, 0, 0);
    columns->setSpacing(6);
    m_remark = new QLineEdit(m_fields);
    m_evidence = new QLineEdit(m_fields);
    m_evidence->setPlaceholderText(tr("Evidence: number or name"));
    m_remark->setAccessibleName(tr("Remark"));
    m_evidence->setAccessibleName(tr("Evidence"));
    columns->addWidget(m_remark, 3);
    columns->addWidget(m_evidence, 2);
    for (const QLineEdit *edit : {m_remark, m_evidence})
        connect(edit, &QLineEdit::textChanged, this, &ChecklistRow::changed);
    return m_fields;
}

bool ChecklistRow::isStale() const
{
    return m_facts.entry && m_facts.entry->version != m_facts.textVersion;
}

void ChecklistRow::showEntry()
{
    const auto &entry = m_facts.entry;
    if (!entry) {
        m_state->setState(m_facts.isMandatory ? tr("Open") : tr("not asked"),
                          m_facts.isMandatory ? kit::Tone::Pending : kit::Tone::Quiet);
        m_detail->hide();
        return;
    }
    m_state->setState(words::label(entry->answer), toneOf(entry->answer));
    QStringList facts;
    if (!entry->remark.isEmpty())
        facts += entry->remark;
    facts += tr("%1, %2").arg(m_facts.signerName, words::dateTime(entry->signedBy.at));
    if (isStale())
        facts += tr("answered on v%1, the text is v%2 now").arg(entry->version).arg(m_facts.textVersion);
    m_detail->setText(facts.join(u" · "_s));
    kit::setRole(m_detail, isStale() ? "warn" : "caption");
}

void ChecklistRow::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_answer->setVisible(isEditable);
    m_state->setVisible(!isEditable || m_facts.entry.has_value());
    m_evidenceShown->setVisible(!m_evidenceShown->text().isEmpty());
    showFields();
}

/// A remark is asked for with everything but a yes.
void ChecklistRow::showFields()
{
    const int chosen = m_answer->chosen();
    m_fields->setVisible(m_isEditable && chosen >= 0);
    m_remark->setPlaceholderText(chosen > 0 ? tr("Remark, required") : tr("Remark"));
}

void ChecklistRow::choose(ChecklistAnswer answer)
{
    m_answer->setChosen(int(answer));
}

void ChecklistRow::write(const QString &remark, const QString &evidence)
{
    m_remark->setText(remark);
    m_evidence->setText(evidence);
}

std::optional<ItemAnswer> ChecklistRow::answer() const
{
    if (m_answer->chosen() < 0)
        return {};
    return ItemAnswer{m_facts.item, ChecklistAnswer(m_answer->chosen()), m_remark->text().trimmed(),
                      m_evidence->text().trimmed()};
}

QJsonObject ChecklistRow::draft() const
{
    const auto given = answer();
    if (!given)
        return {};
    return {{u"answer"_s, keyOf(given->answer)}, {u"remark"_s, given->remark}, {u"evidence"_s, given->evidence}};
}

void ChecklistRow::restore(const QJsonObject &draft)
{
    const auto answer = fromKey<ChecklistAnswer>(draft.value(u"answer"_s).toString());
    if (!answer)
        return;
    choose(*answer);
    write(draft.value(u"remark"_s).toString(), draft.value(u"evidence"_s).toString());
}

} // namespace ringi
