"""A derivation at numbers: sizes, scalars and spectra put into a pencil, for runtime/dyson.py.

in:   the values that a user gives, {p: 200, n: 400, lam: .3, S: Discrete(...)} or {p/n: .5, ...}
out:  Point: sizes, scalars, and for each space the spectral points or dense matrices of the words that act on it

Sizes need not be integers: with spectra only their ratios matter. A space is dense where several words with arrays act on it, or a
rectangular word does; elsewhere arrays are diagonalised.
"""
import itertools
import math
from dataclasses import dataclass, field

import numpy as np
import sympy as sp

from rmtsym.equivalents.commuting import eigenvalue_function
from rmtsym.equivalents.dyson import lines
from rmtsym.equivalents.haar import positions, probes
from rmtsym.equivalents.system import eigenvalue, numeric
from rmtsym.errors import ParameterError, ShapeError
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Transposed
from rmtsym.matrix.printing import short
from rmtsym.matrix.values import array_of, checked_array, is_spectrum, matched, meeting, number_of, positive_number, refuse_missing
from rmtsym.measures import Joint, as_measure
from rmtsym.runtime import dyson as solver
from rmtsym.runtime.dyson_haar import Haar

__all__ = ["Letters", "Point", "problem_of", "read_point", "spectral_points"]


@dataclass
class Point:
    """Values: sizes {symbol: float}, scalars {symbol: number}, spectra {word: (K,) eigenvalues}, dense {word: 2-d array},
    weights {size expression: (K,)} of the spectral spaces that carry words.
    """

    sizes: dict
    scalars: dict
    spectra: dict = field(default_factory=dict)
    dense: dict = field(default_factory=dict)
    weights: dict = field(default_factory=dict)
    cut: frozenset = frozenset()            # sizes on which a rectangular identity acts: there matrices are dense

    def size(self, expression):
        """The size as a number."""
        return float(expression.xreplace(self.sizes))

    @property
    def count(self):
        """The number of points: None where sizes and scalars are single numbers."""
        return max((np.size(value) for value in (*self.sizes.values(), *self.scalars.values()) if np.ndim(value)), default=None)

    def is_dense(self, size):
        """Whether matrices on this space are 2-d arrays."""
        return size in self.cut or any(size in word.shape for word in self.dense)


def read_point(values, dims, scalars, words, matrices, needs_vectors=False, cut=None):
    """The Point that `values` are.

    dims, scalars, words : what the expression needs; matrices : where words meet (see matrix/values.py)
    Sizes and scalars may be arrays, of many points; `problem_of` wants single ones.
    cut : the sizes on which rectangular identities act, where matrices are dense; default: those of the matrices
    needs_vectors : keep arrays as they are, since more than their spectrum matters (bilinear forms, matrix-valued results)
    ParameterError or ShapeError name what is missing, unknown, or does not fit.
    """
    if not hasattr(values, "items"):
        raise ParameterError(f"derive: values = {short(repr(values))}, but a mapping such as {{p: 200, n: 400, lam: .3}} is wanted")
    wanted = [word for word in words if word.is_given]
    found, ratios = matched(values, dims, scalars, words)
    arrays = {word: array_of(word, found[word]) for word in wanted if word in found and not is_spectrum(found[word])}
    sizes = {dim: _each(positive_number, dim, found[dim]) for dim in dims if dim in found}
    for word, array in arrays.items():
        for dim, size in zip(word.shape, array.shape, strict=True):
            if dim.is_Symbol:
                sizes.setdefault(dim, size)
    _resolve(ratios, sizes, dims)
    refuse_missing([*dims, *scalars, *wanted], {*sizes, *found})
    if cut is None:
        identities = {part for matrix in matrices for part in sp.preorder_traversal(matrix) if isinstance(part, Identity) and not part._is_square}
        cut = frozenset(size for part in identities for size in part.shape)
    point = Point(sizes, {symbol: _each(number_of, symbol, found[symbol]) for symbol in scalars}, cut=cut)
    constants = [word for word in words if not word.is_random and not word.is_given]            # such as a vector of ones
    arrays |= {word: np.asarray(word._draw(_Sizes(point), None), dtype=float) for word in constants}
    wanted += constants
    groups = _groups(wanted, matrices)
    for word in wanted:
        if word in arrays:
            arrays[word] = checked_array(word, arrays[word], {dim: int(size) for dim, size in sizes.items() if np.ndim(size) == 0 and size == int(size)})
    for size in dict.fromkeys(size for word in wanted for size in word.shape):
        _fill(point, size, [word for word in wanted if size in word.shape], arrays, found, groups, needs_vectors)
    return point


class _Sizes:
    """What a constant word may ask for."""

    def __init__(self, point):
        self._point = point

    def size(self, expression):
        size = self._point.size(expression)
        if size != int(size):
            raise ShapeError(f"derive: {expression} = {size:g}, but with a word of {expression} given entries it must be an integer")
        return int(size)


def _resolve(ratios, sizes, dims):
    """Sizes that ratios determine; the scale is free where no size is given."""
    pending = {ratio: _each(positive_number, ratio, value) for ratio, value in ratios.items()}
    while pending:
        ready = [ratio for ratio in pending if sum(dim not in sizes for dim in ratio.free_symbols) <= 1]
        if not ready:
            first = min((dim for ratio in pending for dim in ratio.free_symbols if dim not in sizes), key=lambda dim: dim.name)
            sizes[first] = 1.0
            continue
        ratio = ready[0]
        value = pending.pop(ratio)
        missing = [dim for dim in ratio.free_symbols if dim not in sizes]
        for dim in missing:
            rest = _product(ratio, {**sizes, dim: 1.0})
            sizes[dim] = value/rest if ratio.as_powers_dict()[dim] == 1 else rest/value
        # A ratio beside sizes may be rounded, as `sample` rounds it.
        allowed = sum(value/sizes[dim] for dim in ratio.free_symbols) + 1e-12*value
        if not missing and np.any(np.abs(_product(ratio, sizes) - value) > allowed):
            raise ShapeError(f"derive: {ratio} = {value} does not agree with " + ", ".join(f"{dim} = {sizes[dim]}" for dim in sorted(ratio.free_symbols, key=str)))


def _product(ratio, sizes):
    return math.prod(sizes[dim]**float(power) for dim, power in ratio.as_powers_dict().items() if dim.is_Symbol)


def _each(read, key, value):
    """The value read by `read`, or an array whose entries can be read."""
    if np.ndim(value) == 0:
        return read(key, value)
    array = np.asarray(value)
    if array.dtype.kind not in "iufc" or not np.isfinite(array).all() or (read is positive_number and not np.all(array > 0)):
        wrong = next((item for item in array.ravel().tolist() if not _is_read(read, key, item)), None)
        read(key, array if wrong is None else wrong)
    return array.astype(complex if array.dtype.kind == "c" else float)


def _is_read(read, key, item):
    try:
        read(key, item)
    except (ParameterError, ShapeError):
        return False
    return True


def _groups(words, matrices):
    """{word: the set of words with which it meets}."""
    found = {word: {word} for word in words}
    for group in meeting(matrices):
        for word in group:
            found[word] = set(group)
    return found


def _fill(point, size, words, arrays, found, groups, needs_vectors):
    """The spectral points, or the dense matrices, of the words that act on one space."""
    known = [word for word in words if word in arrays]
    for word in words:
        if not word.is_symmetric and word not in arrays:
            raise ParameterError(f"evaluate: {word} is {word.shape[0]} x {word.shape[1]} and not symmetric: give an array, a measure is the spectrum of a "
                                 "symmetric word")
    is_dense = size in point.cut or any(not word.is_symmetric for word in words) or (needs_vectors and known) or \
        any(word in arrays and any(other is not word for other in groups[word] if other in words) for word in words)
    if is_dense and size not in point.cut and not needs_vectors and all(word.is_symmetric for word in words) and all(_is_diagonal(arrays[word]) for word in known):
        is_dense = False
        spectra = {word: (np.diagonal(arrays[word]), None) for word in known}
    elif not is_dense:
        spectra = {word: (np.linalg.eigvalsh(arrays[word]), None) for word in known}
    if is_dense:
        n = int(point.size(size))
        if n != point.size(size):
            raise ShapeError(f"derive: {size} = {point.size(size):g}, but with arrays on it a size must be an integer")
        for word in words:
            point.dense[word] = arrays[word] if word in arrays else np.diag(_realised(word, found[word], n))
        return
    joint = {}
    for word in words:
        if word in spectra:
            joint.setdefault("arrays" if len(groups[word]) > 1 else word, {})[word] = spectra[word][0]
    tables = [(values, np.full(len(next(iter(values.values()))), 1/len(next(iter(values.values()))))) for values in joint.values()]
    for word in words:
        if word in spectra or word in point.spectra:
            continue
        measure = found[word]
        if isinstance(measure, Joint) or callable(getattr(measure, "realise", None)):
            same = [other for other in words if other in found and (found[other] is measure or found[other] == measure)]
            values = {other: measure.values(_key(measure, other)) for other in same}
            weights = measure.weights
        else:
            same, (places, weights) = [word], spectral_points(as_measure(measure, str(word)))
            values = {word: places}
        tables.append((values, np.asarray(weights)))
        for other in same:
            point.spectra[other] = None
    _refuse_unaligned(words, tables, groups)
    merged, weights = _aligned(tables)
    point.spectra.update(merged)
    point.weights[size] = weights


def _key(measure, word):
    return next((key for key in measure.words() if key == word or (isinstance(key, str) and key == word.name)), word)


def _is_diagonal(array):
    return np.count_nonzero(array - np.diag(np.diagonal(array))) == 0


def _realised(word, measure, n):
    if callable(getattr(measure, "realise", None)):
        return measure.realise(_key(measure, word), n)
    return as_measure(measure, str(word)).quantile((np.arange(n) + .5)/n)


def _refuse_unaligned(words, tables, groups):
    """Two words that meet must share a table, unless one of them is a multiple of the identity."""
    table_of = {word: k for k, (values, _) in enumerate(tables) for word in values}
    varied = {word for values, _ in tables for word, places in values.items() if np.ptp(places) > 0}
    for word in words:
        for other in groups[word]:
            if other in table_of and word in varied and other in varied and table_of[other] != table_of[word]:
                names = " and ".join(sorted((word.name, other.name)))
                raise ParameterError(f"derive: {names} act on one space but have separate spectra, and nothing says how they are aligned; "
                                     "give one Joint({...}) for them, or arrays")


def _aligned(tables):
    """({word: values}, weights) on common points. Words of different tables never meet, so any coupling of them will do."""
    cuts = np.unique(np.concatenate([np.minimum(np.cumsum(weights), 1.0) for _, weights in tables]))
    cuts = cuts[np.concatenate([[True], np.diff(cuts) > 1e-14])] if len(tables) > 1 else np.cumsum(tables[0][1])
    weights = np.diff(np.concatenate([[0.0], cuts]))
    merged = {}
    for values, own in tables:
        index = np.arange(len(own)) if len(tables) == 1 else \
            np.minimum(np.searchsorted(np.cumsum(own), cuts - weights/2), len(own) - 1)
        for word, places in values.items():
            merged[word] = np.asarray(places, dtype=float)[index]
    return merged, weights if len(tables) > 1 else np.asarray(tables[0][1], dtype=float)


def spectral_points(measure, nodes=16, panels=48):
    """(places, weights) of a measure: its atoms, or a Gauss rule in the quantile with panels that shrink towards both ends."""
    if hasattr(measure, "locations"):
        return measure.locations, measure.weights
    cuts = [0.0, 1.0]
    support = measure.support()
    if len(support) > 1 and callable(getattr(measure, "cdf", None)):
        cuts += [float(measure.cdf(hi)) for _, hi in support[:-1]]
    atoms = measure.atoms()
    places, weights = [], []
    node, weight = np.polynomial.legendre.leggauss(nodes)
    jumps = []
    for x, mass in atoms:
        places.append([x])
        weights.append([mass])
        top = float(measure.cdf(x))
        jumps.append((top - mass, top))
        cuts += [top - mass, top]
    cuts = sorted({min(max(cut, 0.0), 1.0) for cut in cuts})
    quantile = measure.quantile if callable(getattr(measure, "quantile", None)) else measure.ppf
    for low, high in itertools.pairwise(cuts):
        if high - low < 1e-15 or any(a - 1e-15 <= low and high <= b + 1e-15 for a, b in jumps):
            continue
        fractions = np.concatenate([[0.0], .5**np.arange(panels, 0, -1.0), 1 - .5**np.arange(2.0, panels), [1.0]])
        for a, b in itertools.pairwise(fractions):
            q = low + (high - low)*(a + (b - a)*(node + 1)/2)
            places.append(np.asarray(quantile(np.clip(q, low, high)), dtype=float))
            weights.append((high - low)*(b - a)*weight/2)
    places, weights = np.concatenate(places), np.concatenate(weights)
    kept = np.isfinite(places) & (weights > 0)
    return places[kept], weights[kept]/math.fsum(weights[kept])


# ---- values of letters, and the problem for the solver

class Letters:
    """Values of deterministic monomials at a point: scalars, (K,) arrays or 2-d arrays."""

    def __init__(self, point):
        self.point, self._known = point, {}

    def monomial(self, monomial, size):
        """The value of a monomial on (or from) the space of that size; 1.0 for the identity."""
        if not monomial:
            return 1.0
        if monomial not in self._known:
            product = None
            for letter in monomial:
                value = self.letter(letter)
                product = value if product is None else product @ value if np.ndim(value) == 2 else product*value
            self._known[monomial] = product
        return self._known[monomial]

    def weight(self, monomial, size):
        """The value of a monomial that is the weight of a trace."""
        return self.monomial(monomial, size)

    def letter(self, letter):
        key = letter, None
        if key not in self._known:
            if any(self.point.is_dense(size) for size in letter.shape):
                value = self.matrix(letter.matrix)
                value = value.T if letter.transposed else value
            else:
                words = letter.matrix.words()
                names = [eigenvalue(word) for word in words]
                symbols = sorted(self.point.scalars, key=lambda symbol: symbol.name)
                function = numeric((*names, *symbols), eigenvalue_function(letter.matrix))
                with np.errstate(all="ignore"):             # what is not finite is refused below
                    value = function(*(self.point.spectra[word] for word in words), *(self.point.scalars[symbol] for symbol in symbols))
            if not np.all(np.isfinite(value)):
                raise ParameterError(f"evaluate: {short(letter)} is not finite at these values")
            self._known[key] = value
        return self._known[key]

    def matrix(self, expression):
        """A deterministic expression on dense spaces, as a 2-d array."""
        args = expression.args
        if isinstance(expression, Word):
            return self.point.dense[expression]
        if isinstance(expression, Identity):
            return np.eye(*(int(self.point.size(size)) for size in expression.shape))
        if isinstance(expression, Scaled):
            return self.number(args[0])*self.matrix(args[1])
        if isinstance(expression, MatrixSum):
            return sum(self.matrix(term) for term in args)
        if isinstance(expression, MatrixProduct):
            return np.linalg.multi_dot([self.matrix(factor) for factor in args])
        if isinstance(expression, (Transposed, Adjoint)):
            value = self.matrix(args[0]).T
            return value.conj() if isinstance(expression, Adjoint) else value
        if isinstance(expression, Inverse):
            return np.linalg.inv(self.matrix(args[0]))
        if isinstance(expression, Root):
            eigenvalues, vectors = np.linalg.eigh(self.matrix(args[0]))
            if eigenvalues.min() < -1e-10*np.abs(eigenvalues).max():
                raise ParameterError(f"derive: {short(args[0])} has the negative eigenvalue {eigenvalues.min():.6g}; what a root is taken of "
                                     "must be positive semidefinite")
            return (vectors*np.sqrt(np.maximum(eigenvalues, 0))) @ vectors.T
        raise ParameterError(f"derive: {short(expression)} has no value")

    def number(self, scalar):
        value = complex(scalar.xreplace({**self.point.sizes, **self.point.scalars}))
        return value.real if value.imag == 0 else value

    def polynomial(self, polynomial, size, field, numbers):
        """The value of a polynomial."""
        total = 0.0
        for monomial, scalar in polynomial.items():
            value = field.number(scalar, numbers)*self.monomial(monomial, size)
            if np.ndim(value) == 0 and np.ndim(total) == 2:
                value = value*np.eye(len(total))
            elif np.ndim(total) == 0 and np.ndim(value) == 2 and total != 0:
                total = total*np.eye(len(value))
            total = total + value
        return total


def problem_of(dyson, point, regulariser=None, adjoint_lines=None):
    """(solver.Problem, letters, numbers) of a Dyson equation at a point."""
    pencil = dyson.pencil
    letters = Letters(point)
    values = {**point.sizes, **point.scalars}
    base = pencil.field
    if regulariser is not None:
        values = {**values, regulariser: 0.0}
    numbers = base.numbers(values)
    sizes = list(dict.fromkeys((*pencil.rows, *pencil.columns)))
    index = {size: k for k, size in enumerate(sizes)}
    spaces = [(int(point.size(size)), None) if point.is_dense(size) else (point.size(size), point.weights.get(size, np.ones(1))) for size in sizes]
    fixed, regular = [], []
    shifted = numbers if regulariser is None else {**numbers, regulariser: 1.0}
    for (r, c), entry in dyson.fixed.items():
        for monomial, scalar in entry.items():
            value, matrix = base.number(scalar, numbers), letters.monomial(monomial, pencil.rows[r])
            fixed.append((r, c, value*matrix))
            if regulariser is not None and (difference := base.number(scalar, shifted) - value) != 0:
                regular.append((r, c, difference*matrix))
    first = [term for term in dyson.terms]
    second = [term.adjoint() for term in dyson.terms]
    right, left = adjoint_lines or (lines(first, second, base), lines(second, first, base))

    def pairings(found, conjugate_first, conjugate_second):
        result = []
        for line in found:
            one, two = base.number(line.first.coefficient, numbers), base.number(line.second.coefficient, numbers)
            one, two = np.conj(one) if conjugate_first else one, np.conj(two) if conjugate_second else two
            coefficient = base.number(line.factor, numbers)*one*two
            if coefficient != 0 or dyson.families:
                sizes_of = _spaces(line, pencil, conjugate_first, conjugate_second)
                result.append((line.row, line.column, line.i, line.j, coefficient, letters.monomial(line.weight, sizes_of[0]),
                               letters.monomial(line.matrix, sizes_of[1])))
        return result

    haar = []
    if dyson.families:                                  # their positions count lines: none is left out
        for family in dyson.families:
            probed = [None if place is None else (*place, letters.monomial(weight, pencil.rows[place[1]])) for place, weight in probes(family, pencil)]
            terms = ([(term.row, term.column, base.number(term.coefficient, numbers)) for term in some] for some in (family.first, family.second))
            haar.append(Haar(point.size(family.size), *terms, *positions(family, dyson.lines, right, left), probed))
    problem = solver.Problem(spaces, [index[size] for size in pencil.rows], [index[size] for size in pencil.columns], fixed,
                             pairings(dyson.lines, False, False), pairings(right, False, True), pairings(left, True, False), regular, haar)
    return problem, letters, numbers


def _spaces(line, pencil, is_left, is_right):
    """The sizes on which the weight and the matrix of a line act."""
    inner = pencil.columns[line.i] if not is_left else pencil.rows[line.i]
    outer = pencil.rows[line.row] if not is_left else pencil.columns[line.row]
    return inner, outer
