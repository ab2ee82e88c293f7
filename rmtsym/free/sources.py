"""What subordination needs of a law: its transform with derivative at arrays, and where the law lives.

in:   a law at numbers (SpectralLaw) or a measure
out:  Source: (m, m') on C+ and on the real axis off the law, support, atoms, the arcs between them
"""
import itertools
import math

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import PowerLaw
from rmtsym.readers import shown
from rmtsym.runtime.subordination import atoms_transform

__all__ = ["Source"]


class Source:
    """law : SpectralLaw or measure

    support : [(lo, hi), ...], the continuous part; atoms : [(x, mass), ...]; lowest, highest : its ends, perhaps infinite
    parts   : both together, disjoint closed intervals (lo, hi), ascending; lo = hi for an atom
    arcs    : the open arcs of its complement on the circle R + {inf}, as (a, b); the one through infinity is (highest, lowest)
    """

    def __init__(self, law):
        self.law = law
        self.support = [(float(lo), float(hi)) for lo, hi in law.support()]
        self.atoms = [(float(x), float(mass)) for x, mass in law.atoms()]
        self.parts = []
        for lo, hi in sorted([*self.support, *((x, x) for x, _ in self.atoms)]):
            if self.parts and lo <= self.parts[-1][1]:
                self.parts[-1] = (self.parts[-1][0], max(hi, self.parts[-1][1]))
            else:
                self.parts.append((lo, hi))
        self.lowest, self.highest = self.parts[0][0], self.parts[-1][1]
        self.arcs = [(left[1], right[0]) for left, right in itertools.pairwise(self.parts)]
        if math.isfinite(self.lowest) or math.isfinite(self.highest):
            self.arcs.append((self.highest, self.lowest))
        self._fill = self._of_atoms if hasattr(law, "locations") else self._of_power if isinstance(law, PowerLaw) else self._of_law
        if self._fill == self._of_law and not isinstance(law, SpectralLaw):
            raise ParameterError(f"{shown(law)} is no law at numbers")

    @property
    def point(self):
        """Its location if it is a point mass, else None."""
        return self.atoms[0][0] if len(self.atoms) == 1 and not self.support else None

    def mass_at(self, x):
        """The mass of the atom at x."""
        return math.fsum(mass for location, mass in self.atoms if location == x)

    def transform(self, z):
        """(m, dm/dz) at a contiguous complex array z, Im z >= 0; the limit from above on the axis."""
        m, d = np.empty_like(z), np.empty_like(z)
        if z.size:
            self._fill(z, m, d)
        return m, d

    def _of_atoms(self, z, m, d):
        parts = np.empty((6, z.size))
        parts[0], parts[1] = z.real, z.imag
        atoms_transform(self.law.locations, self.law.weights, *parts)
        at_atom = np.isnan(parts[2]) & np.isfinite(z)
        parts[2::2, at_atom], parts[3::2, at_atom] = math.inf, 0.0
        m.real, m.imag, d.real, d.imag = parts[2:]

    def _of_power(self, z, m, d):
        # From the differential equation of 2F1(1, b; b + 1; .)
        m[:] = self.law.stieltjes(z)
        a = self.law.parameter
        with np.errstate(all="ignore"):
            if self.law.kind == "exponent":
                d[:] = ((1/a - 1)*m - 1/a/(1 - z))/z
            else:
                d[:] = a/(1 - z) - ((a + 1)*m - a)/z

    def _of_law(self, z, m, d):
        evaluator = self.law._evaluator
        evaluator.stieltjes_gradient(z, m, d, np.empty((len(self.law._gradient_names), z.size), complex))

    def moments(self, k):
        """[m_1, ..., m_k]: Fractions where the law has them, else floats."""
        exact = getattr(self.law, "exact_moments", lambda order: None)(k)
        return exact[1:] if exact is not None else [self.law.moment(j) for j in range(1, k + 1)]
