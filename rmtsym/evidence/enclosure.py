"""Roots of analytic equations, proved: the ball arithmetic under reference.py.

in:   jet(x, p) -> balls (F, F_x, F_p) that contain the values of F(x, p) and its derivatives; a guess
out:  a centre and a box that holds exactly one root, or None

Krawczyk's test: with Y near 1/F_x, if -Y F(c, p) + (1 - Y F_x(c + B, P)) B lies inside B, then c + B holds exactly one root for every
p in P.
`descend` follows a root down x + i t in steps that are accepted only if one box holds one root for *all* t of the step, and holds
the box of the step before: so the path cannot change sheets, however coarse its steps.

[Tucker, Validated Numerics (2011), ch. 5; Krawczyk, Computing 4 (1969) 187]
"""
from flint import acb, arb, ctx

from rmtsym.errors import LimitError

__all__ = ["descend", "krawczyk", "neighbourhood_of_infinity", "newton", "proved", "square"]


_STEPS = 20_000                                                          # of one path; a hundred is usual


def square(radius):
    """The box [-radius, radius]^2 around 0; the radius is rounded up."""
    side = arb(0, (radius if isinstance(radius, arb) else arb(radius)).upper())
    return acb(side, side)


def krawczyk(jet, centre, radius, p, whole):
    """An enclosure of the one root in centre + [-radius, radius]^2, for every parameter in `whole`; None if not proved."""
    box = square(radius)
    value, slope, _ = jet(centre, p)
    if not slope.is_finite() or slope.contains(acb(0)):
        return None
    inverse = (1/slope).mid()
    drift = 0 if whole is p else jet(centre, whole)[2]*(whole - p)
    image = -inverse*(value + drift) + (1 - inverse*jet(centre + box, whole)[1])*box
    return centre + image if image.is_finite() and box.contains_interior(image) else None


def newton(jet, m, p, rounds=60):
    """(root, bound of its error): Newton's iteration from m until the residual is rounding, or the steps no longer contract."""
    last = arb("inf")
    for _ in range(rounds):
        value, slope, _ = jet(m, p)
        step = value/slope
        size = step.abs_upper()
        if not size < last or value.contains(acb(0)):                   # not <: also where it is not finite
            return m, size
        m, last = (m - step).mid(), size
    return m, last


def proved(jet, m, z):
    """(centre, enclosure) of the root that Newton's iteration from m reaches, or None. At a real z a real root has a real enclosure."""
    m, step = newton(jet, m, z)
    for _ in range(2):
        radius = 4*step + m.abs_upper()*arb(2)**(8 - ctx.prec)
        for _ in range(6):
            enclosure = krawczyk(jet, m, radius, z, z)
            if enclosure is not None:
                break
            radius *= 16
        else:
            return None
        if m.imag.is_zero() or not z.imag.is_zero() or not enclosure.imag.overlaps(arb(0)):
            break
        m, step = acb(m.real), step + abs(m.imag)                     # a box symmetric about the axis with one root: it is real
    if z.imag.is_zero() and m.imag.is_zero():
        enclosure = acb(enclosure.real)
    return m, enclosure


def neighbourhood_of_infinity(far):
    """(r, near): for every |u| <= r exactly one root w of far(w, u) lies within `near` of 1. The largest such powers of 4 are taken.

    LimitError if w = 1 is not a simple root at u = 0: the equation has no solution, or several, with m ~ -1/z.
    """
    value, slope, _ = far(acb(1), acb(0))
    if not value.contains(acb(0)) or slope.contains(acb(0)):
        raise LimitError("the equation does not have exactly one solution with m ~ -1/z")

    def unique(r, near):
        return krawczyk(far, acb(1), near, acb(0), square(r)) is not None

    near = arb(1)
    while not unique(0, near):
        near /= 4
    near /= 4
    r = arb(1)
    while unique(r, near):
        r *= 4
    while not unique(r, near):
        r /= 4
    return r, near


def descend(equation, x, heights):
    """Yield (t, centre, enclosure) of the physical root at x + i t for the falling heights t (the last may be 0).

    A root that cannot be separated at t = 0 (x is an edge or an atom) is given at the smallest t reached instead.
    """
    t, found = equation.start(x, heights[0])
    ratio, count = arb("0.25"), 0                                       # of a step to its t
    for height in heights:
        while t > height:
            count += 1
            if count > _STEPS:
                raise LimitError(f"the root at {x.str(8)} + {t.str(8)} i could not be followed to {height.str(8)} i in {_STEPS} steps")
            bottom = (t - ratio*t).mid() if ratio < 1 else height
            bottom = max(bottom, height)
            step = _step(equation, x, t, bottom, found)
            if step is not None:
                t, found, ratio = bottom, step, (5*ratio/4).mid()
                continue
            ratio = ((1 - bottom/t)/2).mid()
            if ratio < arb(2)**(-ctx.prec//4) or (height == 0 and t < arb(2)**(-(3*ctx.prec)//4)*max(1, abs(x))):
                yield t, *found
                return
        yield t, *found


def _step(equation, x, top, bottom, found):
    """(centre, enclosure) at x + i bottom, the continuation of the root `found` at x + i top; None if not proved."""
    span = arb(top).union(arb(bottom))
    middle = span.mid()
    z, whole = acb(x, middle), acb(x, span)
    centre, last = found
    _, slope, drift = equation.jet(centre, acb(x, top))
    if hasattr(equation, "is_physical"):                                # the end is certified by itself, whatever the path
        z = acb(x, bottom)
        end = proved(equation.jet, (centre + drift/slope*acb(0, top - bottom)).mid(), z)
        return end if end is not None and equation.is_physical(end[1], z) else None
    centre, _ = newton(equation.jet, (centre + drift/slope*acb(0, top - middle)).mid(), z, 3)
    _, slope, drift = equation.jet(centre, z)
    radius = (drift/slope).abs_upper()*(top - bottom) + centre.abs_upper()*arb(2)**(-ctx.prec//2)
    box = centre + square(radius)
    if not box.contains_interior(last) or krawczyk(equation.jet, centre, radius, z, whole) is None:
        return None
    end = proved(equation.jet, (centre - drift/slope*acb(0, bottom - middle)).mid(), acb(x, bottom))
    return end if end is not None and box.contains_interior(end[1]) else None
