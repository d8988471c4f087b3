// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/wayahead.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/parts/section.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <numeric>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsualSize(760, 620);
constexpr int kNamesShown = 4;
constexpr int kLastRow = 99; ///< below every gate; takes the room that is left

enum WayColumn { Step, Name, Signers, Due, Marks };

/// In which step each gate can be reached: gates of one step go side by side, and what follows the decision comes last.
/// A route may name its gates in any order.
class Steps
{
public:
    explicit Steps(const QList<Prospect> &way)
        : m_way(way)
    {
    }

    QList<int> all()
    {
        QList<int> steps;
        for (const Prospect &one : m_way)
            steps.append(of(one));
        const int last = steps.isEmpty() ? 0 : *std::ranges::max_element(steps);
        for (qsizetype at = 0; at < m_way.size(); ++at) {
            if (m_way[at].isLater)
                steps[at] = last + 1;
        }
        return steps;
    }

private:
    /// Nothing waits for a later gate, but who needs one waits for what it needs itself.
    int of(const Prospect &prospect)
    {
        if (const auto known = m_known.constFind(prospect.gate.key); known != m_known.constEnd())
            return *known;
        const int own = prospect.isLater ? 0 : 1;
        int step = own;
        for (const QString &need : prospect.gate.needs) {
            const auto first = std::ranges::find(m_way, need, [](const Prospect &one) { return one.gate.key; });
            if (first != m_way.end())
                step = std::max(step, of(*first) + own);
        }
        m_known.insert(prospect.gate.key, step);
        return step;
    }

    const QList<Prospect> &m_way;
    QMap<QString, int> m_known;
};

QString shortage(const Prospect &prospect)
{
    if (prospect.signers.isEmpty())
        return WayAheadDialog::tr("Nobody can sign this gate. Register a deputy, or ask an administrator.");
    if (prospect.isContended())
        return WayAheadDialog::tr("Everybody who can sign this gate is needed at another one, and one person signs one "
                                  "gate only. Register a deputy, or ask an administrator.");
    return WayAheadDialog::tr("%1 signatures are needed, but only %n officer(s) can sign.", nullptr,
                              int(prospect.signers.size()))
        .arg(prospect.gate.quorum);
}

} // namespace

WayAheadDialog::WayAheadDialog(Office &office, const MeasureFile &file, QWidget *parent)
    : ActDialog(office, tr("The way ahead"), tr("Submit"), parent)
    , m_file(file)
{
    setSubtitle(tr("%1 · %2", "number and kind").arg(file.measure.number, words::label(file.measure.kind)));
    m_summary = kit::roleLabel("dense", {}, this);
    m_summary->setWordWrap(true);
    body()->addWidget(m_summary);
    body()->addWidget(buildList(), 1);
    buildUrgency();
    showWay();
    askTimes();
    resize(kUsualSize);
}

QWidget *WayAheadDialog::buildList()
{
    auto *list = new QWidget(this);
    list->setAccessibleName(tr("Gates on the way"));
    m_list = new QGridLayout(list);
    m_list->setContentsMargins(0, 4, 12, 4);
    m_list->setHorizontalSpacing(16);
    m_list->setVerticalSpacing(6);
    m_list->setColumnStretch(Signers, 1);
    return scrolling(list, this);
}

void WayAheadDialog::buildUrgency()
{
    m_urgent = new QCheckBox(tr("Urgent: some gates may come after the decision"), this);
    m_urgent->setObjectName(u"urgent"_s);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"urgency"_s);
    m_reasonField = new Field(tr("Why it cannot wait"), tr("required; every urgent sheet is counted"), m_reason, this);
    m_reasonField->hide();
    body()->addWidget(kit::horizontalLine(this));
    body()->addWidget(m_urgent);
    body()->addWidget(m_reasonField);
    connect(m_urgent, &QCheckBox::toggled, this, [this](bool urgent) {
        m_reasonField->setVisible(urgent);
        if (urgent)
            m_reason->setFocus();
        showWay();
    });
}

void WayAheadDialog::showWay()
{
    clearLayout(m_list);
    m_lines.clear();
    const QList<Prospect> way =
        wayAhead(m_file.measure, m_file.incident, m_file.registry, m_urgent->isChecked(), office().clock.now());
    const QList<int> steps = Steps(way).all();
    QList<qsizetype> order(way.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype at) { return steps[at]; });
    for (const qsizetype at : order)
        showGate(way[at], steps[at]);
    m_list->setRowStretch(kLastRow, 1);
    showSummary(way);
}

void WayAheadDialog::showSummary(const QList<Prospect> &way)
{
    const auto isShort = [](const Prospect &one) { return one.isShort(); };
    const int stuck = int(std::ranges::count_if(way, isShort));
    const int later = int(std::ranges::count_if(way, &Prospect::isLater));
    const Route *route = m_file.registry.rulebook.current(m_file.measure.kind);
    QStringList sentences;
    if (!route)
        sentences.append(tr("No route is published for this kind of measure. An administrator has to publish one."));
    else
        sentences.append(tr("%n gate(s) on route version %1.", nullptr, int(way.size())).arg(route->version));
    if (later > 0)
        sentences.append(tr("%n come(s) after the decision.", nullptr, later));
    if (stuck > 0)
        sentences.append(tr("%n gate(s) cannot be passed as things are.", nullptr, stuck));
    m_summary->setText(sentences.join(u' '));
    kit::setRole(m_summary, stuck > 0 ? "danger" : "dense");
}

QString WayAheadDialog::signersOf(const Prospect &prospect) const
{
    QStringList names;
    for (const OfficerId &id : prospect.signers.first(std::min<qsizetype>(kNamesShown, prospect.signers.size())))
        names.append(m_file.nameOf(id));
    const int more = int(prospect.signers.size()) - kNamesShown;
    const QString all = names.join(tr(", ", "between names"));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(all) : all;
}

/// How long gates took so far comes when it is there; nothing waits for it.
void WayAheadDialog::askTimes()
{
    office()
        .asker.ask([kind = m_file.measure.kind](Queries &queries) { return queries.gateTimes(kind); })
        .then(this,
              [this](const GateTimes &times) {
                  m_times = times;
                  showWay();
              })
        .onFailed(this, [](const Fault &) {}); // the way is known without
}

QString WayAheadDialog::timesOf(const Gate &gate) const
{
    QStringList parts;
    if (gate.dueMinutes > 0)
        parts.append(tr("due in %1").arg(words::duration(gate.dueMinutes * kMinute)));
    if (const auto taken = m_times.constFind(gate.key); taken != m_times.constEnd() && taken->sample > 0)
        parts.append(tr("usually %1 (n = %2)").arg(words::duration(taken->medianMs)).arg(taken->sample));
    return parts.join(u'\n');
}

void WayAheadDialog::showGate(const Prospect &prospect, int step)
{
    const Gate &gate = prospect.gate;
    const int row = int(m_lines.size());
    QWidget *list = m_list->parentWidget();
    const QString name = words::label(gate.name);
    const QString who = prospect.isShort() ? shortage(prospect) : signersOf(prospect);
    const QString due = timesOf(gate);
    auto *signers = kit::roleLabel(prospect.isShort() ? "danger" : "second", who, list);
    signers->setWordWrap(true);
    signers->setToolTip(words::label(gate.posts));
    m_list->addWidget(kit::roleLabel("quiet", QString::number(step), list), row, Step, Qt::AlignTop);
    auto *title = kit::roleLabel("strong", name, list);
    title->setToolTip(words::label(gate.kind));
    m_list->addWidget(title, row, Name, Qt::AlignTop);
    m_list->addWidget(signers, row, Signers, Qt::AlignTop);
    m_list->addWidget(kit::roleLabel("quiet", due, list), row, Due, Qt::AlignTop);
    if (prospect.isLater)
        m_list->addWidget(new kit::TagLabel(tr("after the decision"), kit::Tone::Pending, kit::Icon::Pending, list),
                          row, Marks, Qt::AlignTop);
    else
        m_list->addWidget(kit::roleLabel("quiet", words::label(gate.kind), list), row, Marks, Qt::AlignTop);
    const QString when = prospect.isLater ? tr("after the decision") : words::label(gate.kind);
    m_lines.append(u"%1 · %2 · %3 · %4"_s.arg(QString::number(step), name, who, when));
}

bool WayAheadDialog::check()
{
    const bool isMissing = m_urgent->isChecked() && m_reason->text().trimmed().isEmpty();
    m_reasonField->setError(isMissing ? tr("Say why it cannot wait.") : QString());
    if (isMissing)
        m_reason->setFocus();
    return !isMissing;
}

Command WayAheadDialog::command() const
{
    return ForMeasure{m_file.measure.id, SubmitMeasure{m_urgent->isChecked() ? m_reason->text() : QString()}};
}

} // namespace ringi
