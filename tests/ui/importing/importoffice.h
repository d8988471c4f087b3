// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a real store for the import wizard: an officer at his desk, the store once more for the import, and a
// folder for files to import.
#pragma once

#include "support/fileoffice.h"
#include "support/scriptedquestions.h"
#include "ui/office.h"

#include <QFile>

namespace ringi::test {

class StoreOnceMore final : public OpenStore
{
public:
    explicit StoreOnceMore(const QString &location)
        : m_store(Store::open(location))
        , m_journal(m_store->journal())
    {
    }

    Journal &journal() override { return *m_journal; }
    std::unique_ptr<Queries> queries(const Reader &reader) override { return m_store->queries(reader); }
    std::unique_ptr<LedgerSource> ledger() override { return m_store->ledger(); }
    [[nodiscard]] QString location() const override { return m_store->location(); }

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Journal> m_journal;
};

class ImportOffice
{
public:
    explicit ImportOffice(Post post = Post::DutyOfficer)
        : asker([this](const Reader &reader) { return files.store->queries(reader); })
        , thread(files.desk, asker)
        , session(files.as(Division::Operations, post))
        , registry(files.queries->registry())
        , drafts(files.filePath(u"drafts"_s), registry.store, session.officer)
        , office{thread,
                 asker,
                 files.clock,
                 session,
                 registry.officers.value(session.officer),
                 registry,
                 registry.mode,
                 questions,
                 drafts,
                 [this] { return files.store->ledger(); },
                 [this] { return std::make_unique<StoreOnceMore>(files.location()); }}
    {
    }

    /// A file in the folder of the test.
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the fixture could not write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] qint64 incidents() { return files.queries->incidentCount({}); }

    FileOffice files;
    ScriptedQuestions questions;
    Asker asker;
    DeskThread thread;
    Session session;
    Registry registry;
    Drafts drafts;
    Office office;
};

} // namespace ringi::test
