// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/choices.h"

#include "ui/words/times.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace ringi {

namespace {

class ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

} // namespace

QList<FormDialog::Choice> officersWho(const Registry &registry, const std::function<bool(const Officer &)> &fits)
{
    QList<FormDialog::Choice> choices;
    for (const Officer &officer : registry.officers) {
        if (fits(officer))
            choices.append({ChoiceWords::tr("%1 · %2, %3", "officer, division, posts")
                                .arg(officer.name, words::shortLabel(officer.division), words::label(officer.posts)),
                            officer.id.toString()});
    }
    const QCollator collator(words::locale());
    std::ranges::sort(choices, [&](const auto &a, const auto &b) { return collator.compare(a.text, b.text) < 0; });
    return choices;
}

OfficerId officerIn(const QComboBox *box)
{
    return OfficerId::fromString(box->currentData().toString());
}

} // namespace ringi
