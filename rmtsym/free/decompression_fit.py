"""The law of a corner from its eigenvalues: simple, and within the known fluctuations of random spectra.

in:   eigenvalues of one n x n matrix, the factor tau by which it is to be enlarged
out:  Estimate: a PoleLaw with theta <= 1/tau that explains them, its chi^2, and what is needed to draw others that do

*Judgement.* Residuals, whitened by the noise that a law expects (decompression_noise.py), are standard Gaussian for the true one: chi^2.

*Hypotheses.* At given theta, z - F = a + sum rho_k/(zeta - t_k) (decompression_law.py) is linear in a and rho: non-negative least
squares over a grid of poles. Few poles are then sought that do as well, by merging and moving them. Each parameter costs PRICE in
chi^2. The hypotheses, in this order: theta = 0 (it can be enlarged for ever); theta free up to 1/tau, if that is refuted. The drift:
eigenvalues that repeat are an atom of the law, and remain one, at a known place with a known mass; a non-negative spectrum is first
explained as a Gram matrix, whose large matrices are non-negative too (F(0) = 0), and a free drift costs 2 log n more.

[Ameli et al., arXiv 2506.11994, for the task; Andrews, Econometrica 68 (2000) 399, on refitting at the boundary]
"""
import math
from dataclasses import dataclass

import numpy as np

from rmtsym.free.decompression_law import PoleLaw
from rmtsym.free.decompression_noise import NEAR, Spectrum, Whitening

__all__ = ["MOST_POLES", "REFUSED", "Estimate", "estimate"]

MOST_POLES = 4
PRICE = 5.0             # of a parameter: a pole more must lower chi^2 by 10, which chance does in 0.7% of cases
REFUTED = 0.01          # level at which theta = 0 is given up
NOISE = 1.5             # of a resample, in units of the observations' own: refitting masses that must be positive understates the spread
MISFIT = 2.0            # in log(n)/n: a distribution function further from the eigenvalues' own is wrong (the right one: 0.1 to 1)
REFUSED = 1e-3          # level at which every law is


@dataclass(frozen=True)
class Hypothesis:
    """What is held fixed: the drift by `anchors`, [(x, mass or None)], where F vanishes; free if there are none."""

    spectrum: Spectrum
    anchors: tuple

    def system(self, theta, poles, whitening):
        """(matrix, right-hand side, column scales): least squares in masses >= 0, and the drift if it is free."""
        spectrum = self.spectrum
        reciprocal = -1/(spectrum.m - whitening.bias)
        zeta = theta*spectrum.z + (1 - theta)*reciprocal
        columns, right = 1/(zeta[:, None] - poles), spectrum.z - reciprocal
        rows, values = [], []
        if self.anchors:
            first = self.anchors[0][0]
            at_first = _inverse(theta*first - poles)
            columns, right = (columns - at_first)*(at_first != 0), right - first
            for x, mass in self.anchors:
                at_x = _inverse(theta*x - poles)
                if x != first:
                    rows.append(at_first - at_x)
                    values.append(first - x)
                if mass is not None:
                    rows.append(at_x**2)
                    values.append((1 - mass)/(1 - theta + theta*mass))
        else:
            columns = np.column_stack([columns, np.ones(len(zeta)), -np.ones(len(zeta))])
        matrix, right = whitening(columns), whitening(right)
        scales = np.linalg.norm(matrix, axis=0)
        scales[scales == 0] = 1
        for row, value in zip(rows, values, strict=True):       # equations that hold exactly: rows of great weight
            weight = 1e5/(np.median(np.abs(row)/scales) or 1)
            matrix, right = np.vstack([matrix, weight*row]), np.append(right, weight*value)
        return matrix/scales, right, scales

    def law(self, theta, poles, solution):
        if self.anchors:
            first = self.anchors[0][0]
            masses, drift = solution, first - np.sum(solution*_inverse(theta*first - poles))
        else:
            masses, drift = solution[:-2], solution[-2] - solution[-1]
        kept = masses > 1e-12*np.sum(masses)
        return PoleLaw(theta, drift, masses[kept], poles[kept])

    def solve(self, theta, poles, whitening):
        """Masses by non-negative least squares: (law, residual)."""
        from scipy.optimize import nnls
        matrix, right, scales = self.system(theta, poles, whitening)
        solution, _ = nnls(matrix, right, maxiter=50*matrix.shape[1])
        return self.law(theta, poles, solution/scales), matrix @ solution - right

    def on_grid(self, theta, rounds=4):
        """The best law with poles on the grid, and the whitening by it: each improves the other."""
        whitening, poles = Whitening.none(self.spectrum), self.spectrum.grid(theta)
        for _ in range(rounds):
            law, _ = self.solve(theta, poles, whitening)
            whitening = Whitening.by(self.spectrum, law)
        law, residual = self.solve(theta, poles, whitening)
        return law, whitening, float(residual @ residual)

    def moved(self, law, whitening, most=None):
        """Poles (and theta up to `most`, if that is given) moved to where chi^2 is least; masses follow. (law, whitening, chi^2)."""
        from scipy.optimize import least_squares
        count = len(law.poles)
        for _ in range(2):
            low, high = np.sort(self.spectrum.real_zeta(self.spectrum.hull, law.theta))
            span = high - low

            def place(unknowns, span=span, theta=law.theta):
                return (theta if most is None else unknowns[-1]*most), unknowns[:count]*span

            def residual(unknowns, place=place, whitening=whitening):
                return self.solve(*place(unknowns), whitening)[1]
            start = [*np.clip(law.poles/span, low/span + 1e-6, high/span - 1e-6)]
            lower, upper = [low/span - 0.5]*count, [high/span + 0.5]*count
            if most is not None:
                start, lower, upper = [*start, min(max(law.theta/most, 1e-3), 0.999)], [*lower, 0.0], [*upper, 1.0]
            found = least_squares(residual, start, bounds=(lower, upper), x_scale=0.1, ftol=1e-7, xtol=1e-7, gtol=1e-7, max_nfev=40)
            law, remainder = self.solve(*place(found.x), whitening)
            if not len(law.poles):
                break
            whitening = Whitening.by(self.spectrum, law)
            if len(law.poles) < count:
                break
        return law, whitening, float(remainder @ remainder)


def _inverse(x):
    """1/x, 0 where x is 0: a pole where F vanishes has no mass. (Spectra have width one.)"""
    with np.errstate(divide="ignore"):
        return np.where(np.abs(x) < 1e-9, 0.0, 1/x)


@dataclass(frozen=True)
class Estimate:
    """A law that explains the spectrum.

    law : PoleLaw;  chi2, freedom : of the whitened residual, and the degrees of freedom it should be like;  cost : chi2 + prices
    is_near : whether the distribution function is where the eigenvalues are, too: chi^2 by the noise of a wrong law means nothing
    """

    hypothesis: Hypothesis
    law: PoleLaw
    whitening: Whitening
    chi2: float
    freedom: int
    cost: float
    is_near: bool

    @property
    def modes(self):
        return len(self.whitening.matrix)

    @property
    def p_value(self):
        from scipy.special import gammaincc
        if not self.is_near:
            return 0.0
        return float(gammaincc(self.freedom/2, self.chi2/2))

    def resampled(self, rng):
        """Another law that explains the spectrum as well: any number of poles, any drift, the observations disturbed by their noise."""
        from scipy.optimize import nnls
        hypothesis = self.hypothesis
        if not any(mass is not None for _, mass in hypothesis.anchors):
            hypothesis = Hypothesis(hypothesis.spectrum, ())
        poles = hypothesis.spectrum.grid(self.law.theta)
        matrix, right, scales = hypothesis.system(self.law.theta, poles, self.whitening)
        noise = np.zeros_like(right)
        noise[:len(self.whitening.matrix)] = NOISE*rng.standard_normal(len(self.whitening.matrix))
        solution, _ = nnls(matrix, right + noise, maxiter=50*matrix.shape[1])
        return hypothesis.law(self.law.theta, poles, solution/scales)


def estimate(values, k, tau, zero=None):
    """The cheapest hypothesis with theta <= 1/tau (module docstring); p_value < REFUSED where even that does not explain the values.

    One largest eigenvalue in a thousand lies so far out that the observations close to it are no longer Gaussian, and would refute the
    truth: what is refused is therefore looked at once more from further away.
    """
    for caution in (1, 2):
        spectrum = Spectrum(values, k, zero, caution)
        # a law with two atoms cannot be enlarged for ever
        found = _hypotheses(spectrum, None, 0.0) if len(spectrum.atoms) < 2 else []
        if all(each.p_value < REFUTED for each in found):
            found += _hypotheses(spectrum, 1/tau, PRICE)
        best = min(found, key=lambda each: (not each.is_near, each.cost))
        if best.p_value >= REFUSED:
            break
    return best


def _hypotheses(spectrum, most, cost):
    """Estimates for each drift and number of poles, with theta = 0 or (if most is given) 0 < theta <= most."""
    found = []
    if spectrum.atoms:
        drifts = [(tuple(spectrum.atoms), 0.0)]
    else:
        is_gram = spectrum.zero is not None
        drifts = [(((spectrum.zero, None),), 0.0)]*is_gram
        drifts.append(((), PRICE + 2*math.log(spectrum.count)*is_gram))
    for anchors, price in drifts:
        hypothesis = Hypothesis(spectrum, anchors)
        starts = [hypothesis.on_grid(theta) for theta in ([0.0] if most is None else [most*share for share in (0.99, 0.7, 0.5, 0.25, 0.1)])]
        full, by_full, _ = min(starts, key=lambda start: start[2])
        law, last = None, math.inf
        for count in range(1, MOST_POLES + 1):
            parameters = 2*count - sum(mass is not None for _, mass in anchors) - max(len(anchors) - 1, 0) + (not anchors) + (most is not None)
            freedom = len(by_full.matrix) - parameters
            if freedom < 1:
                break
            tried = [hypothesis.moved(start, by_full, most) for start in _starts(hypothesis, full, by_full, law, count)]
            if not tried:
                break
            law, whitening, chi2 = min(tried, key=lambda each: each[2])
            if anchors and np.any(np.abs(law.poles[:, None] - law.theta*spectrum.anchors()) < NEAR*np.ptp(spectrum.grid(law.theta))):
                break
            now = chi2 + cost + price + 2*PRICE*count
            found.append(Estimate(hypothesis, law, whitening, chi2, freedom, now, spectrum.misfit(law) < MISFIT))
            if now > last:
                break
            last = now
    return found or [Estimate(hypothesis, full, by_full, math.inf, 1, math.inf, False)]


def _starts(hypothesis, full, whitening, law, count):
    """Laws with `count` poles to start from: the full one with its nearest poles merged, and the last one with the best pole added."""
    merged = full
    while len(merged.poles) > count:
        merged = _merged(merged)
    if len(merged.poles) == count:
        yield merged
    if law is not None and len(law.poles) == count - 1:
        grid = hypothesis.spectrum.grid(law.theta)[::4]
        added = [hypothesis.solve(law.theta, np.append(law.poles, pole), whitening) for pole in grid]
        best, _ = min(added, key=lambda each: each[1] @ each[1])
        if len(best.poles) == count:
            yield best


def _merged(law):
    """One pole fewer: the two that differ least."""
    masses, poles = law.masses, law.poles
    total = masses[:-1] + masses[1:]
    i = int(np.argmin(masses[:-1]*masses[1:]/total*np.diff(poles)**2))
    middle = (masses[i]*poles[i] + masses[i + 1]*poles[i + 1])/total[i]
    masses, poles = np.delete(masses, i), np.delete(poles, i)
    masses[i], poles[i] = total[i], middle
    return PoleLaw(law.theta, law.drift, masses, poles)
