-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- For the desk, which decides first whether it may be read.
SELECT bytes FROM original WHERE hash = :hash
