"""Distances between activations as data, each pair compared once.

Takes a library; gives what JSON can hold: every pair that is near on both far sides, with its largest differences and
best parameters, and how good the constants are that claims say are best. What did not change comes from the cache.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterator
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ..definition.library import Library
from ..work.cache import key_of, remember
from ..work.processes import Limits
from ..work.tasks import crew
from .facts import definitions
from .relatives import known

if TYPE_CHECKING:
    from ..proof.analysis import Analysis

Tell = Callable[[str], None]
_KEPT_BACK = ("evidence", "asymptotes")  # what a page has no use for


def pairs(
    library: Library,
    tell: Tell = lambda _: None,
    jobs: int = 1,
    limits: Limits | None = None,
    of: Container[str] | None = None,
) -> Iterator[dict[str, Any]]:
    """Every two activations of the library whose difference tends to 0 on both sides, in the order of their names.


    Parameters
    ----------
    library : Library
    tell : callable
        Called with what is being compared.
    jobs : int
        How many processes work.
    limits : Limits, optional
        Of the work on one pair.
    of : container of str, optional
        Names, of which each pair has one at least; they are compared with the definitions that come with the tool,
        too, where these have other names.

    Yields
    ------
    dict
        With `left` and `right`, the distances of `values` and of `derivatives`, and the best values of parameters as
        `choices`.
    """
    from ..proof.distance.compare import akin

    subject = _subjects(library)
    among = library if of is None else sorted(known(library), key=lambda a: a.name)
    near = [
        (a, b)
        for a, b in combinations([a for a in among if not a.gated], 2)
        if (of is None or a.name in of or b.name in of) and akin(subject(a.name), subject(b.name))
    ]
    with crew(library, jobs, limits) as start:
        keys = [key_of("pair", definitions(both), _pair) for both in near]
        waiting = [
            start(f"{a.name} and {b.name}", key, json.loads, _pair, a.name, b.name)
            for key, (a, b) in zip(keys, near, strict=True)
        ]
        for (a, b), wait in zip(near, waiting, strict=True):
            tell(f"comparing {a.name} and {b.name}")
            yield wait()


@cache
def _subjects(library: Library) -> Callable[[str], Analysis]:
    from ..proof.analysis import Analysis
    from ..proof.derive import derive

    among = {a.name: a for a in known(library)}
    return cache(lambda name: Analysis(derive(among[name])))


def _pair(library: Library, left: str, right: str) -> str:
    from ..proof.distance.compare import compare
    from ..proof.fact import as_data

    subject = _subjects(library)
    return json.dumps(_short(as_data(compare(subject(left), subject(right)))), ensure_ascii=False)


def constants(library: Library, tell: Tell = lambda _: None) -> list[dict[str, Any]]:
    """What was found of each constant that a claim says is best for approximating an activation by a family.

    Returns
    -------
    list of dict
        With `activation`, `family`, `parameter`, `said` (the constant), `gates` (whether f(x)/x is compared, not f)
        `normal` (whether that gate is the normal distribution function), and `best`, `least`, `there` as numbers: the
        best value, the largest difference then, and that at the constant.
    """

    def make() -> list[dict[str, Any]]:
        from ..proof.claims import CLAIMS, Context
        from ..proof.claims.nearness import Near
        from ..proof.claims.table import gate_is_normal
        from ..proof.fact import as_data
        from ..symbolic.display import plain

        context = Context(library)
        found = []
        for claim in CLAIMS:
            for statement in claim.statements:
                if not isinstance(statement, Near) or statement.best is None:
                    continue
                if claim.activation not in context or statement.other not in context:
                    continue
                tell(f"looking for the {statement.other} that is nearest to {claim.activation}")
                finding = statement.check(context, claim.activation)
                for numbers in (dict(e.numbers) for e in finding.evidence if e.numbers):
                    (parameter,) = context.activation(statement.other).parameters
                    found.append(
                        {
                            "activation": claim.activation,
                            "family": statement.other,
                            "parameter": parameter.name,
                            "said": plain(statement.best),
                            "gates": statement.gates,
                            "normal": statement.gates and bool(gate_is_normal.check(context, claim.activation).holds),
                            "best": as_data(numbers["best"]),
                            "least": as_data(numbers["least"]),
                            "there": as_data(numbers["said"]),
                        }
                    )
        return found

    data: list[dict[str, Any]] = remember("constants", definitions(library), make)
    return data


def _short(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _short(value) for key, value in data.items() if key not in _KEPT_BACK}
    return [_short(item) for item in data] if isinstance(data, list) else data
