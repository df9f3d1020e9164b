"""Pages of the pipeline: listings in sections that follow from their operations, and tables that are the kernel's."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from codegen.answers.facts import facts
from codegen.answers.kernels import Made, make
from codegen.definition.library import load
from codegen.kernel.program.interpret import builder, run
from codegen.kernel.program.listing import listing
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Program, Value
from codegen.pages.pages import Subject, own_files
from codegen.show.annotated import SECTIONS, blocks, compared, counts, looked_up, series
from codegen.show.beside import codes

LIBRARY = load(Path(__file__).parents[2] / "defs")


def made(name: str) -> Made:
    return make(LIBRARY[name], LIBRARY.source(LIBRARY[name]))


def value(found: Made) -> Program:
    return next(k.default for k in found.family.kernels if k.function == "f" and k.type is Type.F32)


def power_of_two() -> Program:
    """2^n (1 + r q(r)) of x = n + r, or 0 for the least numbers."""
    make = builder()
    x = make.input("x", Type.F32)

    def number(value: float) -> Value:
        return make.const(value, Type.F32)

    magic = number(FORMATS[Type.F32].magic)
    shifted = make.op("add", x, magic)
    r = make.op("sub", x, make.op("sub", shifted, magic))
    q = make.op("fma", make.op("fma", number(0.25), r, number(0.5)), r, number(0.75))
    shift, one = make.const(23, Type.I32), make.const(0x3F800000, Type.I32)
    scale = make.op("from_bits", make.op("iadd", make.op("shl", make.op("bits", shifted), shift), one))
    y = make.op("mul", make.op("fma", r, q, number(1.0)), scale)
    return make.finish("p", {"y": make.op("select", make.op("lt", x, number(-80.0)), number(0.0), y)})


def test_sections_follow_from_the_operations() -> None:
    program = power_of_two()
    assert counts(program) == {"range reduction": 3, "polynomial": 3, "power of two": 4, "join": 2, "rest": 1}
    (found,) = series(program)
    assert found.coefficients == (0.75, 0.5, 0.25)
    assert list(found.lines()) == [
        " 0  0.75  0x1.8000000000000p-1",
        " 1  0.5   0x1.0000000000000p-1",
        " 2  0.25  0x1.0000000000000p-2",
    ]


def test_numbers_that_are_chosen_by_comparisons_are_a_table() -> None:
    make = builder()
    x = make.input("x", Type.F32)

    def number(value: float) -> Value:
        return make.const(value, Type.F32)

    def pick(a: float, b: float, c: float) -> Value:
        inner = make.op("select", make.op("le", x, number(2.0)), number(b), number(c))
        return make.op("select", make.op("le", x, number(1.0)), number(a), inner)

    y = make.op("fma", make.op("fma", pick(1.0, 2.0, 3.0), x, pick(4.0, 5.0, 6.0)), x, pick(7.0, 8.0, 9.0))
    program = make.finish("p", {"y": y})
    (found,) = compared(program)
    assert found.of == "%0"
    assert found.edges == (-np.inf, 1.0, 2.0, np.inf)
    assert found.columns == ((1.0, 2.0, 3.0), (4.0, 5.0, 6.0), (7.0, 8.0, 9.0))
    assert series(program) == ()
    assert counts(program) == {"table": 8, "polynomial": 2}


@pytest.mark.parametrize("name", ["gelu", "tanh", "log_cosh", "hardswish", "swiglu"])
def test_a_listing_is_whole_and_no_line_stands_twice(name: str) -> None:
    program = value(made(name))
    shown = [line for block in blocks(program) for line in block.lines]
    assert {line.split()[0] for line in shown} == {line.split()[0] for line in listing(program)}
    assert len(shown) == len(program.body)
    assert sum(counts(program).values()) == len(program.operations)
    assert {block.section for block in blocks(program)} <= set(SECTIONS)
    made_before: set[str] = set()
    for number, *_, operation in (line.split(maxsplit=2) for line in shown):
        used = {word.rstrip(",") for word in operation.split(" of column")[0].split() if word.startswith("%")}
        assert used <= made_before, operation
        made_before.add(number)


@pytest.mark.parametrize("name", ["gelu", "tanh", "log_cosh", "hardswish", "swiglu"])
def test_every_operation_stands_in_the_code_of_each_target_under_its_section(name: str) -> None:
    program = value(made(name))
    sections = {line.split()[0]: block.section for block in blocks(program) for line in block.lines}
    wanted = {f"%{k}" for k, i in enumerate(program.body) if i.op not in ("const", "input", "usually")}
    for code in codes(name, program):
        numbers, section = set(), ""
        for line in code.lines:
            if line.strip().startswith(("# ", "// ")):
                section = line.split(maxsplit=1)[1]
            elif " = " in line and line.startswith(" "):
                number = line.split()[-1]
                assert sections[number] == section, line
                numbers.add(number)
        assert numbers == wanted, code.target


def test_no_statement_uses_what_a_later_one_makes() -> None:
    """They stand in the listing's order, which is another than that in which they were printed."""
    for name in ("gelu", "tanh", "log_cosh"):
        cpu, *_ = codes(name, value(made(name)))
        known: set[str] = set()
        for line in cpu.lines:
            if line.startswith("def "):
                known = set(re.findall(r"\w+", line.partition("(")[2]))
            elif line.startswith("    ") and " = " in line:
                made_here, _, made_by = line.partition("#")[0].strip().partition(" = ")
                used = set(re.findall(r"\b[a-z]\w*_?\b(?!\()", re.sub(r"[\d.]+e[+-]?\d+", "", made_by)))
                assert used <= known, line
                known.add(made_here)


@pytest.mark.parametrize("name", ["gelu", "mish", "softplus"])
def test_the_table_of_coefficients_is_what_the_program_computes(name: str) -> None:
    program = value(made(name))
    (table,) = looked_up(program)
    columns = dict(zip(table.names, table.columns, strict=True))
    centres = np.array(columns["centre"])
    at = np.float32(np.array(table.edges[:-1]) + 0.25 * np.diff(table.edges))
    powers = [columns[n] for n in sorted(columns) if n.startswith("c") and n != "centre"]
    by_table = sum(np.array(c) * (at - centres) ** k for k, c in enumerate(powers))
    inside = np.array([any(c) for c in zip(*powers[2:], strict=True)])
    assert inside.sum() > 20
    np.testing.assert_allclose(by_table[inside], run(program, x=at)["y"][inside], rtol=1e-5)


def test_a_page_tells_what_was_tried_and_lost() -> None:
    for name in ("mish", "swiglu"):
        found = made(name)
        files = own_files(Subject(found.derived, found.family, facts(LIBRARY, LIBRARY[name]), found.functions))
        text = files[f"pipeline/{name}.md"]
        assert f"pipeline/plots/{name}.svg" in files
        assert f"(../pipeline/{name}.md)" in files[f"activations/{name}.md"]
        assert text.count("| float32 |") == len(found.functions)
        lost = [one for f in found.functions for choice in f.chosen for one in choice.dropped]
        assert ("Tried and lost" in text) == bool(lost)
        assert text.count("the best one is off by") == sum("off by" in one.part for one in lost)
