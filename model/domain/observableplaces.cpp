// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where observables stand among their kind, and which stretches of it somebody means who looks for one.
#include "domain/network.h"
#include "domain/observables.h"

#include <QStringList>

#include <algorithm>

namespace ringi {

namespace {

/// "org.example.sub."
QString reversed(const QString &domain)
{
    QStringList labels = domain.split(u'.');
    std::ranges::reverse(labels);
    return labels.join(u'.') + u'.';
}

ObservableSpan exactly(const Observable &observable)
{
    const ObservablePlace place = placeOf(observable);
    return {observable.kind, {place.first, place.first}, {place.last, place.last}};
}

/// The networks that an address or a network lies in, the widest first.
QList<ObservableSpan> networksAround(const Observable &observable)
{
    const auto network = networkOf(observable.value);
    if (!network)
        return {};
    QList<ObservableSpan> around;
    for (int prefix = network->isFour ? Network::kMappedBits : 0; prefix < network->prefix; ++prefix) {
        const Network wider = network->widened(prefix);
        around.append({ObservableKind::Network, {wider.first(), wider.first()}, {wider.last(), wider.last()}});
    }
    return around;
}

QList<ObservableSpan> within(const Observable &network)
{
    const ObservablePlace all = placeOf(network);
    return {{ObservableKind::Network, all, all}, {ObservableKind::Address, all, all}};
}

QList<ObservableSpan> parentsOf(const QString &domain)
{
    QList<ObservableSpan> parents;
    for (QString rest = domain.section(u'.', 1); rest.contains(u'.'); rest = rest.section(u'.', 1))
        parents.append(exactly({ObservableKind::Domain, rest}));
    return parents;
}

/// No character of a domain or a mailbox comes after a tilde.
QList<ObservableSpan> below(const QString &domain)
{
    const QString place = reversed(domain);
    const ObservablePlace all{place, place + u'~'};
    return {{ObservableKind::Domain, all, all}, {ObservableKind::Mailbox, all, all}};
}

} // namespace

ObservablePlace placeOf(const Observable &observable)
{
    switch (observable.kind) {
    case ObservableKind::Address:
    case ObservableKind::Network: {
        const Network network = networkOf(observable.value).value_or(Network());
        return {network.first(), network.last()};
    }
    case ObservableKind::Domain: {
        const QString place = reversed(observable.value);
        return {place, place};
    }
    case ObservableKind::Mailbox: {
        const QString place = reversed(observable.value.section(u'@', 1)) + u'@' + observable.value.section(u'@', 0, 0);
        return {place, place};
    }
    case ObservableKind::Hash:
    case ObservableKind::Cve:
        break;
    }
    return {observable.value, observable.value};
}

bool ObservableSpan::holds(const Observable &observable) const
{
    const ObservablePlace place = placeOf(observable);
    const auto lies = [](const QString &at, const ObservablePlace &within) {
        return at >= within.first && at <= within.last;
    };
    return observable.kind == kind && lies(place.first, first) && lies(place.last, last);
}

QList<ObservableSpan> soughtWith(const Observable &observable)
{
    switch (observable.kind) {
    case ObservableKind::Address:
        return networksAround(observable) + QList{exactly(observable)};
    case ObservableKind::Network:
        return networksAround(observable) + within(observable);
    case ObservableKind::Domain:
        return parentsOf(observable.value) + below(observable.value);
    case ObservableKind::Mailbox:
    case ObservableKind::Hash:
    case ObservableKind::Cve:
        break;
    }
    return {exactly(observable)};
}

} // namespace ringi
