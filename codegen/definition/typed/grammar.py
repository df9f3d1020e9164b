"""The grammar of a formula that is typed as text.

Takes text; gives a tree, each node of which knows where it was written, or a `FormulaError` that underlines the piece
that is wrong. A word that stands for longer text (`words.py`) is that text in the tree. Nothing is evaluated, and SymPy
is not needed: `meaning.py` gives the tree its meaning.

    or  <  and  <  not  <  < <= > >=  <  + -  <  * /  <  unary + -  <  ** ^

Operators of one rank stand to the left, powers to the right, so that -x^2 is -(x^2) and 2^-x^2 is 2^(-(x^2)).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property

from ...errors import Excerpt, UserError, resembles
from .words import CONDITION, OUTSIDE, WORDS, Word

LENGTH = 2000  # characters
DEPTH = 60  # parentheses in parentheses
HEIGHT = 150  # of the tree: as many terms in a row
DIGITS = 100  # of a number, and the largest power of ten in it
SIZE = 5 * LENGTH  # of the tree, in nodes: words in words are longer than what was written

# The functions, with how many arguments they have; None for as many as there are.
FUNCTIONS: dict[str, int | None] = {
    **dict.fromkeys(("exp", "log", "sqrt", "sin", "cos", "atan", "erf", "erfc"), 1),
    **dict.fromkeys(("sinh", "cosh", "tanh", "sech", "asinh", "Abs", "sign", "Heaviside"), 1),
    **dict.fromkeys(("Min", "Max", "Piecewise"), None),
    **{word.name: len(word.arguments) for word in WORDS.values()},
}
CONSTANTS = ("pi", "E")
TRUTHS = ("True", "otherwise")
# Other spellings, of papers and of libraries.
ALIASES = {"ln": "log", "abs": "Abs", "min": "Min", "max": "Max", "sgn": "sign", "arctan": "atan", "arcsinh": "asinh"}
ALIASES |= {"e": "E", "π": "pi", "ReLU": "relu", "true": "True", "Sigmoid": "sigmoid", "piecewise": "Piecewise"}
ALIASES |= {"arcsin": "asin", "arccos": "acos", "arccosh": "acosh", "arctanh": "atanh", "GELU": "gelu", "SiLU": "silu"}
_SIGNS = {"^": "**", "×": "*", "·": "*", "÷": "/", "−": "-", "≤": "<=", "≥": ">=", "and": "&", "or": "|", "not": "~"}
# What is often written, and what is meant by it.
_INSTEAD = {"=": "compare with <= or >=", "==": "compare with <= or >=", "!=": "compare with < or >"}
_INSTEAD |= {
    **dict.fromkeys("[]{}", "use round parentheses"),
    **dict.fromkeys("²³", "write a power with **, as in x**2"),
}

_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+(?![\w.]))?)|(?P<name>π|[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|[-+*/^<>(),&|~×·÷−≤≥])|(?P<end>\Z)|(?P<other>.))",
    re.DOTALL,
)
_BRANCHES = "write Piecewise((value, condition), ..., (value, True))"
_POWER, _UNARY = 80, 70
_RANKS = {"|": 10, "&": 20, **dict.fromkeys(("<", "<=", ">", ">="), 40), "+": 50, "-": 50, "*": 60, "/": 60}
_NOT = 30


class FormulaError(UserError):
    """What is wrong in a formula that was typed."""

    def __init__(self, text: str, span: tuple[int, int], what: str, todo: str) -> None:
        super().__init__(what, todo, excerpt=Excerpt(text, *span))


@dataclass(frozen=True)
class Node:
    """A piece of a formula: what it is, what it is made of, and where it stands in the text.

    `kind` is `number`, `name`, `call`, or a sign: `+ - * / **`, with one part `-`; `< <= > >= & | ~`; and `,` for a
    pair of Piecewise. `word` is the number, the name, or the function.
    """

    kind: str
    start: int
    end: int
    parts: tuple[Node, ...] = ()
    word: str = ""

    @cached_property
    def height(self) -> int:
        """How many nodes stand below each other."""
        return 1 + max((part.height for part in self.parts), default=0)

    @cached_property
    def size(self) -> int:
        """How many nodes it has; one that stands in two places counts twice."""
        return 1 + sum(part.size for part in self.parts)

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end

    @property
    def holds(self) -> bool:
        """Whether it is a condition."""
        return self.kind in ("<", "<=", ">", ">=", "&", "|", "~") or (self.kind == "name" and self.word in TRUTHS)


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def parse(text: str, conditions: tuple[str, ...] = ()) -> Node:
    """The tree of a formula, in which these names are conditions. Raises `FormulaError`."""
    if len(text) > LENGTH:
        what = f"a formula has at most {LENGTH} characters, not {len(text)}"
        raise FormulaError(text, (LENGTH, LENGTH + 1), what, "write it as a definition: python -m codegen new NAME")
    return _Parser(text, conditions).whole()


@cache
def _meaning(word: Word) -> Node:
    return parse(word.meaning, (CONDITION,))


def _put(tree: Node, arguments: Mapping[str, Node], span: tuple[int, int]) -> Node:
    """The meaning of a word with its arguments in it; all but these stands where the word does."""
    if tree.kind == "name" and tree.word in arguments:
        return arguments[tree.word]
    start, end = span
    return replace(tree, start=start, end=end, parts=tuple(_put(part, arguments, span) for part in tree.parts))


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while True:
        found = _TOKEN.match(text, at)
        assert found is not None, "any character matches"
        kind = found.lastgroup or ""
        start, at = found.span(kind)
        word = found[kind]
        sign = _SIGNS.get(word)
        yield _Token("sign" if sign else kind, sign or ALIASES.get(word, word), start, at)
        if kind == "end":
            return


class _Parser:
    """Pratt's way: an operand, then every operator that binds tighter than what stands before it."""

    def __init__(self, text: str, conditions: tuple[str, ...] = ()) -> None:
        self.text, self.conditions = text, conditions
        self.tokens = list(_tokens(text))
        self.at = 0
        self.depth = 0

    @property
    def next(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def wrong(self, what: str, todo: str, at: _Token | Node | None = None) -> FormulaError:
        place = at or self.next
        return FormulaError(self.text, (place.start, place.end), what, todo)

    def whole(self) -> Node:
        tree = self.value(self.expression(0))
        if self.next.kind != "end":
            raise self.unexpected()
        return tree

    def expression(self, rank: int) -> Node:
        """An operand, and the operators that follow it and bind tighter than `rank`."""
        self.depth += 1
        if self.depth > DEPTH:
            raise self.wrong(f"this is nested more than {DEPTH} deep", "write the formula with fewer parentheses")
        left = self.operand()
        while self.next.kind == "sign":
            sign = self.next.text
            if sign == "**" and rank < _POWER:
                self.take()
                power = self.value(self.expression(_UNARY - 1))
                left = Node("**", left.start, power.end, (self.value(left), power))
            elif _RANKS.get(sign, 0) > rank:
                left = self.joined(left, self.take())
            else:
                break
            if left.height > HEIGHT:
                raise self.wrong(f"more than {HEIGHT} operators follow each other", "group them by parentheses")
        self.depth -= 1
        return left

    def joined(self, left: Node, sign: _Token) -> Node:
        right = self.expression(_RANKS[sign.text])
        if sign.text in "&|":
            parts = self.condition(left), self.condition(right)
        elif left.kind in ("<", "<=", ">", ">=") and sign.text in ("<", "<=", ">", ">="):  # 0 < x < 1
            middle = left.parts[1]
            chained = Node(sign.text, middle.start, right.end, (middle, self.value(right)))
            return Node("&", left.start, right.end, (left, chained))
        else:
            parts = self.value(left), self.value(right)
        return Node(sign.text, left.start, right.end, parts)

    def operand(self) -> Node:
        token = self.take()
        if token.kind == "number":
            self.check_number(token)
            return self.alone(Node("number", token.start, token.end, (), token.text))
        if token.kind == "name":
            if self.next.text == "(" and token.text in FUNCTIONS:
                return self.alone(self.call(token))
            return self.alone(Node("name", token.start, token.end, (), token.text))
        if token.text == "(":
            inner = self.expression(0)
            self.closed(token)
            return self.alone(Node(inner.kind, token.start, self.tokens[self.at - 1].end, inner.parts, inner.word))
        if token.text in ("-", "+"):
            part = self.value(self.expression(_UNARY))
            return Node(token.text, token.start, part.end, (part,))
        if token.text == "~":
            part = self.condition(self.expression(_NOT))
            return Node("~", token.start, part.end, (part,))
        self.at -= 1
        raise self.unexpected()

    def call(self, function: _Token) -> Node:
        opening = self.take()
        parts: list[Node] = []
        if self.next.text != ")":
            parts.append(self.argument(function, 0))
            while self.next.text == ",":
                self.take()
                parts.append(self.argument(function, len(parts)))
        self.closed(opening)
        node = Node("call", function.start, self.tokens[self.at - 1].end, tuple(parts), function.text)
        wanted, word = FUNCTIONS[function.text], WORDS.get(function.text)
        if not parts or (wanted is not None and len(parts) != wanted):
            told = {1: "one argument", None: "one argument or more"}.get(wanted, f"{wanted} arguments")
            todo = f"write {word.call if word and wanted != 1 else f'{function.text}(...)'}"
            raise self.wrong(f"{function.text} takes {told}, not {len(parts)}", todo, node)
        return node if word is None else self.written_out(word, node)

    def written_out(self, word: Word, node: Node) -> Node:
        """What a call of a word means."""
        made = _put(_meaning(word), dict(zip(word.arguments, node.parts, strict=True)), node.span)
        if made.size > SIZE or made.height > HEIGHT:
            what = f"this is too long where its words are written out: {made.size} parts, {made.height} in each other"
            raise self.wrong(what, f"at most {SIZE} parts and {HEIGHT} in each other can be read", node)
        return made

    def argument(self, function: _Token, position: int) -> Node:
        word = WORDS.get(function.text)
        if word is not None and word.arguments[position : position + 1] == (CONDITION,):
            return self.condition(self.expression(0))
        if function.text != "Piecewise":
            return self.value(self.expression(0))
        opening = self.next
        if opening.text != "(":
            raise self.wrong(
                "a branch of Piecewise is a pair", "write Piecewise((value, condition), ..., (value, True))"
            )
        self.take()
        value = self.value(self.expression(0))
        if self.next.text != ",":
            raise self.wrong("a comma and a condition are missing here", "write (value, condition), such as (x, x > 0)")
        self.take()
        condition = self.condition(self.expression(0))
        self.closed(opening)
        return Node(",", opening.start, self.tokens[self.at - 1].end, (value, condition))

    def closed(self, opening: _Token) -> None:
        if self.next.text == ")":
            self.take()
        elif self.next.kind == "end":
            raise self.wrong("this parenthesis is not closed", "add a ) where it belongs", opening)
        else:
            raise self.unexpected()

    def alone(self, node: Node) -> Node:
        """An operand that no other follows: 2x and x(1 + x) are not products here."""
        if self.next.kind in ("number", "name") or self.next.text == "(":
            if node.kind == "name" and self.next.text == "(" and node.word not in CONSTANTS and node.word != "x":
                what = f"there is no function {self.text[node.start : node.end]}"
                close = resembles(node.word, FUNCTIONS)
                todo = f"did you mean {close}?" if close else f"the functions are: {', '.join(sorted(FUNCTIONS))}"
                if node.word in OUTSIDE:
                    why, todo = OUTSIDE[node.word]
                    what = f"{node.word} is not in the language of formulas: {why}"
                raise self.wrong(what, todo, node)
            before = self.text[node.start : node.end]
            raise self.wrong(f"an operator is missing after {before}", "write a product with *, as in 2*x")
        return node

    def value(self, node: Node) -> Node:
        if node.holds:
            raise self.wrong(
                "a condition stands where a value is wanted", "write Piecewise((value, condition), ...)", node
            )
        return node

    def condition(self, node: Node) -> Node:
        if not (node.holds or node.word in self.conditions):
            raise self.wrong(
                "a value stands where a condition is wanted", "compare it, as in x > 0, or write True", node
            )
        return node

    def check_number(self, token: _Token) -> None:
        mantissa, _, exponent = token.text.lower().partition("e")
        if len(mantissa) > DIGITS or len(exponent) > 9 or abs(int(exponent or "0")) > DIGITS:
            raise self.wrong(
                f"a number has at most {DIGITS} digits, and a power of ten of at most {DIGITS}", "shorten it", token
            )

    def unexpected(self) -> FormulaError:
        token = self.next
        if token.kind == "end":
            todo = "write a formula in x, such as x*tanh(log(1 + exp(x)))" if self.at == 0 else "write what is missing"
            return self.wrong("the formula ends where a value is wanted", todo)
        written = self.text[token.start : token.end]
        if token.text == "|":
            return self.wrong(f"{written} stands where a value is wanted", "write the absolute value as Abs(x)")
        if token.text == ")":
            if self.at == 0 or self.tokens[self.at - 1].text in ("(", ",") or self.tokens[self.at - 1].text in _RANKS:
                return self.wrong("a value is missing before this parenthesis", "write what is missing")
            return self.wrong("this parenthesis closes none", "remove it, or open one before")
        if token.kind == "other" or written in _INSTEAD:
            shown = written if written.isprintable() else f"the character U+{ord(written):04X}"
            todo = _INSTEAD.get(written, "write it with + - * / ** ( ) , < <= > >=, numbers and names")
            return self.wrong(f"{shown} has no meaning in a formula", todo)
        return self.wrong(f"{written} stands where it makes no sense", "look for something missing before it")
