"""Real functions of one or several real variables, as entries of a matrix or activations of a network go through them.

in:   a name ("relu"), an Activation, a SymPy expression in one symbol, or a callable of SymPy symbols (sp.tanh, lambda x, y: sp.Max(x, y))
out:  Function: its expression, its kinks, its smooth piece around a point, its values at arrays, its derivative
"""
import numpy as np
import sympy as sp

from rmtsym.algebra import as_expression
from rmtsym.errors import ParameterError, nearest
from rmtsym.gaussian.pieces import kinks_of, resolved
from rmtsym.readers import shown

__all__ = ["KNOWN", "NAMES", "Function", "read_function"]

KNOWN = {"linear": lambda x: x, "relu": lambda x: sp.Max(0, x), "abs": sp.Abs, "sign": sp.sign, "step": lambda x: sp.Heaviside(x, sp.S.Half),
         "hard_tanh": lambda x: sp.Max(-1, sp.Min(1, x)), "tanh": sp.tanh, "erf": sp.erf, "sin": sp.sin, "cos": sp.cos, "exp": sp.exp,
         "sigmoid": lambda x: 1/(1 + sp.exp(-x)), "gelu": lambda x: x*(1 + sp.erf(x/sp.sqrt(2)))/2, "silu": lambda x: x/(1 + sp.exp(-x)),
         "softplus": lambda x: sp.log(1 + sp.exp(x)), "mish": lambda x: x*sp.tanh(sp.log(1 + sp.exp(x))),
         "leaky_relu": lambda x: sp.Piecewise((x, x > 0), (x/10, True)), "elu": lambda x: sp.Piecewise((x, x > 0), (sp.exp(x) - 1, True)),
         "selu": lambda x: _SELU[1]*sp.Piecewise((x, x > 0), (_SELU[0]*(sp.exp(x) - 1), True)),
         "gaussian": lambda x: sp.exp(-x**2), "gabor": lambda x: sp.exp(-x**2)*sp.sin(x), "square": lambda x: x**2, "cube": lambda x: x**3}
_SELU = sp.Rational("1.6732632423543772848170429916717"), sp.Rational("1.0507009873554804934193349852946")
_MANY = {"max": sp.Max, "min": sp.Min}
NAMES = (*KNOWN, *_MANY)


class Function:
    """A real function of `symbols`, real symbols in the order of its arguments.

    kinks : expressions that vanish where the function is not smooth
    """

    def __init__(self, expression, symbols):
        self.expression, self.symbols = expression, symbols
        self.kinks = kinks_of(expression)
        self._compiled = None

    def __call__(self, *arrays):
        """The values at real arrays, broadcast."""
        if self._compiled is None:
            self._compiled = sp.lambdify(self.symbols, self.expression, ["scipy", "numpy"])
        with np.errstate(all="ignore"):
            return np.broadcast_to(np.asarray(self._compiled(*arrays)), np.broadcast_shapes(*(np.shape(array) for array in arrays)))

    def derivative(self):
        """The derivative of a function of one variable, as a Function. ParameterError where it jumps: its derivative is no function then."""
        slope = sp.diff(self.expression, self.symbols[0])
        if slope.has(sp.DiracDelta) or slope.has(sp.Derivative):
            raise ParameterError(f"phi = {self}: it jumps, so it has no derivative; a continuous function is wanted")
        return Function(slope, self.symbols)

    def scaled(self, factor):
        """x -> phi(factor x), of one variable."""
        return Function(self.expression.subs(self.symbols[0], factor*self.symbols[0]), self.symbols)

    def piece(self, point):
        """The smooth expression that the function equals around `point`, a tuple of numbers off the kinks."""
        at = dict(zip(self.symbols, point, strict=True))
        return resolved(self.expression, at)

    def breaks(self):
        """The kinks of a function of one variable as SymPy numbers, ascending; None where they are not known exactly."""
        x, found = self.symbols[0], set()
        for kink in self.kinks:
            try:
                found |= set(sp.real_roots(sp.Poly(kink, x)))
            except (sp.PolynomialError, NotImplementedError):
                return None
        return sorted(found)

    def __str__(self):
        plain = sp.symbols("x") if len(self.symbols) == 1 else sp.symbols(f"x1:{len(self.symbols) + 1}")
        return str(self.expression.subs(dict(zip(self.symbols, plain if isinstance(plain, tuple) else (plain,), strict=True))))

    def __eq__(self, other):
        return isinstance(other, Function) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))


def read_function(phi, count=1, label="phi"):
    """The Function of `count` variables that the user means. ParameterError for what is none."""
    symbols = tuple(sp.Dummy(f"x{k}", real=True) for k in range(1, count + 1))
    if isinstance(phi, Function):
        return phi
    phi = getattr(phi, "symbolic", phi)
    if hasattr(phi, "resolved"):                                        # an Activation
        phi = phi.resolved.expression
    if isinstance(phi, str):
        known = {**_MANY, **(KNOWN if count == 1 else {})}
        if phi not in known or (count == 1 and phi in _MANY):
            raise ParameterError(f"{label}: phi = {phi!r} is no known function of {_variables(count)}.{nearest(phi, known)} "
                                 f"Known: {', '.join(KNOWN if count == 1 else _MANY)}; or give a SymPy expression, such as sp.Max(0, x)")
        return _checked(known[phi](*symbols), symbols, label)
    if isinstance(phi, sp.Basic):
        given = sorted(phi.free_symbols, key=lambda symbol: symbol.name)
        if len(given) != count:
            raise ParameterError(f"{label}: phi = {shown(phi)} has {len(given)} symbols, but a function of {_variables(count)} is wanted"
                                 + ("; for several matrices give a callable, such as lambda x, y: sp.Max(x, y)" if count > 1 else ""))
        return _checked(as_expression(phi, label).subs(dict(zip(given, symbols, strict=True)), simultaneous=True), symbols, label)
    if callable(phi):
        try:
            value = phi(*symbols)
        except (TypeError, AttributeError, ValueError) as error:
            raise ParameterError(f"{label}: phi cannot be called with {_variables(count)} of SymPy ({type(error).__name__}: {error}); "
                                 "write it with SymPy's functions: sp.tanh, lambda x: sp.Max(0, x)") from None
        return _checked(as_expression(value, f"{label}: phi"), symbols, label)
    raise ParameterError(f"{label}: phi = {shown(phi)}, but a SymPy expression, a callable or one of {', '.join(NAMES)} is wanted")


def _variables(count):
    return "one variable" if count == 1 else f"{count} variables"


def _checked(expression, symbols, label):
    others = expression.free_symbols - set(symbols)
    if others:
        raise ParameterError(f"{label}: phi contains {', '.join(sorted(map(str, others)))} besides its arguments; put numbers in")
    if not expression.free_symbols:
        raise ParameterError(f"{label}: phi = {expression} is constant")
    if expression.has(sp.floor, sp.ceiling, sp.Mod, sp.I) or expression.has(sp.zoo, sp.nan, sp.oo):
        raise ParameterError(f"{label}: phi = {shown(expression)}, but a real, piecewise smooth function with finitely many kinks is wanted")
    return Function(expression, symbols)
