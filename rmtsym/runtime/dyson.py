"""The certified solution of a Dyson equation (F - eta(G)) G = 1 at numbers.

in:   Problem (F and the pairings of the Gaussian part N of a pencil L = F + N)
out:  Solution: G, the limit of E L^{-1}, its traces; LimitError where L has no bounded inverse in the limit

Of all solutions, the physical one is that for which the completely positive map C(R) = G E[N R N^*] G^* has spectral radius < 1: the
diagonal blocks V of the hermitised equation, of [[0, L], [L^*, 0]] - i eta, are then eta (1 - C)^{-1} G G^* to first order and vanish
as eta -> 0. So in whatever way a solution was found, this certificate accepts or rejects it; the ways are tried from cheap to safe.

[Helton, Rashidi Far & Speicher, IMRN 2007, rnm086] uniqueness; [Alt, Erdos, Kruger & Nemish, Ann. IHP Prob. Stat. 55 (2019) 661] pencils that
are not Hermitian
"""
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from rmtsym.errors import LimitError, ParameterError
from rmtsym.runtime.dyson_equation import Equation
from rmtsym.runtime.dyson_problem import Problem, balance, rank_deficit
from rmtsym.runtime.dyson_search import Search

__all__ = ["Problem", "Solution", "certify", "certify_many", "solve"]


@dataclass(frozen=True)
class Solution:
    """The certified solution.

    traces      Tr(weight G[i, j]) for each pairing of problem.same: a start for a neighbouring problem
    radius      the spectral radius of C, < 1
    residual    of the traces, relative; near 1e-16
    method      how it was found: "start", "homotopy", "detour" or "hermitised"
    iterations  Newton steps in all
    """

    traces: Any
    radius: float
    residual: float
    method: str
    iterations: int
    _blocks: Any

    def block(self, c, r):
        """The block G[c, r]: a (K,) array on a spectral space, 2-d on dense ones."""
        part, G, scale = self._find(c, r)
        if part is None:
            return np.zeros(1)
        found = scale*part.blocks.block(G, c, r)
        return found if isinstance(G, dict) else found[0]

    def trace(self, weight, c, r):
        """The number Tr(weight G[c, r]); weight: a scalar, a (K,) array or a 2-d one."""
        part, G, scale = self._find(c, r)
        if part is None:
            return 0.
        functional = part.blocks.gather([(c, r, np.ones((1, 1)), np.atleast_2d(weight))], "cr", True)
        return (scale*part.blocks.measure(functional, G)).item()

    def _find(self, c, r):
        parts, G, a, b = self._blocks
        for part, found in zip(parts, G, strict=True):
            if c in part.blocks.columns and r in part.blocks.rows:
                return part, found, b[c]*a[r]
        return None, None, None


def solve(problem, start=None):
    """The Solution of a Problem. start: the traces of a neighbouring one. LimitError where no certified solution exists."""
    if not len(problem.rows):
        return Solution(np.zeros(0), 0.0, 0.0, "no states", 0, ((), (), (), ()))
    balanced, a, b = balance(problem)
    scales = np.array([b[i]*a[j] for _, _, i, j, *_ in problem.same])
    search = Search(Equation(balanced))
    found, method = None, "start"
    if start is not None:
        start = np.asarray(start)
        if start.shape != scales.shape:
            raise ParameterError(f"solve: start has shape {start.shape}, but it must hold the {len(scales)} traces of the pairings")
        found = search.certified(search.equation.unique(start/scales))
    if found is None:
        deficit = rank_deficit(problem)
        if deficit > 1e-5:
            raise LimitError(f"the pencil is singular, its rank is short by {deficit:.3g} of its rows: a Gram matrix is of deficient rank")
        for method, way in (("homotopy", search.homotopy), ("detour", search.detour), ("hermitised", search.hermitised)):
            found = way()
            if found is not None:
                break
        else:
            raise LimitError(search.refusal())
    point, radius = found
    return Solution(point.traces[0, search.equation.unknown_of]*scales, radius, float(point.error[0]), method, search.iterations,
                    (search.equation.parts, point.G, a, b))


def certify(problem, traces):
    """(radius, residual) of traces, one for each pairing of problem.same: they are the solution iff radius < 1 and residual ~ rounding."""
    radius, residual = _certify(Equation(problem), np.asarray(traces)[None, :])
    return float(radius[0]), float(residual[0])


def certify_many(problem, traces, tolerance=1e-10, chunk=512):
    """(P,) radii of P points at once, inf where the residual exceeds the tolerance: traces (P, pairings) are the solutions iff radius < 1.

    The values of the problem hold the points: 1-d arrays are (P,), a value a point; 2-d ones (P, K) or (1, K); sizes of spaces may be (P,)
    and their weights (P, K). All spaces are spectral.
    """
    traces = np.asarray(traces)
    count = len(traces)
    radii = np.full(count, np.inf)
    for start in range(0, count, chunk):
        here = slice(start, min(start + chunk, count))
        radius, residual = _certify(Equation(_points(problem, here, count), batch=True), traces[here])
        if len(radius) > 1 and not np.isfinite(residual).any():             # one singular matrix spoils the batch
            radii[here] = certify_many(_points(problem, here, count), traces[here], tolerance, (len(radius) + 1)//2)
        else:
            radii[here] = np.where(residual <= tolerance, radius, np.inf)
    return radii


def _points(problem, here, count):
    """Some points of a batch."""
    def cut(value):
        value = np.asarray(value)
        return value[here] if value.ndim and len(value) == count and (value.ndim == 1 or count > 1) else value

    def weights(value):
        return cut(value) if np.ndim(value) == 2 else value

    return replace(problem, spaces=[(cut(size), weights(weight)) for size, weight in problem.spaces], haar=[family.points(cut) for family in problem.haar],
                   **{name: [(*item[:2], *(part if isinstance(part, int) else cut(part) for part in item[2:])) for item in getattr(problem, name)]
                      for name in ("fixed", "same", "right", "left", "regulariser")})


def _certify(equation, traces):
    unique = equation.unique(traces)
    point = equation.at(unique)
    if point is None:
        return np.full(len(traces), np.inf), np.full(len(traces), np.inf)
    # What vanishes by structure was taken as 0.
    gap = np.max(np.abs(traces - unique[:, equation.unknown_of]), axis=-1, initial=0)/np.max(np.abs(traces), axis=-1, initial=1e-300)
    residual = np.maximum(point.error, gap)
    good = np.isfinite(residual)
    return np.where(good, equation.radius(replace(point, G=[_finite(G) for G in point.G])), np.inf), np.where(good, residual, np.inf)


def _finite(G):
    """G with 0 for what overflowed; the residual there is infinite."""
    return G if isinstance(G, dict) else np.where(np.isfinite(G), G, 0)
