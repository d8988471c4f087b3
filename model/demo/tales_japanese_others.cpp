// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in Japanese of leaks, attempts, faults and everything smaller.
#include "demo/tales.h"

namespace ringi::japanese {

namespace {

constexpr auto kLeakTitles =
    std::to_array<QStringView>({u"顧客情報の漏えい、{org}", u"委託先からの情報流出、{org}", u"個人情報の誤送信、{org}",
                                u"{org}の内部文書が流出サイトに掲載"});
constexpr auto kLeakOpenings = std::to_array<QStringView>(
    {u"{org}のものとされる{many}件の個人情報が掲示板で売られている。",
     u"{org}の委託先の保管領域が誰でも閲覧できる状態だった。",
     u"{org}の{unit}が個人情報を含む一覧を{few}か所に誤送信した。", u"{org}の内部文書が流出サイトに掲載されている。"});
constexpr auto kLeakDetails = std::to_array<QStringView>({u"抽出した20件は実在のものと確認。",
                                                          u"氏名、住所、生年月日を含み、カード番号は含まない。",
                                                          u"受信者に削除を依頼し、大半から確認の返答を得た。"});

constexpr auto kLossTitles =
    std::to_array<QStringView>({u"業務用PCの紛失、{org}", u"USBメモリの所在不明、{org}",
                                u"バックアップ媒体の紛失、{org}", u"操作誤りによるファイル消失、{org}"});
constexpr auto kLossOpenings = std::to_array<QStringView>(
    {u"{org}の{unit}の職員が電車内に業務用PCを置き忘れた。", u"{org}の文書を保存したUSBメモリの所在が分からない。",
     u"移転後、{org}のバックアップ媒体1本の所在が確認できない。",
     u"整理作業中に{org}の{system}のファイルが誤って削除された。"});
constexpr auto kLossDetails = std::to_array<QStringView>(
    {u"ディスクは暗号化されている。", u"対象はファイル約{many}件。", u"警察に遺失届を提出済み。"});

constexpr auto kGuessingTitles =
    std::to_array<QStringView>({u"VPNへの総当たり攻撃、{org}", u"パスワードスプレー攻撃、{org}",
                                u"{system}への連続ログイン試行、{org}", u"認証失敗の多発、{org}"});
constexpr auto kGuessingOpenings = std::to_array<QStringView>(
    {u"昨夜から{org}のVPNで認証失敗が{many}件発生。", u"{org}で{few}アドレスからの低速なパスワード試行を観測。",
     u"{ip}から{org}の{system}への総当たり攻撃を検知。", u"{org}の{user}が連続する認証失敗によりロックされた。"});
constexpr auto kGuessingDetails = std::to_array<QStringView>(
    {u"成功したログインはない。", u"試行は職員名簿の順に行われている。", u"該当アドレスは境界で遮断済み。"});

constexpr auto kExploitTitles =
    std::to_array<QStringView>({u"既知の脆弱性を狙う攻撃、{org}", u"{system}への攻撃通信を検知、{org}",
                                u"未修正機器への攻撃試行、{org}", u"脆弱性を突く通信の増加、{org}"});
constexpr auto kExploitOpenings = std::to_array<QStringView>(
    {u"{ip}から{org}の既知の脆弱性を狙う攻撃を検知。",
     u"{org}のWebフィルタが{system}への同一の攻撃コードを{many}件遮断した。",
     u"更新待ちの{org}の機器が{ip}から攻撃を受けた。", u"今週公表された脆弱性を突く攻撃が{org}で増えている。"});
constexpr auto kExploitDetails =
    std::to_array<QStringView>({u"修正版は前日に適用済み。", u"1件にはバージョンを含むエラー応答を返していた。",
                                u"同じ攻撃コードが{partner}からも報告されている。"});

constexpr auto kScanTitles =
    std::to_array<QStringView>({u"公開アドレスへのスキャン、{org}", u"{ip}からのポートスキャン、{org}",
                                u"制御用ポートの探索、{org}", u"{org}の{few}台への探索行為"});
constexpr auto kScanOpenings = std::to_array<QStringView>(
    {u"{org}のセンサーが公開アドレスへのスキャンを検知。", u"{ip}が{org}のポートを順に調べている。",
     u"先週から{org}で制御系プロトコルを探す低速スキャンが続いている。",
     u"{org}の{few}台に対し遠隔デスクトップの探索があった。"});
constexpr auto kScanDetails =
    std::to_array<QStringView>({u"応答すべきでないサービスはなかった。", u"送信元は既知の調査用スキャナである。",
                                u"同じ送信元は1か月前にも観測されている。"});

constexpr auto kLureTitles =
    std::to_array<QStringView>({u"職員を狙う不審なアンケート、{org}", u"システム構成を尋ねる不審電話、{org}",
                                u"{unit}宛の標的型メール、{org}", u"技術者への不審な勧誘、{org}"});
constexpr auto kLureOpenings =
    std::to_array<QStringView>({u"{org}の{unit}に、氏名や電話番号一覧を求めるアンケートが届いた。",
                                u"{org}の夜間窓口に、使用中の{system}を尋ねる電話があった。",
                                u"{org}の{unit}に、実在の会議に言及し{domain}へ誘導するメールが届いた。",
                                u"{org}の技術者に添付ファイル付きの求人が送られている。"});
constexpr auto kLureDetails = std::to_array<QStringView>(
    {u"応じた者はいない。", u"本文に内部の事業名が書かれていた。", u"{place}の他の2事業者にも同じ接触があった。"});

constexpr auto kExposedTitles =
    std::to_array<QStringView>({u"{system}が外部に公開、{org}", u"修正未適用の機器、{org}",
                                u"認証なしのデータベース、{org}", u"サポート終了機器の使用、{org}"});
constexpr auto kExposedOpenings = std::to_array<QStringView>(
    {u"{org}の{system}が{ip}で外部から到達できるとの情報提供。",
     u"{org}の機器が公表済みの脆弱性を含む版で稼働している。", u"{org}のデータベースがパスワードなしで応答する。",
     u"{org}で2年前にサポートが終了した機器が使われている。"});
constexpr auto kExposedDetails =
    std::to_array<QStringView>({u"記録が残る10日間に第三者のアクセスは見当たらない。",
                                u"{org}には電話とメールで連絡済み。", u"約{many}件が閲覧可能な状態だった。"});

constexpr auto kOutageTitles =
    std::to_array<QStringView>({u"{system}停止、{org}", u"設定変更後のサービス障害、{org}",
                                u"データセンターの電源障害、{org}", u"証明書の期限切れ、{org}"});
constexpr auto kOutageOpenings = std::to_array<QStringView>(
    {u"朝の混雑時間帯に{org}の{system}が停止した。", u"夜間の設定変更後、{org}のサービスに接続できない。",
     u"電源障害により{org}のサーバ{few}台が停止した。", u"{org}の証明書が期限切れとなり、利用者がログインできない。"});
constexpr auto kOutageDetails = std::to_array<QStringView>(
    {u"攻撃の兆候は見つかっていない。", u"その間は紙の様式で対応している。", u"一部は復旧し、残りは夕方の見込み。"});

constexpr auto kSpamTitles =
    std::to_array<QStringView>({u"{org}からの迷惑メール送信", u"{place}で迷惑メール多発",
                                u"メーリングリストの悪用、{org}", u"{org}の名を使う迷惑メール"});
constexpr auto kSpamOpenings = std::to_array<QStringView>({u"夜間に{org}の{system}から迷惑メール{many}通が送信された。",
                                                           u"{place}の住民に{org}の名を使う迷惑メールが届いている。",
                                                           u"{org}のメーリングリストが迷惑メールの送信に使われた。",
                                                           u"{org}を名乗る迷惑メールが全国の宛先に届いている。"});
constexpr auto kSpamDetails = std::to_array<QStringView>(
    {u"使われたアカウントは{user}。", u"フォームに確認手順を追加した。", u"複数の事業者が{ip}を拒否リストに載せた。"});

constexpr auto kUndeterminedTitles = std::to_array<QStringView>(
    {u"原因不明の警報、{org}", u"{system}の不審な動作、{org}", u"時刻同期のずれ、{org}", u"詳細不明の通報、{org}"});
constexpr auto kUndeterminedOpenings = std::to_array<QStringView>(
    {u"{org}で説明のつかない警報が出ている。", u"{org}の{system}が一日に数回、自然に再起動する。",
     u"{org}のホスト{few}台で時刻が数分ずれた。", u"{org}からの電話が途中で切れた。折り返し予定。"});
constexpr auto kUndeterminedDetails =
    std::to_array<QStringView>({u"納入業者に照会中。", u"攻撃ではなく故障の可能性がある。", u"記録の提出を依頼した。"});

} // namespace

constinit const Tale leak{kLeakTitles, kLeakOpenings, kLeakDetails};
constinit const Tale loss{kLossTitles, kLossOpenings, kLossDetails};
constinit const Tale guessing{kGuessingTitles, kGuessingOpenings, kGuessingDetails};
constinit const Tale exploit{kExploitTitles, kExploitOpenings, kExploitDetails};
constinit const Tale scan{kScanTitles, kScanOpenings, kScanDetails};
constinit const Tale lure{kLureTitles, kLureOpenings, kLureDetails};
constinit const Tale exposed{kExposedTitles, kExposedOpenings, kExposedDetails};
constinit const Tale outage{kOutageTitles, kOutageOpenings, kOutageDetails};
constinit const Tale spam{kSpamTitles, kSpamOpenings, kSpamDetails};
constinit const Tale undetermined{kUndeterminedTitles, kUndeterminedOpenings, kUndeterminedDetails};

} // namespace ringi::japanese
