"""`python -m tests.fuzz NAME [--count N] [--seed S] [--record]`: a long run; exit status 1 where something failed."""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from . import fuzzers

RECORD = Path(__file__).with_name("record.json")
SHOWN = 20  # failures that are printed


def record(name: str, count: int, seed: int, failures: int) -> None:
    """Replace one fuzzer's entry."""
    entries = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    entries[name] = {
        "count": count,
        "seed": seed,
        "failures": failures,
        "date": datetime.date.today().isoformat(),
        "versions": {"python": platform.python_version()} | {p: version(p) for p in ("numpy", "numba", "sympy")},
    }
    RECORD.write_text(json.dumps(entries, indent=2, sort_keys=True) + "\n", "utf-8")


def main() -> int:
    known = fuzzers()
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("name", choices=known)
    parser.add_argument("--count", type=int, default=10_000, help="how many cases (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the generator (default: %(default)s)")
    parser.add_argument("--record", action="store_true", help=f"keep the outcome in {RECORD.name}")
    given = parser.parse_args()
    failures = known[given.name](given.count, given.seed)
    for text in failures[:SHOWN]:
        print(text)  # noqa: T201
    print(f"{given.name}: {given.count} cases from seed {given.seed}, {len(failures)} failures")  # noqa: T201
    if given.record:
        record(given.name, given.count, given.seed, len(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
