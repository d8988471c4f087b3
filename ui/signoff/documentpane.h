// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document a signer reads: any version of it, clean or with what changed since another, which is the one he signed
// last where there is one.
#pragma once

#include "ui/signoff/changes.h"
#include "ui/signoff/measurefile.h"

#include <QWidget>

class QComboBox;

namespace ringi {

class AttachmentShelf;
class ChangesBar;
class ChangesView;

namespace kit {
class Segment;
}

class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(QWidget *parent = nullptr);

    /// Compares with the text of that version, and a version before it with the one before that.
    void showFile(const MeasureFile &file, int comparedVersion);
    /// The version on the screen.
    [[nodiscard]] int shownVersion() const;
    /// The version it is compared with; 0 when it is the first.
    [[nodiscard]] int comparedVersion() const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] ChangesView *view() const { return m_view; }
    [[nodiscard]] ChangesBar *bar() const { return m_bar; }
    [[nodiscard]] AttachmentShelf *shelf() const { return m_shelf; }
    [[nodiscard]] kit::Segment *mode() const { return m_mode; }
    void showVersion(int version);

Q_SIGNALS:
    void versionShown(int version);
    /// The number of a record the text names, "INC-2026-004217", was followed.
    void recordWanted(const QString &number);
    void attachmentWanted(const ringi::Attachment &attachment);

private:
    /// Facts and sections, as they are to be shown.
    struct Document
    {
        QList<ShownPart> facts;
        QList<ShownPart> sections;
    };
    struct Fields
    {
        QList<DocumentPart> facts;
        QList<DocumentPart> sections;
    };
    static Document compared(const Fields &fields);

    void buildHead();
    void write();
    void put(const Document &document);
    [[nodiscard]] Fields fields() const;
    [[nodiscard]] bool showsChanges() const;

    MeasureFile m_file;
    int m_comparedVersion = 0;
    int m_generation = 0;
    QComboBox *m_version = nullptr;
    kit::Segment *m_mode = nullptr;
    ChangesView *m_view;
    ChangesBar *m_bar;
    AttachmentShelf *m_shelf;
};

} // namespace ringi
