// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mappingstep.h"

#include "base/boundedread.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/parts/section.h"
#include "ui/words/explainimport.h"

#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestProfile = 4 << 20;
constexpr int kSaidStretch = 2;

QStringList sentencesOf(const ProfileProblems &problems)
{
    QStringList sentences;
    for (const ProfileProblem &problem : problems)
        sentences.append(words::explain(problem));
    return sentences;
}

} // namespace

MappingStep::MappingStep(Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(buildSource());
    rows->addWidget(buildRules());
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(scrolling(buildFields(), this), 1);
    rows->addWidget(m_problems = kit::roleLabel("danger", {}, this));
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    setFocusProxy(m_source);
    connect(this, &MappingStep::edited, this, &MappingStep::showProblems);
}

QWidget *MappingStep::buildSource()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_source = new QComboBox(line);
    m_source->setAccessibleName(tr("Profile"));
    auto *open = new kit::KeyHintButton(tr("Open a profile…"), line);
    auto *save = new kit::KeyHintButton(tr("Save profile as…"), line);
    open->setAutoDefault(false);
    save->setAutoDefault(false);
    row->addWidget(kit::roleLabel("dense", tr("Profile"), line));
    row->addWidget(m_source, 1);
    row->addWidget(open);
    row->addWidget(save);
    connect(m_source, &QComboBox::currentIndexChanged, this, &MappingStep::takeSource);
    connect(open, &QPushButton::clicked, this, &MappingStep::openProfile);
    connect(save, &QPushButton::clicked, this, &MappingStep::saveProfile);
    return line;
}

QWidget *MappingStep::buildRules()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_name = new QLineEdit(line);
    m_reference = new QComboBox(line);
    m_zone = new QLineEdit(line);
    m_zone->setPlaceholderText(u"UTC"_s);
    m_reported = new QComboBox(line);
    m_reported->addItem(tr("the row is rejected"));
    m_reported->addItem(tr("the time of the import counts"));
    row->addWidget(new Field(tr("Name"), tr("begins every reference"), m_name, line), 1);
    row->addWidget(new Field(tr("Rows are named by"), {}, m_reference, line), 1);
    row->addWidget(new Field(tr("Time zone"), tr("where none is given"), m_zone, line), 1);
    row->addWidget(new Field(tr("Without a reported time"), {}, m_reported, line), 1);
    connect(m_name, &QLineEdit::textEdited, this, &MappingStep::edited);
    connect(m_zone, &QLineEdit::textEdited, this, &MappingStep::edited);
    connect(m_reference, &QComboBox::activated, this, &MappingStep::edited);
    connect(m_reported, &QComboBox::activated, this, &MappingStep::edited);
    return line;
}

QWidget *MappingStep::buildFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (const QString &heading : FieldLine::headings())
        grid->addWidget(kit::roleLabel("caption", heading, fields), 0, grid->count());
    for (const Target target : allOf<Target>()) {
        auto *line = new FieldLine(target, grid, fields);
        connect(line, &FieldLine::edited, this, &MappingStep::edited);
        m_lines.append(line);
    }
    grid->addWidget(kit::roleLabel("caption", tr("* required"), fields), grid->rowCount(), 0);
    grid->setColumnStretch(4, kSaidStretch);
    grid->setRowStretch(grid->rowCount(), 1);
    return fields;
}

void MappingStep::showSample(const FileSample &sample)
{
    m_sample = sample;
    m_sources.clear();
    if (sample.fitting)
        m_sources.append(*sample.fitting);
    m_sources.append(sample.suggested);
    offerSources();
    takeSource(0);
}

void MappingStep::offerSources()
{
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    for (const MappingProfile &source : std::as_const(m_sources)) {
        const QString title = source.title.isEmpty() ? source.name : source.title;
        m_source->addItem(source == m_sample.suggested ? tr("Suggested from the columns") : title);
    }
}

void MappingStep::takeSource(int source)
{
    if (source >= 0)
        showProfile(m_sources[source]);
}

void MappingStep::showProfile(const MappingProfile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_zone->setText(profile.zone);
    m_reported->setCurrentIndex(int(profile.reportedDefault));
    offerColumns(m_reference, tr("their content"), m_sample.header, profile.reference);
    m_isShowing = true;
    for (FieldLine *line : std::as_const(m_lines)) {
        const auto rule = profile.fields.constFind(line->target());
        line->show(m_sample, rule == profile.fields.cend() ? std::nullopt : std::optional(*rule));
    }
    m_isShowing = false;
    Q_EMIT edited();
}

MappingProfile MappingStep::profile() const
{
    MappingProfile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.zone = m_zone->text().trimmed();
    profile.reference = m_reference->currentData().toString();
    profile.reportedDefault = ReportedDefault(m_reported->currentIndex());
    profile.fields.clear();
    for (const FieldLine *line : m_lines) {
        if (const auto rule = line->rule())
            profile.fields.insert(line->target(), *rule);
    }
    return profile;
}

/// What the file of the profile would be told, and what this file lacks.
QStringList MappingStep::problems() const
{
    const MappingProfile profile = this->profile();
    const auto sound = MappingProfile::fromJson(profile.toJson());
    QStringList sentences = sound ? QStringList() : sentencesOf(sound.error());
    return sentences + sentencesOf(profile.problemsWith(m_sample.header));
}

void MappingStep::showProblems()
{
    if (m_isShowing)
        return;
    const QStringList sentences = problems();
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

void MappingStep::openProfile()
{
    const FileQuestion question{tr("Open a profile"), tr("Mapping profiles (*.json)")};
    if (const auto path = m_questions.fileToOpen(this, question))
        readProfile(*path);
}

void MappingStep::readProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_questions.tell(this, tr("The profile cannot be opened: %1").arg(file.errorString()));
    const QByteArray json = readAtMost(file, kLargestProfile);
    if (json.size() > kLargestProfile)
        return m_questions.tell(this, tr("This file is too large for a mapping profile. Choose another one."));
    const auto profile = MappingProfile::fromJson(json);
    if (!profile)
        return m_questions.tell(this, sentencesOf(profile.error()).join(u'\n'));
    m_sources.append(*profile);
    offerSources();
    m_source->setCurrentIndex(int(m_sources.size()) - 1);
}

void MappingStep::saveProfile()
{
    const FileQuestion question{tr("Save profile as"), tr("Mapping profiles (*.json)"), profile().name + u".json"_s};
    const auto path = m_questions.fileToSave(this, question);
    if (!path)
        return;
    QSaveFile file(*path);
    const QByteArray json = profile().toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        m_questions.tell(this, tr("The profile could not be saved: %1").arg(file.errorString()));
}

} // namespace ringi
