// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong outside the rules: disk, server, file. Thrown by the store and the importers, caught at the desk and
// at the verbs, worded in ui.
#pragma once

#include <QException>
#include <QString>

namespace ringi {

enum class FaultKind {
    NotFound,      ///< no such file, store or server
    NotAStore,     ///< the file or database is something else
    NewerStore,    ///< written by a later version of the program
    ViewsOutdated, ///< views of another version: rebuild before writing
    Locked,        ///< another program holds it
    ReadOnly,      ///< may be read, not written
    DiskFull,
    ServerGone, ///< the connection ended; nothing was saved
    InDoubt,    ///< the connection ended while the act was being saved: it may have been
    DiskFailed, ///< the disk does not do what it is told; the last act may have been saved
    ClockApart, ///< this computer's clock and the server's differ by more than minutes
    Corrupt,    ///< the content contradicts itself
    Unreadable, ///< an input file that cannot be understood
    Cancelled,  ///< stopped on request
    TokenGone,  ///< the hardware token with the key is not there any more
    NoAnswer,   ///< the time-stamping authority that was asked did not answer
    Token,      ///< the hardware token could not do what it was asked
    Other,
};

/// A QException, because only those keep their type on the way through a future.
class Fault : public QException
{
public:
    explicit Fault(FaultKind kind, QString detail = {})
        : m_kind(kind)
        , m_detail(std::move(detail))
        , m_what(m_detail.toUtf8())
    {
    }

    [[nodiscard]] FaultKind kind() const { return m_kind; }
    /// Technical, untranslated: what the engine or the parser said.
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    [[nodiscard]] Fault *clone() const override { return new Fault(*this); }

private:
    FaultKind m_kind;
    QString m_detail;
    QByteArray m_what;
};

/// Whoever asked does not want to know any more; nobody is told.
class GivenUp final : public Fault
{
public:
    GivenUp()
        : Fault(FaultKind::Cancelled)
    {
    }

    void raise() const override { throw *this; }
    [[nodiscard]] GivenUp *clone() const override { return new GivenUp(*this); }
};

} // namespace ringi
