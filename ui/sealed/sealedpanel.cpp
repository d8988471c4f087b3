// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sealed/sealedpanel.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

SealedPanel::SealedPanel(QWidget *parent)
    : Section(tr("Sealed entries"), parent)
{
}

void SealedPanel::show(const IncidentFile &file, const Beholder &beholder)
{
    if (file.incident.id != m_file.incident.id)
        m_opened.clear();
    m_file = file;
    m_beholder = beholder;
    present();
}

void SealedPanel::showOpened(int ordinal, const OpenedEntry &entry)
{
    m_opened.insert(ordinal, entry);
    present();
}

void SealedPanel::forget()
{
    if (m_opened.isEmpty())
        return;
    m_opened.clear();
    present();
}

void SealedPanel::hideEvent(QHideEvent *event)
{
    Section::hideEvent(event);
    forget();
}

void SealedPanel::present()
{
    clearLayout(body());
    const int count = int(m_file.incident.sealedEntries.size());
    setNote(tr("%n entr(y/ies)", nullptr, count));
    for (int ordinal = count; ordinal > 0; --ordinal) {
        body()->addWidget(blockFor(ordinal));
        body()->addWidget(kit::horizontalLine(this));
    }
    if (count == 0)
        body()->addWidget(kit::roleLabel(
            "quiet", tr("Nothing is sealed here. “Seal an entry…” keeps a source or advice from all but a few."),
            this));
    body()->addStretch();
}

QWidget *SealedPanel::blockFor(int ordinal)
{
    auto *block = new QWidget(this);
    auto *rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(6);
    rows->addWidget(headOf(ordinal, block));
    if (isOpen(ordinal))
        rows->addWidget(contentOf(ordinal, block));
    rows->addWidget(buttonsFor(ordinal, block));
    return block;
}

QWidget *SealedPanel::headOf(int ordinal, QWidget *parent)
{
    const SealedEntry &one = entry(ordinal);
    auto *head = new QWidget(parent);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(kit::roleLabel("strong", tr("Entry %1").arg(ordinal), head));
    row->addWidget(new kit::TlpLabel(kit::TlpMark(int(one.tlp)), head));
    row->addWidget(kit::roleLabel("dense", m_file.compartment(one.compartment).name, head));
    const QString who = u"%1 · %2"_s.arg(m_file.nameOf(one.by.by), words::recent(one.by.at, m_beholder.now));
    row->addWidget(kit::roleLabel("quiet", who, head));
    row->addStretch();
    if (one.released)
        row->addWidget(new kit::TagLabel(tr("Released as a note"), kit::Tone::Quiet, kit::Icon::Note, head));
    else if (isOpen(ordinal))
        row->addWidget(new kit::TagLabel(tr("Open, until you leave the page"), kit::Tone::Warn, kit::Icon::Key, head));
    else
        row->addWidget(new kit::TagLabel(tr("Sealed"), kit::Tone::Plain, kit::Icon::Lock, head));
    return head;
}

QWidget *SealedPanel::contentOf(int ordinal, QWidget *parent)
{
    const OpenedEntry opened = m_opened.value(ordinal);
    auto *content = new QWidget(parent);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    if (!opened.label.isEmpty()) {
        QLabel *label = proseLabel(opened.label, content);
        label->setProperty("role", u"strong"_s);
        rows->addWidget(label);
    }
    rows->addWidget(proseLabel(opened.text, content));
    for (int n = 1; n <= int(opened.files.size()); ++n) {
        const OpenedEntry::File &file = opened.files[n - 1];
        const QString text = tr("Save “%1” (%2)…").arg(file.name, words::locale().formattedDataSize(file.size));
        rows->addWidget(linkLabel(text, content, [this, ordinal, n] { Q_EMIT fileWanted(ordinal, n); }));
    }
    rows->addWidget(kit::roleLabel("caption", tr("This opening is ledger entry %1.").arg(opened.commit), content));
    return content;
}

QWidget *SealedPanel::buttonsFor(int ordinal, QWidget *parent)
{
    const EntryRef ref{m_file.incident.id, ordinal};
    const Compartment compartment = m_file.compartment(entry(ordinal).compartment);
    auto *buttons = new QWidget(parent);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const Guard no = refusalOf(ordinal, OpenEntry{ref, {}});
    if (!isOpen(ordinal))
        addButton(row, tr("Open…"), no, &SealedPanel::openWanted, ordinal);
    if (compartment.kind == CompartmentKind::Privilege && !entry(ordinal).released) {
        if (compartment.isWaived(ref))
            addButton(row, tr("Release…"), refusalOf(ordinal, ReleaseEntry{ref, u"…"_s}), &SealedPanel::releaseWanted,
                      ordinal);
        else
            addButton(row, tr("Waive privilege…"), refusalOf(ordinal, WaivePrivilege{ref, u"…"_s}),
                      &SealedPanel::waiveWanted, ordinal);
    }
    if (no)
        row->addWidget(kit::roleLabel("quiet", words::explain(*no), buttons));
    row->addStretch();
    return buttons;
}

void SealedPanel::addButton(QHBoxLayout *row, const QString &text, const Guard &no, void (SealedPanel::*wanted)(int),
                            int ordinal)
{
    auto *button = new kit::KeyHintButton(text, this);
    button->setButtonSize(kit::ButtonSize::Small);
    button->setAccessibleName(
        tr("%1 Entry %2", "what a button does, and to which sealed entry").arg(text).arg(ordinal));
    kit::setDisabledReason(button, no ? words::explain(*no) : QString());
    connect(button, &QPushButton::clicked, this, [this, wanted, ordinal] { Q_EMIT(this->*wanted)(ordinal); });
    row->addWidget(button);
}

Guard SealedPanel::refusalOf(int ordinal, const CompartmentCommand &command) const
{
    const Compartment compartment = m_file.compartment(entry(ordinal).compartment);
    const auto decided =
        decide(compartment, command, {m_file.registry, m_file.incident, false, m_beholder.now}, m_beholder.actor);
    return decided ? Guard() : Guard(decided.error());
}

} // namespace ringi
