// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a decided original, part by part, in the order it is read.
#pragma once

#include "ui/kit/signoffsheet.h"
#include "ui/print/decisionfile.h"
#include "ui/print/paperwriter.h"

#include <QCoreApplication>

namespace ringi {

class DecisionParts
{
    Q_DECLARE_TR_FUNCTIONS(Decision)

public:
    DecisionParts(const DecisionFile &decision, PaperWriter &writer)
        : m_decision(decision)
        , m_measure(decision.measure())
        , m_content(decision.content())
        , m_writer(writer)
    {
    }

    void write();

private:
    void writeHead();
    void writeSheet(const kit::SheetScene &scene);
    void writeFacts();
    void writeDocument();
    void writeAttachments();
    void writeConditions();
    void writeChecklist();
    void writeStamps();
    void writeLaterViews();
    [[nodiscard]] QString viewingOf(const LaterView &view) const;
    void writeRemarks(const QString &heading, const QList<Remark> &remarks);
    void writeAfterwards();
    void writeVoidStamps();
    void writeHistory();
    void writeProof();

    [[nodiscard]] QList<PaperFact> head() const;
    [[nodiscard]] QString result() const;
    [[nodiscard]] QString period() const;
    [[nodiscard]] QString nameOf(const OfficerId &id) const { return m_decision.file.nameOf(id); }
    [[nodiscard]] QString signedBy(const Stamped &stamp) const;
    [[nodiscard]] QString signedBy(const std::optional<Stamped> &stamp) const;
    [[nodiscard]] QString gateName(const QString &key) const;

    const DecisionFile &m_decision;
    const Measure &m_measure;
    const MeasureContent &m_content;
    PaperWriter &m_writer;
};

} // namespace ringi
