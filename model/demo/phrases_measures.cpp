// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of measures: requests to operators and providers. The rules they cite are the demo headquarters' own.
#include "demo/phrases.h"

#include <array>

namespace ringi {

namespace {

constexpr auto kEnglish = std::to_array<RequestText>(
    {{u"Block traffic to {relay}", u"The provider of {org} is asked to block traffic to and from {relay} for 14 days.",
      u"Stop control of the infected hosts and win time for cleaning.",
      u"Hosts of {org} can no longer be steered from outside; no other customer is affected.",
      u"Standing rules of the headquarters, section 3: requests to providers; agreement with the provider."},
     {u"Take down {domain}",
      u"The registrar and the host of {domain} are asked to take the page down and to keep its logs.",
      u"Protect customers of {org} from handing over credentials.",
      u"The page can no longer be reached; logs are kept for the police.",
      u"Standing rules of the headquarters, section 3: requests to providers; terms of the registrar."},
     {u"Preserve logs of the {system}",
      u"{org} is asked to preserve the logs of the {system} of the last 90 days and to hand over times and addresses "
      u"only.",
      u"Find the time of entry and further victims.", u"No effect on service.",
      u"Agreement with the operator on incident information, clause 4."},
     {u"Suspend the account {user}",
      u"{org} is asked to suspend the account {user} and the supplier's remote access until the review is done.",
      u"Close the way in that was used.", u"Maintenance by the supplier has to be done on site meanwhile.",
      u"Agreement with the operator on incident information, clause 6."},
     {u"Filter the flood upstream",
      u"The upstream providers of {org} are asked to filter the traffic described in the annex for 72 hours.",
      u"Keep the public service of {org} reachable.", u"Some requests from abroad may be refused during the period.",
      u"Standing rules of the headquarters, section 3: requests to providers."}});

constexpr auto kJapanese = std::to_array<RequestText>(
    {{u"{relay}との通信遮断の要請", u"{org}の接続事業者に対し、{relay}との通信を14日間遮断するよう要請する。",
      u"感染端末への指令を止め、駆除の時間を確保する。",
      u"{org}の端末が外部から操作されなくなる。他の利用者への影響はない。",
      u"本部運営規程第3節（事業者への要請）および事業者との協定。"},
     {u"{domain}の停止要請", u"{domain}の登録業者とホスティング事業者に対し、当該ページの停止と記録の保全を要請する。",
      u"{org}の利用者が認証情報を入力することを防ぐ。", u"当該ページに接続できなくなり、記録は警察のために保全される。",
      u"本部運営規程第3節（事業者への要請）および登録業者の約款。"},
     {u"{system}の記録保全の要請",
      u"{org}に対し、{system}の直近90日分の記録を保全し、時刻とアドレスのみを提供するよう要請する。",
      u"侵入時期と他の被害の有無を明らかにする。", u"サービスへの影響はない。",
      u"インシデント情報に関する事業者との協定第4条。"},
     {u"アカウント{user}の停止要請",
      u"{org}に対し、調査が終わるまでアカウント{user}と保守業者の遠隔接続を停止するよう要請する。",
      u"使用された侵入経路を塞ぐ。", u"その間、保守は現地作業となる。",
      u"インシデント情報に関する事業者との協定第6条。"},
     {u"上位事業者での流量制限の要請", u"{org}の上位事業者に対し、別紙の通信を72時間制限するよう要請する。",
      u"{org}の公開サービスを維持する。", u"期間中、国外からの一部の要求が拒否される場合がある。",
      u"本部運営規程第3節（事業者への要請）。"}});

} // namespace

const RequestText &requestText(Request request, Tongue tongue)
{
    return (tongue == Tongue::English ? kEnglish : kJapanese)[size_t(request)];
}

} // namespace ringi
