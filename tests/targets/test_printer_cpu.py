"""Programs as source text for the CPU: every operation, every literal, every name."""

from __future__ import annotations

import keyword
import math
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import coverage_program as coverage
from support.families import FAMILIES

from codegen.kernel.program.ops import OPS, Type
from codegen.kernel.program.program import Builder, Instr, Program
from codegen.targets import base
from codegen.targets.base import SpellingError, statements
from codegen.targets.cpu.files import CPU, cpu_files, literal

FLOATS = (Type.F32, Type.F64)


def function(program: Program) -> str:
    """The program as the source of a function."""
    body = statements(program, CPU)
    lines = [f"def function({', '.join(body.arguments)}):", *body.lines, f"return {', '.join(body.results)}"]
    return "\n    ".join(lines)


@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
def test_every_operation_computes_its_meaning(type: Type) -> None:
    numba = pytest.importorskip("numba")
    from codegen.targets.cpu.runtime import operations

    program = coverage.coverage_program(type)
    names = {n: getattr(operations, n) for n in ["bits", "copysign", "fma", "from_bits", "select", "sqrt"]}
    scope = names | {n: getattr(numba, n) for n in ["float32", "float64", "int32"]} | {"inf": math.inf, "nan": math.nan}
    exec(function(program), scope)
    kernel = operations.kernel(scope["function"])

    @numba.njit
    def run(x, a, y, z, w):
        for i in range(x.size):
            y[i], z[i], w[i] = kernel(x[i], a[i])

    x, a = coverage.inputs(type)
    found = [np.empty_like(x) for _ in program.outputs]
    run(x, a, *found)
    for (name, right), got in zip(coverage.expected(program, x, a).items(), found, strict=True):
        different = ~(
            (got.view(f"i{got.itemsize}") == right.view(f"i{got.itemsize}")) | (np.isnan(got) & np.isnan(right))
        )
        assert not different.any(), (name, x[different][:5], a[different][:5], got[different][:5], right[different][:5])


def test_every_operation_is_spelled_for_every_type_it_takes() -> None:
    kinds = {"F": FLOATS, "I": (Type.I32, Type.I64), "B": (Type.BOOL,), "T": tuple(Type)}
    narrow = {"widen": (Type.F32,), "narrow": (Type.F64,), "lookup": (Type.I32,), "usually": ()}  # it is two programs
    wanted = {(op.name, t) for op in OPS.values() for t in narrow.get(op.name, kinds[op.operands[-1]])}
    assert CPU.spellings.keys() == wanted


def test_a_missing_spelling_names_operation_target_and_definition() -> None:
    poor = replace(CPU, name="a poor target", spellings={k: v for k, v in CPU.spellings.items() if k[0] != "sqrt"})
    with pytest.raises(SpellingError, match=r"a poor target cannot spell sqrt of f32, which coverage\.f32 needs"):
        statements(coverage.coverage_program(Type.F32), poor)


@given(st.integers(0, 2**32 - 1))
def test_a_float32_literal_is_read_back_as_the_same_bits(bits: int) -> None:
    value = np.uint32(bits).view(np.float32)
    text = literal(float(value), Type.F32)
    read = eval(text, {"float32": np.float32, "inf": np.inf, "nan": np.nan})
    assert type(read) is np.float32
    assert read.view(np.uint32) == bits or (np.isnan(read) and np.isnan(value))


@given(st.floats())
def test_a_float64_literal_is_read_back_as_the_same_bits(value: float) -> None:
    read = eval(literal(value, Type.F64), {"inf": np.inf, "nan": np.nan})
    assert type(read) is float
    assert math.copysign(1, read) == math.copysign(1, value) or math.isnan(value)
    assert read == value or math.isnan(value)


def test_literals_are_typed() -> None:
    assert [
        literal(v, t) for v, t in ((0.1, Type.F32), (0.1, Type.F64), (3, Type.I32), (-3, Type.I64), (True, Type.BOOL))
    ] == [
        "float32(0.1)",
        "0.1",
        "int32(3)",
        "-3",
        "True",
    ]


def test_names_are_hints_made_unique_and_never_words_of_the_language() -> None:
    hints = ["x", "lambda", "fma", "x", "e", "e", "e2", "ρ", "x'", "2nd", "inf"]
    body = [Instr("input", (), Type.F32, name="x"), Instr("input", (), Type.F32, name="float32")]
    body += [Instr("neg", (k,), Type.F32, name=hint) for k, hint in enumerate(hints)]
    printed = statements(Program("names", tuple(body), (("y", len(body) - 1),)), CPU)
    names = [line.partition(" = ")[0] for line in printed.lines]
    taken = [*printed.arguments, *names]
    assert len(set(taken)) == len(taken)
    assert all(n.isidentifier() and not keyword.iskeyword(n) and n not in CPU.reserved for n in taken)
    assert printed.arguments == ("x", "float32_2")
    assert [n for n in names if n in hints] == ["e", "e2", "ρ"]


def test_constants_and_inputs_may_be_results() -> None:
    b = Builder(lambda *_: None)
    x = b.input("x", Type.F32)
    printed = statements(b.finish("trivial", {"y": x, "z": b.const(1.0, Type.F32)}), CPU)
    assert (printed.lines, printed.results) == ((), ("x", "float32(1.0)"))


def test_the_same_families_give_the_same_text() -> None:
    assert cpu_files(FAMILIES) == cpu_files(FAMILIES)


def test_generated_python_compiles_and_says_where_it_comes_from() -> None:
    for path, text in cpu_files(FAMILIES).items():
        compile(text, path, "exec")
        assert "do not edit" in text or path == "kernels/__init__.py"
        assert max(map(len, text.splitlines())) <= 120, path


def test_a_template_and_its_context_agree_exactly(tmp_path, monkeypatch) -> None:
    (tmp_path / "greeting.jinja").write_text("{% for n in names %}{{ n }}{{ mark }}{% endfor %}")
    (tmp_path / "loose.jinja").write_text("{{ mark.nothing }}{{ names }}")

    @dataclass(frozen=True)
    class Greeting:
        names: tuple[str, ...]
        mark: str

    @dataclass(frozen=True)
    class More(Greeting):
        unused: int

    @dataclass(frozen=True)
    class Less:
        names: tuple[str, ...]

    render = partial(base.render, tmp_path)
    assert render("greeting.jinja", Greeting(("a", "b"), "!")) == "a!b!"
    with pytest.raises(TypeError, match="unused"):
        render("greeting.jinja", More(("a",), "!", 1))
    with pytest.raises(TypeError, match="mark"):
        render("greeting.jinja", Less(("a",)))
    with pytest.raises(Exception, match="nothing"):
        render("loose.jinja", Greeting(("a",), "!"))


@given(st.lists(st.sampled_from(["t", "t2", "t_2", "t22", "t2_2", "def", "x-1"]), max_size=40))
def test_a_name_has_the_lowest_number_that_is_free(hints: list[str]) -> None:
    names, taken = base._Names(frozenset({"t3"})), {"t3"}
    for hint in hints:
        stem = hint.replace("-", "_")
        numbered = f"{stem}_" if stem[-1].isdigit() else stem
        free = (n for n in (stem, *(f"{numbered}{k}" for k in range(2, 99))) if n not in taken)
        expected = next(n for n in free if not keyword.iskeyword(n))
        assert names.new(hint) == expected
        taken.add(expected)


def test_a_long_program_takes_time_in_proportion() -> None:
    """The number of a name is not looked for from 2 on: of 10,000 names that would be 50 million tries."""
    made: list[str] = []

    class Counted(set[str]):
        def __contains__(self, name: object) -> bool:
            made.append(str(name))
            return super().__contains__(name)

    names = base._Names(frozenset())
    names._taken = Counted(names._taken)
    for _ in range(1000):
        names.new("t")
    assert len(made) < 3000
