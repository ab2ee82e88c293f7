"""A law of many zeros, through the smaller matrix that has the other eigenvalues.

in:   a law of two ratios of sizes, the larger ratio r > 1 and the other o; the law of the same kind at the ratios 1/r and o/r
out:  TurnedLaw: a frozen law that is evaluated through the second; Turned, its evaluator; product_of_marchenko_pastur(c_1, c_2), such a law

Its n x n matrix has the rank n/r, hence 1 - 1/r of its eigenvalues are 0. The others are those of a matrix of size n/r, which is r times one of
the same kind:

    m(z) = m'(z/r)/r^2 - (1 - 1/r)/z

The equation of m itself has next to z = 0 a second root, whose pole is nearly or just the same; in m, which is mostly the pole, the rest drowns
in rounding. m' has no pole.
"""
import math

import numpy as np

from rmtsym.law.frozen import FrozenLaw
from rmtsym.runtime.arrays import is_cupy

__all__ = ["Turned", "TurnedLaw", "product_of_marchenko_pastur"]


class TurnedLaw(FrozenLaw):
    """A frozen law that goes through a smaller one, if it has been turned."""

    _smaller = None

    def turn(self, smaller, ratios, which):
        """Go through `smaller`, the law at 1/r and o/r; ratios: names of the two, in the order of these values; which: the name of r."""
        other = ratios[1 - ratios.index(which)]
        self._smaller = smaller
        self._evaluator = Turned(smaller._evaluator, self._evaluator, self._gradient_names, ratios, which, self._values[which], self._values[other])

    def stieltjes(self, z, out=None):
        if self._smaller is None or not is_cupy(z):
            return super().stieltjes(z, out)
        found = self._smaller.stieltjes(z/self._evaluator.ratio, out)
        self._evaluator.finish(z, found)
        return found

    stieltjes.__doc__ = FrozenLaw.stieltjes.__doc__

    def pdf(self, x, out=None):
        if self._smaller is None or not is_cupy(x):
            return super().pdf(x, out)
        found = self._smaller.pdf(x/self._evaluator.ratio, out)
        found /= self._evaluator.ratio**2
        return found

    pdf.__doc__ = FrozenLaw.pdf.__doc__


class Turned:
    """What SpectralLaw evaluates by.

    inner : the evaluator of m'; outer : that of the law itself, asked for its moments
    names : of the parameters, in the order of the kernels; ratios : of the two that inner has at 1/r and o/r
    which : the name of r among them; ratio, other : r and o
    """

    suffix = ""

    def __init__(self, inner, outer, names, ratios, which, ratio, other):
        self._inner, self._outer, self._names, self._ratios = inner, outer, names, ratios
        self._which, self.ratio, self._other = which, ratio, other
        self._zeros = 1 - 1/ratio

    def stieltjes(self, z, out):
        self._inner.stieltjes(z/self.ratio, out)
        self.finish(z, out)

    def finish(self, z, values):
        """m from m'(z/r), in place."""
        with np.errstate(all="ignore"):
            values /= self.ratio**2
            values -= self._zeros/z
        values[z == 0] = complex(0, math.inf)

    def density(self, x, out):
        self._inner.density(x/self.ratio, out)
        out /= self.ratio**2

    def stieltjes_gradient(self, z, out, dz, dparams):
        inner = np.empty((len(self._names), z.size), complex)
        self._inner.stieltjes_gradient(z/self.ratio, out, dz, inner)
        with np.errstate(all="ignore"):
            self._chain(z, out, dz, inner, dparams)
            dparams[self._names.index(self._which)] -= 1/(self.ratio**2*z)
            dz += self._zeros/z**2
        self.finish(z, out)

    def density_gradient(self, x, out, dx, dparams):
        inner = np.empty((len(self._names), x.size))
        self._inner.density_gradient(x/self.ratio, out, dx, inner)
        self._chain(x, out, dx, inner, dparams)
        out /= self.ratio**2

    def _chain(self, x, value, slope, inner, outer):
        """Derivatives of value(x/r; 1/r, o/r)/r^2 in the parameters, and, in place of `slope`, in x."""
        r, o = self.ratio, self._other
        by_first, by_second = (inner[self._names.index(name)] for name in self._ratios)
        for row, name in enumerate(self._names):
            if name == self._which:
                outer[row] = -2*value/r**3 - (x*slope + by_first + o*by_second)/r**4
            elif name in self._ratios:
                outer[row] = by_second/r**3
            else:
                outer[row] = inner[row]/r**2
        slope /= r**3

    def support(self):
        return [(self.ratio*lo, self.ratio*hi) for lo, hi in self._inner.support()]

    def edges(self):
        return [self.ratio*edge for edge in self._inner.edges()]

    def atoms(self):
        return [(0.0, self._zeros)]

    def edge_powers(self):
        return self._inner.edge_powers()

    def moments(self, k):
        return self._outer.moments(k)

    def cumulants(self, k):
        """None: they follow from the moments."""


class ProductOfMarchenkoPastur(TurnedLaw):
    """X X^T Y Y^T/(n k), X p x n, Y p x k, c_1 = p/n, c_2 = p/k: where p is the largest size, through X^T Y Y^T X (or Y^T X X^T Y)."""

    def __init__(self, parameters):
        from rmtsym import laws
        law = laws.product_of_marchenko_pastur
        super().__init__(law.kernels(), parameters, model=law._model)
        c_1, c_2 = self._values["c_1"], self._values["c_2"]
        ratio, other = max(c_1, c_2), min(c_1, c_2)
        if ratio > 1:
            self.turn(ProductOfMarchenkoPastur({"c_1": 1/ratio, "c_2": other/ratio}), ("c_1", "c_2"), "c_1" if c_1 >= c_2 else "c_2")

    def __reduce__(self):
        return ProductOfMarchenkoPastur, (self.parameters,)


def product_of_marchenko_pastur(*values, **parameters):
    """The law of the product of two independent white sample covariance matrices; c_1, c_2 positive."""
    from rmtsym import laws
    from rmtsym.law.parameters import named
    return ProductOfMarchenkoPastur(named(laws.product_of_marchenko_pastur.kernels(), values, parameters))
