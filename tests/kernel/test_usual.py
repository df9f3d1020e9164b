"""Look-ups and what is usual: the interpreter, and a program in two parts."""

from __future__ import annotations

import numpy as np
import pytest

from codegen.kernel.program.cost import cost
from codegen.kernel.program.interpret import builder, run
from codegen.kernel.program.listing import listing
from codegen.kernel.program.nan_flow import gives_nan
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Instr, Program, ProgramError, Value, inline, verify
from codegen.kernel.program.usual import USUAL, split, united

TABLE = (0.5, -0.0, 3.25, 7.0)


def table_of_bits() -> Program:
    make = builder()
    return make.finish("looked", {"y": make.lookup(TABLE, make.op("bits", make.input("x", Type.F32)))})


def halved_near(bound: float, times: int = 1) -> Program:
    """x/2 up to a bound, 1/x beyond; as often as is asked for, each with a bound of its own."""
    make = builder()
    x = make.input("x", Type.F32)
    total: Value | None = None
    for k in range(times):
        near = make.op("le", make.op("abs", x), make.const(bound + k, Type.F32))
        part = make.op(
            "usually",
            near,
            make.op("mul", x, make.const(0.5, Type.F32)),
            make.op("div", make.const(1.0, Type.F32), x),
        )
        total = part if total is None else make.op("add", total, part)
    assert total is not None
    return make.finish("halved", {"y": total})


def test_the_low_bits_count_and_a_sign_of_zero_is_kept() -> None:
    indices = np.array([0, 1, 2, 3, 4, 7, -1, -4], np.int32)
    found = run(table_of_bits(), x=indices.view(np.float32))["y"]
    expected = np.array([TABLE[k % 4] for k in indices.tolist()], np.float32)
    assert (found.view(np.int32) == expected.view(np.int32)).all()


def test_a_table_of_one_number_and_an_index_that_is_known_are_constants() -> None:
    make = builder()
    index = make.op("bits", make.input("x", Type.F32))
    assert make.lookup((2.5,) * 8, index).constant == 2.5
    assert make.lookup((0.0, -0.0), index).constant is None
    assert make.lookup(TABLE, make.const(6, Type.I32)).constant == 3.25


@pytest.mark.parametrize("table", [(), (1.0, 2.0, 3.0)])
def test_a_table_has_a_power_of_two_of_numbers(table: tuple[float, ...]) -> None:
    body = Instr("input", (), Type.I32, name="k"), Instr("lookup", (0,), Type.F32, value=table)
    with pytest.raises(ProgramError, match="2\\*\\*k numbers"):
        verify(Program("p", body, (("y", 1),)))


def test_the_listing_shows_the_table() -> None:
    assert listing(table_of_bits())[-1].endswith("lookup %1 of 0.5, -0.0, 3.25, 7.0 -> y")


@pytest.mark.parametrize("times", [1, 3])
def test_the_two_parts_are_the_program(times: int) -> None:
    program = halved_near(2.0, times)
    parts = split(program)
    assert parts is not None
    x = np.array([-5.0, -3.5, -2.0, 0.25, 2.5, 4.0, 100.0, np.inf, np.nan], np.float32)
    whole, usual, rest = run(program, x=x)["y"], run(parts.usual, x=x), run(parts.rest, x=x)["y"]
    joined = np.where(usual[USUAL], usual["y"], rest)
    assert (joined.view(np.int32) == whole.view(np.int32)).all()
    assert usual[USUAL].tolist() == (np.abs(x) <= 2).tolist()
    assert all(i.op not in ("usually", "div") for i in parts.usual.body)


def test_outputs_together_are_asked_once() -> None:
    make = builder()
    inputs = {"x": make.input("x", Type.F32)}
    outputs = {n: inline(make, halved_near(bound), inputs)["y"] for n, bound in (("a", 2.0), ("b", 3.0))}
    parts = split(united(make.finish("both", outputs)))
    assert parts is not None
    x = np.array([1.0, 2.5, 4.0, np.nan], np.float32)
    assert run(parts.usual, x=x)[USUAL].tolist() == [True, False, False, False]
    for name in outputs:
        np.testing.assert_array_equal(run(parts.rest, x=x)[name], 1 / x)


def test_what_has_one_part_is_not_split() -> None:
    assert split(table_of_bits()) is None


def test_nan_goes_the_way_of_the_rest() -> None:
    program = halved_near(2.0)
    assert gives_nan(program.body, program.outputs[0][1], "x")


def test_the_rest_costs_little() -> None:
    program = halved_near(2.0)
    parts = split(program)
    assert parts is not None
    assert cost(parts.usual) <= cost(program) < cost(parts.usual) + cost(parts.rest)
