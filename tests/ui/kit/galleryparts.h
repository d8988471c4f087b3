// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the gallery's pages share: words in both languages, a time in Japan, a page and its rows.
#pragma once

#include "gallery.h"

#include "ui/kit/surface.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace ringi::kit {

using namespace Qt::StringLiterals;

class Words
{
public:
    explicit Words(GalleryLanguage language)
        : m_isJapanese(language == GalleryLanguage::Japanese)
    {
    }

    QString operator()(const char *english, const QString &japanese) const
    {
        return m_isJapanese ? japanese : QString::fromUtf8(english);
    }

    QString level(int level) const
    {
        const std::array english = {"None", "Low", "Medium", "High", "Crisis"};
        const std::array japanese = {u"なし"_s, u"低"_s, u"中"_s, u"高"_s, u"危機"_s};
        return (*this)(english[std::size_t(level)], japanese[std::size_t(level)]);
    }

private:
    bool m_isJapanese;
};

inline QDateTime jst(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::OffsetFromUTC, 9 * 3600};
}

inline QHBoxLayout *addRow(QVBoxLayout *column, const QString &caption = {})
{
    if (!caption.isEmpty())
        column->addWidget(roleLabel("caption", caption));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    return row;
}

inline std::unique_ptr<QWidget> makePage(QVBoxLayout *&column)
{
    auto page = std::make_unique<QWidget>();
    setSurface(page.get(), Surface::Panel);
    column = new QVBoxLayout(page.get());
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    return page;
}

} // namespace ringi::kit
