"""The minimal polynomial of a deterministic equivalent.

in:   a System, numerical solutions of it at a few points, the limits of ratios, spectra of the deterministic words
out:  Elimination: an irreducible polynomial of the target over the rationals in sizes and scalars; from a resolvent's, a Law

    elimination_inputs.py    spectra and ratios, put into expressions      elimination_pool.py     unknowns out, one by one (FLINT)
    elimination_samples.py   solutions at random points, to 77 digits      elimination_linear.py   linear groups of unknowns, closed form

Means over spectra become sums over atoms with exact weights. One size is set to 1, since only ratios matter. Radicals of parameters, and
the imaginary unit, are unknowns with an equation y**n = base: what remains is rational in the parameters.
"""
from dataclasses import dataclass
from typing import Any

import flint
import mpmath
import sympy as sp

from rmtsym.algebra import Radicals, Ring, as_expression, exact, symbols_in_order
from rmtsym.equivalents.elimination_inputs import averaged, ratios_of
from rmtsym.equivalents.elimination_pool import PRECISION, Point, eliminate_all, factors, residual
from rmtsym.equivalents.elimination_samples import number, polished, solutions
from rmtsym.equivalents.scaling import Mixed, degrees
from rmtsym.errors import LimitError, ParameterError

__all__ = ["Elimination", "Step", "eliminate", "law_of"]

_TINY = 1e-30                           # the polynomial at a sample, relative to its terms
_LONG = 60                              # terms of a polynomial that a step still shows


@dataclass(frozen=True)
class Step:
    """One unknown less.

    unknown   SymPy symbol; a radical of the parameters is written as it is
    degree    1: the unknown is substituted; more: by a resultant
    relation  the polynomial that vanishes and was used, a SymPy expression, or None if it is long
    """

    unknown: Any
    degree: int
    relation: Any


@dataclass(frozen=True)
class Elimination:
    """polynomial = 0 for the target.

    polynomial  irreducible over the rationals, integer coefficients, by powers of the variable; in the sizes, ratios and scalars
    variable    the symbol that stands for the target
    steps       tuple of Step
    residual    the largest |polynomial| at the samples, relative to the sum of its |terms|, at 77 digits
    """

    polynomial: Any
    variable: Any
    steps: tuple
    residual: float

    @property
    def degree(self):
        """In the variable."""
        return max(int(term.as_coeff_exponent(self.variable)[1]) for term in sp.Add.make_args(self.polynomial))


def eliminate(system, numeric, limit=None, spectra=None, variable=None, time_limit=60, *, target=None, values=None):
    """The minimal polynomial of a system's target, an Elimination.

    numeric    : function({size or scalar: number}) -> (values of the unknowns, value of the target), LimitError where there is none; or
                 a list of such solutions at generic points, [({size or scalar: number}, unknowns, target), ...]
    limit      : {p/n: c, ...}, symbols or numbers; each size must then follow from another one. Without it sizes stay
    spectra    : {word: Discrete, {location: weight} or eigenvalues}, one Joint for all words that meet in a mean
    variable   : name or symbol for the target; default: the first of m, t, w, x that is no parameter's name
    time_limit : seconds
    target     : an expression in the unknowns, instead of the system's target
    values     : {size or scalar: number}, put in beforehand, exactly (floats as the decimals they print as)

    Raises ParameterError for input that does not fit and samples that do not solve the system, LimitError when time or memory runs out.
    """
    goal = system.target if target is None else as_expression(target, "eliminate: target")
    symbols = [unknown.symbol for unknown in system.unknowns]
    needed = _needed(symbols, system.equations, goal)
    unknowns, equations = [symbols[i] for i in needed], [system.equations[i] for i in needed]
    given = {symbol: exact(as_expression(value, f"eliminate: {symbol}")) for symbol, value in (values or {}).items()}
    fixed = set(given)
    given |= ratios_of(system, [goal, *equations], limit, given)
    scaling = _Scaling(system.sizes, given, fixed, unknowns, equations, goal, limit)

    def put_in(expression):
        return exact(averaged(expression, spectra)).xreplace(given)

    model = _Model(unknowns, [put_in(equation) for equation in equations], put_in(goal), variable, scaling)
    if callable(numeric):
        numeric = solutions(numeric, system, given, model.free)
    if not numeric:
        raise ParameterError("eliminate: numeric: give at least one solution")
    with flint.ctx.workprec(PRECISION):
        points = [model.point(*scaling.read(values, _in_order(solution, system, needed), model.free)) for values, solution, _ in numeric]
    try:
        found, steps = eliminate_all(model.ring.context, model.polynomials, list(range(len(model.hidden))), points, time_limit)
    except LimitError as error:
        raise LimitError(f"eliminate: {error} (time_limit = {time_limit} s); give numbers for some of {', '.join(map(str, model.free))} "
                         "(values=, limit=), fewer atoms, or more time") from None
    found = [polynomial for polynomial in found if model.ring.degree(polynomial, model.variable)]
    if len(found) != 1:
        raise ParameterError("eliminate: numeric: the samples are not generic, several polynomials vanish at them" if found else
                             "eliminate: the equations do not determine the target")
    with flint.ctx.workprec(PRECISION):
        size = max(residual(found[0], point) for point in points)
    if not size < _TINY:
        raise ParameterError(f"eliminate: numeric: the polynomial is {size:.1g} at a sample, relative to its terms, instead of 0")
    return Elimination(model.write(found[0]), model.variable, tuple(model.step(unknown, pivot) for unknown, pivot in steps), size)


def law_of(polynomial, name, z, m=None, matrix=None, limit=None, **about):
    """The Law whose Stieltjes transform m(z) = tr((A - z I)^{-1})/p has the polynomial.

    polynomial : what `eliminate` found for that trace, an Elimination, or an expression in z and m
    m          : its variable, which an Elimination knows
    matrix     : A in words; limit : {p/n: c}, the ratios of its sizes; about : more for Law (title=, domain=, spectra=, references=, ...)
    """
    from rmtsym.law.law import Law
    if isinstance(polynomial, Elimination):
        m = polynomial.variable if m is None else m
        polynomial = polynomial.polynomial.xreplace({polynomial.variable: m})
    return Law(name, matrix=matrix, limit=limit, polynomial=polynomial, z=z, m=m, **about)


# ---- sizes

class _Scaling:
    """What happens when all sizes are multiplied by one number: unknown k and the target by its powers weights[k], weight.

    reference : the size that was set to 1 and comes back in the end, or None
    """

    def __init__(self, sizes, given, fixed, unknowns, equations, goal, limit):
        self.sizes, self._limit = sizes, limit or {}
        # A size of which the model has the number, to compare a solution's with.
        self._known = next((size for size in sizes if size in given and given[size].is_number), None)
        self.reference = self._known if not limit and self._known not in fixed else None
        self.weights, self.weight = [sp.S.Zero]*len(unknowns), sp.S.Zero
        if self._known is not None:
            self._unit = given[self._known]
            try:
                *self.weights, self.weight = degrees(unknowns, equations, [*unknowns, goal], sizes)
            except Mixed as mixed:
                raise LimitError(f"eliminate: there is no limit: {mixed.args[0]} and {mixed.args[2]} grow with different powers of the "
                                 "sizes") from None
        if limit and self.weight != 0 and not fixed.intersection(sizes):
            raise ParameterError(f"eliminate: {goal} grows like N^{self.weight} with the sizes; divide it by sizes, or eliminate without limit=")

    def read(self, values, unknowns, free):
        """({free symbol: number}, [unknown]) of a solution at {size or scalar: number}, in the sizes of the model."""
        known = {symbol: number(value) for symbol, value in values.items()}
        ratios = {symbol: sp.fraction(ratio) for ratio, symbol in self._limit.items()}

        def value(symbol):
            if symbol not in known:
                raise ParameterError(f"eliminate: numeric: a sample gives no value of {symbol}")
            return known[symbol]

        scale = value(self._known)/number(self._unit) if self._known is not None else number(1)
        parameters = {symbol: value(ratios[symbol][0])/value(ratios[symbol][1]) if symbol in ratios else
                      value(symbol)/scale if symbol in self.sizes else value(symbol) for symbol in free}
        unknowns = [number(unknown)/scale**number(weight) for unknown, weight in zip(unknowns, self.weights, strict=True)]
        return {symbol: ball.mid() for symbol, ball in parameters.items()}, unknowns

    def restored(self, ring, polynomial, variable):
        """The polynomial with the size that was 1 put back, so that every term has the same degree in the sizes."""
        if self.reference is None:
            return polynomial
        weights = [1 if symbol in self.sizes else self.weight if symbol == variable else 0 for symbol in ring.symbols]
        degree = {exponents: sum(weight*int(exponent) for weight, exponent in zip(weights, exponents, strict=True) if weight)
                  for exponents in polynomial.to_dict()}
        highest = max(degree.values())
        return ring.context.from_dict({(*exponents[:-1], int(highest - degree[exponents])): coefficient
                                       for exponents, coefficient in polynomial.to_dict().items()})


def _in_order(solution, system, needed):
    """The values of the needed unknowns, of {symbol: value} or a sequence."""
    try:
        return [solution[system.unknowns[i].symbol if hasattr(solution, "keys") else i] for i in needed]
    except (KeyError, IndexError):
        raise ParameterError(f"eliminate: numeric: {solution} has not a value for each of the {len(system.unknowns)} unknowns") from None


def _needed(symbols, equations, goal):
    """The indices of the unknowns on which the goal depends."""
    found, todo = set(), [goal]
    while todo:
        present = todo.pop().free_symbols
        new = [i for i, symbol in enumerate(symbols) if symbol in present and i not in found]
        found.update(new)
        todo += [equations[i] for i in new]
    return sorted(found)


# ---- the system as polynomials

class _Model:
    """The polynomials of a system in its radicals and unknowns (`hidden`), the variable, the parameters, and the size that was set to 1.

    free : the symbols that the parameters are made of, of which a point needs the values.
    """

    def __init__(self, unknowns, equations, target, variable, scaling):
        self._radicals, self._scaling = Radicals(), scaling
        lifted = [self._radicals.lift(expression) for expression in (*equations, target)]
        self._roots = [relation for relation in self._radicals.relations if relation[1]]
        self._check(unknowns, lifted[:-1])
        self.unknowns, self.hidden = unknowns, [*(y for y, _, _ in self._roots), *unknowns]
        self.parameters = tuple(symbol for symbol in symbols_in_order(*lifted, *(base for _, _, base in self._roots)) if symbol not in self.hidden)
        self.free = [symbol for symbol in symbols_in_order(*map(self._radicals.restore, self.parameters)) if symbol not in unknowns]
        self._reference = [] if scaling.reference is None else [scaling.reference]
        self.variable = _variable(variable, [*self.free, *unknowns, *self._reference])
        self.ring = ring = Ring([*self.hidden, self.variable, *self.parameters, *self._reference])

        def vanishing(power, expression):
            above, below = ring.read(expression)
            return below*power - above

        self._equations = [vanishing(ring.generator(unknown), equation) for unknown, equation in zip(unknowns, lifted, strict=False)]
        self._target = ring.read(lifted[-1])
        self.polynomials = [*self._equations, vanishing(ring.generator(self.variable), lifted[-1]),
                            *(vanishing(ring.generator(y)**n, base) for y, n, base in self._roots)]

    def _check(self, unknowns, equations):
        meaning = {y: self._radicals.restore(y) for y, _, _ in self._radicals.relations}
        for y, n, _ in self._radicals.relations:
            if meaning[y].free_symbols & set(unknowns) and (n == 0 or any(y in equation.free_symbols for equation in equations)):
                raise ParameterError(f"eliminate: {meaning[y]} is not {'rational' if n else 'algebraic'} in the unknowns")

    def point(self, parameters, unknowns):
        """A solution, near the given values of the unknowns, as a Point. ParameterError if it does not solve the system."""
        first = len(self._roots)
        known = [self._value(symbol, parameters) for symbol in self.parameters]
        values = [*(self._value(y, parameters) for y, _, _ in self._roots), *unknowns, flint.acb(0), *known,
                  *(flint.acb(1) for _ in self._reference)]
        values = polished(self._equations, range(first, first + len(self.unknowns)), values)
        parameters = parameters | dict(zip(self.unknowns, values[first:], strict=False))
        values[:first] = [self._value(y, parameters) for y, _, _ in self._roots]
        here = Point(values)
        values[len(self.hidden)] = (here(self._target[0])/here(self._target[1])).mid()
        return Point(values)

    def _value(self, symbol, parameters):
        """What a symbol of the ring stands for, as a ball; 0 as long as an unknown in it has no value."""
        meaning = self._radicals.restore(symbol)
        if meaning in parameters:
            return parameters[meaning]
        if not all(part in parameters for part in meaning.free_symbols):
            return flint.acb(0)
        with mpmath.workprec(PRECISION + 32):
            arguments = {part: mpmath.mpmathify(parameters[part]) for part in symbols_in_order(meaning)}
            return flint.acb(sp.lambdify(list(arguments), meaning, "mpmath")(*arguments.values())).mid()

    def write(self, polynomial):
        """A polynomial free of the hidden symbols as an expression by powers of the variable, its first coefficient positive."""
        ring = self.ring
        if polynomial.leading_coefficient() < 0:
            polynomial = -polynomial
        parts = ring.coefficients(self._scaling.restored(ring, polynomial, self.variable), self.variable)
        written = [self._factored(part) if 1 < len(part) < 10*_LONG else ring.write(part) for part in parts]
        return self._radicals.restore(sp.Add(*[part*self.variable**power for power, part in enumerate(written)]))

    def _factored(self, polynomial):
        content, found = factors(polynomial)
        return sp.Mul(sp.Integer(int(content)), *[self.ring.write(factor)**int(power) for factor, power in found])

    def step(self, unknown, pivot):
        """A Step from what the pool reports."""
        symbol = self.hidden[unknown]
        relation = self._radicals.restore(self.ring.write(pivot)) if len(pivot) <= _LONG else None
        return Step(self._radicals.restore(symbol), self.ring.degree(pivot, symbol), relation)


def _variable(variable, taken):
    """The symbol for the target."""
    names = {symbol.name for symbol in taken}
    if variable is None:
        return sp.Symbol(next(name for name in ("m", "t", "w", "x", "target") if name not in names))
    variable = sp.Symbol(variable) if isinstance(variable, str) else variable
    if getattr(variable, "name", None) in names or not isinstance(variable, sp.Symbol):
        raise ParameterError(f"eliminate: variable = {variable!r}, but it must be a name that no size or scalar has, {', '.join(sorted(names))}")
    return variable
