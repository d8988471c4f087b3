// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observables.h"

#include "domain/network.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongest = 2048;

/// "a::b" is a name in a program more often than an address.
bool isLikelyAddress(QStringView text)
{
    const auto isHex = [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    return !text.contains(u"::") || std::ranges::count_if(text, isHex) > 3;
}

std::optional<Observable> addressOf(QStringView text)
{
    const auto network = networkOf(text);
    if (!network || !isLikelyAddress(text))
        return {};
    return Observable{network->isSingle() ? ObservableKind::Address : ObservableKind::Network, network->written()};
}

/// Endings that are those of files far more often than of domains, where no link says otherwise.
bool isFileEnding(const QString &label)
{
    static const QStringList endings{
        u"exe"_s, u"dll"_s,  u"bat"_s, u"ps1"_s,  u"vbs"_s, u"js"_s,   u"py"_s,  u"sh"_s,   u"txt"_s, u"pdf"_s,
        u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s, u"pptx"_s, u"csv"_s, u"json"_s, u"xml"_s, u"html"_s,
        u"htm"_s, u"php"_s,  u"zip"_s, u"rar"_s,  u"gz"_s,  u"tar"_s,  u"png"_s, u"jpg"_s,  u"log"_s, u"conf"_s,
        u"eml"_s, u"lnk"_s,  u"iso"_s, u"dat"_s,  u"bin"_s, u"sys"_s,  u"md"_s,  u"msi"_s,  u"bak"_s, u"ringi"_s};
    return endings.contains(label);
}

std::optional<QString> domainOf(QStringView text)
{
    static const QRegularExpression name(
        u"\\A(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})\\.?\\z"_s);
    QString lower = text.toString().toLower();
    if (!name.match(lower).hasMatch())
        return {};
    if (lower.endsWith(u'.'))
        lower.chop(1);
    return lower;
}

std::optional<Observable> mailboxOf(QStringView text)
{
    static const QRegularExpression local(u"\\A[a-z0-9._%+-]{1,64}\\z"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    const QString name = text.first(at).toString().toLower();
    const auto domain = domainOf(text.sliced(at + 1));
    if (!domain || !local.match(name).hasMatch())
        return {};
    return Observable{ObservableKind::Mailbox, name + u'@' + *domain};
}

/// MD5, SHA-1, SHA-256, SHA-384 and SHA-512 by their lengths.
std::optional<Observable> hashOf(QStringView text)
{
    static const QRegularExpression hash(
        u"\\A(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})\\z"_s);
    const QString lower = text.toString().toLower();
    if (!hash.match(lower).hasMatch())
        return {};
    return Observable{ObservableKind::Hash, lower};
}

std::optional<Observable> cveOf(QStringView text)
{
    static const QRegularExpression number(u"\\ACVE-[0-9]{4}-[0-9]{4,19}\\z"_s);
    const QString upper = text.toString().toUpper();
    if (!number.match(upper).hasMatch())
        return {};
    return Observable{ObservableKind::Cve, upper};
}

std::optional<Observable> hostOf(QStringView text)
{
    if (const auto address = addressOf(text))
        return address;
    if (const auto domain = domainOf(text))
        return Observable{ObservableKind::Domain, *domain};
    return {};
}

/// What stands between the scheme of a link and its path: without user, port and the brackets of IPv6.
QStringView hostOfLink(QStringView rest)
{
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    QStringView host = rest.first(end - rest.begin());
    host = host.sliced(host.lastIndexOf(u'@') + 1);
    if (host.startsWith(u'['))
        return host.sliced(1, std::max<qsizetype>(host.indexOf(u']') - 1, 0));
    return host.count(u':') == 1 ? host.first(host.indexOf(u':')) : host;
}

std::optional<Observable> linkOf(QStringView text)
{
    static const QRegularExpression scheme(u"\\A(?:h(?:tt|xx)ps?|s?ftp)://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = scheme.match(text);
    return match.hasMatch() ? hostOf(hostOfLink(text.sliced(match.capturedLength()))) : std::nullopt;
}

/// Of a name that no link marks as one.
std::optional<Observable> bareHostOf(QStringView text)
{
    const QStringView withoutPort = text.count(u':') == 1 ? text.first(text.indexOf(u':')) : text;
    auto host = hostOf(withoutPort);
    if (host && host->kind == ObservableKind::Domain && isFileEnding(host->value.section(u'.', -1)))
        return {};
    return host;
}

std::optional<Observable> observableOf(QStringView word)
{
    using Reader = std::optional<Observable> (*)(QStringView);
    constexpr std::array<Reader, 5> readers{linkOf, mailboxOf, hashOf, cveOf, bareHostOf};
    for (const Reader read : readers) {
        if (auto found = read(word))
            return found;
    }
    return {};
}

bool isOfWord(QChar c)
{
    constexpr QLatin1StringView marks(".:/@_-%+[](){}");
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(c));
}

/// Only these can name something, so that plain words cost one look at each letter.
bool mayName(QStringView word)
{
    constexpr qsizetype kShortestHash = 32;
    const auto isTelling = [](QChar c) { return c == u'.' || c == u':' || c == u'@' || c == u'-' || c == u'['; };
    return word.size() >= kShortestHash || std::ranges::any_of(word, isTelling);
}

/// As it is before it is made harmless.
QString refanged(QStringView word)
{
    static const QRegularExpression dot(u"\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|\\[dot\\]|\\(dot\\)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(u"\\[@\\]|\\(@\\)|\\[at\\]|\\(at\\)"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    QString plain = word.toString();
    if (!plain.contains(u'[') && !plain.contains(u'(') && !plain.contains(u'{'))
        return plain;
    return plain.replace(dot, u"."_s).replace(at, u"@"_s).replace(u"[:]"_s, u":"_s).replace(u"[://]"_s, u"://"_s);
}

/// Without the punctuation of the sentence around it.
QStringView bare(QStringView word)
{
    constexpr QLatin1StringView before("([{.:/-_+%");
    constexpr QLatin1StringView after(")]}.:/-_+%@");
    while (!word.isEmpty() && before.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && after.contains(word.back()))
        word.chop(1);
    return word;
}

bool takes(QList<NamedObservable> &found, QStringView text, QStringView word)
{
    const QString plain = refanged(word);
    const auto observable = observableOf(bare(plain));
    if (observable)
        found.append({*observable, word.begin() - text.begin(), word.size()});
    return observable.has_value();
}

/// A word that names nothing as a whole may still do so in its parts: "host(203.0.113.7)", "sha256:…",
/// "example.org/path".
void read(QList<NamedObservable> &found, QStringView text, QStringView word)
{
    static const QRegularExpression between(u"[(){}/:]"_s);
    const QStringView core = bare(word);
    if (core.isEmpty() || core.size() > kLongest || !mayName(core) || takes(found, text, core))
        return;
    for (const QStringView part : core.split(between)) {
        if (const QStringView inner = bare(part); mayName(inner) && inner.size() < core.size())
            takes(found, text, inner);
    }
}

} // namespace

QList<NamedObservable> observablesIn(const QString &text)
{
    QList<NamedObservable> found;
    const QStringView all(text);
    for (auto at = all.begin(); at != all.end();) {
        const auto begin = std::find_if(at, all.end(), isOfWord);
        at = std::find_if_not(begin, all.end(), isOfWord);
        read(found, all, QStringView(begin, at));
    }
    return found;
}

} // namespace ringi
