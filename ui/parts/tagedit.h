// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of tags with commas between them. Tags in use are offered for the one that is being typed; they are asked of
// the store as it is typed, a few at a time, however many there are.
#pragma once

#include "queries/asker.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace ringi {

class TagEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagEdit(Asker &asker, QWidget *parent = nullptr);

    [[nodiscard]] QStringList tags() const;
    void setTags(const QStringList &tags);

    static constexpr int kOffered = 12;

private:
    void ask();
    void offer(const QStringList &tags);
    void complete(const QString &tag);
    [[nodiscard]] QString begun() const;

    Asker &m_asker;
    QCompleter *m_completer;
    QStringListModel *m_offered;
    QTimer m_pause;
};

/// What stands between the commas, without what is empty.
QStringList tagsIn(const QString &line);

} // namespace ringi
