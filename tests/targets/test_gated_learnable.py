"""Gated units with learnable parameters: three gradients from one pass, those of parameters summed to their shapes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import ml_dtypes
import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.packages import imported
from support.together import one_at_a_time
from support.units import PREGLU, SWIGLU

from codegen import Activation
from codegen.answers.kernels import make
from codegen.targets.cpu.files import cpu_files

DTYPES = (np.float16, ml_dtypes.bfloat16, np.float32, np.float64)


def written(unit: Activation, factory: pytest.TempPathFactory, name: str) -> ModuleType:
    with one_at_a_time(factory, "gated"):  # test_gated_learnable_cuda has the same units
        made = make(unit, "defs/gated.py")
    return imported(cpu_files([made.family], name), factory.mktemp("learnable"), name)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return written(PREGLU, tmp_path_factory, "learnable_preglu")


@pytest.fixture(scope="module")
def swiglu(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return written(SWIGLU, tmp_path_factory, "learnable_swiglu").swiglu_beta


@pytest.fixture
def threads(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Sets the number of threads, which take arrays of any size."""
    before = package.get_num_threads()
    monkeypatch.setattr(package.runtime.threads.state, "threshold", 1)
    yield package.set_num_threads
    package.set_num_threads(before)


def numbers(*shape: int, dtype: Any = np.float32, seed: int = 0) -> Any:
    return (np.random.default_rng(seed).standard_normal(shape) * 4).astype(dtype)


def same(found: Any, expected: Any) -> None:
    for one, other in zip(found, expected, strict=True):
        one, other = np.asarray(one), np.asarray(other)
        assert (one.shape, one.dtype) == (other.shape, other.dtype)
        assert one.tobytes() == other.tobytes()


def check_sum(found: Any, terms: Any, dtype: Any) -> None:
    """A sum of terms that are exact, or nearly so: rounded once from float64."""
    exact, size = math.fsum(terms.ravel()), math.fsum(np.abs(terms).ravel())
    assert abs(float(found) - exact) <= float(ml_dtypes.finfo(dtype).eps) * abs(exact) + 1e-15 * size


class TestSums:
    @pytest.mark.parametrize("dtype", DTYPES)
    @pytest.mark.parametrize("shape", [(1000,), (7, 33), (5, 3, 1700)])
    def test_four_gradients_from_one_pass(self, package: ModuleType, dtype: Any, shape: tuple[int, ...]) -> None:
        grad, a, g = (numbers(*shape, dtype=dtype, seed=k) for k in range(3))
        dx, dgate, dalpha, dscale = package.preglu.backward(grad, a, g)
        assert {v.dtype for v in (dx, dgate, dalpha, dscale)} == {np.dtype(dtype)}
        wide = np.float64 if dtype == np.float64 else np.float32
        up, slope, unit = (v.astype(wide) for v in (grad, package.preglu.d1(a, g), package.preglu.d_gate(a, g)))
        assert (dx == (up * slope).astype(dtype)).all()
        assert (dgate == (up * unit).astype(dtype)).all()
        up, v, w = (b.astype(np.float64) for b in (grad, a, g))
        product = (w * v).astype(wide).astype(np.float64)  # what the kernels round
        check_sum(dalpha, up * np.where(v > 0, 0, product), dtype)
        check_sum(dscale, up * np.where(v > 0, product, 0), dtype)

    def test_sums_are_those_of_one_input_activations(self, package: ModuleType) -> None:
        """In the documented order: 16 lanes of chunks of 4096, then halves."""
        grad, a, g = (numbers(10_007, dtype=np.float64, seed=k) for k in range(3))
        terms, chunks = grad * package.preglu.d_alpha(a, g), []
        for start in range(0, len(terms), 4096):
            lanes = np.zeros(16)
            for group in np.split(terms[start : start + 4096], range(16, 4096, 16)):
                lanes[: len(group)] += group
            chunks.append(halves(lanes))
        assert package.preglu.backward(grad, a, g)[2] == halves(np.array(chunks))

    def test_infinite_and_nan_terms_reach_the_sum(self, package: ModuleType) -> None:
        one = np.ones(1)
        assert package.preglu.backward(one, -one, np.array([np.inf]))[2] == -np.inf
        assert np.isnan(package.preglu.backward(np.array([np.nan]), -one, one)[2])

    @pytest.mark.parametrize(
        ("shape", "own"), [((0,), ()), ((3, 0), (3, 1)), ((0, 4), (4,)), ((2, 0, 3), (3,)), ((0, 5), (1, 5))]
    )
    def test_empty_arrays_have_sums_of_zero(
        self, package: ModuleType, shape: tuple[int, ...], own: tuple[int, ...]
    ) -> None:
        empty = np.empty(shape, np.float32)
        dx, dgate, dalpha, _ = package.preglu.backward(empty, empty, empty, alpha=np.ones(own, np.float32))
        assert dx.shape == dgate.shape == shape
        assert dalpha.shape == own
        assert (dalpha == 0).all()


def halves(terms: Any) -> Any:
    while len(terms) > 1:
        half = len(terms) // 2
        terms = np.concatenate([terms[:half] + terms[half : 2 * half], terms[2 * half :]])
    return terms[0]


SHAPES = st.lists(st.integers(1, 7), min_size=1, max_size=3).map(tuple)


@settings(deadline=None, max_examples=60)
@given(shape=SHAPES, data=st.data())
def test_any_shapes_that_broadcast(package: ModuleType, shape: tuple[int, ...], data: st.DataObject) -> None:
    def part(seed: int) -> Any:
        own = tuple(data.draw(st.sampled_from((1, n))) for n in shape)
        return numbers(*own[data.draw(st.integers(0, len(own) - 1)) :], dtype=np.float64, seed=seed)

    grad, a, g, slope = (part(k) for k in range(4))
    dx, dgate, dalpha, dscale = package.preglu.backward(grad, a, g, alpha=slope)
    whole = np.broadcast_shapes(grad.shape, a.shape, g.shape, slope.shape)
    assert dx.shape == dgate.shape == whole
    assert (dx == grad * package.preglu.d1(a, g, alpha=slope)).all()
    assert (dgate == grad * package.preglu.d_gate(a, g, alpha=slope)).all()
    terms = np.broadcast_to(grad * package.preglu.d_alpha(a, g, alpha=slope), whole)
    lead = terms.ndim - slope.ndim
    axes = tuple(k for k in range(terms.ndim) if k < lead or slope.shape[k - lead] == 1)
    right, size = (v.sum(axes).reshape(slope.shape) for v in (terms, np.abs(terms)))
    assert dalpha.shape == slope.shape
    assert (np.abs(dalpha - right) <= 1e-14 * size).all()
    check_sum(dscale, np.broadcast_to(grad * package.preglu.d_scale(a, g, alpha=slope), whole), np.float64)


class TestArrays:
    @pytest.mark.parametrize(
        ("shape", "own"),
        [((30_001,), ()), ((3, 5, 700), (5, 1)), ((3, 7, 9), (7, 9)), ((600, 5), (5,)), ((4, 6, 8), (4, 1, 8))],
    )
    def test_neither_layout_nor_threads_change_a_bit(
        self, package: ModuleType, threads: Any, shape: tuple[int, ...], own: tuple[int, ...]
    ) -> None:
        arrays = [numbers(*shape, seed=k) for k in range(3)]
        given = {"alpha": numbers(*own, seed=4), "scale": np.abs(numbers(*own, seed=5)) + np.float32(0.1)}
        threads(1)
        expected = package.preglu.backward(*arrays, **given)
        wide = np.stack([np.repeat(a, 2, axis=-1) for a in arrays])
        spread = [wide[k][..., ::2] for k in range(3)]
        turned = [np.asfortranarray(a) for a in arrays]
        swapped = [a.astype(">f4") for a in arrays]
        for count, sources in itertools.product((1, 2, 5), (arrays, spread, turned, swapped)):
            threads(count)
            same(package.preglu.backward(*sources, **given), expected)

    def test_small_and_repeated_calls_give_the_same(self, package: ModuleType) -> None:
        arrays = [numbers(3, 50, seed=k) for k in range(3)]
        first = package.preglu.backward(*arrays, alpha=0.5)
        same(package.preglu.backward(*arrays, alpha=0.5), first)
        whole = package.preglu.backward(*arrays, alpha=np.float32(0.5))
        same(whole, first)
        same(package.preglu.backward(*arrays, alpha=0.25), package.preglu.backward(*arrays))

    @pytest.mark.parametrize("size", [3000, 40_000])
    def test_out_may_be_the_inputs_in_any_order(self, package: ModuleType, threads: Any, size: int) -> None:
        threads(2)
        for order in itertools.permutations(range(3), 2):
            arrays = [numbers(size, seed=k) for k in range(3)]
            expected = package.preglu.backward(*arrays)
            out = (*(arrays[k] for k in order), None, None)
            got = package.preglu.backward(*arrays, out=out)
            assert got[0] is out[0]
            assert got[1] is out[1]
            same(got, expected)

    def test_out_takes_some_results_and_overlapping_ones(self, package: ModuleType) -> None:
        arrays = [numbers(40, 3, seed=k) for k in range(3)]
        slopes = np.array([0.1, 0.2, 0.3], np.float32)
        expected = package.preglu.backward(*arrays, alpha=slopes)
        dgate, dalpha = np.empty((40, 6), np.float32)[:, ::2], np.empty(3, np.float32)
        got = package.preglu.backward(*arrays, out=(None, dgate, dalpha, None), alpha=slopes)
        assert got[1] is dgate
        assert got[2] is dalpha
        same(got, expected)
        memory = np.zeros(240, np.float32)
        ends = memory[:120].reshape(40, 3), memory[60:180].reshape(40, 3)
        package.preglu.backward(*arrays, out=(*ends, None, None), alpha=slopes)
        same([memory[60:180].reshape(40, 3)], expected[1:2])
        assert (memory[:60] == expected[0].ravel()[:60]).all()

    def test_mistakes_are_told(self, package: ModuleType) -> None:
        grad, a, g = (numbers(4, 6, seed=k) for k in range(3))
        with pytest.raises(ValueError, match="broadcast"):
            package.preglu.backward(numbers(5), a, g)
        with pytest.raises(ValueError, match="broadcast"):
            package.preglu.backward(grad, a, numbers(4, 5))
        several = "4 outputs; out is a tuple of 4, each an array or None"
        for wrong in ((None, None), (None,) * 3, (None,) * 5):
            with pytest.raises(ValueError, match=several):
                package.preglu.backward(grad, a, g, out=wrong)
        with pytest.raises(TypeError, match=several):
            package.preglu.backward(grad, a, g, out=grad)
        shown = r"takes the arrays grad, x and gate; pass alpha by keyword: preglu.backward\(grad, x, gate, alpha="
        with pytest.raises(TypeError, match=shown):
            package.preglu.backward(grad, a, g, 0.5)
        with pytest.raises(TypeError, match=r"preglu takes the arrays x and gate; .*: preglu\(x, gate, alpha="):
            package.preglu(a, g, 0.5)
        with pytest.raises(TypeError, match=r"preglu.packed takes one array; .*: preglu.packed\(a, alpha="):
            package.preglu.packed(a, 0.5)
        with pytest.raises(TypeError, match=r"preglu.packed.backward\(grad, a, alpha="):
            package.preglu.packed.backward(grad, a, 0.5)
        with pytest.raises(ValueError, match=r"broadcast.*\(3, ?6\)"):
            package.preglu.backward(grad, a, g, out=(None, np.empty((3, 6), np.float32), None, None))
        with pytest.raises(TypeError, match="gate"):
            package.preglu.backward(grad, a)
        with pytest.raises(TypeError, match="its parameters are alpha, scale"):
            package.preglu.backward(grad, a, g, beta=1)
        with pytest.raises(ValueError, match="positive scale"):
            package.preglu.backward(grad, a, g, scale=0.0)

    def test_it_is_called_as_other_functions(self, package: ModuleType) -> None:
        """Keywords, masks and layouts; a mask leaves elements out of both sums."""
        grad, a, g = (numbers(5, 40, seed=k) for k in range(3))
        mask = a > 0
        slopes = np.full((5, 1), 0.5, np.float32)
        right = package.preglu.backward(np.where(mask, grad, 0), a, g, alpha=slopes)
        out = (np.full((5, 40), 9, np.float32), None, None, None)
        spoilt = np.where(mask, a, np.float32(np.inf))
        found = package.preglu.backward(grad, spoilt, g, alpha=slopes, out=out, where=mask)
        assert (found[0] == np.where(mask, right[0], 9)).all()
        assert (found[1][mask] == right[1][mask]).all()
        same(found[2:], right[2:])
        masked = package.preglu.backward(grad, np.ma.masked_array(spoilt, mask=~mask), g, alpha=slopes)
        assert [type(v) for v in masked] == [np.ma.MaskedArray] * 2 + [np.ndarray, np.float32]
        same(masked[2:], right[2:])
        turned = package.preglu.backward(*(np.asfortranarray(v) for v in (grad, a, g)), alpha=slopes)
        assert all(v.flags.f_contiguous for v in turned[:2])
        same(turned, package.preglu.backward(grad, a, g, alpha=slopes))
        same(
            package.preglu.backward(grad, a, g, dtype=np.float64),
            package.preglu.backward(*(v.astype(np.float64) for v in (grad, a, g))),
        )

    def test_dask_arrays_stay_lazy(self, package: ModuleType) -> None:
        dask = pytest.importorskip("dask.array", reason="dask is not installed")
        arrays = [numbers(6, 8, seed=k) for k in range(3)]
        found = package.preglu.backward(*(dask.from_array(v, chunks=(3, 4)) for v in arrays), alpha=np.ones(8, "f4"))
        right = package.preglu.backward(*arrays, alpha=np.ones(8, "f4"))
        made = [v.compute(scheduler="sync") for v in found]
        same(made[:2], right[:2])
        for one, other in zip(made[2:], right[2:], strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-6)

    def test_the_package_tells_what_it_gives(self, package: ModuleType) -> None:
        assert "dx, dgate, dalpha, dscale = preglu.backward(grad, x, gate)" in (package.__doc__ or "")

    def test_it_declares_itself(self, package: ModuleType) -> None:
        backward = package.preglu.backward
        assert (backward.nin, backward.nout) == (3, 4)
        assert list(backward.__signature__.parameters)[:6] == ["grad", "x", "gate", "out", "alpha", "scale"]


class TestPacked:
    @pytest.mark.parametrize("axis", [-1, 0, 1])
    @pytest.mark.parametrize("dtype", DTYPES)
    def test_the_gradient_by_the_array_and_those_by_parameters(
        self, package: ModuleType, axis: int, dtype: Any
    ) -> None:
        a, g, grad = (numbers(6, 4, 10, dtype=dtype, seed=k) for k in range(3))
        for slopes in (0.5, numbers(4, 1, dtype=dtype, seed=3), numbers(10, dtype=dtype, seed=4)):
            dx, dgate, *sums = package.preglu.backward(grad, a, g, alpha=slopes)
            for first, pair, parts in (("x", (a, g), (dx, dgate)), ("gate", (g, a), (dgate, dx))):
                both, expected = np.concatenate(pair, axis), np.concatenate(parts, axis)
                given = {"axis": axis, "first": first, "alpha": slopes}
                same(package.preglu.packed.backward(grad, both, **given), (expected, *sums))
                out, total = np.empty_like(both), np.empty_like(np.asarray(sums[0]))
                got = package.preglu.packed.backward(grad, both, out=(out, total, None), **given)
                assert got[0] is out
                assert got[1] is total
                same(got, (expected, *sums))
                same(package.preglu.packed.backward(grad, both, out=both, **given), (expected, *sums))

    def test_mistakes_are_told(self, package: ModuleType) -> None:
        packed = package.preglu.packed
        with pytest.raises(ValueError, match=r"gradient of shape \(2, 2\), not \(2, 4\)"):
            packed.backward(numbers(2, 4), numbers(2, 4))
        with pytest.raises(ValueError, match="3 outputs; out is an array, or a tuple of 3"):
            packed.backward(numbers(2, 2), numbers(2, 4), out=(None, None))


@pytest.mark.slow
class TestSwiglu:
    """gate x sigmoid(beta x) with a beta that is learned, against mpmath."""

    @staticmethod
    def right(grad: Any, a: Any, g: Any, b: Any) -> tuple[Any, Any, Any]:
        with mpmath.workdps(60):
            s = 1 / (1 + mpmath.exp(-mpmath.mpf(b) * mpmath.mpf(a)))
            up, v, w = map(mpmath.mpf, (grad, a, g))
            return up * w * (s + b * v * s * (1 - s)), up * v * s, up * w * v**2 * s * (1 - s)

    @pytest.mark.parametrize("dtype", DTYPES)
    @pytest.mark.parametrize("b", [1.0, 2.0**-20, 0.5, 1.5, 1000.0])
    def test_all_three_gradients(self, swiglu: Any, dtype: Any, b: float) -> None:
        grad, a, g = (numbers(200, dtype=dtype, seed=k) for k in range(3))
        b = float(np.asarray(b, dtype))
        found = swiglu.backward(grad, a, g, beta=b)
        exact = [self.right(*map(float, v), b) for v in zip(grad, a, g, strict=True)]
        eps = float(ml_dtypes.finfo(dtype).eps)
        least = float(ml_dtypes.finfo(dtype).smallest_subnormal)
        for k in range(2):
            size = [abs(e[k]) for e in exact]
            assert all(
                abs(float(f) - e[k]) <= 4 * eps * s + least for f, e, s in zip(found[k], exact, size, strict=True)
            )
        total = mpmath.fsum(e[2] for e in exact)
        error = min(eps, 2.0**-23) * mpmath.fsum(abs(e[2]) for e in exact)
        assert abs(float(found[2]) - total) <= eps * abs(total) + 3 * error + least

    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_the_derivative_by_beta_for_pairs_of_any_size(self, swiglu: Any, dtype: Any) -> None:
        """A tiny x, whose square is 0, beside a large gate, and the other way."""
        fmt, rng = np.finfo(dtype), np.random.default_rng(5)
        exponents = rng.uniform(fmt.minexp - 20, 3, 4000)
        a = (np.exp2(exponents) * rng.choice([-1, 1], 4000)).astype(dtype)
        wanted = rng.uniform(fmt.minexp - 22, fmt.maxexp, 4000)
        g = np.exp2(np.clip(np.where(np.arange(4000) % 2, wanted - 2 * exponents, wanted), -fmt.maxexp, fmt.maxexp - 1))
        g = g.astype(dtype)
        found = swiglu.d_beta(a, g)
        for got, v, w in zip(found, a, g, strict=True):
            exact = self.right(1, float(v), float(w), 1)[2]
            ulp = max(mpmath.mpf(2) ** (int(mpmath.floor(mpmath.log(exact, 2))) - fmt.nmant), fmt.smallest_subnormal)
            assert abs(float(got) - exact) <= 2 * ulp, (v, w)

    def test_extreme_betas_give_no_nan(self, swiglu: Any) -> None:
        grad, a, g = (numbers(64, seed=k) for k in range(3))
        for b in (np.finfo(np.float32).max, 1e20, 1e-20, np.finfo(np.float32).smallest_subnormal):
            assert all(np.isfinite(v).all() for v in swiglu.backward(grad, a, g, beta=b)), b
        betas = np.geomspace(1e-30, 1e30, 64, dtype=np.float32)
        dbeta = swiglu.backward(grad, a, g, beta=betas)[2]
        product = grad.astype(np.float64) * swiglu.d_beta(a, g, beta=betas)  # of a derivative that is rounded
        assert (abs(dbeta - product) <= 2 * np.spacing(abs(dbeta))).all()

    def test_a_step_against_the_gradient_lowers_the_loss(self, swiglu: Any) -> None:
        a, g = (numbers(300, dtype=np.float64, seed=k) for k in range(2))
        goal = swiglu(a, g, beta=2.0)

        def loss(b: float) -> float:
            return float(((swiglu(a, g, beta=b) - goal) ** 2).sum())

        dbeta = swiglu.backward(2 * (swiglu(a, g, beta=1.0) - goal), a, g, beta=1.0)[2]
        step = 1e-5
        assert dbeta == pytest.approx((loss(1 + step) - loss(1 - step)) / (2 * step), rel=1e-6)
        assert dbeta < 0
