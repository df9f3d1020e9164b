"""What an author writes: an activation, its parameters and its source.

Takes formulas in SymPy's symbols; gives frozen, validated `Activation`s. Whatever is wrong with one is told when it
is made, at the author's line, as a `DefinitionError`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sympy import Expr, Symbol

from .constant import Constant
from .formula import check_formula
from .location import DefinitionError, Location, caller, written_at
from .names import check_activation_name, check_parameter_name, check_text
from .numbers import exact_number

__all__ = ["Activation", "Constant", "DefinitionError", "Domain", "Location", "Parameter", "Reference", "gate", "x"]

Domain = Literal["real", "positive", "nonnegative"]
DOMAINS = ("real", "positive", "nonnegative")
LEAST_DERIVATIVES = 2  # by x: what gradients of gradients need

x = Symbol("x", real=True)
gate = Symbol("gate", real=True)


class Parameter(Symbol):
    """A parameter of an activation: a SymPy symbol with a default, a domain and a description.

    Parameters
    ----------
    name : str
        The keyword of the generated functions.
    default : number
        Its value where none is passed; a float is taken as the decimal that was written.
    domain : {"real", "positive", "nonnegative"}
        The values for which the formula is meant.
    learnable : bool
        Whether `backward` gives its gradient. A step may lead below 0: where the formula has values there that follow
        from those above it, as f(x; b) = -f(-x; -b), the kernels take them, whatever the domain says.
    doc : str
        What it means, in a few words.
    above : Parameter, optional
        Another parameter, which is always less: the lower end of an interval.

    Raises
    ------
    DefinitionError
        If one of them is not what it should be.
    """

    __slots__ = ("above", "default", "doc", "domain", "learnable", "location")

    default: Expr
    domain: Domain
    learnable: bool
    doc: str
    above: Parameter | None
    location: Location

    def __new__(
        cls,
        name: str,
        default: Any,
        domain: Domain = "real",
        learnable: bool = False,
        doc: str = "",
        above: Parameter | None = None,
    ) -> Parameter:
        location = caller()
        check_parameter_name(name, location)
        if domain not in DOMAINS:
            raise DefinitionError(
                location,
                f"parameter {name} has the unknown domain {domain!r}",
                f"choose one of {', '.join(DOMAINS)}",
                piece=str(domain),
            )
        check_text(f"the doc of parameter {name}", doc, location)
        made = Symbol.__xnew__(cls, name, **{domain: True})
        made.domain, made.learnable, made.doc, made.location = domain, bool(learnable), doc, location
        made.above = above
        made.default = made.value(default, location)
        if above is not None and not made.default > above.default:
            raise DefinitionError(
                location,
                f"the default {made.default} of parameter {name} is not above that of {above.name}, {above.default}",
                f"give a larger default, or leave out above={above.name}",
                piece=f"above={above.name}",
            )
        return made  # type: ignore[no-any-return]

    @property
    def scope(self) -> str:
        """Where its values lie, in words."""
        return self.domain if self.above is None else f"{self.domain}, above {self.above.name}"

    def value(self, number: Any, location: Location) -> Expr:
        """`number`, exactly, if it lies in the domain; else a `DefinitionError` at `location`."""
        exact = exact_number(number)
        if exact is None:
            raise DefinitionError(
                location,
                f"{number!r} is not a value for parameter {self.name}",
                "give a finite real number",
                piece=repr(number),
            )
        allowed = {"real": True, "positive": exact.is_positive, "nonnegative": exact.is_nonnegative}[self.domain]
        if not allowed:
            raise DefinitionError(
                location,
                f"the value {number} of parameter {self.name} lies outside its domain, {self.domain}",
                f"give a {self.domain} number, or widen the domain of {self.name}",
                piece=str(number),
            )
        return exact

    # Two parameters of one name are different symbols where their defaults differ; otherwise SymPy's cache would put
    # the alpha of one activation into the formula of another.
    def _hashable_content(self) -> tuple[Any, ...]:
        # SymPy orders what is in here, and None has no order.
        above = "" if self.above is None else str(self.above._hashable_content())
        own = (self.default, self.domain, self.learnable, self.doc, above)
        return tuple(Symbol._hashable_content(self)) + own

    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return (self.name, self.default, self.domain, self.learnable, self.doc, self.above), {}


@dataclass(frozen=True)
class Reference:
    """Where a formula comes from.

    Parameters
    ----------
    authors : str
        As the paper gives them, separated by commas.
    year : int
    title : str
    arxiv, doi, venue, url : str, optional
        The identifier on arXiv (`1710.05941`), the DOI (`10...`), the conference or journal, an address.
    """

    authors: str
    year: int
    title: str
    arxiv: str | None = None
    doi: str | None = None
    venue: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        location = caller()
        for what, text in (("authors", self.authors), ("title", self.title)):
            if not isinstance(text, str) or not text.strip():
                raise DefinitionError(location, f"a reference lacks its {what}", f"give the {what} as a string")
        if not isinstance(self.year, int) or not 1600 <= self.year <= 2200:
            raise DefinitionError(
                location,
                f"{self.year!r} is not a year",
                "give the year of publication, such as 2017",
                piece=str(self.year),
            )
        if not _matches(r"\d{4}\.\d{4,5}(v\d+)?|[a-z-]+/\d{7}", self.arxiv):
            raise DefinitionError(
                location,
                f"{self.arxiv!r} is not an arXiv identifier",
                'write it as a string, such as "1710.05941"',
                piece=str(self.arxiv),
            )
        for what in ("authors", "title", "venue", "url"):
            check_text(f"the {what} of a reference", getattr(self, what) or "", location)
        if not _matches(r"https?://[^\s<>\"'`\\]+", self.url):
            raise DefinitionError(
                location, f"{self.url!r} is not an address", "begin it with https://", piece=str(self.url)
            )
        if not _matches(r"10\.[\x21-\x7e]+/[\x21-\x7e]+", self.doi):
            raise DefinitionError(
                location,
                f"{self.doi!r} is not a DOI",
                'a DOI begins with "10."; leave out the address',
                piece=str(self.doi),
            )

    @property
    def link(self) -> str | None:
        """The address of the paper, if one is known."""
        if self.url:
            return self.url
        if self.arxiv:
            return f"https://arxiv.org/abs/{self.arxiv}"
        return f"https://doi.org/{self.doi}" if self.doi else None

    def __str__(self) -> str:
        where = [self.venue] if self.venue else []
        where += [f"arXiv:{self.arxiv}"] if self.arxiv else []
        where += [f"doi:{self.doi}"] if self.doi else []
        return f"{self.authors} ({self.year}). {'. '.join([self.title, *where])}."


@dataclass(frozen=True, init=False)
class Activation:
    """An activation function: a name and a formula; the rest follows from them.

    Parameters
    ----------
    name : str
        The name of the generated function.
    formula : SymPy expression
        In `x`, the parameters and exact numbers; a float is taken as the decimal that was written.
    parameters : sequence of Parameter
        In the order of the generated function's keywords.
    reference : Reference, optional
    summary, doc : str, optional
        One sentence, and as many as it takes; for the documentation.
    derivatives : int
        How many derivatives by x have a function of their own: `d1`, `d2`, and at 3 also `d3`. At least 2.

    Raises
    ------
    DefinitionError
        If anything is wrong with it; the error names the line.
    """

    name: str
    formula: Expr
    parameters: tuple[Parameter, ...]
    reference: Reference | None
    summary: str
    doc: str
    derivatives: int
    family: Activation | None = field(repr=False)  # of which this is a member
    values: tuple[tuple[Parameter, Expr], ...]  # of the family's parameters, which make this member
    location: Location = field(init=False, repr=False, compare=False)

    def __init__(
        self,
        name: str,
        formula: Any,
        parameters: Sequence[Parameter] = (),
        reference: Reference | None = None,
        summary: str = "",
        doc: str = "",
        *,
        derivatives: int = LEAST_DERIVATIVES,
        family: Activation | None = None,
        values: Sequence[tuple[Parameter, Expr]] = (),
    ) -> None:
        location = caller()
        check_activation_name(name, location)
        _check_parameters(name, parameters, location)
        if not (reference is None or isinstance(reference, Reference)):
            raise DefinitionError(
                location, f"the reference of {name} is {reference!r}", 'write Reference("authors", year, "title")'
            )
        check_text(f"the summary of {name}", summary, location)
        check_text(f"the doc of {name}", doc, location)
        if type(derivatives) is not int or derivatives < LEAST_DERIVATIVES:
            raise DefinitionError(
                location,
                f"{name} cannot have {derivatives!r} derivatives",
                f"give a whole number, at least {LEAST_DERIVATIVES}",
                piece=repr(derivatives),
            )
        exact = check_formula(name, formula, (x, gate), {p: p.default for p in parameters}, location)
        for key, value in (
            ("name", name),
            ("formula", exact),
            ("parameters", tuple(parameters)),
            ("reference", reference),
            ("summary", summary),
            ("doc", doc),
            ("derivatives", derivatives),
            ("family", family),
            ("values", tuple(values)),
            ("location", location),
        ):
            object.__setattr__(self, key, value)

    def at(
        self, name: str, /, *, reference: Reference | None = None, summary: str = "", doc: str = "", **values: Any
    ) -> Activation:
        """A named member of this family: `swish.at("silu", beta=1)`.

        Parameters
        ----------
        name : str
            The name of the member.
        reference, summary, doc
            Its own, where it has them; the family's reference otherwise.
        **values : number
            The parameters that are fixed; the others stay parameters of the member.
        """
        location = caller()
        known = {p.name: p for p in self.parameters}
        for key in values:
            if key not in known:
                raise DefinitionError(
                    location,
                    f"{self.name} has no parameter {key}",
                    f"its parameters are: {', '.join(known) or 'none'}",
                    piece=key,
                )
        if not values:
            raise DefinitionError(
                location,
                f"{name!r} fixes no parameter of {self.name}",
                f'write {self.name}.at("{name}", parameter=value)',
            )
        fixed = tuple((p, p.value(values[p.name], location)) for p in self.parameters if p.name in values)
        _check_order({**{p: p.default for p in self.parameters}, **dict(fixed)}, location)
        return Activation(
            name,
            self.formula.subs(dict(fixed)),
            [p for p in self.parameters if p.name not in values],
            reference or self.reference,
            summary,
            doc,
            derivatives=self.derivatives,
            family=self,
            values=fixed,
        )

    @property
    def gated(self) -> bool:
        """Whether it has a second array input, `gate`."""
        return gate in self.formula.free_symbols

    @property
    def ungated(self) -> Activation:
        """The function of x that multiplies the gate; itself where there is no gate."""
        if not self.gated:
            return self
        with written_at(self.location):
            return Activation(
                self.name,
                self.formula.subs(gate, 1),
                self.parameters,
                self.reference,
                self.summary,
                derivatives=self.derivatives,
            )

    @property
    def by_x(self) -> tuple[str, ...]:
        """The names of the derivatives by x, in order: `d1`, `d2` and so on."""
        return tuple(f"d{n}" for n in range(1, self.derivatives + 1))

    @property
    def constants(self) -> tuple[Constant, ...]:
        """The constants of the formula that have names, and those in their values, in the order of the names."""
        found = set(self.formula.atoms(Constant))
        while inner := {c for f in found for c in f.inner.atoms(Constant)} - found:
            found |= inner
        return tuple(sorted(found, key=lambda c: c.name))

    @property
    def learnable(self) -> tuple[Parameter, ...]:
        """The parameters whose gradients `backward` gives."""
        return tuple(p for p in self.parameters if p.learnable)


def _matches(pattern: str, text: object) -> bool:
    return text is None or (isinstance(text, str) and re.fullmatch(pattern, text) is not None)


def _check_parameters(name: str, parameters: object, location: Location) -> None:
    if not isinstance(parameters, list | tuple) or not all(isinstance(p, Parameter) for p in parameters):
        raise DefinitionError(
            location, f"the parameters of {name} are {parameters!r}", "give a list of Parameter: parameters=[beta]"
        )
    names = [p.name for p in parameters]
    for key in names:
        if names.count(key) > 1:
            raise DefinitionError(location, f"{name} has two parameters called {key}", "rename or remove one of them")


def out_of_order(values: Mapping[Parameter, Expr]) -> Parameter | None:
    """A parameter that is not above the one that it has to be above, if there is one."""
    for p, value in values.items():
        if p.above is not None and p.above in values and not value > values[p.above]:
            return p
    return None


def _check_order(values: Mapping[Parameter, Expr], location: Location) -> None:
    p = out_of_order(values)
    if p is not None and p.above is not None:
        raise DefinitionError(
            location,
            f"{p.name} = {values[p]} is not above {p.above.name} = {values[p.above]}",
            f"give values with {p.above.name} < {p.name}",
        )
