# Commutator of two projections in general position. Solves
#
#     delta_1 = -I*delta_1**2*tr(Q*(I*delta_4*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_2*delta_3 - delta_4**2)*Q**2 +
#     I*delta_1*Q - I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n + 2*I*delta_1*delta_2*delta_3*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q +
#     I*I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n -
#     I*delta_2*delta_3*tr(Q*(I*delta_1*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_1**2 - delta_2*delta_3)*Q**2 +
#     I*delta_4*Q + I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n + tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5
#     - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 -
#     delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n
#     delta_2 = I*delta_1*delta_2*delta_4*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q +
#     I*I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n -
#     I*delta_1*delta_2*tr(Q*(I*delta_4*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_2*delta_3 - delta_4**2)*Q**2 +
#     I*delta_1*Q - I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n + I*delta_2**2*delta_3*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q +
#     I*I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n -
#     I*delta_2*delta_4*tr(Q*(I*delta_1*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_1**2 - delta_2*delta_3)*Q**2 +
#     I*delta_4*Q + I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n + tr((I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 -
#     delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P
#     + (delta_7**2 + z**2)*I_n).I)/n
#     delta_3 = I*delta_1*delta_3*delta_4*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q +
#     I*I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n -
#     I*delta_1*delta_3*tr(Q*(I*delta_4*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_2*delta_3 - delta_4**2)*Q**2 +
#     I*delta_1*Q - I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n + I*delta_2*delta_3**2*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q +
#     I*I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n -
#     I*delta_3*delta_4*tr(Q*(I*delta_1*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_1**2 - delta_2*delta_3)*Q**2 +
#     I*delta_4*Q + I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n + tr(P**2*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n
#     delta_4 = 2*I*delta_2*delta_3*delta_4*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q +
#     I*I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n -
#     I*delta_2*delta_3*tr(Q*(I*delta_4*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_2*delta_3 - delta_4**2)*Q**2 +
#     I*delta_1*Q - I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n - I*delta_4**2*tr(Q*(I*delta_1*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_1**2 - delta_2*delta_3)*Q**2
#     + I*delta_4*Q + I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n + tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5
#     - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 -
#     delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n
#     delta_5 = I*delta_5**2*tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n - I*delta_5*delta_6*tr(P**2*(I*delta_6*P**2 - I*(delta_5
#     - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 -
#     2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 +
#     z**2)*I_n).I)/n + I*delta_5*delta_7*tr((I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 -
#     z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 +
#     delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n -
#     I*delta_6*delta_7*tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n - tr(Q*(I*delta_4*(delta_1*delta_4 -
#     delta_2*delta_3)*Q**3 + (delta_2*delta_3 - delta_4**2)*Q**2 + I*delta_1*Q - I_n)*((delta_1*delta_4 -
#     delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n
#     delta_6 = -delta_2*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q +
#     I*I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n +
#     I*delta_5*delta_6*tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n + I*delta_5*delta_8*tr((I*delta_6*P**2 - I*(delta_5 -
#     delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 -
#     2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 +
#     z**2)*I_n).I)/n - I*delta_6**2*tr(P**2*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 -
#     z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 +
#     delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n -
#     I*delta_6*delta_8*tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n
#     delta_7 = delta_3*tr(Q**2*(I*(delta_1*delta_4 - delta_2*delta_3)*Q**2 + (delta_1 - delta_4)*Q + I*I_n)*((delta_1*delta_4
#     - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 + I_n).I)/n +
#     I*delta_5*delta_7*tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n - I*delta_5*delta_8*tr(P**2*(I*delta_6*P**2 - I*(delta_5
#     - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 -
#     2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 +
#     z**2)*I_n).I)/n + I*delta_7**2*tr((I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n - I*delta_7*delta_8*tr(P*(I*delta_6*P**2 - I*(delta_5 -
#     delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 -
#     2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 +
#     z**2)*I_n).I)/n
#     delta_8 = I*delta_6*delta_7*tr(P*(I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 -
#     2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 +
#     2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n - I*delta_6*delta_8*tr(P**2*(I*delta_6*P**2 - I*(delta_5
#     - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 -
#     2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 +
#     z**2)*I_n).I)/n + I*delta_7*delta_8*tr((I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 -
#     z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 +
#     delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 + z**2)*I_n).I)/n - I*delta_8**2*tr(P*(I*delta_6*P**2 -
#     I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 - delta_8)*P**3 + (delta_5**2 -
#     2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P + (delta_7**2 +
#     z**2)*I_n).I)/n + tr(Q*(I*delta_1*(delta_1*delta_4 - delta_2*delta_3)*Q**3 + (delta_1**2 - delta_2*delta_3)*Q**2 +
#     I*delta_4*Q + I_n)*((delta_1*delta_4 - delta_2*delta_3)**2*Q**4 + (delta_1**2 - 2*delta_2*delta_3 + delta_4**2)*Q**2 +
#     I_n).I)/n
#     target: tr((I*delta_6*P**2 - I*(delta_5 - delta_8)*P + (-I*delta_7 - z)*I_n)*(delta_6**2*P**4 - 2*delta_6*(delta_5 -
#     delta_8)*P**3 + (delta_5**2 - 2*delta_5*delta_8 - 2*delta_6*delta_7 + delta_8**2)*P**2 + 2*delta_7*(delta_5 - delta_8)*P
#     + (delta_7**2 + z**2)*I_n).I)/n
#
# Generated from derivations/equivalents/commutator_of_projections.py by `rmtsym generate commutator_of_projections` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.dyson_haar import Haar
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'commutator_of_projections'
TITLE = 'Commutator of two projections in general position'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4', 'delta_5', 'delta_6', 'delta_7', 'delta_8')
SIZES_OF = ()
SCALARS_OF = ('z',)
CORE_OF = (0, 1, 2, 3, 4, 5, 6, 7)
SPECTRA_OF = (('P',), ('Q',))
AXIS = 447
BEND = 448
CORE = 8
DIRECTION = 441
FIRST_HERE = 443
FIRST_X = 48
FLOOR = 1e-10
GOAL = 439
HERE = 435
IMAGE = 105
LAST_HERE = 445
LAST_X = 64
MATRIX = 113
ORIGIN = 437
PARAMETERS = 1
RADIUS = 88
REMAINDER = 97
SCALE = 80
SHARE = 0.05
SLOPES = 401
STEPS = 3000
TANGENT = 16
TRIAL = 32
TRIES = 6
UNKNOWNS = 8
VALUES = 419
WIDTH = 18
X = 0
WORK = 449


@function
def aim(work: Vector) -> bool:
    """The direction from ORIGIN to GOAL, and whether both are numbers."""
    total = 0.0
    height = 0.0
    for j in range(2*PARAMETERS):
        work[DIRECTION + j] = work[GOAL + j] - work[ORIGIN + j]
        total += abs(work[DIRECTION + j])
        if j - 2*(j//2) == 1:
            height += abs(work[ORIGIN + j]) + abs(work[GOAL + j])
    work[AXIS] = 1.0 if height == 0.0 else 0.0
    return total < math.inf


@function
def copy(work: Vector, source: int, to: int, count: int) -> None:
    for j in range(count):
        work[to + j] = work[source + j]


@function
def modulus(work: Vector, at: int) -> float:
    return math.sqrt(work[at]*work[at] + work[at + 1]*work[at + 1])


@function
def measure(work: Vector) -> None:
    """SCALE: the size of each unknown, none below a thousandth of the largest."""
    largest = 1e-300
    for i in range(CORE):
        work[SCALE + i] = modulus(work, X + 2*i)
        largest = max(largest, work[SCALE + i])
    for i in range(CORE):
        work[SCALE + i] = max(work[SCALE + i], 1e-3*largest)


@function
def place(work: Vector, t: float, left: float) -> None:
    """The parameters at t."""
    for j in range(2*PARAMETERS):
        work[HERE + j] = left*work[ORIGIN + j] + t*work[GOAL + j]


@function
def eliminate(work: Vector, width: int) -> bool:
    """Gauss-Jordan with pivots on MATRIX = [F_x | right-hand sides]: afterwards F_x^{-1} times them. False if F_x is singular."""
    for k in range(CORE):
        best = -1.0
        pivot = k
        for i in range(k, CORE):
            at = MATRIX + 2*(i*WIDTH + k)
            size = abs(work[at]) + abs(work[at + 1])
            if size > best:
                best = size
                pivot = i
        if not (best > 0.0 and best < math.inf):
            return False
        top = MATRIX + 2*k*WIDTH
        if pivot != k:
            other = MATRIX + 2*pivot*WIDTH
            for j in range(2*k, 2*width):
                held = work[top + j]
                work[top + j] = work[other + j]
                work[other + j] = held
        a = work[top + 2*k]
        b = work[top + 2*k + 1]
        square = a*a + b*b
        a = a/square
        b = -b/square
        for j in range(k + 1, width):
            re = work[top + 2*j]
            im = work[top + 2*j + 1]
            work[top + 2*j] = re*a - im*b
            work[top + 2*j + 1] = re*b + im*a
        for i in range(CORE):
            row = MATRIX + 2*i*WIDTH
            a = work[row + 2*k]
            b = work[row + 2*k + 1]
            if i != k and (a != 0.0 or b != 0.0):
                for j in range(k + 1, width):
                    re = work[top + 2*j]
                    im = work[top + 2*j + 1]
                    work[row + 2*j] -= a*re - b*im
                    work[row + 2*j + 1] -= a*im + b*re
    return True


@function
def equations(work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    turn_z_re = work[DIRECTION]
    turn_z_im = work[DIRECTION + 1]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    x2_re = work[TRIAL + 4]
    x2_im = work[TRIAL + 5]
    x3_re = work[TRIAL + 6]
    x3_im = work[TRIAL + 7]
    x4_re = work[TRIAL + 8]
    x4_im = work[TRIAL + 9]
    x5_re = work[TRIAL + 10]
    x5_im = work[TRIAL + 11]
    x6_re = work[TRIAL + 12]
    x6_im = work[TRIAL + 13]
    x7_re = work[TRIAL + 14]
    x7_im = work[TRIAL + 15]
    v4_re = -x6_im
    v5_re = -par_z_re - v4_re
    v5_im = -par_z_im - x6_re
    v5_t_re = -turn_z_re
    v5_t_im = -turn_z_im
    v6_re = -x4_im
    v8_re = -x5_im
    v12_re = -x7_im
    v16_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v16_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v17_t_re = 2.0*par_z_re*turn_z_re - 2.0*par_z_im*turn_z_im
    v17_t_im = 2.0*par_z_re*turn_z_im + 2.0*par_z_im*turn_z_re
    v18_s_re = x6_re*x6_re - x6_im*x6_im
    v18_s_im = x6_re*x6_im + x6_im*x6_re
    v19_6_re = 2.0*x6_re
    v19_6_im = 2.0*x6_im
    v20_re = v16_s_re + v18_s_re
    v20_im = v16_s_im + v18_s_im
    v21_s_re = x4_re*x4_re - x4_im*x4_im
    v21_s_im = x4_re*x4_im + x4_im*x4_re
    v22_4_re = 2.0*x4_re
    v22_4_im = 2.0*x4_im
    v25_s_re = x5_re*x5_re - x5_im*x5_im
    v25_s_im = x5_re*x5_im + x5_im*x5_re
    v26_5_re = 2.0*x5_re
    v26_5_im = 2.0*x5_im
    v28_s_re = x7_re*x7_re - x7_im*x7_im
    v28_s_im = x7_re*x7_im + x7_im*x7_re
    v29_7_re = 2.0*x7_re
    v29_7_im = 2.0*x7_im
    v31_re = x4_re*x5_re - x4_im*x5_im
    v31_im = x4_re*x5_im + x4_im*x5_re
    v35_re = x4_re*x6_re - x4_im*x6_im
    v35_im = x4_re*x6_im + x4_im*x6_re
    v37_re = x4_re*x7_re - x4_im*x7_im
    v37_im = x4_re*x7_im + x4_im*x7_re
    v39_re = x5_re*x6_re - x5_im*x6_im
    v39_im = x5_re*x6_im + x5_im*x6_re
    v41_re = x5_re*x7_re - x5_im*x7_im
    v41_im = x5_re*x7_im + x5_im*x7_re
    v43_re = x6_re*x7_re - x6_im*x7_im
    v43_im = x6_re*x7_im + x6_im*x7_re
    v48_re = 0.0
    v48_im = 0.0
    v48_t_re = 0.0
    v48_t_im = 0.0
    v48_6_re = 0.0
    v48_6_im = 0.0
    v48_4_re = 0.0
    v48_4_im = 0.0
    v48_5_re = 0.0
    v48_5_im = 0.0
    v48_7_re = 0.0
    v48_7_im = 0.0
    v50_re = 0.0
    v50_im = 0.0
    v50_t_re = 0.0
    v50_t_im = 0.0
    v50_6_re = 0.0
    v50_6_im = 0.0
    v50_4_re = 0.0
    v50_4_im = 0.0
    v50_5_re = 0.0
    v50_5_im = 0.0
    v50_7_re = 0.0
    v50_7_im = 0.0
    v53_re = 0.0
    v53_im = 0.0
    v53_t_re = 0.0
    v53_t_im = 0.0
    v53_6_re = 0.0
    v53_6_im = 0.0
    v53_4_re = 0.0
    v53_4_im = 0.0
    v53_5_re = 0.0
    v53_5_im = 0.0
    v53_7_re = 0.0
    v53_7_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_P[iv1]
        v2_w = weights_0[iv1]
        v7_re = v6_re*v3_re
        v7_im = x4_re*v3_re
        v9_s_re = v3_re*v3_re
        v11_re = v8_re*v9_s_re
        v11_im = x5_re*v9_s_re
        v13_re = v12_re*v3_re
        v13_im = x7_re*v3_re
        v14_re = v5_re - v7_re + v11_re + v13_re
        v14_im = v5_im - v7_im + v11_im + v13_im
        v14_4_im = -v3_re
        v15_re = v3_re*v14_re
        v15_im = v3_re*v14_im
        v15_t_re = v3_re*v5_t_re
        v15_t_im = v3_re*v5_t_im
        v15_6_im = -v3_re
        v15_4_im = v3_re*v14_4_im
        v15_5_im = v3_re*v9_s_re
        v15_7_im = v3_re*v3_re
        v23_re = v9_s_re*v21_s_re
        v23_im = v9_s_re*v21_s_im
        v23_4_re = v9_s_re*v22_4_re
        v23_4_im = v9_s_re*v22_4_im
        v10_s_re = v9_s_re*v9_s_re
        v27_re = v10_s_re*v25_s_re
        v27_im = v10_s_re*v25_s_im
        v27_5_re = v10_s_re*v26_5_re
        v27_5_im = v10_s_re*v26_5_im
        v30_re = v9_s_re*v28_s_re
        v30_im = v9_s_re*v28_s_im
        v30_7_re = v9_s_re*v29_7_re
        v30_7_im = v9_s_re*v29_7_im
        v33_re = v9_s_re*v3_re
        v34_re = v31_re*v33_re
        v34_im = v31_im*v33_re
        v34_5_re = v33_re*x4_re
        v34_5_im = v33_re*x4_im
        v34_4_re = v33_re*x5_re
        v34_4_im = v33_re*x5_im
        v36_re = v35_re*v3_re
        v36_im = v35_im*v3_re
        v36_6_re = v3_re*x4_re
        v36_6_im = v3_re*x4_im
        v36_4_re = v3_re*x6_re
        v36_4_im = v3_re*x6_im
        v38_re = v37_re*v9_s_re
        v38_im = v37_im*v9_s_re
        v38_7_re = v9_s_re*x4_re
        v38_7_im = v9_s_re*x4_im
        v38_4_re = v9_s_re*x7_re
        v38_4_im = v9_s_re*x7_im
        v40_re = v39_re*v9_s_re
        v40_im = v39_im*v9_s_re
        v40_6_re = v9_s_re*x5_re
        v40_6_im = v9_s_re*x5_im
        v40_5_re = v9_s_re*x6_re
        v40_5_im = v9_s_re*x6_im
        v42_re = v41_re*v33_re
        v42_im = v41_im*v33_re
        v42_7_re = v33_re*x5_re
        v42_7_im = v33_re*x5_im
        v42_5_re = v33_re*x7_re
        v42_5_im = v33_re*x7_im
        v44_re = v43_re*v3_re
        v44_im = v43_im*v3_re
        v44_7_re = v3_re*x6_re
        v44_7_im = v3_re*x6_im
        v44_6_re = v3_re*x7_re
        v44_6_im = v3_re*x7_im
        v45_re = v20_re + v23_re + v27_re + v30_re - 2.0*v34_re + 2.0*v36_re - 2.0*v38_re - 2.0*v40_re + 2.0*v42_re - 2.0*v44_re
        v45_im = v20_im + v23_im + v27_im + v30_im - 2.0*v34_im + 2.0*v36_im - 2.0*v38_im - 2.0*v40_im + 2.0*v42_im - 2.0*v44_im
        v45_6_re = v19_6_re + 2.0*v36_6_re - 2.0*v40_6_re - 2.0*v44_6_re
        v45_6_im = v19_6_im + 2.0*v36_6_im - 2.0*v40_6_im - 2.0*v44_6_im
        v45_4_re = v23_4_re - 2.0*v34_4_re + 2.0*v36_4_re - 2.0*v38_4_re
        v45_4_im = v23_4_im - 2.0*v34_4_im + 2.0*v36_4_im - 2.0*v38_4_im
        v45_5_re = v27_5_re - 2.0*v34_5_re - 2.0*v40_5_re + 2.0*v42_5_re
        v45_5_im = v27_5_im - 2.0*v34_5_im - 2.0*v40_5_im + 2.0*v42_5_im
        v45_7_re = v30_7_re - 2.0*v38_7_re + 2.0*v42_7_re - 2.0*v44_7_re
        v45_7_im = v30_7_im - 2.0*v38_7_im + 2.0*v42_7_im - 2.0*v44_7_im
        v45_q = 1.0/(v45_re*v45_re + v45_im*v45_im)
        v45_r_re = v45_re*v45_q
        v45_r_im = -v45_im*v45_q
        v46_s_re = v45_r_re*v45_r_re - v45_r_im*v45_r_im
        v46_s_im = v45_r_re*v45_r_im + v45_r_im*v45_r_re
        v46_t_re = -v46_s_re*v17_t_re + v46_s_im*v17_t_im
        v46_t_im = -v46_s_re*v17_t_im - v46_s_im*v17_t_re
        v46_6_re = -v46_s_re*v45_6_re + v46_s_im*v45_6_im
        v46_6_im = -v46_s_re*v45_6_im - v46_s_im*v45_6_re
        v46_4_re = -v46_s_re*v45_4_re + v46_s_im*v45_4_im
        v46_4_im = -v46_s_re*v45_4_im - v46_s_im*v45_4_re
        v46_5_re = -v46_s_re*v45_5_re + v46_s_im*v45_5_im
        v46_5_im = -v46_s_re*v45_5_im - v46_s_im*v45_5_re
        v46_7_re = -v46_s_re*v45_7_re + v46_s_im*v45_7_im
        v46_7_im = -v46_s_re*v45_7_im - v46_s_im*v45_7_re
        v47_re = v15_re*v45_r_re - v15_im*v45_r_im
        v47_im = v15_re*v45_r_im + v15_im*v45_r_re
        v47_t_re = v15_re*v46_t_re - v15_im*v46_t_im + v45_r_re*v15_t_re - v45_r_im*v15_t_im
        v47_t_im = v15_re*v46_t_im + v15_im*v46_t_re + v45_r_re*v15_t_im + v45_r_im*v15_t_re
        v47_6_re = v15_re*v46_6_re - v15_im*v46_6_im - v45_r_im*v15_6_im
        v47_6_im = v15_re*v46_6_im + v15_im*v46_6_re + v45_r_re*v15_6_im
        v47_4_re = v15_re*v46_4_re - v15_im*v46_4_im - v45_r_im*v15_4_im
        v47_4_im = v15_re*v46_4_im + v15_im*v46_4_re + v45_r_re*v15_4_im
        v47_5_re = v15_re*v46_5_re - v15_im*v46_5_im - v45_r_im*v15_5_im
        v47_5_im = v15_re*v46_5_im + v15_im*v46_5_re + v45_r_re*v15_5_im
        v47_7_re = v15_re*v46_7_re - v15_im*v46_7_im - v45_r_im*v15_7_im
        v47_7_im = v15_re*v46_7_im + v15_im*v46_7_re + v45_r_re*v15_7_im
        v48_re += v2_w*v47_re
        v48_im += v2_w*v47_im
        v48_t_re += v2_w*v47_t_re
        v48_t_im += v2_w*v47_t_im
        v48_6_re += v2_w*v47_6_re
        v48_6_im += v2_w*v47_6_im
        v48_4_re += v2_w*v47_4_re
        v48_4_im += v2_w*v47_4_im
        v48_5_re += v2_w*v47_5_re
        v48_5_im += v2_w*v47_5_im
        v48_7_re += v2_w*v47_7_re
        v48_7_im += v2_w*v47_7_im
        v49_re = v14_re*v45_r_re - v14_im*v45_r_im
        v49_im = v14_re*v45_r_im + v14_im*v45_r_re
        v49_t_re = v14_re*v46_t_re - v14_im*v46_t_im + v45_r_re*v5_t_re - v45_r_im*v5_t_im
        v49_t_im = v14_re*v46_t_im + v14_im*v46_t_re + v45_r_re*v5_t_im + v45_r_im*v5_t_re
        v49_6_re = v14_re*v46_6_re - v14_im*v46_6_im + v45_r_im
        v49_6_im = v14_re*v46_6_im + v14_im*v46_6_re - v45_r_re
        v49_4_re = v14_re*v46_4_re - v14_im*v46_4_im - v45_r_im*v14_4_im
        v49_4_im = v14_re*v46_4_im + v14_im*v46_4_re + v45_r_re*v14_4_im
        v49_5_re = v14_re*v46_5_re - v14_im*v46_5_im - v45_r_im*v9_s_re
        v49_5_im = v14_re*v46_5_im + v14_im*v46_5_re + v45_r_re*v9_s_re
        v49_7_re = v14_re*v46_7_re - v14_im*v46_7_im - v45_r_im*v3_re
        v49_7_im = v14_re*v46_7_im + v14_im*v46_7_re + v45_r_re*v3_re
        v50_re += v2_w*v49_re
        v50_im += v2_w*v49_im
        v50_t_re += v2_w*v49_t_re
        v50_t_im += v2_w*v49_t_im
        v50_6_re += v2_w*v49_6_re
        v50_6_im += v2_w*v49_6_im
        v50_4_re += v2_w*v49_4_re
        v50_4_im += v2_w*v49_4_im
        v50_5_re += v2_w*v49_5_re
        v50_5_im += v2_w*v49_5_im
        v50_7_re += v2_w*v49_7_re
        v50_7_im += v2_w*v49_7_im
        v51_re = v9_s_re*v14_re
        v51_im = v9_s_re*v14_im
        v51_t_re = v9_s_re*v5_t_re
        v51_t_im = v9_s_re*v5_t_im
        v51_6_im = -v9_s_re
        v51_4_im = v9_s_re*v14_4_im
        v51_5_im = v9_s_re*v9_s_re
        v51_7_im = v9_s_re*v3_re
        v52_re = v51_re*v45_r_re - v51_im*v45_r_im
        v52_im = v51_re*v45_r_im + v51_im*v45_r_re
        v52_t_re = v51_re*v46_t_re - v51_im*v46_t_im + v45_r_re*v51_t_re - v45_r_im*v51_t_im
        v52_t_im = v51_re*v46_t_im + v51_im*v46_t_re + v45_r_re*v51_t_im + v45_r_im*v51_t_re
        v52_6_re = v51_re*v46_6_re - v51_im*v46_6_im - v45_r_im*v51_6_im
        v52_6_im = v51_re*v46_6_im + v51_im*v46_6_re + v45_r_re*v51_6_im
        v52_4_re = v51_re*v46_4_re - v51_im*v46_4_im - v45_r_im*v51_4_im
        v52_4_im = v51_re*v46_4_im + v51_im*v46_4_re + v45_r_re*v51_4_im
        v52_5_re = v51_re*v46_5_re - v51_im*v46_5_im - v45_r_im*v51_5_im
        v52_5_im = v51_re*v46_5_im + v51_im*v46_5_re + v45_r_re*v51_5_im
        v52_7_re = v51_re*v46_7_re - v51_im*v46_7_im - v45_r_im*v51_7_im
        v52_7_im = v51_re*v46_7_im + v51_im*v46_7_re + v45_r_re*v51_7_im
        v53_re += v2_w*v52_re
        v53_im += v2_w*v52_im
        v53_t_re += v2_w*v52_t_re
        v53_t_im += v2_w*v52_t_im
        v53_6_re += v2_w*v52_6_re
        v53_6_im += v2_w*v52_6_im
        v53_4_re += v2_w*v52_4_re
        v53_4_im += v2_w*v52_4_im
        v53_5_re += v2_w*v52_5_re
        v53_5_im += v2_w*v52_5_im
        v53_7_re += v2_w*v52_7_re
        v53_7_im += v2_w*v52_7_im
    v59_s_re = x3_re*x3_re - x3_im*x3_im
    v59_s_im = x3_re*x3_im + x3_im*x3_re
    v60_3_re = 2.0*x3_re
    v60_3_im = 2.0*x3_im
    v62_re = -x0_im
    v64_re = x1_re*x2_re - x1_im*x2_im
    v64_im = x1_re*x2_im + x1_im*x2_re
    v66_re = x0_re*v59_s_re - x0_im*v59_s_im
    v66_im = x0_re*v59_s_im + x0_im*v59_s_re
    v66_3_re = x0_re*v60_3_re - x0_im*v60_3_im
    v66_3_im = x0_re*v60_3_im + x0_im*v60_3_re
    v67_re = -v66_im
    v67_3_re = -v66_3_im
    v67_0_re = -v59_s_im
    v71_re = v64_re*x3_re - v64_im*x3_im
    v71_im = v64_re*x3_im + v64_im*x3_re
    v71_2_re = x3_re*x1_re - x3_im*x1_im
    v71_2_im = x3_re*x1_im + x3_im*x1_re
    v71_1_re = x3_re*x2_re - x3_im*x2_im
    v71_1_im = x3_re*x2_im + x3_im*x2_re
    v72_re = -v71_im
    v72_3_re = -v64_im
    v72_2_re = -v71_2_im
    v72_1_re = -v71_1_im
    v76_s_re = x0_re*x0_re - x0_im*x0_im
    v76_s_im = x0_re*x0_im + x0_im*x0_re
    v77_0_re = 2.0*x0_re
    v77_0_im = 2.0*x0_im
    v79_re = v76_s_re*v59_s_re - v76_s_im*v59_s_im
    v79_im = v76_s_re*v59_s_im + v76_s_im*v59_s_re
    v79_3_re = v76_s_re*v60_3_re - v76_s_im*v60_3_im
    v79_3_im = v76_s_re*v60_3_im + v76_s_im*v60_3_re
    v79_0_re = v59_s_re*v77_0_re - v59_s_im*v77_0_im
    v79_0_im = v59_s_re*v77_0_im + v59_s_im*v77_0_re
    v82_s_re = x1_re*x1_re - x1_im*x1_im
    v82_s_im = x1_re*x1_im + x1_im*x1_re
    v83_1_re = 2.0*x1_re
    v83_1_im = 2.0*x1_im
    v84_s_re = x2_re*x2_re - x2_im*x2_im
    v84_s_im = x2_re*x2_im + x2_im*x2_re
    v85_2_re = 2.0*x2_re
    v85_2_im = 2.0*x2_im
    v86_re = v82_s_re*v84_s_re - v82_s_im*v84_s_im
    v86_im = v82_s_re*v84_s_im + v82_s_im*v84_s_re
    v86_2_re = v82_s_re*v85_2_re - v82_s_im*v85_2_im
    v86_2_im = v82_s_re*v85_2_im + v82_s_im*v85_2_re
    v86_1_re = v84_s_re*v83_1_re - v84_s_im*v83_1_im
    v86_1_im = v84_s_re*v83_1_im + v84_s_im*v83_1_re
    v88_re = x0_re*x1_re - x0_im*x1_im
    v88_im = x0_re*x1_im + x0_im*x1_re
    v89_re = v88_re*x2_re - v88_im*x2_im
    v89_im = v88_re*x2_im + v88_im*x2_re
    v89_1_re = x2_re*x0_re - x2_im*x0_im
    v89_1_im = x2_re*x0_im + x2_im*x0_re
    v89_0_re = x2_re*x1_re - x2_im*x1_im
    v89_0_im = x2_re*x1_im + x2_im*x1_re
    v90_re = v89_re*x3_re - v89_im*x3_im
    v90_im = v89_re*x3_im + v89_im*x3_re
    v90_2_re = x3_re*v88_re - x3_im*v88_im
    v90_2_im = x3_re*v88_im + x3_im*v88_re
    v90_1_re = x3_re*v89_1_re - x3_im*v89_1_im
    v90_1_im = x3_re*v89_1_im + x3_im*v89_1_re
    v90_0_re = x3_re*v89_0_re - x3_im*v89_0_im
    v90_0_im = x3_re*v89_0_im + x3_im*v89_0_re
    v95_re = 0.0
    v95_im = 0.0
    v95_0_re = 0.0
    v95_0_im = 0.0
    v95_3_re = 0.0
    v95_3_im = 0.0
    v95_2_re = 0.0
    v95_2_im = 0.0
    v95_1_re = 0.0
    v95_1_im = 0.0
    v96_re = -x3_im
    v98_re = v76_s_re*x3_re - v76_s_im*x3_im
    v98_im = v76_s_re*x3_im + v76_s_im*x3_re
    v98_0_re = x3_re*v77_0_re - x3_im*v77_0_im
    v98_0_im = x3_re*v77_0_im + x3_im*v77_0_re
    v99_re = -v98_im
    v99_3_re = -v76_s_im
    v99_0_re = -v98_0_im
    v101_re = -v89_im
    v101_2_re = -v88_im
    v101_1_re = -v89_1_im
    v101_0_re = -v89_0_im
    v106_re = 0.0
    v106_im = 0.0
    v106_0_re = 0.0
    v106_0_im = 0.0
    v106_3_re = 0.0
    v106_3_im = 0.0
    v106_2_re = 0.0
    v106_2_im = 0.0
    v106_1_re = 0.0
    v106_1_im = 0.0
    v109_re = x0_re*x3_re - x0_im*x3_im
    v109_im = x0_re*x3_im + x0_im*x3_re
    v110_re = -v109_im
    v110_3_re = -x0_im
    v110_0_re = -x3_im
    v112_re = -v64_im
    v112_2_re = -x1_im
    v112_1_re = -x2_im
    v117_re = 0.0
    v117_im = 0.0
    v117_0_re = 0.0
    v117_0_im = 0.0
    v117_3_re = 0.0
    v117_3_im = 0.0
    v117_2_re = 0.0
    v117_2_im = 0.0
    v117_1_re = 0.0
    v117_1_im = 0.0
    for iv54 in range(count_1):
        v56_re = word_Q[iv54]
        v55_w = weights_1[iv54]
        v57_s_re = v56_re*v56_re
        v61_re = v57_s_re*v59_s_re
        v61_im = v57_s_re*v59_s_im
        v61_3_re = v57_s_re*v60_3_re
        v61_3_im = v57_s_re*v60_3_im
        v63_re = v62_re*v56_re
        v63_im = x0_re*v56_re
        v65_re = v64_re*v57_s_re
        v65_im = v64_im*v57_s_re
        v65_2_re = v57_s_re*x1_re
        v65_2_im = v57_s_re*x1_im
        v65_1_re = v57_s_re*x2_re
        v65_1_im = v57_s_re*x2_im
        v69_re = v57_s_re*v56_re
        v70_re = v67_re*v69_re
        v70_im = v66_re*v69_re
        v70_3_re = v69_re*v67_3_re
        v70_3_im = v69_re*v66_3_re
        v70_0_re = v69_re*v67_0_re
        v70_0_im = v69_re*v59_s_re
        v73_re = v72_re*v69_re
        v73_im = v71_re*v69_re
        v73_3_re = v69_re*v72_3_re
        v73_3_im = v69_re*v64_re
        v73_2_re = v69_re*v72_2_re
        v73_2_im = v69_re*v71_2_re
        v73_1_re = v69_re*v72_1_re
        v73_1_im = v69_re*v71_1_re
        v74_re = -1.0 - v61_re + v63_re + v65_re + v70_re - v73_re
        v74_im = -v61_im + v63_im + v65_im + v70_im - v73_im
        v74_3_re = -v61_3_re + v70_3_re - v73_3_re
        v74_3_im = -v61_3_im + v70_3_im - v73_3_im
        v74_0_im = v56_re + v70_0_im
        v74_2_re = v65_2_re - v73_2_re
        v74_2_im = v65_2_im - v73_2_im
        v74_1_re = v65_1_re - v73_1_re
        v74_1_im = v65_1_im - v73_1_im
        v75_re = v56_re*v74_re
        v75_im = v56_re*v74_im
        v75_3_re = v56_re*v74_3_re
        v75_3_im = v56_re*v74_3_im
        v75_0_re = v56_re*v70_0_re
        v75_0_im = v56_re*v74_0_im
        v75_2_re = v56_re*v74_2_re
        v75_2_im = v56_re*v74_2_im
        v75_1_re = v56_re*v74_1_re
        v75_1_im = v56_re*v74_1_im
        v78_re = v57_s_re*v76_s_re
        v78_im = v57_s_re*v76_s_im
        v78_0_re = v57_s_re*v77_0_re
        v78_0_im = v57_s_re*v77_0_im
        v58_s_re = v57_s_re*v57_s_re
        v81_re = v79_re*v58_s_re
        v81_im = v79_im*v58_s_re
        v81_3_re = v58_s_re*v79_3_re
        v81_3_im = v58_s_re*v79_3_im
        v81_0_re = v58_s_re*v79_0_re
        v81_0_im = v58_s_re*v79_0_im
        v87_re = v86_re*v58_s_re
        v87_im = v86_im*v58_s_re
        v87_2_re = v58_s_re*v86_2_re
        v87_2_im = v58_s_re*v86_2_im
        v87_1_re = v58_s_re*v86_1_re
        v87_1_im = v58_s_re*v86_1_im
        v91_re = v90_re*v58_s_re
        v91_im = v90_im*v58_s_re
        v91_3_re = v58_s_re*v89_re
        v91_3_im = v58_s_re*v89_im
        v91_2_re = v58_s_re*v90_2_re
        v91_2_im = v58_s_re*v90_2_im
        v91_1_re = v58_s_re*v90_1_re
        v91_1_im = v58_s_re*v90_1_im
        v91_0_re = v58_s_re*v90_0_re
        v91_0_im = v58_s_re*v90_0_im
        v92_re = 1.0 + v78_re + v61_re + v81_re - 2.0*v65_re + v87_re - 2.0*v91_re
        v92_im = v78_im + v61_im + v81_im - 2.0*v65_im + v87_im - 2.0*v91_im
        v92_0_re = v78_0_re + v81_0_re - 2.0*v91_0_re
        v92_0_im = v78_0_im + v81_0_im - 2.0*v91_0_im
        v92_3_re = v61_3_re + v81_3_re - 2.0*v91_3_re
        v92_3_im = v61_3_im + v81_3_im - 2.0*v91_3_im
        v92_2_re = -2.0*v65_2_re + v87_2_re - 2.0*v91_2_re
        v92_2_im = -2.0*v65_2_im + v87_2_im - 2.0*v91_2_im
        v92_1_re = -2.0*v65_1_re + v87_1_re - 2.0*v91_1_re
        v92_1_im = -2.0*v65_1_im + v87_1_im - 2.0*v91_1_im
        v92_q = 1.0/(v92_re*v92_re + v92_im*v92_im)
        v92_r_re = v92_re*v92_q
        v92_r_im = -v92_im*v92_q
        v93_s_re = v92_r_re*v92_r_re - v92_r_im*v92_r_im
        v93_s_im = v92_r_re*v92_r_im + v92_r_im*v92_r_re
        v93_0_re = -v93_s_re*v92_0_re + v93_s_im*v92_0_im
        v93_0_im = -v93_s_re*v92_0_im - v93_s_im*v92_0_re
        v93_3_re = -v93_s_re*v92_3_re + v93_s_im*v92_3_im
        v93_3_im = -v93_s_re*v92_3_im - v93_s_im*v92_3_re
        v93_2_re = -v93_s_re*v92_2_re + v93_s_im*v92_2_im
        v93_2_im = -v93_s_re*v92_2_im - v93_s_im*v92_2_re
        v93_1_re = -v93_s_re*v92_1_re + v93_s_im*v92_1_im
        v93_1_im = -v93_s_re*v92_1_im - v93_s_im*v92_1_re
        v94_re = v75_re*v92_r_re - v75_im*v92_r_im
        v94_im = v75_re*v92_r_im + v75_im*v92_r_re
        v94_0_re = v75_re*v93_0_re - v75_im*v93_0_im + v92_r_re*v75_0_re - v92_r_im*v75_0_im
        v94_0_im = v75_re*v93_0_im + v75_im*v93_0_re + v92_r_re*v75_0_im + v92_r_im*v75_0_re
        v94_3_re = v75_re*v93_3_re - v75_im*v93_3_im + v92_r_re*v75_3_re - v92_r_im*v75_3_im
        v94_3_im = v75_re*v93_3_im + v75_im*v93_3_re + v92_r_re*v75_3_im + v92_r_im*v75_3_re
        v94_2_re = v75_re*v93_2_re - v75_im*v93_2_im + v92_r_re*v75_2_re - v92_r_im*v75_2_im
        v94_2_im = v75_re*v93_2_im + v75_im*v93_2_re + v92_r_re*v75_2_im + v92_r_im*v75_2_re
        v94_1_re = v75_re*v93_1_re - v75_im*v93_1_im + v92_r_re*v75_1_re - v92_r_im*v75_1_im
        v94_1_im = v75_re*v93_1_im + v75_im*v93_1_re + v92_r_re*v75_1_im + v92_r_im*v75_1_re
        v95_re += v55_w*v94_re
        v95_im += v55_w*v94_im
        v95_0_re += v55_w*v94_0_re
        v95_0_im += v55_w*v94_0_im
        v95_3_re += v55_w*v94_3_re
        v95_3_im += v55_w*v94_3_im
        v95_2_re += v55_w*v94_2_re
        v95_2_im += v55_w*v94_2_im
        v95_1_re += v55_w*v94_1_re
        v95_1_im += v55_w*v94_1_im
        v97_re = v96_re*v56_re
        v97_im = x3_re*v56_re
        v100_re = v99_re*v69_re
        v100_im = v98_re*v69_re
        v100_3_re = v69_re*v99_3_re
        v100_3_im = v69_re*v76_s_re
        v100_0_re = v69_re*v99_0_re
        v100_0_im = v69_re*v98_0_re
        v102_re = v101_re*v69_re
        v102_im = v89_re*v69_re
        v102_2_re = v69_re*v101_2_re
        v102_2_im = v69_re*v88_re
        v102_1_re = v69_re*v101_1_re
        v102_1_im = v69_re*v89_1_re
        v102_0_re = v69_re*v101_0_re
        v102_0_im = v69_re*v89_0_re
        v103_re = 1.0 + v78_re + v97_re - v65_re + v100_re - v102_re
        v103_im = v78_im + v97_im - v65_im + v100_im - v102_im
        v103_0_re = v78_0_re + v100_0_re - v102_0_re
        v103_0_im = v78_0_im + v100_0_im - v102_0_im
        v103_3_im = v56_re + v100_3_im
        v103_2_re = -v65_2_re - v102_2_re
        v103_2_im = -v65_2_im - v102_2_im
        v103_1_re = -v65_1_re - v102_1_re
        v103_1_im = -v65_1_im - v102_1_im
        v104_re = v56_re*v103_re
        v104_im = v56_re*v103_im
        v104_0_re = v56_re*v103_0_re
        v104_0_im = v56_re*v103_0_im
        v104_3_re = v56_re*v100_3_re
        v104_3_im = v56_re*v103_3_im
        v104_2_re = v56_re*v103_2_re
        v104_2_im = v56_re*v103_2_im
        v104_1_re = v56_re*v103_1_re
        v104_1_im = v56_re*v103_1_im
        v105_re = v104_re*v92_r_re - v104_im*v92_r_im
        v105_im = v104_re*v92_r_im + v104_im*v92_r_re
        v105_0_re = v104_re*v93_0_re - v104_im*v93_0_im + v92_r_re*v104_0_re - v92_r_im*v104_0_im
        v105_0_im = v104_re*v93_0_im + v104_im*v93_0_re + v92_r_re*v104_0_im + v92_r_im*v104_0_re
        v105_3_re = v104_re*v93_3_re - v104_im*v93_3_im + v92_r_re*v104_3_re - v92_r_im*v104_3_im
        v105_3_im = v104_re*v93_3_im + v104_im*v93_3_re + v92_r_re*v104_3_im + v92_r_im*v104_3_re
        v105_2_re = v104_re*v93_2_re - v104_im*v93_2_im + v92_r_re*v104_2_re - v92_r_im*v104_2_im
        v105_2_im = v104_re*v93_2_im + v104_im*v93_2_re + v92_r_re*v104_2_im + v92_r_im*v104_2_re
        v105_1_re = v104_re*v93_1_re - v104_im*v93_1_im + v92_r_re*v104_1_re - v92_r_im*v104_1_im
        v105_1_im = v104_re*v93_1_im + v104_im*v93_1_re + v92_r_re*v104_1_im + v92_r_im*v104_1_re
        v106_re += v55_w*v105_re
        v106_im += v55_w*v105_im
        v106_0_re += v55_w*v105_0_re
        v106_0_im += v55_w*v105_0_im
        v106_3_re += v55_w*v105_3_re
        v106_3_im += v55_w*v105_3_im
        v106_2_re += v55_w*v105_2_re
        v106_2_im += v55_w*v105_2_im
        v106_1_re += v55_w*v105_1_re
        v106_1_im += v55_w*v105_1_im
        v107_re = v56_re*x0_re
        v107_im = v56_re*x0_im
        v108_re = v56_re*x3_re
        v108_im = v56_re*x3_im
        v111_re = v110_re*v57_s_re
        v111_im = v109_re*v57_s_re
        v111_3_re = v57_s_re*v110_3_re
        v111_3_im = v57_s_re*x0_re
        v111_0_re = v57_s_re*v110_0_re
        v111_0_im = v57_s_re*x3_re
        v113_re = v112_re*v57_s_re
        v113_im = v64_re*v57_s_re
        v113_2_re = v57_s_re*v112_2_re
        v113_2_im = v57_s_re*x1_re
        v113_1_re = v57_s_re*v112_1_re
        v113_1_im = v57_s_re*x2_re
        v114_re = v107_re - v108_re + v111_re - v113_re
        v114_im = 1.0 + v107_im - v108_im + v111_im - v113_im
        v114_0_re = v56_re + v111_0_re
        v114_3_re = -v56_re + v111_3_re
        v114_2_re = -v113_2_re
        v114_2_im = -v113_2_im
        v114_1_re = -v113_1_re
        v114_1_im = -v113_1_im
        v115_re = v57_s_re*v114_re
        v115_im = v57_s_re*v114_im
        v115_0_re = v57_s_re*v114_0_re
        v115_0_im = v57_s_re*v111_0_im
        v115_3_re = v57_s_re*v114_3_re
        v115_3_im = v57_s_re*v111_3_im
        v115_2_re = v57_s_re*v114_2_re
        v115_2_im = v57_s_re*v114_2_im
        v115_1_re = v57_s_re*v114_1_re
        v115_1_im = v57_s_re*v114_1_im
        v116_re = v115_re*v92_r_re - v115_im*v92_r_im
        v116_im = v115_re*v92_r_im + v115_im*v92_r_re
        v116_0_re = v115_re*v93_0_re - v115_im*v93_0_im + v92_r_re*v115_0_re - v92_r_im*v115_0_im
        v116_0_im = v115_re*v93_0_im + v115_im*v93_0_re + v92_r_re*v115_0_im + v92_r_im*v115_0_re
        v116_3_re = v115_re*v93_3_re - v115_im*v93_3_im + v92_r_re*v115_3_re - v92_r_im*v115_3_im
        v116_3_im = v115_re*v93_3_im + v115_im*v93_3_re + v92_r_re*v115_3_im + v92_r_im*v115_3_re
        v116_2_re = v115_re*v93_2_re - v115_im*v93_2_im + v92_r_re*v115_2_re - v92_r_im*v115_2_im
        v116_2_im = v115_re*v93_2_im + v115_im*v93_2_re + v92_r_re*v115_2_im + v92_r_im*v115_2_re
        v116_1_re = v115_re*v93_1_re - v115_im*v93_1_im + v92_r_re*v115_1_re - v92_r_im*v115_1_im
        v116_1_im = v115_re*v93_1_im + v115_im*v93_1_re + v92_r_re*v115_1_im + v92_r_im*v115_1_re
        v117_re += v55_w*v116_re
        v117_im += v55_w*v116_im
        v117_0_re += v55_w*v116_0_re
        v117_0_im += v55_w*v116_0_im
        v117_3_re += v55_w*v116_3_re
        v117_3_im += v55_w*v116_3_im
        v117_2_re += v55_w*v116_2_re
        v117_2_im += v55_w*v116_2_im
        v117_1_re += v55_w*v116_1_re
        v117_1_im += v55_w*v116_1_im
    v118_re = v76_s_re*v95_re - v76_s_im*v95_im
    v118_im = v76_s_re*v95_im + v76_s_im*v95_re
    v118_0_re = v76_s_re*v95_0_re - v76_s_im*v95_0_im + v95_re*v77_0_re - v95_im*v77_0_im
    v118_0_im = v76_s_re*v95_0_im + v76_s_im*v95_0_re + v95_re*v77_0_im + v95_im*v77_0_re
    v118_3_re = v76_s_re*v95_3_re - v76_s_im*v95_3_im
    v118_3_im = v76_s_re*v95_3_im + v76_s_im*v95_3_re
    v118_2_re = v76_s_re*v95_2_re - v76_s_im*v95_2_im
    v118_2_im = v76_s_re*v95_2_im + v76_s_im*v95_2_re
    v118_1_re = v76_s_re*v95_1_re - v76_s_im*v95_1_im
    v118_1_im = v76_s_re*v95_1_im + v76_s_im*v95_1_re
    v119_re = -v118_im
    v119_0_re = -v118_0_im
    v119_3_re = -v118_3_im
    v119_2_re = -v118_2_im
    v119_1_re = -v118_1_im
    v120_re = v64_re*v106_re - v64_im*v106_im
    v120_im = v64_re*v106_im + v64_im*v106_re
    v120_0_re = v64_re*v106_0_re - v64_im*v106_0_im
    v120_0_im = v64_re*v106_0_im + v64_im*v106_0_re
    v120_3_re = v64_re*v106_3_re - v64_im*v106_3_im
    v120_3_im = v64_re*v106_3_im + v64_im*v106_3_re
    v120_2_re = v64_re*v106_2_re - v64_im*v106_2_im + v106_re*x1_re - v106_im*x1_im
    v120_2_im = v64_re*v106_2_im + v64_im*v106_2_re + v106_re*x1_im + v106_im*x1_re
    v120_1_re = v64_re*v106_1_re - v64_im*v106_1_im + v106_re*x2_re - v106_im*x2_im
    v120_1_im = v64_re*v106_1_im + v64_im*v106_1_re + v106_re*x2_im + v106_im*x2_re
    v121_re = -v120_im
    v121_0_re = -v120_0_im
    v121_3_re = -v120_3_im
    v121_2_re = -v120_2_im
    v121_1_re = -v120_1_im
    v122_re = v89_re*v117_re - v89_im*v117_im
    v122_im = v89_re*v117_im + v89_im*v117_re
    v122_0_re = v89_re*v117_0_re - v89_im*v117_0_im + v117_re*v89_0_re - v117_im*v89_0_im
    v122_0_im = v89_re*v117_0_im + v89_im*v117_0_re + v117_re*v89_0_im + v117_im*v89_0_re
    v122_3_re = v89_re*v117_3_re - v89_im*v117_3_im
    v122_3_im = v89_re*v117_3_im + v89_im*v117_3_re
    v122_2_re = v89_re*v117_2_re - v89_im*v117_2_im + v117_re*v88_re - v117_im*v88_im
    v122_2_im = v89_re*v117_2_im + v89_im*v117_2_re + v117_re*v88_im + v117_im*v88_re
    v122_1_re = v89_re*v117_1_re - v89_im*v117_1_im + v117_re*v89_1_re - v117_im*v89_1_im
    v122_1_im = v89_re*v117_1_im + v89_im*v117_1_re + v117_re*v89_1_im + v117_im*v89_1_re
    v123_re = -v122_im
    v123_0_re = -v122_0_im
    v123_3_re = -v122_3_im
    v123_2_re = -v122_2_im
    v123_1_re = -v122_1_im
    v124_re = -v119_re - v121_re + 2.0*v123_re + v48_re
    v124_im = -v118_re - v120_re + 2.0*v122_re + v48_im
    v124_0_re = -v119_0_re - v121_0_re + 2.0*v123_0_re
    v124_0_im = -v118_0_re - v120_0_re + 2.0*v122_0_re
    v124_3_re = -v119_3_re - v121_3_re + 2.0*v123_3_re
    v124_3_im = -v118_3_re - v120_3_re + 2.0*v122_3_re
    v124_2_re = -v119_2_re - v121_2_re + 2.0*v123_2_re
    v124_2_im = -v118_2_re - v120_2_re + 2.0*v122_2_re
    v124_1_re = -v119_1_re - v121_1_re + 2.0*v123_1_re
    v124_1_im = -v118_1_re - v120_1_re + 2.0*v122_1_re
    v125_re = v88_re*v95_re - v88_im*v95_im
    v125_im = v88_re*v95_im + v88_im*v95_re
    v125_0_re = v88_re*v95_0_re - v88_im*v95_0_im + v95_re*x1_re - v95_im*x1_im
    v125_0_im = v88_re*v95_0_im + v88_im*v95_0_re + v95_re*x1_im + v95_im*x1_re
    v125_3_re = v88_re*v95_3_re - v88_im*v95_3_im
    v125_3_im = v88_re*v95_3_im + v88_im*v95_3_re
    v125_2_re = v88_re*v95_2_re - v88_im*v95_2_im
    v125_2_im = v88_re*v95_2_im + v88_im*v95_2_re
    v125_1_re = v88_re*v95_1_re - v88_im*v95_1_im + v95_re*x0_re - v95_im*x0_im
    v125_1_im = v88_re*v95_1_im + v88_im*v95_1_re + v95_re*x0_im + v95_im*x0_re
    v126_re = -v125_im
    v126_0_re = -v125_0_im
    v126_3_re = -v125_3_im
    v126_2_re = -v125_2_im
    v126_1_re = -v125_1_im
    v127_re = x1_re*x3_re - x1_im*x3_im
    v127_im = x1_re*x3_im + x1_im*x3_re
    v128_re = v127_re*v106_re - v127_im*v106_im
    v128_im = v127_re*v106_im + v127_im*v106_re
    v128_0_re = v127_re*v106_0_re - v127_im*v106_0_im
    v128_0_im = v127_re*v106_0_im + v127_im*v106_0_re
    v128_3_re = v127_re*v106_3_re - v127_im*v106_3_im + v106_re*x1_re - v106_im*x1_im
    v128_3_im = v127_re*v106_3_im + v127_im*v106_3_re + v106_re*x1_im + v106_im*x1_re
    v128_2_re = v127_re*v106_2_re - v127_im*v106_2_im
    v128_2_im = v127_re*v106_2_im + v127_im*v106_2_re
    v128_1_re = v127_re*v106_1_re - v127_im*v106_1_im + v106_re*x3_re - v106_im*x3_im
    v128_1_im = v127_re*v106_1_im + v127_im*v106_1_re + v106_re*x3_im + v106_im*x3_re
    v129_re = -v128_im
    v129_0_re = -v128_0_im
    v129_3_re = -v128_3_im
    v129_2_re = -v128_2_im
    v129_1_re = -v128_1_im
    v130_re = v82_s_re*x2_re - v82_s_im*x2_im
    v130_im = v82_s_re*x2_im + v82_s_im*x2_re
    v130_1_re = x2_re*v83_1_re - x2_im*v83_1_im
    v130_1_im = x2_re*v83_1_im + x2_im*v83_1_re
    v131_re = v130_re*v117_re - v130_im*v117_im
    v131_im = v130_re*v117_im + v130_im*v117_re
    v131_0_re = v130_re*v117_0_re - v130_im*v117_0_im
    v131_0_im = v130_re*v117_0_im + v130_im*v117_0_re
    v131_3_re = v130_re*v117_3_re - v130_im*v117_3_im
    v131_3_im = v130_re*v117_3_im + v130_im*v117_3_re
    v131_2_re = v130_re*v117_2_re - v130_im*v117_2_im + v117_re*v82_s_re - v117_im*v82_s_im
    v131_2_im = v130_re*v117_2_im + v130_im*v117_2_re + v117_re*v82_s_im + v117_im*v82_s_re
    v131_1_re = v130_re*v117_1_re - v130_im*v117_1_im + v117_re*v130_1_re - v117_im*v130_1_im
    v131_1_im = v130_re*v117_1_im + v130_im*v117_1_re + v117_re*v130_1_im + v117_im*v130_1_re
    v132_re = -v131_im
    v132_0_re = -v131_0_im
    v132_3_re = -v131_3_im
    v132_2_re = -v131_2_im
    v132_1_re = -v131_1_im
    v133_re = v88_re*x3_re - v88_im*x3_im
    v133_im = v88_re*x3_im + v88_im*x3_re
    v133_1_re = x3_re*x0_re - x3_im*x0_im
    v133_1_im = x3_re*x0_im + x3_im*x0_re
    v133_0_re = x3_re*x1_re - x3_im*x1_im
    v133_0_im = x3_re*x1_im + x3_im*x1_re
    v134_re = v133_re*v117_re - v133_im*v117_im
    v134_im = v133_re*v117_im + v133_im*v117_re
    v134_0_re = v133_re*v117_0_re - v133_im*v117_0_im + v117_re*v133_0_re - v117_im*v133_0_im
    v134_0_im = v133_re*v117_0_im + v133_im*v117_0_re + v117_re*v133_0_im + v117_im*v133_0_re
    v134_3_re = v133_re*v117_3_re - v133_im*v117_3_im + v117_re*v88_re - v117_im*v88_im
    v134_3_im = v133_re*v117_3_im + v133_im*v117_3_re + v117_re*v88_im + v117_im*v88_re
    v134_2_re = v133_re*v117_2_re - v133_im*v117_2_im
    v134_2_im = v133_re*v117_2_im + v133_im*v117_2_re
    v134_1_re = v133_re*v117_1_re - v133_im*v117_1_im + v117_re*v133_1_re - v117_im*v133_1_im
    v134_1_im = v133_re*v117_1_im + v133_im*v117_1_re + v117_re*v133_1_im + v117_im*v133_1_re
    v135_re = -v134_im
    v135_0_re = -v134_0_im
    v135_3_re = -v134_3_im
    v135_2_re = -v134_2_im
    v135_1_re = -v134_1_im
    v136_re = -v126_re - v129_re + v132_re + v135_re + v50_re
    v136_im = -v125_re - v128_re + v131_re + v134_re + v50_im
    v136_0_re = -v126_0_re - v129_0_re + v132_0_re + v135_0_re
    v136_0_im = -v125_0_re - v128_0_re + v131_0_re + v134_0_re
    v136_3_re = -v126_3_re - v129_3_re + v132_3_re + v135_3_re
    v136_3_im = -v125_3_re - v128_3_re + v131_3_re + v134_3_re
    v136_2_re = -v126_2_re - v129_2_re + v132_2_re + v135_2_re
    v136_2_im = -v125_2_re - v128_2_re + v131_2_re + v134_2_re
    v136_1_re = -v126_1_re - v129_1_re + v132_1_re + v135_1_re
    v136_1_im = -v125_1_re - v128_1_re + v131_1_re + v134_1_re
    v137_re = x0_re*x2_re - x0_im*x2_im
    v137_im = x0_re*x2_im + x0_im*x2_re
    v138_re = v137_re*v95_re - v137_im*v95_im
    v138_im = v137_re*v95_im + v137_im*v95_re
    v138_0_re = v137_re*v95_0_re - v137_im*v95_0_im + v95_re*x2_re - v95_im*x2_im
    v138_0_im = v137_re*v95_0_im + v137_im*v95_0_re + v95_re*x2_im + v95_im*x2_re
    v138_3_re = v137_re*v95_3_re - v137_im*v95_3_im
    v138_3_im = v137_re*v95_3_im + v137_im*v95_3_re
    v138_2_re = v137_re*v95_2_re - v137_im*v95_2_im + v95_re*x0_re - v95_im*x0_im
    v138_2_im = v137_re*v95_2_im + v137_im*v95_2_re + v95_re*x0_im + v95_im*x0_re
    v138_1_re = v137_re*v95_1_re - v137_im*v95_1_im
    v138_1_im = v137_re*v95_1_im + v137_im*v95_1_re
    v139_re = -v138_im
    v139_0_re = -v138_0_im
    v139_3_re = -v138_3_im
    v139_2_re = -v138_2_im
    v139_1_re = -v138_1_im
    v140_re = x1_re*v84_s_re - x1_im*v84_s_im
    v140_im = x1_re*v84_s_im + x1_im*v84_s_re
    v140_2_re = x1_re*v85_2_re - x1_im*v85_2_im
    v140_2_im = x1_re*v85_2_im + x1_im*v85_2_re
    v141_re = v140_re*v117_re - v140_im*v117_im
    v141_im = v140_re*v117_im + v140_im*v117_re
    v141_0_re = v140_re*v117_0_re - v140_im*v117_0_im
    v141_0_im = v140_re*v117_0_im + v140_im*v117_0_re
    v141_3_re = v140_re*v117_3_re - v140_im*v117_3_im
    v141_3_im = v140_re*v117_3_im + v140_im*v117_3_re
    v141_2_re = v140_re*v117_2_re - v140_im*v117_2_im + v117_re*v140_2_re - v117_im*v140_2_im
    v141_2_im = v140_re*v117_2_im + v140_im*v117_2_re + v117_re*v140_2_im + v117_im*v140_2_re
    v141_1_re = v140_re*v117_1_re - v140_im*v117_1_im + v117_re*v84_s_re - v117_im*v84_s_im
    v141_1_im = v140_re*v117_1_im + v140_im*v117_1_re + v117_re*v84_s_im + v117_im*v84_s_re
    v142_re = -v141_im
    v142_0_re = -v141_0_im
    v142_3_re = -v141_3_im
    v142_2_re = -v141_2_im
    v142_1_re = -v141_1_im
    v143_re = x2_re*x3_re - x2_im*x3_im
    v143_im = x2_re*x3_im + x2_im*x3_re
    v144_re = v143_re*v106_re - v143_im*v106_im
    v144_im = v143_re*v106_im + v143_im*v106_re
    v144_0_re = v143_re*v106_0_re - v143_im*v106_0_im
    v144_0_im = v143_re*v106_0_im + v143_im*v106_0_re
    v144_3_re = v143_re*v106_3_re - v143_im*v106_3_im + v106_re*x2_re - v106_im*x2_im
    v144_3_im = v143_re*v106_3_im + v143_im*v106_3_re + v106_re*x2_im + v106_im*x2_re
    v144_2_re = v143_re*v106_2_re - v143_im*v106_2_im + v106_re*x3_re - v106_im*x3_im
    v144_2_im = v143_re*v106_2_im + v143_im*v106_2_re + v106_re*x3_im + v106_im*x3_re
    v144_1_re = v143_re*v106_1_re - v143_im*v106_1_im
    v144_1_im = v143_re*v106_1_im + v143_im*v106_1_re
    v145_re = -v144_im
    v145_0_re = -v144_0_im
    v145_3_re = -v144_3_im
    v145_2_re = -v144_2_im
    v145_1_re = -v144_1_im
    v146_re = v137_re*x3_re - v137_im*x3_im
    v146_im = v137_re*x3_im + v137_im*x3_re
    v146_2_re = x3_re*x0_re - x3_im*x0_im
    v146_2_im = x3_re*x0_im + x3_im*x0_re
    v146_0_re = x3_re*x2_re - x3_im*x2_im
    v146_0_im = x3_re*x2_im + x3_im*x2_re
    v147_re = v146_re*v117_re - v146_im*v117_im
    v147_im = v146_re*v117_im + v146_im*v117_re
    v147_0_re = v146_re*v117_0_re - v146_im*v117_0_im + v117_re*v146_0_re - v117_im*v146_0_im
    v147_0_im = v146_re*v117_0_im + v146_im*v117_0_re + v117_re*v146_0_im + v117_im*v146_0_re
    v147_3_re = v146_re*v117_3_re - v146_im*v117_3_im + v117_re*v137_re - v117_im*v137_im
    v147_3_im = v146_re*v117_3_im + v146_im*v117_3_re + v117_re*v137_im + v117_im*v137_re
    v147_2_re = v146_re*v117_2_re - v146_im*v117_2_im + v117_re*v146_2_re - v117_im*v146_2_im
    v147_2_im = v146_re*v117_2_im + v146_im*v117_2_re + v117_re*v146_2_im + v117_im*v146_2_re
    v147_1_re = v146_re*v117_1_re - v146_im*v117_1_im
    v147_1_im = v146_re*v117_1_im + v146_im*v117_1_re
    v148_re = -v147_im
    v148_0_re = -v147_0_im
    v148_3_re = -v147_3_im
    v148_2_re = -v147_2_im
    v148_1_re = -v147_1_im
    v149_re = -v139_re + v142_re - v145_re + v148_re + v53_re
    v149_im = -v138_re + v141_re - v144_re + v147_re + v53_im
    v149_0_re = -v139_0_re + v142_0_re - v145_0_re + v148_0_re
    v149_0_im = -v138_0_re + v141_0_re - v144_0_re + v147_0_re
    v149_3_re = -v139_3_re + v142_3_re - v145_3_re + v148_3_re
    v149_3_im = -v138_3_re + v141_3_re - v144_3_re + v147_3_re
    v149_2_re = -v139_2_re + v142_2_re - v145_2_re + v148_2_re
    v149_2_im = -v138_2_re + v141_2_re - v144_2_re + v147_2_re
    v149_1_re = -v139_1_re + v142_1_re - v145_1_re + v148_1_re
    v149_1_im = -v138_1_re + v141_1_re - v144_1_re + v147_1_re
    v150_re = v59_s_re*v106_re - v59_s_im*v106_im
    v150_im = v59_s_re*v106_im + v59_s_im*v106_re
    v150_0_re = v59_s_re*v106_0_re - v59_s_im*v106_0_im
    v150_0_im = v59_s_re*v106_0_im + v59_s_im*v106_0_re
    v150_3_re = v59_s_re*v106_3_re - v59_s_im*v106_3_im + v106_re*v60_3_re - v106_im*v60_3_im
    v150_3_im = v59_s_re*v106_3_im + v59_s_im*v106_3_re + v106_re*v60_3_im + v106_im*v60_3_re
    v150_2_re = v59_s_re*v106_2_re - v59_s_im*v106_2_im
    v150_2_im = v59_s_re*v106_2_im + v59_s_im*v106_2_re
    v150_1_re = v59_s_re*v106_1_re - v59_s_im*v106_1_im
    v150_1_im = v59_s_re*v106_1_im + v59_s_im*v106_1_re
    v151_re = -v150_im
    v151_0_re = -v150_0_im
    v151_3_re = -v150_3_im
    v151_2_re = -v150_2_im
    v151_1_re = -v150_1_im
    v152_re = v64_re*v95_re - v64_im*v95_im
    v152_im = v64_re*v95_im + v64_im*v95_re
    v152_0_re = v64_re*v95_0_re - v64_im*v95_0_im
    v152_0_im = v64_re*v95_0_im + v64_im*v95_0_re
    v152_3_re = v64_re*v95_3_re - v64_im*v95_3_im
    v152_3_im = v64_re*v95_3_im + v64_im*v95_3_re
    v152_2_re = v64_re*v95_2_re - v64_im*v95_2_im + v95_re*x1_re - v95_im*x1_im
    v152_2_im = v64_re*v95_2_im + v64_im*v95_2_re + v95_re*x1_im + v95_im*x1_re
    v152_1_re = v64_re*v95_1_re - v64_im*v95_1_im + v95_re*x2_re - v95_im*x2_im
    v152_1_im = v64_re*v95_1_im + v64_im*v95_1_re + v95_re*x2_im + v95_im*x2_re
    v153_re = -v152_im
    v153_0_re = -v152_0_im
    v153_3_re = -v152_3_im
    v153_2_re = -v152_2_im
    v153_1_re = -v152_1_im
    v154_re = v71_re*v117_re - v71_im*v117_im
    v154_im = v71_re*v117_im + v71_im*v117_re
    v154_0_re = v71_re*v117_0_re - v71_im*v117_0_im
    v154_0_im = v71_re*v117_0_im + v71_im*v117_0_re
    v154_3_re = v71_re*v117_3_re - v71_im*v117_3_im + v117_re*v64_re - v117_im*v64_im
    v154_3_im = v71_re*v117_3_im + v71_im*v117_3_re + v117_re*v64_im + v117_im*v64_re
    v154_2_re = v71_re*v117_2_re - v71_im*v117_2_im + v117_re*v71_2_re - v117_im*v71_2_im
    v154_2_im = v71_re*v117_2_im + v71_im*v117_2_re + v117_re*v71_2_im + v117_im*v71_2_re
    v154_1_re = v71_re*v117_1_re - v71_im*v117_1_im + v117_re*v71_1_re - v117_im*v71_1_im
    v154_1_im = v71_re*v117_1_im + v71_im*v117_1_re + v117_re*v71_1_im + v117_im*v71_1_re
    v155_re = -v154_im
    v155_0_re = -v154_0_im
    v155_3_re = -v154_3_im
    v155_2_re = -v154_2_im
    v155_1_re = -v154_1_im
    v156_re = -v151_re - v153_re + 2.0*v155_re + v48_re
    v156_im = -v150_re - v152_re + 2.0*v154_re + v48_im
    v156_0_re = -v151_0_re - v153_0_re + 2.0*v155_0_re
    v156_0_im = -v150_0_re - v152_0_re + 2.0*v154_0_re
    v156_3_re = -v151_3_re - v153_3_re + 2.0*v155_3_re
    v156_3_im = -v150_3_re - v152_3_re + 2.0*v154_3_re
    v156_2_re = -v151_2_re - v153_2_re + 2.0*v155_2_re
    v156_2_im = -v150_2_re - v152_2_re + 2.0*v154_2_re
    v156_1_re = -v151_1_re - v153_1_re + 2.0*v155_1_re
    v156_1_im = -v150_1_re - v152_1_re + 2.0*v154_1_re
    v157_re = v21_s_re*v48_re - v21_s_im*v48_im
    v157_im = v21_s_re*v48_im + v21_s_im*v48_re
    v157_t_re = v21_s_re*v48_t_re - v21_s_im*v48_t_im
    v157_t_im = v21_s_re*v48_t_im + v21_s_im*v48_t_re
    v157_6_re = v21_s_re*v48_6_re - v21_s_im*v48_6_im
    v157_6_im = v21_s_re*v48_6_im + v21_s_im*v48_6_re
    v157_4_re = v21_s_re*v48_4_re - v21_s_im*v48_4_im + v48_re*v22_4_re - v48_im*v22_4_im
    v157_4_im = v21_s_re*v48_4_im + v21_s_im*v48_4_re + v48_re*v22_4_im + v48_im*v22_4_re
    v157_5_re = v21_s_re*v48_5_re - v21_s_im*v48_5_im
    v157_5_im = v21_s_re*v48_5_im + v21_s_im*v48_5_re
    v157_7_re = v21_s_re*v48_7_re - v21_s_im*v48_7_im
    v157_7_im = v21_s_re*v48_7_im + v21_s_im*v48_7_re
    v158_re = -v157_im
    v158_t_re = -v157_t_im
    v158_6_re = -v157_6_im
    v158_4_re = -v157_4_im
    v158_5_re = -v157_5_im
    v158_7_re = -v157_7_im
    v159_re = v31_re*v53_re - v31_im*v53_im
    v159_im = v31_re*v53_im + v31_im*v53_re
    v159_t_re = v31_re*v53_t_re - v31_im*v53_t_im
    v159_t_im = v31_re*v53_t_im + v31_im*v53_t_re
    v159_6_re = v31_re*v53_6_re - v31_im*v53_6_im
    v159_6_im = v31_re*v53_6_im + v31_im*v53_6_re
    v159_4_re = v31_re*v53_4_re - v31_im*v53_4_im + v53_re*x5_re - v53_im*x5_im
    v159_4_im = v31_re*v53_4_im + v31_im*v53_4_re + v53_re*x5_im + v53_im*x5_re
    v159_5_re = v31_re*v53_5_re - v31_im*v53_5_im + v53_re*x4_re - v53_im*x4_im
    v159_5_im = v31_re*v53_5_im + v31_im*v53_5_re + v53_re*x4_im + v53_im*x4_re
    v159_7_re = v31_re*v53_7_re - v31_im*v53_7_im
    v159_7_im = v31_re*v53_7_im + v31_im*v53_7_re
    v160_re = -v159_im
    v160_t_re = -v159_t_im
    v160_6_re = -v159_6_im
    v160_4_re = -v159_4_im
    v160_5_re = -v159_5_im
    v160_7_re = -v159_7_im
    v161_re = v35_re*v50_re - v35_im*v50_im
    v161_im = v35_re*v50_im + v35_im*v50_re
    v161_t_re = v35_re*v50_t_re - v35_im*v50_t_im
    v161_t_im = v35_re*v50_t_im + v35_im*v50_t_re
    v161_6_re = v35_re*v50_6_re - v35_im*v50_6_im + v50_re*x4_re - v50_im*x4_im
    v161_6_im = v35_re*v50_6_im + v35_im*v50_6_re + v50_re*x4_im + v50_im*x4_re
    v161_4_re = v35_re*v50_4_re - v35_im*v50_4_im + v50_re*x6_re - v50_im*x6_im
    v161_4_im = v35_re*v50_4_im + v35_im*v50_4_re + v50_re*x6_im + v50_im*x6_re
    v161_5_re = v35_re*v50_5_re - v35_im*v50_5_im
    v161_5_im = v35_re*v50_5_im + v35_im*v50_5_re
    v161_7_re = v35_re*v50_7_re - v35_im*v50_7_im
    v161_7_im = v35_re*v50_7_im + v35_im*v50_7_re
    v162_re = -v161_im
    v162_t_re = -v161_t_im
    v162_6_re = -v161_6_im
    v162_4_re = -v161_4_im
    v162_5_re = -v161_5_im
    v162_7_re = -v161_7_im
    v163_re = v39_re*v48_re - v39_im*v48_im
    v163_im = v39_re*v48_im + v39_im*v48_re
    v163_t_re = v39_re*v48_t_re - v39_im*v48_t_im
    v163_t_im = v39_re*v48_t_im + v39_im*v48_t_re
    v163_6_re = v39_re*v48_6_re - v39_im*v48_6_im + v48_re*x5_re - v48_im*x5_im
    v163_6_im = v39_re*v48_6_im + v39_im*v48_6_re + v48_re*x5_im + v48_im*x5_re
    v163_4_re = v39_re*v48_4_re - v39_im*v48_4_im
    v163_4_im = v39_re*v48_4_im + v39_im*v48_4_re
    v163_5_re = v39_re*v48_5_re - v39_im*v48_5_im + v48_re*x6_re - v48_im*x6_im
    v163_5_im = v39_re*v48_5_im + v39_im*v48_5_re + v48_re*x6_im + v48_im*x6_re
    v163_7_re = v39_re*v48_7_re - v39_im*v48_7_im
    v163_7_im = v39_re*v48_7_im + v39_im*v48_7_re
    v164_re = -v163_im
    v164_t_re = -v163_t_im
    v164_6_re = -v163_6_im
    v164_4_re = -v163_4_im
    v164_5_re = -v163_5_im
    v164_7_re = -v163_7_im
    v165_re = v158_re - v160_re + v162_re - v164_re - v95_re
    v165_im = v157_re - v159_re + v161_re - v163_re - v95_im
    v165_t_re = v158_t_re - v160_t_re + v162_t_re - v164_t_re
    v165_t_im = v157_t_re - v159_t_re + v161_t_re - v163_t_re
    v165_6_re = v158_6_re - v160_6_re + v162_6_re - v164_6_re
    v165_6_im = v157_6_re - v159_6_re + v161_6_re - v163_6_re
    v165_4_re = v158_4_re - v160_4_re + v162_4_re - v164_4_re
    v165_4_im = v157_4_re - v159_4_re + v161_4_re - v163_4_re
    v165_5_re = v158_5_re - v160_5_re + v162_5_re - v164_5_re
    v165_5_im = v157_5_re - v159_5_re + v161_5_re - v163_5_re
    v165_7_re = v158_7_re - v160_7_re + v162_7_re - v164_7_re
    v165_7_im = v157_7_re - v159_7_re + v161_7_re - v163_7_re
    v165_0_re = -v95_0_re
    v165_0_im = -v95_0_im
    v165_3_re = -v95_3_re
    v165_3_im = -v95_3_im
    v165_2_re = -v95_2_re
    v165_2_im = -v95_2_im
    v165_1_re = -v95_1_re
    v165_1_im = -v95_1_im
    v166_re = x1_re*v117_re - x1_im*v117_im
    v166_im = x1_re*v117_im + x1_im*v117_re
    v166_0_re = x1_re*v117_0_re - x1_im*v117_0_im
    v166_0_im = x1_re*v117_0_im + x1_im*v117_0_re
    v166_3_re = x1_re*v117_3_re - x1_im*v117_3_im
    v166_3_im = x1_re*v117_3_im + x1_im*v117_3_re
    v166_2_re = x1_re*v117_2_re - x1_im*v117_2_im
    v166_2_im = x1_re*v117_2_im + x1_im*v117_2_re
    v166_1_re = x1_re*v117_1_re - x1_im*v117_1_im + v117_re
    v166_1_im = x1_re*v117_1_im + x1_im*v117_1_re + v117_im
    v167_re = v25_s_re*v53_re - v25_s_im*v53_im
    v167_im = v25_s_re*v53_im + v25_s_im*v53_re
    v167_t_re = v25_s_re*v53_t_re - v25_s_im*v53_t_im
    v167_t_im = v25_s_re*v53_t_im + v25_s_im*v53_t_re
    v167_6_re = v25_s_re*v53_6_re - v25_s_im*v53_6_im
    v167_6_im = v25_s_re*v53_6_im + v25_s_im*v53_6_re
    v167_4_re = v25_s_re*v53_4_re - v25_s_im*v53_4_im
    v167_4_im = v25_s_re*v53_4_im + v25_s_im*v53_4_re
    v167_5_re = v25_s_re*v53_5_re - v25_s_im*v53_5_im + v53_re*v26_5_re - v53_im*v26_5_im
    v167_5_im = v25_s_re*v53_5_im + v25_s_im*v53_5_re + v53_re*v26_5_im + v53_im*v26_5_re
    v167_7_re = v25_s_re*v53_7_re - v25_s_im*v53_7_im
    v167_7_im = v25_s_re*v53_7_im + v25_s_im*v53_7_re
    v168_re = -v167_im
    v168_t_re = -v167_t_im
    v168_6_re = -v167_6_im
    v168_4_re = -v167_4_im
    v168_5_re = -v167_5_im
    v168_7_re = -v167_7_im
    v169_re = v31_re*v48_re - v31_im*v48_im
    v169_im = v31_re*v48_im + v31_im*v48_re
    v169_t_re = v31_re*v48_t_re - v31_im*v48_t_im
    v169_t_im = v31_re*v48_t_im + v31_im*v48_t_re
    v169_6_re = v31_re*v48_6_re - v31_im*v48_6_im
    v169_6_im = v31_re*v48_6_im + v31_im*v48_6_re
    v169_4_re = v31_re*v48_4_re - v31_im*v48_4_im + v48_re*x5_re - v48_im*x5_im
    v169_4_im = v31_re*v48_4_im + v31_im*v48_4_re + v48_re*x5_im + v48_im*x5_re
    v169_5_re = v31_re*v48_5_re - v31_im*v48_5_im + v48_re*x4_re - v48_im*x4_im
    v169_5_im = v31_re*v48_5_im + v31_im*v48_5_re + v48_re*x4_im + v48_im*x4_re
    v169_7_re = v31_re*v48_7_re - v31_im*v48_7_im
    v169_7_im = v31_re*v48_7_im + v31_im*v48_7_re
    v170_re = -v169_im
    v170_t_re = -v169_t_im
    v170_6_re = -v169_6_im
    v170_4_re = -v169_4_im
    v170_5_re = -v169_5_im
    v170_7_re = -v169_7_im
    v171_re = v37_re*v50_re - v37_im*v50_im
    v171_im = v37_re*v50_im + v37_im*v50_re
    v171_t_re = v37_re*v50_t_re - v37_im*v50_t_im
    v171_t_im = v37_re*v50_t_im + v37_im*v50_t_re
    v171_6_re = v37_re*v50_6_re - v37_im*v50_6_im
    v171_6_im = v37_re*v50_6_im + v37_im*v50_6_re
    v171_4_re = v37_re*v50_4_re - v37_im*v50_4_im + v50_re*x7_re - v50_im*x7_im
    v171_4_im = v37_re*v50_4_im + v37_im*v50_4_re + v50_re*x7_im + v50_im*x7_re
    v171_5_re = v37_re*v50_5_re - v37_im*v50_5_im
    v171_5_im = v37_re*v50_5_im + v37_im*v50_5_re
    v171_7_re = v37_re*v50_7_re - v37_im*v50_7_im + v50_re*x4_re - v50_im*x4_im
    v171_7_im = v37_re*v50_7_im + v37_im*v50_7_re + v50_re*x4_im + v50_im*x4_re
    v172_re = -v171_im
    v172_t_re = -v171_t_im
    v172_6_re = -v171_6_im
    v172_4_re = -v171_4_im
    v172_5_re = -v171_5_im
    v172_7_re = -v171_7_im
    v173_re = v41_re*v48_re - v41_im*v48_im
    v173_im = v41_re*v48_im + v41_im*v48_re
    v173_t_re = v41_re*v48_t_re - v41_im*v48_t_im
    v173_t_im = v41_re*v48_t_im + v41_im*v48_t_re
    v173_6_re = v41_re*v48_6_re - v41_im*v48_6_im
    v173_6_im = v41_re*v48_6_im + v41_im*v48_6_re
    v173_4_re = v41_re*v48_4_re - v41_im*v48_4_im
    v173_4_im = v41_re*v48_4_im + v41_im*v48_4_re
    v173_5_re = v41_re*v48_5_re - v41_im*v48_5_im + v48_re*x7_re - v48_im*x7_im
    v173_5_im = v41_re*v48_5_im + v41_im*v48_5_re + v48_re*x7_im + v48_im*x7_re
    v173_7_re = v41_re*v48_7_re - v41_im*v48_7_im + v48_re*x5_re - v48_im*x5_im
    v173_7_im = v41_re*v48_7_im + v41_im*v48_7_re + v48_re*x5_im + v48_im*x5_re
    v174_re = -v173_im
    v174_t_re = -v173_t_im
    v174_6_re = -v173_6_im
    v174_4_re = -v173_4_im
    v174_5_re = -v173_5_im
    v174_7_re = -v173_7_im
    v175_re = -v166_re - v168_re + v170_re + v172_re - v174_re
    v175_im = -v166_im - v167_re + v169_re + v171_re - v173_re
    v175_0_re = -v166_0_re
    v175_0_im = -v166_0_im
    v175_3_re = -v166_3_re
    v175_3_im = -v166_3_im
    v175_2_re = -v166_2_re
    v175_2_im = -v166_2_im
    v175_1_re = -v166_1_re
    v175_1_im = -v166_1_im
    v175_t_re = -v168_t_re + v170_t_re + v172_t_re - v174_t_re
    v175_t_im = -v167_t_re + v169_t_re + v171_t_re - v173_t_re
    v175_6_re = -v168_6_re + v170_6_re + v172_6_re - v174_6_re
    v175_6_im = -v167_6_re + v169_6_re + v171_6_re - v173_6_re
    v175_4_re = -v168_4_re + v170_4_re + v172_4_re - v174_4_re
    v175_4_im = -v167_4_re + v169_4_re + v171_4_re - v173_4_re
    v175_5_re = -v168_5_re + v170_5_re + v172_5_re - v174_5_re
    v175_5_im = -v167_5_re + v169_5_re + v171_5_re - v173_5_re
    v175_7_re = -v168_7_re + v170_7_re + v172_7_re - v174_7_re
    v175_7_im = -v167_7_re + v169_7_re + v171_7_re - v173_7_re
    v176_re = x2_re*v117_re - x2_im*v117_im
    v176_im = x2_re*v117_im + x2_im*v117_re
    v176_0_re = x2_re*v117_0_re - x2_im*v117_0_im
    v176_0_im = x2_re*v117_0_im + x2_im*v117_0_re
    v176_3_re = x2_re*v117_3_re - x2_im*v117_3_im
    v176_3_im = x2_re*v117_3_im + x2_im*v117_3_re
    v176_2_re = x2_re*v117_2_re - x2_im*v117_2_im + v117_re
    v176_2_im = x2_re*v117_2_im + x2_im*v117_2_re + v117_im
    v176_1_re = x2_re*v117_1_re - x2_im*v117_1_im
    v176_1_im = x2_re*v117_1_im + x2_im*v117_1_re
    v177_re = v18_s_re*v50_re - v18_s_im*v50_im
    v177_im = v18_s_re*v50_im + v18_s_im*v50_re
    v177_t_re = v18_s_re*v50_t_re - v18_s_im*v50_t_im
    v177_t_im = v18_s_re*v50_t_im + v18_s_im*v50_t_re
    v177_6_re = v18_s_re*v50_6_re - v18_s_im*v50_6_im + v50_re*v19_6_re - v50_im*v19_6_im
    v177_6_im = v18_s_re*v50_6_im + v18_s_im*v50_6_re + v50_re*v19_6_im + v50_im*v19_6_re
    v177_4_re = v18_s_re*v50_4_re - v18_s_im*v50_4_im
    v177_4_im = v18_s_re*v50_4_im + v18_s_im*v50_4_re
    v177_5_re = v18_s_re*v50_5_re - v18_s_im*v50_5_im
    v177_5_im = v18_s_re*v50_5_im + v18_s_im*v50_5_re
    v177_7_re = v18_s_re*v50_7_re - v18_s_im*v50_7_im
    v177_7_im = v18_s_re*v50_7_im + v18_s_im*v50_7_re
    v178_re = -v177_im
    v178_t_re = -v177_t_im
    v178_6_re = -v177_6_im
    v178_4_re = -v177_4_im
    v178_5_re = -v177_5_im
    v178_7_re = -v177_7_im
    v179_re = v35_re*v48_re - v35_im*v48_im
    v179_im = v35_re*v48_im + v35_im*v48_re
    v179_t_re = v35_re*v48_t_re - v35_im*v48_t_im
    v179_t_im = v35_re*v48_t_im + v35_im*v48_t_re
    v179_6_re = v35_re*v48_6_re - v35_im*v48_6_im + v48_re*x4_re - v48_im*x4_im
    v179_6_im = v35_re*v48_6_im + v35_im*v48_6_re + v48_re*x4_im + v48_im*x4_re
    v179_4_re = v35_re*v48_4_re - v35_im*v48_4_im + v48_re*x6_re - v48_im*x6_im
    v179_4_im = v35_re*v48_4_im + v35_im*v48_4_re + v48_re*x6_im + v48_im*x6_re
    v179_5_re = v35_re*v48_5_re - v35_im*v48_5_im
    v179_5_im = v35_re*v48_5_im + v35_im*v48_5_re
    v179_7_re = v35_re*v48_7_re - v35_im*v48_7_im
    v179_7_im = v35_re*v48_7_im + v35_im*v48_7_re
    v180_re = -v179_im
    v180_t_re = -v179_t_im
    v180_6_re = -v179_6_im
    v180_4_re = -v179_4_im
    v180_5_re = -v179_5_im
    v180_7_re = -v179_7_im
    v181_re = v37_re*v53_re - v37_im*v53_im
    v181_im = v37_re*v53_im + v37_im*v53_re
    v181_t_re = v37_re*v53_t_re - v37_im*v53_t_im
    v181_t_im = v37_re*v53_t_im + v37_im*v53_t_re
    v181_6_re = v37_re*v53_6_re - v37_im*v53_6_im
    v181_6_im = v37_re*v53_6_im + v37_im*v53_6_re
    v181_4_re = v37_re*v53_4_re - v37_im*v53_4_im + v53_re*x7_re - v53_im*x7_im
    v181_4_im = v37_re*v53_4_im + v37_im*v53_4_re + v53_re*x7_im + v53_im*x7_re
    v181_5_re = v37_re*v53_5_re - v37_im*v53_5_im
    v181_5_im = v37_re*v53_5_im + v37_im*v53_5_re
    v181_7_re = v37_re*v53_7_re - v37_im*v53_7_im + v53_re*x4_re - v53_im*x4_im
    v181_7_im = v37_re*v53_7_im + v37_im*v53_7_re + v53_re*x4_im + v53_im*x4_re
    v182_re = -v181_im
    v182_t_re = -v181_t_im
    v182_6_re = -v181_6_im
    v182_4_re = -v181_4_im
    v182_5_re = -v181_5_im
    v182_7_re = -v181_7_im
    v183_re = v43_re*v48_re - v43_im*v48_im
    v183_im = v43_re*v48_im + v43_im*v48_re
    v183_t_re = v43_re*v48_t_re - v43_im*v48_t_im
    v183_t_im = v43_re*v48_t_im + v43_im*v48_t_re
    v183_6_re = v43_re*v48_6_re - v43_im*v48_6_im + v48_re*x7_re - v48_im*x7_im
    v183_6_im = v43_re*v48_6_im + v43_im*v48_6_re + v48_re*x7_im + v48_im*x7_re
    v183_4_re = v43_re*v48_4_re - v43_im*v48_4_im
    v183_4_im = v43_re*v48_4_im + v43_im*v48_4_re
    v183_5_re = v43_re*v48_5_re - v43_im*v48_5_im
    v183_5_im = v43_re*v48_5_im + v43_im*v48_5_re
    v183_7_re = v43_re*v48_7_re - v43_im*v48_7_im + v48_re*x6_re - v48_im*x6_im
    v183_7_im = v43_re*v48_7_im + v43_im*v48_7_re + v48_re*x6_im + v48_im*x6_re
    v184_re = -v183_im
    v184_t_re = -v183_t_im
    v184_6_re = -v183_6_im
    v184_4_re = -v183_4_im
    v184_5_re = -v183_5_im
    v184_7_re = -v183_7_im
    v185_re = v176_re + v178_re + v180_re - v182_re - v184_re
    v185_im = v176_im + v177_re + v179_re - v181_re - v183_re
    v185_t_re = v178_t_re + v180_t_re - v182_t_re - v184_t_re
    v185_t_im = v177_t_re + v179_t_re - v181_t_re - v183_t_re
    v185_6_re = v178_6_re + v180_6_re - v182_6_re - v184_6_re
    v185_6_im = v177_6_re + v179_6_re - v181_6_re - v183_6_re
    v185_4_re = v178_4_re + v180_4_re - v182_4_re - v184_4_re
    v185_4_im = v177_4_re + v179_4_re - v181_4_re - v183_4_re
    v185_5_re = v178_5_re + v180_5_re - v182_5_re - v184_5_re
    v185_5_im = v177_5_re + v179_5_re - v181_5_re - v183_5_re
    v185_7_re = v178_7_re + v180_7_re - v182_7_re - v184_7_re
    v185_7_im = v177_7_re + v179_7_re - v181_7_re - v183_7_re
    v186_re = v28_s_re*v48_re - v28_s_im*v48_im
    v186_im = v28_s_re*v48_im + v28_s_im*v48_re
    v186_t_re = v28_s_re*v48_t_re - v28_s_im*v48_t_im
    v186_t_im = v28_s_re*v48_t_im + v28_s_im*v48_t_re
    v186_6_re = v28_s_re*v48_6_re - v28_s_im*v48_6_im
    v186_6_im = v28_s_re*v48_6_im + v28_s_im*v48_6_re
    v186_4_re = v28_s_re*v48_4_re - v28_s_im*v48_4_im
    v186_4_im = v28_s_re*v48_4_im + v28_s_im*v48_4_re
    v186_5_re = v28_s_re*v48_5_re - v28_s_im*v48_5_im
    v186_5_im = v28_s_re*v48_5_im + v28_s_im*v48_5_re
    v186_7_re = v28_s_re*v48_7_re - v28_s_im*v48_7_im + v48_re*v29_7_re - v48_im*v29_7_im
    v186_7_im = v28_s_re*v48_7_im + v28_s_im*v48_7_re + v48_re*v29_7_im + v48_im*v29_7_re
    v187_re = -v186_im
    v187_t_re = -v186_t_im
    v187_6_re = -v186_6_im
    v187_4_re = -v186_4_im
    v187_5_re = -v186_5_im
    v187_7_re = -v186_7_im
    v188_re = v41_re*v53_re - v41_im*v53_im
    v188_im = v41_re*v53_im + v41_im*v53_re
    v188_t_re = v41_re*v53_t_re - v41_im*v53_t_im
    v188_t_im = v41_re*v53_t_im + v41_im*v53_t_re
    v188_6_re = v41_re*v53_6_re - v41_im*v53_6_im
    v188_6_im = v41_re*v53_6_im + v41_im*v53_6_re
    v188_4_re = v41_re*v53_4_re - v41_im*v53_4_im
    v188_4_im = v41_re*v53_4_im + v41_im*v53_4_re
    v188_5_re = v41_re*v53_5_re - v41_im*v53_5_im + v53_re*x7_re - v53_im*x7_im
    v188_5_im = v41_re*v53_5_im + v41_im*v53_5_re + v53_re*x7_im + v53_im*x7_re
    v188_7_re = v41_re*v53_7_re - v41_im*v53_7_im + v53_re*x5_re - v53_im*x5_im
    v188_7_im = v41_re*v53_7_im + v41_im*v53_7_re + v53_re*x5_im + v53_im*x5_re
    v189_re = -v188_im
    v189_t_re = -v188_t_im
    v189_6_re = -v188_6_im
    v189_4_re = -v188_4_im
    v189_5_re = -v188_5_im
    v189_7_re = -v188_7_im
    v190_re = v43_re*v50_re - v43_im*v50_im
    v190_im = v43_re*v50_im + v43_im*v50_re
    v190_t_re = v43_re*v50_t_re - v43_im*v50_t_im
    v190_t_im = v43_re*v50_t_im + v43_im*v50_t_re
    v190_6_re = v43_re*v50_6_re - v43_im*v50_6_im + v50_re*x7_re - v50_im*x7_im
    v190_6_im = v43_re*v50_6_im + v43_im*v50_6_re + v50_re*x7_im + v50_im*x7_re
    v190_4_re = v43_re*v50_4_re - v43_im*v50_4_im
    v190_4_im = v43_re*v50_4_im + v43_im*v50_4_re
    v190_5_re = v43_re*v50_5_re - v43_im*v50_5_im
    v190_5_im = v43_re*v50_5_im + v43_im*v50_5_re
    v190_7_re = v43_re*v50_7_re - v43_im*v50_7_im + v50_re*x6_re - v50_im*x6_im
    v190_7_im = v43_re*v50_7_im + v43_im*v50_7_re + v50_re*x6_im + v50_im*x6_re
    v191_re = -v190_im
    v191_t_re = -v190_t_im
    v191_6_re = -v190_6_im
    v191_4_re = -v190_4_im
    v191_5_re = -v190_5_im
    v191_7_re = -v190_7_im
    v192_re = -v187_re + v164_re - v189_re + v191_re + v106_re
    v192_im = -v186_re + v163_re - v188_re + v190_re + v106_im
    v192_t_re = -v187_t_re + v164_t_re - v189_t_re + v191_t_re
    v192_t_im = -v186_t_re + v163_t_re - v188_t_re + v190_t_re
    v192_6_re = -v187_6_re + v164_6_re - v189_6_re + v191_6_re
    v192_6_im = -v186_6_re + v163_6_re - v188_6_re + v190_6_re
    v192_4_re = -v187_4_re + v164_4_re - v189_4_re + v191_4_re
    v192_4_im = -v186_4_re + v163_4_re - v188_4_re + v190_4_re
    v192_5_re = -v187_5_re + v164_5_re - v189_5_re + v191_5_re
    v192_5_im = -v186_5_re + v163_5_re - v188_5_re + v190_5_re
    v192_7_re = -v187_7_re + v164_7_re - v189_7_re + v191_7_re
    v192_7_im = -v186_7_re + v163_7_re - v188_7_re + v190_7_re
    work[MATRIX] = 1.0 - v124_0_re
    work[MATRIX + 1] = -v124_0_im
    work[MATRIX + 2] = -v124_1_re
    work[MATRIX + 3] = -v124_1_im
    work[MATRIX + 4] = -v124_2_re
    work[MATRIX + 5] = -v124_2_im
    work[MATRIX + 6] = -v124_3_re
    work[MATRIX + 7] = -v124_3_im
    work[MATRIX + 8] = -v48_4_re
    work[MATRIX + 9] = -v48_4_im
    work[MATRIX + 10] = -v48_5_re
    work[MATRIX + 11] = -v48_5_im
    work[MATRIX + 12] = -v48_6_re
    work[MATRIX + 13] = -v48_6_im
    work[MATRIX + 14] = -v48_7_re
    work[MATRIX + 15] = -v48_7_im
    work[MATRIX + 16] = -v48_t_re
    work[MATRIX + 17] = -v48_t_im
    work[MATRIX + 18] = x0_re - v124_re
    work[MATRIX + 19] = x0_im - v124_im
    work[MATRIX + 2*WIDTH] = -v136_0_re
    work[MATRIX + 2*WIDTH + 1] = -v136_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v136_1_re
    work[MATRIX + 2*WIDTH + 3] = -v136_1_im
    work[MATRIX + 2*WIDTH + 4] = -v136_2_re
    work[MATRIX + 2*WIDTH + 5] = -v136_2_im
    work[MATRIX + 2*WIDTH + 6] = -v136_3_re
    work[MATRIX + 2*WIDTH + 7] = -v136_3_im
    work[MATRIX + 2*WIDTH + 8] = -v50_4_re
    work[MATRIX + 2*WIDTH + 9] = -v50_4_im
    work[MATRIX + 2*WIDTH + 10] = -v50_5_re
    work[MATRIX + 2*WIDTH + 11] = -v50_5_im
    work[MATRIX + 2*WIDTH + 12] = -v50_6_re
    work[MATRIX + 2*WIDTH + 13] = -v50_6_im
    work[MATRIX + 2*WIDTH + 14] = -v50_7_re
    work[MATRIX + 2*WIDTH + 15] = -v50_7_im
    work[MATRIX + 2*WIDTH + 16] = -v50_t_re
    work[MATRIX + 2*WIDTH + 17] = -v50_t_im
    work[MATRIX + 2*WIDTH + 18] = x1_re - v136_re
    work[MATRIX + 2*WIDTH + 19] = x1_im - v136_im
    work[MATRIX + 4*WIDTH] = -v149_0_re
    work[MATRIX + 4*WIDTH + 1] = -v149_0_im
    work[MATRIX + 4*WIDTH + 2] = -v149_1_re
    work[MATRIX + 4*WIDTH + 3] = -v149_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v149_2_re
    work[MATRIX + 4*WIDTH + 5] = -v149_2_im
    work[MATRIX + 4*WIDTH + 6] = -v149_3_re
    work[MATRIX + 4*WIDTH + 7] = -v149_3_im
    work[MATRIX + 4*WIDTH + 8] = -v53_4_re
    work[MATRIX + 4*WIDTH + 9] = -v53_4_im
    work[MATRIX + 4*WIDTH + 10] = -v53_5_re
    work[MATRIX + 4*WIDTH + 11] = -v53_5_im
    work[MATRIX + 4*WIDTH + 12] = -v53_6_re
    work[MATRIX + 4*WIDTH + 13] = -v53_6_im
    work[MATRIX + 4*WIDTH + 14] = -v53_7_re
    work[MATRIX + 4*WIDTH + 15] = -v53_7_im
    work[MATRIX + 4*WIDTH + 16] = -v53_t_re
    work[MATRIX + 4*WIDTH + 17] = -v53_t_im
    work[MATRIX + 4*WIDTH + 18] = x2_re - v149_re
    work[MATRIX + 4*WIDTH + 19] = x2_im - v149_im
    work[MATRIX + 6*WIDTH] = -v156_0_re
    work[MATRIX + 6*WIDTH + 1] = -v156_0_im
    work[MATRIX + 6*WIDTH + 2] = -v156_1_re
    work[MATRIX + 6*WIDTH + 3] = -v156_1_im
    work[MATRIX + 6*WIDTH + 4] = -v156_2_re
    work[MATRIX + 6*WIDTH + 5] = -v156_2_im
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v156_3_re
    work[MATRIX + 6*WIDTH + 7] = -v156_3_im
    work[MATRIX + 6*WIDTH + 8] = -v48_4_re
    work[MATRIX + 6*WIDTH + 9] = -v48_4_im
    work[MATRIX + 6*WIDTH + 10] = -v48_5_re
    work[MATRIX + 6*WIDTH + 11] = -v48_5_im
    work[MATRIX + 6*WIDTH + 12] = -v48_6_re
    work[MATRIX + 6*WIDTH + 13] = -v48_6_im
    work[MATRIX + 6*WIDTH + 14] = -v48_7_re
    work[MATRIX + 6*WIDTH + 15] = -v48_7_im
    work[MATRIX + 6*WIDTH + 16] = -v48_t_re
    work[MATRIX + 6*WIDTH + 17] = -v48_t_im
    work[MATRIX + 6*WIDTH + 18] = x3_re - v156_re
    work[MATRIX + 6*WIDTH + 19] = x3_im - v156_im
    work[MATRIX + 8*WIDTH] = -v165_0_re
    work[MATRIX + 8*WIDTH + 1] = -v165_0_im
    work[MATRIX + 8*WIDTH + 2] = -v165_1_re
    work[MATRIX + 8*WIDTH + 3] = -v165_1_im
    work[MATRIX + 8*WIDTH + 4] = -v165_2_re
    work[MATRIX + 8*WIDTH + 5] = -v165_2_im
    work[MATRIX + 8*WIDTH + 6] = -v165_3_re
    work[MATRIX + 8*WIDTH + 7] = -v165_3_im
    work[MATRIX + 8*WIDTH + 8] = 1.0 - v165_4_re
    work[MATRIX + 8*WIDTH + 9] = -v165_4_im
    work[MATRIX + 8*WIDTH + 10] = -v165_5_re
    work[MATRIX + 8*WIDTH + 11] = -v165_5_im
    work[MATRIX + 8*WIDTH + 12] = -v165_6_re
    work[MATRIX + 8*WIDTH + 13] = -v165_6_im
    work[MATRIX + 8*WIDTH + 14] = -v165_7_re
    work[MATRIX + 8*WIDTH + 15] = -v165_7_im
    work[MATRIX + 8*WIDTH + 16] = -v165_t_re
    work[MATRIX + 8*WIDTH + 17] = -v165_t_im
    work[MATRIX + 8*WIDTH + 18] = x4_re - v165_re
    work[MATRIX + 8*WIDTH + 19] = x4_im - v165_im
    work[MATRIX + 10*WIDTH] = -v175_0_re
    work[MATRIX + 10*WIDTH + 1] = -v175_0_im
    work[MATRIX + 10*WIDTH + 2] = -v175_1_re
    work[MATRIX + 10*WIDTH + 3] = -v175_1_im
    work[MATRIX + 10*WIDTH + 4] = -v175_2_re
    work[MATRIX + 10*WIDTH + 5] = -v175_2_im
    work[MATRIX + 10*WIDTH + 6] = -v175_3_re
    work[MATRIX + 10*WIDTH + 7] = -v175_3_im
    work[MATRIX + 10*WIDTH + 8] = -v175_4_re
    work[MATRIX + 10*WIDTH + 9] = -v175_4_im
    work[MATRIX + 10*WIDTH + 10] = 1.0 - v175_5_re
    work[MATRIX + 10*WIDTH + 11] = -v175_5_im
    work[MATRIX + 10*WIDTH + 12] = -v175_6_re
    work[MATRIX + 10*WIDTH + 13] = -v175_6_im
    work[MATRIX + 10*WIDTH + 14] = -v175_7_re
    work[MATRIX + 10*WIDTH + 15] = -v175_7_im
    work[MATRIX + 10*WIDTH + 16] = -v175_t_re
    work[MATRIX + 10*WIDTH + 17] = -v175_t_im
    work[MATRIX + 10*WIDTH + 18] = x5_re - v175_re
    work[MATRIX + 10*WIDTH + 19] = x5_im - v175_im
    work[MATRIX + 12*WIDTH] = -v176_0_re
    work[MATRIX + 12*WIDTH + 1] = -v176_0_im
    work[MATRIX + 12*WIDTH + 2] = -v176_1_re
    work[MATRIX + 12*WIDTH + 3] = -v176_1_im
    work[MATRIX + 12*WIDTH + 4] = -v176_2_re
    work[MATRIX + 12*WIDTH + 5] = -v176_2_im
    work[MATRIX + 12*WIDTH + 6] = -v176_3_re
    work[MATRIX + 12*WIDTH + 7] = -v176_3_im
    work[MATRIX + 12*WIDTH + 8] = -v185_4_re
    work[MATRIX + 12*WIDTH + 9] = -v185_4_im
    work[MATRIX + 12*WIDTH + 10] = -v185_5_re
    work[MATRIX + 12*WIDTH + 11] = -v185_5_im
    work[MATRIX + 12*WIDTH + 12] = 1.0 - v185_6_re
    work[MATRIX + 12*WIDTH + 13] = -v185_6_im
    work[MATRIX + 12*WIDTH + 14] = -v185_7_re
    work[MATRIX + 12*WIDTH + 15] = -v185_7_im
    work[MATRIX + 12*WIDTH + 16] = -v185_t_re
    work[MATRIX + 12*WIDTH + 17] = -v185_t_im
    work[MATRIX + 12*WIDTH + 18] = x6_re - v185_re
    work[MATRIX + 12*WIDTH + 19] = x6_im - v185_im
    work[MATRIX + 14*WIDTH] = -v106_0_re
    work[MATRIX + 14*WIDTH + 1] = -v106_0_im
    work[MATRIX + 14*WIDTH + 2] = -v106_1_re
    work[MATRIX + 14*WIDTH + 3] = -v106_1_im
    work[MATRIX + 14*WIDTH + 4] = -v106_2_re
    work[MATRIX + 14*WIDTH + 5] = -v106_2_im
    work[MATRIX + 14*WIDTH + 6] = -v106_3_re
    work[MATRIX + 14*WIDTH + 7] = -v106_3_im
    work[MATRIX + 14*WIDTH + 8] = -v192_4_re
    work[MATRIX + 14*WIDTH + 9] = -v192_4_im
    work[MATRIX + 14*WIDTH + 10] = -v192_5_re
    work[MATRIX + 14*WIDTH + 11] = -v192_5_im
    work[MATRIX + 14*WIDTH + 12] = -v192_6_re
    work[MATRIX + 14*WIDTH + 13] = -v192_6_im
    work[MATRIX + 14*WIDTH + 14] = 1.0 - v192_7_re
    work[MATRIX + 14*WIDTH + 15] = -v192_7_im
    work[MATRIX + 14*WIDTH + 16] = -v192_t_re
    work[MATRIX + 14*WIDTH + 17] = -v192_t_im
    work[MATRIX + 14*WIDTH + 18] = x7_re - v192_re
    work[MATRIX + 14*WIDTH + 19] = x7_im - v192_im


@function
def settle(work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work, word_P, weights_0, count_0, word_Q, weights_1, count_1)
        if not eliminate(work, CORE + 2):
            return False
        share = 0.0
        size = 0.0
        error = 0.0
        for i in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 1)
            work[TRIAL + 2*i] -= work[at]
            work[TRIAL + 2*i + 1] -= work[at + 1]
            length = modulus(work, at)
            share = max(share, length/work[RADIUS + i])
            size = max(size, length/work[SCALE + i])
            error = max(error, work[RADIUS + i]/work[SCALE + i])
        # What is left after a step of `share` of the polydisk is of second order: see BEND.
        if 4.0*work[BEND]*share*share*error <= 1e-17 or size <= 1e-16:
            return True
        if not (size < 0.5*last):
            return size <= 1e-8                  # rounding is all that is left
        last = size
    return False


@spliced
def begin(work: Vector, anchor: Array, start: Array, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> bool:
    """The anchor, polished by Newton; False if the first step shows that it is no solution."""
    for j in range(2*PARAMETERS):
        work[FIRST_HERE + j] = anchor[j]
    copy(work, FIRST_HERE, ORIGIN, 2*PARAMETERS)
    copy(work, FIRST_HERE, GOAL, 2*PARAMETERS)
    if not aim(work):
        return False
    place(work, 0.0, 1.0)
    for i in range(2*CORE):
        work[X + i] = start[i]
        work[TRIAL + i] = start[i]
    measure(work)
    for i in range(CORE):
        work[RADIUS + i] = 1e-6*work[SCALE + i]
    work[BEND] = 1e3
    if not settle(work, word_P, weights_0, count_0, word_Q, weights_1, count_1):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure(work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    turn_z_re = work[DIRECTION]
    turn_z_im = work[DIRECTION + 1]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    x2_re = work[TRIAL + 4]
    x2_im = work[TRIAL + 5]
    x3_re = work[TRIAL + 6]
    x3_im = work[TRIAL + 7]
    x4_re = work[TRIAL + 8]
    x4_im = work[TRIAL + 9]
    x5_re = work[TRIAL + 10]
    x5_im = work[TRIAL + 11]
    x6_re = work[TRIAL + 12]
    x6_im = work[TRIAL + 13]
    x7_re = work[TRIAL + 14]
    x7_im = work[TRIAL + 15]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    r3 = work[RADIUS + 3]
    r4 = work[RADIUS + 4]
    r5 = work[RADIUS + 5]
    r6 = work[RADIUS + 6]
    r7 = work[RADIUS + 7]
    rt = work[RADIUS + 8]
    v4_re = -x6_im
    v5_re = -par_z_re - v4_re
    v5_im = -par_z_im - x6_re
    v5_t_re = -turn_z_re
    v5_t_im = -turn_z_im
    v6_re = -x4_im
    v8_re = -x5_im
    v12_re = -x7_im
    v16_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v16_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v17_t_re = 2.0*par_z_re*turn_z_re - 2.0*par_z_im*turn_z_im
    v17_t_im = 2.0*par_z_re*turn_z_im + 2.0*par_z_im*turn_z_re
    v16_b = (abs(turn_z_re) + abs(turn_z_im))*rt
    v17_c = v16_b*v16_b
    v18_s_re = x6_re*x6_re - x6_im*x6_im
    v18_s_im = x6_re*x6_im + x6_im*x6_re
    v19_6_re = 2.0*x6_re
    v19_6_im = 2.0*x6_im
    v18_b = r6
    v19_c = v18_b*v18_b
    v20_re = v16_s_re + v18_s_re
    v20_im = v16_s_im + v18_s_im
    v20_c = v17_c + v19_c
    v21_s_re = x4_re*x4_re - x4_im*x4_im
    v21_s_im = x4_re*x4_im + x4_im*x4_re
    v22_4_re = 2.0*x4_re
    v22_4_im = 2.0*x4_im
    v21_b = r4
    v22_c = v21_b*v21_b
    v25_s_re = x5_re*x5_re - x5_im*x5_im
    v25_s_im = x5_re*x5_im + x5_im*x5_re
    v26_5_re = 2.0*x5_re
    v26_5_im = 2.0*x5_im
    v25_b = r5
    v26_c = v25_b*v25_b
    v28_s_re = x7_re*x7_re - x7_im*x7_im
    v28_s_im = x7_re*x7_im + x7_im*x7_re
    v29_7_re = 2.0*x7_re
    v29_7_im = 2.0*x7_im
    v28_b = r7
    v29_c = v28_b*v28_b
    v31_re = x4_re*x5_re - x4_im*x5_im
    v31_im = x4_re*x5_im + x4_im*x5_re
    v31_c = v21_b*v25_b
    v35_re = x4_re*x6_re - x4_im*x6_im
    v35_im = x4_re*x6_im + x4_im*x6_re
    v35_c = v21_b*v18_b
    v37_re = x4_re*x7_re - x4_im*x7_im
    v37_im = x4_re*x7_im + x4_im*x7_re
    v37_c = v21_b*v28_b
    v39_re = x5_re*x6_re - x5_im*x6_im
    v39_im = x5_re*x6_im + x5_im*x6_re
    v39_c = v25_b*v18_b
    v41_re = x5_re*x7_re - x5_im*x7_im
    v41_im = x5_re*x7_im + x5_im*x7_re
    v41_c = v25_b*v28_b
    v43_re = x6_re*x7_re - x6_im*x7_im
    v43_im = x6_re*x7_im + x6_im*x7_re
    v43_c = v18_b*v28_b
    v48_re = 0.0
    v48_im = 0.0
    v48_t_re = 0.0
    v48_t_im = 0.0
    v48_6_re = 0.0
    v48_6_im = 0.0
    v48_4_re = 0.0
    v48_4_im = 0.0
    v48_5_re = 0.0
    v48_5_im = 0.0
    v48_7_re = 0.0
    v48_7_im = 0.0
    v48_c = 0.0
    v50_re = 0.0
    v50_im = 0.0
    v50_t_re = 0.0
    v50_t_im = 0.0
    v50_6_re = 0.0
    v50_6_im = 0.0
    v50_4_re = 0.0
    v50_4_im = 0.0
    v50_5_re = 0.0
    v50_5_im = 0.0
    v50_7_re = 0.0
    v50_7_im = 0.0
    v50_c = 0.0
    v53_re = 0.0
    v53_im = 0.0
    v53_t_re = 0.0
    v53_t_im = 0.0
    v53_6_re = 0.0
    v53_6_im = 0.0
    v53_4_re = 0.0
    v53_4_im = 0.0
    v53_5_re = 0.0
    v53_5_im = 0.0
    v53_7_re = 0.0
    v53_7_im = 0.0
    v53_c = 0.0
    for iv1 in range(count_0):
        v3_re = word_P[iv1]
        v2_w = weights_0[iv1]
        v7_re = v6_re*v3_re
        v7_im = x4_re*v3_re
        v9_s_re = v3_re*v3_re
        v11_re = v8_re*v9_s_re
        v11_im = x5_re*v9_s_re
        v13_re = v12_re*v3_re
        v13_im = x7_re*v3_re
        v14_re = v5_re - v7_re + v11_re + v13_re
        v14_im = v5_im - v7_im + v11_im + v13_im
        v14_4_im = -v3_re
        v15_re = v3_re*v14_re
        v15_im = v3_re*v14_im
        v15_t_re = v3_re*v5_t_re
        v15_t_im = v3_re*v5_t_im
        v15_6_im = -v3_re
        v15_4_im = v3_re*v14_4_im
        v15_5_im = v3_re*v9_s_re
        v15_7_im = v3_re*v3_re
        v23_re = v9_s_re*v21_s_re
        v23_im = v9_s_re*v21_s_im
        v23_4_re = v9_s_re*v22_4_re
        v23_4_im = v9_s_re*v22_4_im
        v10_m = abs(v9_s_re)
        v23_c = v10_m*v22_c
        v10_s_re = v9_s_re*v9_s_re
        v27_re = v10_s_re*v25_s_re
        v27_im = v10_s_re*v25_s_im
        v27_5_re = v10_s_re*v26_5_re
        v27_5_im = v10_s_re*v26_5_im
        v24_m = abs(v10_s_re)
        v27_c = v24_m*v26_c
        v30_re = v9_s_re*v28_s_re
        v30_im = v9_s_re*v28_s_im
        v30_7_re = v9_s_re*v29_7_re
        v30_7_im = v9_s_re*v29_7_im
        v30_c = v10_m*v29_c
        v33_re = v9_s_re*v3_re
        v34_re = v31_re*v33_re
        v34_im = v31_im*v33_re
        v34_5_re = v33_re*x4_re
        v34_5_im = v33_re*x4_im
        v34_4_re = v33_re*x5_re
        v34_4_im = v33_re*x5_im
        v33_m = abs(v33_re)
        v34_c = v33_m*v31_c
        v36_re = v35_re*v3_re
        v36_im = v35_im*v3_re
        v36_6_re = v3_re*x4_re
        v36_6_im = v3_re*x4_im
        v36_4_re = v3_re*x6_re
        v36_4_im = v3_re*x6_im
        v9_m = abs(v3_re)
        v36_c = v9_m*v35_c
        v38_re = v37_re*v9_s_re
        v38_im = v37_im*v9_s_re
        v38_7_re = v9_s_re*x4_re
        v38_7_im = v9_s_re*x4_im
        v38_4_re = v9_s_re*x7_re
        v38_4_im = v9_s_re*x7_im
        v38_c = v10_m*v37_c
        v40_re = v39_re*v9_s_re
        v40_im = v39_im*v9_s_re
        v40_6_re = v9_s_re*x5_re
        v40_6_im = v9_s_re*x5_im
        v40_5_re = v9_s_re*x6_re
        v40_5_im = v9_s_re*x6_im
        v40_c = v10_m*v39_c
        v42_re = v41_re*v33_re
        v42_im = v41_im*v33_re
        v42_7_re = v33_re*x5_re
        v42_7_im = v33_re*x5_im
        v42_5_re = v33_re*x7_re
        v42_5_im = v33_re*x7_im
        v42_c = v33_m*v41_c
        v44_re = v43_re*v3_re
        v44_im = v43_im*v3_re
        v44_7_re = v3_re*x6_re
        v44_7_im = v3_re*x6_im
        v44_6_re = v3_re*x7_re
        v44_6_im = v3_re*x7_im
        v44_c = v9_m*v43_c
        v45_re = v20_re + v23_re + v27_re + v30_re - 2.0*v34_re + 2.0*v36_re - 2.0*v38_re - 2.0*v40_re + 2.0*v42_re - 2.0*v44_re
        v45_im = v20_im + v23_im + v27_im + v30_im - 2.0*v34_im + 2.0*v36_im - 2.0*v38_im - 2.0*v40_im + 2.0*v42_im - 2.0*v44_im
        v45_6_re = v19_6_re + 2.0*v36_6_re - 2.0*v40_6_re - 2.0*v44_6_re
        v45_6_im = v19_6_im + 2.0*v36_6_im - 2.0*v40_6_im - 2.0*v44_6_im
        v45_4_re = v23_4_re - 2.0*v34_4_re + 2.0*v36_4_re - 2.0*v38_4_re
        v45_4_im = v23_4_im - 2.0*v34_4_im + 2.0*v36_4_im - 2.0*v38_4_im
        v45_5_re = v27_5_re - 2.0*v34_5_re - 2.0*v40_5_re + 2.0*v42_5_re
        v45_5_im = v27_5_im - 2.0*v34_5_im - 2.0*v40_5_im + 2.0*v42_5_im
        v45_7_re = v30_7_re - 2.0*v38_7_re + 2.0*v42_7_re - 2.0*v44_7_re
        v45_7_im = v30_7_im - 2.0*v38_7_im + 2.0*v42_7_im - 2.0*v44_7_im
        v45_c = v20_c + v23_c + v27_c + v30_c + 2.0*v34_c + 2.0*v36_c + 2.0*v38_c + 2.0*v40_c + 2.0*v42_c + 2.0*v44_c
        v45_q = 1.0/(v45_re*v45_re + v45_im*v45_im)
        v45_r_re = v45_re*v45_q
        v45_r_im = -v45_im*v45_q
        v45_o = math.sqrt(v45_q)
        v46_s_re = v45_r_re*v45_r_re - v45_r_im*v45_r_im
        v46_s_im = v45_r_re*v45_r_im + v45_r_im*v45_r_re
        v46_t_re = -v46_s_re*v17_t_re + v46_s_im*v17_t_im
        v46_t_im = -v46_s_re*v17_t_im - v46_s_im*v17_t_re
        v46_6_re = -v46_s_re*v45_6_re + v46_s_im*v45_6_im
        v46_6_im = -v46_s_re*v45_6_im - v46_s_im*v45_6_re
        v46_4_re = -v46_s_re*v45_4_re + v46_s_im*v45_4_im
        v46_4_im = -v46_s_re*v45_4_im - v46_s_im*v45_4_re
        v46_5_re = -v46_s_re*v45_5_re + v46_s_im*v45_5_im
        v46_5_im = -v46_s_re*v45_5_im - v46_s_im*v45_5_re
        v46_7_re = -v46_s_re*v45_7_re + v46_s_im*v45_7_im
        v46_7_im = -v46_s_re*v45_7_im - v46_s_im*v45_7_re
        v45_b = (abs(v17_t_re) + abs(v17_t_im))*rt + (abs(v45_6_re) + abs(v45_6_im))*r6 + (abs(v45_4_re) + abs(v45_4_im))*r4 + (abs(v45_5_re) + abs(v45_5_im))*r5 + (abs(v45_7_re) + abs(v45_7_im))*r7 + v45_c
        v46_x = v45_b*v45_o
        v46_c = v45_o*v45_o*(v45_c + v45_b*v46_x/(1.0 - v46_x)) if v46_x < 1.0 else math.inf
        v47_re = v15_re*v45_r_re - v15_im*v45_r_im
        v47_im = v15_re*v45_r_im + v15_im*v45_r_re
        v47_t_re = v15_re*v46_t_re - v15_im*v46_t_im + v45_r_re*v15_t_re - v45_r_im*v15_t_im
        v47_t_im = v15_re*v46_t_im + v15_im*v46_t_re + v45_r_re*v15_t_im + v45_r_im*v15_t_re
        v47_6_re = v15_re*v46_6_re - v15_im*v46_6_im - v45_r_im*v15_6_im
        v47_6_im = v15_re*v46_6_im + v15_im*v46_6_re + v45_r_re*v15_6_im
        v47_4_re = v15_re*v46_4_re - v15_im*v46_4_im - v45_r_im*v15_4_im
        v47_4_im = v15_re*v46_4_im + v15_im*v46_4_re + v45_r_re*v15_4_im
        v47_5_re = v15_re*v46_5_re - v15_im*v46_5_im - v45_r_im*v15_5_im
        v47_5_im = v15_re*v46_5_im + v15_im*v46_5_re + v45_r_re*v15_5_im
        v47_7_re = v15_re*v46_7_re - v15_im*v46_7_im - v45_r_im*v15_7_im
        v47_7_im = v15_re*v46_7_im + v15_im*v46_7_re + v45_r_re*v15_7_im
        v15_m = (abs(v15_re) + abs(v15_im))
        v15_b = (abs(v15_t_re) + abs(v15_t_im))*rt + abs(v15_6_im)*r6 + abs(v15_4_im)*r4 + abs(v15_5_im)*r5 + abs(v15_7_im)*r7
        v46_b = (abs(v46_t_re) + abs(v46_t_im))*rt + (abs(v46_6_re) + abs(v46_6_im))*r6 + (abs(v46_4_re) + abs(v46_4_im))*r4 + (abs(v46_5_re) + abs(v46_5_im))*r5 + (abs(v46_7_re) + abs(v46_7_im))*r7 + v46_c
        v47_c = v15_m*v46_c + v15_b*v46_b
        v48_re += v2_w*v47_re
        v48_im += v2_w*v47_im
        v48_t_re += v2_w*v47_t_re
        v48_t_im += v2_w*v47_t_im
        v48_6_re += v2_w*v47_6_re
        v48_6_im += v2_w*v47_6_im
        v48_4_re += v2_w*v47_4_re
        v48_4_im += v2_w*v47_4_im
        v48_5_re += v2_w*v47_5_re
        v48_5_im += v2_w*v47_5_im
        v48_7_re += v2_w*v47_7_re
        v48_7_im += v2_w*v47_7_im
        v48_c += v2_w*v47_c
        v49_re = v14_re*v45_r_re - v14_im*v45_r_im
        v49_im = v14_re*v45_r_im + v14_im*v45_r_re
        v49_t_re = v14_re*v46_t_re - v14_im*v46_t_im + v45_r_re*v5_t_re - v45_r_im*v5_t_im
        v49_t_im = v14_re*v46_t_im + v14_im*v46_t_re + v45_r_re*v5_t_im + v45_r_im*v5_t_re
        v49_6_re = v14_re*v46_6_re - v14_im*v46_6_im + v45_r_im
        v49_6_im = v14_re*v46_6_im + v14_im*v46_6_re - v45_r_re
        v49_4_re = v14_re*v46_4_re - v14_im*v46_4_im - v45_r_im*v14_4_im
        v49_4_im = v14_re*v46_4_im + v14_im*v46_4_re + v45_r_re*v14_4_im
        v49_5_re = v14_re*v46_5_re - v14_im*v46_5_im - v45_r_im*v9_s_re
        v49_5_im = v14_re*v46_5_im + v14_im*v46_5_re + v45_r_re*v9_s_re
        v49_7_re = v14_re*v46_7_re - v14_im*v46_7_im - v45_r_im*v3_re
        v49_7_im = v14_re*v46_7_im + v14_im*v46_7_re + v45_r_re*v3_re
        v14_m = (abs(v14_re) + abs(v14_im))
        v14_b = (abs(v5_t_re) + abs(v5_t_im))*rt + r6 + abs(v14_4_im)*r4 + abs(v9_s_re)*r5 + abs(v3_re)*r7
        v49_c = v14_m*v46_c + v14_b*v46_b
        v50_re += v2_w*v49_re
        v50_im += v2_w*v49_im
        v50_t_re += v2_w*v49_t_re
        v50_t_im += v2_w*v49_t_im
        v50_6_re += v2_w*v49_6_re
        v50_6_im += v2_w*v49_6_im
        v50_4_re += v2_w*v49_4_re
        v50_4_im += v2_w*v49_4_im
        v50_5_re += v2_w*v49_5_re
        v50_5_im += v2_w*v49_5_im
        v50_7_re += v2_w*v49_7_re
        v50_7_im += v2_w*v49_7_im
        v50_c += v2_w*v49_c
        v51_re = v9_s_re*v14_re
        v51_im = v9_s_re*v14_im
        v51_t_re = v9_s_re*v5_t_re
        v51_t_im = v9_s_re*v5_t_im
        v51_6_im = -v9_s_re
        v51_4_im = v9_s_re*v14_4_im
        v51_5_im = v9_s_re*v9_s_re
        v51_7_im = v9_s_re*v3_re
        v52_re = v51_re*v45_r_re - v51_im*v45_r_im
        v52_im = v51_re*v45_r_im + v51_im*v45_r_re
        v52_t_re = v51_re*v46_t_re - v51_im*v46_t_im + v45_r_re*v51_t_re - v45_r_im*v51_t_im
        v52_t_im = v51_re*v46_t_im + v51_im*v46_t_re + v45_r_re*v51_t_im + v45_r_im*v51_t_re
        v52_6_re = v51_re*v46_6_re - v51_im*v46_6_im - v45_r_im*v51_6_im
        v52_6_im = v51_re*v46_6_im + v51_im*v46_6_re + v45_r_re*v51_6_im
        v52_4_re = v51_re*v46_4_re - v51_im*v46_4_im - v45_r_im*v51_4_im
        v52_4_im = v51_re*v46_4_im + v51_im*v46_4_re + v45_r_re*v51_4_im
        v52_5_re = v51_re*v46_5_re - v51_im*v46_5_im - v45_r_im*v51_5_im
        v52_5_im = v51_re*v46_5_im + v51_im*v46_5_re + v45_r_re*v51_5_im
        v52_7_re = v51_re*v46_7_re - v51_im*v46_7_im - v45_r_im*v51_7_im
        v52_7_im = v51_re*v46_7_im + v51_im*v46_7_re + v45_r_re*v51_7_im
        v51_m = (abs(v51_re) + abs(v51_im))
        v51_b = (abs(v51_t_re) + abs(v51_t_im))*rt + abs(v51_6_im)*r6 + abs(v51_4_im)*r4 + abs(v51_5_im)*r5 + abs(v51_7_im)*r7
        v52_c = v51_m*v46_c + v51_b*v46_b
        v53_re += v2_w*v52_re
        v53_im += v2_w*v52_im
        v53_t_re += v2_w*v52_t_re
        v53_t_im += v2_w*v52_t_im
        v53_6_re += v2_w*v52_6_re
        v53_6_im += v2_w*v52_6_im
        v53_4_re += v2_w*v52_4_re
        v53_4_im += v2_w*v52_4_im
        v53_5_re += v2_w*v52_5_re
        v53_5_im += v2_w*v52_5_im
        v53_7_re += v2_w*v52_7_re
        v53_7_im += v2_w*v52_7_im
        v53_c += v2_w*v52_c
    v59_s_re = x3_re*x3_re - x3_im*x3_im
    v59_s_im = x3_re*x3_im + x3_im*x3_re
    v60_3_re = 2.0*x3_re
    v60_3_im = 2.0*x3_im
    v59_b = r3
    v60_c = v59_b*v59_b
    v62_re = -x0_im
    v64_re = x1_re*x2_re - x1_im*x2_im
    v64_im = x1_re*x2_im + x1_im*x2_re
    v65_b = r1
    v66_b = r2
    v64_c = v65_b*v66_b
    v68_re = x0_re*v59_s_re - x0_im*v59_s_im
    v68_im = x0_re*v59_s_im + x0_im*v59_s_re
    v68_3_re = x0_re*v60_3_re - x0_im*v60_3_im
    v68_3_im = x0_re*v60_3_im + x0_im*v60_3_re
    v69_m = (abs(x0_re) + abs(x0_im))
    v69_b = r0
    v60_b = (abs(v60_3_re) + abs(v60_3_im))*r3 + v60_c
    v68_c = v69_m*v60_c + v69_b*v60_b
    v70_re = -v68_im
    v70_3_re = -v68_3_im
    v70_0_re = -v59_s_im
    v74_re = v64_re*x3_re - v64_im*x3_im
    v74_im = v64_re*x3_im + v64_im*x3_re
    v74_2_re = x3_re*x1_re - x3_im*x1_im
    v74_2_im = x3_re*x1_im + x3_im*x1_re
    v74_1_re = x3_re*x2_re - x3_im*x2_im
    v74_1_im = x3_re*x2_im + x3_im*x2_re
    v59_m = (abs(x3_re) + abs(x3_im))
    v64_b = (abs(x1_re) + abs(x1_im))*r2 + (abs(x2_re) + abs(x2_im))*r1 + v64_c
    v74_c = v59_m*v64_c + v64_b*v59_b
    v75_re = -v74_im
    v75_3_re = -v64_im
    v75_2_re = -v74_2_im
    v75_1_re = -v74_1_im
    v69_s_re = x0_re*x0_re - x0_im*x0_im
    v69_s_im = x0_re*x0_im + x0_im*x0_re
    v79_0_re = 2.0*x0_re
    v79_0_im = 2.0*x0_im
    v79_c = v69_b*v69_b
    v81_re = v69_s_re*v59_s_re - v69_s_im*v59_s_im
    v81_im = v69_s_re*v59_s_im + v69_s_im*v59_s_re
    v81_3_re = v69_s_re*v60_3_re - v69_s_im*v60_3_im
    v81_3_im = v69_s_re*v60_3_im + v69_s_im*v60_3_re
    v81_0_re = v59_s_re*v79_0_re - v59_s_im*v79_0_im
    v81_0_im = v59_s_re*v79_0_im + v59_s_im*v79_0_re
    v79_m = (abs(v69_s_re) + abs(v69_s_im))
    v60_m = (abs(v59_s_re) + abs(v59_s_im))
    v79_b = (abs(v79_0_re) + abs(v79_0_im))*r0 + v79_c
    v81_c = v79_m*v60_c + v60_m*v79_c + v79_b*v60_b
    v65_s_re = x1_re*x1_re - x1_im*x1_im
    v65_s_im = x1_re*x1_im + x1_im*x1_re
    v84_1_re = 2.0*x1_re
    v84_1_im = 2.0*x1_im
    v84_c = v65_b*v65_b
    v66_s_re = x2_re*x2_re - x2_im*x2_im
    v66_s_im = x2_re*x2_im + x2_im*x2_re
    v85_2_re = 2.0*x2_re
    v85_2_im = 2.0*x2_im
    v85_c = v66_b*v66_b
    v86_re = v65_s_re*v66_s_re - v65_s_im*v66_s_im
    v86_im = v65_s_re*v66_s_im + v65_s_im*v66_s_re
    v86_2_re = v65_s_re*v85_2_re - v65_s_im*v85_2_im
    v86_2_im = v65_s_re*v85_2_im + v65_s_im*v85_2_re
    v86_1_re = v66_s_re*v84_1_re - v66_s_im*v84_1_im
    v86_1_im = v66_s_re*v84_1_im + v66_s_im*v84_1_re
    v84_m = (abs(v65_s_re) + abs(v65_s_im))
    v85_m = (abs(v66_s_re) + abs(v66_s_im))
    v84_b = (abs(v84_1_re) + abs(v84_1_im))*r1 + v84_c
    v85_b = (abs(v85_2_re) + abs(v85_2_im))*r2 + v85_c
    v86_c = v84_m*v85_c + v85_m*v84_c + v84_b*v85_b
    v88_re = x0_re*x1_re - x0_im*x1_im
    v88_im = x0_re*x1_im + x0_im*x1_re
    v88_c = v69_b*v65_b
    v89_re = v88_re*x2_re - v88_im*x2_im
    v89_im = v88_re*x2_im + v88_im*x2_re
    v89_1_re = x2_re*x0_re - x2_im*x0_im
    v89_1_im = x2_re*x0_im + x2_im*x0_re
    v89_0_re = x2_re*x1_re - x2_im*x1_im
    v89_0_im = x2_re*x1_im + x2_im*x1_re
    v66_m = (abs(x2_re) + abs(x2_im))
    v88_b = (abs(x0_re) + abs(x0_im))*r1 + (abs(x1_re) + abs(x1_im))*r0 + v88_c
    v89_c = v66_m*v88_c + v88_b*v66_b
    v90_re = v89_re*x3_re - v89_im*x3_im
    v90_im = v89_re*x3_im + v89_im*x3_re
    v90_2_re = x3_re*v88_re - x3_im*v88_im
    v90_2_im = x3_re*v88_im + x3_im*v88_re
    v90_1_re = x3_re*v89_1_re - x3_im*v89_1_im
    v90_1_im = x3_re*v89_1_im + x3_im*v89_1_re
    v90_0_re = x3_re*v89_0_re - x3_im*v89_0_im
    v90_0_im = x3_re*v89_0_im + x3_im*v89_0_re
    v89_b = (abs(v88_re) + abs(v88_im))*r2 + (abs(v89_1_re) + abs(v89_1_im))*r1 + (abs(v89_0_re) + abs(v89_0_im))*r0 + v89_c
    v90_c = v59_m*v89_c + v89_b*v59_b
    v95_re = 0.0
    v95_im = 0.0
    v95_0_re = 0.0
    v95_0_im = 0.0
    v95_3_re = 0.0
    v95_3_im = 0.0
    v95_2_re = 0.0
    v95_2_im = 0.0
    v95_1_re = 0.0
    v95_1_im = 0.0
    v95_c = 0.0
    v96_re = -x3_im
    v98_re = v69_s_re*x3_re - v69_s_im*x3_im
    v98_im = v69_s_re*x3_im + v69_s_im*x3_re
    v98_0_re = x3_re*v79_0_re - x3_im*v79_0_im
    v98_0_im = x3_re*v79_0_im + x3_im*v79_0_re
    v98_c = v59_m*v79_c + v79_b*v59_b
    v99_re = -v98_im
    v99_3_re = -v69_s_im
    v99_0_re = -v98_0_im
    v101_re = -v89_im
    v101_2_re = -v88_im
    v101_1_re = -v89_1_im
    v101_0_re = -v89_0_im
    v106_re = 0.0
    v106_im = 0.0
    v106_0_re = 0.0
    v106_0_im = 0.0
    v106_3_re = 0.0
    v106_3_im = 0.0
    v106_2_re = 0.0
    v106_2_im = 0.0
    v106_1_re = 0.0
    v106_1_im = 0.0
    v106_c = 0.0
    v109_re = x0_re*x3_re - x0_im*x3_im
    v109_im = x0_re*x3_im + x0_im*x3_re
    v109_c = v69_b*v59_b
    v110_re = -v109_im
    v110_3_re = -x0_im
    v110_0_re = -x3_im
    v112_re = -v64_im
    v112_2_re = -x1_im
    v112_1_re = -x2_im
    v117_re = 0.0
    v117_im = 0.0
    v117_0_re = 0.0
    v117_0_im = 0.0
    v117_3_re = 0.0
    v117_3_im = 0.0
    v117_2_re = 0.0
    v117_2_im = 0.0
    v117_1_re = 0.0
    v117_1_im = 0.0
    v117_c = 0.0
    for iv54 in range(count_1):
        v56_re = word_Q[iv54]
        v55_w = weights_1[iv54]
        v57_s_re = v56_re*v56_re
        v61_re = v57_s_re*v59_s_re
        v61_im = v57_s_re*v59_s_im
        v61_3_re = v57_s_re*v60_3_re
        v61_3_im = v57_s_re*v60_3_im
        v58_m = abs(v57_s_re)
        v61_c = v58_m*v60_c
        v63_re = v62_re*v56_re
        v63_im = x0_re*v56_re
        v67_re = v64_re*v57_s_re
        v67_im = v64_im*v57_s_re
        v67_2_re = v57_s_re*x1_re
        v67_2_im = v57_s_re*x1_im
        v67_1_re = v57_s_re*x2_re
        v67_1_im = v57_s_re*x2_im
        v67_c = v58_m*v64_c
        v72_re = v57_s_re*v56_re
        v73_re = v70_re*v72_re
        v73_im = v68_re*v72_re
        v73_3_re = v72_re*v70_3_re
        v73_3_im = v72_re*v68_3_re
        v73_0_re = v72_re*v70_0_re
        v73_0_im = v72_re*v59_s_re
        v72_m = abs(v72_re)
        v73_c = v72_m*v68_c
        v76_re = v75_re*v72_re
        v76_im = v74_re*v72_re
        v76_3_re = v72_re*v75_3_re
        v76_3_im = v72_re*v64_re
        v76_2_re = v72_re*v75_2_re
        v76_2_im = v72_re*v74_2_re
        v76_1_re = v72_re*v75_1_re
        v76_1_im = v72_re*v74_1_re
        v76_c = v72_m*v74_c
        v77_re = -1.0 - v61_re + v63_re + v67_re + v73_re - v76_re
        v77_im = -v61_im + v63_im + v67_im + v73_im - v76_im
        v77_3_re = -v61_3_re + v73_3_re - v76_3_re
        v77_3_im = -v61_3_im + v73_3_im - v76_3_im
        v77_0_im = v56_re + v73_0_im
        v77_2_re = v67_2_re - v76_2_re
        v77_2_im = v67_2_im - v76_2_im
        v77_1_re = v67_1_re - v76_1_re
        v77_1_im = v67_1_im - v76_1_im
        v77_c = v61_c + v67_c + v73_c + v76_c
        v78_re = v56_re*v77_re
        v78_im = v56_re*v77_im
        v78_3_re = v56_re*v77_3_re
        v78_3_im = v56_re*v77_3_im
        v78_0_re = v56_re*v73_0_re
        v78_0_im = v56_re*v77_0_im
        v78_2_re = v56_re*v77_2_re
        v78_2_im = v56_re*v77_2_im
        v78_1_re = v56_re*v77_1_re
        v78_1_im = v56_re*v77_1_im
        v57_m = abs(v56_re)
        v78_c = v57_m*v77_c
        v80_re = v57_s_re*v69_s_re
        v80_im = v57_s_re*v69_s_im
        v80_0_re = v57_s_re*v79_0_re
        v80_0_im = v57_s_re*v79_0_im
        v80_c = v58_m*v79_c
        v58_s_re = v57_s_re*v57_s_re
        v83_re = v81_re*v58_s_re
        v83_im = v81_im*v58_s_re
        v83_3_re = v58_s_re*v81_3_re
        v83_3_im = v58_s_re*v81_3_im
        v83_0_re = v58_s_re*v81_0_re
        v83_0_im = v58_s_re*v81_0_im
        v82_m = abs(v58_s_re)
        v83_c = v82_m*v81_c
        v87_re = v86_re*v58_s_re
        v87_im = v86_im*v58_s_re
        v87_2_re = v58_s_re*v86_2_re
        v87_2_im = v58_s_re*v86_2_im
        v87_1_re = v58_s_re*v86_1_re
        v87_1_im = v58_s_re*v86_1_im
        v87_c = v82_m*v86_c
        v91_re = v90_re*v58_s_re
        v91_im = v90_im*v58_s_re
        v91_3_re = v58_s_re*v89_re
        v91_3_im = v58_s_re*v89_im
        v91_2_re = v58_s_re*v90_2_re
        v91_2_im = v58_s_re*v90_2_im
        v91_1_re = v58_s_re*v90_1_re
        v91_1_im = v58_s_re*v90_1_im
        v91_0_re = v58_s_re*v90_0_re
        v91_0_im = v58_s_re*v90_0_im
        v91_c = v82_m*v90_c
        v92_re = 1.0 + v80_re + v61_re + v83_re - 2.0*v67_re + v87_re - 2.0*v91_re
        v92_im = v80_im + v61_im + v83_im - 2.0*v67_im + v87_im - 2.0*v91_im
        v92_0_re = v80_0_re + v83_0_re - 2.0*v91_0_re
        v92_0_im = v80_0_im + v83_0_im - 2.0*v91_0_im
        v92_3_re = v61_3_re + v83_3_re - 2.0*v91_3_re
        v92_3_im = v61_3_im + v83_3_im - 2.0*v91_3_im
        v92_2_re = -2.0*v67_2_re + v87_2_re - 2.0*v91_2_re
        v92_2_im = -2.0*v67_2_im + v87_2_im - 2.0*v91_2_im
        v92_1_re = -2.0*v67_1_re + v87_1_re - 2.0*v91_1_re
        v92_1_im = -2.0*v67_1_im + v87_1_im - 2.0*v91_1_im
        v92_c = v80_c + v61_c + v83_c + 2.0*v67_c + v87_c + 2.0*v91_c
        v92_q = 1.0/(v92_re*v92_re + v92_im*v92_im)
        v92_r_re = v92_re*v92_q
        v92_r_im = -v92_im*v92_q
        v92_o = math.sqrt(v92_q)
        v93_s_re = v92_r_re*v92_r_re - v92_r_im*v92_r_im
        v93_s_im = v92_r_re*v92_r_im + v92_r_im*v92_r_re
        v93_0_re = -v93_s_re*v92_0_re + v93_s_im*v92_0_im
        v93_0_im = -v93_s_re*v92_0_im - v93_s_im*v92_0_re
        v93_3_re = -v93_s_re*v92_3_re + v93_s_im*v92_3_im
        v93_3_im = -v93_s_re*v92_3_im - v93_s_im*v92_3_re
        v93_2_re = -v93_s_re*v92_2_re + v93_s_im*v92_2_im
        v93_2_im = -v93_s_re*v92_2_im - v93_s_im*v92_2_re
        v93_1_re = -v93_s_re*v92_1_re + v93_s_im*v92_1_im
        v93_1_im = -v93_s_re*v92_1_im - v93_s_im*v92_1_re
        v92_b = (abs(v92_0_re) + abs(v92_0_im))*r0 + (abs(v92_3_re) + abs(v92_3_im))*r3 + (abs(v92_2_re) + abs(v92_2_im))*r2 + (abs(v92_1_re) + abs(v92_1_im))*r1 + v92_c
        v93_x = v92_b*v92_o
        v93_c = v92_o*v92_o*(v92_c + v92_b*v93_x/(1.0 - v93_x)) if v93_x < 1.0 else math.inf
        v94_re = v78_re*v92_r_re - v78_im*v92_r_im
        v94_im = v78_re*v92_r_im + v78_im*v92_r_re
        v94_0_re = v78_re*v93_0_re - v78_im*v93_0_im + v92_r_re*v78_0_re - v92_r_im*v78_0_im
        v94_0_im = v78_re*v93_0_im + v78_im*v93_0_re + v92_r_re*v78_0_im + v92_r_im*v78_0_re
        v94_3_re = v78_re*v93_3_re - v78_im*v93_3_im + v92_r_re*v78_3_re - v92_r_im*v78_3_im
        v94_3_im = v78_re*v93_3_im + v78_im*v93_3_re + v92_r_re*v78_3_im + v92_r_im*v78_3_re
        v94_2_re = v78_re*v93_2_re - v78_im*v93_2_im + v92_r_re*v78_2_re - v92_r_im*v78_2_im
        v94_2_im = v78_re*v93_2_im + v78_im*v93_2_re + v92_r_re*v78_2_im + v92_r_im*v78_2_re
        v94_1_re = v78_re*v93_1_re - v78_im*v93_1_im + v92_r_re*v78_1_re - v92_r_im*v78_1_im
        v94_1_im = v78_re*v93_1_im + v78_im*v93_1_re + v92_r_re*v78_1_im + v92_r_im*v78_1_re
        v78_m = (abs(v78_re) + abs(v78_im))
        v93_m = (abs(v92_r_re) + abs(v92_r_im))
        v78_b = (abs(v78_3_re) + abs(v78_3_im))*r3 + (abs(v78_0_re) + abs(v78_0_im))*r0 + (abs(v78_2_re) + abs(v78_2_im))*r2 + (abs(v78_1_re) + abs(v78_1_im))*r1 + v78_c
        v93_b = (abs(v93_0_re) + abs(v93_0_im))*r0 + (abs(v93_3_re) + abs(v93_3_im))*r3 + (abs(v93_2_re) + abs(v93_2_im))*r2 + (abs(v93_1_re) + abs(v93_1_im))*r1 + v93_c
        v94_c = v78_m*v93_c + v93_m*v78_c + v78_b*v93_b
        v95_re += v55_w*v94_re
        v95_im += v55_w*v94_im
        v95_0_re += v55_w*v94_0_re
        v95_0_im += v55_w*v94_0_im
        v95_3_re += v55_w*v94_3_re
        v95_3_im += v55_w*v94_3_im
        v95_2_re += v55_w*v94_2_re
        v95_2_im += v55_w*v94_2_im
        v95_1_re += v55_w*v94_1_re
        v95_1_im += v55_w*v94_1_im
        v95_c += v55_w*v94_c
        v97_re = v96_re*v56_re
        v97_im = x3_re*v56_re
        v100_re = v99_re*v72_re
        v100_im = v98_re*v72_re
        v100_3_re = v72_re*v99_3_re
        v100_3_im = v72_re*v69_s_re
        v100_0_re = v72_re*v99_0_re
        v100_0_im = v72_re*v98_0_re
        v100_c = v72_m*v98_c
        v102_re = v101_re*v72_re
        v102_im = v89_re*v72_re
        v102_2_re = v72_re*v101_2_re
        v102_2_im = v72_re*v88_re
        v102_1_re = v72_re*v101_1_re
        v102_1_im = v72_re*v89_1_re
        v102_0_re = v72_re*v101_0_re
        v102_0_im = v72_re*v89_0_re
        v102_c = v72_m*v89_c
        v103_re = 1.0 + v80_re + v97_re - v67_re + v100_re - v102_re
        v103_im = v80_im + v97_im - v67_im + v100_im - v102_im
        v103_0_re = v80_0_re + v100_0_re - v102_0_re
        v103_0_im = v80_0_im + v100_0_im - v102_0_im
        v103_3_im = v56_re + v100_3_im
        v103_2_re = -v67_2_re - v102_2_re
        v103_2_im = -v67_2_im - v102_2_im
        v103_1_re = -v67_1_re - v102_1_re
        v103_1_im = -v67_1_im - v102_1_im
        v103_c = v80_c + v67_c + v100_c + v102_c
        v104_re = v56_re*v103_re
        v104_im = v56_re*v103_im
        v104_0_re = v56_re*v103_0_re
        v104_0_im = v56_re*v103_0_im
        v104_3_re = v56_re*v100_3_re
        v104_3_im = v56_re*v103_3_im
        v104_2_re = v56_re*v103_2_re
        v104_2_im = v56_re*v103_2_im
        v104_1_re = v56_re*v103_1_re
        v104_1_im = v56_re*v103_1_im
        v104_c = v57_m*v103_c
        v105_re = v104_re*v92_r_re - v104_im*v92_r_im
        v105_im = v104_re*v92_r_im + v104_im*v92_r_re
        v105_0_re = v104_re*v93_0_re - v104_im*v93_0_im + v92_r_re*v104_0_re - v92_r_im*v104_0_im
        v105_0_im = v104_re*v93_0_im + v104_im*v93_0_re + v92_r_re*v104_0_im + v92_r_im*v104_0_re
        v105_3_re = v104_re*v93_3_re - v104_im*v93_3_im + v92_r_re*v104_3_re - v92_r_im*v104_3_im
        v105_3_im = v104_re*v93_3_im + v104_im*v93_3_re + v92_r_re*v104_3_im + v92_r_im*v104_3_re
        v105_2_re = v104_re*v93_2_re - v104_im*v93_2_im + v92_r_re*v104_2_re - v92_r_im*v104_2_im
        v105_2_im = v104_re*v93_2_im + v104_im*v93_2_re + v92_r_re*v104_2_im + v92_r_im*v104_2_re
        v105_1_re = v104_re*v93_1_re - v104_im*v93_1_im + v92_r_re*v104_1_re - v92_r_im*v104_1_im
        v105_1_im = v104_re*v93_1_im + v104_im*v93_1_re + v92_r_re*v104_1_im + v92_r_im*v104_1_re
        v104_m = (abs(v104_re) + abs(v104_im))
        v104_b = (abs(v104_0_re) + abs(v104_0_im))*r0 + (abs(v104_3_re) + abs(v104_3_im))*r3 + (abs(v104_2_re) + abs(v104_2_im))*r2 + (abs(v104_1_re) + abs(v104_1_im))*r1 + v104_c
        v105_c = v104_m*v93_c + v93_m*v104_c + v104_b*v93_b
        v106_re += v55_w*v105_re
        v106_im += v55_w*v105_im
        v106_0_re += v55_w*v105_0_re
        v106_0_im += v55_w*v105_0_im
        v106_3_re += v55_w*v105_3_re
        v106_3_im += v55_w*v105_3_im
        v106_2_re += v55_w*v105_2_re
        v106_2_im += v55_w*v105_2_im
        v106_1_re += v55_w*v105_1_re
        v106_1_im += v55_w*v105_1_im
        v106_c += v55_w*v105_c
        v107_re = v56_re*x0_re
        v107_im = v56_re*x0_im
        v108_re = v56_re*x3_re
        v108_im = v56_re*x3_im
        v111_re = v110_re*v57_s_re
        v111_im = v109_re*v57_s_re
        v111_3_re = v57_s_re*v110_3_re
        v111_3_im = v57_s_re*x0_re
        v111_0_re = v57_s_re*v110_0_re
        v111_0_im = v57_s_re*x3_re
        v111_c = v58_m*v109_c
        v113_re = v112_re*v57_s_re
        v113_im = v64_re*v57_s_re
        v113_2_re = v57_s_re*v112_2_re
        v113_2_im = v57_s_re*x1_re
        v113_1_re = v57_s_re*v112_1_re
        v113_1_im = v57_s_re*x2_re
        v113_c = v58_m*v64_c
        v114_re = v107_re - v108_re + v111_re - v113_re
        v114_im = 1.0 + v107_im - v108_im + v111_im - v113_im
        v114_0_re = v56_re + v111_0_re
        v114_3_re = -v56_re + v111_3_re
        v114_2_re = -v113_2_re
        v114_2_im = -v113_2_im
        v114_1_re = -v113_1_re
        v114_1_im = -v113_1_im
        v114_c = v111_c + v113_c
        v115_re = v57_s_re*v114_re
        v115_im = v57_s_re*v114_im
        v115_0_re = v57_s_re*v114_0_re
        v115_0_im = v57_s_re*v111_0_im
        v115_3_re = v57_s_re*v114_3_re
        v115_3_im = v57_s_re*v111_3_im
        v115_2_re = v57_s_re*v114_2_re
        v115_2_im = v57_s_re*v114_2_im
        v115_1_re = v57_s_re*v114_1_re
        v115_1_im = v57_s_re*v114_1_im
        v115_c = v58_m*v114_c
        v116_re = v115_re*v92_r_re - v115_im*v92_r_im
        v116_im = v115_re*v92_r_im + v115_im*v92_r_re
        v116_0_re = v115_re*v93_0_re - v115_im*v93_0_im + v92_r_re*v115_0_re - v92_r_im*v115_0_im
        v116_0_im = v115_re*v93_0_im + v115_im*v93_0_re + v92_r_re*v115_0_im + v92_r_im*v115_0_re
        v116_3_re = v115_re*v93_3_re - v115_im*v93_3_im + v92_r_re*v115_3_re - v92_r_im*v115_3_im
        v116_3_im = v115_re*v93_3_im + v115_im*v93_3_re + v92_r_re*v115_3_im + v92_r_im*v115_3_re
        v116_2_re = v115_re*v93_2_re - v115_im*v93_2_im + v92_r_re*v115_2_re - v92_r_im*v115_2_im
        v116_2_im = v115_re*v93_2_im + v115_im*v93_2_re + v92_r_re*v115_2_im + v92_r_im*v115_2_re
        v116_1_re = v115_re*v93_1_re - v115_im*v93_1_im + v92_r_re*v115_1_re - v92_r_im*v115_1_im
        v116_1_im = v115_re*v93_1_im + v115_im*v93_1_re + v92_r_re*v115_1_im + v92_r_im*v115_1_re
        v115_m = (abs(v115_re) + abs(v115_im))
        v115_b = (abs(v115_0_re) + abs(v115_0_im))*r0 + (abs(v115_3_re) + abs(v115_3_im))*r3 + (abs(v115_2_re) + abs(v115_2_im))*r2 + (abs(v115_1_re) + abs(v115_1_im))*r1 + v115_c
        v116_c = v115_m*v93_c + v93_m*v115_c + v115_b*v93_b
        v117_re += v55_w*v116_re
        v117_im += v55_w*v116_im
        v117_0_re += v55_w*v116_0_re
        v117_0_im += v55_w*v116_0_im
        v117_3_re += v55_w*v116_3_re
        v117_3_im += v55_w*v116_3_im
        v117_2_re += v55_w*v116_2_re
        v117_2_im += v55_w*v116_2_im
        v117_1_re += v55_w*v116_1_re
        v117_1_im += v55_w*v116_1_im
        v117_c += v55_w*v116_c
    v118_re = v69_s_re*v95_re - v69_s_im*v95_im
    v118_im = v69_s_re*v95_im + v69_s_im*v95_re
    v118_0_re = v69_s_re*v95_0_re - v69_s_im*v95_0_im + v95_re*v79_0_re - v95_im*v79_0_im
    v118_0_im = v69_s_re*v95_0_im + v69_s_im*v95_0_re + v95_re*v79_0_im + v95_im*v79_0_re
    v118_3_re = v69_s_re*v95_3_re - v69_s_im*v95_3_im
    v118_3_im = v69_s_re*v95_3_im + v69_s_im*v95_3_re
    v118_2_re = v69_s_re*v95_2_re - v69_s_im*v95_2_im
    v118_2_im = v69_s_re*v95_2_im + v69_s_im*v95_2_re
    v118_1_re = v69_s_re*v95_1_re - v69_s_im*v95_1_im
    v118_1_im = v69_s_re*v95_1_im + v69_s_im*v95_1_re
    v95_m = (abs(v95_re) + abs(v95_im))
    v95_b = (abs(v95_0_re) + abs(v95_0_im))*r0 + (abs(v95_3_re) + abs(v95_3_im))*r3 + (abs(v95_2_re) + abs(v95_2_im))*r2 + (abs(v95_1_re) + abs(v95_1_im))*r1 + v95_c
    v118_c = v79_m*v95_c + v95_m*v79_c + v79_b*v95_b
    v119_re = -v118_im
    v119_0_re = -v118_0_im
    v119_3_re = -v118_3_im
    v119_2_re = -v118_2_im
    v119_1_re = -v118_1_im
    v120_re = v64_re*v106_re - v64_im*v106_im
    v120_im = v64_re*v106_im + v64_im*v106_re
    v120_0_re = v64_re*v106_0_re - v64_im*v106_0_im
    v120_0_im = v64_re*v106_0_im + v64_im*v106_0_re
    v120_3_re = v64_re*v106_3_re - v64_im*v106_3_im
    v120_3_im = v64_re*v106_3_im + v64_im*v106_3_re
    v120_2_re = v64_re*v106_2_re - v64_im*v106_2_im + v106_re*x1_re - v106_im*x1_im
    v120_2_im = v64_re*v106_2_im + v64_im*v106_2_re + v106_re*x1_im + v106_im*x1_re
    v120_1_re = v64_re*v106_1_re - v64_im*v106_1_im + v106_re*x2_re - v106_im*x2_im
    v120_1_im = v64_re*v106_1_im + v64_im*v106_1_re + v106_re*x2_im + v106_im*x2_re
    v64_m = (abs(v64_re) + abs(v64_im))
    v106_m = (abs(v106_re) + abs(v106_im))
    v106_b = (abs(v106_0_re) + abs(v106_0_im))*r0 + (abs(v106_3_re) + abs(v106_3_im))*r3 + (abs(v106_2_re) + abs(v106_2_im))*r2 + (abs(v106_1_re) + abs(v106_1_im))*r1 + v106_c
    v120_c = v64_m*v106_c + v106_m*v64_c + v64_b*v106_b
    v121_re = -v120_im
    v121_0_re = -v120_0_im
    v121_3_re = -v120_3_im
    v121_2_re = -v120_2_im
    v121_1_re = -v120_1_im
    v122_re = v89_re*v117_re - v89_im*v117_im
    v122_im = v89_re*v117_im + v89_im*v117_re
    v122_0_re = v89_re*v117_0_re - v89_im*v117_0_im + v117_re*v89_0_re - v117_im*v89_0_im
    v122_0_im = v89_re*v117_0_im + v89_im*v117_0_re + v117_re*v89_0_im + v117_im*v89_0_re
    v122_3_re = v89_re*v117_3_re - v89_im*v117_3_im
    v122_3_im = v89_re*v117_3_im + v89_im*v117_3_re
    v122_2_re = v89_re*v117_2_re - v89_im*v117_2_im + v117_re*v88_re - v117_im*v88_im
    v122_2_im = v89_re*v117_2_im + v89_im*v117_2_re + v117_re*v88_im + v117_im*v88_re
    v122_1_re = v89_re*v117_1_re - v89_im*v117_1_im + v117_re*v89_1_re - v117_im*v89_1_im
    v122_1_im = v89_re*v117_1_im + v89_im*v117_1_re + v117_re*v89_1_im + v117_im*v89_1_re
    v89_m = (abs(v89_re) + abs(v89_im))
    v117_m = (abs(v117_re) + abs(v117_im))
    v117_b = (abs(v117_0_re) + abs(v117_0_im))*r0 + (abs(v117_3_re) + abs(v117_3_im))*r3 + (abs(v117_2_re) + abs(v117_2_im))*r2 + (abs(v117_1_re) + abs(v117_1_im))*r1 + v117_c
    v122_c = v89_m*v117_c + v117_m*v89_c + v89_b*v117_b
    v123_re = -v122_im
    v123_0_re = -v122_0_im
    v123_3_re = -v122_3_im
    v123_2_re = -v122_2_im
    v123_1_re = -v122_1_im
    v124_re = -v119_re - v121_re + 2.0*v123_re + v48_re
    v124_im = -v118_re - v120_re + 2.0*v122_re + v48_im
    v124_0_re = -v119_0_re - v121_0_re + 2.0*v123_0_re
    v124_0_im = -v118_0_re - v120_0_re + 2.0*v122_0_re
    v124_3_re = -v119_3_re - v121_3_re + 2.0*v123_3_re
    v124_3_im = -v118_3_re - v120_3_re + 2.0*v122_3_re
    v124_2_re = -v119_2_re - v121_2_re + 2.0*v123_2_re
    v124_2_im = -v118_2_re - v120_2_re + 2.0*v122_2_re
    v124_1_re = -v119_1_re - v121_1_re + 2.0*v123_1_re
    v124_1_im = -v118_1_re - v120_1_re + 2.0*v122_1_re
    v124_c = v118_c + v120_c + 2.0*v122_c + v48_c
    v125_re = v88_re*v95_re - v88_im*v95_im
    v125_im = v88_re*v95_im + v88_im*v95_re
    v125_0_re = v88_re*v95_0_re - v88_im*v95_0_im + v95_re*x1_re - v95_im*x1_im
    v125_0_im = v88_re*v95_0_im + v88_im*v95_0_re + v95_re*x1_im + v95_im*x1_re
    v125_3_re = v88_re*v95_3_re - v88_im*v95_3_im
    v125_3_im = v88_re*v95_3_im + v88_im*v95_3_re
    v125_2_re = v88_re*v95_2_re - v88_im*v95_2_im
    v125_2_im = v88_re*v95_2_im + v88_im*v95_2_re
    v125_1_re = v88_re*v95_1_re - v88_im*v95_1_im + v95_re*x0_re - v95_im*x0_im
    v125_1_im = v88_re*v95_1_im + v88_im*v95_1_re + v95_re*x0_im + v95_im*x0_re
    v88_m = (abs(v88_re) + abs(v88_im))
    v125_c = v88_m*v95_c + v95_m*v88_c + v88_b*v95_b
    v126_re = -v125_im
    v126_0_re = -v125_0_im
    v126_3_re = -v125_3_im
    v126_2_re = -v125_2_im
    v126_1_re = -v125_1_im
    v127_re = x1_re*x3_re - x1_im*x3_im
    v127_im = x1_re*x3_im + x1_im*x3_re
    v127_c = v65_b*v59_b
    v128_re = v127_re*v106_re - v127_im*v106_im
    v128_im = v127_re*v106_im + v127_im*v106_re
    v128_0_re = v127_re*v106_0_re - v127_im*v106_0_im
    v128_0_im = v127_re*v106_0_im + v127_im*v106_0_re
    v128_3_re = v127_re*v106_3_re - v127_im*v106_3_im + v106_re*x1_re - v106_im*x1_im
    v128_3_im = v127_re*v106_3_im + v127_im*v106_3_re + v106_re*x1_im + v106_im*x1_re
    v128_2_re = v127_re*v106_2_re - v127_im*v106_2_im
    v128_2_im = v127_re*v106_2_im + v127_im*v106_2_re
    v128_1_re = v127_re*v106_1_re - v127_im*v106_1_im + v106_re*x3_re - v106_im*x3_im
    v128_1_im = v127_re*v106_1_im + v127_im*v106_1_re + v106_re*x3_im + v106_im*x3_re
    v127_m = (abs(v127_re) + abs(v127_im))
    v127_b = (abs(x1_re) + abs(x1_im))*r3 + (abs(x3_re) + abs(x3_im))*r1 + v127_c
    v128_c = v127_m*v106_c + v106_m*v127_c + v127_b*v106_b
    v129_re = -v128_im
    v129_0_re = -v128_0_im
    v129_3_re = -v128_3_im
    v129_2_re = -v128_2_im
    v129_1_re = -v128_1_im
    v130_re = v65_s_re*x2_re - v65_s_im*x2_im
    v130_im = v65_s_re*x2_im + v65_s_im*x2_re
    v130_1_re = x2_re*v84_1_re - x2_im*v84_1_im
    v130_1_im = x2_re*v84_1_im + x2_im*v84_1_re
    v130_c = v66_m*v84_c + v84_b*v66_b
    v131_re = v130_re*v117_re - v130_im*v117_im
    v131_im = v130_re*v117_im + v130_im*v117_re
    v131_0_re = v130_re*v117_0_re - v130_im*v117_0_im
    v131_0_im = v130_re*v117_0_im + v130_im*v117_0_re
    v131_3_re = v130_re*v117_3_re - v130_im*v117_3_im
    v131_3_im = v130_re*v117_3_im + v130_im*v117_3_re
    v131_2_re = v130_re*v117_2_re - v130_im*v117_2_im + v117_re*v65_s_re - v117_im*v65_s_im
    v131_2_im = v130_re*v117_2_im + v130_im*v117_2_re + v117_re*v65_s_im + v117_im*v65_s_re
    v131_1_re = v130_re*v117_1_re - v130_im*v117_1_im + v117_re*v130_1_re - v117_im*v130_1_im
    v131_1_im = v130_re*v117_1_im + v130_im*v117_1_re + v117_re*v130_1_im + v117_im*v130_1_re
    v130_m = (abs(v130_re) + abs(v130_im))
    v130_b = (abs(v65_s_re) + abs(v65_s_im))*r2 + (abs(v130_1_re) + abs(v130_1_im))*r1 + v130_c
    v131_c = v130_m*v117_c + v117_m*v130_c + v130_b*v117_b
    v132_re = -v131_im
    v132_0_re = -v131_0_im
    v132_3_re = -v131_3_im
    v132_2_re = -v131_2_im
    v132_1_re = -v131_1_im
    v133_re = v88_re*x3_re - v88_im*x3_im
    v133_im = v88_re*x3_im + v88_im*x3_re
    v133_1_re = x3_re*x0_re - x3_im*x0_im
    v133_1_im = x3_re*x0_im + x3_im*x0_re
    v133_0_re = x3_re*x1_re - x3_im*x1_im
    v133_0_im = x3_re*x1_im + x3_im*x1_re
    v133_c = v59_m*v88_c + v88_b*v59_b
    v134_re = v133_re*v117_re - v133_im*v117_im
    v134_im = v133_re*v117_im + v133_im*v117_re
    v134_0_re = v133_re*v117_0_re - v133_im*v117_0_im + v117_re*v133_0_re - v117_im*v133_0_im
    v134_0_im = v133_re*v117_0_im + v133_im*v117_0_re + v117_re*v133_0_im + v117_im*v133_0_re
    v134_3_re = v133_re*v117_3_re - v133_im*v117_3_im + v117_re*v88_re - v117_im*v88_im
    v134_3_im = v133_re*v117_3_im + v133_im*v117_3_re + v117_re*v88_im + v117_im*v88_re
    v134_2_re = v133_re*v117_2_re - v133_im*v117_2_im
    v134_2_im = v133_re*v117_2_im + v133_im*v117_2_re
    v134_1_re = v133_re*v117_1_re - v133_im*v117_1_im + v117_re*v133_1_re - v117_im*v133_1_im
    v134_1_im = v133_re*v117_1_im + v133_im*v117_1_re + v117_re*v133_1_im + v117_im*v133_1_re
    v133_m = (abs(v133_re) + abs(v133_im))
    v133_b = (abs(v88_re) + abs(v88_im))*r3 + (abs(v133_1_re) + abs(v133_1_im))*r1 + (abs(v133_0_re) + abs(v133_0_im))*r0 + v133_c
    v134_c = v133_m*v117_c + v117_m*v133_c + v133_b*v117_b
    v135_re = -v134_im
    v135_0_re = -v134_0_im
    v135_3_re = -v134_3_im
    v135_2_re = -v134_2_im
    v135_1_re = -v134_1_im
    v136_re = -v126_re - v129_re + v132_re + v135_re + v50_re
    v136_im = -v125_re - v128_re + v131_re + v134_re + v50_im
    v136_0_re = -v126_0_re - v129_0_re + v132_0_re + v135_0_re
    v136_0_im = -v125_0_re - v128_0_re + v131_0_re + v134_0_re
    v136_3_re = -v126_3_re - v129_3_re + v132_3_re + v135_3_re
    v136_3_im = -v125_3_re - v128_3_re + v131_3_re + v134_3_re
    v136_2_re = -v126_2_re - v129_2_re + v132_2_re + v135_2_re
    v136_2_im = -v125_2_re - v128_2_re + v131_2_re + v134_2_re
    v136_1_re = -v126_1_re - v129_1_re + v132_1_re + v135_1_re
    v136_1_im = -v125_1_re - v128_1_re + v131_1_re + v134_1_re
    v136_c = v125_c + v128_c + v131_c + v134_c + v50_c
    v137_re = x0_re*x2_re - x0_im*x2_im
    v137_im = x0_re*x2_im + x0_im*x2_re
    v137_c = v69_b*v66_b
    v138_re = v137_re*v95_re - v137_im*v95_im
    v138_im = v137_re*v95_im + v137_im*v95_re
    v138_0_re = v137_re*v95_0_re - v137_im*v95_0_im + v95_re*x2_re - v95_im*x2_im
    v138_0_im = v137_re*v95_0_im + v137_im*v95_0_re + v95_re*x2_im + v95_im*x2_re
    v138_3_re = v137_re*v95_3_re - v137_im*v95_3_im
    v138_3_im = v137_re*v95_3_im + v137_im*v95_3_re
    v138_2_re = v137_re*v95_2_re - v137_im*v95_2_im + v95_re*x0_re - v95_im*x0_im
    v138_2_im = v137_re*v95_2_im + v137_im*v95_2_re + v95_re*x0_im + v95_im*x0_re
    v138_1_re = v137_re*v95_1_re - v137_im*v95_1_im
    v138_1_im = v137_re*v95_1_im + v137_im*v95_1_re
    v137_m = (abs(v137_re) + abs(v137_im))
    v137_b = (abs(x0_re) + abs(x0_im))*r2 + (abs(x2_re) + abs(x2_im))*r0 + v137_c
    v138_c = v137_m*v95_c + v95_m*v137_c + v137_b*v95_b
    v139_re = -v138_im
    v139_0_re = -v138_0_im
    v139_3_re = -v138_3_im
    v139_2_re = -v138_2_im
    v139_1_re = -v138_1_im
    v140_re = x1_re*v66_s_re - x1_im*v66_s_im
    v140_im = x1_re*v66_s_im + x1_im*v66_s_re
    v140_2_re = x1_re*v85_2_re - x1_im*v85_2_im
    v140_2_im = x1_re*v85_2_im + x1_im*v85_2_re
    v65_m = (abs(x1_re) + abs(x1_im))
    v140_c = v65_m*v85_c + v65_b*v85_b
    v141_re = v140_re*v117_re - v140_im*v117_im
    v141_im = v140_re*v117_im + v140_im*v117_re
    v141_0_re = v140_re*v117_0_re - v140_im*v117_0_im
    v141_0_im = v140_re*v117_0_im + v140_im*v117_0_re
    v141_3_re = v140_re*v117_3_re - v140_im*v117_3_im
    v141_3_im = v140_re*v117_3_im + v140_im*v117_3_re
    v141_2_re = v140_re*v117_2_re - v140_im*v117_2_im + v117_re*v140_2_re - v117_im*v140_2_im
    v141_2_im = v140_re*v117_2_im + v140_im*v117_2_re + v117_re*v140_2_im + v117_im*v140_2_re
    v141_1_re = v140_re*v117_1_re - v140_im*v117_1_im + v117_re*v66_s_re - v117_im*v66_s_im
    v141_1_im = v140_re*v117_1_im + v140_im*v117_1_re + v117_re*v66_s_im + v117_im*v66_s_re
    v140_m = (abs(v140_re) + abs(v140_im))
    v140_b = (abs(v140_2_re) + abs(v140_2_im))*r2 + (abs(v66_s_re) + abs(v66_s_im))*r1 + v140_c
    v141_c = v140_m*v117_c + v117_m*v140_c + v140_b*v117_b
    v142_re = -v141_im
    v142_0_re = -v141_0_im
    v142_3_re = -v141_3_im
    v142_2_re = -v141_2_im
    v142_1_re = -v141_1_im
    v143_re = x2_re*x3_re - x2_im*x3_im
    v143_im = x2_re*x3_im + x2_im*x3_re
    v143_c = v66_b*v59_b
    v144_re = v143_re*v106_re - v143_im*v106_im
    v144_im = v143_re*v106_im + v143_im*v106_re
    v144_0_re = v143_re*v106_0_re - v143_im*v106_0_im
    v144_0_im = v143_re*v106_0_im + v143_im*v106_0_re
    v144_3_re = v143_re*v106_3_re - v143_im*v106_3_im + v106_re*x2_re - v106_im*x2_im
    v144_3_im = v143_re*v106_3_im + v143_im*v106_3_re + v106_re*x2_im + v106_im*x2_re
    v144_2_re = v143_re*v106_2_re - v143_im*v106_2_im + v106_re*x3_re - v106_im*x3_im
    v144_2_im = v143_re*v106_2_im + v143_im*v106_2_re + v106_re*x3_im + v106_im*x3_re
    v144_1_re = v143_re*v106_1_re - v143_im*v106_1_im
    v144_1_im = v143_re*v106_1_im + v143_im*v106_1_re
    v143_m = (abs(v143_re) + abs(v143_im))
    v143_b = (abs(x2_re) + abs(x2_im))*r3 + (abs(x3_re) + abs(x3_im))*r2 + v143_c
    v144_c = v143_m*v106_c + v106_m*v143_c + v143_b*v106_b
    v145_re = -v144_im
    v145_0_re = -v144_0_im
    v145_3_re = -v144_3_im
    v145_2_re = -v144_2_im
    v145_1_re = -v144_1_im
    v146_re = v137_re*x3_re - v137_im*x3_im
    v146_im = v137_re*x3_im + v137_im*x3_re
    v146_2_re = x3_re*x0_re - x3_im*x0_im
    v146_2_im = x3_re*x0_im + x3_im*x0_re
    v146_0_re = x3_re*x2_re - x3_im*x2_im
    v146_0_im = x3_re*x2_im + x3_im*x2_re
    v146_c = v59_m*v137_c + v137_b*v59_b
    v147_re = v146_re*v117_re - v146_im*v117_im
    v147_im = v146_re*v117_im + v146_im*v117_re
    v147_0_re = v146_re*v117_0_re - v146_im*v117_0_im + v117_re*v146_0_re - v117_im*v146_0_im
    v147_0_im = v146_re*v117_0_im + v146_im*v117_0_re + v117_re*v146_0_im + v117_im*v146_0_re
    v147_3_re = v146_re*v117_3_re - v146_im*v117_3_im + v117_re*v137_re - v117_im*v137_im
    v147_3_im = v146_re*v117_3_im + v146_im*v117_3_re + v117_re*v137_im + v117_im*v137_re
    v147_2_re = v146_re*v117_2_re - v146_im*v117_2_im + v117_re*v146_2_re - v117_im*v146_2_im
    v147_2_im = v146_re*v117_2_im + v146_im*v117_2_re + v117_re*v146_2_im + v117_im*v146_2_re
    v147_1_re = v146_re*v117_1_re - v146_im*v117_1_im
    v147_1_im = v146_re*v117_1_im + v146_im*v117_1_re
    v146_m = (abs(v146_re) + abs(v146_im))
    v146_b = (abs(v137_re) + abs(v137_im))*r3 + (abs(v146_2_re) + abs(v146_2_im))*r2 + (abs(v146_0_re) + abs(v146_0_im))*r0 + v146_c
    v147_c = v146_m*v117_c + v117_m*v146_c + v146_b*v117_b
    v148_re = -v147_im
    v148_0_re = -v147_0_im
    v148_3_re = -v147_3_im
    v148_2_re = -v147_2_im
    v148_1_re = -v147_1_im
    v149_re = -v139_re + v142_re - v145_re + v148_re + v53_re
    v149_im = -v138_re + v141_re - v144_re + v147_re + v53_im
    v149_0_re = -v139_0_re + v142_0_re - v145_0_re + v148_0_re
    v149_0_im = -v138_0_re + v141_0_re - v144_0_re + v147_0_re
    v149_3_re = -v139_3_re + v142_3_re - v145_3_re + v148_3_re
    v149_3_im = -v138_3_re + v141_3_re - v144_3_re + v147_3_re
    v149_2_re = -v139_2_re + v142_2_re - v145_2_re + v148_2_re
    v149_2_im = -v138_2_re + v141_2_re - v144_2_re + v147_2_re
    v149_1_re = -v139_1_re + v142_1_re - v145_1_re + v148_1_re
    v149_1_im = -v138_1_re + v141_1_re - v144_1_re + v147_1_re
    v149_c = v138_c + v141_c + v144_c + v147_c + v53_c
    v150_re = v59_s_re*v106_re - v59_s_im*v106_im
    v150_im = v59_s_re*v106_im + v59_s_im*v106_re
    v150_0_re = v59_s_re*v106_0_re - v59_s_im*v106_0_im
    v150_0_im = v59_s_re*v106_0_im + v59_s_im*v106_0_re
    v150_3_re = v59_s_re*v106_3_re - v59_s_im*v106_3_im + v106_re*v60_3_re - v106_im*v60_3_im
    v150_3_im = v59_s_re*v106_3_im + v59_s_im*v106_3_re + v106_re*v60_3_im + v106_im*v60_3_re
    v150_2_re = v59_s_re*v106_2_re - v59_s_im*v106_2_im
    v150_2_im = v59_s_re*v106_2_im + v59_s_im*v106_2_re
    v150_1_re = v59_s_re*v106_1_re - v59_s_im*v106_1_im
    v150_1_im = v59_s_re*v106_1_im + v59_s_im*v106_1_re
    v150_c = v60_m*v106_c + v106_m*v60_c + v60_b*v106_b
    v151_re = -v150_im
    v151_0_re = -v150_0_im
    v151_3_re = -v150_3_im
    v151_2_re = -v150_2_im
    v151_1_re = -v150_1_im
    v152_re = v64_re*v95_re - v64_im*v95_im
    v152_im = v64_re*v95_im + v64_im*v95_re
    v152_0_re = v64_re*v95_0_re - v64_im*v95_0_im
    v152_0_im = v64_re*v95_0_im + v64_im*v95_0_re
    v152_3_re = v64_re*v95_3_re - v64_im*v95_3_im
    v152_3_im = v64_re*v95_3_im + v64_im*v95_3_re
    v152_2_re = v64_re*v95_2_re - v64_im*v95_2_im + v95_re*x1_re - v95_im*x1_im
    v152_2_im = v64_re*v95_2_im + v64_im*v95_2_re + v95_re*x1_im + v95_im*x1_re
    v152_1_re = v64_re*v95_1_re - v64_im*v95_1_im + v95_re*x2_re - v95_im*x2_im
    v152_1_im = v64_re*v95_1_im + v64_im*v95_1_re + v95_re*x2_im + v95_im*x2_re
    v152_c = v64_m*v95_c + v95_m*v64_c + v64_b*v95_b
    v153_re = -v152_im
    v153_0_re = -v152_0_im
    v153_3_re = -v152_3_im
    v153_2_re = -v152_2_im
    v153_1_re = -v152_1_im
    v154_re = v74_re*v117_re - v74_im*v117_im
    v154_im = v74_re*v117_im + v74_im*v117_re
    v154_0_re = v74_re*v117_0_re - v74_im*v117_0_im
    v154_0_im = v74_re*v117_0_im + v74_im*v117_0_re
    v154_3_re = v74_re*v117_3_re - v74_im*v117_3_im + v117_re*v64_re - v117_im*v64_im
    v154_3_im = v74_re*v117_3_im + v74_im*v117_3_re + v117_re*v64_im + v117_im*v64_re
    v154_2_re = v74_re*v117_2_re - v74_im*v117_2_im + v117_re*v74_2_re - v117_im*v74_2_im
    v154_2_im = v74_re*v117_2_im + v74_im*v117_2_re + v117_re*v74_2_im + v117_im*v74_2_re
    v154_1_re = v74_re*v117_1_re - v74_im*v117_1_im + v117_re*v74_1_re - v117_im*v74_1_im
    v154_1_im = v74_re*v117_1_im + v74_im*v117_1_re + v117_re*v74_1_im + v117_im*v74_1_re
    v74_m = (abs(v74_re) + abs(v74_im))
    v74_b = (abs(v64_re) + abs(v64_im))*r3 + (abs(v74_2_re) + abs(v74_2_im))*r2 + (abs(v74_1_re) + abs(v74_1_im))*r1 + v74_c
    v154_c = v74_m*v117_c + v117_m*v74_c + v74_b*v117_b
    v155_re = -v154_im
    v155_0_re = -v154_0_im
    v155_3_re = -v154_3_im
    v155_2_re = -v154_2_im
    v155_1_re = -v154_1_im
    v156_re = -v151_re - v153_re + 2.0*v155_re + v48_re
    v156_im = -v150_re - v152_re + 2.0*v154_re + v48_im
    v156_0_re = -v151_0_re - v153_0_re + 2.0*v155_0_re
    v156_0_im = -v150_0_re - v152_0_re + 2.0*v154_0_re
    v156_3_re = -v151_3_re - v153_3_re + 2.0*v155_3_re
    v156_3_im = -v150_3_re - v152_3_re + 2.0*v154_3_re
    v156_2_re = -v151_2_re - v153_2_re + 2.0*v155_2_re
    v156_2_im = -v150_2_re - v152_2_re + 2.0*v154_2_re
    v156_1_re = -v151_1_re - v153_1_re + 2.0*v155_1_re
    v156_1_im = -v150_1_re - v152_1_re + 2.0*v154_1_re
    v156_c = v150_c + v152_c + 2.0*v154_c + v48_c
    v157_re = v21_s_re*v48_re - v21_s_im*v48_im
    v157_im = v21_s_re*v48_im + v21_s_im*v48_re
    v157_t_re = v21_s_re*v48_t_re - v21_s_im*v48_t_im
    v157_t_im = v21_s_re*v48_t_im + v21_s_im*v48_t_re
    v157_6_re = v21_s_re*v48_6_re - v21_s_im*v48_6_im
    v157_6_im = v21_s_re*v48_6_im + v21_s_im*v48_6_re
    v157_4_re = v21_s_re*v48_4_re - v21_s_im*v48_4_im + v48_re*v22_4_re - v48_im*v22_4_im
    v157_4_im = v21_s_re*v48_4_im + v21_s_im*v48_4_re + v48_re*v22_4_im + v48_im*v22_4_re
    v157_5_re = v21_s_re*v48_5_re - v21_s_im*v48_5_im
    v157_5_im = v21_s_re*v48_5_im + v21_s_im*v48_5_re
    v157_7_re = v21_s_re*v48_7_re - v21_s_im*v48_7_im
    v157_7_im = v21_s_re*v48_7_im + v21_s_im*v48_7_re
    v22_m = (abs(v21_s_re) + abs(v21_s_im))
    v48_m = (abs(v48_re) + abs(v48_im))
    v22_b = (abs(v22_4_re) + abs(v22_4_im))*r4 + v22_c
    v48_b = (abs(v48_t_re) + abs(v48_t_im))*rt + (abs(v48_6_re) + abs(v48_6_im))*r6 + (abs(v48_4_re) + abs(v48_4_im))*r4 + (abs(v48_5_re) + abs(v48_5_im))*r5 + (abs(v48_7_re) + abs(v48_7_im))*r7 + v48_c
    v157_c = v22_m*v48_c + v48_m*v22_c + v22_b*v48_b
    v158_re = -v157_im
    v158_t_re = -v157_t_im
    v158_6_re = -v157_6_im
    v158_4_re = -v157_4_im
    v158_5_re = -v157_5_im
    v158_7_re = -v157_7_im
    v159_re = v31_re*v53_re - v31_im*v53_im
    v159_im = v31_re*v53_im + v31_im*v53_re
    v159_t_re = v31_re*v53_t_re - v31_im*v53_t_im
    v159_t_im = v31_re*v53_t_im + v31_im*v53_t_re
    v159_6_re = v31_re*v53_6_re - v31_im*v53_6_im
    v159_6_im = v31_re*v53_6_im + v31_im*v53_6_re
    v159_4_re = v31_re*v53_4_re - v31_im*v53_4_im + v53_re*x5_re - v53_im*x5_im
    v159_4_im = v31_re*v53_4_im + v31_im*v53_4_re + v53_re*x5_im + v53_im*x5_re
    v159_5_re = v31_re*v53_5_re - v31_im*v53_5_im + v53_re*x4_re - v53_im*x4_im
    v159_5_im = v31_re*v53_5_im + v31_im*v53_5_re + v53_re*x4_im + v53_im*x4_re
    v159_7_re = v31_re*v53_7_re - v31_im*v53_7_im
    v159_7_im = v31_re*v53_7_im + v31_im*v53_7_re
    v31_m = (abs(v31_re) + abs(v31_im))
    v53_m = (abs(v53_re) + abs(v53_im))
    v31_b = (abs(x4_re) + abs(x4_im))*r5 + (abs(x5_re) + abs(x5_im))*r4 + v31_c
    v53_b = (abs(v53_t_re) + abs(v53_t_im))*rt + (abs(v53_6_re) + abs(v53_6_im))*r6 + (abs(v53_4_re) + abs(v53_4_im))*r4 + (abs(v53_5_re) + abs(v53_5_im))*r5 + (abs(v53_7_re) + abs(v53_7_im))*r7 + v53_c
    v159_c = v31_m*v53_c + v53_m*v31_c + v31_b*v53_b
    v160_re = -v159_im
    v160_t_re = -v159_t_im
    v160_6_re = -v159_6_im
    v160_4_re = -v159_4_im
    v160_5_re = -v159_5_im
    v160_7_re = -v159_7_im
    v161_re = v35_re*v50_re - v35_im*v50_im
    v161_im = v35_re*v50_im + v35_im*v50_re
    v161_t_re = v35_re*v50_t_re - v35_im*v50_t_im
    v161_t_im = v35_re*v50_t_im + v35_im*v50_t_re
    v161_6_re = v35_re*v50_6_re - v35_im*v50_6_im + v50_re*x4_re - v50_im*x4_im
    v161_6_im = v35_re*v50_6_im + v35_im*v50_6_re + v50_re*x4_im + v50_im*x4_re
    v161_4_re = v35_re*v50_4_re - v35_im*v50_4_im + v50_re*x6_re - v50_im*x6_im
    v161_4_im = v35_re*v50_4_im + v35_im*v50_4_re + v50_re*x6_im + v50_im*x6_re
    v161_5_re = v35_re*v50_5_re - v35_im*v50_5_im
    v161_5_im = v35_re*v50_5_im + v35_im*v50_5_re
    v161_7_re = v35_re*v50_7_re - v35_im*v50_7_im
    v161_7_im = v35_re*v50_7_im + v35_im*v50_7_re
    v35_m = (abs(v35_re) + abs(v35_im))
    v50_m = (abs(v50_re) + abs(v50_im))
    v35_b = (abs(x4_re) + abs(x4_im))*r6 + (abs(x6_re) + abs(x6_im))*r4 + v35_c
    v50_b = (abs(v50_t_re) + abs(v50_t_im))*rt + (abs(v50_6_re) + abs(v50_6_im))*r6 + (abs(v50_4_re) + abs(v50_4_im))*r4 + (abs(v50_5_re) + abs(v50_5_im))*r5 + (abs(v50_7_re) + abs(v50_7_im))*r7 + v50_c
    v161_c = v35_m*v50_c + v50_m*v35_c + v35_b*v50_b
    v162_re = -v161_im
    v162_t_re = -v161_t_im
    v162_6_re = -v161_6_im
    v162_4_re = -v161_4_im
    v162_5_re = -v161_5_im
    v162_7_re = -v161_7_im
    v163_re = v39_re*v48_re - v39_im*v48_im
    v163_im = v39_re*v48_im + v39_im*v48_re
    v163_t_re = v39_re*v48_t_re - v39_im*v48_t_im
    v163_t_im = v39_re*v48_t_im + v39_im*v48_t_re
    v163_6_re = v39_re*v48_6_re - v39_im*v48_6_im + v48_re*x5_re - v48_im*x5_im
    v163_6_im = v39_re*v48_6_im + v39_im*v48_6_re + v48_re*x5_im + v48_im*x5_re
    v163_4_re = v39_re*v48_4_re - v39_im*v48_4_im
    v163_4_im = v39_re*v48_4_im + v39_im*v48_4_re
    v163_5_re = v39_re*v48_5_re - v39_im*v48_5_im + v48_re*x6_re - v48_im*x6_im
    v163_5_im = v39_re*v48_5_im + v39_im*v48_5_re + v48_re*x6_im + v48_im*x6_re
    v163_7_re = v39_re*v48_7_re - v39_im*v48_7_im
    v163_7_im = v39_re*v48_7_im + v39_im*v48_7_re
    v39_m = (abs(v39_re) + abs(v39_im))
    v39_b = (abs(x5_re) + abs(x5_im))*r6 + (abs(x6_re) + abs(x6_im))*r5 + v39_c
    v163_c = v39_m*v48_c + v48_m*v39_c + v39_b*v48_b
    v164_re = -v163_im
    v164_t_re = -v163_t_im
    v164_6_re = -v163_6_im
    v164_4_re = -v163_4_im
    v164_5_re = -v163_5_im
    v164_7_re = -v163_7_im
    v165_re = v158_re - v160_re + v162_re - v164_re - v95_re
    v165_im = v157_re - v159_re + v161_re - v163_re - v95_im
    v165_t_re = v158_t_re - v160_t_re + v162_t_re - v164_t_re
    v165_t_im = v157_t_re - v159_t_re + v161_t_re - v163_t_re
    v165_6_re = v158_6_re - v160_6_re + v162_6_re - v164_6_re
    v165_6_im = v157_6_re - v159_6_re + v161_6_re - v163_6_re
    v165_4_re = v158_4_re - v160_4_re + v162_4_re - v164_4_re
    v165_4_im = v157_4_re - v159_4_re + v161_4_re - v163_4_re
    v165_5_re = v158_5_re - v160_5_re + v162_5_re - v164_5_re
    v165_5_im = v157_5_re - v159_5_re + v161_5_re - v163_5_re
    v165_7_re = v158_7_re - v160_7_re + v162_7_re - v164_7_re
    v165_7_im = v157_7_re - v159_7_re + v161_7_re - v163_7_re
    v165_0_re = -v95_0_re
    v165_0_im = -v95_0_im
    v165_3_re = -v95_3_re
    v165_3_im = -v95_3_im
    v165_2_re = -v95_2_re
    v165_2_im = -v95_2_im
    v165_1_re = -v95_1_re
    v165_1_im = -v95_1_im
    v165_c = v157_c + v159_c + v161_c + v163_c + v95_c
    v166_re = x1_re*v117_re - x1_im*v117_im
    v166_im = x1_re*v117_im + x1_im*v117_re
    v166_0_re = x1_re*v117_0_re - x1_im*v117_0_im
    v166_0_im = x1_re*v117_0_im + x1_im*v117_0_re
    v166_3_re = x1_re*v117_3_re - x1_im*v117_3_im
    v166_3_im = x1_re*v117_3_im + x1_im*v117_3_re
    v166_2_re = x1_re*v117_2_re - x1_im*v117_2_im
    v166_2_im = x1_re*v117_2_im + x1_im*v117_2_re
    v166_1_re = x1_re*v117_1_re - x1_im*v117_1_im + v117_re
    v166_1_im = x1_re*v117_1_im + x1_im*v117_1_re + v117_im
    v166_c = v65_m*v117_c + v65_b*v117_b
    v167_re = v25_s_re*v53_re - v25_s_im*v53_im
    v167_im = v25_s_re*v53_im + v25_s_im*v53_re
    v167_t_re = v25_s_re*v53_t_re - v25_s_im*v53_t_im
    v167_t_im = v25_s_re*v53_t_im + v25_s_im*v53_t_re
    v167_6_re = v25_s_re*v53_6_re - v25_s_im*v53_6_im
    v167_6_im = v25_s_re*v53_6_im + v25_s_im*v53_6_re
    v167_4_re = v25_s_re*v53_4_re - v25_s_im*v53_4_im
    v167_4_im = v25_s_re*v53_4_im + v25_s_im*v53_4_re
    v167_5_re = v25_s_re*v53_5_re - v25_s_im*v53_5_im + v53_re*v26_5_re - v53_im*v26_5_im
    v167_5_im = v25_s_re*v53_5_im + v25_s_im*v53_5_re + v53_re*v26_5_im + v53_im*v26_5_re
    v167_7_re = v25_s_re*v53_7_re - v25_s_im*v53_7_im
    v167_7_im = v25_s_re*v53_7_im + v25_s_im*v53_7_re
    v26_m = (abs(v25_s_re) + abs(v25_s_im))
    v26_b = (abs(v26_5_re) + abs(v26_5_im))*r5 + v26_c
    v167_c = v26_m*v53_c + v53_m*v26_c + v26_b*v53_b
    v168_re = -v167_im
    v168_t_re = -v167_t_im
    v168_6_re = -v167_6_im
    v168_4_re = -v167_4_im
    v168_5_re = -v167_5_im
    v168_7_re = -v167_7_im
    v169_re = v31_re*v48_re - v31_im*v48_im
    v169_im = v31_re*v48_im + v31_im*v48_re
    v169_t_re = v31_re*v48_t_re - v31_im*v48_t_im
    v169_t_im = v31_re*v48_t_im + v31_im*v48_t_re
    v169_6_re = v31_re*v48_6_re - v31_im*v48_6_im
    v169_6_im = v31_re*v48_6_im + v31_im*v48_6_re
    v169_4_re = v31_re*v48_4_re - v31_im*v48_4_im + v48_re*x5_re - v48_im*x5_im
    v169_4_im = v31_re*v48_4_im + v31_im*v48_4_re + v48_re*x5_im + v48_im*x5_re
    v169_5_re = v31_re*v48_5_re - v31_im*v48_5_im + v48_re*x4_re - v48_im*x4_im
    v169_5_im = v31_re*v48_5_im + v31_im*v48_5_re + v48_re*x4_im + v48_im*x4_re
    v169_7_re = v31_re*v48_7_re - v31_im*v48_7_im
    v169_7_im = v31_re*v48_7_im + v31_im*v48_7_re
    v169_c = v31_m*v48_c + v48_m*v31_c + v31_b*v48_b
    v170_re = -v169_im
    v170_t_re = -v169_t_im
    v170_6_re = -v169_6_im
    v170_4_re = -v169_4_im
    v170_5_re = -v169_5_im
    v170_7_re = -v169_7_im
    v171_re = v37_re*v50_re - v37_im*v50_im
    v171_im = v37_re*v50_im + v37_im*v50_re
    v171_t_re = v37_re*v50_t_re - v37_im*v50_t_im
    v171_t_im = v37_re*v50_t_im + v37_im*v50_t_re
    v171_6_re = v37_re*v50_6_re - v37_im*v50_6_im
    v171_6_im = v37_re*v50_6_im + v37_im*v50_6_re
    v171_4_re = v37_re*v50_4_re - v37_im*v50_4_im + v50_re*x7_re - v50_im*x7_im
    v171_4_im = v37_re*v50_4_im + v37_im*v50_4_re + v50_re*x7_im + v50_im*x7_re
    v171_5_re = v37_re*v50_5_re - v37_im*v50_5_im
    v171_5_im = v37_re*v50_5_im + v37_im*v50_5_re
    v171_7_re = v37_re*v50_7_re - v37_im*v50_7_im + v50_re*x4_re - v50_im*x4_im
    v171_7_im = v37_re*v50_7_im + v37_im*v50_7_re + v50_re*x4_im + v50_im*x4_re
    v37_m = (abs(v37_re) + abs(v37_im))
    v37_b = (abs(x4_re) + abs(x4_im))*r7 + (abs(x7_re) + abs(x7_im))*r4 + v37_c
    v171_c = v37_m*v50_c + v50_m*v37_c + v37_b*v50_b
    v172_re = -v171_im
    v172_t_re = -v171_t_im
    v172_6_re = -v171_6_im
    v172_4_re = -v171_4_im
    v172_5_re = -v171_5_im
    v172_7_re = -v171_7_im
    v173_re = v41_re*v48_re - v41_im*v48_im
    v173_im = v41_re*v48_im + v41_im*v48_re
    v173_t_re = v41_re*v48_t_re - v41_im*v48_t_im
    v173_t_im = v41_re*v48_t_im + v41_im*v48_t_re
    v173_6_re = v41_re*v48_6_re - v41_im*v48_6_im
    v173_6_im = v41_re*v48_6_im + v41_im*v48_6_re
    v173_4_re = v41_re*v48_4_re - v41_im*v48_4_im
    v173_4_im = v41_re*v48_4_im + v41_im*v48_4_re
    v173_5_re = v41_re*v48_5_re - v41_im*v48_5_im + v48_re*x7_re - v48_im*x7_im
    v173_5_im = v41_re*v48_5_im + v41_im*v48_5_re + v48_re*x7_im + v48_im*x7_re
    v173_7_re = v41_re*v48_7_re - v41_im*v48_7_im + v48_re*x5_re - v48_im*x5_im
    v173_7_im = v41_re*v48_7_im + v41_im*v48_7_re + v48_re*x5_im + v48_im*x5_re
    v41_m = (abs(v41_re) + abs(v41_im))
    v41_b = (abs(x5_re) + abs(x5_im))*r7 + (abs(x7_re) + abs(x7_im))*r5 + v41_c
    v173_c = v41_m*v48_c + v48_m*v41_c + v41_b*v48_b
    v174_re = -v173_im
    v174_t_re = -v173_t_im
    v174_6_re = -v173_6_im
    v174_4_re = -v173_4_im
    v174_5_re = -v173_5_im
    v174_7_re = -v173_7_im
    v175_re = -v166_re - v168_re + v170_re + v172_re - v174_re
    v175_im = -v166_im - v167_re + v169_re + v171_re - v173_re
    v175_0_re = -v166_0_re
    v175_0_im = -v166_0_im
    v175_3_re = -v166_3_re
    v175_3_im = -v166_3_im
    v175_2_re = -v166_2_re
    v175_2_im = -v166_2_im
    v175_1_re = -v166_1_re
    v175_1_im = -v166_1_im
    v175_t_re = -v168_t_re + v170_t_re + v172_t_re - v174_t_re
    v175_t_im = -v167_t_re + v169_t_re + v171_t_re - v173_t_re
    v175_6_re = -v168_6_re + v170_6_re + v172_6_re - v174_6_re
    v175_6_im = -v167_6_re + v169_6_re + v171_6_re - v173_6_re
    v175_4_re = -v168_4_re + v170_4_re + v172_4_re - v174_4_re
    v175_4_im = -v167_4_re + v169_4_re + v171_4_re - v173_4_re
    v175_5_re = -v168_5_re + v170_5_re + v172_5_re - v174_5_re
    v175_5_im = -v167_5_re + v169_5_re + v171_5_re - v173_5_re
    v175_7_re = -v168_7_re + v170_7_re + v172_7_re - v174_7_re
    v175_7_im = -v167_7_re + v169_7_re + v171_7_re - v173_7_re
    v175_c = v166_c + v167_c + v169_c + v171_c + v173_c
    v176_re = x2_re*v117_re - x2_im*v117_im
    v176_im = x2_re*v117_im + x2_im*v117_re
    v176_0_re = x2_re*v117_0_re - x2_im*v117_0_im
    v176_0_im = x2_re*v117_0_im + x2_im*v117_0_re
    v176_3_re = x2_re*v117_3_re - x2_im*v117_3_im
    v176_3_im = x2_re*v117_3_im + x2_im*v117_3_re
    v176_2_re = x2_re*v117_2_re - x2_im*v117_2_im + v117_re
    v176_2_im = x2_re*v117_2_im + x2_im*v117_2_re + v117_im
    v176_1_re = x2_re*v117_1_re - x2_im*v117_1_im
    v176_1_im = x2_re*v117_1_im + x2_im*v117_1_re
    v176_c = v66_m*v117_c + v66_b*v117_b
    v177_re = v18_s_re*v50_re - v18_s_im*v50_im
    v177_im = v18_s_re*v50_im + v18_s_im*v50_re
    v177_t_re = v18_s_re*v50_t_re - v18_s_im*v50_t_im
    v177_t_im = v18_s_re*v50_t_im + v18_s_im*v50_t_re
    v177_6_re = v18_s_re*v50_6_re - v18_s_im*v50_6_im + v50_re*v19_6_re - v50_im*v19_6_im
    v177_6_im = v18_s_re*v50_6_im + v18_s_im*v50_6_re + v50_re*v19_6_im + v50_im*v19_6_re
    v177_4_re = v18_s_re*v50_4_re - v18_s_im*v50_4_im
    v177_4_im = v18_s_re*v50_4_im + v18_s_im*v50_4_re
    v177_5_re = v18_s_re*v50_5_re - v18_s_im*v50_5_im
    v177_5_im = v18_s_re*v50_5_im + v18_s_im*v50_5_re
    v177_7_re = v18_s_re*v50_7_re - v18_s_im*v50_7_im
    v177_7_im = v18_s_re*v50_7_im + v18_s_im*v50_7_re
    v19_m = (abs(v18_s_re) + abs(v18_s_im))
    v19_b = (abs(v19_6_re) + abs(v19_6_im))*r6 + v19_c
    v177_c = v19_m*v50_c + v50_m*v19_c + v19_b*v50_b
    v178_re = -v177_im
    v178_t_re = -v177_t_im
    v178_6_re = -v177_6_im
    v178_4_re = -v177_4_im
    v178_5_re = -v177_5_im
    v178_7_re = -v177_7_im
    v179_re = v35_re*v48_re - v35_im*v48_im
    v179_im = v35_re*v48_im + v35_im*v48_re
    v179_t_re = v35_re*v48_t_re - v35_im*v48_t_im
    v179_t_im = v35_re*v48_t_im + v35_im*v48_t_re
    v179_6_re = v35_re*v48_6_re - v35_im*v48_6_im + v48_re*x4_re - v48_im*x4_im
    v179_6_im = v35_re*v48_6_im + v35_im*v48_6_re + v48_re*x4_im + v48_im*x4_re
    v179_4_re = v35_re*v48_4_re - v35_im*v48_4_im + v48_re*x6_re - v48_im*x6_im
    v179_4_im = v35_re*v48_4_im + v35_im*v48_4_re + v48_re*x6_im + v48_im*x6_re
    v179_5_re = v35_re*v48_5_re - v35_im*v48_5_im
    v179_5_im = v35_re*v48_5_im + v35_im*v48_5_re
    v179_7_re = v35_re*v48_7_re - v35_im*v48_7_im
    v179_7_im = v35_re*v48_7_im + v35_im*v48_7_re
    v179_c = v35_m*v48_c + v48_m*v35_c + v35_b*v48_b
    v180_re = -v179_im
    v180_t_re = -v179_t_im
    v180_6_re = -v179_6_im
    v180_4_re = -v179_4_im
    v180_5_re = -v179_5_im
    v180_7_re = -v179_7_im
    v181_re = v37_re*v53_re - v37_im*v53_im
    v181_im = v37_re*v53_im + v37_im*v53_re
    v181_t_re = v37_re*v53_t_re - v37_im*v53_t_im
    v181_t_im = v37_re*v53_t_im + v37_im*v53_t_re
    v181_6_re = v37_re*v53_6_re - v37_im*v53_6_im
    v181_6_im = v37_re*v53_6_im + v37_im*v53_6_re
    v181_4_re = v37_re*v53_4_re - v37_im*v53_4_im + v53_re*x7_re - v53_im*x7_im
    v181_4_im = v37_re*v53_4_im + v37_im*v53_4_re + v53_re*x7_im + v53_im*x7_re
    v181_5_re = v37_re*v53_5_re - v37_im*v53_5_im
    v181_5_im = v37_re*v53_5_im + v37_im*v53_5_re
    v181_7_re = v37_re*v53_7_re - v37_im*v53_7_im + v53_re*x4_re - v53_im*x4_im
    v181_7_im = v37_re*v53_7_im + v37_im*v53_7_re + v53_re*x4_im + v53_im*x4_re
    v181_c = v37_m*v53_c + v53_m*v37_c + v37_b*v53_b
    v182_re = -v181_im
    v182_t_re = -v181_t_im
    v182_6_re = -v181_6_im
    v182_4_re = -v181_4_im
    v182_5_re = -v181_5_im
    v182_7_re = -v181_7_im
    v183_re = v43_re*v48_re - v43_im*v48_im
    v183_im = v43_re*v48_im + v43_im*v48_re
    v183_t_re = v43_re*v48_t_re - v43_im*v48_t_im
    v183_t_im = v43_re*v48_t_im + v43_im*v48_t_re
    v183_6_re = v43_re*v48_6_re - v43_im*v48_6_im + v48_re*x7_re - v48_im*x7_im
    v183_6_im = v43_re*v48_6_im + v43_im*v48_6_re + v48_re*x7_im + v48_im*x7_re
    v183_4_re = v43_re*v48_4_re - v43_im*v48_4_im
    v183_4_im = v43_re*v48_4_im + v43_im*v48_4_re
    v183_5_re = v43_re*v48_5_re - v43_im*v48_5_im
    v183_5_im = v43_re*v48_5_im + v43_im*v48_5_re
    v183_7_re = v43_re*v48_7_re - v43_im*v48_7_im + v48_re*x6_re - v48_im*x6_im
    v183_7_im = v43_re*v48_7_im + v43_im*v48_7_re + v48_re*x6_im + v48_im*x6_re
    v43_m = (abs(v43_re) + abs(v43_im))
    v43_b = (abs(x6_re) + abs(x6_im))*r7 + (abs(x7_re) + abs(x7_im))*r6 + v43_c
    v183_c = v43_m*v48_c + v48_m*v43_c + v43_b*v48_b
    v184_re = -v183_im
    v184_t_re = -v183_t_im
    v184_6_re = -v183_6_im
    v184_4_re = -v183_4_im
    v184_5_re = -v183_5_im
    v184_7_re = -v183_7_im
    v185_re = v176_re + v178_re + v180_re - v182_re - v184_re
    v185_im = v176_im + v177_re + v179_re - v181_re - v183_re
    v185_t_re = v178_t_re + v180_t_re - v182_t_re - v184_t_re
    v185_t_im = v177_t_re + v179_t_re - v181_t_re - v183_t_re
    v185_6_re = v178_6_re + v180_6_re - v182_6_re - v184_6_re
    v185_6_im = v177_6_re + v179_6_re - v181_6_re - v183_6_re
    v185_4_re = v178_4_re + v180_4_re - v182_4_re - v184_4_re
    v185_4_im = v177_4_re + v179_4_re - v181_4_re - v183_4_re
    v185_5_re = v178_5_re + v180_5_re - v182_5_re - v184_5_re
    v185_5_im = v177_5_re + v179_5_re - v181_5_re - v183_5_re
    v185_7_re = v178_7_re + v180_7_re - v182_7_re - v184_7_re
    v185_7_im = v177_7_re + v179_7_re - v181_7_re - v183_7_re
    v185_c = v176_c + v177_c + v179_c + v181_c + v183_c
    v186_re = v28_s_re*v48_re - v28_s_im*v48_im
    v186_im = v28_s_re*v48_im + v28_s_im*v48_re
    v186_t_re = v28_s_re*v48_t_re - v28_s_im*v48_t_im
    v186_t_im = v28_s_re*v48_t_im + v28_s_im*v48_t_re
    v186_6_re = v28_s_re*v48_6_re - v28_s_im*v48_6_im
    v186_6_im = v28_s_re*v48_6_im + v28_s_im*v48_6_re
    v186_4_re = v28_s_re*v48_4_re - v28_s_im*v48_4_im
    v186_4_im = v28_s_re*v48_4_im + v28_s_im*v48_4_re
    v186_5_re = v28_s_re*v48_5_re - v28_s_im*v48_5_im
    v186_5_im = v28_s_re*v48_5_im + v28_s_im*v48_5_re
    v186_7_re = v28_s_re*v48_7_re - v28_s_im*v48_7_im + v48_re*v29_7_re - v48_im*v29_7_im
    v186_7_im = v28_s_re*v48_7_im + v28_s_im*v48_7_re + v48_re*v29_7_im + v48_im*v29_7_re
    v29_m = (abs(v28_s_re) + abs(v28_s_im))
    v29_b = (abs(v29_7_re) + abs(v29_7_im))*r7 + v29_c
    v186_c = v29_m*v48_c + v48_m*v29_c + v29_b*v48_b
    v187_re = -v186_im
    v187_t_re = -v186_t_im
    v187_6_re = -v186_6_im
    v187_4_re = -v186_4_im
    v187_5_re = -v186_5_im
    v187_7_re = -v186_7_im
    v188_re = v41_re*v53_re - v41_im*v53_im
    v188_im = v41_re*v53_im + v41_im*v53_re
    v188_t_re = v41_re*v53_t_re - v41_im*v53_t_im
    v188_t_im = v41_re*v53_t_im + v41_im*v53_t_re
    v188_6_re = v41_re*v53_6_re - v41_im*v53_6_im
    v188_6_im = v41_re*v53_6_im + v41_im*v53_6_re
    v188_4_re = v41_re*v53_4_re - v41_im*v53_4_im
    v188_4_im = v41_re*v53_4_im + v41_im*v53_4_re
    v188_5_re = v41_re*v53_5_re - v41_im*v53_5_im + v53_re*x7_re - v53_im*x7_im
    v188_5_im = v41_re*v53_5_im + v41_im*v53_5_re + v53_re*x7_im + v53_im*x7_re
    v188_7_re = v41_re*v53_7_re - v41_im*v53_7_im + v53_re*x5_re - v53_im*x5_im
    v188_7_im = v41_re*v53_7_im + v41_im*v53_7_re + v53_re*x5_im + v53_im*x5_re
    v188_c = v41_m*v53_c + v53_m*v41_c + v41_b*v53_b
    v189_re = -v188_im
    v189_t_re = -v188_t_im
    v189_6_re = -v188_6_im
    v189_4_re = -v188_4_im
    v189_5_re = -v188_5_im
    v189_7_re = -v188_7_im
    v190_re = v43_re*v50_re - v43_im*v50_im
    v190_im = v43_re*v50_im + v43_im*v50_re
    v190_t_re = v43_re*v50_t_re - v43_im*v50_t_im
    v190_t_im = v43_re*v50_t_im + v43_im*v50_t_re
    v190_6_re = v43_re*v50_6_re - v43_im*v50_6_im + v50_re*x7_re - v50_im*x7_im
    v190_6_im = v43_re*v50_6_im + v43_im*v50_6_re + v50_re*x7_im + v50_im*x7_re
    v190_4_re = v43_re*v50_4_re - v43_im*v50_4_im
    v190_4_im = v43_re*v50_4_im + v43_im*v50_4_re
    v190_5_re = v43_re*v50_5_re - v43_im*v50_5_im
    v190_5_im = v43_re*v50_5_im + v43_im*v50_5_re
    v190_7_re = v43_re*v50_7_re - v43_im*v50_7_im + v50_re*x6_re - v50_im*x6_im
    v190_7_im = v43_re*v50_7_im + v43_im*v50_7_re + v50_re*x6_im + v50_im*x6_re
    v190_c = v43_m*v50_c + v50_m*v43_c + v43_b*v50_b
    v191_re = -v190_im
    v191_t_re = -v190_t_im
    v191_6_re = -v190_6_im
    v191_4_re = -v190_4_im
    v191_5_re = -v190_5_im
    v191_7_re = -v190_7_im
    v192_re = -v187_re + v164_re - v189_re + v191_re + v106_re
    v192_im = -v186_re + v163_re - v188_re + v190_re + v106_im
    v192_t_re = -v187_t_re + v164_t_re - v189_t_re + v191_t_re
    v192_t_im = -v186_t_re + v163_t_re - v188_t_re + v190_t_re
    v192_6_re = -v187_6_re + v164_6_re - v189_6_re + v191_6_re
    v192_6_im = -v186_6_re + v163_6_re - v188_6_re + v190_6_re
    v192_4_re = -v187_4_re + v164_4_re - v189_4_re + v191_4_re
    v192_4_im = -v186_4_re + v163_4_re - v188_4_re + v190_4_re
    v192_5_re = -v187_5_re + v164_5_re - v189_5_re + v191_5_re
    v192_5_im = -v186_5_re + v163_5_re - v188_5_re + v190_5_re
    v192_7_re = -v187_7_re + v164_7_re - v189_7_re + v191_7_re
    v192_7_im = -v186_7_re + v163_7_re - v188_7_re + v190_7_re
    v192_c = v186_c + v163_c + v188_c + v190_c + v106_c
    work[MATRIX] = 1.0 - v124_0_re
    work[MATRIX + 1] = -v124_0_im
    work[MATRIX + 2] = -v124_1_re
    work[MATRIX + 3] = -v124_1_im
    work[MATRIX + 4] = -v124_2_re
    work[MATRIX + 5] = -v124_2_im
    work[MATRIX + 6] = -v124_3_re
    work[MATRIX + 7] = -v124_3_im
    work[MATRIX + 8] = -v48_4_re
    work[MATRIX + 9] = -v48_4_im
    work[MATRIX + 10] = -v48_5_re
    work[MATRIX + 11] = -v48_5_im
    work[MATRIX + 12] = -v48_6_re
    work[MATRIX + 13] = -v48_6_im
    work[MATRIX + 14] = -v48_7_re
    work[MATRIX + 15] = -v48_7_im
    work[MATRIX + 16] = -v48_t_re
    work[MATRIX + 17] = -v48_t_im
    work[MATRIX + 18] = x0_re - v124_re
    work[MATRIX + 19] = x0_im - v124_im
    work[REMAINDER] = v124_c
    work[MATRIX + 2*WIDTH] = -v136_0_re
    work[MATRIX + 2*WIDTH + 1] = -v136_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v136_1_re
    work[MATRIX + 2*WIDTH + 3] = -v136_1_im
    work[MATRIX + 2*WIDTH + 4] = -v136_2_re
    work[MATRIX + 2*WIDTH + 5] = -v136_2_im
    work[MATRIX + 2*WIDTH + 6] = -v136_3_re
    work[MATRIX + 2*WIDTH + 7] = -v136_3_im
    work[MATRIX + 2*WIDTH + 8] = -v50_4_re
    work[MATRIX + 2*WIDTH + 9] = -v50_4_im
    work[MATRIX + 2*WIDTH + 10] = -v50_5_re
    work[MATRIX + 2*WIDTH + 11] = -v50_5_im
    work[MATRIX + 2*WIDTH + 12] = -v50_6_re
    work[MATRIX + 2*WIDTH + 13] = -v50_6_im
    work[MATRIX + 2*WIDTH + 14] = -v50_7_re
    work[MATRIX + 2*WIDTH + 15] = -v50_7_im
    work[MATRIX + 2*WIDTH + 16] = -v50_t_re
    work[MATRIX + 2*WIDTH + 17] = -v50_t_im
    work[MATRIX + 2*WIDTH + 18] = x1_re - v136_re
    work[MATRIX + 2*WIDTH + 19] = x1_im - v136_im
    work[REMAINDER + 1] = v136_c
    work[MATRIX + 4*WIDTH] = -v149_0_re
    work[MATRIX + 4*WIDTH + 1] = -v149_0_im
    work[MATRIX + 4*WIDTH + 2] = -v149_1_re
    work[MATRIX + 4*WIDTH + 3] = -v149_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v149_2_re
    work[MATRIX + 4*WIDTH + 5] = -v149_2_im
    work[MATRIX + 4*WIDTH + 6] = -v149_3_re
    work[MATRIX + 4*WIDTH + 7] = -v149_3_im
    work[MATRIX + 4*WIDTH + 8] = -v53_4_re
    work[MATRIX + 4*WIDTH + 9] = -v53_4_im
    work[MATRIX + 4*WIDTH + 10] = -v53_5_re
    work[MATRIX + 4*WIDTH + 11] = -v53_5_im
    work[MATRIX + 4*WIDTH + 12] = -v53_6_re
    work[MATRIX + 4*WIDTH + 13] = -v53_6_im
    work[MATRIX + 4*WIDTH + 14] = -v53_7_re
    work[MATRIX + 4*WIDTH + 15] = -v53_7_im
    work[MATRIX + 4*WIDTH + 16] = -v53_t_re
    work[MATRIX + 4*WIDTH + 17] = -v53_t_im
    work[MATRIX + 4*WIDTH + 18] = x2_re - v149_re
    work[MATRIX + 4*WIDTH + 19] = x2_im - v149_im
    work[REMAINDER + 2] = v149_c
    work[MATRIX + 6*WIDTH] = -v156_0_re
    work[MATRIX + 6*WIDTH + 1] = -v156_0_im
    work[MATRIX + 6*WIDTH + 2] = -v156_1_re
    work[MATRIX + 6*WIDTH + 3] = -v156_1_im
    work[MATRIX + 6*WIDTH + 4] = -v156_2_re
    work[MATRIX + 6*WIDTH + 5] = -v156_2_im
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v156_3_re
    work[MATRIX + 6*WIDTH + 7] = -v156_3_im
    work[MATRIX + 6*WIDTH + 8] = -v48_4_re
    work[MATRIX + 6*WIDTH + 9] = -v48_4_im
    work[MATRIX + 6*WIDTH + 10] = -v48_5_re
    work[MATRIX + 6*WIDTH + 11] = -v48_5_im
    work[MATRIX + 6*WIDTH + 12] = -v48_6_re
    work[MATRIX + 6*WIDTH + 13] = -v48_6_im
    work[MATRIX + 6*WIDTH + 14] = -v48_7_re
    work[MATRIX + 6*WIDTH + 15] = -v48_7_im
    work[MATRIX + 6*WIDTH + 16] = -v48_t_re
    work[MATRIX + 6*WIDTH + 17] = -v48_t_im
    work[MATRIX + 6*WIDTH + 18] = x3_re - v156_re
    work[MATRIX + 6*WIDTH + 19] = x3_im - v156_im
    work[REMAINDER + 3] = v156_c
    work[MATRIX + 8*WIDTH] = -v165_0_re
    work[MATRIX + 8*WIDTH + 1] = -v165_0_im
    work[MATRIX + 8*WIDTH + 2] = -v165_1_re
    work[MATRIX + 8*WIDTH + 3] = -v165_1_im
    work[MATRIX + 8*WIDTH + 4] = -v165_2_re
    work[MATRIX + 8*WIDTH + 5] = -v165_2_im
    work[MATRIX + 8*WIDTH + 6] = -v165_3_re
    work[MATRIX + 8*WIDTH + 7] = -v165_3_im
    work[MATRIX + 8*WIDTH + 8] = 1.0 - v165_4_re
    work[MATRIX + 8*WIDTH + 9] = -v165_4_im
    work[MATRIX + 8*WIDTH + 10] = -v165_5_re
    work[MATRIX + 8*WIDTH + 11] = -v165_5_im
    work[MATRIX + 8*WIDTH + 12] = -v165_6_re
    work[MATRIX + 8*WIDTH + 13] = -v165_6_im
    work[MATRIX + 8*WIDTH + 14] = -v165_7_re
    work[MATRIX + 8*WIDTH + 15] = -v165_7_im
    work[MATRIX + 8*WIDTH + 16] = -v165_t_re
    work[MATRIX + 8*WIDTH + 17] = -v165_t_im
    work[MATRIX + 8*WIDTH + 18] = x4_re - v165_re
    work[MATRIX + 8*WIDTH + 19] = x4_im - v165_im
    work[REMAINDER + 4] = v165_c
    work[MATRIX + 10*WIDTH] = -v175_0_re
    work[MATRIX + 10*WIDTH + 1] = -v175_0_im
    work[MATRIX + 10*WIDTH + 2] = -v175_1_re
    work[MATRIX + 10*WIDTH + 3] = -v175_1_im
    work[MATRIX + 10*WIDTH + 4] = -v175_2_re
    work[MATRIX + 10*WIDTH + 5] = -v175_2_im
    work[MATRIX + 10*WIDTH + 6] = -v175_3_re
    work[MATRIX + 10*WIDTH + 7] = -v175_3_im
    work[MATRIX + 10*WIDTH + 8] = -v175_4_re
    work[MATRIX + 10*WIDTH + 9] = -v175_4_im
    work[MATRIX + 10*WIDTH + 10] = 1.0 - v175_5_re
    work[MATRIX + 10*WIDTH + 11] = -v175_5_im
    work[MATRIX + 10*WIDTH + 12] = -v175_6_re
    work[MATRIX + 10*WIDTH + 13] = -v175_6_im
    work[MATRIX + 10*WIDTH + 14] = -v175_7_re
    work[MATRIX + 10*WIDTH + 15] = -v175_7_im
    work[MATRIX + 10*WIDTH + 16] = -v175_t_re
    work[MATRIX + 10*WIDTH + 17] = -v175_t_im
    work[MATRIX + 10*WIDTH + 18] = x5_re - v175_re
    work[MATRIX + 10*WIDTH + 19] = x5_im - v175_im
    work[REMAINDER + 5] = v175_c
    work[MATRIX + 12*WIDTH] = -v176_0_re
    work[MATRIX + 12*WIDTH + 1] = -v176_0_im
    work[MATRIX + 12*WIDTH + 2] = -v176_1_re
    work[MATRIX + 12*WIDTH + 3] = -v176_1_im
    work[MATRIX + 12*WIDTH + 4] = -v176_2_re
    work[MATRIX + 12*WIDTH + 5] = -v176_2_im
    work[MATRIX + 12*WIDTH + 6] = -v176_3_re
    work[MATRIX + 12*WIDTH + 7] = -v176_3_im
    work[MATRIX + 12*WIDTH + 8] = -v185_4_re
    work[MATRIX + 12*WIDTH + 9] = -v185_4_im
    work[MATRIX + 12*WIDTH + 10] = -v185_5_re
    work[MATRIX + 12*WIDTH + 11] = -v185_5_im
    work[MATRIX + 12*WIDTH + 12] = 1.0 - v185_6_re
    work[MATRIX + 12*WIDTH + 13] = -v185_6_im
    work[MATRIX + 12*WIDTH + 14] = -v185_7_re
    work[MATRIX + 12*WIDTH + 15] = -v185_7_im
    work[MATRIX + 12*WIDTH + 16] = -v185_t_re
    work[MATRIX + 12*WIDTH + 17] = -v185_t_im
    work[MATRIX + 12*WIDTH + 18] = x6_re - v185_re
    work[MATRIX + 12*WIDTH + 19] = x6_im - v185_im
    work[REMAINDER + 6] = v185_c
    work[MATRIX + 14*WIDTH] = -v106_0_re
    work[MATRIX + 14*WIDTH + 1] = -v106_0_im
    work[MATRIX + 14*WIDTH + 2] = -v106_1_re
    work[MATRIX + 14*WIDTH + 3] = -v106_1_im
    work[MATRIX + 14*WIDTH + 4] = -v106_2_re
    work[MATRIX + 14*WIDTH + 5] = -v106_2_im
    work[MATRIX + 14*WIDTH + 6] = -v106_3_re
    work[MATRIX + 14*WIDTH + 7] = -v106_3_im
    work[MATRIX + 14*WIDTH + 8] = -v192_4_re
    work[MATRIX + 14*WIDTH + 9] = -v192_4_im
    work[MATRIX + 14*WIDTH + 10] = -v192_5_re
    work[MATRIX + 14*WIDTH + 11] = -v192_5_im
    work[MATRIX + 14*WIDTH + 12] = -v192_6_re
    work[MATRIX + 14*WIDTH + 13] = -v192_6_im
    work[MATRIX + 14*WIDTH + 14] = 1.0 - v192_7_re
    work[MATRIX + 14*WIDTH + 15] = -v192_7_im
    work[MATRIX + 14*WIDTH + 16] = -v192_t_re
    work[MATRIX + 14*WIDTH + 17] = -v192_t_im
    work[MATRIX + 14*WIDTH + 18] = x7_re - v192_re
    work[MATRIX + 14*WIDTH + 19] = x7_im - v192_im
    work[REMAINDER + 7] = v192_c


@spliced
def enclose(work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work, word_P, weights_0, count_0, word_Q, weights_1, count_1)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


@spliced
def certify(work: Vector, t: float, left: float, step: float, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> (bool, float):
    """Is the step from t safe? And the factor by which the next one may be longer, or another try must be shorter.

    RADIUS starts at twice the first order, the best there is where the second is proportional to its square, and is inflated until it
    holds what it maps to. BEND is the second order relative to it. TRIAL becomes the prediction of the end.
    """
    half = 0.5*step
    place(work, t + half, left - half)
    work[RADIUS + CORE] = half
    most = 0.0
    for i in range(CORE):
        for k in range(2*i, 2*i + 2):
            work[TRIAL + k] = work[X + k] + half*work[TANGENT + k]
        most = max(most, half*modulus(work, TANGENT + 2*i)/work[SCALE + i])
    for i in range(CORE):
        work[RADIUS + i] = step*modulus(work, TANGENT + 2*i) + (SHARE*most + FLOOR)*work[SCALE + i]
    factor = 0.5
    is_inside = False
    for attempt in range(TRIES):
        if not enclose(work, word_P, weights_0, count_0, word_Q, weights_1, count_1):
            return False, 0.2
        is_inside = True
        work[BEND] = 0.0
        for i in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE)
            first = half*modulus(work, at) + modulus(work, at + 2)
            second = 0.0
            for j in range(CORE):
                second += work[REMAINDER + j]*modulus(work, at + 4 + 2*j)
            is_inside = is_inside and first + second < work[RADIUS + i]
            work[BEND] = max(work[BEND], second/work[RADIUS + i])
            work[IMAGE + i] = first + second
        if is_inside:
            factor = 1.3 - 0.05*attempt
            if attempt == 0 and work[BEND] < 0.2:
                factor = min(4.0, 0.3/max(work[BEND], 1e-3))
            break
        if not (work[BEND] < math.inf):
            factor = 0.2                         # a pole
            break
        for i in range(CORE):
            # The start of the step stays inside.
            work[RADIUS + i] = max(1.2*work[IMAGE + i], half*modulus(work, TANGENT + 2*i)) + FLOOR*work[SCALE + i]
    for i in range(CORE):
        at = MATRIX + 2*(i*WIDTH + CORE)
        # The tangent at the middle predicts the end to third order.
        work[TRIAL + 2*i] = work[X + 2*i] - step*work[at]
        work[TRIAL + 2*i + 1] = work[X + 2*i + 1] - step*work[at + 1]
    return is_inside, factor


@spliced
def is_near(work: Vector, half: float) -> bool:
    """Does TRIAL lie in the polydisk?"""
    for i in range(CORE):
        re = work[TRIAL + 2*i] - work[X + 2*i] - half*work[TANGENT + 2*i]
        im = work[TRIAL + 2*i + 1] - work[X + 2*i + 1] - half*work[TANGENT + 2*i + 1]
        if not (re*re + im*im <= work[RADIUS + i]*work[RADIUS + i]):
            return False
    return True


@function
def turn(work: Vector) -> None:
    """TANGENT: dx/dt from the last elimination."""
    for i in range(CORE):
        at = MATRIX + 2*(i*WIDTH + CORE)
        work[TANGENT + 2*i] = -work[at]
        work[TANGENT + 2*i + 1] = -work[at + 1]


@spliced
def follow(work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_P, weights_0, count_0, word_Q, weights_1, count_1)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step, word_P, weights_0, count_0, word_Q, weights_1, count_1)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work, word_P, weights_0, count_0, word_Q, weights_1, count_1) and is_near(work, 0.5*step)
            if not is_safe:
                factor = 0.5
        if is_safe:
            copy(work, TRIAL, X, 2*CORE)
            if is_last:
                return True
            t += step
            left -= step
            turn(work)
            measure(work)
        step *= factor
        if not (t + step > t and left - step < left):
            return False
    return False


@spliced
def reach(work: Vector, is_found: bool, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work, word_P, weights_0, count_0, word_Q, weights_1, count_1):
                return True
    return False


@function
def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values(work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    x2_re = work[X + 4]
    x2_im = work[X + 5]
    x3_re = work[X + 6]
    x3_im = work[X + 7]
    x4_re = work[X + 8]
    x4_im = work[X + 9]
    x5_re = work[X + 10]
    x5_im = work[X + 11]
    x6_re = work[X + 12]
    x6_im = work[X + 13]
    x7_re = work[X + 14]
    x7_im = work[X + 15]
    v4_re = -x6_im
    v5_re = -par_z_re - v4_re
    v5_im = -par_z_im - x6_re
    v6_re = -x4_im
    v8_re = -x5_im
    v12_re = -x7_im
    v15_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v15_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v17_s_re = x6_re*x6_re - x6_im*x6_im
    v17_s_im = x6_re*x6_im + x6_im*x6_re
    v19_re = v15_s_re + v17_s_re
    v19_im = v15_s_im + v17_s_im
    v20_s_re = x4_re*x4_re - x4_im*x4_im
    v20_s_im = x4_re*x4_im + x4_im*x4_re
    v24_s_re = x5_re*x5_re - x5_im*x5_im
    v24_s_im = x5_re*x5_im + x5_im*x5_re
    v27_s_re = x7_re*x7_re - x7_im*x7_im
    v27_s_im = x7_re*x7_im + x7_im*x7_re
    v30_re = x4_re*x5_re - x4_im*x5_im
    v30_im = x4_re*x5_im + x4_im*x5_re
    v34_re = x4_re*x6_re - x4_im*x6_im
    v34_im = x4_re*x6_im + x4_im*x6_re
    v36_re = x4_re*x7_re - x4_im*x7_im
    v36_im = x4_re*x7_im + x4_im*x7_re
    v38_re = x5_re*x6_re - x5_im*x6_im
    v38_im = x5_re*x6_im + x5_im*x6_re
    v40_re = x5_re*x7_re - x5_im*x7_im
    v40_im = x5_re*x7_im + x5_im*x7_re
    v42_re = x6_re*x7_re - x6_im*x7_im
    v42_im = x6_re*x7_im + x6_im*x7_re
    v47_re = 0.0
    v47_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_P[iv1]
        v2_w = weights_0[iv1]
        v7_re = v6_re*v3_re
        v7_im = x4_re*v3_re
        v9_s_re = v3_re*v3_re
        v11_re = v8_re*v9_s_re
        v11_im = x5_re*v9_s_re
        v13_re = v12_re*v3_re
        v13_im = x7_re*v3_re
        v14_re = v5_re - v7_re + v11_re + v13_re
        v14_im = v5_im - v7_im + v11_im + v13_im
        v22_re = v9_s_re*v20_s_re
        v22_im = v9_s_re*v20_s_im
        v10_s_re = v9_s_re*v9_s_re
        v26_re = v10_s_re*v24_s_re
        v26_im = v10_s_re*v24_s_im
        v29_re = v9_s_re*v27_s_re
        v29_im = v9_s_re*v27_s_im
        v32_re = v9_s_re*v3_re
        v33_re = v30_re*v32_re
        v33_im = v30_im*v32_re
        v35_re = v34_re*v3_re
        v35_im = v34_im*v3_re
        v37_re = v36_re*v9_s_re
        v37_im = v36_im*v9_s_re
        v39_re = v38_re*v9_s_re
        v39_im = v38_im*v9_s_re
        v41_re = v40_re*v32_re
        v41_im = v40_im*v32_re
        v43_re = v42_re*v3_re
        v43_im = v42_im*v3_re
        v44_re = v19_re + v22_re + v26_re + v29_re - 2.0*v33_re + 2.0*v35_re - 2.0*v37_re - 2.0*v39_re + 2.0*v41_re - 2.0*v43_re
        v44_im = v19_im + v22_im + v26_im + v29_im - 2.0*v33_im + 2.0*v35_im - 2.0*v37_im - 2.0*v39_im + 2.0*v41_im - 2.0*v43_im
        v44_q = 1.0/(v44_re*v44_re + v44_im*v44_im)
        v44_r_re = v44_re*v44_q
        v44_r_im = -v44_im*v44_q
        v46_re = v14_re*v44_r_re - v14_im*v44_r_im
        v46_im = v14_re*v44_r_im + v14_im*v44_r_re
        v47_re += v2_w*v46_re
        v47_im += v2_w*v46_im
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = x1_im
    work[VALUES + 4] = x2_re
    work[VALUES + 5] = x2_im
    work[VALUES + 6] = x3_re
    work[VALUES + 7] = x3_im
    work[VALUES + 8] = x4_re
    work[VALUES + 9] = x4_im
    work[VALUES + 10] = x5_re
    work[VALUES + 11] = x5_im
    work[VALUES + 12] = x6_re
    work[VALUES + 13] = x6_im
    work[VALUES + 14] = x7_re
    work[VALUES + 15] = x7_im
    return v47_re, v47_im


@spliced
def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start, word_P, weights_0, count_0, word_Q, weights_1, count_1)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found, word_P, weights_0, count_0, word_Q, weights_1, count_1)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work, word_P, weights_0, count_0, word_Q, weights_1, count_1)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes(work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> None:
    """Derivatives of the target in x and t."""
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    turn_z_re = work[DIRECTION]
    turn_z_im = work[DIRECTION + 1]
    x4_re = work[X + 8]
    x4_im = work[X + 9]
    x5_re = work[X + 10]
    x5_im = work[X + 11]
    x6_re = work[X + 12]
    x6_im = work[X + 13]
    x7_re = work[X + 14]
    x7_im = work[X + 15]
    v4_re = -x6_im
    v5_re = -par_z_re - v4_re
    v5_im = -par_z_im - x6_re
    v5_t_re = -turn_z_re
    v5_t_im = -turn_z_im
    v6_re = -x4_im
    v8_re = -x5_im
    v12_re = -x7_im
    v15_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v15_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v16_t_re = 2.0*par_z_re*turn_z_re - 2.0*par_z_im*turn_z_im
    v16_t_im = 2.0*par_z_re*turn_z_im + 2.0*par_z_im*turn_z_re
    v17_s_re = x6_re*x6_re - x6_im*x6_im
    v17_s_im = x6_re*x6_im + x6_im*x6_re
    v18_6_re = 2.0*x6_re
    v18_6_im = 2.0*x6_im
    v19_re = v15_s_re + v17_s_re
    v19_im = v15_s_im + v17_s_im
    v20_s_re = x4_re*x4_re - x4_im*x4_im
    v20_s_im = x4_re*x4_im + x4_im*x4_re
    v21_4_re = 2.0*x4_re
    v21_4_im = 2.0*x4_im
    v24_s_re = x5_re*x5_re - x5_im*x5_im
    v24_s_im = x5_re*x5_im + x5_im*x5_re
    v25_5_re = 2.0*x5_re
    v25_5_im = 2.0*x5_im
    v27_s_re = x7_re*x7_re - x7_im*x7_im
    v27_s_im = x7_re*x7_im + x7_im*x7_re
    v28_7_re = 2.0*x7_re
    v28_7_im = 2.0*x7_im
    v30_re = x4_re*x5_re - x4_im*x5_im
    v30_im = x4_re*x5_im + x4_im*x5_re
    v34_re = x4_re*x6_re - x4_im*x6_im
    v34_im = x4_re*x6_im + x4_im*x6_re
    v36_re = x4_re*x7_re - x4_im*x7_im
    v36_im = x4_re*x7_im + x4_im*x7_re
    v38_re = x5_re*x6_re - x5_im*x6_im
    v38_im = x5_re*x6_im + x5_im*x6_re
    v40_re = x5_re*x7_re - x5_im*x7_im
    v40_im = x5_re*x7_im + x5_im*x7_re
    v42_re = x6_re*x7_re - x6_im*x7_im
    v42_im = x6_re*x7_im + x6_im*x7_re
    v47_re = 0.0
    v47_im = 0.0
    v47_t_re = 0.0
    v47_t_im = 0.0
    v47_6_re = 0.0
    v47_6_im = 0.0
    v47_4_re = 0.0
    v47_4_im = 0.0
    v47_5_re = 0.0
    v47_5_im = 0.0
    v47_7_re = 0.0
    v47_7_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_P[iv1]
        v2_w = weights_0[iv1]
        v7_re = v6_re*v3_re
        v7_im = x4_re*v3_re
        v9_s_re = v3_re*v3_re
        v11_re = v8_re*v9_s_re
        v11_im = x5_re*v9_s_re
        v13_re = v12_re*v3_re
        v13_im = x7_re*v3_re
        v14_re = v5_re - v7_re + v11_re + v13_re
        v14_im = v5_im - v7_im + v11_im + v13_im
        v14_4_im = -v3_re
        v22_re = v9_s_re*v20_s_re
        v22_im = v9_s_re*v20_s_im
        v22_4_re = v9_s_re*v21_4_re
        v22_4_im = v9_s_re*v21_4_im
        v10_s_re = v9_s_re*v9_s_re
        v26_re = v10_s_re*v24_s_re
        v26_im = v10_s_re*v24_s_im
        v26_5_re = v10_s_re*v25_5_re
        v26_5_im = v10_s_re*v25_5_im
        v29_re = v9_s_re*v27_s_re
        v29_im = v9_s_re*v27_s_im
        v29_7_re = v9_s_re*v28_7_re
        v29_7_im = v9_s_re*v28_7_im
        v32_re = v9_s_re*v3_re
        v33_re = v30_re*v32_re
        v33_im = v30_im*v32_re
        v33_5_re = v32_re*x4_re
        v33_5_im = v32_re*x4_im
        v33_4_re = v32_re*x5_re
        v33_4_im = v32_re*x5_im
        v35_re = v34_re*v3_re
        v35_im = v34_im*v3_re
        v35_6_re = v3_re*x4_re
        v35_6_im = v3_re*x4_im
        v35_4_re = v3_re*x6_re
        v35_4_im = v3_re*x6_im
        v37_re = v36_re*v9_s_re
        v37_im = v36_im*v9_s_re
        v37_7_re = v9_s_re*x4_re
        v37_7_im = v9_s_re*x4_im
        v37_4_re = v9_s_re*x7_re
        v37_4_im = v9_s_re*x7_im
        v39_re = v38_re*v9_s_re
        v39_im = v38_im*v9_s_re
        v39_6_re = v9_s_re*x5_re
        v39_6_im = v9_s_re*x5_im
        v39_5_re = v9_s_re*x6_re
        v39_5_im = v9_s_re*x6_im
        v41_re = v40_re*v32_re
        v41_im = v40_im*v32_re
        v41_7_re = v32_re*x5_re
        v41_7_im = v32_re*x5_im
        v41_5_re = v32_re*x7_re
        v41_5_im = v32_re*x7_im
        v43_re = v42_re*v3_re
        v43_im = v42_im*v3_re
        v43_7_re = v3_re*x6_re
        v43_7_im = v3_re*x6_im
        v43_6_re = v3_re*x7_re
        v43_6_im = v3_re*x7_im
        v44_re = v19_re + v22_re + v26_re + v29_re - 2.0*v33_re + 2.0*v35_re - 2.0*v37_re - 2.0*v39_re + 2.0*v41_re - 2.0*v43_re
        v44_im = v19_im + v22_im + v26_im + v29_im - 2.0*v33_im + 2.0*v35_im - 2.0*v37_im - 2.0*v39_im + 2.0*v41_im - 2.0*v43_im
        v44_6_re = v18_6_re + 2.0*v35_6_re - 2.0*v39_6_re - 2.0*v43_6_re
        v44_6_im = v18_6_im + 2.0*v35_6_im - 2.0*v39_6_im - 2.0*v43_6_im
        v44_4_re = v22_4_re - 2.0*v33_4_re + 2.0*v35_4_re - 2.0*v37_4_re
        v44_4_im = v22_4_im - 2.0*v33_4_im + 2.0*v35_4_im - 2.0*v37_4_im
        v44_5_re = v26_5_re - 2.0*v33_5_re - 2.0*v39_5_re + 2.0*v41_5_re
        v44_5_im = v26_5_im - 2.0*v33_5_im - 2.0*v39_5_im + 2.0*v41_5_im
        v44_7_re = v29_7_re - 2.0*v37_7_re + 2.0*v41_7_re - 2.0*v43_7_re
        v44_7_im = v29_7_im - 2.0*v37_7_im + 2.0*v41_7_im - 2.0*v43_7_im
        v44_q = 1.0/(v44_re*v44_re + v44_im*v44_im)
        v44_r_re = v44_re*v44_q
        v44_r_im = -v44_im*v44_q
        v45_s_re = v44_r_re*v44_r_re - v44_r_im*v44_r_im
        v45_s_im = v44_r_re*v44_r_im + v44_r_im*v44_r_re
        v45_t_re = -v45_s_re*v16_t_re + v45_s_im*v16_t_im
        v45_t_im = -v45_s_re*v16_t_im - v45_s_im*v16_t_re
        v45_6_re = -v45_s_re*v44_6_re + v45_s_im*v44_6_im
        v45_6_im = -v45_s_re*v44_6_im - v45_s_im*v44_6_re
        v45_4_re = -v45_s_re*v44_4_re + v45_s_im*v44_4_im
        v45_4_im = -v45_s_re*v44_4_im - v45_s_im*v44_4_re
        v45_5_re = -v45_s_re*v44_5_re + v45_s_im*v44_5_im
        v45_5_im = -v45_s_re*v44_5_im - v45_s_im*v44_5_re
        v45_7_re = -v45_s_re*v44_7_re + v45_s_im*v44_7_im
        v45_7_im = -v45_s_re*v44_7_im - v45_s_im*v44_7_re
        v46_re = v14_re*v44_r_re - v14_im*v44_r_im
        v46_im = v14_re*v44_r_im + v14_im*v44_r_re
        v46_t_re = v14_re*v45_t_re - v14_im*v45_t_im + v44_r_re*v5_t_re - v44_r_im*v5_t_im
        v46_t_im = v14_re*v45_t_im + v14_im*v45_t_re + v44_r_re*v5_t_im + v44_r_im*v5_t_re
        v46_6_re = v14_re*v45_6_re - v14_im*v45_6_im + v44_r_im
        v46_6_im = v14_re*v45_6_im + v14_im*v45_6_re - v44_r_re
        v46_4_re = v14_re*v45_4_re - v14_im*v45_4_im - v44_r_im*v14_4_im
        v46_4_im = v14_re*v45_4_im + v14_im*v45_4_re + v44_r_re*v14_4_im
        v46_5_re = v14_re*v45_5_re - v14_im*v45_5_im - v44_r_im*v9_s_re
        v46_5_im = v14_re*v45_5_im + v14_im*v45_5_re + v44_r_re*v9_s_re
        v46_7_re = v14_re*v45_7_re - v14_im*v45_7_im - v44_r_im*v3_re
        v46_7_im = v14_re*v45_7_im + v14_im*v45_7_re + v44_r_re*v3_re
        v47_re += v2_w*v46_re
        v47_im += v2_w*v46_im
        v47_t_re += v2_w*v46_t_re
        v47_t_im += v2_w*v46_t_im
        v47_6_re += v2_w*v46_6_re
        v47_6_im += v2_w*v46_6_im
        v47_4_re += v2_w*v46_4_re
        v47_4_im += v2_w*v46_4_im
        v47_5_re += v2_w*v46_5_re
        v47_5_im += v2_w*v46_5_im
        v47_7_re += v2_w*v46_7_re
        v47_7_im += v2_w*v46_7_im
    work[SLOPES] = 0.0
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = 0.0
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = 0.0
    work[SLOPES + 5] = 0.0
    work[SLOPES + 6] = 0.0
    work[SLOPES + 7] = 0.0
    work[SLOPES + 8] = v47_4_re
    work[SLOPES + 9] = v47_4_im
    work[SLOPES + 10] = v47_5_re
    work[SLOPES + 11] = v47_5_im
    work[SLOPES + 12] = v47_6_re
    work[SLOPES + 13] = v47_6_im
    work[SLOPES + 14] = v47_7_re
    work[SLOPES + 15] = v47_7_im
    work[SLOPES + 16] = v47_t_re
    work[SLOPES + 17] = v47_t_im


@function
def differentiate(work: Vector, j: int, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_P, weights_0, count_0, word_Q, weights_1, count_1)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work, word_P, weights_0, count_0, word_Q, weights_1, count_1)
    re = work[SLOPES + 2*CORE]
    im = work[SLOPES + 2*CORE + 1]
    for i in range(CORE):
        at = MATRIX + 2*(i*WIDTH + CORE)
        a = work[SLOPES + 2*i]
        b = work[SLOPES + 2*i + 1]
        re -= a*work[at] - b*work[at + 1]
        im -= a*work[at + 1] + b*work[at]
    return re, im


@function
def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_P: Array, weights_0: Array, count_0: int, word_Q: Array, weights_1: Array, count_1: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j, word_P, weights_0, count_0, word_Q, weights_1, count_1)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@kernel
def solve(status, target, solution, parameters, anchor, start, word_P, weights_0, count_0, word_Q, weights_1, count_1):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_P, weights_0, count_0, word_Q, weights_1, count_1)


@kernel
def gradient(status, gradient, core, parameters, word_P, weights_0, count_0, word_Q, weights_1, count_1):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_P, weights_0, count_0, word_Q, weights_1, count_1)


GIVEN_SIZES = ('n',)
GIVEN_SCALARS = ('z',)
WORDS = (('P', 'n'), ('Q', 'n'))
RATIOS = ()


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return []


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], w[0])],
        rows=[0, 0, 0],
        columns=[0, 0, 0],
        fixed=[(0, 0, 1), (1, 1, 1), (2, 2, -v[1])],
        same=[(0, 0, 2, 2, -1j/v[0], s[0], s[1]), (0, 1, 2, 2, -1j/v[0], 1, s[1]), (1, 0, 2, 2, 1j/v[0], s[0]**2, s[1]),
            (1, 1, 2, 2, 1j/v[0], s[0], s[1]), (2, 2, 0, 0, -1j/v[0], s[1], s[0]), (2, 2, 0, 1, 1j/v[0], s[1], s[0]**2),
            (2, 2, 1, 0, -1j/v[0], s[1], 1), (2, 2, 1, 1, 1j/v[0], s[1], s[0])],
        right=[(0, 0, 2, 2, 1j*conj(1j)/v[0], 1, 1), (0, 1, 2, 2, 1j*conj(-1j)/v[0], s[0], 1), (1, 0, 2, 2, -1j*conj(1j)/v[0], s[0], 1),
            (1, 1, 2, 2, -1j*conj(-1j)/v[0], s[0]**2, 1), (2, 2, 0, 0, 1/v[0], s[1]**2, s[0]**2), (2, 2, 0, 1, 1/v[0], s[1]**2, s[0]),
            (2, 2, 1, 0, 1/v[0], s[1]**2, s[0]), (2, 2, 1, 1, 1/v[0], s[1]**2, 1)],
        left=[(2, 2, 0, 0, 1j*conj(1j)/v[0], 1, 1), (2, 2, 0, 1, -1j*conj(1j)/v[0], 1, s[0]), (2, 2, 1, 0, 1j*conj(-1j)/v[0], 1, s[0]),
            (2, 2, 1, 1, -1j*conj(-1j)/v[0], 1, s[0]**2), (0, 0, 2, 2, 1/v[0], s[0]**2, s[1]**2), (0, 1, 2, 2, 1/v[0], s[0], s[1]**2),
            (1, 0, 2, 2, 1/v[0], s[0], s[1]**2), (1, 1, 2, 2, 1/v[0], 1, s[1]**2)],
        regulariser=[],
        haar=[Haar(v[0], [(2, 0, -1), (2, 1, -1)], [(0, 2, 1j), (1, 2, -1j)], ([[4, 5], [6, 7]], [[0, 1], [2, 3]]), ([[4, 5], [6, 7]], [[0, 1], [2, 3]]), ([[4, 5], [6, 7]], [[0, 1], [2, 3]]), [(0, 2, s[0]*s[1]), (0, 2, s[1]), (1, 2, s[0]*s[1]), (1, 2, s[1]), (2, 0, 1), (2, 1, 1), (2, 0, s[0]), (2, 1, s[0])])])


def problems(v, s, w):
    """The Dyson equation of each pencil.

    v: values of GIVEN_SIZES and GIVEN_SCALARS; s, w: eigenvalues of WORDS, and their weights.
    """
    u = [asarray(value)[..., None] for value in v]
    return [_problem_0(u, v, s, w)]


def unknowns(solutions, v, s):
    """The unknowns of the system, from the Solution of each pencil at one point."""
    u = [asarray(value)[..., None] for value in v]
    return [solutions[0].traces[0]/(v[0]), solutions[0].traces[1]/(v[0]), solutions[0].traces[2]/(v[0]), solutions[0].traces[3]/(v[0]),
            solutions[0].traces[4]/(v[0]), solutions[0].traces[5]/(v[0]), solutions[0].traces[6]/(v[0]), solutions[0].traces[7]/(v[0])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[0]*x[0], v[0]*x[1], v[0]*x[2], v[0]*x[3], v[0]*x[4], v[0]*x[5], v[0]*x[6], v[0]*x[7]]]
