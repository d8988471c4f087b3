// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupform.h"

#include "ui/parts/field.h"
#include "ui/parts/pathchoice.h"
#include "ui/parts/section.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kMostKept = 9'999;

} // namespace

BackupForm::BackupForm(Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_folder(new PathChoice(
          tr("Folder"),
          [this](const QString &now) {
              return m_questions.folderToUse(this, {tr("Folder for backups"), {}, now});
          },
          this))
    , m_key(new PathChoice(
          tr("Recovery key, public half"),
          [this](const QString &now) {
              return m_questions.fileToOpen(
                  this, {tr("Public half of the recovery key"), tr("Recovery keys (*.public);;All files (*)"), now});
          },
          this))
    , m_keep(new QSpinBox(this))
{
    buildFields();
    connect(m_folder, &PathChoice::pathChanged, this, &BackupForm::tellChange);
    connect(m_key, &PathChoice::pathChanged, this, &BackupForm::tellChange);
    connect(m_keep, &QSpinBox::valueChanged, this, &BackupForm::tellChange);
}

void BackupForm::buildFields()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_keep->setRange(0, kMostKept);
    m_keep->setSpecialValueText(tr("all"));
    m_keep->setMaximumWidth(120);
    m_key->setPlaceholder(tr("none: in the clear"));
    auto *folder = new Field(tr("Folder"), {}, m_folder, this);
    folder->setNote(tr("On another disk or another machine than the store, or it goes with it."));
    m_keyField = new Field(tr("Recovery key, public half"), tr("optional"), m_key, this);
    auto *keep = new Field(tr("Backups that stay"), {}, m_keep, this);
    keep->setNote(tr("When there are more, the oldest of this store go. Other files are left alone."));
    for (Field *field : {folder, m_keyField, keep})
        rows->addWidget(field);
    rows->addWidget(proseLabel(tr("Ringi does not run by itself: have the system's scheduler (a systemd timer or cron) "
                                  "call “ringi backup” for backups day and night, and “ringi drill” once a week."),
                               this));
    rows->addStretch();
}

void BackupForm::setChoice(const BackupChoice &choice)
{
    m_told = choice;
    m_folder->setPath(choice.folder);
    m_key->setPath(choice.keyFile);
    m_keep->setValue(choice.keep);
    tellChange();
}

BackupChoice BackupForm::choice() const
{
    return {m_folder->path(), m_key->path(), m_keep->value()};
}

void BackupForm::chooseFolder()
{
    m_folder->choose();
}

void BackupForm::tellChange()
{
    m_keyField->setNote(
        m_key->path().isEmpty()
            ? tr("Without one, whoever gets the file reads all of the store, restricted incidents too. “ringi "
                 "recovery-key” makes one.")
            : tr("Only the secret half and its passphrase open these backups: keep both elsewhere."));
    if (m_told == choice())
        return;
    m_told = choice();
    Q_EMIT changed(m_told);
}

} // namespace ringi
