// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that are signed with a measure: they are read before they are signed, a swapped one shows, and evidence
// leads to them.
#include "ui/signoff/attachmentshelf.h"
#include "ui/signoff/measurefacts.h"
#include "ui/signoff/recordnumbers.h"
#include "ui/signoff/signoffroom.h"

#include <QFile>
#include <QLabel>

using namespace ringi;
using namespace ringi::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void follow(QLabel *link)
{
    Q_EMIT link->linkActivated(u"#"_s);
}

QLabel *linkWith(const QWidget *part, const QString &accessibleName)
{
    for (auto *label : part->findChildren<QLabel *>()) {
        if (label->accessibleName() == accessibleName)
            return label;
    }
    return nullptr;
}

} // namespace

class TstAttachments : public QObject, SignoffRoom
{
    Q_OBJECT

    Attachment kept(const QString &name, const QByteArray &bytes)
    {
        Office &office = m_office.as(Who::Duty);
        return office.desk.attach(office.session, name, bytes).result().value();
    }

    /// Circulating, with that file below its text.
    MeasureId aSheetWith(const Attachment &attachment)
    {
        const MeasureId measure = aSheet();
        MeasureContent content = m_office.measure(measure).content();
        content.attachments = {attachment};
        m_office.does(Who::Duty, ForMeasure{measure, ReviseMeasure{content, 1}});
        m_office.does(Who::Duty, ForMeasure{measure, SubmitMeasure{}});
        return measure;
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void theSignerReadsWhatHeSigns()
    {
        const Attachment plan = kept(u"plan.txt"_s, "suspend R-7");
        const auto page = opened(Who::Counsel, aSheetWith(plan));
        const QString path = m_office.folder() + u"/copy.txt"_s;
        m_office.questions.files = {path};
        QVERIFY(page->sheet()->document()->shelf()->isVisible());

        follow(linkWith(page->sheet()->document()->shelf(), u"Save a copy of plan.txt"_s));

        QTRY_COMPARE(contentOf(path), QByteArray("suspend R-7"));
    }

    void aFileTheStoreDoesNotHaveIsSaid()
    {
        const Attachment lost{u"lost.txt"_s, QByteArray(32, 'x'), 7};
        const auto page = opened(Who::Counsel, aSheetWith(lost));
        m_office.questions.files = {m_office.folder() + u"/lost.txt"_s};

        follow(linkWith(page->sheet()->document()->shelf(), u"Save a copy of lost.txt"_s));

        QTRY_COMPARE(m_office.questions.told.size(), 1);
        QVERIFY(m_office.questions.told.takeFirst().contains(u"lost.txt"_s));
    }

    // Otherwise the plan that Legal cleared is swapped, and the changes say nothing.
    void aFileInThePlaceOfAnotherOfItsNameIsAChange()
    {
        MeasureContent before, after;
        before.attachments = {kept(u"plan.txt"_s, "suspend R-7")};
        after.attachments = {kept(u"plan.txt"_s, "suspend everything")};

        const QList<DocumentPart> parts = factsOf(before, after);

        QCOMPARE(parts.size(), 1);
        QVERIFY(parts.first().before != parts.first().after);
        QVERIFY(parts.first().after.contains(shortHash(after.attachments.first())));
    }

    void evidenceLeadsToTheRecordOrTheFile()
    {
        const Attachment plan = kept(u"plan.txt"_s, "suspend R-7");
        const MeasureId measure = aSheetWith(plan);
        m_office.does(
            Who::Counsel,
            ForMeasure{measure,
                       AnswerChecklist{{{u"legal_basis"_s, ChecklistAnswer::Yes, {}, u"INC-2026-000001 note 3"_s},
                                        {u"necessity"_s, ChecklistAnswer::Yes, {}, u"A-1"_s},
                                        {u"proportionality"_s, ChecklistAnswer::Yes, {}, u"a letter"_s}}}});
        const auto page = opened(Who::Duty, measure);
        ChecklistPane *checklist = page->sheet()->checklist();
        QSignalSpy records(checklist, &ChecklistPane::recordWanted), files(checklist, &ChecklistPane::attachmentWanted);

        follow(linkWith(checklist, u"INC-2026-000001 note 3"_s));
        follow(linkWith(checklist, u"A-1"_s));

        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().first().toString(), u"INC-2026-000001"_s);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().first().value<Attachment>() == plan);
        QVERIFY(!linkWith(checklist, u"a letter"_s));
    }

    void numbersOfAnExerciseAreFollowedToo()
    {
        QCOMPARE(recordNumber().match(u"as in EXM-2026-000003."_s).captured(), u"EXM-2026-000003"_s);
        QCOMPARE(recordNumber().match(u"as in EX-2026-000003."_s).captured(), u"EX-2026-000003"_s);
        QVERIFY(isMeasureNumber(u"EXM-2026-000003"_s) && !isMeasureNumber(u"EX-2026-000003"_s));
    }
};

QTEST_MAIN(TstAttachments)
#include "tst_attachments.moc"
