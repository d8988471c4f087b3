-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever may read it: for an act that the desk has let its officer do.
SELECT id FROM measure WHERE number = :number
