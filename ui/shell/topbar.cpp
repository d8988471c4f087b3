// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/kit/tabular.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kHeight = 48;
constexpr int kCommandWidth = 400;
constexpr int kLeastCommandWidth = 160;
constexpr int kClockGap = 16;

} // namespace

StoreStatus::StoreStatus(const Office &office, bool isServer, QWidget *parent)
    : QPushButton(parent)
    , m_clock(office.clock)
{
    if (office.mode == StoreMode::Exercise)
        m_kind = tr("Exercise store");
    else
        m_kind = isServer ? tr("Server store") : tr("Local store");
    setProperty("kind", QStringLiteral("ghost"));
    setToolTip(tr("Open the ledger"));
    say();
}

void StoreStatus::showVerified(const Verification &verification)
{
    if (!verification.complete && verification.findings.isEmpty())
        return;
    m_findings = verification.findings.size();
    m_verifiedAt = m_clock.now();
    say();
}

void StoreStatus::setLost(bool isLost)
{
    m_isLost = isLost;
    say();
}

QString StoreStatus::stateText() const
{
    if (m_isLost)
        return tr("%1 · not reachable").arg(m_kind);
    if (m_findings > 0)
        return tr("%1 · verification failed").arg(m_kind);
    if (m_verifiedAt)
        return tr("%1 · verified %2").arg(m_kind, words::clock(*m_verifiedAt));
    return tr("%1 · not verified").arg(m_kind);
}

void StoreStatus::say()
{
    const bool isBad = m_isLost || m_findings > 0;
    const auto sign = isBad ? kit::Icon::Warning : m_verifiedAt ? kit::Icon::Check : kit::Icon::Ledger;
    const auto ink = isBad ? kit::IconInk::Danger : m_verifiedAt ? kit::IconInk::Ok : kit::IconInk::Text3;
    setIcon(kit::icon(sign, ink));
    setText(stateText());
    setAccessibleName(tr("Store: %1").arg(text()));
}

ZoneClocks::ZoneClocks(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    connect(&m_second, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_second.start(1000);
    setAccessibleName(tr("Time in JST and UTC"));
}

QSize ZoneClocks::sizeHint() const
{
    const auto look = kit::Look::of(this);
    const QString day = tr("UTC · %1").arg(words::weekday(m_clock.now(), words::Zone::Utc));
    return {2 * (look.textWidth(kit::TypeRole::Caption, day) + 6) + kClockGap, look.px(36)};
}

void ZoneClocks::paintEvent(QPaintEvent *)
{
    const auto look = kit::Look::of(this);
    const Instant now = m_clock.now();
    QPainter painter(this);
    const int high = look.lineHeight(kit::TypeRole::Body);
    const int low = look.lineHeight(kit::TypeRole::Caption);
    QRect box(0, (height() - high - low) / 2, (width() - kClockGap) / 2, high);
    for (const auto zone : {words::Zone::Jst, words::Zone::Utc}) {
        const QRect &upper = box;
        const QRect lower(box.left(), box.top() + high, box.width(), low);
        const QString day = words::weekday(now, zone);
        painter.setPen(look->text);
        kit::drawTabular(painter, upper, words::clockWithSeconds(now, zone), look.font(kit::TypeRole::BodyStrong),
                         Qt::AlignRight);
        kit::paintText(painter, lower, zone == words::Zone::Jst ? tr("JST · %1").arg(day) : tr("UTC · %1").arg(day),
                       look.font(kit::TypeRole::Caption), look->text3, Qt::AlignRight | Qt::AlignVCenter);
        box.translate(box.width() + kClockGap, 0);
    }
}

TopBar::TopBar(Office &office, bool isServer, QWidget *parent)
    : QWidget(parent)
    , m_commands(new CommandField(office))
    , m_status(new StoreStatus(office, isServer))
{
    kit::setSurface(this, kit::Surface::Panel);
    setFixedHeight(kit::Look::of(this).px(kHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    m_commands->setMinimumWidth(kLeastCommandWidth);
    m_commands->setMaximumWidth(kCommandWidth);
    row->addWidget(m_commands, 1);
    row->addStretch();
    row->addWidget(m_status);
    addLine(row);
    row->addWidget(new ZoneClocks(office.clock));
    addLine(row);
    row->addWidget(buildOfficer());
    showOfficer(office.me);
}

void TopBar::addLine(QBoxLayout *row)
{
    auto *line = kit::verticalLine(this);
    line->setFixedHeight(24);
    row->addWidget(line);
}

QWidget *TopBar::buildOfficer()
{
    auto *officer = new QWidget;
    auto *row = new QHBoxLayout(officer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_badge = new kit::BadgeLabel;
    m_division = kit::roleLabel("strong");
    m_name = kit::roleLabel("caption");
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->setContentsMargins(0, 6, 0, 6);
    lines->addWidget(m_division);
    lines->addWidget(m_name);
    row->addWidget(m_badge);
    row->addLayout(lines);
    return officer;
}

void TopBar::showOfficer(const Officer &officer)
{
    m_badge->setBadge(words::shortLabel(officer.division), kit::BadgeTone::Mine);
    m_division->setText(words::label(officer.division));
    m_name->setText(tr("%1 · %2", "an officer's name and posts").arg(officer.name, words::label(officer.posts)));
}

} // namespace ringi
