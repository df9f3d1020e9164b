"""The rounds: each activation, each direction, against every peer that has it, and a call on a few elements.

Takes the activations and the peers; gives a `Report`. A peer is timed only where its first values are near ours, so
that a row compares the same function; what is left out is reported with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..answers.speeds import FEW, WHATS, LeftOut, Report, Row, Time, What
from . import arms
from .arms import Direction
from .clock import Call, measure
from .peers.base import Array, Inputs, Peer, Table

COMPARED = 4096  # elements whose values are compared before anything is timed

Measure = Callable[[Mapping[str, Call], int], Mapping[str, Time]]


@dataclass(frozen=True)
class Options:
    """What is asked for: elements, their type, threads, rounds."""

    size: int
    kind: np.dtype[Any]
    threads: int
    rounds: int


def run(
    activations: Mapping[str, Any],
    peers: Sequence[Peer],
    options: Options,
    tell: Callable[[str], None] = lambda _: None,
    measure: Measure = measure,
    whats: Sequence[What] = WHATS,
) -> Report:
    """Time everything, or of everything `whats` alone."""
    tell("loading the peers")
    there = {peer.name: peer.start(options.threads) for peer in peers if not peer.missing}
    rows: list[Row] = []
    left_out: list[LeftOut] = []
    for name, activation in activations.items():
        inputs = arms.make_inputs(activation, options.size, options.kind)
        few = arms.make_inputs(activation, FEW, options.kind)
        cases: tuple[tuple[Direction, What, Inputs], ...] = (
            ("forward", "forward", inputs),
            ("backward", "backward", inputs),
            ("forward", "call", few),
        )
        for direction, what, given in (case for case in cases if case[1] in whats):
            tell(f"timing {name}: {what}")
            calls, refused = _calls(name, activation, there, direction, given)
            if what != "call":
                calls["copy"] = arms.limit(given, direction, options.threads)
            times = measure(calls, options.rounds)
            rows.append(_row(name, what, given, times, there))
            left_out += (LeftOut(peer, name, what, why) for peer, why in refused.items())
    return Report(
        kind=options.kind.name,
        size=options.size,
        threads=options.threads,
        rounds=options.rounds,
        peers=tuple(there),
        missing={peer.name: peer.extra for peer in peers if peer.missing},
        rows=tuple(rows),
        left_out=tuple(left_out),
    )


def _row(
    name: str,
    what: What,
    inputs: Inputs,
    times: Mapping[str, Time],
    peers: Mapping[str, Table],
) -> Row:
    others = {peer: times[peer] for peer in peers if peer in times}
    saved = frozenset(peer for peer in others if what == "backward" and name in peers[peer].from_output)
    return Row(name, what, inputs.x.size, times["ours"], times.get("copy"), others, saved)


def _calls(
    name: str, activation: Any, peers: Mapping[str, Table], direction: Direction, inputs: Inputs
) -> tuple[dict[str, Call], dict[str, str]]:
    """Our call and those of the peers that compute the same; and why the others do not take part."""
    calls = {"ours": arms.ours(activation, inputs, direction)}
    expected = _values(calls["ours"]())
    refused = {}
    for peer, table in peers.items():
        maker = getattr(table, direction).get(name)
        if maker is None:
            continue
        try:
            call = maker(table.take(inputs))
            inputs.out.fill(np.nan)  # so that nobody's values stand there but the peer's own
            found = _values(table.give(call()))
        except Exception as error:  # a library's own way to say that it has no kernel for this type
            refused[peer] = _first_line(error)
            continue
        distance = _distance(found, expected, inputs.x.dtype)
        if np.isnan(found).any() and not np.isnan(expected).any():
            refused[peer] = "it gives NaN"
        elif distance > 1:
            refused[peer] = f"its values are {distance:.3g} times as far from ours as rounding explains"
        else:
            calls[peer] = call
    return calls, refused


def _values(result: Any) -> Array:
    """The first numbers of a result, or of the first of several, apart from the memory that later calls write."""
    first = result[0] if isinstance(result, tuple) else result
    return np.array(first[:COMPARED], dtype=np.float64)


def _distance(found: Array, expected: Array, kind: np.dtype[Any]) -> float:
    """How far values are apart, in units of half the type's digits: what a rounding on the way may cost."""
    if found.shape != expected.shape:
        return float("inf")
    unit = _precision(kind) ** 0.5 * (1 + np.abs(expected))
    apart = np.abs(found - expected) / unit
    return float("inf") if np.isnan(apart).any() else float(apart.max(initial=0))


def _precision(kind: np.dtype[Any]) -> float:
    """The distance from 1 to the next number."""
    one = np.ones((), kind)
    return float(np.array(one.view(f"u{kind.itemsize}") + 1).view(kind).astype(np.float64)) - 1


def _first_line(error: Exception) -> str:
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0][:120]
