"""Panels of a density found: graded towards the edges, split until their halves agree.

in:   density(x), intervals, the power q of each end, the mass that must come out
out:  Panels, and the defect of their total mass

A panel whose halves contradict it is split again. Where that does not help, the density may be noise (rounding of whatever computes it,
or NaN): then it is asked at neighbouring points. Values that jump there cannot be resolved by any splitting; what they leave open is
the panel's noise, with which it is kept. So splitting ends, and what it could not settle is known.
"""
import math

import numpy as np

from rmtsym.runtime.panels import EPS, LEFT_HALF, WEIGHTS, Panels, columns, nodes, noise_of, parameter_of, position

__all__ = ["MASS_TOLERANCE", "resolve"]

#: Two halves of a panel may differ from it by this much, relative; the halves, which are kept, are then far better.
AGREEMENT = 1e-12
_SWEEPS, _MOST = 60, 10_000
#: So much of the mass may be noise, or missing; the quadrature (runtime/quadrature.py) refuses the rest.
MASS_TOLERANCE = 1e-9
#: Noise is looked for after so many halvings, in steps of so much of a panel.
_PATIENCE, _STEP = 2, 1e-7
#: Mass that may stay open where the density has no value, at one place.
_OPEN = 1e-13
_GRADING = 4.0


def resolve(density, intervals, powers, breaks, mass):
    """(Panels or None, mass - total of the panels): panels split until their halves agree and the total mass is right."""
    maps, junctions = _halves(intervals, powers, breaks)
    if not len(maps):
        return None, mass
    half, ends = _graded(density, maps)
    x, g, _ = _sample(density, maps[half], ends)
    *state, replaced, powers = _extrapolate_ends(maps, half, ends, x, g)
    state.append(np.zeros(len(replaced)))
    kept, work = [tuple(part[replaced] for part in state)], tuple(part[~replaced] for part in state)
    for forced in (0, 1, 2):
        kept.append(_split_until_agreed(density, maps, work, kept, forced))
        panels = Panels(maps, powers, *(np.concatenate(column) for column in zip(*kept)))
        defect = mass - float(np.sum(panels.mass))
        if abs(defect) <= max(1e-12, panels.slack()) or len(panels) > _MOST//4 or np.sum(panels.seen) > MASS_TOLERANCE:
            break
        # something was not seen: halve every panel but the extrapolated ones
        work = kept.pop()
    panels.join(junctions)
    return panels, defect


def _halves(intervals, powers, breaks):
    """Rows (anchor, sign, width, q, unbounded), in order of x, and {row: x where it meets the next}."""
    rows, junctions = [], {}
    for (lo, hi), (q_left, q_right) in zip(intervals, powers):
        lo, hi = float(lo), float(hi)
        inner = [b for b in sorted(set(map(float, breaks))) if lo < b < hi and min(b - lo, hi - b) > 1e3*EPS*max(abs(b), hi - lo)]
        points = [lo, *inner, hi]
        exponents = [float(q_left), *[2.0]*len(inner), float(q_right)]
        for a, b, q_a, q_b in zip(points, points[1:], exponents, exponents[1:]):
            if not a < b:
                continue
            if np.isinf(a) and np.isinf(b):
                split, scale = 0.0, 1.0
            elif np.isinf(b):
                scale = max(abs(a), 1.0)
                split = a + scale
            elif np.isinf(a):
                scale = max(abs(b), 1.0)
                split = b - scale
            else:
                split, scale = a + (b - a)*0.5, 0.0
            junctions[len(rows)] = split
            rows.append((split, -1.0, scale, q_a, 1.0) if np.isinf(a) else (a, 1.0, split - a, q_a, 0.0))
            rows.append((split, 1.0, scale, q_b, 1.0) if np.isinf(b) else (b, -1.0, b - split, q_b, 0.0))
    return np.array(rows).reshape(-1, 5), junctions


def _graded(density, maps):
    """Panels whose s shrinks by `_GRADING` towards 0, down to the resolution of x. Returns which half, and (s_left, s_right)."""
    half, ends = [], []
    for row, (anchor, sign, width, q, unbounded) in enumerate(maps):
        # the smallest relative distance that means anything; at an end x = 0 floats go on to 1e-308
        floor = 1e-140 if unbounded else max(16*EPS*abs(anchor)/width, 1e-280/min(width, 1.0), 1e-280)
        octaves = min(-math.log(floor)/q/math.log(_GRADING), 150.0) if floor < 1 else 0.0
        if unbounded or anchor == 0:
            octaves = min(octaves, _last_feature(density, maps[row], int(octaves)) + 6.0)
        # large powers q leave little room in s: then at least six smaller steps
        count = max(int(octaves), 6) if octaves > 0.1 else 1
        s = np.concatenate([_GRADING**-(np.arange(count + 1.0)*min(octaves/count, 1.0)), [0.0]]) if octaves > 0.1 else np.array([1.0, 0.0])
        outer, inner = s[:-1], s[1:]
        grows = (sign > 0) != bool(unbounded)
        half += [row]*len(outer)
        ends += list(zip(inner, outer) if grows else zip(outer, inner))
    return np.array(half), np.array(ends)


def _last_feature(density, row, depth):
    """How many steps of `_GRADING` towards s = 0 there is anything but a power of s, seen at one point a step.

    Where squares of x leave the range of floats (x below 1e-100 or above 1e100), or the density does, what comes after a quiet
    stretch is no feature of the density.
    """
    s = _GRADING**-np.arange(depth + 1.0)
    x, values, slope = (part[:, 0] for part in _density_in_s(density, np.repeat(row[None], depth + 1, axis=0), s[:, None]))
    with np.errstate(divide="ignore", invalid="ignore"):
        bends = np.abs(np.diff(np.log(values) + np.log(slope), 2))
        is_extreme = ((np.abs(np.log10(np.abs(x))) > 100) | (values < 1e-280))[2:]
    last = quiet = 0
    for i, bend in enumerate(bends):
        if bend <= 1e-9:
            quiet += 1
        elif np.isnan(bend) or (is_extreme[i] and quiet >= 4):
            break
        else:
            last, quiet = i + 1, 0
    return last


def _sample(density, maps, ends):
    """Nodes x, values g(t) = density |dx/dt| of panels, and the density itself; all (P, ORDER)."""
    x, values, slope = _density_in_s(density, maps, nodes(ends))
    with np.errstate(over="ignore", invalid="ignore"):
        g = values*(slope*(0.5*np.abs(ends[:, 1:] - ends[:, :1])))
    return x, np.where(np.isfinite(g), g, 0.0), values


def _density_in_s(density, maps, s):
    """x(s), the density there, and |dx/ds|; one row of maps a row of s."""
    x = position(maps, s)
    anchor, sign, width, q, unbounded = columns(maps, x)
    # x was rounded: the factor dx/ds at the x that is meant by the float, not at s. A pole of the density at the end then cancels.
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        x = np.where((unbounded == 0) & (x == anchor), np.nextafter(anchor, anchor + sign*width), x)
        s = np.where((unbounded == 0) & (anchor != 0), parameter_of(maps, x), s)
        slope = width*q*np.where(unbounded > 0, s**(-q - 1.0), np.where(q == 2.0, s, s**(q - 1.0)))
    return x, np.asarray(density(np.ascontiguousarray(x.reshape(-1)))).reshape(x.shape), slope


def _extrapolate_ends(maps, half, ends, x, g):
    """Replace the panel that reaches an end, where the density itself says little there.

    End at 0 or infinity: floats end before the panel does; its mass is that of an extrapolation and goes like a power of s, see `_rest`.
    End x != 0 where the density has a pole: see `_pole`.
    Returns half, ends, x, g, which panels were replaced, and the power of each half's last panel (NaN for none).
    """
    powers = np.full(len(maps), np.nan)
    keep, replaced = np.ones(len(half), bool), np.zeros(len(half), bool)
    for row, (anchor, sign, width, q, unbounded) in enumerate(maps):
        mine = np.flatnonzero(half == row)
        if len(mine) < 4:
            continue
        if unbounded or anchor == 0:
            last = mine[-1]
            expected, power = _rest(ends[mine], g[mine], bool(unbounded))
            found = float(g[last] @ WEIGHTS)
            if expected > 0 and found > 0:
                g[last] *= expected/found
                replaced[last], powers[row] = True, power
        elif q == 2.0:
            k, values = _pole(maps, row, ends[mine], x[mine], g[mine])
            if k is not None:
                keep[mine[k + 1:]] = False
                first, outer = mine[k], np.max(ends[mine[k]])
                replaced[first], g[first] = True, values
                ends[first] = (0.0, outer) if sign > 0 else (outer, 0.0)
                x[first] = anchor + sign*width*nodes(ends[[first]])[0]**2
    return half[keep], ends[keep], x[keep], g[keep], replaced[keep], powers


def _rest(ends, g, is_tail):
    """(mass, power) of the last panel 0..s from those before it: mass(0..s) ~ s^power. (0, NaN) if unknown.

    Tail: a power of x, whose masses are a geometric series. End at 0: g is smooth in s, a polynomial of degree 6 fitted next to it.
    """
    before, last = g[-3:-1] @ WEIGHTS
    if not 0 < last < before:
        return 0.0, math.nan
    outer = np.max(ends, axis=1)
    power = math.log(before/last)/math.log(outer[-3]/outer[-2])
    if abs(power - round(power)) < 1e-5:
        power = float(round(power))
    if is_tail:
        return last*last/(before - last), power
    length = np.abs(ends[-2, 1] - ends[-2, 0])
    fit = np.linalg.lstsq(np.vander(nodes(ends[-2:-1])[0]/outer[-2], 7), g[-2]*2/length, rcond=None)[0]
    return float(np.polyval(np.polyint(fit), outer[-1]/outer[-2])*outer[-2]), power


def _pole(maps, row, ends, x, g):
    """Where a half that ends in a pole of the density is to be cut: (k, values of the panel 0..ends[k] that replaces panels k, ...).

    There density ~ d^(-1/2), known with relative error eps |x| / d: the integral down to d ~ eps |x| carries an error of sqrt(eps).
    But g is even in s: a parabola in s^2, fitted a little further out, is exact to 1e-14 and has no such noise. It is used only if
    every panel nearer to the end agrees with it within its own noise; else (None, None).
    """
    anchor, sign, width, _, _ = maps[row]
    # g in units of ds, so that panels of different lengths compare
    d, level = (x - anchor)*sign, g/np.abs(ends[:, 1] - ends[:, 0])[:, None]
    outer = np.max(ends, axis=1)
    for k in range(1, len(ends) - 1):
        if width*outer[k]**2 > 1e-6*abs(anchor):
            continue
        scale = width*outer[k - 1]**2
        fit = np.linalg.lstsq(np.vander(d[k - 1]/scale, 3), level[k - 1], rcond=None)[0]
        expected = (np.vander((d[k:]/scale).reshape(-1), 3) @ fit).reshape(d[k:].shape)
        allowed = (1e-9 + 32*EPS*abs(anchor)/d[k:])*abs(fit[2])
        if fit[2] > 0.5*np.max(level[k - 1]) and np.all(np.abs(expected - level[k:]) <= allowed):
            reach = np.array([[0.0, outer[k]] if sign > 0 else [outer[k], 0.0]])
            return k, np.vander(width*nodes(reach)[0]**2/scale, 3) @ fit*outer[k]
    return None, None


def _split_until_agreed(density, maps, work, kept, forced):
    """Halve panels until each one's two halves agree with it, or noise is all that is between them; the halves are what is returned.

    work : (half, ends, x, g, noise);  kept : finished panels, whose mass is the scale for what is negligible;  forced : no test in these sweeps
    """
    half, ends, _, g, _ = work
    before = np.full(len(half), np.inf)
    done = []
    for sweep in range(_SWEEPS):
        middle = 0.5*(ends[:, 0] + ends[:, 1])
        # child 2i is the left half of panel i, child 2i + 1 its right half
        children = np.stack([ends[:, 0], middle, middle, ends[:, 1]], axis=1).reshape(-1, 2)
        owner = np.repeat(half, 2)
        x, values, heights = _sample(density, maps[owner], children)
        found = values @ WEIGHTS
        left_half = g @ LEFT_HALF
        expected = np.stack([left_half, g @ WEIGHTS - left_half], axis=1).reshape(-1)
        error = np.abs(found - expected)
        others = kept + done
        below, above = _tails(maps, owner, children, found, others)
        with np.errstate(divide="ignore", invalid="ignore"):
            relative = np.where(error > 0, error/np.abs(found), 0.0)
        tolerance = np.maximum(AGREEMENT*np.abs(found) + 2*noise_of(maps[owner], children, x, values), EPS*np.minimum(below, above))
        # no better for the last halving: rounding, where it is small (looser where only the far tail's own accuracy is at stake)
        is_idle = relative > 0.25*np.repeat(before, 2)
        stalled = is_idle & ((relative < 1e-9) | ((relative < 1e-4) & (error < EPS*(found + below + above))))
        # neighbouring floats: nothing to resolve
        narrow = np.abs(x[:, -1] - x[:, 0]) <= 64*EPS*np.abs(x[:, 0])
        agreed = (error <= tolerance) | stalled | narrow
        noise = np.where(agreed & ~narrow & (error > tolerance), error, 0.0)
        if sweep >= _PATIENCE:
            asked = np.flatnonzero(~agreed & (is_idle | np.isnan(heights).any(axis=1)))
            noise[asked], agreed[asked] = _noise(density, x[asked], heights[asked], values[asked], error[asked])
        agreed = agreed.reshape(-1, 2).all(axis=1) & (sweep >= forced)
        is_hopeless = sum(float(np.sum(part[4])) for part in done) + float(np.sum(noise[np.repeat(agreed, 2)])) > MASS_TOLERANCE
        if is_hopeless or sweep == _SWEEPS - 1 or len(children) + sum(len(part[0]) for part in done) > max(_MOST, 8*len(work[0])):
            noise = np.where(np.repeat(agreed, 2) | (error <= tolerance), noise, np.maximum(noise, error))
            agreed[:] = True
        finished = np.repeat(agreed, 2)
        done.append((owner[finished], children[finished], x[finished], values[finished], noise[finished]))
        if agreed.all():
            break
        half, ends, g = owner[~finished], children[~finished], values[~finished]
        before = relative[~finished]
    return tuple(np.concatenate(column) for column in zip(*done))


def _noise(density, x, heights, g, error):
    """Panels that splitting does not help: the noise of their mass, and whether it explains the error.

    Noise is what values at neighbouring points differ by, beyond a straight line. Where the density (heights) has no value, all of it is open:
    that is final where a whole panel has none, or where next to nothing is open (of a law, whose mass is one).
    """
    step = np.maximum(4*np.spacing(np.abs(x)), _STEP*np.abs(x[:, -1:] - x[:, :1]))
    below, above = (np.asarray(density((x + side*step).reshape(-1))).reshape(x.shape) for side in (-1.0, 1.0))
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        jump = np.abs(below - 2*heights + above)/(math.sqrt(6)*heights)*g
    lost = np.isnan(heights)
    hole = np.where(lost, np.max(g, axis=1, keepdims=True), 0.0) @ WEIGHTS
    is_hole = lost.all(axis=1)
    noise = np.where(is_hole, error, np.where(np.isfinite(jump), jump, 0.0) @ WEIGHTS + hole)
    return noise, is_hole | ((error <= 4*noise) & (hole <= _OPEN))


def _tails(maps, half, ends, mass, others):
    """Mass below and mass above each panel, over these panels and the others."""
    all_half = np.concatenate([half, *(part[0] for part in others)])
    all_ends = np.concatenate([ends, *(part[1] for part in others)])
    all_mass = np.concatenate([mass, *(part[3] @ WEIGHTS for part in others)])
    order = np.lexsort((position(maps[all_half], all_ends[:, 0]), all_half))
    running = np.empty(len(all_mass))
    running[order] = np.cumsum(all_mass[order])
    total = float(np.sum(all_mass))
    own = running[:len(mass)]
    return own - mass, total - own
