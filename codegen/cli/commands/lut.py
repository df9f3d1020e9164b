"""`lut`: an activation as a table for quantised inference, and the kernel that applies it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ...errors import UserError
from ...work.time_limit import within
from ..terminal import print_json, print_text, progress, terminal_width
from .common import defs_option, json_option, of_one_array, one, seconds_option

if TYPE_CHECKING:
    from ...quantised import Lut


@click.command("lut")
@click.argument("name")
@click.option("--in-scale", metavar="NUMBER", help="The input scale, required: q stands for scale (q - zero).")
@click.option("--in-zero", type=int, default=0, show_default=True, metavar="INTEGER", help="The input zero point.")
@click.option("--out-scale", metavar="NUMBER", help="The output scale.  [default: the smallest that fits]")
@click.option("--out-zero", type=int, metavar="INTEGER", help="The output zero point.  [default: one that fits]")
@click.option(
    "--type", "in_type", type=click.Choice(("int8", "uint8")), default="int8", show_default=True, help="The input type."
)
@click.option("--out-type", type=click.Choice(("int8", "uint8")), help="The output type.  [default: the input type]")
@click.option(
    "--ties",
    type=click.Choice(("even", "away")),
    default="even",
    show_default=True,
    help="How a tie is rounded: to even as in ONNX, or away from 0 as in C.",
)
@click.option("--set", "settings", multiple=True, metavar="PARAMETER=VALUE", help="A parameter's value.")
@click.option("--kernel", "as_source", is_flag=True, help="Print the module that applies the table.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Write that module to a new file.")
@seconds_option
@defs_option
@json_option
def command(
    name: str,
    in_scale: str | None,
    in_zero: int,
    out_scale: str | None,
    out_zero: int | None,
    in_type: str,
    out_type: str | None,
    ties: str,
    settings: tuple[str, ...],
    as_source: bool,
    out: Path | None,
    seconds: float,
    defs: Path,
    as_json: bool,
) -> None:
    """Make the look-up table of the activation NAME for quantised inference: 256 correctly rounded entries.

    A NUMBER is a decimal, taken exactly, a quotient such as 6/255, or a binary fraction such as 0x1.99999ap-5, which
    gives the exact value of a float32. By default the output scale and zero point are chosen so that every output
    value fits.
    """
    if in_scale is None:
        todo = f"give what one step stands for: lut {name} --in-scale 0.05"
        raise UserError("the scale of the input is missing", todo)
    with progress(quiet=as_json) as tell:
        library, name = one(name, defs, seconds=seconds, tell=tell)
        tell(f"deciding how {name} rounds")
        from ... import output
        from ...quantised import kernel, lut

        with within(seconds, f"{name}: the table"):
            found = lut(
                of_one_array(library[name]),
                in_scale,
                in_zero,
                out_scale,
                out_zero,
                type=in_type,
                out_type=out_type,
                ties=ties,
                parameters=dict(_setting(text) for text in settings),
            )
    source = kernel(found)
    if out is not None:
        output.create(out, source)
    if as_json:
        print_json("lut", {**found.data(), "kernel": source, **({"written": out.as_posix()} if out else {})})
    elif as_source:
        click.echo(source, nl=False)
    else:
        _tell(found)
        if out is not None:
            click.echo(f"{out}: written")


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name.strip() and equals):
        raise UserError(f"--set {text}: no value", "write --set PARAMETER=VALUE, such as --set alpha=0.3")
    return name.strip(), value.strip()


def _tell(found: Lut) -> None:
    from ...quantised.source import error, law

    print_text(f"f(x) = {found.formula}")
    if found.parameters:
        click.echo(f"at {', '.join(f'{name} = {value}' for name, value in found.parameters)}")
    print_text(f"in   {found.input}", hang=5)
    print_text(f"out  {found.output}", hang=5)
    print_text(law(found), indent=5, hang=0)
    click.echo()
    across = 16 if terminal_width() >= 5 * 17 else 8
    click.secho("   q " + "".join(f"{f'+{k}':>5}" for k in range(across)), bold=True)
    for start in range(0, len(found.table), across):
        row = "".join(f"{entry:5}" for entry in found.table[start : start + across])
        click.echo(click.style(f"{found.input.lowest + start:4} ", bold=True) + row)
    click.echo()
    print_text(error(found), hang=0)
