// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/measurecontent.h"

#include "base/canonicaljson.h"
#include "domain/incident.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kAttachmentLimit = 200;

struct NamedText
{
    QString name;
    const QString &text;
};

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

Guard allWithin(const QList<NamedText> &texts)
{
    for (const NamedText &one : texts) {
        if (one.text.size() > kTextLimit)
            return Refusal{RefusalCode::TextTooLong, {one.name, QString::number(kTextLimit)}};
    }
    return {};
}

Guard allGiven(const QList<NamedText> &texts)
{
    for (const NamedText &one : texts) {
        if (isBlank(one.text))
            return Refusal{RefusalCode::KindFieldMissing, {one.name}};
    }
    return {};
}

Guard attachmentsGuard(const QList<Attachment> &attachments)
{
    if (attachments.size() > kAttachmentLimit)
        return Refusal{RefusalCode::TooManyAttachments, {QString::number(kAttachmentLimit)}};
    for (const Attachment &one : attachments) {
        if (isBlank(one.name) || one.hash.size() != 32)
            return Refusal{RefusalCode::AttachmentInvalid, {one.name}};
    }
    return {};
}

Guard communicationsGuard(const std::optional<CommunicationsInformation> &stated, Instant now)
{
    if (!stated)
        return Refusal{RefusalCode::KindFieldMissing, {u"communications"_s}};
    if (const auto no = allGiven({{u"basis"_s, stated->basis}, {u"operator"_s, stated->operatorName}}))
        return no;
    if (std::ranges::all_of(stated->categories, isBlank))
        return Refusal{RefusalCode::KindFieldMissing, {u"categories"_s}};
    if (stated->until <= stated->from || stated->until <= now)
        return Refusal{RefusalCode::PeriodInvalid, {}};
    return {};
}

Guard dossierGuard(const MeasureContent &content)
{
    static const QRegularExpression country(u"^[A-Z]{2}\\z"_s);
    if (!content.dossier)
        return Refusal{RefusalCode::KindFieldMissing, {u"dossier"_s}};
    if (!country.match(content.dossier->serverCountry).hasMatch())
        return Refusal{RefusalCode::KindFieldMissing, {u"server_country"_s}};
    if (!content.validUntil)
        return Refusal{RefusalCode::KindFieldMissing, {u"valid_until"_s}};
    return allGiven({{u"executing_agency"_s, content.dossier->executingAgency},
                     {u"scope"_s, content.scope},
                     {u"stop_conditions"_s, content.stopConditions},
                     {u"risks"_s, content.risks}});
}

Guard kindGuard(MeasureKind kind, const MeasureContent &content, Instant now)
{
    switch (kind) {
    case MeasureKind::CommunicationsInformation:
        return communicationsGuard(content.communications, now);
    case MeasureKind::Neutralisation:
        return dossierGuard(content);
    case MeasureKind::Release:
        return allGiven({{u"addressee"_s, content.addressee}});
    case MeasureKind::Erasure:
        return allGiven({{u"record"_s, content.record}, {u"legal_basis"_s, content.legalBasis}});
    case MeasureKind::Request:
    case MeasureKind::Notice:
    case MeasureKind::Directive:
        return {};
    }
    return {};
}

} // namespace

MeasureFacts factsOf(const MeasureContent &content, const Incident &incident, bool urgent)
{
    MeasureFacts facts;
    facts.severity = incident.severity();
    facts.tlp = std::max(content.tlp.value_or(Tlp::Clear), incident.content.tlp);
    facts.serverAbroad = content.dossier && content.dossier->isAbroad();
    facts.personalData = content.personalData;
    facts.isPublic = content.isPublic;
    facts.originatorControlled = !content.originators.isEmpty();
    facts.selfDefenceForces = content.dossier && content.dossier->selfDefenceForces;
    facts.urgent = urgent;
    return facts;
}

QByteArray contentHash(const MeasureId &measure, int version, const MeasureContent &content)
{
    const QJsonObject document{
        {u"measure"_s, measure.toString()}, {u"version"_s, version}, {u"content"_s, toBody(content)}};
    return QCryptographicHash::hash(canonicalJson(document), QCryptographicHash::Sha256);
}

Guard attachmentGuard(const QString &name, qint64 bytes)
{
    constexpr qint64 kMegabyte = 1 << 20;
    if (isBlank(name))
        return Refusal{RefusalCode::AttachmentInvalid, {name}};
    if (bytes > kAttachmentMegabytes * kMegabyte)
        return Refusal{RefusalCode::AttachmentTooLarge, {name, QString::number(kAttachmentMegabytes)}};
    return {};
}

Guard draftGuard(const MeasureContent &content, Instant now)
{
    if (isBlank(content.subject))
        return Refusal{RefusalCode::SubjectMissing, {}};
    if (content.subject.size() > kTitleLimit)
        return Refusal{RefusalCode::TitleTooLong, {QString::number(kTitleLimit)}};
    if (isBlank(content.text))
        return Refusal{RefusalCode::TextMissing, {}};
    if (content.validUntil && *content.validUntil <= now)
        return Refusal{RefusalCode::ValidityInPast, {}};
    if (const auto no = allWithin({{u"text"_s, content.text},
                                   {u"purpose"_s, content.purpose},
                                   {u"effect"_s, content.effect},
                                   {u"legal_basis"_s, content.legalBasis},
                                   {u"risks"_s, content.risks},
                                   {u"scope"_s, content.scope},
                                   {u"stop_conditions"_s, content.stopConditions}}))
        return no;
    return attachmentsGuard(content.attachments);
}

std::optional<Instant> statedEnd(const MeasureContent &content)
{
    if (!content.communications)
        return content.validUntil;
    return content.validUntil ? std::min(*content.validUntil, content.communications->until)
                              : content.communications->until;
}

Guard contentGuard(MeasureKind kind, const MeasureContent &content, Instant now)
{
    if (const auto no = draftGuard(content, now))
        return no;
    // Whatever it calls itself.
    if (content.communications && content.communications->cls == CommunicationsClass::DomesticDomestic)
        return Refusal{RefusalCode::DomesticDomestic, {}};
    return kindGuard(kind, content, now);
}

} // namespace ringi
