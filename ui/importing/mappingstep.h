// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of an import: how the columns become incidents. It begins with a profile of the program that fits
// the file, or with a suggestion, and everything in it can be changed, saved as a file and opened again.
#pragma once

#include "ui/importing/fieldline.h"

#include <QWidget>

class QLabel;

namespace ringi {

class MappingStep : public QWidget
{
    Q_OBJECT

public:
    explicit MappingStep(Questions &questions, QWidget *parent = nullptr);

    void showSample(const FileSample &sample);
    [[nodiscard]] MappingProfile profile() const;
    /// Everything that keeps the profile from reading the file, one sentence each.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] FieldLine *line(Target target) const { return m_lines[int(target)]; }

public Q_SLOTS:
    void openProfile();
    void saveProfile();

Q_SIGNALS:
    void edited();

private:
    QWidget *buildSource();
    QWidget *buildRules();
    QWidget *buildFields();
    void offerSources();
    void takeSource(int source);
    void showProfile(const MappingProfile &profile);
    void readProfile(const QString &path);
    void showProblems();

    Questions &m_questions;
    FileSample m_sample;
    MappingProfile m_profile; ///< with what the controls do not show
    QList<MappingProfile> m_sources;
    QComboBox *m_source = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_reference = nullptr;
    QLineEdit *m_zone = nullptr;
    QComboBox *m_reported = nullptr;
    QList<FieldLine *> m_lines;
    QLabel *m_problems = nullptr;
    bool m_isShowing = false;
};

} // namespace ringi
