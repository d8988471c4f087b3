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

} // namespace

Outcome<Answer> takePictures(Call &call)
{
    const QString folder = call.value(u"into"_s);
    if (!QDir().mkpath(folder))
        throw Fault(FaultKind::ReadOnly, folder);
    const QTemporaryDir aside;
    standAside(aside);
    Photographer photographer(call.stage(), call.gate(), folder);
    for (const PictureSeries &series : {PictureSeries{u"en"_s, ThemeChoice::Light, u"en-light"_s},
                                        PictureSeries{u"ja"_s, ThemeChoice::Dark, u"ja-dark"_s}})
        photographer.take(call.store(), series);
    return Answer{QJsonArray::fromStringList(photographer.files()), photographer.files().join(u'\n')};
}

} // namespace ringi::verb
