// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the suite of faults comes to, one line for each kind of fault: how often it was injected, how many acts had been
// acknowledged by then, and how many of those were found afterwards. The lines stay beside the test programs, and
// `ctest -R fault_figures -V` prints them all.
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <cstdio>

namespace ringi::test {

class Figures
{
public:
    explicit Figures(QString kind)
        : m_kind(std::move(kind))
    {
    }

    /// One fault was injected when that many acts had been acknowledged.
    void add(qsizetype acknowledged, qsizetype found)
    {
        ++m_injected;
        m_acknowledged += acknowledged;
        m_found += found;
    }

    [[nodiscard]] qsizetype injected() const { return m_injected; }

    /// To be called when the test was passed.
    void print() const
    {
        const QByteArray line = QStringLiteral("%1 %2 injected %3 acknowledged %4 found\n")
                                    .arg(m_kind, -34)
                                    .arg(m_injected, 6)
                                    .arg(m_acknowledged, 8)
                                    .arg(m_found, 8)
                                    .toUtf8();
        std::fputs(line.constData(), stdout);
        QDir().mkpath(QStringLiteral(RINGI_FIGURES));
        QFile file(QStringLiteral(RINGI_FIGURES "/") + QString(m_kind).replace(u' ', u'_'));
        if (file.open(QIODevice::WriteOnly))
            file.write(line);
    }

private:
    QString m_kind;
    qsizetype m_injected = 0;
    qsizetype m_acknowledged = 0;
    qsizetype m_found = 0;
};

} // namespace ringi::test
