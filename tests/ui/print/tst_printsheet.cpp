// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The print button of the sign-off page: asks where, prints beside the page, and says when it could not.
#include "report/decisioncheck.h"
#include "report/pdfreading.h"
#include "ui/signoff/documentpane.h"
#include "ui/signoff/sheetview.h"
#include "ui/signoff/signoffpage.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QFile>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TestPrintSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<SignoffPage>(m_office.as(Who::Duty));
        m_page->resize(1240, 850);
        m_page->show();
        m_page->showMeasure(m_office.circulates(m_office.logs(u"Access to signalling"_s), u"Suspend relay R-7."_s));
        QTRY_VERIFY(m_page->sheet()->isVisible() && !m_page->sheet()->document()->shownText().isEmpty());
    }

    void cleanup()
    {
        m_page.reset();
        m_office.questions.told.clear();
    }

    void aPrintedSheetLiesWhereThePersonSaidAndHolds()
    {
        const QString path = m_office.folder() + u"/sheet.pdf"_s;
        m_office.questions.files = {path};

        QTest::keyClick(m_page->sheet()->document(), Qt::Key_P, Qt::ControlModifier);

        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_page->sheet()->printAction()->isEnabled());
        const ReadPdf pdf = readPdfFile(path, kDecisionFile).value();
        const DecisionRecord record = decisionRecordFrom(pdf.enclosure).value();
        QVERIFY(selfCheck(record).isEmpty());
        QVERIFY(checkPages(record, pdf.body).isEmpty());
    }

    void whoGivesNoPlacePrintsNothing()
    {
        m_page->sheet()->printAction()->trigger();

        QVERIFY(m_page->sheet()->printAction()->isEnabled());
        QVERIFY(m_office.questions.told.isEmpty());
    }

    void whatCannotBeWrittenIsToldInOneSentence()
    {
        m_office.questions.files = {m_office.folder() + u"/none/sheet.pdf"_s};

        m_page->sheet()->printAction()->trigger();

        QTRY_COMPARE(m_office.questions.told.size(), 1);
        QVERIFY(m_page->sheet()->printAction()->isEnabled());
    }

private:
    LiveOffice m_office;
    std::unique_ptr<SignoffPage> m_page;
};

QTEST_MAIN(TestPrintSheet)
#include "tst_printsheet.moc"
