// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/sheetscenes.h"

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

QString captionOf(GateKind kind)
{
    constexpr std::array captions{u"審査", u"決裁", u"合議", u"協議", u"同意", u"閲覧"};
    return QString::fromUtf16(captions[size_t(kind)]);
}

QString whoOf(const Gate &gate)
{
    return gate.division ? words::label(*gate.division) : words::label(gate.posts);
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
        return kit::BoxState::Next;
    }
    return kit::BoxState::Empty;
}

void putStamp(kit::SheetBox &box, const MeasureFile &file, const SheetStamp &stamp)
{
    const Officer signer = file.registry.officers.value(stamp.signedBy.by);
    box.state = stateOf(stamp.verdict);
    box.stamp = sealFor(signer, stamp.division, stamp.signedBy.at);
    box.foot = {signer.name, SheetWords::tr("v%1 %2").arg(stamp.version).arg(words::clock(stamp.signedBy.at))};
    QStringList tip{words::signedTime(stamp.signedBy.at)};
    if (!stamp.reason.isEmpty())
        tip.append(stamp.reason);
    for (const QString &condition : stamp.conditions)
        tip.append(SheetWords::tr("Condition: %1").arg(condition));
    box.tip = tip.join(u'\n');
    if (stamp.verdict == Verdict::ApproveWithConditions) {
        box.sideTitle = SheetWords::tr("Cleared");
        box.sideText = SheetWords::tr("%n condition(s)", nullptr, int(stamp.conditions.size()));
        box.span = 2;
    }
}

bool isTheirTurn(const MeasureFile &file, const Actor &actor, Instant now)
{
    const auto sign = approvalOfOpenGate(file);
    return sign && !refusalOf(*sign, file, actor, now);
}

/// The latest stamp of the gate, also one by which the text was returned or rejected.
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

kit::SheetBox boxOf(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    kit::SheetBox box;
    box.title = captionOf(gate.kind);
    box.subtitle = words::label(gate.name);
    if (const SheetStamp *stamp = latestOf(file.measure, gate.key)) {
        putStamp(box, file, *stamp);
        return box;
    }
    if (file.measure.isOpen(gate)) {
        const bool isMine = isTheirTurn(file, actor, now);
        box.state = isMine ? kit::BoxState::YourTurn : kit::BoxState::Next;
        box.foot = {isMine ? SheetWords::tr("your turn") : SheetWords::tr("waits for %1").arg(whoOf(gate))};
    }
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
    box.stamp = sealFor(writer, file.measure.division, latest.written.at);
    box.foot = {writer.name,
                SheetWords::tr("v%1 %2").arg(file.measure.textVersion()).arg(words::clock(latest.written.at))};
    box.tip = words::signedTime(latest.written.at);
    return box;
}

kit::GateState stateOf(const MeasureFile &file, const Gate &gate)
{
    if (file.measure.stampAt(gate.key))
        return kit::GateState::Met;
    return file.measure.isOpen(gate) ? kit::GateState::Running : kit::GateState::Blocked;
}

QString subOf(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    if (const SheetStamp *stamp = file.measure.stampAt(gate.key))
        return SheetWords::tr("%1 %2").arg(words::label(stamp->verdict), words::recent(stamp->signedBy.at, now));
    if (file.measure.isOpen(gate))
        return isTheirTurn(file, actor, now) ? SheetWords::tr("your turn")
                                             : SheetWords::tr("waits for %1").arg(whoOf(gate));
    if (!gate.needs.isEmpty())
        return SheetWords::tr("needs: %1").arg(words::gateLabel(gate.needs.first()));
    return words::label(file.measure.state);
}

int indexOf(const QList<Gate> &route, const QString &key)
{
    const auto found = std::ranges::find(route, key, &Gate::key);
    return found == route.end() ? -1 : int(found - route.begin());
}

} // namespace

kit::SheetScene sheetSceneOf(const MeasureFile &file, const Actor &actor, Instant now)
{
    kit::SheetRow row;
    const QList<Gate> &route = file.measure.sheet.gates;
    for (auto gate = route.rbegin(); gate != route.rend(); ++gate)
        row.boxes.push_back(boxOf(file, *gate, actor, now));
    row.boxes.push_back(drafterBox(file));
    return {{row}, QString::fromLatin1(file.shownHash().toHex().left(8))};
}

kit::SheetScene voidStampsOf(const MeasureFile &file)
{
    kit::SheetRow row;
    for (const SheetStamp &stamp : file.measure.stamps) {
        if (!stamp.isVoid)
            continue;
        kit::SheetBox box;
        box.title = SheetWords::tr("Version %1").arg(stamp.version);
        box.subtitle = words::gateLabel(stamp.gate);
        putStamp(box, file, stamp);
        box.span = 1;
        box.sideTitle.clear();
        box.sideText.clear();
        box.isVoid = true;
        row.boxes.push_back(box);
    }
    return row.boxes.empty() ? kit::SheetScene() : kit::SheetScene{{row}, {}};
}

kit::GateScene gateSceneOf(const MeasureFile &file, const Actor &actor, Instant now)
{
    kit::GateScene scene;
    const QList<Gate> &route = file.measure.sheet.gates;
    for (const Gate &gate : route) {
        for (const QString &need : gate.needs)
            scene.edges.push_back({indexOf(route, need), int(scene.gates.size())});
        scene.gates.push_back({words::label(gate.name), subOf(file, gate, actor, now), stateOf(file, gate)});
    }
    return scene;
}

} // namespace ringi
