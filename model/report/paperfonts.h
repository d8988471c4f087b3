// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What documents are set in. A record has to be searched and copied for decades, so a font is chosen by whether its
// text comes out of the PDF again: Inter loses the colon of TLP:AMBER to a glyph without a character, Noto Sans CJK
// turns 高 and ・ into compatibility characters. docs/decisions/0012 has what was tried.
#pragma once

#include <QFont>
#include <QStringList>

namespace ringi {

/// What becomes of Japanese in a document.
enum class JapaneseText {
    Kept,    ///< comes out of the PDF as it went in
    Altered, ///< is readable, but some characters come out as others that look the same
    Absent,  ///< no font for it: boxes in place of characters
};

struct PaperFonts
{
    QStringList text; ///< families, in the order in which they are asked for a character
    QStringList mono; ///< for hashes
    JapaneseText japanese = JapaneseText::Absent;

    /// `pixels` at 96 dots an inch.
    [[nodiscard]] QFont font(double pixels, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont monoFont(double pixels) const;
};

/// The best of `installed`, which are families as QFontDatabase names them.
PaperFonts paperFontsOf(const QStringList &installed);

/// REQUIRES: a QGuiApplication, as all that paints.
PaperFonts installedPaperFonts();

} // namespace ringi
