// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choices of the registers' dialogs: officers by name with their posts, and the values of closed lists.
#pragma once

#include "domain/registry.h"
#include "ui/parts/formdialog.h"
#include "ui/words/compartmentwords.h"
#include "ui/words/labels.h"

#include <QComboBox>

#include <functional>

namespace ringi {

/// Those who fit, by name.
QList<FormDialog::Choice> officersWho(const Registry &registry, const std::function<bool(const Officer &)> &fits);

OfficerId officerIn(const QComboBox *box);

template <Keyed E> QList<FormDialog::Choice> all()
{
    QList<FormDialog::Choice> choices;
    for (const E one : allOf<E>())
        choices.append({words::label(one), keyOf(one)});
    return choices;
}

template <Keyed E> E chosen(const QComboBox *box)
{
    return fromKey<E>(box->currentData().toString()).value_or(E{});
}

} // namespace ringi
