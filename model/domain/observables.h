// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a text names that can be seen in a network: addresses, domains, mailboxes, hashes, CVE numbers. Texts of the
// field write them so that nobody follows them by mistake (203[.]0[.]113[.]7, hxxps://example[.]org); they are read as
// what they are. Nothing is looked up anywhere.
#pragma once

#include "base/keys.h"

#include <QList>
#include <QString>

namespace ringi {

enum class ObservableKind { Address, Network, Domain, Mailbox, Hash, Cve };

struct Observable
{
    ObservableKind kind = ObservableKind::Address;
    QString value; ///< in one spelling: "203.0.113.7", "2001:db8::/32", "sub.example.org", "CVE-2026-1234"

    friend bool operator==(const Observable &, const Observable &) = default;
};

/// An observable and the stretch of the text that names it.
struct NamedObservable
{
    Observable what;
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const NamedObservable &, const NamedObservable &) = default;
};

/// In the order of the text. A link is its host; a mailbox is not also its domain.
QList<NamedObservable> observablesIn(const QString &text);

/// Where an observable stands among those of its kind, so that what belongs together lies side by side: addresses and
/// networks as 32 hexadecimal digits, from `first` to `last`; domains by their labels from the right,
/// "org.example.sub.", and mailboxes behind theirs, "org.example.@billing"; all others as their value.
struct ObservablePlace
{
    QString first;
    QString last; ///< of a network; the same as `first` for all others

    friend bool operator==(const ObservablePlace &, const ObservablePlace &) = default;
};

ObservablePlace placeOf(const Observable &observable);

/// Every observable of the kind whose place begins between `first.first` and `first.last`, and ends between
/// `last.first` and `last.last`, the bounds included.
struct ObservableSpan
{
    ObservableKind kind = ObservableKind::Address;
    ObservablePlace first;
    ObservablePlace last;

    [[nodiscard]] bool holds(const Observable &observable) const;
    friend bool operator==(const ObservableSpan &, const ObservableSpan &) = default;
};

/// What somebody means who looks for it: itself; of an address, also the networks around it; of a network, what lies in
/// it as well; of a domain, those below and above it, without top-level domains, and the mailboxes at it and below.
QList<ObservableSpan> soughtWith(const Observable &observable);

} // namespace ringi

RINGI_KEYS(ringi::ObservableKind, QLatin1StringView("address"), QLatin1StringView("network"),
           QLatin1StringView("domain"), QLatin1StringView("mailbox"), QLatin1StringView("hash"),
           QLatin1StringView("cve"))
