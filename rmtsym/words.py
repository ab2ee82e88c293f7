"""Matrix words: random and deterministic matrices, and the rational expressions in them.

in:   names, sizes, scalars (SymPy)
out:  expressions (matrix/expressions.py) that print, substitute, differentiate and are sampled

    p, n = dims("p n")
    X = Gaussian("X", p, n)
    Q = (X*X.T/n + lam*eye(p)).I
    sample(tr(Q)/p, {p: 200, n: 400, lam: .3}, rng=0)

What is written is what is kept: shapes are checked at once, the field and the distribution are part of a word, and only `sample`
knows numbers. Other rooms add words by subclassing `Word` (its docstring says how).
"""
import re

import numpy as np
import sympy as sp
from sympy.core.symbol import Str

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.matrix.base import (
    MatrixExpression,
    MatrixScalar,
    Word,
    as_matrix,
    as_scalar,
    as_size,
    same_size,
    words_of,
)
from rmtsym.matrix.expressions import (
    Adjoint,
    Identity,
    Inverse,
    MatrixProduct,
    MatrixSum,
    Root,
    Scaled,
    Transposed,
    Zero,
)
from rmtsym.matrix.operators import Trace
from rmtsym.matrix.printing import shape_text, short
from rmtsym.matrix.sampling import Realisation, sample

__all__ = ["GOE", "GUE", "Adjoint", "Deterministic", "Elliptic", "Gaussian", "Haar", "Identity", "Inverse", "MatrixExpression", "MatrixProduct",
           "MatrixScalar", "MatrixSum", "Realisation", "Root", "Scaled", "Trace", "Transposed", "Word", "Zero", "complex_twin", "convert",
           "dims", "eye", "sample", "tr"]


def dims(names):
    """Sizes: positive integer symbols, what sp.symbols(names) returns. `p, n = dims("p n")`."""
    text = names if isinstance(names, str) else " ".join(map(str, names)) if isinstance(names, (list, tuple, set)) else ""
    if not re.fullmatch(r"[\w\s,:]+", text):
        raise ParameterError(f"dims: {short(repr(names))} are not names of sizes, such as 'p n'")
    try:
        return sp.symbols(names, positive=True, integer=True)
    except (TypeError, ValueError, AttributeError) as error:
        raise ParameterError(f"dims: {short(repr(names))} are not names of sizes, such as 'p n' ({error})") from None


def eye(p, n=None):
    """The identity of size p; with n, the p x n matrix with ones on its diagonal (eye(p, n)*U cuts rows of U)."""
    return Identity(p, n)


def tr(expression):
    """The trace of a square matrix expression, a SymPy scalar: tr(Q)/p, tr(A)**2, .diff(lam). ShapeError unless it is square."""
    return Trace(expression)


class _Spread(Word):
    """A word that is sqrt(variance) times one of variance 1."""

    def _derivative(self, symbol):
        variance, others = self.variance, list(self.args[1:])
        others.remove(variance)
        if symbol in set().union(*(arg.free_symbols for arg in others)):
            return super()._derivative(symbol)
        return Scaled(variance.diff(symbol)/(2*variance), self)


class Gaussian(_Spread):
    """A p x n matrix of independent centred normal entries, E|x|^2 = variance; with covariances, S^(1/2) Z T^(1/2).

    field    : "real" or "complex" (independent real and imaginary parts of half the variance)
    variance : a scalar >= 0
    row_cov  : symmetric deterministic expression (p x p), usually a Deterministic word S, or None for the identity
    col_cov  : the same, n x n
    Raises ShapeError for sizes that do not fit, ParameterError otherwise.
    """

    def __new__(cls, name, p, n, field="real", variance=1, row_cov=None, col_cov=None):
        rows, columns = as_size(p, f"Gaussian {name}"), as_size(n, f"Gaussian {name}")
        return cls._word(name, rows, columns, _field(field, name), _variance(variance, name),
                         _covariance(row_cov, rows, name, "row_cov"), _covariance(col_cov, columns, name, "col_cov"))

    shape = property(lambda self: self.args[1:3])
    field = property(lambda self: self.args[3].name)
    variance = property(lambda self: self.args[4])
    row_cov = property(lambda self: None if isinstance(self.args[5], Identity) else self.args[5])
    col_cov = property(lambda self: None if isinstance(self.args[6], Identity) else self.args[6])

    def _complex_twin(self):
        return self.func(*self.args[:3], "complex", *self.args[4:])

    def _draw(self, values, rng):
        size = tuple(values.size(dim) for dim in self.shape)
        drawn = np.sqrt(values.number(self.variance))*_standard(rng, size, self.field)
        if self.row_cov is not None:
            drawn = values.multiply(values.root(self.row_cov), drawn)
        return drawn if self.col_cov is None else values.multiply(drawn, values.root(self.col_cov))


class _Wigner(_Spread):
    """A Hermitian matrix of independent normal entries whose spectrum fills [-2 sd, 2 sd], sd^2 = variance."""

    is_symmetric = True

    def __new__(cls, name, n, variance=1):
        return cls._word(name, as_size(n, f"{cls.__name__} {name}"), _variance(variance, name))

    shape = property(lambda self: (self.args[1], self.args[1]))
    variance = property(lambda self: self.args[2])

    def _draw(self, values, rng):
        n = values.size(self.args[1])
        drawn = _standard(rng, (n, n), self.field)
        return (drawn + drawn.conj().T)*np.sqrt(values.number(self.variance)/(2*n))


class GOE(_Wigner):
    """A real symmetric n x n matrix of normal entries: variance/n off the diagonal, 2*variance/n on it. Spectrum on [-2 sd, 2 sd]."""

    def _complex_twin(self):
        return GUE(*self.args)


class GUE(_Wigner):
    """A complex Hermitian n x n matrix of normal entries, E|w|^2 = variance/n. Spectrum on [-2 sd, 2 sd]."""

    field = "complex"


class Elliptic(_Spread):
    """An n x n matrix of normal entries, E|x_ij|^2 = variance/n, of which x_ij and x_ji are correlated: E x_ij x_ji = correlation*variance/n.

    correlation : a real scalar in [-1, 1]. 1 is the GOE (GUE), 0 independent entries, -1 an antisymmetric matrix (i times a GUE)
    field       : "real" or "complex"
    The eigenvalues fill the ellipse with half axes (1 + correlation) sd and (1 - correlation) sd, sd^2 = variance. On the diagonal of a
    real one both expectations add up, E x_ii^2 = (1 + correlation)*variance/n. ParameterError for scalars out of their domain.
    [Sommers, Crisanti, Sompolinsky & Stein, Phys. Rev. Lett. 60 (1988) 1895]
    """

    def __new__(cls, name, n, correlation, variance=1, field="real"):
        return cls._word(name, as_size(n, f"Elliptic {name}"), _correlation(correlation, name), _variance(variance, name), _field(field, name))

    shape = property(lambda self: (self.args[1], self.args[1]))
    correlation = property(lambda self: self.args[2])
    variance = property(lambda self: self.args[3])
    field = property(lambda self: self.args[4].name)

    def _complex_twin(self):
        return self.func(*self.args[:4], "complex")

    def _draw(self, values, rng):
        n, correlation = values.size(self.args[1]), values.number(self.correlation)
        if isinstance(correlation, complex) or abs(correlation) > 1:
            raise ParameterError(f"sample: {self}: correlation = {correlation}, but the correlation must lie in [-1, 1]")
        # G + G^H and G - G^H are independent; their shares are (1 + correlation)/2 and (1 - correlation)/2 of the variance.
        drawn = _standard(rng, (n, n), self.field)
        even, odd = np.sqrt((1 + correlation)/2), np.sqrt((1 - correlation)/2)
        return ((even + odd)*drawn + (even - odd)*drawn.conj().T)*np.sqrt(values.number(self.variance)/(2*n))


class Haar(Word):
    """A uniformly distributed orthogonal (field="real") or unitary (field="complex") n x n matrix."""

    def __new__(cls, name, n, field="real"):
        return cls._word(name, as_size(n, f"Haar {name}"), _field(field, name))

    shape = property(lambda self: (self.args[1], self.args[1]))
    field = property(lambda self: self.args[2].name)

    def _complex_twin(self):
        return self.func(*self.args[:2], "complex")

    def _draw(self, values, rng):
        n = values.size(self.args[1])
        unitary, triangle = np.linalg.qr(_standard(rng, (n, n), self.field))
        diagonal = np.diagonal(triangle)
        # LAPACK fixes the signs of R in its own way; with a positive diagonal Q is uniform.
        return unitary*(diagonal/np.abs(diagonal))


class Deterministic(Word):
    """A given real matrix: Deterministic("S", p) is symmetric p x p, Deterministic("A", p, n) any p x n matrix.

    `.sqrt` is the positive square root of a symmetric one. Its value is given to `sample`: an array or, if symmetric, a measure.
    """

    is_random = False
    is_given = True

    def __new__(cls, name, p, n=None):
        sizes = [as_size(size, f"Deterministic {name}") for size in ((p,) if n is None else (p, n))]
        return cls._word(name, *sizes)

    shape = property(lambda self: (self.args[1], self.args[-1]))
    is_symmetric = property(lambda self: len(self.args) == 2)

    @property
    def sqrt(self):
        """The positive square root, S^(1/2). ShapeError for Deterministic("A", p, n)."""
        return Root(self)

    def _draw(self, values, rng):
        return values.given(self)


def complex_twin(expression):
    """The same expression with complex words: Gaussian, elliptic and Haar words become complex, a GOE a GUE, and .T of random words .H.

    A scalar that holds traces has a twin too. Words that are complex already, and transposes of them, stay.
    """
    if isinstance(expression, Word):
        return expression._complex_twin()
    if isinstance(expression, Transposed) and expression.is_random:
        inner = expression.args[0]
        if inner.field == "real":
            return Adjoint(complex_twin(inner))
        if not isinstance(inner, (Word, Adjoint)):          # real and complex words: each factor is turned by itself
            return complex_twin(_transposed(inner))
    if isinstance(expression, MatrixExpression) or (isinstance(expression, sp.Basic) and expression.has(MatrixScalar)):
        return expression.func(*(complex_twin(arg) for arg in expression.args))
    if isinstance(expression, sp.MatrixExpr):
        return complex_twin(convert(expression))
    return expression if isinstance(expression, sp.Basic) else as_scalar(expression, "complex_twin")


def _transposed(matrix):
    """The transpose with .T at the next level: (A*B).T is B.T*A.T."""
    if isinstance(matrix, MatrixProduct):
        return MatrixProduct(*(factor.T for factor in reversed(matrix.args)))
    return matrix.func(*(arg.T if isinstance(arg, MatrixExpression) else arg for arg in matrix.args))


def convert(expression):
    """SymPy's own matrix expression, or a scalar with its traces, in words: each MatrixSymbol becomes a Deterministic word.

    A square MatrixSymbol is a general matrix, Deterministic("A", n, n), unless SymPy's assumptions know it to be symmetric
    (`with sp.assuming(sp.Q.symmetric(A))`, or a global assumption). ParameterError for what words do not have.
    """
    if isinstance(expression, MatrixExpression):
        return expression
    if isinstance(expression, sp.MatrixSymbol):
        symmetric = expression.shape[0] == expression.shape[1] and sp.ask(sp.Q.symmetric(expression)) is True
        return Deterministic(expression.name, *(expression.shape[:1] if symmetric else expression.shape))
    if isinstance(expression, sp.Trace):
        return tr(convert(expression.arg))
    if isinstance(expression, sp.Expr) and not isinstance(expression, sp.MatrixExpr):
        traces = sorted(expression.atoms(sp.Trace), key=sp.default_sort_key)
        return expression.xreplace({trace: convert(trace) for trace in traces})
    if isinstance(expression, sp.MatPow):
        return convert(expression.base)**expression.exp
    for kind, build in _CONVERSIONS:
        if isinstance(expression, kind):
            return build(*(convert(arg) for arg in expression.args))
    if isinstance(expression, (sp.Identity, sp.ZeroMatrix)):
        return (Identity if isinstance(expression, sp.Identity) else Zero)(*expression.shape)
    raise ParameterError(f"convert: {short(expression)}: {type(expression).__name__} has no counterpart among words; declare it as a word, "
                         "Deterministic('A', p, n)")


def _product(*factors):
    result = factors[0]
    for factor in factors[1:]:
        result = result*factor
    return result


_CONVERSIONS = ((sp.MatMul, _product), (sp.MatAdd, MatrixSum), (sp.Inverse, lambda arg, *_: Inverse(arg)), (sp.Transpose, Transposed),
                (sp.Adjoint, Adjoint))
MatrixExpression._from_sympy = staticmethod(convert)


def _standard(rng, size, field):
    """Independent standard normal entries, E|z|^2 = 1."""
    if field == "real":
        return rng.standard_normal(size)
    return (rng.standard_normal(size) + 1j*rng.standard_normal(size))*np.sqrt(.5)


def _field(field, name):
    field = field.name if isinstance(field, Str) else field
    if field not in ("real", "complex"):
        raise ParameterError(f"{name}: field = {field!r}, but it must be 'real' or 'complex'")
    return Str(field)


def _variance(value, name):
    variance = as_scalar(value, f"{name}: variance")
    if variance.is_negative or variance.is_real is False or variance.has(MatrixScalar):
        raise ParameterError(f"{name}: variance = {short(value)}, but the variance must be a real number >= 0")
    return variance


def _correlation(value, name):
    correlation = as_scalar(value, f"{name}: correlation")
    is_outside = correlation.is_real is False or correlation.has(MatrixScalar) or (correlation.is_number and abs(correlation) > 1)
    if is_outside:
        raise ParameterError(f"{name}: correlation = {short(value)}, but the correlation must be a real number in [-1, 1]")
    return correlation


def _covariance(value, size, name, which):
    if value is None:
        return Identity(size)
    covariance = as_matrix(value, f"{name}: {which}")
    if not (same_size(covariance.shape[0], size) and same_size(covariance.shape[1], size)):
        raise ShapeError(f"{name}: {which} = {short(covariance)} is {shape_text(covariance.shape)}, but it must be {shape_text((size, size))}")
    if covariance.is_random or not covariance.is_hermitian:
        raise ParameterError(f"{name}: {which} = {short(covariance)} must be symmetric and deterministic, such as Deterministic('S', {size})")
    if str(name) in words_of(covariance):
        raise ParameterError(f"{name}: {which} has a word of the same name")
    return covariance
