// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in Japanese of malicious code, intrusions and attacks on availability.
#include "demo/tales.h"

namespace ringi::japanese {

namespace {

constexpr auto kPhishingTitles =
    std::to_array<QStringView>({u"{org}を騙るフィッシング", u"フィッシングメール着信、{org}{unit}",
                                u"フィッシングサイトへの認証情報入力、{org}", u"{org}利用者を狙うフィッシングの多発"});
constexpr auto kPhishingOpenings =
    std::to_array<QStringView>({u"{org}を騙るフィッシングメールが{few}通届いたとの通報。",
                                u"{org}の{unit}に、パスワード更新を促すフィッシングメールが届いている。",
                                u"{org}の職員が{domain}の偽ページに認証情報を入力した。",
                                u"{org}の利用者に、{domain}へ誘導するフィッシングメールが多数届いている。"});
constexpr auto kPhishingDetails =
    std::to_array<QStringView>({u"{few}名がリンクを開き、うち2名がパスワードを入力した。",
                                u"送信元は詐称されており、メールフィルタでは検知されなかった。",
                                u"偽サイトは{ip}で稼働し、ワンタイムコードも入力させる。"});

constexpr auto kMasqueradeTitles = std::to_array<QStringView>(
    {u"{org}を名乗る不審電話", u"{org}を装う偽請求書", u"{org}の偽SNSアカウント", u"取引先へのなりすまし、{org}"});
constexpr auto kMasqueradeOpenings = std::to_array<QStringView>(
    {u"{org}の{unit}を名乗る者から不審な電話が相次いでいる。", u"{org}名義で振込先を変更する偽の請求書が届いた。",
     u"{org}の名称とロゴを使う偽アカウントが返金を持ちかけている。",
     u"取引先と{org}のメールに第三者が割り込み、返信してきた。"});
constexpr auto kMasqueradeDetails =
    std::to_array<QStringView>({u"送金は行われていない。", u"{domain}は3日前に登録されたドメインである。",
                                u"利用者{few}名から真偽を問う照会があった。"});

constexpr auto kRansomwareTitles =
    std::to_array<QStringView>({u"ランサムウェア感染、{org}", u"{org}の{system}でランサムウェア被害",
                                u"ファイル暗号化と身代金要求、{org}", u"ランサム攻撃により{unit}の業務停止、{org}"});
constexpr auto kRansomwareOpenings =
    std::to_array<QStringView>({u"{org}のサーバ{few}台でランサムウェアが実行され、{malware}を名乗る脅迫文を確認。",
                                u"{org}の{system}のファイルが夜間にランサムウェアで暗号化された。",
                                u"{org}で早朝からファイルが開けず、身代金を求める画面が表示されている。",
                                u"ランサム攻撃により{org}の{unit}の端末が使えない状態。"});
constexpr auto kRansomwareDetails = std::to_array<QStringView>(
    {u"直近のオフラインバックアップは2日前のもので、健全性を確認中。",
     u"侵入経路はVPN装置とみられ、アカウント{user}が悪用された。",
     u"攻撃者は{many}件のデータを公開すると脅迫している。", u"紙による運用に切り替え、主要業務は継続している。"});

constexpr auto kInfectionTitles =
    std::to_array<QStringView>({u"{malware}感染端末を検知、{org}", u"{org}{unit}でマルウェア感染",
                                u"更新プログラムへの不正コード混入、{org}", u"USBメモリ経由のマルウェア、{org}"});
constexpr auto kInfectionOpenings = std::to_array<QStringView>(
    {u"{org}の端末{few}台で{malware}を検知。", u"{unit}の端末で添付ファイルが実行され、{relay}への通信を試みている。",
     u"{org}の納入業者が配布した更新プログラムに不審なコードが含まれていた。",
     u"保守用のUSBメモリから{org}の端末に{malware}が持ち込まれた。"});
constexpr auto kInfectionDetails =
    std::to_array<QStringView>({u"当該端末はネットワークから切り離し済み。", u"{system}への拡大は確認されていない。",
                                u"検体を分析に回した。ハッシュ値は{partner}でも既知。"});

constexpr auto kBeaconTitles =
    std::to_array<QStringView>({u"C2サーバへの通信を検知、{org}", u"中継サーバ{relay}との定期通信、{org}",
                                u"{org}の設備がC2として悪用", u"{domain}へのビーコン、{org}"});
constexpr auto kBeaconOpenings = std::to_array<QStringView>(
    {u"{org}から{malware}のC2とされるサーバへの通信を検知。",
     u"{partner}から被害者一覧の提供があり、{relay}と通信する{org}の{few}アドレスが含まれていた。",
     u"{org}のアドレス帯のホストが指令サーバとして応答している。",
     u"{org}で{domain}への名前解決が5分ごとに発生している。"});
constexpr auto kBeaconDetails = std::to_array<QStringView>({u"通信間隔は300秒で、夜間も続いている。",
                                                            u"同じ中継先が過去2件のインシデントでも確認されている。",
                                                            u"{domain}の名前解決結果は1時間ごとに変わる。"});

constexpr auto kFloodTitles =
    std::to_array<QStringView>({u"DDoS攻撃、{org}", u"{org}の{system}にDDoS攻撃", u"DDoS攻撃による閲覧障害、{org}",
                                u"DDoS攻撃を予告する脅迫、{org}"});
constexpr auto kFloodOpenings = std::to_array<QStringView>(
    {u"未明から{org}がDDoS攻撃を受けている。", u"{org}の{system}に毎秒{many}件の要求が集中している。",
     u"DDoS攻撃により{org}の公開サイトが閲覧しづらい状態。",
     u"金銭を要求するDDoS攻撃の予告があり、その直後に{org}のサイトが応答しなくなった。"});
constexpr auto kFloodDetails =
    std::to_array<QStringView>({u"送信元は{few}のネットワークに分散し、家庭用ルータが多い。",
                                u"上位の通信事業者が一部を遮断している。", u"流量制限の適用後、サービスは回復した。"});

constexpr auto kTakeoverTitles =
    std::to_array<QStringView>({u"管理者アカウントの不正使用、{org}", u"特権アカウント{user}による不正アクセス、{org}",
                                u"保守用アカウントの悪用、{org}", u"{org}の認証基盤への不正ログイン"});
constexpr auto kTakeoverOpenings =
    std::to_array<QStringView>({u"休暇中の職員の管理者アカウントで{org}の設定が変更されていた。",
                                u"{org}のアカウント{user}で、心当たりのない{ip}からの不正アクセスを確認。",
                                u"{org}の保守用アカウント{user}の接続が、取り決めた時間外に47分続いた。",
                                u"{org}の認証基盤で作成者不明の管理者アカウントが見つかった。"});
constexpr auto kTakeoverDetails = std::to_array<QStringView>(
    {u"機器{few}台の設定が閲覧された。変更は確認されていない。",
     u"当該アカウントには多要素認証が設定されていなかった。", u"接続は保守業者の遠隔接続を経由している。"});

constexpr auto kBreakInTitles =
    std::to_array<QStringView>({u"VPN装置経由の侵入、{org}", u"{org}の{system}への不正アクセス",
                                u"{unit}ネットワークへの侵入、{org}", u"長期間の侵入が判明、{org}"});
constexpr auto kBreakInOpenings = std::to_array<QStringView>(
    {u"{org}のVPN装置に、数週間にわたる{ip}からの接続記録があった。", u"保守作業中に{org}の{system}でWebシェルを発見。",
     u"{org}の{unit}のネットワークで侵入の痕跡を確認。",
     u"{partner}からの情報提供により、{org}への数か月に及ぶ侵入が判明した。"});
constexpr auto kBreakInDetails = std::to_array<QStringView>(
    {u"そこから{few}台のホストに到達していた。", u"侵入に使われた脆弱性は2か月前に修正版が公開されていた。",
     u"手口と時間帯は{partner}が報告した攻撃活動に似ている。", u"夜間に外部へのデータ送信があった。"});

constexpr auto kWebApplicationTitles =
    std::to_array<QStringView>({u"Webアプリケーションの侵害、{org}", u"入力フォームへの不正スクリプト、{org}",
                                u"{org}の会員ポータル改ざん", u"注文画面の不正操作、{org}"});
constexpr auto kWebApplicationOpenings =
    std::to_array<QStringView>({u"{ip}からの要求により{org}のWebアプリケーションの記録が変更された。",
                                u"{org}の入力フォームに組み込まれた外部スクリプトが入力内容を読み取っていた。",
                                u"更新されていないプラグインから{org}の会員ポータルに侵入された。",
                                u"{org}の注文画面で価格と届け先が外部から書き換えられた。"});
constexpr auto kWebApplicationDetails = std::to_array<QStringView>(
    {u"該当期間のセッションは{many}件。", u"フォームは停止済み。", u"開発元が不具合を認め、修正版を準備している。"});

constexpr auto kDefacementTitles =
    std::to_array<QStringView>({u"Webサイト改ざん、{org}", u"トップページの書き換え、{org}",
                                u"{org}のサイトに不審な主張", u"案内表示の改ざん、{org}"});
constexpr auto kDefacementOpenings =
    std::to_array<QStringView>({u"閲覧者から{org}のサイトが改ざんされているとの連絡。",
                                u"午前4時頃から{org}のトップページに政治的な文言が表示された。",
                                u"{org}のサブサイトに不審な主張と{domain}へのリンクが掲載されていた。",
                                u"{org}の案内表示に、職員の作成ではない文章が表示された。"});
constexpr auto kDefacementDetails = std::to_array<QStringView>(
    {u"1時間以内に元の内容へ復旧した。", u"編集者のパスワードは変更済み。", u"同じサーバの他サイトに影響はない。"});

} // namespace

constinit const Tale phishing{kPhishingTitles, kPhishingOpenings, kPhishingDetails};
constinit const Tale masquerade{kMasqueradeTitles, kMasqueradeOpenings, kMasqueradeDetails};
constinit const Tale ransomware{kRansomwareTitles, kRansomwareOpenings, kRansomwareDetails};
constinit const Tale infection{kInfectionTitles, kInfectionOpenings, kInfectionDetails};
constinit const Tale beacon{kBeaconTitles, kBeaconOpenings, kBeaconDetails};
constinit const Tale flood{kFloodTitles, kFloodOpenings, kFloodDetails};
constinit const Tale takeover{kTakeoverTitles, kTakeoverOpenings, kTakeoverDetails};
constinit const Tale breakIn{kBreakInTitles, kBreakInOpenings, kBreakInDetails};
constinit const Tale webApplication{kWebApplicationTitles, kWebApplicationOpenings, kWebApplicationDetails};
constinit const Tale defacement{kDefacementTitles, kDefacementOpenings, kDefacementDetails};

} // namespace ringi::japanese
