"""A kernel as a straight-line program in static single assignment form over the operations of `ops.py`.

Takes operations, one by one, through a `Builder`; gives a frozen `Program`. The builder folds constants exactly,
applies only those identities that keep every bit, and shares equal subterms. `verify` proves a program's types.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .ops import OPS, Type

Table = tuple[float, ...]
Number = float | int | bool


@dataclass(frozen=True)
class Instr:
    """One operation and its result. `op` is a name of `OPS`, or `const` (with `value`), or `input` (with `name`).

    The `value` of a `lookup` is its table.
    """

    op: str
    args: tuple[int, ...]
    type: Type
    value: float | int | bool | Table | None = None
    name: str = ""  # of an input; elsewhere a hint for the reader of printed code

    @property
    def key(self) -> tuple[object, ...]:
        """Equal keys compute equal bits (a constant is compared by its bits: -0.0 is not 0.0)."""
        value: object = self.value
        if isinstance(self.value, float | tuple):
            numbers = self.value if isinstance(self.value, tuple) else (self.value,)
            value = struct.pack(f"<{len(numbers)}d", *numbers)
        return (self.op, self.args, self.type, value, self.name if self.op == "input" else "")


@dataclass(frozen=True)
class Program:
    """Inputs, operations in order, and named outputs (indices into the operations)."""

    name: str
    body: tuple[Instr, ...]
    outputs: tuple[tuple[str, int], ...]

    @property
    def inputs(self) -> tuple[tuple[str, Type], ...]:
        return tuple((i.name, i.type) for i in self.body if i.op == "input")

    @property
    def operations(self) -> tuple[Instr, ...]:
        """What costs time: all but constants and inputs."""
        return tuple(i for i in self.body if i.op not in ("const", "input"))

    def counts(self) -> dict[str, int]:
        """How often each operation stands in the program, in the table's order."""
        names = [i.op for i in self.operations]
        return {op: names.count(op) for op in OPS if op in names}


class ProgramError(Exception):
    """A program that breaks the rules of `ops.py`: a fault of the tool's own, never of a definition."""


def result_type(op: str, types: tuple[Type, ...]) -> Type:
    """The type of `op`'s result for operands of these types; raises `ProgramError` where they do not fit."""
    if op not in OPS:
        raise ProgramError(f"{op!r} is no operation of the closed set")
    signature = OPS[op]
    if len(types) != len(signature.operands):
        raise ProgramError(f"{op} takes {len(signature.operands)} operands, not {len(types)}")
    seen: dict[str, Type] = {}
    for kind, t in zip(signature.operands, types, strict=True):
        fits = {"F": t.is_float, "I": t.is_int, "B": t is Type.BOOL, "T": True}[kind]
        if not fits or seen.setdefault(kind, t) is not t:
            raise ProgramError(f"{op} does not take operands of types {', '.join(t.value for t in types)}")
    if op in ("widen", "narrow") and types[0] is not (Type.F32 if op == "widen" else Type.F64):
        raise ProgramError(f"{op} does not take {types[0].value}")
    match signature.result:
        case "F>I":
            return types[0].integer
        case "I>F":
            return types[0].float
        case "F32" | "F64" as name:
            return Type(name.lower())
        case "B":
            return Type.BOOL
        case kind:
            return seen[kind]


def verify(program: Program) -> Program:
    """Check single assignment, order and types of the whole program; returns it unchanged or raises `ProgramError`."""
    for k, instr in enumerate(program.body):
        if any(not 0 <= a < k for a in instr.args):
            raise ProgramError(f"{program.name}: operation {k} ({instr.op}) uses a value that is not there yet")
        if instr.op in ("const", "input"):
            if (instr.value is None) == (instr.op == "const") or (instr.op == "input" and not instr.name):
                raise ProgramError(f"{program.name}: operation {k} is an incomplete {instr.op}")
            continue
        if (instr.op == "lookup") != isinstance(instr.value, tuple) or (instr.op == "lookup" and not _is_table(instr)):
            raise ProgramError(f"{program.name}: operation {k} ({instr.op}) has no table of 2**k numbers")
        expected = result_type(instr.op, tuple(program.body[a].type for a in instr.args))
        if expected is not instr.type:
            raise ProgramError(
                f"{program.name}: operation {k} ({instr.op}) gives {expected.value}, not {instr.type.value}"
            )
    names = [name for name, _ in program.inputs]
    if len(set(names)) != len(names):
        raise ProgramError(f"{program.name}: an input stands twice")
    if not program.outputs or any(not 0 <= at < len(program.body) for _, at in program.outputs):
        raise ProgramError(f"{program.name}: an output is missing")
    return program


def _is_table(instr: Instr) -> bool:
    count = len(instr.value) if isinstance(instr.value, tuple) else 0
    return count > 0 and count & (count - 1) == 0


@dataclass(frozen=True)
class Value:
    """A handle on a value of a builder's program."""

    builder: Builder = field(repr=False, compare=False)
    index: int

    @property
    def type(self) -> Type:
        return self.builder.body[self.index].type

    @property
    def constant(self) -> Number | None:
        instr = self.builder.body[self.index]
        return instr.value if instr.op == "const" else None  # type: ignore[return-value]  # a table is no constant's


class Builder:
    """Collects operations; equal ones are made once.

    Folding is left to `fold`, a function from an operation and constant operands to the constant result (None
    where it declines), so that this module needs no arithmetic of its own.
    """

    def __init__(self, fold: Callable[[str, Type, tuple[Number, ...]], Number | None]) -> None:
        self.body: list[Instr] = []
        self._fold = fold
        self._known: dict[tuple[object, ...], int] = {}

    def _append(self, instr: Instr) -> Value:
        at = self._known.get(instr.key)
        if at is None:
            at = self._known[instr.key] = len(self.body)
            self.body.append(instr)
        return Value(self, at)

    def input(self, name: str, type: Type) -> Value:
        return self._append(Instr("input", (), type, name=name))

    def const(self, value: Number, type: Type) -> Value:
        return self._append(Instr("const", (), type, value=float(value) if type.is_float else value))

    def op(self, op: str, *args: Value, name: str = "") -> Value:
        """The result of an operation; `name` is a hint for printed code."""
        type = result_type(op, tuple(a.type for a in args))
        same = _identity(op, args)
        if same is not None:
            return same
        constants = tuple(a.constant for a in args)
        if all(c is not None for c in constants):
            folded = self._fold(op, type, constants)  # type: ignore[arg-type]  # all() narrows nothing
            if folded is not None:
                return self.const(folded, type)
        return self._append(Instr(op, tuple(a.index for a in args), type, name=name))

    def lookup(self, table: Table, index: Value, name: str = "") -> Value:
        """The number of a table; a table of one number is that number."""
        type = result_type("lookup", (index.type,))
        if isinstance(index.constant, int):
            return self.const(table[index.constant & (len(table) - 1)], type)
        if len({struct.pack("<d", number) for number in table}) == 1:
            return self.const(table[0], type)
        return self._append(Instr("lookup", (index.index,), type, value=tuple(table), name=name))

    def again(self, instr: Instr, values: Sequence[Value]) -> Value:
        """An operation of another program, whose operands are among these values."""
        operands = [values[k] for k in instr.args]
        if instr.op == "input":
            return self.input(instr.name, instr.type)
        if isinstance(instr.value, tuple):
            return self.lookup(instr.value, operands[0], instr.name)
        if instr.value is not None:
            return self.const(instr.value, instr.type)
        return self.op(instr.op, *operands, name=instr.name)

    def finish(self, name: str, outputs: Mapping[str, Value]) -> Program:
        """The program with what its outputs do not need removed; inputs stay, in the order they were made."""
        return verify(prune(Program(name, tuple(self.body), tuple((k, v.index) for k, v in outputs.items()))))


def _identity(op: str, args: tuple[Value, ...]) -> Value | None:
    """Identities of IEEE arithmetic that keep every bit of every number, zeros and infinities included."""

    def is_(k: int, number: float) -> bool:
        c = args[k].constant
        return isinstance(c, float) and c == number and math.copysign(1.0, c) == math.copysign(1.0, number)

    match op:
        case "mul" if is_(0, 1.0):
            return args[1]
        case "mul" | "div" if is_(1, 1.0):
            return args[0]
        case "add" if is_(0, -0.0):  # x + -0.0 is x, also for x = -0.0; x + 0.0 is not
            return args[1]
        case "add" if is_(1, -0.0):
            return args[0]
        case "sub" if is_(1, 0.0):
            return args[0]
        case "fma" if is_(0, 1.0):
            return args[0].builder.op("add", args[1], args[2])
        case "fma" if is_(1, 1.0):
            return args[0].builder.op("add", args[0], args[2])
        case "fma" if is_(0, -1.0):
            return args[0].builder.op("sub", args[2], args[1])
        case "fma" if is_(1, -1.0):
            return args[0].builder.op("sub", args[2], args[0])
        case "select" | "usually" if args[1] == args[2]:
            return args[1]
        case "select" | "usually" if args[0].constant is not None:
            return args[1] if args[0].constant else args[2]
    return None


def prune(program: Program) -> Program:
    """Without the operations that no output needs."""
    needed = {at for _, at in program.outputs} | {k for k, i in enumerate(program.body) if i.op == "input"}
    for k in range(len(program.body) - 1, -1, -1):
        if k in needed:
            needed.update(program.body[k].args)
    order = sorted(needed)
    place = {old: new for new, old in enumerate(order)}
    body = tuple(replace(program.body[k], args=tuple(place[a] for a in program.body[k].args)) for k in order)
    return Program(program.name, body, tuple((name, place[at]) for name, at in program.outputs))


def inline(builder: Builder, program: Program, arguments: Mapping[str, Value]) -> dict[str, Value]:
    """Add a program's operations to a builder, with `arguments` for its inputs; gives its outputs.

    Constants among the arguments propagate, which is how a kernel is specialised to its default parameters: the
    identities keep every bit, so the special kernel equals the general one.
    """
    made: list[Value] = []
    for instr in program.body:
        made.append(arguments[instr.name] if instr.op == "input" else builder.again(instr, made))
    return {name: made[at] for name, at in program.outputs}


def used(program: Program, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the inputs `names` that an output depends on."""
    alive = {at for _, at in program.outputs}
    for k in range(len(program.body) - 1, -1, -1):
        if k in alive:
            alive.update(program.body[k].args)
    return tuple(n for n in names if any(program.body[k].name == n for k in alive if program.body[k].op == "input"))
