"""The tests of the suite that draw, drawing anew."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_TESTS = Path(__file__).parents[1]


def draws(count: int, seed: int) -> list[str]:
    """Every test that hypothesis draws for, `count` times, each time with another seed.

    A failure is pytest's line for it, with the seed: `pytest TEST --hypothesis-profile=fuzz --hypothesis-seed=SEED`
    gives it again.
    """
    failures = []
    for k in range(seed, seed + count):
        print(f"seed {k}", flush=True)  # noqa: T201
        failures += [f"seed {k}: {line}" for line in _run(k)]
    return failures


def _run(seed: int) -> list[str]:
    asked = ["-m", "hypothesis", "--hypothesis-profile=fuzz", f"--hypothesis-seed={seed}", "-q"]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", str(_TESTS), *asked],
        cwd=_TESTS.parent,
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    print(ended.stdout)  # noqa: T201
    failed = [line for line in ended.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return failed if ended.returncode == 0 or failed else [ended.stdout + ended.stderr]
