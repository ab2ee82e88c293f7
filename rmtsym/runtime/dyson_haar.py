"""Haar words in a Dyson equation at numbers: higher cumulants, and the certificate.

in:   Haar, the terms A_t U B_t and C_s U^* D_s of a pencil with one Haar word U, and where their pairings are
out:  HaarFamily: corrections of traces and their slopes; the linearised subordination map; whether unknowns are those of a Haar word

With small matrices g = tr(B G A)/n of all terms, W of the unknowns and Z = diag(U, U^*), the mean of q = (1 + (W + Z) g)^{-1} (W + Z)
over the circle vanishes: -W is the coherent potential of Z. The diagonal blocks V of the hermitised equation obey, to first order,
    D = tr(B V B^*)/n - g W' g^*,    W' = mean(q D q^*),    V = G (sum A W' A^* + E[N_G V N_G^*] + 1) G^*,
N_G the Gaussian part. Each arrow is completely positive; so there is a bounded positive V if and only if the map D -> V -> D (and the
traces of V that E[N_G V N_G^*] has) has spectral radius < 1. Since W' is also the derivative of the R-transform,
    (1 + S) W' + W' S^* = V_1 - x V_2 x^*,    S = x h    (and the same with U and U^* exchanged),
it is found without the integral. If y (1 + x h) = h, which each of the two quadratic equations alone allows to fail, then
    1 + (W + Z) g = diag(1, U^*) [[1, -x], [-y, 1]]^{-1} diag(1 + U (1 - x y) g_11, U + (1 - y x) g_22),
and the mean of its inverse is 1 if and only if (1 - x y) g_11 and (1 - y x) g_22 have spectral radii < 1: nothing winds around 0.

[Belinschi, Mai & Speicher, J. reine angew. Math. 732 (2017) 21]
"""
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

__all__ = ["Haar", "HaarFamily"]

MARGIN = 1e-7                           # on the spectrum a radius is 1 up to rounding
AGREES = 1e-6                           # two equations for one unknown, which are the same on one branch only


@dataclass(frozen=True)
class Haar:
    """Terms with one Haar word of that size.

    first, second  [(row, column, coefficient)] of the k terms with U and the l terms with U^*
    same           positions in problem.same of the pairs (first, second), k x l, and (second, first), l x k
    right, left    positions in problem.right (problem.left) of the pairs of first terms, k x k, and of second terms, l x l
    probes         (i, j, weight) of the traces Tr(weight G_ij) for all pairs of first, then of second terms, None where they vanish
    """

    size: Any
    first: list
    second: list
    same: tuple
    right: tuple
    left: tuple
    probes: list

    def tables(self, name):
        """The pair of tables of positions in `same`, `right` or `left`, as integer arrays."""
        k, l = len(self.first), len(self.second)
        shapes = ((k, l), (l, k)) if name == "same" else ((k, k), (l, l))
        return tuple(np.reshape(np.asarray(table, int), shape) for table, shape in zip(getattr(self, name), shapes, strict=True))

    def points(self, cut):
        """Some points of a batch."""
        first, second = ([(row, column, cut(coefficient)) for row, column, coefficient in terms] for terms in (self.first, self.second))
        return replace(self, size=cut(self.size), first=first, second=second, probes=[probe and (*probe[:2], cut(probe[2])) for probe in self.probes])

    def scaled(self, a, b):
        """For the pencil diag(a) L diag(b)."""
        first, second = ([(row, column, coefficient*a[row]*b[column]) for row, column, coefficient in terms] for terms in (self.first, self.second))
        return replace(self, first=first, second=second)

    def hermitised(self, n, rights, sames):
        """For [[0, L], [L^*, 0]] with n rows in L, whose pairings are right, same, same^*, left: U occurs in L and, as (U^*)^*, in L^*."""
        (one, other), rights_of, lefts_of = map(self.tables, ("same", "right", "left"))
        start = np.cumsum([0, rights, sames, sames])
        first, second = ([(row, n + column, coefficient) for row, column, coefficient in terms] +
                         [(n + column, row, np.conj(coefficient)) for row, column, coefficient in turned]
                         for terms, turned in ((self.first, self.second), (self.second, self.first)))
        same = (np.block([[start[1] + one, start[0] + rights_of[0]], [start[3] + lefts_of[1], start[2] + one.T]]),
                np.block([[start[1] + other, start[0] + rights_of[1]], [start[3] + lefts_of[0], start[2] + other.T]]))
        return Haar(self.size, first, second, same, None, None, [])


class HaarFamily:
    """A Haar in the unknowns of an Equation; same_of, right_of: the unknown of each pairing, start: the number of its first probe."""

    def __init__(self, haar, same_of, right_of, start):
        self.size = np.reshape(haar.size, (-1, 1, 1))
        self.counts = len(haar.first), len(haar.second)
        self.same = tuple(same_of[table] for table in haar.tables("same"))
        self.right = tuple(right_of[table] for table in haar.tables("right")) if haar.right is not None else None
        self._coefficients = tuple(_stacked([coefficient for *_, coefficient in terms]) for terms in (haar.first, haar.second))
        one, other = self._coefficients
        self._weights = _outer(other, one)/self.size, _outer(one, other)/self.size          # of h in x = g - x h x, of g in y = h - y g y
        self._right = tuple(_outer(some, some.conj())/self.size for some in self._coefficients)
        is_there = np.array([probe is not None for probe in haar.probes], bool)
        self._probes = np.where(is_there, start + np.cumsum(is_there) - 1, -1)

    def _sides(self, traces, raw):
        """(unknowns x, places of x, traces h with their weights, places of h, weights) for U and for U^*."""
        for side in (0, 1):
            mine, others = self.same[side], self.same[1 - side]
            weights = self._weights[side]/self.size
            yield traces[:, mine], mine, weights*raw[:, others], others, weights

    def spread(self, active):
        """Unknowns that need not vanish."""
        grown = active.copy()
        for side in (0, 1):
            mine, others = active[self.same[side]].astype(int), active[self.same[1 - side]].astype(int)
            grown[self.same[side]] |= (mine @ others @ mine) > 0
        return grown

    @np.errstate(all="ignore")
    def corrected(self, traces, raw, value, noise, tau):
        """(value, noise) with the higher cumulants."""
        value, noisy = value.copy(), noise.copy()
        for x, mine, h, others, weights in self._sides(traces, raw):
            value[:, mine] = raw[:, mine] - tau*(x @ h @ x)
            noisy[:, mine] += abs(tau)*(np.abs(x) @ (np.abs(weights)*noise[:, others]) @ np.abs(x))
        return value, noisy

    @np.errstate(all="ignore")
    def through(self, point, change):
        """What a change (P, m, k) of the traces adds by x h x."""
        total = np.zeros(change.shape, np.result_type(change, point.traces, point.tau, *self._weights))
        for x, mine, _, others, weights in self._sides(point.traces, point.raw):
            inner = weights[..., None]*change[:, others]
            total[:, mine] -= point.tau*np.einsum("pab,pbck,pcd->padk", x, inner, x, optimize=True)
        return total

    @np.errstate(all="ignore")
    def direct(self, point):
        """(P, m, m): what the unknowns in x h x themselves change."""
        count = point.traces.shape[1]
        total = np.zeros((len(point.traces), count, count), np.result_type(point.traces, point.raw, point.tau, *self._weights))
        for x, mine, h, *_ in self._sides(point.traces, point.raw):
            k, l = mine.shape
            left, right = x @ h, h @ x
            block = np.einsum("pac,bd->pabcd", left, np.eye(l)) + np.einsum("ac,pdb->pabcd", np.eye(k), right)
            total[:, mine.ravel()[:, None], mine.ravel()] -= point.tau*block.reshape(len(block), k*l, k*l)
        return total

    @np.errstate(all="ignore")
    def of_strength(self, point):
        """(P, m): the derivative of -tau x h x in log tau at fixed x and h."""
        total = np.zeros(point.traces.shape, np.result_type(point.traces, point.raw, point.tau, *self._weights))
        for x, mine, h, *_ in self._sides(point.traces, point.raw):
            total[:, mine] -= point.tau*(x @ h @ x)
        return total

    # ---- the certificate

    def _small(self, point, probes):
        """The k x k and l x l blocks of traces on the diagonal of g."""
        padded = np.concatenate([probes, np.zeros((len(probes), 1))], axis=1)
        k, l = self.counts
        found = padded[:, self._probes]
        return found[:, :k*k].reshape(len(found), k, k), found[:, k*k:].reshape(len(found), l, l)

    @np.errstate(all="ignore")
    def subordinated(self, point, probes, slopes):
        """The map traces of V -> V -> traces with W' = mean(q D q^*) in place of these traces, and D in place of those of V."""
        k, l = self.counts
        places = np.concatenate([table.ravel() for table in self.right])
        small, strength = self._small(point, probes), abs(point.tau)
        sides = list(self._sides(point.traces, point.raw))
        derivative, means = ([[None, None], [None, None]] for _ in range(2))
        for side, (x, _, h, *_) in enumerate(sides):
            own, other = (self._right[item]*strength/self.size for item in (side, 1 - side))
            S = point.tau*(x @ h)
            one = np.eye(S.shape[-1])
            sylvester = _kron(one, one) + _kron(S, one) + _kron(one, S.conj())
            try:
                inverse = np.linalg.inv(sylvester)
            except np.linalg.LinAlgError:
                return np.full(slopes.shape, 1e300)
            derivative[side][side], derivative[side][1 - side] = inverse, -inverse @ (_kron(x, x.conj())*_columns(other))
            g = point.raw[:, self.same[side]]
            means[side][side] = _kron(small[side], small[side].conj())*_columns(own)
            means[side][1 - side] = _kron(g, g.conj())*_columns(other)
        derivative, means = (np.block(table) for table in (derivative, means))
        try:
            positive = np.linalg.solve(np.eye(k*k + l*l) - derivative @ means, derivative)
        except np.linalg.LinAlgError:
            positive = np.full(derivative.shape, np.inf)
        found = np.where(np.isfinite(positive).all(axis=(-2, -1), keepdims=True), positive, 1e300)
        slopes = slopes.astype(complex)
        slopes[:, places[:, None], places] -= means
        slopes[:, :, places] = slopes[:, :, places] @ found
        return slopes

    @np.errstate(all="ignore")
    def is_physical(self, point, probes):
        """(P,) bool: is the mean of (1 + (W + Z) g)^{-1} over the circle 1?"""
        first, second = (np.sqrt(np.asarray(point.tau, complex))*some[:, None, :]/self.size for some in self._coefficients)
        x, y = point.traces[:, self.same[0]]*second, point.traces[:, self.same[1]]*first
        h = point.raw[:, self.same[1]]*first
        gap = np.abs(y + y @ x @ h - h).max(axis=(-2, -1), initial=0)
        is_right = gap <= AGREES*np.abs(h).max(axis=(-2, -1), initial=0)
        for small, product, scale in zip(self._small(point, probes), (x @ y, y @ x), (first, second), strict=True):
            is_right &= _radius(small*scale - product @ (small*scale)) < 1 - MARGIN
        return is_right


def _radius(matrices):
    """(P,) spectral radii, inf for what is not finite."""
    is_finite = np.isfinite(matrices).all(axis=(-2, -1))
    found = np.linalg.eigvals(np.where(is_finite[:, None, None], matrices, 0))
    return np.where(is_finite, np.abs(found).max(axis=-1, initial=0), np.inf)


def _stacked(coefficients):
    """(P, count) of numbers or (P,) arrays; P = 1 for numbers."""
    columns = np.broadcast_arrays(*(np.reshape(coefficient, -1) for coefficient in coefficients)) if coefficients else []
    return np.stack(columns, -1) if columns else np.zeros((1, 0))


def _outer(first, second):
    return first[:, :, None]*second[:, None, :]


def _kron(first, second):
    """(P, a c, b d) of matrices (P, a, b) or (a, b) and (P, c, d) or (c, d), so that vec(A V B^T) = kron(A, B) vec(V)."""
    product = np.einsum("...ab,...cd->...acbd", first, second)
    (a, c), (b, d) = product.shape[-4:-2], product.shape[-2:]
    return product.reshape(*product.shape[:-4], a*c, b*d) if product.ndim > 4 else product.reshape(1, a*c, b*d)


def _columns(weights):
    """Weights (P, a, b) as factors of the columns of a matrix on vec(V)."""
    return weights.reshape(len(weights), 1, weights.shape[1]*weights.shape[2])
