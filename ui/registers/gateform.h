// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be set of one gate of a route, to be edited in place.
#pragma once

#include "domain/route.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace ringi {

class PostChoice;

class GateForm : public QWidget
{
    Q_OBJECT

public:
    explicit GateForm(QWidget *parent = nullptr);

    /// `others` are the gates it may need.
    void setGate(const Gate &gate, const QList<Gate> &others);
    [[nodiscard]] Gate gate() const;

Q_SIGNALS:
    void changed();

private:
    void buildGate();
    void buildSigners();
    void buildOrder();
    void buildCondition();
    QLineEdit *addLine(const QString &name, const QString &label, const QString &hint = {});
    QComboBox *addChoice(const QString &name, const QString &label);
    QCheckBox *addCheck(const QString &name, const QString &text);
    void tell();
    void showNeeds(const Gate &gate, const QList<Gate> &others);
    void showCondition(const GateCondition &when);
    [[nodiscard]] GateCondition condition() const;
    [[nodiscard]] QStringList needs() const;

    bool m_isShowing = false;
    QVBoxLayout *m_rows;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_nameEn = nullptr;
    QLineEdit *m_nameJa = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_division = nullptr;
    PostChoice *m_posts = nullptr;
    QSpinBox *m_quorum = nullptr;
    QVBoxLayout *m_needs = nullptr;
    QList<QCheckBox *> m_needBoxes;
    QSpinBox *m_due = nullptr;
    QComboBox *m_after = nullptr;
    QLineEdit *m_authorityEn = nullptr;
    QLineEdit *m_authorityJa = nullptr;
    QComboBox *m_severityFrom = nullptr;
    QComboBox *m_tlpFrom = nullptr;
    QComboBox *m_tlpBelow = nullptr;
    QList<QCheckBox *> m_flags; ///< in the order of flagsOf
};

} // namespace ringi
