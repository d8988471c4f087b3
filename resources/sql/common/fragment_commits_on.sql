-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The commits on the record of that number.
(SELECT x.commit_n FROM event x WHERE x.stream IN (
    SELECT i.id FROM incident i WHERE i.number = :number AND {readable}
    UNION SELECT m.id FROM measure m WHERE m.number = :number AND m.incident_key NOT IN {hidden}))
