// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/documentpane.h"

#include "queries/reply.h"
#include "ui/kit/segment.h"
#include "ui/kit/surface.h"
#include "ui/signoff/attachmentshelf.h"
#include "ui/signoff/changesbar.h"
#include "ui/signoff/changesview.h"
#include "ui/signoff/measurefacts.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace ringi {

namespace {

/// What is compared on the spot; more is compared on another thread. Characters of both versions.
constexpr qsizetype kAtOnce = 20'000;

QString inForce(const MeasureContent &content)
{
    return content.validUntil ? DocumentPane::tr("on decision, until %1").arg(words::signedTime(*content.validUntil))
                              : DocumentPane::tr("on decision");
}

/// The sections are numbered as they are read, so only those that say anything count.
QList<DocumentPart> numbered(const QList<DocumentPart> &parts)
{
    QList<DocumentPart> kept;
    for (const DocumentPart &part : parts) {
        if (part.before.trimmed().isEmpty() && part.after.trimmed().isEmpty())
            continue;
        kept.append(part);
        kept.last().heading = DocumentPane::tr("%1 %2", "number and heading").arg(kept.size()).arg(part.heading);
    }
    return kept;
}

} // namespace

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new ChangesView(this))
    , m_bar(new ChangesBar(*m_view, this))
    , m_shelf(new AttachmentShelf(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildHead();
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_bar);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_shelf);
    m_view->setAccessibleName(tr("Text of the measure"));
    connect(m_view, &ChangesView::recordWanted, this, &DocumentPane::recordWanted);
    connect(m_shelf, &AttachmentShelf::attachmentWanted, this, &DocumentPane::attachmentWanted);
    setFocusProxy(m_view);
}

void DocumentPane::buildHead()
{
    m_version = new QComboBox(this);
    m_version->setAccessibleName(tr("Version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mode = new kit::Segment({tr("Changes"), tr("Clean")}, kit::SegmentInk::Accent, this);
    m_mode->setAccessibleName(tr("How the text is shown"));
    m_mode->setChosen(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(kit::roleLabel("section", tr("Document"), this));
    row->addWidget(m_version);
    row->addStretch();
    row->addWidget(m_mode);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_version, &QComboBox::currentIndexChanged, this, [this] {
        write();
        Q_EMIT versionShown(shownVersion());
    });
    connect(m_mode, &kit::Segment::chosenChanged, this, &DocumentPane::write);
}

void DocumentPane::showFile(const MeasureFile &file, int comparedVersion)
{
    const bool isSame = file.measure.id == m_file.measure.id && file.measure.version == m_file.measure.version
        && comparedVersion == m_comparedVersion;
    m_file = file;
    m_comparedVersion = comparedVersion;
    if (isSame)
        return;
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    for (int version = file.measure.textVersion(); version > 0; --version)
        m_version->addItem(tr("v%1").arg(version), version);
    write();
}

int DocumentPane::shownVersion() const
{
    return m_version->currentData().toInt();
}

int DocumentPane::comparedVersion() const
{
    return m_comparedVersion > 0 && m_comparedVersion < shownVersion() ? m_comparedVersion : shownVersion() - 1;
}

QString DocumentPane::shownText() const
{
    return m_view->toPlainText();
}

void DocumentPane::showVersion(int version)
{
    m_version->setCurrentIndex(m_version->findData(version));
}

bool DocumentPane::showsChanges() const
{
    return comparedVersion() > 0 && m_mode->chosen() == 0;
}

void DocumentPane::write()
{
    if (!m_file.measure.exists() || shownVersion() < 1)
        return;
    const int asked = ++m_generation;
    m_shelf->showFiles(m_file.measure.versions[shownVersion() - 1].content.attachments);
    m_mode->setOptions({tr("Changes since v%1").arg(comparedVersion()), tr("Clean")});
    m_mode->setVisible(comparedVersion() > 0);
    m_bar->setVisible(showsChanges());
    const Fields all = fields();
    if (sizeOf(all.facts) + sizeOf(all.sections) <= kAtOnce)
        return put(compared(all));
    m_bar->sayComparing();
    m_view->showDocument({}, {});
    Reply<Document>(QtConcurrent::run(&DocumentPane::compared, all))
        .then(this, [this, asked](const Document &document) {
            if (asked == m_generation)
                put(document);
        });
}

DocumentPane::Document DocumentPane::compared(const Fields &fields)
{
    return {documentOf(fields.facts), documentOf(fields.sections)};
}

void DocumentPane::put(const Document &document)
{
    m_view->showDocument(document.facts, document.sections);
    m_bar->tell(comparedVersion());
}

DocumentPane::Fields DocumentPane::fields() const
{
    const MeasureVersion &shown = m_file.measure.versions[shownVersion() - 1];
    const MeasureContent after = shown.content;
    const MeasureContent before = showsChanges() ? m_file.measure.versions[comparedVersion() - 1].content : after;
    const QString drafted = tr("%1, %2 · %3")
                                .arg(m_file.nameOf(shown.written.by), words::label(m_file.measure.division),
                                     words::signedTime(shown.written.at));
    Fields all;
    all.facts = {{tr("Subject"), before.subject, after.subject, Wording::Plain},
                 {tr("Drafted by"), drafted, drafted, Wording::Plain},
                 {tr("In force"), inForce(before), inForce(after), Wording::Plain}};
    all.facts += factsOf(before, after);
    all.sections = numbered({{tr("Purpose"), before.purpose, after.purpose},
                             {tr("Proposed measure"), before.text, after.text},
                             {tr("Effect"), before.effect, after.effect},
                             {tr("Basis and limits"), before.legalBasis, after.legalBasis},
                             {words::fieldLabel(u"scope"), before.scope, after.scope},
                             {words::fieldLabel(u"stop_conditions"), before.stopConditions, after.stopConditions},
                             {words::fieldLabel(u"risks"), before.risks, after.risks}});
    return all;
}

} // namespace ringi
