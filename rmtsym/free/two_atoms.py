"""Two laws of two atoms each: their fixed point in closed form.

in:   a Pair (subordination.py) of two-atom laws, points of the upper half-plane
out:  y_1, to rounding

h of two atoms is a Moebius map, so T is one, and its fixed points are the roots of a quadratic. On the support T is a rotation of the half-plane,
|T'| = 1 at every point, and for special points the identity, where nothing but the limit from beside says which point is meant.
"""
import numpy as np

from rmtsym.free.subordination import ADDITIVE

__all__ = ["is_two_atoms", "two_atom_guess"]


def is_two_atoms(source):
    """Whether a Source has two atoms and nothing else."""
    return len(source.atoms) == 2 and not source.support


def two_atom_guess(coordinate, first, second, z):
    """y_1 at points z, Im z >= 0."""
    w = _fixed_point(coordinate, first, second, z)
    lost = np.flatnonzero(~np.isfinite(w))
    if lost.size:
        # T is the identity: the mean over both sides, extrapolated.
        size = max(abs(x) for source in (first, second) for x, _ in source.atoms)
        sides = [sum(_fixed_point(coordinate, first, second, z[lost] + sign*step*size) for sign in (1, -1))/2 for step in (5e-4, 1e-3)]
        w[lost] = (4*sides[0] - sides[1])/3
    w = np.where(w.imag < 0, w.real + 0j, w)
    return coordinate.coordinate(w)


def _fixed_point(coordinate, first, second, z):
    """The fixed point of T, not finite where T is the identity."""
    def matrix(source):
        # z + h, or z exp(h) in the strip, as a Moebius map of the partner
        (s, p), (t, q) = source.atoms
        mean, pole = p*s + q*t, q*s + p*t
        if coordinate is ADDITIVE:
            return z - mean, -(z - mean)*pole - p*q*(s - t)**2, 1.0, -pole
        return z, -z*pole, mean, -s*t
    a, b, c, d = matrix(second)
    e, f, g, h = matrix(first)
    p, q, r, s = a*e + b*g, a*f + b*h, c*e + d*g, c*f + d*h
    with np.errstate(all="ignore"):
        root = np.sqrt((p - s)**2 + 4*q*r + 0j)
        found = []
        for sign in (1, -1):
            # The eigenvalue r w + s, and w by the larger of the two quotients' denominators
            value = .5*(p + s + sign*root)
            found.append((np.where(np.abs(r) >= 1e-3*np.abs(value - p), (value - s)/r, q/(value - p)), np.abs(value)))
        (one, weight), (two, other) = found
        is_clear = np.abs(one.imag - two.imag) > 1e-9*np.abs(one - two)
        return np.where(np.where(is_clear & (one.imag*two.imag <= 0), one.imag > two.imag, weight >= other), one, two)
