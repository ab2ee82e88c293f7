"""rm.dual: the dual of an activation, f(q11, q12, q22) = E[phi(u) phi(v)] for centred Gaussian (u, v) of that covariance.

in:   phi, and psi if v goes through another function
out:  Dual: closed forms as expressions, their derivation; values and those of the derivative dual E[phi'(u) phi'(v)] at arrays of covariances

Nothing here imports SymPy before an expression is asked for.

[Cho & Saul, NeurIPS 22 (2009) 342]
[Daniely, Frostig & Singer, NeurIPS 29 (2016) 2253]
"""
from functools import cached_property

import numpy as np

from rmtsym.errors import GeneratedCodeError, ParameterError, ShapeError
from rmtsym.runtime.arrays import as_points, is_cupy

__all__ = ["Dual", "dual"]

_SLACK = 1e-12              # |rho| may pass 1 by this much: rounding of a Gram matrix
_ROUNDING = 2.0**-51        # sqrt(q11 q22) in floats is that far off
_FEW = 32                   # covariances, for which nothing is compiled
_LONG = 500                 # operations of a closed form; more take a minute to compile


def dual(phi, psi=None):
    """The dual of phi: E[phi(u) phi(v)], or E[phi(u) psi(v)], of centred Gaussian variables u and v.

    phi, psi : activations (rm.activations.relu), SymPy expressions in one symbol, or callables of SymPy symbols (sp.tanh)
    Returns a Dual. ParameterError for functions that are not square-integrable under N(0, 1).

    >>> dual(sp.Abs)(1, 0, 1)
    0.6366197723675814
    """
    return Dual(phi, psi)


class Dual:
    """f(q11, q12, q22) = E[phi(u) psi(v)]; see `dual`. Where one of the covariances is NaN, so are values and derivatives.

    activations           : (phi, psi), with the values of their parameters put in
    variables             : (q11, q12, q22), the symbols of the expressions
    is_closed             : whether a closed form is known
    expression            : E[phi(u) psi(v)] in `variables` and the parameters that have no value; a Mehler series where there is no closed form
    derivative_expression : E[phi'(u) psi'(v)], between the ends |rho| = 1
    diagonal              : E[phi(w) psi(w)], Var w = q, in the symbol q
    ends                  : {place: (value, derivative)}: "plus" and "minus" (rho = 1, -1), "first" (q11 = 0), "second" (q22 = 0), "origin"; at a
                            jump or kink phi(0) and phi'(0) are the means of both sides. Only closed forms have them as expressions.
    """

    def __init__(self, phi, psi=None):
        self._given = phi, phi if psi is None else psi

    def __reduce__(self):
        return Dual, self._given

    def __repr__(self):
        phi, psi = self._given if self._is_generated else self.activations
        return f"dual({phi.name})" if psi is phi else f"dual({phi.name}, {psi.name})"

    # ---- expressions

    @cached_property
    def activations(self):
        from rmtsym.gaussian.activation import read_activation
        phi, psi = (read_activation(given, "dual").resolved for given in self._given)
        return (phi, phi) if phi == psi else (phi, psi)

    @cached_property
    def _forms(self):
        from rmtsym.gaussian.dual_forms import forms_of
        return forms_of(*self.activations)

    @property
    def variables(self):
        from rmtsym.gaussian.dual_forms import Q
        return Q

    @property
    def is_closed(self):
        return self._forms is not None

    @property
    def expression(self):
        return self._forms.value if self.is_closed else self._mehler(self.variables)

    @property
    def derivative_expression(self):
        return self._forms.derivative if self.is_closed else self._mehler(self.variables, 1)

    @property
    def diagonal(self):
        if self.is_closed:
            return self._forms.diagonal
        import sympy as sp
        return self._mehler(3*(sp.Symbol("q", positive=True),))

    @property
    def ends(self):
        if not self.is_closed:
            raise ParameterError(f"{self!r}: no closed form is known, so its values at the ends are numbers: f(q, q, q)")
        return self._forms.ends

    def _mehler(self, q, order=0):
        from rmtsym.gaussian.dual_forms import mehler
        return mehler(q, self.activations[0] is self.activations[1], order)

    @cached_property
    def steps(self):
        """How the dual comes about: a tuple of steps; str(step) is its text."""
        from rmtsym.gaussian.dual_steps import steps
        return steps(self)

    def latex(self):
        """The steps as LaTeX, for a document with amsmath."""
        from rmtsym.gaussian.dual_steps import latex
        return latex(self.steps)

    def _repr_latex_(self):
        from rmtsym.gaussian.dual_steps import summary
        return f"${summary(self)}$"

    def __eq__(self, other):
        return self.activations == other.activations if isinstance(other, Dual) else NotImplemented

    def __hash__(self):
        return hash(self.activations)

    def specification(self, name=None, title="", source=""):
        """The dual as data for the code generator (codegen/lower_dual.py); the parameters of phi and psi stay arguments."""
        from rmtsym.gaussian.dual_forms import specification
        return specification(*self._given, name, title, source)

    # ---- numbers

    def __call__(self, q11, q12, q22):
        """E[phi(u) psi(v)]. q11, q12, q22 : arrays that broadcast: Var u, Cov(u, v), Var v. Scalars give a float, CuPy arrays CuPy arrays.

        ParameterError for infinite covariances, for negative variances, for |rho| > 1 beyond rounding, and where E phi(u)^2 is infinite.
        """
        return self.both(q11, q12, q22)[0]

    def derivative(self, q11, q12, q22):
        """E[phi'(u) psi'(v)], the derivative in q12; derivatives are distributional: inf at |rho| = 1 where jumps meet."""
        return self.both(q11, q12, q22)[1]

    def both(self, q11, q12, q22):
        """(value, derivative), computed together."""
        from rmtsym.runtime.dual import both
        if not any(is_cupy(q) for q in (q11, q12, q22)):
            q11, q12, q22 = self._checked(q11, q12, q22)
            if self._is_small(q12):
                found = [self._one(*q) if np.isfinite(q).all() else (np.nan, np.nan) for q in zip(q11.flat, q12.flat, q22.flat, strict=True)]
                return tuple(part.item() if q12.ndim == 0 else part for part in np.array(found).reshape(*q12.shape, 2).transpose(-1, *range(q12.ndim)))
            return both(self._kernels, q11, q12, q22, self._parameters, repr(self))
        return both(self._compiled, q11, q12, q22, self._parameters, repr(self))

    def matrix(self, covariance):
        """(E[phi(u_i) psi(u_j)], E[phi'(u_i) psi'(u_j)]), n x n, of a covariance matrix, n x n, symmetric. For psi = phi each pair is computed once.

        ParameterError and ShapeError as above, and where it is not symmetric.
        """
        from rmtsym.runtime.dual import matrix
        label = f"{self!r}: matrix"
        if not is_cupy(covariance):
            covariance = as_points(covariance, f"{label}: K")
            self._check_finite("matrix: K", covariance)
        if covariance.ndim != 2 or covariance.shape[0] != covariance.shape[1]:
            raise ShapeError(f"{label}: K has shape {covariance.shape}, but a covariance matrix n x n is wanted")
        variances = covariance.diagonal()
        if self._is_one and (is_cupy(covariance) or not self._is_small(covariance)):
            if is_cupy(covariance):
                return matrix(self._compiled, covariance, self._parameters, label)
            self._check_growth(variances, variances)
            return matrix(self._kernels, covariance, self._parameters, label)
        uneven = abs(covariance - covariance.T)
        if (uneven**2 > 1e-20*abs(variances[:, None]*variances)).any():
            raise ParameterError(f"{label}: K is not symmetric: |K - K^T| reaches {float(uneven.max()):.3g}")
        return self.both(variances[:, None], covariance, variances[None, :])

    def _is_small(self, q):
        """Whether so few numbers are wanted that nothing need be compiled."""
        return q.size <= _FEW and "_kernels" not in self.__dict__ and not self._is_generated

    @property
    def _is_one(self):
        first, second = self._given
        return first is second or self.activations[0] is self.activations[1]

    @cached_property
    def _is_generated(self):
        """Whether the kernels are checked in: those of a named activation."""
        first, second = self._given
        return first is second and hasattr(first, "kernels") and _has_kernels(first)

    @cached_property
    def _kernels(self):
        """Kernels for arrays: checked in, or compiled; for what has no closed form, or a very long one, the numbers come from a series."""
        if self._is_generated:
            return self._compiled
        self._refuse_free()
        return self._compiled if self.is_closed and self._forms.size <= _LONG else self._numeric

    @cached_property
    def _compiled(self):
        if self._is_generated:
            return self._given[0].kernels()
        self._refuse_free()
        from rmtsym.codegen.dual_printer import compiled
        name = self.activations[0].name
        return compiled(self.specification(name if name.isidentifier() and name.isascii() else "phi"))

    @cached_property
    def _parameters(self):
        if self._is_generated:
            return tuple(default for _, _, default in self._compiled.PARAMETERS)
        return tuple(float(parameter.default) for parameter in self.specification().parameters)

    @cached_property
    def _one(self):
        """The function of one covariance."""
        self._refuse_free()
        if self.is_closed:
            from rmtsym.gaussian.dual_numbers import exact
            return exact(self._forms)
        return lambda *q: tuple(part.item() for part in self._numeric.both(*(np.array([float(part)]) for part in q)))

    @cached_property
    def _numeric(self):
        from rmtsym.gaussian.dual_numbers import with_all_digits
        from rmtsym.runtime.dual import Numeric, Profile
        profiles = []
        for phi in dict.fromkeys(self.activations):
            slope, jumps = phi.derivative()
            kinks, jumps = tuple(float(low) for low, _, _ in phi.pieces[1:]), tuple((float(x), float(h)) for x, h in jumps)
            profiles.append(Profile(with_all_digits(phi), with_all_digits(slope), kinks, jumps))
        return Numeric(*profiles)

    def _refuse_free(self):
        phi, psi = self.activations
        for symbol in {**phi.parameters, **psi.parameters}:
            raise ParameterError(f"{self!r}: {symbol} has no value; give it one, phi({symbol}=1), before numbers are wanted")

    @cached_property
    def _largest(self):
        if self._is_generated:
            return np.inf, np.inf
        from rmtsym.gaussian.dual_numbers import largest_variance
        self._refuse_free()
        return tuple(map(largest_variance, self.activations))

    def _check_growth(self, q11, q22):
        for phi, largest, q in zip(self._given, self._largest, (q11, q22), strict=True):
            if largest < np.inf and (q >= largest*(1 - 1e-12)).any():
                raise ParameterError(f"{self!r}: a variance of {np.max(q):.6g}, but E phi(u)^2 is infinite from Var u = {largest:.6g} on for phi = {phi}")

    def _check_finite(self, name, q):
        if np.isinf(q).any():
            raise ParameterError(f"{self!r}: {name} = {q[np.isinf(q)].flat[0]}, but covariances must be finite")

    def _checked(self, q11, q12, q22):
        """The covariances as arrays of one shape; where |rho| is 1 up to rounding of q12, it is 1."""
        names = "q11", "q12", "q22"
        arrays = [as_points(q, f"{self!r}: {name}") for name, q in zip(names, (q11, q12, q22), strict=True)]
        try:
            q11, q12, q22 = np.broadcast_arrays(*(np.asarray(q, float) for q in arrays))
        except ValueError:
            raise ShapeError(f"{self!r}: q11, q12, q22 of shapes {', '.join(str(array.shape) for array in arrays)} do not broadcast") from None
        for name, q in zip(names, (q11, q12, q22), strict=True):
            self._check_finite(name, q)
        for name, q in (("q11", q11), ("q22", q22)):
            if (q < 0).any():
                raise ParameterError(f"{self!r}: {name} = {q[q < 0].flat[0]:.6g}, but a variance must be >= 0")
        self._check_growth(q11, q22)
        with np.errstate(all="ignore"):
            product = q11*q22
            outer = np.flatnonzero(q12*q12 >= product*(1 - 2*_ROUNDING))
        if np.isnan(product).any():
            q12 = np.where(np.isnan(product), np.nan, q12)
        if outer.size:
            q12 = np.array(q12)
            a, c, b = (q.flat[outer] for q in (q11, q12, q22))
            bound = np.sqrt(a)*np.sqrt(b)
            wrong = np.flatnonzero(np.abs(c) > bound*(1 + _SLACK))
            if wrong.size:
                a, c, b, largest = (float(part[wrong[0]]) for part in (a, c, b, bound))
                raise ParameterError(f"{self!r}: q12 = {c:.6g} at q11 = {a:.6g}, q22 = {b:.6g} means a correlation of "
                                     f"{c/largest if largest else np.copysign(np.inf, c):.15g}, but |rho| <= 1")
            # singular as it is, or outer only because the products underflow
            is_kept = (np.abs(c) == a) & (a == b) | (np.abs(c) < bound*(1 - _ROUNDING))
            q12.reshape(-1)[outer] = np.where(is_kept, c, np.copysign(bound*(1 + _ROUNDING), c))
        return q11, q12, q22


def _has_kernels(named):
    try:
        return getattr(named.kernels(), "KIND", "") == "dual"
    except GeneratedCodeError:
        return False
