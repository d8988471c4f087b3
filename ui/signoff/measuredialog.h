// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document of a measure: drafted on an incident, or edited as a new version of one. Of the fields that only some
// kinds have, those of the chosen kind are shown. What was typed is kept as a draft until it is in the ledger.
#pragma once

#include "domain/measurecommands.h"
#include "ui/parts/formdialog.h"

namespace ringi {

class AttachmentList;
class MarkdownEditor;

class MeasureDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Drafts a new measure on the incident.
    MeasureDialog(Office &office, const Incident &incident, QWidget *parent);
    /// Edits the measure, based on the version it has now.
    MeasureDialog(Office &office, const Measure &measure, const Incident &incident, QWidget *parent);

    /// REQUIRES: a kind that may be drafted.
    void chooseKind(MeasureKind kind);
    [[nodiscard]] MeasureKind kind() const;
    /// As it would be signed now.
    [[nodiscard]] MeasureContent content() const;

Q_SIGNALS:
    void drafted(const ringi::MeasureId &measure);

protected:
    bool placeRefusal(const Refusal &refusal) override;

private:
    void build();
    QWidget *buildColumns();
    void buildText(QBoxLayout *column);
    void buildFrame(QBoxLayout *column);
    void buildCommunications(QBoxLayout *column);
    void buildDossier(QBoxLayout *column);
    void buildOthers(QBoxLayout *column);
    QBoxLayout *addBlock(QBoxLayout *column, const QString &title, const QList<MeasureKind> &kinds);
    QPlainTextEdit *addShortText(const QString &key, const QString &hint = {});
    void placeRefusals();

    void allowKinds();
    void showKind();
    void showOpenQuestions();
    void showContent(const MeasureContent &content);
    void showCommunications(const CommunicationsInformation &stated);
    void showDossier(const AccessDossier &dossier);
    [[nodiscard]] CommunicationsInformation communications() const;
    [[nodiscard]] AccessDossier dossier() const;
    [[nodiscard]] QString line(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool isTicked(const QString &key) const;
    [[nodiscard]] std::optional<Instant> time(const QString &key) const;
    [[nodiscard]] QVariant choice(const QString &key) const;
    template <class Control> Control *control(const QString &key) const;

    struct Block
    {
        QWidget *widget;
        QList<MeasureKind> kinds;
    };

    Incident m_incident;
    AttachmentList *m_attachments = nullptr;
    QComboBox *m_kind = nullptr;
    QList<Block> m_blocks;
    QString m_noted; ///< the field that says what is still open
};

} // namespace ringi
