-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- No further than the limit, whoever may read them: it only decides how the question is answered.
SELECT count(*) FROM (SELECT 1 FROM incident_words WHERE words @@ CAST(:match AS tsquery) LIMIT CAST(:limit AS BIGINT)) c
