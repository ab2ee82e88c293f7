# Training error of ridge regression. Solves
#
#     delta_1 = 1/(c*delta_2 + lambda)
#     delta_2 = tr(Sigma*(delta_1*Sigma + I_p).I)/p
#     tau_1 = tr(Sigma*Theta*(delta_1*Sigma + I_p).I)/p
#     tau_2 = lambda**2*(sigma2 + tau_1 + tau_3)/(c**2*delta_2**2 + 2*c*delta_2*lambda + lambda**2)
#     tau_3 = tr(p*tau_2*Sigma*(delta_1*Sigma + I_p).I*Sigma*(delta_1*Sigma + I_p).I/(lambda**2*n) -
#     delta_1*Sigma*Theta*(delta_1*Sigma + I_p).I*Sigma*(delta_1*Sigma + I_p).I)/p
#     target: lambda**2*(sigma2 + tau_1 + tau_3)/(c**2*delta_2**2 + 2*c*delta_2*lambda + lambda**2)
#
# Generated from derivations/equivalents/ridge_training_error.py by `rmtsym generate ridge_training_error` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'ridge_training_error'
TITLE = 'Training error of ridge regression'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'tau_1', 'tau_2', 'tau_3')
SIZES_OF = ('n', 'p')
SCALARS_OF = ('lambda', 'sigma2')
CORE_OF = (0, 3)
SPECTRA_OF = (('Sigma', 'Theta'),)
AXIS = 117
BEND = 118
CORE = 2
DIRECTION = 93
FIRST_HERE = 101
FIRST_X = 12
FLOOR = 1e-10
GOAL = 85
HERE = 69
IMAGE = 27
LAST_HERE = 109
LAST_X = 16
MATRIX = 29
ORIGIN = 77
PARAMETERS = 4
RADIUS = 22
REMAINDER = 25
SCALE = 20
SHARE = 0.05
SLOPES = 53
STEPS = 3000
TANGENT = 4
TRIAL = 8
TRIES = 6
UNKNOWNS = 5
VALUES = 59
WIDTH = 6
X = 0
WORK = 119


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
def equations(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_re = work[HERE + 4]
    par_lambda_im = work[HERE + 5]
    turn_lambda_re = work[DIRECTION + 4]
    turn_lambda_im = work[DIRECTION + 5]
    par_sigma2_re = work[HERE + 6]
    par_sigma2_im = work[HERE + 7]
    turn_sigma2_re = work[DIRECTION + 6]
    turn_sigma2_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    v9_re = 0.0
    v9_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    v12_re = 0.0
    v12_im = 0.0
    v12_0_re = 0.0
    v12_0_im = 0.0
    v17_re = 0.0
    v17_im = 0.0
    v17_0_re = 0.0
    v17_0_im = 0.0
    v20_re = 0.0
    v20_im = 0.0
    v20_0_re = 0.0
    v20_0_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = 1.0 + v5_re
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v5_im*v6_q
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_0_re = -v7_s_re*v3_re
        v7_0_im = -v7_s_im*v3_re
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v8_0_re = v3_re*v7_0_re
        v8_0_im = v3_re*v7_0_im
        v9_re += v2_w*v8_re
        v9_im += v2_w*v8_im
        v9_0_re += v2_w*v8_0_re
        v9_0_im += v2_w*v8_0_im
        v10_re = v3_re*v4_re
        v11_re = v10_re*v6_r_re
        v11_im = v10_re*v6_r_im
        v11_0_re = v10_re*v7_0_re
        v11_0_im = v10_re*v7_0_im
        v12_re += v2_w*v11_re
        v12_im += v2_w*v11_im
        v12_0_re += v2_w*v11_0_re
        v12_0_im += v2_w*v11_0_im
        v13_s_re = v3_re*v3_re
        v15_0_re = 2.0*v6_r_re*v7_0_re - 2.0*v6_r_im*v7_0_im
        v15_0_im = 2.0*v6_r_re*v7_0_im + 2.0*v6_r_im*v7_0_re
        v16_re = v13_s_re*v7_s_re
        v16_im = v13_s_re*v7_s_im
        v16_0_re = v13_s_re*v15_0_re
        v16_0_im = v13_s_re*v15_0_im
        v17_re += v2_w*v16_re
        v17_im += v2_w*v16_im
        v17_0_re += v2_w*v16_0_re
        v17_0_im += v2_w*v16_0_im
        v18_re = v13_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v19_im = v18_re*v7_s_im
        v19_0_re = v18_re*v15_0_re
        v19_0_im = v18_re*v15_0_im
        v20_re += v2_w*v19_re
        v20_im += v2_w*v19_im
        v20_0_re += v2_w*v19_0_re
        v20_0_im += v2_w*v19_0_im
    v21_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v21_r_re = par_lambda_re*v21_q
    v21_r_im = -par_lambda_im*v21_q
    v22_s_re = v21_r_re*v21_r_re - v21_r_im*v21_r_im
    v22_s_im = v21_r_re*v21_r_im + v21_r_im*v21_r_re
    v22_t_re = -v22_s_re*turn_lambda_re + v22_s_im*turn_lambda_im
    v22_t_im = -v22_s_re*turn_lambda_im - v22_s_im*turn_lambda_re
    v23_t_re = 2.0*v21_r_re*v22_t_re - 2.0*v21_r_im*v22_t_im
    v23_t_im = 2.0*v21_r_re*v22_t_im + 2.0*v21_r_im*v22_t_re
    v24_r_re = 1.0/par_n_re
    v25_s_re = v24_r_re*v24_r_re
    v25_t_re = -v25_s_re*turn_n_re
    v26_re = v22_s_re*v24_r_re
    v26_im = v22_s_im*v24_r_re
    v26_t_re = v22_s_re*v25_t_re + v24_r_re*v23_t_re
    v26_t_im = v22_s_im*v25_t_re + v24_r_re*v23_t_im
    v27_re = par_p_re*x1_re
    v27_im = par_p_re*x1_im
    v27_t_re = x1_re*turn_p_re
    v27_t_im = x1_im*turn_p_re
    v28_re = v27_re*v17_re - v27_im*v17_im
    v28_im = v27_re*v17_im + v27_im*v17_re
    v28_0_re = v27_re*v17_0_re - v27_im*v17_0_im
    v28_0_im = v27_re*v17_0_im + v27_im*v17_0_re
    v28_1_re = v17_re*par_p_re
    v28_1_im = v17_im*par_p_re
    v28_t_re = v17_re*v27_t_re - v17_im*v27_t_im
    v28_t_im = v17_re*v27_t_im + v17_im*v27_t_re
    v21_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v21_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v29_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im
    v29_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re
    v30_re = v21_s_re*par_n_re
    v30_im = v21_s_im*par_n_re
    v30_t_re = v21_s_re*turn_n_re + par_n_re*v29_t_re
    v30_t_im = v21_s_im*turn_n_re + par_n_re*v29_t_im
    v31_re = v30_re*x0_re - v30_im*x0_im
    v31_im = v30_re*x0_im + v30_im*x0_re
    v31_t_re = x0_re*v30_t_re - x0_im*v30_t_im
    v31_t_im = x0_re*v30_t_im + x0_im*v30_t_re
    v32_re = v31_re*v20_re - v31_im*v20_im
    v32_im = v31_re*v20_im + v31_im*v20_re
    v32_0_re = v31_re*v20_0_re - v31_im*v20_0_im + v20_re*v30_re - v20_im*v30_im
    v32_0_im = v31_re*v20_0_im + v31_im*v20_0_re + v20_re*v30_im + v20_im*v30_re
    v32_t_re = v20_re*v31_t_re - v20_im*v31_t_im
    v32_t_im = v20_re*v31_t_im + v20_im*v31_t_re
    v33_re = v28_re - v32_re
    v33_im = v28_im - v32_im
    v33_0_re = v28_0_re - v32_0_re
    v33_0_im = v28_0_im - v32_0_im
    v33_t_re = v28_t_re - v32_t_re
    v33_t_im = v28_t_im - v32_t_im
    v34_re = v26_re*v33_re - v26_im*v33_im
    v34_im = v26_re*v33_im + v26_im*v33_re
    v34_0_re = v26_re*v33_0_re - v26_im*v33_0_im
    v34_0_im = v26_re*v33_0_im + v26_im*v33_0_re
    v34_1_re = v26_re*v28_1_re - v26_im*v28_1_im
    v34_1_im = v26_re*v28_1_im + v26_im*v28_1_re
    v34_t_re = v26_re*v33_t_re - v26_im*v33_t_im + v33_re*v26_t_re - v33_im*v26_t_im
    v34_t_im = v26_re*v33_t_im + v26_im*v33_t_re + v33_re*v26_t_im + v33_im*v26_t_re
    v35_re = par_lambda_re*par_n_re
    v35_im = par_lambda_im*par_n_re
    v35_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v35_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im
    v36_re = par_p_re*v9_re
    v36_im = par_p_re*v9_im
    v36_0_re = par_p_re*v9_0_re
    v36_0_im = par_p_re*v9_0_im
    v36_t_re = v9_re*turn_p_re
    v36_t_im = v9_im*turn_p_re
    v37_re = v35_re + v36_re
    v37_im = v35_im + v36_im
    v37_t_re = v35_t_re + v36_t_re
    v37_t_im = v35_t_im + v36_t_im
    v37_q = 1.0/(v37_re*v37_re + v37_im*v37_im)
    v37_r_re = v37_re*v37_q
    v37_r_im = -v37_im*v37_q
    v38_s_re = v37_r_re*v37_r_re - v37_r_im*v37_r_im
    v38_s_im = v37_r_re*v37_r_im + v37_r_im*v37_r_re
    v38_t_re = -v38_s_re*v37_t_re + v38_s_im*v37_t_im
    v38_t_im = -v38_s_re*v37_t_im - v38_s_im*v37_t_re
    v38_0_re = -v38_s_re*v36_0_re + v38_s_im*v36_0_im
    v38_0_im = -v38_s_re*v36_0_im - v38_s_im*v36_0_re
    v39_re = par_n_re*v37_r_re
    v39_im = par_n_re*v37_r_im
    v39_t_re = par_n_re*v38_t_re + v37_r_re*turn_n_re
    v39_t_im = par_n_re*v38_t_im + v37_r_im*turn_n_re
    v39_0_re = par_n_re*v38_0_re
    v39_0_im = par_n_re*v38_0_im
    v24_s_re = par_n_re*par_n_re
    v40_t_re = 2.0*par_n_re*turn_n_re
    v41_re = v21_s_re*v24_s_re
    v41_im = v21_s_im*v24_s_re
    v41_t_re = v21_s_re*v40_t_re + v24_s_re*v29_t_re
    v41_t_im = v21_s_im*v40_t_re + v24_s_re*v29_t_im
    v42_t_re = 2.0*v37_r_re*v38_t_re - 2.0*v37_r_im*v38_t_im
    v42_t_im = 2.0*v37_r_re*v38_t_im + 2.0*v37_r_im*v38_t_re
    v42_0_re = 2.0*v37_r_re*v38_0_re - 2.0*v37_r_im*v38_0_im
    v42_0_im = 2.0*v37_r_re*v38_0_im + 2.0*v37_r_im*v38_0_re
    v43_re = v41_re*v38_s_re - v41_im*v38_s_im
    v43_im = v41_re*v38_s_im + v41_im*v38_s_re
    v43_t_re = v41_re*v42_t_re - v41_im*v42_t_im + v38_s_re*v41_t_re - v38_s_im*v41_t_im
    v43_t_im = v41_re*v42_t_im + v41_im*v42_t_re + v38_s_re*v41_t_im + v38_s_im*v41_t_re
    v43_0_re = v41_re*v42_0_re - v41_im*v42_0_im
    v43_0_im = v41_re*v42_0_im + v41_im*v42_0_re
    v44_re = par_sigma2_re + v12_re + v34_re
    v44_im = par_sigma2_im + v12_im + v34_im
    v44_t_re = turn_sigma2_re + v34_t_re
    v44_t_im = turn_sigma2_im + v34_t_im
    v44_0_re = v12_0_re + v34_0_re
    v44_0_im = v12_0_im + v34_0_im
    v45_re = v43_re*v44_re - v43_im*v44_im
    v45_im = v43_re*v44_im + v43_im*v44_re
    v45_t_re = v43_re*v44_t_re - v43_im*v44_t_im + v44_re*v43_t_re - v44_im*v43_t_im
    v45_t_im = v43_re*v44_t_im + v43_im*v44_t_re + v44_re*v43_t_im + v44_im*v43_t_re
    v45_0_re = v43_re*v44_0_re - v43_im*v44_0_im + v44_re*v43_0_re - v44_im*v43_0_im
    v45_0_im = v43_re*v44_0_im + v43_im*v44_0_re + v44_re*v43_0_im + v44_im*v43_0_re
    v45_1_re = v43_re*v34_1_re - v43_im*v34_1_im
    v45_1_im = v43_re*v34_1_im + v43_im*v34_1_re
    work[MATRIX] = 1.0 - v39_0_re
    work[MATRIX + 1] = -v39_0_im
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v39_t_re
    work[MATRIX + 5] = -v39_t_im
    work[MATRIX + 6] = x0_re - v39_re
    work[MATRIX + 7] = x0_im - v39_im
    work[MATRIX + 2*WIDTH] = -v45_0_re
    work[MATRIX + 2*WIDTH + 1] = -v45_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v45_1_re
    work[MATRIX + 2*WIDTH + 3] = -v45_1_im
    work[MATRIX + 2*WIDTH + 4] = -v45_t_re
    work[MATRIX + 2*WIDTH + 5] = -v45_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v45_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v45_im


@function
def settle(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work, word_Sigma, word_Theta, weights_0, count_0)
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
def begin(work: Vector, anchor: Array, start: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle(work, word_Sigma, word_Theta, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_re = work[HERE + 4]
    par_lambda_im = work[HERE + 5]
    turn_lambda_re = work[DIRECTION + 4]
    turn_lambda_im = work[DIRECTION + 5]
    par_sigma2_re = work[HERE + 6]
    par_sigma2_im = work[HERE + 7]
    turn_sigma2_re = work[DIRECTION + 6]
    turn_sigma2_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v10_re = 0.0
    v10_im = 0.0
    v10_0_re = 0.0
    v10_0_im = 0.0
    v10_c = 0.0
    v13_re = 0.0
    v13_im = 0.0
    v13_0_re = 0.0
    v13_0_im = 0.0
    v13_c = 0.0
    v17_re = 0.0
    v17_im = 0.0
    v17_0_re = 0.0
    v17_0_im = 0.0
    v17_c = 0.0
    v20_re = 0.0
    v20_im = 0.0
    v20_0_re = 0.0
    v20_0_im = 0.0
    v20_c = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = 1.0 + v5_re
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v5_im*v6_q
        v6_o = math.sqrt(v6_q)
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_0_re = -v7_s_re*v3_re
        v7_0_im = -v7_s_im*v3_re
        v6_b = abs(v3_re)*r0
        v7_x = v6_b*v6_o
        v7_c = v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) if v7_x < 1.0 else math.inf
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v8_0_re = v3_re*v7_0_re
        v8_0_im = v3_re*v7_0_im
        v9_m = abs(v3_re)
        v8_c = v9_m*v7_c
        v10_re += v2_w*v8_re
        v10_im += v2_w*v8_im
        v10_0_re += v2_w*v8_0_re
        v10_0_im += v2_w*v8_0_im
        v10_c += v2_w*v8_c
        v11_re = v3_re*v4_re
        v12_re = v11_re*v6_r_re
        v12_im = v11_re*v6_r_im
        v12_0_re = v11_re*v7_0_re
        v12_0_im = v11_re*v7_0_im
        v11_m = abs(v11_re)
        v12_c = v11_m*v7_c
        v13_re += v2_w*v12_re
        v13_im += v2_w*v12_im
        v13_0_re += v2_w*v12_0_re
        v13_0_im += v2_w*v12_0_im
        v13_c += v2_w*v12_c
        v9_s_re = v3_re*v3_re
        v15_0_re = 2.0*v6_r_re*v7_0_re - 2.0*v6_r_im*v7_0_im
        v15_0_im = 2.0*v6_r_re*v7_0_im + 2.0*v6_r_im*v7_0_re
        v7_m = (abs(v6_r_re) + abs(v6_r_im))
        v7_b = (abs(v7_0_re) + abs(v7_0_im))*r0 + v7_c
        v15_c = v7_m*v7_c + v7_m*v7_c + v7_b*v7_b
        v16_re = v9_s_re*v7_s_re
        v16_im = v9_s_re*v7_s_im
        v16_0_re = v9_s_re*v15_0_re
        v16_0_im = v9_s_re*v15_0_im
        v14_m = abs(v9_s_re)
        v16_c = v14_m*v15_c
        v17_re += v2_w*v16_re
        v17_im += v2_w*v16_im
        v17_0_re += v2_w*v16_0_re
        v17_0_im += v2_w*v16_0_im
        v17_c += v2_w*v16_c
        v18_re = v9_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v19_im = v18_re*v7_s_im
        v19_0_re = v18_re*v15_0_re
        v19_0_im = v18_re*v15_0_im
        v18_m = abs(v18_re)
        v19_c = v18_m*v15_c
        v20_re += v2_w*v19_re
        v20_im += v2_w*v19_im
        v20_0_re += v2_w*v19_0_re
        v20_0_im += v2_w*v19_0_im
        v20_c += v2_w*v19_c
    v21_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v21_r_re = par_lambda_re*v21_q
    v21_r_im = -par_lambda_im*v21_q
    v21_o = math.sqrt(v21_q)
    v22_s_re = v21_r_re*v21_r_re - v21_r_im*v21_r_im
    v22_s_im = v21_r_re*v21_r_im + v21_r_im*v21_r_re
    v22_t_re = -v22_s_re*turn_lambda_re + v22_s_im*turn_lambda_im
    v22_t_im = -v22_s_re*turn_lambda_im - v22_s_im*turn_lambda_re
    v21_b = (abs(turn_lambda_re) + abs(turn_lambda_im))*rt
    v22_x = v21_b*v21_o
    v22_c = v21_o*v21_o*(v21_b*v22_x/(1.0 - v22_x)) if v22_x < 1.0 else math.inf
    v23_t_re = 2.0*v21_r_re*v22_t_re - 2.0*v21_r_im*v22_t_im
    v23_t_im = 2.0*v21_r_re*v22_t_im + 2.0*v21_r_im*v22_t_re
    v22_m = (abs(v21_r_re) + abs(v21_r_im))
    v22_b = (abs(v22_t_re) + abs(v22_t_im))*rt + v22_c
    v23_c = v22_m*v22_c + v22_m*v22_c + v22_b*v22_b
    v24_r_re = 1.0/par_n_re
    v24_o = abs(v24_r_re)
    v25_s_re = v24_r_re*v24_r_re
    v25_t_re = -v25_s_re*turn_n_re
    v24_b = abs(turn_n_re)*rt
    v25_x = v24_b*v24_o
    v25_c = v24_o*v24_o*(v24_b*v25_x/(1.0 - v25_x)) if v25_x < 1.0 else math.inf
    v26_re = v22_s_re*v24_r_re
    v26_im = v22_s_im*v24_r_re
    v26_t_re = v22_s_re*v25_t_re + v24_r_re*v23_t_re
    v26_t_im = v22_s_im*v25_t_re + v24_r_re*v23_t_im
    v23_m = (abs(v22_s_re) + abs(v22_s_im))
    v25_m = abs(v24_r_re)
    v23_b = (abs(v23_t_re) + abs(v23_t_im))*rt + v23_c
    v25_b = abs(v25_t_re)*rt + v25_c
    v26_c = v23_m*v25_c + v25_m*v23_c + v23_b*v25_b
    v27_re = par_p_re*x1_re
    v27_im = par_p_re*x1_im
    v27_t_re = x1_re*turn_p_re
    v27_t_im = x1_im*turn_p_re
    v28_b = abs(turn_p_re)*rt
    v29_b = r1
    v27_c = v28_b*v29_b
    v30_re = v27_re*v17_re - v27_im*v17_im
    v30_im = v27_re*v17_im + v27_im*v17_re
    v30_0_re = v27_re*v17_0_re - v27_im*v17_0_im
    v30_0_im = v27_re*v17_0_im + v27_im*v17_0_re
    v30_1_re = v17_re*par_p_re
    v30_1_im = v17_im*par_p_re
    v30_t_re = v17_re*v27_t_re - v17_im*v27_t_im
    v30_t_im = v17_re*v27_t_im + v17_im*v27_t_re
    v27_m = (abs(v27_re) + abs(v27_im))
    v17_m = (abs(v17_re) + abs(v17_im))
    v27_b = abs(par_p_re)*r1 + (abs(v27_t_re) + abs(v27_t_im))*rt + v27_c
    v17_b = (abs(v17_0_re) + abs(v17_0_im))*r0 + v17_c
    v30_c = v27_m*v17_c + v17_m*v27_c + v27_b*v17_b
    v21_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v21_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v31_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im
    v31_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re
    v31_c = v21_b*v21_b
    v32_re = v21_s_re*par_n_re
    v32_im = v21_s_im*par_n_re
    v32_t_re = v21_s_re*turn_n_re + par_n_re*v31_t_re
    v32_t_im = v21_s_im*turn_n_re + par_n_re*v31_t_im
    v24_m = abs(par_n_re)
    v31_b = (abs(v31_t_re) + abs(v31_t_im))*rt + v31_c
    v32_c = v24_m*v31_c + v31_b*v24_b
    v33_re = v32_re*x0_re - v32_im*x0_im
    v33_im = v32_re*x0_im + v32_im*x0_re
    v33_t_re = x0_re*v32_t_re - x0_im*v32_t_im
    v33_t_im = x0_re*v32_t_im + x0_im*v32_t_re
    v34_m = (abs(x0_re) + abs(x0_im))
    v32_b = (abs(v32_t_re) + abs(v32_t_im))*rt + v32_c
    v34_b = r0
    v33_c = v34_m*v32_c + v32_b*v34_b
    v35_re = v33_re*v20_re - v33_im*v20_im
    v35_im = v33_re*v20_im + v33_im*v20_re
    v35_0_re = v33_re*v20_0_re - v33_im*v20_0_im + v20_re*v32_re - v20_im*v32_im
    v35_0_im = v33_re*v20_0_im + v33_im*v20_0_re + v20_re*v32_im + v20_im*v32_re
    v35_t_re = v20_re*v33_t_re - v20_im*v33_t_im
    v35_t_im = v20_re*v33_t_im + v20_im*v33_t_re
    v33_m = (abs(v33_re) + abs(v33_im))
    v20_m = (abs(v20_re) + abs(v20_im))
    v33_b = (abs(v32_re) + abs(v32_im))*r0 + (abs(v33_t_re) + abs(v33_t_im))*rt + v33_c
    v20_b = (abs(v20_0_re) + abs(v20_0_im))*r0 + v20_c
    v35_c = v33_m*v20_c + v20_m*v33_c + v33_b*v20_b
    v36_re = v30_re - v35_re
    v36_im = v30_im - v35_im
    v36_0_re = v30_0_re - v35_0_re
    v36_0_im = v30_0_im - v35_0_im
    v36_t_re = v30_t_re - v35_t_re
    v36_t_im = v30_t_im - v35_t_im
    v36_c = v30_c + v35_c
    v37_re = v26_re*v36_re - v26_im*v36_im
    v37_im = v26_re*v36_im + v26_im*v36_re
    v37_0_re = v26_re*v36_0_re - v26_im*v36_0_im
    v37_0_im = v26_re*v36_0_im + v26_im*v36_0_re
    v37_1_re = v26_re*v30_1_re - v26_im*v30_1_im
    v37_1_im = v26_re*v30_1_im + v26_im*v30_1_re
    v37_t_re = v26_re*v36_t_re - v26_im*v36_t_im + v36_re*v26_t_re - v36_im*v26_t_im
    v37_t_im = v26_re*v36_t_im + v26_im*v36_t_re + v36_re*v26_t_im + v36_im*v26_t_re
    v26_m = (abs(v26_re) + abs(v26_im))
    v36_m = (abs(v36_re) + abs(v36_im))
    v26_b = (abs(v26_t_re) + abs(v26_t_im))*rt + v26_c
    v36_b = (abs(v36_0_re) + abs(v36_0_im))*r0 + (abs(v30_1_re) + abs(v30_1_im))*r1 + (abs(v36_t_re) + abs(v36_t_im))*rt + v36_c
    v37_c = v26_m*v36_c + v36_m*v26_c + v26_b*v36_b
    v38_re = par_lambda_re*par_n_re
    v38_im = par_lambda_im*par_n_re
    v38_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v38_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im
    v38_c = v21_b*v24_b
    v39_re = par_p_re*v10_re
    v39_im = par_p_re*v10_im
    v39_0_re = par_p_re*v10_0_re
    v39_0_im = par_p_re*v10_0_im
    v39_t_re = v10_re*turn_p_re
    v39_t_im = v10_im*turn_p_re
    v28_m = abs(par_p_re)
    v10_b = (abs(v10_0_re) + abs(v10_0_im))*r0 + v10_c
    v39_c = v28_m*v10_c + v28_b*v10_b
    v40_re = v38_re + v39_re
    v40_im = v38_im + v39_im
    v40_t_re = v38_t_re + v39_t_re
    v40_t_im = v38_t_im + v39_t_im
    v40_c = v38_c + v39_c
    v40_q = 1.0/(v40_re*v40_re + v40_im*v40_im)
    v40_r_re = v40_re*v40_q
    v40_r_im = -v40_im*v40_q
    v40_o = math.sqrt(v40_q)
    v41_s_re = v40_r_re*v40_r_re - v40_r_im*v40_r_im
    v41_s_im = v40_r_re*v40_r_im + v40_r_im*v40_r_re
    v41_t_re = -v41_s_re*v40_t_re + v41_s_im*v40_t_im
    v41_t_im = -v41_s_re*v40_t_im - v41_s_im*v40_t_re
    v41_0_re = -v41_s_re*v39_0_re + v41_s_im*v39_0_im
    v41_0_im = -v41_s_re*v39_0_im - v41_s_im*v39_0_re
    v40_b = (abs(v40_t_re) + abs(v40_t_im))*rt + (abs(v39_0_re) + abs(v39_0_im))*r0 + v40_c
    v41_x = v40_b*v40_o
    v41_c = v40_o*v40_o*(v40_c + v40_b*v41_x/(1.0 - v41_x)) if v41_x < 1.0 else math.inf
    v42_re = par_n_re*v40_r_re
    v42_im = par_n_re*v40_r_im
    v42_t_re = par_n_re*v41_t_re + v40_r_re*turn_n_re
    v42_t_im = par_n_re*v41_t_im + v40_r_im*turn_n_re
    v42_0_re = par_n_re*v41_0_re
    v42_0_im = par_n_re*v41_0_im
    v41_b = (abs(v41_t_re) + abs(v41_t_im))*rt + (abs(v41_0_re) + abs(v41_0_im))*r0 + v41_c
    v42_c = v24_m*v41_c + v24_b*v41_b
    v24_s_re = par_n_re*par_n_re
    v43_t_re = 2.0*par_n_re*turn_n_re
    v43_c = v24_b*v24_b
    v44_re = v21_s_re*v24_s_re
    v44_im = v21_s_im*v24_s_re
    v44_t_re = v21_s_re*v43_t_re + v24_s_re*v31_t_re
    v44_t_im = v21_s_im*v43_t_re + v24_s_re*v31_t_im
    v31_m = (abs(v21_s_re) + abs(v21_s_im))
    v43_m = abs(v24_s_re)
    v43_b = abs(v43_t_re)*rt + v43_c
    v44_c = v31_m*v43_c + v43_m*v31_c + v31_b*v43_b
    v45_t_re = 2.0*v40_r_re*v41_t_re - 2.0*v40_r_im*v41_t_im
    v45_t_im = 2.0*v40_r_re*v41_t_im + 2.0*v40_r_im*v41_t_re
    v45_0_re = 2.0*v40_r_re*v41_0_re - 2.0*v40_r_im*v41_0_im
    v45_0_im = 2.0*v40_r_re*v41_0_im + 2.0*v40_r_im*v41_0_re
    v41_m = (abs(v40_r_re) + abs(v40_r_im))
    v45_c = v41_m*v41_c + v41_m*v41_c + v41_b*v41_b
    v46_re = v44_re*v41_s_re - v44_im*v41_s_im
    v46_im = v44_re*v41_s_im + v44_im*v41_s_re
    v46_t_re = v44_re*v45_t_re - v44_im*v45_t_im + v41_s_re*v44_t_re - v41_s_im*v44_t_im
    v46_t_im = v44_re*v45_t_im + v44_im*v45_t_re + v41_s_re*v44_t_im + v41_s_im*v44_t_re
    v46_0_re = v44_re*v45_0_re - v44_im*v45_0_im
    v46_0_im = v44_re*v45_0_im + v44_im*v45_0_re
    v44_m = (abs(v44_re) + abs(v44_im))
    v45_m = (abs(v41_s_re) + abs(v41_s_im))
    v44_b = (abs(v44_t_re) + abs(v44_t_im))*rt + v44_c
    v45_b = (abs(v45_t_re) + abs(v45_t_im))*rt + (abs(v45_0_re) + abs(v45_0_im))*r0 + v45_c
    v46_c = v44_m*v45_c + v45_m*v44_c + v44_b*v45_b
    v47_re = par_sigma2_re + v13_re + v37_re
    v47_im = par_sigma2_im + v13_im + v37_im
    v47_t_re = turn_sigma2_re + v37_t_re
    v47_t_im = turn_sigma2_im + v37_t_im
    v47_0_re = v13_0_re + v37_0_re
    v47_0_im = v13_0_im + v37_0_im
    v47_c = v13_c + v37_c
    v48_re = v46_re*v47_re - v46_im*v47_im
    v48_im = v46_re*v47_im + v46_im*v47_re
    v48_t_re = v46_re*v47_t_re - v46_im*v47_t_im + v47_re*v46_t_re - v47_im*v46_t_im
    v48_t_im = v46_re*v47_t_im + v46_im*v47_t_re + v47_re*v46_t_im + v47_im*v46_t_re
    v48_0_re = v46_re*v47_0_re - v46_im*v47_0_im + v47_re*v46_0_re - v47_im*v46_0_im
    v48_0_im = v46_re*v47_0_im + v46_im*v47_0_re + v47_re*v46_0_im + v47_im*v46_0_re
    v48_1_re = v46_re*v37_1_re - v46_im*v37_1_im
    v48_1_im = v46_re*v37_1_im + v46_im*v37_1_re
    v46_m = (abs(v46_re) + abs(v46_im))
    v47_m = (abs(v47_re) + abs(v47_im))
    v46_b = (abs(v46_t_re) + abs(v46_t_im))*rt + (abs(v46_0_re) + abs(v46_0_im))*r0 + v46_c
    v47_b = (abs(v47_t_re) + abs(v47_t_im))*rt + (abs(v47_0_re) + abs(v47_0_im))*r0 + (abs(v37_1_re) + abs(v37_1_im))*r1 + v47_c
    v48_c = v46_m*v47_c + v47_m*v46_c + v46_b*v47_b
    work[MATRIX] = 1.0 - v42_0_re
    work[MATRIX + 1] = -v42_0_im
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v42_t_re
    work[MATRIX + 5] = -v42_t_im
    work[MATRIX + 6] = x0_re - v42_re
    work[MATRIX + 7] = x0_im - v42_im
    work[REMAINDER] = v42_c
    work[MATRIX + 2*WIDTH] = -v48_0_re
    work[MATRIX + 2*WIDTH + 1] = -v48_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v48_1_re
    work[MATRIX + 2*WIDTH + 3] = -v48_1_im
    work[MATRIX + 2*WIDTH + 4] = -v48_t_re
    work[MATRIX + 2*WIDTH + 5] = -v48_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v48_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v48_im
    work[REMAINDER + 1] = v48_c


@spliced
def enclose(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work, word_Sigma, word_Theta, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


@spliced
def certify(work: Vector, t: float, left: float, step: float, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose(work, word_Sigma, word_Theta, weights_0, count_0):
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
def follow(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step, word_Sigma, word_Theta, weights_0, count_0)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work, word_Sigma, word_Theta, weights_0, count_0) and is_near(work, 0.5*step)
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
def reach(work: Vector, is_found: bool, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work, word_Sigma, word_Theta, weights_0, count_0):
                return True
    return False


@function
def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_n_re = work[HERE]
    par_p_re = work[HERE + 2]
    par_lambda_re = work[HERE + 4]
    par_lambda_im = work[HERE + 5]
    par_sigma2_re = work[HERE + 6]
    par_sigma2_im = work[HERE + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v9_re = 0.0
    v9_im = 0.0
    v12_re = 0.0
    v12_im = 0.0
    v17_re = 0.0
    v17_im = 0.0
    v20_re = 0.0
    v20_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = 1.0 + v5_re
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v5_im*v6_q
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v9_re += v2_w*v8_re
        v9_im += v2_w*v8_im
        v10_re = v3_re*v4_re
        v11_re = v10_re*v6_r_re
        v11_im = v10_re*v6_r_im
        v12_re += v2_w*v11_re
        v12_im += v2_w*v11_im
        v13_s_re = v3_re*v3_re
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v16_re = v13_s_re*v7_s_re
        v16_im = v13_s_re*v7_s_im
        v17_re += v2_w*v16_re
        v17_im += v2_w*v16_im
        v18_re = v13_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v19_im = v18_re*v7_s_im
        v20_re += v2_w*v19_re
        v20_im += v2_w*v19_im
    v21_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v21_r_re = par_lambda_re*v21_q
    v21_r_im = -par_lambda_im*v21_q
    v22_s_re = v21_r_re*v21_r_re - v21_r_im*v21_r_im
    v22_s_im = v21_r_re*v21_r_im + v21_r_im*v21_r_re
    v24_r_re = 1.0/par_n_re
    v26_re = v22_s_re*v24_r_re
    v26_im = v22_s_im*v24_r_re
    v27_re = par_p_re*x1_re
    v27_im = par_p_re*x1_im
    v28_re = v27_re*v17_re - v27_im*v17_im
    v28_im = v27_re*v17_im + v27_im*v17_re
    v21_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v21_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v30_re = v21_s_re*par_n_re
    v30_im = v21_s_im*par_n_re
    v31_re = v30_re*x0_re - v30_im*x0_im
    v31_im = v30_re*x0_im + v30_im*x0_re
    v32_re = v31_re*v20_re - v31_im*v20_im
    v32_im = v31_re*v20_im + v31_im*v20_re
    v33_re = v28_re - v32_re
    v33_im = v28_im - v32_im
    v34_re = v26_re*v33_re - v26_im*v33_im
    v34_im = v26_re*v33_im + v26_im*v33_re
    v24_s_re = par_n_re*par_n_re
    v36_re = v21_s_re*v24_s_re
    v36_im = v21_s_im*v24_s_re
    v37_re = par_lambda_re*par_n_re
    v37_im = par_lambda_im*par_n_re
    v38_re = par_p_re*v9_re
    v38_im = par_p_re*v9_im
    v39_re = v37_re + v38_re
    v39_im = v37_im + v38_im
    v39_q = 1.0/(v39_re*v39_re + v39_im*v39_im)
    v39_r_re = v39_re*v39_q
    v39_r_im = -v39_im*v39_q
    v40_s_re = v39_r_re*v39_r_re - v39_r_im*v39_r_im
    v40_s_im = v39_r_re*v39_r_im + v39_r_im*v39_r_re
    v42_re = v36_re*v40_s_re - v36_im*v40_s_im
    v42_im = v36_re*v40_s_im + v36_im*v40_s_re
    v43_re = par_sigma2_re + v12_re + v34_re
    v43_im = par_sigma2_im + v12_im + v34_im
    v44_re = v42_re*v43_re - v42_im*v43_im
    v44_im = v42_re*v43_im + v42_im*v43_re
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = v9_re
    work[VALUES + 3] = v9_im
    work[VALUES + 4] = v12_re
    work[VALUES + 5] = v12_im
    work[VALUES + 6] = x1_re
    work[VALUES + 7] = x1_im
    work[VALUES + 8] = v34_re
    work[VALUES + 9] = v34_im
    return v44_re, v44_im


@spliced
def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start, word_Sigma, word_Theta, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found, word_Sigma, word_Theta, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work, word_Sigma, word_Theta, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_re = work[HERE + 4]
    par_lambda_im = work[HERE + 5]
    turn_lambda_re = work[DIRECTION + 4]
    turn_lambda_im = work[DIRECTION + 5]
    par_sigma2_re = work[HERE + 6]
    par_sigma2_im = work[HERE + 7]
    turn_sigma2_re = work[DIRECTION + 6]
    turn_sigma2_im = work[DIRECTION + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v9_re = 0.0
    v9_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    v12_re = 0.0
    v12_im = 0.0
    v12_0_re = 0.0
    v12_0_im = 0.0
    v17_re = 0.0
    v17_im = 0.0
    v17_0_re = 0.0
    v17_0_im = 0.0
    v20_re = 0.0
    v20_im = 0.0
    v20_0_re = 0.0
    v20_0_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = 1.0 + v5_re
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v5_im*v6_q
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_0_re = -v7_s_re*v3_re
        v7_0_im = -v7_s_im*v3_re
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v8_0_re = v3_re*v7_0_re
        v8_0_im = v3_re*v7_0_im
        v9_re += v2_w*v8_re
        v9_im += v2_w*v8_im
        v9_0_re += v2_w*v8_0_re
        v9_0_im += v2_w*v8_0_im
        v10_re = v3_re*v4_re
        v11_re = v10_re*v6_r_re
        v11_im = v10_re*v6_r_im
        v11_0_re = v10_re*v7_0_re
        v11_0_im = v10_re*v7_0_im
        v12_re += v2_w*v11_re
        v12_im += v2_w*v11_im
        v12_0_re += v2_w*v11_0_re
        v12_0_im += v2_w*v11_0_im
        v13_s_re = v3_re*v3_re
        v15_0_re = 2.0*v6_r_re*v7_0_re - 2.0*v6_r_im*v7_0_im
        v15_0_im = 2.0*v6_r_re*v7_0_im + 2.0*v6_r_im*v7_0_re
        v16_re = v13_s_re*v7_s_re
        v16_im = v13_s_re*v7_s_im
        v16_0_re = v13_s_re*v15_0_re
        v16_0_im = v13_s_re*v15_0_im
        v17_re += v2_w*v16_re
        v17_im += v2_w*v16_im
        v17_0_re += v2_w*v16_0_re
        v17_0_im += v2_w*v16_0_im
        v18_re = v13_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v19_im = v18_re*v7_s_im
        v19_0_re = v18_re*v15_0_re
        v19_0_im = v18_re*v15_0_im
        v20_re += v2_w*v19_re
        v20_im += v2_w*v19_im
        v20_0_re += v2_w*v19_0_re
        v20_0_im += v2_w*v19_0_im
    v21_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v21_r_re = par_lambda_re*v21_q
    v21_r_im = -par_lambda_im*v21_q
    v22_s_re = v21_r_re*v21_r_re - v21_r_im*v21_r_im
    v22_s_im = v21_r_re*v21_r_im + v21_r_im*v21_r_re
    v22_t_re = -v22_s_re*turn_lambda_re + v22_s_im*turn_lambda_im
    v22_t_im = -v22_s_re*turn_lambda_im - v22_s_im*turn_lambda_re
    v23_t_re = 2.0*v21_r_re*v22_t_re - 2.0*v21_r_im*v22_t_im
    v23_t_im = 2.0*v21_r_re*v22_t_im + 2.0*v21_r_im*v22_t_re
    v24_r_re = 1.0/par_n_re
    v25_s_re = v24_r_re*v24_r_re
    v25_t_re = -v25_s_re*turn_n_re
    v26_re = v22_s_re*v24_r_re
    v26_im = v22_s_im*v24_r_re
    v26_t_re = v22_s_re*v25_t_re + v24_r_re*v23_t_re
    v26_t_im = v22_s_im*v25_t_re + v24_r_re*v23_t_im
    v27_re = par_p_re*x1_re
    v27_im = par_p_re*x1_im
    v27_t_re = x1_re*turn_p_re
    v27_t_im = x1_im*turn_p_re
    v28_re = v27_re*v17_re - v27_im*v17_im
    v28_im = v27_re*v17_im + v27_im*v17_re
    v28_0_re = v27_re*v17_0_re - v27_im*v17_0_im
    v28_0_im = v27_re*v17_0_im + v27_im*v17_0_re
    v28_1_re = v17_re*par_p_re
    v28_1_im = v17_im*par_p_re
    v28_t_re = v17_re*v27_t_re - v17_im*v27_t_im
    v28_t_im = v17_re*v27_t_im + v17_im*v27_t_re
    v21_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v21_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v29_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im
    v29_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re
    v30_re = v21_s_re*par_n_re
    v30_im = v21_s_im*par_n_re
    v30_t_re = v21_s_re*turn_n_re + par_n_re*v29_t_re
    v30_t_im = v21_s_im*turn_n_re + par_n_re*v29_t_im
    v31_re = v30_re*x0_re - v30_im*x0_im
    v31_im = v30_re*x0_im + v30_im*x0_re
    v31_t_re = x0_re*v30_t_re - x0_im*v30_t_im
    v31_t_im = x0_re*v30_t_im + x0_im*v30_t_re
    v32_re = v31_re*v20_re - v31_im*v20_im
    v32_im = v31_re*v20_im + v31_im*v20_re
    v32_0_re = v31_re*v20_0_re - v31_im*v20_0_im + v20_re*v30_re - v20_im*v30_im
    v32_0_im = v31_re*v20_0_im + v31_im*v20_0_re + v20_re*v30_im + v20_im*v30_re
    v32_t_re = v20_re*v31_t_re - v20_im*v31_t_im
    v32_t_im = v20_re*v31_t_im + v20_im*v31_t_re
    v33_re = v28_re - v32_re
    v33_im = v28_im - v32_im
    v33_0_re = v28_0_re - v32_0_re
    v33_0_im = v28_0_im - v32_0_im
    v33_t_re = v28_t_re - v32_t_re
    v33_t_im = v28_t_im - v32_t_im
    v34_re = v26_re*v33_re - v26_im*v33_im
    v34_im = v26_re*v33_im + v26_im*v33_re
    v34_0_re = v26_re*v33_0_re - v26_im*v33_0_im
    v34_0_im = v26_re*v33_0_im + v26_im*v33_0_re
    v34_1_re = v26_re*v28_1_re - v26_im*v28_1_im
    v34_1_im = v26_re*v28_1_im + v26_im*v28_1_re
    v34_t_re = v26_re*v33_t_re - v26_im*v33_t_im + v33_re*v26_t_re - v33_im*v26_t_im
    v34_t_im = v26_re*v33_t_im + v26_im*v33_t_re + v33_re*v26_t_im + v33_im*v26_t_re
    v24_s_re = par_n_re*par_n_re
    v35_t_re = 2.0*par_n_re*turn_n_re
    v36_re = v21_s_re*v24_s_re
    v36_im = v21_s_im*v24_s_re
    v36_t_re = v21_s_re*v35_t_re + v24_s_re*v29_t_re
    v36_t_im = v21_s_im*v35_t_re + v24_s_re*v29_t_im
    v37_re = par_lambda_re*par_n_re
    v37_im = par_lambda_im*par_n_re
    v37_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v37_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im
    v38_re = par_p_re*v9_re
    v38_im = par_p_re*v9_im
    v38_0_re = par_p_re*v9_0_re
    v38_0_im = par_p_re*v9_0_im
    v38_t_re = v9_re*turn_p_re
    v38_t_im = v9_im*turn_p_re
    v39_re = v37_re + v38_re
    v39_im = v37_im + v38_im
    v39_t_re = v37_t_re + v38_t_re
    v39_t_im = v37_t_im + v38_t_im
    v39_q = 1.0/(v39_re*v39_re + v39_im*v39_im)
    v39_r_re = v39_re*v39_q
    v39_r_im = -v39_im*v39_q
    v40_s_re = v39_r_re*v39_r_re - v39_r_im*v39_r_im
    v40_s_im = v39_r_re*v39_r_im + v39_r_im*v39_r_re
    v40_t_re = -v40_s_re*v39_t_re + v40_s_im*v39_t_im
    v40_t_im = -v40_s_re*v39_t_im - v40_s_im*v39_t_re
    v40_0_re = -v40_s_re*v38_0_re + v40_s_im*v38_0_im
    v40_0_im = -v40_s_re*v38_0_im - v40_s_im*v38_0_re
    v41_t_re = 2.0*v39_r_re*v40_t_re - 2.0*v39_r_im*v40_t_im
    v41_t_im = 2.0*v39_r_re*v40_t_im + 2.0*v39_r_im*v40_t_re
    v41_0_re = 2.0*v39_r_re*v40_0_re - 2.0*v39_r_im*v40_0_im
    v41_0_im = 2.0*v39_r_re*v40_0_im + 2.0*v39_r_im*v40_0_re
    v42_re = v36_re*v40_s_re - v36_im*v40_s_im
    v42_im = v36_re*v40_s_im + v36_im*v40_s_re
    v42_t_re = v36_re*v41_t_re - v36_im*v41_t_im + v40_s_re*v36_t_re - v40_s_im*v36_t_im
    v42_t_im = v36_re*v41_t_im + v36_im*v41_t_re + v40_s_re*v36_t_im + v40_s_im*v36_t_re
    v42_0_re = v36_re*v41_0_re - v36_im*v41_0_im
    v42_0_im = v36_re*v41_0_im + v36_im*v41_0_re
    v43_re = par_sigma2_re + v12_re + v34_re
    v43_im = par_sigma2_im + v12_im + v34_im
    v43_t_re = turn_sigma2_re + v34_t_re
    v43_t_im = turn_sigma2_im + v34_t_im
    v43_0_re = v12_0_re + v34_0_re
    v43_0_im = v12_0_im + v34_0_im
    v44_re = v42_re*v43_re - v42_im*v43_im
    v44_im = v42_re*v43_im + v42_im*v43_re
    v44_t_re = v42_re*v43_t_re - v42_im*v43_t_im + v43_re*v42_t_re - v43_im*v42_t_im
    v44_t_im = v42_re*v43_t_im + v42_im*v43_t_re + v43_re*v42_t_im + v43_im*v42_t_re
    v44_0_re = v42_re*v43_0_re - v42_im*v43_0_im + v43_re*v42_0_re - v43_im*v42_0_im
    v44_0_im = v42_re*v43_0_im + v42_im*v43_0_re + v43_re*v42_0_im + v43_im*v42_0_re
    v44_1_re = v42_re*v34_1_re - v42_im*v34_1_im
    v44_1_im = v42_re*v34_1_im + v42_im*v34_1_re
    work[SLOPES] = v44_0_re
    work[SLOPES + 1] = v44_0_im
    work[SLOPES + 2] = v44_1_re
    work[SLOPES + 3] = v44_1_im
    work[SLOPES + 4] = v44_t_re
    work[SLOPES + 5] = v44_t_im


@function
def differentiate(work: Vector, j: int, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work, word_Sigma, word_Theta, weights_0, count_0)
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
def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j, word_Sigma, word_Theta, weights_0, count_0)
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
def equations_real(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_re = work[HERE + 4]
    turn_lambda_re = work[DIRECTION + 4]
    par_sigma2_re = work[HERE + 6]
    turn_sigma2_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    v9_re = 0.0
    v9_0_re = 0.0
    v12_re = 0.0
    v12_0_re = 0.0
    v17_re = 0.0
    v17_0_re = 0.0
    v20_re = 0.0
    v20_0_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = 1.0 + v5_re
        v6_r_re = 1.0/v6_re
        v7_s_re = v6_r_re*v6_r_re
        v7_0_re = -v7_s_re*v3_re
        v8_re = v3_re*v6_r_re
        v8_0_re = v3_re*v7_0_re
        v9_re += v2_w*v8_re
        v9_0_re += v2_w*v8_0_re
        v10_re = v3_re*v4_re
        v11_re = v10_re*v6_r_re
        v11_0_re = v10_re*v7_0_re
        v12_re += v2_w*v11_re
        v12_0_re += v2_w*v11_0_re
        v13_s_re = v3_re*v3_re
        v15_0_re = 2.0*v6_r_re*v7_0_re
        v16_re = v13_s_re*v7_s_re
        v16_0_re = v13_s_re*v15_0_re
        v17_re += v2_w*v16_re
        v17_0_re += v2_w*v16_0_re
        v18_re = v13_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v19_0_re = v18_re*v15_0_re
        v20_re += v2_w*v19_re
        v20_0_re += v2_w*v19_0_re
    v21_r_re = 1.0/par_lambda_re
    v22_s_re = v21_r_re*v21_r_re
    v22_t_re = -v22_s_re*turn_lambda_re
    v23_t_re = 2.0*v21_r_re*v22_t_re
    v24_r_re = 1.0/par_n_re
    v25_s_re = v24_r_re*v24_r_re
    v25_t_re = -v25_s_re*turn_n_re
    v26_re = v22_s_re*v24_r_re
    v26_t_re = v22_s_re*v25_t_re + v24_r_re*v23_t_re
    v27_re = par_p_re*x1_re
    v27_t_re = x1_re*turn_p_re
    v28_re = v27_re*v17_re
    v28_0_re = v27_re*v17_0_re
    v28_1_re = v17_re*par_p_re
    v28_t_re = v17_re*v27_t_re
    v21_s_re = par_lambda_re*par_lambda_re
    v29_t_re = 2.0*par_lambda_re*turn_lambda_re
    v30_re = v21_s_re*par_n_re
    v30_t_re = v21_s_re*turn_n_re + par_n_re*v29_t_re
    v31_re = v30_re*x0_re
    v31_t_re = x0_re*v30_t_re
    v32_re = v31_re*v20_re
    v32_0_re = v31_re*v20_0_re + v20_re*v30_re
    v32_t_re = v20_re*v31_t_re
    v33_re = v28_re - v32_re
    v33_0_re = v28_0_re - v32_0_re
    v33_t_re = v28_t_re - v32_t_re
    v34_re = v26_re*v33_re
    v34_0_re = v26_re*v33_0_re
    v34_1_re = v26_re*v28_1_re
    v34_t_re = v26_re*v33_t_re + v33_re*v26_t_re
    v35_re = par_lambda_re*par_n_re
    v35_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v36_re = par_p_re*v9_re
    v36_0_re = par_p_re*v9_0_re
    v36_t_re = v9_re*turn_p_re
    v37_re = v35_re + v36_re
    v37_t_re = v35_t_re + v36_t_re
    v37_r_re = 1.0/v37_re
    v38_s_re = v37_r_re*v37_r_re
    v38_t_re = -v38_s_re*v37_t_re
    v38_0_re = -v38_s_re*v36_0_re
    v39_re = par_n_re*v37_r_re
    v39_t_re = par_n_re*v38_t_re + v37_r_re*turn_n_re
    v39_0_re = par_n_re*v38_0_re
    v24_s_re = par_n_re*par_n_re
    v40_t_re = 2.0*par_n_re*turn_n_re
    v41_re = v21_s_re*v24_s_re
    v41_t_re = v21_s_re*v40_t_re + v24_s_re*v29_t_re
    v42_t_re = 2.0*v37_r_re*v38_t_re
    v42_0_re = 2.0*v37_r_re*v38_0_re
    v43_re = v41_re*v38_s_re
    v43_t_re = v41_re*v42_t_re + v38_s_re*v41_t_re
    v43_0_re = v41_re*v42_0_re
    v44_re = par_sigma2_re + v12_re + v34_re
    v44_t_re = turn_sigma2_re + v34_t_re
    v44_0_re = v12_0_re + v34_0_re
    v45_re = v43_re*v44_re
    v45_t_re = v43_re*v44_t_re + v44_re*v43_t_re
    v45_0_re = v43_re*v44_0_re + v44_re*v43_0_re
    v45_1_re = v43_re*v34_1_re
    work[MATRIX] = 1.0 - v39_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v39_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v39_re
    work[MATRIX + 7] = 0.0
    work[MATRIX + 2*WIDTH] = -v45_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v45_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v45_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v45_re
    work[MATRIX + 2*WIDTH + 7] = 0.0


@function
def settle_real(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations_real(work, word_Sigma, word_Theta, weights_0, count_0)
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
def begin_real(work: Vector, anchor: Array, start: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle_real(work, word_Sigma, word_Theta, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy_real(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure_real(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_re = work[HERE + 4]
    turn_lambda_re = work[DIRECTION + 4]
    par_sigma2_re = work[HERE + 6]
    turn_sigma2_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v10_re = 0.0
    v10_0_re = 0.0
    v10_c = 0.0
    v13_re = 0.0
    v13_0_re = 0.0
    v13_c = 0.0
    v17_re = 0.0
    v17_0_re = 0.0
    v17_c = 0.0
    v20_re = 0.0
    v20_0_re = 0.0
    v20_c = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = 1.0 + v5_re
        v6_r_re = 1.0/v6_re
        v6_o = abs(v6_r_re)
        v7_s_re = v6_r_re*v6_r_re
        v7_0_re = -v7_s_re*v3_re
        v6_b = abs(v3_re)*r0
        v7_x = v6_b*v6_o
        v7_c = v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) if v7_x < 1.0 else math.inf
        v8_re = v3_re*v6_r_re
        v8_0_re = v3_re*v7_0_re
        v9_m = abs(v3_re)
        v8_c = v9_m*v7_c
        v10_re += v2_w*v8_re
        v10_0_re += v2_w*v8_0_re
        v10_c += v2_w*v8_c
        v11_re = v3_re*v4_re
        v12_re = v11_re*v6_r_re
        v12_0_re = v11_re*v7_0_re
        v11_m = abs(v11_re)
        v12_c = v11_m*v7_c
        v13_re += v2_w*v12_re
        v13_0_re += v2_w*v12_0_re
        v13_c += v2_w*v12_c
        v9_s_re = v3_re*v3_re
        v15_0_re = 2.0*v6_r_re*v7_0_re
        v7_m = abs(v6_r_re)
        v7_b = abs(v7_0_re)*r0 + v7_c
        v15_c = v7_m*v7_c + v7_m*v7_c + v7_b*v7_b
        v16_re = v9_s_re*v7_s_re
        v16_0_re = v9_s_re*v15_0_re
        v14_m = abs(v9_s_re)
        v16_c = v14_m*v15_c
        v17_re += v2_w*v16_re
        v17_0_re += v2_w*v16_0_re
        v17_c += v2_w*v16_c
        v18_re = v9_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v19_0_re = v18_re*v15_0_re
        v18_m = abs(v18_re)
        v19_c = v18_m*v15_c
        v20_re += v2_w*v19_re
        v20_0_re += v2_w*v19_0_re
        v20_c += v2_w*v19_c
    v21_r_re = 1.0/par_lambda_re
    v21_o = abs(v21_r_re)
    v22_s_re = v21_r_re*v21_r_re
    v22_t_re = -v22_s_re*turn_lambda_re
    v21_b = abs(turn_lambda_re)*rt
    v22_x = v21_b*v21_o
    v22_c = v21_o*v21_o*(v21_b*v22_x/(1.0 - v22_x)) if v22_x < 1.0 else math.inf
    v23_t_re = 2.0*v21_r_re*v22_t_re
    v22_m = abs(v21_r_re)
    v22_b = abs(v22_t_re)*rt + v22_c
    v23_c = v22_m*v22_c + v22_m*v22_c + v22_b*v22_b
    v24_r_re = 1.0/par_n_re
    v24_o = abs(v24_r_re)
    v25_s_re = v24_r_re*v24_r_re
    v25_t_re = -v25_s_re*turn_n_re
    v24_b = abs(turn_n_re)*rt
    v25_x = v24_b*v24_o
    v25_c = v24_o*v24_o*(v24_b*v25_x/(1.0 - v25_x)) if v25_x < 1.0 else math.inf
    v26_re = v22_s_re*v24_r_re
    v26_t_re = v22_s_re*v25_t_re + v24_r_re*v23_t_re
    v23_m = abs(v22_s_re)
    v25_m = abs(v24_r_re)
    v23_b = abs(v23_t_re)*rt + v23_c
    v25_b = abs(v25_t_re)*rt + v25_c
    v26_c = v23_m*v25_c + v25_m*v23_c + v23_b*v25_b
    v27_re = par_p_re*x1_re
    v27_t_re = x1_re*turn_p_re
    v28_b = abs(turn_p_re)*rt
    v29_b = r1
    v27_c = v28_b*v29_b
    v30_re = v27_re*v17_re
    v30_0_re = v27_re*v17_0_re
    v30_1_re = v17_re*par_p_re
    v30_t_re = v17_re*v27_t_re
    v27_m = abs(v27_re)
    v17_m = abs(v17_re)
    v27_b = abs(par_p_re)*r1 + abs(v27_t_re)*rt + v27_c
    v17_b = abs(v17_0_re)*r0 + v17_c
    v30_c = v27_m*v17_c + v17_m*v27_c + v27_b*v17_b
    v21_s_re = par_lambda_re*par_lambda_re
    v31_t_re = 2.0*par_lambda_re*turn_lambda_re
    v31_c = v21_b*v21_b
    v32_re = v21_s_re*par_n_re
    v32_t_re = v21_s_re*turn_n_re + par_n_re*v31_t_re
    v24_m = abs(par_n_re)
    v31_b = abs(v31_t_re)*rt + v31_c
    v32_c = v24_m*v31_c + v31_b*v24_b
    v33_re = v32_re*x0_re
    v33_t_re = x0_re*v32_t_re
    v34_m = abs(x0_re)
    v32_b = abs(v32_t_re)*rt + v32_c
    v34_b = r0
    v33_c = v34_m*v32_c + v32_b*v34_b
    v35_re = v33_re*v20_re
    v35_0_re = v33_re*v20_0_re + v20_re*v32_re
    v35_t_re = v20_re*v33_t_re
    v33_m = abs(v33_re)
    v20_m = abs(v20_re)
    v33_b = abs(v32_re)*r0 + abs(v33_t_re)*rt + v33_c
    v20_b = abs(v20_0_re)*r0 + v20_c
    v35_c = v33_m*v20_c + v20_m*v33_c + v33_b*v20_b
    v36_re = v30_re - v35_re
    v36_0_re = v30_0_re - v35_0_re
    v36_t_re = v30_t_re - v35_t_re
    v36_c = v30_c + v35_c
    v37_re = v26_re*v36_re
    v37_0_re = v26_re*v36_0_re
    v37_1_re = v26_re*v30_1_re
    v37_t_re = v26_re*v36_t_re + v36_re*v26_t_re
    v26_m = abs(v26_re)
    v36_m = abs(v36_re)
    v26_b = abs(v26_t_re)*rt + v26_c
    v36_b = abs(v36_0_re)*r0 + abs(v30_1_re)*r1 + abs(v36_t_re)*rt + v36_c
    v37_c = v26_m*v36_c + v36_m*v26_c + v26_b*v36_b
    v38_re = par_lambda_re*par_n_re
    v38_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v38_c = v21_b*v24_b
    v39_re = par_p_re*v10_re
    v39_0_re = par_p_re*v10_0_re
    v39_t_re = v10_re*turn_p_re
    v28_m = abs(par_p_re)
    v10_b = abs(v10_0_re)*r0 + v10_c
    v39_c = v28_m*v10_c + v28_b*v10_b
    v40_re = v38_re + v39_re
    v40_t_re = v38_t_re + v39_t_re
    v40_c = v38_c + v39_c
    v40_r_re = 1.0/v40_re
    v40_o = abs(v40_r_re)
    v41_s_re = v40_r_re*v40_r_re
    v41_t_re = -v41_s_re*v40_t_re
    v41_0_re = -v41_s_re*v39_0_re
    v40_b = abs(v40_t_re)*rt + abs(v39_0_re)*r0 + v40_c
    v41_x = v40_b*v40_o
    v41_c = v40_o*v40_o*(v40_c + v40_b*v41_x/(1.0 - v41_x)) if v41_x < 1.0 else math.inf
    v42_re = par_n_re*v40_r_re
    v42_t_re = par_n_re*v41_t_re + v40_r_re*turn_n_re
    v42_0_re = par_n_re*v41_0_re
    v41_b = abs(v41_t_re)*rt + abs(v41_0_re)*r0 + v41_c
    v42_c = v24_m*v41_c + v24_b*v41_b
    v24_s_re = par_n_re*par_n_re
    v43_t_re = 2.0*par_n_re*turn_n_re
    v43_c = v24_b*v24_b
    v44_re = v21_s_re*v24_s_re
    v44_t_re = v21_s_re*v43_t_re + v24_s_re*v31_t_re
    v31_m = abs(v21_s_re)
    v43_m = abs(v24_s_re)
    v43_b = abs(v43_t_re)*rt + v43_c
    v44_c = v31_m*v43_c + v43_m*v31_c + v31_b*v43_b
    v45_t_re = 2.0*v40_r_re*v41_t_re
    v45_0_re = 2.0*v40_r_re*v41_0_re
    v41_m = abs(v40_r_re)
    v45_c = v41_m*v41_c + v41_m*v41_c + v41_b*v41_b
    v46_re = v44_re*v41_s_re
    v46_t_re = v44_re*v45_t_re + v41_s_re*v44_t_re
    v46_0_re = v44_re*v45_0_re
    v44_m = abs(v44_re)
    v45_m = abs(v41_s_re)
    v44_b = abs(v44_t_re)*rt + v44_c
    v45_b = abs(v45_t_re)*rt + abs(v45_0_re)*r0 + v45_c
    v46_c = v44_m*v45_c + v45_m*v44_c + v44_b*v45_b
    v47_re = par_sigma2_re + v13_re + v37_re
    v47_t_re = turn_sigma2_re + v37_t_re
    v47_0_re = v13_0_re + v37_0_re
    v47_c = v13_c + v37_c
    v48_re = v46_re*v47_re
    v48_t_re = v46_re*v47_t_re + v47_re*v46_t_re
    v48_0_re = v46_re*v47_0_re + v47_re*v46_0_re
    v48_1_re = v46_re*v37_1_re
    v46_m = abs(v46_re)
    v47_m = abs(v47_re)
    v46_b = abs(v46_t_re)*rt + abs(v46_0_re)*r0 + v46_c
    v47_b = abs(v47_t_re)*rt + abs(v47_0_re)*r0 + abs(v37_1_re)*r1 + v47_c
    v48_c = v46_m*v47_c + v47_m*v46_c + v46_b*v47_b
    work[MATRIX] = 1.0 - v42_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v42_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v42_re
    work[MATRIX + 7] = 0.0
    work[REMAINDER] = v42_c
    work[MATRIX + 2*WIDTH] = -v48_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v48_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v48_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v48_re
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[REMAINDER + 1] = v48_c


@spliced
def enclose_real(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure_real(work, word_Sigma, word_Theta, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate_real(work, WIDTH)


@spliced
def certify_real(work: Vector, t: float, left: float, step: float, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose_real(work, word_Sigma, word_Theta, weights_0, count_0):
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
def follow_real(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim_real(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place_real(work, t, left)
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return False
    turn_real(work)
    measure_real(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify_real(work, t, left, step, word_Sigma, word_Theta, weights_0, count_0)
        if is_safe:
            place_real(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle_real(work, word_Sigma, word_Theta, weights_0, count_0) and is_near_real(work, 0.5*step)
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
def reach_real(work: Vector, is_found: bool, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy_real(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy_real(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow_real(work, word_Sigma, word_Theta, weights_0, count_0):
                return True
    return False


@function
def take_real(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values_real(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_n_re = work[HERE]
    par_p_re = work[HERE + 2]
    par_lambda_re = work[HERE + 4]
    par_sigma2_re = work[HERE + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v9_re = 0.0
    v12_re = 0.0
    v17_re = 0.0
    v20_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = 1.0 + v5_re
        v6_r_re = 1.0/v6_re
        v8_re = v3_re*v6_r_re
        v9_re += v2_w*v8_re
        v10_re = v3_re*v4_re
        v11_re = v10_re*v6_r_re
        v12_re += v2_w*v11_re
        v13_s_re = v3_re*v3_re
        v7_s_re = v6_r_re*v6_r_re
        v16_re = v13_s_re*v7_s_re
        v17_re += v2_w*v16_re
        v18_re = v13_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v20_re += v2_w*v19_re
    v21_r_re = 1.0/par_lambda_re
    v22_s_re = v21_r_re*v21_r_re
    v24_r_re = 1.0/par_n_re
    v26_re = v22_s_re*v24_r_re
    v27_re = par_p_re*x1_re
    v28_re = v27_re*v17_re
    v21_s_re = par_lambda_re*par_lambda_re
    v30_re = v21_s_re*par_n_re
    v31_re = v30_re*x0_re
    v32_re = v31_re*v20_re
    v33_re = v28_re - v32_re
    v34_re = v26_re*v33_re
    v24_s_re = par_n_re*par_n_re
    v36_re = v21_s_re*v24_s_re
    v37_re = par_lambda_re*par_n_re
    v38_re = par_p_re*v9_re
    v39_re = v37_re + v38_re
    v39_r_re = 1.0/v39_re
    v40_s_re = v39_r_re*v39_r_re
    v42_re = v36_re*v40_s_re
    v43_re = par_sigma2_re + v12_re + v34_re
    v44_re = v42_re*v43_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = v9_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = v12_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = x1_re
    work[VALUES + 7] = 0.0
    work[VALUES + 8] = v34_re
    work[VALUES + 9] = 0.0
    return v44_re, 0.0


@spliced
def visit_real(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin_real(work, anchor, start, word_Sigma, word_Theta, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take_real(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach_real(work, is_found, word_Sigma, word_Theta, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy_real(work, X, LAST_X, 2*CORE)
            copy_real(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values_real(work, word_Sigma, word_Theta, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes_real(work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_re = work[HERE + 4]
    turn_lambda_re = work[DIRECTION + 4]
    par_sigma2_re = work[HERE + 6]
    turn_sigma2_re = work[DIRECTION + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v9_re = 0.0
    v9_0_re = 0.0
    v12_re = 0.0
    v12_0_re = 0.0
    v17_re = 0.0
    v17_0_re = 0.0
    v20_re = 0.0
    v20_0_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = 1.0 + v5_re
        v6_r_re = 1.0/v6_re
        v7_s_re = v6_r_re*v6_r_re
        v7_0_re = -v7_s_re*v3_re
        v8_re = v3_re*v6_r_re
        v8_0_re = v3_re*v7_0_re
        v9_re += v2_w*v8_re
        v9_0_re += v2_w*v8_0_re
        v10_re = v3_re*v4_re
        v11_re = v10_re*v6_r_re
        v11_0_re = v10_re*v7_0_re
        v12_re += v2_w*v11_re
        v12_0_re += v2_w*v11_0_re
        v13_s_re = v3_re*v3_re
        v15_0_re = 2.0*v6_r_re*v7_0_re
        v16_re = v13_s_re*v7_s_re
        v16_0_re = v13_s_re*v15_0_re
        v17_re += v2_w*v16_re
        v17_0_re += v2_w*v16_0_re
        v18_re = v13_s_re*v4_re
        v19_re = v18_re*v7_s_re
        v19_0_re = v18_re*v15_0_re
        v20_re += v2_w*v19_re
        v20_0_re += v2_w*v19_0_re
    v21_r_re = 1.0/par_lambda_re
    v22_s_re = v21_r_re*v21_r_re
    v22_t_re = -v22_s_re*turn_lambda_re
    v23_t_re = 2.0*v21_r_re*v22_t_re
    v24_r_re = 1.0/par_n_re
    v25_s_re = v24_r_re*v24_r_re
    v25_t_re = -v25_s_re*turn_n_re
    v26_re = v22_s_re*v24_r_re
    v26_t_re = v22_s_re*v25_t_re + v24_r_re*v23_t_re
    v27_re = par_p_re*x1_re
    v27_t_re = x1_re*turn_p_re
    v28_re = v27_re*v17_re
    v28_0_re = v27_re*v17_0_re
    v28_1_re = v17_re*par_p_re
    v28_t_re = v17_re*v27_t_re
    v21_s_re = par_lambda_re*par_lambda_re
    v29_t_re = 2.0*par_lambda_re*turn_lambda_re
    v30_re = v21_s_re*par_n_re
    v30_t_re = v21_s_re*turn_n_re + par_n_re*v29_t_re
    v31_re = v30_re*x0_re
    v31_t_re = x0_re*v30_t_re
    v32_re = v31_re*v20_re
    v32_0_re = v31_re*v20_0_re + v20_re*v30_re
    v32_t_re = v20_re*v31_t_re
    v33_re = v28_re - v32_re
    v33_0_re = v28_0_re - v32_0_re
    v33_t_re = v28_t_re - v32_t_re
    v34_re = v26_re*v33_re
    v34_0_re = v26_re*v33_0_re
    v34_1_re = v26_re*v28_1_re
    v34_t_re = v26_re*v33_t_re + v33_re*v26_t_re
    v24_s_re = par_n_re*par_n_re
    v35_t_re = 2.0*par_n_re*turn_n_re
    v36_re = v21_s_re*v24_s_re
    v36_t_re = v21_s_re*v35_t_re + v24_s_re*v29_t_re
    v37_re = par_lambda_re*par_n_re
    v37_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v38_re = par_p_re*v9_re
    v38_0_re = par_p_re*v9_0_re
    v38_t_re = v9_re*turn_p_re
    v39_re = v37_re + v38_re
    v39_t_re = v37_t_re + v38_t_re
    v39_r_re = 1.0/v39_re
    v40_s_re = v39_r_re*v39_r_re
    v40_t_re = -v40_s_re*v39_t_re
    v40_0_re = -v40_s_re*v38_0_re
    v41_t_re = 2.0*v39_r_re*v40_t_re
    v41_0_re = 2.0*v39_r_re*v40_0_re
    v42_re = v36_re*v40_s_re
    v42_t_re = v36_re*v41_t_re + v40_s_re*v36_t_re
    v42_0_re = v36_re*v41_0_re
    v43_re = par_sigma2_re + v12_re + v34_re
    v43_t_re = turn_sigma2_re + v34_t_re
    v43_0_re = v12_0_re + v34_0_re
    v44_re = v42_re*v43_re
    v44_t_re = v42_re*v43_t_re + v43_re*v42_t_re
    v44_0_re = v42_re*v43_0_re + v43_re*v42_0_re
    v44_1_re = v42_re*v34_1_re
    work[SLOPES] = v44_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v44_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v44_t_re
    work[SLOPES + 5] = 0.0


@function
def differentiate_real(work: Vector, j: int, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return math.nan, math.nan
    slopes_real(work, word_Sigma, word_Theta, weights_0, count_0)
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
def descend_real(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take_real(work, HERE, PARAMETERS, parameters, size, i)
        take_real(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate_real(work, j, word_Sigma, word_Theta, weights_0, count_0)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@kernel
def solve(status, target, solution, parameters, anchor, start, word_Sigma, word_Theta, weights_0, count_0):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_Sigma, word_Theta, weights_0, count_0)


@kernel
def gradient(status, gradient, core, parameters, word_Sigma, word_Theta, weights_0, count_0):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_Sigma, word_Theta, weights_0, count_0)


@kernel
def solve_real(status, target, solution, parameters, anchor, start, word_Sigma, word_Theta, weights_0, count_0):
    visit_real(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_Sigma, word_Theta, weights_0, count_0)


@kernel
def gradient_real(status, gradient, core, parameters, word_Sigma, word_Theta, weights_0, count_0):
    descend_real(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_Sigma, word_Theta, weights_0, count_0)


GIVEN_SIZES = ('n', 'p')
GIVEN_SCALARS = ('lambda', 'sigma2')
WORDS = (('Sigma', 'p'), ('Theta', 'p'))
RATIOS = (('c', 'p', 'n'),)


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return [('Sigma, a covariance of X,', s[0])]


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[1], w[0]), (v[0], ones(1))],
        rows=[0, 1, 0, 1],
        columns=[0, 1, 0, 1],
        fixed=[(0, 0, 1), (1, 1, v[2]), (2, 2, 1), (3, 3, v[2]), (1, 3, -v[2]**2*v[3]/v[0])],
        same=[(0, 0, 1, 1, -1/v[0], 1, s[0]), (0, 2, 1, 1, -1/v[0], 1, s[0]*s[1]), (0, 2, 1, 3, v[1]/(v[0]*v[2]**2), 1, s[0]),
            (1, 1, 0, 0, -1/v[0], s[0], 1), (1, 3, 0, 2, v[2]**2/(v[0]*v[1]), s[0], 1), (1, 1, 2, 0, -1/v[0], s[0]*s[1], 1),
            (1, 3, 2, 2, v[2]**2/(v[0]*v[1]), s[0]*s[1], 1), (2, 0, 3, 1, v[2]**2/(v[0]*v[1]), 1, s[0]),
            (2, 2, 3, 1, v[2]**2/(v[0]*v[1]), 1, s[0]*s[1]), (2, 2, 3, 3, -1/v[0], 1, s[0]), (3, 1, 2, 0, v[1]/(v[0]*v[2]**2), s[0], 1),
            (3, 3, 2, 2, -1/v[0], s[0], 1)],
        right=[(0, 0, 1, 1, conj(1/v[0])/v[0], 1, s[0]), (0, 2, 1, 3, conj(-v[2]**2/(v[0]*v[1]))/v[0], 1, s[0]), (1, 1, 0, 0, 1, s[0], 1),
            (1, 1, 0, 2, 1, s[0]*s[1], 1), (1, 3, 0, 2, -conj(v[1]/v[2]**2), s[0], 1), (1, 1, 2, 0, 1, s[0]*s[1], 1),
            (1, 1, 2, 2, 1, s[0]*s[1]**2, 1), (1, 3, 2, 2, -conj(v[1]/v[2]**2), s[0]*s[1], 1),
            (2, 0, 3, 1, -v[2]**2*conj(1/v[0])/(v[0]*v[1]), 1, s[0]), (2, 2, 3, 3, -v[2]**2*conj(-v[2]**2/(v[0]*v[1]))/(v[0]*v[1]), 1, s[0]),
            (3, 1, 2, 0, -v[1]/v[2]**2, s[0], 1), (3, 1, 2, 2, -v[1]/v[2]**2, s[0]*s[1], 1),
            (3, 3, 2, 2, v[1]*conj(v[1]/v[2]**2)/v[2]**2, s[0], 1)],
        left=[(1, 1, 0, 0, conj(1/v[0])/v[0], s[0], 1), (1, 3, 0, 2, -v[2]**2*conj(1/v[0])/(v[0]*v[1]), s[0], 1), (0, 0, 1, 1, 1, 1, s[0]),
            (0, 2, 1, 1, 1, 1, s[0]*s[1]), (0, 2, 1, 3, -v[1]/v[2]**2, 1, s[0]), (2, 0, 1, 1, 1, 1, s[0]*s[1]), (2, 2, 1, 1, 1, 1, s[0]*s[1]**2),
            (2, 2, 1, 3, -v[1]/v[2]**2, 1, s[0]*s[1]), (3, 1, 2, 0, conj(-v[2]**2/(v[0]*v[1]))/v[0], s[0], 1),
            (3, 3, 2, 2, -v[2]**2*conj(-v[2]**2/(v[0]*v[1]))/(v[0]*v[1]), s[0], 1), (2, 0, 3, 1, -conj(v[1]/v[2]**2), 1, s[0]),
            (2, 2, 3, 1, -conj(v[1]/v[2]**2), 1, s[0]*s[1]), (2, 2, 3, 3, v[1]*conj(v[1]/v[2]**2)/v[2]**2, 1, s[0])],
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
    return [solutions[0].trace(1, 1, 1)/(v[0]), solutions[0].trace(s[0], 0, 0)/(v[1]), solutions[0].trace(s[0]*s[1], 2, 2)/(v[1]),
            solutions[0].trace(1, 1, 3)/(1), solutions[0].trace(s[0], 0, 2)/(v[1])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[0]*x[0], v[0]*x[0], x[3], v[1]*x[1], v[1]*x[4], 0, v[1]*x[2], 0, 0, v[0]*x[0], 0, v[1]*x[1]]]
