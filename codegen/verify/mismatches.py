"""Where frameworks' own functions differ from the exact ones in kind or by far, found and not typed.

Takes the dialects as data and the package for NumPy; gives for each installed framework the mismatches of its functions
of one array. Tried are inputs that one reads at a glance: the zeros, the infinities, NaN, kinks, and numbers of few
digits of all sizes. Exact values are those of the formula in the framework's documentation, by ball arithmetic, and at
infinities its limits.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np

from ..answers.dialects import ours
from ..answers.kinks import number
from ..answers.mismatches import Found, Mismatch, kind_of
from ..definition.activation import x
from ..definition.typed.reader import activation
from ..kernel.choice.truth import Truth
from ..proof.derive import derive
from ..proof.expansion.tails import limit
from ..symbolic.piecewise import PiecewiseForm
from .framework_calls import Array, Call, call_of, installed

Data = Mapping[str, Any]
Tell = Callable[[str], None]
_FUNCTIONS = ("f", "d1", "d2")
_TITLES = {"keras": "Keras (on JAX)", "onnx": "ONNX (by onnxruntime)"}
_FLOOR = -320
_LANES = 64  # elements of one input, so that vectors compute it, and no rest of an array
_SIZES = (
    *(1e-30, 1e-20, 1e-10, 1e-8, 1e-6, 1e-4, 1e-3, 0.01, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8),
    *(9, 10, 12, 15, 17, 18, 20, 25, 30, 40, 50, 60, 80, 87, 89, 100, 150, 200, 1e3, 1e4, 1e6, 1e10, 1e15, 1e19, 2e19),
    *(1e25, 1e30, 1e38, 3e38),
)
_POINTS = np.array([0.0, *_SIZES, np.inf], np.float32)


def find(dialects: Sequence[Data], package: str, tell: Tell = lambda _: None) -> Iterator[Found]:
    """The mismatches of the frameworks that are installed."""
    for dialect in dialects:
        version = installed(dialect["name"])
        if version is None:
            continue
        mismatches: list[Mismatch] = []
        for row in dialect["rows"]:
            function = None if row["halves"] or "gate" in row["formula"] else call_of(dialect["name"], row)
            here = _here(row, package)
            if function is not None and here is not None:
                tell(f"{dialect['title']}: {row['call']}")
                mismatches += _of_row(row, function, here)
        title: str = _TITLES.get(dialect["name"]) or dialect["title"]
        yield Found(dialect["name"], title, version, tuple(mismatches))


def _of_row(row: Data, function: Call, here: Callable[[str, Array], Array]) -> Any:
    forms = _forms(row["formula"], tuple(row["arguments"].items()))
    places = [float(b) for form in forms for b in form.bounds if float(np.float32(float(b))) == float(b)]
    points = np.unique(np.concatenate([_POINTS, np.abs(np.array(places, np.float32))]))
    points = np.concatenate([points, -points, np.array([np.nan], np.float32)])
    with np.errstate(all="ignore"):
        results = [function(np.repeat(points, _LANES), order) for order in range(len(_FUNCTIONS))]
        own = [here(name, points) for name in _FUNCTIONS]
    for name, form, values, mine in zip(_FUNCTIONS, forms, results, own, strict=True):
        if values is None:
            continue
        there, seen = values[::_LANES], set()
        for k, at in enumerate(map(float, points)):
            exact = _exact(form, at)
            kink = name != "f" and at in places
            kind = kind_of(float(there[k]), float(mine[k]), exact, at, kink=kink)
            place = kind, at if kind == "kink" else bool(np.signbit(points[k]))
            if kind and place not in seen:  # the one next to 0 stands for those beyond it
                seen.add(place)
                told = "" if kink or exact == 0 else f"{exact:.8g}"
                numbers = _short(points[k]), _short(there[k]), _short(mine[k]), told or ("" if kink else "0")
                yield Mismatch(title_of(row), ours(row), name, kind, *numbers)


@cache
def _forms(formula: str, arguments: tuple[tuple[str, str], ...]) -> tuple[PiecewiseForm, ...]:
    """What a row's formula, its arguments at their defaults, says of f, f' and f''."""
    read = activation("f", formula, [f"{name}={value}" for name, value in arguments])
    if read.parameters:
        read = read.at("f", **{p.name: p.default for p in read.parameters})
    derived = derive(read)
    return derived.f, derived.d1, derived.d2


@cache
def _truth(form: PiecewiseForm) -> Truth:
    return Truth(form, {})


@cache
def _exact(form: PiecewiseForm, at: float) -> float:
    """The exact value, rounded to float64; at an infinity the limit."""
    if np.isnan(at):
        return at
    if np.isinf(at):
        found = limit(list(form)[-1 if at > 0 else 0].expr, x, 1 if at > 0 else -1)
        return float(found)
    return float(_truth(form)(at, _FLOOR).mid())


def _here(row: Data, package: str) -> Callable[[str, Array], Array] | None:
    """The function of the package that a row is proved to equal or to be near to; None where there is none."""
    law = next((row[key] for key in ("same", "every", "scaled") if key in row), None)
    if law is None:
        law = {"other": row["near"]["other"]} if "near" in row else None
    if law is None:
        return None
    own = getattr(importlib.import_module(package), law["other"])
    values = {name: float(number(row["arguments"].get(text, text))) for name, text in law.get("values", ())}
    outer, inner, shift = (
        float(number(law.get(key, "0" if key == "shift" else "1"))) for key in ("outer", "inner", "shift")
    )

    def call(function: str, points: Array) -> Array:
        of = own if function == "f" else getattr(own, function)
        moved = points if (inner, shift) == (1, 0) else np.float32(inner) * points + np.float32(shift)
        factor = outer * inner ** _FUNCTIONS.index(function)
        found: Array = of(moved, **values)
        return found if factor == 1 else np.float32(factor) * found

    return call


def title_of(row: Data) -> str:
    """How the first function of a row is called."""
    given = [f"{k}={v}" for k, v in row["settings"].items()]
    given += [f"{k}={row['arguments'][k]}" for k in row["required"]]
    return f"{row['names'][0]}({', '.join(['x', *given])})"


def _short(value: Any) -> str:
    """A float32 number in as few digits as tell it from others."""
    return str(np.float32(value)).removesuffix(".0")
