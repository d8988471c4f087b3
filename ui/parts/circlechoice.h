// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read an incident: divisions to tick, and officers by name. Nothing ticked is everybody.
#pragma once

#include "domain/circle.h"
#include "domain/registry.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QListWidget;

namespace ringi {

class CircleChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString typed READ typed WRITE setTyped) ///< what a draft keeps of it

public:
    explicit CircleChoice(const Registry &registry, QWidget *parent = nullptr);

    void setCircle(const Circle &circle);
    [[nodiscard]] Circle circle() const;
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &typed);

Q_SIGNALS:
    void changed();

private:
    QWidget *buildDivisions();
    QListWidget *buildOfficers(const Registry &registry);

    QMap<Division, QCheckBox *> m_divisions;
    QListWidget *m_officers = nullptr;
};

} // namespace ringi
