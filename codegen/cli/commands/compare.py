"""`compare`: how far two activations are from each other on the whole real line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...definition.packs import is_pack
from ...errors import UserError, did_you_mean
from ..terminal import print_json, print_table, print_text, progress
from .common import bounded, defs_option, json_option, of_one_array, one, require_svg, seconds_option

if TYPE_CHECKING:
    from fractions import Fraction

    from ...definition.activation import Activation
    from ...definition.library import Library
    from ...proof.distance.compare import Comparison
    from ...proof.distance.distance import Distance

_DIGITS = 100  # of a parameter's value, before and in its exponent


@click.command("compare")
@click.argument("a")
@click.argument("b")
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw both and their difference as SVG.")
@seconds_option
@defs_option
@json_option
def command(a: str, b: str, plot: Path | None, seconds: float, defs: Path, as_json: bool) -> None:
    """Print the distance of the activations A and B: of values, of derivatives, and at the best parameter.

    The largest differences on the whole real line are certified, with the points where they occur, and so is the
    parameter value that minimises the largest difference of values. Parameters have their defaults; NAME:beta=2 sets
    one, as in: compare gelu swish:beta=1.702. A or B is defined in the folder, comes with the tool, or belongs to an
    installed pack, `pack:name`.
    """
    if plot is not None:
        require_svg(plot)
    with progress(quiet=as_json) as tell:
        read = partial(one, defs=defs, seconds=seconds, tell=tell)
        members = [_member(*read(name), word, settings) for word in (a, b) for name, settings in [_parts(word)]]
        from ...proof.analysis import Analysis
        from ...proof.derive import derive
        from ...proof.distance.compare import compare
        from ...proof.fact import as_data

        with bounded(seconds, f"comparing {a} and {b}", tell):
            derived = [derive(member) for member in members]
            found = compare(*map(Analysis, derived))
    left, right = (d.f.subs({p: p.default for p in d.activation.parameters}) for d in derived)
    if plot is not None:
        from ... import output
        from ...pages.curves import difference

        output.rewrite(plot, difference((a, b), (left, right)))
        click.echo(f"{plot}: written", err=True)
    if as_json:
        data = {k: v for k, v in as_data(found).items() if k not in ("left", "right")}
        print_json("compare", {"a": a, "b": b, **data})
        return
    _tell(a, b, found)
    from ...pages.curves import sparkline
    from ...proof.algebra.combine import minus

    print_text(f"{a} − {b} from −5 to 5: {sparkline(minus(left, right))}")


def _parts(word: str) -> tuple[str, list[str]]:
    """The name in a word, with its pack if it has one, and the values that it sets."""
    name, _, rest = word.partition(":")
    if rest and is_pack(name):
        inner, _, rest = rest.partition(":")
        name = f"{name}:{inner}"
    return name, rest.split(",") if rest else []


def _member(library: Library, name: str, word: str, settings: list[str]) -> Activation:
    """The activation that a word names, with the values that it sets."""
    from ...definition.location import DefinitionError

    activation = of_one_array(library[name])
    known = {p.name: p for p in activation.parameters}
    values: dict[str, Any] = {}
    for setting in settings:
        key, equals, text = setting.partition("=")
        if not equals or not text:
            raise UserError(f"{setting!r} in {word} does not set a parameter", f"write it as {name}:beta=2")
        if key not in known:
            todo = did_you_mean(key, known) if known else f"{name} has no parameters"
            raise UserError(f"{name} has no parameter {key}", todo)
        try:
            values[key] = known[key].value(_number(text), known[key].location)
        except (ValueError, ZeroDivisionError) as error:
            raise UserError(f"{text!r} is not a value for {key}", "give a number, such as 2, 0.5 or 1/3") from error
        except DefinitionError as error:
            raise UserError(error.what, error.todo.partition(",")[0]) from error
    return activation.at(name, **values) if values else activation


def _number(text: str) -> Fraction:
    """The number that was written, exactly. Raises `ValueError` for none, or one with hundreds of digits."""
    from fractions import Fraction

    mantissa, _, exponent = text.lower().partition("e")
    if len(mantissa) > _DIGITS or abs(int(exponent or "0")) > _DIGITS:
        raise ValueError(text)
    return Fraction(text)


def _tell(a: str, b: str, found: Comparison) -> None:
    print_table(
        ("difference of", "largest", "where", "verdict"),
        [
            (what, _largest(d), "; ".join(map(str, d.at)), d.verdict)
            for what, d in (("values", found.values), ("derivatives", found.derivatives))
        ],
    )
    for what, d in (("values", found.values), ("derivatives", found.derivatives)):
        if d.verdict == "unknown":
            print_text(f"{what}: {d.method}")
        for line in d.asymptotes:
            print_text(f"{what}: on the {line.side} {a} tends to {line.left}, {b} to {line.right}")
    for choice in found.choices:
        print_text(f"{choice.activation}: {choice.best}")


def _largest(distance: Distance) -> str:
    if distance.verdict == "unknown":
        return "unknown"
    return "infinite" if not distance.largest.finite else str(distance.largest)
