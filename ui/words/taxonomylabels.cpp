// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/taxonomylabels.h"

#include "ui/words/names.h"

namespace ringi::words {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kClasses = std::to_array<Named>({
    {"abusive-content"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Abusive content")},
    {"malicious-code"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Malicious code")},
    {"information-gathering"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Information gathering")},
    {"intrusion-attempts"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Intrusion attempts")},
    {"intrusions"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Intrusions")},
    {"availability"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Availability")},
    {"information-content-security"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Information content security")},
    {"fraud"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Fraud")},
    {"vulnerable"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Vulnerable")},
    {"other"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Other")},
    {"test"_L1, QT_TRANSLATE_NOOP("IncidentClass", "Test")},
});

constexpr auto kTypes = std::to_array<Named>({
    {"spam"_L1, QT_TRANSLATE_NOOP("IncidentType", "Spam")},
    {"harmful-speech"_L1, QT_TRANSLATE_NOOP("IncidentType", "Harmful speech")},
    {"violence"_L1, QT_TRANSLATE_NOOP("IncidentType", "Violence")},
    {"infected-system"_L1, QT_TRANSLATE_NOOP("IncidentType", "Infected system")},
    {"c2-server"_L1, QT_TRANSLATE_NOOP("IncidentType", "C2 server")},
    {"malware-distribution"_L1, QT_TRANSLATE_NOOP("IncidentType", "Malware distribution")},
    {"malware-configuration"_L1, QT_TRANSLATE_NOOP("IncidentType", "Malware configuration")},
    {"scanner"_L1, QT_TRANSLATE_NOOP("IncidentType", "Scanner")},
    {"sniffing"_L1, QT_TRANSLATE_NOOP("IncidentType", "Sniffing")},
    {"social-engineering"_L1, QT_TRANSLATE_NOOP("IncidentType", "Social engineering")},
    {"ids-alert"_L1, QT_TRANSLATE_NOOP("IncidentType", "IDS alert")},
    {"brute-force"_L1, QT_TRANSLATE_NOOP("IncidentType", "Brute force")},
    {"exploit"_L1, QT_TRANSLATE_NOOP("IncidentType", "Exploit")},
    {"privileged-account-compromise"_L1, QT_TRANSLATE_NOOP("IncidentType", "Privileged account compromise")},
    {"unprivileged-account-compromise"_L1, QT_TRANSLATE_NOOP("IncidentType", "Unprivileged account compromise")},
    {"application-compromise"_L1, QT_TRANSLATE_NOOP("IncidentType", "Application compromise")},
    {"system-compromise"_L1, QT_TRANSLATE_NOOP("IncidentType", "System compromise")},
    {"burglary"_L1, QT_TRANSLATE_NOOP("IncidentType", "Burglary")},
    {"dos"_L1, QT_TRANSLATE_NOOP("IncidentType", "Denial of service")},
    {"ddos"_L1, QT_TRANSLATE_NOOP("IncidentType", "Distributed denial of service")},
    {"misconfiguration"_L1, QT_TRANSLATE_NOOP("IncidentType", "Misconfiguration")},
    {"sabotage"_L1, QT_TRANSLATE_NOOP("IncidentType", "Sabotage")},
    {"outage"_L1, QT_TRANSLATE_NOOP("IncidentType", "Outage")},
    {"unauthorised-information-access"_L1, QT_TRANSLATE_NOOP("IncidentType", "Unauthorised information access")},
    {"unauthorised-information-modification"_L1,
     QT_TRANSLATE_NOOP("IncidentType", "Unauthorised information modification")},
    {"data-loss"_L1, QT_TRANSLATE_NOOP("IncidentType", "Data loss")},
    {"data-leak"_L1, QT_TRANSLATE_NOOP("IncidentType", "Data leak")},
    {"unauthorised-use-of-resources"_L1, QT_TRANSLATE_NOOP("IncidentType", "Unauthorised use of resources")},
    {"copyright"_L1, QT_TRANSLATE_NOOP("IncidentType", "Copyright")},
    {"masquerade"_L1, QT_TRANSLATE_NOOP("IncidentType", "Masquerade")},
    {"phishing"_L1, QT_TRANSLATE_NOOP("IncidentType", "Phishing")},
    {"weak-crypto"_L1, QT_TRANSLATE_NOOP("IncidentType", "Weak cryptography")},
    {"ddos-amplifier"_L1, QT_TRANSLATE_NOOP("IncidentType", "DDoS amplifier")},
    {"potentially-unwanted-accessible"_L1, QT_TRANSLATE_NOOP("IncidentType", "Unwanted accessible service")},
    {"information-disclosure"_L1, QT_TRANSLATE_NOOP("IncidentType", "Information disclosure")},
    {"vulnerable-system"_L1, QT_TRANSLATE_NOOP("IncidentType", "Vulnerable system")},
    {"other"_L1, QT_TRANSLATE_NOOP("IncidentType", "Other")},
    {"undetermined"_L1, QT_TRANSLATE_NOOP("IncidentType", "Undetermined")},
    {"test"_L1, QT_TRANSLATE_NOOP("IncidentType", "Test")},
});

constexpr auto kSectors = std::to_array<Named>({
    {"communications"_L1, QT_TRANSLATE_NOOP("Sector", "Communications")},
    {"finance"_L1, QT_TRANSLATE_NOOP("Sector", "Finance")},
    {"aviation"_L1, QT_TRANSLATE_NOOP("Sector", "Aviation")},
    {"airports"_L1, QT_TRANSLATE_NOOP("Sector", "Airports")},
    {"railways"_L1, QT_TRANSLATE_NOOP("Sector", "Railways")},
    {"electricity"_L1, QT_TRANSLATE_NOOP("Sector", "Electricity")},
    {"gas"_L1, QT_TRANSLATE_NOOP("Sector", "Gas")},
    {"government"_L1, QT_TRANSLATE_NOOP("Sector", "Government")},
    {"medical"_L1, QT_TRANSLATE_NOOP("Sector", "Medical")},
    {"water"_L1, QT_TRANSLATE_NOOP("Sector", "Water")},
    {"logistics"_L1, QT_TRANSLATE_NOOP("Sector", "Logistics")},
    {"chemicals"_L1, QT_TRANSLATE_NOOP("Sector", "Chemicals")},
    {"credit"_L1, QT_TRANSLATE_NOOP("Sector", "Credit")},
    {"oil"_L1, QT_TRANSLATE_NOOP("Sector", "Oil")},
    {"ports"_L1, QT_TRANSLATE_NOOP("Sector", "Ports")},
});

constexpr auto kFactors = std::to_array<Named>({
    {"functional-impact"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Functional impact")},
    {"observed-activity"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Observed activity")},
    {"location-of-observed-activity"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Location of activity")},
    {"actor-characterization"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Actor")},
    {"information-impact"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Information impact")},
    {"recoverability"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Recoverability")},
    {"cross-sector-dependency"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Sector dependency")},
    {"potential-impact"_L1, QT_TRANSLATE_NOOP("NcissFactor", "Potential impact")},
});

constexpr auto kOptions = std::to_array<Named>({
    {"no-impact"_L1, QT_TRANSLATE_NOOP("NcissOption", "No impact")},
    {"no-impact-to-services"_L1, QT_TRANSLATE_NOOP("NcissOption", "No impact to services")},
    {"minimal-impact-to-non-critical-services"_L1, QT_TRANSLATE_NOOP("NcissOption", "Minimal, non-critical services")},
    {"minimal-impact-to-critical-services"_L1, QT_TRANSLATE_NOOP("NcissOption", "Minimal, critical services")},
    {"significant-impact-to-non-critical-services"_L1,
     QT_TRANSLATE_NOOP("NcissOption", "Significant, non-critical services")},
    {"denial-of-non-critical-services"_L1, QT_TRANSLATE_NOOP("NcissOption", "Denial of non-critical services")},
    {"significant-impact-to-critical-services"_L1, QT_TRANSLATE_NOOP("NcissOption", "Significant, critical services")},
    {"denial-of-critical-services-or-loss-of-control"_L1,
     QT_TRANSLATE_NOOP("NcissOption", "Denial of critical services or loss of control")},
    {"none"_L1, QT_TRANSLATE_NOOP("NcissOption", "None")},
    {"prepare"_L1, QT_TRANSLATE_NOOP("NcissOption", "Prepare")},
    {"engage"_L1, QT_TRANSLATE_NOOP("NcissOption", "Engage")},
    {"presence"_L1, QT_TRANSLATE_NOOP("NcissOption", "Presence")},
    {"effect"_L1, QT_TRANSLATE_NOOP("NcissOption", "Effect")},
    {"level-1"_L1, QT_TRANSLATE_NOOP("NcissOption", "Level 1, business DMZ")},
    {"level-2"_L1, QT_TRANSLATE_NOOP("NcissOption", "Level 2, business network")},
    {"unknown"_L1, QT_TRANSLATE_NOOP("NcissOption", "Unknown")},
    {"level-3"_L1, QT_TRANSLATE_NOOP("NcissOption", "Level 3, business network management")},
    {"level-4"_L1, QT_TRANSLATE_NOOP("NcissOption", "Level 4, critical system DMZ")},
    {"level-5"_L1, QT_TRANSLATE_NOOP("NcissOption", "Level 5, critical system management")},
    {"level-6"_L1, QT_TRANSLATE_NOOP("NcissOption", "Level 6, critical systems")},
    {"level-7"_L1, QT_TRANSLATE_NOOP("NcissOption", "Level 7, safety systems")},
    {"hacktivists"_L1, QT_TRANSLATE_NOOP("NcissOption", "Hacktivists")},
    {"unwitting-insider"_L1, QT_TRANSLATE_NOOP("NcissOption", "Unwitting insider")},
    {"criminal"_L1, QT_TRANSLATE_NOOP("NcissOption", "Criminal")},
    {"witting-insider"_L1, QT_TRANSLATE_NOOP("NcissOption", "Witting insider")},
    {"apt"_L1, QT_TRANSLATE_NOOP("NcissOption", "APT")},
    {"apt-targeted"_L1, QT_TRANSLATE_NOOP("NcissOption", "APT, targeted")},
    {"suspected-but-not-identified"_L1, QT_TRANSLATE_NOOP("NcissOption", "Suspected but not identified")},
    {"privacy-data-loss"_L1, QT_TRANSLATE_NOOP("NcissOption", "Privacy data loss")},
    {"proprietary-information-loss"_L1, QT_TRANSLATE_NOOP("NcissOption", "Proprietary information loss")},
    {"destruction-of-non-critical-system"_L1, QT_TRANSLATE_NOOP("NcissOption", "Destruction of non critical system")},
    {"critical-systems-data-breach"_L1, QT_TRANSLATE_NOOP("NcissOption", "Critical systems data breach")},
    {"core-credential-compromise"_L1, QT_TRANSLATE_NOOP("NcissOption", "Core credential compromise")},
    {"destruction-of-critical-system"_L1, QT_TRANSLATE_NOOP("NcissOption", "Destruction of critical system")},
    {"regular"_L1, QT_TRANSLATE_NOOP("NcissOption", "Regular")},
    {"supplemented"_L1, QT_TRANSLATE_NOOP("NcissOption", "Supplemented")},
    {"extended"_L1, QT_TRANSLATE_NOOP("NcissOption", "Extended")},
    {"not-recoverable"_L1, QT_TRANSLATE_NOOP("NcissOption", "Not recoverable")},
    {"agriculture-and-food"_L1, QT_TRANSLATE_NOOP("NcissOption", "Agriculture and food")},
    {"banking-and-finance"_L1, QT_TRANSLATE_NOOP("NcissOption", "Banking and finance")},
    {"chemical"_L1, QT_TRANSLATE_NOOP("NcissOption", "Chemical")},
    {"commercial-facilities"_L1, QT_TRANSLATE_NOOP("NcissOption", "Commercial facilities")},
    {"communications"_L1, QT_TRANSLATE_NOOP("NcissOption", "Communications")},
    {"critical-manufacturing"_L1, QT_TRANSLATE_NOOP("NcissOption", "Critical manufacturing")},
    {"dams"_L1, QT_TRANSLATE_NOOP("NcissOption", "Dams")},
    {"defense-industrial-base"_L1, QT_TRANSLATE_NOOP("NcissOption", "Defence industrial base")},
    {"emergency-services"_L1, QT_TRANSLATE_NOOP("NcissOption", "Emergency services")},
    {"energy"_L1, QT_TRANSLATE_NOOP("NcissOption", "Energy")},
    {"government-facilities"_L1, QT_TRANSLATE_NOOP("NcissOption", "Government facilities")},
    {"healthcare-and-public-health"_L1, QT_TRANSLATE_NOOP("NcissOption", "Healthcare and public health")},
    {"information-technology"_L1, QT_TRANSLATE_NOOP("NcissOption", "Information technology")},
    {"nuclear-reactors-materials-and-waste"_L1,
     QT_TRANSLATE_NOOP("NcissOption", "Nuclear reactors, materials and waste")},
    {"transportation-systems"_L1, QT_TRANSLATE_NOOP("NcissOption", "Transportation systems")},
    {"water"_L1, QT_TRANSLATE_NOOP("NcissOption", "Water")},
    {"minimal"_L1, QT_TRANSLATE_NOOP("NcissOption", "Minimal")},
    {"low"_L1, QT_TRANSLATE_NOOP("NcissOption", "Low")},
    {"moderate"_L1, QT_TRANSLATE_NOOP("NcissOption", "Moderate")},
    {"high"_L1, QT_TRANSLATE_NOOP("NcissOption", "High")},
    {"severe"_L1, QT_TRANSLATE_NOOP("NcissOption", "Severe")},
});

} // namespace

QString classLabel(QStringView key)
{
    return named("IncidentClass", kClasses, key);
}

QString typeLabel(QStringView key)
{
    return named("IncidentType", kTypes, key);
}

QString classAndTypeLabel(QStringView cls, QStringView type)
{
    if (type.isEmpty())
        return classLabel(cls);
    return QStringLiteral("%1 › %2").arg(classLabel(cls), typeLabel(type));
}

QString sectorLabel(QStringView key)
{
    return named("Sector", kSectors, key);
}

QString ncissFactorLabel(QStringView key)
{
    return named("NcissFactor", kFactors, key);
}

QString ncissOptionLabel(QStringView key)
{
    return named("NcissOption", kOptions, key);
}

} // namespace ringi::words
