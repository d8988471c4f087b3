// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerreader.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace ringi::bench {

namespace {

constexpr QSize kWindow(1440, 900);
constexpr int kFrameMs = 16;
constexpr int kFollowingMs = 150; ///< longer than the preview waits before it reads
constexpr int kPatienceMs = 30'000;
constexpr int kNotches = 120;
constexpr int kPages = 60;
constexpr int kJumps = 10;
constexpr int kMoves = 120;

} // namespace

RegisterReader::RegisterReader(BusyApplication &application, Office &office)
    : m_application(application)
    , m_office(office)
{
}

RegisterReader::Seen RegisterReader::open(int times)
{
    Seen seen;
    for (int i = 0; i < times; ++i)
        openOnce(seen);
    return seen;
}

void RegisterReader::openOnce(Seen &seen)
{
    m_page.reset();
    act(seen, [this] {
        m_page = std::make_unique<RegisterPage>(m_office);
        m_page->setFixedSize(kWindow);
        table().viewport()->installEventFilter(this);
        m_page->show();
        m_page->refresh();
        m_page->takeFocus();
    });
    while (!m_page->model().isWhole())
        rest(kFrameMs);
    seen.busy.last() = std::max(seen.busy.last(), m_application.takeLongest());
}

RegisterReader::Seen RegisterReader::turnTheWheel()
{
    const Act notch = [this] {
        const QPointF middle = table().viewport()->rect().center();
        QWheelEvent event(middle, table().viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(table().viewport(), &event);
    };
    Seen seen;
    actQuickly(seen, QList<Act>(kNotches, scrolling(notch)));
    return seen;
}

RegisterReader::Seen RegisterReader::pageDown()
{
    Seen seen;
    for (int i = 0; i < kPages; ++i)
        act(seen, scrolling([this] { press(Qt::Key_PageDown); }));
    return seen;
}

RegisterReader::Seen RegisterReader::jumpToTheEnds()
{
    Seen seen;
    for (int i = 0; i < kJumps; ++i) {
        act(seen, scrolling([this] { press(Qt::Key_End, Qt::ControlModifier); }));
        act(seen, scrolling([this] { press(Qt::Key_Home, Qt::ControlModifier); }));
    }
    return seen;
}

RegisterReader::Seen RegisterReader::dragTheBar()
{
    QScrollBar &bar = *table().verticalScrollBar();
    QList<Act> moves;
    for (int i = 1; i <= kMoves; ++i)
        moves.append(scrolling([&bar, i] { bar.setSliderPosition(int(qint64(bar.maximum()) * i / kMoves)); }));
    Seen seen;
    bar.setSliderDown(true);
    actQuickly(seen, moves);
    bar.setSliderDown(false);
    return seen;
}

RegisterReader::Seen RegisterReader::sort()
{
    Seen seen;
    for (const RegisterColumn column : allOf<RegisterColumn>())
        act(seen, [this, column] { Q_EMIT table().horizontalHeader()->sectionClicked(int(column)); });
    return seen;
}

RegisterReader::Act RegisterReader::scrolling(const Act &what)
{
    return [this, what] {
        what();
        table().viewport()->update();
    };
}

void RegisterReader::act(Seen &seen, const Act &what)
{
    m_application.takeLongest();
    m_isPainted = false;
    QElapsedTimer since;
    since.start();
    QMetaObject::invokeMethod(this, what, Qt::QueuedConnection);
    untilPainted();
    seen.painted.append(double(since.nsecsElapsed()) / 1e6);
    rest(kFollowingMs);
    seen.busy.append(m_application.takeLongest());
}

void RegisterReader::actQuickly(Seen &seen, const QList<Act> &acts)
{
    m_application.takeLongest();
    for (const Act &what : acts) {
        m_isPainted = false;
        QMetaObject::invokeMethod(this, what, Qt::QueuedConnection);
        rest(kFrameMs);
        seen.busy.append(m_application.takeLongest());
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

void RegisterReader::press(int key, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(&table(), &event);
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
        m_isPainted = areRowsThere();
    return false;
}

QTableView &RegisterReader::table() const
{
    return *m_page->findChild<QTableView *>();
}

} // namespace ringi::bench
