// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celllist.h"

#include <optional>

namespace ringi {

namespace {

/// Reads the printed form of lists, texts and bare words (numbers, None), and nothing else of the language.
class PythonListParser
{
public:
    explicit PythonListParser(QStringView text)
        : m_text(text)
    {
    }

    std::optional<QStringList> parse()
    {
        if (!list())
            return {};
        skipSpaces();
        return m_at == m_text.size() ? std::optional(m_values) : std::nullopt;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipSpaces()
    {
        while (peek().isSpace())
            ++m_at;
    }

    bool take(QChar wanted)
    {
        skipSpaces();
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool list()
    {
        static constexpr int kDeepest = 16;
        if (!take(u'[') || ++m_depth > kDeepest)
            return false;
        while (!take(u']')) {
            if (!element() || (!take(u',') && !nextIs(u']')))
                return false;
        }
        --m_depth;
        return true;
    }

    bool nextIs(QChar wanted)
    {
        skipSpaces();
        return peek() == wanted;
    }

    bool element()
    {
        if (nextIs(u'['))
            return list();
        if (nextIs(u'\'') || nextIs(u'"'))
            return text();
        return word();
    }

    bool text()
    {
        const QChar quote = m_text[m_at++];
        QString value;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == quote) {
                m_values.append(value);
                return true;
            }
            value += c == u'\\' ? escape() : c;
        }
        return false;
    }

    QChar escape()
    {
        const QChar c = m_at < m_text.size() ? m_text[m_at++] : QChar(u'\\');
        switch (c.unicode()) {
        case u'n':
            return u'\n';
        case u't':
            return u'\t';
        case u'r':
            return u'\r';
        case u'x':
            return coded(2);
        case u'u':
            return coded(4);
        default:
            return c;
        }
    }

    QChar coded(int digits)
    {
        bool ok = false;
        const ushort unit = m_text.mid(m_at, digits).toUShort(&ok, 16);
        m_at += ok ? digits : 0;
        return ok ? QChar(unit) : QChar(QChar::ReplacementCharacter);
    }

    bool word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && peek() != u',' && peek() != u']' && peek() != u'[')
            ++m_at;
        const QStringView value = m_text.mid(from, m_at - from).trimmed();
        if (!value.isEmpty() && value != u"None" && value != u"nan")
            m_values.append(value.toString());
        return !value.isEmpty();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QStringList m_values;
};

} // namespace

QStringList pythonList(const QString &cell)
{
    if (!cell.startsWith(u'['))
        return {cell};
    return PythonListParser(cell).parse().value_or(QStringList{cell});
}

QStringList splitList(const QString &cell, const QString &mark)
{
    QStringList parts = cell.split(mark);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace ringi
