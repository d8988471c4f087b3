// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file of decisions as other programs read it.
#include "exchange/decisioncsv.h"

#include "base/fault.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class TestDecisionCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsWrittenInKeysAndIsoTimes()
    {
        MeasureRow row;
        row.number = u"MS-2026-000311"_s;
        row.subject = u"Suspend relay R-7"_s;
        row.kind = MeasureKind::Release;
        row.state = MeasureState::CarriedOut;
        row.endedAt = Instant{1'795'050'000'000};
        row.endedBy = u"二木 薫"_s;
        row.decidedAs = Capacity::Delegate;
        row.returns = 1;

        const QList<QByteArray> lines = decisionsCsv({row}).split('\n');

        QVERIFY(lines[0].startsWith("\xEF\xBB\xBF"
                                    "number,subject,kind,state"));
        QVERIFY(lines[1].startsWith("MS-2026-000311,Suspend relay R-7,release,carried_out,"));
        QVERIFY(lines[1].contains(row.endedAt->toIso().toUtf8() + ",二木 薫,false,false,true,1,"));
    }

    void aSubjectThatASpreadsheetWouldExecuteIsGuarded()
    {
        MeasureRow row;
        row.subject = u"=HYPERLINK(\"x\")"_s;

        QVERIFY(decisionsCsv({row}).contains(",\"'=HYPERLINK(\"\"x\"\")\","));
    }

    void aPlaceThatCannotBeWrittenIsAFault()
    {
        QVERIFY_THROWS_EXCEPTION(Fault, writeDecisionsCsv(u"/nowhere/at/all.csv"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestDecisionCsv)
#include "tst_decisioncsv.moc"
