// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody types an incident, the program is killed without a word, and what he typed is there again. The one who types
// is this same program in another process.
#include "ui/drafts.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"log-incident"_s;
const QString kTyped = u"ゲート予約システムが停止"_s;

Drafts *draftsIn(const QString &folder, QObject *parent)
{
    const auto store = StoreId::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    const auto officer = OfficerId::fromString(u"66666666-7777-4888-9999-aaaaaaaaaaaa"_s);
    return new Drafts(folder, store, officer, parent);
}

/// Types, says so once it is on the disk, and goes on typing until it is killed.
int typeUntilKilled(QCoreApplication &application, const QString &folder)
{
    Drafts *drafts = draftsIn(folder, &application);
    QObject::connect(drafts, &Drafts::saved, drafts, [drafts] {
        std::puts("saved");
        std::fflush(stdout);
        drafts->keep(kName, {{u"title"_s, kTyped}, {u"summary"_s, u"and more"_s}});
    });
    drafts->keep(kName, {{u"title"_s, kTyped}});
    return application.exec();
}

} // namespace

class TstDraftKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsThereAfterAKill()
    {
        const QTemporaryDir folder;
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {u"--type-in"_s, folder.path()});
        QVERIFY(typist.waitForReadyRead(20'000));

        typist.kill();
        QVERIFY(typist.waitForFinished());

        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
        QCOMPARE(draftsIn(folder.path(), this)->load(kName).value(u"title"_s).toString(), kTyped);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--type-in"_s)
        return typeUntilKilled(application, arguments.value(2));
    TstDraftKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftkilled.moc"
