"""What JAX tests its own `jax.nn` for holds for `generated.jax`: derivatives, values far out, types, tracing.

The properties are those of JAX's tests of activations, of each function that is here, too; the tests are written anew.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import ml_dtypes
import numpy as np
import pytest

jax = pytest.importorskip("jax", reason="JAX is not installed")
import jax.numpy as jnp  # noqa: E402
from jax.test_util import check_grads  # noqa: E402
from scipy.stats import norm  # noqa: E402

import generated.jax as ours  # noqa: E402

INFINITY, NAN = float("inf"), float("nan")
# What jax.nn has of one array, by this project's names.
NAMES = (
    *("celu", "elu", "gelu", "gelu_tanh", "hardsigmoid", "hardswish", "hardtanh", "identity", "leaky_relu", "log_cosh"),
    *("logsigmoid", "mish", "relu", "relu6", "relu_squared", "selu", "sigmoid", "silu", "softplus", "softsign"),
    *("sparse_plus", "sparse_sigmoid", "squareplus", "tanh"),
)
# The kernels have one rule for all activations.
EACH = [*((name, "form") for name in NAMES), *((name, "kernel") for name in ("elu", "gelu", "relu6"))]


def function(name: str, style: str) -> Callable[..., Any]:
    return partial(getattr(ours, name), style=style)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mish", "softplus", "squareplus"])
def test_four_derivatives_next_to_zero(name: str) -> None:
    check_grads(function(name, "form"), (1e-8,), order=4)


@pytest.mark.parametrize(("name", "style"), EACH)
class TestEach:
    def test_derivatives_between_kinks(self, name: str, style: str) -> None:
        check_grads(function(name, style), (jnp.array([-1.5, 0.75, 2.5]),), order=2, atol=2e-2, rtol=2e-2)

    def test_at_the_ends_and_of_nan(self, name: str, style: str) -> None:
        """Two infinities have no difference: JAX compares there NaN with NaN, and here the limits are told."""
        f = function(name, style)
        slopes = jax.vmap(jax.grad(f))(jnp.array([-INFINITY, INFINITY, NAN]))
        far = jax.vmap(jax.grad(f))(jnp.array([-1e30, 1e30]))
        np.testing.assert_allclose(slopes[:2], jnp.where(jnp.abs(far) < 1e29, far, far * INFINITY), atol=1e-7)
        assert jnp.isnan(slopes[2])
        assert jnp.isnan(f(jnp.float32(NAN)))

    def test_a_type_is_kept(self, name: str, style: str) -> None:
        f = function(name, style)
        for kind in (jnp.float32, ml_dtypes.bfloat16, jnp.float16):
            x = jnp.zeros((), kind)
            assert (f(x).dtype, jax.grad(f)(x).dtype) == (kind, kind)
        assert not f(x).aval.weak_type

    def test_an_integer_is_taken_for_its_value(self, name: str, style: str) -> None:
        f = function(name, style)
        np.testing.assert_array_equal(f(jnp.array([-1, 0, 2])), f(jnp.array([-1.0, 0.0, 2.0])))

    def test_tracing_needs_no_memory(self, name: str, style: str) -> None:
        jax.eval_shape(function(name, style), jax.ShapeDtypeStruct((10**12,), jnp.float32))

    def test_no_tracer_leaks_out_of_a_loop(self, name: str, style: str) -> None:
        f = function(name, style)

        @jax.jit
        def twice() -> Any:
            a = jnp.array(1.0)
            return jax.lax.scan(lambda h, _: (f(h + a), None), jnp.array(0.0), None, length=2)[0]

        with jax.checking_leaks():
            expected = f(f(jnp.float32(0.0) + 1) + 1)
            np.testing.assert_allclose(twice(), expected, rtol=2e-6)


@pytest.mark.parametrize("style", ["form", "kernel"])
class TestValues:
    def test_far_out(self, style: str) -> None:
        for name, x, value in (
            ("softplus", 89.0, 89.0),
            ("sparse_plus", 89.0, 89.0),
            ("squareplus", 1e3, 1000.001),
            ("mish", 1e3, 1e3),
            ("elu", 1e4, 1e4),
            ("sparse_sigmoid", -2.0, 0.0),
            ("sparse_sigmoid", 2.0, 1.0),
            ("sparse_sigmoid", 0.0, 0.5),
            ("mish", 0.0, 0.0),
            ("squareplus", 0.0, 1.0),
            ("softplus", 0.0, np.log(2)),
        ):
            np.testing.assert_allclose(function(name, style)(jnp.float32(x)), np.float32(value), rtol=3e-7)

    def test_slopes_at_kinks(self, style: str) -> None:
        for name, x in (("relu", 0.0), ("relu6", 0.0), ("relu6", 6.0)):
            assert jax.grad(function(name, style))(x) == 0.0, name

    def test_the_slope_of_sparse_plus_is_sparse_sigmoid(self, style: str) -> None:
        x = jnp.array([-2.0, -0.5, 0.0, 0.5, 2.0])
        slope = jax.vmap(jax.grad(function("sparse_plus", style)))(x)
        np.testing.assert_allclose(slope, function("sparse_sigmoid", style)(x), rtol=3e-7)

    @pytest.mark.parametrize("name", ["gelu", "gelu_tanh"])
    def test_gelu_is_x_times_the_normal_distribution(self, name: str, style: str) -> None:
        x = np.linspace(-12, 5, 10_000, dtype=np.float32)
        exact = x.astype(np.float64) * norm.cdf(x.astype(np.float64))
        tolerance = {"rtol": 2e-5, "atol": 0} if name == "gelu" else {"rtol": 2e-5, "atol": 1e-3}
        np.testing.assert_allclose(function(name, style)(x), exact, **tolerance)

    def test_glu_of_one_half_by_the_other(self, style: str) -> None:
        np.testing.assert_array_equal(function("glu", style)(jnp.zeros(1), jnp.ones(1)), [0.5])
