// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widget around CustodyPicture: items with words for stations, waits and returns.
#include "ui/kit/custodytrack.h"

#include <QLocale>
#include <QPainter>

namespace ringi::kit {

namespace {

constexpr int kHit = 24;
constexpr int kMark = 20;
constexpr int kGap = 12;

QRect hitBox(const QPointF &centre)
{
    return {int(centre.x()) - kHit / 2, int(centre.y()) - kHit / 2, kHit, kHit};
}

QString inWords(const QDateTime &time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat) + time.toString(QStringLiteral(" HH:mm"));
}

QString withNote(const QString &fact, const QString &note)
{
    return note.isEmpty() ? fact : fact + QLatin1Char('\n') + note;
}

} // namespace

CustodyTrack::CustodyTrack(CustodySize size, QWidget *parent)
    : ItemWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Custody"));
}

void CustodyTrack::setScene(CustodyScene scene)
{
    m_scene = std::move(scene);
    renewItems();
}

QSize CustodyTrack::sizeHint() const
{
    const int height = CustodyPicture::heightFor(m_scene, look(), m_size);
    return {m_size == CustodySize::Full ? 900 : 264, height};
}

QSize CustodyTrack::minimumSizeHint() const
{
    return {m_size == CustodySize::Full ? 480 : 160, sizeHint().height()};
}

std::vector<Item> CustodyTrack::layOutItems() const
{
    const CustodyPicture picture(m_scene, look(), rect(), m_size);
    std::vector<Item> laid;
    if (picture.firstLeg() > 0) {
        const QString folded = tr("%n earlier", nullptr, picture.firstLeg());
        laid.push_back({hitBox(picture.foldedStation()), folded, folded});
    }
    for (int leg = picture.firstLeg(); leg < int(m_scene.legs.size()); ++leg) {
        const CustodyLeg &at = m_scene.legs[std::size_t(leg)];
        const QString words = legInWords(at, leg);
        laid.push_back({hitBox(picture.station(leg)), words, withNote(words, at.note)});
    }
    for (int i = 0; i < int(m_scene.waiting.size()); ++i) {
        const CustodyWait &wait = m_scene.waiting[std::size_t(i)];
        const QString words = tr("Waiting for %1 to accept since %2, sent by %3")
                                  .arg(laneName(wait.toLane), inWords(wait.since), laneName(wait.fromLane));
        laid.push_back({hitBox(picture.waitingStation(i)), words, withNote(words, wait.note)});
    }
    for (int i = 0; i < int(m_scene.returns.size()); ++i) {
        const CustodyReturn &back = m_scene.returns[std::size_t(i)];
        if (!picture.isInView(back))
            continue;
        const QString words =
            tr("Sent by %1 to %2 at %3, returned %4")
                .arg(laneName(back.fromLane), laneName(back.toLane), inWords(back.sent), inWords(back.returned));
        laid.push_back({hitBox(picture.turn(i)), words, withNote(words, back.note)});
    }
    return laid;
}

void CustodyTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CustodyPicture(m_scene, look(), rect(), m_size).paint(painter);
    paintRing(painter);
}

QString CustodyTrack::legInWords(const CustodyLeg &leg, int number) const
{
    const QDateTime end = leg.to.isValid() ? leg.to : m_scene.now;
    const QString held = hoursMinutes(leg.acceptedAt.secsTo(end));
    if (number == 0)
        return tr("%1, from %2, held %3").arg(laneName(leg.lane), inWords(leg.acceptedAt), held);
    const QString sender = laneName(m_scene.legs[std::size_t(number) - 1].lane);
    return tr("%1, sent by %2 at %3, accepted %4, held %5")
        .arg(laneName(leg.lane), sender, inWords(leg.from), inWords(leg.acceptedAt), held);
}

QString CustodyTrack::laneName(int lane) const
{
    return lane >= 0 && lane < int(m_scene.lanes.size()) ? m_scene.lanes[std::size_t(lane)].name : QString();
}

CustodyLegend::CustodyLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CustodyLegend::sizeHint() const
{
    const Look look = Look::of(this);
    int width = 0;
    for (const QString &text : {tr("accepted"), tr("holds now"), tr("waiting for acceptance")})
        width += kMark + look.textWidth(TypeRole::Caption, text) + kGap;
    return {width - kGap, look.lineHeight(TypeRole::Caption)};
}

void CustodyLegend::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen solid(look->accent, 2);
    QPen dashed(look->accent, 1.5);
    dashed.setDashPattern({2, 1.9});
    int left = 0;
    const auto entry = [&](const QPen &pen, const QColor &fill, const QString &text) {
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawEllipse(QPointF(left + 8, height() / 2.0), 4, 4);
        paintText(painter, QRect(left + kMark, 0, width(), height()), text, look.font(TypeRole::Caption), look->text2);
        left += kMark + look.textWidth(TypeRole::Caption, text) + kGap;
    };
    entry(solid, look->panel, tr("accepted"));
    entry(solid, look->accent, tr("holds now"));
    entry(dashed, look->panel, tr("waiting for acceptance"));
}

} // namespace ringi::kit
