// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/log.h"
#include "app/storegate.h"
#include "app/verbs/console.h"
#include "app/verbs/runner.h"
#include "app/verbs/words.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QStandardPaths>

#include <csignal>
#include <sys/stat.h>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// What the program writes is its user's alone. A full disk or a reader that went away is then an error of the write,
/// which is told, and not a signal, which ends the program without a word.
void settleProcess()
{
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
    const QString asked = early(arguments, u"--lang"_s);
    if (language.use(asked.isEmpty() ? words::Language::ofSystem() : asked))
        return true;
    language.use(words::Language::ofSystem());
    Console(Console::Form::Text)
        .say(VerbWords::tr("--lang knows: %1.").arg(words::Language::available().join(u", "_s)));
    return false;
}

Exit runVerb(const Verb &verb, const QStringList &words)
{
    Log log(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    DatabaseGate gate;
    log.began(QLatin1StringView(verb.name));
    const Exit exit = VerbRunner(gate, log).run(verb, words);
    log.ended(int(exit));
    return exit;
}

Exit printVersion()
{
    Console(Console::Form::Text).answer({{}, u"ringi %1"_s.arg(QCoreApplication::applicationVersion())});
    return Exit::Done;
}

Exit dispatch(QCoreApplication &application)
{
    const QStringList words = application.arguments().mid(1);
    words::Language language(application);
    if (!speak(language, words))
        return Exit::Usage;
    const QString first = words.value(0);
    if (first == u"--version")
        return printVersion();
    if (first == u"--help" || first == u"-h")
        return runVerb(*verbNamed(u"help"), words.mid(1));
    if (const Verb *verb = verbNamed(first))
        return runVerb(*verb, words.mid(1));
    return unknownVerb(first);
}

} // namespace

int runProgram(int argc, char *argv[])
{
    settleProcess();
    nameApplication();
    QCoreApplication application(argc, argv);
    return int(dispatch(application));
}

} // namespace ringi
