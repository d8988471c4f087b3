// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes between any two writes, on a disk that keeps only what was synced and mixes up the rest. What is found
// afterwards opens, verifies, has views equal to its ledger and every act that was acknowledged. RINGI_EVERY_WRITE
// tries every boundary.
#include "faultyvfs.h"
#include "figures.h"
#include "powercuts.h"
#include "soundness.h"
#include "support/fileoffice.h"
#include "work.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr int kEvery = 7; // boundaries from one photograph to the next when not all are taken

/// What a power cut would have left at some boundary, and what had been acknowledged by then.
struct Photograph
{
    QString store;
    QStringList acknowledged;
};

} // namespace

class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installFaultyVfs();
        FileOffice office;
        office.clock.set(SystemClock().now());
        office.as(Division::Operations);
        office.as(Division::Operations, Post::DivisionHead);
        office.as(Division::Legal, Post::Counsel);
        office.journal.reset();
        office.queries.reset(); // the last to leave folds the log into the file
        QVERIFY(QFile::copy(office.location(), m_folder.filePath(u"store.ringi"_s)));
    }

    void whatWasAcknowledgedIsThereWheneverThePowerGoes()
    {
        const QList<Photograph> photographs = photographsOfWork();
        QVERIFY(photographs.size() > 20);

        Figures figures(u"power cut"_s);
        for (const Photograph &photograph : photographs) {
            const QString complaint = complaintAbout(photograph.store, photograph.acknowledged);
            QVERIFY2(complaint.isEmpty(), qPrintable(photograph.store + u": "_s + complaint));
            figures.add(photograph.acknowledged.size(), foundIn(photograph.store, photograph.acknowledged));
            QFile::remove(photograph.store);
        }
        figures.print();
    }

private:
    QList<Photograph> photographsOfWork()
    {
        const QString location = m_folder.filePath(u"store.ringi"_s);
        const int every = qEnvironmentVariableIsSet("RINGI_EVERY_WRITE") ? 1 : kEvery;
        QStringList acknowledged;
        QList<Photograph> photographs;
        int passed = 0;
        PowerCuts cuts(location, [&] {
            if (++passed % every != 0)
                return;
            const QString photograph = m_folder.filePath(u"cut-%1.ringi"_s.arg(passed));
            cuts.leave(photograph, quint32(passed));
            photographs.append({photograph, acknowledged});
        });
        work(location, [&](const Receipt &receipt) { acknowledged += told(receipt); });
        [&] { QVERIFY2(cuts.pagesFolded() > 0, "the log was never folded into the file"); }();
        return photographs;
    }

    static void work(const QString &location, const Work::Tell &tell)
    {
        const auto store = Store::open(location);
        const auto journal = store->journal();
        SystemRandomness randomness;
        Work work(*journal, randomness, tell);
        work.aWholeDay();
        work.manyAtOnce(40);
        work.oneNote();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
