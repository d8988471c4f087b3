// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two texts: told as signs for reading, and as properties over random texts.
#include "base/worddiff.h"
#include "base/worddifftokens.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

/// "Share [-19-][+14+] indicators"
QString told(const TextPieces &pieces)
{
    QString line;
    for (const TextPiece &piece : pieces) {
        line += piece.state == PieceState::Same  ? piece.text
            : piece.state == PieceState::Deleted ? u"[-%1-]"_s.arg(piece.text)
                                                 : u"[+%1+]"_s.arg(piece.text);
    }
    return line;
}

QStringList told(const TextDiff &diff)
{
    QStringList lines;
    for (const ParagraphDiff &paragraph : diff)
        lines.append(QString(u" ~+-"_s[int(paragraph.state)]) + told(paragraph.pieces));
    return lines;
}

QString wordsIn(const QString &text)
{
    QStringList words;
    for (const QStringView word : wordsOf(text))
        words.append(word.toString());
    return words.join(u'|');
}

/// Texts made of few different parts, so that they have much in common, and of all that is hard to cut.
class RandomTexts
{
public:
    explicit RandomTexts(quint32 seed)
        : m_random(seed)
    {
    }

    QString text()
    {
        QString text;
        for (int parts = below(40); parts > 0; --parts)
            text += part();
        return text;
    }

    /// The text with a few parts taken out, put in and moved.
    QString revised(QString text)
    {
        for (int edits = below(6); edits > 0; --edits) {
            const int at = below(int(text.size()) + 1);
            const QString cut = text.mid(at, below(12));
            text.remove(at, cut.size());
            text.insert(below(int(text.size()) + 1), below(2) ? cut : part());
        }
        return text;
    }

private:
    int below(int end) { return int(m_random.bounded(end)); }

    QString part()
    {
        static const QStringList parts{
            u"relay "_s, u"R-7"_s,    u"\n"_s,          u"\n\n"_s,     u" "_s,       u"停止"_s,
            u"する。"_s, u"リレー"_s, u"𠮷野"_s,        u"か\u3099"_s, u"e\u0301"_s, u"👨‍👩‍👧"_s,
            u"🇯🇵🇫🇷"_s,   u"- "_s,     u"| a | b |\n"_s, u"1. "_s,      u"the "_s,    u"提供者"_s,
            u"\r\n"_s,   u"#"_s,      u"が"_s,          u"2026年"_s};
        return parts[below(int(parts.size()))];
    }

    QRandomGenerator m_random;
};

bool endsBetweenCharacters(const QString &text, const QList<qsizetype> &ends)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    return text.isEmpty() || std::ranges::all_of(ends, [&](qsizetype end) {
               characters.setPosition(end);
               return characters.isAtBoundary();
           });
}

/// Where the pieces end that are in one of the two texts.
QList<qsizetype> endsWithout(PieceState state, const TextPieces &pieces)
{
    QList<qsizetype> ends{0};
    for (const TextPiece &piece : pieces) {
        if (piece.state != state)
            ends.append(ends.last() + piece.text.size());
    }
    return ends;
}

QString differentWords(int letters, const QString &stem, const QString &between)
{
    QString text;
    for (int i = 0; text.size() < letters; ++i)
        text += stem + QString::number(i, 36) + between;
    return text.left(letters);
}

/// Half the words of the text are others now, and their order is turned round.
QString stirred(const QString &text)
{
    QStringList words = text.split(u' ');
    std::ranges::reverse(words);
    for (qsizetype i = 0; i < words.size(); i += 2)
        words[i] = u"other%1"_s.arg(i % 97);
    return words.join(u' ');
}

} // namespace

class TstWordDiff : public QObject
{
    Q_OBJECT

    const quint32 m_seed = qEnvironmentVariableIsSet("RINGI_SEED") ? qEnvironmentVariable("RINGI_SEED").toUInt()
                                                                   : QRandomGenerator::global()->generate();

    template <class Check> void forRandomTexts(Check check)
    {
        RandomTexts random(m_seed);
        for (int i = 0; i < 3000; ++i) {
            const QString before = random.text();
            const QString after = i % 4 == 0 ? random.text() : random.revised(before);
            check(before, after);
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void initTestCase() { qInfo("RINGI_SEED=%u", m_seed); }

    void englishIsCutIntoWordsAndRecordNumbersStayWhole()
    {
        QCOMPARE(wordsIn(u"Don't share 3.14 of INC-2026-000123, R-7."_s),
                 u"Don't| |share| |3.14| |of| |INC-2026-000123|,| |R-7|."_s);
    }

    void japaneseIsCutWhereTheScriptChanges()
    {
        QCOMPARE(wordsIn(u"保守経路の使用を2026年11月に停止する。"_s),
                 u"保守経路|の|使用|を|2026|年|11|月|に|停止|する|。"_s);
        QCOMPARE(wordsIn(u"リレーR-7を𠮷野家へ"_s), u"リレー|R-7|を|𠮷野家|へ"_s);
    }

    void aChangedNumberIsOneChange()
    {
        QCOMPARE(told(wordDiff(u"(a) Share 19 indicators with them."_s, u"(a) Share 14 indicators with them."_s)),
                 u"(a) Share [-19-][+14+] indicators with them."_s);
    }

    void whatIsPutInStandsBetweenWhatStayed()
    {
        QCOMPARE(told(wordDiff(u"with Kanto Rail and with the partner"_s,
                               u"with Kanto Rail and, after masking, with the partner"_s)),
                 u"with Kanto Rail and[+, after masking,+] with the partner"_s);
    }

    void aReplacedPhraseIsReadAsOneChange()
    {
        QCOMPARE(told(wordDiff(u"from its provider without delay or notice"_s, u"from its provider under own terms"_s)),
                 u"from its provider [-without delay or notice-][+under own terms+]"_s);
    }

    void aJapaneseSentenceShowsItsChangedWords()
    {
        QCOMPARE(told(wordDiff(u"関東鉄道信号に指標19件を直ちに共有する。"_s,
                               u"関東鉄道信号に指標14件を秘匿処理の後に共有する。"_s)),
                 u"関東鉄道信号に指標[-19-][+14+]件を[-直ちに-][+秘匿処理の後に+]共有する。"_s);
    }

    void aKanjiThatStayedIsNotReadAsChanged()
    {
        QCOMPARE(told(wordDiff(u"停止を直ちに求める。"_s, u"停止を規約に基づいて求める。本部は立ち入らない。"_s)),
                 u"停止を[-直ちに-][+規約に基づいて+]求める[+。本部は立ち入らない+]。"_s);
    }

    void anUnchangedTextIsTheSame()
    {
        QCOMPARE(told(textDiff(u"one\n\ntwo"_s, u"one\n\ntwo"_s)), (QStringList{u" one"_s, u" "_s, u" two"_s}));
    }

    void aChangedLineIsFoundBehindAnInsertedOne()
    {
        QCOMPARE(told(textDiff(u"Stop all use of relay R-7 now.\n\nTell the operators."_s,
                               u"A new paragraph.\n\nStop further use of relay R-7 now.\n\nTell the operators."_s)),
                 (QStringList{u"+[+A new paragraph.+]"_s, u"+"_s, u"~Stop [-all-][+further+] use of relay R-7 now."_s,
                              u" "_s, u" Tell the operators."_s}));
    }

    void aLineThatHasLittleInCommonIsReplacedAsAWhole()
    {
        QCOMPARE(told(textDiff(u"Ask the provider."_s, u"Nothing else is done here."_s)),
                 (QStringList{u"-[-Ask the provider.-]"_s, u"+[+Nothing else is done here.+]"_s}));
    }

    void aMovedLineIsTakenOutAndPutIn()
    {
        QCOMPARE(told(textDiff(u"alpha\nbeta\ngamma"_s, u"gamma\nalpha\nbeta"_s)),
                 (QStringList{u"+[+gamma+]"_s, u" alpha"_s, u" beta"_s, u"-[-gamma-]"_s}));
    }

    void bothTextsComeBackToTheCharacter()
    {
        forRandomTexts([](const QString &before, const QString &after) {
            const TextDiff diff = textDiff(before, after);

            QCOMPARE(textBefore(diff), before);
            QCOMPARE(textAfter(diff), after);
        });
    }

    void bothLinesComeBackToTheCharacter()
    {
        forRandomTexts([](const QString &before, const QString &after) {
            const TextPieces pieces = wordDiff(before, after);

            QCOMPARE(textBefore(pieces), before);
            QCOMPARE(textAfter(pieces), after);
        });
    }

    void noPieceEndsWithinACharacter()
    {
        forRandomTexts([](const QString &before, const QString &after) {
            const TextPieces pieces = wordDiff(before, after);

            QVERIFY(endsBetweenCharacters(before, endsWithout(PieceState::Inserted, pieces)));
            QVERIFY(endsBetweenCharacters(after, endsWithout(PieceState::Deleted, pieces)));
        });
    }

    void whatIsSameIsMarkedSameAndNothingElse()
    {
        forRandomTexts([](const QString &before, const QString &after) {
            for (const ParagraphDiff &paragraph : textDiff(before, after)) {
                const bool isSame = textBefore(paragraph.pieces) == textAfter(paragraph.pieces);
                const bool isEmpty = paragraph.pieces.isEmpty();
                QVERIFY(isEmpty || isSame == (paragraph.state == ParagraphState::Same));
                for (const TextPiece &piece : paragraph.pieces)
                    QVERIFY(!piece.text.isEmpty());
            }
            const bool hasChange = std::ranges::any_of(
                textDiff(before, after), [](const ParagraphDiff &p) { return p.state != ParagraphState::Same; });
            QCOMPARE(hasChange, before != after);
        });
    }

    void aHundredThousandRewrittenCharactersComeBack_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString line = differentWords(100'000, u"a"_s, u" "_s);
        const QString lines = differentWords(100'000, u"same words here and number "_s, u"\n"_s);
        QTest::newRow("one line") << line << differentWords(100'000, u"b"_s, u" "_s);
        QTest::newRow("many lines") << differentWords(100'000, u"a"_s, u"\n"_s)
                                    << differentWords(100'000, u"b"_s, u"\n"_s);
        QTest::newRow("one line, stirred") << line << stirred(line);
        QTest::newRow("lines, each changed") << lines << QString(lines).replace(u"here"_s, u"there"_s);
        QTest::newRow("long lines, each changed")
            << QString(line).replace(u" a1"_s, u"\na1"_s) << QString(stirred(line)).replace(u" a1"_s, u"\na1"_s);
        QTest::newRow("two words over and over") << u"to be "_s.repeated(16'000) << u"be to do "_s.repeated(11'000);
        QTest::newRow("Japanese") << differentWords(100'000, u"関東鉄道の"_s, u"を"_s)
                                  << differentWords(100'000, u"提供者が"_s, u"に"_s);
    }

    void aHundredThousandRewrittenCharactersComeBack()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);

        const TextDiff diff = textDiff(before, after);

        QCOMPARE(textBefore(diff), before);
        QCOMPARE(textAfter(diff), after);
    }
};

QTEST_GUILESS_MAIN(TstWordDiff)
#include "tst_worddiff.moc"
