// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stafflist.h"

#include "demo/demohints.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;
using enum Division;
using enum Post;

constexpr auto kStaff = std::to_array<Position>({
    {u"Kuze Minoru 久世 実", Strategy, Administrator, ""_L1},
    {u"Sakaki Yuriko 榊 百合子", Strategy, DivisionHead, ""_L1},
    {u"Kusakabe Tomoe 日下部 巴", Strategy, Director, ""_L1},
    {u"Hamura Tetsuo 羽村 哲夫", Strategy, PlanningOfficer, ""_L1},
    {u"Clara Whitfield", Strategy, PlanningOfficer, ""_L1},
    {u"Orito Sayaka 折戸 さやか", Strategy, PlanningOfficer, ""_L1},
    {u"Mizuno Kei 水野 慧", Strategy, DutyOfficer, ""_L1},
    {u"Shiba Norihiko 斯波 紀彦", Strategy, Auditor, "auditor"_L1},
    {u"Tachibana Rei 橘 玲", Intelligence, DivisionHead, ""_L1},
    {u"Nagase Hikaru 永瀬 光", Intelligence, Analyst, ""_L1},
    {u"Ogata Mizuki 緒方 瑞希", Intelligence, Analyst, ""_L1},
    {u"Daniel Marlowe", Intelligence, Analyst, ""_L1},
    {u"Kirishima Ao 霧島 蒼", Intelligence, Analyst, ""_L1},
    {u"Hoshino Kanade 星野 奏", Intelligence, Analyst, ""_L1},
    {u"Yuki Fumika 結城 史香", Intelligence, DutyOfficer, ""_L1},
    {u"Godai Shunsuke 五代 俊介", Operations, DivisionHead, "manager"_L1},
    {u"Ichinose Takako 一ノ瀬 貴子", Operations, Director, ""_L1},
    {u"Endo Haruka 遠藤 遥", Operations, DutyOfficer, "duty_officer"_L1},
    {u"Kamiya Sota 神谷 颯太", Operations, DutyOfficer, ""_L1},
    {u"Okabe Rina 岡部 里奈", Operations, DutyOfficer, ""_L1},
    {u"Martin Sewell", Operations, DutyOfficer, ""_L1},
    {u"Tono Isamu 遠野 勇", Operations, PlanningOfficer, ""_L1},
    {u"Kuga Reiji 久我 礼司", Operations, PlanningOfficer, ""_L1},
    {u"Arisawa Nao 有沢 奈緒", Operations, PlanningOfficer, ""_L1},
    {u"Hayami Jun 速水 純", Operations, Analyst, ""_L1},
    {u"Sensor intake センサー受付", Operations, Program, ""_L1},
    {u"Asahina Towa 朝比奈 永遠", International, DivisionHead, ""_L1},
    {u"Emily Tanabe", International, LiaisonOfficer, ""_L1},
    {u"Kurosu Leo 黒須 玲央", International, LiaisonOfficer, ""_L1},
    {u"Shindo Marika 新堂 真梨香", International, LiaisonOfficer, ""_L1},
    {u"Sara Lindgren", International, LiaisonOfficer, ""_L1},
    {u"Wakui Daichi 和久井 大地", International, DutyOfficer, ""_L1},
    {u"Moriyama Kanako 守山 加奈子", Legal, DivisionHead, ""_L1},
    {u"Hasegawa Ryo 長谷川 諒", Legal, Counsel, "legal_reviewer"_L1},
    {u"Judith Arima", Legal, Counsel, ""_L1},
    {u"Tsukuda Satoru 佃 悟", Legal, Counsel, ""_L1},
    {u"Mikage Toru 御影 透", Legal, Counsel, ""_L1},
    {u"Nanase Yui 七瀬 結衣", Legal, Counsel, ""_L1},
    {u"Inoue Chihiro 井上 千尋", Legal, DutyOfficer, ""_L1},
    {u"Fujieda Mio 藤枝 澪", Legal, Auditor, ""_L1},
    // Last, because from then on it takes two to enrol anybody.
    {u"Nomura Akane 野村 茜", Strategy, Administrator, ""_L1},
});

constexpr auto kCover = std::to_array<Cover>({
    {u"Godai Shunsuke 五代 俊介", u"Kuga Reiji 久我 礼司"},
    {u"Sakaki Yuriko 榊 百合子", u"Hamura Tetsuo 羽村 哲夫"},
    {u"Moriyama Kanako 守山 加奈子", u"Hasegawa Ryo 長谷川 諒"},
    {u"Ichinose Takako 一ノ瀬 貴子", u"Godai Shunsuke 五代 俊介"},
});

} // namespace

std::span<const Position> staffList()
{
    return kStaff;
}

std::span<const Cover> coverList()
{
    return kCover;
}

QString demoOffice()
{
    return u"DEMO"_s;
}

QString demoPassphrase()
{
    return u"ringi demo 2026"_s;
}

QList<DemoHint> demoHints()
{
    QList<DemoHint> hints;
    for (const auto role : {"duty_officer"_L1, "legal_reviewer"_L1, "manager"_L1, "auditor"_L1}) {
        for (const Position &position : kStaff) {
            if (position.hint == role)
                hints.append({position.name.toString(), role});
        }
    }
    return hints;
}

} // namespace ringi
