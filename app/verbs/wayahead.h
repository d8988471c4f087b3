// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gates a measure would meet if it were submitted now, and whether there are officers enough for each.
#pragma once

#include "domain/mandate.h"
#include "queries/queries.h"

#include <QJsonArray>

namespace ringi {

enum class Urgency { None, Urgent };

class WayAhead
{
public:
    WayAhead(Queries &queries, const MeasureId &measure, Urgency urgency);

    [[nodiscard]] MeasureKind kind() const { return m_kind; }
    /// Whether no route is published for this kind of measure.
    [[nodiscard]] bool isEmpty() const { return m_way.isEmpty(); }
    [[nodiscard]] bool isShort() const;
    /// One sentence for each gate that cannot be passed with the officers there are.
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QJsonArray json() const;

private:
    [[nodiscard]] QStringList signersOf(const Prospect &prospect) const;
    [[nodiscard]] QString lineOf(const Prospect &prospect) const;

    Registry m_registry;
    MeasureKind m_kind = MeasureKind::Request;
    QList<Prospect> m_way;
};

} // namespace ringi
