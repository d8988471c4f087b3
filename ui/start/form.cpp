// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/form.h"

#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/surface.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringi::form {

namespace {

constexpr int kColumn = 520;
constexpr int kBrand = 40;

/// The seal of the program.
class Brand final : public QWidget
{
public:
    Brand() { setFixedSize(kBrand, kBrand); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        kit::paintIcon(painter, rect(), kit::Icon::Logo, kit::Look::of(this)->accentFill);
    }
};

} // namespace

QVBoxLayout *centredColumn(QWidget *page)
{
    auto *column = new QWidget;
    column->setFixedWidth(kColumn);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 32, 0, 32);
    lines->setSpacing(4);

    lines->addWidget(new Brand, 0, Qt::AlignLeft);
    lines->addSpacing(8);

    auto *middle = new QWidget;
    kit::setSurface(middle, kit::Surface::Panel);
    auto *row = new QHBoxLayout(middle);
    row->addStretch();
    row->addWidget(column);
    row->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    return lines;
}

QLabel *addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *name = kit::roleLabel("strong", label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    auto *below = kit::roleLabel("quiet");
    below->setWordWrap(true);
    below->hide();
    column->addWidget(name);
    column->addWidget(field);
    column->addWidget(below);
    column->addSpacing(8);
    return below;
}

void say(QLabel *line, const QString &sentence, const char *role)
{
    kit::setRole(line, role);
    line->setText(sentence);
    line->setVisible(!sentence.isEmpty());
}

} // namespace ringi::form
