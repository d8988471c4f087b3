// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist.h"

#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kItems = std::to_array<QLatin1StringView>({
    "legal_basis"_L1,
    "covered_system"_L1,
    "harm_and_imminence"_L1,
    "necessity"_L1,
    "less_intrusive_means"_L1,
    "proportionality"_L1,
    "scope_and_duration"_L1,
    "server_sovereignty"_L1,
    "international_law"_L1,
    "foreign_ministry"_L1,
    "attribution"_L1,
    "third_parties"_L1,
    "reversibility"_L1,
    "no_use_of_force"_L1,
    "secrecy_of_communications"_L1,
    "warrant"_L1,
    "criminal_investigation"_L1,
    "personal_data"_L1,
    "alliance_and_originators"_L1,
    "escalation"_L1,
    "commission"_L1,
    "retention"_L1,
    "records_and_diet"_L1,
    "dissent"_L1,
});

std::span<const int> mandatoryNumbers(MeasureKind kind)
{
    static constexpr auto kRequest = std::to_array({1, 4, 6, 12});
    static constexpr auto kNotice = std::to_array({1, 12, 18});
    static constexpr auto kCommunications = std::to_array({1, 2, 4, 5, 6, 7, 15, 16, 18, 21, 22, 23});
    static constexpr auto kRelease = std::to_array({1, 18, 19, 22});
    static constexpr auto kDirective = std::to_array({1, 6});
    static constexpr auto kErasure = std::to_array({1, 17, 22, 23});
    static constexpr auto kAll = [] {
        std::array<int, kItems.size()> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = int(i) + 1;
        return all;
    }();
    switch (kind) {
    case MeasureKind::Request:
        return kRequest;
    case MeasureKind::Notice:
        return kNotice;
    case MeasureKind::CommunicationsInformation:
        return kCommunications;
    case MeasureKind::Release:
        return kRelease;
    case MeasureKind::Neutralisation:
        return kAll;
    case MeasureKind::Directive:
        return kDirective;
    case MeasureKind::Erasure:
        return kErasure;
    }
    return {};
}

} // namespace

std::span<const QLatin1StringView> checklistItems()
{
    return kItems;
}

QList<QLatin1StringView> mandatoryItems(MeasureKind kind)
{
    QList<QLatin1StringView> items;
    for (const int number : mandatoryNumbers(kind))
        items += kItems[size_t(number - 1)];
    return items;
}

} // namespace ringi
