// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens against the contrast they promise (WCAG 2.1, relative luminance), the way a theme travels, and the
// helpers that keep figures in line.
#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/tabular.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace ringi::kit;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

constexpr double kText = 4.5;
constexpr double kHighText = 7.0;
constexpr double kPart = 3.0;

struct NamedTheme
{
    const char *name;
    const Theme *theme;
    double text; ///< contrast its texts promise
};

const std::array kThemes{NamedTheme{"light", &light(), kText}, NamedTheme{"dark", &dark(), kText},
                         NamedTheme{"high contrast", &highContrast(), kHighText}};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfTokensReachesTheContrastItNeeds_data();
    void everyPairOfTokensReachesTheContrastItNeeds();
    void aWidgetReadsTheThemeFromThePaletteOfItsWindow();
    void aPaletteOfNobodysIsTakenForLight();
    void highContrastDoublesTheBordersOfWhatCanBeOperated();
    void theStyleSheetKnowsEveryNameItUses();
    void thePaletteSurvivesAStyledChild();
    void figuresOfTheSameLengthAreEquallyWide();
    void figuresAreDrawnInTheWidthThatWasMeasured();
    void japaneseTextIsNotTornIntoLetters();
    void everyIconHasADrawing();
    void anIconIsTintedInTheInkAskedFor();
};

void TestTheme::everyPairOfTokensReachesTheContrastItNeeds_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("needed");
    for (const auto &[name, t, text] : kThemes) {
        const auto pair = [name = name](const char *what, const QColor &ink, const QColor &ground, double needed) {
            QTest::addRow("%s %s", name, what) << ink << ground << needed;
        };
        const std::vector<std::pair<const char *, QColor>> grounds = {
            {"panel", t->panel}, {"selected row", t->selected}, {"hover", t->hover}, {"panel2", t->panel2}};
        const std::vector<std::pair<const char *, QColor>> inks = {
            {"text", t->text}, {"text2", t->text2},   {"text3", t->text3}, {"accent", t->accent},
            {"warn", t->warn}, {"danger", t->danger}, {"ok", t->ok}};
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[inkName, ink] : inks)
                pair(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(inkName), QLatin1String(groundName))), ink,
                     ground, text);
            pair(qPrintable(QStringLiteral("control border on %1").arg(QLatin1String(groundName))), t->control, ground,
                 kPart);
        }
        pair("text3 on rail", t->text3, t->rail, text);
        pair("accent on rail item", t->accent, t->selectedRail, text);
        pair("seal on panel", t->seal, t->panel, text);
        pair("seal on current box", t->seal, t->accentWeak, text);
        pair("button text", t->onAccent, t->accentFill, text);
        pair("button text when hovered", t->onAccent, t->accentHover, text);
        pair("exercise text", t->onExercise, t->exercise, text);
        pair("tooltip", t->tipText, t->tip, text);
        pair("active chip", t->accent, t->accentWeak, text);
        for (std::size_t i = 0; i < t->severity.size(); ++i) {
            pair(qPrintable(QStringLiteral("severity %1 text").arg(i)), t->severity[i].text, t->severity[i].fill, text);
            pair(qPrintable(QStringLiteral("severity %1 outline").arg(i)), t->severity[i].line, t->panel, kPart);
        }
        for (std::size_t i = 0; i < t->heat.size(); ++i)
            pair(qPrintable(QStringLiteral("heat %1").arg(i + 1)), t->heatText[i], t->heat[i], text);
        pair("TLP red", t->tlp.red, t->tlp.ground, kText);
        pair("TLP amber", t->tlp.amber, t->tlp.ground, kText);
    }
}

void TestTheme::everyPairOfTokensReachesTheContrastItNeeds()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, needed);

    const double reached = contrast(ink, ground);

    QVERIFY2(reached >= needed, qPrintable(QStringLiteral("%1 of %2").arg(reached, 0, 'f', 2).arg(needed)));
}

void TestTheme::aWidgetReadsTheThemeFromThePaletteOfItsWindow()
{
    QWidget window;
    QWidget child(&window);

    window.setPalette(palette(dark()));
    QVERIFY(Theme::of(&child).isDark);

    window.setPalette(palette(light()));
    QVERIFY(!Theme::of(&child).isDark);
}

void TestTheme::aPaletteOfNobodysIsTakenForLight()
{
    QVERIFY(!Theme::of(QPalette(Qt::black, Qt::black)).isDark);
}

void TestTheme::highContrastDoublesTheBordersOfWhatCanBeOperated()
{
    QWidget window;

    window.setPalette(palette(highContrast()));

    QCOMPARE(Theme::of(&window).edge, 2);
    QVERIFY(styleSheet(highContrast()).contains(QStringLiteral("border: 2px solid #000000")));
    QVERIFY(styleSheet(light()).contains(QStringLiteral("border: 1px solid ") + light().control.name()));
}

void TestTheme::theStyleSheetKnowsEveryNameItUses()
{
    const QString sheet = styleSheet(dark());

    QVERIFY(!sheet.contains(QLatin1Char('@')));
    QVERIFY(!sheet.contains(QStringLiteral(": ;")));
    QVERIFY(!sheet.contains(QStringLiteral(":  ")));
    QVERIFY(sheet.contains(dark().accent.name()));
}

void TestTheme::thePaletteSurvivesAStyledChild()
{
    dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), dark());
    QWidget window;
    QLabel label(&window);
    label.setProperty("role", QStringLiteral("danger"));
    label.setStyleSheet(QStringLiteral("background: white; color: black;"));
    label.ensurePolished();

    QVERIFY(Theme::of(&label).isDark);
}

void TestTheme::figuresOfTheSameLengthAreEquallyWide()
{
    const QFont dense = font(TypeRole::Dense);
    const QFontMetricsF metrics(dense);
    const bool isProportional =
        metrics.horizontalAdvance(QStringLiteral("111")) < metrics.horizontalAdvance(QStringLiteral("888"));

    QCOMPARE(tabularWidth(dense, QStringLiteral("1h 11m")), tabularWidth(dense, QStringLiteral("8h 08m")));
    if (!isProportional)
        QSKIP("this machine's font has tabular figures anyway");
}

void TestTheme::figuresAreDrawnInTheWidthThatWasMeasured()
{
    QImage image(200, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    const QFont big = font(TypeRole::Kpi);
    const int width = tabularWidth(big, QStringLiteral("1111"));
    {
        QPainter painter(&image);
        painter.setPen(Qt::black);
        drawTabular(painter, image.rect(), QStringLiteral("1111"), big, Qt::AlignRight);
    }
    int leftmost = image.width();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < leftmost; ++x) {
            if (image.pixelColor(x, y).lightness() < 128)
                leftmost = x;
        }
    }

    QVERIFY(leftmost >= image.width() - width);
    QVERIFY(leftmost < image.width() - width * 3 / 4);
}

void TestTheme::japaneseTextIsNotTornIntoLetters()
{
    const QFont dense = font(TypeRole::Dense);
    const QString words = QStringLiteral("時間分待ち");

    const double asOne = QFontMetricsF(dense).horizontalAdvance(words);

    QCOMPARE(tabularWidth(dense, words), int(std::ceil(asOne)));
}

void TestTheme::everyIconHasADrawing()
{
    for (int which = int(Icon::Incidents); which <= int(Icon::Logo); ++which) {
        const QImage drawn = icon(Icon(which)).pixmap(QSize(32, 32)).toImage();
        bool hasInk = false;
        for (int y = 0; y < drawn.height() && !hasInk; ++y) {
            for (int x = 0; x < drawn.width() && !hasInk; ++x)
                hasInk = drawn.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(hasInk, qPrintable(QString::number(which)));
    }
}

void TestTheme::anIconIsTintedInTheInkAskedFor()
{
    QImage image(16, 16, QImage::Format_ARGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintIcon(painter, image.rect(), Icon::Stop, light().danger);
    }

    QCOMPARE(image.pixelColor(8, 3), light().danger);
    QCOMPARE(image.pixelColor(8, 8), QColor(Qt::white));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
