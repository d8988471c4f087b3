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

bool enrolled(const RingiProcess &ringi, const QString &location, const QString &name, const QString &division,
              const QString &post)
{
    return went(ringi.as(kDutyOfficer,
                         {u"enrol"_s, location, name, u"--division"_s, division, u"--post"_s, post,
                          u"--new-passphrase-file"_s, ringi.passphraseFile()}));
}

} // namespace

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

} // namespace ringi::test
