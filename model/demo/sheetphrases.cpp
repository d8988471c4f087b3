// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sheetphrases.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kOpinionEnglish = std::to_array<QStringView>(
    {u"No objection. The state concerned should be informed through the usual channel once it is done.",
     u"Acceptable if it stays with the one server; a wider scope would need new talks."});
constexpr auto kOpinionJapanese =
    std::to_array<QStringView>({u"異存なし。実施後、通常の経路により関係国へ通知することが望ましい。",
                                u"対象が当該サーバ1台に限られる限り差し支えない。拡大する場合は改めて協議を要する。"});
constexpr auto kHoldEnglish =
    std::to_array<QStringView>({u"The operator's statement comes this afternoon; I decide when it is here.",
                                u"Please have the press office read the second paragraph first."});
constexpr auto kHoldJapanese = std::to_array<QStringView>(
    {u"事業者の回答が本日午後に届くため、それを待って判断する。", u"第2段落について広報の確認を先に受けること。"});
constexpr auto kDissentEnglish =
    std::to_array<QStringView>({u"I concur, but hold the period to be longer than the facts support.",
                                u"A direct talk with the operator would have done; I want this kept."});
constexpr auto kDissentJapanese =
    std::to_array<QStringView>({u"同意するが、期間は事実が裏付けるより長いと考える。",
                                u"事業者との直接協議で足りたと考える。記録に留められたい。"});
constexpr auto kConflictEnglish = std::to_array<QStringView>(
    {u"I worked for {org} until two years ago.", u"A relative of mine is employed by {org}."});
constexpr auto kConflictJapanese =
    std::to_array<QStringView>({u"2年前まで{org}に勤務していた。", u"親族が{org}に在籍している。"});
constexpr auto kUrgencyEnglish =
    std::to_array<QStringView>({u"The next command is expected within hours; waiting would put {org} out of service.",
                                u"{malware} spreads by the hour; every delay adds victims."});
constexpr auto kUrgencyJapanese =
    std::to_array<QStringView>({u"数時間以内に次の指令が見込まれ、待てば{org}の業務が停止する。",
                                u"{malware}の感染が刻々と広がっており、猶予がない。"});
constexpr auto kDeferralEnglish =
    std::to_array<QStringView>({u"The head travels without a line; the concurrence is obtained on return.",
                                u"Nobody who could sign is in the house before the date."});
constexpr auto kDeferralJapanese = std::to_array<QStringView>(
    {u"部長が出張中で連絡が取れないため、帰任後に合議を受ける。", u"期日までに署名できる者が在庁しない。"});
constexpr auto kRevocationEnglish =
    std::to_array<QStringView>({u"The ground has gone: the provider found the address to be one of its own test hosts.",
                                u"The operator withdrew its agreement."});
constexpr auto kRevocationJapanese = std::to_array<QStringView>(
    {u"当該アドレスが事業者自身の試験機と判明し、前提が失われた。", u"事業者が同意を撤回したため。"});
constexpr auto kEvidenceEnglish =
    std::to_array<QStringView>({u"Letter of the operator, file note 3", u"Deletion record DR-118",
                                u"Minutes of the call with {org}", u"Report on the effect, page 2"});
constexpr auto kEvidenceJapanese = std::to_array<QStringView>(
    {u"事業者の同意書（記録票3）", u"消去記録DR-118", u"{org}との電話協議録", u"効果報告書2頁"});
constexpr auto kRetentionEnglish = std::to_array<QStringView>({u"Five years, then erased", u"Ten years"});
constexpr auto kRetentionJapanese = std::to_array<QStringView>({u"5年保存後に廃棄", u"10年保存"});
constexpr auto kLimitEnglish =
    std::to_array<QStringView>({u"Nothing but times and addresses is asked for.",
                                u"The operator may object within a day.", u"This headquarters accesses no system.",
                                u"Customers are not named.", u"It ends at once when the cause is gone."});
constexpr auto kLimitJapanese = std::to_array<QStringView>(
    {u"時刻とアドレス以外は求めない。", u"事業者は1日以内に異議を述べることができる。",
     u"当本部はいかなるシステムにも接続しない。", u"利用者名は記載しない。", u"原因が除かれたときは直ちに終了する。"});

constexpr auto kRequestEnglish =
    std::to_array<QStringView>({u"The provider confirmed within {few} minutes; no traffic to {relay} since.",
                                u"{org} confirmed in writing. {few} further hosts were found and cleaned."});
constexpr auto kRequestJapanese =
    std::to_array<QStringView>({u"事業者が{few}分後に実施を確認。以後{relay}との通信はない。",
                                u"{org}から書面で確認を得た。新たに{few}台を特定し駆除済み。"});
constexpr auto kNoticeEnglish =
    std::to_array<QStringView>({u"Published on the notice page and sent to {few} operators.",
                                u"Sent to the sector list; {few} operators replied."});
constexpr auto kNoticeJapanese = std::to_array<QStringView>(
    {u"注意喚起の頁に掲載し、{few}事業者に送付した。", u"業界の連絡網に送付し、{few}事業者から回答を得た。"});
constexpr auto kReleaseEnglish =
    std::to_array<QStringView>({u"Handed over to {partner} with its marking; receipt on file."});
constexpr auto kReleaseJapanese = std::to_array<QStringView>({u"表示を付して{partner}へ提供し、受領書を保存した。"});
constexpr auto kOtherEnglish =
    std::to_array<QStringView>({u"Done as approved and within the period; the record of it is on file.",
                                u"Done by the body named, which returned its record the same day."});
constexpr auto kOtherJapanese = std::to_array<QStringView>(
    {u"承認のとおり期間内に実施し、記録を保存した。", u"実施主体が同日中に実施記録を返送した。"});

constexpr auto kRemarks = std::to_array<ItemRemark>({
    {"less_intrusive_means"_L1, ChecklistAnswer::No, u"A talk with the owner was not tried: nobody could be reached.",
     u"所有者と連絡が取れず、協議は試みていない。"},
    {"attribution"_L1, ChecklistAnswer::No, u"Confidence is medium only; the measure does not rest on it.",
     u"確度は中程度にとどまるが、本措置は帰属に依拠しない。"},
    {"third_parties"_L1, ChecklistAnswer::NotApplicable, u"No third party uses the address.",
     u"当該アドレスを利用する第三者はいない。"},
    {"reversibility"_L1, ChecklistAnswer::No, u"Erased copies cannot be brought back; that is accepted.",
     u"消去した写しは復元できないが、許容する。"},
    {"warrant"_L1, ChecklistAnswer::NotApplicable, u"Nothing is searched or seized.", u"捜索・差押えを伴わない。"},
    {"criminal_investigation"_L1, ChecklistAnswer::NotApplicable, u"No investigation is open.",
     u"捜査は行われていない。"},
    {"personal_data"_L1, ChecklistAnswer::NotApplicable, u"The text and its annex name no person.",
     u"本文・別紙に個人の記載はない。"},
    {"alliance_and_originators"_L1, ChecklistAnswer::NotApplicable, u"All of it is our own finding.",
     u"全て当本部が自ら得た情報である。"},
    {"dissent"_L1, ChecklistAnswer::No, u"Nobody has voiced dissent so far.", u"現時点で異論は示されていない。"},
});

constexpr ReviewText kReviewEnglish{
    u"The Commission could not meet before the next command was due; the chair was told by telephone.",
    u"Within two hours, in writing, to the Commission and to the Minister concerned.",
    u"None: one address, as approved.",
    u"None known. {org} saw no interruption.",
    u"No content was held; the working copies were deleted, record DR-204.",
    u"None received.",
    u"State the stop conditions on the first page. Reply: adopted in the form.",
    u"Name the second contact of the provider beforehand; it would have saved an hour."};
constexpr ReviewText kReviewJapanese{u"次の指令までに委員会の開催が間に合わず、委員長へ電話で報告した。",
                                     u"2時間以内に書面で委員会および所管大臣へ通知した。",
                                     u"なし。承認のとおり1アドレスに限った。",
                                     u"把握されていない。{org}の業務に中断はなかった。",
                                     u"通信内容は保有せず、作業用の写しは消去した（消去記録DR-204）。",
                                     u"受理していない。",
                                     u"停止条件を1頁目に記すこと。回答：様式に反映した。",
                                     u"事業者の副担当をあらかじめ確認しておけば、1時間短縮できた。"};

BothTexts both(SheetSaying saying)
{
    using enum SheetSaying;
    switch (saying) {
    case Opinion:
        return {kOpinionEnglish, kOpinionJapanese};
    case HoldReason:
        return {kHoldEnglish, kHoldJapanese};
    case Dissent:
        return {kDissentEnglish, kDissentJapanese};
    case Conflict:
        return {kConflictEnglish, kConflictJapanese};
    case Urgency:
        return {kUrgencyEnglish, kUrgencyJapanese};
    case Deferral:
        return {kDeferralEnglish, kDeferralJapanese};
    case Revocation:
        return {kRevocationEnglish, kRevocationJapanese};
    case Evidence:
        return {kEvidenceEnglish, kEvidenceJapanese};
    case Retention:
        return {kRetentionEnglish, kRetentionJapanese};
    case Limit:
        return {kLimitEnglish, kLimitJapanese};
    }
    return {};
}

BothTexts results(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Request:
        return {kRequestEnglish, kRequestJapanese};
    case MeasureKind::Notice:
        return {kNoticeEnglish, kNoticeJapanese};
    case MeasureKind::Release:
        return {kReleaseEnglish, kReleaseJapanese};
    case MeasureKind::CommunicationsInformation:
    case MeasureKind::Neutralisation:
    case MeasureKind::Directive:
    case MeasureKind::Erasure:
        return {kOtherEnglish, kOtherJapanese};
    }
    return {};
}

} // namespace

Texts sheetSayings(SheetSaying saying, Tongue tongue)
{
    return both(saying).in(tongue);
}

Texts resultsOf(MeasureKind kind, Tongue tongue)
{
    return results(kind).in(tongue);
}

const ItemRemark *remarkOn(QLatin1StringView item)
{
    const auto found = std::ranges::find(kRemarks, item, &ItemRemark::item);
    return found == kRemarks.end() ? nullptr : &*found;
}

const ReviewText &reviewText(Tongue tongue)
{
    return tongue == Tongue::English ? kReviewEnglish : kReviewJapanese;
}

} // namespace ringi
