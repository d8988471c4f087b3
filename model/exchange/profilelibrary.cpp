// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profilelibrary.h"

#include "base/boundedread.h"
#include "exchange/inputfault.h"

#include <QDir>
#include <QFile>

/// In a static library the linker leaves resources out unless they are asked for; the macro wants the global namespace.
static void useShippedFiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestProfile = 4 << 20;

MappingProfile readProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw InputFault(InputFaultCode::ProfileMissing, {path, file.errorString()});
    const QByteArray json = readAtMost(file, kLargestProfile);
    if (json.size() > kLargestProfile)
        throw InputFault(InputFaultCode::ProfileTooLarge, {path});
    const auto profile = MappingProfile::fromJson(json);
    if (!profile)
        throw ProfileFault(profile.error());
    return *profile;
}

QDir shippedFolder()
{
    useShippedFiles();
    return QDir(u":/profiles"_s);
}

} // namespace

QList<MappingProfile> shippedProfiles()
{
    QList<MappingProfile> all;
    const QDir folder = shippedFolder();
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        all.append(readProfile(folder.filePath(name)));
    return all;
}

MappingProfile loadProfile(const QString &nameOrPath)
{
    const QString shipped = shippedFolder().filePath(nameOrPath + u".json"_s);
    return readProfile(QFile::exists(shipped) ? shipped : nameOrPath);
}

std::optional<MappingProfile> profileFor(const QStringList &header)
{
    std::optional<MappingProfile> best;
    const QList<MappingProfile> all = shippedProfiles();
    for (const MappingProfile &profile : all) {
        const bool better = !best || profile.columns().size() > best->columns().size();
        if (better && profile.problemsWith(header).isEmpty())
            best = profile;
    }
    return best;
}

} // namespace ringi
