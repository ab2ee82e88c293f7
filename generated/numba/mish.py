# Mish: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
#
#     phi(t) = t*tanh(log(exp(t) + 1))
#     by Mehler's series sum_k a_k(q11) a_k(q22) rho^k, and by quadrature where that is long
#
# Generated from derivations/activations/mish.py by `rmtsym generate mish` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, kernel


NAME = 'mish'
TITLE = 'Mish'
KIND = 'dual'
METHOD = 'series'
PARAMETERS = ()


@function
def softplus(x: float) -> float:
    """log(1 + e^x)."""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


@function
def phi_point(x: float) -> float:
    """phi between its jumps."""
    return x*math.tanh(softplus(x))


@function
def phi_slope(x: float) -> float:
    """phi' between its jumps."""
    return x*(-math.tanh(softplus(x))*math.tanh(softplus(x)) + 1)*math.exp(x)/(math.exp(x) + 1) + math.tanh(softplus(x))


@kernel
def activation(x, out):
    for i in range(x.size):
        out[i] = phi_point(x[i])


@kernel
def activation_slope(x, out):
    for i in range(x.size):
        out[i] = phi_slope(x[i])


def domain():
    """[(does the condition hold, parameter, what must hold)]."""
    return []


def kinks():
    """Where phi is not smooth."""
    return []


def jumps():
    """[(place, height)]."""
    return []
