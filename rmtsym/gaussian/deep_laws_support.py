"""Where a deep kernel's spectrum lives: its gaps by certified points, its edges where dz/dm = 0.

in:   a Chain (deep_laws_equation.py), its atoms
out:  support, intervals [(lo, hi), ...] of the continuous part

Off the law all is real, and along a gap m grows with z: an edge is where dz/dm changes its sign. There z is stationary, so it is known to rounding.
That nothing was overlooked is checked by the total mass (deep_laws_table.py).
"""
import math

import numpy as np

from rmtsym.errors import LimitError
from rmtsym.gaussian.deep_laws_solve import is_contraction, solve

__all__ = ["find_support", "is_thin"]

_LOWEST = 1e-13             # of the law's size: below, an edge is at the shift itself
_LOWEST_OF_CONTINUUM = 1e-10
_FAINT = 1e-3               # Im m relative to |m|
_THINNEST = 0.1             # of the covariance of a typical row
_COUNT = 400                # points of each of the two grids
_STEPS = 60


def find_support(chain, atoms, name):
    """[(lo, hi), ...], ascending. LimitError where the upper end is not found.

    Rows with nearly no covariance, a tail of a continuum of types, bring the spectrum down to the shift where they count there: beside an atom.
    """
    lowest, count = (_LOWEST, _COUNT) if not chain.is_continuum else (_LOWEST_OF_CONTINUUM, _COUNT//2)
    grid = np.unique(np.concatenate([np.geomspace(lowest, 1.0, count), np.linspace(0, 1.001, count + 1)[1:]]))
    x, u, inside = _looked_up(chain, chain.shift + grid*chain.size)
    if is_thin(chain, atoms):
        # Where the density sets in at the level of rounding, what seems a gap below is none.
        start = int(np.argmax(inside))
        if u[0, start].imag < _FAINT*abs(u[0, start]):
            x, u, inside = x[start:], u[:, start:], inside[start:]
    x, u, inside = _with_summits(chain, x, u, inside)
    if not len(x) or inside[-1]:
        raise LimitError(f"{name}: the upper end of the spectrum was not found")
    ends = []
    if inside[0]:
        ends.append(chain.shift)
    for k in np.flatnonzero(inside[1:] != inside[:-1]):
        gap, other = (k, k + 1) if inside[k + 1] else (k + 1, k)
        ends.append(_edge(chain, x[gap], u[:, gap].real, x[other]))
    return list(zip(ends[::2], ends[1::2], strict=True))


def is_thin(chain, atoms):
    """Whether the spectrum may end at the shift in a thin tail: beside an atom, with rows of the last layer whose covariance vanishes."""
    if not (chain.is_continuum and atoms and atoms[0][0] == chain.shift):
        return False
    # along the path of the types
    size = np.abs(chain.layers[-1].b) + np.abs(chain.layers[-1].e)
    return bool(min(size[0], size[-1]) < _THINNEST*size[len(size)//2])


def _looked_up(chain, x):
    """The points that could be certified, u there, and whether each lies in the bulk."""
    found = solve(chain, x + 0j)
    good = found.is_certified
    return x[good], found.u[:, good], found.u[0, good].imag > 0


def _with_summits(chain, x, u, inside):
    """The same with points in narrow gaps, where the density between grid points falls to zero."""
    density = u[0].imag
    dips = [k for k in range(1, len(x) - 1) if inside[k - 1] and inside[k] and inside[k + 1] and density[k] < min(density[k - 1], density[k + 1])]
    extra = []
    low, high = x[[k - 1 for k in dips]], x[[k + 1 for k in dips]]
    for _ in range(30 if dips else 0):
        a, b = low + .382*(high - low), high - .382*(high - low)
        found = solve(chain, np.concatenate([a, b]) + 0j)
        value = np.where(found.is_certified, found.u[0].imag, np.inf)
        extra += [at for at, here in zip([*a, *b], value, strict=True) if here == 0]
        left = value[:a.size] <= value[a.size:]
        low, high = np.where(left, low, a), np.where(left, b, high)
    if not extra:
        return x, u, inside
    at, new, is_bulk = _looked_up(chain, np.array(extra))
    x, first = np.unique(np.concatenate([x, at]), return_index=True)
    return x, np.concatenate([u, new], axis=1)[:, first], np.concatenate([inside, is_bulk])[first]


def _edge(chain, x, u, beyond):
    """The end of the gap that contains x, where the solution is u, on the side of `beyond`, a point of the bulk.

    Along the gap with m as the parameter: unknowns z and the other u.
    """
    sign, start = math.copysign(1.0, beyond - x), _followed(chain, x, u, u[0])
    if start is None:
        return _bisected(chain, x, beyond)
    z, m, rest, rise = start
    step = sign*abs(beyond - x)/rise
    inner, outer = (m, rise), None
    state = z, np.concatenate([[m], rest])
    for _ in range(_STEPS):
        trial = inner[0] + step
        found = _followed(chain, *state, trial)
        if found is None or not (z - 1e-9*chain.size <= found[0] <= beyond if sign > 0 else beyond <= found[0] <= z + 1e-9*chain.size):
            step /= 4
            continue
        if found[3] <= 0:
            outer = trial, found[3]
            break
        inner, state = (trial, found[3]), (found[0], np.concatenate([[trial], found[2]]))
        step *= 1.5
    if outer is None:
        return _bisected(chain, state[0], beyond)
    best = state[0]
    for k in range(_STEPS):
        # Illinois with bisection now and then
        share = inner[1]/(inner[1] - outer[1]) if k % 3 != 2 else 0.5
        trial = inner[0] + share*(outer[0] - inner[0])
        found = _followed(chain, *state, trial)
        if found is None:
            return _bisected(chain, state[0], beyond)
        best = found[0]
        if abs(outer[0] - inner[0]) <= 1e-14*abs(inner[0]) or found[3] == 0 or abs(found[3]*(outer[0] - inner[0])) <= 1e-17*chain.size:
            break
        if found[3] > 0:
            inner, state = (trial, found[3]), (found[0], np.concatenate([[trial], found[2]]))
        else:
            outer = trial, found[3]
    return float(best)


def _followed(chain, z, u, m):
    """(z, m, other u, dz/dm) at the parameter m, from a neighbour (z, u); None where Newton's method does not settle, or on another branch."""
    count = chain.count
    z, u = float(z), np.array(u, float)
    unknown = np.concatenate([[z], u[1:]])
    u[0] = m
    for _ in range(20):
        with np.errstate(all="ignore"):
            value, slope = chain.image(np.array([unknown[0] + 0j]), np.concatenate([[m], unknown[1:]])[:, None] + 0j)
        value, slope = value[:, 0].real, slope[:, :, 0].real
        matrix = np.concatenate([slope[:, -1:], slope[:, 1:-1] - np.eye(count)[:, 1:]], axis=1)
        at_m = slope[:, 0] - np.eye(count)[:, 0]
        try:
            step = np.linalg.solve(matrix, np.stack([np.concatenate([[m], unknown[1:]]) - value, -at_m], axis=1))
        except np.linalg.LinAlgError:
            return None
        if not np.isfinite(step).all():
            return None
        unknown += step[:, 0]
        if np.all(np.abs(step[:, 0]) <= 1e-14*np.abs(unknown)):
            break
    if not np.all(np.abs(step[:, 0]) <= 1e-8*np.abs(unknown)):
        return None
    rise = step[0, 1]
    if rise > 0 and not is_contraction((np.eye(count) - slope[:, :-1])[None])[0]:
        return None
    return unknown[0], m, unknown[1:], rise


def _bisected(chain, gap, bulk):
    """The edge between a point of a gap and one of the bulk, by certified points."""
    for _ in range(_STEPS):
        points = gap + (bulk - gap)*np.arange(1, 8)/8
        found = solve(chain, points + 0j)
        good = np.flatnonzero(found.is_certified)
        off = [k for k in good if found.u[0, k].imag == 0]
        on = [k for k in good if found.u[0, k].imag > 0]
        new = points[max(off)] if off else gap, points[min(on)] if on else bulk
        if new == (gap, bulk):
            break
        gap, bulk = new
    return float(gap + bulk)/2
