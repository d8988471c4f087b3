// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window while an officer is signed in: rail, top bar and the stack of pages. It brings pages to the front, keeps
// the way back, counts what waits, and passes on what changed in the store.
#pragma once

#include "ui/shell/pagebook.h"
#include "ui/shell/preferences.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace ringi {

class NoticeBar;
class StoreBar;
class TopBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Office &office, PageBook book, const QString &location, const Preferences &preferences);
    ~MainWindow() override;

    /// Brings a place to the front; unknown keys are ignored.
    void goTo(const QString &place);
    void showIncident(const IncidentId &incident);
    void showMeasure(const MeasureId &measure);
    void showEntry(quint64 entry);
    void showRegister(const RegisterQuery &query);
    void showDecisions(const DecisionFilter &filter);
    void showHandoffs(const HandoffQuery &query);
    void goBack();
    void logIncident();
    void importFile();
    /// What the officer may do.
    void showRights() { openDialog(m_book.rights); }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPlace() const;
    /// Where the window was, to be there again after it was built anew.
    [[nodiscard]] QString restorePoint() const;
    void restore(const QString &point);
    /// For the next window to be where this one is.
    void keepGeometry() const;
    /// A strip over the page, until it is taken away.
    void showNotice(const QString &sentence);

Q_SIGNALS:
    void preferencesChosen(const ringi::Preferences &preferences);
    void signOutWanted();
    void lockWanted();
    /// The officer was suspended, has no post in force any more, or signs with another key now.
    void sessionEnded(const ringi::Refusal &why);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// One step of the way back: a place, and the record it showed.
    struct Visit
    {
        QString place;
        std::variant<std::monostate, IncidentId, MeasureId> record;

        friend bool operator==(const Visit &, const Visit &) = default;
    };

    void buildFrame(const QString &location);
    QWidget *buildColumn(const QString &location);
    void buildRail();
    void buildRailFooter();
    QAction *addWindowAction(const QString &text, const QKeySequence &keys, std::function<void()> run);
    void buildActions();
    void buildPlaceActions();
    QMenu *buildSettings(const Preferences &preferences);
    void connectDesk();
    void connectPage(Page *page);

    [[nodiscard]] const Place *placeNamed(const QString &key) const;
    [[nodiscard]] int railIndexOf(const Place &place) const;
    Page *pageOf(const Place &place);
    void visit(const Visit &visit);
    Page *bringUp(const Visit &visit);
    void showRecord(Page *page, const Visit &visit);
    void takeNotice(const ChangeNotice &notice);
    void takeRegistry();
    void countFromRegistry();
    /// Why the signed-in officer's session is over, by what the registry says now.
    [[nodiscard]] Guard sessionOver() const;
    void count();
    void takeCounts(const DeskCounts &counts);
    void openDialog(const DialogMaker &make);
    void openCommands();
    void stepPane(int by);
    void listKeys();
    void renameWindow();

    Office &m_office;
    PageBook m_book;
    QHash<QString, Page *> m_pages;
    QList<Visit> m_way; ///< the last one is shown
    kit::NavRail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    StoreBar *m_storeBar = nullptr;
    NoticeBar *m_noticeBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QMenu *m_settings = nullptr;
    QList<QAction *> m_placeActions;
    QList<QAction *> m_ownActions;
};

} // namespace ringi
