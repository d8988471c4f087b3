// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strip that appears while the store cannot be reached, and says what is safe and what to do; and afterwards, when
// an act was cut off by it, whether that was saved.
#pragma once

#include <QFrame>

class QLabel;

namespace ringi::kit {
class KeyHintButton;
}

namespace ringi {

class StoreBar : public QFrame
{
    Q_OBJECT

public:
    explicit StoreBar(QWidget *parent = nullptr);

    void showLost(const QString &detail);
    /// Stays until it is closed.
    void showSettled(quint64 entry, bool saved);

Q_SIGNALS:
    void tryNow();

private:
    void say(const QString &name, const QString &sentence);

    QLabel *m_sentence;
    kit::KeyHintButton *m_again;
    kit::KeyHintButton *m_close;
};

} // namespace ringi
