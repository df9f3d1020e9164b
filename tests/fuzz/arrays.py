"""Fuzzers of calls on arrays: operands that share memory, and a processor in another library's mode."""

from __future__ import annotations


def overlap(count: int, seed: int) -> list[str]:
    """Outputs over one buffer with the inputs."""
    raise NotImplementedError


def modes(count: int, seed: int) -> list[str]:
    """Calls under any rounding mode and flush-to-zero."""
    raise NotImplementedError
