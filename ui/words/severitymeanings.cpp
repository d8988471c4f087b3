// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the five levels of severity mean from each of the three viewpoints, in our own words.
#include "ui/words/labels.h"
#include "ui/words/names.h"

namespace ringi::words {

namespace {

constexpr auto kViewpoints = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Viewpoint", "Service continuity"),
    QT_TRANSLATE_NOOP("Viewpoint", "Safety"),
    QT_TRANSLATE_NOOP("Viewpoint", "Public trust"),
});

using Meanings = std::array<const char *, countOf<Severity>()>;

constexpr std::array<Meanings, 3> kMeanings{
    Meanings{
        QT_TRANSLATE_NOOP("Viewpoint", "The service runs as usual."),
        QT_TRANSLATE_NOOP("Viewpoint", "Short or local disturbance that users hardly notice."),
        QT_TRANSLATE_NOOP("Viewpoint", "Part of the service stopped; a work-around exists."),
        QT_TRANSLATE_NOOP("Viewpoint", "The service stopped over a wide area or for long; no full work-around."),
        QT_TRANSLATE_NOOP("Viewpoint", "The service stopped so widely that the life of the nation is affected."),
    },
    Meanings{
        QT_TRANSLATE_NOOP("Viewpoint", "No effect on people or surroundings."),
        QT_TRANSLATE_NOOP("Viewpoint", "Almost no effect on people or surroundings."),
        QT_TRANSLATE_NOOP("Viewpoint", "A risk to people or surroundings that can be kept in check."),
        QT_TRANSLATE_NOOP("Viewpoint", "People are in danger or surroundings are harmed."),
        QT_TRANSLATE_NOOP("Viewpoint", "Many lives are in danger or harm is spreading."),
    },
    Meanings{
        QT_TRANSLATE_NOOP("Viewpoint", "Nobody outside has taken notice."),
        QT_TRANSLATE_NOOP("Viewpoint", "Known to those concerned; no wider worry."),
        QT_TRANSLATE_NOOP("Viewpoint", "Regional news; customers have been notified."),
        QT_TRANSLATE_NOOP("Viewpoint", "National news; trust in the service is shaken."),
        QT_TRANSLATE_NOOP("Viewpoint", "Trust in the sector or in the state is shaken at large."),
    },
};

} // namespace

QString label(Viewpoint viewpoint)
{
    return QCoreApplication::translate("Viewpoint", kViewpoints[size_t(viewpoint)]);
}

QString meaning(Viewpoint viewpoint, Severity level)
{
    return nth("Viewpoint", kMeanings[size_t(viewpoint)], level);
}

} // namespace ringi::words
