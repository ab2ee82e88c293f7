"""The law of J J^T with symbols in it: depth, variance of the weights, share of slopes that are not 0.

in:   share, depth, top of one layer, numbers or symbols
out:  JacobianFormula, a Law: by its polynomial where the depth is a number, by its S-transform where it is a symbol

With top = v a: S(s) = top^-L ((1 + s)/(p + s))^L for orthogonal weights of variance v (W W^T = v I) and slopes^2 {0: 1 - p, a: p};
(top (p + s))^-L for Gaussian ones. The upper edge is z(s*), z(s) = (1 + s)/(s S(s)): s* = p/(L (1 - p) - 1), or, for Gaussian weights, the positive
root of L s^2 + (L - 1) s = p.

[Pennington, Schoenholz & Ganguli, NIPS 2017 and AISTATS 2018]
"""
from functools import cached_property

import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.gaussian.isometry_law import jacobian_moments
from rmtsym.law.domain import check_values
from rmtsym.law.law import Law
from rmtsym.law.transforms import moments_to_cumulants

__all__ = ["JacobianFormula"]


class JacobianFormula(Law):
    """The Law of J J^T; called with numbers for all its parameters, it gives the law at numbers.

    share : p, 1 for slopes that are never 0; depth : L; top : v a; each a number or an expression in symbols
    defaults : {symbol: value}
    at_numbers : callable (share, depth, top, is_gaussian) -> law at numbers
    """

    def __init__(self, share, depth, top, is_gaussian, defaults, at_numbers):
        self.share, self.depth, self.top, self.is_gaussian, self._at_numbers = share, depth, top, is_gaussian, at_numbers
        parameters = tuple(dict.fromkeys(symbol for part in (share, top, depth) for symbol in sorted(part.free_symbols, key=str)))
        domain = [(sp.Gt(part, 0), f"{part} must be positive") for part in (share, top) if part.free_symbols]
        domain += [(sp.Lt(share, 1), f"{share} must be less than 1")] if share.free_symbols else []
        if self.is_deep:
            s = sp.Symbol("s")
            form = {"s": ((1 if is_gaussian else 1 + s)/(top*(share + s)))**depth}
        else:
            form = {"equation": sp.Eq(self._residual_at(sp.Symbol("z"), sp.Symbol("m")), 0)}
        super().__init__("isometry", **form, parameters=parameters, domain=domain, title="Input-output Jacobian",
                         defaults={symbol: value for symbol, value in defaults.items() if symbol in parameters})

    @property
    def is_deep(self):
        """Whether the depth is a symbol."""
        return bool(self.depth.free_symbols)

    def _residual_at(self, z, m):
        """z s (1 + s)^(L-1) - (top (p + s))^L, or z s - (1 + s) (top (p + s))^L for Gaussian weights, at s = -1 - z m."""
        s = -1 - z*m
        powers = (self.top*(self.share + s))**self.depth
        return z*s - (1 + s)*powers if self.is_gaussian else z*s*(1 + s)**(self.depth - 1) - powers

    @cached_property
    def polynomial(self):
        """P(z, m); with powers that have the depth as exponent if it is a symbol."""
        return self._residual_at(self.z, self.m) if self.is_deep else super().polynomial

    @property
    def kind(self):
        """'power' if the depth is a symbol, else as for every Law."""
        return "power" if self.is_deep else super().kind

    def s(self, s):
        """S(s), the S-transform as an expression."""
        s = as_expression(s, "isometry: s: s")
        return ((1 if self.is_gaussian else 1 + s)/(self.top*(self.share + s)))**self.depth

    def moments(self, k):
        """[m_1, ..., m_k], exact in depth, share and variance."""
        if not self.is_deep:
            return super().moments(k)
        if isinstance(k, (bool, str)) or not hasattr(k, "__int__") or int(k) != k or k < 0:
            raise ParameterError(f"isometry: moments({k!r}), but the number of moments must be an integer >= 0")
        return [sp.factor(sp.simplify(self.top**(n*self.depth)*jacobian_moments(n, self.share, self.depth, self.is_gaussian, sp.Rational)))
                for n in range(1, int(k) + 1)]

    def cumulants(self, k):
        """[kappa_1, ..., kappa_k], the free cumulants."""
        return [sp.factor(value) for value in moments_to_cumulants(self.moments(k))] if self.is_deep else super().cumulants(k)

    @cached_property
    def atoms(self):
        """0 with mass 1 - p; for orthogonal weights top^L with mass 1 - L (1 - p), where that is positive."""
        found = [] if self.share == 1 else [(sp.S.Zero, 1 - self.share)]
        if not self.is_gaussian:
            found.append((self.top**self.depth, sp.S.One if self.share == 1 else sp.Max(0, 1 - self.depth*(1 - self.share))))
        return tuple(found)

    @cached_property
    def edges(self):
        """0 and z(s*), for depth 2 and more. () for orthogonal weights whose slopes are never 0: there is no continuous part."""
        p, depth = self.share, self.depth
        if depth == 1:
            return super().edges
        if self.is_gaussian:
            s = (1 - depth + sp.sqrt((depth - 1)**2 + 4*depth*p))/(2*depth)
            return (sp.S.Zero, self.top**depth*(1 + s)*(p + s)**depth/s)
        return () if p == 1 else (sp.S.Zero, sp.powsimp(self.top**depth*p**(depth - 1)*(1 - p)*depth**depth/(depth - 1)**(depth - 1)))

    def at(self, **values):
        """The law with some parameters put in, numbers or expressions."""
        known = {symbol.name: symbol for symbol in self.parameters}
        numbers = {}
        for name, value in values.items():
            if name not in known:
                raise ParameterError(f"isometry: no parameter {name!r}; it has {', '.join(known) or 'none'}")
            numbers[known[name]] = exact(as_expression(value, f"isometry: at: {name}"))
        share, depth, top = (part.subs(numbers, simultaneous=True) for part in (self.share, self.depth, self.top))
        if not (depth.is_integer and depth.is_positive):
            raise ParameterError(f"isometry: at: the depth would be {depth}, but it must be a positive integer")
        if share.is_number and not 0 < share <= 1:
            raise ParameterError(f"isometry: at: the share of slopes that are not 0 would be {share}, but it must be in (0, 1]")
        if top.is_number and not top > 0:
            raise ParameterError(f"isometry: at: the variance of the weights would be {top}, but it must be positive")
        rest = {symbol: value for symbol, value in self.defaults.items() if symbol not in numbers}
        return JacobianFormula(share, depth, top, self.is_gaussian, rest, self._at_numbers)

    def latex(self):
        """The law in LaTeX: S-transform, equation, support, atoms; for a document with amsmath."""
        s = sp.Symbol("s")
        lines = [rf"S(s) = {sp.latex(self.s(s))},", r"z = \frac{1 + s}{s\, S(s)}, \qquad s = -1 - z\, m(z)."]
        if self.edges:
            lines.append(rf"\text{{The continuous part lies on }} \left[{sp.latex(self.edges[0])}, {sp.latex(self.edges[1])}\right].")
        lines += [rf"\text{{There is mass }} {sp.latex(mass)} \text{{ at }} {sp.latex(place)}." for place, mass in self.atoms]
        return "\\begin{gather*}\n" + " \\\\\n".join(f"  {line}" for line in lines) + "\n\\end{gather*}\n"

    def __call__(self, /, *args, **values):
        """The law at numbers for all parameters. ParameterError for one that is missing, unknown or outside its domain."""
        if len(args) > len(self.parameters):
            raise ParameterError(f"isometry: {len(args)} values, but its parameters are {', '.join(map(str, self.parameters))}")
        given = dict(zip((symbol.name for symbol in self.parameters), args, strict=False)) | values
        defaults = {symbol.name: value for symbol, value in self.defaults.items()}
        numbers = check_values("isometry", self.parameters, self.domain, defaults | given)
        return self._at_numbers(float(self.share.subs(numbers)), int(self.depth.subs(numbers)), float(self.top.subs(numbers)), self.is_gaussian)
