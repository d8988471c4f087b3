-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq, stream, kind FROM event WHERE n = 1 ORDER BY seq
