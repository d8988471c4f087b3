-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO event (seq, commit_n, stream, n, kind, body, previous, hash)
VALUES (:seq, :commit_n, :stream, :n, :kind, :body, :previous, :hash)
