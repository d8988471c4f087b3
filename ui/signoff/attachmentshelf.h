// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that are signed with the document, below it: each with the beginning of its hash and a way to read it.
#pragma once

#include "domain/measurecontent.h"

#include <QWidget>

class QVBoxLayout;

namespace ringi {

class AttachmentShelf : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentShelf(QWidget *parent = nullptr);

    void showFiles(const QList<Attachment> &attachments);

Q_SIGNALS:
    void attachmentWanted(const ringi::Attachment &attachment);

private:
    void addRow(int number, const Attachment &attachment);

    QVBoxLayout *m_rows;
};

} // namespace ringi
