"""The pages: one for each activation, an index, claims, distances, dialects, mismatches, a walk through the pipeline.

Takes what the pipeline made of each activation, the same objects that the code is written from, and what was proved of
them, as data; gives {path: text}
for the folder `docs/`, Markdown and SVG. The Markdown is for a code host as much as for the site: formulas in ```math
fences, links relative, nothing that only a browser shows.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

from flint import fmpq
from sympy import Piecewise, Rational, S

from ..answers.literature import Literature
from ..answers.mismatches import Found
from ..answers.speeds import Record as Speeds
from ..definition.activation import Activation, gate
from ..kernel.choice.recorded import NOTHING, Measured, MeasuredError
from ..kernel.families import Named
from ..kernel.family import Family, at_defaults
from ..kernel.forms.laws import Law
from ..proof.algebra.combine import minus
from ..rendering import render
from ..show.as_numpy import numpy_code
from ..show.as_tex import Forms, stable_forms
from ..show.bibtex import bibtex
from ..show.latex import latex, latex_form
from ..symbolic.derive import Derived
from ..symbolic.display import constants as named_constants
from ..symbolic.removable import apart
from ..targets.javascript.files import script
from . import error_plot, plots
from .across import Known, across_files, own_across
from .badges import badges
from .captions import caption
from .claims import ClaimRow, claim_rows, claims_page, with_times
from .curves import curve
from .derivations import Derivation, derivations
from .dialects import Elsewhere, dialects_page, elsewhere, words_for
from .distances import Card, Near, constant, distances_page, joined, near, nearest, plot_path, synonyms
from .error_plot import OverX, over_x
from .errors import Errors, errors_of
from .facts import (
    SPECIAL,
    Kink,
    Size,
    SpecialValues,
    Work,
    example,
    kinks,
    law_rows,
    sizes,
    special_values,
    warnings,
    work,
)
from .families import FAMILIES, family
from .gated import gated_page
from .gated import names as gated_names
from .known import interactive_files
from .laws import FILE as LAWS
from .laws import laws_page
from .literature import literature_files
from .mismatches import mismatches_page
from .moments import closed_forms
from .over_x import NOTHING as NOTHING_OVER_X
from .over_x import Record
from .pipeline import FOLDER as PIPELINE
from .pipeline import overview, pipeline_files, richest
from .properties import (
    FORMATS,
    Group,
    Limit,
    Moment,
    Rounded,
    Sheet,
    customary,
    grouped,
    limits,
    moments,
    thresholds,
    verdict,
)
from .prose import address, escaped, paragraphs, prose, tidy
from .readable import completion, primes, readable
from .scripts import FOLDER as SCRIPTS
from .speed import KernelSpeed, kernel_plot, kernel_speed, speed_files
from .twins import data_page, facts_file, twin_files
from .use import module_name

_TEMPLATES = Path(__file__).parent / "templates"
_PAGE = re.compile(r"(?<!!)\[([^]]+)\]\(([\w/.]+)\.md(?:#[\w-]+)?\)")  # a link to one
_WINDOW = (fmpq(-5), fmpq(5))
_AROUND = fmpq(3)  # how much of the line a plot shows beyond the outermost kink, at least


@dataclass(frozen=True)
class Subject:
    """All that is known of one activation."""

    derived: Derived
    family: Family
    facts: Sheet
    functions: tuple[Named, ...] = ()  # with what was chosen among for each, and what lost
    measured: Measured = NOTHING
    over_x: Record = NOTHING_OVER_X
    package: str = "generated"  # that its examples import
    relatives: tuple[str, ...] = ()  # as equations that are proved, where no page of distances tells them

    @property
    def name(self) -> str:
        return self.family.name


@dataclass(frozen=True)
class Relations:
    """What is known of activations together, as data: claims, distances, constants in use, dialects, mismatches."""

    claims: tuple[Mapping[str, Any], ...] = ()
    pairs: tuple[Mapping[str, Any], ...] = ()
    constants: tuple[Mapping[str, Any], ...] = ()
    dialects: tuple[Mapping[str, Any], ...] = ()
    mismatches: tuple[Found, ...] = ()  # of frameworks' own functions
    speeds: Speeds | None = None
    literature: Literature | None = None


@dataclass(frozen=True)
class Formula:
    """What a formula defines, and the formula; both TeX."""

    left: str
    right: str


@dataclass(frozen=True)
class ParameterRow:
    """A parameter, as the table of parameters has it."""

    name: str
    symbol: str
    default: str
    domain: str
    learnable: str
    doc: str


@dataclass(frozen=True)
class Page:
    """A page of one activation; the fields are the variables of its template."""

    name: str
    summary: str
    synonyms: str  # the other names of the same function; empty without any
    doc: str
    plot: str
    caption: str  # of the plot, in words
    badges: tuple[str, ...]
    over_x: OverX
    definition: Formula
    pieces: str  # f on its intervals, where its author wrote it otherwise
    completed: str  # what f is where its formula is 0/0
    member: str  # "`swish` at beta = 1", with a link; empty where it is not a member
    source: str
    reference: str
    link: str
    bibtex: str
    numpy: str  # the formula as code
    package: str
    module: str  # of PyTorch's kind
    example: str
    warnings: tuple[str, ...]  # of kernels that are past their bounds
    parameters: tuple[ParameterRow, ...]
    constants: tuple[Formula, ...]  # those with names
    derivatives: tuple[Formula, ...]
    partials: tuple[Formula, ...]
    letters: tuple[Formula, ...]
    derivations: tuple[Derivation, ...]
    kinks: tuple[Kink, ...]
    defaults: str  # the parameters' values that the facts are for; empty without parameters
    gated: bool
    groups: tuple[Group, ...]
    limits: tuple[Limit, ...]
    limits_verdict: str
    formats: tuple[str, ...]
    thresholds: tuple[Rounded, ...]
    moments: tuple[Moment, ...]
    moments_verdict: str
    closed: bool  # some have a closed form
    customary: str
    claims: tuple[ClaimRow, ...]
    relatives: tuple[str, ...]
    nearest: tuple[Card, ...]
    near: tuple[Near, ...]
    elsewhere: tuple[Elsewhere, ...]
    frameworks: str  # those in which it has a name
    special_inputs: tuple[str, ...]
    special: tuple[SpecialValues, ...]
    forms: tuple[Forms, ...]
    companions: tuple[str, ...]
    laws: tuple[Law, ...]
    work: Work
    sizes: tuple[Size, ...]
    errors: Errors
    speed: KernelSpeed


@dataclass(frozen=True)
class IndexRow:
    """An activation, as the table of the first page has it."""

    name: str
    thumbnail: str
    formula: str
    summary: str


@dataclass(frozen=True)
class IndexGroup:
    """A family of activations, as the first page has it."""

    name: str
    doc: str
    rows: tuple[IndexRow, ...]


@dataclass(frozen=True)
class Index:
    """The first page."""

    groups: tuple[IndexGroup, ...]
    whole: bool  # whether there are the pages across all activations, the guides and what is written by hand
    claims: bool = True  # whether there is a page of them
    distances: bool = True


def page_files(subjects: Sequence[Subject], relations: Relations = Relations()) -> dict[str, str]:
    """Every page and plot, by its path below `docs/`."""
    relations = replace(relations, claims=with_times(relations.claims, relations.speeds))
    shown = richest([s.family for s in subjects if not s.derived.activation.gated])
    files = {
        "index.md": render(_TEMPLATES, "index.md.jinja", Index(_groups(subjects), whole=True)),
        f"{PIPELINE}.md": overview([s.family for s in subjects]),
        LAWS: laws_page(),
        "dialects.md": render(
            _TEMPLATES, "dialects.md.jinja", dialects_page(relations.dialects, {s.name for s in subjects})
        ),
    }
    files |= _together(subjects, relations)
    known = [Known(s.derived, s.facts, _errors(s), error_plot.current(s.family, s.over_x)) for s in subjects]
    record = next((s.over_x for s in subjects), NOTHING_OVER_X)
    files |= dict(across_files(known, relations.constants, record, relations.speeds))
    files |= dict(speed_files(relations.speeds)) | dict(literature_files(relations.literature))
    files["data.md"] = render(_TEMPLATES, "data.md.jinja", data_page())
    files |= dict(twin_files(relations.claims, relations.dialects, relations.pairs, relations.speeds))
    files["mismatches.md"] = render(
        _TEMPLATES, "mismatches.md.jinja", mismatches_page(relations.mismatches, {s.name for s in subjects})
    )
    for subject in subjects:
        files |= own_files(subject, subjects, relations)
    return _tidied(files | interactive(subjects, shown, relations))


def own_index(
    subjects: Sequence[Subject], relations: Relations, guests: Sequence[tuple[Derived, Family]]
) -> dict[str, str]:
    """The first page, those across activations and the interactive ones, where there are no others but these.

    Guests are activations without a page that some are near to: they can be looked at beside them.
    """
    known = [Known(s.derived, s.facts, (), ()) for s in subjects]
    together = _together(subjects, relations) if relations.claims or relations.pairs else {}
    pages = {
        "index.md": render(
            _TEMPLATES,
            "index.md.jinja",
            Index(_groups(subjects), False, claims=bool(relations.claims), distances=bool(relations.pairs)),
        ),
        f"{PIPELINE}.md": overview([s.family for s in subjects]),
        LAWS: laws_page(),
    }
    for derived, guest in guests:
        pages |= dict(_beside(derived, guest))
    pages |= together | dict(own_across(known)) | interactive(subjects, subjects[0].name, relations, guests)
    return _tidied(pages, {s.name for s in subjects})


def _together(subjects: Sequence[Subject], relations: Relations) -> dict[str, str]:
    """What is known of activations together: claims and distances, with the plots of these."""
    files = {}
    if relations.claims:
        files["claims.md"] = render(_TEMPLATES, "claims.md.jinja", claims_page(relations.claims))
    if relations.pairs:
        page = distances_page(relations.pairs, relations.constants)
        files["distances.md"] = render(_TEMPLATES, "distances.md.jinja", page)
    table = {s.name: s.derived for s in subjects}
    for _, found in groupby(relations.constants, constant):
        first = next(found)
        files[plot_path(first)] = _error_plot(first, table[first["activation"]], table[first["family"]])
    return files


def _errors(subject: Subject) -> tuple[MeasuredError, ...]:
    """What was measured of its kernels as they are, at default parameters."""
    of = subject.measured.of
    found = (of(subject.name, f, type, program) for (f, type), program in at_defaults(subject.family).items())
    return tuple(e for e in found if e is not None)


def interactive(
    subjects: Sequence[Subject],
    shown: str,
    relations: Relations = Relations(),
    guests: Sequence[tuple[Derived, Family]] = (),
) -> dict[str, str]:
    """The pages where a reader compares activations, or types a formula, at first that of `shown`; and their script."""
    families = [(s.derived.activation, s.family) for s in subjects]
    others = [(derived.activation, family) for derived, family in guests]
    return interactive_files(families, shown, relations.pairs, relations.constants, others)


def own_files(subject: Subject, subjects: Sequence[Subject] = (), relations: Relations = Relations()) -> dict[str, str]:
    """The page, plots and script of one activation, by their paths; its page links to those of `subjects` alone."""
    if subject.derived.activation.gated:
        gated = gated_page(
            subject.derived,
            subject.family,
            subject.facts,
            alone=_alone(subject.derived, subjects),
            dialects=relations.dialects,
            errors=errors_of(subject.family, subject.measured, gated_names(subject.derived)),
            speed=kernel_speed(relations.speeds, subject.name),
            package=subject.package,
        )
        text = render(_TEMPLATES, "gated.md.jinja", gated)
    else:
        text = render(_TEMPLATES, "activation.md.jinja", page(subject, relations))
    files = dict(pipeline_files(subject.derived, subject.family, subject.functions, _names(subject.derived)))
    files |= {**dict(_plots(subject)), **dict(kernel_plot(relations.speeds, subject.name))}
    pages = {f"activations/{subject.name}.md": text, **files, **dict([facts_file(subject.facts)])}
    return _tidied(pages, {s.name for s in subjects})


def _tidied(files: Mapping[str, str], names: Container[str] | None = None) -> dict[str, str]:
    """The pages as they are written; a link to an activation that is none of `names`, if given, is its text."""

    def there(path: str, link: re.Match[str]) -> str:
        folder, _, page = posixpath.normpath(posixpath.join(posixpath.dirname(path), link[2])).rpartition("/")
        return link[0] if names is None or folder != "activations" or page in names else link[1]

    return {
        path: tidy(_PAGE.sub(partial(there, path), text)) if path.endswith(".md") else text
        for path, text in files.items()
    }


def _alone(unit: Derived, subjects: Sequence[Subject]) -> str:
    """The activation that a gated unit's gate multiplies, if it is one of these."""
    wanted = unit.f.subs({gate: S.One})
    found = (s.name for s in subjects if not s.derived.activation.gated and s.derived.f == wanted)
    return next(found, "")


def page(subject: Subject, relations: Relations = Relations()) -> Page:
    """What the page of an activation says."""
    derived, family = subject.derived, subject.family
    activation = derived.activation
    symbols = _symbols(derived)
    shown = readable(derived)
    forms = dict(shown.functions)
    whole = apart(derived.f, derived.completed)
    stable = stable_forms(derived, {n: symbol for n, symbol in symbols.items() if n in family.functions})
    told = tuple(moments(subject.facts, closed_forms(derived, subject.facts)))
    same = synonyms(activation.name, relations.pairs)
    found = [e for name in (activation.name, *same) for e in elsewhere(name, relations.dialects)]
    names_there = tuple({(e.framework, e.names): e for e in reversed(found)}.values())[::-1]
    names = dict.fromkeys(law for kernel in family.kernels for law in kernel.laws)
    return Page(
        name=activation.name,
        summary=prose(activation.summary),
        synonyms=_synonyms(activation, same, relations.dialects),
        doc=paragraphs(activation.doc),
        plot=f"plots/{activation.name}.svg",
        caption=caption(activation.name, subject.facts),
        badges=badges(subject.facts),
        over_x=over_x(error_plot.current(family, subject.over_x), subject.over_x),
        definition=Formula(symbols["f"], latex(activation.formula)),
        pieces="" if whole.smooth or isinstance(activation.formula, Piecewise) else latex_form(whole),
        completed=completion(derived.completed),
        member=_member(derived),
        source=family.source,
        reference=escaped(str(activation.reference or "")),
        link=address(activation.reference.link or "") if activation.reference else "",
        bibtex=bibtex(activation.reference) if activation.reference else "",
        numpy=numpy_code(activation),
        package=subject.package,
        module=module_name(activation.name),
        example=example(family, subject.package),
        warnings=tuple(warnings(family)),
        parameters=tuple(
            ParameterRow(
                p.name, latex(p), str(latex(p.default)), p.scope, "yes" if p.learnable else "no", escaped(p.doc)
            )
            for p in activation.parameters
        ),
        constants=tuple(
            Formula(latex(c), rf"{latex(c.inner)} = {digits}\ldots")
            for c, (_, _, digits) in zip(activation.constants, named_constants(activation), strict=True)
        ),
        derivatives=tuple(Formula(symbols[n], latex_form(apart(forms[n], derived.completed))) for n in activation.by_x),
        partials=tuple(
            Formula(symbols[n], latex_form(apart(form, derived.completed)))
            for n, form in forms.items()
            if n not in activation.by_x
        ),
        letters=tuple(Formula(latex(letter), latex(expr)) for letter, expr in shown.letters),
        derivations=derivations(derived, symbols),
        kinks=tuple(kinks(derived, symbols)),
        defaults=", ".join(f"$`{latex(p)} = {latex(p.default)}`$" for p in activation.parameters),
        gated=False,
        groups=grouped(subject.facts),
        limits=tuple(limits(subject.facts)),
        limits_verdict=verdict(subject.facts, "limits"),
        formats=FORMATS,
        thresholds=tuple(thresholds(subject.facts)),
        moments=told,
        moments_verdict=verdict(subject.facts, "gaussian"),
        closed=any(m.closed for m in told),
        customary=customary(subject.facts),
        claims=claim_rows([c for c in relations.claims if c["activation"] == activation.name]),
        relatives=subject.relatives,
        nearest=tuple(nearest(activation.name, relations.pairs)),
        near=tuple(near(activation.name, relations.pairs)),
        elsewhere=names_there,
        frameworks=joined(list(dict.fromkeys(e.framework for e in names_there))) if names_there else "",
        special_inputs=tuple(name for name, _ in SPECIAL),
        special=special_values(family, symbols),
        forms=stable,
        companions=tuple(dict.fromkeys(c for group in stable for form in group.forms for c in form.companions)),
        laws=law_rows(names),
        work=work(family, symbols),
        sizes=sizes(family, symbols),
        errors=errors_of(family, subject.measured, symbols),
        speed=kernel_speed(relations.speeds, activation.name),
    )


def _names(derived: Derived) -> dict[str, str]:
    return gated_names(derived) if derived.activation.gated else _symbols(derived)


def _symbols(derived: Derived) -> dict[str, str]:
    """The functions' names in TeX."""
    activation = derived.activation
    inputs = (*((gate,) if activation.gated else ()), *activation.parameters)
    partials = {f"d_{p.name}": rf"\frac{{\partial f}}{{\partial {latex(p)}}}(x)" for p in inputs}
    return {name: f"f{primes(order)}(x)" for order, name in enumerate(("f", *activation.by_x))} | partials


def _synonyms(activation: Activation, same: Sequence[str], dialects: Sequence[Mapping[str, Any]]) -> str:
    """The other names of a function: of activations that equal it at their defaults, and those that frameworks have."""
    links = [f"[{escaped(name)}]({name}.md)" for name in same]
    known = {_letters(name) for name in (activation.name, *same)}
    words = [word for name in (activation.name, *same) for word in words_for(name, dialects)]
    words = [f"`{word}`" for word in dict.fromkeys(words) if _letters(word) not in known]
    told = [f"The same function at default parameters: {joined(links)}."] if links else []
    return " ".join([*told, *([f"Other names: {joined(words)}."] if words else [])])


def _letters(name: str) -> str:
    return name.replace("_", "").lower()


def _member(derived: Derived) -> str:
    activation = derived.activation
    if activation.family is None:
        return ""
    values = ", ".join(f"$`{latex(p)} = {latex(value)}`$" for p, value in activation.values)
    name = activation.family.name
    return f"[{name}]({name}.md) at {values}"


def _groups(subjects: Sequence[Subject]) -> tuple[IndexGroup, ...]:
    """The families that have a member among these, in their order."""
    kinds = [(family(s.derived, s.facts), _row(s)) for s in subjects]
    groups = (IndexGroup(k.name, k.doc, tuple(row for kind, row in kinds if kind is k)) for k in FAMILIES)
    return tuple(group for group in groups if group.rows)


def _row(subject: Subject) -> IndexRow:
    activation = subject.derived.activation
    return IndexRow(
        activation.name,
        f"activations/plots/{activation.name}-small.svg",
        latex(activation.formula),
        prose(activation.summary),
    )


def _plots(subject: Subject) -> Iterator[tuple[str, str]]:
    yield from _beside(subject.derived, subject.family)
    derived, name = subject.derived, subject.name
    yield f"activations/plots/{name}.svg", plots.plot(f"{name} and its first two derivatives", *_drawn(derived))
    if errors := error_plot.current(subject.family, subject.over_x):
        yield error_plot.plot_path(name), error_plot.plot(errors, subject.over_x)


def _beside(derived: Derived, family: Family) -> Iterator[tuple[str, str]]:
    """What the pages of others show of an activation: its thumbnail and its script."""
    name, (curves, window) = derived.activation.name, _drawn(derived)
    yield f"activations/plots/{name}-small.svg", plots.thumbnail(f"{name} and its derivative", curves[:2])
    yield f"{SCRIPTS}/{name}.js", script(family, (float(window[0]), float(window[1])))


def _drawn(derived: Derived) -> tuple[list[plots.Curve], tuple[fmpq, fmpq]]:
    """The curves of an activation's plot, and its window."""
    defaults = {gate: 1, **{p: p.default for p in derived.activation.parameters}}
    curves = [
        curve(label, form.subs(defaults)) for label, form in (("f", derived.f), ("f′", derived.d1), ("f″", derived.d2))
    ]
    ends = [place for drawn in curves for place, _ in drawn.at]
    window = (min([_WINDOW[0], *(k - _AROUND for k in ends)]), max([_WINDOW[1], *(k + _AROUND for k in ends)]))
    return curves, window


def _error_plot(found: Mapping[str, Any], activation: Derived, family: Derived) -> str:
    """What is left between an activation and the family that approximates it, with the constant and at best."""
    (parameter,) = family.activation.parameters
    own = activation.f.subs({p: p.default for p in activation.activation.parameters})
    curves = [
        curve(f"{float(value):.5g}", minus(own, family.f.subs({parameter: value})))
        for value in (Rational(found["said"]), Rational(found["best"]["lo"]))
    ]
    name, other = activation.activation.name, family.activation.name
    return plots.plot(f"{name} minus {other} at two values of {parameter.name}", curves, _WINDOW)
