-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an officer's key is if it is in a hardware token (RFC 7512); nothing else of it is here then.
ALTER TABLE sealed_key ADD COLUMN token TEXT NOT NULL DEFAULT '';
