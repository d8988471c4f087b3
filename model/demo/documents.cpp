// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/documents.h"

#include "demo/measuretexts.h"
#include "demo/sheetphrases.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// What one can sensibly ask for: blocking a command server does not help against a flood.
std::span<const Request> sensibleFor(QLatin1StringView cls)
{
    using enum Request;
    static constexpr std::array kMalware{BlockRelay, PreserveLogs};
    static constexpr std::array kFraud{TakeDown, PreserveLogs};
    static constexpr std::array kFlood{FilterFlood};
    static constexpr std::array kIntrusion{SuspendAccount, PreserveLogs, BlockRelay};
    static constexpr std::array kOther{PreserveLogs};
    if (cls == "malicious-code"_L1)
        return kMalware;
    if (cls == "fraud"_L1)
        return kFraud;
    if (cls == "availability"_L1)
        return kFlood;
    if (cls == "intrusions"_L1 || cls == "intrusion-attempts"_L1)
        return kIntrusion;
    return kOther;
}

/// Valid for some weeks beyond the end of the story, so that it can be submitted whenever the plot wants.
Instant validityOf(CaseFile &file, Instant drafted, Instant end)
{
    if (file.sheet.plan.validUntil)
        return *file.sheet.plan.validUntil;
    const bool isRecent = end - drafted < 60 * kDay;
    const Instant from = isRecent ? end : std::max(drafted, file.steps.back().at);
    return Instant{(from.ms / kHour + 24 * file.dice.between(5, 60)) * kHour};
}

QString limitsOf(CaseFile &file)
{
    const Texts limits = sheetSayings(SheetSaying::Limit, file.tongue);
    const auto first = size_t(file.dice.below(int(limits.size())));
    return u"- %1\n- %2\n"_s.arg(limits[first], limits[(first + 1) % limits.size()]);
}

/// A request in full: what is asked, of whom, within which limits.
QString requestAsMarkdown(CaseFile &file, QStringView asked)
{
    const bool isEnglish = file.tongue == Tongue::English;
    const QString frame = isEnglish ? u"## What is asked\n\n%1\n\n## Particulars\n\n| Matter | Statement "
                                      u"|\n|---|---|\n| Organisation | {org}, {place} "
                                      u"|\n| System | {system} |\n| Seen at | {ip} |\n\n## Limits\n\n%2"_s
                                    : u"## 要請事項\n\n%1\n\n## 対象\n\n| 事項 | 内容 |\n|---|---|\n| 組織 | "
                                      u"{org}（{place}） |\n| システム | {system} "
                                      u"|\n| 観測箇所 | {ip} |\n\n## 限度\n\n%2"_s;
    return file.cast.fill(frame.arg(asked, limitsOf(file)));
}

void writeRequest(MeasureContent &document, CaseFile &file)
{
    const RequestText &text = requestText(file.dice.oneOf(sensibleFor(file.theme->cls)), file.tongue);
    document.subject = file.cast.fill(text.subject);
    document.text = requestAsMarkdown(file, text.text);
    document.purpose = file.cast.fill(text.purpose);
    document.effect = file.cast.fill(text.effect);
    document.legalBasis = file.cast.fill(text.basis);
    document.addressee = file.organisation.name;
}

const MeasureText &chosenText(CaseFile &file)
{
    const auto texts = measureTexts(file.sheet.plan.kind, file.tongue);
    return file.sheet.plan.kind == MeasureKind::Notice ? texts[file.sheet.plan.isPublic ? 1 : 0]
                                                       : file.dice.oneOf(texts);
}

void writeOther(MeasureContent &document, CaseFile &file)
{
    const MeasureText &text = chosenText(file);
    document.subject = file.cast.fill(text.subject);
    document.text = file.cast.fill(text.text);
    document.purpose = file.cast.fill(text.purpose);
    document.effect = file.cast.fill(text.effect);
    document.legalBasis = file.cast.fill(text.basis);
    document.addressee = file.cast.fill(text.addressee);
    document.scope = file.cast.fill(text.scope);
    document.risks = file.cast.fill(text.risks);
    document.stopConditions = file.cast.fill(text.stopConditions);
}

CommunicationsInformation communicationsOf(CaseFile &file, const MeasureContent &document, Instant drafted)
{
    using enum CommunicationsClass;
    static constexpr std::array kClasses{PartyAgreement, ForeignForeign, ForeignDomestic, DomesticForeign};
    const QStringList categories = file.tongue == Tongue::English
        ? QStringList{u"Addresses"_s, u"Times"_s, u"Commands"_s}
        : QStringList{u"アドレス"_s, u"時刻"_s, u"指令"_s};
    // From the day it is asked for: nothing may be used before the period begins, however soon it is approved. And for
    // as long as the story goes on, so that its result is never too late.
    const Instant until = std::max(drafted.plusMs(90 * kDay), file.steps.back().at.plusMs(5 * kDay));
    return {file.dice.oneOf(kClasses), document.legalBasis, file.organisation.name, drafted, until, categories};
}

/// Countries of the code range that ISO 3166 leaves to its users: no real one is meant.
AccessDossier dossierOf(CaseFile &file, const MeasureContent &document)
{
    static constexpr std::array<QStringView, 3> kAbroad{u"XA", u"XB", u"XD"};
    const SheetPlan &plan = file.sheet.plan;
    return {plan.serverAbroad ? file.dice.oneOf(kAbroad).toString() : u"JP"_s, document.addressee,
            plan.selfDefenceForces};
}

void writeParticulars(MeasureContent &document, CaseFile &file, Instant drafted)
{
    const SheetPlan &plan = file.sheet.plan;
    document.retention = file.say(sheetSayings(SheetSaying::Retention, file.tongue));
    document.tlp = plan.tlp;
    document.isPublic = plan.isPublic;
    document.personalData = plan.personalData;
    if (plan.ofOriginators)
        document.originators = {file.cast.word(Role::Partner)};
    if (plan.kind == MeasureKind::Erasure)
        document.record = file.number;
    if (plan.kind == MeasureKind::CommunicationsInformation)
        document.communications = communicationsOf(file, document, drafted);
    if (plan.kind == MeasureKind::Neutralisation)
        document.dossier = dossierOf(file, document);
}

ItemAnswer answerTo(CaseFile &file, QLatin1StringView item)
{
    const ItemRemark *remark = remarkOn(item);
    if (remark && file.dice.chance(0.4))
        return {item, remark->answer, remark->in(file.tongue).toString(), {}};
    ItemAnswer answer{item, ChecklistAnswer::Yes, {}, {}};
    if (file.dice.chance(0.3))
        answer.evidence = file.say(sheetSayings(SheetSaying::Evidence, file.tongue));
    return answer;
}

} // namespace

MeasureContent firstDocument(CaseFile &file, Instant drafted, Instant end)
{
    MeasureContent document;
    if (file.sheet.plan.kind == MeasureKind::Request)
        writeRequest(document, file);
    else
        writeOther(document, file);
    writeParticulars(document, file, drafted);
    document.validUntil = validityOf(file, drafted, end);
    return document;
}

void reviseDocument(CaseFile &file)
{
    file.sheet.document.text += u"\n- %1\n"_s.arg(file.say(Saying::TextAddition));
}

QString reasonOf(CaseFile &file, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
    case Verdict::Seen:
        return {};
    case Verdict::Hold:
        return file.say(sheetSayings(SheetSaying::HoldReason, file.tongue));
    case Verdict::Opinion:
        return file.say(sheetSayings(SheetSaying::Opinion, file.tongue));
    case Verdict::ApproveWithConditions:
        return file.say(Saying::ConditionReason);
    case Verdict::Return:
        return file.say(Saying::SheetReturn);
    case Verdict::Reject:
        return file.say(Saying::SheetReject);
    }
    return {};
}

QStringList conditionsOf(CaseFile &file, int count)
{
    const Texts texts = sayings(Saying::Condition, file.tongue);
    const int first = file.dice.below(int(texts.size()));
    QStringList conditions;
    for (int i = 0; i < count; ++i)
        conditions += file.cast.fill(texts[size_t(first + i) % texts.size()]);
    return conditions;
}

QString paperOf(CaseFile &file, QStringView gate, Instant at)
{
    static constexpr auto kSeries =
        std::to_array<std::pair<QStringView, QStringView>>({{u"agency_legal", u"CPP-L"},
                                                            {u"policing_authority", u"NPA-C"},
                                                            {u"security_council", u"NSC"},
                                                            {u"foreign_ministry", u"MOFA-K"},
                                                            {u"commission_approval", u"CCISC"},
                                                            {u"prime_minister", u"CAO-O"},
                                                            {u"originators_consent", u"ORCON"}});
    const auto series = std::ranges::find(kSeries, gate, &std::pair<QStringView, QStringView>::first);
    if (series == kSeries.end())
        return {};
    return u"%1 %2-%3"_s.arg(series->second).arg(at.year()).arg(file.dice.between(1, 999), 4, 10, QChar(u'0'));
}

QList<ItemAnswer> answersOf(CaseFile &file)
{
    QList<ItemAnswer> answers;
    for (const QLatin1StringView item : mandatoryItems(file.sheet.plan.kind))
        answers += answerTo(file, item);
    return answers;
}

AfterReview reviewOf(CaseFile &file)
{
    const ReviewText &text = reviewText(file.tongue);
    const auto fill = [&](QStringView words) { return file.cast.fill(words); };
    AfterReview review{file.say(resultsOf(file.sheet.plan.kind, file.tongue)),
                       {},
                       {},
                       fill(text.deviation),
                       fill(text.thirdParties),
                       fill(text.data),
                       fill(text.complaint),
                       fill(text.recommendation),
                       fill(text.lessons)};
    if (file.sheet.plan.isUrgent) {
        review.noPriorApproval = fill(text.noPriorApproval);
        review.notice = fill(text.notice);
    }
    return review;
}

} // namespace ringi
