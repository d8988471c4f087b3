// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogquestions.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kWidth = 440;

/// A sentence, what belongs to it, and a row of buttons.
class QuestionDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(QuestionDialog)

public:
    QuestionDialog(QWidget *over, const QString &question, const QString &detail);

    void addText(QPlainTextEdit *text);
    kit::KeyHintButton *addYes(const QString &word, kit::ButtonKind kind);
    void addNo(const QString &word);

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

QuestionDialog::QuestionDialog(QWidget *over, const QString &question, const QString &detail)
    : QDialog(over ? over->window() : nullptr)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(question);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(kWidth);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    all->addLayout(m_body);
    all->addLayout(m_buttons);
    m_body->setSpacing(8);
    auto *title = kit::roleLabel("title", question);
    title->setWordWrap(true);
    m_body->addWidget(title);
    auto *more = kit::roleLabel("second", detail);
    more->setWordWrap(true);
    more->setVisible(!detail.isEmpty());
    m_body->addWidget(more);
    m_buttons->addStretch();
}

void QuestionDialog::addText(QPlainTextEdit *text)
{
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    text->setMinimumHeight(96);
    m_body->addWidget(text);
}

kit::KeyHintButton *QuestionDialog::addYes(const QString &word, kit::ButtonKind kind)
{
    auto *button = new kit::KeyHintButton(word);
    button->setKind(kind);
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    m_buttons->addWidget(button);
    return button;
}

void QuestionDialog::addNo(const QString &word)
{
    auto *button = new kit::KeyHintButton(word);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addWidget(button);
}

void requireText(QPlainTextEdit *text, QPushButton *button)
{
    const auto follow = [text, button] { button->setEnabled(!text->toPlainText().trimmed().isEmpty()); };
    QObject::connect(text, &QPlainTextEdit::textChanged, button, follow);
    follow();
}

} // namespace

bool DialogQuestions::confirm(QWidget *over, const Confirmation &confirmation)
{
    QuestionDialog dialog(over, confirmation.question, confirmation.consequences);
    dialog.addNo(QuestionDialog::tr("Cancel"));
    dialog.addYes(confirmation.yes, confirmation.isDanger ? kit::ButtonKind::Danger : kit::ButtonKind::Primary);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogQuestions::askText(QWidget *over, const TextQuestion &question)
{
    QuestionDialog dialog(over, question.question, question.detail);
    auto *text = new QPlainTextEdit(question.initial);
    dialog.addText(text);
    dialog.addNo(QuestionDialog::tr("Cancel"));
    auto *yes = dialog.addYes(question.yes, kit::ButtonKind::Primary);
    yes->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QObject::connect(new QShortcut(Qt::CTRL | Qt::Key_Return, &dialog), &QShortcut::activated, yes,
                     &QPushButton::click);
    if (question.isRequired)
        requireText(text, yes);
    text->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return text->toPlainText().trimmed();
}

std::optional<QString> DialogQuestions::fileToOpen(QWidget *over, const FileQuestion &question)
{
    const QString path = QFileDialog::getOpenFileName(over, question.title, question.suggested, question.filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogQuestions::fileToSave(QWidget *over, const FileQuestion &question)
{
    const QString path = QFileDialog::getSaveFileName(over, question.title, question.suggested, question.filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void DialogQuestions::tell(QWidget *over, const QString &sentence)
{
    QuestionDialog dialog(over, sentence, {});
    dialog.addYes(QuestionDialog::tr("Close"), kit::ButtonKind::Primary);
    dialog.exec();
}

} // namespace ringi
