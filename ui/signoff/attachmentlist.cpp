// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/attachmentlist.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/chosenfile.h"
#include "ui/parts/section.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_rows(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_rows->setSpacing(4);
    rows->addLayout(m_rows);
    auto *add = new kit::KeyHintButton(tr("Add a file…"), this);
    add->setAutoDefault(false);
    rows->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, &AttachmentList::addFile);
}

void AttachmentList::setAttachments(const QList<Attachment> &attachments)
{
    m_attachments = attachments;
    showFiles();
}

QString AttachmentList::typed() const
{
    QJsonArray all;
    for (const Attachment &one : m_attachments)
        all.append(toBody(one));
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void AttachmentList::setTyped(const QString &typed)
{
    QList<Attachment> all;
    for (const QJsonValue &one : QJsonDocument::fromJson(typed.toUtf8()).array())
        all.append(fromBody<Attachment>(one.toObject()));
    setAttachments(all);
}

void AttachmentList::showFiles()
{
    clearLayout(m_rows);
    for (qsizetype at = 0; at < m_attachments.size(); ++at) {
        const Attachment &one = m_attachments[at];
        auto *row = new QHBoxLayout;
        auto *name = new kit::ElidedLabel(one.name, kit::TypeRole::Dense, this);
        name->setToolTip(QString::fromLatin1(one.hash.toHex()));
        row->addWidget(name, 1);
        row->addWidget(kit::roleLabel("quiet", words::locale().formattedDataSize(one.size), this));
        row->addWidget(linkLabel(tr("Remove"), this, [this, at] { remove(at); }));
        m_rows->addLayout(row);
    }
}

void AttachmentList::addFile()
{
    const auto file = chosenFile(m_office.questions, this, [this](const QString &no) { Q_EMIT refused(no); });
    if (!file)
        return;
    m_office.desk.attach(m_office.session, file->name, file->bytes)
        .then(this, [this](const Outcome<Attachment> &outcome) { take(outcome); })
        .onFailed(this, [this](const Fault &fault) { Q_EMIT refused(words::explain(fault)); });
}

void AttachmentList::take(const Outcome<Attachment> &outcome)
{
    if (!outcome) {
        Q_EMIT refused(words::explain(outcome.error()));
        return;
    }
    Q_EMIT refused({});
    if (m_attachments.contains(*outcome))
        return;
    m_attachments.append(*outcome);
    showFiles();
    Q_EMIT changed();
}

void AttachmentList::remove(qsizetype at)
{
    m_attachments.removeAt(at);
    showFiles();
    Q_EMIT changed();
}

} // namespace ringi
