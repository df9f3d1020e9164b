"""Kernels for half types by tables: the bits of the kernels themselves, whoever fills the table, and when."""

from __future__ import annotations

import operator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from codegen.targets.cpu.runtime import tabulated
from codegen.targets.cpu.runtime.operations import copysign, fma, select
from generated.runtime import loops, machine, ufuncs
from generated.runtime import tabulated as generated_tabulated

TYPES = {"float16": np.dtype(np.float16), "bfloat16": np.dtype(ml_dtypes.bfloat16)}


def same_bits(a: Any, b: Any) -> bool:
    """Bit for bit, but for the payloads of NaN, which LLVM leaves open."""
    either = np.isnan(a.astype(np.float32)) & np.isnan(b.astype(np.float32))
    return bool(((a.view(np.uint16) == b.view(np.uint16)) | either).all())


def loop_of(activation: str, kernel: str, kind: str, arrays: int, products: int = 0) -> machine.Loop:
    kernels, outputs = f"generated.kernels.{activation}", max(products, 1)
    return machine.Loop(kernels, f"{kernel}_{kind}", "elementwise", kind, arrays, 0, products, outputs)


def ufunc_of(loop: machine.Loop) -> Any:
    made = loops.c_function(loop)
    kind = TYPES[loop.dtype]
    return ufuncs.make("f", made.address, [kind] * loop.arrays, [kind] * loop.outputs), made


@pytest.mark.parametrize(
    ("loop", "tabulates"),
    [
        (loop_of("silu", "f", "bfloat16", 1), True),  # in two parts
        (loop_of("gelu", "d1", "float16", 1), True),
        (loop_of("silu", "backward", "float16", 2, 1), True),
        (loop_of("tanh", "backward", "bfloat16", 2, 1), True),  # with float64 numbers and truths in a row
        (loop_of("swiglu", "f", "bfloat16", 2), True),
        (loop_of("swiglu", "backward", "float16", 3, 2), True),  # of two results, in two parts
        (loop_of("relu", "f", "bfloat16", 1), False),
    ],
    ids=lambda value: f"{value.kernels.rpartition('.')[2]}.{value.kernel}" if isinstance(value, tuple) else "",
)
def test_a_table_gives_the_bits_of_its_kernel(
    loop: machine.Loop, tabulates: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    make = generated_tabulated.table_of
    monkeypatch.setattr(generated_tabulated, "table_of", lambda *given: found.append(make(*given)) or found[-1])
    by_table, _kept = ufunc_of(loop)
    assert (found[-1] is not None) == tabulates
    monkeypatch.setattr(generated_tabulated, "table_of", lambda *given: None)
    by_kernel, _kept_too = ufunc_of(loop)

    kind = TYPES[loop.dtype]
    every = np.arange(1 << 16, dtype=np.uint16).view(kind)
    rng = np.random.default_rng(1)
    x = np.concatenate([rng.permutation(every) for _ in range(4)])[:-3]
    others = []
    for _ in range(loop.arrays - 1):
        near = rng.standard_normal(len(x)) * 2.0 ** rng.integers(-16, 12, len(x))
        numbers = np.where(rng.random(len(x)) < 0.5, near.astype(kind).view(np.uint16), x.view(np.uint16))
        others.append(rng.permutation(numbers).view(kind))
    inputs = (*others[:1], x, *others[1:]) if loop.products else (x, *others)
    for step in (1, 3):
        arrays = [a[::step] for a in inputs]
        with np.errstate(all="ignore"):
            got, wanted = (f(*arrays) for f in (by_table, by_kernel))
        for one, other in zip(*(r if isinstance(r, tuple) else (r,) for r in (got, wanted)), strict=True):
            assert same_bits(one, other)


@pytest.mark.parametrize("kind", TYPES)
def test_threads_may_fill_a_table_together(kind: str) -> None:
    """One that comes late fills what others read already: each number's result is stored once, and is the right one."""
    every = np.random.default_rng(1).permutation(1 << 16).astype(np.uint16).view(TYPES[kind])
    for name, kernel in [("silu", "f"), ("silu", "d1"), ("mish", "f"), ("mish", "d2"), ("gelu_sigmoid", "d1")]:
        f, _kept = ufunc_of(loop_of(name, kernel, kind, 1))
        together = Barrier(4)

        def first_call(f: Any = f, together: Barrier = together) -> Any:
            together.wait()
            with np.errstate(all="ignore"):
                return f(every)

        with ThreadPoolExecutor(4) as pool:
            results = [call.result() for call in [pool.submit(first_call) for _ in range(4)]]
        assert all(same_bits(result, f(every)) for result in results), (name, kernel)


def product(grad: Any, x: Any) -> Any:
    t = abs(x)
    c = t < 2.0
    scale = select(c, 0.5, 1.0)
    near = x * scale
    wide = fma(near, near, t)
    return grad * scale + copysign(wide, grad)


def test_what_follows_from_x_alone_is_a_column_and_a_choice_of_constants_a_truth() -> None:
    staged = tabulated._Staged(product, 1, 2, ())
    assert [column.word for column in staged.columns] == [operator.__lt__, "fma"]
    assert len(staged.known) == 5  # abs, lt, select, mul, fma
