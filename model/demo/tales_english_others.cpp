// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in English of leaks, attempts, faults and everything smaller.
#include "demo/tales.h"

namespace ringi::english {

namespace {

constexpr auto kLeakTitles = std::to_array<QStringView>(
    {u"Customer data of {org} offered for sale", u"Data leak at a contractor of {org}",
     u"Personal data sent to the wrong address, {org}", u"Documents of {org} on a leak site"});
constexpr auto kLeakOpenings =
    std::to_array<QStringView>({u"A forum offers {many} records said to come from {org}.",
                                u"A contractor of {org} found its storage readable by anybody.",
                                u"The {unit} desk of {org} sent a list with personal data to {few} wrong addresses.",
                                u"Internal documents of {org} appeared on a leak site."});
constexpr auto kLeakDetails =
    std::to_array<QStringView>({u"A sample of twenty records is genuine.",
                                u"The records carry names, addresses and dates of birth, no card numbers.",
                                u"The recipients were asked to delete the mail; most have confirmed."});

constexpr auto kLossTitles =
    std::to_array<QStringView>({u"Laptop lost, {org}", u"USB device missing, {org}", u"Backup tape not found, {org}",
                                u"Files deleted by mistake, {org}"});
constexpr auto kLossOpenings = std::to_array<QStringView>(
    {u"A member of {unit} at {org} left a laptop on a train.", u"A USB device with documents of {org} cannot be found.",
     u"{org} cannot account for one backup medium after a move.",
     u"Files on the {system} of {org} were deleted during a clean-up."});
constexpr auto kLossDetails = std::to_array<QStringView>(
    {u"The disk is encrypted.", u"About {many} files are concerned.", u"The loss was reported to the police."});

constexpr auto kGuessingTitles =
    std::to_array<QStringView>({u"Login attempts on the VPN, {org}", u"Password spraying, {org}",
                                u"Brute force on the {system}, {org}", u"Repeated sign-in failures, {org}"});
constexpr auto kGuessingOpenings =
    std::to_array<QStringView>({u"{many} failed sign-ins on the VPN of {org} since last night.",
                                u"{org} sees slow password guessing from {few} addresses.",
                                u"The {system} of {org} is under a brute force attack from {ip}.",
                                u"The account {user} of {org} was locked after many attempts from {ip}."});
constexpr auto kGuessingDetails =
    std::to_array<QStringView>({u"No attempt succeeded.", u"The attempts follow the alphabet of the staff list.",
                                u"The addresses were blocked at the border."});

constexpr auto kExploitTitles =
    std::to_array<QStringView>({u"Attempts against a known flaw, {org}", u"Exploit requests at the {system}, {org}",
                                u"Probing of the mail gateway, {org}", u"Attack on an unpatched appliance, {org}"});
constexpr auto kExploitOpenings = std::to_array<QStringView>(
    {u"Requests from {ip} try a known flaw at {org}.",
     u"The web filter of {org} stopped {many} requests against the {system} that carry the same payload.",
     u"The mail gateway of {org} is probed for a flaw published this week.",
     u"An appliance of {org} that still waits for its update was attacked from {ip}."});
constexpr auto kExploitDetails =
    std::to_array<QStringView>({u"The update had been installed the day before.",
                                u"One request was answered with an error that shows a version number.",
                                u"The same payload is reported by {partner}."});

constexpr auto kScanTitles =
    std::to_array<QStringView>({u"Scan of public addresses, {org}", u"Port scan from {ip}, {org}",
                                u"Search for open control ports, {org}", u"Probes against {few} hosts, {org}"});
constexpr auto kScanOpenings = std::to_array<QStringView>(
    {u"Sensors at {org} see a scan of its public addresses.", u"{ip} tries one port after the other at {org}.",
     u"A slow scan has looked for control protocols at {org} since last week.",
     u"{few} hosts of {org} were probed for remote desktop services."});
constexpr auto kScanDetails =
    std::to_array<QStringView>({u"No service answered that should not.", u"The source is a known research scanner.",
                                u"The same source visited {org} a month ago."});

constexpr auto kLureTitles =
    std::to_array<QStringView>({u"Suspicious survey to staff, {org}", u"Stranger asks for system details, {org}",
                                u"Targeted mail to {unit}, {org}", u"Recruiter account approaches engineers, {org}"});
constexpr auto kLureOpenings = std::to_array<QStringView>(
    {u"Staff of {unit} at {org} were asked by mail for names and telephone lists.",
     u"A caller asked the night desk of {org} which {system} it uses.",
     u"Mail to {unit} of {org} refers to a meeting that took place and carries a link to {domain}.",
     u"Engineers of {org} were approached with job offers that carry attachments."});
constexpr auto kLureDetails =
    std::to_array<QStringView>({u"Nobody answered.", u"The mail quotes an internal project name.",
                                u"Two other operators in {place} report the same approach."});

constexpr auto kExposedTitles =
    std::to_array<QStringView>({u"{system} reachable from outside, {org}", u"Unpatched appliance, {org}",
                                u"Open database, {org}", u"End-of-life device in use, {org}"});
constexpr auto kExposedOpenings = std::to_array<QStringView>(
    {u"A partner notes that the {system} of {org} can be reached from anywhere at {ip}.",
     u"An appliance of {org} runs a version with a published flaw.", u"A database of {org} answers without a password.",
     u"{org} still uses a device that has had no updates for two years."});
constexpr auto kExposedDetails = std::to_array<QStringView>(
    {u"No access by strangers is seen in the logs, which reach back ten days.", u"{org} was told by phone and by mail.",
     u"About {many} records could have been read."});

constexpr auto kOutageTitles =
    std::to_array<QStringView>({u"{system} down, {org}", u"Service outage after a change, {org}",
                                u"Power failure in a data centre, {org}", u"Certificate expired, {org}"});
constexpr auto kOutageOpenings =
    std::to_array<QStringView>({u"The {system} of {org} stopped during the morning peak.",
                                u"After a change in the night the services of {org} are not reachable.",
                                u"A power failure stopped {few} servers of {org}.",
                                u"A certificate of {org} ran out, and sign-in fails for all customers."});
constexpr auto kOutageDetails = std::to_array<QStringView>(
    {u"No sign of an attack has been found.", u"The operator works with paper forms meanwhile.",
     u"Service is back in part; the rest is expected in the evening."});

constexpr auto kSpamTitles =
    std::to_array<QStringView>({u"Spam sent through {org}", u"Spam wave, {place}", u"Mailing list of {org} abused",
                                u"Unwanted mail in the name of {org}"});
constexpr auto kSpamOpenings =
    std::to_array<QStringView>({u"The {system} of {org} sent {many} spam mails during the night.",
                                u"Residents of {place} receive spam that names {org}.",
                                u"A mailing list of {org} was used to send spam to its members.",
                                u"Unwanted mail in the name of {org} reaches addresses all over the country."});
constexpr auto kSpamDetails =
    std::to_array<QStringView>({u"The account used was {user}.", u"The form now asks for a confirmation.",
                                u"Several providers have listed the address {ip}."});

constexpr auto kUndeterminedTitles =
    std::to_array<QStringView>({u"Unexplained alert, {org}", u"Strange behaviour of the {system}, {org}",
                                u"Time server drift, {org}", u"Unclear report from {org}"});
constexpr auto kUndeterminedOpenings =
    std::to_array<QStringView>({u"{org} reports an alert that it cannot explain.",
                                u"The {system} of {org} restarts by itself several times a day.",
                                u"Clocks of {few} hosts at {org} drifted by several minutes.",
                                u"A call from {org} broke off before details were given; call back is planned."});
constexpr auto kUndeterminedDetails = std::to_array<QStringView>(
    {u"The supplier was asked.", u"It may be a fault and no attack.", u"Logs were requested."});

} // namespace

constinit const Tale leak{kLeakTitles, kLeakOpenings, kLeakDetails};
constinit const Tale loss{kLossTitles, kLossOpenings, kLossDetails};
constinit const Tale guessing{kGuessingTitles, kGuessingOpenings, kGuessingDetails};
constinit const Tale exploit{kExploitTitles, kExploitOpenings, kExploitDetails};
constinit const Tale scan{kScanTitles, kScanOpenings, kScanDetails};
constinit const Tale lure{kLureTitles, kLureOpenings, kLureDetails};
constinit const Tale exposed{kExposedTitles, kExposedOpenings, kExposedDetails};
constinit const Tale outage{kOutageTitles, kOutageOpenings, kOutageDetails};
constinit const Tale spam{kSpamTitles, kSpamOpenings, kSpamDetails};
constinit const Tale undetermined{kUndeterminedTitles, kUndeterminedOpenings, kUndeterminedDetails};

} // namespace ringi::english
