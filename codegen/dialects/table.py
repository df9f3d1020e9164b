"""All dialects."""

from __future__ import annotations

from .jax import JAX
from .keras import KERAS
from .onnx import ONNX
from .pytorch import TORCH
from .tensorflow import TENSORFLOW

DIALECTS = (TORCH, JAX, KERAS, TENSORFLOW, ONNX)
