// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnsheet.h"

#include "benchoffice.h"
#include "ui/kit/look.h"
#include "ui/signoff/signoffpage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>

#include <algorithm>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize kWindow(1288, 852);
constexpr int kOpenings = 20;
constexpr int kPatienceMs = 30'000;

/// The sheet of most gates among those that circulate.
MeasureRow largestSheet(Store &store)
{
    MeasureQuery query;
    query.states = {MeasureState::Circulating};
    const QList<MeasureRow> rows = store.queries(kNobody)->measures(query);
    if (rows.isEmpty())
        qFatal("no sheet circulates there");
    return *std::ranges::max_element(rows, {}, [](const MeasureRow &row) { return row.gates; });
}

void openAndPaint(SignoffPage &page, const MeasureRow &sheet)
{
    page.showMeasure(sheet.id);
    QElapsedTimer patience;
    patience.start();
    while (!page.title().startsWith(sheet.number)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (patience.hasExpired(kPatienceMs))
            qFatal("the sheet does not come");
    }
    (void)page.grab();
}

} // namespace

void measureDrawnSheet(BusyApplication &application, Store &store, const QString &folder, Figures &figures)
{
    kit::dress(application, kit::light());
    BenchOffice bench(store, folder);
    const MeasureRow sheet = largestSheet(store);
    Times painted, busy;
    for (int i = 0; i < kOpenings; ++i) {
        SignoffPage page(bench.office());
        page.setFixedSize(kWindow);
        page.show();
        QCoreApplication::processEvents();
        (void)application.takeLongest();
        painted.append(timed([&] { openAndPaint(page, sheet); }));
        busy.append(application.takeLongest().wall);
    }
    figures.add(u"sheet_painted"_s, painted);
    figures.add(u"sheet_painted_busy"_s, busy);
}

} // namespace ringi::bench
