# Sum of two Gram matrices with correlated rows and columns. Solves
#
#     delta_1 = tr(R_1*(delta_3*R_1 + delta_4*R_2 + lambda*I_p).I)/p
#     delta_2 = tr(R_2*(delta_3*R_1 + delta_4*R_2 + lambda*I_p).I)/p
#     delta_3 = tr(T_1*(delta_1*p*T_1 + n_1*I_n_1).I)
#     delta_4 = c_1*n_1*tr(T_2*(delta_2*p*T_2 + n_2*I_n_2).I)/(c_2*n_2)
#     target: tr((delta_3*R_1 + delta_4*R_2 + lambda*I_p).I)/p
#
# Generated from derivations/equivalents/multiple_access_channel.py by `rmtsym generate multiple_access_channel` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'multiple_access_channel'
TITLE = 'Sum of two Gram matrices with correlated rows and columns'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4')
SIZES_OF = ('n_1', 'n_2', 'p')
SCALARS_OF = ('lambda',)
CORE_OF = (0, 1)
SPECTRA_OF = (('R_1', 'R_2'), ('T_1',), ('T_2',))
AXIS = 115
BEND = 116
CORE = 2
DIRECTION = 91
FIRST_HERE = 99
FIRST_X = 12
FLOOR = 1e-10
GOAL = 83
HERE = 67
IMAGE = 27
LAST_HERE = 107
LAST_X = 16
MATRIX = 29
ORIGIN = 75
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
UNKNOWNS = 4
VALUES = 59
WIDTH = 6
X = 0
WORK = 117


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
def equations(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    par_lambda_im = work[HERE + 7]
    turn_lambda_re = work[DIRECTION + 6]
    turn_lambda_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    v4_re = par_p_re*x0_re
    v4_im = par_p_re*x0_im
    v4_t_re = x0_re*turn_p_re
    v4_t_im = x0_im*turn_p_re
    v9_re = 0.0
    v9_im = 0.0
    v9_t_re = 0.0
    v9_t_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v5_re = v4_re*v3_re
        v5_im = v4_im*v3_re
        v5_0_re = v3_re*par_p_re
        v5_t_re = v3_re*v4_t_re
        v5_t_im = v3_re*v4_t_im
        v6_re = par_n_1_re + v5_re
        v6_t_re = turn_n_1_re + v5_t_re
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v5_im*v6_q
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_t_re = -v7_s_re*v6_t_re + v7_s_im*v5_t_im
        v7_t_im = -v7_s_re*v5_t_im - v7_s_im*v6_t_re
        v7_0_re = -v7_s_re*v5_0_re
        v7_0_im = -v7_s_im*v5_0_re
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v8_t_re = v3_re*v7_t_re
        v8_t_im = v3_re*v7_t_im
        v8_0_re = v3_re*v7_0_re
        v8_0_im = v3_re*v7_0_im
        v9_re += v2_w*v8_re
        v9_im += v2_w*v8_im
        v9_t_re += v2_w*v8_t_re
        v9_t_im += v2_w*v8_t_im
        v9_0_re += v2_w*v8_0_re
        v9_0_im += v2_w*v8_0_im
    v10_re = par_n_1_re*v9_re
    v10_im = par_n_1_re*v9_im
    v10_t_re = par_n_1_re*v9_t_re + v9_re*turn_n_1_re
    v10_t_im = par_n_1_re*v9_t_im + v9_im*turn_n_1_re
    v10_0_re = par_n_1_re*v9_0_re
    v10_0_im = par_n_1_re*v9_0_im
    v14_re = par_p_re*x1_re
    v14_im = par_p_re*x1_im
    v14_t_re = x1_re*turn_p_re
    v14_t_im = x1_im*turn_p_re
    v19_re = 0.0
    v19_im = 0.0
    v19_t_re = 0.0
    v19_t_im = 0.0
    v19_1_re = 0.0
    v19_1_im = 0.0
    for iv11 in range(count_2):
        v13_re = word_T_2[iv11]
        v12_w = weights_2[iv11]
        v15_re = v14_re*v13_re
        v15_im = v14_im*v13_re
        v15_1_re = v13_re*par_p_re
        v15_t_re = v13_re*v14_t_re
        v15_t_im = v13_re*v14_t_im
        v16_re = par_n_2_re + v15_re
        v16_t_re = turn_n_2_re + v15_t_re
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
        v16_r_re = v16_re*v16_q
        v16_r_im = -v15_im*v16_q
        v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im
        v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re
        v17_t_re = -v17_s_re*v16_t_re + v17_s_im*v15_t_im
        v17_t_im = -v17_s_re*v15_t_im - v17_s_im*v16_t_re
        v17_1_re = -v17_s_re*v15_1_re
        v17_1_im = -v17_s_im*v15_1_re
        v18_re = v13_re*v16_r_re
        v18_im = v13_re*v16_r_im
        v18_t_re = v13_re*v17_t_re
        v18_t_im = v13_re*v17_t_im
        v18_1_re = v13_re*v17_1_re
        v18_1_im = v13_re*v17_1_im
        v19_re += v12_w*v18_re
        v19_im += v12_w*v18_im
        v19_t_re += v12_w*v18_t_re
        v19_t_im += v12_w*v18_t_im
        v19_1_re += v12_w*v18_1_re
        v19_1_im += v12_w*v18_1_im
    v20_re = par_n_2_re*v19_re
    v20_im = par_n_2_re*v19_im
    v20_t_re = par_n_2_re*v19_t_re + v19_re*turn_n_2_re
    v20_t_im = par_n_2_re*v19_t_im + v19_im*turn_n_2_re
    v20_1_re = par_n_2_re*v19_1_re
    v20_1_im = par_n_2_re*v19_1_im
    v30_re = 0.0
    v30_im = 0.0
    v30_t_re = 0.0
    v30_t_im = 0.0
    v30_0_re = 0.0
    v30_0_im = 0.0
    v30_1_re = 0.0
    v30_1_im = 0.0
    v32_re = 0.0
    v32_im = 0.0
    v32_t_re = 0.0
    v32_t_im = 0.0
    v32_0_re = 0.0
    v32_0_im = 0.0
    v32_1_re = 0.0
    v32_1_im = 0.0
    for iv21 in range(count_0):
        v23_re = word_R_1[iv21]
        v24_re = word_R_2[iv21]
        v22_w = weights_0[iv21]
        v25_re = v23_re*v10_re
        v25_im = v23_re*v10_im
        v25_t_re = v23_re*v10_t_re
        v25_t_im = v23_re*v10_t_im
        v25_0_re = v23_re*v10_0_re
        v25_0_im = v23_re*v10_0_im
        v26_re = v24_re*v20_re
        v26_im = v24_re*v20_im
        v26_t_re = v24_re*v20_t_re
        v26_t_im = v24_re*v20_t_im
        v26_1_re = v24_re*v20_1_re
        v26_1_im = v24_re*v20_1_im
        v27_re = par_lambda_re + v25_re + v26_re
        v27_im = par_lambda_im + v25_im + v26_im
        v27_t_re = turn_lambda_re + v25_t_re + v26_t_re
        v27_t_im = turn_lambda_im + v25_t_im + v26_t_im
        v27_q = 1.0/(v27_re*v27_re + v27_im*v27_im)
        v27_r_re = v27_re*v27_q
        v27_r_im = -v27_im*v27_q
        v28_s_re = v27_r_re*v27_r_re - v27_r_im*v27_r_im
        v28_s_im = v27_r_re*v27_r_im + v27_r_im*v27_r_re
        v28_t_re = -v28_s_re*v27_t_re + v28_s_im*v27_t_im
        v28_t_im = -v28_s_re*v27_t_im - v28_s_im*v27_t_re
        v28_0_re = -v28_s_re*v25_0_re + v28_s_im*v25_0_im
        v28_0_im = -v28_s_re*v25_0_im - v28_s_im*v25_0_re
        v28_1_re = -v28_s_re*v26_1_re + v28_s_im*v26_1_im
        v28_1_im = -v28_s_re*v26_1_im - v28_s_im*v26_1_re
        v29_re = v23_re*v27_r_re
        v29_im = v23_re*v27_r_im
        v29_t_re = v23_re*v28_t_re
        v29_t_im = v23_re*v28_t_im
        v29_0_re = v23_re*v28_0_re
        v29_0_im = v23_re*v28_0_im
        v29_1_re = v23_re*v28_1_re
        v29_1_im = v23_re*v28_1_im
        v30_re += v22_w*v29_re
        v30_im += v22_w*v29_im
        v30_t_re += v22_w*v29_t_re
        v30_t_im += v22_w*v29_t_im
        v30_0_re += v22_w*v29_0_re
        v30_0_im += v22_w*v29_0_im
        v30_1_re += v22_w*v29_1_re
        v30_1_im += v22_w*v29_1_im
        v31_re = v24_re*v27_r_re
        v31_im = v24_re*v27_r_im
        v31_t_re = v24_re*v28_t_re
        v31_t_im = v24_re*v28_t_im
        v31_0_re = v24_re*v28_0_re
        v31_0_im = v24_re*v28_0_im
        v31_1_re = v24_re*v28_1_re
        v31_1_im = v24_re*v28_1_im
        v32_re += v22_w*v31_re
        v32_im += v22_w*v31_im
        v32_t_re += v22_w*v31_t_re
        v32_t_im += v22_w*v31_t_im
        v32_0_re += v22_w*v31_0_re
        v32_0_im += v22_w*v31_0_im
        v32_1_re += v22_w*v31_1_re
        v32_1_im += v22_w*v31_1_im
    work[MATRIX] = 1.0 - v30_0_re
    work[MATRIX + 1] = -v30_0_im
    work[MATRIX + 2] = -v30_1_re
    work[MATRIX + 3] = -v30_1_im
    work[MATRIX + 4] = -v30_t_re
    work[MATRIX + 5] = -v30_t_im
    work[MATRIX + 6] = x0_re - v30_re
    work[MATRIX + 7] = x0_im - v30_im
    work[MATRIX + 2*WIDTH] = -v32_0_re
    work[MATRIX + 2*WIDTH + 1] = -v32_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v32_1_re
    work[MATRIX + 2*WIDTH + 3] = -v32_1_im
    work[MATRIX + 2*WIDTH + 4] = -v32_t_re
    work[MATRIX + 2*WIDTH + 5] = -v32_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v32_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v32_im


@function
def settle(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
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
def begin(work: Vector, anchor: Array, start: Array, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
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
    if not settle(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    par_lambda_im = work[HERE + 7]
    turn_lambda_re = work[DIRECTION + 6]
    turn_lambda_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v4_re = par_p_re*x0_re
    v4_im = par_p_re*x0_im
    v4_t_re = x0_re*turn_p_re
    v4_t_im = x0_im*turn_p_re
    v5_b = abs(turn_p_re)*rt
    v6_b = r0
    v4_c = v5_b*v6_b
    v12_re = 0.0
    v12_im = 0.0
    v12_t_re = 0.0
    v12_t_im = 0.0
    v12_0_re = 0.0
    v12_0_im = 0.0
    v12_c = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v7_re = v4_re*v3_re
        v7_im = v4_im*v3_re
        v7_0_re = v3_re*par_p_re
        v7_t_re = v3_re*v4_t_re
        v7_t_im = v3_re*v4_t_im
        v8_m = abs(v3_re)
        v7_c = v8_m*v4_c
        v9_re = par_n_1_re + v7_re
        v9_t_re = turn_n_1_re + v7_t_re
        v9_q = 1.0/(v9_re*v9_re + v7_im*v7_im)
        v9_r_re = v9_re*v9_q
        v9_r_im = -v7_im*v9_q
        v9_o = math.sqrt(v9_q)
        v10_s_re = v9_r_re*v9_r_re - v9_r_im*v9_r_im
        v10_s_im = v9_r_re*v9_r_im + v9_r_im*v9_r_re
        v10_t_re = -v10_s_re*v9_t_re + v10_s_im*v7_t_im
        v10_t_im = -v10_s_re*v7_t_im - v10_s_im*v9_t_re
        v10_0_re = -v10_s_re*v7_0_re
        v10_0_im = -v10_s_im*v7_0_re
        v9_b = (abs(v9_t_re) + abs(v7_t_im))*rt + abs(v7_0_re)*r0 + v7_c
        v10_x = v9_b*v9_o
        v10_c = v9_o*v9_o*(v7_c + v9_b*v10_x/(1.0 - v10_x)) if v10_x < 1.0 else math.inf
        v11_re = v3_re*v9_r_re
        v11_im = v3_re*v9_r_im
        v11_t_re = v3_re*v10_t_re
        v11_t_im = v3_re*v10_t_im
        v11_0_re = v3_re*v10_0_re
        v11_0_im = v3_re*v10_0_im
        v11_c = v8_m*v10_c
        v12_re += v2_w*v11_re
        v12_im += v2_w*v11_im
        v12_t_re += v2_w*v11_t_re
        v12_t_im += v2_w*v11_t_im
        v12_0_re += v2_w*v11_0_re
        v12_0_im += v2_w*v11_0_im
        v12_c += v2_w*v11_c
    v13_re = par_n_1_re*v12_re
    v13_im = par_n_1_re*v12_im
    v13_t_re = par_n_1_re*v12_t_re + v12_re*turn_n_1_re
    v13_t_im = par_n_1_re*v12_t_im + v12_im*turn_n_1_re
    v13_0_re = par_n_1_re*v12_0_re
    v13_0_im = par_n_1_re*v12_0_im
    v14_m = abs(par_n_1_re)
    v14_b = abs(turn_n_1_re)*rt
    v12_b = (abs(v12_t_re) + abs(v12_t_im))*rt + (abs(v12_0_re) + abs(v12_0_im))*r0 + v12_c
    v13_c = v14_m*v12_c + v14_b*v12_b
    v18_re = par_p_re*x1_re
    v18_im = par_p_re*x1_im
    v18_t_re = x1_re*turn_p_re
    v18_t_im = x1_im*turn_p_re
    v19_b = r1
    v18_c = v5_b*v19_b
    v25_re = 0.0
    v25_im = 0.0
    v25_t_re = 0.0
    v25_t_im = 0.0
    v25_1_re = 0.0
    v25_1_im = 0.0
    v25_c = 0.0
    for iv15 in range(count_2):
        v17_re = word_T_2[iv15]
        v16_w = weights_2[iv15]
        v20_re = v18_re*v17_re
        v20_im = v18_im*v17_re
        v20_1_re = v17_re*par_p_re
        v20_t_re = v17_re*v18_t_re
        v20_t_im = v17_re*v18_t_im
        v21_m = abs(v17_re)
        v20_c = v21_m*v18_c
        v22_re = par_n_2_re + v20_re
        v22_t_re = turn_n_2_re + v20_t_re
        v22_q = 1.0/(v22_re*v22_re + v20_im*v20_im)
        v22_r_re = v22_re*v22_q
        v22_r_im = -v20_im*v22_q
        v22_o = math.sqrt(v22_q)
        v23_s_re = v22_r_re*v22_r_re - v22_r_im*v22_r_im
        v23_s_im = v22_r_re*v22_r_im + v22_r_im*v22_r_re
        v23_t_re = -v23_s_re*v22_t_re + v23_s_im*v20_t_im
        v23_t_im = -v23_s_re*v20_t_im - v23_s_im*v22_t_re
        v23_1_re = -v23_s_re*v20_1_re
        v23_1_im = -v23_s_im*v20_1_re
        v22_b = (abs(v22_t_re) + abs(v20_t_im))*rt + abs(v20_1_re)*r1 + v20_c
        v23_x = v22_b*v22_o
        v23_c = v22_o*v22_o*(v20_c + v22_b*v23_x/(1.0 - v23_x)) if v23_x < 1.0 else math.inf
        v24_re = v17_re*v22_r_re
        v24_im = v17_re*v22_r_im
        v24_t_re = v17_re*v23_t_re
        v24_t_im = v17_re*v23_t_im
        v24_1_re = v17_re*v23_1_re
        v24_1_im = v17_re*v23_1_im
        v24_c = v21_m*v23_c
        v25_re += v16_w*v24_re
        v25_im += v16_w*v24_im
        v25_t_re += v16_w*v24_t_re
        v25_t_im += v16_w*v24_t_im
        v25_1_re += v16_w*v24_1_re
        v25_1_im += v16_w*v24_1_im
        v25_c += v16_w*v24_c
    v26_re = par_n_2_re*v25_re
    v26_im = par_n_2_re*v25_im
    v26_t_re = par_n_2_re*v25_t_re + v25_re*turn_n_2_re
    v26_t_im = par_n_2_re*v25_t_im + v25_im*turn_n_2_re
    v26_1_re = par_n_2_re*v25_1_re
    v26_1_im = par_n_2_re*v25_1_im
    v27_m = abs(par_n_2_re)
    v27_b = abs(turn_n_2_re)*rt
    v25_b = (abs(v25_t_re) + abs(v25_t_im))*rt + (abs(v25_1_re) + abs(v25_1_im))*r1 + v25_c
    v26_c = v27_m*v25_c + v27_b*v25_b
    v39_re = 0.0
    v39_im = 0.0
    v39_t_re = 0.0
    v39_t_im = 0.0
    v39_0_re = 0.0
    v39_0_im = 0.0
    v39_1_re = 0.0
    v39_1_im = 0.0
    v39_c = 0.0
    v41_re = 0.0
    v41_im = 0.0
    v41_t_re = 0.0
    v41_t_im = 0.0
    v41_0_re = 0.0
    v41_0_im = 0.0
    v41_1_re = 0.0
    v41_1_im = 0.0
    v41_c = 0.0
    for iv28 in range(count_0):
        v30_re = word_R_1[iv28]
        v31_re = word_R_2[iv28]
        v29_w = weights_0[iv28]
        v32_re = v30_re*v13_re
        v32_im = v30_re*v13_im
        v32_t_re = v30_re*v13_t_re
        v32_t_im = v30_re*v13_t_im
        v32_0_re = v30_re*v13_0_re
        v32_0_im = v30_re*v13_0_im
        v33_m = abs(v30_re)
        v32_c = v33_m*v13_c
        v34_re = v31_re*v26_re
        v34_im = v31_re*v26_im
        v34_t_re = v31_re*v26_t_re
        v34_t_im = v31_re*v26_t_im
        v34_1_re = v31_re*v26_1_re
        v34_1_im = v31_re*v26_1_im
        v35_m = abs(v31_re)
        v34_c = v35_m*v26_c
        v36_re = par_lambda_re + v32_re + v34_re
        v36_im = par_lambda_im + v32_im + v34_im
        v36_t_re = turn_lambda_re + v32_t_re + v34_t_re
        v36_t_im = turn_lambda_im + v32_t_im + v34_t_im
        v36_c = v32_c + v34_c
        v36_q = 1.0/(v36_re*v36_re + v36_im*v36_im)
        v36_r_re = v36_re*v36_q
        v36_r_im = -v36_im*v36_q
        v36_o = math.sqrt(v36_q)
        v37_s_re = v36_r_re*v36_r_re - v36_r_im*v36_r_im
        v37_s_im = v36_r_re*v36_r_im + v36_r_im*v36_r_re
        v37_t_re = -v37_s_re*v36_t_re + v37_s_im*v36_t_im
        v37_t_im = -v37_s_re*v36_t_im - v37_s_im*v36_t_re
        v37_0_re = -v37_s_re*v32_0_re + v37_s_im*v32_0_im
        v37_0_im = -v37_s_re*v32_0_im - v37_s_im*v32_0_re
        v37_1_re = -v37_s_re*v34_1_re + v37_s_im*v34_1_im
        v37_1_im = -v37_s_re*v34_1_im - v37_s_im*v34_1_re
        v36_b = (abs(v36_t_re) + abs(v36_t_im))*rt + (abs(v32_0_re) + abs(v32_0_im))*r0 + (abs(v34_1_re) + abs(v34_1_im))*r1 + v36_c
        v37_x = v36_b*v36_o
        v37_c = v36_o*v36_o*(v36_c + v36_b*v37_x/(1.0 - v37_x)) if v37_x < 1.0 else math.inf
        v38_re = v30_re*v36_r_re
        v38_im = v30_re*v36_r_im
        v38_t_re = v30_re*v37_t_re
        v38_t_im = v30_re*v37_t_im
        v38_0_re = v30_re*v37_0_re
        v38_0_im = v30_re*v37_0_im
        v38_1_re = v30_re*v37_1_re
        v38_1_im = v30_re*v37_1_im
        v38_c = v33_m*v37_c
        v39_re += v29_w*v38_re
        v39_im += v29_w*v38_im
        v39_t_re += v29_w*v38_t_re
        v39_t_im += v29_w*v38_t_im
        v39_0_re += v29_w*v38_0_re
        v39_0_im += v29_w*v38_0_im
        v39_1_re += v29_w*v38_1_re
        v39_1_im += v29_w*v38_1_im
        v39_c += v29_w*v38_c
        v40_re = v31_re*v36_r_re
        v40_im = v31_re*v36_r_im
        v40_t_re = v31_re*v37_t_re
        v40_t_im = v31_re*v37_t_im
        v40_0_re = v31_re*v37_0_re
        v40_0_im = v31_re*v37_0_im
        v40_1_re = v31_re*v37_1_re
        v40_1_im = v31_re*v37_1_im
        v40_c = v35_m*v37_c
        v41_re += v29_w*v40_re
        v41_im += v29_w*v40_im
        v41_t_re += v29_w*v40_t_re
        v41_t_im += v29_w*v40_t_im
        v41_0_re += v29_w*v40_0_re
        v41_0_im += v29_w*v40_0_im
        v41_1_re += v29_w*v40_1_re
        v41_1_im += v29_w*v40_1_im
        v41_c += v29_w*v40_c
    work[MATRIX] = 1.0 - v39_0_re
    work[MATRIX + 1] = -v39_0_im
    work[MATRIX + 2] = -v39_1_re
    work[MATRIX + 3] = -v39_1_im
    work[MATRIX + 4] = -v39_t_re
    work[MATRIX + 5] = -v39_t_im
    work[MATRIX + 6] = x0_re - v39_re
    work[MATRIX + 7] = x0_im - v39_im
    work[REMAINDER] = v39_c
    work[MATRIX + 2*WIDTH] = -v41_0_re
    work[MATRIX + 2*WIDTH + 1] = -v41_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v41_1_re
    work[MATRIX + 2*WIDTH + 3] = -v41_1_im
    work[MATRIX + 2*WIDTH + 4] = -v41_t_re
    work[MATRIX + 2*WIDTH + 5] = -v41_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v41_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v41_im
    work[REMAINDER + 1] = v41_c


@spliced
def enclose(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


@spliced
def certify(work: Vector, t: float, left: float, step: float, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> (bool, float):
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
        if not enclose(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
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
def follow(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2) and is_near(work, 0.5*step)
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
def reach(work: Vector, is_found: bool, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
                return True
    return False


@function
def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_n_1_re = work[HERE]
    par_n_2_re = work[HERE + 2]
    par_p_re = work[HERE + 4]
    par_lambda_re = work[HERE + 6]
    par_lambda_im = work[HERE + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v4_re = par_p_re*x0_re
    v4_im = par_p_re*x0_im
    v9_re = 0.0
    v9_im = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v5_re = v4_re*v3_re
        v5_im = v4_im*v3_re
        v6_re = par_n_1_re + v5_re
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v5_im*v6_q
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v9_re += v2_w*v8_re
        v9_im += v2_w*v8_im
    v10_re = par_n_1_re*v9_re
    v10_im = par_n_1_re*v9_im
    v14_re = par_p_re*x1_re
    v14_im = par_p_re*x1_im
    v19_re = 0.0
    v19_im = 0.0
    for iv11 in range(count_2):
        v13_re = word_T_2[iv11]
        v12_w = weights_2[iv11]
        v15_re = v14_re*v13_re
        v15_im = v14_im*v13_re
        v16_re = par_n_2_re + v15_re
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
        v16_r_re = v16_re*v16_q
        v16_r_im = -v15_im*v16_q
        v18_re = v13_re*v16_r_re
        v18_im = v13_re*v16_r_im
        v19_re += v12_w*v18_re
        v19_im += v12_w*v18_im
    v20_re = par_n_2_re*v19_re
    v20_im = par_n_2_re*v19_im
    v29_re = 0.0
    v29_im = 0.0
    for iv21 in range(count_0):
        v23_re = word_R_1[iv21]
        v24_re = word_R_2[iv21]
        v22_w = weights_0[iv21]
        v25_re = v23_re*v10_re
        v25_im = v23_re*v10_im
        v26_re = v24_re*v20_re
        v26_im = v24_re*v20_im
        v27_re = par_lambda_re + v25_re + v26_re
        v27_im = par_lambda_im + v25_im + v26_im
        v27_q = 1.0/(v27_re*v27_re + v27_im*v27_im)
        v27_r_re = v27_re*v27_q
        v27_r_im = -v27_im*v27_q
        v29_re += v22_w*v27_r_re
        v29_im += v22_w*v27_r_im
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = x1_im
    work[VALUES + 4] = v10_re
    work[VALUES + 5] = v10_im
    work[VALUES + 6] = v20_re
    work[VALUES + 7] = v20_im
    return v29_re, v29_im


@spliced
def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """Derivatives of the target in x and t."""
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    par_lambda_im = work[HERE + 7]
    turn_lambda_re = work[DIRECTION + 6]
    turn_lambda_im = work[DIRECTION + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v4_re = par_p_re*x0_re
    v4_im = par_p_re*x0_im
    v4_t_re = x0_re*turn_p_re
    v4_t_im = x0_im*turn_p_re
    v9_re = 0.0
    v9_im = 0.0
    v9_t_re = 0.0
    v9_t_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v5_re = v4_re*v3_re
        v5_im = v4_im*v3_re
        v5_0_re = v3_re*par_p_re
        v5_t_re = v3_re*v4_t_re
        v5_t_im = v3_re*v4_t_im
        v6_re = par_n_1_re + v5_re
        v6_t_re = turn_n_1_re + v5_t_re
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v5_im*v6_q
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_t_re = -v7_s_re*v6_t_re + v7_s_im*v5_t_im
        v7_t_im = -v7_s_re*v5_t_im - v7_s_im*v6_t_re
        v7_0_re = -v7_s_re*v5_0_re
        v7_0_im = -v7_s_im*v5_0_re
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v8_t_re = v3_re*v7_t_re
        v8_t_im = v3_re*v7_t_im
        v8_0_re = v3_re*v7_0_re
        v8_0_im = v3_re*v7_0_im
        v9_re += v2_w*v8_re
        v9_im += v2_w*v8_im
        v9_t_re += v2_w*v8_t_re
        v9_t_im += v2_w*v8_t_im
        v9_0_re += v2_w*v8_0_re
        v9_0_im += v2_w*v8_0_im
    v10_re = par_n_1_re*v9_re
    v10_im = par_n_1_re*v9_im
    v10_t_re = par_n_1_re*v9_t_re + v9_re*turn_n_1_re
    v10_t_im = par_n_1_re*v9_t_im + v9_im*turn_n_1_re
    v10_0_re = par_n_1_re*v9_0_re
    v10_0_im = par_n_1_re*v9_0_im
    v14_re = par_p_re*x1_re
    v14_im = par_p_re*x1_im
    v14_t_re = x1_re*turn_p_re
    v14_t_im = x1_im*turn_p_re
    v19_re = 0.0
    v19_im = 0.0
    v19_t_re = 0.0
    v19_t_im = 0.0
    v19_1_re = 0.0
    v19_1_im = 0.0
    for iv11 in range(count_2):
        v13_re = word_T_2[iv11]
        v12_w = weights_2[iv11]
        v15_re = v14_re*v13_re
        v15_im = v14_im*v13_re
        v15_1_re = v13_re*par_p_re
        v15_t_re = v13_re*v14_t_re
        v15_t_im = v13_re*v14_t_im
        v16_re = par_n_2_re + v15_re
        v16_t_re = turn_n_2_re + v15_t_re
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
        v16_r_re = v16_re*v16_q
        v16_r_im = -v15_im*v16_q
        v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im
        v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re
        v17_t_re = -v17_s_re*v16_t_re + v17_s_im*v15_t_im
        v17_t_im = -v17_s_re*v15_t_im - v17_s_im*v16_t_re
        v17_1_re = -v17_s_re*v15_1_re
        v17_1_im = -v17_s_im*v15_1_re
        v18_re = v13_re*v16_r_re
        v18_im = v13_re*v16_r_im
        v18_t_re = v13_re*v17_t_re
        v18_t_im = v13_re*v17_t_im
        v18_1_re = v13_re*v17_1_re
        v18_1_im = v13_re*v17_1_im
        v19_re += v12_w*v18_re
        v19_im += v12_w*v18_im
        v19_t_re += v12_w*v18_t_re
        v19_t_im += v12_w*v18_t_im
        v19_1_re += v12_w*v18_1_re
        v19_1_im += v12_w*v18_1_im
    v20_re = par_n_2_re*v19_re
    v20_im = par_n_2_re*v19_im
    v20_t_re = par_n_2_re*v19_t_re + v19_re*turn_n_2_re
    v20_t_im = par_n_2_re*v19_t_im + v19_im*turn_n_2_re
    v20_1_re = par_n_2_re*v19_1_re
    v20_1_im = par_n_2_re*v19_1_im
    v29_re = 0.0
    v29_im = 0.0
    v29_t_re = 0.0
    v29_t_im = 0.0
    v29_0_re = 0.0
    v29_0_im = 0.0
    v29_1_re = 0.0
    v29_1_im = 0.0
    for iv21 in range(count_0):
        v23_re = word_R_1[iv21]
        v24_re = word_R_2[iv21]
        v22_w = weights_0[iv21]
        v25_re = v23_re*v10_re
        v25_im = v23_re*v10_im
        v25_t_re = v23_re*v10_t_re
        v25_t_im = v23_re*v10_t_im
        v25_0_re = v23_re*v10_0_re
        v25_0_im = v23_re*v10_0_im
        v26_re = v24_re*v20_re
        v26_im = v24_re*v20_im
        v26_t_re = v24_re*v20_t_re
        v26_t_im = v24_re*v20_t_im
        v26_1_re = v24_re*v20_1_re
        v26_1_im = v24_re*v20_1_im
        v27_re = par_lambda_re + v25_re + v26_re
        v27_im = par_lambda_im + v25_im + v26_im
        v27_t_re = turn_lambda_re + v25_t_re + v26_t_re
        v27_t_im = turn_lambda_im + v25_t_im + v26_t_im
        v27_q = 1.0/(v27_re*v27_re + v27_im*v27_im)
        v27_r_re = v27_re*v27_q
        v27_r_im = -v27_im*v27_q
        v28_s_re = v27_r_re*v27_r_re - v27_r_im*v27_r_im
        v28_s_im = v27_r_re*v27_r_im + v27_r_im*v27_r_re
        v28_t_re = -v28_s_re*v27_t_re + v28_s_im*v27_t_im
        v28_t_im = -v28_s_re*v27_t_im - v28_s_im*v27_t_re
        v28_0_re = -v28_s_re*v25_0_re + v28_s_im*v25_0_im
        v28_0_im = -v28_s_re*v25_0_im - v28_s_im*v25_0_re
        v28_1_re = -v28_s_re*v26_1_re + v28_s_im*v26_1_im
        v28_1_im = -v28_s_re*v26_1_im - v28_s_im*v26_1_re
        v29_re += v22_w*v27_r_re
        v29_im += v22_w*v27_r_im
        v29_t_re += v22_w*v28_t_re
        v29_t_im += v22_w*v28_t_im
        v29_0_re += v22_w*v28_0_re
        v29_0_im += v22_w*v28_0_im
        v29_1_re += v22_w*v28_1_re
        v29_1_im += v22_w*v28_1_im
    work[SLOPES] = v29_0_re
    work[SLOPES + 1] = v29_0_im
    work[SLOPES + 2] = v29_1_re
    work[SLOPES + 3] = v29_1_im
    work[SLOPES + 4] = v29_t_re
    work[SLOPES + 5] = v29_t_im


@function
def differentiate(work: Vector, j: int, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
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
def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
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
def equations_real(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    turn_lambda_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    v4_re = par_p_re*x0_re
    v4_t_re = x0_re*turn_p_re
    v9_re = 0.0
    v9_t_re = 0.0
    v9_0_re = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v5_re = v4_re*v3_re
        v5_0_re = v3_re*par_p_re
        v5_t_re = v3_re*v4_t_re
        v6_re = par_n_1_re + v5_re
        v6_t_re = turn_n_1_re + v5_t_re
        v6_r_re = 1.0/v6_re
        v7_s_re = v6_r_re*v6_r_re
        v7_t_re = -v7_s_re*v6_t_re
        v7_0_re = -v7_s_re*v5_0_re
        v8_re = v3_re*v6_r_re
        v8_t_re = v3_re*v7_t_re
        v8_0_re = v3_re*v7_0_re
        v9_re += v2_w*v8_re
        v9_t_re += v2_w*v8_t_re
        v9_0_re += v2_w*v8_0_re
    v10_re = par_n_1_re*v9_re
    v10_t_re = par_n_1_re*v9_t_re + v9_re*turn_n_1_re
    v10_0_re = par_n_1_re*v9_0_re
    v14_re = par_p_re*x1_re
    v14_t_re = x1_re*turn_p_re
    v19_re = 0.0
    v19_t_re = 0.0
    v19_1_re = 0.0
    for iv11 in range(count_2):
        v13_re = word_T_2[iv11]
        v12_w = weights_2[iv11]
        v15_re = v14_re*v13_re
        v15_1_re = v13_re*par_p_re
        v15_t_re = v13_re*v14_t_re
        v16_re = par_n_2_re + v15_re
        v16_t_re = turn_n_2_re + v15_t_re
        v16_r_re = 1.0/v16_re
        v17_s_re = v16_r_re*v16_r_re
        v17_t_re = -v17_s_re*v16_t_re
        v17_1_re = -v17_s_re*v15_1_re
        v18_re = v13_re*v16_r_re
        v18_t_re = v13_re*v17_t_re
        v18_1_re = v13_re*v17_1_re
        v19_re += v12_w*v18_re
        v19_t_re += v12_w*v18_t_re
        v19_1_re += v12_w*v18_1_re
    v20_re = par_n_2_re*v19_re
    v20_t_re = par_n_2_re*v19_t_re + v19_re*turn_n_2_re
    v20_1_re = par_n_2_re*v19_1_re
    v30_re = 0.0
    v30_t_re = 0.0
    v30_0_re = 0.0
    v30_1_re = 0.0
    v32_re = 0.0
    v32_t_re = 0.0
    v32_0_re = 0.0
    v32_1_re = 0.0
    for iv21 in range(count_0):
        v23_re = word_R_1[iv21]
        v24_re = word_R_2[iv21]
        v22_w = weights_0[iv21]
        v25_re = v23_re*v10_re
        v25_t_re = v23_re*v10_t_re
        v25_0_re = v23_re*v10_0_re
        v26_re = v24_re*v20_re
        v26_t_re = v24_re*v20_t_re
        v26_1_re = v24_re*v20_1_re
        v27_re = par_lambda_re + v25_re + v26_re
        v27_t_re = turn_lambda_re + v25_t_re + v26_t_re
        v27_r_re = 1.0/v27_re
        v28_s_re = v27_r_re*v27_r_re
        v28_t_re = -v28_s_re*v27_t_re
        v28_0_re = -v28_s_re*v25_0_re
        v28_1_re = -v28_s_re*v26_1_re
        v29_re = v23_re*v27_r_re
        v29_t_re = v23_re*v28_t_re
        v29_0_re = v23_re*v28_0_re
        v29_1_re = v23_re*v28_1_re
        v30_re += v22_w*v29_re
        v30_t_re += v22_w*v29_t_re
        v30_0_re += v22_w*v29_0_re
        v30_1_re += v22_w*v29_1_re
        v31_re = v24_re*v27_r_re
        v31_t_re = v24_re*v28_t_re
        v31_0_re = v24_re*v28_0_re
        v31_1_re = v24_re*v28_1_re
        v32_re += v22_w*v31_re
        v32_t_re += v22_w*v31_t_re
        v32_0_re += v22_w*v31_0_re
        v32_1_re += v22_w*v31_1_re
    work[MATRIX] = 1.0 - v30_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v30_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v30_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v30_re
    work[MATRIX + 7] = 0.0
    work[MATRIX + 2*WIDTH] = -v32_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v32_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v32_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v32_re
    work[MATRIX + 2*WIDTH + 7] = 0.0


@function
def settle_real(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
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
def begin_real(work: Vector, anchor: Array, start: Array, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
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
    if not settle_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy_real(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure_real(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    turn_lambda_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v4_re = par_p_re*x0_re
    v4_t_re = x0_re*turn_p_re
    v5_b = abs(turn_p_re)*rt
    v6_b = r0
    v4_c = v5_b*v6_b
    v12_re = 0.0
    v12_t_re = 0.0
    v12_0_re = 0.0
    v12_c = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v7_re = v4_re*v3_re
        v7_0_re = v3_re*par_p_re
        v7_t_re = v3_re*v4_t_re
        v8_m = abs(v3_re)
        v7_c = v8_m*v4_c
        v9_re = par_n_1_re + v7_re
        v9_t_re = turn_n_1_re + v7_t_re
        v9_r_re = 1.0/v9_re
        v9_o = abs(v9_r_re)
        v10_s_re = v9_r_re*v9_r_re
        v10_t_re = -v10_s_re*v9_t_re
        v10_0_re = -v10_s_re*v7_0_re
        v9_b = abs(v9_t_re)*rt + abs(v7_0_re)*r0 + v7_c
        v10_x = v9_b*v9_o
        v10_c = v9_o*v9_o*(v7_c + v9_b*v10_x/(1.0 - v10_x)) if v10_x < 1.0 else math.inf
        v11_re = v3_re*v9_r_re
        v11_t_re = v3_re*v10_t_re
        v11_0_re = v3_re*v10_0_re
        v11_c = v8_m*v10_c
        v12_re += v2_w*v11_re
        v12_t_re += v2_w*v11_t_re
        v12_0_re += v2_w*v11_0_re
        v12_c += v2_w*v11_c
    v13_re = par_n_1_re*v12_re
    v13_t_re = par_n_1_re*v12_t_re + v12_re*turn_n_1_re
    v13_0_re = par_n_1_re*v12_0_re
    v14_m = abs(par_n_1_re)
    v14_b = abs(turn_n_1_re)*rt
    v12_b = abs(v12_t_re)*rt + abs(v12_0_re)*r0 + v12_c
    v13_c = v14_m*v12_c + v14_b*v12_b
    v18_re = par_p_re*x1_re
    v18_t_re = x1_re*turn_p_re
    v19_b = r1
    v18_c = v5_b*v19_b
    v25_re = 0.0
    v25_t_re = 0.0
    v25_1_re = 0.0
    v25_c = 0.0
    for iv15 in range(count_2):
        v17_re = word_T_2[iv15]
        v16_w = weights_2[iv15]
        v20_re = v18_re*v17_re
        v20_1_re = v17_re*par_p_re
        v20_t_re = v17_re*v18_t_re
        v21_m = abs(v17_re)
        v20_c = v21_m*v18_c
        v22_re = par_n_2_re + v20_re
        v22_t_re = turn_n_2_re + v20_t_re
        v22_r_re = 1.0/v22_re
        v22_o = abs(v22_r_re)
        v23_s_re = v22_r_re*v22_r_re
        v23_t_re = -v23_s_re*v22_t_re
        v23_1_re = -v23_s_re*v20_1_re
        v22_b = abs(v22_t_re)*rt + abs(v20_1_re)*r1 + v20_c
        v23_x = v22_b*v22_o
        v23_c = v22_o*v22_o*(v20_c + v22_b*v23_x/(1.0 - v23_x)) if v23_x < 1.0 else math.inf
        v24_re = v17_re*v22_r_re
        v24_t_re = v17_re*v23_t_re
        v24_1_re = v17_re*v23_1_re
        v24_c = v21_m*v23_c
        v25_re += v16_w*v24_re
        v25_t_re += v16_w*v24_t_re
        v25_1_re += v16_w*v24_1_re
        v25_c += v16_w*v24_c
    v26_re = par_n_2_re*v25_re
    v26_t_re = par_n_2_re*v25_t_re + v25_re*turn_n_2_re
    v26_1_re = par_n_2_re*v25_1_re
    v27_m = abs(par_n_2_re)
    v27_b = abs(turn_n_2_re)*rt
    v25_b = abs(v25_t_re)*rt + abs(v25_1_re)*r1 + v25_c
    v26_c = v27_m*v25_c + v27_b*v25_b
    v39_re = 0.0
    v39_t_re = 0.0
    v39_0_re = 0.0
    v39_1_re = 0.0
    v39_c = 0.0
    v41_re = 0.0
    v41_t_re = 0.0
    v41_0_re = 0.0
    v41_1_re = 0.0
    v41_c = 0.0
    for iv28 in range(count_0):
        v30_re = word_R_1[iv28]
        v31_re = word_R_2[iv28]
        v29_w = weights_0[iv28]
        v32_re = v30_re*v13_re
        v32_t_re = v30_re*v13_t_re
        v32_0_re = v30_re*v13_0_re
        v33_m = abs(v30_re)
        v32_c = v33_m*v13_c
        v34_re = v31_re*v26_re
        v34_t_re = v31_re*v26_t_re
        v34_1_re = v31_re*v26_1_re
        v35_m = abs(v31_re)
        v34_c = v35_m*v26_c
        v36_re = par_lambda_re + v32_re + v34_re
        v36_t_re = turn_lambda_re + v32_t_re + v34_t_re
        v36_c = v32_c + v34_c
        v36_r_re = 1.0/v36_re
        v36_o = abs(v36_r_re)
        v37_s_re = v36_r_re*v36_r_re
        v37_t_re = -v37_s_re*v36_t_re
        v37_0_re = -v37_s_re*v32_0_re
        v37_1_re = -v37_s_re*v34_1_re
        v36_b = abs(v36_t_re)*rt + abs(v32_0_re)*r0 + abs(v34_1_re)*r1 + v36_c
        v37_x = v36_b*v36_o
        v37_c = v36_o*v36_o*(v36_c + v36_b*v37_x/(1.0 - v37_x)) if v37_x < 1.0 else math.inf
        v38_re = v30_re*v36_r_re
        v38_t_re = v30_re*v37_t_re
        v38_0_re = v30_re*v37_0_re
        v38_1_re = v30_re*v37_1_re
        v38_c = v33_m*v37_c
        v39_re += v29_w*v38_re
        v39_t_re += v29_w*v38_t_re
        v39_0_re += v29_w*v38_0_re
        v39_1_re += v29_w*v38_1_re
        v39_c += v29_w*v38_c
        v40_re = v31_re*v36_r_re
        v40_t_re = v31_re*v37_t_re
        v40_0_re = v31_re*v37_0_re
        v40_1_re = v31_re*v37_1_re
        v40_c = v35_m*v37_c
        v41_re += v29_w*v40_re
        v41_t_re += v29_w*v40_t_re
        v41_0_re += v29_w*v40_0_re
        v41_1_re += v29_w*v40_1_re
        v41_c += v29_w*v40_c
    work[MATRIX] = 1.0 - v39_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v39_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v39_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v39_re
    work[MATRIX + 7] = 0.0
    work[REMAINDER] = v39_c
    work[MATRIX + 2*WIDTH] = -v41_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v41_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v41_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v41_re
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[REMAINDER + 1] = v41_c


@spliced
def enclose_real(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate_real(work, WIDTH)


@spliced
def certify_real(work: Vector, t: float, left: float, step: float, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> (bool, float):
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
        if not enclose_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
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
def follow_real(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim_real(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place_real(work, t, left)
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    if not eliminate_real(work, CORE + 2):
        return False
    turn_real(work)
    measure_real(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify_real(work, t, left, step, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
        if is_safe:
            place_real(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2) and is_near_real(work, 0.5*step)
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
def reach_real(work: Vector, is_found: bool, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy_real(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy_real(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
                return True
    return False


@function
def take_real(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values_real(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_n_1_re = work[HERE]
    par_n_2_re = work[HERE + 2]
    par_p_re = work[HERE + 4]
    par_lambda_re = work[HERE + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v4_re = par_p_re*x0_re
    v9_re = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v5_re = v4_re*v3_re
        v6_re = par_n_1_re + v5_re
        v6_r_re = 1.0/v6_re
        v8_re = v3_re*v6_r_re
        v9_re += v2_w*v8_re
    v10_re = par_n_1_re*v9_re
    v14_re = par_p_re*x1_re
    v19_re = 0.0
    for iv11 in range(count_2):
        v13_re = word_T_2[iv11]
        v12_w = weights_2[iv11]
        v15_re = v14_re*v13_re
        v16_re = par_n_2_re + v15_re
        v16_r_re = 1.0/v16_re
        v18_re = v13_re*v16_r_re
        v19_re += v12_w*v18_re
    v20_re = par_n_2_re*v19_re
    v29_re = 0.0
    for iv21 in range(count_0):
        v23_re = word_R_1[iv21]
        v24_re = word_R_2[iv21]
        v22_w = weights_0[iv21]
        v25_re = v23_re*v10_re
        v26_re = v24_re*v20_re
        v27_re = par_lambda_re + v25_re + v26_re
        v27_r_re = 1.0/v27_re
        v29_re += v22_w*v27_r_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = v10_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = v20_re
    work[VALUES + 7] = 0.0
    return v29_re, 0.0


@spliced
def visit_real(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin_real(work, anchor, start, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    is_found = False
    i = first
    while i < size:
        take_real(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach_real(work, is_found, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy_real(work, X, LAST_X, 2*CORE)
            copy_real(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes_real(work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """Derivatives of the target in x and t."""
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_lambda_re = work[HERE + 6]
    turn_lambda_re = work[DIRECTION + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v4_re = par_p_re*x0_re
    v4_t_re = x0_re*turn_p_re
    v9_re = 0.0
    v9_t_re = 0.0
    v9_0_re = 0.0
    for iv1 in range(count_1):
        v3_re = word_T_1[iv1]
        v2_w = weights_1[iv1]
        v5_re = v4_re*v3_re
        v5_0_re = v3_re*par_p_re
        v5_t_re = v3_re*v4_t_re
        v6_re = par_n_1_re + v5_re
        v6_t_re = turn_n_1_re + v5_t_re
        v6_r_re = 1.0/v6_re
        v7_s_re = v6_r_re*v6_r_re
        v7_t_re = -v7_s_re*v6_t_re
        v7_0_re = -v7_s_re*v5_0_re
        v8_re = v3_re*v6_r_re
        v8_t_re = v3_re*v7_t_re
        v8_0_re = v3_re*v7_0_re
        v9_re += v2_w*v8_re
        v9_t_re += v2_w*v8_t_re
        v9_0_re += v2_w*v8_0_re
    v10_re = par_n_1_re*v9_re
    v10_t_re = par_n_1_re*v9_t_re + v9_re*turn_n_1_re
    v10_0_re = par_n_1_re*v9_0_re
    v14_re = par_p_re*x1_re
    v14_t_re = x1_re*turn_p_re
    v19_re = 0.0
    v19_t_re = 0.0
    v19_1_re = 0.0
    for iv11 in range(count_2):
        v13_re = word_T_2[iv11]
        v12_w = weights_2[iv11]
        v15_re = v14_re*v13_re
        v15_1_re = v13_re*par_p_re
        v15_t_re = v13_re*v14_t_re
        v16_re = par_n_2_re + v15_re
        v16_t_re = turn_n_2_re + v15_t_re
        v16_r_re = 1.0/v16_re
        v17_s_re = v16_r_re*v16_r_re
        v17_t_re = -v17_s_re*v16_t_re
        v17_1_re = -v17_s_re*v15_1_re
        v18_re = v13_re*v16_r_re
        v18_t_re = v13_re*v17_t_re
        v18_1_re = v13_re*v17_1_re
        v19_re += v12_w*v18_re
        v19_t_re += v12_w*v18_t_re
        v19_1_re += v12_w*v18_1_re
    v20_re = par_n_2_re*v19_re
    v20_t_re = par_n_2_re*v19_t_re + v19_re*turn_n_2_re
    v20_1_re = par_n_2_re*v19_1_re
    v29_re = 0.0
    v29_t_re = 0.0
    v29_0_re = 0.0
    v29_1_re = 0.0
    for iv21 in range(count_0):
        v23_re = word_R_1[iv21]
        v24_re = word_R_2[iv21]
        v22_w = weights_0[iv21]
        v25_re = v23_re*v10_re
        v25_t_re = v23_re*v10_t_re
        v25_0_re = v23_re*v10_0_re
        v26_re = v24_re*v20_re
        v26_t_re = v24_re*v20_t_re
        v26_1_re = v24_re*v20_1_re
        v27_re = par_lambda_re + v25_re + v26_re
        v27_t_re = turn_lambda_re + v25_t_re + v26_t_re
        v27_r_re = 1.0/v27_re
        v28_s_re = v27_r_re*v27_r_re
        v28_t_re = -v28_s_re*v27_t_re
        v28_0_re = -v28_s_re*v25_0_re
        v28_1_re = -v28_s_re*v26_1_re
        v29_re += v22_w*v27_r_re
        v29_t_re += v22_w*v28_t_re
        v29_0_re += v22_w*v28_0_re
        v29_1_re += v22_w*v28_1_re
    work[SLOPES] = v29_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v29_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v29_t_re
    work[SLOPES + 5] = 0.0


@function
def differentiate_real(work: Vector, j: int, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
    if not eliminate_real(work, CORE + 2):
        return math.nan, math.nan
    slopes_real(work, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
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
def descend_real(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_R_1: Array, word_R_2: Array, weights_0: Array, count_0: int, word_T_1: Array, weights_1: Array, count_1: int, word_T_2: Array, weights_2: Array, count_2: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take_real(work, HERE, PARAMETERS, parameters, size, i)
        take_real(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate_real(work, j, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@kernel
def solve(status, target, solution, parameters, anchor, start, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)


@kernel
def gradient(status, gradient, core, parameters, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)


@kernel
def solve_real(status, target, solution, parameters, anchor, start, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
    visit_real(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)


@kernel
def gradient_real(status, gradient, core, parameters, word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2):
    descend_real(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_R_1, word_R_2, weights_0, count_0, word_T_1, weights_1, count_1, word_T_2, weights_2, count_2)


GIVEN_SIZES = ('n_1', 'n_2', 'p')
GIVEN_SCALARS = ('lambda',)
WORDS = (('R_1', 'p'), ('R_2', 'p'), ('T_1', 'n_1'), ('T_2', 'n_2'))
RATIOS = (('c_1', 'p', 'n_1'), ('c_2', 'p', 'n_2'))


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return [('R_1, a covariance of Y_1,', s[0]), ('T_1, a covariance of Y_1,', s[2]), ('R_2, a covariance of Y_2,', s[1]),
            ('T_2, a covariance of Y_2,', s[3])]


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], w[2]), (v[1], w[3]), (v[2], w[0])],
        rows=[0, 1, 2],
        columns=[0, 1, 2],
        fixed=[(0, 0, 1), (1, 1, 1), (2, 2, v[3])],
        same=[(0, 0, 2, 2, -1/v[0], s[0], s[2]), (1, 1, 2, 2, -1/v[1], s[1], s[3]), (2, 2, 0, 0, -1/v[0], s[2], s[0]),
            (2, 2, 1, 1, -1/v[1], s[3], s[1])],
        right=[(0, 0, 2, 2, conj(1/v[0])/v[0], s[0], s[2]), (1, 1, 2, 2, conj(1/v[1])/v[1], s[1], s[3]), (2, 2, 0, 0, 1, s[2], s[0]),
            (2, 2, 1, 1, 1, s[3], s[1])],
        left=[(2, 2, 0, 0, conj(1/v[0])/v[0], s[2], s[0]), (2, 2, 1, 1, conj(1/v[1])/v[1], s[3], s[1]), (0, 0, 2, 2, 1, s[0], s[2]),
            (1, 1, 2, 2, 1, s[1], s[3])],
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
    return [solutions[0].trace(s[0], 2, 2)/(v[2]), solutions[0].trace(s[1], 2, 2)/(v[2]), solutions[0].trace(s[2], 0, 0)/(v[0]),
            solutions[0].trace(s[3], 1, 1)/(v[1])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[2]*x[0], v[2]*x[1], v[0]*x[2], v[1]*x[3]]]
