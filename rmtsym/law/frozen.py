"""A law at parameter values, on its generated kernels.

in:   the generated kernels of a law and its parameters
out:  FrozenLaw: a SpectralLaw whose density and transform are the generated kernels

Moments and free cumulants come from the law's polynomial in rational arithmetic. SymPy is imported by `matrix` only.
"""
import numbers

from rmtsym.errors import ParameterError
from rmtsym.law import evaluation
from rmtsym.law.parameters import checked, shown
from rmtsym.law.spectral import SpectralLaw
from rmtsym.runtime.arrays import is_cupy

__all__ = ["FrozenLaw", "latex_number"]


class FrozenLaw(SpectralLaw):
    """A spectral law at parameter values; immutable, thread-safe, picklable.

    kernels    : generated numba module (rmtsym.runtime.load.load)
    parameters : dict of name -> value; a default is taken where the law has one
    model      : callable (parameters, size) -> (expression in words, its values), for `matrix`

    Raises ParameterError where a parameter is missing, unknown, no finite number, or outside the law's domain.
    CuPy arrays are evaluated on their device.
    """

    def __init__(self, kernels, parameters, model=None):
        self._kernels = kernels
        self._values = checked(kernels, dict(parameters))
        self._model = model
        super().__init__(kernels.NAME, evaluation.evaluator(kernels, self._values))

    # -- what it is ---------------------------------------------------------------------------------------------------------------

    @property
    def title(self):
        """Name of the law as a person writes it."""
        return self._kernels.TITLE

    @property
    def parameters(self):
        """dict of parameter name -> value (a copy)."""
        return dict(self._values)

    def __repr__(self):
        return f"{self.name}({', '.join(f'{name}={shown(value)}' for name, value in self._values.items())})"

    def _repr_latex_(self):
        def plain(text):
            return r"\text{" + str(text).replace("_", r"\_") + "}"
        values = [f"{name if len(name) == 1 else plain(name)} = {latex_number(value)}" for name, value in self._values.items()]
        return "$" + r",\; ".join([plain(self.title), *values]) + "$"

    def __eq__(self, other):
        if not isinstance(other, FrozenLaw):
            return NotImplemented
        same_kernels = self._kernels is other._kernels or _origin(self._kernels) == _origin(other._kernels)
        return same_kernels and self.name == other.name and self._values == other._values

    def __hash__(self):
        return hash((self.name, *self._values.items()))

    def __reduce__(self):
        return evaluation.restore, (*_origin(self._kernels), self.name, self._values, self._model)

    # -- on a device --------------------------------------------------------------------------------------------------------------

    def stieltjes(self, z, out=None):
        if is_cupy(z):
            return evaluation.on_device(self._kernels, "stieltjes", z, complex, out, self._evaluator)
        return super().stieltjes(z, out)

    stieltjes.__doc__ = SpectralLaw.stieltjes.__doc__

    def pdf(self, x, out=None):
        if is_cupy(x):
            return evaluation.on_device(self._kernels, "density", x, float, out, self._evaluator)
        return super().pdf(x, out)

    pdf.__doc__ = SpectralLaw.pdf.__doc__

    @property
    def _gradient_names(self):
        return [name for name, kind, _ in self._kernels.PARAMETERS if kind == "real"]

    # -- a matrix -----------------------------------------------------------------------------------------------------------------

    def matrix(self, n, rng=None):
        """A random matrix of size n with this law in the limit: the law's own expression in words, drawn (imports SymPy).

        rng : seed, numpy.random.Generator or None. ParameterError where the law has no matrix model.
        """
        if isinstance(n, bool) or not isinstance(n, numbers.Integral) or n < 1:
            raise ParameterError(f"{self.name}: matrix: n = {shown(n)}, but a size must be a positive integer")
        if self._model is None:
            raise ParameterError(f"{self.name}: matrix: this law has no matrix model; draw eigenvalues with rvs, or give its Law a matrix=")
        expression, values = self._model(self.parameters, int(n))
        from rmtsym.words import sample
        return sample(expression, values, rng=rng)


def _origin(kernels):
    """Where the kernels can be loaded again from: (module name, file), either may be None."""
    return getattr(kernels, "__name__", None), getattr(kernels, "__file__", None)


def latex_number(value):
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, float):
        return r"\text{" + shown(value).replace("_", r"\_").replace("{", r"\{").replace("}", r"\}") + "}"
    mantissa, _, exponent = f"{value:g}".partition("e")
    return rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if exponent else mantissa
