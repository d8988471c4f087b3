// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize kPanel(800, 460);
constexpr QMargins kEdge(64, 48, 340, 48); ///< names stand at the right of the lines
constexpr double kLeastMs = 0.1;
constexpr double kMostMs = 1000;
constexpr double kLeastIncidents = 7000;
constexpr double kMostIncidents = 1'400'000;
constexpr int kLineHeight = 18;
constexpr int kInk = 0x22262b, kPaper = 0xffffff, kGrid = 0xe3e6ea, kQuiet = 0x6b7480, kLimit = 0xb3261e;
constexpr std::array kLines{0x1f5fbf, 0xc2571a, 0x2a7f4f, 0x8a3fa0, 0xb08900, 0x0f8a99,
                            0xa3324b, 0x5a6b2f, 0x6a5acd, 0x7a5a3a, 0x444c56};

struct Line
{
    QString title;
    QPolygonF points; ///< incidents, ms
    QColor color = {};
};

double share(double value, double least, double most)
{
    return std::log(value / least) / std::log(most / least);
}

class Panel
{
public:
    Panel(QPainter &painter, const QRect &all)
        : m_painter(painter)
        , m_in(all.marginsRemoved(kEdge))
    {
    }

    void draw(const QString &title, const QList<Line> &lines)
    {
        m_painter.setPen(QColor::fromRgb(kInk));
        m_painter.drawText(QPoint(m_in.left(), m_in.top() - 24), title);
        drawGrid();
        for (const Line &line : lines)
            drawLine(line);
        drawNames(lines);
    }

private:
    [[nodiscard]] QPointF at(QPointF point) const
    {
        const double ms = std::clamp(point.y(), kLeastMs, kMostMs);
        return {m_in.left() + m_in.width() * share(point.x(), kLeastIncidents, kMostIncidents),
                m_in.bottom() - m_in.height() * share(ms, kLeastMs, kMostMs)};
    }

    void drawGrid()
    {
        for (double ms = kLeastMs; ms <= kMostMs * 1.01; ms *= 10)
            drawLevel(ms, QColor::fromRgb(kGrid), QColor::fromRgb(kQuiet), QString::number(ms) + u" ms"_s);
        drawLevel(16, QColor::fromRgb(kLimit), QColor::fromRgb(kLimit), u"a frame"_s);
        for (const int incidents : {10'000, 100'000, 1'000'000}) {
            const double x = at({double(incidents), 1}).x();
            m_painter.setPen(QColor::fromRgb(kGrid));
            m_painter.drawLine(QPointF(x, m_in.top()), QPointF(x, m_in.bottom()));
            m_painter.setPen(QColor::fromRgb(kQuiet));
            const QString name = QLocale(QLocale::English).toString(incidents);
            m_painter.drawText(QRectF(x - 60, m_in.bottom() + 6, 120, 20), Qt::AlignCenter, name);
        }
    }

    void drawLevel(double ms, const QColor &line, const QColor &text, const QString &name)
    {
        const double y = at({kLeastIncidents, ms}).y();
        m_painter.setPen(line);
        m_painter.drawLine(QPointF(m_in.left(), y), QPointF(m_in.right(), y));
        m_painter.setPen(text);
        m_painter.drawText(QRectF(m_in.left() - 64, y - 10, 58, 20), Qt::AlignRight | Qt::AlignVCenter, name);
    }

    void drawLine(const Line &line)
    {
        QPolygonF points;
        for (const QPointF &point : line.points)
            points.append(at(point));
        m_painter.setPen(QPen(line.color, 2));
        m_painter.drawPolyline(points);
        m_painter.setBrush(line.color);
        for (const QPointF &point : std::as_const(points))
            m_painter.drawEllipse(point, 3, 3);
        m_painter.setBrush(Qt::NoBrush);
    }

    /// Beside the last point, pushed down where another name stands.
    void drawNames(QList<Line> lines)
    {
        std::ranges::sort(lines, {}, [this](const Line &line) { return at(line.points.last()).y(); });
        double free = m_in.top() - kLineHeight;
        for (const Line &line : std::as_const(lines)) {
            const double y = std::max(free, at(line.points.last()).y() - kLineHeight / 2.0);
            m_painter.setPen(line.color);
            m_painter.drawText(QRectF(m_in.right() + 8, y, kEdge.right() - 8, kLineHeight),
                               Qt::AlignLeft | Qt::AlignVCenter, line.title);
            free = y + kLineHeight;
        }
    }

    QPainter &m_painter;
    QRect m_in;
};

QList<Line> linesOf(const QList<Run> &runs)
{
    QList<Line> lines;
    for (const Work &work : works()) {
        Line line{work.title, {}};
        for (const Run &run : runs) {
            if (const Figure *figure = run.figures.find(work.name); figure && figure->ours.median > 0)
                line.points.append({double(run.figures.incidents), figure->ours.median});
        }
        if (!work.isPlotted || line.points.isEmpty())
            continue;
        line.color = QColor::fromRgb(QRgb(kLines[size_t(lines.size()) % kLines.size()]));
        lines.append(line);
    }
    return lines;
}

QSize sizeOf(const Results &results)
{
    return {kPanel.width(), kPanel.height() * int(results.engines().size())};
}

void draw(QPaintDevice &device, const Results &results)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    painter.setFont(font);
    painter.fillRect(QRect(QPoint(), sizeOf(results)), QColor::fromRgb(kPaper));
    QRect place(QPoint(), kPanel);
    for (const QString &engine : results.engines()) {
        const QString name = engine == u"sqlite" ? u"SQLite"_s : u"PostgreSQL"_s;
        Panel(painter, place).draw(name + u": median time by number of incidents"_s, linesOf(results.of(engine)));
        place.translate(0, kPanel.height());
    }
}

} // namespace

void plotGrowth(const Results &results, const QString &file)
{
    if (file.endsWith(u".png")) {
        QImage image(sizeOf(results), QImage::Format_RGB32);
        draw(image, results);
        if (!image.save(file))
            qFatal("cannot write %s", qPrintable(file));
        return;
    }
    QSvgGenerator svg;
    svg.setFileName(file);
    svg.setSize(sizeOf(results));
    svg.setViewBox(QRect(QPoint(), sizeOf(results)));
    svg.setTitle(u"How the times of Ringi grow with the store"_s);
    draw(svg, results);
}

} // namespace ringi::bench
