"""Timing: rounds, medians, tables and endings, with clocks and peers that are told what to say; no figure is tested."""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from sympy import lambdify

from codegen.answers.speeds import LeftOut, Report, Row, Time, mean_and_least, to_json
from codegen.bench import arms, kinds, settings
from codegen.bench import overhead as few
from codegen.bench.clock import AIM, Call, measure, summary
from codegen.bench.peers import PEERS
from codegen.bench.peers.base import Array, Inputs, Peer, Table
from codegen.bench.report import sheets
from codegen.bench.run import Options, run
from codegen.cli.main import main
from codegen.definition.library import load
from codegen.errors import UserError

ROOT = Path(__file__).parents[2]

# Clocks and statistics


class Hand:
    """A clock that goes on only while a call is made."""

    def __init__(self) -> None:
        self.now = 0
        self.made: list[str] = []

    def __call__(self) -> int:
        return self.now

    def call(self, name: str, *costs: int) -> Call:
        """A call that takes these times, one after the other, and the last from then on."""
        waiting = iter(costs)
        last = costs[-1]

        def made() -> None:
            self.made.append(name)
            self.now += next(waiting, last)

        return made


def test_the_time_of_a_call_is_the_median_of_its_rounds() -> None:
    clock = Hand()
    calibration = AIM
    found = measure({"a": clock.call("a", calibration, AIM, 9 * AIM, 2 * AIM, 3 * AIM, 4 * AIM)}, 5, clock)
    assert found == {"a": Time(3 * AIM, spread=2 / 3)}


@pytest.mark.parametrize("cost", [97, 1000, AIM // 3, AIM, 50 * AIM])
def test_short_calls_are_timed_together_until_the_clock_can_tell(cost: int) -> None:
    clock = Hand()
    found = measure({"a": clock.call("a", cost)}, 2, clock)
    assert found["a"].ns == cost
    before, calls = len(clock.made), len(clock.made)
    measure({"a": clock.call("a", cost)}, 3, clock)
    together = len(clock.made) - before - calls  # the same calibration, and one round more
    assert together * cost >= AIM // 2
    assert together == 1 or together * cost <= 2 * AIM


def test_every_round_times_every_call_in_changing_order() -> None:
    clock = Hand()
    names = "abcd"
    measure({name: clock.call(name, AIM) for name in names}, 30, clock)
    timed = clock.made[len(names) :]  # the first of each finds out how often it is made
    rounds = ["".join(timed[k : k + 4]) for k in range(0, len(timed), 4)]
    assert len(rounds) == 30
    assert {"".join(sorted(r)) for r in rounds} == {names}
    followers = {(a, b) for r in rounds for a, b in pairwise(r)}
    assert len(followers) == 12, "each call follows each other one"


def test_what_slows_the_machine_for_a_round_slows_no_call_alone() -> None:
    clock = Hand()
    costs = [AIM, AIM, 40 * AIM, AIM, AIM, AIM]
    found = measure({"a": clock.call("a", *costs), "b": clock.call("b", *(2 * c for c in costs))}, 5, clock)
    assert found["b"].ns / found["a"].ns == 2


def test_spread_is_the_middle_half_over_the_median() -> None:
    assert summary([1, 2, 3, 4, 100]) == Time(3, spread=2 / 3)
    assert summary([5.0, 5.0]) == Time(5, spread=0)


def test_no_garbage_is_collected_while_a_clock_runs() -> None:
    clock = Hand()
    states = []

    def fails_in_the_end() -> None:
        states.append(gc.isenabled())
        clock.now += AIM
        if len(states) == 3:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        measure({"a": fails_in_the_end}, 9, clock)
    assert states[1:] == [False, False]
    assert gc.isenabled()


# Rows and reports


def time(ns: float) -> Time:
    return Time(ns, spread=0.01)


def row(what: Any = "backward", **changes: Any) -> Row:
    fields: dict[str, Any] = {
        "activation": "tanh",
        "what": what,
        "size": 100,
        "ours": time(200),
        "copy": time(50),
        "peers": {"torch": time(150), "numpy": time(900), "jax": time(500)},
        "from_output": frozenset({"torch"}),
    }
    return Row(**{**fields, **changes})


def report(*rows: Row, **changes: Any) -> Report:
    fields: dict[str, Any] = {
        "kind": "float32",
        "size": 100,
        "threads": 1,
        "rounds": 5,
        "peers": ("numpy", "torch", "jax"),
        "missing": {"onnxruntime": "onnx"},
        "rows": rows,
        "left_out": (),
    }
    return Report(**{**fields, **changes})


def test_ratio_and_share() -> None:
    assert (row().best, row().ratio, row().share) == ("jax", 2.5, 0.25)
    assert (row(from_output=frozenset()).best, row(from_output=frozenset()).ratio) == ("torch", 0.75)
    assert (row(peers={}).best, row(peers={}).ratio) == (None, None)
    assert row(copy=None).share is None
    only = row(peers={"torch": time(1)})
    assert (only.best, only.ratio) == (None, None), "a peer that begins with the saved output is no best peer"


def test_the_mean_of_ratios_is_geometric_and_skips_rows_without_peers() -> None:
    rows = (row(peers={"a": time(400)}), row(peers={"a": time(100)}), row(peers={}))
    assert mean_and_least(rows) == pytest.approx((1.0, 0.5))
    assert mean_and_least((row(peers={}),)) is None


def test_json_says_everything_in_numbers() -> None:
    left_out = (LeftOut("jax", "elu", "forward", "no kernel"),)
    made = to_json(report(row(), row("call", size=16, copy=None), left_out=left_out), {"numpy": "2"})
    assert json.loads(json.dumps(made, allow_nan=False)) == made
    assert {key: made[key] for key in made.keys() - {"results"}} == {
        "type": "float32",
        "size": 100,
        "threads": 1,
        "rounds": 5,
        "versions": {"numpy": "2"},
        "peers": ["numpy", "torch", "jax"],
        "missing": ["onnxruntime"],
        "left_out": [{"peer": "jax", "activation": "elu", "what": "forward", "why": "no kernel"}],
        "summary": {
            "forward": None,
            "backward": {"geometric_mean": 2.5, "least": 2.5},
            "call": {"geometric_mean": 2.5, "least": 2.5},
        },
        "spread": 0.01,
    }
    backward, call = made["results"]
    assert backward == {
        "activation": "tanh",
        "what": "backward",
        "size": 100,
        "ours": {"ns": 2.0, "spread": 0.01},
        "copy": {"ns": 0.5, "spread": 0.01},
        "share_of_copy": 0.25,
        "best": "jax",
        "ratio": 2.5,
        "peers": {
            "torch": {"ns": 1.5, "spread": 0.01, "from_output": True},
            "numpy": {"ns": 9.0, "spread": 0.01, "from_output": False},
            "jax": {"ns": 5.0, "spread": 0.01, "from_output": False},
        },
    }
    assert call["ours"]["ns"] == 200, "a call's time is not shared out among its elements"
    assert call["copy"] is None


def test_tables_have_a_column_for_each_peer_that_was_timed() -> None:
    forward, backward = sheets(report(row("forward", peers={}, from_output=frozenset()), row()))
    assert forward.header == ("", "ours", "of copy", "ratio", "best peer")
    assert forward.rows == (("tanh", "2.000", "0.25", "", ""),)
    assert forward.foot == ""
    assert backward.header == ("", "ours", "of copy", "ratio", "best peer", "numpy", "torch", "jax")
    assert backward.rows == (("tanh", "2.000", "0.25", "2.50", "jax", "9.000", "1.500*", "5.000"),)
    assert backward.foot.startswith("ratio to the best peer: geometric mean 2.50, least 2.50; *")


def test_a_ratio_of_rounds_that_differ_is_marked() -> None:
    noisy = row(peers={"jax": Time(500.0, 3.9)})
    (backward,) = sheets(report(row(), noisy, row(peers={})))
    assert [line[3] for line in backward.rows] == ["2.50", "≈2.50", ""]
    assert "of 2 of 3, the others have no peer" in backward.foot
    assert "≈ where rounds differ by more than 10%" in backward.foot


def test_a_reason_is_told_once() -> None:
    twice = tuple(LeftOut("jax", "elu", what, "no kernel") for what in ("forward", "call"))
    found = report(row(), left_out=(*twice, LeftOut("jax", "elu", "backward", "another"))).reasons
    assert found == {("jax", "elu", "no kernel"): ["forward", "call"], ("jax", "elu", "another"): ["backward"]}


# A run, with peers that are told what to compute


class Double:
    """An activation of the generated package: twice x."""

    parameters = ()

    def __call__(self, x: Array, out: Array) -> Array:
        return np.multiply(x, 2, out=out)

    def backward(self, grad: Array, x: Array, out: Array) -> Array:
        return np.multiply(grad, 2, out=out)


def peer(name: str, forms: Mapping[str, Callable[[Inputs], Any]], **changes: Any) -> Peer:
    """A peer with these forms of `double`, by direction."""
    makers = {way: {"double": lambda i, form=form: lambda: form(i)} for way, form in forms.items()}
    fields: dict[str, Any] = {"take": lambda i: i, "give": lambda r: r, "forward": {}, "backward": {}}
    table = Table(**{**fields, **makers, **changes})

    class Here(Peer):
        def start(self, threads: int) -> Table:
            return table

    return Here(name, "", ("numpy",), "")


def fails(inputs: Inputs) -> Any:
    raise NotImplementedError("no kernel for this type\nand three pages more")


RIGHT = {"forward": lambda i: i.x * 2, "backward": lambda i: i.grad * 2}
OPTIONS = Options(size=8, kind=np.dtype("f4"), threads=1, rounds=2)


def once(calls: Mapping[str, Call], rounds: int) -> dict[str, Time]:
    """In place of a clock: each call is made, and takes as long as its name."""
    assert rounds == OPTIONS.rounds
    for call in calls.values():
        call()
    return {name: time(float(len(name))) for name in calls}


def timed(*peers: Peer, **changes: Any) -> Report:
    options = Options(**{**vars(OPTIONS), **changes})
    return run({"double": Double()}, peers, options, measure=once)


def test_values_gradients_and_a_call_are_timed_with_the_copy_in_the_same_rounds() -> None:
    found = timed(peer("other", RIGHT))
    assert [(r.what, r.size, r.copy is not None, *r.peers) for r in found.rows] == [
        ("forward", 8, True, "other"),
        ("backward", 8, True, "other"),
        ("call", 16, False, "other"),
    ]
    assert found.left_out == ()


def test_without_a_peer_there_are_our_times_and_the_copy() -> None:
    found = timed(Peer("torch", "torch", ("no_such_module",), "pytorch"))
    assert found.missing == {"torch": "torch"}
    assert found.peers == ()
    assert all(r.ratio is None and not r.peers for r in found.rows)
    assert to_json(found, {})["missing"] == ["torch"]


def test_a_peer_that_computes_something_else_is_not_timed() -> None:
    found = timed(
        peer("wrong", RIGHT | {"forward": lambda i: i.x * 2.01}), peer("nan", {"forward": lambda i: i.x * np.nan})
    )
    assert [(r.what, *r.peers) for r in found.rows] == [("forward",), ("backward", "wrong"), ("call",)]
    assert {(x.peer, x.what) for x in found.left_out} == {
        (name, what) for name in ("wrong", "nan") for what in ("forward", "call")
    }
    assert {(x.peer, "far from ours" in x.why or x.why) for x in found.left_out} == {
        ("wrong", True),
        ("nan", "it gives NaN"),
    }


def test_a_peer_that_writes_nothing_is_not_taken_for_right() -> None:
    idle = peer("idle", {"forward": lambda i: i.out})
    assert [x.peer for x in timed(idle).left_out] == ["idle", "idle"]


def test_a_peer_without_a_kernel_is_left_out_with_its_own_words() -> None:
    found = timed(peer("other", {"forward": fails}))
    assert {x.why for x in found.left_out} == {"no kernel for this type"}
    assert [x.what for x in found.left_out] == ["forward", "call"]


def test_saved_outputs_concern_gradients_alone() -> None:
    found = timed(peer("other", RIGHT, from_output=frozenset({"double"})))
    assert [bool(r.from_output) for r in found.rows] == [False, True, False]


@pytest.mark.parametrize(("kind", "near", "far"), [("f4", 1e-5, 1e-2), ("f8", 1e-10, 1e-6), ("f2", 3e-3, 0.2)])
def test_how_near_values_must_be_depends_on_the_type(kind: str, near: float, far: float) -> None:
    for off, kept in ((near, True), (far, False)):
        other = peer("other", {"forward": lambda i, off=off: i.x.astype("f8") * 2 * (1 + off)})
        assert bool(timed(other, kind=np.dtype(kind)).rows[0].peers) is kept


# What is timed


@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
@pytest.mark.parametrize("threads", [1, 2, 3])
def test_the_limit_reads_and_writes_every_byte(kind: str, threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arms, "PIECE", 100)
    inputs = arms.make_inputs(Double(), 1001, np.dtype(kind))
    arms.limit(inputs, "forward", threads)()
    assert np.array_equal(inputs.out, inputs.x)
    arms.limit(inputs, "backward", threads)()
    bits = f"u{inputs.x.itemsize}"
    assert np.array_equal(inputs.out.view(bits), inputs.x.view(bits) ^ inputs.grad.view(bits))


def test_of_a_gated_unit_every_byte_of_three_arrays_is_read_and_both_gradients_are_written() -> None:
    inputs = arms.make_inputs(SimpleNamespace(parameters=(), arrays=("x", "gate")), 1001, np.dtype("f4"))
    assert inputs.gate is not None and inputs.second is not None
    x, gate, grad = (a.view("u4") for a in (inputs.x, inputs.gate, inputs.grad))
    arms.limit(inputs, "forward", 1)()
    assert np.array_equal(inputs.out.view("u4"), x ^ gate)
    arms.limit(inputs, "backward", 2)()
    assert np.array_equal(inputs.out.view("u4"), x ^ grad)
    assert np.array_equal(inputs.second.view("u4"), gate)


def test_a_gated_unit_is_called_with_both_inputs_and_gives_both_gradients() -> None:
    class Product:
        parameters, arrays = (), ("x", "gate")

        def __call__(self, x: Array, gate: Array, out: Array | None = None) -> Array:
            with np.errstate(over="ignore"):
                return np.multiply(x, gate, out=out)

        def backward(self, grad: Array, x: Array, gate: Array, out: tuple[Array, Array]) -> tuple[Array, Array]:
            return np.multiply(grad, gate, out=out[0]), np.multiply(grad, x, out=out[1])

    inputs = arms.make_inputs(Product(), 40, np.dtype("f4"))
    assert np.array_equal(arms.ours(Product(), inputs, "forward")(), inputs.x * inputs.gate)
    arms.ours(Product(), inputs, "backward")()
    assert np.array_equal(inputs.out, inputs.grad * inputs.gate)
    assert np.array_equal(inputs.second, inputs.grad * inputs.x)


def test_inputs_are_the_same_in_every_run() -> None:
    a, b = (arms.make_inputs(Double(), 50, np.dtype("f4")) for _ in range(2))
    assert np.array_equal(a.x, b.x)
    assert np.array_equal(a.grad, b.grad)
    assert not np.array_equal(a.x, a.grad)


def test_defaults_are_those_of_the_package() -> None:
    parameters = [
        SimpleNamespace(name="alpha", default=0.5, learnable=True),
        SimpleNamespace(name="tau", default=3.0, learnable=False),
    ]
    made = arms.make_inputs(SimpleNamespace(parameters=parameters), 3, np.dtype("f4"))
    assert made.parameters == {"alpha": 0.5, "tau": 3.0}
    assert made.learnable == ("alpha",)


def test_pools_sleep_and_have_so_many_threads() -> None:
    found = {"OMP_NUM_THREADS": "64", "PATH": "/bin"}
    settings.prepare(3, found)
    assert found["OMP_WAIT_POLICY"] == "passive"
    assert found["OMP_NUM_THREADS"] == found["NUMBA_NUM_THREADS"] == found["NPROC"] == "3"
    assert found["PATH"] == "/bin"


def test_a_type_that_numpy_does_not_have_says_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kinds.kind_of("float64") == np.float64
    monkeypatch.setitem(sys.modules, "ml_dtypes", None)
    with pytest.raises(UserError, match="NumPy has no bfloat16") as raised:
        kinds.kind_of("bfloat16")
    assert raised.value.todo == "pip install ml_dtypes"


# Each peer computes the function of that name, and its gradient

KINKS = (-3, -1, -0.5, 0, 0.5, 1, 3, 6)  # of all definitions, at default parameters
X = np.array([v for v in np.linspace(-7.3, 8.1, 155) if min(abs(v - kink) for kink in KINKS) > 0.01])
GRAD = np.cos(3 * X)
GATE = np.sin(5 * X) * 2
STEP = 1e-5


def given(name: str, kind: str = "f8") -> Inputs:
    parameters = {p.name: float(p.default) for p in LIBRARY[name].parameters}
    learnable = tuple(p.name for p in LIBRARY[name].parameters if p.learnable)
    more = {"gate": GATE.astype(kind), "second": np.zeros(X.shape, kind)} if LIBRARY[name].gated else {}
    return Inputs(X.astype(kind), GRAD.astype(kind), np.full(X.shape, np.nan, kind), parameters, learnable, **more)


def exact(name: str, x: Array, **changes: float) -> Array:
    """The definition's formula, in float64."""
    from codegen import gate
    from codegen import x as symbol

    activation = LIBRARY[name]
    values = {p: changes.get(p.name, p.default) for p in activation.parameters}
    return np.asarray(lambdify((symbol, gate), activation.formula.subs(values), "scipy")(x, GATE), dtype=float)


def expected(name: str, direction: str) -> Array:
    if direction == "forward":
        return exact(name, X)
    return GRAD * (exact(name, X + STEP) - exact(name, X - STEP)) / (2 * STEP)


LIBRARY = load(ROOT / "defs")


def computed(place: int) -> dict[tuple[str, str], Array]:
    """All that a peer computes, in the type that all of them have kernels for."""
    table = PEERS[place].start(1)
    return {
        (name, direction): np.array(table.give(maker(table.take(given(name, "f4")))()))
        for direction in ("forward", "backward")
        for name, maker in getattr(table, direction).items()
    }


@pytest.mark.parametrize("place", range(len(PEERS)), ids=[p.name for p in PEERS])
def test_a_peer_computes_what_the_definition_says(place: int) -> None:
    if PEERS[place].missing:
        pytest.skip(f"{', '.join(PEERS[place].missing)} not installed")
    # In a process of its own: frameworks keep settings and threads, which other tests should not meet.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        found = pool.submit(computed, place).result()
    assert {name for name, _ in found} <= set(LIBRARY.names)
    for (name, direction), values in found.items():
        near = expected(name, direction)
        np.testing.assert_allclose(values, near, rtol=3e-5, atol=3e-5, err_msg=f"{name} {direction}")


def test_numpys_forms_have_both_directions() -> None:
    table = PEERS[0].start(1)
    assert set(table.forward) == set(table.backward) <= set(LIBRARY.names)
    assert {"relu", "sigmoid", "tanh", "silu", "softplus"} <= set(table.forward)


@pytest.mark.parametrize(("name", "parameter"), [("prelu", "alpha"), ("swish", "beta")])
def test_numpys_gradients_by_parameters(name: str, parameter: str) -> None:
    inputs = given(name)
    _, found = PEERS[0].start(1).backward[name](inputs)()
    value = inputs.parameters[parameter]
    up, down = (exact(name, X, **{parameter: value + h}) for h in (STEP, -STEP))
    assert found == pytest.approx(np.sum(GRAD * (up - down)) / (2 * STEP), rel=1e-6)


# The command

PACKAGE = """\
import numpy as np

class Function:
    parameters = ()
    def __init__(self, factor):
        self.factor = factor
    def __call__(self, x, out=None):
        return np.multiply(x, x.dtype.type(self.factor), out=out)
    def backward(self, grad, x, out=None):
        return np.multiply(grad, grad.dtype.type(self.factor), out=out)

threads = []
set_num_threads = threads.append
double, triple = Function(2), Function(3)
__all__ = ["set_num_threads", "double", "triple"]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A working folder with a package of two functions, and two peers of which one is not installed."""
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "__init__.py").write_text(PACKAGE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("codegen.bench.settings.prepare", lambda threads, environment: None)
    absent = Peer("torch", "torch", ("no_such_module",), "pytorch")
    monkeypatch.setattr("codegen.bench.peers.PEERS", (peer("numpy", RIGHT), absent))
    yield tmp_path
    sys.modules.pop("made", None)


def bench(*words: str) -> int:
    return main(["bench", "--out", "made", "--size", "64", "--rounds", "2", *words])


def test_the_command_prints_tables(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench("--threads", "3") == 0
    told = capsys.readouterr()
    titles = [line for line in told.out.splitlines() if line.startswith(("forward", "backward", "a call"))]
    assert titles == [
        "forward: ns an element, 64 elements of float32, threads: 3",
        "backward: ns an element, 64 elements of float32, threads: 3",
        "a call on 16 elements: ns",
    ]
    assert [line.split()[0] for line in told.out.splitlines() if line[:6] in ("double", "triple")] == [
        "double",
        "triple",
    ] * 3
    assert sys.modules["made"].threads == [3]


def test_what_is_missing_is_said_once_and_not_in_the_output(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench() == 0
    told = capsys.readouterr()
    assert told.err.count("torch (pip install 'actforge[torch]')") == told.err.count("not installed") == 1
    assert "torch" not in told.out


def test_json_is_one_object_and_nothing_else(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench("double", "--json", "--type", "float64") == 0
    made = json.loads(capsys.readouterr().out)
    assert [(r["activation"], r["what"]) for r in made["results"]] == [
        ("double", what) for what in ("forward", "backward", "call")
    ]
    assert made["type"] == "float64"
    assert made["missing"] == ["torch"]
    assert made["results"][0]["best"] == "numpy"
    assert made["results"][0]["ours"]["ns"] > 0
    assert {"processor", "python", "numpy"} <= made["versions"].keys()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["duoble"], "did you mean double?"),
        (["--size", "0"], "--size"),
        (["--threads", "none"], "--threads"),
        (["--type", "float8"], "--type"),
        (["--out", "elsewhere"], "python -m codegen build"),
    ],
)
def test_mistakes_end_with_2(here: Path, words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench(*words) == 2
    assert message in capsys.readouterr().err


def test_a_busy_machine_is_told(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("codegen.bench.versions.versions", lambda peers: {})  # of what may not be installed
    monkeypatch.setattr("codegen.bench.run.run", lambda *_: report(row(ours=Time(1, 0.4), peers={})))
    assert bench() == 0
    assert "the machine was busy: the rounds differ by 40%" in capsys.readouterr().err
    monkeypatch.setattr("codegen.bench.run.run", lambda *_: report(row()))
    assert bench() == 0
    assert "busy" not in capsys.readouterr().err


def test_nothing_is_imported_before_the_environment_is_prepared() -> None:
    program = (
        "import sys, codegen.bench.settings as s\n"
        "def prepare(*_): print({'numpy', 'numba', 'torch', 'jax'} & sys.modules.keys()); sys.exit()\n"
        "s.prepare = prepare\n"
        "from codegen.cli.commands.bench import command; command(['--json'])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


NUMPY_ALONE = """\
import sys, codegen.bench.peers as peers
from codegen.cli.main import main
peers.PEERS = peers.PEERS[:1]
sys.exit(main(sys.argv[1:]))
"""


def test_the_generated_package_is_timed() -> None:
    words = ["bench", "relu", "--size", "100", "--rounds", "2", "--json"]
    done = subprocess.run(
        [sys.executable, "-c", NUMPY_ALONE, *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert [(r["what"], r["best"]) for r in made["results"]] == [
        ("forward", "numpy"),
        ("backward", "numpy"),
        ("call", "numpy"),
    ]
    assert made["left_out"] == []


def test_a_terminal_gets_lines_and_titles(here: Path) -> None:
    words = ["bench", "double", "--out", "made", "--size", "9", "--rounds", "2"]
    above, below = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        [sys.executable, "-c", NUMPY_ALONE, *words], stdout=below, stderr=below, env=environment
    ) as process:
        os.close(below)
        text = b""
        try:
            while part := os.read(above, 4096):
                text += part
        except OSError:  # the other end is closed
            pass
    os.close(above)
    assert process.returncode == 0, text
    assert "\x1b[1m" in text.decode()  # the head of a table
    assert "double" in text.decode()


def test_overhead_is_a_ratio_of_calls_that_were_made_before(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[str] = []

    def pairs(package: Any) -> Iterator[few.Pair]:
        yield few.Pair(package, lambda: made.append("ours"), "theirs", lambda: made.append("theirs"), 1.5)

    def measured(calls: Mapping[str, Call], rounds: int) -> dict[str, Time]:
        assert made == ["ours", "theirs"]
        return {"ours": Time(3.0 * rounds, 0.0), "theirs": Time(2.0 * rounds, 0.0)}

    monkeypatch.setattr(few, "_FRAMEWORKS", {"numpy": pairs, "no_such_framework": pairs})
    found, missing = few.overhead("a call", 4, measured)  # type: ignore[arg-type]
    assert [(r.what, r.peer, r.ours, r.theirs, r.ratio, r.most) for r in found] == [
        ("a call", "theirs", 12, 8, 1.5, 1.5)
    ]
    assert missing == ["no_such_framework"]


def test_overhead_as_a_table_and_as_an_object(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [few.Ratio("a call", 3000.0, "theirs", 2000.0, 1.5)]
    monkeypatch.setattr(few, "overhead", lambda package, rounds: (found, ["jax"]))
    assert main(["bench", "--overhead"]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[1].split() == ["a", "call", "3.00", "theirs", "2.00", "1.50", "1.5"]
    assert err == "not installed: jax\n"
    assert main(["bench", "--overhead", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["calls"][0]["ratio"] == 1.5
