"""Values of duals, E[phi(u) phi(v)] and E[phi'(u) phi'(v)], at arrays and matrices of covariances.

in:   kernels (a generated module, or a Numeric for a function of one's own), q11, q12, q22 of any shapes that broadcast, or a covariance matrix
out:  (value, derivative), float64; CuPy arrays for CuPy arrays

Closed forms run as they are; where their terms cancel (an ELU at small variances), and for functions without one, numeric.py computes: Mehler's
series, and quadrature where it is long. Everything here works without SymPy.
"""
from functools import lru_cache

import numpy as np

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.runtime.arrays import as_points, is_cupy
from rmtsym.runtime.dual_numeric import Numeric, check
from rmtsym.runtime.mehler import Profile

__all__ = ["Numeric", "Profile", "both", "matrix", "numeric"]

_DOUBT = 160.0               # as is_doubtful of the kernels
_LARGE, _SERIES_ERROR = 64, 1e-14              # matrices worth a series, where it is certified to that
_CLOSED_ERROR, _NUMERIC_ERROR = 4e-16, 1e-14          # of a closed form relative to its terms; of the series relative to sqrt(f11 f22)


def both(kernels, q11, q12, q22, parameters=(), label="dual"):
    """(E[phi(u) phi(v)], E[phi'(u) phi'(v)]) at covariances that broadcast; floats for scalars.

    kernels : a module of generated kernels, or a Numeric; parameters : numbers, in the order of kernels.PARAMETERS
    ParameterError for negative variances and for |rho| > 1 beyond rounding (1e-12), ShapeError for shapes that do not broadcast.
    """
    if any(is_cupy(q) for q in (q11, q12, q22)):
        from rmtsym.runtime.dual_cuda import both as on_device
        return on_device(kernels, q11, q12, q22, parameters, label)
    arrays = [as_points(q, f"{label}: {name}") for name, q in (("q11", q11), ("q12", q12), ("q22", q22))]
    try:
        arrays = np.broadcast_arrays(*arrays)
    except ValueError:
        raise ShapeError(f"{label}: q11, q12, q22 of shapes {', '.join(str(array.shape) for array in arrays)} do not broadcast") from None
    shape = arrays[0].shape
    flat = [np.ascontiguousarray(array, dtype=float).reshape(-1) for array in arrays]
    if isinstance(kernels, Numeric) or kernels.METHOD == "series":
        _refuse_outside(label, *flat)
        value, slope = numeric(kernels, parameters).both(*flat)
    else:
        value, slope = _closed(kernels, flat, parameters, label)
    return tuple(part.item() if shape == () else part.reshape(shape) for part in (value, slope))


def matrix(kernels, covariance, parameters=(), label="dual.matrix"):
    """(E[phi(u_i) phi(u_j)], E[phi'(u_i) phi'(u_j)]), n x n, of a symmetric covariance matrix, n x n: each pair is computed once.

    ParameterError where it is not symmetric, for negative variances, for |rho| > 1 beyond rounding; ShapeError unless it is n x n.
    """
    if is_cupy(covariance):
        from rmtsym.runtime.dual_cuda import matrix as on_device
        return on_device(kernels, covariance, parameters, label)
    covariance = as_points(covariance, f"{label}: K")
    if covariance.ndim != 2 or covariance.shape[0] != covariance.shape[1]:
        raise ShapeError(f"{label}: K has shape {covariance.shape}, but a covariance matrix n x n is wanted")
    covariance = np.ascontiguousarray(covariance, dtype=float)
    variances = np.diagonal(covariance).copy()
    if hasattr(kernels, "second"):                          # two functions: the matrix is not symmetric
        return both(kernels, variances[:, None], covariance, variances, parameters, label)
    if isinstance(kernels, Numeric) or kernels.METHOD == "series":
        value, slope, outside, uneven = numeric(kernels, parameters).matrix(covariance, variances)
        doubtful = 0
    elif (found := _by_series(kernels, covariance, variances, parameters, label)) is not None:
        (value, slope, outside, uneven), doubtful = found, 0
    else:
        value, slope = np.empty_like(covariance), np.empty_like(covariance)
        outside, doubtful, uneven = kernels.dual_matrix(covariance, variances, value, slope, *parameters)
        uneven = uneven and check(covariance, variances)[1]
    if outside:
        _refuse_outside(label, *(np.broadcast_to(q, covariance.shape).ravel() for q in (variances[:, None], covariance, variances)))
    if uneven:
        raise ParameterError(f"{label}: K is not symmetric: |K - K^T| reaches {abs(covariance - covariance.T).max():.3g}")
    if doubtful:
        flat = [np.ascontiguousarray(np.broadcast_to(q, covariance.shape)).reshape(-1) for q in (variances[:, None], covariance, variances)]
        _refine(kernels, flat, parameters, value.reshape(-1), slope.reshape(-1))
    return value, slope


def _by_series(kernels, covariance, variances, parameters, label):
    """What Numeric.matrix gives, of a closed form that is much slower than a series (bivariate normals): that only where the series is long. Else None."""
    if not hasattr(kernels, "bivariate_normal") or variances.size < _LARGE:
        return None
    other = numeric(kernels, parameters)
    if other.phi.jumps:
        return None
    try:
        return other.matrix(covariance, variances, lambda *q: _closed(kernels, [np.ascontiguousarray(part) for part in q], parameters, label), _SERIES_ERROR)
    except ParameterError:                                  # phi grows too fast for quadrature at such variances, or K is no covariance matrix
        return None


def numeric(kernels, parameters=()):
    """The Numeric of a module of kernels at parameters (itself, if it is one)."""
    return kernels if isinstance(kernels, Numeric) else _numeric(kernels, tuple(float(parameter) for parameter in parameters))


@lru_cache(maxsize=64)
def _numeric(kernels, parameters):
    def profile(name, prefix):
        def mapped(kernel):
            def function(x):
                x = np.ascontiguousarray(x, dtype=float)
                out = np.empty(x.size)
                kernel(x.reshape(-1), out, *parameters)
                return out.reshape(x.shape)
            return function
        value = mapped(getattr(kernels, name))
        return Profile(value, _finite_slope(value, mapped(getattr(kernels, f"{name}_slope"))), tuple(getattr(kernels, f"{prefix}kinks")(*parameters)),
                       tuple(getattr(kernels, f"{prefix}jumps")(*parameters)))

    first = profile("activation", "")
    return Numeric(first, profile("second", "second_") if hasattr(kernels, "second") else first)


def _finite_slope(phi, slope):
    """slope; where exponentials in it overflow (|x| > 600), the quotient of differences, if phi is straight there to rounding."""
    def finite(x):
        found = slope(x)
        lost = np.isnan(found) & (abs(x) > 600)
        if lost.any():
            far = x[lost]
            wide, narrow = (phi(1.5*far) - phi(0.5*far))/far, (phi(1.25*far) - phi(0.75*far))/(0.5*far)
            found[lost] = np.where(abs(wide - narrow) <= 2e-15*abs(wide) + 1e-100, wide, np.nan)
        return found

    return finite


def _closed(kernels, flat, parameters, label):
    value, slope = np.empty(flat[1].size), np.empty(flat[1].size)
    outside, doubtful = kernels.dual(*flat, value, slope, *parameters)
    if outside:
        _refuse_outside(label, *flat)
    if doubtful:
        _refine(kernels, flat, parameters, value, slope)
    return value, slope


def _refine(kernels, flat, parameters, value, slope):
    """Put numbers of the series and quadrature where the terms of the closed form cancel more than they err."""
    sizes = np.empty(value.size), np.empty(value.size)
    kernels.dual_sizes(*flat, *sizes, *parameters)
    is_number = np.isfinite(flat[0]) & np.isfinite(flat[1]) & np.isfinite(flat[2])
    here = np.flatnonzero(is_number & ~((sizes[0] <= _DOUBT*abs(value)) & (sizes[1] <= _DOUBT*abs(slope))))
    if here.size == 0:
        return
    other = numeric(kernels, parameters)
    try:
        scales = other.scales(flat[0][here], flat[2][here])
    except ParameterError:                                  # phi grows too fast for quadrature at such variances
        return
    worth = np.zeros(here.size, bool)
    for size, scale, part in zip(sizes, scales, (value, slope), strict=True):
        worth |= ~(_CLOSED_ERROR*size[here] <= _NUMERIC_ERROR*scale) & ~np.isinf(part[here])
    here, scales = here[worth], [scale[worth] for scale in scales]
    if here.size == 0:
        return
    found = other.both(*(q[here] for q in flat))
    for target, size, scale, numbers in zip((value, slope), sizes, scales, found, strict=True):
        is_better = ~(_CLOSED_ERROR*size[here] <= _NUMERIC_ERROR*scale) & ~np.isinf(target[here])
        target[here[is_better]] = numbers[is_better]


def _refuse_outside(label, q11, q12, q22):
    """ParameterError for the first covariance that is none."""
    for name, q in (("q11", q11), ("q22", q22)):
        if (q < 0).any():
            raise ParameterError(f"{label}: {name} = {q[q < 0][0]:.6g}, but a variance must be >= 0")
    with np.errstate(all="ignore"):
        extreme = np.flatnonzero((q11*q22 > 1e300) | (q11*q22 < 1e-300) & (q11 > 0) & (q22 > 0))
        if extreme.size:
            raise ParameterError(f"{label}: q11 = {q11[extreme[0]]:.6g}, q22 = {q22[extreme[0]]:.6g}, but variances must be 0 or lie between "
                                 "1e-150 and 1e150")
        bound = np.sqrt(q11)*np.sqrt(q22)
        wrong = np.flatnonzero(abs(q12) > bound*(1 + 1e-12))
    if wrong.size:
        at = wrong[0]
        rho = q12[at]/bound[at] if bound[at] else np.inf*np.sign(q12[at])
        raise ParameterError(f"{label}: q12 = {q12[at]:.6g} at q11 = {q11[at]:.6g}, q22 = {q22[at]:.6g} means a correlation of {rho:.15g}, "
                             "but |rho| <= 1")
