// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a store's file that are not those that were written: in the header, in a page, in the log, or a file that is
// cut short. The program ends in one sentence or goes on; it never crashes, and a ledger that is not the one that was
// written never verifies, but for the end of it that a damaged log takes away.
#include "figures.h"
#include "queries/queries.h"
#include "support/fileoffice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr int kTries = 40;
constexpr qint64 kPage = 4096;

enum class Where { Header, Page, WholePage, Log, Tail };

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void scribble(QByteArray &bytes, qint64 from, qint64 count, QRandomGenerator &random)
{
    for (qint64 at = from; at < std::min<qint64>(from + count, bytes.size()); ++at)
        bytes[at] = char(random.bounded(256));
}

void damage(QByteArray &file, QByteArray &log, Where where, QRandomGenerator &random)
{
    switch (where) {
    case Where::Header:
        return scribble(file, random.bounded(100), 1 + random.bounded(8), random);
    case Where::Page:
        return scribble(file, 100 + random.bounded(qint64(file.size() - 100)), 1 + random.bounded(64), random);
    case Where::WholePage:
        return scribble(file, kPage * random.bounded(1, int(file.size() / kPage)), kPage, random);
    case Where::Log:
        return scribble(log, random.bounded(qint64(log.size())), 1 + random.bounded(64), random);
    case Where::Tail:
        return file.truncate(random.bounded(qint64(file.size())));
    }
}

/// Everything that a screen may ask of an incident, asked.
void lookAtEverything(const Store &store)
{
    const auto queries = store.queries(kNobody);
    (void)queries->facts();
    (void)queries->dashboard(noon(), 30);
    for (const RegisterRow &row : queries->incidentRows(queries->incidentOrder({}, -1))) {
        if (const auto id = queries->incidentByNumber(row.number))
            (void)queries->incident(*id);
    }
    for (quint64 n = 1; n <= queries->commitCount(); ++n)
        (void)queries->ledgerEntry(n);
}

/// The hashes of the commits, "intact" before them where they verify; or the fault.
QStringList readBack(const QString &path)
{
    try {
        const auto store = Store::open(path);
        NoProgress progress;
        const Verification verification = verify(*store->ledger(), progress);
        lookAtEverything(*store);
        QStringList told{verification.intact() ? u"intact"_s : u"findings"_s};
        class Hashes final : public LedgerSink
        {
        public:
            explicit Hashes(QStringList &to)
                : m_to(to)
            {
            }
            bool take(const SealedCommit &commit) override
            {
                m_to += QString::fromLatin1(commit.commit.hash.toHex());
                return true;
            }

        private:
            QStringList &m_to;
        } hashes(told);
        store->ledger()->read(hashes);
        return told;
    } catch (const Fault &fault) {
        return {u"fault"_s, fault.detail()};
    }
}

} // namespace

Q_DECLARE_METATYPE(Where)

class DamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damageIsToldOrDoesNotMatter_data();
    void damageIsToldOrDoesNotMatter();

private:
    QTemporaryDir m_folder;
    QByteArray m_file;  ///< everything is in it
    QByteArray m_begun; ///< the rest is in the log
    QByteArray m_log;
    QStringList m_sound;
};

void DamagedTest::initTestCase()
{
    FileOffice office;
    const IncidentId id = office.logged(u"港湾局"_s);
    for (int i = 0; i < 12; ++i)
        office.logged(u"incident %1"_s.arg(i));
    office.journal.reset();
    office.queries.reset();
    office.journal = office.store->journal();
    Desk desk(*office.journal, office.clock, office.randomness());
    for (int i = 0; i < 6; ++i)
        QVERIFY(desk.perform(office.as(Division::Operations), ForIncident{id, AddNote{u"in the log"_s}}));
    m_begun = bytesOf(office.location());
    m_log = bytesOf(office.location() + u"-wal"_s);
    QVERIFY(m_log.size() > kPage);
    const QString path = m_folder.filePath(u"sound"_s);
    put(path, m_begun);
    put(path + u"-wal"_s, m_log);
    office.journal.reset(); // the last to leave folds the log into the file
    m_file = bytesOf(office.location());
    m_sound = readBack(path);
    QCOMPARE(m_sound.first(), u"intact"_s);
}

void DamagedTest::damageIsToldOrDoesNotMatter_data()
{
    QTest::addColumn<Where>("where");
    QTest::addRow("damaged header") << Where::Header;
    QTest::addRow("damaged bytes") << Where::Page;
    QTest::addRow("damaged page") << Where::WholePage;
    QTest::addRow("damaged log") << Where::Log;
    QTest::addRow("cut short") << Where::Tail;
}

void DamagedTest::damageIsToldOrDoesNotMatter()
{
    QFETCH(Where, where);
    QRandomGenerator random(quint32(where) + 1);
    int toldOf = 0, without = 0;
    for (int i = 0; i < kTries; ++i) {
        QByteArray file = where == Where::Log ? m_begun : m_file, log = where == Where::Log ? m_log : QByteArray();
        damage(file, log, where, random);
        const QString path = m_folder.filePath(u"%1-%2"_s.arg(int(where)).arg(i));
        put(path, file);
        put(path + u"-wal"_s, log);

        const QStringList told = readBack(path);

        if (told.first() != u"intact"_s) {
            QVERIFY2(told.first() == u"findings"_s || !told.value(1).isEmpty(), "a fault without a word");
            ++toldOf;
            continue;
        }
        ++without;
        QCOMPARE(told, where == Where::Log ? m_sound.first(told.size()) : m_sound);
    }
    qInfo("%-16s %3d damaged, %3d told of, %3d without harm to the ledger", QTest::currentDataTag(), kTries, toldOf,
          without);
    QVERIFY(toldOf + without == kTries);
}

QTEST_GUILESS_MAIN(DamagedTest)
#include "tst_damaged.moc"
