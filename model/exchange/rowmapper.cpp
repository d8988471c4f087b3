// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowmapper.h"

#include "domain/contentrules.h"
#include "domain/taxonomy.h"
#include "exchange/celllist.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QString *textOf(IncidentContent &content, Target target)
{
    switch (target) {
    case Target::Title:
        return &content.title;
    case Target::Summary:
        return &content.summary;
    case Target::Class:
        return &content.cls;
    case Target::Type:
        return &content.type;
    case Target::Sector:
        return &content.sector;
    case Target::Organisation:
        return &content.organisation;
    case Target::Source:
        return &content.source;
    default:
        return nullptr;
    }
}

std::optional<Severity> *viewpointOf(IncidentContent &content, Target target)
{
    switch (target) {
    case Target::Continuity:
        return &content.assessment.continuity;
    case Target::Safety:
        return &content.assessment.safety;
    case Target::Trust:
        return &content.assessment.trust;
    default:
        return nullptr;
    }
}

std::optional<StatedTime> *timeOf(IncidentContent &content, Target target)
{
    switch (target) {
    case Target::Occurred:
        return &content.times.occurred;
    case Target::Detected:
        return &content.times.detected;
    case Target::Reported:
        return &content.times.reported;
    case Target::Contained:
        return &content.times.contained;
    case Target::Recovered:
        return &content.times.recovered;
    default:
        return nullptr;
    }
}

/// Not in the middle of a character.
QString cut(const QString &text, qsizetype most)
{
    qsizetype end = most - 1;
    if (end > 0 && text[end - 1].isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

/// TLP without the prefix, in any case, and the older WHITE are understood.
std::optional<QString> looseKey(Target target, const QString &word)
{
    if (isKeyOf(target, word))
        return word;
    QString key = target == Target::Tlp ? word.toUpper().remove(u' ') : word.toLower().replace(u' ', u'-');
    if (target == Target::Tlp) {
        key = key.startsWith(u"TLP:") ? key : u"TLP:"_s + key;
        key = key == u"TLP:WHITE" ? u"TLP:CLEAR"_s : key;
    }
    return isKeyOf(target, key) ? std::optional(key) : std::nullopt;
}

QString rowHash(const CsvRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &cell : row.cells) {
        const QByteArray bytes = cell.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

struct RowMapper::Reading
{
    const CsvRow &row;
    IncidentContent content;
    QStringList note;
    std::optional<RowProblem> problem;

    void keep(const QString &column, const QString &text) { note.append(column + u": "_s + text); }
};

RowMapper::RowMapper(const MappingProfile &profile, const QStringList &header)
    : m_profile(profile)
    , m_header(header)
    , m_reference(profile.reference.isEmpty() ? -1 : int(header.indexOf(profile.reference)))
{
    for (auto at = profile.fields.begin(); at != profile.fields.end(); ++at)
        m_fields.append(compiled(at.key(), at.value()));
}

RowMapper::Field RowMapper::compiled(Target target, const FieldRule &rule) const
{
    Field field{target, rule, {}, {}, {}};
    for (const QString &column : rule.columns)
        field.columns.append(int(m_header.indexOf(column)));
    for (auto at = rule.map.begin(); at != rule.map.end(); ++at)
        field.words.insert(at.key().trimmed().toCaseFolded(), at.value());
    if (kindOf(target) == TargetKind::Time)
        field.times.emplace(m_profile.timeRules(rule));
    return field;
}

tl::expected<MappedRow, RowProblem> RowMapper::map(const CsvRow &row, Instant now) const
{
    if (row.cells.size() != m_header.size()) {
        return tl::unexpected(RowProblem{RowProblemCode::CellCount,
                                         {QString::number(row.cells.size()), QString::number(m_header.size())}});
    }
    Reading reading{row, {}, {}, {}};
    reading.content.tlp = Tlp::AmberStrict; // what carries no marking is held back until somebody marks it
    for (const Field &field : m_fields)
        fill(field, reading);
    if (reading.problem)
        return tl::unexpected(*reading.problem);
    if (!reading.content.times.reported && m_profile.reportedDefault == ReportedDefault::Import)
        reading.content.times.reported = StatedTime{now, Precision::Second, false, {}};
    const QString note = reading.note.join(u'\n');
    return MappedRow{reading.content, note.size() > kTextLimit ? cut(note, kTextLimit) : note, reference(row)};
}

QString RowMapper::reference(const CsvRow &row) const
{
    const QString named = m_reference < 0 ? QString() : row.cells[m_reference].trimmed();
    return m_profile.name + u':' + (named.isEmpty() ? u"sha256-"_s + rowHash(row) : named);
}

void RowMapper::fill(const Field &field, Reading &reading) const
{
    if (auto *time = timeOf(reading.content, field.target)) {
        *time = this->time(field, reading);
    } else if (auto *severity = viewpointOf(reading.content, field.target)) {
        *severity = fromKey<Severity>(key(field, reading));
    } else if (field.target == Target::Tlp) {
        reading.content.tlp = fromKey<Tlp>(key(field, reading)).value_or(reading.content.tlp);
    } else if (field.target == Target::Note) {
        fillNote(field, reading);
    } else {
        fillText(field, reading);
    }
}

/// The values of a cell without those that say nothing, each once.
QStringList RowMapper::values(const Field &field, const QString &cell) const
{
    QStringList all{cell};
    if (field.rule.pythonList)
        all = pythonList(cell);
    else if (!field.rule.split.isEmpty())
        all = splitList(cell, field.rule.split);
    QStringList said;
    for (const QString &one : std::as_const(all)) {
        const QString value = one.trimmed();
        if (!value.isEmpty() && !m_profile.absent.contains(value, Qt::CaseInsensitive) && !said.contains(value))
            said.append(value);
    }
    return said;
}

QString RowMapper::text(const Field &field, const Reading &reading) const
{
    if (!field.rule.constant.isEmpty())
        return field.rule.constant;
    QStringList all;
    for (const int column : field.columns) {
        all += values(field, reading.row.cells[column]);
        if (field.rule.take == Take::First && !all.isEmpty())
            break;
    }
    return all.join(field.rule.join);
}

void RowMapper::fillText(const Field &field, Reading &reading) const
{
    QString *into = textOf(reading.content, field.target);
    if (kindOf(field.target) == TargetKind::Key) {
        *into = key(field, reading);
        return;
    }
    *into = text(field, reading);
    if (field.rule.max < 1 || into->size() <= field.rule.max)
        return;
    reading.keep(field.rule.columns.join(u", "_s), *into);
    *into = cut(*into, field.rule.max);
}

void RowMapper::fillNote(const Field &field, Reading &reading) const
{
    if (!field.rule.constant.isEmpty())
        reading.note.append(field.rule.constant);
    for (const int column : field.columns) {
        const QStringList said = values(field, reading.row.cells[column]);
        if (!said.isEmpty())
            reading.keep(m_header[column], said.join(u", "_s));
    }
}

std::optional<QString> RowMapper::keyFor(const Field &field, const QString &word) const
{
    if (field.words.isEmpty())
        return looseKey(field.target, word);
    const auto known = field.words.constFind(word.toCaseFolded());
    if (known != field.words.constEnd())
        return *known;
    const auto other = field.words.constFind(u"*"_s);
    return other == field.words.constEnd() ? std::nullopt : std::optional(*other);
}

QString RowMapper::key(const Field &field, Reading &reading) const
{
    if (!field.rule.constant.isEmpty())
        return field.rule.constant;
    for (const int column : field.columns) {
        const QString key = keyOfCell(field, column, reading);
        if (!key.isEmpty() || reading.problem)
            return key;
    }
    return {};
}

/// A row of several words has several types; one that its table gives counts only within the class of the row.
bool RowMapper::suits(const Field &field, const QString &key, const QString &cls)
{
    return field.target != Target::Type || field.words.isEmpty() || isTypeOf(key, cls);
}

/// The key of the preferred word if it is there, else of the first word that has one.
QString RowMapper::keyOfCell(const Field &field, int column, Reading &reading) const
{
    QStringList words = values(field, reading.row.cells[column]);
    const auto rank = [&field](const QString &word) {
        const auto place = field.rule.prefer.indexOf(word);
        return place < 0 ? field.rule.prefer.size() : place;
    };
    std::ranges::stable_sort(words, {}, rank);
    for (const QString &word : std::as_const(words)) {
        const auto key = keyFor(field, word);
        if (!key)
            passOver(field, column, RowProblemCode::WordUnknown, word, reading);
        else if (!key->isEmpty() && suits(field, *key, reading.content.cls))
            return *key;
    }
    return {};
}

std::optional<StatedTime> RowMapper::time(const Field &field, Reading &reading) const
{
    for (const int column : field.columns) {
        const QString &cell = reading.row.cells[column];
        ReadTime read = field.times->read(cell);
        if (read.state == ReadTime::State::Unreadable)
            passOver(field, column, RowProblemCode::TimeUnreadable, cell, reading);
        if (read.state != ReadTime::State::Stated)
            continue;
        const auto *earlier = field.rule.notBefore ? timeOf(reading.content, *field.rule.notBefore) : nullptr;
        if (!earlier || !*earlier || !contradict(**earlier, read.time)) {
            read.time.about = read.time.about || field.rule.about;
            return read.time;
        }
        reading.keep(m_header[column], cell);
    }
    return {};
}

void RowMapper::passOver(const Field &field, int column, RowProblemCode code, const QString &text,
                         Reading &reading) const
{
    if (field.rule.unreadable == OnUnreadable::Note)
        reading.keep(m_header[column], text);
    else if (!reading.problem)
        reading.problem = RowProblem{code, {m_header[column], text}};
}

} // namespace ringi
