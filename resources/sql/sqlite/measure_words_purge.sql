-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that were removed are only marked so until the parts of the index become one.
INSERT INTO measure_words (measure_words) VALUES ('optimize')
