"""Syntax trees to words and SymPy: what the names mean, and what the operators build.

in:   the text of an expression, and `where`, the text that declares its names
out:  the expression, in words, and {name: size, scalar, word or defined expression}

    read_expression("tr(Q)/p", where="X: gaussian p n; lam: scalar positive; Q = inv(X*X.T/n + lam*eye(p))")

    X, Y: gaussian p n complex variance=2 row_cov=S col_cov=T       the kinds are in kinds.py
    lam: scalar        mu: scalar positive                          real, positive or complex
    p, n: size                                                      or merely used as a size: gaussian p n
    Q = inv(X*X.T/n + lam*eye(p))                                   a name for an expression

Statements are separated by ; or ends of lines, and read in order. I is the imaginary unit, I_p the identity of size p, unless a name
is called so. Decimals are exact: 0.1 is 1/10. What the text can build is bounded, in size, in depth, in the length of its numbers.
"""
from typing import NamedTuple

import sympy as sp

from rmtsym.errors import ParameterError, ShapeError, nearest
from rmtsym.matrix.base import MatrixExpression, same_size
from rmtsym.matrix.expressions import Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, same_shape
from rmtsym.matrix.operators import add, divide, multiply, power
from rmtsym.matrix.printing import short
from rmtsym.reading.grammar import ENTRYWISE_HINT, FUNCTIONS, NESTING, Declaration, parse_expression, parse_statements
from rmtsym.reading.kinds import FLAGS, KINDS, scalar
from rmtsym.reading.source import Source
from rmtsym.words import dims, tr

__all__ = ["Reader", "read_expression"]

PIECES = 50_000         # of all that one text builds
BITS = 2_000            # of a number
EXPONENT = 1_000        # and argument of a function, where they are numbers
TERMS = 10_000          # of an expanded scalar, where it has to be expanded


SCALAR_FUNCTIONS = {"exp": sp.exp, "log": sp.log, "sin": sp.sin, "cos": sp.cos, "tan": sp.tan}
CONSTANTS = {"I": sp.I, "pi": sp.pi}


class _Extent(NamedTuple):
    """How much a name stands for: its pieces, and the levels of nesting in it."""

    pieces: int
    depth: int


def read_expression(text, where=""):
    """(expression, names): the expression in words that a text is, and {name: what it was declared as}.

    text, where : str, in the grammar of grammar.py and of the module docstring
    ParameterError and ShapeError show the place. Nothing in the text is evaluated as Python.
    """
    reader = Reader()
    reader.declare(Source.of(where, "where").span())
    return reader.expression(Source.of(text).span()), dict(reader.names)


class Reader:
    """The names declared so far, and expressions in them.

    advice : what to do about an unknown name, for error messages
    """

    def __init__(self, advice="declare it in `where`"):
        self.names = {}
        self._advice = advice
        self._extents = {}                  # {name: _Extent}
        self._later = set()                 # names that the text being read declares further on
        self._source = None
        self._makes_sizes = False           # whether unknown names are new sizes
        self._pieces = self._depth = self._deepest = 0

    def declare(self, span):
        """Read statements. ParameterError or ShapeError, with position."""
        self._begin(span)
        statements = parse_statements(span)
        self._later = {name for statement in statements for name in _names_of(statement)}
        for statement in statements:
            self._later.difference_update(_names_of(statement))
            if isinstance(statement, Declaration):
                self._declaration(statement)
            else:
                self._new(statement.name, statement.at, lambda _, body=statement.body: self._value(body))

    def declare_scalar(self, span):
        """The name that a span is, as a positive scalar."""
        self._begin(span)
        self._new(span.text, span.start, lambda name: scalar(name, "positive"))

    def expression(self, span):
        """The scalar or matrix that a text is. ParameterError or ShapeError, with position."""
        self._begin(span)
        return self._value(parse_expression(span))

    def _begin(self, span):
        self._source, self._later = span.source, set()
        self._pieces = self._depth = self._deepest = 0

    def is_size(self, symbol):
        """Whether a symbol was declared as a size, or used as one in a declaration."""
        return isinstance(symbol, sp.Symbol) and bool(symbol.is_integer)

    # declarations

    def _new(self, name, at, build):
        """Give a name what build(name) returns."""
        if name in FUNCTIONS:
            raise self._source.error(at, f"{name!r} is a function", "choose another name")
        self._refuse_second(name, at)
        before, self._deepest = self._pieces, 0
        value = self._checked(at, build, name)
        self._refuse_second(name, at)                   # p: gaussian p n
        self.names[name], self._extents[name] = value, _Extent(self._pieces - before + 1, self._deepest + 1)

    def _refuse_second(self, name, at):
        if name in self.names:
            raise self._source.error(at, f"{name!r} is a size already" if self.is_size(self.names[name]) else f"{name!r} is declared twice")

    def _declaration(self, declaration):
        kind = KINDS.get(declaration.kind.lower())
        if kind is None:
            hint = f"kinds are {', '.join(KINDS)}.{nearest(declaration.kind, KINDS)}"
            raise self._source.error(declaration.at, f"unknown kind {declaration.kind!r}", hint)
        flags = [node for node in declaration.arguments if node.kind == "name" and node.value in FLAGS]
        sizes = [node for node in declaration.arguments if node not in flags]
        self._refuse_misfit(declaration, kind, sizes, flags)
        for name, at in declaration.names:
            self._new(name, at, lambda name: self._word(kind, name, sizes, flags, declaration.options))

    def _refuse_misfit(self, declaration, kind, sizes, flags):
        """What a kind has no place for, and what it lacks."""
        example = f"for example '{kind.example}'"
        for node in flags[1:] if flags and flags[0].value in kind.flags else flags:
            beside = "" if node is flags[0] else f" {flags[0].value}"
            raise self._source.error(node.at, f"{node.value!r} does not go with {declaration.kind}{beside}", example)
        if len(sizes) not in kind.sizes:
            counts = " or ".join(map(str, kind.sizes)) + (" size" if kind.sizes == (1,) else " sizes")
            raise self._source.error(declaration.at, f"{declaration.kind} takes {counts}, not {len(sizes)}", example)
        for name, (at, _) in declaration.options.items():
            if name not in kind.options:
                known = f"it has {', '.join(kind.options) or 'none'}.{nearest(name, kind.options)}"
                raise self._source.error(at, f"{declaration.kind} has no option {name!r}", known)
        for name in kind.required:
            if name not in declaration.options:
                raise self._source.error(declaration.at, f"{declaration.kind} needs {name}=...", example)

    def _word(self, kind, name, sizes, flags, options):
        shape = [self._size(node) for node in sizes]
        given = {option: self._option(at, node) for option, (at, node) in options.items()}
        if flags:
            given["field"] = flags[0].value
        return kind.build(name, *shape, **given)

    def _option(self, at, node):
        value = self._value(node)
        self._refuse_long_expansion(value, at)
        return value

    def _size(self, node):
        """A size in a declaration: what is unknown in it becomes a size."""
        self._makes_sizes = True
        try:
            return self._checked_size(node, self._value(node))
        finally:
            self._makes_sizes = False

    def _checked_size(self, node, value):
        others = [symbol for symbol in sorted(value.free_symbols, key=str) if not self.is_size(symbol)]
        if isinstance(value, MatrixExpression) or others:
            what = f"{others[0]} is a scalar" if others and not isinstance(value, MatrixExpression) else f"{short(value)} is a matrix"
            raise self._source.error(node.at, f"{what}, not a size", "sizes are declared with 'p, n: size', or by their use in 'X: gaussian p n'")
        self._refuse_long_expansion(value, node.at)
        return value

    # expressions

    def _value(self, node):
        """What a node stands for, a SymPy scalar or a MatrixExpression."""
        self._spend(1, node.at)
        self._depth += 1
        self._deepest = max(self._deepest, self._depth)
        value = getattr(self, f"_{node.kind}")(node)
        self._depth -= 1
        return value

    def _number(self, node):
        is_imaginary = isinstance(node.value, tuple)
        fraction = node.value[1] if is_imaginary else node.value
        return sp.Rational(fraction.numerator, fraction.denominator)*(sp.I if is_imaginary else 1)

    def _name(self, node):
        name = node.value
        if name in self.names:
            extent = self._extents[name]
            self._spend(extent.pieces, node.at)
            self._deepest = max(self._deepest, self._depth + extent.depth)
            if self._deepest > NESTING:
                raise self._source.error(node.at, f"{name!r} makes the expression more than {NESTING} levels deep")
            return self.names[name]
        if self._makes_sizes:
            self._new(name, node.at, dims)
            return self.names[name]
        if name.startswith("I_") and (self.is_size(self.names.get(name[2:])) or (name[2:].isdecimal() and len(name) < 12)):
            return self._checked(node.at, Identity, self.names.get(name[2:]) or sp.Integer(name[2:]))
        if name in CONSTANTS:
            return CONSTANTS[name]
        if name in FUNCTIONS:
            raise self._source.error(node.at, f"{name!r} is a function", f"write {name}(...)")
        if name in self._later:
            raise self._source.error(node.at, f"{name!r} is declared further on", "its declaration must come first")
        close = nearest(name, self.names)
        raise self._source.error(node.at, f"unknown word {name!r}", self._advice + (f".{close}" if close else ""))

    def _negative(self, node):
        return -self._value(node.parts[0])

    def _sum(self, node):
        terms = []
        for (sign, at), part in zip(node.value, node.parts, strict=True):
            value = self._value(part)
            if terms and not _add_up(terms[0], value):
                self._refuse_sum(at, _total(terms), value, sign)
            terms.append(-value if sign == "-" else value)
        return self._checked(node.at, _total, terms)

    def _refuse_sum(self, at, left, right, sign):
        """The words' own complaint; who writes lam*I may mean the identity."""
        try:
            add(left, right, sign)
        except ShapeError as problem:
            has_unit = "I" not in self.names and any(isinstance(side, sp.Expr) and side.has(sp.I) for side in (left, right))
            note = " (I is the imaginary unit; the identity is eye(p) or I_p)" if has_unit else ""
            raise self._source.located(at, type(problem)(f"{problem}{note}")) from None

    def _product(self, node):
        scalars, matrices = [], []
        for (sign, at), part in zip(node.value, node.parts, strict=True):
            value = self._value(part)
            if sign == "/":
                value = self._checked(at, divide if isinstance(value, MatrixExpression) else _quotient, sp.S.One, value)
            if not isinstance(value, MatrixExpression):
                scalars.append(value)
            elif not matrices or same_size(matrices[-1].shape[1], value.shape[0]):
                matrices.append(value)
            else:
                self._checked(at, multiply, MatrixProduct(*matrices), value)
        scalar = self._checked(node.at, sp.Mul, *scalars)
        return self._checked(node.at, Scaled, scalar, MatrixProduct(*matrices)) if matrices else scalar

    def _power(self, node):
        before = self._pieces
        base = self._value(node.parts[0])
        pieces = self._pieces - before
        exponent = self._value(node.parts[1])
        if isinstance(exponent, MatrixExpression):
            raise self._source.error(node.at, f"the exponent {short(exponent)} is a matrix", "exponents are scalars")
        self._refuse_large(exponent, node.at, "exponents")
        if not isinstance(base, MatrixExpression):
            return self._checked(node.at, sp.Pow, base, exponent)
        if exponent == sp.S.Half:
            return self._root(node.at, base)
        if exponent.is_Integer:
            self._spend(pieces*abs(int(exponent)), node.at)
        return self._checked(node.at, power, base, exponent)

    def _postfix(self, node):
        matrix = self._value(node.parts[0])
        if node.value == "sqrt":
            return self._root(node.at, matrix)
        if not isinstance(matrix, MatrixExpression):
            instead = {"I": f"1/({short(matrix)})"}.get(node.value, f"{short(matrix)} alone")
            raise self._source.error(node.at, f".{node.value} of the scalar {short(matrix)}", f"write {instead}", ShapeError)
        return self._checked(node.at, getattr, matrix, node.value)

    def _call(self, node):
        values = [self._value(part) for part in node.parts]
        if len(values) != 1 and not (node.value == "eye" and len(values) == 2):
            raise self._source.error(node.at, f"{node.value}(...) of {len(values)} arguments", f"it takes {'1 or 2' if node.value == 'eye' else '1'}")
        value = values[0]
        if node.value == "eye":
            return self._checked(node.at, Identity, *(self._checked_size(*pair) for pair in zip(node.parts, values, strict=True)))
        if node.value == "tr":
            return self._checked(node.at, tr, value)
        if node.value == "inv":
            return self._checked(node.at, Inverse, value)
        if node.value == "sqrt":
            return self._root(node.at, value) if isinstance(value, MatrixExpression) else self._checked(node.at, sp.sqrt, value)
        if isinstance(value, MatrixExpression):
            raise self._source.error(node.at, f"{node.value}(...) of the matrix {short(value)}", f"it takes a scalar: {ENTRYWISE_HINT}")
        self._refuse_large(value, node.at, f"arguments of {node.value}")
        return self._checked(node.at, SCALAR_FUNCTIONS[node.value], value)

    def _root(self, at, matrix):
        self._refuse_long_expansion(matrix, at)
        return self._checked(at, Root, matrix)

    # bounds

    def _checked(self, at, build, *operands):
        """build(*operands), a scalar that is finite and no monster; its errors get their position."""
        try:
            value = build(*operands)
        except (ParameterError, ShapeError) as problem:
            raise problem if hasattr(problem, "position") else self._source.located(at, problem) from None
        except (ArithmeticError, AttributeError, RecursionError, TypeError, ValueError) as problem:
            raise self._source.error(at, f"this cannot be computed ({type(problem).__name__})") from None
        if isinstance(value, sp.Expr):
            if value in (sp.nan, sp.zoo, sp.oo, -sp.oo):
                raise self._source.error(at, "division by zero" if build is _quotient else "this is not finite")
            number = value.as_coeff_Mul()[0]
            if number.is_Rational and max(abs(number.p), number.q).bit_length() > BITS:
                raise self._source.error(at, f"a number of more than {BITS*3//10} digits")
        return value

    def _spend(self, pieces, at):
        self._pieces += pieces
        if self._pieces > PIECES:
            raise self._source.error(at, f"the expression has more than {PIECES} pieces here", "it is too large to be worked with")

    def _refuse_large(self, value, at, what):
        """Numbers as exponents and in functions: 9**9**9 would fill the memory."""
        for term in sp.Add.make_args(value):
            if term.is_number and not _magnitude(term) <= EXPONENT:
                raise self._source.error(at, f"{what} that are numbers go up to {EXPONENT}, not {short(term, 30)}")
            if term.is_Rational and term.q > EXPONENT:
                raise self._source.error(at, f"{what} that are fractions have denominators up to {EXPONENT}, not {short(term.q, 30)}")

    def _refuse_long_expansion(self, value, at):
        """Covariances and sizes are compared after expansion: (a + b)**1000 must not come there."""
        matrices = sp.preorder_traversal(value) if isinstance(value, MatrixExpression) else ()
        coefficients = [part.coefficient for part in matrices if isinstance(part, Scaled)] or [value]
        count = 1
        for coefficient in coefficients:
            count *= _terms(coefficient)
            if count > TERMS:
                raise self._source.error(at, "an expression of too many terms", f"here it may have {TERMS} when it is multiplied out")


def _names_of(statement):
    return [name for name, _ in statement.names] if isinstance(statement, Declaration) else [statement.name]


def _add_up(first, second):
    """Whether two values can be added."""
    are_matrices = [isinstance(value, MatrixExpression) for value in (first, second)]
    return same_shape(first, second) if all(are_matrices) else not any(are_matrices)


def _total(terms):
    return MatrixSum(*terms) if isinstance(terms[0], MatrixExpression) else sp.Add(*terms)


def _quotient(above, below):
    return above/below


def _magnitude(number):
    try:
        return abs(complex(number))
    except (ArithmeticError, TypeError, ValueError):
        return float("inf")


def _terms(scalar):
    """An upper bound of the number of terms that a scalar has when it is multiplied out."""
    if scalar.is_Add:
        return sum(map(_terms, scalar.args))
    if scalar.is_Mul:
        count = 1
        for factor in scalar.args:
            count = min(count*_terms(factor), TERMS + 1)
        return count
    if scalar.is_Pow and scalar.exp.is_Integer:
        return min(_terms(scalar.base)**min(abs(int(scalar.exp)), 20), TERMS + 1)
    return 1
