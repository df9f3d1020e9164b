"""Families of hand-built programs, for tests of targets and of the generated package's runtime.

`relu` (no parameter), `prelu` (one, learnable), `gate` (two, one of them learnable and positive), `logistic`, whose
exponential is a polynomial with the shape of a real kernel, and `table`, which looks numbers up and has another program
far from 0. What they compute need not be accurate: the tests compare bits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from codegen.kernel.family import Backward, Family, Kernel, KernelParameter
from codegen.kernel.program.ops import FORMATS, Type
from codegen.kernel.program.program import Builder, Program, Value, inline

Outputs = Callable[[Builder, Value, dict[str, Value]], Mapping[str, Value]]


def _builder() -> Builder:
    return Builder(lambda op, type, constants: None)


def _program(name: str, type: Type, parameters: tuple[KernelParameter, ...], make: Outputs) -> Program:
    b = _builder()
    x = b.input("x", type)
    return b.finish(name, make(b, x, {p.name: b.input(p.name, type) for p in parameters}))


def _default(program: Program, type: Type, parameters: tuple[KernelParameter, ...]) -> Program:
    b = _builder()
    values = {p.name: p.default for p in parameters}
    arguments = {n: b.const(values[n], t) if n in values else b.input(n, t) for n, t in program.inputs}
    return b.finish(program.name, inline(b, program, arguments))


def with_gradient(program: Program, type: Type) -> Program:
    """The derivatives `d1`, `d_gate` and `d_<parameter>` times the gradient, those by parameters in float64."""
    b = _builder()
    grad = b.input("grad", type)
    values = inline(b, program, {n: b.input(n, t) for n, t in program.inputs})

    def wide(value: Value) -> Value:
        return b.op("widen", value) if type is Type.F32 else value

    arrays = {"d1": "dx", "d_gate": "dgate"}
    products = {arrays[n]: b.op("mul", grad, v) for n, v in values.items() if n in arrays}
    terms = {n: b.op("mul", wide(grad), wide(v)) for n, v in values.items() if n not in arrays}
    return b.finish(program.name, products | terms)


def family(name: str, parameters: tuple[KernelParameter, ...], functions: Mapping[str, Outputs]) -> Family:
    """A family from functions that build `y`; backward computes them apart."""
    kernels, backward = [], []
    gradients = ["d1", *(f"d_{p.name}" for p in parameters if p.learnable)]
    for type in (Type.F32, Type.F64):
        for function, make in functions.items():
            program = _program(f"{name}.{function}", type, parameters, make)
            kernels.append(
                Kernel(function, type, program, _default(program, type, parameters), f"{function} of {name}", ())
            )

        def together(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
            return {g: functions[g](b, x, p)["y"] for g in gradients}

        program = with_gradient(_program(f"{name}.backward", type, parameters, together), type)
        backward.append(Backward(type, program, _default(program, type, parameters)))
    return Family(
        name=name,
        summary=f"The {name} of the tests.",
        formula=f"{name}(x)",
        reference="",
        source=f"defs/{name}.py",
        parameters=parameters,
        kernels=tuple(kernels),
        backward=tuple(backward),
    )


def _relu() -> Family:
    def zero(b: Builder, x: Value) -> Value:
        return b.const(0.0, x.type)

    def f(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        return {"y": b.op("select", b.op("lt", x, zero(b, x)), zero(b, x), x)}

    def d1(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        return {"y": b.op("select", b.op("lt", zero(b, x), x), b.const(1.0, x.type), b.op("mul", x, zero(b, x)))}

    return family("relu", (), {"f": f, "d1": d1})


def _prelu() -> Family:
    def negative(b: Builder, x: Value) -> Value:
        return b.op("lt", x, b.const(0.0, x.type), name="negative")

    def f(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        return {"y": b.op("select", negative(b, x), b.op("mul", p["alpha"], x), x)}

    def d1(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        return {"y": b.op("select", negative(b, x), p["alpha"], b.const(1.0, x.type))}

    def d_alpha(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        zero = b.const(0.0, x.type)
        return {"y": b.op("select", b.op("le", zero, x), zero, x)}

    alpha = KernelParameter("alpha", 0.25, True, "real", "slope")
    return family("prelu", (alpha,), {"f": f, "d1": d1, "d_alpha": d_alpha})


def _gate() -> Family:
    """x (beta + x) / (|x| + tau), with a parameter that is learned and one that is not."""

    def f(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        return {"y": b.op("div", b.op("fma", x, p["beta"], b.op("mul", x, x)), b.op("add", b.op("abs", x), p["tau"]))}

    def d1(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        return {"y": b.op("div", b.op("fma", x, x, p["beta"]), b.op("add", b.op("abs", x), p["tau"]))}

    def d_beta(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        return {"y": b.op("div", x, b.op("add", b.op("abs", x), p["tau"]))}

    parameters = (
        KernelParameter("tau", 1.5, False, "nonnegative", ""),
        KernelParameter("beta", 0.1, True, "positive", "sharpness"),
    )
    return family("gate", parameters, {"f": f, "d1": d1, "d_beta": d_beta})


def _logistic() -> Family:
    def f(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        form = FORMATS[x.type]

        def c(value: float) -> Value:
            return b.const(value, x.type)

        limit = c(80.0 if x.type is Type.F32 else 700.0)
        t = b.op("abs", x, name="magnitude")
        t = b.op("select", b.op("lt", limit, t), limit, t, name="clipped")
        shifted = b.op("fma", t, c(-1.4426950408889634), c(form.magic), name="shifted")
        k = b.op("sub", shifted, c(form.magic), name="k")
        r = b.op("fma", k, c(-0.6931471805599453), b.op("neg", t), name="r")
        q = c(1.0 / 720)
        for divisor in (120, 24, 6, 2, 1, 1):
            q = b.op("fma", q, r, c(1.0 / divisor))
        exponent = b.op("shl", b.op("bits", shifted), b.const(form.precision - 1, x.type.integer))
        scale = b.op("iadd", exponent, b.const(form.emax << (form.precision - 1), x.type.integer))
        e = b.op("mul", q, b.op("from_bits", scale), name="e")
        upper = b.op("div", c(1.0), b.op("add", e, c(1.0)))
        result = b.op("select", b.op("lt", x, c(0.0)), b.op("mul", e, upper), upper)
        return {"y": b.op("select", b.op("eq", x, x), result, x)}

    def d1(b: Builder, x: Value, p: dict[str, Value]) -> Mapping[str, Value]:
        y = f(b, x, p)["y"]
        return {"y": b.op("mul", y, b.op("sub", b.const(1.0, x.type), y))}

    return family("logistic", (), {"f": f, "d1": d1})


def _table() -> Family:
    """In float32 a line of one of 32 segments, or of 16; beyond them, and in float64, x/(1 + |x|)."""

    def usual(b: Builder, x: Value, count: int) -> Value:
        limit = b.const(count / 8, x.type)
        shifted = b.op("fma", x, b.const(4.0, x.type), b.const(1.5 * 2.0**23 + count / 2, x.type))
        row = b.op("bits", shifted, name="row")
        centre, slope = (
            b.lookup(tuple(k * step + first for k in range(count)), row, name)
            for name, step, first in (("centre", 0.25, -count / 8), ("slope", 0.03125, 1.0))
        )
        value = b.op("fma", b.op("sub", x, centre), slope, centre)
        return b.op("usually", b.op("lt", b.op("abs", x), limit), value, rest(b, x))

    def rest(b: Builder, x: Value) -> Value:
        return b.op("div", x, b.op("add", b.op("abs", x), b.const(1.0, x.type)))

    def of(count: int) -> Outputs:
        return lambda b, x, p: {"y": usual(b, x, count) if x.type is Type.F32 else rest(b, x)}

    return family("table", (), {"f": of(32), "d1": of(16)})


FAMILIES = (_relu(), _prelu(), _gate(), _logistic(), _table())
