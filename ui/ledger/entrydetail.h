// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One entry in full: its links, what it changed, its signature, and the checks that can be made on it alone.
#pragma once

#include "ui/kit/pill.h"
#include "ui/ledger/entryfile.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ringi {

class ChainPicture;
class FactGrid;
class Section;

class EntryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetail(QWidget *parent = nullptr);

    /// `state` is what the last verification says of it, in words.
    void showFile(const EntryFile &file, const QString &state, kit::Tone tone);

private:
    void showEvents(const EntryFile &file);
    void showSignature(const EntryFile &file);
    void showChecks(const EntryFile &file, const QString &state, kit::Tone tone);
    void addCheck(bool holds, const QString &yes, const QString &no);

    QLabel *m_title = nullptr;
    ChainPicture *m_chain = nullptr;
    Section *m_events = nullptr;
    FactGrid *m_signature = nullptr;
    Section *m_checks = nullptr;
};

} // namespace ringi
