"""Nonlinear Gram laws at numbers.

in:   a Layer (nonlinear_gram.py)
out:  NonlinearGram: the bulk by generated kernels, or, for data with a population, by the equations of deep laws; outliers; matrices

Where theta = E xi^2 sigma is not 0, sigma also sees the norms of its arguments: S has, beside the bulk, the two rank-one parts 1 a^T and b 1^T,

    a_j = (theta/2)(|x_j|^2/(p q) - 1),     b_i = (theta/2)(|w_i|^2/p - 1)     (for data of covariance C, w_i^T C w_i/(p q)),

in S/sqrt N both of strength t, t^2 = theta^2 (kappa4 - 1) n/(4 p) with the kappa4 of X or W. An eigenvalue z of K leaves the bulk where
t^2 z m_n(z) m_N(z) = 1, m_n and m_N the transforms of K and of S S^T/N.

[Benigni & Peche, arXiv 2201.04753]
[Benaych-Georges & Nadakuditi, J. Multivariate Anal. 111 (2012) 120]
"""
import math
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.free.convolved import FreeLaw
from rmtsym.gaussian.deep_laws_chain import chain_of
from rmtsym.gaussian.deep_laws_equation import Rows
from rmtsym.gaussian.deep_laws_law import ChainLaw
from rmtsym.gaussian.deep_laws_layers import Layer as Features
from rmtsym.law.frozen import FrozenLaw, latex_number
from rmtsym.law.turned import TurnedLaw
from rmtsym.readers import shown

__all__ = ["NonlinearGram", "Outlier", "PopulationGram", "ProductGram", "WhiteGram", "law_of"]


_NEARLY = 1e-8                          # of eta: a smaller nonlinear part is a bulk of its own scale


class Outlier(NamedTuple):
    """An eigenvalue off the bulk. origin: "X" (norms of the columns of X) or "W" (of the rows of W), "mean" (position inf: it grows like n)."""

    position: float
    origin: str
    strength: float


class NonlinearGram:
    """What both kinds of law share. Attributes of the layer: eta zeta theta c phi_ratio kappa4_x kappa4_w phi population (.layer has all)."""

    _shown = ("eta", "zeta", "theta", "c", "phi_ratio", "kappa4_x", "kappa4_w")

    def outliers(self, centred=True):
        """[Outlier(position, origin, strength), ...], ascending: the eigenvalues of K off the bulk, as n grows; [] where theta is too small.

        centred : of S = sigma(W X/sqrt p), sigma = phi - E phi(xi). With centred=False of phi itself: if its mean is not 0, both rank-one parts
            merge with the mean in one eigenvalue near n mean^2, given as Outlier(inf, "mean", inf), and no other leaves the bulk.
        """
        if not centred and self.layer.mean != 0:
            return [Outlier(float("inf"), "mean", float("inf"))]
        found = []
        for origin in ("X", "W"):
            strength = self.layer.strength(origin)
            if not np.isfinite(strength):
                raise ParameterError(f"nonlinear_gram: population = {shown(self.layer.population)} has an infinite second moment, so the outliers grow with n")
            if strength > 0:
                found += [Outlier(each.location, origin, strength) for each in self.spike.outliers(strength)]
        return sorted(found)

    @cached_property
    def spike(self):
        """The SpikedModel of a rank-one part of S/sqrt N beside the bulk: .outlier(t), .overlap(t), .thresholds."""
        from rmtsym.free.spikes import spiked
        return spiked(self, "information_plus_noise", c=self.layer.c)

    def features(self, n, rng=None):
        """S = sigma(W X/sqrt p) itself, N x n, N = n/c and p = n/phi_ratio rounded.

        Entries of W and X are normal; for another fourth moment kappa4 they are +-sqrt(kappa4) with probability 1/kappa4, else 0. Covariances are diagonal,
        at the quantiles of the population. ParameterError for a law that was given without phi.
        """
        if self.layer.phi is None:
            raise ParameterError("nonlinear_gram: features: the law was given by eta and zeta; give phi=")
        return self.layer.phi(self._inner(n, np.random.default_rng(rng), "features")) - self.layer.mean

    def matrix(self, n, rng=None):
        """K = S^T S/N, n x n: of the features of sigma = phi - E phi(xi).

        Without phi (the law was given by eta and zeta) of the Gaussian equivalent: sqrt(zeta) W X/sqrt(p q) and independent noise of variance
        eta - zeta, which has the same bulk, but no outliers. rng : seed, numpy.random.Generator or None.
        """
        layer, rng = self.layer, np.random.default_rng(rng)
        if layer.phi is not None:
            S = self.features(n, rng)
        else:
            inner = self._inner(n, rng, "matrix")
            S = math.sqrt(layer.zeta/layer.variance)*inner + math.sqrt(layer.eta - layer.zeta)*rng.standard_normal(inner.shape)
        return S.T@S/len(S)

    def _inner(self, n, rng, what):
        """W X/sqrt p."""
        layer = self.layer
        if isinstance(n, bool) or not hasattr(n, "__index__") or n < 1:
            raise ParameterError(f"nonlinear_gram: {what}: n = {shown(n)}, but it must be a positive integer")
        rows, inputs = max(1, round(n/layer.c)), max(1, round(n/layer.phi_ratio))
        left, right = _entries(rng, (rows, inputs), layer.kappa4_w), _entries(rng, (inputs, n), layer.kappa4_x)
        levels = (np.arange(inputs) + 0.5)/inputs
        deviations = np.sqrt(np.full(inputs, layer.variance) if layer.population is None else layer.population.quantile(levels))
        return left@(right*deviations[:, None])/np.sqrt(inputs)

    def __getattr__(self, name):
        if name in ("eta", "zeta", "theta", "c", "phi_ratio", "kappa4_x", "kappa4_w", "phi", "population"):
            return getattr(self.layer, name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self):
        given = [f"{name}={getattr(self.layer, name):.6g}" for name in self._shown]
        return f"nonlinear_gram({', '.join(given + ([] if self.layer.population is None else [f'population={shown(self.layer.population)}']))})"

    def _repr_latex_(self):
        layer = self.layer
        letters = {"eta": r"\eta", "zeta": r"\zeta", "theta": r"\theta", "c": "c", "phi_ratio": r"\text{phi\_ratio}"}
        values = [f"{letter} = {latex_number(getattr(layer, name))}" for name, letter in letters.items()]
        values += [] if layer.phi is None else [layer.phi.resolved.latex()]
        values += [] if layer.population is None else [r"\text{data with a population}"]
        return "$" + r",\; ".join([r"\text{Nonlinear Gram law}", *values]) + "$"

    def __eq__(self, other):
        return isinstance(other, NonlinearGram) and self.layer == other.layer

    def __hash__(self):
        return hash((self.layer.eta, self.layer.zeta, self.layer.c, self.layer.phi_ratio))

    def __reduce__(self):
        return law_of, (self.layer,)


class WhiteGram(NonlinearGram, TurnedLaw):
    """The law for white data: a frozen law on the kernels of the degree that its equation has; .name and .parameters are those of these kernels.

    Where zeros are sure (n > N, or, for a linear sigma, n > p), it is evaluated through the smaller matrix that has the other eigenvalues.
    """

    def __init__(self, layer):
        from rmtsym import laws
        self.layer = layer
        name, parameters = _generated(layer)
        FrozenLaw.__init__(self, laws[name].kernels(), parameters, model=laws[name]._model)
        which = "c" if layer.zeta < layer.eta or layer.c >= layer.phi_ratio else "phi_ratio"
        ratio, other = (layer.c, layer.phi_ratio) if which == "c" else (layer.phi_ratio, layer.c)
        if ratio > 1 and name != "marchenko_pastur":
            self.turn(WhiteGram(replace(layer, c=1/ratio, phi_ratio=other/ratio)), ("c", "phi_ratio"), which)

    def __repr__(self):
        return FrozenLaw.__repr__(self) if self.layer.zeta == self.layer.eta else super().__repr__()

    def _repr_latex_(self):
        is_linear = self.layer.zeta == self.layer.eta and self.layer.phi is None
        return FrozenLaw._repr_latex_(self) if is_linear else super()._repr_latex_()


class PopulationGram(NonlinearGram, ChainLaw):
    """The law for data with a bounded population, certified point by point: that of a network of one layer (deep_laws.py)."""

    def __init__(self, layer):
        self.layer = layer
        slope = layer.zeta/layer.variance
        features = Features(Rows(layer.c, 1.0, slope, layer.eta - layer.zeta), layer.eta, 0.0, slope, layer.variance, layer.phi)
        ChainLaw.__init__(self, "ck", *chain_of("ck", [features], (0.0, 1.0), 0.0, 1/layer.phi_ratio, layer.population), repr(self))


class ProductGram(NonlinearGram, FreeLaw):
    """The same as a free product, certified point by point: for an unbounded population, and for a nearly linear sigma, whose law has two scales."""

    def __init__(self, layer):
        from rmtsym import laws
        from rmtsym.free.operations import companion, scale, shift
        self.layer = layer
        gram = companion(laws.sample_covariance(c=1/layer.phi_ratio, population=layer.population), 1/layer.phi_ratio)
        given_data = scale(gram, layer.zeta*layer.phi_ratio/layer.variance)
        if layer.zeta < layer.eta:
            given_data = shift(given_data, layer.eta - layer.zeta)
        FreeLaw.__init__(self, "boxtimes", (laws.marchenko_pastur(c=layer.c), given_data))


def law_of(layer):
    """The law of a Layer."""
    if layer.population is None or layer.zeta == 0:
        return WhiteGram(layer)
    is_bounded = all(math.isfinite(end) for interval in layer.population.support() for end in interval)
    is_nearly_linear = 0 < layer.eta - layer.zeta < _NEARLY*layer.eta
    return PopulationGram(layer) if is_bounded and not is_nearly_linear else ProductGram(layer)


def _generated(layer):
    """(name of the generated kernels, their parameters): each limit has an equation, hence kernels, of its own."""
    if layer.zeta == 0:
        return "marchenko_pastur", {"c": layer.c, "variance": layer.eta}
    if layer.zeta == layer.eta:
        return "linear_gram", {"c": layer.c, "phi_ratio": layer.phi_ratio, "variance": layer.eta}
    return "nonlinear_gram", {"eta": layer.eta, "zeta": layer.zeta, "c": layer.c, "phi_ratio": layer.phi_ratio}


def _entries(rng, shape, kurtosis):
    """Independent entries of mean 0, variance 1 and the given fourth moment."""
    if kurtosis == 3:
        return rng.standard_normal(shape)
    return np.sqrt(kurtosis)*rng.choice((-1.0, 0.0, 1.0), shape, p=(1/(2*kurtosis), 1 - 1/kurtosis, 1/(2*kurtosis)))
