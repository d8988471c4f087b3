// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taxonomy.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kAbusiveContent = std::to_array({"spam"_L1, "harmful-speech"_L1, "violence"_L1});
constexpr auto kMaliciousCode =
    std::to_array({"infected-system"_L1, "c2-server"_L1, "malware-distribution"_L1, "malware-configuration"_L1});
constexpr auto kInformationGathering = std::to_array({"scanner"_L1, "sniffing"_L1, "social-engineering"_L1});
constexpr auto kIntrusionAttempts = std::to_array({"ids-alert"_L1, "brute-force"_L1, "exploit"_L1});
constexpr auto kIntrusions = std::to_array({"privileged-account-compromise"_L1, "unprivileged-account-compromise"_L1,
                                            "application-compromise"_L1, "system-compromise"_L1, "burglary"_L1});
constexpr auto kAvailability = std::to_array({"dos"_L1, "ddos"_L1, "misconfiguration"_L1, "sabotage"_L1, "outage"_L1});
constexpr auto kInformationContentSecurity = std::to_array(
    {"unauthorised-information-access"_L1, "unauthorised-information-modification"_L1, "data-loss"_L1, "data-leak"_L1});
constexpr auto kFraud =
    std::to_array({"unauthorised-use-of-resources"_L1, "copyright"_L1, "masquerade"_L1, "phishing"_L1});
constexpr auto kVulnerable = std::to_array({"weak-crypto"_L1, "ddos-amplifier"_L1, "potentially-unwanted-accessible"_L1,
                                            "information-disclosure"_L1, "vulnerable-system"_L1});
constexpr auto kOther = std::to_array({"other"_L1, "undetermined"_L1});
constexpr auto kTest = std::to_array({"test"_L1});
constexpr auto kClasses = std::to_array<IncidentClass>({
    {"abusive-content"_L1, kAbusiveContent},
    {"malicious-code"_L1, kMaliciousCode},
    {"information-gathering"_L1, kInformationGathering},
    {"intrusion-attempts"_L1, kIntrusionAttempts},
    {"intrusions"_L1, kIntrusions},
    {"availability"_L1, kAvailability},
    {"information-content-security"_L1, kInformationContentSecurity},
    {"fraud"_L1, kFraud},
    {"vulnerable"_L1, kVulnerable},
    {"other"_L1, kOther},
    {"test"_L1, kTest},
});
constexpr auto kSectors = std::to_array({"communications"_L1, "finance"_L1, "aviation"_L1, "airports"_L1, "railways"_L1,
                                         "electricity"_L1, "gas"_L1, "government"_L1, "medical"_L1, "water"_L1,
                                         "logistics"_L1, "chemicals"_L1, "credit"_L1, "oil"_L1, "ports"_L1});

} // namespace

std::span<const IncidentClass> incidentClasses()
{
    return kClasses;
}

std::span<const QLatin1StringView> sectors()
{
    return kSectors;
}

bool isClass(QStringView key)
{
    return std::ranges::any_of(kClasses, [&](const IncidentClass &c) { return c.key == key; });
}

bool isTypeOf(QStringView type, QStringView cls)
{
    const auto found = std::ranges::find_if(kClasses, [&](const IncidentClass &c) { return c.key == cls; });
    return found != kClasses.end() && std::ranges::any_of(found->types, [&](auto key) { return key == type; });
}

bool isSector(QStringView key)
{
    return std::ranges::any_of(kSectors, [&](auto sector) { return sector == key; });
}

} // namespace ringi
