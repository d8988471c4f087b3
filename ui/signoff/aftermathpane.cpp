// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/aftermathpane.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/signoff/aftermathdialogs.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEndsSoon = kDay;

bool isBeforeDecision(MeasureState state)
{
    return state == MeasureState::Draft || state == MeasureState::Circulating || state == MeasureState::Returned;
}

AfterReview anyReview()
{
    const QString any = u"…"_s;
    return {any, any, any, any, any, any, any, any, any};
}

} // namespace

Standing standingOf(const MeasureFile &file, Instant now)
{
    const Measure &measure = file.measure;
    if (measure.state == MeasureState::Revoked && measure.revoked)
        return {AftermathPane::tr("Revoked by %1, %2. It must not be carried out. %3")
                    .arg(file.nameOf(measure.revoked->by), words::dateTime(measure.revoked->at), measure.endReason),
                "danger"};
    if (measure.state != MeasureState::Approved || !measure.validUntil)
        return {};
    const QString until = words::dateTime(*measure.validUntil);
    if (hasLapsed(measure, now))
        return {AftermathPane::tr("Lapsed on %1. It must not be carried out any more.").arg(until), "danger"};
    if (*measure.validUntil - now < kEndsSoon)
        return {AftermathPane::tr("Ends in %1, on %2.").arg(words::duration(*measure.validUntil - now), until), "warn"};
    return {AftermathPane::tr("In force until %1.").arg(until), "ok"};
}

AftermathPane::AftermathPane(Office &office, QWidget *parent)
    : Section(tr("Afterwards"), parent)
    , m_office(office)
    , m_standing(kit::roleLabel("ok", {}, this))
    , m_rows(new QVBoxLayout)
    , m_acts(new QWidget(this))
{
    m_standing->setWordWrap(true);
    m_rows->setSpacing(6);
    body()->addWidget(m_standing);
    body()->addLayout(m_rows);
    body()->addWidget(m_acts);
    buildButtons();
}

void AftermathPane::buildButtons()
{
    m_acts->setLayout(new kit::FlowLayout(m_acts));
    addButton(u"carry_out"_s, tr("Carry out…"), &AftermathPane::ask<CarryOutDialog>);
    addButton(u"erase"_s, tr("Erase the record…"), &AftermathPane::erase);
    addButton(u"revoke"_s, tr("Revoke…"), &AftermathPane::ask<RevokeDialog>);
    addButton(u"review"_s, tr("Review after the fact…"), &AftermathPane::ask<ReviewDialog>);
    addButton(u"dissent"_s, tr("Record dissent…"), &AftermathPane::dissent);
    addButton(u"conflict"_s, tr("Declare a conflict of interest…"), &AftermathPane::declareConflict);
}

kit::KeyHintButton *AftermathPane::addButton(const QString &act, const QString &text, void (AftermathPane::*wanted)())
{
    auto *button = new kit::KeyHintButton(text, m_acts);
    button->setButtonSize(kit::ButtonSize::Small);
    m_acts->layout()->addWidget(button);
    m_buttons.insert(act, button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void AftermathPane::showFile(const MeasureFile &file, const Actor &actor, Instant now)
{
    m_file = file;
    m_actor = actor;
    m_now = now;
    setVisible(file.measure.state != MeasureState::Draft);
    setTitle(isBeforeDecision(file.measure.state) ? tr("Objections and absences") : tr("Afterwards"));
    const Standing standing = standingOf(file, now);
    m_standing->setText(standing.text);
    m_standing->setVisible(!standing.text.isEmpty());
    kit::setRole(m_standing, standing.role);
    clearLayout(m_rows);
    m_conditionButtons.clear();
    m_viewButtons.clear();
    addConditions();
    addLaterGates();
    addDeferrable();
    addLaterViews();
    addOutcome();
    addReview();
    addRemarks(tr("Dissent"), file.measure.dissents);
    addRemarks(tr("Conflicts of interest"), file.measure.conflicts);
    allowActs();
}

void AftermathPane::addHeading(const QString &text)
{
    m_rows->addWidget(kit::roleLabel("strong", text, this));
}

QWidget *AftermathPane::addRow(const QString &text, const QString &detail, QWidget *right)
{
    auto *row = new QWidget(this);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    QLabel *main = proseLabel(text, row);
    main->setProperty("role", u"dense"_s);
    lines->addWidget(main);
    if (!detail.isEmpty()) {
        QLabel *below = proseLabel(detail, row);
        below->setProperty("role", u"caption"_s);
        lines->addWidget(below);
    }
    columns->addLayout(lines, 1);
    if (right)
        columns->addWidget(right, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    return row;
}

kit::KeyHintButton *AftermathPane::smallButton(const QString &text, const Guard &refusal)
{
    auto *button = new kit::KeyHintButton(text, this);
    button->setButtonSize(kit::ButtonSize::Small);
    kit::setDisabledReason(button, refusal ? words::explain(*refusal) : QString());
    return button;
}

QString AftermathPane::doneBy(const Stamped &stamp) const
{
    return tr("%1, %2").arg(m_file.nameOf(stamp.by), words::dateTime(stamp.at));
}

Guard AftermathPane::refusal(const MeasureCommand &command) const
{
    return refusalOf(command, m_file, m_actor, m_now);
}

void AftermathPane::addConditions()
{
    const QList<Condition> &conditions = m_file.measure.conditions;
    if (conditions.isEmpty())
        return;
    addHeading(tr("Conditions"));
    for (int ordinal = 1; ordinal <= int(conditions.size()); ++ordinal) {
        const Condition &one = conditions[ordinal - 1];
        if (one.met) {
            addRow(u"☑ "_s + one.text, tr("met: %1 · %2").arg(one.evidence, doneBy(*one.met)));
            continue;
        }
        auto *tick = smallButton(tr("Tick off…"), refusal(MeetCondition{ordinal, u"…"_s}));
        addRow(u"☐ "_s + one.text, tr("set with %1").arg(words::gateLabel(one.gate)), tick);
        m_conditionButtons.insert(ordinal, tick);
        connect(tick, &QPushButton::clicked, this, [this, ordinal] { tickOff(ordinal); });
    }
}

void AftermathPane::addLaterGates()
{
    const QList<LaterGate> open = m_file.measure.laterGatesOpen();
    if (open.isEmpty() || isBeforeDecision(m_file.measure.state))
        return;
    addHeading(tr("Gates that follow the decision"));
    for (const LaterGate &later : open) {
        const Gate *gate = m_file.measure.sheet.gate(later.gate);
        const QString due = later.due
            ? tr("due %1, %2").arg(words::dateTime(*later.due), words::timeLeft(*later.due, m_now))
            : tr("no time is set");
        auto *mark = kit::roleLabel(later.due && *later.due < m_now ? "warn" : "quiet", due, this);
        addRow(gate ? words::label(gate->name) : later.gate, {}, mark);
    }
}

/// Gates that may follow the decision because nobody is there to sign them.
void AftermathPane::addDeferrable()
{
    const Measure &measure = m_file.measure;
    if (measure.state != MeasureState::Circulating || m_actor.division != measure.division)
        return;
    bool isFirst = true;
    for (const Gate &gate : measure.sheet.gates) {
        const Guard no = refusal(DeferGate{gate.key, u"…"_s});
        if (no)
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("May follow the decision"));
        auto *later = smallButton(tr("Nobody is there…"), no);
        addRow(words::label(gate.name), {}, later);
        connect(later, &QPushButton::clicked, this, [this, key = gate.key] { defer(key); });
    }
}

void AftermathPane::addLaterViews()
{
    const QList<LaterView> &views = m_file.measure.laterViews;
    if (views.isEmpty())
        return;
    addHeading(tr("Later viewing (後閲)"));
    for (const LaterView &view : views) {
        const QString what =
            tr("%1: %2 reads what a deputy signed").arg(words::gateLabel(view.gate), m_file.nameOf(view.officer));
        if (view.seen) {
            addRow(what, tr("read by %1").arg(doneBy(*view.seen)));
            continue;
        }
        auto *seen = smallButton(tr("I have read it (後閲)"), refusal(ViewLater{view.gate}));
        addRow(what, tr("signed %1").arg(doneBy(view.since)), seen);
        m_viewButtons.insert(view.gate, seen);
        connect(seen, &QPushButton::clicked, this, [this, key = view.gate] { perform(ViewLater{key}); });
    }
}

void AftermathPane::addRemarks(const QString &heading, const QList<Remark> &remarks)
{
    if (remarks.isEmpty())
        return;
    addHeading(heading);
    for (const Remark &remark : remarks)
        addRow(remark.text, doneBy(remark.made));
}

void AftermathPane::addOutcome()
{
    const Measure &measure = m_file.measure;
    if (!measure.carriedOut)
        return;
    addHeading(tr("Carried out"));
    const QString when = measure.actedAt ? words::signedTime(*measure.actedAt) : QString();
    addRow(measure.result, tr("%1 · recorded by %2").arg(when, doneBy(*measure.carriedOut)));
}

void AftermathPane::addReview()
{
    const Measure &measure = m_file.measure;
    if (!measure.reviewed)
        return;
    addHeading(tr("Review after the fact"));
    const AfterReview &review = measure.review;
    const QList<std::pair<QString, QString>> facts{{tr("Result"), review.result},
                                                   {tr("Why there was no prior approval"), review.noPriorApproval},
                                                   {tr("Notice given"), review.notice},
                                                   {tr("Deviation from the scope"), review.deviation},
                                                   {tr("Effects on third parties"), review.thirdParties},
                                                   {tr("Data held or deleted"), review.data},
                                                   {tr("Complaint"), review.complaint},
                                                   {tr("Recommendation and reply"), review.recommendation},
                                                   {tr("Lessons"), review.lessons}};
    for (const auto &[name, text] : facts) {
        if (!text.isEmpty())
            addRow(text, name);
    }
    addRow(tr("Closed"), doneBy(*measure.reviewed));
}

void AftermathPane::allowActs()
{
    const MeasureState state = m_file.measure.state;
    const QString any = u"…"_s;
    const auto allowOne = [this](const QString &act, bool applies, const MeasureCommand &command) {
        const Guard no = refusal(command);
        m_buttons[act]->setVisible(applies);
        kit::setDisabledReason(m_buttons[act], no ? words::explain(*no) : QString());
    };
    const bool isErasure = m_file.measure.kind == MeasureKind::Erasure;
    allowOne(u"carry_out"_s, state == MeasureState::Approved && !isErasure, CarryOut{m_now, any});
    allowOne(u"erase"_s, state == MeasureState::Approved && isErasure, EraseRecord{any, {Erasable()}});
    allowOne(u"revoke"_s, state == MeasureState::Approved, RevokeMeasure{any});
    allowOne(u"review"_s, state == MeasureState::CarriedOut, CloseReview{anyReview()});
    allowOne(u"dissent"_s, true, RecordDissent{any});
    const bool isStillSigned = state == MeasureState::Circulating || !m_file.measure.laterGatesOpen().isEmpty();
    allowOne(u"conflict"_s, isStillSigned, DeclareConflict{any});
}

void AftermathPane::perform(const MeasureCommand &command)
{
    m_office.desk.perform(m_office.session, ForMeasure{m_file.measure.id, command})
        .then(this,
              [this](const Outcome<Receipt> &outcome) {
                  if (!outcome)
                      m_office.questions.tell(this, words::explain(outcome.error()));
                  else
                      Q_EMIT acted(*outcome);
              })
        .onFailed(this, [this](const Fault &fault) { m_office.questions.tell(this, words::explain(fault)); });
}

void AftermathPane::tickOff(int ordinal)
{
    const QString &condition = m_file.measure.conditions[ordinal - 1].text;
    const auto evidence =
        m_office.questions.askText(this, {tr("What proves that the condition is met?"), condition, tr("Tick off")});
    if (evidence)
        perform(MeetCondition{ordinal, *evidence});
}

void AftermathPane::defer(const QString &gate)
{
    const auto reason = m_office.questions.askText(
        this, {tr("Why can nobody sign this gate now?"), words::gateLabel(gate), tr("Let it follow the decision")});
    if (reason)
        perform(DeferGate{gate, *reason});
}

template <class Dialog> void AftermathPane::ask()
{
    auto *dialog = new Dialog(m_office, m_file.measure, this);
    connect(dialog, &ActDialog::performed, this, &AftermathPane::acted);
    dialog->open();
}

void AftermathPane::erase()
{
    m_office.asker.ask([measure = m_file.measure](Queries &queries) { return erasureLoss(queries, measure); })
        .then(this, [this](const Outcome<ErasureLoss> &loss) { confirmErasure(loss); })
        .onFailed(this, [this](const Fault &fault) { m_office.questions.tell(this, words::explain(fault)); });
}

/// The number is typed, so that nobody erases by a slip.
void AftermathPane::confirmErasure(const Outcome<ErasureLoss> &loss)
{
    if (!loss)
        return m_office.questions.tell(this, words::explain(loss.error()));
    QString what = tr("“%1” goes for good, %n entries in all.", nullptr, int(loss->entries)).arg(loss->title);
    if (!loss->measures.isEmpty())
        what += u' ' + tr("With it go the measures %1.").arg(loss->measures.join(tr(", ")));
    what += u' ' + tr("Nothing can bring it back. Type its number to confirm.");
    const auto typed =
        m_office.questions.askText(this, {tr("Erase %1?").arg(loss->number), what, tr("Erase the record")});
    if (!typed)
        return;
    if (typed->trimmed() != loss->number)
        return m_office.questions.tell(this, tr("That is not the number of the record. Nothing was erased."));
    perform(EraseRecord{tr("%1 erased: %n entries", nullptr, int(loss->entries)).arg(loss->number), {}});
}

void AftermathPane::dissent()
{
    const auto text =
        m_office.questions.askText(this,
                                   {tr("What do you hold against this measure?"),
                                    tr("It is kept with the sheet and does not block it."), tr("Record dissent")});
    if (text)
        perform(RecordDissent{*text});
}

void AftermathPane::declareConflict()
{
    const auto reason =
        m_office.questions.askText(this,
                                   {tr("What is the conflict of interest?"),
                                    tr("You will not be able to sign this sheet."), tr("Declare the conflict")});
    if (reason)
        perform(DeclareConflict{*reason});
}

} // namespace ringi
