// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worddifflines.h"

#include "base/worddiffruns.h"
#include "base/worddifftokens.h"

#include <QHash>

#include <algorithm>

namespace ringi {

namespace {

constexpr long long kLineSteps = 500'000;
constexpr long long kLikenessSteps = 2'000'000;
constexpr size_t kMostPairs = 200'000;
/// Lines that share less than this are not the same line changed.
constexpr double kAlike = 0.3;

using Pairs = std::vector<LinePair>;

/// The words of a line as a bag: which, and how long.
struct Bag
{
    std::vector<std::pair<int, int>> words; ///< sorted by number
    int letters = 0;
};

class WordNumbers
{
public:
    Bag bagOf(const QString &line)
    {
        Bag bag;
        for (const QStringView word : wordsOf(line)) {
            const int letters = letterCount(word);
            if (letters == 0)
                continue;
            bag.words.emplace_back(numberOf(word), letters);
            bag.letters += letters;
        }
        std::ranges::sort(bag.words);
        return bag;
    }

private:
    int numberOf(QStringView word)
    {
        const auto known = m_numbers.constFind(word);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(word, int(m_numbers.size()));
    }

    QHash<QStringView, int> m_numbers;
};

/// 0: nothing in common; 1: the same words.
double likeness(const Bag &one, const Bag &other)
{
    int shared = 0;
    auto mine = one.words.begin();
    auto theirs = other.words.begin();
    while (mine != one.words.end() && theirs != other.words.end()) {
        if (mine->first == theirs->first) {
            shared += mine->second;
            ++mine, ++theirs;
        } else if (mine->first < theirs->first) {
            ++mine;
        } else {
            ++theirs;
        }
    }
    const int all = one.letters + other.letters;
    return all == 0 ? 0 : 2.0 * shared / all;
}

using Bags = std::vector<Bag>;

/// Lines between two that stayed: which of the old ones became which of the new ones, in order, is where the sum of the
/// likenesses is greatest.
class Gap
{
public:
    Gap(Bags before, Bags after)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_likeness(m_before.size() * m_after.size())
        , m_best((m_before.size() + 1) * (m_after.size() + 1))
    {
    }

    /// Positions within the gap.
    Pairs pairs(long long &allowance)
    {
        compare(allowance);
        addUp();
        Pairs found;
        size_t i = 0, j = 0;
        while (i < m_before.size() && j < m_after.size()) {
            if (likenessOf(i, j) > 0 && best(i, j) == best(i + 1, j + 1) + likenessOf(i, j))
                found.push_back({int(i++), int(j++)});
            else if (best(i + 1, j) >= best(i, j + 1))
                ++i;
            else
                ++j;
        }
        return found;
    }

private:
    double &likenessOf(size_t i, size_t j) { return m_likeness[i * m_after.size() + j]; }
    double &best(size_t i, size_t j) { return m_best[i * (m_after.size() + 1) + j]; }

    /// Each with each; where that is too much, with those at about the same place.
    void compare(long long &allowance)
    {
        const double share = std::min(1.0, double(allowance) / double(std::max(1LL, cost())));
        const auto size = double(std::max(m_before.size(), m_after.size()));
        for (size_t i = 0; i < m_before.size(); ++i) {
            for (size_t j = 0; j < m_after.size(); ++j) {
                const double apart = double(i) / double(m_before.size()) - double(j) / double(m_after.size());
                if (share < 1 && std::abs(apart) * size > share * size / 2)
                    continue;
                const double alike = likeness(m_before[i], m_after[j]);
                likenessOf(i, j) = alike < kAlike ? 0 : alike;
                allowance -= long(m_before[i].words.size() + m_after[j].words.size());
            }
        }
    }

    [[nodiscard]] long long cost() const
    {
        const auto words = [](const Bags &bags) {
            long long sum = 0;
            for (const Bag &bag : bags)
                sum += long(bag.words.size());
            return sum;
        };
        return words(m_before) * long(m_after.size()) + words(m_after) * long(m_before.size());
    }

    void addUp()
    {
        for (size_t i = m_before.size(); i-- > 0;) {
            for (size_t j = m_after.size(); j-- > 0;) {
                const double both = likenessOf(i, j) > 0 ? best(i + 1, j + 1) + likenessOf(i, j) : 0;
                best(i, j) = std::max({both, best(i + 1, j), best(i, j + 1)});
            }
        }
    }

    Bags m_before;
    Bags m_after;
    std::vector<double> m_likeness;
    std::vector<double> m_best;
};

/// The lines of a text that have anything in them.
class Written
{
public:
    Written(const QStringList &lines, QHash<QStringView, int> &numbers)
        : m_lines(lines)
    {
        for (int i = 0; i < int(lines.size()); ++i) {
            if (lines[i].trimmed().isEmpty())
                continue;
            m_at.push_back(i);
            if (!numbers.contains(lines[i]))
                numbers.insert(lines[i], int(numbers.size()));
            m_ids.push_back(numbers.value(lines[i]));
        }
    }

    [[nodiscard]] int size() const { return int(m_at.size()); }
    [[nodiscard]] std::span<const int> ids() const { return m_ids; }
    /// The line's place in the text.
    [[nodiscard]] int at(int written) const { return m_at[size_t(written)]; }

    [[nodiscard]] Bags bags(int from, int to, WordNumbers &numbers) const
    {
        Bags bags;
        for (int i = from; i < to; ++i)
            bags.push_back(numbers.bagOf(m_lines[at(i)]));
        return bags;
    }

private:
    const QStringList &m_lines;
    std::vector<int> m_at;
    std::vector<int> m_ids;
};

class Alignment
{
public:
    Alignment(const QStringList &before, const QStringList &after)
        : m_lines{before, after}
        , m_before(before, m_ids)
        , m_after(after, m_ids)
    {
    }

    Pairs pairs()
    {
        long long steps = kLineSteps;
        for (const CommonRun &run : commonRuns(m_before.ids(), m_after.ids(), steps)) {
            fillGap(run.before, run.after);
            for (int i = 0; i < run.length; ++i)
                become(m_x, m_y);
        }
        fillGap(m_before.size(), m_after.size());
        writeUpTo(int(m_lines[0].size()), int(m_lines[1].size()));
        return m_pairs;
    }

private:
    /// Pairs what is alike up to there.
    void fillGap(int toX, int toY)
    {
        const int fromX = m_x, fromY = m_y;
        const auto size = size_t(toX - fromX) * size_t(toY - fromY);
        if (size > 0 && size <= kMostPairs) {
            Gap gap(m_before.bags(fromX, toX, m_words), m_after.bags(fromY, toY, m_words));
            for (const LinePair &pair : gap.pairs(m_likenessSteps))
                become(fromX + pair.before, fromY + pair.after);
        }
        m_x = toX;
        m_y = toY;
    }

    /// That written line of the one text became that of the other; what was before them is written first.
    void become(int x, int y)
    {
        writeUpTo(m_before.at(x), m_after.at(y));
        m_pairs.push_back({m_writtenX++, m_writtenY++});
        m_x = x + 1;
        m_y = y + 1;
    }

    /// What has no other in that text: empty lines are paired as they come, all else stands alone.
    void writeUpTo(int toX, int toY)
    {
        while (m_writtenX < toX || m_writtenY < toY) {
            const bool isOld = m_writtenX < toX, isNew = m_writtenY < toY;
            if (isOld && isNew && m_lines[0][m_writtenX] == m_lines[1][m_writtenY])
                m_pairs.push_back({m_writtenX++, m_writtenY++});
            else if (isOld && (!isNew || !isEmpty(m_lines[0][m_writtenX]) || isEmpty(m_lines[1][m_writtenY])))
                m_pairs.push_back({m_writtenX++, kNoLine});
            else
                m_pairs.push_back({kNoLine, m_writtenY++});
        }
    }

    static bool isEmpty(const QString &line) { return line.trimmed().isEmpty(); }

    QHash<QStringView, int> m_ids;
    QStringList m_lines[2];
    Written m_before;
    Written m_after;
    WordNumbers m_words;
    long long m_likenessSteps = kLikenessSteps;
    int m_x = 0, m_y = 0;               ///< written lines dealt with
    int m_writtenX = 0, m_writtenY = 0; ///< lines in m_pairs
    Pairs m_pairs;
};

} // namespace

std::vector<LinePair> alignedLines(const QStringList &before, const QStringList &after)
{
    return Alignment(before, after).pairs();
}

} // namespace ringi
