"""Square roots on the physical sheet, for laws whose equation is quadratic in m.

in:   z = x + iy with y >= 0, and the two edges of the support
out:  sqrt((z - lower)(z - upper)), analytic off [lower, upper] and ~ z at infinity

For Im z > 0 both factors have an argument in (0, pi), so the physical root of the product is the one with Im >= 0: the branch
is exact, without any search.
"""
import math


def edge_pair(centre: float, half_width: float, product: float) -> (float, float):
    """The two edges centre +- half_width, whose product is known without cancellation (Vieta)."""
    far = centre + math.copysign(half_width, centre)
    near = centre - math.copysign(half_width, centre)
    if abs(near) < 0.5*half_width and far != 0:
        near = product/far
    return min(near, far), max(near, far)


def physical_root(x: float, y: float, lower: float, upper: float) -> (float, float, float):
    """sqrt((z - lower)(z - upper)) with Im >= 0, on the real axis its limit from C+; and its squared modulus.

    Without branches, so that loops vectorise; where the squared modulus underflows the caller takes physical_root_scaled.
    """
    left = x - lower
    right = x - upper
    square_re = left*right - y*y
    square_im = y*(left + right)
    modulus = math.sqrt(square_re*square_re + square_im*square_im)
    large = math.sqrt(0.5*(modulus + abs(square_re)))
    small = 0.5*abs(square_im)/(large + 1e-300)
    root_re = large if square_re > 0 else small
    root_im = small if square_re > 0 else large
    root_re = -root_re if left + right < 0 else root_re
    return root_re, root_im, modulus


def physical_root_scaled(x: float, y: float, lower: float, upper: float) -> (float, float):
    """As physical_root, for points at which squares of the modulus leave the range of doubles."""
    left = x - lower
    right = x - upper
    square_re = left*right - y*y
    square_im = y*(left + right)
    modulus = math.hypot(square_re, square_im)
    large = math.sqrt(0.5*(modulus + abs(square_re)))
    small = 0.0 if large == 0 else 0.5*abs(square_im)/large
    root_re = large if square_re > 0 else small
    root_im = small if square_re > 0 else large
    return -root_re if left + right < 0 else root_re, root_im
