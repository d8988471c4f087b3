// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a CSV file through a mapping profile: the bytes before the first form feed are the profile, the rest the
// file.
#include "exchange/rowmapper.h"
#include "targets.h"

#include <QBuffer>

namespace ringi::test {

namespace {

constexpr CsvLimits kLimits{64, 1 << 12, 1 << 14, 1 << 20};
constexpr Instant kNow{1'795'048'800'000};

void mapAll(const MappingProfile &profile, const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, profile.delimiter, kLimits);
    if (!profile.problemsWith(reader.header()).isEmpty())
        return;
    const RowMapper mapper(profile, reader.header());
    for (CsvRow row; reader.next(row);) {
        const auto mapped = mapper.map(row, kNow);
        demand(!mapped || mapped->reference.startsWith(profile.name), "a reference begins with its profile's name");
    }
}

} // namespace

void fuzzRows(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\f');
    const auto profile = MappingProfile::fromJson(bytes.first(std::max<qsizetype>(end, 0)));
    if (!profile)
        return;
    try {
        mapAll(*profile, bytes.sliced(end + 1));
    } catch (const Fault &fault) {
        demand(fault.kind() == FaultKind::Unreadable, "what is no CSV is unreadable");
    }
}

} // namespace ringi::test
