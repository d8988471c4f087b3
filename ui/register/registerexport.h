// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the register shows into a CSV file, a page at a time and away from the GUI thread. The file is there
// whole or not at all.
#pragma once

#include "ui/office.h"

class QSaveFile;

namespace ringi {

struct ExportOrder
{
    QString path;
    RegisterQuery query;
    QStringList columns; ///< keys, from left to right
    QList<qint64> only;  ///< these records instead of all that match
};

class RegisterExport : public QObject
{
    Q_OBJECT

public:
    explicit RegisterExport(Asker &asker, QObject *parent = nullptr);
    ~RegisterExport() override;

    /// REQUIRES: none runs.
    void start(const ExportOrder &order);
    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void written(int records);
    void cancelled();
    void failed(const ringi::Fault &fault);

private:
    void writeNext();
    void commit();
    void stop();

    Asker &m_asker;
    std::shared_ptr<QSaveFile> m_file;
    QStringList m_columns;
    QList<qint64> m_keys;
    int m_next = 0;
    int m_records = 0;
    bool m_isCancelled = false;
};

} // namespace ringi
