"""`generated.jax` under JAX's transformations, in values: forms within their errors, kernels with NumPy's bits."""

from __future__ import annotations

import inspect
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from support.imports import ROOT

import generated
from codegen.definition.library import load
from codegen.proof.derive import derive
from codegen.verify.forms import measure

jax = pytest.importorskip("jax", reason="JAX is not installed")
import jax.numpy as jnp  # noqa: E402

import generated.jax as ours  # noqa: E402

PAGE = ROOT / "docs" / "frameworks.md"
NAMES = ours.__all__
ENDS = np.array([-np.inf, -3e38, -200, -90, -1e-3, -0.0, 0, 1e-3, 90, 200, 3e38, np.inf, np.nan], np.float32)
SPREAD = np.linspace(0, 2**32 - 1, 60_001).astype(np.uint32).view(np.float32)
HALVES = np.arange(2**16, dtype=np.uint16)
OVERFLOW = {"exponential", "relu_squared"}  # whose exact values do


def of_x(name: str, style: str = "form") -> Callable[[Any], Any]:
    """The function of one array; of a gated unit, beside a gate of 1."""
    function = getattr(ours, name)
    if len(getattr(generated, name).arrays) > 1:
        return lambda x: function(x, jnp.ones_like(x), style=style)
    return lambda x: function(x, style=style)


def same(computed: Any, expected: Any) -> bool:
    """Equal bits; any NaN is one."""
    computed, expected = np.asarray(computed), np.asarray(expected)
    whole = np.dtype(f"u{computed.dtype.itemsize}")
    equal = (computed.view(whole) == expected.view(whole)) | ((expected != expected) & (computed != computed))
    return computed.dtype == expected.dtype and bool(equal.all())


@pytest.mark.parametrize("name", NAMES)
def test_derivatives_up_to_the_fourth_are_finite_everywhere(name: str) -> None:
    orders = [of_x(name)]
    for _ in range(4):
        orders.append(jax.grad(orders[-1]))
    found = jax.jit(jax.vmap(lambda x: [function(x) for function in orders]))(ENDS)
    for order, values in enumerate(map(np.asarray, found)):
        assert not np.isnan(values[:-1]).any(), f"order {order} at {ENDS[:-1][np.isnan(values[:-1])]}"
        assert name in OVERFLOW or np.isfinite(values[1:-2]).all(), order
        assert order > 2 or np.isnan(values[-1])


@pytest.mark.parametrize("name", ["gelu", "swish", "mish", "softplus", "celu", "tanhshrink", "squareplus", "swiglu"])
def test_higher_orders_are_the_derivatives_of_the_lower_ones(name: str) -> None:
    with jax.enable_x64(True):
        x = jnp.asarray([-7.5, -1.25, -0.375, 0.625, 3.0], jnp.float64)
        step, function = 2.0**-14, jax.grad(jax.grad(of_x(name)))
        for _ in range(2):
            slope = (jax.vmap(function)(x + step) - jax.vmap(function)(x - step)) / (2 * step)
            function = jax.grad(function)
            np.testing.assert_allclose(jax.vmap(function)(x), slope, rtol=1e-5, atol=1e-7)


def test_first_derivatives_are_those_of_the_package() -> None:
    x = jnp.asarray(np.linspace(-6, 6, 41, dtype=np.float32))
    for name in NAMES:
        function, own = of_x(name), getattr(generated, name)
        arrays = [np.asarray(x), np.ones(41, np.float32)][: len(own.arrays)]
        backward, forward = jax.jit(lambda v, f=function: (jax.vmap(jax.grad(f))(v), jax.jvp(f, (v,), (v,))[1]))(x)
        slope = own.d1(*arrays)
        np.testing.assert_allclose(backward, slope, rtol=2e-5, atol=1e-6, err_msg=name)
        np.testing.assert_allclose(forward, slope * np.asarray(x), rtol=2e-5, atol=6e-6, err_msg=name)


@pytest.mark.parametrize("style", ["form", "kernel"])
def test_parameters_are_learned(style: str) -> None:
    x = np.random.default_rng(3).standard_normal((4, 3)).astype(np.float32)
    gradient = jax.grad(lambda beta: ours.swish(x, beta=beta, style=style).sum())(jnp.float32(1.5))
    _, expected = generated.swish.backward(np.ones_like(x), x, beta=1.5)
    np.testing.assert_allclose(gradient, expected, rtol=1e-6)
    alpha = np.array([0.1, 0.2, 0.3], np.float32)
    gradient = jax.grad(lambda a: ours.prelu(x, alpha=a, style=style).sum())(alpha)
    _, expected = generated.prelu.backward(np.ones_like(x), x, alpha=alpha)
    np.testing.assert_allclose(gradient, expected, rtol=1e-6)
    mixed = jax.grad(lambda b: jax.grad(lambda v: ours.swish(v, beta=b, style=style))(jnp.float32(0.7)))(1.5)
    step = 2.0**-8
    up, down = (generated.swish.d1(0.7, beta=1.5 + way * step) for way in (1, -1))
    np.testing.assert_allclose(mixed, (up - down) / (2 * step), rtol=1e-4)


def test_a_gated_unit_has_both_gradients() -> None:
    x, gate, grad = np.random.default_rng(4).standard_normal((3, 50)).astype(np.float32)
    for style in ("form", "kernel"):
        _, pull = jax.vjp(lambda a, b, style=style: ours.swiglu(a, b, style=style), x, gate)
        for got, expected in zip(pull(grad), generated.swiglu.backward(grad, x, gate), strict=True):
            np.testing.assert_allclose(got, expected, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("kind", [np.float16, ml_dtypes.bfloat16])
def test_halves_are_rounded_once_from_float32(kind: Any) -> None:
    x = HALVES.view(kind)
    for name in ("gelu", "silu", "mish", "softplus", "elu"):
        computed, exact = np.asarray(jax.jit(of_x(name))(x)), getattr(generated, name)(x)
        assert computed.dtype == kind
        normal = np.abs(exact.astype(np.float32)) >= max(2.0**-126, float(np.float32(np.finfo(np.float16).tiny)))
        other = computed[normal].view(np.uint16) != exact[normal].view(np.uint16)
        assert other.sum() <= 16, name  # where the exact value lies next to the middle of two numbers


@pytest.mark.parametrize("kind", [np.float16, ml_dtypes.bfloat16, np.float32])
def test_kernels_have_the_bits_of_numpy(kind: Any) -> None:
    x = SPREAD if kind is np.float32 else HALVES.view(kind)
    for name, function in (("gelu", ""), ("silu", "d1"), ("prelu", "")):
        ours_of, own = getattr(ours, name), getattr(generated, name)
        if function:
            ours_of, own = getattr(ours_of, function), getattr(own, function)
        assert same(jax.jit(lambda v, f=ours_of: f(v, style="kernel"))(x), own(x)), name
    assert same(ours.swish(x, beta=1.5, style="kernel"), generated.swish(x, beta=1.5))


def test_kernels_under_transformations() -> None:
    x = np.random.default_rng(5).standard_normal((5, 3)).astype(np.float32)
    kernel = of_x("gelu", "kernel")
    assert same(jax.vmap(jax.vmap(kernel))(x), generated.gelu(x))
    assert same(jax.grad(lambda v: kernel(v).sum())(x), generated.gelu.d1(x))
    assert same(
        jax.vmap(lambda b: ours.swish(x, beta=b, style="kernel"))(np.float32([1.5]))[0], generated.swish(x, beta=1.5)
    )
    second = jax.vmap(jax.grad(jax.grad(kernel)))(x[0])
    assert same(second, generated.gelu.d2(x[0]))
    third = jax.vmap(jax.grad(jax.grad(jax.grad(kernel))))(x[0])
    np.testing.assert_allclose(third, jax.vmap(jax.grad(jax.grad(jax.grad(of_x("gelu")))))(x[0]), rtol=1e-4, atol=1e-5)
    assert kernel(jnp.zeros((0, 3))).shape == (0, 3)
    assert kernel(jnp.float32(0.5)).shape == ()
    assert same(jax.checkpoint(kernel)(x), generated.gelu(x))


def test_forms_are_exported_and_sharded() -> None:
    x = np.linspace(-3, 3, 8, dtype=np.float32)
    exported = jax.export.export(jax.jit(ours.gelu))(x)
    again = jax.export.deserialize(exported.serialize())
    assert same(again.call(x), ours.gelu(x))
    mesh = jax.make_mesh((1,), ("a",))
    axes = jax.sharding.PartitionSpec("a")
    for style in ("form", "kernel"):
        shared = jax.shard_map(of_x("gelu", style), mesh=mesh, in_specs=axes, out_specs=axes)
        laid = jax.device_put(x, jax.sharding.NamedSharding(mesh, axes))
        assert same(jax.jit(shared)(laid), of_x("gelu", style)(x))


SHARED = """
import jax, numpy as np
import generated, generated.jax as ours

x, axes = np.linspace(-9, 3, 8, dtype=np.float32), jax.sharding.PartitionSpec("a")
mesh = jax.make_mesh((2,), ("a",))
laid = jax.device_put(x, jax.sharding.NamedSharding(mesh, axes))
for style in ("form", "kernel"):
    def f(v):
        return ours.gelu(v, style=style)

    for function in (jax.jit(f), jax.jit(jax.shard_map(f, mesh=mesh, in_specs=axes, out_specs=axes))):
        y, code = function(laid), function.lower(laid).compile().as_text()
        np.testing.assert_allclose(y, generated.gelu(x), rtol=2e-6)
        print(style, "all-gather" in code, y.sharding.spec == axes)
"""


def test_several_devices() -> None:
    """What is gathered from them is what the documentation says: the input of a kernel outside of `shard_map`."""
    told = subprocess.run(
        [sys.executable, "-c", SHARED],
        cwd=ROOT,
        env=os.environ | {"XLA_FLAGS": "--xla_force_host_platform_device_count=2"},
        check=True,
        capture_output=True,
        text=True,
    )
    rows = [line.split() for line in told.stdout.splitlines()]
    assert rows[:2] == [["form", "False", "True"]] * 2
    assert rows[2][:2] == ["kernel", "True"]
    assert rows[3] == ["kernel", "False", "True"]


@pytest.mark.parametrize("platform", ["cuda", "tpu"])
def test_on_other_devices_a_kernel_is_the_form(platform: str) -> None:
    x = np.ones(8, np.float32)
    for style in ("form", "kernel"):
        exported = jax.export.export(jax.jit(of_x("gelu", style)), platforms=[platform])(x)
        assert "custom_call" not in exported.mlir_module()
    with pytest.raises(ValueError, match="custom calls"):
        jax.export.export(jax.jit(of_x("gelu", "kernel")))(x)


def test_gelu_on_few_elements_stays_on_its_thread() -> None:
    """XLA hands 1,000 operations to another thread, which takes longer than so few."""
    x = jnp.ones(16)
    counts = [jax.jit(f).lower(x).compile().cost_analysis()["flops"] for f in (ours.gelu, of_x("silu"))]
    assert max(counts) < 1000


def test_hessians() -> None:
    x = np.array([-1.5, 0.25, 2.0], np.float32)
    first, second = (function(x) for function in (generated.gelu.d1, generated.gelu.d2))
    for style in ("form", "kernel"):
        function = of_x("gelu", style)
        found = jax.jit(jax.hessian(lambda v, f=function: (f(v) ** 2).sum()))(x)
        np.testing.assert_allclose(found, np.diag(2 * (first**2 + generated.gelu(x) * second)), rtol=1e-5, atol=1e-6)


EXAMPLES = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text().partition("### Errors")[0], re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("library", ["flax", "equinox"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_examples_of_other_libraries(library: str) -> None:
    pytest.importorskip(library, reason=f"{library} is not installed")
    (example,) = (text for text in EXAMPLES if text.startswith(f"import {library}"))
    scope: dict[str, Any] = {}
    exec(example, scope)
    assert jnp.isfinite(scope["y"]).all()


def test_the_command_prints_what_is_measured() -> None:
    command = [sys.executable, "-m", "codegen", "verify", "elu", "--forms", "jax", "--json"]
    told = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    assert told["framework"] == "jax"
    assert [f["function"] for f in told["functions"]] == ["f", "d1", "d2", "d_alpha"]
    assert all(0 < f["ulps"] < 3 for f in told["functions"])


def test_mistakes_are_told() -> None:
    x = jnp.ones(3)
    with pytest.raises(TypeError, match="its parameters are beta"):
        ours.swish(x, gamma=1)
    with pytest.raises(ValueError, match="style='form' or 'kernel'"):
        ours.gelu(x, style="fast")
    with pytest.raises(TypeError, match="takes the arrays x"):
        ours.swish(x, 1.5)
    with pytest.raises(TypeError, match="not of complex64"):
        ours.gelu(x.astype(jnp.complex64))
    for style in ("form", "kernel"):
        with pytest.raises(ValueError, match="needs a positive beta, but was given -2"):
            ours.softplus(x, beta=-2.0, style=style)
        with pytest.raises(ValueError, match="needs a finite alpha"):
            jax.jit(lambda v, style=style: ours.celu(v, alpha=np.float32("inf"), style=style))(x)
    with pytest.raises(TypeError, match="or numbers, not list: convert it first"):
        ours.gelu([1.0, 2.0])
    assert str(inspect.signature(ours.swish)) == "(x, /, *, style='form', beta=1.0)"
    assert ours.gelu(jnp.arange(3)).dtype == jnp.float32
    assert pickle.loads(pickle.dumps(ours.gelu.d1)) is ours.gelu.d1


def published() -> dict[str, tuple[float, float]]:
    """The table of errors, as the command prints it."""
    rows = re.findall(r"^(\w+\.\w+) +(\S+) ulp +\S+ +(\S+) ulp$", PAGE.read_text(), re.MULTILINE)
    return {name: (float(ulps), float(scaled)) for name, ulps, scaled in rows}


def test_the_errors_are_those_that_are_published() -> None:
    library = load(ROOT / "defs")
    told = published()
    assert {name.partition(".")[0] for name in told} == set(NAMES)
    for name in ("gelu", "silu", "tanh", "softplus", "elu"):
        for found in measure(derive(library[name]), "generated", "jax", 20_000):
            ulps, scaled = told[f"{name}.{found.function}"]
            assert found.scaled <= scaled + 0.5
            assert found.function != "f" or found.ulps <= ulps + 0.5
