"""Linear equivalents of network kernels for high-dimensional data: ones 11^T + gram X^T X + identity I.

in:   NetworkKernel
out:  LinearEquivalent: the three coefficients in p, the order of the error; the matrix in words, and at data

The columns of X have norm 1 and no preferred direction (independent and uniform on the sphere, say), and n grows like p. Off the diagonal
x = x_i . x_j is of size p^(-1/2), so all that counts of an entry of the kernel is its expansion c + alpha x + gamma x^2, and of x^2 its mean 1/p:

    K ~ (c + gamma/p) 11^T + alpha X^T X + (k - c - alpha) I,       k the diagonal.

A layer takes (k, c, alpha, gamma) to (E phi(u)^2, f, f' w alpha, f' w gamma + f'' (w alpha)^2/2), f the dual and its derivatives in q12 at the
variance Q = w k + b and the covariance C = w c + b. Without mean and bias C = 0, and f = a_0^2, f' = a_1^2/Q, f'' = 2 a_2^2/Q^2, a_k the Hermite
coefficients of phi(sqrt(Q) xi). The tangent kernel is the product with f' expanded in the same way. What is left off is gamma (x^2 - 1/p), a matrix
of spectral norm 2 sqrt(2) |gamma| sqrt(n)/p to leading order; without it, cubes: O(1/n).

[El Karoui, Ann. Statist. 38 (2010) 1; Fan & Montanari, Probab. Theory Relat. Fields 173 (2019) 27; Ali, Liao & Couillet, ICLR 2022]
"""
import math

import numpy as np
import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import read_activation
from rmtsym.gaussian.kernel_equivalents_expansion import expansion, moments, short
from rmtsym.gaussian.kernels import real_matrix
from rmtsym.matrix.base import as_matrix, as_size
from rmtsym.readers import real, shown
from rmtsym.words import Word, dims, eye

__all__ = ["LinearEquivalent", "Ones", "linear_equivalent"]

_UNIT = 1e-6                # what the norm of a column may differ from 1 by
_PRINTED = 6                # digits of floats in LaTeX
P, N = dims("p n")


class Ones(Word):
    """The n x 1 matrix of ones; Ones("one", n)*Ones("one", n).T is 11^T."""

    is_random = False

    def __new__(cls, name, n):
        return cls._word(name, as_size(n, f"Ones {name}"))

    shape = property(lambda self: (self.args[1], sp.S.One))

    def _draw(self, values, rng):
        return np.ones((values.size(self.args[1]), 1))

    def _latex_text(self):
        return r"\mathbf{1}"


class LinearEquivalent:
    """ones 11^T + gram X^T X + identity I, close in spectral norm to the kernel of data X (p x n) with columns of norm 1.

    ones, gram, identity : SymPy, `ones` in the size p; exact, or Floats where the activation has no closed form or the exact numbers grow too long
    error : the leading part of the spectral norm of what is left, 2 sqrt(2) |gamma| sqrt(n)/p; 0 for gamma = 0
    order : its order, sqrt(n)/p or, for gamma = 0, 1/n. n grows like p
    Called on data X it is `evaluate`.
    """

    def __init__(self, kernel, constant, gram, square, diagonal):
        self.kernel, self.gram, self._constant, self._square = kernel, gram, constant, square
        self.ones = constant + square/P
        self.identity = short(diagonal - constant - gram)
        self.error = 2*sp.sqrt(2)*sp.Abs(square)*sp.sqrt(N)/P
        self.order = sp.sqrt(N)/P if square != 0 else 1/N

    def expression(self, X):
        """The equivalent in words; X : a p x n expression, such as rm.Deterministic("X", p, n)."""
        X = as_matrix(X, "linear_equivalent: X")
        p, n = X.shape
        one = Ones("one", n)
        terms = [(self.ones.subs(P, p), one*one.T), (self.gram, X.T*X), (self.identity, eye(n))]
        return sum(coefficient*matrix for coefficient, matrix in terms if coefficient != 0)

    def evaluate(self, X, dimension=None):
        """The matrix at data X (p x n), columns of norm 1: n x n.

        dimension : what stands for p in `ones`, by default the number of rows; for data with preferred directions 1/mean of (x_i . x_j)^2, i < j
        ParameterError for columns of other norms: scale them, and set weight_variance of the first layer; and for data with preferred directions
        where the term in 1/p counts and no dimension is given.
        """
        label = f"{self.kernel.kind}: linear_equivalent: evaluate"
        X = real_matrix(label, "X", X)
        p, n = X.shape
        gram = X.T@X
        norms = np.sqrt(gram.diagonal())
        worst = int(abs(norms - 1).argmax()) if n else 0
        if n and abs(norms[worst] - 1) > _UNIT:
            raise ParameterError(f"{label}: column {worst} of X has the norm {norms[worst]:.6g}, but columns of norm 1 are wanted: "
                                 "X/np.linalg.norm(X, axis=0), with the square of their common norm in the weight_variance of the first layer")
        if dimension is None:
            self._check_directions(gram, p, label)
        elif not real(dimension, label, "dimension") > 0:
            raise ParameterError(f"{label}: dimension = {shown(dimension)}, but it must be positive")
        ones, slope, identity = self._numbers(p if dimension is None else dimension, label)
        found = ones + slope*gram
        found.reshape(-1)[::n + 1] += identity
        return found

    __call__ = evaluate

    def _check_directions(self, gram, p, label):
        """That the mean of x^2 is 1/p: a relative excess d adds |gamma| d n/p to the error, half of what is stated at most; d is known to 2/n."""
        n = gram.shape[0]
        if n < 2 or self._square == 0:
            return
        mean = (np.square(gram).sum() - np.square(np.diagonal(gram)).sum())/(n*(n - 1))
        if abs(mean*p - 1) > math.sqrt(2/n) + 8/n:
            raise ParameterError(f"{label}: the mean of (x_i . x_j)^2 is {mean*p:.3g}/p, not 1/p: the data have preferred directions or a mean; "
                                 f"give dimension = {1/mean:.4g}, one over it, if the columns are otherwise nearly orthogonal")

    def _numbers(self, dimension, label):
        values = []
        for value in (self.ones.subs(P, dimension), self.gram, self.identity):
            if value.free_symbols:
                raise ParameterError(f"{label}: {', '.join(sorted(map(str, value.free_symbols)))} without a value; at data numbers are wanted")
            values.append(float(value))
        return values

    def latex(self):
        r"""K \simeq ... as LaTeX."""
        name = "K" if self.kernel.kind == "ck" else "T"
        parts = [(self.ones, r"\mathbf{1}\mathbf{1}^{\top}"), (self.gram, r"X^{\top} X"), (self.identity, "I_n")]
        text = " + ".join(_factor(value) + matrix for value, matrix in parts if value != 0)
        return f"{name}_{{{self.kernel.depth}}} \\simeq {text or '0'} + O\\left({sp.latex(self.order)}\\right)"

    def _repr_latex_(self):
        return rf"$\displaystyle {self.latex()}$"

    def _content(self):
        return self.kernel, self.ones, self.gram, self.identity

    def __eq__(self, other):
        return self._content() == other._content() if isinstance(other, LinearEquivalent) else NotImplemented

    def __hash__(self):
        return hash(self._content())

    def __repr__(self):
        return f"LinearEquivalent(ones={self.ones}, gram={self.gram}, identity={self.identity}, order={self.order})"


def _factor(value):
    text = sp.latex(value.xreplace({number: sp.Float(number, _PRINTED) for number in value.atoms(sp.Float)}))
    return "" if value == 1 else rf"\left({text}\right) " if value.is_Add or text.startswith("-") else text + r"\, "


def linear_equivalent(kernel):
    """The LinearEquivalent of a NetworkKernel."""
    diagonal, constant, gram, square = sp.S.One, sp.S.Zero, sp.S.One, sp.S.Zero         # of K_{l-1}
    tangent = (diagonal, constant, gram, square)                                        # of T_{l-1}
    for phi, weight, bias in zip(kernel.activations, kernel.weight_variances, kernel.bias_variances, strict=True):
        phi = read_activation(phi, kernel.kind)
        w, b = (exact(as_expression(value, kernel.kind)) for value in (weight, bias))
        Q, C, slope = w*diagonal + b, w*constant + b, w*gram
        f = expansion(phi, Q, C, 4 if kernel.kind == "ntk" else 3)
        value, rise = moments(phi, Q)
        following = (value, f[0], f[1]*slope, f[1]*w*square + f[2]*slope**2/2)
        if kernel.kind == "ntk":
            if rise in (sp.oo, sp.zoo):
                raise ParameterError(f"ntk: phi = {phi.name} has a jump, so E phi'(u)^2 is infinite and there is no tangent kernel")
            head, first, linear, curved = (w*part for part in tangent)
            head, first = head + b, first + b
            bend = f[2]*slope, f[2]*w*square + f[3]*slope**2/2                          # f' = f[1] + bend[0] x + bend[1] x^2
            tangent = (value + head*rise, following[1] + first*f[1], following[2] + linear*f[1] + first*bend[0],
                       following[3] + curved*f[1] + linear*bend[0] + first*bend[1])
            tangent = tuple(map(short, tangent))
        diagonal, constant, gram, square = map(short, following)
    diagonal, constant, gram, square = tangent if kernel.kind == "ntk" else (diagonal, constant, gram, square)
    return LinearEquivalent(kernel, constant, gram, square, diagonal)
