// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worddiffruns.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace ringi {

namespace {

using Ids = std::span<const int>;

constexpr int kNowhere = std::numeric_limits<int>::min() / 2;

/// The furthest places reached with so many edits, on every second diagonal, which is before minus after. Diagonals
/// that leave the texts have none, so that a short text before a long one takes no more than its own length of them.
struct Frontier
{
    int lowest = 0; ///< diagonal
    std::vector<int> furthest;
};

int reached(const Frontier &frontier, int diagonal)
{
    const int at = (diagonal - frontier.lowest) / 2;
    const bool isThere = diagonal >= frontier.lowest && at < int(frontier.furthest.size());
    return isThere ? frontier.furthest[size_t(at)] : kNowhere;
}

bool cameByInsertion(const Frontier &frontier, int diagonal)
{
    return reached(frontier, diagonal - 1) < reached(frontier, diagonal + 1);
}

/// The outermost diagonal that so many edits lead to within `most`.
int outermost(int edits, int most)
{
    return edits <= most ? edits : most - (edits + most) % 2;
}

class Search
{
public:
    Search(Ids before, Ids after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// Whether the end was reached within the allowance.
    bool run(long long &allowance)
    {
        m_frontiers.push_back({0, {slide(0, 0, allowance)}});
        while (!isAtEnd()) {
            if (allowance < 0)
                return false;
            m_frontiers.push_back(next(m_frontiers.back(), allowance));
        }
        return allowance >= 0;
    }

    /// The way back from the end, edit by edit, with the run that follows each.
    [[nodiscard]] std::vector<CommonRun> runs() const
    {
        std::vector<CommonRun> found;
        int x = int(m_before.size()), y = int(m_after.size());
        for (int edits = int(m_frontiers.size()) - 1; edits > 0; --edits) {
            const Frontier &earlier = m_frontiers[size_t(edits) - 1];
            const int diagonal = x - y;
            const bool byInsertion = cameByInsertion(earlier, diagonal);
            const int from = reached(earlier, byInsertion ? diagonal + 1 : diagonal - 1);
            const int start = byInsertion ? from : from + 1;
            note(found, start, start - diagonal, x - start);
            x = from;
            y = byInsertion ? start - diagonal - 1 : start - diagonal;
        }
        note(found, 0, 0, x);
        std::ranges::reverse(found);
        return found;
    }

private:
    static void note(std::vector<CommonRun> &found, int x, int y, int length)
    {
        if (length > 0)
            found.push_back({x, y, length});
    }

    [[nodiscard]] bool isAtEnd() const
    {
        return reached(m_frontiers.back(), int(m_before.size()) - int(m_after.size())) == int(m_before.size());
    }

    [[nodiscard]] Frontier next(const Frontier &frontier, long long &allowance) const
    {
        const int edits = int(m_frontiers.size());
        Frontier further{-outermost(edits, int(m_after.size())), {}};
        const int highest = outermost(edits, int(m_before.size()));
        for (int k = further.lowest; k <= highest; k += 2) {
            const int x = cameByInsertion(frontier, k) ? reached(frontier, k + 1) : reached(frontier, k - 1) + 1;
            further.furthest.push_back(isWithin(x, x - k) ? slide(x, x - k, allowance) : kNowhere);
        }
        allowance -= 1 + qsizetype(further.furthest.size());
        return further;
    }

    [[nodiscard]] bool isWithin(int x, int y) const
    {
        return x >= 0 && y >= 0 && x <= int(m_before.size()) && y <= int(m_after.size());
    }

    /// Along what is the same from there.
    int slide(int x, int y, long long &allowance) const
    {
        const int start = x;
        while (x < int(m_before.size()) && y < int(m_after.size()) && m_before[size_t(x)] == m_after[size_t(y)])
            ++x, ++y;
        allowance -= x - start;
        return x;
    }

    Ids m_before;
    Ids m_after;
    std::vector<Frontier> m_frontiers;
};

int commonStart(Ids before, Ids after)
{
    return int(std::ranges::mismatch(before, after).in1 - before.begin());
}

int commonEnd(Ids before, Ids after)
{
    size_t same = 0;
    const size_t most = std::min(before.size(), after.size());
    while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return int(same);
}

} // namespace

std::vector<CommonRun> commonRuns(Ids before, Ids after, long long &allowance)
{
    const int start = commonStart(before, after);
    before = before.subspan(size_t(start));
    after = after.subspan(size_t(start));
    const int end = commonEnd(before, after);
    before = before.first(before.size() - size_t(end));
    after = after.first(after.size() - size_t(end));
    std::vector<CommonRun> runs;
    if (start > 0)
        runs.push_back({0, 0, start});
    Search search(before, after);
    if (search.run(allowance)) {
        for (const CommonRun &run : search.runs())
            runs.push_back({run.before + start, run.after + start, run.length});
    }
    if (end > 0)
        runs.push_back({start + int(before.size()), start + int(after.size()), end});
    return runs;
}

} // namespace ringi
