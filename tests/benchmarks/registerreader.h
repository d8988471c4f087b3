// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the register's page on a real store: opens it, turns the wheel, pages, jumps, drags and sorts. Each act
// has two times: until its rows are painted, and how long the window was deaf meanwhile.
#pragma once

#include "busyapplication.h"
#include "figures.h"
#include "ui/register/registerpage.h"

namespace ringi::bench {

class RegisterReader : public QObject
{
    Q_OBJECT

public:
    RegisterReader(BusyApplication &application, Office &office);

    struct Seen
    {
        Times painted;
        Times busy;
    };

    Seen open(int times);
    Seen turnTheWheel();
    Seen pageDown();
    Seen jumpToTheEnds();
    Seen dragTheBar();
    Seen sort();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Act = std::function<void()>;

    void openOnce(Seen &seen);
    /// Acts and waits for the rows and for all that follows, such as the preview.
    void act(Seen &seen, const Act &what);
    /// Acts at the pace of the screen, without waiting for rows but at the end.
    void actQuickly(Seen &seen, const QList<Act> &acts);
    /// The act, and the rows painted anew even where all are in sight and nothing moves.
    Act scrolling(const Act &what);
    double untilPainted();
    void rest(int ms);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] bool areRowsThere() const;
    [[nodiscard]] QTableView &table() const;

    BusyApplication &m_application;
    Office &m_office;
    std::unique_ptr<RegisterPage> m_page;
    bool m_isPainted = false;
};

} // namespace ringi::bench
