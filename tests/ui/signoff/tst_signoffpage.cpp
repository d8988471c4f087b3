// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A measure is read, signed and decided on its sheet, on a real store.
#include "ui/signoff/signoffroom.h"

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstSignoffPage : public QObject, private SignoffRoom
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void counselAnswersTheChecklistAndThenSigns()
    {
        const MeasureId measure = aSheet();
        const auto page = opened(Who::Counsel, measure);
        ChecklistPane *checklist = page->sheet()->checklist();
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::Approve);
        passphraseOf(panel)->setText(m_office.passphrase());
        const QString notYet = panel->missing();
        for (const QLatin1StringView item : mandatoryItems(MeasureKind::Request)) {
            checklist->row(QString(item))->choose(ChecklistAnswer::Yes);
            checklist->row(QString(item))->write({}, u"E-10"_s);
        }
        QTest::mouseClick(checklist->saveButton(), Qt::LeftButton);
        QTRY_VERIFY(m_office.measure(measure).openItems().isEmpty());
        QTRY_VERIFY(checklist->row(u"legal_basis")->facts().entry);

        signsOnScreen(panel, Verdict::Approve);

        QVERIFY(!notYet.isEmpty());
        QTRY_VERIFY(m_office.measure(measure).stampAt(u"legal_review"));
        QTRY_COMPARE(stampsOn(page->sheet()->sheet()), (QStringList{u"起案"_s, u"法務審査"_s}));
    }

    void aNoWithoutARemarkIsNotSaved()
    {
        const auto page = opened(Who::Counsel, aSheet());
        ChecklistPane *checklist = page->sheet()->checklist();

        checklist->row(u"necessity")->choose(ChecklistAnswer::No);

        QVERIFY(!checklist->saveButton()->isEnabled());
        QCOMPARE(checklist->missing(), u"Everything but a yes needs a remark."_s);
    }

    void anAnswerThatIsNotSavedIsTakenBack()
    {
        const MeasureId measure = aSheet();
        {
            const auto page = opened(Who::Counsel, measure);
            ChecklistPane *checklist = page->sheet()->checklist();
            ChecklistRow *row = checklist->row(u"necessity");
            row->choose(ChecklistAnswer::Yes);
            QVERIFY(checklist->saveButton()->isEnabled());

            QTest::keyClick(row->findChild<kit::Segment *>(), Qt::Key_Backspace);

            QVERIFY(!row->answer());
            QVERIFY(!checklist->saveButton()->isEnabled());
        }
        const auto again = opened(Who::Counsel, measure);
        QVERIFY(!again->sheet()->checklist()->row(u"necessity")->answer());
    }

    void theChecklistIsOnSheetsThatLegalReviews()
    {
        MeasureContent content;
        content.subject = u"Warn operators of relay R-7"_s;
        content.text = u"Close the maintenance path."_s;
        content.purpose = u"Stop further use."_s;
        content.effect = u"No new sessions."_s;
        content.legalBasis = u"Act 42, article 5"_s;
        const MeasureId quiet = MeasureId::make(), open = MeasureId::make();
        const IncidentId incident = m_office.logs(u"Access to signalling"_s);
        m_office.does(Who::Duty, ForMeasure{quiet, DraftMeasure{incident, MeasureKind::Notice, content}});
        content.isPublic = true;
        m_office.does(Who::Duty, ForMeasure{open, DraftMeasure{incident, MeasureKind::Notice, content}});

        QVERIFY(!opened(Who::Duty, quiet)->sheet()->checklist()->isVisible());
        QVERIFY(opened(Who::Duty, open)->sheet()->checklist()->isVisible());
        m_office.does(Who::Duty, ForMeasure{quiet, SubmitMeasure{}});
        QVERIFY(!opened(Who::Duty, quiet)->sheet()->checklist()->isVisible());
        QVERIFY(m_office.measure(quiet).openItems().isEmpty());
    }

    void everySectionOfTheSheetFolds()
    {
        const auto page = opened(Who::OperationsHead, anApprovedMeasure());
        AftermathPane *afterwards = page->sheet()->aftermath();
        auto *fold = afterwards->findChild<FoldButton *>();
        QVERIFY(fold);
        const int tall = afterwards->sizeHint().height();

        QTest::mouseClick(fold, Qt::LeftButton);

        QVERIFY(fold->isFolded());
        QVERIFY(afterwards->sizeHint().height() < tall);
        QCOMPARE(fold->accessibleName(), u"Show this section"_s);
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!fold->isFolded());
    }

    void onlyLegalAnswersTheChecklist()
    {
        const auto page = opened(Who::OperationsHead, aSheet());

        QVERIFY(!page->sheet()->checklist()->saveButton()->isVisible());
        QCOMPARE(page->sheet()->checklist()->rows().size(), 24);
    }

    void anAnswerSaysOnWhichTextItWasGiven()
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        MeasureContent content = m_office.measure(measure).content();
        content.text += u" And more."_s;
        m_office.does(Who::Duty, ForMeasure{measure, ReviseMeasure{content, 1}});

        const auto page = opened(Who::OperationsHead, measure);

        QVERIFY(page->sheet()->checklist()->row(u"necessity")->isStale());
    }

    void aSheetPassesBothGatesByKeyboard()
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        {
            const auto page = opened(Who::Counsel, measure);
            signsOnScreen(page->sheet()->decidePanel(), Verdict::Approve);
            QTRY_VERIFY(m_office.measure(measure).stampAt(u"legal_review"));
        }
        const auto page = opened(Who::OperationsHead, measure);
        signsOnScreen(page->sheet()->decidePanel(), Verdict::Approve);

        QTRY_COMPARE(m_office.measure(measure).state, MeasureState::Approved);
    }

    void aDeputySignsWithHisMarkAndTheAbsentOfficerReadsItLater()
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        signs(Who::Counsel, measure, u"legal_review"_s);
        const Instant now = m_office.clock().now();
        m_office.does(Who::Administrator,
                      ForRegistry{RegisterDeputy{m_office.idOf(Who::OperationsHead), m_office.idOf(Who::Liaison), now,
                                                 now.plusMs(kDay), u"On leave"_s}});
        const auto page = opened(Who::Liaison, measure);
        DecidePanel *panel = page->sheet()->decidePanel();
        const QString way = panel->ways()->currentText();

        signsOnScreen(panel, Verdict::Approve);

        QVERIFY(way.contains(u"Sato Naoko"_s) && way.contains(u"代"_s));
        QTRY_COMPARE(m_office.measure(measure).state, MeasureState::Approved);
        QTRY_VERIFY(stampsOn(page->sheet()->sheet()).contains(u"運用部長 代"_s));
        const auto later = opened(Who::OperationsHead, measure);
        QTest::mouseClick(later->sheet()->aftermath()->viewButton(u"operations_decides"_s), Qt::LeftButton);
        QTRY_VERIFY(m_office.measure(measure).laterViews.first().seen);
    }

    void onlyAnswersThatFitTheGateAreOffered()
    {
        const auto page = opened(Who::Counsel, aSheet());
        Gate viewing;
        viewing.kind = GateKind::View;
        Gate consultation;
        consultation.kind = GateKind::Consult;

        const QList<Verdict> atReview = page->sheet()->decidePanel()->offered();
        page->sheet()->decidePanel()->choose(Verdict::Seen);

        QCOMPARE(
            atReview,
            (QList{Verdict::Approve, Verdict::ApproveWithConditions, Verdict::Return, Verdict::Reject, Verdict::Hold}));
        QCOMPARE(page->sheet()->decidePanel()->missing(), u"Choose what you decide."_s);
        QCOMPARE(verdictsFor(viewing, MeasureState::Approved), QList{Verdict::Seen});
        QCOMPARE(verdictsFor(consultation, MeasureState::Circulating), QList{Verdict::Opinion});
        QVERIFY(!verdictsFor(Gate(), MeasureState::Approved).contains(Verdict::Return));
    }

    void whatIsHashedIsWhatIsOnTheScreen()
    {
        const MeasureId measure = aSheet(u"Suspend relay R-7 for seven days."_s);
        answersTheChecklist(measure);
        const auto page = opened(Who::Counsel, measure);
        DecidePanel *panel = page->sheet()->decidePanel();
        const QString onScreen = page->sheet()->document()->shownText();
        const QString digits = panel->findChild<HashBlock *>()->digits().remove(u' ').remove(u'\n');

        signsOnScreen(panel, Verdict::Approve);

        QTRY_VERIFY(m_office.measure(measure).stampAt(u"legal_review"));
        const Measure decided = m_office.measure(measure);
        const MeasureContent &content = decided.content();
        for (const QString &text : {content.text, content.purpose, content.effect, content.legalBasis})
            QVERIFY2(onScreen.contains(text), qPrintable(text));
        QCOMPARE(QString::fromLatin1(decided.stampAt(u"legal_review")->contentHash.toHex()), digits);
        QTRY_COMPARE(page->sheet()->sheet()->scene().rows.back().boxes.back().hash8, digits.left(8));
    }

    void afterSigningTheWayLeadsToTheNextSheet()
    {
        const MeasureId measure = aSheet();
        const MeasureId other = aSheet();
        answersTheChecklist(measure);
        const auto page = opened(Who::Counsel, measure);
        QSignalSpy next(page->sheet(), &SheetView::nextWanted);

        signsOnScreen(page->sheet()->decidePanel(), Verdict::Approve);

        kit::KeyHintButton *button = nullptr;
        QTRY_VERIFY([&] {
            for (auto *one : page->sheet()->decidePanel()->findChildren<kit::KeyHintButton *>())
                button = one->text().contains(u"MS-"_s) ? one : button;
            return button && button->isVisible();
        }());
        QVERIFY(!button->text().contains(m_office.measure(measure).number));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(next.count(), 1);
        QTRY_VERIFY(!page->title().startsWith(m_office.measure(measure).number));
        QVERIFY(!m_office.measure(other).stampAt(u"legal_review"));
    }

    void aConditionIsTickedOffWithItsEvidence()
    {
        const MeasureId measure = anApprovedMeasure({u"Delete working copies by February"_s});
        const auto page = opened(Who::Duty, measure);
        m_office.questions.texts = {u"Deletion record D-12"_s};

        QTest::mouseClick(page->sheet()->aftermath()->conditionButton(1), Qt::LeftButton);

        QTRY_VERIFY(m_office.measure(measure).conditions.first().met);
        QCOMPARE(m_office.measure(measure).conditions.first().evidence, u"Deletion record D-12"_s);
    }

    void anApprovalIsRevokedUnderThePassphrase()
    {
        const MeasureId measure = anApprovedMeasure();
        const auto page = opened(Who::OperationsHead, measure);
        page->sheet()->aftermath()->button(u"revoke"_s)->click();
        auto *dialog = page->findChild<RevokeDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"The relay is not theirs."_s);
        dialog->performNow();
        QTRY_VERIFY(dialog->performButton()->isEnabled());
        QCOMPARE(m_office.measure(measure).state, MeasureState::Approved);

        for (auto *edit : dialog->findChildren<QLineEdit *>())
            edit->setText(edit->echoMode() == QLineEdit::Password ? m_office.passphrase() : edit->text());
        dialog->performNow();

        QTRY_COMPARE(m_office.measure(measure).state, MeasureState::Revoked);
        QTRY_VERIFY(!page->sheet()->aftermath()->button(u"carry_out"_s)->isVisible());
    }

    void whatWasDoneIsReviewedBySomebodyWhoTookNoPart()
    {
        const MeasureId measure = anApprovedMeasure();
        {
            const auto page = opened(Who::Duty, measure);
            page->sheet()->aftermath()->button(u"carry_out"_s)->click();
            auto *dialog = page->findChild<CarryOutDialog *>();
            dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Suspended at 09:40."_s);
            dialog->performNow();
            QTRY_COMPARE(m_office.measure(measure).state, MeasureState::CarriedOut);
            QTRY_VERIFY(page->sheet()->aftermath()->button(u"review"_s)->isVisible());
            QVERIFY(!page->sheet()->aftermath()->button(u"review"_s)->isEnabled());
        }
        const auto page = opened(Who::Analyst, measure);
        page->sheet()->aftermath()->button(u"review"_s)->click();
        auto *dialog = page->findChild<ReviewDialog *>();
        for (auto *text : dialog->findChildren<QPlainTextEdit *>())
            text->setPlainText(u"None."_s);
        dialog->performNow();

        QTRY_COMPARE(m_office.measure(measure).state, MeasureState::Reviewed);
    }

    void aDissentAndAConflictAreKeptWithTheSheet()
    {
        const MeasureId measure = aSheet();
        const auto page = opened(Who::Analyst, measure);
        m_office.questions.texts = {u"The relay may be shared."_s, u"My former employer."_s};

        QTest::mouseClick(page->sheet()->aftermath()->button(u"dissent"_s), Qt::LeftButton);
        QTRY_COMPARE(m_office.measure(measure).dissents.size(), 1);
        QTest::mouseClick(page->sheet()->aftermath()->button(u"conflict"_s), Qt::LeftButton);

        QTRY_COMPARE(m_office.measure(measure).conflicts.size(), 1);
    }

    void theGatesShowWhatTheDecisionWaitsFor()
    {
        const auto page = opened(Who::OperationsHead, aSheet());
        const auto &gates = page->sheet()->gates()->scene().gates;

        QCOMPARE(gates.size(), std::size_t(2));
        QCOMPARE(gates[0].state, kit::GateState::Running);
        QVERIFY(gates[0].sub.contains(u"due"_s));
        QCOMPARE(gates[1].state, kit::GateState::Blocked);
        QVERIFY2(gates[1].tip.contains(u"Legal review"_s), qPrintable(gates[1].tip));
    }

    void whatIsMissingIsNamed()
    {
        const MeasureId measure = aSheet();
        const auto page = opened(Who::Counsel, measure);
        DecidePanel *panel = page->sheet()->decidePanel();

        const QString noChoice = panel->missing();
        panel->choose(Verdict::Return);
        const QString noReason = panel->missing();
        panel->reason()->setPlainText(u"The scope is unclear."_s);
        const QString noPassphrase = panel->missing();
        passphraseOf(panel)->setText(u"x"_s);

        QVERIFY(!noChoice.isEmpty());
        QVERIFY(noReason != noChoice && !noReason.isEmpty());
        QVERIFY(noPassphrase != noReason && !noPassphrase.isEmpty());
        QVERIFY(panel->missing().isEmpty());
    }

    void aWrongPassphraseSignsNothingAndIsForgotten()
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        const auto page = opened(Who::Counsel, measure);
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::Approve);
        passphraseOf(panel)->setText(u"not the passphrase"_s);

        panel->sign();

        QVERIFY(passphraseOf(panel)->text().isEmpty());
        QTRY_VERIFY(passphraseOf(panel)->property("error").toBool());
        QVERIFY(m_office.measure(measure).stamps.isEmpty());
    }

    void thePassphraseGoesWhenTheFieldIsLeft()
    {
        const auto page = opened(Who::Counsel, aSheet());
        DecidePanel *panel = page->sheet()->decidePanel();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        passphraseOf(panel)->setFocus();
        QTest::keyClicks(passphraseOf(panel), u"secret"_s);

        page->sheet()->document()->setFocus();

        QTRY_VERIFY(passphraseOf(panel)->text().isEmpty());
    }

    void theDrafterIsToldWhyHeCannotSign()
    {
        const auto page = opened(Who::Duty, aSheet());

        QVERIFY(!page->sheet()->decidePanel()->findChild<QPlainTextEdit *>()->isVisible());
    }

    void aRevisedTextShowsWhatChanged()
    {
        const MeasureId measure = aSheet(u"Suspend relay R-7 without delay.\nTell the other operators."_s);
        MeasureContent content = m_office.measure(measure).content();
        content.text = u"Suspend relay R-7 under the provider's own terms.\nTell the other operators."_s;
        m_office.does(Who::Duty, ForMeasure{measure, ReviseMeasure{content, 1}});

        const auto page = opened(Who::Counsel, measure);

        const QString text = page->sheet()->document()->shownText();
        QVERIFY(text.contains(u"without delay"_s)); // struck through
        QVERIFY(text.contains(u"under the provider's own terms"_s));
    }

    void changesAreCountedSinceTheTextTheReaderSigned()
    {
        const MeasureId measure = aSheet(u"Suspend relay R-7."_s);
        answersTheChecklist(measure);
        {
            const auto page = opened(Who::Counsel, measure);
            signsOnScreen(page->sheet()->decidePanel(), Verdict::Approve);
            QTRY_VERIFY(m_office.measure(measure).stampAt(u"legal_review"));
        }
        for (const int version : {1, 2}) {
            MeasureContent content = m_office.measure(measure).content();
            content.text += u" And %1 more."_s.arg(version);
            m_office.does(Who::Duty, ForMeasure{measure, ReviseMeasure{content, version}});
        }

        QCOMPARE(opened(Who::Counsel, measure)->sheet()->document()->comparedVersion(), 1);
        QCOMPARE(opened(Who::OperationsHead, measure)->sheet()->document()->comparedVersion(), 2);
    }

    void aRecordTheTextNamesIsOpened()
    {
        const IncidentId other = m_office.logs(u"The same relay, before"_s);
        const MeasureId measure = aSheet(u"Seen in %1 and INC-1999-000001."_s.arg(m_office.incident(other).number));
        const auto page = opened(Who::Counsel, measure);
        QSignalSpy opens(page.get(), &Page::openIncident);

        Q_EMIT page->sheet()->document()->recordWanted(m_office.incident(other).number);
        QTRY_COMPARE(opens.count(), 1);
        QCOMPARE(opens.first().first().value<IncidentId>(), other);
        m_office.questions.told.clear();
        Q_EMIT page->sheet()->document()->recordWanted(u"INC-1999-000001"_s);
        QTRY_VERIFY(!m_office.questions.told.isEmpty());
    }

    void conditionsAreSignedAndShown()
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        const auto page = opened(Who::Counsel, measure);
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::ApproveWithConditions);
        for (auto *edit : panel->findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Normal && edit->isVisible())
                edit->setText(u"Delete working copies by February"_s);
        }
        panel->reason()->setPlainText(u"Masking answers the privacy concern."_s);
        passphraseOf(panel)->setText(m_office.passphrase());

        panel->sign();

        QTRY_COMPARE(m_office.measure(measure).conditionTexts(), QStringList{u"Delete working copies by February"_s});
    }

    /// Pictures go to the folder named by RINGI_PICTURES.
    void aLongSheetFitsItsPaneInBothThemesAndLanguages_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QString>("language");
        QTest::newRow("sheet-en-light") << false << u"en"_s;
        QTest::newRow("sheet-en-dark") << true << u"en"_s;
        QTest::newRow("sheet-ja-light") << false << u"ja"_s;
        QTest::newRow("sheet-ja-dark") << true << u"ja"_s;
    }

    void aLongSheetFitsItsPaneInBothThemesAndLanguages()
    {
        QFETCH(bool, isDark);
        QFETCH(QString, language);
        words::Language words(*qApp);
        words.use(language);
        kit::dress(*qApp, isDark ? kit::dark() : kit::light());
        const MeasureId measure = aLongSheet();

        const auto page = opened(Who::Counsel, measure);
        page->resize(1288, 1500);
        QTest::qWait(100);
        keep(page->grab(), QString::fromLatin1(QTest::currentDataTag()));

        const SheetView *sheet = page->sheet();
        QCOMPARE(sheet->gates()->scene().gates.size(), std::size_t(9));
        for (const QWidget *part : {static_cast<QWidget *>(sheet->gates()), static_cast<QWidget *>(sheet->sheet())})
            QCOMPARE(part->visibleRegion().boundingRect().width(), part->width());
        const auto plain = opened(Who::OperationsHead, anApprovedMeasure({u"Delete working copies by February"_s}));
        plain->resize(1288, 1100);
        QTest::qWait(100);
        keep(plain->grab(), u"approved-"_s + QString::fromLatin1(QTest::currentDataTag()));
        plain->showQueue();
        QTest::qWait(300);
        keep(plain->grab(), u"queue-"_s + QString::fromLatin1(QTest::currentDataTag()));
        words.use(u"en"_s);
        kit::dress(*qApp, kit::light());
    }

    void theQueueListsWhatWaitsForUs()
    {
        aSheet();
        SignoffPage page(m_office.as(Who::Counsel));
        page.resize(1240, 850);
        page.show();

        page.refresh();

        QTRY_VERIFY(page.queue()->table()->model()->rowCount() > 0);
    }
};

QTEST_MAIN(TstSignoffPage)
#include "tst_signoffpage.moc"
