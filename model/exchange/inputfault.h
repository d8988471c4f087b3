// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a file from being read, and where in it: faults with a code, so that they can be worded in either
// language. The detail of the fault is the technical sentence.
#pragma once

#include "base/fault.h"
#include "exchange/profileproblem.h"

#include <QFile>

#include <memory>

namespace ringi {

enum class InputFaultCode {
    NotOpened,       ///< path, what the system said
    ReadFailed,      ///< what the system said
    FileTooLarge,    ///< bytes allowed
    PipeTooLarge,    ///< bytes allowed
    FileEmpty,       ///<
    HeaderMissing,   ///<
    Utf16,           ///<
    NotUtf8,         ///<
    NulByte,         ///<
    QuoteOpen,       ///<
    TextAfterQuote,  ///<
    CellTooLarge,    ///< bytes allowed
    RowTooLarge,     ///< bytes allowed
    TooManyColumns,  ///< columns allowed
    ProfileMissing,  ///< path, what the system said
    ProfileTooLarge, ///< path
};

/// A place in a text, from 1; 0 where it is not about one.
struct TextPlace
{
    qint64 line = 0;
    int column = 0;
};

class InputFault final : public Fault
{
public:
    explicit InputFault(InputFaultCode code, const QStringList &args = {}, TextPlace place = {});

    [[nodiscard]] InputFaultCode code() const { return m_code; }
    [[nodiscard]] const QStringList &args() const { return m_args; }
    [[nodiscard]] TextPlace place() const { return m_place; }
    void raise() const override { throw *this; }
    [[nodiscard]] InputFault *clone() const override { return new InputFault(*this); }

private:
    InputFaultCode m_code;
    QStringList m_args;
    TextPlace m_place;
};

/// Opened for reading. Throws InputFault(NotOpened).
std::unique_ptr<QFile> openedInput(const QString &path);

/// Everything that is wrong with a mapping profile.
class ProfileFault final : public Fault
{
public:
    explicit ProfileFault(const ProfileProblems &problems);

    [[nodiscard]] const ProfileProblems &problems() const { return m_problems; }
    void raise() const override { throw *this; }
    [[nodiscard]] ProfileFault *clone() const override { return new ProfileFault(*this); }

private:
    ProfileProblems m_problems;
};

} // namespace ringi
