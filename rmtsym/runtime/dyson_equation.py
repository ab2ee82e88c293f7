"""The Dyson equation in its finitely many traces: values, derivatives, certificate.

in:   Problem
out:  Equation: t -> G(t) = (F - eta(t))^{-1}, the traces of G and their derivatives; the radius of the map C(R) = G E[N R N^*] G^*
"""
import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse.csgraph import connected_components

from rmtsym.runtime.dyson_haar import HaarFamily
from rmtsym.runtime.dyson_spaces import DenseBlocks, SpectralBlocks

__all__ = ["Equation", "Point"]


@dataclass(frozen=True)
class Point:
    """The equation at given traces (P, m).

    matrices   F - eta(traces), part by part; G their inverses
    raw        the traces of G; tau: the strength of the random part
    gap        what the unknowns should be (the traces of G, with the higher cumulants of Haar words), less the given ones
    error      (P,): the largest gap, relative to the sizes of the terms that make it: near 1e-16 is exact
    condition  (P,): of the matrices, roughly
    """

    traces: Any
    matrices: Any
    G: Any
    gap: Any
    error: Any
    condition: Any
    raw: Any
    tau: Any


class _Part:
    """What happens on one space: its blocks, and which traces (`mine`) and sources (`theirs`) live there."""

    def __init__(self, blocks, fixed, regulariser, same, active, right, probes):
        self.blocks = blocks
        self.fixed, self.regulariser = (blocks.gather([item for item in items if item[0] in blocks.rows], "rc") for items in (fixed, regulariser))
        self.same = _Table(blocks, same, active, "cr", "rc")
        self.right = _Table(blocks, right, np.ones(len(right[0]), bool), "cc", "rr")
        self.probed = [a for a, (i, j, *_) in enumerate(probes) if i in blocks.columns and j in blocks.rows]
        self.probes = blocks.gather([probes[a] for a in self.probed], "cr", True)


class _Table:
    """Pairings as unknowns (i, j, 1, weight), equal ones gathered, and sources (r, c, coefficient, matrix), as far as they live on one space."""

    def __init__(self, blocks, pairings, active, unknown_kinds, source_kinds):
        unknowns, sources, unknown_of = pairings
        self.mine = [a for a, (i, *_) in enumerate(unknowns) if i in blocks.columns]
        self.theirs = [a for a, (r, *_) in enumerate(sources) if r in blocks.rows and active[unknown_of[a]]]
        self.unknowns = blocks.gather([unknowns[a] for a in self.mine], unknown_kinds, True)
        self.sources = blocks.gather([sources[a] for a in self.theirs], source_kinds)
        self.unknown_of = unknown_of[self.theirs]


class Equation:
    """The equation of a Problem, or of a batch of P problems of one structure (`batch`: scalars are (P,) arrays, spectral values (P, K)).

    Traces are (P, m) arrays, one for each of the m distinct (i, j, weight) in problem.same; `unknown_of` says which for each pairing.
    """

    def __init__(self, problem, batch=False):
        self.problem, self.batch, self._seen = problem, batch, {}
        fixed, regulariser = ([(r, c, np.ones((1, 1)), self._value(value)) for r, c, value in entries]
                              for entries in (problem.fixed, problem.regulariser))
        same = self._gather(problem.same, {k for family in problem.haar for table in family.tables("same") for k in table.flat})
        right = self._gather(problem.right, {k for family in problem.haar if family.right is not None for table in family.tables("right") for k in table.flat})
        starts = np.cumsum([0, *(sum(probe is not None for probe in family.probes) for family in problem.haar)])
        self.haar = [HaarFamily(family, same[2], right[2], start) for family, start in zip(problem.haar, starts, strict=False)]
        probes = [(i, j, np.ones((1, 1)), self._value(weight)) for family in problem.haar for i, j, weight in filter(None, family.probes)]
        self.unknown_of, self.count, self.right_count = same[2], len(same[0]), len(right[0])
        dense = [k for k, (_, weights) in enumerate(problem.spaces) if weights is None]
        spaces = [SpectralBlocks(size, weights, *([k for k, home in enumerate(homes) if home == space] for homes in (problem.rows, problem.columns)))
                  for space, (size, weights) in enumerate(problem.spaces) if space not in dense]
        if dense:
            spaces.append(DenseBlocks(*({k: problem.spaces[home][0] for k, home in enumerate(homes) if home in dense}
                                        for homes in (problem.rows, problem.columns))))
        self.pattern, self.active = self._structure(fixed + regulariser, same)
        self.parts = [_Part(blocks, fixed, regulariser, same, self.active, right, probes) for blocks in spaces if blocks.rows]
        self.probe_count = len(probes)
        self.is_real = not any(np.iscomplexobj(value) for value, _ in self._seen.values())

    def _value(self, value):
        """A value that broadcasts to (P, K), or a 2-d one; equal objects stay one object. Real if it is real."""
        if id(value) not in self._seen:
            array = np.asarray(value)
            if np.iscomplexobj(array) and not np.any(array.imag):
                array = array.real
            shaped = array.reshape(-1, 1) if self.batch and array.ndim == 1 else np.atleast_2d(array)
            self._seen[id(value)] = shaped, value
        return self._seen[id(value)][0]

    def _gather(self, pairings, apart):
        known, unknowns, sources, unknown_of = {}, [], [], []
        for place, (r, c, i, j, coefficient, weight, matrix) in enumerate(pairings):
            weight = self._value(weight)
            key = place if place in apart else (i, j, weight.shape, weight.dtype.char, weight.tobytes())
            if key not in known:
                known[key] = len(unknowns)
                unknowns.append((i, j, np.ones((1, 1)), weight))
            sources.append((r, c, self._value(coefficient), self._value(matrix)))
            unknown_of.append(known[key])
        return unknowns, sources, np.array(unknown_of, int)

    def _structure(self, fixed, same):
        """(pattern, active): blocks of G (columns x rows) and traces that do not vanish by structure, from formal iterates at random numbers."""
        unknowns, sources, unknown_of = same
        problem, rng = self.problem, np.random.default_rng(1)
        shape = len(problem.rows), len(problem.columns)
        row_sizes, column_sizes = ([problem.spaces[home][0] for home in homes] for homes in (problem.rows, problem.columns))
        dense = [problem.spaces[home][1] is None for home in problem.rows]
        all_of_it = np.ones(shape[::-1], bool), np.ones(len(unknowns), bool)
        is_square = shape[0] == shape[1] and all(row_sizes[r] == column_sizes[c] for r, c, *_ in (*fixed, *sources) if dense[r])
        # A number stands for each block; where a word leads from one dense space to another, a small block of the shape that it would have (2, 5, 11, ...:
        # no size is a sum of few others, which would make a square of what is none).
        several = itertools.count(1)
        small = [1 if is_square or weights is not None else 3*2**next(several)//2 - 1 for _, weights in problem.spaces]
        tops, lefts = ([0, *np.cumsum([small[home] for home in homes])] for homes in (problem.rows, problem.columns))
        active = np.zeros(len(unknowns), bool)

        def put(matrix, r, c, value):
            block = matrix[tops[r]:tops[r + 1], lefts[c]:lefts[c + 1]]
            is_multiple = np.size(value) == 1 or min(np.shape(value)) == 1 and block.shape[0] == block.shape[1]
            block += rng.uniform(1, 2)*np.eye(*block.shape) if is_multiple else rng.uniform(1, 2, block.shape)

        base = np.zeros((tops[-1], lefts[-1]))
        for r, c, _, value in fixed:
            if np.any(value):
                put(base, r, c, value)
        while tops[-1] == lefts[-1]:
            matrix = base.copy()
            for (r, c, _, value), a in zip(sources, unknown_of, strict=True):
                if active[a]:
                    put(matrix, r, c, value)
            if np.linalg.cond(matrix) > 1e9:
                break                                                   # no formal start: nothing is known to vanish
            inverse = np.abs(np.linalg.inv(matrix))
            pattern = np.array([[inverse[lefts[c]:lefts[c + 1], tops[r]:tops[r + 1]].max(initial=0) > 1e-11 for r in range(shape[0])] for c in range(shape[1])],
                               bool).reshape(shape[::-1])
            grown = active | np.array([pattern[i, j] for i, j, *_ in unknowns], bool)
            for family in self.haar:
                grown = family.spread(grown)
            if (grown == active).all():
                return pattern, active
            active = grown
        return all_of_it

    def unique(self, traces):
        """(P, m) traces from those of the pairings, (P, pairings) or (pairings,); what vanishes by structure is 0."""
        traces = np.atleast_2d(traces)
        found = np.zeros((len(traces), self.count), np.result_type(float, traces))
        found[:, self.unknown_of] = traces
        return np.where(self.active, found, 0)

    def _terms(self, part, traces, tau, eps):
        """F, eps*regulariser and -tau*eta(traces) on one space, as pairs of gathered entries and their factors."""
        return ((part.fixed, np.ones((1, 1))), *(((part.regulariser, np.array([[eps]])),) if eps else ()),
                (part.same.sources, -tau*traces[:, part.same.unknown_of]))

    def at(self, traces, tau=1., eps=0.):
        """The Point for F + eps*regulariser - tau*eta(traces), or None where that is singular."""
        value, noise = np.zeros((len(traces), self.count), complex), np.zeros((len(traces), self.count))
        matrices, found, condition = [], [], np.ones(len(traces))
        for part in self.parts:
            blocks, unknowns, terms = part.blocks, part.same.unknowns, self._terms(part, traces, tau, eps)
            matrices.append(blocks.assemble(*terms))
            try:
                G = blocks.inverse(matrices[-1], self.pattern[np.ix_(list(blocks.columns), list(blocks.rows))])
            except np.linalg.LinAlgError:
                return None
            found.append(G)
            value[:, part.same.mine] = blocks.measure(unknowns, G)
            sizes, entries = blocks.sizes(G), sum(blocks.assembled_norms(*term) for term in terms)
            noise[:, part.same.mine] = unknowns.norms*(sizes @ entries @ sizes)[:, unknowns.first, unknowns.second]
            condition = np.maximum(condition, np.max(sizes @ entries, axis=(1, 2))/np.sqrt(np.max(blocks.mass.sum(axis=-1))))
        raw = value if np.any(value.imag) or np.iscomplexobj(traces) else value.real
        for family in self.haar:
            value, noise = family.corrected(traces, raw, value, noise, tau)
        gap = value - traces if np.any(value.imag) or np.iscomplexobj(traces) else value.real - traces
        noise = np.where(noise > 0, noise, np.max(noise, axis=-1, initial=0, keepdims=True))            # no noise: G vanishes there by structure
        with np.errstate(all="ignore"):
            ratio = np.abs(gap)/noise
        return Point(traces, matrices, found, gap, np.max(np.where(gap == 0, 0, ratio), axis=-1, initial=0), condition, raw, tau)

    def slopes(self, point):
        """(P, m, m): the derivative of what the unknowns should be in what they are."""
        slopes = point.tau*self._slopes(point, "same", self.count, False)
        return sum((family.direct(point) for family in self.haar), self._through(point, slopes))

    def strength_slope(self, point):
        """(P, m): its derivative in log tau."""
        slope = self._through(point, point.tau*(self._slopes(point, "same", self.count, False) @ point.traces[..., None]))[..., 0]
        return sum((family.of_strength(point) for family in self.haar), slope)

    def _through(self, point, change):
        """A change (P, m, k) of the traces of G, as a change of what the unknowns should be."""
        return sum((family.through(point, change) for family in self.haar), change)

    def _slopes(self, point, name, count, adjoint):
        total = np.zeros((len(point.traces), count, count), complex)
        for part, G in zip(self.parts, point.G, strict=True):
            table = getattr(part, name)
            if table.mine and table.theirs:
                collect = np.zeros((len(table.theirs), count))
                collect[np.arange(len(table.theirs)), table.unknown_of] = 1
                total[:, table.mine] = part.blocks.slopes(table.unknowns, table.sources, G, adjoint) @ collect
        return total if np.any(total.imag) else total.real

    def regulariser_slope(self, point):
        """(P, m): the derivative of the traces of G in eps."""
        total = np.zeros((len(point.traces), self.count), complex)
        for part, G in zip(self.parts, point.G, strict=True):
            if part.same.mine and part.regulariser.first.size:
                total[:, part.same.mine] = -part.blocks.slopes(part.same.unknowns, part.regulariser, G).sum(axis=-1)
        return self._through(point, (total if np.any(total.imag) else total.real)[..., None])[..., 0]

    def radius(self, point):
        """(P,): the spectral radius of the completely positive map C(R) = G E[N R N^*] G^*, N of strength tau (1 where tau is 0).

        With Haar words, of the linearised subordination map (dyson_haar.py); inf if their unknowns are not those of a Haar word.
        """
        slopes = self._slopes(point, "right", self.right_count, True)*(abs(point.tau) or 1.)
        if self.haar and point.tau:
            probes = np.zeros((len(point.traces), self.probe_count), complex)
            for part, G in zip(self.parts, point.G, strict=True):
                probes[:, part.probed] = part.blocks.measure(part.probes, G)
            for family in self.haar:
                slopes = family.subordinated(point, probes, slopes)
        largest = np.zeros(len(slopes))
        # Each strong component on its own: Jordan blocks across components would cost digits, and time.
        count, label = connected_components(np.any(slopes, axis=0), directed=True, connection="strong")
        for k in range(count):
            here = np.flatnonzero(label == k)
            block = slopes[:, here[:, None], here]
            found = np.abs(block[:, 0, 0]) if len(here) == 1 else np.abs(np.linalg.eigvals(block)).max(axis=-1)
            largest = np.maximum(largest, found)
        if self.haar and point.tau:
            is_right = np.all([family.is_physical(point, probes) for family in self.haar], axis=0)
            largest = np.where(is_right, largest, np.inf)
        return largest
