// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

bool startsFormula(QStringView text)
{
    // A Japanese spreadsheet reads the wide ones alike; a byte order mark that begins a cell is lost when it is read.
    static constexpr QStringView kStarts = u"=+-@\t\r\n＝＋－＠\uFEFF";
    return !text.isEmpty() && kStarts.contains(text.front());
}

/// An apostrophe that was there before one would be taken for a guard is guarded as well.
bool needsGuard(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return startsFormula(text);
}

bool needsQuotes(const QString &cell, QChar delimiter)
{
    return cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
}

QString quoted(QString cell, QChar delimiter)
{
    if (needsGuard(cell))
        cell.prepend(u'\'');
    if (!needsQuotes(cell, delimiter))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvLine(const QStringList &cells, QChar delimiter)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written.append(quoted(cell, delimiter));
    return written.join(delimiter).toUtf8() + "\r\n";
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(QStringView(cell).mid(1)) ? cell.mid(1) : cell;
}

} // namespace ringi
