// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page when no store is open: open one by file or server, choose one of the last, or create a new one.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace ringi {

class Questions;

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Questions &questions, const QStringList &recent, QWidget *parent = nullptr);

    void showLocation(const QString &location);
    void showSentence(const QString &sentence);

Q_SIGNALS:
    void openWanted(const QString &location);
    void createWanted();

private:
    void buildRecent(const QStringList &recent);
    void buildOpen();
    void buildCreate();
    void chooseFile();
    void open();

    Questions &m_questions;
    QVBoxLayout *m_column;
    QListWidget *m_recent = nullptr;
    QLineEdit *m_location = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace ringi
