// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a store's backups between runs, for this user on this machine: where they go, and what came of
// the last one and of the last drill.
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace ringi {

struct BackupChoice
{
    QString folder;
    QString keyFile; ///< public half of the recovery key; empty: in the clear
    int keep = 30;   ///< 0 for all

    friend bool operator==(const BackupChoice &, const BackupChoice &) = default;
};

/// Something that was done with a backup here.
struct BackupNote
{
    QString path;
    Instant at; ///< when the backup was made, or when it was drilled
    bool held = true;
};

class BackupMemory
{
public:
    explicit BackupMemory(const StoreId &store);

    [[nodiscard]] BackupChoice choice() const;
    void keep(const BackupChoice &choice) const;

    [[nodiscard]] std::optional<BackupNote> made() const { return note("made"); }
    void keepMade(const BackupNote &made) const { keepNote("made", made); }
    [[nodiscard]] std::optional<BackupNote> drilled() const { return note("drilled"); }
    void keepDrilled(const BackupNote &drilled) const { keepNote("drilled", drilled); }

private:
    [[nodiscard]] std::optional<BackupNote> note(const char *which) const;
    void keepNote(const char *which, const BackupNote &note) const;
    [[nodiscard]] QString keyOf(const char *which, const char *what) const;

    QString m_group;
};

} // namespace ringi
