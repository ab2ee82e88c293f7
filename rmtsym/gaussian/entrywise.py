"""rm.entrywise: a function applied to every entry of a rotationally invariant matrix.

in:   phi and the laws of one or several symmetric matrices, each rotated by a Haar matrix of its own
out:  Entrywise: theta1, theta2, the law of the new matrix, the Gaussian-equivalence argument in steps, a simulation

The entries of a rotated n x n matrix A with tr A = 0 and tr A^2 = n are nearly N(0, 1/n), off the diagonal, and nearly independent but for what
makes A the matrix it is. So phi(sqrt(n) a_ij)/sqrt(n) keeps A by its linear Hermite coefficient, and the rest of phi acts as fresh noise:

    phi(sqrt(n) A)/sqrt(n) ~ theta1 A + theta2 W,   theta1 = E[xi phi(xi)],   theta2^2 = Var phi(xi) - theta1^2,   W a GOE free from A,
    m(z) = m_{theta1 A}(z + theta2^2 m(z)).

The diagonal of the new matrix is set to 0, and the mean E phi(xi) is taken off (it would be one eigenvalue of size sqrt(n)).

[Speicher & Wendel, arXiv 2412.09443]
"""
import math
import numbers
from functools import cached_property

import numpy as np
import sympy as sp

from rmtsym.errors import ParameterError
from rmtsym.gaussian.entrywise_functions import Function, read_function
from rmtsym.gaussian.entrywise_law import combined
from rmtsym.gaussian.moments_by_quadrature import exact_mean, mean
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import Measure, as_measure
from rmtsym.readers import shown

__all__ = ["Entrywise", "entrywise"]


def entrywise(phi, *matrices):
    """phi applied to the entries of a rotationally invariant symmetric matrix, or of several ones, independently rotated.

    phi      : a SymPy expression in one symbol, a callable of SymPy symbols (sp.tanh, lambda x, y: sp.Max(x, y)), or a name ("relu", "tanh", "max")
    matrices : their laws: symbolic laws, laws at numbers, measures, {location: mass}, eigenvalues. Each is centred and scaled to variance 1 first.
    Returns an Entrywise, with .theta1 .theta2 .law .steps .latex() .simulate(n). ParameterError for a phi with E phi(xi)^2 infinite, and for
    laws without a finite positive variance. At most three matrices.

    >>> entrywise("relu", {-1: .5, 1: .5}).theta1
    1/2
    """
    if not matrices:
        raise ParameterError("entrywise: no matrix is given; give its law: rm.entrywise('relu', rm.laws.semicircle(variance=1))")
    return Entrywise(read_function(phi, len(matrices), "entrywise"), tuple(_law(law) for law in matrices))


class Entrywise:
    """phi(sqrt(n) A)/sqrt(n), entry by entry, for A of given law, rotated; or phi(sqrt(n) A, sqrt(n) B, ...)/sqrt(n).

    phi      : the function as an expression               matrices : the laws
    mean     : E phi(xi)                                   theta1 : E[xi phi(xi)], a tuple of them for several matrices
    theta2   : >= 0, theta2^2 = Var phi(xi) - theta1^2      error  : of the three, 0 where they are exact
    They are SymPy numbers: exact where that is quick, else floats from a quadrature.
    """

    def __init__(self, function, matrices):
        self._function, self.matrices = function, matrices
        self.phi = function.expression.subs(dict(zip(function.symbols, _letters(len(matrices)), strict=True)))
        self.mean, thetas, self._noise, self.error = hermite_data(function)
        self.theta1 = thetas[0] if len(matrices) == 1 else thetas
        self.theta2 = sp.sqrt(self._noise)
        self._thetas = thetas

    @cached_property
    def law(self):
        """The limiting law: theta1 A boxplus a semicircle of variance theta2^2. Symbolic for symbolic laws, else a law at numbers.

        theta1 and theta2^2 that are not rational become parameters theta1 (theta1_1, ... for several matrices) and theta2_squared, with their
        values as defaults. ParameterError where the standard deviation of A is not rational in the parameters of a symbolic law.
        """
        return combined(self.matrices, self._thetas, self._noise)

    @cached_property
    def steps(self):
        """The argument as a tuple of steps; str(step) is its text."""
        from rmtsym.gaussian.entrywise_steps import steps
        return steps(self)

    def latex(self):
        """The steps as LaTeX, for a document with amsmath."""
        from rmtsym.gaussian.entrywise_steps import latex
        return latex(self.steps)

    def simulate(self, n, draws=8, rng=None):
        """Eigenvalues of the very matrix, an array (draws, n), ascending in each row.

        Spectra at the n quantiles of each law, centred and scaled to variance 1, rotated by real Haar matrices.
        n : size, at least 2; draws : at least 1; rng : seed, numpy.random.Generator or None. Symbolic laws need parameters with defaults.
        """
        n, draws = _whole(n, "n", 2), _whole(draws, "draws", 1)
        rng = np.random.default_rng(rng)
        spectra = [_spectrum(law, n) for law in self.matrices]
        found, middle = np.empty((draws, n)), float(self.mean)
        for row in found:
            entries = [math.sqrt(n)*_rotated(spectrum, rng) for spectrum in spectra]
            matrix = (self._function(*entries) - middle)/math.sqrt(n)
            np.fill_diagonal(matrix, 0)
            row[:] = np.linalg.eigvalsh((matrix + matrix.T)/2)
        return found

    def __repr__(self):
        laws = ", ".join(getattr(law, "name", None) or repr(law) for law in self.matrices)
        return f"entrywise({self.phi}; {laws}): theta1 = {self.theta1}, theta2^2 = {self._noise}"


def hermite_data(function):
    """(E phi, (E[xi_k phi], ...), Var phi - sum of their squares, error): SymPy numbers, exact or floats."""
    count = len(function.symbols)
    weights = [lambda values, points: values, *(lambda values, points, k=k: values*points[k] for k in range(count)),
               lambda values, points: np.where(values == 0, 0.0, values*function(*points))]
    (middle, *thetas, square), error = mean(function, weights, "entrywise")
    noise = square - middle**2 - sum(theta**2 for theta in thetas)
    if abs(noise) <= 1e-12*(1 + square) + 10*error:
        noise = 0.0                                             # a linear function
    numeric = (middle, *thetas, noise)
    exact = _exact(function) if count == 1 else None
    if exact is not None and all(abs(float(a) - b) <= 1e-9*(1 + square) for a, b in zip(exact, numeric, strict=True)):
        return exact[0], exact[1:-1], exact[-1], 0.0
    tiny = 1e-15*(1 + square)
    values = [sp.S.Zero if abs(value) <= max(tiny, error) else sp.Float(value) for value in numeric]
    return values[0], tuple(values[1:-1]), values[-1], error


def _exact(function):
    """The same for one variable, exact; None where it is not quick."""
    x = function.symbols[0]
    middle, theta = exact_mean(function), exact_mean(function, x)
    if middle is None or theta is None:
        return None
    square = exact_mean(Function(function.expression**2, function.symbols))
    return None if square is None else (middle, theta, sp.simplify(square - middle**2 - theta**2))


def _letters(count):
    return sp.symbols("x y w")[:count] if count <= 3 else sp.symbols(f"x1:{count + 1}")


def _law(law):
    """A law of one of the kinds that convolutions take; as it is."""
    if isinstance(law, (SpectralLaw, Measure)) or hasattr(law, "specification"):
        return law
    if hasattr(law, "items") or isinstance(law, (np.ndarray, list, tuple)):
        return as_measure(law, "entrywise: law")
    raise ParameterError(f"entrywise: {shown(law)} is no law; give rm.laws.X, rm.laws.X(parameters), a measure, {{location: mass}} or eigenvalues")


def _spectrum(law, n):
    """n eigenvalues at the quantiles of a law, with mean 0 and mean square 1."""
    law = law if isinstance(law, (SpectralLaw, Measure)) else law()
    levels = (np.arange(n) + 0.5)/n
    points = law.quantile(levels)
    points = points - points.mean()
    size = math.sqrt(np.mean(points**2))
    if size == 0:
        raise ParameterError(f"entrywise: {shown(law)} has variance 0 at n = {n}")
    return points/size


def _rotated(spectrum, rng):
    """Q diag(spectrum) Q^T, Q a real Haar matrix."""
    rotation, triangle = np.linalg.qr(rng.standard_normal((spectrum.size, spectrum.size)))
    rotation *= np.sign(np.diagonal(triangle))
    return (rotation*spectrum)@rotation.T


def _whole(value, what, least):
    if isinstance(value, bool) or not isinstance(value, numbers.Integral) or value < least:
        raise ParameterError(f"entrywise: simulate: {what} = {shown(value)}, but it must be an integer >= {least}")
    return int(value)
