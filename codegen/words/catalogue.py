"""What is said, in another language: a catalogue of messages with arguments.

Takes the folder of a language, gettext's `.po` files whose message ids are the English sentences; gives the translation
of an English text, or None where a part of it has no message. All of the tool composes English, as data and in pages,
and this reads it back: a text is a message whose arguments, `{where}`, are found in it and are said in turn. So what is
derived is free of languages, a formula is in no catalogue, and a sentence that changes is one without a message.

Code, formulas and the targets of links are opaque: as arguments they pass as they are, in a message they stand for
themselves. A text without a word of English, but for names, is its own translation. The argument `{name}` is a name
though it may be a word as well, as that of an activation is; `{title}` is that of a paper, `{list}` are names, `{span}`
is no list, `{count}` is a whole number, `{sign}` a mark such as a verdict's, and `{rest}` may have clauses of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .names import english


@dataclass(frozen=True)
class Language:
    """A language: its tag in HTML, and what it calls itself."""

    tag: str
    name: str


LANGUAGES = {"zh": Language("zh-CN", "中文")}  # by the name of the folder

_FOLDER = Path(__file__).parent
# A reference with its address, code, formulas, tags, the target of a link or a picture, and what Markdown escapes.
_OPAQUE = re.compile(
    r"\[[^\]]*\(\d{4}\)\.[^\]]*\]\(http[^)\s]*\)|\$`[^`]*`\$|`[^`]+`|(?<=\])\([^)\s]*\)|</?[a-z][^>]*>"
    r"|\\[\\*\[\]<>|$~#`.)+-]"
)
_FIRST = 0xF0000  # of the private characters that stand for what is opaque
_FIELD = re.compile(r"\{([a-z]\w*)\}")
_SENTENCES = re.compile(r"(?<=[.?!])(?<!e\.g\.)(?<!i\.e\.) +(?=[^a-z]|b?float\d|d(?:x|gate|[^a-z\s]))")
_WRAPPED = re.compile(r"(!?\[|\*\*?)([^\[\]*]+)(\][\U000F0000-\U000FFFFF]?|\*\*?)")
_ANCHOR = re.compile(r"([\U000F0000-\U000FFFFF])([^\U000F0000-\U000FFFFF].*)([\U000F0000-\U000FFFFF])")
_ENDS = {".": "。", ":": "：", "?": "？", "!": "！"}  # of a sentence, where the message is without
_CHINESE = r"\u3000-\u303f\u4e00-\u9fff\uff00-\uffef"
_SPACES = re.compile(rf"(?<=[{_CHINESE}]) +(?=[{_CHINESE}])|(?<=[，。；：、？！（）]) +| +(?=[，。；：、？！（）])")
_KINDS = {  # of arguments
    "name": r"(?!\d)[\w\\\U000F0000-\U000FFFFF]+",
    "sign": r"[^\w\s\\\U000F0000-\U000FFFFF]",
    "span": r"(?:(?! and |, |; ).)+?",
    "count": r"\d[\d,]*",
    "rest": ".+",
}
_ANY = r"(?:[^;]|;(?! )|; (?=[^()]*\)))+?"  # what an argument is: a part of one clause
_CLAUSES = re.compile(r"; (?![^()]*\))")
_DEEPEST = 40


@dataclass(frozen=True)
class Message:
    """A sentence with arguments, and its translation."""

    id: str
    text: str

    @property
    def arguments(self) -> frozenset[str]:
        """The names of what is filled in."""
        return frozenset(_FIELD.findall(_without_opaque(self.id)))


@dataclass(frozen=True)
class _Pattern:
    whole: re.Pattern[str]
    rarest: str  # that no instance is without
    text: str
    weight: int  # characters that are its own: of two messages that fit, the one that says more by itself is meant


class Catalogue:
    """The messages of one language.

    Parameters
    ----------
    messages
        Each with the translation of its id.
    names
        Words that are names besides those of the field: of one's own activations.
    """

    def __init__(self, messages: Iterable[Message], names: Iterable[str] = ()) -> None:
        self._opaque: dict[str, str] = {}
        self._told: dict[str, str] = {}  # what each private character stands for
        self._names = frozenset(names)
        self._exact: dict[str, str] = {}
        self._patterns: list[_Pattern] = []
        self._known: dict[str, str | None] = {}
        for message in messages:
            id, text = self._hidden(message.id), self._hidden(message.text)
            if message.arguments:
                self._patterns.append(_pattern(_lowered(id), text))
            else:
                self._exact[id] = text
                self._exact.setdefault(_lowered(id), text)
        self._patterns.sort(key=lambda p: -p.weight)

    def say(self, text: str) -> str | None:
        """The text in this language; None where a part of it has no message.

        Examples
        --------
        >>> words = Catalogue([Message("as {a} tends to {b}", "当 {a} 趋于 {b} 时"), Message("infinity", "无穷")])
        >>> words.say("as x tends to infinity")
        '当 x 趋于无穷时'
        >>> words.say("as x tends to nothing") is None
        True
        """
        made = self._say(self._hidden(" ".join(text.split())))
        return None if made is None else self._shown(_SPACES.sub("", made))

    def _hidden(self, text: str) -> str:
        """With one private character for each part that is opaque."""

        def one(match: re.Match[str]) -> str:
            if match[0] not in self._opaque:
                self._opaque[match[0]] = letter = chr(_FIRST + len(self._opaque))
                self._told[letter] = match[0]
            return self._opaque[match[0]]

        return _OPAQUE.sub(one, text)

    def _shown(self, text: str) -> str:
        return "".join(self._told.get(c, c) for c in text)

    def _say(self, text: str, depth: int = 0) -> str | None:
        if text not in self._known:
            self._known[text] = None  # a message within itself says nothing
            self._known[text] = self._find(text, depth)
        return self._known[text]

    def _find(self, text: str, depth: int) -> str | None:
        if (known := self._exact.get(text, self._exact.get(_lowered(text)))) is not None:
            return known
        if not english(text, self._names):
            sentence = re.fullmatch(r".* .*[^.]\.", text)
            return text[:-1].replace(": ", _ENDS[":"]) + _ENDS["."] if sentence else text
        if depth > _DEEPEST:
            return None
        return (
            self._wrapped(text, depth)
            or self._in_parts(_SENTENCES, text, " ", depth)
            or self._ended(text, depth)
            or self._by_pattern(_lowered(text), depth)
            or self._in_parts(_CLAUSES, text, "；", depth)
        )

    def _wrapped(self, text: str, depth: int) -> str | None:
        """The text of a link, of an anchor, of a picture or of what is emphasised."""
        anchor = _ANCHOR.fullmatch(text)
        if anchor and self._told[anchor[1]].startswith("<a ") and self._told[anchor[3]] == "</a>":
            inner = self._say(anchor[2], depth + 1)
            return None if inner is None else f"{anchor[1]}{inner}{anchor[3]}"
        match = _WRAPPED.fullmatch(text)
        if match is None:
            return None
        target = self._told.get(match[3][1:], "").replace("_", r"\_")
        if match[1] == "[" and (target.startswith("(http") or f"/{match[2]}.md" in f"/{target[1:]}"):
            return text  # a title in its own language, or an activation's name
        inner = self._say(match[2], depth + 1)
        return None if inner is None else f"{match[1]}{inner}{match[3]}"

    def _in_parts(self, between: re.Pattern[str], text: str, joint: str, depth: int) -> str | None:
        """Sentences, or the clauses of one."""
        parts = between.split(text)
        if len(parts) == 1:
            return None
        said = [self._say(part, depth + 1) for part in parts]
        return None if None in said else joint.join(map(str, said))

    def _ended(self, text: str, depth: int) -> str | None:
        """A sentence with its full stop."""
        if text[-1] not in _ENDS or len(text) == 1 or text.endswith(".."):
            return None
        said = self._say(text[:-1], depth + 1)
        return None if said is None else said + _ENDS[text[-1]]

    def _by_pattern(self, text: str, depth: int) -> str | None:
        for pattern in self._patterns:
            if pattern.rarest in text and (match := pattern.whole.fullmatch(text)):
                parts = self._arguments(match.groupdict(), depth)
                if parts is not None:
                    return _FIELD.sub(lambda m, parts=parts: parts[m[1]], pattern.text)  # type: ignore[misc]
        return None

    def _arguments(self, found: dict[str, str], depth: int) -> dict[str, str] | None:
        """The arguments of a message, said; None as soon as one cannot be: to try the others is most of the work."""
        said: dict[str, str] = {}
        for key, part in found.items():
            if (one := self._argument(key, part, depth)) is None:
                return None
            said[key] = one
        return said

    def _argument(self, key: str, part: str, depth: int) -> str | None:
        if key == "title":
            return part
        if key in ("name", "list"):
            return None if english(part, self._names) else part.replace(", ", "、")
        return self._say(part, depth + 1)

    def unsaid(self, text: str) -> list[str]:
        """The sentences of a text that have no message."""
        text = re.sub(r"^!\[([^\]]*)\]\([^)]*\)$", r"\1", " ".join(text.split()))
        return [self._shown(s) for s in _SENTENCES.split(self._hidden(text)) if self._say(s) is None]


def _lowered(text: str) -> str:
    """A sentence as a part of another: without the capital letter of its first word."""
    return text[0].lower() + text[1:] if re.match(r"[A-Z][a-z]+\b", text) else text


def _pattern(id: str, text: str) -> _Pattern:
    parts = _FIELD.split(id)
    seen: set[str] = set()
    made = ""
    for k, part in enumerate(parts):
        if k % 2 == 0:
            made += re.escape(part)
        else:
            made += f"(?P={part})" if part in seen else f"(?P<{part}>{_KINDS.get(part, _ANY)})"
            seen.add(part)
    own = parts[::2]
    return _Pattern(re.compile(made, re.DOTALL), max(own, key=len), text, sum(len(p.strip(" ,;")) for p in own))


def _without_opaque(text: str) -> str:
    return _OPAQUE.sub("", text)


def messages(language: str, part: str = "*") -> Iterator[Message]:
    """The messages of a language, from the files of its folder; those of one file, if it is named."""
    from babel.messages.pofile import read_po

    for file in sorted((_FOLDER / language).glob(f"{part}.po")):
        with file.open("rb") as stream:
            for message in read_po(stream):
                if message.id and message.string:
                    yield Message(str(message.id), str(message.string))


@cache
def catalogue(language: str, names: frozenset[str] = frozenset()) -> Catalogue:
    """The catalogue of a language."""
    return Catalogue(messages(language), names)
