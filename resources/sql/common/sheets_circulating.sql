-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM measure x WHERE x.state = 1 AND NOT {is_hidden}
