"""verify on a Dask cluster: the same trials find the same there, and what is wrong with a cluster is told in words."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import output
from codegen.answers.kernels import make_all
from codegen.cli.main import main
from codegen.definition.library import load
from codegen.errors import UserError
from codegen.targets.package import texts
from codegen.verify import campaign, checks
from codegen.verify import cluster as machines
from codegen.verify.checks import FINITE
from codegen.verify.trials import KernelName, Trial, do

DEFINITION = """\
from sympy import Piecewise
from codegen import Activation, x

Activation_ = Activation("leak", Piecewise((x, x > 0), (x / 3, True)))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folders of a definition, and of the package made of it."""
    folder = tmp_path_factory.mktemp("there")
    (folder / "defs").mkdir()
    (folder / "defs" / "one.py").write_text(DEFINITION)
    output.apply(texts(make_all(load(folder / "defs"))), folder / "generated")
    return folder / "defs", folder / "generated"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A scheduler with two workers, which are processes of their own in another folder."""
    distributed = pytest.importorskip("distributed", reason="distributed is not installed")
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=2,  # trials of one process must not meet
        processes=True,
        dashboard_address=":0",
        local_directory=str(tmp_path_factory.mktemp("workers")),
    ) as started:
        yield started.scheduler_address


def test_workers_find_what_this_process_finds(project: tuple[Path, Path], address: str) -> None:
    names = [KernelName("leak", f, t) for f in ("f", "d1") for t in ("float16", "float64")]
    trials = [Trial(*project, name, None) for name in names]
    with machines.cluster(address) as run:
        found = {done.trial: done.found for done in run(trials)}
    assert found == {one: do(one).found for one in trials}


def test_the_command_goes_on_where_the_cluster_was_lost(
    project: tuple[Path, Path], address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    defs, out = project
    monkeypatch.setattr(checks, "BLOCKS", 2)
    monkeypatch.setattr(campaign, "functions", lambda *_: ("f",))
    arguments = ["verify", "--exhaustive", "--dask", address, "--defs", str(defs), "--out", str(out)]
    asked: list[Trial] = []
    run = machines._run

    def lost(client: Any, trials: list[Trial]) -> Iterator[Any]:
        blocks = [t for t in trials if t.kernel.type == "float32"]
        asked.extend(blocks)
        yield from run(client, blocks[:2])
        raise UserError("the cluster was lost", "give the command again")

    monkeypatch.setattr(machines, "_run", lost)
    assert main(arguments) == 2
    assert len(asked) == 3, "the sample and two blocks"
    monkeypatch.setattr(machines, "_run", lambda client, trials: run(client, asked.extend(trials) or trials))
    assert main(arguments) == 0
    again = [t.block for t in asked[3:] if t.kernel.type == "float32"]
    assert len(again) == 1
    assert f"{FINITE:,}" in capsys.readouterr().out


def test_a_worker_whose_code_differs_is_told(
    project: tuple[Path, Path], address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Trial(*project, KernelName("leak", "f", "float16"), None)
    monkeypatch.setattr("codegen.verify.kernel_under_test.KernelUnderTest.digest", "of another version")
    with machines.cluster(address) as run, pytest.raises(UserError, match="would not find the same"):
        list(run([one]))


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:{free}", "nonsense://here", "127.0.0.1:port"])
def test_an_address_without_a_scheduler_is_a_mistake(
    project: tuple[Path, Path], address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("distributed", reason="distributed is not installed")
    monkeypatch.setattr(machines, "PATIENCE", 1.0)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))  # and nobody listens
        address = address.format(free=unused.getsockname()[1])
        assert main(["verify", "--dask", address, "--defs", str(project[0]), "--out", str(project[1])]) == 2
    assert f"no Dask scheduler answers at {address}" in capsys.readouterr().err


def test_a_scheduler_without_workers_is_a_mistake(
    project: tuple[Path, Path], address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import distributed

    waits = distributed.Client.wait_for_workers
    monkeypatch.setattr(machines, "PATIENCE", 1.0)
    monkeypatch.setattr(distributed.Client, "wait_for_workers", lambda self, _, timeout: waits(self, 3, timeout))
    assert main(["verify", "--dask", address, "--defs", str(project[0]), "--out", str(project[1])]) == 2
    assert "has no workers" in capsys.readouterr().err


def test_what_is_missing_for_several_machines_is_told(
    project: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    arguments = ["--defs", str(project[0]), "--out", str(project[1])]
    assert main(["verify", "--dask", "tcp://10.0.0.1:8786", *arguments]) == 2
    assert "pip install 'actforge[dask]'" in capsys.readouterr().err
    assert main(["verify", "--dask", "tcp://10.0.0.1:8786", "--jobs", "2", *arguments]) == 2
    assert "give one of them" in capsys.readouterr().err
