# Copied from codegen/targets/cuda/runtime/compiler.py by `python -m codegen build`; do not edit.
"""The compiler of kernels: numba-cuda. A successor that has the same names is one line away."""

from numba import cuda

__all__ = ["cuda"]
