// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/incidentform.h"

#include "base/clock.h"
#include "domain/taxonomy.h"
#include "ui/kit/surface.h"
#include "ui/log/classchoice.h"
#include "ui/log/ncisspanel.h"
#include "ui/log/timeedit.h"
#include "ui/log/tlpchoice.h"
#include "ui/log/viewpointpanel.h"
#include "ui/parts/field.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSummaryHeight = 92;

} // namespace

IncidentForm::IncidentForm(const Clock &clock, Times times, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_rows(new QVBoxLayout(this))
    , m_score(new NcissPanel(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    buildTexts();
    buildTimes(times);
    buildSource();
    buildClass();
    buildTlp();
    buildViewpoints();
    m_rows->addStretch();
    reportEdits();
    setContent({});
    setFocusProxy(m_title);
}

void IncidentForm::buildTexts()
{
    m_title = new QLineEdit(this);
    m_title->setMaxLength(kTitleLimit);
    m_summary = new QPlainTextEdit(this);
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(kSummaryHeight);
    addField(m_rows, u"title"_s, tr("Title"), tr("required"), m_title, 0);
    addField(m_rows, u"summary"_s, tr("What happened"), tr("facts only; opinions go to Notes"), m_summary, 0);
}

void IncidentForm::buildTimes(Times times)
{
    QBoxLayout *row = addRow();
    addTime(row, u"occurred"_s, tr("Occurred"));
    addTime(row, u"detected"_s, tr("Detected"));
    addTime(row, u"reported"_s, tr("Reported"), tr("required"));
    if (times == Times::FirstReport)
        return;
    QBoxLayout *later = addRow();
    addTime(later, u"contained"_s, tr("Contained"));
    addTime(later, u"recovered"_s, tr("Recovered"));
}

void IncidentForm::buildSource()
{
    m_organisation = new QLineEdit(this);
    m_source = new QLineEdit(this);
    QBoxLayout *row = addRow();
    addField(row, u"organisation"_s, tr("Organisation"), tr("affected"), m_organisation);
    addField(row, u"source"_s, tr("Reporter"), tr("who, and how to call back"), m_source);
}

void IncidentForm::buildClass()
{
    m_sector = new QComboBox(this);
    m_sector->addItem(tr("Not known yet"), QString());
    for (const QLatin1StringView sector : sectors())
        m_sector->addItem(words::sectorLabel(QString(sector)), QString(sector));
    m_class = new ClassChoice(this);
    QBoxLayout *row = addRow();
    addField(row, u"sector"_s, tr("Sector"), {}, m_sector);
    addField(row, u"class"_s, tr("Class"), tr("RSIT"), m_class, 2);
}

void IncidentForm::buildTlp()
{
    m_tlp = new TlpChoice(this);
    addField(m_rows, u"tlp"_s, tr("TLP"), tr("who may read it"), m_tlp, 0);
    connect(m_tlp, &TlpChoice::tlpChanged, this, &IncidentForm::tellTlp);
}

void IncidentForm::buildViewpoints()
{
    m_viewpoints = new ViewpointPanel(this);
    m_rows->addWidget(kit::horizontalLine(this));
    m_rows->addWidget(m_viewpoints);
    m_fields.insert(u"override_reason"_s, m_viewpoints->overrideReason());
}

void IncidentForm::reportEdits()
{
    for (QLineEdit *edit : {m_title, m_organisation, m_source})
        connect(edit, &QLineEdit::textChanged, this, &IncidentForm::edited);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &IncidentForm::edited);
    for (TimeEdit *time : std::as_const(m_times)) {
        connect(time, &TimeEdit::changed, this, &IncidentForm::tellTimes);
        connect(time, &TimeEdit::changed, this, &IncidentForm::edited);
    }
    connect(m_sector, &QComboBox::currentIndexChanged, this, &IncidentForm::edited);
    connect(m_class, &ClassChoice::changed, this, &IncidentForm::edited);
    connect(m_tlp, &TlpChoice::tlpChanged, this, &IncidentForm::edited);
    connect(m_viewpoints, &ViewpointPanel::changed, this, &IncidentForm::edited);
    connect(m_score, &NcissPanel::changed, this, &IncidentForm::edited);
}

QBoxLayout *IncidentForm::addRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_rows->addLayout(row);
    return row;
}

Field *IncidentForm::addField(QBoxLayout *to, const QString &key, const QString &label, const QString &hint,
                              QWidget *control, int stretch)
{
    auto *field = new Field(label, hint, control, this);
    to->addWidget(field, stretch, Qt::AlignTop);
    m_fields.insert(key, field);
    return field;
}

Field *IncidentForm::addTime(QBoxLayout *to, const QString &key, const QString &label, const QString &hint)
{
    auto *edit = new TimeEdit(m_clock, this);
    Field *field = addField(to, key, label, hint, edit);
    field->addBesideLabel(edit->about());
    edit->about()->setAccessibleName(tr("%1: about").arg(label));
    m_times.insert(key, edit);
    return field;
}

void IncidentForm::setContent(const IncidentContent &content)
{
    m_title->setText(content.title);
    m_summary->setPlainText(content.summary);
    setTimes(content.times);
    m_organisation->setText(content.organisation);
    m_source->setText(content.source);
    m_sector->setCurrentIndex(std::max(0, m_sector->findData(content.sector)));
    m_class->choose(content.cls, content.type);
    m_tlp->setTlp(content.tlp);
    m_viewpoints->setAssessment(content.assessment);
    m_score->setAnswers(content.assessment.nciss);
    tellTlp();
    clearErrors();
    m_start = this->content();
}

IncidentContent IncidentForm::content() const
{
    IncidentContent content;
    content.title = m_title->text();
    content.summary = m_summary->toPlainText();
    content.times = times();
    content.organisation = m_organisation->text();
    content.source = m_source->text();
    content.sector = m_sector->currentData().toString();
    content.cls = m_class->cls();
    content.type = m_class->type();
    content.tlp = m_tlp->tlp();
    m_viewpoints->writeTo(content.assessment);
    content.assessment.nciss = m_score->answers();
    return content;
}

QJsonObject IncidentForm::draft() const
{
    QJsonObject times;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        times.insert(it.key(),
                     QJsonObject{{u"text"_s, it.value()->text()},
                                 {u"zone"_s, it.value()->zone()},
                                 {u"about"_s, it.value()->about()->isChecked()}});
    }
    return {{u"content"_s, toBody(content())}, {u"typed_times"_s, times}};
}

void IncidentForm::restore(const QJsonObject &draft)
{
    const IncidentContent start = m_start;
    setContent(fromBody<IncidentContent>(draft.value(u"content"_s).toObject()));
    const QJsonObject times = draft.value(u"typed_times"_s).toObject();
    for (auto it = times.begin(); it != times.end(); ++it) {
        const QJsonObject typed = it.value().toObject();
        if (TimeEdit *edit = m_times.value(it.key()))
            edit->setTyped(typed.value(u"text"_s).toString(), typed.value(u"zone"_s).toString(),
                           typed.value(u"about"_s).toBool());
    }
    m_start = start;
}

bool IncidentForm::isUntouched() const
{
    return content() == m_start;
}

QString IncidentForm::searchText() const
{
    return (m_title->text() + u' ' + m_organisation->text()).simplified();
}

bool IncidentForm::isUnderstood()
{
    TimeEdit *first = nullptr;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        if (it.value()->isUnderstood())
            continue;
        m_fields[it.key()]->setError(tr("Not a time. Write it as 2026-11-19 09:10, 09:10 or 2026-11."));
        first = first ? first : it.value();
    }
    if (first)
        first->setFocus();
    return !first;
}

bool IncidentForm::showRefusal(const Refusal &refusal)
{
    clearErrors();
    Field *field = m_fields.value(fieldOf(refusal));
    if (!field)
        return false;
    field->setError(words::explain(refusal));
    field->control()->setFocus();
    return true;
}

QString IncidentForm::fieldOf(const Refusal &refusal) const
{
    switch (refusal.code) {
    case RefusalCode::TitleMissing:
    case RefusalCode::TitleTooLong:
        return u"title"_s;
    case RefusalCode::TextTooLong:
    case RefusalCode::TimeInFuture:
    case RefusalCode::TimesOutOfOrder:
        return refusal.args.value(0);
    case RefusalCode::ReportedTimeMissing:
        return u"reported"_s;
    case RefusalCode::ClassUnknown:
    case RefusalCode::TypeNotOfClass:
        return u"class"_s;
    case RefusalCode::SectorUnknown:
        return u"sector"_s;
    case RefusalCode::OverrideReasonMissing:
        return u"override_reason"_s;
    default:
        return {};
    }
}

void IncidentForm::clearErrors()
{
    for (Field *field : std::as_const(m_fields))
        field->setError({});
}

void IncidentForm::tellTimes()
{
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        m_fields[it.key()]->setNote(it.value()->inOtherZone());
        if (it.value()->isUnderstood())
            m_fields[it.key()]->setError({});
    }
}

void IncidentForm::tellTlp()
{
    m_fields[u"tlp"_s]->setNote(words::meaning(m_tlp->tlp()));
}

IncidentTimes IncidentForm::times() const
{
    const auto of = [this](const QString &key) -> std::optional<StatedTime> {
        const TimeEdit *edit = m_times.value(key);
        return edit ? edit->time() : std::nullopt;
    };
    IncidentTimes times{of(u"occurred"_s), of(u"detected"_s), of(u"reported"_s), of(u"contained"_s),
                        of(u"recovered"_s)};
    return times;
}

void IncidentForm::setTimes(const IncidentTimes &times)
{
    const auto set = [this](const QString &key, const std::optional<StatedTime> &time) {
        if (TimeEdit *edit = m_times.value(key))
            edit->setTime(time);
    };
    set(u"occurred"_s, times.occurred);
    set(u"detected"_s, times.detected);
    set(u"reported"_s, times.reported);
    set(u"contained"_s, times.contained);
    set(u"recovered"_s, times.recovered);
    tellTimes();
}

} // namespace ringi
