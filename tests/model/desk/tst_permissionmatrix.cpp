// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every act there is, tried at the desk by an officer of every post in every division: what the permission table says
// is what happens, and nobody else gets in. Each act is tried on a store of its own, in a case that is due.
#include "tablewords.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class PermissionMatrixTest : public QObject
{
    Q_OBJECT

    Headquarters m_office;

private Q_SLOTS:
    void whatTheTableSaysIsWhatHappens_data()
    {
        QTest::addColumn<int>("line");
        const QList<Permission> lines = permissions();
        for (int i = 0; i < lines.size(); ++i)
            QTest::newRow(latinKey(lines[i].act).data()) << i;
    }

    void whatTheTableSaysIsWhatHappens()
    {
        QFETCH(int, line);
        const Permission permission = permissions()[line];
        const Due due = DueCases(m_office).of(permission.act);

        for (const Tried &one : std::as_const(m_office.tried)) {
            MemoryJournal store = due.store;
            const QString answer = m_office.ask(store, one.session, due.command);

            const QByteArray told = (one.name + u": "_s + answer).toUtf8();
            QVERIFY2(may(one, permission, due) ? answer == expected(due) : isRefusedBy(permission, answer),
                     told.constData());
        }
    }

    void everyActHasItsLineOnce()
    {
        const QList<Permission> lines = permissions();

        QCOMPARE(lines.size(), countOf<ActKind>());
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(int(lines[i].act), i);
    }
};

QTEST_GUILESS_MAIN(PermissionMatrixTest)
#include "tst_permissionmatrix.moc"
