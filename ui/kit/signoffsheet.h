// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sign-off sheet: rows of boxes with a caption, a place for a seal and two lines below. Rank rises to the left and
// the drafter sits at the far right, so rows are given from left to right, the drafter last.
#pragma once

#include "ui/kit/itemwidget.h"
#include "ui/kit/stamp.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringi::kit {

enum class BoxState {
    /// Not a place for a stamp: names the row, as 合議.
    RowLabel,
    Empty,
    Next,
    YourTurn,
    Approved,
    Conditions,
    /// Has agreed to look at it later and does not block (後閲).
    ViewsLater,
    Returned,
    Rejected,
};

struct SheetBox
{
    QString title = {};
    QString subtitle = {};
    BoxState state = BoxState::Empty;
    Stamp stamp = {};
    /// 代 where a deputy signed; 条 is drawn by itself for BoxState::Conditions.
    QString corner = {};
    QStringList foot = {};
    QString sideTitle = {};
    QString sideText = {};
    int span = 1;
    /// The stamp was given to a text that has changed since.
    bool isVoid = false;
    QString tip = {};
};

struct SheetRow
{
    std::vector<SheetBox> boxes = {};
};

struct SheetScene
{
    std::vector<SheetRow> rows = {};
    /// The first eight digits of the hash of what is signed.
    QString hash8 = {};
};

/// Geometry and drawing, for screen and paper alike.
class SheetPicture
{
    Q_DECLARE_TR_FUNCTIONS(ringi::kit::SheetPicture)

public:
    SheetPicture(const SheetScene &scene, const Look &look, const QRect &box);

    static QSize sizeFor(const SheetScene &scene, const Look &look);

    QRect boxAt(int row, int index) const;
    void paint(QPainter &painter) const;

private:
    void paintBox(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintCaption(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintSeal(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintFoot(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintRowLabel(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintGrid(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    const SheetScene &m_scene;
    Look m_look;
    QRect m_box;
};

class SignoffSheet : public ItemWidget
{
    Q_OBJECT

public:
    explicit SignoffSheet(QWidget *parent = nullptr);

    void setScene(SheetScene scene);
    const SheetScene &scene() const { return m_scene; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void boxActivated(int row, int box);

protected:
    std::vector<Item> layOutItems() const override;
    int neighbour(int item, int key) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        int row;
        int box;
    };
    std::vector<Place> places() const;

    SheetScene m_scene;
};

} // namespace ringi::kit
