"""The forms in which a derivation shows its formulas: traces apart, coefficients factored, what repeats under a name of its own.

in:   scalars in traces, matrix expressions
out:  `neat`, an equal scalar; Names, letters that nothing else bears, and the expressions which they stand for
"""
import itertools
import re

import sympy as sp

from rmtsym.algebra import tidy
from rmtsym.equivalents.pencil_polynomials import polynomial, polynomial_expression
from rmtsym.equivalents.pencil_traces import pushed
from rmtsym.equivalents.system import Mean
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import Word, same_size, words_of
from rmtsym.matrix.expressions import Adjoint, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Transposed
from rmtsym.words import Deterministic, Trace, tr

__all__ = ["Names", "apart", "neat", "ratio_of", "short_trace", "solved", "with_neat_inverses"]

LONG = 60                   # characters of an inverse that gets a name even if it occurs only once


# ---- scalars

def neat(expression, unknowns=()):
    """An equal scalar as a sum over traces (and means), the coefficient of each short."""
    expression = expression.xreplace({trace: short_trace(trace) for trace in expression.atoms(Trace)})
    means = {mean: Mean(_tidy(mean.function, [*unknowns, *mean.bound_symbols]), *mean.words) for mean in expression.atoms(Mean)}
    expression = expression.xreplace(means)
    found = sorted(expression.atoms(Trace, Mean), key=sp.default_sort_key)
    dummies = [sp.Symbol(f"t__{k}") for k in range(len(found))]
    plain = expression.xreplace(dict(zip(found, dummies, strict=True)))
    back = dict(zip(dummies, found, strict=True))
    whole = _tidy(plain, unknowns)
    above, below = sp.fraction(whole)
    if not found or below.has(*dummies):
        return whole.xreplace(back)
    terms = sp.Poly(sp.expand(above), *dummies).terms()
    if any(sum(powers) > 1 for powers, _ in terms):
        return whole.xreplace(back)
    return sp.Add(*(_tidy(coefficient/below, unknowns)*sp.Mul(*(back[t] for t, power in zip(dummies, powers, strict=True) if power))
                    for powers, coefficient in terms))


def apart(expression):
    """The expression with scalars in front of its traces."""
    if not isinstance(expression, sp.Expr):
        return expression
    scaled = [trace for trace in expression.atoms(Trace) if isinstance(trace.matrix, Scaled)]
    return expression.xreplace({trace: trace.matrix.coefficient*tr(trace.matrix.matrix) for trace in scaled})


def short_trace(trace):
    """The trace, sums taken apart; of a matrix of rank one, as a number a.T*Q*b; S^(1/2) S^(1/2) = S."""
    total = sp.S.Zero
    for term in sp.Add.make_args(trace.expand()):
        for one in sorted(term.atoms(Trace), key=sp.default_sort_key):
            term = term.xreplace({one: tr(_rotated(one.matrix))})
        total += term
    return total


def _rotated(matrix):
    """The product in the rotation that a person would write."""
    if not isinstance(matrix, MatrixProduct):
        return matrix
    factors = matrix.args
    if isinstance(factors[0], Root) and factors[-1] == factors[0]:
        factors = (*factors[1:], factors[0])
    start = next((k for k, factor in enumerate(factors) if same_size(factor.shape[0], sp.S.One)), 0)
    factors = factors[start:] + factors[:start]
    merged = []
    for factor in factors:
        if merged and isinstance(factor, Root) and merged[-1] == factor:
            merged[-1] = factor.args[0]
        else:
            merged.append(factor)
    return MatrixProduct(*merged)


def _tidy(expression, unknowns):
    """The shorter of a few equal forms."""
    roots = {power.base: sp.Symbol(f"{power.base.name}__", positive=True) for power in expression.atoms(sp.Pow)
             if power.base.is_Symbol and power.exp.is_Rational and power.exp.q == 2}
    # With y^2 = d a common factor a + b sqrt(d) cancels, which is none over the rational functions of d alone.
    lifted = expression.xreplace({base: y**2 for base, y in roots.items()})
    back = {y: sp.sqrt(base) for base, y in roots.items()}
    forms = [expression]
    try:
        forms.append(tidy(lifted).xreplace(back))
    except ParameterError:
        return expression
    if expression.has(sp.I):
        forms.append(sp.factor(sp.cancel(expression, extension=[sp.I]), gaussian=True))
    if expression.is_Add:
        forms.append(sp.Add(*(_tidy(term, unknowns) for term in expression.args)))
    forms = [_turned(_divided(form, unknowns)) for form in forms]
    forms += [above/sp.expand(below) for above, below in map(sp.fraction, forms) if below.count_ops() < 16]
    return min([*forms, *(sp.expand(form) for form in forms if not _has_sum_below(form))], key=_length)


def _length(form):
    """How many letters a reader meets."""
    return sum(part.is_Symbol for part in sp.preorder_traversal(form)), len(sp.sstr(form)), sp.sstr(form)


def _has_sum_below(form):
    return any(part.is_Add for part in sp.Mul.make_args(sp.fraction(form)[1]))


def _turned(form):
    """1/(1 - 2 delta), not -1/(2 delta - 1)."""
    if form.as_coeff_Mul()[0].is_negative:
        for factor in sp.Mul.make_args(form):
            base, power = factor.as_base_exp()
            if base.is_Add and power.is_Integer and power % 2 and 2*sum(map(_is_negative, base.args)) >= len(base.args):
                return form/factor*(-1)**power*sp.Add(*(-term for term in base.args))**power
    return form


def _is_negative(term):
    return bool(term.as_coeff_Mul()[0].is_negative)


def _divided(form, unknowns):
    """Sums divided by one of their terms, or by a factor of the whole, where that leaves fewer letters: 1/(1 + a delta/b), not b/(b + a delta)."""
    while True:
        factors = sp.Mul.make_args(form)
        above = sp.fraction(form)[0]
        powers = [] if above.has(*unknowns) else [factor.as_base_exp() for factor in factors]
        letters = [base for base, power in powers if not base.is_Add and power > 0]
        better = form
        for factor in factors:
            base, power = factor.as_base_exp()
            if base.is_Add and power.is_Integer and power < 0:
                for term in (*base.args, *letters):
                    inside = sp.expand(base/term)
                    if not term.has(*unknowns) and any(sp.fraction(part)[1].is_number for part in inside.args):
                        better = min(better, form/factor*term**power*inside**power, key=lambda one: _length(one)[0])
        if better is form:
            return form
        form = better


def with_neat_inverses(expression, unknowns):
    """The expression, inverses of sums with neat coefficients, and without a common minus sign."""
    changes = {}
    for node in sorted(expression.atoms(Inverse), key=sp.default_sort_key):
        inside = node.args[0]
        if isinstance(inside, MatrixSum) and not inside.is_random and inside.free_symbols & set(unknowns):
            parts = [(term.coefficient, term.matrix) if isinstance(term, Scaled) else (sp.S.One, term) for term in inside.args]
            parts = [(neat(coefficient, unknowns), matrix) for coefficient, matrix in parts]
            sign = -1 if all(_is_negative(coefficient) for coefficient, _ in parts) else 1
            changes[node] = Scaled(sign, Inverse(MatrixSum(*(Scaled(sign*coefficient, matrix) for coefficient, matrix in parts))))
    return expression.xreplace(changes)


def ratio_of(target, symbols, values):
    """The target as factor*symbol, where it is that of one of the unknowns symbol = value; else None."""
    for symbol, value in zip(symbols, values, strict=True):
        dummies = {trace: sp.Dummy() for trace in target.atoms(Trace) | value.atoms(Trace)}
        factor = sp.S.Zero if value == 0 else tidy((target/value).xreplace(dummies))
        if factor != 0 and not factor.has(*symbols, *dummies.values()):
            return factor*symbol
    return None


def solved(symbols, values, unknowns):
    """(left, right) of an equation for the first of the symbols alone, of symbol = value linear in at most two of them; else None.

    x = a y + b and y = c x + d give (1 - a c) x = a d + b, sums over traces.
    """
    x, *others = symbols
    value = values[0]
    if len(others) > 1 or any(trace.free_symbols & set(symbols) for one in values for trace in one.atoms(Trace)):
        return None
    for y, other in zip(others, values[1:], strict=True):
        if other.has(y):
            return None
        value = value.xreplace({y: other})
    parts = sp.collect(sp.expand(value), x, evaluate=False)
    if set(parts) - {x, sp.S.One}:
        return None
    slope, rest = (neat(parts.get(key, sp.S.Zero), unknowns) for key in (x, sp.S.One))
    return sp.Mul(1 - slope, x, evaluate=False), rest


# ---- names

class Names:
    """Letters for what a derivation speaks of, none of which its words, sizes and scalars have.

    definitions : [(word, expression)], what repeats and has got a name
    """

    def __init__(self, expression, unknowns, field):
        words = words_of(expression).values()
        words = [*words, *(word for one in words for source in one.drawn_from for word in source.words())]
        names = {symbol.name for symbol in (*words, *expression.free_symbols, *unknowns)}
        self._taken = {re.match(r"[A-Za-z]*", name).group() or name for name in names}
        self._field, self._defined, self._forms, self._letters = field, {}, {}, {}

    def letter(self, *options):
        """The first of the letters that is free; it is taken then."""
        free = itertools.chain((letter for letter in options if letter not in self._taken), (f"{options[0]}{k}" for k in itertools.count()))
        chosen = next(free)
        self._taken.add(chosen)
        return chosen

    def define(self, expressions, bar="", always=()):
        """Names for inverses (Q), sums and transposed products (Y) that occur repeatedly, for random or long inverses, for those of `always`.

        bar : "bar" for deterministic ones: the equivalent of Q is Qbar
        """
        found = {}
        for node in _repeated([self.named(expression) for expression in expressions], always):
            if not any(form in found for form in self._forms_of(node)):
                found |= dict.fromkeys(self._forms_of(node), node)
        for is_inverse, letters in ((True, ("Q", "R", "P", "K")), (False, ("Y", "A", "B", "C"))):
            nodes = list(dict.fromkeys(node for node in found.values() if isinstance(node, Inverse) == is_inverse))
            if nodes and is_inverse not in self._letters:
                self._letters[is_inverse] = self.letter(*letters)
            for k, node in enumerate(nodes, 1):
                self._define(node, self._letters[is_inverse] + bar + ("" if len(nodes) == 1 else f"_{k}"))

    def _define(self, node, name):
        is_complex = node.field == "complex"
        word = Deterministic(name, *(node.shape[:1] if node.is_hermitian and not is_complex else node.shape))
        self._defined[word] = node
        turned = word if node.is_hermitian else word.H if is_complex else word.T
        for form, is_turned in self._forms_of(node).items():
            stands = turned if is_turned else word
            self._forms.setdefault(form, stands)
            if isinstance(form, MatrixSum):
                self._forms.setdefault(self._canonical(-form), -stands)

    def _forms_of(self, node):
        """{equal form: whether it is that of the transpose (of the adjoint, for complex words)}."""
        plain, turned = pushed(node), pushed(node, True, node.field == "complex")
        forms = {node: False, plain: False, self._canonical(plain): False}
        return forms | {form: True for form in (turned, self._canonical(turned)) if form not in forms}

    def _canonical(self, node):
        """The node as the entries of a pencil would have it, products of sums multiplied out."""
        if isinstance(node, Inverse):
            return Inverse(self._canonical(node.args[0]))
        try:
            return polynomial_expression(polynomial(node, self._field), node.shape)
        except ParameterError:
            return node

    def named(self, expression):
        """The expression, what has a name replaced by it."""
        return _without_idle_transposes(self._with_runs(expression.xreplace(self._forms))) if isinstance(expression, sp.Basic) else expression

    def _with_runs(self, expression):
        """Factors of a product that together are a named one replaced by it: X W Z = c Y for Y = X W Z/c."""
        runs = [(word, *((node.coefficient, node.matrix) if isinstance(node, Scaled) else (sp.S.One, node))) for word, node in self._defined.items()]
        runs = [(word, coefficient, matrix.args) for word, coefficient, matrix in runs if isinstance(matrix, MatrixProduct)]
        return _replaced(expression, runs) if runs else expression

    def inverted(self, matrix):
        """X.I for the matrix whose inverse has the name X, else None."""
        name = self._forms.get(Inverse(matrix)) if same_size(*matrix.shape) else None
        return None if name is None else Inverse(name)

    @property
    def definitions(self):
        """[(word, what it stands for, in the other names)], each in terms of later ones."""
        found = []
        for word, node in self._defined.items():
            others = {form: name for form, name in self._forms.items() if word not in name.words()}
            inside = node.xreplace(others)
            is_product = isinstance(node, MatrixProduct) or (isinstance(node, Scaled) and isinstance(node.matrix, MatrixProduct))
            found.append((word, _without_idle_transposes(inside if is_product else self._with_runs(inside))))
        return found


def _without_idle_transposes(expression):
    """Without transposes of symmetric words."""
    idle = {part: part.args[0] for part in expression.atoms(Transposed) if isinstance(part.args[0], Word) and part.args[0].is_symmetric
            and part.args[0].field == "real"}
    return expression.xreplace(idle)


def _replaced(expression, runs):
    """The expression with runs of factors replaced by coefficient*word."""
    if isinstance(expression, Word) or not expression.args:
        return expression
    args = [_replaced(arg, runs) for arg in expression.args]
    changed = expression if args == list(expression.args) else expression.func(*args)
    for word, coefficient, factors in runs if isinstance(changed, MatrixProduct) else ():
        for k in range(len(changed.args) - len(factors) + 1):
            if changed.args[k:k + len(factors)] == factors:
                changed = MatrixProduct(*changed.args[:k], Scaled(1/coefficient, word), *changed.args[k + len(factors):])
                return _replaced(changed, runs)
    return changed


def _repeated(expressions, always):
    """What occurs more than once (inverses, sums, products under a transpose), and random or long inverses, in the order in which they are met."""
    counts = {}

    def visit(node):
        if isinstance(node, (Transposed, Adjoint)) and isinstance(node.args[0], (MatrixProduct, Scaled)):
            counts[node.args[0]] = counts.get(node.args[0], 0) + 1
        if isinstance(node, (Inverse, MatrixSum)):
            counts[node] = counts.get(node, 0) + 1
            if counts[node] > 1:
                return
        if not isinstance(node, Word):
            for arg in node.args:
                visit(arg)

    for expression in expressions:
        visit(expression)
    return [node for node, count in counts.items() if count > 1 or node in always
            or (isinstance(node, Inverse) and (node.is_random or len(sp.sstr(node)) > LONG))]
