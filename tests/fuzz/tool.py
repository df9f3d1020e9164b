"""A fuzzer of the command line: any formula, any scale, any argument, and never a fault of the tool's own.

Each case is one command. A fork answers a block of them: what commands hand to worker processes is done there at once,
and definitions are read once, so that a case takes milliseconds. Commands that prove or choose a kernel take a hundred
times as long, and are drawn as much more rarely. A case fails where its status is none of those that the contract
names, or 3, where an answer is no JSON though it was asked for, or where the process ends. What takes too long is
ended, and is no failure: the workers' limits do that otherwise. Time is the processor's, so that what else a machine
does changes no case, and there are as many forks as processors.
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import json
import os
import random
import re
import shlex
import signal
import sys
import tempfile
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import FrameType, ModuleType
from typing import IO, Any, NamedTuple

from codegen.cli import main
from codegen.definition import library
from codegen.definition.typed.grammar import FUNCTIONS
from codegen.work import processes, tasks

SECONDS = 2.0  # of the processor, for one case
_BLOCK = 250  # cases for one fork: what one of them leaves behind, the next block does not meet
_FIRST: tuple[list[str], ...] = (
    ["derive", "--stage", "stable", "--json", "x"],
    ["lut", "soft", "--in-scale", "1", "--json"],
)
_FIRST += (["list", "--json"], *([name, "--help"] for name in main.COMMANDS))
_STATUSES = (main.WELL, main.STALE, main.MISTAKE)
_GROWING = ("exp", "exp", "exp", "sinh", "cosh", "cosh", "expm1")
_LARGE = ("10**20", "10**10", "10**9", "1e300", "5e19", "3*10**9", "1e18", "10**11", "1000", "40")
_STEEP = ("{}*x", "{}*(x - 1/3)", "{}*(1 - x)", "-{}*x", "x/{}", "{} + x", "{}*tanh(x)")
_PLACES = ("0", "1/2", "1", "10**20", "-3", "1/7", "40", "log(2)")
_UNARY = sorted(name for name, count in FUNCTIONS.items() if count == 1)
_WORDS = ("x", "x", "x", "x", "x", "x", "a", "b", "pi", "E", "gate", "y", "True", "otherwise")
_DEFINITIONS = """
from sympy import Max, Piecewise, exp, log, sin, tanh
from codegen import Activation, Parameter, gate, x

alpha = Parameter("alpha", default=1, domain="positive")
beta = Parameter("beta", default=1)
plain = Activation("plain", Max(0, x))
bent = Activation("bent", Piecewise((x, x > 0), (alpha * (exp(x) - 1), True)), [alpha])
soft = Activation("soft", log(1 + exp(x)))
grows = Activation("grows", exp(x) + beta * x, [beta])
unit = Activation("unit", gate * x / (1 + exp(-x)))
"""
_NAMES = ("plain", "bent", "soft", "grows", "unit", "Plain", "relu", "none", "", "a:b", "--", "x" * 300, "ä", "exp")
_SCALES: tuple[str, ...] = (
    "0.05",
    "6/255",
    "0x1.8p-4",
    "0x1p-1074",
    "0x1p9999",
    "1/3",
    "0",
    "-1",
    "nan",
    "inf",
    "1/0",
    "",
    "1e9999",
)
_SCALES += ("x", "0x", "1_0", "١")


Block = list[list[str]]  # commands that one fork answers


class TooLong(BaseException):
    """A case took longer than it may; no `Exception`, so that nothing on the way takes it for one."""


class _AtOnce:
    """`Workers` that do each task when its result is asked for, in this process."""

    def __init__(self, count: int, limits: processes.Limits, tell: Callable[[str], None]) -> None:
        self.limits = limits

    def start(self, label: str, task: Callable[..., Any], *arguments: Any) -> Callable[[], Any]:
        return lambda: self._result(label, task, arguments)

    def _result(self, label: str, task: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        kind, content = processes.answer(task, arguments)
        if kind in ("memory", "digits"):
            raise processes.Ended(f"{label} needed more memory than there is")
        if kind == "failed":
            raise content
        return content

    def stop(self) -> None:
        """Nothing goes on."""

    def stopping(self) -> bool:
        return False


def tool(count: int, seed: int) -> list[str]:
    """So many commands; the same seed gives the same ones. Needs a main thread, and a system with SIGPROF."""
    draw = random.Random(seed)
    drawn = ([command(draw) for _ in range(min(_BLOCK, count - start))] for start in range(0, count, _BLOCK))
    failures, done = [], 0
    with elsewhere(), at_once(), read_once():
        for first in _FIRST:  # what is imported with a limit may be left half imported
            with contextlib.redirect_stdout(io.StringIO()):
                main.main(first)
        for block, found in in_forks(_faults, drawn, os.cpu_count() or 1):
            for told in found:  # in a long run, before its end
                print(told, file=sys.stderr, flush=True)  # noqa: T201
            failures += found
            done += len(block)
            if done % 1000 == 0:
                print(f"{done:,} of {count:,} cases", file=sys.stderr, flush=True)  # noqa: T201
    return failures


def _faults(block: Block, last: IO[str]) -> list[str]:
    """The failures of a block; while a command runs, it stands alone in the file."""
    failures = []
    with elsewhere():
        given = set(Path("defs").iterdir())
        for arguments in block:
            last.seek(0)
            last.truncate()
            print(shlex.join(arguments), file=last, flush=True)
            told = fault(arguments)
            if told:
                failures.append(f"{shlex.join(arguments)}\n{told}")
            for made in set(Path("defs").iterdir()) - given:  # with each definition every command would take longer
                made.unlink()
    return failures


class _Fork(NamedTuple):
    """A process that works on a block, where its failures will stand, and what it does at its death."""

    block: Block
    process: int
    reading: int
    last: IO[str]

    def failures(self) -> list[str]:
        """When it has ended; one of its own where that was on the way."""
        with os.fdopen(self.reading) as given:
            text = given.read()
        status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
        with self.last:
            self.last.seek(0)
            return json.loads(text) if text else [f"the process ended with status {status}\n{self.last.read()}"]


def in_forks(
    task: Callable[[Block, IO[str]], list[str]], blocks: Iterable[Block], processes: int
) -> Iterator[tuple[Block, list[str]]]:
    """What a task gives for each block, in their order; so many forks of this process at a time."""
    working: deque[_Fork] = deque()
    for block in blocks:
        working.append(_forked(task, block))
        if len(working) == processes:
            yield working[0].block, working.popleft().failures()
    for fork in working:
        yield fork.block, fork.failures()


def _forked(task: Callable[[Block, IO[str]], list[str]], block: Block) -> _Fork:
    last = tempfile.TemporaryFile("w+")  # noqa: SIM115  # it is closed where it is read
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            faulthandler.enable(last)
            with os.fdopen(writing, "w") as out:
                json.dump(task(block, last), out)
        finally:
            os._exit(0)
    os.close(writing)
    return _Fork(block, child, reading, last)


def fault(arguments: list[str]) -> str:
    """What is wrong with the answer to a command; empty where nothing is, or where it takes too long."""
    out, err = io.StringIO(), io.StringIO()
    late = []

    def ended(number: int, frame: FrameType | None) -> None:
        late.append(number)
        raise TooLong

    before = signal.signal(signal.SIGPROF, ended)
    whole = arguments[:1] == ["derive"] and "--stage" not in arguments  # facts, and kernels of every function
    signal.setitimer(signal.ITIMER_PROF, 4 * SECONDS if whole else SECONDS)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings():
            warnings.simplefilter("error")
            status = main.main(arguments)
    except TooLong:
        return ""
    except BaseException:
        return "" if late else traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    if late:  # a compiled library that calls back makes another exception of it
        return ""
    if status not in _STATUSES:
        return f"status {status}\n{err.getvalue()[-2000:]}"
    if "Traceback" in err.getvalue():
        return err.getvalue()[-2000:]
    asked = "--json" in arguments and not {"--help", "-h", "--version"} & set(arguments)
    if asked and status != main.MISTAKE:  # a mistake in the arguments themselves may be told before they are understood
        try:
            if not isinstance(json.loads(out.getvalue()), dict):
                return "no object"
        except json.JSONDecodeError:
            return f"no JSON: {out.getvalue()[:500]}"
    if status == main.MISTAKE and not (err.getvalue() + out.getvalue()).strip():
        return "a mistake that is not told"
    return ""


def command(draw: random.Random) -> list[str]:
    """One command with its arguments."""
    kinds = (_derive, _lut, _mistaken, _asked, _new, _nonsense)
    kind = draw.choices(kinds, (700, 150, 85, 3, 30, 30))[0]
    return kind(draw)


def formula(draw: random.Random, depth: int) -> str:
    """A formula of the grammar, most of the time."""
    if depth <= 0 or draw.random() < 0.12:
        return draw.choice(_WORDS[: 10 if draw.random() < 0.97 else None]) if draw.random() < 0.65 else number(draw)

    def inner() -> str:
        return formula(draw, depth - 1 - draw.randrange(2))

    kind = draw.randrange(12)
    if kind < 3:
        return f"{draw.choice(_UNARY)}({inner()})"
    if kind < 7:
        return f"({inner()} {draw.choice('+-*/')} {inner()})"
    if kind == 7:
        return f"({inner()})**{draw.choice(('2', '3', '(1/2)', '-1', '(-3/2)', '0', '10', '100', '101', 'x', '(1/3)'))}"
    if kind == 8:
        return f"{draw.choice(('Min', 'Max'))}({', '.join(inner() for _ in range(draw.randrange(1, 4)))})"
    if kind == 9:
        return f"{number(draw)}*{draw.choice(_UNARY)}({number(draw)}*x)"
    return piecewise(draw, inner)


def piecewise(draw: random.Random, inner: Callable[[], str]) -> str:
    """Branches with a last one; a point alone now and then."""
    at = number(draw) if draw.random() < 0.5 else "0"
    if draw.random() < 0.4:
        beside = draw.choice((f"sin(x - {at})/(x - {at})", f"(exp(x - {at}) - 1)/(x - {at})", "1/x", inner()))
        return f"Piecewise(({beside}, x > {at}), ({draw.choice((beside, inner()))}, x < {at}), ({inner()}, True))"

    def relation() -> str:
        return f"{draw.choice(('x', inner()))} {draw.choice(('<', '<=', '>', '>='))} {draw.choice((at, inner()))}"

    conditions = [relation() for _ in range(draw.randrange(1, 4))]
    joined = draw.choice((" and ", " or ")).join(conditions)
    joined = f"not ({joined})" if draw.random() < 0.2 else joined
    last = draw.choice(("True", "True", "True", "otherwise", "x > 0"))
    return f"Piecewise(({inner()}, {joined}), ({inner()}, {last}))"


def tower(draw: random.Random, depth: int) -> str:
    """Functions that grow of functions that grow, whose values no memory holds."""
    large = draw.choice((*_LARGE, "x", "x"))
    if depth <= 0 or draw.random() < 0.15:
        return draw.choice(_STEEP).format(large)
    inner, other = tower(draw, depth - 1), tower(draw, depth - 1)
    grown = f"{draw.choice(_GROWING)}({inner})"
    shapes = (f"({inner})*({other})", f"({inner})/(1 + {other})", f"log(1 + exp({inner}))", f"sin({inner})")
    switches = (f"Max({inner}, {other})", f"Piecewise(({inner}, x >= {draw.choice(_PLACES)}), ({other}, True))")
    return draw.choices((grown, draw.choice(shapes), draw.choice(switches)), (6, 2, 2))[0]


def number(draw: random.Random) -> str:
    """Of any size, as it may be written."""
    kind = draw.randrange(8)
    if kind < 4:
        return str(draw.randrange(0, 8))
    if kind == 4:
        return f"10**{draw.choice((-30, -6, 6, 20, 100, 300, 400))}"
    if kind == 5:
        return f"{draw.randrange(1, 9)}e{draw.choice((-99, -12, -3, 3, 12, 99, 120))}"
    return draw.choice(("1/2", "0.1", "1.702", "(-1)", ".5", "7.", "1/3", "0.044715", "00", "sqrt(2/pi)"))


def _mutated(draw: random.Random, text: str) -> str:
    """With a few characters changed, which parsing has to tell."""
    for _ in range(draw.randrange(1, 4)):
        at = draw.randrange(len(text) + 1)
        text = (
            text[:at]
            + draw.choice(("", "(", ")", ",", "**", "x", "=", "é", "\n", "\0", "'", "^", "²"))
            + text[at + 1 :]
        )
    return text


def _derive(draw: random.Random) -> list[str]:
    steep = draw.random() < 0.04
    text = tower(draw, 4) if steep else formula(draw, draw.choice((1, 2, 2, 3, 4)))
    if "x" not in text.replace("exp", "").replace("Max", "") and draw.random() < 0.9:
        text = f"x*{text}" if draw.random() < 0.5 else f"{text} + {draw.choice(_UNARY)}(x)"
    if draw.random() < 0.15:
        text = _mutated(draw, text)
    options = []
    for name in ("a", "b"):
        if re.search(rf"\b{name}\b", text) if draw.random() < 0.95 else draw.random() < 0.5:
            value = draw.choice(("1", "1", "2", "1/3", "1e30", "1e-30", "0.25", "7/2", number(draw), "-2", "x"))
            domain = draw.choice(("", "", ":positive", ":nonnegative", ":real", ":odd" if draw.random() < 0.2 else ""))
            options += ["-p", f"{name}={value}{domain}"]
    shares = (100, 400, 100, 10) if steep else (400, 590, 6, 4)
    stage = draw.choices(("formula", "derivative", "stable", None), shares)[0]
    options += ["--stage", stage] if stage else []
    options += ["--json"] if draw.random() < 0.3 else []
    options += ["--name", draw.choice(_NAMES)] if draw.random() < 0.05 else []
    return ["derive", *options, "--", text]


def _scale(draw: random.Random) -> str:
    exponent = draw.choice((-999, -400, -308, -45, -9, -2, 0, 1, 9, 38, 308, 400, 999))
    own = f"{draw.randrange(1, 99)}e{exponent}", f"1e{exponent}"
    return draw.choice((*own, *_SCALES[: 6 if draw.random() < 0.8 else None]))


def _lut(draw: random.Random) -> list[str]:
    words = ["lut", draw.choice(_NAMES[:5] if draw.random() < 0.9 else _NAMES), f"--in-scale={_scale(draw)}"]
    words += [f"--in-zero={draw.choice((0, 3, -128, 127, 128, 10**30, 'x'))}"] if draw.random() < 0.3 else []
    words += [f"--out-scale={_scale(draw)}"] if draw.random() < 0.6 else []
    words += [f"--out-zero={draw.choice((0, 3, -128, 127, 255, 256, -(10**30)))}"] if draw.random() < 0.3 else []
    words += ["--type", draw.choice(("int8", "uint8", "int8", "uint8", "int4"))] if draw.random() < 0.3 else []
    words += ["--ties", draw.choice(("even", "away", "away", "up"))] if draw.random() < 0.3 else []
    own = {"bent": "alpha=", "grows": "beta="}.get(words[1], "gamma=" if draw.random() < 0.1 else "")
    words += ["--set", own + _scale(draw)] if own and draw.random() < 0.6 else []
    return [*words, *(["--json"] if draw.random() < 0.3 else [])]


def _mistaken(draw: random.Random) -> list[str]:
    """What is answered before anything is proved."""
    name, other = draw.choice(_NAMES), draw.choice(_NAMES)
    wrong = draw.choice(_NAMES[8:])
    return draw.choice(
        (
            ["list", "--json"],
            ["list", "--dialect", wrong],
            ["facts", wrong],
            ["compare", wrong, other],
            ["compare", name, wrong, "--json"],
            ["relatives", wrong],
            ["show", name, "--stage", draw.choice(("formula", "derivative", "none"))],
            ["show", name, "--type", draw.choice(("float16", "float128"))],
            ["verify", wrong],
            ["verify", name, "--jobs", draw.choice(("0", "-1", "x", "1e3"))],
            ["docs", wrong],
            ["docs", "--out", "/dev/null/x", wrong],
            ["build", wrong],
            ["build", wrong, "--ulp", draw.choice(("0", "nan", "1,2", "-1", "inf", "x"))],
            ["claims", wrong],
            ["bench", wrong],
            ["facts", name, "--defs", draw.choice(("nowhere", "/dev/null", ""))],
            ["facts", name, "--seconds", draw.choice(("0", "-1", "x", "1e-9"))],
        )
    )


def _asked(draw: random.Random) -> list[str]:
    """What is proved, or takes a kernel."""
    name, other = draw.choice(_NAMES[:7]), draw.choice(_NAMES)
    json_asked = ["--json"] if draw.random() < 0.5 else []
    return draw.choice(
        (
            ["facts", name, *json_asked],
            ["compare", name, other, *json_asked],
            ["relatives", name, *json_asked],
            ["show", name, "--stage", "stable"],
            ["show", name, "--type", draw.choice(("float16", "float32"))],
            ["facts", name, "--defs", "."],
            ["facts", name, "--seconds", "nan"],
            ["build", draw.choice(_NAMES[6:8])],
        )
    )


def _new(draw: random.Random) -> list[str]:
    return [
        "new",
        draw.choice((*_NAMES, "a/b", "../up", "1st", "class", "None", f"n{draw.randrange(10**6)}", "con", ".")),
    ]


def _nonsense(draw: random.Random) -> list[str]:
    words = [*main.COMMANDS, "--json", "--help", "-h", "--version", "--out", "--defs", "-p", "--", "-", "", "\0", "*"]
    return [draw.choice(words) for _ in range(draw.randrange(0, 4))]


@contextlib.contextmanager
def elsewhere() -> Iterator[None]:
    """In a folder of its own, with a few definitions."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "defs").mkdir()
        Path(folder, "defs", "few.py").write_text(_DEFINITIONS, encoding="utf-8")
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


@contextlib.contextmanager
def read_once() -> Iterator[None]:
    """Definitions are executed again only where their file is another one."""
    before = library._execute
    known: dict[tuple[Path, int], ModuleType] = {}

    def execute(file: Path, seconds: float | None) -> ModuleType:
        if not file.is_file():
            return before(file, seconds)
        key = file.resolve(), file.stat().st_mtime_ns
        if key not in known:
            known[key] = before(file, seconds)
        return known[key]

    library._execute = execute
    try:
        yield
    finally:
        library._execute = before


@contextlib.contextmanager
def at_once() -> Iterator[None]:
    """No process is started: every module that has `Workers` has these."""
    before = processes.Workers
    processes.Workers = tasks.Workers = _AtOnce  # type: ignore[misc, assignment]
    try:
        yield
    finally:
        processes.Workers = tasks.Workers = before  # type: ignore[misc]
