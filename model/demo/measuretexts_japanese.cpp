// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of measures in Japanese.
#include "demo/measuretexts.h"

#include <array>

namespace ringi {

namespace {

constexpr auto kNotices = std::to_array<MeasureText>(
    {{u"{malware}に関する注意喚起", uR"(## 確認された事象

先週以降、{org}を含む複数の事業者で{malware}が確認されている。

## 推奨する対応

1. 直近90日間の{relay}との通信の有無を確認する。
2. 使用していない遠隔保守の接続口を閉じる。
3. 確認結果を業界の窓口に報告する。

| 兆候 | 確認箇所 |
|---|---|
| {relay} | ファイアウォール、プロキシ |
| {domain} | 名前解決の記録 |
)",
      u"同種の被害の拡大を防ぐ。", u"各事業者が自ら兆候を確認できる。", u"本部運営規程第5節（注意喚起）。",
      u"同業種の事業者"},
     {u"{org}を装う連絡に関する公表", uR"(## お知らせ

{org}を名乗り、同社と無関係の **{domain}** へ誘導する連絡が確認されています。

## 対応

- リンクを開かないでください。
- 入力した場合はパスワードを変更してください。
- 契約書に記載の番号へ確認してください。
)",
      u"認証情報の詐取から国民を守る。", u"誘導される者が減る。", u"本部運営規程第5節（注意喚起）。", u"一般"}});

constexpr auto kReleases = std::to_array<MeasureText>(
    {{u"{malware}の観測情報の{partner}への提供", uR"(## 提供するもの

| 項目 | 件数 |
|---|---|
| アドレス | {few} |
| ドメイン | 1（{domain}） |

## 提供しないもの

- 事業者名および個人名
- 通信から得た情報

## 取扱い

表示を維持する。第三者への提供には当本部の同意を要する。
)",
      u"{partner}からの求めに応じる。従前から相互に提供がある。", u"提供先が自国の事業者に注意喚起できる。",
      u"{partner}との取決め第7条。", u"{partner}", u"表に掲げる項目に限る。"}});

constexpr auto kCommunications = std::to_array<MeasureText>(
    {{u"{org}に係る通信情報の利用", uR"(## 求める事項

{relay}との通信に関する **機械的情報のみ** の取得の承認。

## 条件

1. 自動選別により、選別されないものは直ちに消去する。
2. 通信の内容は取得しない。
3. 保存期間は延長しない。

| 区分 | 利用目的 |
|---|---|
| アドレス | 他の中継機の特定 |
| 時刻 | 事業者の記録との照合 |
)",
      u"{malware}の指令に用いられる中継機を事前に特定する。", u"{org}の役務への影響はない。",
      u"令和7年法律第42号、事業者との当事者協定。", u"{org}", u"{relay}との通信",
      u"必要を超えて選別されるおそれがあるため、条件を毎週点検する。", u"中継機を特定したとき、又は期間の満了。"}});

constexpr auto kDossiers = std::to_array<MeasureText>(
    {{u"措置記録：サーバ{relay}", uR"(## 状況

{relay}のサーバが{malware}に指令を与えている。次の標的は{org}と見込まれる。

## 実施機関が行う事項

1. **当該サーバ1台** に接続する。
2. 中継機としての機能を停止させる。
3. 1日以内に実施記録を返送する。

本書は記録のみを保持し、手段を含まない。

## 他の手段では足りない理由

| 手段 | 結果 |
|---|---|
| 事業者への要請 | 回答なし |
| 事業者側での遮断 | 2度回避された |
)",
      u"{org}に対する切迫した重大な被害を防ぐ。", u"{relay}から{malware}への指令ができなくなる。",
      u"令和7年法律第42号および第43号。", u"沿海県警察サイバー対処隊", u"{relay}のサーバ1台、7日間、1回限り",
      u"同一機の他の利用者に数分間の影響があり得る。",
      u"他の利用者の存在、事態の拡大、又は被害のおそれの消滅を認めたとき。"}});

constexpr auto kDirectives = std::to_array<MeasureText>(
    {{u"{org}の事案を踏まえた遠隔保守に関する指令", uR"(## 指令

来月1日から次のとおりとする。

1. 遠隔保守の接続は作業の都度開き、終了後に閉じる。
2. アカウントは1人1個とする。
3. 各部は毎月報告する。

## 分担

| 部 | 事項 |
|---|---|
| 戦略部 | 本文の管理 |
| 運用部 | 例外の報告 |
| 法務部 | 契約に関する照会への回答 |
)",
      u"{org}等で用いられた侵入経路を塞ぐ。", u"納入業者は接続前に連絡を要する。", u"本部運営規程第2節。", u"全部局"}});

constexpr auto kErasures = std::to_array<MeasureText>({{u"記録中の個人情報の消去", uR"(## 消去するもの

頭書の記録の別紙にある{few}名の氏名および番号。

## 残すもの

- 記録および台帳上の位置
- 消去したもののハッシュ値

## 理由

{org}が誤って送付したもので、本人らは事案に関係がない。
)",
                                                        u"不要な個人情報を保有しない。", u"別紙は閲覧できなくなる。",
                                                        u"個人情報保護法、本部記録管理規程。", u"記録管理室"}});

} // namespace

std::span<const MeasureText> japaneseMeasureTexts(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Notice:
        return kNotices;
    case MeasureKind::Release:
        return kReleases;
    case MeasureKind::CommunicationsInformation:
        return kCommunications;
    case MeasureKind::Neutralisation:
        return kDossiers;
    case MeasureKind::Directive:
        return kDirectives;
    case MeasureKind::Erasure:
        return kErasures;
    case MeasureKind::Request:
        return {};
    }
    return {};
}

} // namespace ringi
