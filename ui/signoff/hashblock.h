// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a signature covers: version, attachments, the hash of exactly the text on the screen, and whether it is the one
// that was submitted.
#pragma once

#include "ui/signoff/measurefile.h"

#include <QWidget>

class QLabel;

namespace ringi {

namespace kit {
class StateLabel;
}

class HashBlock : public QWidget
{
    Q_OBJECT

public:
    explicit HashBlock(QWidget *parent = nullptr);

    void showFile(const MeasureFile &file);
    /// The digits as they are shown, in groups.
    [[nodiscard]] QString digits() const;

private:
    QLabel *m_what;
    QLabel *m_hash;
    kit::StateLabel *m_match;
};

/// A hash in groups of eight digits, four groups a line.
QString grouped(const QByteArray &hash);

} // namespace ringi
