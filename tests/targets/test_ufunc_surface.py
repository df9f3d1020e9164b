"""What a NumPy ufunc has besides its call, arrays of other libraries, and the functions themselves inside `@njit`."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from numba import njit, vectorize
from numba.core.errors import TypingError
from support.imports import ROOT

import generated
from generated import gelu, leaky_relu, prelu, silu, softplus, swiglu, swish, tanh

X = np.linspace(-3, 3, 13, dtype=np.float32)


@pytest.mark.parametrize("inputs", [("f4",), ("f2",), ("i4",), ("?",), ("f8",)])
def test_types_are_resolved_as_for_a_ufunc(inputs: tuple[str, ...]) -> None:
    dtypes = (np.dtype(inputs[0]), None)
    if np.dtype(inputs[0]).kind == "f":
        assert tanh.resolve_dtypes(dtypes) == np.tanh.resolve_dtypes(dtypes)
    assert tanh.resolve_dtypes(dtypes)[1] == tanh(np.ones(1, inputs[0])).dtype
    assert (np.tanh.nin, np.tanh.nout) == (tanh.nin, tanh.nout)
    assert (tanh.nargs, tanh.ntypes, tanh.identity) == (2, 3, np.tanh.identity)
    assert swiglu.resolve_dtypes((np.dtype("f2"), float, None)) == (np.dtype("f2"),) * 3
    assert tanh.resolve_dtypes((np.dtype("f4"), None), signature="d") == (np.dtype("f8"),) * 2
    assert gelu.resolve_dtypes((np.dtype(ml_dtypes.bfloat16), None))[1].name == "bfloat16"
    with pytest.raises(TypeError, match="cannot cast float64 to float32"):
        tanh.resolve_dtypes((np.dtype("f8"), np.dtype("f4")), casting="safe")
    with pytest.raises(ValueError, match="needs 2 types"):
        tanh.resolve_dtypes((np.dtype("f8"),))


def test_at_and_outer_are_those_of_a_ufunc() -> None:
    for kind in (np.float32, np.float64, np.float16):
        ours, theirs = X.astype(kind), X.astype(kind)
        silu.at(ours, [0, 3, 3])
        theirs[[0, 3]] = silu(theirs[[0, 3]])
        theirs[3:4] = silu(theirs[3:4])
        np.testing.assert_array_equal(ours, theirs)
    with pytest.raises(TypeError, match="cannot put float64 into an array of int64"):
        silu.at(np.arange(3), [0])
    pairs = swiglu.outer(X, X[:2])
    np.testing.assert_array_equal(pairs, swiglu(X[:, None], X[:2]))
    for function, arguments in (
        (gelu.outer, (X, X)),
        (gelu.outer, (X,)),
        (gelu.reduce, (X,)),
        (gelu.accumulate, (X,)),
        (gelu.reduceat, (X, [0])),
    ):
        with pytest.raises(ValueError, match="only supported for binary functions") as ours_says:
            function(*arguments)
        with pytest.raises(ValueError, match="only supported for binary functions") as theirs_says:
            getattr(np.exp, function.__name__)(*arguments)
        assert str(ours_says.value).startswith(str(theirs_says.value))


def test_an_array_is_asked_for_where_there_would_be_a_number() -> None:
    for results in (
        gelu(1.0, out=...),
        gelu.backward(np.float32(1), np.float32(2), out=...),
        swiglu(1.0, 2.0, out=...),
        swiglu.backward(1.0, 2.0, 3.0, out=...),
        prelu.backward(X, X, out=...),
    ):
        for result in results if isinstance(results, tuple) else (results,):
            assert type(result) is np.ndarray
    assert type(gelu(1.0)) is np.float64
    np.testing.assert_array_equal(gelu(X, out=..., where=X > 0)[X > 0], gelu(X[X > 0]))


def test_arrays_of_the_standard_come_back_as_what_they_were() -> None:
    library = pytest.importorskip("array_api_strict", reason="array-api-strict is not installed")
    x = library.asarray(X)
    for y, expected in (
        (gelu(x), gelu(X)),
        (gelu.d1(x), gelu.d1(X)),
        (swish(x, beta=library.asarray(X[3:4])), swish(X, beta=X[3:4])),
        (swiglu(x, x), swiglu(X, X)),
        (prelu.backward(x, x)[0], prelu.backward(X, X)[0]),
    ):
        assert y.__array_namespace__() is x.__array_namespace__()
        np.testing.assert_array_equal(np.asarray(y), expected)


@pytest.mark.parametrize("layout", ["csr", "csc", "coo", "bsr", "dia", "lil", "dok"])
def test_sparse_arrays_stay_sparse(layout: str) -> None:
    sparse = pytest.importorskip("scipy.sparse")
    dense = np.zeros((4, 5))
    dense[1, 2], dense[3, 0], dense[2, 2] = 1.5, -2, 0.25
    x = sparse.csr_array(dense).asformat(layout)
    for function in (gelu, tanh, swish.d_beta):
        y = function(x)
        assert sparse.issparse(y)
        np.testing.assert_array_equal(y.toarray(), function(dense))
    np.testing.assert_array_equal(leaky_relu(x, alpha=0.5).toarray(), leaky_relu(dense, alpha=0.5))
    np.testing.assert_array_equal(x.toarray(), dense)
    with pytest.raises(TypeError, match=r"would be dense, since it is 0.693147 at 0"):
        softplus(x)
    with pytest.raises(TypeError, match="takes no other array"):
        swish(x, beta=np.ones(5))


def test_values_that_are_named_twice_are_added_before() -> None:
    sparse = pytest.importorskip("scipy.sparse")
    x = sparse.coo_array(([1.0, 2.0], ([0, 0], [1, 1])), shape=(2, 2))
    np.testing.assert_array_equal(tanh(x).toarray(), tanh(np.array([[0.0, 3.0], [0.0, 0.0]])))


def test_tensors_and_tracers_are_sent_to_their_part() -> None:
    jax = pytest.importorskip("jax", reason="JAX is not installed")
    with pytest.raises(TypeError, match=r"from generated.jax import gelu"):
        jax.jit(gelu)(X)
    y = gelu(jax.numpy.asarray(X))
    assert isinstance(y, jax.Array)
    np.testing.assert_array_equal(y, gelu(X))


def test_tensors_with_a_gradient_are_sent_to_their_part() -> None:
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    for tensor in (torch.ones(3, requires_grad=True), torch.ones(3, dtype=torch.bfloat16)):
        with pytest.raises(TypeError, match=r"from generated.torch import gelu"):
            gelu.d1(tensor)


@njit
def _filled(x: Any, y: Any) -> None:
    for k in range(x.size):
        y[k] = gelu(x[k]) + gelu.d1(x[k])


@vectorize
def _vectorized(x: Any, gate: Any) -> Any:
    return swiglu(x, gate)


@pytest.mark.filterwarnings("ignore::numba.core.errors.NumbaPerformanceWarning")
def test_the_functions_work_inside_compiled_code() -> None:
    y = np.empty_like(X)
    _filled(X, y)
    np.testing.assert_array_equal(y, gelu(X) + gelu.d1(X))
    np.testing.assert_array_equal(_vectorized(X, X[::-1]), swiglu(X, X[::-1]))
    with pytest.raises(TypingError, match="takes numbers: loop over the array's elements"):
        njit(lambda x: gelu(x))(X)


_IN_PARALLEL = """
import numpy
from numba import njit, prange
from generated import swish

@njit(parallel=True)
def fill(x, y):
    for k in prange(x.size):
        y[k] = swish(x[k], beta=1.5)

x = numpy.linspace(-3, 3, 13, dtype=numpy.float32)
y = numpy.empty_like(x)
fill(x, y)
numpy.testing.assert_array_equal(y, swish(x, beta=1.5))
"""


def test_the_functions_work_inside_parallel_code() -> None:
    # Numba's pool, once it runs, lets nothing set the number of threads in its process, as `bench` does in tests.
    subprocess.run([sys.executable, "-c", _IN_PARALLEL], cwd=ROOT, check=True)


def test_importing_the_package_imports_no_framework() -> None:
    names = "torch jax jaxlib onnx keras dask scipy numba"
    program = f"import sys, generated; print(*(n for n in {names.split()!r} if n in sys.modules))"
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert told.split() == []


def test_a_function_is_no_ufunc_and_its_module_says_why() -> None:
    from generated.runtime import methods

    assert not isinstance(generated.gelu, np.ufunc)
    assert "no `numpy.ufunc`" in str(methods.__doc__)
