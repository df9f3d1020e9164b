"""Backward of learnable parameters is called as any other function: as a NumPy ufunc, whose sums are NumPy's too.

`np.arctan2` has two inputs, as `backward(grad, x)` has, and `np.add.reduce` sums: shape, type, strides, class and
errors are theirs, and the values are those of a plain call on the elements that take part.
"""

from __future__ import annotations

import inspect
import warnings
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.handmade import package
from test_calling_rules import arrays, outcome, same_bits

pytest.importorskip("numba")
ml_dtypes = pytest.importorskip("ml_dtypes")

SETTINGS = settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
DTYPES = [np.float16, ml_dtypes.bfloat16, np.float32, np.float64]


def numbers(*shape: int, dtype: Any = np.float32, seed: int = 0) -> Any:
    return np.random.default_rng(seed).standard_normal(shape).astype(dtype)


def backward(grad: Any, x: Any, **keywords: Any) -> Any:
    return package().gate.backward(grad, x, **keywords)


class TestKeywords:
    @SETTINGS
    @given(data=st.data(), grad=arrays(), x=arrays())
    def test_dx_is_that_of_a_ufunc(self, data: Any, grad: Any, x: Any) -> None:
        out = data.draw(st.sampled_from([None, "fresh", "wide", "narrow", "integer", "tall", "locked", "list"]))
        keywords: dict[str, Any] = {
            "dtype": data.draw(st.sampled_from([None, None, np.float16, np.float32, np.float64])),
            "casting": data.draw(st.sampled_from(["same_kind", "same_kind", "safe", "no", "unsafe", "odd"])),
            "order": data.draw(st.sampled_from("KKCFA")),
            "subok": data.draw(st.booleans()),
        }
        try:
            shape = np.broadcast_shapes(grad.shape, x.shape)
        except ValueError:
            shape = x.shape
        if data.draw(st.booleans()):
            keywords["where"] = np.random.default_rng(1).random(shape) < 0.5
        kind = np.result_type(grad, x)
        made = {
            "fresh": lambda: np.full(shape, 7, kind),
            "wide": lambda: np.full(shape, 7, np.float64),
            "narrow": lambda: np.full(shape, 7, np.float16),
            "integer": lambda: np.full(shape, 7, np.int64),
            "tall": lambda: np.full((2, *shape), 7, kind),
            "locked": lambda: np.broadcast_to(kind.type(7), (3, *shape)),
            "list": lambda: [1.0],
        }.get(out, lambda: None)

        told: Any = outcome

        def call(function: Any, first: Any) -> Any:
            words = dict(keywords)
            if out is not None or "where" in words:
                target = made()
                words["out"] = np.full(shape, 7, words["dtype"] or kind) if target is None else target
            return told(lambda: first(function(grad, x, **words)))

        ours, theirs = call(backward, lambda found: found[0]), call(np.arctan2, lambda found: found)
        assert ours[:2] == theirs[:2]
        if ours[0] == "gives":
            computed = np.dtype(keywords["dtype"] or kind)
            right = np.full(ours[2].shape, 7, ours[2].dtype)
            plain = backward(grad.astype(computed), x.astype(computed))[0]
            np.copyto(right, plain, where=keywords.get("where", True), casting="unsafe")
            assert same_bits(ours[2], right)

    @SETTINGS
    @given(st.data())
    def test_where_leaves_elements_out_of_every_sum(self, data: Any) -> None:
        shape = data.draw(st.sampled_from([(7,), (3, 4), (2, 3, 40), (600, 5), (5, 4100), (4, 1, 8)]))
        own = data.draw(st.sampled_from([(), shape[-1:], shape, (shape[0], *(1,) * (len(shape) - 1))]))
        grad, x, beta = numbers(*shape), numbers(*shape, seed=1), np.abs(numbers(*own, seed=2)) + np.float32(0.1)
        mask = np.random.default_rng(data.draw(st.integers(0, 5))).random(shape) < data.draw(
            st.sampled_from([0, 0.5, 1])
        )
        spoilt = np.where(mask, x, np.float32(np.nan))
        dx = np.full(shape, 9, np.float32)
        found = backward(grad, spoilt, beta=beta, out=(dx, None), where=mask)
        right = backward(np.where(mask, grad, 0), x, beta=beta)  # 0 adds nothing: the same bits
        assert found[0] is dx
        assert same_bits(dx, np.where(mask, right[0], np.float32(9)))
        assert same_bits(found[1], right[1])

    def test_where_broadcasts_as_an_operand(self) -> None:
        grad, x = numbers(4), numbers(4, seed=1)
        mask = np.array([[1, 0, 1, 1], [1, 1, 0, 1]], bool)
        dx, dbeta = backward(grad, x, where=mask, out=None)
        assert dx.shape == (2, 4)
        terms = grad.astype(np.float64) * package().gate.d_beta(x)
        assert same_bits(dbeta, (terms * mask).sum().astype(np.float32))

    def test_a_larger_out_holds_copies_and_does_not_count_twice(self) -> None:
        grad, x = numbers(3, 4), numbers(3, 4, seed=1)
        right = backward(grad, x, beta=np.full(4, 0.5, np.float32))
        out = np.empty((2, 3, 4), np.float32)
        dx, dbeta = backward(grad, x, beta=np.full(4, 0.5, np.float32), out=(out, None))
        assert dx is out
        assert same_bits(out, np.stack([right[0]] * 2))
        assert same_bits(dbeta, right[1])

    def test_where_without_out_warns_as_numpy_does(self) -> None:
        x, mask = numbers(4), np.array([True, False, True, True])
        for function in (package().relu, package().prelu, lambda x, **k: package().prelu.backward(x, x, **k)):
            with pytest.warns(UserWarning, match="'where'.*out=None") as told:
                function(x, where=mask)
            assert told[0].filename == __file__
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                function(x, where=mask, out=None)
                function(x, where=True)

    def test_the_signature_tells_what_is_taken(self) -> None:
        told = inspect.signature(package().gate.backward).parameters
        keywords = {n: p.default for n, p in told.items() if p.kind is p.KEYWORD_ONLY}
        assert list(keywords) == ["out", "tau", "beta", "where", "dtype", "casting", "order", "subok"]
        x = numbers(5)
        for found, right in zip(backward(x, x, **keywords), backward(x, x), strict=True):
            assert same_bits(found, right)

    @pytest.mark.parametrize("kind", DTYPES)
    def test_dtype_is_that_of_every_result(self, kind: Any) -> None:
        grad, x = numbers(50, dtype=np.float64), numbers(50, dtype=np.float64, seed=1)
        found = backward(grad, x, dtype=kind, beta=0.3)
        for one, right in zip(found, backward(grad.astype(kind), x.astype(kind), beta=0.3), strict=True):
            assert one.dtype == kind
            assert same_bits(one, right)


class TestSums:
    def test_the_type_of_a_sum_is_that_of_its_out(self) -> None:
        """As `np.add.reduce` of float16: -inf in its own type, and right in a wider one."""
        x = np.full(20_000, -10, np.float16)
        one = np.ones_like(x)
        assert package().prelu.backward(one, x)[1] == -np.inf
        for kind in (np.float32, np.float64):
            out = np.empty((), kind)
            assert package().prelu.backward(one, x, out=(None, out))[1] is out
            assert out == -200_000
        assert package().prelu.backward(one, x, dtype=np.float32)[1] == -200_000
        rows = np.empty(2, np.float32)
        alpha = np.full((2,), 0.25, np.float16)
        package().prelu.backward(
            np.ones((20_000, 2), np.float16), np.full((20_000, 2), -10, np.float16), alpha=alpha, out=(None, rows)
        )
        assert rows.tolist() == [-200_000] * 2

    def test_a_sum_is_rounded_once(self) -> None:
        grad, x = np.array([1, 2.0**-12], np.float32), np.full(2, -1, np.float32)
        out = np.empty((), np.float64)
        package().prelu.backward(grad, x, out=(None, out))
        assert out == -1 - 2.0**-12
        half = np.empty((), np.float16)
        package().prelu.backward(
            np.array([1, 2.0**-11, 2.0**-30], np.float32), np.full(3, -1, np.float32), out=(None, half)
        )
        assert half == np.float16(-1 - 2.0**-10)  # by way of float32 it would be a tie, and -1

    def test_what_an_out_of_a_sum_cannot_be(self) -> None:
        x = numbers(4, 3)
        for wrong in (np.empty(1, np.float32), np.empty((4, 3), np.float32)):
            with pytest.raises(ValueError, match=r"gradient of shape \(\)"):
                package().prelu.backward(x, x, out=(None, wrong))
        with pytest.raises(TypeError, match="int64"):
            package().prelu.backward(x, x, out=(None, np.empty((), np.int64)))
        with pytest.raises(TypeError, match=r"float16.*'safe'"):
            package().prelu.backward(x, x, out=(None, np.empty((), np.float16)), casting="safe")


class TestSubclasses:
    @pytest.mark.parametrize("kind", DTYPES[2:])
    def test_masked_elements_enter_no_sum(self, kind: Any) -> None:
        x = np.ma.masked_array(numbers(6, dtype=kind), mask=np.array([0, 1, 0, 0, 1, 0], bool))
        x.data[1] = np.nan
        grad = np.ma.masked_array(numbers(6, dtype=kind, seed=1), mask=np.array([0, 0, 0, 1, 0, 0], bool))
        keep = ~(x.mask | grad.mask)
        dx, dbeta = backward(grad, x)
        right = backward(np.where(keep, grad.data, 0), np.where(keep, x.data, 0))
        assert type(dx) is np.ma.MaskedArray
        assert dx.mask.tolist() == (~keep).tolist()
        assert same_bits(dx.data[keep], right[0][keep])
        assert same_bits(dbeta, right[1])
        assert type(backward(grad, x, subok=False)[0]) is np.ndarray
        assert same_bits(backward(grad, x, subok=False)[1], right[1])

    def test_a_masked_parameter_masks_its_elements(self) -> None:
        x = -np.abs(numbers(3, 2))
        alpha = np.ma.masked_array([0.5, 0.25], mask=np.array([0, 1], bool), dtype=np.float32)
        y, (dx, dalpha) = package().prelu(x, alpha=alpha), package().prelu.backward(x, x, alpha=alpha)
        assert y.mask.tolist() == dx.mask.tolist() == [[False, True]] * 3 == np.arctan2(x, alpha).mask.tolist()
        assert dalpha.mask.tolist() == [False, True]
        assert same_bits(dalpha.data[0], package().prelu.backward(x, x, alpha=alpha.data)[1][0])

    def test_other_subclasses_are_kept(self) -> None:
        class Tagged(np.ndarray):
            pass

        x, alpha = numbers(4, 3).view(Tagged), numbers(3, seed=1).view(Tagged)
        right = package().prelu.backward(np.asarray(x), np.asarray(x), alpha=np.asarray(alpha))
        for given_alpha, kinds in ((alpha, (Tagged, Tagged)), (np.asarray(alpha), (Tagged, np.ndarray))):
            found = package().prelu.backward(x, x, alpha=given_alpha)
            assert tuple(map(type, found)) == kinds
            assert all(same_bits(a, b) for a, b in zip(found, right, strict=True))
        assert [type(v) for v in package().prelu.backward(x, x, alpha=alpha, subok=False)] == [np.ndarray] * 2

    @pytest.mark.parametrize("size", [(3, 5, 4), (30, 50, 40)])
    def test_memory_is_laid_out_as_numpy_does(self, size: tuple[int, ...]) -> None:
        x = numbers(*size)
        channels = numbers(size[1], 1, seed=1)
        for view in (x, np.asfortranarray(x), x.transpose(1, 0, 2), x[:, ::-1], x.transpose(2, 1, 0)[::-1]):
            alpha = channels if view.shape[1] == size[1] else np.float32(0.5)
            dx, dalpha = package().prelu.backward(view, view, alpha=alpha)
            assert dx.strides == np.arctan2(view, view).strides
            plain = package().prelu.backward(view.copy("C"), view.copy("C"), alpha=alpha)
            assert same_bits(dx, plain[0])
            assert same_bits(dalpha, plain[1])


class TestOthers:
    """Dask, xarray and pandas, as they treat a ufunc of two inputs."""

    x, grad = numbers(4, 6, seed=1), numbers(4, 6)
    x.flags.writeable = grad.flags.writeable = False

    def test_dask_stays_lazy(self) -> None:
        dask = pytest.importorskip("dask.array", reason="dask is not installed")
        lazy = dask.from_array(self.x, chunks=(2, 3))
        grad = dask.from_array(self.grad, chunks=(2, 3))
        for alpha in (0.5, numbers(6, seed=2), numbers(4, 1, seed=2), dask.from_array(numbers(6, seed=2), chunks=3)):
            found = package().prelu.backward(grad, lazy, alpha=alpha)
            right = package().prelu.backward(self.grad, self.x, alpha=np.asarray(alpha))
            assert all(isinstance(v, dask.Array) for v in found)
            assert [v.dtype for v in found] == [np.float32] * 2
            assert same_bits(found[0].compute(scheduler="sync"), right[0])
            total = found[1].compute(scheduler="sync")
            assert np.shape(total) == np.shape(right[1])
            np.testing.assert_allclose(total, right[1], rtol=1e-6)
        mask = self.x > 0
        dx, dalpha = package().prelu.backward(grad, lazy, where=~mask, out=None)
        right = package().prelu.backward(self.grad, self.x, where=~mask, out=None)
        assert same_bits(dx.compute(scheduler="sync")[~mask], right[0][~mask])
        np.testing.assert_allclose(dalpha.compute(scheduler="sync"), right[1], rtol=1e-6)
        spoilt = dask.from_array(np.where(self.x > 1, np.float32(np.nan), self.x), chunks=2)
        assert np.isnan(package().prelu.backward(grad, spoilt)[1].compute(scheduler="sync"))

    @pytest.mark.parametrize("inside", ["numpy", "dask"])
    def test_xarray_keeps_names(self, inside: str) -> None:
        xarray = pytest.importorskip("xarray", reason="xarray is not installed")
        array = pytest.importorskip("dask.array", reason="dask is not installed").from_array
        held = (lambda a: array(a, chunks=2)) if inside == "dask" else np.asarray
        x = xarray.DataArray(held(self.x), dims=("row", "column"), coords={"column": list("abcdef")})
        grad = xarray.DataArray(held(self.grad), dims=("row", "column"))
        right = package().prelu.backward(self.grad, self.x, alpha=numbers(6, seed=2))
        alpha = xarray.DataArray(numbers(6, seed=2), dims="column", coords={"column": list("abcdef")})
        dx, dalpha = package().prelu.backward(grad, x, alpha=alpha)
        assert (dx.dims, dalpha.dims) == (("row", "column"), ("column",))
        assert same_bits(dx.values, right[0])
        np.testing.assert_allclose(dalpha.values, right[1], rtol=1e-6 if inside == "dask" else 0)
        total = package().prelu.backward(grad, x, alpha=0.5)[1]
        np.testing.assert_allclose(total, package().prelu.backward(self.grad, self.x, alpha=0.5)[1], rtol=1e-6)
        assert isinstance(total, np.float32) == (inside == "numpy")

    def test_xarray_aligns_a_parameter_by_names(self) -> None:
        xarray = pytest.importorskip("xarray", reason="xarray is not installed")
        x = xarray.DataArray(self.x, dims=("row", "column"), coords={"column": list("abcdef")})
        turned = xarray.DataArray(numbers(6, 4, seed=2), dims=("column", "row"), coords={"column": list("abcdef")})
        dalpha = package().prelu.backward(x, x, alpha=turned)[1]
        assert dalpha.dims == ("column", "row")
        assert same_bits(dalpha.values, package().prelu.backward(self.x, self.x, alpha=turned.values.T)[1].T)
        fewer = xarray.DataArray(numbers(3, seed=2), dims="column", coords={"column": list("axc")})
        dx, dalpha = package().prelu.backward(x, x, alpha=fewer)
        cut = np.ascontiguousarray(self.x[:, [0, 2]])
        right = package().prelu.backward(cut, cut, alpha=fewer.values[[0, 2]])
        assert dx.shape == (4, 2)
        assert same_bits(dalpha.values, np.insert(right[1], 1, 0))

    def test_pandas_keeps_index_and_name(self) -> None:
        pandas = pytest.importorskip("pandas", reason="pandas is not installed")
        x = pandas.Series(self.x[0], index=list("abcdef"), name="x")
        dx, dalpha = package().prelu.backward(x, x)
        right = package().prelu.backward(self.x[0], self.x[0])
        assert dx.index.tolist() == list("abcdef")
        assert same_bits(dx.to_numpy(), right[0])
        assert same_bits(dalpha, right[1])
        alpha = pandas.Series(numbers(6, seed=2), index=list("fedcba"))
        dalpha = package().prelu.backward(x, x, alpha=alpha)[1]
        assert dalpha.index.tolist() == list("fedcba")
        other = package().prelu.backward(self.x[0], self.x[0], alpha=alpha.to_numpy()[::-1].copy())[1]
        assert same_bits(dalpha.to_numpy(), other[::-1])
        frame = pandas.DataFrame(self.x)
        found = package().prelu.backward(frame, frame, alpha=numbers(6, seed=2))
        right = package().prelu.backward(self.x, self.x, alpha=numbers(6, seed=2))
        assert type(found[0]) is type(package().relu.backward(frame, frame)) is pandas.DataFrame
        assert all(same_bits(np.asarray(a), b) for a, b in zip(found, right, strict=True))

    def test_what_computes_no_sum_is_told(self) -> None:
        class Silent:
            def __array_ufunc__(self, *args: Any, **keywords: Any) -> Any:
                return "nothing"

        with pytest.raises(TypeError, match="Silent computes it in 0 parts"):
            package().prelu.backward(Silent(), 1.0)
        xarray = pytest.importorskip("xarray", reason="xarray is not installed")
        two = xarray.Dataset({"a": ("n", self.x[0]), "b": ("n", self.x[1])})
        with pytest.raises(TypeError, match="Dataset computes it in 2 parts"):
            package().prelu.backward(two, two)
