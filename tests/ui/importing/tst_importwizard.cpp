// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A register brought in through the wizard as a person would do it: choose, map, look, import, import again; and what
// is said where it cannot go on.
#include "importoffice.h"

#include "ui/importing/filestep.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/mappingstep.h"
#include "ui/importing/previewstep.h"
#include "ui/importing/runstep.h"
#include "ui/importing/wordsdialog.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/words/explain.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

using Step = ImportWizard::Step;

const QByteArray kRegister = "Case id,Title,Category,Date,Reported,What was seen\n"
                             "1,Ransom note at Port of Asahi,Ransomware,2026-11-02,2026-11-03,Files are locked\n"
                             "2,Flood of requests at Midori Bank,DDoS,2026-11-04,2026-11-04,\"Slow, then down\"\n"
                             "3,Mail to Kaede Clinic,Phishing,2026-11-06,2026-11-05,Reported before it occurred\n"
                             "4,Odd logins at Sora Rail,Intrusion,2026-11-07,soon,No time given\n";

QByteArray manyRows(int count)
{
    QByteArray text = "Case id,Title,Reported\n";
    for (int row = 1; row <= count; ++row)
        text += QByteArray::number(row) + ",Scan of gateway " + QByteArray::number(row) + ",2026-11-01\n";
    return text;
}

/// The wizard, and the hands of who works with it.
class AtTheWizard
{
public:
    explicit AtTheWizard(ImportOffice &office)
        : m_office(office)
        , wizard(new ImportWizard(office.office, nullptr))
    {
        wizard->open();
        if (!QTest::qWaitForWindowActive(wizard))
            qFatal("the wizard did not come to the front");
    }
    ~AtTheWizard() { delete wizard; }
    Q_DISABLE_COPY_MOVE(AtTheWizard)

    bool choose(const QString &path)
    {
        m_office.questions.files = QStringList{path};
        QTest::mouseClick(wizard->fileStep()->chooseButton(), Qt::LeftButton);
        return QTest::qWaitFor([this] { return mayGoOn() || !wizard->problemShown().isEmpty(); });
    }
    void press() { QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] bool mayGoOn() const { return wizard->nextButton()->isEnabled(); }
    bool look()
    {
        press();
        press();
        return QTest::qWaitFor([this] { return mayGoOn() || !wizard->problemShown().isEmpty(); });
    }
    bool import()
    {
        press();
        return QTest::qWaitFor([this] { return wizard->nextButton()->isVisible() && !headline().isEmpty(); }, 30000);
    }
    [[nodiscard]] QString headline() const { return wizard->runStep()->headline(); }
    [[nodiscard]] QStringList cells(int row) const
    {
        QStringList cells;
        const QAbstractItemModel *model = wizard->previewStep()->table()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }
    void chooseColumn(Target target, const QString &column)
    {
        QComboBox *box = wizard->mappingStep()->line(target)->columnBox();
        box->setCurrentIndex(std::max(0, box->findData(column)));
    }

private:
    ImportOffice &m_office;

public:
    ImportWizard *wizard;
};

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRegisterComesInFourStepsAndASecondTimeAddsNothing();
    void eachRowShowsItsVerdictAndTheReason();
    void rejectedRowsLieBesideTheFileWithTheirReasons();
    void aFileMayBeDropped();
    void aFileThatIsNoCsvIsToldInOneSentenceAndAnotherMayBeChosen();
    void aMappingWithoutATitleSaysSoAndHoldsTheNextStep();
    void anotherColumnIsReadAsItsRowsSuggest();
    void wordsOfTheRegisterGetTheirKeys();
    void oneClassAndMarkingCanStandForEveryRow();
    void aProfileIsSavedAndOpenedAgain();
    void everythingWrongWithAProfileIsToldAtOnce();
    void aStoppedImportKeepsWholeBatches();
    void closingWhileTheRowsAreCheckedLeavesNothingBehind();
    void anAuditorIsToldWhyHeMayNotImport();
    void everyControlHasANameForThoseWhoListen();
};

void TestImportWizard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    kit::dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), kit::light());
}

void TestImportWizard::aRegisterComesInFourStepsAndASecondTimeAddsNothing()
{
    ImportOffice office;
    const QString path = office.write(u"register.csv"_s, kRegister);
    {
        AtTheWizard at(office);
        QVERIFY(!at.mayGoOn());
        QVERIFY(at.choose(path));
        QVERIFY(at.look());
        QCOMPARE(at.wizard->step(), Step::Preview);
        QVERIFY(at.import());
        QCOMPARE(at.wizard->step(), Step::Run);
        QCOMPARE(office.incidents(), 2);
        const QSignalSpy wanted(at.wizard, &ImportWizard::registerWanted);
        at.press();
        QCOMPARE(wanted.count(), 1);
    }
    AtTheWizard again(office);
    QVERIFY(again.choose(path));
    QVERIFY(again.look());
    QVERIFY2(again.wizard->previewStep()->countsShown().contains(u"2 already there"_s),
             qPrintable(again.wizard->previewStep()->countsShown()));
    QVERIFY(again.import());
    QCOMPARE(office.incidents(), 2);
    QVERIFY(office.files.verified().findings.isEmpty());
}

void TestImportWizard::eachRowShowsItsVerdictAndTheReason()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, kRegister)));
    QVERIFY(at.look());
    QCOMPARE(at.cells(0).mid(0, 4), (QStringList{u"2"_s, u"Will be added"_s, u"Ransom note at Port of Asahi"_s, {}}));
    QCOMPARE(at.cells(2)[1], u"Rejected"_s);
    QCOMPARE(at.cells(2)[3], words::explain(Refusal{RefusalCode::TimesOutOfOrder, {u"occurred"_s, u"reported"_s}}));
    at.wizard->previewStep()->table()->selectRow(2);
    QCOMPARE(at.wizard->previewStep()->reasonShown(), at.cells(2)[3]);
    QVERIFY(at.wizard->previewStep()->countsShown().startsWith(u"4 rows: "_s));
    QCOMPARE(office.incidents(), 0);
}

void TestImportWizard::rejectedRowsLieBesideTheFileWithTheirReasons()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, kRegister)));
    QVERIFY(at.look());
    QVERIFY(at.import());
    QFile rejected(office.files.filePath(u"register.rejected.csv"_s));
    QVERIFY(at.wizard->runStep()->rejectedShown().contains(rejected.fileName()));
    QVERIFY(at.wizard->runStep()->folderButton()->isVisible());
    QVERIFY(rejected.open(QIODevice::ReadOnly));
    QVERIFY(rejected.readAll().contains("Mail to Kaede Clinic"));
}

void TestImportWizard::aFileMayBeDropped()
{
    ImportOffice office;
    AtTheWizard at(office);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(office.write(u"register.csv"_s, kRegister))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at.wizard->fileStep(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at.wizard->fileStep(), &drop);
    QTRY_VERIFY(at.mayGoOn());
}

void TestImportWizard::aFileThatIsNoCsvIsToldInOneSentenceAndAnotherMayBeChosen()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\0\xff\xfe", 10))));
    QVERIFY(!at.wizard->problemShown().isEmpty());
    QVERIFY(!at.mayGoOn());
    QVERIFY(at.choose(office.write(u"register.csv"_s, kRegister)));
    QVERIFY(at.wizard->problemShown().isEmpty());
    QVERIFY(at.mayGoOn());
    QVERIFY(at.choose(office.write(u"open.csv"_s, "Title,Reported\nA,2026-11-01\nB,\"never closed\n")) || true);
    QVERIFY(at.wizard->problemShown().contains(u"3"_s));
}

void TestImportWizard::aMappingWithoutATitleSaysSoAndHoldsTheNextStep()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, kRegister)));
    at.press();
    at.chooseColumn(Target::Title, {});
    QCOMPARE(at.wizard->mappingStep()->problems(), QStringList{u"No column fills the title. Choose one."_s});
    QVERIFY(!at.mayGoOn());
    at.chooseColumn(Target::Title, u"What was seen"_s);
    QVERIFY(at.mayGoOn());
}

void TestImportWizard::anotherColumnIsReadAsItsRowsSuggest()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, "Title,When\nA scan,3.11.2026\nAnother scan,4.11.2026\n")));
    at.press();
    at.chooseColumn(Target::Reported, u"When"_s);
    QCOMPARE(at.wizard->mappingStep()->line(Target::Reported)->formats()->text(), u"d.M.yyyy"_s);
}

void TestImportWizard::wordsOfTheRegisterGetTheirKeys()
{
    WordsDialog dialog(Target::Class, {{u"Ransomware"_s, {}}, {u"*"_s, {}}}, nullptr);
    dialog.choose(u"Ransomware"_s, u"malicious-code"_s);
    dialog.choose(u"*"_s, u"other"_s);
    const WordsDialog::Words chosen{{u"Ransomware"_s, u"malicious-code"_s}, {u"*"_s, u"other"_s}};
    QCOMPARE(dialog.words(), chosen);
}

void TestImportWizard::oneClassAndMarkingCanStandForEveryRow()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, "Title,Reported\nA scan,2026-11-03\n")));
    at.press();
    for (const auto &[target, key] : {std::pair(Target::Class, u"availability"_s), {Target::Tlp, u"TLP:GREEN"_s}}) {
        QComboBox *box = at.wizard->mappingStep()->line(target)->constantBox();
        box->setCurrentIndex(box->findData(key));
    }
    const MappingProfile profile = at.wizard->mappingStep()->profile();
    QCOMPARE(profile.fields.value(Target::Class).constant, u"availability"_s);
    QCOMPARE(profile.fields.value(Target::Tlp).constant, u"TLP:GREEN"_s);
    QVERIFY(at.mayGoOn());
}

void TestImportWizard::aProfileIsSavedAndOpenedAgain()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, kRegister)));
    at.press();
    at.chooseColumn(Target::Note, u"What was seen"_s);
    const QString path = office.files.filePath(u"mine.json"_s);
    const MappingProfile made = at.wizard->mappingStep()->profile();
    office.questions.files = QStringList{path};
    at.wizard->mappingStep()->saveProfile();
    at.chooseColumn(Target::Note, {});
    QVERIFY(at.wizard->mappingStep()->profile() != made);
    office.questions.files = QStringList{path};
    at.wizard->mappingStep()->openProfile();
    QCOMPARE(at.wizard->mappingStep()->profile(), made);
}

void TestImportWizard::everythingWrongWithAProfileIsToldAtOnce()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, kRegister)));
    at.press();
    office.questions.files =
        QStringList{office.write(u"broken.json"_s, R"({"zone": "Nowhere", "fields": {"colour": "Category"}})")};
    at.wizard->mappingStep()->openProfile();
    QCOMPARE(office.questions.told.size(), 1);
    QVERIFY2(office.questions.told.first().count(u'\n') >= 2, qPrintable(office.questions.told.first()));
    QVERIFY(at.mayGoOn());
}

void TestImportWizard::aStoppedImportKeepsWholeBatches()
{
    ImportOffice office;
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"long.csv"_s, manyRows(6000))));
    QVERIFY(at.look());
    QTRY_VERIFY_WITH_TIMEOUT(at.mayGoOn(), 30000);
    office.questions.confirmations = {true};
    at.press();
    QTest::mouseClick(at.wizard->closeButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(at.headline().startsWith(u"Stopped"_s), 30000);
    QVERIFY(at.wizard->isVisible());
    QVERIFY(office.incidents() < 6000);
    QCOMPARE(office.incidents() % kImportBatch, 0);
}

void TestImportWizard::closingWhileTheRowsAreCheckedLeavesNothingBehind()
{
    ImportOffice office;
    {
        AtTheWizard at(office);
        QVERIFY(at.choose(office.write(u"long.csv"_s, manyRows(6000))));
        at.press();
        at.press();
        QTest::qWait(20);
    }
    QTest::qWait(50);
    QCOMPARE(office.incidents(), 0);
}

void TestImportWizard::anAuditorIsToldWhyHeMayNotImport()
{
    ImportOffice office(Post::Auditor);
    AtTheWizard at(office);
    QVERIFY(at.choose(office.write(u"register.csv"_s, kRegister)) || true);
    QVERIFY(!at.mayGoOn());
    QCOMPARE(at.wizard->nextButton()->toolTip(), words::explain(Refusal{RefusalCode::AuditorsDoNotAct, {}}));
}

void TestImportWizard::everyControlHasANameForThoseWhoListen()
{
    ImportOffice office;
    AtTheWizard at(office);
    for (const QWidget *control : at.wizard->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QComboBox *>(control) || qobject_cast<const QTableView *>(control)
            || (qobject_cast<const QLineEdit *>(control) && !qobject_cast<const QComboBox *>(control->parentWidget()));
        QVERIFY2(!isControl || !control->accessibleName().isEmpty(), control->metaObject()->className());
    }
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
