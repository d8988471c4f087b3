// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure by law on either engine: after its sign-off nothing of the record is left in any table, file or later backup,
// the chain holds, everything else is as it was, and the engine lets nothing but that through.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "backup/backup.h"
#include "ledger/hashing.h"
#include "ledger/verifier.h"
#include "support/sheets.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

const QByteArrayList kWords{"Quetzalcoatl", "Xylophon", "翡翠"};
const QByteArray kOther = "Zanzibar";
const QByteArray kFile = "a list that names Quetzalcoatl";

/// Every file beside the store, and the store itself.
QByteArray bytesOf(const QString &location)
{
    QByteArray all;
    const QFileInfo file(location);
    for (const QString &name : QDir(file.path()).entryList({file.fileName() + u'*'}, QDir::Files)) {
        QFile one(QDir(file.path()).filePath(name));
        if (one.open(QIODevice::ReadOnly))
            all += one.readAll();
    }
    return all;
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_office = std::make_unique<Office>(m_engine->freshLocation());
        m_director = m_office->enrolled(u"二木 Futaki"_s, Division::Strategy, Post::Director);
        m_auditor = m_office->enrolled(u"監 Kan"_s, Division::Strategy, Post::Auditor);
        m_other = m_office->logged(u"Zanzibar terminal"_s);
        m_record = m_office->logged(u"Quetzalcoatl at a port"_s,
                                    [](LogIncident &log) { log.content.summary = u"翡翠の記録"_s; });
        m_office->done(m_office->duty, m_record, AddNote{u"Xylophon called"_s});
        m_office->hand(m_record, Division::Legal);
        m_attached = m_office->desk().attach(m_office->duty, u"list.txt"_s, kFile).value();
        m_shared = m_office->desk().attach(m_office->duty, u"form.txt"_s, "an empty form").value();
        propose(m_record, {m_attached, m_shared});
        propose(m_other, {m_shared});
        m_number = m_office->queries().incident(m_record).number;
    }

    void nothingIsErasedBeforeItIsDecided()
    {
        m_erasure = MeasureId::make();
        MeasureContent content = anErasure();
        content.record = m_number;
        m_office->done(m_office->duty, m_erasure, DraftMeasure{m_other, MeasureKind::Erasure, content});

        QCOMPARE(asked(), u"not_approved: draft"_s);
        QVERIFY(held().contains(kWords.first()));
    }

    void whatIsErasedIsInNoTable()
    {
        decide();

        QCOMPARE(asked(), u"done"_s);

        const QByteArray all = held();
        for (const QByteArray &word : kWords)
            QVERIFY2(!all.contains(word), word.constData());
        QVERIFY(all.contains(kOther));
    }

    void theChainHolds()
    {
        NoProgress progress;
        const Verification verification = verify(*m_office->store().ledger(), progress);
        QCOMPARE(verification.findings.size(), 0);
    }

    void whoAsksForItLearnsWhatBecameOfIt()
    {
        const auto id = m_office->queries().incidentByNumber(m_number);
        const Incident left = m_office->queries().incident(*id);

        QVERIFY(left.erased);
        QCOMPARE(left.erased->measureNumber, m_office->queries().measure(m_erasure).number);
        QCOMPARE(left.content.title, QString());
        const auto again = m_office->desk().perform(m_office->duty, ForIncident{m_record, AddNote{u"x"_s}});
        QCOMPARE(again.error().code, RefusalCode::RecordErased);
    }

    void noSearchFindsItAndOneFindsTheOther()
    {
        RegisterQuery query;
        query.text = u"Quetzalcoatl"_s;
        QCOMPARE(m_office->queries().incidentCount(query), 0);
        QVERIFY(m_office->queries().search(query.text, 5).hits.isEmpty());
        query.text = u"Zanzibar"_s;
        QCOMPARE(m_office->queries().incidentCount(query), 1);
    }

    void filesThatOnlyItUsedAreGone()
    {
        QVERIFY(!m_office->queries().original(m_attached.hash));
        QVERIFY(m_office->queries().original(m_shared.hash));
    }

    void viewsMadeAnewAreTheSame() { QCOMPARE(viewsApart().join(u'\n'), QString()); }

    void theEngineLetsNothingElseThrough()
    {
        const auto connection = m_engine->connect(m_office->store().location());
        RINGI_FAULT(Other, connection->execute("UPDATE event SET body = '' WHERE seq = 1"));
        RINGI_FAULT(Other, connection->execute("UPDATE event SET body = '{}' WHERE body = ''"));
        RINGI_FAULT(Other, connection->execute("UPDATE event SET kind = 'x', body = '' WHERE body = ''"));
        RINGI_FAULT(Other, connection->execute("DELETE FROM event WHERE body = ''"));
    }

    void laterBackupsDoNotHoldIt()
    {
        const auto holdings = Store::holdings(m_office->store().location());
        QTemporaryDir folder;
        NewFile file(folder.path());
        NoProgress progress;

        writeBackup(*holdings, {m_office->clock().now(), u"test"_s, {}}, file, progress);
        file.appearAs(folder.filePath(u"later.backup"_s));

        QFile backup(folder.filePath(u"later.backup"_s));
        QVERIFY(backup.open(QIODevice::ReadOnly));
        const QByteArray all = backup.readAll();
        for (const QByteArray &word : kWords)
            QVERIFY2(!all.contains(word), word.constData());
    }

    void theFileHoldsNoTraceOfIt()
    {
        if (m_office->store().location().startsWith(u"postgres"))
            QSKIP("a server's files are not the store's to look into");
        const QByteArray all = bytesOf(m_office->store().location());

        for (const QByteArray &word : kWords)
            QVERIFY2(!all.contains(word) && !all.contains(word.toLower()), word.constData());
        QVERIFY(all.contains(kOther));
    }

    void aMeasureAloneIsErasedFromBesideTheOthersOnItsIncident()
    {
        const MeasureId kept = propose(m_other, {}), gone = propose(m_other, {m_shared});
        m_office->submit(kept);

        erase(m_office->queries().measure(gone).number);

        QCOMPARE(told(m_erased), u"done"_s);
        QVERIFY(m_office->queries().measure(gone).erased);
        QCOMPARE(m_office->queries().measure(kept).state, MeasureState::Circulating);
        QCOMPARE(viewsApart().join(u'\n'), QString());
    }

    void aRestrictedRecordIsErasedFromInsideItsCircle()
    {
        const IncidentId record = m_office->logged(u"Ytterbium at a port"_s);
        const QString number = m_office->queries().incident(record).number;
        m_office->done(m_office->duty, record, RestrictIncident{{{Division::Operations}, {}}, u"a source"_s});

        erase(number);

        QCOMPARE(told(m_erased), u"done"_s);
        QVERIFY(!held().contains("Ytterbium"));
        QCOMPARE(viewsApart().join(u'\n'), QString());
    }

    void outsideItsCircleThereIsNoRecordToBeErased()
    {
        const Session outside = m_office->enrolled(u"外 Soto"_s, Division::Operations, Post::DutyOfficer);
        const IncidentId record = m_office->logged(u"Ytterbium at another port"_s);
        const QString number = m_office->queries().incident(record).number;
        m_office->done(m_office->duty, record,
                       RestrictIncident{{{Division::Legal}, {m_office->duty.officer}}, u"a source"_s});

        erase(number, outside);

        QCOMPARE(told(m_erased), u"erased_record_unknown: "_s + number);
        QVERIFY(held().contains("Ytterbium"));
    }

private:
    /// Decided and done, or refused, by the duty officer.
    void erase(const QString &record) { erase(record, m_office->duty); }
    void erase(const QString &record, const Session &by)
    {
        m_erasure = MeasureId::make();
        MeasureContent content = anErasure();
        content.record = record;
        m_office->done(m_office->duty, m_erasure, DraftMeasure{m_other, MeasureKind::Erasure, content});
        decide();
        m_erased = m_office->desk().perform(by, ForMeasure{m_erasure, EraseRecord{u"done"_s, {}}});
    }

    MeasureId propose(const IncidentId &on, const QList<Attachment> &attachments)
    {
        const MeasureId id = MeasureId::make();
        MeasureContent content = aProposal(u"Ask Quetzalcoatl to help."_s);
        if (on == m_other)
            content.text = u"Ask the terminal."_s;
        content.attachments = attachments;
        m_office->done(m_office->duty, id, DraftMeasure{on, MeasureKind::Request, content});
        return id;
    }

    void decide()
    {
        m_office->submit(m_erasure);
        m_office->done(m_office->counsel, m_erasure, allAnswered(MeasureKind::Erasure));
        m_office->sign(m_office->counsel, m_erasure, u"legal_review"_s);
        m_office->sign(m_auditor, m_erasure, u"auditor_concurs"_s);
        m_office->sign(m_director, m_erasure, u"director_decides"_s);
    }

    QString asked()
    {
        return told(m_office->desk().perform(m_office->duty, ForMeasure{m_erasure, EraseRecord{u"done"_s, {}}}));
    }

    /// What the tables hold, as text.
    QByteArray held()
    {
        const auto connection = m_engine->connect(m_office->store().location());
        QByteArray all;
        for (const char *column :
             {"body FROM event", "title FROM incident", "asked FROM handoff", "subject FROM measure",
              "words FROM precedent", "bytes FROM original", "reference FROM incident_origin"}) {
            const auto rows = connection->prepare(QByteArray("SELECT ") + column);
            while (rows->step())
                all += rows->bytes(0) + '\n';
        }
        return all;
    }

    QStringList viewsApart()
    {
        NoProgress progress;
        QStringList views;
        for (const ViewDifference &one : Store::viewsApart(m_office->store().location(), progress))
            views.append(one.view + u": "_s + one.keys.join(u' '));
        return views;
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<Office> m_office;
    Session m_director;
    Session m_auditor;
    IncidentId m_record;
    IncidentId m_other;
    MeasureId m_erasure;
    Outcome<Receipt> m_erased;
    Attachment m_attached;
    Attachment m_shared;
    QString m_number;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestErasure)
#include "tst_erasure.moc"
