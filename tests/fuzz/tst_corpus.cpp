// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The corpus of the fuzzers as a test of every build: each seed, cut off at every length, is read as the fuzzers read
// it. A finding of theirs becomes a seed here, so it cannot come back.
#include "targets.h"

#include <QDir>
#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCuts = 400;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeedIsReadWholeAndCutOff_data()
    {
        QTest::addColumn<QString>("path");
        for (const Target &target : targets()) {
            const QDir folder(QStringLiteral(RINGI_CORPUS "/") + QLatin1StringView(target.name));
            const QStringList seeds = folder.entryList(QDir::Files);
            QVERIFY2(!seeds.isEmpty(), target.name);
            for (const QString &seed : seeds)
                QTest::addRow("%s/%s", target.name, qPrintable(seed)) << folder.filePath(seed);
        }
    }

    void everySeedIsReadWholeAndCutOff()
    {
        QFETCH(QString, path);
        const Target *target = targetNamed(QFileInfo(path).dir().dirName().toLatin1());
        const QByteArray seed = bytesOf(path);

        target->run(seed);
        const qsizetype step = std::max<qsizetype>(1, seed.size() / kMostCuts);
        for (qsizetype length = 0; length < seed.size(); length += step)
            target->run(seed.first(length));
    }

    void everyFolderOfTheCorpusHasItsTarget()
    {
        const QStringList folders = QDir(QStringLiteral(RINGI_CORPUS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);

        for (const QString &folder : folders)
            QVERIFY2(targetNamed(folder.toLatin1()), qPrintable(folder));
        QCOMPARE(folders.size(), qsizetype(targets().size()));
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
