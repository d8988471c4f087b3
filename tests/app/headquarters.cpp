// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headquarters.h"

#include <QDebug>
#include <QJsonDocument>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

bool went(const Ran &ran)
{
    if (ran.status != 0)
        qDebug().noquote() << ran.status << ran.said;
    return ran.status == 0;
}

} // namespace

bool enrolled(const RingiProcess &ringi, const QString &location, const QString &name, const QString &division,
              const QString &post)
{
    return went(ringi.as(kDutyOfficer,
                         {u"enrol"_s, location, name, u"--division"_s, division, u"--post"_s, post,
                          u"--new-passphrase-file"_s, ringi.passphraseFile()}));
}

bool foundHeadquarters(const RingiProcess &ringi, const QString &location)
{
    return went(ringi.ask({u"init"_s, location, u"--office"_s, u"NCO"_s, u"--officer"_s, kDutyOfficer, u"--post"_s,
                           u"duty_officer"_s, u"--passphrase-file"_s, ringi.passphraseFile()}))
        && enrolled(ringi, location, kCounsel, u"legal"_s, u"counsel"_s)
        && enrolled(ringi, location, kDirector, u"operations"_s, u"director"_s);
}

QByteArray anIncident(const QString &title)
{
    const QJsonObject json{
        {u"title"_s, title},
        {u"class"_s, u"malicious-code"_s},
        {u"sector"_s, u"ports"_s},
        {u"times"_s, QJsonObject{{u"occurred"_s, u"2025-03"_s}, {u"reported"_s, u"2025-03-14T06:32+09:00"_s}}},
        {u"assessment"_s, QJsonObject{{u"continuity"_s, u"high"_s}}}};
    return QJsonDocument(json).toJson();
}

QString logged(const RingiProcess &ringi, const QString &location)
{
    return ringi.as(kDutyOfficer, {u"log"_s, location}, anIncident()).text(u"number"_s);
}

QByteArray aMeasure()
{
    return R"({"subject": "Block one address", "text": "Ask the operator to block 192.0.2.7."})";
}

QString drafted(const RingiProcess &ringi, const QString &location)
{
    return ringi.as(kDutyOfficer, {u"draft"_s, location, logged(ringi, location)}, aMeasure()).text(u"number"_s);
}

bool checked(const RingiProcess &ringi, const QString &location, const QString &measure)
{
    QJsonArray answers;
    for (const char *item : {"legal_basis", "necessity", "proportionality", "third_parties"})
        answers.append(QJsonObject{{u"item"_s, QLatin1StringView(item)}, {u"answer"_s, u"yes"_s}});
    return went(ringi.as(kCounsel, {u"checklist"_s, location, measure}, QJsonDocument(answers).toJson()));
}

QString submitted(const RingiProcess &ringi, const QString &location)
{
    const QString measure = drafted(ringi, location);
    const bool isRound =
        went(ringi.as(kDutyOfficer, {u"submit"_s, location, measure})) && checked(ringi, location, measure);
    return isRound ? measure : QString();
}

QStringList signing(const QString &location, const QString &measure, const QString &gate, const QString &verdict)
{
    return {u"sign"_s, location, measure, u"--gate"_s, gate, u"--verdict"_s, verdict};
}

QString approved(const RingiProcess &ringi, const QString &location)
{
    const QString measure = submitted(ringi, location);
    const bool isSigned = went(ringi.as(kCounsel, signing(location, measure, u"legal_review"_s, u"approve"_s)))
        && went(ringi.as(kDirector, signing(location, measure, u"operations_decides"_s, u"approve"_s)));
    return isSigned ? measure : QString();
}

} // namespace ringi::test
