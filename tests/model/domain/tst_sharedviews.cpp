// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views that officers share: with whom they may, who changes and withdraws them, who finds them.
#include "domain/sharedviews.h"
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kDone = u"done"_s;

ViewContent aView(const QString &name = u"Ports"_s)
{
    return {name, u"sector:ports is:open"_s, u"severity"_s, false, u"holder"_s, {u"number"_s, u"title"_s}, 1};
}

QString nameOf(const Actor &actor)
{
    return aRegistry().officers.value(actor.id).name;
}

class Shelf
{
public:
    QString asks(const Actor &actor, const RegistryCommand &command)
    {
        const auto decided = decide(m_registry, command, actor, noon());
        if (decided) {
            for (const RegistryEvent &event : *decided)
                evolve(m_registry, event, {actor.id, noon()});
        }
        return told(decided);
    }

    [[nodiscard]] QStringList foundBy(Division division) const
    {
        QStringList names;
        for (const SharedView &view : sharedViewsFor(m_registry, division))
            names.append(view.view.name);
        return names;
    }

private:
    Registry m_registry = aRegistry();
};

} // namespace

class TestSharedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOfficerSharesWithHisOwnDivision()
    {
        Shelf shelf;

        QCOMPARE(shelf.asks(kStaff.dutyOfficer, ShareView{Division::Operations, aView()}), kDone);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, ShareView{Division::Legal, aView()}),
                 u"view_of_other_division: legal"_s);
        QCOMPARE(shelf.asks(kStaff.auditor, ShareView{kStaff.auditor.division, aView()}), u"auditors_do_not_act"_s);
        QCOMPARE(shelf.foundBy(Division::Operations), QStringList{u"Ports"_s});
        QVERIFY(shelf.foundBy(Division::Legal).isEmpty());
    }

    void withEverybodyOnlyWhoLeadsOrAdministers()
    {
        Shelf shelf;

        QCOMPARE(shelf.asks(kStaff.dutyOfficer, ShareView{{}, aView()}), u"view_for_all_by_heads"_s);
        QCOMPARE(shelf.asks(kStaff.operationsHead, ShareView{{}, aView(u"A"_s)}), kDone);
        QCOMPARE(shelf.asks(kStaff.director, ShareView{{}, aView(u"B"_s)}), kDone);
        QCOMPARE(shelf.asks(kStaff.administrator, ShareView{{}, aView(u"C"_s)}), kDone);
        QCOMPARE(shelf.foundBy(Division::Legal), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

    void aNameStandsOnceAmongThoseItIsSharedWith()
    {
        Shelf shelf;
        shelf.asks(kStaff.dutyOfficer, ShareView{Division::Operations, aView()});

        QCOMPARE(shelf.asks(kStaff.operationsHead, ShareView{Division::Operations, aView(u" pORTS  "_s)}),
                 u"view_name_taken: pORTS"_s);
        QCOMPARE(shelf.asks(kStaff.operationsHead, ShareView{{}, aView()}), kDone);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, WithdrawView{1}), kDone);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, ShareView{Division::Operations, aView()}), kDone);
    }

    void whoSharedItOrLeadsThereKeepsIt()
    {
        Shelf shelf;
        shelf.asks(kStaff.dutyOfficer, ShareView{Division::Operations, aView()});

        QCOMPARE(shelf.asks(kStaff.counsel, WithdrawView{1}), u"view_not_yours: "_s + nameOf(kStaff.dutyOfficer));
        QCOMPARE(shelf.asks(kStaff.legalHead, WithdrawView{1}), u"view_not_yours: "_s + nameOf(kStaff.dutyOfficer));
        QCOMPARE(shelf.asks(kStaff.operationsHead, ChangeView{1, aView(u"Harbours"_s)}), kDone);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, ChangeView{1, aView(u"Harbours"_s)}), u"nothing_changed"_s);
        QCOMPARE(shelf.asks(kStaff.administrator, WithdrawView{1}), kDone);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, WithdrawView{1}), u"view_unknown"_s);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, ChangeView{7, aView()}), u"view_unknown"_s);
        QVERIFY(shelf.foundBy(Division::Operations).isEmpty());
    }

    void whatIsTooLongIsRefusedAndWhatHidesIsLeftOut()
    {
        Shelf shelf;
        const auto share = [](const ViewContent &view) { return ShareView{Division::Operations, view}; };
        ViewContent longQuery = aView(), manyColumns = aView(), longKey = aView();
        longQuery.query = QString(kViewQueryLimit + 1, u'x');
        manyColumns.columns = QStringList(kViewColumnsLimit + 1, u"title"_s);
        longKey.sort = QString(kViewKeyLimit + 1, u'x');

        QCOMPARE(shelf.asks(kStaff.dutyOfficer, share(aView(QString(81, u'x')))), u"text_too_long: name, 80"_s);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, share(longQuery)), u"text_too_long: query, 2000"_s);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, share(manyColumns)), u"text_too_long: columns, 64"_s);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, share(longKey)), u"text_too_long: columns, 64"_s);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, share(aView(u"\u202e \x01"_s))), u"view_name_missing"_s);
        QCOMPARE(shelf.asks(kStaff.dutyOfficer, share(aView(u"\u202eOpen\x01"_s))), kDone);
        QCOMPARE(shelf.foundBy(Division::Operations), QStringList{u"Open"_s});
    }

    void keysOfANewerProgramAreKeptAsTheyAre()
    {
        Shelf shelf;
        ViewContent newer = aView();
        newer.sort = u"moon"_s;
        newer.columns = {u"zebra"_s};
        newer.version = 9;

        QCOMPARE(shelf.asks(kStaff.dutyOfficer, ShareView{Division::Operations, newer}), kDone);
    }
};

QTEST_GUILESS_MAIN(TestSharedViews)
#include "tst_sharedviews.moc"
