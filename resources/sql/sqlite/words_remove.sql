INSERT INTO incident_words (incident_words, rowid, words) VALUES ('delete', :key, :words)
