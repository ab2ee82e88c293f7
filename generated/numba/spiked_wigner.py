# Spiked Wigner matrix.
#
#     location = theta + variance/theta
#     overlap = 1 - variance/theta**2
#     fluctuation = 2*variance - 2*variance**2/theta**2
#
# for theta > sqrt(variance) or theta < -sqrt(variance), else NaN.
#
# Generated from derivations/spikes/spiked_wigner.py by `rmtsym generate spiked_wigner` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, kernel


NAME = 'spiked_wigner'
TITLE = 'Spiked Wigner matrix'
KIND = 'spike'
PARAMETERS = (('variance', 'real', 1.0),)


@function
def setup(variance: float) -> (float, float):
    """The thresholds: there is no outlier between."""
    return 1.0*(-math.sqrt(variance)), 1.0*(math.sqrt(variance))


@function
def location_point(x: float, lower: float, upper: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower:
        return x + variance/x
    return math.nan


@function
def overlap_point(x: float, lower: float, upper: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower:
        return min(max(1 - variance/(x*x), 0.0), 1.0)
    return math.nan


@function
def fluctuation_point(x: float, lower: float, upper: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower:
        return max(2*variance - 2*variance*variance/(x*x), 0.0)
    return math.nan


@kernel
def location(x, out, variance):
    lower, upper = setup(variance)
    for i in range(x.size):
        v0 = location_point(x[i], lower, upper, variance)
        out[i] = v0


@kernel
def overlap(x, out, variance):
    lower, upper = setup(variance)
    for i in range(x.size):
        v0 = overlap_point(x[i], lower, upper, variance)
        out[i] = v0


@kernel
def fluctuation(x, out, variance):
    lower, upper = setup(variance)
    for i in range(x.size):
        v0 = fluctuation_point(x[i], lower, upper, variance)
        out[i] = v0


VARIABLE = 'theta'
BULK = 'semicircle'
SPIKE = 'additive'
FORMULAS = ('location', 'overlap', 'fluctuation')


def domain(variance):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (variance > 0, 'variance', 'variance must be positive'),
    ]


def strength(x, variance):
    """theta."""
    return x


def thresholds(variance):
    """(lower, upper) in theta."""
    return setup(variance)
