// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Class and type of an incident after RSIT: two lists, the second following the first.
#pragma once

#include <QWidget>

class QComboBox;

namespace ringi {

class ClassChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ClassChoice(QWidget *parent = nullptr);

    void choose(const QString &cls, const QString &type);
    /// Empty while none is chosen.
    [[nodiscard]] QString cls() const;
    [[nodiscard]] QString type() const;

Q_SIGNALS:
    void changed();

private:
    void offerTypes();

    QComboBox *m_class;
    QComboBox *m_type;
};

} // namespace ringi
