"""Stages are timed wherever the work is done, and in the log of `actforge`."""

from __future__ import annotations

import logging

import pytest

from codegen.work import cache
from codegen.work.processes import Limits, doing
from codegen.work.tasks import crew
from codegen.work.timings import LOG, collected


class Number:
    """What tasks are about."""

    origin: Number | None = None

    def __init__(self, apart: bool) -> None:
        self.origin = Number(apart=False) if apart else None

    def read(self) -> Number:
        return self


def task(about: Number, text: str) -> str:
    doing("the first half")
    doing("the second half")
    return text


@pytest.mark.parametrize("apart", [False, True])
def test_each_stage_of_a_task_is_timed(apart: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.VARIABLE, "")
    with collected() as found, crew(Number(apart), limits=Limits() if apart else None) as start:
        assert start("a label", "key", str, task, "done")() == "done"
    stages = [(label, stage) for label, stage, _ in found.stages if stage != "reading the definition"]
    assert stages == [("a label", s) for s in ("its beginning", "the first half", "the second half")]
    assert all(seconds >= 0 for _, _, seconds in found.stages)
    assert {stage: count for stage, count, _ in found.by_stage()}["the first half"] == 1
    assert len(found.slowest(2)) == 2


def test_what_is_known_has_no_stage(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path))
    cache.keep("key", "done")
    with collected() as found, crew(Number(apart=False)) as start:
        assert start("a label", "key", str, task, "done")() == "done"
    assert found.stages == []


def test_a_log_of_ones_own_has_the_stages(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv(cache.VARIABLE, "")
    with caplog.at_level(logging.INFO, logger="actforge"), crew(Number(apart=False)) as start:
        start("a label", "key", str, task, "done")()
    assert "a label: the first half took" in caplog.text
    assert LOG.level == logging.NOTSET
