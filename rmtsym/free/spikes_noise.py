"""Spikes seen through noise: A has an eigenvalue (or singular value) outside the rest of its spectrum, and is seen with noise.

in:   the Bulk of A without the spike (of A A^T), the Bulk of the noise B, or a ratio and a variance
out:  Deformed and DeformedRectangular, kinds of spikes_kinds.py

A + U B U^T, U Haar, eigenvalue l: x(l) = l + R_B(g) with g = -m_A(l), R_B(g) = y - 1/g and m_B(y) = m_A(l), y off the support of B; there is
an outlier where dx/dl > 0, and that is the squared overlap. A spike may have several, one for each gap of B.
A + X, p x n, X with independent entries of variance v/n, singular value sqrt(l): x(l) = b^2 l + v (1 - c) b with b = 1 - v c m(l), m of A A^T,
where b and dx/dl are positive; the squared overlaps are x'/b and x' b l/x.
[Belinschi, Bercovici, Capitaine & Fevrier, Ann. Probab. 45 (2017) 3571; Dozier & Silverstein, J. Multivariate Anal. 98 (2007) 678; Loubaton
& Vallet, Electron. J. Probab. 16 (2011) 1934]
"""
import itertools
import math
from functools import cached_property

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.free.spikes_bulk import between, invert
from rmtsym.free.spikes_kinds import Channel

__all__ = ["Deformed", "DeformedRectangular"]

_GRID = 801                             # points of a gap at which the slope is looked at: a channel narrower than its spacing is not seen
_HALVINGS = 60
_ROUNDING = 1e-6
_NEAREST = 1e-6                         # coordinate nearest to the end of a gap: there the digits of l end
_MOST = 200                             # pairs of gaps


def _runs(slope, gap, scale):
    """[(low, high)] of the intervals of a gap on which the slope is positive; an end of the gap where the interval reaches it."""
    phi = np.linspace(0, 1, _GRID + 2)
    phi[0], phi[-1] = _NEAREST, 1 - _NEAREST

    def at(phi):
        with np.errstate(all="ignore"):
            return slope(between(gap, scale, np.atleast_1d(phi)))
    values = at(phi)
    values[[0, -1]] -= np.isfinite(gap)*_ROUNDING               # beside an atom it is 0 up to rounding where two masses make 1
    steps = np.flatnonzero(np.diff(np.concatenate([[0], values > 0, [0]]).astype(int)))
    for first, last in zip(steps[::2], steps[1::2] - 1, strict=True):
        ends = []
        for side, inside, outside in ((0, first, first - 1), (1, last, last + 1)):
            if not 0 <= outside < phi.size:
                ends.append(gap[side])
                continue
            inside, outside = phi[inside], phi[outside]
            for _ in range(_HALVINGS):
                middle = (inside + outside)/2
                inside, outside = (middle, outside) if at(middle)[0] > 0 else (inside, middle)
            ends.append(float(between(gap, scale, np.array([inside]))[0]))
        yield tuple(ends)


class Deformed:
    """A + U B U^T, l in the spectrum of A."""

    sides = ("left",)
    least = -math.inf

    def __init__(self, bulk, noise):
        self.bulk, self.noise = bulk, noise
        # Seen from infinity, the two outer gaps of the noise are one: m_B passes through 0 there.
        outer = [gap for gap in noise.gaps if any(map(math.isinf, gap))]
        self._parts = [outer, *([gap] for gap in noise.gaps if not any(map(math.isinf, gap)))]
        if len(bulk.gaps)*len(self._parts) > _MOST:
            raise ParameterError(f"spiked: {len(bulk.gaps)} gaps of the law and {len(noise.gaps)} of the noise are too many; "
                                 "for a Wigner noise use kind 'deformed_wigner'")

    @cached_property
    def _ranges(self):
        """[(lowest m, highest m)] of each part of the noise's complement, and of each of its gaps."""
        return {gap: [0.0 if math.isinf(gap[side]) else self.noise.limit(self._transform, gap, side) for side in (0, 1)] for gap in self.noise.gaps}

    def _transform(self, y):
        return self.noise.transform(y)[0]

    @cached_property
    def channels(self):
        found = []
        for gap, part in itertools.product(self.bulk.gaps, self._parts):
            for low, high in _runs(lambda x, part=part: self.slope(x, part), gap, self.bulk.scale(*gap)):
                places = [self._limit(x, part, side) for side, x in enumerate((low, high))]
                found.append(Channel(tuple(places), (low, high), gap[1] == math.inf or not math.isinf(gap[0]), part))
        return sorted(found, key=lambda channel: channel.gap)

    def _limit(self, strength, part, side):
        """The location at an end of a channel."""
        if strength in self.bulk.masses:
            # An atom of A and one of B whose masses exceed 1 make an atom at their sum.
            return strength + next(gap[side] for gap in part if math.isinf(self._ranges[gap][side]))
        if math.isinf(strength):
            if len(part) > 1:
                return strength
            # Within a gap of the noise y tends to the zero of m_B, and l + 1/m_A(l) to the mean of A.
            (gap,) = part
            return float(invert(self._transform, gap, self.noise.scale(*gap), [0.0], self._ranges[gap])[0]) + self.bulk.law.moment(1)
        return float(self._location(np.array([strength]), part)[0])

    def _seen(self, strength, part):
        """(m_A, m_A', y): y is inf where m_A = 0, NaN where the noise does not take the value m_A in this part."""
        value, slope = self.bulk.transform(strength)
        y = np.where(value == 0, math.inf if len(part) > 1 else math.nan, math.nan)
        for gap in part:
            low, high = self._ranges[gap]
            here = (value > low) & (value < high)
            if here.any():
                y[here] = invert(self._transform, gap, self.noise.scale(*gap), value[here], (low, high))
        return value, slope, y

    def slope(self, strength, part):
        """dx/dl, NaN where there is no location."""
        value, slope, y = self._seen(strength, part)
        found = np.where(np.isinf(y), 1 - slope*self._variance, math.nan)
        here = np.isfinite(y)
        if here.any():
            # 1 + m_A'/m_B' - m_A'/m^2, in the form that does not cancel where y, or l, is far away
            d_noise = self.noise.transform(y[here])[1]
            found[here] = 1 - self.noise.spread(y[here])/d_noise*slope[here]/value[here]**2 if len(part) > 1 else \
                slope[here]/d_noise - self.bulk.spread(strength[here])/value[here]**2
        return found

    @cached_property
    def _variance(self):
        return self.noise.law.moment(2) - self.noise.law.moment(1)**2

    def _location(self, strength, part):
        value, _, y = self._seen(strength, part)
        shift = np.where(np.isinf(y), self.noise.law.moment(1) if np.isinf(y).any() else 0.0, math.nan)
        here = np.isfinite(y)
        if here.any():
            shift[here] = -self.noise.weighted(y[here])[0]/value[here]
        return strength + shift

    # A parameter is a strength with its part of the noise.

    def parameter(self, channel, theta):
        return theta, channel.solved

    def location(self, t):
        return self._location(*t)

    def overlaps(self, t):
        return (self.slope(*t),)

    def variance(self, t, k):
        raise ParameterError("spiked: fluctuation: it is not known for kind 'deformed'; for a Wigner noise use kind 'deformed_wigner'")

    def strength(self, x):
        found = np.full(x.shape, math.nan)
        for channel in self.channels:
            here = (x > channel.gap[0]) & (x < channel.gap[1])
            low, high = channel.strengths
            if here.any():
                found[here] = invert(lambda theta, part=channel.solved: self._location(theta, part), (low, high), self.bulk.scale(low, high), x[here],
                                     channel.gap)
        return found


class DeformedRectangular:
    """(A + X)(A + X)^T, theta a singular value of A, the law that of A A^T without it."""

    sides = ("left", "right")
    least = 0.0

    def __init__(self, bulk, c, variance):
        if bulk.parts[0][0] < 0:
            raise ParameterError(f"spiked: kind = 'deformed_rectangular', but the law reaches down to {bulk.parts[0][0]:g}; give the law of A A^T")
        self.bulk, self.c, self.noise = bulk, c, variance

    @cached_property
    def channels(self):
        found = []
        for number, (a, b) in enumerate(self.bulk.gaps):
            gap = max(a, 0.0), b
            if gap[0] < b:
                for low, high in _runs(self._slope, gap, self.bulk.scale(*gap)):
                    places = [x if math.isinf(x) else self._at_end(x) if x in gap else float(self._location(np.array([x]))[0]) for x in (low, high)]
                    found.append(Channel(tuple(places), (math.sqrt(low), math.sqrt(high)), number > 0))
        return found

    def _at_end(self, x):
        """The location at an end of a gap that a channel reaches: there is none within the bulk but at 0."""
        return 0.0 if x == 0 else float(self._location(np.array([x*(1 + 1e-12)]))[0])

    def _reads(self, l):
        """b, b', x, x' at l."""
        value, slope = self.bulk.transform(l)
        v, c = self.noise, self.c
        b, d_b = 1 - v*c*value, -v*c*slope
        return b, d_b, b*b*l + v*(1 - c)*b, 2*b*d_b*l + b*b + v*(1 - c)*d_b

    def _slope(self, l):
        b, _, x, slope = self._reads(l)
        return np.where((b > 0) & (x > 0), slope, -math.inf)

    def _location(self, l):
        return self._reads(l)[2]

    def parameter(self, channel, theta):
        return theta*theta

    def location(self, l):
        return self._location(l)

    def overlaps(self, l):
        b, _, x, slope = self._reads(l)
        return slope/b, slope*b*l/x

    def variance(self, l, k):
        raise ParameterError("spiked: fluctuation: it is not known for kind 'deformed_rectangular'")

    def strength(self, x):
        found = np.full(x.shape, math.nan)
        for channel in self.channels:
            here = (x > channel.gap[0]) & (x < channel.gap[1])
            low, high = (end*end for end in channel.strengths)
            if here.any():
                found[here] = np.sqrt(invert(self._location, (low, high), self.bulk.scale(low, high), x[here], channel.gap))
        return found
