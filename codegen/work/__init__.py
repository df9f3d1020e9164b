"""How work is done: tasks, processes, the cache, records of plain data, the digest of all that a build reads."""
