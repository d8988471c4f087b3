// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real stores behind the ports that window and verbs know: the one place outside model/store that names one.
#pragma once

#include "desk/storegate.h"

namespace ringi {

class DatabaseGate final : public StoreGate
{
public:
    std::unique_ptr<OpenStore> open(const QString &location) override;
    std::unique_ptr<OpenStore> create(const QString &location) override;
    void rebuild(const QString &location, Progress &progress) override;
    QList<ViewDifference> viewsApart(const QString &location, Progress &progress) override;
    std::unique_ptr<HoldingsSource> holdings(const QString &location) override;
    std::unique_ptr<Restoration> restorationAt(const QString &location) override;
};

} // namespace ringi
