"""What `generated.cuda` must do, wherever its kernels run: on a GPU, or in Numba's simulator in a process of its own.

Takes a folder with two packages, `derived` (the real activations) and `written_by_hand`; gives a check for each kernel
and for each calling rule, by name. Run as a script it performs all of them and prints what failed, as JSON.
"""

from __future__ import annotations

import importlib
import json
import pickle
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import ml_dtypes
import numpy as np

from codegen.kernel.family import Family
from codegen.kernel.program.interpret import run
from codegen.kernel.program.ops import Type

SIZES = (0, 512, 1, 515, 33, 31)  # of any four in a row one fills two of the simulator's blocks
DTYPES = (np.float32, np.float64, np.float16, ml_dtypes.bfloat16)
Check = Callable[[], None]


def write(folder: Path, packages: dict[str, Sequence[Family]]) -> None:
    """Write the packages, and their families for the process that checks them."""
    from codegen.targets.cpu.files import cpu_files
    from codegen.targets.cuda.files import cuda_files

    for name, families in packages.items():
        for path, text in {**cpu_files(families), **cuda_files(families)}.items():
            file = folder / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        (folder / f"{name}.families").write_bytes(pickle.dumps(tuple(families)))


def checks(folder: Path) -> dict[str, Check]:
    """Every check by its name, for packages that `write` has written."""
    sys.path.insert(0, str(folder))
    found = dict(calling_rules(importlib.import_module("written_by_hand")))
    families = pickle.loads((folder / "derived.families").read_bytes())
    for k, family in enumerate(families):
        found |= dict(indexing(importlib.import_module("derived"), family, k))
    return found


def on_device(array: np.ndarray) -> Any:
    from numba import cuda

    return cuda.to_device(np.ascontiguousarray(array))


def same(found: Any, expected: np.ndarray, what: object = "") -> None:
    """Equal in every bit, but that any NaN is as good as another."""
    found, expected = found.copy_to_host(), np.asarray(expected)
    assert (found.shape, found.dtype) == (expected.shape, expected.dtype), what
    bits = f"u{expected.dtype.itemsize}"
    with np.errstate(invalid="ignore"):
        alike = (found.view(bits) == expected.view(bits)) | ((found != found) & (expected != expected))
    assert alike.all(), (what, found[~alike][:3], expected[~alike][:3], np.argwhere(~alike)[:3].tolist())


def draw(shape: Any, dtype: Any, seed: int = 0) -> np.ndarray:
    """Numbers about as large as activations, a few special ones among them."""
    x = (np.random.default_rng(seed).standard_normal(shape) * 3).astype(dtype)
    special = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e-7, -20.0, 60000.0], dtype)
    if x.size > special.size:
        x.reshape(-1)[:: x.size // special.size][: special.size] = special[
            : len(x.reshape(-1)[:: x.size // special.size])
        ]
    return x


def computed(dtype: Any) -> tuple[Type, Any]:
    return (Type.F64, np.float64) if dtype is np.float64 else (Type.F32, np.float32)


def expected(family: Family, function: str, x: np.ndarray, *parameters: np.ndarray) -> np.ndarray:
    """A function by the interpreter of programs."""
    type, wide = computed(x.dtype.type)
    halves = (h for h in family.halves if h.function == function and x.dtype.name in h.formats)
    kernel = next(halves, None) or next(k for k in family.kernels if (k.function, k.type) == (function, type))
    with np.errstate(all="ignore"):  # a square of a half may be infinite
        return _run(kernel.program, family, x, parameters, wide)["y"].astype(x.dtype)


def expected_gradient(family: Family, grad: np.ndarray, x: np.ndarray, *parameters: np.ndarray) -> tuple[Any, ...]:
    """The gradient by x, and the terms of each learnable parameter's gradient, in float64."""
    type, wide = computed(x.dtype.type)
    program = next(b for b in family.backward if b.type is type).program
    results = _run(program, family, x, parameters, wide, grad=grad)
    with np.errstate(all="ignore"):
        return results.pop("dx").astype(x.dtype), *results.values()


def _run(
    program: Any, family: Family, x: np.ndarray, parameters: Sequence[np.ndarray], wide: Any, **more: np.ndarray
) -> dict[str, Any]:
    names = [p.name for p in family.parameters]
    values = {n: np.broadcast_to(v.astype(wide), x.shape).ravel() for n, v in zip(names, parameters, strict=True)}
    arrays = {n: v.astype(wide).ravel() for n, v in {"x": x, **more}.items()}
    with np.errstate(all="ignore"):
        results = run(program, **arrays, **values)
        return {n: np.broadcast_to(v, (x.size,)).reshape(x.shape) for n, v in results.items()}


def defaults(family: Family, dtype: Any) -> list[np.ndarray]:
    """What the kernels for the defaults have folded in: the type in which they compute."""
    return [np.asarray(p.default).astype(computed(dtype)[1]) for p in family.parameters]


def values(family: Family, dtype: Any, shape: Any = ()) -> list[np.ndarray]:
    """Parameters that lie in every domain."""
    return [
        (0.5 + np.random.default_rng(k).random(shape)).astype(dtype) for k, _ in enumerate(family.parameters, start=9)
    ]


def indexing(package: ModuleType, family: Family, number: int) -> Iterator[tuple[str, Check]]:
    """Every kernel of an activation in every type, and every loop on every size; which of them meet goes round."""
    target = getattr(importlib.import_module(f"{package.__name__}.cuda"), family.name)
    names = [p.name for p in family.parameters]

    def cases(turn: int) -> Iterator[tuple[int, Any]]:
        for k in range(len(DTYPES)):
            yield SIZES[(turn + k) % len(SIZES)], DTYPES[(number + turn + k) % len(DTYPES)]

    def elementwise(function: str, mode: str, turn: int) -> Check:
        called = target if function == "f" else getattr(target, function)

        def check() -> None:
            for n, dtype in cases(turn):
                x = draw(n if mode != "array" else (2, 3, -(-n // 6)), dtype, seed=n)
                if mode == "default":
                    same(called(on_device(x)), expected(family, function, x, *defaults(family, dtype)), (n, dtype))
                    continue
                given = values(family, dtype, () if mode == "value" else (3, 1))
                passed = [v.item() if mode == "value" else on_device(v) for v in given]
                found = called(on_device(x), **dict(zip(names, passed, strict=True)))
                same(found, expected(family, function, x, *given), (n, dtype))

        return check

    shapes: dict[str, tuple[Callable[[int], Any], Any]] = {
        "default": (lambda n: n, None),
        "value": (lambda n: n, ()),
        "row": (lambda n: (2, 3, -(-n // 6)), (3, 1)),
        "long row": (lambda n: (2, 512 + n // 4), (2, 1)),
        "column": (lambda n: (-(-n // 3), 3), (3,)),
    }

    def backward(mode: str, turn: int) -> Check:
        shape_of, own = shapes[mode]

        def check() -> None:
            for n, dtype in cases(turn):
                shape = shape_of(n)
                x, grad = draw(shape, dtype, seed=n), np.random.default_rng(n).standard_normal(shape).astype(dtype)
                given = defaults(family, dtype) if own is None else values(family, dtype, own)
                passed = [v.item() if v.ndim == 0 else on_device(v) for v in given]
                named = dict(zip(names, passed, strict=True)) if own is not None else {}
                found = target.backward(on_device(grad), on_device(x), **named)
                dx, *terms = expected_gradient(family, grad, x, *given)
                same(found[0] if terms else found, dx, (n, dtype))
                for total, term in zip(found[1:] if terms else (), terms, strict=True):
                    close(total.copy_to_host(), term, own or ())

        return check

    modes = ("default", "value", "array") if names else ("default",)
    turn = 0
    for function in family.functions:
        for mode in modes:
            yield f"{family.name}.{function} {mode}", elementwise(function, mode, turn)
            turn += 1
    for mode in shapes if names else ("default",):
        yield f"{family.name}.backward {mode}", backward(mode, turn)
        turn += 1


def close(total: np.ndarray, terms: np.ndarray, shape: tuple[int, ...]) -> None:
    """A sum to a parameter's shape, within its rounding."""
    lead = terms.ndim - len(shape)
    axes = tuple(k for k in range(terms.ndim) if k < lead or shape[k - lead] == 1)
    with np.errstate(all="ignore"):
        right, size = terms.sum(axes).reshape(shape), np.abs(terms).sum(axes).reshape(shape)
        error = float(ml_dtypes.finfo(total.dtype).eps)
        well = np.abs(total.astype(np.float64) - right) <= error * np.abs(right) + 1e-13 * size + 1e-40
        beyond = ~np.isfinite(right) | (np.abs(right) > float(ml_dtypes.finfo(total.dtype).max))
        assert (well | (beyond & ~np.isfinite(total.astype(np.float64)))).all(), (total, right)


USERS_KERNEL = """
def kernel(x, y, z):
    i = cuda.grid(1)
    if i < x.size:
        y[i] = prelu(x[i])
        z[i] = prelu_d1(x[i], alpha=0.5)
"""


def calling_rules(package: ModuleType) -> Iterator[tuple[str, Check]]:
    """What a call may be given, against the same call on the CPU, whose bits it must have."""
    cuda = importlib.import_module(f"{package.__name__}.cuda")
    logistic, prelu, gate = cuda.logistic, cuda.prelu, cuda.gate

    def on_gpu(parameters: dict[str, Any]) -> dict[str, Any]:
        return {k: on_device(v) if isinstance(v, np.ndarray) else v for k, v in parameters.items()}

    def against_cpu(name: str, shape: Any, dtype: Any = np.float32, **parameters: Any) -> None:
        """Value, derivative and gradients for parameters of many shapes."""
        x, mine = draw(shape, dtype), on_gpu(parameters)
        same(getattr(cuda, name)(on_device(x), **mine), getattr(package, name)(x, **parameters))
        same(getattr(cuda, name).d1(on_device(x), **mine), getattr(package, name).d1(x, **parameters))
        gradients_against_cpu(name, shape, dtype, **parameters)

    def gradients_against_cpu(name: str, shape: Any, dtype: Any = np.float32, **parameters: Any) -> None:
        x, grad = draw(shape, dtype), np.random.default_rng(3).standard_normal(shape).astype(dtype)
        mine = on_gpu(parameters)
        found = getattr(cuda, name).backward(on_device(grad), on_device(x), **mine)
        right = getattr(package, name).backward(grad, x, **parameters)
        found, right = (v if isinstance(v, tuple) else (v,) for v in (found, right))
        for k, (one, other) in enumerate(zip(found, right, strict=True)):
            same(one, other, (name, shape, k))

    def parameter(*shape: int, dtype: Any = np.float32) -> np.ndarray:
        return np.random.default_rng(5).random(shape).astype(dtype) + dtype(0.5)

    def sums_of_every_layout() -> None:
        for shape, own in (
            ((5000,), ()),
            ((9000,), (1,)),
            ((2, 3, 4, 5), (3, 1, 1)),
            ((2, 3, 700), (3, 1)),
            ((300, 5), (5,)),
            ((5, 300), (300,)),
            ((4, 6), (4, 6)),
            ((4, 6), (4, 1)),
            ((3, 4, 5), (3, 1, 5)),
            ((2, 3, 1), (1, 3, 1)),
        ):
            against_cpu("prelu", shape, alpha=parameter(*own))

    def sums_of_every_type() -> None:
        for dtype in DTYPES:
            gradients_against_cpu("prelu", (5003,), dtype)
            gradients_against_cpu("prelu", (5003,), dtype, alpha=0.75)
            against_cpu("prelu", (7, 3, 11), dtype, alpha=parameter(3, 1, dtype=dtype))
            against_cpu("prelu", (300, 5), dtype, alpha=parameter(5, dtype=dtype))  # of joined rows some are left over
        for dtype in (np.float16, ml_dtypes.bfloat16):  # whose parameters are not rounded to a half
            gradients_against_cpu("prelu", (5003,), dtype, alpha=0.3)
            against_cpu("gate", (4, 6), dtype, tau=parameter(6, dtype=dtype), beta=0.3)
            gradients_against_cpu("prelu", (2, 3, 700), dtype, alpha=parameter(3, 1))
            gradients_against_cpu("gate", (2, 3, 700), dtype, tau=parameter(3, 1), beta=parameter(3, 1, dtype=dtype))
            for shape, own in (((7, 3, 11), (3, 1)), ((300, 5), (5,)), ((4, 3, 6), (4, 1, 6))):
                against_cpu("prelu", shape, dtype, alpha=parameter(*own))
                against_cpu("gate", shape, dtype, tau=parameter(*own), beta=parameter(*own, dtype=dtype))

    def several_parameters() -> None:
        against_cpu("gate", (4, 6), tau=2.0)
        against_cpu("gate", (4, 6), tau=parameter(6), beta=1.5)
        against_cpu("gate", (4, 6), tau=parameter(6), beta=parameter(4, 1))
        against_cpu("gate", (4, 6), beta=parameter(1))

    def parameter_larger_than_x() -> None:
        x, alpha = draw((4, 1), np.float32), parameter(3)
        same(prelu(on_device(x), alpha=on_device(alpha)), package.prelu(x, alpha=alpha))

    def strided(array: np.ndarray) -> Any:
        """The array on the device, with gaps between its elements."""
        wide = np.repeat(array, 2, axis=-1)
        return on_device(wide)[..., ::2]

    def gaps() -> None:
        x, grad = draw((5, 7), np.float32), draw((5, 7), np.float32, seed=1)
        same(logistic(strided(x)), package.logistic(x))
        same(logistic.backward(strided(grad), on_device(x)), package.logistic.backward(grad, x))
        out = on_device(np.zeros((5, 14), np.float32))
        assert logistic(on_device(x), out=(view := out[:, ::2])) is view
        host = out.copy_to_host()
        assert np.array_equal(host[:, ::2], package.logistic(x), equal_nan=True) and not host[:, 1::2].any()

    def axes_in_another_order() -> None:
        x = draw((4, 5, 6), np.float32)
        turned = on_device(x).transpose((2, 0, 1))
        found = logistic(turned)
        same(found, package.logistic(x.transpose(2, 0, 1)))
        assert found.strides == turned.strides
        alpha = parameter(4, 1)
        same(prelu(turned, alpha=on_device(alpha)), package.prelu(x.transpose(2, 0, 1), alpha=alpha))
        same(prelu.backward(turned, turned)[1], package.prelu.backward(*[x.transpose(2, 0, 1)] * 2)[1])

    def more_axes_than_the_copying_kernel_has() -> None:
        x = draw((2,) * 10, np.float32)
        wide = on_device(np.stack([x] * 2))[0].transpose((9, 1, 7, 3, 5, 4, 6, 2, 8, 0))
        same(
            logistic(wide, out=on_device(np.empty_like(x))), package.logistic(x.transpose(9, 1, 7, 3, 5, 4, 6, 2, 8, 0))
        )

    def unaligned() -> None:
        for dtype in DTYPES:
            x = draw(1001, dtype)
            same(logistic(on_device(x)[1:]), package.logistic(x[1:]), dtype)

    def in_place_and_overlapping() -> None:
        x = draw(1000, np.float32)
        array = on_device(x)
        assert logistic(array, out=array) is array
        same(array, package.logistic(x))
        array = on_device(x)
        logistic(array[:-1], out=array[1:])
        same(array[1:], package.logistic(x[:-1]))

    def out_of_gradients() -> None:
        x = draw(100, np.float32)
        dx, da = on_device(np.empty_like(x)), on_device(np.empty(1, np.float32)).reshape(())
        found = prelu.backward(on_device(x), on_device(x), out=(dx, da))
        assert found[0] is dx and found[1] is da
        for one, other in zip(found, package.prelu.backward(x, x), strict=True):
            same(one, other)
        x = np.full(20_000, -10, np.float16)
        for dtype in (np.float16, np.float32, np.float64):  # of which the first overflows
            total = on_device(np.empty(1, dtype)).reshape(())
            prelu.backward(on_device(np.ones_like(x)), on_device(x), out=(None, total))
            with np.errstate(over="ignore"):
                same(total, np.array(-200_000).astype(dtype))

    def refused(error: type[Exception], text: str, call: Callable[[], object]) -> None:
        try:
            call()
        except error as told:
            assert text in str(told), told
        else:
            raise AssertionError(f"no {error.__name__} about {text!r}")

    def mistakes() -> None:
        x = on_device(draw(10, np.float32))
        refused(TypeError, "array on a GPU", lambda: logistic([1.0]))
        refused(TypeError, "int32", lambda: logistic(on_device(np.arange(3, dtype=np.int32))))
        refused(TypeError, "unknown parameter beta", lambda: prelu(x, beta=1.0))
        refused(ValueError, "positive", lambda: gate(x, beta=0.0))
        refused(ValueError, "1e+39 is no float32", lambda: gate(x, tau=1e39))
        refused(ValueError, "needs a finite alpha", lambda: prelu(x, alpha=-np.inf))
        shown = "takes one array; pass alpha by keyword: prelu(x, alpha=...)"
        refused(TypeError, shown, lambda: prelu(x, x))
        refused(TypeError, "prelu.backward(grad, x, alpha=...)", lambda: prelu.backward(x, x, 0.5))
        refused(TypeError, "pass out by keyword: logistic(x, out=...)", lambda: logistic(x, x))
        refused(ValueError, "shape (10,)", lambda: logistic(x, out=on_device(np.empty(9, np.float32))))
        refused(ValueError, "float32", lambda: logistic(x, out=on_device(np.empty(10))))
        refused(TypeError, "alike", lambda: logistic.backward(on_device(np.empty(10)), x))
        refused(ValueError, "broadcast", lambda: prelu(x, alpha=on_device(np.empty(3, np.float32))))
        refused(TypeError, "float64", lambda: prelu(x, alpha=on_device(np.empty(10))))

    def device_functions() -> None:
        from numba import cuda as numba_cuda

        device = importlib.import_module(f"{package.__name__}.cuda.device")
        scope = {"cuda": numba_cuda, "prelu": device.prelu, "prelu_d1": device.prelu_d1}
        exec(USERS_KERNEL, scope)  # the simulator finds `cuda` among a kernel's globals only
        for dtype in (np.float32, np.float64):
            x = draw(50, dtype)
            y, z = on_device(np.empty_like(x)), on_device(np.empty_like(x))
            numba_cuda.jit(scope["kernel"])[2, 32](on_device(x), y, z)
            same(y, package.prelu(x))
            same(z, package.prelu.d1(x, alpha=0.5))

    for rule in (
        sums_of_every_layout,
        sums_of_every_type,
        several_parameters,
        parameter_larger_than_x,
        gaps,
        axes_in_another_order,
        more_axes_than_the_copying_kernel_has,
        unaligned,
        in_place_and_overlapping,
        out_of_gradients,
        mistakes,
        device_functions,
    ):
        yield rule.__name__.replace("_", " "), rule


def main(folder: Path) -> None:
    report = {}
    for name, check in checks(folder).items():
        try:
            check()
        except Exception:
            report[name] = traceback.format_exc()
        else:
            report[name] = ""
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
