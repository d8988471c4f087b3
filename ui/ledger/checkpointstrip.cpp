// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/checkpointstrip.h"

#include "ledger/checkpointfile.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/ledger/timestampdialog.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>

namespace ringi {

using namespace Qt::StringLiterals;

CheckpointStrip::CheckpointStrip(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_state(new kit::StateLabel({}, kit::Tone::Quiet, this))
    , m_text(kit::roleLabel("quiet", {}, this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_state);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_text, 1);
    addButton(u"make"_s, tr("Make a checkpoint"), &CheckpointStrip::makeWanted);
    addButton(u"countersign"_s, tr("Countersign"), &CheckpointStrip::countersignWanted);
    addButton(u"stamp"_s, tr("Time-stamp…"), &CheckpointStrip::stampLast);
    addButton(u"export"_s, tr("Export checkpoint…"), &CheckpointStrip::exportLast);
    addButton(u"against"_s, tr("Verify against a file…"), &CheckpointStrip::openFile);
    show({});
}

void CheckpointStrip::addButton(const QString &act, const QString &text, void (CheckpointStrip::*wanted)())
{
    auto *button = new kit::KeyHintButton(text, this);
    button->setButtonSize(kit::ButtonSize::Small);
    layout()->addWidget(button);
    m_buttons.insert(act, button);
    connect(button, &QPushButton::clicked, this, wanted);
}

void CheckpointStrip::refresh()
{
    m_office.asker.ask([](Queries &queries) { return queries.checkpoints(); })
        .then(this, [this](const Checkpoints &checkpoints) { show(checkpoints); })
        .onFailed(this, [](const Fault &) {}); // the table beside it says so
}

void CheckpointStrip::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    allowActs();
}

QString CheckpointStrip::text() const
{
    return m_text->text();
}

std::optional<qint64> CheckpointStrip::waiting() const
{
    const Checkpoint *last = m_checkpoints.last();
    return last && !last->countersigned ? std::optional(last->facts.commits) : std::nullopt;
}

void CheckpointStrip::show(const Checkpoints &checkpoints)
{
    m_checkpoints = checkpoints;
    const Checkpoint *last = checkpoints.last();
    if (!last)
        m_state->setState(tr("No checkpoint yet"), kit::Tone::Warn);
    else if (!last->countersigned)
        m_state->setState(tr("Waits for the second signature"), kit::Tone::Pending);
    else
        m_state->setState(tr("Checkpoint"), kit::Tone::Ok);
    m_text->setText(sentence());
    m_text->setToolTip(last ? checkpointLine(last->facts) : QString());
    allowActs();
}

QString CheckpointStrip::sentence() const
{
    const Checkpoint *last = m_checkpoints.last();
    if (!last)
        return tr("Nothing shows yet that the end of the ledger is not missing.");
    const QString age = words::duration(std::max<qint64>(0, m_office.clock.now() - last->facts.at));
    const QString entries = words::locale().toString(last->facts.commits);
    const QString maker = m_office.nameOf(last->facts.maker);
    if (!last->countersigned)
        return tr("Over %1 entries, %2 ago, signed by %3").arg(entries, age, maker);
    const QString signedBy = tr("Over %1 entries, %2 ago, signed by %3 and %4")
                                 .arg(entries, age, maker, m_office.nameOf(last->countersigned->by));
    if (last->timestamps.isEmpty())
        return signedBy;
    return tr("%1; time-stamped %2").arg(signedBy, words::dateTime(last->timestamps.last().at));
}

Guard CheckpointStrip::countersignRefusal() const
{
    const CountersignCheckpoint sign{waiting().value_or(0), {}};
    const auto decided = decide(m_checkpoints, sign, m_office.registry, m_office.me.actor(m_office.clock.now()));
    return decided ? Guard() : Guard(decided.error());
}

/// As the desk would refuse a time-stamp that is good.
Guard CheckpointStrip::stampRefusal() const
{
    const Checkpoint *last = m_checkpoints.last();
    const KeepTimestamp keep{last ? last->facts.commits : 0, {}, {}};
    const auto decided = decide(m_checkpoints, keep, m_office.registry, m_office.me.actor(m_office.clock.now()));
    return decided ? Guard() : Guard(decided.error());
}

void CheckpointStrip::allowActs()
{
    const QString running = m_isBusy ? tr("A verification is running.") : QString();
    const auto allow = [&](const char *act, const Guard &no) {
        const QString reason = no ? words::explain(*no) : QString();
        kit::setDisabledReason(m_buttons[QLatin1StringView(act)], running.isEmpty() ? reason : running);
    };
    const Guard none = Refusal{RefusalCode::CheckpointUnknown, {}};
    allow("make", mayAttest(m_office.me.actor(m_office.clock.now())));
    allow("countersign", countersignRefusal());
    allow("stamp", stampRefusal());
    allow("export", m_checkpoints.lastCountersigned() ? Guard() : none);
    allow("against", {});
}

void CheckpointStrip::stampLast()
{
    auto *dialog = new TimestampDialog(m_office, *m_checkpoints.last(), this);
    connect(dialog, &ActDialog::performed, this, &CheckpointStrip::refresh);
    dialog->open();
}

void CheckpointStrip::exportLast()
{
    const Checkpoint *last = m_checkpoints.lastCountersigned();
    const FileQuestion question{tr("Export checkpoint"), tr("Text files (*.txt)"),
                                u"checkpoint-%1.txt"_s.arg(last->facts.commits)};
    const auto path = m_office.questions.fileToSave(this, question);
    if (!path)
        return;
    QSaveFile file(*path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(checkpointFile(*last, m_office.registry)) > 0 && file.commit();
    if (!isWritten)
        m_office.questions.tell(this, tr("The checkpoint could not be written: %1").arg(file.errorString()));
}

void CheckpointStrip::openFile()
{
    const auto path =
        m_office.questions.fileToOpen(this, {tr("Verify against a file"), tr("Text files (*.txt);;All files (*)"), {}});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return m_office.questions.tell(this, tr("The file could not be read: %1").arg(file.errorString()));
    Q_EMIT againstWanted(file.read(kMostCheckpointBytes + 1));
}

} // namespace ringi
