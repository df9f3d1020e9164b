"""What the libraries read from the environment when they are imported, and never again.

Takes the number of threads; gives the variables. A pool of threads that spins while it waits would take the cores from
whatever is timed next, so pools sleep.
"""

from __future__ import annotations

from collections.abc import MutableMapping


def prepare(threads: int, environment: MutableMapping[str, str]) -> None:
    """Set up a process that has imported none of them."""
    environment["OMP_WAIT_POLICY"] = "passive"
    environment["JAX_PLATFORMS"] = "cpu"
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "NPROC"):  # the last is what XLA reads
        environment[name] = str(threads)
