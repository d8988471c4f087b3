INSERT INTO incident_words (key, words) VALUES (:key, array_to_tsvector(string_to_array(:words, ' ')))
