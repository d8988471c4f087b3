// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One statement prepared on the server. The types of its parameters are known when they are bound, so it is prepared
// at its first run, and again should a parameter come with another type.
#pragma once

#include "store/postgresql/wire.h"
#include "store/sql/connection.h"

namespace ringi::sql {

class PostgresStatement final : public Statement
{
public:
    PostgresStatement(Wire &wire, QByteArray base, const QByteArray &sql);
    ~PostgresStatement() override;

    void bindNull(const char *name) override;
    void bindInteger(const char *name, qint64 value) override;
    void bindText(const char *name, const QByteArray &utf8) override;
    void bindBlob(const char *name, const QByteArray &bytes) override;

    bool step() override;
    void reset() override;
    void run() override;

    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;

private:
    struct Parameter
    {
        QByteArray name;
        Oid type = 0; ///< 0 as long as only nulls were bound: the server infers it
        bool null = true;
        QByteArray value;
    };

    Parameter &parameter(const char *name);
    void set(const char *name, Oid type, const QByteArray &value);
    [[nodiscard]] std::vector<Oid> types() const;
    [[nodiscard]] Parameters parameters() const;
    void prepare();

    Wire &m_wire;
    QByteArray m_base;
    QByteArray m_name; ///< on the server: another one each time it is prepared
    QByteArray m_sql;
    std::vector<Parameter> m_parameters;
    bool m_typesChanged = false; ///< since it was prepared
    int m_era = 0;               ///< of the connection it is prepared on, 0 for none
    int m_editions = 0;
    bool m_running = false;
    Rows m_rows;
};

} // namespace ringi::sql
