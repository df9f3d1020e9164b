"""The same input gives the same bits, wherever in memory it lies and however the work is divided."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.handmade import package

pytest.importorskip("numba")
ml_dtypes = pytest.importorskip("ml_dtypes")

BFLOAT = np.dtype(ml_dtypes.bfloat16)
KINDS = [np.dtype(np.float16), BFLOAT, np.dtype(np.float32), np.dtype(np.float64)]
FUNCTIONS = {
    "logistic": lambda x: package().logistic(x),
    "default": lambda x: package().gate(x),
    "number": lambda x: package().gate(x, beta=0.3),
    "array": lambda x: package().gate(x, beta=np.full(x.shape, 0.3)),
    "table": lambda x: package().table(x),
    "product of a table": lambda x: package().table.backward(x, x),
    "product": lambda x: package().logistic.backward(x, x),
    "gradient": lambda x: package().gate.backward(x, x)[0],
}


def spread(kind: np.dtype, count: int) -> np.ndarray:
    """Numbers of every size and kind."""
    bits = np.random.default_rng(3).integers(0, 2 ** (8 * kind.itemsize), count, np.uint64)
    made = bits.astype(f"u{kind.itemsize}").view(kind)
    made[::3] = np.random.default_rng(4).standard_normal(made[::3].size).astype(kind)
    made[:6] = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0], kind)
    return made


def parameter_type(kind: np.dtype) -> np.dtype:
    """What a number is rounded to beside arrays of a type, once."""
    return np.dtype(np.float64 if kind == np.float64 else np.float32)


def bits(array: np.ndarray) -> np.ndarray:
    """The bit pattern of every element, all NaN alike."""
    made = np.ascontiguousarray(array).view(f"u{array.itemsize}").copy()
    made[np.isnan(array)] = 1
    return made


@pytest.fixture(params=KINDS, ids=str)
def kind(request) -> np.dtype:
    return request.param


@pytest.fixture(params=FUNCTIONS)
def function(request):
    return FUNCTIONS[request.param]


@pytest.fixture(autouse=True)
def one_thread():
    """Leave the number of threads as it was."""
    before = package().get_num_threads()
    package().set_num_threads(1)
    yield
    package().set_num_threads(before)


def test_position_in_the_array_does_not_matter(function, kind) -> None:
    x = spread(kind, 1000)
    whole = bits(function(x))
    for start, stop in ((1, 1000), (7, 29), (13, 14), (500, 805), (0, 257)):
        assert (bits(function(x[start:stop])) == whole[start:stop]).all()
    assert (bits(function(x[::-1].copy()))[::-1] == whole).all()


def test_one_by_one_is_the_same(function, kind) -> None:
    x = spread(kind, 60)
    with np.errstate(all="ignore"):
        assert (bits(np.array([function(v) for v in x])) == bits(function(x))).all()


def test_strides_and_shapes_do_not_matter(function, kind) -> None:
    x = spread(kind, 1200)
    whole = bits(function(x))
    assert (bits(function(x[::3])) == whole[::3]).all()
    assert (bits(function(x[::-7])) == whole[::-7]).all()
    assert (bits(function(x.reshape(30, 40).T)) == whole.reshape(30, 40).T).all()
    assert (bits(function(np.asfortranarray(x.reshape(3, 20, 20)))) == whole.reshape(3, 20, 20)).all()
    assert (bits(function(np.broadcast_to(x[:5, None], (5, 300)))) == whole[:5, None]).all()


def test_threads_do_not_matter(function, kind, monkeypatch) -> None:
    x = spread(kind, 10_000)
    cases = [x, x[:9_999].reshape(9, 1111), x[::3], x.reshape(100, 100).T]
    alone = [bits(function(v)) for v in cases]
    package().set_num_threads(3)
    monkeypatch.setattr(package().runtime.threads.state, "threshold", 100)
    assert all((bits(function(v)) == right).all() for v, right in zip(cases, alone, strict=True))


@pytest.fixture
def streaming(monkeypatch):
    """Every result counts as larger than the caches."""
    limit = package().runtime.memory.limit
    monkeypatch.setattr(limit, "value", 0)


def test_what_is_stored_past_the_caches_is_the_same(function, kind, request) -> None:
    x = spread(kind, 2000)
    whole = bits(function(x))
    request.getfixturevalue("streaming")
    for start, stop in ((0, 2000), (1, 2000), (7, 29), (13, 14), (500, 1805), (0, 257), (3, 3)):
        assert (bits(function(x[start:stop])) == whole[start:stop]).all()


def test_what_is_stored_past_the_caches_fills_the_output_and_no_more(kind, streaming) -> None:
    x = spread(kind, 2000)
    right = bits(package().logistic(x))
    for start, stop in ((0, 2000), (1, 1999), (9, 700), (31, 33)):
        room = np.full(2100, 7, kind)
        package().logistic(x[start:stop], out=room[start:stop])
        assert (bits(room[start:stop]) == right[start:stop]).all()
        assert (room[:start] == 7).all() and (room[stop:] == 7).all()


def test_in_place_while_large_results_are_stored_past_the_caches(kind, streaming) -> None:
    test_in_place_is_the_same(kind)


def test_in_place_is_the_same(kind) -> None:
    for x in (spread(kind, 1000), spread(kind, 2000)[::2], spread(kind, 2000).reshape(2, 1000).T):
        for function in (package().logistic, package().gate.d1):
            y = x.copy(order="K")
            right = bits(function(x))
            assert function(y, out=y) is y and (bits(y) == right).all()
        g = spread(kind, 2000)[: x.size].reshape(x.shape)
        for backward in (package().logistic.backward, lambda *a, **k: package().gate.backward(*a, **k)[0]):
            right = bits(backward(g, x))
            for place in (0, 1):
                given_ = [g.copy(), x.copy(order="K")]
                backward(*given_, out=given_[place])
                assert (bits(given_[place]) == right).all()


def test_parameters_as_numbers_arrays_and_defaults_are_the_same(kind) -> None:
    x = spread(kind, 600)
    for functions in (package().gate, package().gate.d1, package().gate.d_beta, package().prelu.d_alpha):
        name, default = ("alpha", 0.25) if functions is package().prelu.d_alpha else ("beta", 0.1)
        plain = bits(functions(x))
        scalar = np.array(default, parameter_type(kind))
        for value in (default, scalar, np.full(600, scalar), np.full((600, 2), scalar)[:, 1], scalar.reshape(1)):
            assert (bits(functions(x, **{name: value})) == plain).all()


def test_sixteen_bits_compute_in_float32_and_are_rounded_once() -> None:
    every = np.arange(2**16, dtype=np.uint16)
    for kind in (np.dtype(np.float16), BFLOAT):
        x = every.view(kind)
        with np.errstate(all="ignore"):
            for alpha in (1 / 3, 1.0, 300.0, 2.0**-20):
                factor = np.float32(alpha)
                wide = np.where(x.astype(np.float32) < 0, x.astype(np.float32) * factor, x.astype(np.float32))
                assert (bits(package().prelu(x, alpha=alpha)) == bits(wide.astype(kind))).all()


def test_bfloat16_keeps_the_sign_and_upper_payload_of_nan_and_makes_it_quiet() -> None:
    x = np.array([0x7F81, 0xFF81, 0x7FFF, 0xFFC0], np.uint16)
    assert (package().prelu(x.view(BFLOAT)).view(np.uint16) == (x | 0x40)).all()


def test_scalar_functions_compute_the_same_bits() -> None:
    from numba import njit

    scalar = pytest.importorskip(f"{package().__name__}.scalar")

    @njit
    def run(x, y):
        for i in range(x.size):
            y[0, i] = scalar.logistic(x[i])
            y[1, i] = scalar.gate(x[i])
            y[2, i] = scalar.gate(x[i], beta=0.3)
            y[3, i] = scalar.gate_d1(x[i], 2, 0.3)
            y[4, i] = scalar.prelu_d_alpha(x[i])

    for kind in (np.float32, np.float64, np.int64):
        x = spread(np.dtype(kind), 500) if kind is not np.int64 else np.arange(-5, 5)
        y = np.empty((5, x.size), np.float32 if kind is np.float32 else np.float64)
        run(x, y)
        own = package()
        right = [
            own.logistic(x),
            own.gate(x),
            own.gate(x, beta=0.3),
            own.gate.d1(x, tau=2, beta=0.3),
            own.prelu.d_alpha(x),
        ]
        assert all((bits(a) == bits(b)).all() for a, b in zip(y, right, strict=True))
    assert scalar.logistic(np.float32(1)) == own.logistic(np.float32(1))
    assert scalar.__all__[:2] == ["relu", "relu_d1"]


# The gradients of parameters


def exact(grad: np.ndarray, derivative: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The sums of grad * derivative to a parameter's shape, rounded once."""
    terms = np.broadcast_arrays(grad.astype(np.float64), derivative.astype(np.float64))
    product = terms[0] * terms[1]
    aligned = (1,) * (product.ndim - len(shape)) + shape
    made = np.empty(shape)
    for at in np.ndindex(*shape):
        place = (0,) * (product.ndim - len(shape)) + at
        part = product[tuple(k if n != 1 else slice(None) for k, n in zip(place, aligned, strict=True))]
        made[at] = math.fsum(np.ravel(part))
    return made


SHAPES = [
    ((1000,), ()),
    ((9000,), ()),
    ((4, 5000), (1,)),
    ((6, 7), (7,)),
    ((700, 3), (3,)),
    ((70_000, 2), (2,)),
    ((300, 300), (300,)),
    ((5, 4, 3, 2), (4, 1, 1)),
    ((2, 3, 5000), (3, 1)),
    ((3, 4, 5), (3, 1, 5)),
    ((3, 4, 5), (3, 4, 5)),
    ((3, 4, 5), (1, 1, 1)),
    ((3, 1, 5), (4, 1)),
    ((5,), (2, 5)),
    ((2, 3, 4, 5), (2, 1, 4, 1)),
    ((0, 3), (3,)),
    ((0,), ()),
    ((), ()),
]


@pytest.mark.parametrize(("shape", "parameter"), SHAPES)
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_gradients_are_summed_to_the_parameters_shape(shape, parameter, kind) -> None:
    random = np.random.default_rng(8)
    x, g = random.standard_normal((2, *shape)).astype(kind)
    beta = (1 + random.random(parameter)).astype(kind)
    dx, db = package().gate.backward(g, x, beta=beta)
    own = package().gate
    assert dx.shape == np.broadcast_shapes(shape, parameter) and np.shape(db) == parameter
    assert dx.dtype == kind and db.dtype == kind
    assert (bits(np.asarray(dx)) == bits(np.asarray(g * own.d1(x, beta=beta)))).all()
    right = exact(g, own.d_beta(x, beta=beta), parameter)
    scale = exact(abs(g), abs(own.d_beta(x, beta=beta)), parameter)
    own_rounding = 4 if kind is np.float64 else 1e-6  # of the terms and partial sums, which are float64
    assert (abs(db - right) <= np.finfo(kind).eps * (abs(right) + own_rounding * scale)).all()


@pytest.mark.parametrize(("shape", "parameter"), [s for s in SHAPES if math.prod(s[0]) > 100])
def test_sums_are_the_same_bits_for_any_layout_and_any_number_of_threads(shape, parameter, monkeypatch) -> None:
    random = np.random.default_rng(9)
    x, g = random.standard_normal((2, *shape)).astype(np.float32)
    beta = (1 + random.random(parameter)).astype(np.float32)
    right = package().gate.backward(g, x, beta=beta)
    wide = np.empty((2, *shape, 2), np.float32)
    wide[..., 0] = x, g
    layouts = [
        (wide[1, ..., 0], wide[0, ..., 0]),
        (np.asfortranarray(g), x),
        (g.astype(">f4"), x[...]),
    ]
    for count in (1, 2, 3, 5):
        package().set_num_threads(count)
        monkeypatch.setattr(package().runtime.threads.state, "threshold", 1)
        for grad, values in layouts:
            found = package().gate.backward(grad, values, beta=beta)
            assert all((bits(np.asarray(a)) == bits(np.asarray(b))).all() for a, b in zip(found, right, strict=True))


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 40_000))
def test_sums_of_numbers_follow_the_documented_order(count) -> None:
    x = np.random.default_rng(count).standard_normal(count)
    g = np.random.default_rng(count + 1).standard_normal(count)
    terms = g * package().prelu.d_alpha(x)
    chunks = []
    for start in range(0, count, 4096):
        lanes = np.zeros(16)
        for group in np.split(terms[start : start + 4096], range(16, 4096, 16)):
            lanes[: len(group)] += group
        chunks.append(_halves(lanes))
    assert package().prelu.backward(g, x)[1] == _halves(np.array(chunks))


@pytest.mark.parametrize("shape", [(300, 5), (1000, 129), (1500, 100), (7, 3), (2000, 300)])
def test_sums_of_columns_follow_the_order_of_the_gpu(shape: tuple[int, int]) -> None:
    """Joined rows go down their columns in spans of 256; of the last ones, columns may be missing."""
    rows, kept = shape
    x, g = np.random.default_rng(rows).standard_normal((2, *shape))
    alpha = np.random.default_rng(kept).random(kept)
    terms = (g * package().prelu.d_alpha(x, alpha=alpha)).ravel()
    joined = max(1, min(rows, 256 // kept))
    width, whole = joined * kept, rows // joined
    spans = []
    for first in range(0, whole, 256):
        column = np.zeros(width)
        for row in range(first, min(first + 256, whole)):
            column += terms[row * width : (row + 1) * width]
        spans.append(column)
    if rows % joined:
        rest = terms[whole * width :]
        spans.append(np.concatenate([rest, np.zeros(width - len(rest))]))
    right = _halves(_halves(np.array(spans)).reshape(joined, kept))
    assert (package().prelu.backward(g, x, alpha=alpha)[1] == right).all()


def _halves(terms: np.ndarray) -> float:
    while len(terms) > 1:
        half = len(terms) // 2
        terms = np.concatenate([terms[:half] + terms[half : 2 * half], terms[2 * half :]])
    return terms[0]


def test_two_parameters_of_different_shapes() -> None:
    random = np.random.default_rng(10)
    x, g = random.standard_normal((2, 4, 5, 6))
    tau = random.random((5, 1))
    dx, db = package().gate.backward(g, x, tau=tau, beta=0.3)
    own = package().gate
    assert (dx == g * own.d1(x, tau=tau, beta=0.3)).all()
    assert np.isclose(db, (g * own.d_beta(x, tau=tau, beta=0.3)).sum(), rtol=1e-14)


def test_out_takes_the_inputs_gradient_or_all() -> None:
    x, g = np.random.default_rng(11).standard_normal((2, 50, 3))
    alpha = np.array([0.1, 0.2, 0.3])
    right = package().prelu.backward(g, x, alpha=alpha)
    dx, da = np.empty((50, 3)), np.empty(3)
    found = package().prelu.backward(g, x, out=dx, alpha=alpha)
    assert found[0] is dx and (dx == right[0]).all() and (found[1] == right[1]).all()
    for target in (np.empty((50, 6))[:, ::2], np.empty((50, 3), np.float32), np.empty((3, 50)).T):
        assert package().prelu.backward(g, x, out=(target, da), alpha=alpha)[1] is da
        assert (target == right[0].astype(target.dtype)).all() and (da == right[1]).all()
    memory = np.empty(160)
    memory[:150] = x.ravel()
    package().prelu.backward(g, memory[:150].reshape(50, 3), out=memory[5:155].reshape(50, 3), alpha=alpha)
    assert (memory[5:155] == right[0].ravel()).all()
    dx.flags.writeable = False
    for wrong in (np.empty(3), (dx, da, da), dx):
        with pytest.raises(ValueError):
            package().prelu.backward(g, x, out=wrong, alpha=alpha)
    with pytest.raises(TypeError):
        package().prelu.backward(g, x, out=np.empty((50, 3), int), alpha=alpha)
    with pytest.raises(ValueError, match="broadcast"):
        package().prelu.backward(g, x[:7], alpha=alpha)


def test_nan_and_infinities_reach_the_sums() -> None:
    x = np.array([-1.0, np.nan, -np.inf, 2.0])
    g = np.array([1.0, 1.0, 0.0, np.inf])
    for part, right in ((slice(0, 1), -1.0), (slice(0, 2), np.nan), (slice(2, 3), np.nan), (slice(3, 4), np.nan)):
        da = package().prelu.backward(g[part], x[part])[1]
        assert da == right or (np.isnan(right) and np.isnan(da))
    large = np.full(10, -3e38, np.float32)
    assert package().prelu.backward(np.ones(10, np.float32), large)[1] == -np.inf
