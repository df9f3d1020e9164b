"""What stands in what: the algebra by which a function is taken apart.

Takes expressions in x and parameters; gives the arguments of their functions, and expressions as sums of factors times
functions of one argument.
"""

from __future__ import annotations

import sympy
from sympy import Expr, Symbol

from ....definition.activation import x
from ....symbolic.signs import signs


def divides(factor: Expr) -> bool:
    """Whether a factor stands below the line."""
    return bool(factor.is_Pow and factor.exp.is_Integer and factor.exp < 0)


def argument_of(node: Expr) -> Expr | None:
    """What a function is of; the base of a root, the exponent of an exponential. None of a constant."""
    if not node.free_symbols:
        return None
    if isinstance(node, sympy.Pow):
        return node.base if node.exp.is_Rational and not node.exp.is_Integer else None
    return node.args[0] if isinstance(node, sympy.Function) and len(node.args) == 1 else None


def multiple_of(part: Expr) -> tuple[Expr, Expr] | None:
    """c and g, where a part is a power of c g and c has all of it that is a factor in parameters alone."""
    factor, power = sympy.S.One, sympy.S.One
    for f in sympy.Mul.make_args(part):
        factor, power = (factor, power * f) if f.has(x) else (factor * f, power)
    base, order = power.as_base_exp()
    if base is sympy.E:
        order, exponent = order.as_coeff_Mul()
        base, order = (sympy.exp(exponent), order) if order > 0 else (sympy.exp(-exponent), -order)
    if not factor.free_symbols or not (order.is_Integer and order > 0):
        return None
    powers = factor.as_powers_dict()
    if any(not (e / order).is_Integer for b, e in powers.items() if b.free_symbols):
        return None
    return sympy.Mul(*(b ** (e / order) for b, e in powers.items())), base


def functions_of(expr: Expr, u: Symbol) -> dict[Expr, Expr]:
    """An expression as a sum of factors times functions of u alone, by their factors; empty where it is none."""
    functions: dict[Expr, Expr] = {}  # each with its factor
    for term in sympy.Add.make_args(sympy.expand_mul(expr, deep=False)):
        factor, function = sympy.powdenest(sympy.factor_terms(term)).as_independent(u, as_Add=False)
        functions[function] = functions.get(function, sympy.S.Zero) + factor
    if any(f.free_symbols - {u} for f in functions) or all(f.is_polynomial(u) for f in functions):
        return {}
    factors: dict[Expr, Expr] = {}
    for function, factor in functions.items():
        number, factor = sympy.factor(factor).as_independent(*factor.free_symbols, as_Add=False)
        if factor.could_extract_minus_sign():
            number, factor = -number, -factor
        factors[factor] = factors.get(factor, sympy.S.Zero) + number * function
    return factors


def shifts(expr: Expr) -> list[tuple[Expr, Expr]]:
    """w and a of all sums a + exp(w), a positive and of parameters alone."""
    found: dict[tuple[Expr, Expr], None] = {}
    for node in sympy.preorder_traversal(expr):
        if isinstance(node, sympy.Add) and len(node.args) == 2:
            for a, b in (node.args, node.args[::-1]):
                if isinstance(b, sympy.exp) and b.has(x) and a.free_symbols and not a.has(x) and signs(a) == {1}:
                    found[b.args[0], a] = None
    return list(found)


def powers_replaced(expr: Expr, w: Expr, by: Expr) -> Expr:
    """With something else for exp(w) and its whole powers; `subs` makes a power of exp(g w), g a parameter, too."""

    def is_power(node: Expr) -> bool:
        return isinstance(node, sympy.exp) and bool((node.args[0] / w).is_Integer)

    return expr.replace(is_power, lambda node: by ** (node.args[0] / w))


def factored(expr: Expr) -> Expr:
    """With common factors of sums in front, and logarithms of products as sums."""
    logs = expr.replace(sympy.log, lambda of: sympy.expand_log(sympy.log(sympy.factor_terms(of)), force=True))
    return sympy.powdenest(logs.replace(lambda node: isinstance(node, sympy.Add), sympy.factor_terms), force=True)


def may_divide_by_0(factor: Expr) -> bool:
    """Whether what stands below the line is 0 for some values of the parameters."""
    return 0 in signs(sympy.fraction(factor)[1])


def parts(expr: Expr) -> list[Expr]:
    """What functions in an expression are of, without numbers as factors; the innermost first.

    log(1 + exp(a + b x)) is a function of a + b x that has a form. As the logarithm of a sum it would lose its digits.
    """
    found: dict[Expr, None] = {}
    for node in sympy.preorder_traversal(expr):
        argument = argument_of(node)
        if argument is not None and argument.free_symbols:
            part = argument.as_coeff_Mul()[1]
            if not part.is_Symbol:
                found[part] = None
    return sorted(found, key=lambda e: (sympy.count_ops(e), sympy.default_sort_key(e)))
