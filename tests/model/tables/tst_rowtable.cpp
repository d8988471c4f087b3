// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short list merges a new answer by key: what stays keeps its place and its selection.
#include "tables/rowtable.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

#include <random>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    int key = 0;
    QString text;
};

class LineTable : public RowTable<Line>
{
public:
    LineTable()
        : RowTable<Line>({{u"Key"_s, [](const Line &line, int role) { return shown(line.key, role); }},
                          {u"Text"_s, [](const Line &line, int role) { return shown(line.text, role); }}},
                         [](const Line &line) { return QByteArray::number(line.key); })
    {
    }

    [[nodiscard]] QList<int> keys() const
    {
        QList<int> all;
        for (const Line &line : rows())
            all.append(line.key);
        return all;
    }

private:
    static QVariant shown(const QVariant &value, int role) { return role == Qt::DisplayRole ? value : QVariant(); }
};

} // namespace

class TstRowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAnswerIsMergedWithoutBreakingTheModel()
    {
        LineTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(7);

        for (int round = 0; round < 200; ++round) {
            QList<int> wanted;
            for (int key = 0; key < 12; ++key) {
                if (random() % 2 == 1)
                    wanted.append(key);
            }
            std::shuffle(wanted.begin(), wanted.end(), random);
            QList<Line> lines;
            for (const int key : wanted)
                lines.append({key, QString::number(round)});

            table.setRows(lines);

            QCOMPARE(table.keys(), wanted);
        }
    }

    void aSelectedRowStaysSelectedWhereverItMoves()
    {
        LineTable table;
        table.setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}});
        QItemSelectionModel selection(&table);
        selection.setCurrentIndex(table.index(1, 0), QItemSelectionModel::SelectCurrent);

        table.setRows({{9, u"new"_s}, {3, u"c"_s}, {2, u"B"_s}});

        QCOMPARE(selection.currentIndex().row(), 2);
        QCOMPARE(table.index(2, 1).data().toString(), u"B"_s);
    }

    void columnsAreNamed()
    {
        const LineTable table;

        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"Text"_s);
        QVERIFY(!table.headerData(2, Qt::Horizontal).isValid());
    }
};

QTEST_GUILESS_MAIN(TstRowTable)
#include "tst_rowtable.moc"
