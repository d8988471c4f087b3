// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/classchoice.h"

#include "domain/taxonomy.h"
#include "ui/words/taxonomylabels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ringi {

ClassChoice::ClassChoice(QWidget *parent)
    : QWidget(parent)
    , m_class(new QComboBox(this))
    , m_type(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QComboBox *box : {m_class, m_type}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        row->addWidget(box, 1);
    }
    m_class->setAccessibleName(tr("Class"));
    m_type->setAccessibleName(tr("Type"));
    m_class->addItem(tr("Not classified yet"), QString());
    for (const IncidentClass &one : incidentClasses())
        m_class->addItem(words::classLabel(QString(one.key)), QString(one.key));
    setFocusProxy(m_class);
    offerTypes();
    connect(m_class, &QComboBox::currentIndexChanged, this, &ClassChoice::offerTypes);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ClassChoice::changed);
}

void ClassChoice::choose(const QString &cls, const QString &type)
{
    m_class->setCurrentIndex(std::max(0, m_class->findData(cls)));
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
}

QString ClassChoice::cls() const
{
    return m_class->currentData().toString();
}

QString ClassChoice::type() const
{
    return m_type->currentData().toString();
}

void ClassChoice::offerTypes()
{
    const QSignalBlocker quiet(m_type);
    m_type->clear();
    m_type->addItem(tr("Type not known yet"), QString());
    for (const IncidentClass &one : incidentClasses()) {
        if (one.key != cls())
            continue;
        for (const QLatin1StringView type : one.types)
            m_type->addItem(words::typeLabel(QString(type)), QString(type));
    }
    m_type->setEnabled(m_type->count() > 1);
    Q_EMIT changed();
}

} // namespace ringi
