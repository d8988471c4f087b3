-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO number_series (series, year, last) VALUES (:series, :year, :last)
ON CONFLICT (series, year) DO UPDATE SET
    last = CASE WHEN excluded.last > number_series.last THEN excluded.last ELSE number_series.last END
