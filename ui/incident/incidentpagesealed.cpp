// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident's page does with sealed entries. Each opening asks first, because it is recorded.
#include "ui/incident/incidentpage.h"
#include "ui/sealed/sealdialog.h"
#include "ui/sealed/sealedpanel.h"
#include "ui/words/explain.h"

#include <QFile>

namespace ringi {

namespace {

/// Empty when the bytes are there.
QString whyNotWritten(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return IncidentPage::tr("%1 cannot be written: %2").arg(path, file.errorString());
}

} // namespace

QList<Compartment> IncidentPage::myCompartments() const
{
    const Actor me = beholder().actor;
    QList<Compartment> mine;
    std::ranges::copy_if(m_file.compartments, std::back_inserter(mine),
                         [&](const Compartment &one) { return !insideGuard(one, me); });
    return mine;
}

Guard IncidentPage::sealingRefusal() const
{
    if (!myCompartments().isEmpty())
        return {};
    return insideGuard(m_file.compartments.value(0), beholder().actor);
}

void IncidentPage::sealEntry()
{
    const QList<Compartment> mine = myCompartments();
    if (mine.isEmpty())
        return;
    auto *dialog = new SealDialog(office(), m_file.incident, mine, this);
    connect(dialog, &SealDialog::performed, this, [this] { showTab(Sealed); });
    dialog->open();
}

void IncidentPage::openSealed(int ordinal)
{
    const Confirmation question{tr("Open sealed entry %1?").arg(ordinal),
                                tr("That you opened it is recorded, with the time, before it is shown."), tr("Open"),
                                false};
    if (!office().questions.confirm(this, question))
        return;
    office()
        .desk.open(office().session, {m_incident, ordinal})
        .then(this,
              [this, ordinal, on = m_incident](const Outcome<OpenedEntry> &opened) {
                  if (!opened)
                      office().questions.tell(this, words::explain(opened.error()));
                  else if (on == m_incident && m_sealed->isVisible())
                      m_sealed->showOpened(ordinal, *opened);
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void IncidentPage::saveSealedFile(int ordinal, int file)
{
    const Confirmation question{
        tr("Save a file of sealed entry %1?").arg(ordinal),
        tr("That you opened it is recorded. Where it is saved it is no longer sealed, and you answer for it."),
        tr("Save"), true};
    if (!office().questions.confirm(this, question))
        return;
    const auto path = office().questions.fileToSave(this, {tr("Save the file"), tr("All files (*)")});
    if (!path)
        return;
    office()
        .desk.openFile(office().session, {m_incident, ordinal}, file)
        .then(this,
              [this, path](const Outcome<PlainFile> &opened) {
                  const QString no = opened ? whyNotWritten(*path, opened->bytes) : words::explain(opened.error());
                  if (!no.isEmpty())
                      office().questions.tell(this, no);
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

void IncidentPage::waivePrivilege(int ordinal)
{
    const TextQuestion question{tr("Waive the privilege of sealed entry %1?").arg(ordinal),
                                tr("Why. A member can then release it, as a note that all who read the incident read. "
                                   "This cannot be taken back."),
                                tr("Waive")};
    const auto reason = office().questions.askText(this, question);
    if (!reason)
        return;
    const CompartmentId compartment = m_file.incident.sealedEntries[ordinal - 1].compartment;
    perform(ForCompartment{compartment, WaivePrivilege{EntryRef{m_incident, ordinal}, *reason}});
}

void IncidentPage::releaseSealed(int ordinal)
{
    const Confirmation question{
        tr("Release sealed entry %1?").arg(ordinal),
        tr("Its text becomes a note that all who read the incident read, signed by you. This cannot be taken back."),
        tr("Release"), true};
    if (!office().questions.confirm(this, question))
        return;
    office()
        .desk.release(office().session, {m_incident, ordinal})
        .then(this, [this](const Outcome<Receipt> &outcome) { Page::take(outcome, {}); })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

} // namespace ringi
