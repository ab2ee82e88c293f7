"""Activations: real functions of one real variable, square-integrable for a standard normal one.

in:   a SymPy expression, Piecewise and parameters allowed, a callable of SymPy symbols (sp.tanh), or a name ("relu")
out:  Activation: its smooth pieces and jumps, derivative, Gaussian moments, variants; its values at numbers, arrays and symbols

Parameters may have values (leaky_relu: slope = 1/10): then the expression keeps the symbol, and everything computed from it takes the value.
"""
from functools import cached_property

import numpy as np
import sympy as sp

from rmtsym.algebra import as_expression, symbols_in_order
from rmtsym.errors import ParameterError, nearest
from rmtsym.gaussian.activation_values import compiled, differentiated
from rmtsym.gaussian.entrywise_functions import KNOWN
from rmtsym.gaussian.pieces import joined, jumps_of, pieces_of
from rmtsym.readers import shown

__all__ = ["Activation", "activation", "read_activation"]

T = sp.Symbol("t", real=True)                                           # the variable of every activation
_SAMPLES = np.concatenate([-np.geomspace(37.3, 0.013, 16), np.geomspace(0.011, 36.9, 16)])
_FREE = (sp.Float("0.7310585786"), sp.Float("1.3132616875"), sp.Float("0.4621171573"))       # where free parameters are put to look at values


class Activation:
    """A real function phi of one real variable.

    name       : text                                   symbol : t, real
    expression : in t and the symbols of parameters     parameters : {symbol: its value, or None where it stays a symbol}
    phi(x)     : NumPy arrays and numbers give float64 of the same shape; a SymPy expression gives one
    phi(slope=2) : the activation with other values of its parameters, numbers or expressions

    Derivatives are distributions: a jump of phi is a point mass in its derivative. Kinks must be visible: sp.Max, sp.Abs, sp.sign, sp.Heaviside,
    sp.Piecewise.

    symbol : an argument too: which symbol of the expression is the variable, where there are several; the rest are parameters
    ParameterError for complex values, and where the variable is not told.

    >>> t, slope = sp.symbols("t slope", real=True)
    >>> Activation("leaky_relu", sp.Piecewise((t, t > 0), (slope*t, True)), {slope: sp.Rational(1, 10)}).nu
    101/200
    """

    def __init__(self, name, expression, parameters=None, symbol=None):
        expression = as_expression(expression, f"activation {name}: expression")
        parameters = {_parameter(name, key, expression): None if value is None else exact(as_expression(value, f"activation {name}: {key}"))
                      for key, value in (parameters or {}).items()}
        for key, value in parameters.items():
            if not isinstance(key, sp.Symbol) or value is not None and (value.free_symbols or value.is_real is False or not value.is_finite):
                raise ParameterError(f"activation {name}: parameter {shown(key)} = {value}, but a symbol and a real number (or None) are wanted")
        symbol = _variable(name, expression, parameters, symbol)
        unknown = sorted(expression.free_symbols - {symbol} - set(parameters), key=str)
        parameters |= dict.fromkeys(unknown)
        if expression.has(sp.floor, sp.ceiling, sp.Mod, sp.zoo, sp.nan, sp.oo, sp.DiracDelta, sp.Derivative, sp.Integral):
            raise ParameterError(f"activation {name}: {shown(expression)}, but a real, piecewise smooth function with finitely many kinks is wanted")
        if T in parameters and symbol != T:
            raise ParameterError(f"activation {name}: a parameter is called t; t is the variable of every activation, give the parameter another name")
        self.symbol, self.expression = T, exact(expression).xreplace({symbol: T})
        self.name = str(self.expression if name is expression else name)
        self.parameters = {key: parameters[key] for key in symbols_in_order(*parameters) if key in self.expression.free_symbols}
        _check_values(self)

    # ---- the function

    @cached_property
    def resolved(self):
        """The activation with the values of its parameters put in; parameters without a value stay."""
        values = {symbol: value for symbol, value in self.parameters.items() if value is not None}
        return self if not values else _plain(self.name, self.expression.subs(values), [s for s in self.parameters if s not in values])

    @cached_property
    def pieces(self):
        """((low, high, smooth expression), ...), from -oo to oo. ParameterError where the order of kinks depends on a parameter."""
        real = {symbol: sp.Symbol(symbol.name, real=True) for symbol in self.parameters if symbol.is_real is None}
        back = {twin: symbol for symbol, twin in real.items()}
        return tuple(tuple(part.xreplace(back) for part in piece) for piece in pieces_of(self.expression.xreplace(real), self.symbol))

    @cached_property
    def jumps(self):
        """((place, height), ...) where phi jumps."""
        return jumps_of(self.pieces, self.symbol)

    def __call__(self, *x, **values):
        """phi(x), or phi with other parameters (by name)."""
        if values:
            if x:
                raise ParameterError(f"{self.name}: give x or values of parameters, one after the other: phi(slope=2)(x)")
            return self._with(values)
        if len(x) != 1:
            raise ParameterError(f"{self.name}: {len(x)} arguments, but an activation is a function of one variable")
        (x,) = x
        if isinstance(x, sp.Basic):
            return self.resolved.expression.subs(self.symbol, x)
        if isinstance(x, str) or np.iscomplexobj(x):
            raise ParameterError(f"{self.name}: x = {shown(x)}, but real numbers are wanted")
        return self._values(x)

    def _values(self, x):
        free = self.resolved.parameters
        if free:
            raise ParameterError(f"{self.name}: {', '.join(map(str, free))} without a value; give numbers: phi({next(iter(free))}=1)(x)")
        x = np.asarray(x, dtype=float)
        with np.errstate(all="ignore"):
            found = np.asarray(np.real(self._compiled(x)), dtype=float)
        return (found if found.shape == x.shape else np.broadcast_to(found, x.shape).copy())[()]

    @cached_property
    def _compiled(self):
        return compiled(self.resolved.expression, self.symbol)

    def _with(self, values):
        known = {symbol.name: symbol for symbol in self.parameters}
        for name in values:
            if name not in known:
                raise ParameterError(f"{self.name}: no parameter {name!r}; it has {', '.join(known) or 'none'}.{nearest(name, known)}")
        given = {known[name]: exact(as_expression(value, f"{self.name}: {name}")) for name, value in values.items()}
        numbers = {symbol: value for symbol, value in given.items() if not value.free_symbols}
        rest = {symbol: value for symbol, value in given.items() if value.free_symbols}
        expression = self.expression.subs(rest, simultaneous=True)
        kept = {symbol: value for symbol, value in self.parameters.items() if symbol not in rest} | numbers
        return Activation(self.name, expression, kept | {s: None for value in rest.values() for s in value.free_symbols if s not in kept}, symbol=T)

    # ---- calculus

    def derivative(self):
        """(phi' between the jumps, an Activation; the jumps of phi ((place, height), ...), the point masses of its derivative)."""
        smooth = [(low, high, differentiated(piece, self.symbol)) for low, high, piece in self.pieces]
        return _plain(f"{self.name}'", joined(_merged(smooth), self.symbol), self.parameters, self.parameters), self.jumps

    @cached_property
    def mean(self):
        """E phi(xi), xi ~ N(0, 1): exact, or a SymPy Float of 30 digits."""
        from rmtsym.gaussian.hermite import mean
        return mean(self)

    @cached_property
    def nu(self):
        """E phi(xi)^2: exact, or a SymPy Float of 30 digits."""
        from rmtsym.gaussian.hermite import second_moment
        return second_moment(self)

    def moment(self, order):
        """E phi(xi)^order, order a natural number: exact, or a SymPy Float of 30 digits."""
        from rmtsym.gaussian.hermite import moment
        return moment(self, order)

    @cached_property
    def nu_derivative(self):
        """E phi'(xi)^2: exact, or a SymPy Float of 30 digits; oo for a phi that jumps."""
        slope, jumps = self.resolved.derivative()
        if jumps:
            return sp.oo
        from rmtsym.gaussian.hermite import second_moment
        return second_moment(slope, label=f"{self.name}: E phi'^2")

    def centred(self):
        """phi - E phi(xi)."""
        return _plain(f"{self.name}_centred", self.resolved.expression - self.mean, self.resolved.parameters)

    def normalised(self):
        """phi/sqrt(E phi(xi)^2). ParameterError for phi = 0."""
        if self.nu == 0:
            raise ParameterError(f"{self.name}: E phi(xi)^2 = 0, so it cannot be normalised")
        return _plain(f"{self.name}_normalised", self.resolved.expression/sp.sqrt(self.nu), self.resolved.parameters)

    def scaled(self, factor):
        """t -> phi(factor t); factor a number or an expression."""
        factor = exact(as_expression(factor, f"{self.name}: scaled: factor"))
        return Activation(self.name, self.expression.subs(self.symbol, factor*self.symbol),
                          self.parameters | {s: None for s in factor.free_symbols if s not in self.parameters}, symbol=T)

    @cached_property
    def is_even(self):
        """Whether phi(-t) = phi(t)."""
        return _has_parity(self.resolved, 1)

    @cached_property
    def is_odd(self):
        """Whether phi(-t) = -phi(t)."""
        return _has_parity(self.resolved, -1)

    # ---- as a value

    def latex(self):
        """phi(t) = ... in LaTeX."""
        words = {symbol: rf"\mathrm{{{symbol.name}}}" for symbol in self.parameters if sp.latex(symbol) == symbol.name and len(symbol.name) > 1}
        return rf"\varphi(t) = {sp.latex(self.expression, symbol_names=words)}"

    def _repr_latex_(self):
        return f"${self.latex()}$"

    def _content(self):
        return self.expression, tuple(self.parameters.items())

    def __eq__(self, other):
        return isinstance(other, Activation) and self._content() == other._content()

    def __hash__(self):
        return hash(self._content())

    def __getstate__(self):
        return {key: self.__dict__[key] for key in ("name", "symbol", "expression", "parameters")}

    def __repr__(self):
        values = "".join(f", {symbol}={value}" for symbol, value in self.parameters.items() if value is not None)
        name = "" if self.name == str(self.expression) else f"{self.name!r}, "
        return f"Activation({name}{self.expression}{values})"


def activation(phi, name=None, parameters=None, symbol=None):
    """The Activation of a SymPy expression, a callable of SymPy symbols, or a known name.

    phi        : sp.tanh(t), sp.Piecewise((t, t > 0), (0, True)), sp.tanh, lambda x: sp.Max(0, x), "relu"
    name       : how it is called in errors and pages; by default its expression. A SymPy symbol in its place is the variable
    parameters : {symbol, or its name: number, or None to keep it a symbol}
    symbol     : which symbol is the variable, where there are several
    ParameterError for several symbols that are not told apart, complex values, and functions that are not square-integrable under N(0, 1).

    >>> activation(sp.tanh).is_odd
    True
    """
    if isinstance(name, sp.Symbol):
        if symbol not in (None, name):
            raise ParameterError(f"activation: the variable is {name} by position and symbol = {shown(symbol)}; give one of them, a name as text")
        name, symbol = None, name
    if isinstance(phi, Activation) and name is None and parameters is None:
        return phi
    found = _read(phi, name, parameters, symbol)
    _check_growth(found)
    return found


def read_activation(phi, label="phi"):
    """The Activation that a user means: an Activation, a named activation, an expression, a callable, a name. ParameterError for what is none."""
    if isinstance(phi, Activation):
        return phi
    named = getattr(phi, "symbolic", None)
    if isinstance(named, Activation):
        return named
    try:
        return activation(phi)
    except ParameterError as error:
        if label == "phi":
            raise
        raise ParameterError(f"{label.removesuffix(': phi')}: {str(error).removeprefix('activation: ')}") from None


# ---- reading

def exact(expression):
    """The expression with every float replaced by the decimal number it prints as, all its digits kept."""
    return expression.xreplace({number: sp.Rational(repr(float(number)) if number._prec <= 53 else str(number)) for number in expression.atoms(sp.Float)})


def _read(phi, name, parameters, symbol):
    if isinstance(phi, Activation):
        return Activation(name or phi.name, phi.expression, phi.parameters | (parameters or {}), symbol=T)
    if isinstance(phi, str):
        if phi not in KNOWN:
            raise ParameterError(f"activation: phi = {phi!r} is no known function.{nearest(phi, KNOWN)} Known: {', '.join(KNOWN)}; or give a SymPy "
                                 "expression, such as sp.Max(0, t)")
        return Activation(name or phi, KNOWN[phi](T), parameters, symbol=T)
    if isinstance(phi, (sp.Basic, int, float)) and not isinstance(phi, (bool, sp.FunctionClass)):
        expression = as_expression(phi, "activation: phi")
        if not isinstance(expression, sp.Expr):
            raise ParameterError(f"activation: phi = {shown(phi)}, but a real function is wanted; sp.Piecewise((1, t > 0), (0, True)) for a condition")
        return Activation(name or expression, expression, parameters, symbol)
    if callable(phi):
        try:
            value = phi(T)
        except (TypeError, AttributeError, ValueError) as error:
            raise ParameterError(f"activation: phi cannot be called with a SymPy symbol ({type(error).__name__}: {error}); write it with SymPy's "
                                 "functions: sp.tanh, lambda x: sp.Max(0, x)") from None
        return Activation(name or getattr(phi, "__name__", "phi").strip("<>"), as_expression(value, "activation: phi"), parameters, symbol=T)
    raise ParameterError(f"activation: phi = {shown(phi)}, but a SymPy expression, a callable or one of {', '.join(KNOWN)} is wanted")


def _parameter(name, key, expression):
    """The symbol that a key of `parameters` means: a symbol, or the name of one."""
    if not isinstance(key, str):
        return key
    found = [symbol for symbol in expression.free_symbols if symbol.name == key]
    if len(found) != 1:
        known = sorted(symbol.name for symbol in expression.free_symbols)
        raise ParameterError(f"activation {name}: parameter {key!r}, but " + (f"{len(found)} symbols are called so; give the symbol itself" if found else
                             f"{shown(expression)} has the symbols {', '.join(known) or 'none'}.{nearest(key, known)}"))
    return found[0]


def _variable(name, expression, parameters, symbol):
    if symbol is not None:
        if not isinstance(symbol, sp.Symbol):
            raise ParameterError(f"activation {name}: symbol = {shown(symbol)}, but a SymPy symbol is wanted")
        return symbol
    free = sorted(expression.free_symbols - set(parameters), key=str)
    if len(free) > 1:
        raise ParameterError(f"activation {name}: {shown(expression)} has {len(free)} symbols: {', '.join(map(str, free))}; say which is the variable "
                             f"(symbol={free[-1]}), or give the others values (parameters={{{free[0]}: 1}})")
    return free[0] if free else T


def _plain(name, expression, free, parameters=None):
    """An Activation made from one: nothing is checked again."""
    found = object.__new__(Activation)
    found.name, found.symbol, found.expression = name, T, expression
    found.parameters = {symbol: (parameters or {}).get(symbol) for symbol in free if symbol in expression.free_symbols}
    return found


def _merged(pieces):
    """Equal neighbours as one piece: where both sides of a kink have the same derivative, nothing is left of it."""
    found = []
    for low, high, smooth in pieces:
        if found and found[-1][2] == smooth:
            low = found.pop()[0]
        found.append((low, high, smooth))
    return found


# ---- checks

def _sampled(phi):
    """A function of arrays with numbers in place of all parameters, and whether they were all given."""
    free = list(phi.resolved.parameters)
    numbers = dict(zip(free, (_FREE*(1 + len(free)//3)), strict=False))
    return compiled(phi.resolved.expression.subs(numbers), phi.symbol), not free


def _check_values(phi):
    """That phi is real where it is looked at; with free parameters, for positive values of them."""
    function, is_known = _sampled(phi)
    with np.errstate(all="ignore"):
        try:
            values = np.broadcast_to(np.asarray(function(_SAMPLES)), _SAMPLES.shape)
            is_bad = ~np.isfinite(values.real) & ~np.isinf(values.real) | (np.abs(values.imag) > 0)
        except (TypeError, ValueError, AttributeError, NameError, KeyError, NotImplementedError):
            raise ParameterError(f"activation {phi.name}: {shown(phi.expression)} has no values at numbers") from None
    for place in _SAMPLES[is_bad] if is_known else ():
        # inf/inf in floats is a number for SymPy
        if not phi.resolved.expression.subs(phi.symbol, sp.Float(place)).evalf().is_real:
            raise ParameterError(f"activation {phi.name}: {shown(phi.expression)} is not real at t = {place:.3g}; an activation is real on the whole line")


def _check_growth(phi):
    """That E phi(xi)^2 is finite, as far as growth and poles tell."""
    from rmtsym.gaussian.hermite import check_square_integrable
    check_square_integrable(phi)


def _has_parity(phi, parity):
    function, _ = _sampled(phi)
    x = np.abs(_SAMPLES)
    with np.errstate(all="ignore"):
        right, left = (np.broadcast_to(np.asarray(function(points), float), x.shape) for points in (x, -x))
    if not (np.abs(right - parity*left) <= 1e-9*(1e-300 + np.abs(right) + np.abs(left))).all():
        return False
    # what looks so is proved, piece by piece
    t = phi.symbol
    mirrored = [(-high, -low, parity*smooth.subs(t, -t)) for low, high, smooth in reversed(phi.pieces)]
    if len(mirrored) != len(phi.pieces):
        return False
    return all(sp.simplify(a[1] - b[1]) == 0 if a[1] is not sp.oo else b[1] is sp.oo for a, b in zip(phi.pieces, mirrored, strict=True)) and \
        all(_is_zero(a[2] - b[2], t) for a, b in zip(phi.pieces, mirrored, strict=True))


def _is_zero(expression, t):
    if sp.expand(expression) == 0 or sp.simplify(expression) == 0 or sp.simplify(expression.rewrite(sp.exp)) == 0:
        return True
    return not expression.free_symbols - {t} and all(abs(expression.subs(t, place).evalf(40)) < sp.Float(10)**-30
                                                     for place in (sp.Rational(3, 7), sp.Rational(19, 11), sp.Rational(29, 9)))
