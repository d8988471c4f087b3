// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the register's page: opens it, turns the wheel, pages, jumps, drags, sorts, filters and types. Each act
// has two times: until its rows are painted, and how long the window was deaf meanwhile.
#pragma once

#include "busyapplication.h"
#include "figures.h"
#include "ui/register/registerpage.h"

#include <QTableView>

namespace ringi::bench {

class RegisterReader : public QObject
{
    Q_OBJECT

public:
    RegisterReader(BusyApplication &application, Office &office);

    struct Seen
    {
        Times painted;
        Times busy;        ///< by the wall's clock
        Times onProcessor; ///< the same

        void takeBusy(const BusyApplication::Busy &longest);
        /// Of what belongs to the last act too.
        void extendBusy(const BusyApplication::Busy &longest);
    };

    /// Until the first rows are painted; `busy` is taken until the whole order is there.
    Seen open();
    Seen turnTheWheel(int notches);
    Seen pageDown(int pages);
    Seen jumpToTheEnds(int times);
    Seen dragTheBar(int moves);
    Seen sort(const QList<RegisterColumn> &columns);
    /// Chooses one severity after the other, and all again.
    Seen filter();
    /// Into the field of the query; a time is from the last letter. REQUIRES: each word is found.
    Seen type(const QStringList &words);

    /// Until the new order is painted.
    Seen takeNotice(const ChangeNotice &notice);

    [[nodiscard]] RegisterPage &page() const { return *m_page; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Act = std::function<void()>;

    enum class Await { Rows, AnswerAndRows };

    /// Acts and waits for the rows and for all that follows, such as the preview.
    void act(Seen &seen, const Act &what, Await await = Await::Rows);
    void typeOne(Seen &seen, const QString &word);
    /// Acts at the pace of the screen, without waiting for rows but at the end.
    void actQuickly(Seen &seen, const QList<Act> &acts);
    /// The act, and the rows painted anew even where all are in sight and nothing moves.
    Act scrolling(const Act &what);
    double untilPainted();
    void rest(int ms);
    void press(QWidget &into, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {});
    [[nodiscard]] bool areRowsThere() const;
    [[nodiscard]] QTableView &table() const;

    BusyApplication &m_application;
    Office &m_office;
    std::unique_ptr<RegisterPage> m_page;
    bool m_isAnswered = false;
    bool m_isPainted = false;
};

} // namespace ringi::bench
