// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/route.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kReviewers = std::to_array({Post::Counsel, Post::DivisionHead});
constexpr auto kDeciders = std::to_array({Post::DivisionHead, Post::Director});

constexpr auto kRequest = std::to_array<Gate>({
    {"legal_review"_L1, GateKind::Review, Division::Legal, kReviewers, ""_L1},
    {"operations_decides"_L1, GateKind::Decide, Division::Operations, kDeciders, "legal_review"_L1},
});

} // namespace

std::span<const Gate> routeOf(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Request:
        return kRequest;
    }
    return {};
}

const Gate *gateOf(MeasureKind kind, QStringView key)
{
    for (const Gate &gate : routeOf(kind)) {
        if (gate.key == key)
            return &gate;
    }
    return nullptr;
}

} // namespace ringi
