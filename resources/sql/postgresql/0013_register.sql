-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the register can be narrowed and sorted by besides: who leads, when it is said to have been reported, and when it
-- was closed. A rebuild fills them.
ALTER TABLE incident ADD COLUMN lead BYTEA;
ALTER TABLE incident ADD COLUMN reported_at BIGINT;
ALTER TABLE incident ADD COLUMN closed_at BIGINT;
