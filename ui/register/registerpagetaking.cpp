// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register page: what is taken out of it, by copying and by exporting, and what is done to
// several at once.
#include "exchange/csvwriter.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/register/columnset.h"
#include "ui/register/registercells.h"
#include "ui/register/registerexport.h"
#include "ui/register/registerpage.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostCopied = 10'000;

/// As a spreadsheet takes it, without what it would calculate.
QString tableOf(const QList<RegisterRow> &rows, const QList<RegisterColumn> &columns, const RegisterWords &words)
{
    QByteArray lines;
    for (const RegisterRow &row : rows) {
        QStringList cells;
        for (const RegisterColumn column : columns)
            cells.append(words.cell(column, row));
        lines += csvLine(cells, u'\t');
    }
    return QString::fromUtf8(lines);
}

} // namespace

QWidget *RegisterPage::buildWork()
{
    m_work = new QWidget;
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_workSays = kit::roleLabel("accent");
    row->addWidget(m_workSays);
    auto *stop = new kit::KeyHintButton(tr("Stop"));
    stop->setKind(kit::ButtonKind::Ghost);
    stop->setButtonSize(kit::ButtonSize::Small);
    connect(stop, &QPushButton::clicked, m_export, &RegisterExport::cancel);
    m_stop = stop;
    row->addWidget(stop);
    m_work->hide();
    return m_work;
}

/// In the order of the rows, without the headings.
QList<qint64> RegisterPage::selectedKeys() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QList<qint64> keys;
    for (const int row : rows) {
        if (!isHeading(m_model.keyAt(row)) && (keys.isEmpty() || keys.last() != m_model.keyAt(row)))
            keys.append(m_model.keyAt(row));
    }
    return keys;
}

/// What each will get is judged on the whole records, which are read first.
void RegisterPage::actOnSelected(BulkAct act)
{
    const QList<qint64> keys = selectedKeys();
    if (keys.isEmpty())
        return;
    if (keys.size() > BulkDialog::kMost)
        return office().questions.tell(this, tr("At most %1 incidents are changed at once.").arg(BulkDialog::kMost));
    office()
        .asker
        .ask([keys](Queries &queries) {
            QList<Incident> incidents;
            for (const RegisterRow &row : queries.incidentRows(keys))
                incidents.append(queries.incident(row.id));
            return incidents;
        })
        .then(this, [this, act](const QList<Incident> &incidents) { openBulk(act, incidents); })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void RegisterPage::openBulk(BulkAct act, const QList<Incident> &incidents)
{
    (new BulkDialog(office(), act, incidents, this))->open();
}

void RegisterPage::copyRows()
{
    const QList<qint64> keys = selectedKeys();
    if (keys.isEmpty())
        return;
    if (keys.size() > kMostCopied)
        return office().questions.tell(
            this,
            tr("At most %1 rows are copied at once. Export them instead.").arg(words::locale().toString(kMostCopied)));
    office()
        .asker.ask([keys](Queries &queries) { return queries.incidentRows(keys); })
        .then(this,
              [this](const QList<RegisterRow> &rows) {
                  QGuiApplication::clipboard()->setText(
                      tableOf(rows, m_columns->shown(), registerWords(office().clock)));
                  endExport(tr("%Ln rows copied", nullptr, int(rows.size())));
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void RegisterPage::copyCell()
{
    const QModelIndex cell = m_table->currentIndex();
    if (const RegisterRow *row = currentRow()) {
        const QString text = registerWords(office().clock).cell(RegisterColumn(cell.column()), *row);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(csvLine({text}, u'\t').chopped(2)));
    }
}

void RegisterPage::connectExport()
{
    connect(m_export, &RegisterExport::progressed, this, &RegisterPage::showExport);
    connect(m_export, &RegisterExport::written, this, [this](int records) {
        record({ReadingAct::Exported, {}, {}, u"register"_s, records});
        endExport(tr("%Ln incidents written", nullptr, records));
    });
    connect(m_export, &RegisterExport::cancelled, this, [this] { endExport(tr("Stopped; no file was written.")); });
    connect(m_export, &RegisterExport::failed, this, [this](const Fault &fault) {
        m_work->hide();
        tell(fault);
    });
}

/// The columns as they stand, of everything that matches or, where several rows are selected, of those.
void RegisterPage::exportRows()
{
    if (m_export->isRunning())
        return;
    const auto path = office().questions.fileToSave(
        this, {tr("Export the register"), tr("Comma-separated values (*.csv)"), u"incidents.csv"_s});
    if (!path)
        return;
    QStringList columns;
    for (const RegisterColumn column : m_columns->shown())
        columns.append(keyOf(column));
    const QList<qint64> selected = selectedKeys();
    m_export->start({*path, question(), columns, selected.size() > 1 ? selected : QList<qint64>()});
    showExport(0, 0);
}

void RegisterPage::showExport(int done, int total)
{
    const QLocale locale = words::locale();
    m_workSays->setText(tr("writing %1 of %2", "how many, of how many")
                            .arg(locale.toString(std::min(done, total)), locale.toString(total)));
    m_stop->show();
    m_work->show();
}

void RegisterPage::endExport(const QString &sentence)
{
    m_workSays->setText(sentence);
    m_stop->hide();
    m_work->show();
}

} // namespace ringi
