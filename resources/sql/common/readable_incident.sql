-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT i.key FROM incident i WHERE i.id = :id AND {readable}
