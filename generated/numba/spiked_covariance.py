# Spiked covariance model.
#
#     location = c*variance + c*variance/(ell - 1) + ell*variance
#     overlap = -(c - 1)/(c + ell - 1) + 1 - 1/(ell - 1)
#     fluctuation = -2*c**2*variance**2 - 4*c**2*variance**2/(ell - 1) - 2*c**2*variance**2/(ell - 1)**2 + 2*c*ell**2*variance**2
#
# for ell > sqrt(c) + 1 or 0 < ell < 1 - sqrt(c), else NaN.
#
# Generated from derivations/spikes/spiked_covariance.py by `rmtsym generate spiked_covariance` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, kernel


NAME = 'spiked_covariance'
TITLE = 'Spiked covariance model'
KIND = 'spike'
PARAMETERS = (('c', 'real', None), ('variance', 'real', 1.0))


@function
def setup(c: float, variance: float) -> (float, float):
    """The thresholds: there is no outlier between."""
    return 1.0*(-math.sqrt(c) + 1), 1.0*(math.sqrt(c) + 1)


@function
def location_point(x: float, lower: float, upper: float, c: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower and x > 0:
        return c*variance + c*variance/(x - 1) + x*variance
    return math.nan


@function
def overlap_point(x: float, lower: float, upper: float, c: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower and x > 0:
        return min(max(-(c - 1)/(c + x - 1) + 1 - 1/(x - 1), 0.0), 1.0)
    return math.nan


@function
def fluctuation_point(x: float, lower: float, upper: float, c: float, variance: float) -> float:
    """NaN where there is no outlier."""
    if x > upper or x < lower and x > 0:
        return max(-2*c*c*variance*variance - 4*c*c*variance*variance/(x - 1) - 2*c*c*variance*variance/((x - 1)*(x - 1)) + 2*c*x*x*variance*variance, 0.0)
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
def fluctuation(x, out, c, variance):
    lower, upper = setup(c, variance)
    for i in range(x.size):
        v0 = fluctuation_point(x[i], lower, upper, c, variance)
        out[i] = v0


VARIABLE = 'ell'
BULK = 'marchenko_pastur'
SPIKE = 'multiplicative'
FORMULAS = ('location', 'overlap', 'fluctuation')


def domain(c, variance):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (c > 0, 'c', 'c = p/n must be positive'),
        (variance > 0, 'variance', 'variance must be positive'),
    ]


def strength(x, c, variance):
    """theta."""
    return x - 1


def thresholds(c, variance):
    """(lower, upper) in ell."""
    return setup(c, variance)
