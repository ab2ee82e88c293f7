# Two resolvents of one sample covariance matrix, at different arguments. Solves
#
#     delta_1 = tr(Sigma*(delta_2*Sigma + lambda_1*I_p).I)/p
#     delta_2 = 1/(c*delta_1 + 1)
#     delta_3 = tr(Sigma*(delta_4*Sigma + lambda_2*I_p).I)/p
#     delta_4 = 1/(c*delta_3 + 1)
#     tau_1 = tr(-tau_2*Sigma*(delta_2*Sigma + lambda_1*I_p).I*Sigma*(delta_4*Sigma + lambda_2*I_p).I + Sigma*(delta_2*Sigma +
#     lambda_1*I_p).I*Theta*(delta_4*Sigma + lambda_2*I_p).I)/p
#     tau_2 = -c*tau_1/(c**2*delta_1*delta_3 + c*delta_1 + c*delta_3 + 1)
#     target: tr(-tau_2*Omega*(delta_2*Sigma + lambda_1*I_p).I*Sigma*(delta_4*Sigma + lambda_2*I_p).I + Omega*(delta_2*Sigma +
#     lambda_1*I_p).I*Theta*(delta_4*Sigma + lambda_2*I_p).I)/p
#
# Generated from derivations/equivalents/resolvent_pair.py by `rmtsym generate resolvent_pair` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'resolvent_pair'
TITLE = 'Two resolvents of one sample covariance matrix, at different arguments'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4', 'tau_1', 'tau_2')
SIZES_OF = ('n', 'p')
SCALARS_OF = ('lambda_1', 'lambda_2')
CORE_OF = (1, 3, 5)
SPECTRA_OF = (('Omega', 'Sigma', 'Theta'),)
AXIS = 159
BEND = 160
CORE = 3
DIRECTION = 135
FIRST_HERE = 143
FIRST_X = 18
FLOOR = 1e-10
GOAL = 127
HERE = 111
IMAGE = 40
LAST_HERE = 151
LAST_X = 24
MATRIX = 43
ORIGIN = 119
PARAMETERS = 4
RADIUS = 33
REMAINDER = 37
SCALE = 30
SHARE = 0.05
SLOPES = 91
STEPS = 3000
TANGENT = 6
TRIAL = 12
TRIES = 6
UNKNOWNS = 6
VALUES = 99
WIDTH = 8
X = 0
WORK = 161


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
def equations(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_1_re = work[HERE + 4]
    par_lambda_1_im = work[HERE + 5]
    turn_lambda_1_re = work[DIRECTION + 4]
    turn_lambda_1_im = work[DIRECTION + 5]
    par_lambda_2_re = work[HERE + 6]
    par_lambda_2_im = work[HERE + 7]
    turn_lambda_2_re = work[DIRECTION + 6]
    turn_lambda_2_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    x2_re = work[TRIAL + 4]
    x2_im = work[TRIAL + 5]
    v9_re = 0.0
    v9_im = 0.0
    v9_t_re = 0.0
    v9_t_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    v14_re = 0.0
    v14_im = 0.0
    v14_t_re = 0.0
    v14_t_im = 0.0
    v14_1_re = 0.0
    v14_1_im = 0.0
    v19_re = 0.0
    v19_im = 0.0
    v19_t_re = 0.0
    v19_t_im = 0.0
    v19_1_re = 0.0
    v19_1_im = 0.0
    v19_0_re = 0.0
    v19_0_im = 0.0
    v23_re = 0.0
    v23_im = 0.0
    v23_t_re = 0.0
    v23_t_im = 0.0
    v23_1_re = 0.0
    v23_1_im = 0.0
    v23_0_re = 0.0
    v23_0_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = par_lambda_1_re + v5_re
        v6_im = par_lambda_1_im + v5_im
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v6_im*v6_q
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_t_re = -v7_s_re*turn_lambda_1_re + v7_s_im*turn_lambda_1_im
        v7_t_im = -v7_s_re*turn_lambda_1_im - v7_s_im*turn_lambda_1_re
        v7_0_re = -v7_s_re*v3_re
        v7_0_im = -v7_s_im*v3_re
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
        v10_re = v3_re*x1_re
        v10_im = v3_re*x1_im
        v11_re = par_lambda_2_re + v10_re
        v11_im = par_lambda_2_im + v10_im
        v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im)
        v11_r_re = v11_re*v11_q
        v11_r_im = -v11_im*v11_q
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re
        v12_t_re = -v12_s_re*turn_lambda_2_re + v12_s_im*turn_lambda_2_im
        v12_t_im = -v12_s_re*turn_lambda_2_im - v12_s_im*turn_lambda_2_re
        v12_1_re = -v12_s_re*v3_re
        v12_1_im = -v12_s_im*v3_re
        v13_re = v3_re*v11_r_re
        v13_im = v3_re*v11_r_im
        v13_t_re = v3_re*v12_t_re
        v13_t_im = v3_re*v12_t_im
        v13_1_re = v3_re*v12_1_re
        v13_1_im = v3_re*v12_1_im
        v14_re += v2_w*v13_re
        v14_im += v2_w*v13_im
        v14_t_re += v2_w*v13_t_re
        v14_t_im += v2_w*v13_t_im
        v14_1_re += v2_w*v13_1_re
        v14_1_im += v2_w*v13_1_im
        v15_s_re = v3_re*v3_re
        v17_re = v15_s_re*v6_r_re
        v17_im = v15_s_re*v6_r_im
        v17_t_re = v15_s_re*v7_t_re
        v17_t_im = v15_s_re*v7_t_im
        v17_0_re = v15_s_re*v7_0_re
        v17_0_im = v15_s_re*v7_0_im
        v18_re = v17_re*v11_r_re - v17_im*v11_r_im
        v18_im = v17_re*v11_r_im + v17_im*v11_r_re
        v18_t_re = v17_re*v12_t_re - v17_im*v12_t_im + v11_r_re*v17_t_re - v11_r_im*v17_t_im
        v18_t_im = v17_re*v12_t_im + v17_im*v12_t_re + v11_r_re*v17_t_im + v11_r_im*v17_t_re
        v18_1_re = v17_re*v12_1_re - v17_im*v12_1_im
        v18_1_im = v17_re*v12_1_im + v17_im*v12_1_re
        v18_0_re = v11_r_re*v17_0_re - v11_r_im*v17_0_im
        v18_0_im = v11_r_re*v17_0_im + v11_r_im*v17_0_re
        v19_re += v2_w*v18_re
        v19_im += v2_w*v18_im
        v19_t_re += v2_w*v18_t_re
        v19_t_im += v2_w*v18_t_im
        v19_1_re += v2_w*v18_1_re
        v19_1_im += v2_w*v18_1_im
        v19_0_re += v2_w*v18_0_re
        v19_0_im += v2_w*v18_0_im
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v21_im = v20_re*v6_r_im
        v21_t_re = v20_re*v7_t_re
        v21_t_im = v20_re*v7_t_im
        v21_0_re = v20_re*v7_0_re
        v21_0_im = v20_re*v7_0_im
        v22_re = v21_re*v11_r_re - v21_im*v11_r_im
        v22_im = v21_re*v11_r_im + v21_im*v11_r_re
        v22_t_re = v21_re*v12_t_re - v21_im*v12_t_im + v11_r_re*v21_t_re - v11_r_im*v21_t_im
        v22_t_im = v21_re*v12_t_im + v21_im*v12_t_re + v11_r_re*v21_t_im + v11_r_im*v21_t_re
        v22_1_re = v21_re*v12_1_re - v21_im*v12_1_im
        v22_1_im = v21_re*v12_1_im + v21_im*v12_1_re
        v22_0_re = v11_r_re*v21_0_re - v11_r_im*v21_0_im
        v22_0_im = v11_r_re*v21_0_im + v11_r_im*v21_0_re
        v23_re += v2_w*v22_re
        v23_im += v2_w*v22_im
        v23_t_re += v2_w*v22_t_re
        v23_t_im += v2_w*v22_t_im
        v23_1_re += v2_w*v22_1_re
        v23_1_im += v2_w*v22_1_im
        v23_0_re += v2_w*v22_0_re
        v23_0_im += v2_w*v22_0_im
    v24_re = x2_re*v19_re - x2_im*v19_im
    v24_im = x2_re*v19_im + x2_im*v19_re
    v24_t_re = x2_re*v19_t_re - x2_im*v19_t_im
    v24_t_im = x2_re*v19_t_im + x2_im*v19_t_re
    v24_1_re = x2_re*v19_1_re - x2_im*v19_1_im
    v24_1_im = x2_re*v19_1_im + x2_im*v19_1_re
    v24_0_re = x2_re*v19_0_re - x2_im*v19_0_im
    v24_0_im = x2_re*v19_0_im + x2_im*v19_0_re
    v25_re = -v24_re + v23_re
    v25_im = -v24_im + v23_im
    v25_t_re = -v24_t_re + v23_t_re
    v25_t_im = -v24_t_im + v23_t_im
    v25_1_re = -v24_1_re + v23_1_re
    v25_1_im = -v24_1_im + v23_1_im
    v25_0_re = -v24_0_re + v23_0_re
    v25_0_im = -v24_0_im + v23_0_im
    v25_2_re = -v19_re
    v25_2_im = -v19_im
    v26_re = par_p_re*v9_re
    v26_im = par_p_re*v9_im
    v26_t_re = par_p_re*v9_t_re + v9_re*turn_p_re
    v26_t_im = par_p_re*v9_t_im + v9_im*turn_p_re
    v26_0_re = par_p_re*v9_0_re
    v26_0_im = par_p_re*v9_0_im
    v27_re = par_n_re + v26_re
    v27_t_re = turn_n_re + v26_t_re
    v27_q = 1.0/(v27_re*v27_re + v26_im*v26_im)
    v27_r_re = v27_re*v27_q
    v27_r_im = -v26_im*v27_q
    v28_s_re = v27_r_re*v27_r_re - v27_r_im*v27_r_im
    v28_s_im = v27_r_re*v27_r_im + v27_r_im*v27_r_re
    v28_t_re = -v28_s_re*v27_t_re + v28_s_im*v26_t_im
    v28_t_im = -v28_s_re*v26_t_im - v28_s_im*v27_t_re
    v28_0_re = -v28_s_re*v26_0_re + v28_s_im*v26_0_im
    v28_0_im = -v28_s_re*v26_0_im - v28_s_im*v26_0_re
    v29_re = par_n_re*v27_r_re
    v29_im = par_n_re*v27_r_im
    v29_t_re = par_n_re*v28_t_re + v27_r_re*turn_n_re
    v29_t_im = par_n_re*v28_t_im + v27_r_im*turn_n_re
    v29_0_re = par_n_re*v28_0_re
    v29_0_im = par_n_re*v28_0_im
    v30_re = par_p_re*v14_re
    v30_im = par_p_re*v14_im
    v30_t_re = par_p_re*v14_t_re + v14_re*turn_p_re
    v30_t_im = par_p_re*v14_t_im + v14_im*turn_p_re
    v30_1_re = par_p_re*v14_1_re
    v30_1_im = par_p_re*v14_1_im
    v31_re = par_n_re + v30_re
    v31_t_re = turn_n_re + v30_t_re
    v31_q = 1.0/(v31_re*v31_re + v30_im*v30_im)
    v31_r_re = v31_re*v31_q
    v31_r_im = -v30_im*v31_q
    v32_s_re = v31_r_re*v31_r_re - v31_r_im*v31_r_im
    v32_s_im = v31_r_re*v31_r_im + v31_r_im*v31_r_re
    v32_t_re = -v32_s_re*v31_t_re + v32_s_im*v30_t_im
    v32_t_im = -v32_s_re*v30_t_im - v32_s_im*v31_t_re
    v32_1_re = -v32_s_re*v30_1_re + v32_s_im*v30_1_im
    v32_1_im = -v32_s_re*v30_1_im - v32_s_im*v30_1_re
    v33_re = par_n_re*v31_r_re
    v33_im = par_n_re*v31_r_im
    v33_t_re = par_n_re*v32_t_re + v31_r_re*turn_n_re
    v33_t_im = par_n_re*v32_t_im + v31_r_im*turn_n_re
    v33_1_re = par_n_re*v32_1_re
    v33_1_im = par_n_re*v32_1_im
    v34_re = par_n_re*par_p_re
    v34_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re
    v35_re = v34_re*v25_re
    v35_im = v34_re*v25_im
    v35_t_re = v34_re*v25_t_re + v25_re*v34_t_re
    v35_t_im = v34_re*v25_t_im + v25_im*v34_t_re
    v35_1_re = v34_re*v25_1_re
    v35_1_im = v34_re*v25_1_im
    v35_0_re = v34_re*v25_0_re
    v35_0_im = v34_re*v25_0_im
    v35_2_re = v34_re*v25_2_re
    v35_2_im = v34_re*v25_2_im
    v36_re = v35_re*v27_r_re - v35_im*v27_r_im
    v36_im = v35_re*v27_r_im + v35_im*v27_r_re
    v36_t_re = v35_re*v28_t_re - v35_im*v28_t_im + v27_r_re*v35_t_re - v27_r_im*v35_t_im
    v36_t_im = v35_re*v28_t_im + v35_im*v28_t_re + v27_r_re*v35_t_im + v27_r_im*v35_t_re
    v36_0_re = v35_re*v28_0_re - v35_im*v28_0_im + v27_r_re*v35_0_re - v27_r_im*v35_0_im
    v36_0_im = v35_re*v28_0_im + v35_im*v28_0_re + v27_r_re*v35_0_im + v27_r_im*v35_0_re
    v36_1_re = v27_r_re*v35_1_re - v27_r_im*v35_1_im
    v36_1_im = v27_r_re*v35_1_im + v27_r_im*v35_1_re
    v36_2_re = v27_r_re*v35_2_re - v27_r_im*v35_2_im
    v36_2_im = v27_r_re*v35_2_im + v27_r_im*v35_2_re
    v37_re = v36_re*v31_r_re - v36_im*v31_r_im
    v37_im = v36_re*v31_r_im + v36_im*v31_r_re
    v37_t_re = v36_re*v32_t_re - v36_im*v32_t_im + v31_r_re*v36_t_re - v31_r_im*v36_t_im
    v37_t_im = v36_re*v32_t_im + v36_im*v32_t_re + v31_r_re*v36_t_im + v31_r_im*v36_t_re
    v37_1_re = v36_re*v32_1_re - v36_im*v32_1_im + v31_r_re*v36_1_re - v31_r_im*v36_1_im
    v37_1_im = v36_re*v32_1_im + v36_im*v32_1_re + v31_r_re*v36_1_im + v31_r_im*v36_1_re
    v37_0_re = v31_r_re*v36_0_re - v31_r_im*v36_0_im
    v37_0_im = v31_r_re*v36_0_im + v31_r_im*v36_0_re
    v37_2_re = v31_r_re*v36_2_re - v31_r_im*v36_2_im
    v37_2_im = v31_r_re*v36_2_im + v31_r_im*v36_2_re
    v38_re = -v37_re
    v38_im = -v37_im
    v38_t_re = -v37_t_re
    v38_t_im = -v37_t_im
    v38_1_re = -v37_1_re
    v38_1_im = -v37_1_im
    v38_0_re = -v37_0_re
    v38_0_im = -v37_0_im
    v38_2_re = -v37_2_re
    v38_2_im = -v37_2_im
    work[MATRIX] = 1.0 - v29_0_re
    work[MATRIX + 1] = -v29_0_im
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = -v29_t_re
    work[MATRIX + 7] = -v29_t_im
    work[MATRIX + 8] = x0_re - v29_re
    work[MATRIX + 9] = x0_im - v29_im
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v33_1_re
    work[MATRIX + 2*WIDTH + 3] = -v33_1_im
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = -v33_t_re
    work[MATRIX + 2*WIDTH + 7] = -v33_t_im
    work[MATRIX + 2*WIDTH + 8] = x1_re - v33_re
    work[MATRIX + 2*WIDTH + 9] = x1_im - v33_im
    work[MATRIX + 4*WIDTH] = -v38_0_re
    work[MATRIX + 4*WIDTH + 1] = -v38_0_im
    work[MATRIX + 4*WIDTH + 2] = -v38_1_re
    work[MATRIX + 4*WIDTH + 3] = -v38_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v38_2_re
    work[MATRIX + 4*WIDTH + 5] = -v38_2_im
    work[MATRIX + 4*WIDTH + 6] = -v38_t_re
    work[MATRIX + 4*WIDTH + 7] = -v38_t_im
    work[MATRIX + 4*WIDTH + 8] = x2_re - v38_re
    work[MATRIX + 4*WIDTH + 9] = x2_im - v38_im


@function
def settle(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
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
def begin(work: Vector, anchor: Array, start: Array, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_1_re = work[HERE + 4]
    par_lambda_1_im = work[HERE + 5]
    turn_lambda_1_re = work[DIRECTION + 4]
    turn_lambda_1_im = work[DIRECTION + 5]
    par_lambda_2_re = work[HERE + 6]
    par_lambda_2_im = work[HERE + 7]
    turn_lambda_2_re = work[DIRECTION + 6]
    turn_lambda_2_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    x2_re = work[TRIAL + 4]
    x2_im = work[TRIAL + 5]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    rt = work[RADIUS + 3]
    v10_re = 0.0
    v10_im = 0.0
    v10_t_re = 0.0
    v10_t_im = 0.0
    v10_0_re = 0.0
    v10_0_im = 0.0
    v10_c = 0.0
    v15_re = 0.0
    v15_im = 0.0
    v15_t_re = 0.0
    v15_t_im = 0.0
    v15_1_re = 0.0
    v15_1_im = 0.0
    v15_c = 0.0
    v19_re = 0.0
    v19_im = 0.0
    v19_t_re = 0.0
    v19_t_im = 0.0
    v19_1_re = 0.0
    v19_1_im = 0.0
    v19_0_re = 0.0
    v19_0_im = 0.0
    v19_c = 0.0
    v23_re = 0.0
    v23_im = 0.0
    v23_t_re = 0.0
    v23_t_im = 0.0
    v23_1_re = 0.0
    v23_1_im = 0.0
    v23_0_re = 0.0
    v23_0_im = 0.0
    v23_c = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = par_lambda_1_re + v5_re
        v6_im = par_lambda_1_im + v5_im
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v6_im*v6_q
        v6_o = math.sqrt(v6_q)
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_t_re = -v7_s_re*turn_lambda_1_re + v7_s_im*turn_lambda_1_im
        v7_t_im = -v7_s_re*turn_lambda_1_im - v7_s_im*turn_lambda_1_re
        v7_0_re = -v7_s_re*v3_re
        v7_0_im = -v7_s_im*v3_re
        v6_b = (abs(turn_lambda_1_re) + abs(turn_lambda_1_im))*rt + abs(v3_re)*r0
        v7_x = v6_b*v6_o
        v7_c = v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) if v7_x < 1.0 else math.inf
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v8_t_re = v3_re*v7_t_re
        v8_t_im = v3_re*v7_t_im
        v8_0_re = v3_re*v7_0_re
        v8_0_im = v3_re*v7_0_im
        v9_m = abs(v3_re)
        v8_c = v9_m*v7_c
        v10_re += v2_w*v8_re
        v10_im += v2_w*v8_im
        v10_t_re += v2_w*v8_t_re
        v10_t_im += v2_w*v8_t_im
        v10_0_re += v2_w*v8_0_re
        v10_0_im += v2_w*v8_0_im
        v10_c += v2_w*v8_c
        v11_re = v3_re*x1_re
        v11_im = v3_re*x1_im
        v12_re = par_lambda_2_re + v11_re
        v12_im = par_lambda_2_im + v11_im
        v12_q = 1.0/(v12_re*v12_re + v12_im*v12_im)
        v12_r_re = v12_re*v12_q
        v12_r_im = -v12_im*v12_q
        v12_o = math.sqrt(v12_q)
        v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
        v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
        v13_t_re = -v13_s_re*turn_lambda_2_re + v13_s_im*turn_lambda_2_im
        v13_t_im = -v13_s_re*turn_lambda_2_im - v13_s_im*turn_lambda_2_re
        v13_1_re = -v13_s_re*v3_re
        v13_1_im = -v13_s_im*v3_re
        v12_b = (abs(turn_lambda_2_re) + abs(turn_lambda_2_im))*rt + abs(v3_re)*r1
        v13_x = v12_b*v12_o
        v13_c = v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
        v14_re = v3_re*v12_r_re
        v14_im = v3_re*v12_r_im
        v14_t_re = v3_re*v13_t_re
        v14_t_im = v3_re*v13_t_im
        v14_1_re = v3_re*v13_1_re
        v14_1_im = v3_re*v13_1_im
        v14_c = v9_m*v13_c
        v15_re += v2_w*v14_re
        v15_im += v2_w*v14_im
        v15_t_re += v2_w*v14_t_re
        v15_t_im += v2_w*v14_t_im
        v15_1_re += v2_w*v14_1_re
        v15_1_im += v2_w*v14_1_im
        v15_c += v2_w*v14_c
        v9_s_re = v3_re*v3_re
        v17_re = v9_s_re*v6_r_re
        v17_im = v9_s_re*v6_r_im
        v17_t_re = v9_s_re*v7_t_re
        v17_t_im = v9_s_re*v7_t_im
        v17_0_re = v9_s_re*v7_0_re
        v17_0_im = v9_s_re*v7_0_im
        v16_m = abs(v9_s_re)
        v17_c = v16_m*v7_c
        v18_re = v17_re*v12_r_re - v17_im*v12_r_im
        v18_im = v17_re*v12_r_im + v17_im*v12_r_re
        v18_t_re = v17_re*v13_t_re - v17_im*v13_t_im + v12_r_re*v17_t_re - v12_r_im*v17_t_im
        v18_t_im = v17_re*v13_t_im + v17_im*v13_t_re + v12_r_re*v17_t_im + v12_r_im*v17_t_re
        v18_1_re = v17_re*v13_1_re - v17_im*v13_1_im
        v18_1_im = v17_re*v13_1_im + v17_im*v13_1_re
        v18_0_re = v12_r_re*v17_0_re - v12_r_im*v17_0_im
        v18_0_im = v12_r_re*v17_0_im + v12_r_im*v17_0_re
        v17_m = (abs(v17_re) + abs(v17_im))
        v13_m = (abs(v12_r_re) + abs(v12_r_im))
        v17_b = (abs(v17_t_re) + abs(v17_t_im))*rt + (abs(v17_0_re) + abs(v17_0_im))*r0 + v17_c
        v13_b = (abs(v13_t_re) + abs(v13_t_im))*rt + (abs(v13_1_re) + abs(v13_1_im))*r1 + v13_c
        v18_c = v17_m*v13_c + v13_m*v17_c + v17_b*v13_b
        v19_re += v2_w*v18_re
        v19_im += v2_w*v18_im
        v19_t_re += v2_w*v18_t_re
        v19_t_im += v2_w*v18_t_im
        v19_1_re += v2_w*v18_1_re
        v19_1_im += v2_w*v18_1_im
        v19_0_re += v2_w*v18_0_re
        v19_0_im += v2_w*v18_0_im
        v19_c += v2_w*v18_c
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v21_im = v20_re*v6_r_im
        v21_t_re = v20_re*v7_t_re
        v21_t_im = v20_re*v7_t_im
        v21_0_re = v20_re*v7_0_re
        v21_0_im = v20_re*v7_0_im
        v20_m = abs(v20_re)
        v21_c = v20_m*v7_c
        v22_re = v21_re*v12_r_re - v21_im*v12_r_im
        v22_im = v21_re*v12_r_im + v21_im*v12_r_re
        v22_t_re = v21_re*v13_t_re - v21_im*v13_t_im + v12_r_re*v21_t_re - v12_r_im*v21_t_im
        v22_t_im = v21_re*v13_t_im + v21_im*v13_t_re + v12_r_re*v21_t_im + v12_r_im*v21_t_re
        v22_1_re = v21_re*v13_1_re - v21_im*v13_1_im
        v22_1_im = v21_re*v13_1_im + v21_im*v13_1_re
        v22_0_re = v12_r_re*v21_0_re - v12_r_im*v21_0_im
        v22_0_im = v12_r_re*v21_0_im + v12_r_im*v21_0_re
        v21_m = (abs(v21_re) + abs(v21_im))
        v21_b = (abs(v21_t_re) + abs(v21_t_im))*rt + (abs(v21_0_re) + abs(v21_0_im))*r0 + v21_c
        v22_c = v21_m*v13_c + v13_m*v21_c + v21_b*v13_b
        v23_re += v2_w*v22_re
        v23_im += v2_w*v22_im
        v23_t_re += v2_w*v22_t_re
        v23_t_im += v2_w*v22_t_im
        v23_1_re += v2_w*v22_1_re
        v23_1_im += v2_w*v22_1_im
        v23_0_re += v2_w*v22_0_re
        v23_0_im += v2_w*v22_0_im
        v23_c += v2_w*v22_c
    v24_re = x2_re*v19_re - x2_im*v19_im
    v24_im = x2_re*v19_im + x2_im*v19_re
    v24_t_re = x2_re*v19_t_re - x2_im*v19_t_im
    v24_t_im = x2_re*v19_t_im + x2_im*v19_t_re
    v24_1_re = x2_re*v19_1_re - x2_im*v19_1_im
    v24_1_im = x2_re*v19_1_im + x2_im*v19_1_re
    v24_0_re = x2_re*v19_0_re - x2_im*v19_0_im
    v24_0_im = x2_re*v19_0_im + x2_im*v19_0_re
    v25_m = (abs(x2_re) + abs(x2_im))
    v25_b = r2
    v19_b = (abs(v19_t_re) + abs(v19_t_im))*rt + (abs(v19_1_re) + abs(v19_1_im))*r1 + (abs(v19_0_re) + abs(v19_0_im))*r0 + v19_c
    v24_c = v25_m*v19_c + v25_b*v19_b
    v26_re = -v24_re + v23_re
    v26_im = -v24_im + v23_im
    v26_t_re = -v24_t_re + v23_t_re
    v26_t_im = -v24_t_im + v23_t_im
    v26_1_re = -v24_1_re + v23_1_re
    v26_1_im = -v24_1_im + v23_1_im
    v26_0_re = -v24_0_re + v23_0_re
    v26_0_im = -v24_0_im + v23_0_im
    v26_2_re = -v19_re
    v26_2_im = -v19_im
    v26_c = v24_c + v23_c
    v27_re = par_p_re*v10_re
    v27_im = par_p_re*v10_im
    v27_t_re = par_p_re*v10_t_re + v10_re*turn_p_re
    v27_t_im = par_p_re*v10_t_im + v10_im*turn_p_re
    v27_0_re = par_p_re*v10_0_re
    v27_0_im = par_p_re*v10_0_im
    v28_m = abs(par_p_re)
    v28_b = abs(turn_p_re)*rt
    v10_b = (abs(v10_t_re) + abs(v10_t_im))*rt + (abs(v10_0_re) + abs(v10_0_im))*r0 + v10_c
    v27_c = v28_m*v10_c + v28_b*v10_b
    v29_re = par_n_re + v27_re
    v29_t_re = turn_n_re + v27_t_re
    v29_q = 1.0/(v29_re*v29_re + v27_im*v27_im)
    v29_r_re = v29_re*v29_q
    v29_r_im = -v27_im*v29_q
    v29_o = math.sqrt(v29_q)
    v30_s_re = v29_r_re*v29_r_re - v29_r_im*v29_r_im
    v30_s_im = v29_r_re*v29_r_im + v29_r_im*v29_r_re
    v30_t_re = -v30_s_re*v29_t_re + v30_s_im*v27_t_im
    v30_t_im = -v30_s_re*v27_t_im - v30_s_im*v29_t_re
    v30_0_re = -v30_s_re*v27_0_re + v30_s_im*v27_0_im
    v30_0_im = -v30_s_re*v27_0_im - v30_s_im*v27_0_re
    v29_b = (abs(v29_t_re) + abs(v27_t_im))*rt + (abs(v27_0_re) + abs(v27_0_im))*r0 + v27_c
    v30_x = v29_b*v29_o
    v30_c = v29_o*v29_o*(v27_c + v29_b*v30_x/(1.0 - v30_x)) if v30_x < 1.0 else math.inf
    v31_re = par_n_re*v29_r_re
    v31_im = par_n_re*v29_r_im
    v31_t_re = par_n_re*v30_t_re + v29_r_re*turn_n_re
    v31_t_im = par_n_re*v30_t_im + v29_r_im*turn_n_re
    v31_0_re = par_n_re*v30_0_re
    v31_0_im = par_n_re*v30_0_im
    v32_m = abs(par_n_re)
    v32_b = abs(turn_n_re)*rt
    v30_b = (abs(v30_t_re) + abs(v30_t_im))*rt + (abs(v30_0_re) + abs(v30_0_im))*r0 + v30_c
    v31_c = v32_m*v30_c + v32_b*v30_b
    v33_re = par_p_re*v15_re
    v33_im = par_p_re*v15_im
    v33_t_re = par_p_re*v15_t_re + v15_re*turn_p_re
    v33_t_im = par_p_re*v15_t_im + v15_im*turn_p_re
    v33_1_re = par_p_re*v15_1_re
    v33_1_im = par_p_re*v15_1_im
    v15_b = (abs(v15_t_re) + abs(v15_t_im))*rt + (abs(v15_1_re) + abs(v15_1_im))*r1 + v15_c
    v33_c = v28_m*v15_c + v28_b*v15_b
    v34_re = par_n_re + v33_re
    v34_t_re = turn_n_re + v33_t_re
    v34_q = 1.0/(v34_re*v34_re + v33_im*v33_im)
    v34_r_re = v34_re*v34_q
    v34_r_im = -v33_im*v34_q
    v34_o = math.sqrt(v34_q)
    v35_s_re = v34_r_re*v34_r_re - v34_r_im*v34_r_im
    v35_s_im = v34_r_re*v34_r_im + v34_r_im*v34_r_re
    v35_t_re = -v35_s_re*v34_t_re + v35_s_im*v33_t_im
    v35_t_im = -v35_s_re*v33_t_im - v35_s_im*v34_t_re
    v35_1_re = -v35_s_re*v33_1_re + v35_s_im*v33_1_im
    v35_1_im = -v35_s_re*v33_1_im - v35_s_im*v33_1_re
    v34_b = (abs(v34_t_re) + abs(v33_t_im))*rt + (abs(v33_1_re) + abs(v33_1_im))*r1 + v33_c
    v35_x = v34_b*v34_o
    v35_c = v34_o*v34_o*(v33_c + v34_b*v35_x/(1.0 - v35_x)) if v35_x < 1.0 else math.inf
    v36_re = par_n_re*v34_r_re
    v36_im = par_n_re*v34_r_im
    v36_t_re = par_n_re*v35_t_re + v34_r_re*turn_n_re
    v36_t_im = par_n_re*v35_t_im + v34_r_im*turn_n_re
    v36_1_re = par_n_re*v35_1_re
    v36_1_im = par_n_re*v35_1_im
    v35_b = (abs(v35_t_re) + abs(v35_t_im))*rt + (abs(v35_1_re) + abs(v35_1_im))*r1 + v35_c
    v36_c = v32_m*v35_c + v32_b*v35_b
    v37_re = par_n_re*par_p_re
    v37_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re
    v37_c = v32_b*v28_b
    v38_re = v37_re*v26_re
    v38_im = v37_re*v26_im
    v38_t_re = v37_re*v26_t_re + v26_re*v37_t_re
    v38_t_im = v37_re*v26_t_im + v26_im*v37_t_re
    v38_1_re = v37_re*v26_1_re
    v38_1_im = v37_re*v26_1_im
    v38_0_re = v37_re*v26_0_re
    v38_0_im = v37_re*v26_0_im
    v38_2_re = v37_re*v26_2_re
    v38_2_im = v37_re*v26_2_im
    v37_m = abs(v37_re)
    v26_m = (abs(v26_re) + abs(v26_im))
    v37_b = abs(v37_t_re)*rt + v37_c
    v26_b = (abs(v26_t_re) + abs(v26_t_im))*rt + (abs(v26_1_re) + abs(v26_1_im))*r1 + (abs(v26_0_re) + abs(v26_0_im))*r0 + (abs(v26_2_re) + abs(v26_2_im))*r2 + v26_c
    v38_c = v37_m*v26_c + v26_m*v37_c + v37_b*v26_b
    v39_re = v38_re*v29_r_re - v38_im*v29_r_im
    v39_im = v38_re*v29_r_im + v38_im*v29_r_re
    v39_t_re = v38_re*v30_t_re - v38_im*v30_t_im + v29_r_re*v38_t_re - v29_r_im*v38_t_im
    v39_t_im = v38_re*v30_t_im + v38_im*v30_t_re + v29_r_re*v38_t_im + v29_r_im*v38_t_re
    v39_0_re = v38_re*v30_0_re - v38_im*v30_0_im + v29_r_re*v38_0_re - v29_r_im*v38_0_im
    v39_0_im = v38_re*v30_0_im + v38_im*v30_0_re + v29_r_re*v38_0_im + v29_r_im*v38_0_re
    v39_1_re = v29_r_re*v38_1_re - v29_r_im*v38_1_im
    v39_1_im = v29_r_re*v38_1_im + v29_r_im*v38_1_re
    v39_2_re = v29_r_re*v38_2_re - v29_r_im*v38_2_im
    v39_2_im = v29_r_re*v38_2_im + v29_r_im*v38_2_re
    v38_m = (abs(v38_re) + abs(v38_im))
    v30_m = (abs(v29_r_re) + abs(v29_r_im))
    v38_b = (abs(v38_t_re) + abs(v38_t_im))*rt + (abs(v38_1_re) + abs(v38_1_im))*r1 + (abs(v38_0_re) + abs(v38_0_im))*r0 + (abs(v38_2_re) + abs(v38_2_im))*r2 + v38_c
    v39_c = v38_m*v30_c + v30_m*v38_c + v38_b*v30_b
    v40_re = v39_re*v34_r_re - v39_im*v34_r_im
    v40_im = v39_re*v34_r_im + v39_im*v34_r_re
    v40_t_re = v39_re*v35_t_re - v39_im*v35_t_im + v34_r_re*v39_t_re - v34_r_im*v39_t_im
    v40_t_im = v39_re*v35_t_im + v39_im*v35_t_re + v34_r_re*v39_t_im + v34_r_im*v39_t_re
    v40_1_re = v39_re*v35_1_re - v39_im*v35_1_im + v34_r_re*v39_1_re - v34_r_im*v39_1_im
    v40_1_im = v39_re*v35_1_im + v39_im*v35_1_re + v34_r_re*v39_1_im + v34_r_im*v39_1_re
    v40_0_re = v34_r_re*v39_0_re - v34_r_im*v39_0_im
    v40_0_im = v34_r_re*v39_0_im + v34_r_im*v39_0_re
    v40_2_re = v34_r_re*v39_2_re - v34_r_im*v39_2_im
    v40_2_im = v34_r_re*v39_2_im + v34_r_im*v39_2_re
    v39_m = (abs(v39_re) + abs(v39_im))
    v35_m = (abs(v34_r_re) + abs(v34_r_im))
    v39_b = (abs(v39_t_re) + abs(v39_t_im))*rt + (abs(v39_0_re) + abs(v39_0_im))*r0 + (abs(v39_1_re) + abs(v39_1_im))*r1 + (abs(v39_2_re) + abs(v39_2_im))*r2 + v39_c
    v40_c = v39_m*v35_c + v35_m*v39_c + v39_b*v35_b
    v41_re = -v40_re
    v41_im = -v40_im
    v41_t_re = -v40_t_re
    v41_t_im = -v40_t_im
    v41_1_re = -v40_1_re
    v41_1_im = -v40_1_im
    v41_0_re = -v40_0_re
    v41_0_im = -v40_0_im
    v41_2_re = -v40_2_re
    v41_2_im = -v40_2_im
    work[MATRIX] = 1.0 - v31_0_re
    work[MATRIX + 1] = -v31_0_im
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = -v31_t_re
    work[MATRIX + 7] = -v31_t_im
    work[MATRIX + 8] = x0_re - v31_re
    work[MATRIX + 9] = x0_im - v31_im
    work[REMAINDER] = v31_c
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v36_1_re
    work[MATRIX + 2*WIDTH + 3] = -v36_1_im
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = -v36_t_re
    work[MATRIX + 2*WIDTH + 7] = -v36_t_im
    work[MATRIX + 2*WIDTH + 8] = x1_re - v36_re
    work[MATRIX + 2*WIDTH + 9] = x1_im - v36_im
    work[REMAINDER + 1] = v36_c
    work[MATRIX + 4*WIDTH] = -v41_0_re
    work[MATRIX + 4*WIDTH + 1] = -v41_0_im
    work[MATRIX + 4*WIDTH + 2] = -v41_1_re
    work[MATRIX + 4*WIDTH + 3] = -v41_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v41_2_re
    work[MATRIX + 4*WIDTH + 5] = -v41_2_im
    work[MATRIX + 4*WIDTH + 6] = -v41_t_re
    work[MATRIX + 4*WIDTH + 7] = -v41_t_im
    work[MATRIX + 4*WIDTH + 8] = x2_re - v41_re
    work[MATRIX + 4*WIDTH + 9] = x2_im - v41_im
    work[REMAINDER + 2] = v40_c


@spliced
def enclose(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


@spliced
def certify(work: Vector, t: float, left: float, step: float, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
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
def follow(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0) and is_near(work, 0.5*step)
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
def reach(work: Vector, is_found: bool, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
                return True
    return False


@function
def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_lambda_1_re = work[HERE + 4]
    par_lambda_1_im = work[HERE + 5]
    par_lambda_2_re = work[HERE + 6]
    par_lambda_2_im = work[HERE + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    x2_re = work[X + 4]
    x2_im = work[X + 5]
    v9_re = 0.0
    v9_im = 0.0
    v14_re = 0.0
    v14_im = 0.0
    v19_re = 0.0
    v19_im = 0.0
    v23_re = 0.0
    v23_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = par_lambda_1_re + v5_re
        v6_im = par_lambda_1_im + v5_im
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v6_im*v6_q
        v8_re = v3_re*v6_r_re
        v8_im = v3_re*v6_r_im
        v9_re += v2_w*v8_re
        v9_im += v2_w*v8_im
        v10_re = v3_re*x1_re
        v10_im = v3_re*x1_im
        v11_re = par_lambda_2_re + v10_re
        v11_im = par_lambda_2_im + v10_im
        v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im)
        v11_r_re = v11_re*v11_q
        v11_r_im = -v11_im*v11_q
        v13_re = v3_re*v11_r_re
        v13_im = v3_re*v11_r_im
        v14_re += v2_w*v13_re
        v14_im += v2_w*v13_im
        v15_s_re = v3_re*v3_re
        v17_re = v15_s_re*v6_r_re
        v17_im = v15_s_re*v6_r_im
        v18_re = v17_re*v11_r_re - v17_im*v11_r_im
        v18_im = v17_re*v11_r_im + v17_im*v11_r_re
        v19_re += v2_w*v18_re
        v19_im += v2_w*v18_im
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v21_im = v20_re*v6_r_im
        v22_re = v21_re*v11_r_re - v21_im*v11_r_im
        v22_im = v21_re*v11_r_im + v21_im*v11_r_re
        v23_re += v2_w*v22_re
        v23_im += v2_w*v22_im
    v24_re = x2_re*v19_re - x2_im*v19_im
    v24_im = x2_re*v19_im + x2_im*v19_re
    v25_re = -v24_re + v23_re
    v25_im = -v24_im + v23_im
    v40_re = 0.0
    v40_im = 0.0
    v44_re = 0.0
    v44_im = 0.0
    for iv26 in range(count_0):
        v28_re = word_Omega[iv26]
        v29_re = word_Sigma[iv26]
        v30_re = word_Theta[iv26]
        v27_w = weights_0[iv26]
        v31_re = v28_re*v29_re
        v32_re = v29_re*x0_re
        v32_im = v29_re*x0_im
        v33_re = par_lambda_1_re + v32_re
        v33_im = par_lambda_1_im + v32_im
        v33_q = 1.0/(v33_re*v33_re + v33_im*v33_im)
        v33_r_re = v33_re*v33_q
        v33_r_im = -v33_im*v33_q
        v35_re = v31_re*v33_r_re
        v35_im = v31_re*v33_r_im
        v36_re = v29_re*x1_re
        v36_im = v29_re*x1_im
        v37_re = par_lambda_2_re + v36_re
        v37_im = par_lambda_2_im + v36_im
        v37_q = 1.0/(v37_re*v37_re + v37_im*v37_im)
        v37_r_re = v37_re*v37_q
        v37_r_im = -v37_im*v37_q
        v39_re = v35_re*v37_r_re - v35_im*v37_r_im
        v39_im = v35_re*v37_r_im + v35_im*v37_r_re
        v40_re += v27_w*v39_re
        v40_im += v27_w*v39_im
        v41_re = v28_re*v30_re
        v42_re = v41_re*v33_r_re
        v42_im = v41_re*v33_r_im
        v43_re = v42_re*v37_r_re - v42_im*v37_r_im
        v43_im = v42_re*v37_r_im + v42_im*v37_r_re
        v44_re += v27_w*v43_re
        v44_im += v27_w*v43_im
    v45_re = x2_re*v40_re - x2_im*v40_im
    v45_im = x2_re*v40_im + x2_im*v40_re
    v46_re = -v45_re + v44_re
    v46_im = -v45_im + v44_im
    work[VALUES] = v9_re
    work[VALUES + 1] = v9_im
    work[VALUES + 2] = x0_re
    work[VALUES + 3] = x0_im
    work[VALUES + 4] = v14_re
    work[VALUES + 5] = v14_im
    work[VALUES + 6] = x1_re
    work[VALUES + 7] = x1_im
    work[VALUES + 8] = v25_re
    work[VALUES + 9] = v25_im
    work[VALUES + 10] = x2_re
    work[VALUES + 11] = x2_im
    return v46_re, v46_im


@spliced
def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_lambda_1_re = work[HERE + 4]
    par_lambda_1_im = work[HERE + 5]
    turn_lambda_1_re = work[DIRECTION + 4]
    turn_lambda_1_im = work[DIRECTION + 5]
    par_lambda_2_re = work[HERE + 6]
    par_lambda_2_im = work[HERE + 7]
    turn_lambda_2_re = work[DIRECTION + 6]
    turn_lambda_2_im = work[DIRECTION + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    x2_re = work[X + 4]
    x2_im = work[X + 5]
    v9_re = 0.0
    v9_im = 0.0
    v9_t_re = 0.0
    v9_t_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    v14_re = 0.0
    v14_im = 0.0
    v14_t_re = 0.0
    v14_t_im = 0.0
    v14_1_re = 0.0
    v14_1_im = 0.0
    v19_re = 0.0
    v19_im = 0.0
    v19_t_re = 0.0
    v19_t_im = 0.0
    v19_1_re = 0.0
    v19_1_im = 0.0
    v19_0_re = 0.0
    v19_0_im = 0.0
    v23_re = 0.0
    v23_im = 0.0
    v23_t_re = 0.0
    v23_t_im = 0.0
    v23_1_re = 0.0
    v23_1_im = 0.0
    v23_0_re = 0.0
    v23_0_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v5_im = v3_re*x0_im
        v6_re = par_lambda_1_re + v5_re
        v6_im = par_lambda_1_im + v5_im
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im)
        v6_r_re = v6_re*v6_q
        v6_r_im = -v6_im*v6_q
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re
        v7_t_re = -v7_s_re*turn_lambda_1_re + v7_s_im*turn_lambda_1_im
        v7_t_im = -v7_s_re*turn_lambda_1_im - v7_s_im*turn_lambda_1_re
        v7_0_re = -v7_s_re*v3_re
        v7_0_im = -v7_s_im*v3_re
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
        v10_re = v3_re*x1_re
        v10_im = v3_re*x1_im
        v11_re = par_lambda_2_re + v10_re
        v11_im = par_lambda_2_im + v10_im
        v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im)
        v11_r_re = v11_re*v11_q
        v11_r_im = -v11_im*v11_q
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re
        v12_t_re = -v12_s_re*turn_lambda_2_re + v12_s_im*turn_lambda_2_im
        v12_t_im = -v12_s_re*turn_lambda_2_im - v12_s_im*turn_lambda_2_re
        v12_1_re = -v12_s_re*v3_re
        v12_1_im = -v12_s_im*v3_re
        v13_re = v3_re*v11_r_re
        v13_im = v3_re*v11_r_im
        v13_t_re = v3_re*v12_t_re
        v13_t_im = v3_re*v12_t_im
        v13_1_re = v3_re*v12_1_re
        v13_1_im = v3_re*v12_1_im
        v14_re += v2_w*v13_re
        v14_im += v2_w*v13_im
        v14_t_re += v2_w*v13_t_re
        v14_t_im += v2_w*v13_t_im
        v14_1_re += v2_w*v13_1_re
        v14_1_im += v2_w*v13_1_im
        v15_s_re = v3_re*v3_re
        v17_re = v15_s_re*v6_r_re
        v17_im = v15_s_re*v6_r_im
        v17_t_re = v15_s_re*v7_t_re
        v17_t_im = v15_s_re*v7_t_im
        v17_0_re = v15_s_re*v7_0_re
        v17_0_im = v15_s_re*v7_0_im
        v18_re = v17_re*v11_r_re - v17_im*v11_r_im
        v18_im = v17_re*v11_r_im + v17_im*v11_r_re
        v18_t_re = v17_re*v12_t_re - v17_im*v12_t_im + v11_r_re*v17_t_re - v11_r_im*v17_t_im
        v18_t_im = v17_re*v12_t_im + v17_im*v12_t_re + v11_r_re*v17_t_im + v11_r_im*v17_t_re
        v18_1_re = v17_re*v12_1_re - v17_im*v12_1_im
        v18_1_im = v17_re*v12_1_im + v17_im*v12_1_re
        v18_0_re = v11_r_re*v17_0_re - v11_r_im*v17_0_im
        v18_0_im = v11_r_re*v17_0_im + v11_r_im*v17_0_re
        v19_re += v2_w*v18_re
        v19_im += v2_w*v18_im
        v19_t_re += v2_w*v18_t_re
        v19_t_im += v2_w*v18_t_im
        v19_1_re += v2_w*v18_1_re
        v19_1_im += v2_w*v18_1_im
        v19_0_re += v2_w*v18_0_re
        v19_0_im += v2_w*v18_0_im
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v21_im = v20_re*v6_r_im
        v21_t_re = v20_re*v7_t_re
        v21_t_im = v20_re*v7_t_im
        v21_0_re = v20_re*v7_0_re
        v21_0_im = v20_re*v7_0_im
        v22_re = v21_re*v11_r_re - v21_im*v11_r_im
        v22_im = v21_re*v11_r_im + v21_im*v11_r_re
        v22_t_re = v21_re*v12_t_re - v21_im*v12_t_im + v11_r_re*v21_t_re - v11_r_im*v21_t_im
        v22_t_im = v21_re*v12_t_im + v21_im*v12_t_re + v11_r_re*v21_t_im + v11_r_im*v21_t_re
        v22_1_re = v21_re*v12_1_re - v21_im*v12_1_im
        v22_1_im = v21_re*v12_1_im + v21_im*v12_1_re
        v22_0_re = v11_r_re*v21_0_re - v11_r_im*v21_0_im
        v22_0_im = v11_r_re*v21_0_im + v11_r_im*v21_0_re
        v23_re += v2_w*v22_re
        v23_im += v2_w*v22_im
        v23_t_re += v2_w*v22_t_re
        v23_t_im += v2_w*v22_t_im
        v23_1_re += v2_w*v22_1_re
        v23_1_im += v2_w*v22_1_im
        v23_0_re += v2_w*v22_0_re
        v23_0_im += v2_w*v22_0_im
    v24_re = x2_re*v19_re - x2_im*v19_im
    v24_im = x2_re*v19_im + x2_im*v19_re
    v24_t_re = x2_re*v19_t_re - x2_im*v19_t_im
    v24_t_im = x2_re*v19_t_im + x2_im*v19_t_re
    v24_1_re = x2_re*v19_1_re - x2_im*v19_1_im
    v24_1_im = x2_re*v19_1_im + x2_im*v19_1_re
    v24_0_re = x2_re*v19_0_re - x2_im*v19_0_im
    v24_0_im = x2_re*v19_0_im + x2_im*v19_0_re
    v25_re = -v24_re + v23_re
    v25_im = -v24_im + v23_im
    v25_t_re = -v24_t_re + v23_t_re
    v25_t_im = -v24_t_im + v23_t_im
    v25_1_re = -v24_1_re + v23_1_re
    v25_1_im = -v24_1_im + v23_1_im
    v25_0_re = -v24_0_re + v23_0_re
    v25_0_im = -v24_0_im + v23_0_im
    v25_2_re = -v19_re
    v25_2_im = -v19_im
    v40_re = 0.0
    v40_im = 0.0
    v40_t_re = 0.0
    v40_t_im = 0.0
    v40_1_re = 0.0
    v40_1_im = 0.0
    v40_0_re = 0.0
    v40_0_im = 0.0
    v44_re = 0.0
    v44_im = 0.0
    v44_t_re = 0.0
    v44_t_im = 0.0
    v44_1_re = 0.0
    v44_1_im = 0.0
    v44_0_re = 0.0
    v44_0_im = 0.0
    for iv26 in range(count_0):
        v28_re = word_Omega[iv26]
        v29_re = word_Sigma[iv26]
        v30_re = word_Theta[iv26]
        v27_w = weights_0[iv26]
        v31_re = v28_re*v29_re
        v32_re = v29_re*x0_re
        v32_im = v29_re*x0_im
        v33_re = par_lambda_1_re + v32_re
        v33_im = par_lambda_1_im + v32_im
        v33_q = 1.0/(v33_re*v33_re + v33_im*v33_im)
        v33_r_re = v33_re*v33_q
        v33_r_im = -v33_im*v33_q
        v34_s_re = v33_r_re*v33_r_re - v33_r_im*v33_r_im
        v34_s_im = v33_r_re*v33_r_im + v33_r_im*v33_r_re
        v34_t_re = -v34_s_re*turn_lambda_1_re + v34_s_im*turn_lambda_1_im
        v34_t_im = -v34_s_re*turn_lambda_1_im - v34_s_im*turn_lambda_1_re
        v34_0_re = -v34_s_re*v29_re
        v34_0_im = -v34_s_im*v29_re
        v35_re = v31_re*v33_r_re
        v35_im = v31_re*v33_r_im
        v35_t_re = v31_re*v34_t_re
        v35_t_im = v31_re*v34_t_im
        v35_0_re = v31_re*v34_0_re
        v35_0_im = v31_re*v34_0_im
        v36_re = v29_re*x1_re
        v36_im = v29_re*x1_im
        v37_re = par_lambda_2_re + v36_re
        v37_im = par_lambda_2_im + v36_im
        v37_q = 1.0/(v37_re*v37_re + v37_im*v37_im)
        v37_r_re = v37_re*v37_q
        v37_r_im = -v37_im*v37_q
        v38_s_re = v37_r_re*v37_r_re - v37_r_im*v37_r_im
        v38_s_im = v37_r_re*v37_r_im + v37_r_im*v37_r_re
        v38_t_re = -v38_s_re*turn_lambda_2_re + v38_s_im*turn_lambda_2_im
        v38_t_im = -v38_s_re*turn_lambda_2_im - v38_s_im*turn_lambda_2_re
        v38_1_re = -v38_s_re*v29_re
        v38_1_im = -v38_s_im*v29_re
        v39_re = v35_re*v37_r_re - v35_im*v37_r_im
        v39_im = v35_re*v37_r_im + v35_im*v37_r_re
        v39_t_re = v35_re*v38_t_re - v35_im*v38_t_im + v37_r_re*v35_t_re - v37_r_im*v35_t_im
        v39_t_im = v35_re*v38_t_im + v35_im*v38_t_re + v37_r_re*v35_t_im + v37_r_im*v35_t_re
        v39_1_re = v35_re*v38_1_re - v35_im*v38_1_im
        v39_1_im = v35_re*v38_1_im + v35_im*v38_1_re
        v39_0_re = v37_r_re*v35_0_re - v37_r_im*v35_0_im
        v39_0_im = v37_r_re*v35_0_im + v37_r_im*v35_0_re
        v40_re += v27_w*v39_re
        v40_im += v27_w*v39_im
        v40_t_re += v27_w*v39_t_re
        v40_t_im += v27_w*v39_t_im
        v40_1_re += v27_w*v39_1_re
        v40_1_im += v27_w*v39_1_im
        v40_0_re += v27_w*v39_0_re
        v40_0_im += v27_w*v39_0_im
        v41_re = v28_re*v30_re
        v42_re = v41_re*v33_r_re
        v42_im = v41_re*v33_r_im
        v42_t_re = v41_re*v34_t_re
        v42_t_im = v41_re*v34_t_im
        v42_0_re = v41_re*v34_0_re
        v42_0_im = v41_re*v34_0_im
        v43_re = v42_re*v37_r_re - v42_im*v37_r_im
        v43_im = v42_re*v37_r_im + v42_im*v37_r_re
        v43_t_re = v42_re*v38_t_re - v42_im*v38_t_im + v37_r_re*v42_t_re - v37_r_im*v42_t_im
        v43_t_im = v42_re*v38_t_im + v42_im*v38_t_re + v37_r_re*v42_t_im + v37_r_im*v42_t_re
        v43_1_re = v42_re*v38_1_re - v42_im*v38_1_im
        v43_1_im = v42_re*v38_1_im + v42_im*v38_1_re
        v43_0_re = v37_r_re*v42_0_re - v37_r_im*v42_0_im
        v43_0_im = v37_r_re*v42_0_im + v37_r_im*v42_0_re
        v44_re += v27_w*v43_re
        v44_im += v27_w*v43_im
        v44_t_re += v27_w*v43_t_re
        v44_t_im += v27_w*v43_t_im
        v44_1_re += v27_w*v43_1_re
        v44_1_im += v27_w*v43_1_im
        v44_0_re += v27_w*v43_0_re
        v44_0_im += v27_w*v43_0_im
    v45_re = x2_re*v40_re - x2_im*v40_im
    v45_im = x2_re*v40_im + x2_im*v40_re
    v45_t_re = x2_re*v40_t_re - x2_im*v40_t_im
    v45_t_im = x2_re*v40_t_im + x2_im*v40_t_re
    v45_1_re = x2_re*v40_1_re - x2_im*v40_1_im
    v45_1_im = x2_re*v40_1_im + x2_im*v40_1_re
    v45_0_re = x2_re*v40_0_re - x2_im*v40_0_im
    v45_0_im = x2_re*v40_0_im + x2_im*v40_0_re
    v46_re = -v45_re + v44_re
    v46_im = -v45_im + v44_im
    v46_t_re = -v45_t_re + v44_t_re
    v46_t_im = -v45_t_im + v44_t_im
    v46_1_re = -v45_1_re + v44_1_re
    v46_1_im = -v45_1_im + v44_1_im
    v46_0_re = -v45_0_re + v44_0_re
    v46_0_im = -v45_0_im + v44_0_im
    v46_2_re = -v40_re
    v46_2_im = -v40_im
    work[SLOPES] = v46_0_re
    work[SLOPES + 1] = v46_0_im
    work[SLOPES + 2] = v46_1_re
    work[SLOPES + 3] = v46_1_im
    work[SLOPES + 4] = v46_2_re
    work[SLOPES + 5] = v46_2_im
    work[SLOPES + 6] = v46_t_re
    work[SLOPES + 7] = v46_t_im


@function
def differentiate(work: Vector, j: int, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
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
def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
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
def equations_real(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_1_re = work[HERE + 4]
    turn_lambda_1_re = work[DIRECTION + 4]
    par_lambda_2_re = work[HERE + 6]
    turn_lambda_2_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    x2_re = work[TRIAL + 4]
    v9_re = 0.0
    v9_t_re = 0.0
    v9_0_re = 0.0
    v14_re = 0.0
    v14_t_re = 0.0
    v14_1_re = 0.0
    v19_re = 0.0
    v19_t_re = 0.0
    v19_1_re = 0.0
    v19_0_re = 0.0
    v23_re = 0.0
    v23_t_re = 0.0
    v23_1_re = 0.0
    v23_0_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = par_lambda_1_re + v5_re
        v6_r_re = 1.0/v6_re
        v7_s_re = v6_r_re*v6_r_re
        v7_t_re = -v7_s_re*turn_lambda_1_re
        v7_0_re = -v7_s_re*v3_re
        v8_re = v3_re*v6_r_re
        v8_t_re = v3_re*v7_t_re
        v8_0_re = v3_re*v7_0_re
        v9_re += v2_w*v8_re
        v9_t_re += v2_w*v8_t_re
        v9_0_re += v2_w*v8_0_re
        v10_re = v3_re*x1_re
        v11_re = par_lambda_2_re + v10_re
        v11_r_re = 1.0/v11_re
        v12_s_re = v11_r_re*v11_r_re
        v12_t_re = -v12_s_re*turn_lambda_2_re
        v12_1_re = -v12_s_re*v3_re
        v13_re = v3_re*v11_r_re
        v13_t_re = v3_re*v12_t_re
        v13_1_re = v3_re*v12_1_re
        v14_re += v2_w*v13_re
        v14_t_re += v2_w*v13_t_re
        v14_1_re += v2_w*v13_1_re
        v15_s_re = v3_re*v3_re
        v17_re = v15_s_re*v6_r_re
        v17_t_re = v15_s_re*v7_t_re
        v17_0_re = v15_s_re*v7_0_re
        v18_re = v17_re*v11_r_re
        v18_t_re = v17_re*v12_t_re + v11_r_re*v17_t_re
        v18_1_re = v17_re*v12_1_re
        v18_0_re = v11_r_re*v17_0_re
        v19_re += v2_w*v18_re
        v19_t_re += v2_w*v18_t_re
        v19_1_re += v2_w*v18_1_re
        v19_0_re += v2_w*v18_0_re
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v21_t_re = v20_re*v7_t_re
        v21_0_re = v20_re*v7_0_re
        v22_re = v21_re*v11_r_re
        v22_t_re = v21_re*v12_t_re + v11_r_re*v21_t_re
        v22_1_re = v21_re*v12_1_re
        v22_0_re = v11_r_re*v21_0_re
        v23_re += v2_w*v22_re
        v23_t_re += v2_w*v22_t_re
        v23_1_re += v2_w*v22_1_re
        v23_0_re += v2_w*v22_0_re
    v24_re = x2_re*v19_re
    v24_t_re = x2_re*v19_t_re
    v24_1_re = x2_re*v19_1_re
    v24_0_re = x2_re*v19_0_re
    v25_re = -v24_re + v23_re
    v25_t_re = -v24_t_re + v23_t_re
    v25_1_re = -v24_1_re + v23_1_re
    v25_0_re = -v24_0_re + v23_0_re
    v25_2_re = -v19_re
    v26_re = par_p_re*v9_re
    v26_t_re = par_p_re*v9_t_re + v9_re*turn_p_re
    v26_0_re = par_p_re*v9_0_re
    v27_re = par_n_re + v26_re
    v27_t_re = turn_n_re + v26_t_re
    v27_r_re = 1.0/v27_re
    v28_s_re = v27_r_re*v27_r_re
    v28_t_re = -v28_s_re*v27_t_re
    v28_0_re = -v28_s_re*v26_0_re
    v29_re = par_n_re*v27_r_re
    v29_t_re = par_n_re*v28_t_re + v27_r_re*turn_n_re
    v29_0_re = par_n_re*v28_0_re
    v30_re = par_p_re*v14_re
    v30_t_re = par_p_re*v14_t_re + v14_re*turn_p_re
    v30_1_re = par_p_re*v14_1_re
    v31_re = par_n_re + v30_re
    v31_t_re = turn_n_re + v30_t_re
    v31_r_re = 1.0/v31_re
    v32_s_re = v31_r_re*v31_r_re
    v32_t_re = -v32_s_re*v31_t_re
    v32_1_re = -v32_s_re*v30_1_re
    v33_re = par_n_re*v31_r_re
    v33_t_re = par_n_re*v32_t_re + v31_r_re*turn_n_re
    v33_1_re = par_n_re*v32_1_re
    v34_re = par_n_re*par_p_re
    v34_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re
    v35_re = v34_re*v25_re
    v35_t_re = v34_re*v25_t_re + v25_re*v34_t_re
    v35_1_re = v34_re*v25_1_re
    v35_0_re = v34_re*v25_0_re
    v35_2_re = v34_re*v25_2_re
    v36_re = v35_re*v27_r_re
    v36_t_re = v35_re*v28_t_re + v27_r_re*v35_t_re
    v36_0_re = v35_re*v28_0_re + v27_r_re*v35_0_re
    v36_1_re = v27_r_re*v35_1_re
    v36_2_re = v27_r_re*v35_2_re
    v37_re = v36_re*v31_r_re
    v37_t_re = v36_re*v32_t_re + v31_r_re*v36_t_re
    v37_1_re = v36_re*v32_1_re + v31_r_re*v36_1_re
    v37_0_re = v31_r_re*v36_0_re
    v37_2_re = v31_r_re*v36_2_re
    v38_re = -v37_re
    v38_t_re = -v37_t_re
    v38_1_re = -v37_1_re
    v38_0_re = -v37_0_re
    v38_2_re = -v37_2_re
    work[MATRIX] = 1.0 - v29_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = -v29_t_re
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = x0_re - v29_re
    work[MATRIX + 9] = 0.0
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v33_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = -v33_t_re
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = x1_re - v33_re
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH] = -v38_0_re
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = -v38_1_re
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v38_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = -v38_t_re
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = x2_re - v38_re
    work[MATRIX + 4*WIDTH + 9] = 0.0


@function
def settle_real(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
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
def begin_real(work: Vector, anchor: Array, start: Array, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy_real(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure_real(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_n_re = work[HERE]
    turn_n_re = work[DIRECTION]
    par_p_re = work[HERE + 2]
    turn_p_re = work[DIRECTION + 2]
    par_lambda_1_re = work[HERE + 4]
    turn_lambda_1_re = work[DIRECTION + 4]
    par_lambda_2_re = work[HERE + 6]
    turn_lambda_2_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    x2_re = work[TRIAL + 4]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    rt = work[RADIUS + 3]
    v10_re = 0.0
    v10_t_re = 0.0
    v10_0_re = 0.0
    v10_c = 0.0
    v15_re = 0.0
    v15_t_re = 0.0
    v15_1_re = 0.0
    v15_c = 0.0
    v19_re = 0.0
    v19_t_re = 0.0
    v19_1_re = 0.0
    v19_0_re = 0.0
    v19_c = 0.0
    v23_re = 0.0
    v23_t_re = 0.0
    v23_1_re = 0.0
    v23_0_re = 0.0
    v23_c = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = par_lambda_1_re + v5_re
        v6_r_re = 1.0/v6_re
        v6_o = abs(v6_r_re)
        v7_s_re = v6_r_re*v6_r_re
        v7_t_re = -v7_s_re*turn_lambda_1_re
        v7_0_re = -v7_s_re*v3_re
        v6_b = abs(turn_lambda_1_re)*rt + abs(v3_re)*r0
        v7_x = v6_b*v6_o
        v7_c = v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) if v7_x < 1.0 else math.inf
        v8_re = v3_re*v6_r_re
        v8_t_re = v3_re*v7_t_re
        v8_0_re = v3_re*v7_0_re
        v9_m = abs(v3_re)
        v8_c = v9_m*v7_c
        v10_re += v2_w*v8_re
        v10_t_re += v2_w*v8_t_re
        v10_0_re += v2_w*v8_0_re
        v10_c += v2_w*v8_c
        v11_re = v3_re*x1_re
        v12_re = par_lambda_2_re + v11_re
        v12_r_re = 1.0/v12_re
        v12_o = abs(v12_r_re)
        v13_s_re = v12_r_re*v12_r_re
        v13_t_re = -v13_s_re*turn_lambda_2_re
        v13_1_re = -v13_s_re*v3_re
        v12_b = abs(turn_lambda_2_re)*rt + abs(v3_re)*r1
        v13_x = v12_b*v12_o
        v13_c = v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
        v14_re = v3_re*v12_r_re
        v14_t_re = v3_re*v13_t_re
        v14_1_re = v3_re*v13_1_re
        v14_c = v9_m*v13_c
        v15_re += v2_w*v14_re
        v15_t_re += v2_w*v14_t_re
        v15_1_re += v2_w*v14_1_re
        v15_c += v2_w*v14_c
        v9_s_re = v3_re*v3_re
        v17_re = v9_s_re*v6_r_re
        v17_t_re = v9_s_re*v7_t_re
        v17_0_re = v9_s_re*v7_0_re
        v16_m = abs(v9_s_re)
        v17_c = v16_m*v7_c
        v18_re = v17_re*v12_r_re
        v18_t_re = v17_re*v13_t_re + v12_r_re*v17_t_re
        v18_1_re = v17_re*v13_1_re
        v18_0_re = v12_r_re*v17_0_re
        v17_m = abs(v17_re)
        v13_m = abs(v12_r_re)
        v17_b = abs(v17_t_re)*rt + abs(v17_0_re)*r0 + v17_c
        v13_b = abs(v13_t_re)*rt + abs(v13_1_re)*r1 + v13_c
        v18_c = v17_m*v13_c + v13_m*v17_c + v17_b*v13_b
        v19_re += v2_w*v18_re
        v19_t_re += v2_w*v18_t_re
        v19_1_re += v2_w*v18_1_re
        v19_0_re += v2_w*v18_0_re
        v19_c += v2_w*v18_c
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v21_t_re = v20_re*v7_t_re
        v21_0_re = v20_re*v7_0_re
        v20_m = abs(v20_re)
        v21_c = v20_m*v7_c
        v22_re = v21_re*v12_r_re
        v22_t_re = v21_re*v13_t_re + v12_r_re*v21_t_re
        v22_1_re = v21_re*v13_1_re
        v22_0_re = v12_r_re*v21_0_re
        v21_m = abs(v21_re)
        v21_b = abs(v21_t_re)*rt + abs(v21_0_re)*r0 + v21_c
        v22_c = v21_m*v13_c + v13_m*v21_c + v21_b*v13_b
        v23_re += v2_w*v22_re
        v23_t_re += v2_w*v22_t_re
        v23_1_re += v2_w*v22_1_re
        v23_0_re += v2_w*v22_0_re
        v23_c += v2_w*v22_c
    v24_re = x2_re*v19_re
    v24_t_re = x2_re*v19_t_re
    v24_1_re = x2_re*v19_1_re
    v24_0_re = x2_re*v19_0_re
    v25_m = abs(x2_re)
    v25_b = r2
    v19_b = abs(v19_t_re)*rt + abs(v19_1_re)*r1 + abs(v19_0_re)*r0 + v19_c
    v24_c = v25_m*v19_c + v25_b*v19_b
    v26_re = -v24_re + v23_re
    v26_t_re = -v24_t_re + v23_t_re
    v26_1_re = -v24_1_re + v23_1_re
    v26_0_re = -v24_0_re + v23_0_re
    v26_2_re = -v19_re
    v26_c = v24_c + v23_c
    v27_re = par_p_re*v10_re
    v27_t_re = par_p_re*v10_t_re + v10_re*turn_p_re
    v27_0_re = par_p_re*v10_0_re
    v28_m = abs(par_p_re)
    v28_b = abs(turn_p_re)*rt
    v10_b = abs(v10_t_re)*rt + abs(v10_0_re)*r0 + v10_c
    v27_c = v28_m*v10_c + v28_b*v10_b
    v29_re = par_n_re + v27_re
    v29_t_re = turn_n_re + v27_t_re
    v29_r_re = 1.0/v29_re
    v29_o = abs(v29_r_re)
    v30_s_re = v29_r_re*v29_r_re
    v30_t_re = -v30_s_re*v29_t_re
    v30_0_re = -v30_s_re*v27_0_re
    v29_b = abs(v29_t_re)*rt + abs(v27_0_re)*r0 + v27_c
    v30_x = v29_b*v29_o
    v30_c = v29_o*v29_o*(v27_c + v29_b*v30_x/(1.0 - v30_x)) if v30_x < 1.0 else math.inf
    v31_re = par_n_re*v29_r_re
    v31_t_re = par_n_re*v30_t_re + v29_r_re*turn_n_re
    v31_0_re = par_n_re*v30_0_re
    v32_m = abs(par_n_re)
    v32_b = abs(turn_n_re)*rt
    v30_b = abs(v30_t_re)*rt + abs(v30_0_re)*r0 + v30_c
    v31_c = v32_m*v30_c + v32_b*v30_b
    v33_re = par_p_re*v15_re
    v33_t_re = par_p_re*v15_t_re + v15_re*turn_p_re
    v33_1_re = par_p_re*v15_1_re
    v15_b = abs(v15_t_re)*rt + abs(v15_1_re)*r1 + v15_c
    v33_c = v28_m*v15_c + v28_b*v15_b
    v34_re = par_n_re + v33_re
    v34_t_re = turn_n_re + v33_t_re
    v34_r_re = 1.0/v34_re
    v34_o = abs(v34_r_re)
    v35_s_re = v34_r_re*v34_r_re
    v35_t_re = -v35_s_re*v34_t_re
    v35_1_re = -v35_s_re*v33_1_re
    v34_b = abs(v34_t_re)*rt + abs(v33_1_re)*r1 + v33_c
    v35_x = v34_b*v34_o
    v35_c = v34_o*v34_o*(v33_c + v34_b*v35_x/(1.0 - v35_x)) if v35_x < 1.0 else math.inf
    v36_re = par_n_re*v34_r_re
    v36_t_re = par_n_re*v35_t_re + v34_r_re*turn_n_re
    v36_1_re = par_n_re*v35_1_re
    v35_b = abs(v35_t_re)*rt + abs(v35_1_re)*r1 + v35_c
    v36_c = v32_m*v35_c + v32_b*v35_b
    v37_re = par_n_re*par_p_re
    v37_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re
    v37_c = v32_b*v28_b
    v38_re = v37_re*v26_re
    v38_t_re = v37_re*v26_t_re + v26_re*v37_t_re
    v38_1_re = v37_re*v26_1_re
    v38_0_re = v37_re*v26_0_re
    v38_2_re = v37_re*v26_2_re
    v37_m = abs(v37_re)
    v26_m = abs(v26_re)
    v37_b = abs(v37_t_re)*rt + v37_c
    v26_b = abs(v26_t_re)*rt + abs(v26_1_re)*r1 + abs(v26_0_re)*r0 + abs(v26_2_re)*r2 + v26_c
    v38_c = v37_m*v26_c + v26_m*v37_c + v37_b*v26_b
    v39_re = v38_re*v29_r_re
    v39_t_re = v38_re*v30_t_re + v29_r_re*v38_t_re
    v39_0_re = v38_re*v30_0_re + v29_r_re*v38_0_re
    v39_1_re = v29_r_re*v38_1_re
    v39_2_re = v29_r_re*v38_2_re
    v38_m = abs(v38_re)
    v30_m = abs(v29_r_re)
    v38_b = abs(v38_t_re)*rt + abs(v38_1_re)*r1 + abs(v38_0_re)*r0 + abs(v38_2_re)*r2 + v38_c
    v39_c = v38_m*v30_c + v30_m*v38_c + v38_b*v30_b
    v40_re = v39_re*v34_r_re
    v40_t_re = v39_re*v35_t_re + v34_r_re*v39_t_re
    v40_1_re = v39_re*v35_1_re + v34_r_re*v39_1_re
    v40_0_re = v34_r_re*v39_0_re
    v40_2_re = v34_r_re*v39_2_re
    v39_m = abs(v39_re)
    v35_m = abs(v34_r_re)
    v39_b = abs(v39_t_re)*rt + abs(v39_0_re)*r0 + abs(v39_1_re)*r1 + abs(v39_2_re)*r2 + v39_c
    v40_c = v39_m*v35_c + v35_m*v39_c + v39_b*v35_b
    v41_re = -v40_re
    v41_t_re = -v40_t_re
    v41_1_re = -v40_1_re
    v41_0_re = -v40_0_re
    v41_2_re = -v40_2_re
    work[MATRIX] = 1.0 - v31_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = -v31_t_re
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = x0_re - v31_re
    work[MATRIX + 9] = 0.0
    work[REMAINDER] = v31_c
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v36_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = -v36_t_re
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = x1_re - v36_re
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[REMAINDER + 1] = v36_c
    work[MATRIX + 4*WIDTH] = -v41_0_re
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = -v41_1_re
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v41_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = -v41_t_re
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = x2_re - v41_re
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[REMAINDER + 2] = v40_c


@spliced
def enclose_real(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate_real(work, WIDTH)


@spliced
def certify_real(work: Vector, t: float, left: float, step: float, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
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
def follow_real(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim_real(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place_real(work, t, left)
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return False
    turn_real(work)
    measure_real(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify_real(work, t, left, step, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
        if is_safe:
            place_real(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0) and is_near_real(work, 0.5*step)
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
def reach_real(work: Vector, is_found: bool, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy_real(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy_real(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
                return True
    return False


@function
def take_real(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values_real(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_lambda_1_re = work[HERE + 4]
    par_lambda_2_re = work[HERE + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    x2_re = work[X + 4]
    v9_re = 0.0
    v14_re = 0.0
    v19_re = 0.0
    v23_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = par_lambda_1_re + v5_re
        v6_r_re = 1.0/v6_re
        v8_re = v3_re*v6_r_re
        v9_re += v2_w*v8_re
        v10_re = v3_re*x1_re
        v11_re = par_lambda_2_re + v10_re
        v11_r_re = 1.0/v11_re
        v13_re = v3_re*v11_r_re
        v14_re += v2_w*v13_re
        v15_s_re = v3_re*v3_re
        v17_re = v15_s_re*v6_r_re
        v18_re = v17_re*v11_r_re
        v19_re += v2_w*v18_re
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v22_re = v21_re*v11_r_re
        v23_re += v2_w*v22_re
    v24_re = x2_re*v19_re
    v25_re = -v24_re + v23_re
    v40_re = 0.0
    v44_re = 0.0
    for iv26 in range(count_0):
        v28_re = word_Omega[iv26]
        v29_re = word_Sigma[iv26]
        v30_re = word_Theta[iv26]
        v27_w = weights_0[iv26]
        v31_re = v28_re*v29_re
        v32_re = v29_re*x0_re
        v33_re = par_lambda_1_re + v32_re
        v33_r_re = 1.0/v33_re
        v35_re = v31_re*v33_r_re
        v36_re = v29_re*x1_re
        v37_re = par_lambda_2_re + v36_re
        v37_r_re = 1.0/v37_re
        v39_re = v35_re*v37_r_re
        v40_re += v27_w*v39_re
        v41_re = v28_re*v30_re
        v42_re = v41_re*v33_r_re
        v43_re = v42_re*v37_r_re
        v44_re += v27_w*v43_re
    v45_re = x2_re*v40_re
    v46_re = -v45_re + v44_re
    work[VALUES] = v9_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = x0_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = v14_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = x1_re
    work[VALUES + 7] = 0.0
    work[VALUES + 8] = v25_re
    work[VALUES + 9] = 0.0
    work[VALUES + 10] = x2_re
    work[VALUES + 11] = 0.0
    return v46_re, 0.0


@spliced
def visit_real(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin_real(work, anchor, start, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take_real(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach_real(work, is_found, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy_real(work, X, LAST_X, 2*CORE)
            copy_real(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes_real(work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_lambda_1_re = work[HERE + 4]
    turn_lambda_1_re = work[DIRECTION + 4]
    par_lambda_2_re = work[HERE + 6]
    turn_lambda_2_re = work[DIRECTION + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    x2_re = work[X + 4]
    v9_re = 0.0
    v9_t_re = 0.0
    v9_0_re = 0.0
    v14_re = 0.0
    v14_t_re = 0.0
    v14_1_re = 0.0
    v19_re = 0.0
    v19_t_re = 0.0
    v19_1_re = 0.0
    v19_0_re = 0.0
    v23_re = 0.0
    v23_t_re = 0.0
    v23_1_re = 0.0
    v23_0_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = par_lambda_1_re + v5_re
        v6_r_re = 1.0/v6_re
        v7_s_re = v6_r_re*v6_r_re
        v7_t_re = -v7_s_re*turn_lambda_1_re
        v7_0_re = -v7_s_re*v3_re
        v8_re = v3_re*v6_r_re
        v8_t_re = v3_re*v7_t_re
        v8_0_re = v3_re*v7_0_re
        v9_re += v2_w*v8_re
        v9_t_re += v2_w*v8_t_re
        v9_0_re += v2_w*v8_0_re
        v10_re = v3_re*x1_re
        v11_re = par_lambda_2_re + v10_re
        v11_r_re = 1.0/v11_re
        v12_s_re = v11_r_re*v11_r_re
        v12_t_re = -v12_s_re*turn_lambda_2_re
        v12_1_re = -v12_s_re*v3_re
        v13_re = v3_re*v11_r_re
        v13_t_re = v3_re*v12_t_re
        v13_1_re = v3_re*v12_1_re
        v14_re += v2_w*v13_re
        v14_t_re += v2_w*v13_t_re
        v14_1_re += v2_w*v13_1_re
        v15_s_re = v3_re*v3_re
        v17_re = v15_s_re*v6_r_re
        v17_t_re = v15_s_re*v7_t_re
        v17_0_re = v15_s_re*v7_0_re
        v18_re = v17_re*v11_r_re
        v18_t_re = v17_re*v12_t_re + v11_r_re*v17_t_re
        v18_1_re = v17_re*v12_1_re
        v18_0_re = v11_r_re*v17_0_re
        v19_re += v2_w*v18_re
        v19_t_re += v2_w*v18_t_re
        v19_1_re += v2_w*v18_1_re
        v19_0_re += v2_w*v18_0_re
        v20_re = v3_re*v4_re
        v21_re = v20_re*v6_r_re
        v21_t_re = v20_re*v7_t_re
        v21_0_re = v20_re*v7_0_re
        v22_re = v21_re*v11_r_re
        v22_t_re = v21_re*v12_t_re + v11_r_re*v21_t_re
        v22_1_re = v21_re*v12_1_re
        v22_0_re = v11_r_re*v21_0_re
        v23_re += v2_w*v22_re
        v23_t_re += v2_w*v22_t_re
        v23_1_re += v2_w*v22_1_re
        v23_0_re += v2_w*v22_0_re
    v24_re = x2_re*v19_re
    v24_t_re = x2_re*v19_t_re
    v24_1_re = x2_re*v19_1_re
    v24_0_re = x2_re*v19_0_re
    v25_re = -v24_re + v23_re
    v25_t_re = -v24_t_re + v23_t_re
    v25_1_re = -v24_1_re + v23_1_re
    v25_0_re = -v24_0_re + v23_0_re
    v25_2_re = -v19_re
    v40_re = 0.0
    v40_t_re = 0.0
    v40_1_re = 0.0
    v40_0_re = 0.0
    v44_re = 0.0
    v44_t_re = 0.0
    v44_1_re = 0.0
    v44_0_re = 0.0
    for iv26 in range(count_0):
        v28_re = word_Omega[iv26]
        v29_re = word_Sigma[iv26]
        v30_re = word_Theta[iv26]
        v27_w = weights_0[iv26]
        v31_re = v28_re*v29_re
        v32_re = v29_re*x0_re
        v33_re = par_lambda_1_re + v32_re
        v33_r_re = 1.0/v33_re
        v34_s_re = v33_r_re*v33_r_re
        v34_t_re = -v34_s_re*turn_lambda_1_re
        v34_0_re = -v34_s_re*v29_re
        v35_re = v31_re*v33_r_re
        v35_t_re = v31_re*v34_t_re
        v35_0_re = v31_re*v34_0_re
        v36_re = v29_re*x1_re
        v37_re = par_lambda_2_re + v36_re
        v37_r_re = 1.0/v37_re
        v38_s_re = v37_r_re*v37_r_re
        v38_t_re = -v38_s_re*turn_lambda_2_re
        v38_1_re = -v38_s_re*v29_re
        v39_re = v35_re*v37_r_re
        v39_t_re = v35_re*v38_t_re + v37_r_re*v35_t_re
        v39_1_re = v35_re*v38_1_re
        v39_0_re = v37_r_re*v35_0_re
        v40_re += v27_w*v39_re
        v40_t_re += v27_w*v39_t_re
        v40_1_re += v27_w*v39_1_re
        v40_0_re += v27_w*v39_0_re
        v41_re = v28_re*v30_re
        v42_re = v41_re*v33_r_re
        v42_t_re = v41_re*v34_t_re
        v42_0_re = v41_re*v34_0_re
        v43_re = v42_re*v37_r_re
        v43_t_re = v42_re*v38_t_re + v37_r_re*v42_t_re
        v43_1_re = v42_re*v38_1_re
        v43_0_re = v37_r_re*v42_0_re
        v44_re += v27_w*v43_re
        v44_t_re += v27_w*v43_t_re
        v44_1_re += v27_w*v43_1_re
        v44_0_re += v27_w*v43_0_re
    v45_re = x2_re*v40_re
    v45_t_re = x2_re*v40_t_re
    v45_1_re = x2_re*v40_1_re
    v45_0_re = x2_re*v40_0_re
    v46_re = -v45_re + v44_re
    v46_t_re = -v45_t_re + v44_t_re
    v46_1_re = -v45_1_re + v44_1_re
    v46_0_re = -v45_0_re + v44_0_re
    v46_2_re = -v40_re
    work[SLOPES] = v46_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v46_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v46_2_re
    work[SLOPES + 5] = 0.0
    work[SLOPES + 6] = v46_t_re
    work[SLOPES + 7] = 0.0


@function
def differentiate_real(work: Vector, j: int, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return math.nan, math.nan
    slopes_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
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
def descend_real(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_Omega: Array, word_Sigma: Array, word_Theta: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take_real(work, HERE, PARAMETERS, parameters, size, i)
        take_real(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate_real(work, j, word_Omega, word_Sigma, word_Theta, weights_0, count_0)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@kernel
def solve(status, target, solution, parameters, anchor, start, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_Omega, word_Sigma, word_Theta, weights_0, count_0)


@kernel
def gradient(status, gradient, core, parameters, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_Omega, word_Sigma, word_Theta, weights_0, count_0)


@kernel
def solve_real(status, target, solution, parameters, anchor, start, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
    visit_real(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_Omega, word_Sigma, word_Theta, weights_0, count_0)


@kernel
def gradient_real(status, gradient, core, parameters, word_Omega, word_Sigma, word_Theta, weights_0, count_0):
    descend_real(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_Omega, word_Sigma, word_Theta, weights_0, count_0)


GIVEN_SIZES = ('n', 'p')
GIVEN_SCALARS = ('lambda_1', 'lambda_2')
WORDS = (('Omega', 'p'), ('Sigma', 'p'), ('Theta', 'p'))
RATIOS = (('c', 'p', 'n'),)


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return [('Sigma, a covariance of Y,', s[1])]


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], ones(1)), (v[1], w[0])],
        rows=[0, 1, 0, 1],
        columns=[0, 1, 0, 1],
        fixed=[(0, 0, 1), (1, 1, v[2]), (2, 2, 1), (3, 3, v[3]), (1, 3, -s[2])],
        same=[(0, 0, 1, 1, -1/v[0], s[1], 1), (0, 2, 1, 3, -1/v[0], s[1], 1), (1, 1, 0, 0, -1/v[0], 1, s[1]), (1, 3, 0, 2, -1/v[0], 1, s[1]),
            (2, 0, 3, 1, -1/v[0], s[1], 1), (2, 2, 3, 3, -1/v[0], s[1], 1), (3, 1, 2, 0, -1/v[0], 1, s[1]), (3, 3, 2, 2, -1/v[0], 1, s[1])],
        right=[(0, 0, 1, 1, conj(1/v[0])/v[0], s[1], 1), (0, 2, 1, 3, conj(1/v[0])/v[0], s[1], 1), (1, 1, 0, 0, 1, 1, s[1]),
            (1, 3, 0, 2, 1, 1, s[1]), (2, 0, 3, 1, conj(1/v[0])/v[0], s[1], 1), (2, 2, 3, 3, conj(1/v[0])/v[0], s[1], 1),
            (3, 1, 2, 0, 1, 1, s[1]), (3, 3, 2, 2, 1, 1, s[1])],
        left=[(1, 1, 0, 0, conj(1/v[0])/v[0], 1, s[1]), (1, 3, 0, 2, conj(1/v[0])/v[0], 1, s[1]), (0, 0, 1, 1, 1, s[1], 1),
            (0, 2, 1, 3, 1, s[1], 1), (3, 1, 2, 0, conj(1/v[0])/v[0], 1, s[1]), (3, 3, 2, 2, conj(1/v[0])/v[0], 1, s[1]),
            (2, 0, 3, 1, 1, s[1], 1), (2, 2, 3, 3, 1, s[1], 1)],
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
    return [solutions[0].trace(s[1], 1, 1)/(v[1]), solutions[0].trace(1, 0, 0)/(v[0]), solutions[0].trace(s[1], 3, 3)/(v[1]),
            solutions[0].trace(1, 2, 2)/(v[0]), solutions[0].trace(s[1], 1, 3)/(v[1]), solutions[0].trace(1, 0, 2)/(v[0])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[1]*x[0], v[1]*x[4], v[0]*x[1], v[0]*x[5], 0, v[1]*x[2], 0, v[0]*x[3]]]
