// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Half-written texts are on the disk soon, readable by their owner only, and gone when they are discarded.
#include "ui/drafts.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsOnTheDiskWithoutAnybodySaving()
    {
        Drafts drafts(m_folder.path(), m_store, m_officer);
        QSignalSpy saved(&drafts, &Drafts::saved);

        drafts.keep(u"log-incident"_s, {{u"title"_s, u"半分"_s}});

        QVERIFY(saved.wait(1000));
        const Drafts afterTheCrash(m_folder.path(), m_store, m_officer);
        QCOMPARE(afterTheCrash.load(u"log-incident"_s).value(u"title"_s).toString(), u"半分"_s);
    }

    void somebodyWhoNeverPausesLosesNothingEither()
    {
        Drafts drafts(m_folder.path(), m_store, m_officer);
        QSignalSpy saved(&drafts, &Drafts::saved);

        for (int i = 0; i < 10; ++i) {
            drafts.keep(u"busy"_s, {{u"n"_s, i}});
            QTest::qWait(60);
        }

        QVERIFY(saved.count() >= 1);
    }

    void onlyTheOwnerReadsIt()
    {
        Drafts(m_folder.path(), m_store, m_officer).keep(u"secret"_s, {{u"a"_s, 1}});

        QDirIterator files(m_folder.path(), {u"secret.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        const QFileInfo file(files.next());
        QVERIFY(file.permission(QFile::ReadOwner));
        QVERIFY(!file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther));
    }

    void draftsOfOfficersNeverMeet()
    {
        Drafts(m_folder.path(), m_store, m_officer).keep(u"mine"_s, {{u"a"_s, 1}});

        const Drafts others(m_folder.path(), m_store, OfficerId::make());

        QVERIFY(others.load(u"mine"_s).isEmpty());
    }

    void aDiscardedDraftIsGone()
    {
        Drafts drafts(m_folder.path(), m_store, m_officer);
        drafts.keep(u"gone"_s, {{u"a"_s, 1}});
        drafts.flush();

        drafts.discard(u"gone"_s);
        drafts.flush();

        QVERIFY(drafts.load(u"gone"_s).isEmpty());
    }

    void aFolderThatCannotBeWrittenIsReported()
    {
        Drafts drafts(u"/proc/nowhere"_s, m_store, m_officer);
        QSignalSpy failed(&drafts, &Drafts::failed);

        drafts.keep(u"lost"_s, {{u"a"_s, 1}});
        drafts.flush();

        QCOMPARE(failed.count(), 1);
    }

private:
    QTemporaryDir m_folder;
    StoreId m_store = StoreId::make();
    OfficerId m_officer = OfficerId::make();
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
