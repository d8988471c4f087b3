// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An officer of every post in Operations and in Legal, of those in the demonstration who play no part in the cases:
// their keys open at once, and what the table asks is asked of somebody from here and of somebody from elsewhere.
#pragma once

#include "support/tablewords.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>

namespace ringi::test {

struct PostHolder
{
    QString name;
    Standing standing;
};

class EveryPost
{
public:
    using Appoint = std::function<void(const QString &name, Division, Post)>;

    /// `officers` as the verb lists them. Where nobody has a post yet, somebody who is left over is appointed to it.
    EveryPost(const QJsonArray &officers, const QStringList &takenUp, const Appoint &appoint);

    [[nodiscard]] const QList<PostHolder> &all() const { return m_all; }
    [[nodiscard]] QList<PostHolder> of(Division division) const;
    [[nodiscard]] QString who(Post post, Division division) const;

private:
    struct Spare
    {
        QString name;
        QString division;
        QStringList posts;
    };

    void seat(const Appoint &appoint);
    bool takeOneWho(Post post, Division division);

    QList<Spare> m_spare;
    QList<PostHolder> m_all;
};

} // namespace ringi::test
