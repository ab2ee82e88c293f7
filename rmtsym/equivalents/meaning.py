"""What an unknown is: the normalised trace, in the words of the expression, of which it is the limit.

in:   a part's pencil and the place of a trace Tr(weight (L^{-1})_cr)
out:  tr(...)/size in words, where it is short
"""
import sympy as sp

from rmtsym.equivalents.inversion import Singular, inverse_of_words
from rmtsym.equivalents.pencil_polynomials import multiply, polynomial_expression
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import MatrixExpression
from rmtsym.words import tr

__all__ = ["meaning_of"]

LONGEST = 120                           # characters of a meaning: beyond, it explains nothing
LARGEST = 8                             # states of a pencil that is inverted in words


def meaning_of(part, trace, regulariser):
    """tr(weight (L^{-1})_cr)/size in words, or None if that is long."""
    weight, column, row = trace
    pencil = part.pencil
    size = pencil.rows[row]
    entry = _inverse(part, regulariser).get((column, row)) if len(pencil.rows) <= LARGEST else None
    if not entry:
        return None
    try:
        expression = polynomial_expression(multiply({weight: pencil.field.one}, entry), (size, size)).xreplace({regulariser: sp.S.Zero})
    except ParameterError:                          # 1/epsilon within: its limit has no such form
        return None
    return tr(expression)/size if isinstance(expression, MatrixExpression) and len(str(expression)) <= LONGEST else None


def _inverse(part, regulariser):
    known = _KNOWN.get(id(part))
    if known is None or known[0] is not part:
        pencil = part.pencil
        try:
            found = inverse_of_words(pencil.entries, range(len(pencil.rows)), range(len(pencil.columns)), lambda row: pencil.rows[row], pencil.field)
        except Singular:
            found = {}
        known = _KNOWN[id(part)] = (part, found)
        while len(_KNOWN) > 16:
            _KNOWN.pop(next(iter(_KNOWN)))
    return known[1]


_KNOWN = {}
