// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerreader.h"

#include "ui/register/facetchip.h"
#include "ui/register/queryfield.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace ringi::bench {

namespace {

constexpr QSize kWindow(1440, 900);
constexpr int kRestMs = 16;
constexpr int kFollowingMs = 150; ///< longer than the preview waits before it reads
constexpr int kPatienceMs = 30'000;
constexpr int kBetweenKeysMs = 40;

FacetChip &severityChip(const RegisterPage &page)
{
    return *page.findChildren<FacetChip *>().first();
}

} // namespace

void RegisterReader::Seen::takeBusy(const BusyApplication::Busy &longest)
{
    busy.append(longest.wall);
    onProcessor.append(longest.processor);
}

void RegisterReader::Seen::extendBusy(const BusyApplication::Busy &longest)
{
    busy.last() = std::max(busy.last(), longest.wall);
    onProcessor.last() = std::max(onProcessor.last(), longest.processor);
}

RegisterReader::RegisterReader(BusyApplication &application, Office &office)
    : m_application(application)
    , m_office(office)
{
}

RegisterReader::Seen RegisterReader::open()
{
    Seen seen;
    m_page.reset();
    act(seen, [this] {
        m_page = std::make_unique<RegisterPage>(m_office);
        m_page->setFixedSize(kWindow);
        connect(&m_page->model(), &RegisterModel::answered, this, [this] { m_isAnswered = true; });
        table().viewport()->installEventFilter(this);
        m_page->show();
        m_page->refresh();
        m_page->takeFocus();
    });
    while (!m_page->model().isWhole())
        rest(kRestMs);
    seen.extendBusy(m_application.takeLongest());
    return seen;
}

RegisterReader::Seen RegisterReader::turnTheWheel(int notches)
{
    const Act notch = [this] {
        const QPointF middle = table().viewport()->rect().center();
        QWheelEvent event(middle, table().viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(table().viewport(), &event);
    };
    Seen seen;
    actQuickly(seen, QList<Act>(notches, scrolling(notch)));
    return seen;
}

RegisterReader::Seen RegisterReader::pageDown(int pages)
{
    Seen seen;
    for (int i = 0; i < pages; ++i)
        act(seen, scrolling([this] { press(table(), Qt::Key_PageDown); }));
    return seen;
}

RegisterReader::Seen RegisterReader::jumpToTheEnds(int times)
{
    Seen seen;
    for (int i = 0; i < times; ++i) {
        act(seen, scrolling([this] { press(table(), Qt::Key_End, Qt::ControlModifier); }));
        act(seen, scrolling([this] { press(table(), Qt::Key_Home, Qt::ControlModifier); }));
    }
    return seen;
}

RegisterReader::Seen RegisterReader::dragTheBar(int count)
{
    QScrollBar &bar = *table().verticalScrollBar();
    QList<Act> moves;
    for (int i = 1; i <= count; ++i)
        moves.append(scrolling([&bar, i, count] { bar.setSliderPosition(int(qint64(bar.maximum()) * i / count)); }));
    Seen seen;
    bar.setSliderDown(true);
    actQuickly(seen, moves);
    bar.setSliderDown(false);
    return seen;
}

RegisterReader::Seen RegisterReader::sort(const QList<RegisterColumn> &columns)
{
    Seen seen;
    for (const RegisterColumn column : columns) {
        const Act click = [this, column] { Q_EMIT table().horizontalHeader()->sectionClicked(int(column)); };
        act(seen, click, Await::AnswerAndRows);
    }
    return seen;
}

RegisterReader::Seen RegisterReader::filter()
{
    QList<QStringList> choices;
    for (const Severity severity : allOf<Severity>())
        choices << QStringList{keyOf(severity)} << QStringList{};
    Seen seen;
    for (const QStringList &choice : std::as_const(choices)) {
        const Act choose = [this, choice] {
            severityChip(*m_page).setChosen(choice);
            Q_EMIT severityChip(*m_page).chosenChanged();
        };
        act(seen, choose, Await::AnswerAndRows);
    }
    return seen;
}

RegisterReader::Seen RegisterReader::type(const QStringList &words)
{
    Seen seen;
    Seen emptied;
    auto *field = m_page->findChild<QueryField *>();
    for (const QString &word : words) {
        typeOne(seen, word);
        act(
            emptied, [field] { field->clear(); }, Await::AnswerAndRows);
    }
    return seen;
}

RegisterReader::Seen RegisterReader::takeNotice(const ChangeNotice &notice)
{
    Seen seen;
    act(
        seen, [this, notice] { m_page->showNotice(notice); }, Await::AnswerAndRows);
    return seen;
}

void RegisterReader::typeOne(Seen &seen, const QString &word)
{
    auto *field = m_page->findChild<QueryField *>();
    m_application.takeLongest();
    for (const QChar letter : word.chopped(1)) {
        press(*field, Qt::Key_unknown, {}, letter);
        rest(kBetweenKeysMs);
    }
    const BusyApplication::Busy before = m_application.takeLongest();
    act(
        seen, [this, field, word] { press(*field, Qt::Key_unknown, {}, word.last(1)); }, Await::AnswerAndRows);
    seen.extendBusy(before);
}

RegisterReader::Act RegisterReader::scrolling(const Act &what)
{
    return [this, what] {
        what();
        table().viewport()->update();
    };
}

void RegisterReader::act(Seen &seen, const Act &what, Await await)
{
    m_application.takeLongest();
    m_isAnswered = await == Await::Rows;
    m_isPainted = false;
    QElapsedTimer since;
    since.start();
    QMetaObject::invokeMethod(this, what, Qt::QueuedConnection);
    untilPainted();
    seen.painted.append(double(since.nsecsElapsed()) / 1e6);
    rest(kFollowingMs);
    seen.takeBusy(m_application.takeLongest());
}

void RegisterReader::actQuickly(Seen &seen, const QList<Act> &acts)
{
    m_application.takeLongest();
    m_isAnswered = true;
    for (const Act &what : acts) {
        m_isPainted = false;
        QMetaObject::invokeMethod(this, what, Qt::QueuedConnection);
        rest(kRestMs);
        seen.takeBusy(m_application.takeLongest());
    }
    seen.painted.append(untilPainted());
}

double RegisterReader::untilPainted()
{
    QElapsedTimer since;
    since.start();
    while (!m_isPainted && since.elapsed() < kPatienceMs)
        rest(1);
    if (!m_isPainted)
        qFatal("the rows are never painted");
    return double(since.nsecsElapsed()) / 1e6;
}

void RegisterReader::rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void RegisterReader::press(QWidget &into, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(&into, &event);
    }
}

bool RegisterReader::areRowsThere() const
{
    const int first = table().rowAt(0);
    const int last = table().rowAt(table().viewport()->height() - 1);
    if (first < 0)
        return false;
    for (int row = first; row <= (last < 0 ? m_page->model().rowCount() - 1 : last); ++row) {
        if (!m_page->model().rowAt(row))
            return false;
    }
    return true;
}

bool RegisterReader::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_isPainted = m_isAnswered && areRowsThere();
    return false;
}

QTableView &RegisterReader::table() const
{
    return *m_page->findChild<QTableView *>();
}

} // namespace ringi::bench
