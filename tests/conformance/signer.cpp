// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An officer at a desk of his own, as a process: `signer STORE NAME NUMBER GATE TIME` signs in, reads the measure,
// says "ready", waits for a line and puts his approval at that time. Says "done" or the refusal.
#include "conformance/office.h"
#include "support/fixtures.h"

#include <cstdio>

using namespace ringi;
using namespace ringi::test;

namespace {

void say(const QString &word)
{
    std::printf("%s\n", qPrintable(word));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 6)
        return 2;
    const auto store = Store::open(QString::fromLocal8Bit(argv[1]));
    const auto journal = store->journal();
    const auto queries = store->queries(kNobody);
    const SetClock clock(Instant::fromIso(QString::fromLocal8Bit(argv[5])).value());
    SystemRandomness randomness;
    Desk desk(*journal, clock, randomness);
    const Officer officer = queries->registry().named(QString::fromLocal8Bit(argv[2])).value();
    const Session session = desk.signIn(officer.id, kPassphrase).value();
    const MeasureId id = queries->measureByNumber(QString::fromLocal8Bit(argv[3])).value();
    const SignGate sign = signatureUnder(queries->measure(id), QString::fromLocal8Bit(argv[4]));
    say(QStringLiteral("ready"));
    (void)std::getchar();
    say(told(desk.perform(session, ForMeasure{id, sign})));
    return 0;
}
