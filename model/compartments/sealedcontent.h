// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a sealed entry, and its way in and out. Lengths are rounded up, so that the size of a box tells little
// of what is in it.
#pragma once

#include "compartments/epochkey.h"
#include "compartments/place.h"
#include "domain/describe.h"

namespace ringi {

/// A file rests closed under a key of its own, beside other originals; name and key are inside the entry.
struct SealedFile
{
    QString name;
    qint64 size = 0;
    QByteArray hash; ///< SHA-256 of the closed bytes: where they rest
    QByteArray key;  ///< 32 bytes

    RINGI_DESCRIBE(visit("name", self.name); visit("size", self.size); visit("hash", self.hash);
                   visit("key", self.key);)
};

struct SealedContent
{
    QString label; ///< what it is about, in a line
    QString text;
    QList<SealedFile> files;

    RINGI_DESCRIBE(visit("label", self.label); visit("text", self.text); visit("files", self.files);)
};

QByteArray sealContent(const SealedContent &content, const EntryPlace &place, const EpochKey &key,
                       Randomness &randomness);

/// Refuses SealBroken with the entry's ordinal.
Outcome<SealedContent> unsealContent(const QByteArray &box, const EntryPlace &place, const EpochKey &key);

/// The file as it is named in the content, and the bytes that rest in the store.
struct ClosedFile
{
    SealedFile file;
    QByteArray box;
};

ClosedFile closeFile(const QString &name, const QByteArray &bytes, Randomness &randomness);

/// Nothing when the bytes are not those that were closed.
std::optional<QByteArray> openFile(const SealedFile &file, const QByteArray &box);

} // namespace ringi
