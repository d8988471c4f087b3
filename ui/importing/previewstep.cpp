// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/previewstep.h"

#include "ui/kit/rowdelegate.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/words/explainimport.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

namespace {

enum PreviewColumn { RowColumn, VerdictColumn, TitleColumn, ReasonColumn, ReportedColumn, ClassColumn };
constexpr int kVerdictRole = Qt::UserRole + 1;

kit::Tone toneOf(const QModelIndex &index)
{
    static constexpr std::array kTones{kit::Tone::Ok, kit::Tone::Quiet, kit::Tone::Danger};
    return kTones[size_t(index.data(kVerdictRole).toInt())];
}

/// A column of words; long ones stand in full in the tooltip.
Column<JudgedRow> column(const QString &title, std::function<QString(const JudgedRow &)> words)
{
    return {title, [words = std::move(words)](const JudgedRow &row, int role) -> QVariant {
                if (role == kVerdictRole)
                    return int(row.verdict);
                if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
                    return words(row);
                return {};
            }};
}

QString reportedOf(const JudgedRow &row)
{
    const auto &reported = row.content.times.reported;
    return reported ? words::stated(*reported) : QString();
}

std::vector<Column<JudgedRow>> previewColumns()
{
    return {column(PreviewStep::tr("Row"), [](const JudgedRow &row) { return QString::number(row.row.number); }),
            column(PreviewStep::tr("Verdict"), [](const JudgedRow &row) { return words::label(row.verdict); }),
            column(PreviewStep::tr("Title"), [](const JudgedRow &row) { return row.content.title; }),
            column(PreviewStep::tr("Reason"), words::reason),
            column(PreviewStep::tr("Reported"), reportedOf),
            column(PreviewStep::tr("Class"), [](const JudgedRow &row) { return words::classLabel(row.content.cls); })};
}

} // namespace

PreviewStep::PreviewStep(QWidget *parent)
    : QWidget(parent)
    , m_rows(new RowTable<JudgedRow>(
          previewColumns(), [](const JudgedRow &row) { return QByteArray::number(row.row.number); }, this))
    , m_table(new QTableView)
    , m_pane(new kit::StatePane(m_table, this))
    , m_counts(kit::roleLabel("strong", {}, this))
    , m_progress(new QProgressBar(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_counts);
    rows->addWidget(m_progress);
    rows->addWidget(m_pane, 1);
    rows->addWidget(m_reason = kit::roleLabel("danger", {}, this));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Rows checked"));
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("First rows with what would become of them"));
    setFocusProxy(m_table);
    dressColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { showReason(row); });
}

/// In full below the table, where the column is too narrow for it.
void PreviewStep::showReason(const QModelIndex &row)
{
    m_reason->setText(row.isValid() ? words::reason(m_rows->row(row.row())) : QString());
}

void PreviewStep::dressColumns()
{
    auto *delegate = kit::dressTable(m_table, kit::RowHeight::Register);
    delegate->setColumnLook(RowColumn, {kit::CellKind::Number});
    kit::ColumnLook verdict{kit::CellKind::State};
    verdict.label = [](const QModelIndex &index) { return index.data().toString(); };
    verdict.tone = toneOf;
    delegate->setColumnLook(VerdictColumn, verdict);
    delegate->setColumnLook(TitleColumn, {kit::CellKind::Strong});
    static constexpr std::array kWidths{64, 130, 260, 260, 200, 150};
    for (int i = 0; i < int(kWidths.size()); ++i)
        m_table->setColumnWidth(i, kWidths[size_t(i)]);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void PreviewStep::showWaiting()
{
    m_counts->setText(tr("Checking the rows…"));
    m_pace.begin();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_pane->showLoading(tr("Reading the first rows…"));
}

void PreviewStep::showRows(const QList<JudgedRow> &rows)
{
    m_rows->setRows(rows);
    if (rows.isEmpty())
        m_pane->showEmpty(tr("The file has no rows."), tr("Below the names of the columns there is nothing."));
    else
        m_pane->showContent();
}

void PreviewStep::showProgress(qint64 done, qint64 total)
{
    if (total == 0)
        return;
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_counts->setText(tr("Checking the rows: %1").arg(m_pace.text(done, total)));
}

void PreviewStep::showCounts(const ImportResult &counts)
{
    const QLocale figures = words::locale();
    m_progress->hide();
    m_counts->setText(tr("%1 rows: %2 will be added, %3 already there, %4 rejected")
                          .arg(figures.toString(counts.read), figures.toString(counts.added),
                               figures.toString(counts.alreadyThere), figures.toString(counts.rejected)));
}

QString PreviewStep::reasonShown() const
{
    return m_reason->text();
}

QString PreviewStep::countsShown() const
{
    return m_counts->text();
}

} // namespace ringi
