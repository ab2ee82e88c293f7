"""Duals on CuPy arrays: the same closed forms and series, by the CUDA twin of the kernels.

in:   kernels (a generated module), CuPy arrays of covariances
out:  (value, derivative), CuPy arrays

Coefficients of series are computed on the host, one row a distinct variance; the few elements that need another way (cancelling terms, series that are
too long) are computed there too.
"""
import numpy as np

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.runtime import cuda
from rmtsym.runtime.mehler import TOLERANCE

__all__ = ["both", "matrix"]

_DOUBT = 160.0
_ORDER = 256


def both(kernels, q11, q12, q22, parameters, label):
    """As runtime.dual.both, on the device."""
    import cupy

    from rmtsym.runtime import dual
    try:
        arrays = cupy.broadcast_arrays(*(cupy.asarray(q, dtype=np.float64) for q in (q11, q12, q22)))
    except ValueError:
        raise ShapeError(f"{label}: q11, q12, q22 of shapes {', '.join(str(np.shape(q)) for q in (q11, q12, q22))} do not broadcast") from None
    shape = arrays[0].shape
    flat = [cupy.ascontiguousarray(array).reshape(-1) for array in arrays]
    first, middle, second = flat
    outside = (first < 0) | (second < 0) | (abs(middle) > cupy.sqrt(abs(first))*cupy.sqrt(abs(second))*(1 + 1e-12))
    if bool(outside.any()):
        at = int(cupy.flatnonzero(outside)[0])
        dual.both(kernels, *(float(q[at]) for q in flat), parameters, label)                  # raises, with the numbers
        raise ParameterError(f"{label}: element {at} is outside of the domain")
    value, slope = cupy.full(middle.size, cupy.nan), cupy.full(middle.size, cupy.nan)
    if isinstance(kernels, dual.Numeric) or kernels.METHOD == "series":
        redo = _series(kernels, flat, value, slope, parameters)
    else:
        sizes = cupy.empty_like(value), cupy.empty_like(value)
        _loaded(kernels).launch("dual", [*flat, value, slope, *sizes], [float(parameter) for parameter in parameters])
        redo = ~((sizes[0] <= _DOUBT*abs(value)) & (sizes[1] <= _DOUBT*abs(slope))) & cupy.isfinite(first + middle + second)
    at = cupy.flatnonzero(redo)
    if at.size:
        found = dual.both(kernels, *(q[at].get() for q in flat), parameters, label)
        value[at], slope[at] = (cupy.asarray(part) for part in found)
    return value.reshape(shape), slope.reshape(shape)


def matrix(kernels, covariance, parameters, label):
    """As runtime.dual.matrix, on the device."""
    if covariance.ndim != 2 or covariance.shape[0] != covariance.shape[1]:
        raise ShapeError(f"{label}: K has shape {covariance.shape}, but a covariance matrix n x n is wanted")
    variances = covariance.diagonal()
    gap = abs(covariance - covariance.T)
    if bool((gap > 1e-10*abs(variances).max()).any()):
        raise ParameterError(f"{label}: K is not symmetric: |K - K^T| reaches {float(gap.max()):.3g}")
    return both(kernels, variances[:, None], covariance, variances[None, :], parameters, label)


def _loaded(kernels):
    return cuda.load_file(kernels.CUDA) if hasattr(kernels, "CUDA") else cuda.load(kernels.NAME)


def _series(kernels, flat, value, slope, parameters):
    """Fill value and slope by series of up to 256 coefficients; returns where that is not enough."""
    import cupy

    from rmtsym.runtime import dual
    if isinstance(kernels, dual.Numeric):
        return cupy.ones(value.size, dtype=bool)
    numeric = dual.numeric(kernels, parameters)
    left, right, i, j = numeric.series_of(np.sqrt(flat[0].get()), np.sqrt(flat[2].get()), _ORDER)
    i, j = (cupy.asarray(rows, dtype=np.int64) for rows in (i, j))
    size = cupy.sqrt(flat[0]*flat[2])
    rho = cupy.clip(cupy.where(size > 0, flat[1]/cupy.where(size > 0, size, 1.0), 0.0), -1, 1)
    module = _loaded(kernels)
    redo = cupy.isnan(rho)
    parts = (("value", "start", "rest", value), ("slope", "slope_start", "slope_rest", slope))
    for name, start, rest, out in parts:
        a, b = getattr(left, name), getattr(right, name)
        module.launch("dual_series", [i, j, rho, out],
                      [a.reshape(-1), b.reshape(-1), a.shape[1], b.shape[1], getattr(left, start), left.stride, TOLERANCE/64])
        bound = cupy.sqrt(cupy.asarray(getattr(left, rest))[i]*cupy.asarray(getattr(right, rest))[j])
        redo |= ~(bound*abs(rho)**_ORDER <= TOLERANCE)
    return redo & cupy.isfinite(flat[0] + flat[1] + flat[2])
