// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compartments/place.h"

#include <QtEndian>

namespace ringi {

namespace {

QByteArray number4(quint32 value)
{
    QByteArray bytes(qsizetype(sizeof value), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray text(const QByteArray &utf8)
{
    return number4(quint32(utf8.size())) + utf8;
}

} // namespace

QByteArray placeOfEntry(const EntryPlace &place)
{
    return text("ringi.sealed.1") + place.incident.bytes() + number4(quint32(place.ordinal)) + place.compartment.bytes()
        + number4(quint32(place.epoch)) + text(keyOf(place.tlp).toUtf8());
}

QByteArray placeOfKey(const CompartmentId &compartment, int epoch)
{
    return text("ringi.epoch.1") + compartment.bytes() + number4(quint32(epoch));
}

QByteArray placeOfFile()
{
    return text("ringi.sealedfile.1");
}

} // namespace ringi
