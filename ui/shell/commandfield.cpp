// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandfield.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/icons.h"
#include "ui/kit/surface.h"
#include "ui/words/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kDelayMs = 120;
constexpr int kRecords = 8;
constexpr int kLine = 28;
constexpr int kTallest = 420;

/// Text, quieter detail, keys at the right; headings small and grey.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, kit::Look::of(option.widget).px(kLine)};
    }
};

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = kit::Look::of(option.widget);
    const QRect box = option.rect.adjusted(12, 0, -12, 0);
    const QString text = index.data().toString();
    if (index.data(CommandModel::HeadingRole).toBool())
        return kit::paintText(*painter, box, text, look.font(kit::TypeRole::CaptionStrong), look->text3);

    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, look->selected);
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const int keyWidth = keys.isEmpty() ? 0 : kit::keyHintWidth(look, keys) + 8;
    const int textWidth = std::min(look.textWidth(kit::TypeRole::Body, text) + 12, box.width() - keyWidth);
    kit::paintElided(*painter, QRect(box.left(), box.top(), textWidth, box.height()), text,
                     look.font(kit::TypeRole::Body), look->text);
    kit::paintElided(*painter, box.adjusted(textWidth, 0, -keyWidth, 0),
                     index.data(CommandModel::DetailRole).toString(), look.font(kit::TypeRole::Dense), look->text3);
    if (keyWidth > 0)
        kit::paintKeyHint(*painter, look, QRect(box.right() - keyWidth + 8, box.top(), keyWidth - 8, box.height()),
                          keys);
}

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
    ++m_generation;
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
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Commands"));
    connect(m_list, &QListView::clicked, this, &CommandField::runCurrent);
    m_empty = kit::roleLabel("quiet");
    m_empty->setMargin(12);
    column->addWidget(m_list);
    column->addWidget(m_empty);
}

void CommandField::placeList()
{
    const int lines = m_model.rowCount();
    const int height = lines == 0 ? m_empty->sizeHint().height() : lines * kit::Look::of(this).px(kLine);
    const QPoint below = mapTo(window(), QPoint(0, this->height() + 2));
    const int most = std::min(kTallest, window()->height() - below.y() - 8);
    m_pane->setGeometry(QRect(below, QSize(std::max(width(), 480), std::min(height + 12, most))));
}

void CommandField::follow(const QString &text)
{
    m_model.setText(text);
    ++m_generation;
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
    RegisterQuery query;
    query.text = text().trimmed();
    m_office.asker
        .ask([query](Queries &queries) {
            Found found;
            found.incidents = queries.incidentRows(queries.incidentOrder(query, kRecords));
            found.measure = queries.measureByNumber(query.text.toUpper());
            return found;
        })
        .then(this,
              [this, generation = m_generation](const Found &found) {
                  if (generation == m_generation)
                      takeRecords(found);
              })
        .onFailed(this, [](const Fault &) {}); // the store bar says that it is lost
}

void CommandField::takeRecords(const Found &found)
{
    QList<CommandEntry> records;
    if (found.measure) {
        records.append(
            {CommandGroup::Records, text().trimmed().toUpper(), tr("Measure"), {}, [this, id = *found.measure] {
                 Q_EMIT measureChosen(id);
             }});
    }
    for (const RegisterRow &row : found.incidents) {
        records.append({CommandGroup::Records, row.number, row.title, words::label(row.severity),
                        [this, id = row.id] { Q_EMIT incidentChosen(id); }});
    }
    m_model.setRecords(records);
    settleList();
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
    ++m_generation;
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
