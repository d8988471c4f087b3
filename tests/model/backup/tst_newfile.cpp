// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file has its name when it is whole, and never takes the place of another.
#include "heldledger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

class NewFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSeenBeforeItAppears();
    void whatWasNotFinishedIsGone();
    void anotherFileIsNotReplaced();
    void aFolderThatIsNotThereIsSaid();
};

void NewFileTest::nothingIsSeenBeforeItAppears()
{
    const QTemporaryDir folder;
    NewFile file(folder.path());
    file.write("whole");
    file.sync();
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files));

    file.appearAs(folder.filePath(u"name"_s));

    QFile there(folder.filePath(u"name"_s));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("whole"));
    QCOMPARE(file.size(), 5);
    QVERIFY(!(there.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void NewFileTest::whatWasNotFinishedIsGone()
{
    const QTemporaryDir folder;
    {
        NewFile file(folder.path());
        file.write("half");
    }

    QVERIFY(QDir(folder.path()).isEmpty());
}

void NewFileTest::anotherFileIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"name"_s);
    for (const QString &expected : {QString(), u"place_taken"_s}) {
        NewFile file(folder.path());
        file.write(expected.isEmpty() ? "first" : "second");
        QCOMPARE(problemOf([&] { file.appearAs(name); }), expected);
    }

    QFile there(name);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("first"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void NewFileTest::aFolderThatIsNotThereIsSaid()
{
    QCOMPARE(problemOf([] { NewFile(u"/nowhere/at/all"_s); }), u"unwritable"_s);
}

QTEST_GUILESS_MAIN(NewFileTest)
#include "tst_newfile.moc"
