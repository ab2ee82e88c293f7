"""The law of a conjugate kernel with symbols among its ratios of sizes.

in:   activations of mean 0, white data, ratio and widths, numbers or symbols
out:  DeepFormula, a Law: by its polynomial, with the Gaussian equivalent of the network as its matrix

With s = 1 - gamma_l (1 + z m_l), gamma_l = n/d_l, b = zeta_l/nu_{l-1}, e = nu_l - zeta_l, zeta_l = a_1^2 and nu_l = E phi_l^2, the law of layer l is

    m_l(z) = m_{l-1}((z - e s)/(b s))/(b s),

so that the polynomial of layer l is that of layer l - 1 with two substitutions: no elimination. For the data, z m^2/ratio + (z + 1/ratio - 1) m = -1.
A layer without linear part forgets those below. Degrees in m: 2 (data), 4, 8 for one and two layers.
"""
import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.gaussian.hermite import hermite
from rmtsym.law.law import Law
from rmtsym.readers import shown
from rmtsym.words import Gaussian, dims

__all__ = ["DeepFormula", "symbolic_law"]

_DEEPEST = 2                # with degree 16 and more nothing can be done with the polynomial
_LABEL = "ck: law"


class DeepFormula(Law):
    """The Law of a conjugate kernel; called with numbers for its ratios of sizes, it gives the law at numbers (deep_laws_law.py).

    at_numbers : callable (ratio, widths) -> law at numbers; sizes : (ratio, width, ...) as they were given. The numbers of the activations that
    are not rational are parameters, zeta = a_1^2 and nu = E phi^2, with their values as defaults.
    """

    def __init__(self, sizes, at_numbers, **given):
        self._sizes, self._at_numbers = sizes, at_numbers
        super().__init__("conjugate_kernel", title="Conjugate kernel of a random network",
                         references=("Fan & Wang, NeurIPS 33 (2020) 7710",), **given)

    def __call__(self, /, *args, **values):
        named = dict(zip((symbol.name for symbol in self.parameters), args, strict=False)) | values
        free = {symbol.name: symbol for symbol in self.parameters if symbol not in self.defaults}
        if len(args) > len(self.parameters) or set(named) != set(free):
            return super().__call__(*args, **values)
        numbers = {free[name]: exact(as_expression(value, f"{_LABEL}: {name}")) for name, value in named.items()}
        sizes = [size.subs(numbers) for size in self._sizes]
        # sizes that do not count, below a layer without linear part
        sizes = [size.subs(dict.fromkeys(size.free_symbols, 1)) for size in sizes]
        return self._at_numbers(float(sizes[0]), [float(size) for size in sizes[1:]])


def symbolic_law(activations, weight_variances, bias_variances, ratio, widths, at_numbers):
    """The DeepFormula. ParameterError for more than two layers, biases, activations whose mean is not 0."""
    if len(activations) > _DEEPEST:
        raise ParameterError(f"{_LABEL}: symbols among ratio and widths are for at most {_DEEPEST} layers, not {len(activations)}; give numbers")
    if any(value != 0 for value in bias_variances):
        raise ParameterError(f"{_LABEL}: bias_variance = {shown(bias_variances)}, but with symbols among ratio and widths it must be 0; give numbers")
    sizes = [_size(name, value) for name, value in (("ratio", ratio), *((f"widths[{k}]", width) for k, width in enumerate(widths)))]
    layers, numbers = _layers(activations, weight_variances)
    z, m = sp.symbols("z m")
    polynomial = z*m**2/sizes[0] + (z + 1/sizes[0] - 1)*m + 1
    n, p, *d = dims(" ".join(["n p", *(f"d{k}" for k in range(1, len(layers) + 1))]))
    features, limit = Gaussian("X", p, n)/sp.sqrt(p), {p/n: sizes[0]}
    for k, ((b, e), width, rows) in enumerate(zip(layers, sizes[1:], d, strict=True), 1):
        fresh = sp.sqrt(e)*Gaussian(f"Z{k}", rows, n)/sp.sqrt(rows)
        if b == 0:
            # the Marchenko-Pastur law of variance e
            polynomial = e*z*m**2/width + (z + e*(1/width - 1))*m + 1
            features, limit = fresh, {rows/n: width}
            continue
        s = 1 - (1 + z*m)/width
        polynomial = sp.numer(sp.together(polynomial.subs({z: (z - e*s)/(b*s), m: b*s*m}, simultaneous=True)))
        linear = sp.sqrt(b)*Gaussian(f"W{k}", rows, features.shape[0])*features/sp.sqrt(rows)
        features = linear if e == 0 else linear + fresh
        limit[rows/n] = width
    used = [symbol for symbol in dict.fromkeys(symbol for size in limit.values() for symbol in sorted(size.free_symbols, key=str))]
    used += [symbol for symbol in numbers if polynomial.has(symbol)]
    domain = [(sp.Gt(e, 0), f"{e} must be positive: nu = E phi^2 exceeds zeta = a_1^2") for _, e in layers
              if e.free_symbols and e.free_symbols <= set(used)]
    return DeepFormula(sizes, at_numbers, polynomial=polynomial, parameters=tuple(used), domain=domain, matrix=features.T*features,
                       limit=limit, defaults={symbol: numbers[symbol] for symbol in used if symbol in numbers}, z=z, m=m)


def _size(name, value):
    value = exact(as_expression(value, f"{_LABEL}: {name}"))
    if not value.is_positive:
        raise ParameterError(f"{_LABEL}: {name} = {value} is not known to be positive; make its symbols positive=True")
    return value


def _layers(activations, weight_variances):
    """[(b, e), ...] in rational numbers and symbols, and {symbol: its value}."""
    found, symbols, below = [], {}, (sp.S.One, sp.S.One)
    for phi, weight in zip(activations, weight_variances, strict=True):
        weight = exact(as_expression(weight, f"{_LABEL}: weight_variance"))
        if weight.free_symbols:
            raise ParameterError(f"{_LABEL}: weight_variance = {weight} is a symbol; ratio and widths may have symbols, it may not")
        seen = phi if weight*below[1] == 1 else phi.scaled(sp.sqrt(weight*below[1]))
        mean = sp.N(hermite(seen, 0), 30)
        if abs(mean) > 1e-20:
            raise ParameterError(f"{_LABEL}: the mean of phi = {phi.name} at the preactivation variance q = {float(weight*below[1]):.6g} is {float(mean):.6g}, "
                                 f"but with symbols among ratio and widths it must be 0; subtract it: phi - ({sp.N(mean, 25)}), or give numbers")
        zeta, nu = sp.sympify(hermite(seen, 1), strict=True)**2, sp.sympify(seen.nu, strict=True)
        is_linear = abs(sp.N(nu - zeta, 30)) < 1e-20
        zeta = sp.S.Zero if abs(sp.N(zeta, 30)) < 1e-24 else zeta
        shown_zeta, shown_nu = (_named(symbols, name, value) for name, value in (("zeta", zeta), ("nu", nu)))
        found.append((shown_zeta/below[0], sp.S.Zero if is_linear else shown_nu - shown_zeta))
        below = shown_nu, nu
    return found, {symbol: float(value) for symbol, value in symbols.values()}


def _named(symbols, name, value):
    """A rational number, or the symbol that stands for the value."""
    near = sp.Rational(str(sp.N(value, 30))).limit_denominator(1000)
    if abs(sp.N(value - near, 30)) < 1e-20:
        return near
    key = name, sp.N(value, 20)
    if key not in symbols:
        count = sum(other == name for other, _ in symbols)
        symbols[key] = sp.Symbol(name if not count else f"{name}_{count + 1}", positive=True), value
    return symbols[key][0]
