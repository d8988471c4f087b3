-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT reference FROM incident_origin WHERE reference IN (SELECT value FROM json_each(:references))
