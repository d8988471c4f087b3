// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `seal`, `open`, `waive` and `release`: what only the members of a compartment read. The content comes in on standard
// input, never as an argument that others could see among the running programs.
#include "app/verbs/acts.h"
#include "app/verbs/compartmentparts.h"
#include "app/verbs/standardinput.h"
#include "app/verbs/words.h"

#include <QFile>
#include <QFileInfo>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

/// A first line with a blank one after it is the heading.
void putText(NewEntry &entry, const QString &input)
{
    const qsizetype gap = input.indexOf(u"\n\n"_s);
    const bool hasHeading = gap > 0 && !input.left(gap).contains(u'\n');
    entry.label = hasHeading ? input.left(gap) : QString();
    entry.text = hasHeading ? input.sliced(gap + 2) : input;
}

/// A file that is too large is not read at all.
Outcome<QList<PlainFile>> filesAt(const QStringList &paths)
{
    QList<PlainFile> files;
    for (const QString &path : paths) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            throw UsageError(VerbWords::tr("%1 is no file that could be kept.").arg(path));
        if (const auto no = attachmentGuard(QFileInfo(path).fileName(), file.size()))
            return tl::unexpected(*no);
        files.append({QFileInfo(path).fileName(), file.readAll()});
    }
    return files;
}

Answer shown(const OpenedEntry &entry, int ordinal)
{
    QJsonArray files;
    QStringList lines = entry.label.isEmpty() ? QStringList() : QStringList{entry.label, QString()};
    lines.append(entry.text);
    for (const OpenedEntry::File &file : entry.files) {
        files.append(QJsonObject{{u"n"_s, files.size() + 1}, {u"name"_s, file.name}, {u"size"_s, file.size}});
        lines.append(VerbWords::tr("File %1: %2").arg(files.size()).arg(file.name));
    }
    return {QJsonObject{{u"entry"_s, ordinal},
                        {u"label"_s, entry.label.isEmpty() ? QJsonValue::Null : QJsonValue(entry.label)},
                        {u"text"_s, entry.text},
                        {u"files"_s, files},
                        {u"ledger_entry"_s, qint64(entry.commit)}},
            lines.join(u'\n')};
}

Outcome<Answer> writeFile(Call &call, OpenDesk &open, const Session &session, const EntryRef &entry, int n)
{
    const QString path = call.newFile(u"output"_s);
    return open.desk().vault().openFile(session, entry, n).map([&](const PlainFile &file) {
        writeNewFile(path, file.bytes);
        return Answer{QJsonObject{{u"name"_s, file.name}, {u"size"_s, qint64(file.bytes.size())}, {u"file"_s, path}},
                      VerbWords::tr("“%1” is written into %2, where it is no longer sealed.").arg(file.name, path)};
    });
}

EntryRef refIn(const Call &call, const IncidentId &incident)
{
    return {incident, call.arguments().figure(u"entry"_s).value_or(0)};
}

/// The entry that --incident and --entry name, or none for the whole compartment.
Outcome<std::optional<EntryRef>> waivedEntry(Call &call, OpenDesk &open)
{
    const bool hasIncident = call.arguments().has(u"incident"_s);
    if (hasIncident != call.arguments().has(u"entry"_s))
        throw UsageError(VerbWords::tr("One entry is named by --incident and --entry together."));
    if (!hasIncident)
        return std::optional<EntryRef>();
    return open.incident(call.value(u"incident"_s)).map([&](const IncidentId &incident) {
        return std::optional(refIn(call, incident));
    });
}

} // namespace

Outcome<Answer> sealEntry(Call &call)
{
    const auto files = filesAt(call.arguments().values(u"file"_s));
    if (!files)
        return tl::unexpected(files.error());
    NewEntry entry;
    entry.files = *files;
    entry.tlp = call.arguments().key<Tlp>(u"tlp"_s);
    putText(entry, textFromInput());
    OpenDesk open(call);
    return open.incident(call.number()).and_then([&](const IncidentId &incident) {
        entry.incident = incident;
        return compartmentNamed(open, call.value(u"compartment"_s)).and_then([&](const CompartmentId &compartment) {
            entry.compartment = compartment;
            return open.signIn()
                .and_then([&](const Session &session) { return open.desk().vault().seal(session, entry); })
                .map(answerFrom);
        });
    });
}

Outcome<Answer> openEntry(Call &call)
{
    const auto file = call.arguments().figure(u"file"_s);
    if (file.has_value() != call.arguments().has(u"output"_s))
        throw UsageError(VerbWords::tr("A file of the entry is named by --file and written to --output."));
    OpenDesk open(call);
    return open.incident(call.number()).and_then([&](const IncidentId &incident) {
        const EntryRef entry = refIn(call, incident);
        return open.signIn().and_then([&](const Session &session) -> Outcome<Answer> {
            if (file)
                return writeFile(call, open, session, entry, *file);
            return open.desk().vault().open(session, entry).map([&](const OpenedEntry &opened) {
                return shown(opened, entry.ordinal);
            });
        });
    });
}

Outcome<Answer> waivePrivilege(Call &call)
{
    OpenDesk open(call);
    return compartmentNamed(open, call.arguments().operand(u"COMPARTMENT"_s))
        .and_then([&](const CompartmentId &compartment) {
            return waivedEntry(call, open).and_then([&](const std::optional<EntryRef> &entry) {
                return open.act(ForCompartment{compartment, WaivePrivilege{entry, call.value(u"reason"_s)}});
            });
        });
}

Outcome<Answer> releaseEntry(Call &call)
{
    OpenDesk open(call);
    return open.incident(call.number()).and_then([&](const IncidentId &incident) {
        return open.signIn()
            .and_then(
                [&](const Session &session) { return open.desk().vault().release(session, refIn(call, incident)); })
            .map(answerFrom);
    });
}

} // namespace ringi::verb
