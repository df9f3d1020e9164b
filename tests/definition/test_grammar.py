"""Formulas typed as text: what they mean, and what is said where one is wrong."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import E, Max, Min, Piecewise, Rational, erf, exp, log, pi, sqrt, tanh

from codegen import x
from codegen.definition.formula import LANGUAGE
from codegen.definition.typed.grammar import DEPTH, FUNCTIONS, HEIGHT, LENGTH, FormulaError, parse
from codegen.definition.typed.reader import activation, parameter
from codegen.errors import Excerpt, UserError

_SELU = "1.6732632423543772848170429916717"  # more digits than a double has


def meaning(text: str, *parameters: str):
    return activation("typed", text, parameters).formula


def error_of(text: str, *parameters: str) -> FormulaError:
    with pytest.raises(FormulaError) as caught:
        meaning(text, *parameters)
    assert caught.value.excerpt is not None
    assert caught.value.todo
    return caught.value


def underlined(error: UserError) -> str:
    assert error.excerpt is not None
    return error.excerpt.text[error.excerpt.start : error.excerpt.end]


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("x*tanh(log(1+exp(x)))", x * tanh(log(1 + exp(x)))),
        ("1.702*x", Rational(1702, 1000) * x),
        (".5*x + 1.*x + 1e-3*x + 2.5E2*x", Rational("251.501") * x),
        ("x/(1 + exp(-1.702*x))", x / (1 + exp(-Rational(1702, 1000) * x))),
        ("-x^2", -(x**2)),
        ("(-x)^2", x**2),
        ("2*x^3^2", 2 * x**9),
        ("x - 1 - 2", x - 3),
        ("x/2/3", x / 6),
        ("x*-2", -2 * x),
        ("-x**2*3", -3 * x**2),
        ("(x**2 + 1)**-(1/2)", 1 / sqrt(x**2 + 1)),
        ("2^-x^2", exp(-(x**2) * log(2))),
        ("e^x + E**-x", exp(x) + exp(-x)),
        ("x/2*(1 + erf(x/sqrt(2)))", x / 2 * (1 + erf(x / sqrt(2)))),
        ("pi*x + π·x", 2 * pi * x),
        ("x × 2 − 1 ÷ 3", 2 * x - Rational(1, 3)),
        ("ln(1 + x^2)", log(1 + x**2)),
        ("Max(0, x) + min(x, 6, 1)", Max(0, x) + Min(x, 1)),
        ("abs(x) + sgn(x)", sympy.Abs(x) + sympy.sign(x)),
        ("sigmoid(x)", 1 / (1 + exp(-x))),
        ("softplus(x) - relu(x)", log(1 + exp(x)) - Max(0, x)),
        ("x*sigmoid(x)**2", x / (1 + exp(-x)) ** 2),
        ("SiLU(x) + GELU(x)", x / (1 + exp(-x)) + x / 2 * (1 + erf(x / sqrt(2)))),
        ("x*Phi(x) + phi(x)", x * ((1 + erf(x / sqrt(2))) / 2) + exp(-(x**2) / 2) / sqrt(2 * pi)),
        ("clip(x + 3, 0, 6)", Min(Max(x + 3, 0), 6)),
        ("where(x > 0, x, expm1(x))", Piecewise((x, x > 0), (exp(x) - 1, True))),
        ("log1p(cbrt(x)**2)", log(1 + (sympy.sign(x) * sympy.Abs(x) ** Rational(1, 3)) ** 2)),
        ("acosh(1 + x^2)", log(1 + x**2 + sqrt((1 + x**2) ** 2 - 1))),
        ("arctanh(x/(1 + abs(x)))",
         log((1 + x / (1 + sympy.Abs(x))) / (1 - x / (1 + sympy.Abs(x)))) / 2),
        ("sigmoid(silu(x))", 1 / (1 + exp(-x / (1 + exp(-x))))),
        ("Piecewise((x, x > 0), (0, True))", Piecewise((x, x > 0), (0, True))),
        ("Piecewise((x, x ≥ 1), (x^2, -1 < x <= 1 and not x > 0.5), (0, otherwise))",
         Piecewise((x, x >= 1), (x**2, (x > -1) & (x <= 1) & (x <= Rational(1, 2))), (0, True))),
        ("Piecewise((0, (x > -1) & (x < 1)), (x, True))", Piecewise((0, (x > -1) & (x < 1)), (x, True))),
        ("Piecewise((0, x > -1 & x < 1 | x > 5), (x, True))",
         Piecewise((0, ((x > -1) & (x < 1)) | (x > 5)), (x, True))),
        ("  exp ( x )\n+ 1 ", exp(x) + 1),
        ("x/(x^2 + 1)", x / (x**2 + 1)),
        ("E*x", E * x),
    ],
)  # fmt: skip
def test_a_formula_means_what_it_says(text, formula):
    assert meaning(text) == formula


def test_a_number_is_the_decimal_that_was_written():
    assert meaning("0.1*x").subs(x, 3) == Rational(3, 10)
    assert meaning(f"{_SELU}*x") == Rational(_SELU) * x


def test_parameters_are_declared_with_value_and_domain():
    made = activation("swish", "x/(1 + exp(-beta*x)) + a*x", ["beta = 1.702 : positive", "a=-1/3"])
    assert [(p.name, p.default, p.domain) for p in made.parameters] == [
        ("beta", Rational(1702, 1000), "positive"),
        ("a", Rational(-1, 3), "real"),
    ]


def test_a_gated_unit_can_be_typed():
    assert activation("glu", "gate*sigmoid(x)").gated


def test_every_function_of_the_language_can_be_typed():
    language = {f for f in LANGUAGE if isinstance(f, type) and issubclass(f, sympy.Function | sympy.Piecewise)}
    typed = {getattr(sympy, name) for name in FUNCTIONS if hasattr(sympy, name)}
    assert language - {sympy.functions.elementary.piecewise.ExprCondPair} <= typed


@pytest.mark.parametrize(
    ("text", "piece", "what", "todo"),
    [
        ("", "", "ends where a value", "such as x*tanh"),
        ("x +", "", "ends where a value", "what is missing"),
        ("2x", "x", "operator is missing after 2", "2*x"),
        ("x(1 + x)", "(", "operator is missing after x", "2*x"),
        ("2e", "e", "operator is missing", "2*x"),
        ("1.2.3", ".3", "operator is missing", "2*x"),
        ("x x", "x", "operator is missing", "2*x"),
        ("lambda x: x", "x", "operator is missing", "2*x"),
        ("(x", "(", "not closed", "add a )"),
        ("exp(x", "(", "not closed", "add a )"),
        ("x)", ")", "closes none", "remove"),
        ("Max(x,)", ")", "a value is missing", "missing"),
        ("exp()", "exp()", "takes one argument, not 0", "exp(...)"),
        ("exp(x, 2)", "exp(x, 2)", "takes one argument, not 2", "exp(...)"),
        ("tahn(x)", "tahn", "no function tahn", "did you mean tanh?"),
        ("gamma(x)", "gamma", "no kernel computes a gamma function", "sqrt(pi) for gamma(1/2)"),
        ("x + tan(x)", "tan", "countless poles", "sin and cos"),
        ("zeta(x)", "zeta", "no function zeta", "the functions are"),
        ("1 + clip(x, 0)", "clip(x, 0)", "takes 3 arguments, not 2", "write clip(u, low, high)"),
        ("where(x, 0, 1)", "x", "a value stands", "x > 0"),
        ("where(x > 0, x > 1, 1)", "x > 1", "a condition stands", "Piecewise"),
        ("1 + acosh(x)", "acosh(x)", "at x = 0: a root of what is negative", "whole real line"),
        ("x*atanh(x)", "atanh(x)", "at x = -1: a logarithm", "whole real line"),
        ("silu", "silu", "without an argument", "silu(x)"),
        ("__import__('os')", "__import__", "no function __import__", "the functions are"),
        ("x.__class__", ".", "no meaning", "write it with"),
        ("x if x else 1", "if", "operator is missing", ""),
        ("[x]", "[", "no meaning", "round"),
        ("x = 3", "=", "no meaning", "<="),
        ("x == 3", "==", "no meaning", "<="),
        ("|x|", "|", "where a value is wanted", "Abs(x)"),
        ("x²", "²", "no meaning", "x**2"),
        ("x\x1b[31m", "\x1b", "U+001B", "write it with"),
        ("x * * 2", "*", "makes no sense", "missing"),
        ("tanh + x", "tanh", "without an argument", "tanh(x)"),
        ("bta*x", "bta", "neither x nor a parameter", "--parameter bta=1:positive"),
        ("bta*x + beta", "bta", "neither x nor a parameter", "did you mean beta?"),
        ("X + 1", "X", "neither x nor a parameter", "did you mean x?"),
        ("x > 0", "x > 0", "a condition stands", "Piecewise"),
        ("exp(x > 0)", "x > 0", "a condition stands", "Piecewise"),
        ("(x > 0)*x", "(x > 0)", "a condition stands", "Piecewise"),
        ("Piecewise((x, x), (0, True))", "x", "a value stands", "x > 0"),
        ("Piecewise((x, not x), (0, True))", "x", "a value stands", "x > 0"),
        ("Piecewise(x, x > 0)", "x", "is a pair", "(value, condition)"),
        ("Piecewise((x), (0, True))", ")", "a comma and a condition", "(x, x > 0)"),
        ("Piecewise((x, x > 0))", "Piecewise((x, x > 0))", "no last branch", "(value, True)"),
        ("1 + x/(x - x)", "(x - x)", "is zero", "mistake"),
        ("x*log(0)", "0", "is zero", "mistake"),
        ("x + 0**-1", "0", "is zero", "mistake"),
        ("x + 1/x", "1/x", "at x = 0: a quotient by zero", "whole real line"),
        ("x*(x^2 + x)^-2", "(x^2 + x)^-2", "at x = -1: a quotient by zero", "whole real line"),
        ("2*log(x) + x", "log(x)", "at x = 0", "whole real line"),
        ("exp(sqrt(x))", "sqrt(x)", "at x = -1", "whole real line"),
        ("x^(1/3) + 1", "x^(1/3)", "at x = -1", "whole real line"),
        ("(x + 20)^0.5 + x", "(x + 20)^0.5", "at x = -50", "whole real line"),
        ("1 + x**x", "x**x", "at x = 0: a power of what is not positive", "positive for every x"),
        ("Abs(x)**beta", "Abs(x)**beta", "at x = 0: a power of what is not positive", "positive for every x"),
        ("(1 + x^2)^(10**9*pi)", "(1 + x^2)^(10**9*pi)", "too large", "smaller"),
        ("5 + pi", "5 + pi", "does not depend on x", "x"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_underlined(text, piece, what, todo):
    error = error_of(text, *(["beta=1"] if "beta" in text else []))
    assert underlined(error) == piece
    assert what in error.what
    assert todo in error.todo


def test_a_piece_is_judged_only_where_it_holds():
    formula = (
        "Piecewise((x/x, x > 0), (log(-x), x < -1/2), (sqrt(x + 1), x < 0 or x > 1), (1/(1 + x), not x < 0), (1, True))"
    )
    assert meaning(formula).has(log)


@pytest.mark.parametrize(
    "text",
    [
        "x + 10**10**10",
        "x + 10**(10**10)",
        "x**(10**10)",
        "((x**100)**100)**100",
        "(2*x)**101",
        "x**0.001",
        "exp(10**10*log(2)) + x",
        "exp(x + 10**10*log(x**2 + 1))",
        "E**(10**10*log(3)) + x",
        "silu(expm1(10**20))",
        "exp(99*log(exp(99*log(exp(99*log(exp(99*log(x**2 + 1))))))))",
        "x*9**300**(1/2)**-50",
        "x*1e101",
        "x*1e999999999999999",
        f"x*{'9' * 101}",
    ],
)
def test_what_is_too_large_is_refused_before_it_is_computed(text):
    start = time.process_time()
    error_of(text)
    assert time.process_time() - start < 2, "a computation of gigabytes"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("x" + "+x" * LENGTH, "characters"),
        ("(" * (DEPTH + 1) + "x" + ")" * (DEPTH + 1), "deep"),
        ("-" * (DEPTH + 1) + "x", "deep"),
        ("x**" * (DEPTH + 1) + "x", "deep"),
        ("exp(" * (DEPTH + 1) + "x" + ")" * (DEPTH + 1), "deep"),
        ("x" + "+x" * (HEIGHT + 1), "follow each other"),
        ("x" + "/2" * (HEIGHT + 1), "follow each other"),
    ],
)  # fmt: skip
def test_a_formula_has_a_length_and_a_depth(text, what):
    assert what in error_of(text).what


def test_the_longest_sum_that_is_allowed_can_be_read():
    assert meaning("+".join(["x"] * HEIGHT)) == HEIGHT * x


def test_exponentials_of_exponentials_are_not_evaluated():
    start = time.process_time()
    assert meaning("exp(exp(exp(exp(x))))") == exp(exp(exp(exp(x))))
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("declared", "what"),
    [
        ("q", "does not declare a parameter"),
        ("q=", "ends where a value"),
        ("q=1/0", "is zero"),
        ("q=x", "neither x nor a parameter"),
        ("q=1:posit", "unknown domain"),
        ("q=-1:positive", "outside its domain"),
        ("exp=1", "a word of formulas"),
        ("ln=1", "a word of formulas"),
        ("x=1", "cannot be called 'x'"),
        ("lambda=1", "keyword"),
        ("q r=1", "is not a name"),
        ("=1", "is not a name"),
        ("q=9**9**9", "too large"),
    ],
)
def test_a_wrong_parameter_is_told(declared, what):
    with pytest.raises(UserError) as caught:
        parameter(declared)
    assert what in caught.value.what
    assert caught.value.todo


def test_an_error_shows_the_line_and_the_piece():
    assert str(error_of("1 + tahn(x)")) == "there is no function tahn\n  1 + tahn(x)\n      ^^^^\n  did you mean tanh?"


def test_a_long_line_is_cut_around_the_piece():
    line, carets = str(Excerpt("a" * 300 + "WRONG" + "b" * 300, 300, 305)).splitlines()
    assert line[0] == line[-1] == "…"
    assert len(line) < 120
    assert line[carets.index("^") : len(carets)] == "WRONG"


def test_a_terminal_sees_no_control_characters():
    assert str(Excerpt("x\x1b[31m\n\t+", 1, 2)) == "x·[31m  +\n ^"


def test_the_grammar_needs_no_sympy():
    code = (
        "import sys\nfrom codegen.definition.typed.grammar import parse\nparse('x*tanh(x)')\n"
        "assert 'sympy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


_WORDS = ["x", "beta", "1", "0", "2.5", "1e3", "exp", "log", "sqrt", "tanh", "Abs", "Min", "Piecewise", "True", "pi"]
_WORDS += ["+", "-", "*", "/", "**", "^", "(", ")", ",", "<", ">=", "and", "not", "|", "=", ".", "'", "é", "\x00", " "]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=25).map("".join))
def test_any_text_has_a_tree_or_an_error_that_underlines(text):
    try:
        tree = parse(text)
    except FormulaError as error:
        assert error.excerpt is not None
        assert 0 <= error.excerpt.start <= error.excerpt.end <= len(text) + 1
        return
    assert 0 <= tree.start < tree.end <= len(text)


def _written(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(children, children)
    return st.one_of(
        pairs.map(lambda p: f"({p[0]} + {p[1]})"),
        pairs.map(lambda p: f"{p[0]} - ({p[1]})"),
        pairs.map(lambda p: f"({p[0]})*({p[1]})"),
        children.map(lambda c: f"-({c})"),
        children.map(lambda c: f"({c})^2"),
        children.map(lambda c: f"tanh({c})"),
        children.map(lambda c: f"Max(0, {c})"),
    )


@settings(max_examples=60, deadline=None)
@given(st.recursive(st.sampled_from(["x", "2", "0.25", "pi"]), _written, max_leaves=8))
def test_what_python_reads_alike_means_the_same(text):
    """Python's own reading of the same text is a second opinion, on texts made here."""
    read = eval(text.replace("^", "**").replace("0.25", "Rational(1, 4)"), {"x": x, **vars(sympy)})
    if sympy.sympify(read).has(x):
        assert sympy.simplify(meaning(text) - read) == 0


def test_a_number_in_whose_parts_sympy_finds_no_digit_is_refused():
    """It looks for a sign, finds 0, and divides by it: what it knows already decides whether it looks."""
    what = error_of("asin(atanh(6**100)) + relu(x)").what
    assert "cannot be worked out" in what or "a logarithm of what is not positive" in what


@pytest.mark.parametrize("text", ["sech(1 + sinh(10**20)) + x", "x*tanh(exp(exp(9)))"])
def test_a_function_of_a_number_that_no_float_comes_near_is_refused(text):
    """SymPy would compute it with all its digits."""
    with pytest.raises(FormulaError) as caught:
        activation("f", text)
    assert "too large" in caught.value.what


def test_a_condition_that_holds_a_piecewise_is_told() -> None:
    """SymPy ends with KeyError or RecursionError there, as it looks for the truth of such a condition."""
    inner = "Piecewise((x, not (x > 3 or x < 3 or x >= 3)), (a, otherwise))"
    outer = f"Piecewise((x, (E*x) < 1/2 or Piecewise((1/x, x > 0), (1/x, x < 0), (pi, True)) >= {inner}), (x, True))"
    error = error_of(f"Piecewise(({outer}, {outer} <= 0 and (4 - x) < (x - {outer})), (x, True))", "a=1e-30")
    assert "Piecewise" in error.what
