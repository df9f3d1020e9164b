"""`python -m tests.fuzz NAME [--count N] [--seed S] [--record | --add]`: a long run; exit status 1 if something failed.

`record.json` lists the runs of each fuzzer, with what they come to together: a million cases may be one run, or many of
other seeds when the machine is free.
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TypedDict

from . import fuzzers

RECORD = Path(__file__).with_name("record.json")
SHOWN = 20  # failures that are printed


class Run(TypedDict):
    """What one run has tried and found."""

    count: int
    seed: int
    failures: int
    date: str


def record(name: str, run: Run, add: bool) -> None:
    """Replace one fuzzer's runs, or add to those with the same versions; a seed counts once."""
    entries = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    versions = {"python": platform.python_version()} | {p: version(p) for p in ("numpy", "numba", "sympy")}
    known = entries.get(name)
    kept = known["runs"] if add and known and known["versions"] == versions else []
    runs = [*(r for r in kept if r["seed"] != run["seed"]), run]
    total = {key: sum(r[key] for r in runs) for key in ("count", "failures")}
    entries[name] = {**total, "runs": runs, "versions": versions}
    RECORD.write_text(json.dumps(entries, indent=2, sort_keys=True) + "\n", "utf-8")


def main() -> int:
    known = fuzzers()
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("name", choices=known)
    parser.add_argument("--count", type=int, default=10_000, help="how many cases (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the generator (default: %(default)s)")
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument("--record", action="store_true", help=f"keep the outcome alone in {RECORD.name}")
    kept.add_argument("--add", action="store_true", help="keep it beside those of other seeds")
    given = parser.parse_args()
    failures = known[given.name](given.count, given.seed)
    for text in failures[:SHOWN]:
        print(text)  # noqa: T201
    print(f"{given.name}: {given.count} cases from seed {given.seed}, {len(failures)} failures")  # noqa: T201
    if given.record or given.add:
        today = datetime.date.today().isoformat()
        run = Run(count=given.count, seed=given.seed, failures=len(failures), date=today)
        record(given.name, run, given.add)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
