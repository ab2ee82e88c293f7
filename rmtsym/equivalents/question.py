"""What is asked of `derive`: the expression read, its traces apart, its scalars; and the refusals that need nothing else.

in:   what a user hands to rm.derive
out:  an expression in words; [[(coefficient, matrix)]], sums of traces that share pencils; the Field of its scalars
"""
import sympy as sp

from rmtsym.algebra import as_expression
from rmtsym.equivalents.pencil import coefficients
from rmtsym.equivalents.scalars import Field
from rmtsym.equivalents.scaling import natural_degree
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import MatrixExpression, MatrixScalar, as_matrix, words_of
from rmtsym.matrix.printing import short
from rmtsym.words import Gaussian, Trace, convert

__all__ = ["cancelled_message", "dims_of", "field_of", "growth_message", "mixed_message", "readable", "trace_groups"]


def readable(target):
    """The scalar or matrix expression; one of shape (1, 1) is the scalar that it is."""
    if isinstance(target, (MatrixExpression, sp.MatrixExpr)):
        matrix = as_matrix(target, "derive")
        return Trace(matrix) if matrix.shape == (1, 1) else matrix
    expression = convert(as_expression(target, "derive: target"))
    if not isinstance(expression, sp.Expr):
        raise ParameterError(f"derive: {short(target)} is neither a scalar nor a matrix expression")
    for trace in expression.atoms(MatrixScalar):
        if not isinstance(trace, Trace):
            raise ParameterError(f"derive: {trace} is not a trace")
        if any(scale.has(MatrixScalar) for scale in coefficients(trace.matrix)):
            raise ParameterError(f"derive: {short(trace)} has a trace among its coefficients; derive the inner one first and use a symbol for it")
    return expression


def trace_groups(expression):
    """([[(coefficient, matrix)]], formula): sums of traces that share pencils, and what the expression is of their values."""
    if isinstance(expression, MatrixExpression):
        return [expression], None
    traces = sorted(expression.atoms(Trace), key=sp.default_sort_key)
    if not traces:
        return [], lambda values: expression
    dummies = [sp.Dummy() for _ in traces]
    plain = expression.xreplace(dict(zip(traces, dummies, strict=True)))
    slopes = [plain.diff(dummy) for dummy in dummies]
    if not any(slope.has(*dummies) for slope in slopes):
        rest = plain.xreplace(dict.fromkeys(dummies, sp.S.Zero))
        group = [(slope, trace.matrix) for slope, trace in zip(slopes, traces, strict=True) if slope != 0]
        return [group], lambda values: values[0] + rest
    return [[(sp.S.One, trace.matrix)] for trace in traces], lambda values: plain.xreplace(dict(zip(dummies, values, strict=True)))


def field_of(expression, groups, extra):
    """The Field of all scalars of the expression and its words; `extra` symbols too."""
    matrices = [expression] if isinstance(expression, MatrixExpression) else [matrix for group in groups for _, matrix in group]
    scalars = [scale for matrix in matrices for scale in coefficients(matrix)]
    if not isinstance(expression, MatrixExpression):
        scalars += [scale for group in groups for scale, _ in group]
    scalars += [part for word in words_of(expression).values() for part in _word_scalars(word)]
    return Field(scalars, extra=(*extra, *dims_of(expression)))


def _word_scalars(word):
    for part in word.args[1:]:
        if isinstance(part, MatrixExpression):
            yield from coefficients(part)
        elif isinstance(part, sp.Expr):
            yield part


def dims_of(expression):
    """The sizes of an expression, sorted by name."""
    found = expression.dims() if isinstance(expression, MatrixExpression) else {dim for trace in expression.atoms(Trace) for dim in trace.dims()}
    return tuple(sorted(found, key=lambda symbol: symbol.name))


def mixed_message(expression):
    return f"{short(expression)} has no limit that is found here: with all sizes of order N its equations mix different powers of N." + _hint(expression)


def growth_message(expression, degree):
    how = "grows like N" if degree == 1 else f"grows like N^{degree}" if degree > 0 else "tends to 0 like 1/N" if degree == -1 else f"tends to 0 like N^{degree}"
    return f"{short(expression)} {how}, all sizes being of order N: it has no finite limit other than 0 or infinity." + _hint(expression)


def cancelled_message(expression, degree):
    power = "" if degree == 1 else f"^{degree}"
    return (f"{short(expression)} is made of terms of order N{power} whose leading order cancels: what is left is of lower order, where traces "
            "fluctuate, and is not given")


def _hint(expression):
    if not isinstance(expression, MatrixExpression) and natural_degree(expression) == 0:
        return " (A vector, of one row or column, within an inverse leads to this; so do terms of lower order.)"
    for word in words_of(expression).values():
        if isinstance(word, Gaussian):
            size = word.shape[1]
            return f" {word} has N(0, {word.variance}) entries: divide {word}*{word}.{'T' if word.field == 'real' else 'H'} by {size}."
    return ""
