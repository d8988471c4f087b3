// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program, switched while it runs: installs the program's own words and Qt's, and every widget
// then gets its LanguageChange event.
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace ringi::words {

class Language
{
public:
    /// Works without a window as well.
    explicit Language(QCoreApplication &application);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// Codes of all there are: "en", "ja".
    static QStringList available();
    /// "English", "日本語": each in itself.
    static QString nameOf(const QString &code);
    /// The system's language if there are words for it, else English.
    static QString ofSystem();

    /// False, and no change, when there are no words for the code.
    bool use(const QString &code);
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    void install(QTranslator &translator, const QString &file);

    QCoreApplication &m_application;
    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_current;
};

} // namespace ringi::words
