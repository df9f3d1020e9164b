"""What comes from the cache is what a fresh derivation gives, and a bad cache is none."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import pytest

from codegen.answers import facts, kernels
from codegen.answers.kernels import Outline
from codegen.build import plan
from codegen.definition.library import load
from codegen.kernel.choice.lower import stable_pieces
from codegen.kernel.choice.programs import BOUND, Programs, choose
from codegen.kernel.program.program import Instr, Type
from codegen.proof.derive import derive
from codegen.work import cache, records
from codegen.work.closure import closure

HEAD = "from sympy import *\nfrom codegen import Activation, Parameter, x\n"
GATED = "b = Parameter('beta', default=1, domain='positive')\ns = Activation('gated', x/(1 + exp(-b*x)), [b])\n"
RAMP = "r = Activation('ramp', Max(0, x))\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    (tmp_path / "defs").mkdir()

    def write(**modules: str) -> Path:
        for name, text in modules.items():
            (tmp_path / "defs" / f"{name}.py").write_text(HEAD + text)
        return tmp_path / "defs"

    return write


@pytest.fixture
def worked(monkeypatch):
    """Which tasks were done, and not remembered."""
    done: list[str] = []
    for module, task in ((kernels, "_outline_of"), (kernels, "_programs_of"), (facts, "_prove")):
        real = getattr(module, task)

        def note(library, name, *rest, real=real):
            done.append(".".join([name, *rest[:1], *(["facts"] if real.__name__ == "_prove" else [])]))
            return real(library, name, *rest)

        note.__module__ = real.__module__  # whose sources the key holds
        monkeypatch.setattr(module, task, note)
    return done


def files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "cache").glob("*.txt"))


def test_a_warm_cache_gives_what_a_fresh_build_gives(folder, tmp_path, worked, monkeypatch):
    place = folder(
        ramp="a = Parameter('a', default=1)\nr = Activation('ramp', Piecewise((x, x > 0), (a*x, True)), [a])\n"
    )
    cold = plan(load(place))
    assert worked == ["ramp", "ramp.f", "ramp.d1", "ramp.d2", "ramp.d_a", "ramp.facts"]
    worked.clear()
    assert plan(load(place)) == cold
    assert worked == []
    monkeypatch.setenv(cache.VARIABLE, "")
    assert plan(load(place)) == cold
    assert len(worked) == 6


def test_programs_come_back_to_the_bit(folder):
    activation = load(folder(gated=GATED))["gated"]
    form = derive(activation).f
    made = choose(activation, "f", form, stable_pieces(form), BOUND)
    back = records.read(Programs, records.write(made))
    assert back == made
    assert repr(back) == repr(made)  # which tells 0.0 from -0.0


def test_a_changed_definition_is_the_only_one_that_is_made_again(folder, worked):
    plan(load(folder(ramp=RAMP, other="o = Activation('other', 2*Max(0, x))\n")))
    worked.clear()
    plan(load(folder(ramp="r = Activation('ramp', 3*Max(0, x))\n")))
    assert {name.partition(".")[0] for name in worked} == {"ramp"}
    worked.clear()
    plan(load(folder(ramp="r = Activation('ramp', 3*Max(0, x), summary='Another text.')\n")))
    assert worked == []


def test_another_bound_and_other_defaults_are_other_programs(folder, worked):
    parametric = "a = Parameter('a', default={})\nr = Activation('ramp', a*Max(0, x), [a])\n"
    plan(load(folder(ramp=parametric.format(1))))
    for change, bound in (("2", BOUND), ("2", 4.0)):
        worked.clear()
        plan(load(folder(ramp=parametric.format(change))), bound=bound)
        assert "ramp.f" in worked


@pytest.mark.parametrize("damage", ["cut", "empty", "other", "binary"])
def test_a_damaged_entry_is_made_again(folder, tmp_path, worked, damage):
    place = folder(ramp=RAMP)
    cold = plan(load(place))
    for file in files(tmp_path):
        data = file.read_bytes()
        text = "[1, 2]"
        other = f"{cache.digest([text])}\n{text}".encode()  # whole, but nothing that a build wrote
        file.write_bytes({"cut": data[:-3], "empty": b"", "other": other, "binary": b"\xff\x00"}[damage])
    worked.clear()
    assert plan(load(place)) == cold
    assert {"ramp", "ramp.f", "ramp.d1", "ramp.d2"} <= set(worked)


def test_a_cache_that_cannot_be_written_is_none(folder, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("mine")
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "file"))
    assert plan(load(folder(ramp=RAMP)))
    assert (tmp_path / "file").read_text() == "mine"


def test_the_cache_stays_below_its_size(tmp_path, monkeypatch):
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setattr(cache, "LIMIT", 10_000)
    for k in range(40):
        cache.keep(f"{k:02}", "x" * 1000)
        os.utime(tmp_path / "cache" / f"{k:02}.txt", (k, k))
        assert sum(f.stat().st_size for f in files(tmp_path)) <= 10_000
    assert cache.known("39") is not None
    assert cache.known("00") is None


def test_the_files_are_not_counted_at_each_one_that_is_stored(tmp_path, monkeypatch):
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    counted = []
    real = cache._shrink
    monkeypatch.setattr(cache, "_shrink", lambda folder: (counted.append(folder), real(folder)))
    monkeypatch.setattr(cache, "LIMIT", 160_000)
    for k in range(100):
        cache.keep(str(k), "x" * 1000)
    assert 5 < len(counted) < 20


def test_what_was_used_lately_stays(tmp_path, monkeypatch):
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    for k in range(9):
        cache.keep(str(k), "x" * 1000)
        os.utime(tmp_path / "cache" / f"{k}.txt", (k, k))
    cache.known("0")
    monkeypatch.setattr(cache, "LIMIT", 6_000)
    cache.keep("9", "x" * 1000)
    assert {f.stem for f in files(tmp_path)} >= {"0", "9"}
    assert cache.known("1") is None


@pytest.mark.parametrize(
    "module",
    ["kernels", "facts", "claims", "relatives", "distances", "dialects"],
)
def test_a_key_holds_every_source_that_a_result_follows_from(module):
    """What the imports reach, read from the syntax tree here, or a change of it would be overlooked; and itself."""
    from support.imports import own_modules, reached

    known = {m for m, _ in own_modules()}
    found = closure(f"codegen.answers.{module}").keys()
    assert f"codegen.answers.{module}" in found
    assert reached(f"codegen.answers.{module}") & known <= found
    assert found <= known


def test_an_edited_source_is_another_key(tmp_path, monkeypatch):
    rule, other = tmp_path / "rule.py", tmp_path / "other.py"
    rule.write_text("bound = 2\n")
    other.write_text("")
    monkeypatch.setattr(cache, "closure", lambda module: {"codegen.rule": rule, "codegen.other": other})
    keys = []
    for text in ("bound = 2\n", "bound = 1\n"):
        rule.write_text(text)
        cache.sources.cache_clear()
        keys.append(cache.sources("codegen.rule"))
    cache.sources.cache_clear()
    assert keys[0] != keys[1]


# Plain data


class Kind(Enum):
    A = "a"


@dataclass(frozen=True)
class Inner:
    values: tuple[float, ...]
    pair: tuple[str, int]


@dataclass(frozen=True)
class Outer:
    inner: Inner
    kind: Kind
    several: float | int | bool | None
    text: str = ""


@pytest.mark.parametrize("several", [1, 1.0, True, None, -0.0, math.inf, 5e-324, 2**62])
def test_a_value_comes_back_to_the_bit(several):
    value = Outer(Inner((0.1, -0.0, math.inf, 5e-324), ("ü\n", -3)), Kind.A, several)
    back = records.read(Outer, records.write(value))
    assert repr(back) == repr(value)
    assert type(back.several) is type(several)


def test_not_a_number_comes_back():
    assert math.isnan(records.read(Instr, records.write(Instr("const", (), Type.F32, math.nan))).value)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "1", "[[[0.1],['a',1]],'A',1,'']", '[[[1],["a",1]],"A",1,""]', '[[[0.1],["a"]],"A",1,""]',
             '[[[0.1],["a",1]],"B",1,""]', '[[[0.1],["a",1]],"A",[],""]', '[[[0.1],["a",1]],"A",1,"",1]'],
)  # fmt: skip
def test_what_is_no_such_value_is_refused(text):
    with pytest.raises(ValueError):  # of any kind
        records.read(Outer, text)


@pytest.mark.parametrize("kind", [Outline, Programs])
def test_a_text_of_another_kind_is_refused(kind):
    with pytest.raises(ValueError):
        records.read(kind, "[1, 2]")
