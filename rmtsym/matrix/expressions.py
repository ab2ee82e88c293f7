"""The expression tree of matrix words, with shapes checked at construction.

in:   words (subclasses of `Word`) and scalars (SymPy expressions or numbers)
out:  MatrixSum, MatrixProduct, Scaled, Transposed, Adjoint, Inverse, Root, Identity, Zero

A tree is on `sympy.Basic`, everything in `args`: subs, xreplace, func(*args), hash, equality and pickling work. Sums and
products are flat, scalars stand in front, a zero matrix vanishes, and nothing else is rewritten: (P*U*P).I and (2*X*X.T).I stay
what they are. Sums are equal whatever the order of their terms; they are printed as written.
"""
import sympy as sp

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.matrix.base import MatrixExpression, Word, as_matrix, as_scalar, as_size, conjugate, same_size
from rmtsym.matrix.printing import (
    ATOM,
    POSTFIX,
    POWER,
    PRODUCT,
    SUM,
    is_negative,
    runs,
    scaled_latex,
    scaled_text,
    shape_text,
    short,
    signed_sum,
    size_latex,
)

__all__ = ["Adjoint", "Identity", "Inverse", "MatrixProduct", "MatrixSum", "Root", "Scaled", "Transposed", "Zero", "product_message",
           "proposal", "same_shape", "sum_message", "text_within", "times"]


class Identity(MatrixExpression):
    """Ones on the diagonal, of p rows and n columns; square if n is left out."""

    def __new__(cls, p, n=None):
        rows = as_size(p, "eye")
        return cls._build(rows, rows if n is None else as_size(n, "eye"))

    shape = property(lambda self: self.args)
    _dimensions = property(lambda self: self.args[0].free_symbols | self.args[1].free_symbols)
    _is_square = property(lambda self: self.args[0] == self.args[1])

    def _normal(self, transposed, conjugated):
        if self._is_square:
            return {(): sp.S.One}
        return {((Identity(*self.args[::-1]) if transposed else self, False, False),): sp.S.One}

    def _write_text(self):
        rows, columns = self.args
        if not self._is_square:
            return f"eye({rows}, {columns})"
        return f"I_{rows}" if rows.is_Symbol or rows.is_Integer else f"eye({rows})"

    def _write_latex(self, printer):
        rows, columns = self.args
        if self._is_square:
            return f"I_{size_latex(rows, printer)}"
        return rf"I_{{{printer._print(rows)} \times {printer._print(columns)}}}"


class Zero(MatrixExpression):
    """The zero matrix of p rows and n columns, what the derivative of a constant is."""

    def __new__(cls, p, n):
        return cls._build(as_size(p, "Zero"), as_size(n, "Zero"))

    shape = property(lambda self: self.args)
    _dimensions = Identity._dimensions

    def _normal(self, transposed, conjugated):
        return {}

    def _write_text(self):
        return "0"

    def _write_latex(self, printer):
        return "0"


class MatrixSum(MatrixExpression):
    """A sum of matrices of one shape."""

    _level = SUM

    def __new__(cls, *terms):
        flat = []
        for term in terms:
            term = as_matrix(term, "a term of a sum")
            flat.extend(term.args if isinstance(term, MatrixSum) else [term])
        if not flat:
            raise ShapeError("a sum of no matrices has no shape")
        for term in flat[1:]:
            if not same_shape(flat[0], term):
                raise ShapeError(sum_message(flat[0], term, "+"))
        shape = flat[0].shape
        flat = [term for term in flat if not isinstance(term, Zero)]
        return cls._build(*flat) if len(flat) > 1 else flat[0] if flat else Zero(*shape)

    shape = property(lambda self: self.args[0].shape)

    def _hashable_content(self):
        return tuple(sorted(self.args, key=sp.default_sort_key))         # A + B == B + A

    def _normal(self, transposed, conjugated):
        total = {}
        for term in self.args:
            for factors, coefficient in term._normal(transposed, conjugated).items():
                total[factors] = total.get(factors, 0) + coefficient
        total = {factors: sp.expand(coefficient) for factors, coefficient in total.items()}
        return {factors: coefficient for factors, coefficient in total.items() if coefficient != 0}

    def _derivative(self, symbol):
        return MatrixSum(*(term._derivative(symbol) for term in self.args))

    def _write_text(self):
        return signed_sum([term._write_text() for term in self.args])

    def _write_latex(self, printer):
        return signed_sum([term._write_latex(printer) for term in self.args])


class Scaled(MatrixExpression):
    """A scalar times a matrix that is not itself scaled."""

    def __new__(cls, coefficient, matrix):
        coefficient, matrix = as_scalar(coefficient), as_matrix(matrix, "what is scaled")
        if isinstance(matrix, Scaled):
            coefficient, matrix = coefficient*matrix.args[0], matrix.args[1]
        if coefficient.is_zero or isinstance(matrix, Zero):
            return Zero(*matrix.shape)
        return matrix if coefficient == 1 else cls._build(coefficient, matrix)

    coefficient = property(lambda self: self.args[0], doc="The scalar.")
    matrix = property(lambda self: self.args[1], doc="The matrix.")
    shape = property(lambda self: self.args[1].shape)
    _level = property(lambda self: SUM if is_negative(self.args[0]) else PRODUCT)

    def _normal(self, transposed, conjugated):
        coefficient = conjugate(self.coefficient) if conjugated else self.coefficient
        return {factors: sp.expand(coefficient*other) for factors, other in self.matrix._normal(transposed, conjugated).items()}

    def _derivative(self, symbol):
        return MatrixSum(Scaled(self.coefficient.diff(symbol), self.matrix), Scaled(self.coefficient, self.matrix._derivative(symbol)))

    def _write_text(self):
        return scaled_text(self.coefficient, text_within(self.matrix, PRODUCT))

    def _write_latex(self, printer):
        return scaled_latex(self.coefficient, latex_within(self.matrix, PRODUCT, printer), printer)


class MatrixProduct(MatrixExpression):
    """A product of two or more matrices, none of them scaled: scalars stand in front of it, in a Scaled."""

    def __new__(cls, *factors):
        coefficient, flat = sp.S.One, []
        for factor in factors:
            factor = as_matrix(factor, "a factor")
            if isinstance(factor, Scaled):
                coefficient, factor = coefficient*factor.coefficient, factor.matrix
            flat.extend(factor.args if isinstance(factor, MatrixProduct) else [factor])
        if not flat:
            raise ShapeError("a product of no matrices has no shape")
        for index in range(1, len(flat)):
            if not same_size(flat[index - 1].shape[1], flat[index].shape[0]):
                raise ShapeError(product_message(MatrixProduct(*flat[:index]), flat[index]))
        if any(isinstance(factor, Zero) for factor in flat):
            return Zero(flat[0].shape[0], flat[-1].shape[1])
        return Scaled(coefficient, cls._build(*flat) if len(flat) > 1 else flat[0])

    shape = property(lambda self: (self.args[0].shape[0], self.args[-1].shape[1]))
    _level = property(lambda self: POWER if len(runs(self.args)) == 1 else PRODUCT)

    def _normal(self, transposed, conjugated):
        coefficient, factors = sp.S.One, ()
        for factor in reversed(self.args) if transposed else self.args:
            normal = factor._normal(transposed, conjugated)
            if not normal:
                return {}
            if len(normal) > 1:
                normal = {(("sum", frozenset(normal.items())),): sp.S.One}
            (more, scale), = normal.items()
            coefficient, factors = coefficient*scale, factors + more
        return {factors: coefficient}

    def _derivative(self, symbol):
        args = self.args
        return MatrixSum(*(times(*args[:i], args[i]._derivative(symbol), *args[i + 1:]) for i in range(len(args))))

    def _write_text(self):
        return "*".join(text_within(factor, PRODUCT) if count == 1 else f"{text_within(factor, POSTFIX)}**{count}"
                        for factor, count in runs(self.args))

    def _write_latex(self, printer):
        return " ".join(factor._latex_power(count, printer) if isinstance(factor, Inverse) else
                        latex_within(factor, PRODUCT, printer) if count == 1 else
                        f"{latex_within(factor, ATOM, printer)}^{{{count}}}" for factor, count in runs(self.args))


class _Turned(MatrixExpression):
    """What .T and .H have in common."""

    _level = POSTFIX

    def __new__(cls, matrix):
        matrix = as_matrix(matrix, f"what .{cls._letter} is taken of")
        if isinstance(matrix, cls):
            return matrix.args[0]
        return Zero(*matrix.shape[::-1]) if isinstance(matrix, Zero) else cls._build(matrix)

    shape = property(lambda self: self.args[0].shape[::-1])
    _is_conjugate = property(lambda self: isinstance(self.args[0], _Turned))        # .T.H, and not .T.T, which is nothing

    def _normal(self, transposed, conjugated):
        return self.args[0]._normal(not transposed, conjugated != self._conjugates)

    def _derivative(self, symbol):
        return type(self)(self.args[0]._derivative(symbol))

    def _write_text(self):
        return f"{text_within(self.args[0], POSTFIX)}.{self._letter}"

    def _write_latex(self, printer):
        if self._is_conjugate:
            return rf"\overline{{{self.args[0].args[0]._write_latex(printer)}}}"
        return latex_within(self.args[0], ATOM, printer) + self._superscript


class Transposed(_Turned):
    """The transpose."""

    _letter, _conjugates, _superscript = "T", False, r"^{\top}"


class Adjoint(_Turned):
    """The conjugate transpose."""

    _letter, _conjugates, _superscript = "H", True, r"^{\mathsf H}"


class Inverse(MatrixExpression):
    """The inverse of a square matrix, never taken apart."""

    _level = POSTFIX

    def __new__(cls, matrix):
        matrix = as_matrix(matrix, "what .I is taken of")
        if not same_size(*matrix.shape):
            raise ShapeError(f"{short(text_within(matrix, POSTFIX))}.I: {short(matrix)} is {shape_text(matrix.shape)}, but only a square matrix has an inverse."
                             + proposal(MatrixProduct, (matrix, matrix._turned())))
        if isinstance(matrix, Zero):
            raise ParameterError("the inverse of a zero matrix does not exist")
        return cls._build(matrix)

    shape = property(lambda self: self.args[0].shape)

    def _normal(self, transposed, conjugated):
        return {(("inverse", frozenset(self.args[0]._normal(transposed, conjugated).items())),): sp.S.One}

    def _derivative(self, symbol):
        return -times(self, self.args[0]._derivative(symbol), self)

    def _write_text(self):
        return f"{text_within(self.args[0], POSTFIX)}.I"

    def _write_latex(self, printer):
        return self._latex_power(1, printer)

    def _latex_power(self, count, printer):
        inner = self.args[0]
        if isinstance(inner, Root) and count == 1:
            return f"{latex_within(inner.args[0], ATOM, printer)}^{{-1/2}}"
        return f"{latex_within(inner, ATOM, printer)}^{{-{count}}}"


class Root(MatrixExpression):
    """The positive square root of a symmetric deterministic matrix."""

    _level = property(lambda self: POSTFIX if isinstance(self.args[0], Word) else POWER)

    def __new__(cls, matrix):
        matrix = as_matrix(matrix, "what a square root is taken of")
        if matrix.is_random or not matrix.is_hermitian:
            raise ShapeError(f"the square root of {short(matrix)}: it must be symmetric and deterministic, such as Deterministic('S', p)")
        return cls._build(matrix)

    shape = property(lambda self: self.args[0].shape)

    def _normal(self, transposed, conjugated):
        return {(("root", frozenset(self.args[0]._normal(transposed, conjugated).items())),): sp.S.One}

    def _write_text(self):
        return f"{text_within(self.args[0], POSTFIX)}.sqrt" if isinstance(self.args[0], Word) else \
            f"{text_within(self.args[0], POSTFIX)}**(1/2)"

    def _write_latex(self, printer):
        return f"{latex_within(self.args[0], ATOM, printer)}^{{1/2}}"


def times(*factors):
    """The product without square identities among the factors: what a derivative needs, and a person would write."""
    kept = [factor for factor in factors if not (isinstance(factor, Identity) and factor._is_square)]
    return MatrixProduct(*kept) if kept else factors[0]


def same_shape(left, right):
    return same_size(left.shape[0], right.shape[0]) and same_size(left.shape[1], right.shape[1])


def product_message(left, right):
    inner, outer = left.shape[1], right.shape[0]
    if same_size(inner, right.shape[1]):
        hint = proposal(MatrixProduct, (left, right._turned()))
    elif same_size(left.shape[0], outer):
        hint = proposal(MatrixProduct, (left._turned(), right))
    else:
        hint = ""
    operation = "*".join(short(text_within(side, PRODUCT)) for side in (left, right))
    return (f"{operation}: {short(left)} is {shape_text(left.shape)}, {short(right)} is {shape_text(right.shape)}; inner sizes "
            f"{inner} and {outer} differ{_assumptions(inner, outer)}.{hint}")


def sum_message(left, right, sign):
    hint = ""
    if same_size(left.shape[0], right.shape[1]) and same_size(left.shape[1], right.shape[0]):
        other = right._turned()
        hint = proposal(MatrixSum, (left, other if sign == "+" else -other)) if other != left else ""
    pair = next((a, b) for a, b in zip(left.shape, right.shape, strict=True) if not same_size(a, b))
    return (f"{short(left)} {sign} {short(text_within(right, PRODUCT))}: {short(left)} is {shape_text(left.shape)}, {short(right)} is "
            f"{shape_text(right.shape)}; sizes {pair[0]} and {pair[1]} differ{_assumptions(*pair)}.{hint}")


def proposal(build, parts):
    try:
        return f" Did you mean {short(build(*parts))}?"
    except (ParameterError, ShapeError):
        return ""


def _assumptions(first, second):
    """Two symbols that look alike are no riddle if one says why they differ."""
    return " (same name, other assumptions: declare sizes once, with dims)" if str(first) == str(second) else ""


def text_within(matrix, level):
    text = matrix._write_text()
    return f"({text})" if matrix._level < level else text


def latex_within(matrix, level, printer):
    latex = matrix._write_latex(printer)
    closed = matrix._level >= level or (isinstance(matrix, _Turned) and matrix._is_conjugate)
    return latex if closed else rf"\left({latex}\right)"
