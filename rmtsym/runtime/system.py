"""Generated kernels of a system g = Phi(g; parameters, spectra), called with arrays.

in:   a generated module (codegen/lower_system.py), parameters of many points, spectra, a known solution
out:  the solution, the target and a status at each point

What the kernels do is said in codegen/templates/system.py: they follow the known solution along straight segments in parameter space, and
status 0 means that every step was certified. Whether the solution that is followed is the physical one is known to whoever gives the
anchor: it stays so as long as the segments stay where the physical solution is analytic, such as positive sizes and regularisations, or
arguments z in the upper half-plane (both convex). A segment that leaves such a region across a cut is followed on to the next sheet.
"""
import numpy as np

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.runtime.arrays import as_points, is_cupy

__all__ = ["SystemKernels"]


class SystemKernels:
    """The kernels of one system; `cuda`: path or text of its CUDA file, for CuPy arrays.

    sizes, scalars, unknowns  names, in the order of the arrays; parameters = sizes + scalars
    words                     names of the words of each spectrum
    """

    def __init__(self, module, cuda=None):
        self._module, self._cuda = module, cuda
        self.name = module.NAME
        self.sizes, self.scalars, self.unknowns, self.words = module.SIZES_OF, module.SCALARS_OF, module.UNKNOWNS_OF, module.SPECTRA_OF
        self.parameters = self.sizes + self.scalars

    def solve(self, parameters, spectra, anchor_parameters, anchor_solution):
        """(solution (N, k), target (N,), status (N,)): complex, and NaN where the status is 1 (not reached) instead of 0.

        parameters         (P, N), one row for each size and scalar; sizes are real
        spectra            for each tuple in `words` a pair: values (one row a word, or one array for a single word), weights that sum to 1
        anchor_parameters  (P,), a point whose solution `anchor_solution` (k,) is known
        ParameterError if the anchor is no solution, or values are not numbers; ShapeError for shapes that do not fit.
        """
        points, arguments, is_real = self._read(parameters, spectra, anchor_parameters, anchor_solution)
        status, target, solution = self._solved(points, arguments, is_real)
        return solution.T, target, status.astype("int8")

    def gradient(self, parameters, spectra, anchor_parameters, anchor_solution):
        """(solution, target, status, gradient (N, P)): as `solve`, and the derivatives of the target in all sizes and scalars."""
        points, arguments, is_real = self._read(parameters, spectra, anchor_parameters, anchor_solution)
        status, target, solution = self._solved(points, arguments, is_real)
        gradient = _module_of(points).empty(points.shape, complex)
        self._launch("gradient", [status, gradient, solution[list(self._module.CORE_OF)], points], arguments[2:], is_real)
        return solution.T, target, status.astype("int8"), gradient.T

    def _solved(self, points, arguments, is_real):
        xp, count = _module_of(points), points.shape[1]
        status, target, solution = xp.empty(count), xp.empty(count, complex), xp.empty((len(self.unknowns), count), complex)
        self._launch("solve", [status, target, solution, points], arguments, is_real)
        return status, target, solution

    def _launch(self, kernel, arrays, arguments, is_real):
        kernel = f"{kernel}_real" if is_real else kernel
        if is_cupy(arrays[0]):
            from rmtsym.runtime import cuda
            cuda.load_file(str(self._cuda)).launch(kernel, arrays, arguments)
        else:
            getattr(self._module, kernel)(*(array.reshape(-1).view(float) for array in arrays), *arguments)

    # ---- reading

    def _read(self, parameters, spectra, anchor_parameters, anchor_solution):
        """(points, what the kernels take after their arrays, whether all is real)."""
        points = self._numbers(parameters, "parameters", (len(self.parameters), None))
        anchor = self._numbers(anchor_parameters, "anchor_parameters", (len(self.parameters),))
        start = self._numbers(anchor_solution, "anchor_solution", (len(self.unknowns),))
        is_real = hasattr(self._module, "solve_real") and not any(bool(array.imag.any()) for array in (points, anchor, start))
        arguments = [anchor.view(float), np.ascontiguousarray(start[list(self._module.CORE_OF)]).view(float), *self._spectra(spectra)]
        self._check_anchor(anchor, start, arguments, is_real)
        return points, arguments, is_real

    def _numbers(self, given, label, shape):
        array = given if is_cupy(given) else as_points(given, f"{self.name}: {label}", "iufc")
        if array.ndim != len(shape) or any(wanted not in (None, found) for wanted, found in zip(shape, array.shape, strict=True)):
            raise self._shape(label, array.shape, shape)
        array = _module_of(array).array(array, dtype=complex, order="C")
        if label != "anchor_solution" and array[:len(self.sizes)].imag.any():
            raise ParameterError(f"{self.name}: {label}: sizes ({', '.join(self.sizes)}) are real")
        return array

    def _shape(self, label, found, wanted):
        shown = f"({', '.join('N' if size is None else str(size) for size in wanted)}{',' if len(wanted) == 1 else ''})"
        names = self.unknowns if label == "anchor_solution" else self.parameters
        return ShapeError(f"{self.name}: {label} has shape {tuple(found)}, but {shown} is wanted, one row each for {', '.join(names)}")

    def _spectra(self, spectra):
        spectra = list(spectra or ())
        if len(spectra) != len(self.words):
            wanted = "one each for " + "; ".join(", ".join(group) for group in self.words) if self.words else "the system has no deterministic words"
            raise ParameterError(f"{self.name}: {len(spectra)} spectra, but {wanted}")
        found = []
        for words, (values, weights) in zip(self.words, spectra, strict=True):
            label = f"{self.name}: spectrum of {', '.join(words)}"
            values = np.atleast_2d(np.array(as_points(values, label), dtype=float))
            weights = np.array(as_points(weights, f"{label}: weights"), dtype=float)
            if weights.ndim != 1 or values.shape != (len(words), weights.size):
                raise ShapeError(f"{label}: values have shape {values.shape} and weights {weights.shape}, but ({len(words)}, K) and (K,) are wanted")
            if not abs(weights.sum() - 1) <= 1e-9:
                raise ParameterError(f"{label}: the weights sum to {weights.sum():.12g}, but must sum to 1")
            found += [*(np.ascontiguousarray(row) for row in values), weights, weights.size]
        return found

    def _check_anchor(self, anchor, start, arguments, is_real):
        status, _, solution = self._solved(anchor[:, None].copy(), arguments, is_real)
        found = solution[:, 0]
        miss = abs(found - start)
        if status[0] or not (miss <= 1e-6*(abs(start) + 1e-3*abs(start).max(initial=0.0))).all():
            shown = ", ".join(f"{name} = {value:.9g}" for name, value in zip(self.unknowns, start, strict=True))
            why = "a multiple solution, or none" if status[0] else f"the equations lead to {', '.join(f'{value:.9g}' for value in found)}"
            raise ParameterError(f"{self.name}: anchor_solution ({shown}) is no simple solution at anchor_parameters: {why}")


def _module_of(array):
    """CuPy for its arrays, else NumPy."""
    if is_cupy(array):
        import cupy
        return cupy
    return np
