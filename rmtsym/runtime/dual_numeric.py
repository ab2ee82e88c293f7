"""Duals by numbers alone: Mehler's series as far as it is short, quadrature on panels beyond.

in:   Profiles of phi and psi; covariances
out:  values and derivatives, to 1e-13 of sqrt(E phi(u)^2 E psi(v)^2), and of the same with slopes

Of the series terms are taken until what Parseval's sums leave out, times |rho|^order, is below that; 64 terms, then 256, 1024, 4096 for the elements
that need them. What is left (|rho| near 1 with kinks or large variances) goes to dual_panels.py.
"""
import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.runtime.dual_panels import by_panels
from rmtsym.runtime.load import kernel
from rmtsym.runtime.mehler import TILE, TOLERANCE, mehler_matrix, series
from rmtsym.runtime.mehler_sum import mehler_points

__all__ = ["Numeric"]

_ORDERS = (64, 256, 1024, 4096)
_BLOCK = 1 << 22            # coefficients held at once


class Numeric:
    """E[phi(u) psi(v)] and E[phi'(u) psi'(v)] of two Profiles (of one, if psi is not given)."""

    def __init__(self, phi, psi=None):
        self.phi, self.psi = phi, phi if psi is None else psi
        self.is_one = self.psi is self.phi
        self.parity = self.phi.parity if self.is_one else None

    def scales(self, q11, q22):
        """(sqrt(E phi(u)^2 E psi(v)^2), the same of slopes)."""
        left, right, i, j = self.series_of(np.sqrt(q11), np.sqrt(q22), 4)
        return np.sqrt(left.nu[i]*right.nu[j]), np.sqrt(left.slope_nu[i]*right.slope_nu[j])

    def series_of(self, s1, s2, order):
        """(Series of phi, Series of psi, rows of the elements in both)."""
        if self.is_one:
            sds, rows = np.unique(np.concatenate([s1, s2]), return_inverse=True)
            both = series(self.phi, sds, order, self.parity)
            return both, both, rows[:s1.size], rows[s1.size:]
        (first, i), (second, j) = np.unique(s1, return_inverse=True), np.unique(s2, return_inverse=True)
        return series(self.phi, first, order, None, True), series(self.psi, second, order, None, True), i, j

    def both(self, q11, q12, q22):
        """(values, derivatives) at arrays of one dimension; NaN where a covariance is NaN."""
        value, slope = np.full(q12.size, np.nan), np.full(q12.size, np.nan)
        left = np.flatnonzero(np.isfinite(q11) & np.isfinite(q12) & np.isfinite(q22))
        for order in _ORDERS:
            failed = []
            for start in range(0, left.size, max(1, _BLOCK//order)):
                here = left[start:start + max(1, _BLOCK//order)]
                failed.append(here[~self._by_series(order, *(q[here] for q in (q11, q12, q22)), here, value, slope)])
            left = np.concatenate(failed) if failed else left
            if left.size == 0:
                return value, slope
        powers = self.phi.singularity, self.psi.singularity
        if max(powers) > 0:
            self._refuse_singular(q11[left], q12[left], q22[left])
        value[left], slope[left] = by_panels(self.phi, self.psi, q11[left], q12[left], q22[left])
        if sum(powers) > 0.98 and min(powers) > 0:
            h = np.array([1e-40, -1e-40])
            for sign in (1, -1):                                   # slopes singular at 0 meet there
                slope[left[q12[left]*sign > 0]] = np.inf*(self.phi.slope(h)*self.psi.slope(sign*h)).sum()
        return value, slope

    def _refuse_singular(self, q11, q12, q22):
        """ParameterError between the series and |rho| = 1 if slopes are singular at 0, and at |rho| = 1 if those are of different functions."""
        rho = q12/(np.sqrt(q11)*np.sqrt(q22))
        is_between = abs(rho) < 1 - 4e-16
        if is_between.any():
            raise ParameterError("dual: a slope that is singular at a kink is followed only up to |rho| of about 0.985, and at |rho| = 1; "
                                 f"here rho = {rho[is_between][0]:.15g}")
        sides = (self.phi, self.psi), (self.psi, self.phi)
        if not self.is_one and any(one.singularity > 0 and (other.singularity > 0 or other.jumps) for one, other in sides):
            raise ParameterError("dual: slopes of two functions, both singular at 0, are not followed at |rho| = 1")

    def _by_series(self, order, q11, q12, q22, here, value, slope):
        """Fill what this order is enough for; returns where it was."""
        s1, s2 = np.sqrt(q11), np.sqrt(q22)
        left, right, i, j = self.series_of(s1, s2, order)
        size = s1*s2
        rho = np.clip(np.divide(q12, size, out=np.zeros(size.size), where=size > 0), -1, 1)
        with np.errstate(all="ignore"):
            power = abs(rho)**order
        rest = np.sqrt(np.maximum(left.rest[i]*right.rest[j], left.slope_rest[i]*right.slope_rest[j]))
        done = rest*power <= TOLERANCE
        at = np.flatnonzero(done)
        found, found_slope = np.empty(at.size), np.empty(at.size)
        for one, other, first, out in ((left.value, right.value, left.start, found), (left.slope, right.slope, left.slope_start, found_slope)):
            mehler_points(one.reshape(-1), other.reshape(-1), i[at], j[at], one.shape[1], other.shape[1], first, left.stride, TOLERANCE/64, rho[at], out)
        if self.is_one:
            same = (q11[at] == q12[at]) & (q22[at] == q12[at])
            found[same], found_slope[same] = left.nu[i[at][same]], left.slope_nu[i[at][same]]
        value[here[at]], slope[here[at]] = found, found_slope
        return done

    def matrix(self, covariance, variances, elsewhere=None, tolerance=TOLERANCE):
        """(values, derivatives, how many elements are outside of the domain, how many differ from their mirror image).

        elsewhere : (values, derivatives) of q11, q12, q22 where the series is long, and on the diagonal; not given: quadrature; tolerance : of the series
        """
        n = variances.size
        value, slope = np.full((n, n), np.nan), np.full((n, n), np.nan)
        outside, uneven, largest = check(covariance, variances)
        if outside or uneven or n == 0:
            return value, slope, outside, uneven
        if not (self.is_one and np.isfinite(covariance).all()):
            flat = [np.ascontiguousarray(np.broadcast_to(q, (n, n))).reshape(-1) for q in (variances[:, None], covariance, variances)]
            value, slope = (elsewhere or self.both)(*flat)
            return value.reshape(n, n), slope.reshape(n, n), 0, 0
        sds, rows = np.unique(np.sqrt(variances), return_inverse=True)
        for order in _ORDERS[:3]:
            found = series(self.phi, sds, order, self.parity)
            rest = np.sqrt(max((found.rest**2).max(), (found.slope_rest**2).max()))
            if rest*largest**order <= tolerance:
                break
            left = self._insufficient(found, rows, covariance, variances, order, tolerance)
            if left.size <= 0.02*n*n:
                break
        sd = sds[rows]
        mehler_matrix(covariance, sd, np.ascontiguousarray(found.value[rows]), np.ascontiguousarray(found.value[rows].T), found.start, found.stride,
                      TOLERANCE/64, value)
        mehler_matrix(covariance, sd, np.ascontiguousarray(found.slope[rows]), np.ascontiguousarray(found.slope[rows].T), found.slope_start, found.stride,
                      TOLERANCE/64, slope)
        if rest*largest**order > tolerance and left.size:
            i, j = np.divmod(left, n)
            upper = i < j
            i, j = i[upper], j[upper]
            value[i, j], slope[i, j] = (elsewhere or self.both)(variances[i], covariance[i, j], variances[j])
        mirror(value)
        mirror(slope)
        diagonal = elsewhere(variances, variances, variances) if elsewhere else (found.nu[rows], found.slope_nu[rows])
        for part, values in zip((value, slope), diagonal, strict=True):
            np.fill_diagonal(part, values)
        return value, slope, 0, 0

    @staticmethod
    def _insufficient(found, rows, covariance, variances, order, tolerance):
        """Flat places off the diagonal whose series is longer."""
        sd = np.sqrt(variances)
        with np.errstate(all="ignore"):
            rho = np.minimum(abs(covariance)/(sd[:, None]*sd), 1.0)
            rho[~np.isfinite(rho)] = 0.0
        np.fill_diagonal(rho, 0.0)
        power = rho**order
        wrong = np.zeros(power.shape, bool)
        for rest in (found.rest, found.slope_rest):
            root = np.sqrt(rest[rows])
            wrong |= root[:, None]*root*power > tolerance
        return np.flatnonzero(wrong)


@kernel
def check(covariance, variances):
    """How many elements have |rho| > 1 or a negative variance, how many differ from their mirror image, the largest |rho| off the diagonal."""
    n = variances.size
    outside, uneven, largest = 0, 0, 0.0
    for top in range(0, n, TILE):
        for left in range(top, n, TILE):
            for i in range(top, min(top + TILE, n)):
                outside += variances[i] < 0.0
                for j in range(max(left, i + 1), min(left + TILE, n)):
                    square, size = covariance[i, j]*covariance[i, j], variances[i]*variances[j]
                    outside += (square > size*(1.0 + 2e-12)) | (size > 1e300) | ((size < 1e-300) & (size > 0.0))
                    gap = covariance[i, j] - covariance[j, i]
                    uneven += gap*gap > 1e-20*abs(size)
                    largest = max(largest, square/size if size > 0.0 else 0.0)
    return outside, uneven, min(np.sqrt(largest), 1.0)


@kernel
def mirror(values):
    """Copy what is above the diagonal below it."""
    n = values.shape[0]
    for top in range(0, n, 32):
        for left in range(top, n, 32):
            for i in range(top, min(top + 32, n)):
                for j in range(max(left, i + 1), min(left + 32, n)):
                    values[j, i] = values[i, j]
