"""The laws that can be enlarged: from finitely many poles to density, transform, edges and atoms.

in:   reach 1/theta, drift a, poles t_k with masses rho_k > 0
out:  PoleLaw, an evaluator of rmtsym.law.spectral.SpectralLaw

With F = -1/m, a law has the form

    z - F(z) = a + sum_k rho_k/(zeta - t_k),     zeta = theta z + (1 - theta) F(z),     rho_k > 0

exactly if it is the law of a corner of a matrix 1/theta times as large (theta = 1: every law; theta = 0: enlarged for ever, that is
freely infinitely divisible: t_k, rho_k are then the free Levy measure, R(g) = a + sum rho_k g/(1 - t_k g), one pole is
Marchenko-Pastur's or, at t = 0, the semicircle). Enlarging by tau is a scaling: theta, rho_k, t_k become tau times as large.

Eliminating F gives z = H(zeta) = zeta + (1 - theta)(a + sum rho_k/(zeta - t_k)). Of its roots one is physical, and it can be told:
Im zeta (1 - S) = Im z with S = (1 - theta) sum rho_k/|zeta - t_k|^2, so S < 1 for a root in the upper half-plane and S > 1 for the
others. Off the support zeta is real and H' = 1 - S > 0 there; edges are the zeros of H'.

[Belinschi & Nica, Indiana Univ. Math. J. 57 (2008) 1679; Nica & Speicher, Amer. J. Math. 118 (1996) 799; Silverstein & Choi, J.
Multivariate Anal. 54 (1995) 295, for the edges]
"""
import functools
import itertools
import math

import numpy as np

__all__ = ["PoleLaw"]

EPS = np.finfo(float).eps
_BLOCK = 4096
_PANELS = 256
_STEPS = 200                    # halvings: an interval of floats has fewer


class PoleLaw:
    """Evaluator of the law above; 0 <= theta <= 1, masses > 0, any number of poles (none: the point mass at the drift)."""

    def __init__(self, theta, drift, masses, poles):
        order = np.argsort(poles)
        self.theta, self.drift = float(theta), float(drift)
        self.masses, self.poles = np.asarray(masses, float)[order], np.asarray(poles, float)[order]
        self._residues = (1 - self.theta)*self.masses
        with np.errstate(divide="ignore", invalid="ignore"):
            terms = self.masses/self.poles
            # F(0) = 0, as for Gram matrices: then a and the sum cancel near 0, and are added in another form
            self._is_anchored = bool(terms.size and np.isfinite(terms).all() and abs(self.drift - np.sum(terms)) <= 16*EPS*np.sum(np.abs(terms)))

    def enlarged(self, tau):
        """The law of which this is the law of a corner, tau times as large; tau theta <= 1."""
        theta = tau*self.theta
        # at the limit the law is discrete: next to it, intervals shrink below what floats resolve
        return PoleLaw(theta if theta < 1 - 1e-6 else 1.0, self.drift, tau*self.masses, tau*self.poles)

    # -- the equation -------------------------------------------------------------------------------------------------------------

    def zeta(self, z):
        """The physical root zeta at a flat complex array; Im z >= 0, where 0 is the limit from above."""
        return np.concatenate([self._roots(z[i:i + _BLOCK]) for i in range(0, z.size, _BLOCK)]) if z.size else z.copy()

    def outer(self, zeta):
        """H(zeta) and its first three derivatives, rows of one array."""
        step = 1/(zeta[:, None] - self.poles)
        terms = [(step**k) @ self._residues for k in (2, 3, 4)]
        return np.array([zeta + (1 - self.theta)*self._mean(zeta, step), 1 - terms[0], 2*terms[1], -6*terms[2]])

    def _mean(self, zeta, step):
        """a + sum rho/(zeta - t)."""
        return zeta*(step @ (self.masses/self.poles)) if self._is_anchored else self.drift + step @ self.masses

    def reciprocal(self, z, zeta):
        """F = -1/m."""
        if self.theta < 0.5:
            return (zeta - self.theta*z)/(1 - self.theta)
        return z - self._mean(zeta, 1/(zeta[:, None] - self.poles))

    def _roots(self, z):
        count = len(self.poles)
        shifted = z - (1 - self.theta)*self.drift
        if not np.any(self._residues):
            return shifted
        finite = np.isfinite(z)
        # zeta - shifted + sum r/(zeta - t) = 0 is the characteristic equation of a complex arrow
        arrow = np.zeros((z.size, count + 1, count + 1), complex)
        arrow[:, 0, 0] = np.where(finite, shifted, 0)
        arrow[:, 0, 1:] = arrow[:, 1:, 0] = 1j*np.sqrt(self._residues)
        arrow[:, range(1, count + 1), range(1, count + 1)] = self.poles
        roots = np.linalg.eigvals(arrow)
        with np.errstate(all="ignore"):
            total = (self._residues/np.abs(roots[..., None] - self.poles)**2).sum(axis=-1)
        # in the bulk S = 1 for the root and its conjugate: there the sign of the imaginary part decides
        noise = 1e-9*(np.abs(roots).max(axis=1, keepdims=True))
        chosen = np.argmin(np.nan_to_num(total, nan=np.inf) + np.where(roots.imag < -noise, 1.0, 0.0), axis=1)
        zeta = roots[np.arange(z.size), chosen]
        real = z.imag == 0
        outside = real & ~self._inside(z.real) if real.any() else real
        zeta = np.where(outside, zeta.real + 0j, np.where(zeta.imag < 0, zeta.real + 0j, zeta))
        return np.where(finite, self._polished(zeta, z), shifted)

    def _polished(self, zeta, z):
        """Three Newton steps, each kept where it makes the residual smaller."""
        with np.errstate(all="ignore"):
            value, slope = self.outer(zeta)[:2]
            for _ in range(3):
                moved = zeta - (value - z)/slope
                new_value, new_slope = self.outer(moved)[:2]
                better = (np.abs(new_value - z) < np.abs(value - z)) & (moved.imag >= 0)
                zeta, value, slope = (np.where(better, new, old) for new, old in ((moved, zeta), (new_value, value), (new_slope, slope)))
        return zeta

    def _inside(self, x):
        inside = np.zeros(x.shape, bool)
        for lo, hi in self._intervals:
            inside |= (x > lo) & (x < hi)
        return inside

    # -- what a SpectralLaw asks for ----------------------------------------------------------------------------------------------

    def stieltjes(self, z, out):
        self._evaluate(z, out, None)

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._evaluate(z, out, dz)

    def density(self, x, out):
        self.density_gradient(x, out, None, None)

    def density_gradient(self, x, out, dx, dparams):
        inside = self._inside(x)
        m, slope = np.empty(np.count_nonzero(inside), complex), None if dx is None else np.empty(np.count_nonzero(inside), complex)
        self._evaluate(x[inside].astype(complex), m, slope)
        for values, target in ((m, out), (slope, dx)):
            if target is not None:
                target[:] = np.where(np.isnan(x), np.nan, 0.0)
                target[inside] = values.imag/math.pi

    def _evaluate(self, z, out, dz):
        below = z.imag < 0
        point = np.where(below, z.conj(), z)
        point = np.where(point.imag == 0, point.real + 0j, point)
        zeta = self.zeta(point)
        with np.errstate(all="ignore"):
            reciprocal = self.reciprocal(point, zeta)
            m = -1/reciprocal
            if dz is not None:
                total = (1/(zeta[:, None] - self.poles)**2) @ self.masses
                slope = (1 + total/self.outer(zeta)[1])/reciprocal**2
                dz[:] = np.where(below, slope.conj(), slope)
        m[np.isinf(z)] = 0
        m[np.isnan(z)] = complex(math.nan, math.nan)
        out[:] = np.where(below, m.conj(), m + 0.0)
        for x, _ in self._atoms:
            out[z == x] = complex(math.inf, 0.0)

    def rough_cdf(self, x):
        """Distribution function at an array, to about 1e-4, fast."""
        places, levels = self._table
        return np.interp(x, places, levels) + sum(mass*(x >= at) for at, mass in self._atoms)

    @functools.cached_property
    def _table(self):
        """The continuous part by the midpoint rule in theta, x = centre - radius cos theta: (places, levels)."""
        angles = np.pi*np.arange(_PANELS + 1)/_PANELS
        middles = (angles[1:] + angles[:-1])/2
        places, levels, start = [], [], 0.0
        for lo, hi in self._intervals:
            density = np.empty(_PANELS)
            self.density(lo + (hi - lo)/2*(1 - np.cos(middles)), density)
            masses = density*(hi - lo)/2*np.sin(middles)*np.pi/_PANELS
            places.append(lo + (hi - lo)/2*(1 - np.cos(angles)))
            levels.append(start + np.concatenate([[0.0], np.cumsum(masses)]))
            start = levels[-1][-1]
        return (np.concatenate(places), np.concatenate(levels)) if places else (np.zeros(1), np.zeros(1))

    def support(self):
        return list(self._intervals)

    def edges(self):
        return [x for interval in self._intervals for x in interval]

    def edge_powers(self):
        return [(2.0, 2.0)]*len(self._intervals)

    def atoms(self):
        return list(self._atoms)

    def moments(self, k):
        return None

    def cumulants(self, k):
        """The drift, then sum rho t^(k-2) at theta = 0."""
        if self.theta > 0:
            return None
        return [self.drift, *(float(np.sum(self.masses*self.poles**(j - 2))) for j in range(2, k + 1))][:k]

    # -- edges and atoms ----------------------------------------------------------------------------------------------------------

    @functools.cached_property
    def _intervals(self):
        """The complement of the support is the image, under H, of the real zeta with S(zeta) < 1."""
        poles, residues = self.poles, self._residues
        if not np.any(residues):
            return []
        reach = math.sqrt(float(np.sum(residues)))*1.01 + 1e-300

        def excess(x):
            with np.errstate(divide="ignore"):
                return float(np.sum(residues/(x - poles)**2)) - 1

        def slope(x):
            with np.errstate(divide="ignore"):
                return -float(np.sum(residues/(x - poles)**3))
        ends = [_crossing(excess, poles[0] - reach, poles[0])]
        for left, right in itertools.pairwise(poles):
            lowest = _crossing(slope, left, right)                  # S is convex between two poles
            if excess(lowest) < 0:
                ends += [-_crossing(lambda x: excess(-x), -lowest, -left), _crossing(excess, lowest, right)]
        ends.append(-_crossing(lambda x: excess(-x), -(poles[-1] + reach), -poles[-1]))
        images = self.outer(np.array(ends))[0].tolist()
        pairs = zip(images[::2], images[1::2], strict=True)
        return [(lo, hi) for lo, hi in pairs if lo < hi]

    @functools.cached_property
    def _atoms(self):
        """F(x) = 0: zeta = theta x, and x = a + sum rho/(theta x - t); mass 1/F'(x), kept where H' > 0."""
        theta, poles, masses = self.theta, self.poles, self.masses
        with np.errstate(all="ignore"):
            if theta == 0:
                places = np.array([self.drift - np.sum(masses/poles)])
            else:
                arrow = np.diag(np.append(self.drift, poles/theta))
                arrow[0, 1:] = arrow[1:, 0] = np.sqrt(masses/theta)
                places = np.linalg.eigvalsh(arrow)
                for _ in range(3):
                    step = 1/(theta*places[:, None] - poles)
                    moved = places - (places - self.drift - step @ masses)/(1 + theta*(step**2 @ masses))
                    places = np.where(np.isfinite(moved), moved, places)
            total = (1/(theta*places[:, None] - poles)**2) @ masses
            weights = (1 - (1 - theta)*total)/(1 + theta*total)
        size = abs(self.drift) + math.sqrt(float(np.sum(masses)))
        return [(0.0 if abs(x) < 1e-13*size else float(x), float(w)) for x, w in zip(places, weights, strict=True)
                if np.isfinite(x) and w > 1e-12]


def _crossing(function, lo, hi):
    """Where an increasing function on (lo, hi) changes sign, by halving; infinite values are allowed."""
    for _ in range(_STEPS):
        middle = lo + (hi - lo)/2
        if not lo < middle < hi:
            break
        lo, hi = (lo, middle) if function(middle) > 0 else (middle, hi)
    return lo + (hi - lo)/2
