"""Operators of `generated.torch` go through PyTorch's compilers, exporters, modes and processes."""

from __future__ import annotations

import copy
import gc
import io
import os
import pickle
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest

pytest.importorskip("numba")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import generated  # noqa: E402
import generated.torch as act  # noqa: E402

# PyTorch loads parts of its own by what it has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")

ROOT = Path(__file__).parents[2]
nn = torch.nn


def numbers(*shape: int, seed: int = 0) -> Any:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def layered() -> Any:
    torch.manual_seed(0)
    layers = [nn.Linear(4, 8), act.GELU(), act.PReLU(8), act.Swish(), nn.Linear(8, 8), act.SwiGLU(), nn.Linear(4, 2)]
    return nn.Sequential(*layers)


FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "no parameter": act.gelu,
    "a number": lambda x: act.swish(x, beta=1.5),
    "a tensor": lambda x: act.swish(x, beta=x.detach().abs().amax()),
    "a gate": lambda x: act.swiglu(x, x + 1),
    "d1": lambda x: act.gelu.d1(x),
    "in place": lambda x: act.functional.leaky_relu(x * 1, 0.1, inplace=True),
    "a threshold": lambda x: act.functional.softplus(x.double()),
}


class TestCompiled:
    @pytest.mark.parametrize("name", FUNCTIONS)
    def test_as_eager(self, name: str) -> None:
        torch._dynamo.reset()
        function = FUNCTIONS[name]
        compiled = torch.compile(lambda x: function(x * 2.0) + 1, fullgraph=True, dynamic=True, backend="aot_eager")
        for size in (5, 64):
            x = numbers(size).requires_grad_()
            found, expected = compiled(x), function(x * 2.0) + 1
            assert torch.equal(found, expected)
            gradients = [torch.autograd.grad(y.sum(), x)[0] for y in (found, expected)]
            assert torch.equal(*gradients)

    def test_a_model_by_the_default_backend(self) -> None:
        torch._dynamo.reset()
        model = nn.Sequential(act.GELU(), act.PReLU(4), act.SwiGLU())
        x = numbers(3, 4).requires_grad_()
        grad = numbers(3, 2, seed=1)
        wanted = x, *model.parameters()
        expected = torch.autograd.grad(model(x), wanted, grad)
        found = torch.autograd.grad(torch.compile(model, fullgraph=True)(x), wanted, grad)
        assert all(torch.equal(f, e) for f, e in zip(found, expected, strict=True))

    @pytest.mark.parametrize("transform", ["grad", "jvp", "vmap of grad"])
    def test_transforms(self, transform: str) -> None:
        torch._dynamo.reset()
        of = torch.func

        def apply(f: Any, x: Any) -> Any:
            if transform == "grad":
                return of.grad(lambda v: f(v).sum())(x)
            if transform == "jvp":
                return of.jvp(f, (x,), (torch.ones_like(x),))[1]
            return of.vmap(of.grad(f))(x)

        x = numbers(6).double()
        found = torch.compile(lambda x: apply(act.gelu, x), fullgraph=True, backend="aot_eager")(x)
        assert torch.allclose(found, apply(nn.functional.gelu, x))

    @pytest.mark.parametrize("name", ["gelu", "swish", "swiglu"])
    def test_the_function_itself(self, name: str) -> None:
        function = getattr(act, name)
        given = [numbers(5)] * len(getattr(generated, name).arrays)
        for one in (function, function.d1):
            torch._dynamo.reset()
            assert torch.equal(torch.compile(one, fullgraph=True, backend="aot_eager")(*given), one(*given))

    def test_a_number_that_is_none_of_the_parameter_is_found_in_eager_code(self) -> None:
        with pytest.raises(ValueError, match="finite"):
            act.Swish()(numbers(3)) + act.leaky_relu(numbers(3), alpha=float("inf"))


LAYOUTS = [
    lambda: numbers(3, 4).requires_grad_(),
    lambda: numbers(4, 3).bfloat16().t(),
    lambda: numbers(0, 3),
    lambda: numbers(),
    lambda: numbers(2, 3, 4, 4).to(memory_format=torch.channels_last),
    lambda: numbers(3, 1).expand(3, 4),
]


class TestChecks:
    @pytest.mark.parametrize("layout", range(len(LAYOUTS)))
    def test_of_one_tensor(self, layout: int) -> None:
        for name, numbers_given in (("gelu", ()), ("gelu_d1", ()), ("celu", (1.5,))):
            torch.library.opcheck(getattr(act.operators, name).default, (LAYOUTS[layout](), *numbers_given))

    def test_of_several(self) -> None:
        def some(count: int) -> list[Any]:
            return [numbers(2, 3, 4, seed=seed).requires_grad_() for seed in range(count)]

        alpha = numbers(3, 1).requires_grad_()
        for name, given in {
            "gelu_backward": some(2),
            "swiglu": some(2),
            "swiglu_backward": some(3),
            "prelu_tensors": [*some(1), alpha],
            "prelu_backward_tensors": [*(t.detach() for t in some(2)), alpha.detach()],
        }.items():
            torch.library.opcheck(getattr(act.operators, name).default, tuple(given))


class TestExported:
    @pytest.mark.parametrize("strict", [False, True])
    def test_a_model_and_back_from_a_file(self, strict: bool) -> None:
        model, x = layered(), numbers(5, 4)
        shapes = ({0: torch.export.Dim("batch")},)
        exported = torch.export.export(model, (x,), strict=strict, dynamic_shapes=shapes)
        file = io.BytesIO()
        torch.export.save(exported, file)
        file.seek(0)
        again = torch.export.load(file).module()
        for size in (5, 9):
            assert torch.equal(again(numbers(size, 4)), model(numbers(size, 4)))

    @pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning")
    @pytest.mark.parametrize("recorded", [True, False])
    def test_a_trace_and_its_gradients(self, recorded: bool) -> None:
        model, x = layered(), numbers(5, 4)
        with torch.set_grad_enabled(recorded):
            traced = torch.jit.trace(model, x)
        file = io.BytesIO()
        torch.jit.save(traced, file)
        file.seek(0)
        again, y = torch.jit.load(file), numbers(9, 4, seed=1).requires_grad_()
        assert torch.equal(again(y), model(y))
        expected, found = (torch.autograd.grad(m(y).sum(), (y, *m.parameters())) for m in (model, again))
        assert all(torch.equal(f, e) for f, e in zip(found, expected, strict=True))

    def test_without_values(self) -> None:
        from torch.fx.experimental.proxy_tensor import make_fx

        assert act.gelu(torch.empty(2, 3, device="meta")).shape == (2, 3)
        graph = make_fx(act.gelu, tracing_mode="fake")(numbers(3))
        assert torch.equal(graph(numbers(5)), act.gelu(numbers(5)))


class TestModes:
    def test_autocast(self) -> None:
        model = layered()
        with torch.autocast("cpu", torch.bfloat16):
            found = model(numbers(5, 4))
        found.sum().backward()
        assert found.dtype is torch.bfloat16
        assert {p.grad.dtype for p in model.parameters()} == {torch.float32}

    def test_scaled_gradients(self) -> None:
        results = []
        for replaced in (True, False):
            torch.manual_seed(0)
            model = nn.Sequential(nn.Linear(4, 8), nn.GELU(), nn.PReLU(8), nn.Linear(8, 2))
            if replaced:
                assert len(act.replace(model)) == 2
            optimizer, scaler = torch.optim.SGD(model.parameters(), 0.5), torch.amp.GradScaler("cpu", init_scale=256.0)
            for step in range(3):
                with torch.autocast("cpu", torch.float16):
                    loss = model(numbers(16, 4, seed=step)).float().square().mean()
                optimizer.zero_grad()
                scaler.scale(loss).backward()
                scaler.step(optimizer)
                scaler.update()
            assert scaler.get_scale() == 256.0  # no gradient was infinite or NaN
            results.append([p.detach() for p in model.parameters()])
        for found, expected in zip(*results, strict=True):
            assert torch.allclose(found, expected, atol=2e-3)

    @pytest.mark.filterwarnings("ignore:Anomaly Detection")
    def test_anomalies_are_looked_for(self) -> None:
        x, beta = numbers(5).requires_grad_(), torch.tensor(1.5, requires_grad=True)
        with torch.autograd.detect_anomaly(check_nan=True):
            torch.autograd.grad(act.swish(x, beta=beta).sum(), (x, beta))
            with pytest.raises(RuntimeError, match="returned nan values"):
                torch.autograd.grad(act.gelu(x * float("nan")).sum(), x)

    def test_checkpoint_and_inference(self) -> None:
        from torch.utils.checkpoint import checkpoint

        x = numbers(10).requires_grad_()
        (found,) = torch.autograd.grad(checkpoint(act.gelu, x, use_reentrant=False).sum(), x)
        assert torch.equal(found, act.gelu.backward(torch.ones_like(x), x))
        with torch.inference_mode():
            y = numbers(3)
            assert torch.equal(act.gelu(y), act.gelu(y.clone()))
            act.PReLU(3)(numbers(2, 3))

    def test_a_mode_sees_the_operators(self) -> None:
        from torch.utils._python_dispatch import TorchDispatchMode

        class Seen(TorchDispatchMode):
            names: ClassVar[list[str]] = []

            def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
                self.names.append(function.name())
                return function(*args, **(kwargs or {}))

        with Seen():
            act.gelu(numbers(3))
        assert any("gelu" in name for name in Seen.names)

    def test_libraries_live_as_long_as_the_process(self) -> None:
        gc.collect()
        assert torch.equal(act.gelu(numbers(3)), act.operators.gelu(numbers(3)))


def test_copies_and_pickles() -> None:
    model, x = layered(), numbers(3, 4)
    for made in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert torch.equal(made(x), model(x))
        assert str(made) == str(model)
    for function in (act.gelu, act.gelu.d1, act.swiglu.backward):
        assert pickle.loads(pickle.dumps(function)) is function


def script(text: str, folder: Path, *arguments: str, **environment: str) -> str:
    """What a process of its own prints."""
    file = folder / "script.py"
    file.write_text(textwrap.dedent(text))
    paths = os.pathsep.join([str(folder), str(ROOT)])
    done = subprocess.run(
        [sys.executable, str(file), *arguments],
        env=os.environ | {"PYTHONPATH": paths} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_processes_that_load_data(start: str, tmp_path: Path) -> None:
    """The operators work after a fork, with arrays that threads share, and where a process starts anew."""
    text = """
    import sys
    import torch, generated.torch as act

    class Data(torch.utils.data.Dataset):
        def __len__(self):
            return 4

        def __getitem__(self, k):
            return act.gelu(torch.full((1 << 17,), float(k)))[:2]

    if __name__ == "__main__":
        act.gelu(torch.ones(1 << 17))
        loader = torch.utils.data.DataLoader(Data(), batch_size=2, num_workers=2, multiprocessing_context=sys.argv[1])
        print(torch.equal(torch.cat(list(loader))[:, 0], act.gelu(torch.arange(4.0))))
    """
    assert script(text, tmp_path, start) == "True\n"


def test_without_a_compiler_and_without_the_interface(tmp_path: Path) -> None:
    text = """
    import torch, generated
    import generated.torch.runtime.boxed as boxed
    boxed.library = lambda: None
    import generated.torch as act
    x = torch.randn(2, 3, 4).to(torch.float32).transpose(0, 2).requires_grad_()
    y = act.gelu(x)
    y.sum().backward()
    assert y.stride() == x.stride()
    assert torch.equal(y, torch.from_numpy(generated.gelu(x.detach().numpy())))
    assert torch.equal(x.grad, act.gelu.backward(torch.ones_like(y), x))
    assert torch.equal(act.swish(x, beta=1.5), torch.from_numpy(generated.swish(x.detach().numpy(), beta=1.5)))
    try:
        act.gelu(torch.arange(3))
    except RuntimeError as error:
        print(error)
    """
    assert script(text, tmp_path).startswith("gelu takes tensors of float32")


def test_two_copies_of_the_package_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "vendored").symlink_to(ROOT / "generated", target_is_directory=True)
    text = """
    import torch, generated.torch as one, vendored.torch as other
    x = torch.ones(3, requires_grad=True)
    assert one.operators.gelu is not other.operators.gelu
    assert torch.equal(one.gelu(x), other.gelu(x))
    print(torch.equal(*(torch.autograd.grad(f.gelu(x).sum(), x)[0] for f in (one, other))))
    """
    assert script(text, tmp_path) == "True\n"


def test_what_does_not_compile_is_told(tmp_path: Path) -> None:
    # a copy that has compiled nothing yet, where nothing can be compiled
    shutil.copytree(ROOT / "generated", tmp_path / "fresh", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "fresh" / "runtime" / "loops.py").write_text("raise ImportError('Numba is missing')")
    text = """
    import torch, fresh.torch as act
    for x in (torch.ones(3), torch.ones(3).double()):
        try:
            act.gelu(x)
        except RuntimeError as error:
            print(error)
    """
    found = script(text, tmp_path, XDG_CACHE_HOME=str(tmp_path))
    assert found.count("gelu was not compiled: ImportError: Numba is missing") == 2


def test_a_package_needs_no_framework_until_it_is_asked_for(tmp_path: Path) -> None:
    text = """
    import sys
    sys.modules["torch"] = None
    import generated
    generated.gelu(1.0)
    try:
        import generated.torch
    except ImportError as error:
        print(error)
    """
    assert "needs PyTorch, which is not installed" in script(text, tmp_path)
