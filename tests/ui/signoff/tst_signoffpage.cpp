// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A measure is read, signed and decided on its sheet, on a real store.
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/signoff/decidepanel.h"
#include "ui/signoff/documentpane.h"
#include "ui/signoff/measurequeue.h"
#include "ui/signoff/sheetview.h"
#include "ui/signoff/signoffpage.h"
#include "ui/support/liveoffice.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstSignoffPage : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

    MeasureId aSheet(const QString &text = u"Suspend relay R-7.\nTell the other operators."_s)
    {
        return m_office.circulates(m_office.logs(u"Access to signalling"_s), text);
    }

    std::unique_ptr<SignoffPage> opened(Who who, const MeasureId &measure)
    {
        auto page = std::make_unique<SignoffPage>(m_office.as(who));
        page->resize(1240, 850);
        page->show();
        page->showMeasure(measure);
        [&] { QTRY_VERIFY(!page->sheet()->document()->shownText().isEmpty() && page->sheet()->isVisible()); }();
        return page;
    }

    static QLineEdit *passphraseOf(const DecidePanel *panel)
    {
        for (auto *edit : panel->findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Password)
                return edit;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void aSheetPassesBothGatesByKeyboard()
    {
        const MeasureId measure = aSheet();
        {
            const auto page = opened(Who::Counsel, measure);
            DecidePanel *panel = page->sheet()->decidePanel();
            panel->choose(Verdict::Approve);
            passphraseOf(panel)->setText(m_office.passphrase());
            panel->sign();
            QTRY_VERIFY(m_office.measure(measure).stampAt(u"legal_review"));
        }
        const auto page = opened(Who::OperationsHead, measure);
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::Approve);
        passphraseOf(panel)->setText(m_office.passphrase());
        panel->sign();

        QTRY_COMPARE(m_office.measure(measure).state, MeasureState::Approved);
    }

    void whatIsMissingIsNamed()
    {
        const MeasureId measure = aSheet();
        const auto page = opened(Who::Counsel, measure);
        DecidePanel *panel = page->sheet()->decidePanel();

        const QString noChoice = panel->missing();
        panel->choose(Verdict::Return);
        const QString noReason = panel->missing();
        panel->findChild<QPlainTextEdit *>()->setPlainText(u"The scope is unclear."_s);
        const QString noPassphrase = panel->missing();
        passphraseOf(panel)->setText(u"x"_s);

        QVERIFY(!noChoice.isEmpty());
        QVERIFY(noReason != noChoice && !noReason.isEmpty());
        QVERIFY(noPassphrase != noReason && !noPassphrase.isEmpty());
        QVERIFY(panel->missing().isEmpty());
    }

    void aWrongPassphraseSignsNothingAndIsForgotten()
    {
        const MeasureId measure = aSheet();
        const auto page = opened(Who::Counsel, measure);
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::Approve);
        passphraseOf(panel)->setText(u"not the passphrase"_s);

        panel->sign();

        QVERIFY(passphraseOf(panel)->text().isEmpty());
        QTRY_VERIFY(passphraseOf(panel)->property("error").toBool());
        QVERIFY(m_office.measure(measure).stamps.isEmpty());
    }

    void thePassphraseGoesWhenTheFieldIsLeft()
    {
        const auto page = opened(Who::Counsel, aSheet());
        DecidePanel *panel = page->sheet()->decidePanel();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        passphraseOf(panel)->setFocus();
        QTest::keyClicks(passphraseOf(panel), u"secret"_s);

        page->sheet()->document()->setFocus();

        QTRY_VERIFY(passphraseOf(panel)->text().isEmpty());
    }

    void theDrafterIsToldWhyHeCannotSign()
    {
        const auto page = opened(Who::Duty, aSheet());

        QVERIFY(!page->sheet()->decidePanel()->findChild<QPlainTextEdit *>()->isVisible());
    }

    void aRevisedTextShowsWhatChanged()
    {
        const MeasureId measure = aSheet(u"Suspend relay R-7 without delay.\nTell the other operators."_s);
        MeasureContent content = m_office.measure(measure).content();
        content.text = u"Suspend relay R-7 under the provider's own terms.\nTell the other operators."_s;
        m_office.does(Who::Duty, ForMeasure{measure, ReviseMeasure{content, 1}});

        const auto page = opened(Who::Counsel, measure);

        const QString text = page->sheet()->document()->shownText();
        QVERIFY(text.contains(u"without delay"_s)); // struck through
        QVERIFY(text.contains(u"under the provider's own terms"_s));
    }

    void changesAreCountedSinceTheTextTheReaderSigned()
    {
        const MeasureId measure = aSheet(u"Suspend relay R-7."_s);
        {
            const auto page = opened(Who::Counsel, measure);
            DecidePanel *panel = page->sheet()->decidePanel();
            panel->choose(Verdict::Approve);
            passphraseOf(panel)->setText(m_office.passphrase());
            panel->sign();
            QTRY_VERIFY(m_office.measure(measure).stampAt(u"legal_review"));
        }
        for (const int version : {1, 2}) {
            MeasureContent content = m_office.measure(measure).content();
            content.text += u" And %1 more."_s.arg(version);
            m_office.does(Who::Duty, ForMeasure{measure, ReviseMeasure{content, version}});
        }

        QCOMPARE(opened(Who::Counsel, measure)->sheet()->document()->comparedVersion(), 1);
        QCOMPARE(opened(Who::OperationsHead, measure)->sheet()->document()->comparedVersion(), 2);
    }

    void aRecordTheTextNamesIsOpened()
    {
        const IncidentId other = m_office.logs(u"The same relay, before"_s);
        const MeasureId measure = aSheet(u"Seen in %1 and INC-1999-000001."_s.arg(m_office.incident(other).number));
        const auto page = opened(Who::Counsel, measure);
        QSignalSpy opens(page.get(), &Page::openIncident);

        Q_EMIT page->sheet()->document()->recordWanted(m_office.incident(other).number);
        QTRY_COMPARE(opens.count(), 1);
        QCOMPARE(opens.first().first().value<IncidentId>(), other);
        m_office.questions.told.clear();
        Q_EMIT page->sheet()->document()->recordWanted(u"INC-1999-000001"_s);
        QTRY_VERIFY(!m_office.questions.told.isEmpty());
    }

    void conditionsAreSignedAndShown()
    {
        const MeasureId measure = aSheet();
        const auto page = opened(Who::Counsel, measure);
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::ApproveWithConditions);
        for (auto *edit : panel->findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Normal && edit->isVisible())
                edit->setText(u"Delete working copies by February"_s);
        }
        panel->findChild<QPlainTextEdit *>()->setPlainText(u"Masking answers the privacy concern."_s);
        passphraseOf(panel)->setText(m_office.passphrase());

        panel->sign();

        QTRY_COMPARE(m_office.measure(measure).conditionTexts(), QStringList{u"Delete working copies by February"_s});
    }

    void theQueueListsWhatWaitsForUs()
    {
        aSheet();
        SignoffPage page(m_office.as(Who::Counsel));
        page.resize(1240, 850);
        page.show();

        page.refresh();

        QTRY_VERIFY(page.queue()->table()->model()->rowCount() > 0);
    }
};

QTEST_MAIN(TstSignoffPage)
#include "tst_signoffpage.moc"
