SELECT incident_key FROM incident_origin WHERE reference = :reference
