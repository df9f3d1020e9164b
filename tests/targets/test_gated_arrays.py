"""Gated units as users call them: two arrays, or one that holds both; both gradients in one pass."""

from __future__ import annotations

import importlib
import itertools
from types import ModuleType
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from numba import njit
from support.packages import imported
from sympy import Max, Min

from codegen import Activation, Parameter, gate, x
from codegen.answers.kernels import make
from codegen.targets.cpu.files import cpu_files

tau = Parameter("tau", default=6, domain="positive")
UNITS = (
    Activation("reglu", gate * Max(x, 0)),
    Activation("capped", gate * Min(Max(x, 0), tau), parameters=[tau]),
)
DTYPES = (np.float16, ml_dtypes.bfloat16, np.float32, np.float64)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    made = [make(unit, "defs/gated.py") for unit in UNITS]
    return imported(cpu_files([m.family for m in made], "gated_units"), tmp_path_factory.mktemp("gated"), "gated_units")


def numbers(*shape: int, dtype: Any = np.float32, seed: int = 0) -> Any:
    return (np.random.default_rng(seed).standard_normal(shape) * 4).astype(dtype)


def reglu(x: Any, gate: Any) -> Any:
    return gate * np.maximum(x, x.dtype.type(0))


class TestCalls:
    @pytest.mark.parametrize("dtype", DTYPES)
    def test_types_are_kept_and_halves_are_rounded_once(self, package: ModuleType, dtype: Any) -> None:
        a, g = numbers(1000, dtype=dtype), numbers(1000, dtype=dtype, seed=1)
        y = package.reglu(a, g)
        assert y.dtype == dtype
        assert (y == (g.astype(np.float64) * np.maximum(a.astype(np.float64), 0)).astype(dtype)).all()

    def test_integers_and_lists_become_float64(self, package: ModuleType) -> None:
        assert package.reglu([1, -2], [3, 4]).tolist() == [3.0, 0.0]
        assert package.reglu(np.arange(3), 2.0).dtype == np.float64
        assert package.reglu(np.float32(2), np.float32(3)) == np.float32(6)

    def test_arrays_broadcast_both_ways(self, package: ModuleType) -> None:
        a, g = numbers(5, 1, 7), numbers(3, 1, seed=1)
        assert (package.reglu(a, g) == reglu(a, g)).all()
        assert (package.reglu(g, a) == reglu(g, a)).all()
        dx, dgate = package.reglu.backward(np.float32(1), a, g)
        assert dx.shape == dgate.shape == (5, 3, 7)

    def test_out_where_and_dtype(self, package: ModuleType) -> None:
        a, g = numbers(50), numbers(50, seed=1)
        out = np.full(50, 9, np.float32)
        assert package.reglu(a, g, out=out, where=a > 0) is out
        assert (out == np.where(a > 0, reglu(a, g), 9)).all()
        assert package.reglu(a, g, dtype=np.float64).dtype == np.float64
        assert package.reglu(a, g, out) is out

    def test_derivatives(self, package: ModuleType) -> None:
        a, g = numbers(50), numbers(50, seed=1)
        assert (package.reglu.d1(a, g) == g * (a > 0)).all()
        assert (package.reglu.d2(a, g) == 0).all()
        assert (package.reglu.d_gate(a, g) == np.maximum(a, 0)).all()

    def test_parameters(self, package: ModuleType) -> None:
        a, g = numbers(40), numbers(40, seed=1)
        for value in (2.0, 6.0, np.abs(numbers(40, seed=2))):
            assert (package.capped(a, g, tau=value) == g * np.minimum(np.maximum(a, 0), np.float32(value))).all()
        dx, dgate = package.capped.backward(g, a, g, tau=2.0)
        assert (dx == g * (g * ((a > 0) & (a < 2)))).all()
        assert (dgate == g * np.clip(a, 0, np.float32(2))).all()
        with pytest.raises(TypeError, match="its parameters are tau"):
            package.capped(a, g, beta=1)

    def test_what_is_missing_or_too_much_is_told(self, package: ModuleType) -> None:
        with pytest.raises(TypeError, match="gate"):
            package.reglu(numbers(3))
        with pytest.raises(TypeError, match="reglu takes arrays of float16"):
            package.reglu(numbers(3), np.array(["a"] * 3))
        with pytest.raises(ValueError, match="2 outputs"):
            package.reglu.backward(*(numbers(3),) * 3, out=(None,) * 3)
        with pytest.raises(TypeError, match="2 outputs; out is a tuple of 2"):  # as np.frexp has it
            package.reglu.backward(*(numbers(3),) * 3, out=numbers(3))
        with pytest.raises(TypeError, match=r"capped.d1 takes the arrays x and gate; pass tau by keyword"):
            package.capped.d1(numbers(3), numbers(3), 1.0)

    def test_scalar_functions_inside_a_loop(self, package: ModuleType) -> None:
        scalar = importlib.import_module(f"{package.__name__}.scalar")
        value, cap = scalar.reglu, scalar.capped

        @njit
        def total(a: Any, g: Any) -> Any:
            s = 0.0
            for k in range(a.size):
                s += value(a[k], g[k]) + cap(a[k], g[k], tau=2.0) - cap(a[k], g[k])
            return s

        a, g = numbers(30, dtype=np.float64), numbers(30, dtype=np.float64, seed=1)
        p = np.maximum(a, 0)
        assert total(a, g) == pytest.approx((g * (p + np.minimum(p, 2) - np.minimum(p, 6))).sum())
        assert isinstance(value(np.float32(2), np.float32(3)), float)


class TestBackward:
    @pytest.mark.parametrize("dtype", DTYPES)
    def test_both_gradients(self, package: ModuleType, dtype: Any) -> None:
        grad, a, g = (numbers(4, 33, dtype=dtype, seed=k) for k in range(3))
        dx, dgate = package.reglu.backward(grad, a, g)
        assert dx.dtype == dgate.dtype == dtype
        wide = np.float64 if dtype == np.float64 else np.float32
        up, slope, unit = (v.astype(wide) for v in (grad, package.reglu.d1(a, g), package.reglu.d_gate(a, g)))
        assert (dx == (up * slope).astype(dtype)).all()
        assert (dgate == (up * unit).astype(dtype)).all()

    def test_out_may_be_the_inputs_in_any_order(self, package: ModuleType) -> None:
        for order in itertools.permutations(range(3), 2):
            arrays = [numbers(3000, seed=k) for k in range(3)]
            expected = package.reglu.backward(*arrays)
            copies = [a.copy() for a in arrays]
            out = tuple(copies[k] for k in order)
            got = package.reglu.backward(*copies, out=out)
            assert all(a is b for a, b in zip(got, out, strict=True))
            assert all((a == b).all() for a, b in zip(got, expected, strict=True)), order

    def test_one_out_of_two(self, package: ModuleType) -> None:
        arrays = [numbers(300, seed=k) for k in range(3)]
        out = np.empty(300, np.float32)
        dx, dgate = package.reglu.backward(*arrays, out=(None, out))
        assert dgate is out
        assert (dx == package.reglu.backward(*arrays)[0]).all()

    def test_outputs_by_position_as_in_numpy(self, package: ModuleType) -> None:
        arrays = [numbers(30, seed=k) for k in range(3)]
        right, out = package.reglu.backward(*arrays), (numbers(30), numbers(30))
        found = package.reglu.backward(*arrays, *out)
        assert all(a is b for a, b in zip(found, out, strict=True))
        assert all((a == b).all() for a, b in zip(found, right, strict=True))
        found = package.reglu.backward(*arrays, out[0])
        assert found[0] is out[0]
        assert (found[1] == right[1]).all()

    def test_an_override_is_handed_out_as_numpy_hands_it(self, package: ModuleType) -> None:
        class Recorder:
            def __array_ufunc__(self, *args: Any, **keywords: Any) -> Any:
                return keywords

        it, out = Recorder(), numbers(3)
        calls: tuple[tuple[Any, tuple[Any, ...]], ...]
        calls = ((package.reglu.backward, (it, 1.0, 1.0)), (np.frexp, (it,)))
        for function, one in calls:
            assert function(*one, out=(None, out)) == {"out": (None, out)}
            assert function(*one, out=(None, None)) == {}
            with pytest.raises(TypeError):
                function(*one, out=out)

    def test_dask_arrays_stay_lazy(self, package: ModuleType) -> None:
        dask = pytest.importorskip("dask.array", reason="dask is not installed")
        arrays = [numbers(6, 8, seed=k) for k in range(3)]
        found = package.reglu.backward(*(dask.from_array(v, chunks=(3, 4)) for v in arrays))
        for one, other in zip(found, package.reglu.backward(*arrays), strict=True):
            assert isinstance(one, dask.Array)
            assert (one.compute(scheduler="sync") == other).all()

    def test_strides_and_masks(self, package: ModuleType) -> None:
        arrays = [numbers(7, 600, seed=k) for k in range(3)]
        expected = package.reglu.backward(*arrays)
        turned = [np.asfortranarray(a) for a in arrays]
        spread = [np.repeat(a, 2, axis=1)[:, ::2] for a in arrays]
        for given in (turned, spread):
            assert all((a == b).all() for a, b in zip(package.reglu.backward(*given), expected, strict=True))
        mask = arrays[0] > 0
        out = (np.zeros((7, 600), np.float32), np.zeros((7, 600), np.float32))
        package.reglu.backward(*arrays, out=out, where=mask)
        assert all((a == np.where(mask, b, 0)).all() for a, b in zip(out, expected, strict=True))

    def test_the_bits_do_not_depend_on_the_number_of_threads(self, package: ModuleType) -> None:
        arrays = [numbers(3, 500_001, seed=k) for k in range(3)]
        before = package.get_num_threads()
        found = []
        try:
            for count in (1, 2, 5):
                package.set_num_threads(count)
                found.append((package.reglu(*arrays[1:]), *package.reglu.backward(*arrays)))
                copies = [a.copy() for a in arrays]
                package.reglu.backward(*copies, out=(copies[1], copies[2]))
                found.append((found[-1][0], copies[1], copies[2]))
        finally:
            package.set_num_threads(before)
        for other in found[1:]:
            assert all(a.tobytes() == b.tobytes() for a, b in zip(found[0], other, strict=True))


class TestPacked:
    @pytest.mark.parametrize("axis", [-1, 0, 1, 2])
    def test_halves_along_an_axis_are_x_and_the_gate(self, package: ModuleType, axis: int) -> None:
        a, g = numbers(6, 4, 10), numbers(6, 4, 10, seed=1)
        grad = numbers(6, 4, 10, seed=2)
        dx, dgate = package.reglu.backward(grad, a, g)
        for first, halves, parts in (("x", (a, g), (dx, dgate)), ("gate", (g, a), (dgate, dx))):
            both = np.concatenate(halves, axis)
            assert (package.reglu.packed(both, axis=axis, first=first) == package.reglu(a, g)).all()
            gradient = package.reglu.packed.backward(grad, both, axis=axis, first=first)
            assert (gradient == np.concatenate(parts, axis)).all()

    def test_gradients_are_written_where_they_belong(self, package: ModuleType) -> None:
        both, grad = numbers(5, 600), numbers(5, 300, seed=1)
        expected = package.reglu.packed.backward(grad, both)
        out = np.empty_like(both)
        assert package.reglu.packed.backward(grad, both, out=out) is out
        assert (out == expected).all()
        assert package.reglu.packed.backward(grad, both, out=both) is both
        assert (both == expected).all()

    def test_halves_are_read_where_they_lie(self, package: ModuleType) -> None:
        both = numbers(5, 600)
        a, g = package.reglu.packed._halves(both, -1, "x")
        assert np.shares_memory(a, both)
        assert np.shares_memory(g, both)
        out = np.empty((5, 300), np.float32)
        assert package.reglu.packed(both, out=out) is out
        assert (out == reglu(both[:, :300], both[:, 300:])).all()

    def test_many_rows_on_several_threads(self, package: ModuleType) -> None:
        both = numbers(3000, 1400)
        expected = reglu(both[:, :700], both[:, 700:])
        assert (package.reglu.packed(both) == expected).all()

    def test_what_cannot_be_halved_is_told(self, package: ModuleType) -> None:
        packed = package.reglu.packed
        with pytest.raises(ValueError, match=r"odd number of elements, 3[\s\S]*call reglu\(x, gate\)"):
            packed(numbers(2, 3))
        with pytest.raises(ValueError, match="no axis 2 in an array of 2 axes"):
            packed(numbers(2, 4), axis=2)
        with pytest.raises(ValueError, match='first="x" or first="gate", not \'second\''):
            packed(numbers(2, 4), first="second")
        with pytest.raises(ValueError, match=r"gradient of shape \(2, 2\), not \(2, 4\)"):
            packed.backward(numbers(2, 4), numbers(2, 4))
        with pytest.raises(ValueError, match=r"out of shape \(2, 4\), not \(2, 2\)"):
            packed.backward(numbers(2, 2), numbers(2, 4), out=np.empty((2, 2), np.float32))

    def test_parameters_go_through(self, package: ModuleType) -> None:
        both = numbers(4, 8)
        assert (package.capped.packed(both, tau=1.0) == package.capped(both[:, :4], both[:, 4:], tau=1.0)).all()
        grad = numbers(4, 4, seed=1)
        dx, dgate = package.capped.backward(grad, both[:, :4], both[:, 4:], tau=1.0)
        assert (package.capped.packed.backward(grad, both, tau=1.0) == np.concatenate([dx, dgate], 1)).all()


def test_a_gated_unit_declares_itself(package: ModuleType) -> None:
    assert (package.reglu.nin, package.reglu.nout, package.reglu.nargs) == (2, 1, 3)
    assert (package.reglu.backward.nin, package.reglu.backward.nout) == (3, 2)
    assert package.reglu.backward.types == ["eee->ee", "fff->ff", "ddd->dd"]
    assert list(package.reglu.__signature__.parameters)[:3] == ["x", "gate", "out"]
    assert list(package.reglu.backward.__signature__.parameters)[:4] == ["grad", "x", "gate", "out"]
    assert (
        "dx, dgate = reglu.backward(grad, x, gate)" in (package.__doc__ or "") or "capped.backward" in package.__doc__
    )
