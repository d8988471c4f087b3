// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/measuredialog.h"

#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/parts/section.h"
#include "ui/signoff/attachmentlist.h"
#include "ui/signoff/markdowneditor.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsualSize(1080, 760);
constexpr int kShortText = 56;
constexpr int kLongText = 220;

MeasureContent anyContent()
{
    MeasureContent content;
    content.subject = u"…"_s;
    content.text = u"…"_s;
    return content;
}

/// The field a refusal is about, by the key of its control.
QString keyOfField(const Refusal &refusal)
{
    const QString name = refusal.args.value(0);
    if (name == u"communications"_s)
        return u"basis"_s;
    return name == u"dossier"_s ? u"server_country"_s : name;
}

bool namesItsField(RefusalCode code)
{
    return code == RefusalCode::KindFieldMissing || code == RefusalCode::TextTooLong;
}

} // namespace

MeasureDialog::MeasureDialog(Office &office, const Incident &incident, QWidget *parent)
    : FormDialog(
        office,
        {tr("Propose measure"), incident.number, tr("Sign the draft"), u"measure-on-%1"_s.arg(incident.id.toString())},
        parent)
    , m_incident(incident)
{
    build();
    fill([&] { allowKinds(); });
    const MeasureId measure = MeasureId::make();
    setCommand([this, measure, id = incident.id]() -> Command {
        return ForMeasure{measure, DraftMeasure{id, kind(), content()}};
    });
    connect(this, &ActDialog::performed, this, [this, measure] { Q_EMIT drafted(measure); });
    restoreDraft();
    showKind();
}

MeasureDialog::MeasureDialog(Office &office, const Measure &measure, const Incident &incident, QWidget *parent)
    : FormDialog(office,
                 {tr("Edit measure"), tr("%1 · version %2").arg(measure.number).arg(measure.textVersion()),
                  tr("Sign the new version"),
                  u"measure-%1-v%2"_s.arg(measure.id.toString()).arg(measure.textVersion())},
                 parent)
    , m_incident(incident)
{
    build();
    m_kind->setEnabled(false);
    m_kind->setToolTip(tr("The kind stays as it was drafted. Draft a new measure for another kind."));
    fill([&] {
        chooseKind(measure.kind);
        showContent(measure.content());
    });
    setCommand([this, id = measure.id, version = measure.textVersion()]() -> Command {
        return ForMeasure{id, ReviseMeasure{content(), version}};
    });
    restoreDraft();
    fill([&] { chooseKind(measure.kind); });
    showKind();
}

void MeasureDialog::build()
{
    body()->addWidget(buildColumns(), 1);
    placeRefusals();
    setFocusProxy(field(u"subject"_s));
    connect(this, &FormDialog::edited, this, &MeasureDialog::showOpenQuestions);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MeasureDialog::showKind);
    resize(kUsualSize);
}

QWidget *MeasureDialog::buildColumns()
{
    auto *columns = new QWidget(this);
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(10);
        row->addLayout(column, column == left ? 3 : 2);
    }
    buildText(left);
    buildFrame(right);
    buildCommunications(right);
    buildDossier(right);
    buildOthers(right);
    right->addStretch();
    return scrolling(columns, this);
}

void MeasureDialog::buildText(QBoxLayout *column)
{
    addFieldsTo(column);
    addLine(u"subject"_s, tr("Subject"), tr("required"));
    auto *text = new MarkdownEditor(this);
    addText(u"text"_s, tr("Proposed measure"), tr("required; what is asked of whom"), text);
    text->setMinimumHeight(kLongText);
    field(u"text"_s)->addBesideLabel(text->tools());
    addShortText(u"purpose"_s);
    addShortText(u"effect"_s);
    addLine(u"legal_basis"_s, words::fieldLabel(u"legal_basis"), tr("law and article"));
    addShortText(u"scope"_s);
    addShortText(u"stop_conditions"_s, tr("when it has to end before its time"));
    addShortText(u"risks"_s);
    column->setStretchFactor(field(u"text"_s), 1);
}

QPlainTextEdit *MeasureDialog::addShortText(const QString &key, const QString &hint)
{
    QPlainTextEdit *text = addText(key, words::fieldLabel(key), hint);
    text->setMinimumHeight(kShortText);
    text->setMaximumHeight(2 * kShortText);
    return text;
}

void MeasureDialog::buildFrame(QBoxLayout *column)
{
    addFieldsTo(column);
    QList<Choice> kinds;
    for (const MeasureKind kind : allOf<MeasureKind>())
        kinds.append({words::label(kind), keyOf(kind)});
    m_kind = addChoice(u"kind"_s, tr("Kind of measure"), kinds);
    addLine(u"addressee"_s, words::fieldLabel(u"addressee"), tr("operator, partner or public it goes to"));
    addDue(u"valid_until"_s, words::fieldLabel(u"valid_until"), tr("a dossier needs it; else it may be left open"));
    addLine(u"retention"_s, words::fieldLabel(u"retention"), tr("how long the sheet and what comes of it are kept"));
    QList<Choice> markings{{tr("%1, as the incident", "marking").arg(words::label(m_incident.content.tlp)), QString()}};
    for (const Tlp tlp : allOf<Tlp>())
        markings.append({words::label(tlp), keyOf(tlp)});
    addChoice(u"tlp"_s, tr("Marking"), markings);
    addCheck(u"public"_s, tr("It goes to the public"));
    addCheck(u"personal_data"_s, tr("It touches personal data"));
    m_attachments = new AttachmentList(office(), this);
    addControl(u"attachments"_s, tr("Attachments"), tr("kept by their hash, signed with the document"), m_attachments);
    connect(m_attachments, &AttachmentList::changed, this, &MeasureDialog::takeEdit);
    connect(m_attachments, &AttachmentList::refused, this,
            [this](const QString &sentence) { field(u"attachments"_s)->setError(sentence); });
}

QBoxLayout *MeasureDialog::addBlock(QBoxLayout *column, const QString &title, const QList<MeasureKind> &kinds)
{
    auto *block = new QWidget(this);
    auto *rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(kit::horizontalLine(block));
    rows->addWidget(kit::roleLabel("section", title, block));
    column->addWidget(block);
    m_blocks.append({block, kinds});
    addFieldsTo(rows);
    return rows;
}

void MeasureDialog::placeRefusals()
{
    placeAt(u"subject"_s, {RefusalCode::SubjectMissing, RefusalCode::TitleTooLong});
    placeAt(u"text"_s, {RefusalCode::TextMissing});
    placeAt(u"valid_until"_s, {RefusalCode::ValidityInPast});
    placeAt(u"kind"_s, {RefusalCode::NotForThisDivision});
    placeAt(u"class"_s, {RefusalCode::DomesticDomestic});
    placeAt(u"attachments"_s, {RefusalCode::TooManyAttachments, RefusalCode::AttachmentInvalid});
    placeAt(u"until"_s, {RefusalCode::PeriodInvalid});
}

bool MeasureDialog::placeRefusal(const Refusal &refusal)
{
    if (namesItsField(refusal.code))
        placeAt(keyOfField(refusal), {refusal.code});
    return FormDialog::placeRefusal(refusal);
}

/// Kinds that are drafted by other divisions stay in the list, so that it can be seen who drafts them.
void MeasureDialog::allowKinds()
{
    const auto *items = qobject_cast<QStandardItemModel *>(m_kind->model());
    int first = -1;
    for (int i = 0; i < m_kind->count(); ++i) {
        const DraftMeasure draft{m_incident.id, MeasureKind(i), anyContent()};
        const auto decided = decide(Measure(), draft, m_incident, office().registry,
                                    office().me.actor(office().clock.now()), {office().clock.now(), u"…"_s});
        const bool isTheirs = !decided && decided.error().code == RefusalCode::NotForThisDivision;
        items->item(i)->setEnabled(!isTheirs);
        items->item(i)->setToolTip(isTheirs ? words::explain(decided.error()) : QString());
        items->item(i)->setData(items->item(i)->toolTip(), Qt::AccessibleDescriptionRole);
        first = first < 0 && !isTheirs ? i : first;
    }
    m_kind->setCurrentIndex(std::max(first, 0));
}

MeasureKind MeasureDialog::kind() const
{
    return MeasureKind(std::max(m_kind->currentIndex(), 0));
}

void MeasureDialog::chooseKind(MeasureKind kind)
{
    m_kind->setCurrentIndex(int(kind));
}

void MeasureDialog::showKind()
{
    for (const Block &block : std::as_const(m_blocks))
        block.widget->setVisible(block.kinds.contains(kind()));
    showOpenQuestions();
}

/// A draft may be incomplete. What its kind still needs before it can circulate stands at the field meanwhile.
void MeasureDialog::showOpenQuestions()
{
    if (Field *noted = field(m_noted))
        noted->setNote({});
    field(u"class"_s)->setError({});
    field(u"until"_s)->setError({});
    m_noted.clear();
    const MeasureContent now = content();
    const auto open = draftGuard(now, office().clock.now()) ? Guard() : contentGuard(kind(), now, office().clock.now());
    if (!open)
        return;
    if (!namesItsField(open->code)) {
        field(open->code == RefusalCode::DomesticDomestic ? u"class"_s : u"until"_s)->setError(words::explain(*open));
        return;
    }
    m_noted = keyOfField(*open);
    if (Field *place = field(m_noted))
        place->setNote(tr("Before it can circulate: %1").arg(words::explain(*open)));
}

} // namespace ringi
