// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand changes of others at once: the register takes them over in a few paintings, and who reads in it keeps his
// place and what he selected.
#include "onlooker.h"
#include "ui/kit/look.h"

#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 3000;
constexpr int kChanges = 1000;
constexpr int kInSight = 1500; ///< row at the top of the window
constexpr int kSelected = kInSight + 3;

/// Counts how often the rows are painted.
class Paintings : public QObject
{
public:
    explicit Paintings(QWidget &rows) { rows.installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Somebody in the middle of a long register, with one row selected.
struct Bystander : Onlooker
{
    Bystander()
    {
        paper.store.change([](FakeStore &store) {
            store.rows.clear();
            for (qint64 key = 1; key <= kRows; ++key)
                store.rows.append(aRow(key));
        });
        page->refresh();
        if (!shows(kRows))
            qFatal("the register does not come");
        table().selectRow(kSelected);
        bar().setValue(kInSight);
        selected = page->model().keyAt(kSelected);
        atTheTop = page->model().keyAt(kInSight);
        QTest::qWait(300); // the preview follows the selection
        paper.store.change([](FakeStore &store) {
            store.rowsAsked.clear();
            store.ordersAsked = store.countsAsked = 0;
        });
    }

    QScrollBar &bar() { return *table().verticalScrollBar(); }
    [[nodiscard]] QList<qint64> selectedKeys()
    {
        QList<qint64> keys;
        for (const QModelIndex &index : table().selectionModel()->selectedRows())
            keys.append(page->model().keyAt(index.row()));
        return keys;
    }

    qint64 selected = 0;
    qint64 atTheTop = 0;
};

/// Others log, close and change so many; the rows in sight are left alone but for the one at the top, which is changed.
ChangeNotice changeManyIn(FakeStore &store, qint64 atTheTop)
{
    ChangeNotice notice;
    notice.many = true;
    for (int i = 0; i < kChanges; ++i) {
        if (i % 2 == 0)
            store.rows.append(aRow(kRows + 1 + i, u"new"_s));
        else
            store.rows[i].updatedAt = Instant{1'900'000'000'000 + i};
    }
    for (RegisterRow &row : store.rows) {
        if (row.key == atTheTop)
            row.title = u"changed"_s;
    }
    return notice;
}

} // namespace

class TestRegisterBurst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"registerburst"_s);
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
    }

    void init() { QSettings().clear(); }

    void aThousandChangesAtOnceCostAFewPaintingsAndNobodysPlace()
    {
        Bystander reader;
        QSignalSpy resets(&reader.page->model(), &QAbstractItemModel::modelReset);
        Paintings paintings(*reader.table().viewport());
        ChangeNotice notice;
        reader.paper.store.change([&](FakeStore &store) { notice = changeManyIn(store, reader.atTheTop); });

        reader.page->showNotice(notice);

        QVERIFY(reader.shows(kRows + kChanges / 2));
        const auto titleAtTheTop = [&] {
            const RegisterRow *row = reader.page->model().rowAt(reader.bar().value());
            return row ? row->title : QString();
        };
        QTRY_COMPARE(titleAtTheTop(), u"changed"_s);
        QTest::qWait(200);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(reader.page->model().keyAt(reader.bar().value()), reader.atTheTop);
        QCOMPARE(reader.selectedKeys(), QList<qint64>{reader.selected});
        QCOMPARE(reader.page->model().keyAt(reader.table().currentIndex().row()), reader.selected);
        QVERIFY2(paintings.count <= 4, qPrintable(u"%1 paintings"_s.arg(paintings.count)));
        QVERIFY2(reader.paper.store.rowsAsked.size() <= 4 * RegisterModel::kPage,
                 qPrintable(u"%1 rows"_s.arg(reader.paper.store.rowsAsked.size())));
    }

    void aThousandNoticesOneAfterTheOtherAreTakenOverTogether()
    {
        Bystander reader;
        QSignalSpy resets(&reader.page->model(), &QAbstractItemModel::modelReset);
        Paintings paintings(*reader.table().viewport());
        reader.paper.store.change([](FakeStore &store) {
            for (int i = 0; i < kChanges; ++i)
                store.rows[i].updatedAt = Instant{1'900'000'000'000 + i};
        });

        for (qint64 key = 1; key <= kChanges; ++key) {
            ChangeNotice notice;
            notice.incidentKeys = {key};
            reader.page->showNotice(notice);
        }

        QTRY_COMPARE(reader.page->model().keyAt(0), kChanges);
        QTest::qWait(300);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(reader.page->model().keyAt(reader.bar().value()), reader.atTheTop);
        QCOMPARE(reader.selectedKeys(), QList<qint64>{reader.selected});
        QVERIFY2(paintings.count <= 4, qPrintable(u"%1 paintings"_s.arg(paintings.count)));
        QVERIFY2(reader.paper.store.ordersAsked <= 2, qPrintable(QString::number(reader.paper.store.ordersAsked)));
        QTRY_VERIFY(reader.paper.store.countsAsked > 0);
        QVERIFY2(reader.paper.store.countsAsked <= 2 * 8, qPrintable(QString::number(reader.paper.store.countsAsked)));
    }

    void atTheTopNewRowsComeIntoSight()
    {
        Bystander reader;
        reader.bar().setValue(0);
        reader.paper.store.change([](FakeStore &store) { store.rows.append(aRow(kRows + 1, u"new"_s)); });
        ChangeNotice notice;
        notice.incidentKeys = {kRows + 1};

        reader.page->showNotice(notice);

        QVERIFY(reader.shows(kRows + 1));
        QCOMPARE(reader.bar().value(), 0);
        QCOMPARE(reader.page->model().keyAt(0), kRows + 1);
    }

    void whereTheCurrentRowGoesTheKeyboardStaysAndNothingIsSelected()
    {
        Bystander reader;
        RegisterQuery open;
        open.openOnly = true;
        reader.page->showRegister(open);
        QVERIFY(reader.shows(kRows));
        reader.table().selectRow(kSelected);
        const qint64 gone = reader.page->model().keyAt(kSelected);
        reader.paper.store.change([&](FakeStore &store) {
            for (RegisterRow &row : store.rows) {
                if (row.key % 2 == gone % 2)
                    row.phase = Phase::Closed;
            }
        });
        ChangeNotice notice;
        notice.many = true;

        reader.page->showNotice(notice);

        QVERIFY(reader.shows(kRows / 2));
        QVERIFY(reader.table().currentIndex().isValid());
        QVERIFY(reader.selectedKeys().isEmpty());
    }
};

QTEST_MAIN(TestRegisterBurst)
#include "tst_registerburst.moc"
