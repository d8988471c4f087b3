// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of measures other than requests, as Markdown. Bodies and rules they name are the demo's own, but for
// those the routes name.
#pragma once

#include "demo/tongue.h"

#include "domain/signoffvocabulary.h"

namespace ringi {

struct MeasureText
{
    QStringView subject;
    QStringView text;
    QStringView purpose;
    QStringView effect;
    QStringView basis;
    QStringView addressee;
    QStringView scope{};
    QStringView risks{};
    QStringView stopConditions{};
};

/// Those to choose from. REQUIRES: not for requests, whose texts depend on the class of the incident.
std::span<const MeasureText> measureTexts(MeasureKind kind, Tongue tongue);

std::span<const MeasureText> englishMeasureTexts(MeasureKind kind);
std::span<const MeasureText> japaneseMeasureTexts(MeasureKind kind);

} // namespace ringi
