"""Programs as machine code give the interpreter's bits, and long arrays are given to them."""

from __future__ import annotations

import numpy as np
import pytest
from support import coverage_program as coverage
from support.families import FAMILIES
from support.patterns import FLOATS, dtype, random, same

from codegen.kernel.family import Family
from codegen.kernel.program import compiled, execute, interpret
from codegen.kernel.program.interpret import builder
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program

types = pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)


@types
def test_every_operation_computes_its_meaning(type: Type) -> None:
    program = coverage.coverage_program(type)
    x, a = coverage.inputs(type)
    found = compiled.run(program, {"x": x, "a": a})
    for name, right in coverage.expected(program, x, a).items():
        assert same(found[name], right).all()


@types
def test_a_table_is_looked_up_by_the_low_bits_and_a_truth_value_is_one(type: Type) -> None:
    make = builder()
    x = make.input("x", type)
    row = make.lookup((1.5, -0.0, 3.0, 5e-324 if type is Type.F64 else 1e-45), make.op("bits", x))
    near = make.op("lt", x, make.const(2.0, type))
    program = make.finish("looked", {"y": make.op("usually", near, row, x), "near": near})
    inputs = random(type, 5000, 3)
    found, right = compiled.run(program, {"x": inputs}), interpret.run(program, x=inputs)
    assert all(same(found[name], right[name]).all() for name in ("y", "near"))


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_kernels_have_the_interpreters_bits(family: Family) -> None:
    for kernel in family.kernels:
        inputs = {n: random(t, 600, k) for k, (n, t) in enumerate(kernel.program.inputs)}
        found, right = compiled.run(kernel.program, inputs), interpret.run(kernel.program, **inputs)
        assert same(found["y"], right["y"]).all(), (kernel.function, kernel.type)


def doubled(type: Type) -> Program:
    make = builder()
    x, scale = make.input("x", type), make.input("scale", type)
    return make.finish("doubled", {"y": make.op("mul", x, scale)})


def test_one_number_goes_with_every_element() -> None:
    x = np.arange(5000.0).reshape(2, -1)
    found = compiled.run(doubled(Type.F64), {"x": x, "scale": np.array([2.0])})["y"]
    np.testing.assert_array_equal(found, 2 * x)
    assert compiled.run(doubled(Type.F64), {"x": x[:0], "scale": np.array([2.0])})["y"].shape == (0, 2500)


def test_an_input_of_another_type_is_a_fault() -> None:
    with pytest.raises(AssertionError, match="x is float64, not f32"):
        compiled.run(doubled(Type.F32), {"x": np.ones(3), "scale": np.ones(3, dtype(Type.F32))})


def test_what_is_run_often_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiling takes as long as the interpreter for thousands of numbers: so many are its before."""
    taken = []

    def counted(program: Program, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        taken.append(len(inputs["x"]))
        return interpret.run(program, **inputs)

    monkeypatch.setattr(compiled, "run", counted)
    make = builder()
    program = make.finish("once", {"y": make.op("neg", make.input("x", Type.F64))})
    for _ in range(5):
        execute.run(program, x=np.ones(1000))
    assert taken == [1000]
