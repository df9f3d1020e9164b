r"""TeX of an expression, as a paper would set it.

Takes SymPy expressions; gives TeX that a code host, a browser (as MathML) and a paper all accept. Two things are not
left to SymPy's printer: code hosts refuse ``\operatorname``, and exact numbers must read as they were written (1.702,
not 851/500; one radical, not three).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from sympy import Expr, Float, Mul, NumberSymbol, Piecewise, Pow, Rational, S, Symbol, oo
from sympy.printing.latex import LatexPrinter, accepted_latex_functions

from ..symbolic.piecewise import Piece, PiecewiseForm

_WORD = re.compile("[A-Za-z]{2}")  # what an index of SymPy's stands at: negative_slope is one word, alpha_left is not


class Written(Symbol):
    """An exact number as a symbol, its name the TeX that it prints as."""

    def __new__(cls, tex: str) -> Written:
        return Symbol.__xnew__(cls, tex, positive=True)  # type: ignore[no-any-return]  # SymPy is untyped

    @classmethod
    def class_key(cls) -> tuple[int, int, str]:
        return 1, 0, "Number"  # a factor that is a number stands first


class Called(Symbol):
    """A function's value as a symbol, its name the TeX that it prints as; in a product it stands last."""

    def __new__(cls, tex: str) -> Called:
        return Symbol.__xnew__(cls, tex, real=True)  # type: ignore[no-any-return]  # SymPy is untyped

    @classmethod
    def class_key(cls) -> tuple[int, int, str]:
        return 4, 0, "Function"


class _Printer(LatexPrinter):
    def _hprint_Function(self, func: str) -> str:
        if func in accepted_latex_functions:
            return rf"\{func}"
        name = func.replace("_", r"\_")
        return name if len(name) == 1 else rf"\mathrm{{{name}}}"

    def _print_Written(self, expr: Written) -> str:
        return str(expr.name)

    def _print_Called(self, expr: Called) -> str:
        return str(expr.name)

    def _print_Symbol(self, expr: Symbol, style: str = "plain") -> str:
        if re.fullmatch(r"\w+(\*\w+)+", expr.name):  # a constant that is a product of some that have names
            return " ".join(self._print_Symbol(Symbol(name), style) for name in expr.name.split("*"))
        tex = str(super()._print_Symbol(expr, style))
        # What SymPy leaves as it is, is neither a letter nor the name of one, but an identifier.
        if len(tex) == 1 or (tex != expr.name and not _WORD.match(tex)):
            return tex
        name = expr.name.replace("_", r"\_")
        return rf"\mathrm{{{name}}}"  # a parameter may be called frac or log

    def _print_Piecewise(self, expr: Piecewise) -> str:
        return _cases(
            (self._print(branch), None if condition == S.true else self._print(_from_x(condition)))
            for branch, condition in expr.args
        )


def latex(expr: Expr) -> str:
    r"""TeX for an expression, without delimiters.

    Examples
    --------
    >>> from sympy import erf, sqrt, symbols
    >>> x = symbols("x")
    >>> print(latex(x * (1 + erf(x / sqrt(2))) / 2))
    \frac{x \left(\mathrm{erf}{\left(\frac{x}{\sqrt{2}}\right)} + 1\right)}{2}
    """
    tex = _Printer().doprint(gathered(expr))
    # SymPy writes the sign of a first term as it does that of a later one, with a space.
    tex = re.sub(r"(^|[{(&,] ?|\\\\ )- (?=\S)", r"\1-", tex).replace(r" \right", r"\right")
    tex = tex.replace(r"\left|", r"\left\lvert ").replace(r"\right|", r"\right\rvert")  # a bar ends a table's cell
    tex = re.sub(r"(?<=[\w}]) (?=\\mathrm)", r" \, ", tex)  # TeX sets the names it knows apart, and no others
    return re.sub(r"(\\mathrm\{[^{}]*\}) (?=[A-Za-z]|\\(?!leq|geq|end|right)[a-z])", r"\1 \, ", tex)


def latex_form(form: PiecewiseForm) -> str:
    """TeX for a piecewise form; the conditions are intervals, so that their order does not matter."""
    if form.smooth:
        return latex(form.pieces[0].expr)
    return _cases((latex(piece.expr), interval(piece, form.x)) for piece in form)


def decimal(number: Rational) -> Expr:
    """The number as a decimal, if its denominator has a factor 5 and no others but 2; such numbers are written so."""
    left, digits = number.q, 0
    while left % 10 == 0 or left % 5 == 0 or left % 2 == 0:
        left, digits = left // (10 if left % 10 == 0 else 5 if left % 5 == 0 else 2), digits + 1
    if left != 1 or number.q % 5:
        return number
    whole, part = divmod(abs(number.p) * 10**digits // number.q, 10**digits)
    written = Written(f"{whole}.{part:0{digits}d}")
    return -written if number < 0 else written


def gathered(expr: Expr) -> Expr:
    """The expression with decimals as written and the radicals of a product as one; to be printed, nothing else."""
    if isinstance(expr, Float):
        return decimal(Rational(str(expr)))
    if isinstance(expr, Rational):
        return decimal(expr)
    if isinstance(expr, Mul):
        return _product(expr)
    if _is_root(expr):
        return _root(expr.base) ** (2 * expr.exp)
    return expr.func(*(gathered(a) for a in expr.args)) if expr.args else expr


def _product(expr: Mul) -> Expr:
    """sqrt(2)/(2 sqrt(pi)) is 1/sqrt(2 pi), and sqrt(2)/sqrt(pi) is sqrt(2/pi)."""
    coefficient, factors = expr.as_coeff_mul()
    roots = [f for f in factors if _is_root(f)]
    others = [gathered(f) for f in factors if not _is_root(f)]
    radicand = Mul(*(f.base ** (2 * f.exp) for f in roots))
    number = radicand.as_coeff_Mul()[0]
    if number > 1 and number.is_Integer and coefficient.q % number == 0:  # c sqrt(n) = (c n) / sqrt(n)
        coefficient, radicand = coefficient * number, radicand / number**2
    top, bottom = radicand.as_numer_denom()
    if radicand != 1:
        others.append(1 / _root(bottom) if top == 1 else _root(radicand))
    return Mul(decimal(coefficient), *others)


def _is_root(expr: Expr) -> bool:
    """Whether an expression is the square root, or its reciprocal, of an exact positive number."""
    return isinstance(expr, Pow) and abs(expr.exp) == S.Half and isinstance(expr.base, Rational | NumberSymbol)


def _root(radicand: Expr) -> Written:
    return Written(rf"\sqrt{{{_Printer().doprint(radicand)}}}")


def _cases(rows: Iterable[tuple[str, str | None]]) -> str:
    lines = [
        rf"{value} & \text{{otherwise}}" if condition is None else rf"{value} & \text{{if }} {condition}"
        for value, condition in rows
    ]
    return r"\begin{cases} " + r" \\ ".join(lines) + r" \end{cases}"


def _from_x(condition: Any) -> Any:
    """A comparison with x on the left."""
    swapped = condition.is_Relational and condition.rhs.is_Symbol and condition.rhs.name == "x"
    return condition.reversed if swapped else condition


def interval(piece: Piece, x: Symbol) -> str:
    """Where a piece holds, as a condition on x."""
    name, lower, upper = latex(x), latex(piece.lower), latex(piece.upper)
    if piece.is_point:
        return f"{name} = {lower}"
    if piece.upper == oo:
        return " ".join([name, r"\geq" if piece.lower_closed else ">", lower])
    above = [name, r"\leq" if piece.upper_closed else "<", upper]
    below = [] if piece.lower == -oo else [lower, r"\leq" if piece.lower_closed else "<"]
    return " ".join(below + above)
