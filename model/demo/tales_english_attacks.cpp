// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in English of malicious code, intrusions and attacks on availability.
#include "demo/tales.h"

namespace ringi::english {

namespace {

constexpr auto kPhishingTitles = std::to_array<QStringView>(
    {u"Phishing mail to {unit} of {org}", u"Phishing site imitates {org}",
     u"Credentials entered on a phishing page, {org}", u"Phishing wave against customers of {org}"});
constexpr auto kPhishingOpenings = std::to_array<QStringView>(
    {u"{org} reports phishing mail that reached {few} mailboxes, mostly in {unit}.",
     u"A page under {domain} copies the sign-in form of {org}.",
     u"Staff in {unit} of {org} typed their passwords into a page at {domain}.",
     u"Customers of {org} receive phishing mail that asks to renew a password at {domain}."});
constexpr auto kPhishingDetails =
    std::to_array<QStringView>({u"{few} people followed the link; two entered their password.",
                                u"The sender address was forged, and the mail passed the filter.",
                                u"The page is served from {ip} and asks for a one-time code as well."});

constexpr auto kMasqueradeTitles =
    std::to_array<QStringView>({u"Calls in the name of {org}", u"False invoice in the name of {org}",
                                u"Social media account imitates {org}", u"Supplier impersonated towards {org}"});
constexpr auto kMasqueradeOpenings = std::to_array<QStringView>(
    {u"Unknown callers present themselves as the {unit} desk of {org}.",
     u"An invoice in the name of {org} carries new bank details; its mail comes from {domain}.",
     u"An account that carries the name and mark of {org} offers refunds.",
     u"A supplier's mail thread with {org} was taken up by a stranger."});
constexpr auto kMasqueradeDetails =
    std::to_array<QStringView>({u"No payment was made.", u"The domain {domain} was registered three days ago.",
                                u"{few} customers asked the real desk whether the offer is genuine."});

constexpr auto kRansomwareTitles =
    std::to_array<QStringView>({u"Ransomware on the {system}, {org}", u"Ransomware, {org}",
                                u"Files encrypted overnight, {org}", u"{malware} ransomware at {org}, {unit} offline"});
constexpr auto kRansomwareOpenings = std::to_array<QStringView>(
    {u"{org} found files on the {system} encrypted and a ransom note naming {malware}.",
     u"Ransomware was started on {few} servers of {org} during the night.",
     u"Since early morning files at {org} cannot be opened; the screens show a ransom demand.",
     u"The {unit} systems of {org} are down after {malware} ransomware was started from a stolen account."});
constexpr auto kRansomwareDetails =
    std::to_array<QStringView>({u"The newest offline backup is two days old and is being checked.",
                                u"The attackers entered through the VPN gateway with the account {user}.",
                                u"The group threatens to publish {many} records within a week.",
                                u"Paper procedures are in use and core services continue."});

constexpr auto kInfectionTitles =
    std::to_array<QStringView>({u"{malware} found on terminals, {org}", u"Malware infection in {unit}, {org}",
                                u"Infected update package, {org}", u"Malware by USB device, {org}"});
constexpr auto kInfectionOpenings = std::to_array<QStringView>(
    {u"Endpoint protection at {org} reported {malware} on {few} terminals.",
     u"A terminal in {unit} of {org} ran an attachment and has since tried to reach {relay}.",
     u"An update package from a supplier of {org} carried unknown code.",
     u"A USB device used for maintenance brought {malware} to {few} terminals of {org}."});
constexpr auto kInfectionDetails = std::to_array<QStringView>(
    {u"The terminals were taken off the network.", u"No spread to the {system} has been seen.",
     u"The sample was handed to analysis; its hash is known to {partner}."});

constexpr auto kBeaconTitles =
    std::to_array<QStringView>({u"Traffic to a command server, {org}", u"Relay {relay} controls hosts at {org}",
                                u"{malware} command server hosted at {org}", u"Beacons to {domain}, {org}"});
constexpr auto kBeaconOpenings = std::to_array<QStringView>(
    {u"Sensors see regular connections from {org} to {relay}, listed as a {malware} command server.",
     u"{partner} shares a list of victims that call {relay}; {few} addresses belong to {org}.",
     u"A host in the address space of {org} answers as a command server of {malware}.",
     u"Name servers of {org} see queries for {domain} every five minutes."});
constexpr auto kBeaconDetails = std::to_array<QStringView>({u"The interval is 300 seconds, at night as well.",
                                                            u"The same relay was named in two earlier incidents.",
                                                            u"DNS answers for {domain} change every hour."});

constexpr auto kFloodTitles =
    std::to_array<QStringView>({u"DDoS on the {system}, {org}", u"DDoS against {org}, service slow",
                                u"Flood of requests from abroad, {org}", u"DDoS threat with a ransom demand, {org}"});
constexpr auto kFloodOpenings = std::to_array<QStringView>(
    {u"The {system} of {org} has been under a DDoS attack since the early hours.",
     u"{org} reports {many} requests a second against its public site.",
     u"Requests from abroad fill the line of {org}.",
     u"A group demanded money from {org} and announced an attack; shortly after, the site became unreachable."});
constexpr auto kFloodDetails = std::to_array<QStringView>(
    {u"Sources are spread over {few} networks, many of them home routers.",
     u"The upstream provider filters part of the traffic.", u"Service returned after rate limits were set."});

constexpr auto kTakeoverTitles =
    std::to_array<QStringView>({u"Administrator account misused, {org}", u"Unauthorised access with {user}, {org}",
                                u"Privileged account compromised, {org}", u"Remote maintenance account abused, {org}"});
constexpr auto kTakeoverOpenings = std::to_array<QStringView>(
    {u"{org} found changes made with an administrator account while its owner was on leave.",
     u"The account {user} of {org} signed in from {ip}, where nobody of the operator works.",
     u"{org} found a new administrator account that nobody admits to have created.",
     u"A maintenance session with {user} ran for 47 minutes outside the window agreed with {org}."});
constexpr auto kTakeoverDetails = std::to_array<QStringView>(
    {u"Configuration of {few} devices was read; no change has been found.", u"The account had no second factor.",
     u"The session came through a supplier's remote access."});

constexpr auto kBreakInTitles = std::to_array<QStringView>(
    {u"Intrusion through the VPN gateway, {org}", u"Intruder on the {system}, {org}",
     u"Unauthorised access to the {unit} network, {org}", u"Long intrusion discovered, {org}"});
constexpr auto kBreakInOpenings =
    std::to_array<QStringView>({u"Logs of the VPN gateway at {org} show sessions from {ip} over several weeks.",
                                u"During maintenance {org} found a web shell on the {system}.",
                                u"{org} found traces of an intruder in the network of {unit}.",
                                u"A hint by {partner} led {org} to an intruder who had been there for months."});
constexpr auto kBreakInDetails = std::to_array<QStringView>(
    {u"From there {few} further hosts were reached.",
     u"The entry was a flaw for which an update had been out for two months.",
     u"Tools and times resemble a campaign reported by {partner}.", u"A large archive left the network at night."});

constexpr auto kWebApplicationTitles =
    std::to_array<QStringView>({u"Customer portal compromised, {org}", u"Script injected into a form, {org}",
                                u"Web application abused at {org}", u"Order form manipulated, {org}"});
constexpr auto kWebApplicationOpenings =
    std::to_array<QStringView>({u"The customer portal of {org} was entered through an outdated plug-in.",
                                u"A third-party script on a form of {org} read what customers typed.",
                                u"Requests from {ip} changed records in the web application of {org}.",
                                u"Prices and addresses in the order form of {org} were changed from outside."});
constexpr auto kWebApplicationDetails =
    std::to_array<QStringView>({u"{many} sessions fall into the period in question.", u"The form was taken offline.",
                                u"The supplier confirmed the flaw and works on an update."});

constexpr auto kDefacementTitles =
    std::to_array<QStringView>({u"Web site defaced, {org}", u"Start page replaced, {org}",
                                u"Slogans on the site of {org}", u"Display board altered, {org}"});
constexpr auto kDefacementOpenings =
    std::to_array<QStringView>({u"A visitor told {org} that its web site had been replaced.",
                                u"The start page of {org} showed a political message from about 04:00.",
                                u"A subsite of {org} carried slogans and links to {domain}.",
                                u"A public display board of {org} showed a text that nobody there had written."});
constexpr auto kDefacementDetails = std::to_array<QStringView>({u"The original page was restored within the hour.",
                                                                u"Passwords of editors were changed.",
                                                                u"Other sites on the same host were not touched."});

} // namespace

constinit const Tale phishing{kPhishingTitles, kPhishingOpenings, kPhishingDetails};
constinit const Tale masquerade{kMasqueradeTitles, kMasqueradeOpenings, kMasqueradeDetails};
constinit const Tale ransomware{kRansomwareTitles, kRansomwareOpenings, kRansomwareDetails};
constinit const Tale infection{kInfectionTitles, kInfectionOpenings, kInfectionDetails};
constinit const Tale beacon{kBeaconTitles, kBeaconOpenings, kBeaconDetails};
constinit const Tale flood{kFloodTitles, kFloodOpenings, kFloodDetails};
constinit const Tale takeover{kTakeoverTitles, kTakeoverOpenings, kTakeoverDetails};
constinit const Tale breakIn{kBreakInTitles, kBreakInOpenings, kBreakInDetails};
constinit const Tale webApplication{kWebApplicationTitles, kWebApplicationOpenings, kWebApplicationDetails};
constinit const Tale defacement{kDefacementTitles, kDefacementOpenings, kDefacementDetails};

} // namespace ringi::english
