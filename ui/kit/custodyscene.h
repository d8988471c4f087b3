// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who held an incident, when: what the custody track draws, as plain values. All times are to be in the zone in which
// they shall be shown.
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace ringi::kit {

struct CustodyLane
{
    QString name = {};
    /// The division's code, for the strip.
    QString badge = {};
    /// Total time held, or what it is waiting for, as it is to be written.
    QString total = {};
    bool isWaiting = false;
};

/// One stretch of custody. The holder stays responsible until the next one accepts, so legs meet without gaps:
/// `to` is the next leg's `acceptedAt`.
struct CustodyLeg
{
    int lane = 0;
    /// When it was sent to this lane; the same as acceptedAt for the first leg.
    QDateTime from = {};
    QDateTime acceptedAt = {};
    /// Invalid for the leg that is running.
    QDateTime to = {};
    QString note = {};
};

struct CustodyWait
{
    int fromLane = 0;
    int toLane = 0;
    QDateTime since = {};
    QString note = {};
};

/// Sent, but given back without having been accepted.
struct CustodyReturn
{
    int fromLane = 0;
    int toLane = 0;
    QDateTime sent = {};
    QDateTime returned = {};
    QString note = {};
};

/// REQUIRES: legs in the order of time.
struct CustodyScene
{
    std::vector<CustodyLane> lanes = {};
    std::vector<CustodyLeg> legs = {};
    std::vector<CustodyWait> waiting = {};
    std::vector<CustodyReturn> returns = {};
    QDateTime now = {};
    /// -1 when nobody holds it any more; the track then ends at the last leg.
    int currentLane = -1;
};

} // namespace ringi::kit
