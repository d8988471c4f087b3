// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any JSON as an indented outline for people: one line a field, a dash an entry, nothing for what is empty.
#pragma once

#include <QJsonObject>
#include <QString>

namespace ringi {

QString outlineOf(const QJsonObject &json);

} // namespace ringi
