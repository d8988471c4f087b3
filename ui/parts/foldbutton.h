// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// At the right of a section's head: puts away what is below it, and brings it back.
#pragma once

#include <QToolButton>

namespace ringi {

class Section;

class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(Section *section);

    [[nodiscard]] bool isFolded() const;

private:
    void fold(bool isFolded);
    void sayWhat();

    Section *m_section;
};

} // namespace ringi
