// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/incidentdialog.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/log/ncisspanel.h"
#include "ui/parts/circlechoice.h"
#include "ui/parts/field.h"
#include "ui/parts/section.h"
#include "ui/parts/similarpanel.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 1160;
constexpr int kHeight = 760;
constexpr int kRightWidth = 384;
const QString kReaders = u"readers"_s; ///< in the draft

QString draftOf(const Incident &incident)
{
    return u"revise-%1"_s.arg(incident.id.toString());
}

} // namespace

IncidentDialog::IncidentDialog(Office &office, const QString &title, const QString &verb, IncidentForm::Times times,
                               const QString &draft, QWidget *parent)
    : ActDialog(office, title, verb, parent)
    , m_form(new IncidentForm(office.clock, times, this))
    , m_draft(draft)
{
    body()->setContentsMargins(0, 0, 0, 0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *left = new QWidget(this);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->addWidget(m_form);
    columns->addWidget(scrolling(left, this), 1);
    columns->addWidget(kit::verticalLine(this));
    columns->addWidget(buildRight());
    body()->addLayout(columns, 1);
    resize(kWidth, kHeight);
}

IncidentDialog::IncidentDialog(Office &office, QWidget *parent)
    : IncidentDialog(office, tr("Log incident"), tr("Log incident"), IncidentForm::Times::FirstReport,
                     u"log-incident"_s, parent)
{
    startNew();
    m_incident = IncidentId::make();
    addReaders();
    followDraft();
    m_form->setFocus();
}

IncidentDialog::IncidentDialog(Office &office, const Incident &incident, QWidget *parent)
    : IncidentDialog(office, tr("Edit incident"), tr("Sign the revision"), IncidentForm::Times::WholeCourse,
                     draftOf(incident), parent)
{
    m_incident = incident.id;
    m_basedOn = incident.revision;
    m_onRecord = incident.content;
    setSubtitle(tr("%1 · version %2").arg(incident.number).arg(incident.revision));
    m_form->setContent(incident.content);
    addReason();
    followDraft();
    m_form->setFocus();
}

QWidget *IncidentDialog::buildRight()
{
    auto *right = new QWidget(this);
    right->setFixedWidth(kRightWidth);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_similar = new SimilarPanel(office().asker, right);
    m_similar->layout()->setContentsMargins(0, 0, 0, 0);
    m_right = rows;
    rows->addWidget(m_similar);
    rows->addWidget(kit::horizontalLine(right));
    rows->addWidget(m_form->score());
    rows->addStretch();
    connect(m_similar, &SimilarPanel::incidentWanted, this, &IncidentDialog::incidentWanted);
    connect(m_form, &IncidentForm::edited, m_similar, [this] { m_similar->searchFor(m_form->searchText()); });
    return right;
}

/// What is true of nearly every call: it is reported now.
void IncidentDialog::startNew()
{
    IncidentContent content;
    const Instant now = office().clock.now();
    content.times.reported = StatedTime{{now.ms - now.ms % kMinute}, Precision::Minute, false, u"+09:00"_s};
    m_form->setContent(content);
}

void IncidentDialog::addReaders()
{
    m_readers = new CircleChoice(office().registry, this);
    m_readersField = new Field(tr("Who may read it"), tr("nothing ticked: everybody"), m_readers, this);
    m_right->insertWidget(0, m_readersField);
    connect(m_readers, &CircleChoice::changed, this, &IncidentDialog::keepDraft);
}

void IncidentDialog::addReason()
{
    m_reason = new QLineEdit(this);
    body()->addWidget(new Field(tr("Why it is changed"), tr("may be left open"), m_reason, this));
}

void IncidentDialog::followDraft()
{
    m_saved = kit::roleLabel("caption", {}, this);
    footerLeft()->addWidget(m_saved);
    auto *discard = new kit::KeyHintButton(tr("Discard draft"), this);
    discard->setKind(kit::ButtonKind::Ghost);
    discard->setAutoDefault(false);
    discard->hide();
    footerLeft()->addWidget(discard);
    const QJsonObject kept = office().drafts.load(m_draft);
    if (!kept.isEmpty()) {
        m_form->restore(kept);
        if (m_readers)
            m_readers->setTyped(kept.value(kReaders).toString());
        m_saved->setText(tr("draft restored"));
        discard->show();
    }
    connect(discard, &QPushButton::clicked, this, &IncidentDialog::discardDraft);
    connect(discard, &QPushButton::clicked, discard, &QWidget::hide);
    connect(m_form, &IncidentForm::edited, this, &IncidentDialog::keepDraft);
    connect(&office().drafts, &Drafts::saved, m_saved, [this](const QString &name) {
        if (name == m_draft)
            m_saved->setText(tr("draft saved %1").arg(words::clockWithSeconds(office().clock.now(), words::Zone::Jst)));
    });
    connect(&office().drafts, &Drafts::failed, m_saved, [this](const QString &name, const QString &detail) {
        if (name == m_draft)
            m_saved->setText(tr("The draft could not be saved: %1").arg(detail));
    });
}

void IncidentDialog::keepDraft()
{
    if (isUntouched())
        return office().drafts.discard(m_draft);
    QJsonObject draft = m_form->draft();
    if (m_readers)
        draft.insert(kReaders, m_readers->typed());
    office().drafts.keep(m_draft, draft);
}

bool IncidentDialog::isUntouched() const
{
    return m_form->isUntouched() && (!m_readers || m_readers->circle().isEmpty());
}

void IncidentDialog::discardDraft()
{
    if (m_readers)
        m_readers->setCircle({});
    if (m_basedOn > 0)
        m_form->setContent(m_onRecord);
    else
        startNew();
    office().drafts.discard(m_draft);
    m_saved->clear();
}

void IncidentDialog::reject()
{
    const Confirmation leave{tr("Close without signing?"),
                             tr("What you wrote is kept as a draft and is there when you open this again."),
                             tr("Close, keep the draft"), false};
    if (isUntouched() || office().questions.confirm(this, leave))
        ActDialog::reject();
}

Command IncidentDialog::command() const
{
    const IncidentContent content = m_form->content();
    if (m_basedOn == 0)
        return ForIncident{m_incident, LogIncident{content, {}, m_readers->circle()}};
    return ForIncident{m_incident, ReviseIncident{content, m_basedOn, m_reason->text().trimmed()}};
}

bool IncidentDialog::check()
{
    m_form->clearErrors();
    if (m_readersField)
        m_readersField->setError({});
    return m_form->isUnderstood();
}

bool IncidentDialog::placeRefusal(const Refusal &refusal)
{
    if (m_readersField
        && (refusal.code == RefusalCode::CircleWithoutHolder || refusal.code == RefusalCode::OfficerUnknown)) {
        m_readersField->setError(words::explain(refusal));
        return true;
    }
    return m_form->showRefusal(refusal);
}

void IncidentDialog::forget()
{
    office().drafts.discard(m_draft);
}

} // namespace ringi
