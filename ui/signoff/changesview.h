// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document with its changes: read, walked through change by change, and followed to the records it names. It loads
// nothing and opens nothing by itself.
#pragma once

#include "ui/signoff/markdownwriter.h"

#include <QTextBrowser>

namespace ringi {

class ChangeMarks;

class ChangesView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void showDocument(const QList<ShownPart> &facts, const QList<ShownPart> &parts);
    [[nodiscard]] const QList<ChangeSpot> &changes() const { return m_changes; }
    /// How many paragraphs have changes.
    [[nodiscard]] int changedParagraphs() const;
    /// -1 before the first was gone to.
    [[nodiscard]] int currentChange() const { return m_current; }
    void goToChange(int change);
    /// What a screen reader says of it: number, place, what went and what came.
    [[nodiscard]] QString wordsFor(int change) const;
    /// Where the paragraph of the change is, in the viewport.
    [[nodiscard]] QRect paragraphBox(int change) const;

    /// Nothing: a text cannot make the program read a file or ask a server.
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A number such as "INC-2026-004217" was clicked, or chosen by keyboard.
    void recordWanted(const QString &number);
    void currentChanged(int change);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void follow(const QUrl &link);

    QList<ShownPart> m_facts;
    QList<ShownPart> m_parts;
    ChangeMarks *m_marks;
    QList<ChangeSpot> m_changes;
    int m_current = -1;
};

} // namespace ringi
