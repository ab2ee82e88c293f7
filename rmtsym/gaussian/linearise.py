r"""An activation as a polynomial, in the two scaling regimes of high-dimensional data.

in:   an activation, and how its argument is scaled
out:  Linearisation: a polynomial in t, and the size of what it leaves

    regime "lln"    the argument concentrates, t = tau + O(1/sqrt(p)), as x^T y/p does: Taylor at tau, and phi matters only near tau
    regime "clt"    the argument is Gaussian, t ~ N(0, 1), as x^T w/sqrt(p) is: Hermite, and phi matters on the whole line

So the same phi may be linear in one regime and far from it in the other.

[Liao & Mahoney, arXiv:2506.13139]
"""
import itertools
from dataclasses import dataclass

import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import T, read_activation
from rmtsym.gaussian.hermite import DIGITS, hermite, hermite_tail
from rmtsym.gaussian.pieces import resolved
from rmtsym.readers import shown

__all__ = ["Linearisation", "linearise"]

_FURTHEST = 12                          # derivatives that are tried for the first term left out


@dataclass(frozen=True)
class Linearisation:
    """phi ~ polynomial.

    regime, order, at : as asked for; at is None for "clt"
    coefficients : "lln": (phi(tau), phi'(tau), phi''(tau)/2, ...); "clt": (a_0, a_1, ...), of He_k/sqrt(k!)
    polynomial   : in t, to be read at arguments near tau, or at standard normal ones
    remainder    : "lln": the first term left out, c (t - tau)^m, c |t - tau|^m at a kink; 0 if there is none
                   "clt": sqrt(E(phi(xi) - polynomial(xi))^2), xi ~ N(0, 1)
    """

    name: str
    regime: str
    order: int
    at: sp.Expr | None
    coefficients: tuple
    polynomial: sp.Expr
    remainder: sp.Expr

    def __call__(self, t):
        """The polynomial at a number, an array or an expression."""
        return self.polynomial.subs(T, t) if isinstance(t, sp.Basic) else sp.lambdify(T, self.polynomial + 0*T, "numpy")(t)

    def latex(self):
        """phi(t) = polynomial + remainder in LaTeX."""
        if self.regime == "clt":
            return (rf"\varphi(\xi) = {_sum(self.coefficients, _hermite)} + r(\xi), \qquad \xi \sim \mathcal{{N}}(0,1), \quad "
                    rf"\mathrm{{E}}\, r(\xi)^2 = {sp.latex(sp.simplify(self.remainder**2))}")
        distance = "t" if self.at == 0 else rf"\left(t - {sp.latex(self.at)}\right)"
        return rf"\varphi(t) = {_sum(self.coefficients, lambda k: _power(distance, k))}{self._size(distance)}"

    def _size(self, distance):
        if self.remainder == 0:
            return ""
        powers = [power.exp for power in self.remainder.atoms(sp.Pow) if power.base in (T - self.at, sp.Abs(T - self.at))]
        return rf" + O\!\left({_power(distance, max(powers, default=1))}\right)" if self.remainder != sp.oo else " + o(1)"


def linearise(phi, regime="clt", at=None, order=1):
    """phi as a polynomial of degree `order`: by Taylor at a point where its argument concentrates, or by Hermite for a Gaussian argument.

    phi    : an activation, an expression in one symbol, a callable of SymPy symbols, a name
    regime : "clt": the argument is N(0, 1); another variance q by phi.scaled(sqrt(q)). "lln": it tends to `at`
    at     : tau, a number or an expression; for "lln" only, 0 if it is not given
    order  : integer >= 0
    ParameterError for a kink or jump of phi at tau that the order would see. [Liao & Mahoney, arXiv:2506.13139]

    >>> linearise("exp", "lln", at=0, order=2).polynomial
    t**2/2 + t + 1
    """
    phi = read_activation(phi, "linearise").resolved
    if isinstance(order, bool) or not isinstance(order, (int, sp.Integer)) or order < 0:
        raise ParameterError(f"linearise: order = {shown(order)}, but an integer >= 0 is wanted")
    if regime == "clt":
        if at is not None:
            raise ParameterError(f"linearise: at = {shown(at)} in the regime 'clt', where the argument is N(0, 1); give phi(t + tau) instead")
        return _clt(phi, int(order))
    if regime == "lln":
        return _lln(phi, exact(as_expression(0 if at is None else at, "linearise: at")), int(order))
    raise ParameterError(f"linearise: regime = {shown(regime)}, but it must be 'clt' (Gaussian arguments) or 'lln' (concentrating ones)")


def _clt(phi, order):
    coefficients = tuple(_expression(value) for value in hermite(phi, range(order + 1)))
    terms = (c*sp.expand(2**(-sp.Rational(k, 2))*sp.hermite(k, T/sp.sqrt(2)))/sp.sqrt(sp.factorial(k)) for k, c in enumerate(coefficients))
    polynomial = sp.collect(sp.expand(sp.Add(*terms)), T)
    left = _expression(hermite_tail(phi, order))
    return Linearisation(phi.name, "clt", order, None, coefficients, polynomial, sp.sqrt(left) if not left.is_Float else sp.sqrt(max(left, 0)))


def _lln(phi, tau, order):
    pieces, place = _around(phi, tau, order), tau
    derivatives, rough = [], None
    for k in range(order + _FURTHEST):
        sides = [sp.simplify(sp.diff(piece, T, k).subs(T, place)) for piece in pieces]
        if any(side.has(sp.zoo, sp.oo, sp.nan) for side in sides) or any(sp.simplify(side - sides[0]) != 0 for side in sides):
            if k <= order:
                raise ParameterError(f"linearise: phi = {phi.name} is not {k} times differentiable at {tau}; take a lower order, another point, or the "
                                     "regime 'clt'")
            rough = sp.oo if any(side.has(sp.zoo, sp.oo, sp.nan) for side in sides) else sp.Max(*map(sp.Abs, sides))/sp.factorial(k)*sp.Abs(T - tau)**k
            break
        derivatives.append(sides[0]/sp.factorial(k))
        if k > order and sides[0] != 0:
            break
    taken, left = derivatives[:order + 1], derivatives[order + 1:]
    polynomial = sp.expand(sp.Add(*(c*(T - tau)**k for k, c in enumerate(taken))))
    remainder = rough if rough is not None else left[-1]*(T - tau)**(order + len(left)) if left else sp.S.Zero
    return Linearisation(phi.name, "lln", order, tau, tuple(taken), polynomial, remainder)


def _around(phi, tau, order):
    """The smooth pieces of phi that meet at tau: one, or two at a kink."""
    pieces = phi.pieces
    if len(pieces) == 1:
        return [pieces[0][2]]
    for (_, place, left), (_, _, right) in itertools.pairwise(pieces):
        if sp.simplify(place - tau) == 0:
            return [left, right]
    return [resolved(phi.expression, {T: tau})]


def _expression(value):
    return value if isinstance(value, sp.Basic) else sp.Float(value, DIGITS)


def _sum(coefficients, name):
    text = ""
    for k, c in enumerate(coefficients):
        if c == 0:
            continue
        is_negative = c.could_extract_minus_sign()
        size = -c if is_negative else c
        factor = "" if size == 1 and k else rf"\left({sp.latex(size)}\right)" if size.is_Add and k else sp.latex(size)
        term = factor if k == 0 else name(k) if not factor else rf"{factor}\, {name(k)}"
        text += ((" - " if text else "-") if is_negative else " + " if text else "") + term
    return text or "0"


def _hermite(k):
    return r"\xi" if k == 1 else rf"\frac{{\mathrm{{He}}_{{{k}}}(\xi)}}{{\sqrt{{{k}!}}}}"


def _power(distance, k):
    return distance if k == 1 else f"{distance}^{{{k}}}"
