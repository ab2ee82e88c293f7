"""E[phi(u) phi(v)] and E[phi'(u) phi'(v)] by panels alone: what kernels are compared with.

in:   phi as a function of arrays, the places where it is not smooth, a covariance
out:  (value, derivative), to about 1e-13 for variances up to 4 times those at which phi varies over 1

Nothing of the closed forms or series is used: two nested Gauss rules, between the kinks in either variable, and for the derivative
E[phi'(u) phi'(v)] = d/dq12 E[phi(u) phi(v)], the derivative of the density [Price, IRE Trans. Inf. Theory 4 (1958) 69], so that phi may jump.
"""
import numpy as np

__all__ = ["dual_by_panels", "weight"]

REACH = 14                                  # standard deviations
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(24)


def weight(x, y, q11, q12, q22):
    """d log density/dq12 at u = s1 x, v = s2 (rho x + r y), with r^2 = 1 - rho^2: its mean with phi(u) phi(v) is E[phi'(u) phi'(v)]."""
    scale = np.sqrt(q11*q22)
    rho = q12/scale
    square = (1 - rho)*(1 + rho)
    return (x*y/np.sqrt(square) - rho*(y**2 - 1)/square)/scale


def dual_by_panels(phi, kinks, q11, q12, q22):
    """(E[phi(u) phi(v)], E[phi'(u) phi'(v)]) at one covariance, positive variances; the derivative is NaN at |rho| = 1.

    phi : function of a real array; kinks : real numbers between which it is smooth
    """
    first, second = np.sqrt(q11), np.sqrt(q22)
    rho = min(max(q12/np.sqrt(q11*q22), -1.0), 1.0)
    rest = np.sqrt((1 - rho)*(1 + rho))
    kinks = np.asarray(kinks, float)
    # Where v meets a kink, the inner mean turns within a distance rest of x.
    turns = [kink/(second*rho) + sign*rest*2.0**power for kink in kinks if rho for power in range(-3, 12) for sign in (-1, 0, 1)]
    x, weights = (part.ravel() for part in _panels(np.concatenate([kinks/first, turns])[None]))
    outer = weights*phi(first*x)
    if not rest:
        return float(outer @ phi(rho*second*x)), np.nan
    y, weights = _panels((kinks/second - rho*x[:, None])/rest)
    inner = weights*phi(second*(rho*x[:, None] + rest*y))
    value = outer @ inner.sum(axis=1)
    return float(value), float(outer @ (inner*weight(x[:, None], y, q11, q12, q22)).sum(axis=1))


def _panels(breaks):
    """(nodes, weights times the normal density), a row of panels for each row of breaks."""
    grid = np.broadcast_to(np.arange(-REACH, REACH + 1.0), (len(breaks), 2*REACH + 1))
    ends = np.sort(np.concatenate([grid, np.clip(breaks, -REACH, REACH)], axis=1), axis=1)
    half, middle = np.diff(ends, axis=1)[..., None]/2, (ends[:, 1:] + ends[:, :-1])[..., None]/2
    nodes = (middle + half*_NODES).reshape(len(breaks), -1)
    weights = (half*_WEIGHTS).reshape(len(breaks), -1)
    return nodes, weights*np.exp(-nodes**2/2)/np.sqrt(2*np.pi)
