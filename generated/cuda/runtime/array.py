# Copied from codegen/targets/cuda/runtime/array.py by `python -m codegen build`; do not edit.
"""Arrays on a GPU, whoever made them: takes PyTorch's tensors, CuPy's and Numba's arrays, and anything else that has
`__cuda_array_interface__` or `__dlpack__`; gives where their elements lie, and makes new arrays of the same kind.
No framework is imported here: one whose array has arrived is there already.
"""

import sys
from contextlib import nullcontext
from functools import lru_cache
from math import prod
from typing import Any, NamedTuple

import numpy as np
from numba import config

from .compiler import cuda

ITEMSIZE = {"float16": 2, "bfloat16": 2, "float32": 4, "float64": 8}
INTERFACE = "__array_interface__" if config.ENABLE_CUDASIM else "__cuda_array_interface__"


class Array(NamedTuple):
    """Where an array's elements lie. Strides count elements; None means C order without gaps."""

    pointer: int
    shape: tuple[int, ...]
    strides: tuple[int, ...] | None
    type: str
    maker: Any  # what makes arrays of this kind
    owner: Any = None  # keeps the memory alive
    device: int | None = None  # None: the current one
    stream: int = 0  # the stream on which the array is made ready
    readonly: bool = False

    @property
    def size(self):
        return prod(self.shape)

    @property
    def itemsize(self):
        return ITEMSIZE[self.type]

    @property
    def bounds(self):
        """The addresses of the first byte and after the last, gaps included."""
        if self.strides is None or not self.size:
            return self.pointer, self.pointer + self.size * self.itemsize
        reach = [(n - 1) * s for n, s in zip(self.shape, self.strides, strict=True)]
        before, after = sum(r for r in reach if r < 0), sum(r for r in reach if r > 0)
        return self.pointer + before * self.itemsize, self.pointer + (after + 1) * self.itemsize


def packed(shape, order=None):
    """The strides of an array without gaps, whose axes vary from slow to fast in `order`."""
    strides, step = [0] * len(shape), 1
    for axis in reversed(order or range(len(shape))):
        strides[axis] = step
        step *= shape[axis]
    return tuple(strides)


@lru_cache(maxsize=64)
def name_of(dtype):
    """A type as NumPy calls it; of PyTorch's, the part after the dot."""
    return str(dtype).rpartition(".")[2] if type(dtype).__module__ == "torch" else np.dtype(dtype).name


def same_layout(shape, a, b):
    """Whether two strides place the elements of a shape alike: an axis of one element may have any."""
    return all(n < 2 or s == t for n, s, t in zip(shape, a, b, strict=True))


class Torch:
    """PyTorch."""

    @staticmethod
    def holds(x):
        torch = sys.modules.get("torch")
        return torch is not None and isinstance(x, torch.Tensor)

    @staticmethod
    def view(x):
        if not x.is_cuda:
            raise TypeError(f"the tensor is on {x.device}, not on a GPU; move it there with .cuda()")
        import torch

        strides = None if x.is_contiguous() else x.stride()
        stream = torch.cuda.current_stream(x.device).cuda_stream
        return Array(x.data_ptr(), tuple(x.shape), strides, name_of(x.dtype), Torch, x, x.device.index, stream)

    @staticmethod
    def empty(like, shape, type, strides):
        import torch

        dtype, device = getattr(torch, type), like.owner.device
        if strides is None:
            return torch.empty(shape, dtype=dtype, device=device)
        return torch.empty_strided(shape, strides, dtype=dtype, device=device)

    @staticmethod
    def cast(array, type):
        import torch

        return array.owner.detach().to(getattr(torch, type))

    @staticmethod
    def on(stream, device):
        import torch

        return torch.cuda.stream(torch.cuda.ExternalStream(stream, device))


class CuPy:
    """CuPy."""

    @staticmethod
    def holds(x):
        cupy = sys.modules.get("cupy")
        return cupy is not None and isinstance(x, cupy.ndarray)

    @staticmethod
    def view(x):
        import cupy

        size = x.dtype.itemsize
        strides = None if x.flags.c_contiguous else tuple(s // size for s in x.strides)
        stream = cupy.cuda.get_current_stream().ptr
        return Array(x.data.ptr, x.shape, strides, name_of(x.dtype), CuPy, x, x.device.id, stream)

    @staticmethod
    def empty(like, shape, type, strides):
        import cupy

        dtype = like.owner.dtype if type == like.type else type
        memory = cupy.empty(prod(shape), dtype)
        if strides is None:
            return memory.reshape(shape)
        return cupy.ndarray(shape, dtype, memory.data, tuple(s * memory.itemsize for s in strides))

    @staticmethod
    def cast(array, type):
        return array.owner.astype(type)

    @staticmethod
    def on(stream, device):
        import cupy

        return cupy.cuda.ExternalStream(stream, device)


class Interface:
    """Anything with `__cuda_array_interface__`, Numba's arrays among them. New arrays are Numba's."""

    @staticmethod
    def holds(x):
        return hasattr(x, INTERFACE)

    @staticmethod
    def view(x):
        given = getattr(x, INTERFACE)
        dtype = np.dtype(getattr(x, "dtype", given["typestr"]))
        strides = given.get("strides")
        if strides is not None:
            strides = tuple(s // dtype.itemsize for s in strides)
            if same_layout(given["shape"], strides, packed(given["shape"])):
                strides = None
        pointer, readonly = given["data"]
        stream = given.get("stream") or 0
        return Array(pointer or 0, tuple(given["shape"]), strides, name_of(dtype), Interface, x, None, stream, readonly)

    @staticmethod
    def empty(like, shape, type, strides):
        dtype = np.dtype(like.owner.dtype) if type == like.type else np.dtype(type)
        if strides is not None:
            strides = tuple(s * dtype.itemsize for s in strides)
        return cuda.device_array(shape, dtype, strides=strides)

    @staticmethod
    def cast(array, type):
        raise TypeError(f"an array of {array.type} where one of {type} is needed")

    @staticmethod
    def on(stream, device):
        return nullcontext()  # freeing Numba's memory waits for the device


class DLPack(Interface):
    """Anything else with `__dlpack__`. New arrays are Numba's."""

    @staticmethod
    def holds(x):
        return hasattr(x, "__dlpack__")

    @staticmethod
    def view(x):
        from cuda.core.utils import StridedMemoryView

        if x.__dlpack_device__()[0] not in (2, 13):  # kDLCUDA, kDLCUDAManaged
            raise TypeError(f"the {type(x).__name__} is not on a GPU")
        view = StridedMemoryView.from_dlpack(x, stream_ptr=0)
        strides = view.strides
        if strides is not None and same_layout(view.shape, strides, packed(view.shape)):
            strides = None
        kind = name_of(getattr(x, "dtype", view.dtype))
        # the view holds the memory, the object knows its dtype
        return Array(view.ptr, view.shape, strides, kind, DLPack, x, view.device_id, 0, view.readonly)


def view(x, name):
    """Where the elements of a caller's array lie; `name` is what an error calls it."""
    for maker in (Torch, CuPy, Interface, DLPack):
        if maker.holds(x):
            break
    else:
        raise TypeError(
            f"{name} is a {type(x).__name__}; an array on a GPU is needed (PyTorch, CuPy, Numba, or another with"
            " __cuda_array_interface__ or __dlpack__)"
        )
    array = maker.view(x)
    if array.type not in ITEMSIZE:
        raise TypeError(f"{name} is an array of {array.type}; there are kernels for {', '.join(ITEMSIZE)}")
    return array


def empty(like, shape, type=None, strides=None):
    """A new array of the same framework, on the same device."""
    type = type or like.type
    if strides is not None and same_layout(shape, strides, packed(shape)):
        strides = None
    return like.maker.view(like.maker.empty(like, shape, type, strides))
