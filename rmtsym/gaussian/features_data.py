"""Data for random features, of any size: what certificates are made with.

in:   a seed
out:  Directions: random unit vectors as columns, a value for a data word X; TypicalKernel: the spectrum of a kernel that knows its data
"""
import numpy as np

from rmtsym.measures import Empirical

__all__ = ["Directions", "TypicalKernel"]


class Directions:
    """Independent uniformly distributed directions: of_size(p, n) is a p x n array of columns of norm 1, the same for equal sizes and seeds."""

    def __init__(self, rng=0):
        self.seed = rng

    def of_size(self, p, n):
        drawn = np.random.default_rng(self.seed).standard_normal((p, n))
        return drawn/np.linalg.norm(drawn, axis=0)

    def __repr__(self):
        return f"random directions, seed {self.seed}"


class TypicalKernel(Empirical):
    """The eigenvalues of a kernel matrix as a measure. computed_from: {data word: Directions, ratio of its sizes: number}."""

    __slots__ = ("computed_from",)

    def __init__(self, eigenvalues, computed_from):
        super().__init__(eigenvalues)
        self._set(computed_from=computed_from)

    def __reduce__(self):
        return TypicalKernel, (*super().__reduce__()[1], self.computed_from)
