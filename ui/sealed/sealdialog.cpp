// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sealed/sealdialog.h"

#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/sealed/plainfiles.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

SealDialog::SealDialog(Office &office, const Incident &incident, const QList<Compartment> &compartments,
                       QWidget *parent)
    : ActDialog(office, tr("Seal an entry on %1").arg(incident.number), tr("Seal"), parent)
    , m_incident(incident)
    , m_compartments(compartments)
{
    buildChoices(compartments);
    buildTexts();
    offerMarkings();
    m_text->setFocus();
}

void SealDialog::buildChoices(const QList<Compartment> &compartments)
{
    m_compartment = new QComboBox(this);
    m_compartment->setObjectName(u"compartment"_s);
    for (const Compartment &one : compartments)
        m_compartment->addItem(one.name, one.id.toString());
    m_tlp = new QComboBox(this);
    m_tlp->setObjectName(u"tlp"_s);
    auto *columns = new QHBoxLayout;
    columns->addWidget(new Field(tr("Compartment"), tr("its members can open it"), m_compartment, this), 1);
    columns->addWidget(new Field(tr("Marking"), tr("everybody sees it"), m_tlp, this), 1);
    body()->addLayout(columns);
    connect(m_compartment, &QComboBox::currentIndexChanged, this, &SealDialog::offerMarkings);
}

void SealDialog::buildTexts()
{
    m_label = new QLineEdit(this);
    m_label->setObjectName(u"label"_s);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"text"_s);
    m_files = new PlainFiles(office(), this);
    m_textField = new Field(tr("Text"), tr("sealed"), m_text, this);
    body()->addWidget(new Field(tr("Heading"), tr("sealed; may be left open"), m_label, this));
    body()->addWidget(m_textField, 1);
    body()->addWidget(new Field(tr("Files"), tr("sealed, with their names"), m_files, this));
    QLabel *warning = kit::roleLabel(
        "quiet", tr("No draft is kept of this. It is on no disk until it is sealed, and lost if the program ends."),
        this);
    warning->setWordWrap(true);
    body()->addWidget(warning);
    connect(m_files, &PlainFiles::refused, this, &SealDialog::showProblem);
}

/// From the compartment's own upwards.
void SealDialog::offerMarkings()
{
    m_tlp->clear();
    const Tlp least = m_compartments.value(m_compartment->currentIndex()).tlp;
    for (const Tlp tlp : allOf<Tlp>()) {
        if (tlp >= least)
            m_tlp->addItem(words::label(tlp), keyOf(tlp));
    }
}

NewEntry SealDialog::entry() const
{
    return {m_incident.id,
            CompartmentId::fromString(m_compartment->currentData().toString()),
            fromKey<Tlp>(m_tlp->currentData().toString()),
            m_label->text(),
            m_text->toPlainText(),
            m_files->files()};
}

bool SealDialog::isEmpty() const
{
    return m_label->text().isEmpty() && m_text->toPlainText().isEmpty() && m_files->files().isEmpty();
}

Reply<Outcome<Receipt>> SealDialog::send()
{
    m_textField->setError({});
    return office().desk.seal(office().session, entry());
}

bool SealDialog::placeRefusal(const Refusal &refusal)
{
    if (refusal.code != RefusalCode::SealedEntryEmpty)
        return false;
    m_textField->setError(words::explain(refusal));
    m_text->setFocus();
    return true;
}

void SealDialog::reject()
{
    const Confirmation question{tr("Close without sealing?"),
                                tr("What you wrote is kept nowhere and cannot be brought back."),
                                tr("Close and lose it"), true};
    if (isEmpty() || office().questions.confirm(this, question))
        ActDialog::reject();
}

} // namespace ringi
