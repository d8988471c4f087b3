// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/drilldialog.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/parts/pathchoice.h"
#include "ui/words/times.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

namespace ringi {

namespace {

constexpr int kWidth = 480;

} // namespace

DrillDialog::DrillDialog(Office &office, const KeptBackup &backup, QWidget *parent)
    : DialogFrame(tr("Drill a backup"), parent)
    , m_office(office)
    , m_backup(backup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSubtitle(words::dateTime(backup.made));
    setContent(buildBody());
    buildFoot();
    showWhetherReady();
}

QWidget *DrillDialog::buildBody()
{
    auto *body = new QWidget;
    body->setMinimumWidth(kWidth);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(12);
    auto *what = new QLabel(
        tr("The backup is restored into a temporary place that only you can read, its ledger is verified and its lists "
           "are made anew. Then all of it is removed. The store and the backup stay as they are."),
        body);
    what->setWordWrap(true);
    rows->addWidget(what);
    rows->addWidget(kit::roleLabel("quiet", QFileInfo(m_backup.path).fileName(), body));
    if (m_backup.isSealed)
        addKeyFields(rows);
    return body;
}

void DrillDialog::addKeyFields(QVBoxLayout *rows)
{
    m_key = new PathChoice(
        tr("Recovery key, secret half"),
        [this](const QString &now) {
            return m_office.questions.fileToOpen(
                this, {tr("Secret half of the recovery key"), tr("Recovery keys (*.secret);;All files (*)"), now});
        },
        this);
    m_passphrase = new QLineEdit(this);
    m_passphrase->setEchoMode(QLineEdit::Password);
    rows->addWidget(new Field(tr("Recovery key, secret half"), tr("the backup is encrypted"), m_key, this));
    rows->addWidget(new Field(tr("Passphrase of the recovery key"), {}, m_passphrase, this));
    connect(m_key, &PathChoice::pathChanged, this, &DrillDialog::showWhetherReady);
    connect(m_key->line(), &QLineEdit::textChanged, this, &DrillDialog::showWhetherReady);
    connect(m_passphrase, &QLineEdit::textChanged, this, &DrillDialog::showWhetherReady);
}

void DrillDialog::buildFoot()
{
    auto *cancel = new kit::KeyHintButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_start = new kit::KeyHintButton(tr("Start the drill"));
    m_start->setKind(kit::ButtonKind::Primary);
    m_start->setDefault(true);
    footerRight()->addWidget(cancel);
    footerRight()->addWidget(m_start);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &DrillDialog::start);
}

void DrillDialog::showWhetherReady()
{
    const bool lacksKey = m_key && (m_key->path().isEmpty() || m_passphrase->text().isEmpty());
    kit::setDisabledReason(m_start,
                           lacksKey ? tr("Name the secret half of the recovery key, and its passphrase.") : QString());
}

void DrillDialog::start()
{
    DrillOrder order{m_backup.path, {}, {}};
    if (m_key) {
        order.keyFile = m_key->path();
        order.passphrase = m_passphrase->text();
        m_passphrase->clear();
    }
    Q_EMIT wanted(order);
    accept();
}

} // namespace ringi
