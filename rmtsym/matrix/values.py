"""The values that `sample` is given: keys matched to what an expression needs, sizes and ratios resolved, arrays checked.

in:   {key: value}; keys are sizes, ratios of sizes, scalars and given words, as objects or by name
out:  Values(sizes, scalars, given): {symbol: int}, {symbol: number}, {word: array (2-d, or 1-d: a diagonal)}

Every error names what is missing, unknown, or of the wrong kind. Two words that act on one space and are given by separate
spectra are refused: nothing says how their eigenvectors are aligned. A Joint spectrum says it, and so do arrays.
"""
import itertools
import math
import numbers
from dataclasses import dataclass

import numpy as np
import sympy as sp

from rmtsym.errors import ParameterError, ShapeError, nearest
from rmtsym.matrix.base import Word, same_size
from rmtsym.matrix.expressions import Identity, Inverse, MatrixProduct, MatrixSum, Zero, _Turned
from rmtsym.matrix.printing import shape_text, short

__all__ = ["Values", "array_of", "checked_array", "is_spectrum", "matched", "meeting", "number_of", "positive_number", "read_values",
           "refuse_missing", "size_at", "spaces", "with_data"]


@dataclass(frozen=True)
class Values:
    """Sizes {symbol: int}, scalars {symbol: int, float or complex}, given words {word: array}."""

    sizes: dict
    scalars: dict
    given: dict


def read_values(values, dims, scalars, words, matrices):
    """`values` checked against the sizes, scalars and words that `matrices` need. ParameterError or ShapeError if they do not fit."""
    if not hasattr(values, "items"):
        raise ParameterError(f"sample: values = {short(repr(values))}, but a mapping such as {{p: 200, n: 400, lam: .3}} is wanted")
    found, ratios = matched(values, dims, scalars, words)
    computed = {moment: (word, other) for word in words for moment, other in word.moments(words).items()
                if moment in words and (moment not in found or is_spectrum(found[moment]))}
    wanted = [word for word in words if word.is_given and word not in computed]
    sizes = {dim: _integer(dim, found[dim]) for dim in dims if dim in found}
    arrays = {word: array_of(word, found[word]) for word in wanted if word in found and not is_spectrum(found[word])}
    for word, array in arrays.items():
        for dim, size in zip(word.shape, array.shape, strict=True):
            if dim.is_Symbol:
                sizes.setdefault(dim, size)
    _resolve_ratios(ratios, sizes)
    refuse_missing([*dims, *scalars, *wanted], {*sizes, *found})
    given = {word: checked_array(word, arrays[word], sizes) if word in arrays else _diagonal(word, found[word], sizes) for word in wanted}
    _refuse_unaligned(matrices, {word: found[word] for word in wanted if word not in arrays}, given)
    numbers = {scalar: number_of(scalar, found[scalar]) for scalar in scalars}
    for moment, (word, other) in computed.items():          # a spectrum alone would not say its eigenvectors
        given[moment] = word.second_moment(other, {**sizes, **numbers, **given})
    return Values(sizes, numbers, given)


def size_at(size, sizes):
    """The integer that a size is at the given values. ShapeError if it is not a positive one."""
    value = sp.sympify(size.xreplace(sizes), strict=True)
    if not value.is_Integer or value < 1:
        where = ", ".join(f"{dim} = {sizes[dim]}" for dim in sorted(size.free_symbols, key=str) if dim in sizes)
        raise ShapeError(f"sample: the size {size} is {value} at {where}, but it must be a positive integer")
    return int(value)


# keys

def matched(values, dims, scalars, words):
    """({symbol or word: value}, {ratio of sizes: value})."""
    found, ratios = {}, {}
    spare = [moment for word in words for moment in word.moments(words) if moment not in words]      # not needed where the word is drawn
    for key, value in with_data(values, {item.name for item in (*dims, *scalars, *words)}).items():
        target = _target(key, [*dims, *scalars, *words, *spare])
        if target in spare:
            continue
        if target is None:
            ratios[_ratio(key, dims, [*dims, *scalars, *words])] = value
            continue
        if target in found:
            raise ParameterError(f"sample: {target} is given twice")
        if isinstance(target, Word) and not target.is_given:
            raise ParameterError(f"sample: {target} is drawn, its value cannot be given; declare it as Deterministic to give it")
        found[target] = value
    return found, ratios


def with_data(values, names=None):
    """The values, and those from which a kernel among them was computed, if it says them: what features are drawn from. names: those that are wanted."""
    data = {}
    for value in values.values():
        data.update(getattr(value, "computed_from", {}))
    return {**{key: value for key, value in data.items() if names is None or _names_in(key) <= names}, **values}


def _names_in(key):
    return {key} if isinstance(key, str) else {key.name} if hasattr(key, "name") else {symbol.name for symbol in key.free_symbols}


def _target(key, known):
    """The symbol or word that a key means, None if the key is a compound scalar. By object first, then by name."""
    if isinstance(key, sp.Expr) and not isinstance(key, (sp.Symbol, sp.MatrixSymbol)):
        return None
    if not isinstance(key, (str, sp.Symbol, sp.MatrixSymbol, Word)):
        raise ParameterError(f"sample: the key {short(repr(key))} is neither a size, a scalar, a word, nor the name of one")
    if key in known:
        return key
    name = key if isinstance(key, str) else key.name
    alike = [item for item in known if item.name == name]
    if len(alike) > 1:
        raise ParameterError(f"sample: {name!r} may be {' or '.join(map(_described, alike))}; use the objects as keys, not names")
    if not alike:
        raise _unknown(name, known)
    return alike[0]


def _unknown(name, known):
    names = sorted({item.name for item in known})
    return ParameterError(f"sample: {name!r} does not occur in the expression, which has {', '.join(names) or 'nothing to be given'}."
                          + nearest(name, names))


def _ratio(key, dims, known):
    """A ratio or product of sizes, in the very symbols of the expression."""
    by_name = {dim.name: dim for dim in dims}
    symbols = sorted(key.free_symbols, key=str)
    for symbol in symbols:
        if symbol not in dims and symbol.name not in by_name:
            raise _unknown(symbol.name, known) if symbol.name not in {item.name for item in known} else ParameterError(
                f"sample: the key {key} holds {symbol}, which is not a size; compound keys are ratios of sizes, such as p/n")
    ratio = key.xreplace({symbol: by_name[symbol.name] for symbol in symbols if symbol not in dims})
    powers = ratio.as_powers_dict()
    if not symbols or any(base.free_symbols and not (base.is_Symbol and abs(power) == 1) for base, power in powers.items()):
        raise ParameterError(f"sample: the key {key} is not a ratio of sizes, such as p/n")
    return ratio


def _resolve_ratios(ratios, sizes):
    """Fill in the sizes that ratios determine: {p/n: .5, n: 401} gives p = 200, the nearest integer (of two, the even one)."""
    pending = {ratio: positive_number(ratio, value) for ratio, value in ratios.items()}
    while pending:
        open_sizes = {ratio: [dim for dim in sorted(ratio.free_symbols, key=str) if dim not in sizes] for ratio in pending}
        ready = [ratio for ratio in pending if len(open_sizes[ratio]) <= 1]
        if not ready:
            return                                          # what is still missing is reported with everything else
        ratio = ready[0]
        value = pending.pop(ratio)
        for dim in open_sizes[ratio]:
            sizes[dim] = _solved(ratio, value, dim, sizes)
            if sizes[dim] < 1:
                raise ShapeError(f"sample: {ratio} = {value} makes {dim} = 0; choose larger sizes")
        dims = sorted(ratio.free_symbols, key=str)
        if all(_solved(ratio, value, dim, sizes) != sizes[dim] for dim in dims):
            raise ShapeError(f"sample: {ratio} = {value} does not agree with " + ", ".join(f"{dim} = {sizes[dim]}" for dim in dims))


def _solved(ratio, value, dim, sizes):
    rest = float(ratio.xreplace({**sizes, dim: sp.S.One}))
    exact = value/rest if ratio.as_powers_dict()[dim] == 1 else rest/value
    return round(exact)


# single values

def number_of(key, value):
    """A finite int, float or complex."""
    if isinstance(value, sp.Expr) and value.is_number and not value.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        value = int(value) if value.is_Integer else complex(value)
        value = value.real if isinstance(value, complex) and value.imag == 0 else value
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, numbers.Number):
        raise ParameterError(f"sample: {key} = {short(repr(value))}, but {key} must be a number")
    value = value.item() if isinstance(value, np.generic) else value
    if not isinstance(value, (int, float, complex)):
        value = float(value)                                # Fraction, Decimal
    if not (math.isfinite(value.real) and math.isfinite(value.imag)):
        raise ParameterError(f"sample: {key} = {value}, but {key} must be finite")
    return value


def positive_number(key, value):
    value = number_of(key, value)
    if isinstance(value, complex) or value <= 0:
        raise ParameterError(f"sample: {key} = {value}, but {key} must be positive")
    return value


def _integer(dim, value):
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, np.integer, sp.Integer)) or value < 1:
        raise ShapeError(f"sample: {dim} = {short(repr(value))}, but the size {dim} must be a positive integer")
    return int(value)


def is_spectrum(value):
    """Whether a value is no array, but what gives one at any size: a measure, a Joint, or a design of data (`of_size(p, n)`)."""
    return any(callable(getattr(value, name, None)) for name in ("quantile", "realise", "of_size"))


def array_of(word, value):
    """A real 2-d array, not yet compared with the sizes."""
    try:
        array = np.asarray(value)
    except ValueError:
        array = np.asarray(None)
    if array.dtype.kind not in "fiu":
        what = "complex" if array.dtype.kind == "c" else short(repr(value))
        raise ParameterError(f"sample: {word} = {what}, but {word} must be a real array" + (" or a measure" if word.is_symmetric else ""))
    if array.ndim == 1 and 1 in word.shape:                     # a vector, however it is kept
        array = array.reshape((-1, 1) if word.shape[1] == 1 else (1, -1))
    if array.ndim != 2:
        raise ShapeError(f"sample: {word} has an array of {array.ndim} dimensions, but it must be {shape_text(word.shape)}; "
                         "a diagonal is np.diag(values), a spectrum Empirical(values)")
    return array.astype(np.float64)


def checked_array(word, array, sizes):
    """The array of a word, of the right shape, finite, and symmetric where the word is."""
    expected = tuple(size_at(size, sizes) for size in word.shape)
    if array.shape != expected:
        raise ShapeError(f"sample: {word} has an array of shape {array.shape}, but {shape_text(word.shape)} is {expected}")
    if not np.isfinite(array).all():
        raise ParameterError(f"sample: {word} has entries that are not finite")
    if not word.is_symmetric:
        return array
    gap = np.abs(array - array.T).max(initial=0)
    if gap > 1e-10*np.abs(array).max(initial=0):
        raise ParameterError(f"sample: {word} is symmetric, but its array is not (entries differ by {gap:.3g}); "
                             f"a general matrix is Deterministic({word.name!r}, {word.shape[0]}, {word.shape[1]})")
    return (array + array.T)/2


def _diagonal(word, spectrum, sizes):
    """The eigenvalues that a measure gives to a word: its quantiles at (i - 1/2)/n, or what a joint spectrum says; the matrix of a design."""
    if callable(getattr(spectrum, "of_size", None)):
        return spectrum.of_size(*(size_at(size, sizes) for size in word.shape))
    if not word.is_symmetric:
        raise ParameterError(f"sample: {word} is {shape_text(word.shape)} and not symmetric; a measure is the spectrum of a symmetric word")
    n = size_at(word.shape[0], sizes)
    if callable(getattr(spectrum, "realise", None)):
        keys = spectrum.words() if callable(getattr(spectrum, "words", None)) else (word,)
        key = next((key for key in keys if key == word or (isinstance(key, str) and key == word.name)), word)
        eigenvalues = spectrum.realise(key, n)
    else:
        eigenvalues = spectrum.quantile((np.arange(n) + .5)/n)
    eigenvalues = np.array(eigenvalues, dtype=np.float64)
    if eigenvalues.shape != (n,) or not np.isfinite(eigenvalues).all():
        raise ParameterError(f"sample: {word}: the spectrum {short(repr(spectrum))} does not give {n} finite eigenvalues")
    return eigenvalues


def refuse_missing(wanted, found):
    missing = [item for item in wanted if item not in found]
    if missing:
        present = {item.name: item for item in found}
        notes = [f"; {item.name} was declared twice, with different assumptions: declare sizes once, with dims"
                 for item in missing if isinstance(item, sp.Symbol) and isinstance(present.get(item.name), sp.Symbol)]
        raise ParameterError("sample: no value for " + ", ".join(map(_described, missing)) + "".join(notes[:1]))


def _described(item):
    if isinstance(item, Word):
        return f"{item} (a {shape_text(item.shape)} matrix)"
    return f"{item} (a size)" if item.is_integer and item.is_positive else f"{item} (a scalar)"


# spaces: which given words act on one and the same

def meeting(matrices):
    """Sets of given symmetric words that act on one space, so that the alignment of their eigenvectors matters.

    Gaussian and Haar words lead from one space to another: in A + U*B*U.T (U Haar) A and B do not meet, in A*B they do.
    """
    home, groups = spaces(matrices), {}
    for word in {word for matrix in matrices for word in matrix.words()}:
        if word.is_given and word.is_symmetric:
            groups.setdefault(home(word, "rows"), set()).add(word)
    return [group for group in groups.values() if len(group) > 1]


def spaces(matrices):
    """home(matrix, "rows" | "columns"): the space on which a side of a word, or of one of the matrices, acts; equal where products and sums make it one."""
    parent, ends = {}, {}

    def root(space):
        while parent.setdefault(space, space) != space:
            space = parent[space]
        return space

    def unite(*spaces):
        for space in spaces[1:]:
            parent[root(space)] = root(spaces[0])

    def visit(matrix):
        if not matrix._word_map:
            return spaces_of(matrix)        # every occurrence of an identity is its own: only a product tells what it acts on
        if matrix not in ends:
            ends[matrix] = spaces_of(matrix)
        return ends[matrix]

    def spaces_of(matrix):
        if isinstance(matrix, Word):
            left, right = (matrix, "rows"), (matrix, "columns")
            if matrix.is_symmetric:
                unite(left, right)
            for covariance, side in ((matrix.row_cov, left), (matrix.col_cov, right)):
                if covariance is not None:
                    unite(side, *visit(covariance))
            return left, right
        if isinstance(matrix, Identity):
            return (object(),)*2
        if isinstance(matrix, Zero):
            return object(), object()
        inner = [visit(arg) for arg in matrix.args if hasattr(arg, "_word_map")]
        if isinstance(matrix, MatrixProduct):
            for (_, right), (left, _) in itertools.pairwise(inner):
                unite(right, left)
            return inner[0][0], inner[-1][1]
        if isinstance(matrix, MatrixSum):
            unite(*(left for left, _ in inner))
            unite(*(right for _, right in inner))
        left, right = inner[0]
        return (right, left) if isinstance(matrix, (Inverse, _Turned)) else (left, right)

    for matrix in matrices:
        left, right = visit(matrix)
        if same_size(*matrix.shape):
            unite(left, right)
    return lambda matrix, side: root(visit(matrix)[side == "columns"])


def _refuse_unaligned(matrices, spectra, given):
    spectra = {word: spectrum for word, spectrum in spectra.items() if np.ptp(given[word]) > 0}      # c*I is aligned with everything
    if len(spectra) < 2:
        return
    for group in meeting(matrices):
        met = sorted((word for word in group if word in spectra), key=lambda word: word.name)
        joint = {id(spectra[word]) if callable(getattr(spectra[word], "realise", None)) else word for word in met}
        if len(joint) > 1:
            names = " and ".join(word.name for word in met)
            raise ParameterError(f"sample: {names} act on one space but have separate spectra, and nothing says how they are aligned; "
                                 f"give one Joint({{...}}) for them, or arrays")
