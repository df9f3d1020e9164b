"""The caller's rounding mode, flushing of subnormals and traps change no bit, and are what they were afterwards."""

from __future__ import annotations

import ctypes
import ctypes.util
import importlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

pytest.importorskip("numba")
from fuzz import arrays
from fuzz.register import Register, register
from fuzz.units import package

import generated

TINY = np.float32(-1e-30)
SMALL = np.full(3000, -100, np.float32)  # where silu is subnormal
STEEP = np.linspace(-0.02, 0.02, 3000, dtype=np.float32)
FINE = np.random.default_rng(1).standard_normal((60, 50)).astype(np.float32) / 1000
HALVES = np.linspace(-8, 8, 99, dtype=np.float16)
WIDE = np.array([1 / 3, 1e-40] * 1500)
FACTORS = TINY * SMALL, SMALL * np.float32(1e-44)
CALLS: dict[str, Callable[[], Any]] = {  # of inputs that were made before
    "issue: silu": lambda: generated.silu(SMALL),
    "issue: elu": lambda: generated.elu(TINY),
    "issue: sigmoid.d2": lambda: generated.sigmoid.d2(1e-30),
    "one array, in place": lambda: generated.tanh(STEEP, out=np.empty_like(STEEP)),
    "float16": lambda: generated.gelu(HALVES),
    "a number": lambda: generated.softplus(-87.5),
    "two outputs": lambda: generated.swiglu.backward(FACTORS[0], SMALL, SMALL),
    "sums": lambda: generated.prelu.backward(FACTORS[1], SMALL)[1],
    "sums of columns": lambda: package().prelu.backward(FINE, FINE, alpha=np.full(50, 0.3))[1],
    "sums of rows": lambda: package().gate.backward(FINE, FINE, beta=0.1)[1],
    "a parameter that is cast": lambda: generated.elu(STEEP[:5], alpha=np.array([1 / 3])),
    "a subnormal parameter": lambda: generated.elu(SMALL[:5], alpha=1e-40),
    "an input that is cast": lambda: generated.relu(WIDE, dtype=np.float32),
    "an output that is cast": lambda: generated.relu(WIDE[:2], out=np.empty(2, np.float32)),
    "many outputs that are cast": lambda: generated.relu(WIDE, out=np.empty(3000, np.float32)),
}


@pytest.fixture(scope="module")
def known() -> Register:
    found = register()
    if found is None:
        pytest.skip("the tests do not know this processor's control register")
    return found


@contextmanager
def mode(known: Register, value: int) -> Iterator[None]:
    """The register holds this value, also at the end."""
    known.set(value)
    try:
        yield
        after = known.get()
    finally:
        known.set(known.standard)
    assert after == value


def other_modes(known: Register) -> list[int]:
    return [known.standard | known.roundings[k] | known.flush[j] for k, j in ((0, -1), (1, 0), (2, -1), (3, 0))]


@pytest.fixture(params=[1, 3])
def threads(request: pytest.FixtureRequest) -> Iterator[int]:
    before = generated.get_num_threads()
    with arrays.restored() as runtime:
        package().set_num_threads(request.param)
        generated.set_num_threads(request.param)
        for state in (runtime.threads.state, generated.runtime.threads.state):
            state.threshold = 2 if request.param > 1 else state.threshold
        yield request.param
        generated.set_num_threads(before)


@pytest.mark.parametrize("name", CALLS)
def test_the_bits_are_the_same_in_any_mode(name: str, threads: int, known: Register) -> None:
    call = CALLS[name]
    right = call()
    for value in other_modes(known):
        with mode(known, value):
            found = call()
        for one, other in zip(np.atleast_1d(found), np.atleast_1d(right), strict=True):
            assert (arrays.bits(one) == arrays.bits(other)).all()


def test_values_that_are_known(known: Register) -> None:
    for value in other_modes(known):
        with mode(known, value):
            small, steep = generated.elu(TINY), generated.sigmoid.d2(1e-30)
            silu = generated.silu(SMALL)
        assert small == TINY and abs(steep + 1.25e-31) < 1e-45
        assert (silu.view(np.int32) == np.float32(-3.72e-42).view(np.int32)).all()


def test_threads_that_were_made_in_a_mode_compute_like_others(known: Register) -> None:
    with arrays.restored() as runtime:
        x = np.full(3000, 1e-39, np.float32)
        right = package().prelu(-x)
        seen: list[int] = []
        for value in other_modes(known):
            package().set_num_threads(3)
            runtime.threads.state.threshold = 2
            with mode(known, value):
                during = package().prelu(-x)
            runtime.threads.run(lambda _: seen.append(known.get()), [0, 1, 2])
            assert (during == right).all() and (package().prelu(-x) == right).all()
            assert set(seen) == {known.standard}


def test_a_thread_of_the_caller_keeps_its_mode(known: Register) -> None:
    seen = []

    def work() -> None:
        known.set(known.standard | known.flush[-1])
        with pytest.raises(ValueError):
            generated.elu(SMALL, alpha=-1.0, out=np.empty(2))
        seen.append((generated.silu(SMALL), known.get()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert (seen[0][0] == generated.silu(SMALL)).all() and seen[0][1] == known.standard | known.flush[-1]


def test_traps_do_not_spring(known: Register) -> None:
    x = np.array([np.nan, np.inf, -np.inf, 1e300, -1e300, 0.0] * 50)
    right = package().logistic(x), package().gate.backward(x, x)
    with mode(known, known.standard ^ known.traps):
        found = package().logistic(x), package().gate.backward(x, x)
    assert (arrays.bits(found[0]) == arrays.bits(right[0])).all()
    assert (arrays.bits(found[1][0]) == arrays.bits(right[1][0])).all()


def test_the_c_librarys_rounding_mode_and_torchs_flushing(known: Register) -> None:
    right = {name: call() for name, call in list(CALLS.items())[:4]}
    name = ctypes.util.find_library("m")
    library = ctypes.CDLL(name) if name else None
    if library is not None:
        for rounding in (0x400, 0x800, 0xC00) if known.standard else known.roundings[1:]:
            library.fesetround(rounding)
            try:
                found = {name: CALLS[name]() for name in right}
                kept = library.fegetround()
            finally:
                library.fesetround(0)
            assert kept == rounding
            assert all((arrays.bits(found[n]) == arrays.bits(right[n])).all() for n in right)
    torch = pytest.importorskip("torch")
    if torch.set_flush_denormal(True):
        try:
            found = {name: CALLS[name]() for name in right}
        finally:
            torch.set_flush_denormal(False)
        assert all((arrays.bits(found[n]) == arrays.bits(right[n])).all() for n in right)


def test_calls_in_modes_drawn_at_random() -> None:
    assert arrays.modes(600, seed=1, kinds=[np.dtype(np.float32)]) == []


def test_arm_has_its_own_register(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is emitted there reads FPCR, sets it to 0 where it is not, and writes it back."""
    import llvmlite.binding as llvm
    from llvmlite import ir

    modes = importlib.import_module(f"{package().__name__}.runtime.modes")
    monkeypatch.setattr(modes, "_family", lambda: "arm")
    module = ir.Module("arm")
    module.triple = "aarch64-unknown-linux-gnu"
    work = ir.Function(module, ir.FunctionType(ir.VoidType(), []), "work")
    builder = ir.IRBuilder(ir.Function(module, ir.FunctionType(ir.VoidType(), []), "entry").append_basic_block())
    before = modes.save(builder)
    builder.call(work, [])
    modes.restore(builder, before, forget=True)
    builder.ret_void()
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    try:
        target = llvm.Target.from_triple(module.triple)
    except RuntimeError:
        pytest.skip("this LLVM knows no ARM")
    code = target.create_target_machine(opt=2).emit_assembly(llvm.parse_assembly(str(module)))
    lines = [line.split("//")[0].replace(",", " ").split() for line in code.lower().splitlines()]
    lines = [line for line in lines if line and line[0] in ("mrs", "msr", "bl")]
    assert lines[0][0] == "mrs" and lines[0][2] == "fpcr" and ["bl", "work"] in lines
    written = [line[2] for line in lines if line[:2] == ["msr", "fpcr"]]  # in blocks that are seldom run: at the end
    assert len(written) == 2 and "xzr" in written and ["bl", "feclearexcept"] in lines
