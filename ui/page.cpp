// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "ui/words/explain.h"

namespace ringi {

Page::Page(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
{
}

void Page::perform(const Command &command, Done done)
{
    m_office.desk.perform(m_office.session, command)
        .then(this, [this, done = std::move(done)](const Outcome<Receipt> &outcome) { take(outcome, done); })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void Page::record(const RecordReading &reading)
{
    m_office.desk.perform(m_office.session, ForReadings{reading})
        .then(this, [](const Outcome<Receipt> &) {})
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void Page::take(const Outcome<Receipt> &outcome, const Done &done)
{
    if (!outcome)
        m_office.questions.tell(this, words::explain(outcome.error()));
    else if (done)
        done(*outcome);
}

void Page::tell(const Fault &fault)
{
    m_office.questions.tell(this, words::explain(fault));
}

} // namespace ringi
