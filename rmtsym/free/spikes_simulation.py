"""Draws of spiked matrices.

in:   a SpikedModel, the channel of its outlier (or None), a strength, a size
out:  SpikeDraws: locations and squared overlaps of that eigenvalue, with means and standard errors

The eigenvalue is told by its rank, not by its place: a spike above k eigenvalues of the bulk has rank k + 1 from the top.
"""
import math
from dataclasses import dataclass, field

import numpy as np
import threadpoolctl

from rmtsym.errors import ParameterError

__all__ = ["SpikeDraws", "simulate"]


@dataclass(frozen=True)
class Sample:
    """Draws of a number: .mean, .stderr (standard error of the mean), .draws."""

    mean: float
    stderr: float
    draws: np.ndarray = field(repr=False)


@dataclass(frozen=True)
class SpikeDraws:
    """location, overlap (squared), right_overlap (of information_plus_noise, else None): Samples."""

    location: Sample
    overlap: Sample
    right_overlap: object = None


def simulate(model, channel, theta, n, draws, rng, field):
    """`draws` matrices of n rows: a SpikeDraws."""
    rng = np.random.default_rng(rng)
    # One BLAS thread: eigh differs bitwise between one and two.
    with threadpoolctl.threadpool_limits(1, "blas"):
        rows = [_DRAW[model.kind](model, channel, theta, n, rng, field) for _ in range(draws)]
    columns = [np.array(column) for column in zip(*rows, strict=True)]
    return SpikeDraws(*(Sample(float(column.mean()), float(column.std(ddof=1)/np.sqrt(draws)), column) for column in columns))


def _normal(rng, shape, field):
    """Standard normal entries, E|x|^2 = 1."""
    if field == "real":
        return rng.standard_normal(shape)
    return (rng.standard_normal(shape) + 1j*rng.standard_normal(shape))/np.sqrt(2)


def _direction(rng, n, field):
    vector = _normal(rng, n, field)
    return vector/np.linalg.norm(vector)


def _matrix(model, n, rng, field):
    """A draw of the law's own matrix; None where it has none, or no real symmetric one of n rows."""
    if field != "real" or not hasattr(model.law, "matrix"):
        return None
    try:
        matrix = model.law.matrix(n, rng)
    except ParameterError:                          # no matrix model
        return None
    return matrix if matrix.shape == (n, n) and np.array_equal(matrix, matrix.T) else None


def _bulk(model, n, rng, field):
    """n eigenvalues of the bulk, ascending."""
    matrix = _matrix(model, n, rng, field)
    return _quantiles(model.law, n) if matrix is None else np.linalg.eigvalsh(matrix)


def _full(model, channel, n, rng, field):
    """(matrix, its eigenvalues) of the bulk: diagonal, or where only the outermost eigenvalue is asked for a draw of the law's own matrix, None."""
    is_outer = channel is None or any(map(math.isinf, channel.gap))
    matrix = _matrix(model, n, rng, field) if is_outer and not model.law.atoms() else None
    if matrix is not None:
        return matrix, np.empty(n)
    bulk = _bulk(model, n, rng, field)
    return np.diag(bulk), bulk


def _quantiles(law, n):
    levels = (np.arange(n) + .5)/n
    return np.sort((law.ppf if hasattr(law, "ppf") else law.quantile)(levels))


def _rank(channel, bulk, theta):
    """Index, ascending, of the outlier among n eigenvalues, the bulk having n: a spike moves them up or down by at most one place."""
    if channel is None:
        return bulk.size - 1 if theta > 0 else 0
    low, high = channel.gap
    middle = low if math.isinf(high) else high if math.isinf(low) else (low + high)/2         # edges fluctuate
    if channel.is_above:
        return bulk.size - 1 - (0 if math.isinf(high) else int((bulk > middle).sum()))
    return 0 if math.isinf(low) else int((bulk < middle).sum())


def _chosen(matrix, index):
    values, vectors = np.linalg.eigh(matrix)
    return values[index], vectors[:, index]


def _additive(model, channel, theta, n, rng, field):
    (matrix, bulk), u = _full(model, channel, n, rng, field), _direction(rng, n, field)
    value, vector = _chosen(matrix + theta*np.outer(u, u.conj()), _rank(channel, bulk, theta))
    return value, abs(np.vdot(u, vector))**2


def _multiplicative(model, channel, theta, n, rng, field):
    (matrix, bulk), u = _full(model, channel, n, rng, field), _direction(rng, n, field)
    root = np.eye(n) + (np.sqrt(1 + theta) - 1)*np.outer(u, u.conj())
    value, vector = _chosen(root @ matrix @ root, _rank(channel, bulk, theta))
    return value, abs(np.vdot(u, vector))**2


def _information_plus_noise(model, channel, theta, n, rng, field):
    bulk = np.maximum(_bulk(model, n, rng, field), 0)
    columns = round(n/model.c)
    u, v = _direction(rng, n, field), _direction(rng, columns, field)
    # Of p > n rows the bulk has p - n zeros; the diagonal holds the others.
    rank = min(n, columns)
    matrix = theta*np.outer(u, v.conj())
    matrix[np.arange(n - rank, n), np.arange(rank)] += np.sqrt(bulk[n - rank:])
    value, left = _chosen(matrix @ matrix.conj().T, _rank(channel, bulk, theta))
    right = matrix.conj().T @ left
    return value, abs(np.vdot(u, left))**2, abs(np.vdot(v, right))**2/value


def _population(model, theta, n):
    """Eigenvalues of the population, the spike in its place, and its index."""
    others = _quantiles(model.law, n - 1)
    index = int((others < theta).sum())
    return np.insert(others, index, theta), index


def _covariance(model, channel, theta, n, rng, field):
    population, index = _population(model, theta, n)
    samples = round(n/model.c)
    data = np.sqrt(population)[:, None]*_normal(rng, (n, samples), field)
    value, vector = _chosen(data @ data.conj().T/samples, index)
    return value, abs(vector[index])**2


def _deformed_wigner(model, channel, theta, n, rng, field):
    population, index = _population(model, theta, n)
    noise = _normal(rng, (n, n), field)
    value, vector = _chosen(np.diag(population) + np.sqrt(model.variance/(2*n))*(noise + noise.conj().T), index)
    return value, abs(vector[index])**2


def _deformed(model, channel, theta, n, rng, field):
    population, index = _population(model, theta, n)
    frame, triangle = np.linalg.qr(_normal(rng, (n, n), field))
    frame = frame*np.sign(triangle.diagonal())                     # Haar
    matrix = np.diag(population) + (frame*_quantiles(model.noise, n)) @ frame.conj().T
    values, vectors = np.linalg.eigh(matrix)
    overlaps = np.abs(vectors[index])**2
    # With gaps in the noise, too, the rank depends on both: of the eigenvalues in the gap it is the one that the spike is seen in.
    inside = [index] if channel is None else np.flatnonzero((values > channel.gap[0]) & (values < channel.gap[1]))
    best = max(inside, key=lambda k: overlaps[k], default=int(np.argmax(overlaps)))
    return values[best], overlaps[best]


def _deformed_rectangular(model, channel, theta, n, rng, field):
    squares, index = _population(model, theta*theta, n)
    columns = round(n/model.c)
    rank = min(n, columns)
    matrix = np.sqrt(model.variance/columns)*_normal(rng, (n, columns), field)
    # Of p > n rows the law has p - n zeros; the diagonal holds the others, the spike among them.
    matrix[np.arange(n - rank, n), np.arange(rank)] += np.sqrt(np.maximum(squares[n - rank:], 0))
    value, left = _chosen(matrix @ matrix.conj().T, index)
    right = matrix.conj().T @ left
    return value, abs(left[index])**2, abs(right[index - (n - rank)])**2/value


_DRAW = {"additive": _additive, "multiplicative": _multiplicative, "information_plus_noise": _information_plus_noise, "covariance": _covariance,
         "deformed_wigner": _deformed_wigner, "deformed": _deformed,
         "deformed_rectangular": _deformed_rectangular}
