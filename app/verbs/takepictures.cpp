// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `pictures`: every page of the window as a picture, for developers. It leaves the person's own settings alone.
#include "app/photographer.h"
#include "app/verbs/acts.h"
#include "app/verbs/words.h"
#include "base/fault.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

/// Settings and drafts go to a folder that is gone afterwards.
void standAside(const QTemporaryDir &folder)
{
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(place, folder.path().toLocal8Bit());
}

QList<PictureSeries> wantedSeries(bool every)
{
    QList<PictureSeries> series{{u"en"_s, ThemeChoice::Light, u"en-light"_s},
                                {u"ja"_s, ThemeChoice::Dark, u"ja-dark"_s}};
    if (every)
        series += {{u"en"_s, ThemeChoice::Dark, u"en-dark"_s},
                   {u"ja"_s, ThemeChoice::Light, u"ja-light"_s},
                   {u"en"_s, ThemeChoice::HighContrast, u"en-contrast"_s},
                   {u"ja"_s, ThemeChoice::Light, u"ja-150"_s, 150}};
    return series;
}

} // namespace

Outcome<Answer> takePictures(Call &call)
{
    const QString folder = call.value(u"into"_s);
    if (!QDir().mkpath(folder))
        throw Fault(FaultKind::ReadOnly, folder);
    const QTemporaryDir aside;
    standAside(aside);
    Photographer photographer(call.stage(), call.gate(), folder);
    for (const PictureSeries &series : wantedSeries(call.arguments().has(u"every"_s)))
        photographer.take(call.store(), series);
    return Answer{QJsonArray::fromStringList(photographer.files()), photographer.files().join(u'\n')};
}

} // namespace ringi::verb
