// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line for a path with the button that lets one choose it. It tells a path once it is finished, not at each letter.
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace ringi {

namespace kit {
class KeyHintButton;
}

class PathChoice : public QWidget
{
    Q_OBJECT

public:
    /// `choose` asks the person, starting from what is there.
    using Chooser = std::function<std::optional<QString>(const QString &now)>;

    PathChoice(const QString &name, Chooser choose, QWidget *parent);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    void setPlaceholder(const QString &text);
    void choose();
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void pathChanged(const QString &path);

private:
    Chooser m_choose;
    QLineEdit *m_line;
    kit::KeyHintButton *m_button;
};

} // namespace ringi
