INSERT INTO incident_origin (reference, incident_key) VALUES (:reference, :incident_key)
ON CONFLICT (reference) DO NOTHING
