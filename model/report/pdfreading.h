// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a document back: its one enclosed file and the words on its pages. It may come from anybody, so its size, what
// it encloses and the memory it may take are bounded, and everything that is not right has a name.
#pragma once

#include "base/keys.h"

#include <tl/expected.hpp>

namespace ringi {

enum class PdfProblem {
    TooLarge,          ///< the file
    NotAPdf,           ///< or a damaged one
    Encrypted,         ///< cannot be read without a password
    NoEnclosure,       ///< no file of that name inside
    SeveralEnclosures, ///< more than one file inside: which one speaks?
    EnclosureTooLarge, ///< or claims to be
};

struct ReadPdf
{
    QByteArray enclosure;
    QString text; ///< of all pages, a line feed after each
    QString body; ///< of all pages, without headers and footers
    int pages = 0;
};

inline constexpr qint64 kMostPdfBytes = 64LL << 20;
inline constexpr qint64 kMostEnclosureBytes = 16LL << 20;

/// REQUIRES: no other thread needs memory meanwhile; what may be taken is bounded for the whole process.
tl::expected<ReadPdf, PdfProblem> readPdf(const QByteArray &bytes, const QString &enclosure);

/// Throws Fault(Unreadable).
tl::expected<ReadPdf, PdfProblem> readPdfFile(const QString &path, const QString &enclosure);

} // namespace ringi

RINGI_KEYS(ringi::PdfProblem, QLatin1StringView("file_too_large"), QLatin1StringView("not_a_pdf"),
           QLatin1StringView("encrypted"), QLatin1StringView("no_record"), QLatin1StringView("several_attachments"),
           QLatin1StringView("record_too_large"))
