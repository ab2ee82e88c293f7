"""What an unknown is: the normalised trace, in the words of the expression, of which it is the limit.

in:   a part's pencil and the place of a trace Tr(weight (L^{-1})_cr)
out:  tr(...)/size in words, where it is short; the z of which an expression is a resolvent
"""
import sympy as sp

from rmtsym.equivalents.inversion import Singular, inverse_of_words
from rmtsym.equivalents.pencil_polynomials import multiply, polynomial_expression
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import MatrixExpression
from rmtsym.matrix.expressions import Identity, Inverse, MatrixSum, Scaled
from rmtsym.words import Trace, tr

__all__ = ["meaning_of", "spectral_variable"]

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


def spectral_variable(expression):
    """z, if the expression is tr((A - z)^-1) up to a factor, A Hermitian; else None."""
    if not isinstance(expression, sp.Expr):
        return None
    trace = next((factor for factor in sp.Mul.make_args(expression) if isinstance(factor, Trace)), None)
    if trace is None or not isinstance(trace.matrix, Inverse) or (expression/trace).has(Trace):
        return None
    terms = trace.matrix.args[0].args if isinstance(trace.matrix.args[0], MatrixSum) else ()
    for k, term in enumerate(terms):
        z, rest = -term.coefficient if isinstance(term, Scaled) else None, MatrixSum(*terms[:k], *terms[k + 1:])
        if z is not None and z.is_Symbol and isinstance(term.matrix, Identity) and z not in rest.free_symbols and rest.is_hermitian:
            return z
    return None
