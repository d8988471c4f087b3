// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog inside the window: the window behind it is dimmed, a head names it, a foot holds what it can do. It is
// window-modal, keeps focus within and gives it back when it closes.
#pragma once

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QLabel;

namespace ringi::kit {

class Backdrop;

class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    DialogFrame(const QString &title, QWidget *parent);
    ~DialogFrame() override;

    /// Beside the title, in a quieter role.
    void setSubtitle(const QString &text);
    void setContent(QWidget *content);
    /// To the right of the title, before the subtitle; for tags.
    QBoxLayout *titleExtras() const { return m_extras; }
    /// Left: what is said about signing; right: the buttons, the main one last.
    QBoxLayout *footerLeft() const { return m_footerLeft; }
    QBoxLayout *footerRight() const { return m_footerRight; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *buildHead(const QString &title);
    QWidget *buildFoot();

    QLabel *m_subtitle = nullptr;
    QBoxLayout *m_extras = nullptr;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_footerLeft = nullptr;
    QBoxLayout *m_footerRight = nullptr;
    QWidget *m_head = nullptr;
    QPointer<Backdrop> m_backdrop;
};

} // namespace ringi::kit
