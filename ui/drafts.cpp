// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace ringi {

namespace {

constexpr int kDelayMs = 300;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, kOwnerOnly | QFileDevice::ExeOwner);
}

} // namespace

Drafts::Drafts(const QString &folder, const StoreId &store, const OfficerId &officer, QObject *parent)
    : QObject(parent)
    , m_folder(QStringLiteral("%1/%2/%3").arg(folder, store.toString(), officer.toString()))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts()
{
    flush();
}

QString Drafts::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts");
}

QString Drafts::path(const QString &name) const
{
    return QStringLiteral("%1/%2.json").arg(m_folder, name);
}

QJsonObject Drafts::load(const QString &name) const
{
    if (m_waiting.contains(name))
        return m_waiting.value(name);
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A running delay is not started anew, so that somebody who never pauses loses nothing either.
void Drafts::keep(const QString &name, const QJsonObject &draft)
{
    m_waiting.insert(name, draft);
    if (!m_delay.isActive())
        m_delay.start();
}

void Drafts::discard(const QString &name)
{
    m_waiting.remove(name);
    QFile::remove(path(name));
}

void Drafts::flush()
{
    m_delay.stop();
    const auto waiting = std::exchange(m_waiting, {});
    for (auto draft = waiting.begin(); draft != waiting.end(); ++draft)
        write(draft.key(), draft.value());
}

void Drafts::write(const QString &name, const QJsonObject &draft)
{
    makePrivateFolder(m_folder);
    QSaveFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(kOwnerOnly);
        file.write(QJsonDocument(draft).toJson(QJsonDocument::Compact));
    }
    if (file.commit())
        Q_EMIT saved(name);
    else
        Q_EMIT failed(name, file.errorString());
}

} // namespace ringi
