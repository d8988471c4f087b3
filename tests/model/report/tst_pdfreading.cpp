// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document from untrusted hands: whatever it is, it has one name for what is wrong with it.
#include "handmadepdf.h"

#include "base/fault.h"
#include "report/pdfreading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"record.json"_s;
constexpr qint64 kHundredMegabytes = 100LL << 20;

QString toldOf(const QByteArray &bytes)
{
    const auto read = readPdf(bytes, kName);
    return read ? u"read: "_s + QString::fromUtf8(read->enclosure) : keyOf(read.error());
}

QByteArray enclosing(const QByteArray &bytes, qint64 claimed, bool packed = false)
{
    HandmadePdf pdf;
    pdf.enclose("record.json", bytes, claimed, packed);
    return pdf.finished();
}

QByteArray aRecordPdf()
{
    return enclosing("{\"a\":1}", 7);
}

QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4); // without Qt's own length
}

QByteArray twoEnclosed()
{
    HandmadePdf pdf;
    pdf.enclose("record.json", "{}", 2);
    pdf.enclose("recorf.json", "{}", 2);
    return pdf.finished();
}

QByteArray otherwiseNamed()
{
    HandmadePdf pdf;
    pdf.enclose("notes.txt", "{}", 2);
    return pdf.finished();
}

QByteArray encrypted()
{
    HandmadePdf pdf;
    pdf.enclose("record.json", "{}", 2);
    const QByteArray key = QByteArray(32, 'k').toHex();
    return pdf.finished("/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + key + "> /U <" + key
                        + "> >>");
}

} // namespace

class TestPdfReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnclosedIsHandedOut() { QCOMPARE(toldOf(aRecordPdf()), u"read: {\"a\":1}"_s); }

    void whateverIsWrongHasAName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::newRow("empty") << QByteArray() << u"not_a_pdf"_s;
        QTest::newRow("text") << QByteArray("Dear colleagues") << u"not_a_pdf"_s;
        QTest::newRow("head only") << QByteArray("%PDF-1.6\n") << u"not_a_pdf"_s;
        QTest::newRow("noise behind the head") << QByteArray("%PDF-1.6\n") + QByteArray(5000, '\xA7') << u"not_a_pdf"_s;
        QTest::newRow("nothing enclosed") << HandmadePdf().finished() << u"no_record"_s;
        QTest::newRow("another name") << otherwiseNamed() << u"no_record"_s;
        QTest::newRow("two enclosed") << twoEnclosed() << u"several_attachments"_s;
        QTest::newRow("encrypted") << encrypted() << u"encrypted"_s;
        QTest::newRow("claims to be large") << enclosing("{}", kHundredMegabytes) << u"record_too_large"_s;
        QTest::newRow("is large and does not say so")
            << enclosing(packed(QByteArray(kHundredMegabytes, ' ')), 2, true) << u"record_too_large"_s;
        QTest::newRow("more bytes than are read") << QByteArray(kMostPdfBytes + 1, ' ') << u"file_too_large"_s;
    }

    void whateverIsWrongHasAName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);

        QCOMPARE(toldOf(bytes), told);
    }

    void aDocumentCutAnywhereIsNamedOrReadAndNothingElse()
    {
        const QByteArray whole = aRecordPdf();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const QString told = toldOf(whole.left(length));
            QVERIFY2(!told.isEmpty(), qPrintable(told));
        }
    }

    void aDocumentWithAnyByteChangedIsNamedOrReadAndNothingElse()
    {
        const QByteArray whole = aRecordPdf();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 0x15);
            const QString told = toldOf(changed);
            QVERIFY2(!told.isEmpty(), qPrintable(told));
        }
    }

    void aFileThatIsNotThereIsAFault()
    {
        const QTemporaryDir folder;

        QVERIFY_THROWS_EXCEPTION(Fault, (void)readPdfFile(folder.filePath(u"none.pdf"_s), kName));
    }
};

QTEST_GUILESS_MAIN(TestPdfReading)
#include "tst_pdfreading.moc"
