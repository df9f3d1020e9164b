"""`generated.torch` for tensors on a GPU: the kernels for the key `CUDA` give the bits of those for the CPU.

In Numba's simulator they are called with tensors of the CPU, whose memory the simulated GPU shares; where there is a
GPU they are called by the dispatcher.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from support.imports import ROOT

pytest.importorskip("numba_cuda", reason="numba-cuda is not installed; its simulator runs the kernels")
pytest.importorskip("ml_dtypes")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")

CHECKS = """
import sys
import torch
import generated
import generated.torch as act
from generated.cuda.runtime import array
from generated.torch.runtime import gpu

simulated = sys.argv[1] == "simulated"
if simulated:
    from contextlib import nullcontext

    def view(x):
        strides = None if x.is_contiguous() else x.stride()
        return array.Array(x.data_ptr(), tuple(x.shape), strides, array.name_of(x.dtype), array.Torch, x)

    array.Torch.view, array.Torch.on = staticmethod(view), staticmethod(lambda stream, device: nullcontext())

def numbers(*shape, seed=0, dtype=torch.float32):
    return (4 * torch.randn(shape, generator=torch.Generator().manual_seed(seed))).to(dtype)

def check(name, function, tensors, *parameters):
    owner = getattr(generated, name)
    parts = [name, *[function] * (function != "f"), *["tensors"] * any(isinstance(p, torch.Tensor) for p in parameters)]
    operator = getattr(act.operators, "_".join(parts)).default
    arrays = ("grad", *owner.arrays) if function == "backward" else owner.arrays
    if simulated:
        found = gpu.kernel(owner, function, arrays)(*tensors, *parameters)
    else:
        found = operator(*(p.cuda() if isinstance(p, torch.Tensor) else p for p in (*tensors, *parameters)))
    expected = operator(*tensors, *parameters)
    pairs = zip(found, expected) if isinstance(expected, tuple) else [(found, expected)]
    for f, e in pairs:
        assert (f.shape, f.dtype, f.stride()) == (e.shape, e.dtype, e.stride()), (name, function)
        assert torch.equal(f.cpu(), e), (name, function)

x, grad, gate = (numbers(3, 5, seed=k) for k in range(3))
for dtype in (torch.float32, torch.float64, torch.float16, torch.bfloat16):
    check("gelu", "f", [x.to(dtype)])
check("gelu", "d1", [x.t()])
check("gelu", "backward", [grad.t(), x.t()])
check("celu", "f", [x], 1.5)
check("swish", "backward", [grad, x], 1.5)
check("prelu", "f", [x], numbers(5, seed=3))
check("prelu", "backward", [grad, x], numbers(5, seed=3))
check("prelu", "backward", [grad, x], numbers(3, 1, seed=3))
check("swish", "d_beta", [x], torch.tensor(1.5))
check("swiglu", "f", [x, gate])
check("swiglu", "backward", [grad, x, gate])
check("gelu", "f", [torch.zeros(0, 3)])
check("gelu", "f", [torch.tensor(0.5)])
try:
    gpu.kernel(generated.gelu, "f", ("x",))(torch.arange(3))
except RuntimeError as error:
    assert "gelu takes tensors of float32" in str(error)
print("done")
"""


def run(where: str, **environment: str) -> None:
    paths = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    command = [sys.executable, "-c", CHECKS, where]
    done = subprocess.run(command, cwd=ROOT, env=paths, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-3000:]


@pytest.mark.slow
def test_in_the_simulator() -> None:
    run("simulated", NUMBA_ENABLE_CUDASIM="1")


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="PyTorch finds no GPU")
def test_on_a_gpu() -> None:
    run("by the dispatcher")


def test_the_dispatcher_has_them() -> None:
    import generated.torch as act

    for name in ("gelu", "gelu_value", "swiglu_backward", "prelu_backward_tensors_value"):
        full = getattr(act.operators, name).default.name()
        assert torch._C._dispatch_has_kernel_for_dispatch_key(full, "CUDA"), name
