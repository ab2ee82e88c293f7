# Bias of random features regression. Solves
#
#     delta_1 = delta_2*mu_1*psi_2/(delta_2*delta_3*mu_1**2*psi_2 + 1)
#     delta_2 = 1/(delta_3*mu_s**2 - delta_4*mu_1 + lambda)
#     delta_3 = psi_1/(delta_1*mu_1 + delta_2*mu_s**2*psi_2 + psi_1)
#     delta_4 = -delta_3*mu_1/(delta_2*delta_3*mu_1**2*psi_2 + 1)
#     target: signal/(delta_2**2*delta_3**2*mu_1**4*psi_2**2 + 2*delta_2*delta_3*mu_1**2*psi_2 + 1)
#
# Generated from derivations/equivalents/random_features_bias.py by `rmtsym generate random_features_bias` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'random_features_bias'
TITLE = 'Bias of random features regression'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4')
SIZES_OF = ('N', 'd', 'n')
SCALARS_OF = ('lambda', 'mu_1', 'mu_s', 'signal')
CORE_OF = (0, 1)
SPECTRA_OF = ()
AXIS = 151
BEND = 152
CORE = 2
DIRECTION = 109
FIRST_HERE = 123
FIRST_X = 12
FLOOR = 1e-10
GOAL = 95
HERE = 67
IMAGE = 27
LAST_HERE = 137
LAST_X = 16
MATRIX = 29
ORIGIN = 81
PARAMETERS = 7
RADIUS = 22
REMAINDER = 25
SCALE = 20
SHARE = 0.05
SLOPES = 53
STEPS = 3000
TANGENT = 4
TRIAL = 8
TRIES = 6
UNKNOWNS = 4
VALUES = 59
WIDTH = 6
X = 0
WORK = 153


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
def equations(work: Vector) -> None:
    """F, F_x and F_t at TRIAL."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_d_re = work[HERE + 2]
    turn_d_re = work[DIRECTION + 2]
    par_n_re = work[HERE + 4]
    turn_n_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    par_lambda_im = work[HERE + 7]
    turn_lambda_re = work[DIRECTION + 6]
    turn_lambda_im = work[DIRECTION + 7]
    par_mu_1_re = work[HERE + 8]
    par_mu_1_im = work[HERE + 9]
    turn_mu_1_re = work[DIRECTION + 8]
    turn_mu_1_im = work[DIRECTION + 9]
    par_mu_s_re = work[HERE + 10]
    par_mu_s_im = work[HERE + 11]
    turn_mu_s_re = work[DIRECTION + 10]
    turn_mu_s_im = work[DIRECTION + 11]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    v1_re = par_d_re*par_mu_1_re
    v1_im = par_d_re*par_mu_1_im
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v1_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re
    v2_re = v1_re*x0_re - v1_im*x0_im
    v2_im = v1_re*x0_im + v1_im*x0_re
    v2_t_re = x0_re*v1_t_re - x0_im*v1_t_im
    v2_t_im = x0_re*v1_t_im + x0_im*v1_t_re
    v3_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v3_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im
    v4_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re
    v5_re = v3_s_re*par_n_re
    v5_im = v3_s_im*par_n_re
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re
    v5_t_im = v3_s_im*turn_n_re + par_n_re*v4_t_im
    v6_re = v5_re*x1_re - v5_im*x1_im
    v6_im = v5_re*x1_im + v5_im*x1_re
    v6_t_re = x1_re*v5_t_re - x1_im*v5_t_im
    v6_t_im = x1_re*v5_t_im + x1_im*v5_t_re
    v7_re = par_N_re + v2_re + v6_re
    v7_im = v2_im + v6_im
    v7_t_re = turn_N_re + v2_t_re + v6_t_re
    v7_t_im = v2_t_im + v6_t_im
    v7_q = 1.0/(v7_re*v7_re + v7_im*v7_im)
    v7_r_re = v7_re*v7_q
    v7_r_im = -v7_im*v7_q
    v8_s_re = v7_r_re*v7_r_re - v7_r_im*v7_r_im
    v8_s_im = v7_r_re*v7_r_im + v7_r_im*v7_r_re
    v8_t_re = -v8_s_re*v7_t_re + v8_s_im*v7_t_im
    v8_t_im = -v8_s_re*v7_t_im - v8_s_im*v7_t_re
    v8_0_re = -v8_s_re*v1_re + v8_s_im*v1_im
    v8_0_im = -v8_s_re*v1_im - v8_s_im*v1_re
    v8_1_re = -v8_s_re*v5_re + v8_s_im*v5_im
    v8_1_im = -v8_s_re*v5_im - v8_s_im*v5_re
    v9_re = par_N_re*v7_r_re
    v9_im = par_N_re*v7_r_im
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re
    v9_t_im = par_N_re*v8_t_im + v7_r_im*turn_N_re
    v9_0_re = par_N_re*v8_0_re
    v9_0_im = par_N_re*v8_0_im
    v9_1_re = par_N_re*v8_1_re
    v9_1_im = par_N_re*v8_1_im
    v10_re = v1_re*v9_re - v1_im*v9_im
    v10_im = v1_re*v9_im + v1_im*v9_re
    v10_t_re = v1_re*v9_t_re - v1_im*v9_t_im + v9_re*v1_t_re - v9_im*v1_t_im
    v10_t_im = v1_re*v9_t_im + v1_im*v9_t_re + v9_re*v1_t_im + v9_im*v1_t_re
    v10_0_re = v1_re*v9_0_re - v1_im*v9_0_im
    v10_0_im = v1_re*v9_0_im + v1_im*v9_0_re
    v10_1_re = v1_re*v9_1_re - v1_im*v9_1_im
    v10_1_im = v1_re*v9_1_im + v1_im*v9_1_re
    v11_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v11_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im
    v12_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re
    v13_re = v11_s_re*par_n_re
    v13_im = v11_s_im*par_n_re
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re
    v13_t_im = v11_s_im*turn_n_re + par_n_re*v12_t_im
    v14_re = v13_re*x1_re - v13_im*x1_im
    v14_im = v13_re*x1_im + v13_im*x1_re
    v14_t_re = x1_re*v13_t_re - x1_im*v13_t_im
    v14_t_im = x1_re*v13_t_im + x1_im*v13_t_re
    v15_re = v14_re*v9_re - v14_im*v9_im
    v15_im = v14_re*v9_im + v14_im*v9_re
    v15_t_re = v14_re*v9_t_re - v14_im*v9_t_im + v9_re*v14_t_re - v9_im*v14_t_im
    v15_t_im = v14_re*v9_t_im + v14_im*v9_t_re + v9_re*v14_t_im + v9_im*v14_t_re
    v15_0_re = v14_re*v9_0_re - v14_im*v9_0_im
    v15_0_im = v14_re*v9_0_im + v14_im*v9_0_re
    v15_1_re = v14_re*v9_1_re - v14_im*v9_1_im + v9_re*v13_re - v9_im*v13_im
    v15_1_im = v14_re*v9_1_im + v14_im*v9_1_re + v9_re*v13_im + v9_im*v13_re
    v16_re = par_d_re + v15_re
    v16_t_re = turn_d_re + v15_t_re
    v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
    v16_r_re = v16_re*v16_q
    v16_r_im = -v15_im*v16_q
    v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im
    v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re
    v17_t_re = -v17_s_re*v16_t_re + v17_s_im*v15_t_im
    v17_t_im = -v17_s_re*v15_t_im - v17_s_im*v16_t_re
    v17_0_re = -v17_s_re*v15_0_re + v17_s_im*v15_0_im
    v17_0_im = -v17_s_re*v15_0_im - v17_s_im*v15_0_re
    v17_1_re = -v17_s_re*v15_1_re + v17_s_im*v15_1_im
    v17_1_im = -v17_s_re*v15_1_im - v17_s_im*v15_1_re
    v18_re = v10_re*v16_r_re - v10_im*v16_r_im
    v18_im = v10_re*v16_r_im + v10_im*v16_r_re
    v18_t_re = v10_re*v17_t_re - v10_im*v17_t_im + v16_r_re*v10_t_re - v16_r_im*v10_t_im
    v18_t_im = v10_re*v17_t_im + v10_im*v17_t_re + v16_r_re*v10_t_im + v16_r_im*v10_t_re
    v18_0_re = v10_re*v17_0_re - v10_im*v17_0_im + v16_r_re*v10_0_re - v16_r_im*v10_0_im
    v18_0_im = v10_re*v17_0_im + v10_im*v17_0_re + v16_r_re*v10_0_im + v16_r_im*v10_0_re
    v18_1_re = v10_re*v17_1_re - v10_im*v17_1_im + v16_r_re*v10_1_re - v16_r_im*v10_1_im
    v18_1_im = v10_re*v17_1_im + v10_im*v17_1_re + v16_r_re*v10_1_im + v16_r_im*v10_1_re
    v19_re = -v18_re
    v19_im = -v18_im
    v19_t_re = -v18_t_re
    v19_t_im = -v18_t_im
    v19_0_re = -v18_0_re
    v19_0_im = -v18_0_im
    v19_1_re = -v18_1_re
    v19_1_im = -v18_1_im
    v20_re = par_mu_1_re*par_n_re
    v20_im = par_mu_1_im*par_n_re
    v20_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re
    v20_t_im = par_mu_1_im*turn_n_re + par_n_re*turn_mu_1_im
    v21_re = v20_re*x1_re - v20_im*x1_im
    v21_im = v20_re*x1_im + v20_im*x1_re
    v21_t_re = x1_re*v20_t_re - x1_im*v20_t_im
    v21_t_im = x1_re*v20_t_im + x1_im*v20_t_re
    v22_re = v21_re*v16_r_re - v21_im*v16_r_im
    v22_im = v21_re*v16_r_im + v21_im*v16_r_re
    v22_t_re = v21_re*v17_t_re - v21_im*v17_t_im + v16_r_re*v21_t_re - v16_r_im*v21_t_im
    v22_t_im = v21_re*v17_t_im + v21_im*v17_t_re + v16_r_re*v21_t_im + v16_r_im*v21_t_re
    v22_0_re = v21_re*v17_0_re - v21_im*v17_0_im
    v22_0_im = v21_re*v17_0_im + v21_im*v17_0_re
    v22_1_re = v21_re*v17_1_re - v21_im*v17_1_im + v16_r_re*v20_re - v16_r_im*v20_im
    v22_1_im = v21_re*v17_1_im + v21_im*v17_1_re + v16_r_re*v20_im + v16_r_im*v20_re
    v23_re = v3_s_re*v9_re - v3_s_im*v9_im
    v23_im = v3_s_re*v9_im + v3_s_im*v9_re
    v23_t_re = v3_s_re*v9_t_re - v3_s_im*v9_t_im + v9_re*v4_t_re - v9_im*v4_t_im
    v23_t_im = v3_s_re*v9_t_im + v3_s_im*v9_t_re + v9_re*v4_t_im + v9_im*v4_t_re
    v23_0_re = v3_s_re*v9_0_re - v3_s_im*v9_0_im
    v23_0_im = v3_s_re*v9_0_im + v3_s_im*v9_0_re
    v23_1_re = v3_s_re*v9_1_re - v3_s_im*v9_1_im
    v23_1_im = v3_s_re*v9_1_im + v3_s_im*v9_1_re
    v24_re = par_mu_1_re*v19_re - par_mu_1_im*v19_im
    v24_im = par_mu_1_re*v19_im + par_mu_1_im*v19_re
    v24_t_re = par_mu_1_re*v19_t_re - par_mu_1_im*v19_t_im + v19_re*turn_mu_1_re - v19_im*turn_mu_1_im
    v24_t_im = par_mu_1_re*v19_t_im + par_mu_1_im*v19_t_re + v19_re*turn_mu_1_im + v19_im*turn_mu_1_re
    v24_0_re = par_mu_1_re*v19_0_re - par_mu_1_im*v19_0_im
    v24_0_im = par_mu_1_re*v19_0_im + par_mu_1_im*v19_0_re
    v24_1_re = par_mu_1_re*v19_1_re - par_mu_1_im*v19_1_im
    v24_1_im = par_mu_1_re*v19_1_im + par_mu_1_im*v19_1_re
    v25_re = par_lambda_re + v23_re - v24_re
    v25_im = par_lambda_im + v23_im - v24_im
    v25_t_re = turn_lambda_re + v23_t_re - v24_t_re
    v25_t_im = turn_lambda_im + v23_t_im - v24_t_im
    v25_0_re = v23_0_re - v24_0_re
    v25_0_im = v23_0_im - v24_0_im
    v25_1_re = v23_1_re - v24_1_re
    v25_1_im = v23_1_im - v24_1_im
    v25_q = 1.0/(v25_re*v25_re + v25_im*v25_im)
    v25_r_re = v25_re*v25_q
    v25_r_im = -v25_im*v25_q
    v26_s_re = v25_r_re*v25_r_re - v25_r_im*v25_r_im
    v26_s_im = v25_r_re*v25_r_im + v25_r_im*v25_r_re
    v26_t_re = -v26_s_re*v25_t_re + v26_s_im*v25_t_im
    v26_t_im = -v26_s_re*v25_t_im - v26_s_im*v25_t_re
    v26_0_re = -v26_s_re*v25_0_re + v26_s_im*v25_0_im
    v26_0_im = -v26_s_re*v25_0_im - v26_s_im*v25_0_re
    v26_1_re = -v26_s_re*v25_1_re + v26_s_im*v25_1_im
    v26_1_im = -v26_s_re*v25_1_im - v26_s_im*v25_1_re
    work[MATRIX] = 1.0 - v22_0_re
    work[MATRIX + 1] = -v22_0_im
    work[MATRIX + 2] = -v22_1_re
    work[MATRIX + 3] = -v22_1_im
    work[MATRIX + 4] = -v22_t_re
    work[MATRIX + 5] = -v22_t_im
    work[MATRIX + 6] = x0_re - v22_re
    work[MATRIX + 7] = x0_im - v22_im
    work[MATRIX + 2*WIDTH] = -v26_0_re
    work[MATRIX + 2*WIDTH + 1] = -v26_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v26_1_re
    work[MATRIX + 2*WIDTH + 3] = -v26_1_im
    work[MATRIX + 2*WIDTH + 4] = -v26_t_re
    work[MATRIX + 2*WIDTH + 5] = -v26_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v25_r_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v25_r_im


@function
def settle(work: Vector) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work)
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
def begin(work: Vector, anchor: Array, start: Array) -> bool:
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
    if not settle(work):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure(work: Vector) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_d_re = work[HERE + 2]
    turn_d_re = work[DIRECTION + 2]
    par_n_re = work[HERE + 4]
    turn_n_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    par_lambda_im = work[HERE + 7]
    turn_lambda_re = work[DIRECTION + 6]
    turn_lambda_im = work[DIRECTION + 7]
    par_mu_1_re = work[HERE + 8]
    par_mu_1_im = work[HERE + 9]
    turn_mu_1_re = work[DIRECTION + 8]
    turn_mu_1_im = work[DIRECTION + 9]
    par_mu_s_re = work[HERE + 10]
    par_mu_s_im = work[HERE + 11]
    turn_mu_s_re = work[DIRECTION + 10]
    turn_mu_s_im = work[DIRECTION + 11]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v1_re = par_d_re*par_mu_1_re
    v1_im = par_d_re*par_mu_1_im
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v1_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re
    v2_b = abs(turn_d_re)*rt
    v3_b = (abs(turn_mu_1_re) + abs(turn_mu_1_im))*rt
    v1_c = v2_b*v3_b
    v4_re = v1_re*x0_re - v1_im*x0_im
    v4_im = v1_re*x0_im + v1_im*x0_re
    v4_t_re = x0_re*v1_t_re - x0_im*v1_t_im
    v4_t_im = x0_re*v1_t_im + x0_im*v1_t_re
    v5_m = (abs(x0_re) + abs(x0_im))
    v1_b = (abs(v1_t_re) + abs(v1_t_im))*rt + v1_c
    v5_b = r0
    v4_c = v5_m*v1_c + v1_b*v5_b
    v6_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v6_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v7_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im
    v7_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re
    v6_b = (abs(turn_mu_s_re) + abs(turn_mu_s_im))*rt
    v7_c = v6_b*v6_b
    v8_re = v6_s_re*par_n_re
    v8_im = v6_s_im*par_n_re
    v8_t_re = v6_s_re*turn_n_re + par_n_re*v7_t_re
    v8_t_im = v6_s_im*turn_n_re + par_n_re*v7_t_im
    v9_m = abs(par_n_re)
    v7_b = (abs(v7_t_re) + abs(v7_t_im))*rt + v7_c
    v9_b = abs(turn_n_re)*rt
    v8_c = v9_m*v7_c + v7_b*v9_b
    v10_re = v8_re*x1_re - v8_im*x1_im
    v10_im = v8_re*x1_im + v8_im*x1_re
    v10_t_re = x1_re*v8_t_re - x1_im*v8_t_im
    v10_t_im = x1_re*v8_t_im + x1_im*v8_t_re
    v11_m = (abs(x1_re) + abs(x1_im))
    v8_b = (abs(v8_t_re) + abs(v8_t_im))*rt + v8_c
    v11_b = r1
    v10_c = v11_m*v8_c + v8_b*v11_b
    v12_re = par_N_re + v4_re + v10_re
    v12_im = v4_im + v10_im
    v12_t_re = turn_N_re + v4_t_re + v10_t_re
    v12_t_im = v4_t_im + v10_t_im
    v12_c = v4_c + v10_c
    v12_q = 1.0/(v12_re*v12_re + v12_im*v12_im)
    v12_r_re = v12_re*v12_q
    v12_r_im = -v12_im*v12_q
    v12_o = math.sqrt(v12_q)
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re + v13_s_im*v12_t_im
    v13_t_im = -v13_s_re*v12_t_im - v13_s_im*v12_t_re
    v13_0_re = -v13_s_re*v1_re + v13_s_im*v1_im
    v13_0_im = -v13_s_re*v1_im - v13_s_im*v1_re
    v13_1_re = -v13_s_re*v8_re + v13_s_im*v8_im
    v13_1_im = -v13_s_re*v8_im - v13_s_im*v8_re
    v12_b = (abs(v12_t_re) + abs(v12_t_im))*rt + (abs(v1_re) + abs(v1_im))*r0 + (abs(v8_re) + abs(v8_im))*r1 + v12_c
    v13_x = v12_b*v12_o
    v13_c = v12_o*v12_o*(v12_c + v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
    v14_re = par_N_re*v12_r_re
    v14_im = par_N_re*v12_r_im
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re
    v14_t_im = par_N_re*v13_t_im + v12_r_im*turn_N_re
    v14_0_re = par_N_re*v13_0_re
    v14_0_im = par_N_re*v13_0_im
    v14_1_re = par_N_re*v13_1_re
    v14_1_im = par_N_re*v13_1_im
    v15_m = abs(par_N_re)
    v15_b = abs(turn_N_re)*rt
    v13_b = (abs(v13_t_re) + abs(v13_t_im))*rt + (abs(v13_0_re) + abs(v13_0_im))*r0 + (abs(v13_1_re) + abs(v13_1_im))*r1 + v13_c
    v14_c = v15_m*v13_c + v15_b*v13_b
    v16_re = v1_re*v14_re - v1_im*v14_im
    v16_im = v1_re*v14_im + v1_im*v14_re
    v16_t_re = v1_re*v14_t_re - v1_im*v14_t_im + v14_re*v1_t_re - v14_im*v1_t_im
    v16_t_im = v1_re*v14_t_im + v1_im*v14_t_re + v14_re*v1_t_im + v14_im*v1_t_re
    v16_0_re = v1_re*v14_0_re - v1_im*v14_0_im
    v16_0_im = v1_re*v14_0_im + v1_im*v14_0_re
    v16_1_re = v1_re*v14_1_re - v1_im*v14_1_im
    v16_1_im = v1_re*v14_1_im + v1_im*v14_1_re
    v1_m = (abs(v1_re) + abs(v1_im))
    v14_m = (abs(v14_re) + abs(v14_im))
    v14_b = (abs(v14_t_re) + abs(v14_t_im))*rt + (abs(v14_0_re) + abs(v14_0_im))*r0 + (abs(v14_1_re) + abs(v14_1_im))*r1 + v14_c
    v16_c = v1_m*v14_c + v14_m*v1_c + v1_b*v14_b
    v3_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v3_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v17_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im
    v17_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re
    v17_c = v3_b*v3_b
    v18_re = v3_s_re*par_n_re
    v18_im = v3_s_im*par_n_re
    v18_t_re = v3_s_re*turn_n_re + par_n_re*v17_t_re
    v18_t_im = v3_s_im*turn_n_re + par_n_re*v17_t_im
    v17_b = (abs(v17_t_re) + abs(v17_t_im))*rt + v17_c
    v18_c = v9_m*v17_c + v17_b*v9_b
    v19_re = v18_re*x1_re - v18_im*x1_im
    v19_im = v18_re*x1_im + v18_im*x1_re
    v19_t_re = x1_re*v18_t_re - x1_im*v18_t_im
    v19_t_im = x1_re*v18_t_im + x1_im*v18_t_re
    v18_b = (abs(v18_t_re) + abs(v18_t_im))*rt + v18_c
    v19_c = v11_m*v18_c + v18_b*v11_b
    v20_re = v19_re*v14_re - v19_im*v14_im
    v20_im = v19_re*v14_im + v19_im*v14_re
    v20_t_re = v19_re*v14_t_re - v19_im*v14_t_im + v14_re*v19_t_re - v14_im*v19_t_im
    v20_t_im = v19_re*v14_t_im + v19_im*v14_t_re + v14_re*v19_t_im + v14_im*v19_t_re
    v20_0_re = v19_re*v14_0_re - v19_im*v14_0_im
    v20_0_im = v19_re*v14_0_im + v19_im*v14_0_re
    v20_1_re = v19_re*v14_1_re - v19_im*v14_1_im + v14_re*v18_re - v14_im*v18_im
    v20_1_im = v19_re*v14_1_im + v19_im*v14_1_re + v14_re*v18_im + v14_im*v18_re
    v19_m = (abs(v19_re) + abs(v19_im))
    v19_b = (abs(v18_re) + abs(v18_im))*r1 + (abs(v19_t_re) + abs(v19_t_im))*rt + v19_c
    v20_c = v19_m*v14_c + v14_m*v19_c + v19_b*v14_b
    v21_re = par_d_re + v20_re
    v21_t_re = turn_d_re + v20_t_re
    v21_q = 1.0/(v21_re*v21_re + v20_im*v20_im)
    v21_r_re = v21_re*v21_q
    v21_r_im = -v20_im*v21_q
    v21_o = math.sqrt(v21_q)
    v22_s_re = v21_r_re*v21_r_re - v21_r_im*v21_r_im
    v22_s_im = v21_r_re*v21_r_im + v21_r_im*v21_r_re
    v22_t_re = -v22_s_re*v21_t_re + v22_s_im*v20_t_im
    v22_t_im = -v22_s_re*v20_t_im - v22_s_im*v21_t_re
    v22_0_re = -v22_s_re*v20_0_re + v22_s_im*v20_0_im
    v22_0_im = -v22_s_re*v20_0_im - v22_s_im*v20_0_re
    v22_1_re = -v22_s_re*v20_1_re + v22_s_im*v20_1_im
    v22_1_im = -v22_s_re*v20_1_im - v22_s_im*v20_1_re
    v21_b = (abs(v21_t_re) + abs(v20_t_im))*rt + (abs(v20_0_re) + abs(v20_0_im))*r0 + (abs(v20_1_re) + abs(v20_1_im))*r1 + v20_c
    v22_x = v21_b*v21_o
    v22_c = v21_o*v21_o*(v20_c + v21_b*v22_x/(1.0 - v22_x)) if v22_x < 1.0 else math.inf
    v23_re = v16_re*v21_r_re - v16_im*v21_r_im
    v23_im = v16_re*v21_r_im + v16_im*v21_r_re
    v23_t_re = v16_re*v22_t_re - v16_im*v22_t_im + v21_r_re*v16_t_re - v21_r_im*v16_t_im
    v23_t_im = v16_re*v22_t_im + v16_im*v22_t_re + v21_r_re*v16_t_im + v21_r_im*v16_t_re
    v23_0_re = v16_re*v22_0_re - v16_im*v22_0_im + v21_r_re*v16_0_re - v21_r_im*v16_0_im
    v23_0_im = v16_re*v22_0_im + v16_im*v22_0_re + v21_r_re*v16_0_im + v21_r_im*v16_0_re
    v23_1_re = v16_re*v22_1_re - v16_im*v22_1_im + v21_r_re*v16_1_re - v21_r_im*v16_1_im
    v23_1_im = v16_re*v22_1_im + v16_im*v22_1_re + v21_r_re*v16_1_im + v21_r_im*v16_1_re
    v16_m = (abs(v16_re) + abs(v16_im))
    v22_m = (abs(v21_r_re) + abs(v21_r_im))
    v16_b = (abs(v16_t_re) + abs(v16_t_im))*rt + (abs(v16_0_re) + abs(v16_0_im))*r0 + (abs(v16_1_re) + abs(v16_1_im))*r1 + v16_c
    v22_b = (abs(v22_t_re) + abs(v22_t_im))*rt + (abs(v22_0_re) + abs(v22_0_im))*r0 + (abs(v22_1_re) + abs(v22_1_im))*r1 + v22_c
    v23_c = v16_m*v22_c + v22_m*v16_c + v16_b*v22_b
    v24_re = -v23_re
    v24_im = -v23_im
    v24_t_re = -v23_t_re
    v24_t_im = -v23_t_im
    v24_0_re = -v23_0_re
    v24_0_im = -v23_0_im
    v24_1_re = -v23_1_re
    v24_1_im = -v23_1_im
    v25_re = par_mu_1_re*par_n_re
    v25_im = par_mu_1_im*par_n_re
    v25_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re
    v25_t_im = par_mu_1_im*turn_n_re + par_n_re*turn_mu_1_im
    v25_c = v3_b*v9_b
    v26_re = v25_re*x1_re - v25_im*x1_im
    v26_im = v25_re*x1_im + v25_im*x1_re
    v26_t_re = x1_re*v25_t_re - x1_im*v25_t_im
    v26_t_im = x1_re*v25_t_im + x1_im*v25_t_re
    v25_b = (abs(v25_t_re) + abs(v25_t_im))*rt + v25_c
    v26_c = v11_m*v25_c + v25_b*v11_b
    v27_re = v26_re*v21_r_re - v26_im*v21_r_im
    v27_im = v26_re*v21_r_im + v26_im*v21_r_re
    v27_t_re = v26_re*v22_t_re - v26_im*v22_t_im + v21_r_re*v26_t_re - v21_r_im*v26_t_im
    v27_t_im = v26_re*v22_t_im + v26_im*v22_t_re + v21_r_re*v26_t_im + v21_r_im*v26_t_re
    v27_0_re = v26_re*v22_0_re - v26_im*v22_0_im
    v27_0_im = v26_re*v22_0_im + v26_im*v22_0_re
    v27_1_re = v26_re*v22_1_re - v26_im*v22_1_im + v21_r_re*v25_re - v21_r_im*v25_im
    v27_1_im = v26_re*v22_1_im + v26_im*v22_1_re + v21_r_re*v25_im + v21_r_im*v25_re
    v26_m = (abs(v26_re) + abs(v26_im))
    v26_b = (abs(v25_re) + abs(v25_im))*r1 + (abs(v26_t_re) + abs(v26_t_im))*rt + v26_c
    v27_c = v26_m*v22_c + v22_m*v26_c + v26_b*v22_b
    v28_re = v6_s_re*v14_re - v6_s_im*v14_im
    v28_im = v6_s_re*v14_im + v6_s_im*v14_re
    v28_t_re = v6_s_re*v14_t_re - v6_s_im*v14_t_im + v14_re*v7_t_re - v14_im*v7_t_im
    v28_t_im = v6_s_re*v14_t_im + v6_s_im*v14_t_re + v14_re*v7_t_im + v14_im*v7_t_re
    v28_0_re = v6_s_re*v14_0_re - v6_s_im*v14_0_im
    v28_0_im = v6_s_re*v14_0_im + v6_s_im*v14_0_re
    v28_1_re = v6_s_re*v14_1_re - v6_s_im*v14_1_im
    v28_1_im = v6_s_re*v14_1_im + v6_s_im*v14_1_re
    v7_m = (abs(v6_s_re) + abs(v6_s_im))
    v28_c = v7_m*v14_c + v14_m*v7_c + v7_b*v14_b
    v29_re = par_mu_1_re*v24_re - par_mu_1_im*v24_im
    v29_im = par_mu_1_re*v24_im + par_mu_1_im*v24_re
    v29_t_re = par_mu_1_re*v24_t_re - par_mu_1_im*v24_t_im + v24_re*turn_mu_1_re - v24_im*turn_mu_1_im
    v29_t_im = par_mu_1_re*v24_t_im + par_mu_1_im*v24_t_re + v24_re*turn_mu_1_im + v24_im*turn_mu_1_re
    v29_0_re = par_mu_1_re*v24_0_re - par_mu_1_im*v24_0_im
    v29_0_im = par_mu_1_re*v24_0_im + par_mu_1_im*v24_0_re
    v29_1_re = par_mu_1_re*v24_1_re - par_mu_1_im*v24_1_im
    v29_1_im = par_mu_1_re*v24_1_im + par_mu_1_im*v24_1_re
    v3_m = (abs(par_mu_1_re) + abs(par_mu_1_im))
    v24_b = (abs(v24_t_re) + abs(v24_t_im))*rt + (abs(v24_0_re) + abs(v24_0_im))*r0 + (abs(v24_1_re) + abs(v24_1_im))*r1 + v23_c
    v29_c = v3_m*v23_c + v3_b*v24_b
    v30_re = par_lambda_re + v28_re - v29_re
    v30_im = par_lambda_im + v28_im - v29_im
    v30_t_re = turn_lambda_re + v28_t_re - v29_t_re
    v30_t_im = turn_lambda_im + v28_t_im - v29_t_im
    v30_0_re = v28_0_re - v29_0_re
    v30_0_im = v28_0_im - v29_0_im
    v30_1_re = v28_1_re - v29_1_re
    v30_1_im = v28_1_im - v29_1_im
    v30_c = v28_c + v29_c
    v30_q = 1.0/(v30_re*v30_re + v30_im*v30_im)
    v30_r_re = v30_re*v30_q
    v30_r_im = -v30_im*v30_q
    v30_o = math.sqrt(v30_q)
    v31_s_re = v30_r_re*v30_r_re - v30_r_im*v30_r_im
    v31_s_im = v30_r_re*v30_r_im + v30_r_im*v30_r_re
    v31_t_re = -v31_s_re*v30_t_re + v31_s_im*v30_t_im
    v31_t_im = -v31_s_re*v30_t_im - v31_s_im*v30_t_re
    v31_0_re = -v31_s_re*v30_0_re + v31_s_im*v30_0_im
    v31_0_im = -v31_s_re*v30_0_im - v31_s_im*v30_0_re
    v31_1_re = -v31_s_re*v30_1_re + v31_s_im*v30_1_im
    v31_1_im = -v31_s_re*v30_1_im - v31_s_im*v30_1_re
    v30_b = (abs(v30_t_re) + abs(v30_t_im))*rt + (abs(v30_0_re) + abs(v30_0_im))*r0 + (abs(v30_1_re) + abs(v30_1_im))*r1 + v30_c
    v31_x = v30_b*v30_o
    v31_c = v30_o*v30_o*(v30_c + v30_b*v31_x/(1.0 - v31_x)) if v31_x < 1.0 else math.inf
    work[MATRIX] = 1.0 - v27_0_re
    work[MATRIX + 1] = -v27_0_im
    work[MATRIX + 2] = -v27_1_re
    work[MATRIX + 3] = -v27_1_im
    work[MATRIX + 4] = -v27_t_re
    work[MATRIX + 5] = -v27_t_im
    work[MATRIX + 6] = x0_re - v27_re
    work[MATRIX + 7] = x0_im - v27_im
    work[REMAINDER] = v27_c
    work[MATRIX + 2*WIDTH] = -v31_0_re
    work[MATRIX + 2*WIDTH + 1] = -v31_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v31_1_re
    work[MATRIX + 2*WIDTH + 3] = -v31_1_im
    work[MATRIX + 2*WIDTH + 4] = -v31_t_re
    work[MATRIX + 2*WIDTH + 5] = -v31_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v30_r_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v30_r_im
    work[REMAINDER + 1] = v31_c


@spliced
def enclose(work: Vector) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


@spliced
def certify(work: Vector, t: float, left: float, step: float) -> (bool, float):
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
        if not enclose(work):
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
def follow(work: Vector) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work) and is_near(work, 0.5*step)
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
def reach(work: Vector, is_found: bool) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work):
                return True
    return False


@function
def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values(work: Vector) -> (float, float):
    """All unknowns, and the target, at X."""
    par_N_re = work[HERE]
    par_d_re = work[HERE + 2]
    par_n_re = work[HERE + 4]
    par_mu_1_re = work[HERE + 8]
    par_mu_1_im = work[HERE + 9]
    par_mu_s_re = work[HERE + 10]
    par_mu_s_im = work[HERE + 11]
    par_signal_re = work[HERE + 12]
    par_signal_im = work[HERE + 13]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v1_re = par_d_re*par_mu_1_re
    v1_im = par_d_re*par_mu_1_im
    v2_re = v1_re*x0_re - v1_im*x0_im
    v2_im = v1_re*x0_im + v1_im*x0_re
    v3_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v3_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v5_re = v3_s_re*par_n_re
    v5_im = v3_s_im*par_n_re
    v6_re = v5_re*x1_re - v5_im*x1_im
    v6_im = v5_re*x1_im + v5_im*x1_re
    v7_re = par_N_re + v2_re + v6_re
    v7_im = v2_im + v6_im
    v7_q = 1.0/(v7_re*v7_re + v7_im*v7_im)
    v7_r_re = v7_re*v7_q
    v7_r_im = -v7_im*v7_q
    v9_re = par_N_re*v7_r_re
    v9_im = par_N_re*v7_r_im
    v10_re = v1_re*v9_re - v1_im*v9_im
    v10_im = v1_re*v9_im + v1_im*v9_re
    v11_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v11_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v13_re = v11_s_re*par_n_re
    v13_im = v11_s_im*par_n_re
    v14_re = v13_re*x1_re - v13_im*x1_im
    v14_im = v13_re*x1_im + v13_im*x1_re
    v15_re = v14_re*v9_re - v14_im*v9_im
    v15_im = v14_re*v9_im + v14_im*v9_re
    v16_re = par_d_re + v15_re
    v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
    v16_r_re = v16_re*v16_q
    v16_r_im = -v15_im*v16_q
    v18_re = v10_re*v16_r_re - v10_im*v16_r_im
    v18_im = v10_re*v16_r_im + v10_im*v16_r_re
    v19_re = -v18_re
    v19_im = -v18_im
    v20_re = v15_re*v16_r_re - v15_im*v16_r_im
    v20_im = v15_re*v16_r_im + v15_im*v16_r_re
    v21_re = 1.0 - v20_re
    v21_im = -v20_im
    v21_s_re = v21_re*v21_re - v21_im*v21_im
    v21_s_im = v21_re*v21_im + v21_im*v21_re
    v23_re = par_signal_re*v21_s_re - par_signal_im*v21_s_im
    v23_im = par_signal_re*v21_s_im + par_signal_im*v21_s_re
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = x1_im
    work[VALUES + 4] = v9_re
    work[VALUES + 5] = v9_im
    work[VALUES + 6] = v19_re
    work[VALUES + 7] = v19_im
    return v23_re, v23_im


@spliced
def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes(work: Vector) -> None:
    """Derivatives of the target in x and t."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_d_re = work[HERE + 2]
    turn_d_re = work[DIRECTION + 2]
    par_n_re = work[HERE + 4]
    turn_n_re = work[DIRECTION + 4]
    par_mu_1_re = work[HERE + 8]
    par_mu_1_im = work[HERE + 9]
    turn_mu_1_re = work[DIRECTION + 8]
    turn_mu_1_im = work[DIRECTION + 9]
    par_mu_s_re = work[HERE + 10]
    par_mu_s_im = work[HERE + 11]
    turn_mu_s_re = work[DIRECTION + 10]
    turn_mu_s_im = work[DIRECTION + 11]
    par_signal_re = work[HERE + 12]
    par_signal_im = work[HERE + 13]
    turn_signal_re = work[DIRECTION + 12]
    turn_signal_im = work[DIRECTION + 13]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v1_re = par_d_re*par_mu_1_re
    v1_im = par_d_re*par_mu_1_im
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v1_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re
    v2_re = v1_re*x0_re - v1_im*x0_im
    v2_im = v1_re*x0_im + v1_im*x0_re
    v2_t_re = x0_re*v1_t_re - x0_im*v1_t_im
    v2_t_im = x0_re*v1_t_im + x0_im*v1_t_re
    v3_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v3_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im
    v4_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re
    v5_re = v3_s_re*par_n_re
    v5_im = v3_s_im*par_n_re
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re
    v5_t_im = v3_s_im*turn_n_re + par_n_re*v4_t_im
    v6_re = v5_re*x1_re - v5_im*x1_im
    v6_im = v5_re*x1_im + v5_im*x1_re
    v6_t_re = x1_re*v5_t_re - x1_im*v5_t_im
    v6_t_im = x1_re*v5_t_im + x1_im*v5_t_re
    v7_re = par_N_re + v2_re + v6_re
    v7_im = v2_im + v6_im
    v7_t_re = turn_N_re + v2_t_re + v6_t_re
    v7_t_im = v2_t_im + v6_t_im
    v7_q = 1.0/(v7_re*v7_re + v7_im*v7_im)
    v7_r_re = v7_re*v7_q
    v7_r_im = -v7_im*v7_q
    v8_s_re = v7_r_re*v7_r_re - v7_r_im*v7_r_im
    v8_s_im = v7_r_re*v7_r_im + v7_r_im*v7_r_re
    v8_t_re = -v8_s_re*v7_t_re + v8_s_im*v7_t_im
    v8_t_im = -v8_s_re*v7_t_im - v8_s_im*v7_t_re
    v8_0_re = -v8_s_re*v1_re + v8_s_im*v1_im
    v8_0_im = -v8_s_re*v1_im - v8_s_im*v1_re
    v8_1_re = -v8_s_re*v5_re + v8_s_im*v5_im
    v8_1_im = -v8_s_re*v5_im - v8_s_im*v5_re
    v9_re = par_N_re*v7_r_re
    v9_im = par_N_re*v7_r_im
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re
    v9_t_im = par_N_re*v8_t_im + v7_r_im*turn_N_re
    v9_0_re = par_N_re*v8_0_re
    v9_0_im = par_N_re*v8_0_im
    v9_1_re = par_N_re*v8_1_re
    v9_1_im = par_N_re*v8_1_im
    v10_re = v1_re*v9_re - v1_im*v9_im
    v10_im = v1_re*v9_im + v1_im*v9_re
    v10_t_re = v1_re*v9_t_re - v1_im*v9_t_im + v9_re*v1_t_re - v9_im*v1_t_im
    v10_t_im = v1_re*v9_t_im + v1_im*v9_t_re + v9_re*v1_t_im + v9_im*v1_t_re
    v10_0_re = v1_re*v9_0_re - v1_im*v9_0_im
    v10_0_im = v1_re*v9_0_im + v1_im*v9_0_re
    v10_1_re = v1_re*v9_1_re - v1_im*v9_1_im
    v10_1_im = v1_re*v9_1_im + v1_im*v9_1_re
    v11_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v11_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im
    v12_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re
    v13_re = v11_s_re*par_n_re
    v13_im = v11_s_im*par_n_re
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re
    v13_t_im = v11_s_im*turn_n_re + par_n_re*v12_t_im
    v14_re = v13_re*x1_re - v13_im*x1_im
    v14_im = v13_re*x1_im + v13_im*x1_re
    v14_t_re = x1_re*v13_t_re - x1_im*v13_t_im
    v14_t_im = x1_re*v13_t_im + x1_im*v13_t_re
    v15_re = v14_re*v9_re - v14_im*v9_im
    v15_im = v14_re*v9_im + v14_im*v9_re
    v15_t_re = v14_re*v9_t_re - v14_im*v9_t_im + v9_re*v14_t_re - v9_im*v14_t_im
    v15_t_im = v14_re*v9_t_im + v14_im*v9_t_re + v9_re*v14_t_im + v9_im*v14_t_re
    v15_0_re = v14_re*v9_0_re - v14_im*v9_0_im
    v15_0_im = v14_re*v9_0_im + v14_im*v9_0_re
    v15_1_re = v14_re*v9_1_re - v14_im*v9_1_im + v9_re*v13_re - v9_im*v13_im
    v15_1_im = v14_re*v9_1_im + v14_im*v9_1_re + v9_re*v13_im + v9_im*v13_re
    v16_re = par_d_re + v15_re
    v16_t_re = turn_d_re + v15_t_re
    v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
    v16_r_re = v16_re*v16_q
    v16_r_im = -v15_im*v16_q
    v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im
    v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re
    v17_t_re = -v17_s_re*v16_t_re + v17_s_im*v15_t_im
    v17_t_im = -v17_s_re*v15_t_im - v17_s_im*v16_t_re
    v17_0_re = -v17_s_re*v15_0_re + v17_s_im*v15_0_im
    v17_0_im = -v17_s_re*v15_0_im - v17_s_im*v15_0_re
    v17_1_re = -v17_s_re*v15_1_re + v17_s_im*v15_1_im
    v17_1_im = -v17_s_re*v15_1_im - v17_s_im*v15_1_re
    v18_re = v10_re*v16_r_re - v10_im*v16_r_im
    v18_im = v10_re*v16_r_im + v10_im*v16_r_re
    v18_t_re = v10_re*v17_t_re - v10_im*v17_t_im + v16_r_re*v10_t_re - v16_r_im*v10_t_im
    v18_t_im = v10_re*v17_t_im + v10_im*v17_t_re + v16_r_re*v10_t_im + v16_r_im*v10_t_re
    v18_0_re = v10_re*v17_0_re - v10_im*v17_0_im + v16_r_re*v10_0_re - v16_r_im*v10_0_im
    v18_0_im = v10_re*v17_0_im + v10_im*v17_0_re + v16_r_re*v10_0_im + v16_r_im*v10_0_re
    v18_1_re = v10_re*v17_1_re - v10_im*v17_1_im + v16_r_re*v10_1_re - v16_r_im*v10_1_im
    v18_1_im = v10_re*v17_1_im + v10_im*v17_1_re + v16_r_re*v10_1_im + v16_r_im*v10_1_re
    v19_re = -v18_re
    v19_im = -v18_im
    v19_t_re = -v18_t_re
    v19_t_im = -v18_t_im
    v19_0_re = -v18_0_re
    v19_0_im = -v18_0_im
    v19_1_re = -v18_1_re
    v19_1_im = -v18_1_im
    v20_re = v15_re*v16_r_re - v15_im*v16_r_im
    v20_im = v15_re*v16_r_im + v15_im*v16_r_re
    v20_t_re = v15_re*v17_t_re - v15_im*v17_t_im + v16_r_re*v15_t_re - v16_r_im*v15_t_im
    v20_t_im = v15_re*v17_t_im + v15_im*v17_t_re + v16_r_re*v15_t_im + v16_r_im*v15_t_re
    v20_0_re = v15_re*v17_0_re - v15_im*v17_0_im + v16_r_re*v15_0_re - v16_r_im*v15_0_im
    v20_0_im = v15_re*v17_0_im + v15_im*v17_0_re + v16_r_re*v15_0_im + v16_r_im*v15_0_re
    v20_1_re = v15_re*v17_1_re - v15_im*v17_1_im + v16_r_re*v15_1_re - v16_r_im*v15_1_im
    v20_1_im = v15_re*v17_1_im + v15_im*v17_1_re + v16_r_re*v15_1_im + v16_r_im*v15_1_re
    v21_re = 1.0 - v20_re
    v21_im = -v20_im
    v21_t_re = -v20_t_re
    v21_t_im = -v20_t_im
    v21_0_re = -v20_0_re
    v21_0_im = -v20_0_im
    v21_1_re = -v20_1_re
    v21_1_im = -v20_1_im
    v21_s_re = v21_re*v21_re - v21_im*v21_im
    v21_s_im = v21_re*v21_im + v21_im*v21_re
    v22_t_re = 2.0*v21_re*v21_t_re - 2.0*v21_im*v21_t_im
    v22_t_im = 2.0*v21_re*v21_t_im + 2.0*v21_im*v21_t_re
    v22_0_re = 2.0*v21_re*v21_0_re - 2.0*v21_im*v21_0_im
    v22_0_im = 2.0*v21_re*v21_0_im + 2.0*v21_im*v21_0_re
    v22_1_re = 2.0*v21_re*v21_1_re - 2.0*v21_im*v21_1_im
    v22_1_im = 2.0*v21_re*v21_1_im + 2.0*v21_im*v21_1_re
    v23_re = par_signal_re*v21_s_re - par_signal_im*v21_s_im
    v23_im = par_signal_re*v21_s_im + par_signal_im*v21_s_re
    v23_t_re = par_signal_re*v22_t_re - par_signal_im*v22_t_im + v21_s_re*turn_signal_re - v21_s_im*turn_signal_im
    v23_t_im = par_signal_re*v22_t_im + par_signal_im*v22_t_re + v21_s_re*turn_signal_im + v21_s_im*turn_signal_re
    v23_0_re = par_signal_re*v22_0_re - par_signal_im*v22_0_im
    v23_0_im = par_signal_re*v22_0_im + par_signal_im*v22_0_re
    v23_1_re = par_signal_re*v22_1_re - par_signal_im*v22_1_im
    v23_1_im = par_signal_re*v22_1_im + par_signal_im*v22_1_re
    work[SLOPES] = v23_0_re
    work[SLOPES + 1] = v23_0_im
    work[SLOPES + 2] = v23_1_re
    work[SLOPES + 3] = v23_1_im
    work[SLOPES + 4] = v23_t_re
    work[SLOPES + 5] = v23_t_im


@function
def differentiate(work: Vector, j: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work)
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
def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@function
def aim_real(work: Vector) -> bool:
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
def copy_real(work: Vector, source: int, to: int, count: int) -> None:
    for j in range(count):
        work[to + j] = work[source + j]


@function
def modulus_real(work: Vector, at: int) -> float:
    return math.sqrt(work[at]*work[at] + work[at + 1]*work[at + 1])


@function
def measure_real(work: Vector) -> None:
    """SCALE: the size of each unknown, none below a thousandth of the largest."""
    largest = 1e-300
    for i in range(CORE):
        work[SCALE + i] = modulus_real(work, X + 2*i)
        largest = max(largest, work[SCALE + i])
    for i in range(CORE):
        work[SCALE + i] = max(work[SCALE + i], 1e-3*largest)


@function
def place_real(work: Vector, t: float, left: float) -> None:
    """The parameters at t."""
    for j in range(2*PARAMETERS):
        work[HERE + j] = left*work[ORIGIN + j] + t*work[GOAL + j]


@function
def eliminate_real(work: Vector, width: int) -> bool:
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
def equations_real(work: Vector) -> None:
    """F, F_x and F_t at TRIAL."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_d_re = work[HERE + 2]
    turn_d_re = work[DIRECTION + 2]
    par_n_re = work[HERE + 4]
    turn_n_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    turn_lambda_re = work[DIRECTION + 6]
    par_mu_1_re = work[HERE + 8]
    turn_mu_1_re = work[DIRECTION + 8]
    par_mu_s_re = work[HERE + 10]
    turn_mu_s_re = work[DIRECTION + 10]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    v1_re = par_d_re*par_mu_1_re
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v2_re = v1_re*x0_re
    v2_t_re = x0_re*v1_t_re
    v3_s_re = par_mu_s_re*par_mu_s_re
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re
    v5_re = v3_s_re*par_n_re
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re
    v6_re = v5_re*x1_re
    v6_t_re = x1_re*v5_t_re
    v7_re = par_N_re + v2_re + v6_re
    v7_t_re = turn_N_re + v2_t_re + v6_t_re
    v7_r_re = 1.0/v7_re
    v8_s_re = v7_r_re*v7_r_re
    v8_t_re = -v8_s_re*v7_t_re
    v8_0_re = -v8_s_re*v1_re
    v8_1_re = -v8_s_re*v5_re
    v9_re = par_N_re*v7_r_re
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re
    v9_0_re = par_N_re*v8_0_re
    v9_1_re = par_N_re*v8_1_re
    v10_re = v1_re*v9_re
    v10_t_re = v1_re*v9_t_re + v9_re*v1_t_re
    v10_0_re = v1_re*v9_0_re
    v10_1_re = v1_re*v9_1_re
    v11_s_re = par_mu_1_re*par_mu_1_re
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re
    v13_re = v11_s_re*par_n_re
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re
    v14_re = v13_re*x1_re
    v14_t_re = x1_re*v13_t_re
    v15_re = v14_re*v9_re
    v15_t_re = v14_re*v9_t_re + v9_re*v14_t_re
    v15_0_re = v14_re*v9_0_re
    v15_1_re = v14_re*v9_1_re + v9_re*v13_re
    v16_re = par_d_re + v15_re
    v16_t_re = turn_d_re + v15_t_re
    v16_r_re = 1.0/v16_re
    v17_s_re = v16_r_re*v16_r_re
    v17_t_re = -v17_s_re*v16_t_re
    v17_0_re = -v17_s_re*v15_0_re
    v17_1_re = -v17_s_re*v15_1_re
    v18_re = v10_re*v16_r_re
    v18_t_re = v10_re*v17_t_re + v16_r_re*v10_t_re
    v18_0_re = v10_re*v17_0_re + v16_r_re*v10_0_re
    v18_1_re = v10_re*v17_1_re + v16_r_re*v10_1_re
    v19_re = -v18_re
    v19_t_re = -v18_t_re
    v19_0_re = -v18_0_re
    v19_1_re = -v18_1_re
    v20_re = par_mu_1_re*par_n_re
    v20_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re
    v21_re = v20_re*x1_re
    v21_t_re = x1_re*v20_t_re
    v22_re = v21_re*v16_r_re
    v22_t_re = v21_re*v17_t_re + v16_r_re*v21_t_re
    v22_0_re = v21_re*v17_0_re
    v22_1_re = v21_re*v17_1_re + v16_r_re*v20_re
    v23_re = v3_s_re*v9_re
    v23_t_re = v3_s_re*v9_t_re + v9_re*v4_t_re
    v23_0_re = v3_s_re*v9_0_re
    v23_1_re = v3_s_re*v9_1_re
    v24_re = par_mu_1_re*v19_re
    v24_t_re = par_mu_1_re*v19_t_re + v19_re*turn_mu_1_re
    v24_0_re = par_mu_1_re*v19_0_re
    v24_1_re = par_mu_1_re*v19_1_re
    v25_re = par_lambda_re + v23_re - v24_re
    v25_t_re = turn_lambda_re + v23_t_re - v24_t_re
    v25_0_re = v23_0_re - v24_0_re
    v25_1_re = v23_1_re - v24_1_re
    v25_r_re = 1.0/v25_re
    v26_s_re = v25_r_re*v25_r_re
    v26_t_re = -v26_s_re*v25_t_re
    v26_0_re = -v26_s_re*v25_0_re
    v26_1_re = -v26_s_re*v25_1_re
    work[MATRIX] = 1.0 - v22_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v22_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v22_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v22_re
    work[MATRIX + 7] = 0.0
    work[MATRIX + 2*WIDTH] = -v26_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v26_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v26_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v25_r_re
    work[MATRIX + 2*WIDTH + 7] = 0.0


@function
def settle_real(work: Vector) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations_real(work)
        if not eliminate_real(work, CORE + 2):
            return False
        share = 0.0
        size = 0.0
        error = 0.0
        for i in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 1)
            work[TRIAL + 2*i] -= work[at]
            work[TRIAL + 2*i + 1] -= work[at + 1]
            length = modulus_real(work, at)
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
def begin_real(work: Vector, anchor: Array, start: Array) -> bool:
    """The anchor, polished by Newton; False if the first step shows that it is no solution."""
    for j in range(2*PARAMETERS):
        work[FIRST_HERE + j] = anchor[j]
    copy_real(work, FIRST_HERE, ORIGIN, 2*PARAMETERS)
    copy_real(work, FIRST_HERE, GOAL, 2*PARAMETERS)
    if not aim_real(work):
        return False
    place_real(work, 0.0, 1.0)
    for i in range(2*CORE):
        work[X + i] = start[i]
        work[TRIAL + i] = start[i]
    measure_real(work)
    for i in range(CORE):
        work[RADIUS + i] = 1e-6*work[SCALE + i]
    work[BEND] = 1e3
    if not settle_real(work):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy_real(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure_real(work: Vector) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_d_re = work[HERE + 2]
    turn_d_re = work[DIRECTION + 2]
    par_n_re = work[HERE + 4]
    turn_n_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    turn_lambda_re = work[DIRECTION + 6]
    par_mu_1_re = work[HERE + 8]
    turn_mu_1_re = work[DIRECTION + 8]
    par_mu_s_re = work[HERE + 10]
    turn_mu_s_re = work[DIRECTION + 10]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v1_re = par_d_re*par_mu_1_re
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v2_b = abs(turn_d_re)*rt
    v3_b = abs(turn_mu_1_re)*rt
    v1_c = v2_b*v3_b
    v4_re = v1_re*x0_re
    v4_t_re = x0_re*v1_t_re
    v5_m = abs(x0_re)
    v1_b = abs(v1_t_re)*rt + v1_c
    v5_b = r0
    v4_c = v5_m*v1_c + v1_b*v5_b
    v6_s_re = par_mu_s_re*par_mu_s_re
    v7_t_re = 2.0*par_mu_s_re*turn_mu_s_re
    v6_b = abs(turn_mu_s_re)*rt
    v7_c = v6_b*v6_b
    v8_re = v6_s_re*par_n_re
    v8_t_re = v6_s_re*turn_n_re + par_n_re*v7_t_re
    v9_m = abs(par_n_re)
    v7_b = abs(v7_t_re)*rt + v7_c
    v9_b = abs(turn_n_re)*rt
    v8_c = v9_m*v7_c + v7_b*v9_b
    v10_re = v8_re*x1_re
    v10_t_re = x1_re*v8_t_re
    v11_m = abs(x1_re)
    v8_b = abs(v8_t_re)*rt + v8_c
    v11_b = r1
    v10_c = v11_m*v8_c + v8_b*v11_b
    v12_re = par_N_re + v4_re + v10_re
    v12_t_re = turn_N_re + v4_t_re + v10_t_re
    v12_c = v4_c + v10_c
    v12_r_re = 1.0/v12_re
    v12_o = abs(v12_r_re)
    v13_s_re = v12_r_re*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re
    v13_0_re = -v13_s_re*v1_re
    v13_1_re = -v13_s_re*v8_re
    v12_b = abs(v12_t_re)*rt + abs(v1_re)*r0 + abs(v8_re)*r1 + v12_c
    v13_x = v12_b*v12_o
    v13_c = v12_o*v12_o*(v12_c + v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
    v14_re = par_N_re*v12_r_re
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re
    v14_0_re = par_N_re*v13_0_re
    v14_1_re = par_N_re*v13_1_re
    v15_m = abs(par_N_re)
    v15_b = abs(turn_N_re)*rt
    v13_b = abs(v13_t_re)*rt + abs(v13_0_re)*r0 + abs(v13_1_re)*r1 + v13_c
    v14_c = v15_m*v13_c + v15_b*v13_b
    v16_re = v1_re*v14_re
    v16_t_re = v1_re*v14_t_re + v14_re*v1_t_re
    v16_0_re = v1_re*v14_0_re
    v16_1_re = v1_re*v14_1_re
    v1_m = abs(v1_re)
    v14_m = abs(v14_re)
    v14_b = abs(v14_t_re)*rt + abs(v14_0_re)*r0 + abs(v14_1_re)*r1 + v14_c
    v16_c = v1_m*v14_c + v14_m*v1_c + v1_b*v14_b
    v3_s_re = par_mu_1_re*par_mu_1_re
    v17_t_re = 2.0*par_mu_1_re*turn_mu_1_re
    v17_c = v3_b*v3_b
    v18_re = v3_s_re*par_n_re
    v18_t_re = v3_s_re*turn_n_re + par_n_re*v17_t_re
    v17_b = abs(v17_t_re)*rt + v17_c
    v18_c = v9_m*v17_c + v17_b*v9_b
    v19_re = v18_re*x1_re
    v19_t_re = x1_re*v18_t_re
    v18_b = abs(v18_t_re)*rt + v18_c
    v19_c = v11_m*v18_c + v18_b*v11_b
    v20_re = v19_re*v14_re
    v20_t_re = v19_re*v14_t_re + v14_re*v19_t_re
    v20_0_re = v19_re*v14_0_re
    v20_1_re = v19_re*v14_1_re + v14_re*v18_re
    v19_m = abs(v19_re)
    v19_b = abs(v18_re)*r1 + abs(v19_t_re)*rt + v19_c
    v20_c = v19_m*v14_c + v14_m*v19_c + v19_b*v14_b
    v21_re = par_d_re + v20_re
    v21_t_re = turn_d_re + v20_t_re
    v21_r_re = 1.0/v21_re
    v21_o = abs(v21_r_re)
    v22_s_re = v21_r_re*v21_r_re
    v22_t_re = -v22_s_re*v21_t_re
    v22_0_re = -v22_s_re*v20_0_re
    v22_1_re = -v22_s_re*v20_1_re
    v21_b = abs(v21_t_re)*rt + abs(v20_0_re)*r0 + abs(v20_1_re)*r1 + v20_c
    v22_x = v21_b*v21_o
    v22_c = v21_o*v21_o*(v20_c + v21_b*v22_x/(1.0 - v22_x)) if v22_x < 1.0 else math.inf
    v23_re = v16_re*v21_r_re
    v23_t_re = v16_re*v22_t_re + v21_r_re*v16_t_re
    v23_0_re = v16_re*v22_0_re + v21_r_re*v16_0_re
    v23_1_re = v16_re*v22_1_re + v21_r_re*v16_1_re
    v16_m = abs(v16_re)
    v22_m = abs(v21_r_re)
    v16_b = abs(v16_t_re)*rt + abs(v16_0_re)*r0 + abs(v16_1_re)*r1 + v16_c
    v22_b = abs(v22_t_re)*rt + abs(v22_0_re)*r0 + abs(v22_1_re)*r1 + v22_c
    v23_c = v16_m*v22_c + v22_m*v16_c + v16_b*v22_b
    v24_re = -v23_re
    v24_t_re = -v23_t_re
    v24_0_re = -v23_0_re
    v24_1_re = -v23_1_re
    v25_re = par_mu_1_re*par_n_re
    v25_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re
    v25_c = v3_b*v9_b
    v26_re = v25_re*x1_re
    v26_t_re = x1_re*v25_t_re
    v25_b = abs(v25_t_re)*rt + v25_c
    v26_c = v11_m*v25_c + v25_b*v11_b
    v27_re = v26_re*v21_r_re
    v27_t_re = v26_re*v22_t_re + v21_r_re*v26_t_re
    v27_0_re = v26_re*v22_0_re
    v27_1_re = v26_re*v22_1_re + v21_r_re*v25_re
    v26_m = abs(v26_re)
    v26_b = abs(v25_re)*r1 + abs(v26_t_re)*rt + v26_c
    v27_c = v26_m*v22_c + v22_m*v26_c + v26_b*v22_b
    v28_re = v6_s_re*v14_re
    v28_t_re = v6_s_re*v14_t_re + v14_re*v7_t_re
    v28_0_re = v6_s_re*v14_0_re
    v28_1_re = v6_s_re*v14_1_re
    v7_m = abs(v6_s_re)
    v28_c = v7_m*v14_c + v14_m*v7_c + v7_b*v14_b
    v29_re = par_mu_1_re*v24_re
    v29_t_re = par_mu_1_re*v24_t_re + v24_re*turn_mu_1_re
    v29_0_re = par_mu_1_re*v24_0_re
    v29_1_re = par_mu_1_re*v24_1_re
    v3_m = abs(par_mu_1_re)
    v24_b = abs(v24_t_re)*rt + abs(v24_0_re)*r0 + abs(v24_1_re)*r1 + v23_c
    v29_c = v3_m*v23_c + v3_b*v24_b
    v30_re = par_lambda_re + v28_re - v29_re
    v30_t_re = turn_lambda_re + v28_t_re - v29_t_re
    v30_0_re = v28_0_re - v29_0_re
    v30_1_re = v28_1_re - v29_1_re
    v30_c = v28_c + v29_c
    v30_r_re = 1.0/v30_re
    v30_o = abs(v30_r_re)
    v31_s_re = v30_r_re*v30_r_re
    v31_t_re = -v31_s_re*v30_t_re
    v31_0_re = -v31_s_re*v30_0_re
    v31_1_re = -v31_s_re*v30_1_re
    v30_b = abs(v30_t_re)*rt + abs(v30_0_re)*r0 + abs(v30_1_re)*r1 + v30_c
    v31_x = v30_b*v30_o
    v31_c = v30_o*v30_o*(v30_c + v30_b*v31_x/(1.0 - v31_x)) if v31_x < 1.0 else math.inf
    work[MATRIX] = 1.0 - v27_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v27_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v27_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v27_re
    work[MATRIX + 7] = 0.0
    work[REMAINDER] = v27_c
    work[MATRIX + 2*WIDTH] = -v31_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v31_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v31_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v30_r_re
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[REMAINDER + 1] = v31_c


@spliced
def enclose_real(work: Vector) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure_real(work)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate_real(work, WIDTH)


@spliced
def certify_real(work: Vector, t: float, left: float, step: float) -> (bool, float):
    """Is the step from t safe? And the factor by which the next one may be longer, or another try must be shorter.

    RADIUS starts at twice the first order, the best there is where the second is proportional to its square, and is inflated until it
    holds what it maps to. BEND is the second order relative to it. TRIAL becomes the prediction of the end.
    """
    half = 0.5*step
    place_real(work, t + half, left - half)
    work[RADIUS + CORE] = half
    most = 0.0
    for i in range(CORE):
        for k in range(2*i, 2*i + 2):
            work[TRIAL + k] = work[X + k] + half*work[TANGENT + k]
        most = max(most, half*modulus_real(work, TANGENT + 2*i)/work[SCALE + i])
    for i in range(CORE):
        work[RADIUS + i] = step*modulus_real(work, TANGENT + 2*i) + (SHARE*most + FLOOR)*work[SCALE + i]
    factor = 0.5
    is_inside = False
    for attempt in range(TRIES):
        if not enclose_real(work):
            return False, 0.2
        is_inside = True
        work[BEND] = 0.0
        for i in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE)
            first = half*modulus_real(work, at) + modulus_real(work, at + 2)
            second = 0.0
            for j in range(CORE):
                second += work[REMAINDER + j]*modulus_real(work, at + 4 + 2*j)
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
            work[RADIUS + i] = max(1.2*work[IMAGE + i], half*modulus_real(work, TANGENT + 2*i)) + FLOOR*work[SCALE + i]
    for i in range(CORE):
        at = MATRIX + 2*(i*WIDTH + CORE)
        # The tangent at the middle predicts the end to third order.
        work[TRIAL + 2*i] = work[X + 2*i] - step*work[at]
        work[TRIAL + 2*i + 1] = work[X + 2*i + 1] - step*work[at + 1]
    return is_inside, factor


@spliced
def is_near_real(work: Vector, half: float) -> bool:
    """Does TRIAL lie in the polydisk?"""
    for i in range(CORE):
        re = work[TRIAL + 2*i] - work[X + 2*i] - half*work[TANGENT + 2*i]
        im = work[TRIAL + 2*i + 1] - work[X + 2*i + 1] - half*work[TANGENT + 2*i + 1]
        if not (re*re + im*im <= work[RADIUS + i]*work[RADIUS + i]):
            return False
    return True


@function
def turn_real(work: Vector) -> None:
    """TANGENT: dx/dt from the last elimination."""
    for i in range(CORE):
        at = MATRIX + 2*(i*WIDTH + CORE)
        work[TANGENT + 2*i] = -work[at]
        work[TANGENT + 2*i + 1] = -work[at + 1]


@spliced
def follow_real(work: Vector) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim_real(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place_real(work, t, left)
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work)
    if not eliminate_real(work, CORE + 2):
        return False
    turn_real(work)
    measure_real(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify_real(work, t, left, step)
        if is_safe:
            place_real(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle_real(work) and is_near_real(work, 0.5*step)
            if not is_safe:
                factor = 0.5
        if is_safe:
            copy_real(work, TRIAL, X, 2*CORE)
            if is_last:
                return True
            t += step
            left -= step
            turn_real(work)
            measure_real(work)
        step *= factor
        if not (t + step > t and left - step < left):
            return False
    return False


@spliced
def reach_real(work: Vector, is_found: bool) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy_real(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy_real(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow_real(work):
                return True
    return False


@function
def take_real(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values_real(work: Vector) -> (float, float):
    """All unknowns, and the target, at X."""
    par_N_re = work[HERE]
    par_d_re = work[HERE + 2]
    par_n_re = work[HERE + 4]
    par_mu_1_re = work[HERE + 8]
    par_mu_s_re = work[HERE + 10]
    par_signal_re = work[HERE + 12]
    x0_re = work[X]
    x1_re = work[X + 2]
    v1_re = par_d_re*par_mu_1_re
    v2_re = v1_re*x0_re
    v3_s_re = par_mu_s_re*par_mu_s_re
    v5_re = v3_s_re*par_n_re
    v6_re = v5_re*x1_re
    v7_re = par_N_re + v2_re + v6_re
    v7_r_re = 1.0/v7_re
    v9_re = par_N_re*v7_r_re
    v10_re = v1_re*v9_re
    v11_s_re = par_mu_1_re*par_mu_1_re
    v13_re = v11_s_re*par_n_re
    v14_re = v13_re*x1_re
    v15_re = v14_re*v9_re
    v16_re = par_d_re + v15_re
    v16_r_re = 1.0/v16_re
    v18_re = v10_re*v16_r_re
    v19_re = -v18_re
    v20_re = v15_re*v16_r_re
    v21_re = 1.0 - v20_re
    v21_s_re = v21_re*v21_re
    v23_re = par_signal_re*v21_s_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = v9_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = v19_re
    work[VALUES + 7] = 0.0
    return v23_re, 0.0


@spliced
def visit_real(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin_real(work, anchor, start)
    is_found = False
    i = first
    while i < size:
        take_real(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach_real(work, is_found)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy_real(work, X, LAST_X, 2*CORE)
            copy_real(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values_real(work)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes_real(work: Vector) -> None:
    """Derivatives of the target in x and t."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_d_re = work[HERE + 2]
    turn_d_re = work[DIRECTION + 2]
    par_n_re = work[HERE + 4]
    turn_n_re = work[DIRECTION + 4]
    par_mu_1_re = work[HERE + 8]
    turn_mu_1_re = work[DIRECTION + 8]
    par_mu_s_re = work[HERE + 10]
    turn_mu_s_re = work[DIRECTION + 10]
    par_signal_re = work[HERE + 12]
    turn_signal_re = work[DIRECTION + 12]
    x0_re = work[X]
    x1_re = work[X + 2]
    v1_re = par_d_re*par_mu_1_re
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v2_re = v1_re*x0_re
    v2_t_re = x0_re*v1_t_re
    v3_s_re = par_mu_s_re*par_mu_s_re
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re
    v5_re = v3_s_re*par_n_re
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re
    v6_re = v5_re*x1_re
    v6_t_re = x1_re*v5_t_re
    v7_re = par_N_re + v2_re + v6_re
    v7_t_re = turn_N_re + v2_t_re + v6_t_re
    v7_r_re = 1.0/v7_re
    v8_s_re = v7_r_re*v7_r_re
    v8_t_re = -v8_s_re*v7_t_re
    v8_0_re = -v8_s_re*v1_re
    v8_1_re = -v8_s_re*v5_re
    v9_re = par_N_re*v7_r_re
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re
    v9_0_re = par_N_re*v8_0_re
    v9_1_re = par_N_re*v8_1_re
    v10_re = v1_re*v9_re
    v10_t_re = v1_re*v9_t_re + v9_re*v1_t_re
    v10_0_re = v1_re*v9_0_re
    v10_1_re = v1_re*v9_1_re
    v11_s_re = par_mu_1_re*par_mu_1_re
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re
    v13_re = v11_s_re*par_n_re
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re
    v14_re = v13_re*x1_re
    v14_t_re = x1_re*v13_t_re
    v15_re = v14_re*v9_re
    v15_t_re = v14_re*v9_t_re + v9_re*v14_t_re
    v15_0_re = v14_re*v9_0_re
    v15_1_re = v14_re*v9_1_re + v9_re*v13_re
    v16_re = par_d_re + v15_re
    v16_t_re = turn_d_re + v15_t_re
    v16_r_re = 1.0/v16_re
    v17_s_re = v16_r_re*v16_r_re
    v17_t_re = -v17_s_re*v16_t_re
    v17_0_re = -v17_s_re*v15_0_re
    v17_1_re = -v17_s_re*v15_1_re
    v18_re = v10_re*v16_r_re
    v18_t_re = v10_re*v17_t_re + v16_r_re*v10_t_re
    v18_0_re = v10_re*v17_0_re + v16_r_re*v10_0_re
    v18_1_re = v10_re*v17_1_re + v16_r_re*v10_1_re
    v19_re = -v18_re
    v19_t_re = -v18_t_re
    v19_0_re = -v18_0_re
    v19_1_re = -v18_1_re
    v20_re = v15_re*v16_r_re
    v20_t_re = v15_re*v17_t_re + v16_r_re*v15_t_re
    v20_0_re = v15_re*v17_0_re + v16_r_re*v15_0_re
    v20_1_re = v15_re*v17_1_re + v16_r_re*v15_1_re
    v21_re = 1.0 - v20_re
    v21_t_re = -v20_t_re
    v21_0_re = -v20_0_re
    v21_1_re = -v20_1_re
    v21_s_re = v21_re*v21_re
    v22_t_re = 2.0*v21_re*v21_t_re
    v22_0_re = 2.0*v21_re*v21_0_re
    v22_1_re = 2.0*v21_re*v21_1_re
    v23_re = par_signal_re*v21_s_re
    v23_t_re = par_signal_re*v22_t_re + v21_s_re*turn_signal_re
    v23_0_re = par_signal_re*v22_0_re
    v23_1_re = par_signal_re*v22_1_re
    work[SLOPES] = v23_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v23_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v23_t_re
    work[SLOPES + 5] = 0.0


@function
def differentiate_real(work: Vector, j: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work)
    if not eliminate_real(work, CORE + 2):
        return math.nan, math.nan
    slopes_real(work)
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
def descend_real(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take_real(work, HERE, PARAMETERS, parameters, size, i)
        take_real(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate_real(work, j)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@kernel
def solve(status, target, solution, parameters, anchor, start):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK))


@kernel
def gradient(status, gradient, core, parameters):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK))


@kernel
def solve_real(status, target, solution, parameters, anchor, start):
    visit_real(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK))


@kernel
def gradient_real(status, gradient, core, parameters):
    descend_real(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK))


GIVEN_SIZES = ('N', 'd', 'n')
GIVEN_SCALARS = ('lambda', 'mu_1', 'mu_s', 'signal')
WORDS = ()
RATIOS = (('psi_1', 'N', 'd'), ('psi_2', 'n', 'd'))


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return []


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], ones(1)), (v[1], ones(1)), (v[2], ones(1))],
        rows=[0, 1, 1, 2],
        columns=[0, 1, 1, 2],
        fixed=[(1, 1, 1), (0, 0, 1), (2, 2, 1), (3, 3, v[3])],
        same=[(0, 0, 1, 2, -v[4]/(v[0]*sqrt(v[1])), 1, 1), (0, 0, 3, 3, -v[5]**2/v[0], 1, 1), (1, 2, 3, 3, v[4]/sqrt(v[1]), 1, 1),
            (2, 1, 0, 0, -v[4]/(v[0]*sqrt(v[1])), 1, 1), (3, 3, 0, 0, -v[5]**2/v[0], 1, 1), (3, 3, 2, 1, v[4]/sqrt(v[1]), 1, 1)],
        right=[(0, 0, 1, 1, 1, 1, 1), (0, 0, 3, 3, -v[5]*conj(-v[5]), 1, 1), (1, 1, 3, 3, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1),
            (2, 2, 0, 0, v[4]*conj(v[4]/(v[0]*sqrt(v[1])))/(v[0]*sqrt(v[1])), 1, 1), (3, 3, 0, 0, v[5]*conj(v[5]/v[0])/v[0], 1, 1),
            (3, 3, 2, 2, 1, 1, 1)],
        left=[(1, 1, 0, 0, 1, 1, 1), (3, 3, 0, 0, -v[5]*conj(-v[5]), 1, 1), (3, 3, 1, 1, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1),
            (0, 0, 2, 2, v[4]*conj(v[4]/(v[0]*sqrt(v[1])))/(v[0]*sqrt(v[1])), 1, 1), (0, 0, 3, 3, v[5]*conj(v[5]/v[0])/v[0], 1, 1),
            (2, 2, 3, 3, 1, 1, 1)],
        regulariser=[])


def problems(v, s, w):
    """The Dyson equation of each pencil.

    v: values of GIVEN_SIZES and GIVEN_SCALARS; s, w: eigenvalues of WORDS, and their weights.
    """
    u = [asarray(value)[..., None] for value in v]
    return [_problem_0(u, v, s, w)]


def unknowns(solutions, v, s):
    """The unknowns of the system, from the Solution of each pencil at one point."""
    u = [asarray(value)[..., None] for value in v]
    return [solutions[0].trace(1, 1, 2)/(v[1]**(3/2)), solutions[0].trace(1, 3, 3)/(v[2]), solutions[0].trace(1, 0, 0)/(v[0]),
            solutions[0].trace(1, 2, 1)/(sqrt(v[1]))]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[1]**(3/2)*x[0], v[2]*x[1], v[2]*x[1], v[0]*x[2], v[0]*x[2], sqrt(v[1])*x[3]]]
