// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what an officer wants kept from others into commands whose content is closed, and opens it again, with the key
// of his session. Nothing that it opens is written anywhere.
#pragma once

#include "base/randomness.h"
#include "compartments/sealedcontent.h"
#include "domain/command.h"
#include "identity/session.h"
#include "ledger/journal.h"

namespace ringi {

struct NewCompartment
{
    CompartmentId id;
    QString name;
    CompartmentKind kind = CompartmentKind::Source;
    Tlp tlp = Tlp::AmberStrict;
    QList<OfficerId> others; ///< members beside who creates it
};

struct PlainFile
{
    QString name;
    QByteArray bytes;
};

struct NewEntry
{
    IncidentId incident;
    CompartmentId compartment;
    std::optional<Tlp> tlp; ///< the compartment's where none is stated
    QString label;
    QString text;
    QList<PlainFile> files;
};

inline constexpr int kSealedLabelLimit = 200; ///< characters
inline constexpr int kSealedFilesLimit = 20;

class Sealer
{
public:
    Sealer(Turn &turn, Randomness &randomness, Instant now)
        : m_turn(turn)
        , m_randomness(randomness)
        , m_now(now)
    {
    }

    Outcome<Command> create(const Session &by, const NewCompartment &compartment);
    Outcome<Command> add(const Session &by, const CompartmentId &compartment, const OfficerId &officer);
    Outcome<Command> remove(const Session &by, const CompartmentId &compartment, const OfficerId &officer,
                            const QString &reason);
    /// Keeps the closed files in the turn.
    Outcome<Command> seal(const Session &by, const NewEntry &entry);

    /// What is in the entry. REQUIRES: the rules have let it be opened.
    Outcome<SealedContent> content(const Session &by, const EntryRef &entry);

private:
    Outcome<KeyEpoch> nextFor(const Session &by, const Compartment &compartment, const QList<Keyholder> &holders);
    Outcome<KeyEpoch> withNames(Outcome<KeyEpoch> epoch);

    Turn &m_turn;
    Randomness &m_randomness;
    Instant m_now;
};

} // namespace ringi
