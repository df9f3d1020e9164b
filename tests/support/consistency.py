"""Whether the facts of a sheet say what its certificates show: a number that is changed alone does not pass.

Takes a sheet as data; gives for each kind of fact whether it agrees with its evidence, with the formula, and with the
other facts that it follows from. That the certificates themselves hold is the checker's matter.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import ml_dtypes
import numpy as np
import sympy
from sympy import Rational, oo

Data = dict[str, Any]
X = sympy.Symbol("x", real=True)
DTYPES = {"float16": np.float16, "bfloat16": ml_dtypes.bfloat16, "float32": np.float32, "float64": np.float64}
NAMES = ("f", "f'", "f''")
CONSTANTS: dict[str, sympy.Expr] = {}  # of the sheet that is looked at


class Sheet:
    """A sheet, with its certificates and its formula at hand."""

    def __init__(self, data: Data) -> None:
        self.facts: Data = data["facts"]
        self.certificates: list[Data] = data["certificates"]
        self.defaults = {sympy.Symbol(n): sympy.sympify(v, rational=True) for n, v in data["parameters"].items()}
        # The numbers of the facts name constants; the sheet says what they are.
        named = {n: sympy.sympify(c["exact"], rational=True) for n, c in data.get("constants", {}).items()}
        CONSTANTS.clear()
        CONSTANTS.update({n: c.subs({sympy.Symbol(k): v for k, v in named.items()}) for n, c in named.items()})
        names = {p.name: p for p in self.defaults} | {"x": X} | CONSTANTS
        self.general = sympy.sympify(data["formula"], names, rational=True)

    def evidence(self, fact: str, *kinds: str) -> list[Data]:
        return [c for c in (self.certificates[k] for k in self.facts[fact]["evidence"]) if c["kind"] in kinds]

    def value(self, at: Any, order: int = 0) -> sympy.Expr:
        """A derivative at a point, to 40 digits."""
        return derivative(self.general.subs(self.defaults), order).subs(X, at).evalf(40)

    def end(self, name: str, towards: str) -> Data:
        return next(e for e in self.facts["limits"]["ends"] if (e["function"], e["towards"]) == (name, towards))


@cache
def derivative(e: sympy.Expr, order: int) -> sympy.Expr:
    return e.diff(X, order)


def exact(text: str) -> sympy.Expr:
    return read(text, tuple(CONSTANTS.items()))


@cache
def read(text: str, constants: tuple[tuple[str, sympy.Expr], ...]) -> sympy.Expr:
    return sympy.sympify(text, {"x": X, "inf": oo, "beta": sympy.Symbol("beta")} | dict(constants), rational=True)


def ends(number: Data) -> tuple[sympy.Expr, sympy.Expr]:
    return exact(number["lo"]), exact(number["hi"])


def meets(number: Data, value: sympy.Expr) -> bool:
    """Whether a value that is known to 30 digits may be the number."""
    low, high = ends(number)
    slack = (1 + abs(value)) * Rational(1, 10**22)
    return bool(low == value or low - slack <= value <= high + slack) and agrees(number)


def agrees(number: Data) -> bool:
    """Whether a closed form lies between the ends of its number, which are near to each other."""
    low, high = ends(number)
    if low == high and low.is_infinite:
        return bool(exact(number["exact"]) == low)
    value = exact(number.get("exact", number["lo"]))
    value = value if value.is_Rational else value.evalf(60)
    return bool(low <= value <= high <= low + (1 + abs(low)) * Rational(1, 10**20))


def numbers(data: Any) -> Iterator[Data]:
    if isinstance(data, dict):
        if {"lo", "hi", "verdict"} <= data.keys():
            yield data
        for item in data.values():
            yield from numbers(item)
    elif isinstance(data, list):
        for item in data:
            yield from numbers(item)


def interval(c: Data) -> tuple[sympy.Expr, sympy.Expr]:
    """Where a certificate tells something."""
    if c["kind"] != "tail":
        return exact(c["lower"]), exact(c["upper"])
    start = c["side"] * exact(c["start"])
    return (start, oo) if c["side"] > 0 else (-oo, start)


def sign(c: Data) -> int:
    if c["kind"] == "sign":
        return int(c["sign"])
    return int(sympy.sign(exact(c["leading"]).subs(X, c["side"] * exact(c["start"])).evalf(30)))


def covers(certificates: list[Data]) -> bool:
    """Whether signs, roots and tails leave no gap on the line."""
    reached: sympy.Expr = -oo
    for lower, upper in sorted(interval(c) for c in certificates):
        if lower > reached:
            return False
        reached = max(reached, upper)
    return bool(reached == oo)


def charted(sheet: Sheet, fact: str, pieces: list[tuple[Data, int]]) -> bool:
    """Whether spans with signs tile the line, and are those of the certificates of a chart."""
    shown = sheet.evidence(fact, "sign", "root", "tail")
    tiles = all(a["upper"] == b["lower"] for (a, _), (b, _) in pairwise(pieces))
    outer = pieces[0][0]["lower"]["lo"] == "-inf" and pieces[-1][0]["upper"]["hi"] == "inf"
    spans = [(ends(span["lower"])[0], ends(span["upper"])[1], s) for span, s in pieces]
    signs = [c for c in shown if c["kind"] != "root"]
    held = all(
        any(low <= interval(c)[0] and interval(c)[1] <= high and s == sign(c) for low, high, s in spans) for c in signs
    )
    seen = all(any(low <= interval(c)[0] and interval(c)[1] <= high for c in signs) for low, high, _ in spans)
    return tiles and outer and held and seen and covers(shown)


def zero_spans(sheet: Sheet, fact: str, spans: list[Data]) -> bool:
    """Whether spans are the intervals on which certificates say that a function vanishes."""
    shown = {interval(c) for c in sheet.evidence(fact, "sign") if c["sign"] == 0}
    return shown == {(exact(s["lower"]["lo"]), exact(s["upper"]["lo"])) for s in spans} and all(
        map(agrees, numbers(spans))
    )


def rooted(sheet: Sheet, fact: str, places: list[Data], others: set[sympy.Expr]) -> bool:
    """Whether each place has a certificate of a root, and each root is a place or one of the others."""
    roots = [interval(c) for c in sheet.evidence(fact, "root")]
    inside = all(any(a <= ends(p)[0] and ends(p)[1] <= b for a, b in roots) or ends(p)[0] in others for p in places)
    known = [ends(p)[0] for p in places] + list(others)
    return inside and all(any(a <= k <= b for k in known) for a, b in roots) and all(map(agrees, places))


def bends(sheet: Sheet) -> set[sympy.Expr]:
    """Where pieces of the formula meet: the kinks of the smoothness fact."""
    return {exact(k["place"]["lo"]) for k in sheet.facts["smoothness"]["kinks"]}


def jumps(sheet: Sheet, c: Data, order: int) -> bool:
    """Whether a derivative has a value of a certificate on one side of a kink, and another value on the other side."""
    at, near = exact(c["lower"]), Rational(1, 10**30)
    sides = [abs(sheet.value(at + s * near, order) - exact(c["lo"])) < Rational(1, 10**20) for s in (-1, 1)]
    return at in bends(sheet) and any(sides) and not all(sides)


def bounded(sheet: Sheet, fact: str, name: str, bound: Data) -> bool:
    """Whether a bound is a value that a certificate shows, where it is attained, or else a limit."""
    limits = [sheet.end(name, t) for t in ("-oo", "oo")]
    shown: dict[tuple[str, str], list[Data]] = {}
    for c in sheet.evidence(fact, "value"):
        shown.setdefault((c["lo"], c["hi"]), []).append(c)
    number = (bound["value"]["lo"], bound["value"]["hi"])
    same = [e for e in limits if (e["limit"]["lo"], e["limit"]["hi"]) == number]
    if not all(map(agrees, numbers(bound))):
        return False
    if not bound["attained"]:  # a limit: far out, or from one side of a kink
        jumped = number in shown and all(jumps(sheet, c, NAMES.index(name)) for c in shown[number])
        return (jumped or (number not in shown and bool(same))) and not bound["at"]
    roots = [interval(c) for c in sheet.evidence(fact, "root")]
    placed = all(
        any(a <= low <= high <= b for a, b in roots) or low in bends(sheet) for low, high in map(ends, bound["at"])
    )
    return placed and (number in shown or any(e["approach"] == "attained" for e in same))


def domain(sheet: Sheet) -> bool:
    return sheet.facts["domain"]["domain"] == "the whole real line" and covers(
        sheet.evidence("domain", "sign", "root", "tail")
    )


def range_(sheet: Sheet) -> bool:
    fact = sheet.facts["range"]
    brackets = fact["interval"][0] + fact["interval"][-1]
    wanted = ("[" if fact["lower"]["attained"] else "(") + ("]" if fact["upper"]["attained"] else ")")
    return brackets == wanted and all(bounded(sheet, "range", "f", fact[end]) for end in ("lower", "upper"))


def lipschitz(sheet: Sheet, fact: str = "lipschitz") -> bool:
    shown = sheet.facts[fact]
    slopes = shown["slopes"]
    largest = max(max(abs(e) for e in ends(s["value"])) for s in slopes)
    attained = any(s["attained"] for s in slopes if largest in [abs(e) for e in ends(s["value"])])
    name = shown["of"] + "'"
    jumping = any(
        exact(j["value"]["lo"]) != 0
        for k in sheet.facts["smoothness"]["kinks"]
        for j in k["jumps"]
        if j["order"] <= NAMES.index(shown["of"])
    )
    if shown["constant"]["hi"] == "inf":
        steep = any(sheet.end(name, t)["limit"]["lo"] in ("inf", "-inf") for t in ("-oo", "oo"))
        return not shown["attained"] and not shown["at"] and (jumping or (steep and largest == oo))
    if jumping:
        return False
    return (
        max(ends(shown["constant"])) == largest
        and agrees(shown["constant"])
        and shown["attained"] == attained
        and all(any(at in s["at"] for s in slopes) for at in shown["at"])
        and all(bounded(sheet, fact, name, s) for s in slopes)
    )


def limits(sheet: Sheet) -> bool:
    return all(end_shown(sheet, e) for e in sheet.facts["limits"]["ends"])


def end_shown(sheet: Sheet, e: Data) -> bool:
    """Whether a certificate has the term that an end tells, and its asymptote is what is left of the function."""
    side, order = (1 if e["towards"] == "oo" else -1), NAMES.index(e["function"])
    if "asymptote" not in e:
        return any(
            c["side"] == side and exact(c["leading"]) - exact(e["like"]) == 0 for c in sheet.evidence("limits", "tail")
        )
    line = exact(e["asymptote"])
    known = line == exact(e["slope"]["exact"]) * X + exact(e["intercept"]["exact"]) and all(map(agrees, numbers(e)))
    known = known and exact(e["limit"]["exact"]) == sympy.limit(line, X, side * oo)
    if e["approach"] == "attained":
        outside = side * 1000
        kink = "since" not in e or exact(e["since"]["exact"]) in bends(sheet)
        return known and kink and abs(sheet.value(outside, order) - line.subs(X, outside)) < 1e-30
    like = exact(e["rate"]["like"])
    for c in sheet.evidence("limits", "tail"):
        point = side * (exact(c["start"]) + 1)
        gap = sheet.value(point, order) - line.subs(X, point) - exact(c["expression"]).subs(X, point).evalf(40)
        if (
            c["side"] == side
            and abs(gap) < 1e-30
            and abs((exact(c["leading"]) - like).subs(X, point).evalf(30)) < 1e-25
        ):
            above = "from above" if sign(c) > 0 else "from below"
            since = abs(exact(e["since"]["exact"])) >= exact(c["start"])
            return known and e["approach"] == above and since and rated(e["rate"], like, side)
    return False


def rated(rate: Data, like: sympy.Expr, side: int) -> bool:
    """Whether the numbers of a rate are those of its term, whose exponent may have lower powers, too."""
    t = sympy.Symbol("t", positive=True)
    there = like.subs(X, side * t)
    exponent = sympy.expand(sum((a.args[0] for a in there.atoms(sympy.exp) if a.has(t)), sympy.S.Zero))
    lower = exponent
    if "decay" in rate:
        lower -= exact(rate["decay"]["exact"]) * t ** exact(rate["degree"]["exact"])
        lower = sympy.limit(sympy.expand(lower) / t ** exact(rate["degree"]["exact"]), t, oo)
    term = exact(rate["coefficient"]["exact"]) * t ** exact(rate["power"]["exact"]) * sympy.exp(exponent)
    return lower == 0 and all(abs((there / term).subs(t, at).evalf(30) - 1) < 1e-25 for at in (2, 3))


def saturation(sheet: Sheet) -> bool:
    return all(side_shown(sheet, sheet.facts["saturation"][side]) for side in ("left", "right"))


def side_shown(sheet: Sheet, side: Data) -> bool:
    slope = sheet.end("f'", side["towards"])
    wanted = "none" if slope["limit"]["lo"] != "0" else "hard" if slope["approach"] == "attained" else "soft"
    hard = slope["limit"]["lo"] != "0" or side.get("since") == slope.get("since") or wanted == "soft"
    return side["kind"] == wanted and hard and all(threshold(sheet, side, t) for t in side["thresholds"])


def threshold(sheet: Sheet, side: Data, t: Data) -> bool:
    """Whether certificates at two neighbouring floats lie on either side of where the rounded value changes."""
    if "last" not in t:
        kink = "since" not in t or exact(t["since"]["exact"]) in bends(sheet)
        return kink and sheet.end(t["function"], side["towards"])["approach"] == "attained"
    dtype, far = DTYPES[t["format"]], exact(t["far"])
    last = dtype(float.fromhex(t["last_hex"]))
    with np.errstate(over="ignore"):  # next to the largest number is an infinity
        since = np.nextafter(last, dtype(np.inf if side["towards"] == "oo" else -np.inf))
    places = Rational(float(last)) == exact(t["last"]["exact"]) and agrees(t["last"])
    if "since" in t:
        places = places and Rational(float(since)) == exact(t["since"]["exact"]) and agrees(t["since"])
    gaps = [gap(sheet, t, float(at)) for at in (last, since)]
    if not places or None in gaps:
        return places and "since" not in t
    beyond = []  # how far the values are past the middle between the rounded far value and its neighbour
    for at, g in zip((last, since), gaps, strict=True):
        to = dtype(float(far.subs(X, Rational(float(at)))))
        beside = np.nextafter(to, dtype(np.inf if g > 0 else -np.inf))
        middle = (Rational(float(beside)) + Rational(float(to))) / 2
        left = far.subs(X, Rational(float(at))) - middle
        beyond.append((g + (left if left.is_Rational else left.evalf(60))) * sympy.sign(g))
    right = beyond[0] >= 0 >= beyond[1]
    if "last_normal" in t:
        normal = dtype(float.fromhex(t["last_normal_hex"]))
        beyond = np.nextafter(normal, dtype(np.inf if side["towards"] == "oo" else -np.inf))
        smallest = Rational(float(ml_dtypes.finfo(dtype).smallest_normal))
        values = [gap(sheet, t, float(at)) for at in (normal, beyond)]
        right = right and None not in values and abs(values[0]) >= smallest > abs(values[1])
        right = right and Rational(float(normal)) == exact(t["last_normal"]["exact"])
    return bool(right)


@cache
def at_third(expression: str) -> sympy.Expr:
    return exact(expression).subs(X, Rational(1, 3)).evalf(30)


def gap(sheet: Sheet, t: Data, at: float) -> sympy.Expr | None:
    """What a certificate says of a function's distance from its far value at a float."""
    far, order = exact(t["far"]).subs(X, Rational(1, 3)), NAMES.index(t["function"])
    for c in sheet.evidence("saturation", "value"):
        if Rational(c["lower"]) == Rational(at):
            pieces = sheet.facts["smoothness"]["order"] != "infinity"  # of one of which the expression may be
            if pieces or abs(at_third(c["expression"]) + far - sheet.value(Rational(1, 3), order)) < 1e-25:
                return exact(c["lo"])
    return None


def dead_zones(sheet: Sheet) -> bool:
    return zero_spans(sheet, "dead_zones", sheet.facts["dead_zones"]["spans"])


TRENDS = {"increasing": 1, "constant": 0, "decreasing": -1}
CURVATURES = {"strictly convex": 1, "linear": 0, "strictly concave": -1}
SIGNS = {"positive": 1, "zero": 0, "negative": -1}


def monotone(sheet: Sheet) -> bool:
    fact = sheet.facts["monotone"]
    signs = [TRENDS[p["trend"]] for p in fact["pieces"]]
    whole = {
        (1,): "increasing",
        (-1,): "decreasing",
        (0,): "constant",
        (0, 1): "nondecreasing",
        (-1, 0): "nonincreasing",
    }
    turns = {p["span"]["upper"]["lo"]: s for p, s in zip(fact["pieces"][:-1], pairwise(signs), strict=True)}
    kinds = {(-1, 1): "minimum", (1, -1): "maximum"}
    return (
        charted(sheet, "monotone", [(p["span"], s) for p, s in zip(fact["pieces"], signs, strict=True)])
        and fact["trend"] == whole.get(tuple(sorted(set(signs))), "none")
        and rooted(sheet, "monotone", [s["at"] for s in fact["stationary"]], bends(sheet))
        and all(meets(s["value"], sheet.value(sum(ends(s["at"])) / 2)) for s in fact["stationary"])
        and all(s["kind"] == kinds.get(turns.get(s["at"]["lo"]), "saddle") for s in fact["stationary"])
    )


def convex(sheet: Sheet) -> bool:
    fact = sheet.facts["convex"]
    signs = [CURVATURES[p["curvature"]] for p in fact["pieces"]]
    crossings = [p["span"]["upper"] for p, (a, b) in zip(fact["pieces"], pairwise(signs), strict=False) if a * b < 0]
    whole = {"convex": -1 not in signs, "concave": 1 not in signs, "linear": set(signs) == {0}, "none": True}
    return (
        charted(sheet, "convex", [(p["span"], s) for p, s in zip(fact["pieces"], signs, strict=True)])
        and whole[fact["curvature"]]
        and fact["inflections"] == crossings
        and rooted(sheet, "convex", crossings, bends(sheet))
    )


def zeros(sheet: Sheet) -> bool:
    fact = sheet.facts["zeros"]
    return (
        charted(sheet, "zeros", [(p["span"], SIGNS[p["sign"]]) for p in fact["signs"]])
        and zero_spans(sheet, "zeros", fact["spans"])
        and rooted(sheet, "zeros", fact["zeros"], bends(sheet))
        and all(abs(sheet.value(sum(ends(z)) / 2)) < 1e-20 for z in fact["zeros"])
    )


def fixed_points(sheet: Sheet) -> bool:
    fact = sheet.facts["fixed_points"]
    places = [p["at"] for p in fact["points"]]
    slopes = [(p["slope"], sheet.value(sum(ends(p["at"])) / 2, 1)) for p in fact["points"] if "slope" in p]
    return (
        zero_spans(sheet, "fixed_points", fact["spans"])
        and rooted(sheet, "fixed_points", places, bends(sheet))
        and all(abs(sheet.value(sum(ends(p)) / 2) - sum(ends(p)) / 2) < 1e-20 for p in places)
        and all(meets(*pair) for pair in slopes)
    )


def injective(sheet: Sheet) -> bool:
    """It follows from the monotone pieces."""
    fact, pieces = sheet.facts["injective"], sheet.facts["monotone"]["pieces"]
    witness = {(n["lo"], n["hi"]) for n in fact["witness"]}
    known = {(n["lo"], n["hi"]) for p in pieces for n in p["span"].values()}
    same = sheet.facts["monotone"]["evidence"] == fact["evidence"]
    return same and fact["injective"] == (len(pieces) == 1 and not witness) and witness <= known


def symmetry(sheet: Sheet) -> bool:
    """A law holds at a point, and algebra certifies it; where there is none, values certify that."""
    fact = sheet.facts["symmetry"]
    laws = [(s, exact(fact[key]).subs(sheet.defaults)) for s, key in ((1, "sum"), (-1, "difference")) if key in fact]
    points = (Rational(7, 5), Rational(-3, 7))
    held = all(abs(sheet.value(p) + s * sheet.value(-p) - law.subs(X, p)) < 1e-30 for s, law in laws for p in points)
    parity = "odd" if (1, 0) in laws else "even" if (-1, 0) in laws else "none"
    apart = [c for c in sheet.evidence("symmetry", "value") if exact(c["lo"]) * exact(c["hi"]) > 0]
    written = min(len(laws), 1) if sheet.general.is_polynomial(X) else len(laws)  # both are f itself where f is one
    known = len(sheet.evidence("symmetry", "identity")) == written and (parity != "none" or len(apart) == 2)
    return held and known and fact["parity"] == parity


def smoothness(sheet: Sheet) -> bool:
    """The first jump at the defaults is not 0 and tells the class; those before it vanish, for the cases' values."""
    fact, orders = sheet.facts["smoothness"], []
    names = {p.name: p for p in sheet.defaults} | CONSTANTS
    shown = {(c["left"], c["right"]) for c in sheet.evidence("smoothness", "identity")}
    used = set()
    for kink in fact["kinks"]:
        *before, last = kink["jumps"]
        if sympy.sympify(kink["at"], names).subs(sheet.defaults) != exact(kink["place"]["exact"]) or not agrees(
            kink["place"]
        ):
            return False
        for jump in kink["jumps"]:
            at = sympy.sympify(kink["at"], names)
            form = sympy.piecewise_fold(sheet.general.diff(X, jump["order"]))
            sides = [
                form.subs(sheet.defaults).subs(X, at.subs(sheet.defaults) + s).evalf(60)
                for s in (Rational(1, 10**30), -Rational(1, 10**30))
            ]
            value = exact(jump["value"]["exact"])
            if abs(sides[0] - sides[1] - value) > 1e-20 or not agrees(jump["value"]):
                return False
            told = sympy.sympify(jump["formula"], names, rational=True).subs(sheet.defaults)
            if abs((told - value).evalf(40)) > 1e-30:
                return False
        if any(j["value"]["exact"] != "0" for j in before) or last["value"]["exact"] == "0":
            return False
        orders.append(last["order"] - 1)
        place = exact(kink["place"]["exact"])
        for order in range(kink["jumps"][0]["order"]):  # both sides of an identity are the derivative there
            value = sheet.value(place + Rational(1, 10**30), order)
            own = {
                pair
                for pair in shown
                if all(abs(sympy.sympify(e, names).subs(sheet.defaults).evalf(40) - value) < 1e-20 for e in pair)
            }
            if not own:
                return False
            used |= own
    general = [k["jumps"][0]["order"] - 1 for k in fact["kinks"]]
    wanted = (str(min(orders)), str(min(general))) if orders else ("infinity", "infinity")
    for case in fact["cases"]:
        name, value = case["condition"].split(" = ")
        first = sympy.sympify(fact["kinks"][0]["jumps"][0]["formula"], names)
        if first.subs(names[name], exact(value)) != 0 or case["order"] <= fact["general"]:
            return False
    return shown == used and (fact["order"], fact["general"]) == wanted


def parameters(sheet: Sheet) -> bool:
    """Laws hold at points for other values; what a limit tells is near for a value that is near its end."""
    fact, points = sheet.facts["parameters"], (Rational(-13, 8), Rational(4, 9), Rational(27, 4))
    names = {p.name: p for p in sheet.defaults}

    def f(point: Any, **values: Any) -> sympy.Expr:
        chosen = sheet.defaults | {names[n]: v for n, v in values.items()}
        return sheet.general.subs(chosen).subs(X, point).evalf(40)

    good = len(sheet.evidence("parameters", "identity")) == len(fact["scales"])
    for s in fact["scales"]:
        p, right = names[s["parameter"]], s["law"].split(" = ")[1].replace("; 1)", ")")
        law = sympy.sympify(right, names | {"x": X, "f": sympy.Function("f")}).subs(p, Rational(5, 3))
        for point in points:
            there = law.subs(X, point).replace(sympy.Function("f"), lambda u, n=p.name: f(u, **{n: 1}))
            good = good and abs(f(point, **{p.name: Rational(5, 3)}) - there.evalf(40)) < 1e-30
    for s in fact["linear"]:
        base, factor = (sympy.sympify(s[key], names | {"x": X}, rational=True) for key in ("base", "factor"))
        both = (base + names[s["parameter"]] * factor).subs(
            {p: v for p, v in sheet.defaults.items() if p.name != s["parameter"]}
        )
        good = good and all(
            abs(both.subs(names[s["parameter"]], 3).subs(X, p).evalf(40) - f(p, **{s["parameter"]: 3})) < 1e-30
            for p in points
        )
    for s in fact["special"]:
        formula = exact(s["formula"])
        good = good and all(
            abs(formula.subs(X, p).evalf(40) - f(p, **{s["parameter"]: exact(s["value"])})) < 1e-30 for p in points
        )
    for s in fact["limits"]:
        near = Rational(1000) if s["toward"] == "infinity" else Rational(1, 10**8)
        for point in points:
            told = exact(s["negative" if point < 0 else "positive"].replace("infinity", "oo")).subs(X, point)
            value = f(point, **{s["parameter"]: near})
            good = good and (
                bool(value * told > 100) if told.is_infinite else bool(abs(value - told) < Rational(1, 100))
            )
        if "constant" in s:
            kinks = {
                sympy.sympify(k["at"], names).subs({names[s["parameter"]]: 1}).subs(sheet.defaults)
                for k in sheet.facts["smoothness"]["kinks"]
            }
            beside = [at + side * Rational(1, 1000) for at in {sympy.S.Zero, *kinks} for side in (-1, 1)]
            gaps = [
                abs(f(p, **{s["parameter"]: 1}) - exact(s["negative" if p < 0 else "positive"]).subs(X, p))
                for p in (*(Rational(2 * k + 1, 16) for k in range(-64, 64)), *beside)
            ]
            good = good and max(gaps) <= exact(s["constant"]["hi"]) < max(gaps) * Rational(105, 100)
    return bool(good)


def gaussian(sheet: Sheet) -> bool:
    """Moments are the certified integrals, and gains follow from them."""
    fact = sheet.facts["gaussian"]
    shown = sheet.evidence("gaussian", "integral")
    moments = [fact[key] for key in ("mean", "second_moment", "slope")]
    overlap = True
    used = []
    point = Rational(5, 7)
    for m, (order, power) in zip(moments, ((0, 1), (0, 2), (1, 2)), strict=True):
        value = sheet.value(point, order) ** power * (sympy.exp(-(point**2) / 2) / sympy.sqrt(2 * sympy.pi)).evalf(40)
        own = [c for c in shown if abs(exact(c["expression"]).subs(X, point).evalf(40) - value) < 1e-30]
        used += own
        overlap = overlap and any(ends(m)[0] <= exact(c["hi"]) and exact(c["lo"]) <= ends(m)[1] for c in own)
    overlap = overlap and all(c in used for c in shown)
    mean, second, slope = (sum(ends(m)) / 2 for m in moments)
    variance = second - mean**2
    roots = {"forward gain": second, "standard-deviation ratio": variance, "backward gain": slope}
    gains = {g["convention"]: g for g in fact["gains"]}
    good = (
        overlap
        and gains.keys() == roots.keys()
        and meets(fact["variance"], variance)
        and all(map(agrees, numbers(fact)))
    )
    for name, square in roots.items():
        value = (1 / sympy.sqrt(square)).evalf(40)
        good = good and meets(gains[name]["value"], value)
        if "customary" in fact:
            custom = sum(ends(fact["customary"])) / 2
            good = good and meets(gains[name]["customary_excess"], custom - value)
    return bool(good)


CHECKS: dict[str, Callable[[Sheet], bool]] = {
    "domain": domain,
    "range": range_,
    "limits": limits,
    "saturation": saturation,
    "dead_zones": dead_zones,
    "monotone": monotone,
    "convex": convex,
    "lipschitz": lipschitz,
    "lipschitz_gradient": lambda sheet: lipschitz(sheet, "lipschitz_gradient"),
    "zeros": zeros,
    "fixed_points": fixed_points,
    "injective": injective,
    "symmetry": symmetry,
    "smoothness": smoothness,
    "parameters": parameters,
    "gaussian": gaussian,
}


def consistent(data: Data, kind: str) -> bool:
    """Whether a fact is what its evidence shows."""
    return bool(CHECKS[kind](Sheet(data)))
