// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes to a store and is going to be killed: `writer STORE day N` does a day's work and dies at its
// Nth boundary, never for 0, and then says how many there were; `writer STORE endless` writes until somebody kills it;
// `writer STORE create N` makes a new store; `writer STORE erase N MEASURE` carries out an erasure. Every acknowledged
// commit is a line: its number and its events' kinds.
#include "faultyvfs.h"
#include "store/store.h"
#include "support/fileoffice.h"
#include "work.h"

#include <cstdio>

using namespace ringi;
using namespace ringi::test;

namespace {

void tell(const Receipt &receipt)
{
    QByteArray kinds;
    for (const QByteArray &kind : receipt.kinds)
        kinds += ' ' + kind;
    std::printf("%llu%s\n", qulonglong(receipt.commit), kinds.constData());
    std::fflush(stdout);
}

void work(const QString &location, bool endless)
{
    const auto store = Store::open(location);
    const auto journal = store->journal();
    SystemRandomness randomness;
    Work work(*journal, randomness, tell);
    do {
        work.aWholeDay();
        for (int i = 0; endless && i < 20; ++i)
            work.oneNote();
    } while (endless);
}

/// By the officer of operations whom the test enrolled.
void erase(const QString &location, const MeasureId &measure)
{
    const auto store = Store::open(location);
    const auto journal = store->journal();
    SystemRandomness randomness;
    const SystemClock clock;
    Desk desk(*journal, clock, randomness);
    const auto officer = store->queries(kNobody)->registry().named(QStringLiteral("operations duty_officer"));
    const Session by = desk.signIn(officer->id, kPassphrase).value();
    tell(desk.perform(by, ForMeasure{measure, EraseRecord{QStringLiteral("done"), {}}}).value());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const QString location = QString::fromLocal8Bit(argv[1]);
    const QByteArray mode = argv[2];
    const int n = argc > 3 ? QByteArray(argv[3]).toInt() : 0;
    installFaultyVfs();
    arm(n ? AtBoundary::Die : AtBoundary::Nothing, n);
    if (mode == "create")
        Store::create(location);
    else if (mode == "erase")
        erase(location, MeasureId::fromString(QString::fromLatin1(argv[4])));
    else
        work(location, mode == "endless");
    std::fprintf(stderr, "%d\n", boundariesPassed());
    return 0;
}
