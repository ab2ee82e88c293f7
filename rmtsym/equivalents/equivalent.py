"""rm.derive: from an expression in random matrix words to its deterministic equivalent.

in:   a scalar made of traces, or a matrix expression (a resolvent, a bilinear form)
out:  DeterministicEquivalent: equations, unknowns, target, steps, numbers, polynomial, LaTeX, law, certificate

    pencil.py   the expression as a minimal linear pencil        dyson.py      the covariance table
    reduce.py   the minimal scalar system, proved                scaling.py    does a limit exist?
    numbers.py  values put in, for runtime/dyson.py              elimination.py  the polynomial of the target
    steps.py    the derivation as data
"""
import contextlib
import operator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import sympy as sp

from rmtsym.equivalents import evaluation
from rmtsym.equivalents.admissible import at_most, conditions
from rmtsym.equivalents.dyson import combined, structure
from rmtsym.equivalents.elimination_linear import linear_indices
from rmtsym.equivalents.haar import corners, cut_sizes, plain, simplified, trace_size
from rmtsym.equivalents.meaning import meaning_of
from rmtsym.equivalents.minimise import minimise
from rmtsym.equivalents.naming import explicit_unknowns, names_for
from rmtsym.equivalents.pencil import linearise, without
from rmtsym.equivalents.pencil_polynomials import add, multiply, polynomial_expression
from rmtsym.equivalents.pencil_residues import check
from rmtsym.equivalents.pencil_traces import TracePencil, trace_pencil
from rmtsym.equivalents.question import cancelled_message, dims_of, field_of, growth_message, mixed_message, readable, trace_groups
from rmtsym.equivalents.ratios import Ratios, read_limit, tidied
from rmtsym.equivalents.reduce import reduce
from rmtsym.equivalents.rows import Rows, check_rows, moments_of, to_draw
from rmtsym.equivalents.scaling import Mixed, degrees, natural_degree, weights_of
from rmtsym.equivalents.system import Mean, System, Unknown, numeric
from rmtsym.errors import LimitError, ParameterError
from rmtsym.matrix.base import MatrixExpression, words_of
from rmtsym.matrix.printing import short
from rmtsym.words import Trace

__all__ = ["DeterministicEquivalent", "Part", "derive"]

# Zero in the end. Added to unregularised inverses while zero and equal traces are looked for, since F is singular without it.
REGULARISER = sp.Symbol("epsilon_0", positive=True, finite=True)


def derive(target, limit=None):
    """The deterministic equivalent of an expression in random matrix words.

    target : a SymPy expression in traces of words, such as tr(S*Q)/p, tr(Q)/p/(1 - tr(H)/n)**2 or sqrt(tr(Q*Q)/p); or a matrix
        expression, a resolvent Q or a bilinear form a.T*Q*b with a = Deterministic("a", p, 1)
    limit : {p/n: c}: names for ratios of sizes, used in the equations
    Words: Gaussian (also with covariances), GOE, GUE, Elliptic, Haar, RandomFeatures, and Deterministic of any kind. All sizes grow in proportion.
    Raises ShapeError for what is no matrix or scalar, LimitError if the target grows or vanishes with the sizes or an inverse does
    not exist in the limit, ParameterError for words without an equivalent and for what is not rational in words.

    >>> p, n = dims("p n"); lam = sp.Symbol("lambda")
    >>> X = Gaussian("X", p, n)
    >>> derive(tr((X*X.T/n + lam*eye(p)).I)/p).evaluate({p: 200, n: 400, lam: .3})
    1.45...
    """
    expression = readable(target)
    return DeterministicEquivalent(expression, limit if isinstance(limit, Ratios) else read_limit(limit, dims_of(expression), expression.free_symbols))


@dataclass(frozen=True)
class Part:
    """A trace of the target and its pencil.

    expression  the matrix whose trace it is (after rotations, with coefficients inside)
    pencil, removed, check   the minimal pencil, what minimising removed, the Schur check
    weights     {(column, row): polynomial}: the trace is sum Tr(weight G_cr) + Tr(constant)
    dyson       its Dyson equation; offset: where its rows and columns lie in that of all parts
    """

    expression: Any
    pencil: Any
    removed: Any
    check: Any
    weights: dict
    constant: dict
    dyson: Any
    offset: tuple


class DeterministicEquivalent:
    """What an expression in random matrices tends to.

    expression  what was asked for
    equations   tuple of sp.Eq: each unknown, and what it equals; deterministic words enter by traces of words
    unknowns    tuple of Unknown (symbol, meaning, size)
    target      the limit in the unknowns; a matrix expression in deterministic words for a matrix
    system      the same as scalar equations (equivalents/system.py), for commuting words
    parts       the pencils that led here; reduction: their joint equations, with vanishing and equal traces
    """

    def __init__(self, expression, limit):
        self.expression = expression
        self.limit = limit
        self.regulariser = REGULARISER
        check_rows(expression)
        self.is_matrix = isinstance(expression, MatrixExpression)
        groups, self._formula = trace_groups(simplified(expression))
        field = field_of(expression, groups, (REGULARISER,))
        parts, self.members = [], []
        for group in groups:
            found = _matrix_part(group, field) if self.is_matrix else trace_pencil(group, field, REGULARISER)
            self.members.append(range(len(parts), len(parts) + len(found)))
            parts += found
        dysons = [structure(part.pencil) for part in parts]
        joint, offsets = combined(dysons, field)
        self.parts = tuple(Part(plain(part.expression), part.pencil, part.removed, check(without(part.pencil, REGULARISER), part.expression), part.weights,
                                part.constant, dyson, offset)
                           for part, dyson, offset in zip(parts, dysons, offsets, strict=True))
        self.reduction = reduce(joint, [_target(part) for part in self.parts], REGULARISER)
        self._name()
        self._refuse_divergent()

    def _name(self):
        """The system in named unknowns: delta for those of a resolvent, tau for those that are linear in the others."""
        reduction = self.reduction
        explicit = explicit_unknowns(reduction.symbols, reduction.equations)
        kept = [k for k, symbol in enumerate(reduction.symbols) if symbol not in explicit]
        equations = [reduction.equations[k].xreplace(explicit) for k in kept]
        plain = System(tuple(Unknown(reduction.symbols[k], None, sp.S.One) for k in kept), tuple(equations), sp.S.Zero, (), (), ())
        linear = linear_indices(plain)
        order = [i for i in range(len(kept)) if i not in linear] + list(linear)
        names = names_for([reduction.symbols[kept[i]] for i in order], len(linear), self.expression)
        powers = self._powers([reduction.symbols[k] for k in kept], equations)
        # What grows like N^w is N^w times its name, N the size of its space: then every equation is one in ratios of sizes.
        scaled = {reduction.symbols[k]: names[reduction.symbols[k]]*self._size_of_class(k)**powers.get(reduction.symbols[k], 0) for k in kept}
        self._names = {symbol: explicit.get(symbol, symbol).xreplace(scaled) for symbol in reduction.symbols}
        self._classes = tuple(kept[i] for i in order)
        self.scales = tuple(self._size_of_class(k)**(1 + powers.get(reduction.symbols[k], 0)) for k in self._classes)

        def named(expression, k=None):
            expression = self._named(expression)
            own = sp.S.Zero if k is None else powers.get(reduction.symbols[k], 0)
            return tidied(expression*self._size_of_class(k)**-own if own else expression) if any(powers.values()) else expression

        self._statements = [named(reduction.statements[kept[i]], kept[i]) for i in order]
        values, statements = ([sp.Add(*(named(reduction.targets[k][form]) for k in members)) for members in self.members] for form in (0, 1))
        target = sp.S.Zero if self.is_matrix else self._formula(values)
        self._target = None if self.is_matrix else self._formula(statements)
        equations = tuple(named(equations[i], kept[i]) for i in order)
        unknowns = tuple(Unknown(names[reduction.symbols[k]], self._meaning(k, powers.get(reduction.symbols[k], 0)), self._size_of_class(k))
                         for k in self._classes)
        inside = {symbol for expression in (*equations, target) for symbol in expression.free_symbols} - set(names.values())
        words = {word for expression in (*equations, target) for mean in expression.atoms(Mean) for word in mean.words}
        by_name = operator.attrgetter("name")
        self.system = System(unknowns, equations, target, tuple(sorted(inside - set(self.dims), key=by_name)),
                             tuple(sorted(inside & set(self.dims), key=by_name)), tuple(sorted(words, key=by_name)),
                             tuple(range(len(order) - len(linear), len(order))))

    def _named(self, expression):
        """An expression of the reduction in the unknowns' names."""
        return expression.xreplace(self._names)

    def _place(self, k):
        """(part, weight, column, row) of the trace that stands for a class; for a Haar word its tag follows."""
        weight, column, row, *tags = self.reduction.classes[k][0][0]
        part = next(part for part in self.parts if part.offset[0] <= row < part.offset[0] + len(part.pencil.rows))
        return part, weight, column - part.offset[1], row - part.offset[0], *tags

    @property
    def places(self):
        """Of each unknown the trace that it is, divided by its scale: (part, weight, column, row), with a tag for a Haar word."""
        return tuple(self._place(k) for k in self._classes)

    def _size_of_class(self, k):
        return trace_size(self.reduction.dyson.pencil, self.reduction.classes[k][0][0])

    def _meaning(self, k, power):
        part, *trace = self._place(k)
        found = meaning_of(part, trace, REGULARISER) if len(trace) == 3 else None
        return found if found is None or not power else found*self._size_of_class(k)**-power

    def _powers(self, symbols, equations):
        """{symbol: the power of N like which it grows}. LimitError if the equations have no scaling."""
        try:
            return weights_of(symbols, equations, self._growing)
        except Mixed:
            raise LimitError(mixed_message(self.expression)) from None

    @property
    def _growing(self):
        """The sizes that grow: none, where features of an array have one that is a number."""
        return () if any(isinstance(word, Rows) and word.shape[1].is_Integer for word in self.words) else self.dims

    def _refuse_divergent(self):
        """LimitError if the target grows or vanishes when all sizes grow."""
        system, found = self.system, []
        symbols = [unknown.symbol for unknown in system.unknowns]
        has_vectors = any(size.is_Integer for word in self.words if not word.is_random for size in word.shape)
        for has_long_vectors in (False, True) if has_vectors else (False,):
            with contextlib.suppress(Mixed):
                found += degrees(symbols, system.equations, [system.target], self._growing, has_long_vectors)
        if not found:
            raise LimitError(mixed_message(self.expression))
        if self.is_matrix:
            return
        if 0 not in found and system.target != 0:
            raise LimitError(growth_message(self.expression, found[0]))
        # Without states nothing was left out: the expression is what it is, whatever the sizes.
        if any(part.pencil.rows for part in self.parts) and (natural := natural_degree(self.expression)) > 0:
            raise LimitError(cancelled_message(self.expression, natural))

    # ---- what it says

    @cached_property
    def matrices(self):
        """The matrices of the expression: those whose traces it has, or itself."""
        if self.is_matrix:
            return (self.expression,)
        return tuple(trace.matrix for trace in sorted(self.expression.atoms(Trace), key=sp.default_sort_key))

    @cached_property
    def conditions(self):
        """What values must satisfy: variances, covariances, inverses (equivalents/admissible.py)."""
        return (*conditions(self.matrices), *(at_most(*corner.args, f"the size of the Haar words of which {corner} cuts rows, less {corner.args[0]},")
                                              for corner in corners(self.expression)))

    @cached_property
    def cut(self):
        """The sizes on which rectangular identities act; None: those of the expression."""
        return cut_sizes(self.parts) if corners(self.expression) and not self.is_matrix else None

    @property
    def dims(self):
        """The sizes, sorted by name."""
        return dims_of(self.expression)

    @property
    def scalars(self):
        """The scalar parameters, sorted by name."""
        return tuple(sorted(self.expression.free_symbols - set(self.dims), key=lambda symbol: (symbol.name, str(symbol.assumptions0))))

    @property
    def words(self):
        """The words of the expression, sorted by name; of random features the kernels too."""
        found = moments_of(words_of(self.expression).values())
        return tuple(found[name] for name in sorted(found))

    @property
    def unknowns(self):
        """The unknowns: symbol, meaning, size."""
        return self.system.unknowns

    @cached_property
    def equations(self):
        """Each unknown and what it equals, sp.Eq; on spaces with deterministic words by traces of words."""
        return tuple(sp.Eq(unknown.symbol, self._in_ratios(statement), evaluate=False) for unknown, statement in
                     zip(self.unknowns, self._statements, strict=True))

    @cached_property
    def target(self):
        """The limit of the expression in the unknowns."""
        return self._matrix_target() if self.is_matrix else self._in_ratios(self._target)

    def _in_ratios(self, expression):
        return self.limit(expression)

    def _matrix_target(self):
        """sum left[c] G_cr right[r] + constant, in words."""
        (part,) = self.parts
        attempt = self.reduction.attempt
        total = {monomial: attempt.move(scalar) for monomial, scalar in part.pencil.constant.items()}
        for column, left in part.pencil.left.items():
            for row, right in part.pencil.right.items():
                block = attempt.block(column, row)
                moved = [{monomial: attempt.move(scalar) for monomial, scalar in polynomial.items()} for polynomial in (left, right)]
                total = add(total, multiply(multiply(moved[0], block), moved[1]))
        return self._named(polynomial_expression(total, self.expression.shape))

    # ---- numbers

    def evaluate(self, values, invalid="raise"):
        """The limit at numbers.

        values : {p: 200, n: 400, lam: .3, S: Discrete(...), T: array}, or ratios {p/n: .5, ...} without sizes; keys are objects or
            names. Scalars, sizes and ratios may be arrays, which are broadcast. Words that act on one space are given by one Joint or by
            arrays, which need not commute.
        invalid : "raise", or "nan" for NaN at points of an array where the limit does not exist
        Returns a float or complex, an array for arrays of parameters, a matrix for a matrix expression.
        Raises LimitError where the limit does not exist: z in the bulk on the real axis, an interpolation threshold.
        Arrays of 500 points or more are computed by compiled kernels (made once, in seconds); every point is certified.
        """
        return evaluation.evaluate(self, values, invalid)

    def monte_carlo(self, values, draws=8, rng=0, field=None, executor=None):
        """Draws of the expression itself: .mean .stderr .draws; field "complex" draws its complex twin."""
        from rmtsym.evidence.expressions import monte_carlo
        return monte_carlo(self.expression, to_draw(self, evaluation.ratios_by_name(self, values)), draws=draws, rng=rng, field=field, executor=executor)

    def validate(self, values, sizes=None, draws=16, rng=0, field="complex"):
        """The equivalent against Monte Carlo of its expression at three sizes: a Certificate (.verdict, .rows)."""
        from rmtsym.evidence.expressions import validate
        values = to_draw(self, evaluation.ratios_by_name(self, values))
        return validate(self.expression, values, self.evaluate, sizes=sizes, draws=draws, rng=rng, field=field)

    def formula_at(self, values, numbers):
        """The expression, its traces (or sum of traces) having these values, at numbers of its symbols."""
        symbols = sorted(numbers, key=lambda symbol: symbol.name)
        traces = tuple(sp.Symbol(f"trace_{k}__") for k in range(len(values)))
        return numeric((*traces, *symbols), sp.sympify(self._formula(traces), strict=True))(*values, *(numbers[symbol] for symbol in symbols))

    # ---- what follows

    def polynomial(self, variable=None, values=None, time_limit=60):
        """The minimal polynomial of the target, an expression in `variable` (default: a free one of m, t, w, x) and the parameters.

        values : {word: Discrete or Joint} for deterministic words, and numbers for scalars or sizes, as far as wanted
        Of the irreducible factors that elimination leaves, the one that vanishes at numerical solutions is returned.
        LimitError if the elimination takes longer than `time_limit` seconds.
        """
        return evaluation.polynomial(self, variable, values or {}, time_limit).polynomial

    def derivative(self, parameter):
        """The equivalent of the derivative of the expression in a scalar parameter."""
        parameter = next((symbol for symbol in self.scalars if symbol.name == parameter), parameter)        # by name, as everywhere
        if parameter not in self.scalars:
            raise ParameterError(f"derivative: {parameter} is no scalar of the expression, which has {', '.join(map(str, self.scalars)) or 'none'}")
        return derive(self.expression.diff(parameter), self.limit)

    def law(self, name, z=None, values=None, **about):
        """The spectral law of A, if the target is tr((A - z*eye(p)).I)/p: an rm.Law with the target's polynomial.

        z : the spectral variable; default the scalar called z. values : as for `polynomial`; about : more for Law (title, domain, ...).
        With limit={p/n: c} the law has the parameter c, and its Monte Carlo samples A.
        """
        return evaluation.law(self, name, z, values or {}, about)

    @cached_property
    def module(self):
        """The compiled kernels with the Dyson equations, made when first needed: it takes seconds, and is kept on disk."""
        from rmtsym.equivalents.curves import module_of
        return module_of(self)

    @cached_property
    def steps(self):
        """The derivation as data: rmtsym.equivalents.steps."""
        from rmtsym.equivalents.steps import steps
        return steps(self)

    def latex(self, certificate=None, title=None):
        """The derivation as a complete LaTeX document."""
        from rmtsym.theorem.derivation import derivation
        return derivation(self, certificate=certificate, title=title)

    def __reduce__(self):
        return derive, (self.expression, self.limit)        # what follows from them is derived again

    def _repr_latex_(self):
        return rf"$\displaystyle {sp.latex(self.expression)} \;\longrightarrow\; {sp.latex(self.target)}$"

    def __repr__(self):
        system = "; ".join(f"{equation.lhs} = {equation.rhs}" for equation in self.equations)
        return f"<{short(self.expression)} -> {self.target}" + (f", where {system}>" if system else ">")


def _matrix_part(matrix, field):
    pencil, removed = minimise(linearise(matrix, field, REGULARISER), REGULARISER)
    return [TracePencil(pencil, {}, matrix, removed)]


def _target(part):
    """(weights, constant) of a part in the joint numbering."""
    row, column = part.offset
    weights = {(c + column, r + row): polynomial for (c, r), polynomial in part.weights.items()}
    return weights, {part.pencil.shape[0]: part.constant} if part.constant else {}
