// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/strength.h"

#include "identity/keyring.h"

#include <QHash>

#include <array>
#include <cmath>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// At a fifth of a second a guess, the first takes one processor core some years, the second some ten thousand.
constexpr double kFair = 30;
constexpr double kGood = 42;

constexpr qsizetype kShortestRun = 3;    ///< of neighbours or of one character; shorter ones are chance
constexpr qsizetype kShortestRepeat = 4; ///< of a piece that stood before: words share syllables

constexpr std::u16string_view kCommon[] = {
    u"password",   u"passphrase",   u"passwort", u"letmein",  u"welcome",   u"changeme",     u"administrator",
    u"admin",      u"secret",       u"login",    u"master",   u"monkey",    u"dragon",       u"football",
    u"baseball",   u"iloveyou",     u"sunshine", u"princess", u"computer",  u"internet",     u"trustno",
    u"whatever",   u"superman",     u"security", u"default",  u"temporary", u"qwerty",       u"asdfgh",
    u"zxcvbn",     u"correcthorse", u"summer",   u"winter",   u"spring",    u"autumn",       u"tokyo",
    u"japan",      u"nippon",       u"sakura",   u"ringi",    u"cyber",     u"headquarters", u"incident",
    u"パスワード", u"ひみつ",       u"秘密",     u"さくら",   u"にほん",    u"日本",         u"東京",
};

constexpr std::u16string_view kRows[] = {u"qwertyuiop", u"asdfghjkl",  u"zxcvbnm",
                                         u"1234567890", u"あいうえお", u"かきくけこ"};

/// A stretch of the passphrase and what it costs to guess.
struct Piece
{
    qsizetype length = 0;
    double bits = 0;
    Weakness weakness = Weakness::None;
};

Piece better(const Piece &one, const Piece &other)
{
    return other.length > one.length ? other : one;
}

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Piece commonAt(QStringView rest)
{
    Piece found;
    for (const auto word : kCommon) {
        const QStringView view(word);
        if (rest.startsWith(view))
            found = better(found, {view.size(), std::log2(double(std::size(kCommon))), Weakness::Common});
    }
    return found;
}

Piece nameAt(QStringView rest, const QStringList &names)
{
    Piece found;
    for (const QString &name : names) {
        if (name.size() >= 2 && rest.startsWith(name))
            found = better(found, {name.size(), 3, Weakness::Name});
    }
    return found;
}

/// One character over and over, or a piece that stands before as well.
Piece repeatAt(const QString &text, qsizetype at)
{
    qsizetype same = 1;
    while (at + same < text.size() && text[at + same] == text[at])
        ++same;
    Piece found;
    if (same >= kShortestRun)
        found = {same, 5 + std::log2(double(same)), Weakness::Repeats};
    qsizetype again = 0;
    while (at + again < text.size() && again < at
           && QStringView(text).left(at).contains(QStringView(text).mid(at, again + 1)))
        ++again;
    return again >= kShortestRepeat ? better(found, {again, 3, Weakness::Repeats}) : found;
}

qsizetype runAlong(QStringView rest, QStringView row, int step)
{
    auto place = row.indexOf(rest[0]);
    if (place < 0)
        return 0;
    qsizetype length = 1;
    while (length < rest.size()) {
        place += step;
        if (place < 0 || place >= row.size() || row[place] != rest[length])
            break;
        ++length;
    }
    return length;
}

qsizetype runOfNeighbours(QStringView rest, int step)
{
    qsizetype length = 1;
    while (length < rest.size() && rest[length].isLetterOrNumber()
           && rest[length].unicode() == rest[length - 1].unicode() + step)
        ++length;
    return length;
}

Piece sequenceAt(QStringView rest)
{
    qsizetype length = 0;
    for (const int step : {1, -1}) {
        length = std::max(length, runOfNeighbours(rest, step));
        for (const auto row : kRows)
            length = std::max(length, runAlong(rest, QStringView(row), step));
    }
    return length >= kShortestRun ? Piece{length, 5 + std::log2(double(length)), Weakness::Sequence} : Piece{};
}

/// Letters of a word follow from each other: an English word of six letters is one of some thousands.
double bitsOf(QChar character, bool goesOn)
{
    if (character.isDigit())
        return 3.3;
    if (!character.isLetter())
        return character.isSpace() ? 1 : 4;
    if (character.unicode() >= 0x2E80)
        return goesOn ? 4.5 : 9;
    return goesOn ? 1.7 : 4.7;
}

Piece pieceAt(const QString &text, qsizetype at, const QStringList &names)
{
    const QStringView rest = QStringView(text).mid(at);
    Piece piece = better(better(nameAt(rest, names), commonAt(rest)), better(repeatAt(text, at), sequenceAt(rest)));
    if (piece.length > 0)
        return piece;
    const bool goesOn = at > 0 && text[at].isLetter() && text[at - 1].isLetter();
    return {1, bitsOf(text[at], goesOn), Weakness::None};
}

/// The whole and its parts: "Mori Kenji" is also tried as "mori".
QStringList partsOf(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        parts.append(plain(name).remove(u' '));
        parts += plain(name).split(u' ', Qt::SkipEmptyParts);
    }
    return parts;
}

/// The one that covers most, if it covers a third.
Weakness mainOf(const QHash<Weakness, qsizetype> &covered, qsizetype size)
{
    Weakness most = Weakness::Short;
    qsizetype length = (size + 2) / 3 - 1;
    for (const auto weakness : {Weakness::Common, Weakness::Name, Weakness::Repeats, Weakness::Sequence}) {
        if (covered.value(weakness) > length) {
            most = weakness;
            length = covered.value(weakness);
        }
    }
    return most;
}

Strength strengthOf(const QString &passphrase, double bits)
{
    if (passphrase.size() < kLeastPassphrase)
        return Strength::TooShort;
    if (bits < kFair)
        return Strength::Weak;
    return bits < kGood ? Strength::Fair : Strength::Good;
}

} // namespace

StrengthEstimate estimateOf(const QString &passphrase, const QStringList &names)
{
    const QString text = plain(passphrase);
    const QStringList parts = partsOf(names);
    QHash<Weakness, qsizetype> covered;
    double bits = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at, parts);
        covered[piece.weakness] += piece.length;
        bits += piece.bits;
        at += piece.length;
    }
    const Strength strength = strengthOf(passphrase, bits);
    return {strength, strength == Strength::Good ? Weakness::None : mainOf(covered, text.size()), int(bits)};
}

} // namespace ringi
