// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window. What the command palette offers for it are the actions added to it with addAction(); it asks
// to go elsewhere by signals, so that no page knows another. A change of language builds the pages anew, so a page
// need not translate itself again.
#pragma once

#include "ledger/verifier.h"
#include "ui/decisions/decisionfilter.h"
#include "ui/office.h"

#include <QWidget>

namespace ringi {

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Office &office, QWidget *parent = nullptr);

    /// What stands in the window's title and in the palette.
    [[nodiscard]] virtual QString title() const = 0;
    /// Reads anew everything that is shown. Called when the page comes to the front, and when a lost store is back.
    virtual void refresh() = 0;
    /// Called while the page is at the front.
    virtual void showNotice(const ChangeNotice &notice) = 0;
    /// Where the keyboard goes when the page comes to the front.
    virtual void takeFocus() { setFocus(); }
    /// The panes F6 walks through, in reading order.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }

    /// Pages that show one record, or a register, override what they can be asked for.
    virtual void showIncident(const IncidentId &) { }
    virtual void showMeasure(const MeasureId &) { }
    virtual void showRegister(const RegisterQuery &) { }
    virtual void showDecisions(const DecisionFilter &) { }
    virtual void showHandoffs(const HandoffQuery &) { }
    virtual void showEntry(quint64) { }

Q_SIGNALS:
    void openIncident(const ringi::IncidentId &incident);
    void openMeasure(const ringi::MeasureId &measure);
    void openRegister(const ringi::RegisterQuery &query);
    void openDecisions(const ringi::DecisionFilter &filter);
    void openHandoffs(const ringi::HandoffQuery &query);
    /// An entry of the ledger by its number.
    void openEntry(quint64 entry);
    /// A place of the rail by its key: "ledger".
    void openPlace(const QString &key);
    /// Opens the window's log-incident dialog.
    void logIncidentWanted();
    void titleChanged();
    /// The ledger was verified from the first entry to `upTo`; the window's store status shows it.
    void verified(const ringi::Verification &verification);

protected:
    Office &office() { return m_office; }
    [[nodiscard]] const Office &office() const { return m_office; }

    using Done = std::function<void(const Receipt &)>;
    /// Performs the command as the officer. `done` runs when it is durable; a refusal or a fault is told to the person.
    void perform(const Command &command, Done done = {});
    /// Keeps that the officer read it. Only a fault is told: nothing else about it is his to do.
    void record(const RecordReading &reading);
    /// Says what came of it, for pages that go through the desk themselves.
    void take(const Outcome<Receipt> &outcome, const Done &done);
    void tell(const Fault &fault);

private:
    Office &m_office;
};

} // namespace ringi
