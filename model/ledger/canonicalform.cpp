// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/canonicalform.h"

#include <QString>

namespace ringi {

namespace {

constexpr int kDeepest = 64;
constexpr qint64 kLargestNumber = qint64(1) << 53;
constexpr qsizetype kLongestNumber = 16; ///< digits of 2^53

bool isDigit(uchar c)
{
    return c >= '0' && c <= '9';
}

struct ByteRange
{
    uchar from;
    uchar to;

    [[nodiscard]] bool holds(uchar c) const { return c >= from && c <= to; }
};

/// What may come second in a sequence of UTF-8: neither an overlong form, nor a surrogate, nor beyond U+10FFFF.
ByteRange secondAfter(uchar lead)
{
    switch (lead) {
    case 0xe0:
        return {0xa0, 0xbf};
    case 0xed:
        return {0x80, 0x9f};
    case 0xf0:
        return {0x90, 0xbf};
    case 0xf4:
        return {0x80, 0x8f};
    default:
        return {0x80, 0xbf};
    }
}

/// How many bytes follow this one, -1 if it begins no sequence.
int followers(uchar lead)
{
    if (lead < 0xc2 || lead > 0xf4)
        return -1;
    return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/// Reads once from left to right and stops at the first byte that a canonical writer would not have written.
class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool document() { return peek() == '{' && value(1) && m_at == m_bytes.size(); }

private:
    [[nodiscard]] uchar peek() const { return m_at < m_bytes.size() ? uchar(m_bytes.at(m_at)) : uchar(0); }

    bool take(char c)
    {
        const bool is = m_at < m_bytes.size() && m_bytes.at(m_at) == c;
        m_at += is;
        return is;
    }

    bool word(QByteArrayView letters)
    {
        const bool is = QByteArrayView(m_bytes).sliced(m_at).startsWith(letters);
        m_at += is ? letters.size() : 0;
        return is;
    }

    bool value(int depth)
    {
        switch (peek()) {
        case '{':
            return depth <= kDeepest && object(depth);
        case '[':
            return depth <= kDeepest && array(depth);
        case '"':
            return text(nullptr);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        take('{');
        if (take('}'))
            return true;
        QString before;
        for (bool isFirst = true; isFirst || take(','); isFirst = false) {
            QByteArray key;
            if (!text(&key) || !take(':') || !value(depth + 1))
                return false;
            const QString name = QString::fromUtf8(key);
            if (!isFirst && !(before < name)) // by UTF-16 code units
                return false;
            before = name;
        }
        return take('}');
    }

    bool array(int depth)
    {
        take('[');
        if (take(']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    bool number()
    {
        const bool isNegative = take('-');
        const qsizetype from = m_at;
        while (isDigit(peek()))
            ++m_at;
        const QByteArrayView digits = QByteArrayView(m_bytes).sliced(from, m_at - from);
        if (digits.isEmpty() || digits.size() > kLongestNumber)
            return false;
        if (digits.startsWith('0'))
            return digits.size() == 1 && !isNegative;
        return digits.toLongLong() <= kLargestNumber;
    }

    /// `meant` receives what the text says, where it is wanted.
    bool text(QByteArray *meant)
    {
        if (!take('"'))
            return false;
        while (m_at < m_bytes.size() && peek() != '"') {
            const bool isGood = peek() == '\\' ? escape(meant) : character(meant);
            if (!isGood)
                return false;
        }
        return take('"');
    }

    bool character(QByteArray *meant)
    {
        const qsizetype from = m_at;
        const uchar lead = peek();
        if (lead < 0x20)
            return false;
        ++m_at;
        if (lead >= 0x80 && !sequel(lead))
            return false;
        if (meant)
            meant->append(QByteArrayView(m_bytes).sliced(from, m_at - from));
        return true;
    }

    bool sequel(uchar lead)
    {
        const int count = followers(lead);
        if (count < 0 || !secondAfter(lead).holds(peek()))
            return false;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (!ByteRange{0x80, 0xbf}.holds(peek()))
                return false;
        }
        return true;
    }

    /// The short forms, and \u00xx for the other controls.
    bool escape(QByteArray *meant)
    {
        static const QByteArray kLetters = "btnfr\"\\";
        static const QByteArray kMeanings = "\b\t\n\f\r\"\\";
        ++m_at;
        char control = 0;
        if (const qsizetype known = m_at < m_bytes.size() ? kLetters.indexOf(m_bytes.at(m_at)) : -1; known >= 0) {
            control = kMeanings.at(known);
            ++m_at;
        } else if (!longEscape(control) || kMeanings.contains(control)) {
            return false;
        }
        if (meant)
            meant->append(control);
        return true;
    }

    bool longEscape(char &control)
    {
        static const QByteArray kDigits = "0123456789abcdef";
        if (!word("u00") || (peek() != '0' && peek() != '1'))
            return false;
        const QByteArray digits = m_bytes.mid(m_at, 2);
        m_at += 2;
        if (digits.size() < 2 || !kDigits.contains(digits.at(1)))
            return false;
        control = char(digits.toInt(nullptr, 16));
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

bool isCanonicalBody(const QByteArray &body)
{
    return Scanner(body).document();
}

} // namespace ringi
