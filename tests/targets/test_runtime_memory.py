"""From which size on results are stored past the caches: what the system tells of them, divided among threads."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from support.handmade import package


def caches(folder: Path, *rows: tuple[str, str, str]) -> Path:
    for number, row in enumerate(rows):
        (folder / f"index{number}").mkdir()
        for name, text in zip(("level", "type", "size"), row, strict=True):
            (folder / f"index{number}" / name).write_text(text + "\n")
    return folder


L1 = ("1", "Data", "32K"), ("1", "Instruction", "64K")


@pytest.mark.parametrize(
    ("rows", "size"),
    [
        ((*L1, ("2", "Unified", "1024K"), ("3", "Unified", "32M")), 32 << 20),
        ((*L1, ("2", "Unified", "512K")), 512 << 10),
        (L1, 32 << 10),
        ((), None),
        ((*L1, ("3", "Unified", "")), None),
        ((*L1, ("3", "Unified", "many")), None),
    ],
)
def test_the_last_cache_before_memory_is_found(tmp_path: Path, rows: tuple, size: int | None) -> None:
    assert package().runtime.memory.last_level(caches(tmp_path, *rows)) == size


def test_nothing_is_known_where_the_system_tells_nothing(tmp_path: Path) -> None:
    assert package().runtime.memory.last_level(tmp_path / "missing") is None
    (tmp_path / "index0").mkdir()
    assert package().runtime.memory.last_level(tmp_path) is None


def test_threads_share_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = package().runtime.memory
    before = package().get_num_threads()
    try:
        monkeypatch.setattr(memory, "_SIZE", 12_000_000)
        for count in (1, 3):
            package().set_num_threads(count)
            assert memory.limit.value == 12_000_000 // count
        monkeypatch.setattr(memory, "_SIZE", None)
        monkeypatch.setattr(memory.limit, "value", sys.maxsize)
        package().set_num_threads(2)
        assert memory.limit.value == sys.maxsize
    finally:
        monkeypatch.undo()
        package().set_num_threads(before)
