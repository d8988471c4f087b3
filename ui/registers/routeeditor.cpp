// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/routeeditor.h"

#include "base/boundedread.h"
#include "ui/kit/gategraph.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/parts/section.h"
#include "ui/registers/gateform.h"
#include "ui/registers/gatetable.h"
#include "ui/registers/routewords.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsualSize(1180, 800);
constexpr int kFormWidth = 380;
constexpr int kGraphHeight = 210;

} // namespace

QWidget *graphArea(kit::GateGraph *graph, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFixedHeight(kGraphHeight);
    kit::setSurface(area->viewport(), kit::Surface::Panel);
    area->setWidget(graph);
    return area;
}

RouteEditor::RouteEditor(Office &office, const Route &route, QWidget *parent)
    : ActDialog(office, tr("Change the route"), tr("Propose"), parent)
    , m_route(route)
{
    setSubtitle(words::label(route.measure));
    buildHead();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildGates(), 1);
    columns->addWidget(kit::verticalLine(this));
    columns->addWidget(buildForm());
    body()->addLayout(columns, 1);
    m_faults = kit::roleLabel("danger", {}, this);
    m_faults->setWordWrap(true);
    body()->addWidget(m_faults);
    restore(route);
    showAll();
    resize(kUsualSize);
}

void RouteEditor::buildHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_nameEn = new QLineEdit(this);
    m_nameJa = new QLineEdit(this);
    m_source = new QLineEdit(this);
    row->addWidget(new Field(tr("Name in English"), {}, m_nameEn, this), 2);
    row->addWidget(new Field(tr("Name in Japanese"), {}, m_nameJa, this), 2);
    row->addWidget(new Field(tr("Source"), tr("law or order it follows"), m_source, this), 3);
    body()->addLayout(row);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(12);
    ticks->addWidget(kit::roleLabel("dense", tr("Drafted by"), this));
    for (const Division division : allOf<Division>()) {
        m_drafters.append(new QCheckBox(words::shortLabel(division), this));
        m_drafters.last()->setToolTip(words::label(division));
        m_drafters.last()->setAccessibleName(words::label(division));
        ticks->addWidget(m_drafters.last());
    }
    ticks->addWidget(kit::roleLabel("quiet", tr("none ticked: any division"), this));
    ticks->addStretch();
    m_unverified = new QCheckBox(tr("Unverified: the source is not confirmed"), this);
    ticks->addWidget(m_unverified);
    body()->addLayout(ticks);
    for (QLineEdit *edit : {m_nameEn, m_nameJa, m_source})
        connect(edit, &QLineEdit::textChanged, this, &RouteEditor::takeHead);
    for (QCheckBox *box : m_drafters + QList<QCheckBox *>{m_unverified})
        connect(box, &QCheckBox::toggled, this, &RouteEditor::takeHead);
}

QWidget *RouteEditor::buildGates()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 16, 0);
    m_graph = new kit::GateGraph(part);
    m_table = new GateTable(part);
    rows->addWidget(graphArea(m_graph, part));
    rows->addWidget(m_table, 1);
    auto *acts = new QHBoxLayout;
    const std::initializer_list<std::pair<QString, void (RouteEditor::*)()>> all{
        {tr("Add a gate"), &RouteEditor::addGate},
        {tr("Remove the gate"), &RouteEditor::removeGate},
        {tr("Import…"), &RouteEditor::importFile},
        {tr("Export…"), &RouteEditor::exportFile}};
    for (const auto &[text, act] : all) {
        auto *button = new kit::KeyHintButton(text, part);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        acts->addWidget(button);
    }
    acts->addStretch();
    rows->addLayout(acts);
    connect(m_table, &GateTable::gateChosen, this, &RouteEditor::showGate);
    return part;
}

QWidget *RouteEditor::buildForm()
{
    m_form = new GateForm(this);
    QWidget *area = scrolling(m_form, this);
    area->setFixedWidth(kFormWidth);
    connect(m_form, &GateForm::changed, this, &RouteEditor::takeGate);
    return area;
}

QString RouteEditor::draftName() const
{
    return u"route-%1"_s.arg(keyOf(m_route.measure));
}

/// What was begun on this very version comes back.
void RouteEditor::restore(const Route &route)
{
    const QJsonObject draft = office().drafts.load(draftName());
    if (draft.isEmpty())
        return;
    const Route kept = fromBody<Route>(draft);
    if (kept.measure != route.measure || kept.version != route.version)
        return;
    m_route = kept;
    setSubtitle(tr("draft restored"));
}

void RouteEditor::keep()
{
    office().drafts.keep(draftName(), toBody(m_route));
}

void RouteEditor::forget()
{
    office().drafts.discard(draftName());
}

void RouteEditor::showAll()
{
    showHead();
    showRoute();
    if (!m_route.gates.isEmpty())
        m_table->selectRow(0);
    showGate(m_table->currentGate());
}

void RouteEditor::showHead()
{
    m_isShowing = true;
    m_nameEn->setText(m_route.name.en);
    m_nameJa->setText(m_route.name.ja);
    m_source->setText(m_route.source);
    m_unverified->setChecked(m_route.unverified);
    for (const Division division : allOf<Division>())
        m_drafters[int(division)]->setChecked(m_route.drafters.contains(division));
    m_isShowing = false;
}

void RouteEditor::showRoute()
{
    m_table->showRoute(m_route);
    if (const kit::GateScene scene = sceneOf(m_route); !scene.gates.empty())
        m_graph->setScene(scene);
    m_faultsShown.clear();
    for (const RouteFault &fault : faultsOf(m_route))
        m_faultsShown.append(words::explain(fault));
    m_faults->setText(m_faultsShown.join(u'\n'));
    m_faults->setVisible(!m_faultsShown.isEmpty());
}

void RouteEditor::showGate(int at)
{
    m_form->setEnabled(at >= 0 && at < m_route.gates.size());
    if (!m_form->isEnabled())
        return;
    QList<Gate> others = m_route.gates;
    others.removeAt(at);
    m_neededAs = m_route.gates[at].key;
    m_form->setGate(m_route.gates[at], others);
}

void RouteEditor::takeHead()
{
    if (m_isShowing)
        return;
    m_route.name = {m_nameEn->text().trimmed(), m_nameJa->text().trimmed()};
    m_route.source = m_source->text().trimmed();
    m_route.unverified = m_unverified->isChecked();
    m_route.drafters.clear();
    for (const Division division : allOf<Division>()) {
        if (m_drafters[int(division)]->isChecked())
            m_route.drafters.append(division);
    }
    showRoute();
    keep();
}

/// A gate that gets another key keeps those that need it. While it shares one with another gate, and half-typed keys
/// do, they go on asking for the old key, so that they do not end up with the wrong gate of the two.
void RouteEditor::takeGate()
{
    const int at = m_table->currentGate();
    if (at < 0 || at >= m_route.gates.size())
        return;
    const Gate now = m_form->gate();
    m_route.gates[at] = now;
    if (std::ranges::count(m_route.gates, now.key, &Gate::key) == 1) {
        for (Gate &gate : m_route.gates)
            std::ranges::replace(gate.needs, m_neededAs, now.key);
        m_neededAs = now.key;
    }
    showRoute();
    keep();
}

QString RouteEditor::freeKey() const
{
    for (int n = int(m_route.gates.size()) + 1;; ++n) {
        const QString key = u"gate_%1"_s.arg(n);
        if (!gateOf(m_route.gates, key))
            return key;
    }
}

void RouteEditor::addGate()
{
    Gate gate;
    gate.key = freeKey();
    const int at = m_table->currentGate() + 1;
    m_route.gates.insert(at, gate);
    showRoute();
    m_table->selectRow(at);
    showGate(at);
    keep();
}

void RouteEditor::removeGate()
{
    const int at = m_table->currentGate();
    if (at < 0 || at >= m_route.gates.size())
        return;
    m_route.gates = without(m_route.gates, {m_route.gates[at].key});
    showRoute();
    m_table->selectRow(std::min(at, int(m_route.gates.size()) - 1));
    showGate(m_table->currentGate());
    keep();
}

void RouteEditor::importFile()
{
    const auto path = office().questions.fileToOpen(this, {tr("Import a route"), tr("Routes (*.json)")});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QFile::ReadOnly))
        return showProblem(tr("%1 cannot be read: %2").arg(*path, file.errorString()));
    const auto read = routeFrom(readAtMost(file, kMostRouteBytes));
    if (!read) {
        QStringList sentences;
        for (const RouteFileError &error : read.error())
            sentences.append(words::explain(error));
        return showProblem(sentences.join(u'\n'));
    }
    if (read->measure != m_route.measure)
        return showProblem(tr("The file holds a route for “%1”.").arg(words::label(read->measure)));
    const int version = m_route.version;
    m_route = *read;
    m_route.version = version;
    showProblem({});
    showAll();
    keep();
}

void RouteEditor::exportFile()
{
    const auto path = office().questions.fileToSave(
        this, {tr("Export the route"), tr("Routes (*.json)"), keyOf(m_route.measure) + u".json"_s});
    if (!path)
        return;
    QSaveFile file(*path);
    const QByteArray json = routeToJson(m_route);
    if (!file.open(QSaveFile::WriteOnly) || file.write(json) != json.size() || !file.commit())
        showProblem(tr("%1 cannot be written: %2").arg(*path, file.errorString()));
}

bool RouteEditor::check()
{
    if (m_faultsShown.isEmpty())
        return true;
    showProblem(tr("The route has faults; mend them first."));
    return false;
}

Command RouteEditor::command() const
{
    return ForRegistry{ProposeRoute{m_route}};
}

} // namespace ringi
