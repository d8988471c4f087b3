// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filelist.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/chosenfile.h"
#include "ui/parts/section.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

FileList::FileList(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lines(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_lines->setSpacing(4);
    rows->addLayout(m_lines);
    auto *add = new kit::KeyHintButton(tr("Add a file…"), this);
    add->setAutoDefault(false);
    rows->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, &FileList::addFile);
}

void FileList::showLines(const QList<Line> &lines)
{
    clearLayout(m_lines);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        auto *row = new QHBoxLayout;
        auto *name = new kit::ElidedLabel(lines[at].name, kit::TypeRole::Dense, this);
        name->setToolTip(lines[at].tip);
        row->addWidget(name, 1);
        row->addWidget(kit::roleLabel("quiet", words::locale().formattedDataSize(lines[at].size), this));
        row->addWidget(linkLabel(tr("Remove"), this, [this, at] { remove(at); }));
        m_lines->addLayout(row);
    }
}

void FileList::addFile()
{
    const auto file = chosenFile(m_office.questions, this, [this](const QString &no) { Q_EMIT refused(no); });
    if (file)
        take(file->name, file->bytes);
}

} // namespace ringi
