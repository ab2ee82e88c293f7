"""The nonlinear Gram law: what rm.laws.nonlinear_gram(...) calls, and rm.laws.linear_gram(...).

in:   an activation phi (or its numbers eta, zeta, theta), ratios of sizes, fourth moments of the entries, a population of the data
out:  NonlinearGram, a law at numbers with .outliers() (nonlinear_gram_law.py): on the kernels of the degree that the equation has

K = S^T S/N, S = sigma(W X/sqrt p) entry by entry, sigma = phi - E phi(xi), W N x p, X p x n, n/N -> c, n/p -> phi_ratio. Of sigma the law knows

    eta = E sigma(xi)^2,     zeta = (E xi sigma(xi))^2,     0 <= zeta <= eta,     xi ~ N(0, q), xi divided by sqrt q where it stands alone

q = 1 for white data, the mean of the population for data of that covariance. S is, for the spectrum, sqrt(zeta) W X/sqrt(p q) plus fresh noise of
variance eta - zeta. The mean E phi(xi), taken off here, would be one more eigenvalue, near n (E phi(xi))^2.

    zeta = 0     degree 2 in m: the Marchenko-Pastur law of ratio c and variance eta
    zeta = eta   degree 3: derivations/linear_gram.py                else degree 4: derivations/nonlinear_gram.py
    population   MP(c) boxtimes (zeta G + eta - zeta), G the law of X^T X/(p q): a network of one layer (deep_laws.py), or by rmtsym.free

[Pennington & Worah, NIPS 30 (2017) 2637]
[Benigni & Peche, Electron. J. Probab. 26 (2021) 150]
"""
import math
from dataclasses import dataclass, field
from typing import Any

from rmtsym.errors import ParameterError, nearest
from rmtsym.measures import as_measure
from rmtsym.readers import real, shown

__all__ = ["Layer", "linear_gram", "nonlinear_gram"]

_NAMES = ("eta", "zeta", "c", "phi_ratio")
_ROUNDING = 2.0**-50                    # relative, of eta - zeta where both come as floats
_LARGEST = 1e30                         # of a parameter: the kernels' range


@dataclass(frozen=True)
class Layer:
    """The numbers of one random layer; 0 <= zeta <= eta, equal where the activation is linear.

    mean : E phi(xi), 0 where only eta, zeta and theta were given      phi : the Activation, or None (laws are compared without it)
    population : the measure of the data's covariance, or None for white data; variance : its mean q
    """

    eta: float
    zeta: float
    theta: float
    c: float
    phi_ratio: float
    kappa4_x: float = 3.0
    kappa4_w: float = 3.0
    mean: float = 0.0
    variance: float = 1.0
    phi: Any = field(default=None, compare=False)
    population: Any = None

    def strength(self, origin):
        """t of the rank-one part that the norms of the columns of X, or of the rows of W, add to S/sqrt N: t^2 = theta^2 (kappa4 - 1) n/(4 p).

        origin : "X" or "W". kappa4 - 1 is p times the variance of the squared norms; for a population 2 E t^2/(E t)^2.
        """
        kurtosis = self.kappa4_x if origin == "X" else self.kappa4_w
        spread = kurtosis - 1 if self.population is None else 2*self.population.moment(2)/self.variance**2
        return abs(self.theta)*math.sqrt(max(spread, 0.0)*self.phi_ratio)/2


def nonlinear_gram(*values, phi=None, eta=None, zeta=None, theta=None, c=None, phi_ratio=None, kappa4_x=3, kappa4_w=3, population=None, **unknown):
    """The law of sigma(W X/sqrt p)^T sigma(W X/sqrt p)/N, n x n, with its outliers.

    phi   : an activation (rm.activations.relu, a SymPy expression in one symbol, a name), taken without its mean; or instead of it
    eta, zeta, theta : E sigma^2 > 0, (E xi sigma)^2 in [0, eta], E xi^2 sigma (0 if not given), theta^2 <= 2 (eta - zeta)
    c, phi_ratio     : n/N and n/p, positive
    kappa4_x, kappa4_w : fourth moments of the entries of X and W, at least 1 (3: normal; 1 for X: columns of one norm). They move outliers only.
    population : law of the eigenvalues of the data's covariance: a measure, {location: mass} or eigenvalues; default: white data. The
        preactivations then have its mean q as variance, of which phi takes notice; eta, zeta and theta are those of xi -> sigma(sqrt(q) xi).
    Positional values are eta, zeta, c, phi_ratio. Returns a NonlinearGram. ParameterError for what does not fit.
    [Pennington & Worah, NIPS 30 (2017) 2637; Benigni & Peche, Electron. J. Probab. 26 (2021) 150, and arXiv 2201.04753 for the outliers]

    >>> nonlinear_gram(eta=1, zeta=0, c=1, phi_ratio=1).edges()
    [0.0, 4.0]
    """
    given = {"eta": eta, "zeta": zeta, "c": c, "phi_ratio": phi_ratio}
    for name in unknown:
        known = (*_NAMES, "phi", "theta", "kappa4_x", "kappa4_w", "population")
        raise ParameterError(f"nonlinear_gram: unknown parameter {name!r}; the parameters are {', '.join(known)}.{nearest(name, known)}")
    if len(values) > len(_NAMES):
        raise ParameterError(f"nonlinear_gram: {len(values)} values were given by position, but they are {', '.join(_NAMES)}")
    for name, value in zip(_NAMES, values, strict=False):
        if given[name] is not None:
            raise ParameterError(f"nonlinear_gram: {name} was given twice")
        given[name] = value
    for name in ("eta", "zeta"):
        value = given[name]
        if isinstance(value, str) or callable(value) or getattr(value, "free_symbols", None) and not getattr(value, "is_Symbol", False):
            raise ParameterError(f"nonlinear_gram: {name} = {shown(value)}, but a number is wanted; an activation goes by name: phi={shown(value)}")
    ratios = {name: _positive(name, given[name], meaning) for name, meaning in (("c", "n/N"), ("phi_ratio", "n/p"))}
    kurtosis = {"kappa4_x": _kurtosis("kappa4_x", kappa4_x), "kappa4_w": _kurtosis("kappa4_w", kappa4_w)}
    population, variance = _population(population)
    if phi is not None:
        twice = [name for name, value in (("eta", given["eta"]), ("zeta", given["zeta"]), ("theta", theta)) if value is not None]
        if twice:
            raise ParameterError(f"nonlinear_gram: phi and {twice[0]} are given, but phi determines {twice[0]}; give one of them")
        from rmtsym.gaussian.nonlinear_gram_activation import numbers_of
        phi, mean, eta, zeta, theta = numbers_of(phi, variance)
    else:
        eta, zeta, theta = _numbers(given["eta"], given["zeta"], 0 if theta is None else theta)
        mean = 0.0
    layer = Layer(eta, zeta, theta, **ratios, **kurtosis, mean=mean, variance=variance, phi=phi, population=population)
    if population is not None and theta != 0 and (layer.kappa4_x, layer.kappa4_w) != (3, 3):
        raise ParameterError(f"nonlinear_gram: kappa4_x = {kappa4_x}, kappa4_w = {kappa4_w} with a population, but other values than 3 bring in the "
                             "eigenvectors of the covariance, on which the outliers then depend; give 3, or theta = 0")
    from rmtsym.gaussian.nonlinear_gram_law import law_of
    return law_of(layer)


def linear_gram(*values, **parameters):
    """The law of X^T W^T W X/(N p): nonlinear_gram of a linear sigma, eta = zeta = variance. c, phi_ratio, variance = 1, positive."""
    from rmtsym import laws
    from rmtsym.gaussian.nonlinear_gram_law import law_of
    from rmtsym.law.parameters import checked, named
    kernels = laws.linear_gram.kernels()
    found = checked(kernels, named(kernels, values, parameters))
    return law_of(Layer(found["variance"], found["variance"], 0.0, found["c"], found["phi_ratio"]))


# ---- arguments

def _numbers(eta, zeta, theta):
    """eta, zeta, theta as floats; zeta is eta where it is to rounding."""
    if eta is None or zeta is None:
        missing = "eta" if eta is None else "zeta"
        raise ParameterError(f"nonlinear_gram: {missing} is missing; give phi=, or eta = E sigma^2 and zeta = (E xi sigma)^2")
    eta = _positive("eta", eta, "E sigma^2")
    zeta, theta = _finite("zeta", zeta), _finite("theta", theta)
    if zeta < 0 or zeta > eta*(1 + _ROUNDING):
        raise ParameterError(f"nonlinear_gram: zeta = {zeta!r}, but zeta = (E xi sigma)^2 must be between 0 and eta = {eta!r}")
    if zeta >= eta*(1 - _ROUNDING):
        zeta = eta
    if theta**2 > 2*(eta - zeta) + 1e-9*eta:
        raise ParameterError(f"nonlinear_gram: theta = {theta!r}, but with eta = {eta!r} and zeta = {zeta!r} theta = E xi^2 sigma is at most "
                             f"sqrt(2 (eta - zeta)) = {math.sqrt(2*(eta - zeta)):.6g} in size (Bessel's inequality)")
    return eta, zeta, theta


def _finite(name, value):
    if getattr(value, "free_symbols", None):
        raise ParameterError(f"nonlinear_gram: {name} = {value} has symbols; give a number, or use rm.laws.nonlinear_gram.at({name}=...) for a symbolic law")
    number = real(value, "nonlinear_gram", name)
    if not abs(number) <= _LARGEST:
        raise ParameterError(f"nonlinear_gram: {name} = {shown(value)}, but it must be finite, at most 1e30 in size")
    return number


def _positive(name, value, meaning):
    if value is None:
        raise ParameterError(f"nonlinear_gram: {name} = {meaning} is missing")
    number = _finite(name, value)
    if number <= 0:
        raise ParameterError(f"nonlinear_gram: {name} = {shown(value)}, but {name} = {meaning} must be positive")
    return number


def _kurtosis(name, value):
    number = _finite(name, value)
    if number < 1:
        raise ParameterError(f"nonlinear_gram: {name} = {shown(value)}, but the fourth moment of entries of variance 1 is at least 1")
    return number


def _population(population):
    """(measure or None, its mean): a point mass is white data of that variance."""
    if population is None:
        return None, 1.0
    measure = as_measure(population, "nonlinear_gram: population")
    lowest = min([x for x, _ in measure.atoms()] + [lo for lo, _ in measure.support()])
    if lowest < 0:
        raise ParameterError(f"nonlinear_gram: population = {shown(population)} reaches down to {lowest:g}, but variances are not negative")
    mean = float(measure.moment(1))
    if not 0 < mean < math.inf:
        raise ParameterError(f"nonlinear_gram: population = {shown(population)} has mean {mean:g}, but it must be positive and finite")
    if len(measure.atoms()) == 1 and not measure.support():
        return None, mean
    return measure, mean
