"""What the commands share: the options that they have in common, and reading the definitions.

Takes what was typed; gives folders that are there and names that are known, or a `UserError`. Which definitions a
command is about:

- The folder of `--defs`; without that `defs` in the working folder, where it holds definitions; else those that come
  with the tool. `build`, `docs`, `claims` and `verify` are about that folder alone.
- A question about activations by name finds one's own first, then those that come with the tool. `pack:NAME` is of an
  installed pack, `actforge:NAME` always of the tool.
- A file that is wrong stops what is asked of it, and of the whole folder; elsewhere it is reported, and left out.
"""

from __future__ import annotations

import keyword
import math
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...definition.packs import folder_of, is_pack, place
from ...definition.places import SHIPPED, is_shipped, usual
from ...errors import UserError, did_you_mean
from ...output import Source
from ...words.catalogue import LANGUAGES
from ...work.processes import Limits
from ...work.time_limit import within
from ..terminal import warn

if TYPE_CHECKING:
    from ...definition.activation import Activation
    from ...definition.library import Library

defs_option = click.option(
    "--defs",
    type=click.Path(path_type=Path),
    callback=lambda _, __, given: _folder(given),
    metavar="DIR",
    help="The folder of definitions, or the name of a pack; `actforge` is the pack that comes with the tool.  "
    "[default: defs, if it holds definitions; else actforge]",
)


def _folder(given: Path | None) -> Path:
    """The folder that `--defs` names."""
    if given is None:
        return usual()
    return folder_of(str(given)) if not given.is_dir() and is_pack(str(given)) else given


out_option = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default="generated",
    show_default=True,
    metavar="DIR",
    help="The folder of generated code.",
)


class _Bound(click.ParamType[float]):
    """A positive number."""

    name = "bound"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            bound = float(value)
        except ValueError:
            bound = math.nan
        if not 0 < bound < math.inf:
            self.fail(f"{value!r} is not a positive number, such as 1", param, ctx)
        return bound


ulp_option = click.option(
    "--ulp",
    "bound",
    type=_Bound(),
    default="1",
    show_default=True,
    metavar="BOUND",
    help="The largest error in float32 at default parameters, in units in the last place.",
)


def _seconds(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--seconds",
        type=click.FloatRange(min=0, min_open=True),
        default=Limits.seconds,
        show_default=True,
        metavar="NUMBER",
        help="The longest time for one step: reading a definition, a function's kernel, a proof. What takes longer is "
        "ended, and reported.",
    )(command)


def seconds_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--seconds`: how long one step may take."""
    return _seconds(command)


def limits_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--seconds` and `--gigabytes`: how much one step may take."""
    gigabytes = click.option(
        "--gigabytes",
        type=click.FloatRange(min=0, min_open=True),
        default=Limits.gigabytes,
        show_default=True,
        metavar="NUMBER",
        help="The most memory for one step, where the system can bound it.",
    )
    return _seconds(gigabytes(command))


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


lang_option = click.option(
    "--lang",
    type=click.Choice(["en", *LANGUAGES]),
    default="en",
    show_default=True,
    help="The language of what is printed; --json and what has no translation stay English.",
)


def speaker(language: str, names: Iterable[str] = ()) -> Callable[[str], str]:
    """What gives a sentence in a language: itself in English, and where it has no translation.

    Parameters
    ----------
    language
        One of those of `lang_option`.
    names
        Words that are names: of activations, parameters and constants.
    """
    if language == "en":
        return str
    from ...words.catalogue import catalogue

    words = catalogue(language, frozenset(names))
    return lambda text: words.say(text) or text


def names_in(library: Library) -> Iterator[str]:
    """Every name that the definitions of a library give."""
    for name in library.names:
        own = library[name]
        yield from (name, *(p.name for p in own.parameters), *(c.name for c in own.constants))


def cores() -> int:
    """How many processes this one may keep at work."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load_library(
    defs: Path,
    names: Sequence[str] = (),
    *,
    seconds: float | None = None,
    tell: Callable[[str], None] = lambda _: None,
    whole: bool = True,
) -> Library:
    """The definitions in `defs`, which `names` must be among.

    A wrong file is reported and left out where `names` are given and it defines none of them, or where the question is
    not about the `whole` folder.
    """
    from ...definition.library import load_rest, together

    found = load_rest(defs, seconds=seconds, tell=tell)
    if found.broken and not names and (whole or not found):
        raise together(found.broken)
    _require(names, found, defs)
    for error in found.broken:
        warn(error)
    return found


def one(
    word: str, defs: Path, *, seconds: float | None = None, tell: Callable[[str], None] = lambda _: None
) -> tuple[Library, str]:
    """The activation that a word names: the library that it is of, and its name there.

    It is of the folder, or one of those that come with the tool, or of a pack: `pack:name`.
    """
    from ...definition.library import load_rest

    folder, (name,) = place(defs, [word])
    found = load_rest(folder, seconds=seconds, tell=tell)
    if name not in found and ":" not in word and not is_shipped(folder) and not _reasons(name, found):
        known = load_rest(SHIPPED, seconds=seconds, tell=tell)
        if name not in known:
            raise UserError(
                f"there is no activation {name} in {defs} or among those that come with the tool",
                did_you_mean(name, {*found.names, *known.names}),
            )
        for error in found.broken:
            warn(error)
        return known, name
    _require([name], found, folder)
    for error in found.broken:
        warn(error)
    return found, name


def _require(names: Sequence[str], found: Library, defs: Path) -> None:
    from ...definition.library import together

    for name in names:
        if name not in found:
            reasons = _reasons(name, found)
            if reasons:
                raise together(reasons)
            todo = did_you_mean(name, found.names)
            if not is_shipped(defs) and name in shipped_names():
                todo = f"it comes with the tool: give actforge:{name}, with an --out of its own"
            raise UserError(f"there is no activation {name} in {shown(defs)}", todo)


def _reasons(name: str, found: Library) -> list[UserError]:
    """What is wrong with the files that may define an activation which is not there."""
    from ...definition.library import speaks_of

    return [error for error in found.broken if speaks_of(error, name)]


def shipped_names() -> tuple[str, ...]:
    """The names of the definitions that come with the tool; none is run."""
    from ...definition.packs import names_in

    return tuple(sorted(set(names_in(SHIPPED))))


def source_of(defs: Path) -> Source:
    """What is written from a folder of definitions says of it."""
    return Source(defs.resolve().name, defs)


def package_name(out: Path) -> str:
    """The name that the folder of generated code is imported by."""
    return out.resolve().name if out.name in ("", "..") else out.name


def require_importable(out: Path) -> None:
    """Raise before the work if Python cannot import a folder of that name."""
    name = package_name(out)
    if not name.isidentifier() or keyword.iskeyword(name):
        better = re.sub(r"\W", "_", name).strip("_") or "kernels"
        better = f"kernels_{better}" if better[0].isdigit() or keyword.iskeyword(better) else better
        raise UserError(
            f"{out}: the folder is a package, and Python cannot import one called {name}",
            f"give a name of letters, digits and underscores: --out {out.with_name(better) if out.name else better}",
        )


def shown(defs: Path) -> str:
    """A folder of definitions, in a sentence."""
    return "the definitions that come with the tool" if defs == SHIPPED else str(defs)


@contextmanager
def bounded(seconds: float, what: str, tell: Callable[[str], None]) -> Iterator[Callable[[str], None]]:
    """Work with a limit of seconds for each step; gives a function to call at the next step."""
    with within(seconds, what) as next_is:

        def each(step: str) -> None:
            tell(step)
            next_is(step)

        tell(what)
        yield each


def of_one_array(activation: Activation) -> Activation:
    """The activation; a `UserError` if it is a gated unit, of which the question makes no sense."""
    if activation.gated:
        raise UserError(
            f"{activation.name} is a gated unit, a function of two arrays", "name a function of x alone, such as silu"
        )
    return activation


def require_svg(file: Path) -> None:
    """Tell before the work that nothing could be drawn in that file."""
    if file.suffix.lower() != ".svg":
        raise UserError(f"{file}: plots are SVG", f"give a name such as {file.with_suffix('.svg').name}")
    if not file.parent.is_dir():
        raise UserError(f"{file}: there is no folder {file.parent}", "make it, or give a file elsewhere")
