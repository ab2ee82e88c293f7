r"""Hermite coefficients as a person writes them: for even and odd k apart, with double factorials.

in:   a_k as an expression in the symbol k (rm.hermite), with gamma functions, powers of -1 and i, and Kronecker's delta
out:  [(m -> index, expression in m), ...]: a_k = ... for all k, or a_{2m} = ..., a_{2m+1} = ... for m >= 1

What is returned has been compared with the given expression at five indices; where a rewriting fails the expression itself is returned.
"""
import sympy as sp

__all__ = ["HermiteHe", "by_parity"]

M = sp.Symbol("m", integer=True, positive=True)


class HermiteHe(sp.Function):
    """He_k(x), the probabilists' Hermite polynomial."""

    nargs = 2

    def _eval_evalf(self, prec):
        return _physicists(*self.args).evalf(prec)

    def _latex(self, printer, exp=None):
        k, x = self.args
        text = rf"\mathrm{{He}}_{{{printer._print(k)}}}\left({printer._print(x)}\right)"
        return text if exp is None else f"{text}^{{{exp}}}"


def _physicists(k, x):
    return 2**(-k/2)*sp.hermite(k, x/sp.sqrt(2))


def by_parity(general, k):
    """[(index in m, a at that index), ...]; the index is k itself where one form serves all k."""
    if isinstance(general, sp.Piecewise):               # exceptions at small k are shown as numbers
        general = general.args[-1][0]
    written = general.replace(sp.hermite, lambda n, y: 2**(n/2)*HermiteHe(n, sp.sqrt(2)*y)).replace(sp.Sum, _sum)
    if not written.has(sp.gamma, sp.KroneckerDelta, sp.I) and not any(power.base.is_negative for power in written.atoms(sp.Pow)):
        return [(k, written)]
    found = [(index, _half(written.subs(k, index))) for index in (2*M, 2*M + 1)]
    is_right = all(_is_close(general.subs(k, index.subs(M, m)), value.subs(M, m)) for index, value in found for m in (1, 2, 3, 5, 8))
    return found if is_right else [(k, written)]


def _sum(function, *limits):
    """A sum of 2^(i/2)/Gamma((1 - i)/2) as one of He_i(0)."""
    i = limits[0][0]
    rest = sp.simplify(function*sp.gamma((1 - i)/2)/2**(i/2))
    return sp.Sum(function, *limits) if rest.has(i) else rest/sp.sqrt(sp.pi)*sp.Sum(HermiteHe(i, 0), *limits)


def _half(expression):
    """Powers of -1 and i, deltas and gamma functions at k = 2m or 2m + 1, m >= 1, put out."""
    expression = expression.replace(sp.KroneckerDelta, lambda *args: sp.S.Zero)
    expression = expression.replace(lambda part: part.is_Pow and _unit(part.base) is not None, _sign)
    expression = expression.replace(sp.gamma, _gamma).replace(lambda part: part.is_Pow and part.base.is_positive and part.base.is_number, _split)
    if expression.has(sp.factorial2(2*M - 3)):
        expression = expression.subs(sp.factorial2(2*M - 1), (2*M - 1)*sp.factorial2(2*M - 3))
    expression = sp.Add(*(sp.powsimp(term) for term in sp.Add.make_args(sp.expand(expression, power_base=False, power_exp=False))))
    expression = sp.powsimp(sp.factor_terms(expression))
    coefficient, rest = expression.as_coeff_Mul()
    # -(-1)^m is (-1)^(m + 1)
    turned = rest.subs((-1)**M, (-1)**(M + 1)) if coefficient.is_negative and (-1)**M in rest.args else None
    return expression if turned is None else -coefficient*turned


def _unit(base):
    """-1, i or -i where the base is a positive multiple of it."""
    return next((unit for unit in (sp.S.NegativeOne, sp.I, -sp.I) if base.is_number and (base/unit).is_positive), None)


def _sign(power):
    """i^(2m + j) = (-1)^m i^j, and the like."""
    exponent, unit = sp.expand(power.exp), _unit(power.base)
    slope, rest = exponent.coeff(M), exponent.subs(M, 0)
    if not (slope.is_Integer and rest.is_Integer):
        return power
    turn = unit**slope                                  # -1 or 1, as k is 2m or 2m + 1
    return sp.simplify(power.base/unit)**exponent*unit**rest*(turn if turn == 1 else turn**M)


def _split(power):
    """b^(2m + j) = b^j (b^2)^m"""
    exponent = sp.expand(power.exp)
    slope = exponent.coeff(M)
    return power.base**exponent.subs(M, 0)*(power.base**slope)**M


def _gamma(argument):
    """Gamma(j + 1/2 - m) by a double factorial; infinite at 0, -1, -2, ..."""
    argument = sp.expand(argument)
    if argument.coeff(M) != -1:
        return sp.gamma(argument)
    offset = argument + M
    if offset.is_Integer:
        return sp.zoo if offset <= 1 else sp.gamma(argument)
    if offset.is_Rational and offset.q == 2:
        j = offset - sp.S.Half                          # Gamma(1/2 - n) = (-2)^n sqrt(pi)/(2n - 1)!!, n = m - j
        return (-1)**(M - j)*2**(M - j)*sp.sqrt(sp.pi)/sp.factorial2(2*(M - j) - 1)
    return sp.gamma(argument)


def _is_close(first, second):
    first, second = (sp.N(value.doit().replace(HermiteHe, _physicists).doit().subs(
        {symbol: sp.Rational(7 + 2*number, 13) for number, symbol in enumerate(sorted(value.free_symbols, key=str))}), 30) for value in (first, second))
    return abs(first - second) <= 1e-20*(1 + abs(first))
