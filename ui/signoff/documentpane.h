// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text a signer reads: any version of it, clean or with what changed since the version before. Insertions are
// underlined, deletions struck through, and changed paragraphs have a bar.
#pragma once

#include "ui/signoff/measurefile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTextCursor;
class QTextEdit;

namespace ringi {

namespace kit {
class Segment;
}

class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(QWidget *parent = nullptr);

    void showFile(const MeasureFile &file);
    /// The version on the screen.
    [[nodiscard]] int shownVersion() const;
    [[nodiscard]] QString shownText() const;
    /// Moves to the next changed paragraph, round the end.
    void nextChange();

Q_SIGNALS:
    void versionShown(int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void write();
    void writeFacts(QTextCursor &cursor);
    void writePart(QTextCursor &cursor, const QString &heading, const QString &before, const QString &after);
    [[nodiscard]] bool showsChanges() const;

    MeasureFile m_file;
    QComboBox *m_version = nullptr;
    kit::Segment *m_mode = nullptr;
    QLabel *m_count = nullptr;
    QTextEdit *m_text = nullptr;
    QList<int> m_changes; ///< positions of changed paragraphs
    int m_change = -1;
};

} // namespace ringi
