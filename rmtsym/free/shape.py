"""Where a convolution or power lives: support, atoms, edges, and how its density ends there.

in:   the laws (sources.py), the operation, the equation (subordination.py)
out:  Shape

Atoms [Bercovici & Voiculescu, Probab. Theory Relat. Fields 111 (1998) 479]: boxplus has one at a + b where mu{a} + nu{b} > 1, of mass the excess;
boxtimes at a b likewise, and at 0 one of the larger mass at 0; a power t has one at t a (a^t) of mass t mu{a} - (t - 1).
"""
import math

import numpy as np

from rmtsym.free.gaps import gaps_of
from rmtsym.free.subordination import ADDITIVE
from rmtsym.measures import PowerLaw

__all__ = ["AT_EDGE", "Shape", "ends_of"]

EPS = np.finfo(float).eps
#: Points so near to an edge, relative to the law's size, that they may not be told from it.
AT_EDGE = 1e-10
#: Relative to the law's size, how far towards 0 a density that is a power there is resolved: without and with an atom at 0.
_LOWEST, _LOWEST_AT_ATOM = 1e-100, 1e-12


class Shape:
    """support : [(lo, hi), ...], the continuous part, ascending; atoms : [(x, mass), ...], ascending; size : the largest |x| of both, but for inf"""

    def __init__(self, operation, sources, exponent, equation):
        self._sources, self._exponent, self._is_sum = sources, exponent, equation.coordinate is ADDITIVE
        self.atoms = _atoms(operation, sources, exponent)
        intervals = _complement(gaps_of(equation), *(all(map(math.isfinite, ends)) for ends in zip(*((s.lowest, s.highest) for s in sources), strict=True)))
        if not self._is_sum:
            intervals = [(0.0 if lo <= 1e-12*(hi if math.isfinite(hi) else 1.0) else lo, hi) for lo, hi in intervals]
        places = [x for x, _ in self.atoms]
        self.size = max([abs(end) for interval in intervals for end in interval if math.isfinite(end)] + [abs(x) for x in places] + [1e-300])
        margin = AT_EDGE*self.size
        self.support = [(lo, hi) for lo, hi in intervals if hi - lo > margin or not any(lo - margin <= x <= hi + margin for x in places)]

    @property
    def mass_at_zero(self):
        """The mass of the atom at 0."""
        return dict(self.atoms).get(0.0, 0.0)

    def edges(self):
        """The finite ends of the support."""
        return sorted(end for interval in self.support for end in interval if math.isfinite(end))

    def power(self, end):
        """The power of s in x = end +- w s^q that makes the density smooth."""
        if math.isinf(end):
            # The heavier tail is that of the sum and of the product.
            return max(ends_of(source)[end > 0] for source in self._sources if math.isinf(source.highest if end > 0 else source.lowest))
        if not self._is_sum and end == 0:
            # 1 + s ~ z^(1/q): the exponents of z = z_1 z_2 s/(1 + s) add up.
            powers = [_power_at_zero(source) for source in self._sources]
            total = sum(powers) - len(powers) + 1 if self._exponent is None else powers[0]*self._exponent - (self._exponent - 1)
            return total if total > 1 else 2.0
        return 2.0

    def lowest_resolved(self):
        """Below which |z| the density is the power of `power(0)` to rounding, and better extrapolated; 0 where it is no power.

        A power next to an atom at 0: two laws of the same mass there, which have nothing else near 0.
        """
        if self._is_sum or not self.support or self.support[0][0] != 0:
            return 0.0
        if self.mass_at_zero:
            masses = [source.mass_at(0.0) for source in self._sources]
            is_alone = all(not source.support or source.support[0][0] > 0 for source in self._sources)
            is_power = len(masses) == 2 and abs(masses[0] - masses[1]) <= 4*EPS and is_alone
            return _LOWEST_AT_ATOM*self.size if is_power else 0.0
        return _LOWEST*self.size if max(map(_power_at_zero, self._sources)) > 1 else 0.0


def _atoms(operation, sources, exponent):
    """[(x, mass), ...], ascending."""
    is_sum = operation.startswith("boxplus")
    found = {}
    if exponent is None:
        first, second = sources
        if not is_sum:
            zero = max(first.mass_at(0.0), second.mass_at(0.0))
            if zero > 0:
                found[0.0] = zero
        heavy = [(x, mass) for x, mass in second.atoms if mass > 0]
        largest = max((mass for _, mass in heavy), default=0.0)
        for a, mass in first.atoms:
            if mass + largest <= 1 + EPS:
                continue
            for b, other in heavy:
                place = a + b if is_sum else a*b
                if mass + other > 1 + 4*EPS and (is_sum or place):
                    found[place + 0.0] = mass + other - 1
    else:
        for a, mass in sources[0].atoms:
            if not is_sum and a == 0:
                found[0.0] = mass
            elif exponent*mass - (exponent - 1) > 4*EPS:
                found[exponent*a if is_sum else a**exponent] = exponent*mass - (exponent - 1)
    return sorted(found.items())


def _complement(gaps, is_bounded_below, is_bounded_above):
    """The closed intervals between the gaps."""
    if not gaps:
        return [(-math.inf, math.inf)]
    inner = sorted(gap for gap in gaps if gap[0] <= gap[1])
    outer = [gap for gap in gaps if gap[0] > gap[1]]
    lowest = outer[0][1] if outer else -math.inf
    highest = outer[0][0] if outer else math.inf
    if not outer:
        # One end of the law is infinite: its gap reaches infinity on one side.
        if inner and is_bounded_below:
            lowest, inner = inner[0][1], inner[1:]
        if inner and is_bounded_above:
            highest, inner = inner[-1][0], inner[:-1]
    ends = [lowest, *(end for gap in inner for end in gap), highest]
    return [(ends[k], ends[k + 1]) for k in range(0, len(ends), 2) if ends[k] <= ends[k + 1]]


def ends_of(source):
    """(left, right) powers of the law's outermost ends."""
    law = source.law
    if isinstance(law, PowerLaw):
        a = law.parameter
        return (a*max(1, math.ceil(1/a)), 1.0) if law.kind == "exponent" else (1.0, max(1.0, math.ceil(a))/a)
    if not source.support:
        return (1.0, 1.0)
    powers = law._evaluator.edge_powers()
    return powers[0][0], powers[-1][1]


def _power_at_zero(source):
    """p with z ~ (1 + s)^p at z -> 0, 1 where 0 is no limit of the law: a density like x^-a has p = 1/(1 - a)."""
    if not source.support or source.support[0][0] > 0 or source.mass_at(0.0) > 0:
        return 1.0
    law = source.law
    return max(1.0, law.parameter) if isinstance(law, PowerLaw) else law._evaluator.edge_powers()[0][0]
