// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/log.h"
#include "app/storegate.h"
#include "app/verbs/console.h"
#include "app/verbs/runner.h"
#include "app/verbs/words.h"
#include "app/window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Neither a core file nor another program of the same user sees the memory, which holds keys. Leak checking under the
/// sanitizers looks in just as another program would.
void keepMemoryPrivate()
{
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

/// What the program writes is its user's alone. A full disk or a reader that went away is then an error of the write,
/// which is told, and not a signal, which ends the program without a word.
void settleProcess()
{
    keepMemoryPrivate();
    umask(S_IRWXG | S_IRWXO);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"ringi"_s);
    QCoreApplication::setOrganizationName(u"ringi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGI_VERSION));
}

/// The value of an option before anything is parsed, because it decides in which language parsing complains.
QString early(const QStringList &words, const QString &option)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option)
            return words.value(i + 1);
        if (words[i].startsWith(option + u'='))
            return words[i].mid(option.size() + 1);
    }
    return {};
}

bool speak(words::Language &language, const QStringList &arguments)
{
    const QString ofDocument = early(arguments, u"--language"_s);
    const QString asked = ofDocument.isEmpty() ? early(arguments, u"--lang"_s) : ofDocument;
    if (language.use(asked.isEmpty() ? words::Language::ofSystem() : asked))
        return true;
    language.use(words::Language::ofSystem());
    Console(Console::Form::Text)
        .say(VerbWords::tr("--lang knows: %1.").arg(words::Language::available().join(u", "_s)));
    return false;
}

/// REQUIRES: words that begin with a verb.
Exit runVerb(const QStringList &words, const Stage *stage = nullptr)
{
    const Verb &verb = *verbIn(words);
    Log log(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    DatabaseGate gate;
    log.began(QLatin1StringView(verb.name));
    const Exit exit = VerbRunner(gate, log, stage).run(verb, withoutName(verb, words));
    log.ended(int(exit));
    return exit;
}

Exit printVersion()
{
    Console(Console::Form::Text).answer({{}, u"ringi %1"_s.arg(QCoreApplication::applicationVersion())});
    return Exit::Done;
}

int openWindow(const Stage &stage, const QString &location, const WindowWishes &wishes)
{
    Log log(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    DatabaseGate gate;
    log.began(u"window"_s);
    const int status = runWindow(stage, gate, location, wishes);
    log.ended(status);
    return status;
}

/// The value of an option that comes first is a word of its own afterwards, as in `--lang ja`.
QStringList spread(QStringList words)
{
    const qsizetype sign = words.value(0).indexOf(u'=');
    if (!words.value(0).startsWith(u"--") || sign < 0)
        return words;
    const QString option = words.takeFirst();
    return QStringList{option.left(sign), option.mid(sign + 1)} + words;
}

/// Without the options that come before a verb or a store; a verb finds its own behind it.
QStringList withoutEarlyOptions(const QStringList &given)
{
    const QStringList words = spread(given);
    if (words.value(0) == u"--lang")
        return withoutEarlyOptions(words.mid(2));
    if (words.value(0) != u"--pkcs11-module")
        return given;
    const QStringList rest = withoutEarlyOptions(words.mid(2));
    return verbIn(rest) ? rest + words.mid(0, 2) : rest;
}

bool looksLikeAStore(const QString &word)
{
    return isServerLocation(word) || word.contains(u'/') || word.contains(u'.') || QFileInfo::exists(word);
}

enum class Wish { Version, Help, Verb, Window, Unknown };

Wish wishIn(const QStringList &words)
{
    const QString first = words.value(0);
    if (first.isEmpty())
        return Wish::Window;
    if (first == u"--version")
        return Wish::Version;
    if (first == u"--help" || first == u"-h")
        return Wish::Help;
    if (verbIn(words))
        return Wish::Verb;
    return looksLikeAStore(first) && words.size() == 1 ? Wish::Window : Wish::Unknown;
}

Verb::Screen screenFor(const QStringList &words)
{
    const Wish wish = wishIn(words);
    if (wish == Wish::Window)
        return Verb::Screen::Needed;
    return wish == Wish::Verb ? verbIn(words)->screen : Verb::Screen::None;
}

bool needsScreen(const QStringList &words)
{
    return screenFor(words) == Verb::Screen::Needed;
}

/// Qt ends the program without a word to the person when there is no display.
bool hasScreen()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

template <class Application> Exit runWithoutScreen(int argc, char *argv[])
{
    const Application application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1), words = withoutEarlyOptions(arguments);
    words::Language language(*QCoreApplication::instance());
    if (!speak(language, arguments))
        return Exit::Usage;
    if (needsScreen(words)) {
        Console(Console::Form::Text)
            .say(VerbWords::tr("There is no display here. ringi help lists what works without one."));
        return Exit::Fault;
    }
    switch (wishIn(words)) {
    case Wish::Version:
        return printVersion();
    case Wish::Help:
        return runVerb(QStringList(u"help"_s) + words.mid(1));
    case Wish::Verb:
        return runVerb(words);
    case Wish::Window:
    case Wish::Unknown:
        break;
    }
    return unknownVerb(words);
}

int runOnScreen(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1), words = withoutEarlyOptions(arguments);
    words::Language language(application);
    if (!speak(language, arguments))
        return int(Exit::Usage);
    const Stage stage{application, language};
    if (wishIn(words) == Wish::Verb)
        return int(runVerb(words, &stage));
    return openWindow(stage, words.value(0), {early(arguments, u"--lang"_s), early(arguments, u"--pkcs11-module"_s)});
}

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int runProgram(int argc, char *argv[])
{
    settleProcess();
    nameApplication();
    const Verb::Screen screen = screenFor(withoutEarlyOptions(wordsOf(argc, argv)));
    if (screen == Verb::Screen::Needed && hasScreen())
        return runOnScreen(argc, argv);
    if (screen != Verb::Screen::Paper)
        return int(runWithoutScreen<QCoreApplication>(argc, argv));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // of surroundings that only a window needs
    return int(runWithoutScreen<QGuiApplication>(argc, argv));
}

} // namespace ringi
