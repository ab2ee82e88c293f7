"""Pencils of sums of traces.

in:   [(coefficient, matrix expression)], meaning sum coefficient*tr(expression)
out:  [TracePencil], whose contributions add up to it

A trace does not change if its factors are rotated, or all transposed. Traces are rotated so that they share states and add up to one:
    lambda^2 tr(T Q S Q)/p + s2 tr(S Q C Q)/n  =  tr(Q S Q (lambda^2 T/p + s2 C/n)),  Q = (C + lambda)^{-1},  of 4 states
"""
from dataclasses import dataclass, replace
from itertools import product

import sympy as sp

from rmtsym.equivalents.letters import Corner, Letter
from rmtsym.equivalents.minimise import minimise
from rmtsym.equivalents.minimise_reach import minimal_dimension
from rmtsym.equivalents.pencil import Pencil, beside, linearise
from rmtsym.equivalents.pencil_polynomials import multiply
from rmtsym.errors import RmtsymError
from rmtsym.matrix.base import MatrixExpression, Word, conjugate, same_size
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Transposed, Zero
from rmtsym.matrix.printing import short

__all__ = ["TracePencil", "pushed", "trace_pencil"]

MOST_TERMS = 12             # of traces multiplied out
MOST_FORMS = 64             # rotations and transposes that are tried, over all traces
MOST_PAIRS = 480            # pairs of them that are tried for each pair of traces, over all traces


@dataclass(frozen=True)
class TracePencil:
    """tr(expression) = sum_{c, r} Tr(weights[c, r] (L^{-1})_{c r}) + Tr(constant), L that of the pencil.

    weights    {(c, r): polynomial}, deterministic, rows[r] x columns[c]
    constant   polynomial, deterministic, size x size
    removed    what `minimise` removed
    """

    pencil: Pencil
    weights: dict
    expression: MatrixExpression
    removed: dict

    @property
    def constant(self):
        return self.pencil.constant

    @property
    def size(self):
        """The size of the expression."""
        return self.pencil.shape[0]

    @classmethod
    def of(cls, expression, field, eps=None):
        """The pencil of tr(expression) as it is written."""
        pencil, removed = minimise(linearise(expression, field, eps), eps)
        weights = {(c, r): multiply(one, other) for r, one in pencil.right.items() for c, other in pencil.left.items()}
        if any(letter.is_random for one in weights.values() for monomial in one for letter in monomial):
            raise RmtsymError(f"the pencil of {short(expression)} has random words on its outside: please report this expression")
        return cls(pencil, {place: one for place, one in weights.items() if one}, expression, removed)


def trace_pencil(traces, field, eps=None):
    """[TracePencil] of sum coefficient*tr(expression), few and small; `field` knows the coefficients, and eps (see `linearise`)."""
    terms = _terms(traces)
    groups = _grouped(terms, field, eps)
    if len(groups) > 1:
        longer = [(coefficient*factor, part) for coefficient, factors in terms for factor, part in _multiplied_out(factors)]
        if len(terms) < len(longer) <= MOST_TERMS:
            groups = min(groups, _grouped(longer, field, eps), key=lambda found: sum(group.states for group in found))
    return [group.result for group in groups]


def _grouped(terms, field, eps):
    """[_Group] of the terms: each joins the group with which it saves most states."""
    groups = []                                     # a list of groups each: the best one, other forms of the same trace after it
    for coefficient, factors in sorted(terms, key=lambda term: -len(term[1])):
        own = [_Group((_Part(coefficient, form),), field, eps) for form in _forms(factors)[:max(2, MOST_FORMS//len(terms))]]
        own.sort(key=lambda group: group.states)
        joints = {i: joint for i, others in enumerate(groups) if (joint := _joined(others, own, MOST_PAIRS//len(terms))) is not None}
        if joints:
            i = min(joints, key=lambda i: joints[i].states - groups[i][0].states)
            groups[i] = [joints[i]]
        else:
            groups.append(own)
    return [group[0] for group in groups]


@dataclass(frozen=True)
class _Part:
    coefficient: sp.Expr
    factors: tuple


class _Group:
    """Traces of one size in one pencil; the first group of a list is the best."""

    def __init__(self, parts, field, eps):
        self.parts, self.field, self.eps = parts, field, eps
        self.result = TracePencil.of(_expression(parts), field, eps)
        self.states = len(self.result.pencil.rows)

    def with_part(self, part):
        return _Group((*self.parts, part), self.field, self.eps)


def _joined(others, own, most):
    """The smallest group of one of `others` and one of `own` together, or None if they are not smaller together."""
    pairs = [(a, b) for a, b in product(others, own) if same_size(a.result.size, b.result.size)]
    pairs.sort(key=lambda pair: -_alikeness(pair[0].parts[0].factors, pair[1].parts[0].factors))
    least, found = others[0].states + own[0].states, None
    for a, b in pairs[:most]:
        if min(a.states, b.states) == 0:
            return a.with_part(b.parts[0])
        states = minimal_dimension(_sum(a.result.pencil, b.result.pencil), a.eps)
        if states < least:
            least, found = states, (a, b)
            if states == max(others[0].states, own[0].states):
                break
    return None if found is None else found[0].with_part(found[1].parts[0])


def _alikeness(first, second):
    """How many factors two products have in common at their ends."""
    return _common([first, second]) + _common([first[::-1], second[::-1]])


def _common(products):
    """How many factors products have in common at their beginning."""
    shortest = min(products, key=len)
    return next((i for i, factor in enumerate(shortest) if any(product[i] != factor for product in products)), len(shortest))


def _sum(first, second):
    entries, left, right = beside(first, second)
    return replace(first, rows=first.rows + second.rows, columns=first.columns + second.columns, entries=entries, left=left, right=right)


def _terms(traces):
    """[(coefficient, factors)], sums of matrices taken apart."""
    found = []
    stack = [(sp.sympify(coefficient), pushed(expression)) for coefficient, expression in traces]
    while stack:
        coefficient, expression = stack.pop()
        if isinstance(expression, MatrixSum):
            stack += [(coefficient, term) for term in reversed(expression.args)]
        elif isinstance(expression, Scaled):
            stack.append((coefficient*expression.coefficient, expression.matrix))
        elif not isinstance(expression, Zero):
            found.append((coefficient, _product_factors(expression) or (expression,)))
    return found


def _multiplied_out(factors):
    """[(coefficient, factors)]: sums with a deterministic term multiplied out, Q (I - H) = Q - Q H."""
    found, nothing = [(sp.S.One, ())], (Identity(factors[0].shape[0]),)
    for factor in factors:
        terms = [(sp.S.One, factor)]
        if isinstance(factor, MatrixSum) and not all(term.is_random for term in factor.args):
            terms = [(term.coefficient, term.matrix) if isinstance(term, Scaled) else (sp.S.One, term) for term in factor.args]
        found = [(coefficient*scalar, (*begin, *_product_factors(term))) for coefficient, begin in found for scalar, term in terms]
    return [(coefficient, product or nothing) for coefficient, product in found]


def _product_factors(matrix):
    if isinstance(matrix, Identity) and same_size(*matrix.shape):
        return ()
    return matrix.args if isinstance(matrix, MatrixProduct) else (matrix,)


def _forms(factors):
    """The rotations that begin with a random factor, of the product and of its transpose if it is real."""
    if not any(factor.is_random for factor in factors):
        return [factors]
    ways = [factors]
    if all(factor.field == "real" for factor in factors):
        ways.append(tuple(pushed(factor, True) for factor in reversed(factors)))
    found = [way[i:] + way[:i] for way in ways for i in range(len(way)) if way[i].is_random]
    return list(dict.fromkeys(found))


def _expression(parts):
    """The sum of the parts, common factors at the beginning and at the end taken out."""
    products = [part.factors for part in parts]
    if len(parts) == 1:
        return Scaled(parts[0].coefficient, MatrixProduct(*products[0]))
    begin = _common(products)
    end = _common([factors[:begin - 1:-1] if begin else factors[::-1] for factors in products])
    shortest = min(products, key=len)
    size = shortest[begin - 1].shape[1] if begin else shortest[0].shape[0]
    middles = [factors[begin:len(factors) - end] for factors in products]
    total = MatrixSum(*(Scaled(part.coefficient, MatrixProduct(*middle) if middle else Identity(size))
                        for part, middle in zip(parts, middles, strict=True)))
    return MatrixProduct(*shortest[:begin], total, *shortest[len(shortest) - end:])


def pushed(expression, transposed=False, conjugated=False):
    """The expression, or its transpose, conjugate or adjoint, with .T and .H only at words."""
    def push(one):
        return pushed(one, transposed, conjugated)
    if isinstance(expression, (Transposed, Adjoint)) and not isinstance(expression.args[0], Word):
        return pushed(expression.args[0], not transposed, conjugated != isinstance(expression, Adjoint))
    if isinstance(expression, MatrixSum):
        return MatrixSum(*map(push, expression.args))
    if isinstance(expression, MatrixProduct):
        return MatrixProduct(*map(push, reversed(expression.args) if transposed else expression.args))
    if isinstance(expression, Scaled):
        return Scaled(conjugate(expression.coefficient) if conjugated else expression.coefficient, push(expression.matrix))
    if isinstance(expression, Inverse):
        return Inverse(push(expression.args[0]))
    if isinstance(expression, Corner):
        return expression.T if transposed else expression
    if isinstance(expression, (Identity, Zero)):
        return type(expression)(*(expression.args[::-1] if transposed else expression.args))
    if isinstance(expression, Root) or not (transposed or conjugated):
        return expression
    word = expression.args[0] if isinstance(expression, (Transposed, Adjoint)) else expression
    transposed ^= word is not expression
    conjugated = word.field == "complex" and conjugated != isinstance(expression, Adjoint)
    if word.is_symmetric:
        transposed, conjugated = False, word.field == "complex" and transposed != conjugated
    return Letter(word, transposed, conjugated).expression()
