// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a pane shows while it has nothing to show: a sentence and the next action, the bars of a page being read, or
// what went wrong and what was kept. Its content stays alive underneath.
#pragma once

#include <QList>
#include <QStackedWidget>
#include <QTimer>

class QAction;
class QLabel;

namespace ringi::kit {

class KeyHintButton;
class LoadingBars;

class StatePane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StatePane(QWidget *content, QWidget *parent = nullptr);

    QWidget *content() const { return m_content; }

    void showContent();
    /// The sentence, a line below it, and the action that fills the pane; the last two may be left out.
    void showEmpty(const QString &sentence, const QString &detail = {}, QAction *action = nullptr);
    /// The same with several ways out, one below the other.
    void showEmpty(const QString &sentence, const QString &detail, const QList<QAction *> &actions);
    /// Grey bars appear after 150 ms and then the text with the time taken, so that a quick answer never flickers.
    void showLoading(const QString &text);
    /// Emits retryRequested() when its button is pressed.
    void showError(const QString &cause, const QString &kept);

Q_SIGNALS:
    void retryRequested();

private:
    void buildEmptyPage();
    void buildLoadingPage();
    void buildErrorPage();

    QWidget *m_content;
    QWidget *m_emptyPage = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_detail = nullptr;
    QList<KeyHintButton *> m_actionButtons;
    LoadingBars *m_loadingPage = nullptr;
    QWidget *m_errorPage = nullptr;
    QLabel *m_cause = nullptr;
    QLabel *m_kept = nullptr;
    QTimer m_patience;
};

} // namespace ringi::kit
