"""The tables of dialects against the frameworks that are installed: names, defaults, values.

Keras and TensorFlow are no requirement of this project, so their tests run only where somebody installed them; anywhere
else the defaults of their rows are those of the documentation that the tables name, compared in `test_dialects.py`
symbolically alone.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from operator import attrgetter
from typing import Any

import numpy as np
import pytest
import sympy
from support import no_activations

from codegen.answers.dialects import meaning
from codegen.answers.kinks import jumps
from codegen.definition.activation import gate, x
from codegen.dialects.row import Row
from codegen.dialects.table import DIALECTS

TABLES = {d.name: d for d in DIALECTS}
Array = np.ndarray[Any, np.dtype[Any]]
# Both sides, around 0 and around where pieces meet; no subnormals, which JAX flushes.
INPUTS = np.concatenate(
    [
        np.linspace(-40, 40, 2401),
        np.random.default_rng(7).normal(size=2000) * 3,
        np.array([-3.0, -1.0, -0.5, 0.0, 0.5, 1.0, 3.0, 6.0, 20.0]),
    ]
)
GATE = np.random.default_rng(8).normal(size=INPUTS.size)


def rows(name: str) -> list[Any]:
    return [pytest.param(row, id=TABLES[name].call(row)) for row in TABLES[name].rows]


def arguments(row: Row) -> dict[str, float]:
    """The arguments of a row with the defaults that the table gives."""
    return {
        name: float(Fraction(rest.partition(":")[0])) for name, _, rest in (a.partition("=") for a in row.arguments)
    }


def settings(row: Row) -> dict[str, Any]:
    return {key: ast.literal_eval(value) for key, value in row.settings}


def expected(row: Row, hold: Callable[[float], float] = float) -> Array:
    """The formula of the table, at its defaults as a framework holds them, by NumPy and SciPy."""
    read = meaning(row)
    held = {p: sympy.Float(hold(float(p.default)), 17) for p in read.parameters}
    compute = sympy.lambdify((x, gate), read.formula.subs(held), ["scipy", "numpy"])
    with np.errstate(all="ignore"):
        return np.asarray(compute(INPUTS, GATE)) + np.zeros_like(INPUTS)


def check_slopes(row: Row, slope: Callable[[str, float], float]) -> None:
    """The derivatives at the kinks are those of the table, by every name; and it tells none that is no kink."""
    if meaning(row).gated:
        return
    places = dict(jumps(meaning(row), row.slopes))
    for name in row.names:
        for place, told in places.items():
            assert slope(name, float(place)) == pytest.approx(float(told), rel=1e-6), f"{name} at {place}"
    assert {Fraction(at) for at, _ in row.slopes} <= {Fraction(str(place)) for place in places}


def packed(row: Row) -> Array:
    """The one array that a function takes: of a gated unit, its halves in the order of the table."""
    return np.concatenate([{"x": INPUTS, "gate": GATE}[h] for h in row.halves]) if row.halves else INPUTS


def found(name: str) -> Any:
    """What a full name stands for."""
    module, _, last = name.rpartition(".")
    return getattr(importlib.import_module(module), last)


def missing(names: Iterator[str], known: set[str], excluded: Mapping[str, str]) -> list[str]:
    """The names that are neither in the table nor in the list of what is no activation."""
    left_out = {word for words in excluded.values() for word in words.split()}
    assert not left_out & known, f"{left_out & known} are in both lists"
    return [n for n in names if n not in known | left_out and not (n.endswith("_") and n[:-1] in known)]


def words(name: str, *prefixes: str) -> set[str]:
    """The names of a table below some modules, without these."""
    full = {n for row in TABLES[name].rows for n in row.names}
    return {n.removeprefix(p) for p in prefixes for n in full if n.startswith(p) and "." not in n.removeprefix(p)}


def check_signature(row: Row, name: str) -> None:
    """The arguments of the table are numbers of the signature, with its defaults; what has none is required."""
    try:
        signature = inspect.signature(found(name)).parameters
    except ValueError:  # a built-in function, whose module says the same
        return
    for argument, value in arguments(row).items():
        default = signature[argument].default
        if argument in row.required:
            assert default is inspect.Parameter.empty, f"{name}: {argument} has a default"
        else:
            assert float(default) == value, f"{name}: {argument} is {default} by default"
    if row.settings:  # what they leave at its default stands in the row without them
        return
    # A number that the table does not know would be an argument that it hides.
    others = {k for k, p in signature.items() if isinstance(p.default, int | float) and not isinstance(p.default, bool)}
    assert others - {"dim", "axis", "num_parameters"} <= set(arguments(row)), f"{name}: {others}"


class TestTorch:
    @pytest.fixture(autouse=True)
    def _installed(self) -> None:
        pytest.importorskip("torch", reason="PyTorch is not installed")

    def value(self, row: Row, name: str) -> Array:
        import torch

        of = found(name)
        given = {k: v for k, v in arguments(row).items() if k in row.required}
        if name.rpartition(".")[2] == "prelu":  # the slope is a tensor
            given = {k: torch.tensor(v, dtype=torch.float64) for k, v in given.items()}
        passed = {**settings(row), **given}
        t = torch.tensor(packed(row))
        if isinstance(of, type):
            return of(**passed).double().eval()(t).detach().numpy()  # type: ignore[no-any-return]
        return of(t, **passed).numpy()  # type: ignore[no-any-return]

    @pytest.mark.parametrize("row", rows("torch"))
    def test_the_formula_is_what_is_computed(self, row: Row) -> None:
        for name in row.names:
            np.testing.assert_allclose(self.value(row, name), expected(row), rtol=1e-12, atol=1e-14, err_msg=name)

    @pytest.mark.parametrize("row", rows("torch"))
    def test_the_slopes_at_kinks_are_those_of_the_framework(self, row: Row) -> None:
        import torch

        def slope(name: str, at: float) -> float:
            of, given = found(name), {k: v for k, v in arguments(row).items() if k in row.required}
            if name.rpartition(".")[2] == "prelu":
                given = {k: torch.tensor(v, dtype=torch.float64) for k, v in given.items()}
            t = torch.tensor([at], dtype=torch.float64, requires_grad=True)
            passed = {**settings(row), **given}
            made = of(**passed).double().eval()(t) if isinstance(of, type) else of(t, **passed)
            made.sum().backward()
            assert t.grad is not None
            return float(t.grad[0])

        check_slopes(row, slope)

    def test_a_slope_that_is_wrong_is_noticed(self) -> None:
        (right,) = (row for row in TABLES["torch"].rows if row.word == "leaky_relu")
        with pytest.raises(AssertionError, match="at 0"):
            self.test_the_slopes_at_kinks_are_those_of_the_framework(replace(right, slopes=()))

    @pytest.mark.parametrize("row", rows("torch"))
    def test_defaults_are_those_of_the_signature(self, row: Row) -> None:
        for name in row.names:
            check_signature(row, name)

    def test_no_activation_is_missing(self) -> None:
        import torch.nn.functional as functional
        from torch.nn.modules.activation import __all__ as modules

        names = (n for n in dir(functional) if n[0] != "_" and callable(getattr(functional, n)))
        assert missing(names, words("torch", "torch.nn.functional."), no_activations.TORCH) == []
        assert missing(iter(modules), words("torch", "torch.nn."), no_activations.TORCH) == []

    def test_a_default_that_is_wrong_is_noticed(self) -> None:
        (right,) = (row for row in TABLES["torch"].rows if row.word == "leaky_relu")
        wrong = replace(right, arguments=("negative_slope=0.2",))
        with pytest.raises(AssertionError, match=r"negative_slope is 0\.01"):
            check_signature(wrong, wrong.names[0])
        with pytest.raises(AssertionError):
            np.testing.assert_allclose(self.value(wrong, wrong.names[0]), expected(wrong), rtol=1e-12)
        with pytest.raises(AssertionError, match="beta"):  # one that is left out
            check_signature(replace(right, arguments=()), "torch.nn.Softplus")

    def test_an_activation_that_is_missing_is_noticed(self) -> None:
        assert missing(iter(["relu", "relu_", "softmax", "new"]), {"relu"}, no_activations.TORCH) == ["new"]


class TestJax:
    @pytest.fixture(autouse=True)
    def _float64(self) -> Iterator[None]:
        jax = pytest.importorskip("jax", reason="JAX is not installed")
        with jax.enable_x64(True):
            yield

    @pytest.mark.parametrize("row", rows("jax"))
    def test_the_formula_is_what_is_computed(self, row: Row) -> None:
        for name in row.names:
            value = np.asarray(found(name)(packed(row), **settings(row)))
            assert value.dtype == np.float64
            np.testing.assert_allclose(value, expected(row), rtol=1e-12, atol=1e-14, err_msg=name)

    @pytest.mark.parametrize("row", rows("jax"))
    def test_the_slopes_at_kinks_are_those_of_the_framework(self, row: Row) -> None:
        import jax

        check_slopes(row, lambda name, at: float(jax.grad(lambda v: found(name)(v, **settings(row)))(at)))

    @pytest.mark.parametrize("row", rows("jax"))
    def test_defaults_are_those_of_the_signature(self, row: Row) -> None:
        for name in row.names:
            check_signature(row, name)

    def test_no_activation_is_missing(self) -> None:
        import jax

        names = (n for n in dir(jax.nn) if n[0] != "_")
        assert missing(names, words("jax", "jax.nn."), no_activations.JAX) == []


class TestOnnx:
    """By the evaluator that defines the operators; its attributes are float32 numbers."""

    @pytest.fixture(autouse=True)
    def _installed(self) -> None:
        pytest.importorskip("onnx", reason="ONNX is not installed")

    @staticmethod
    def schema(row: Row) -> Any:
        import onnx

        try:
            return onnx.defs.get_schema(row.word)
        except onnx.defs.SchemaError:
            pytest.skip(f"{row.word} is newer than onnx {onnx.__version__}")

    def value(self, row: Row) -> Array:
        from onnx import TensorProto, helper
        from onnx.reference import ReferenceEvaluator

        schema = self.schema(row)
        given = settings(row) | {k: v for k, v in arguments(row).items() if k in row.required}
        attributes = {k: v for k, v in given.items() if k in schema.attributes}
        inputs = {"x": INPUTS} | ({"gate": GATE} if meaning(row).gated else {})
        inputs |= {k: np.array(v, np.float64) for k, v in given.items() if k not in attributes}
        shapes = [helper.make_tensor_value_info(k, TensorProto.DOUBLE, v.shape) for k, v in inputs.items()]
        result = helper.make_tensor_value_info("y", TensorProto.DOUBLE, INPUTS.shape)
        graph = helper.make_graph(
            [helper.make_node(row.word, list(inputs), ["y"], **attributes)], "g", shapes, [result]
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", schema.since_version)])
        with np.errstate(all="ignore"):
            return np.asarray(ReferenceEvaluator(model).run(None, inputs)[0])

    @pytest.mark.parametrize("row", rows("onnx"))
    def test_the_formula_is_what_is_computed(self, row: Row) -> None:
        held = expected(row, lambda v: float(np.float32(v)))
        schema = self.schema(row)  # one that is a function of others has float32 numbers in it
        close = 1e-6 if schema.has_function or schema.has_context_dependent_function else 1e-12
        np.testing.assert_allclose(self.value(row), held, rtol=close, atol=close / 10)

    @pytest.mark.parametrize("row", rows("onnx"))
    def test_defaults_are_those_of_the_schema(self, row: Row) -> None:
        from onnx import helper

        schema = self.schema(row)
        numbers = {
            k: helper.get_attribute_value(a.default_value)
            for k, a in schema.attributes.items()
            if a.type.name in ("FLOAT", "INT") and k not in settings(row)
        }
        given = {k: v for k, v in arguments(row).items() if k not in row.required}
        assert {k: np.float32(v) for k, v in given.items()} == {k: np.float32(v) for k, v in numbers.items()}

    def test_no_activation_is_missing(self) -> None:
        import onnx

        names = sorted({s.name for s in onnx.defs.get_all_schemas() if s.domain == ""})
        assert missing(iter(names), words("onnx", ""), no_activations.ONNX) == []


class TestKeras:
    """Skipped where Keras is not installed, as it is not for the project's own runs."""

    @pytest.fixture(autouse=True)
    def _installed(self) -> None:
        pytest.importorskip("keras", reason="Keras is not installed: its rows follow its documentation")

    @pytest.mark.parametrize("row", rows("keras"))
    def test_the_formula_is_what_is_computed(self, row: Row) -> None:
        given = {k: v for k, v in arguments(row).items() if k in row.required}
        for name in row.names:
            of = found(name)
            made = of(**settings(row)) if isinstance(of, type) else None
            a = packed(row).astype(np.float32)
            value = np.asarray(made(a) if made else of(a, **settings(row), **given))
            np.testing.assert_allclose(value, expected(row), rtol=2e-6, atol=2e-6, err_msg=name)

    @pytest.mark.parametrize("row", rows("keras"))
    def test_the_slopes_at_kinks_are_those_of_the_framework(self, row: Row) -> None:
        import jax

        def slope(name: str, at: float) -> float:
            of, given = found(name), {k: v for k, v in arguments(row).items() if k in row.required}
            made = of(**settings(row)) if isinstance(of, type) else lambda v: of(v, **settings(row), **given)
            return float(jax.grad(lambda v: made(v).sum())(np.float32([at]))[0])

        check_slopes(row, slope)

    @pytest.mark.parametrize("row", [r for r in rows("keras") if r.values[0].word != "PReLU"])
    def test_defaults_are_those_of_the_signature(self, row: Row) -> None:
        for name in row.names:
            check_signature(row, name)

    def test_no_activation_is_missing(self) -> None:
        import keras
        from keras.src.layers.activations import __dict__ as layers

        names = (n for n in dir(keras.activations) if n[0] != "_")
        assert missing(names, words("keras", "keras.activations."), no_activations.KERAS) == []
        classes = (n for n, c in layers.items() if isinstance(c, type))
        assert missing(classes, words("keras", "keras.layers."), no_activations.KERAS) == []


class TestTensorFlow:
    """Skipped where TensorFlow is not installed, as it is not for the project's own runs."""

    @pytest.fixture(autouse=True)
    def _installed(self) -> None:
        pytest.importorskip("tensorflow", reason="TensorFlow is not installed: its rows follow its documentation")

    @staticmethod
    def found(name: str) -> Any:
        import tensorflow

        return attrgetter(name.removeprefix("tf."))(tensorflow)

    @pytest.mark.parametrize("row", rows("tf"))
    def test_the_formula_is_what_is_computed(self, row: Row) -> None:
        for name in row.names:
            value = self.found(name)(INPUTS.astype(np.float64), **settings(row)).numpy()
            # Its constants are float32 numbers, in float64, too.
            np.testing.assert_allclose(value, expected(row), rtol=1e-6, atol=1e-7, err_msg=name)

    @pytest.mark.parametrize("row", rows("tf"))
    def test_the_slopes_at_kinks_are_those_of_the_framework(self, row: Row) -> None:
        import tensorflow

        def slope(name: str, at: float) -> float:
            variable = tensorflow.Variable([at], dtype=tensorflow.float64)
            with tensorflow.GradientTape() as tape:
                value = self.found(name)(variable, **settings(row))
            return float(tape.gradient(value, variable)[0])

        check_slopes(row, slope)

    @pytest.mark.parametrize("row", rows("tf"))
    def test_defaults_are_those_of_the_signature(self, row: Row) -> None:
        for name in row.names:
            signature = inspect.signature(self.found(name)).parameters
            numbers = {k: p.default for k, p in signature.items() if type(p.default) in (int, float)}
            assert numbers == arguments(row), name

    def test_no_activation_is_missing(self) -> None:
        import tensorflow

        names = (n for n in dir(tensorflow.nn) if n[0] != "_")
        assert missing(names, words("tf", "tf.nn."), no_activations.TENSORFLOW) == []
