// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that go with a measure: added from the disk, kept in the store at once by their hash, taken off again.
#pragma once

#include "domain/measurecontent.h"
#include "ui/office.h"

#include <QWidget>

class QVBoxLayout;

namespace ringi {

class AttachmentList : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString typed READ typed WRITE setTyped)

public:
    AttachmentList(Office &office, QWidget *parent);

    void setAttachments(const QList<Attachment> &attachments);
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    /// As a draft keeps it: JSON, empty for none.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &typed);
    void addFile();

Q_SIGNALS:
    void changed();
    /// Why a file was not taken, in words; empty when one was.
    void refused(const QString &sentence);

private:
    void showFiles();
    void take(const Outcome<Attachment> &outcome);
    void remove(qsizetype at);

    Office &m_office;
    QList<Attachment> m_attachments;
    QVBoxLayout *m_rows;
};

} // namespace ringi
