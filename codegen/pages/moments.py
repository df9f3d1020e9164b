"""Closed forms of moments and gains, beside those that the sheet has.

Takes what was derived and the facts as data; gives the closed forms that follow by symmetry, and those of the gains.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sympy import Expr, sqrt, sympify

from ..proof.moments.even_part import by_even_part
from ..symbolic.derive import Derived
from ..symbolic.display import plain

_LONGEST = 60  # characters: a longer closed form says less than its digits


def closed_forms(derived: Derived, sheet: Mapping[str, Any]) -> dict[str, str]:
    """The closed forms of `mean`, `second_moment`, `variance` and `slope`, where there are any.

    Examples
    --------
    >>> from codegen import Activation, x
    >>> from codegen.proof.derive import derive
    >>> found = {"lo": "1.4999", "hi": "1.5001", "verdict": "certified"}
    >>> half = derive(Activation("half", (x + sqrt(x**2 + 4)) / 2))
    >>> closed_forms(half, {"facts": {"gaussian": {"second_moment": found}}})
    {'second_moment': '3/2'}
    """
    numbers = sheet["facts"]["gaussian"]
    defaults = {p: p.default for p in derived.activation.parameters}
    wanted = {"mean": (derived.f, 1), "second_moment": (derived.f, 2), "slope": (derived.d1, 2)}
    found: dict[str, Expr] = {}
    for key, (form, power) in wanted.items():
        number = numbers.get(key, {})
        if "exact" in number:
            found[key] = sympify(number["exact"], rational=True)
        elif number.get("verdict") == "certified":
            integrand = form.subs(defaults).map(lambda expr, power=power: expr**power)  # type: ignore[misc]
            exact = by_even_part(integrand, number["lo"], number["hi"])
            found |= {} if exact is None else {key: exact}
    if "mean" in found and "second_moment" in found:
        found["variance"] = found["second_moment"] - found["mean"] ** 2
    return {key: text for key, exact in found.items() if len(text := plain(exact)) <= _LONGEST}


def gain(moment: str) -> str:
    """The gain that keeps a moment, in closed form."""
    text = plain(1 / sqrt(sympify(moment, rational=True)))
    return text if len(text) <= _LONGEST else ""
