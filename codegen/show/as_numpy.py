"""A formula as NumPy code: what a user types who has no kernel.

Takes an activation; gives the text of a function of arrays, as SymPy prints it, with SciPy's functions where NumPy has
none. It is the textbook's formula: what overflows or cancels there does so here.
"""

from __future__ import annotations

from typing import Any

from sympy import Expr, Max, Min, N, Pow
from sympy.printing.numpy import SciPyPrinter
from sympy.printing.precedence import precedence

from ..definition.activation import Activation

_DIGITS = 17  # that tell a float64 from its neighbours


class _Printer(SciPyPrinter):
    """SymPy's, but for three things.

    NumPy has pi. The larger of two is not that of a stack, since arrays may have different shapes. A negative whole
    power is a division, which SymPy prints or does not print as what else it printed before has it.
    """

    def _print_Pi(self, expr: Expr) -> str:
        return str(self._module_format("numpy.pi"))

    def _print_Pow(self, expr: Pow, rational: bool = False) -> str:
        if expr.exp.is_integer and expr.exp.is_negative:
            power = Pow(expr.base, -expr.exp, evaluate=False) if expr.exp != -1 else expr.base
            return f"1/{self.parenthesize(power, precedence(expr), strict=True)}"
        return str(super()._print_Pow(expr, rational))

    def _fold(self, name: str, expr: Expr) -> str:
        first, *rest = (self._print(arg) for arg in expr.args)
        for text in rest:
            first = f"{self._module_format(f'numpy.{name}')}({first}, {text})"
        return str(first)

    def _print_Max(self, expr: Max) -> str:
        return self._fold("maximum", expr)

    def _print_Min(self, expr: Min) -> str:
        return self._fold("minimum", expr)


def numpy_code(activation: Activation) -> str:
    """A module with the function.

    Examples
    --------
    >>> from codegen.definition.activation import x
    >>> from sympy import exp
    >>> print(numpy_code(Activation("sigmoid", 1 / (1 + exp(-x)))))
    import numpy as np
    <BLANKLINE>
    def sigmoid(x):
        return 1/(1 + np.exp(-x))
    """
    printer: Any = _Printer()
    formula = activation.formula.xreplace({c: N(c.inner, _DIGITS) for c in activation.constants})
    text = printer.doprint(formula).replace("numpy.", "np.")
    arrays = ["x", *(["gate"] if activation.gated else [])]
    given = [*arrays, *(f"{p.name}={float(p.default)!r}" for p in activation.parameters)]
    imports = ["import numpy as np"] * ("np." in text) + ["import scipy.special"] * ("scipy." in text)
    head = [*imports, ""] if imports else []
    return "\n".join([*head, f"def {activation.name}({', '.join(given)}):", f"    return {text}"])
