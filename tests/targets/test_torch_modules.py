"""The modules of `generated.torch` stand in for those of `torch.nn`, and a model trains with them as it did."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numba")
torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import generated.torch as act  # noqa: E402
from codegen.targets.torch.runtime.names import NEEDS, class_name, composed, ours, theirs  # noqa: E402

ROOT = Path(__file__).parents[2]
nn, F = torch.nn, torch.nn.functional

# Every module of PyTorch's, with arguments that are no defaults.
ARGUMENTS: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(NEEDS, ()),
    "CELU": (1.5,),
    "ELU": (1.5,),
    "GELU": ("tanh",),
    "GLU": (1,),
    "Hardshrink": (0.3,),
    "Hardtanh": (-0.5, 0.7),
    "LeakyReLU": (0.2,),
    "PReLU": (4, 0.3),
    "RReLU": (0.1, 0.2),
    "Softplus": (2.0, 1.0),
    "Softshrink": (0.3,),
    "Threshold": (0.1, 0.5),
}


def numbers(*shape: int, seed: int = 0) -> Any:
    made = 3 * torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return made.requires_grad_()


class TestAsTorchNN:
    @pytest.mark.parametrize("name", NEEDS)
    def test_values_and_gradients(self, name: str) -> None:
        kinds = getattr(act, name), getattr(nn, name)
        models = [kind(*ARGUMENTS[name]).double().eval() for kind in kinds]
        x = numbers(3, 4, 6)
        values = [model(x) for model in models]
        given = [(x, *model.parameters()) for model in models]
        grad = torch.ones_like(values[0])
        gradients = [torch.autograd.grad(y, g, grad) for y, g in zip(values, given, strict=True)]
        for found, expected in zip([values[0], *gradients[0]], [values[1], *gradients[1]], strict=True):
            assert torch.allclose(found, expected, rtol=1e-6, atol=1e-12)  # Hardsigmoid' is 1/6 in float32 there

    @pytest.mark.parametrize("name", NEEDS)
    def test_names(self, name: str) -> None:
        kinds = getattr(act, name), getattr(nn, name)
        assert inspect.signature(kinds[0]) == inspect.signature(kinds[1])
        found, expected = (kind(*ARGUMENTS[name]) for kind in kinds)
        assert repr(found) == repr(expected)
        assert found.state_dict().keys() == expected.state_dict().keys()
        found.load_state_dict(expected.state_dict())
        assert repr(pickle.loads(pickle.dumps(found))) == repr(copy.deepcopy(found)) == repr(expected)

    @pytest.mark.parametrize(
        "name", [name for name in NEEDS if "inplace" in inspect.signature(getattr(nn, name)).parameters]
    )
    def test_in_place(self, name: str) -> None:
        x = numbers(3, 4)
        arguments = ARGUMENTS[name] if name == "Threshold" else ()
        models = [getattr(place, name)(*arguments, inplace=True).eval() for place in (act, nn)]
        results = []
        for model in models:
            y = x * 1
            assert model(y) is y
            results.append((y, torch.autograd.grad(y.sum(), x)[0]))
        for found, expected in zip(*results, strict=True):
            assert torch.allclose(found, expected, rtol=1e-6)
        with pytest.raises(RuntimeError, match="in-place"):
            models[0](x)

    def test_functions_have_its_signatures(self) -> None:
        for name in NEEDS:
            function = getattr(act.functional, name.lower() if name != "LeakyReLU" else "leaky_relu")
            their = getattr(F, function.__name__)
            if inspect.isfunction(their) and function.__name__ not in ("threshold", "softplus"):
                assert (
                    list(inspect.signature(function).parameters)
                    == list(inspect.signature(their).parameters)[: len(inspect.signature(function).parameters)]
                )


class TestAsDocumented:
    def test_a_slope_for_each_channel(self) -> None:
        x, weight = numbers(2, 3, 5), torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
        assert torch.equal(act.functional.prelu(x, weight), F.prelu(x, weight))
        for wrong in (torch.ones(2), torch.ones(1, 3)):
            with pytest.raises(RuntimeError, match="weight"):
                act.functional.prelu(x, wrong)

    def test_equal_and_crossed_bounds(self) -> None:
        x = numbers(5).detach()
        assert torch.equal(act.functional.hardtanh(x, 0.5, 0.5), F.hardtanh(x, 0.5, 0.5))
        for function in (act.functional.hardtanh, F.hardtanh):
            with pytest.raises(ValueError, match="min_val"):
                function(x, 1.0, -1.0)

    def test_the_threshold_of_softplus(self) -> None:
        x = torch.tensor([4.9, 5.1, 25.0], dtype=torch.float64)
        for threshold in (20.0, 5.0):
            assert torch.allclose(act.functional.softplus(x, 1.0, threshold), F.softplus(x, 1.0, threshold), rtol=1e-15)
        assert act.functional.softplus(x, threshold=5.0)[1] == x[1]
        # in a narrow type the values above the threshold are the inputs without it
        narrow = torch.linspace(20, 80, 10001)
        assert torch.equal(act.softplus(narrow), narrow)

    def test_slopes_are_drawn_in_training(self) -> None:
        model, x = act.RReLU(), -torch.ones(100)
        torch.manual_seed(0)
        found = model(x)
        torch.manual_seed(0)
        assert torch.equal(found, F.rrelu(x, training=True))
        assert found.unique().numel() > 50
        assert torch.equal(model.eval()(x), act.leaky_relu(x, alpha=(1 / 8 + 1 / 3) / 2))

    def test_halves(self) -> None:
        a = numbers(3, 4)
        assert torch.allclose(act.GLU(0)(a[:2]), F.glu(a[:2], 0))
        with pytest.raises(RuntimeError, match="odd"):
            act.functional.glu(a, 0)


class TestUnits:
    def test_a_parameter_that_is_learned(self) -> None:
        for count, shape in ((1, ()), (3, (3, 1))):
            model, x = act.Swish(1.5, num_parameters=count), numbers(2, 3, 4).float().detach()
            assert list(model.state_dict()) == ["beta"]
            assert torch.equal(model(x), act.swish(x, beta=torch.full(shape, 1.5)))
            model(x).sum().backward()
            assert model.beta.grad.shape == (count,)
        assert "num_parameters=3" in repr(model)

    def test_numbers_that_are_not(self) -> None:
        model = act.Squareplus(b=3.0)
        assert (repr(model), list(model.parameters())) == ("Squareplus(b=3.0)", [])
        assert list(inspect.signature(act.Squareplus).parameters) == ["b"]
        for wrong in ({"c": 1.0}, {"b": 1.0, "dim": 2}):
            with pytest.raises(TypeError):
                act.Squareplus(**wrong)

    def test_a_gated_unit(self) -> None:
        a = numbers(3, 8).float()
        x, gate = a.chunk(2, -1)
        assert torch.equal(act.SwiGLU()(a), act.swiglu(x, gate))
        assert torch.equal(act.SwiGLU()(x, gate), act.swiglu(x, gate))
        assert torch.equal(act.SwiGLU(first="gate")(a), act.swiglu(gate, x))
        assert torch.equal(act.GEGLU(dim=0)(a[:2]), act.geglu(a[:1], a[1:2]))
        with pytest.raises(RuntimeError, match="odd"):
            act.SwiGLU()(a[:, :3])
        with pytest.raises(ValueError, match="first"):
            act.SwiGLU(first="last")

    @pytest.mark.parametrize("kind", ["PReLU", "Swish"])
    def test_a_parameter_for_each_element(self, kind: str) -> None:
        model, x = getattr(act, kind)(num_parameters=(3, 1, 4)).double(), numbers(2, 3, 5, 4)
        (parameter,) = model.parameters()
        torch.nn.init.uniform_(parameter, 0.25, 2.0)
        keywords = {"alpha" if kind == "PReLU" else "beta": parameter}
        function = getattr(act, kind.lower())
        assert torch.equal(model(x), function(x, **keywords))
        (found,) = torch.autograd.grad(model(x).sum(), parameter)
        assert torch.allclose(found, getattr(function, f"d_{next(iter(keywords))}")(x, **keywords).sum((0, 2))[:, None])
        assert "num_parameters=(3, 1, 4)" in repr(model)
        again = getattr(act, kind)(num_parameters=(3, 1, 4)).double()
        again.load_state_dict(model.state_dict())
        assert torch.equal(again(x), model(x))

    @pytest.mark.parametrize("dim", [-1, 0, 1])
    @pytest.mark.parametrize("interleaved", [True, False])
    @pytest.mark.parametrize("first", ["x", "gate"])
    def test_the_unit_of_gpt_oss(self, dim: int, interleaved: bool, first: str) -> None:
        a = (4 * numbers(4, 6, 8)).detach().requires_grad_()
        halves = [a.movedim(dim, 0)[k::2].movedim(0, dim) for k in range(2)] if interleaved else a.chunk(2, dim)
        x, gate = halves if first == "x" else halves[::-1]
        bounded = x.clamp(max=7.0)
        expected = (gate.clamp(-7.0, 7.0) + 1) * bounded * torch.sigmoid(1.702 * bounded)
        assert (x > 7).any() and (gate.abs() > 7).any()
        model = act.ClampedSwiGLU(dim=dim, first=first, interleaved=interleaved)
        for found in (model(a), model(x, gate)):
            assert torch.allclose(found, expected)
            assert torch.allclose(*(torch.autograd.grad(y.sum(), a, retain_graph=True)[0] for y in (found, expected)))
        assert pickle.loads(pickle.dumps(model))(a).equal(model(a))
        with pytest.raises(RuntimeError, match="odd"):
            model(a[:3, :3, :3])

    def test_one_for_each_activation_that_pytorch_lacks(self) -> None:
        assert class_name("clipped_relu") == "ClippedReLU"
        assert ours(["gelu", "gelu_tanh", "swish", "bilinear"]) == {
            "GELUTanh": "gelu_tanh",
            "Swish": "swish",
            "BilinearUnit": "bilinear",
        }
        assert theirs({"gelu", "silu"}) == ["SiLU"]  # GELU needs its approximation by tanh
        assert (composed({"silu"}), composed({"swish"})) == ([], ["ClampedSwiGLU"])
        for name in act.__all__:
            assert getattr(act, name).__name__ == name or not inspect.isclass(getattr(act, name))


def model() -> Any:
    torch.manual_seed(0)
    inner = nn.Sequential(nn.PReLU(8), nn.SiLU(inplace=True))
    return nn.Sequential(nn.Linear(4, 8), nn.GELU("tanh"), inner, nn.Linear(8, 2))


class TestReplace:
    def test_of_what_is_no_module(self) -> None:
        with pytest.raises(TypeError, match=r"replace takes a torch.nn.Module"):
            act.replace(F.gelu)

    def test_there_and_back(self) -> None:
        made, x = model(), torch.randn(5, 4)
        before, parameters, told = made(x), list(made.parameters()), repr(made)
        changed = {"1": "GELU", "2.0": "PReLU", "2.1": "SiLU"}
        assert act.replace(made) == changed
        assert type(made[1]) is act.GELU
        assert repr(made) == told
        assert all(a is b for a, b in zip(made.parameters(), parameters, strict=True))
        assert torch.allclose(made(x), before, atol=1e-6)
        assert act.replace(made) == {}
        assert act.replace(made, back=True) == changed
        assert torch.equal(made(x), before)

    def test_some(self) -> None:
        assert act.replace(model(), only={"PReLU"}) == {"2.0": "PReLU"}
        with pytest.raises(ValueError, match="Linear"):
            act.replace(model(), only={"Linear"})
        assert act.replace(nn.GELU()) == {"": "GELU"}

        class Own(nn.GELU):
            pass

        assert act.replace(Own()) == {}


@pytest.mark.parametrize("page", ["README.md", "docs/pytorch.md"])
def test_the_examples_run(page: str) -> None:
    examples = re.findall(r"^```python\n(import torch\n.*?)^```$", (ROOT / page).read_text(), re.MULTILINE | re.DOTALL)
    assert examples
    for example in examples:
        exec(example, {})


def trained(network: Any, x: Any, y: Any) -> tuple[float, float]:
    """The last loss and the accuracy."""
    optimizer = torch.optim.Adam(network.parameters(), 2e-3)
    for epoch in range(6):
        for batch in torch.randperm(len(x), generator=torch.Generator().manual_seed(epoch)).split(64):
            loss = F.cross_entropy(network(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return loss.item(), (network(x).argmax(1) == y).double().mean().item()


@pytest.mark.parametrize("kind", ["perceptron", "convolutions"])
def test_digits_are_learned_as_well(kind: str) -> None:
    datasets = pytest.importorskip("sklearn.datasets", reason="scikit-learn is not installed")
    digits = datasets.load_digits()
    x, y = torch.tensor(digits.data / 16, dtype=torch.float32), torch.tensor(digits.target)
    torch.manual_seed(0)
    if kind == "perceptron":
        network = nn.Sequential(nn.Linear(64, 64), nn.GELU(), nn.Linear(64, 64), nn.SiLU(), nn.Linear(64, 10))
    else:
        first = nn.Unflatten(1, (1, 8, 8)), nn.Conv2d(1, 8, 3, padding=1), nn.PReLU(8)
        rest = nn.Conv2d(8, 8, 3, stride=2, padding=1), nn.GELU(), nn.Flatten(), nn.Linear(128, 10)
        network = nn.Sequential(*first, *rest)
    other = copy.deepcopy(network)
    assert len(act.replace(other)) == 2
    (loss, accuracy), (other_loss, other_accuracy) = trained(network, x, y), trained(other, x, y)
    assert accuracy > 0.9
    assert abs(other_accuracy - accuracy) < 0.01
    assert abs(other_loss - loss) < 0.05
