// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verificationmemory.h"

#include "domain/describe.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 4'096;

bool isWhole(const VerifiedUpTo &known)
{
    return known.commits > 0 && known.head.size() == kHashSize && known.registry.size() == kHashSize;
}

} // namespace

VerificationMemory::VerificationMemory(QString folder)
    : m_folder(std::move(folder))
{
}

QString VerificationMemory::pathOf(const StoreId &store) const
{
    return m_folder + u'/' + store.toString() + u".json"_s;
}

std::optional<VerifiedUpTo> VerificationMemory::of(const StoreId &store) const
{
    QFile file(pathOf(store));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    VerifiedUpTo known;
    known.commits = quint64(json.value(u"commits"_s).toInteger());
    known.events = quint64(json.value(u"events"_s).toInteger());
    body::read(json.value(u"head"_s), known.head);
    body::read(json.value(u"registry"_s), known.registry);
    return isWhole(known) ? std::optional(known) : std::nullopt;
}

bool VerificationMemory::keep(const Verification &verification) const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QSaveFile file(pathOf(verification.store));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument({{u"commits"_s, qint64(verification.commits)},
                              {u"events"_s, qint64(verification.events)},
                              {u"head"_s, body::json(verification.head)},
                              {u"registry"_s, body::json(verification.registry)}})
                   .toJson());
    return file.commit();
}

} // namespace ringi
