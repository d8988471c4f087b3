-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT reference FROM incident_origin
WHERE reference IN (SELECT json_array_elements_text(CAST(:references AS JSON)))
