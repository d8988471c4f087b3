// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits down here: the officers of the store, found by typing, and the passphrase of the one chosen. On a demo store
// the page says whom one may be.
#pragma once

#include "domain/registry.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
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
    /// A wrong passphrase counts; after five the page waits half a minute.
    void showRefusal(const Refusal &refusal);
    void showSentence(const QString &sentence);

    static constexpr int kTries = 5;
    static constexpr int kWaitMs = 30'000;

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
    void settle();
    void signIn();

    Registry m_registry;
    QVBoxLayout *m_column;
    QLineEdit *m_filter = nullptr;
    QTableView *m_officers = nullptr;
    QSortFilterProxyModel *m_found = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLabel *m_sentence = nullptr;
    kit::KeyHintButton *m_enter = nullptr;
    int m_wrong = 0;
    bool m_isBusy = false;
    QTimer m_wait;
};

} // namespace ringi
