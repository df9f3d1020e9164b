"""Quantised inference: the table of an activation on 256 integers, and a kernel that applies it."""

from __future__ import annotations

from .affine import Affine
from .source import kernel
from .table import Lut, lut

__all__ = ["Affine", "Lut", "kernel", "lut"]
