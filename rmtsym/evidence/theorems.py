"""The certificate of a theorem of derivations/equivalents: Monte Carlo of its expression, and its kernel against the solver.

in:   a theorem of the registry (rm.theorems)
out:  `certify`: what `certificates.write` writes to generated/certificates/NAME.json
"""
import numbers

import numpy as np

from rmtsym.errors import LimitError, ParameterError
from rmtsym.evidence.certificates import begin_equivalent, root_of
from rmtsym.evidence.expressions import validate

__all__ = ["certify", "deviation", "points_near"]

POINTS = 32
BOUND = 1e-10                               # largest relative difference between a kernel and the solver
SPREAD = 1.5                                # scalars and sizes are drawn within this factor of the values


def certify(theorem, sizes=None, draws=16, seed=0, executor=None, *, resume=None, progress=None):
    """Draw the expression at the theorem's values, and compare its kernel with the solver at random points near them. Returns a certificate."""
    equivalent, values = theorem.equivalent, theorem.values
    findings = validate(equivalent.expression, values, equivalent.evaluate, sizes=sizes, draws=draws, rng=seed, executor=executor, resume=resume,
                        progress=progress)
    certificate = begin_equivalent(theorem.name, theorem.title, findings, root_of(theorem.kernels()))
    points, worst = deviation(theorem, points_near(values, seed=seed))
    certificate["kernels"] = {"points": points, "worst": float(f"{worst:.3g}"), "bound": BOUND}
    return certificate


def points_near(values, count=POINTS, seed=0):
    """Random points near `values`: sizes and scalars times independent factors, signs and spectra as they are; the first are the values."""
    rng = np.random.default_rng(seed)

    def near(value):
        if not isinstance(value, numbers.Number):
            return value
        factors = SPREAD**rng.uniform(-1, 1, 2)
        if isinstance(value, complex):
            return complex(value.real*factors[0], value.imag*factors[1])
        return max(1, round(value*factors[0])) if isinstance(value, int) and value > 1 else float(value*factors[0])

    return [values] + [{key: near(value) for key, value in values.items()} for _ in range(count - 1)]


def deviation(theorem, points):
    """(number of points that have a limit, the largest relative difference of the kernel from the solver at them)."""
    found = []
    for point in points:
        try:
            expected = theorem.equivalent.evaluate(point)
        except LimitError:
            continue
        found.append(abs(theorem.evaluate_generated(point) - expected)/abs(expected))
    if not found:
        raise ParameterError(f"{theorem.name}: there is no limit at any of {len(points)} points near its values")
    return len(found), max(found)
