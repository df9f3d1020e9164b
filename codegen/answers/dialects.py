"""Dialects with their verdicts as data, each row proved once.

Takes a library and the tables; gives what JSON can hold: for each function of a framework the activation of the library
that it equals, with the values of its parameters, or how far it is from the one that it resembles. What did not change
since comes from the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..definition.activation import Activation
from ..definition.library import Library
from ..definition.typed.reader import activation
from ..dialects.row import Dialect, Row
from ..work.cache import remember
from .facts import definitions

Data = Mapping[str, Any]
Tell = Callable[[str], None]
_SHORT = 8  # characters of a slope that is shown in full
_KEPT_BACK = ("evidence", "asymptotes")  # of distances: what nobody reads here


def dialects(library: Library, tables: Sequence[Dialect], tell: Tell = lambda _: None) -> list[dict[str, Any]]:
    """Every row of some tables, compared with the activations of a library.

    Returns
    -------
    list of dict
        For each table its `name`, `title`, `version`, `source`, `note` and `rows`. A row has what the table says:
        `names`, `call`, `defaults`, `formula`, `arguments`, `required`, `settings`, `halves`, `note`. What is proved
        is in `same`, the activation that it equals at its defaults, and `every`, for all values of its arguments;
        where it equals none, in `scaled`, the one that it equals scaled and shifted, and `near`, how far it is from
        its namesake or from the nearest. A law is an equation's right side. `kinks` are the places where the slope
        jumps, with the framework's derivative (`there`) and that of the call of ours (`here`). What does not exist
        is left out.
    """
    among = definitions(library)
    return [
        {
            "name": table.name,
            "title": table.title,
            "version": table.version,
            "source": table.source,
            "note": table.note,
            "rows": [_row(row, table, library, among, tell) for row in table.rows],
        }
        for table in tables
    ]


def meaning(row: Row) -> Activation:
    """The definition that a row gives."""
    return activation(row.word.lower(), row.formula, row.arguments)


def _row(row: Row, table: Dialect, library: Library, among: tuple[str, ...], tell: Tell) -> dict[str, Any]:
    tell(f"looking for what {table.title} calls {row.word}")
    own = meaning(row)

    def make() -> Any:
        from ..proof.fact import as_data
        from ..proof.relatives.closest import closest
        from .kinks import kinks

        nearest = closest(own, library)
        found = as_data(nearest)
        law = nearest.same or nearest.scaled
        if law is not None and table.differentiates and not own.gated:
            found["kinks"] = as_data(tuple(kinks(row, own, law, library[law.other])))
        if "near" in found:
            found["near"] = _short(found["near"])
        return found

    inputs = (*definitions([own]), repr(row.slopes), str(table.differentiates), *among)
    found: dict[str, Any] = remember("dialect", inputs, make)
    del found["name"]
    if row.required:  # what stands there is an example
        found.pop("same", None)
    if own.gated:
        found = {key: {**law, "law": law["law"].replace("(x", "(x, gate", 1)} for key, law in found.items()}
    split = [a.partition("=") for a in row.arguments]
    return {
        "names": list(row.names),
        "call": table.call(row),
        "defaults": list(row.defaults),
        "formula": row.formula,
        "arguments": {name: default.partition(":")[0] for name, _, default in split},
        "required": list(row.required),
        "settings": dict(row.settings),
        "halves": list(row.halves),
        "note": row.note,
        **found,
    }


def _short(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _short(value) for key, value in data.items() if key not in _KEPT_BACK}
    return [_short(item) for item in data] if isinstance(data, list) else data


def ours(row: Data) -> str:
    """The call that equals a row, proved; or the nearest one, with its distance."""
    if "same" not in row and "every" not in row:
        return str(row["scaled"]["law"] if "scaled" in row else row["near"]["other"] + "(x)" if "near" in row else "")
    law = row["same"] if "same" in row else row["every"]
    if row["halves"]:
        return f'{law["other"]}.packed(a, first="{row["halves"][0]}")'
    return str(law["law"])


def general(row: Data) -> str:
    """The call for all values of a row's arguments, where it says more than that at their defaults."""
    if "same" not in row or "every" not in row or row["every"]["law"] == row["same"]["law"]:
        return ""
    return str(row["every"]["law"])


def activation_of(row: Data) -> Iterator[str]:
    """The activations that a row equals as they are: at its defaults, and for all values of its arguments."""
    yield from dict.fromkeys(row[key]["other"] for key in ("same", "every") if key in row)


def equal(row: Data) -> bool:
    """Whether a row equals an activation as it is."""
    return "same" in row or "every" in row


def verdict(row: Data) -> str:
    """`proved` where the call of ours gives the same, else `near`; `none` where there is nothing like it."""
    return "proved" if equal(row) or "scaled" in row else "near" if "near" in row else "none"


def slopes(row: Data) -> str:
    """The derivatives at the kinks, the framework's and ours; empty without kinks or the framework's derivative."""
    if not row.get("kinks"):
        return ""
    apart = [k for k in row["kinks"] if k["there"] != k["here"]]
    told = [f"at {k['at']}: {_short_number(k['there'])}, here {_short_number(k['here'])}" for k in apart]
    return "; ".join(told) if told else "the same"


def _short_number(text: str) -> str:
    """A number in a few digits, where it is a long one."""
    if len(text) <= _SHORT:
        return text
    from .kinks import number

    return f"{float(number(text)):.6g}"


def remark(row: Data) -> str:
    """How far a row is from the activation that it resembles and does not equal."""
    return f"{row['near']['other']}(x) is off by up to {apart(row['near'])}" if "near" in row else ""


def apart(near: Data) -> str:
    """How far two functions are from each other, in three digits."""
    if near["values"]["largest"]["hi"] != "inf":
        return _digits(near["values"]["largest"])
    found = near.get("relative")
    if found is None or found["verdict"] == "unknown" or found["largest"]["hi"] == "inf":
        return "more than any number"
    return f"{_digits(found['largest'])} of its value"


def one_function(rows: Sequence[Data]) -> bool:
    """Whether algebra proves that some rows compute the same at their defaults."""
    from ..proof.algebra.identities import equal as proved
    from ..proof.derive import derive

    forms = []
    for row in rows:
        own = read(row).ungated
        at_defaults = own.at(own.name, **{p.name: p.default for p in own.parameters}) if own.parameters else own
        forms.append(derive(at_defaults).f)
    return all(proved(forms[0], form) is True for form in forms[1:])


def read(row: Data) -> Activation:
    """The definition that a row gives as data; at its defaults it is that of the table."""
    return activation("f", row["formula"], [f"{name}={value}" for name, value in row["arguments"].items()])


def _digits(number: Data) -> str:
    return f"{float(number['hi']):.3g}"
