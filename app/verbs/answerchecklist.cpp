// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `checklist`: the questions of the legal checklist with their answers, or answers to some of them from JSON.
#include "app/verbs/acts.h"
#include "app/verbs/input.h"
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/standardinput.h"
#include "app/verbs/words.h"
#include "domain/mandate.h"
#include "ui/words/labels.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

struct Question
{
    QString item;
    bool isMandatory = false;
    const ChecklistEntry *answered = nullptr;
};

QList<Question> questionsOn(const Measure &measure, const QList<Gate> &gates)
{
    const auto mandatory = itemsAsked(measure.kind, gates);
    QList<Question> questions;
    for (const QLatin1StringView item : checklistItems())
        questions.append({item, mandatory.contains(item), measure.answerTo(QString(item))});
    return questions;
}

QJsonObject toJson(const Question &question, const Registry &registry)
{
    QJsonObject json = question.answered ? ringi::toJson(*question.answered, registry)
                                         : QJsonObject{{u"item"_s, question.item}, {u"answer"_s, {}}};
    json.insert(u"question"_s, words::checklistLabel(question.item));
    json.insert(u"mandatory"_s, question.isMandatory);
    return json;
}

QString answerOn(const Question &question)
{
    if (!question.answered)
        return question.isMandatory ? VerbWords::tr("not answered, needed") : VerbWords::tr("not answered");
    QStringList parts{words::label(question.answered->answer), question.answered->remark, question.answered->evidence};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString textOf(const QList<Question> &questions)
{
    QStringList lines;
    for (const Question &question : questions) {
        lines.append(u"%1  %2  %3: %4"_s.arg(lines.size() + 1, 2)
                         .arg(question.item, -25)
                         .arg(words::checklistLabel(question.item), answerOn(question)));
    }
    return lines.join(u'\n');
}

Answer shown(OpenDesk &open, const MeasureId &id)
{
    const Registry registry = open.queries().registry();
    const Measure measure = open.queries().measure(id);
    const Incident incident = open.queries().incident(measure.incident);
    const QList<Question> questions = questionsOn(measure, gatesOf(measure, incident, registry));
    return {json::numbered(questions, [&](const Question &question) { return toJson(question, registry); }),
            textOf(questions)};
}

/// Nothing where the list is only to be shown.
QByteArray answersHandedIn(const Call &call)
{
    return call.arguments().has(u"show"_s) || inputIsTerminal() ? QByteArray() : wholeInput();
}

} // namespace

Outcome<Answer> answerChecklist(Call &call)
{
    const QByteArray input = answersHandedIn(call);
    if (!input.trimmed().isEmpty()) {
        const AnswerChecklist answers{answersFrom(arrayFrom(input))};
        return OpenDesk(call).actOnMeasure(answers);
    }
    OpenDesk open(call);
    return open.measure(call.number()).map([&](const MeasureId &id) { return shown(open, id); });
}

} // namespace ringi::verb
