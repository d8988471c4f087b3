// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document that circulates. A signature covers the hash of exactly this, attachments by their hashes.
#pragma once

#include "domain/describe.h"
#include "domain/ids.h"
#include "domain/refusal.h"
#include "domain/signoffvocabulary.h"
#include "domain/vocabulary.h"

namespace ringi {

struct Incident;

struct Attachment
{
    QString name;
    QByteArray hash; ///< SHA-256 of its bytes
    qint64 size = 0; ///< bytes

    friend bool operator==(const Attachment &, const Attachment &) = default;
    RINGI_DESCRIBE(visit("name", self.name); visit("hash", self.hash); visit("size", self.size);)
};

/// What the authorisation of communications information is for. The information itself never enters.
struct CommunicationsInformation
{
    CommunicationsClass cls = CommunicationsClass::PartyAgreement;
    QString basis; ///< article or agreement
    QString operatorName;
    Instant from;
    Instant until;
    QStringList categories;

    friend bool operator==(const CommunicationsInformation &, const CommunicationsInformation &) = default;
    RINGI_DESCRIBE(visit("class", self.cls); visit("basis", self.basis); visit("operator", self.operatorName);
                   visit("from", self.from); visit("until", self.until); visit("categories", self.categories);)
};

/// Of an access and neutralisation measure: a dossier only, no means of any kind.
struct AccessDossier
{
    QString serverCountry; ///< ISO 3166-1, two letters
    QString executingAgency;
    bool selfDefenceForces = false; ///< act, under the Prime Minister's order

    [[nodiscard]] bool isAbroad() const { return !serverCountry.isEmpty() && serverCountry != QStringLiteral("JP"); }

    friend bool operator==(const AccessDossier &, const AccessDossier &) = default;
    RINGI_DESCRIBE(visit("server_country", self.serverCountry); visit("executing_agency", self.executingAgency);
                   visit("self_defence_forces", self.selfDefenceForces);)
};

struct MeasureContent
{
    QString subject;
    QString text; ///< what is proposed, Markdown: headings, lists, tables
    QString purpose;
    QString effect;
    QString legalBasis;
    std::optional<Instant> validUntil;
    QString risks;
    QString scope;
    QString stopConditions;
    QString addressee;      ///< operator, partner or public it goes to
    QString retention;      ///< how long the sheet and what comes of it are kept
    std::optional<Tlp> tlp; ///< the incident's where none is stated
    bool isPublic = false;
    bool personalData = false;
    QStringList originators; ///< whose consent onward release needs (ORCON)
    QString record;          ///< number of the record to be erased
    QList<Attachment> attachments;
    std::optional<CommunicationsInformation> communications;
    std::optional<AccessDossier> dossier;

    friend bool operator==(const MeasureContent &, const MeasureContent &) = default;
    RINGI_DESCRIBE(visit("subject", self.subject); visit("text", self.text); visit("purpose", self.purpose);
                   visit("effect", self.effect); visit("legal_basis", self.legalBasis);
                   visit("valid_until", self.validUntil); visit("risks", self.risks); visit("scope", self.scope);
                   visit("stop_conditions", self.stopConditions); visit("addressee", self.addressee);
                   visit("retention", self.retention); visit("tlp", self.tlp); visit("public", self.isPublic);
                   visit("personal_data", self.personalData); visit("originators", self.originators);
                   visit("record", self.record); visit("attachments", self.attachments);
                   visit("communications", self.communications); visit("dossier", self.dossier);)
};

/// What the conditions of a route ask about.
struct MeasureFacts
{
    Severity severity = Severity::None; ///< of the incident
    Tlp tlp = Tlp::Amber;
    bool serverAbroad = false;
    bool personalData = false;
    bool isPublic = false;
    bool originatorControlled = false;
    bool selfDefenceForces = false;
    bool urgent = false;
};

/// A document may be marked stricter than its incident; a milder marking does not shorten its route.
MeasureFacts factsOf(const MeasureContent &content, const Incident &incident, bool urgent);

/// The nearest end the document states: of the approval asked for, or of the period of communications information.
std::optional<Instant> statedEnd(const MeasureContent &content);

/// SHA-256 of the canonical JSON of the measure's id, the version and the document: what a signature covers.
QByteArray contentHash(const MeasureId &measure, int version, const MeasureContent &content);

inline constexpr qint64 kAttachmentMegabytes = 25;

/// Whether a file of this name and size may be kept with a measure.
Guard attachmentGuard(const QString &name, qint64 bytes);

/// Whether the document may be kept as a draft: its texts have to be sound, fields of the kind may still be open.
Guard draftGuard(const MeasureContent &content, Instant now);

/// Whether the document is whole, so that it may circulate: also everything its kind makes mandatory.
Guard contentGuard(MeasureKind kind, const MeasureContent &content, Instant now);

} // namespace ringi
