"""What the eigenvalues of a corner tell, and how precisely: the observations of free decompression and their fluctuations.

in:   eigenvalues of one n x n matrix
out:  Spectrum: m_n(z) = (1/n) tr (X - z)^{-1} at points around them;  Whitening: what a law says about their noise

The points are close enough to the spectrum to see all that n eigenvalues tell, and far enough that m_n fluctuates by O(1/n), as a
Gaussian vector. For a corner of a rotated matrix, 1/theta times as large,

    cov(tr(X - z1)^-1, tr(X - z2)^-1) = k d1 d2 log((zeta1 - zeta2)/(z1 - z2)),      mean - n m(z) = ((k - 1)/2) d/dz log zeta'(z),

k = 2 for real and 1 for complex matrices, zeta = theta z + (1 - theta) F(z). (At theta = 0 these are the formulas of Bai &
Silverstein for sample covariance matrices and of Johansson for Wigner matrices; that the covariance is positive says that zeta is
univalent, the very condition for a larger matrix to exist.)

[Bai & Silverstein, Ann. Probab. 32 (2004) 553; Johansson, Duke Math. J. 91 (1998) 151]
"""
import math
from dataclasses import dataclass

import numpy as np

__all__ = ["NEAR", "Spectrum", "Whitening", "repeated"]

CLEARANCE = 0.06        # the ellipse around eigenvalues in [-1, 1] meets the real line at 1 + CLEARANCE,
EDGE = 4.0              # or at 1 + EDGE n^(-2/3), clear of the fluctuations of the largest eigenvalue
POINTS = 24             # of an ellipse, in the upper half-plane
MODES = 14              # directions of the observations that are used, an ellipse; fewer below 1000 eigenvalues
NARROW, WIDE = 0.25, 0.1        # a gap, in widths of the two groups beside it
GRID = 120              # poles of the grid, an interval
NEAR = 1e-3             # a pole this near theta x (of all poles' range), x where F vanishes, is another name for a free drift: left out


class Spectrum:
    """Eigenvalues as observations.

    values  : sorted array; k : 2 real, 1 complex
    zero    : where F may vanish, as it does at 0 for a Gram matrix, or None
    caution : how many times further away, and with how many times fewer modes, than usual
    atoms   : [(x, mass)] of values that repeat
    z, m    : points in C+ and m_n there;  ends : for each interval of eigenvalues the two real points of its ellipse
    """

    def __init__(self, values, k, zero=None, caution=1):
        self.count, self.k = values.size, k
        self.atoms, rest = repeated(values)
        self.zero = zero
        intervals = _intervals(rest)
        stretch = 1 + caution*max(CLEARANCE, EDGE*rest.size**(-2/3))
        circle = (stretch + math.sqrt(stretch**2 - 1))*np.exp(1j*np.pi*(np.arange(POINTS) + 0.5)/POINTS)
        middle = [(lo + hi)/2 for lo, hi in intervals]
        half = [(hi - lo)/2 for lo, hi in intervals]
        ellipses = [c + h*(circle + 1/circle)/2 for c, h in zip(middle, half, strict=True)]
        self.z = np.concatenate(ellipses)
        self.ends = np.array([(c - h*stretch, c + h*stretch) for c, h in zip(middle, half, strict=True)])
        self.hull = np.array([values[0] - half[0]*(stretch - 1), values[-1] + half[-1]*(stretch - 1)])
        self.modes = len(intervals)*max(5, min(MODES, round(values.size**0.38))//caution)
        self.m = (1/(values - self.z[:, None])).mean(axis=1)
        self._values, self._rest = values, rest
        self._ranks = (np.searchsorted(values, rest) + 0.5)/values.size

    def real_zeta(self, x, theta):
        """zeta at real points off the eigenvalues."""
        return theta*x - (1 - theta)/(1/(self._values - x[:, None])).mean(axis=1)

    def misfit(self, law):
        """Greatest distance of the distribution functions at the eigenvalues that do not repeat, in log(n)/n."""
        return float(np.max(np.abs(law.rough_cdf(self._rest) - self._ranks)))*self.count/math.log(self.count)

    def grid(self, theta):
        """Poles lie between the images of the ends of an interval, or of the whole spectrum."""
        spans = np.array([self.hull, *self.ends]) if len(self.ends) > 1 else self.hull[None]
        images = self.real_zeta(spans.reshape(-1), theta).reshape(-1, 2)
        steps = (np.arange(GRID) + 0.5)/GRID
        poles = np.unique(np.concatenate([lo + (hi - lo)*steps for lo, hi in images if lo < hi]))
        return poles[np.all(np.abs(poles[:, None] - theta*self.anchors()) > NEAR*np.ptp(images), axis=1)]

    def anchors(self):
        """Places where F is known to vanish, or may be."""
        return np.array([x for x, _ in self.atoms] or [self.zero]*(self.zero is not None))


@dataclass(frozen=True)
class Whitening:
    """How a reference law sees the residuals: `matrix` @ (real, imaginary parts of residual/stretch) is standard Gaussian."""

    matrix: np.ndarray
    stretch: np.ndarray
    bias: np.ndarray

    @classmethod
    def by(cls, spectrum, law):
        z = spectrum.z
        zeta = law.zeta(z)
        _, first, second, third = law.outer(zeta)               # derivatives of z in zeta
        reciprocal = law.reciprocal(z, zeta)
        scale = reciprocal**2/spectrum.count                    # dF = F^2 dm

        def kernel(other_zeta, other_first, other_z):
            with np.errstate(all="ignore"):
                return 1/np.multiply.outer(first, other_first)/np.subtract.outer(zeta, other_zeta)**2 - 1/np.subtract.outer(z, other_z)**2
        plain = kernel(zeta, first, z)
        # at equal points: a sixth of the Schwarzian derivative of zeta
        np.fill_diagonal(plain, -(third/first - 1.5*(second/first)**2)/(6*first**2))
        plain *= spectrum.k*np.multiply.outer(scale, scale)
        mixed = kernel(zeta.conj(), first.conj(), z.conj())*spectrum.k*np.multiply.outer(scale, scale.conj())
        cross = (plain - mixed).imag/2
        covariance = np.block([[(mixed + plain).real/2, cross], [cross.T, (mixed - plain).real/2]])
        size = np.sqrt(np.maximum(np.diag(covariance), 1e-12*np.max(np.abs(covariance)) + 1e-30))     # a wrong law's may be negative
        variances, directions = np.linalg.eigh(covariance/np.multiply.outer(size, size))
        used = np.argsort(variances)[::-1][:spectrum.modes]
        used = used[variances[used] > 1e-9*variances[-1]] if variances[-1] > 0 else used[:1]
        matrix = (directions[:, used]/np.sqrt(np.maximum(variances[used], 1e-9))).T/size
        return cls(matrix, first, -(spectrum.k - 1)/2*second/first**2/spectrum.count)

    @classmethod
    def none(cls, spectrum):
        size = np.tile(np.abs(spectrum.m)**-1, 2)
        return cls(np.diag(spectrum.count/size), np.ones_like(spectrum.z), np.zeros_like(spectrum.z))

    def __call__(self, residual):
        scaled = residual/(self.stretch if residual.ndim == 1 else self.stretch[:, None])
        return self.matrix @ np.concatenate([scaled.real, scaled.imag])


def repeated(values):
    """([(x, mass)] of values that repeat, the others): three times at least, and 1% of all."""
    near = np.diff(values) <= 1e-10*np.max(np.abs(values))
    groups = np.split(values, np.flatnonzero(~near) + 1)
    is_atom = [group.size >= max(3, 0.01*values.size) for group in groups]
    atoms = [(float(np.median(group)), group.size/values.size) for group, known in zip(groups, is_atom, strict=True) if known]
    largest = float(np.max(np.abs(values)))
    atoms = [(0.0 if abs(x) < 1e-10*largest else x, mass) for x, mass in atoms]
    return atoms, np.concatenate([np.empty(0), *(group for group, known in zip(groups, is_atom, strict=True) if not known)])


def _intervals(values):
    """Groups of eigenvalues with a gap between them, large beside the narrower group and not small beside the wider; few are no group."""
    least = max(4, 0.02*values.size)
    done, waiting = [], [values]
    while waiting:
        group = waiting.pop()
        for at in np.argsort(np.diff(group))[::-1][:8] + 1:
            widths = np.ptp(group[:at]), np.ptp(group[at:])
            if group[at] - group[at - 1] > max(NARROW*min(widths), WIDE*max(widths), 10*max(widths)/group.size):
                waiting += [group[:at], group[at:]]
                break
        else:
            done.append(group)
    return sorted((group[0], group[-1]) for group in done if group.size >= least) or [(values[0], values[-1])]
