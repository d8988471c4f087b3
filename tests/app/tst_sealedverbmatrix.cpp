// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed, tried by verbs by everybody who might think it is his to open: members, those who were members or
// have since been given a post that holds no keys, the head of Legal, administrators, auditors and programs. The
// permission table says who may, and whoever may not is told not one sealed word.
#include "matrixwords.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

/// How far the entry has come.
enum class Stage { Sealed, Waived, Released };

/// What else than the table stands in the way of who may.
QStringList otherwise(ActKind act, const QString &kind, Stage stage)
{
    if (act != ActKind::WaivePrivilege && act != ActKind::ReleaseEntry)
        return {};
    if (kind != u"privilege")
        return {keyOf(RefusalCode::NotPrivileged)};
    if (act == ActKind::WaivePrivilege)
        return stage == Stage::Sealed ? QStringList() : QStringList{keyOf(RefusalCode::WaivedAlready)};
    if (stage == Stage::Waived)
        return {};
    return {keyOf(stage == Stage::Sealed ? RefusalCode::NotWaived : RefusalCode::ReleasedAlready)};
}

const QString kSealedWord = u"Do not."_s;

} // namespace

class SealedVerbMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableSaysWhoseItIs_data();
    void theTableSaysWhoseItIs();

private:
    struct Sealed
    {
        QString compartment;
        QString number;
    };

    [[nodiscard]] Sealed sealed(const QString &kind);
    void makeOthersOfThem();
    void appointBesides(const QString &officer, Post post);
    void bring(const Sealed &what, Stage stage);
    void tryAll(const ActingVerb &acting, const VerbCall &call);
    [[nodiscard]] QString who(Post post) const { return m_work->everyPost().who(post, Division::Legal); }

    RingiProcess m_ringi;
    std::unique_ptr<Casework> m_work;
    QList<PostHolder> m_everybody;
    QHash<QString, Sealed> m_sealed;
};

void SealedVerbMatrixTest::initTestCase()
{
    m_work = std::make_unique<Casework>(m_ringi);
    for (const QString &kind : {u"source"_s, u"privilege"_s})
        m_sealed.insert(kind, sealed(kind));
    makeOthersOfThem();
}

/// While all of them can be members.
SealedVerbMatrixTest::Sealed SealedVerbMatrixTest::sealed(const QString &kind)
{
    const QString name = u"For "_s + kind;
    QStringList words{u"compartment create"_s, name, u"--kind"_s, kind};
    for (const Post post : {Post::Analyst, Post::DutyOfficer, Post::LiaisonOfficer, Post::PlanningOfficer})
        words.append({u"--member"_s, who(post)});
    m_work->perform(cast::counsel, words);
    return {name, m_work->sealed(name)};
}

void SealedVerbMatrixTest::makeOthersOfThem()
{
    m_everybody = {{cast::counsel, {Post::Counsel, Division::Legal, false, true}},
                   {who(Post::Analyst), {Post::Counsel, Division::Legal}},
                   {who(Post::DutyOfficer), {Post::Auditor, Division::Legal}},
                   {who(Post::LiaisonOfficer), {Post::LiaisonOfficer, Division::Legal, true}},
                   {cast::headOfOperations, {Post::DivisionHead, Division::Operations}}};
    for (const Post post :
         {Post::PlanningOfficer, Post::DivisionHead, Post::Director, Post::Administrator, Post::Auditor, Post::Program})
        m_everybody.append({who(post), {post, Division::Legal}});
    appointBesides(who(Post::Analyst), Post::Administrator);
    appointBesides(who(Post::DutyOfficer), Post::Auditor);
    m_work->perform(cast::administrator, {u"suspend"_s, who(Post::LiaisonOfficer), u"--reason"_s, u"left"_s});
    for (const Sealed &one : std::as_const(m_sealed))
        m_work->perform(cast::counsel,
                        {u"compartment remove"_s, one.compartment, u"--member"_s, who(Post::PlanningOfficer),
                         u"--reason"_s, u"moved"_s});
}

void SealedVerbMatrixTest::appointBesides(const QString &officer, Post post)
{
    m_work->appoint(officer, Division::Legal, {Post::Counsel, post});
}

void SealedVerbMatrixTest::bring(const Sealed &what, Stage stage)
{
    if (stage == Stage::Waived)
        m_work->perform(cast::headOfLegal, {u"waive"_s, what.compartment, u"--reason"_s, u"a court asks"_s});
    if (stage == Stage::Released)
        m_work->perform(cast::counsel, {u"release"_s, what.number, u"--entry"_s, u"1"_s});
}

void SealedVerbMatrixTest::theTableSaysWhoseItIs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("stage");
    QTest::newRow("a source") << u"source"_s << int(Stage::Sealed);
    QTest::newRow("a privilege") << u"privilege"_s << int(Stage::Sealed);
    QTest::newRow("a privilege that is waived") << u"privilege"_s << int(Stage::Waived);
    QTest::newRow("a privilege that is waived and released") << u"privilege"_s << int(Stage::Released);
}

/// In the order of the rows, for each goes on from the one before.
void SealedVerbMatrixTest::theTableSaysWhoseItIs()
{
    QFETCH(QString, kind);
    QFETCH(int, stage);
    const Sealed what = m_sealed.value(kind);
    bring(what, Stage(stage));
    const QList<QPair<ActKind, VerbCall>> calls{
        {ActKind::SealEntry, {{u"seal"_s, what.number, u"--compartment"_s, what.compartment}, "Who\n\nX"}},
        {ActKind::OpenEntry, {{u"open"_s, what.number, u"--entry"_s, u"1"_s}, {}}},
        {ActKind::AddMember, {{u"compartment add"_s, what.compartment, u"--member"_s, cast::analyst}, {}}},
        {ActKind::RemoveMember,
         {{u"compartment remove"_s, what.compartment, u"--member"_s, who(Post::LiaisonOfficer), u"--reason"_s,
           u"left"_s},
          {}}},
        {ActKind::WaivePrivilege, {{u"waive"_s, what.compartment, u"--reason"_s, u"a court asks"_s}, {}}},
        {ActKind::ReleaseEntry, {{u"release"_s, what.number, u"--entry"_s, u"1"_s}, {}}},
    };

    for (const auto &[act, call] : calls)
        tryAll({"", act, {Division::Legal}, {}, otherwise(act, kind, Stage(stage))}, call);
}

void SealedVerbMatrixTest::tryAll(const ActingVerb &acting, const VerbCall &call)
{
    const QList<Ran> all = m_work->tryAs(namesOf(m_everybody), call);

    for (int i = 0; i < all.size(); ++i) {
        const QString where = call.words.first() + u", "_s;
        QCOMPARE(where + told(m_everybody[i], all[i], acting), where + expected(m_everybody[i], acting));
        const bool isRead = acting.act == ActKind::OpenEntry && all[i].status == 0;
        QCOMPARE((QString::fromUtf8(all[i].out) + all[i].said).contains(kSealedWord), isRead);
    }
}

QTEST_GUILESS_MAIN(SealedVerbMatrixTest)
#include "tst_sealedverbmatrix.moc"
