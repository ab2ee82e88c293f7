"""The sizes at which an expression is drawn: as given, as ratios leave them open, and scaled.

in:   expressions in words, {key: value} as `sample` takes it; ratios of sizes may stand without any size
out:  Given: its sizes or proportions, and the values at any scale; `realised`: the values with the spectra that a draw really has
"""
import math
from dataclasses import dataclass

import numpy as np

from rmtsym.matrix.sampling import needs
from rmtsym.matrix.values import _resolve_ratios, array_of, is_spectrum, matched, read_values, refuse_missing
from rmtsym.measures import Discrete, Joint

__all__ = ["Given", "read", "realised"]

_LARGE = math.lcm(*range(1, 31))            # where ratios alone are resolved: 1/3 or .3 give whole sizes, and others 12 digits


@dataclass(frozen=True)
class Given:
    """Values, sorted.

    sizes      {size: integer}; only their proportions count if is_open
    others     {scalar or word: value}
    is_open    only ratios were given: the scale is free
    is_bound   an array was given, and fixes the sizes
    """

    sizes: dict
    others: dict
    is_open: bool
    is_bound: bool

    def at(self, wanted=None, which=max):
        """The values with sizes in these proportions, the largest (which=max) or smallest (min) of them near `wanted`; None: as given.

        Exactly in proportion where that meets `wanted` within a quarter, else every size is rounded.
        """
        if wanted is None or not self.sizes:
            return {**self.others, **self.sizes}
        common = math.gcd(*self.sizes.values())
        unit = which(self.sizes.values())//common
        times = max(1, round(wanted/unit))
        if abs(times*unit - wanted) > wanted/4:
            times = wanted/unit
        return {**self.others, **{dim: max(1, round(times*size/common)) for dim, size in self.sizes.items()}}


def read(expressions, values):
    """The Given of values. Raises as `sample` does for what is missing, unknown or does not fit."""
    dims, scalars, words, matrices = needs(expressions)
    if not hasattr(values, "items"):
        read_values(values, dims, scalars, words, matrices)              # says what is wanted
    found, ratios = matched(values, dims, scalars, words)
    arrays = {word: array_of(word, found[word]) for word in words if word.is_given and word in found and not is_spectrum(found[word])}
    others = {key: value for key, value in found.items() if key not in dims}
    is_bound = any(dim.free_symbols for word in arrays for dim in word.shape)
    if ratios and not is_bound and not any(dim in found for dim in dims):
        first = next(dim for dim in dims if any(dim in ratio.free_symbols for ratio in ratios))
        sizes = {first: _LARGE}
        _resolve_ratios(ratios, sizes)
        refuse_missing([*dims, *scalars, *(word for word in words if word.is_given)], {*sizes, *found})
        return Given(sizes, others, True, False)
    return Given(read_values(values, dims, scalars, words, matrices).sizes, others, False, is_bound)


def realised(expressions, values):
    """The values with every measure replaced by the spectrum of the matrix that is drawn with it: n quantiles, or n points of a Joint.

    An equivalent evaluated there is that of the matrices drawn, without the error of order 1/n of the quantiles.
    """
    dims, scalars, words, matrices = needs(expressions)
    found, _ = matched(values, dims, scalars, words)
    values = read_values(values, dims, scalars, words, matrices)
    joint, given = {}, dict(values.given)
    for word, array in values.given.items():
        if callable(getattr(found.get(word), "realise", None)):
            joint.setdefault((id(found[word]), array.size), []).append(word)
        elif array.ndim == 1:
            points, counts = np.unique(array, return_counts=True)
            given[word] = Discrete(points, counts/array.size)
    for (_, size), group in joint.items():
        points, counts = np.unique(np.column_stack([values.given[word] for word in group]), axis=0, return_counts=True)
        spectrum = Joint(dict(zip(group, points.T, strict=True)), counts/size)
        given.update(dict.fromkeys(group, spectrum))
    return {**values.sizes, **values.scalars, **given}
