"""What an author may write, and what is said where it is wrong."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

import pytest
from sympy import (
    Function,
    I,
    Integral,
    Max,
    Min,
    Piecewise,
    Rational,
    Symbol,
    atanh,
    erf,
    exp,
    gamma,
    log,
    oo,
    pi,
    sqrt,
    tan,
    zoo,
)

from codegen import Activation, DefinitionError, Parameter, Reference, gate, x
from codegen.definition.activation import Domain

beta = Parameter("beta", default=1, domain="positive", learnable=True, doc="sharpness")
alpha = Parameter("alpha", default=0.01)


def error_of(make):
    with pytest.raises(DefinitionError) as caught:
        make()
    error = caught.value
    assert error.location.file == __file__
    assert str(error).startswith(f"{__file__}:{error.location.line}: ")
    assert error.what in str(error)
    assert error.todo in str(error)
    return error


def test_the_vocabulary_is_there_without_sympy():
    code = "import sys, codegen\nassert {'Activation', 'x'} <= set(dir(codegen))\nassert 'sympy' not in sys.modules\n"
    subprocess.run([sys.executable, "-c", code + "codegen.Activation"], check=True)


def test_an_unknown_word_of_the_vocabulary_is_an_attribute_error():
    import codegen

    with pytest.raises(AttributeError, match="activation"):
        _ = codegen.activation


def test_only_name_and_formula_are_required():
    plain = Activation("plain", x * 2)
    assert plain.parameters == ()
    assert plain.reference is None
    assert not plain.gated


def test_an_activation_is_frozen():
    made = Activation("made", x)
    with pytest.raises(AttributeError):
        made.name = "other"


def test_an_activation_knows_its_line():
    made = Activation("made", x)
    line = sys._getframe().f_lineno - 1
    assert (made.location.file, made.location.line) == (__file__, line)


@pytest.mark.parametrize(
    ("number", "exact"),
    [
        (1.702, Rational(1702, 1000)),
        (0.044715, Rational(44715, 10**6)),
        (0.1, Rational(1, 10)),
        (1e-3, Rational(1, 1000)),
        (2.5e10, Rational(25 * 10**9)),
        (6, Rational(6)),
        (sqrt(2), sqrt(2)),
    ],
)
def test_a_number_is_the_decimal_that_was_written(number, exact):
    assert Parameter("p", default=number).default == exact
    assert Activation("a", number * x).formula == exact * x


def test_floats_inside_functions_are_exact_too():
    assert Activation("a", x * exp(0.5 * x) ** 0.5).formula == x * exp(x / 4)


def test_parameters_of_one_name_do_not_mix():
    first, second = Parameter("alpha", default=1), Parameter("alpha", default=2)
    assert first != second
    assert (x * first).free_symbols == {x, first}
    assert (x * second).free_symbols == {x, second}
    assert [next(s for s in (x * p).free_symbols if s != x).default for p in (first, second)] == [1, 2]


def test_parameters_survive_pickling_and_copying():
    for copied in (pickle.loads(pickle.dumps(beta)), copy.deepcopy(beta)):
        assert copied == beta
        assert (copied.default, copied.domain, copied.learnable, copied.doc) == (1, "positive", True, "sharpness")
    swish = Activation("swish", x / (1 + exp(-beta * x)), [beta])
    assert pickle.loads(pickle.dumps(swish)) == swish


def test_a_parameter_may_have_to_be_above_another():
    low = Parameter("low", default=-1)
    high = Parameter("high", default=1, above=low)
    assert (high.scope, low.scope) == ("real, above low", "real")
    assert pickle.loads(pickle.dumps(high)).above == low
    clip = Activation("clip", Min(high, Max(low, x)), [low, high])
    assert clip.at("unit", low=0).formula == Min(high, Max(0, x))
    assert "is not above that of low, -1" in error_of(lambda: Parameter("h", default=-1, above=low)).what
    assert "high = 1 is not above low = 2" in error_of(lambda: clip.at("none", low=2)).what


@pytest.mark.parametrize("wrong", [1, 0, -3, 2.0, True, "3", None])
def test_a_wrong_number_of_derivatives_is_told(wrong):
    error = error_of(lambda: Activation("a", x**2, derivatives=wrong))
    assert f"cannot have {wrong!r} derivatives" in error.what
    assert "at least 2" in error.todo


def test_derivatives_have_names_which_members_and_parts_keep():
    assert Activation("a", x**2).by_x == ("d1", "d2")
    family = Activation("a", gate * x * beta, [beta], derivatives=4)
    for made in (family, family.at("b", beta=2), family.ungated):
        assert made.by_x == ("d1", "d2", "d3", "d4")


def test_comparisons_read_from_x():
    lam = Parameter("lam", default=0.5, domain="nonnegative")
    formula = Activation("softshrink", Piecewise((x - lam, x > lam), (x + lam, x < -lam), (0, True)), [lam]).formula
    assert [str(condition) for _, condition in formula.args] == ["x > lam", "x < -lam", "True"]


def test_a_member_knows_its_family():
    swish = Activation("swish", x / (1 + exp(-beta * x)), [beta], reference=Reference("A", 2017, "T"), summary="s")
    silu = swish.at("silu", beta=1, summary="one")
    assert silu.formula == x / (1 + exp(-x))
    assert silu.family is swish
    assert silu.values == ((beta, 1),)
    assert silu.parameters == ()
    assert silu.reference == swish.reference
    assert silu.summary == "one"
    assert swish.at("silu", beta=1, reference=Reference("B", 2017, "U")).reference.authors == "B"


def test_a_member_may_keep_parameters():
    family = Activation("family", alpha * x + beta * tanh_like(x), [alpha, beta])
    member = family.at("member", alpha=0.5)
    assert member.parameters == (beta,)
    assert member.formula == x / 2 + beta * tanh_like(x)


def tanh_like(u):
    return u / (1 + u**2)


def test_a_gated_unit_is_recognised():
    assert Activation("swiglu", gate * x / (1 + exp(-x))).gated


def test_a_reference_prints_and_links():
    reference = Reference("Ramachandran, Zoph, Le", 2017, "Searching for activation functions", arxiv="1710.05941")
    assert str(reference) == "Ramachandran, Zoph, Le (2017). Searching for activation functions. arXiv:1710.05941."
    assert reference.link == "https://arxiv.org/abs/1710.05941"
    assert Reference("A", 1986, "T", doi="10.1038/323533a0").link == "https://doi.org/10.1038/323533a0"
    assert Reference("A", 1986, "T", doi="10.1038/1", url="https://example.org").link == "https://example.org"
    assert Reference("A", 1986, "T").link is None


@pytest.mark.parametrize(
    ("formula", "parameters", "what", "todo"),
    [
        (x * Symbol("k"), [], "undefined symbol, k", 'k = Parameter("k"'),
        (x * beta, [], "undefined symbol, beta", "parameters=[beta]"),
        (Symbol("x") ** 2, [], "undefined symbol, x", "from codegen import x"),
        (x * Symbol("beta"), [beta], "undefined symbol, beta", "the Parameter that stands in parameters"),
        (x * 2, [beta], "does not use its parameter beta", "remove it"),
        (Piecewise((x, x > 0)), [], "Piecewise without a last branch", "(expression, True)"),
        (Piecewise((x, x > 0), (0, x < -1)), [], "Piecewise without a last branch", "(expression, True)"),
        (gamma(x), [], "uses gamma", "write the value"),
        (Integral(exp(-(x**2)), x), [], "uses Integral", "erf"),
        (tan(x), [], "uses tan", "sin and cos"),
        (Function("f")(x), [], "uses f", "exp"),
        (x * I, [], "a root or logarithm of a negative number", "formulas are real"),
        (x + zoo, [], "a division by zero or a logarithm of zero in it", "division by zero"),
        (exp(x) ** I, [], "a root or logarithm of a negative number in it", "formulas are real"),
        (x + oo, [], "an infinity in it", "finite numbers"),
        (x * float("nan"), [], "0/0 or a difference of infinities in it", "finite numbers"),
        (x**x, [], "no real value at x = -1/3", "whole real line"),
        (log(x), [], "no real value at x = 0 and default parameters: a division by zero or a logarithm", "whole real"),
        (
            Piecewise((0, x < 0), (Max(1 / x, 1), True)),
            [],
            "no real value at x = 0 and default parameters: a div",
            "whole",
        ),
        (
            sqrt(x),
            [],
            "no real value at x = -1 and default parameters: a root or logarithm of a neg",
            "whole real line",
        ),
        (1 / (exp(x) - 1), [], "no real value at x = 0", "whole real line"),
        (
            Piecewise((1, Symbol("x", real=True) >= 0), (sqrt(x), True)),
            [],
            "no real value at x = -1",
            "whole real line",
        ),
        (pi, [], "does not depend on x", "from codegen import x"),
        (3, [], "does not depend on x", "from codegen import x"),
        ("x**2", [], "not an expression but a str", "1 + exp(-x)"),
        (x > 0, [], "not an expression but a StrictGreaterThan", "1 + exp(-x)"),
        (None, [], "not an expression but a NoneType", "1 + exp(-x)"),
        (x * beta, [beta, beta], "two parameters called beta", "rename or remove"),
        (x * beta, beta, "the parameters of", "parameters=[beta]"),
        (x * beta, ["beta"], "the parameters of", "parameters=[beta]"),
    ],
)
def test_a_wrong_formula_is_told(formula, parameters, what, todo):
    error = error_of(lambda: Activation("wrong", formula, parameters))
    assert what in error.what
    assert todo in error.todo


def test_a_condition_that_singles_out_a_point_is_told():
    from sympy import Eq

    error = error_of(lambda: Activation("wrong", Piecewise((1, Eq(x, 0)), (x / (exp(x) - 1), True))))
    assert "Eq" not in error.what
    assert "x == 0" in error.what
    assert "< <= > >=" in error.todo


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("", "is not a name"),
        ("2fast", "is not a name"),
        ("a-b", "is not a name"),
        ("_hidden", "is not a name"),
        ("é", "is not a name"),
        ("lambda", "keyword"),
        ("True", "keyword"),
        ("scalar", "taken"),
        ("exact", "taken"),
        ("cuda", "taken"),
        ("numpy", "taken"),
        ("abs", "built-in abs"),
        (7, "a string"),
    ],
)
def test_a_wrong_name_is_told(name, what):
    error = error_of(lambda: Activation(name, x * 2))
    assert what in error.what


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("x", "an argument"),
        ("out", "an argument"),
        ("grad", "an argument"),
        ("in", "keyword"),
        ("np", "use that name"),
        (None, "a string"),
    ],
)
def test_a_wrong_parameter_name_is_told(name, what):
    assert what in error_of(lambda: Parameter(name, default=1)).what


@pytest.mark.parametrize(
    ("default", "domain", "what"),
    [
        (0, "positive", "outside its domain, positive"),
        (-1, "nonnegative", "outside its domain, nonnegative"),
        (-0.5, "positive", "outside its domain, positive"),
        (float("nan"), "real", "not a value"),
        (float("inf"), "real", "not a value"),
        (1j, "real", "not a value"),
        (I, "real", "not a value"),
        (True, "real", "not a value"),
        ("1", "real", "not a value"),
        (x, "real", "not a value"),
        (1, "complex", "unknown domain 'complex'"),
    ],
)
def test_a_wrong_default_is_told(default, domain: Domain, what):
    assert what in error_of(lambda: Parameter("p", default=default, domain=domain)).what


def test_zero_is_nonnegative():
    assert Parameter("p", default=0, domain="nonnegative").default == 0


@pytest.mark.parametrize(
    ("name", "values", "what"),
    [
        ("member", {"alpha": 1}, "no parameter alpha"),
        ("member", {"beta": 0}, "outside its domain"),
        ("member", {"beta": "1"}, "not a value"),
        ("member", {}, "fixes no parameter"),
        ("class", {"beta": 1}, "keyword"),
    ],
)
def test_a_wrong_member_is_told(name, values, what):
    swish = Activation("swish", x / (1 + exp(-beta * x)), [beta])
    assert what in error_of(lambda: swish.at(name, **values)).what


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        ({"authors": ""}, "lacks its authors"),
        ({"title": None}, "lacks its title"),
        ({"year": "2017"}, "not a year"),
        ({"year": 17}, "not a year"),
        ({"arxiv": 1710.05941}, "not an arXiv identifier"),
        ({"doi": "https://doi.org/10.1/2"}, "not a DOI"),
    ],
)
def test_a_wrong_reference_is_told(arguments, what):
    good = {"authors": "A", "year": 2017, "title": "T"}
    assert what in error_of(lambda: Reference(**{**good, **arguments})).what


def test_what_is_no_reference_is_told():
    assert "reference of wrong" in error_of(lambda: Activation("wrong", x * 2, reference="Somebody 2017")).what


def test_a_root_of_a_negative_number_in_a_far_corner_is_found():
    assert "x = -50" in error_of(lambda: Activation("wrong", sqrt(x + 20) * erf(x))).what


def test_a_tower_of_exponentials_is_no_number_to_compute():
    assert Activation("tower", exp(-exp(exp(exp(x)))) + x).formula.has(exp)


def test_a_branch_without_a_value_where_it_does_not_hold_is_no_tower():
    """exp(x log x) has none at 0, which was compared with the largest one: "Invalid NaN comparison"."""
    far = Piecewise((exp(exp(x * log(x) / 10**3)), x > 2), (x, True))
    assert Activation("far", far).formula.has(exp)


def test_parameters_of_two_definitions_that_are_alike_have_an_order() -> None:
    """SymPy's cache hands out one for the other, and a sum sorts what stands in it."""
    one, other = (Parameter("beta", default=2, domain="positive", doc="sharpness") for _ in range(2))
    assert one is not other and one == other and one.compare(other) == 0
    low, high = Parameter("low", default=-1), Parameter("low", default=-2)
    tops = [Parameter("top", default=1, above=p) for p in (low, high)]
    assert tops[0] != tops[1] and tops[0].compare(tops[1]) != 0


def test_a_branch_that_is_not_taken_says_nothing_of_a_place():
    """At b = 1 the first branch has no value: at 7, and not at 0, which was named."""
    b = Parameter("b", default=1)
    with pytest.raises(DefinitionError, match="no real value at x = 7"):
        Activation("own", Piecewise((Max(0, atanh(b)), x > 5), (x, True)), [b])
