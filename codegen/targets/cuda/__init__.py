"""numba.cuda: the spelling of operations, the files, and their templates."""
