// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Half-written texts outlive the program, also when it is killed: each is a small file of its own, written at the
// latest 300 ms after a change, readable by the officer's account only.
#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace ringi {

class Drafts : public QObject
{
    Q_OBJECT

public:
    /// Drafts of different stores and officers never meet. `folder` is made when first needed.
    Drafts(const QString &folder, const StoreId &store, const OfficerId &officer, QObject *parent = nullptr);
    /// Writes what still waits.
    ~Drafts() override;

    /// Where drafts belong on this machine.
    static QString standardFolder();

    /// Empty when there is none, or when it cannot be read.
    [[nodiscard]] QJsonObject load(const QString &name) const;
    /// `name` is a word such as "log-incident"; it becomes a file name.
    void keep(const QString &name, const QJsonObject &draft);
    void discard(const QString &name);
    /// Writes now instead of in 300 ms.
    void flush();

Q_SIGNALS:
    void saved(const QString &name);
    /// The text is still on the screen, but not on the disk.
    void failed(const QString &name, const QString &detail);

private:
    [[nodiscard]] QString path(const QString &name) const;
    void write(const QString &name, const QJsonObject &draft);

    QString m_folder;
    QHash<QString, QJsonObject> m_waiting;
    QTimer m_delay;
};

} // namespace ringi
