// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/timestampdialog.h"

#include "ledger/checkpointfile.h"
#include "ledger/timestamping.h"
#include "timestamp/timestamp.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/parts/pathchoice.h"
#include "ui/words/times.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QSaveFile>
#include <QSettings>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRefusalLines = 4;
constexpr qint64 kMostCertificateBytes = 1024 * 1024;
const QString kAddressKey = u"timestamp/address"_s;
const QString kCertificatesKey = u"timestamp/certificates"_s;

} // namespace

TimestampDialog::TimestampDialog(Office &office, const Checkpoint &checkpoint, QWidget *parent)
    : ActDialog(office, tr("Time-stamp by an authority"), tr("Keep the time-stamp"), parent)
    , m_checkpoint(checkpoint)
{
    setSubtitle(tr("Checkpoint over %1 entries").arg(words::locale().toString(checkpoint.facts.commits)));
    auto *what = kit::roleLabel(
        "second",
        tr("An authority outside of the office states when the checkpoint was there. One hash goes out to it."), this);
    what->setWordWrap(true);
    body()->addWidget(what);
    buildCertificates();
    buildAddress();
    buildAnswer();
    // So that a refusal below the fields does not press them together.
    setMinimumHeight(sizeHint().height() + kRefusalLines * fontMetrics().lineSpacing());
}

void TimestampDialog::buildCertificates()
{
    const auto choose = [this](const QString &) {
        return office().questions.fileToOpen(
            this, {tr("Certificates of the authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), {}});
    };
    m_certificates = new PathChoice(tr("Certificates of the authority"), choose, this);
    m_certificates->setPath(QSettings().value(kCertificatesKey).toString());
    m_certificatesField = new Field(tr("Certificates of the authority"), tr("PEM"), m_certificates, this);
    m_certificatesField->setNote(tr("From a source that you trust: the answer is kept only if they vouch for it."));
    body()->addWidget(m_certificatesField);
}

void TimestampDialog::buildAddress()
{
    m_address = new QLineEdit(QSettings().value(kAddressKey).toString(), this);
    m_address->setPlaceholderText(u"https://tsa.example.org"_s);
    m_addressField = new Field(tr("Ask it at this address"), tr("http or https"), m_address, this);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
    body()->addWidget(m_addressField);
}

void TimestampDialog::buildAnswer()
{
    const auto choose = [this](const QString &) {
        return office().questions.fileToOpen(
            this, {tr("Answer of the authority"), tr("Time-stamps (*.tsr *.tst);;All files (*)"), {}});
    };
    m_answer = new PathChoice(tr("Answer of the authority"), choose, this);
    m_answerField = new Field(tr("Or read its answer from a file"), {}, m_answer, this);
    m_save = new kit::KeyHintButton(tr("Save request…"), this);
    m_save->setButtonSize(kit::ButtonSize::Small);
    m_save->setAutoDefault(false);
    m_answerField->addBesideLabel(m_save);
    m_answerField->setNote(
        tr("Without a network: save the request, take it to the authority, and bring back the answer."));
    connect(m_save, &QPushButton::clicked, this, &TimestampDialog::saveRequest);
    body()->addWidget(m_answerField);
}

void TimestampDialog::saveRequest()
{
    const FileQuestion question{tr("Save request"), tr("Time-stamp requests (*.tsq)"),
                                u"checkpoint-%1.tsq"_s.arg(m_checkpoint.facts.commits)};
    const auto path = office().questions.fileToSave(this, question);
    if (!path)
        return;
    QSaveFile file(*path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(*timestampQuestion(&m_checkpoint)) > 0 && file.commit();
    if (!isWritten)
        m_answerField->setError(tr("The request could not be written: %1").arg(file.errorString()));
}

std::optional<QByteArray> TimestampDialog::bytesOf(const PathChoice *choice, Field *field)
{
    QFile file(choice->path());
    field->setError({});
    if (file.open(QIODevice::ReadOnly))
        return file.read(kMostCertificateBytes + 1);
    field->setError(choice->path().isEmpty() ? tr("Choose a file.")
                                             : tr("The file could not be read: %1").arg(file.errorString()));
    return {};
}

bool TimestampDialog::check()
{
    const auto trusted = bytesOf(m_certificates, m_certificatesField);
    const bool isFile = !m_answer->path().isEmpty();
    const bool isAddress = isAuthorityUrl(QUrl(m_address->text().trimmed(), QUrl::StrictMode));
    m_addressField->setError(isFile || isAddress ? QString() : tr("An address begins with http:// or https://."));
    const auto given = isFile ? bytesOf(m_answer, m_answerField) : QByteArray();
    if (!trusted || !given)
        return false;
    m_trusted = *trusted;
    m_given = *given;
    return isFile || isAddress;
}

Reply<Outcome<Receipt>> TimestampDialog::keep(const QByteArray &answer)
{
    return office().desk.keepTimestamp(office().session, m_checkpoint.facts.commits, answer, m_trusted);
}

Reply<Outcome<Receipt>> TimestampDialog::send()
{
    return m_answer->path().isEmpty() ? askAndKeep() : keep(m_given);
}

/// Two things one after the other, which end as one.
Reply<Outcome<Receipt>> TimestampDialog::askAndKeep()
{
    const auto promise = std::make_shared<QPromise<Outcome<Receipt>>>();
    promise->start();
    const auto fail = [promise](const Fault &fault) {
        promise->setException(fault);
        promise->finish();
    };
    m_authority.disconnect(this);
    connect(&m_authority, &Authority::failed, this,
            [fail](const QString &why) { fail(Fault(FaultKind::NoAnswer, why)); });
    connect(&m_authority, &Authority::answered, this, [this, promise, fail](const QByteArray &answer) {
        keep(answer)
            .then(this,
                  [promise](const Outcome<Receipt> &outcome) {
                      promise->addResult(outcome);
                      promise->finish();
                  })
            .onFailed(this, fail);
    });
    m_authority.ask(QUrl(m_address->text().trimmed(), QUrl::StrictMode), *timestampQuestion(&m_checkpoint));
    return promise->future();
}

void TimestampDialog::forget()
{
    QSettings settings;
    settings.setValue(kCertificatesKey, m_certificates->path());
    settings.setValue(kAddressKey, m_address->text().trimmed());
}

} // namespace ringi
