"""The kinds of finite-rank deformation: where an outlier lies, and what its eigenvector keeps of the spike.

in:   a Bulk (of the matrix, or of the population), a ratio or a variance
out:  Channels: in which gap of the bulk, for which strengths, there is an outlier; location, squared overlaps and variance in a channel

    additive                M = A + theta u u^T                        m(x) = -1/theta
    multiplicative          M = (1 + theta u u^T)^(1/2) A (...)^(1/2)  -1 - x m(x) = 1/theta
    information_plus_noise  Y Y^T, Y = X + theta u v^T                 x m_p(x) m_n(x) = 1/theta^2
    covariance              S^(1/2) Z Z^T S^(1/2)/n, theta in spec S   x = theta (1 + c int t/(theta - t) H(dt))
    deformed_wigner         A + W, theta in the spectrum of A          x = theta + variance int 1/(theta - t) mu_A(dt)
    deformed_rectangular    A + X, theta a singular value of A (spikes_noise.py)
    deformed                A + U B U^T (spikes_noise.py)              x = theta + R_B(-m_A(theta))

In the first three the law is that of A or X X^T, u and v are uniform on their spheres; an equation key(x) = -1/theta is solved, key
increasing in each gap. In the others the law is that of S or A without the spike, and a strength has an outlier where x increases with it.
[Benaych-Georges & Nadakuditi, Adv. Math. 227 (2011) 494; J. Multivariate Anal. 111 (2012) 120; Benaych-Georges, Guionnet & Maida, Electron.
J. Probab. 16 (2011) 1621; Bai & Yao, J. Multivariate Anal. 106 (2012) 167; Capitaine, Donati-Martin, Feral & Fevrier, Electron. J. Probab. 16
(2011) 1750]
"""
import math
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.free.spikes_bulk import between, invert

__all__ = ["KINDS", "Channel"]

_GOLDEN = (math.sqrt(5) - 1)/2


@dataclass(frozen=True)
class Channel:
    """Where a strength has an outlier: for theta between the two `strengths` there is one in the `gap` of the bulk.

    is_above : the outlier leaves the lower end of the gap, that is, it lies above the part of the bulk that it comes from
    """

    gap: tuple
    strengths: tuple
    is_above: bool
    solved: tuple = field(repr=False, compare=False, default=())     # gap and limits of the increasing function that is solved there


class _OfBulk:
    """A kind whose law is that of the matrix without the spike."""

    sides = ("left",)
    least = -math.inf                   # x below is not looked at
    strongest_below = -math.inf         # strengths of lower outliers lie above

    def __init__(self, bulk):
        self.bulk = bulk

    @cached_property
    def channels(self):
        found = []
        for a, b in self.bulk.gaps:
            gap = max(a, self.least), b
            if gap[0] >= b:
                continue
            low, high = self._limit(gap, 0), self._limit(gap, 1)
            # A strength is -1/key, or 1/|key| where its sign does not matter.
            if low < 0:
                found.append(Channel((a, b), (_strength(low), _strength(min(high, 0.0))), True, (gap, (low, high))))
            if high > max(low, -1/self.strongest_below, 0.0):
                ends = _strength(max(low, -1/self.strongest_below)), _strength(high)
                found.append(Channel((a, b), self._ordered(ends), False, (gap, (low, high))))
        return found

    @staticmethod
    def _ordered(ends):
        return tuple(-end if end > 0 else end for end in ends)           # lower outliers have negative strengths, from -inf on

    def _limit(self, gap, side):
        if math.isinf(gap[side]):
            return 0.0
        return self.bulk.limit(self.key, gap, side)

    def parameter(self, channel, theta):
        gap, ends = channel.solved
        return invert(self.key, gap, self.bulk.scale(*gap), self.target(channel, theta), ends)

    def target(self, channel, theta):
        return -1/theta

    def location(self, x):
        return x

    def strength(self, x):
        """The strength whose outlier lies at x, or NaN."""
        with np.errstate(all="ignore"):
            theta = -1/self.key(x)
        theta[~np.isfinite(theta) | (theta == 0) | (theta < self.strongest_below)] = math.nan
        return theta


def _strength(key):
    """-1/key; keys of both signs meet at infinity."""
    return math.inf if key == 0 else -1/key + 0.0


class Additive(_OfBulk):
    """A + theta u u^T. Here key = m."""

    def key(self, x):
        return self.bulk.transform(x)[0]

    def overlaps(self, x):
        value, slope = self.bulk.transform(x)
        return (value*value/slope,)

    def variance(self, x, k):
        """n Var: of u^T (A - x)^{-1} u it is k (m' - m^2)."""
        return k*self.bulk.spread(x)/self.bulk.transform(x)[1]**2


class Multiplicative(_OfBulk):
    """(1 + theta u u^T)^(1/2) A (1 + theta u u^T)^(1/2). Here key = 1 + x m."""

    least, strongest_below = 0.0, -1.0

    def __init__(self, bulk):
        if bulk.parts[0][0] < 0:
            raise ParameterError(f"spiked: kind = 'multiplicative', but the law reaches down to {bulk.parts[0][0]:g}; "
                                 "it must be the spectrum of a positive semidefinite matrix")
        super().__init__(bulk)

    def _limit(self, gap, side):
        if gap[side] == 0:
            return 1 - self.bulk.masses.get(0.0, 0.0)
        return super()._limit(gap, side)

    def key(self, x):
        return -self.bulk.weighted(x)[0]

    def overlaps(self, x):
        first, second = self.bulk.weighted(x)
        return (-self.bulk.transform(x)[0]*first/second,)

    def variance(self, x, k):
        return k*(x/self.bulk.weighted(x)[1])**2*self.bulk.spread(x)


class InformationPlusNoise(_OfBulk):
    """Y Y^T with Y = X + theta u v^T. Here key = -sqrt(x m_p m_n) where both are negative, +sqrt(...) where both are positive, else 0."""

    sides = ("left", "right")
    least = 0.0

    def __init__(self, bulk, c):
        if bulk.parts[0][0] < 0:
            raise ParameterError(f"spiked: kind = 'information_plus_noise', but the law reaches down to {bulk.parts[0][0]:g}; "
                                 "give the law of X X^T")
        at_zero = bulk.masses.get(0.0, 0.0)
        if at_zero < 1 - 1/c - 1e-9:
            raise ParameterError(f"spiked: c = {c:g}, so that X X^T has mass {1 - 1/c:g} at 0 at least, but the law has {at_zero:g} there")
        self.c, self._zeros = c, (at_zero, c*at_zero + 1 - c)
        super().__init__(bulk)

    def _limit(self, gap, side):
        if gap[side] == 0:
            return -math.inf if min(self._zeros) > 1e-9 else 0.0
        return super()._limit(gap, side)

    @staticmethod
    def _ordered(ends):
        return tuple(sorted(abs(end) for end in ends))

    def transforms(self, x):
        """m_p, m_p', m_n, m_n'."""
        value, slope = self.bulk.transform(x)
        return value, slope, self.c*value - (1 - self.c)/x, self.c*slope + (1 - self.c)/x**2

    def target(self, channel, theta):
        return (-1 if channel.is_above else 1)/np.abs(theta)

    def key(self, x):
        left, _, right, _ = self.transforms(x)
        return np.where((left > 0) == (right > 0), np.sign(left)*np.sqrt(np.abs(x*left*right)), 0.0)

    def strength(self, x):
        return np.abs(super().strength(x))

    def overlaps(self, x):
        left, d_left, right, d_right = self.transforms(x)
        share = x*left*right/(left*right + x*(d_left*right + left*d_right))
        return left*share, right*share

    def variance(self, x, k):
        """p Var, from those of u^T (X X^T - x)^{-1} u, of its twin v^T (...) v and of u^T (X X^T - x)^{-1} X v, which are uncorrelated."""
        left, d_left, right, d_right = self.transforms(x)
        squared, c = 1/(x*left*right), self.c
        (first, second), spread = self.bulk.weighted(x), self.bulk.spread(x)
        quadratic = (squared*x)**2*k*(right**2*spread + c*left**2*(c*spread + c*(1 - c)*(first/x)**2))
        mixed = 2*k*c*squared*second
        return (quadratic + mixed)/(squared*(left*right + x*(d_left*right + left*d_right)))**2


class _OfPopulation:
    """A kind whose law is that of the population without the spike: location(l) is explicit, its slope concave in each gap."""

    sides = ("left",)
    least = -math.inf

    def __init__(self, bulk):
        self.bulk = bulk

    @cached_property
    def channels(self):
        found = []
        for number, (a, b) in enumerate(self.bulk.gaps):
            gap = max(a, self.least), b
            if gap[0] >= b or self._is_closed(gap):
                continue
            scale = self.bulk.scale(*gap)
            ends = [self._top(gap, side) if math.isinf(gap[side]) or gap[side] == self.least else self.bulk.limit(
                lambda x, side=side: (1 - 2*side)*self.slope(x), gap, side)*(1 - 2*side) for side in (0, 1)]
            peak = self._peak(gap, scale, ends)
            if peak is None:
                continue
            low = gap[0] if ends[0] > 0 else self._zero((gap[0], peak), ends[0], 1)
            high = gap[1] if ends[1] > 0 else self._zero((peak, gap[1]), ends[1], -1)
            edges = [x if math.isinf(x) else float(self.location(np.array([x]))[0]) if x != self.least else 0.0 for x in (low, high)]
            found.append(Channel(tuple(edges), (float(low), float(high)), number > 0))
        return found

    def _zero(self, gap, end, sign):
        """Where the slope vanishes, between the peak and an end of the gap with the negative limit `end`."""
        ends = (end, math.inf) if sign > 0 else (-math.inf, -end)
        return invert(lambda x: sign*self.slope(x), gap, self.bulk.scale(*gap), [0.0], ends)[0]

    def _peak(self, gap, scale, ends):
        """A point of the gap at which the slope is positive, or None: golden sections, since it is concave."""
        if max(ends) > 0:
            side = ends.index(max(ends))
            if math.isinf(gap[side]) or gap[side] == self.least:
                return gap[side]
        low, high = 0.0, 1.0
        for _ in range(60):
            one, two = high - _GOLDEN*(high - low), low + _GOLDEN*(high - low)
            values = self.slope(between(gap, scale, np.array([one, two])))
            if max(values) > 0:
                return float(between(gap, scale, np.array([one, two]))[int(values[1] > values[0])])
            low, high = (low, two) if values[0] > values[1] else (one, high)
        return None

    def parameter(self, channel, theta):
        return theta

    def strength(self, x):
        found = np.full(x.shape, math.nan)
        for channel in self.channels:
            here = (x > channel.gap[0]) & (x < channel.gap[1])
            low, high = channel.strengths
            if here.any():
                found[here] = invert(self.location, (low, high), self.bulk.scale(low, high), x[here], channel.gap)
        return found

    def _is_closed(self, gap):
        """Whether the two atoms at the ends of a gap alone leave no room in it: the thousands of gaps of a sample are passed over so."""
        masses = [self.bulk.masses.get(end, 0.0) for end in gap]
        if not all(masses):
            return False
        least = sum(self.weight(end, mass)**(1/3) for end, mass in zip(gap, masses, strict=True))**3
        return least >= (gap[1] - gap[0])**2


class Covariance(_OfPopulation):
    """Sample covariance of a population with eigenvalue l beside the law H: x = l (1 + c int t/(l - t) H(dt))."""

    least = 0.0

    def __init__(self, bulk, c):
        if bulk.parts[0][0] < 0:
            raise ParameterError(f"spiked: kind = 'covariance', but the population reaches down to {bulk.parts[0][0]:g}; covariances are positive")
        self.c = c
        super().__init__(bulk)

    def _top(self, gap, side):
        """The slope at infinity is 1, at 0 it is 1 - c (1 - H{0})."""
        return 1.0 if side else 1 - self.c*(1 - self.bulk.masses.get(0.0, 0.0))

    def weight(self, t, mass):
        return self.c*mass*t*t

    def location(self, l):
        return l*(1 + self.c*self.bulk.weighted(l)[0])

    def slope(self, l):
        first, second = self.bulk.weighted(l)
        with np.errstate(all="ignore"):
            return np.where(np.isinf(second), -math.inf, 1 + self.c*(first - l*second))

    def overlaps(self, l):
        return (l*self.slope(l)/self.location(l),)

    def variance(self, l, k):
        return self.c*k*l*l*self.slope(l)


class DeformedWigner(_OfPopulation):
    """A + W, W a Wigner matrix of the given variance, A with eigenvalue l beside its law: x = l - variance m_A(l)."""

    def __init__(self, bulk, variance):
        self.noise = variance
        super().__init__(bulk)

    def _top(self, gap, side):
        return 1.0

    def weight(self, t, mass):
        return self.noise*mass

    def location(self, l):
        return l - self.noise*self.bulk.transform(l)[0]

    def slope(self, l):
        return 1 - self.noise*self.bulk.transform(l)[1]

    def overlaps(self, l):
        return (self.slope(l),)

    def variance(self, l, k):
        return k*self.noise*self.slope(l)


KINDS = {"additive": Additive, "multiplicative": Multiplicative, "information_plus_noise": InformationPlusNoise, "covariance": Covariance,
         "deformed_wigner": DeformedWigner}
