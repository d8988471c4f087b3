// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/circle.h"

#include <algorithm>

namespace ringi {

namespace {

template <class T> void eachOnce(QList<T> &values)
{
    std::ranges::sort(values, std::less<>());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

bool mayRead(const Circle &circle, const Actor &actor)
{
    if (circle.isEmpty())
        return true;
    return !actor.id.isNull() && (circle.names(actor.division) || circle.names(actor.id));
}

Circle tidied(Circle circle)
{
    eachOnce(circle.divisions);
    eachOnce(circle.officers);
    return circle;
}

} // namespace ringi
