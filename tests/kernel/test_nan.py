"""Following a NaN through a program: what `gives_nan` says is what running shows."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.kernel.program.interpret import run
from codegen.kernel.program.nan_flow import gives_nan
from codegen.kernel.program.ops import OPS, Type
from codegen.kernel.program.program import Builder, Program, Value, verify


def unfolded() -> Builder:
    return Builder(lambda op, type, constants: None)


def build(make: str) -> Program:
    """A program from an expression in operations: x is the input that is NaN, a another one."""
    b = unfolded()
    scope: dict[str, object] = {"x": b.input("x", Type.F32), "a": b.input("a", Type.F32)}
    scope |= {f"{op}_": lambda *args, op=op: b.op(op, *args) for op in OPS}
    scope |= {"one": b.const(1.0, Type.F32), "true": b.const(True, Type.BOOL), "false": b.const(False, Type.BOOL)}
    value = eval(make, scope)
    assert isinstance(value, Value)
    return b.finish("p", {"y": value})


def says(program: Program) -> bool:
    return gives_nan(program.body, program.outputs[0][1], "x")


KEPT = [
    "x",
    "add_(x, one)",
    "fma_(a, one, x)",
    "div_(one, x)",
    "sqrt_(neg_(abs_(x)))",
    "copysign_(x, a)",
    "narrow_(widen_(x))",
    "select_(lt_(x, one), one, x)",
    "select_(le_(one, x), a, x)",
    "select_(eq_(x, x), a, x)",
    "select_(eq_(a, a), x, a)",  # what is not equal to itself is NaN, too
    "select_(eq_(a, a), widen_(x), widen_(a))",
    "select_(not_(lt_(x, one)), x, one)",
    "select_(and_(lt_(x, a), le_(a, one)), one, x)",
    "select_(or_(not_(eq_(x, x)), lt_(a, one)), x, one)",
    "select_(lt_(a, one), x, mul_(x, a))",
    "select_(true, x, one)",
    "select_(false, one, x)",
]
LOST = [
    "select_(eq_(a, one), x, a)",
    "a",
    "one",
    "add_(a, one)",
    "copysign_(a, x)",
    "select_(lt_(x, one), x, one)",
    "select_(eq_(x, x), x, a)",
    "select_(not_(lt_(x, one)), one, x)",
    "select_(lt_(a, one), x, one)",
    "select_(lt_(one, a), one, x)",
    "select_(and_(eq_(x, x), lt_(a, one)), x, one)",
    "from_bits_(iand_(bits_(x), bits_(one)))",
]


@pytest.mark.parametrize("make", KEPT)
def test_nan_is_kept(make: str) -> None:
    program = build(make)
    assert says(program)
    for a in (0.5, 1.0, 2.0, math.inf):
        assert np.isnan(run(program, x=np.array([np.nan], np.float32), a=np.array([a], np.float32))["y"]).all()


@pytest.mark.parametrize("make", LOST)
def test_nan_is_lost(make: str) -> None:
    program = build(make)
    assert not says(program)
    found = [
        run(program, x=np.array([np.nan], np.float32), a=np.array([a], np.float32))["y"][0] for a in (0.5, 1.0, 2.0)
    ]
    assert not np.isnan(found).all()


def test_the_input_is_the_one_that_was_named() -> None:
    program = build("add_(a, one)")
    assert gives_nan(program.body, program.outputs[0][1], "a")


FLOATING = [n for n, op in OPS.items() if set(op.operands) <= {"F"} and op.result == "F"]
LOGICAL = ["lt", "le", "eq", "and", "or", "not"]


@given(data=st.data())
def test_what_it_says_is_true_of_any_program(data: st.DataObject) -> None:
    """Whenever it says NaN, running with NaN and any other input gives NaN."""
    b = unfolded()
    floats = [b.input("x", Type.F64), b.input("a", Type.F64), b.const(1.0, Type.F64), b.const(0.0, Type.F64)]
    truths = [b.op("eq", floats[0], floats[0]), b.op("lt", floats[1], floats[2]), b.const(True, Type.BOOL)]
    for _ in range(data.draw(st.integers(1, 14))):
        op = data.draw(st.sampled_from([*FLOATING, *LOGICAL, "select", "select", "select"]))
        kinds = {"F": floats, "B": truths, "T": floats}
        made = b.op(op, *(data.draw(st.sampled_from(kinds[k])) for k in OPS[op].operands))
        (truths if made.type is Type.BOOL else floats).append(made)
    program = verify(Program("p", tuple(b.body), (("y", floats[-1].index),)))
    if says(program):
        a = np.array([0.0, -0.0, 0.5, 1.0, -3.0, np.inf, -np.inf, np.nan])
        assert np.isnan(run(program, x=np.full(len(a), np.nan), a=a)["y"]).all()
