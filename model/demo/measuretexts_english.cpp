// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of measures in English.
#include "demo/measuretexts.h"

#include <array>

namespace ringi {

namespace {

constexpr auto kNotices = std::to_array<MeasureText>(
    {{u"Advice on {malware}", uR"(## What has been seen

Since last week {malware} has been found at several operators, {org} among them.

## What we advise

1. Look for connections to {relay} in the last 90 days.
2. Close remote maintenance that is not in use.
3. Report findings to the sector's contact.

| Sign | Where to look |
|---|---|
| {relay} | firewall, proxy |
| {domain} | name resolution |
)",
      u"Keep others from the same harm.", u"Operators can look for the signs themselves.",
      u"Standing rules of the headquarters, section 5: advice and notices.", u"Operators of the sector"},
     {u"Public notice: messages in the name of {org}", uR"(## Notice

Messages in the name of {org} lead to **{domain}**, which does not belong to it.

## What to do

- Do not follow the link.
- Change the password if you entered it there.
- Call {org} on the number printed on your contract.
)",
      u"Protect the public from handing over credentials.", u"Fewer people follow the messages.",
      u"Standing rules of the headquarters, section 5: advice and notices.", u"The public"}});

constexpr auto kReleases = std::to_array<MeasureText>(
    {{u"Release of indicators on {malware} to {partner}", uR"(## What is released

| Item | Number |
|---|---|
| Addresses | {few} |
| Domains | 1 ({domain}) |

## What is not

- Names of operators and persons
- Anything learnt from communications

## Handling

The marking travels with it; onward release needs our consent.
)",
      u"{partner} asked for it and has answered in kind before.", u"The partner can warn its own operators.",
      u"Arrangement with {partner}, clause 7.", u"{partner}", u"The items of the table and nothing else"}});

constexpr auto kCommunications = std::to_array<MeasureText>(
    {{u"Use of communications information of {org}", uR"(## What is asked

Authority to receive **mechanical information only** on communications with {relay}.

## Conditions

1. Selection is automatic; what is not selected is deleted at once.
2. No content of any message is received.
3. The retention in the head of this sheet is not extended.

| Category | Needed for |
|---|---|
| Addresses | finding further relays |
| Times | matching with the operator's logs |
)",
      u"Find the relays that steer {malware} before they are used.", u"No effect on the service of {org}.",
      u"Act No. 42 of 2025; party agreement with the operator.", u"{org}", u"Connections with {relay}",
      u"More could be selected than is needed; the filter is checked weekly.",
      u"It stops when the relays are known or the period ends."}});

constexpr auto kDossiers = std::to_array<MeasureText>(
    {{u"Dossier: server {relay}", uR"(## Situation

A server at {relay} steers {malware}. {org} is the next target by all signs.

## What the executing agency is to do

1. Gain access to **this one server**.
2. End its function as a relay.
3. Return its own record within a day.

This sheet keeps the record only; it holds no means.

## Why nothing less will do

| Means | Outcome |
|---|---|
| Request to the provider | no answer |
| Filter at the operator | evaded twice |
)",
      u"Avert grave harm to {org} that is about to happen.", u"{malware} can no longer be steered from {relay}.",
      u"Acts No. 42 and 43 of 2025.", u"Coast Province Police, cyber unit", u"The server at {relay}, seven days, once",
      u"Other tenants of the machine may be disturbed for minutes.",
      u"Any sign of a second tenant, of escalation, or that the harm has passed."}});

constexpr auto kDirectives = std::to_array<MeasureText>(
    {{u"Directive on remote maintenance after the incident at {org}", uR"(## Directive

From the first of next month:

1. Remote maintenance is opened for each job and closed after it.
2. Each account belongs to one person.
3. Divisions report once a month.

## Who does what

| Division | Task |
|---|---|
| Strategy | keeps the text |
| Operations | reports exceptions |
| Legal | answers questions of contracts |
)",
      u"Close the way that was used at {org} and elsewhere.", u"Suppliers need notice before they connect.",
      u"Standing rules of the headquarters, section 2.", u"All divisions"}});

constexpr auto kErasures = std::to_array<MeasureText>(
    {{u"Erasure of personal data in a record", uR"(## What is erased

The names and numbers of {few} persons in the annex of the record named in the head.

## What stays

- The record and its place in the ledger
- The hash of what was erased

## Why

The persons were not concerned; {org} sent the list by mistake.
)",
      u"Keep no personal data without need.", u"The annex can no longer be read.",
      u"Act on the Protection of Personal Information; headquarters rules on records.", u"Records office"}});

} // namespace

std::span<const MeasureText> englishMeasureTexts(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Notice:
        return kNotices;
    case MeasureKind::Release:
        return kReleases;
    case MeasureKind::CommunicationsInformation:
        return kCommunications;
    case MeasureKind::Neutralisation:
        return kDossiers;
    case MeasureKind::Directive:
        return kDirectives;
    case MeasureKind::Erasure:
        return kErasures;
    case MeasureKind::Request:
        return {};
    }
    return {};
}

std::span<const MeasureText> measureTexts(MeasureKind kind, Tongue tongue)
{
    return tongue == Tongue::English ? englishMeasureTexts(kind) : japaneseMeasureTexts(kind);
}

} // namespace ringi
