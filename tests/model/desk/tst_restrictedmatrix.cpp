// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every act on an incident that is restricted, or on what belongs to one, tried at the desk by an officer of every post
// in every division. Inside the circle it goes as the permission table says; outside, whatever the post, it goes as it
// goes with a record that was never there.
#include "tablewords.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

/// Divisions and officers by name, and whether the holder's own division is among them.
struct Drawn
{
    const char *name;
    Circle circle;
};

QList<Drawn> circles(const Headquarters &office)
{
    const auto named = [&](Post post, Division division) { return office.who(post, division).session.officer; };
    return {
        {"divisions", {{Division::Operations, Division::Legal}, {}}},
        {"officers of others too",
         {{Division::Operations, Division::Legal},
          {named(Post::Analyst, Division::Intelligence), named(Post::Auditor, Division::Strategy),
           named(Post::Administrator, Division::International), named(Post::Program, Division::Strategy)}}},
        {"not the holder's division",
         {{Division::Legal},
          {office.duty.officer, office.head.officer, named(Post::Director, Division::Operations),
           named(Post::DutyOfficer, Division::Operations)}}},
    };
}

bool isInside(const Circle &circle, const Tried &one)
{
    return circle.divisions.contains(one.division) || circle.officers.contains(one.session.officer);
}

/// The same act on a record that was never there; none where it is on no record of an incident.
std::optional<Command> onNothing(const Command &command)
{
    if (const auto *one = std::get_if<ForIncident>(&command); one && !std::holds_alternative<LogIncident>(one->what))
        return ForIncident{IncidentId::make(), one->what};
    if (const auto *one = std::get_if<ForMeasure>(&command)) {
        if (const auto *draft = std::get_if<DraftMeasure>(&one->what))
            return ForMeasure{one->measure, DraftMeasure{IncidentId::make(), draft->kind, draft->content}};
        return ForMeasure{MeasureId::make(), one->what};
    }
    if (const auto *one = std::get_if<ForReadings>(&command))
        return ForReadings{ReadingRecorded{one->what.act, IncidentId::make(), {}, {}, 0}};
    const auto *one = std::get_if<ForCompartment>(&command);
    if (!one || incidentOf(one->what).isNull())
        return {};
    CompartmentCommand elsewhere = one->what;
    std::visit(
        [](auto &what) {
            if constexpr (requires { what.entry.incident; })
                what.entry.incident = IncidentId::make();
            else if constexpr (requires { what.entry->incident; })
                what.entry->incident = IncidentId::make();
            else if constexpr (requires { what.incident; })
                what.incident = IncidentId::make();
        },
        elsewhere);
    return ForCompartment{one->compartment, elsewhere};
}

} // namespace

class RestrictedMatrixTest : public QObject
{
    Q_OBJECT

    Headquarters m_office;

private Q_SLOTS:
    void insideTheTableHoldsAndOutsideThereIsNothing_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<Circle>("circle");
        const QList<Permission> lines = permissions();
        for (const Drawn &drawn : circles(m_office)) {
            for (int i = 0; i < lines.size(); ++i) {
                if (lines[i].act >= ActKind::LogIncident)
                    QTest::addRow("%s, %s", latinKey(lines[i].act).data(), drawn.name) << i << drawn.circle;
            }
        }
    }

    void insideTheTableHoldsAndOutsideThereIsNothing()
    {
        QFETCH(int, line);
        QFETCH(Circle, circle);
        const Permission permission = permissions()[line];
        Due due = DueCases(m_office).of(permission.act);
        m_office.perform(due.store, m_office.duty, ForIncident{due.incident, RestrictIncident{circle, u"a source"_s}});
        if (permission.tie == Tie::Reader)
            due.divisions.clear(); // whoever is inside
        const auto onNobodys = onNothing(due.command);

        for (const Tried &one : std::as_const(m_office.tried)) {
            const QString answer = ask(due, one, due.command);
            const QByteArray told = (one.name + u": "_s + answer).toUtf8();
            if (!onNobodys || isInside(circle, one)) {
                QVERIFY2(may(one, permission, due) ? answer == expected(due) : isRefusedBy(permission, answer),
                         told.constData());
            } else {
                QVERIFY2(answer != u"done", told.constData());
                QCOMPARE(one.name + u": "_s + answer, one.name + u": "_s + ask(due, one, *onNobodys));
            }
        }
    }

    /// So that the rule above is not held by asking nobody.
    void onlyWhatConcernsNoIncidentIsUntouchedByACircle()
    {
        QStringList untouched;
        for (const Permission &line : permissions()) {
            if (line.act >= ActKind::LogIncident && !onNothing(DueCases(m_office).of(line.act).command))
                untouched.append(keyOf(line.act));
        }

        QCOMPARE(
            untouched.join(u' '),
            u"log_incident make_checkpoint countersign_checkpoint keep_timestamp create_compartment add_member remove_member"_s);
    }

private:
    QString ask(const Due &due, const Tried &one, const Command &command)
    {
        MemoryJournal store = due.store;
        return m_office.ask(store, one.session, command);
    }
};

QTEST_GUILESS_MAIN(RestrictedMatrixTest)
#include "tst_restrictedmatrix.moc"
