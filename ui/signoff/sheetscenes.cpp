// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/sheetscenes.h"

#include "ui/signoff/signingways.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

/// What stands in a seal is Japanese in every language: it is the seal, not a label.
QString sealOf(Division division)
{
    constexpr std::array seals{u"戦略部", u"分析部", u"運用部", u"国際部", u"法務部"};
    return QString::fromUtf16(seals[size_t(division)]);
}

QString sealOf(Post post)
{
    constexpr std::array seals{u"当直", u"分析官", u"企画",   u"連絡官", u"審査官",
                               u"部長", u"本部長", u"監査官", u"管理",   u"自動"};
    return QString::fromUtf16(seals[size_t(post)]);
}

/// The post by which somebody signs: the highest he holds.
QString sealOf(const Officer &officer)
{
    for (const Post post : {Post::Director, Post::DivisionHead, Post::Counsel})
        if (officer.posts.contains(post))
            return sealOf(post);
    return officer.posts.isEmpty() ? QString() : sealOf(officer.posts.first());
}

/// The words of the language below those of the office; not a second time where they are the same.
QString besides(const QString &title, const QString &words)
{
    return words == title ? QString() : words;
}

/// Above a box: the office that signs, as it stands on a paper sheet.
QString captionOf(const Gate &gate)
{
    if (gate.kind == GateKind::ExternalConsent || gate.kind == GateKind::Consult)
        return gate.name.ja;
    if (gate.kind == GateKind::Review && gate.division == Division::Legal)
        return u"法務審査"_s;
    if (!gate.division)
        return gate.posts.isEmpty() ? gate.name.ja : sealOf(gate.posts.first());
    if (gate.kind == GateKind::View)
        return sealOf(*gate.division);
    const bool isHeads = !gate.posts.isEmpty() && gate.posts.first() == Post::DivisionHead;
    return isHeads ? sealOf(*gate.division) + u"長"_s : sealOf(*gate.division);
}

QString whoOf(const Gate &gate)
{
    return gate.division ? words::label(*gate.division) : words::label(gate.posts);
}

bool isOutside(const Gate &gate)
{
    return gate.kind == GateKind::ExternalConsent || gate.kind == GateKind::Consult;
}

kit::Stamp sealFor(const Officer &officer, Division division, Instant at)
{
    const QDate day = words::inZone(at, words::Zone::Jst).date();
    return {sealOf(division), kit::japaneseEraDate(day), sealOf(officer)};
}

kit::BoxState stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
    case Verdict::Opinion:
    case Verdict::Seen:
        return kit::BoxState::Approved;
    case Verdict::ApproveWithConditions:
        return kit::BoxState::Conditions;
    case Verdict::Return:
        return kit::BoxState::Returned;
    case Verdict::Reject:
        return kit::BoxState::Rejected;
    case Verdict::Hold:
        return kit::BoxState::Held;
    }
    return kit::BoxState::Empty;
}

QStringList marksOf(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Own:
        return {};
    case Capacity::Deputy:
        return {u"代"_s};
    case Capacity::Delegate:
        return {u"専"_s};
    }
    return {};
}

QString wordsOf(Verdict verdict)
{
    if (verdict == Verdict::Opinion)
        return SheetWords::tr("opinion recorded");
    return verdict == Verdict::Seen ? SheetWords::tr("seen") : QString();
}

bool awaitsViewing(const Measure &measure, const SheetStamp &stamp)
{
    return stamp.actingFor && std::ranges::any_of(measure.laterViews, [&](const LaterView &view) {
               return view.gate == stamp.gate && view.officer == *stamp.actingFor && !view.seen;
           });
}

QString tipOf(const MeasureFile &file, const SheetStamp &stamp)
{
    QStringList tip{SheetWords::tr("%1: %2, %3")
                        .arg(words::gateLabel(stamp.gate), words::label(stamp.verdict), file.nameOf(stamp.signedBy.by)),
                    words::signedTime(stamp.signedBy.at)};
    if (stamp.actingFor)
        tip.append(SheetWords::tr("As deputy of %1 (代)").arg(file.nameOf(*stamp.actingFor)));
    if (stamp.capacity == Capacity::Delegate)
        tip.append(SheetWords::tr("Under a standing delegation (専)"));
    if (!stamp.reason.isEmpty())
        tip.append(stamp.reason);
    for (const QString &condition : stamp.conditions)
        tip.append(SheetWords::tr("Condition: %1").arg(condition));
    if (!stamp.document.isEmpty())
        tip.append(SheetWords::tr("Document: %1").arg(stamp.document));
    if (!stamp.dissent.isEmpty())
        tip.append(SheetWords::tr("Dissent: %1").arg(stamp.dissent));
    tip.append(SheetWords::tr("Hash of the text signed: %1").arg(QString::fromLatin1(stamp.contentHash.toHex())));
    return tip.join(u'\n');
}

void putStamp(kit::SheetBox &box, const MeasureFile &file, const SheetStamp &stamp)
{
    const Officer signer = file.registry.officers.value(stamp.signedBy.by);
    box.state = stateOf(stamp.verdict);
    box.words = wordsOf(stamp.verdict);
    box.stamp = sealFor(signer, stamp.division, stamp.signedBy.at);
    box.marks = marksOf(stamp.capacity);
    box.isToBeViewed = awaitsViewing(file.measure, stamp);
    box.foot = {signer.name};
    if (stamp.actingFor)
        box.foot += SheetWords::tr("for %1").arg(file.nameOf(*stamp.actingFor));
    box.foot += SheetWords::tr("v%1 %2").arg(stamp.version).arg(words::clock(stamp.signedBy.at));
    box.hash8 = QString::fromLatin1(stamp.contentHash.toHex().left(8));
    box.tip = tipOf(file, stamp);
}

/// The latest stamp of the gate, also one by which the text was held, returned or rejected.
const SheetStamp *latestOf(const Measure &measure, QStringView gate)
{
    const SheetStamp *latest = measure.stampAt(gate);
    if (latest || measure.state == MeasureState::Draft || measure.state == MeasureState::Circulating)
        return latest;
    for (const SheetStamp &stamp : measure.stamps) {
        if (stamp.gate == gate && stamp.version == measure.textVersion())
            latest = &stamp;
    }
    return latest;
}

int passedBy(const Measure &measure, const Gate &gate)
{
    const QList<SheetStamp> stamps = measure.stampsAt(gate.key);
    return int(std::ranges::count_if(stamps, [](const SheetStamp &stamp) { return lets(stamp.verdict); }));
}

QString dueWords(Instant due, Instant now)
{
    return due < now ? SheetWords::tr("overdue %1").arg(words::recent(due, now))
                     : SheetWords::tr("due %1").arg(words::recent(due, now));
}

void putPlace(kit::SheetBox &box, const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    const Measure &measure = file.measure;
    const bool isMine = measure.isOpen(gate) && isTheirTurn(file, gate, actor, now);
    if (measure.sheet.comesLater(gate) && !isMine) {
        box.state = kit::BoxState::ViewsLater;
        box.foot = {SheetWords::tr("after the decision")};
    } else if (measure.isOpen(gate)) {
        box.state = isMine ? kit::BoxState::YourTurn : kit::BoxState::Next;
        box.foot = {isMine ? SheetWords::tr("your turn") : SheetWords::tr("waits for %1").arg(whoOf(gate))};
    }
    if (const auto due = measure.dueOf(gate); due && measure.isOpen(gate))
        box.foot += dueWords(*due, now);
}

kit::SheetBox boxOf(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    kit::SheetBox box;
    box.title = captionOf(gate);
    box.subtitle = besides(box.title, words::label(gate.name));
    const SheetStamp *stamp = latestOf(file.measure, gate.key);
    if (stamp)
        putStamp(box, file, *stamp);
    const bool isHeld = stamp && stamp->verdict == Verdict::Hold && file.measure.isOpen(gate);
    if (isHeld && isTheirTurn(file, gate, actor, now))
        box.foot.prepend(SheetWords::tr("your turn"));
    if (!stamp)
        putPlace(box, file, gate, actor, now);
    if (gate.quorum > 1)
        box.foot += SheetWords::tr("%1 of %2 stamps").arg(passedBy(file.measure, gate)).arg(gate.quorum);
    return box;
}

kit::SheetBox drafterBox(const MeasureFile &file)
{
    const MeasureVersion &latest = file.measure.versions.last();
    const Officer writer = file.registry.officers.value(latest.written.by);
    kit::SheetBox box;
    box.title = u"起案"_s;
    box.subtitle = SheetWords::tr("Drafter");
    box.state = kit::BoxState::Approved;
    box.words = SheetWords::tr("written");
    box.stamp = sealFor(writer, file.measure.division, latest.written.at);
    box.foot = {writer.name,
                SheetWords::tr("v%1 %2").arg(file.measure.textVersion()).arg(words::clock(latest.written.at))};
    box.hash8 = QString::fromLatin1(file.shownHash().toHex().left(8));
    box.tip = words::signedTime(latest.written.at);
    return box;
}

kit::SheetBox rowLabel(const QString &title, const QString &subtitle)
{
    return {.title = title, .subtitle = besides(title, subtitle), .state = kit::BoxState::RowLabel};
}

/// The gates of a sheet as they stand in its rows.
struct GateRows
{
    QList<Gate> line; ///< of decision, by rank
    QList<Gate> concurring;
    QList<Gate> legal;
    QList<Gate> outside;
    QList<Gate> views;
};

/// Who decides ranks before who reviews, and among them the higher post.
std::pair<bool, Post> rankOf(const Gate &gate)
{
    const auto highest = std::ranges::max_element(gate.posts);
    return {gate.kind == GateKind::Decide, highest == gate.posts.end() ? Post::DutyOfficer : *highest};
}

GateRows rowsOf(const QList<Gate> &gates)
{
    GateRows rows;
    for (const Gate &gate : gates) {
        if (isOutside(gate))
            rows.outside += gate;
        else if (gate.kind == GateKind::View)
            rows.views += gate;
        else if (gate.kind == GateKind::Concur)
            rows.concurring += gate;
        else if (gate.kind == GateKind::Review && gate.division == Division::Legal)
            rows.legal += gate;
        else
            rows.line += gate;
    }
    std::ranges::stable_sort(rows.line, std::ranges::greater(), rankOf);
    return rows;
}

constexpr int kBoxesInRow = 5;

using Boxes = std::vector<kit::SheetBox>;

/// Rows of boxes behind their label, as even as they can be.
void addRows(kit::SheetScene &scene, const kit::SheetBox &label, const Boxes &boxes)
{
    const size_t rows = (boxes.size() + kBoxesInRow - 1) / kBoxesInRow;
    for (size_t row = 0; row < rows; ++row) {
        const size_t from = boxes.size() * row / rows;
        const size_t until = boxes.size() * (row + 1) / rows;
        kit::SheetRow made{{label}};
        made.boxes.insert(made.boxes.end(), boxes.begin() + long(from), boxes.begin() + long(until));
        scene.rows.push_back(made);
    }
}

/// A legal box has room at its side to say what was cleared.
void widen(kit::SheetBox &box, const SheetStamp *stamp)
{
    box.span = 2;
    if (!stamp || !lets(stamp->verdict))
        return;
    box.sideTitle = SheetWords::tr("Cleared");
    if (!stamp->conditions.isEmpty())
        box.sideText = SheetWords::tr("%n condition(s)", nullptr, int(stamp->conditions.size()));
}

} // namespace

kit::SheetScene sheetSceneOf(const MeasureFile &file, const Actor &actor, Instant now)
{
    const GateRows rows = rowsOf(file.measure.sheet.gates);
    const auto boxesOf = [&](const QList<Gate> &gates) {
        Boxes boxes;
        for (const Gate &gate : gates)
            boxes.push_back(boxOf(file, gate, actor, now));
        return boxes;
    };
    kit::SheetScene scene;
    scene.hash8 = QString::fromLatin1(file.shownHash().toHex().left(8));
    Boxes line = boxesOf(rows.line);
    line.push_back(drafterBox(file));
    addRows(scene, rowLabel(u"決裁"_s, SheetWords::tr("Decision line")), line);
    Boxes beside = boxesOf(rows.concurring);
    for (const Gate &gate : rows.legal) {
        beside.push_back(boxOf(file, gate, actor, now));
        if (beside.size() < kBoxesInRow)
            widen(beside.back(), latestOf(file.measure, gate.key));
    }
    const bool isReviewOnly = rows.concurring.isEmpty();
    addRows(scene,
            isReviewOnly ? rowLabel(u"審査"_s, SheetWords::tr("Review"))
                         : rowLabel(u"合議"_s, SheetWords::tr("Concurrence")),
            beside);
    addRows(scene, rowLabel(u"外部"_s, SheetWords::tr("Outside")), boxesOf(rows.outside));
    addRows(scene, rowLabel(u"閲覧"_s, SheetWords::tr("Viewing")), boxesOf(rows.views));
    return scene;
}

kit::SheetScene voidStampsOf(const MeasureFile &file)
{
    Boxes boxes;
    for (const SheetStamp &stamp : file.measure.stamps) {
        if (!stamp.isVoid)
            continue;
        kit::SheetBox box;
        box.title = SheetWords::tr("Version %1").arg(stamp.version);
        box.subtitle = words::gateLabel(stamp.gate);
        putStamp(box, file, stamp);
        box.isVoid = true;
        boxes.push_back(box);
    }
    kit::SheetScene scene;
    addRows(scene, rowLabel(u"無効"_s, SheetWords::tr("Void")), boxes);
    return scene;
}

} // namespace ringi
