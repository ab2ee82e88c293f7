# Generalised cross-validation of ridge regression. Solves
#
#     delta_1 = 1/(c*delta_2 + lambda)
#     delta_2 = tr(Sigma*(delta_1*Sigma + I_p).I)/p
#     delta_3 = tr(Sigma*(delta_5*Sigma + I_p).I)/p
#     delta_4 = tr(Sigma*(delta_6*Sigma + I_p).I)/p
#     delta_5 = 1/(c*delta_3 + lambda)
#     delta_6 = 1/(c*delta_4 + lambda)
#     tau_1 = tr(Sigma*Theta*(delta_6*Sigma + I_p).I)/p
#     tau_2 = (sigma2 + tau_1 + tau_3)/(c**2*delta_3*delta_4 + c*delta_3*lambda + c*delta_4*lambda + lambda**2)
#     tau_3 = tr(p*tau_2*Sigma*(delta_5*Sigma + I_p).I*Sigma*(delta_6*Sigma + I_p).I/n - delta_5*Sigma*Theta*(delta_6*Sigma +
#     I_p).I*Sigma*(delta_5*Sigma + I_p).I)/p
#     target: (c**2*delta_2**2*sigma2 + c**2*delta_2**2*tau_1 + c**2*delta_2**2*tau_3 + 2*c*delta_2*lambda*sigma2 +
#     2*c*delta_2*lambda*tau_1 + 2*c*delta_2*lambda*tau_3 + lambda**2*sigma2 + lambda**2*tau_1 +
#     lambda**2*tau_3)/(c**2*delta_3*delta_4 + c*delta_3*lambda + c*delta_4*lambda + lambda**2)
#
# Generated from derivations/equivalents/ridge_gcv.py by `rmtsym generate ridge_gcv` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'ridge_gcv'
TITLE = 'Generalised cross-validation of ridge regression'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4', 'delta_5', 'delta_6', 'tau_1', 'tau_2', 'tau_3')
SIZES_OF = ('n', 'p')
SCALARS_OF = ('lambda', 'sigma2')
CORE_OF = (0, 4, 5, 7)
SPECTRA_OF = (('Sigma', 'Theta'),)
AXIS = 213
BEND = 214
CORE = 4
DIRECTION = 189
FIRST_HERE = 197
FIRST_X = 24
FLOOR = 1e-10
GOAL = 181
HERE = 165
IMAGE = 53
LAST_HERE = 205
LAST_X = 32
MATRIX = 57
ORIGIN = 173
PARAMETERS = 4
RADIUS = 44
REMAINDER = 49
SCALE = 40
SHARE = 0.05
SLOPES = 137
STEPS = 3000
TANGENT = 8
TRIAL = 16
TRIES = 6
UNKNOWNS = 9
VALUES = 147
WIDTH = 10
X = 0
WORK = 215


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
    x2_re = work[TRIAL + 4]
    x2_im = work[TRIAL + 5]
    x3_re = work[TRIAL + 6]
    x3_im = work[TRIAL + 7]
    v9_re = 0.0
    v9_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    v14_re = 0.0
    v14_im = 0.0
    v14_1_re = 0.0
    v14_1_im = 0.0
    v19_re = 0.0
    v19_im = 0.0
    v19_2_re = 0.0
    v19_2_im = 0.0
    v22_re = 0.0
    v22_im = 0.0
    v22_2_re = 0.0
    v22_2_im = 0.0
    v27_re = 0.0
    v27_im = 0.0
    v27_2_re = 0.0
    v27_2_im = 0.0
    v27_1_re = 0.0
    v27_1_im = 0.0
    v31_re = 0.0
    v31_im = 0.0
    v31_2_re = 0.0
    v31_2_im = 0.0
    v31_1_re = 0.0
    v31_1_im = 0.0
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
        v10_re = v3_re*x1_re
        v10_im = v3_re*x1_im
        v11_re = 1.0 + v10_re
        v11_q = 1.0/(v11_re*v11_re + v10_im*v10_im)
        v11_r_re = v11_re*v11_q
        v11_r_im = -v10_im*v11_q
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re
        v12_1_re = -v12_s_re*v3_re
        v12_1_im = -v12_s_im*v3_re
        v13_re = v3_re*v11_r_re
        v13_im = v3_re*v11_r_im
        v13_1_re = v3_re*v12_1_re
        v13_1_im = v3_re*v12_1_im
        v14_re += v2_w*v13_re
        v14_im += v2_w*v13_im
        v14_1_re += v2_w*v13_1_re
        v14_1_im += v2_w*v13_1_im
        v15_re = v3_re*x2_re
        v15_im = v3_re*x2_im
        v16_re = 1.0 + v15_re
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
        v16_r_re = v16_re*v16_q
        v16_r_im = -v15_im*v16_q
        v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im
        v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re
        v17_2_re = -v17_s_re*v3_re
        v17_2_im = -v17_s_im*v3_re
        v18_re = v3_re*v16_r_re
        v18_im = v3_re*v16_r_im
        v18_2_re = v3_re*v17_2_re
        v18_2_im = v3_re*v17_2_im
        v19_re += v2_w*v18_re
        v19_im += v2_w*v18_im
        v19_2_re += v2_w*v18_2_re
        v19_2_im += v2_w*v18_2_im
        v20_re = v3_re*v4_re
        v21_re = v20_re*v16_r_re
        v21_im = v20_re*v16_r_im
        v21_2_re = v20_re*v17_2_re
        v21_2_im = v20_re*v17_2_im
        v22_re += v2_w*v21_re
        v22_im += v2_w*v21_im
        v22_2_re += v2_w*v21_2_re
        v22_2_im += v2_w*v21_2_im
        v23_s_re = v3_re*v3_re
        v25_re = v23_s_re*v11_r_re
        v25_im = v23_s_re*v11_r_im
        v25_1_re = v23_s_re*v12_1_re
        v25_1_im = v23_s_re*v12_1_im
        v26_re = v25_re*v16_r_re - v25_im*v16_r_im
        v26_im = v25_re*v16_r_im + v25_im*v16_r_re
        v26_2_re = v25_re*v17_2_re - v25_im*v17_2_im
        v26_2_im = v25_re*v17_2_im + v25_im*v17_2_re
        v26_1_re = v16_r_re*v25_1_re - v16_r_im*v25_1_im
        v26_1_im = v16_r_re*v25_1_im + v16_r_im*v25_1_re
        v27_re += v2_w*v26_re
        v27_im += v2_w*v26_im
        v27_2_re += v2_w*v26_2_re
        v27_2_im += v2_w*v26_2_im
        v27_1_re += v2_w*v26_1_re
        v27_1_im += v2_w*v26_1_im
        v28_re = v23_s_re*v4_re
        v29_re = v28_re*v11_r_re
        v29_im = v28_re*v11_r_im
        v29_1_re = v28_re*v12_1_re
        v29_1_im = v28_re*v12_1_im
        v30_re = v29_re*v16_r_re - v29_im*v16_r_im
        v30_im = v29_re*v16_r_im + v29_im*v16_r_re
        v30_2_re = v29_re*v17_2_re - v29_im*v17_2_im
        v30_2_im = v29_re*v17_2_im + v29_im*v17_2_re
        v30_1_re = v16_r_re*v29_1_re - v16_r_im*v29_1_im
        v30_1_im = v16_r_re*v29_1_im + v16_r_im*v29_1_re
        v31_re += v2_w*v30_re
        v31_im += v2_w*v30_im
        v31_2_re += v2_w*v30_2_re
        v31_2_im += v2_w*v30_2_im
        v31_1_re += v2_w*v30_1_re
        v31_1_im += v2_w*v30_1_im
    v32_re = x1_re*v31_re - x1_im*v31_im
    v32_im = x1_re*v31_im + x1_im*v31_re
    v32_2_re = x1_re*v31_2_re - x1_im*v31_2_im
    v32_2_im = x1_re*v31_2_im + x1_im*v31_2_re
    v32_1_re = x1_re*v31_1_re - x1_im*v31_1_im + v31_re
    v32_1_im = x1_re*v31_1_im + x1_im*v31_1_re + v31_im
    v33_r_re = 1.0/par_n_re
    v34_s_re = v33_r_re*v33_r_re
    v34_t_re = -v34_s_re*turn_n_re
    v35_re = v33_r_re*par_p_re
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re
    v36_re = v35_re*x3_re
    v36_im = v35_re*x3_im
    v36_t_re = x3_re*v35_t_re
    v36_t_im = x3_im*v35_t_re
    v37_re = v36_re*v27_re - v36_im*v27_im
    v37_im = v36_re*v27_im + v36_im*v27_re
    v37_2_re = v36_re*v27_2_re - v36_im*v27_2_im
    v37_2_im = v36_re*v27_2_im + v36_im*v27_2_re
    v37_1_re = v36_re*v27_1_re - v36_im*v27_1_im
    v37_1_im = v36_re*v27_1_im + v36_im*v27_1_re
    v37_3_re = v27_re*v35_re
    v37_3_im = v27_im*v35_re
    v37_t_re = v27_re*v36_t_re - v27_im*v36_t_im
    v37_t_im = v27_re*v36_t_im + v27_im*v36_t_re
    v38_re = -v32_re + v37_re
    v38_im = -v32_im + v37_im
    v38_2_re = -v32_2_re + v37_2_re
    v38_2_im = -v32_2_im + v37_2_im
    v38_1_re = -v32_1_re + v37_1_re
    v38_1_im = -v32_1_im + v37_1_im
    v39_re = par_lambda_re*par_n_re
    v39_im = par_lambda_im*par_n_re
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v39_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im
    v40_re = par_p_re*v9_re
    v40_im = par_p_re*v9_im
    v40_0_re = par_p_re*v9_0_re
    v40_0_im = par_p_re*v9_0_im
    v40_t_re = v9_re*turn_p_re
    v40_t_im = v9_im*turn_p_re
    v41_re = v39_re + v40_re
    v41_im = v39_im + v40_im
    v41_t_re = v39_t_re + v40_t_re
    v41_t_im = v39_t_im + v40_t_im
    v41_q = 1.0/(v41_re*v41_re + v41_im*v41_im)
    v41_r_re = v41_re*v41_q
    v41_r_im = -v41_im*v41_q
    v42_s_re = v41_r_re*v41_r_re - v41_r_im*v41_r_im
    v42_s_im = v41_r_re*v41_r_im + v41_r_im*v41_r_re
    v42_t_re = -v42_s_re*v41_t_re + v42_s_im*v41_t_im
    v42_t_im = -v42_s_re*v41_t_im - v42_s_im*v41_t_re
    v42_0_re = -v42_s_re*v40_0_re + v42_s_im*v40_0_im
    v42_0_im = -v42_s_re*v40_0_im - v42_s_im*v40_0_re
    v43_re = par_n_re*v41_r_re
    v43_im = par_n_re*v41_r_im
    v43_t_re = par_n_re*v42_t_re + v41_r_re*turn_n_re
    v43_t_im = par_n_re*v42_t_im + v41_r_im*turn_n_re
    v43_0_re = par_n_re*v42_0_re
    v43_0_im = par_n_re*v42_0_im
    v44_re = par_p_re*v14_re
    v44_im = par_p_re*v14_im
    v44_1_re = par_p_re*v14_1_re
    v44_1_im = par_p_re*v14_1_im
    v44_t_re = v14_re*turn_p_re
    v44_t_im = v14_im*turn_p_re
    v45_re = v39_re + v44_re
    v45_im = v39_im + v44_im
    v45_t_re = v39_t_re + v44_t_re
    v45_t_im = v39_t_im + v44_t_im
    v45_q = 1.0/(v45_re*v45_re + v45_im*v45_im)
    v45_r_re = v45_re*v45_q
    v45_r_im = -v45_im*v45_q
    v46_s_re = v45_r_re*v45_r_re - v45_r_im*v45_r_im
    v46_s_im = v45_r_re*v45_r_im + v45_r_im*v45_r_re
    v46_t_re = -v46_s_re*v45_t_re + v46_s_im*v45_t_im
    v46_t_im = -v46_s_re*v45_t_im - v46_s_im*v45_t_re
    v46_1_re = -v46_s_re*v44_1_re + v46_s_im*v44_1_im
    v46_1_im = -v46_s_re*v44_1_im - v46_s_im*v44_1_re
    v47_re = par_n_re*v45_r_re
    v47_im = par_n_re*v45_r_im
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re
    v47_t_im = par_n_re*v46_t_im + v45_r_im*turn_n_re
    v47_1_re = par_n_re*v46_1_re
    v47_1_im = par_n_re*v46_1_im
    v48_re = par_p_re*v19_re
    v48_im = par_p_re*v19_im
    v48_2_re = par_p_re*v19_2_re
    v48_2_im = par_p_re*v19_2_im
    v48_t_re = v19_re*turn_p_re
    v48_t_im = v19_im*turn_p_re
    v49_re = v39_re + v48_re
    v49_im = v39_im + v48_im
    v49_t_re = v39_t_re + v48_t_re
    v49_t_im = v39_t_im + v48_t_im
    v49_q = 1.0/(v49_re*v49_re + v49_im*v49_im)
    v49_r_re = v49_re*v49_q
    v49_r_im = -v49_im*v49_q
    v50_s_re = v49_r_re*v49_r_re - v49_r_im*v49_r_im
    v50_s_im = v49_r_re*v49_r_im + v49_r_im*v49_r_re
    v50_t_re = -v50_s_re*v49_t_re + v50_s_im*v49_t_im
    v50_t_im = -v50_s_re*v49_t_im - v50_s_im*v49_t_re
    v50_2_re = -v50_s_re*v48_2_re + v50_s_im*v48_2_im
    v50_2_im = -v50_s_re*v48_2_im - v50_s_im*v48_2_re
    v51_re = par_n_re*v49_r_re
    v51_im = par_n_re*v49_r_im
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re
    v51_t_im = par_n_re*v50_t_im + v49_r_im*turn_n_re
    v51_2_re = par_n_re*v50_2_re
    v51_2_im = par_n_re*v50_2_im
    v33_s_re = par_n_re*par_n_re
    v52_t_re = 2.0*par_n_re*turn_n_re
    v53_re = v33_s_re*v45_r_re
    v53_im = v33_s_re*v45_r_im
    v53_t_re = v33_s_re*v46_t_re + v45_r_re*v52_t_re
    v53_t_im = v33_s_re*v46_t_im + v45_r_im*v52_t_re
    v53_1_re = v33_s_re*v46_1_re
    v53_1_im = v33_s_re*v46_1_im
    v54_re = v53_re*v49_r_re - v53_im*v49_r_im
    v54_im = v53_re*v49_r_im + v53_im*v49_r_re
    v54_t_re = v53_re*v50_t_re - v53_im*v50_t_im + v49_r_re*v53_t_re - v49_r_im*v53_t_im
    v54_t_im = v53_re*v50_t_im + v53_im*v50_t_re + v49_r_re*v53_t_im + v49_r_im*v53_t_re
    v54_2_re = v53_re*v50_2_re - v53_im*v50_2_im
    v54_2_im = v53_re*v50_2_im + v53_im*v50_2_re
    v54_1_re = v49_r_re*v53_1_re - v49_r_im*v53_1_im
    v54_1_im = v49_r_re*v53_1_im + v49_r_im*v53_1_re
    v55_re = par_sigma2_re + v22_re + v38_re
    v55_im = par_sigma2_im + v22_im + v38_im
    v55_t_re = turn_sigma2_re + v37_t_re
    v55_t_im = turn_sigma2_im + v37_t_im
    v55_2_re = v22_2_re + v38_2_re
    v55_2_im = v22_2_im + v38_2_im
    v56_re = v54_re*v55_re - v54_im*v55_im
    v56_im = v54_re*v55_im + v54_im*v55_re
    v56_t_re = v54_re*v55_t_re - v54_im*v55_t_im + v55_re*v54_t_re - v55_im*v54_t_im
    v56_t_im = v54_re*v55_t_im + v54_im*v55_t_re + v55_re*v54_t_im + v55_im*v54_t_re
    v56_2_re = v54_re*v55_2_re - v54_im*v55_2_im + v55_re*v54_2_re - v55_im*v54_2_im
    v56_2_im = v54_re*v55_2_im + v54_im*v55_2_re + v55_re*v54_2_im + v55_im*v54_2_re
    v56_1_re = v54_re*v38_1_re - v54_im*v38_1_im + v55_re*v54_1_re - v55_im*v54_1_im
    v56_1_im = v54_re*v38_1_im + v54_im*v38_1_re + v55_re*v54_1_im + v55_im*v54_1_re
    v56_3_re = v54_re*v37_3_re - v54_im*v37_3_im
    v56_3_im = v54_re*v37_3_im + v54_im*v37_3_re
    work[MATRIX] = 1.0 - v43_0_re
    work[MATRIX + 1] = -v43_0_im
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v43_t_re
    work[MATRIX + 9] = -v43_t_im
    work[MATRIX + 10] = x0_re - v43_re
    work[MATRIX + 11] = x0_im - v43_im
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v47_1_re
    work[MATRIX + 2*WIDTH + 3] = -v47_1_im
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v47_t_re
    work[MATRIX + 2*WIDTH + 9] = -v47_t_im
    work[MATRIX + 2*WIDTH + 10] = x1_re - v47_re
    work[MATRIX + 2*WIDTH + 11] = x1_im - v47_im
    work[MATRIX + 4*WIDTH] = 0.0
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = 0.0
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v51_2_re
    work[MATRIX + 4*WIDTH + 5] = -v51_2_im
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = -v51_t_re
    work[MATRIX + 4*WIDTH + 9] = -v51_t_im
    work[MATRIX + 4*WIDTH + 10] = x2_re - v51_re
    work[MATRIX + 4*WIDTH + 11] = x2_im - v51_im
    work[MATRIX + 6*WIDTH] = 0.0
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v56_1_re
    work[MATRIX + 6*WIDTH + 3] = -v56_1_im
    work[MATRIX + 6*WIDTH + 4] = -v56_2_re
    work[MATRIX + 6*WIDTH + 5] = -v56_2_im
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v56_3_re
    work[MATRIX + 6*WIDTH + 7] = -v56_3_im
    work[MATRIX + 6*WIDTH + 8] = -v56_t_re
    work[MATRIX + 6*WIDTH + 9] = -v56_t_im
    work[MATRIX + 6*WIDTH + 10] = x3_re - v56_re
    work[MATRIX + 6*WIDTH + 11] = x3_im - v56_im


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
    x2_re = work[TRIAL + 4]
    x2_im = work[TRIAL + 5]
    x3_re = work[TRIAL + 6]
    x3_im = work[TRIAL + 7]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    r3 = work[RADIUS + 3]
    rt = work[RADIUS + 4]
    v10_re = 0.0
    v10_im = 0.0
    v10_0_re = 0.0
    v10_0_im = 0.0
    v10_c = 0.0
    v15_re = 0.0
    v15_im = 0.0
    v15_1_re = 0.0
    v15_1_im = 0.0
    v15_c = 0.0
    v20_re = 0.0
    v20_im = 0.0
    v20_2_re = 0.0
    v20_2_im = 0.0
    v20_c = 0.0
    v23_re = 0.0
    v23_im = 0.0
    v23_2_re = 0.0
    v23_2_im = 0.0
    v23_c = 0.0
    v27_re = 0.0
    v27_im = 0.0
    v27_2_re = 0.0
    v27_2_im = 0.0
    v27_1_re = 0.0
    v27_1_im = 0.0
    v27_c = 0.0
    v31_re = 0.0
    v31_im = 0.0
    v31_2_re = 0.0
    v31_2_im = 0.0
    v31_1_re = 0.0
    v31_1_im = 0.0
    v31_c = 0.0
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
        v11_re = v3_re*x1_re
        v11_im = v3_re*x1_im
        v12_re = 1.0 + v11_re
        v12_q = 1.0/(v12_re*v12_re + v11_im*v11_im)
        v12_r_re = v12_re*v12_q
        v12_r_im = -v11_im*v12_q
        v12_o = math.sqrt(v12_q)
        v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
        v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
        v13_1_re = -v13_s_re*v3_re
        v13_1_im = -v13_s_im*v3_re
        v12_b = abs(v3_re)*r1
        v13_x = v12_b*v12_o
        v13_c = v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
        v14_re = v3_re*v12_r_re
        v14_im = v3_re*v12_r_im
        v14_1_re = v3_re*v13_1_re
        v14_1_im = v3_re*v13_1_im
        v14_c = v9_m*v13_c
        v15_re += v2_w*v14_re
        v15_im += v2_w*v14_im
        v15_1_re += v2_w*v14_1_re
        v15_1_im += v2_w*v14_1_im
        v15_c += v2_w*v14_c
        v16_re = v3_re*x2_re
        v16_im = v3_re*x2_im
        v17_re = 1.0 + v16_re
        v17_q = 1.0/(v17_re*v17_re + v16_im*v16_im)
        v17_r_re = v17_re*v17_q
        v17_r_im = -v16_im*v17_q
        v17_o = math.sqrt(v17_q)
        v18_s_re = v17_r_re*v17_r_re - v17_r_im*v17_r_im
        v18_s_im = v17_r_re*v17_r_im + v17_r_im*v17_r_re
        v18_2_re = -v18_s_re*v3_re
        v18_2_im = -v18_s_im*v3_re
        v17_b = abs(v3_re)*r2
        v18_x = v17_b*v17_o
        v18_c = v17_o*v17_o*(v17_b*v18_x/(1.0 - v18_x)) if v18_x < 1.0 else math.inf
        v19_re = v3_re*v17_r_re
        v19_im = v3_re*v17_r_im
        v19_2_re = v3_re*v18_2_re
        v19_2_im = v3_re*v18_2_im
        v19_c = v9_m*v18_c
        v20_re += v2_w*v19_re
        v20_im += v2_w*v19_im
        v20_2_re += v2_w*v19_2_re
        v20_2_im += v2_w*v19_2_im
        v20_c += v2_w*v19_c
        v21_re = v3_re*v4_re
        v22_re = v21_re*v17_r_re
        v22_im = v21_re*v17_r_im
        v22_2_re = v21_re*v18_2_re
        v22_2_im = v21_re*v18_2_im
        v21_m = abs(v21_re)
        v22_c = v21_m*v18_c
        v23_re += v2_w*v22_re
        v23_im += v2_w*v22_im
        v23_2_re += v2_w*v22_2_re
        v23_2_im += v2_w*v22_2_im
        v23_c += v2_w*v22_c
        v9_s_re = v3_re*v3_re
        v25_re = v9_s_re*v12_r_re
        v25_im = v9_s_re*v12_r_im
        v25_1_re = v9_s_re*v13_1_re
        v25_1_im = v9_s_re*v13_1_im
        v24_m = abs(v9_s_re)
        v25_c = v24_m*v13_c
        v26_re = v25_re*v17_r_re - v25_im*v17_r_im
        v26_im = v25_re*v17_r_im + v25_im*v17_r_re
        v26_2_re = v25_re*v18_2_re - v25_im*v18_2_im
        v26_2_im = v25_re*v18_2_im + v25_im*v18_2_re
        v26_1_re = v17_r_re*v25_1_re - v17_r_im*v25_1_im
        v26_1_im = v17_r_re*v25_1_im + v17_r_im*v25_1_re
        v25_m = (abs(v25_re) + abs(v25_im))
        v18_m = (abs(v17_r_re) + abs(v17_r_im))
        v25_b = (abs(v25_1_re) + abs(v25_1_im))*r1 + v25_c
        v18_b = (abs(v18_2_re) + abs(v18_2_im))*r2 + v18_c
        v26_c = v25_m*v18_c + v18_m*v25_c + v25_b*v18_b
        v27_re += v2_w*v26_re
        v27_im += v2_w*v26_im
        v27_2_re += v2_w*v26_2_re
        v27_2_im += v2_w*v26_2_im
        v27_1_re += v2_w*v26_1_re
        v27_1_im += v2_w*v26_1_im
        v27_c += v2_w*v26_c
        v28_re = v9_s_re*v4_re
        v29_re = v28_re*v12_r_re
        v29_im = v28_re*v12_r_im
        v29_1_re = v28_re*v13_1_re
        v29_1_im = v28_re*v13_1_im
        v28_m = abs(v28_re)
        v29_c = v28_m*v13_c
        v30_re = v29_re*v17_r_re - v29_im*v17_r_im
        v30_im = v29_re*v17_r_im + v29_im*v17_r_re
        v30_2_re = v29_re*v18_2_re - v29_im*v18_2_im
        v30_2_im = v29_re*v18_2_im + v29_im*v18_2_re
        v30_1_re = v17_r_re*v29_1_re - v17_r_im*v29_1_im
        v30_1_im = v17_r_re*v29_1_im + v17_r_im*v29_1_re
        v29_m = (abs(v29_re) + abs(v29_im))
        v29_b = (abs(v29_1_re) + abs(v29_1_im))*r1 + v29_c
        v30_c = v29_m*v18_c + v18_m*v29_c + v29_b*v18_b
        v31_re += v2_w*v30_re
        v31_im += v2_w*v30_im
        v31_2_re += v2_w*v30_2_re
        v31_2_im += v2_w*v30_2_im
        v31_1_re += v2_w*v30_1_re
        v31_1_im += v2_w*v30_1_im
        v31_c += v2_w*v30_c
    v32_re = x1_re*v31_re - x1_im*v31_im
    v32_im = x1_re*v31_im + x1_im*v31_re
    v32_2_re = x1_re*v31_2_re - x1_im*v31_2_im
    v32_2_im = x1_re*v31_2_im + x1_im*v31_2_re
    v32_1_re = x1_re*v31_1_re - x1_im*v31_1_im + v31_re
    v32_1_im = x1_re*v31_1_im + x1_im*v31_1_re + v31_im
    v33_m = (abs(x1_re) + abs(x1_im))
    v33_b = r1
    v31_b = (abs(v31_2_re) + abs(v31_2_im))*r2 + (abs(v31_1_re) + abs(v31_1_im))*r1 + v31_c
    v32_c = v33_m*v31_c + v33_b*v31_b
    v34_r_re = 1.0/par_n_re
    v34_o = abs(v34_r_re)
    v35_s_re = v34_r_re*v34_r_re
    v35_t_re = -v35_s_re*turn_n_re
    v34_b = abs(turn_n_re)*rt
    v35_x = v34_b*v34_o
    v35_c = v34_o*v34_o*(v34_b*v35_x/(1.0 - v35_x)) if v35_x < 1.0 else math.inf
    v36_re = v34_r_re*par_p_re
    v36_t_re = v34_r_re*turn_p_re + par_p_re*v35_t_re
    v37_m = abs(par_p_re)
    v35_b = abs(v35_t_re)*rt + v35_c
    v37_b = abs(turn_p_re)*rt
    v36_c = v37_m*v35_c + v35_b*v37_b
    v38_re = v36_re*x3_re
    v38_im = v36_re*x3_im
    v38_t_re = x3_re*v36_t_re
    v38_t_im = x3_im*v36_t_re
    v39_m = (abs(x3_re) + abs(x3_im))
    v36_b = abs(v36_t_re)*rt + v36_c
    v39_b = r3
    v38_c = v39_m*v36_c + v36_b*v39_b
    v40_re = v38_re*v27_re - v38_im*v27_im
    v40_im = v38_re*v27_im + v38_im*v27_re
    v40_2_re = v38_re*v27_2_re - v38_im*v27_2_im
    v40_2_im = v38_re*v27_2_im + v38_im*v27_2_re
    v40_1_re = v38_re*v27_1_re - v38_im*v27_1_im
    v40_1_im = v38_re*v27_1_im + v38_im*v27_1_re
    v40_3_re = v27_re*v36_re
    v40_3_im = v27_im*v36_re
    v40_t_re = v27_re*v38_t_re - v27_im*v38_t_im
    v40_t_im = v27_re*v38_t_im + v27_im*v38_t_re
    v38_m = (abs(v38_re) + abs(v38_im))
    v27_m = (abs(v27_re) + abs(v27_im))
    v38_b = abs(v36_re)*r3 + (abs(v38_t_re) + abs(v38_t_im))*rt + v38_c
    v27_b = (abs(v27_2_re) + abs(v27_2_im))*r2 + (abs(v27_1_re) + abs(v27_1_im))*r1 + v27_c
    v40_c = v38_m*v27_c + v27_m*v38_c + v38_b*v27_b
    v41_re = -v32_re + v40_re
    v41_im = -v32_im + v40_im
    v41_2_re = -v32_2_re + v40_2_re
    v41_2_im = -v32_2_im + v40_2_im
    v41_1_re = -v32_1_re + v40_1_re
    v41_1_im = -v32_1_im + v40_1_im
    v41_c = v32_c + v40_c
    v42_re = par_lambda_re*par_n_re
    v42_im = par_lambda_im*par_n_re
    v42_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v42_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im
    v43_b = (abs(turn_lambda_re) + abs(turn_lambda_im))*rt
    v42_c = v43_b*v34_b
    v44_re = par_p_re*v10_re
    v44_im = par_p_re*v10_im
    v44_0_re = par_p_re*v10_0_re
    v44_0_im = par_p_re*v10_0_im
    v44_t_re = v10_re*turn_p_re
    v44_t_im = v10_im*turn_p_re
    v10_b = (abs(v10_0_re) + abs(v10_0_im))*r0 + v10_c
    v44_c = v37_m*v10_c + v37_b*v10_b
    v45_re = v42_re + v44_re
    v45_im = v42_im + v44_im
    v45_t_re = v42_t_re + v44_t_re
    v45_t_im = v42_t_im + v44_t_im
    v45_c = v42_c + v44_c
    v45_q = 1.0/(v45_re*v45_re + v45_im*v45_im)
    v45_r_re = v45_re*v45_q
    v45_r_im = -v45_im*v45_q
    v45_o = math.sqrt(v45_q)
    v46_s_re = v45_r_re*v45_r_re - v45_r_im*v45_r_im
    v46_s_im = v45_r_re*v45_r_im + v45_r_im*v45_r_re
    v46_t_re = -v46_s_re*v45_t_re + v46_s_im*v45_t_im
    v46_t_im = -v46_s_re*v45_t_im - v46_s_im*v45_t_re
    v46_0_re = -v46_s_re*v44_0_re + v46_s_im*v44_0_im
    v46_0_im = -v46_s_re*v44_0_im - v46_s_im*v44_0_re
    v45_b = (abs(v45_t_re) + abs(v45_t_im))*rt + (abs(v44_0_re) + abs(v44_0_im))*r0 + v45_c
    v46_x = v45_b*v45_o
    v46_c = v45_o*v45_o*(v45_c + v45_b*v46_x/(1.0 - v46_x)) if v46_x < 1.0 else math.inf
    v47_re = par_n_re*v45_r_re
    v47_im = par_n_re*v45_r_im
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re
    v47_t_im = par_n_re*v46_t_im + v45_r_im*turn_n_re
    v47_0_re = par_n_re*v46_0_re
    v47_0_im = par_n_re*v46_0_im
    v34_m = abs(par_n_re)
    v46_b = (abs(v46_t_re) + abs(v46_t_im))*rt + (abs(v46_0_re) + abs(v46_0_im))*r0 + v46_c
    v47_c = v34_m*v46_c + v34_b*v46_b
    v48_re = par_p_re*v15_re
    v48_im = par_p_re*v15_im
    v48_1_re = par_p_re*v15_1_re
    v48_1_im = par_p_re*v15_1_im
    v48_t_re = v15_re*turn_p_re
    v48_t_im = v15_im*turn_p_re
    v15_b = (abs(v15_1_re) + abs(v15_1_im))*r1 + v15_c
    v48_c = v37_m*v15_c + v37_b*v15_b
    v49_re = v42_re + v48_re
    v49_im = v42_im + v48_im
    v49_t_re = v42_t_re + v48_t_re
    v49_t_im = v42_t_im + v48_t_im
    v49_c = v42_c + v48_c
    v49_q = 1.0/(v49_re*v49_re + v49_im*v49_im)
    v49_r_re = v49_re*v49_q
    v49_r_im = -v49_im*v49_q
    v49_o = math.sqrt(v49_q)
    v50_s_re = v49_r_re*v49_r_re - v49_r_im*v49_r_im
    v50_s_im = v49_r_re*v49_r_im + v49_r_im*v49_r_re
    v50_t_re = -v50_s_re*v49_t_re + v50_s_im*v49_t_im
    v50_t_im = -v50_s_re*v49_t_im - v50_s_im*v49_t_re
    v50_1_re = -v50_s_re*v48_1_re + v50_s_im*v48_1_im
    v50_1_im = -v50_s_re*v48_1_im - v50_s_im*v48_1_re
    v49_b = (abs(v49_t_re) + abs(v49_t_im))*rt + (abs(v48_1_re) + abs(v48_1_im))*r1 + v49_c
    v50_x = v49_b*v49_o
    v50_c = v49_o*v49_o*(v49_c + v49_b*v50_x/(1.0 - v50_x)) if v50_x < 1.0 else math.inf
    v51_re = par_n_re*v49_r_re
    v51_im = par_n_re*v49_r_im
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re
    v51_t_im = par_n_re*v50_t_im + v49_r_im*turn_n_re
    v51_1_re = par_n_re*v50_1_re
    v51_1_im = par_n_re*v50_1_im
    v50_b = (abs(v50_t_re) + abs(v50_t_im))*rt + (abs(v50_1_re) + abs(v50_1_im))*r1 + v50_c
    v51_c = v34_m*v50_c + v34_b*v50_b
    v52_re = par_p_re*v20_re
    v52_im = par_p_re*v20_im
    v52_2_re = par_p_re*v20_2_re
    v52_2_im = par_p_re*v20_2_im
    v52_t_re = v20_re*turn_p_re
    v52_t_im = v20_im*turn_p_re
    v20_b = (abs(v20_2_re) + abs(v20_2_im))*r2 + v20_c
    v52_c = v37_m*v20_c + v37_b*v20_b
    v53_re = v42_re + v52_re
    v53_im = v42_im + v52_im
    v53_t_re = v42_t_re + v52_t_re
    v53_t_im = v42_t_im + v52_t_im
    v53_c = v42_c + v52_c
    v53_q = 1.0/(v53_re*v53_re + v53_im*v53_im)
    v53_r_re = v53_re*v53_q
    v53_r_im = -v53_im*v53_q
    v53_o = math.sqrt(v53_q)
    v54_s_re = v53_r_re*v53_r_re - v53_r_im*v53_r_im
    v54_s_im = v53_r_re*v53_r_im + v53_r_im*v53_r_re
    v54_t_re = -v54_s_re*v53_t_re + v54_s_im*v53_t_im
    v54_t_im = -v54_s_re*v53_t_im - v54_s_im*v53_t_re
    v54_2_re = -v54_s_re*v52_2_re + v54_s_im*v52_2_im
    v54_2_im = -v54_s_re*v52_2_im - v54_s_im*v52_2_re
    v53_b = (abs(v53_t_re) + abs(v53_t_im))*rt + (abs(v52_2_re) + abs(v52_2_im))*r2 + v53_c
    v54_x = v53_b*v53_o
    v54_c = v53_o*v53_o*(v53_c + v53_b*v54_x/(1.0 - v54_x)) if v54_x < 1.0 else math.inf
    v55_re = par_n_re*v53_r_re
    v55_im = par_n_re*v53_r_im
    v55_t_re = par_n_re*v54_t_re + v53_r_re*turn_n_re
    v55_t_im = par_n_re*v54_t_im + v53_r_im*turn_n_re
    v55_2_re = par_n_re*v54_2_re
    v55_2_im = par_n_re*v54_2_im
    v54_b = (abs(v54_t_re) + abs(v54_t_im))*rt + (abs(v54_2_re) + abs(v54_2_im))*r2 + v54_c
    v55_c = v34_m*v54_c + v34_b*v54_b
    v34_s_re = par_n_re*par_n_re
    v56_t_re = 2.0*par_n_re*turn_n_re
    v56_c = v34_b*v34_b
    v57_re = v34_s_re*v49_r_re
    v57_im = v34_s_re*v49_r_im
    v57_t_re = v34_s_re*v50_t_re + v49_r_re*v56_t_re
    v57_t_im = v34_s_re*v50_t_im + v49_r_im*v56_t_re
    v57_1_re = v34_s_re*v50_1_re
    v57_1_im = v34_s_re*v50_1_im
    v56_m = abs(v34_s_re)
    v50_m = (abs(v49_r_re) + abs(v49_r_im))
    v56_b = abs(v56_t_re)*rt + v56_c
    v57_c = v56_m*v50_c + v50_m*v56_c + v56_b*v50_b
    v58_re = v57_re*v53_r_re - v57_im*v53_r_im
    v58_im = v57_re*v53_r_im + v57_im*v53_r_re
    v58_t_re = v57_re*v54_t_re - v57_im*v54_t_im + v53_r_re*v57_t_re - v53_r_im*v57_t_im
    v58_t_im = v57_re*v54_t_im + v57_im*v54_t_re + v53_r_re*v57_t_im + v53_r_im*v57_t_re
    v58_2_re = v57_re*v54_2_re - v57_im*v54_2_im
    v58_2_im = v57_re*v54_2_im + v57_im*v54_2_re
    v58_1_re = v53_r_re*v57_1_re - v53_r_im*v57_1_im
    v58_1_im = v53_r_re*v57_1_im + v53_r_im*v57_1_re
    v57_m = (abs(v57_re) + abs(v57_im))
    v54_m = (abs(v53_r_re) + abs(v53_r_im))
    v57_b = (abs(v57_t_re) + abs(v57_t_im))*rt + (abs(v57_1_re) + abs(v57_1_im))*r1 + v57_c
    v58_c = v57_m*v54_c + v54_m*v57_c + v57_b*v54_b
    v59_re = par_sigma2_re + v23_re + v41_re
    v59_im = par_sigma2_im + v23_im + v41_im
    v59_t_re = turn_sigma2_re + v40_t_re
    v59_t_im = turn_sigma2_im + v40_t_im
    v59_2_re = v23_2_re + v41_2_re
    v59_2_im = v23_2_im + v41_2_im
    v59_c = v23_c + v41_c
    v60_re = v58_re*v59_re - v58_im*v59_im
    v60_im = v58_re*v59_im + v58_im*v59_re
    v60_t_re = v58_re*v59_t_re - v58_im*v59_t_im + v59_re*v58_t_re - v59_im*v58_t_im
    v60_t_im = v58_re*v59_t_im + v58_im*v59_t_re + v59_re*v58_t_im + v59_im*v58_t_re
    v60_2_re = v58_re*v59_2_re - v58_im*v59_2_im + v59_re*v58_2_re - v59_im*v58_2_im
    v60_2_im = v58_re*v59_2_im + v58_im*v59_2_re + v59_re*v58_2_im + v59_im*v58_2_re
    v60_1_re = v58_re*v41_1_re - v58_im*v41_1_im + v59_re*v58_1_re - v59_im*v58_1_im
    v60_1_im = v58_re*v41_1_im + v58_im*v41_1_re + v59_re*v58_1_im + v59_im*v58_1_re
    v60_3_re = v58_re*v40_3_re - v58_im*v40_3_im
    v60_3_im = v58_re*v40_3_im + v58_im*v40_3_re
    v58_m = (abs(v58_re) + abs(v58_im))
    v59_m = (abs(v59_re) + abs(v59_im))
    v58_b = (abs(v58_t_re) + abs(v58_t_im))*rt + (abs(v58_2_re) + abs(v58_2_im))*r2 + (abs(v58_1_re) + abs(v58_1_im))*r1 + v58_c
    v59_b = (abs(v59_t_re) + abs(v59_t_im))*rt + (abs(v59_2_re) + abs(v59_2_im))*r2 + (abs(v41_1_re) + abs(v41_1_im))*r1 + (abs(v40_3_re) + abs(v40_3_im))*r3 + v59_c
    v60_c = v58_m*v59_c + v59_m*v58_c + v58_b*v59_b
    work[MATRIX] = 1.0 - v47_0_re
    work[MATRIX + 1] = -v47_0_im
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v47_t_re
    work[MATRIX + 9] = -v47_t_im
    work[MATRIX + 10] = x0_re - v47_re
    work[MATRIX + 11] = x0_im - v47_im
    work[REMAINDER] = v47_c
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v51_1_re
    work[MATRIX + 2*WIDTH + 3] = -v51_1_im
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v51_t_re
    work[MATRIX + 2*WIDTH + 9] = -v51_t_im
    work[MATRIX + 2*WIDTH + 10] = x1_re - v51_re
    work[MATRIX + 2*WIDTH + 11] = x1_im - v51_im
    work[REMAINDER + 1] = v51_c
    work[MATRIX + 4*WIDTH] = 0.0
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = 0.0
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v55_2_re
    work[MATRIX + 4*WIDTH + 5] = -v55_2_im
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = -v55_t_re
    work[MATRIX + 4*WIDTH + 9] = -v55_t_im
    work[MATRIX + 4*WIDTH + 10] = x2_re - v55_re
    work[MATRIX + 4*WIDTH + 11] = x2_im - v55_im
    work[REMAINDER + 2] = v55_c
    work[MATRIX + 6*WIDTH] = 0.0
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v60_1_re
    work[MATRIX + 6*WIDTH + 3] = -v60_1_im
    work[MATRIX + 6*WIDTH + 4] = -v60_2_re
    work[MATRIX + 6*WIDTH + 5] = -v60_2_im
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v60_3_re
    work[MATRIX + 6*WIDTH + 7] = -v60_3_im
    work[MATRIX + 6*WIDTH + 8] = -v60_t_re
    work[MATRIX + 6*WIDTH + 9] = -v60_t_im
    work[MATRIX + 6*WIDTH + 10] = x3_re - v60_re
    work[MATRIX + 6*WIDTH + 11] = x3_im - v60_im
    work[REMAINDER + 3] = v60_c


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
    x2_re = work[X + 4]
    x2_im = work[X + 5]
    x3_re = work[X + 6]
    x3_im = work[X + 7]
    v9_re = 0.0
    v9_im = 0.0
    v14_re = 0.0
    v14_im = 0.0
    v19_re = 0.0
    v19_im = 0.0
    v22_re = 0.0
    v22_im = 0.0
    v27_re = 0.0
    v27_im = 0.0
    v31_re = 0.0
    v31_im = 0.0
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
        v10_re = v3_re*x1_re
        v10_im = v3_re*x1_im
        v11_re = 1.0 + v10_re
        v11_q = 1.0/(v11_re*v11_re + v10_im*v10_im)
        v11_r_re = v11_re*v11_q
        v11_r_im = -v10_im*v11_q
        v13_re = v3_re*v11_r_re
        v13_im = v3_re*v11_r_im
        v14_re += v2_w*v13_re
        v14_im += v2_w*v13_im
        v15_re = v3_re*x2_re
        v15_im = v3_re*x2_im
        v16_re = 1.0 + v15_re
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
        v16_r_re = v16_re*v16_q
        v16_r_im = -v15_im*v16_q
        v18_re = v3_re*v16_r_re
        v18_im = v3_re*v16_r_im
        v19_re += v2_w*v18_re
        v19_im += v2_w*v18_im
        v20_re = v3_re*v4_re
        v21_re = v20_re*v16_r_re
        v21_im = v20_re*v16_r_im
        v22_re += v2_w*v21_re
        v22_im += v2_w*v21_im
        v23_s_re = v3_re*v3_re
        v25_re = v23_s_re*v11_r_re
        v25_im = v23_s_re*v11_r_im
        v26_re = v25_re*v16_r_re - v25_im*v16_r_im
        v26_im = v25_re*v16_r_im + v25_im*v16_r_re
        v27_re += v2_w*v26_re
        v27_im += v2_w*v26_im
        v28_re = v23_s_re*v4_re
        v29_re = v28_re*v11_r_re
        v29_im = v28_re*v11_r_im
        v30_re = v29_re*v16_r_re - v29_im*v16_r_im
        v30_im = v29_re*v16_r_im + v29_im*v16_r_re
        v31_re += v2_w*v30_re
        v31_im += v2_w*v30_im
    v32_re = x1_re*v31_re - x1_im*v31_im
    v32_im = x1_re*v31_im + x1_im*v31_re
    v33_r_re = 1.0/par_n_re
    v35_re = v33_r_re*par_p_re
    v36_re = v35_re*x3_re
    v36_im = v35_re*x3_im
    v37_re = v36_re*v27_re - v36_im*v27_im
    v37_im = v36_re*v27_im + v36_im*v27_re
    v38_re = -v32_re + v37_re
    v38_im = -v32_im + v37_im
    v39_re = par_lambda_re*par_n_re
    v39_im = par_lambda_im*par_n_re
    v40_re = par_p_re*v9_re
    v40_im = par_p_re*v9_im
    v41_re = v39_re + v40_re
    v41_im = v39_im + v40_im
    v41_s_re = v41_re*v41_re - v41_im*v41_im
    v41_s_im = v41_re*v41_im + v41_im*v41_re
    v43_re = par_p_re*v14_re
    v43_im = par_p_re*v14_im
    v44_re = v39_re + v43_re
    v44_im = v39_im + v43_im
    v44_q = 1.0/(v44_re*v44_re + v44_im*v44_im)
    v44_r_re = v44_re*v44_q
    v44_r_im = -v44_im*v44_q
    v46_re = v41_s_re*v44_r_re - v41_s_im*v44_r_im
    v46_im = v41_s_re*v44_r_im + v41_s_im*v44_r_re
    v47_re = par_p_re*v19_re
    v47_im = par_p_re*v19_im
    v48_re = v39_re + v47_re
    v48_im = v39_im + v47_im
    v48_q = 1.0/(v48_re*v48_re + v48_im*v48_im)
    v48_r_re = v48_re*v48_q
    v48_r_im = -v48_im*v48_q
    v50_re = v46_re*v48_r_re - v46_im*v48_r_im
    v50_im = v46_re*v48_r_im + v46_im*v48_r_re
    v51_re = par_sigma2_re + v22_re + v38_re
    v51_im = par_sigma2_im + v22_im + v38_im
    v52_re = v50_re*v51_re - v50_im*v51_im
    v52_im = v50_re*v51_im + v50_im*v51_re
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = v9_re
    work[VALUES + 3] = v9_im
    work[VALUES + 4] = v14_re
    work[VALUES + 5] = v14_im
    work[VALUES + 6] = v19_re
    work[VALUES + 7] = v19_im
    work[VALUES + 8] = x1_re
    work[VALUES + 9] = x1_im
    work[VALUES + 10] = x2_re
    work[VALUES + 11] = x2_im
    work[VALUES + 12] = v22_re
    work[VALUES + 13] = v22_im
    work[VALUES + 14] = x3_re
    work[VALUES + 15] = x3_im
    work[VALUES + 16] = v38_re
    work[VALUES + 17] = v38_im
    return v52_re, v52_im


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
    x2_re = work[X + 4]
    x2_im = work[X + 5]
    x3_re = work[X + 6]
    x3_im = work[X + 7]
    v9_re = 0.0
    v9_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    v14_re = 0.0
    v14_im = 0.0
    v14_1_re = 0.0
    v14_1_im = 0.0
    v19_re = 0.0
    v19_im = 0.0
    v19_2_re = 0.0
    v19_2_im = 0.0
    v22_re = 0.0
    v22_im = 0.0
    v22_2_re = 0.0
    v22_2_im = 0.0
    v27_re = 0.0
    v27_im = 0.0
    v27_2_re = 0.0
    v27_2_im = 0.0
    v27_1_re = 0.0
    v27_1_im = 0.0
    v31_re = 0.0
    v31_im = 0.0
    v31_2_re = 0.0
    v31_2_im = 0.0
    v31_1_re = 0.0
    v31_1_im = 0.0
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
        v10_re = v3_re*x1_re
        v10_im = v3_re*x1_im
        v11_re = 1.0 + v10_re
        v11_q = 1.0/(v11_re*v11_re + v10_im*v10_im)
        v11_r_re = v11_re*v11_q
        v11_r_im = -v10_im*v11_q
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re
        v12_1_re = -v12_s_re*v3_re
        v12_1_im = -v12_s_im*v3_re
        v13_re = v3_re*v11_r_re
        v13_im = v3_re*v11_r_im
        v13_1_re = v3_re*v12_1_re
        v13_1_im = v3_re*v12_1_im
        v14_re += v2_w*v13_re
        v14_im += v2_w*v13_im
        v14_1_re += v2_w*v13_1_re
        v14_1_im += v2_w*v13_1_im
        v15_re = v3_re*x2_re
        v15_im = v3_re*x2_im
        v16_re = 1.0 + v15_re
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
        v16_r_re = v16_re*v16_q
        v16_r_im = -v15_im*v16_q
        v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im
        v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re
        v17_2_re = -v17_s_re*v3_re
        v17_2_im = -v17_s_im*v3_re
        v18_re = v3_re*v16_r_re
        v18_im = v3_re*v16_r_im
        v18_2_re = v3_re*v17_2_re
        v18_2_im = v3_re*v17_2_im
        v19_re += v2_w*v18_re
        v19_im += v2_w*v18_im
        v19_2_re += v2_w*v18_2_re
        v19_2_im += v2_w*v18_2_im
        v20_re = v3_re*v4_re
        v21_re = v20_re*v16_r_re
        v21_im = v20_re*v16_r_im
        v21_2_re = v20_re*v17_2_re
        v21_2_im = v20_re*v17_2_im
        v22_re += v2_w*v21_re
        v22_im += v2_w*v21_im
        v22_2_re += v2_w*v21_2_re
        v22_2_im += v2_w*v21_2_im
        v23_s_re = v3_re*v3_re
        v25_re = v23_s_re*v11_r_re
        v25_im = v23_s_re*v11_r_im
        v25_1_re = v23_s_re*v12_1_re
        v25_1_im = v23_s_re*v12_1_im
        v26_re = v25_re*v16_r_re - v25_im*v16_r_im
        v26_im = v25_re*v16_r_im + v25_im*v16_r_re
        v26_2_re = v25_re*v17_2_re - v25_im*v17_2_im
        v26_2_im = v25_re*v17_2_im + v25_im*v17_2_re
        v26_1_re = v16_r_re*v25_1_re - v16_r_im*v25_1_im
        v26_1_im = v16_r_re*v25_1_im + v16_r_im*v25_1_re
        v27_re += v2_w*v26_re
        v27_im += v2_w*v26_im
        v27_2_re += v2_w*v26_2_re
        v27_2_im += v2_w*v26_2_im
        v27_1_re += v2_w*v26_1_re
        v27_1_im += v2_w*v26_1_im
        v28_re = v23_s_re*v4_re
        v29_re = v28_re*v11_r_re
        v29_im = v28_re*v11_r_im
        v29_1_re = v28_re*v12_1_re
        v29_1_im = v28_re*v12_1_im
        v30_re = v29_re*v16_r_re - v29_im*v16_r_im
        v30_im = v29_re*v16_r_im + v29_im*v16_r_re
        v30_2_re = v29_re*v17_2_re - v29_im*v17_2_im
        v30_2_im = v29_re*v17_2_im + v29_im*v17_2_re
        v30_1_re = v16_r_re*v29_1_re - v16_r_im*v29_1_im
        v30_1_im = v16_r_re*v29_1_im + v16_r_im*v29_1_re
        v31_re += v2_w*v30_re
        v31_im += v2_w*v30_im
        v31_2_re += v2_w*v30_2_re
        v31_2_im += v2_w*v30_2_im
        v31_1_re += v2_w*v30_1_re
        v31_1_im += v2_w*v30_1_im
    v32_re = x1_re*v31_re - x1_im*v31_im
    v32_im = x1_re*v31_im + x1_im*v31_re
    v32_2_re = x1_re*v31_2_re - x1_im*v31_2_im
    v32_2_im = x1_re*v31_2_im + x1_im*v31_2_re
    v32_1_re = x1_re*v31_1_re - x1_im*v31_1_im + v31_re
    v32_1_im = x1_re*v31_1_im + x1_im*v31_1_re + v31_im
    v33_r_re = 1.0/par_n_re
    v34_s_re = v33_r_re*v33_r_re
    v34_t_re = -v34_s_re*turn_n_re
    v35_re = v33_r_re*par_p_re
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re
    v36_re = v35_re*x3_re
    v36_im = v35_re*x3_im
    v36_t_re = x3_re*v35_t_re
    v36_t_im = x3_im*v35_t_re
    v37_re = v36_re*v27_re - v36_im*v27_im
    v37_im = v36_re*v27_im + v36_im*v27_re
    v37_2_re = v36_re*v27_2_re - v36_im*v27_2_im
    v37_2_im = v36_re*v27_2_im + v36_im*v27_2_re
    v37_1_re = v36_re*v27_1_re - v36_im*v27_1_im
    v37_1_im = v36_re*v27_1_im + v36_im*v27_1_re
    v37_3_re = v27_re*v35_re
    v37_3_im = v27_im*v35_re
    v37_t_re = v27_re*v36_t_re - v27_im*v36_t_im
    v37_t_im = v27_re*v36_t_im + v27_im*v36_t_re
    v38_re = -v32_re + v37_re
    v38_im = -v32_im + v37_im
    v38_2_re = -v32_2_re + v37_2_re
    v38_2_im = -v32_2_im + v37_2_im
    v38_1_re = -v32_1_re + v37_1_re
    v38_1_im = -v32_1_im + v37_1_im
    v39_re = par_lambda_re*par_n_re
    v39_im = par_lambda_im*par_n_re
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v39_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im
    v40_re = par_p_re*v9_re
    v40_im = par_p_re*v9_im
    v40_0_re = par_p_re*v9_0_re
    v40_0_im = par_p_re*v9_0_im
    v40_t_re = v9_re*turn_p_re
    v40_t_im = v9_im*turn_p_re
    v41_re = v39_re + v40_re
    v41_im = v39_im + v40_im
    v41_t_re = v39_t_re + v40_t_re
    v41_t_im = v39_t_im + v40_t_im
    v41_s_re = v41_re*v41_re - v41_im*v41_im
    v41_s_im = v41_re*v41_im + v41_im*v41_re
    v42_t_re = 2.0*v41_re*v41_t_re - 2.0*v41_im*v41_t_im
    v42_t_im = 2.0*v41_re*v41_t_im + 2.0*v41_im*v41_t_re
    v42_0_re = 2.0*v41_re*v40_0_re - 2.0*v41_im*v40_0_im
    v42_0_im = 2.0*v41_re*v40_0_im + 2.0*v41_im*v40_0_re
    v43_re = par_p_re*v14_re
    v43_im = par_p_re*v14_im
    v43_1_re = par_p_re*v14_1_re
    v43_1_im = par_p_re*v14_1_im
    v43_t_re = v14_re*turn_p_re
    v43_t_im = v14_im*turn_p_re
    v44_re = v39_re + v43_re
    v44_im = v39_im + v43_im
    v44_t_re = v39_t_re + v43_t_re
    v44_t_im = v39_t_im + v43_t_im
    v44_q = 1.0/(v44_re*v44_re + v44_im*v44_im)
    v44_r_re = v44_re*v44_q
    v44_r_im = -v44_im*v44_q
    v45_s_re = v44_r_re*v44_r_re - v44_r_im*v44_r_im
    v45_s_im = v44_r_re*v44_r_im + v44_r_im*v44_r_re
    v45_t_re = -v45_s_re*v44_t_re + v45_s_im*v44_t_im
    v45_t_im = -v45_s_re*v44_t_im - v45_s_im*v44_t_re
    v45_1_re = -v45_s_re*v43_1_re + v45_s_im*v43_1_im
    v45_1_im = -v45_s_re*v43_1_im - v45_s_im*v43_1_re
    v46_re = v41_s_re*v44_r_re - v41_s_im*v44_r_im
    v46_im = v41_s_re*v44_r_im + v41_s_im*v44_r_re
    v46_t_re = v41_s_re*v45_t_re - v41_s_im*v45_t_im + v44_r_re*v42_t_re - v44_r_im*v42_t_im
    v46_t_im = v41_s_re*v45_t_im + v41_s_im*v45_t_re + v44_r_re*v42_t_im + v44_r_im*v42_t_re
    v46_1_re = v41_s_re*v45_1_re - v41_s_im*v45_1_im
    v46_1_im = v41_s_re*v45_1_im + v41_s_im*v45_1_re
    v46_0_re = v44_r_re*v42_0_re - v44_r_im*v42_0_im
    v46_0_im = v44_r_re*v42_0_im + v44_r_im*v42_0_re
    v47_re = par_p_re*v19_re
    v47_im = par_p_re*v19_im
    v47_2_re = par_p_re*v19_2_re
    v47_2_im = par_p_re*v19_2_im
    v47_t_re = v19_re*turn_p_re
    v47_t_im = v19_im*turn_p_re
    v48_re = v39_re + v47_re
    v48_im = v39_im + v47_im
    v48_t_re = v39_t_re + v47_t_re
    v48_t_im = v39_t_im + v47_t_im
    v48_q = 1.0/(v48_re*v48_re + v48_im*v48_im)
    v48_r_re = v48_re*v48_q
    v48_r_im = -v48_im*v48_q
    v49_s_re = v48_r_re*v48_r_re - v48_r_im*v48_r_im
    v49_s_im = v48_r_re*v48_r_im + v48_r_im*v48_r_re
    v49_t_re = -v49_s_re*v48_t_re + v49_s_im*v48_t_im
    v49_t_im = -v49_s_re*v48_t_im - v49_s_im*v48_t_re
    v49_2_re = -v49_s_re*v47_2_re + v49_s_im*v47_2_im
    v49_2_im = -v49_s_re*v47_2_im - v49_s_im*v47_2_re
    v50_re = v46_re*v48_r_re - v46_im*v48_r_im
    v50_im = v46_re*v48_r_im + v46_im*v48_r_re
    v50_t_re = v46_re*v49_t_re - v46_im*v49_t_im + v48_r_re*v46_t_re - v48_r_im*v46_t_im
    v50_t_im = v46_re*v49_t_im + v46_im*v49_t_re + v48_r_re*v46_t_im + v48_r_im*v46_t_re
    v50_2_re = v46_re*v49_2_re - v46_im*v49_2_im
    v50_2_im = v46_re*v49_2_im + v46_im*v49_2_re
    v50_1_re = v48_r_re*v46_1_re - v48_r_im*v46_1_im
    v50_1_im = v48_r_re*v46_1_im + v48_r_im*v46_1_re
    v50_0_re = v48_r_re*v46_0_re - v48_r_im*v46_0_im
    v50_0_im = v48_r_re*v46_0_im + v48_r_im*v46_0_re
    v51_re = par_sigma2_re + v22_re + v38_re
    v51_im = par_sigma2_im + v22_im + v38_im
    v51_t_re = turn_sigma2_re + v37_t_re
    v51_t_im = turn_sigma2_im + v37_t_im
    v51_2_re = v22_2_re + v38_2_re
    v51_2_im = v22_2_im + v38_2_im
    v52_re = v50_re*v51_re - v50_im*v51_im
    v52_im = v50_re*v51_im + v50_im*v51_re
    v52_t_re = v50_re*v51_t_re - v50_im*v51_t_im + v51_re*v50_t_re - v51_im*v50_t_im
    v52_t_im = v50_re*v51_t_im + v50_im*v51_t_re + v51_re*v50_t_im + v51_im*v50_t_re
    v52_2_re = v50_re*v51_2_re - v50_im*v51_2_im + v51_re*v50_2_re - v51_im*v50_2_im
    v52_2_im = v50_re*v51_2_im + v50_im*v51_2_re + v51_re*v50_2_im + v51_im*v50_2_re
    v52_1_re = v50_re*v38_1_re - v50_im*v38_1_im + v51_re*v50_1_re - v51_im*v50_1_im
    v52_1_im = v50_re*v38_1_im + v50_im*v38_1_re + v51_re*v50_1_im + v51_im*v50_1_re
    v52_3_re = v50_re*v37_3_re - v50_im*v37_3_im
    v52_3_im = v50_re*v37_3_im + v50_im*v37_3_re
    v52_0_re = v51_re*v50_0_re - v51_im*v50_0_im
    v52_0_im = v51_re*v50_0_im + v51_im*v50_0_re
    work[SLOPES] = v52_0_re
    work[SLOPES + 1] = v52_0_im
    work[SLOPES + 2] = v52_1_re
    work[SLOPES + 3] = v52_1_im
    work[SLOPES + 4] = v52_2_re
    work[SLOPES + 5] = v52_2_im
    work[SLOPES + 6] = v52_3_re
    work[SLOPES + 7] = v52_3_im
    work[SLOPES + 8] = v52_t_re
    work[SLOPES + 9] = v52_t_im


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
    x2_re = work[TRIAL + 4]
    x3_re = work[TRIAL + 6]
    v9_re = 0.0
    v9_0_re = 0.0
    v14_re = 0.0
    v14_1_re = 0.0
    v19_re = 0.0
    v19_2_re = 0.0
    v22_re = 0.0
    v22_2_re = 0.0
    v27_re = 0.0
    v27_2_re = 0.0
    v27_1_re = 0.0
    v31_re = 0.0
    v31_2_re = 0.0
    v31_1_re = 0.0
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
        v10_re = v3_re*x1_re
        v11_re = 1.0 + v10_re
        v11_r_re = 1.0/v11_re
        v12_s_re = v11_r_re*v11_r_re
        v12_1_re = -v12_s_re*v3_re
        v13_re = v3_re*v11_r_re
        v13_1_re = v3_re*v12_1_re
        v14_re += v2_w*v13_re
        v14_1_re += v2_w*v13_1_re
        v15_re = v3_re*x2_re
        v16_re = 1.0 + v15_re
        v16_r_re = 1.0/v16_re
        v17_s_re = v16_r_re*v16_r_re
        v17_2_re = -v17_s_re*v3_re
        v18_re = v3_re*v16_r_re
        v18_2_re = v3_re*v17_2_re
        v19_re += v2_w*v18_re
        v19_2_re += v2_w*v18_2_re
        v20_re = v3_re*v4_re
        v21_re = v20_re*v16_r_re
        v21_2_re = v20_re*v17_2_re
        v22_re += v2_w*v21_re
        v22_2_re += v2_w*v21_2_re
        v23_s_re = v3_re*v3_re
        v25_re = v23_s_re*v11_r_re
        v25_1_re = v23_s_re*v12_1_re
        v26_re = v25_re*v16_r_re
        v26_2_re = v25_re*v17_2_re
        v26_1_re = v16_r_re*v25_1_re
        v27_re += v2_w*v26_re
        v27_2_re += v2_w*v26_2_re
        v27_1_re += v2_w*v26_1_re
        v28_re = v23_s_re*v4_re
        v29_re = v28_re*v11_r_re
        v29_1_re = v28_re*v12_1_re
        v30_re = v29_re*v16_r_re
        v30_2_re = v29_re*v17_2_re
        v30_1_re = v16_r_re*v29_1_re
        v31_re += v2_w*v30_re
        v31_2_re += v2_w*v30_2_re
        v31_1_re += v2_w*v30_1_re
    v32_re = x1_re*v31_re
    v32_2_re = x1_re*v31_2_re
    v32_1_re = x1_re*v31_1_re + v31_re
    v33_r_re = 1.0/par_n_re
    v34_s_re = v33_r_re*v33_r_re
    v34_t_re = -v34_s_re*turn_n_re
    v35_re = v33_r_re*par_p_re
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re
    v36_re = v35_re*x3_re
    v36_t_re = x3_re*v35_t_re
    v37_re = v36_re*v27_re
    v37_2_re = v36_re*v27_2_re
    v37_1_re = v36_re*v27_1_re
    v37_3_re = v27_re*v35_re
    v37_t_re = v27_re*v36_t_re
    v38_re = -v32_re + v37_re
    v38_2_re = -v32_2_re + v37_2_re
    v38_1_re = -v32_1_re + v37_1_re
    v39_re = par_lambda_re*par_n_re
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v40_re = par_p_re*v9_re
    v40_0_re = par_p_re*v9_0_re
    v40_t_re = v9_re*turn_p_re
    v41_re = v39_re + v40_re
    v41_t_re = v39_t_re + v40_t_re
    v41_r_re = 1.0/v41_re
    v42_s_re = v41_r_re*v41_r_re
    v42_t_re = -v42_s_re*v41_t_re
    v42_0_re = -v42_s_re*v40_0_re
    v43_re = par_n_re*v41_r_re
    v43_t_re = par_n_re*v42_t_re + v41_r_re*turn_n_re
    v43_0_re = par_n_re*v42_0_re
    v44_re = par_p_re*v14_re
    v44_1_re = par_p_re*v14_1_re
    v44_t_re = v14_re*turn_p_re
    v45_re = v39_re + v44_re
    v45_t_re = v39_t_re + v44_t_re
    v45_r_re = 1.0/v45_re
    v46_s_re = v45_r_re*v45_r_re
    v46_t_re = -v46_s_re*v45_t_re
    v46_1_re = -v46_s_re*v44_1_re
    v47_re = par_n_re*v45_r_re
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re
    v47_1_re = par_n_re*v46_1_re
    v48_re = par_p_re*v19_re
    v48_2_re = par_p_re*v19_2_re
    v48_t_re = v19_re*turn_p_re
    v49_re = v39_re + v48_re
    v49_t_re = v39_t_re + v48_t_re
    v49_r_re = 1.0/v49_re
    v50_s_re = v49_r_re*v49_r_re
    v50_t_re = -v50_s_re*v49_t_re
    v50_2_re = -v50_s_re*v48_2_re
    v51_re = par_n_re*v49_r_re
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re
    v51_2_re = par_n_re*v50_2_re
    v33_s_re = par_n_re*par_n_re
    v52_t_re = 2.0*par_n_re*turn_n_re
    v53_re = v33_s_re*v45_r_re
    v53_t_re = v33_s_re*v46_t_re + v45_r_re*v52_t_re
    v53_1_re = v33_s_re*v46_1_re
    v54_re = v53_re*v49_r_re
    v54_t_re = v53_re*v50_t_re + v49_r_re*v53_t_re
    v54_2_re = v53_re*v50_2_re
    v54_1_re = v49_r_re*v53_1_re
    v55_re = par_sigma2_re + v22_re + v38_re
    v55_t_re = turn_sigma2_re + v37_t_re
    v55_2_re = v22_2_re + v38_2_re
    v56_re = v54_re*v55_re
    v56_t_re = v54_re*v55_t_re + v55_re*v54_t_re
    v56_2_re = v54_re*v55_2_re + v55_re*v54_2_re
    v56_1_re = v54_re*v38_1_re + v55_re*v54_1_re
    v56_3_re = v54_re*v37_3_re
    work[MATRIX] = 1.0 - v43_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v43_t_re
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = x0_re - v43_re
    work[MATRIX + 11] = 0.0
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v47_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v47_t_re
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = x1_re - v47_re
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[MATRIX + 4*WIDTH] = 0.0
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = 0.0
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v51_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = -v51_t_re
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = x2_re - v51_re
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[MATRIX + 6*WIDTH] = 0.0
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v56_1_re
    work[MATRIX + 6*WIDTH + 3] = 0.0
    work[MATRIX + 6*WIDTH + 4] = -v56_2_re
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v56_3_re
    work[MATRIX + 6*WIDTH + 7] = 0.0
    work[MATRIX + 6*WIDTH + 8] = -v56_t_re
    work[MATRIX + 6*WIDTH + 9] = 0.0
    work[MATRIX + 6*WIDTH + 10] = x3_re - v56_re
    work[MATRIX + 6*WIDTH + 11] = 0.0


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
    x2_re = work[TRIAL + 4]
    x3_re = work[TRIAL + 6]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    r3 = work[RADIUS + 3]
    rt = work[RADIUS + 4]
    v10_re = 0.0
    v10_0_re = 0.0
    v10_c = 0.0
    v15_re = 0.0
    v15_1_re = 0.0
    v15_c = 0.0
    v20_re = 0.0
    v20_2_re = 0.0
    v20_c = 0.0
    v23_re = 0.0
    v23_2_re = 0.0
    v23_c = 0.0
    v27_re = 0.0
    v27_2_re = 0.0
    v27_1_re = 0.0
    v27_c = 0.0
    v31_re = 0.0
    v31_2_re = 0.0
    v31_1_re = 0.0
    v31_c = 0.0
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
        v11_re = v3_re*x1_re
        v12_re = 1.0 + v11_re
        v12_r_re = 1.0/v12_re
        v12_o = abs(v12_r_re)
        v13_s_re = v12_r_re*v12_r_re
        v13_1_re = -v13_s_re*v3_re
        v12_b = abs(v3_re)*r1
        v13_x = v12_b*v12_o
        v13_c = v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
        v14_re = v3_re*v12_r_re
        v14_1_re = v3_re*v13_1_re
        v14_c = v9_m*v13_c
        v15_re += v2_w*v14_re
        v15_1_re += v2_w*v14_1_re
        v15_c += v2_w*v14_c
        v16_re = v3_re*x2_re
        v17_re = 1.0 + v16_re
        v17_r_re = 1.0/v17_re
        v17_o = abs(v17_r_re)
        v18_s_re = v17_r_re*v17_r_re
        v18_2_re = -v18_s_re*v3_re
        v17_b = abs(v3_re)*r2
        v18_x = v17_b*v17_o
        v18_c = v17_o*v17_o*(v17_b*v18_x/(1.0 - v18_x)) if v18_x < 1.0 else math.inf
        v19_re = v3_re*v17_r_re
        v19_2_re = v3_re*v18_2_re
        v19_c = v9_m*v18_c
        v20_re += v2_w*v19_re
        v20_2_re += v2_w*v19_2_re
        v20_c += v2_w*v19_c
        v21_re = v3_re*v4_re
        v22_re = v21_re*v17_r_re
        v22_2_re = v21_re*v18_2_re
        v21_m = abs(v21_re)
        v22_c = v21_m*v18_c
        v23_re += v2_w*v22_re
        v23_2_re += v2_w*v22_2_re
        v23_c += v2_w*v22_c
        v9_s_re = v3_re*v3_re
        v25_re = v9_s_re*v12_r_re
        v25_1_re = v9_s_re*v13_1_re
        v24_m = abs(v9_s_re)
        v25_c = v24_m*v13_c
        v26_re = v25_re*v17_r_re
        v26_2_re = v25_re*v18_2_re
        v26_1_re = v17_r_re*v25_1_re
        v25_m = abs(v25_re)
        v18_m = abs(v17_r_re)
        v25_b = abs(v25_1_re)*r1 + v25_c
        v18_b = abs(v18_2_re)*r2 + v18_c
        v26_c = v25_m*v18_c + v18_m*v25_c + v25_b*v18_b
        v27_re += v2_w*v26_re
        v27_2_re += v2_w*v26_2_re
        v27_1_re += v2_w*v26_1_re
        v27_c += v2_w*v26_c
        v28_re = v9_s_re*v4_re
        v29_re = v28_re*v12_r_re
        v29_1_re = v28_re*v13_1_re
        v28_m = abs(v28_re)
        v29_c = v28_m*v13_c
        v30_re = v29_re*v17_r_re
        v30_2_re = v29_re*v18_2_re
        v30_1_re = v17_r_re*v29_1_re
        v29_m = abs(v29_re)
        v29_b = abs(v29_1_re)*r1 + v29_c
        v30_c = v29_m*v18_c + v18_m*v29_c + v29_b*v18_b
        v31_re += v2_w*v30_re
        v31_2_re += v2_w*v30_2_re
        v31_1_re += v2_w*v30_1_re
        v31_c += v2_w*v30_c
    v32_re = x1_re*v31_re
    v32_2_re = x1_re*v31_2_re
    v32_1_re = x1_re*v31_1_re + v31_re
    v33_m = abs(x1_re)
    v33_b = r1
    v31_b = abs(v31_2_re)*r2 + abs(v31_1_re)*r1 + v31_c
    v32_c = v33_m*v31_c + v33_b*v31_b
    v34_r_re = 1.0/par_n_re
    v34_o = abs(v34_r_re)
    v35_s_re = v34_r_re*v34_r_re
    v35_t_re = -v35_s_re*turn_n_re
    v34_b = abs(turn_n_re)*rt
    v35_x = v34_b*v34_o
    v35_c = v34_o*v34_o*(v34_b*v35_x/(1.0 - v35_x)) if v35_x < 1.0 else math.inf
    v36_re = v34_r_re*par_p_re
    v36_t_re = v34_r_re*turn_p_re + par_p_re*v35_t_re
    v37_m = abs(par_p_re)
    v35_b = abs(v35_t_re)*rt + v35_c
    v37_b = abs(turn_p_re)*rt
    v36_c = v37_m*v35_c + v35_b*v37_b
    v38_re = v36_re*x3_re
    v38_t_re = x3_re*v36_t_re
    v39_m = abs(x3_re)
    v36_b = abs(v36_t_re)*rt + v36_c
    v39_b = r3
    v38_c = v39_m*v36_c + v36_b*v39_b
    v40_re = v38_re*v27_re
    v40_2_re = v38_re*v27_2_re
    v40_1_re = v38_re*v27_1_re
    v40_3_re = v27_re*v36_re
    v40_t_re = v27_re*v38_t_re
    v38_m = abs(v38_re)
    v27_m = abs(v27_re)
    v38_b = abs(v36_re)*r3 + abs(v38_t_re)*rt + v38_c
    v27_b = abs(v27_2_re)*r2 + abs(v27_1_re)*r1 + v27_c
    v40_c = v38_m*v27_c + v27_m*v38_c + v38_b*v27_b
    v41_re = -v32_re + v40_re
    v41_2_re = -v32_2_re + v40_2_re
    v41_1_re = -v32_1_re + v40_1_re
    v41_c = v32_c + v40_c
    v42_re = par_lambda_re*par_n_re
    v42_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v43_b = abs(turn_lambda_re)*rt
    v42_c = v43_b*v34_b
    v44_re = par_p_re*v10_re
    v44_0_re = par_p_re*v10_0_re
    v44_t_re = v10_re*turn_p_re
    v10_b = abs(v10_0_re)*r0 + v10_c
    v44_c = v37_m*v10_c + v37_b*v10_b
    v45_re = v42_re + v44_re
    v45_t_re = v42_t_re + v44_t_re
    v45_c = v42_c + v44_c
    v45_r_re = 1.0/v45_re
    v45_o = abs(v45_r_re)
    v46_s_re = v45_r_re*v45_r_re
    v46_t_re = -v46_s_re*v45_t_re
    v46_0_re = -v46_s_re*v44_0_re
    v45_b = abs(v45_t_re)*rt + abs(v44_0_re)*r0 + v45_c
    v46_x = v45_b*v45_o
    v46_c = v45_o*v45_o*(v45_c + v45_b*v46_x/(1.0 - v46_x)) if v46_x < 1.0 else math.inf
    v47_re = par_n_re*v45_r_re
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re
    v47_0_re = par_n_re*v46_0_re
    v34_m = abs(par_n_re)
    v46_b = abs(v46_t_re)*rt + abs(v46_0_re)*r0 + v46_c
    v47_c = v34_m*v46_c + v34_b*v46_b
    v48_re = par_p_re*v15_re
    v48_1_re = par_p_re*v15_1_re
    v48_t_re = v15_re*turn_p_re
    v15_b = abs(v15_1_re)*r1 + v15_c
    v48_c = v37_m*v15_c + v37_b*v15_b
    v49_re = v42_re + v48_re
    v49_t_re = v42_t_re + v48_t_re
    v49_c = v42_c + v48_c
    v49_r_re = 1.0/v49_re
    v49_o = abs(v49_r_re)
    v50_s_re = v49_r_re*v49_r_re
    v50_t_re = -v50_s_re*v49_t_re
    v50_1_re = -v50_s_re*v48_1_re
    v49_b = abs(v49_t_re)*rt + abs(v48_1_re)*r1 + v49_c
    v50_x = v49_b*v49_o
    v50_c = v49_o*v49_o*(v49_c + v49_b*v50_x/(1.0 - v50_x)) if v50_x < 1.0 else math.inf
    v51_re = par_n_re*v49_r_re
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re
    v51_1_re = par_n_re*v50_1_re
    v50_b = abs(v50_t_re)*rt + abs(v50_1_re)*r1 + v50_c
    v51_c = v34_m*v50_c + v34_b*v50_b
    v52_re = par_p_re*v20_re
    v52_2_re = par_p_re*v20_2_re
    v52_t_re = v20_re*turn_p_re
    v20_b = abs(v20_2_re)*r2 + v20_c
    v52_c = v37_m*v20_c + v37_b*v20_b
    v53_re = v42_re + v52_re
    v53_t_re = v42_t_re + v52_t_re
    v53_c = v42_c + v52_c
    v53_r_re = 1.0/v53_re
    v53_o = abs(v53_r_re)
    v54_s_re = v53_r_re*v53_r_re
    v54_t_re = -v54_s_re*v53_t_re
    v54_2_re = -v54_s_re*v52_2_re
    v53_b = abs(v53_t_re)*rt + abs(v52_2_re)*r2 + v53_c
    v54_x = v53_b*v53_o
    v54_c = v53_o*v53_o*(v53_c + v53_b*v54_x/(1.0 - v54_x)) if v54_x < 1.0 else math.inf
    v55_re = par_n_re*v53_r_re
    v55_t_re = par_n_re*v54_t_re + v53_r_re*turn_n_re
    v55_2_re = par_n_re*v54_2_re
    v54_b = abs(v54_t_re)*rt + abs(v54_2_re)*r2 + v54_c
    v55_c = v34_m*v54_c + v34_b*v54_b
    v34_s_re = par_n_re*par_n_re
    v56_t_re = 2.0*par_n_re*turn_n_re
    v56_c = v34_b*v34_b
    v57_re = v34_s_re*v49_r_re
    v57_t_re = v34_s_re*v50_t_re + v49_r_re*v56_t_re
    v57_1_re = v34_s_re*v50_1_re
    v56_m = abs(v34_s_re)
    v50_m = abs(v49_r_re)
    v56_b = abs(v56_t_re)*rt + v56_c
    v57_c = v56_m*v50_c + v50_m*v56_c + v56_b*v50_b
    v58_re = v57_re*v53_r_re
    v58_t_re = v57_re*v54_t_re + v53_r_re*v57_t_re
    v58_2_re = v57_re*v54_2_re
    v58_1_re = v53_r_re*v57_1_re
    v57_m = abs(v57_re)
    v54_m = abs(v53_r_re)
    v57_b = abs(v57_t_re)*rt + abs(v57_1_re)*r1 + v57_c
    v58_c = v57_m*v54_c + v54_m*v57_c + v57_b*v54_b
    v59_re = par_sigma2_re + v23_re + v41_re
    v59_t_re = turn_sigma2_re + v40_t_re
    v59_2_re = v23_2_re + v41_2_re
    v59_c = v23_c + v41_c
    v60_re = v58_re*v59_re
    v60_t_re = v58_re*v59_t_re + v59_re*v58_t_re
    v60_2_re = v58_re*v59_2_re + v59_re*v58_2_re
    v60_1_re = v58_re*v41_1_re + v59_re*v58_1_re
    v60_3_re = v58_re*v40_3_re
    v58_m = abs(v58_re)
    v59_m = abs(v59_re)
    v58_b = abs(v58_t_re)*rt + abs(v58_2_re)*r2 + abs(v58_1_re)*r1 + v58_c
    v59_b = abs(v59_t_re)*rt + abs(v59_2_re)*r2 + abs(v41_1_re)*r1 + abs(v40_3_re)*r3 + v59_c
    v60_c = v58_m*v59_c + v59_m*v58_c + v58_b*v59_b
    work[MATRIX] = 1.0 - v47_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = 0.0
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v47_t_re
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = x0_re - v47_re
    work[MATRIX + 11] = 0.0
    work[REMAINDER] = v47_c
    work[MATRIX + 2*WIDTH] = 0.0
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v51_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v51_t_re
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = x1_re - v51_re
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[REMAINDER + 1] = v51_c
    work[MATRIX + 4*WIDTH] = 0.0
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = 0.0
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v55_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = -v55_t_re
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = x2_re - v55_re
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[REMAINDER + 2] = v55_c
    work[MATRIX + 6*WIDTH] = 0.0
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v60_1_re
    work[MATRIX + 6*WIDTH + 3] = 0.0
    work[MATRIX + 6*WIDTH + 4] = -v60_2_re
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v60_3_re
    work[MATRIX + 6*WIDTH + 7] = 0.0
    work[MATRIX + 6*WIDTH + 8] = -v60_t_re
    work[MATRIX + 6*WIDTH + 9] = 0.0
    work[MATRIX + 6*WIDTH + 10] = x3_re - v60_re
    work[MATRIX + 6*WIDTH + 11] = 0.0
    work[REMAINDER + 3] = v60_c


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
    x2_re = work[X + 4]
    x3_re = work[X + 6]
    v9_re = 0.0
    v14_re = 0.0
    v19_re = 0.0
    v22_re = 0.0
    v27_re = 0.0
    v31_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_Sigma[iv1]
        v4_re = word_Theta[iv1]
        v2_w = weights_0[iv1]
        v5_re = v3_re*x0_re
        v6_re = 1.0 + v5_re
        v6_r_re = 1.0/v6_re
        v8_re = v3_re*v6_r_re
        v9_re += v2_w*v8_re
        v10_re = v3_re*x1_re
        v11_re = 1.0 + v10_re
        v11_r_re = 1.0/v11_re
        v13_re = v3_re*v11_r_re
        v14_re += v2_w*v13_re
        v15_re = v3_re*x2_re
        v16_re = 1.0 + v15_re
        v16_r_re = 1.0/v16_re
        v18_re = v3_re*v16_r_re
        v19_re += v2_w*v18_re
        v20_re = v3_re*v4_re
        v21_re = v20_re*v16_r_re
        v22_re += v2_w*v21_re
        v23_s_re = v3_re*v3_re
        v25_re = v23_s_re*v11_r_re
        v26_re = v25_re*v16_r_re
        v27_re += v2_w*v26_re
        v28_re = v23_s_re*v4_re
        v29_re = v28_re*v11_r_re
        v30_re = v29_re*v16_r_re
        v31_re += v2_w*v30_re
    v32_re = x1_re*v31_re
    v33_r_re = 1.0/par_n_re
    v35_re = v33_r_re*par_p_re
    v36_re = v35_re*x3_re
    v37_re = v36_re*v27_re
    v38_re = -v32_re + v37_re
    v39_re = par_lambda_re*par_n_re
    v40_re = par_p_re*v9_re
    v41_re = v39_re + v40_re
    v41_s_re = v41_re*v41_re
    v43_re = par_p_re*v14_re
    v44_re = v39_re + v43_re
    v44_r_re = 1.0/v44_re
    v46_re = v41_s_re*v44_r_re
    v47_re = par_p_re*v19_re
    v48_re = v39_re + v47_re
    v48_r_re = 1.0/v48_re
    v50_re = v46_re*v48_r_re
    v51_re = par_sigma2_re + v22_re + v38_re
    v52_re = v50_re*v51_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = v9_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = v14_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = v19_re
    work[VALUES + 7] = 0.0
    work[VALUES + 8] = x1_re
    work[VALUES + 9] = 0.0
    work[VALUES + 10] = x2_re
    work[VALUES + 11] = 0.0
    work[VALUES + 12] = v22_re
    work[VALUES + 13] = 0.0
    work[VALUES + 14] = x3_re
    work[VALUES + 15] = 0.0
    work[VALUES + 16] = v38_re
    work[VALUES + 17] = 0.0
    return v52_re, 0.0


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
    x2_re = work[X + 4]
    x3_re = work[X + 6]
    v9_re = 0.0
    v9_0_re = 0.0
    v14_re = 0.0
    v14_1_re = 0.0
    v19_re = 0.0
    v19_2_re = 0.0
    v22_re = 0.0
    v22_2_re = 0.0
    v27_re = 0.0
    v27_2_re = 0.0
    v27_1_re = 0.0
    v31_re = 0.0
    v31_2_re = 0.0
    v31_1_re = 0.0
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
        v10_re = v3_re*x1_re
        v11_re = 1.0 + v10_re
        v11_r_re = 1.0/v11_re
        v12_s_re = v11_r_re*v11_r_re
        v12_1_re = -v12_s_re*v3_re
        v13_re = v3_re*v11_r_re
        v13_1_re = v3_re*v12_1_re
        v14_re += v2_w*v13_re
        v14_1_re += v2_w*v13_1_re
        v15_re = v3_re*x2_re
        v16_re = 1.0 + v15_re
        v16_r_re = 1.0/v16_re
        v17_s_re = v16_r_re*v16_r_re
        v17_2_re = -v17_s_re*v3_re
        v18_re = v3_re*v16_r_re
        v18_2_re = v3_re*v17_2_re
        v19_re += v2_w*v18_re
        v19_2_re += v2_w*v18_2_re
        v20_re = v3_re*v4_re
        v21_re = v20_re*v16_r_re
        v21_2_re = v20_re*v17_2_re
        v22_re += v2_w*v21_re
        v22_2_re += v2_w*v21_2_re
        v23_s_re = v3_re*v3_re
        v25_re = v23_s_re*v11_r_re
        v25_1_re = v23_s_re*v12_1_re
        v26_re = v25_re*v16_r_re
        v26_2_re = v25_re*v17_2_re
        v26_1_re = v16_r_re*v25_1_re
        v27_re += v2_w*v26_re
        v27_2_re += v2_w*v26_2_re
        v27_1_re += v2_w*v26_1_re
        v28_re = v23_s_re*v4_re
        v29_re = v28_re*v11_r_re
        v29_1_re = v28_re*v12_1_re
        v30_re = v29_re*v16_r_re
        v30_2_re = v29_re*v17_2_re
        v30_1_re = v16_r_re*v29_1_re
        v31_re += v2_w*v30_re
        v31_2_re += v2_w*v30_2_re
        v31_1_re += v2_w*v30_1_re
    v32_re = x1_re*v31_re
    v32_2_re = x1_re*v31_2_re
    v32_1_re = x1_re*v31_1_re + v31_re
    v33_r_re = 1.0/par_n_re
    v34_s_re = v33_r_re*v33_r_re
    v34_t_re = -v34_s_re*turn_n_re
    v35_re = v33_r_re*par_p_re
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re
    v36_re = v35_re*x3_re
    v36_t_re = x3_re*v35_t_re
    v37_re = v36_re*v27_re
    v37_2_re = v36_re*v27_2_re
    v37_1_re = v36_re*v27_1_re
    v37_3_re = v27_re*v35_re
    v37_t_re = v27_re*v36_t_re
    v38_re = -v32_re + v37_re
    v38_2_re = -v32_2_re + v37_2_re
    v38_1_re = -v32_1_re + v37_1_re
    v39_re = par_lambda_re*par_n_re
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re
    v40_re = par_p_re*v9_re
    v40_0_re = par_p_re*v9_0_re
    v40_t_re = v9_re*turn_p_re
    v41_re = v39_re + v40_re
    v41_t_re = v39_t_re + v40_t_re
    v41_s_re = v41_re*v41_re
    v42_t_re = 2.0*v41_re*v41_t_re
    v42_0_re = 2.0*v41_re*v40_0_re
    v43_re = par_p_re*v14_re
    v43_1_re = par_p_re*v14_1_re
    v43_t_re = v14_re*turn_p_re
    v44_re = v39_re + v43_re
    v44_t_re = v39_t_re + v43_t_re
    v44_r_re = 1.0/v44_re
    v45_s_re = v44_r_re*v44_r_re
    v45_t_re = -v45_s_re*v44_t_re
    v45_1_re = -v45_s_re*v43_1_re
    v46_re = v41_s_re*v44_r_re
    v46_t_re = v41_s_re*v45_t_re + v44_r_re*v42_t_re
    v46_1_re = v41_s_re*v45_1_re
    v46_0_re = v44_r_re*v42_0_re
    v47_re = par_p_re*v19_re
    v47_2_re = par_p_re*v19_2_re
    v47_t_re = v19_re*turn_p_re
    v48_re = v39_re + v47_re
    v48_t_re = v39_t_re + v47_t_re
    v48_r_re = 1.0/v48_re
    v49_s_re = v48_r_re*v48_r_re
    v49_t_re = -v49_s_re*v48_t_re
    v49_2_re = -v49_s_re*v47_2_re
    v50_re = v46_re*v48_r_re
    v50_t_re = v46_re*v49_t_re + v48_r_re*v46_t_re
    v50_2_re = v46_re*v49_2_re
    v50_1_re = v48_r_re*v46_1_re
    v50_0_re = v48_r_re*v46_0_re
    v51_re = par_sigma2_re + v22_re + v38_re
    v51_t_re = turn_sigma2_re + v37_t_re
    v51_2_re = v22_2_re + v38_2_re
    v52_re = v50_re*v51_re
    v52_t_re = v50_re*v51_t_re + v51_re*v50_t_re
    v52_2_re = v50_re*v51_2_re + v51_re*v50_2_re
    v52_1_re = v50_re*v38_1_re + v51_re*v50_1_re
    v52_3_re = v50_re*v37_3_re
    v52_0_re = v51_re*v50_0_re
    work[SLOPES] = v52_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v52_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v52_2_re
    work[SLOPES + 5] = 0.0
    work[SLOPES + 6] = v52_3_re
    work[SLOPES + 7] = 0.0
    work[SLOPES + 8] = v52_t_re
    work[SLOPES + 9] = 0.0


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
        rows=[0, 1],
        columns=[0, 1],
        fixed=[(0, 0, 1), (1, 1, v[2])],
        same=[(0, 0, 1, 1, -1/v[0], 1, s[0]), (1, 1, 0, 0, -1/v[0], s[0], 1)],
        right=[(0, 0, 1, 1, conj(1/v[0])/v[0], 1, s[0]), (1, 1, 0, 0, 1, s[0], 1)],
        left=[(1, 1, 0, 0, conj(1/v[0])/v[0], s[0], 1), (0, 0, 1, 1, 1, 1, s[0])],
        regulariser=[])


def _problem_1(u, v, s, w):
    return Problem(
        spaces=[(v[1], w[0]), (v[0], ones(1))],
        rows=[0, 1, 0, 1],
        columns=[0, 1, 0, 1],
        fixed=[(0, 0, 1), (1, 1, v[2]), (2, 2, 1), (3, 3, v[2]), (1, 3, -v[3])],
        same=[(0, 0, 1, 1, -1/v[0], 1, s[0]), (0, 2, 1, 1, -1/v[0], 1, s[0]*s[1]), (0, 2, 1, 3, v[1]/v[0]**2, 1, s[0]),
            (1, 1, 0, 0, -1/v[0], s[0], 1), (1, 3, 0, 2, 1/v[1], s[0], 1), (1, 1, 2, 0, -1/v[0], s[0]*s[1], 1),
            (1, 3, 2, 2, 1/v[1], s[0]*s[1], 1), (2, 0, 3, 1, 1/v[1], 1, s[0]), (2, 2, 3, 1, 1/v[1], 1, s[0]*s[1]),
            (2, 2, 3, 3, -1/v[0], 1, s[0]), (3, 1, 2, 0, v[1]/v[0]**2, s[0], 1), (3, 3, 2, 2, -1/v[0], s[0], 1)],
        right=[(0, 0, 1, 1, conj(1/v[0])/v[0], 1, s[0]), (0, 2, 1, 3, conj(-1/v[1])/v[0], 1, s[0]), (1, 1, 0, 0, 1, s[0], 1),
            (1, 1, 0, 2, 1, s[0]*s[1], 1), (1, 3, 0, 2, -conj(v[1]/v[0]), s[0], 1), (1, 1, 2, 0, 1, s[0]*s[1], 1),
            (1, 1, 2, 2, 1, s[0]*s[1]**2, 1), (1, 3, 2, 2, -conj(v[1]/v[0]), s[0]*s[1], 1), (2, 0, 3, 1, -conj(1/v[0])/v[1], 1, s[0]),
            (2, 2, 3, 3, -conj(-1/v[1])/v[1], 1, s[0]), (3, 1, 2, 0, -v[1]/v[0], s[0], 1), (3, 1, 2, 2, -v[1]/v[0], s[0]*s[1], 1),
            (3, 3, 2, 2, v[1]*conj(v[1]/v[0])/v[0], s[0], 1)],
        left=[(1, 1, 0, 0, conj(1/v[0])/v[0], s[0], 1), (1, 3, 0, 2, -conj(1/v[0])/v[1], s[0], 1), (0, 0, 1, 1, 1, 1, s[0]),
            (0, 2, 1, 1, 1, 1, s[0]*s[1]), (0, 2, 1, 3, -v[1]/v[0], 1, s[0]), (2, 0, 1, 1, 1, 1, s[0]*s[1]), (2, 2, 1, 1, 1, 1, s[0]*s[1]**2),
            (2, 2, 1, 3, -v[1]/v[0], 1, s[0]*s[1]), (3, 1, 2, 0, conj(-1/v[1])/v[0], s[0], 1), (3, 3, 2, 2, -conj(-1/v[1])/v[1], s[0], 1),
            (2, 0, 3, 1, -conj(v[1]/v[0]), 1, s[0]), (2, 2, 3, 1, -conj(v[1]/v[0]), 1, s[0]*s[1]),
            (2, 2, 3, 3, v[1]*conj(v[1]/v[0])/v[0], 1, s[0])],
        regulariser=[])


def problems(v, s, w):
    """The Dyson equation of each pencil.

    v: values of GIVEN_SIZES and GIVEN_SCALARS; s, w: eigenvalues of WORDS, and their weights.
    """
    u = [asarray(value)[..., None] for value in v]
    return [_problem_0(u, v, s, w), _problem_1(u, v, s, w)]


def unknowns(solutions, v, s):
    """The unknowns of the system, from the Solution of each pencil at one point."""
    u = [asarray(value)[..., None] for value in v]
    return [solutions[0].trace(1, 1, 1)/(v[0]), solutions[0].trace(s[0], 0, 0)/(v[1]), solutions[1].trace(s[0], 0, 0)/(v[1]),
            solutions[1].trace(s[0], 2, 2)/(v[1]), solutions[1].trace(1, 1, 1)/(v[0]), solutions[1].trace(1, 3, 3)/(v[0]),
            solutions[1].trace(s[0]*s[1], 2, 2)/(v[1]), solutions[1].trace(1, 1, 3)/(v[0]), solutions[1].trace(s[0], 0, 2)/(v[1])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[0]*x[0], v[1]*x[1]],
        [v[0]*x[4], v[0]*x[4], v[0]*x[7], v[1]*x[2], v[1]*x[8], 0, v[1]*x[6], 0, 0, v[0]*x[5], 0, v[1]*x[3]]]
