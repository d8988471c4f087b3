// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over every page: command field, what is known of the store, the time in both zones, and who sits here.
#pragma once

#include "ledger/verifier.h"
#include "ui/shell/commandfield.h"

#include <QPushButton>
#include <QWidget>

class QBoxLayout;

namespace ringi {

namespace kit {
class BadgeLabel;
}

/// What the top bar says of the store. A failed verification stays until the ledger is verified intact.
class StoreStatus : public QPushButton
{
    Q_OBJECT

public:
    StoreStatus(const Office &office, bool isServer, QWidget *parent = nullptr);

    void showVerified(const Verification &verification);
    void setLost(bool isLost);

private:
    void say();
    [[nodiscard]] QString stateText() const;

    const Clock &m_clock;
    QString m_kind;
    bool m_isLost = false;
    std::optional<Instant> m_verifiedAt;
    qsizetype m_findings = 0;
};

/// The time of day in JST and UTC, with the day below.
class ZoneClocks : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneClocks(const Clock &clock, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Clock &m_clock;
    QTimer m_second;
};

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Office &office, bool isServer, QWidget *parent = nullptr);

    [[nodiscard]] CommandField &commands() { return *m_commands; }
    [[nodiscard]] StoreStatus &status() { return *m_status; }
    /// The officer may have been appointed to something else.
    void showOfficer(const Officer &officer);

private:
    void addLine(QBoxLayout *row);
    QWidget *buildOfficer();

    CommandField *m_commands;
    StoreStatus *m_status;
    kit::BadgeLabel *m_badge = nullptr;
    QLabel *m_division = nullptr;
    QLabel *m_name = nullptr;
};

} // namespace ringi
