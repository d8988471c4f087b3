// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widget around SheetPicture: every box is an item with the whole fact in words.
#include "ui/kit/signoffsheet.h"

#include <QPainter>

#include <cstdlib>

namespace ringi::kit {

namespace {

QString approvalInWords(const QStringList &marks)
{
    if (marks.contains(QStringLiteral("代")))
        return SignoffSheet::tr("approved by a deputy");
    if (marks.contains(QStringLiteral("専")))
        return SignoffSheet::tr("approved under a standing delegation");
    return SignoffSheet::tr("approved");
}

QString stateInWords(const SheetBox &box)
{
    if (!box.words.isEmpty())
        return box.words;
    switch (box.state) {
    case BoxState::RowLabel:
        return {};
    case BoxState::Empty:
        return SignoffSheet::tr("not yet asked");
    case BoxState::Next:
        return SignoffSheet::tr("next");
    case BoxState::YourTurn:
        return SignoffSheet::tr("your turn");
    case BoxState::Approved:
        return approvalInWords(box.marks);
    case BoxState::Conditions:
        return SignoffSheet::tr("approved with conditions");
    case BoxState::ViewsLater:
        return SignoffSheet::tr("views later, does not block");
    case BoxState::Returned:
        return SignoffSheet::tr("returned");
    case BoxState::Rejected:
        return SignoffSheet::tr("rejected");
    case BoxState::Held:
        return SignoffSheet::tr("held, not judged yet");
    }
    return {};
}

QString boxInWords(const SheetBox &box)
{
    QStringList facts = {box.title, box.subtitle, stateInWords(box)};
    if (box.isVoid)
        facts += SignoffSheet::tr("void, the text has changed since");
    if (box.isToBeViewed)
        facts += SignoffSheet::tr("to be viewed later by the officer the deputy stood for");
    facts += box.foot;
    facts += box.sideText;
    if (!box.hash8.isEmpty())
        facts += SignoffSheet::tr("hash begins with %1").arg(box.hash8);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(", "));
}

} // namespace

SignoffSheet::SignoffSheet(QWidget *parent)
    : ItemWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Sign-off sheet"));
    connect(this, &ItemWidget::activated, this, [this](int item) {
        const Place place = places()[std::size_t(item)];
        Q_EMIT boxActivated(place.row, place.box);
    });
}

void SignoffSheet::setScene(SheetScene scene)
{
    m_scene = std::move(scene);
    renewItems();
}

QSize SignoffSheet::sizeHint() const
{
    return SheetPicture::sizeFor(m_scene, look());
}

QSize SignoffSheet::minimumSizeHint() const
{
    return SheetPicture::leastFor(m_scene, look());
}

std::vector<Item> SignoffSheet::layOutItems() const
{
    const SheetPicture picture(m_scene, look(), rect());
    std::vector<Item> laid;
    for (const Place &place : places()) {
        const SheetBox &box = m_scene.rows[std::size_t(place.row)].boxes[std::size_t(place.box)];
        const QString words = boxInWords(box);
        laid.push_back({picture.boxAt(place.row, place.box), words, box.tip.isEmpty() ? words : box.tip});
    }
    return laid;
}

int SignoffSheet::neighbour(int item, int key) const
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return ItemWidget::neighbour(item, key);
    const auto all = places();
    const int wanted = all[std::size_t(item)].row + (key == Qt::Key_Up ? -1 : 1);
    const int x = items()[std::size_t(item)].box.center().x();
    int best = item;
    int distance = width();
    for (int i = 0; i < int(all.size()); ++i) {
        const int away = std::abs(items()[std::size_t(i)].box.center().x() - x);
        if (all[std::size_t(i)].row != wanted || away >= distance)
            continue;
        best = i;
        distance = away;
    }
    return best;
}

void SignoffSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    SheetPicture(m_scene, look(), rect()).paint(painter);
    paintRing(painter);
}

std::vector<SignoffSheet::Place> SignoffSheet::places() const
{
    std::vector<Place> all;
    for (int row = 0; row < int(m_scene.rows.size()); ++row) {
        const auto &boxes = m_scene.rows[std::size_t(row)].boxes;
        for (int box = 0; box < int(boxes.size()); ++box) {
            if (boxes[std::size_t(box)].state != BoxState::RowLabel)
                all.push_back({row, box});
        }
    }
    return all;
}

} // namespace ringi::kit
