INSERT INTO officer (id, name, division) VALUES (:id, :name, :division)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, division = excluded.division
