// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the sheet share: sheets in some state of their course, and the hands that sign on them.
#pragma once

#include "ui/kit/gategraph.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/segment.h"
#include "ui/kit/signoffsheet.h"
#include "ui/parts/foldbutton.h"
#include "ui/signoff/aftermathdialogs.h"
#include "ui/signoff/aftermathpane.h"
#include "ui/signoff/checklistpane.h"
#include "ui/signoff/checklistrow.h"
#include "ui/signoff/decidepanel.h"
#include "ui/signoff/documentpane.h"
#include "ui/signoff/hashblock.h"
#include "ui/signoff/measurequeue.h"
#include "ui/signoff/sheetview.h"
#include "ui/signoff/signoffpage.h"
#include "ui/support/liveoffice.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace ringi::test {

using namespace Qt::StringLiterals;

class SignoffRoom
{
public:
    explicit SignoffRoom(Tokens *tokens = nullptr)
        : m_office(tokens)
    {
    }

protected:
    LiveOffice m_office;

    MeasureId aSheet(const QString &text = u"Suspend relay R-7.\nTell the other operators."_s)
    {
        return m_office.circulates(m_office.logs(u"Access to signalling"_s), text);
    }

    std::unique_ptr<SignoffPage> opened(Who who, const MeasureId &measure)
    {
        auto page = std::make_unique<SignoffPage>(m_office.as(who));
        page->resize(1240, 850);
        page->show();
        page->showMeasure(measure);
        [&] { QTRY_VERIFY(!page->sheet()->document()->shownText().isEmpty() && page->sheet()->isVisible()); }();
        return page;
    }

    static QLineEdit *passphraseOf(const DecidePanel *panel)
    {
        for (auto *edit : panel->findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Password)
                return edit;
        }
        return nullptr;
    }

    /// Every mandatory question of the sheet, answered by counsel.
    void answersTheChecklist(const MeasureId &measure)
    {
        AnswerChecklist answers;
        for (const QLatin1StringView item : mandatoryItems(m_office.measure(measure).kind))
            answers.answers.append({item, ChecklistAnswer::Yes, {}, u"E-09"_s});
        m_office.does(Who::Counsel, ForMeasure{measure, answers});
    }

    SignGate signatureOn(const MeasureId &measure, const QString &gate, const QStringList &conditions = {})
    {
        const Measure now = m_office.measure(measure);
        SignGate sign;
        sign.gate = gate;
        sign.verdict = conditions.isEmpty() ? Verdict::Approve : Verdict::ApproveWithConditions;
        sign.reason = u"Agreed."_s;
        sign.conditions = conditions;
        sign.contentHash = contentHash(measure, now.textVersion(), now.content());
        return sign;
    }

    void signs(Who who, const MeasureId &measure, const QString &gate, const QStringList &conditions = {})
    {
        m_office.does(who, ForMeasure{measure, signatureOn(measure, gate, conditions)});
    }

    /// Cleared by counsel and decided by the head of Operations.
    MeasureId anApprovedMeasure(const QStringList &conditions = {})
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        signs(Who::Counsel, measure, u"legal_review"_s, conditions);
        signs(Who::OperationsHead, measure, u"operations_decides"_s);
        return measure;
    }

    void signsOnScreen(DecidePanel *panel, Verdict verdict)
    {
        panel->choose(verdict);
        passphraseOf(panel)->setText(m_office.passphrase());
        QCOMPARE(panel->missing(), QString());
        panel->sign();
    }

    /// Access and neutralisation abroad, with the agency's opinion on record.
    MeasureId aLongSheet()
    {
        MeasureContent content;
        content.subject = u"Shut the command server of relay R-7"_s;
        content.text = u"Reset the relay's access.\n\n- once\n- under supervision"_s;
        content.purpose = u"Stop further use of the maintenance path."_s;
        content.effect = u"No new sessions from the relay."_s;
        content.legalBasis = u"Act 43, article 6-2"_s;
        content.risks = u"The owner may notice."_s;
        content.scope = u"One server."_s;
        content.stopConditions = u"Any effect on others."_s;
        content.addressee = u"Owner of the server"_s;
        content.retention = u"Five years"_s;
        content.validUntil = m_office.clock().now().plusMs(7 * kDay);
        content.dossier = AccessDossier{u"NO"_s, u"National Police Agency"_s, true};
        const MeasureId measure = MeasureId::make();
        const IncidentId incident = m_office.logs(u"Access to signalling"_s);
        m_office.does(Who::Duty, ForMeasure{measure, DraftMeasure{incident, MeasureKind::Neutralisation, content}});
        m_office.does(Who::Duty, ForMeasure{measure, SubmitMeasure{}});
        SignGate consent;
        consent.gate = u"agency_legal"_s;
        consent.document = u"NPA-2026-118"_s;
        consent.contentHash = contentHash(measure, 1, m_office.measure(measure).content());
        m_office.does(Who::OperationsHead, ForMeasure{measure, consent});
        answersTheChecklist(measure);
        return measure;
    }

    static void keep(const QPixmap &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RINGI_PICTURES");
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(name + u".png"_s));
    }

    /// The boxes of the sheet with a stamp, as "title marks".
    static QStringList stampsOn(const kit::SignoffSheet *sheet)
    {
        QStringList stamps;
        for (const kit::SheetRow &row : sheet->scene().rows) {
            for (const kit::SheetBox &box : row.boxes) {
                if (!box.stamp.date.isEmpty())
                    stamps.append((QStringList{box.title} + box.marks).join(u' '));
            }
        }
        return stamps;
    }
};

} // namespace ringi::test
