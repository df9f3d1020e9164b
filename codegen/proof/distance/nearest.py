"""The value of a parameter that brings a function closest to 0: the least of the largest absolute values.

Takes a form in x and one parameter; gives the `Best` value and the least distance, proved, or the reason why not.
"""

from __future__ import annotations

from collections.abc import Sequence

from sympy import Expr, Symbol

from ...errors import Refusal
from ...symbolic.piecewise import FormError, PiecewiseForm
from .best import Best, undecided
from .best_by_law import by_far_sides, by_growth, by_scales
from .best_by_search import by_search


def nearest(form: PiecewiseForm, parameter: Symbol, preferred: Sequence[Expr] = ()) -> Best:
    """The value of a parameter, within its domain, that makes the supremum of |form| least.

    Parameters
    ----------
    form : PiecewiseForm
        In x and the parameter alone.
    parameter : Symbol
        Its assumptions are its domain: positive, nonnegative or real.
    preferred : sequence of numbers
        Values that come first where several are best.
    """
    try:
        for law in (by_scales, by_far_sides, by_growth):
            found = law(form, parameter)
            if found is not None:
                return found
        return by_search(form, parameter, preferred)
    except FormError as error:
        return undecided(parameter, error.what)
    except Refusal as error:
        return undecided(parameter, str(error))
