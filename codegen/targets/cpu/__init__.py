"""Numba on the CPU: the spelling of operations, the files, and the runtime that is copied into them."""
