// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `import`: rows of other registers through mapping profiles. Each file is one import of its own.
#include "app/verbs/acts.h"
#include "app/verbs/importreport.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"
#include "base/fault.h"
#include "exchange/csvimport.h"
#include "exchange/inputfault.h"
#include "exchange/profilelibrary.h"
#include "exchange/rejectedfile.h"
#include "ui/words/explainimport.h"

#include <QFileInfo>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QString shippedNames()
{
    QStringList names;
    for (const MappingProfile &profile : shippedProfiles())
        names.append(profile.name);
    return names.join(u", "_s);
}

MappingProfile fitting(const QString &path)
{
    const auto file = openedInput(path);
    if (const auto profile = profileFor(CsvReader(*file).header()))
        return *profile;
    throw UsageError(
        VerbWords::tr("No profile of the program fits the columns of %1; name one with --profile: a file, or %2.")
            .arg(path, shippedNames()));
}

MappingProfile profileOf(const Arguments &arguments, const QString &path)
{
    const QString name = arguments.value(u"profile"_s);
    if (name.isEmpty())
        return fitting(path);
    try {
        return loadProfile(name);
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::NotFound)
            throw;
        throw UsageError(VerbWords::tr("There is no profile “%1”; the program has: %2.").arg(name, shippedNames()));
    }
}

QStringList rejectedPaths(const Arguments &arguments, const QString &path)
{
    if (arguments.has(u"rejected"_s))
        return {newFileAt(arguments.value(u"rejected"_s))};
    return arguments.has(u"dry-run"_s) ? QStringList() : rejectedPathsFor(path);
}

/// Everything is asked for before the first file is touched, so that a mistake in the call imports nothing.
QList<ImportJob> jobsOf(const Arguments &arguments)
{
    const QStringList files = arguments.operands(u"FILE"_s);
    if (arguments.has(u"rejected"_s) && files.size() > 1)
        throw UsageError(VerbWords::tr("--rejected goes with one file; of several, each gets a file of its own."));
    QList<ImportJob> jobs;
    for (const QString &path : files)
        jobs.append({path,
                     {profileOf(arguments, path), QFileInfo(path).fileName(), rejectedPaths(arguments, path),
                      arguments.has(u"dry-run"_s), words::reason}});
    return jobs;
}

Outcome<Answer> importAll(OpenDesk &open, const Session &session, const QList<ImportJob> &jobs)
{
    const SystemClock clock;
    SystemRandomness randomness;
    ImportReport report;
    TerminalProgress progress;
    for (const ImportJob &job : jobs) {
        const auto file = openedInput(job.path);
        const auto result =
            CsvImport(open.store().journal(), session, clock, randomness).run(job.request, *file, progress);
        if (!result)
            return tl::unexpected(result.error());
        report.add(job, *result);
        if (result->cancelled)
            break;
    }
    return report.answer();
}

} // namespace

Outcome<Answer> importFiles(Call &call)
{
    const QList<ImportJob> jobs = jobsOf(call.arguments());
    OpenDesk open(call);
    const auto session = call.arguments().has(u"dry-run"_s) ? open.identify() : open.signIn();
    return session.and_then([&](const Session &by) { return importAll(open, by, jobs); });
}

} // namespace ringi::verb
