// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tagedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 120;
const QString kBetween = u", "_s;

/// Also a wide comma, as a Japanese keyboard types it.
bool isComma(QChar c)
{
    return c == u',' || c == QChar(0xFF0C) || c == QChar(0x3001);
}

} // namespace

QStringList tagsIn(const QString &line)
{
    QStringList tags;
    QString one;
    for (const QChar c : line + u',') {
        if (!isComma(c)) {
            one += c;
            continue;
        }
        if (const QString tag = std::exchange(one, {}).simplified(); !tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

TagEdit::TagEdit(Asker &asker, QWidget *parent)
    : QLineEdit(parent)
    , m_asker(asker)
    , m_completer(new QCompleter(this))
    , m_offered(new QStringListModel(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setProperty("popup", true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &TagEdit::ask);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::complete);
}

QStringList TagEdit::tags() const
{
    return tagsIn(text());
}

void TagEdit::setTags(const QStringList &tags)
{
    setText(tags.join(kBetween));
}

QString TagEdit::begun() const
{
    const QString before = text().left(cursorPosition());
    const auto comma = std::find_if(before.crbegin(), before.crend(), isComma);
    return before.right(comma - before.crbegin()).trimmed();
}

void TagEdit::ask()
{
    const QString beginning = begun();
    if (beginning.isEmpty())
        return m_completer->popup()->hide();
    m_asker.ask([beginning](Queries &queries) { return queries.tagsInUse(beginning, kOffered); })
        .then(this,
              [this, beginning](const QStringList &tags) {
                  if (beginning == begun()) // else more was typed meanwhile
                      offer(tags);
              })
        .onFailed(this, [](const Fault &) {}); // the window's store bar says that it is lost
}

void TagEdit::offer(const QStringList &tags)
{
    m_offered->setStringList(tags);
    if (tags.isEmpty() || !hasFocus())
        return m_completer->popup()->hide();
    m_completer->complete();
}

/// In the place of the one that was begun.
void TagEdit::complete(const QString &tag)
{
    const QString before = text().left(cursorPosition()).chopped(begun().size()), after = text().mid(cursorPosition());
    const QString put = after.trimmed().isEmpty() ? tag + kBetween : tag;
    setText(before + put + after);
    setCursorPosition(int(before.size() + put.size()));
}

} // namespace ringi
