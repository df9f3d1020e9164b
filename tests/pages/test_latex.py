"""TeX and MathML of formulas, and the short forms that pages show."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
import sympy
from sympy import Abs, Expr, Float, Max, Min, Piecewise, Rational, Symbol, erf, exp, pi, sqrt, symbols, tanh

from codegen.definition.activation import Activation, Parameter, gate, x
from codegen.definition.formula import LANGUAGE
from codegen.definition.library import load
from codegen.pages.readable import readable
from codegen.show.as_tex import stable_forms
from codegen.show.latex import Written, decimal, latex, latex_form
from codegen.symbolic.derive import Derived, derive
from codegen.symbolic.piecewise import normal_form

beta, tau = symbols("beta tau", positive=True)
LIBRARY = load("defs")
DERIVED = [derive(a) for a in LIBRARY]


@pytest.mark.parametrize(
    ("expr", "tex"),
    [
        (x * (1 + erf(x / sqrt(2))) / 2, r"\frac{x \left(\mathrm{erf}{\left(\frac{x}{\sqrt{2}}\right)} + 1\right)}{2}"),
        (x / (1 + exp(-Rational("1.702") * x)), r"\frac{x}{1 + e^{-1.702 x}}"),
        (x / (1 + exp(-beta * x)), r"\frac{x}{1 + e^{-\beta x}}"),
        (Min(Max(0, x), tau), r"\min\left(\tau, \max\left(0, x\right)\right)"),
        (sqrt(2) * x / (2 * sqrt(pi)), r"\frac{x}{\sqrt{2 \pi}}"),
        (sqrt(2) / sqrt(pi), r"\sqrt{\frac{2}{\pi}}"),
        (sqrt(3) * x / 7, r"\frac{\sqrt{3} x}{7}"),
        (2 * sqrt(2) * x, r"2 \sqrt{2} x"),
        (-x / 10, "-0.1 x"),
        (3 * x / 2, r"\frac{3 x}{2}"),
        (Float("1.5") * x, r"\frac{3 x}{2}"),
        (Float("0.044715") * x**3, "0.044715 x^{3}"),
        (x * erf(x), r"x \, \mathrm{erf}{\left(x\right)}"),
        (Symbol("gate") * x, r"\mathrm{gate} \, x"),
        (Symbol("alpha_left") * x, r"\alpha_{left} x"),
        (Symbol("negative_slope") * x, r"\mathrm{negative\_slope} \, x"),
        (Piecewise((x, x > 0), (-x, True)), r"\begin{cases} x & \text{if } x > 0 \\ -x & \text{otherwise} \end{cases}"),
        (
            Piecewise((1, Rational(1, 2) < x), (0, True)),
            r"\begin{cases} 1 & \text{if } x > \frac{1}{2} \\ 0 & \text{otherwise} \end{cases}",
        ),
    ],
)
def test_formulas_read_as_in_a_paper(expr: Expr, tex: str) -> None:
    assert latex(expr) == tex


def test_conditions_are_intervals() -> None:
    clipped = normal_form(Min(Max(0, x), 6), x)
    assert latex_form(clipped) == (
        r"\begin{cases} 0 & \text{if } x \leq 0 \\ x & \text{if } 0 < x < 6 \\ 6 & \text{if } x \geq 6 \end{cases}"
    )
    assert r"0 & \text{if } x = 0" in latex_form(normal_form(sympy.sign(x), x))


@pytest.mark.parametrize("function", [f for f in LANGUAGE if issubclass(f, sympy.Function) and f is not Piecewise])
def test_no_function_needs_what_code_hosts_refuse(function: type[Expr]) -> None:
    assert r"\operatorname" not in latex(function(x, beta) if function in (Min, Max) else function(x))


@pytest.mark.parametrize("number", ["0.01", "1.702", "0.044715", "-0.25", "12.5", "100.2", "1e-7", "0.30"])
def test_a_decimal_is_written_exactly(number: str) -> None:
    made = decimal(Rational(number))
    if not made.is_number:
        assert Fraction(latex(made)) == Fraction(number)
    else:
        assert Rational(number).q % 5, "only a denominator without 5 stays a fraction"


def value(expr: Expr, letters: dict[Symbol, Expr]) -> Expr:
    """The expression that a short form stands for."""
    whole = expr.xreplace(letters)
    return whole.xreplace({w: Rational(w.name) for w in whole.atoms(Written)})


@pytest.mark.parametrize("derived", DERIVED, ids=lambda d: d.activation.name)
def test_a_short_form_is_the_same_function(derived: Derived) -> None:
    shown = readable(derived)
    letters = dict(shown.letters)
    original = dict(derived.functions)
    assert [name for name, _ in shown.functions] == [name for name, _ in derived.functions if name != "f"]
    numbers = {p: Rational(7, 5) + k for k, p in enumerate(derived.activation.parameters)}
    for name, form in shown.functions:
        for at in (Rational(-13, 5), Rational(-1, 7), Rational(3, 11), Rational(9, 4)):
            values = numbers | {x: at, gate: Rational(11, 8)}
            exact = original[name].subs(numbers).at(at).expr.subs(values)
            short = value(form.subs(numbers).at(at).expr, letters).subs(values)
            assert abs(sympy.N(exact - short, 40)) < sympy.Float("1e-30")


def test_a_short_form_is_short() -> None:
    swish = next(d for d in DERIVED if d.activation.name == "swish")
    for name, form in readable(swish).functions:
        assert len(latex_form(form)) <= len(latex_form(dict(swish.functions)[name]))


def test_a_long_argument_that_is_repeated_gets_a_letter() -> None:
    inner = sqrt(2 / pi) * (x + Rational("0.044715") * x**3)
    shown = readable(derive(Activation("probe", x * tanh(inner))))
    ((letter, expr),) = shown.letters
    assert value(expr, {}) == inner
    assert all(letter in form.pieces[0].expr.free_symbols for _, form in shown.functions)


def test_a_letter_is_none_of_a_parameters() -> None:
    u = Parameter("u", default=1)
    inner = sympy.log(1 + exp(x)) / 3
    shown = readable(derive(Activation("probe", u * x * tanh(inner), parameters=[u])))
    ((letter, _),) = shown.letters
    assert letter.name == "v"


def test_stable_forms_use_no_letter_of_a_parameter() -> None:
    t = Parameter("t", default=1, domain="positive")
    q = Parameter("q", default=1, domain="positive")
    derived = derive(Activation("probe", q * x / (1 + exp(-t * x)), parameters=[t, q]))
    (group,) = stable_forms(derived, {"f": "f(x)"})
    assert group.letters == (r"s = \left\lvert t x\right\rvert", "p = e^{-s}")
    assert group.forms[0].lines[1] == r"g(-s) = -\frac{q p s}{p + 1}"


def test_numbers_keep_their_origin() -> None:
    k = Parameter("k", default=1)
    shown = dict(readable(derive(Activation("probe", k * exp(1.702 * x), parameters=[k]))).functions)
    assert latex_form(shown["d2"]) == "1.702^{2} k e^{1.702 x}"


def test_absolute_value_stands_in_bars_that_end_no_cell_of_a_table() -> None:
    assert latex(Abs(x)) == r"\left\lvert {x}\right\rvert"


class TestMathML:
    @pytest.fixture(autouse=True)
    def needs_the_converter(self) -> None:
        pytest.importorskip("latex2mathml", reason="the extra docs is not installed")

    @pytest.mark.parametrize("derived", DERIVED, ids=lambda d: d.activation.name)
    def test_every_formula_of_the_library_converts(self, derived: Derived) -> None:
        from codegen.pages.mathml import mathml

        shown = readable(derived)
        texts = [latex(derived.activation.formula), *(latex_form(form) for _, form in shown.functions)]
        for tex in texts:
            presentation = mathml(tex, block=True).partition("<semantics>")[2].partition("<annotation")[0]
            assert presentation
            assert "\\" not in presentation

    def test_tex_is_kept_for_those_who_copy_or_hear_it(self) -> None:
        from codegen.pages.mathml import mathml

        made = mathml(r"\frac{x}{2}", block=False)
        assert r'alttext="\frac{x}{2}"' in made
        assert r'<annotation encoding="application/x-tex">\frac{x}{2}</annotation>' in made
        assert re.search(r"<mfrac>.*<mi>x</mi>.*<mn>2</mn>.*</mfrac>", made)

    def test_a_name_is_one_identifier_that_stands_apart(self) -> None:
        from codegen.pages.mathml import mathml

        assert re.search(r"<mi>x</mi><mspace[^>]*/>(<mrow>)?<mi>erf</mi>", mathml(r"x \, \mathrm{erf}", block=False))
        assert "<mi>max_val</mi>" in mathml(r"\mathrm{max\_val}", block=False)
        assert re.search(r"<mi>x</mi><mspace[^>]*/><mi>tanh</mi>", mathml(r"x \tanh{\left(x\right)}", block=False))

    def test_a_sign_is_not_set_as_an_operation(self) -> None:
        from codegen.pages.mathml import mathml

        signs = re.findall(r"<mo[^>]*>−</mo>", mathml(r"f(-t) = -x - y", block=False))
        assert ['form="prefix"' in sign for sign in signs] == [True, True, False]

    def test_cases_are_rows(self) -> None:
        from codegen.pages.mathml import mathml

        made = mathml(latex_form(normal_form(Max(0, x), x)), block=True)
        assert made.count("<mtr>") == 2

    def test_an_unknown_command_is_an_error(self) -> None:
        from codegen.pages.mathml import UnknownTeX, mathml

        with pytest.raises(UnknownTeX, match="nonsense"):
            mathml(r"\nonsense{x}", block=False)


def test_what_is_left_of_two_sides_has_two_names() -> None:
    derived = derive(Activation("bent", (sqrt(x**2 + 1) - 1) / 2 + x))
    (forms,) = stable_forms(derived, {"f": "f(x)"})
    left, right = forms.forms[0].lines[-2:]
    assert left == r"f(-t) = t k{\left(t\right)}" and right == r"f(t) = t h{\left(t\right)}"
    assert forms.smooth == ("h", "k")  # the function itself, of which a root cancels, is not what is computed


def test_the_root_that_a_law_keeps_is_shown_as_one() -> None:
    (forms,) = stable_forms(derive(LIBRARY["squareplus"]), {"f": "f(x)"})
    assert forms.forms[0].lines[0] == r"f(-t) = \frac{b}{2 \left(t + \sqrt{b + t^{2}}\right)}"
