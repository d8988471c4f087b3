// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits down here: the officers of the store, found by typing, and the passphrase of the one chosen. On a demo store
// the page says whom one may be.
#pragma once

#include "domain/registry.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace ringi {

namespace kit {
class KeyHintButton;
}

/// Whom a demo store offers to be.
struct SignInHint
{
    QString officer;
    QString role; ///< in words
    QString passphrase;
};

class SignInPage : public QWidget
{
    Q_OBJECT

public:
    SignInPage(const Registry &registry, const QString &location, const QList<SignInHint> &hints,
               QWidget *parent = nullptr);

    void setBusy(bool isBusy);
    /// After several wrong attempts the page counts down until the officer may be tried again.
    void showRefusal(const Refusal &refusal);
    void showSentence(const QString &sentence);
    /// The page covers the desk of this officer, who is chosen already; no other store can be opened from it.
    void showLocked(const OfficerId &officer);

Q_SIGNALS:
    void signInWanted(const ringi::OfficerId &officer, const QString &passphrase);
    void otherStoreWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildOfficers(const Registry &registry);
    void buildPassphrase();
    void buildButtons();
    void buildHints(const QList<SignInHint> &hints);
    void enterAs(const SignInHint &hint);
    [[nodiscard]] OfficerId chosen() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] qint64 waitMs() const;
    void settle();
    void countDown();
    void signIn();

    Registry m_registry;
    QVBoxLayout *m_column;
    QLabel *m_title = nullptr;
    QPushButton *m_other = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_officers = nullptr;
    QSortFilterProxyModel *m_found = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLabel *m_sentence = nullptr;
    kit::KeyHintButton *m_enter = nullptr;
    bool m_isBusy = false;
    QHash<OfficerId, QDeadlineTimer> m_waits; ///< of officers whom nobody may try for a while
    QTimer m_second;
};

} // namespace ringi
