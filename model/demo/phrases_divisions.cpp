// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between divisions: what one asks of another with an offer, and the questions it puts with their answers.
#include "demo/phrases.h"

#include <array>

namespace ringi {

namespace {

constexpr auto kToStrategyEnglish =
    std::to_array<QStringView>({u"Please brief the Cabinet desk and decide whether a public notice is due.",
                                u"Please take over the review; a change of the guideline may follow."});
constexpr auto kToStrategyJapanese = std::to_array<QStringView>(
    {u"内閣への報告と公表の要否を検討されたい。", u"事後検証を引き継がれたい。指針の改正もあり得る。"});
constexpr auto kToIntelligenceEnglish = std::to_array<QStringView>(
    {u"Please find out how they came in and since when.", u"Please compare {relay} with known campaigns.",
     u"Please analyse the {malware} sample and name indicators."});
constexpr auto kToIntelligenceJapanese =
    std::to_array<QStringView>({u"侵入経路と開始時期を調べてほしい。", u"{relay}を既知の攻撃活動と照合されたい。",
                                u"{malware}の検体を分析し、指標を示してほしい。"});
constexpr auto kToOperationsEnglish = std::to_array<QStringView>(
    {u"Please work with {org} on containment.", u"Please follow the recovery with the operator and keep the times.",
     u"Please take it back; analysis has what it needs."});
constexpr auto kToOperationsJapanese =
    std::to_array<QStringView>({u"{org}と封じ込めを進めてほしい。", u"復旧状況を事業者と確認し、時刻を記録されたい。",
                                u"分析を終えたため、対応を引き継いでほしい。"});
constexpr auto kToInternationalEnglish = std::to_array<QStringView>(
    {u"Please ask {partner} about {relay}.", u"Please clear with the originator what we may pass on.",
     u"Please coordinate with {partner}; servers abroad are concerned."});
constexpr auto kToInternationalJapanese =
    std::to_array<QStringView>({u"{relay}について{partner}に照会してほしい。", u"情報源に提供の可否を確認されたい。",
                                u"国外のサーバが関わるため{partner}と調整してほしい。"});
constexpr auto kToLegalEnglish = std::to_array<QStringView>(
    {u"Please examine the duty to report and the personal data part.", u"Please review the file before it is closed."});
constexpr auto kToLegalJapanese =
    std::to_array<QStringView>({u"報告義務と個人情報の扱いを検討してほしい。", u"終結前に記録を確認されたい。"});
constexpr auto kQuestionsStrategyEnglish = std::to_array<Exchange>(
    {{u"Is a public notice planned that we should wait for?", u"None planned this week. Please go ahead."},
     {u"May we name the sector in the circular?", u"The sector yes, the operator no."}});
constexpr auto kQuestionsStrategyJapanese =
    std::to_array<Exchange>({{u"公表の予定はあるか。待つべきか。", u"今週の予定はない。進めて差し支えない。"},
                             {u"注意喚起で分野名を出してよいか。", u"分野名は可、事業者名は不可。"}});
constexpr auto kQuestionsIntelligenceEnglish = std::to_array<Exchange>(
    {{u"Is {relay} known from other incidents?", u"Known from two incidents; medium confidence."},
     {u"How sure is the link to {malware}?", u"Code is shared, infrastructure is not. Low confidence."}});
constexpr auto kQuestionsIntelligenceJapanese =
    std::to_array<Exchange>({{u"{relay}は他のインシデントでも確認されているか。", u"過去2件で確認。確度は中。"},
                             {u"{malware}との関連はどの程度確実か。", u"コードは共通だが基盤は異なる。確度は低。"}});
constexpr auto kQuestionsOperationsEnglish = std::to_array<Exchange>(
    {{u"Can the operator block {relay} today?", u"Yes, within two hours after a written request."},
     {u"When does the operator expect to be back in service?", u"The operator says tomorrow evening."}});
constexpr auto kQuestionsOperationsJapanese =
    std::to_array<Exchange>({{u"事業者は本日中に{relay}を遮断できるか。", u"書面の要請から2時間以内に可能。"},
                             {u"事業者の復旧見込みはいつか。", u"事業者は明日夕方の見込みとしている。"}});
constexpr auto kQuestionsInternationalEnglish = std::to_array<Exchange>(
    {{u"May we tell {partner} about the addresses?", u"Yes, marked TLP:AMBER and without the operator's name."},
     {u"Does the originator agree to wider sharing?", u"The originator agrees for response teams only."}});
constexpr auto kQuestionsInternationalJapanese =
    std::to_array<Exchange>({{u"該当アドレスを{partner}に伝えてよいか。", u"TLP:AMBERとし、事業者名を伏せれば可。"},
                             {u"情報源は提供範囲の拡大に同意しているか。", u"対応チームに限り同意を得た。"}});
constexpr auto kQuestionsLegalEnglish = std::to_array<Exchange>(
    {{u"Do the logs fall under the secrecy of communications?", u"Addresses and times only: no. Content would."},
     {u"Does the reporting duty apply to this operator?",
      u"It applies; the report is due within the period counted from recognition."},
     {u"May the mail addresses of victims be handed to the provider?", u"Only with consent, or masked."}});
constexpr auto kQuestionsLegalJapanese = std::to_array<Exchange>(
    {{u"当該記録は通信の秘密に該当するか。", u"アドレスと時刻のみであれば該当しない。内容は該当する。"},
     {u"この事業者に報告義務は及ぶか。", u"及ぶ。認知時点から起算する期限内に報告が必要。"},
     {u"被害者のメールアドレスを事業者に渡してよいか。", u"同意がある場合、またはマスクした場合に限る。"}});

} // namespace

Texts requestsTo(Division division, Tongue tongue)
{
    using enum Division;
    switch (division) {
    case Strategy:
        return BothTexts{kToStrategyEnglish, kToStrategyJapanese}.in(tongue);
    case Intelligence:
        return BothTexts{kToIntelligenceEnglish, kToIntelligenceJapanese}.in(tongue);
    case Operations:
        return BothTexts{kToOperationsEnglish, kToOperationsJapanese}.in(tongue);
    case International:
        return BothTexts{kToInternationalEnglish, kToInternationalJapanese}.in(tongue);
    case Legal:
        return BothTexts{kToLegalEnglish, kToLegalJapanese}.in(tongue);
    }
    return {};
}

std::span<const Exchange> questionsTo(Division division, Tongue tongue)
{
    using enum Division;
    const auto either = [&](std::span<const Exchange> english, std::span<const Exchange> japanese) {
        return tongue == Tongue::English ? english : japanese;
    };
    switch (division) {
    case Strategy:
        return either(kQuestionsStrategyEnglish, kQuestionsStrategyJapanese);
    case Intelligence:
        return either(kQuestionsIntelligenceEnglish, kQuestionsIntelligenceJapanese);
    case Operations:
        return either(kQuestionsOperationsEnglish, kQuestionsOperationsJapanese);
    case International:
        return either(kQuestionsInternationalEnglish, kQuestionsInternationalJapanese);
    case Legal:
        return either(kQuestionsLegalEnglish, kQuestionsLegalJapanese);
    }
    return {};
}

} // namespace ringi
