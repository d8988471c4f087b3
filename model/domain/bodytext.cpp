// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bodytext.h"

#include "base/fault.h"

#include <charconv>
#include <utility>

namespace ringi {

namespace {

[[noreturn]] void fail()
{
    throw Fault(FaultKind::Corrupt, QStringLiteral("a body is not JSON"));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsWord(char c)
{
    return c == ',' || c == '}' || c == ']' || isSpace(c);
}

/// Goes through a text value by value.
class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    /// Whether `c` comes next; then it is behind.
    bool passes(char c)
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    void pass(char c)
    {
        if (!passes(c))
            fail();
    }

    QByteArrayView name()
    {
        pass('"');
        const char *from = m_at;
        skipString();
        return {from, m_at - 1};
    }

    QByteArrayView value()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
        const char *from = m_at;
        if (m_at == m_end)
            fail();
        if (*m_at == '"')
            name();
        else if (*m_at == '{' || *m_at == '[')
            skipNested();
        else
            skipWord();
        return {from, m_at};
    }

private:
    /// From behind the first quote to behind the last.
    void skipString()
    {
        while (m_at != m_end && *m_at != '"')
            m_at += *m_at == '\\' && m_end - m_at > 1 ? 2 : 1;
        if (m_at == m_end)
            fail();
        ++m_at;
    }

    void skipNested()
    {
        int depth = 0;
        do {
            if (m_at == m_end)
                fail();
            const char c = *m_at++;
            if (c == '"')
                skipString();
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        } while (depth > 0);
    }

    void skipWord()
    {
        const char *from = m_at;
        while (m_at != m_end && !endsWord(*m_at))
            ++m_at;
        if (m_at == from)
            fail();
    }

    const char *m_at;
    const char *m_end;
};

QChar byCode(QByteArrayView &rest)
{
    bool isCode = false;
    const uint code = rest.size() < 5 ? 0 : rest.sliced(1, 4).toUInt(&isCode, 16);
    if (!isCode)
        fail();
    rest = rest.sliced(5);
    return QChar(code);
}

/// What stands behind a backslash.
QChar escaped(QByteArrayView &rest)
{
    constexpr QByteArrayView kLetters("\"\\/bfnrt"), kMeant("\"\\/\b\f\n\r\t");
    if (rest.startsWith('u'))
        return byCode(rest);
    const qsizetype which = rest.isEmpty() ? -1 : kLetters.indexOf(rest.front());
    if (which < 0)
        fail();
    rest = rest.sliced(1);
    return QLatin1Char(kMeant[which]);
}

QString unescaped(QByteArrayView raw)
{
    QString text;
    for (qsizetype mark = raw.indexOf('\\'); mark >= 0; mark = raw.indexOf('\\')) {
        text += QString::fromUtf8(raw.first(mark));
        raw = raw.sliced(mark + 1);
        text += escaped(raw);
    }
    return text + QString::fromUtf8(raw);
}

} // namespace

qint64 BodyText::toInteger() const
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(m_text.begin(), m_text.end(), value);
    return error == std::errc() && end == m_text.end() ? value : 0;
}

int BodyText::toInt() const
{
    const qint64 value = toInteger();
    return std::in_range<int>(value) ? int(value) : 0;
}

QString BodyText::toString() const
{
    if (!m_text.startsWith('"') || m_text.size() < 2)
        return {};
    const QByteArrayView inner = m_text.sliced(1, m_text.size() - 2);
    return inner.contains('\\') ? unescaped(inner) : QString::fromUtf8(inner);
}

QList<BodyText> BodyText::toArray() const
{
    QList<BodyText> values;
    Walk walk(m_text);
    if (!walk.passes('[') || walk.passes(']'))
        return values;
    do
        values.append(BodyText(walk.value()));
    while (walk.passes(','));
    walk.pass(']');
    return values;
}

BodyText::Members BodyText::members() const
{
    Members members;
    Walk walk(m_text);
    if (!walk.passes('{') || walk.passes('}'))
        return members;
    do {
        const QByteArrayView name = walk.name();
        walk.pass(':');
        members.append({name, walk.value()});
    } while (walk.passes(','));
    walk.pass('}');
    return members;
}

} // namespace ringi
