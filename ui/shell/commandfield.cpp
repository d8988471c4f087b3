// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandfield.h"

#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/surface.h"
#include "ui/shell/commanddelegate.h"
#include "ui/words/labels.h"
#include "ui/words/searchwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 120;
constexpr int kRecords = 8; ///< of each kind
constexpr int kTallest = 560;
constexpr int kNarrowest = 640;

/// The ground of the list, with a thin line around it.
class ListPane final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto look = kit::Look::of(this);
        painter.setPen(look->line2);
        painter.setBrush(look->panel);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

CommandGroup groupOf(HitRecord record)
{
    switch (record) {
    case HitRecord::Incident:
        return CommandGroup::Incidents;
    case HitRecord::Measure:
        return CommandGroup::Measures;
    case HitRecord::Officer:
        return CommandGroup::Officers;
    }
    return CommandGroup::Incidents;
}

/// "Nothing has “harbowr”: found with “harbour”"
QString takenNote(const SearchAnswer &found)
{
    QStringList notes;
    for (auto taken = found.taken.cbegin(); taken != found.taken.cend(); ++taken)
        notes.append(CommandField::tr("Nothing has “%1”: found with “%2”")
                         .arg(taken.key(), taken.value().join(CommandField::tr("”, “"))));
    return notes.join(u"  "_s);
}

} // namespace

CommandField::CommandField(Office &office, QWidget *parent)
    : HintEdit(QKeySequence(Qt::CTRL | Qt::Key_K), parent)
    , m_office(office)
{
    setPlaceholderText(tr("Search or run a command"));
    setAccessibleName(placeholderText());
    addAction(kit::icon(kit::Icon::Search, kit::IconInk::Text3), QLineEdit::LeadingPosition);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &CommandField::askRecords);
    connect(this, &QLineEdit::textChanged, this, &CommandField::follow);
}

CommandField::~CommandField()
{
    delete m_pane;
}

bool CommandField::isOpen() const
{
    return m_pane && m_pane->isVisible();
}

void CommandField::open(QList<CommandEntry> commands)
{
    if (!m_pane)
        buildList();
    if (!hasFocus()) {
        m_before = window()->focusWidget();
        setFocus(Qt::ShortcutFocusReason);
    }
    selectAll();
    m_model.setCommands(std::move(commands));
    settleList();
    m_pane->show();
    m_pane->raise();
}

void CommandField::close()
{
    if (!isOpen())
        return;
    m_pane->hide();
    m_giveup.giveUp();
    m_delay.stop();
    clear();
    if (hasFocus() && m_before)
        m_before->setFocus();
}

/// A child of the window and no window of its own, so that the field keeps focus and keyboard.
void CommandField::buildList()
{
    m_pane = new ListPane(window());
    auto *column = new QVBoxLayout(m_pane);
    column->setContentsMargins(1, 4, 1, 4);
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    connect(m_list, &QListView::clicked, this, &CommandField::runCurrent);
    m_empty = kit::roleLabel("quiet");
    m_empty->setMargin(12);
    column->addWidget(m_list);
    column->addWidget(m_empty);
}

void CommandField::placeList()
{
    int height = m_model.isEmpty() ? m_empty->sizeHint().height() : 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint below = mapTo(window(), QPoint(0, this->height() + 2));
    const int most = std::min(kTallest, window()->height() - below.y() - 8);
    m_pane->setGeometry(QRect(below, QSize(std::max(width(), kNarrowest), std::min(height + 12, most))));
}

void CommandField::follow(const QString &text)
{
    m_model.setText(text);
    m_giveup.giveUp();
    m_model.setRecords({});
    if (!m_pane)
        return;
    settleList();
    if (!text.trimmed().isEmpty())
        m_delay.start();
}

void CommandField::settleList()
{
    m_list->setVisible(!m_model.isEmpty());
    m_empty->setVisible(m_model.isEmpty());
    m_empty->setText(tr("No match for “%1”").arg(text()));
    m_list->setCurrentIndex(m_model.index(m_model.step(-1, 1)));
    placeList();
}

void CommandField::askRecords()
{
    m_office.asker
        .ask(m_giveup.next(), [typed = text().trimmed()](Queries &queries) { return queries.search(typed, kRecords); })
        .then(this, [this](const SearchAnswer &found) { takeRecords(found); })
        .onFailed(this, [](const Fault &) {}); // the store bar says that it is lost
}

void CommandField::takeRecords(const SearchAnswer &found)
{
    QList<CommandEntry> records;
    for (const SearchHit &hit : found.hits)
        records.append(entryOf(hit));
    if (std::ranges::any_of(found.hits, [](const SearchHit &hit) { return hit.record == HitRecord::Incident; }))
        records.append(registerEntry(text().trimmed()));
    m_model.setRecords(records, takenNote(found));
    settleList();
}

CommandEntry CommandField::entryOf(const SearchHit &hit)
{
    const QString detail = hit.severity ? words::label(*hit.severity) : words::label(*hit.division);
    const auto follow = [this, hit] {
        if (hit.officer)
            Q_EMIT officerChosen(*hit.officer);
        else if (hit.measure)
            Q_EMIT measureChosen(*hit.measure);
        else
            Q_EMIT incidentChosen(hit.incident);
    };
    const QString text = hit.number.isEmpty() ? hit.heading : hit.number + u"  "_s + hit.heading;
    return {groupOf(hit.record), text, {}, detail, follow, words::placeOf(hit.passage), hit.passage};
}

CommandEntry CommandField::registerEntry(const QString &typed)
{
    RegisterQuery query;
    query.text = typed;
    return {CommandGroup::Incidents, tr("All of them in the register"), {}, {}, [this, query] {
                Q_EMIT registerWanted(query);
            }};
}

void CommandField::move(int by)
{
    m_list->setCurrentIndex(m_model.index(m_model.step(m_list->currentIndex().row(), by)));
}

void CommandField::runCurrent()
{
    const int row = m_list->currentIndex().row();
    const CommandModel &model = m_model;
    m_pane->hide();
    model.run(row);
    m_giveup.giveUp();
    clear();
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    if (!isOpen())
        return HintEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return runCurrent();
    case Qt::Key_Escape:
        return close();
    default:
        HintEdit::keyPressEvent(event);
    }
}

void CommandField::focusInEvent(QFocusEvent *event)
{
    HintEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        Q_EMIT wanted();
}

void CommandField::focusOutEvent(QFocusEvent *event)
{
    HintEdit::focusOutEvent(event);
    if (m_pane && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_pane->hide();
}

} // namespace ringi
