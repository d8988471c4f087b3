// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// docs/permissions.md prints the table that is enforced, line for line; whoever changes the table sees it here first.
#include "ui/words/labels.h"
#include "ui/words/permissionwords.h"

#include <QFile>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class PermissionWordsTest : public QObject
{
    Q_OBJECT

    static QStringList printed()
    {
        QFile page(QStringLiteral(RINGI_DOCS) + u"/permissions.md"_s);
        if (!page.open(QIODevice::ReadOnly))
            return {};
        QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
        lines.removeIf([](const QString &line) { return !line.startsWith(u"| `"_s); });
        return lines;
    }

    static QStringList enforced()
    {
        QStringList lines;
        for (const Permission &line : permissions())
            lines.append(u"| `%1` | %2 | %3 | %4 | %5 |"_s.arg(keyOf(line.act), words::label(line.act),
                                                               words::label(line.by), words::label(line.on),
                                                               words::label(line.tie)));
        return lines;
    }

private Q_SLOTS:
    void thePageSaysWhatIsEnforced() { QCOMPARE(printed().join(u'\n'), enforced().join(u'\n')); }

    void aTermIsSaidWithItsDays()
    {
        const PostTerm open{Post::Counsel};
        const PostTerm until{Post::Counsel, {}, Instant::fromIso(u"2027-03-31T14:59:59.999Z"_s)};

        QCOMPARE(words::term(open), u"Counsel"_s);
        QVERIFY2(words::term(until).startsWith(u"Counsel, until "_s) && words::term(until).contains(u"31"_s),
                 qPrintable(words::term(until)));
    }
};

QTEST_MAIN(PermissionWordsTest)
#include "tst_permissionwords.moc"
