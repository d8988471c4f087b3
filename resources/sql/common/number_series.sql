SELECT last FROM number_series WHERE series = :series AND year = :year
