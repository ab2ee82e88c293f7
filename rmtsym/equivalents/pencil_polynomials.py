"""Polynomials in letters: the entries of a pencil, and what deterministic expressions become.

in:   deterministic expressions, letters, scalars
out:  {monomial: Scalar}, without zero coefficients

Deterministic sums and products stay polynomials; an inverse or a square root of a deterministic expression is one letter. Letters
that cancel do: S S^{-1} = 1, S^{1/2} S^{1/2} = S.
"""
import sympy as sp

from rmtsym.equivalents.letters import Corner, Letter, monomial_expression, transposed_monomial
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import Word, conjugate
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Transposed, Zero
from rmtsym.matrix.printing import short

__all__ = ["accumulate", "add", "is_deterministic", "joined", "multiply", "negative", "polynomial", "polynomial_expression", "random_part", "randomness",
           "scale", "split"]


def add(*polynomials):
    total = {}
    for one in polynomials:
        for monomial, coefficient in one.items():
            total[monomial] = total[monomial] + coefficient if monomial in total else coefficient
    return {monomial: coefficient for monomial, coefficient in total.items() if coefficient}


def accumulate(table, place, one):
    """Add a polynomial to an entry of a table of polynomials."""
    table[place] = add(table[place], one) if place in table else one


def scale(one, factor):
    return {monomial: factor*coefficient for monomial, coefficient in one.items()} if factor else {}


def negative(one):
    return {monomial: -coefficient for monomial, coefficient in one.items()}


def multiply(first, second):
    total = {}
    for left, one in first.items():
        for right, other in second.items():
            monomial, coefficient = joined(left, right), one*other
            total[monomial] = total[monomial] + coefficient if monomial in total else coefficient
    return {monomial: coefficient for monomial, coefficient in total.items() if coefficient}


def randomness(one):
    """The largest number of random letters in a monomial."""
    return max((sum(letter.is_random for letter in monomial) for monomial in one), default=0)


def random_part(one):
    """The terms with random letters."""
    return {monomial: x for monomial, x in one.items() if any(letter.is_random for letter in monomial)}


def is_deterministic(one):
    return randomness(one) == 0


def split(one, eps):
    """(at eps = 0, coefficient of eps) of a polynomial that is linear in eps."""
    if eps is None:
        return one, {}
    constant, linear = {}, {}
    for monomial, coefficient in one.items():
        field = coefficient.field
        parts = field.ring.coefficients(coefficient.top, eps) if field.ring.degree(coefficient.top, eps) else [coefficient.top]
        for target, top in zip((constant, linear), parts, strict=False):
            if top != 0:
                target[monomial] = field._make(top, coefficient.bottom)
    return constant, linear


def polynomial(expression, field, transposed=False, conjugated=False):
    """The polynomial of a deterministic expression, or of a word; of its transpose, conjugate or adjoint if so flagged."""
    if isinstance(expression, Zero):
        return {}
    if isinstance(expression, Identity):
        return {(): field.one} if expression.args[0] == expression.args[1] else {(_rectangle(expression, transposed),): field.one}
    if isinstance(expression, Word):
        return {(Letter.of(expression, transposed, conjugated),): field.one}
    if isinstance(expression, MatrixSum):
        return add(*(polynomial(term, field, transposed, conjugated) for term in expression.args))
    if isinstance(expression, Scaled):
        coefficient = conjugate(expression.coefficient) if conjugated else expression.coefficient
        return scale(polynomial(expression.matrix, field, transposed, conjugated), field.read(coefficient))
    if isinstance(expression, MatrixProduct):
        total = {(): field.one}
        for factor in reversed(expression.args) if transposed else expression.args:
            total = multiply(total, polynomial(factor, field, transposed, conjugated))
        return total
    if isinstance(expression, (Transposed, Adjoint)):
        return polynomial(expression.args[0], field, not transposed, conjugated != isinstance(expression, Adjoint))
    if isinstance(expression, Inverse):
        return _inverse(polynomial(expression.args[0], field, transposed, conjugated), expression)
    if isinstance(expression, Root):
        return {(Letter.of(expression, transposed, conjugated),): field.one}
    raise ParameterError(f"{short(expression)}: {type(expression).__name__} is not supported in an expression to derive")


def polynomial_expression(one, shape):
    """The polynomial as an expression in words of that shape, long products first: delta*S + lambda*I."""
    terms = [Scaled(coefficient.field.write(coefficient), monomial_expression(monomial, shape[0]))
             for monomial, coefficient in sorted(one.items(), key=lambda item: (-len(item[0]), item[0]))]
    return MatrixSum(*terms) if terms else Zero(*shape)


def _rectangle(identity, transposed):
    """eye(p, n) and eye(n, p) are one letter and its transpose."""
    if isinstance(identity, Corner):
        return Letter(identity, transposed)
    turned = Identity(*identity.args[::-1])
    if sp.default_sort_key(turned) < sp.default_sort_key(identity):
        return Letter(turned, not transposed)
    return Letter(identity, transposed)


def _inverse(inner, expression):
    """The polynomial of a deterministic inverse: letter by letter for a product of square letters, one letter for a sum."""
    if not inner:
        raise ParameterError(f"{short(expression)}: the matrix is zero, it has no inverse")
    if len(inner) == 1:
        (monomial, coefficient), = inner.items()
        if all(letter.shape[0] == letter.shape[1] for letter in monomial):
            total = ()
            for letter in reversed(monomial):
                total = _extended(total, _inverse_letter(letter))
            return {total: 1/coefficient}
    shape = expression.shape
    turned = {transposed_monomial(monomial): coefficient for monomial, coefficient in inner.items()}
    written, other = polynomial_expression(inner, shape), polynomial_expression(turned, shape)
    flip = sp.default_sort_key(other) < sp.default_sort_key(written)
    field = next(iter(inner.values())).field
    return {(Letter.of(Inverse(other if flip else written), flip),): field.one}


def _inverse_letter(letter):
    if isinstance(letter.matrix, Inverse):
        inner = letter.matrix.args[0]
        if isinstance(inner, (Word, Root)):
            return Letter.of(inner, letter.transposed, letter.conjugated)
    return Letter.of(Inverse(letter.matrix), letter.transposed, letter.conjugated)


def joined(left, right):
    """The product of two monomials, S S^{-1} and S^{1/2} S^{1/2} taken together."""
    for letter in right:
        left = _extended(left, letter)
    return left


def _extended(monomial, letter):
    """The monomial times a letter, S S^{-1} and S^{1/2} S^{1/2} taken together."""
    if monomial and not letter.is_random:
        last = monomial[-1]
        if isinstance(letter.matrix, Root) and last == letter and isinstance(letter.matrix.args[0], Word):
            return _extended(monomial[:-1], Letter.of(letter.matrix.args[0]))
        if isinstance(letter.matrix, Corner) and letter.transposed and last == letter.T:
            return monomial[:-1]
        is_square = letter.shape[0] == letter.shape[1] == last.shape[0]
        if is_square and (isinstance(letter.matrix, Inverse) or isinstance(last.matrix, Inverse)) and last == _inverse_letter(letter):
            return monomial[:-1]
    return (*monomial, letter)
