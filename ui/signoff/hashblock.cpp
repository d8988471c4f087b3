// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/hashblock.h"

#include "ui/kit/pill.h"
#include "ui/kit/surface.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

QString grouped(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += 8) {
        if (at > 0)
            text += at % 32 == 0 ? u'\n' : u' ';
        text += digits.mid(at, 8);
    }
    return text;
}

HashBlock::HashBlock(QWidget *parent)
    : QWidget(parent)
    , m_what(kit::roleLabel("dense", {}, this))
    , m_hash(kit::roleLabel("mono", {}, this))
    , m_match(new kit::StateLabel({}, kit::Tone::Plain, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *ground = new QWidget(this);
    kit::setSurface(ground, kit::Surface::Panel2);
    auto *lines = new QVBoxLayout(ground);
    lines->setContentsMargins(8, 6, 8, 6);
    lines->setSpacing(4);
    lines->addWidget(kit::roleLabel("caption", tr("SHA-256 of the content"), ground));
    lines->addWidget(m_hash);
    lines->addWidget(m_match);
    rows->addWidget(m_what);
    rows->addWidget(ground);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setAccessibleName(tr("Hash of the text"));
}

void HashBlock::showFile(const MeasureFile &file)
{
    const QByteArray shown = file.shownHash();
    const bool matches = shown == file.submittedHash();
    const int attachments = int(file.measure.content().attachments.size());
    m_what->setText(
        attachments == 0
            ? tr("You sign version %1").arg(file.measure.textVersion())
            : tr("You sign version %1 and %n attachment(s)", nullptr, attachments).arg(file.measure.textVersion()));
    m_hash->setText(grouped(shown));
    m_match->setState(matches ? tr("matches the text shown") : tr("does not match the text submitted"),
                      matches ? kit::Tone::Ok : kit::Tone::Danger);
}

QString HashBlock::digits() const
{
    return m_hash->text();
}

} // namespace ringi
