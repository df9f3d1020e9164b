"""The peers, in the order of the columns."""

from __future__ import annotations

from .base import Peer

PEERS = (
    Peer("numpy", "", ("numpy",), "numpy_forms"),
    Peer("torch", "torch", ("torch",), "pytorch"),
    Peer("jax", "jax", ("jax",), "xla"),
    Peer("onnxruntime", "onnx", ("onnx", "onnxruntime"), "onnx_runtime"),
)
