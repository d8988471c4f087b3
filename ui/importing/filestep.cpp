// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/filestep.h"

#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/surface.h"
#include "ui/words/times.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kShownRows = 12;
constexpr qsizetype kShownText = 80;
constexpr int kColumnWidth = 150;
constexpr int kIconSize = 24;
constexpr int kTableStretch = 100;

QString droppedFile(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FileStep::FileStep(Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_table(new QTableView(this))
    , m_rows(new QStandardItemModel(this))
{
    setAcceptDrops(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(buildDropArea());
    rows->addWidget(m_facts = kit::roleLabel("second", {}, this));
    rows->addWidget(m_table, kTableStretch);
    rows->addStretch(1); // keeps the rest at the top while there is no table
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("First rows of the file"));
    kit::dressTable(m_table, kit::RowHeight::Register);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    setFocusProxy(m_choose);
    showNone();
}

QWidget *FileStep::buildDropArea()
{
    auto *area = new QWidget(this);
    kit::setSurface(area, kit::Surface::Panel2);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(12);
    auto *icon = new QLabel(area);
    icon->setPixmap(kit::icon(kit::Icon::Import).pixmap(kIconSize));
    row->addWidget(icon);
    row->addWidget(m_name = kit::roleLabel("strong", {}, area), 1);
    m_choose = new kit::KeyHintButton(tr("Choose file…"), area);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::choose);
    return area;
}

void FileStep::choose()
{
    const FileQuestion question{tr("Import a CSV file"), tr("CSV files (*.csv *.tsv *.txt);;All files (*)")};
    if (const auto path = m_questions.fileToOpen(this, question))
        Q_EMIT fileChosen(*path);
}

void FileStep::showNone()
{
    m_name->setText(tr("Drop a CSV file here, or choose one."));
    m_facts->setText(tr("UTF-8, with the names of the columns in the first row."));
    m_rows->clear();
    m_table->hide();
}

void FileStep::showSample(const FileSample &sample)
{
    m_name->setText(QFileInfo(sample.path).fileName());
    m_facts->setText(tr("%1 · %n column(s)", "a size, and what the file has", int(sample.header.size()))
                         .arg(words::locale().formattedDataSize(sample.bytes)));
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(sample.header);
    for (const QStringList &cells : sample.rows.mid(0, kShownRows)) {
        QList<QStandardItem *> row;
        for (const QString &cell : cells)
            row.append(new QStandardItem(cell.simplified().left(kShownText)));
        m_rows->appendRow(row);
    }
    m_table->show();
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileChosen(droppedFile(*event->mimeData()));
}

} // namespace ringi
