// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/themes.h"

#include "demo/tales.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<Theme, 20> kThemes{{
    {"fraud"_L1, "phishing"_L1, {22, 16, 4}, 0.20, english::phishing, japanese::phishing},
    {"fraud"_L1, "masquerade"_L1, {4, 4, 1}, 0.20, english::masquerade, japanese::masquerade},
    {"malicious-code"_L1, "infected-system"_L1, {0, 7, 26}, 0.30, english::ransomware, japanese::ransomware},
    {"malicious-code"_L1, "infected-system"_L1, {9, 12, 7}, 0.15, english::infection, japanese::infection},
    {"malicious-code"_L1, "c2-server"_L1, {2, 6, 7}, 0.50, english::beacon, japanese::beacon},
    {"availability"_L1, "ddos"_L1, {5, 9, 9}, 0.45, english::flood, japanese::flood},
    {"intrusions"_L1, "privileged-account-compromise"_L1, {1, 5, 11}, 0.30, english::takeover, japanese::takeover},
    {"intrusions"_L1, "system-compromise"_L1, {1, 7, 13}, 0.35, english::breakIn, japanese::breakIn},
    {"intrusions"_L1, "application-compromise"_L1, {3, 6, 4}, 0.20, english::webApplication, japanese::webApplication},
    {"information-content-security"_L1,
     "unauthorised-information-modification"_L1,
     {3, 4, 2},
     0.20,
     english::defacement,
     japanese::defacement},
    {"information-content-security"_L1, "data-leak"_L1, {2, 7, 7}, 0.20, english::leak, japanese::leak},
    {"information-content-security"_L1, "data-loss"_L1, {4, 3, 1}, 0.00, english::loss, japanese::loss},
    {"intrusion-attempts"_L1, "brute-force"_L1, {10, 4, 1}, 0.30, english::guessing, japanese::guessing},
    {"intrusion-attempts"_L1, "exploit"_L1, {7, 6, 3}, 0.30, english::exploit, japanese::exploit},
    {"information-gathering"_L1, "scanner"_L1, {9, 2, 0}, 0.30, english::scan, japanese::scan},
    {"information-gathering"_L1, "social-engineering"_L1, {6, 4, 2}, 0.25, english::lure, japanese::lure},
    {"vulnerable"_L1, "vulnerable-system"_L1, {10, 6, 2}, 0.10, english::exposed, japanese::exposed},
    {"availability"_L1, "outage"_L1, {5, 5, 4}, 0.00, english::outage, japanese::outage},
    {"abusive-content"_L1, "spam"_L1, {5, 1, 0}, 0.10, english::spam, japanese::spam},
    {"other"_L1, "undetermined"_L1, {5, 2, 1}, 0.10, english::undetermined, japanese::undetermined},
}};

constexpr auto kResponsesEnglish = std::to_array<QStringView>(
    {u"The operator isolated what is affected and keeps the logs.", u"Password changes are under way.",
     u"The operator asks for indicators.", u"Next call is agreed for this evening.",
     u"The prefectural police have been told.", u"The press has not asked yet.", u"An on-site team is on its way.",
     u"Service continues without visible effect.", u"The operator's own team works on it and asks for no help.",
     u"Copies of the logs were promised by tomorrow noon.", u"The sector office was informed in parallel."});
constexpr auto kResponsesJapanese = std::to_array<QStringView>(
    {u"該当箇所を隔離し、記録を保全している。", u"パスワードの変更を進めている。", u"事業者は指標情報の提供を希望。",
     u"次回の連絡は本日夕方の予定。", u"県警には連絡済み。", u"報道からの問い合わせはまだない。",
     u"現地対応チームが向かっている。", u"サービスへの目立った影響はない。",
     u"事業者の自社チームが対応中で、支援の要請はない。", u"記録の写しは明日正午までに提供される。",
     u"所管官庁にも並行して報告済み。"});

} // namespace

std::span<const Theme> themes()
{
    return kThemes;
}

Texts firstResponses(Tongue tongue)
{
    return BothTexts{kResponsesEnglish, kResponsesJapanese}.in(tongue);
}

} // namespace ringi
