# Training error of random features regression, in its Gaussian equivalent. Solves
#
#     delta_1 = -psi_1/(delta_2*mu_1*psi_1 - delta_3*mu_s**2*psi_2 - psi_1)
#     delta_2 = -delta_3*mu_1*psi_2/(psi_1*(delta_1*delta_3*mu_1**2*psi_2 + 1))
#     delta_3 = psi_1/(delta_1*mu_s**2*psi_1 + delta_4*mu_1 + lambda*psi_1)
#     delta_4 = delta_1*mu_1*psi_1/(delta_1*delta_3*mu_1**2*psi_2 + 1)
#     tau_1 = 1/(delta_1*delta_3*mu_1**2*psi_2 + 1)
#     tau_2 = psi_1**2*(mu_1*psi_1*tau_3 - mu_s**2*tau_4)/(delta_2**2*mu_1**2*psi_1**2 -
#     2*delta_2*delta_3*mu_1*mu_s**2*psi_1*psi_2 - 2*delta_2*mu_1*psi_1**2 + delta_3**2*mu_s**4*psi_2**2 +
#     2*delta_3*mu_s**2*psi_1*psi_2 + psi_1**2)
#     tau_3 = mu_1*(-delta_3**2*lambda**2*psi_1*psi_2*signal + delta_3**2*mu_1**2*psi_2**2*tau_2 -
#     psi_1*tau_4)/(psi_1**2*(delta_1**2*delta_3**2*mu_1**4*psi_2**2 + 2*delta_1*delta_3*mu_1**2*psi_2 + 1))
#     tau_4 = psi_1*(lambda**2*noise*psi_1 + lambda**2*psi_1*signal*tau_1 + lambda**2*psi_1*signal*tau_5 -
#     mu_s**2*psi_2*tau_2)/(delta_1**2*mu_s**4*psi_1**2 + 2*delta_1*delta_4*mu_1*mu_s**2*psi_1 +
#     2*delta_1*lambda*mu_s**2*psi_1**2 + delta_4**2*mu_1**2 + 2*delta_4*lambda*mu_1*psi_1 + lambda**2*psi_1**2)
#     tau_5 = mu_1**2*psi_2*(delta_1**2*mu_1**2*psi_1*tau_4 - delta_1*delta_3*lambda**2*psi_1*signal -
#     tau_2)/(lambda**2*psi_1*signal*(delta_1**2*delta_3**2*mu_1**4*psi_2**2 + 2*delta_1*delta_3*mu_1**2*psi_2 + 1))
#     target: psi_1*(lambda**2*noise*psi_1 + lambda**2*psi_1*signal*tau_1 + lambda**2*psi_1*signal*tau_5 -
#     mu_s**2*psi_2*tau_2)/(delta_1**2*mu_s**4*psi_1**2 + 2*delta_1*delta_4*mu_1*mu_s**2*psi_1 +
#     2*delta_1*lambda*mu_s**2*psi_1**2 + delta_4**2*mu_1**2 + 2*delta_4*lambda*mu_1*psi_1 + lambda**2*psi_1**2)
#
# Generated from derivations/equivalents/random_features_training_error.py by `rmtsym generate random_features_training_error` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'random_features_training_error'
TITLE = 'Training error of random features regression, in its Gaussian equivalent'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4', 'tau_1', 'tau_2', 'tau_3', 'tau_4', 'tau_5')
SIZES_OF = ('N', 'd', 'n')
SCALARS_OF = ('lambda', 'mu_1', 'mu_s', 'noise', 'signal')
CORE_OF = (0, 2, 5, 7)
SPECTRA_OF = ()
AXIS = 261
BEND = 262
CORE = 4
DIRECTION = 213
FIRST_HERE = 229
FIRST_X = 24
FLOOR = 1e-10
GOAL = 197
HERE = 165
IMAGE = 53
LAST_HERE = 245
LAST_X = 32
MATRIX = 57
ORIGIN = 181
PARAMETERS = 8
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
WORK = 263


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
    par_noise_re = work[HERE + 12]
    par_noise_im = work[HERE + 13]
    turn_noise_re = work[DIRECTION + 12]
    turn_noise_im = work[DIRECTION + 13]
    par_signal_re = work[HERE + 14]
    par_signal_im = work[HERE + 15]
    turn_signal_re = work[DIRECTION + 14]
    turn_signal_im = work[DIRECTION + 15]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    x2_re = work[TRIAL + 4]
    x2_im = work[TRIAL + 5]
    x3_re = work[TRIAL + 6]
    x3_im = work[TRIAL + 7]
    v1_r_re = 1.0/par_N_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_re
    v3_re = v1_r_re*par_d_re
    v3_t_re = v1_r_re*turn_d_re + par_d_re*v2_t_re
    v4_re = v3_re*par_mu_1_re
    v4_im = v3_re*par_mu_1_im
    v4_t_re = v3_re*turn_mu_1_re + par_mu_1_re*v3_t_re
    v4_t_im = v3_re*turn_mu_1_im + par_mu_1_im*v3_t_re
    v5_re = v4_re*par_n_re
    v5_im = v4_im*par_n_re
    v5_t_re = v4_re*turn_n_re + par_n_re*v4_t_re
    v5_t_im = v4_im*turn_n_re + par_n_re*v4_t_im
    v6_re = v5_re*x1_re - v5_im*x1_im
    v6_im = v5_re*x1_im + v5_im*x1_re
    v6_t_re = x1_re*v5_t_re - x1_im*v5_t_im
    v6_t_im = x1_re*v5_t_im + x1_im*v5_t_re
    v7_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v7_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v8_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im
    v8_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re
    v9_re = v7_s_re*par_n_re
    v9_im = v7_s_im*par_n_re
    v9_t_re = v7_s_re*turn_n_re + par_n_re*v8_t_re
    v9_t_im = v7_s_im*turn_n_re + par_n_re*v8_t_im
    v10_re = v9_re*x0_re - v9_im*x0_im
    v10_im = v9_re*x0_im + v9_im*x0_re
    v10_t_re = x0_re*v9_t_re - x0_im*v9_t_im
    v10_t_im = x0_re*v9_t_im + x0_im*v9_t_re
    v11_re = v10_re*x1_re - v10_im*x1_im
    v11_im = v10_re*x1_im + v10_im*x1_re
    v11_0_re = x1_re*v9_re - x1_im*v9_im
    v11_0_im = x1_re*v9_im + x1_im*v9_re
    v11_t_re = x1_re*v10_t_re - x1_im*v10_t_im
    v11_t_im = x1_re*v10_t_im + x1_im*v10_t_re
    v12_re = par_d_re + v11_re
    v12_t_re = turn_d_re + v11_t_re
    v12_q = 1.0/(v12_re*v12_re + v11_im*v11_im)
    v12_r_re = v12_re*v12_q
    v12_r_im = -v11_im*v12_q
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re + v13_s_im*v11_t_im
    v13_t_im = -v13_s_re*v11_t_im - v13_s_im*v12_t_re
    v13_1_re = -v13_s_re*v10_re + v13_s_im*v10_im
    v13_1_im = -v13_s_re*v10_im - v13_s_im*v10_re
    v13_0_re = -v13_s_re*v11_0_re + v13_s_im*v11_0_im
    v13_0_im = -v13_s_re*v11_0_im - v13_s_im*v11_0_re
    v14_re = v6_re*v12_r_re - v6_im*v12_r_im
    v14_im = v6_re*v12_r_im + v6_im*v12_r_re
    v14_t_re = v6_re*v13_t_re - v6_im*v13_t_im + v12_r_re*v6_t_re - v12_r_im*v6_t_im
    v14_t_im = v6_re*v13_t_im + v6_im*v13_t_re + v12_r_re*v6_t_im + v12_r_im*v6_t_re
    v14_1_re = v6_re*v13_1_re - v6_im*v13_1_im + v12_r_re*v5_re - v12_r_im*v5_im
    v14_1_im = v6_re*v13_1_im + v6_im*v13_1_re + v12_r_re*v5_im + v12_r_im*v5_re
    v14_0_re = v6_re*v13_0_re - v6_im*v13_0_im
    v14_0_im = v6_re*v13_0_im + v6_im*v13_0_re
    v15_re = -v14_re
    v15_im = -v14_im
    v15_t_re = -v14_t_re
    v15_t_im = -v14_t_im
    v15_1_re = -v14_1_re
    v15_1_im = -v14_1_im
    v15_0_re = -v14_0_re
    v15_0_im = -v14_0_im
    v16_re = par_N_re*par_mu_1_re
    v16_im = par_N_re*par_mu_1_im
    v16_t_re = par_N_re*turn_mu_1_re + par_mu_1_re*turn_N_re
    v16_t_im = par_N_re*turn_mu_1_im + par_mu_1_im*turn_N_re
    v17_re = v16_re*x0_re - v16_im*x0_im
    v17_im = v16_re*x0_im + v16_im*x0_re
    v17_t_re = x0_re*v16_t_re - x0_im*v16_t_im
    v17_t_im = x0_re*v16_t_im + x0_im*v16_t_re
    v18_re = v17_re*v12_r_re - v17_im*v12_r_im
    v18_im = v17_re*v12_r_im + v17_im*v12_r_re
    v18_t_re = v17_re*v13_t_re - v17_im*v13_t_im + v12_r_re*v17_t_re - v12_r_im*v17_t_im
    v18_t_im = v17_re*v13_t_im + v17_im*v13_t_re + v12_r_re*v17_t_im + v12_r_im*v17_t_re
    v18_1_re = v17_re*v13_1_re - v17_im*v13_1_im
    v18_1_im = v17_re*v13_1_im + v17_im*v13_1_re
    v18_0_re = v17_re*v13_0_re - v17_im*v13_0_im + v12_r_re*v16_re - v12_r_im*v16_im
    v18_0_im = v17_re*v13_0_im + v17_im*v13_0_re + v12_r_re*v16_im + v12_r_im*v16_re
    v19_re = par_d_re*v12_r_re
    v19_im = par_d_re*v12_r_im
    v19_t_re = par_d_re*v13_t_re + v12_r_re*turn_d_re
    v19_t_im = par_d_re*v13_t_im + v12_r_im*turn_d_re
    v19_1_re = par_d_re*v13_1_re
    v19_1_im = par_d_re*v13_1_im
    v19_0_re = par_d_re*v13_0_re
    v19_0_im = par_d_re*v13_0_im
    v20_t_re = 2.0*v1_r_re*v2_t_re
    v21_s_re = par_d_re*par_d_re
    v22_t_re = 2.0*par_d_re*turn_d_re
    v23_re = v2_s_re*v21_s_re
    v23_t_re = v2_s_re*v22_t_re + v21_s_re*v20_t_re
    v24_re = v23_re*par_mu_1_re
    v24_im = v23_re*par_mu_1_im
    v24_t_re = v23_re*turn_mu_1_re + par_mu_1_re*v23_t_re
    v24_t_im = v23_re*turn_mu_1_im + par_mu_1_im*v23_t_re
    v25_t_re = 2.0*v12_r_re*v13_t_re - 2.0*v12_r_im*v13_t_im
    v25_t_im = 2.0*v12_r_re*v13_t_im + 2.0*v12_r_im*v13_t_re
    v25_1_re = 2.0*v12_r_re*v13_1_re - 2.0*v12_r_im*v13_1_im
    v25_1_im = 2.0*v12_r_re*v13_1_im + 2.0*v12_r_im*v13_1_re
    v25_0_re = 2.0*v12_r_re*v13_0_re - 2.0*v12_r_im*v13_0_im
    v25_0_im = 2.0*v12_r_re*v13_0_im + 2.0*v12_r_im*v13_0_re
    v26_re = v24_re*v13_s_re - v24_im*v13_s_im
    v26_im = v24_re*v13_s_im + v24_im*v13_s_re
    v26_t_re = v24_re*v25_t_re - v24_im*v25_t_im + v13_s_re*v24_t_re - v13_s_im*v24_t_im
    v26_t_im = v24_re*v25_t_im + v24_im*v25_t_re + v13_s_re*v24_t_im + v13_s_im*v24_t_re
    v26_1_re = v24_re*v25_1_re - v24_im*v25_1_im
    v26_1_im = v24_re*v25_1_im + v24_im*v25_1_re
    v26_0_re = v24_re*v25_0_re - v24_im*v25_0_im
    v26_0_im = v24_re*v25_0_im + v24_im*v25_0_re
    v27_re = par_N_re*par_d_re
    v27_t_re = par_N_re*turn_d_re + par_d_re*turn_N_re
    v28_re = v27_re*x3_re
    v28_im = v27_re*x3_im
    v28_t_re = x3_re*v27_t_re
    v28_t_im = x3_im*v27_t_re
    v29_s_re = par_n_re*par_n_re
    v30_t_re = 2.0*par_n_re*turn_n_re
    v31_re = v7_s_re*v29_s_re
    v31_im = v7_s_im*v29_s_re
    v31_t_re = v7_s_re*v30_t_re + v29_s_re*v8_t_re
    v31_t_im = v7_s_im*v30_t_re + v29_s_re*v8_t_im
    v32_s_re = x1_re*x1_re - x1_im*x1_im
    v32_s_im = x1_re*x1_im + x1_im*x1_re
    v33_1_re = 2.0*x1_re
    v33_1_im = 2.0*x1_im
    v34_re = v31_re*v32_s_re - v31_im*v32_s_im
    v34_im = v31_re*v32_s_im + v31_im*v32_s_re
    v34_1_re = v31_re*v33_1_re - v31_im*v33_1_im
    v34_1_im = v31_re*v33_1_im + v31_im*v33_1_re
    v34_t_re = v32_s_re*v31_t_re - v32_s_im*v31_t_im
    v34_t_im = v32_s_re*v31_t_im + v32_s_im*v31_t_re
    v35_re = v34_re*x2_re - v34_im*x2_im
    v35_im = v34_re*x2_im + v34_im*x2_re
    v35_1_re = x2_re*v34_1_re - x2_im*v34_1_im
    v35_1_im = x2_re*v34_1_im + x2_im*v34_1_re
    v35_t_re = x2_re*v34_t_re - x2_im*v34_t_im
    v35_t_im = x2_re*v34_t_im + x2_im*v34_t_re
    v36_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v36_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v37_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im
    v37_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re
    v38_re = par_N_re*v36_s_re
    v38_im = par_N_re*v36_s_im
    v38_t_re = par_N_re*v37_t_re + v36_s_re*turn_N_re
    v38_t_im = par_N_re*v37_t_im + v36_s_im*turn_N_re
    v39_re = v38_re*par_n_re
    v39_im = v38_im*par_n_re
    v39_t_re = v38_re*turn_n_re + par_n_re*v38_t_re
    v39_t_im = v38_im*turn_n_re + par_n_re*v38_t_im
    v40_re = v39_re*par_signal_re - v39_im*par_signal_im
    v40_im = v39_re*par_signal_im + v39_im*par_signal_re
    v40_t_re = v39_re*turn_signal_re - v39_im*turn_signal_im + par_signal_re*v39_t_re - par_signal_im*v39_t_im
    v40_t_im = v39_re*turn_signal_im + v39_im*turn_signal_re + par_signal_re*v39_t_im + par_signal_im*v39_t_re
    v41_re = v40_re*v32_s_re - v40_im*v32_s_im
    v41_im = v40_re*v32_s_im + v40_im*v32_s_re
    v41_1_re = v40_re*v33_1_re - v40_im*v33_1_im
    v41_1_im = v40_re*v33_1_im + v40_im*v33_1_re
    v41_t_re = v32_s_re*v40_t_re - v32_s_im*v40_t_im
    v41_t_im = v32_s_re*v40_t_im + v32_s_im*v40_t_re
    v42_re = v28_re - v35_re + v41_re
    v42_im = v28_im - v35_im + v41_im
    v42_t_re = v28_t_re - v35_t_re + v41_t_re
    v42_t_im = v28_t_im - v35_t_im + v41_t_im
    v42_2_re = -v34_re
    v42_2_im = -v34_im
    v42_1_re = -v35_1_re + v41_1_re
    v42_1_im = -v35_1_im + v41_1_im
    v43_re = v26_re*v42_re - v26_im*v42_im
    v43_im = v26_re*v42_im + v26_im*v42_re
    v43_3_re = v26_re*v27_re
    v43_3_im = v26_im*v27_re
    v43_t_re = v26_re*v42_t_re - v26_im*v42_t_im + v42_re*v26_t_re - v42_im*v26_t_im
    v43_t_im = v26_re*v42_t_im + v26_im*v42_t_re + v42_re*v26_t_im + v42_im*v26_t_re
    v43_2_re = v26_re*v42_2_re - v26_im*v42_2_im
    v43_2_im = v26_re*v42_2_im + v26_im*v42_2_re
    v43_1_re = v26_re*v42_1_re - v26_im*v42_1_im + v42_re*v26_1_re - v42_im*v26_1_im
    v43_1_im = v26_re*v42_1_im + v26_im*v42_1_re + v42_re*v26_1_im + v42_im*v26_1_re
    v43_0_re = v42_re*v26_0_re - v42_im*v26_0_im
    v43_0_im = v42_re*v26_0_im + v42_im*v26_0_re
    v44_re = -v43_re
    v44_im = -v43_im
    v44_3_re = -v43_3_re
    v44_3_im = -v43_3_im
    v44_t_re = -v43_t_re
    v44_t_im = -v43_t_im
    v44_2_re = -v43_2_re
    v44_2_im = -v43_2_im
    v44_1_re = -v43_1_re
    v44_1_im = -v43_1_im
    v44_0_re = -v43_0_re
    v44_0_im = -v43_0_im
    v36_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v36_r_re = par_lambda_re*v36_q
    v36_r_im = -par_lambda_im*v36_q
    v45_s_re = v36_r_re*v36_r_re - v36_r_im*v36_r_im
    v45_s_im = v36_r_re*v36_r_im + v36_r_im*v36_r_re
    v45_t_re = -v45_s_re*turn_lambda_re + v45_s_im*turn_lambda_im
    v45_t_im = -v45_s_re*turn_lambda_im - v45_s_im*turn_lambda_re
    v46_t_re = 2.0*v36_r_re*v45_t_re - 2.0*v36_r_im*v45_t_im
    v46_t_im = 2.0*v36_r_re*v45_t_im + 2.0*v36_r_im*v45_t_re
    v47_re = v3_re*v45_s_re
    v47_im = v3_re*v45_s_im
    v47_t_re = v3_re*v46_t_re + v45_s_re*v3_t_re
    v47_t_im = v3_re*v46_t_im + v45_s_im*v3_t_re
    v48_re = v47_re*v7_s_re - v47_im*v7_s_im
    v48_im = v47_re*v7_s_im + v47_im*v7_s_re
    v48_t_re = v47_re*v8_t_re - v47_im*v8_t_im + v7_s_re*v47_t_re - v7_s_im*v47_t_im
    v48_t_im = v47_re*v8_t_im + v47_im*v8_t_re + v7_s_re*v47_t_im + v7_s_im*v47_t_re
    v49_re = v48_re*par_n_re
    v49_im = v48_im*par_n_re
    v49_t_re = v48_re*turn_n_re + par_n_re*v48_t_re
    v49_t_im = v48_im*turn_n_re + par_n_re*v48_t_im
    v50_q = 1.0/(par_signal_re*par_signal_re + par_signal_im*par_signal_im)
    v50_r_re = par_signal_re*v50_q
    v50_r_im = -par_signal_im*v50_q
    v51_s_re = v50_r_re*v50_r_re - v50_r_im*v50_r_im
    v51_s_im = v50_r_re*v50_r_im + v50_r_im*v50_r_re
    v51_t_re = -v51_s_re*turn_signal_re + v51_s_im*turn_signal_im
    v51_t_im = -v51_s_re*turn_signal_im - v51_s_im*turn_signal_re
    v52_re = v49_re*v50_r_re - v49_im*v50_r_im
    v52_im = v49_re*v50_r_im + v49_im*v50_r_re
    v52_t_re = v49_re*v51_t_re - v49_im*v51_t_im + v50_r_re*v49_t_re - v50_r_im*v49_t_im
    v52_t_im = v49_re*v51_t_im + v49_im*v51_t_re + v50_r_re*v49_t_im + v50_r_im*v49_t_re
    v53_re = v52_re*v13_s_re - v52_im*v13_s_im
    v53_im = v52_re*v13_s_im + v52_im*v13_s_re
    v53_t_re = v52_re*v25_t_re - v52_im*v25_t_im + v13_s_re*v52_t_re - v13_s_im*v52_t_im
    v53_t_im = v52_re*v25_t_im + v52_im*v25_t_re + v13_s_re*v52_t_im + v13_s_im*v52_t_re
    v53_1_re = v52_re*v25_1_re - v52_im*v25_1_im
    v53_1_im = v52_re*v25_1_im + v52_im*v25_1_re
    v53_0_re = v52_re*v25_0_re - v52_im*v25_0_im
    v53_0_im = v52_re*v25_0_im + v52_im*v25_0_re
    v54_re = par_d_re*x2_re
    v54_im = par_d_re*x2_im
    v54_t_re = x2_re*turn_d_re
    v54_t_im = x2_im*turn_d_re
    v55_re = par_N_re*v7_s_re
    v55_im = par_N_re*v7_s_im
    v55_t_re = par_N_re*v8_t_re + v7_s_re*turn_N_re
    v55_t_im = par_N_re*v8_t_im + v7_s_im*turn_N_re
    v56_s_re = x0_re*x0_re - x0_im*x0_im
    v56_s_im = x0_re*x0_im + x0_im*x0_re
    v57_0_re = 2.0*x0_re
    v57_0_im = 2.0*x0_im
    v58_re = v55_re*v56_s_re - v55_im*v56_s_im
    v58_im = v55_re*v56_s_im + v55_im*v56_s_re
    v58_0_re = v55_re*v57_0_re - v55_im*v57_0_im
    v58_0_im = v55_re*v57_0_im + v55_im*v57_0_re
    v58_t_re = v56_s_re*v55_t_re - v56_s_im*v55_t_im
    v58_t_im = v56_s_re*v55_t_im + v56_s_im*v55_t_re
    v59_re = v58_re*x3_re - v58_im*x3_im
    v59_im = v58_re*x3_im + v58_im*x3_re
    v59_0_re = x3_re*v58_0_re - x3_im*v58_0_im
    v59_0_im = x3_re*v58_0_im + x3_im*v58_0_re
    v59_t_re = x3_re*v58_t_re - x3_im*v58_t_im
    v59_t_im = x3_re*v58_t_im + x3_im*v58_t_re
    v60_re = v38_re*par_signal_re - v38_im*par_signal_im
    v60_im = v38_re*par_signal_im + v38_im*par_signal_re
    v60_t_re = v38_re*turn_signal_re - v38_im*turn_signal_im + par_signal_re*v38_t_re - par_signal_im*v38_t_im
    v60_t_im = v38_re*turn_signal_im + v38_im*turn_signal_re + par_signal_re*v38_t_im + par_signal_im*v38_t_re
    v61_re = v60_re*x0_re - v60_im*x0_im
    v61_im = v60_re*x0_im + v60_im*x0_re
    v61_t_re = x0_re*v60_t_re - x0_im*v60_t_im
    v61_t_im = x0_re*v60_t_im + x0_im*v60_t_re
    v62_re = v61_re*x1_re - v61_im*x1_im
    v62_im = v61_re*x1_im + v61_im*x1_re
    v62_0_re = x1_re*v60_re - x1_im*v60_im
    v62_0_im = x1_re*v60_im + x1_im*v60_re
    v62_t_re = x1_re*v61_t_re - x1_im*v61_t_im
    v62_t_im = x1_re*v61_t_im + x1_im*v61_t_re
    v63_re = -v54_re + v59_re - v62_re
    v63_im = -v54_im + v59_im - v62_im
    v63_2_re = -par_d_re
    v63_t_re = -v54_t_re + v59_t_re - v62_t_re
    v63_t_im = -v54_t_im + v59_t_im - v62_t_im
    v63_0_re = v59_0_re - v62_0_re
    v63_0_im = v59_0_im - v62_0_im
    v63_1_re = -v61_re
    v63_1_im = -v61_im
    v64_re = v53_re*v63_re - v53_im*v63_im
    v64_im = v53_re*v63_im + v53_im*v63_re
    v64_2_re = v53_re*v63_2_re
    v64_2_im = v53_im*v63_2_re
    v64_t_re = v53_re*v63_t_re - v53_im*v63_t_im + v63_re*v53_t_re - v63_im*v53_t_im
    v64_t_im = v53_re*v63_t_im + v53_im*v63_t_re + v63_re*v53_t_im + v63_im*v53_t_re
    v64_3_re = v53_re*v58_re - v53_im*v58_im
    v64_3_im = v53_re*v58_im + v53_im*v58_re
    v64_0_re = v53_re*v63_0_re - v53_im*v63_0_im + v63_re*v53_0_re - v63_im*v53_0_im
    v64_0_im = v53_re*v63_0_im + v53_im*v63_0_re + v63_re*v53_0_im + v63_im*v53_0_re
    v64_1_re = v53_re*v63_1_re - v53_im*v63_1_im + v63_re*v53_1_re - v63_im*v53_1_im
    v64_1_im = v53_re*v63_1_im + v53_im*v63_1_re + v63_re*v53_1_im + v63_im*v53_1_re
    v65_re = v16_re*v15_re - v16_im*v15_im
    v65_im = v16_re*v15_im + v16_im*v15_re
    v65_t_re = v16_re*v15_t_re - v16_im*v15_t_im + v15_re*v16_t_re - v15_im*v16_t_im
    v65_t_im = v16_re*v15_t_im + v16_im*v15_t_re + v15_re*v16_t_im + v15_im*v16_t_re
    v65_1_re = v16_re*v15_1_re - v16_im*v15_1_im
    v65_1_im = v16_re*v15_1_im + v16_im*v15_1_re
    v65_0_re = v16_re*v15_0_re - v16_im*v15_0_im
    v65_0_im = v16_re*v15_0_im + v16_im*v15_0_re
    v66_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v66_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v67_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im
    v67_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re
    v68_re = v66_s_re*par_n_re
    v68_im = v66_s_im*par_n_re
    v68_t_re = v66_s_re*turn_n_re + par_n_re*v67_t_re
    v68_t_im = v66_s_im*turn_n_re + par_n_re*v67_t_im
    v69_re = v68_re*x1_re - v68_im*x1_im
    v69_im = v68_re*x1_im + v68_im*x1_re
    v69_t_re = x1_re*v68_t_re - x1_im*v68_t_im
    v69_t_im = x1_re*v68_t_im + x1_im*v68_t_re
    v70_re = -par_N_re + v65_re - v69_re
    v70_im = v65_im - v69_im
    v70_t_re = -turn_N_re + v65_t_re - v69_t_re
    v70_t_im = v65_t_im - v69_t_im
    v70_1_re = v65_1_re - v68_re
    v70_1_im = v65_1_im - v68_im
    v70_q = 1.0/(v70_re*v70_re + v70_im*v70_im)
    v70_r_re = v70_re*v70_q
    v70_r_im = -v70_im*v70_q
    v71_s_re = v70_r_re*v70_r_re - v70_r_im*v70_r_im
    v71_s_im = v70_r_re*v70_r_im + v70_r_im*v70_r_re
    v71_t_re = -v71_s_re*v70_t_re + v71_s_im*v70_t_im
    v71_t_im = -v71_s_re*v70_t_im - v71_s_im*v70_t_re
    v71_1_re = -v71_s_re*v70_1_re + v71_s_im*v70_1_im
    v71_1_im = -v71_s_re*v70_1_im - v71_s_im*v70_1_re
    v71_0_re = -v71_s_re*v65_0_re + v71_s_im*v65_0_im
    v71_0_im = -v71_s_re*v65_0_im - v71_s_im*v65_0_re
    v72_re = par_N_re*v70_r_re
    v72_im = par_N_re*v70_r_im
    v72_t_re = par_N_re*v71_t_re + v70_r_re*turn_N_re
    v72_t_im = par_N_re*v71_t_im + v70_r_im*turn_N_re
    v72_1_re = par_N_re*v71_1_re
    v72_1_im = par_N_re*v71_1_im
    v72_0_re = par_N_re*v71_0_re
    v72_0_im = par_N_re*v71_0_im
    v73_re = -v72_re
    v73_im = -v72_im
    v73_t_re = -v72_t_re
    v73_t_im = -v72_t_im
    v73_1_re = -v72_1_re
    v73_1_im = -v72_1_im
    v73_0_re = -v72_0_re
    v73_0_im = -v72_0_im
    v74_re = par_N_re*par_lambda_re
    v74_im = par_N_re*par_lambda_im
    v74_t_re = par_N_re*turn_lambda_re + par_lambda_re*turn_N_re
    v74_t_im = par_N_re*turn_lambda_im + par_lambda_im*turn_N_re
    v75_re = par_N_re*v66_s_re
    v75_im = par_N_re*v66_s_im
    v75_t_re = par_N_re*v67_t_re + v66_s_re*turn_N_re
    v75_t_im = par_N_re*v67_t_im + v66_s_im*turn_N_re
    v76_re = v75_re*x0_re - v75_im*x0_im
    v76_im = v75_re*x0_im + v75_im*x0_re
    v76_t_re = x0_re*v75_t_re - x0_im*v75_t_im
    v76_t_im = x0_re*v75_t_im + x0_im*v75_t_re
    v77_re = par_d_re*par_mu_1_re
    v77_im = par_d_re*par_mu_1_im
    v77_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v77_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re
    v78_re = v77_re*v18_re - v77_im*v18_im
    v78_im = v77_re*v18_im + v77_im*v18_re
    v78_t_re = v77_re*v18_t_re - v77_im*v18_t_im + v18_re*v77_t_re - v18_im*v77_t_im
    v78_t_im = v77_re*v18_t_im + v77_im*v18_t_re + v18_re*v77_t_im + v18_im*v77_t_re
    v78_1_re = v77_re*v18_1_re - v77_im*v18_1_im
    v78_1_im = v77_re*v18_1_im + v77_im*v18_1_re
    v78_0_re = v77_re*v18_0_re - v77_im*v18_0_im
    v78_0_im = v77_re*v18_0_im + v77_im*v18_0_re
    v79_re = v74_re + v76_re + v78_re
    v79_im = v74_im + v76_im + v78_im
    v79_t_re = v74_t_re + v76_t_re + v78_t_re
    v79_t_im = v74_t_im + v76_t_im + v78_t_im
    v79_0_re = v75_re + v78_0_re
    v79_0_im = v75_im + v78_0_im
    v79_q = 1.0/(v79_re*v79_re + v79_im*v79_im)
    v79_r_re = v79_re*v79_q
    v79_r_im = -v79_im*v79_q
    v80_s_re = v79_r_re*v79_r_re - v79_r_im*v79_r_im
    v80_s_im = v79_r_re*v79_r_im + v79_r_im*v79_r_re
    v80_t_re = -v80_s_re*v79_t_re + v80_s_im*v79_t_im
    v80_t_im = -v80_s_re*v79_t_im - v80_s_im*v79_t_re
    v80_0_re = -v80_s_re*v79_0_re + v80_s_im*v79_0_im
    v80_0_im = -v80_s_re*v79_0_im - v80_s_im*v79_0_re
    v80_1_re = -v80_s_re*v78_1_re + v80_s_im*v78_1_im
    v80_1_im = -v80_s_re*v78_1_im - v80_s_im*v78_1_re
    v81_re = par_N_re*v79_r_re
    v81_im = par_N_re*v79_r_im
    v81_t_re = par_N_re*v80_t_re + v79_r_re*turn_N_re
    v81_t_im = par_N_re*v80_t_im + v79_r_im*turn_N_re
    v81_0_re = par_N_re*v80_0_re
    v81_0_im = par_N_re*v80_0_im
    v81_1_re = par_N_re*v80_1_re
    v81_1_im = par_N_re*v80_1_im
    v1_s_re = par_N_re*par_N_re
    v82_t_re = 2.0*par_N_re*turn_N_re
    v21_r_re = 1.0/par_d_re
    v83_s_re = v21_r_re*v21_r_re
    v83_t_re = -v83_s_re*turn_d_re
    v84_re = v1_s_re*v21_r_re
    v84_t_re = v1_s_re*v83_t_re + v21_r_re*v82_t_re
    v85_re = v16_re*v44_re - v16_im*v44_im
    v85_im = v16_re*v44_im + v16_im*v44_re
    v85_3_re = v16_re*v44_3_re - v16_im*v44_3_im
    v85_3_im = v16_re*v44_3_im + v16_im*v44_3_re
    v85_t_re = v16_re*v44_t_re - v16_im*v44_t_im + v44_re*v16_t_re - v44_im*v16_t_im
    v85_t_im = v16_re*v44_t_im + v16_im*v44_t_re + v44_re*v16_t_im + v44_im*v16_t_re
    v85_2_re = v16_re*v44_2_re - v16_im*v44_2_im
    v85_2_im = v16_re*v44_2_im + v16_im*v44_2_re
    v85_1_re = v16_re*v44_1_re - v16_im*v44_1_im
    v85_1_im = v16_re*v44_1_im + v16_im*v44_1_re
    v85_0_re = v16_re*v44_0_re - v16_im*v44_0_im
    v85_0_im = v16_re*v44_0_im + v16_im*v44_0_re
    v86_re = par_d_re*v66_s_re
    v86_im = par_d_re*v66_s_im
    v86_t_re = par_d_re*v67_t_re + v66_s_re*turn_d_re
    v86_t_im = par_d_re*v67_t_im + v66_s_im*turn_d_re
    v87_re = v86_re*x3_re - v86_im*x3_im
    v87_im = v86_re*x3_im + v86_im*x3_re
    v87_t_re = x3_re*v86_t_re - x3_im*v86_t_im
    v87_t_im = x3_re*v86_t_im + x3_im*v86_t_re
    v88_re = v85_re - v87_re
    v88_im = v85_im - v87_im
    v88_3_re = v85_3_re - v86_re
    v88_3_im = v85_3_im - v86_im
    v88_t_re = v85_t_re - v87_t_re
    v88_t_im = v85_t_im - v87_t_im
    v89_re = v84_re*v88_re
    v89_im = v84_re*v88_im
    v89_3_re = v84_re*v88_3_re
    v89_3_im = v84_re*v88_3_im
    v89_t_re = v84_re*v88_t_re + v88_re*v84_t_re
    v89_t_im = v84_re*v88_t_im + v88_im*v84_t_re
    v89_2_re = v84_re*v85_2_re
    v89_2_im = v84_re*v85_2_im
    v89_1_re = v84_re*v85_1_re
    v89_1_im = v84_re*v85_1_im
    v89_0_re = v84_re*v85_0_re
    v89_0_im = v84_re*v85_0_im
    v90_t_re = 2.0*v70_r_re*v71_t_re - 2.0*v70_r_im*v71_t_im
    v90_t_im = 2.0*v70_r_re*v71_t_im + 2.0*v70_r_im*v71_t_re
    v90_1_re = 2.0*v70_r_re*v71_1_re - 2.0*v70_r_im*v71_1_im
    v90_1_im = 2.0*v70_r_re*v71_1_im + 2.0*v70_r_im*v71_1_re
    v90_0_re = 2.0*v70_r_re*v71_0_re - 2.0*v70_r_im*v71_0_im
    v90_0_im = 2.0*v70_r_re*v71_0_im + 2.0*v70_r_im*v71_0_re
    v91_re = v89_re*v71_s_re - v89_im*v71_s_im
    v91_im = v89_re*v71_s_im + v89_im*v71_s_re
    v91_t_re = v89_re*v90_t_re - v89_im*v90_t_im + v71_s_re*v89_t_re - v71_s_im*v89_t_im
    v91_t_im = v89_re*v90_t_im + v89_im*v90_t_re + v71_s_re*v89_t_im + v71_s_im*v89_t_re
    v91_1_re = v89_re*v90_1_re - v89_im*v90_1_im + v71_s_re*v89_1_re - v71_s_im*v89_1_im
    v91_1_im = v89_re*v90_1_im + v89_im*v90_1_re + v71_s_re*v89_1_im + v71_s_im*v89_1_re
    v91_0_re = v89_re*v90_0_re - v89_im*v90_0_im + v71_s_re*v89_0_re - v71_s_im*v89_0_im
    v91_0_im = v89_re*v90_0_im + v89_im*v90_0_re + v71_s_re*v89_0_im + v71_s_im*v89_0_re
    v91_3_re = v71_s_re*v89_3_re - v71_s_im*v89_3_im
    v91_3_im = v71_s_re*v89_3_im + v71_s_im*v89_3_re
    v91_2_re = v71_s_re*v89_2_re - v71_s_im*v89_2_im
    v91_2_im = v71_s_re*v89_2_im + v71_s_im*v89_2_re
    v92_t_re = 2.0*v79_r_re*v80_t_re - 2.0*v79_r_im*v80_t_im
    v92_t_im = 2.0*v79_r_re*v80_t_im + 2.0*v79_r_im*v80_t_re
    v92_0_re = 2.0*v79_r_re*v80_0_re - 2.0*v79_r_im*v80_0_im
    v92_0_im = 2.0*v79_r_re*v80_0_im + 2.0*v79_r_im*v80_0_re
    v92_1_re = 2.0*v79_r_re*v80_1_re - 2.0*v79_r_im*v80_1_im
    v92_1_im = 2.0*v79_r_re*v80_1_im + 2.0*v79_r_im*v80_1_re
    v93_re = par_N_re*v80_s_re
    v93_im = par_N_re*v80_s_im
    v93_t_re = par_N_re*v92_t_re + v80_s_re*turn_N_re
    v93_t_im = par_N_re*v92_t_im + v80_s_im*turn_N_re
    v93_0_re = par_N_re*v92_0_re
    v93_0_im = par_N_re*v92_0_im
    v93_1_re = par_N_re*v92_1_re
    v93_1_im = par_N_re*v92_1_im
    v94_re = v38_re*par_noise_re - v38_im*par_noise_im
    v94_im = v38_re*par_noise_im + v38_im*par_noise_re
    v94_t_re = v38_re*turn_noise_re - v38_im*turn_noise_im + par_noise_re*v38_t_re - par_noise_im*v38_t_im
    v94_t_im = v38_re*turn_noise_im + v38_im*turn_noise_re + par_noise_re*v38_t_im + par_noise_im*v38_t_re
    v95_re = v68_re*x2_re - v68_im*x2_im
    v95_im = v68_re*x2_im + v68_im*x2_re
    v95_t_re = x2_re*v68_t_re - x2_im*v68_t_im
    v95_t_im = x2_re*v68_t_im + x2_im*v68_t_re
    v96_re = v60_re*v19_re - v60_im*v19_im
    v96_im = v60_re*v19_im + v60_im*v19_re
    v96_t_re = v60_re*v19_t_re - v60_im*v19_t_im + v19_re*v60_t_re - v19_im*v60_t_im
    v96_t_im = v60_re*v19_t_im + v60_im*v19_t_re + v19_re*v60_t_im + v19_im*v60_t_re
    v96_1_re = v60_re*v19_1_re - v60_im*v19_1_im
    v96_1_im = v60_re*v19_1_im + v60_im*v19_1_re
    v96_0_re = v60_re*v19_0_re - v60_im*v19_0_im
    v96_0_im = v60_re*v19_0_im + v60_im*v19_0_re
    v97_re = v60_re*v64_re - v60_im*v64_im
    v97_im = v60_re*v64_im + v60_im*v64_re
    v97_2_re = v60_re*v64_2_re - v60_im*v64_2_im
    v97_2_im = v60_re*v64_2_im + v60_im*v64_2_re
    v97_t_re = v60_re*v64_t_re - v60_im*v64_t_im + v64_re*v60_t_re - v64_im*v60_t_im
    v97_t_im = v60_re*v64_t_im + v60_im*v64_t_re + v64_re*v60_t_im + v64_im*v60_t_re
    v97_3_re = v60_re*v64_3_re - v60_im*v64_3_im
    v97_3_im = v60_re*v64_3_im + v60_im*v64_3_re
    v97_0_re = v60_re*v64_0_re - v60_im*v64_0_im
    v97_0_im = v60_re*v64_0_im + v60_im*v64_0_re
    v97_1_re = v60_re*v64_1_re - v60_im*v64_1_im
    v97_1_im = v60_re*v64_1_im + v60_im*v64_1_re
    v98_re = v94_re - v95_re + v96_re + v97_re
    v98_im = v94_im - v95_im + v96_im + v97_im
    v98_t_re = v94_t_re - v95_t_re + v96_t_re + v97_t_re
    v98_t_im = v94_t_im - v95_t_im + v96_t_im + v97_t_im
    v98_2_re = -v68_re + v97_2_re
    v98_2_im = -v68_im + v97_2_im
    v98_1_re = v96_1_re + v97_1_re
    v98_1_im = v96_1_im + v97_1_im
    v98_0_re = v96_0_re + v97_0_re
    v98_0_im = v96_0_im + v97_0_im
    v99_re = v93_re*v98_re - v93_im*v98_im
    v99_im = v93_re*v98_im + v93_im*v98_re
    v99_t_re = v93_re*v98_t_re - v93_im*v98_t_im + v98_re*v93_t_re - v98_im*v93_t_im
    v99_t_im = v93_re*v98_t_im + v93_im*v98_t_re + v98_re*v93_t_im + v98_im*v93_t_re
    v99_2_re = v93_re*v98_2_re - v93_im*v98_2_im
    v99_2_im = v93_re*v98_2_im + v93_im*v98_2_re
    v99_1_re = v93_re*v98_1_re - v93_im*v98_1_im + v98_re*v93_1_re - v98_im*v93_1_im
    v99_1_im = v93_re*v98_1_im + v93_im*v98_1_re + v98_re*v93_1_im + v98_im*v93_1_re
    v99_0_re = v93_re*v98_0_re - v93_im*v98_0_im + v98_re*v93_0_re - v98_im*v93_0_im
    v99_0_im = v93_re*v98_0_im + v93_im*v98_0_re + v98_re*v93_0_im + v98_im*v93_0_re
    v99_3_re = v93_re*v97_3_re - v93_im*v97_3_im
    v99_3_im = v93_re*v97_3_im + v93_im*v97_3_re
    work[MATRIX] = 1.0 - v73_0_re
    work[MATRIX + 1] = -v73_0_im
    work[MATRIX + 2] = -v73_1_re
    work[MATRIX + 3] = -v73_1_im
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v73_t_re
    work[MATRIX + 9] = -v73_t_im
    work[MATRIX + 10] = x0_re - v73_re
    work[MATRIX + 11] = x0_im - v73_im
    work[MATRIX + 2*WIDTH] = -v81_0_re
    work[MATRIX + 2*WIDTH + 1] = -v81_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v81_1_re
    work[MATRIX + 2*WIDTH + 3] = -v81_1_im
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v81_t_re
    work[MATRIX + 2*WIDTH + 9] = -v81_t_im
    work[MATRIX + 2*WIDTH + 10] = x1_re - v81_re
    work[MATRIX + 2*WIDTH + 11] = x1_im - v81_im
    work[MATRIX + 4*WIDTH] = -v91_0_re
    work[MATRIX + 4*WIDTH + 1] = -v91_0_im
    work[MATRIX + 4*WIDTH + 2] = -v91_1_re
    work[MATRIX + 4*WIDTH + 3] = -v91_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v91_2_re
    work[MATRIX + 4*WIDTH + 5] = -v91_2_im
    work[MATRIX + 4*WIDTH + 6] = -v91_3_re
    work[MATRIX + 4*WIDTH + 7] = -v91_3_im
    work[MATRIX + 4*WIDTH + 8] = -v91_t_re
    work[MATRIX + 4*WIDTH + 9] = -v91_t_im
    work[MATRIX + 4*WIDTH + 10] = x2_re - v91_re
    work[MATRIX + 4*WIDTH + 11] = x2_im - v91_im
    work[MATRIX + 6*WIDTH] = -v99_0_re
    work[MATRIX + 6*WIDTH + 1] = -v99_0_im
    work[MATRIX + 6*WIDTH + 2] = -v99_1_re
    work[MATRIX + 6*WIDTH + 3] = -v99_1_im
    work[MATRIX + 6*WIDTH + 4] = -v99_2_re
    work[MATRIX + 6*WIDTH + 5] = -v99_2_im
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v99_3_re
    work[MATRIX + 6*WIDTH + 7] = -v99_3_im
    work[MATRIX + 6*WIDTH + 8] = -v99_t_re
    work[MATRIX + 6*WIDTH + 9] = -v99_t_im
    work[MATRIX + 6*WIDTH + 10] = x3_re - v99_re
    work[MATRIX + 6*WIDTH + 11] = x3_im - v99_im


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
    par_noise_re = work[HERE + 12]
    par_noise_im = work[HERE + 13]
    turn_noise_re = work[DIRECTION + 12]
    turn_noise_im = work[DIRECTION + 13]
    par_signal_re = work[HERE + 14]
    par_signal_im = work[HERE + 15]
    turn_signal_re = work[DIRECTION + 14]
    turn_signal_im = work[DIRECTION + 15]
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
    v1_r_re = 1.0/par_N_re
    v1_o = abs(v1_r_re)
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_re
    v1_b = abs(turn_N_re)*rt
    v2_x = v1_b*v1_o
    v2_c = v1_o*v1_o*(v1_b*v2_x/(1.0 - v2_x)) if v2_x < 1.0 else math.inf
    v3_re = v1_r_re*par_d_re
    v3_t_re = v1_r_re*turn_d_re + par_d_re*v2_t_re
    v4_m = abs(par_d_re)
    v2_b = abs(v2_t_re)*rt + v2_c
    v4_b = abs(turn_d_re)*rt
    v3_c = v4_m*v2_c + v2_b*v4_b
    v5_re = v3_re*par_mu_1_re
    v5_im = v3_re*par_mu_1_im
    v5_t_re = v3_re*turn_mu_1_re + par_mu_1_re*v3_t_re
    v5_t_im = v3_re*turn_mu_1_im + par_mu_1_im*v3_t_re
    v6_m = (abs(par_mu_1_re) + abs(par_mu_1_im))
    v3_b = abs(v3_t_re)*rt + v3_c
    v6_b = (abs(turn_mu_1_re) + abs(turn_mu_1_im))*rt
    v5_c = v6_m*v3_c + v3_b*v6_b
    v7_re = v5_re*par_n_re
    v7_im = v5_im*par_n_re
    v7_t_re = v5_re*turn_n_re + par_n_re*v5_t_re
    v7_t_im = v5_im*turn_n_re + par_n_re*v5_t_im
    v8_m = abs(par_n_re)
    v5_b = (abs(v5_t_re) + abs(v5_t_im))*rt + v5_c
    v8_b = abs(turn_n_re)*rt
    v7_c = v8_m*v5_c + v5_b*v8_b
    v9_re = v7_re*x1_re - v7_im*x1_im
    v9_im = v7_re*x1_im + v7_im*x1_re
    v9_t_re = x1_re*v7_t_re - x1_im*v7_t_im
    v9_t_im = x1_re*v7_t_im + x1_im*v7_t_re
    v10_m = (abs(x1_re) + abs(x1_im))
    v7_b = (abs(v7_t_re) + abs(v7_t_im))*rt + v7_c
    v10_b = r1
    v9_c = v10_m*v7_c + v7_b*v10_b
    v6_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v6_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v11_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im
    v11_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re
    v11_c = v6_b*v6_b
    v12_re = v6_s_re*par_n_re
    v12_im = v6_s_im*par_n_re
    v12_t_re = v6_s_re*turn_n_re + par_n_re*v11_t_re
    v12_t_im = v6_s_im*turn_n_re + par_n_re*v11_t_im
    v11_b = (abs(v11_t_re) + abs(v11_t_im))*rt + v11_c
    v12_c = v8_m*v11_c + v11_b*v8_b
    v13_re = v12_re*x0_re - v12_im*x0_im
    v13_im = v12_re*x0_im + v12_im*x0_re
    v13_t_re = x0_re*v12_t_re - x0_im*v12_t_im
    v13_t_im = x0_re*v12_t_im + x0_im*v12_t_re
    v14_m = (abs(x0_re) + abs(x0_im))
    v12_b = (abs(v12_t_re) + abs(v12_t_im))*rt + v12_c
    v14_b = r0
    v13_c = v14_m*v12_c + v12_b*v14_b
    v15_re = v13_re*x1_re - v13_im*x1_im
    v15_im = v13_re*x1_im + v13_im*x1_re
    v15_0_re = x1_re*v12_re - x1_im*v12_im
    v15_0_im = x1_re*v12_im + x1_im*v12_re
    v15_t_re = x1_re*v13_t_re - x1_im*v13_t_im
    v15_t_im = x1_re*v13_t_im + x1_im*v13_t_re
    v13_b = (abs(v12_re) + abs(v12_im))*r0 + (abs(v13_t_re) + abs(v13_t_im))*rt + v13_c
    v15_c = v10_m*v13_c + v13_b*v10_b
    v16_re = par_d_re + v15_re
    v16_t_re = turn_d_re + v15_t_re
    v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im)
    v16_r_re = v16_re*v16_q
    v16_r_im = -v15_im*v16_q
    v16_o = math.sqrt(v16_q)
    v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im
    v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re
    v17_t_re = -v17_s_re*v16_t_re + v17_s_im*v15_t_im
    v17_t_im = -v17_s_re*v15_t_im - v17_s_im*v16_t_re
    v17_1_re = -v17_s_re*v13_re + v17_s_im*v13_im
    v17_1_im = -v17_s_re*v13_im - v17_s_im*v13_re
    v17_0_re = -v17_s_re*v15_0_re + v17_s_im*v15_0_im
    v17_0_im = -v17_s_re*v15_0_im - v17_s_im*v15_0_re
    v16_b = (abs(v16_t_re) + abs(v15_t_im))*rt + (abs(v13_re) + abs(v13_im))*r1 + (abs(v15_0_re) + abs(v15_0_im))*r0 + v15_c
    v17_x = v16_b*v16_o
    v17_c = v16_o*v16_o*(v15_c + v16_b*v17_x/(1.0 - v17_x)) if v17_x < 1.0 else math.inf
    v18_re = v9_re*v16_r_re - v9_im*v16_r_im
    v18_im = v9_re*v16_r_im + v9_im*v16_r_re
    v18_t_re = v9_re*v17_t_re - v9_im*v17_t_im + v16_r_re*v9_t_re - v16_r_im*v9_t_im
    v18_t_im = v9_re*v17_t_im + v9_im*v17_t_re + v16_r_re*v9_t_im + v16_r_im*v9_t_re
    v18_1_re = v9_re*v17_1_re - v9_im*v17_1_im + v16_r_re*v7_re - v16_r_im*v7_im
    v18_1_im = v9_re*v17_1_im + v9_im*v17_1_re + v16_r_re*v7_im + v16_r_im*v7_re
    v18_0_re = v9_re*v17_0_re - v9_im*v17_0_im
    v18_0_im = v9_re*v17_0_im + v9_im*v17_0_re
    v9_m = (abs(v9_re) + abs(v9_im))
    v17_m = (abs(v16_r_re) + abs(v16_r_im))
    v9_b = (abs(v7_re) + abs(v7_im))*r1 + (abs(v9_t_re) + abs(v9_t_im))*rt + v9_c
    v17_b = (abs(v17_t_re) + abs(v17_t_im))*rt + (abs(v17_1_re) + abs(v17_1_im))*r1 + (abs(v17_0_re) + abs(v17_0_im))*r0 + v17_c
    v18_c = v9_m*v17_c + v17_m*v9_c + v9_b*v17_b
    v19_re = -v18_re
    v19_im = -v18_im
    v19_t_re = -v18_t_re
    v19_t_im = -v18_t_im
    v19_1_re = -v18_1_re
    v19_1_im = -v18_1_im
    v19_0_re = -v18_0_re
    v19_0_im = -v18_0_im
    v20_re = par_N_re*par_mu_1_re
    v20_im = par_N_re*par_mu_1_im
    v20_t_re = par_N_re*turn_mu_1_re + par_mu_1_re*turn_N_re
    v20_t_im = par_N_re*turn_mu_1_im + par_mu_1_im*turn_N_re
    v20_c = v1_b*v6_b
    v21_re = v20_re*x0_re - v20_im*x0_im
    v21_im = v20_re*x0_im + v20_im*x0_re
    v21_t_re = x0_re*v20_t_re - x0_im*v20_t_im
    v21_t_im = x0_re*v20_t_im + x0_im*v20_t_re
    v20_b = (abs(v20_t_re) + abs(v20_t_im))*rt + v20_c
    v21_c = v14_m*v20_c + v20_b*v14_b
    v22_re = v21_re*v16_r_re - v21_im*v16_r_im
    v22_im = v21_re*v16_r_im + v21_im*v16_r_re
    v22_t_re = v21_re*v17_t_re - v21_im*v17_t_im + v16_r_re*v21_t_re - v16_r_im*v21_t_im
    v22_t_im = v21_re*v17_t_im + v21_im*v17_t_re + v16_r_re*v21_t_im + v16_r_im*v21_t_re
    v22_1_re = v21_re*v17_1_re - v21_im*v17_1_im
    v22_1_im = v21_re*v17_1_im + v21_im*v17_1_re
    v22_0_re = v21_re*v17_0_re - v21_im*v17_0_im + v16_r_re*v20_re - v16_r_im*v20_im
    v22_0_im = v21_re*v17_0_im + v21_im*v17_0_re + v16_r_re*v20_im + v16_r_im*v20_re
    v21_m = (abs(v21_re) + abs(v21_im))
    v21_b = (abs(v20_re) + abs(v20_im))*r0 + (abs(v21_t_re) + abs(v21_t_im))*rt + v21_c
    v22_c = v21_m*v17_c + v17_m*v21_c + v21_b*v17_b
    v23_re = par_d_re*v16_r_re
    v23_im = par_d_re*v16_r_im
    v23_t_re = par_d_re*v17_t_re + v16_r_re*turn_d_re
    v23_t_im = par_d_re*v17_t_im + v16_r_im*turn_d_re
    v23_1_re = par_d_re*v17_1_re
    v23_1_im = par_d_re*v17_1_im
    v23_0_re = par_d_re*v17_0_re
    v23_0_im = par_d_re*v17_0_im
    v23_c = v4_m*v17_c + v4_b*v17_b
    v24_t_re = 2.0*v1_r_re*v2_t_re
    v2_m = abs(v1_r_re)
    v24_c = v2_m*v2_c + v2_m*v2_c + v2_b*v2_b
    v4_s_re = par_d_re*par_d_re
    v25_t_re = 2.0*par_d_re*turn_d_re
    v25_c = v4_b*v4_b
    v26_re = v2_s_re*v4_s_re
    v26_t_re = v2_s_re*v25_t_re + v4_s_re*v24_t_re
    v24_m = abs(v2_s_re)
    v25_m = abs(v4_s_re)
    v24_b = abs(v24_t_re)*rt + v24_c
    v25_b = abs(v25_t_re)*rt + v25_c
    v26_c = v24_m*v25_c + v25_m*v24_c + v24_b*v25_b
    v27_re = v26_re*par_mu_1_re
    v27_im = v26_re*par_mu_1_im
    v27_t_re = v26_re*turn_mu_1_re + par_mu_1_re*v26_t_re
    v27_t_im = v26_re*turn_mu_1_im + par_mu_1_im*v26_t_re
    v26_b = abs(v26_t_re)*rt + v26_c
    v27_c = v6_m*v26_c + v26_b*v6_b
    v28_t_re = 2.0*v16_r_re*v17_t_re - 2.0*v16_r_im*v17_t_im
    v28_t_im = 2.0*v16_r_re*v17_t_im + 2.0*v16_r_im*v17_t_re
    v28_1_re = 2.0*v16_r_re*v17_1_re - 2.0*v16_r_im*v17_1_im
    v28_1_im = 2.0*v16_r_re*v17_1_im + 2.0*v16_r_im*v17_1_re
    v28_0_re = 2.0*v16_r_re*v17_0_re - 2.0*v16_r_im*v17_0_im
    v28_0_im = 2.0*v16_r_re*v17_0_im + 2.0*v16_r_im*v17_0_re
    v28_c = v17_m*v17_c + v17_m*v17_c + v17_b*v17_b
    v29_re = v27_re*v17_s_re - v27_im*v17_s_im
    v29_im = v27_re*v17_s_im + v27_im*v17_s_re
    v29_t_re = v27_re*v28_t_re - v27_im*v28_t_im + v17_s_re*v27_t_re - v17_s_im*v27_t_im
    v29_t_im = v27_re*v28_t_im + v27_im*v28_t_re + v17_s_re*v27_t_im + v17_s_im*v27_t_re
    v29_1_re = v27_re*v28_1_re - v27_im*v28_1_im
    v29_1_im = v27_re*v28_1_im + v27_im*v28_1_re
    v29_0_re = v27_re*v28_0_re - v27_im*v28_0_im
    v29_0_im = v27_re*v28_0_im + v27_im*v28_0_re
    v27_m = (abs(v27_re) + abs(v27_im))
    v28_m = (abs(v17_s_re) + abs(v17_s_im))
    v27_b = (abs(v27_t_re) + abs(v27_t_im))*rt + v27_c
    v28_b = (abs(v28_t_re) + abs(v28_t_im))*rt + (abs(v28_1_re) + abs(v28_1_im))*r1 + (abs(v28_0_re) + abs(v28_0_im))*r0 + v28_c
    v29_c = v27_m*v28_c + v28_m*v27_c + v27_b*v28_b
    v30_re = par_N_re*par_d_re
    v30_t_re = par_N_re*turn_d_re + par_d_re*turn_N_re
    v30_c = v1_b*v4_b
    v31_re = v30_re*x3_re
    v31_im = v30_re*x3_im
    v31_t_re = x3_re*v30_t_re
    v31_t_im = x3_im*v30_t_re
    v32_m = (abs(x3_re) + abs(x3_im))
    v30_b = abs(v30_t_re)*rt + v30_c
    v32_b = r3
    v31_c = v32_m*v30_c + v30_b*v32_b
    v8_s_re = par_n_re*par_n_re
    v33_t_re = 2.0*par_n_re*turn_n_re
    v33_c = v8_b*v8_b
    v34_re = v6_s_re*v8_s_re
    v34_im = v6_s_im*v8_s_re
    v34_t_re = v6_s_re*v33_t_re + v8_s_re*v11_t_re
    v34_t_im = v6_s_im*v33_t_re + v8_s_re*v11_t_im
    v11_m = (abs(v6_s_re) + abs(v6_s_im))
    v33_m = abs(v8_s_re)
    v33_b = abs(v33_t_re)*rt + v33_c
    v34_c = v11_m*v33_c + v33_m*v11_c + v11_b*v33_b
    v10_s_re = x1_re*x1_re - x1_im*x1_im
    v10_s_im = x1_re*x1_im + x1_im*x1_re
    v35_1_re = 2.0*x1_re
    v35_1_im = 2.0*x1_im
    v35_c = v10_b*v10_b
    v36_re = v34_re*v10_s_re - v34_im*v10_s_im
    v36_im = v34_re*v10_s_im + v34_im*v10_s_re
    v36_1_re = v34_re*v35_1_re - v34_im*v35_1_im
    v36_1_im = v34_re*v35_1_im + v34_im*v35_1_re
    v36_t_re = v10_s_re*v34_t_re - v10_s_im*v34_t_im
    v36_t_im = v10_s_re*v34_t_im + v10_s_im*v34_t_re
    v34_m = (abs(v34_re) + abs(v34_im))
    v35_m = (abs(v10_s_re) + abs(v10_s_im))
    v34_b = (abs(v34_t_re) + abs(v34_t_im))*rt + v34_c
    v35_b = (abs(v35_1_re) + abs(v35_1_im))*r1 + v35_c
    v36_c = v34_m*v35_c + v35_m*v34_c + v34_b*v35_b
    v37_re = v36_re*x2_re - v36_im*x2_im
    v37_im = v36_re*x2_im + v36_im*x2_re
    v37_1_re = x2_re*v36_1_re - x2_im*v36_1_im
    v37_1_im = x2_re*v36_1_im + x2_im*v36_1_re
    v37_t_re = x2_re*v36_t_re - x2_im*v36_t_im
    v37_t_im = x2_re*v36_t_im + x2_im*v36_t_re
    v38_m = (abs(x2_re) + abs(x2_im))
    v36_b = (abs(v36_1_re) + abs(v36_1_im))*r1 + (abs(v36_t_re) + abs(v36_t_im))*rt + v36_c
    v38_b = r2
    v37_c = v38_m*v36_c + v36_b*v38_b
    v39_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v39_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v40_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im
    v40_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re
    v39_b = (abs(turn_lambda_re) + abs(turn_lambda_im))*rt
    v40_c = v39_b*v39_b
    v41_re = par_N_re*v39_s_re
    v41_im = par_N_re*v39_s_im
    v41_t_re = par_N_re*v40_t_re + v39_s_re*turn_N_re
    v41_t_im = par_N_re*v40_t_im + v39_s_im*turn_N_re
    v1_m = abs(par_N_re)
    v40_b = (abs(v40_t_re) + abs(v40_t_im))*rt + v40_c
    v41_c = v1_m*v40_c + v1_b*v40_b
    v42_re = v41_re*par_n_re
    v42_im = v41_im*par_n_re
    v42_t_re = v41_re*turn_n_re + par_n_re*v41_t_re
    v42_t_im = v41_im*turn_n_re + par_n_re*v41_t_im
    v41_b = (abs(v41_t_re) + abs(v41_t_im))*rt + v41_c
    v42_c = v8_m*v41_c + v41_b*v8_b
    v43_re = v42_re*par_signal_re - v42_im*par_signal_im
    v43_im = v42_re*par_signal_im + v42_im*par_signal_re
    v43_t_re = v42_re*turn_signal_re - v42_im*turn_signal_im + par_signal_re*v42_t_re - par_signal_im*v42_t_im
    v43_t_im = v42_re*turn_signal_im + v42_im*turn_signal_re + par_signal_re*v42_t_im + par_signal_im*v42_t_re
    v44_m = (abs(par_signal_re) + abs(par_signal_im))
    v42_b = (abs(v42_t_re) + abs(v42_t_im))*rt + v42_c
    v44_b = (abs(turn_signal_re) + abs(turn_signal_im))*rt
    v43_c = v44_m*v42_c + v42_b*v44_b
    v45_re = v43_re*v10_s_re - v43_im*v10_s_im
    v45_im = v43_re*v10_s_im + v43_im*v10_s_re
    v45_1_re = v43_re*v35_1_re - v43_im*v35_1_im
    v45_1_im = v43_re*v35_1_im + v43_im*v35_1_re
    v45_t_re = v10_s_re*v43_t_re - v10_s_im*v43_t_im
    v45_t_im = v10_s_re*v43_t_im + v10_s_im*v43_t_re
    v43_m = (abs(v43_re) + abs(v43_im))
    v43_b = (abs(v43_t_re) + abs(v43_t_im))*rt + v43_c
    v45_c = v43_m*v35_c + v35_m*v43_c + v43_b*v35_b
    v46_re = v31_re - v37_re + v45_re
    v46_im = v31_im - v37_im + v45_im
    v46_t_re = v31_t_re - v37_t_re + v45_t_re
    v46_t_im = v31_t_im - v37_t_im + v45_t_im
    v46_2_re = -v36_re
    v46_2_im = -v36_im
    v46_1_re = -v37_1_re + v45_1_re
    v46_1_im = -v37_1_im + v45_1_im
    v46_c = v31_c + v37_c + v45_c
    v47_re = v29_re*v46_re - v29_im*v46_im
    v47_im = v29_re*v46_im + v29_im*v46_re
    v47_3_re = v29_re*v30_re
    v47_3_im = v29_im*v30_re
    v47_t_re = v29_re*v46_t_re - v29_im*v46_t_im + v46_re*v29_t_re - v46_im*v29_t_im
    v47_t_im = v29_re*v46_t_im + v29_im*v46_t_re + v46_re*v29_t_im + v46_im*v29_t_re
    v47_2_re = v29_re*v46_2_re - v29_im*v46_2_im
    v47_2_im = v29_re*v46_2_im + v29_im*v46_2_re
    v47_1_re = v29_re*v46_1_re - v29_im*v46_1_im + v46_re*v29_1_re - v46_im*v29_1_im
    v47_1_im = v29_re*v46_1_im + v29_im*v46_1_re + v46_re*v29_1_im + v46_im*v29_1_re
    v47_0_re = v46_re*v29_0_re - v46_im*v29_0_im
    v47_0_im = v46_re*v29_0_im + v46_im*v29_0_re
    v29_m = (abs(v29_re) + abs(v29_im))
    v46_m = (abs(v46_re) + abs(v46_im))
    v29_b = (abs(v29_t_re) + abs(v29_t_im))*rt + (abs(v29_1_re) + abs(v29_1_im))*r1 + (abs(v29_0_re) + abs(v29_0_im))*r0 + v29_c
    v46_b = abs(v30_re)*r3 + (abs(v46_t_re) + abs(v46_t_im))*rt + (abs(v46_2_re) + abs(v46_2_im))*r2 + (abs(v46_1_re) + abs(v46_1_im))*r1 + v46_c
    v47_c = v29_m*v46_c + v46_m*v29_c + v29_b*v46_b
    v48_re = -v47_re
    v48_im = -v47_im
    v48_3_re = -v47_3_re
    v48_3_im = -v47_3_im
    v48_t_re = -v47_t_re
    v48_t_im = -v47_t_im
    v48_2_re = -v47_2_re
    v48_2_im = -v47_2_im
    v48_1_re = -v47_1_re
    v48_1_im = -v47_1_im
    v48_0_re = -v47_0_re
    v48_0_im = -v47_0_im
    v39_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v39_r_re = par_lambda_re*v39_q
    v39_r_im = -par_lambda_im*v39_q
    v39_o = math.sqrt(v39_q)
    v49_s_re = v39_r_re*v39_r_re - v39_r_im*v39_r_im
    v49_s_im = v39_r_re*v39_r_im + v39_r_im*v39_r_re
    v49_t_re = -v49_s_re*turn_lambda_re + v49_s_im*turn_lambda_im
    v49_t_im = -v49_s_re*turn_lambda_im - v49_s_im*turn_lambda_re
    v49_x = v39_b*v39_o
    v49_c = v39_o*v39_o*(v39_b*v49_x/(1.0 - v49_x)) if v49_x < 1.0 else math.inf
    v50_t_re = 2.0*v39_r_re*v49_t_re - 2.0*v39_r_im*v49_t_im
    v50_t_im = 2.0*v39_r_re*v49_t_im + 2.0*v39_r_im*v49_t_re
    v49_m = (abs(v39_r_re) + abs(v39_r_im))
    v49_b = (abs(v49_t_re) + abs(v49_t_im))*rt + v49_c
    v50_c = v49_m*v49_c + v49_m*v49_c + v49_b*v49_b
    v51_re = v3_re*v49_s_re
    v51_im = v3_re*v49_s_im
    v51_t_re = v3_re*v50_t_re + v49_s_re*v3_t_re
    v51_t_im = v3_re*v50_t_im + v49_s_im*v3_t_re
    v3_m = abs(v3_re)
    v50_m = (abs(v49_s_re) + abs(v49_s_im))
    v50_b = (abs(v50_t_re) + abs(v50_t_im))*rt + v50_c
    v51_c = v3_m*v50_c + v50_m*v3_c + v3_b*v50_b
    v52_re = v51_re*v6_s_re - v51_im*v6_s_im
    v52_im = v51_re*v6_s_im + v51_im*v6_s_re
    v52_t_re = v51_re*v11_t_re - v51_im*v11_t_im + v6_s_re*v51_t_re - v6_s_im*v51_t_im
    v52_t_im = v51_re*v11_t_im + v51_im*v11_t_re + v6_s_re*v51_t_im + v6_s_im*v51_t_re
    v51_m = (abs(v51_re) + abs(v51_im))
    v51_b = (abs(v51_t_re) + abs(v51_t_im))*rt + v51_c
    v52_c = v51_m*v11_c + v11_m*v51_c + v51_b*v11_b
    v53_re = v52_re*par_n_re
    v53_im = v52_im*par_n_re
    v53_t_re = v52_re*turn_n_re + par_n_re*v52_t_re
    v53_t_im = v52_im*turn_n_re + par_n_re*v52_t_im
    v52_b = (abs(v52_t_re) + abs(v52_t_im))*rt + v52_c
    v53_c = v8_m*v52_c + v52_b*v8_b
    v44_q = 1.0/(par_signal_re*par_signal_re + par_signal_im*par_signal_im)
    v44_r_re = par_signal_re*v44_q
    v44_r_im = -par_signal_im*v44_q
    v44_o = math.sqrt(v44_q)
    v54_s_re = v44_r_re*v44_r_re - v44_r_im*v44_r_im
    v54_s_im = v44_r_re*v44_r_im + v44_r_im*v44_r_re
    v54_t_re = -v54_s_re*turn_signal_re + v54_s_im*turn_signal_im
    v54_t_im = -v54_s_re*turn_signal_im - v54_s_im*turn_signal_re
    v54_x = v44_b*v44_o
    v54_c = v44_o*v44_o*(v44_b*v54_x/(1.0 - v54_x)) if v54_x < 1.0 else math.inf
    v55_re = v53_re*v44_r_re - v53_im*v44_r_im
    v55_im = v53_re*v44_r_im + v53_im*v44_r_re
    v55_t_re = v53_re*v54_t_re - v53_im*v54_t_im + v44_r_re*v53_t_re - v44_r_im*v53_t_im
    v55_t_im = v53_re*v54_t_im + v53_im*v54_t_re + v44_r_re*v53_t_im + v44_r_im*v53_t_re
    v53_m = (abs(v53_re) + abs(v53_im))
    v54_m = (abs(v44_r_re) + abs(v44_r_im))
    v53_b = (abs(v53_t_re) + abs(v53_t_im))*rt + v53_c
    v54_b = (abs(v54_t_re) + abs(v54_t_im))*rt + v54_c
    v55_c = v53_m*v54_c + v54_m*v53_c + v53_b*v54_b
    v56_re = v55_re*v17_s_re - v55_im*v17_s_im
    v56_im = v55_re*v17_s_im + v55_im*v17_s_re
    v56_t_re = v55_re*v28_t_re - v55_im*v28_t_im + v17_s_re*v55_t_re - v17_s_im*v55_t_im
    v56_t_im = v55_re*v28_t_im + v55_im*v28_t_re + v17_s_re*v55_t_im + v17_s_im*v55_t_re
    v56_1_re = v55_re*v28_1_re - v55_im*v28_1_im
    v56_1_im = v55_re*v28_1_im + v55_im*v28_1_re
    v56_0_re = v55_re*v28_0_re - v55_im*v28_0_im
    v56_0_im = v55_re*v28_0_im + v55_im*v28_0_re
    v55_m = (abs(v55_re) + abs(v55_im))
    v55_b = (abs(v55_t_re) + abs(v55_t_im))*rt + v55_c
    v56_c = v55_m*v28_c + v28_m*v55_c + v55_b*v28_b
    v57_re = par_d_re*x2_re
    v57_im = par_d_re*x2_im
    v57_t_re = x2_re*turn_d_re
    v57_t_im = x2_im*turn_d_re
    v57_c = v4_b*v38_b
    v58_re = par_N_re*v6_s_re
    v58_im = par_N_re*v6_s_im
    v58_t_re = par_N_re*v11_t_re + v6_s_re*turn_N_re
    v58_t_im = par_N_re*v11_t_im + v6_s_im*turn_N_re
    v58_c = v1_m*v11_c + v1_b*v11_b
    v14_s_re = x0_re*x0_re - x0_im*x0_im
    v14_s_im = x0_re*x0_im + x0_im*x0_re
    v59_0_re = 2.0*x0_re
    v59_0_im = 2.0*x0_im
    v59_c = v14_b*v14_b
    v60_re = v58_re*v14_s_re - v58_im*v14_s_im
    v60_im = v58_re*v14_s_im + v58_im*v14_s_re
    v60_0_re = v58_re*v59_0_re - v58_im*v59_0_im
    v60_0_im = v58_re*v59_0_im + v58_im*v59_0_re
    v60_t_re = v14_s_re*v58_t_re - v14_s_im*v58_t_im
    v60_t_im = v14_s_re*v58_t_im + v14_s_im*v58_t_re
    v58_m = (abs(v58_re) + abs(v58_im))
    v59_m = (abs(v14_s_re) + abs(v14_s_im))
    v58_b = (abs(v58_t_re) + abs(v58_t_im))*rt + v58_c
    v59_b = (abs(v59_0_re) + abs(v59_0_im))*r0 + v59_c
    v60_c = v58_m*v59_c + v59_m*v58_c + v58_b*v59_b
    v61_re = v60_re*x3_re - v60_im*x3_im
    v61_im = v60_re*x3_im + v60_im*x3_re
    v61_0_re = x3_re*v60_0_re - x3_im*v60_0_im
    v61_0_im = x3_re*v60_0_im + x3_im*v60_0_re
    v61_t_re = x3_re*v60_t_re - x3_im*v60_t_im
    v61_t_im = x3_re*v60_t_im + x3_im*v60_t_re
    v60_b = (abs(v60_0_re) + abs(v60_0_im))*r0 + (abs(v60_t_re) + abs(v60_t_im))*rt + v60_c
    v61_c = v32_m*v60_c + v60_b*v32_b
    v62_re = v41_re*par_signal_re - v41_im*par_signal_im
    v62_im = v41_re*par_signal_im + v41_im*par_signal_re
    v62_t_re = v41_re*turn_signal_re - v41_im*turn_signal_im + par_signal_re*v41_t_re - par_signal_im*v41_t_im
    v62_t_im = v41_re*turn_signal_im + v41_im*turn_signal_re + par_signal_re*v41_t_im + par_signal_im*v41_t_re
    v62_c = v44_m*v41_c + v41_b*v44_b
    v63_re = v62_re*x0_re - v62_im*x0_im
    v63_im = v62_re*x0_im + v62_im*x0_re
    v63_t_re = x0_re*v62_t_re - x0_im*v62_t_im
    v63_t_im = x0_re*v62_t_im + x0_im*v62_t_re
    v62_b = (abs(v62_t_re) + abs(v62_t_im))*rt + v62_c
    v63_c = v14_m*v62_c + v62_b*v14_b
    v64_re = v63_re*x1_re - v63_im*x1_im
    v64_im = v63_re*x1_im + v63_im*x1_re
    v64_0_re = x1_re*v62_re - x1_im*v62_im
    v64_0_im = x1_re*v62_im + x1_im*v62_re
    v64_t_re = x1_re*v63_t_re - x1_im*v63_t_im
    v64_t_im = x1_re*v63_t_im + x1_im*v63_t_re
    v63_b = (abs(v62_re) + abs(v62_im))*r0 + (abs(v63_t_re) + abs(v63_t_im))*rt + v63_c
    v64_c = v10_m*v63_c + v63_b*v10_b
    v65_re = -v57_re + v61_re - v64_re
    v65_im = -v57_im + v61_im - v64_im
    v65_2_re = -par_d_re
    v65_t_re = -v57_t_re + v61_t_re - v64_t_re
    v65_t_im = -v57_t_im + v61_t_im - v64_t_im
    v65_0_re = v61_0_re - v64_0_re
    v65_0_im = v61_0_im - v64_0_im
    v65_1_re = -v63_re
    v65_1_im = -v63_im
    v65_c = v57_c + v61_c + v64_c
    v66_re = v56_re*v65_re - v56_im*v65_im
    v66_im = v56_re*v65_im + v56_im*v65_re
    v66_2_re = v56_re*v65_2_re
    v66_2_im = v56_im*v65_2_re
    v66_t_re = v56_re*v65_t_re - v56_im*v65_t_im + v65_re*v56_t_re - v65_im*v56_t_im
    v66_t_im = v56_re*v65_t_im + v56_im*v65_t_re + v65_re*v56_t_im + v65_im*v56_t_re
    v66_3_re = v56_re*v60_re - v56_im*v60_im
    v66_3_im = v56_re*v60_im + v56_im*v60_re
    v66_0_re = v56_re*v65_0_re - v56_im*v65_0_im + v65_re*v56_0_re - v65_im*v56_0_im
    v66_0_im = v56_re*v65_0_im + v56_im*v65_0_re + v65_re*v56_0_im + v65_im*v56_0_re
    v66_1_re = v56_re*v65_1_re - v56_im*v65_1_im + v65_re*v56_1_re - v65_im*v56_1_im
    v66_1_im = v56_re*v65_1_im + v56_im*v65_1_re + v65_re*v56_1_im + v65_im*v56_1_re
    v56_m = (abs(v56_re) + abs(v56_im))
    v65_m = (abs(v65_re) + abs(v65_im))
    v56_b = (abs(v56_t_re) + abs(v56_t_im))*rt + (abs(v56_1_re) + abs(v56_1_im))*r1 + (abs(v56_0_re) + abs(v56_0_im))*r0 + v56_c
    v65_b = abs(v65_2_re)*r2 + (abs(v65_t_re) + abs(v65_t_im))*rt + (abs(v60_re) + abs(v60_im))*r3 + (abs(v65_0_re) + abs(v65_0_im))*r0 + (abs(v65_1_re) + abs(v65_1_im))*r1 + v65_c
    v66_c = v56_m*v65_c + v65_m*v56_c + v56_b*v65_b
    v67_re = v20_re*v19_re - v20_im*v19_im
    v67_im = v20_re*v19_im + v20_im*v19_re
    v67_t_re = v20_re*v19_t_re - v20_im*v19_t_im + v19_re*v20_t_re - v19_im*v20_t_im
    v67_t_im = v20_re*v19_t_im + v20_im*v19_t_re + v19_re*v20_t_im + v19_im*v20_t_re
    v67_1_re = v20_re*v19_1_re - v20_im*v19_1_im
    v67_1_im = v20_re*v19_1_im + v20_im*v19_1_re
    v67_0_re = v20_re*v19_0_re - v20_im*v19_0_im
    v67_0_im = v20_re*v19_0_im + v20_im*v19_0_re
    v20_m = (abs(v20_re) + abs(v20_im))
    v19_m = (abs(v19_re) + abs(v19_im))
    v19_b = (abs(v19_t_re) + abs(v19_t_im))*rt + (abs(v19_1_re) + abs(v19_1_im))*r1 + (abs(v19_0_re) + abs(v19_0_im))*r0 + v18_c
    v67_c = v20_m*v18_c + v19_m*v20_c + v20_b*v19_b
    v68_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v68_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v69_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im
    v69_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re
    v68_b = (abs(turn_mu_s_re) + abs(turn_mu_s_im))*rt
    v69_c = v68_b*v68_b
    v70_re = v68_s_re*par_n_re
    v70_im = v68_s_im*par_n_re
    v70_t_re = v68_s_re*turn_n_re + par_n_re*v69_t_re
    v70_t_im = v68_s_im*turn_n_re + par_n_re*v69_t_im
    v69_b = (abs(v69_t_re) + abs(v69_t_im))*rt + v69_c
    v70_c = v8_m*v69_c + v69_b*v8_b
    v71_re = v70_re*x1_re - v70_im*x1_im
    v71_im = v70_re*x1_im + v70_im*x1_re
    v71_t_re = x1_re*v70_t_re - x1_im*v70_t_im
    v71_t_im = x1_re*v70_t_im + x1_im*v70_t_re
    v70_b = (abs(v70_t_re) + abs(v70_t_im))*rt + v70_c
    v71_c = v10_m*v70_c + v70_b*v10_b
    v72_re = -par_N_re + v67_re - v71_re
    v72_im = v67_im - v71_im
    v72_t_re = -turn_N_re + v67_t_re - v71_t_re
    v72_t_im = v67_t_im - v71_t_im
    v72_1_re = v67_1_re - v70_re
    v72_1_im = v67_1_im - v70_im
    v72_c = v67_c + v71_c
    v72_q = 1.0/(v72_re*v72_re + v72_im*v72_im)
    v72_r_re = v72_re*v72_q
    v72_r_im = -v72_im*v72_q
    v72_o = math.sqrt(v72_q)
    v73_s_re = v72_r_re*v72_r_re - v72_r_im*v72_r_im
    v73_s_im = v72_r_re*v72_r_im + v72_r_im*v72_r_re
    v73_t_re = -v73_s_re*v72_t_re + v73_s_im*v72_t_im
    v73_t_im = -v73_s_re*v72_t_im - v73_s_im*v72_t_re
    v73_1_re = -v73_s_re*v72_1_re + v73_s_im*v72_1_im
    v73_1_im = -v73_s_re*v72_1_im - v73_s_im*v72_1_re
    v73_0_re = -v73_s_re*v67_0_re + v73_s_im*v67_0_im
    v73_0_im = -v73_s_re*v67_0_im - v73_s_im*v67_0_re
    v72_b = (abs(v72_t_re) + abs(v72_t_im))*rt + (abs(v72_1_re) + abs(v72_1_im))*r1 + (abs(v67_0_re) + abs(v67_0_im))*r0 + v72_c
    v73_x = v72_b*v72_o
    v73_c = v72_o*v72_o*(v72_c + v72_b*v73_x/(1.0 - v73_x)) if v73_x < 1.0 else math.inf
    v74_re = par_N_re*v72_r_re
    v74_im = par_N_re*v72_r_im
    v74_t_re = par_N_re*v73_t_re + v72_r_re*turn_N_re
    v74_t_im = par_N_re*v73_t_im + v72_r_im*turn_N_re
    v74_1_re = par_N_re*v73_1_re
    v74_1_im = par_N_re*v73_1_im
    v74_0_re = par_N_re*v73_0_re
    v74_0_im = par_N_re*v73_0_im
    v73_b = (abs(v73_t_re) + abs(v73_t_im))*rt + (abs(v73_1_re) + abs(v73_1_im))*r1 + (abs(v73_0_re) + abs(v73_0_im))*r0 + v73_c
    v74_c = v1_m*v73_c + v1_b*v73_b
    v75_re = -v74_re
    v75_im = -v74_im
    v75_t_re = -v74_t_re
    v75_t_im = -v74_t_im
    v75_1_re = -v74_1_re
    v75_1_im = -v74_1_im
    v75_0_re = -v74_0_re
    v75_0_im = -v74_0_im
    v76_re = par_N_re*par_lambda_re
    v76_im = par_N_re*par_lambda_im
    v76_t_re = par_N_re*turn_lambda_re + par_lambda_re*turn_N_re
    v76_t_im = par_N_re*turn_lambda_im + par_lambda_im*turn_N_re
    v76_c = v1_b*v39_b
    v77_re = par_N_re*v68_s_re
    v77_im = par_N_re*v68_s_im
    v77_t_re = par_N_re*v69_t_re + v68_s_re*turn_N_re
    v77_t_im = par_N_re*v69_t_im + v68_s_im*turn_N_re
    v77_c = v1_m*v69_c + v1_b*v69_b
    v78_re = v77_re*x0_re - v77_im*x0_im
    v78_im = v77_re*x0_im + v77_im*x0_re
    v78_t_re = x0_re*v77_t_re - x0_im*v77_t_im
    v78_t_im = x0_re*v77_t_im + x0_im*v77_t_re
    v77_b = (abs(v77_t_re) + abs(v77_t_im))*rt + v77_c
    v78_c = v14_m*v77_c + v77_b*v14_b
    v79_re = par_d_re*par_mu_1_re
    v79_im = par_d_re*par_mu_1_im
    v79_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v79_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re
    v79_c = v4_b*v6_b
    v80_re = v79_re*v22_re - v79_im*v22_im
    v80_im = v79_re*v22_im + v79_im*v22_re
    v80_t_re = v79_re*v22_t_re - v79_im*v22_t_im + v22_re*v79_t_re - v22_im*v79_t_im
    v80_t_im = v79_re*v22_t_im + v79_im*v22_t_re + v22_re*v79_t_im + v22_im*v79_t_re
    v80_1_re = v79_re*v22_1_re - v79_im*v22_1_im
    v80_1_im = v79_re*v22_1_im + v79_im*v22_1_re
    v80_0_re = v79_re*v22_0_re - v79_im*v22_0_im
    v80_0_im = v79_re*v22_0_im + v79_im*v22_0_re
    v79_m = (abs(v79_re) + abs(v79_im))
    v22_m = (abs(v22_re) + abs(v22_im))
    v79_b = (abs(v79_t_re) + abs(v79_t_im))*rt + v79_c
    v22_b = (abs(v22_t_re) + abs(v22_t_im))*rt + (abs(v22_1_re) + abs(v22_1_im))*r1 + (abs(v22_0_re) + abs(v22_0_im))*r0 + v22_c
    v80_c = v79_m*v22_c + v22_m*v79_c + v79_b*v22_b
    v81_re = v76_re + v78_re + v80_re
    v81_im = v76_im + v78_im + v80_im
    v81_t_re = v76_t_re + v78_t_re + v80_t_re
    v81_t_im = v76_t_im + v78_t_im + v80_t_im
    v81_0_re = v77_re + v80_0_re
    v81_0_im = v77_im + v80_0_im
    v81_c = v76_c + v78_c + v80_c
    v81_q = 1.0/(v81_re*v81_re + v81_im*v81_im)
    v81_r_re = v81_re*v81_q
    v81_r_im = -v81_im*v81_q
    v81_o = math.sqrt(v81_q)
    v82_s_re = v81_r_re*v81_r_re - v81_r_im*v81_r_im
    v82_s_im = v81_r_re*v81_r_im + v81_r_im*v81_r_re
    v82_t_re = -v82_s_re*v81_t_re + v82_s_im*v81_t_im
    v82_t_im = -v82_s_re*v81_t_im - v82_s_im*v81_t_re
    v82_0_re = -v82_s_re*v81_0_re + v82_s_im*v81_0_im
    v82_0_im = -v82_s_re*v81_0_im - v82_s_im*v81_0_re
    v82_1_re = -v82_s_re*v80_1_re + v82_s_im*v80_1_im
    v82_1_im = -v82_s_re*v80_1_im - v82_s_im*v80_1_re
    v81_b = (abs(v81_t_re) + abs(v81_t_im))*rt + (abs(v81_0_re) + abs(v81_0_im))*r0 + (abs(v80_1_re) + abs(v80_1_im))*r1 + v81_c
    v82_x = v81_b*v81_o
    v82_c = v81_o*v81_o*(v81_c + v81_b*v82_x/(1.0 - v82_x)) if v82_x < 1.0 else math.inf
    v83_re = par_N_re*v81_r_re
    v83_im = par_N_re*v81_r_im
    v83_t_re = par_N_re*v82_t_re + v81_r_re*turn_N_re
    v83_t_im = par_N_re*v82_t_im + v81_r_im*turn_N_re
    v83_0_re = par_N_re*v82_0_re
    v83_0_im = par_N_re*v82_0_im
    v83_1_re = par_N_re*v82_1_re
    v83_1_im = par_N_re*v82_1_im
    v82_b = (abs(v82_t_re) + abs(v82_t_im))*rt + (abs(v82_0_re) + abs(v82_0_im))*r0 + (abs(v82_1_re) + abs(v82_1_im))*r1 + v82_c
    v83_c = v1_m*v82_c + v1_b*v82_b
    v1_s_re = par_N_re*par_N_re
    v84_t_re = 2.0*par_N_re*turn_N_re
    v84_c = v1_b*v1_b
    v4_r_re = 1.0/par_d_re
    v4_o = abs(v4_r_re)
    v85_s_re = v4_r_re*v4_r_re
    v85_t_re = -v85_s_re*turn_d_re
    v85_x = v4_b*v4_o
    v85_c = v4_o*v4_o*(v4_b*v85_x/(1.0 - v85_x)) if v85_x < 1.0 else math.inf
    v86_re = v1_s_re*v4_r_re
    v86_t_re = v1_s_re*v85_t_re + v4_r_re*v84_t_re
    v84_m = abs(v1_s_re)
    v85_m = abs(v4_r_re)
    v84_b = abs(v84_t_re)*rt + v84_c
    v85_b = abs(v85_t_re)*rt + v85_c
    v86_c = v84_m*v85_c + v85_m*v84_c + v84_b*v85_b
    v87_re = v20_re*v48_re - v20_im*v48_im
    v87_im = v20_re*v48_im + v20_im*v48_re
    v87_3_re = v20_re*v48_3_re - v20_im*v48_3_im
    v87_3_im = v20_re*v48_3_im + v20_im*v48_3_re
    v87_t_re = v20_re*v48_t_re - v20_im*v48_t_im + v48_re*v20_t_re - v48_im*v20_t_im
    v87_t_im = v20_re*v48_t_im + v20_im*v48_t_re + v48_re*v20_t_im + v48_im*v20_t_re
    v87_2_re = v20_re*v48_2_re - v20_im*v48_2_im
    v87_2_im = v20_re*v48_2_im + v20_im*v48_2_re
    v87_1_re = v20_re*v48_1_re - v20_im*v48_1_im
    v87_1_im = v20_re*v48_1_im + v20_im*v48_1_re
    v87_0_re = v20_re*v48_0_re - v20_im*v48_0_im
    v87_0_im = v20_re*v48_0_im + v20_im*v48_0_re
    v48_m = (abs(v48_re) + abs(v48_im))
    v48_b = (abs(v48_3_re) + abs(v48_3_im))*r3 + (abs(v48_t_re) + abs(v48_t_im))*rt + (abs(v48_2_re) + abs(v48_2_im))*r2 + (abs(v48_1_re) + abs(v48_1_im))*r1 + (abs(v48_0_re) + abs(v48_0_im))*r0 + v47_c
    v87_c = v20_m*v47_c + v48_m*v20_c + v20_b*v48_b
    v88_re = par_d_re*v68_s_re
    v88_im = par_d_re*v68_s_im
    v88_t_re = par_d_re*v69_t_re + v68_s_re*turn_d_re
    v88_t_im = par_d_re*v69_t_im + v68_s_im*turn_d_re
    v88_c = v4_m*v69_c + v4_b*v69_b
    v89_re = v88_re*x3_re - v88_im*x3_im
    v89_im = v88_re*x3_im + v88_im*x3_re
    v89_t_re = x3_re*v88_t_re - x3_im*v88_t_im
    v89_t_im = x3_re*v88_t_im + x3_im*v88_t_re
    v88_b = (abs(v88_t_re) + abs(v88_t_im))*rt + v88_c
    v89_c = v32_m*v88_c + v88_b*v32_b
    v90_re = v87_re - v89_re
    v90_im = v87_im - v89_im
    v90_3_re = v87_3_re - v88_re
    v90_3_im = v87_3_im - v88_im
    v90_t_re = v87_t_re - v89_t_re
    v90_t_im = v87_t_im - v89_t_im
    v90_c = v87_c + v89_c
    v91_re = v86_re*v90_re
    v91_im = v86_re*v90_im
    v91_3_re = v86_re*v90_3_re
    v91_3_im = v86_re*v90_3_im
    v91_t_re = v86_re*v90_t_re + v90_re*v86_t_re
    v91_t_im = v86_re*v90_t_im + v90_im*v86_t_re
    v91_2_re = v86_re*v87_2_re
    v91_2_im = v86_re*v87_2_im
    v91_1_re = v86_re*v87_1_re
    v91_1_im = v86_re*v87_1_im
    v91_0_re = v86_re*v87_0_re
    v91_0_im = v86_re*v87_0_im
    v86_m = abs(v86_re)
    v90_m = (abs(v90_re) + abs(v90_im))
    v86_b = abs(v86_t_re)*rt + v86_c
    v90_b = (abs(v90_3_re) + abs(v90_3_im))*r3 + (abs(v90_t_re) + abs(v90_t_im))*rt + (abs(v87_2_re) + abs(v87_2_im))*r2 + (abs(v87_1_re) + abs(v87_1_im))*r1 + (abs(v87_0_re) + abs(v87_0_im))*r0 + v90_c
    v91_c = v86_m*v90_c + v90_m*v86_c + v86_b*v90_b
    v92_t_re = 2.0*v72_r_re*v73_t_re - 2.0*v72_r_im*v73_t_im
    v92_t_im = 2.0*v72_r_re*v73_t_im + 2.0*v72_r_im*v73_t_re
    v92_1_re = 2.0*v72_r_re*v73_1_re - 2.0*v72_r_im*v73_1_im
    v92_1_im = 2.0*v72_r_re*v73_1_im + 2.0*v72_r_im*v73_1_re
    v92_0_re = 2.0*v72_r_re*v73_0_re - 2.0*v72_r_im*v73_0_im
    v92_0_im = 2.0*v72_r_re*v73_0_im + 2.0*v72_r_im*v73_0_re
    v73_m = (abs(v72_r_re) + abs(v72_r_im))
    v92_c = v73_m*v73_c + v73_m*v73_c + v73_b*v73_b
    v93_re = v91_re*v73_s_re - v91_im*v73_s_im
    v93_im = v91_re*v73_s_im + v91_im*v73_s_re
    v93_t_re = v91_re*v92_t_re - v91_im*v92_t_im + v73_s_re*v91_t_re - v73_s_im*v91_t_im
    v93_t_im = v91_re*v92_t_im + v91_im*v92_t_re + v73_s_re*v91_t_im + v73_s_im*v91_t_re
    v93_1_re = v91_re*v92_1_re - v91_im*v92_1_im + v73_s_re*v91_1_re - v73_s_im*v91_1_im
    v93_1_im = v91_re*v92_1_im + v91_im*v92_1_re + v73_s_re*v91_1_im + v73_s_im*v91_1_re
    v93_0_re = v91_re*v92_0_re - v91_im*v92_0_im + v73_s_re*v91_0_re - v73_s_im*v91_0_im
    v93_0_im = v91_re*v92_0_im + v91_im*v92_0_re + v73_s_re*v91_0_im + v73_s_im*v91_0_re
    v93_3_re = v73_s_re*v91_3_re - v73_s_im*v91_3_im
    v93_3_im = v73_s_re*v91_3_im + v73_s_im*v91_3_re
    v93_2_re = v73_s_re*v91_2_re - v73_s_im*v91_2_im
    v93_2_im = v73_s_re*v91_2_im + v73_s_im*v91_2_re
    v91_m = (abs(v91_re) + abs(v91_im))
    v92_m = (abs(v73_s_re) + abs(v73_s_im))
    v91_b = (abs(v91_3_re) + abs(v91_3_im))*r3 + (abs(v91_t_re) + abs(v91_t_im))*rt + (abs(v91_2_re) + abs(v91_2_im))*r2 + (abs(v91_1_re) + abs(v91_1_im))*r1 + (abs(v91_0_re) + abs(v91_0_im))*r0 + v91_c
    v92_b = (abs(v92_t_re) + abs(v92_t_im))*rt + (abs(v92_1_re) + abs(v92_1_im))*r1 + (abs(v92_0_re) + abs(v92_0_im))*r0 + v92_c
    v93_c = v91_m*v92_c + v92_m*v91_c + v91_b*v92_b
    v94_t_re = 2.0*v81_r_re*v82_t_re - 2.0*v81_r_im*v82_t_im
    v94_t_im = 2.0*v81_r_re*v82_t_im + 2.0*v81_r_im*v82_t_re
    v94_0_re = 2.0*v81_r_re*v82_0_re - 2.0*v81_r_im*v82_0_im
    v94_0_im = 2.0*v81_r_re*v82_0_im + 2.0*v81_r_im*v82_0_re
    v94_1_re = 2.0*v81_r_re*v82_1_re - 2.0*v81_r_im*v82_1_im
    v94_1_im = 2.0*v81_r_re*v82_1_im + 2.0*v81_r_im*v82_1_re
    v82_m = (abs(v81_r_re) + abs(v81_r_im))
    v94_c = v82_m*v82_c + v82_m*v82_c + v82_b*v82_b
    v95_re = par_N_re*v82_s_re
    v95_im = par_N_re*v82_s_im
    v95_t_re = par_N_re*v94_t_re + v82_s_re*turn_N_re
    v95_t_im = par_N_re*v94_t_im + v82_s_im*turn_N_re
    v95_0_re = par_N_re*v94_0_re
    v95_0_im = par_N_re*v94_0_im
    v95_1_re = par_N_re*v94_1_re
    v95_1_im = par_N_re*v94_1_im
    v94_b = (abs(v94_t_re) + abs(v94_t_im))*rt + (abs(v94_0_re) + abs(v94_0_im))*r0 + (abs(v94_1_re) + abs(v94_1_im))*r1 + v94_c
    v95_c = v1_m*v94_c + v1_b*v94_b
    v96_re = v41_re*par_noise_re - v41_im*par_noise_im
    v96_im = v41_re*par_noise_im + v41_im*par_noise_re
    v96_t_re = v41_re*turn_noise_re - v41_im*turn_noise_im + par_noise_re*v41_t_re - par_noise_im*v41_t_im
    v96_t_im = v41_re*turn_noise_im + v41_im*turn_noise_re + par_noise_re*v41_t_im + par_noise_im*v41_t_re
    v97_m = (abs(par_noise_re) + abs(par_noise_im))
    v97_b = (abs(turn_noise_re) + abs(turn_noise_im))*rt
    v96_c = v97_m*v41_c + v41_b*v97_b
    v98_re = v70_re*x2_re - v70_im*x2_im
    v98_im = v70_re*x2_im + v70_im*x2_re
    v98_t_re = x2_re*v70_t_re - x2_im*v70_t_im
    v98_t_im = x2_re*v70_t_im + x2_im*v70_t_re
    v98_c = v38_m*v70_c + v70_b*v38_b
    v99_re = v62_re*v23_re - v62_im*v23_im
    v99_im = v62_re*v23_im + v62_im*v23_re
    v99_t_re = v62_re*v23_t_re - v62_im*v23_t_im + v23_re*v62_t_re - v23_im*v62_t_im
    v99_t_im = v62_re*v23_t_im + v62_im*v23_t_re + v23_re*v62_t_im + v23_im*v62_t_re
    v99_1_re = v62_re*v23_1_re - v62_im*v23_1_im
    v99_1_im = v62_re*v23_1_im + v62_im*v23_1_re
    v99_0_re = v62_re*v23_0_re - v62_im*v23_0_im
    v99_0_im = v62_re*v23_0_im + v62_im*v23_0_re
    v62_m = (abs(v62_re) + abs(v62_im))
    v23_m = (abs(v23_re) + abs(v23_im))
    v23_b = (abs(v23_t_re) + abs(v23_t_im))*rt + (abs(v23_1_re) + abs(v23_1_im))*r1 + (abs(v23_0_re) + abs(v23_0_im))*r0 + v23_c
    v99_c = v62_m*v23_c + v23_m*v62_c + v62_b*v23_b
    v100_re = v62_re*v66_re - v62_im*v66_im
    v100_im = v62_re*v66_im + v62_im*v66_re
    v100_2_re = v62_re*v66_2_re - v62_im*v66_2_im
    v100_2_im = v62_re*v66_2_im + v62_im*v66_2_re
    v100_t_re = v62_re*v66_t_re - v62_im*v66_t_im + v66_re*v62_t_re - v66_im*v62_t_im
    v100_t_im = v62_re*v66_t_im + v62_im*v66_t_re + v66_re*v62_t_im + v66_im*v62_t_re
    v100_3_re = v62_re*v66_3_re - v62_im*v66_3_im
    v100_3_im = v62_re*v66_3_im + v62_im*v66_3_re
    v100_0_re = v62_re*v66_0_re - v62_im*v66_0_im
    v100_0_im = v62_re*v66_0_im + v62_im*v66_0_re
    v100_1_re = v62_re*v66_1_re - v62_im*v66_1_im
    v100_1_im = v62_re*v66_1_im + v62_im*v66_1_re
    v66_m = (abs(v66_re) + abs(v66_im))
    v66_b = (abs(v66_2_re) + abs(v66_2_im))*r2 + (abs(v66_t_re) + abs(v66_t_im))*rt + (abs(v66_3_re) + abs(v66_3_im))*r3 + (abs(v66_0_re) + abs(v66_0_im))*r0 + (abs(v66_1_re) + abs(v66_1_im))*r1 + v66_c
    v100_c = v62_m*v66_c + v66_m*v62_c + v62_b*v66_b
    v101_re = v96_re - v98_re + v99_re + v100_re
    v101_im = v96_im - v98_im + v99_im + v100_im
    v101_t_re = v96_t_re - v98_t_re + v99_t_re + v100_t_re
    v101_t_im = v96_t_im - v98_t_im + v99_t_im + v100_t_im
    v101_2_re = -v70_re + v100_2_re
    v101_2_im = -v70_im + v100_2_im
    v101_1_re = v99_1_re + v100_1_re
    v101_1_im = v99_1_im + v100_1_im
    v101_0_re = v99_0_re + v100_0_re
    v101_0_im = v99_0_im + v100_0_im
    v101_c = v96_c + v98_c + v99_c + v100_c
    v102_re = v95_re*v101_re - v95_im*v101_im
    v102_im = v95_re*v101_im + v95_im*v101_re
    v102_t_re = v95_re*v101_t_re - v95_im*v101_t_im + v101_re*v95_t_re - v101_im*v95_t_im
    v102_t_im = v95_re*v101_t_im + v95_im*v101_t_re + v101_re*v95_t_im + v101_im*v95_t_re
    v102_2_re = v95_re*v101_2_re - v95_im*v101_2_im
    v102_2_im = v95_re*v101_2_im + v95_im*v101_2_re
    v102_1_re = v95_re*v101_1_re - v95_im*v101_1_im + v101_re*v95_1_re - v101_im*v95_1_im
    v102_1_im = v95_re*v101_1_im + v95_im*v101_1_re + v101_re*v95_1_im + v101_im*v95_1_re
    v102_0_re = v95_re*v101_0_re - v95_im*v101_0_im + v101_re*v95_0_re - v101_im*v95_0_im
    v102_0_im = v95_re*v101_0_im + v95_im*v101_0_re + v101_re*v95_0_im + v101_im*v95_0_re
    v102_3_re = v95_re*v100_3_re - v95_im*v100_3_im
    v102_3_im = v95_re*v100_3_im + v95_im*v100_3_re
    v95_m = (abs(v95_re) + abs(v95_im))
    v101_m = (abs(v101_re) + abs(v101_im))
    v95_b = (abs(v95_t_re) + abs(v95_t_im))*rt + (abs(v95_0_re) + abs(v95_0_im))*r0 + (abs(v95_1_re) + abs(v95_1_im))*r1 + v95_c
    v101_b = (abs(v101_t_re) + abs(v101_t_im))*rt + (abs(v101_2_re) + abs(v101_2_im))*r2 + (abs(v101_1_re) + abs(v101_1_im))*r1 + (abs(v101_0_re) + abs(v101_0_im))*r0 + (abs(v100_3_re) + abs(v100_3_im))*r3 + v101_c
    v102_c = v95_m*v101_c + v101_m*v95_c + v95_b*v101_b
    work[MATRIX] = 1.0 - v75_0_re
    work[MATRIX + 1] = -v75_0_im
    work[MATRIX + 2] = -v75_1_re
    work[MATRIX + 3] = -v75_1_im
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v75_t_re
    work[MATRIX + 9] = -v75_t_im
    work[MATRIX + 10] = x0_re - v75_re
    work[MATRIX + 11] = x0_im - v75_im
    work[REMAINDER] = v74_c
    work[MATRIX + 2*WIDTH] = -v83_0_re
    work[MATRIX + 2*WIDTH + 1] = -v83_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v83_1_re
    work[MATRIX + 2*WIDTH + 3] = -v83_1_im
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v83_t_re
    work[MATRIX + 2*WIDTH + 9] = -v83_t_im
    work[MATRIX + 2*WIDTH + 10] = x1_re - v83_re
    work[MATRIX + 2*WIDTH + 11] = x1_im - v83_im
    work[REMAINDER + 1] = v83_c
    work[MATRIX + 4*WIDTH] = -v93_0_re
    work[MATRIX + 4*WIDTH + 1] = -v93_0_im
    work[MATRIX + 4*WIDTH + 2] = -v93_1_re
    work[MATRIX + 4*WIDTH + 3] = -v93_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v93_2_re
    work[MATRIX + 4*WIDTH + 5] = -v93_2_im
    work[MATRIX + 4*WIDTH + 6] = -v93_3_re
    work[MATRIX + 4*WIDTH + 7] = -v93_3_im
    work[MATRIX + 4*WIDTH + 8] = -v93_t_re
    work[MATRIX + 4*WIDTH + 9] = -v93_t_im
    work[MATRIX + 4*WIDTH + 10] = x2_re - v93_re
    work[MATRIX + 4*WIDTH + 11] = x2_im - v93_im
    work[REMAINDER + 2] = v93_c
    work[MATRIX + 6*WIDTH] = -v102_0_re
    work[MATRIX + 6*WIDTH + 1] = -v102_0_im
    work[MATRIX + 6*WIDTH + 2] = -v102_1_re
    work[MATRIX + 6*WIDTH + 3] = -v102_1_im
    work[MATRIX + 6*WIDTH + 4] = -v102_2_re
    work[MATRIX + 6*WIDTH + 5] = -v102_2_im
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v102_3_re
    work[MATRIX + 6*WIDTH + 7] = -v102_3_im
    work[MATRIX + 6*WIDTH + 8] = -v102_t_re
    work[MATRIX + 6*WIDTH + 9] = -v102_t_im
    work[MATRIX + 6*WIDTH + 10] = x3_re - v102_re
    work[MATRIX + 6*WIDTH + 11] = x3_im - v102_im
    work[REMAINDER + 3] = v102_c


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
    par_lambda_re = work[HERE + 6]
    par_lambda_im = work[HERE + 7]
    par_mu_1_re = work[HERE + 8]
    par_mu_1_im = work[HERE + 9]
    par_mu_s_re = work[HERE + 10]
    par_mu_s_im = work[HERE + 11]
    par_noise_re = work[HERE + 12]
    par_noise_im = work[HERE + 13]
    par_signal_re = work[HERE + 14]
    par_signal_im = work[HERE + 15]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    x2_re = work[X + 4]
    x2_im = work[X + 5]
    x3_re = work[X + 6]
    x3_im = work[X + 7]
    v1_r_re = 1.0/par_N_re
    v3_re = v1_r_re*par_d_re
    v4_re = v3_re*par_mu_1_re
    v4_im = v3_re*par_mu_1_im
    v5_re = v4_re*par_n_re
    v5_im = v4_im*par_n_re
    v6_re = v5_re*x1_re - v5_im*x1_im
    v6_im = v5_re*x1_im + v5_im*x1_re
    v7_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v7_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v9_re = v7_s_re*par_n_re
    v9_im = v7_s_im*par_n_re
    v10_re = v9_re*x0_re - v9_im*x0_im
    v10_im = v9_re*x0_im + v9_im*x0_re
    v11_re = v10_re*x1_re - v10_im*x1_im
    v11_im = v10_re*x1_im + v10_im*x1_re
    v12_re = par_d_re + v11_re
    v12_q = 1.0/(v12_re*v12_re + v11_im*v11_im)
    v12_r_re = v12_re*v12_q
    v12_r_im = -v11_im*v12_q
    v14_re = v6_re*v12_r_re - v6_im*v12_r_im
    v14_im = v6_re*v12_r_im + v6_im*v12_r_re
    v15_re = -v14_re
    v15_im = -v14_im
    v16_re = par_N_re*par_mu_1_re
    v16_im = par_N_re*par_mu_1_im
    v17_re = v16_re*x0_re - v16_im*x0_im
    v17_im = v16_re*x0_im + v16_im*x0_re
    v18_re = v17_re*v12_r_re - v17_im*v12_r_im
    v18_im = v17_re*v12_r_im + v17_im*v12_r_re
    v19_re = par_d_re*v12_r_re
    v19_im = par_d_re*v12_r_im
    v2_s_re = v1_r_re*v1_r_re
    v21_s_re = par_d_re*par_d_re
    v23_re = v2_s_re*v21_s_re
    v24_re = v23_re*par_mu_1_re
    v24_im = v23_re*par_mu_1_im
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
    v26_re = v24_re*v13_s_re - v24_im*v13_s_im
    v26_im = v24_re*v13_s_im + v24_im*v13_s_re
    v27_re = par_N_re*par_d_re
    v28_re = v27_re*x3_re
    v28_im = v27_re*x3_im
    v29_s_re = par_n_re*par_n_re
    v31_re = v7_s_re*v29_s_re
    v31_im = v7_s_im*v29_s_re
    v32_s_re = x1_re*x1_re - x1_im*x1_im
    v32_s_im = x1_re*x1_im + x1_im*x1_re
    v34_re = v31_re*v32_s_re - v31_im*v32_s_im
    v34_im = v31_re*v32_s_im + v31_im*v32_s_re
    v35_re = v34_re*x2_re - v34_im*x2_im
    v35_im = v34_re*x2_im + v34_im*x2_re
    v36_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v36_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v38_re = par_N_re*v36_s_re
    v38_im = par_N_re*v36_s_im
    v39_re = v38_re*par_n_re
    v39_im = v38_im*par_n_re
    v40_re = v39_re*par_signal_re - v39_im*par_signal_im
    v40_im = v39_re*par_signal_im + v39_im*par_signal_re
    v41_re = v40_re*v32_s_re - v40_im*v32_s_im
    v41_im = v40_re*v32_s_im + v40_im*v32_s_re
    v42_re = v28_re - v35_re + v41_re
    v42_im = v28_im - v35_im + v41_im
    v43_re = v26_re*v42_re - v26_im*v42_im
    v43_im = v26_re*v42_im + v26_im*v42_re
    v44_re = -v43_re
    v44_im = -v43_im
    v36_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v36_r_re = par_lambda_re*v36_q
    v36_r_im = -par_lambda_im*v36_q
    v45_s_re = v36_r_re*v36_r_re - v36_r_im*v36_r_im
    v45_s_im = v36_r_re*v36_r_im + v36_r_im*v36_r_re
    v47_re = v3_re*v45_s_re
    v47_im = v3_re*v45_s_im
    v48_re = v47_re*v7_s_re - v47_im*v7_s_im
    v48_im = v47_re*v7_s_im + v47_im*v7_s_re
    v49_re = v48_re*par_n_re
    v49_im = v48_im*par_n_re
    v50_q = 1.0/(par_signal_re*par_signal_re + par_signal_im*par_signal_im)
    v50_r_re = par_signal_re*v50_q
    v50_r_im = -par_signal_im*v50_q
    v52_re = v49_re*v50_r_re - v49_im*v50_r_im
    v52_im = v49_re*v50_r_im + v49_im*v50_r_re
    v53_re = v52_re*v13_s_re - v52_im*v13_s_im
    v53_im = v52_re*v13_s_im + v52_im*v13_s_re
    v54_re = par_d_re*x2_re
    v54_im = par_d_re*x2_im
    v55_re = par_N_re*v7_s_re
    v55_im = par_N_re*v7_s_im
    v56_s_re = x0_re*x0_re - x0_im*x0_im
    v56_s_im = x0_re*x0_im + x0_im*x0_re
    v58_re = v55_re*v56_s_re - v55_im*v56_s_im
    v58_im = v55_re*v56_s_im + v55_im*v56_s_re
    v59_re = v58_re*x3_re - v58_im*x3_im
    v59_im = v58_re*x3_im + v58_im*x3_re
    v60_re = v38_re*par_signal_re - v38_im*par_signal_im
    v60_im = v38_re*par_signal_im + v38_im*par_signal_re
    v61_re = v60_re*x0_re - v60_im*x0_im
    v61_im = v60_re*x0_im + v60_im*x0_re
    v62_re = v61_re*x1_re - v61_im*x1_im
    v62_im = v61_re*x1_im + v61_im*x1_re
    v63_re = -v54_re + v59_re - v62_re
    v63_im = -v54_im + v59_im - v62_im
    v64_re = v53_re*v63_re - v53_im*v63_im
    v64_im = v53_re*v63_im + v53_im*v63_re
    v65_re = par_N_re*par_lambda_re
    v65_im = par_N_re*par_lambda_im
    v66_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v66_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v68_re = par_N_re*v66_s_re
    v68_im = par_N_re*v66_s_im
    v69_re = v68_re*x0_re - v68_im*x0_im
    v69_im = v68_re*x0_im + v68_im*x0_re
    v70_re = par_d_re*par_mu_1_re
    v70_im = par_d_re*par_mu_1_im
    v71_re = v70_re*v18_re - v70_im*v18_im
    v71_im = v70_re*v18_im + v70_im*v18_re
    v72_re = v65_re + v69_re + v71_re
    v72_im = v65_im + v69_im + v71_im
    v72_q = 1.0/(v72_re*v72_re + v72_im*v72_im)
    v72_r_re = v72_re*v72_q
    v72_r_im = -v72_im*v72_q
    v73_s_re = v72_r_re*v72_r_re - v72_r_im*v72_r_im
    v73_s_im = v72_r_re*v72_r_im + v72_r_im*v72_r_re
    v75_re = par_N_re*v73_s_re
    v75_im = par_N_re*v73_s_im
    v76_re = v38_re*par_noise_re - v38_im*par_noise_im
    v76_im = v38_re*par_noise_im + v38_im*par_noise_re
    v77_re = v66_s_re*par_n_re
    v77_im = v66_s_im*par_n_re
    v78_re = v77_re*x2_re - v77_im*x2_im
    v78_im = v77_re*x2_im + v77_im*x2_re
    v79_re = v60_re*v19_re - v60_im*v19_im
    v79_im = v60_re*v19_im + v60_im*v19_re
    v80_re = v60_re*v64_re - v60_im*v64_im
    v80_im = v60_re*v64_im + v60_im*v64_re
    v81_re = v76_re - v78_re + v79_re + v80_re
    v81_im = v76_im - v78_im + v79_im + v80_im
    v82_re = v75_re*v81_re - v75_im*v81_im
    v82_im = v75_re*v81_im + v75_im*v81_re
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = v15_re
    work[VALUES + 3] = v15_im
    work[VALUES + 4] = x1_re
    work[VALUES + 5] = x1_im
    work[VALUES + 6] = v18_re
    work[VALUES + 7] = v18_im
    work[VALUES + 8] = v19_re
    work[VALUES + 9] = v19_im
    work[VALUES + 10] = x2_re
    work[VALUES + 11] = x2_im
    work[VALUES + 12] = v44_re
    work[VALUES + 13] = v44_im
    work[VALUES + 14] = x3_re
    work[VALUES + 15] = x3_im
    work[VALUES + 16] = v64_re
    work[VALUES + 17] = v64_im
    return v82_re, v82_im


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
    par_noise_re = work[HERE + 12]
    par_noise_im = work[HERE + 13]
    turn_noise_re = work[DIRECTION + 12]
    turn_noise_im = work[DIRECTION + 13]
    par_signal_re = work[HERE + 14]
    par_signal_im = work[HERE + 15]
    turn_signal_re = work[DIRECTION + 14]
    turn_signal_im = work[DIRECTION + 15]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    x2_re = work[X + 4]
    x2_im = work[X + 5]
    x3_re = work[X + 6]
    x3_im = work[X + 7]
    v1_r_re = 1.0/par_N_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_re
    v3_re = v1_r_re*par_d_re
    v3_t_re = v1_r_re*turn_d_re + par_d_re*v2_t_re
    v4_re = v3_re*par_mu_1_re
    v4_im = v3_re*par_mu_1_im
    v4_t_re = v3_re*turn_mu_1_re + par_mu_1_re*v3_t_re
    v4_t_im = v3_re*turn_mu_1_im + par_mu_1_im*v3_t_re
    v5_re = v4_re*par_n_re
    v5_im = v4_im*par_n_re
    v5_t_re = v4_re*turn_n_re + par_n_re*v4_t_re
    v5_t_im = v4_im*turn_n_re + par_n_re*v4_t_im
    v6_re = v5_re*x1_re - v5_im*x1_im
    v6_im = v5_re*x1_im + v5_im*x1_re
    v6_t_re = x1_re*v5_t_re - x1_im*v5_t_im
    v6_t_im = x1_re*v5_t_im + x1_im*v5_t_re
    v7_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im
    v7_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re
    v8_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im
    v8_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re
    v9_re = v7_s_re*par_n_re
    v9_im = v7_s_im*par_n_re
    v9_t_re = v7_s_re*turn_n_re + par_n_re*v8_t_re
    v9_t_im = v7_s_im*turn_n_re + par_n_re*v8_t_im
    v10_re = v9_re*x0_re - v9_im*x0_im
    v10_im = v9_re*x0_im + v9_im*x0_re
    v10_t_re = x0_re*v9_t_re - x0_im*v9_t_im
    v10_t_im = x0_re*v9_t_im + x0_im*v9_t_re
    v11_re = v10_re*x1_re - v10_im*x1_im
    v11_im = v10_re*x1_im + v10_im*x1_re
    v11_0_re = x1_re*v9_re - x1_im*v9_im
    v11_0_im = x1_re*v9_im + x1_im*v9_re
    v11_t_re = x1_re*v10_t_re - x1_im*v10_t_im
    v11_t_im = x1_re*v10_t_im + x1_im*v10_t_re
    v12_re = par_d_re + v11_re
    v12_t_re = turn_d_re + v11_t_re
    v12_q = 1.0/(v12_re*v12_re + v11_im*v11_im)
    v12_r_re = v12_re*v12_q
    v12_r_im = -v11_im*v12_q
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re + v13_s_im*v11_t_im
    v13_t_im = -v13_s_re*v11_t_im - v13_s_im*v12_t_re
    v13_1_re = -v13_s_re*v10_re + v13_s_im*v10_im
    v13_1_im = -v13_s_re*v10_im - v13_s_im*v10_re
    v13_0_re = -v13_s_re*v11_0_re + v13_s_im*v11_0_im
    v13_0_im = -v13_s_re*v11_0_im - v13_s_im*v11_0_re
    v14_re = v6_re*v12_r_re - v6_im*v12_r_im
    v14_im = v6_re*v12_r_im + v6_im*v12_r_re
    v14_t_re = v6_re*v13_t_re - v6_im*v13_t_im + v12_r_re*v6_t_re - v12_r_im*v6_t_im
    v14_t_im = v6_re*v13_t_im + v6_im*v13_t_re + v12_r_re*v6_t_im + v12_r_im*v6_t_re
    v14_1_re = v6_re*v13_1_re - v6_im*v13_1_im + v12_r_re*v5_re - v12_r_im*v5_im
    v14_1_im = v6_re*v13_1_im + v6_im*v13_1_re + v12_r_re*v5_im + v12_r_im*v5_re
    v14_0_re = v6_re*v13_0_re - v6_im*v13_0_im
    v14_0_im = v6_re*v13_0_im + v6_im*v13_0_re
    v15_re = -v14_re
    v15_im = -v14_im
    v15_t_re = -v14_t_re
    v15_t_im = -v14_t_im
    v15_1_re = -v14_1_re
    v15_1_im = -v14_1_im
    v15_0_re = -v14_0_re
    v15_0_im = -v14_0_im
    v16_re = par_N_re*par_mu_1_re
    v16_im = par_N_re*par_mu_1_im
    v16_t_re = par_N_re*turn_mu_1_re + par_mu_1_re*turn_N_re
    v16_t_im = par_N_re*turn_mu_1_im + par_mu_1_im*turn_N_re
    v17_re = v16_re*x0_re - v16_im*x0_im
    v17_im = v16_re*x0_im + v16_im*x0_re
    v17_t_re = x0_re*v16_t_re - x0_im*v16_t_im
    v17_t_im = x0_re*v16_t_im + x0_im*v16_t_re
    v18_re = v17_re*v12_r_re - v17_im*v12_r_im
    v18_im = v17_re*v12_r_im + v17_im*v12_r_re
    v18_t_re = v17_re*v13_t_re - v17_im*v13_t_im + v12_r_re*v17_t_re - v12_r_im*v17_t_im
    v18_t_im = v17_re*v13_t_im + v17_im*v13_t_re + v12_r_re*v17_t_im + v12_r_im*v17_t_re
    v18_1_re = v17_re*v13_1_re - v17_im*v13_1_im
    v18_1_im = v17_re*v13_1_im + v17_im*v13_1_re
    v18_0_re = v17_re*v13_0_re - v17_im*v13_0_im + v12_r_re*v16_re - v12_r_im*v16_im
    v18_0_im = v17_re*v13_0_im + v17_im*v13_0_re + v12_r_re*v16_im + v12_r_im*v16_re
    v19_re = par_d_re*v12_r_re
    v19_im = par_d_re*v12_r_im
    v19_t_re = par_d_re*v13_t_re + v12_r_re*turn_d_re
    v19_t_im = par_d_re*v13_t_im + v12_r_im*turn_d_re
    v19_1_re = par_d_re*v13_1_re
    v19_1_im = par_d_re*v13_1_im
    v19_0_re = par_d_re*v13_0_re
    v19_0_im = par_d_re*v13_0_im
    v20_t_re = 2.0*v1_r_re*v2_t_re
    v21_s_re = par_d_re*par_d_re
    v22_t_re = 2.0*par_d_re*turn_d_re
    v23_re = v2_s_re*v21_s_re
    v23_t_re = v2_s_re*v22_t_re + v21_s_re*v20_t_re
    v24_re = v23_re*par_mu_1_re
    v24_im = v23_re*par_mu_1_im
    v24_t_re = v23_re*turn_mu_1_re + par_mu_1_re*v23_t_re
    v24_t_im = v23_re*turn_mu_1_im + par_mu_1_im*v23_t_re
    v25_t_re = 2.0*v12_r_re*v13_t_re - 2.0*v12_r_im*v13_t_im
    v25_t_im = 2.0*v12_r_re*v13_t_im + 2.0*v12_r_im*v13_t_re
    v25_1_re = 2.0*v12_r_re*v13_1_re - 2.0*v12_r_im*v13_1_im
    v25_1_im = 2.0*v12_r_re*v13_1_im + 2.0*v12_r_im*v13_1_re
    v25_0_re = 2.0*v12_r_re*v13_0_re - 2.0*v12_r_im*v13_0_im
    v25_0_im = 2.0*v12_r_re*v13_0_im + 2.0*v12_r_im*v13_0_re
    v26_re = v24_re*v13_s_re - v24_im*v13_s_im
    v26_im = v24_re*v13_s_im + v24_im*v13_s_re
    v26_t_re = v24_re*v25_t_re - v24_im*v25_t_im + v13_s_re*v24_t_re - v13_s_im*v24_t_im
    v26_t_im = v24_re*v25_t_im + v24_im*v25_t_re + v13_s_re*v24_t_im + v13_s_im*v24_t_re
    v26_1_re = v24_re*v25_1_re - v24_im*v25_1_im
    v26_1_im = v24_re*v25_1_im + v24_im*v25_1_re
    v26_0_re = v24_re*v25_0_re - v24_im*v25_0_im
    v26_0_im = v24_re*v25_0_im + v24_im*v25_0_re
    v27_re = par_N_re*par_d_re
    v27_t_re = par_N_re*turn_d_re + par_d_re*turn_N_re
    v28_re = v27_re*x3_re
    v28_im = v27_re*x3_im
    v28_t_re = x3_re*v27_t_re
    v28_t_im = x3_im*v27_t_re
    v29_s_re = par_n_re*par_n_re
    v30_t_re = 2.0*par_n_re*turn_n_re
    v31_re = v7_s_re*v29_s_re
    v31_im = v7_s_im*v29_s_re
    v31_t_re = v7_s_re*v30_t_re + v29_s_re*v8_t_re
    v31_t_im = v7_s_im*v30_t_re + v29_s_re*v8_t_im
    v32_s_re = x1_re*x1_re - x1_im*x1_im
    v32_s_im = x1_re*x1_im + x1_im*x1_re
    v33_1_re = 2.0*x1_re
    v33_1_im = 2.0*x1_im
    v34_re = v31_re*v32_s_re - v31_im*v32_s_im
    v34_im = v31_re*v32_s_im + v31_im*v32_s_re
    v34_1_re = v31_re*v33_1_re - v31_im*v33_1_im
    v34_1_im = v31_re*v33_1_im + v31_im*v33_1_re
    v34_t_re = v32_s_re*v31_t_re - v32_s_im*v31_t_im
    v34_t_im = v32_s_re*v31_t_im + v32_s_im*v31_t_re
    v35_re = v34_re*x2_re - v34_im*x2_im
    v35_im = v34_re*x2_im + v34_im*x2_re
    v35_1_re = x2_re*v34_1_re - x2_im*v34_1_im
    v35_1_im = x2_re*v34_1_im + x2_im*v34_1_re
    v35_t_re = x2_re*v34_t_re - x2_im*v34_t_im
    v35_t_im = x2_re*v34_t_im + x2_im*v34_t_re
    v36_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im
    v36_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re
    v37_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im
    v37_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re
    v38_re = par_N_re*v36_s_re
    v38_im = par_N_re*v36_s_im
    v38_t_re = par_N_re*v37_t_re + v36_s_re*turn_N_re
    v38_t_im = par_N_re*v37_t_im + v36_s_im*turn_N_re
    v39_re = v38_re*par_n_re
    v39_im = v38_im*par_n_re
    v39_t_re = v38_re*turn_n_re + par_n_re*v38_t_re
    v39_t_im = v38_im*turn_n_re + par_n_re*v38_t_im
    v40_re = v39_re*par_signal_re - v39_im*par_signal_im
    v40_im = v39_re*par_signal_im + v39_im*par_signal_re
    v40_t_re = v39_re*turn_signal_re - v39_im*turn_signal_im + par_signal_re*v39_t_re - par_signal_im*v39_t_im
    v40_t_im = v39_re*turn_signal_im + v39_im*turn_signal_re + par_signal_re*v39_t_im + par_signal_im*v39_t_re
    v41_re = v40_re*v32_s_re - v40_im*v32_s_im
    v41_im = v40_re*v32_s_im + v40_im*v32_s_re
    v41_1_re = v40_re*v33_1_re - v40_im*v33_1_im
    v41_1_im = v40_re*v33_1_im + v40_im*v33_1_re
    v41_t_re = v32_s_re*v40_t_re - v32_s_im*v40_t_im
    v41_t_im = v32_s_re*v40_t_im + v32_s_im*v40_t_re
    v42_re = v28_re - v35_re + v41_re
    v42_im = v28_im - v35_im + v41_im
    v42_t_re = v28_t_re - v35_t_re + v41_t_re
    v42_t_im = v28_t_im - v35_t_im + v41_t_im
    v42_2_re = -v34_re
    v42_2_im = -v34_im
    v42_1_re = -v35_1_re + v41_1_re
    v42_1_im = -v35_1_im + v41_1_im
    v43_re = v26_re*v42_re - v26_im*v42_im
    v43_im = v26_re*v42_im + v26_im*v42_re
    v43_3_re = v26_re*v27_re
    v43_3_im = v26_im*v27_re
    v43_t_re = v26_re*v42_t_re - v26_im*v42_t_im + v42_re*v26_t_re - v42_im*v26_t_im
    v43_t_im = v26_re*v42_t_im + v26_im*v42_t_re + v42_re*v26_t_im + v42_im*v26_t_re
    v43_2_re = v26_re*v42_2_re - v26_im*v42_2_im
    v43_2_im = v26_re*v42_2_im + v26_im*v42_2_re
    v43_1_re = v26_re*v42_1_re - v26_im*v42_1_im + v42_re*v26_1_re - v42_im*v26_1_im
    v43_1_im = v26_re*v42_1_im + v26_im*v42_1_re + v42_re*v26_1_im + v42_im*v26_1_re
    v43_0_re = v42_re*v26_0_re - v42_im*v26_0_im
    v43_0_im = v42_re*v26_0_im + v42_im*v26_0_re
    v44_re = -v43_re
    v44_im = -v43_im
    v44_3_re = -v43_3_re
    v44_3_im = -v43_3_im
    v44_t_re = -v43_t_re
    v44_t_im = -v43_t_im
    v44_2_re = -v43_2_re
    v44_2_im = -v43_2_im
    v44_1_re = -v43_1_re
    v44_1_im = -v43_1_im
    v44_0_re = -v43_0_re
    v44_0_im = -v43_0_im
    v36_q = 1.0/(par_lambda_re*par_lambda_re + par_lambda_im*par_lambda_im)
    v36_r_re = par_lambda_re*v36_q
    v36_r_im = -par_lambda_im*v36_q
    v45_s_re = v36_r_re*v36_r_re - v36_r_im*v36_r_im
    v45_s_im = v36_r_re*v36_r_im + v36_r_im*v36_r_re
    v45_t_re = -v45_s_re*turn_lambda_re + v45_s_im*turn_lambda_im
    v45_t_im = -v45_s_re*turn_lambda_im - v45_s_im*turn_lambda_re
    v46_t_re = 2.0*v36_r_re*v45_t_re - 2.0*v36_r_im*v45_t_im
    v46_t_im = 2.0*v36_r_re*v45_t_im + 2.0*v36_r_im*v45_t_re
    v47_re = v3_re*v45_s_re
    v47_im = v3_re*v45_s_im
    v47_t_re = v3_re*v46_t_re + v45_s_re*v3_t_re
    v47_t_im = v3_re*v46_t_im + v45_s_im*v3_t_re
    v48_re = v47_re*v7_s_re - v47_im*v7_s_im
    v48_im = v47_re*v7_s_im + v47_im*v7_s_re
    v48_t_re = v47_re*v8_t_re - v47_im*v8_t_im + v7_s_re*v47_t_re - v7_s_im*v47_t_im
    v48_t_im = v47_re*v8_t_im + v47_im*v8_t_re + v7_s_re*v47_t_im + v7_s_im*v47_t_re
    v49_re = v48_re*par_n_re
    v49_im = v48_im*par_n_re
    v49_t_re = v48_re*turn_n_re + par_n_re*v48_t_re
    v49_t_im = v48_im*turn_n_re + par_n_re*v48_t_im
    v50_q = 1.0/(par_signal_re*par_signal_re + par_signal_im*par_signal_im)
    v50_r_re = par_signal_re*v50_q
    v50_r_im = -par_signal_im*v50_q
    v51_s_re = v50_r_re*v50_r_re - v50_r_im*v50_r_im
    v51_s_im = v50_r_re*v50_r_im + v50_r_im*v50_r_re
    v51_t_re = -v51_s_re*turn_signal_re + v51_s_im*turn_signal_im
    v51_t_im = -v51_s_re*turn_signal_im - v51_s_im*turn_signal_re
    v52_re = v49_re*v50_r_re - v49_im*v50_r_im
    v52_im = v49_re*v50_r_im + v49_im*v50_r_re
    v52_t_re = v49_re*v51_t_re - v49_im*v51_t_im + v50_r_re*v49_t_re - v50_r_im*v49_t_im
    v52_t_im = v49_re*v51_t_im + v49_im*v51_t_re + v50_r_re*v49_t_im + v50_r_im*v49_t_re
    v53_re = v52_re*v13_s_re - v52_im*v13_s_im
    v53_im = v52_re*v13_s_im + v52_im*v13_s_re
    v53_t_re = v52_re*v25_t_re - v52_im*v25_t_im + v13_s_re*v52_t_re - v13_s_im*v52_t_im
    v53_t_im = v52_re*v25_t_im + v52_im*v25_t_re + v13_s_re*v52_t_im + v13_s_im*v52_t_re
    v53_1_re = v52_re*v25_1_re - v52_im*v25_1_im
    v53_1_im = v52_re*v25_1_im + v52_im*v25_1_re
    v53_0_re = v52_re*v25_0_re - v52_im*v25_0_im
    v53_0_im = v52_re*v25_0_im + v52_im*v25_0_re
    v54_re = par_d_re*x2_re
    v54_im = par_d_re*x2_im
    v54_t_re = x2_re*turn_d_re
    v54_t_im = x2_im*turn_d_re
    v55_re = par_N_re*v7_s_re
    v55_im = par_N_re*v7_s_im
    v55_t_re = par_N_re*v8_t_re + v7_s_re*turn_N_re
    v55_t_im = par_N_re*v8_t_im + v7_s_im*turn_N_re
    v56_s_re = x0_re*x0_re - x0_im*x0_im
    v56_s_im = x0_re*x0_im + x0_im*x0_re
    v57_0_re = 2.0*x0_re
    v57_0_im = 2.0*x0_im
    v58_re = v55_re*v56_s_re - v55_im*v56_s_im
    v58_im = v55_re*v56_s_im + v55_im*v56_s_re
    v58_0_re = v55_re*v57_0_re - v55_im*v57_0_im
    v58_0_im = v55_re*v57_0_im + v55_im*v57_0_re
    v58_t_re = v56_s_re*v55_t_re - v56_s_im*v55_t_im
    v58_t_im = v56_s_re*v55_t_im + v56_s_im*v55_t_re
    v59_re = v58_re*x3_re - v58_im*x3_im
    v59_im = v58_re*x3_im + v58_im*x3_re
    v59_0_re = x3_re*v58_0_re - x3_im*v58_0_im
    v59_0_im = x3_re*v58_0_im + x3_im*v58_0_re
    v59_t_re = x3_re*v58_t_re - x3_im*v58_t_im
    v59_t_im = x3_re*v58_t_im + x3_im*v58_t_re
    v60_re = v38_re*par_signal_re - v38_im*par_signal_im
    v60_im = v38_re*par_signal_im + v38_im*par_signal_re
    v60_t_re = v38_re*turn_signal_re - v38_im*turn_signal_im + par_signal_re*v38_t_re - par_signal_im*v38_t_im
    v60_t_im = v38_re*turn_signal_im + v38_im*turn_signal_re + par_signal_re*v38_t_im + par_signal_im*v38_t_re
    v61_re = v60_re*x0_re - v60_im*x0_im
    v61_im = v60_re*x0_im + v60_im*x0_re
    v61_t_re = x0_re*v60_t_re - x0_im*v60_t_im
    v61_t_im = x0_re*v60_t_im + x0_im*v60_t_re
    v62_re = v61_re*x1_re - v61_im*x1_im
    v62_im = v61_re*x1_im + v61_im*x1_re
    v62_0_re = x1_re*v60_re - x1_im*v60_im
    v62_0_im = x1_re*v60_im + x1_im*v60_re
    v62_t_re = x1_re*v61_t_re - x1_im*v61_t_im
    v62_t_im = x1_re*v61_t_im + x1_im*v61_t_re
    v63_re = -v54_re + v59_re - v62_re
    v63_im = -v54_im + v59_im - v62_im
    v63_2_re = -par_d_re
    v63_t_re = -v54_t_re + v59_t_re - v62_t_re
    v63_t_im = -v54_t_im + v59_t_im - v62_t_im
    v63_0_re = v59_0_re - v62_0_re
    v63_0_im = v59_0_im - v62_0_im
    v63_1_re = -v61_re
    v63_1_im = -v61_im
    v64_re = v53_re*v63_re - v53_im*v63_im
    v64_im = v53_re*v63_im + v53_im*v63_re
    v64_2_re = v53_re*v63_2_re
    v64_2_im = v53_im*v63_2_re
    v64_t_re = v53_re*v63_t_re - v53_im*v63_t_im + v63_re*v53_t_re - v63_im*v53_t_im
    v64_t_im = v53_re*v63_t_im + v53_im*v63_t_re + v63_re*v53_t_im + v63_im*v53_t_re
    v64_3_re = v53_re*v58_re - v53_im*v58_im
    v64_3_im = v53_re*v58_im + v53_im*v58_re
    v64_0_re = v53_re*v63_0_re - v53_im*v63_0_im + v63_re*v53_0_re - v63_im*v53_0_im
    v64_0_im = v53_re*v63_0_im + v53_im*v63_0_re + v63_re*v53_0_im + v63_im*v53_0_re
    v64_1_re = v53_re*v63_1_re - v53_im*v63_1_im + v63_re*v53_1_re - v63_im*v53_1_im
    v64_1_im = v53_re*v63_1_im + v53_im*v63_1_re + v63_re*v53_1_im + v63_im*v53_1_re
    v65_re = par_N_re*par_lambda_re
    v65_im = par_N_re*par_lambda_im
    v65_t_re = par_N_re*turn_lambda_re + par_lambda_re*turn_N_re
    v65_t_im = par_N_re*turn_lambda_im + par_lambda_im*turn_N_re
    v66_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im
    v66_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re
    v67_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im
    v67_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re
    v68_re = par_N_re*v66_s_re
    v68_im = par_N_re*v66_s_im
    v68_t_re = par_N_re*v67_t_re + v66_s_re*turn_N_re
    v68_t_im = par_N_re*v67_t_im + v66_s_im*turn_N_re
    v69_re = v68_re*x0_re - v68_im*x0_im
    v69_im = v68_re*x0_im + v68_im*x0_re
    v69_t_re = x0_re*v68_t_re - x0_im*v68_t_im
    v69_t_im = x0_re*v68_t_im + x0_im*v68_t_re
    v70_re = par_d_re*par_mu_1_re
    v70_im = par_d_re*par_mu_1_im
    v70_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v70_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re
    v71_re = v70_re*v18_re - v70_im*v18_im
    v71_im = v70_re*v18_im + v70_im*v18_re
    v71_t_re = v70_re*v18_t_re - v70_im*v18_t_im + v18_re*v70_t_re - v18_im*v70_t_im
    v71_t_im = v70_re*v18_t_im + v70_im*v18_t_re + v18_re*v70_t_im + v18_im*v70_t_re
    v71_1_re = v70_re*v18_1_re - v70_im*v18_1_im
    v71_1_im = v70_re*v18_1_im + v70_im*v18_1_re
    v71_0_re = v70_re*v18_0_re - v70_im*v18_0_im
    v71_0_im = v70_re*v18_0_im + v70_im*v18_0_re
    v72_re = v65_re + v69_re + v71_re
    v72_im = v65_im + v69_im + v71_im
    v72_t_re = v65_t_re + v69_t_re + v71_t_re
    v72_t_im = v65_t_im + v69_t_im + v71_t_im
    v72_0_re = v68_re + v71_0_re
    v72_0_im = v68_im + v71_0_im
    v72_q = 1.0/(v72_re*v72_re + v72_im*v72_im)
    v72_r_re = v72_re*v72_q
    v72_r_im = -v72_im*v72_q
    v73_s_re = v72_r_re*v72_r_re - v72_r_im*v72_r_im
    v73_s_im = v72_r_re*v72_r_im + v72_r_im*v72_r_re
    v73_t_re = -v73_s_re*v72_t_re + v73_s_im*v72_t_im
    v73_t_im = -v73_s_re*v72_t_im - v73_s_im*v72_t_re
    v73_0_re = -v73_s_re*v72_0_re + v73_s_im*v72_0_im
    v73_0_im = -v73_s_re*v72_0_im - v73_s_im*v72_0_re
    v73_1_re = -v73_s_re*v71_1_re + v73_s_im*v71_1_im
    v73_1_im = -v73_s_re*v71_1_im - v73_s_im*v71_1_re
    v74_t_re = 2.0*v72_r_re*v73_t_re - 2.0*v72_r_im*v73_t_im
    v74_t_im = 2.0*v72_r_re*v73_t_im + 2.0*v72_r_im*v73_t_re
    v74_0_re = 2.0*v72_r_re*v73_0_re - 2.0*v72_r_im*v73_0_im
    v74_0_im = 2.0*v72_r_re*v73_0_im + 2.0*v72_r_im*v73_0_re
    v74_1_re = 2.0*v72_r_re*v73_1_re - 2.0*v72_r_im*v73_1_im
    v74_1_im = 2.0*v72_r_re*v73_1_im + 2.0*v72_r_im*v73_1_re
    v75_re = par_N_re*v73_s_re
    v75_im = par_N_re*v73_s_im
    v75_t_re = par_N_re*v74_t_re + v73_s_re*turn_N_re
    v75_t_im = par_N_re*v74_t_im + v73_s_im*turn_N_re
    v75_0_re = par_N_re*v74_0_re
    v75_0_im = par_N_re*v74_0_im
    v75_1_re = par_N_re*v74_1_re
    v75_1_im = par_N_re*v74_1_im
    v76_re = v38_re*par_noise_re - v38_im*par_noise_im
    v76_im = v38_re*par_noise_im + v38_im*par_noise_re
    v76_t_re = v38_re*turn_noise_re - v38_im*turn_noise_im + par_noise_re*v38_t_re - par_noise_im*v38_t_im
    v76_t_im = v38_re*turn_noise_im + v38_im*turn_noise_re + par_noise_re*v38_t_im + par_noise_im*v38_t_re
    v77_re = v66_s_re*par_n_re
    v77_im = v66_s_im*par_n_re
    v77_t_re = v66_s_re*turn_n_re + par_n_re*v67_t_re
    v77_t_im = v66_s_im*turn_n_re + par_n_re*v67_t_im
    v78_re = v77_re*x2_re - v77_im*x2_im
    v78_im = v77_re*x2_im + v77_im*x2_re
    v78_t_re = x2_re*v77_t_re - x2_im*v77_t_im
    v78_t_im = x2_re*v77_t_im + x2_im*v77_t_re
    v79_re = v60_re*v19_re - v60_im*v19_im
    v79_im = v60_re*v19_im + v60_im*v19_re
    v79_t_re = v60_re*v19_t_re - v60_im*v19_t_im + v19_re*v60_t_re - v19_im*v60_t_im
    v79_t_im = v60_re*v19_t_im + v60_im*v19_t_re + v19_re*v60_t_im + v19_im*v60_t_re
    v79_1_re = v60_re*v19_1_re - v60_im*v19_1_im
    v79_1_im = v60_re*v19_1_im + v60_im*v19_1_re
    v79_0_re = v60_re*v19_0_re - v60_im*v19_0_im
    v79_0_im = v60_re*v19_0_im + v60_im*v19_0_re
    v80_re = v60_re*v64_re - v60_im*v64_im
    v80_im = v60_re*v64_im + v60_im*v64_re
    v80_2_re = v60_re*v64_2_re - v60_im*v64_2_im
    v80_2_im = v60_re*v64_2_im + v60_im*v64_2_re
    v80_t_re = v60_re*v64_t_re - v60_im*v64_t_im + v64_re*v60_t_re - v64_im*v60_t_im
    v80_t_im = v60_re*v64_t_im + v60_im*v64_t_re + v64_re*v60_t_im + v64_im*v60_t_re
    v80_3_re = v60_re*v64_3_re - v60_im*v64_3_im
    v80_3_im = v60_re*v64_3_im + v60_im*v64_3_re
    v80_0_re = v60_re*v64_0_re - v60_im*v64_0_im
    v80_0_im = v60_re*v64_0_im + v60_im*v64_0_re
    v80_1_re = v60_re*v64_1_re - v60_im*v64_1_im
    v80_1_im = v60_re*v64_1_im + v60_im*v64_1_re
    v81_re = v76_re - v78_re + v79_re + v80_re
    v81_im = v76_im - v78_im + v79_im + v80_im
    v81_t_re = v76_t_re - v78_t_re + v79_t_re + v80_t_re
    v81_t_im = v76_t_im - v78_t_im + v79_t_im + v80_t_im
    v81_2_re = -v77_re + v80_2_re
    v81_2_im = -v77_im + v80_2_im
    v81_1_re = v79_1_re + v80_1_re
    v81_1_im = v79_1_im + v80_1_im
    v81_0_re = v79_0_re + v80_0_re
    v81_0_im = v79_0_im + v80_0_im
    v82_re = v75_re*v81_re - v75_im*v81_im
    v82_im = v75_re*v81_im + v75_im*v81_re
    v82_t_re = v75_re*v81_t_re - v75_im*v81_t_im + v81_re*v75_t_re - v81_im*v75_t_im
    v82_t_im = v75_re*v81_t_im + v75_im*v81_t_re + v81_re*v75_t_im + v81_im*v75_t_re
    v82_2_re = v75_re*v81_2_re - v75_im*v81_2_im
    v82_2_im = v75_re*v81_2_im + v75_im*v81_2_re
    v82_1_re = v75_re*v81_1_re - v75_im*v81_1_im + v81_re*v75_1_re - v81_im*v75_1_im
    v82_1_im = v75_re*v81_1_im + v75_im*v81_1_re + v81_re*v75_1_im + v81_im*v75_1_re
    v82_0_re = v75_re*v81_0_re - v75_im*v81_0_im + v81_re*v75_0_re - v81_im*v75_0_im
    v82_0_im = v75_re*v81_0_im + v75_im*v81_0_re + v81_re*v75_0_im + v81_im*v75_0_re
    v82_3_re = v75_re*v80_3_re - v75_im*v80_3_im
    v82_3_im = v75_re*v80_3_im + v75_im*v80_3_re
    work[SLOPES] = v82_0_re
    work[SLOPES + 1] = v82_0_im
    work[SLOPES + 2] = v82_1_re
    work[SLOPES + 3] = v82_1_im
    work[SLOPES + 4] = v82_2_re
    work[SLOPES + 5] = v82_2_im
    work[SLOPES + 6] = v82_3_re
    work[SLOPES + 7] = v82_3_im
    work[SLOPES + 8] = v82_t_re
    work[SLOPES + 9] = v82_t_im


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
    par_noise_re = work[HERE + 12]
    turn_noise_re = work[DIRECTION + 12]
    par_signal_re = work[HERE + 14]
    turn_signal_re = work[DIRECTION + 14]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    x2_re = work[TRIAL + 4]
    x3_re = work[TRIAL + 6]
    v1_r_re = 1.0/par_N_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_re
    v3_re = v1_r_re*par_d_re
    v3_t_re = v1_r_re*turn_d_re + par_d_re*v2_t_re
    v4_re = v3_re*par_mu_1_re
    v4_t_re = v3_re*turn_mu_1_re + par_mu_1_re*v3_t_re
    v5_re = v4_re*par_n_re
    v5_t_re = v4_re*turn_n_re + par_n_re*v4_t_re
    v6_re = v5_re*x1_re
    v6_t_re = x1_re*v5_t_re
    v7_s_re = par_mu_1_re*par_mu_1_re
    v8_t_re = 2.0*par_mu_1_re*turn_mu_1_re
    v9_re = v7_s_re*par_n_re
    v9_t_re = v7_s_re*turn_n_re + par_n_re*v8_t_re
    v10_re = v9_re*x0_re
    v10_t_re = x0_re*v9_t_re
    v11_re = v10_re*x1_re
    v11_0_re = x1_re*v9_re
    v11_t_re = x1_re*v10_t_re
    v12_re = par_d_re + v11_re
    v12_t_re = turn_d_re + v11_t_re
    v12_r_re = 1.0/v12_re
    v13_s_re = v12_r_re*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re
    v13_1_re = -v13_s_re*v10_re
    v13_0_re = -v13_s_re*v11_0_re
    v14_re = v6_re*v12_r_re
    v14_t_re = v6_re*v13_t_re + v12_r_re*v6_t_re
    v14_1_re = v6_re*v13_1_re + v12_r_re*v5_re
    v14_0_re = v6_re*v13_0_re
    v15_re = -v14_re
    v15_t_re = -v14_t_re
    v15_1_re = -v14_1_re
    v15_0_re = -v14_0_re
    v16_re = par_N_re*par_mu_1_re
    v16_t_re = par_N_re*turn_mu_1_re + par_mu_1_re*turn_N_re
    v17_re = v16_re*x0_re
    v17_t_re = x0_re*v16_t_re
    v18_re = v17_re*v12_r_re
    v18_t_re = v17_re*v13_t_re + v12_r_re*v17_t_re
    v18_1_re = v17_re*v13_1_re
    v18_0_re = v17_re*v13_0_re + v12_r_re*v16_re
    v19_re = par_d_re*v12_r_re
    v19_t_re = par_d_re*v13_t_re + v12_r_re*turn_d_re
    v19_1_re = par_d_re*v13_1_re
    v19_0_re = par_d_re*v13_0_re
    v20_t_re = 2.0*v1_r_re*v2_t_re
    v21_s_re = par_d_re*par_d_re
    v22_t_re = 2.0*par_d_re*turn_d_re
    v23_re = v2_s_re*v21_s_re
    v23_t_re = v2_s_re*v22_t_re + v21_s_re*v20_t_re
    v24_re = v23_re*par_mu_1_re
    v24_t_re = v23_re*turn_mu_1_re + par_mu_1_re*v23_t_re
    v25_t_re = 2.0*v12_r_re*v13_t_re
    v25_1_re = 2.0*v12_r_re*v13_1_re
    v25_0_re = 2.0*v12_r_re*v13_0_re
    v26_re = v24_re*v13_s_re
    v26_t_re = v24_re*v25_t_re + v13_s_re*v24_t_re
    v26_1_re = v24_re*v25_1_re
    v26_0_re = v24_re*v25_0_re
    v27_re = par_N_re*par_d_re
    v27_t_re = par_N_re*turn_d_re + par_d_re*turn_N_re
    v28_re = v27_re*x3_re
    v28_t_re = x3_re*v27_t_re
    v29_s_re = par_n_re*par_n_re
    v30_t_re = 2.0*par_n_re*turn_n_re
    v31_re = v7_s_re*v29_s_re
    v31_t_re = v7_s_re*v30_t_re + v29_s_re*v8_t_re
    v32_s_re = x1_re*x1_re
    v33_1_re = 2.0*x1_re
    v34_re = v31_re*v32_s_re
    v34_1_re = v31_re*v33_1_re
    v34_t_re = v32_s_re*v31_t_re
    v35_re = v34_re*x2_re
    v35_1_re = x2_re*v34_1_re
    v35_t_re = x2_re*v34_t_re
    v36_s_re = par_lambda_re*par_lambda_re
    v37_t_re = 2.0*par_lambda_re*turn_lambda_re
    v38_re = par_N_re*v36_s_re
    v38_t_re = par_N_re*v37_t_re + v36_s_re*turn_N_re
    v39_re = v38_re*par_n_re
    v39_t_re = v38_re*turn_n_re + par_n_re*v38_t_re
    v40_re = v39_re*par_signal_re
    v40_t_re = v39_re*turn_signal_re + par_signal_re*v39_t_re
    v41_re = v40_re*v32_s_re
    v41_1_re = v40_re*v33_1_re
    v41_t_re = v32_s_re*v40_t_re
    v42_re = v28_re - v35_re + v41_re
    v42_t_re = v28_t_re - v35_t_re + v41_t_re
    v42_2_re = -v34_re
    v42_1_re = -v35_1_re + v41_1_re
    v43_re = v26_re*v42_re
    v43_3_re = v26_re*v27_re
    v43_t_re = v26_re*v42_t_re + v42_re*v26_t_re
    v43_2_re = v26_re*v42_2_re
    v43_1_re = v26_re*v42_1_re + v42_re*v26_1_re
    v43_0_re = v42_re*v26_0_re
    v44_re = -v43_re
    v44_3_re = -v43_3_re
    v44_t_re = -v43_t_re
    v44_2_re = -v43_2_re
    v44_1_re = -v43_1_re
    v44_0_re = -v43_0_re
    v36_r_re = 1.0/par_lambda_re
    v45_s_re = v36_r_re*v36_r_re
    v45_t_re = -v45_s_re*turn_lambda_re
    v46_t_re = 2.0*v36_r_re*v45_t_re
    v47_re = v3_re*v45_s_re
    v47_t_re = v3_re*v46_t_re + v45_s_re*v3_t_re
    v48_re = v47_re*v7_s_re
    v48_t_re = v47_re*v8_t_re + v7_s_re*v47_t_re
    v49_re = v48_re*par_n_re
    v49_t_re = v48_re*turn_n_re + par_n_re*v48_t_re
    v50_r_re = 1.0/par_signal_re
    v51_s_re = v50_r_re*v50_r_re
    v51_t_re = -v51_s_re*turn_signal_re
    v52_re = v49_re*v50_r_re
    v52_t_re = v49_re*v51_t_re + v50_r_re*v49_t_re
    v53_re = v52_re*v13_s_re
    v53_t_re = v52_re*v25_t_re + v13_s_re*v52_t_re
    v53_1_re = v52_re*v25_1_re
    v53_0_re = v52_re*v25_0_re
    v54_re = par_d_re*x2_re
    v54_t_re = x2_re*turn_d_re
    v55_re = par_N_re*v7_s_re
    v55_t_re = par_N_re*v8_t_re + v7_s_re*turn_N_re
    v56_s_re = x0_re*x0_re
    v57_0_re = 2.0*x0_re
    v58_re = v55_re*v56_s_re
    v58_0_re = v55_re*v57_0_re
    v58_t_re = v56_s_re*v55_t_re
    v59_re = v58_re*x3_re
    v59_0_re = x3_re*v58_0_re
    v59_t_re = x3_re*v58_t_re
    v60_re = v38_re*par_signal_re
    v60_t_re = v38_re*turn_signal_re + par_signal_re*v38_t_re
    v61_re = v60_re*x0_re
    v61_t_re = x0_re*v60_t_re
    v62_re = v61_re*x1_re
    v62_0_re = x1_re*v60_re
    v62_t_re = x1_re*v61_t_re
    v63_re = -v54_re + v59_re - v62_re
    v63_2_re = -par_d_re
    v63_t_re = -v54_t_re + v59_t_re - v62_t_re
    v63_0_re = v59_0_re - v62_0_re
    v63_1_re = -v61_re
    v64_re = v53_re*v63_re
    v64_2_re = v53_re*v63_2_re
    v64_t_re = v53_re*v63_t_re + v63_re*v53_t_re
    v64_3_re = v53_re*v58_re
    v64_0_re = v53_re*v63_0_re + v63_re*v53_0_re
    v64_1_re = v53_re*v63_1_re + v63_re*v53_1_re
    v65_re = v16_re*v15_re
    v65_t_re = v16_re*v15_t_re + v15_re*v16_t_re
    v65_1_re = v16_re*v15_1_re
    v65_0_re = v16_re*v15_0_re
    v66_s_re = par_mu_s_re*par_mu_s_re
    v67_t_re = 2.0*par_mu_s_re*turn_mu_s_re
    v68_re = v66_s_re*par_n_re
    v68_t_re = v66_s_re*turn_n_re + par_n_re*v67_t_re
    v69_re = v68_re*x1_re
    v69_t_re = x1_re*v68_t_re
    v70_re = -par_N_re + v65_re - v69_re
    v70_t_re = -turn_N_re + v65_t_re - v69_t_re
    v70_1_re = v65_1_re - v68_re
    v70_r_re = 1.0/v70_re
    v71_s_re = v70_r_re*v70_r_re
    v71_t_re = -v71_s_re*v70_t_re
    v71_1_re = -v71_s_re*v70_1_re
    v71_0_re = -v71_s_re*v65_0_re
    v72_re = par_N_re*v70_r_re
    v72_t_re = par_N_re*v71_t_re + v70_r_re*turn_N_re
    v72_1_re = par_N_re*v71_1_re
    v72_0_re = par_N_re*v71_0_re
    v73_re = -v72_re
    v73_t_re = -v72_t_re
    v73_1_re = -v72_1_re
    v73_0_re = -v72_0_re
    v74_re = par_N_re*par_lambda_re
    v74_t_re = par_N_re*turn_lambda_re + par_lambda_re*turn_N_re
    v75_re = par_N_re*v66_s_re
    v75_t_re = par_N_re*v67_t_re + v66_s_re*turn_N_re
    v76_re = v75_re*x0_re
    v76_t_re = x0_re*v75_t_re
    v77_re = par_d_re*par_mu_1_re
    v77_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v78_re = v77_re*v18_re
    v78_t_re = v77_re*v18_t_re + v18_re*v77_t_re
    v78_1_re = v77_re*v18_1_re
    v78_0_re = v77_re*v18_0_re
    v79_re = v74_re + v76_re + v78_re
    v79_t_re = v74_t_re + v76_t_re + v78_t_re
    v79_0_re = v75_re + v78_0_re
    v79_r_re = 1.0/v79_re
    v80_s_re = v79_r_re*v79_r_re
    v80_t_re = -v80_s_re*v79_t_re
    v80_0_re = -v80_s_re*v79_0_re
    v80_1_re = -v80_s_re*v78_1_re
    v81_re = par_N_re*v79_r_re
    v81_t_re = par_N_re*v80_t_re + v79_r_re*turn_N_re
    v81_0_re = par_N_re*v80_0_re
    v81_1_re = par_N_re*v80_1_re
    v1_s_re = par_N_re*par_N_re
    v82_t_re = 2.0*par_N_re*turn_N_re
    v21_r_re = 1.0/par_d_re
    v83_s_re = v21_r_re*v21_r_re
    v83_t_re = -v83_s_re*turn_d_re
    v84_re = v1_s_re*v21_r_re
    v84_t_re = v1_s_re*v83_t_re + v21_r_re*v82_t_re
    v85_re = v16_re*v44_re
    v85_3_re = v16_re*v44_3_re
    v85_t_re = v16_re*v44_t_re + v44_re*v16_t_re
    v85_2_re = v16_re*v44_2_re
    v85_1_re = v16_re*v44_1_re
    v85_0_re = v16_re*v44_0_re
    v86_re = par_d_re*v66_s_re
    v86_t_re = par_d_re*v67_t_re + v66_s_re*turn_d_re
    v87_re = v86_re*x3_re
    v87_t_re = x3_re*v86_t_re
    v88_re = v85_re - v87_re
    v88_3_re = v85_3_re - v86_re
    v88_t_re = v85_t_re - v87_t_re
    v89_re = v84_re*v88_re
    v89_3_re = v84_re*v88_3_re
    v89_t_re = v84_re*v88_t_re + v88_re*v84_t_re
    v89_2_re = v84_re*v85_2_re
    v89_1_re = v84_re*v85_1_re
    v89_0_re = v84_re*v85_0_re
    v90_t_re = 2.0*v70_r_re*v71_t_re
    v90_1_re = 2.0*v70_r_re*v71_1_re
    v90_0_re = 2.0*v70_r_re*v71_0_re
    v91_re = v89_re*v71_s_re
    v91_t_re = v89_re*v90_t_re + v71_s_re*v89_t_re
    v91_1_re = v89_re*v90_1_re + v71_s_re*v89_1_re
    v91_0_re = v89_re*v90_0_re + v71_s_re*v89_0_re
    v91_3_re = v71_s_re*v89_3_re
    v91_2_re = v71_s_re*v89_2_re
    v92_t_re = 2.0*v79_r_re*v80_t_re
    v92_0_re = 2.0*v79_r_re*v80_0_re
    v92_1_re = 2.0*v79_r_re*v80_1_re
    v93_re = par_N_re*v80_s_re
    v93_t_re = par_N_re*v92_t_re + v80_s_re*turn_N_re
    v93_0_re = par_N_re*v92_0_re
    v93_1_re = par_N_re*v92_1_re
    v94_re = v38_re*par_noise_re
    v94_t_re = v38_re*turn_noise_re + par_noise_re*v38_t_re
    v95_re = v68_re*x2_re
    v95_t_re = x2_re*v68_t_re
    v96_re = v60_re*v19_re
    v96_t_re = v60_re*v19_t_re + v19_re*v60_t_re
    v96_1_re = v60_re*v19_1_re
    v96_0_re = v60_re*v19_0_re
    v97_re = v60_re*v64_re
    v97_2_re = v60_re*v64_2_re
    v97_t_re = v60_re*v64_t_re + v64_re*v60_t_re
    v97_3_re = v60_re*v64_3_re
    v97_0_re = v60_re*v64_0_re
    v97_1_re = v60_re*v64_1_re
    v98_re = v94_re - v95_re + v96_re + v97_re
    v98_t_re = v94_t_re - v95_t_re + v96_t_re + v97_t_re
    v98_2_re = -v68_re + v97_2_re
    v98_1_re = v96_1_re + v97_1_re
    v98_0_re = v96_0_re + v97_0_re
    v99_re = v93_re*v98_re
    v99_t_re = v93_re*v98_t_re + v98_re*v93_t_re
    v99_2_re = v93_re*v98_2_re
    v99_1_re = v93_re*v98_1_re + v98_re*v93_1_re
    v99_0_re = v93_re*v98_0_re + v98_re*v93_0_re
    v99_3_re = v93_re*v97_3_re
    work[MATRIX] = 1.0 - v73_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v73_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v73_t_re
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = x0_re - v73_re
    work[MATRIX + 11] = 0.0
    work[MATRIX + 2*WIDTH] = -v81_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v81_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v81_t_re
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = x1_re - v81_re
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[MATRIX + 4*WIDTH] = -v91_0_re
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = -v91_1_re
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v91_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = -v91_3_re
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = -v91_t_re
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = x2_re - v91_re
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[MATRIX + 6*WIDTH] = -v99_0_re
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v99_1_re
    work[MATRIX + 6*WIDTH + 3] = 0.0
    work[MATRIX + 6*WIDTH + 4] = -v99_2_re
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v99_3_re
    work[MATRIX + 6*WIDTH + 7] = 0.0
    work[MATRIX + 6*WIDTH + 8] = -v99_t_re
    work[MATRIX + 6*WIDTH + 9] = 0.0
    work[MATRIX + 6*WIDTH + 10] = x3_re - v99_re
    work[MATRIX + 6*WIDTH + 11] = 0.0


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
    par_noise_re = work[HERE + 12]
    turn_noise_re = work[DIRECTION + 12]
    par_signal_re = work[HERE + 14]
    turn_signal_re = work[DIRECTION + 14]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    x2_re = work[TRIAL + 4]
    x3_re = work[TRIAL + 6]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    r3 = work[RADIUS + 3]
    rt = work[RADIUS + 4]
    v1_r_re = 1.0/par_N_re
    v1_o = abs(v1_r_re)
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_re
    v1_b = abs(turn_N_re)*rt
    v2_x = v1_b*v1_o
    v2_c = v1_o*v1_o*(v1_b*v2_x/(1.0 - v2_x)) if v2_x < 1.0 else math.inf
    v3_re = v1_r_re*par_d_re
    v3_t_re = v1_r_re*turn_d_re + par_d_re*v2_t_re
    v4_m = abs(par_d_re)
    v2_b = abs(v2_t_re)*rt + v2_c
    v4_b = abs(turn_d_re)*rt
    v3_c = v4_m*v2_c + v2_b*v4_b
    v5_re = v3_re*par_mu_1_re
    v5_t_re = v3_re*turn_mu_1_re + par_mu_1_re*v3_t_re
    v6_m = abs(par_mu_1_re)
    v3_b = abs(v3_t_re)*rt + v3_c
    v6_b = abs(turn_mu_1_re)*rt
    v5_c = v6_m*v3_c + v3_b*v6_b
    v7_re = v5_re*par_n_re
    v7_t_re = v5_re*turn_n_re + par_n_re*v5_t_re
    v8_m = abs(par_n_re)
    v5_b = abs(v5_t_re)*rt + v5_c
    v8_b = abs(turn_n_re)*rt
    v7_c = v8_m*v5_c + v5_b*v8_b
    v9_re = v7_re*x1_re
    v9_t_re = x1_re*v7_t_re
    v10_m = abs(x1_re)
    v7_b = abs(v7_t_re)*rt + v7_c
    v10_b = r1
    v9_c = v10_m*v7_c + v7_b*v10_b
    v6_s_re = par_mu_1_re*par_mu_1_re
    v11_t_re = 2.0*par_mu_1_re*turn_mu_1_re
    v11_c = v6_b*v6_b
    v12_re = v6_s_re*par_n_re
    v12_t_re = v6_s_re*turn_n_re + par_n_re*v11_t_re
    v11_b = abs(v11_t_re)*rt + v11_c
    v12_c = v8_m*v11_c + v11_b*v8_b
    v13_re = v12_re*x0_re
    v13_t_re = x0_re*v12_t_re
    v14_m = abs(x0_re)
    v12_b = abs(v12_t_re)*rt + v12_c
    v14_b = r0
    v13_c = v14_m*v12_c + v12_b*v14_b
    v15_re = v13_re*x1_re
    v15_0_re = x1_re*v12_re
    v15_t_re = x1_re*v13_t_re
    v13_b = abs(v12_re)*r0 + abs(v13_t_re)*rt + v13_c
    v15_c = v10_m*v13_c + v13_b*v10_b
    v16_re = par_d_re + v15_re
    v16_t_re = turn_d_re + v15_t_re
    v16_r_re = 1.0/v16_re
    v16_o = abs(v16_r_re)
    v17_s_re = v16_r_re*v16_r_re
    v17_t_re = -v17_s_re*v16_t_re
    v17_1_re = -v17_s_re*v13_re
    v17_0_re = -v17_s_re*v15_0_re
    v16_b = abs(v16_t_re)*rt + abs(v13_re)*r1 + abs(v15_0_re)*r0 + v15_c
    v17_x = v16_b*v16_o
    v17_c = v16_o*v16_o*(v15_c + v16_b*v17_x/(1.0 - v17_x)) if v17_x < 1.0 else math.inf
    v18_re = v9_re*v16_r_re
    v18_t_re = v9_re*v17_t_re + v16_r_re*v9_t_re
    v18_1_re = v9_re*v17_1_re + v16_r_re*v7_re
    v18_0_re = v9_re*v17_0_re
    v9_m = abs(v9_re)
    v17_m = abs(v16_r_re)
    v9_b = abs(v7_re)*r1 + abs(v9_t_re)*rt + v9_c
    v17_b = abs(v17_t_re)*rt + abs(v17_1_re)*r1 + abs(v17_0_re)*r0 + v17_c
    v18_c = v9_m*v17_c + v17_m*v9_c + v9_b*v17_b
    v19_re = -v18_re
    v19_t_re = -v18_t_re
    v19_1_re = -v18_1_re
    v19_0_re = -v18_0_re
    v20_re = par_N_re*par_mu_1_re
    v20_t_re = par_N_re*turn_mu_1_re + par_mu_1_re*turn_N_re
    v20_c = v1_b*v6_b
    v21_re = v20_re*x0_re
    v21_t_re = x0_re*v20_t_re
    v20_b = abs(v20_t_re)*rt + v20_c
    v21_c = v14_m*v20_c + v20_b*v14_b
    v22_re = v21_re*v16_r_re
    v22_t_re = v21_re*v17_t_re + v16_r_re*v21_t_re
    v22_1_re = v21_re*v17_1_re
    v22_0_re = v21_re*v17_0_re + v16_r_re*v20_re
    v21_m = abs(v21_re)
    v21_b = abs(v20_re)*r0 + abs(v21_t_re)*rt + v21_c
    v22_c = v21_m*v17_c + v17_m*v21_c + v21_b*v17_b
    v23_re = par_d_re*v16_r_re
    v23_t_re = par_d_re*v17_t_re + v16_r_re*turn_d_re
    v23_1_re = par_d_re*v17_1_re
    v23_0_re = par_d_re*v17_0_re
    v23_c = v4_m*v17_c + v4_b*v17_b
    v24_t_re = 2.0*v1_r_re*v2_t_re
    v2_m = abs(v1_r_re)
    v24_c = v2_m*v2_c + v2_m*v2_c + v2_b*v2_b
    v4_s_re = par_d_re*par_d_re
    v25_t_re = 2.0*par_d_re*turn_d_re
    v25_c = v4_b*v4_b
    v26_re = v2_s_re*v4_s_re
    v26_t_re = v2_s_re*v25_t_re + v4_s_re*v24_t_re
    v24_m = abs(v2_s_re)
    v25_m = abs(v4_s_re)
    v24_b = abs(v24_t_re)*rt + v24_c
    v25_b = abs(v25_t_re)*rt + v25_c
    v26_c = v24_m*v25_c + v25_m*v24_c + v24_b*v25_b
    v27_re = v26_re*par_mu_1_re
    v27_t_re = v26_re*turn_mu_1_re + par_mu_1_re*v26_t_re
    v26_b = abs(v26_t_re)*rt + v26_c
    v27_c = v6_m*v26_c + v26_b*v6_b
    v28_t_re = 2.0*v16_r_re*v17_t_re
    v28_1_re = 2.0*v16_r_re*v17_1_re
    v28_0_re = 2.0*v16_r_re*v17_0_re
    v28_c = v17_m*v17_c + v17_m*v17_c + v17_b*v17_b
    v29_re = v27_re*v17_s_re
    v29_t_re = v27_re*v28_t_re + v17_s_re*v27_t_re
    v29_1_re = v27_re*v28_1_re
    v29_0_re = v27_re*v28_0_re
    v27_m = abs(v27_re)
    v28_m = abs(v17_s_re)
    v27_b = abs(v27_t_re)*rt + v27_c
    v28_b = abs(v28_t_re)*rt + abs(v28_1_re)*r1 + abs(v28_0_re)*r0 + v28_c
    v29_c = v27_m*v28_c + v28_m*v27_c + v27_b*v28_b
    v30_re = par_N_re*par_d_re
    v30_t_re = par_N_re*turn_d_re + par_d_re*turn_N_re
    v30_c = v1_b*v4_b
    v31_re = v30_re*x3_re
    v31_t_re = x3_re*v30_t_re
    v32_m = abs(x3_re)
    v30_b = abs(v30_t_re)*rt + v30_c
    v32_b = r3
    v31_c = v32_m*v30_c + v30_b*v32_b
    v8_s_re = par_n_re*par_n_re
    v33_t_re = 2.0*par_n_re*turn_n_re
    v33_c = v8_b*v8_b
    v34_re = v6_s_re*v8_s_re
    v34_t_re = v6_s_re*v33_t_re + v8_s_re*v11_t_re
    v11_m = abs(v6_s_re)
    v33_m = abs(v8_s_re)
    v33_b = abs(v33_t_re)*rt + v33_c
    v34_c = v11_m*v33_c + v33_m*v11_c + v11_b*v33_b
    v10_s_re = x1_re*x1_re
    v35_1_re = 2.0*x1_re
    v35_c = v10_b*v10_b
    v36_re = v34_re*v10_s_re
    v36_1_re = v34_re*v35_1_re
    v36_t_re = v10_s_re*v34_t_re
    v34_m = abs(v34_re)
    v35_m = abs(v10_s_re)
    v34_b = abs(v34_t_re)*rt + v34_c
    v35_b = abs(v35_1_re)*r1 + v35_c
    v36_c = v34_m*v35_c + v35_m*v34_c + v34_b*v35_b
    v37_re = v36_re*x2_re
    v37_1_re = x2_re*v36_1_re
    v37_t_re = x2_re*v36_t_re
    v38_m = abs(x2_re)
    v36_b = abs(v36_1_re)*r1 + abs(v36_t_re)*rt + v36_c
    v38_b = r2
    v37_c = v38_m*v36_c + v36_b*v38_b
    v39_s_re = par_lambda_re*par_lambda_re
    v40_t_re = 2.0*par_lambda_re*turn_lambda_re
    v39_b = abs(turn_lambda_re)*rt
    v40_c = v39_b*v39_b
    v41_re = par_N_re*v39_s_re
    v41_t_re = par_N_re*v40_t_re + v39_s_re*turn_N_re
    v1_m = abs(par_N_re)
    v40_b = abs(v40_t_re)*rt + v40_c
    v41_c = v1_m*v40_c + v1_b*v40_b
    v42_re = v41_re*par_n_re
    v42_t_re = v41_re*turn_n_re + par_n_re*v41_t_re
    v41_b = abs(v41_t_re)*rt + v41_c
    v42_c = v8_m*v41_c + v41_b*v8_b
    v43_re = v42_re*par_signal_re
    v43_t_re = v42_re*turn_signal_re + par_signal_re*v42_t_re
    v44_m = abs(par_signal_re)
    v42_b = abs(v42_t_re)*rt + v42_c
    v44_b = abs(turn_signal_re)*rt
    v43_c = v44_m*v42_c + v42_b*v44_b
    v45_re = v43_re*v10_s_re
    v45_1_re = v43_re*v35_1_re
    v45_t_re = v10_s_re*v43_t_re
    v43_m = abs(v43_re)
    v43_b = abs(v43_t_re)*rt + v43_c
    v45_c = v43_m*v35_c + v35_m*v43_c + v43_b*v35_b
    v46_re = v31_re - v37_re + v45_re
    v46_t_re = v31_t_re - v37_t_re + v45_t_re
    v46_2_re = -v36_re
    v46_1_re = -v37_1_re + v45_1_re
    v46_c = v31_c + v37_c + v45_c
    v47_re = v29_re*v46_re
    v47_3_re = v29_re*v30_re
    v47_t_re = v29_re*v46_t_re + v46_re*v29_t_re
    v47_2_re = v29_re*v46_2_re
    v47_1_re = v29_re*v46_1_re + v46_re*v29_1_re
    v47_0_re = v46_re*v29_0_re
    v29_m = abs(v29_re)
    v46_m = abs(v46_re)
    v29_b = abs(v29_t_re)*rt + abs(v29_1_re)*r1 + abs(v29_0_re)*r0 + v29_c
    v46_b = abs(v30_re)*r3 + abs(v46_t_re)*rt + abs(v46_2_re)*r2 + abs(v46_1_re)*r1 + v46_c
    v47_c = v29_m*v46_c + v46_m*v29_c + v29_b*v46_b
    v48_re = -v47_re
    v48_3_re = -v47_3_re
    v48_t_re = -v47_t_re
    v48_2_re = -v47_2_re
    v48_1_re = -v47_1_re
    v48_0_re = -v47_0_re
    v39_r_re = 1.0/par_lambda_re
    v39_o = abs(v39_r_re)
    v49_s_re = v39_r_re*v39_r_re
    v49_t_re = -v49_s_re*turn_lambda_re
    v49_x = v39_b*v39_o
    v49_c = v39_o*v39_o*(v39_b*v49_x/(1.0 - v49_x)) if v49_x < 1.0 else math.inf
    v50_t_re = 2.0*v39_r_re*v49_t_re
    v49_m = abs(v39_r_re)
    v49_b = abs(v49_t_re)*rt + v49_c
    v50_c = v49_m*v49_c + v49_m*v49_c + v49_b*v49_b
    v51_re = v3_re*v49_s_re
    v51_t_re = v3_re*v50_t_re + v49_s_re*v3_t_re
    v3_m = abs(v3_re)
    v50_m = abs(v49_s_re)
    v50_b = abs(v50_t_re)*rt + v50_c
    v51_c = v3_m*v50_c + v50_m*v3_c + v3_b*v50_b
    v52_re = v51_re*v6_s_re
    v52_t_re = v51_re*v11_t_re + v6_s_re*v51_t_re
    v51_m = abs(v51_re)
    v51_b = abs(v51_t_re)*rt + v51_c
    v52_c = v51_m*v11_c + v11_m*v51_c + v51_b*v11_b
    v53_re = v52_re*par_n_re
    v53_t_re = v52_re*turn_n_re + par_n_re*v52_t_re
    v52_b = abs(v52_t_re)*rt + v52_c
    v53_c = v8_m*v52_c + v52_b*v8_b
    v44_r_re = 1.0/par_signal_re
    v44_o = abs(v44_r_re)
    v54_s_re = v44_r_re*v44_r_re
    v54_t_re = -v54_s_re*turn_signal_re
    v54_x = v44_b*v44_o
    v54_c = v44_o*v44_o*(v44_b*v54_x/(1.0 - v54_x)) if v54_x < 1.0 else math.inf
    v55_re = v53_re*v44_r_re
    v55_t_re = v53_re*v54_t_re + v44_r_re*v53_t_re
    v53_m = abs(v53_re)
    v54_m = abs(v44_r_re)
    v53_b = abs(v53_t_re)*rt + v53_c
    v54_b = abs(v54_t_re)*rt + v54_c
    v55_c = v53_m*v54_c + v54_m*v53_c + v53_b*v54_b
    v56_re = v55_re*v17_s_re
    v56_t_re = v55_re*v28_t_re + v17_s_re*v55_t_re
    v56_1_re = v55_re*v28_1_re
    v56_0_re = v55_re*v28_0_re
    v55_m = abs(v55_re)
    v55_b = abs(v55_t_re)*rt + v55_c
    v56_c = v55_m*v28_c + v28_m*v55_c + v55_b*v28_b
    v57_re = par_d_re*x2_re
    v57_t_re = x2_re*turn_d_re
    v57_c = v4_b*v38_b
    v58_re = par_N_re*v6_s_re
    v58_t_re = par_N_re*v11_t_re + v6_s_re*turn_N_re
    v58_c = v1_m*v11_c + v1_b*v11_b
    v14_s_re = x0_re*x0_re
    v59_0_re = 2.0*x0_re
    v59_c = v14_b*v14_b
    v60_re = v58_re*v14_s_re
    v60_0_re = v58_re*v59_0_re
    v60_t_re = v14_s_re*v58_t_re
    v58_m = abs(v58_re)
    v59_m = abs(v14_s_re)
    v58_b = abs(v58_t_re)*rt + v58_c
    v59_b = abs(v59_0_re)*r0 + v59_c
    v60_c = v58_m*v59_c + v59_m*v58_c + v58_b*v59_b
    v61_re = v60_re*x3_re
    v61_0_re = x3_re*v60_0_re
    v61_t_re = x3_re*v60_t_re
    v60_b = abs(v60_0_re)*r0 + abs(v60_t_re)*rt + v60_c
    v61_c = v32_m*v60_c + v60_b*v32_b
    v62_re = v41_re*par_signal_re
    v62_t_re = v41_re*turn_signal_re + par_signal_re*v41_t_re
    v62_c = v44_m*v41_c + v41_b*v44_b
    v63_re = v62_re*x0_re
    v63_t_re = x0_re*v62_t_re
    v62_b = abs(v62_t_re)*rt + v62_c
    v63_c = v14_m*v62_c + v62_b*v14_b
    v64_re = v63_re*x1_re
    v64_0_re = x1_re*v62_re
    v64_t_re = x1_re*v63_t_re
    v63_b = abs(v62_re)*r0 + abs(v63_t_re)*rt + v63_c
    v64_c = v10_m*v63_c + v63_b*v10_b
    v65_re = -v57_re + v61_re - v64_re
    v65_2_re = -par_d_re
    v65_t_re = -v57_t_re + v61_t_re - v64_t_re
    v65_0_re = v61_0_re - v64_0_re
    v65_1_re = -v63_re
    v65_c = v57_c + v61_c + v64_c
    v66_re = v56_re*v65_re
    v66_2_re = v56_re*v65_2_re
    v66_t_re = v56_re*v65_t_re + v65_re*v56_t_re
    v66_3_re = v56_re*v60_re
    v66_0_re = v56_re*v65_0_re + v65_re*v56_0_re
    v66_1_re = v56_re*v65_1_re + v65_re*v56_1_re
    v56_m = abs(v56_re)
    v65_m = abs(v65_re)
    v56_b = abs(v56_t_re)*rt + abs(v56_1_re)*r1 + abs(v56_0_re)*r0 + v56_c
    v65_b = abs(v65_2_re)*r2 + abs(v65_t_re)*rt + abs(v60_re)*r3 + abs(v65_0_re)*r0 + abs(v65_1_re)*r1 + v65_c
    v66_c = v56_m*v65_c + v65_m*v56_c + v56_b*v65_b
    v67_re = v20_re*v19_re
    v67_t_re = v20_re*v19_t_re + v19_re*v20_t_re
    v67_1_re = v20_re*v19_1_re
    v67_0_re = v20_re*v19_0_re
    v20_m = abs(v20_re)
    v19_m = abs(v19_re)
    v19_b = abs(v19_t_re)*rt + abs(v19_1_re)*r1 + abs(v19_0_re)*r0 + v18_c
    v67_c = v20_m*v18_c + v19_m*v20_c + v20_b*v19_b
    v68_s_re = par_mu_s_re*par_mu_s_re
    v69_t_re = 2.0*par_mu_s_re*turn_mu_s_re
    v68_b = abs(turn_mu_s_re)*rt
    v69_c = v68_b*v68_b
    v70_re = v68_s_re*par_n_re
    v70_t_re = v68_s_re*turn_n_re + par_n_re*v69_t_re
    v69_b = abs(v69_t_re)*rt + v69_c
    v70_c = v8_m*v69_c + v69_b*v8_b
    v71_re = v70_re*x1_re
    v71_t_re = x1_re*v70_t_re
    v70_b = abs(v70_t_re)*rt + v70_c
    v71_c = v10_m*v70_c + v70_b*v10_b
    v72_re = -par_N_re + v67_re - v71_re
    v72_t_re = -turn_N_re + v67_t_re - v71_t_re
    v72_1_re = v67_1_re - v70_re
    v72_c = v67_c + v71_c
    v72_r_re = 1.0/v72_re
    v72_o = abs(v72_r_re)
    v73_s_re = v72_r_re*v72_r_re
    v73_t_re = -v73_s_re*v72_t_re
    v73_1_re = -v73_s_re*v72_1_re
    v73_0_re = -v73_s_re*v67_0_re
    v72_b = abs(v72_t_re)*rt + abs(v72_1_re)*r1 + abs(v67_0_re)*r0 + v72_c
    v73_x = v72_b*v72_o
    v73_c = v72_o*v72_o*(v72_c + v72_b*v73_x/(1.0 - v73_x)) if v73_x < 1.0 else math.inf
    v74_re = par_N_re*v72_r_re
    v74_t_re = par_N_re*v73_t_re + v72_r_re*turn_N_re
    v74_1_re = par_N_re*v73_1_re
    v74_0_re = par_N_re*v73_0_re
    v73_b = abs(v73_t_re)*rt + abs(v73_1_re)*r1 + abs(v73_0_re)*r0 + v73_c
    v74_c = v1_m*v73_c + v1_b*v73_b
    v75_re = -v74_re
    v75_t_re = -v74_t_re
    v75_1_re = -v74_1_re
    v75_0_re = -v74_0_re
    v76_re = par_N_re*par_lambda_re
    v76_t_re = par_N_re*turn_lambda_re + par_lambda_re*turn_N_re
    v76_c = v1_b*v39_b
    v77_re = par_N_re*v68_s_re
    v77_t_re = par_N_re*v69_t_re + v68_s_re*turn_N_re
    v77_c = v1_m*v69_c + v1_b*v69_b
    v78_re = v77_re*x0_re
    v78_t_re = x0_re*v77_t_re
    v77_b = abs(v77_t_re)*rt + v77_c
    v78_c = v14_m*v77_c + v77_b*v14_b
    v79_re = par_d_re*par_mu_1_re
    v79_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v79_c = v4_b*v6_b
    v80_re = v79_re*v22_re
    v80_t_re = v79_re*v22_t_re + v22_re*v79_t_re
    v80_1_re = v79_re*v22_1_re
    v80_0_re = v79_re*v22_0_re
    v79_m = abs(v79_re)
    v22_m = abs(v22_re)
    v79_b = abs(v79_t_re)*rt + v79_c
    v22_b = abs(v22_t_re)*rt + abs(v22_1_re)*r1 + abs(v22_0_re)*r0 + v22_c
    v80_c = v79_m*v22_c + v22_m*v79_c + v79_b*v22_b
    v81_re = v76_re + v78_re + v80_re
    v81_t_re = v76_t_re + v78_t_re + v80_t_re
    v81_0_re = v77_re + v80_0_re
    v81_c = v76_c + v78_c + v80_c
    v81_r_re = 1.0/v81_re
    v81_o = abs(v81_r_re)
    v82_s_re = v81_r_re*v81_r_re
    v82_t_re = -v82_s_re*v81_t_re
    v82_0_re = -v82_s_re*v81_0_re
    v82_1_re = -v82_s_re*v80_1_re
    v81_b = abs(v81_t_re)*rt + abs(v81_0_re)*r0 + abs(v80_1_re)*r1 + v81_c
    v82_x = v81_b*v81_o
    v82_c = v81_o*v81_o*(v81_c + v81_b*v82_x/(1.0 - v82_x)) if v82_x < 1.0 else math.inf
    v83_re = par_N_re*v81_r_re
    v83_t_re = par_N_re*v82_t_re + v81_r_re*turn_N_re
    v83_0_re = par_N_re*v82_0_re
    v83_1_re = par_N_re*v82_1_re
    v82_b = abs(v82_t_re)*rt + abs(v82_0_re)*r0 + abs(v82_1_re)*r1 + v82_c
    v83_c = v1_m*v82_c + v1_b*v82_b
    v1_s_re = par_N_re*par_N_re
    v84_t_re = 2.0*par_N_re*turn_N_re
    v84_c = v1_b*v1_b
    v4_r_re = 1.0/par_d_re
    v4_o = abs(v4_r_re)
    v85_s_re = v4_r_re*v4_r_re
    v85_t_re = -v85_s_re*turn_d_re
    v85_x = v4_b*v4_o
    v85_c = v4_o*v4_o*(v4_b*v85_x/(1.0 - v85_x)) if v85_x < 1.0 else math.inf
    v86_re = v1_s_re*v4_r_re
    v86_t_re = v1_s_re*v85_t_re + v4_r_re*v84_t_re
    v84_m = abs(v1_s_re)
    v85_m = abs(v4_r_re)
    v84_b = abs(v84_t_re)*rt + v84_c
    v85_b = abs(v85_t_re)*rt + v85_c
    v86_c = v84_m*v85_c + v85_m*v84_c + v84_b*v85_b
    v87_re = v20_re*v48_re
    v87_3_re = v20_re*v48_3_re
    v87_t_re = v20_re*v48_t_re + v48_re*v20_t_re
    v87_2_re = v20_re*v48_2_re
    v87_1_re = v20_re*v48_1_re
    v87_0_re = v20_re*v48_0_re
    v48_m = abs(v48_re)
    v48_b = abs(v48_3_re)*r3 + abs(v48_t_re)*rt + abs(v48_2_re)*r2 + abs(v48_1_re)*r1 + abs(v48_0_re)*r0 + v47_c
    v87_c = v20_m*v47_c + v48_m*v20_c + v20_b*v48_b
    v88_re = par_d_re*v68_s_re
    v88_t_re = par_d_re*v69_t_re + v68_s_re*turn_d_re
    v88_c = v4_m*v69_c + v4_b*v69_b
    v89_re = v88_re*x3_re
    v89_t_re = x3_re*v88_t_re
    v88_b = abs(v88_t_re)*rt + v88_c
    v89_c = v32_m*v88_c + v88_b*v32_b
    v90_re = v87_re - v89_re
    v90_3_re = v87_3_re - v88_re
    v90_t_re = v87_t_re - v89_t_re
    v90_c = v87_c + v89_c
    v91_re = v86_re*v90_re
    v91_3_re = v86_re*v90_3_re
    v91_t_re = v86_re*v90_t_re + v90_re*v86_t_re
    v91_2_re = v86_re*v87_2_re
    v91_1_re = v86_re*v87_1_re
    v91_0_re = v86_re*v87_0_re
    v86_m = abs(v86_re)
    v90_m = abs(v90_re)
    v86_b = abs(v86_t_re)*rt + v86_c
    v90_b = abs(v90_3_re)*r3 + abs(v90_t_re)*rt + abs(v87_2_re)*r2 + abs(v87_1_re)*r1 + abs(v87_0_re)*r0 + v90_c
    v91_c = v86_m*v90_c + v90_m*v86_c + v86_b*v90_b
    v92_t_re = 2.0*v72_r_re*v73_t_re
    v92_1_re = 2.0*v72_r_re*v73_1_re
    v92_0_re = 2.0*v72_r_re*v73_0_re
    v73_m = abs(v72_r_re)
    v92_c = v73_m*v73_c + v73_m*v73_c + v73_b*v73_b
    v93_re = v91_re*v73_s_re
    v93_t_re = v91_re*v92_t_re + v73_s_re*v91_t_re
    v93_1_re = v91_re*v92_1_re + v73_s_re*v91_1_re
    v93_0_re = v91_re*v92_0_re + v73_s_re*v91_0_re
    v93_3_re = v73_s_re*v91_3_re
    v93_2_re = v73_s_re*v91_2_re
    v91_m = abs(v91_re)
    v92_m = abs(v73_s_re)
    v91_b = abs(v91_3_re)*r3 + abs(v91_t_re)*rt + abs(v91_2_re)*r2 + abs(v91_1_re)*r1 + abs(v91_0_re)*r0 + v91_c
    v92_b = abs(v92_t_re)*rt + abs(v92_1_re)*r1 + abs(v92_0_re)*r0 + v92_c
    v93_c = v91_m*v92_c + v92_m*v91_c + v91_b*v92_b
    v94_t_re = 2.0*v81_r_re*v82_t_re
    v94_0_re = 2.0*v81_r_re*v82_0_re
    v94_1_re = 2.0*v81_r_re*v82_1_re
    v82_m = abs(v81_r_re)
    v94_c = v82_m*v82_c + v82_m*v82_c + v82_b*v82_b
    v95_re = par_N_re*v82_s_re
    v95_t_re = par_N_re*v94_t_re + v82_s_re*turn_N_re
    v95_0_re = par_N_re*v94_0_re
    v95_1_re = par_N_re*v94_1_re
    v94_b = abs(v94_t_re)*rt + abs(v94_0_re)*r0 + abs(v94_1_re)*r1 + v94_c
    v95_c = v1_m*v94_c + v1_b*v94_b
    v96_re = v41_re*par_noise_re
    v96_t_re = v41_re*turn_noise_re + par_noise_re*v41_t_re
    v97_m = abs(par_noise_re)
    v97_b = abs(turn_noise_re)*rt
    v96_c = v97_m*v41_c + v41_b*v97_b
    v98_re = v70_re*x2_re
    v98_t_re = x2_re*v70_t_re
    v98_c = v38_m*v70_c + v70_b*v38_b
    v99_re = v62_re*v23_re
    v99_t_re = v62_re*v23_t_re + v23_re*v62_t_re
    v99_1_re = v62_re*v23_1_re
    v99_0_re = v62_re*v23_0_re
    v62_m = abs(v62_re)
    v23_m = abs(v23_re)
    v23_b = abs(v23_t_re)*rt + abs(v23_1_re)*r1 + abs(v23_0_re)*r0 + v23_c
    v99_c = v62_m*v23_c + v23_m*v62_c + v62_b*v23_b
    v100_re = v62_re*v66_re
    v100_2_re = v62_re*v66_2_re
    v100_t_re = v62_re*v66_t_re + v66_re*v62_t_re
    v100_3_re = v62_re*v66_3_re
    v100_0_re = v62_re*v66_0_re
    v100_1_re = v62_re*v66_1_re
    v66_m = abs(v66_re)
    v66_b = abs(v66_2_re)*r2 + abs(v66_t_re)*rt + abs(v66_3_re)*r3 + abs(v66_0_re)*r0 + abs(v66_1_re)*r1 + v66_c
    v100_c = v62_m*v66_c + v66_m*v62_c + v62_b*v66_b
    v101_re = v96_re - v98_re + v99_re + v100_re
    v101_t_re = v96_t_re - v98_t_re + v99_t_re + v100_t_re
    v101_2_re = -v70_re + v100_2_re
    v101_1_re = v99_1_re + v100_1_re
    v101_0_re = v99_0_re + v100_0_re
    v101_c = v96_c + v98_c + v99_c + v100_c
    v102_re = v95_re*v101_re
    v102_t_re = v95_re*v101_t_re + v101_re*v95_t_re
    v102_2_re = v95_re*v101_2_re
    v102_1_re = v95_re*v101_1_re + v101_re*v95_1_re
    v102_0_re = v95_re*v101_0_re + v101_re*v95_0_re
    v102_3_re = v95_re*v100_3_re
    v95_m = abs(v95_re)
    v101_m = abs(v101_re)
    v95_b = abs(v95_t_re)*rt + abs(v95_0_re)*r0 + abs(v95_1_re)*r1 + v95_c
    v101_b = abs(v101_t_re)*rt + abs(v101_2_re)*r2 + abs(v101_1_re)*r1 + abs(v101_0_re)*r0 + abs(v100_3_re)*r3 + v101_c
    v102_c = v95_m*v101_c + v101_m*v95_c + v95_b*v101_b
    work[MATRIX] = 1.0 - v75_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v75_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = -v75_t_re
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = x0_re - v75_re
    work[MATRIX + 11] = 0.0
    work[REMAINDER] = v74_c
    work[MATRIX + 2*WIDTH] = -v83_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v83_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = 0.0
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = -v83_t_re
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = x1_re - v83_re
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[REMAINDER + 1] = v83_c
    work[MATRIX + 4*WIDTH] = -v93_0_re
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = -v93_1_re
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v93_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = -v93_3_re
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = -v93_t_re
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = x2_re - v93_re
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[REMAINDER + 2] = v93_c
    work[MATRIX + 6*WIDTH] = -v102_0_re
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v102_1_re
    work[MATRIX + 6*WIDTH + 3] = 0.0
    work[MATRIX + 6*WIDTH + 4] = -v102_2_re
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v102_3_re
    work[MATRIX + 6*WIDTH + 7] = 0.0
    work[MATRIX + 6*WIDTH + 8] = -v102_t_re
    work[MATRIX + 6*WIDTH + 9] = 0.0
    work[MATRIX + 6*WIDTH + 10] = x3_re - v102_re
    work[MATRIX + 6*WIDTH + 11] = 0.0
    work[REMAINDER + 3] = v102_c


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
    par_lambda_re = work[HERE + 6]
    par_mu_1_re = work[HERE + 8]
    par_mu_s_re = work[HERE + 10]
    par_noise_re = work[HERE + 12]
    par_signal_re = work[HERE + 14]
    x0_re = work[X]
    x1_re = work[X + 2]
    x2_re = work[X + 4]
    x3_re = work[X + 6]
    v1_r_re = 1.0/par_N_re
    v3_re = v1_r_re*par_d_re
    v4_re = v3_re*par_mu_1_re
    v5_re = v4_re*par_n_re
    v6_re = v5_re*x1_re
    v7_s_re = par_mu_1_re*par_mu_1_re
    v9_re = v7_s_re*par_n_re
    v10_re = v9_re*x0_re
    v11_re = v10_re*x1_re
    v12_re = par_d_re + v11_re
    v12_r_re = 1.0/v12_re
    v14_re = v6_re*v12_r_re
    v15_re = -v14_re
    v16_re = par_N_re*par_mu_1_re
    v17_re = v16_re*x0_re
    v18_re = v17_re*v12_r_re
    v19_re = par_d_re*v12_r_re
    v2_s_re = v1_r_re*v1_r_re
    v21_s_re = par_d_re*par_d_re
    v23_re = v2_s_re*v21_s_re
    v24_re = v23_re*par_mu_1_re
    v13_s_re = v12_r_re*v12_r_re
    v26_re = v24_re*v13_s_re
    v27_re = par_N_re*par_d_re
    v28_re = v27_re*x3_re
    v29_s_re = par_n_re*par_n_re
    v31_re = v7_s_re*v29_s_re
    v32_s_re = x1_re*x1_re
    v34_re = v31_re*v32_s_re
    v35_re = v34_re*x2_re
    v36_s_re = par_lambda_re*par_lambda_re
    v38_re = par_N_re*v36_s_re
    v39_re = v38_re*par_n_re
    v40_re = v39_re*par_signal_re
    v41_re = v40_re*v32_s_re
    v42_re = v28_re - v35_re + v41_re
    v43_re = v26_re*v42_re
    v44_re = -v43_re
    v36_r_re = 1.0/par_lambda_re
    v45_s_re = v36_r_re*v36_r_re
    v47_re = v3_re*v45_s_re
    v48_re = v47_re*v7_s_re
    v49_re = v48_re*par_n_re
    v50_r_re = 1.0/par_signal_re
    v52_re = v49_re*v50_r_re
    v53_re = v52_re*v13_s_re
    v54_re = par_d_re*x2_re
    v55_re = par_N_re*v7_s_re
    v56_s_re = x0_re*x0_re
    v58_re = v55_re*v56_s_re
    v59_re = v58_re*x3_re
    v60_re = v38_re*par_signal_re
    v61_re = v60_re*x0_re
    v62_re = v61_re*x1_re
    v63_re = -v54_re + v59_re - v62_re
    v64_re = v53_re*v63_re
    v65_re = par_N_re*par_lambda_re
    v66_s_re = par_mu_s_re*par_mu_s_re
    v68_re = par_N_re*v66_s_re
    v69_re = v68_re*x0_re
    v70_re = par_d_re*par_mu_1_re
    v71_re = v70_re*v18_re
    v72_re = v65_re + v69_re + v71_re
    v72_r_re = 1.0/v72_re
    v73_s_re = v72_r_re*v72_r_re
    v75_re = par_N_re*v73_s_re
    v76_re = v38_re*par_noise_re
    v77_re = v66_s_re*par_n_re
    v78_re = v77_re*x2_re
    v79_re = v60_re*v19_re
    v80_re = v60_re*v64_re
    v81_re = v76_re - v78_re + v79_re + v80_re
    v82_re = v75_re*v81_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = v15_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = x1_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = v18_re
    work[VALUES + 7] = 0.0
    work[VALUES + 8] = v19_re
    work[VALUES + 9] = 0.0
    work[VALUES + 10] = x2_re
    work[VALUES + 11] = 0.0
    work[VALUES + 12] = v44_re
    work[VALUES + 13] = 0.0
    work[VALUES + 14] = x3_re
    work[VALUES + 15] = 0.0
    work[VALUES + 16] = v64_re
    work[VALUES + 17] = 0.0
    return v82_re, 0.0


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
    par_lambda_re = work[HERE + 6]
    turn_lambda_re = work[DIRECTION + 6]
    par_mu_1_re = work[HERE + 8]
    turn_mu_1_re = work[DIRECTION + 8]
    par_mu_s_re = work[HERE + 10]
    turn_mu_s_re = work[DIRECTION + 10]
    par_noise_re = work[HERE + 12]
    turn_noise_re = work[DIRECTION + 12]
    par_signal_re = work[HERE + 14]
    turn_signal_re = work[DIRECTION + 14]
    x0_re = work[X]
    x1_re = work[X + 2]
    x2_re = work[X + 4]
    x3_re = work[X + 6]
    v1_r_re = 1.0/par_N_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_re
    v3_re = v1_r_re*par_d_re
    v3_t_re = v1_r_re*turn_d_re + par_d_re*v2_t_re
    v4_re = v3_re*par_mu_1_re
    v4_t_re = v3_re*turn_mu_1_re + par_mu_1_re*v3_t_re
    v5_re = v4_re*par_n_re
    v5_t_re = v4_re*turn_n_re + par_n_re*v4_t_re
    v6_re = v5_re*x1_re
    v6_t_re = x1_re*v5_t_re
    v7_s_re = par_mu_1_re*par_mu_1_re
    v8_t_re = 2.0*par_mu_1_re*turn_mu_1_re
    v9_re = v7_s_re*par_n_re
    v9_t_re = v7_s_re*turn_n_re + par_n_re*v8_t_re
    v10_re = v9_re*x0_re
    v10_t_re = x0_re*v9_t_re
    v11_re = v10_re*x1_re
    v11_0_re = x1_re*v9_re
    v11_t_re = x1_re*v10_t_re
    v12_re = par_d_re + v11_re
    v12_t_re = turn_d_re + v11_t_re
    v12_r_re = 1.0/v12_re
    v13_s_re = v12_r_re*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re
    v13_1_re = -v13_s_re*v10_re
    v13_0_re = -v13_s_re*v11_0_re
    v14_re = v6_re*v12_r_re
    v14_t_re = v6_re*v13_t_re + v12_r_re*v6_t_re
    v14_1_re = v6_re*v13_1_re + v12_r_re*v5_re
    v14_0_re = v6_re*v13_0_re
    v15_re = -v14_re
    v15_t_re = -v14_t_re
    v15_1_re = -v14_1_re
    v15_0_re = -v14_0_re
    v16_re = par_N_re*par_mu_1_re
    v16_t_re = par_N_re*turn_mu_1_re + par_mu_1_re*turn_N_re
    v17_re = v16_re*x0_re
    v17_t_re = x0_re*v16_t_re
    v18_re = v17_re*v12_r_re
    v18_t_re = v17_re*v13_t_re + v12_r_re*v17_t_re
    v18_1_re = v17_re*v13_1_re
    v18_0_re = v17_re*v13_0_re + v12_r_re*v16_re
    v19_re = par_d_re*v12_r_re
    v19_t_re = par_d_re*v13_t_re + v12_r_re*turn_d_re
    v19_1_re = par_d_re*v13_1_re
    v19_0_re = par_d_re*v13_0_re
    v20_t_re = 2.0*v1_r_re*v2_t_re
    v21_s_re = par_d_re*par_d_re
    v22_t_re = 2.0*par_d_re*turn_d_re
    v23_re = v2_s_re*v21_s_re
    v23_t_re = v2_s_re*v22_t_re + v21_s_re*v20_t_re
    v24_re = v23_re*par_mu_1_re
    v24_t_re = v23_re*turn_mu_1_re + par_mu_1_re*v23_t_re
    v25_t_re = 2.0*v12_r_re*v13_t_re
    v25_1_re = 2.0*v12_r_re*v13_1_re
    v25_0_re = 2.0*v12_r_re*v13_0_re
    v26_re = v24_re*v13_s_re
    v26_t_re = v24_re*v25_t_re + v13_s_re*v24_t_re
    v26_1_re = v24_re*v25_1_re
    v26_0_re = v24_re*v25_0_re
    v27_re = par_N_re*par_d_re
    v27_t_re = par_N_re*turn_d_re + par_d_re*turn_N_re
    v28_re = v27_re*x3_re
    v28_t_re = x3_re*v27_t_re
    v29_s_re = par_n_re*par_n_re
    v30_t_re = 2.0*par_n_re*turn_n_re
    v31_re = v7_s_re*v29_s_re
    v31_t_re = v7_s_re*v30_t_re + v29_s_re*v8_t_re
    v32_s_re = x1_re*x1_re
    v33_1_re = 2.0*x1_re
    v34_re = v31_re*v32_s_re
    v34_1_re = v31_re*v33_1_re
    v34_t_re = v32_s_re*v31_t_re
    v35_re = v34_re*x2_re
    v35_1_re = x2_re*v34_1_re
    v35_t_re = x2_re*v34_t_re
    v36_s_re = par_lambda_re*par_lambda_re
    v37_t_re = 2.0*par_lambda_re*turn_lambda_re
    v38_re = par_N_re*v36_s_re
    v38_t_re = par_N_re*v37_t_re + v36_s_re*turn_N_re
    v39_re = v38_re*par_n_re
    v39_t_re = v38_re*turn_n_re + par_n_re*v38_t_re
    v40_re = v39_re*par_signal_re
    v40_t_re = v39_re*turn_signal_re + par_signal_re*v39_t_re
    v41_re = v40_re*v32_s_re
    v41_1_re = v40_re*v33_1_re
    v41_t_re = v32_s_re*v40_t_re
    v42_re = v28_re - v35_re + v41_re
    v42_t_re = v28_t_re - v35_t_re + v41_t_re
    v42_2_re = -v34_re
    v42_1_re = -v35_1_re + v41_1_re
    v43_re = v26_re*v42_re
    v43_3_re = v26_re*v27_re
    v43_t_re = v26_re*v42_t_re + v42_re*v26_t_re
    v43_2_re = v26_re*v42_2_re
    v43_1_re = v26_re*v42_1_re + v42_re*v26_1_re
    v43_0_re = v42_re*v26_0_re
    v44_re = -v43_re
    v44_3_re = -v43_3_re
    v44_t_re = -v43_t_re
    v44_2_re = -v43_2_re
    v44_1_re = -v43_1_re
    v44_0_re = -v43_0_re
    v36_r_re = 1.0/par_lambda_re
    v45_s_re = v36_r_re*v36_r_re
    v45_t_re = -v45_s_re*turn_lambda_re
    v46_t_re = 2.0*v36_r_re*v45_t_re
    v47_re = v3_re*v45_s_re
    v47_t_re = v3_re*v46_t_re + v45_s_re*v3_t_re
    v48_re = v47_re*v7_s_re
    v48_t_re = v47_re*v8_t_re + v7_s_re*v47_t_re
    v49_re = v48_re*par_n_re
    v49_t_re = v48_re*turn_n_re + par_n_re*v48_t_re
    v50_r_re = 1.0/par_signal_re
    v51_s_re = v50_r_re*v50_r_re
    v51_t_re = -v51_s_re*turn_signal_re
    v52_re = v49_re*v50_r_re
    v52_t_re = v49_re*v51_t_re + v50_r_re*v49_t_re
    v53_re = v52_re*v13_s_re
    v53_t_re = v52_re*v25_t_re + v13_s_re*v52_t_re
    v53_1_re = v52_re*v25_1_re
    v53_0_re = v52_re*v25_0_re
    v54_re = par_d_re*x2_re
    v54_t_re = x2_re*turn_d_re
    v55_re = par_N_re*v7_s_re
    v55_t_re = par_N_re*v8_t_re + v7_s_re*turn_N_re
    v56_s_re = x0_re*x0_re
    v57_0_re = 2.0*x0_re
    v58_re = v55_re*v56_s_re
    v58_0_re = v55_re*v57_0_re
    v58_t_re = v56_s_re*v55_t_re
    v59_re = v58_re*x3_re
    v59_0_re = x3_re*v58_0_re
    v59_t_re = x3_re*v58_t_re
    v60_re = v38_re*par_signal_re
    v60_t_re = v38_re*turn_signal_re + par_signal_re*v38_t_re
    v61_re = v60_re*x0_re
    v61_t_re = x0_re*v60_t_re
    v62_re = v61_re*x1_re
    v62_0_re = x1_re*v60_re
    v62_t_re = x1_re*v61_t_re
    v63_re = -v54_re + v59_re - v62_re
    v63_2_re = -par_d_re
    v63_t_re = -v54_t_re + v59_t_re - v62_t_re
    v63_0_re = v59_0_re - v62_0_re
    v63_1_re = -v61_re
    v64_re = v53_re*v63_re
    v64_2_re = v53_re*v63_2_re
    v64_t_re = v53_re*v63_t_re + v63_re*v53_t_re
    v64_3_re = v53_re*v58_re
    v64_0_re = v53_re*v63_0_re + v63_re*v53_0_re
    v64_1_re = v53_re*v63_1_re + v63_re*v53_1_re
    v65_re = par_N_re*par_lambda_re
    v65_t_re = par_N_re*turn_lambda_re + par_lambda_re*turn_N_re
    v66_s_re = par_mu_s_re*par_mu_s_re
    v67_t_re = 2.0*par_mu_s_re*turn_mu_s_re
    v68_re = par_N_re*v66_s_re
    v68_t_re = par_N_re*v67_t_re + v66_s_re*turn_N_re
    v69_re = v68_re*x0_re
    v69_t_re = x0_re*v68_t_re
    v70_re = par_d_re*par_mu_1_re
    v70_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re
    v71_re = v70_re*v18_re
    v71_t_re = v70_re*v18_t_re + v18_re*v70_t_re
    v71_1_re = v70_re*v18_1_re
    v71_0_re = v70_re*v18_0_re
    v72_re = v65_re + v69_re + v71_re
    v72_t_re = v65_t_re + v69_t_re + v71_t_re
    v72_0_re = v68_re + v71_0_re
    v72_r_re = 1.0/v72_re
    v73_s_re = v72_r_re*v72_r_re
    v73_t_re = -v73_s_re*v72_t_re
    v73_0_re = -v73_s_re*v72_0_re
    v73_1_re = -v73_s_re*v71_1_re
    v74_t_re = 2.0*v72_r_re*v73_t_re
    v74_0_re = 2.0*v72_r_re*v73_0_re
    v74_1_re = 2.0*v72_r_re*v73_1_re
    v75_re = par_N_re*v73_s_re
    v75_t_re = par_N_re*v74_t_re + v73_s_re*turn_N_re
    v75_0_re = par_N_re*v74_0_re
    v75_1_re = par_N_re*v74_1_re
    v76_re = v38_re*par_noise_re
    v76_t_re = v38_re*turn_noise_re + par_noise_re*v38_t_re
    v77_re = v66_s_re*par_n_re
    v77_t_re = v66_s_re*turn_n_re + par_n_re*v67_t_re
    v78_re = v77_re*x2_re
    v78_t_re = x2_re*v77_t_re
    v79_re = v60_re*v19_re
    v79_t_re = v60_re*v19_t_re + v19_re*v60_t_re
    v79_1_re = v60_re*v19_1_re
    v79_0_re = v60_re*v19_0_re
    v80_re = v60_re*v64_re
    v80_2_re = v60_re*v64_2_re
    v80_t_re = v60_re*v64_t_re + v64_re*v60_t_re
    v80_3_re = v60_re*v64_3_re
    v80_0_re = v60_re*v64_0_re
    v80_1_re = v60_re*v64_1_re
    v81_re = v76_re - v78_re + v79_re + v80_re
    v81_t_re = v76_t_re - v78_t_re + v79_t_re + v80_t_re
    v81_2_re = -v77_re + v80_2_re
    v81_1_re = v79_1_re + v80_1_re
    v81_0_re = v79_0_re + v80_0_re
    v82_re = v75_re*v81_re
    v82_t_re = v75_re*v81_t_re + v81_re*v75_t_re
    v82_2_re = v75_re*v81_2_re
    v82_1_re = v75_re*v81_1_re + v81_re*v75_1_re
    v82_0_re = v75_re*v81_0_re + v81_re*v75_0_re
    v82_3_re = v75_re*v80_3_re
    work[SLOPES] = v82_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v82_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v82_2_re
    work[SLOPES + 5] = 0.0
    work[SLOPES + 6] = v82_3_re
    work[SLOPES + 7] = 0.0
    work[SLOPES + 8] = v82_t_re
    work[SLOPES + 9] = 0.0


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
GIVEN_SCALARS = ('lambda', 'mu_1', 'mu_s', 'noise', 'signal')
WORDS = ()
RATIOS = (('psi_1', 'N', 'd'), ('psi_2', 'n', 'd'))


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return []


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[1], ones(1)), (v[0], ones(1)), (v[2], ones(1))],
        rows=[0, 1, 0, 2, 0, 0, 1, 2],
        columns=[0, 1, 0, 2, 0, 0, 1, 2],
        fixed=[(0, 0, 1), (2, 2, 1), (1, 1, 1), (3, 3, v[3]), (4, 4, 1), (5, 5, 1), (6, 6, 1), (7, 7, v[3]), (3, 7, -v[3]**2*v[6]/v[2])],
        same=[(0, 2, 1, 1, v[4]/sqrt(v[1]), 1, 1), (0, 4, 1, 6, -v[2]*v[4]**2/(v[0]*v[3]**2*v[7]), 1, 1), (1, 1, 2, 0, v[4]/sqrt(v[1]), 1, 1),
            (1, 6, 2, 5, v[4]/sqrt(v[1]), 1, 1), (1, 1, 3, 3, -v[5]**2/v[0], 1, 1), (1, 6, 3, 7, -v[5]**2/v[0], 1, 1),
            (2, 0, 3, 3, -v[4]/(v[0]*sqrt(v[1])), 1, 1), (2, 4, 3, 3, -v[4]/(v[0]*sqrt(v[1])), 1, 1),
            (2, 5, 3, 7, -v[4]/(v[0]*sqrt(v[1])), 1, 1), (3, 3, 0, 2, -v[4]/(v[0]*sqrt(v[1])), 1, 1),
            (3, 7, 0, 4, v[3]**2*v[7]/(v[1]*v[2]), 1, 1), (3, 3, 1, 1, -v[5]**2/v[0], 1, 1), (3, 7, 1, 6, -v[5]**2/v[0], 1, 1),
            (3, 3, 4, 2, -v[4]/(v[0]*sqrt(v[1])), 1, 1), (3, 7, 4, 4, v[3]**2*v[7]/(v[1]*v[2]), 1, 1),
            (4, 0, 7, 3, v[3]**2*v[7]/(v[1]*v[2]), 1, 1), (4, 4, 7, 3, v[3]**2*v[7]/(v[1]*v[2]), 1, 1),
            (4, 5, 7, 7, v[3]**2*v[7]/(v[1]*v[2]), 1, 1), (5, 2, 6, 1, v[4]/sqrt(v[1]), 1, 1),
            (5, 4, 6, 6, -v[2]*v[4]**2/(v[0]*v[3]**2*v[7]), 1, 1), (6, 1, 4, 0, -v[2]*v[4]**2/(v[0]*v[3]**2*v[7]), 1, 1),
            (6, 6, 4, 5, -v[2]*v[4]**2/(v[0]*v[3]**2*v[7]), 1, 1), (6, 1, 7, 3, -v[5]**2/v[0], 1, 1), (6, 6, 7, 7, -v[5]**2/v[0], 1, 1),
            (7, 3, 5, 2, -v[4]/(v[0]*sqrt(v[1])), 1, 1), (7, 7, 5, 4, v[3]**2*v[7]/(v[1]*v[2]), 1, 1), (7, 3, 6, 1, -v[5]**2/v[0], 1, 1),
            (7, 7, 6, 6, -v[5]**2/v[0], 1, 1)],
        right=[(0, 0, 1, 1, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1), (0, 5, 1, 6, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1),
            (1, 1, 2, 2, 1, 1, 1), (1, 6, 2, 4, -conj(sqrt(v[1])*v[2]*v[4]/(v[0]*v[3]**2*v[7])), 1, 1),
            (1, 1, 3, 3, v[5]*conj(v[5]/v[0])/v[0], 1, 1), (1, 6, 3, 7, v[5]*conj(v[5]/v[0])/v[0], 1, 1),
            (2, 2, 3, 3, v[4]*conj(v[4]/(v[0]*sqrt(v[1])))/(v[0]*sqrt(v[1])), 1, 1),
            (2, 4, 3, 7, v[4]*conj(-v[3]**2*v[7]/(v[1]*v[2]))/(v[0]*sqrt(v[1])), 1, 1), (3, 3, 0, 0, 1, 1, 1), (3, 3, 0, 4, 1, 1, 1),
            (3, 7, 0, 5, 1, 1, 1), (3, 3, 1, 1, -v[5]*conj(-v[5]), 1, 1), (3, 7, 1, 6, -v[5]*conj(-v[5]), 1, 1), (3, 3, 4, 0, 1, 1, 1),
            (3, 3, 4, 4, 1, 1, 1), (3, 7, 4, 5, 1, 1, 1), (4, 2, 7, 3, -v[3]**2*v[7]*conj(v[4]/(v[0]*sqrt(v[1])))/(v[1]*v[2]), 1, 1),
            (4, 4, 7, 7, -v[3]**2*v[7]*conj(-v[3]**2*v[7]/(v[1]*v[2]))/(v[1]*v[2]), 1, 1),
            (5, 0, 6, 1, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1), (5, 5, 6, 6, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1),
            (6, 1, 4, 2, -sqrt(v[1])*v[2]*v[4]/(v[0]*v[3]**2*v[7]), 1, 1),
            (6, 6, 4, 4, sqrt(v[1])*v[2]*v[4]*conj(sqrt(v[1])*v[2]*v[4]/(v[0]*v[3]**2*v[7]))/(v[0]*v[3]**2*v[7]), 1, 1),
            (6, 1, 7, 3, v[5]*conj(v[5]/v[0])/v[0], 1, 1), (6, 6, 7, 7, v[5]*conj(v[5]/v[0])/v[0], 1, 1), (7, 3, 5, 0, 1, 1, 1),
            (7, 3, 5, 4, 1, 1, 1), (7, 7, 5, 5, 1, 1, 1), (7, 3, 6, 1, -v[5]*conj(-v[5]), 1, 1), (7, 7, 6, 6, -v[5]*conj(-v[5]), 1, 1)],
        left=[(1, 1, 0, 0, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1), (1, 6, 0, 5, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1),
            (2, 2, 1, 1, 1, 1, 1), (2, 4, 1, 6, -sqrt(v[1])*v[2]*v[4]/(v[0]*v[3]**2*v[7]), 1, 1), (3, 3, 1, 1, v[5]*conj(v[5]/v[0])/v[0], 1, 1),
            (3, 7, 1, 6, v[5]*conj(v[5]/v[0])/v[0], 1, 1), (3, 3, 2, 2, v[4]*conj(v[4]/(v[0]*sqrt(v[1])))/(v[0]*sqrt(v[1])), 1, 1),
            (3, 7, 2, 4, -v[3]**2*v[7]*conj(v[4]/(v[0]*sqrt(v[1])))/(v[1]*v[2]), 1, 1), (0, 0, 3, 3, 1, 1, 1), (0, 4, 3, 3, 1, 1, 1),
            (0, 5, 3, 7, 1, 1, 1), (1, 1, 3, 3, -v[5]*conj(-v[5]), 1, 1), (1, 6, 3, 7, -v[5]*conj(-v[5]), 1, 1), (4, 0, 3, 3, 1, 1, 1),
            (4, 4, 3, 3, 1, 1, 1), (4, 5, 3, 7, 1, 1, 1), (7, 3, 4, 2, v[4]*conj(-v[3]**2*v[7]/(v[1]*v[2]))/(v[0]*sqrt(v[1])), 1, 1),
            (7, 7, 4, 4, -v[3]**2*v[7]*conj(-v[3]**2*v[7]/(v[1]*v[2]))/(v[1]*v[2]), 1, 1),
            (6, 1, 5, 0, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1), (6, 6, 5, 5, -v[4]*conj(-v[4]/sqrt(v[1]))/sqrt(v[1]), 1, 1),
            (4, 2, 6, 1, -conj(sqrt(v[1])*v[2]*v[4]/(v[0]*v[3]**2*v[7])), 1, 1),
            (4, 4, 6, 6, sqrt(v[1])*v[2]*v[4]*conj(sqrt(v[1])*v[2]*v[4]/(v[0]*v[3]**2*v[7]))/(v[0]*v[3]**2*v[7]), 1, 1),
            (7, 3, 6, 1, v[5]*conj(v[5]/v[0])/v[0], 1, 1), (7, 7, 6, 6, v[5]*conj(v[5]/v[0])/v[0], 1, 1), (5, 0, 7, 3, 1, 1, 1),
            (5, 4, 7, 3, 1, 1, 1), (5, 5, 7, 7, 1, 1, 1), (6, 1, 7, 3, -v[5]*conj(-v[5]), 1, 1), (6, 6, 7, 7, -v[5]*conj(-v[5]), 1, 1)],
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
    return [solutions[0].trace(1, 1, 1)/(v[0]), solutions[0].trace(1, 2, 0)/(sqrt(v[1])), solutions[0].trace(1, 3, 3)/(v[2]),
            solutions[0].trace(1, 0, 2)/(v[1]**(3/2)), solutions[0].trace(1, 4, 4)/(v[1]), solutions[0].trace(1, 1, 6)/(1),
            solutions[0].trace(1, 2, 5)/(1/sqrt(v[1])), solutions[0].trace(1, 3, 7)/(1), solutions[0].trace(1, 0, 4)/(v[1])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[0]*x[0], x[5], sqrt(v[1])*x[1], x[6]/sqrt(v[1]), v[2]*x[2], x[7], v[2]*x[2], v[2]*x[2], x[7], v[1]**(3/2)*x[3], v[1]*x[8],
            v[0]*x[0], x[5], 0, v[1]*x[4], 0, 0, v[2]*x[2], 0, v[0]*x[0], 0, -v[0]*v[3]**2*v[7]*x[1]/(v[2]*v[4]), 0, v[2]*x[2], 0,
            -v[1]**2*v[2]*v[4]*x[3]/(v[0]*v[3]**2*v[7]), 0, v[0]*x[0]]]
