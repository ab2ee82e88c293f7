"""rm.spiked: finite-rank deformations of any law, their outliers and the overlap of eigenvectors with the spike.

in:   a bulk (or population) law, the kind of deformation
out:  SpikedModel: thresholds, outlier(theta), overlap(theta), strength(location), fluctuation(theta), simulate(theta, n);
      of a symbolic law a SpikedLaw, whose answers are expressions (spikes_symbolic.py)

Spikes of finite rank act one by one: the outliers of several are those of each.
"""
import math
import numbers
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from rmtsym.errors import ParameterError, nearest
from rmtsym.free.spikes_bulk import as_bulk
from rmtsym.free.spikes_kinds import KINDS as _KINDS
from rmtsym.free.spikes_noise import Deformed, DeformedRectangular
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import Measure
from rmtsym.readers import real, shown
from rmtsym.runtime.arrays import as_points, finish

__all__ = ["Outlier", "SpikedModel", "spiked"]

KINDS = {**_KINDS, "deformed": Deformed, "deformed_rectangular": DeformedRectangular}
_FIELDS = {"real": 2, "complex": 1}


def spiked(f, kind="additive", c=None, variance=None, noise=None, strength=None):
    """A spike on a law.

    f    : a law at numbers, a measure, {location: mass} or eigenvalues; or a symbolic law, for expressions
    kind : "additive"                f is the law of A: A + theta u u^T
           "multiplicative"          f is the law of A >= 0: (1 + theta u u^T)^(1/2) A (1 + theta u u^T)^(1/2), theta > -1
           "information_plus_noise"  f is the law of X X^T, X p x n, c = p/n: (X + theta u v^T)(X + theta u v^T)^T; locations are squared
                                     singular values
           "covariance"              f is the law of the population S, c = p/n: a sample covariance matrix of n samples; theta is an eigenvalue of
                                     S outside f (f = {1: 1}: the spiked covariance model)
           "deformed_wigner"         f is the law of A: A + W, W a Wigner matrix of the given variance; theta is an eigenvalue of A outside f
           "deformed_rectangular"    f is the law of A A^T, A p x n, c = p/n: (A + X)(A + X)^T, X with independent entries of variance variance/n;
                                     theta is a singular value of A, theta^2 outside f
           "deformed"                f is the law of A: A + U B U^T, U Haar, B of the law `noise`; theta as before
    c, variance, noise : for those kinds; variance is 1 by default
    strength : for a symbolic law, an expression to stand for theta; its first symbol is the variable
    The vectors u and v of the first three are uniform, or the bulk is invariant under rotations.
    Returns a SpikedModel, of a symbolic law a SpikedLaw. ParameterError for what does not fit.

    >>> spiked({0: 1}, "deformed_wigner").outlier(2.0)               # theta + 1/theta
    2.5
    """
    if kind not in KINDS:
        raise ParameterError(f"spiked: kind = {shown(kind)}, but it must be one of {', '.join(KINDS)}.{nearest(kind, KINDS)}")
    takes = {"information_plus_noise": ("c",), "covariance": ("c",), "deformed_wigner": ("variance",), "deformed": ("noise",),
             "deformed_rectangular": ("c", "variance")}.get(kind, ())
    for name, value in (("c", c), ("variance", variance), ("noise", noise)):
        if value is not None and name not in takes:
            raise ParameterError(f"spiked: {name} = {shown(value)}, but kind {kind!r} takes no {name}")
    if "c" in takes and c is None:
        raise ParameterError(f"spiked: kind {kind!r} needs c = p/n")
    if "noise" in takes and noise is None:
        raise ParameterError("spiked: kind 'deformed' needs noise, the law of B")
    if not isinstance(f, (SpectralLaw, Measure)) and (hasattr(f, "specification") or hasattr(f, "kernels")):
        from rmtsym.free.spikes_symbolic import SpikedLaw
        return SpikedLaw(getattr(f, "symbolic", f), kind, c=c, strength=strength)
    if strength is not None:
        raise ParameterError(f"spiked: strength = {shown(strength)}, but it is for symbolic laws; call outlier at the strengths")
    given = {name: _positive(name, 1.0 if name == "variance" and value is None else value)
             for name, value in (("c", c), ("variance", variance)) if name in takes}
    if kind == "deformed":
        given["noise"] = as_bulk(noise, "spiked: noise")
    return SpikedModel(f, kind, given)


def _positive(name, value):
    found = real(value, "spiked", name)
    if not 0 < found < math.inf:
        raise ParameterError(f"spiked: {name} = {shown(value)}, but it must be positive and finite")
    return found


@dataclass(frozen=True)
class Outlier:
    """One outlier: its location, the squared overlap (a pair, left and right, for information_plus_noise), the gap of the bulk it lies in."""

    location: float
    overlap: object
    gap: tuple


class SpikedModel:
    """A spike on a law at numbers. Strengths and locations are scalars, lists or arrays; NaN where there is no outlier, and for NaN.

    law, kind, c, variance, noise : as given
    """

    def __init__(self, law, kind, given):
        self._bulk = as_bulk(law, "spiked")
        self._kind = KINDS[kind](self._bulk, *given.values())
        self.law, self.kind, self.c, self.variance = self._bulk.law, kind, given.get("c"), given.get("variance")
        self.noise = given["noise"].law if kind == "deformed" else None

    def __repr__(self):
        given = "".join(f", {name}={value:g}" for name, value in (("c", self.c), ("variance", self.variance)) if value is not None)
        given += "" if self.noise is None else f", noise={self.noise!r}"
        return f"spiked({self.law!r}, kind={self.kind!r}{given})"

    # -- where there are outliers -------------------------------------------------------------------------------------------------

    @property
    def channels(self):
        """[Channel(gap, strengths, is_above), ...] ascending: for a strength between the two `strengths` there is one outlier in the gap.

        Beside the two outer gaps these are the gaps within a bulk of several parts. Atoms are parts of a bulk.
        """
        return list(self._kind.channels)

    @cached_property
    def thresholds(self):
        """(lower, upper): an outlier below the bulk for strengths below `lower`, above the bulk for strengths above `upper`; NaN where none."""
        lower = upper = math.nan
        for channel in self._kind.channels:
            if math.isinf(channel.gap[1]) and channel.is_above:
                upper = channel.strengths[0]
            if (math.isinf(channel.gap[0]) or channel.gap[0] <= 0 == self._kind.least) and not channel.is_above:
                lower = channel.strengths[0 if self.kind == "information_plus_noise" else 1]
        return lower, upper

    def outlier(self, theta):
        """Location of the outlier of a spike of strength theta: the outermost one if the bulk has gaps with further ones (see `outliers`).

        NaN below threshold. ParameterError for strings, complex numbers, theta < -1 (multiplicative) or theta < 0 (covariance).
        """
        return self._map(theta, self._kind.location)

    def overlap(self, theta, side="left"):
        """Squared overlap |<u, u'>|^2 of the spike's vector with the outlier's unit eigenvector, at the same outlier; NaN below threshold.

        side : "right", of information_plus_noise: that of v with the right singular vector.
        """
        if side not in self._kind.sides:
            raise ParameterError(f"spiked: overlap: side = {shown(side)}, but kind {self.kind!r} has {' and '.join(self._kind.sides)}")
        return self._map(theta, lambda t: self._kind.overlaps(t)[self._kind.sides.index(side)])

    def fluctuation(self, theta, field="real"):
        """The limit of N Var(location), N the number of rows; Gaussian fluctuations, of order N^(-1/2). NaN below threshold.

        field : "real" or "complex" vectors and matrices. Of the first three kinds the bulk is taken to be rigid (its linear statistics
        fluctuate by O(1/N), as for invariant ensembles or a fixed A); of the others the noise is Gaussian. ParameterError for "deformed" and
        "deformed_rectangular", where it is not known.
        """
        if field not in _FIELDS:
            raise ParameterError(f"spiked: fluctuation: field = {shown(field)}, but it must be 'real' or 'complex'")
        return self._map(theta, lambda t: self._kind.variance(t, _FIELDS[field]))

    def strength(self, location):
        """The strength whose outlier lies at `location`: the inverse of `outlier`. NaN in the bulk, and where no spike puts an outlier."""
        points = as_points(location, "spiked: strength: location")
        flat = np.array(points, dtype=float).reshape(-1)
        found = np.full(flat.shape, math.nan)
        for channel in self._kind.channels:
            here = (flat > channel.gap[0]) & (flat < channel.gap[1])
            if here.any():
                found[here] = self._kind.strength(flat[here])
        return finish(found.reshape(points.shape), location)

    def outliers(self, theta):
        """All outliers of one spike of strength theta (a number), ascending: [Outlier(location, overlap, gap), ...], [] below threshold."""
        strengths = self._strengths(theta)
        if strengths.size != 1:
            raise ParameterError(f"spiked: outliers: theta = {shown(theta)}, but one number is wanted")
        found = []
        for channel in self._kind.channels:
            if _is_in(channel, strengths).all():
                t = self._kind.parameter(channel, strengths)
                overlaps = tuple(float(each[0]) for each in self._kind.overlaps(t))
                found.append(Outlier(float(self._kind.location(t)[0]), overlaps if len(overlaps) > 1 else overlaps[0], channel.gap))
        return sorted(found, key=lambda outlier: outlier.location)

    def simulate(self, theta, n, draws=16, rng=None, field="real"):
        """Matrices with a spike of strength theta (a number), n rows: their extreme eigenvalue where theory puts the outlier.

        Of the first three kinds the bulk has the eigenvalues of a draw of the law's own matrix where it has one and the field is real, else
        the quantiles of the law; u and v are uniform. Of the others the population has the quantiles of the law, and the noise is Gaussian.
        Below threshold it is the largest (theta < 0: the smallest) eigenvalue, or the one next to the spike in the order of the population.
        Returns an object with .location and .overlap (and .right_overlap or None), each with .mean, .stderr and .draws (an array).
        """
        from rmtsym.free.spikes_simulation import simulate
        strengths = self._strengths(theta)
        if strengths.size != 1 or not np.isfinite(strengths).all():
            raise ParameterError(f"spiked: simulate: theta = {shown(theta)}, but one finite number is wanted")
        for name, value, least in (("n", n, 4), ("draws", draws, 2)):
            if isinstance(value, bool) or not isinstance(value, numbers.Integral) or value < least:
                raise ParameterError(f"spiked: simulate: {name} = {shown(value)}, but it must be an integer >= {least}")
        if field not in _FIELDS:
            raise ParameterError(f"spiked: simulate: field = {shown(field)}, but it must be 'real' or 'complex'")
        channel = next((each for each in self._outermost(strengths[0]) if _is_in(each, strengths).all()), None)
        return simulate(self, channel, float(strengths[0]), int(n), int(draws), rng, field)

    # -- how ----------------------------------------------------------------------------------------------------------------------

    def _strengths(self, theta):
        points = as_points(theta, "spiked: theta")
        flat = np.array(points, dtype=float).reshape(-1)
        least = {"multiplicative": -1.0, "covariance": 0.0, "deformed_rectangular": 0.0}.get(self.kind, -math.inf)
        if (flat < least).any():
            raise ParameterError(f"spiked: theta = {flat[flat < least][0]:g}, but kind {self.kind!r} has theta >= {least:g}")
        return np.abs(flat) if self.kind == "information_plus_noise" else flat

    def _outermost(self, theta):
        """Channels in the order in which they are asked: from the top for positive strengths."""
        return self._kind.channels[::-1] if theta > 0 else self._kind.channels

    def _map(self, theta, function):
        strengths = self._strengths(theta)
        found = np.full(strengths.shape, math.nan)
        for sign in (1, -1):
            left = np.flatnonzero(sign*strengths > 0)
            for channel in self._outermost(sign):
                if not left.size:
                    break
                is_here = _is_in(channel, strengths[left])
                if is_here.any():
                    found[left[is_here]] = function(self._kind.parameter(channel, strengths[left[is_here]]))
                    left = left[~is_here]
        return finish(found.reshape(np.shape(as_points(theta, "spiked: theta"))), theta)


def _is_in(channel, strengths):
    low, high = channel.strengths
    return (strengths > low) & (strengths < high)
