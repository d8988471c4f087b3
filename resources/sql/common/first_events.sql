SELECT seq, stream, kind FROM event WHERE n = 1 ORDER BY seq
