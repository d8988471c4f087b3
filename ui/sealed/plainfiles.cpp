// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sealed/plainfiles.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/chosenfile.h"
#include "ui/parts/section.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

PlainFiles::PlainFiles(Office &office, QWidget *parent)
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
    connect(add, &QPushButton::clicked, this, &PlainFiles::addFile);
}

void PlainFiles::showFiles()
{
    clearLayout(m_rows);
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        auto *row = new QHBoxLayout;
        row->addWidget(new kit::ElidedLabel(m_files[at].name, kit::TypeRole::Dense, this), 1);
        row->addWidget(kit::roleLabel("quiet", words::locale().formattedDataSize(m_files[at].bytes.size()), this));
        row->addWidget(linkLabel(tr("Remove"), this, [this, at] { remove(at); }));
        m_rows->addLayout(row);
    }
}

void PlainFiles::addFile()
{
    const auto file = chosenFile(m_office.questions, this, [this](const QString &no) { Q_EMIT refused(no); });
    if (!file)
        return;
    m_files.append({file->name, file->bytes});
    Q_EMIT refused({});
    showFiles();
}

void PlainFiles::remove(qsizetype at)
{
    m_files.removeAt(at);
    showFiles();
}

} // namespace ringi
