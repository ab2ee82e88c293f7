"""The certificate of a theorem of derivations/equivalents: Monte Carlo of its expression, and its kernel against the solver.

in:   a theorem of the registry (rm.theorems)
out:  `certify`: what `certificates.write` writes to generated/certificates/NAME.json; `findings`: the Monte Carlo in it, for LaTeX
"""
import numbers

import numpy as np

from rmtsym.errors import LimitError, ParameterError
from rmtsym.evidence.certificates import begin_equivalent, root_of
from rmtsym.evidence.expressions import Certificate, validate

__all__ = ["certify", "deviation", "findings", "points_near"]

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


def findings(certificate):
    """The Certificate of rmtsym.evidence.expressions in a checked-in one; None for None."""
    if certificate is None:
        return None
    monte_carlo = certificate["monte_carlo"]
    trend = None if monte_carlo["trend"] is None else _numbers(monte_carlo["trend"])
    return Certificate(certificate["verdict"], monte_carlo["expression"], monte_carlo["field"], monte_carlo["draws"], certificate["seed"],
                       certificate["values"], tuple(map(_numbers, monte_carlo["sizes"])), trend, tuple(monte_carlo["notes"]), certificate["versions"])


def _numbers(row):
    """A row with complex numbers in place of [re, im]."""
    return {key: complex(*value) if isinstance(value, list) else value for key, value in row.items()}


def points_near(values, count=POINTS, seed=0):
    """Random points near `values`: sizes and scalars times independent factors, signs and spectra as they are; the first are the values."""
    rng = np.random.default_rng(seed)
    return [values] + [{key: _near(value, rng) for key, value in values.items()} for _ in range(count - 1)]


def _near(value, rng):
    if not isinstance(value, numbers.Number):
        return value
    factors = (SPREAD**rng.uniform(-1, 1, 2)).tolist()
    if isinstance(value, complex):
        return complex(value.real*factors[0], value.imag*factors[1])
    return value*factors[0]


def deviation(theorem, points):
    """(number of points that have a limit, the largest relative difference of the kernel from the solver at them).

    The kernel is called once, with all points; the solver once for each.
    """
    expected, kept = [], []
    for point in points:
        try:
            expected.append(theorem.equivalent.evaluate(point))
        except LimitError:
            continue
        kept.append(point)
    if not kept:
        raise ParameterError(f"{theorem.name}: there is no limit at any of {len(points)} points near its values")
    together = {key: [point[key] for point in kept] if isinstance(value, numbers.Number) else value for key, value in kept[0].items()}
    difference = abs(theorem.evaluate(together) - np.array(expected))
    return len(kept), float((difference/abs(np.array(expected))).max())
