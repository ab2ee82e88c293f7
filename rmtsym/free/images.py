"""Laws under maps of the line: factor*A + shift, 1/A, A^2, and the companion c f + (1 - c) delta_0.

in:   a law at numbers without a finite list of atoms (measures of atoms are mapped atom by atom)
out:  SpectralLaws that evaluate the given one
"""
import math

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.free.shape import ends_of
from rmtsym.free.sources import Source
from rmtsym.law.spectral import SpectralLaw
from rmtsym.readers import shown

__all__ = ["Affine", "Companion", "Inverse", "Square"]


class _Image(SpectralLaw):
    """A law made of another one."""

    def __init__(self, name, evaluator, law, *numbers):
        super().__init__(name, evaluator(Source(law), numbers))
        self.law, self._numbers = law, numbers

    def __repr__(self):
        return f"{self.name}({', '.join([shown(self.law), *(f'{number:g}' for number in self._numbers)])})"

    def __eq__(self, other):
        if not isinstance(other, _Image):
            return NotImplemented
        return (type(self), self.law, self._numbers) == (type(other), other.law, other._numbers)

    def __hash__(self):
        return hash((self.name, self.law, self._numbers))

    def __reduce__(self):
        return type(self), (self.law, *self._numbers)


class _ImageEvaluator:
    """What SpectralLaw evaluates by; subclasses give transform(z) -> (m, m') for Im z >= 0 and density_at(x), support, atoms, powers, moments."""

    def __init__(self, source, numbers):
        self.source, self.numbers = source, numbers

    def stieltjes(self, z, out):
        self._fill(z, out, None)

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._fill(z, out, dz)

    def _fill(self, z, out, dz):
        below = z.imag < 0
        upper = np.where(below, z.conj(), np.where(z.imag == 0, z.real + 0j, z))
        good = np.isfinite(upper)
        m, d = np.full(z.shape, complex(np.nan, np.nan)), np.full(z.shape, complex(np.nan, np.nan))
        m[np.isinf(upper)] = d[np.isinf(upper)] = 0
        if good.any():
            with np.errstate(all="ignore"):
                m[good], d[good] = self.transform(upper[good])
        for x, _ in self.atoms():
            m[(upper.real == x) & (upper.imag == 0)] = complex(0, math.inf)
        out[:] = np.where(below, m.conj(), m)
        if dz is not None:
            dz[:] = np.where(below, d.conj(), d)

    def density(self, x, out):
        out[:] = np.where(np.isnan(x), np.nan, 0.0)
        for lo, hi in self.support():
            inside = (x >= lo) & (x <= hi) & np.isfinite(x)
            if inside.any():
                with np.errstate(all="ignore"):
                    out[inside] = self.density_at(x[inside])

    def density_gradient(self, x, out, dx, dparams):
        self.density(x, out)
        m, d = np.empty(x.size, complex), np.empty(x.size, complex)
        self._fill(x.astype(complex), m, d)
        dx[:] = np.where(out > 0, d.imag/math.pi, 0.0)

    def edges(self):
        return sorted(end for interval in self.support() for end in interval if math.isfinite(end))

    def edge_powers(self):
        inner = self.source.law._evaluator.edge_powers() if hasattr(self.source.law, "_evaluator") else [ends_of(self.source)]
        return self.mapped_powers(inner)

    def cumulants(self, k):
        return None

    def pdf_of_source(self, x):
        m, _ = self.source.transform(np.ascontiguousarray(x, dtype=complex))
        return np.maximum(m.imag, 0.0)/math.pi


class _AffineEvaluator(_ImageEvaluator):
    def transform(self, z):
        factor, shift = self.numbers
        w = (z - shift)/factor
        m, d = self.source.transform(np.ascontiguousarray(w if factor > 0 else np.where(w.imag == 0, w.real + 0j, w.conj())))
        m, d = (m, d) if factor > 0 else (m.conj(), d.conj())
        return m/factor, d/factor**2

    def density_at(self, x):
        factor, shift = self.numbers
        return self.pdf_of_source((x - shift)/factor)/abs(factor)

    def _moved(self, pairs):
        factor, shift = self.numbers
        return sorted((factor*x + shift, mass) for x, mass in pairs)

    def support(self):
        factor, shift = self.numbers
        return sorted(tuple(sorted((factor*lo + shift, factor*hi + shift))) for lo, hi in self.source.support)

    def atoms(self):
        return self._moved(self.source.atoms)

    def mapped_powers(self, inner):
        return list(inner) if self.numbers[0] > 0 else [(right, left) for left, right in reversed(inner)]

    def moments(self, k):
        from fractions import Fraction
        rows = [1, *self.source.moments(k)]
        if math.inf in rows:
            return None
        factor, shift = map(Fraction, self.numbers)
        rows = [row if isinstance(row, (int, Fraction)) else Fraction(row) for row in rows]
        return [sum(math.comb(n, j)*factor**j*shift**(n - j)*rows[j] for j in range(n + 1)) for n in range(k + 1)]


class _InverseEvaluator(_ImageEvaluator):
    def transform(self, z):
        # int mu(dx)/(1/x - z) = -1/z - m(1/z)/z^2
        w = 1/z
        m, d = self.source.transform(np.ascontiguousarray(np.where(w.imag == 0, w.real + 0j, w.conj())))
        m, d = m.conj(), d.conj()
        return -w - m*w*w, w*w + 2*m*w**3 + d*w**4

    def density_at(self, x):
        return self.pdf_of_source(1/x)/(x*x)

    def support(self):
        found = []
        for lo, hi in self.source.support:
            if lo < 0 < hi:
                raise ParameterError(f"invert: {shown(self.source.law)} has density on both sides of 0; only laws on one side of 0 are inverted")
            found.append((0.0 if math.isinf(hi) else 1/hi if hi else -math.inf, math.inf if lo == 0 else 1/lo if math.isfinite(lo) else 0.0))
        return sorted(found)

    def atoms(self):
        return sorted((1/x, mass) for x, mass in self.source.atoms)

    def mapped_powers(self, inner):
        powers = {}
        for (lo, hi), (left, right) in zip(self.source.support, inner, strict=True):
            # An end at 0 becomes a tail, a tail becomes an end at 0.
            powers[lo, hi] = (right, left)
        return [powers[key] for key in sorted(powers, key=lambda key: 1/key[1] if key[1] else -math.inf)]

    def moments(self, k):
        return None


class _SquareEvaluator(_ImageEvaluator):
    def transform(self, z):
        # 1/(x^2 - z) = (1/(x - r) - 1/(x + r))/(2 r), r^2 = z, Im r >= 0
        r = np.sqrt(z)
        r = np.where(r.imag == 0, np.abs(r.real) + 0j, r)
        m, d = self.source.transform(np.ascontiguousarray(r))
        other = np.where(r.imag == 0, -r.real + 0j, -r.conj())
        m2, d2 = self.source.transform(np.ascontiguousarray(other))
        m2, d2 = m2.conj(), d2.conj()
        return (m - m2)/(2*r), ((d + d2)/(2*r) - (m - m2)/(2*r*r))/(2*r)

    def density_at(self, x):
        r = np.sqrt(x)
        return (self.pdf_of_source(r) + self.pdf_of_source(-r))/(2*r)

    def support(self):
        ends = []
        for lo, hi in self.source.support:
            ends.append((0.0 if lo <= 0 <= hi else min(lo*lo, hi*hi), max(lo*lo, hi*hi)))
        merged = []
        for lo, hi in sorted(ends):
            if merged and lo <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(hi, merged[-1][1]))
            else:
                merged.append((lo, hi))
        return merged

    def atoms(self):
        found = {}
        for x, mass in self.source.atoms:
            found[x*x] = found.get(x*x, 0.0) + mass
        return sorted(found.items())

    def mapped_powers(self, inner):
        return [(2.0, 2.0)]*len(self.support())

    def moments(self, k):
        rows = [1, *self.source.moments(2*k)]
        return None if math.inf in rows else rows[::2]


class _CompanionEvaluator(_ImageEvaluator):
    def transform(self, z):
        (c,) = self.numbers
        m, d = self.source.transform(np.ascontiguousarray(z))
        return c*m - (1 - c)/z, c*d + (1 - c)/(z*z)

    def density_at(self, x):
        return self.numbers[0]*self.pdf_of_source(x)

    def support(self):
        return list(self.source.support)

    def atoms(self):
        (c,) = self.numbers
        found = {x: c*mass for x, mass in self.source.atoms}
        found[0.0] = found.get(0.0, 0.0) + 1 - c
        return sorted((x, mass) for x, mass in found.items() if mass > 1e-12)

    def mapped_powers(self, inner):
        return list(inner)

    def moments(self, k):
        (c,) = self.numbers
        from fractions import Fraction
        rows = self.source.moments(k)
        return [1, *(row if row == math.inf else Fraction(c)*(row if isinstance(row, (int, Fraction)) else Fraction(row)) for row in rows)]


class Affine(_Image):
    """The law of factor*A + shift."""

    def __init__(self, law, factor, shift):
        super().__init__("affine", _AffineEvaluator, law, factor, shift)
        self.factor, self.shift = factor, shift

    def __repr__(self):
        text = f"{self.factor:g}*{shown(self.law)}" if self.factor != 1 else shown(self.law)
        return text if not self.shift else f"{text} {'+' if self.shift > 0 else '-'} {abs(self.shift):g}"


class Inverse(_Image):
    """The law of 1/A, for a law on one side of 0 without mass there."""

    def __init__(self, law):
        if any(x == 0 for x, _ in law.atoms()):
            raise ParameterError(f"invert: {shown(law)} has mass at 0")
        super().__init__("invert", _InverseEvaluator, law)
        self._evaluator.support()                   # refused here and not at the first value


class Square(_Image):
    """The law of A^2."""

    def __init__(self, law):
        super().__init__("square", _SquareEvaluator, law)


class Companion(_Image):
    """c f + (1 - c) delta_0."""

    def __init__(self, law, c):
        super().__init__("companion", _CompanionEvaluator, law, c)
