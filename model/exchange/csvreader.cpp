// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <algorithm>
#include <cstring>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kChunk = qsizetype(64) << 10;

/// The candidate that occurs most often in the first record, outside quotes.
char guessDelimiter(QByteArrayView start)
{
    const QByteArrayView candidates(",;\t");
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const char c : start) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (const auto which = quoted ? -1 : candidates.indexOf(c); which >= 0)
            ++counts[size_t(which)];
    }
    return candidates.at(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

bool looksLikeUtf16(QByteArrayView start)
{
    return start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
}

bool isBlank(const QStringList &cells)
{
    return cells.size() == 1 && cells.first().isEmpty();
}

} // namespace

CsvReader::CsvReader(QIODevice &device, QChar delimiter, const CsvLimits &limits)
    : m_device(device)
    , m_limits(limits)
{
    if (!device.isSequential() && device.size() > limits.fileBytes)
        failAt(1, InputFaultCode::FileTooLarge, QString::number(limits.fileBytes));
    if (!fill())
        failAt(1, InputFaultCode::FileEmpty);
    skipByteOrderMark();
    m_delimiter = delimiter.isNull() ? guessDelimiter({m_at, m_end}) : delimiter.toLatin1();
    for (const char c : {m_delimiter, '\r', '\n'})
        m_isSpecial[uchar(c)] = true;
    readHeader();
}

void CsvReader::fail(InputFaultCode code, const QString &arg) const
{
    throw InputFault(code, {arg}, {m_cellLine, m_cells + 1});
}

void CsvReader::failAt(qint64 line, InputFaultCode code, const QString &arg) const
{
    throw InputFault(code, {arg}, {line, 0});
}

bool CsvReader::fill()
{
    m_buffer.resize(kChunk);
    const qint64 got = m_device.read(m_buffer.data(), kChunk);
    if (got < 0)
        failAt(m_line, InputFaultCode::ReadFailed, m_device.errorString());
    m_at = m_buffer.constData();
    m_end = m_at + got;
    m_read += got;
    if (m_read > m_limits.fileBytes)
        failAt(m_line, InputFaultCode::FileTooLarge, QString::number(m_limits.fileBytes));
    return got > 0;
}

void CsvReader::skipByteOrderMark()
{
    const QByteArrayView start(m_at, m_end);
    if (looksLikeUtf16(start))
        failAt(1, InputFaultCode::Utf16);
    if (start.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

void CsvReader::readHeader()
{
    CsvRow row;
    if (!next(row))
        failAt(1, InputFaultCode::HeaderMissing);
    for (QString &name : row.cells)
        name = name.trimmed();
    m_header = row.cells;
}

bool CsvReader::next(CsvRow &row)
{
    while (readRow(row)) {
        if (!isBlank(row.cells))
            return true;
    }
    return false;
}

void CsvReader::beginRow(CsvRow &row)
{
    row.cells.clear();
    row.number = ++m_rows;
    row.line = m_line;
    m_cellLine = m_line;
    m_cells = 0;
    m_rowBytes = 0;
    m_state = State::CellStart;
}

bool CsvReader::readRow(CsvRow &row)
{
    beginRow(row);
    while (m_at != m_end || fill()) {
        if (m_afterCarriageReturn) { // the row has ended; its line feed has not been passed yet
            m_afterCarriageReturn = false;
            m_at += *m_at == '\n' ? 1 : 0;
            continue;
        }
        if (step(row))
            return true;
    }
    return endOfInput(row);
}

bool CsvReader::endOfInput(CsvRow &row)
{
    if (m_state == State::Quoted)
        fail(InputFaultCode::QuoteOpen);
    if (m_state == State::CellStart && m_cells == 0)
        return false;
    endCell(row);
    return true;
}

/// Goes on by some bytes or into another state; true when it ended the row.
bool CsvReader::step(CsvRow &row)
{
    switch (m_state) {
    case State::CellStart:
        m_state = *m_at == '"' ? State::Quoted : State::Plain;
        m_at += *m_at == '"' ? 1 : 0;
        return false;
    case State::Plain:
        return plain(row);
    case State::Quoted:
        quoted();
        return false;
    case State::QuoteSeen:
        m_state = *m_at == '"' ? State::Quoted : State::Plain;
        if (*m_at == '"') {
            append(m_at, 1);
            ++m_at;
        } else if (!m_isSpecial[uchar(*m_at)]) {
            fail(InputFaultCode::TextAfterQuote);
        }
        return false;
    }
    return false;
}

bool CsvReader::plain(CsvRow &row)
{
    const char *stop = std::find_if(m_at, m_end, [this](char c) { return m_isSpecial[uchar(c)]; });
    append(m_at, stop - m_at);
    m_at = stop;
    return m_at != m_end && special(row, *m_at++);
}

void CsvReader::quoted()
{
    const void *found = std::memchr(m_at, '"', size_t(m_end - m_at));
    const char *stop = found ? static_cast<const char *>(found) : m_end;
    m_line += std::count(m_at, stop, '\n');
    append(m_at, stop - m_at);
    m_at = stop;
    if (m_at == m_end)
        return;
    ++m_at;
    m_state = State::QuoteSeen;
}

bool CsvReader::special(CsvRow &row, char c)
{
    endCell(row);
    if (c == m_delimiter)
        return false;
    breakLine(c);
    return true;
}

void CsvReader::breakLine(char c)
{
    ++m_line;
    m_afterCarriageReturn = c == '\r';
}

void CsvReader::append(const char *from, qsizetype count)
{
    m_rowBytes += count;
    if (m_cell.size() + count > m_limits.cellBytes)
        fail(InputFaultCode::CellTooLarge, QString::number(m_limits.cellBytes));
    if (m_rowBytes > m_limits.rowBytes)
        fail(InputFaultCode::RowTooLarge, QString::number(m_limits.rowBytes));
    m_cell.append(from, count);
}

void CsvReader::endCell(CsvRow &row)
{
    if (!m_cell.isValidUtf8())
        fail(InputFaultCode::NotUtf8);
    if (m_cell.contains('\0'))
        fail(InputFaultCode::NulByte);
    if (m_cells == m_limits.columns)
        fail(InputFaultCode::TooManyColumns, QString::number(m_limits.columns));
    row.cells.append(QString::fromUtf8(m_cell));
    ++m_cells;
    m_cell.resize(0);
    m_cellLine = m_line;
    m_state = State::CellStart;
}

} // namespace ringi
