// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a mapping profile. What is not understood is a problem, never passed over: a misspelt option that
// does nothing would be found only in the imported records.
#include "exchange/mappingprofile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Takes options out of an object one by one; what is left over at the end is unknown.
class OptionReader
{
public:
    OptionReader(QJsonObject object, QString field, ProfileProblems &problems)
        : m_object(std::move(object))
        , m_field(std::move(field))
        , m_problems(problems)
    {
    }

    QString text(QLatin1StringView option, const QString &otherwise = {})
    {
        const QJsonValue value = m_object.take(option);
        return expect(option, value.isUndefined() || value.isString(), u"a text"_s) ? value.toString(otherwise)
                                                                                    : otherwise;
    }

    QStringList texts(QLatin1StringView option)
    {
        const QJsonValue value = m_object.take(option);
        if (value.isString())
            return {value.toString()};
        expect(option, value.isUndefined() || value.isArray(), u"a text or a list of texts"_s);
        QStringList all;
        const QJsonArray array = value.toArray();
        for (const QJsonValue one : array) {
            if (expect(option, one.isString(), u"a text or a list of texts"_s))
                all.append(one.toString());
        }
        return all;
    }

    int number(QLatin1StringView option, int otherwise)
    {
        const QJsonValue value = m_object.take(option);
        const bool good = value.isUndefined() || value.toInt(-1) >= 0;
        return expect(option, good, u"a whole number"_s) ? value.toInt(otherwise) : otherwise;
    }

    bool flag(QLatin1StringView option)
    {
        const QJsonValue value = m_object.take(option);
        return expect(option, value.isUndefined() || value.isBool(), u"true or false"_s) && value.toBool();
    }

    /// One of two words; true for the first.
    bool isFirstOf(QLatin1StringView option, const QString &yes, const QString &no)
    {
        const QString value = text(option, no);
        return expect(option, value == yes || value == no, u"'%1' or '%2'"_s.arg(yes, no)) && value == yes;
    }

    template <Keyed E> E keyed(QLatin1StringView option, E otherwise)
    {
        const QString value = text(option, keyOf(otherwise));
        QStringList words;
        for (const auto word : Keys<E>::values)
            words.append(word);
        expect(option, fromKey<E>(value).has_value(), u"one of "_s + words.join(u", "_s));
        return fromKey<E>(value).value_or(otherwise);
    }

    QMap<QString, QString> table(QLatin1StringView option)
    {
        const QJsonValue value = m_object.take(option);
        expect(option, value.isUndefined() || value.isObject(), u"an object of words and keys"_s);
        QMap<QString, QString> all;
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at) {
            if (expect(option, at.value().isString(), u"an object of words and keys"_s))
                all.insert(at.key(), at.value().toString());
        }
        return all;
    }

    QJsonObject object(QLatin1StringView option)
    {
        const QJsonValue value = m_object.take(option);
        expect(option, value.isUndefined() || value.isObject(), u"an object"_s);
        return value.toObject();
    }

    void finish()
    {
        const QStringList left = m_object.keys();
        for (const QString &option : left)
            report(ProfileProblemCode::OptionUnknown, {option});
    }

    void report(ProfileProblemCode code, const QStringList &args = {})
    {
        const ProfileProblem problem{code, m_field, args};
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }

private:
    bool expect(const QString &option, bool good, const QString &takes)
    {
        if (!good)
            report(ProfileProblemCode::OptionWrong, {option, takes});
        return good;
    }

    QJsonObject m_object;
    QString m_field;
    ProfileProblems &m_problems;
};

void readList(OptionReader &options, FieldRule &rule)
{
    rule.pythonList = options.isFirstOf("list"_L1, u"python"_s, u"none"_s);
    rule.split = options.text("split"_L1);
}

void readText(OptionReader &options, FieldRule &rule)
{
    readList(options, rule);
    rule.take = options.keyed("take"_L1, Take::Join);
    rule.join = options.text("join"_L1, rule.join);
    rule.max = options.number("max"_L1, 0);
}

void readKey(OptionReader &options, Target target, FieldRule &rule)
{
    readList(options, rule);
    rule.map = options.table("map"_L1);
    rule.prefer = options.texts("prefer"_L1);
    rule.unreadable = options.keyed("unreadable"_L1, OnUnreadable::Reject);
    QStringList keys = rule.map.values();
    keys.append(rule.constant);
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (!key.isEmpty() && !isKeyOf(target, key))
            options.report(ProfileProblemCode::KeyUnknown, {key});
    }
}

void readNotBefore(OptionReader &options, Target target, FieldRule &rule)
{
    const QString key = options.text("not_before"_L1);
    if (key.isEmpty())
        return;
    rule.notBefore = fromKey<Target>(key);
    if (!rule.notBefore || kindOf(*rule.notBefore) != TargetKind::Time || *rule.notBefore >= target)
        options.report(ProfileProblemCode::OptionWrong, {u"not_before"_s, u"a time that comes before this one"_s});
}

void readTime(OptionReader &options, Target target, FieldRule &rule)
{
    rule.split = options.text("split"_L1);
    rule.formats = options.texts("formats"_L1);
    rule.several = options.keyed("several"_L1, Several::Earliest);
    rule.about = options.flag("about"_L1);
    rule.unreadable = options.keyed("unreadable"_L1, OnUnreadable::Reject);
    readNotBefore(options, target, rule);
    if (!rule.constant.isEmpty())
        options.report(ProfileProblemCode::OptionUnknown, {u"constant"_s});
    for (const QString &pattern : std::as_const(rule.formats)) {
        if (!isTimeFormat(pattern))
            options.report(ProfileProblemCode::FormatWrong, {pattern});
    }
}

FieldRule readRule(OptionReader &options, Target target)
{
    FieldRule rule;
    rule.columns = options.texts("columns"_L1);
    rule.constant = options.text("constant"_L1);
    if (rule.columns.isEmpty() && rule.constant.isEmpty())
        options.report(ProfileProblemCode::RuleEmpty);
    switch (kindOf(target)) {
    case TargetKind::Text:
        readText(options, rule);
        break;
    case TargetKind::Key:
        readKey(options, target, rule);
        break;
    case TargetKind::Time:
        readTime(options, target, rule);
        break;
    case TargetKind::Note:
        readList(options, rule);
        break;
    }
    options.finish();
    return rule;
}

QStringList targetKeys()
{
    QStringList keys;
    for (const auto key : Keys<Target>::values)
        keys.append(key);
    return keys;
}

/// A rule in short is the name of its column.
QJsonObject asRule(const QJsonValue &value)
{
    return value.isObject() ? value.toObject() : QJsonObject{{u"columns"_s, value}};
}

void readFields(const QJsonObject &fields, MappingProfile &profile, ProfileProblems &problems)
{
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        const auto target = fromKey<Target>(at.key());
        if (!target) {
            problems.append({ProfileProblemCode::FieldUnknown, at.key(), targetKeys()});
            continue;
        }
        OptionReader options(asRule(at.value()), at.key(), problems);
        profile.fields.insert(*target, readRule(options, *target));
    }
}

void readDelimiter(OptionReader &options, MappingProfile &profile)
{
    const QString delimiter = options.text("delimiter"_L1, u"auto"_s);
    if (delimiter == u"auto")
        return;
    if (delimiter.size() != 1 || delimiter.front().unicode() > 127 || u"\"\r\n"_s.contains(delimiter))
        options.report(ProfileProblemCode::DelimiterWrong, {delimiter});
    else
        profile.delimiter = delimiter.front();
}

MappingProfile readProfile(OptionReader &options, ProfileProblems &problems)
{
    MappingProfile profile;
    profile.name = options.text("name"_L1).trimmed();
    profile.version = options.number("version"_L1, 1);
    profile.title = options.text("title"_L1);
    profile.description = options.text("description"_L1);
    readDelimiter(options, profile);
    const QString encoding = options.text("encoding"_L1, u"utf-8"_s);
    profile.reference = options.text("reference"_L1);
    profile.zone = options.text("zone"_L1);
    profile.firstOfYearIsYear = options.isFirstOf("first_of_year_is"_L1, u"year"_s, u"day"_s);
    profile.firstOfMonthIsMonth = options.isFirstOf("first_of_month_is"_L1, u"month"_s, u"day"_s);
    profile.absent = options.texts("absent"_L1);
    profile.reportedDefault = options.keyed("reported_default"_L1, ReportedDefault::Reject);
    readFields(options.object("fields"_L1), profile, problems);
    options.finish();
    if (profile.name.isEmpty())
        options.report(ProfileProblemCode::NameMissing);
    if (encoding.compare(u"utf-8"_s, Qt::CaseInsensitive) != 0)
        options.report(ProfileProblemCode::EncodingOther, {encoding});
    if (!isTimeZone(profile.zone))
        options.report(ProfileProblemCode::ZoneUnknown, {profile.zone});
    if (!profile.fields.contains(Target::Title))
        options.report(ProfileProblemCode::TitleUnmapped);
    return profile;
}

/// Writes what differs from the default.
class OptionWriter
{
public:
    template <class T> void operator()(const QString &option, const T &value, const T &otherwise)
    {
        if (value != otherwise)
            m_object.insert(option, asJson(value));
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    static QJsonValue asJson(const QString &value) { return value; }
    static QJsonValue asJson(int value) { return value; }
    static QJsonValue asJson(bool value) { return value; }
    static QJsonValue asJson(const QStringList &value) { return QJsonArray::fromStringList(value); }
    template <Keyed E> static QJsonValue asJson(E value) { return keyOf(value); }
    static QJsonValue asJson(const QMap<QString, QString> &table)
    {
        QJsonObject object;
        for (auto at = table.begin(); at != table.end(); ++at)
            object.insert(at.key(), at.value());
        return object;
    }

    QJsonObject m_object;
};

QJsonObject ruleAsJson(Target target, const FieldRule &rule)
{
    const FieldRule plain;
    OptionWriter write;
    write(u"columns"_s, rule.columns, plain.columns);
    write(u"constant"_s, rule.constant, plain.constant);
    if (kindOf(target) == TargetKind::Text)
        write(u"take"_s, rule.take, plain.take);
    write(u"join"_s, rule.join, plain.join);
    write(u"list"_s, rule.pythonList ? u"python"_s : QString(), QString());
    write(u"split"_s, rule.split, plain.split);
    write(u"map"_s, rule.map, plain.map);
    write(u"prefer"_s, rule.prefer, plain.prefer);
    write(u"max"_s, rule.max, plain.max);
    write(u"formats"_s, rule.formats, plain.formats);
    write(u"several"_s, rule.several, plain.several);
    write(u"not_before"_s, rule.notBefore ? keyOf(*rule.notBefore) : QString(), QString());
    write(u"about"_s, rule.about, plain.about);
    write(u"unreadable"_s, rule.unreadable, plain.unreadable);
    return write.object();
}

} // namespace

tl::expected<MappingProfile, ProfileProblems> MappingProfile::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return tl::unexpected(ProfileProblems{{ProfileProblemCode::NotJson, {}, {error.errorString()}}});
    ProfileProblems problems;
    OptionReader options(document.object(), {}, problems);
    const MappingProfile profile = readProfile(options, problems);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return profile;
}

QByteArray MappingProfile::toJson() const
{
    const MappingProfile plain;
    OptionWriter write;
    write(u"name"_s, name, plain.name);
    write(u"version"_s, version, 0);
    write(u"title"_s, title, plain.title);
    write(u"description"_s, description, plain.description);
    write(u"delimiter"_s, delimiter.isNull() ? QString() : QString(delimiter), QString());
    write(u"reference"_s, reference, plain.reference);
    write(u"zone"_s, zone, plain.zone);
    write(u"first_of_year_is"_s, firstOfYearIsYear ? u"year"_s : QString(), QString());
    write(u"first_of_month_is"_s, firstOfMonthIsMonth ? u"month"_s : QString(), QString());
    write(u"absent"_s, absent, plain.absent);
    write(u"reported_default"_s, reportedDefault, plain.reportedDefault);
    QJsonObject rules;
    for (auto at = fields.begin(); at != fields.end(); ++at)
        rules.insert(keyOf(at.key()), ruleAsJson(at.key(), at.value()));
    QJsonObject object = write.object();
    object.insert(u"fields"_s, rules);
    return QJsonDocument(object).toJson();
}

} // namespace ringi
