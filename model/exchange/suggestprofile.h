// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A first guess at a mapping profile from a file's header and its first rows, for the import wizard to show and a
// person to correct.
#pragma once

#include "domain/incidentcontent.h"
#include "exchange/mappingprofile.h"

namespace ringi {

/// How that column would fill the target, by what the sample rows hold.
FieldRule suggestRule(Target target, const QString &column, const QStringList &header,
                      const QList<QStringList> &sampleRows);

/// Columns are known by their usual names in English and Japanese; time formats, lists and the words of closed lists by
/// what the rows hold. The result may lack a title, and then cannot be used before somebody maps one.
MappingProfile suggestProfile(const QString &name, const QStringList &header, const QList<QStringList> &sampleRows);

} // namespace ringi
