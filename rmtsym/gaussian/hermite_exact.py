"""Hermite coefficients in closed form.

in:   pieces (low, high, terms of hermite_terms.py) of a function, and k: an integer, or a symbol for all k at once
out:  E[phi(xi) He_k(xi)] as a SymPy expression; None where the terms have no closed form

He_k n is a derivative, (He_(k-1) n)' = -He_k n, n the normal density. So integration by parts moves the derivatives onto phi, until only its
values at the ends of pieces are left:

    E[p(xi) He_k; x0 < xi] = sum_r p^(r)(x0) He_(k-1-r)(x0) n(x0)                   with He_(-1) n the tail of n, He_(-2) n the tail of that, ...
    A_k = b A_(k-1) - [e^(b x) He_(k-1) n] + ...,   A_k = E[e^(b xi) erf(..) He_k(xi); low < xi < high]
    E[e^(b xi + g xi^2) He_k] = s e^(b^2 s^2/2) (1 - s^2)^(k/2) He_k(b s^2/sqrt(1 - s^2)),   s^2 = 1/(1 - 2 g), on the line
    x He_k = He_(k+1) + k He_(k-1)                                                  lowers the powers that are left
"""
import itertools
from dataclasses import replace

import sympy as sp

from rmtsym.gaussian.hermite_terms import Term

__all__ = ["expectation", "hermite_number"]

_LINE = (-sp.oo, sp.oo)


class _Open(Exception):
    """No closed form."""


def expectation(pieces, k):
    """E[phi(xi) He_k(xi)]; None where no closed form is known. For a symbol k it may fail for the first few k: the caller compares with integers."""
    try:
        total = _polynomials(pieces, k) + sum((_term(term, low, high, k) for low, high, terms in pieces for term in _paired(terms, (low, high), k)),
                                              sp.S.Zero)
    except _Open:
        return None
    return _tidy(total, k)


def _is_monomial(term):
    return term.slope == 0 and term.curvature == 0 and not term.erfs


def _paired(terms, ends, k):
    """The terms that are no monomials. On the line, and for a symbol k, two conjugate ones become one: twice its real part is meant."""
    rest = [term for term in terms if not _is_monomial(term)]
    if isinstance(k, int) or ends != _LINE:
        return rest
    found = {(term.power, term.slope, term.curvature, term.erfs): term.coefficient for term in rest}
    result = []
    for term in rest:
        turn = sp.im(term.slope)
        is_alone = turn == 0 or not turn.is_real or term.erfs or term.curvature != 0 and sp.re(term.slope) != 0
        twin = None if is_alone else found.get((term.power, sp.conjugate(term.slope), term.curvature, term.erfs))
        if twin is None or sp.simplify(twin - sp.conjugate(term.coefficient)) != 0:
            result.append(term)
        elif not turn.could_extract_minus_sign():
            result.append(replace(term, is_pair=True))
    return result


def _polynomials(pieces, k):
    """The polynomial parts: the first one on the whole line, and where it changes, by the change from there on."""
    before, total = {}, sp.S.Zero
    for low, _, terms in pieces:
        here = {term.power: term.coefficient for term in terms if _is_monomial(term)}
        change = {j: sp.expand(here.get(j, 0) - before.get(j, 0)) for j in sorted({*here, *before})}
        before = here
        total += _moments(change, k) if low is -sp.oo else _from(change, low, k)
    return total


def _moments(coefficients, k):
    """E[p(xi) He_k] of a polynomial {power: coefficient}: xi^j = sum_i j!/(2^i i! (j - 2 i)!) He_(j - 2 i), E He_k^2 = k!."""
    total = sp.S.Zero
    for j, c in coefficients.items():
        for i in range(j//2 + 1):
            m = j - 2*i
            total += c*sp.factorial(j)/(2**i*sp.factorial(i))*(sp.Integer(m == k) if isinstance(k, int) else sp.KroneckerDelta(k, m))
    return total


def _from(coefficients, x, k):
    """E[p(xi) He_k; xi > x] = sum_r p^(r)(x) He_(k-1-r)(x) n(x)."""
    total = sp.S.Zero
    for r in range(max(coefficients, default=-1) + 1):
        value = sp.expand(sum(c*sp.ff(j, r)*x**(j - r) for j, c in coefficients.items() if j >= r))
        if value != 0:
            total += value*_below(k - 1 - r, x)
    return total


def hermite_number(k, x):
    """He_k(x): a number or polynomial for an integer k, else an expression in k."""
    if isinstance(k, int):
        return _polynomial(k, x, -1)
    if x == 0:
        return 2**(k/2)*sp.sqrt(sp.pi)/sp.gamma((1 - k)/2)
    return 2**(-k/2)*sp.hermite(k, x/sp.sqrt(2))


def _turned(k, y):
    """(-i)^k He_k(i y), real."""
    if isinstance(k, int):
        return _polynomial(k, y, 1)
    if y == 0:
        return hermite_number(k, y)*sp.cos(sp.pi*k/2)
    return (-sp.I)**k*hermite_number(k, sp.I*y)


def _polynomial(k, x, sign):
    if x == 0:
        return sp.S.Zero if k % 2 else sp.Integer(sign)**(k//2)*sp.factorial2(k - 1)
    return sp.Add(*(sp.Integer(sign)**i*sp.factorial(k)/(2**i*sp.factorial(i)*sp.factorial(k - 2*i))*x**(k - 2*i) for i in range(k//2 + 1)))


def _below(k, x):
    """He_k(x) n(x) at a finite x, k of any sign: for k < 0 the (-k)-fold tail integral of n."""
    if not isinstance(k, int) or k >= 0:
        return hermite_number(k, x)*_density(x)
    above, value = _density(x), sp.erfc(x/sp.sqrt(2))/2
    for m in range(-1, k, -1):
        # He_(m+1) = x He_m - m He_(m-1)
        above, value = value, (x*value - above)/m
    return value


def _density(x):
    return sp.exp(-x**2/2)/sp.sqrt(2*sp.pi)


def _mass(low, high):
    """P(low < xi < high)."""
    if high is sp.oo:
        return sp.S.One if low is -sp.oo else sp.erfc(low/sp.sqrt(2))/2
    if low is -sp.oo:
        return sp.erfc(-high/sp.sqrt(2))/2
    return (sp.erf(high/sp.sqrt(2)) - sp.erf(low/sp.sqrt(2)))/2


# ---- one term

def _term(term, low, high, k):
    """E[term He_k; low < xi < high]."""
    if len(term.erfs) > 1:
        return _two_erfs(term, low, high, k)
    if term.power:
        return sum(factor*_term(replace(term, power=0), low, high, k + shift) for shift, factor in _shifts(term.power, k).items())
    if not term.erfs and (low, high) == _LINE:
        return _pair_on_the_line(term, k) if term.is_pair else _on_the_line(term.coefficient, term.slope, term.curvature, k)
    return term.coefficient*_by_parts(term, low, high, k)


def _shifts(power, k):
    """{shift: factor} with x^power He_k = sum factor He_(k + shift)."""
    found = {0: sp.S.One}
    for _ in range(power):
        following = {}
        for shift, factor in found.items():
            following[shift + 1] = following.get(shift + 1, 0) + factor
            following[shift - 1] = following.get(shift - 1, 0) + (k + shift)*factor
        found = {shift: factor for shift, factor in following.items() if factor != 0}
    return found


def _on_the_line(c, b, g, k):
    """E[c e^(b xi + g xi^2) He_k]."""
    if g == 0:
        return c*sp.exp(b**2/2)*_power(b, k)
    square = 1/(1 - 2*g)
    rest = sp.factor(1 - square)
    front = c*sp.sqrt(square)*sp.exp(sp.expand(b**2*square/2))
    if rest.is_negative:                                        # g > 0: (1 - s^2)^(k/2) He_k(y/sqrt(1 - s^2)) is real all the same
        return front*(-rest)**(k/sp.Integer(2))*_turned(k, b*square/sp.sqrt(-rest))
    return front*rest**(k/sp.Integer(2))*hermite_number(k, b*square/sp.sqrt(rest))


def _pair_on_the_line(term, k):
    """E[2 Re(c e^(b xi)) e^(g xi^2) He_k], b complex, or imaginary where g != 0; for a symbol k: b^k by its size and angle."""
    def twice(factor, angle):
        return 2*(sp.re(factor)*sp.cos(angle*k) - sp.im(factor)*sp.sin(angle*k))
    b, w, square = term.slope, sp.im(term.slope), 1/(1 - 2*term.curvature)
    if term.curvature == 0:
        factor = sp.expand(term.coefficient*sp.exp(sp.I*sp.im(sp.expand(b**2/2))), complex=True)
        is_turn = sp.re(b) == 0
        return twice(factor, sp.pi/2 if is_turn else sp.arg(b))*(w if is_turn else sp.Abs(b))**k*sp.exp(sp.re(sp.expand(b**2/2)))
    rest = sp.factor(1 - square)
    front = twice(term.coefficient, sp.pi/2)*sp.sqrt(square)*sp.exp(sp.expand(-w**2*square/2))
    if rest.is_negative:
        return front*(-rest)**(k/sp.Integer(2))*hermite_number(k, w*square/sp.sqrt(-rest))
    return front*rest**(k/sp.Integer(2))*_turned(k, w*square/sp.sqrt(rest))


def _power(b, k):
    """b^k, 0^0 = 1."""
    if isinstance(k, int):
        return sp.Integer(1) if k == 0 else sp.expand(b**k)
    return sp.KroneckerDelta(k, 0) if b == 0 else b**k


def _by_parts(term, low, high, k):
    """A_k, without the coefficient."""
    b, g = term.slope, term.curvature
    if g != 0 and not isinstance(k, int):
        raise _Open
    if g != 0:
        # (1 - 2 g) A_k = b A_(k-1) + 2 g (k - 1) A_(k-2) + source
        before, value = sp.S.Zero, _start(term, low, high)
        for m in range(1, k + 1):
            before, value = value, sp.expand((b*value + 2*g*(m - 1)*before + _source(term, low, high, m - 1))/(1 - 2*g))
        return value
    if b == 0:
        return _start(term, low, high) if isinstance(k, int) and k == 0 else _source(term, low, high, k - 1) + _at_zero(term, low, high, k)
    start = _start(term, low, high)*_power(b, k)
    if isinstance(k, int):
        return start + sp.Add(*(_power(b, k - 1 - i)*_source(term, low, high, i) for i in range(k)))
    i = sp.Symbol("i", integer=True, nonnegative=True)
    return start + sp.Sum(sp.powsimp(b**(k - 1 - i)*_source(term, low, high, i)), (i, 0, k - 1))


def _source(term, low, high, m):
    """What the ends and the derivative of erf add to A_(m+1): -[e^(b x + g x^2) erf(a x + d) He_m n] + E[e^(..) erf' He_m]."""
    x = sp.Dummy("x", real=True)
    weight = replace(term, coefficient=sp.S.One).expression(x)
    ends = sum((sign*weight.subs(x, end)*_below(m, end) for sign, end in ((1, low), (-1, high)) if end not in _LINE), sp.S.Zero)
    return ends + (_term(_without_erf(term), low, high, m) if term.erfs else 0)


def _at_zero(term, low, high, k):
    """What the source misses at k = 0, for a symbol k and ends and shifts at 0, where it has a meaning there."""
    if isinstance(k, int) or any(d != 0 for _, d in term.erfs) or {low, high} - {sp.S.Zero, *_LINE}:
        return sp.S.Zero
    return (_start(term, low, high) - sp.simplify(_source(term, low, high, k - 1).subs(k, 0)))*sp.KroneckerDelta(k, 0)


def _without_erf(term):
    """The term (2 a/sqrt(pi)) e^(-(a x + d)^2 + b x + g x^2): erf by its derivative."""
    ((a, d),) = term.erfs
    return Term(2*a/sp.sqrt(sp.pi)*sp.exp(-d**2), 0, sp.expand(term.slope - 2*a*d), sp.expand(term.curvature - a**2))


def _start(term, low, high):
    """A_0: E[e^(b xi + g xi^2) erf(a xi + d); low < xi < high]."""
    if (low, high) != _LINE and sp.im(term.slope) != 0:
        raise _Open                                             # error functions of complex numbers: closed, but no use
    square = 1/(1 - 2*term.curvature)
    scale, middle = sp.sqrt(square), term.slope*square
    front = scale*sp.exp(sp.expand(term.slope*middle/2))
    if not term.erfs:
        return front*_mass(*((end if end in _LINE else (end - middle)/scale) for end in (low, high)))
    ((a, d),) = term.erfs
    if (low, high) == _LINE:
        return front*sp.erf((a*middle + d)/sp.sqrt(1 + 2*a**2*square))
    if middle == 0 and d == 0 and {low, high} in ({sp.S.Zero, sp.oo}, {sp.S.Zero, -sp.oo}):
        return (1 if high is sp.oo else -1)*front*sp.atan(sp.sqrt(2)*a*scale)/sp.pi
    raise _Open


def _two_erfs(term, low, high, k):
    """E[x^j e^(g x^2) erf(a x) erf(a' x)], the square of a GELU: an arcsine, and by parts for the powers."""
    if len(term.erfs) > 2 or (low, high) != _LINE or k != 0 or term.slope != 0 or any(d != 0 for _, d in term.erfs):
        raise _Open
    square = 1/(1 - 2*term.curvature)
    (a, _), (other, _) = term.erfs
    if term.power % 2:
        return sp.S.Zero
    if not term.power:
        ratio = 2*a*other*square/sp.sqrt((1 + 2*a**2*square)*(1 + 2*other**2*square))
        return term.coefficient*sp.sqrt(square)*2/sp.pi*sp.asin(sp.simplify(ratio))
    # E[x h] = s^2 E[h'] for h = x^(j-1) erf erf under the normal law of variance s^2
    j, total = term.power, sp.S.Zero
    if j > 1:
        total += (j - 1)*_term(Term(term.coefficient, j - 2, sp.S.Zero, term.curvature, term.erfs), low, high, 0)
    for one, rest in itertools.permutations(term.erfs):
        inner = Term(term.coefficient*2*one[0]/sp.sqrt(sp.pi), j - 1, sp.S.Zero, sp.expand(term.curvature - one[0]**2), (rest,))
        total += _term(inner, low, high, 0)
    return square*total


# ---- as a person would write it

def _tidy(expression, k):
    if not isinstance(k, int):
        return _tidy_for_all(expression, k)
    expression = sp.expand(expression)
    if expression.has(sp.I):
        # conjugate terms: the sum is real
        is_real = all(symbol.is_real for symbol in expression.free_symbols)
        expression = sp.simplify(sp.expand(sp.re(sp.expand(expression, complex=True))) if is_real else expression)
    elif expression.free_symbols:
        expression = sp.factor(expression)
    if expression.has(sp.erfc):
        expression = min(expression, sp.expand(expression.replace(sp.erfc, lambda u: 1 - sp.erf(u))), key=sp.count_ops)
    return sp.factor_terms(expression) if expression.is_Add else expression


def _tidy_for_all(expression, k):
    """For a symbol k: what belongs to one k at the end, with its value there."""
    single, general = {}, []
    for term in sp.Add.make_args(sp.expand(expression, power_exp=False, power_base=False)):
        delta = next((factor for factor in sp.Mul.make_args(term) if isinstance(factor, sp.KroneckerDelta)), None)
        if delta is None:
            general.append(term)
            continue
        (place,) = sp.solve(delta.args[0] - delta.args[1], k)
        if place >= 0:
            single[place] = single.get(place, sp.S.Zero) + (term/delta).subs(k, place)
    return _with_gammas(general) + sum(sp.simplify(value)*sp.KroneckerDelta(k, place) for place, value in sorted(single.items()))


def _with_gammas(terms):
    """The sum, 1/gamma(x - m) = (x - 1)...(x - m)/gamma(x) for natural m put together; 1/gamma is entire, so this holds at every k."""
    groups, rest = {}, []
    for term in terms:
        below = [factor.base for factor in sp.Mul.make_args(term) if factor.is_Pow and factor.exp == -1 and isinstance(factor.base, sp.gamma)]
        if len(below) != 1 or term.has(sp.Sum):
            rest.append(term)
            continue
        argument = below[0].args[0]
        number, linear = argument.as_coeff_Add()
        groups.setdefault((linear, number % 1), []).append((number, term*below[0]))
    for (linear, _), parts in sorted(groups.items(), key=lambda item: sp.default_sort_key(sp.Tuple(*item[0]))):
        top = max(number for number, _ in parts)
        factors = sum(sp.powsimp(coefficient)*sp.ff(top + linear - 1, top - number) for number, coefficient in parts)
        rest.append(sp.factor_terms(sp.powsimp(sp.factor(sp.expand_func(factors))))/sp.gamma(top + linear))
    return sp.Add(*(term if term.has(sp.gamma, sp.Sum) else sp.powsimp(term) for term in rest))
