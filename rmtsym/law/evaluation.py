"""The generated kernels at parameter values: one interface over plain laws and laws of a population.

in:   a generated numba module and validated parameters
out:  an evaluator with array kernels without parameters, and the law's support, edges, atoms, moments
"""
import importlib
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np

from rmtsym.errors import GeneratedCodeError, ParameterError
from rmtsym.runtime import series
from rmtsym.runtime.arrays import finish

__all__ = ["evaluator", "on_device", "restore", "shaped"]

_USER = "rmtsym_user_"          # module names of users' own laws (rmtsym.runtime.load.load_file)


def evaluator(kernels, values):
    """The evaluator of a law; values is the dict of rmtsym.law.parameters.checked."""
    if kernels.KIND == "population":
        from rmtsym.law import population
        return population.prepare(kernels, values)
    return _Plain(kernels, values)


class _Plain:
    """Kernels whose arguments are numbers.

    stieltjes(z, out) density(x, out) stieltjes_gradient(z, out, dz, dparams) density_gradient(x, out, dx, dparams):
    contiguous arrays; support() edges() atoms() edge_powers(): lists; moments(k) cumulants(k): lists of numbers, or None.
    """

    suffix = ""                     # of the kernels' names

    def __init__(self, kernels, values):
        self._kernels = kernels
        self.arguments = tuple(values.values())

    def stieltjes(self, z, out):
        self._kernels.stieltjes(z, out, *self.arguments)

    def density(self, x, out):
        self._kernels.density(x, out, *self.arguments)

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._kernels.stieltjes_gradient(z, out, dz, dparams, *self.arguments)

    def density_gradient(self, x, out, dx, dparams):
        self._kernels.density_gradient(x, out, dx, dparams, *self.arguments)

    def support(self):
        return self._kernels.support(*self.arguments)

    def edges(self):
        return self._kernels.edges(*self.arguments)

    def atoms(self):
        return self._kernels.atoms(*self.arguments)

    def edge_powers(self):
        return self._kernels.edge_powers(*self.arguments)

    def moments(self, k):
        """[m_0, ..., m_k] as Fractions, or None where the polynomial does not give them."""
        if not getattr(self._kernels, "TERMS", True) or not hasattr(self._kernels, "terms"):
            return None
        exact = [value if isinstance(value, int) else Fraction(value) for value in self.arguments]
        return series.moments_from_terms(self._kernels.terms(*exact), k)

    def cumulants(self, k):
        """[k_1, ..., k_k] where the law is given by them, else None: here they follow from the moments."""


def shaped(row, shape, original):
    """A flat array in the caller's shape, scalars as `original`."""
    return finish(row.reshape(shape), original)


def on_device(kernels, kernel, points, dtype, out, evaluator):
    """The CUDA kernel of the law at a CuPy array; a CuPy array of its shape (`out`, if that is given)."""
    import cupy

    from rmtsym.runtime import cuda
    dtype = np.dtype(dtype)
    if points.dtype.kind not in ("iufc" if dtype.kind == "c" else "iuf"):
        raise ParameterError(f"{kernels.NAME}: {kernel}: a CuPy array of dtype {points.dtype} was given, but numbers are wanted")
    flat = cupy.ascontiguousarray(points, dtype=dtype).reshape(-1)
    if out is None:
        out = cupy.empty(points.shape, dtype)
    elif getattr(out, "dtype", None) != dtype or getattr(out, "shape", None) != points.shape or not out.flags.c_contiguous:
        raise ParameterError(f"{kernels.NAME}: {kernel}: out must be a C-contiguous CuPy array of shape {points.shape} and dtype {dtype}")
    if kernels.__name__.startswith(_USER):
        backend = cuda.load_file(str(Path(kernels.__file__).with_suffix(".cuh")))
    else:
        backend = cuda.load(kernels.NAME)
    backend.launch(kernel + evaluator.suffix, (flat, out.reshape(-1)), evaluator.arguments)
    return out


def restore(module, file, name, values, model):
    """Unpickle a frozen law: load its kernels again, by module name or from their file."""
    from rmtsym.law.frozen import FrozenLaw
    if module is None:
        raise GeneratedCodeError(f"{name}: its kernels are no module, so the law cannot be pickled")
    if module in sys.modules:
        kernels = sys.modules[module]
    elif module.startswith(_USER):
        from rmtsym.runtime.load import load_file
        if not Path(file).is_file():
            raise GeneratedCodeError(f"{name}: its kernels {file} are gone; compile the law again with rm.compile")
        kernels = load_file(file, module.removeprefix(_USER))
    else:
        kernels = importlib.import_module(module)
    return FrozenLaw(kernels, values, model=model)
