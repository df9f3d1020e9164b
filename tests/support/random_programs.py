"""Programs of random formulas, and their errors."""

from __future__ import annotations

import numpy as np
import sympy
from sympy import Expr

from codegen import Activation, DefinitionError
from codegen.kernel.choice.lower import general_pieces, lower, stable_pieces
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Program
from codegen.kernel.refusal import REFUSALS
from codegen.proof.derive import derive

POINTS = np.array([0.0, 1e-8, 0.03, 0.7, 1.25, 2.9, 7.5, 40.0, 3e5], np.float32)


DIGITS = 40


def ulps(value: sympy.Expr, computed: float) -> float:
    """The error of a float32 in ulps of the exact value, which SymPy gives in decimal digits."""
    exact = float(value)
    if not np.isfinite(computed):
        return 0.0 if abs(exact) >= 2.0**128 * (1 - 2.0**-25) and (exact > 0) == (computed > 0) else np.inf
    return float(abs(sympy.Float(float(computed), DIGITS) - value) / float(np.spacing(np.float32(abs(exact)))))


def program_of(formula: Expr) -> tuple[Program, Program] | None:
    """The programs of f and f' in float32, if the formula is not refused."""
    try:
        derived = derive(Activation("unseen", formula))
        pieces = [general_pieces(stable_pieces(form)) for form in (derived.f, derived.d1)]
        first, second = (lower("unseen", p, (), Type.F32).program for p in pieces)
    except (DefinitionError, *REFUSALS):
        return None
    return first, second
