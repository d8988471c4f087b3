// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"

#include <QByteArray>

#include <algorithm>

#include <arpa/inet.h>

namespace ringi {

namespace {

constexpr size_t kFourAt = Network::kMappedBits / 8;

std::optional<Network> parsed(const QByteArray &text)
{
    Network network;
    network.isFour = !text.contains(':');
    if (network.isFour)
        network.address[kFourAt - 1] = network.address[kFourAt - 2] = 0xff;
    const int family = network.isFour ? AF_INET : AF_INET6;
    if (inet_pton(family, text.constData(), network.address.data() + (network.isFour ? kFourAt : 0)) != 1)
        return {};
    return network;
}

/// With the bits behind the prefix all off, or all on.
Network::Address masked(Network::Address address, int prefix, bool on)
{
    for (int i = 0; i < Network::kBytes; ++i) {
        const auto behind = quint8(0xff >> std::clamp(prefix - i * 8, 0, 8));
        address[size_t(i)] = on ? quint8(address[size_t(i)] | behind) : quint8(address[size_t(i)] & ~behind);
    }
    return address;
}

QString digits(const Network::Address &address)
{
    const auto *bytes = reinterpret_cast<const char *>(address.data());
    return QString::fromLatin1(QByteArray::fromRawData(bytes, Network::kBytes).toHex());
}

} // namespace

Network Network::widened(int toPrefix) const
{
    return {masked(address, toPrefix, false), toPrefix, isFour};
}

QString Network::first() const
{
    return digits(masked(address, prefix, false));
}

QString Network::last() const
{
    return digits(masked(address, prefix, true));
}

QString Network::written() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const Address at = masked(address, prefix, false);
    inet_ntop(isFour ? AF_INET : AF_INET6, at.data() + (isFour ? kFourAt : 0), text.data(), text.size());
    const QString start = QString::fromLatin1(text.data());
    return isSingle() ? start : start + u'/' + QString::number(isFour ? prefix - kMappedBits : prefix);
}

std::optional<Network> networkOf(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    auto network = parsed((slash < 0 ? text : text.first(slash)).toLatin1());
    if (!network || slash < 0)
        return network;
    bool isNumber = false;
    const int before = network->isFour ? Network::kMappedBits : 0;
    const int prefix = text.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || prefix < 0 || prefix > Network::kBits - before)
        return {};
    network->prefix = before + prefix;
    return network;
}

} // namespace ringi
