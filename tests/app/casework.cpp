// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework.h"

#include "headquarters.h"

#include <QDateTime>
#include <QJsonDocument>

namespace ringi::test {

using namespace Qt::StringLiterals;

Casework::Casework(RingiProcess &ringi)
    : m_ringi(ringi)
    , m_store(ringi.path(u"demo.ringi"_s))
{
    (void)ringi.write(u"passphrase"_s, "ringi demo 2026\n");
    if (ringi.ask({u"demo"_s, m_store, u"--incidents"_s, u"30"_s}).status != 0)
        qFatal("there is no demonstration");
    perform(cast::administrator, {u"suspend"_s, cast::suspended, u"--reason"_s, u"left"_s});
}

Ran Casework::ask(const QString &officer, const VerbCall &call) const
{
    const QStringList verb = call.words.first().split(u' ');
    const QStringList words = verb + QStringList{call.store.isEmpty() ? m_store : call.store} + call.words.mid(1);
    return officer.isEmpty() ? m_ringi.ask(words, call.input) : m_ringi.as(officer, words, call.input);
}

Ran Casework::perform(const QString &officer, const QStringList &words, const QByteArray &input) const
{
    const Ran ran = ask(officer, {words, input});
    if (ran.status != 0)
        qFatal("the fixture was refused: %s: %s", qPrintable(words.join(u' ')), qPrintable(ran.said));
    return ran;
}

QString Casework::incident() const
{
    return perform(cast::duty, {u"log"_s}, anIncident()).text(u"number"_s);
}

QString Casework::offered() const
{
    const QString number = incident();
    perform(cast::duty, {u"hand"_s, number, u"--to"_s, u"legal"_s, u"--ask"_s, u"please"_s});
    return number;
}

QString Casework::restricted() const
{
    const QString number = incident();
    perform(cast::duty,
            {u"restrict"_s, number, u"--reason"_s, u"a source"_s, u"--division"_s, u"operations"_s, u"--division"_s,
             u"legal"_s, u"--division"_s, u"strategy"_s});
    return number;
}

QString Casework::drafted() const
{
    return perform(cast::drafter, {u"draft"_s, incident()}, aMeasure()).text(u"number"_s);
}

QString Casework::submitted() const
{
    const QString number = drafted();
    submit(number);
    return number;
}

/// With all that is mandatory answered.
void Casework::submit(const QString &measure) const
{
    perform(cast::drafter, {u"submit"_s, measure});
    QJsonArray answers;
    for (const QJsonValue &question : perform(cast::counsel, {u"checklist"_s, measure, u"--show"_s}).array()) {
        if (question[u"mandatory"].toBool())
            answers.append(QJsonObject{{u"item"_s, question[u"item"]}, {u"answer"_s, u"yes"_s}});
    }
    perform(cast::counsel, {u"checklist"_s, measure}, QJsonDocument(answers).toJson());
}

void Casework::approve(const QString &officer, const QString &measure, const QString &gate) const
{
    perform(officer, {u"sign"_s, measure, u"--gate"_s, gate, u"--verdict"_s, u"approve"_s});
}

QString Casework::erasureOf(const QString &record) const
{
    const QJsonObject measure{{u"subject"_s, u"Erase it"_s},
                              {u"text"_s, u"The retention period is over."_s},
                              {u"record"_s, record},
                              {u"legal_basis"_s, u"Rules on records"_s},
                              {u"retention"_s, u"Over"_s}};
    const QString number =
        perform(cast::drafter, {u"draft"_s, record, u"--kind"_s, u"erasure"_s}, QJsonDocument(measure).toJson())
            .text(u"number"_s);
    submit(number);
    approve(cast::counsel, number, u"legal_review"_s);
    approve(cast::auditor, number, u"auditor_concurs"_s);
    approve(cast::director, number, u"director_decides"_s);
    return number;
}

QString Casework::cleared() const
{
    const QString number = submitted();
    approve(cast::counsel, number, u"legal_review"_s);
    return number;
}

QString Casework::approved(const QStringList &more) const
{
    const QString number = cleared(), verdict = more.isEmpty() ? u"approve"_s : u"approve_with_conditions"_s;
    perform(cast::headOfOperations,
            QStringList{u"sign"_s, number, u"--gate"_s, u"operations_decides"_s, u"--verdict"_s, verdict} + more);
    return number;
}

QString Casework::decidedByDeputy() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString number = cleared();
    perform(cast::administrator,
            {u"deputy register"_s, u"--absent"_s, cast::headOfOperations, u"--deputy"_s, cast::deputy, u"--from"_s,
             now.toString(Qt::ISODateWithMs), u"--until"_s, now.addDays(1).toString(Qt::ISODateWithMs), u"--reason"_s,
             u"leave"_s});
    perform(cast::deputy,
            {u"sign"_s, number, u"--gate"_s, u"operations_decides"_s, u"--verdict"_s, u"approve"_s, u"--acting-for"_s,
             cast::headOfOperations});
    return number;
}

QString Casework::carriedOut() const
{
    const QString number = approved();
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    perform(cast::drafter, {u"result"_s, number, u"--at"_s, now}, "blocked");
    return number;
}

QString Casework::compartment(const QString &kind)
{
    const QString name = u"Circle %1"_s.arg(++m_compartments);
    perform(cast::counsel,
            {u"compartment create"_s, name, u"--kind"_s, kind, u"--member"_s, cast::duty, u"--member"_s,
             cast::headOfOperations});
    return name;
}

QString Casework::sealed(const QString &compartment) const
{
    const QJsonObject red{{u"title"_s, u"A source at a port"_s},
                          {u"tlp"_s, u"TLP:RED"_s},
                          {u"times"_s, QJsonObject{{u"reported"_s, u"2025-03-14T06:32+09:00"_s}}}};
    const QString number = perform(cast::duty, {u"log"_s}, QJsonDocument(red).toJson()).text(u"number"_s);
    perform(cast::counsel, {u"seal"_s, number, u"--compartment"_s, compartment}, "Advice\n\nDo not.");
    return number;
}

QString Casework::proposal()
{
    perform(cast::administrator,
            {u"enrol"_s, u"Newcomer %1"_s.arg(++m_newcomers), u"--division"_s, u"legal"_s, u"--post"_s, u"counsel"_s,
             u"--new-passphrase-file"_s, passphraseFile()});
    return last(u"proposals"_s);
}

QString Casework::changedRoute()
{
    const Ran shown = m_ringi.run({u"routes"_s, u"show"_s, m_store, u"request"_s});
    QJsonObject route = QJsonDocument::fromJson(shown.out).object();
    QJsonObject name = route.value(u"name"_s).toObject();
    name.insert(u"en"_s, u"Request %1"_s.arg(++m_routes));
    route.insert(u"name"_s, name);
    return m_ringi.write(u"request.json"_s, QJsonDocument(route).toJson());
}

void Casework::proposeRoute()
{
    perform(cast::administrator, {u"routes propose"_s, changedRoute()});
}

QString Casework::last(const QString &list) const
{
    const QStringList words = list == u"proposals" ? QStringList{list, m_store} : QStringList{list, u"list"_s, m_store};
    const QJsonArray all = m_ringi.ask(words).array();
    int n = 0;
    for (const QJsonValue &one : all)
        n = std::max(n, one[u"n"].toInt());
    return QString::number(n);
}

} // namespace ringi::test
