// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/documentpane.h"

#include "ui/kit/look.h"
#include "ui/kit/segment.h"
#include "ui/kit/surface.h"
#include "ui/signoff/documentdiff.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace ringi {

namespace {

QTextCharFormat formatOf(const kit::Look &look, ParagraphFate fate)
{
    QTextCharFormat format;
    format.setFont(look.font(kit::TypeRole::Body));
    format.setForeground(look->text);
    if (fate == ParagraphFate::Inserted) {
        format.setFontUnderline(true);
        format.setBackground(look->inserted);
    } else if (fate == ParagraphFate::Deleted) {
        format.setFontStrikeOut(true);
        format.setBackground(look->deleted);
    }
    return format;
}

QTextCharFormat headingFormat(const kit::Look &look)
{
    QTextCharFormat format;
    format.setFont(look.font(kit::TypeRole::BodyStrong));
    format.setForeground(look->text);
    return format;
}

QTextCharFormat quietFormat(const kit::Look &look)
{
    QTextCharFormat format;
    format.setFont(look.font(kit::TypeRole::Dense));
    format.setForeground(look->text2);
    return format;
}

QTextBlockFormat spaced(double above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    return format;
}

QString until(const MeasureContent &content)
{
    return content.validUntil ? words::signedTime(*content.validUntil) : QString();
}

} // namespace

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextEdit(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildHead();
    m_text->setReadOnly(true);
    m_text->setProperty("bare", true);
    m_text->setAccessibleName(tr("Text of the measure"));
    m_text->document()->setDocumentMargin(16);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void DocumentPane::buildHead()
{
    m_version = new QComboBox(this);
    m_version->setAccessibleName(tr("Version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mode = new kit::Segment({tr("Changes"), tr("Clean")}, kit::SegmentInk::Accent, this);
    m_mode->setChosen(0);
    m_count = kit::roleLabel("quiet", {}, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(kit::roleLabel("section", tr("Document"), this));
    row->addWidget(m_version);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_mode);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_version, &QComboBox::currentIndexChanged, this, [this] {
        write();
        Q_EMIT versionShown(shownVersion());
    });
    connect(m_mode, &kit::Segment::chosenChanged, this, &DocumentPane::write);
}

void DocumentPane::showFile(const MeasureFile &file)
{
    const bool isSame = file.measure.id == m_file.measure.id && file.measure.version == m_file.measure.version;
    m_file = file;
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

QString DocumentPane::shownText() const
{
    return m_text->toPlainText();
}

bool DocumentPane::showsChanges() const
{
    return shownVersion() > 1 && m_mode->chosen() == 0;
}

void DocumentPane::write()
{
    if (!m_file.measure.exists() || shownVersion() < 1)
        return;
    const MeasureContent after = m_file.measure.versions[shownVersion() - 1].content;
    const MeasureContent before = showsChanges() ? m_file.measure.versions[shownVersion() - 2].content : after;
    m_changes.clear();
    m_change = -1;
    m_text->clear();
    QTextCursor cursor(m_text->document());
    writeFacts(cursor);
    writePart(cursor, tr("Subject"), before.subject, after.subject);
    writePart(cursor, tr("1 Purpose"), before.purpose, after.purpose);
    writePart(cursor, tr("2 Proposed measure"), before.text, after.text);
    writePart(cursor, tr("3 Effect"), before.effect, after.effect);
    writePart(cursor, tr("4 Legal basis"), before.legalBasis, after.legalBasis);
    writePart(cursor, tr("5 Valid until"), until(before), until(after));
    m_text->moveCursor(QTextCursor::Start);
    m_mode->setVisible(shownVersion() > 1);
    m_count->setText(showsChanges()
                         ? tr("%n change(s) since v%1", nullptr, int(m_changes.size())).arg(shownVersion() - 1)
                         : QString());
}

void DocumentPane::writeFacts(QTextCursor &cursor)
{
    const kit::Look look = kit::Look::of(this);
    const Stamped &written = m_file.measure.versions[shownVersion() - 1].written;
    cursor.setBlockFormat(spaced(0));
    cursor.insertText(
        tr("Drafted by %1, %2 · %3")
            .arg(m_file.nameOf(written.by), words::label(m_file.measure.division), words::signedTime(written.at)),
        quietFormat(look));
}

void DocumentPane::writePart(QTextCursor &cursor, const QString &heading, const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    const kit::Look look = kit::Look::of(this);
    cursor.insertBlock(spaced(14), headingFormat(look));
    cursor.insertText(heading, headingFormat(look));
    for (const Paragraph &paragraph : paragraphsBetween(before, after)) {
        const QTextCharFormat format = formatOf(look, paragraph.fate);
        cursor.insertBlock(spaced(4), format);
        if (paragraph.fate != ParagraphFate::Kept)
            m_changes.append(cursor.position());
        cursor.insertText(paragraph.text, format);
    }
}

void DocumentPane::nextChange()
{
    if (m_changes.isEmpty())
        return;
    m_change = (m_change + 1) % int(m_changes.size());
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(m_changes[m_change]);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace ringi
