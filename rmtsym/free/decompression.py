"""From the eigenvalues of a submatrix to the law of the whole matrix: free decompression of data.

in:   the eigenvalues of an n x n corner of a rotated tau n x tau n matrix
out:  DecompressedLaw: the law of the large matrix, and how uncertain it is

Enlarging turns R(g) into R(tau g): noise in the k-th free cumulant grows by tau^(k-1), so eigenvalues alone leave much open at large
tau. What decides is that few laws can be enlarged at all (decompression_law.py), and that among these the simplest one is taken that
the eigenvalues allow, judged by the known fluctuations of random spectra (decompression_fit.py). `band` shows what else they allow.

[Ameli et al., arXiv 2506.11994, for the task]
"""
import math

import numpy as np
import threadpoolctl

from rmtsym.errors import ParameterError
from rmtsym.free.decompression_fit import MOST_POLES, REFUSED, estimate
from rmtsym.free.decompression_law import PoleLaw
from rmtsym.free.decompression_noise import repeated
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import Empirical, as_measure
from rmtsym.readers import real, shown

__all__ = ["DecompressedLaw", "decompress_empirical"]

LEAST = 20              # eigenvalues
RESAMPLES = 40
AT_LIMIT = 6.6          # chi^2 that a law which cannot be enlarged so far may save, if the best one is at its limit: level 0.01
BAND_POINTS = 200       # where a band is made simultaneous
BAND_FLOOR = 0.25       # a band is nowhere narrower than this share of its greatest width (next to an atom apart)


def decompress_empirical(measure, tau, resamples=RESAMPLES, rng=None, field="real"):
    """The law of the matrix, tau times as large, of which these are the eigenvalues of a corner. Returns a DecompressedLaw.

    measure   : rm.Empirical(eigenvalues) or the eigenvalues, at least 20, of one real symmetric or complex Hermitian matrix;
                values that repeat (three times at least, and 1%) are taken for an atom of the law
    tau       : size of the large matrix over that of the corner, >= 1
    resamples : number of other laws drawn, that explain the eigenvalues as well, for `band`
    rng       : seed, numpy.random.Generator or None, for these
    field     : "real" or "complex", of the matrix's entries: complex spectra fluctuate less

    The corner must be one of a matrix in general position (rotated by a Haar matrix, or like Z^T T Z with independent entries in Z);
    this cannot be seen from eigenvalues. Single eigenvalues far from the others count as part of the law, of mass 1/n each. An atom that
    only the large matrix has is placed to O(1/n), at 0 exactly if the eigenvalues look like a Gram matrix's. ParameterError on bad arguments, and if the eigenvalues rule out (at level 0.001) every law
    that can be enlarged tau times: the error says how far it can be.
    [Ameli et al., arXiv 2506.11994; module docstrings]
    """
    measure = as_measure(measure, "decompress: f")
    if not isinstance(measure, Empirical):
        raise ParameterError(f"decompress: f = {shown(measure)}, but the eigenvalues of a submatrix are wanted, rm.Empirical(eigenvalues)")
    tau = real(tau, "decompress", "tau")
    if not 1 <= tau < math.inf:
        raise ParameterError(f"decompress: tau = {shown(tau)}, but a larger matrix has a finite tau >= 1; for a corner use compress")
    if isinstance(resamples, bool) or not isinstance(resamples, (int, np.integer)) or resamples < 0:
        raise ParameterError(f"decompress: resamples = {shown(resamples)}, but their number must be an integer >= 0")
    if field not in ("real", "complex"):
        raise ParameterError(f"decompress: field = {shown(field)}, but it must be 'real' or 'complex'")
    try:
        generator = np.random.default_rng(rng)
    except (TypeError, ValueError) as problem:
        raise ParameterError(f"decompress: rng = {shown(rng)}: {problem}") from None
    values = np.repeat(measure.locations, np.rint(measure.weights*measure.count).astype(int))
    if values.size < LEAST:
        raise ParameterError(f"decompress: {values.size} eigenvalues, but at least {LEAST} are wanted")
    name = f"decompress({measure!r}, tau={tau:g})"
    atoms, rest = repeated(values)
    _check_atoms(atoms, tau)
    if not rest.size:
        law = PoleLaw(0.0, atoms[0][0], [], [])
        return DecompressedLaw(name, tau, law, math.inf, 1.0, (law,)*resamples)
    if rest.size < LEAST//2:
        raise ParameterError(f"decompress: {rest.size} eigenvalues besides those that repeat, but at least {LEAST//2} are wanted")
    scale, shift = _units(values)
    unit = (values - shift)/scale
    k, zero = (2 if field == "real" else 1), (-shift/scale if values[0] >= 0 else None)
    # one BLAS thread: matrices of fifty rows are slower with two, much slower on a busy machine
    with threadpoolctl.threadpool_limits(1):
        found = estimate(unit, k, tau, zero)
        _check_fit(unit, k, tau, zero, found)
        others = tuple(_in_units(found.resampled(generator), scale, shift).enlarged(tau) for _ in range(resamples))
    law = _in_units(found.law, scale, shift)
    return DecompressedLaw(name, tau, law.enlarged(tau), 1/law.theta if law.theta else math.inf, found.p_value, others)


class DecompressedLaw(SpectralLaw):
    """The law of a large matrix, estimated from the eigenvalues of a submatrix; immutable, thread-safe, picklable.

    tau     : how many times larger
    reach   : how many times larger the matrix could be by this law; inf if for ever
    p_value : of the chi^2 of the eigenvalues under this law; a small one (it is >= 0.001) says that the estimate is strained
    `band(x)` shows what else the eigenvalues allow.
    """

    def __init__(self, name, tau, evaluator, reach, p_value, others):
        super().__init__(name, evaluator)
        self.tau, self.reach, self.p_value = tau, reach, p_value
        self._others = tuple(others)
        self._width = None

    def __repr__(self):
        return self.name

    def __reduce__(self):
        return DecompressedLaw, (self.name, self.tau, self._evaluator, self.reach, self.p_value, self._others)

    def band(self, x, level=0.95):
        """(lower, upper) for the distribution function at x, all x at once: from the laws that explain the eigenvalues as well.

        x : real, any shape; level : in (0, 1), the share of the resampled laws that lie within the band everywhere.
        Returns two values of x's shape. ParameterError if the law was made without resamples.
        """
        if len(self._others) < 2:
            raise ParameterError(f"{self.name}: band: resamples = {len(self._others)}, but a band needs two at least; "
                                 f"use decompress(..., resamples={RESAMPLES})")
        level = real(level, f"{self.name}: band", "level")
        if not 0 < level < 1:
            raise ParameterError(f"{self.name}: band: level = {level:g}, but it must lie in (0, 1)")
        spread, sups = self._spread()
        centre = self.cdf(x)
        deviations = self._others_at(x) - centre
        half = np.quantile(sups, level)*np.sqrt(np.mean(deviations**2, axis=0) + (BAND_FLOOR*spread)**2)
        return np.maximum(centre - half, 0.0), np.minimum(centre + half, 1.0)

    def _others_at(self, x):
        """Distribution functions of the resampled laws at x, to about 1e-4: one row each."""
        points = np.asarray(x, float)
        return np.array([other.rough_cdf(points) for other in self._others])

    def _spread(self):
        """(root-mean-square deviation, at its greatest, of the resampled laws, for each its greatest deviation in units of that at the point)."""
        with self._lock:
            if self._width is None:
                ends = [end for law in (self._evaluator, *self._others) for end in (*law.edges(), *(x for x, _ in law.atoms()))]
                x = np.linspace(min(ends), max(ends), BAND_POINTS)
                deviations = self._others_at(x) - self.cdf(x)
                size = np.sqrt(np.mean(deviations**2, axis=0))
                spread = float(np.quantile(size, 0.9))
                size = np.sqrt(size**2 + (BAND_FLOOR*spread)**2) + 1e-300
                self._width = spread, (np.abs(deviations)/size).max(axis=1)
            return self._width


def _check_fit(values, k, tau, zero, found):
    """Refuse what the eigenvalues rule out: whatever can be enlarged that far, or, at the limit, it beside what cannot."""
    at_limit = found.law.theta*tau > 0.995 and tau > 1
    if found.p_value >= REFUSED and not at_limit:
        return
    free = estimate(values, k, 1.0, zero)
    if found.p_value >= REFUSED and not (free.modes == found.modes and found.chi2 - free.chi2 > AT_LIMIT):
        return
    reach = f"; they allow about {1/free.law.theta:.3g} times" if free.p_value >= REFUSED and free.law.theta > 0 else ""
    why = f"chi^2 = {found.chi2:.3g}, where {found.modes} are to be expected" if found.is_near else "all miss their distribution"
    raise ParameterError(f"decompress: tau = {tau:g}, but no law that can be enlarged {tau:g} times has these {values.size} eigenvalues "
                         f"({why}){reach}")


def _check_atoms(atoms, tau):
    """An atom of mass w stays, with mass 1 - (1 - w)/tau; together they may not weigh more than 1."""
    if len(atoms) > MOST_POLES:
        raise ParameterError(f"decompress: {len(atoms)} eigenvalues repeat, {atoms[0][0]:.6g}, {atoms[1][0]:.6g}, ...; a law has no more than "
                             f"{MOST_POLES} atoms here. If they were rounded, give them with all their digits")
    if len(atoms) < 2:
        return
    largest = (len(atoms) - math.fsum(mass for _, mass in atoms))/(len(atoms) - 1)
    if tau > largest*(1 + 1e-9):
        shown_atoms = ", ".join(f"{x:.6g}" for x, _ in atoms[:4])
        raise ParameterError(f"decompress: tau = {tau:g}, but the eigenvalues that repeat ({shown_atoms}) are atoms, of which each keeps mass "
                             f"1 - (1 - mass)/tau: together more than 1 for tau > {largest:.6g}")


def _units(values):
    """(scale, shift): the fit works at size one; a spectrum far from 0 beside its width is centred."""
    scale = float(np.ptp(values))
    if not 1e-140 < scale < 1e140:
        raise ParameterError(f"decompress: the eigenvalues lie in [{values[0]:g}, {values[-1]:g}], but their range must lie between 1e-140 and "
                             "1e140; scale them")
    middle = float(values[0]) + scale/2
    return scale, (middle if abs(middle) > 20*scale else 0.0)


def _in_units(law, scale, shift):
    return PoleLaw(law.theta, scale*law.drift + shift, scale**2*law.masses, scale*law.poles + law.theta*shift)
