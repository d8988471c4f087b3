INSERT INTO number_series (series, year, last) VALUES (:series, :year, :last)
ON CONFLICT (series, year) DO UPDATE SET last = excluded.last
