-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT i.id FROM incident i WHERE i.number = :number AND {readable}
