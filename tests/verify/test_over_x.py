"""Where on the line errors are: bins that hold every float32, errors that balls decide, calls as users make them."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

import numpy as np
import pytest
import sympy
from flint import arb
from support.library import LIBRARY

from codegen.answers.kernels import make
from codegen.definition.activation import Activation, Parameter, gate, x
from codegen.dialects.table import DIALECTS
from codegen.kernel.choice.recorded import digest
from codegen.kernel.family import at_defaults
from codegen.kernel.program.interpret import Array
from codegen.pages import over_x as record
from codegen.pages.over_x import BINS, OURS, TEXTBOOK, Curve, Record, edges, inputs, place, rounded_up
from codegen.proof.derive import derive
from codegen.verify import over_x
from codegen.verify.frameworks import peers
from codegen.verify.textbook import textbook

GELU = LIBRARY["gelu"]
MADE = make(GELU, "defs/gelu.py")


def test_bins_hold_every_finite_number_once() -> None:
    found = inputs(5)
    assert found.shape == (BINS, 5)
    flat = found.ravel()
    assert np.isfinite(flat).all()
    assert (np.diff(flat) >= 0).all()
    top = np.finfo(np.float32).max
    assert (flat[0], flat[-1]) == (-top, top)
    assert np.signbit(flat[len(flat) // 2 - 1])  # -0 ends the lower half
    last, first = found[BINS // 2 :, -1].view(np.int32), found[BINS // 2 :, 0].view(np.int32)
    assert (first[1:] == last[:-1] + 1).all()
    assert edges()[-1] == np.float32(np.inf).view(np.int32)


def test_a_place_is_that_of_its_bin() -> None:
    assert place(0.0) == 0.5
    assert place(1.0) == 1 - place(-1.0)
    for k, row in enumerate(inputs(3)):
        if k not in (BINS // 2 - 1, BINS // 2):
            assert k - 1e-3 <= place(float(row[1])) * BINS <= k + 1


def test_what_is_kept_is_not_below_what_was_found() -> None:
    assert [rounded_up(e) for e in (0.0, 0.5, 0.501, 1.01, 99.0, 99.1, 1.61e7, inf)] == [
        *(0.0, 0.5, 0.51, 1.1, 99.0, 100.0, 1.7e7, inf)
    ]


def test_a_record_is_read_as_it_was_written() -> None:
    errors = (*[0.0] * 299, 0.5, 1.7e7, inf, *[0.51] * 298)
    curve = Curve("gelu", "d1", "JAX", "gelu(approximate=False)", "", errors)
    kept = Record("a command", 7, {"JAX": "0.1"}, (curve,))
    assert record.read(record.write(kept)) == kept
    with pytest.raises(ValueError, match="601 errors, and not 600"):
        record.read(record.write(Record("", 0, {}, (Curve("f", "f", OURS, "f", "", (*errors, 0.0)),))))


def test_the_committed_record_is_whole() -> None:
    """What a framework has has a curve of each kind for f and f', and ours are below the bound everywhere."""
    kept = record.load()
    names = {c.activation for c in kept.curves}
    assert len(names) > 20
    for name in names:
        for function in over_x.FUNCTIONS:
            kinds = [c.of for c in kept.of(name, function)]
            assert kinds[:2] == [OURS, TEXTBOOK]
            assert set(kinds[2:]) & {"PyTorch", "JAX"}
    assert all(max(c.largest) <= 1 for c in kept.curves if c.of == OURS)
    assert {"PyTorch", "JAX"} <= kept.versions.keys()


def test_the_formula_in_float32_rounds_each_operation_once() -> None:
    derived = derive(GELU)
    points = np.array([-6.0, -1.5, 0.3, 2.0], np.float32)
    special = pytest.importorskip("scipy.special", reason="SciPy is not installed")
    one, half = np.float32(1), np.float32(0.5)
    expected = half * points * (special.erf(np.float32(np.sqrt(0.5)) * points) + one)
    np.testing.assert_array_equal(textbook(derived.f, {})(points), expected)
    assert textbook(derived.f, {})(points).dtype == np.float32


def test_the_formula_of_each_piece_at_its_parameters() -> None:
    alpha = Parameter("alpha", default=sympy.Rational(1, 3))
    leak = derive(Activation("leak", sympy.Piecewise((alpha * x, x < 0), (x / 7, True)), parameters=[alpha]))
    points = np.array([-3.0, -0.0, 1.0, 5.0], np.float32)
    third = np.float32(1 / 3)
    got = textbook(leak.f, {alpha: alpha.default})(points)
    np.testing.assert_array_equal(got, np.array([-3 * third, -0.0, np.float32(1) / 7, np.float32(5) / 7], np.float32))
    np.testing.assert_array_equal(textbook(leak.d1, {alpha: alpha.default})(points)[:1], third)


def test_curves_show_where_the_formula_cancels_and_the_kernel_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_x, "peers", lambda *_: (_Same(),))
    monkeypatch.setattr(over_x, "INPUTS", 9)
    found = {(c.function, c.of): c for c in over_x.curves(MADE.derived, MADE.family)}
    assert set(found) == {(f, of) for f in ("f", "d1") for of in (OURS, TEXTBOOK, "Same")}
    tail = int(place(-9.0) * BINS)
    assert found["f", TEXTBOOK].largest[tail] > 1e6 > 1 >= found["f", OURS].largest[tail]
    assert max(found["f", OURS].largest) <= 1
    assert found["f", "Same"].largest[BINS // 2 + 150] == inf, "what is not finite is no small error"
    assert found["f", OURS].program == digest(at_defaults(MADE.family)["f", "float32"])


def test_a_function_without_a_framework_has_curves_and_a_gated_unit_none() -> None:
    assert {c.of for c in over_x.curves(RELU.derived, RELU.family)} == {OURS, TEXTBOOK}
    unit = make(Activation("unit", gate * sympy.Max(0, x)), "defs/unit.py")
    assert not list(over_x.curves(unit.derived, unit.family))


def test_a_parameter_is_that_of_a_float32() -> None:
    """Of 0.01 the float32 is 2e-8 off: a third of an ulp that is no error."""
    alpha = Parameter("alpha", default=sympy.Rational(1, 100))
    leaky = make(Activation("leaky", sympy.Max(0, x) + alpha * sympy.Min(0, x), parameters=[alpha]), "defs/leaky.py")
    ours = next(c for c in over_x.curves(leaky.derived, leaky.family) if c.of == OURS)
    assert max(ours.largest) <= 0.5


class _Same:
    framework, call = "Same", "same"

    @property
    def functions(self) -> dict[str, Callable[[Array], Array]]:
        return dict.fromkeys(over_x.FUNCTIONS, lambda v: np.where(v > 0, np.nan, v).astype(np.float32))


RELU = make(Activation("ramp", sympy.Max(0, x)), "defs/ramp.py")


def _exact(function: str) -> over_x._Exact:
    return over_x._Exact(dict(RELU.derived.functions)[function], {}, at_defaults(RELU.family)[function, "float64"])


def test_a_kink_has_no_error_of_its_own() -> None:
    at_zero = _exact("d1").largest(inputs(3), lambda v: (v >= 0).astype(np.float32))
    assert max(at_zero) == 0


def test_errors_are_decided_by_balls(monkeypatch: pytest.MonkeyPatch) -> None:
    exact = _exact("f")
    moved = exact.largest(inputs(2), lambda v: np.nextafter(np.maximum(v, 0), np.float32(9)))
    assert moved[-10] == 1.0 == moved[BINS // 2 + 100]
    monkeypatch.setattr(exact, "_truth", lambda *_: arb(0))
    assert exact.largest(inputs(2), lambda v: np.maximum(v, 0))[-1] > 1e9, "not by the float64 kernel"


def test_functions_of_frameworks_are_found_by_what_was_proved() -> None:
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    rows = [
        {"names": ["torch.nn.functional.elu"], "call": "elu", "settings": {}, "arguments": {"alpha": "1/2"}},
        {"names": ["torch.nn.ReLU"], "call": "ReLU()", "settings": {"inplace": "False"}, "arguments": {}},
    ]
    laws = ("elu(x, alpha=1/2)", "relu(x)")
    data = [{"name": "torch", "title": "PyTorch", "rows": [_row(r, law) for r, law in zip(rows, laws, strict=True)]}]
    assert not list(peers("elu", data)), "a row that is another member of the family"
    (found,) = peers("relu", data)
    points = np.array([-1.0, 2.0], np.float32)
    np.testing.assert_array_equal(found.functions["f"](points), [0, 2])
    np.testing.assert_array_equal(found.functions["d1"](points), [0, 1])
    assert torch.is_grad_enabled()
    assert {d.name for d in DIALECTS} >= {"torch", "jax"}


def _row(row: dict[str, object], law: str) -> dict[str, object]:
    return row | {"halves": [], "same": {"law": law, "other": law.partition("(")[0]}}


def test_a_later_run_replaces_what_it_measured_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_x.metadata, "version", lambda name: "2")
    flat = (0.5,) * BINS
    old = [Curve("a", "f", of, "", "", flat) for of in (OURS, "PyTorch", "JAX")]
    new = Curve("a", "f", "JAX", "", "", (0.25,) * BINS)
    kept = over_x.merged(Record("", 1, {"PyTorch": "1", "JAX": "1"}, tuple(old)), [new], "again")
    assert kept.curves == (*old[:2], new)
    assert kept.versions == {"PyTorch": "1", "JAX": "2"}
