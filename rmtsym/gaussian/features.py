"""rm.RandomFeatures: F = phi(W X), the features that a layer of random weights makes of data, as a word.

in:   a name, the number of features N, data X (p x n, columns are samples), an activation
out:  RandomFeatures: N x n, drawn from Gaussian weights W; in rm.derive its rows are known by their kernel K = E[phi(X^T w) phi(w^T X)] alone

    F = RandomFeatures("F", N, X, phi); Fh = F.at(Xh)            # Fh = phi(W Xh), the same W
    eq = derive(tr((F.T*F/N + gamma*eye(n)).I)/n)
    eq.evaluate({N: 400, gamma: .1, F.kernel: K})                # or {..., X: array}: then the kernel is computed from the data
    derive(tr((F.linearised().T*F.linearised()/N + gamma*eye(n)).I)/n)          # the Gaussian equivalent by Hermite coefficients

[Rahimi & Recht, NeurIPS 20 (2007)] [Louart, Liao & Couillet, Ann. Appl. Probab. 28 (2018) 1190]
"""
import contextlib
import hashlib

import numpy as np
import sympy as sp

from rmtsym.algebra import as_expression
from rmtsym.equivalents.rows import Rows
from rmtsym.equivalents.scalars import Field
from rmtsym.errors import ParameterError, ShapeError
from rmtsym.gaussian.activation import read_activation
from rmtsym.gaussian.features_data import Directions, TypicalKernel
from rmtsym.gaussian.kernel_equivalents import Ones
from rmtsym.matrix.base import MatrixExpression, as_matrix, as_size
from rmtsym.matrix.printing import shape_text, short
from rmtsym.matrix.sampling import needs, sample
from rmtsym.words import Deterministic, Gaussian

__all__ = ["RandomFeatures"]

MOST_MOMENTS = 8            # kernels that are remembered: many draws are made of the same data
_MOMENTS = {}


class _Origin(sp.Atom):
    """What features are made of; an atom, so that sizes, symbols and words of the data are not those of an expression with the features."""

    def __new__(cls, weights, data, phi):
        made = sp.Atom.__new__(cls)
        made.weights, made.data, made.phi = weights, data, phi
        made.digest = data if isinstance(data, MatrixExpression) else (data.shape, hashlib.sha256(data.tobytes()).hexdigest())
        return made

    def _hashable_content(self):
        return self.weights, self.digest, self.phi

    def __reduce__(self):
        return _Origin, (self.weights, self.data, self.phi)

    def resized(self, rows, columns):
        """The same with other sizes in the place of N and n."""
        weights = self.weights.xreplace({self.weights.shape[0]: rows})
        return _Origin(weights, self.data.xreplace({self.data.shape[1]: columns}) if isinstance(self.data, MatrixExpression) else self.data, self.phi)

    def _sympystr(self, printer):
        data = self.data if isinstance(self.data, MatrixExpression) else f"data {self.digest[1][:8]}"
        return f"{self.weights}, {data}, {self.phi.expression}"


class RandomFeatures(Rows):
    """phi(W X), entry by entry: N x n, W an N x p word of independent N(0, 1) entries, X (p x n) the data.

    N    : the number of features, a size
    data : a Deterministic word, or an expression in words, p x n; or an array. Expressions with random words can be drawn and linearised
    phi  : an activation (rm.activations.relu), a SymPy expression in one symbol, a callable of SymPy symbols; parameters need values
    No normalisation is hidden: an entry is phi of a normal variable whose variance is the squared norm of its column of X.
    Raises ShapeError for sizes that do not fit, ParameterError otherwise.

    .weights .data .activation; .kernel, the word of K = E[phi(X^T w) phi(w^T X)]; .at(Xh), features of other data by the same weights;
    .cross(Fh), the word of E[phi(X^T w) phi(w^T Xh)]; .linearised(), the Gaussian equivalent
    """

    def __new__(cls, name, N, data, phi, *, _weights=None):
        if isinstance(phi, _Origin):
            return cls._word(name, N, data, phi.resized(N, data))              # func(*args): data is n
        cls._check_name(name)
        rows = as_size(N, f"RandomFeatures {name}")
        data = _data(data, name)
        phi = read_activation(phi, f"RandomFeatures {name}: phi").resolved
        if phi.parameters:
            raise ParameterError(f"RandomFeatures {name}: phi = {short(phi.expression)} has {', '.join(map(str, phi.parameters))} without a value; give "
                                 f"numbers: phi({next(iter(phi.parameters))}=1)")
        p, n = (sp.sympify(size, strict=True) for size in data.shape)
        weights = Gaussian(f"W_{name}", rows, p) if _weights is None else _weights
        return cls._word(name, rows, n, _Origin(weights, data, phi))

    weights = property(lambda self: self.args[3].weights)
    data = property(lambda self: self.args[3].data)
    activation = property(lambda self: self.args[3].phi)

    @property
    def is_centred(self):
        """Whether E phi = 0 whatever the norms of the columns of X: for odd activations."""
        return self.activation.is_odd

    @property
    def drawn_from(self):
        return (self.weights, self.data) if isinstance(self.data, MatrixExpression) else (self.weights,)

    def formula(self):
        """What it is, as text: tanh(W_F*X)."""
        data = self.data if isinstance(self.data, MatrixExpression) else "X"
        return f"{self.activation.name}({self.weights}*{data})" if self.activation.name.isidentifier() else f"phi({self.weights}*{data})"

    def at(self, data, name=None):
        """The features of other data, p x nh, by the same weights and activation. name: by default F_Xh for data called Xh, and F_h for an array."""
        data = _data(data, self.name)
        p = sp.sympify(data.shape[0], strict=True)
        if p != self.weights.shape[1]:
            hint = f"; give an array as the value of a word, Deterministic('Xh', {self.weights.shape[1]}, nh)" if p.is_Integer and self.weights.shape[1].is_Symbol else ""
            raise ShapeError(f"{self}.at: the data are {shape_text(data.shape)}, but {self.weights} is {shape_text(self.weights.shape)}: "
                             f"{self.weights.shape[1]} rows are wanted{hint}")
        name = f"{self.name}_{getattr(data, 'name', 'h')}" if name is None else name
        return RandomFeatures(name, self.shape[0], data, self.activation, _weights=self.weights)

    def typical_kernel(self, p, n, rng=0):
        """The spectrum of the kernel of n random directions in R^p: {F.kernel: F.typical_kernel(100, 200)}; draws use directions in the same proportion."""
        if not isinstance(self.data, Deterministic):
            raise ParameterError(f"{self}.typical_kernel: its data must be a word, Deterministic('X', p, n)")
        directions = Directions(rng)
        kernel = self.second_moment(self, {self.data: directions.of_size(p, n)})
        return TypicalKernel(np.linalg.eigvalsh(kernel), {self.data: directions, self.data.shape[0]/self.data.shape[1]: sp.Rational(p, n)})

    # ---- draws and kernels

    def _draw(self, values, rng):
        data = values.matrix(self.data) if isinstance(self.data, MatrixExpression) else self.data
        return np.asarray(self.activation(values.matrix(self.weights) @ data), dtype=float)

    def second_moment(self, other, values):
        """E[f g^T] of a row f of this word and g of the other, n x nh, at the values of the data."""
        from rmtsym.gaussian.dual import dual
        first, second = self._data_at(values), other._data_at(values)
        variances = [np.einsum("ij,ij->j", data, data) for data in (first, second)]
        key = self.activation, *((data.shape, hashlib.sha256(data.tobytes()).digest()) for data in (first, second))
        if key not in _MOMENTS:
            f = dual(self.activation)
            if self == other:
                gram = first.T @ first
                np.fill_diagonal(gram, variances[0])
                found = f.matrix(gram)[0]
            else:
                found = f(variances[0][:, None], first.T @ second, variances[1][None, :])
            while len(_MOMENTS) > MOST_MOMENTS:
                _MOMENTS.pop(next(iter(_MOMENTS)))
            _MOMENTS[key] = np.array(found, dtype=float)
        return _MOMENTS[key].copy()

    def _data_at(self, values):
        if not isinstance(self.data, MatrixExpression):
            return self.data
        wanted = {item.name for some in needs([self.data])[:3] for item in some}
        given = {key: value for key, value in values.items() if getattr(key, "name", key) in wanted
                 or {symbol.name for symbol in getattr(key, "free_symbols", ())} <= wanted and not isinstance(key, str) and not hasattr(key, "name")}
        return np.asarray(sample(self.data, given))

    # ---- the Gaussian equivalent

    def linearised(self, variance=1, mean=False):
        """a_1 W X/sqrt(q) + sqrt(nu - a_0^2 - a_1^2) Z, in words: what F is equivalent to for columns of X with squared norm q = variance.

        a_k, nu : Hermite coefficients and E phi^2 of t -> phi(sqrt(q) t); Z a Gaussian word of its own, with N(0, 1) entries
        mean    : with the matrix of means a_0 1 1^T. It has rank one, and a norm of order n: normalised traces do not see it, forms a^T Q b may; it can be
                  drawn, but `derive` refuses what it stands in within an inverse
        Valid for data whose columns are nearly orthogonal, as many random directions in high dimension are.
        [Pennington & Worah, NeurIPS 30 (2017)] [Mei & Montanari, Comm. Pure Appl. Math. 75 (2022) 667]
        """
        from rmtsym.gaussian.hermite import hermite
        if not isinstance(self.data, MatrixExpression):
            raise ParameterError(f"{self}.linearised: its data are an array; declare them as a word, Deterministic('X', p, n)")
        q = as_expression(variance, f"{self}.linearised: variance")
        if q.is_positive is not True:
            raise ParameterError(f"{self}.linearised: variance = {short(variance)}, but the squared norm of a column must be positive")
        phi = self.activation.scaled(sp.sqrt(q))
        a0, a1 = (sp.sympify(hermite(phi, k)) for k in (0, 1))
        rest = sp.simplify(phi.nu - a0**2 - a1**2)
        linear, noise, middle = map(_derivable, (a1/sp.sqrt(q), sp.sqrt(rest), a0))
        N, n = self.shape
        total = linear*self.weights*as_matrix(self.data)
        if rest != 0:
            total = total + noise*Gaussian(f"Z_{self.name}", N, n)
        if mean and a0 != 0:
            total = total + middle*_ones(N, f"{self.name}_rows")*_ones(n, f"{self.name}_columns").T
        return total


def _ones(size, name):
    return Ones(f"one_{size}" if size.is_Symbol else f"one_{name}", size)


def _derivable(coefficient):
    """A coefficient as `derive` can take it: exact, or of 17 digits where it is a float, or made of what its exact arithmetic does not have."""
    with contextlib.suppress(ParameterError):
        field = Field([coefficient])
        field.random_values(1)
        again = field.write(field.read(field.write(field.read(coefficient)*field.read(coefficient))))
        if not coefficient.has(sp.Float) and abs(again - coefficient**2).evalf() < 1e-12:
            return coefficient
    return coefficient.evalf(17)


def _data(data, name):
    """A matrix expression, or a finite float64 array of two dimensions."""
    if isinstance(data, (MatrixExpression, sp.MatrixExpr)):
        data = as_matrix(data, f"RandomFeatures {name}: data")
        if data.field == "complex":
            raise ParameterError(f"RandomFeatures {name}: the data {short(data)} are complex, but real ones are wanted")
        return data
    try:
        array = np.asarray(data)
    except ValueError:
        array = np.asarray(None)
    if array.dtype.kind not in "fiu":
        raise ParameterError(f"RandomFeatures {name}: data = {short(repr(data))}, but a word such as Deterministic('X', p, n) or a real array is wanted")
    if array.ndim != 2 or 0 in array.shape:
        raise ShapeError(f"RandomFeatures {name}: the data have shape {array.shape}, but a matrix p x n is wanted, columns being samples")
    array = np.array(array, dtype=np.float64, order="C")
    if not np.isfinite(array).all():
        raise ParameterError(f"RandomFeatures {name}: the data have entries that are not finite")
    array.flags.writeable = False
    return array
