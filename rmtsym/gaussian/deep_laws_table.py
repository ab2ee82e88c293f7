"""The distribution function of a deep kernel's spectrum: adaptive panels with an absolute tolerance.

Far down in a thin tail, or next to a hard edge of a product of many matrices, a density has less relative accuracy than runtime/refine.py asks for.

in:   density(x), bulks and the powers of their ends, atoms
out:  a Distribution (runtime/quadrature.py)
"""
import math

import numpy as np

from rmtsym.errors import LimitError
from rmtsym.runtime.panels import LEFT_HALF, WEIGHTS, Panels, nodes, position
from rmtsym.runtime.quadrature import Distribution

__all__ = ["tabulated"]

_SWEEPS = 20


def tabulated(density, intervals, powers, atoms, tolerance, defect, name):
    """The Distribution. powers : (left, right) of each bulk; tolerance : of the mass of a panel.

    LimitError where the total mass misses 1 by more than `defect`; what it misses is given back to all panels.
    """
    rows, junctions = [], {}
    for (lo, hi), (left, right) in zip(intervals, powers, strict=True):
        middle = lo + (hi - lo)/2
        junctions[len(rows)] = middle
        rows += [(lo, 1.0, middle - lo, left, 0.0), (hi, -1.0, hi - middle, right, 0.0)]
    maps = np.array(rows)
    half = np.repeat(np.arange(len(maps)), 4)
    marks = np.linspace(0, 1, 5)
    ends = np.concatenate([np.stack([marks[:-1], marks[1:]] if sign > 0 else [marks[1:], marks[:-1]], axis=1) for sign in maps[:, 1]])
    x, g = _sampled(density, maps[half], ends)
    done = []
    for sweep in range(_SWEEPS):
        children = np.stack([ends[:, 0], ends.mean(axis=1), ends.mean(axis=1), ends[:, 1]], axis=1).reshape(-1, 2)
        owner = np.repeat(half, 2)
        left = g@LEFT_HALF
        expected = np.stack([left, g@WEIGHTS - left], axis=1).reshape(-1)
        x, g = _sampled(density, maps[owner], children)
        good = np.repeat((np.abs(g@WEIGHTS - expected) <= tolerance).reshape(-1, 2).all(axis=1) | (sweep == _SWEEPS - 1), 2)
        done.append((owner[good], children[good], x[good], g[good]))
        half, ends, x, g = owner[~good], children[~good], x[~good], g[~good]
        if not len(half):
            break
    half, ends, x, g = (np.concatenate(column) for column in zip(*done, strict=True))
    wanted, found = 1 - math.fsum(mass for _, mass in atoms), float(np.sum(g@WEIGHTS))
    if not abs(wanted - found) <= defect:
        raise LimitError(f"{name}: the bulks {[(float(f'{lo:.6g}'), float(f'{hi:.6g}')) for lo, hi in intervals]} have the mass {found:.8g}, but it "
                         f"should be {wanted:.8g}: part of the spectrum was overlooked")
    panels = Panels(maps, np.full(len(maps), np.nan), half, ends, x, np.maximum(g, 0.0)*(wanted/found))
    panels.join(junctions)
    table = object.__new__(Distribution)
    table.defect = wanted - found
    table._assemble(panels, sorted(atoms))
    return table


def _sampled(density, maps, ends):
    """Nodes x and density times |dx/dt| of panels."""
    s = nodes(ends)
    x = position(maps, s)
    width, power = maps[:, 2:3], maps[:, 3:4]
    return x, density(x.reshape(-1)).reshape(x.shape)*width*power*s**(power - 1)*np.abs(ends[:, 1:] - ends[:, :1])/2
