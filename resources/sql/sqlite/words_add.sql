INSERT INTO incident_words (rowid, words) VALUES (:key, :words)
