// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework.h"

#include "headquarters.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QtConcurrent>

#include <utility>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kWhoPlay{cast::duty,
                           cast::drafter,
                           cast::headOfOperations,
                           cast::deputy,
                           cast::analyst,
                           cast::counsel,
                           cast::secondCounsel,
                           cast::headOfLegal,
                           cast::planner,
                           cast::liaison,
                           cast::director,
                           cast::auditor,
                           cast::administrator,
                           cast::secondAdministrator,
                           cast::suspended};

QString fromNow(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs);
}

QString withoutRecord(const QString &number)
{
    return number.section(u'-', 0, -2) + u"-999999"_s;
}

} // namespace

Casework::Casework(RingiProcess &ringi)
    : m_ringi(ringi)
    , m_store(ringi.path(u"demo.ringi"_s))
{
    (void)ringi.write(u"passphrase"_s, "ringi demo 2026\n");
    if (ringi.ask({u"demo"_s, m_store, u"--incidents"_s, u"30"_s}).status != 0)
        qFatal("there is no demonstration");
    endPowers();
    m_everyPost.emplace(m_ringi.ask({u"officers"_s, m_store}).array(), kWhoPlay,
                        [this](const auto &name, Division division, Post post) { appoint(name, division, {post}); });
    perform(cast::administrator, {u"suspend"_s, cast::suspended, u"--reason"_s, u"left"_s});
}

void Casework::appoint(const QString &officer, Division division, const QList<Post> &posts) const
{
    QStringList words{u"appoint"_s, officer, u"--division"_s, keyOf(division)};
    for (const Post post : posts)
        words.append({u"--post"_s, keyOf(post)});
    perform(cast::administrator, words);
    perform(cast::secondAdministrator, {u"confirm"_s, last(u"proposals"_s)});
}

/// So that everybody has what his own post gives him.
void Casework::endPowers() const
{
    for (const QString &kind : {u"deputy"_s, u"delegate"_s}) {
        for (const QJsonValue &one : m_ringi.ask({kind, u"list"_s, m_store}).array())
            (void)ask(kind == u"deputy" ? cast::administrator : cast::headOfOperations,
                      {{kind + u" end"_s, QString::number(one[u"n"].toInt())}, {}});
    }
}

QList<Ran> Casework::tryAs(const QStringList &officers, const VerbCall &call) const
{
    return QtConcurrent::blockingMapped<QList<Ran>>(officers,
                                                    [&](const QString &officer) { return tryOnce(officer, call); });
}

Ran Casework::tryOnce(const QString &officer, const VerbCall &call) const
{
    const QTemporaryDir place(path(u"tried-XXXXXX"_s));
    VerbCall mine = call;
    mine.words.replaceInStrings(kNewFile, place.filePath(u"new"_s));
    mine.store = place.filePath(call.store.isEmpty() ? u"demo.ringi"_s : u"another.ringi"_s);
    if (call.store.isEmpty() && !QFile::copy(m_store, mine.store))
        qFatal("the store is not copied");
    return ask(officer, mine);
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

QString Casework::incident()
{
    m_incident = perform(cast::duty, {u"log"_s}, anIncident()).text(u"number"_s);
    return m_incident;
}

QString Casework::offered()
{
    const QString number = incident();
    perform(cast::duty, {u"hand"_s, number, u"--to"_s, u"legal"_s, u"--ask"_s, u"please"_s});
    return number;
}

QString Casework::restricted()
{
    const QString number = incident();
    perform(cast::duty,
            {u"restrict"_s, number, u"--reason"_s, u"a source"_s, u"--division"_s, u"operations"_s, u"--division"_s,
             u"legal"_s, u"--division"_s, u"strategy"_s});
    return number;
}

QString Casework::drafted()
{
    m_measure = perform(cast::drafter, {u"draft"_s, incident()}, aMeasure()).text(u"number"_s);
    return m_measure;
}

QString Casework::submitted()
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

QString Casework::erasureOf(const QString &record)
{
    const QJsonObject measure{{u"subject"_s, u"Erase it"_s},
                              {u"text"_s, u"The retention period is over."_s},
                              {u"record"_s, record},
                              {u"legal_basis"_s, u"Rules on records"_s},
                              {u"retention"_s, u"Over"_s}};
    m_measure = perform(cast::drafter, {u"draft"_s, record, u"--kind"_s, u"erasure"_s}, QJsonDocument(measure).toJson())
                    .text(u"number"_s);
    submit(m_measure);
    approve(cast::counsel, m_measure, u"legal_review"_s);
    approve(cast::auditor, m_measure, u"auditor_concurs"_s);
    approve(cast::director, m_measure, u"director_decides"_s);
    return m_measure;
}

QString Casework::cleared()
{
    const QString number = submitted();
    approve(cast::counsel, number, u"legal_review"_s);
    return number;
}

QString Casework::approved(const QStringList &more)
{
    const QString number = cleared(), verdict = more.isEmpty() ? u"approve"_s : u"approve_with_conditions"_s;
    perform(cast::headOfOperations,
            QStringList{u"sign"_s, number, u"--gate"_s, u"operations_decides"_s, u"--verdict"_s, verdict} + more);
    return number;
}

QString Casework::decidedByDeputy()
{
    const QString number = cleared(), absent = everyPost().who(Post::DivisionHead, Division::Operations);
    perform(cast::administrator, registering(absent, cast::deputy));
    perform(cast::deputy,
            {u"sign"_s, number, u"--gate"_s, u"operations_decides"_s, u"--verdict"_s, u"approve"_s, u"--acting-for"_s,
             absent});
    return number;
}

QString Casework::carriedOut()
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
             everyPost().who(Post::Counsel, Division::Legal), u"--member"_s,
             everyPost().who(Post::DivisionHead, Division::Operations)});
    return name;
}

QString Casework::sealed(const QString &compartment)
{
    const QJsonObject red{{u"title"_s, u"A source at a port"_s},
                          {u"tlp"_s, u"TLP:RED"_s},
                          {u"times"_s, QJsonObject{{u"reported"_s, u"2025-03-14T06:32+09:00"_s}}}};
    m_incident = perform(cast::duty, {u"log"_s}, QJsonDocument(red).toJson()).text(u"number"_s);
    perform(cast::counsel, {u"seal"_s, m_incident, u"--compartment"_s, compartment}, "Advice\n\nDo not.");
    return m_incident;
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

QString Casework::sharedView()
{
    perform(cast::headOfOperations, {u"views share"_s, u"View %1"_s.arg(++m_views), u"is:open"_s});
    return QString::number(perform(cast::headOfOperations, {u"views list"_s}).array().last()[u"n"].toInt());
}

void Casework::proposeRoute()
{
    if (!std::exchange(m_isRouteProposed, true))
        perform(cast::administrator, {u"routes propose"_s, changedRoute()});
}

QStringList Casework::registering(const QString &absent, const QString &deputy) const
{
    return {u"deputy register"_s, u"--absent"_s, absent,     u"--deputy"_s, deputy,    u"--from"_s,
            fromNow(0),           u"--until"_s,  fromNow(1), u"--reason"_s, u"leave"_s};
}

QString Casework::deputyship()
{
    perform(cast::administrator, registering(cast::analyst, cast::planner));
    return last(u"deputy"_s);
}

QStringList Casework::delegating() const
{
    return {u"delegate grant"_s, u"--kind"_s,     u"request"_s,   u"--gate"_s,  u"operations_decides"_s,
            u"--to-division"_s,  u"operations"_s, u"--to-post"_s, u"analyst"_s, u"--until"_s,
            fromNow(1),          u"--basis"_s,    u"order 7"_s};
}

QString Casework::delegation()
{
    perform(cast::headOfOperations, delegating());
    return last(u"delegate"_s);
}

QByteArray Casework::timestampRequest()
{
    incident();
    perform(cast::duty, {u"checkpoint"_s});
    perform(cast::counsel, {u"checkpoint"_s, u"--countersign"_s});
    perform({}, {u"timestamp"_s, u"--request"_s, path(u"request"_s)});
    QFile file(path(u"request"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Casework::restrictTo(Division division, const QStringList &officers) const
{
    QStringList words{u"restrict"_s, m_incident, u"--reason"_s, u"a source"_s, u"--division"_s, keyOf(division)};
    for (const QString &officer : officers)
        words.append({u"--officer"_s, officer});
    perform(cast::duty, words);
}

bool Casework::isOnRecord(const VerbCall &call) const
{
    return call.words.contains(m_incident) || call.words.contains(m_measure);
}

VerbCall Casework::onNothing(const VerbCall &call) const
{
    VerbCall elsewhere = call;
    for (const QString &number : {m_incident, m_measure}) {
        if (!number.isEmpty())
            elsewhere.words.replaceInStrings(number, withoutRecord(number));
    }
    return elsewhere;
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
