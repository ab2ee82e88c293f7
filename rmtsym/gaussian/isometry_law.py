"""The law of J J^T for orthogonal weights and a slope that is 0 or one other value, in closed form.

in:   the share p of slopes that are not 0, the depth L >= 2, the largest point top of the spectrum
out:  JacobianLaw, a SpectralLaw

S(s) = ((1 + s)/(p + s))^L/top. With s = p/(u - 1) this is z = top p^(L-1) u^L (u - q)^(1-L), q = 1 - p, and u = q w/(w - 1) makes it the equation
w^L = z' (w - 1), z' = z/(top q p^(L-1)), of the Fuss-Catalan law of order L - 1. So w = -z' m'(z') with the transform m' of that law, and

    m(z) = -q/(z (1 - p w)),     density(x) = (p q/span) density'(x/span)/|1 - p w|^2 on (0, span L^L/(L-1)^(L-1)),     span = top q p^(L-1).

Im u > 0 just where Im w < 0: the physical solution goes over into the physical one. Atoms: 1 - p at 0; 1 - L q at top, where p w = 1, if positive.
"""
import math
from fractions import Fraction

import numpy as np

from rmtsym.gaussian.isometry_deep import DeepDistribution
from rmtsym.law.spectral import SpectralLaw

__all__ = ["JacobianLaw", "jacobian_moments"]

_DEEP = 17


class JacobianLaw(SpectralLaw):
    """The law at numbers; immutable and picklable. Its arguments are checked by rm.isometry.

    share : p in (0, 1); depth : L >= 2; top : (weight variance times slope^2)^L
    """

    def __init__(self, share, depth, top):
        self.share, self.depth, self.top = float(share), int(depth), float(top)
        super().__init__("isometry", _Evaluator(self.share, self.depth, self.top))

    def _distribution(self):
        """From depth 17 on the panels of the table do not reach down to where the mass is."""
        if self.depth < _DEEP:
            return super()._distribution()
        return DeepDistribution(self.share, self.depth, self.top)

    def __repr__(self):
        return f"isometry(share={self.share:.6g}, depth={self.depth}, top={self.top:.6g})"

    def __eq__(self, other):
        return (self.share, self.depth, self.top) == (other.share, other.depth, other.top) if isinstance(other, JacobianLaw) else NotImplemented

    def __hash__(self):
        return hash((self.share, self.depth, self.top))

    def __reduce__(self):
        return JacobianLaw, (self.share, self.depth, self.top)


class _Evaluator:
    """The array kernels of the law, on those of the Fuss-Catalan law."""

    def __init__(self, share, depth, top):
        from rmtsym import laws
        self._p, self._depth, self._top = share, depth, top
        self._q = 1 - share
        self._span = top*self._q*share**(depth - 1)
        self._inner = laws.fuss_catalan(order=depth - 1)

    def stieltjes(self, z, out):
        self._transform(z, out)

    def _transform(self, z, out, dz=None):
        """m, and dm/dz; Im z = +-0 is the limit from C+, as for the inner law."""
        with np.errstate(all="ignore"):
            inner, slopes = self._inner.stieltjes_gradient(z/self._span)
            w = -z/self._span*inner
            rest = 1 - self._p*w
            out[...] = -self._q/(z*rest)
            real = z.imag == 0
            out[real & ((z.real == 0) | ((z.real == self._top) & (self._atom_above() > 0)))] = complex(math.inf, 0)
            out[np.isinf(z)] = 0
            if dz is not None:
                dz[...] = out*(-1/z - self._p*(inner + z/self._span*slopes["z"])/(self._span*rest))
        below = (z.imag == 0) & (z.real > 0) & (z.real < self.support()[0][1])
        off = (z.imag == 0) & ~below
        out.imag[off] = np.where(np.isnan(z[off]), np.nan, 0.0)

    def density(self, x, out):
        with np.errstate(all="ignore"):
            scaled = x/self._span
            w = -scaled*self._inner.stieltjes(scaled)
            dense = self._inner.pdf(scaled)
            np.multiply(self._p*self._q/self._span*dense, 1/np.abs(1 - self._p*w)**2, out=out)
        out[dense == 0] = 0.0

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._transform(z, out, dz)

    def density_gradient(self, x, out, dx, dparams):
        self.density(x, out)
        value, slope = np.empty(len(x), complex), np.empty(len(x), complex)
        self._transform(x.astype(complex), value, slope)
        dx[...] = np.where(out > 0, slope.imag/math.pi, 0.0*x)

    def _atom_above(self):
        return max(0.0, 1 - self._depth*self._q)

    def support(self):
        L = self._depth
        return [(0.0, self._span*L*math.exp((L - 1)*math.log1p(1/(L - 1))))]

    def edges(self):
        return list(self.support()[0])

    def atoms(self):
        above = self._atom_above()
        return [(0.0, self._q)] + ([(self._top, above)] if above > 4*2.0**-52 else [])

    def edge_powers(self):
        return [(self._depth, 2)]

    def moments(self, k):
        return [Fraction(1), *(jacobian_moments(n, Fraction(self._p), self._depth, False)*Fraction(self._top)**n for n in range(1, k + 1))]

    def cumulants(self, k):
        """None: they follow from the moments."""


def jacobian_moments(n, share, depth, is_gaussian, number=Fraction):
    """The n-th moment for top = 1, by Lagrange inversion: (1/n) [s^(n-1)] ((1 + s)/S(s))^n, exact in share and depth, numbers or symbols.

    (1 + s)/S is (1 + s)^(1-L) (p + s)^L for orthogonal weights, (1 + s) (p + s)^L for Gaussian ones; number(a, b): the fraction a/b.
    """
    def choose(a, j):
        return math.prod((a - i for i in range(j)), start=number(1, math.factorial(j)))
    outer, inner = n*(1 if is_gaussian else 1 - depth), n*depth
    return number(1, n)*sum(choose(outer, j)*choose(inner, n - 1 - j)*share**(inner - (n - 1 - j)) for j in range(n))
