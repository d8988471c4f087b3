// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which word of a register means which of our keys: one line a word, and one for every other word.
#pragma once

#include "exchange/mappingprofile.h"
#include "ui/kit/dialogframe.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ringi {

class WordsDialog : public kit::DialogFrame
{
    Q_OBJECT

public:
    using Words = QMap<QString, QString>;

    WordsDialog(Target target, const Words &words, QWidget *parent);

    [[nodiscard]] Words words() const;
    void choose(const QString &word, const QString &key);

private:
    QWidget *buildContent(const Words &words);
    QWidget *buildNewWord();
    void buildFoot();
    void addLine(const QString &word, const QString &key);
    void addNewWord();

    Target m_target;
    QMap<QString, QComboBox *> m_boxes;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_newWord = nullptr;
};

} // namespace ringi
