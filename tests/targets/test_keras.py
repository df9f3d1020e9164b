"""`generated.keras` on each backend: values, symbolic calls, training, saving and loading."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.imports import ROOT

PROGRAM = """
import sys
import numpy as np
import keras
import generated
import generated.keras as ours

backend, file = sys.argv[1:]
assert keras.config.backend() == backend
x = np.linspace(-6, 6, 40, dtype=np.float32).reshape(10, 4)
for name in ("gelu", "silu", "softplus", "elu", "tanh", "squareplus", "mish"):
    y = keras.ops.convert_to_numpy(getattr(ours, name)(x))
    np.testing.assert_allclose(y, getattr(generated, name)(x), rtol=5e-6, atol=1e-7)
half = keras.ops.cast(x, "bfloat16")
assert keras.backend.standardize_dtype(ours.gelu(half).dtype) == "bfloat16"
whole = ours.silu(keras.ops.convert_to_tensor([-2, 0, 3], "int32"))
assert keras.backend.standardize_dtype(whole.dtype) == ours.silu(keras.Input((3,), dtype="int32")).dtype == "float32"
np.testing.assert_allclose(keras.ops.convert_to_numpy(whole), generated.silu(np.float32([-2, 0, 3])), rtol=5e-6)
sharp = ours.get("swish", beta=1.5)
np.testing.assert_allclose(keras.ops.convert_to_numpy(sharp(x)), generated.swish(x, beta=1.5), rtol=5e-6)
unit = keras.ops.convert_to_numpy(ours.swiglu(x, x))
np.testing.assert_allclose(unit, generated.swiglu(x, x), rtol=5e-6)
assert ours.gelu(keras.Input((3,))).shape == (None, 3)
assert keras.activations.deserialize(keras.activations.serialize(sharp)).get_config() == sharp.get_config()

given = keras.Input((4,))
inner = keras.layers.Dense(8, activation=sharp)(given)
inner = ours.gelu(ours.Learned("swish", name="learned")(inner))
model = keras.Model(given, keras.layers.Dense(1)(inner))
if backend != "numpy":
    model.compile("sgd", "mse", jit_compile=False)
    model.fit(x, x[:, :1], epochs=2, verbose=0)
    beta = float(keras.ops.convert_to_numpy(model.get_layer("learned").beta))
    assert beta != 1 and np.isfinite(beta)
model.save(file)
again = keras.models.load_model(file)
np.testing.assert_array_equal(again.predict(x, verbose=0), model.predict(x, verbose=0))
wide, tall = keras.Input((1, 4)), keras.Input((3, 1), dtype="float16")
unit = ours.swiglu(wide, tall)
assert (unit.shape, unit.dtype) == ((None, 3, 4), "float32")
for wrong, error, told in (
    (lambda: ours.get("swich"), LookupError, "did you mean 'swish'?"),
    (lambda: ours.get("swish", alpha=1), TypeError, "its parameters are beta"),
    (lambda: ours.get(ours.gelu), TypeError, "by its name, such as 'swish'"),
    (lambda: ours.get("softplus", beta=-1.0), ValueError, "needs a positive beta"),
    (lambda: ours.Learned("swish", start={"beta": float("inf")}), ValueError, "needs a finite beta"),
    (lambda: ours.swiglu(wide), TypeError, "swiglu takes x and gate, not 1"),
    (lambda: ours.gelu(x, x), TypeError, "gelu takes x, not 2"),
):
    try:
        wrong()
    except error as found:
        assert told in str(found), found
    else:
        raise AssertionError(error)
print("done")
"""


@pytest.mark.parametrize("backend", ["jax", "torch", "tensorflow", "numpy"])
def test_activations_of_keras(backend: str, tmp_path: Path) -> None:
    for needed in ("keras", backend):
        if find_spec(needed) is None:
            pytest.skip(f"{needed} is not installed")
    environment = {**os.environ, "KERAS_BACKEND": backend, "KERAS_HOME": str(tmp_path), "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, "-W", "ignore", "-c", PROGRAM, backend, str(tmp_path / "model.keras")]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split()[-1:]) == (0, ["done"]), done.stderr
