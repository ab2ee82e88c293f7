"""The likelihood of grouped eigenvalues, and its maximum.

in:   sorted eigenvalues; a law's cdf
out:  cells that hold equally many eigenvalues, signed deviance residuals of a law on them, and the parameters that make these least

Least squares of deviance residuals is maximum likelihood: their squares sum to twice the log-likelihood that a perfect fit would
have more. It needs no derivatives of the law and no bounds: a step that leaves the domain is shortened.
"""
import numpy as np

__all__ = ["Cells", "ks_distance", "least_squares"]

STRAY = 0.05            # share of the eigenvalues that may lie anywhere, so that a group of spikes cannot drag the bulk along
CELLS = 64              # at most; fewer for small spectra, three eigenvalues a cell


class Cells:
    """Eigenvalues grouped between cuts that lie half-way between neighbours, so that no eigenvalue and no atom lies on a cut."""

    def __init__(self, values, free):
        scale = max(abs(values[0]), abs(values[-1]))
        gaps = np.flatnonzero(np.diff(values) > 1e-9 * scale)
        cells = min(CELLS, max(2 * free + 2, values.size // 3))
        wanted = np.linspace(0, values.size, cells + 1)[1:-1] - 1
        chosen = np.unique(gaps[np.clip(np.searchsorted(gaps, wanted - 0.5), 0, gaps.size - 1)]) if gaps.size else np.array([], dtype=int)
        self.cuts = (values[chosen] + values[chosen + 1]) / 2
        self.counts = np.diff(np.concatenate([[-1], chosen, [values.size - 1]])).astype(float)
        self.size = values.size

    def residuals(self, frozen, stray=STRAY):
        """Signed deviance residuals: their squares sum to twice the log-likelihood that is missing from a perfect fit.

        The share `stray` is spread as the eigenvalues are; it leaves the true law the best one, and bounds what a cell can cost.
        """
        cdf = np.concatenate([[0.0], np.asarray(frozen.cdf(self.cuts), dtype=float), [1.0]])
        expected = np.maximum((1 - stray) * self.size * np.diff(cdf) + stray * self.counts, 1e-9)
        t = (self.counts - expected) / expected
        with np.errstate(divide="ignore", invalid="ignore"):
            exact = 2 * ((1 + t) * np.log1p(t) - t)
        # Near t = 0 the two terms cancel.
        square = expected * np.where(np.abs(t) < 1e-3, t * t * (1 - t / 3 + t * t / 6), np.where(t > -1, exact, 2.0))
        return np.sign(t) * np.sqrt(np.maximum(square, 0))

    def log_likelihood(self, frozen):
        missing = self.residuals(frozen, stray=0.0)
        return float(np.sum(self.counts * np.log(self.counts / self.size)) - missing @ missing / 2)


def ks_distance(values, frozen):
    """Largest difference of the two cdfs, taken half-way between eigenvalues, where atoms do no harm."""
    gaps = np.flatnonzero(np.diff(values) > 1e-9 * max(abs(values[0]), abs(values[-1])))
    if not gaps.size:
        return 0.0
    cdf = np.asarray(frozen.cdf((values[gaps] + values[gaps + 1]) / 2), dtype=float)
    return float(np.max(np.abs(cdf - (gaps + 1) / values.size)))


def least_squares(residuals, point, iterations=60):
    """Levenberg-Marquardt with difference quotients; a step out of the domain (residuals None) is shortened. (point, sum of squares)."""
    value = residuals(point)
    if value is None or not np.isfinite(value).all():
        return None
    cost, damping = float(value @ value), 1e-2
    if not point.size:
        return point, cost
    for _ in range(iterations):
        jacobian = _jacobian(residuals, point, value)
        if jacobian is None:
            return None
        normal, slope = jacobian.T @ jacobian, jacobian.T @ value
        while damping < 1e10:
            step = np.linalg.lstsq(normal + damping * np.diag(np.diag(normal) + 1e-12), -slope, rcond=None)[0]
            trial = residuals(point + step)
            if trial is not None and np.isfinite(trial).all() and float(trial @ trial) < cost:
                break
            damping *= 4
        else:
            return point, cost
        gain = cost - float(trial @ trial)
        point, value, cost = point + step, trial, cost - gain
        damping = max(damping / 5, 1e-9)
        if gain < 1e-9 * max(cost, 1e-12) or np.all(np.abs(step) < 1e-9 * np.abs(point)):
            break
    return point, cost


def _jacobian(residuals, point, value):
    columns = []
    for i in range(point.size):
        for step in (1e-6, -1e-6):
            moved = point.copy()
            moved[i] += step * max(abs(point[i]), 1e-3)
            there = residuals(moved)
            if there is not None and np.isfinite(there).all():
                columns.append((there - value) / (moved[i] - point[i]))
                break
        else:
            return None
    return np.stack(columns, axis=1)
