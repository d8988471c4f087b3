SELECT id, name, division FROM officer
