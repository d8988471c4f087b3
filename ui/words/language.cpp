// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ringi::words {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Language::Language(QCoreApplication &application)
    : m_application(application)
{
    use(u"en"_s);
}

Language::~Language()
{
    m_application.removeTranslator(&m_words);
    m_application.removeTranslator(&m_qtWords);
}

QStringList Language::available()
{
    return {u"en"_s, u"ja"_s};
}

QString Language::nameOf(const QString &code)
{
    return code == u"ja"_s ? u"日本語"_s : u"English"_s;
}

QString Language::ofSystem()
{
    return QLocale::system().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

bool Language::use(const QString &code)
{
    if (!available().contains(code))
        return false;
    install(m_qtWords, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(code));
    install(m_words, u":/i18n/ringi_%1.qm"_s.arg(code));
    m_current = code;
    return true;
}

void Language::install(QTranslator &translator, const QString &file)
{
    m_application.removeTranslator(&translator);
    if (translator.load(file))
        m_application.installTranslator(&translator);
}

} // namespace ringi::words
