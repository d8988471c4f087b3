// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of backups: how old the last one is, one made and one stopped, a drill, and what is said when it fails.
#include "ui/backups/backupform.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/backupstrip.h"
#include "ui/backups/drilldialog.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/parts/pathchoice.h"
#include "ui/support/liveoffice.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <unistd.h>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

/// Stops the page's work when the first of it is handed on.
class StoppedSource final : public HoldingsSource, private HoldingsSink
{
public:
    StoppedSource(std::unique_ptr<HoldingsSource> source, std::function<void()> stop)
        : m_source(std::move(source))
        , m_stop(std::move(stop))
    {
    }

    void read(HoldingsSink &sink) override
    {
        m_sink = &sink;
        m_source->read(*this);
    }

private:
    void begin(const Inventory &inventory) override { m_sink->begin(inventory); }
    void take(const SealedKey &key) override { m_sink->take(key); }
    void take(const Original &original) override { m_sink->take(original); }
    void take(const SealedCommit &commit) override
    {
        m_stop();
        m_sink->take(commit);
    }

    std::unique_ptr<HoldingsSource> m_source;
    std::function<void()> m_stop;
    HoldingsSink *m_sink = nullptr;
};

} // namespace

class TstBackupsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveOffice> m_office;

    Office &office() { return m_office->as(Who::Administrator); }
    QString folder(const QString &name = u"backups"_s)
    {
        const QString path = m_office->folder() + u'/' + name;
        QDir().mkpath(path);
        return path;
    }
    QStringList files() { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<BackupsPage> opened(const BackupChoice &choice)
    {
        auto page = std::make_unique<BackupsPage>(office());
        page->resize(1240, 850);
        page->show();
        page->form()->setChoice({});
        page->form()->folder()->setPath(choice.folder);
        page->form()->key()->setPath(choice.keyFile);
        Q_EMIT page->form()->folder()->pathChanged(choice.folder);
        return page;
    }

    static void backsUp(BackupsPage &page)
    {
        QSignalSpy settled(&page, &BackupsPage::settled);
        page.backUpNow();
        QTRY_COMPARE(settled.size(), 1);
    }

    static void drills(BackupsPage &page, const QString &keyFile = {}, const QString &passphrase = {})
    {
        QTRY_VERIFY(page.table()->model()->rowCount() > 0);
        QSignalSpy settled(&page, &BackupsPage::settled);
        DrillDialog *dialog = page.drillNewest();
        if (!keyFile.isEmpty()) {
            dialog->key()->line()->setText(keyFile);
            dialog->passphrase()->setText(passphrase);
        }
        dialog->startButton()->click();
        QTRY_COMPARE(settled.size(), 1);
    }

    static bool says(const QWidget &page, const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    RecoveryKeyFiles keyIn(const QString &where)
    {
        SystemRandomness randomness;
        return makeRecoveryKey(where, m_office->passphrase(), {1, 1 << 16}, randomness).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-tests"_s);
        QCoreApplication::setApplicationName(u"tst_backupspage"_s);
        kit::dress(*qApp, kit::light());
    }

    void init()
    {
        QSettings().clear();
        m_office = std::make_unique<LiveOffice>();
        m_office->logs(u"Wards offline"_s);
    }

    void cleanupTestCase() { QSettings().clear(); }

    void withoutAFolderThePageSaysWhatToDo()
    {
        const auto page = opened({});

        QVERIFY(says(*page, u"No folder is chosen"_s));
        QCOMPARE(page->standingTone(), kit::Tone::Warn);
        QVERIFY(page->standing().contains(u"No backup yet"_s));
    }

    void aBackupIsMadeAndItsAgeShown()
    {
        const auto page = opened({folder(), {}});

        backsUp(*page);

        QCOMPARE(files().size(), 1);
        QVERIFY(files().first().startsWith(u"ringi-HQ-"_s));
        QVERIFY(says(*page, QDir::toNativeSeparators(folder() + u'/' + files().first())));
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QCOMPARE(page->standingTone(), kit::Tone::Ok);
        m_office->later(25 * kHour);
        page->refresh();
        QCOMPARE(page->standingTone(), kit::Tone::Warn);
        QVERIFY(page->standing().contains(u"1d 01h"_s));
    }

    void aFolderAndWhatCameOfItAreRemembered()
    {
        backsUp(*opened({folder(), {}}));

        BackupsPage again(office());
        again.refresh();

        QCOMPARE(again.form()->choice().folder, folder());
        QTRY_VERIFY(again.standing().contains(u"verified when it was made here"_s));
    }

    void aStoppedBackupLeavesNothing()
    {
        const auto real = office().openHoldings;
        BackupsPage *shown = nullptr;
        const auto stop = [&shown] {
            QMetaObject::invokeMethod(
                shown, [shown] { Q_EMIT shown->strip()->stopWanted(); }, Qt::BlockingQueuedConnection);
        };
        office().openHoldings = [real, stop] { return std::make_unique<StoppedSource>(real(), stop); };
        const auto page = opened({folder(), {}});
        shown = page.get();

        backsUp(*page);

        QVERIFY(page->strip()->text().contains(u"Stopped"_s));
        QVERIFY(page->strip()->text().contains(u"No file is left"_s));
        QCOMPARE(files(), QStringList());
    }

    void aFolderThatCannotBeWrittenGetsItsSentence()
    {
        if (::geteuid() == 0)
            qInfo("as root every folder can be written: one that is not there stands for it");
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner);
        const QString place = ::geteuid() == 0 ? folder() + u"/not there"_s : folder();
        const auto page = opened({place, {}});

        backsUp(*page);

        QVERIFY(page->strip()->text().contains(u"Nothing can be written at this place"_s));
        QVERIFY(page->strip()->text().contains(u"older backups are as they were"_s));
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aFolderThatIsNotThereIsNotTakenForAnEmptyOne()
    {
        const auto page = opened({m_office->folder() + u"/unplugged"_s, {}});

        QTRY_VERIFY(says(*page, u"The folder is not there"_s));
    }

    void theNewestBackupIsDrilled()
    {
        const auto page = opened({folder(), {}});
        backsUp(*page);

        drills(*page);

        QVERIFY(page->strip()->text().contains(u"temporary place is gone"_s));
        QTRY_VERIFY(page->standing().contains(u"can be restored"_s));
    }

    void aDamagedBackupIsFoundByTheDrill()
    {
        const auto page = opened({folder(), {}});
        backsUp(*page);
        QFile file(folder() + u'/' + files().first());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("?") == 1);
        file.close();

        drills(*page);

        QVERIFY(page->strip()->text().contains(u"changed or damaged"_s));
        QTRY_VERIFY(page->standing().contains(u"cannot be restored"_s));
        QCOMPARE(page->standingTone(), kit::Tone::Danger);
    }

    void anEncryptedBackupIsDrilledWithTheSecretHalf()
    {
        const RecoveryKeyFiles key = keyIn(m_office->folder() + u"/key"_s);
        const auto page = opened({folder(), key.publicFile});
        backsUp(*page);

        drills(*page, key.secretFile, u"another passphrase"_s);
        QVERIFY(!page->strip()->text().contains(u"temporary place is gone"_s));
        drills(*page, key.secretFile, m_office->passphrase());

        QVERIFY(page->strip()->text().contains(u"temporary place is gone"_s));
    }

    void aFileThatIsNoKeyIsToldBeforeAnythingIsWritten()
    {
        QFile other(m_office->folder() + u"/other.public"_s);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("shopping list") > 0);
        other.close();
        const auto page = opened({folder(), other.fileName()});

        backsUp(*page);

        QVERIFY(page->strip()->text().contains(u"not the half of a recovery key"_s));
        QCOMPARE(files(), QStringList());
    }

    void onlyAsManyBackupsStayAsAreWanted()
    {
        const auto page = opened({folder(), {}});
        page->form()->setChoice({folder(), {}, 1});
        backsUp(*page);
        m_office->later(kHour);

        backsUp(*page);

        QCOMPARE(files().size(), 1);
        QVERIFY(page->strip()->text().contains(u"older backup"_s));
    }
};

QTEST_MAIN(TstBackupsPage)
#include "tst_backupspage.moc"
