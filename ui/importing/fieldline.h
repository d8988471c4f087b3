// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a mapping: which columns fill it and how they are read. What a profile says beyond the controls of the
// line is kept as it is.
#pragma once

#include "ui/importing/importwork.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ringi {

namespace kit {
class ElidedLabel;
class KeyHintButton;
} // namespace kit

/// Fills a list with "none", given in words, and the columns; the data of an entry is its column. A chosen one that is
/// not in the header is listed as well, so that it can be told as missing.
void offerColumns(QComboBox *box, const QString &none, const QStringList &header, const QString &chosen);

class FieldLine : public QObject
{
    Q_OBJECT

public:
    /// Adds its controls as the last row of the grid.
    FieldLine(Target target, QGridLayout *grid, QWidget *parent);

    /// What the line's columns of the grid are called.
    static QStringList headings();

    void show(const FileSample &sample, const std::optional<FieldRule> &rule);
    /// Nothing when neither a column nor a fixed value is chosen.
    [[nodiscard]] std::optional<FieldRule> rule() const;
    [[nodiscard]] Target target() const { return m_target; }
    [[nodiscard]] QComboBox *columnBox() const { return m_column; }
    [[nodiscard]] QComboBox *constantBox() const { return m_constant; }
    [[nodiscard]] QLineEdit *formats() const { return m_formats; }

Q_SIGNALS:
    void edited();

private:
    QWidget *buildReading(QWidget *parent);
    QWidget *buildKeyReading(QWidget *parent);
    QWidget *buildTimeReading(QWidget *parent);
    QWidget *buildListReading(QWidget *parent);
    void takeColumn();
    void takeMore();
    void takeFormats();
    void takeList();
    void editWords();
    void showRule();
    void showWords();
    void showSample();

    Target m_target;
    FileSample m_sample;
    FieldRule m_rule;
    bool m_isShowing = false;
    QComboBox *m_column = nullptr;
    QComboBox *m_more = nullptr;
    QStackedWidget *m_keyReading = nullptr;
    QComboBox *m_constant = nullptr;
    kit::KeyHintButton *m_words = nullptr;
    QLineEdit *m_formats = nullptr;
    QComboBox *m_list = nullptr;
    kit::ElidedLabel *m_said = nullptr;
};

} // namespace ringi
