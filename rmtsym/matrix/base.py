"""What all matrix expressions share: words, sizes, structure, printing; and `Word`, the hook for new words.

in:   Python and SymPy objects that are to be scalars, sizes and matrices
out:  MatrixExpression, Word and MatrixScalar, the bases of the tree (expressions.py); checked scalars and sizes
"""
from functools import cached_property

import sympy as sp
from sympy.core.symbol import Str
from sympy.printing.precedence import PRECEDENCE

from rmtsym.errors import KindError, ParameterError, ShapeError
from rmtsym.matrix.printing import ATOM, name_latex, short

__all__ = ["MatrixExpression", "MatrixScalar", "Word", "as_matrix", "as_operand", "as_scalar", "as_size", "conjugate", "is_self_conjugate",
           "same_size", "words_of"]


class MatrixExpression(sp.Basic):
    """A matrix made of words. `.shape`, `.T`, `.H`, `.I`, `.words()`, `.dims()`, `.is_hermitian`, `.field`, `.diff(symbol)`."""

    is_commutative = False
    _op_priority = 20.0             # above SymPy's matrices and scalars: mixed operations come here
    __array_ufunc__ = None          # NumPy's arrays and numbers hand their operators over
    _operators = None               # set by operators.py: what + - * / ** .T .H .I build
    _from_sympy = None              # set by words.py: converts SymPy's own matrix expressions
    _level = ATOM                   # how tightly the text holds together

    @classmethod
    def _build(cls, *args):
        made = sp.Basic.__new__(cls, *args)
        made.words()                    # raises if two words of one name differ
        return made

    # operators

    def __add__(self, other):
        return self._operators.add(self, other)

    def __radd__(self, other):
        return self if isinstance(other, int) and other == 0 else self._operators.add(other, self)      # Python's sum() starts with 0

    def __sub__(self, other):
        return self._operators.add(self, other, "-")

    def __rsub__(self, other):
        return self._operators.add(other, self, "-")

    def __mul__(self, other):
        return self._operators.multiply(self, other)

    def __rmul__(self, other):
        return self._operators.multiply(other, self)

    __matmul__, __rmatmul__ = __mul__, __rmul__

    def __truediv__(self, other):
        return self._operators.divide(self, other)

    def __rtruediv__(self, other):
        return self._operators.divide(other, self)

    def __pow__(self, exponent):
        return self._operators.power(self, exponent)

    def __neg__(self):
        return self._operators.multiply(sp.S.NegativeOne, self)

    def __pos__(self):
        return self

    @property
    def T(self):
        """The transpose."""
        return self._operators.Transposed(self)

    @property
    def H(self):
        """The conjugate transpose."""
        return self._operators.Adjoint(self)

    @property
    def I(self):
        """The inverse; ShapeError unless the matrix is square."""
        return self._operators.Inverse(self)

    # what an expression consists of

    @property
    def shape(self):
        """(rows, columns), two SymPy expressions."""
        raise NotImplementedError(f"{type(self).__name__} must say its shape")

    def words(self):
        """The words of the expression, sorted by name; those within covariances and traces too."""
        return tuple(self._word_map[name] for name in sorted(self._word_map))

    def dims(self):
        """The symbols of the sizes, sorted by name."""
        return tuple(sorted(self._dimensions, key=lambda symbol: (symbol.name, sp.srepr(symbol))))

    @property
    def is_random(self):
        """Whether a random word occurs in it."""
        return any(word.is_random for word in self._word_map.values())

    @property
    def field(self):
        """'complex' if a complex word occurs in it, else 'real'."""
        return "complex" if any(word.field == "complex" for word in self._word_map.values()) else "real"

    @cached_property
    def is_hermitian(self):
        """Whether the adjoint is the expression itself, by its structure: X*X.T (X real), A + A.T, S*Q*S, i*(X*Y - Y*X).

        Scalars count as real unless they are known not to be. False means that it could not be seen; products of sums are not expanded.
        """
        return same_size(*self.shape) and self._normal(False, False) == self._normal(True, True)

    @cached_property
    def _word_map(self):
        found = {}
        for arg in self.args:
            _merge(found, words_of(arg))
        return found

    @cached_property
    def _dimensions(self):
        return frozenset().union(*(_dimensions_of(arg) for arg in self.args))

    def _normal(self, transposed, conjugated):
        """{factors: coefficient} with T and H pushed to the words; equal for equal structure. For `is_hermitian` only."""
        raise NotImplementedError

    def _turned(self):
        return self.H if self.field == "complex" else self.T

    # derivatives

    def diff(self, *symbols):
        """The derivative in scalars: diff(lam), diff(lam, mu), diff(lam, 2).

        d(A.I) = -A.I*dA*A.I; a Gaussian word of variance v is sqrt(v) times a standard one. A scalar counts as real under .H.
        ParameterError for a size, and for what the square root of a covariance depends on.
        """
        orders = []
        for item in symbols:
            if isinstance(item, sp.Symbol):
                if item in self._dimensions:
                    raise ParameterError(f"diff: {item} is a size of {short(self)}; derivatives are taken in scalars only")
                orders.append([item, 1])
            elif orders and isinstance(item, (int, sp.Integer)) and not isinstance(item, bool) and item >= 0:
                orders[-1][1] = int(item)
            else:
                raise ParameterError(f"diff: {short(item)} is neither a scalar symbol nor, after one, an order of differentiation")
        result = self
        for symbol, order in orders:
            for _ in range(order):
                result = result._derivative(symbol)
        return result

    def _derivative(self, symbol):
        if symbol in self.free_symbols:
            raise ParameterError(f"diff: the derivative of {short(self)} in {symbol} is not known")
        return self._operators.Zero(*self.shape)

    # printing

    def _write_text(self):
        raise NotImplementedError

    def _write_latex(self, printer):
        raise NotImplementedError

    def _sympystr(self, printer):
        return self._write_text()

    def _latex(self, printer, exp=None):
        return self._write_latex(printer) if exp is None else rf"\left({self._write_latex(printer)}\right)^{{{exp}}}"

    def _pretty(self, printer):
        from sympy.printing.pretty.stringpict import prettyForm
        return prettyForm(self._write_text())


class Word(MatrixExpression):
    """A named matrix: the hook through which other rooms add their own words.

    A subclass has a `__new__` that ends in `cls._word(name, *others)`, with everything that tells two such words apart in `others`
    (SymPy objects; words may be among them and then share their draws), accepted positionally, so that func(*args) rebuilds it.
    It gives `shape` and

        _draw(values, rng)     its value: a 2-d array, or a 1-d array, the diagonal of a square matrix. `values` has size(dim),
                               number(scalar), matrix(expression), root(expression), multiply(left, right), given(word); `rng` is
                               this word's own generator
        _text()                its text (default: its name)
        _latex_text()          its LaTeX (default: the name, Greek letters and subscripts understood)

    and, where the defaults do not fit, is_random, is_given (its value is looked up in `values`), field, is_symmetric, row_cov and
    col_cov (covariances of its row and column space, or None), `_complex_twin()` and `_derivative(symbol)`;

        is_real_only      it has no complex twin, and an expression with it is drawn as it is written
        drawn_from        matrix expressions, not among its `words()`, of which `_draw` asks the values
        moments(words)    {moment: other}: the given words by which `derive` knows its law, E[f g^T] with each `other` of the words; they are
                          not needed to draw it, and second_moment(other, values) computes one from what it is drawn from
    """

    is_random = True
    is_given = False
    field = "real"
    is_symmetric = False
    row_cov = None
    col_cov = None
    drawn_from = ()
    is_real_only = False

    @classmethod
    def _word(cls, name, *others):
        return cls._build(Str(cls._check_name(name)), *others)

    @classmethod
    def _check_name(cls, name):
        name = name.name if isinstance(name, Str) else name
        if not isinstance(name, str) or not name.isidentifier():
            raise ParameterError(f"{cls.__name__}: the name {name!r} is not a name: letters, digits and _ (such as 'X' or 'Sigma_1')")
        return name

    @property
    def name(self):
        """The name, a string."""
        return self.args[0].name

    def declaration(self):
        """The word as it was declared: Gaussian(X, p, n, real, 1, I_p, I_n)."""
        return f"{type(self).__name__}({', '.join(str(arg) for arg in self.args)})"

    @cached_property
    def _word_map(self):
        found = {self.name: self}
        for arg in self.args[1:]:
            _merge(found, words_of(arg))
        return found

    @cached_property
    def _dimensions(self):
        inner = (_dimensions_of(arg) for arg in self.args[1:] if isinstance(arg, MatrixExpression))
        return frozenset().union(*(size.free_symbols for size in self.shape), *inner)

    def _normal(self, transposed, conjugated):
        if self.is_symmetric:                           # Hermitian: the transpose is the conjugate
            transposed, conjugated = False, transposed != conjugated
        return {((self, transposed, conjugated and self.field == "complex"),): sp.S.One}

    def moments(self, words):
        """The given words by which its law is known: {moment: other word}."""
        return {}

    def _draw(self, values, rng):
        raise NotImplementedError(f"{type(self).__name__} must say how it is drawn")

    def _text(self):
        return self.name

    def _latex_text(self):
        return name_latex(self.name)

    def _complex_twin(self):
        return self

    def _write_text(self):
        return self._text()

    def _write_latex(self, printer):
        return self._latex_text()


class MatrixScalar(sp.Expr):
    """A SymPy scalar made of one square or rectangular matrix, its only argument (Trace)."""

    is_commutative = True
    precedence = PRECEDENCE["Func"]

    matrix = property(lambda self: self.args[0], doc="The matrix of which it is a function.")

    def words(self):
        """The words of the matrix, sorted by name."""
        return self.matrix.words()

    def dims(self):
        """The symbols of the sizes, sorted by name."""
        return self.matrix.dims()

    def _pretty(self, printer):
        from sympy.printing.pretty.stringpict import prettyForm
        return prettyForm(self._sympystr(printer))


def as_scalar(value, what="a scalar"):
    """`value` as a finite commutative SymPy expression; ParameterError for anything else."""
    try:
        scalar = sp.sympify(value, strict=True)
    except (sp.SympifyError, TypeError, ValueError, AttributeError):
        scalar = None
    if not isinstance(scalar, sp.Expr) or not scalar.is_commutative or getattr(scalar, "is_Matrix", False):
        hint = ("; declare an array as a word, Deterministic('A', p, n), and give its value to sample" if hasattr(value, "__len__")
                and not isinstance(value, (str, bytes)) else "")
        raise ParameterError(f"{what}: {short(repr(value))} is neither a number nor a SymPy scalar{hint}")
    if scalar.has(sp.nan, sp.oo, -sp.oo, sp.zoo):
        raise ParameterError(f"{what}: {short(value)} is not finite")
    return scalar


def as_size(value, what):
    """`value` as the size of a matrix: a positive integer, a symbol, or an expression in such; else ShapeError."""
    try:
        size = as_scalar(value)
    except ParameterError:
        size = None
    if size is None:
        hint = f"; declare it: {value} = dims({value!r})" if isinstance(value, str) and value.isidentifier() else ""
        raise ShapeError(f"{what}: the size {short(repr(value))} is neither a positive integer nor a symbol from dims{hint}")
    if size.has(sp.Float) or size.is_integer is False or size.is_positive is False or size.has(MatrixScalar):
        raise ShapeError(f"{what}: the size {short(value)} is not a positive integer")
    return size


def as_matrix(value, what="a matrix"):
    """`value` as a MatrixExpression, SymPy's matrix expressions converted; ShapeError for a scalar."""
    operand = as_operand(value)
    if not isinstance(operand, MatrixExpression):
        raise KindError(f"{what}: {short(value)} is a scalar, not a matrix; multiply it by eye(p)")
    return operand


def same_size(first, second):
    """Whether two sizes are equal."""
    return first == second or sp.expand(first - second) == 0


def words_of(expression):
    """{name: word} of a matrix expression, or of a scalar that holds traces. ParameterError if two words of one name differ."""
    if isinstance(expression, MatrixExpression):
        return expression._word_map
    found = {}
    for trace in sorted(expression.atoms(MatrixScalar), key=sp.default_sort_key) if isinstance(expression, sp.Expr) else ():
        _merge(found, trace.matrix._word_map)
    return found


def as_operand(value):
    if isinstance(value, MatrixExpression):
        return value
    if isinstance(value, sp.MatrixExpr):
        return MatrixExpression._from_sympy(value)
    return as_scalar(value, "an operand")


def _merge(found, more):
    for name, word in more.items():
        other = found.setdefault(name, word)
        if other != word:
            raise ParameterError(f"two different words are named {name!r}: {other.declaration()} and {word.declaration()}")


def _dimensions_of(arg):
    if isinstance(arg, MatrixExpression):
        return arg._dimensions
    return frozenset().union(*(trace.matrix._dimensions for trace in arg.atoms(MatrixScalar))) if isinstance(arg, sp.Expr) else frozenset()


def conjugate(scalar):
    """The complex conjugate, symbols counting as real unless they are known not to be."""
    if scalar.is_real:
        return scalar
    traces = {trace: sp.Dummy() for trace in scalar.atoms(MatrixScalar)}
    scalar = scalar.xreplace(traces)
    reals = {symbol: sp.Dummy(positive=True) for symbol in scalar.free_symbols - set(traces.values()) if symbol.is_real is not False}
    back = {dummy: symbol for symbol, dummy in reals.items()}
    back.update({sp.conjugate(dummy): trace if is_self_conjugate(trace) else trace.func(trace.matrix.H) for trace, dummy in traces.items()})
    return sp.conjugate(scalar.xreplace(reals)).xreplace(back)


def is_self_conjugate(trace):
    """Whether a trace is real: its matrix is Hermitian or real, by its structure."""
    return trace.matrix._normal(False, False) in (trace.matrix._normal(True, True), trace.matrix._normal(False, True))
