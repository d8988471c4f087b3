-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The span is narrow and the states are not: the plus keeps their index out of it.
SELECT count(*) FROM measure x
WHERE +x.state = 2 AND x.valid_until >= :now AND x.valid_until <= :until AND NOT {is_hidden}
