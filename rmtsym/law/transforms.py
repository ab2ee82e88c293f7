"""Free cumulants and moments, either way.

in:   the list m_1, ..., m_k (or kappa_1, ..., kappa_k): floats, Fractions, mpmath numbers or SymPy expressions
out:  the other list, of the same type

With M(x) = 1 + sum m_j x^j and C(x) = 1 + sum kappa_j x^j the two are tied by M(x) = C(x M(x)), which is
m_n = sum_{s=1}^n kappa_s [x^(n-s)] M(x)^s: triangular with ones on the diagonal, so no division occurs.

[Nica & Speicher, Lectures on the Combinatorics of Free Probability (2006), Lecture 11]
"""

__all__ = ["cumulants_to_moments", "moments_to_cumulants"]


def moments_to_cumulants(moments):
    """[kappa_1, ..., kappa_k] of the moments [m_1, ..., m_k].

    >>> moments_to_cumulants([0, 1, 0, 2, 0, 5])
    [0, 1, 0, 0, 0, 0]
    """
    return _solve(list(moments), lambda given, rest: given - rest, moments_given=True)


def cumulants_to_moments(cumulants):
    """[m_1, ..., m_k] of the free cumulants [kappa_1, ..., kappa_k].

    >>> cumulants_to_moments([1, 1, 1, 1])
    [1, 2, 5, 14]
    """
    return _solve(list(cumulants), lambda given, rest: given + rest, moments_given=False)


def _solve(given, combine, moments_given):
    moments, cumulants = [], []
    powers = {1: [1]}                               # powers[s][n] = [x^n] M^s
    for n, value in enumerate(given, start=1):
        rest = sum((cumulants[s - 1]*powers[s][n - s] for s in range(1, n)), 0*value)
        found = _expanded(combine(value, rest))
        moments.append(value if moments_given else found)
        cumulants.append(found if moments_given else value)
        powers[1].append(moments[-1])
        powers.setdefault(n, [1])
        for s in range(2, n + 1):                   # the next round needs [x^(n + 1 - s)] M^s
            i = n + 1 - s
            powers[s].append(_expanded(sum((powers[s - 1][j]*powers[1][i - j] for j in range(i)), powers[s - 1][i])))
    return cumulants if moments_given else moments


def _expanded(value):
    """A symbolic sum is expanded, or its size doubles at every order; numbers pass."""
    return value.expand() if hasattr(value, "expand") else value
