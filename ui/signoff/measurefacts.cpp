// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/measurefacts.h"

#include "ui/words/countries.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(MeasureFacts)
};

struct Fact
{
    QString heading;
    QString value;
};

QString ticked(bool is)
{
    return is ? FactWords::tr("yes") : QString();
}

QString period(const CommunicationsInformation &stated)
{
    return FactWords::tr("%1 to %2", "period").arg(words::dateTime(stated.from), words::dateTime(stated.until));
}

/// Each with its hash, so that a file put in the place of another of the same name shows as a change.
QString namesOf(const QList<Attachment> &attachments)
{
    QStringList names;
    for (const Attachment &one : attachments)
        names.append(FactWords::tr("%1 (%2)", "file and the beginning of its hash").arg(one.name, shortHash(one)));
    return names.join(u'\n');
}

/// Every fact, stated or not, so that two versions can be laid beside each other.
QList<Fact> allFacts(const MeasureContent &content)
{
    const CommunicationsInformation communications = content.communications.value_or(CommunicationsInformation());
    const AccessDossier dossier = content.dossier.value_or(AccessDossier());
    const bool hasCommunications = content.communications.has_value();
    return {
        {words::fieldLabel(u"addressee"), content.addressee},
        {FactWords::tr("Marking"), content.tlp ? words::label(*content.tlp) : QString()},
        {FactWords::tr("Public"), ticked(content.isPublic)},
        {FactWords::tr("Personal data"), ticked(content.personalData)},
        {words::fieldLabel(u"retention"), content.retention},
        {FactWords::tr("Originators"), content.originators.join(u'\n')},
        {words::fieldLabel(u"record"), content.record},
        {FactWords::tr("Communications"), hasCommunications ? words::label(communications.cls) : QString()},
        {words::fieldLabel(u"basis"), communications.basis},
        {words::fieldLabel(u"operator"), communications.operatorName},
        {FactWords::tr("Period"), hasCommunications ? period(communications) : QString()},
        {words::fieldLabel(u"categories"), communications.categories.join(u'\n')},
        {words::fieldLabel(u"server_country"), countryName(dossier.serverCountry)},
        {words::fieldLabel(u"executing_agency"), dossier.executingAgency},
        {FactWords::tr("Self-Defense Forces"), ticked(dossier.selfDefenceForces)},
        {FactWords::tr("Attachments"), namesOf(content.attachments)},
    };
}

} // namespace

QString shortHash(const Attachment &attachment)
{
    const QString hex = QString::fromLatin1(attachment.hash.toHex());
    return u"%1 %2"_s.arg(hex.left(4), hex.mid(4, 4));
}

QString countryName(const QString &code)
{
    const QString name = words::country(code);
    return name.isEmpty() ? code : FactWords::tr("%1 (%2)", "country and its code").arg(name, code);
}

QList<DocumentPart> factsOf(const MeasureContent &before, const MeasureContent &after)
{
    const QList<Fact> was = allFacts(before);
    const QList<Fact> is = allFacts(after);
    QList<DocumentPart> parts;
    for (int i = 0; i < is.size(); ++i) {
        if (!was[i].value.isEmpty() || !is[i].value.isEmpty())
            parts.append({is[i].heading, was[i].value, is[i].value, Wording::Plain});
    }
    return parts;
}

} // namespace ringi
