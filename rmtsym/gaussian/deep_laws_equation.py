"""The equations of a deep kernel's spectrum: one holomorphic map of upper half-planes.

in:   layers of random rows, the weights q_l of their Gram matrices, a shift r: the matrix r + q_0 K_0 + ... + q_L K_L of size n
out:  Chain: F(z, u) with its derivatives, u = (m, kappa_1, ..., kappa_{L-1}); at the transform m of the spectrum u = F(z, u)

Given layer l - 1, the d_l rows of layer l are independent, and a row of type g has the covariance b_g K_{l-1} + e_g. With gamma_l = n/d_l,
m = tr Q/n, kappa_l = tr K_l Q/n, delta_g = gamma_l (b_g kappa_{l-1} + e_g m) and p_L = q_L, the layers are averaged one after the other, from the
last to the first: p_l K_l becomes E_g p_l (b_g K_{l-1} + e_g)/(1 + p_l delta_g), so that

    p_{l-1} = q_{l-1} + p_l B_l,   w = z - r - sum_l p_l E_l,   kappa_l = m E_l + kappa_{l-1} B_l,   m = -1/w,
    B_l = E_g b_g/(1 + p_l delta_g),   E_l = E_g e_g/(1 + p_l delta_g).

The rows of the data are those of layer 0, of types (b, e) = (0, t), t an eigenvalue of their covariance. Instead of them the law of K_0 may be given:
then m = E 1/(p_0 t - w), kappa_0 = E t/(p_0 t - w).

For Im z > 0, F maps (C+)^L into itself: each p_l lies in the closed lower half-plane, and 1/p_l + delta_g above it.
"""
import numpy as np

__all__ = ["Chain", "Gram", "MeasuredRows", "Rows"]

_TERMS = 10                 # of an expansion at infinity
_FAR = 50.0                 # sizes of a law beyond which it is exact to rounding


class Rows:
    """Rows of finitely many types. gamma : n/d; share, b, e : arrays, shares of the types among the rows and their covariances b K + e.

    Complex ones stand for a continuum of types (deep_laws_layers.py).
    """

    def __init__(self, gamma, share, b, e):
        self.gamma = float(gamma)
        self.share, self.b, self.e = (np.atleast_1d(np.asarray(part)) for part in (share, b, e))
        self._first = np.array([self.share*self.b, self.share*self.e])
        self._second = np.array([self.share*self.b**2, self.share*self.b*self.e, self.share*self.e**2])

    @property
    def is_fresh(self):
        """Whether it does not depend on the layer below."""
        return not self.b.any()

    @property
    def largest(self):
        """(largest b, largest e)."""
        return float(np.abs(self.b).max()), float(np.abs(self.e).max())

    def averages(self, p, m, kappa):
        """B, E and their derivatives in (p, m, kappa): arrays (2, N), (2, 3, N)."""
        d = 1/(1 + p*self.gamma*(np.multiply.outer(self.e, m) + np.multiply.outer(self.b, kappa)))
        first, (bb, be, ee) = self._first@d, self._second@(d*d)
        return first, -self.gamma*np.array([[m*be + kappa*bb, p*be, p*bb], [m*ee + kappa*be, p*ee, p*be]])


class MeasuredRows:
    """Rows of covariance t, t drawn from a law on [0, inf) with a bounded support: data. source : a Source (free/sources.py)"""

    is_fresh = True

    def __init__(self, gamma, source):
        self.gamma, self.source = float(gamma), source
        self._moments = [float(moment) for moment in source.moments(_TERMS + 2)]

    @property
    def largest(self):
        return 0.0, self.source.highest

    def averages(self, p, m, kappa):
        y = p*self.gamma*m
        first, second = self._means(y)
        zero = np.zeros_like(y)
        return np.array([zero, first]), -self.gamma*np.array([[zero, zero, zero], [m*second, p*second, zero]])

    def _means(self, y):
        """E t/(1 + y t), E t^2/(1 + y t)^2."""
        near = np.abs(y)*self.source.highest*_FAR < 1
        safe = np.where(near, 1.0, y)
        m, d = _transform(self.source, -1/safe)
        share = m/safe
        first = (1 - share)/safe
        second = (first + (d/safe - m)/safe**2)/safe
        series = slope = np.zeros_like(y)
        for k in reversed(range(_TERMS)):
            series, slope = self._moments[k] - y*series, (k + 1)*self._moments[k + 1] - y*slope
        return np.where(near, series, first), np.where(near, slope, second)


class Gram:
    """K_0 by its law on [0, inf), bounded. source : a Source"""

    def __init__(self, source):
        self.source = source
        self._moments = [1.0, *(float(moment) for moment in source.moments(_TERMS + 2))]

    def means(self, p, w):
        """E R, E t R, E R^2, E t R^2, E t^2 R^2 for R = 1/(p t - w)."""
        locations = getattr(self.source.law, "locations", None)
        if locations is not None and locations.size <= 64:
            r = 1/(np.multiply.outer(locations, p) - w)
            t, weights = locations, self.source.law.weights
            return weights@r, (weights*t)@r, weights@(r*r), (weights*t)@(r*r), (weights*t*t)@(r*r)
        ratio = p/w
        near = np.abs(ratio)*self.source.highest*_FAR < 1
        safe = np.where(near, 1.0, p)
        m, d = _transform(self.source, w/safe)
        one, one2 = m/safe, d/safe**2
        t = (1 + w*one)/safe
        t2 = (one + w*one2)/safe
        found = [one, t, one2, t2, (t + w*t2)/safe]
        if near.any():
            for row, (order, power) in enumerate(((0, 1), (1, 1), (0, 2), (1, 2), (2, 2))):
                series = sum((k + 1 if power == 2 else 1)*self._moments[k + order]*ratio**k for k in range(_TERMS))
                found[row] = np.where(near, series*(1/w**2 if power == 2 else -1/w), found[row])
        return found


def _transform(source, z):
    """m, m' of a source at any complex z; its limit from above on the real axis."""
    upper = np.where(z.imag < 0, z.conj(), z.real + 1j*np.abs(z.imag))
    m, d = source.transform(np.ascontiguousarray(upper))
    return np.where(z.imag < 0, m.conj(), m), np.where(z.imag < 0, d.conj(), d)


class Chain:
    """layers : Rows and MeasuredRows, the first (the data, if it is fresh) first; gram : a Gram below them, or None
    weights : q_0 (of `gram`, if any), then that of each layer; shift : r

    size  : no eigenvalue exceeds shift + size
    is_continuum : whether some rows have a continuum of types         noise : below it, relative to |u|, Im u is rounding
    """

    def __init__(self, layers, weights, shift=0.0, gram=None):
        self.layers, self.gram, self.shift = list(layers), gram, float(shift)
        self.weights = [float(weight) for weight in weights]
        self.below = self.weights[0] if gram else 0.0
        self._own = self.weights[1:] if gram else self.weights
        self.count = len(self.layers) + (gram is not None)
        top = gram.source.highest if gram else 0.0
        size = self.below*top
        for layer, weight in zip(self.layers, self._own, strict=True):
            b, e = layer.largest
            top = (b*top + e)*(1 + np.sqrt(layer.gamma))**2
            size += weight*top
        self.size = float(size)
        self.is_continuum = any(np.iscomplexobj(layer.share) for layer in self.layers if isinstance(layer, Rows))
        self.noise = 1e-8 if self.is_continuum else 1e-12

    def image(self, z, u):
        """F (count, N) and its derivatives (count, count + 1, N) in u and, last, z; z (N,), u (count, N) complex."""
        last = len(self.layers) - 1
        value, slope = np.empty(u.shape, complex), np.zeros((self.count, self.count + 1, z.size), complex)
        p, dp = np.full(z.shape, complex(self._own[last])), np.zeros((self.count + 1, z.size), complex)
        w, dw = z - self.shift, np.zeros((self.count + 1, z.size), complex)
        dw[-1] = 1
        m = u[0]
        for index in range(last, -1, -1):
            layer = self.layers[index]
            # kappa of the layer below: its own unknown; that of `gram` is the last one.
            under = index if index else -1 if self.gram else None
            kappa = u[under] if under is not None else np.zeros_like(m)
            (b, e), slopes = layer.averages(p, m, kappa)
            gradients = slopes[:, 0, None]*dp
            gradients[:, 0] += slopes[:, 1]
            if under is not None:
                gradients[:, self._place(under)] += slopes[:, 2]
            db, de = gradients
            if index < last:
                value[index + 1] = m*e + kappa*b
                slope[index + 1] = m*de + kappa*db
                slope[index + 1, 0] += e
                if under is not None:
                    slope[index + 1, self._place(under)] += b
            w = w - p*e
            dw -= p*de + e*dp
            dp = p*db + b*dp
            p = p*b + (self._own[index - 1] if index else self.below)
        if self.gram is None:
            value[0], slope[0] = -1/w, dw/w/w
        else:
            value[0], value[-1], one2, t2, tt2 = self.gram.means(p, w)
            slope[0], slope[-1] = one2*dw - t2*dp, t2*dw - tt2*dp
        return value, slope

    def _place(self, under):
        return self.count - 1 if under == -1 else under
