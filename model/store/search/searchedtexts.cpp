// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/searchedtexts.h"

#include "store/search/tokenizer.h"

#include <QSet>

namespace ringi {

namespace {

class Texts
{
public:
    void add(HitField field, const QString &text, int ordinal = 0)
    {
        if (!text.isEmpty())
            m_texts.append({field, ordinal, text});
    }

    [[nodiscard]] QList<SearchedText> all() const { return m_texts; }

private:
    QList<SearchedText> m_texts;
};

void addEntries(Texts &texts, const Incident &incident)
{
    for (int i = 0; i < incident.notes.size(); ++i)
        texts.add(HitField::Note, incident.notes[i].text, i + 1);
    for (int i = 0; i < incident.tasks.size(); ++i) {
        texts.add(HitField::Task, incident.tasks[i].title, i + 1);
        texts.add(HitField::Task, incident.tasks[i].result, i + 1);
    }
    for (int i = 0; i < incident.consultations.size(); ++i) {
        texts.add(HitField::Consultation, incident.consultations[i].question, i + 1);
        texts.add(HitField::Consultation, incident.consultations[i].answer, i + 1);
    }
    for (int i = 0; i < incident.handoffs.size(); ++i) {
        texts.add(HitField::Handoff, incident.handoffs[i].asked, i + 1);
        texts.add(HitField::Handoff, incident.handoffs[i].reason, i + 1);
    }
}

} // namespace

QList<SearchedText> searchedTexts(const Incident &incident)
{
    Texts texts;
    if (!incident.exists())
        return {};
    texts.add(HitField::Number, incident.number);
    texts.add(HitField::Title, incident.content.title);
    texts.add(HitField::Organisation, incident.content.organisation);
    texts.add(HitField::Summary, incident.content.summary);
    texts.add(HitField::Source, incident.content.source);
    for (const QString &tag : incident.tags)
        texts.add(HitField::Tag, tag);
    addEntries(texts, incident);
    return texts.all();
}

QList<SearchedText> searchedTexts(const Measure &measure)
{
    Texts texts;
    if (!measure.exists())
        return {};
    const MeasureContent &content = measure.content();
    texts.add(HitField::Number, measure.number);
    texts.add(HitField::Subject, content.subject);
    texts.add(HitField::Text, content.text);
    texts.add(HitField::Purpose, content.purpose);
    texts.add(HitField::Effect, content.effect);
    texts.add(HitField::LegalBasis, content.legalBasis);
    texts.add(HitField::Scope, content.scope);
    texts.add(HitField::Addressee, content.addressee);
    return texts.all();
}

QString wordsOf(const QList<SearchedText> &texts)
{
    QStringList plain;
    for (const SearchedText &one : texts)
        plain.append(one.text);
    return wordsOf(plain);
}

QList<Observable> observablesOf(const QList<SearchedText> &texts)
{
    QList<Observable> all;
    QSet<std::pair<int, QString>> seen;
    for (const SearchedText &one : texts) {
        for (const NamedObservable &named : observablesIn(one.text)) {
            const std::pair key(int(named.what.kind), named.what.value);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            all.append(named.what);
        }
    }
    return all;
}

} // namespace ringi
