"""The solution of a chain's equations at any point, with a proof that it is the right one.

in:   a Chain (deep_laws_equation.py), points z with Im z >= 0
out:  Solution: u, its derivative, and whether it is proved to be the transform's

u = F(z, u), F(z, .) a holomorphic self-map of the polydisc (C+)^L. Three certificates, however u was found:
    Im z > 0, u in (C+)^L    such a map, strictly inside, has one fixed point only [Earle & Hamilton 1970]
    z real, u in (C+)^L      the fixed points are a holomorphic retract, hence connected [Vigue 1986], so one where 1 - F' is invertible is the
                             only one, and it continues to those above
    z real, u real           F' has no negative entries there; where its spectral radius is below 1, (1 - F')^-1 has none either, and u moves
                             into (C+)^L with z
With a continuum of types (deep_laws_layers.py) F is its average to rounding, so that Im u below chain.noise proves nothing; the total mass is
checked as well.
"""
from dataclasses import dataclass

import numpy as np

__all__ = ["Solution", "is_contraction", "newton", "solve"]

_CONVERGED = 1e-13          # last relative step
_ACCEPTED = 1e-8            # the same where rounding does not allow more: next to an edge
_STEPS = 12
_LEVELS = 120
_TRIES = 6                  # steps from a height down to the point itself
_STRIDE = 32
_STARTS = 40                # iterations of F high above the axis
_LOWEST = 1e-17             # heights above the real axis, relative to the law's size


@dataclass
class Solution:
    """u (count, N), du/dz (count, N), is_certified (N,), residual (N,): the last relative step of Newton's method"""

    u: np.ndarray
    slope: np.ndarray
    is_certified: np.ndarray
    residual: np.ndarray


def solve(chain, z):
    """The Solution at z, Im z >= 0."""
    z = np.ascontiguousarray(z, dtype=complex)
    found = Solution(np.full((chain.count, z.size), complex(np.nan, np.nan)), np.full((chain.count, z.size), complex(np.nan, np.nan)),
                     np.zeros(z.size, bool), np.full(z.size, np.inf))
    order = np.flatnonzero(np.isfinite(z))
    order = order[np.argsort(z[order].real, kind="stable")]
    # Every 32nd point from above, those between them from their neighbours
    stride = _STRIDE if order.size > 2*_STRIDE else 1
    if order.size:
        _descend(chain, z, order[::stride], found)
    while stride > 1:
        new = np.arange(stride//2, order.size, stride)
        sides = order[new - stride//2], order[np.minimum(new + stride//2, (order.size - 1)//stride*stride)]
        stride //= 2
        new = order[new]
        guess = np.full(found.u.shape, complex(np.nan, np.nan))
        with np.errstate(all="ignore"):
            guess[:, new] = np.exp((np.log(found.u[:, sides[0]]) + np.log(found.u[:, sides[1]]))/2)
        _try(chain, z, new[np.isfinite(guess[:, new]).all(axis=0)], guess, found)
        left = new[~found.is_certified[new]]
        if left.size:
            _descend(chain, z, left, found)
    return found


def newton(chain, z, u, steps=_STEPS, is_above=True):
    """(u, du/dz, last step relative to u, last step, 1 - F'): Newton's method; steps that would leave (C+)^L are cut where is_above.

    Not is_above: all is real; NaN where F is not.
    """
    u, moved, last = u.copy(), np.full(u.shape, complex(np.nan, np.nan)), np.full(u.shape, complex(np.inf))
    size, matrix = np.full(z.size, np.inf), np.full((z.size, chain.count, chain.count), complex(np.nan, np.nan))
    identity = np.eye(chain.count)
    active = np.arange(z.size)
    for number in range(steps + 1):
        if number == steps:
            # once more where the last step was small: its square is the error
            active = active[size[active] < _ACCEPTED]
            if not active.size:
                break
        here = u[:, active]
        value, slope = chain.image(z[active], here)
        if not is_above:
            # A continuum of types (deep_laws_layers.py) gives real values only where none of its rows has a pole.
            is_real = np.all(np.abs(value.imag) <= _ACCEPTED*np.abs(value), axis=0)
            value, slope = np.where(is_real, value.real, np.nan) + 0j, slope.real + 0j
        here_matrix = np.moveaxis(identity[:, :, None] - slope[:, :-1], -1, 0)
        answer = _solved(here_matrix, np.moveaxis(np.stack([value - here, slope[:, -1]]), -1, 0).transpose(0, 2, 1))
        step = answer[..., 0].T
        if is_above:
            with np.errstate(all="ignore"):
                room = np.where(step.imag < 0, -here.imag/step.imag, np.inf).min(axis=0)
            step = step*np.where(room > 1.25, 1.0, .8*room)
        u[:, active] += step
        moved[:, active], last[:, active], matrix[active] = answer[..., 1].T, step, here_matrix
        with np.errstate(all="ignore"):
            size[active] = np.max(np.abs(step)/np.abs(u[:, active]), axis=0)
        active = active[size[active] > _CONVERGED]
        if not active.size:
            break
    return u, moved, size, last, matrix


def _solved(matrix, right):
    try:
        return np.linalg.solve(matrix, right)
    except np.linalg.LinAlgError:
        pass
    found = np.full(right.shape, complex(np.nan, np.nan))
    for k in range(len(matrix)):
        try:
            found[k] = np.linalg.solve(matrix[k], right[k])
        except np.linalg.LinAlgError:
            continue
    return found


def _try(chain, z, where, guess, found):
    """Newton's method at z[where] from guess; what is certified is kept."""
    if not where.size:
        return
    with np.errstate(all="ignore"):
        u, slope, size, step, _ = newton(chain, z[where], guess[:, where], _TRIES)
        good = (size < _ACCEPTED) & np.all(u.imag > 4*np.abs(step) + np.where(z[where].imag == 0, chain.noise, 0.0)*np.abs(u), axis=0)
        _keep(found, where, good, u, slope, size)
        # Off the law on the real axis
        real = (z[where].imag == 0) & ~good & np.all(np.abs(guess[:, where].imag) < np.abs(guess[:, where].real), axis=0)
        if real.any():
            start = guess[:, where[real]].real + 0j
            u, slope, size, _, matrix = newton(chain, z[where[real]], start, _TRIES, is_above=False)
            good = (size < _ACCEPTED) & np.all(u.imag == 0, axis=0)
            good[good] = is_contraction(matrix[good].real) & np.all(slope[:, good].real >= 0, axis=0)
            _keep(found, where[real], good, u, slope, size)


def is_contraction(matrix):
    """Whether F' = 1 - matrix, with no negative entries but for rounding, has spectral radius below 1."""
    slope = np.eye(matrix.shape[-1]) - matrix
    scale = np.abs(np.linalg.eigvals(slope)).max(axis=-1) if len(matrix) else np.empty(0)
    # Entries may be scaled by units of kappa: only their sign counts.
    return (scale < 1) & np.all(slope >= -1e-9*np.abs(slope).max(axis=(-2, -1), keepdims=True), axis=(-2, -1))


def _keep(found, where, good, u, slope, size):
    kept = where[good]
    found.u[:, kept], found.slope[:, kept] = u[:, good], slope[:, good]
    found.is_certified[kept], found.residual[kept] = True, size[good]


def _descend(chain, z, left, found):
    """From high above z down to it, certified at each height; from each one Newton's method is tried at z itself."""
    eta = np.full(left.size, 4*chain.size)
    ratio = np.full(left.size, 0.25)
    u = np.full((chain.count, left.size), 1j)
    for _ in range(_STARTS):
        u = chain.image(z[left] + 1j*eta, u)[0]
    guess = np.full(found.u.shape, complex(np.nan, np.nan))
    for _ in range(_LEVELS):
        guess[:, left] = u
        _try(chain, z, left, guess, found)
        lowest = np.maximum(_LOWEST*chain.size, .01*chain.noise*np.abs(z[left] - chain.shift) if chain.is_continuum else 0.0)
        open_ = ~found.is_certified[left] & (eta > lowest) & (ratio < 0.97)
        left, eta, ratio, u = left[open_], eta[open_], ratio[open_], u[:, open_]
        if not left.size:
            return
        lower = eta*ratio
        at = z[left] + 1j*lower
        with np.errstate(all="ignore"):
            new, _, size, step, _ = newton(chain, at, u)
            good = (size < _ACCEPTED) & np.all(new.imag > 4*np.abs(step), axis=0)
        u = np.where(good, new, u)
        eta = np.where(good, lower, eta)
        ratio = np.where(good, np.maximum(ratio*ratio, 0.25), np.sqrt(ratio))
