"""What + - * / ** build from words, scalars and SymPy's own matrices; and the trace, which leads back to scalars.

in:   the operands of an operator, of any kind
out:  an expression of expressions.py, or the error that says what would be right
"""
import sys

import sympy as sp

from rmtsym.errors import KindError, ParameterError, ShapeError
from rmtsym.matrix.base import MatrixExpression, MatrixScalar, as_matrix, as_operand, as_scalar, is_self_conjugate, same_size
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
    product_message,
    proposal,
    same_shape,
    sum_message,
    text_within,
)
from rmtsym.matrix.printing import POSTFIX, PRODUCT, shape_text, short

__all__ = ["Adjoint", "Inverse", "Trace", "Transposed", "Zero", "add", "divide", "multiply", "power"]


def add(left, right, sign="+"):
    """left + right or left - right. ShapeError for different shapes, and for a scalar and a matrix."""
    left, right = as_operand(left), as_operand(right)
    if not isinstance(left, MatrixExpression) or not isinstance(right, MatrixExpression):
        raise KindError(_scalar_message(left, right, sign))
    if not same_shape(left, right):
        raise ShapeError(sum_message(left, right, sign))
    return MatrixSum(left, right if sign == "+" else Scaled(sp.S.NegativeOne, right))


def multiply(left, right):
    """left*right, one of them a scalar perhaps. ShapeError where the inner sizes differ."""
    left, right = as_operand(left), as_operand(right)
    if isinstance(left, MatrixExpression) and isinstance(right, MatrixExpression):
        if not same_size(left.shape[1], right.shape[0]):
            raise ShapeError(product_message(left, right))
        return MatrixProduct(left, right)
    return Scaled(left, right) if isinstance(right, MatrixExpression) else Scaled(right, left)


def divide(left, right):
    """left/right for a scalar `right`. ShapeError for division by a matrix."""
    left, right = as_operand(left), as_operand(right)
    if isinstance(right, MatrixExpression):
        raise ShapeError(f"division by the matrix {short(right)}: multiply by its inverse, .I, on the side you mean")
    if right.is_zero:
        raise ParameterError(f"{short(left)}: division by zero")
    return Scaled(1/right, left)


def power(base, exponent):
    """base**exponent: a product, the inverse for -1; the root of a covariance for 1/2. ShapeError unless square."""
    number = as_scalar(exponent, f"the exponent of {short(base)}")
    if number == sp.S.Half:
        return Root(base)
    if not number.is_Integer or abs(number) > 1000:
        raise ParameterError(f"{short(text_within(base, POSTFIX))}**({short(exponent)}): exponents are integers from -1000 to 1000 (a covariance S has the "
                             "root S.sqrt)")
    if not same_size(*base.shape):
        raise ShapeError(f"{short(text_within(base, POSTFIX))}**{number}: {short(base)} is {shape_text(base.shape)}, but only a square matrix has powers."
                         + proposal(MatrixProduct, (base, base._turned())))
    if number == 0:
        return Identity(*base.shape)
    return MatrixProduct(*[Inverse(base) if number < 0 else base]*abs(int(number)))


def _scalar_message(left, right, sign):
    scalar, matrix = (left, right) if isinstance(right, MatrixExpression) else (right, left)
    closed = f"({short(scalar)})" if scalar.is_Add else short(scalar)
    hint = f" Did you mean {'' if scalar == 1 else closed + '*'}eye({matrix.shape[0]})?" if same_size(*matrix.shape) else ""
    written = short(left), short(closed if right is scalar else text_within(right, PRODUCT))
    return f"{f' {sign} '.join(written)}: {short(scalar)} is a scalar, {short(matrix)} is {shape_text(matrix.shape)}.{hint}"


class Trace(MatrixScalar):
    """tr(expression): a SymPy scalar, linear under `expand`. ShapeError unless the matrix is square."""

    def __new__(cls, matrix):
        matrix = as_matrix(matrix, "what a trace is taken of")
        if not same_size(*matrix.shape):
            raise ShapeError(f"tr({short(matrix)}): {short(matrix)} is {shape_text(matrix.shape)}, but only a square matrix has a trace."
                             + proposal(MatrixProduct, (matrix, matrix._turned())))
        return sp.S.Zero if isinstance(matrix, Zero) else sp.Expr.__new__(cls, matrix)

    def _eval_derivative(self, symbol):
        # SymPy's own algorithms try every free symbol: a derivative in a size stays unevaluated here, and `sample` refuses it.
        return None if symbol in self.matrix.dims() else Trace(self.matrix._derivative(symbol))

    def _eval_conjugate(self):
        known = all(symbol.is_real for symbol in self.matrix.free_symbols)
        return self if known and is_self_conjugate(self) else Trace(Adjoint(self.matrix))

    def _eval_expand_basic(self, **hints):
        terms = self.matrix.args if isinstance(self.matrix, MatrixSum) else (self.matrix,)
        pairs = [(term.coefficient, term.matrix) if isinstance(term, Scaled) else (sp.S.One, term) for term in terms]
        return sp.Add(*(coefficient*(matrix.shape[0] if isinstance(matrix, Identity) else
                                     (Trace(matrix).expand(**hints) if isinstance(matrix, MatrixSum) else Trace(matrix)))
                        for coefficient, matrix in pairs))

    def _sympystr(self, printer):
        return f"tr({self.matrix._write_text()})"

    def _latex(self, printer, exp=None):
        body = rf"\operatorname{{tr}}\left({self.matrix._write_latex(printer)}\right)"
        return body if exp is None else f"{body}^{{{exp}}}"


MatrixExpression._operators = sys.modules[__name__]
