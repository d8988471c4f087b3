// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before sign-in: a store is made from one form, an officer is found by typing, and a wrong passphrase is told, counted
// and slowed down.
#include "support/fixtures.h"
#include "support/scriptedquestions.h"
#include "ui/kit/look.h"
#include "ui/start/newstorepage.h"
#include "ui/start/signinpage.h"
#include "ui/start/welcomepage.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

Officer officer(const QString &name, Division division, Post post)
{
    return {OfficerId::make(), name, division, {post}, {}, false, {}};
}

Registry registryOf(const QList<Officer> &officers)
{
    Registry registry;
    registry.office = u"HQ"_s;
    registry.version = 1;
    for (const Officer &one : officers)
        registry.officers.insert(one.id, one);
    return registry;
}

QLineEdit *line(const QWidget &page, const QString &name)
{
    for (auto *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    qFatal("there is no line %s", qPrintable(name));
}

bool says(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

QPushButton *button(const QWidget &page, const QString &name)
{
    return page.findChild<QPushButton *>(name);
}

} // namespace

class TestStart : public QObject
{
    Q_OBJECT

    words::Language m_language{*QCoreApplication::instance()};

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<NewStore>();
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
        QVERIFY(m_language.use(u"en"_s)); // for the plurals
    }

    void theFormSaysWhatIsMissingUntilNothingIs()
    {
        ScriptedQuestions questions;
        NewStorePage page(questions);
        page.show();
        QPushButton *create = button(page, u"create"_s);
        QVERIFY(!create->isEnabled());
        QCOMPARE(create->toolTip(), u"The place of the store is missing."_s);

        QTest::keyClicks(line(page, u"Place of the store"_s), u"/tmp/hq.ringi"_s);
        QTest::keyClicks(line(page, u"Office code"_s), u"hq"_s);
        QVERIFY(create->toolTip().contains(u"“hq” cannot be an office code"_s));
        line(page, u"Office code"_s)->setText(u"HQ"_s);
        line(page, u"Name"_s)->setText(u"遠藤 遥"_s);
        QTest::keyClicks(line(page, u"Passphrase"_s), u"four words are best"_s);
        QCOMPARE(create->toolTip(), u"The two passphrases differ."_s);
        QTest::keyClicks(line(page, u"The same again"_s), u"four words are best"_s);

        QVERIFY(create->isEnabled());
    }

    void theFirstOfficerAdministersTheStore()
    {
        ScriptedQuestions questions;
        NewStorePage page(questions);
        page.show();
        NewStore wanted;
        connect(&page, &NewStorePage::createWanted, this, [&](const NewStore &store) { wanted = store; });
        line(page, u"Place of the store"_s)->setText(u"/tmp/hq.ringi"_s);
        line(page, u"Office code"_s)->setText(u"HQ"_s);
        line(page, u"Name"_s)->setText(u"Aoki"_s);
        line(page, u"Passphrase"_s)->setText(u"four words are best"_s);
        line(page, u"The same again"_s)->setText(u"four words are best"_s);
        page.findChildren<QCheckBox *>().first()->click();
        QVERIFY(QTest::qWaitForWindowActive(&page));

        QTest::keyClick(line(page, u"Name"_s), Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(wanted.officer, u"Aoki"_s);
        QCOMPARE(wanted.posts, QList<Post>({Post::DutyOfficer, Post::Administrator}));
        QCOMPARE(wanted.mode, StoreMode::Live);
    }

    void howStrongThePassphraseIsIsSaidWhileItIsTyped()
    {
        ScriptedQuestions questions;
        NewStorePage page(questions);
        page.show();
        line(page, u"Name"_s)->setText(u"Aoki Haruka"_s);
        QVERIFY(says(page, u"3 passes over 64 MiB"_s));

        QTest::keyClicks(line(page, u"Passphrase"_s), u"harukaaoki"_s);
        QVERIFY(says(page, u"Weak: mostly a name"_s));
        QTest::keyClicks(line(page, u"Passphrase"_s), u" tulip"_s);
        QVERIFY(says(page, u"a name of the officer or the office"_s));
        QTest::keyClicks(line(page, u"Passphrase"_s), u" granite seven moons"_s);

        QVERIFY(says(page, u"Good: long enough"_s));
    }

    void aPlaceIsOpenedWithEnter()
    {
        ScriptedQuestions questions;
        WelcomePage page(questions, {});
        page.show();
        QSignalSpy wanted(&page, &WelcomePage::openWanted);

        QTest::keyClicks(line(page, u"Place of the store"_s), u"postgresql://server/hq"_s);
        QTest::keyClick(line(page, u"Place of the store"_s), Qt::Key_Return);

        QCOMPARE(wanted.first().first().toString(), u"postgresql://server/hq"_s);
    }

    void anOfficerIsFoundByTypingAndSignsInByKeyboard()
    {
        const Officer wanted = officer(u"長谷川 諒"_s, Division::Legal, Post::Counsel);
        SignInPage page(registryOf({officer(u"Endo"_s, Division::Operations, Post::DutyOfficer), wanted}), {}, {});
        page.show();
        OfficerId who;
        QString passphrase;
        connect(&page, &SignInPage::signInWanted, this, [&](const OfficerId &id, const QString &text) {
            who = id;
            passphrase = text;
        });

        QLineEdit *filter = line(page, u"Officer"_s);
        filter->setText(u"長谷"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTest::keyClicks(line(page, u"Passphrase"_s), u"correct horse"_s);
        QTest::keyClick(line(page, u"Passphrase"_s), Qt::Key_Return);

        QCOMPARE(who, wanted.id);
        QCOMPARE(passphrase, u"correct horse"_s);
    }

    void suspendedOfficersAndProgramsAreNotOffered()
    {
        Officer gone = officer(u"Gone"_s, Division::Legal, Post::Counsel);
        gone.suspended = true;
        const SignInPage page(registryOf({gone, officer(u"Robot"_s, Division::Operations, Post::Program),
                                          officer(u"Endo"_s, Division::Operations, Post::DutyOfficer)}),
                              {}, {});

        QCOMPARE(page.findChild<QTableView *>()->model()->rowCount(), 1);
    }

    void afterTooManyAttemptsThePageCountsDownForThatOfficerOnly()
    {
        SignInPage page(registryOf({officer(u"Endo"_s, Division::Operations, Post::DutyOfficer),
                                    officer(u"Ueda"_s, Division::Legal, Post::Counsel)}),
                        {}, {});
        page.show();
        line(page, u"Officer"_s)->setText(u"Endo"_s);

        page.showRefusal({RefusalCode::TooManyAttempts, {u"2"_s, u"4"_s}});
        line(page, u"Passphrase"_s)->setText(u"again"_s);

        QVERIFY(!button(page, u"enter"_s)->isEnabled());
        QVERIFY(button(page, u"enter"_s)->toolTip().contains(u"possible in 2 seconds"_s));
        line(page, u"Officer"_s)->setText(u"Ueda"_s);
        QVERIFY(button(page, u"enter"_s)->isEnabled());
        line(page, u"Officer"_s)->setText(u"Endo"_s);
        QVERIFY(!button(page, u"enter"_s)->isEnabled());
        QTRY_VERIFY(button(page, u"enter"_s)->isEnabled());
    }

    void aDemoStoreSaysHowToEnter()
    {
        const Officer endo = officer(u"Endo"_s, Division::Operations, Post::DutyOfficer);
        SignInPage page(registryOf({endo}), {}, {{u"Endo"_s, u"Duty officer"_s, u"demo words"_s}});
        page.show();
        QSignalSpy wanted(&page, &SignInPage::signInWanted);

        const auto buttons = page.findChildren<QPushButton *>();
        const auto hint = std::ranges::find(buttons, u"Duty officer: Endo"_s, &QPushButton::text);
        QVERIFY(hint != buttons.end());
        (*hint)->click();

        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
