// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/fieldline.h"

#include "exchange/suggestprofile.h"
#include "ui/importing/targetkeys.h"
#include "ui/importing/wordsdialog.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/words/explainimport.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSaid = 3;
constexpr int kBoxLetters = 14;
constexpr auto kPython = "python"_L1;

bool isRequired(Target target)
{
    return target == Target::Title || target == Target::Reported;
}

QComboBox *narrowBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kBoxLetters);
    box->setAccessibleName(name);
    return box;
}

} // namespace

void offerColumns(QComboBox *box, const QString &none, const QStringList &header, const QString &chosen)
{
    box->clear();
    box->addItem(none, QString());
    for (const QString &column : header)
        box->addItem(column, column);
    if (!chosen.isEmpty() && !header.contains(chosen))
        box->addItem(chosen, chosen); // the profile names it, so it is shown, and told as missing
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

FieldLine::FieldLine(Target target, QGridLayout *grid, QWidget *parent)
    : QObject(parent)
    , m_target(target)
{
    const QString name = words::targetLabel(target);
    const QString shown = isRequired(target) ? tr("%1 *", "a field that is required").arg(name) : name;
    m_column =
        narrowBox(parent, isRequired(target) ? tr("%1, required: column").arg(name) : tr("%1: column").arg(name));
    m_more = narrowBox(parent, tr("%1: second column").arg(name));
    m_said = new kit::ElidedLabel({}, kit::TypeRole::Caption, parent);
    m_said->setTone(kit::Tone::Quiet);
    const int row = grid->rowCount();
    grid->addWidget(new kit::ElidedLabel(shown, kit::TypeRole::Dense, parent), row, 0);
    grid->addWidget(m_column, row, 1);
    grid->addWidget(m_more, row, 2);
    grid->addWidget(buildReading(parent), row, 3);
    grid->addWidget(m_said, row, 4);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FieldLine::takeColumn);
    connect(m_more, &QComboBox::currentIndexChanged, this, &FieldLine::takeMore);
}

QStringList FieldLine::headings()
{
    return {tr("Field"), tr("Column"), tr("Second column"), tr("How it is read"), tr("What it says")};
}

QWidget *FieldLine::buildReading(QWidget *parent)
{
    switch (kindOf(m_target)) {
    case TargetKind::Key:
        return buildKeyReading(parent);
    case TargetKind::Time:
        return buildTimeReading(parent);
    default:
        return buildListReading(parent);
    }
}

/// Without a column a value for every row, with one the words of the register.
QWidget *FieldLine::buildKeyReading(QWidget *parent)
{
    m_keyReading = new QStackedWidget(parent);
    m_constant = narrowBox(parent, tr("%1: for every row").arg(words::targetLabel(m_target)));
    const QString strictest =
        tr("unmarked: %1", "what a record without a marking gets").arg(words::label(Tlp::AmberStrict));
    offerKeys(m_constant, m_target, m_target == Target::Tlp ? strictest : tr("nothing"));
    m_words = new kit::KeyHintButton(QString(), parent);
    m_words->setAutoDefault(false);
    m_keyReading->addWidget(m_constant);
    m_keyReading->addWidget(m_words);
    m_keyReading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_constant, &QComboBox::currentIndexChanged, this, [this] {
        m_rule.constant = m_constant->currentData().toString();
        Q_EMIT edited();
    });
    connect(m_words, &QPushButton::clicked, this, &FieldLine::editWords);
    return m_keyReading;
}

QWidget *FieldLine::buildTimeReading(QWidget *parent)
{
    m_formats = new QLineEdit(parent);
    m_formats->setAccessibleName(tr("%1: how times are written").arg(words::targetLabel(m_target)));
    m_formats->setToolTip(tr("As yyyy-MM-dd HH:mm, yyyy年M月d日, or iso; several parted by a semicolon"));
    connect(m_formats, &QLineEdit::textEdited, this, &FieldLine::takeFormats);
    return m_formats;
}

QWidget *FieldLine::buildListReading(QWidget *parent)
{
    m_list = narrowBox(parent, tr("%1: lists").arg(words::targetLabel(m_target)));
    m_list->addItem(tr("one text a cell"), QString());
    m_list->addItem(tr("a list as ['a', 'b']"), QString(kPython));
    for (const QString &mark : {u";"_s, u","_s, u"|"_s})
        m_list->addItem(tr("parted by %1", "a mark").arg(mark), mark);
    connect(m_list, &QComboBox::currentIndexChanged, this, &FieldLine::takeList);
    return m_list;
}

void FieldLine::show(const FileSample &sample, const std::optional<FieldRule> &rule)
{
    m_isShowing = true;
    m_sample = sample;
    m_rule = rule.value_or(FieldRule());
    offerColumns(m_column, tr("no column"), sample.header, m_rule.columns.value(0));
    offerColumns(m_more, tr("none", "no second column"), sample.header, m_rule.columns.value(1));
    showRule();
    m_isShowing = false;
}

void FieldLine::showRule()
{
    const bool hasColumn = !m_rule.columns.isEmpty();
    m_more->setEnabled(hasColumn);
    if (m_formats) {
        m_formats->setText(m_rule.formats.join(u"; "_s));
        m_formats->setEnabled(hasColumn);
    }
    if (m_list) {
        m_list->setCurrentIndex(std::max(0, m_list->findData(m_rule.pythonList ? QString(kPython) : m_rule.split)));
        m_list->setEnabled(hasColumn);
    }
    if (m_keyReading) {
        m_constant->setCurrentIndex(std::max(0, m_constant->findData(m_rule.constant)));
        m_keyReading->setCurrentIndex(hasColumn ? 1 : 0);
        showWords();
    }
    showSample();
}

void FieldLine::showWords()
{
    const auto words = int(m_rule.map.size());
    const auto silent = int(std::ranges::count(m_rule.map, QString()));
    m_words->setText(words == 0 ? tr("Words…") : tr("Words… %1 of %2").arg(words - silent).arg(words));
    m_words->setAccessibleName(
        tr("%1: words, %2 of %3 have a value").arg(words::targetLabel(m_target)).arg(words - silent).arg(words));
}

void FieldLine::showSample()
{
    m_said->setText(m_rule.columns.isEmpty() ? QString()
                                             : m_sample.cellsOf(m_rule.columns.first(), kSaid).join(u" · "_s));
}

/// Another column is read as its own rows suggest.
void FieldLine::takeColumn()
{
    if (m_isShowing)
        return;
    const QString column = m_column->currentData().toString();
    m_rule = column.isEmpty() ? FieldRule() : suggestRule(m_target, column, m_sample.header, m_sample.rows);
    m_isShowing = true;
    m_more->setCurrentIndex(0);
    showRule();
    m_isShowing = false;
    Q_EMIT edited();
}

void FieldLine::takeMore()
{
    if (m_isShowing || m_rule.columns.isEmpty())
        return;
    const QString column = m_more->currentData().toString();
    m_rule.columns = QStringList{m_rule.columns.first()} + m_rule.columns.mid(2);
    if (!column.isEmpty())
        m_rule.columns.insert(1, column);
    Q_EMIT edited();
}

void FieldLine::takeFormats()
{
    m_rule.formats.clear();
    for (const QString &format : m_formats->text().split(u';', Qt::SkipEmptyParts)) {
        if (!format.trimmed().isEmpty())
            m_rule.formats.append(format.trimmed());
    }
    Q_EMIT edited();
}

void FieldLine::takeList()
{
    if (m_isShowing)
        return;
    const QString list = m_list->currentData().toString();
    m_rule.pythonList = list == kPython;
    m_rule.split = m_rule.pythonList ? QString() : list;
    Q_EMIT edited();
}

void FieldLine::editWords()
{
    auto *dialog = new WordsDialog(m_target, m_rule.map, m_words->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rule.map = dialog->words();
        showWords();
        Q_EMIT edited();
    });
    dialog->open();
}

std::optional<FieldRule> FieldLine::rule() const
{
    if (m_rule.columns.isEmpty() && m_rule.constant.isEmpty())
        return {};
    return m_rule;
}

} // namespace ringi
