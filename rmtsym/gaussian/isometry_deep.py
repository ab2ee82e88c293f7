"""Distribution function and quantiles of the Jacobian law in closed form, for depths at which much mass lies where floats end.

in:   share p, depth L, top (isometry_law.py)
out:  DeepDistribution: cdf, sf, ppf, isf on arrays

On the support u = q e^(i (L-1) t) sin(L t)/sin t with 0 < t < pi/L, and x = span sin(L t)^L/(sin((L-1) t)^(L-1) sin t), falling in t. Since
s dz/z = p/(u - 1) (L/u - (L-1)/(u - q)) du is integrated by logarithms, the mass above x is

    sf = ((1 - L q) arg(u - 1) + q L (L - 1) t)/pi,

the atom at top included. Its accuracy is absolute, some 1e-16 L.
"""
import numpy as np

__all__ = ["DeepDistribution"]

_HALVINGS = 80


class DeepDistribution:
    """What SpectralLaw asks of a distribution; arrays are contiguous float64, `out` is filled and returned."""

    def __init__(self, share, depth, top):
        self._p, self._q, self._depth, self._top = share, 1 - share, depth, top
        self._log_span = np.log(top) + np.log(self._q) + (depth - 1)*np.log(share)
        self._edge = np.exp(self._log_span + np.log(depth) + (depth - 1)*np.log1p(1/(depth - 1)))
        self._above = max(0.0, 1 - depth*self._q)

    def sf(self, x, out=None):
        """P(X > x)."""
        out = np.empty(len(x)) if out is None else out
        inside = (x > 0) & (x < self._edge)
        out[...] = np.where(x < 0, 1.0, np.where(x < self._edge, self._p, np.where(x < self._top, self._above, 0.0)))
        target = np.log(x[inside]) - self._log_span
        out[inside] = self._mass_above(_bisected(lambda t: self._log_place(t) - target, np.full(target.size, np.pi/self._depth)))
        out[np.isnan(x)] = np.nan
        return out

    def cdf(self, x, out=None):
        """P(X <= x)."""
        out = self.sf(x, out)
        np.subtract(1.0, out, out=out)
        return out

    def isf(self, q, out=None):
        """inf{x : P(X > x) <= q}."""
        out = np.empty(len(q)) if out is None else out
        out[...] = np.where(q >= self._p, 0.0, self._top if self._above > 0 else self._edge)
        inside = (q >= self._above) & (q < self._p) & (q > 0)
        level = q[inside]
        t = _bisected(lambda t: level - self._mass_above(t), np.full(level.size, np.pi/self._depth))
        out[inside] = np.exp(self._log_place(t) + self._log_span)
        out[np.isnan(q)] = np.nan
        return out

    def ppf(self, q, out=None):
        """inf{x : P(X <= x) >= q}."""
        return self.isf(1 - q, out)

    def _log_place(self, t):
        """log(x/span)."""
        L = self._depth
        with np.errstate(divide="ignore"):
            return L*np.log(np.sin(L*t)) - (L - 1)*np.log(np.sin((L - 1)*t)) - np.log(np.sin(t))

    def _mass_above(self, t):
        L = self._depth
        u = self._q*np.sin(L*t)/np.sin(t)*np.exp(1j*(L - 1)*t)
        return ((1 - L*self._q)*np.angle(u - 1) + self._q*L*(L - 1)*t)/np.pi


def _bisected(falling, high):
    """The zeros in (0, high) of functions that fall, one each."""
    low = np.zeros_like(high)
    for _ in range(_HALVINGS):
        middle = (low + high)/2
        is_below = falling(middle) > 0
        low, high = np.where(is_below, middle, low), np.where(is_below, high, middle)
    return (low + high)/2
