"""Hermite coefficients as numbers of any precision.

in:   an activation without free parameters, the highest order, digits
out:  [a_0, ..., a_K] and E phi^2 as mpmath numbers, all from one set of values of phi

Two rules, each refined until nothing changes: the trapezoidal rule for a phi that is analytic on the line (it converges geometrically), and
Gauss-Legendre on panels that end at the kinks and are halved where phi asks for it, again and again towards roots and logarithms. At a pole like
|x - x0|^(-a/b), 2 a < b, the last panel runs in u, |x - x0| = u^b, in which phi dx and phi^2 dx are smooth. The values of phi are mpmath's; the recursion of He_k runs in fixed point, on Python's integers, ten times faster.
"""
import functools
import itertools
import math

import flint
import mpmath
import sympy as sp

from rmtsym.errors import ParameterError

__all__ = ["coefficients", "diverges", "simple_parts", "square"]

_GUARD = 12
_PLACES = (sp.Rational(3, 7), sp.Rational(19, 11), sp.Rational(29, 9), sp.Rational(1, 13), sp.Rational(31, 23))
_WIDEST = 4096                          # |x| beyond which no phi reaches
_MOST = 2000                            # panels
_POWERS = 12                            # largest b of a pole
_LOGARITHMIC = -0.06                    # between this exponent and 0 there are powers of logarithms
_NEAR = 1e-3                            # of an exponent: terms of lower order change it by less
_LEVELS = {"trapezoid": range(1, 7), "legendre": range(4)}


def coefficients(phi, order, digits):
    """[a_0, ..., a_order], right to `digits` digits of sqrt(E phi^2)."""
    known = _store(phi, digits)
    if len(known) <= order:
        # more than asked for: the next order is often wanted next
        order = max(order, 16, 3*len(known)//2)
        known[:] = _integrals(phi, digits, functools.partial(_coefficients, order))
    return list(known)


def square(phi, digits):
    """E phi(xi)^2."""
    return _integrals(phi, digits, lambda nodes: [mpmath.fsum(weighted*value for _, weighted, value in nodes)])[0]


@functools.lru_cache(maxsize=512)
def simple_parts(phi):
    """(c, d): the even part of phi is the constant c, the odd part d t, rational numbers; None where they are not.

    Known from five places to 40 digits, as no two of the functions that people write agree there and differ elsewhere.
    """
    function = phi.resolved.expression
    values = [[function.subs(phi.symbol, sign*place).evalf(50) for sign in (1, -1)] for place in _PLACES]
    found = []
    for shares in ([(right + left)/2 for right, left in values], [(right - left)/2/place for (right, left), place in zip(values, _PLACES, strict=True)]):
        if not all(share.is_Float or share == 0 for share in shares):
            found.append(None)
            continue
        guess = sp.Rational(shares[0]).limit_denominator(1000)
        found.append(guess if all(abs(share - guess) < sp.Float(10, 40)**-40*(1 + abs(guess)) for share in shares) else None)
    return tuple(found)


@functools.lru_cache(maxsize=128)
def _store(phi, digits):
    return []


def _coefficients(order, nodes):
    """[sum_j w_j phi(x_j) He_k(x_j)/sqrt(k!)], k = 0 ... order.

    He_k/sqrt(k!) is at most about e^(x^2/4): so many bits more have the numbers that it is multiplied with.
    """
    bits = mpmath.mp.prec
    more = int(max(float(abs(x)) for x, _, _ in nodes)**2/4/math.log(2)) + 10

    def fixed(value, shift):
        return int(mpmath.ldexp(value, shift))
    x = [fixed(node, bits) for node, _, _ in nodes]
    weighted = [fixed(value, bits + more) for _, value, _ in nodes]
    before, here, sums = [0]*len(x), [1 << bits]*len(x), []
    for k in range(order + 1):
        total = sum(map(int.__mul__, weighted, here))
        sums.append(mpmath.ldexp(mpmath.mpf(total), -2*bits - more))
        back, scale = fixed(mpmath.sqrt(k), bits), fixed(1/mpmath.sqrt(k + 1), bits)
        before, here = here, [((node*h - back*b) >> bits)*scale >> bits for node, h, b in zip(x, here, before, strict=True)]
    return sums


def _integrals(phi, digits, sums):
    """sums of the nodes (x, w phi(x), phi(x)), by the first rule that settles."""
    goal = mpmath.mpf(10)**(-digits - 2)
    # next to a pole x - x0 must keep its digits
    with mpmath.workdps(digits + _GUARD + 5*max(_poles(phi).values(), default=0)):
        for rule, levels in _LEVELS.items():
            previous = None
            for level in levels:
                nodes = _nodes(phi, digits, rule, level)
                if nodes is None:
                    break
                found = sums(nodes)
                if previous is not None and max(abs(a - b) for a, b in zip(found, previous, strict=True)) <= goal*(1 + max(map(abs, found))):
                    return found
                previous = found
    raise ParameterError(f"{phi.name}: the quadrature of phi = {phi.expression} does not settle; phi must be square-integrable under N(0, 1), with its "
                         "kinks visible: sp.Abs, sp.Max, sp.sign, sp.Piecewise")


@functools.lru_cache(maxsize=256)
def _nodes(phi, digits, rule, level):
    """[(x, weight(x) phi(x), phi(x))] with the normal density in the weight; None where the rule does not apply."""
    pieces, reach = _functions(phi, digits)
    if rule == "trapezoid" and len(pieces) > 1:
        return None
    try:
        if rule == "trapezoid":
            step = mpmath.mpf(1)/2**level
            count = int(reach/step) + 1
            nodes = _valued((j*step, step, pieces[0][2]) for j in range(-count, count + 1))
        else:
            points = _legendre(_least(digits) + 24*level, mpmath.mp.prec)
            nodes = [node for panel, values in _panels(phi, digits) for node in (values if level == 0 else _valued(_on(panel, points)))]
        return nodes if all(mpmath.isfinite(value) for _, _, value in nodes) else None
    except (ZeroDivisionError, ValueError, TypeError):
        return None


def _valued(places):
    """[(x, weight(x) phi(x), phi(x))] of [(x, width, function)]."""
    nodes, height = [], 1/mpmath.sqrt(2*mpmath.pi)
    for x, width, function in places:
        value = mpmath.mpf(function(x))
        nodes.append((x, width*height*mpmath.exp(-x*x/2)*value, value))
    return nodes


@functools.lru_cache(maxsize=64)
def _functions(phi, digits):
    """(pieces with functions of mpmath numbers, R): |phi(x)| e^(-x^2/4) is negligible beyond +-R, and |He_k| e^(-x^2/4)/sqrt(k!) at most about 1."""
    pieces = [(low, high, sp.lambdify(phi.symbol, smooth, "mpmath")) for low, high, smooth in phi.pieces]
    reach = 2*math.sqrt((digits + 6)*math.log(10))
    while reach < _WIDEST:
        values = [abs(pieces[side][2](mpmath.mpf(sign*reach*stretch)))*mpmath.exp(-(reach*stretch)**2/4)
                  for side, sign in ((0, -1), (-1, 1)) for stretch in (1, 1.1)]
        if all(mpmath.isfinite(value) and value < mpmath.mpf(10)**(-digits - 5) for value in values):
            return pieces, mpmath.mpf(reach)
        reach *= 1.25
    raise ParameterError(f"{phi.name}: phi = {phi.expression} grows too fast: E phi(xi)^2 must be finite for xi ~ N(0, 1)")


@functools.lru_cache(maxsize=64)
def _panels(phi, digits):
    """[((left, right, function), nodes)], divided until E phi(xi) (1 + xi) on a panel does not change by it."""
    pieces, reach = _functions(phi, digits)
    rule, goal = _legendre(_least(digits), mpmath.mp.prec), mpmath.mpf(10)**(-digits - 4)

    def tried(left, right, function, depth):
        panel = left, right, function, at_low if left == low else 1, at_high if right == high else 1
        nodes = _valued(_on(panel, rule))
        return panel, nodes, mpmath.fsum(weighted*(1 + x) for x, weighted, _ in nodes), depth
    found = []
    for index, (low, high, function) in enumerate(pieces):
        low, high = (_clipped(end, reach) for end in (low, high))
        at_low, at_high = (_poles(phi).get((index, side), 1) for side in (1, -1))
        count = max(2, math.ceil((high - low)/2)) if low < high else 0
        marks = [low + (high - low)*j/count for j in range(count)] + [high]
        waiting = [tried(left, right, function, 0) for left, right in itertools.pairwise(marks)]
        while waiting:
            panel, nodes, whole, depth = waiting.pop()
            left, right, *_ = panel
            # next to a root, 1 to 4 is short enough for its nodes
            middle = left + (right - left)*(mpmath.mpf(1)/5 if left == low else mpmath.mpf(4)/5 if right == high else mpmath.mpf(1)/2)
            parts = [tried(*ends, function, depth + 1) for ends in ((left, middle), (middle, right))]
            if abs(sum(part[2] for part in parts) - whole) <= goal or depth >= 8*digits or len(found) > _MOST:
                found.append((panel, nodes))
            else:
                waiting += parts
    return found


def _least(digits):
    """Nodes on a panel."""
    return 30 + digits//2


def _on(panel, rule):
    """[(x, weight, function)] on a panel, in u where a pole asks for it: left + width u^b. rule: see _legendre."""
    left, right, function, at_left, at_right = panel
    power, width = max(at_left, at_right), right - left
    found = []
    for share, weight in rule:
        from_left = share > 0 if power == 1 else at_left > 1
        start, direction = (left, 1) if from_left else (right, -1)
        u = abs(share) if (share > 0) == from_left else 1 - abs(share)
        found.append((start + direction*width*u**power, width*weight*power*u**(power - 1), function))
    return found


def _clipped(end, reach):
    if end in (-sp.oo, sp.oo):
        return reach if end is sp.oo else -reach
    return max(-reach, min(reach, mpmath.mpf(sp.N(end, mpmath.mp.dps + 5)._to_mpmath(mpmath.mp.prec))))


@functools.lru_cache(maxsize=32)
def _legendre(count, precision):
    """[(share, weight)] of Gauss and Legendre on (0, 1); negative shares are distances from 1, which may be tiny."""
    before = flint.ctx.prec
    try:
        flint.ctx.prec = precision + 20
        pairs = [flint.arb.legendre_p_root(count, k, weight=True) for k in range(count)]
        roots = [(_from_arb(root), _from_arb(weight)/2) for root, weight in pairs]
        return [((1 + root)/2 if root <= 0 else (root - 1)/2, weight) for root, weight in roots]
    finally:
        flint.ctx.prec = before


def _from_arb(value):
    mantissa, exponent = value.mid().man_exp()
    return mpmath.ldexp(mpmath.mpf(int(mantissa)), int(exponent))


@functools.lru_cache(maxsize=512)
def diverges(phi, power=2):
    """Why E |phi(xi)|^power is infinite, or None: by |phi|^power e^(-x^2/2)|x| far out, and |phi|^power |x - x0| near ends of pieces."""
    pieces = phi.pieces
    with mpmath.workdps(30):
        for side, sign in ((0, -1), (-1, 1)):
            function = sp.lambdify(phi.symbol, pieces[side][2], "mpmath")
            levels = []
            for x in (20, 40, 80, 160, 320):
                size = _log_size(function, mpmath.mpf(sign*x))
                levels.append(power*size - mpmath.mpf(x)**2/2 + mpmath.log(x))
                if levels[-1] > 1e5:
                    return "grows too fast"
            if not (levels[-1] < levels[-2] or levels[-1] == -mpmath.inf):
                return "grows too fast"
        for end, inward, _, smooth in _ends(phi):
            near = _sizes_near(phi, end, inward, smooth)
            if not power*near[1][1] + near[1][0] < power*near[0][1] + near[0][0] - 1e-6:
                return f"has a pole at {float(end):.6g}"
    return None


def _ends(phi):
    """[(end, inward, index of the piece, smooth), ...], where a piece may have a pole, from 0 on outwards."""
    found = [(end, inward, index, smooth) for index, (low, high, smooth) in enumerate(phi.pieces) for end, inward in ((low, 1), (high, -1))
             if end not in (-sp.oo, sp.oo) and not smooth.is_polynomial(phi.symbol)]
    return sorted(found, key=lambda entry: (abs(float(entry[0])), -float(entry[0])))


def _sizes_near(phi, end, inward, smooth):
    """[(log distance, log |phi|), ...] at two small distances from an end."""
    function = sp.lambdify(phi.symbol, smooth, "mpmath")
    with mpmath.workdps(120):
        middle = mpmath.mpf(sp.N(end, 60)._to_mpmath(mpmath.mp.prec))
        return [(mpmath.log(gap), _log_size(function, middle + inward*gap)) for gap in (mpmath.mpf(10)**-20, mpmath.mpf(10)**-40)]


@functools.lru_cache(maxsize=512)
def _poles(phi):
    """{(index of a piece, 1 at its lower end, -1 at the upper): b} where phi grows like distance^(-a/b)."""
    found = {}
    for end, inward, index, smooth in _ends(phi):
        (far, before), (near, size) = _sizes_near(phi, end, inward, smooth)
        exponent = (size - before)/(near - far)
        if not exponent < _LOGARITHMIC:
            continue
        known = sp.Rational(str(mpmath.nstr(exponent, 20))).limit_denominator(_POWERS)
        if abs(exponent - mpmath.mpf(known.p)/known.q) > _NEAR:
            raise ParameterError(f"{phi.name}: phi = {phi.expression} grows like a power {mpmath.nstr(exponent, 6)} of the distance from its pole at "
                                 f"{float(end):.6g}; Hermite coefficients are known for poles |t - x0|^(-a/b) with integers 2 a < b <= {_POWERS}")
        found[index, inward] = known.q
    return found


def _log_size(function, x):
    """log |phi(x)|."""
    try:
        value = abs(function(x))
    except (OverflowError, ValueError):
        return mpmath.inf
    except ZeroDivisionError:
        return mpmath.inf
    return -mpmath.inf if value == 0 else mpmath.log(value)
