"""Whether a program gives NaN for NaN, by following one NaN input through its operations; and one that does.

Takes a program or a builder's body; gives, for each value, what it is when the input is NaN: NaN, a known truth
value, or anything. A comparison with NaN is false, which decides the selects that hang on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from .interpret import builder
from .ops import OPS
from .program import Instr, Program, inline


class _State(Enum):
    NAN = "NaN"
    TRUE = "true"
    FALSE = "false"
    ANY = "anything"


_ARITHMETIC = {"add", "sub", "mul", "div", "fma", "sqrt", "neg", "abs", "widen", "narrow"}


def gives_nan(body: Sequence[Instr], output: int, name: str) -> bool:
    """Whether the value at `output` is NaN whenever the input `name` is."""
    states: list[_State] = []
    for instr in body[: output + 1]:
        state = _state(instr, states, name)
        if state is _State.ANY and instr.op == "select" and _is_guarded(body, instr):
            state = states[instr.args[1]]
        states.append(state)
    return states[output] is _State.NAN


def _is_guarded(body: Sequence[Instr], select: Instr) -> bool:
    """Whether it is `y if v == v else v`: NaN where y is, for what is not equal to itself is NaN, too."""
    condition, _, other = select.args
    asked = body[condition]
    if asked.op != "eq" or asked.args[0] != asked.args[1]:
        return False
    given = body[other]
    return other == asked.args[0] or (given.op in ("widen", "narrow") and given.args == asked.args[:1])


def with_nan(program: Program, names: Iterable[str]) -> Program:
    """The program, with NaN wherever one of these inputs is NaN: parameters, whose values it may drop.

    Where one is a number that is folded in, nothing is added.
    """
    make = builder()
    inputs = {name: make.input(name, type) for name, type in program.inputs}
    y = inline(make, program, inputs)["y"]
    for name in names:
        if not gives_nan(make.body, y.index, name):
            value = inputs[name]
            given = value if value.type is y.type else make.op("widen", value)
            y = make.op("select", make.op("eq", value, value), y, given)
    return make.finish(program.name, {"y": y})


def _state(instr: Instr, states: list[_State], name: str) -> _State:
    arguments = [states[k] for k in instr.args]
    match instr.op:
        case "input":
            return _State.NAN if instr.name == name else _State.ANY
        case "const":
            return (
                {True: _State.TRUE, False: _State.FALSE}.get(instr.value, _State.ANY)
                if isinstance(instr.value, bool)
                else _State.ANY
            )
        case "lt" | "le" | "eq" if _State.NAN in arguments:
            return _State.FALSE
        case "not":
            return {_State.TRUE: _State.FALSE, _State.FALSE: _State.TRUE}.get(arguments[0], _State.ANY)
        case "and" if _State.FALSE in arguments:
            return _State.FALSE
        case "or" if _State.TRUE in arguments:
            return _State.TRUE
        case "and" if _State.TRUE in arguments:
            return arguments[1] if arguments[0] is _State.TRUE else arguments[0]
        case "or" if _State.FALSE in arguments:
            return arguments[1] if arguments[0] is _State.FALSE else arguments[0]
        case "select" | "usually":
            if arguments[0] is _State.TRUE:
                return arguments[1]
            if arguments[0] is _State.FALSE:
                return arguments[2]
            return arguments[1] if arguments[1] is arguments[2] else _State.ANY
        case "copysign":
            return arguments[0]
        case op if op in _ARITHMETIC:
            return _State.NAN if _State.NAN in arguments else _State.ANY
    assert instr.op in OPS
    return _State.ANY
