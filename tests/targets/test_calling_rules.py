"""Calls of generated functions, beside the same calls of NumPy's own ufuncs.

`np.tanh` has one input, and `np.arctan2` two, as a function with a parameter has. Shape, type and kind of the
result, or the class of the error, must be theirs; the values must be those of a plain call on a plain array.
"""

from __future__ import annotations

import copy
import inspect
import pickle
import warnings

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from support.handmade import NAME, package

pytest.importorskip("numba")
ml_dtypes = pytest.importorskip("ml_dtypes")

SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FLOATS = st.sampled_from([np.float16, np.float32, np.float64])
BFLOAT = np.dtype(ml_dtypes.bfloat16)


def outcome(call):
    """What a call gives, as far as it does not depend on which function was called."""
    try:
        result = call()
    except Exception as error:
        return "raises", next(c for c in (TypeError, ValueError, Exception) if isinstance(error, c)), None
    return "gives", (type(result), np.shape(result), result.dtype, getattr(result, "strides", None)), result


def same_bits(a, b) -> bool:
    a, b = np.asarray(a), np.asarray(b)
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()


@st.composite
def arrays(draw, dtype=FLOATS, max_dims=3):
    """An array of any memory layout: sliced with steps of either sign, transposed, without elements, without axes."""
    shape = draw(hnp.array_shapes(min_dims=0, max_dims=max_dims, min_side=0, max_side=6))
    whole = tuple(3 * n + 1 for n in shape)
    seed = draw(st.integers(0, 1000))
    made = np.random.default_rng(seed).standard_normal(whole).astype(draw(dtype))
    cuts = tuple(
        slice(None, s * n, s) if s > 0 else slice(-s * n, 0, s)
        for n, s in zip(shape, draw_steps(draw, shape), strict=True)
    )
    return made[cuts].transpose(draw(st.permutations(range(len(shape)))))


def draw_steps(draw, shape):
    return [draw(st.sampled_from([1, 1, 2, 3, -1, -2])) for _ in shape]


@SETTINGS
@given(data=st.data(), x=arrays())
def test_one_input_is_called_as_a_ufunc(data, x) -> None:
    broadcast = data.draw(st.sampled_from([x.shape, (2, *x.shape), (*x.shape, 2), x.shape[1:]]))
    out = data.draw(st.sampled_from([None, "fresh", "wide", "narrow", "integer", "tuple", "locked", "input", "list"]))
    where = data.draw(st.sampled_from([None, "mask", "row", "integers"]))
    keywords = {
        "dtype": data.draw(st.sampled_from([None, None, np.float16, np.float32, np.float64])),
        "casting": data.draw(st.sampled_from(["same_kind", "same_kind", "safe", "no", "equiv", "unsafe"])),
        "order": data.draw(st.sampled_from("KCFA")),
        "subok": data.draw(st.booleans()),
    }
    if where:
        mask = np.random.default_rng(1).random(x.shape) < 0.5
        keywords["where"] = {"mask": mask, "row": mask[..., :1] if mask.ndim else True, "integers": mask * 2}[where]

    def call(function):
        values = x.copy(order="K") if out == "input" else x
        target = {
            "fresh": lambda: np.full(broadcast, 7, x.dtype),
            "wide": lambda: np.full(broadcast, 7, np.float64),
            "narrow": lambda: np.full(broadcast, 7, np.float16),
            "integer": lambda: np.full(broadcast, 7, np.int64),
            "tuple": lambda: (np.full(x.shape, 7, x.dtype),),
            "locked": lambda: _locked(x),
            "input": lambda: values,
            "list": lambda: [1.0],
        }.get(out, lambda: None)()
        given_out = {} if out is None else {"out": target}
        if where and out is None:
            given_out = {"out": np.full(x.shape, 7, x.dtype)}  # elsewhere the result is undefined
        return outcome(lambda: function(values, **given_out, **keywords))

    ours, theirs = call(package().relu), call(np.tanh)
    assert ours[:2] == theirs[:2]
    if ours[0] == "gives":
        computed = np.dtype(keywords["dtype"] or x.dtype)
        right = np.full(ours[2].shape, 7, ours[2].dtype) if out != "input" else np.array(x.astype(ours[2].dtype))
        plain = package().relu(np.ascontiguousarray(x.astype(computed)))
        np.copyto(right, plain, where=keywords.get("where", True), casting="unsafe")
        assert same_bits(ours[2], right)


def _locked(x):
    made = np.full(x.shape, 7, x.dtype)
    made.flags.writeable = False
    return made


@SETTINGS
@given(x=arrays(), alpha=arrays())
def test_a_parameter_broadcasts_as_a_second_input(x, alpha) -> None:
    alpha = alpha.astype(x.dtype)
    ours, theirs = outcome(lambda: package().prelu(x, alpha=alpha)), outcome(lambda: np.arctan2(x, alpha))
    assert ours[:2] == theirs[:2]
    if ours[0] == "gives":
        assert same_bits(ours[2], np.where(x < 0, x * alpha, x))


@settings(SETTINGS, derandomize=True)
@given(data=st.data(), x=arrays(FLOATS, 4), alpha=arrays(st.just(np.float64), 4))
def test_memory_order_depends_on_neither_size_nor_threads(data, x, alpha) -> None:
    """A call in pieces lays its result out as NumPy does, which the whole call leaves to NumPy."""
    state = package().runtime.threads.state
    before = state.count, state.threshold
    where = {}
    if x.ndim and data.draw(st.booleans()):
        mask = np.ones(x.shape[::-1], bool).T
        where = {"where": mask, "out": None}
    try:
        state.set(3)
        state.threshold = 1
        calls = [
            (lambda: package().relu(x, **where), lambda: np.tanh(x, **where)),
            (lambda: package().relu.backward(x, x, **where), lambda: np.arctan2(x, x, **where)),
            (lambda: package().prelu(x, alpha=alpha), lambda: np.arctan2(x, alpha.astype(x.dtype))),
            (lambda: package().prelu.backward(x, x)[0], lambda: np.arctan2(x, x)),
        ]
        for ours, theirs in calls:
            assert outcome(ours)[:2] == outcome(theirs)[:2]
    finally:
        state.set(before[0])
        state.threshold = before[1]


@SETTINGS
@given(grad=arrays(), x=arrays())
def test_backward_broadcasts_and_promotes_as_a_ufunc_of_two_inputs(grad, x) -> None:
    ours, theirs = outcome(lambda: package().relu.backward(grad, x)), outcome(lambda: np.arctan2(grad, x))
    assert ours[:2] == theirs[:2]
    if ours[0] == "gives":
        slope = package().relu.d1(x.astype(ours[2].dtype))
        assert same_bits(ours[2], grad.astype(ours[2].dtype) * slope)


@SETTINGS
@given(st.integers(0, 40), st.integers(-3, 3), st.sampled_from([1, -1, 2]), st.integers(1, 12))
@example(600, 1, 1, 1)
def test_output_may_overlap_input_in_any_way(length, shift, step, width) -> None:
    def call(function):
        memory = np.linspace(-1, 1, (length + 8) * 2).astype(np.float32)
        source, target = memory[4 : 4 + length], memory[4 + shift : 4 + shift + length * abs(step)][::step][:length]
        target = target[: source.size]
        kept = source[: target.size].copy()
        return function(source[: target.size], out=target), kept

    ours, kept = call(package().relu)
    theirs, _ = call(np.abs)
    assert same_bits(ours, package().relu(kept)) and theirs.shape == ours.shape
    assert ours.strides == theirs.strides


@pytest.mark.parametrize("kind", [bool, np.int8, np.uint8, np.int16, np.int32, np.int64, np.uint64])
def test_integers_and_bool_become_float64(kind) -> None:
    x = np.array([[0, 1], [3, 100]]).astype(kind)
    assert same_bits(package().logistic(x), package().logistic(x.astype(np.float64)))
    assert package().prelu(x, alpha=0.5).dtype == np.float64
    assert package().relu.backward(x, x).dtype == np.float64


@pytest.mark.parametrize("value", [1, 2.5, True, -0.0])
def test_numbers_give_numpy_scalars(value) -> None:
    result = package().prelu(value)
    assert type(result) is np.float64
    assert same_bits(result, package().prelu(np.array([value], np.float64))[0])


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64, ml_dtypes.bfloat16])
def test_scalars_keep_their_type(kind) -> None:
    for value in (kind(-2), np.array(-2, kind)):
        result = package().prelu(value, alpha=0.5)
        assert type(result) is kind and result == -1
        dx, da = package().prelu.backward(value, value)
        assert type(dx) is kind and type(da) is kind and (dx, da) == (-0.5, 4)


def test_lists_are_arrays() -> None:
    assert same_bits(package().relu([[-1.0, 2.0]]), np.array([[0.0, 2.0]]))
    assert same_bits(package().prelu([-1, 2], alpha=[1, 2]), np.array([-1.0, 2.0]))


def test_bfloat16_is_called_as_the_others() -> None:
    x = np.array([[-1, 2, -3], [4, -5, 6]], BFLOAT)
    right = np.where(x > 0, x, x * BFLOAT.type(0.5))
    alpha = np.array(0.5, BFLOAT)
    assert same_bits(package().prelu(x, alpha=0.5), right)
    assert same_bits(package().prelu(x[:, ::-2], alpha=0.5), right[:, ::-2])
    assert same_bits(package().prelu(x, alpha=np.broadcast_to(alpha, (2, 3))), right)
    out = np.zeros((2, 3), BFLOAT)
    mask = np.array([True, False, True])
    assert package().prelu(x, out=out, where=mask, alpha=0.5) is out
    assert same_bits(out, np.where(mask, right, BFLOAT.type(0)))
    wide = np.zeros((2, 3), np.float32)
    assert same_bits(package().prelu(x, out=wide, alpha=0.5), right.astype(np.float32))
    for casting in ("unsafe", "same_kind"):
        assert same_bits(package().prelu(x.astype(np.float64), dtype=BFLOAT, casting=casting, alpha=0.5), right)
    with pytest.raises(TypeError, match=r"cannot cast an input from float64 to bfloat16 with casting rule 'safe'"):
        package().prelu(x.astype(np.float64), dtype=BFLOAT, casting="safe")
    mixed = package().relu.backward(x, np.ones((2, 3), np.float32))
    assert same_bits(mixed, x.astype(np.float32))
    dx, da = package().prelu.backward(x, x, alpha=0.5)
    assert dx.dtype == BFLOAT and da.dtype == BFLOAT and da == 35


def test_byte_order_does_not_matter() -> None:
    x = np.linspace(-3, 3, 9).astype(np.float32)
    for swapped in (x.astype(">f4"), x.astype("<f4")):
        assert same_bits(package().logistic(swapped), package().logistic(x))
        assert same_bits(package().prelu.backward(swapped, swapped)[0], package().prelu.backward(x, x)[0])


def test_memory_need_not_be_aligned() -> None:
    x = np.linspace(-3, 3, 100).astype(np.float32)
    odd = np.frombuffer(b"\0" + x.tobytes(), np.uint8)[1:].view(np.float32)
    assert not odd.flags.aligned
    assert same_bits(package().logistic(odd), package().logistic(x))
    for ours, right in zip(package().prelu.backward(odd, odd), package().prelu.backward(x, x), strict=True):
        assert same_bits(ours, right)


@pytest.mark.parametrize(
    "x",
    [
        1j,
        np.ones(2, complex),
        np.array([None]),
        "text",
        np.array(["a"]),
        np.ones(2, "M8[s]"),
        np.ones(2, np.longdouble),
    ],
)
def test_what_is_no_real_array_is_refused_with_advice(x) -> None:
    for call in (
        package().relu,
        package().prelu,
        lambda v: package().relu.backward(v, v),
        lambda v: package().prelu.backward(v, v),
    ):
        with pytest.raises(TypeError, match=r"takes arrays of float16.*convert the array first"):
            call(x)


@pytest.mark.parametrize(
    "keywords", [{"dtype": np.int32}, {"dtype": complex}, {"casting": "odd"}, {"order": "Q"}, {"where": 3.5}]
)
def test_a_wrong_keyword_raises_what_numpy_raises(keywords) -> None:
    x = np.ones(3)
    ours, theirs = (outcome(lambda f=f: f(x, **keywords)) for f in (package().relu, np.arctan))
    assert ours[0] == theirs[0] == "raises" or keywords["dtype"] is complex
    assert ours[0] == "raises" and (ours[1] == theirs[1] or theirs[0] == "gives")


def test_an_unknown_keyword_is_told_with_those_there_are() -> None:
    with pytest.raises(
        TypeError, match=r"gate got an unexpected keyword argument 'gamma'; its parameters are tau, beta"
    ):
        package().gate(1.0, gamma=2)
    with pytest.raises(TypeError, match=r"relu.d1 got an unexpected keyword argument 'alpha'; it has no parameters"):
        package().relu.d1(np.ones(3), alpha=2)
    with pytest.raises(TypeError, match="'axis'"):
        package().gate.backward(1.0, 1.0, axis=0)


def test_a_parameter_outside_its_domain_is_refused() -> None:
    with pytest.raises(ValueError, match=r"gate needs a positive beta, but was given 0; pass values above 0"):
        package().gate(1.0, beta=0)
    with pytest.raises(ValueError, match=r"gate.d1 needs a nonnegative tau"):
        package().gate.d1(np.ones(2), tau=np.array([1, -1]))
    with pytest.raises(ValueError, match=r"1e-60.*float32"):  # positive, but not in the type of x
        package().gate(np.float32(1), beta=1e-60)
    with pytest.raises(TypeError, match="takes real numbers for beta, not complex128"):
        package().gate(1.0, beta=1j)
    assert package().gate(1.0, tau=0) == package().gate(1.0, tau=0.0)
    assert np.isnan(package().gate(1.0, beta=np.nan))


@pytest.mark.parametrize("kind", [np.float16, ml_dtypes.bfloat16, np.float32, np.float64])
def test_a_parameter_is_a_finite_number_of_its_type_or_nan(kind) -> None:
    """Not inf, of which the formula has no value, nor what rounds to it; NaN, which kernels keep."""
    x = np.ones(3, kind)
    calls = (package().gate, package().gate.d1, lambda v, **k: package().gate.backward(v, v, **k))
    for call in calls:
        for infinite in (np.inf, np.array([1, np.inf, 2]), np.float16(np.inf)):
            for _ in range(2):
                with pytest.raises(ValueError, match=r"gate\S* needs a finite tau, but was given inf"):
                    call(x, tau=infinite)
        if kind is np.float64:
            continue
        for large in (1e39, np.array([1, 1e39, 2]), np.float64(1e39)):
            with pytest.raises(ValueError, match=r"takes tau as float32, and 1e\+39 is no float32"):
                call(x, tau=large)
        assert np.isfinite(np.asarray(call(x, tau=1e38)[0], np.float64)).all()
        assert np.isnan(np.asarray(call(x, beta=np.nan)[0], np.float64)).all()


def test_a_parameter_that_is_not_above_another_is_refused() -> None:
    from generated import hardtanh

    x = np.linspace(-3, 3, 7, dtype=np.float32)
    assert hardtanh(x, min_val=0, max_val=2).tolist() == [0, 0, 0, 0, 1, 2, 2]
    for low, high in ((2, 1), (1, 1), (np.full(7, 2.0), 1)):
        with pytest.raises(ValueError, match="hardtanh needs max_val above min_val"):
            hardtanh(x, min_val=low, max_val=high)


def test_defaults_may_be_given_and_compute_the_same_bits() -> None:
    x = np.linspace(-3, 3, 1000).astype(np.float32)
    plain = package().gate(x)
    for keywords in (
        {"beta": 0.1},
        {"beta": np.float32(0.1)},
        {"tau": 1.5},
        {"tau": 1.5, "beta": 0.1},
        {"beta": np.full(1000, 0.1)},
    ):
        for _ in range(2):
            assert same_bits(package().gate(x, **keywords), plain)
    assert not same_bits(package().gate(x, beta=0.2), plain)


def test_equal_numbers_of_different_signs_are_told_apart() -> None:
    x = np.full(3, -1, np.float32)
    for alpha in (0.0, -0.0, 0.0, 0, -0.0):
        assert same_bits(package().prelu(x, alpha=alpha), x * np.float32(alpha))


@pytest.mark.parametrize(
    ("call", "shown"),
    [
        (lambda p, x: p.prelu(x, x), r"prelu takes one array; pass alpha by keyword: prelu\(x, alpha=\.\.\.\)"),
        (lambda p, x: p.prelu(x, 0.2), r"prelu\(x, alpha=\.\.\.\), and an array for the result as out=\.\.\."),
        (lambda p, x: p.prelu.d_alpha(x, 0.2), r"prelu.d_alpha\(x, alpha=\.\.\.\)"),
        (lambda p, x: p.gate.d1(x, 1.0, 2.0), r"gate.d1 takes one array; pass tau by keyword"),
        (lambda p, x: p.prelu.backward(x, x, x), r"takes the arrays grad and x; .*: prelu.backward\(grad, x, alpha="),
    ],
)
def test_a_parameter_by_position_is_an_error_that_shows_the_keyword(call, shown) -> None:
    x = np.full(3, -1, np.float32)
    for _ in range(2):  # the second call takes the short way
        with pytest.raises(TypeError, match=shown):
            call(package(), x)
        assert (x == -1).all()
        package().prelu(x), package().gate.d1(x), package().prelu.backward(x, x)


def test_a_parameter_by_position_is_told_so_by_the_signature() -> None:
    kinds = {f: inspect.signature(f).parameters["out"].kind for f in (package().relu, package().prelu)}
    assert [k.name for k in kinds.values()] == ["POSITIONAL_OR_KEYWORD", "KEYWORD_ONLY"]


def test_positional_out() -> None:
    x, out = np.linspace(-1, 1, 5), np.zeros(5)
    assert package().relu(x, out) is out and same_bits(out, package().relu(x))
    assert package().relu.backward(x, x, out) is out
    with pytest.raises(ValueError):
        package().relu(x, out=(out, out))
    with pytest.raises(TypeError):
        package().relu()
    with pytest.raises(TypeError, match="from 1 to 2 arrays by position, not 3"):
        package().relu(x, out, 1)
    with pytest.raises(TypeError, match="both by position and by keyword"):
        package().relu(x, out, out=out)
    assert same_bits(package().relu(x, None), out)


def test_no_floating_point_warning_is_given() -> None:
    x = np.array([np.inf, -np.inf, np.nan, 1e308, -1e308, 0.0])
    with warnings.catch_warnings(), np.errstate(all="raise"):
        warnings.simplefilter("error")
        for kind in (np.float32, np.float64):
            with np.errstate(all="ignore"):
                values = x.astype(kind)
            for function in (package().logistic, package().gate, package().gate.d1, package().gate.d_beta):
                function(values)
                function(values[::-2])
            package().gate.backward(values, values)
            package().gate.backward(values, values, beta=np.ones(6))


def test_subclasses_are_treated_as_numpy_treats_them() -> None:
    masked = np.ma.masked_array([-1.0, 2.0, -3.0], mask=[0, 1, 0])
    ours, theirs = package().relu(masked), np.tanh(masked)
    assert type(ours) is type(theirs) and ours.dtype == theirs.dtype

    class Tagged(np.ndarray):
        pass

    x = np.ones((2, 2)).view(Tagged)
    assert type(package().relu(x)) is Tagged
    assert type(package().relu(x, subok=False)) is np.ndarray
    assert type(package().prelu(x, alpha=0.5)) is Tagged


class Recorder:
    """Takes ufuncs over, and tells what it was handed."""

    def __array_ufunc__(self, ufunc, method, *inputs, **keywords):
        return ufunc, method, inputs, keywords


def test_other_arrays_are_handed_the_function() -> None:
    it = Recorder()
    ufunc, method, inputs, keywords = package().prelu(it)
    assert (ufunc, method, inputs, keywords) == (package().prelu, "__call__", (it,), {})
    ufunc, _, inputs, keywords = package().prelu(it, alpha=0.5, where=[True], out=it)
    assert (ufunc.nin, ufunc.nout, ufunc.signature, ufunc.__name__, inputs) == (2, 1, None, "prelu", (it, 0.5))
    assert keywords == {"where": [True], "out": (it,)}
    assert same_bits(ufunc(np.float32(-1), 0.5), np.float32(-0.5))
    assert package().prelu(1.0, alpha=it)[2] == (1.0, it)
    assert package().relu.backward(it, 1.0)[0] is package().relu.backward

    class Refuses:
        __array_ufunc__ = None

    class Declines:
        def __array_ufunc__(self, *args, **keywords):
            return NotImplemented

    class Closer(Recorder):
        def __array_ufunc__(self, *args, **keywords):
            return "closer"

    with pytest.raises(TypeError, match="Refuses"):
        package().relu(Refuses())
    with pytest.raises(TypeError, match="Declines"):
        package().relu(Declines())
    assert package().prelu(it, alpha=Closer()) == "closer"
    for last in (it, Closer(), np.ones(1)):  # whoever else would take it over
        with pytest.raises(TypeError, match=r"'Refuses' does not support ufuncs \(__array_ufunc__=None\)"):
            package().relu.backward(last, Refuses())
        with pytest.raises(TypeError, match="Refuses"):
            package().prelu.backward(Refuses(), last)
        with pytest.raises(TypeError, match="Refuses"):
            package().prelu(last, alpha=Refuses())
    assert package().relu(1.0, where=it, out=None)[3] == {"where": it}


def test_dask_arrays_stay_lazy() -> None:
    dask = pytest.importorskip("dask.array", reason="dask is not installed")
    x = np.linspace(-2, 2, 24).reshape(4, 6).astype(np.float32)
    lazy = package().prelu(dask.from_array(x, chunks=(2, 3)), alpha=0.5)
    assert isinstance(lazy, dask.Array) and lazy.dtype == np.float32
    assert same_bits(lazy.compute(scheduler="sync"), package().prelu(x, alpha=0.5))
    alpha = dask.ones(6, chunks=3, dtype=np.float32)
    assert same_bits(package().prelu(x, alpha=alpha).compute(scheduler="sync"), x)
    assert same_bits(package().relu.d1(dask.from_array(x)).compute(scheduler="sync"), package().relu.d1(x))


def test_xarray_keeps_names() -> None:
    xarray = pytest.importorskip("xarray", reason="xarray is not installed")
    x = xarray.DataArray(np.linspace(-2, 2, 6).reshape(2, 3), dims=("row", "column"))
    result = package().prelu(x, alpha=0.5)
    assert result.dims == ("row", "column")
    assert same_bits(result.values, package().prelu(x.values, alpha=0.5))


def test_functions_are_pickled_by_name_and_are_their_own_copies() -> None:
    for function in (package().prelu, package().prelu.d1, package().prelu.d_alpha, package().prelu.backward):
        assert pickle.loads(pickle.dumps(function)) is function
        assert copy.deepcopy(function) is function


def test_functions_describe_themselves() -> None:
    prelu = package().prelu
    assert (prelu.__name__, prelu.d1.__name__, prelu.__module__) == ("prelu", "prelu.d1", NAME)
    assert (prelu.nin, prelu.nout, prelu.nargs, prelu.signature) == (1, 1, 2, None)
    assert prelu.types == ["e->e", "f->f", "d->d"] and package().relu.backward.types[0] == "ee->e"
    assert repr(prelu.d1) == f"<function {NAME}.prelu.d1>"
    assert "alpha" in prelu.__doc__ and "alpha" in prelu.backward.__doc__
    signature = inspect.signature(prelu)
    assert list(signature.parameters)[:3] == ["x", "out", "alpha"] and signature.parameters["alpha"].default == 0.25
    assert list(inspect.signature(package().relu.backward).parameters)[:3] == ["grad", "x", "out"]
    assert not hasattr(package().relu, "d2")
