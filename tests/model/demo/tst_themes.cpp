// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the demo: complete in both languages, and about classes that exist.
#include "demo/phrases.h"
#include "demo/themes.h"
#include "domain/taxonomy.h"

#include <QTest>

using namespace ringi;

namespace {

void addThemes()
{
    QTest::addColumn<int>("theme");
    for (int i = 0; i < int(themes().size()); ++i)
        QTest::addRow("%s", themes()[size_t(i)].type.data()) << i;
}

} // namespace

class TestThemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyThemeIsOfAKnownClassAndType_data() { addThemes(); }
    void everyThemeIsOfAKnownClassAndType()
    {
        QFETCH(int, theme);
        const Theme &one = themes()[size_t(theme)];

        QVERIFY(isTypeOf(QString(one.type), QString(one.cls)));
    }

    void everyTitleHasItsOpening_data() { addThemes(); }
    void everyTitleHasItsOpening()
    {
        QFETCH(int, theme);
        for (const Tongue tongue : {Tongue::English, Tongue::Japanese}) {
            const Tale &tale = themes()[size_t(theme)].in(tongue);

            QVERIFY(!tale.titles.empty());
            QCOMPARE(tale.titles.size(), tale.openings.size());
            QVERIFY(!tale.details.empty());
        }
    }

    void everyAnswerInOneLanguageHasOneInTheOther()
    {
        for (const Division division : allOf<Division>())
            QCOMPARE(questionsTo(division, Tongue::English).size(), questionsTo(division, Tongue::Japanese).size());
    }
};

QTEST_GUILESS_MAIN(TestThemes)
#include "tst_themes.moc"
