// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See gallery.h.
#include "gallery.h"

#include "ui/kit/banner.h"
#include "ui/kit/charts/heatmatrix.h"
#include "ui/kit/charts/histogram.h"
#include "ui/kit/charts/linechart.h"
#include "ui/kit/charts/medianp90.h"
#include "ui/kit/charts/stackedbars.h"
#include "ui/kit/charts/tile.h"
#include "ui/kit/chip.h"
#include "ui/kit/clockface.h"
#include "ui/kit/clockwidget.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/custodytrack.h"
#include "ui/kit/deadlineruler.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/gategraph.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/meter.h"
#include "ui/kit/navrail.h"
#include "ui/kit/phasestepper.h"
#include "ui/kit/pill.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/segment.h"
#include "ui/kit/signoffsheet.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ringi::kit {

namespace {

constexpr int kLevelRole = Qt::UserRole;
constexpr int kTlpRole = Qt::UserRole + 1;
constexpr int kCodeRole = Qt::UserRole + 2;
constexpr int kToneRole = Qt::UserRole + 3;

class Words
{
public:
    explicit Words(GalleryLanguage language)
        : m_isJapanese(language == GalleryLanguage::Japanese)
    {
    }

    QString operator()(const char *english, const QString &japanese) const
    {
        return m_isJapanese ? japanese : QString::fromUtf8(english);
    }

    QString level(int level) const
    {
        const std::array english = {"None", "Low", "Medium", "High", "Crisis"};
        const std::array japanese = {u"なし"_s, u"低"_s, u"中"_s, u"高"_s, u"危機"_s};
        return (*this)(english[std::size_t(level)], japanese[std::size_t(level)]);
    }

private:
    bool m_isJapanese;
};

QDateTime jst(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::OffsetFromUTC, 9 * 3600};
}

QHBoxLayout *addRow(QVBoxLayout *column, const QString &caption = {})
{
    if (!caption.isEmpty())
        column->addWidget(roleLabel("caption", caption));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    return row;
}

std::unique_ptr<QWidget> makePage(QVBoxLayout *&column)
{
    auto page = std::make_unique<QWidget>();
    setSurface(page.get(), Surface::Panel);
    column = new QVBoxLayout(page.get());
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    return page;
}

void addButtons(QVBoxLayout *column, const Words &say)
{
    auto *row = addRow(column, u"Button"_s);
    const auto button = [&](const QString &text, ButtonKind kind, ButtonSize size, const QString &keys = {}) {
        auto *made = new KeyHintButton(text);
        made->setKind(kind);
        made->setButtonSize(size);
        if (!keys.isEmpty())
            made->setKeyHint(QKeySequence(keys));
        row->addWidget(made);
        return made;
    };
    button(say("Accept", u"受領"_s), ButtonKind::Primary, ButtonSize::Small);
    button(say("Add entry", u"記録を追加"_s), ButtonKind::Primary, ButtonSize::Regular, u"Ctrl+E"_s);
    button(say("Log incident", u"事案を登録"_s), ButtonKind::Primary, ButtonSize::Large, u"Ctrl+Return"_s)
        ->setIcon(icon(Icon::Plus, IconInk::OnAccent));
    button(say("Return...", u"差し戻す..."_s), ButtonKind::Secondary, ButtonSize::Regular);
    button(say("Hand off...", u"引き継ぐ..."_s), ButtonKind::Secondary, ButtonSize::Regular, u"Ctrl+H"_s);
    button(say("Cancel", u"取消"_s), ButtonKind::Ghost, ButtonSize::Regular, u"Esc"_s);
    button(say("Void", u"無効化"_s), ButtonKind::Danger, ButtonSize::Regular);
    setDisabledReason(button(say("Decide", u"決裁"_s), ButtonKind::Primary, ButtonSize::Regular),
                      say("Foreign Ministry reply open", u"外務省の回答待ち"_s));
    auto *plain = new QPushButton(u"QPushButton"_s);
    row->addWidget(plain);
    button(say("Focused", u"フォーカス"_s), ButtonKind::Primary, ButtonSize::Regular)->setObjectName(u"focused"_s);
    row->addStretch();
}

void addFields(QVBoxLayout *column, const Words &say)
{
    auto *row = addRow(column, u"Field"_s);
    auto *plain = new QLineEdit(say("Ports", u"港湾"_s));
    auto *error = new QLineEdit(u"19 Nov 25:10"_s);
    error->setProperty("error", true);
    auto *closed = new QLineEdit(say("Closed", u"完了"_s));
    closed->setReadOnly(true);
    auto *small = new QLineEdit;
    small->setProperty("size", u"sm"_s);
    small->setPlaceholderText(say("Filter: number, title", u"番号、件名で絞り込む"_s));
    small->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    auto *combo = new QComboBox;
    combo->addItems({say("Setouchi Port Terminal", u"瀬戸内港ターミナル"_s), u"JST"_s, u"UTC"_s});
    auto *check = new QCheckBox(say("Mask subscriber identifiers", u"加入者識別子を伏せる"_s));
    check->setChecked(true);
    auto *radio = new QRadioButton(say("Approve", u"承認"_s));
    radio->setChecked(true);
    for (QWidget *field : {static_cast<QWidget *>(plain), static_cast<QWidget *>(error), static_cast<QWidget *>(closed),
                           static_cast<QWidget *>(small), static_cast<QWidget *>(combo), static_cast<QWidget *>(check),
                           static_cast<QWidget *>(new QCheckBox(say("Off", u"なし"_s))), static_cast<QWidget *>(radio),
                           static_cast<QWidget *>(new QRadioButton(say("Reject", u"否決"_s)))})
        row->addWidget(field);
}

void addPills(QVBoxLayout *column, const Words &say)
{
    auto *row = addRow(column, u"Pill, label, badge"_s);
    for (int level = 0; level < 5; ++level)
        row->addWidget(new SeverityLabel(level, say.level(level)));
    for (const auto mark : {TlpMark::Red, TlpMark::AmberStrict, TlpMark::Amber, TlpMark::Green, TlpMark::Clear})
        row->addWidget(new TlpLabel(mark));
    row->addWidget(new BadgeLabel(say("OP", u"運用"_s), BadgeTone::Mine));
    row->addWidget(new BadgeLabel(say("LC", u"法務"_s), BadgeTone::Other));
    row->addWidget(new BadgeLabel(u"SYS"_s, BadgeTone::Program));
    row->addStretch();

    auto *second = addRow(column);
    second->addWidget(new TagLabel(say("Containment", u"封じ込め"_s)));
    second->addWidget(new TagLabel(say("Decided", u"決定"_s), Tone::Ok, Icon::Check));
    second->addWidget(new TagLabel(say("1 overdue", u"超過 1"_s), Tone::Danger, Icon::Warning));
    auto *idle = new Chip(say("Severity", u"深刻度"_s));
    idle->setMenu(new QMenu(idle));
    auto *active = new Chip(say("Since", u"以降"_s));
    active->setValue(u"08:00"_s);
    auto *adding = new Chip(say("Filter", u"絞り込み"_s));
    adding->setLeadingIcon(Icon::Plus);
    second->addWidget(idle);
    second->addWidget(active);
    second->addWidget(adding);
    second->addWidget(new StateLabel(say("Verified", u"検証済み"_s), Tone::Ok));
    second->addWidget(new StateLabel(say("Check key", u"鍵を確認"_s), Tone::Warn));
    second->addWidget(new StateLabel(say("Broken", u"破損"_s), Tone::Danger));
    second->addWidget(new StateLabel(say("Next run", u"次回"_s), Tone::Pending));
    auto *cells = new LevelCells(3);
    second->addWidget(cells);
    auto *segment = new Segment({say("7 days", u"7日"_s), say("30 days", u"30日"_s), say("12 weeks", u"12週"_s)});
    segment->setChosen(1);
    second->addWidget(segment);
    auto *level = new Segment({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}, SegmentInk::Severity);
    level->setChosen(2);
    second->addWidget(level);
    second->addStretch();
}

void addClocks(QVBoxLayout *column, const Words &say)
{
    auto *row = addRow(column, u"Clock"_s);
    const auto tile = [&](ClockState state, const QString &amount, const QString &word, double spent) {
        auto *clock = new ClockWidget(ClockShape::Tile);
        clock->setFacts({state, amount, word, say("Handoff acceptance", u"引継ぎの受領"_s), u"INC-2026-004209"_s,
                         say("due 09:29", u"期限 09:29"_s), say("OP", u"運用"_s), BadgeTone::Mine, spent});
        row->addWidget(clock);
    };
    tile(ClockState::Running, u"10:59"_s, say("left", u"残り"_s), 0.54);
    tile(ClockState::Soon, u"1:19"_s, say("left", u"残り"_s), 0.93);
    tile(ClockState::Overdue, u"0:12"_s, say("late", u"超過"_s), 1);
    tile(ClockState::Paused, u"4:04"_s, say("paused", u"停止中"_s), 0.4);
    tile(ClockState::Met, say("met", u"達成"_s), u"16:10"_s, 1);
    auto *second = addRow(column);
    auto *clock = new ClockWidget(ClockShape::Row);
    clock->setFacts({ClockState::Soon,
                     say("13 min", u"13分"_s),
                     {},
                     say("Handoff acceptance", u"引継ぎの受領"_s),
                     say("International Cooperation", u"国際協力部"_s),
                     say("due 09:54", u"期限 09:54"_s),
                     {},
                     BadgeTone::Other,
                     0.57});
    second->addWidget(clock);
    auto *ruler = new DeadlineRuler;
    ruler->setScene({jst(19, 9, 41),
                     24,
                     {{jst(19, 9, 29), ClockState::Overdue, u"A"_s},
                      {jst(19, 9, 30), ClockState::Overdue, u"B"_s},
                      {jst(19, 10, 45), ClockState::Soon, u"C"_s},
                      {jst(19, 13, 5), ClockState::Soon, u"D"_s},
                      {jst(19, 15, 50), ClockState::Running, u"E"_s},
                      {jst(20, 0, 30), ClockState::Running, u"F"_s}}});
    second->addWidget(ruler);
    auto *meter = new Meter;
    meter->setValue(58.2);
    second->addWidget(meter);
    auto *range = new Meter;
    range->setRange(41, 77);
    second->addWidget(range);
}

QStandardItem *cell(const QString &text, int role = -1, const QVariant &value = {})
{
    auto *item = new QStandardItem(text);
    if (role >= 0)
        item->setData(value, role);
    return item;
}

void addTable(QVBoxLayout *column, const Words &say)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({say("Number", u"番号"_s), say("Severity", u"深刻度"_s), say("Title", u"件名"_s),
                                      u"TLP"_s, say("Holder", u"所管"_s), say("Deadline in", u"期限まで"_s),
                                      say("Hash", u"ハッシュ"_s), say("State", u"状態"_s)});
    const auto row = [&](const QString &number, int level, const QString &title, TlpMark tlp, const QString &due,
                         Tone dueTone, Tone state) {
        model->appendRow({cell(number), cell({}, kLevelRole, level), cell(title), cell({}, kTlpRole, int(tlp)),
                          cell({}, kCodeRole, say("OP", u"運用"_s)), cell(due, kToneRole, int(dueTone)),
                          cell(u"c07e91b4"_s),
                          cell(state == Tone::Ok ? say("Verified", u"検証済み"_s) : say("Check key", u"鍵を確認"_s),
                               kToneRole, int(state))});
    };
    row(u"INC-2026-004203"_s, 3, say("Account misused, Hokuriku Grid", u"アカウントの不正使用、北陸グリッド"_s),
        TlpMark::Amber, u"1h 19m"_s, Tone::Warn, Tone::Ok);
    row(u"INC-2026-004209"_s, 4, say("Update package malware, Shinetsu Cable", u"更新パッケージの改ざん"_s),
        TlpMark::Red, u"12m late"_s, Tone::Danger, Tone::Ok);
    row(u"INC-2026-004217"_s, 2, say("Ground crew phished, Chubu Bay", u"地上職員へのフィッシング"_s), TlpMark::Green,
        u"8h 19m"_s, Tone::Plain, Tone::Warn);
    row(u"INC-2026-004186"_s, 0, say("Time server drift, Musashi Data", u"時刻サーバーのずれ"_s), TlpMark::Clear,
        u"none"_s, Tone::Quiet, Tone::Ok);

    auto *view = new QTableView;
    view->setObjectName(u"table"_s);
    model->setParent(view);
    view->setModel(model);
    RowDelegate *rows = dressTable(view, RowHeight::Desk);
    const auto tone = [](const QModelIndex &index) { return Tone(index.data(kToneRole).toInt()); };
    rows->setColumnLook(0, {.kind = CellKind::Strong});
    rows->setColumnLook(1, {.kind = CellKind::Severity, .role = kLevelRole, .label = [say](const QModelIndex &index) {
                                return say.level(index.data(kLevelRole).toInt());
                            }});
    rows->setColumnLook(3, {.kind = CellKind::Tlp, .role = kTlpRole});
    rows->setColumnLook(4, {.kind = CellKind::Badge, .role = kCodeRole, .badge = [](const QModelIndex &index) {
                                return index.row() % 2 ? BadgeTone::Other : BadgeTone::Mine;
                            }});
    rows->setColumnLook(5, {.kind = CellKind::Duration, .tone = tone});
    rows->setColumnLook(6, {.kind = CellKind::Mono});
    rows->setColumnLook(7, {.kind = CellKind::State, .tone = tone});
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(5, Qt::AscendingOrder);
    const std::array widths = {140, 90, 330, 90, 64, 110, 90, 120};
    for (int i = 0; i < int(widths.size()); ++i)
        view->setColumnWidth(i, widths[std::size_t(i)]);
    view->setFixedHeight(28 + 4 * 32);
    view->selectRow(1);
    column->addWidget(roleLabel("caption", u"Table row"_s));
    column->addWidget(view);
}

void addStates(QVBoxLayout *column, const Words &say)
{
    auto *row = addRow(column, u"Empty, loading, error"_s);
    const auto pane = [&] {
        auto *made = new StatePane(new QWidget);
        made->setFixedHeight(124);
        row->addWidget(made);
        return made;
    };
    auto *action = new QAction(say("Log incident", u"事案を登録"_s), row);
    action->setShortcut(QKeySequence(u"Ctrl+N"_s));
    pane()->showEmpty(say("No reports waiting", u"待機中の報告はありません"_s),
                      say("Last one was logged at 09:12.", u"最後の登録は 09:12 です。"_s), action);
    auto *loading = pane();
    loading->setObjectName(u"loading"_s);
    loading->showLoading(say("Reading 1,000,000 rows", u"1,000,000 行を読み込み中"_s));
    pane()->showError(
        say("Store is read only", u"保管庫は読み取り専用です"_s),
        say("Disk is full, 0 MB free. Nothing was lost.", u"ディスクに空きがありません。失われたものはありません。"_s));
}

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
                            .corner = u"代"_s,
                            .foot = {say("deputy 08:57", u"代理 08:57"_s), u"後閲 20 Nov"_s}},
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

std::unique_ptr<QWidget> componentsPage(GalleryLanguage language)
{
    const Words say(language);
    QVBoxLayout *column = nullptr;
    auto page = makePage(column);
    column->addWidget(roleLabel("pageTitle", say("Components and states", u"部品と状態"_s)));
    column->addWidget(horizontalLine());
    addButtons(column, say);
    addFields(column, say);
    addPills(column, say);
    addClocks(column, say);
    addTable(column, say);
    addStates(column, say);
    column->addStretch();
    page->resize(1200, 880);
    return page;
}

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

std::unique_ptr<QWidget> shellPage(GalleryLanguage language)
{
    const Words say(language);
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banner = new ExerciseBanner;
    banner->setText(u"Harbour Lantern 26 · separate exercise store · numbers start with EX"_s);
    column->addWidget(banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    auto *rail = new NavRail(say("Ringi", u"稟議"_s));
    rail->setPlaces({{Icon::Clock, say("Watch", u"当直"_s), 7, CounterStyle::Boxed, u"Ctrl+1"_s},
                     {Icon::Incidents, say("Incidents", u"事案"_s), 128, CounterStyle::Plain, u"Ctrl+2"_s},
                     {Icon::Handoffs, say("Handoffs", u"引継ぎ"_s), 3, CounterStyle::Boxed, u"Ctrl+3"_s},
                     {Icon::SignOff, say("Sign-off", u"決裁"_s), 4, CounterStyle::Boxed, u"Ctrl+4"_s},
                     {Icon::Dashboard, say("Dashboard", u"ダッシュボード"_s), -1, CounterStyle::Plain, u"Ctrl+5"_s},
                     {Icon::Registers, say("Registers", u"台帳"_s), -1, CounterStyle::Plain, u"Ctrl+6"_s},
                     {Icon::Globe, say("Partners", u"関係機関"_s), -1, CounterStyle::Plain, u"Ctrl+7"_s},
                     {Icon::Ledger, say("Ledger", u"記録簿"_s), -1, CounterStyle::Plain, u"Ctrl+8"_s}});
    rail->setShownPlace(1);
    rail->footer()->addWidget(roleLabel("caption", say("Shift A  08:00–20:00", u"A 直  08:00–20:00"_s)));
    row->addWidget(rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    row->addLayout(right, 1);

    auto *top = new QWidget;
    setSurface(top, Surface::Panel);
    top->setFixedHeight(48);
    auto *bar = new QHBoxLayout(top);
    bar->setContentsMargins(16, 0, 16, 0);
    auto *search = new QLineEdit;
    search->setPlaceholderText(say("Search or run a command", u"検索・コマンド"_s));
    search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    search->setFixedWidth(400);
    bar->addWidget(search);
    bar->addStretch();
    bar->addWidget(new StateLabel(say("Local store · verified 09:12", u"ローカル保管庫 · 09:12 検証済み"_s), Tone::Ok));
    auto *clock = new ClockFace;
    clock->setTime(jst(19, 9, 41));
    bar->addWidget(clock);
    bar->addWidget(new BadgeLabel(say("OP", u"運用"_s), BadgeTone::Mine));
    right->addWidget(top);
    right->addWidget(horizontalLine());

    auto *tabs = new CountTabBar;
    setSurface(tabs, Surface::Panel);
    const std::array names = {say("Overview", u"概要"_s), say("Timeline", u"時系列"_s), say("Measures", u"措置"_s)};
    for (int i = 0; i < int(names.size()); ++i) {
        tabs->addTab(names[std::size_t(i)]);
        tabs->setTabCounter(i, i * 41 - 1);
    }
    right->addWidget(tabs);
    right->addWidget(horizontalLine());
    auto *icons = new QWidget;
    auto *flow = new FlowLayout(icons);
    flow->setContentsMargins(16, 16, 16, 16);
    for (int which = int(Icon::Incidents); which <= int(Icon::Logo); ++which) {
        auto *label = new QLabel;
        label->setPixmap(icon(Icon(which)).pixmap(QSize(32, 32)));
        flow->addWidget(label);
    }
    right->addWidget(icons, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(new KeyHintLabel({u"J"_s, u"K"_s}, say("move", u"移動"_s)));
    foot->addWidget(new KeyHintLabel({u"Enter"_s}, say("open", u"開く"_s)));
    foot->addStretch();
    right->addLayout(foot);
    page->resize(1000, 560);
    new ExerciseFrame(page.get());
    return page;
}

} // namespace ringi::kit
