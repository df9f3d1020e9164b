"""How steep a function is: by which power of two x may be multiplied for it to bend where functions usually do.

Takes a function in pieces; gives that power, 0 for functions of an ordinary slope. What is made of a function, searches
of its zeros and polynomials on segments among it, begins at 1 and goes on by factors of 2: of tanh(10**6 x) there is
nothing to be seen. A power of two times x is exact; where it overflows the function has to have reached its limit.
"""

from __future__ import annotations

from dataclasses import replace

import sympy
from flint import arb

from ...definition.activation import gate, x
from ...proof.balls.ball import NoEnclosure, Undecided, evaluator, precision, tight
from ...proof.expansion.steepness import steep_by
from ...symbolic.piecewise import Piece, PiecewiseForm
from ..program.ops import FORMATS

_BITS, _FLOOR = 80, -1200


def steepness(form: PiecewiseForm) -> int:
    """The largest power of two that leaves no function in the pieces flatter than it is at 1; 0 if that is small."""
    form = form.map(lambda expr: expr.subs(gate, 1))
    zoom = steep_by(sympy.Tuple(*(piece.expr for piece in form)), x)
    return zoom if zoom and all(_is_settled(piece, zoom) for piece in form) else 0


def _is_settled(piece: Piece, zoom: int) -> bool:
    """Whether the piece is constant where 2**zoom times x overflows, in every type."""
    ends = [side for side, end in ((-1, piece.lower), (1, piece.upper)) if end.is_infinite]
    if piece.expr.free_symbols - {x}:
        return False
    function = evaluator(piece.expr, (x,))
    places = [side * arb(2) ** (fmt.emax - less) for side in ends for fmt in FORMATS.values() for less in (zoom, 0)]
    try:
        values = [tight(function, place, bits=_BITS, floor=_FLOOR) for place in places]
    except (NoEnclosure, Undecided):
        return False
    with precision(_BITS):
        pairs = zip(values[::2], values[1::2], strict=True)
        return all(abs(near - far) <= abs(far) * arb(2) ** -60 + arb(2) ** (_FLOOR + 8) for near, far in pairs)


def zoomed(form: PiecewiseForm, zoom: int) -> PiecewiseForm:
    """The same function of 2**zoom times x."""
    power = 2**zoom
    pieces = (replace(p, expr=p.expr.subs(x, x / power), lower=p.lower * power, upper=p.upper * power) for p in form)
    return PiecewiseForm(tuple(pieces), form.x)
