// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/passphrase.h"

#include "app/verbs/usageerror.h"
#include "app/verbs/words.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <memory>
#include <termios.h>

namespace ringi {

namespace {

constexpr int kLongestLine = 4096;

struct CloseFile
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using TerminalFile = std::unique_ptr<std::FILE, CloseFile>;

/// Echo is off while it lives.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_terminal;
    termios m_before{};
};

QByteArray withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QString passphraseFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw UsageError(VerbWords::tr("The passphrase file %1 cannot be read.").arg(path));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString passphrase = decoder(withoutLineEnd(file.readLine(kLongestLine)));
    if (decoder.hasError())
        throw UsageError(VerbWords::tr("The passphrase file %1 is not text in UTF-8.").arg(path));
    return passphrase;
}

QString passphraseFromTerminal(const QString &question, const QString &option)
{
    const TerminalFile terminal(std::fopen("/dev/tty", "r+"));
    if (!terminal)
        throw UsageError(
            VerbWords::tr("There is no terminal to ask for a passphrase; name a file with --%1.").arg(option));
    std::fprintf(terminal.get(), "%s ", question.toUtf8().constData());
    std::fflush(terminal.get());
    QByteArray line(kLongestLine, '\0');
    const Silence silence(fileno(terminal.get()));
    const char *read = std::fgets(line.data(), kLongestLine, terminal.get());
    std::fputc('\n', terminal.get());
    return read ? QString::fromUtf8(withoutLineEnd(QByteArray(line.constData()))) : QString();
}

} // namespace ringi
