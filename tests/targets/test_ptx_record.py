"""What is on record of kernels' PTX, and which kernels the suite compiles all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.ptx_record import TYPES, Kernel, digests, sample

from codegen.kernel.family import Family


def test_a_record_is_of_one_text(families: tuple[Family, ...]) -> None:
    """A kernel's docstring may change, and nothing else."""
    pytest.importorskip("numba_cuda", reason="its version is in the digest")
    one, other = families[:2]
    known = digests([one, other])
    assert digests([replace(one, summary="Another."), other]) == known
    changed = digests([replace(one, kernels=other.kernels), other])
    assert {name for name, found in changed.items() if found != known[name]} == {one.name}


def test_the_sample_is_small_and_has_every_loop_and_operation(families: tuple[Family, ...]) -> None:
    layouts = ("", "_by_array", "_packed")
    kernels = [
        Kernel(family.name, f"{function}{layout}", type)
        for family in families
        for function in (*family.functions, "backward")
        for layout in layouts
        for type in TYPES
    ]
    chosen = sample(kernels, families)

    def operations(of: list[Kernel]) -> set[tuple[str, str]]:
        programs = ((k.type, p) for k in of if (f := k.family(families)) for p in k.programs(f))
        return {(type, op) for type, p in programs for op in p.counts()}

    assert operations(chosen) == operations(kernels)
    assert {(k.layout, k.type) for k in chosen} == {(k.layout, k.type) for k in kernels}
    assert len(chosen) < len(kernels) / 8
