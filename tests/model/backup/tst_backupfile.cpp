// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a backup comes out of it; with one byte changed, dropped or added anywhere nothing comes out, and what
// is wrong has a name.
#include "heldledger.h"

#include "backup/bytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr int kPlainHeader = 34;
constexpr int kSealedHeader = 170;

class Stopper final : public Progress
{
public:
    void at(qint64, qint64) override { m_asked = true; }
    [[nodiscard]] bool cancelled() const override { return m_asked; }

private:
    bool m_asked = false;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A backup in the clear with contents of the test's own making, all digests right.
QByteArray forged(const QByteArray &contents)
{
    const QByteArray header = toBytes(BackupHeader{StoreId::make(), {1}, {}});
    QByteArray file = header + sha256(header);
    ChunkWriter chunks([&file](const QByteArray &bytes) { file += bytes; }, sha256(header), nullptr);
    chunks.write(contents);
    chunks.finish();
    return file;
}

QByteArray record(RecordKind kind, const QByteArray &bytes)
{
    return ByteWriter().number(quint8(kind)).number(quint32(bytes.size())).bytes() + bytes;
}

} // namespace

class BackupFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void theFormatIsTheOneInItsDocument();
    void nothingCanBeReadWithoutTheKey();
    void aChangedByteAnywhereIsFound_data();
    void aChangedByteAnywhereIsFound();
    void aFileCutShortAnywhereIsFound_data();
    void aFileCutShortAnywhereIsFound();
    void whatFollowsTheEndIsFound();
    void chunksThatAreSwappedOrDroppedAreFound();
    void aFileOfSomethingElseIsNoBackup_data();
    void aFileOfSomethingElseIsNoBackup();
    void anotherVersionIsNotTried();
    void contentsThatLieAreRefused_data();
    void contentsThatLieAreRefused();
    void aLedgerThatDoesNotHoldIsNotBackedUp();
    void aLedgerThatDoesNotHoldIsNotRestored();
    void anOriginalThatDoesNotMatchItsHashIsNotBackedUp();
    void writingAndReadingStopWhenAsked();

private:
    BackupFacts written(const QString &name, const std::optional<RecoveryPublicKey> &sealTo = {});
    /// The problem of restoring these bytes; whatever it is, nothing was kept.
    QString restoring(const QByteArray &bytes);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    HeldLedger m_held;
    SystemRandomness m_randomness;
    RecoveryKey m_key{SigningKey::generate(m_randomness)};
    QByteArray m_plain;
    QByteArray m_sealed;
};

BackupFacts BackupFileTest::written(const QString &name, const std::optional<RecoveryPublicKey> &sealTo)
{
    NewFile file(m_folder.path());
    NoProgress quiet;
    const BackupFacts facts = writeBackup(m_held, {{1'700'000'000'000}, u"ringi test"_s, sealTo}, file, quiet);
    file.appearAs(path(name));
    return facts;
}

QString BackupFileTest::restoring(const QByteArray &bytes)
{
    QFile file(path(u"changed"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return u"not written"_s;
    file.close();
    HeldPlace place;
    NoProgress quiet;
    const QString problem = problemOf([&] { BackupFile(path(u"changed"_s), &m_key).restoreInto(place, quiet); });
    return place.isKept ? u"kept"_s : problem;
}

void BackupFileTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    written(u"plain"_s);
    written(u"sealed"_s, m_key.publicKey());
    m_plain = contentsOf(path(u"plain"_s));
    m_sealed = contentsOf(path(u"sealed"_s));
    QVERIFY(m_plain.size() > 3 * kChunkSize);
}

void BackupFileTest::whatGoesInComesOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("in the clear") << u"plain"_s;
    QTest::newRow("sealed") << u"sealed"_s;
}

void BackupFileTest::whatGoesInComesOut()
{
    QFETCH(QString, name);
    HeldPlace place;
    NoProgress quiet;

    const BackupFacts facts = BackupFile(path(name), &m_key).restoreInto(place, quiet);

    QVERIFY(place.isKept);
    QCOMPARE(facts.manifest.inventory.head, m_held.book.commits.last().commit.hash);
    QCOMPARE(facts.manifest.inventory.office, u"HQ"_s);
    QCOMPARE(facts.manifest.inventory.mode, StoreMode::Exercise);
    QCOMPARE(facts.manifest.program, u"ringi test"_s);
    QCOMPARE(facts.header.store, m_held.book.store());
    QCOMPARE(facts.header.made.ms, 1'700'000'000'000);
    QCOMPARE(facts.bytes, QFileInfo(path(name)).size());
    QCOMPARE(place.keys.first().box, m_held.keys.first().box);
    QCOMPARE(place.originals.size(), m_held.originals.size());
    for (qsizetype i = 0; i < place.originals.size(); ++i) {
        QCOMPARE(place.originals[i].bytes, m_held.originals[i].bytes);
        QCOMPARE(place.originals[i].name, m_held.originals[i].name);
    }
    QCOMPARE(place.commits.size(), m_held.book.commits.size());
    for (qsizetype i = 0; i < place.commits.size(); ++i) {
        QCOMPARE(place.commits[i].commit.signature, m_held.book.commits[i].commit.signature);
        QCOMPARE(place.commits[i].events.last().body, m_held.book.commits[i].events.last().body);
    }
}

/// Read by the page alone: no class of the program takes part.
void BackupFileTest::theFormatIsTheOneInItsDocument()
{
    QCOMPARE(m_plain.left(8), QByteArray("\x89RINGI\r\n"));
    QCOMPARE(m_plain.mid(8, 2), QByteArray("\x01\x00", 2));
    QCOMPARE(m_plain.mid(10, 16), m_held.book.store().bytes());
    QCOMPARE(qFromBigEndian<qint64>(m_plain.constData() + 26), 1'700'000'000'000);
    QByteArray digest = sha256(m_plain.left(kPlainHeader));
    QCOMPARE(m_plain.mid(kPlainHeader, 32), digest);
    qsizetype at = kPlainHeader + 32;
    QByteArray contents;
    bool isLast = false;
    while (!isLast) {
        const auto size = qFromBigEndian<quint32>(m_plain.constData() + at);
        isLast = m_plain.at(at + 4) == 1;
        digest = sha256(digest + m_plain.mid(at, 5 + qsizetype(size)));
        contents += m_plain.mid(at + 5, size);
        at += 5 + qsizetype(size);
        QCOMPARE(m_plain.mid(at, 32), digest);
        at += 32;
    }
    QCOMPARE(at, m_plain.size());
    QCOMPARE(contents.at(0), char(1));
    QCOMPARE(contents.mid(5, 16), m_held.book.store().bytes());
    QCOMPARE(contents.mid(21, 7), QByteArray("\0\0\0\x02HQ\x01", 7));
    QVERIFY(contents.contains(m_held.book.commits.last().events.last().body));
}

void BackupFileTest::nothingCanBeReadWithoutTheKey()
{
    const RecoveryKey another(SigningKey::generate(m_randomness));
    QVERIFY(!m_sealed.contains("a small file") && !m_sealed.contains("note 1"));

    QCOMPARE(problemOf([&] { BackupFile(path(u"sealed"_s), nullptr); }), u"key_needed"_s);
    QCOMPARE(problemOf([&] { BackupFile(path(u"sealed"_s), &another); }), u"wrong_key"_s);
    QCOMPARE(problemOf([&] { BackupFile(path(u"nowhere"_s), &m_key); }), u"not_there"_s);
}

void BackupFileTest::aChangedByteAnywhereIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("dense"); // up to there every byte is tried
    QTest::newRow("in the clear") << m_plain << kPlainHeader + 32 + 200;
    QTest::newRow("sealed") << m_sealed << kSealedHeader + 32 + 200;
}

void BackupFileTest::aChangedByteAnywhereIsFound()
{
    QFETCH(QByteArray, file);
    QFETCH(int, dense);
    const QStringList problems{u"damaged"_s, u"cut_short"_s, u"not_a_backup"_s, u"other_version"_s};

    for (qsizetype at = 0; at < file.size(); at += at < dense || at + 200 > file.size() ? 1 : 1009) {
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ 0x10);
        const QString problem = restoring(changed);
        QVERIFY2(problems.contains(problem), qPrintable(u"byte %1: %2"_s.arg(at).arg(problem)));
    }
}

void BackupFileTest::aFileCutShortAnywhereIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("in the clear") << m_plain;
    QTest::newRow("sealed") << m_sealed;
}

void BackupFileTest::aFileCutShortAnywhereIsFound()
{
    QFETCH(QByteArray, file);

    for (qsizetype size = 8; size < file.size(); size += size < 400 || size + 100 > file.size() ? 1 : 1511)
        QCOMPARE(restoring(file.left(size)), u"cut_short"_s);
}

void BackupFileTest::whatFollowsTheEndIsFound()
{
    QCOMPARE(restoring(m_plain + '\0'), u"damaged"_s);
    QCOMPARE(restoring(m_sealed + m_sealed), u"damaged"_s);
}

void BackupFileTest::chunksThatAreSwappedOrDroppedAreFound()
{
    const qsizetype start = kPlainHeader + 32, whole = 5 + kChunkSize + 32;
    const QByteArray first = m_plain.mid(start, whole), second = m_plain.mid(start + whole, whole);
    const QByteArray head = m_plain.left(start), tail = m_plain.mid(start + 2 * whole);

    QCOMPARE(restoring(head + second + first + tail), u"damaged"_s);
    QCOMPARE(restoring(head + first + tail), u"damaged"_s);
    QCOMPARE(restoring(head + first + first + tail), u"damaged"_s);
}

void BackupFileTest::aFileOfSomethingElseIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("INC-2026-000001;Ransomware\n");
    QTest::newRow("a database") << QByteArray("SQLite format 3\0 and so on", 26);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("line ends were changed") << QByteArray(m_plain).replace("\r\n", "\n");
}

void BackupFileTest::aFileOfSomethingElseIsNoBackup()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(restoring(bytes), u"not_a_backup"_s);
}

void BackupFileTest::anotherVersionIsNotTried()
{
    QByteArray later = m_plain;
    later[8] = 2;
    QCOMPARE(restoring(later), u"other_version"_s);
}

void BackupFileTest::contentsThatLieAreRefused_data()
{
    QTest::addColumn<QByteArray>("contents");
    const Inventory all = m_held.inventory();
    const auto manifest = [](const Inventory &inventory) {
        return record(RecordKind::Inventory, toBytes(Manifest{inventory, u"x"_s}));
    };
    Inventory onlyOne = all;
    onlyOne.keys = onlyOne.originals = 0;
    onlyOne.commits = 1;
    onlyOne.events = 2;
    onlyOne.head = m_held.book.commits.first().commit.hash;
    QByteArray first = record(RecordKind::Commit, toBytes(m_held.book.commits.first()));
    for (const EventRecord &event : m_held.book.commits.first().events)
        first += record(RecordKind::Event, toBytes(event));
    SealedCommit crowded = m_held.book.commits.first();
    QByteArray crowdedBytes = toBytes(crowded);
    crowdedBytes.replace(crowdedBytes.size() - 4, 4, QByteArray(4, '\xff'));
    Inventory endless = all;
    endless.keys = ~quint64(0);
    Inventory otherMode = onlyOne;
    QByteArray mode = toBytes(Manifest{otherMode, u"x"_s});
    mode[16 + 4 + 2] = 9;

    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("another record first") << record(RecordKind::Event, "x");
    QTest::newRow("an absurd length")
        << ByteWriter().number(quint8(RecordKind::Inventory)).number(quint32(0xffffffff)).bytes();
    QTest::newRow("a length beyond the end")
        << ByteWriter().number(quint8(RecordKind::Inventory)).number(quint32(1'000'000'000)).bytes();
    QTest::newRow("a short inventory") << record(RecordKind::Inventory, "HQ");
    QTest::newRow("a mode that does not exist") << record(RecordKind::Inventory, mode);
    QTest::newRow("more keys than there can be") << manifest(endless);
    QTest::newRow("more events than there can be") << manifest(onlyOne) + record(RecordKind::Commit, crowdedBytes);
    QTest::newRow("records after the last") << manifest(onlyOne) + first + first;
    QTest::newRow("a commit missing") << manifest(onlyOne);
    Inventory otherHead = onlyOne;
    otherHead.head = QByteArray(32, 'x');
    QTest::newRow("another head") << manifest(otherHead) + first;
    Inventory fewer = onlyOne;
    fewer.events = 1;
    QTest::newRow("other counts") << manifest(fewer) + first;
}

void BackupFileTest::contentsThatLieAreRefused()
{
    QFETCH(QByteArray, contents);
    QCOMPARE(restoring(forged(contents)), u"malformed"_s);
}

void BackupFileTest::aLedgerThatDoesNotHoldIsNotBackedUp()
{
    HeldLedger tampered;
    tampered.book.commits[5].events[0].body.replace("note", "NOTE");
    NewFile file(m_folder.path());
    NoProgress quiet;

    try {
        writeBackup(tampered, {{1}, {}, {}}, file, quiet);
        QFAIL("it was backed up");
    } catch (const BackupFault &fault) {
        QCOMPARE(keyOf(fault.problem()), u"ledger_broken"_s);
        QCOMPARE(fault.findings().size(), 1);
        QCOMPARE(fault.findings().first().kind, FindingKind::BodyChanged);
        QCOMPARE(fault.findings().first().commit, quint64(6));
    }
}

void BackupFileTest::aLedgerThatDoesNotHoldIsNotRestored()
{
    HeldLedger tampered;
    tampered.book.commits[5].commit.time.ms += 1;
    QByteArray bytes;
    NoProgress quiet;
    BackupWriter writer(
        {{1}, {}, {}}, [&bytes](const QByteArray &more) { bytes += more; }, quiet);
    tampered.read(writer);
    writer.finish();

    QCOMPARE(restoring(bytes), u"ledger_broken"_s);
}

void BackupFileTest::anOriginalThatDoesNotMatchItsHashIsNotBackedUp()
{
    HeldLedger tampered;
    tampered.originals[0].bytes += '!';
    NewFile file(m_folder.path());
    NoProgress quiet;

    QCOMPARE(problemOf([&] { writeBackup(tampered, {{1}, {}, {}}, file, quiet); }), u"original_changed"_s);
}

void BackupFileTest::writingAndReadingStopWhenAsked()
{
    NewFile file(m_folder.path());
    HeldPlace place;
    Stopper writing, reading;

    QVERIFY_THROWS_EXCEPTION(Fault, writeBackup(m_held, {{1}, {}, {}}, file, writing));
    QVERIFY_THROWS_EXCEPTION(Fault, BackupFile(path(u"plain"_s), nullptr).restoreInto(place, reading));
    QVERIFY(!place.isKept);
}

QTEST_GUILESS_MAIN(BackupFileTest)
#include "tst_backupfile.moc"
