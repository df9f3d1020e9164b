"""Arrays of half types take their parameters in float32: no parameter is rounded to a half on its way to a kernel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from support.handmade import package

import generated

pytest.importorskip("numba")
ml_dtypes = pytest.importorskip("ml_dtypes")

BFLOAT = np.dtype(ml_dtypes.bfloat16)
ALPHA = 0.3  # a number of no binary type
LAYOUTS = [  # of x, and of the parameter
    ((700,), ()),
    ((7, 3, 11), (3, 1)),
    ((2, 3, 700), (3, 1)),
    ((300, 5), (5,)),
    ((4, 3, 6), (4, 1, 6)),
    ((5, 300), (5, 300)),
]


@pytest.fixture(params=[np.dtype(np.float16), BFLOAT], ids=str)
def kind(request: Any) -> np.dtype:
    return request.param


def numbers(kind: np.dtype, shape: tuple[int, ...], seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(kind)


def parameters(shape: tuple[int, ...]) -> Iterator[tuple[Any, np.ndarray]]:
    """A parameter in every type that it may come in, and the float32 numbers that it has to be taken for."""
    drawn = np.random.default_rng(5).uniform(0.1, 0.9, shape)
    for given in (np.float64, np.float32, np.float16, BFLOAT):
        value = np.asarray(drawn).astype(given)
        yield value, value.astype(np.float32)
    if shape == ():
        yield ALPHA, np.float32(ALPHA)
        yield np.float64(ALPHA), np.float32(ALPHA)
        yield np.float16(ALPHA), np.float32(np.float16(ALPHA))
        yield 3, np.float32(3)


def leak(x: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    wide = x.astype(np.float32)
    return np.where(wide < 0, wide * alpha, wide).astype(x.dtype)


@pytest.mark.parametrize(("shape", "own"), LAYOUTS)
def test_a_parameter_is_taken_in_float32(kind: np.dtype, shape: tuple[int, ...], own: tuple[int, ...]) -> None:
    x = numbers(kind, shape)
    for alpha, taken in parameters(own):
        right = leak(x, taken)
        assert (package().prelu(x, alpha=alpha) == right).all()
        assert (package().prelu(x, alpha=alpha) == right).all()  # as it is remembered
        turned = np.asfortranarray(x)
        assert (package().prelu(turned, alpha=alpha) == right).all()
        out = np.zeros_like(x)
        assert (package().prelu(x, alpha=alpha, out=out, where=x < 0)[x < 0] == right[x < 0]).all()
        assert (out[x >= 0] == 0).all()


@pytest.mark.parametrize(("shape", "own"), LAYOUTS)
def test_so_does_the_gradient(kind: np.dtype, shape: tuple[int, ...], own: tuple[int, ...]) -> None:
    x, grad = numbers(kind, shape), numbers(kind, shape, 2)
    for alpha, taken in parameters(own):
        slope = np.where(x < 0, taken, np.float32(1))
        for _ in range(2):  # the second time as it is remembered
            dx, dalpha = package().prelu.backward(grad, x, alpha=alpha)
            assert (dx == (grad.astype(np.float32) * slope).astype(kind)).all()
            assert (dalpha.dtype, dalpha.shape) == (kind, np.shape(alpha))


def test_a_type_that_is_asked_for_is_that_of_the_arrays(kind: np.dtype) -> None:
    x = numbers(kind, (50,))
    right = leak(x, np.float32(ALPHA))
    for wide in (np.float32, np.float64):
        assert (package().prelu(x.astype(wide), dtype=kind, alpha=ALPHA) == right).all()
        strided = np.repeat(x, 2).astype(wide)[::2]
        assert (package().prelu(strided, dtype=kind, alpha=np.float32(ALPHA)) == right).all()


def test_several_threads_take_the_same_numbers(kind: np.dtype, monkeypatch: pytest.MonkeyPatch) -> None:
    own = package()
    before, x = own.get_num_threads(), numbers(kind, (6, 500))
    alpha = np.random.default_rng(3).uniform(0.1, 0.9, (6, 1))
    try:
        own.set_num_threads(3)
        monkeypatch.setattr(own.runtime.threads.state, "threshold", 1)
        assert (own.prelu(x, alpha=alpha) == leak(x, alpha.astype(np.float32))).all()
        assert (own.prelu(x, alpha=ALPHA) == leak(x, np.float32(ALPHA))).all()
    finally:
        own.set_num_threads(before)


def test_a_value_too_small_for_a_half_is_still_one(kind: np.dtype) -> None:
    """tau has to be positive: 1e-30 is, though float16 rounds it to 0."""
    x = np.array([1.0, -1.0], kind)
    assert np.isfinite(package().gate(x, beta=1e-30).astype(np.float32)).all()
    with pytest.raises(ValueError, match=r"positive beta.*float32"):
        package().gate(x, beta=1e-60)


def test_every_negative_half_is_the_rounded_product() -> None:
    """Found from outside: with 0.01 rounded to float16 first, a quarter of them were another number."""
    x = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    x = x[np.isfinite(x) & (x < 0)]
    right = (x.astype(np.float64) * float(np.float32(0.01))).astype(np.float16)
    first = (x.astype(np.float64) * float(np.float16(0.01))).astype(np.float16)
    assert (first != right).mean() > 0.2
    assert (generated.leaky_relu(x) == right).all()
