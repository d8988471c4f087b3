// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/wordsdialog.h"

#include "ui/importing/targetkeys.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/words/explainimport.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize kSize(620, 520);
constexpr auto kEveryOther = "*"_L1;

} // namespace

WordsDialog::WordsDialog(Target target, const Words &words, QWidget *parent)
    : DialogFrame(tr("Words of the register"), parent)
    , m_target(target)
{
    setSubtitle(words::targetLabel(target));
    setContent(buildContent(words));
    buildFoot();
    resize(kSize);
    m_boxes.last()->setFocus();
}

QWidget *WordsDialog::buildContent(const Words &words)
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 12);
    auto *lines = new QWidget(content);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_grid = new QGridLayout);
    column->addStretch();
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        if (word.key() != kEveryOther)
            addLine(word.key(), word.value());
    }
    addLine(kEveryOther, words.value(kEveryOther));
    rows->addWidget(scrolling(lines, content), 1);
    rows->addWidget(buildNewWord());
    return content;
}

void WordsDialog::addLine(const QString &word, const QString &key)
{
    const QString name = word == kEveryOther ? tr("Every other word") : word;
    auto *box = new QComboBox(this);
    offerKeys(box, m_target, tr("says nothing"));
    box->setCurrentIndex(std::max(0, box->findData(key)));
    box->setAccessibleName(name);
    const int row = m_grid->rowCount();
    m_grid->addWidget(new kit::ElidedLabel(name, kit::TypeRole::Dense, this), row, 0);
    m_grid->addWidget(box, row, 1);
    m_boxes.insert(word, box);
}

QWidget *WordsDialog::buildNewWord()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_newWord = new QLineEdit(line);
    m_newWord->setPlaceholderText(tr("Another word of the register"));
    m_newWord->setAccessibleName(m_newWord->placeholderText());
    auto *add = new kit::KeyHintButton(tr("Add word"), line);
    add->setAutoDefault(false);
    row->addWidget(m_newWord, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &WordsDialog::addNewWord);
    return line;
}

void WordsDialog::addNewWord()
{
    const QString word = m_newWord->text().trimmed();
    if (word.isEmpty())
        return;
    if (!m_boxes.contains(word))
        addLine(word, {});
    m_newWord->clear();
    m_boxes.value(word)->setFocus();
}

void WordsDialog::buildFoot()
{
    auto *cancel = new kit::KeyHintButton(tr("Cancel"), this);
    cancel->setKind(kit::ButtonKind::Ghost);
    cancel->setAutoDefault(false);
    auto *take = new kit::KeyHintButton(tr("Take over"), this);
    take->setKind(kit::ButtonKind::Primary);
    footerRight()->addWidget(cancel);
    footerRight()->addWidget(take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
}

WordsDialog::Words WordsDialog::words() const
{
    Words all;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        all.insert(box.key(), box.value()->currentData().toString());
    return all;
}

void WordsDialog::choose(const QString &word, const QString &key)
{
    QComboBox *box = m_boxes.value(word);
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

} // namespace ringi
