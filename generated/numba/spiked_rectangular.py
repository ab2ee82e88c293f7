# Spiked rectangular matrix.
#
#     location = c*variance + c*variance**2/theta**2 + theta**2 + variance
#     overlap = -variance*(c - 1)/(c*variance + theta**2) + 1 - variance/theta**2
#     right_overlap = -c*variance/theta**2 + variance*(c - 1)/(theta**2 + variance) + 1
#     fluctuation = 2*c**2*variance**2 - 4*c**2*variance**3/theta**2 - 2*c**2*variance**4*(c + 1)/theta**4 + 4*c*theta**2*variance + 2*c*variance**2
#
# for theta > c**(1/4)*sqrt(variance), else NaN.
#
# Generated from derivations/spikes/spiked_rectangular.py by `rmtsym generate spiked_rectangular` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, kernel


NAME = 'spiked_rectangular'
TITLE = 'Spiked rectangular matrix'
KIND = 'spike'
PARAMETERS = (('c', 'real', None), ('variance', 'real', 1.0))


@function
def setup(c: float, variance: float) -> (float, float):
    """The thresholds: there is no outlier between."""
    return 1.0*(-math.inf), 1.0*(math.pow(c, 0.25)*math.sqrt(variance))


@function
def location_point(x: float, lower: float, upper: float, c: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower:
        return c*variance + c*variance*variance/(x*x) + x*x + variance
    return math.nan


@function
def overlap_point(x: float, lower: float, upper: float, c: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower:
        return min(max(-variance*(c - 1)/((c*variance + x*x)) + 1 - variance/(x*x), 0.0), 1.0)
    return math.nan


@function
def right_overlap_point(x: float, lower: float, upper: float, c: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower:
        return min(max(-c*variance/(x*x) + variance*(c - 1)/((x*x + variance)) + 1, 0.0), 1.0)
    return math.nan


@function
def fluctuation_point(x: float, lower: float, upper: float, c: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower:
        return max(2*c*c*variance*variance - 4*c*c*variance*variance*variance/(x*x) - 2*c*c*variance*variance*variance*variance*(c + 1)/(x*x*x*x) + 4*c*x*x*variance + 2*c*variance*variance, 0.0)
    return math.nan


@kernel
def location(x, out, c, variance):
    lower, upper = setup(c, variance)
    for i in range(x.size):
        v0 = location_point(x[i], lower, upper, c, variance)
        out[i] = v0


@kernel
def overlap(x, out, c, variance):
    lower, upper = setup(c, variance)
    for i in range(x.size):
        v0 = overlap_point(x[i], lower, upper, c, variance)
        out[i] = v0


@kernel
def right_overlap(x, out, c, variance):
    lower, upper = setup(c, variance)
    for i in range(x.size):
        v0 = right_overlap_point(x[i], lower, upper, c, variance)
        out[i] = v0


@kernel
def fluctuation(x, out, c, variance):
    lower, upper = setup(c, variance)
    for i in range(x.size):
        v0 = fluctuation_point(x[i], lower, upper, c, variance)
        out[i] = v0


VARIABLE = 'theta'
BULK = 'marchenko_pastur'
SPIKE = 'information_plus_noise'
FORMULAS = ('location', 'overlap', 'right_overlap', 'fluctuation')


def domain(c, variance):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (c > 0, 'c', 'c = p/n must be positive'),
        (variance > 0, 'variance', 'variance must be positive'),
    ]


def strength(x, c, variance):
    """theta."""
    return x


def thresholds(c, variance):
    """(lower, upper) in theta."""
    return setup(c, variance)
