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
        points, extra, anchor, start = self._read(parameters, spectra, anchor_parameters, anchor_solution)
        status, target, solution = self._solved(points, extra, anchor, start)
        return solution.T, target, status.astype("int8")

    def gradient(self, parameters, spectra, anchor_parameters, anchor_solution):
        """(solution, target, status, gradient (N, P)): as `solve`, and the derivatives of the target in all sizes and scalars."""
        points, extra, anchor, start = self._read(parameters, spectra, anchor_parameters, anchor_solution)
        status, target, solution = self._solved(points, extra, anchor, start)
        gradient = _array_module(points).empty(points.shape, complex)
        core = solution[list(self._module.CORE_OF)]
        self._launch("gradient", [status, gradient, core, points], extra, _is_real(core, points))
        return solution.T, target, status.astype("int8"), gradient.T

    def _solved(self, points, extra, anchor, start):
        xp, count = _array_module(points), points.shape[1]
        status, target, solution = xp.empty(count), xp.empty(count, complex), xp.empty((len(self.unknowns), count), complex)
        first = np.ascontiguousarray(start[list(self._module.CORE_OF)])
        self._launch("solve", [status, target, solution, points], [anchor.view(float), first.view(float), *extra], _is_real(points, anchor, start))
        return status, target, solution

    def _launch(self, kernel, arrays, arguments, is_real):
        if is_real and hasattr(self._module, f"{kernel}_real"):
            kernel = f"{kernel}_real"
        if is_cupy(arrays[0]):
            from rmtsym.runtime import cuda
            cuda.load_file(str(self._cuda)).launch(kernel, arrays, arguments)
        else:
            getattr(self._module, kernel)(*(array.reshape(-1).view(float) for array in arrays), *arguments)

    # ---- reading

    def _read(self, parameters, spectra, anchor_parameters, anchor_solution):
        anchor = self._numbers(anchor_parameters, "anchor_parameters", (len(self.parameters),))
        start = self._numbers(anchor_solution, "anchor_solution", (len(self.unknowns),))
        extra = self._spectra(spectra)
        self._check_anchor(anchor, start, extra)
        return self._numbers(parameters, "parameters", (len(self.parameters), None)), extra, anchor, start

    def _numbers(self, given, label, shape):
        array = given if is_cupy(given) else as_points(given, f"{self.name}: {label}", "iufc")
        if array.ndim != len(shape) or any(wanted not in (None, found) for wanted, found in zip(shape, array.shape, strict=True)):
            raise self._shape(label, array.shape, shape)
        array = _array_module(array).array(array, dtype=complex, order="C")
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
            raise ParameterError(f"{self.name}: {len(spectra)} spectra, but one for each of {', '.join('(' + ', '.join(group) + ')' for group in self.words)} "
                                 "is wanted" if self.words else f"{self.name}: {len(spectra)} spectra, but the system has no deterministic words")
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

    def _check_anchor(self, anchor, start, extra):
        status, _, solution = self._solved(anchor[:, None].copy(), extra, anchor, start)
        found = solution[:, 0]
        miss = abs(found - start)
        if status[0] or not (miss <= 1e-6*(abs(start) + 1e-3*abs(start).max())).all():
            worst = int(np.argmax(np.where(np.isnan(miss), np.inf, miss)))
            raise ParameterError(f"{self.name}: anchor_solution does not solve the system at anchor_parameters: {self.unknowns[worst]} = {start[worst]:.9g}"
                                 + (", or it is a multiple solution" if status[0] else f", but the equations give {found[worst]:.9g}"))


def _array_module(array):
    """CuPy for its arrays, else NumPy."""
    if is_cupy(array):
        import cupy
        return cupy
    return np


def _is_real(*arrays):
    return not any(bool(array.imag.any()) for array in arrays)
