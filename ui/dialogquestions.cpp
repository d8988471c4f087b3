// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogquestions.h"

#include "ui/kit/dialogframe.h"
#include "ui/kit/keyhintbutton.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kWidth = 440;

/// A sentence, what belongs to it, and a row of buttons.
class QuestionDialog : public kit::DialogFrame
{
    Q_DECLARE_TR_FUNCTIONS(QuestionDialog)

public:
    QuestionDialog(QWidget *over, const QString &question, const QString &detail);

    void addText(QPlainTextEdit *text);
    kit::KeyHintButton *addYes(const QString &word, kit::ButtonKind kind);
    void addNo(const QString &word);

private:
    QVBoxLayout *m_body;
};

QuestionDialog::QuestionDialog(QWidget *over, const QString &question, const QString &detail)
    : DialogFrame(question, over ? over->window() : nullptr)
{
    auto *content = new QWidget;
    content->setMinimumWidth(kWidth);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(16, 8, 16, 16);
    m_body->setSpacing(8);
    auto *more = new QLabel(detail);
    more->setWordWrap(true);
    more->setVisible(!detail.isEmpty());
    m_body->addWidget(more);
    setContent(content);
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
    footerRight()->addWidget(button);
    return button;
}

void QuestionDialog::addNo(const QString &word)
{
    auto *button = new kit::KeyHintButton(word);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    footerRight()->addWidget(button);
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

std::optional<QString> DialogQuestions::folderToUse(QWidget *over, const FileQuestion &question)
{
    const QString path = QFileDialog::getExistingDirectory(over, question.title, question.suggested);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void DialogQuestions::tell(QWidget *over, const QString &sentence)
{
    QuestionDialog dialog(over, QuestionDialog::tr("Not done"), sentence);
    dialog.addYes(QuestionDialog::tr("Close"), kit::ButtonKind::Primary);
    dialog.exec();
}

} // namespace ringi
