// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/rightsdialog.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/permissionwords.h"
#include "ui/words/times.h"

#include <QCollator>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum RightsColumn { WhichAct, Allowed, Why, FromPost };

constexpr int kJapan = 9 * 3600; ///< seconds from UTC

QList<Officer> byName(const Registry &registry)
{
    QList<Officer> officers = registry.officers.values();
    const QCollator collator(words::locale());
    std::ranges::sort(officers,
                      [&](const Officer &a, const Officer &b) { return collator.compare(a.name, b.name) < 0; });
    return officers;
}

} // namespace

RightsDialog::RightsDialog(Office &office, const OfficerId &about, QWidget *parent)
    : DialogFrame(tr("What may be done, and who gave it"), parent)
    , m_office(office)
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildTable();
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(10);
    m_heading = kit::roleLabel("strong", {}, content);
    m_heading->setWordWrap(true);
    rows->addWidget(buildQuestion(about));
    rows->addWidget(m_heading);
    rows->addWidget(m_state, 1);
    setContent(content);
    auto *close = new kit::KeyHintButton(tr("Close"), this);
    footerRight()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(980, 640);
    ask();
}

QWidget *RightsDialog::buildQuestion(const OfficerId &about)
{
    auto *question = new QWidget(this);
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_officer = new QComboBox(question);
    for (const Officer &officer : byName(m_office.registry))
        m_officer->addItem(officer.name, officer.id.toString());
    m_officer->setCurrentIndex(m_officer->findData((about.isNull() ? m_office.me.id : about).toString()));
    const Actor me = m_office.me.actor(m_office.clock.now());
    if (const auto no = mayAskAbout(me, OfficerId())) {
        m_officer->setCurrentIndex(m_officer->findData(m_office.me.id.toString()));
        m_officer->setEnabled(false);
        m_officer->setToolTip(tr("Administrators and auditors can ask about other officers."));
    }
    m_day = new QLineEdit(question);
    m_day->setPlaceholderText(u"2026-12-31"_s);
    row->addWidget(new Field(tr("Officer"), {}, m_officer, question), 2);
    row->addWidget(new Field(tr("As of the end of"), tr("today, if left open"), m_day, question), 1);
    connect(m_officer, &QComboBox::currentIndexChanged, this, &RightsDialog::ask);
    connect(m_day, &QLineEdit::textChanged, this, &RightsDialog::ask);
    return question;
}

void RightsDialog::buildTable()
{
    const QStringList titles{tr("Act"), tr("May"), tr("Condition, or why not"), tr("By the post")};
    std::vector<Column<Entitlement>> columns;
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [column](const Entitlement &one, int role) {
                               const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                               return isShown ? cell(one, column) : QVariant();
                           }});
    m_rows = new RowTable<Entitlement>(
        std::move(columns), [](const Entitlement &one) { return keyOf(one.line.act).toLatin1(); }, this);
    m_table = new QTableView(this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What may be done"));
    auto *delegate = kit::dressTable(m_table, kit::RowHeight::Desk);
    kit::ColumnLook state{kit::CellKind::State};
    state.tone = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).no ? kit::Tone::Quiet : kit::Tone::Ok;
    };
    delegate->setColumnLook(Allowed, state);
    delegate->setColumnLook(FromPost, {kit::CellKind::Quiet});
    constexpr std::array widths{250, 80, 420};
    for (size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(int(i), widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_state = new kit::StatePane(m_table, this);
    connect(m_state, &kit::StatePane::retryRequested, this, &RightsDialog::ask);
}

/// Nothing while a day that is typed cannot be read.
std::optional<Instant> RightsDialog::moment() const
{
    const QString text = m_day->text().trimmed();
    const Instant now = m_office.clock.now();
    if (text.isEmpty())
        return now;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return {};
    const QDateTime end(day, QTime(23, 59, 59, 999), Qt::OffsetFromUTC, kJapan);
    return Instant{std::min(end.toMSecsSinceEpoch(), now.ms)};
}

void RightsDialog::ask()
{
    const int asked = ++m_generation;
    const auto at = moment();
    if (!at)
        return;
    const OfficerId about = OfficerId::fromString(m_officer->currentData().toString());
    m_office.asker
        .ask([about, at](Queries &queries) {
            const Registry registry = queries.registry(at);
            const Entitlements found = entitlementsOf(registry, about, *at);
            return Answer{found, registry, entryOf(found.officer.appointed, queries.history(registryStream()))};
        })
        .then(this,
              [this, asked](const Answer &answer) {
                  if (asked == m_generation)
                      take(answer);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_generation)
                m_state->showError(words::explain(fault), tr("Nothing was changed."));
        });
}

void RightsDialog::take(const Answer &answer)
{
    const bool isEnrolled = !answer.found.officer.id.isNull();
    m_heading->setText(isEnrolled ? givenBy(answer) : tr("The officer was not enrolled then."));
    m_rows->setRows(isEnrolled ? answer.found.acts : QList<Entitlement>());
    m_state->showContent();
}

QString RightsDialog::givenBy(const Answer &answer) const
{
    const Grant &grant = answer.found.officer.appointed;
    const auto nameOf = [&](const OfficerId &id) { return answer.registry.officers.value(id).name; };
    const QString heading = words::rightsHeading(answer.found);
    if (!grant.proposed)
        return tr("%1. Given by %2 on %3, ledger entry %4.")
            .arg(heading, nameOf(grant.given.by), words::dateTime(grant.given.at))
            .arg(answer.entry);
    return tr("%1. Proposed by %2, confirmed by %3 on %4, ledger entry %5.")
        .arg(heading, nameOf(grant.proposed->by), nameOf(grant.given.by), words::dateTime(grant.given.at))
        .arg(answer.entry);
}

QString RightsDialog::heading() const
{
    return m_heading->text();
}

QVariant RightsDialog::cell(const Entitlement &one, int column)
{
    switch (column) {
    case WhichAct:
        return words::label(one.line.act);
    case Allowed:
        return one.no ? tr("no") : tr("yes");
    case Why:
        return one.no ? words::explain(*one.no) : words::condition(one.line);
    case FromPost:
        return one.post ? QVariant(words::term(*one.post)) : QVariant();
    default:
        return {};
    }
}

} // namespace ringi
