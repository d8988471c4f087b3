// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's door to sealed entries. What is opened is in the ledger, durably, before it is handed out: when that
// cannot be written, nothing is shown.
#pragma once

#include "base/clock.h"
#include "desk/scribe.h"
#include "desk/sealer.h"

namespace ringi {

/// What a member reads. It lives in memory for as long as it is looked at, and nowhere else.
struct OpenedEntry
{
    struct File
    {
        QString name;
        qint64 size = 0;
    };

    QString label;
    QString text;
    QList<File> files;
    quint64 commit = 0; ///< the entry of the ledger that says so
};

class Vault
{
public:
    Vault(Journal &journal, const Clock &clock, Randomness &randomness);

    /// All block until they are durable, and throw Fault.
    Outcome<Receipt> create(const Session &by, const NewCompartment &compartment);
    Outcome<Receipt> add(const Session &by, const CompartmentId &compartment, const OfficerId &officer);
    Outcome<Receipt> remove(const Session &by, const CompartmentId &compartment, const OfficerId &officer,
                            const QString &reason);
    Outcome<Receipt> seal(const Session &by, const NewEntry &entry);

    Outcome<OpenedEntry> open(const Session &by, const EntryRef &entry);
    /// The n-th file of the entry, counted from 1. It is another opening.
    Outcome<PlainFile> openFile(const Session &by, const EntryRef &entry, int n);
    /// Opens the entry and tells it to everybody as a note, once its privilege is waived. Its files stay sealed.
    Outcome<Receipt> release(const Session &by, const EntryRef &entry);

private:
    Guard canHoldKeys(const QList<OfficerId> &officers);
    template <class Ask> Outcome<Receipt> write(const Session &by, Ask ask);

    Journal &m_journal;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace ringi
