"""Generated CUDA kernels on CuPy arrays.

in:   the name of a law (or the path of a .cuh file of the user's own) and CuPy arrays
out:  CuPy arrays, computed by the very file that is checked in under generated/cuda/

CuPy is imported on first use; without a GPU the same files are still compiled (NVRTC) and executed (g++) by the tests.
"""
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from rmtsym.errors import GeneratedCodeError

__all__ = ["CudaKernels", "is_cupy", "load", "source"]

_THREADS = 256
_OPTIONS = ("--std=c++14", "--fmad=false")      # without contraction the values are those of the CPU


def is_cupy(array):
    """Is this a CuPy array? Told by the type's module, so that CuPy is not imported."""
    return type(array).__module__.partition(".")[0] == "cupy"


def source(name):
    """Text of generated/cuda/NAME.cuh. GeneratedCodeError if it is missing."""
    path = files("rmtsym.generated").joinpath("cuda", f"{name}.cuh")
    if not path.is_file():
        raise GeneratedCodeError(f"{name}: its generated kernel generated/cuda/{name}.cuh is missing; run `rmtsym generate {name}`")
    return path.read_text(encoding="utf-8")


class CudaKernels:
    """The array kernels of one CUDA file."""

    def __init__(self, text):
        import cupy
        self._module = cupy.RawModule(code=text, options=_OPTIONS)

    def launch(self, kernel, arrays, arguments):
        """Run a kernel on the current stream: stieltjes(z, out, ...), density(x, out, ...) or a gradient, as in the numba module.

        arrays: contiguous CuPy arrays, the points first; arguments: floats, ints, and arrays of float64 (populations).
        """
        import cupy
        import numpy as np
        size = arrays[0].size
        if size == 0:
            return
        converted = [np.int64(item) if isinstance(item, (int, np.integer)) else np.float64(item) if isinstance(item, (float, np.floating))
                     else cupy.asarray(item, dtype=np.float64) for item in arguments]
        blocks = min((size + _THREADS - 1)//_THREADS, 32*cupy.cuda.Device().attributes["MultiProcessorCount"])
        self._module.get_function(kernel)((blocks,), (_THREADS,), (*arrays, np.int64(size), *converted))


@lru_cache(maxsize=64)
def load(name):
    """CudaKernels of a checked-in law, compiled once a process."""
    return CudaKernels(source(name))


@lru_cache(maxsize=64)
def load_file(path):
    """CudaKernels of a file of the user's own."""
    return CudaKernels(Path(path).read_text(encoding="utf-8"))
