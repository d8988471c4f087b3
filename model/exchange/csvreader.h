// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV (RFC 4180, and what spreadsheets make of it) row by row without holding the file. What cannot be read as
// CSV at all is a Fault that names line and column; a row with too many or too few cells is given as it is, for the
// importer to judge.
#pragma once

#include "exchange/inputfault.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <array>

namespace ringi {

struct CsvLimits
{
    int columns = 4096;
    qsizetype cellBytes = 1 << 20;
    qsizetype rowBytes = 8 << 20;
    qint64 fileBytes = 2LL << 30;
};

struct CsvRow
{
    int number = 0;  ///< as a spreadsheet counts: the header is 1
    qint64 line = 0; ///< of the text, where the row begins
    QStringList cells;
};

class CsvReader
{
public:
    /// Reads the header. A null delimiter is found out: comma, semicolon or tab. The device is open and stays open.
    /// Throws InputFault from here and from next().
    explicit CsvReader(QIODevice &device, QChar delimiter = {}, const CsvLimits &limits = {});

    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] QChar delimiter() const { return QLatin1Char(m_delimiter); }

    /// False at the end. Blank lines are passed over, but counted. Reuses the row's memory.
    bool next(CsvRow &row);

private:
    enum class State { CellStart, Plain, Quoted, QuoteSeen };

    [[noreturn]] void fail(InputFaultCode code, const QString &arg = {}) const;
    [[noreturn]] void failAt(qint64 line, InputFaultCode code, const QString &arg = {}) const;
    bool fill();
    void skipByteOrderMark();
    void readHeader();
    void beginRow(CsvRow &row);
    bool readRow(CsvRow &row);
    bool endOfInput(CsvRow &row);
    bool step(CsvRow &row);
    bool plain(CsvRow &row);
    void quoted();
    bool special(CsvRow &row, char c);
    void breakLine(char c);
    void append(const char *from, qsizetype count);
    void endCell(CsvRow &row);

    QIODevice &m_device;
    CsvLimits m_limits;
    char m_delimiter = ',';
    QStringList m_header;
    QByteArray m_buffer;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    qint64 m_read = 0;
    State m_state = State::CellStart;
    bool m_afterCarriageReturn = false;
    QByteArray m_cell;
    qsizetype m_rowBytes = 0;
    qint64 m_line = 1;
    qint64 m_cellLine = 1;
    int m_cells = 0; ///< finished cells of this row
    int m_rows = 0;
    std::array<bool, 256> m_isSpecial{}; ///< ends a run of plain text
};

} // namespace ringi
