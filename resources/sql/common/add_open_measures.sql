UPDATE incident SET open_measures = open_measures + :delta WHERE key = :key
