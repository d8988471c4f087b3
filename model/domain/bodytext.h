// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a body, read no further than it is asked: what describe.h reads of a QJsonValue it reads of this, without
// a tree of the whole being built first. It is for the bodies in a ledger, which are many and canonical.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVarLengthArray>

namespace ringi {

/// A value within a text that outlives it; an empty text is no value. Asked for what it is not, it answers as a
/// QJsonValue does. Throws Fault(Corrupt) where it comes upon what is not JSON.
class BodyText
{
public:
    struct Member
    {
        QByteArrayView name; ///< as it is written
        QByteArrayView value;
    };
    using Members = QVarLengthArray<Member, 24>;

    explicit BodyText(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isUndefined() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isObject() const { return m_text.startsWith('{'); }
    [[nodiscard]] bool toBool() const { return m_text == "true"; }
    [[nodiscard]] int toInt() const;
    [[nodiscard]] qint64 toInteger() const;
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QList<BodyText> toArray() const;
    [[nodiscard]] const BodyText &toObject() const { return *this; }
    [[nodiscard]] Members members() const;

private:
    QByteArrayView m_text;
};

} // namespace ringi
