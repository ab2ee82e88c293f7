"""Letters: what products of matrix words are made of, once sums, transposes and scalars are taken apart.

in:   words, square roots of covariances, inverses of deterministic matrices
out:  Letter(matrix, transposed, conjugated); monomials are tuples of letters, polynomials dicts {monomial: Scalar}

A letter is random (a Gaussian, GOE, ... word) or deterministic. The empty monomial is the identity of the space where it stands.
"""
from dataclasses import dataclass

import sympy as sp

from rmtsym.matrix.base import MatrixExpression, Word
from rmtsym.matrix.expressions import Identity, MatrixProduct

__all__ = ["Corner", "Letter", "adjoint_monomial", "monomial_expression", "transposed_monomial"]


class Corner(Identity):
    """eye(p, n) of which p <= n is known: its product with its transpose is the identity of size p. eye(n, p) is its transpose."""


@dataclass(frozen=True)
class Letter:
    """A matrix, its transpose, its conjugate or its adjoint. Made by `Letter.of`, which gives equal matrices equal letters."""

    matrix: MatrixExpression
    transposed: bool = False
    conjugated: bool = False

    @classmethod
    def of(cls, matrix, transposed=False, conjugated=False):
        """The letter of a matrix: real ones are their conjugates, symmetric ones their transposes, Hermitian ones their adjoints."""
        if matrix.field != "complex":
            conjugated = False
        if matrix.is_symmetric if isinstance(matrix, Word) else matrix.is_hermitian:
            transposed, conjugated = False, matrix.field == "complex" and transposed != conjugated
        return cls(matrix, bool(transposed), bool(conjugated))

    @property
    def shape(self):
        """(rows, columns), two SymPy expressions."""
        return self.matrix.shape[::-1] if self.transposed else self.matrix.shape

    @property
    def is_random(self):
        return self.matrix.is_random

    @property
    def T(self):
        return Letter.of(self.matrix, not self.transposed, self.conjugated)

    @property
    def H(self):
        return Letter.of(self.matrix, not self.transposed, not self.conjugated)

    def expression(self):
        """The letter as an expression in words."""
        if isinstance(self.matrix, Corner):
            return Identity(*self.shape)
        if self.transposed and self.conjugated:
            return self.matrix.H
        if self.transposed:
            return self.matrix.T
        return self.matrix.T.H if self.conjugated else self.matrix

    def __str__(self):
        return str(self.expression())

    def sort_key(self):
        return sp.default_sort_key(self.matrix), self.transposed, self.conjugated

    def __lt__(self, other):
        return self.sort_key() < other.sort_key()


def transposed_monomial(monomial):
    return tuple(letter.T for letter in reversed(monomial))


def adjoint_monomial(monomial):
    return tuple(letter.H for letter in reversed(monomial))


def monomial_expression(monomial, size):
    """The monomial as an expression in words; `size` is that of the identity which the empty one is."""
    return MatrixProduct(*(letter.expression() for letter in monomial)) if monomial else Identity(size)
