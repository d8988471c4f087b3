// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery's pages of scenes and charts.
#include "galleryparts.h"

#include "ui/kit/charts/heatmatrix.h"
#include "ui/kit/charts/histogram.h"
#include "ui/kit/charts/linechart.h"
#include "ui/kit/charts/medianp90.h"
#include "ui/kit/charts/stackedbars.h"
#include "ui/kit/charts/tile.h"
#include "ui/kit/custodytrack.h"
#include "ui/kit/gategraph.h"
#include "ui/kit/phasestepper.h"
#include "ui/kit/signoffsheet.h"

namespace ringi::kit {

namespace {

CustodyScene custodyScene(const Words &say)
{
    CustodyScene scene;
    scene.lanes = {{say("Strategy and Policy", u"戦略政策部"_s), say("SP", u"戦略"_s), u"1h 08m"_s},
                   {say("Intelligence and Analysis", u"情報分析部"_s), say("IA", u"分析"_s), u"2h 46m"_s},
                   {say("Operations", u"運用部"_s), say("OP", u"運用"_s), u"6h 34m"_s},
                   {say("International Cooperation", u"国際協力部"_s), say("IC", u"国際"_s),
                    say("waits 17 min", u"17 分待ち"_s), true},
                   {say("Legal and Compliance", u"法務コンプライアンス部"_s), say("LC", u"法務"_s), u"1h 15m"_s}};
    scene.legs = {{2, jst(18, 21, 58), jst(18, 21, 58), jst(18, 22, 46), {}},
                  {1, jst(18, 22, 40), jst(18, 22, 46), jst(19, 1, 32), {}},
                  {0, jst(19, 1, 26), jst(19, 1, 32), jst(19, 2, 40), {}},
                  {2, jst(19, 2, 31), jst(19, 2, 40), jst(19, 5, 47), {}},
                  {4, jst(19, 5, 30), jst(19, 5, 47), jst(19, 7, 2), {}},
                  {2, jst(19, 6, 55), jst(19, 7, 2), {}, {}}};
    scene.waiting = {{2, 3, jst(19, 9, 24), {}}};
    scene.now = jst(19, 9, 41);
    scene.currentLane = 2;
    return scene;
}

SheetScene sheetScene(const Words &say)
{
    const QString today = japaneseEraDate(QDate(2026, 11, 19));
    SheetScene scene;
    scene.hash8 = u"9f2c41d7"_s;
    scene.rows.push_back({{{.title = u"本部長"_s, .subtitle = say("Head of HQ", {}), .state = BoxState::Empty},
                           {.title = u"副本部長"_s,
                            .subtitle = say("Deputy Head", {}),
                            .state = BoxState::Next,
                            .foot = {say("next after you", u"次"_s)}},
                           {.title = u"運用部長"_s,
                            .subtitle = say("Dir.-General", {}),
                            .state = BoxState::YourTurn,
                            .foot = {say("your turn", u"あなたの番"_s), say("since 09:02", u"09:02 から"_s)}},
                           {.title = u"参事官"_s,
                            .subtitle = say("Counsellor", {}),
                            .state = BoxState::Approved,
                            .stamp = {u"運用部"_s, today, u"副参事官"_s},
                            .marks = {u"代"_s},
                            .isToBeViewed = true,
                            .foot = {say("for Sato Naoko", u"佐藤 直子 代理"_s), u"08:57"_s},
                            .hash8 = u"9f2c41d7"_s},
                           {.title = u"課長補佐"_s,
                            .subtitle = say("Planning lead", {}),
                            .state = BoxState::Approved,
                            .stamp = {u"運用部"_s, today, u"課長補佐"_s},
                            .foot = {u"08:04"_s}},
                           {.title = u"起案"_s,
                            .subtitle = say("Drafter", {}),
                            .state = BoxState::Approved,
                            .stamp = {u"運用部"_s, today, u"企画係"_s},
                            .foot = {u"v3 07:58"_s}}}});
    scene.rows.push_back({{{.title = u"合議"_s, .subtitle = say("Concurrence", {}), .state = BoxState::RowLabel},
                           {.title = u"分析部長"_s,
                            .subtitle = say("Intelligence", {}),
                            .state = BoxState::Approved,
                            .stamp = {u"分析部"_s, today, u"部長"_s},
                            .foot = {u"08:20"_s},
                            .isVoid = true},
                           {.title = u"国際部長"_s,
                            .subtitle = say("International", {}),
                            .state = BoxState::Returned,
                            .foot = {u"08:41"_s}},
                           {.title = u"戦略部長"_s,
                            .subtitle = say("Strategy", {}),
                            .state = BoxState::ViewsLater,
                            .foot = {say("will view later", u"後で閲覧"_s), say("back 21 Nov", u"11/21 戻り"_s)}},
                           {.title = u"法務審査"_s,
                            .subtitle = say("Legal review", {}),
                            .state = BoxState::Conditions,
                            .stamp = {u"法務部"_s, today, u"審査"_s},
                            .foot = {say("08:12 · duty counsel", u"08:12 · 当番法務官"_s)},
                            .sideTitle = say("Cleared", u"了"_s),
                            .sideText = say("with two conditions", u"条件 2 件"_s),
                            .span = 2}}});
    return scene;
}

GateScene gateScene(const Words &say)
{
    return {
        {{say("Sign-off sheet", u"決裁書"_s), say("5 of 9, you next", u"9 のうち 5、次はあなた"_s), GateState::Running},
         {say("Legal review", u"法務審査"_s), say("cleared 08:12", u"08:12 了"_s), GateState::Met},
         {say("Foreign Ministry", u"外務省"_s), say("consultation, due 12:00", u"協議、期限 12:00"_s),
          GateState::Waiting},
         {say("Commission", u"委員会"_s), say("approval, sits 11:30", u"承認、11:30 開催"_s), GateState::Waiting},
         {say("Decision", u"決定"_s), say("blocked by 3", u"3 件待ち"_s), GateState::Blocked}},
        {{0, 4}, {1, 2}, {1, 3}, {2, 4}, {3, 4}}};
}

} // namespace

std::unique_ptr<QWidget> scenesPage(GalleryLanguage language)
{
    const Words say(language);
    QVBoxLayout *column = nullptr;
    auto page = makePage(column);
    auto *stepper = new PhaseStepper;
    stepper->setSteps({{say("Reported", u"受付"_s), u"21:52"_s, StepState::Done},
                       {say("Triage", u"トリアージ"_s), u"22:31"_s, StepState::Done},
                       {say("Analysis", u"分析"_s), u"22:46"_s, StepState::Done},
                       {say("Containment", u"封じ込め"_s), say("since 02:40", u"02:40 から"_s), StepState::Current},
                       {say("Recovery", u"復旧"_s), {}, StepState::ToCome},
                       {say("Review", u"事後確認"_s), {}, StepState::ToCome},
                       {say("Closed", u"完了"_s), {}, StepState::ToCome}});
    column->addWidget(stepper);
    auto *head = addRow(column);
    head->addWidget(roleLabel("section", say("Custody", u"所管の推移"_s)));
    head->addStretch();
    head->addWidget(new CustodyLegend);
    auto *track = new CustodyTrack(CustodySize::Full);
    track->setScene(custodyScene(say));
    track->setFixedWidth(970);
    column->addWidget(track);
    auto *row = addRow(column);
    auto *left = new QVBoxLayout;
    row->addLayout(left);
    auto *sheet = new SignoffSheet;
    sheet->setScene(sheetScene(say));
    left->addWidget(sheet);
    left->addStretch();
    auto *right = new QVBoxLayout;
    row->addLayout(right);
    auto *gates = new GateGraph;
    gates->setScene(gateScene(say));
    right->addWidget(gates);
    auto *strip = new CustodyTrack(CustodySize::Strip);
    strip->setScene(custodyScene(say));
    strip->setFixedWidth(280);
    right->addWidget(strip);
    right->addStretch();
    column->addStretch();
    page->resize(1200, 860);
    return page;
}

std::unique_ptr<QWidget> chartsPage(GalleryLanguage language)
{
    const Words say(language);
    QVBoxLayout *column = nullptr;
    auto page = makePage(column);
    auto *tiles = addRow(column);
    const auto tile = [&](const QString &label, const QString &number, const QString &unit, const QString &foot,
                          Tone tone) {
        auto *made = new Tile;
        made->setData({label,
                       u"Handoffs accepted within 30 minutes of sending, divided by all handoffs sent."_s,
                       number,
                       unit,
                       foot,
                       tone,
                       {3, 4, 4.5, 4, 6, 5, 7, 8, 9}});
        tiles->addWidget(made);
    };
    tile(say("Open incidents", u"未完了の事案"_s), u"128"_s, {}, say("+6 on 12 Nov", u"11/12 比 +6"_s), Tone::Quiet);
    tile(say("Median time to triage", u"トリアージまでの中央値"_s), u"38"_s, say("min", u"分"_s),
         say("target 60 min, met", u"目標 60 分、達成"_s), Tone::Ok);
    tile(say("Handoffs in time", u"期限内の引継ぎ"_s), u"91"_s, u"%"_s,
         say("target 95 %, missed", u"目標 95 %、未達"_s), Tone::Warn);

    const std::array divisions = {say("Operations", u"運用部"_s), say("Intelligence", u"分析部"_s),
                                  say("Legal", u"法務部"_s), say("International", u"国際部"_s),
                                  say("Strategy", u"戦略部"_s)};
    auto *row = addRow(column);
    auto *bars = new StackedBars;
    bars->setData({{{u"0 "_s + say.level(0), SeriesInk::Severity0},
                    {u"1 "_s + say.level(1), SeriesInk::Severity1},
                    {u"2 "_s + say.level(2), SeriesInk::Severity2},
                    {u"3 "_s + say.level(3), SeriesInk::Severity3},
                    {u"4 "_s + say.level(4), SeriesInk::Severity4}},
                   {{divisions[0], {4, 19, 18, 9, 2}},
                    {divisions[1], {2, 13, 13, 6, 0}},
                    {divisions[2], {1, 6, 7, 3, 0}},
                    {divisions[3], {1, 5, 6, 2, 0}},
                    {divisions[4], {1, 4, 4, 1, 1}}}});
    auto *ages = new Histogram;
    ages->setData({{{say("High, crisis", u"高・危機"_s), SeriesInk::Alert},
                    {say("None to medium", u"なし〜中"_s), SeriesInk::Calm}},
                   {{u"<1 d"_s, {7, 11}},
                    {u"1–3"_s, {6, 18}},
                    {u"3–7"_s, {5, 26}},
                    {u"7–14"_s, {3, 19}},
                    {u"14–30"_s, {2, 15}},
                    {u"30–60"_s, {1, 9}},
                    {u"60+"_s, {0, 6}}},
                   say("days since logging", u"登録からの日数"_s)});
    auto *matrix = new HeatMatrix;
    matrix->setData(
        {{divisions.begin(), divisions.end()},
         {say("OP", u"運用"_s), say("IA", u"分析"_s), say("LC", u"法務"_s), say("IC", u"国際"_s), say("SP", u"戦略"_s)},
         {{{-1}, {64}, {31}, {18, true}, {9}},
          {{58}, {-1}, {12}, {22}, {4, true}},
          {{29}, {6}, {-1}, {7}, {5, true}},
          {{15}, {11}, {8}, {-1}, {3}},
          {{7}, {2}, {6}, {4}, {-1}}},
         say("sent", u"送付"_s),
         say("received", u"受領"_s),
         say("median acceptance over 30 min", u"受領の中央値が 30 分超"_s)});
    for (QWidget *chart : {static_cast<QWidget *>(bars), static_cast<QWidget *>(ages), static_cast<QWidget *>(matrix)})
        row->addWidget(chart, 1);

    auto *second = addRow(column);
    auto *spread = new MedianP90;
    spread->setData(
        {{{divisions[0], 6.4, 26}, {divisions[1], 9.1, 30}, {divisions[2], 15.2, 52}, {divisions[3], 21, 70}},
         48,
         say("target for p90, 48 h", u"p90 の目標 48 時間"_s),
         u"h"_s});
    auto *empty = new Histogram;
    empty->setData({{{u"a"_s, SeriesInk::Calm}}, {{u"<1 d"_s, {0}}}, {}});
    empty->setEmptyText(say("No sign-offs closed in this period", u"この期間に完了した決裁はありません"_s));
    auto *lines = new LineChart;
    lines->setData({say("logged", u"登録"_s),
                    say("closed", u"完了"_s),
                    say("net change", u"純増"_s),
                    {{u"W41"_s, 92, 90},
                     {u"W42"_s, 88, 91},
                     {u"W43"_s, 101, 96},
                     {u"W44"_s, 97, 99},
                     {u"W45"_s, 110, 102},
                     {u"W46"_s, 131, 125}}});
    for (QWidget *chart :
         {static_cast<QWidget *>(spread), static_cast<QWidget *>(empty), static_cast<QWidget *>(lines)})
        second->addWidget(chart, 1);
    page->resize(1200, 820);
    return page;
}

} // namespace ringi::kit
