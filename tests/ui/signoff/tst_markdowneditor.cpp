// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing Markdown by keyboard. Pictures are written to the folder named by RINGI_PICTURES.
#include "ui/kit/look.h"
#include "ui/signoff/changesview.h"
#include "ui/signoff/markdowneditor.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ringi;
using namespace Qt::StringLiterals;

class TstMarkdownEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    MarkdownEditor *m_editor = nullptr;
    QLineEdit *m_after = nullptr;

    void types(const QString &text) { QTest::keyClicks(m_editor, text); }
    void presses(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_editor, key, with); }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *rows = new QVBoxLayout(m_window.get());
        m_editor = new MarkdownEditor(m_window.get());
        m_after = new QLineEdit(m_window.get());
        rows->addWidget(m_editor->tools());
        rows->addWidget(m_editor);
        rows->addWidget(m_after);
        QWidget::setTabOrder(m_editor, m_after);
        m_window->resize(560, 320);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_editor->setFocus();
    }

    void aListGoesOnByItselfUntilAnEmptyItem()
    {
        types(u"- first"_s);
        presses(Qt::Key_Return);
        types(u"second"_s);
        presses(Qt::Key_Return);
        presses(Qt::Key_Return);
        types(u"after"_s);

        QCOMPARE(m_editor->toPlainText(), u"- first\n- second\nafter"_s);
    }

    void aNumberedListCounts()
    {
        types(u"9. ninth"_s);
        presses(Qt::Key_Return);
        types(u"tenth"_s);

        QCOMPARE(m_editor->toPlainText(), u"9. ninth\n10. tenth"_s);
    }

    void tabMovesAnItemInAndShiftTabOut()
    {
        types(u"- first"_s);

        presses(Qt::Key_Tab);
        presses(Qt::Key_Tab);
        presses(Qt::Key_Backtab, Qt::ShiftModifier);

        QCOMPARE(m_editor->toPlainText(), u"  - first"_s);
        QVERIFY(m_editor->hasFocus());
    }

    void tabLeavesTheEditorOutsideOfAList()
    {
        types(u"words"_s);

        presses(Qt::Key_Tab);

        QCOMPARE(m_editor->toPlainText(), u"words"_s);
        QVERIFY(m_after->hasFocus());
    }

    void tabLeavesTheEditorWhereAnItemCannotGoFurther()
    {
        types(u"- first"_s);

        for (int i = 0; i < 4; ++i)
            presses(Qt::Key_Tab);

        QCOMPARE(m_editor->toPlainText(), u"      - first"_s);
        QVERIFY(m_after->hasFocus());
    }

    void theToolsPutMarksInAndTakeThemOut()
    {
        m_editor->setPlainText(u"one\n- two"_s);
        m_editor->selectAll();

        presses(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"1. one\n2. two"_s);
        m_editor->selectAll();
        presses(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"one\ntwo"_s);
        presses(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"## one\n## two"_s);
        presses(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"- one\n- two"_s);
    }

    void oneUndoTakesBackOneTool()
    {
        m_editor->setPlainText(u"one\ntwo"_s);
        m_editor->selectAll();
        presses(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);

        m_editor->undo();

        QCOMPARE(m_editor->toPlainText(), u"one\ntwo"_s);
    }

    void aTableIsReadyToBeFilledIn()
    {
        types(u"Hosts"_s);
        presses(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

        types(u"Host"_s);

        QCOMPARE(m_editor->toPlainText(), u"Hosts\n\n| Host | Column 2 |\n|---|---|\n|  |  |\n"_s);
    }

    void thePreviewReadsAsTheSignerWill()
    {
        m_editor->setPlainText(u"## Steps\n- one\n\n| a | b |\n|---|---|\n| 1 | 2 |"_s);
        auto *page = m_editor->findChild<ChangesView *>();

        presses(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(page->isVisible());
        QVERIFY(page->hasFocus());
        QVERIFY(page->toPlainText().contains(u"Steps\n•\tone"_s));
        if (const QString folder = qEnvironmentVariable("RINGI_PICTURES"); !folder.isEmpty())
            QVERIFY(m_window->grab().save(QDir(folder).filePath(u"markdowneditor.png"_s)));
        QTest::keyClick(page, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!page->isVisible());
        QVERIFY(m_editor->hasFocus());
    }
};

QTEST_MAIN(TstMarkdownEditor)
#include "tst_markdowneditor.moc"
