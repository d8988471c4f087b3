// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an incident, for logging a new one and for revising one on record. It knows which field a refusal is
// about, and keeps what was typed even where it cannot be understood yet.
#pragma once

#include "domain/incidentcontent.h"
#include "domain/refusal.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ringi {

class ClassChoice;
class Clock;
class Field;
class NcissPanel;
class TimeEdit;
class TlpChoice;
class ViewpointPanel;

class IncidentForm : public QWidget
{
    Q_OBJECT

public:
    /// Containing and recovering are told later than the first call.
    enum class Times { FirstReport, WholeCourse };

    IncidentForm(const Clock &clock, Times times, QWidget *parent = nullptr);

    void setContent(const IncidentContent &content);
    [[nodiscard]] IncidentContent content() const;

    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    /// Nobody has written anything that would be lost.
    [[nodiscard]] bool isUntouched() const;

    /// The score goes into the other column of a dialog, so whoever makes the form places it.
    [[nodiscard]] NcissPanel *score() const { return m_score; }
    /// What similar incidents are sought by.
    [[nodiscard]] QString searchText() const;

    /// Marks fields whose text cannot be understood; true when there are none.
    bool isUnderstood();
    /// Puts the sentence beside its field and goes there; false when it is not about a field.
    bool showRefusal(const Refusal &refusal);
    void clearErrors();

Q_SIGNALS:
    void edited();

private:
    void buildTexts();
    void buildTimes(Times times);
    void buildSource();
    void buildClass();
    void buildTlp();
    void buildViewpoints();
    void reportEdits();
    Field *addField(QBoxLayout *to, const QString &key, const QString &label, const QString &hint, QWidget *control,
                    int stretch = 1);
    Field *addTime(QBoxLayout *to, const QString &key, const QString &label, const QString &hint = {});
    QBoxLayout *addRow();
    void tellTimes();
    void tellTlp();
    [[nodiscard]] QString fieldOf(const Refusal &refusal) const;
    [[nodiscard]] IncidentTimes times() const;
    void setTimes(const IncidentTimes &times);

    const Clock &m_clock;
    QBoxLayout *m_rows;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_summary = nullptr;
    QMap<QString, TimeEdit *> m_times;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_source = nullptr;
    QComboBox *m_sector = nullptr;
    ClassChoice *m_class = nullptr;
    TlpChoice *m_tlp = nullptr;
    ViewpointPanel *m_viewpoints = nullptr;
    NcissPanel *m_score = nullptr;
    QMap<QString, Field *> m_fields;
    IncidentContent m_start; ///< what the form was opened with
};

} // namespace ringi
