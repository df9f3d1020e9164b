"""Programs: what `verify` rejects, and that the builder changes no bit."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.patterns import FLOATS, dtype, floats, random, same

from codegen.kernel.program.interpret import builder, run
from codegen.kernel.program.ops import OPS, Type
from codegen.kernel.program.program import (
    Builder,
    Instr,
    Program,
    ProgramError,
    Value,
    inline,
    prune,
    result_type,
    used,
    verify,
)

X = Instr("input", (), Type.F32, name="x")
W = Instr("input", (), Type.F64, name="w")
ONE = Instr("const", (), Type.F32, value=1.0)
TRUTH = Instr("lt", (0, 0), Type.BOOL)
BITS = Instr("bits", (0,), Type.I32)


def raw(*body: Instr, outputs: tuple[tuple[str, int], ...] | None = None) -> Program:
    """A program as it stands, its last operation the output: nothing folded, shared or removed."""
    return Program("raw", body, (("y", len(body) - 1),) if outputs is None else outputs)


def unfolded() -> Builder:
    return Builder(lambda op, type, constants: None)


def computed(make: Callable[[Builder, Value], Value], type: Type, x: np.ndarray) -> np.ndarray:
    b = builder()
    return run(b.finish("p", {"y": make(b, b.input("x", type))}), x=x)["y"]


class TestVerify:
    def test_a_right_program_is_returned_as_it_is(self) -> None:
        program = raw(X, ONE, Instr("add", (0, 1), Type.F32))
        assert verify(program) is program

    @pytest.mark.parametrize(
        ("program", "message"),
        [
            (raw(X, Instr("neg", (1,), Type.F32)), "not there yet"),
            (raw(X, Instr("neg", (2,), Type.F32), X), "not there yet"),
            (raw(X, Instr("neg", (-1,), Type.F32)), "not there yet"),
            (raw(X, Instr("exp", (0,), Type.F32)), "no operation of the closed set"),
            (raw(X, Instr("add", (0,), Type.F32)), "takes 2 operands, not 1"),
            (raw(X, Instr("sqrt", (0, 0), Type.F32)), "takes 1 operands, not 2"),
            (raw(X, W, Instr("add", (0, 1), Type.F32)), "does not take operands of types f32, f64"),
            (raw(X, W, Instr("fma", (0, 0, 1), Type.F32)), "does not take operands of types f32, f32, f64"),
            (raw(X, Instr("iadd", (0, 0), Type.I32)), "does not take operands of types f32, f32"),
            (raw(X, BITS, Instr("add", (1, 1), Type.I32)), "does not take operands of types i32, i32"),
            (raw(X, Instr("not", (0,), Type.BOOL)), "does not take operands of types f32"),
            (raw(X, Instr("select", (0, 0, 0), Type.F32)), "does not take operands of types f32, f32, f32"),
            (raw(X, W, TRUTH, Instr("select", (2, 0, 1), Type.F32)), "does not take operands of types bool, f32, f64"),
            (raw(X, Instr("neg", (0,), Type.F64)), "gives f32, not f64"),
            (raw(X, Instr("lt", (0, 0), Type.F32)), "gives bool, not f32"),
            (raw(X, Instr("bits", (0,), Type.I64)), "gives i32, not i64"),
            (raw(X, BITS, Instr("from_bits", (1,), Type.F64)), "gives f32, not f64"),
            (raw(X, Instr("narrow", (0,), Type.F32)), "narrow does not take f32"),
            (raw(W, Instr("widen", (0,), Type.F64)), "widen does not take f64"),
            (raw(X, Instr("const", (), Type.F32)), "incomplete const"),
            (raw(X, Instr("input", (), Type.F32, value=1.0, name="a")), "incomplete input"),
            (raw(X, Instr("input", (), Type.F32)), "incomplete input"),
            (raw(X, Instr("input", (), Type.F64, name="x")), "input stands twice"),
            (raw(X, outputs=()), "output is missing"),
            (raw(X, outputs=(("y", 1),)), "output is missing"),
            (raw(X, outputs=(("y", -1),)), "output is missing"),
        ],
    )
    def test_a_broken_program_is_rejected(self, program: Program, message: str) -> None:
        with pytest.raises(ProgramError, match=message):
            verify(program)

    @pytest.mark.parametrize("name", OPS)
    def test_every_operation_refuses_one_operand_more(self, name: str) -> None:
        kinds = {"F": Type.F64, "I": Type.I64, "B": Type.BOOL, "T": Type.F64}
        types = tuple(kinds[k] for k in OPS[name].operands)
        if name == "widen":
            types = (Type.F32,)
        assert isinstance(result_type(name, types), Type)
        with pytest.raises(ProgramError, match="operands"):
            result_type(name, (*types, types[-1]))


CONSTANTS = (0.0, -0.0, 1.0, -1.0, 0.5, 2.0, math.inf, -math.inf)


@st.composite
def operations(draw: st.DrawFn) -> tuple[str, tuple[float | str, ...]]:
    """A float operation whose operands are `x`, `y`, or a constant, one with an identity most of the time."""
    name = draw(st.sampled_from(["add", "sub", "mul", "div", "fma"]))
    operand = st.one_of(st.sampled_from(["x", "y"]), st.sampled_from(CONSTANTS), floats(Type.F32))
    return name, tuple(draw(operand) for _ in OPS[name].operands)


class TestTheBuilderKeepsEveryBit:
    @pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
    @given(operation=operations(), x=floats(Type.F32), y=floats(Type.F32))
    def test_of_an_operation_with_constants(
        self, type: Type, operation: tuple[str, tuple[float | str, ...]], x: float, y: float
    ) -> None:
        name, operands = operation
        inputs = {"x": np.array([x], dtype(type)), "y": np.array([y], dtype(type))}
        body = [Instr("input", (), type, name="x"), Instr("input", (), type, name="y")]
        b = builder()
        values = {"x": b.input("x", type), "y": b.input("y", type)}
        places, made = [], []
        for o in operands:
            if isinstance(o, str):
                places.append("xy".index(o))
                made.append(values[o])
            else:
                places.append(len(body))
                body.append(Instr("const", (), type, value=o))
                made.append(b.const(o, type))
        plain = run(raw(*body, Instr(name, tuple(places), type)), **inputs)["y"]
        built = run(b.finish("p", {"y": b.op(name, *made)}), **inputs)["y"]
        assert same(plain, built).all(), (plain, built)

    @pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
    @pytest.mark.parametrize(
        ("name", "at", "constant", "rest"),
        [
            ("mul", 0, 1.0, 0),
            ("mul", 1, 1.0, 0),
            ("div", 1, 1.0, 0),
            ("add", 0, -0.0, 0),
            ("add", 1, -0.0, 0),
            ("sub", 1, 0.0, 0),
            ("fma", 0, 1.0, 1),
            ("fma", 1, 1.0, 1),
            ("fma", 0, -1.0, 1),
            ("fma", 1, -1.0, 1),
        ],
    )
    def test_of_every_identity_on_every_kind_of_number(
        self, type: Type, name: str, at: int, constant: float, rest: int
    ) -> None:
        x, y = random(type, 4000, 1), random(type, 4000, 2)
        x[:400] = y[:400]  # differences that are 0
        b = builder()
        values = [b.input("x", type), b.input("y", type)]
        operands = values[: len(OPS[name].operands) - 1]
        made = b.op(name, *operands[:at], b.const(constant, type), *operands[at:])
        program = b.finish("p", {"y": made})
        assert len(program.operations) == rest, "the identity was applied"
        places = list(range(len(operands)))
        body = (*program.body[:2], Instr("const", (), type, value=constant))
        plain = raw(*body, Instr(name, (*places[:at], 2, *places[at:]), type))
        assert same(run(program, x=x, y=y)["y"], run(plain, x=x, y=y)["y"]).all()

    @pytest.mark.parametrize(
        ("name", "at", "constant"),
        [("add", 1, 0.0), ("sub", 1, -0.0), ("sub", 0, 0.0), ("mul", 1, 0.0), ("mul", 1, -1.0), ("div", 0, 1.0)],
    )
    def test_what_is_no_identity_is_computed(self, name: str, at: int, constant: float) -> None:
        """x + 0.0 turns -0.0 around, 0 x is NaN at infinity: near misses of an identity stay operations."""
        b = builder()
        x, c = b.input("x", Type.F64), b.const(constant, Type.F64)
        b.op(name, *((c, x) if at == 0 else (x, c)))
        assert b.body[-1].op == name

    def test_of_selects(self) -> None:
        b = builder()
        x, y = b.input("x", Type.F32), b.input("y", Type.F32)
        less = b.op("lt", x, y)
        assert b.op("select", less, x, x) == x
        assert b.op("select", b.const(True, Type.BOOL), x, y) == x
        assert b.op("select", b.const(False, Type.BOOL), x, y) == y
        assert b.body[b.op("select", less, x, y).index].op == "select"


class TestSharing:
    def test_an_equal_operation_is_made_once(self) -> None:
        b = unfolded()
        x, y = b.input("x", Type.F32), b.input("y", Type.F32)
        assert b.op("mul", x, y) == b.op("mul", x, y, name="another")
        assert b.op("mul", x, y) != b.op("mul", y, x)
        assert b.input("x", Type.F32) == x

    def test_constants_are_equal_by_their_bits(self) -> None:
        b = unfolded()
        assert b.const(0.0, Type.F32) != b.const(-0.0, Type.F32)
        assert b.const(math.nan, Type.F32) == b.const(math.nan, Type.F32)
        assert b.const(1.0, Type.F32) != b.const(1.0, Type.F64)
        assert b.const(1, Type.I32) != b.const(1.0, Type.F32)
        assert b.const(True, Type.BOOL) != b.const(1, Type.I32)
        assert b.const(1, Type.F32) == b.const(1.0, Type.F32)

    def test_zeros_of_both_signs_stay_apart(self) -> None:
        ones = np.array([1.0], np.float32)
        x = np.array([0.0], np.float32)

        def make(b: Builder, x: Value) -> Value:
            zeros = [b.op("div", b.const(1.0, x.type), b.op("add", b.const(z, x.type), x)) for z in (0.0, -0.0)]
            return b.op("sub", zeros[0], zeros[1])

        assert np.isnan(computed(make, Type.F32, x)), "1/(0 + 0) - 1/(-0 + 0) is inf - inf"
        assert np.isinf(computed(make, Type.F32, -x)), "1/(0 - 0) - 1/(-0 - 0) is inf + inf"
        assert computed(make, Type.F32, ones) == 0


class TestPrune:
    def test_what_no_output_needs_goes_and_inputs_stay(self) -> None:
        b = unfolded()
        x, unused = b.input("x", Type.F32), b.input("unused", Type.F32)
        b.op("sqrt", unused)
        kept = b.op("add", x, b.const(1.0, Type.F32))
        b.op("mul", kept, kept)
        program = b.finish("p", {"y": kept})
        assert [i.op for i in program.body] == ["input", "input", "const", "add"]
        assert program.inputs == (("x", Type.F32), ("unused", Type.F32))
        assert prune(program) == program

    def test_places_are_renumbered(self) -> None:
        body = (X, Instr("abs", (0,), Type.F32), Instr("neg", (0,), Type.F32), Instr("sqrt", (2,), Type.F32))
        program = prune(raw(*body, outputs=(("a", 3), ("b", 2), ("c", 3))))
        assert program.body == (X, Instr("neg", (0,), Type.F32), Instr("sqrt", (1,), Type.F32))
        assert program.outputs == (("a", 2), ("b", 1), ("c", 2))
        assert verify(program) is program


class TestInline:
    def program(self) -> Program:
        b = unfolded()
        x, a = b.input("x", Type.F32), b.input("a", Type.F32)
        product = b.op("mul", x, a)
        return b.finish("p", {"y": b.op("add", product, b.const(2.0, Type.F32)), "z": product})

    def test_outputs_compute_what_they_did(self) -> None:
        b = builder()
        u, v = b.input("u", Type.F32), b.input("v", Type.F32)
        outputs = inline(b, self.program(), {"x": b.op("neg", u), "a": v})
        outer = b.finish("q", {"twice": b.op("add", outputs["y"], outputs["z"])})
        x, a = random(Type.F32, 500, 3), random(Type.F32, 500, 4)
        inner = run(self.program(), x=-x, a=a)
        with np.errstate(all="ignore"):
            expected = inner["y"] + inner["z"]
        assert same(run(outer, u=x, v=a)["twice"], expected).all()

    def test_constant_arguments_propagate(self) -> None:
        b = builder()
        x = b.input("x", Type.F32)
        outputs = inline(b, self.program(), {"x": x, "a": b.const(1.0, Type.F32)})
        assert outputs["z"] == x
        outputs = inline(b, self.program(), {"x": b.const(3.0, Type.F32), "a": b.const(0.5, Type.F32)})
        assert (outputs["y"].constant, outputs["z"].constant) == (3.5, 1.5)

    def test_what_was_there_is_shared(self) -> None:
        b = unfolded()
        values = {"x": b.input("x", Type.F32), "a": b.input("a", Type.F32)}
        first = inline(b, self.program(), values)
        size = len(b.body)
        assert inline(b, self.program(), values) == first
        assert len(b.body) == size


class TestQuestions:
    def test_used_names_what_an_output_depends_on(self) -> None:
        b = unfolded()
        x, a, c = (b.input(n, Type.F32) for n in ("x", "a", "c"))
        b.op("mul", x, c)
        program = b.finish("p", {"y": b.op("add", a, a)})
        assert used(program, ["c", "a", "x"]) == ("a",)
        assert used(program, ["x", "c"]) == ()

    def test_counts_and_operations_leave_out_what_costs_nothing(self) -> None:
        b = unfolded()
        x = b.input("x", Type.F32)
        program = b.finish("p", {"y": b.op("mul", b.op("add", b.op("neg", x), b.const(1.0, Type.F32)), x)})
        assert program.counts() == {"add": 1, "mul": 1, "neg": 1}
        assert list(program.counts()) == ["add", "mul", "neg"], "in the table's order"
        assert [i.op for i in program.operations] == ["neg", "add", "mul"]
