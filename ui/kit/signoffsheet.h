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
    /// Has agreed to look at it later, or follows the decision, and does not block (後閲).
    ViewsLater,
    Returned,
    Rejected,
    /// Seen and not judged yet; the place stays open (保留).
    Held,
};

struct SheetBox
{
    QString title = {};
    QString subtitle = {};
    BoxState state = BoxState::Empty;
    Stamp stamp = {};
    /// 代 where a deputy signed, 専 under a delegation; 条 is drawn by itself for BoxState::Conditions.
    QStringList marks = {};
    /// The officer a deputy stood for has not read it yet (後閲).
    bool isToBeViewed = false;
    QStringList foot = {};
    /// The first eight digits of the hash of what was signed, as the last line of the foot.
    QString hash8 = {};
    QString sideTitle = {};
    QString sideText = {};
    int span = 1;
    /// The stamp was given to a text that has changed since.
    bool isVoid = false;
    /// Takes the place of the state's usual words, as "seen" of a viewing.
    QString words = {};
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

/// Geometry and drawing, for screen and paper alike. A row of fewer boxes gives what is left to its first one, which
/// names it, so that boxes stand at the right.
class SheetPicture
{
    Q_DECLARE_TR_FUNCTIONS(ringi::kit::SheetPicture)

public:
    SheetPicture(const SheetScene &scene, const Look &look, const QRect &box);

    static QSize sizeFor(const SheetScene &scene, const Look &look);
    static QSize leastFor(const SheetScene &scene, const Look &look);

    QRect boxAt(int row, int index) const;
    void paint(QPainter &painter) const;

private:
    void paintBox(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintCaption(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintSeal(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintMarks(QPainter &painter, const SheetBox &what, const QPointF &centre) const;
    void paintFoot(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintRowLabel(QPainter &painter, const SheetBox &what, const QRect &box) const;
    void paintGrid(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    int rowTop(int row) const;

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
    QSize minimumSizeHint() const override;

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
