"""With `inductor_options()` what `torch.compile` makes holds the kernels themselves, and has their bits."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numba")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import generated.torch as act  # noqa: E402
from generated.torch.runtime.operators import Operator, installed  # noqa: E402

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("g++"), reason="Inductor needs a C++ compiler: apt-get install g++"),
    pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:`isinstance.treespec:FutureWarning"),
]

INTEGERS = {
    torch.float32: torch.int32,
    torch.float64: torch.int64,
    torch.float16: torch.int16,
    torch.bfloat16: torch.int16,
}
TOGETHER = 8  # functions in one graph: a larger one takes a C++ compiler longer than its parts do
FOUND = [o for own in installed.values() for o in own if o.numbers]
(NAMESPACE,) = installed


@pytest.fixture(autouse=True)
def anew() -> Iterator[None]:
    torch._dynamo.reset()
    yield
    torch._dynamo.reset()


def patterns(dtype: Any, seed: int, count: int = 1 << 14) -> Any:
    """Floats whose bits are random, and the special ones."""
    kind = INTEGERS[dtype]
    limits, generator = torch.iinfo(kind), torch.Generator().manual_seed(seed)
    drawn = torch.randint(limits.min, limits.max, (count,), dtype=kind, generator=generator).view(dtype)
    inside = torch.randn(count, generator=generator, dtype=torch.float64).mul(4).to(dtype)  # where the tables are
    special = [0.0, -0.0, float("inf"), -float("inf"), float("nan"), torch.finfo(dtype).smallest_normal / 2]
    return torch.cat([drawn, inside, torch.tensor(special, dtype=dtype)])


def same(a: Any, b: Any) -> bool:
    kind = INTEGERS[a.dtype]
    return bool(((a.view(kind) == b.view(kind)) | (a.isnan() & b.isnan())).all()) and a.stride() == b.stride()


def call(o: Operator) -> Callable[..., Any]:
    """The raw operator, at parameters that are not the defaults."""
    raw = getattr(getattr(torch.ops, NAMESPACE), o.names[1])
    numbers = [p.default * 1.1 for p in o.owner.parameters]
    return lambda **tensors: raw(*(tensors[name] for name in o.arrays), *numbers)


def flat(found: Any) -> tuple[Any, ...]:
    return tuple(found) if isinstance(found, tuple | list) else (found,)


def compiled(function: Callable[..., Any], *given: Any, **settings: Any) -> tuple[Any, str]:
    """What a function gives that is compiled with these settings, and the code that Inductor made."""
    from torch._inductor.utils import run_and_get_code

    found, codes = run_and_get_code(torch.compile(function, fullgraph=True, **settings), *given)
    return found, "\n".join(codes)


def fused(function: Callable[..., Any], *given: Any, **settings: Any) -> Any:
    """The same, with the kernels in the code."""
    found, code = compiled(function, *given, options=act.inductor_options(), **settings)
    assert NAMESPACE not in code
    return found


def wrong(operators: Sequence[Operator], dtype: Any) -> list[str]:
    """The operators whose bits in compiled code are others than those of the operator."""
    given = {name: patterns(dtype, seed) for seed, name in enumerate(("x", "grad", "gate"))}

    def every(given: dict[str, Any]) -> list[Any]:
        return [call(o)(**given) for o in operators]

    pairs = zip(operators, fused(every, given), every(given), strict=True)
    return [o.name for o, a, b in pairs if not all(map(same, flat(a), flat(b)))]


@pytest.mark.parametrize("first", range(0, len(FOUND), TOGETHER))
def test_every_function_has_its_bits(first: int) -> None:
    assert not wrong(FOUND[first : first + TOGETHER], torch.float32)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float16, torch.bfloat16])
def test_other_types_have_theirs(dtype: Any) -> None:
    names = ("gelu", "prelu", "softplus", "swish_d1", "swiglu_backward")
    assert not wrong([o for o in FOUND if o.name in names], dtype)


def test_an_operator_is_one_call_until_it_is_asked_for() -> None:
    x = patterns(torch.float32, 0)

    def function(x: Any) -> Any:
        return act.gelu(x * 2.0)

    found, code = compiled(function, x)
    assert f"{NAMESPACE}.gelu_value" in code
    # what is kept on disk of the one is not taken for the other
    assert same(found, fused(function, x))
    assert f"{NAMESPACE}.gelu_value" in compiled(function, x)[1]


def test_it_is_one_loop_with_its_neighbours() -> None:
    x, gate = torch.randn(2, 8, 30, 5).unbind()

    def function(x: Any, gate: Any) -> Any:
        return act.swiglu(act.gelu(x * 2.0).transpose(1, 2), gate.transpose(1, 2)) + 1.0

    from torch._inductor import metrics

    metrics.reset()
    assert same(fused(function, x, gate), function(x, gate))
    assert metrics.generated_kernel_count == 1


def test_gradients_and_sizes_that_vary() -> None:
    def gradients(function: Callable[..., Any], x: Any) -> Any:
        return torch.autograd.grad(function(x).sum(), x)[0]

    def function(x: Any) -> Any:
        return act.mish(act.silu(x * 3.0))

    for size in (5, 40):
        x = torch.randn(size, 7, requires_grad=True)
        assert same(
            gradients(torch.compile(function, dynamic=True, options=act.inductor_options()), x), gradients(function, x)
        )


def test_a_parameter_by_channel_is_fused_and_its_gradient_is_the_operator() -> None:
    x, weight = torch.randn(4, 3, 50, requires_grad=True), torch.rand(3, 1, requires_grad=True)

    def function(x: Any, weight: Any) -> Any:
        return act.prelu(x * 2.0, alpha=weight)

    def both(function: Callable[..., Any]) -> Any:
        return torch.autograd.grad(function(x, weight).sum(), (x, weight))

    with torch.no_grad():
        assert same(fused(function, x, weight), function(x, weight))
    found = both(torch.compile(function, options=act.inductor_options()))
    assert all(map(same, found, both(function)))


def test_a_package_needs_nothing_of_ours(tmp_path: Path) -> None:
    class Model(torch.nn.Module):
        def forward(self, x: Any) -> Any:
            return act.gelu(x * 2.0) + act.swish(x, beta=1.5)

    x, file = torch.randn(40, 7), tmp_path / "model.pt2"
    exported = torch.export.export(Model(), (x,))
    torch._inductor.aoti_compile_and_package(exported, package_path=str(file), inductor_configs=act.inductor_options())
    torch.save((x, Model()(x)), tmp_path / "expected.pt")
    text = (
        "import sys, torch\n"
        "x, expected = torch.load('expected.pt')\n"
        "found = torch._inductor.aoti_load_package('model.pt2')(x)\n"
        "assert torch.equal(found, expected) and not {'generated', 'numba'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", text], check=True, cwd=tmp_path)
