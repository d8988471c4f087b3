SELECT n, checksum FROM migration ORDER BY n
