// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/entrydetail.h"

#include "ui/incident/storyview.h"
#include "ui/kit/surface.h"
#include "ui/ledger/chainpicture.h"
#include "ui/parts/factgrid.h"
#include "ui/parts/section.h"
#include "ui/signoff/hashblock.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kMostEvents = 50;

} // namespace

EntryDetail::EntryDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(kit::roleLabel("section", {}, this))
    , m_chain(new ChainPicture(this))
    , m_events(new Section(tr("What changed"), this))
    , m_signature(new FactGrid(this))
    , m_checks(new Section(tr("Checks"), this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *chain = new Section(tr("Chain"), this);
    chain->body()->addWidget(m_chain);
    auto *signature = new Section(tr("Signature"), this);
    signature->body()->addWidget(m_signature);
    m_title->setContentsMargins(16, 10, 16, 10);
    rows->addWidget(m_title);
    for (QWidget *part : {chain, m_events, signature, m_checks}) {
        rows->addWidget(kit::horizontalLine(this));
        rows->addWidget(part);
    }
    rows->addStretch();
}

void EntryDetail::showFile(const EntryFile &file, const QString &state, kit::Tone tone)
{
    m_title->setText(tr("Entry %1").arg(words::locale().toString(file.entry.row.n)));
    m_chain->showLinks(file.before, file.entry.row, file.after);
    showEvents(file);
    showSignature(file);
    showChecks(file, state, tone);
}

void EntryDetail::showEvents(const EntryFile &file)
{
    clearLayout(m_events->body());
    m_events->setNote(file.entry.row.object);
    for (const StoryLine &line : file.story.mid(0, kMostEvents)) {
        m_events->body()->addWidget(kit::roleLabel("strong", line.what, m_events));
        if (!line.said.isEmpty())
            m_events->body()->addWidget(proseLabel(line.said, m_events));
        for (const FieldChange &change : line.changes)
            m_events->body()->addWidget(proseLabel(inWords(change), m_events));
    }
    if (file.story.size() > kMostEvents)
        m_events->body()->addWidget(
            kit::roleLabel("quiet", tr("and %n more", nullptr, int(file.story.size()) - kMostEvents), m_events));
}

void EntryDetail::showSignature(const EntryFile &file)
{
    const LedgerRow &row = file.entry.row;
    m_signature->clear();
    m_signature->addText(tr("Author"), file.author ? file.author->name : row.authorName,
                         new kit::BadgeLabel(words::shortLabel(row.authorDivision), kit::BadgeTone::Other, this));
    m_signature->addText(tr("Signed"), words::signedTime(row.time));
    m_signature->addMono(tr("Hash"), grouped(row.hash));
    m_signature->addMono(tr("Key"), grouped(file.entry.publicKey));
    m_signature->addMono(tr("Signature"), grouped(file.entry.signature));
}

void EntryDetail::showChecks(const EntryFile &file, const QString &state, kit::Tone tone)
{
    clearLayout(m_checks->body());
    addCheck(file.linkHolds(), tr("Link matches the entry before"), tr("Link does not match the entry before"));
    addCheck(file.signatureHolds(), tr("Signature is good for the key"), tr("Signature is not of this key"));
    addCheck(file.keyIsTheirs(), tr("Key is the author's as enrolled"), tr("Key is not the author's as enrolled"));
    m_checks->body()->addWidget(new kit::StateLabel(tr("Content: %1").arg(state), tone, m_checks));
}

void EntryDetail::addCheck(bool holds, const QString &yes, const QString &no)
{
    m_checks->body()->addWidget(
        new kit::StateLabel(holds ? yes : no, holds ? kit::Tone::Ok : kit::Tone::Danger, m_checks));
}

} // namespace ringi
