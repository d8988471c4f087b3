// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/consultationpanel.h"

#include "ui/incident/incidentacts.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

kit::Tone toneOf(ConsultationState state)
{
    switch (state) {
    case ConsultationState::Asked:
        return kit::Tone::Pending;
    case ConsultationState::Answered:
        return kit::Tone::Ok;
    case ConsultationState::Declined:
        break;
    }
    return kit::Tone::Plain;
}

QWidget *headOf(const Consultation &consultation, const Beholder &beholder, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    const auto badge = [&](Division division) {
        const auto tone = beholder.isOf(division) ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
        return new kit::BadgeLabel(words::shortLabel(division), tone, head);
    };
    row->addWidget(badge(consultation.from));
    row->addWidget(kit::roleLabel("quiet", u"›"_s, head));
    row->addWidget(badge(consultation.to));
    row->addWidget(kit::roleLabel("quiet", words::recent(consultation.asked.at, beholder.now), head));
    if (consultation.due && consultation.state == ConsultationState::Asked)
        row->addWidget(kit::roleLabel(*consultation.due < beholder.now ? "danger" : "quiet",
                                      words::timeLeft(*consultation.due, beholder.now), head));
    row->addStretch();
    const kit::Tone tone = toneOf(consultation.state);
    row->addWidget(new kit::TagLabel(words::label(consultation.state), tone, kit::toneIcon(tone), head));
    return head;
}

} // namespace

ConsultationPanel::ConsultationPanel(QWidget *parent)
    : Section(tr("Consultations"), parent)
{
}

void ConsultationPanel::show(const IncidentFile &file, const Beholder &beholder)
{
    clearLayout(body());
    setNote(tr("%n open", nullptr, file.incident.openConsultations()));
    for (int ordinal = int(file.incident.consultations.size()); ordinal > 0; --ordinal) {
        body()->addWidget(blockFor(file, ordinal, beholder));
        body()->addWidget(kit::horizontalLine(this));
    }
    if (file.incident.consultations.isEmpty())
        body()->addWidget(kit::roleLabel("quiet", tr("No opinion has been asked. Ask one with Ctrl+E."), this));
    body()->addStretch();
}

QWidget *ConsultationPanel::blockFor(const IncidentFile &file, int ordinal, const Beholder &beholder)
{
    const Consultation &consultation = file.incident.consultations[ordinal - 1];
    auto *block = new QWidget(this);
    auto *rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(4);
    rows->addWidget(headOf(consultation, beholder, block));
    rows->addWidget(proseLabel(consultation.question, block));
    if (consultation.answered) {
        const QString who = u"%1 · %2"_s.arg(file.nameOf(consultation.answered->by),
                                             words::recent(consultation.answered->at, beholder.now));
        rows->addWidget(kit::roleLabel("caption", who, block));
        rows->addWidget(proseLabel(consultation.answer, block));
    } else {
        rows->addWidget(buttonsFor(file.incident, ordinal, beholder));
    }
    return block;
}

QWidget *ConsultationPanel::buttonsFor(const Incident &incident, int ordinal, const Beholder &beholder)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *answer = new kit::KeyHintButton(tr("Answer…"), buttons);
    auto *decline = new kit::KeyHintButton(tr("Decline…"), buttons);
    answer->setKind(kit::ButtonKind::Primary);
    const Guard no = refusalOf(AnswerConsultation{ordinal, u"…"_s}, incident, beholder.actor, beholder.now);
    for (kit::KeyHintButton *button : {answer, decline}) {
        button->setButtonSize(kit::ButtonSize::Small);
        kit::setDisabledReason(button, no ? words::explain(*no) : QString());
        row->addWidget(button);
    }
    if (no)
        row->addWidget(kit::roleLabel("quiet", words::explain(*no), buttons));
    row->addStretch();
    connect(answer, &QPushButton::clicked, this, [this, ordinal] { Q_EMIT answerWanted(ordinal); });
    connect(decline, &QPushButton::clicked, this, [this, ordinal] { Q_EMIT declineWanted(ordinal); });
    return buttons;
}

} // namespace ringi
