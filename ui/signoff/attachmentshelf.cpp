// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/attachmentshelf.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/signoff/measurefacts.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTallest = 150;

} // namespace

AttachmentShelf::AttachmentShelf(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(16, 4, 16, 6);
    lines->setSpacing(4);
    lines->addWidget(kit::roleLabel("section", tr("Attachments"), list));
    lines->addLayout(m_rows);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(scrolling(list, this));
    setMaximumHeight(kTallest);
    setAccessibleName(tr("Attachments"));
    hide();
}

void AttachmentShelf::showFiles(const QList<Attachment> &attachments)
{
    clearLayout(m_rows);
    int number = 0;
    for (const Attachment &one : attachments)
        addRow(++number, one);
    setVisible(!attachments.isEmpty());
}

void AttachmentShelf::addRow(int number, const Attachment &attachment)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *name = new kit::ElidedLabel(attachment.name, kit::TypeRole::Dense, this);
    name->setToolTip(QString::fromLatin1(attachment.hash.toHex()));
    row->addWidget(kit::roleLabel("quiet", u"A-%1"_s.arg(number), this));
    row->addWidget(name, 1);
    row->addWidget(kit::roleLabel("quiet", words::locale().formattedDataSize(attachment.size), this));
    row->addWidget(kit::roleLabel("mono", shortHash(attachment), this));
    QLabel *save = linkLabel(tr("Save a copy…"), this, [this, attachment] { Q_EMIT attachmentWanted(attachment); });
    save->setAccessibleName(tr("Save a copy of %1").arg(attachment.name));
    row->addWidget(save);
    m_rows->addLayout(row);
}

} // namespace ringi
