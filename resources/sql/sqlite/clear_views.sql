-- SPDX-FileCopyrightText: 2026 The Ringi authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM incident;
DELETE FROM incident_origin;
DELETE FROM handoff;
DELETE FROM consultation;
DELETE FROM measure;
DELETE FROM measure_gate;
DELETE FROM measure_view;
DELETE FROM gate_time;
DELETE FROM precedent;
DELETE FROM compartment;
DELETE FROM officer;
DELETE FROM number_series;
DELETE FROM tally;
DELETE FROM circle;
DELETE FROM incident_tag;
DELETE FROM reading;
DELETE FROM restricted_tally;
DELETE FROM measure_attachment;
DELETE FROM observable;
INSERT INTO incident_words (incident_words) VALUES ('delete-all');
INSERT INTO measure_words (measure_words) VALUES ('delete-all');
