// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that go with a measure: added from the disk, kept in the store at once by their hash, taken off again.
#pragma once

#include "domain/measurecontent.h"
#include "ui/parts/filelist.h"

namespace ringi {

class AttachmentList : public FileList
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

Q_SIGNALS:
    void changed();

protected:
    void take(const QString &name, const QByteArray &bytes) override;
    void remove(qsizetype at) override;

private:
    void showFiles();
    void addKept(const Outcome<Attachment> &outcome);

    QList<Attachment> m_attachments;
};

} // namespace ringi
