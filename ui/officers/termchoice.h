// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The posts as boxes to tick, each with the days between which it is held. A day left open means without end; days are
// those of Japan, and both belong to the term.
#pragma once

#include "domain/appointment.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace ringi {

class TermChoice : public QWidget
{
    Q_OBJECT

public:
    explicit TermChoice(QWidget *parent = nullptr);

    void setAppointment(const Appointment &appointment);
    [[nodiscard]] QList<Post> posts() const;
    [[nodiscard]] QList<PostTerm> terms() const;
    /// False while a day cannot be read.
    [[nodiscard]] bool isUnderstood() const;

private:
    struct Row
    {
        QCheckBox *post;
        QLineEdit *from;
        QLineEdit *until;
    };

    void addRow(Post post, QGridLayout *grid);
    [[nodiscard]] PostTerm termOf(Post post) const;

    QList<Row> m_rows;
};

} // namespace ringi
