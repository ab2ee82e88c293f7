"""A spike of the registry at parameter values, on its generated kernels.

in:   the generated kernels of a spike and its parameters
out:  FrozenSpike: thresholds, outlier, overlap and fluctuation at strengths; SymPy is not imported
"""
import math

from rmtsym.errors import ParameterError
from rmtsym.law.parameters import checked, shown
from rmtsym.runtime.arrays import as_points, is_cupy, map_points

__all__ = ["FrozenSpike"]


class FrozenSpike:
    """A spike at parameter values; immutable.

    kernels    : generated numba module (rmtsym.runtime.load.load)
    parameters : dict of name -> value; ParameterError where one is missing, unknown or outside its domain
    Strengths are scalars, lists or arrays, of CuPy too; NaN between the thresholds. `model` is the SpikedModel on the bulk's own kernels.
    """

    def __init__(self, kernels, parameters):
        self._kernels = kernels
        self._values = checked(kernels, dict(parameters))

    name = property(lambda self: self._kernels.NAME)
    title = property(lambda self: self._kernels.TITLE)
    variable = property(lambda self: self._kernels.VARIABLE, doc="Name of the strength.")
    parameters = property(lambda self: dict(self._values), doc="dict of parameter name -> value (a copy).")

    def __repr__(self):
        return f"{self.name}({', '.join(f'{name}={shown(value)}' for name, value in self._values.items())})"

    def __eq__(self, other):
        return self._content() == other._content() if isinstance(other, FrozenSpike) else NotImplemented

    def __hash__(self):
        return hash(self._content())

    def _content(self):
        return self.name, *self._values.items()

    def __reduce__(self):
        return _restored, (self.name, self._values)

    @property
    def thresholds(self):
        """(lower, upper): outliers below the bulk for strengths below `lower`, above it for strengths above `upper`; NaN where none."""
        return tuple(math.nan if math.isinf(value) else value for value in self._kernels.thresholds(*self._values.values()))

    def outlier(self, strength, out=None):
        """Location of the outlier; NaN between the thresholds. out: float64 array of the same shape to write into, or None."""
        return self._map("location", strength, out)

    def overlap(self, strength, side="left", out=None):
        """Squared overlap of the outlier's eigenvector with the spike's; side="right": of right singular vectors, where there are."""
        kernel = {"left": "overlap", "right": "right_overlap"}.get(side)
        if kernel not in self._kernels.FORMULAS:
            raise ParameterError(f"{self.name}: overlap: side = {shown(side)}, but it must be "
                                 f"{'left or right' if 'right_overlap' in self._kernels.FORMULAS else 'left'}")
        return self._map(kernel, strength, out)

    def fluctuation(self, strength, field="real", out=None):
        """N Var(location) for large N, N the number of rows; field: "real" or "complex" words."""
        if field not in ("real", "complex"):
            raise ParameterError(f"{self.name}: fluctuation: field = {shown(field)}, but it must be 'real' or 'complex'")
        found = self._map("fluctuation", strength, out)
        if field == "complex":
            found /= 2
        return found

    def model(self):
        """The SpikedModel of the same spike on the bulk's own kernels (imports SymPy); its strengths are theta."""
        from rmtsym.registry import spikes
        return spikes[self.name].symbolic.model(**self._values)

    def strength(self, value):
        """theta for a value of the variable."""
        return self._kernels.strength(value, *self._values.values())

    def _map(self, kernel, strength, out):
        arguments = tuple(self._values.values())
        label = f"{self.name}: {kernel}: {self.variable}"
        if is_cupy(strength):
            return self._on_device(kernel, strength, out, arguments)
        function = getattr(self._kernels, kernel)
        return map_points(lambda block, part: function(block, part, *arguments), as_points(strength, label), float, float, out, label, strength)

    def _on_device(self, kernel, strength, out, arguments):
        import cupy

        from rmtsym.runtime import cuda
        flat = cupy.ascontiguousarray(strength, dtype=float).reshape(-1)
        found = cupy.empty(strength.shape, float) if out is None else out
        cuda.load(self.name).launch(kernel, (flat, found.reshape(-1)), arguments)
        return found


def _restored(name, values):
    from rmtsym.runtime.load import load
    return FrozenSpike(load(name), values)
