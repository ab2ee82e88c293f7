"""Where a convolution lives: all its gaps, hence its edges, from the gaps of its laws.

in:   a Pair or a Power (subordination.py)
out:  the gaps of the result, open arcs (lo, hi) of the circle R + {inf}; the one through infinity has lo > hi

Off the result everything is real: y_1 and y_2 lie in gaps of the two laws, and F_1(y_1) = F_2(y_2). So each pair of gaps has one real
parameter (a point of the first), and the result's gaps are exactly where 0 <= T' = h_1' h_2' < 1; at T' = 1 the derivative dy/dF changes its sign: an edge,
known to rounding since y is stationary there. A gap of the first law on which h_1' exceeds 1/min h_2' carries none.
"""
import math

import numpy as np

from rmtsym.errors import LimitError
from rmtsym.free.subordination import ADDITIVE

__all__ = ["gaps_of"]

_ENDS = 10.0**-np.arange(2.0, 15.0, .5)
_MIDDLE = np.sin(np.arange(1, 49)*np.pi/98)**2         # even: infinity, at 1/2, is not among them
# Towards infinity, at 1/2: a law may be much wider than the one whose gap this is.
_FAR_AWAY = 10.0**-np.arange(2.0, 12.0, .5)
_FINE = np.unique(np.concatenate([_ENDS, _MIDDLE, 1 - _ENDS, .5 - _FAR_AWAY, .5 + _FAR_AWAY]))
_COARSE = np.array([.003, .03, .1, .25, .49, .499999, .500001, .51, .75, .9, .97, .997])
_PROMISING = 4.0            # T' on the coarse grid below which a pair of gaps is looked at more closely
_HALVINGS = 42
_NOTHING = 1e-10            # 1 - T' below which a gap is rounding
_NARROW = 1e-11             # of a gap relative to the law: rounding
_FAR = 1e5                  # of the law's size: beyond, h is its expansion at infinity, which does not cancel


class _Arc:
    """A gap of a law: z(tau) for tau in (0, 1), increasing around the circle."""

    def __init__(self, source, ends):
        self.source = source
        self.left, self.right = ends

    def point(self, tau):
        left, right = self.left, self.right
        with np.errstate(all="ignore"):
            if math.isinf(left):
                return right - self._unit(right)*(1/tau - 1)
            if math.isinf(right):
                return left + self._unit(left)*(1/(1 - tau) - 1)
            if left < right:
                return np.where(tau < .5, left + (right - left)*tau, right - (right - left)*(1 - tau))
            # Through infinity at tau = 1/2, which is not met.
            from_infinity = np.maximum(np.abs(1 - 2*tau), 1e-12)
            return np.where(tau <= .5, left + (left - right)*tau/from_infinity, right - (left - right)*(1 - tau)/from_infinity)

    @property
    def is_outer(self):
        """Whether it goes through infinity."""
        return math.isfinite(self.left) and math.isfinite(self.right) and self.left > self.right

    def _unit(self, end):
        return abs(end) or 1.0


class _Side:
    """A law on the real axis off itself: the level that both laws share, h = F - y and h'."""

    def __init__(self, coordinate, source):
        self.is_additive, self.source = coordinate is ADDITIVE, source
        moments = [float(moment) for moment in source.moments(2)]
        self.mean, self._second = moments
        self._size = math.sqrt(self._second) if math.isfinite(self._second) else math.inf

    def is_far(self, z):
        """Where h is its expansion at infinity."""
        return np.abs(z) > _FAR*(1 if self.is_additive else 100)*self._size

    def look(self, z):
        """(level, d level/dz, h, h') at real z. level: m, or -s; it increases along an arc."""
        m, d = self.source.transform(z.astype(complex))
        m, d = m.real, d.real
        far = self.is_far(z)
        with np.errstate(all="ignore"):
            if self.is_additive:
                away = z - self.mean
                spread = self._second - self.mean**2
                return m, d, np.where(far, -self.mean - spread/away, -1/m - z), np.where(far, spread/(away*away), d/(m*m) - 1)
            u = -z*m
            slope = m + z*d
            spread = (self._second/self.mean - self.mean)/z
            h = np.where(far, -math.log(self.mean) - spread, np.log(np.abs(u/(u - 1)/z)))
            return 1 - u, slope, h, np.where(far, spread, z*slope/((u - 1)*u) - 1)


class _Single:
    """A gap of a law of which a power is taken: no partner."""

    def __init__(self, side, rest, arc):
        self._side, self._rest, self.arc = side, rest, arc

    def look(self, tau):
        """(1 - T', z of the result) at tau."""
        z1 = self.arc.point(tau)
        level, _, h, slope = self._side.look(z1)
        if self._side.is_additive:
            return 1 - self._rest*slope, z1 - self._rest*h
        # y_1 and F must lie on one side of the strip: (1 + s)/s has the sign of z_1.
        return np.where(z1*level*(level - 1) > 0, 1 - self._rest*slope, -np.inf), z1*np.exp(-self._rest*h)


class _Couple:
    """A gap of each law."""

    def __init__(self, side, arc, partner_side, partner):
        self._side, self.arc, self._partner_side, self._partner = side, arc, partner_side, partner

    def look(self, tau):
        return self.look_at(self.arc.point(tau))

    def look_at(self, z1):
        """The same at points z1 of the first law, in this gap or in others."""
        level, _, h, slope = self._side.look(z1)
        low, high = np.zeros_like(z1), np.ones_like(z1)
        for _ in range(_HALVINGS):
            # Next to an end the digits of the distance are halved: what lies at 1e-12 of a gap is found as well.
            near = np.sqrt(np.maximum(low, 1e-18)*high)
            away = 1 - np.sqrt(np.maximum(1 - high, 1e-17)*(1 - low))
            middle = np.where(high <= .25, near, np.where(low >= .75, away, .5*(low + high)))
            below = self._partner_side.look(self._partner.point(middle))[0] < level
            low, high = np.where(below, middle, low), np.where(below, high, middle)
        bounds = self._partner.point(low), self._partner.point(high)
        z2 = self._partner.point(.5*(low + high))
        with np.errstate(all="ignore"):
            # Far out tau has too few digits: there m ~ -1/(z - mean), s ~ mean/z.
            mean = self._partner_side.mean
            is_beyond = self._partner_side.is_far(1/level) if self._partner.is_outer else np.zeros(level.shape, bool)
            z2 = np.where(is_beyond, mean - 1/level if self._side.is_additive else -mean/level, z2)
            for _ in range(3):
                other, rise, second, bend = self._partner_side.look(z2)
                new = z2 - (other - level)/rise
                z2 = np.where((new > bounds[0]) & (new < bounds[1]) | is_beyond, new, z2)
            other, rise, second, bend = self._partner_side.look(z2)
            # s = -1 - z m is known to eps, m relative to itself.
            floor = 0.0 if self._side.is_additive else 1e-14
            is_met = np.abs(other - level) <= 1e-6*np.abs(level) + 1e-12*np.abs(rise*z2) + floor
            is_met |= (np.abs(level) > 1e8) & (np.sign(other) == np.sign(level)) & (np.abs(other) > 1e8)
            # A search that never left an end of the partner's gap has met nothing, however near the levels are.
            is_met &= (low > 0) & (high < 1)
            room = np.where(is_met, 1 - slope*bend, -np.inf)
            # From the level, which is the same for both even where z_2 is next to a steep edge; y = y_1 - h_2 = y_2 - h_1 where that would cancel.
            far = self._side.is_far(z1), self._partner_side.is_far(z2)
            if self._side.is_additive:
                z = np.where(far[1], z1 - second, np.where(far[0], z2 - h, z1 + z2 + 1/level))
            else:
                z = np.where(far[1], z1*np.exp(-second), np.where(far[0], z2*np.exp(-h), z1*z2*level/(level - 1)))
                # Next to s = -1 the smaller z_j knows log(1 + s) accurately.
                z = np.where(np.abs(level - 1) > 1e-3, z, np.where(np.abs(z1) > np.abs(z2), z1*np.exp(-second), z2*np.exp(-h)))
                z = np.abs(z)*np.sign(z1)*np.sign(z2)*np.sign(level)*np.sign(level - 1)
        return room, z


def gaps_of(equation):
    """[(lo, hi), ...], ascending by lo."""
    sources = equation.sources
    sides = [_Side(equation.coordinate, source) for source in sources]
    arcs = [[_Arc(source, ends) for ends in source.arcs] for source in sources]
    least = [_least_slopes(side, each) for side, each in zip(sides, arcs, strict=True)]
    if len(sources) == 1:
        found = [_Single(sides[0], equation.rest, arc) for arc, slope in zip(arcs[0], least[0], strict=True) if slope*equation.rest < _PROMISING]
    else:
        # The partner's points are searched for: the law with fewer gaps, or the wider one, which is not far away where they meet.
        first, second = sorted((0, 1), key=lambda k: (-len(arcs[k]), sources[k].highest - sources[k].lowest))
        found = []
        for partner, other in zip(arcs[second], least[second], strict=True):
            couples = [_Couple(sides[first], arcs[first][i], sides[second], partner) for i in np.flatnonzero(least[first]*other < _PROMISING)]
            if len(couples) > 8:
                rooms = couples[0].look_at(np.concatenate([couple.arc.point(_COARSE) for couple in couples]))[0].reshape(len(couples), -1)
                couples = [couple for couple, room in zip(couples, rooms, strict=True) if np.nanmax(room) > -_PROMISING]
            found += couples
    gaps = [gap for couple in found for gap in _open_runs(couple)]
    # Of the laws: those of the gaps may stand for infinity.
    sizes = [max((abs(end) for ends in source.arcs for end in ends if math.isfinite(end)), default=0.0) for source in sources]
    size = sum(sizes) if equation.coordinate is ADDITIVE else math.prod(sizes)
    if all(math.isfinite(source.lowest) and math.isfinite(source.highest) for source in sources) and not any(lo > hi for lo, hi in gaps):
        raise LimitError("the ends of a convolution of two bounded laws were not found; are the laws of very different size?")
    return sorted((lo, hi) for lo, hi in gaps if abs(hi - lo) > _NARROW*size)


def _least_slopes(side, arcs):
    """For each arc the least h' on the coarse grid."""
    if not arcs:
        return np.array([])
    slope = side.look(np.concatenate([arc.point(_COARSE) for arc in arcs]))[3].reshape(len(arcs), -1)
    return np.min(np.where(np.isfinite(slope), np.abs(slope), np.inf), axis=1)


def _open_runs(couple):
    """The gaps of the result on one pair of gaps."""
    tau = _FINE
    room = _room(couple, tau)
    peaks = np.flatnonzero((room[1:-1] > -1) & (room[1:-1] <= _NOTHING) & (room[1:-1] >= room[:-2]) & (room[1:-1] >= room[2:])) + 1
    if peaks.size:
        at, best = _summits(couple, tau[peaks - 1], tau[peaks + 1])
        tau, room = np.append(tau, at), np.append(room, best)
        order = np.argsort(tau)
        tau, room = tau[order], room[order]
    is_open = np.concatenate([[False], room > _NOTHING, [False]])
    starts, stops = np.flatnonzero(is_open[1:] & ~is_open[:-1]), np.flatnonzero(is_open[:-1] & ~is_open[1:]) - 1
    if not starts.size:
        return []
    inside = tau[np.concatenate([starts, stops])]
    outside = np.concatenate([np.where(starts > 0, tau[starts - 1], inside[:starts.size]),
                              np.where(stops < len(tau) - 1, tau[np.minimum(stops + 1, len(tau) - 1)], inside[starts.size:])])
    for _ in range(54):
        middle = .5*(outside + inside)
        good = _room(couple, middle) > 0
        inside, outside = np.where(good, middle, inside), np.where(good, outside, middle)
    z = couple.look(inside)[1]
    return list(zip(z[:starts.size].tolist(), z[starts.size:].tolist(), strict=True))


def _room(couple, tau):
    room = couple.look(tau)[0]
    return np.where(np.isnan(room), -np.inf, room)


def _summits(couple, low, high):
    """The largest room between pairs of points, by golden section."""
    share = .3819660112501051
    for _ in range(44):
        a, b = low + share*(high - low), high - share*(high - low)
        rooms = _room(couple, np.concatenate([a, b]))
        is_left = rooms[:a.size] >= rooms[a.size:]
        low, high = np.where(is_left, low, a), np.where(is_left, b, high)
    at = .5*(low + high)
    return at, _room(couple, at)
