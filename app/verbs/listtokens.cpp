// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `tokens`: the hardware tokens that are plugged in, and the keys they show without a PIN.
#include "app/verbs/acts.h"
#include "app/verbs/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const TokenKey &key)
{
    return {{u"uri"_s, key.uri},
            {u"label"_s, key.label},
            {u"id"_s, QString::fromLatin1(key.id.toHex())},
            {u"public_key"_s, QString::fromLatin1(key.publicKey.toHex())},
            {u"suited"_s, key.isSuited()}};
}

QJsonObject toJson(const TokenInfo &token)
{
    QJsonArray keys;
    for (const TokenKey &key : token.keys)
        keys.append(toJson(key));
    return {{u"uri"_s, token.uri},     {u"label"_s, token.label},          {u"serial"_s, token.serial},
            {u"model"_s, token.model}, {u"makes_keys"_s, token.makesKeys}, {u"pin_locked"_s, token.isPinLocked},
            {u"keys"_s, keys}};
}

QStringList linesOf(const TokenInfo &token)
{
    QStringList lines{VerbWords::tr("%1, serial number %2: %3").arg(token.label, token.serial, token.uri)};
    if (token.isPinLocked)
        lines.append(VerbWords::tr("  its PIN is locked"));
    for (const TokenKey &key : token.keys)
        lines.append(key.isSuited()
                         ? VerbWords::tr("  key “%1”: %2").arg(key.label, key.uri)
                         : VerbWords::tr("  key “%1” cannot sign here: it is no Ed25519 key").arg(key.label));
    return lines;
}

} // namespace

Outcome<Answer> listTokens(Call &call)
{
    return call.tokens().list().map([](const QList<TokenInfo> &tokens) {
        QJsonArray json;
        QStringList lines;
        for (const TokenInfo &token : tokens) {
            json.append(toJson(token));
            lines += linesOf(token);
        }
        return Answer{json, lines.isEmpty() ? VerbWords::tr("No hardware token is plugged in.") : lines.join(u'\n')};
    });
}

} // namespace ringi::verb
