"""A theorem at many points, by its generated module alone.

in:   the module of a theorem (the kernels of its system, and its Dyson equations as functions of numbers), parameters, spectra
out:  the target at each point, certified; LimitError where there is no limit

The solution at the first point is found and certified by runtime/dyson.py, the others are followed from it by the kernels, and each is
certified in the same way. A point that is not reached, or lies on another sheet there, is the first of the next round.
"""
import numpy as np

from rmtsym.errors import LimitError, ParameterError
from rmtsym.runtime import dyson
from rmtsym.runtime.system import SystemKernels

__all__ = ["Unreached", "evaluate"]

MARGIN = 1e-12                          # on the spectrum the radius is 1 up to rounding


class Unreached(LimitError):
    """The limit may exist, but not for these equations: they divide by zero there, or are too nearly degenerate for the kernel."""


def evaluate(module, values, eigenvalues, weights, invalid="raise"):
    """The targets (P,), complex.

    invalid : "nan" gives NaN instead of a LimitError where there is no limit
    values : one array (P,) for each of GIVEN_SIZES and GIVEN_SCALARS; eigenvalues, weights : for each of WORDS a (K,) array, the same
    weights for all words on one space. LimitError where there is no limit, Unreached where only the kernel fails, ParameterError for
    variances and covariances that are negative
    """
    _refuse_negative(module, values, eigenvalues)
    kernels = SystemKernels(module)
    groups = _spectra(module, kernels.words, eigenvalues, weights)
    values = np.broadcast_arrays(*values) if values else [np.zeros(1)]
    rows = [(*module.GIVEN_SIZES, *module.GIVEN_SCALARS).index(name) for name in kernels.parameters]
    found = np.full(values[0].size, np.nan, dtype=complex)
    left = np.arange(found.size)
    while left.size:
        here = [value[left] for value in values]
        first = [value[0].item() for value in here]
        try:
            start = _solved(module, first, eigenvalues, weights)
        except LimitError:
            if invalid != "nan":
                raise
            left = left[1:]
            continue
        parameters = np.array([here[k] for k in rows]).reshape(len(rows), left.size)
        solution, target, status = kernels.solve(parameters, groups, parameters[:, 0], start)
        is_right = (status == 0) & _certified(module, here, eigenvalues, weights, solution)
        if not is_right[0]:
            raise Unreached(f"{module.NAME}: its solution at {_described(module, first)} is too nearly degenerate for its kernel")
        found[left[is_right]] = target[is_right]
        left = left[~is_right]
    return found


def _refuse_negative(module, values, eigenvalues):
    """ParameterError for a variance or covariance that no matrix has."""
    for text, value in module.nonnegative(values, eigenvalues):
        value = np.asarray(value)
        if (np.imag(value) != 0).any() or not (np.real(value) >= -1e-10*np.max(np.abs(value), initial=0.0)).all():
            raise ParameterError(f"{module.NAME}: {text} must not be negative")


def _spectra(module, groups, eigenvalues, weights):
    """(values, weights) of each group of words."""
    index = {name: k for k, (name, _) in enumerate(module.WORDS)}
    return [(np.array([eigenvalues[index[name]] for name in group]), weights[index[group[0]]]) for group in groups]


def _solved(module, point, eigenvalues, weights):
    """The certified unknowns at one point. LimitError where there is no limit."""
    try:
        with np.errstate(divide="raise", invalid="raise"):
            problems = module.problems(point, eigenvalues, weights)
    except (ZeroDivisionError, FloatingPointError):
        raise Unreached(f"{module.NAME}: its equations divide by zero at {_described(module, point)}") from None
    try:
        solutions = [dyson.solve(problem) for problem in problems]
    except LimitError as reason:
        raise LimitError(f"{module.NAME} has no limit at {_described(module, point)}: {reason}") from None
    return np.array(module.unknowns(solutions, point, eigenvalues)).reshape(-1)


def _certified(module, points, eigenvalues, weights, unknowns):
    """Whether the unknowns (P, count) are those of the limit: (P,) bool."""
    count = len(unknowns)
    is_right = np.isfinite(unknowns).all(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):       # what divides by zero is not certified
        problems = module.problems(points, [row[None, :] for row in eigenvalues], weights)
        found = module.traces(points, list(unknowns.T))
    for problem, traces in zip(problems, found, strict=True):
        traces = np.array([np.broadcast_to(trace, count) for trace in traces]).reshape(len(traces), count)
        if len(traces):
            is_right &= dyson.certify_many(problem, np.where(is_right, traces, 0).T) < 1 - MARGIN
    return is_right


def _described(module, point):
    names = (*module.GIVEN_SIZES, *module.GIVEN_SCALARS)
    return ", ".join(f"{name} = {value:.6g}" for name, value in zip(names, point, strict=True))
