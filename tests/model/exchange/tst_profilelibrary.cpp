// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that ship with the program, and profiles of a user.
#include "exchange/inputfault.h"
#include "exchange/profilelibrary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

QString pathWith(const QTemporaryDir &folder, const QByteArray &json)
{
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(json);
    return path;
}

} // namespace

class ProfileLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedProfileIsSoundAndFoundByItsName()
    {
        const QList<MappingProfile> all = shippedProfiles();

        QVERIFY(!all.isEmpty());
        for (const MappingProfile &profile : all)
            QCOMPARE(loadProfile(profile.name).name, profile.name);
    }

    void aHeaderFindsItsProfileAndAnotherFindsNone()
    {
        QStringList header = loadProfile(u"eurepoc"_s).columns();
        header.append(u"something_else"_s);

        QCOMPARE(profileFor(header).value_or(MappingProfile()).name, u"eurepoc"_s);
        QVERIFY(!profileFor({u"name"_s, u"description"_s}));
    }

    void aUsersProfileIsReadFromItsFile()
    {
        const QTemporaryDir folder;
        const QString path = pathWith(folder, R"({"name": "mine", "fields": {"title": "Subject"}})");

        QCOMPARE(loadProfile(path).name, u"mine"_s);
    }

    void theExampleOfTheDocumentIsASoundProfile()
    {
        QFile page(QFINDTESTDATA("../../../docs/csv-profiles.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString example = QString::fromUtf8(page.readAll()).section(u"```json\n"_s, 1, 1).section(u"```"_s, 0, 0);

        const auto profile = MappingProfile::fromJson(example.toUtf8());

        QVERIFY2(profile.has_value(), profile ? "" : ProfileFault(profile.error()).what());
        QCOMPARE(profile->name, u"harbour"_s);
    }

    void aProfileThatIsNotThereOrNotSoundIsAFault()
    {
        const QTemporaryDir folder;

        QVERIFY_THROWS_EXCEPTION(Fault, loadProfile(u"nobody-knows"_s));
        try {
            loadProfile(pathWith(folder, R"({"fields": {}})"));
            QFAIL("no fault");
        } catch (const Fault &fault) {
            QCOMPARE(fault.kind(), FaultKind::Unreadable);
            QCOMPARE(fault.detail(), u"the profile needs a name; nothing fills the title"_s);
        }
    }
};

QTEST_APPLESS_MAIN(ProfileLibraryTest)
#include "tst_profilelibrary.moc"
