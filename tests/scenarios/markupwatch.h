// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are markup with a picture in it, and what is looked for wherever they stand: that none was read.
#pragma once

#include "ui/support/windowtexts.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace ringi::test {

using namespace Qt::StringLiterals;

/// A narrow column of a paper breaks anywhere.
inline QString unbroken(QString text)
{
    return text.simplified().remove(u' ');
}

/// What was entered, by the name of its field.
class Marks
{
public:
    QString in(const QString &field)
    {
        m_fields.append(field);
        return text(int(m_fields.size()));
    }

    /// On paper, where lines of neighbouring cells come between, the beginning of a text stands for it.
    [[nodiscard]] QStringList missingIn(const QString &shown, const QString &papers) const
    {
        const QString printed = unbroken(papers);
        QStringList missing;
        for (int n = 1; n <= m_fields.size(); ++n) {
            if (!shown.contains(text(n)) && !printed.contains(text(n).section(u'<', 0, 2)))
                missing.append(m_fields[n - 1]);
        }
        return missing;
    }

private:
    static QString text(int n)
    {
        return uR"(<b>k~%1</b><img src="file:///etc/passwd">&amp;)"_s.arg(n, 2, 10, QLatin1Char('0'));
    }

    QStringList m_fields;
};

/// A mark without what was written around it. The tilde tells it from a word with the figures of a
/// fingerprint behind it, as columns of a paper are read.
inline bool isStripped(const QString &text)
{
    static const QRegularExpression bare(u"(?<!<b>)k~\\d\\d"_s);
    return text.contains(bare);
}

class MarkupWatch
{
public:
    void look(QWidget *window)
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (isStripped(readBy(*label)))
                m_faults.append(u"label of %1: %2"_s.arg(nameOf(label->parentWidget()), label->text()));
        }
        for (const QTextEdit *text : window->findChildren<QTextEdit *>())
            lookAt(*text);
        m_texts.take(window);
    }

    void lookAtPaper(const QString &text)
    {
        if (isStripped(unbroken(text)))
            m_faults.append(u"paper: "_s + text);
        m_papers += text;
    }

    [[nodiscard]] const QString &all() const { return m_texts.all(); }
    [[nodiscard]] const QString &papers() const { return m_papers; }
    [[nodiscard]] QString faults() const { return m_faults.join(u'\n'); }

private:
    /// As the label reads its text once it is shown.
    static QString readBy(const QLabel &label)
    {
        label.ensurePolished();
        const bool isRich = label.textFormat() == Qt::RichText
            || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
        return isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    }

    static QString nameOf(const QObject *object)
    {
        return object ? QLatin1StringView(object->metaObject()->className()) : QLatin1StringView("nothing");
    }

    void lookAt(const QTextEdit &text)
    {
        if (isStripped(text.toPlainText()))
            m_faults.append(u"document of %1: %2"_s.arg(nameOf(&text), text.toPlainText()));
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if (piece.fragment().charFormat().isImageFormat())
                    m_faults.append(u"picture in %1"_s.arg(nameOf(&text)));
            }
        }
    }

    WindowTexts m_texts;
    QString m_papers;
    QStringList m_faults;
};

} // namespace ringi::test
