"""The program of a function that is looked up where its table is, and computed by another program elsewhere.

Takes a `Table`, the subject that it is of and the program for the rest; gives one `Program`, whose `usually` tells the
two apart.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import reduce

import numpy as np

from ...definition.activation import gate, x
from ..approximation.look_up.table import Line, Table
from ..arithmetic.gradient import GRADIENT
from ..arithmetic.table import Place, in_terms, in_two_parts, number, unless_one
from ..program.interpret import builder
from ..program.ops import FORMATS, Type
from ..program.program import Program, Value, inline
from ..program.usual import USUAL
from .subject import Subject

# Beside a parameter of any size a smaller number has no digits left, and a smaller product no low part.
SMALL = 2.0**-100
_MAX = float(np.finfo(np.float32).max)
_LARGE = 2.0**60  # and its inverse: parameters between them overflow nowhere


def with_usual(rest: Program, usual: Program) -> Program:
    """The program of a product with the incoming gradient: with the derivative of `usual` inputs, and `rest`."""
    make = builder()
    inputs = {name: make.input(name, type) for name, type in rest.inputs}
    found = inline(make, usual, {name: inputs[name] for name, _ in usual.inputs})
    product = make.op("mul", inputs[GRADIENT], found["y"])
    # Where a derivative is no normal number, the product may be one.
    normal = make.op("le", make.const(2.0 ** FORMATS[Type.F32].emin, Type.F32), make.op("abs", found["y"]))
    usual_too = make.op("and", found[USUAL], normal)
    y = make.op("usually", usual_too, product, inline(make, rest, inputs)["y"])
    return make.finish(rest.name, {"y": y})


def with_table(rest: Program, table: Table, subject: Subject) -> Program:
    """The program that looks up where the table is, and is `rest` elsewhere."""
    make = builder()
    inputs = {name: make.input(name, type) for name, type in rest.inputs}
    y = inline(make, rest, inputs)["y"]
    usual, value = looked_up_at(inputs, table, subject)
    return make.finish(rest.name, {"y": make.op("usually", usual, value, y)})


def looked_up_at(inputs: Mapping[str, Value], table: Table, subject: Subject) -> tuple[Value, Value]:
    """Whether a number is in the table, and the function there."""
    at, low = inputs[x.name], None
    make = at.builder
    place = at
    if subject.scale != 1:  # what the product is rounded by counts where the function is steep
        scale = inputs[subject.scale.name]
        place = make.op("mul", scale, at)
        low = make.op("fma", scale, at, make.op("neg", place))
    found = Place.of(place, table) if low is None else Place.of(place, table).moved(low, inputs[subject.scale.name])
    if subject.times_gate:
        value, error = in_two_parts(found)
    else:
        first, rest = in_terms(found)
        value = make.op("add", first, rest)
        error = make.op("sub", rest, make.op("sub", value, first))
    usual = _usual(place, value, table)
    for side, line in table.beyond:
        if not line.kink:
            out, far = _out(place, side, line)
            if line.slope and subject.powers:  # an infinity leaves no product in two parts
                out = make.op("and", out, make.op("le", make.op("abs", place), number(make, _MAX)))
            value = make.op("select", out, far, value)
            error = make.op("select", out, low if line.slope and low else make.const(0.0, Type.F32), error)
            usual = make.op("or", usual, out)
    for parameter, power in subject.powers.items():
        factor = inputs[parameter.name]
        for _ in range(abs(power)):
            scaled = _times(value, error, factor) if power > 0 else _divided(value, error, factor)
            value = unless_one(factor, value, scaled)
    for parameter in sorted({*subject.powers, *subject.scale.free_symbols}, key=str):
        ordinary = [_at_least(inputs[parameter.name], 1 / _LARGE), _at_most(inputs[parameter.name], _LARGE)]
        usual = make.op("and", usual, make.op("and", *ordinary))
    for side, line in table.beyond:
        if line.kink:
            out, far = _out(at, side, line)
            value = make.op("select", out, far, value)
            error = make.op("select", out, make.const(0.0, Type.F32), error)
    if subject.times_gate:  # together: that what is multiplied is no smaller than SMALL
        value = _times(value, error, inputs[gate.name])
        ordinary = [_at_least(value, SMALL * _LARGE), _at_most(inputs[gate.name], _LARGE)]
        usual = reduce(lambda a, b: make.op("and", a, b), ordinary, usual)
    elif gate.name in inputs:  # where that is NaN, so is the result
        usual = make.op("and", usual, make.op("eq", inputs[gate.name], inputs[gate.name]))
    return usual, value


def _usual(place: Value, value: Value, table: Table) -> Value:
    """Whether a number is where the table is, and the value one of those that it is for."""
    make = place.builder
    bounds = [("le", number(make, table.lower), place)] * math.isfinite(table.lower)
    bounds += [("le", place, number(make, table.upper))] * math.isfinite(table.upper)
    if table.lower == -table.upper:
        bounds = [("le", make.op("abs", place), number(make, table.upper))]
    if table.hole:
        bounds.append(("le", number(make, table.hole), make.op("abs", place)))
    if table.least:
        bounds.append(("le", number(make, table.least), make.op("abs", value)))
    return reduce(lambda a, b: make.op("and", a, b), [make.op(*bound) for bound in bounds])


def _at_least(value: Value, least: float) -> Value:
    make = value.builder
    return make.op("le", number(make, least), make.op("abs", value))


def _at_most(value: Value, most: float) -> Value:
    make = value.builder
    return make.op("le", make.op("abs", value), number(make, most))


def _times(value: Value, low: Value, factor: Value) -> Value:
    """The product of a sum that is there with what it was rounded by."""
    return value.builder.op("fma", value, factor, value.builder.op("mul", low, factor))


def _divided(value: Value, low: Value, divisor: Value) -> Value:
    """The quotient, nearly: the inverse in two parts follows from the parameter alone, once for all inputs."""
    make = value.builder
    one = make.const(1.0, divisor.type)
    inverse = make.op("div", one, divisor)
    rest = make.op("mul", make.op("fma", make.op("neg", inverse), divisor, one), inverse)
    return make.op("fma", value, inverse, make.op("fma", value, rest, make.op("mul", low, inverse)))


def _out(at: Value, side: int, line: Line) -> tuple[Value, Value]:
    """Whether a number is on a line, and what it is there."""
    make = at.builder
    start = make.const(side * line.start, Type.F32)
    out = make.op("le" if line.closed else "lt", *((start, at) if side > 0 else (at, start)))
    return out, at if line.slope else make.const(line.constant, Type.F32)
