// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet with @names in it; every @name is a token of the theme or a length that grows with the type.
#include "ui/kit/stylesheet.h"

#include "ui/kit/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace ringi::kit {

namespace {

constexpr auto kSheet = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: @panel; color: @text; border: @edge solid @control; border-radius: 4px; padding: 0 7px;
    selection-background-color: @accentfill; selection-color: @onaccent; }
QPlainTextEdit, QTextEdit { padding: 4px 3px; }
QLineEdit, QAbstractSpinBox { min-height: @field; }
QLineEdit[size="sm"], QAbstractSpinBox[size="sm"] { min-height: @fieldsm; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover { border-color: @text; }
QLineEdit:focus, QAbstractSpinBox:focus { border: @ring solid @accent; padding: 0 6px; margin: 0; }
QLineEdit:focus, QAbstractSpinBox:focus { min-height: @fieldfocus; }
QLineEdit[size="sm"]:focus, QAbstractSpinBox[size="sm"]:focus { min-height: @fieldsmfocus; }
QPlainTextEdit:focus, QTextEdit:focus { border: @ring solid @accent; padding: 3px 2px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QAbstractSpinBox[error="true"] { border-color: @danger; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"], QLineEdit:disabled,
QPlainTextEdit:disabled, QAbstractSpinBox:disabled {
    background: @panel2; color: @text2; border-color: @line2; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"], QTextEdit[bare="true"] {
    border: none; background: transparent; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox QAbstractItemView, QListView[popup="true"] {
    background: @panel; color: @text; border: @edge solid @line2; padding: 4px; outline: 0;
    selection-background-color: @selected; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: @menuitem; padding: 0 4px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    height: @tab; padding: 0 10px; border: none; border-bottom: 2px solid transparent; color: @text2;
    background: transparent; font-weight: 500; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:selected:focus { background: @accentweak; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTableView, QTreeView, QListView {
    background: @panel; color: @text; border: none; outline: 0; gridline-color: @row;
    alternate-background-color: @panel2; selection-background-color: @selected; selection-color: @text; }
QTableCornerButton::section { background: @panel2; border: none; border-bottom: 1px solid @line; }
QScrollArea { border: none; background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: @line2; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QToolTip {
    background: @tip; color: @tiptext; border: 1px solid @tip; padding: 6px 10px; font-size: @dense; opacity: 255; }
QMenu { background: @panel; color: @text; border: @edge solid @line2; padding: 4px; font-size: @dense; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; min-height: @menuline; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenuBar { background: @panel; color: @text; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QProgressBar[tone="ok"]::chunk { background: @ok; }
QProgressBar[tone="warn"]::chunk { background: @warn; }
QProgressBar[tone="danger"]::chunk { background: @danger; }
QProgressBar[size="lg"] { max-height: 8px; min-height: 8px; }
QDialog { background: @panel; }
QSplitter::handle { background: @line; }
QToolButton { border: 2px solid transparent; border-radius: 4px; padding: 3px; color: @text2; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accentweak; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @text3; }
QToolButton::menu-indicator { image: none; }
QLabel[role="kpi"] { font-size: @kpi; font-weight: 600; }
QLabel[role="pageTitle"] { font-size: @pagetitle; font-weight: 600; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="section"] { font-size: @body; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="dense"] { font-size: @dense; }
QLabel[role="second"] { color: @text2; font-size: @dense; }
QLabel[role="quiet"] { color: @text3; font-size: @dense; }
QLabel[role="caption"] { color: @text3; font-size: @caption; }
QLabel[role="danger"] { color: @danger; font-size: @dense; }
QLabel[role="warn"] { color: @warn; font-size: @dense; }
QLabel[role="ok"] { color: @ok; font-size: @dense; }
QLabel[role="accent"] { color: @accent; font-size: @dense; font-weight: 500; }
QLabel[role="mono"] { font-family: "Noto Sans Mono CJK JP"; font-size: @dense; }
QLabel:disabled { color: @text3; }
)";

QHash<QString, QString> lengths(const Theme &theme, double scale)
{
    const int ring = theme.edge + 1;
    const auto px = [scale](double length) { return QStringLiteral("%1px").arg(qRound(length * scale)); };
    const auto less = [scale](double length, int by) {
        return QStringLiteral("%1px").arg(qRound(length * scale) - by);
    };
    return {{QStringLiteral("kpi"), px(28)},
            {QStringLiteral("pagetitle"), px(20)},
            {QStringLiteral("title"), px(15)},
            {QStringLiteral("body"), px(13)},
            {QStringLiteral("dense"), px(12)},
            {QStringLiteral("caption"), px(11)},
            {QStringLiteral("edge"), QStringLiteral("%1px").arg(theme.edge)},
            {QStringLiteral("ring"), QStringLiteral("%1px").arg(ring)},
            {QStringLiteral("field"), less(32, 2 * theme.edge)},
            {QStringLiteral("fieldsm"), less(28, 2 * theme.edge)},
            {QStringLiteral("fieldfocus"), less(32, 2 * ring)},
            {QStringLiteral("fieldsmfocus"), less(28, 2 * ring)},
            {QStringLiteral("menuitem"), px(24)},
            {QStringLiteral("menuline"), px(16)},
            {QStringLiteral("tab"), less(36, 2)}};
}

QHash<QString, QString> colours(const Theme &t)
{
    const QHash<QString, QColor> named = {{QStringLiteral("panel"), t.panel},
                                          {QStringLiteral("panel2"), t.panel2},
                                          {QStringLiteral("hover"), t.hover},
                                          {QStringLiteral("selected"), t.selected},
                                          {QStringLiteral("line"), t.line},
                                          {QStringLiteral("line2"), t.line2},
                                          {QStringLiteral("row"), t.row},
                                          {QStringLiteral("control"), t.control},
                                          {QStringLiteral("text"), t.text},
                                          {QStringLiteral("text2"), t.text2},
                                          {QStringLiteral("text3"), t.text3},
                                          {QStringLiteral("accent"), t.accent},
                                          {QStringLiteral("accentfill"), t.accentFill},
                                          {QStringLiteral("accentweak"), t.accentWeak},
                                          {QStringLiteral("onaccent"), t.onAccent},
                                          {QStringLiteral("danger"), t.danger},
                                          {QStringLiteral("warn"), t.warn},
                                          {QStringLiteral("ok"), t.ok},
                                          {QStringLiteral("tip"), t.tip},
                                          {QStringLiteral("tiptext"), t.tipText}};
    QHash<QString, QString> written;
    for (auto it = named.cbegin(); it != named.cend(); ++it)
        written.insert(it.key(), it.value().name());
    return written;
}

} // namespace

QString styleSheet(const Theme &theme, double scale)
{
    QHash<QString, QString> values = colours(theme);
    values.insert(lengths(theme, scale));
    const QString sheet = QString::fromLatin1(kSheet);
    static const QRegularExpression token(QStringLiteral("@([a-z0-9]+)"));
    QString filled;
    qsizetype done = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        filled += sheet.mid(done, match.capturedStart() - done);
        filled += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    return filled + sheet.mid(done);
}

} // namespace ringi::kit
