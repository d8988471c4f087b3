// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "What may I do, and who gave it to me": every act with its condition, the post it comes from and that post's term,
// and who appointed the officer. Administrators and auditors ask about anybody; everybody about any day that has
// passed.
#pragma once

#include "identity/entitlements.h"
#include "tables/rowtable.h"
#include "ui/kit/dialogframe.h"
#include "ui/office.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace ringi {

namespace kit {
class StatePane;
}

class RightsDialog : public kit::DialogFrame
{
    Q_OBJECT

public:
    /// About the signed-in officer when `about` is null.
    RightsDialog(Office &office, const OfficerId &about, QWidget *parent);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QComboBox *officerChoice() const { return m_officer; }
    [[nodiscard]] QLineEdit *dayEdit() const { return m_day; }

private:
    struct Answer
    {
        Entitlements found;
        Registry registry; ///< as it stood then
        quint64 entry = 0;
    };

    QWidget *buildQuestion(const OfficerId &about);
    void buildTable();
    void ask();
    void take(const Answer &answer);
    [[nodiscard]] std::optional<Instant> moment() const;
    [[nodiscard]] QString givenBy(const Answer &answer) const;
    [[nodiscard]] static QVariant cell(const Entitlement &one, int column);

    Office &m_office;
    int m_generation = 0;
    QComboBox *m_officer = nullptr;
    QLineEdit *m_day = nullptr;
    QLabel *m_heading = nullptr;
    RowTable<Entitlement> *m_rows = nullptr;
    QTableView *m_table = nullptr;
    kit::StatePane *m_state = nullptr;
};

} // namespace ringi
