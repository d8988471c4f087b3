// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a register read through a mapping profile: the content of an incident, and a note with what did not fit
// into it. Knows no store and no clock.
#pragma once

#include "domain/incidentcontent.h"
#include "exchange/csvreader.h"
#include "exchange/mappingprofile.h"

#include <QHash>

namespace ringi {

enum class RowProblemCode {
    CellCount,      ///< cells in the row, columns in the header
    TimeUnreadable, ///< column, text
    WordUnknown,    ///< column, word: the profile's table has no entry for it
};

struct RowProblem
{
    RowProblemCode code{};
    QStringList args;

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

struct MappedRow
{
    IncidentContent content;
    QString note;      ///< "column: text" a line, empty for none
    QString reference; ///< profile name, ":" and what names the row in its register, or the row's hash
};

class RowMapper
{
public:
    /// REQUIRES: profile.problemsWith(header) is empty.
    RowMapper(const MappingProfile &profile, const QStringList &header);

    /// `now` stands for the reported time where the profile says so.
    [[nodiscard]] tl::expected<MappedRow, RowProblem> map(const CsvRow &row, Instant now) const;

private:
    struct Field
    {
        Target target;
        FieldRule rule;
        QList<int> columns;
        QHash<QString, QString> words; ///< the rule's table, case folded
        std::optional<StatedTimeReader> times;
    };
    struct Reading; ///< a row that is being read, and the first thing wrong with it

    [[nodiscard]] Field compiled(Target target, const FieldRule &rule) const;
    [[nodiscard]] QString reference(const CsvRow &row) const;
    [[nodiscard]] QStringList values(const Field &field, const QString &cell) const;
    [[nodiscard]] QString text(const Field &field, const Reading &reading) const;
    [[nodiscard]] std::optional<QString> keyFor(const Field &field, const QString &word) const;
    static bool suits(const Field &field, const QString &key, const QString &cls);
    [[nodiscard]] QString key(const Field &field, Reading &reading) const;
    [[nodiscard]] QString keyOfCell(const Field &field, int column, Reading &reading) const;
    [[nodiscard]] std::optional<StatedTime> time(const Field &field, Reading &reading) const;
    void fill(const Field &field, Reading &reading) const;
    void fillText(const Field &field, Reading &reading) const;
    void fillNote(const Field &field, Reading &reading) const;
    void passOver(const Field &field, int column, RowProblemCode code, const QString &text, Reading &reading) const;

    MappingProfile m_profile;
    QStringList m_header;
    int m_reference = -1;
    QList<Field> m_fields; ///< in the order of Target
};

} // namespace ringi

RINGI_KEYS(ringi::RowProblemCode, QLatin1StringView("cell_count"), QLatin1StringView("time_unreadable"),
           QLatin1StringView("word_unknown"))
