-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In this transaction. Which plan is quick depends on words that are not known when it is chosen.
SET LOCAL enable_seqscan = off
