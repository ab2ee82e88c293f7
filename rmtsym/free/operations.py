"""rm.boxplus, rm.boxtimes, rm.compress, ...: laws combined, whatever they are given by.

in:   symbolic laws (rm.Law, rm.laws.X), laws at numbers (rm.laws.X(c=.5), rm.derive(...).law(...)(...)), measures, {location: mass}
out:  a symbolic Law if all of them are symbolic; else a law at numbers, certified point by point

Free addition: the spectrum of A + U B U^T, U Haar. Free multiplication: of A^(1/2) U B U^T A^(1/2). Compression: of a corner.
    symbolic.py   through R, S and polynomials        numeric.py   through subordination
A Discrete or {location: mass} beside symbolic laws counts as symbolic: rm.boxplus(rm.laws.semicircle, {0: .5, 1: .5}).
"""
import numbers

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import Discrete, Empirical, Joint, Measure, as_measure
from rmtsym.readers import real, shown

__all__ = ["boxplus", "boxplus_power", "boxtimes", "boxtimes_power", "companion", "compress", "decompress", "information_plus_noise", "invert",
           "rectangular_boxplus", "scale", "shift", "square"]


def boxplus(*laws):
    """Free additive convolution of two or more laws: the limiting spectrum of A + U B U^T with U Haar; R-transforms add.

    laws : symbolic laws, laws at numbers, measures, {location: mass}, arrays of eigenvalues; any mix
    Returns a symbolic Law if all are symbolic, else a law at numbers (FreeLaw): pdf, cdf, ppf, stieltjes, edges, atoms, moment, certify.
    ParameterError for anything else, and where two symbolic laws share the name of a parameter.
    [Voiculescu, J. Funct. Anal. 66 (1986) 323; Belinschi & Bercovici, J. Anal. Math. 101 (2007) 357]

    >>> boxplus({-1: .5, 1: .5}, {-1: .5, 1: .5}).pdf(0.0)         # the arcsine law, 1/(2 pi) at 0
    0.15915494309189...
    """
    return _combined("boxplus", laws)


def boxtimes(*laws):
    """Free multiplicative convolution of two or more laws on [0, inf): the limiting spectrum of A^(1/2) U B U^T A^(1/2); S-transforms multiply.

    Arguments, result and errors as for `boxplus`; besides, ParameterError for a law with mass below 0.
    [Voiculescu, J. Operator Theory 18 (1987) 223; Belinschi & Bercovici, J. Anal. Math. 101 (2007) 357]
    """
    return _combined("boxtimes", laws)


def boxplus_power(f, t):
    """The law whose R-transform is t R(g): f boxplus f for t = 2. Every t >= 1; t < 1 where the result is proved to be a law.

    t : a positive number, or a symbol for a symbolic f. ParameterError where there is no such law.
    [Nica & Speicher, Amer. J. Math. 118 (1996) 799]
    """
    return _one("boxplus_power", f, _positive("boxplus_power", "t", t))


def boxtimes_power(f, t):
    """The law on [0, inf) whose S-transform is S(s)^t: f boxtimes f for t = 2. Arguments and errors as for `boxplus_power`.

    [Belinschi & Bercovici, Int. Math. Res. Not. (2005) 1]
    """
    return _one("boxtimes_power", f, _positive("boxtimes_power", "t", t))


def compress(f, alpha):
    """The spectrum of an alpha n x alpha n corner of a Haar-rotated matrix of law f: R(g) becomes R(alpha g).

    alpha : in (0, 1], a number, or a symbol for a symbolic f. ParameterError otherwise.
    [Nica & Speicher, Amer. J. Math. 118 (1996) 799]
    """
    if not _has_symbols(_positive("compress", "alpha", alpha)) and alpha > 1:
        raise ParameterError(f"compress: alpha = {alpha}, but a corner has alpha in (0, 1]; for a larger matrix use decompress(f, {1/float(alpha):g})")
    return _one("compress", f, alpha)


def decompress(f, tau, **options):
    """The law of the matrix, tau times as large, of which f is the law of a corner: R(g) becomes R(tau g). Free decompression.

    f   : a law, or the eigenvalues of a submatrix, rm.Empirical(eigenvalues), from which the larger law is estimated
    tau : >= 1, a number, or a symbol for a symbolic f
    options : for Empirical, resamples= (for .band) and rng=
    ParameterError where no law has f as its corner (Wachter: tau < a + b; Kesten-McKay: tau <= d; ...).
    [Ameli et al., arXiv 2506.11994]
    """
    if not _has_symbols(_positive("decompress", "tau", tau)) and tau < 1:
        raise ParameterError(f"decompress: tau = {tau}, but a larger matrix has tau >= 1; for a corner use compress(f, {float(tau):g})")
    if isinstance(f, (Empirical, np.ndarray, list, tuple)):
        if _has_symbols(tau):
            raise ParameterError(f"decompress: tau = {tau} is a symbol, but for eigenvalues it must be a number")
        from rmtsym.free.decompression import decompress_empirical
        return decompress_empirical(as_measure(f, "decompress: f"), float(tau), **options)
    if options:
        raise ParameterError(f"decompress: {', '.join(sorted(options))}: only for the eigenvalues of a submatrix, rm.Empirical(eigenvalues)")
    return _one("decompress", f, tau)


def shift(f, a):
    """The law of A + a. a : a finite real number, or a symbol for a symbolic f; ParameterError otherwise."""
    return _one("shift", f, _number("shift", "a", a))


def scale(f, a):
    """The law of a A. a : a finite real number other than 0, or a symbol of known sign for a symbolic f; ParameterError otherwise."""
    if _number("scale", "a", a) == 0:
        raise ParameterError("scale: a = 0 makes every law a point mass at 0; give a number other than 0, or Discrete({0: 1})")
    return _one("scale", f, a)


def invert(f):
    """The law of A^-1. ParameterError for a law with mass at 0, or with density on both sides of 0 (at numbers)."""
    return _one("invert", f)


def square(f):
    """The law of A^2, for any law: the image under x -> x^2."""
    return _one("square", f)


def companion(f, c):
    """The law of X^T X (n x n) from that of X X^T (p x p), c = p/n: c f + (1 - c) delta_0.

    f lives on [0, inf) and has, for c > 1, at least the mass 1 - 1/c at 0; ParameterError otherwise.
    """
    return _one("companion", f, _positive("companion", "c", c))


def information_plus_noise(f, c, variance=1):
    """The law of (A + sd X/sqrt n)(A + sd X/sqrt n)^T for A A^T of law f, A and X p x n, X independent N(0, 1) entries, c = p/n.

    f : a symbolic law on [0, inf) or a Discrete of few atoms; ParameterError for others (rm.theorems.information_plus_noise takes any spectrum).
    [Dozier & Silverstein, J. Multivariate Anal. 98 (2007) 678]
    """
    return _one("information_plus_noise", f, _positive("information_plus_noise", "c", c), _positive("information_plus_noise", "variance", variance))


def rectangular_boxplus(f, g, c):
    """The law of (A + U B V^T)(A + U B V^T)^T for A A^T of law f and B B^T of law g, p x n, U and V Haar, c = p/n <= 1.

    f, g : symbolic laws on [0, inf) or Discrete ones of few atoms; ParameterError for others.
    [Benaych-Georges, Probab. Theory Relat. Fields 144 (2009) 471]
    """
    return _combined("rectangular_boxplus", (f, g), _positive("rectangular_boxplus", "c", c))


# ---- what is asked

def _combined(name, laws, *rest):
    if len(laws) < 2:
        raise ParameterError(f"{name}: {len(laws)} law{'s'*(len(laws) != 1)}, but two or more are wanted")
    return _answer(name, [_law(name, law) for law in laws], rest)


def _one(name, law, *rest):
    return _answer(name, [_law(name, law)], rest)


_SYMBOLIC_ONLY = ("information_plus_noise", "rectangular_boxplus")


def _answer(name, laws, rest):
    """From symbolic.py if a law or a number is a symbol (a Discrete goes with them), else from numeric.py."""
    is_numeric = [isinstance(law, (SpectralLaw, Measure)) for law in laws]
    symbols = [value for value in rest if _has_symbols(value)]
    may_be_symbolic = all(isinstance(law, Discrete) or not here for here, law in zip(is_numeric, laws, strict=True))
    if may_be_symbolic and (symbols or not all(is_numeric) or name in _SYMBOLIC_ONLY):
        from rmtsym.algebra import as_expression, exact
        from rmtsym.free import symbolic
        law = getattr(symbolic, name)(*(symbolic.as_symbolic(law, name) for law in laws), *(exact(as_expression(value, name)) for value in rest))
        return law if symbols or not all(is_numeric) else law()
    if symbols:
        raise ParameterError(f"{name}: {symbols[0]} is a symbol, but {shown(laws[0])} is a law at numbers; give a number, or a symbolic law")
    from rmtsym.free import numeric
    laws = [_frozen(name, law) for law in laws]
    return getattr(numeric, name)(*([laws] if name in ("boxplus", "boxtimes") else laws), *map(float, rest))


def _frozen(name, law):
    """A symbolic law beside one at numbers: at its defaults, if it has no other parameters."""
    if isinstance(law, (SpectralLaw, Measure)):
        return law
    try:
        return law()
    except ParameterError as error:
        raise ParameterError(f"{name}: {law.name} is symbolic, but another law is at numbers; give {law.name} its parameters ({error})") from None


def _law(name, law):
    """The argument as a law of one of the kinds. ParameterError for what is none."""
    if isinstance(law, (SpectralLaw, Measure)) or hasattr(law, "specification"):
        return law
    if hasattr(law, "symbolic") and hasattr(law, "kernels"):
        return law
    if hasattr(law, "items") and any(_has_symbols(part) for item in law.items() for part in item):
        from rmtsym.free.symbolic import as_symbolic
        return as_symbolic(law, name)
    if isinstance(law, Joint) or hasattr(law, "items") or isinstance(law, (np.ndarray, list, tuple)):
        return as_measure(law, f"{name}: law")
    if hasattr(law, "target") and hasattr(law, "law"):
        raise ParameterError(f"{name}: {shown(law)} is a deterministic equivalent; give its law, .law('name')")
    raise ParameterError(f"{name}: {shown(law)} is no law; give rm.laws.X, rm.laws.X(parameters), an rm.Law, a measure, {{location: mass}} or eigenvalues")


def _number(name, argument, value):
    """The value if it is a finite real number or a SymPy expression with symbols. ParameterError otherwise."""
    if not _has_symbols(value):
        if not isinstance(value, numbers.Number) and not hasattr(value, "__float__"):
            raise ParameterError(f"{name}: {argument} = {shown(value)}, but it must be a number")
        if not np.isfinite(real(value, name, argument)):
            raise ParameterError(f"{name}: {argument} = {shown(value)}, but it must be finite")
    return value


def _positive(name, argument, value):
    if not _has_symbols(_number(name, argument, value)) and value <= 0:
        raise ParameterError(f"{name}: {argument} = {shown(value)}, but it must be positive")
    return value


def _has_symbols(value):
    return bool(getattr(value, "free_symbols", None))
