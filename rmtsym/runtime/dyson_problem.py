"""The Dyson equation (F - eta(G)) G = 1 of a linear pencil L = F + N, as numbers.

in:   a pencil: its deterministic entries F and the pairings of its Gaussian entries N
out:  Problem; the same problem balanced, and hermitised

[Helton, Rashidi Far & Speicher, Int. Math. Res. Not. 2007, rnm086; Alt, Erdos & Kruger, Probab. Surv. 17 (2020) 1]
"""
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_flow

from rmtsym.runtime.dyson_spaces import block_norm

__all__ = ["Problem", "balance", "hermitised", "rank_deficit"]


@dataclass(frozen=True)
class Problem:
    """A pencil L = F + N at numbers.

    spaces       [(size, weights)]: weights None for a dense space (size its dimension), else the (K,) weights of its K spectral points;
                 there Tr f = size*sum(weights*f)
    rows         the space of each block row of L
    columns      the same for block columns
    fixed        [(r, c, value)]: entries of F, several may add up. value: a scalar (times the identity), a (K,) array, or a 2-d array
    same         pairings of E[N R N]    (R columns x rows, result rows x columns)
    right        pairings of E[N R N^*]  (R columns x columns, result rows x rows)
    left         pairings of E[N^* R N]  (R rows x rows, result columns x columns)
    regulariser  [(r, c, value)], added to F times a number that goes to 0: a start where F is singular
    haar         [Haar] (dyson_haar.py): pairings of Haar words, whose traces have higher cumulants

    A pairing (r, c, i, j, coefficient, weight, matrix) says result[r, c] += coefficient*Tr(weight R[i, j])*matrix; weight and matrix are
    scalars (times the identity), (K,) arrays or 2-d arrays.
    In a batch of P problems (`certify_many`) scalars may be (P,) arrays, and what is (K,) above is (P, K) or (1, K).
    """

    spaces: list
    rows: list
    columns: list
    fixed: list
    same: list
    right: list
    left: list
    regulariser: list = ()
    haar: list = ()


def balance(problem):
    """(problem', a, b): L' = diag(a) L diag(b), powers of two that bring the norms of the entries of L near 1; G = diag(b) G' diag(a)."""
    sizes = _entry_norms(problem)
    a, b = np.ones(sizes.shape[0]), np.ones(sizes.shape[1])
    for _ in range(20):                                             # Ruiz's equilibration
        scaled = a[:, None]*sizes*b
        high, wide = scaled.max(axis=1, initial=0), scaled.max(axis=0, initial=0)
        a, b = a/np.sqrt(np.where(high > 0, high, 1)), b/np.sqrt(np.where(wide > 0, wide, 1))
    a, b = np.exp2(np.round(np.log2(a))), np.exp2(np.round(np.log2(b)))

    def entries(given):
        return [(r, c, np.multiply(value, a[r]*b[c])) for r, c, value in given]

    def pairings(given, scales):
        return [(*blocks, coefficient*np.prod([scale[k] for scale, k in zip(scales, blocks, strict=True)]), weight, matrix)
                for *blocks, coefficient, weight, matrix in given]

    made = replace(problem, fixed=entries(problem.fixed), regulariser=entries(problem.regulariser),
                   same=pairings(problem.same, (a, b, b, a)), right=pairings(problem.right, (a, a, b, b)),
                   left=pairings(problem.left, (b, b, a, a)), haar=[family.scaled(a, b) for family in problem.haar])
    return made, a, b


def rank_deficit(problem):
    """The share of the rows of L that must be missing from its rank, whatever the values of its non-zero entries."""
    norms, scale = _entry_norms(problem), 2**20/sum(problem.spaces[home][0] for home in problem.rows)
    rows, columns = (np.round([scale*problem.spaces[home][0] for home in homes]).astype(int) for homes in (problem.rows, problem.columns))
    # The largest flow from rows to columns through the non-zero entries.
    n, m = norms.shape
    graph = np.zeros((n + m + 2, n + m + 2), np.int32)
    graph[0, 1:n + 1], graph[n + 1:-1, -1] = rows, columns
    graph[1:n + 1, n + 1:-1] = np.where(norms > 0, np.minimum(rows[:, None], columns), 0)
    return max(0., 1 - (maximum_flow(csr_array(graph), 0, n + m + 1).flow_value + n + m)/sum(rows))


def hermitised(problem):
    """The problem of [[0, L], [L^*, 0]] - i eta, eta the multiplier of the regulariser; the block (columns, rows) of its solution is G.

    Its pairings are those of right, same, same^* and left, in this order.
    """
    n = len(problem.rows)
    spaces = [*problem.rows, *problem.columns]
    fixed = [(r, n + c, value) for r, c, value in problem.fixed]
    fixed += [(n + c, r, _adjoint(value)) for r, c, value in problem.fixed]
    pairings = [(r, c, n + i, n + j, *rest) for r, c, i, j, *rest in problem.right]
    pairings += [(r, n + c, n + i, j, *rest) for r, c, i, j, *rest in problem.same]
    pairings += [(n + c, r, j, n + i, np.conj(coefficient), _adjoint(weight), _adjoint(matrix))
                 for r, c, i, j, coefficient, weight, matrix in problem.same]
    pairings += [(n + r, n + c, i, j, *rest) for r, c, i, j, *rest in problem.left]
    haar = [family.hermitised(n, len(problem.right), len(problem.same)) for family in problem.haar]
    return Problem(problem.spaces, spaces, spaces, fixed, pairings, [], [], [(k, k, -1j) for k in range(len(spaces))], haar)


def _adjoint(value):
    value = np.asarray(value)
    return value.conj().T if value.ndim == 2 else value.conj()


def _entry_norms(problem):
    """Norms of the entries of L, up to small factors."""
    sizes = np.zeros((len(problem.rows), len(problem.columns)))
    for r, c, value in problem.fixed:
        sizes[r, c] += _norm(value)
    for pairings, spaces, from_right in ((problem.right, problem.columns, True), (problem.left, problem.rows, False)):
        for r, c, i, j, coefficient, weight, matrix in pairings:
            if r == c and i == j:                                   # |N_ri|^2 ~ |E N N^*| + |E N^* N|
                row, column = (r, i) if from_right else (i, r)
                sizes[row, column] += np.sqrt(abs(coefficient)*problem.spaces[spaces[i]][0]*_norm(weight)*_norm(matrix))
    return sizes


def _norm(value):
    value = np.asarray(value)
    return block_norm(value) if value.ndim == 2 else np.max(np.abs(value))
