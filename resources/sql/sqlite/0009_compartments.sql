-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Compartments by name. What is in them, and who, is folded from the ledger.
CREATE TABLE compartment (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    name      TEXT    NOT NULL,
    name_key  TEXT    NOT NULL UNIQUE
) STRICT;
