// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperfonts.h"

#include <QFontDatabase>

#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Not to be seen, and enough for Qt to leave ligatures alone: ﬁ and ﬃ would come out as one character each.
constexpr double kNoLigatures = 0.02;

QString firstOf(const QStringList &wanted, const QStringList &installed)
{
    for (const QString &family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

QString keepingJapanese(const QStringList &installed)
{
    return firstOf({u"IPAGothic"_s, u"IPAexGothic"_s, u"VL Gothic"_s, u"IPAゴシック"_s, u"IPAexゴシック"_s}, installed);
}

QString alteringJapanese(const QStringList &installed)
{
    return firstOf({u"Noto Sans CJK JP"_s, u"Noto Serif CJK JP"_s, u"Takao Gothic"_s}, installed);
}

QFont made(const QStringList &families, double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

} // namespace

QFont PaperFonts::font(double pixels, QFont::Weight weight) const
{
    return made(text, pixels, weight);
}

QFont PaperFonts::monoFont(double pixels) const
{
    return made(mono, pixels, QFont::Normal);
}

PaperFonts paperFontsOf(const QStringList &installed)
{
    PaperFonts fonts;
    const QString latin = firstOf({u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Noto Sans"_s}, installed);
    const QString mono = firstOf({u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Noto Sans Mono"_s}, installed);
    QString japanese = keepingJapanese(installed);
    fonts.japanese = JapaneseText::Kept;
    if (japanese.isEmpty()) {
        japanese = alteringJapanese(installed);
        fonts.japanese = japanese.isEmpty() ? JapaneseText::Absent : JapaneseText::Altered;
    }
    for (const QString &family : {latin, japanese}) {
        if (!family.isEmpty())
            fonts.text.append(family);
    }
    fonts.mono = fonts.text;
    if (!mono.isEmpty())
        fonts.mono.prepend(mono);
    return fonts;
}

PaperFonts installedPaperFonts()
{
    return paperFontsOf(QFontDatabase::families());
}

} // namespace ringi
