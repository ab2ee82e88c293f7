"""Matrices with independent rows of one law, F = phi(W X): what `derive` keeps of them are second moments.

in:   an expression with words that are Rows, such as RandomFeatures; values, with kernels or with data from which they follow
out:  the second moments of its rows as given words: K_F = E[f f^T], K_F_G = E[f g^T] for two that share their weights; refusals

A row f of F enters an inverse with rank one and meets it, without that row, in a quadratic form f^T R f, which concentrates around Tr(K R) for
Lipschitz functions of Gaussian weights: of F only K matters, as of a Gaussian matrix with this covariance of its columns. That the rows are not
centred does not matter either, but where something else acts on the space of the weights: there one direction, 11^T, stands out.

[Louart, Liao & Couillet, Ann. Appl. Probab. 28 (2018) 1190]
"""
import itertools

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.matrix.base import MatrixExpression, MatrixScalar, Word, words_of
from rmtsym.matrix.expressions import Identity
from rmtsym.matrix.printing import short
from rmtsym.matrix.sampling import needs
from rmtsym.matrix.values import spaces, with_data
from rmtsym.words import Deterministic

__all__ = ["Rows", "check_rows", "moments_of", "refuse_impossible", "rows_covariance", "to_draw", "with_kernels"]

ROUNDING = 1e-10
AGREEMENT = 1e-8            # of a kernel that is given beside its data, relative


class Rows(Word):
    """An N x n word whose rows are independent and of one law, args (name, N, n, ...).

    A subclass says how it is drawn, and has

        weights      what its rows are functions of, a word; those with equal weights are correlated row by row
        is_centred   whether E f = 0
        drawn_from   matrix expressions of which `_draw` needs the values
        second_moment(other, values)   E[f g^T] as an array, from the values of what it is drawn from
    """

    is_centred = False
    is_real_only = True

    shape = property(lambda self: self.args[1:3])

    @property
    def kernel(self):
        """K = E[f f^T] for a row f, as a word: n x n, symmetric. {F.kernel: K} among values gives it."""
        return Deterministic(f"K_{self.name}", self.shape[1])

    col_cov = kernel

    def cross(self, other):
        """E[f g^T] for rows f of this word and g of another one of the same weights, as a word: n x nh."""
        if not isinstance(other, Rows) or other.weights != self.weights:
            raise ParameterError(f"{self}.cross: {short(other)} does not share the weights of {self}; {self}.at(X) does")
        return self.kernel if other == self else Deterministic(f"K_{self}_{other}", self.shape[1], other.shape[1])

    def moments(self, words):
        # Of E[f g^T] and its transpose one is enough: that of the name that comes first.
        return {self.cross(word): word for word in words if isinstance(word, Rows) and word.weights == self.weights and self.name <= word.name}

    def second_moment(self, other, values):
        raise NotImplementedError(f"{type(self).__name__} must say its second moments")

    @property
    def _word_map(self):
        return {self.name: self, self.kernel.name: self.kernel}


def moments_of(words):
    """The given words among which the second moments of Rows are: {name: word} of all words, with those added."""
    found = {word.name: word for word in words}
    for word in words:
        found.update({moment.name: moment for moment in word.moments(words)})
    return found


def rows_covariance(first, second):
    """[(factor, weight, matrix)] with E[first M second] = sum factor Tr(weight M) matrix for letters of Rows."""
    one, other = first.matrix, second.matrix
    if not isinstance(other, Rows) or one.weights != other.weights or first.transposed == second.transposed:
        return []
    identity = Identity(one.shape[0])
    return [(1, identity, _moment(one, other))] if first.transposed else [(1, _moment(other, one), identity)]


def _moment(one, other):
    """E[f g^T] in words."""
    return one.cross(other) if one.name <= other.name else other.cross(one).T


# ---- what cannot be

def check_rows(expression):
    """ParameterError for Rows of random data, or beside their own weights; for Rows that are not centred where the direction of their mean matters."""
    words = list(words_of(expression).values())
    rows = [word for word in words if isinstance(word, Rows)]
    if not rows:
        return
    for word in rows:
        if any(source.is_random for source in word.drawn_from if source != word.weights):
            raise ParameterError(f"derive: {word} = {word.formula()} is a function of random data, whose kernel is random too; derive an equivalent of "
                                 f"{word}.linearised(), or declare the data as Deterministic")
        if word.weights in words:
            raise ParameterError(f"derive: {word.weights}, the weights of {word}, stand in the expression too, and of {word} only its kernel is kept; "
                                 f"take {word}.linearised() in place of {word}")
    _refuse_means([word for word in rows if not word.is_centred], expression)


def _refuse_means(rows, expression):
    """Where rows have a mean, 11^T/N is a special direction of the space of the weights: nothing else may act there that knows it."""
    if not rows:
        return
    matrices = [expression] if isinstance(expression, MatrixExpression) else [trace.matrix for trace in expression.atoms(MatrixScalar)]
    home = spaces(matrices)
    for word in rows:
        own = home(word, "rows")
        for other in words_of(expression).values():
            is_other = not other.is_random or (isinstance(other, Rows) and other.weights != word.weights and not other.is_centred)
            if is_other and own in (home(other, "rows"), home(other, "columns")):
                raise ParameterError(f"derive: {other} acts on the space of the weights of {word}, whose rows are not centred: then more than the kernel "
                                     "matters. Take an odd activation")
        if isinstance(expression, MatrixExpression) and own in (home(expression, "rows"), home(expression, "columns")):
            raise ParameterError(f"derive: {short(expression)} is a matrix on the space of the weights of {word}, whose rows are not centred: its "
                                 "equivalent is not a multiple of the identity. Take an odd activation")


def refuse_impossible(words, point):
    """ParameterError where the second moments of Rows at a Point (numbers.py) are not those of any rows."""
    rows = [word for word in words if isinstance(word, Rows)]
    for one, other in itertools.combinations(sorted(rows, key=lambda word: word.name), 2):
        if one.weights == other.weights and all(moment in point.dense for moment in (one.kernel, one.cross(other), other.kernel)):
            cross = point.dense[one.cross(other)]
            joint = np.block([[point.dense[one.kernel], cross], [cross.T, point.dense[other.kernel]]])
            eigenvalues = np.linalg.eigvalsh(joint)
            if eigenvalues[0] < -ROUNDING*eigenvalues[-1]:
                raise ParameterError(f"evaluate: {one.kernel}, {one.cross(other)} and {other.kernel} together must be positive semidefinite, the second moments of "
                                     f"one row, but they have the eigenvalue {eigenvalues[0]:.3g}")


# ---- kernels from data

def with_kernels(equivalent, values):
    """The values with the kernels that are missing, computed from the data that are there, and without these data.

    ParameterError for a kernel that is missing and cannot be computed, and for one that is given with data from which another follows.
    """
    rows = sorted((word for word in equivalent.words if isinstance(word, Rows)), key=lambda word: word.name)
    if not rows:
        return values
    known = {item.name for item in (*equivalent.dims, *equivalent.scalars, *equivalent.words)}
    values = _turned(rows, values, equivalent.words)
    named, found = {_name(key): key for key in values}, dict(values)
    for one, other in itertools.combinations_with_replacement(rows, 2):
        if one.weights != other.weights:
            continue
        missing = [name for word in (one, other) for name in _missing(word, named)]
        moment = one.cross(other)
        if moment.name not in named:
            if missing:
                raise ParameterError(f"evaluate: no value for {moment}, a second moment of the rows of {one}; give it, or {missing[0]} from which it "
                                     "is computed")
            found[moment] = one.second_moment(other, values)
        elif not missing:
            _check_agreement(one, other, np.asarray(values[named[moment.name]]), values)
    sources = {name for word in rows for name in _inputs(word)}
    return {key: value for key, value in found.items() if _name(key) in known or _name(key) not in sources and not _is_within(key, sources - known)}


def _check_agreement(one, other, kernel, values):
    """ParameterError where a given kernel is not that of the given data; shapes are judged elsewhere."""
    if kernel.ndim != 2 or kernel.dtype.kind not in "iuf":
        return
    computed = np.asarray(one.second_moment(other, values))
    if kernel.shape == computed.shape and not np.abs(kernel - computed).max(initial=0) <= AGREEMENT*np.abs(computed).max(initial=0):
        raise ParameterError(f"evaluate: {one.cross(other)} is given, and with it the data of {one}, whose kernel differs from it by up to "
                             f"{np.abs(kernel - computed).max():.3g}; give one of them")


def to_draw(equivalent, values):
    """The values, if all Rows can be drawn with them. ParameterError where their data are missing: kernels do not say them."""
    rows = sorted((word for word in equivalent.words if isinstance(word, Rows)), key=lambda word: word.name)
    values = _turned(rows, values, equivalent.words)
    named = {_name(key) for key in with_data(values)}
    for word in rows:
        missing = _missing(word, named)
        if missing:
            raise ParameterError(f"monte_carlo: no value for {missing[0]}: {word} = {word.formula()} is drawn from its data, which its kernel does not say; give "
                                 f"{{{missing[0]}: array}}")
    return values


def _turned(rows, values, words):
    """The values with E[f g^T] from E[g f^T], which goes unless it stands in the expression itself; rows: sorted by name."""
    found = dict(values)
    for one, other in itertools.combinations(rows, 2):
        for key in [key for key in values if one.weights == other.weights and _name(key) == other.cross(one).name]:
            found.setdefault(one.cross(other), np.asarray(values[key]).T)
            if other.cross(one) not in words:
                del found[key]
    return found


def _inputs(word):
    """Names of the given words, scalars and sizes that its data consist of."""
    dims, scalars, words, _ = needs([source for source in word.drawn_from if source != word.weights])
    return [item.name for item in (*words, *scalars, *dims) if not isinstance(item, Word) or item.is_given]


def _missing(word, named):
    """Names of data that are given nowhere; a size that is missing is that of an array."""
    _, scalars, words, _ = needs([source for source in word.drawn_from if source != word.weights])
    return [item.name for item in (*words, *scalars) if item.name not in named and (not isinstance(item, Word) or item.is_given)]


def _is_within(key, names):
    """Whether a key is a ratio with a size that only the data have."""
    return not isinstance(key, (str, Word)) and any(symbol.name in names for symbol in getattr(key, "free_symbols", ()))


def _name(key):
    return key if isinstance(key, str) else getattr(key, "name", key)
