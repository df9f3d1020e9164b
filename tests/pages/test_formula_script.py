"""The grammar in the browser is the tool's, and what it computes are the values and derivatives."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import mpmath
import pytest
import sympy
from support.javascript import answers

from codegen.definition.library import load
from codegen.definition.typed.grammar import ALIASES, FUNCTIONS, FormulaError, Node, parse
from codegen.definition.typed.reader import activation
from codegen.pages.known import known_script, typed

ROOT = Path(__file__).parents[2]
THEME = ROOT / "codegen" / "pages" / "theme" / "static"
FORMULAS = [
    *(
        "x*tanh(log(1+exp(x)))",
        ".5*x + 1.*x + 1e-3*x + 2.5E2*x",
        "-x^2",
        "(-x)^2",
        "2*x^3^2",
        "x - 1 - 2",
        "x*-2",
        "2^-x^2",
    ),
    *("e^x + E**-x", "pi*x + π·x", "x × 2 − 1 ÷ 3", "Max(0, x) + min(x, 6, 1)", "abs(x) + sgn(x)", "+x - -x"),
    *("Piecewise((x, x ≥ 1), (x^2, -1 < x <= 1 and not x > 0.5), (0, otherwise))", "1 < x", "x(1)", "2x", "e2 + x e3"),
    *(
        "Piecewise((0, x > -1 & x < 1 | x > 5), (x, True))",
        "  exp ( x )\n+ 1 ",
        "Piecewise(x, True)",
        "tahn(x)",
        "exp(x, 2)",
    ),
    *(
        "(" * 70 + "x" + ")" * 70,
        "+".join(["x"] * 200),
        "1e200",
        "1" * 101,
        "x²",
        "x = 3",
        "|x|",
        "",
        "x +",
        "exp()",
        "x)",
        "(x",
    ),
    *("constructor(x)", "toString + x", "__proto__*x", "softplus(x) - relu(beta*x)*sigmoid(x)"),
]


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    known = tmp_path_factory.mktemp("known") / "known.js"
    known.write_text(known_script([], [], [], "x"))
    return [known, THEME / "grammar.js", THEME / "taylor.js"]


def tree(node: Node) -> list[Any]:
    return [node.kind, node.start, node.end, node.word, [tree(part) for part in node.parts]]


def read(text: str) -> list[Any]:
    """The tree, or what is wrong and where."""
    try:
        return tree(parse(text))
    except FormulaError as error:
        assert error.excerpt is not None
        return [error.what, error.excerpt.start, error.excerpt.end]


def changed(count: int) -> list[str]:
    """Formulas with pieces left out, put in or moved."""
    draw = random.Random(16)
    pieces = [
        *"x()+-*/^,<>=&|~ 12.e_",
        "**",
        "<=",
        "exp(",
        "Max(",
        "Piecewise((",
        "True",
        "not ",
        " and ",
        "beta",
        "×",
        "²",
    ]
    made = []
    short = [f for f in FORMULAS if f and len(f) < 90]
    for _ in range(count):
        text = draw.choice(short)
        for _ in range(draw.randint(1, 3)):
            at = draw.randint(0, len(text))
            text = text[:at] + draw.choice([draw.choice(pieces), ""]) + text[at + draw.randint(0, 2) :]
        made.append(text)
    return made


def test_the_grammar_is_the_tools(scripts: list[Path], tmp_path: Path) -> None:
    texts = [*FORMULAS, *ALIASES, *changed(4000)]
    code = """((text) => {
        const tree = ({ kind, start, end, word, parts }) => [kind, start, end, word, parts.map(tree)];
        try { return tree(actforge.parse(text)); }
        catch (error) {
            if (!(error instanceof actforge.FormulaError)) throw error;
            return [error.message, error.start, error.end];
        }
    })"""
    right = [read(text) for text in texts]
    assert 500 < sum(len(r) == 5 for r in right) < len(right) - 500
    for text, wanted, found in zip(texts, right, answers(tmp_path, scripts, code, texts), strict=True):
        assert found == wanted, text


EVALUATE = "(([text, x, values]) => actforge.evaluate(actforge.parse(text), x, values))"
POINTS = (-2.75, -0.6, -1 / 3, 0.3, 0.8, 1.9, 3.2)


def exact(text: str, at: float, parameters: tuple[str, ...] = ()) -> list[mpmath.mpf] | None:
    """f, f' and f'' in 40 digits; None where one of them is not real."""
    made = activation("typed", text, parameters)
    x = sympy.Symbol("x", real=True)
    f = made.formula.subs({p: p.default for p in made.parameters}).subs(
        {s: x for s in made.formula.free_symbols if s.name == "x"}
    )
    with mpmath.workdps(40):
        here = sympy.Rational(at)
        values = [sympy.N(sympy.diff(f, x, k).subs(x, here).doit(), 40) for k in range(3)]
        return [mpmath.mpf(str(v)) for v in values] if all(v.is_real for v in values) else None


def close(found: Any, right: mpmath.mpf) -> bool:
    return abs(mpmath.mpf(found) - right) <= 1e-13 * (1 + abs(right))


# Arguments of functions with other domains and other numbers of arguments.
ARGUMENTS = (
    "x - x^2/7",
    "x^2 + 1/10 + x/3",
    "x/(2 + x^2)",
    "2 + x^2",
    "x - x^2/7, 2*x",
    "x - x^2/7, -1, 1/2",
    "x < 1, x^2, 2*x",
)


@pytest.mark.parametrize("name", [n for n in FUNCTIONS if n not in ("Piecewise", "Heaviside", "sign")])
def test_every_function_has_its_value_and_two_derivatives(name: str, scripts: list[Path], tmp_path: Path) -> None:
    for arguments in ARGUMENTS:
        text = f"x*{name}({arguments})/(2 + x^2)"
        try:
            right = [exact(text, x) for x in POINTS]
        except FormulaError:
            continue
        if all(r is not None for r in right):
            break
    else:
        raise AssertionError(f"none of these is an argument of {name}")
    found = answers(tmp_path, scripts, EVALUATE, [[text, x, {}] for x in POINTS])
    for x, got, wanted in zip(POINTS, found, right, strict=True):
        assert wanted is not None
        assert all(map(close, got, wanted)), (text, x, got, wanted)


def test_powers_steps_and_parameters(scripts: list[Path], tmp_path: Path) -> None:
    texts = ["x^3 - x^0 + x^1", "(x^2 + 1)^(-3/2)", "2^(x/3)", "Abs(x)^(5/2)", "x/(1 + exp(-beta*x))"]
    texts += ["Piecewise((x^2, x < -1/2), (sin(x), x <= 1 and not x > 2), (cos(x), otherwise))"]
    for text in texts:
        beta = {"beta": 1.5} if "beta" in text else {}
        found = answers(tmp_path, scripts, EVALUATE, [[text, x, beta] for x in POINTS])
        for x, got in zip(POINTS, found, strict=True):
            right = exact(text, x, ("beta=1.5",) if beta else ())
            assert right is not None
            assert all(map(close, got, right)), (text, x, got, right)
    steps = [["sign(x) + Heaviside(x)", x, {}] for x in (-1, 0, 1)]
    assert answers(tmp_path, scripts, EVALUATE, steps) == [[-1, 0, 0], [0.5, 0, 0], [2, 0, 0]]
    # of what is 0 by its rule an infinite factor makes no NaN
    assert answers(tmp_path, scripts, EVALUATE, [["x^0*exp(1000) + 2*x", 1, {}]])[0][1] == 2


def test_erf_has_its_digits_far_out(scripts: list[Path], tmp_path: Path) -> None:
    points = [0.0, 1e-9, 1.9, 2.0, 2.1, 3.0, 5.5, 9.0, 26.0]
    found = answers(tmp_path, scripts, EVALUATE, [["erfc(x)", x, {}] for x in points])
    for x, (got, *_) in zip(points, found, strict=True):
        assert abs(mpmath.mpf(got) / mpmath.erfc(x) - 1) < 1e-13, x


def test_every_activations_formula_is_read(scripts: list[Path], tmp_path: Path) -> None:
    library = load(ROOT / "defs")
    texts = [typed(a) for a in library]
    names = answers(tmp_path, scripts, "((text) => actforge.names(actforge.parse(text)))", texts)
    for a, found in zip(library, names, strict=True):
        assert set(found) == {p.name for p in a.parameters} | ({"gate"} if a.gated else set()), a.name
