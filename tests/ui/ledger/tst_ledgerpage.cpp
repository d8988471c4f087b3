// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ledger page: entries, their proof, and the verification of all of them.
#include "support/stampauthority.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/ledger/checkpointstrip.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/timestampdialog.h"
#include "ui/ledger/verifychoice.h"
#include "ui/ledger/verifystrip.h"
#include "ui/parts/pathchoice.h"
#include "ui/support/liveoffice.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstLedgerPage : public QObject
{
    Q_OBJECT

    LiveOffice m_office;
    quint64 m_noted = 0; ///< the entry of a note, later no more the newest

    std::unique_ptr<LedgerPage> opened()
    {
        auto page = std::make_unique<LedgerPage>(m_office.as(Who::Counsel));
        page->resize(1240, 850);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        page->refresh();
        [&] { QTRY_VERIFY(page->table()->model()->rowCount() > 0); }();
        return page;
    }

    static bool says(const QWidget *page, const QString &text)
    {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        kit::dress(*qApp, kit::light());
        const IncidentId incident = m_office.logs(u"Wards offline"_s);
        m_noted = m_office.does(Who::Duty, ForIncident{incident, AddNote{u"first call"_s}}).commit;
    }

    void theNewestEntryIsShownInFull()
    {
        const auto page = opened();

        QTRY_VERIFY(says(page.get(), u"first call"_s));
    }

    void anEntryTellsTheDivisionAndTheNameOfItsAuthor()
    {
        const auto page = opened();
        const QModelIndex author = page->table()->model()->index(0, int(LedgerColumn::Author));

        QCOMPARE(author.data().toString(), u"OP"_s);
        QCOMPARE(author.data(Qt::AccessibleTextRole).toString(), u"Mori Kenji"_s);
    }

    void aVerificationFindsTheLedgerIntact()
    {
        const auto page = opened();
        QSignalSpy verified(page.get(), &Page::verified);

        page->verifyNow();

        QTRY_COMPARE(verified.size(), 1);
        QVERIFY(verified.first().first().value<Verification>().intact());
        QVERIFY(!page->strip()->findings()->isVisible());
    }

    void aVerificationGoesOnFromTheLastOneOnThisMachine()
    {
        const auto page = opened();
        page->verifyNow();
        QTRY_VERIFY(page->strip()->text().contains(u"checked at"_s));
        const QString all = page->strip()->text();
        m_office.logs(u"After the verification"_s);
        page->from()->setFrom(VerifyFrom::LastVerification);

        page->verifyNow();

        QTRY_VERIFY(page->strip()->text().contains(u"were taken as verified"_s));
        QVERIFY(!all.contains(u"taken as verified"_s));
    }

    void whatThisMachineNeverVerifiedIsReadFromTheBeginning()
    {
        QVERIFY(QDir(m_office.folder() + u"/verified"_s).removeRecursively());
        const auto page = opened();
        QSignalSpy verified(page.get(), &Page::verified);
        page->from()->setFrom(VerifyFrom::LastVerification);

        page->verifyNow();

        QTRY_COMPARE(verified.size(), 1);
        QCOMPARE(verified.first().first().value<Verification>().since, 0U);
        QVERIFY(page->strip()->text().contains(u"had not verified it before"_s));
    }

    void whatWasNotReadIsNotCalledVerified()
    {
        QVERIFY(m_office.as(Who::Counsel).verifiedHere.keep(m_office.verified()));
        m_office.logs(u"One more"_s);
        const auto page = opened();
        page->from()->setFrom(VerifyFrom::LastVerification);

        page->verifyNow();

        const auto stateAt = [&](int row) {
            return page->table()->model()->index(row, int(LedgerColumn::State)).data().toString();
        };
        QTRY_COMPARE(stateAt(0), u"Verified"_s);
        QCOMPARE(stateAt(1), u"Not read"_s);
    }

    void twoOfficersSignACheckpointAndTheLedgerIsHeldAgainstIt()
    {
        LedgerPage first(m_office.as(Who::Duty));
        first.refresh();
        first.checkpoints()->button(u"make"_s)->click();
        QTRY_VERIFY(first.checkpoints()->text().contains(u"Mori Kenji"_s));
        const auto page = opened();
        QTRY_VERIFY(page->checkpoints()->waiting().has_value());

        page->checkpoints()->button(u"countersign"_s)->click();

        QTRY_VERIFY(!page->checkpoints()->waiting().has_value());
        const QString kept = m_office.folder() + u"/kept.txt"_s;
        m_office.questions.files = {kept, kept};
        page->checkpoints()->button(u"export"_s)->click();
        QSignalSpy verified(page.get(), &Page::verified);
        page->checkpoints()->button(u"against"_s)->click();
        QTRY_COMPARE(verified.size(), 1);
        QVERIFY(verified.first().first().value<Verification>().intact());
        page->from()->setFrom(VerifyFrom::LastCheckpoint);
        page->verifyNow();
        QTRY_VERIFY(page->strip()->text().contains(u"were taken as verified"_s));
    }

    void anAuthorityStampsACheckpointOverTheNetworkAndByFiles()
    {
        const StampAuthority authority;
        const StampServer server(authority);
        const auto page = opened();
        QTRY_VERIFY(page->checkpoints()->button(u"stamp"_s)->isEnabled());

        page->checkpoints()->button(u"stamp"_s)->click();
        auto *dialog = page->findChild<TimestampDialog *>();
        dialog->certificates()->setPath(authority.rootFile());
        dialog->address()->setText(server.url());
        dialog->performNow();

        QTRY_VERIFY(page->checkpoints()->text().contains(u"time-stamped"_s));
    }

    void anAnswerThatNobodyVouchesForIsRefusedAndTheDialogStays()
    {
        const StampAuthority authority, another;
        const auto page = opened();
        QTRY_VERIFY(page->checkpoints()->button(u"stamp"_s)->isEnabled());
        page->checkpoints()->button(u"stamp"_s)->click();
        auto *dialog = page->findChild<TimestampDialog *>();
        const QString request = m_office.folder() + u"/request"_s, answer = m_office.folder() + u"/answer"_s;
        m_office.questions.files = {request};
        dialog->saveButton()->click();
        QFile asked(request), given(answer);
        QVERIFY(asked.open(QIODevice::ReadOnly) && given.open(QIODevice::WriteOnly));
        given.write(authority.answer(asked.readAll()));
        given.close();

        dialog->answerFile()->setPath(answer);
        dialog->certificates()->setPath(another.rootFile());
        dialog->performNow();

        QTRY_VERIFY(dialog->refusalShown().contains(u"do not vouch"_s));
        QVERIFY(dialog->isVisible());
        dialog->certificates()->setPath(authority.rootFile());
        dialog->performNow();
        QTRY_VERIFY(!page->findChild<TimestampDialog *>());
    }

    void aFileThatIsNoCheckpointIsNotTaken()
    {
        const auto page = opened();
        QFile other(m_office.folder() + u"/other.txt"_s);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("shopping list") > 0);
        other.close();
        m_office.questions.files = {other.fileName()};

        page->checkpoints()->button(u"against"_s)->click();

        QVERIFY(m_office.questions.told.last().contains(u"no checkpoint"_s));
    }

    void theProofIsCopiedAsText()
    {
        const auto page = opened();
        page->showEntry(m_noted);
        QTRY_VERIFY(says(page.get(), u"first call"_s));

        QTest::keySequence(page.get(), QKeySequence::Copy);

        QVERIFY(QGuiApplication::clipboard()->text().contains(u"signature"_s));
    }

    void anEntryIsReachedByItsNumber()
    {
        const auto page = opened();
        m_office.questions.texts = {u"1"_s};

        QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);

        QTRY_VERIFY(says(page.get(), u"Entry 1"_s));
    }
};

QTEST_MAIN(TstLedgerPage)
#include "tst_ledgerpage.moc"
