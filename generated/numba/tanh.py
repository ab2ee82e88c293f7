# Hyperbolic tangent: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
#
#     phi(t) = tanh(t)
#     by Mehler's series sum_k a_k(q11) a_k(q22) rho^k, and by quadrature where that is long
#
# Generated from derivations/activations/tanh.py by `rmtsym generate tanh` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, kernel


NAME = 'tanh'
TITLE = 'Hyperbolic tangent'
KIND = 'dual'
METHOD = 'series'
PARAMETERS = ()


@function
def phi_point(x: float) -> float:
    """phi between its jumps."""
    return math.tanh(x)


@function
def phi_slope(x: float) -> float:
    """phi' between its jumps."""
    return -math.tanh(x)*math.tanh(x) + 1


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
