// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An act dialog of a few fields. What is typed is kept as a draft from the first letter and comes back the next time,
// also after a crash; only performing the act, or clearing the fields, lets it go.
#pragma once

#include "ui/parts/actdialog.h"

#include <QMap>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ringi {

class Field;
class TimeEdit;

class FormDialog : public ActDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString detail;
        QString verb;
        QString draft; ///< the name the draft is kept under
    };
    struct Choice
    {
        QString text;
        QVariant value;
    };

    FormDialog(Office &office, const Words &words, QWidget *parent);

    QLineEdit *addLine(const QString &key, const QString &label, const QString &hint = {});
    QPlainTextEdit *addText(const QString &key, const QString &label, const QString &hint = {});
    /// The same with an editor of one's own.
    void addText(const QString &key, const QString &label, const QString &hint, QPlainTextEdit *text);
    QComboBox *addChoice(const QString &key, const QString &label, const QList<Choice> &choices);
    TimeEdit *addDue(const QString &key, const QString &label, const QString &hint = {});
    /// A control of one's own; its property "typed" is what the draft keeps of it.
    void addControl(const QString &key, const QString &label, const QString &hint, QWidget *control);
    QCheckBox *addCheck(const QString &key, const QString &text);
    /// Fields added from now on go there instead of below each other in the dialog.
    void addFieldsTo(QBoxLayout *place) { m_place = place; }
    [[nodiscard]] Field *field(const QString &key) const { return m_fields.value(key); }

    void setCommand(std::function<Command()> command) { m_command = std::move(command); }
    /// For an act that is more than a command; takes the place of one.
    void setSend(std::function<Reply<Outcome<Receipt>>()> send) { m_send = std::move(send); }
    /// These refusals are about that field.
    void placeAt(const QString &key, const QList<RefusalCode> &codes);
    /// Puts in what is on record already, which is no draft.
    void fill(const std::function<void()> &put);
    /// To be called when all fields are there.
    void restoreDraft();
    /// To be called when a control of one's own was changed.
    void takeEdit();

Q_SIGNALS:
    /// The person changed something; not emitted for what is put in from the record or a draft.
    void edited();

protected:
    [[nodiscard]] Command command() const override { return m_command(); }
    Reply<Outcome<Receipt>> send() override { return m_send ? m_send() : ActDialog::send(); }
    bool check() override;
    bool placeRefusal(const Refusal &refusal) override;
    void forget() override;

private:
    template <class Control>
    Control *add(const QString &key, const QString &label, const QString &hint, Control *control);
    void keepDraft();
    void noteChoices();
    void clearErrors();

    QString m_draft;
    QBoxLayout *m_place = nullptr;
    QHash<QString, QString> m_choices; ///< as they were before anybody chose
    std::function<Command()> m_command;
    std::function<Reply<Outcome<Receipt>>()> m_send;
    QMap<QString, Field *> m_fields;
    QHash<int, QString> m_places;
    bool m_restoring = false;
};

} // namespace ringi
