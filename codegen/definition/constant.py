"""A constant with a name, as papers have them: SELU's two.

Takes an exact number as an expression; gives a symbol of that value, which formulas show by its name.
"""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Expr

from .location import DefinitionError, caller
from .names import check_parameter_name
from .numbers import exact_number

_DIGITS = 30  # of which the first few have to be right


class Constant(sympy.NumberSymbol):
    """A number of a formula that has a name.

    Parameters
    ----------
    name : str
        What formulas show.
    value : number
        An exact expression without symbols, finite, real and not zero.

    Raises
    ------
    DefinitionError
        If the name or the value is not allowed.
    """

    __slots__ = ("inner", "name")

    is_real = True
    is_finite = True
    is_zero = False
    name: str
    inner: Expr

    def __new__(cls, name: str, value: Any) -> Constant:
        location = caller()
        check_parameter_name(name, location)
        exact = exact_number(value)
        if exact is None or sympy.N(exact, _DIGITS) == 0:
            raise DefinitionError(
                location,
                f"{value!r} is not a value for the constant {name}",
                "give a finite real number that is not 0",
                piece=repr(value),
            )
        return cls.of(exact, name)

    @classmethod
    def of(cls, value: Expr, name: str = "") -> Constant:
        """The constant of a value; without a name it reads as the value."""
        made: Constant = sympy.AtomicExpr.__new__(cls)
        made.name, made.inner = name, value
        return made

    def _hashable_content(self) -> tuple[Any, ...]:
        return (self.name, self.inner)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Constant) and self._hashable_content() == other._hashable_content()

    def __hash__(self) -> int:
        return hash((type(self).__name__, *self._hashable_content()))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return Constant.of, (self.inner, self.name)

    def _eval_is_positive(self) -> bool:
        return bool(sympy.N(self.inner, _DIGITS) > 0)

    def _eval_is_negative(self) -> bool:
        return not self._eval_is_positive()

    def _as_mpf_val(self, prec: int) -> Any:
        return self.inner._eval_evalf(prec + 10)._mpf_

    def __int__(self) -> int:
        return int(sympy.floor(self.inner))

    def _shown(self, printer: Any) -> str:
        return self.name or str(printer.parenthesize(self.inner, 1000))

    _sympystr = _plain = _shown

    def _sympyrepr(self, printer: Any) -> str:
        return f"Constant({self.name!r}, {printer.doprint(self.inner)})"

    def _latex(self, printer: Any) -> str:
        return str(printer._print(sympy.Symbol(self.name))) if self.name else self._shown(printer)


def spelled_out(expr: Expr) -> Expr:
    """The expression with the values of constants in their places."""
    while found := expr.atoms(Constant):
        expr = expr.xreplace({c: c.inner for c in found})
    return expr
