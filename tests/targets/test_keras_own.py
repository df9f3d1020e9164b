"""Keras's own tests of activations pass through `generated.keras`.

They come with the installed Keras. In place of the module that they call they get one with its names, and ours behind
them.
"""

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
import unittest
from types import SimpleNamespace
import keras
import generated.keras as act
from keras.src.activations import activations_test as theirs

def relu(x, negative_slope=0.0, max_value=None):
    if max_value is not None:
        return act.get("clipped_relu", tau=max_value)(x)
    return act.get("leaky_relu", alpha=negative_slope)(x) if negative_slope else act.relu(x)

def glu(a, axis=-1):
    gate, x = keras.ops.split(a, 2, axis)
    return act.glu(x, gate)

same = "elu exponential mish relu6 selu sigmoid silu softplus softsign sparse_plus sparse_sigmoid squareplus tanh"
names = {name: getattr(act, name) for name in same.split()}
names |= {
    "celu": lambda x, alpha=1.0: act.get("celu", alpha=alpha)(x),
    "gelu": lambda x, approximate=False: (act.gelu_tanh if approximate else act.gelu)(x),
    "glu": glu,
    "hard_shrink": act.hardshrink,
    "hard_sigmoid": act.hardsigmoid,
    "hard_silu": act.hardswish,
    "hard_tanh": act.hardtanh,
    "leaky_relu": lambda x, negative_slope=0.2: act.get("leaky_relu", alpha=negative_slope)(x),
    "linear": act.identity,
    "log_sigmoid": act.logsigmoid,
    "soft_shrink": act.softshrink,
    "tanh_shrink": act.tanhshrink,
    "threshold": lambda x, threshold, value: act.get("threshold", threshold=threshold, value=value)(x),
    "relu": relu,
}
used = set()

class Ours:
    def __getattr__(self, name):
        used.add(name)
        return names[name]

theirs.activations = Ours()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(theirs.ActivationsTest)
kept = [t for t in suite if not any(word in t.id() for word in sys.argv[1].split())]
result = unittest.TextTestRunner().run(unittest.TestSuite(kept))
assert used == set(names), used ^ set(names)
print("ran", result.testsRun, "failed", len(result.failures) + len(result.errors))
"""
# An element of the result depends on others of the input; a name is looked up among Keras's own; a relu that begins
# elsewhere, or has a slope and a bound, is none of these activations.
EXCEPTIONS = "softmax sparsemax get_method relu_threshold relu_combined"


@pytest.mark.parametrize("backend", ["jax", "torch", "tensorflow", "numpy"])
def test_the_tests_of_keras(backend: str, tmp_path: Path) -> None:
    for needed in ("keras", backend):
        if find_spec(needed) is None:
            pytest.skip(f"{needed} is not installed")
    environment = {**os.environ, "KERAS_BACKEND": backend, "KERAS_HOME": str(tmp_path), "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, "-W", "ignore", "-c", PROGRAM, EXCEPTIONS]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    _, ran, _, failed = done.stdout.split()[-4:]
    assert int(ran) >= 31
    assert failed == "0", done.stderr[-3000:]
