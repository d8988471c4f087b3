// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every component in both themes and languages. Pictures are written to the folder named by RINGI_PICTURES;
// without it the pages are rendered all the same and checked for what must be visible on them.
#include "gallery.h"

#include "ui/kit/look.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <functional>

using namespace ringi::kit;

namespace {

void keep(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("RINGI_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsPaintedOnTheGroundOfItsTheme_data();
    void everyPageIsPaintedOnTheGroundOfItsTheme();
    void aShownPageFollowsAThemeSwitch();
    void aLargerTypeScaleMakesTheControlsGrow();
};

void TestGallery::everyPageIsPaintedOnTheGroundOfItsTheme_data()
{
    using Builder = std::function<std::unique_ptr<QWidget>(GalleryLanguage)>;
    QTest::addColumn<Builder>("build");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isJapanese");
    const std::vector<std::pair<const char *, Builder>> pages = {
        {"components", componentsPage}, {"scenes", scenesPage}, {"charts", chartsPage}, {"shell", shellPage}};
    for (const auto &[name, build] : pages) {
        for (const bool isDark : {false, true}) {
            for (const bool isJapanese : {false, true})
                QTest::addRow("kit-%s-%s-%s", name, isJapanese ? "ja" : "en", isDark ? "dark" : "light")
                    << build << isDark << isJapanese;
        }
    }
}

void TestGallery::everyPageIsPaintedOnTheGroundOfItsTheme()
{
    QFETCH(std::function<std::unique_ptr<QWidget>(GalleryLanguage)>, build);
    QFETCH(bool, isDark);
    QFETCH(bool, isJapanese);
    const Theme &theme = isDark ? dark() : light();

    dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme);
    QLocale::setDefault(isJapanese ? QLocale(QLocale::Japanese) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto page = build(isJapanese ? GalleryLanguage::Japanese : GalleryLanguage::English);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    if (auto *focused = page->findChild<QWidget *>(QStringLiteral("focused")))
        focused->setFocus(Qt::TabFocusReason);
    QTest::qWait(200);
    const QPixmap picture = page->grab();
    keep(picture, QString::fromLatin1(QTest::currentDataTag()));

    const QImage image = picture.toImage();
    const QColor corner = image.pixelColor(image.width() - 8, image.height() - 8);
    QVERIFY2(corner == theme.panel || corner == theme.bg, qPrintable(corner.name()));
}

void TestGallery::aShownPageFollowsAThemeSwitch()
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    dress(application, light());
    const auto page = scenesPage(GalleryLanguage::English);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));

    dress(application, dark());
    QTest::qWait(20);
    const QPixmap switched = page->grab();
    const auto fresh = scenesPage(GalleryLanguage::English);
    fresh->show();
    QVERIFY(QTest::qWaitForWindowExposed(fresh.get()));

    QCOMPARE(switched.toImage(), fresh->grab().toImage());
}

void TestGallery::aLargerTypeScaleMakesTheControlsGrow()
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    dress(application, light(), 1.0);
    const int usual = componentsPage(GalleryLanguage::English)->sizeHint().height();

    dress(application, light(), 1.5);
    const auto large = componentsPage(GalleryLanguage::English);
    large->show();
    keep(large->grab(), QStringLiteral("kit-components-150"));
    const int grown = large->sizeHint().height();
    dress(application, light(), 1.0);

    QVERIFY2(grown > usual * 1.2, qPrintable(QStringLiteral("%1 of %2").arg(grown).arg(usual)));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
