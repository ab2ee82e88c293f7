"""Operations on laws at numbers: what free/operations.py calls when a law is not symbolic.

in:   SpectralLaws and measures
out:  laws again: FreeLaw (convolved.py), images under maps (images.py), measures where all is atomic
"""
import functools

from rmtsym.errors import ParameterError
from rmtsym.free.convolved import FreeLaw
from rmtsym.free.images import Affine, Companion, Inverse, Square
from rmtsym.measures import Discrete, Empirical, Measure
from rmtsym.readers import shown

__all__ = ["affine", "boxplus", "boxplus_power", "boxtimes", "boxtimes_power", "companion", "compress", "decompress", "information_plus_noise",
           "invert", "rectangular_boxplus", "scale", "shift", "square"]


def boxplus(laws):
    """The free additive convolution of a list of laws."""
    return functools.reduce(_sum, laws)


def boxtimes(laws):
    """The free multiplicative convolution of a list of laws on [0, inf)."""
    for law in laws:
        _positive("boxtimes", law)
    return functools.reduce(_product, laws)


def _sum(f, g):
    for one, other in ((f, g), (g, f)):
        if (point := _point(one)) is not None:
            return affine(other, 1.0, point)
    return FreeLaw("boxplus", (f, g))


def _product(f, g):
    for one, other in ((f, g), (g, f)):
        if (point := _point(one)) is not None:
            return affine(other, point, 0.0) if point else Discrete({0.0: 1.0})
    return FreeLaw("boxtimes", (f, g))


def boxplus_power(f, t):
    """R(g) -> t R(g), t >= 1."""
    if t == 1 or _point(f) is not None:
        return affine(f, t if t != 1 else 1.0, 0.0)
    if t < 1:
        return _by_equation("boxplus_power", f, t, f"t = {t:g}, but below 1 not every law has a power")
    return FreeLaw("boxplus_power", (f,), float(t))


def boxtimes_power(f, t):
    """S(s) -> S(s)^t, t >= 1, for a law on [0, inf)."""
    _positive("boxtimes_power", f)
    if t == 1:
        return f
    if (point := _point(f)) is not None:
        return Discrete({point**t: 1.0})
    if t < 1:
        return _by_equation("boxtimes_power", f, t, f"t = {t:g}, but below 1 not every law has a power")
    return FreeLaw("boxtimes_power", (f,), float(t))


def compress(f, alpha):
    """R(g) -> R(alpha g): the power 1/alpha, scaled by alpha."""
    return affine(boxplus_power(f, 1/alpha), alpha, 0.0)


def decompress(f, tau):
    """R(g) -> R(tau g): what `compress` by 1/tau comes from; through the law's equation, where it has one."""
    if tau == 1 or _point(f) is not None:
        return f
    if isinstance(f, Affine) and isinstance(f.law, FreeLaw) and f.law.name == "boxplus_power" and not f.shift and f.law.exponent*f.factor == 1:
        alpha = f.factor*tau
        if alpha <= 1:
            return compress(f.law.laws[0], alpha)
    return _by_equation("decompress", f, tau, f"tau = {tau:g}, but not every law is that of a corner")


def _by_equation(name, f, value, why):
    """Through the symbolic law, whose operations know for which exponents a law results."""
    if not hasattr(f, "kernels") and not hasattr(f, "_kernels"):
        raise ParameterError(f"{name}: {why}, and {shown(f)} has no equation from which it could be proved")
    import sympy as sp

    from rmtsym.free import symbolic
    from rmtsym.registry import laws as registry
    if f.name not in registry:
        raise ParameterError(f"{name}: {why}; give the symbolic law of {shown(f)}")
    law = registry[f.name].symbolic.at(**f.parameters)
    return getattr(symbolic, name)(symbolic.as_symbolic(law, name), sp.Rational(repr(value)))()


def affine(f, factor, shift):
    """The law of factor*A + shift."""
    if factor == 1 and shift == 0:
        return f
    if hasattr(f, "locations"):
        return Discrete(factor*f.locations + shift, f.weights)
    if isinstance(f, Affine):
        factor, shift, f = factor*f.factor, factor*f.shift + shift, f.law
    return Affine(f, float(factor), float(shift))


def shift(f, a):
    """The law of A + a."""
    return affine(f, 1.0, a)


def scale(f, a):
    """The law of a A."""
    return affine(f, a, 0.0)


def invert(f):
    """The law of A^-1."""
    if hasattr(f, "locations"):
        if (f.locations == 0).any():
            raise ParameterError(f"invert: {shown(f)} has mass at 0")
        return Discrete(1/f.locations, f.weights)
    return Inverse(f)


def square(f):
    """The law of A^2."""
    return Discrete(f.locations**2, f.weights) if hasattr(f, "locations") else Square(f)


def companion(f, c):
    """c f + (1 - c) delta_0."""
    zero = next((mass for x, mass in f.atoms() if x == 0), 0.0)
    if c*zero + 1 - c < -1e-12:
        raise ParameterError(f"companion: c = {c:g}, but for c > 1 the law must have at least the mass {1 - 1/c:g} at 0, and it has {zero:g}")
    _positive("companion", f)
    if hasattr(f, "locations"):
        masses = dict(f.atoms())
        masses = {x: c*mass for x, mass in masses.items()}
        masses[0.0] = max(0.0, masses.get(0.0, 0.0) + 1 - c)
        return Discrete(masses)
    return Companion(f, float(c))


def information_plus_noise(f, c, variance):
    """Symbolic laws only; with a spectrum at numbers it is a theorem."""
    raise ParameterError(f"information_plus_noise: {shown(f)} is at numbers; give a symbolic law or a Discrete of few atoms, or use "
                         "rm.theorems.information_plus_noise, which takes any spectrum")


def rectangular_boxplus(f, g, c):
    """Symbolic laws only."""
    raise ParameterError(f"rectangular_boxplus: {shown(f)} and {shown(g)} are at numbers; give symbolic laws, or Discrete ones of few atoms")


def _point(f):
    """The location of a point mass, or None."""
    if isinstance(f, (Discrete, Empirical)) and f.locations.size == 1:
        return float(f.locations[0])
    if isinstance(f, Measure):
        return None
    atoms = f.atoms()
    return atoms[0][0] if len(atoms) == 1 and not f.support() else None


def _positive(name, f):
    lowest = min([lo for lo, _ in f.support()] + [x for x, _ in f.atoms()])
    if lowest < 0:
        raise ParameterError(f"{name}: {shown(f)} reaches down to {lowest:g}, but it must live on [0, inf)")
