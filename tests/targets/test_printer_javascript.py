"""Programs as JavaScript, run by node: every operation, every literal, and the CPU's bits."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import coverage_program as coverage
from support.families import FAMILIES
from support.javascript import call, node
from support.patterns import between, dtype, random, same

from codegen.kernel.family import Family
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import OPS, Type
from codegen.kernel.program.program import Builder, Program
from codegen.targets.javascript.files import JAVASCRIPT, literal, script

FLOATS = (Type.F32, Type.F64)


def narrowed(found: np.ndarray[Any, Any], type: Type) -> np.ndarray[Any, Any]:
    """A float32 result comes as float64, and would be another number if it had more digits."""
    made = found.astype(dtype(type))
    assert same(made.astype(np.float64), found).all()
    return made


def as_family(program: Program) -> Family:
    """The outputs of a program, of one type, as the functions f, d1 and d2."""
    model = next(f for f in FAMILIES if f.name == "relu")
    kernels = [
        replace(model.kernels[0], function=function, type=program.body[at].type, program=replace(program, outputs=(o,)))
        for function, o in zip(("f", "d1", "d2"), program.outputs, strict=False)
        for _, at in (o,)
    ]
    return replace(model, name="covered", kernels=tuple(kernels))


@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
def test_every_operation_computes_its_meaning(type: Type, tmp_path: Path) -> None:
    program = coverage.coverage_program(type)
    (tmp_path / "covered.js").write_text(script(as_family(program)))
    x, a = coverage.inputs(type)
    names = [f"actforge.activations.covered.kernels.{f}_{dtype(type)}" for f in ("f", "d1", "d2")]
    found = call(tmp_path, [tmp_path / "covered.js"], names, x, a)
    for (name, right), got in zip(coverage.expected(program, x, a).items(), found, strict=True):
        alike = same(narrowed(got, type), right)
        assert alike.all(), (name, x[~alike][:5], a[~alike][:5], got[~alike][:5], right[~alike][:5])


def test_every_operation_is_spelled_for_every_type_it_takes() -> None:
    kinds = {"F": FLOATS, "I": (Type.I32, Type.I64), "B": (Type.BOOL,), "T": tuple(Type)}
    narrow = {"widen": (Type.F32,), "narrow": (Type.F64,), "lookup": (Type.I32,), "usually": ()}  # it is two programs
    wanted = {(op.name, t) for op in OPS.values() for t in narrow.get(op.name, kinds[op.operands[-1]])}
    assert JAVASCRIPT.spellings.keys() == wanted


@pytest.mark.parametrize("type", FLOATS, ids=lambda t: t.value)
def test_a_fused_operation_rounds_once(type: Type, tmp_path: Path) -> None:
    """Where a product overflows, where a result is subnormal, where terms cancel, and where one hardly counts."""
    rng = np.random.default_rng(3)
    info = np.finfo(dtype(type))
    a, b = (random(type, 6000, seed) for seed in (1, 2))
    c = random(type, 6000, 3)
    rng.shuffle(b)
    rng.shuffle(c)
    tiny, least = float(info.tiny), float(info.smallest_subnormal)
    sets = [(a, b, c)]
    with np.errstate(all="ignore"):
        near = (a * b) * (1 + rng.integers(-3, 4, a.size).astype(a.dtype) * info.eps)
        sets += [(a, b, -near), (a, b, near * a.dtype.type(2.0**-30))]
        # results among the subnormals, with ties: a small number of halves of the least
        small = between(type, tiny, tiny * 2**12, a.size, 5)
        half = rng.integers(-99, 99, a.size).astype(a.dtype) * a.dtype.type(0.5)
        sets += [(small, half * a.dtype.type(least / tiny), c * 0), (half, np.full_like(a, least), small - small * 3)]
        # a product that is half a unit of the last place of c, but for a part that is far below
        i, j = (rng.integers(*ends, a.size).astype(a.dtype) * info.eps for ends in ((-9, 9), (0, 99)))
        sets += [(1 + i, (1 - i) * (info.eps / 2), np.where(half < 0, -1 - j, 1 + j))]
        root = between(type, 2.0 ** (info.minexp // 2), 2.0 ** (info.minexp // 2 + 9), a.size, 6)
        sets += [(root, root[::-1], between(type, least, tiny, a.size, 7))]
    x, y, z = (np.concatenate(columns).astype(a.dtype) for columns in zip(*sets, strict=True))
    b_ = Builder(lambda *_: None)
    program = b_.finish("fma", {"y": b_.op("fma", *(b_.input(n, type) for n in "xyz"))})
    right = run(program, x=x, y=y, z=z)["y"]
    name = "fma32" if type is Type.F32 else "fma64"
    (found,) = call(tmp_path, [], [f"actforge.operations.{name}"], x, y, z)
    alike = same(narrowed(found, type), right)
    assert alike.all(), [v[~alike][:5].tolist() for v in (x, y, z, found, right)]


@given(st.integers(0, 2**32 - 1))
def test_a_float32_literal_is_the_float_to_the_last_digit(bits: int) -> None:
    value = np.uint32(bits).view(np.float32)
    read = float(literal(float(value), Type.F32).replace("Infinity", "inf"))
    assert read == float(value) or np.isnan(value)
    assert np.signbit(read) == np.signbit(value) or np.isnan(value)


def test_literals_are_typed() -> None:
    given_ = ((0.1, Type.F32), (0.1, Type.F64), (3, Type.I32), (-3, Type.I64), (True, Type.BOOL), (-0.0, Type.F32))
    assert [literal(v, t) for v, t in given_] == ["0.10000000149011612", "0.1", "3", "-3n", "true", "-0"]


def test_no_value_is_called_like_a_word_of_the_language(tmp_path: Path) -> None:
    b = Builder(lambda *_: None)
    x = b.input("new", Type.F32)
    words = ["const", "function", "Math", "fround", "typeof", "class", "await", "yield", "let"]
    value = x
    for word in words:
        value = b.op("add", value, x, name=word)
    (tmp_path / "words.js").write_text(script(as_family(b.finish("words", {"y": value}))))
    ones = np.ones(3, np.float32)
    (found,) = call(tmp_path, [tmp_path / "words.js"], ["actforge.activations.covered.kernels.f_float32"], ones)
    assert found.tolist() == [len(words) + 1.0] * 3


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.name)
def test_the_script_of_a_family_gives_the_interpreters_bits(family: Family, tmp_path: Path) -> None:
    (tmp_path / "family.js").write_text(script(family))
    for kernel in (k for k in family.kernels if k.function in ("f", "d1", "d2")):
        x = np.concatenate([random(kernel.type, 2000, 9), between(kernel.type, 0.01, 20.0, 2000, 10)])
        rng = np.random.default_rng(11)
        parameters = {p.name: rng.uniform(0.1, 3.0, x.size).astype(x.dtype) for p in family.parameters}
        right = run(kernel.program, x=x, **parameters)["y"]
        name = f"actforge.activations.{family.name}.kernels.{kernel.function}_{dtype(kernel.type)}"
        (found,) = call(tmp_path, [tmp_path / "family.js"], [name], x, *parameters.values())
        alike = same(narrowed(found, kernel.type), right)
        assert alike.all(), (kernel.function, x[~alike][:5], found[~alike][:5], right[~alike][:5])


def test_a_script_tells_the_parameters(tmp_path: Path) -> None:
    (gate,) = (f for f in FAMILIES if f.name == "gate")
    (tmp_path / "gate.js").write_text(script(gate))
    code = "const fs = require('fs'); (0, eval)(fs.readFileSync(0, 'utf8'));"
    code += "console.log(JSON.stringify(actforge.activations.gate.parameters))"
    text = "globalThis.actforge = { operations: {}, activations: {} };" + (tmp_path / "gate.js").read_text()
    done = subprocess.run([node(), "-e", code], input=text, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [
        {"name": "tau", "default": 1.5, "domain": "nonnegative", "above": ""},
        {"name": "beta", "default": 0.1, "domain": "positive", "above": ""},
    ]
