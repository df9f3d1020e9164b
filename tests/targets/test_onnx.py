"""`generated.onnx` in onnxruntime and in ONNX's own evaluator, and the operators of the standard beside it."""

from __future__ import annotations

import math
import warnings
from typing import Any

import numpy as np
import pytest
from support.imports import ROOT

import generated
from codegen.definition.library import load
from codegen.proof.derive import derive
from codegen.verify.forms import measure

onnx = pytest.importorskip("onnx", reason="ONNX is not installed")
ort = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")

from onnx.reference import ReferenceEvaluator  # noqa: E402

import generated.onnx as ours  # noqa: E402
from generated.onnx.runtime.standard import STANDARD  # noqa: E402

SPECIAL = np.array(
    [np.nan, -np.inf, -3e38, -120, -20, -1.5, -1e-3, -0.0, 0, 1e-3, 1.5, 20, 120, 3e38, np.inf], np.float32
)


def run(model: Any, *arrays: Any) -> Any:
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [given.name for given in session.get_inputs()]
    return session.run(None, dict(zip(names, arrays, strict=True)))[0]


def arrays_of(name: str, x: Any) -> list[Any]:
    return [x, np.full_like(x, 0.75)][: len(getattr(generated, name).arrays)]


@pytest.mark.parametrize("name", ours.names)
def test_every_function_is_valid_and_right(name: str) -> None:
    model = ours.model(name)
    onnx.checker.check_model(model, full_check=True)
    arrays = arrays_of(name, SPECIAL)
    expected = getattr(generated, name)(*arrays)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # NumPy's, of what the evaluator computes by it
        given = dict(zip(("x", "gate"), arrays, strict=False))
        (reference,) = ReferenceEvaluator(model).run(None, given)
    for computed in (run(model, *arrays), reference):
        np.testing.assert_allclose(computed, expected, rtol=2e-6, atol=1e-37)
    zero = (expected == 0) & (np.abs(SPECIAL) < 1)
    assert (np.signbit(reference[zero]) == np.signbit(expected[zero])).all()


@pytest.mark.parametrize(("kind", "close"), [(np.float16, 1e-3), (np.float64, 5e-15)])
def test_other_types(kind: Any, close: float) -> None:
    x = np.linspace(-12, 12, 97).astype(kind)
    for name in ("gelu", "swish", "mish", "softplus", "elu", "tanh", "squareplus", "log_cosh"):
        expected = getattr(generated, name)(x)
        computed = run(ours.model(name, kind), x)
        assert computed.dtype == kind
        np.testing.assert_allclose(computed, expected, rtol=close, atol=float(np.finfo(kind).tiny), err_msg=name)


def test_parameters_are_attributes() -> None:
    x = np.linspace(-6, 6, 41, dtype=np.float32)
    np.testing.assert_allclose(run(ours.model("swish", beta=1.5), x), generated.swish(x, beta=1.5), rtol=2e-6)
    np.testing.assert_allclose(run(ours.model("celu", alpha=0.5), x), generated.celu(x, alpha=0.5), rtol=2e-6)
    with pytest.raises(TypeError, match="its parameters are beta"):
        ours.node("swish", ["x"], ["y"], alpha=1)
    for make in (lambda **p: ours.model("softplus", **p), lambda **p: ours.native("elu", 22).node(["x"], ["y"], **p)):
        with pytest.raises((ValueError, TypeError), match=r"needs a positive beta|its parameters are alpha"):
            make(beta=-1.0)
    assert ours.native("swish", 24).node(["x"], ["y"]).attribute[0].f == 1  # the default


def test_the_operators_are_those_of_the_opset() -> None:
    for name in ours.names:
        for opset in (18, 20):
            assert [o.version for o in ours.function(name, opset).opset_import] == [opset]
        used = {n.op_type for n in ours.function(name).node}
        assert not used & {"Sigmoid", "Tanh", "Elu", "Erf", "Softplus", "Pow"}, name
    with pytest.raises(ValueError, match="opset 18 or later"):
        ours.function("gelu", 17)


@pytest.mark.parametrize("name", STANDARD)
def test_the_operators_of_the_standard_differ_as_is_told(name: str) -> None:
    found = STANDARD[name]
    history = [s.since_version for s in onnx.defs.get_all_schemas_with_history() if s.name == found.operator]
    assert found.since in history
    parameters = {p.name: p.default for p in getattr(generated, name).parameters}
    info = [onnx.helper.make_tensor_value_info(n, onnx.TensorProto.FLOAT, ["n"]) for n in "xy"]
    graph = onnx.helper.make_graph([found.node(["x"], ["y"], **parameters)], "g", info[:1], info[1:])
    opset = onnx.helper.make_opsetid("", max(found.since, 13))
    model = onnx.helper.make_model(graph, opset_imports=[opset], ir_version=10)
    told = np.array([m.at for m in found.mismatch], np.float32)
    near = np.linspace(-2.5, 2.5, 64, dtype=np.float32)
    x = np.concatenate([near, told])
    computed, exact = run(model, x), getattr(generated, name)(x)
    np.testing.assert_allclose(computed[:64], exact[:64], rtol=2e-5, atol=1e-7)
    for m, operator, own in zip(found.mismatch, computed[64:], exact[64:], strict=True):
        np.testing.assert_allclose(operator, m.operator, rtol=1e-5, err_msg=f"{found.operator} at {m.at} was mended")
        np.testing.assert_allclose(own, m.exact, rtol=1e-6)
        assert math.isnan(m.at) or not np.isclose(m.operator, m.exact, rtol=1e-5, atol=0)


def test_what_the_standard_has_not_is_told() -> None:
    assert ours.native("gelu", 20).operator == "Gelu"
    with pytest.raises(LookupError, match="came with opset 20"):
        ours.native("gelu", 18)
    with pytest.raises(LookupError, match="no operator"):
        ours.native("squareplus", 28)
    with pytest.raises(LookupError, match="no activation"):
        ours.function("gleu")


def test_the_errors_are_those_that_are_published() -> None:
    library = load(ROOT / "defs")
    page = (ROOT / "docs" / "frameworks.md").read_text()
    most = float(page.split("onnxruntime's largest error is ")[1].split(" ulp")[0])
    for name in ("gelu", "gelu_tanh", "silu", "tanhshrink", "softplus", "elu"):
        (found,) = measure(derive(library[name]), "generated", "onnx", 20_000)
        assert found.ulps <= most
