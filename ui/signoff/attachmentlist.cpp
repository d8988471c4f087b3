// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/attachmentlist.h"

#include "ui/words/explain.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ringi {

AttachmentList::AttachmentList(Office &office, QWidget *parent)
    : FileList(office, parent)
{
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
    QList<Line> lines;
    for (const Attachment &one : m_attachments)
        lines.append({one.name, one.size, QString::fromLatin1(one.hash.toHex())});
    showLines(lines);
}

void AttachmentList::take(const QString &name, const QByteArray &bytes)
{
    office()
        .desk.attach(office().session, name, bytes)
        .then(this, [this](const Outcome<Attachment> &outcome) { addKept(outcome); })
        .onFailed(this, [this](const Fault &fault) { Q_EMIT refused(words::explain(fault)); });
}

void AttachmentList::addKept(const Outcome<Attachment> &outcome)
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
