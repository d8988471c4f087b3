// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine a conformance test runs on. Each suite is written once and linked once with each engine, so what a suite
// says holds for both or fails for one.
#pragma once

#include "store/sql/connection.h"
#include "support/faultnames.h"

#include <QTest>

#include <memory>

namespace ringi::test {

class Engine
{
public:
    virtual ~Engine() = default;

    /// Why there is no such engine here; empty when there is.
    virtual QString whyNot() = 0;
    /// Of a store that does not exist yet, each time another one.
    virtual QString freshLocation() = 0;
    /// A plain connection to what is at the location; the first one makes it.
    virtual std::unique_ptr<sql::Connection> connect(const QString &location) = 0;
};

/// Defined once an engine.
std::unique_ptr<Engine> engineUnderTest();

/// "kind: detail" of the fault that `act` ends with; empty when it ends well.
template <class Act> QString faultOf(Act act)
{
    try {
        act();
    } catch (const Fault &fault) {
        return QLatin1StringView(nameOf(fault.kind())) + QLatin1StringView(": ") + fault.detail();
    }
    return {};
}

} // namespace ringi::test

/// That the act ends with a fault of this kind.
#define RINGI_FAULT(kind, ...)                                                                                         \
    do {                                                                                                               \
        const QString said = ringi::test::faultOf([&] { __VA_ARGS__; });                                               \
        QVERIFY2(said.startsWith(QLatin1StringView(#kind ":")), qPrintable(said));                                     \
    } while (false)

/// Skips aloud where the engine cannot be had; fails instead where RINGI_NEED_POSTGRES is set.
#define RINGI_NEED_ENGINE(engine)                                                                                      \
    do {                                                                                                               \
        const QString whyNot = (engine).whyNot();                                                                      \
        if (whyNot.isEmpty())                                                                                          \
            break;                                                                                                     \
        if (qEnvironmentVariableIsSet("RINGI_NEED_POSTGRES"))                                                          \
            QFAIL(qPrintable(whyNot));                                                                                 \
        QSKIP(qPrintable(whyNot));                                                                                     \
    } while (false)
