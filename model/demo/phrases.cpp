// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phrases.h"

#include <array>

namespace ringi {

namespace {

constexpr auto kReturnEnglish =
    std::to_array<QStringView>({u"Analysis is not finished; we would start without a time of entry.",
                                u"Please name what is asked of us; the summary does not say.",
                                u"The operator has not agreed to be contacted by us yet.",
                                u"This belongs with the earlier incident at the same operator.",
                                u"Capacity is bound until tomorrow; please keep it or offer it elsewhere.",
                                u"No partner abroad is concerned as far as we can see."});
constexpr auto kReturnJapanese = std::to_array<QStringView>(
    {u"分析が完了しておらず、侵入時刻が不明のまま引き受けられない。", u"当部門に求める内容を明記してほしい。",
     u"事業者から当部門の連絡について同意を得ていない。", u"同一事業者の先行インシデントと併せて扱うべき。",
     u"明日まで人員を割けない。継続または他部門への引継ぎを検討されたい。",
     u"国外の関係機関が関わる事実は確認できない。"});
constexpr auto kWithdrawOfferEnglish = std::to_array<QStringView>(
    {u"Offered to the wrong division.", u"The operator called: the question has settled itself.",
     u"We keep it until the logs are here."});
constexpr auto kWithdrawOfferJapanese = std::to_array<QStringView>(
    {u"引継ぎ先の誤り。", u"事業者からの連絡により不要となった。", u"記録が届くまで当部門で継続する。"});
constexpr auto kDeclineEnglish = std::to_array<QStringView>({u"Outside what we may judge; please ask the supplier.",
                                                             u"The text asked about has not been attached.",
                                                             u"Answered in the circular of last week."});
constexpr auto kDeclineJapanese =
    std::to_array<QStringView>({u"当部門の判断の範囲外。納入業者に照会されたい。",
                                u"照会対象の文書が添付されていない。", u"先週の通知で回答済み。"});
constexpr auto kTagEnglish =
    std::to_array<QStringView>({u"second wave", u"supply chain", u"press interest", u"repeat", u"shared hosting",
                                u"remote access", u"patch pending", u"weekly brief"});
constexpr auto kTagJapanese = std::to_array<QStringView>(
    {u"第二波", u"供給網", u"報道あり", u"再発", u"共用サーバ", u"遠隔接続", u"修正待ち", u"週報"});
constexpr auto kNoteEnglish = std::to_array<QStringView>(
    {u"Called {org}: {unit} confirms the times and will send logs by mail.",
     u"{partner} answered: the address {relay} is known there since last month.",
     u"Second call with the operator; no new facts.",
     u"Indicators checked against the last ninety days: {few} hits, all explained.",
     u"{malware} is named in three earlier incidents; the entry path differs.",
     u"The operator asks us to keep its name out of circulars.", u"Logs arrived: {few} files, times in local zone.",
     u"Press office informed; a line to take is ready."});
constexpr auto kNoteJapanese = std::to_array<QStringView>(
    {u"{org}へ電話。{unit}が時刻を確認し、記録をメールで送るとのこと。",
     u"{partner}から回答。{relay}は先月から把握しているとのこと。", u"事業者と2回目の電話。新しい事実なし。",
     u"過去90日の記録と照合し{few}件該当。いずれも説明がつく。",
     u"{malware}は過去3件のインシデントにも登場するが、侵入経路は異なる。",
     u"事業者から注意喚起に社名を出さないよう要望あり。", u"記録を受領。{few}ファイル、時刻は現地時間。",
     u"広報室へ共有。応答要領は準備済み。"});
constexpr auto kTaskTitleEnglish = std::to_array<QStringView>(
    {u"Gateway logs from {org}", u"Compare {relay} with earlier incidents", u"Ask {unit} for a list of accounts",
     u"Check backups with the operator", u"Cabinet note, draft", u"Collect addresses for the circular",
     u"Call back {org} in the evening", u"Prepare talking points for the press"});
constexpr auto kTaskTitleJapanese =
    std::to_array<QStringView>({u"{org}からゲートウェイ記録を入手", u"{relay}を過去のインシデントと照合",
                                u"{unit}にアカウント一覧を依頼", u"事業者とバックアップを確認", u"内閣報告案の作成",
                                u"注意喚起用の指標を整理", u"夕方に{org}へ折り返し", u"報道対応要領の準備"});
constexpr auto kTaskResultEnglish =
    std::to_array<QStringView>({u"Done; result in the notes.", u"Received, complete.", u"{few} entries, none new.",
                                u"The operator did it himself.", u"No answer by the due time; asked again by mail."});
constexpr auto kTaskResultJapanese =
    std::to_array<QStringView>({u"完了。結果は記録に記載。", u"受領済み。不足なし。", u"{few}件、新規なし。",
                                u"事業者側で実施済み。", u"期限までに回答なし。メールで再依頼。"});
constexpr auto kDismissEnglish = std::to_array<QStringView>(
    {u"False alarm: planned maintenance of {org}.", u"No incident: an exercise of the operator.",
     u"Duplicate of an earlier report.", u"Outside our remit; the reporter was told whom to ask."});
constexpr auto kDismissJapanese =
    std::to_array<QStringView>({u"{org}の計画保守による誤報。", u"事業者の演習であり事案ではない。",
                                u"先行の通報と重複。", u"当本部の所掌外。通報者には相談先を案内。"});
constexpr auto kReopenEnglish = std::to_array<QStringView>(
    {u"The same host calls {relay} again.", u"The operator found further traces after closing."});
constexpr auto kReopenJapanese = std::to_array<QStringView>(
    {u"同じホストから{relay}への通信が再び確認された。", u"終結後に事業者がさらに痕跡を発見した。"});
constexpr auto kFactsEnglish = std::to_array<QStringView>(
    {u"Correction by the operator: {few} terminals are concerned.",
     u"The first trace is older than thought; logs of the month before are requested.",
     u"{malware} is confirmed by the analysis.", u"The address {relay} belongs to a hosting provider abroad.",
     u"The supplier of the {system} is involved and answers for its part.",
     u"{unit} can work again since this morning."});
constexpr auto kFactsJapanese = std::to_array<QStringView>(
    {u"事業者からの訂正：対象端末は{few}台。", u"最初の痕跡は想定より古く、前月分の記録を依頼した。",
     u"分析の結果、{malware}と確認。", u"{relay}は国外のホスティング事業者のもの。",
     u"{system}の納入業者も対応に加わった。", u"{unit}の業務は今朝から再開している。"});
constexpr auto kRevisionReasonEnglish =
    std::to_array<QStringView>({u"New facts from the operator", u"After analysis", u"Times confirmed by telephone"});
constexpr auto kRevisionReasonJapanese =
    std::to_array<QStringView>({u"事業者からの追加情報", u"分析結果の反映", u"電話で時刻を確認"});
constexpr auto kContainedReasonEnglish =
    std::to_array<QStringView>({u"Operator reports containment", u"Spread stopped"});
constexpr auto kContainedReasonJapanese =
    std::to_array<QStringView>({u"事業者から封じ込め完了の報告", u"拡大の停止を確認"});
constexpr auto kRecoveredReasonEnglish =
    std::to_array<QStringView>({u"Operator reports normal service", u"Services restored"});
constexpr auto kRecoveredReasonJapanese =
    std::to_array<QStringView>({u"事業者から平常運用の報告", u"サービス復旧を確認"});
constexpr auto kOverrideReasonEnglish = std::to_array<QStringView>(
    {u"Several operators of one region are hit at once.", u"The viewpoints do not show how close the election is.",
     u"The effect is limited to a test system."});
constexpr auto kOverrideReasonJapanese = std::to_array<QStringView>(
    {u"同一地域の複数事業者が同時に被害を受けている。", u"選挙が近いことを考慮。", u"影響は試験環境に限られる。"});
constexpr auto kSourceEnglish = std::to_array<QStringView>(
    {u"Operator's hotline", u"Operator's duty manager, call back agreed", u"Mail from the operator's response team",
     u"{partner}", u"Prefectural police liaison", u"Public report form", u"Sector information sharing centre",
     u"Own monitoring", u"Security researcher", u"Press inquiry"});
constexpr auto kSourceJapanese = std::to_array<QStringView>(
    {u"事業者からの電話通報", u"事業者の当直責任者、折り返し可", u"事業者CSIRTからのメール", u"{partner}",
     u"県警サイバー担当", u"一般通報窓口", u"業界ISAC", u"自組織の監視", u"セキュリティ研究者", u"報道機関からの照会"});
constexpr auto kProgramSourceEnglish =
    std::to_array<QStringView>({u"Sensor feed", u"Mail gateway feed", u"Partner feed, automatic"});
constexpr auto kProgramSourceJapanese =
    std::to_array<QStringView>({u"センサー自動連携", u"メールゲートウェイ自動連携", u"提携機関フィード"});
constexpr auto kConditionEnglish = std::to_array<QStringView>(
    {u"Log data are deleted after 90 days.", u"The operator's consent is on file before the request leaves.",
     u"Only the addresses in the annex are named.", u"Personal data are masked before release.",
     u"A report on the effect is made within 14 days."});
constexpr auto kConditionJapanese =
    std::to_array<QStringView>({u"記録データは90日後に削除すること。", u"要請前に事業者の同意書を保存すること。",
                                u"別紙のアドレスのみを対象とすること。", u"個人情報は提供前にマスクすること。",
                                u"14日以内に効果を報告すること。"});
constexpr auto kConditionReasonEnglish = std::to_array<QStringView>(
    {u"Necessary and proportionate if limited as stated.", u"Acceptable with the limits below."});
constexpr auto kConditionReasonJapanese =
    std::to_array<QStringView>({u"記載の限度であれば必要かつ相当。", u"以下の条件を付して差し支えない。"});
constexpr auto kSheetReturnEnglish = std::to_array<QStringView>(
    {u"The period is not stated; please limit it.", u"Less intrusive means are not discussed.",
     u"The annex is missing.", u"The basis cited does not cover third parties."});
constexpr auto kSheetReturnJapanese =
    std::to_array<QStringView>({u"期間の記載がない。限定されたい。", u"より影響の小さい手段の検討がない。",
                                u"別紙が添付されていない。", u"引用の根拠は第三者に及ばない。"});
constexpr auto kSheetRejectEnglish = std::to_array<QStringView>({u"Not proportionate: service to customers would stop.",
                                                                 u"The operator acts on his own; no request is needed.",
                                                                 u"The ground no longer exists."});
constexpr auto kSheetRejectJapanese =
    std::to_array<QStringView>({u"利用者へのサービスが停止し、相当性を欠く。", u"事業者が自ら対応しており要請は不要。",
                                u"要請の理由が失われた。"});
constexpr auto kSheetWithdrawEnglish = std::to_array<QStringView>(
    {u"Overtaken: the provider acted on his own.", u"Replaced by a request to the upstream provider."});
constexpr auto kSheetWithdrawJapanese =
    std::to_array<QStringView>({u"事業者が自主的に対応したため。", u"上位事業者への要請に切り替えるため。"});
constexpr auto kTextAdditionEnglish = std::to_array<QStringView>(
    {u"Working copies are deleted after 90 days.", u"The request is limited to the addresses in the annex.",
     u"The provider acts under its own terms; this headquarters accesses no system.",
     u"The operator is heard before the request leaves."});
constexpr auto kTextAdditionJapanese = std::to_array<QStringView>(
    {u"作業用の写しは90日後に削除する。", u"対象は別紙のアドレスに限る。",
     u"措置は事業者の約款に基づき、当本部はいかなるシステムにも接続しない。", u"要請前に事業者の意見を聴く。"});

BothTexts both(Saying saying)
{
    using enum Saying;
    switch (saying) {
    case Return:
        return {kReturnEnglish, kReturnJapanese};
    case WithdrawOffer:
        return {kWithdrawOfferEnglish, kWithdrawOfferJapanese};
    case Tag:
        return {kTagEnglish, kTagJapanese};
    case Decline:
        return {kDeclineEnglish, kDeclineJapanese};
    case Note:
        return {kNoteEnglish, kNoteJapanese};
    case TaskTitle:
        return {kTaskTitleEnglish, kTaskTitleJapanese};
    case TaskResult:
        return {kTaskResultEnglish, kTaskResultJapanese};
    case Dismiss:
        return {kDismissEnglish, kDismissJapanese};
    case Reopen:
        return {kReopenEnglish, kReopenJapanese};
    case Facts:
        return {kFactsEnglish, kFactsJapanese};
    case RevisionReason:
        return {kRevisionReasonEnglish, kRevisionReasonJapanese};
    case ContainedReason:
        return {kContainedReasonEnglish, kContainedReasonJapanese};
    case RecoveredReason:
        return {kRecoveredReasonEnglish, kRecoveredReasonJapanese};
    case OverrideReason:
        return {kOverrideReasonEnglish, kOverrideReasonJapanese};
    case Source:
        return {kSourceEnglish, kSourceJapanese};
    case ProgramSource:
        return {kProgramSourceEnglish, kProgramSourceJapanese};
    case Condition:
        return {kConditionEnglish, kConditionJapanese};
    case ConditionReason:
        return {kConditionReasonEnglish, kConditionReasonJapanese};
    case SheetReturn:
        return {kSheetReturnEnglish, kSheetReturnJapanese};
    case SheetReject:
        return {kSheetRejectEnglish, kSheetRejectJapanese};
    case SheetWithdraw:
        return {kSheetWithdrawEnglish, kSheetWithdrawJapanese};
    case TextAddition:
        return {kTextAdditionEnglish, kTextAdditionJapanese};
    }
    return {};
}

} // namespace

Texts sayings(Saying saying, Tongue tongue)
{
    return both(saying).in(tongue);
}

} // namespace ringi
