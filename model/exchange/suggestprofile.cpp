// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/suggestprofile.h"

#include "exchange/celllist.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

struct UsualNames
{
    Target target;
    QStringList names; ///< as `plain` writes them, best first
};

const QList<UsualNames> &usualNames()
{
    static const QList<UsualNames> kNames{
        {Target::Title, {u"title"_s, u"incidenttitle"_s, u"name"_s, u"subject"_s, u"headline"_s, u"件名"_s, u"標題"_s}},
        {Target::Summary, {u"summary"_s, u"description"_s, u"details"_s, u"概要"_s, u"内容"_s, u"説明"_s}},
        {Target::Class, {u"class"_s, u"classification"_s, u"category"_s, u"分類"_s}},
        {Target::Type, {u"type"_s, u"incidenttype"_s, u"種別"_s}},
        {Target::Tlp, {u"tlp"_s, u"marking"_s, u"取扱区分"_s}},
        {Target::Sector, {u"sector"_s, u"industry"_s, u"分野"_s, u"業種"_s}},
        {Target::Organisation,
         {u"organisation"_s, u"organization"_s, u"victim"_s, u"company"_s, u"組織"_s, u"組織名"_s, u"被害組織"_s}},
        {Target::Source, {u"source"_s, u"reportedby"_s, u"reporter"_s, u"情報源"_s, u"報告者"_s}},
        {Target::Continuity, {u"severity"_s, u"impact"_s, u"深刻度"_s}},
        {Target::Occurred,
         {u"occurred"_s, u"occurredat"_s, u"startdate"_s, u"incidentdate"_s, u"date"_s, u"発生日時"_s, u"発生日"_s}},
        {Target::Detected, {u"detected"_s, u"detectedat"_s, u"discovered"_s, u"検知日時"_s, u"検知日"_s}},
        {Target::Reported,
         {u"reported"_s, u"reportedat"_s, u"reportdate"_s, u"created"_s, u"報告日時"_s, u"報告日"_s, u"受付日時"_s}},
        {Target::Contained, {u"contained"_s, u"containedat"_s, u"enddate"_s, u"封じ込め日時"_s}},
        {Target::Recovered, {u"recovered"_s, u"recoveredat"_s, u"resolved"_s, u"復旧日時"_s, u"復旧日"_s}},
        {Target::Note, {u"note"_s, u"notes"_s, u"comment"_s, u"remarks"_s, u"備考"_s}},
    };
    return kNames;
}

const QStringList &referenceNames()
{
    static const QStringList kNames{u"reference"_s, u"id"_s,   u"incidentid"_s, u"caseid"_s,  u"number"_s,
                                    u"ref"_s,       u"番号"_s, u"管理番号"_s,   u"受付番号"_s};
    return kNames;
}

QString plain(const QString &name)
{
    QString letters;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

std::optional<QString> columnNamed(const QStringList &names, const QStringList &header)
{
    for (const QString &name : names) {
        const auto found = std::ranges::find(header, name, plain);
        if (found != header.end())
            return *found;
    }
    return {};
}

bool reads(const QString &format, const QString &text)
{
    TimeRules rules;
    rules.formats = QStringList{format};
    return StatedTimeReader(rules).read(text).state != ReadTime::State::Unreadable;
}

/// The formats that read most of the samples, one after another until all are read or none helps.
QStringList formatsFor(QStringList samples)
{
    static const QStringList kKnown{
        u"iso"_s,           u"yyyy/M/d"_s,     u"yyyy/M/d H:mm"_s,     u"yyyy/M/d H:mm:ss"_s, u"d.M.yyyy"_s,
        u"d.M.yyyy H:mm"_s, u"M/d/yyyy"_s,     u"d/M/yyyy"_s,          u"d MMM yyyy"_s,       u"MMM d, yyyy"_s,
        u"MMM yyyy"_s,      u"yyyy年M月d日"_s, u"yyyy年M月d日 H:mm"_s, u"yyyy年M月"_s,        u"yyyy年"_s};
    QStringList formats;
    while (!samples.isEmpty()) {
        const auto count = [&samples](const QString &format) {
            return std::ranges::count_if(samples, [&](const QString &text) { return reads(format, text); });
        };
        const auto best = std::ranges::max_element(kKnown, {}, count);
        if (count(*best) == 0)
            break;
        formats.append(*best);
        samples.removeIf([&](const QString &text) { return reads(*best, text); });
    }
    return formats.isEmpty() ? QStringList{u"iso"_s} : formats;
}

bool looksLikePythonList(const QString &text)
{
    return text.startsWith(u'[') && pythonList(text) != QStringList{text};
}

/// What the samples of one column say.
class Samples
{
public:
    Samples(const QString &column, const QStringList &header, const QList<QStringList> &rows)
    {
        const auto place = header.indexOf(column);
        for (const QStringList &row : rows) {
            const QString text = row.value(place).trimmed();
            if (!text.isEmpty())
                m_texts.append(text);
        }
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] bool areLists() const { return std::ranges::any_of(m_texts, looksLikePythonList); }

    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const QString &text : m_texts)
            all += areLists() ? pythonList(text) : QStringList{text};
        all.removeDuplicates();
        return all;
    }

private:
    QStringList m_texts;
};

/// Words that are keys stand for themselves; others are listed with no key yet, for a person to fill in.
QMap<QString, QString> tableFor(Target target, const QStringList &words)
{
    static constexpr int kMost = 60;
    QMap<QString, QString> table;
    for (const QString &word : words.mid(0, kMost))
        table.insert(word, isKeyOf(target, word.toLower()) ? word.toLower() : QString());
    table.insert(u"*"_s, QString());
    return table;
}

} // namespace

FieldRule suggestRule(Target target, const QString &column, const QStringList &header,
                      const QList<QStringList> &sampleRows)
{
    const Samples samples(column, header, sampleRows);
    FieldRule rule;
    rule.columns = QStringList{column};
    if (kindOf(target) == TargetKind::Time) {
        rule.formats = formatsFor(samples.texts());
        rule.unreadable = OnUnreadable::Note;
        return rule;
    }
    rule.pythonList = samples.areLists();
    if (kindOf(target) == TargetKind::Key && target != Target::Tlp)
        rule.map = tableFor(target, samples.words());
    if (target == Target::Title)
        rule.max = kTitleLimit;
    return rule;
}

MappingProfile suggestProfile(const QString &name, const QStringList &header, const QList<QStringList> &sampleRows)
{
    MappingProfile profile;
    profile.name = name;
    profile.reference = columnNamed(referenceNames(), header).value_or(QString());
    profile.absent = QStringList{u"N/A"_s, u"NaT"_s, u"nan"_s, u"Not available"_s, u"-"_s, u"不明"_s};
    for (const UsualNames &usual : usualNames()) {
        const auto column = columnNamed(usual.names, header);
        if (column)
            profile.fields.insert(usual.target, suggestRule(usual.target, *column, header, sampleRows));
    }
    if (!profile.fields.contains(Target::Reported))
        profile.reportedDefault = ReportedDefault::Import;
    return profile;
}

} // namespace ringi
