"""The generated package in a zip: what it reads beside its modules is there, too."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

GENERATED = Path(__file__).parents[2] / "generated"
_PROGRAM = """
import mine
assert mine.__file__.startswith({zip!r}), mine.__file__
print(mine.tanh.facts.range["interval"])
print(str(mine.tanh.facts).splitlines()[0])
"""


def test_the_facts_of_a_package_in_a_zip(tmp_path: Path) -> None:
    shutil.copytree(GENERATED, tmp_path / "mine", ignore=shutil.ignore_patterns("__pycache__"))
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path, "mine")
    shutil.rmtree(tmp_path / "mine")
    ended = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {packed!r})\n{_PROGRAM.format(zip=packed)}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == ["(-1, 1)", "tanh(x) = tanh(x)"]
