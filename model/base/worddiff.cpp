// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worddiff.h"

#include "base/worddifflines.h"
#include "base/worddiffruns.h"
#include "base/worddifftokens.h"

#include <QHash>

namespace ringi {

namespace {

/// Steps of comparison two texts may cost together, some milliseconds.
constexpr long long kAllowance = 1'000'000;
/// What is the same between two changes is read as part of them when it is no more than this.
constexpr int kFewLetters = 3;
constexpr int kFewSigns = 3;

/// What was replaced by what, before or after what stayed; each may be empty.
struct Stretch
{
    bool isSame = false;
    qsizetype beforeStart = 0, beforeEnd = 0; ///< characters
    qsizetype afterStart = 0, afterEnd = 0;
    int letters = 0; ///< in the longer of the two
};

class Words
{
public:
    Words(const QString &text, QHash<QStringView, int> &numbers)
    {
        for (const QStringView word : wordsOf(text)) {
            m_starts.push_back(m_end);
            m_end += word.size();
            if (!numbers.contains(word))
                numbers.insert(word, int(numbers.size()));
            m_ids.push_back(numbers.value(word));
        }
        m_starts.push_back(m_end);
    }

    [[nodiscard]] std::span<const int> ids() const { return m_ids; }
    [[nodiscard]] qsizetype start(int word) const { return m_starts[size_t(word)]; }

private:
    std::vector<int> m_ids;
    std::vector<qsizetype> m_starts;
    qsizetype m_end = 0;
};

class Comparison
{
public:
    Comparison(const QString &before, const QString &after)
        : m_before(before)
        , m_after(after)
        , m_oldWords(before, m_numbers)
        , m_newWords(after, m_numbers)
    {
    }

    TextPieces pieces(long long &allowance)
    {
        const auto runs = commonRuns(m_oldWords.ids(), m_newWords.ids(), allowance);
        for (const CommonRun &run : allowance < 0 ? std::vector<CommonRun>() : runs) {
            add(false, m_oldWords.start(run.before), m_newWords.start(run.after));
            add(true, m_oldWords.start(run.before + run.length), m_newWords.start(run.after + run.length));
        }
        add(false, m_before.size(), m_after.size());
        return told();
    }

private:
    /// From where the last stretch ended up to there.
    void add(bool isSame, qsizetype beforeEnd, qsizetype afterEnd)
    {
        const Stretch last = m_stretches.empty() ? Stretch() : m_stretches.back();
        Stretch next{isSame, last.beforeEnd, beforeEnd, last.afterEnd, afterEnd};
        if (next.beforeStart == next.beforeEnd && next.afterStart == next.afterEnd)
            return;
        next.letters = std::max(letterCount(oldText(next)), letterCount(newText(next)));
        if (!isSame && barelyPartsFrom(next))
            absorb(next);
        else
            m_stretches.push_back(next);
    }

    /// Whether so little stayed between the change before and this one that they are read as one.
    [[nodiscard]] bool barelyPartsFrom(const Stretch &change) const
    {
        if (m_stretches.size() < 2)
            return false;
        const Stretch &same = m_stretches.back();
        const int less = std::min(change.letters, m_stretches[m_stretches.size() - 2].letters);
        if (same.letters == 0)
            return same.beforeEnd - same.beforeStart <= kFewSigns;
        return same.letters <= kFewLetters && 2 * same.letters <= less;
    }

    void absorb(const Stretch &change)
    {
        const int same = m_stretches.back().letters;
        m_stretches.pop_back();
        Stretch &earlier = m_stretches.back();
        earlier.beforeEnd = change.beforeEnd;
        earlier.afterEnd = change.afterEnd;
        earlier.letters += same + change.letters;
    }

    [[nodiscard]] TextPieces told() const
    {
        TextPieces pieces;
        const auto tell = [&pieces](PieceState state, QStringView text) {
            if (!text.isEmpty())
                pieces.append({state, text.toString()});
        };
        for (const Stretch &stretch : m_stretches) {
            tell(stretch.isSame ? PieceState::Same : PieceState::Deleted, oldText(stretch));
            if (!stretch.isSame)
                tell(PieceState::Inserted, newText(stretch));
        }
        return pieces;
    }

    [[nodiscard]] QStringView oldText(const Stretch &stretch) const
    {
        return QStringView(m_before).sliced(stretch.beforeStart, stretch.beforeEnd - stretch.beforeStart);
    }
    [[nodiscard]] QStringView newText(const Stretch &stretch) const
    {
        return QStringView(m_after).sliced(stretch.afterStart, stretch.afterEnd - stretch.afterStart);
    }

    const QString &m_before;
    const QString &m_after;
    QHash<QStringView, int> m_numbers;
    Words m_oldWords;
    Words m_newWords;
    std::vector<Stretch> m_stretches;
};

TextPieces wholly(PieceState state, const QString &text)
{
    return text.isEmpty() ? TextPieces() : TextPieces{{state, text}};
}

TextPieces wordsBetween(const QString &before, const QString &after, long long &allowance)
{
    return before == after ? wholly(PieceState::Same, before) : Comparison(before, after).pieces(allowance);
}

ParagraphDiff became(const QString &before, const QString &after, long long &allowance)
{
    return {before == after ? ParagraphState::Same : ParagraphState::Changed, wordsBetween(before, after, allowance)};
}

QString without(PieceState state, const TextPieces &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.state != state)
            text += piece.text;
    }
    return text;
}

QString linesWithout(ParagraphState paragraph, PieceState piece, const TextDiff &diff)
{
    QStringList lines;
    for (const ParagraphDiff &one : diff) {
        if (one.state != paragraph)
            lines.append(without(piece, one.pieces));
    }
    return lines.join(u'\n');
}

} // namespace

TextDiff textDiff(const QString &before, const QString &after)
{
    const QStringList olds = before.split(u'\n');
    const QStringList news = after.split(u'\n');
    long long allowance = kAllowance;
    TextDiff diff;
    for (const auto &[x, y] : alignedLines(olds, news)) {
        if (y == kNoLine)
            diff.append({ParagraphState::Deleted, wholly(PieceState::Deleted, olds[x])});
        else if (x == kNoLine)
            diff.append({ParagraphState::Inserted, wholly(PieceState::Inserted, news[y])});
        else
            diff.append(became(olds[x], news[y], allowance));
    }
    return diff;
}

TextPieces wordDiff(const QString &before, const QString &after)
{
    long long allowance = kAllowance;
    return wordsBetween(before, after, allowance);
}

QString textBefore(const TextPieces &pieces)
{
    return without(PieceState::Inserted, pieces);
}

QString textAfter(const TextPieces &pieces)
{
    return without(PieceState::Deleted, pieces);
}

QString textBefore(const TextDiff &diff)
{
    return linesWithout(ParagraphState::Inserted, PieceState::Inserted, diff);
}

QString textAfter(const TextDiff &diff)
{
    return linesWithout(ParagraphState::Deleted, PieceState::Deleted, diff);
}

} // namespace ringi
