// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's page over a store in memory, as somebody at a desk of Operations has it before him.
#pragma once

#include "support/paperoffice.h"
#include "ui/register/facetchip.h"
#include "ui/register/registerpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace ringi::test {

/// Six incidents: three with Operations, of which one is grave; one waits for Operations; one is closed.
inline QList<RegisterRow> someRows()
{
    QList<RegisterRow> rows;
    for (qint64 key = 1; key <= 6; ++key)
        rows.append(aRow(key));
    rows[0].severity = Severity::Crisis;
    rows[3].holder = rows[4].holder = Division::Legal;
    rows[4].offeredTo = Division::Operations;
    rows[5].phase = Phase::Closed;
    rows[5].holder = Division::Strategy;
    return rows;
}

inline Incident incidentOf(const RegisterRow &row)
{
    Incident incident;
    incident.id = row.id;
    incident.number = row.number;
    incident.content.title = row.title;
    incident.holder = row.holder;
    incident.custody = {{row.holder, row.holderSince, {}}};
    incident.logged = incident.updated = {{}, row.loggedAt};
    incident.version = 1;
    return incident;
}

struct Onlooker
{
    Onlooker()
    {
        paper.store.rows = someRows();
        for (const RegisterRow &row : paper.store.rows)
            paper.store.incidents.insert(row.id, incidentOf(row));
        page = std::make_unique<RegisterPage>(paper.office);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page does not become active");
        page->refresh();
        page->takeFocus();
    }

    bool shows(int rows)
    {
        return QTest::qWaitFor([&] { return page->model().isWhole() && page->model().rowCount() == rows; });
    }

    QTableView &table() { return *page->findChild<QTableView *>(); }
    FacetChip &chip(const QString &name)
    {
        const auto chips = page->findChildren<FacetChip *>();
        return **std::ranges::find(chips, name, &FacetChip::name);
    }

    QLineEdit &text() { return *page->findChild<QLineEdit *>(); }
    void type(const QString &query)
    {
        text().setFocus();
        text().clear();
        QTest::keyClicks(&text(), query);
    }

    void chooseFrom(const QString &button, const QString &choice)
    {
        buttonsWith(button).first()->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> acts = menu->actions();
        const auto found = std::ranges::find(acts, choice, &QAction::text);
        (*found)->trigger();
        menu->close();
    }

    QAction *act(const QString &text) const
    {
        const QList<QAction *> acts = page->actions();
        return *std::ranges::find(acts, text, &QAction::text);
    }

    QString labelWith(const QString &part) const
    {
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(part))
                return label->text();
        }
        return {};
    }

    [[nodiscard]] QList<QAbstractButton *> buttonsWith(const QString &part) const
    {
        QList<QAbstractButton *> found = page->findChildren<QAbstractButton *>();
        found.removeIf([&](const auto *button) { return !button->isVisible() || !button->text().contains(part); });
        return found;
    }

    PaperOffice paper;
    std::unique_ptr<RegisterPage> page;
};

} // namespace ringi::test
