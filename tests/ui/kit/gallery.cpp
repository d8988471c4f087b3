// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery's pages of components and of the shell.
#include "galleryparts.h"

#include "ui/kit/banner.h"
#include "ui/kit/chip.h"
#include "ui/kit/clockface.h"
#include "ui/kit/clockwidget.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/deadlineruler.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/meter.h"
#include "ui/kit/navrail.h"
#include "ui/kit/pill.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/segment.h"
#include "ui/kit/statepane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>

#include <array>

namespace ringi::kit {

namespace {

constexpr int kLevelRole = Qt::UserRole;
constexpr int kTlpRole = Qt::UserRole + 1;
constexpr int kCodeRole = Qt::UserRole + 2;
constexpr int kToneRole = Qt::UserRole + 3;

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
