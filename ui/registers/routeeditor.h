// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A route being changed: its gates as a table, the chosen one as a form, the drawing and everything that is wrong with
// it kept up with each change. What comes of it is a proposal; a second administrator publishes it.
#pragma once

#include "domain/registry.h"
#include "ui/parts/actdialog.h"

class QCheckBox;
class QLineEdit;

namespace ringi {

class GateForm;
class GateTable;

namespace kit {
class GateGraph;
}

class RouteEditor : public ActDialog
{
    Q_OBJECT

public:
    RouteEditor(Office &office, const Route &route, QWidget *parent);

    [[nodiscard]] const Route &route() const { return m_route; }
    [[nodiscard]] QStringList faultsShown() const { return m_faultsShown; }
    [[nodiscard]] GateTable *table() const { return m_table; }

    void addGate();
    void removeGate();
    void importFile();
    void exportFile();

protected:
    [[nodiscard]] Command command() const override;
    bool check() override;
    void forget() override;

private:
    void buildHead();
    QWidget *buildGates();
    QWidget *buildForm();
    void restore(const Route &route);
    void showAll();
    void showRoute();
    void showHead();
    void showGate(int at);
    void takeHead();
    void takeGate();
    void keep();
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString freeKey() const;

    Route m_route;
    QString m_neededAs; ///< the key by which the others ask for the gate in the form
    bool m_isShowing = false;
    QStringList m_faultsShown;
    QLineEdit *m_nameEn = nullptr;
    QLineEdit *m_nameJa = nullptr;
    QLineEdit *m_source = nullptr;
    QCheckBox *m_unverified = nullptr;
    QList<QCheckBox *> m_drafters;
    kit::GateGraph *m_graph = nullptr;
    GateTable *m_table = nullptr;
    GateForm *m_form = nullptr;
    QLabel *m_faults = nullptr;
};

/// The drawing in an area of its own that scrolls sideways.
QWidget *graphArea(kit::GateGraph *graph, QWidget *parent);

} // namespace ringi
