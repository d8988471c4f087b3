// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The decided original (原議) as a PDF: sheet with stamps, head, document, checklist, conditions, circulation, proof,
// and the decision record enclosed. In the language of the program at the time.
#pragma once

#include "report/paperfonts.h"
#include "ui/print/decisionfile.h"

namespace ringi {

/// "MS-2026-000311.pdf"
QString decisionFileName(const Measure &measure);

/// REQUIRES: a QGuiApplication. Any thread.
QByteArray printDecision(const DecisionFile &decision, const PaperFonts &fonts);

/// Writes the file whole or not at all. Throws Fault: DiskFull, ReadOnly.
void savePdf(const QString &path, const QByteArray &pdf);

} // namespace ringi
