// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/cast.h"

#include <QLatin1StringView>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kNames = std::to_array({"org"_L1, "place"_L1, "system"_L1, "unit"_L1, "ip"_L1, "relay"_L1, "domain"_L1,
                                       "malware"_L1, "user"_L1, "partner"_L1, "few"_L1, "many"_L1});

constexpr auto kSystemsEnglish =
    std::to_array<QStringView>({u"file server", u"mail gateway", u"VPN gateway", u"customer portal", u"booking system",
                                u"billing system", u"web server", u"remote maintenance terminal", u"identity provider",
                                u"backup server", u"reporting database", u"monitoring server"});
constexpr auto kSystemsJapanese = std::to_array<QStringView>(
    {u"ファイルサーバ", u"メールゲートウェイ", u"VPN装置", u"会員向けポータル", u"予約システム", u"請求システム",
     u"Webサーバ", u"遠隔保守端末", u"認証基盤", u"バックアップサーバ", u"帳票データベース", u"監視サーバ"});
constexpr auto kUnitsEnglish =
    std::to_array<QStringView>({u"accounting", u"general affairs", u"procurement", u"operations control", u"personnel",
                                u"customer service", u"engineering", u"public relations"});
constexpr auto kUnitsJapanese = std::to_array<QStringView>(
    {u"経理部", u"総務部", u"調達課", u"運用管理室", u"人事部", u"顧客窓口", u"技術部", u"広報室"});
constexpr auto kPartnersEnglish =
    std::to_array<QStringView>({u"CERT Norrland", u"CERT Vestmark", u"the Ostrand Bay response team", u"CERT Marenko",
                                u"the Kelmar Islands cyber centre"});
constexpr auto kPartnersJapanese = std::to_array<QStringView>(
    {u"ノルランドCERT", u"ヴェストマルクCERT", u"オストランド湾対応チーム", u"マレンコCERT", u"ケルマー諸島センター"});
constexpr auto kMalware =
    std::to_array<QStringView>({u"Kurobeni", u"GlassHeron", u"Tideworm", u"YoakeLoader", u"PaperCrane", u"LampMoth",
                                u"SnowLantern", u"RedKoto", u"StoneSparrow", u"Amagumo"});
constexpr auto kDomainHeads =
    std::to_array<QStringView>({u"secure-login", u"parcel-notice", u"mail-update", u"account-check", u"tax-refund",
                                u"cdn-static", u"sync-time", u"support-desk", u"e-billing", u"portal-renew"});
constexpr auto kUserHeads =
    std::to_array<QStringView>({u"svc-backup", u"maint", u"adm", u"ops", u"vendor", u"helpdesk"});
/// The three networks that are set aside for documentation (RFC 5737).
constexpr auto kNetworks = std::to_array<QStringView>({u"192.0.2.", u"198.51.100.", u"203.0.113."});

QString address(Dice &dice)
{
    return dice.oneOf(kNetworks).toString() + QString::number(dice.between(1, 254));
}

QString one(Texts english, Texts japanese, Tongue tongue, Dice &dice)
{
    return dice.oneOf(BothTexts{english, japanese}.in(tongue)).toString();
}

} // namespace

Cast::Cast(Tongue tongue, const Organisation &organisation, Dice &dice)
{
    m_words = {organisation.name,
               organisation.place,
               one(kSystemsEnglish, kSystemsJapanese, tongue, dice),
               one(kUnitsEnglish, kUnitsJapanese, tongue, dice),
               address(dice),
               address(dice),
               u"%1-%2.example"_s.arg(dice.oneOf(kDomainHeads)).arg(dice.between(10, 999)),
               dice.oneOf(kMalware).toString(),
               u"%1-%2"_s.arg(dice.oneOf(kUserHeads)).arg(dice.between(1, 40), 2, 10, QChar(u'0')),
               one(kPartnersEnglish, kPartnersJapanese, tongue, dice),
               QString::number(dice.between(2, 48)),
               QString::number(dice.skewedSpan(120, 90'000))};
}

QString Cast::fill(QStringView text) const
{
    QString filled;
    filled.reserve(text.size() + 48);
    while (true) {
        const qsizetype open = text.indexOf(u'{');
        if (open < 0)
            return filled += text;
        const qsizetype close = text.indexOf(u'}', open);
        filled += text.first(open);
        const auto name = std::find(kNames.begin(), kNames.end(), text.sliced(open + 1, close - open - 1));
        filled += m_words[size_t(name - kNames.begin())];
        text = text.sliced(close + 1);
    }
}

} // namespace ringi
