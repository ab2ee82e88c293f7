"""Functions of one deterministic word commute: they are scalar functions of its eigenvalues.

in:   the deterministic letters of a derivation: S, S.sqrt, S.I, (S + mu*eye(p)).I
out:  scalars in the eigenvalue symbols, means over the spectrum, and back to words
"""
import sympy as sp

from rmtsym.equivalents.letters import monomial_expression
from rmtsym.equivalents.pencil_polynomials import multiply, polynomial
from rmtsym.equivalents.system import Mean, eigenvalue
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Transposed, times
from rmtsym.words import tr

__all__ = ["Commuting", "eigenvalue_function"]


class Commuting:
    """The eigenvalue symbols of the words that occur: s for S, or, where its square root occurs too, r with s = r^2."""

    def __init__(self, letters):
        self.letters = sorted(set(letters))
        words = sorted({word for letter in self.letters for word in letter.matrix.words() if word.is_symmetric}, key=lambda word: word.name)
        rooted = {word for letter in self.letters for root in letter.matrix.atoms(Root) for word in root.words()}
        self._symbol = {word: sp.Symbol(f"r_{word.name}") if word in rooted else eigenvalue(word) for word in words}
        self._back = {self._symbol[word]: sp.sqrt(eigenvalue(word)) for word in words if word in rooted}
        self._forward = {eigenvalue(word): self._symbol[word]**2 for word in words if word in rooted}
        self._word = {symbol: word for word, symbol in self._symbol.items()}
        self.symbols = tuple(self._word)
        self._values = {}

    def functions(self):
        """The scalar functions of all letters that have one: what a field must be able to read."""
        return [self._value(letter) for letter in self.letters if self._has_value(letter)]

    def _has_value(self, letter):
        return letter.shape[0] == letter.shape[1] and all(word.is_symmetric for word in letter.matrix.words())

    def _value(self, letter):
        if letter not in self._values:
            found = eigenvalue_function(letter.matrix, root=self._symbol)
            self._values[letter] = found
        return self._values[letter]

    def is_commuting(self, letters):
        """Whether the letters are functions of at most one symmetric word."""
        return all(self._has_value(letter) for letter in letters) and len({word for letter in letters for word in letter.matrix.words()}) <= 1

    def words_of(self, monomial):
        return {word for letter in monomial for word in letter.matrix.words()}

    def words_in(self, scalar, field):
        """The words whose eigenvalues a scalar depends on."""
        used = set()
        for symbol, word in self._word.items():
            if field.ring.degree(scalar.top, symbol) or field.ring.degree(scalar.bottom, symbol):
                used.add(word)
        return used

    def scalar(self, polynomial, field):
        """A polynomial in letters as a function of eigenvalues."""
        total = field.zero
        for monomial, scalar in polynomial.items():
            for letter in monomial:
                scalar = scalar*field.read(self._value(letter))
            total = total + scalar
        return total

    def mean(self, scalar, field):
        """The mean of a function of eigenvalues over the spectrum."""
        words = self.words_in(scalar, field)
        return Mean(self._eigenvalues(field.write(scalar)), *words)

    def mean_of(self, monomial):
        """The mean of a product of letters, as of letters that commute; where one is not symmetric, its normalised trace."""
        if not all(self._has_value(letter) for letter in monomial):
            expression = monomial_expression(monomial, None)
            return tr(expression)/expression.shape[0]
        value, words = sp.S.One, set()
        for letter in monomial:
            value = value*eigenvalue_function(letter.matrix)
            words |= {word for word in letter.matrix.words()}
        return Mean(value, *words)

    def _eigenvalues(self, expression):
        return expression.xreplace(self._back)

    def expression(self, scalar, field, size):
        """A function of eigenvalues as an expression in words: products of polynomials and inverses of polynomials in the word."""
        words = self.words_in(scalar, field)
        if not words:
            return Scaled(field.write(scalar), Identity(size))
        (word,) = words
        symbol = self._symbol[word]
        matrix = Root(word) if symbol in self._back else word
        outside, factors = sp.S.One, []
        for top, part_of in ((True, scalar.top), (False, scalar.bottom)):
            content, parts = field.ring.factors(part_of)
            outside = outside*content if top else outside/content
            for part, power in parts:
                written = field._radicals.restore(field.ring.write(part))
                if not field.ring.degree(part, symbol):
                    outside = outside*written**power if top else outside/written**power
                    continue
                value = _polynomial_in(sp.Poly(written, symbol), matrix, word, size)
                factors += ([value] if top else [Inverse(value)])*power
        return Scaled(outside, times(*factors))

    def trace(self, scalar, field, size):
        """(1/size) tr of a function of eigenvalues, the word standing for itself."""
        if not self.words_in(scalar, field):
            return field.write(scalar)
        expression = self.expression(scalar, field, size)
        if isinstance(expression, Scaled):
            return expression.coefficient*tr(expression.matrix)/size
        return tr(expression)/size

    def polynomial(self, scalar, field, size):
        """A function of eigenvalues as a polynomial in letters, with the word's functions as one letter each."""
        words = self.words_in(scalar, field)
        if not words:
            return {(): scalar}
        expression = self.expression(scalar, field, size)
        coefficient, matrix = (expression.coefficient, expression.matrix) if isinstance(expression, Scaled) else (sp.S.One, expression)
        factors = matrix.args if isinstance(matrix, MatrixProduct) else (matrix,)
        total = {(): field.read(coefficient)}
        for factor in factors:
            total = multiply(total, polynomial(factor, field))
        return total


def _polynomial_in(polynomial, matrix, word, size):
    terms = []
    for (power,), coefficient in polynomial.terms():
        if not power:
            body = Identity(size)
        elif matrix is not word and power % 2 == 0:
            body = MatrixProduct(*[word]*(power//2))
        elif matrix is not word and power > 1:
            body = MatrixProduct(*[word]*(power//2), matrix)
        else:
            body = MatrixProduct(*[matrix]*power)
        terms.append(Scaled(sp.factor(coefficient), body))
    return MatrixSum(*terms)


def eigenvalue_function(expression, root=None):
    """The scalar function that a deterministic expression in commuting symmetric words is of their eigenvalues.

    root : {word: symbol}, symbols to be used instead of eigenvalue(word): r with s = r^2 where it is called r_NAME
    """
    if isinstance(expression, Word):
        if not expression.is_symmetric:
            raise ParameterError(f"{expression} is not symmetric: it has no eigenvalue function")
        symbol = eigenvalue(expression) if root is None else root[expression]
        return symbol if root is None or symbol == eigenvalue(expression) else symbol**2
    if isinstance(expression, Root):
        inner = eigenvalue_function(expression.args[0], root)
        base, power = inner.as_base_exp()
        return base if power == 2 else sp.sqrt(inner)
    if isinstance(expression, Inverse):
        return 1/eigenvalue_function(expression.args[0], root)
    if isinstance(expression, Scaled):
        return expression.coefficient*eigenvalue_function(expression.matrix, root)
    if isinstance(expression, MatrixSum):
        return sp.Add(*(eigenvalue_function(term, root) for term in expression.args))
    if isinstance(expression, MatrixProduct):
        return sp.Mul(*(eigenvalue_function(factor, root) for factor in expression.args))
    if isinstance(expression, Identity):
        return sp.S.One
    if isinstance(expression, (Transposed, Adjoint)):
        return eigenvalue_function(expression.args[0], root)
    raise ParameterError(f"{expression} has no eigenvalue function")
