# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""That each rule can fail: a bad sample gives a finding, and a good one beside it gives none."""
import importlib
import os
import tempfile
import unittest
from pathlib import Path

HEAD = ("// SPDX-FileCopyrightText: 2026 The Ringi authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
        "//\n// What this file is for.\n")

# rule, file, what is wrong in it, what is right in it
SAMPLES = [
    ("links", "ui/CMakeLists.txt", "ringi_module(ui LINKS ringi_desk\n    ringi_store)",
     "ringi_module(ui LINKS ringi_desk)"),
    ("links", "model/x/CMakeLists.txt", "target_link_libraries(ringi_queries PUBLIC Qt6::Gui)",
     "target_link_libraries(ringi_queries PUBLIC ringi_domain)"),
    ("links", "model/y/CMakeLists.txt", "ringi_module(warehouse LINKS ringi_base)",
     "ringi_module(base LINKS Qt6::Core)"),
    ("includes", "model/desk/a.h", "#include <QtWidgets/QWidget>", "#include <QtCore/QString>"),
    ("includes", "model/report/a.h", "#include <QtSql/QSqlQuery>\n", "#include <QtGui/QPdfWriter>"),
    ("sql", "ui/a.cpp", 'u"SELECT number FROM incident"_s', 'tr("Select an incident from the register")'),
    ("sql", "app/a.cpp", 'query("delete from commits")', 'tr("Delete from this list")'),
    ("sql", "model/desk/a.cpp", 'R"(\n  INSERT INTO event VALUES (1))"', "m_events.insert(event);"),
    ("sql", "model/tables/a.cpp", "#include <sqlite3.h>", '#include "queries/incidentrow.h"'),
    ("length", "ui/a.cpp", "x;\n" * 501, "x;\n" * 500),
    ("heads", "ui/a.h", "#pragma once", HEAD + "#pragma once"),
    ("heads", "ui/b.h", "\n".join(HEAD.splitlines()[:2]) + "\n#pragma once", HEAD),
    ("paths", "docs/a.md", "see `model/gone/away.h`", "see `docs/a.md` and `docs/*.md`"),
    ("paths", "README.md", "[the ledger](docs/gone.md)", "[home](https://example.org) [here](README.md)"),
    ("colours", "ui/a.cpp", 'QColor(u"#38349C"_s)', "theme.accent"),
    ("colours", "ui/b.cpp", "QColor(12, 34, 56)", "QColor(theme.line)"),
    ("colours", "ui/c.cpp", "Qt::darkGray", "Qt::transparent"),
    ("leftovers", "ui/a.cpp", "// TO" + "DO: later", "// Done by the todoList."),
    ("readers", "model/store/questions/a.cpp", 'm_connection->named("handoffs")', 'm_asked.named("handoffs")'),
    ("readers", "model/store/questions/b.cpp", 'asked.open("measures")', 'asked.open("officers")'),
    ("markup", "ui/a.cpp", "label->setTextFormat(Qt::RichText);", "label->setTextFormat(Qt::PlainText);"),
    ("markup", "ui/b.cpp", "document.setHtml(text);", "document.setPlainText(text);"),
    ("globals", "ui/a.cpp", "qApp->quit();", "m_app.quit();"),
    ("globals", "model/desk/a.h", "static Desk &instance();", "Desk(Ledger &ledger);"),
]


def found(rule, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(importlib.import_module(f"checks.{rule}").findings(Path(folder)))


class EveryRule(unittest.TestCase):
    def test_finds_what_is_wrong_and_only_that(self):
        for rule, name, wrong, right in SAMPLES:
            with self.subTest(rule=rule, wrong=wrong[:60]):
                self.assertEqual(len(found(rule, {name: wrong})), 1)
                self.assertEqual(found(rule, {name: right}), [])

    def test_has_a_sample(self):
        rules = {path.stem for path in (Path(__file__).parent / "checks").glob("*.py")}
        self.assertEqual(rules - {sample[0] for sample in SAMPLES}, {"translations"})

    def test_leaves_the_homes_of_sql_and_colour_alone(self):
        self.assertEqual(found("sql", {"model/store/a.cpp": 'u"SELECT 1"_s', "resources/sql/a.sql": "SELECT 1"}), [])
        self.assertEqual(found("colours", {"ui/kit/theme.cpp": 'u"#38349C"_s'}), [])
        self.assertEqual(len(found("sql", {"model/a.sql": "SELECT 1"})), 1)

    def test_reads_nothing_that_was_built(self):
        self.assertEqual(found("heads", {"build/dev/moc_a.cpp": "int x;"}), [])


def ts(*messages):
    body = "".join(f"<message><source>{source}</source>{translation}</message>" for source, translation in messages)
    return f'<?xml version="1.0"?><TS version="2.1"><context><name>Page</name>{body}</context></TS>'


def spoken(japanese, english="<TS version='2.1'/>"):
    page = 'void f() { QCoreApplication::translate("Page", "Hold %1"); }'
    return found("translations", {"ui/a.cpp": page, "app/a.cpp": "", "resources/translations/ringi_ja.ts": japanese,
                                  "resources/translations/ringi_en.ts": english})


@unittest.skipUnless(os.environ.get("LUPDATE"), "LUPDATE does not name Qt's lupdate")
class Translations(unittest.TestCase):
    def test_that_are_complete_are_fine(self):
        self.assertEqual(spoken(ts(("Hold %1", "<translation>%1を保留</translation>"))), [])

    def test_that_are_unfinished_are_found(self):
        self.assertIn("is unfinished", spoken(ts(("Hold %1", '<translation type="unfinished">%1</translation>')))[0])

    def test_that_are_empty_are_found(self):
        self.assertIn("has no translation", spoken(ts(("Hold %1", "<translation></translation>")))[0])

    def test_that_lose_a_place_are_found(self):
        self.assertIn("loses %1", spoken(ts(("Hold %1", "<translation>保留</translation>")))[0])

    def test_that_are_missing_are_found(self):
        self.assertIn("is not there", spoken("<TS version='2.1'/>")[0])

    def test_that_belong_to_no_known_class_are_found(self):
        lost = {"ui/a.cpp": '#include "gone.h"\nQString Page::name() { return tr("Hold"); }', "app/a.cpp": ""}
        files = {f"resources/translations/{name}": "<TS version='2.1'/>" for name in ("ringi_en.ts", "ringi_ja.ts")}
        self.assertIn("unknown namespace/class ::Page", found("translations", lost | files)[0])

    def test_that_nothing_uses_are_found(self):
        both = ts(("Hold %1", "<translation>%1を保留</translation>"), ("Gone", "<translation>なし</translation>"))
        self.assertIn("is in no code", spoken(both)[0])


if __name__ == "__main__":
    unittest.main()
