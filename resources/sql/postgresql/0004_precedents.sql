-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has been decided, by the words it is found by when something like it is proposed.
CREATE TABLE precedent (
    measure_key  BIGINT PRIMARY KEY,
    kind         BIGINT NOT NULL,
    ended_at     BIGINT NOT NULL,
    words        TEXT NOT NULL
);

CREATE INDEX precedent_of_kind ON precedent (kind, ended_at);
