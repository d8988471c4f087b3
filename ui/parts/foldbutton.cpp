// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/foldbutton.h"

#include "ui/kit/icons.h"
#include "ui/parts/section.h"

#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kSize = 24;

} // namespace

FoldButton::FoldButton(Section *section)
    : QToolButton(section)
    , m_section(section)
{
    setFixedSize(kSize, kSize);
    connect(this, &QToolButton::clicked, this, [this] { fold(!isFolded()); });
    sayWhat();
}

bool FoldButton::isFolded() const
{
    return m_section->body()->parentWidget()->isHidden();
}

void FoldButton::fold(bool isFolded)
{
    m_section->body()->parentWidget()->setVisible(!isFolded);
    sayWhat();
}

/// Not with the title, which may change with what is shown.
void FoldButton::sayWhat()
{
    const QString what = isFolded() ? tr("Show this section") : tr("Put this section away");
    setIcon(kit::icon(isFolded() ? kit::Icon::ChevronRight : kit::Icon::ChevronDown));
    setToolTip(what);
    setAccessibleName(what);
}

} // namespace ringi
