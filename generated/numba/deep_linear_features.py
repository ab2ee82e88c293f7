# Test error of regression on deep linear random features, two layers. Solves
#
#     delta_1 = -1/(delta_2 - 1)
#     delta_2 = -N_1*d*delta_3/(N_2*(N_1 + d*delta_1*delta_3))
#     delta_3 = N_2*delta_4*n/(N_1*delta_4*delta_5*n + N_2*d)
#     delta_4 = -1/(delta_6 - lambda)
#     delta_5 = N_2*delta_1/(N_1 + d*delta_1*delta_3)
#     delta_6 = -N_1*d*delta_5/(N_1*delta_4*delta_5*n + N_2*d)
#     tau_1 = N_2*d/(N_1*delta_4*delta_5*n + N_2*d)
#     tau_2 = N_1**4*tau_3/(N_2**4*(delta_2 - 1)**2)
#     tau_3 = d**2*(N_1**2*d*tau_4 + N_2**3*delta_3**2*tau_2)/(N_1**3*(N_1 + d*delta_1*delta_3)**2)
#     tau_4 = n**2*(N_1**4*delta_4**2*tau_6 + N_2**2*d**2*delta_4**2 + N_2**2*d**2*tau_5)/(d**2*(N_1*delta_4*delta_5*n +
#     N_2*d)**2)
#     tau_5 = d*(noise + signal*tau_1 + signal*tau_7)/(n*signal*(delta_6 - lambda)**2)
#     tau_6 = N_2**2*(N_2**3*tau_2 + d**3*delta_1**2*tau_4)/(N_1**3*(N_1 + d*delta_1*delta_3)**2)
#     tau_7 = N_1*(N_1**3*tau_6 + N_1*delta_5**2*n**2*tau_5 - N_2*d*delta_4*delta_5*n)/(N_1*delta_4*delta_5*n + N_2*d)**2
#     target: N_1*signal*(N_1**3*tau_6 - N_1*delta_4**2*delta_5**2*n**2 + N_1*delta_5**2*n**2*tau_5 -
#     2*N_2*d*delta_4*delta_5*n)/(N_1*delta_4*delta_5*n + N_2*d)**2 + signal
#
# Generated from derivations/equivalents/deep_linear_features.py by `rmtsym generate deep_linear_features` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'deep_linear_features'
TITLE = 'Test error of regression on deep linear random features, two layers'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4', 'delta_5', 'delta_6', 'tau_1', 'tau_2', 'tau_3', 'tau_4', 'tau_5', 'tau_6', 'tau_7')
SIZES_OF = ('N_1', 'N_2', 'd', 'n')
SCALARS_OF = ('lambda', 'noise', 'signal')
CORE_OF = (0, 2, 3, 7, 9, 10)
SPECTRA_OF = ()
AXIS = 377
BEND = 378
CORE = 6
DIRECTION = 335
FIRST_HERE = 349
FIRST_X = 36
FLOOR = 1e-10
GOAL = 321
HERE = 293
IMAGE = 79
LAST_HERE = 363
LAST_X = 48
MATRIX = 85
ORIGIN = 307
PARAMETERS = 7
RADIUS = 66
REMAINDER = 73
SCALE = 60
SHARE = 0.05
SLOPES = 253
STEPS = 3000
TANGENT = 12
TRIAL = 24
TRIES = 6
UNKNOWNS = 13
VALUES = 267
WIDTH = 14
X = 0
WORK = 379


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
    par_N_1_re = work[HERE]
    turn_N_1_re = work[DIRECTION]
    par_N_2_re = work[HERE + 2]
    turn_N_2_re = work[DIRECTION + 2]
    par_d_re = work[HERE + 4]
    turn_d_re = work[DIRECTION + 4]
    par_n_re = work[HERE + 6]
    turn_n_re = work[DIRECTION + 6]
    par_lambda_re = work[HERE + 8]
    par_lambda_im = work[HERE + 9]
    turn_lambda_re = work[DIRECTION + 8]
    turn_lambda_im = work[DIRECTION + 9]
    par_noise_re = work[HERE + 10]
    par_noise_im = work[HERE + 11]
    turn_noise_re = work[DIRECTION + 10]
    turn_noise_im = work[DIRECTION + 11]
    par_signal_re = work[HERE + 12]
    par_signal_im = work[HERE + 13]
    turn_signal_re = work[DIRECTION + 12]
    turn_signal_im = work[DIRECTION + 13]
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
    v1_r_re = 1.0/par_N_2_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_2_re
    v3_re = par_N_1_re*v1_r_re
    v3_t_re = par_N_1_re*v2_t_re + v1_r_re*turn_N_1_re
    v4_re = v3_re*par_d_re
    v4_t_re = v3_re*turn_d_re + par_d_re*v3_t_re
    v5_re = v4_re*x1_re
    v5_im = v4_re*x1_im
    v5_t_re = x1_re*v4_t_re
    v5_t_im = x1_im*v4_t_re
    v6_re = par_d_re*x0_re
    v6_im = par_d_re*x0_im
    v6_t_re = x0_re*turn_d_re
    v6_t_im = x0_im*turn_d_re
    v7_re = v6_re*x1_re - v6_im*x1_im
    v7_im = v6_re*x1_im + v6_im*x1_re
    v7_0_re = x1_re*par_d_re
    v7_0_im = x1_im*par_d_re
    v7_t_re = x1_re*v6_t_re - x1_im*v6_t_im
    v7_t_im = x1_re*v6_t_im + x1_im*v6_t_re
    v8_re = par_N_1_re + v7_re
    v8_t_re = turn_N_1_re + v7_t_re
    v8_q = 1.0/(v8_re*v8_re + v7_im*v7_im)
    v8_r_re = v8_re*v8_q
    v8_r_im = -v7_im*v8_q
    v9_s_re = v8_r_re*v8_r_re - v8_r_im*v8_r_im
    v9_s_im = v8_r_re*v8_r_im + v8_r_im*v8_r_re
    v9_t_re = -v9_s_re*v8_t_re + v9_s_im*v7_t_im
    v9_t_im = -v9_s_re*v7_t_im - v9_s_im*v8_t_re
    v9_1_re = -v9_s_re*v6_re + v9_s_im*v6_im
    v9_1_im = -v9_s_re*v6_im - v9_s_im*v6_re
    v9_0_re = -v9_s_re*v7_0_re + v9_s_im*v7_0_im
    v9_0_im = -v9_s_re*v7_0_im - v9_s_im*v7_0_re
    v10_re = v5_re*v8_r_re - v5_im*v8_r_im
    v10_im = v5_re*v8_r_im + v5_im*v8_r_re
    v10_t_re = v5_re*v9_t_re - v5_im*v9_t_im + v8_r_re*v5_t_re - v8_r_im*v5_t_im
    v10_t_im = v5_re*v9_t_im + v5_im*v9_t_re + v8_r_re*v5_t_im + v8_r_im*v5_t_re
    v10_1_re = v5_re*v9_1_re - v5_im*v9_1_im + v8_r_re*v4_re
    v10_1_im = v5_re*v9_1_im + v5_im*v9_1_re + v8_r_im*v4_re
    v10_0_re = v5_re*v9_0_re - v5_im*v9_0_im
    v10_0_im = v5_re*v9_0_im + v5_im*v9_0_re
    v11_re = -v10_re
    v11_im = -v10_im
    v11_t_re = -v10_t_re
    v11_t_im = -v10_t_im
    v11_1_re = -v10_1_re
    v11_1_im = -v10_1_im
    v11_0_re = -v10_0_re
    v11_0_im = -v10_0_im
    v12_re = par_N_2_re*x0_re
    v12_im = par_N_2_re*x0_im
    v12_t_re = x0_re*turn_N_2_re
    v12_t_im = x0_im*turn_N_2_re
    v13_re = v12_re*v8_r_re - v12_im*v8_r_im
    v13_im = v12_re*v8_r_im + v12_im*v8_r_re
    v13_t_re = v12_re*v9_t_re - v12_im*v9_t_im + v8_r_re*v12_t_re - v8_r_im*v12_t_im
    v13_t_im = v12_re*v9_t_im + v12_im*v9_t_re + v8_r_re*v12_t_im + v8_r_im*v12_t_re
    v13_1_re = v12_re*v9_1_re - v12_im*v9_1_im
    v13_1_im = v12_re*v9_1_im + v12_im*v9_1_re
    v13_0_re = v12_re*v9_0_re - v12_im*v9_0_im + v8_r_re*par_N_2_re
    v13_0_im = v12_re*v9_0_im + v12_im*v9_0_re + v8_r_im*par_N_2_re
    v14_re = par_N_1_re*par_d_re
    v14_t_re = par_N_1_re*turn_d_re + par_d_re*turn_N_1_re
    v15_re = v14_re*v13_re
    v15_im = v14_re*v13_im
    v15_t_re = v14_re*v13_t_re + v13_re*v14_t_re
    v15_t_im = v14_re*v13_t_im + v13_im*v14_t_re
    v15_1_re = v14_re*v13_1_re
    v15_1_im = v14_re*v13_1_im
    v15_0_re = v14_re*v13_0_re
    v15_0_im = v14_re*v13_0_im
    v16_re = par_N_2_re*par_d_re
    v16_t_re = par_N_2_re*turn_d_re + par_d_re*turn_N_2_re
    v17_re = par_N_1_re*par_n_re
    v17_t_re = par_N_1_re*turn_n_re + par_n_re*turn_N_1_re
    v18_re = v17_re*x2_re
    v18_im = v17_re*x2_im
    v18_t_re = x2_re*v17_t_re
    v18_t_im = x2_im*v17_t_re
    v19_re = v18_re*v13_re - v18_im*v13_im
    v19_im = v18_re*v13_im + v18_im*v13_re
    v19_t_re = v18_re*v13_t_re - v18_im*v13_t_im + v13_re*v18_t_re - v13_im*v18_t_im
    v19_t_im = v18_re*v13_t_im + v18_im*v13_t_re + v13_re*v18_t_im + v13_im*v18_t_re
    v19_1_re = v18_re*v13_1_re - v18_im*v13_1_im
    v19_1_im = v18_re*v13_1_im + v18_im*v13_1_re
    v19_0_re = v18_re*v13_0_re - v18_im*v13_0_im
    v19_0_im = v18_re*v13_0_im + v18_im*v13_0_re
    v19_2_re = v13_re*v17_re
    v19_2_im = v13_im*v17_re
    v20_re = v16_re + v19_re
    v20_t_re = v16_t_re + v19_t_re
    v20_q = 1.0/(v20_re*v20_re + v19_im*v19_im)
    v20_r_re = v20_re*v20_q
    v20_r_im = -v19_im*v20_q
    v21_s_re = v20_r_re*v20_r_re - v20_r_im*v20_r_im
    v21_s_im = v20_r_re*v20_r_im + v20_r_im*v20_r_re
    v21_t_re = -v21_s_re*v20_t_re + v21_s_im*v19_t_im
    v21_t_im = -v21_s_re*v19_t_im - v21_s_im*v20_t_re
    v21_1_re = -v21_s_re*v19_1_re + v21_s_im*v19_1_im
    v21_1_im = -v21_s_re*v19_1_im - v21_s_im*v19_1_re
    v21_0_re = -v21_s_re*v19_0_re + v21_s_im*v19_0_im
    v21_0_im = -v21_s_re*v19_0_im - v21_s_im*v19_0_re
    v21_2_re = -v21_s_re*v19_2_re + v21_s_im*v19_2_im
    v21_2_im = -v21_s_re*v19_2_im - v21_s_im*v19_2_re
    v22_re = v15_re*v20_r_re - v15_im*v20_r_im
    v22_im = v15_re*v20_r_im + v15_im*v20_r_re
    v22_t_re = v15_re*v21_t_re - v15_im*v21_t_im + v20_r_re*v15_t_re - v20_r_im*v15_t_im
    v22_t_im = v15_re*v21_t_im + v15_im*v21_t_re + v20_r_re*v15_t_im + v20_r_im*v15_t_re
    v22_1_re = v15_re*v21_1_re - v15_im*v21_1_im + v20_r_re*v15_1_re - v20_r_im*v15_1_im
    v22_1_im = v15_re*v21_1_im + v15_im*v21_1_re + v20_r_re*v15_1_im + v20_r_im*v15_1_re
    v22_0_re = v15_re*v21_0_re - v15_im*v21_0_im + v20_r_re*v15_0_re - v20_r_im*v15_0_im
    v22_0_im = v15_re*v21_0_im + v15_im*v21_0_re + v20_r_re*v15_0_im + v20_r_im*v15_0_re
    v22_2_re = v15_re*v21_2_re - v15_im*v21_2_im
    v22_2_im = v15_re*v21_2_im + v15_im*v21_2_re
    v23_re = -v22_re
    v23_im = -v22_im
    v23_t_re = -v22_t_re
    v23_t_im = -v22_t_im
    v23_1_re = -v22_1_re
    v23_1_im = -v22_1_im
    v23_0_re = -v22_0_re
    v23_0_im = -v22_0_im
    v23_2_re = -v22_2_re
    v23_2_im = -v22_2_im
    v24_re = v16_re*v20_r_re
    v24_im = v16_re*v20_r_im
    v24_t_re = v16_re*v21_t_re + v20_r_re*v16_t_re
    v24_t_im = v16_re*v21_t_im + v20_r_im*v16_t_re
    v24_1_re = v16_re*v21_1_re
    v24_1_im = v16_re*v21_1_im
    v24_0_re = v16_re*v21_0_re
    v24_0_im = v16_re*v21_0_im
    v24_2_re = v16_re*v21_2_re
    v24_2_im = v16_re*v21_2_im
    v25_r_re = 1.0/par_N_1_re
    v26_s_re = v25_r_re*v25_r_re
    v26_t_re = -v26_s_re*turn_N_1_re
    v27_t_re = 2.0*v25_r_re*v26_t_re
    v28_re = v26_s_re*v25_r_re
    v28_t_re = v26_s_re*v26_t_re + v25_r_re*v27_t_re
    v29_s_re = par_d_re*par_d_re
    v30_t_re = 2.0*par_d_re*turn_d_re
    v31_re = v28_re*v29_s_re
    v31_t_re = v28_re*v30_t_re + v29_s_re*v28_t_re
    v32_t_re = 2.0*v8_r_re*v9_t_re - 2.0*v8_r_im*v9_t_im
    v32_t_im = 2.0*v8_r_re*v9_t_im + 2.0*v8_r_im*v9_t_re
    v32_1_re = 2.0*v8_r_re*v9_1_re - 2.0*v8_r_im*v9_1_im
    v32_1_im = 2.0*v8_r_re*v9_1_im + 2.0*v8_r_im*v9_1_re
    v32_0_re = 2.0*v8_r_re*v9_0_re - 2.0*v8_r_im*v9_0_im
    v32_0_im = 2.0*v8_r_re*v9_0_im + 2.0*v8_r_im*v9_0_re
    v33_re = v31_re*v9_s_re
    v33_im = v31_re*v9_s_im
    v33_t_re = v31_re*v32_t_re + v9_s_re*v31_t_re
    v33_t_im = v31_re*v32_t_im + v9_s_im*v31_t_re
    v33_1_re = v31_re*v32_1_re
    v33_1_im = v31_re*v32_1_im
    v33_0_re = v31_re*v32_0_re
    v33_0_im = v31_re*v32_0_im
    v25_s_re = par_N_1_re*par_N_1_re
    v34_t_re = 2.0*par_N_1_re*turn_N_1_re
    v35_re = v25_s_re*par_d_re
    v35_t_re = v25_s_re*turn_d_re + par_d_re*v34_t_re
    v36_re = v35_re*x4_re
    v36_im = v35_re*x4_im
    v36_t_re = x4_re*v35_t_re
    v36_t_im = x4_im*v35_t_re
    v1_s_re = par_N_2_re*par_N_2_re
    v37_t_re = 2.0*par_N_2_re*turn_N_2_re
    v38_re = v1_s_re*par_N_2_re
    v38_t_re = v1_s_re*turn_N_2_re + par_N_2_re*v37_t_re
    v39_s_re = x1_re*x1_re - x1_im*x1_im
    v39_s_im = x1_re*x1_im + x1_im*x1_re
    v40_1_re = 2.0*x1_re
    v40_1_im = 2.0*x1_im
    v41_re = v38_re*v39_s_re
    v41_im = v38_re*v39_s_im
    v41_1_re = v38_re*v40_1_re
    v41_1_im = v38_re*v40_1_im
    v41_t_re = v39_s_re*v38_t_re
    v41_t_im = v39_s_im*v38_t_re
    v42_re = v41_re*x3_re - v41_im*x3_im
    v42_im = v41_re*x3_im + v41_im*x3_re
    v42_1_re = x3_re*v41_1_re - x3_im*v41_1_im
    v42_1_im = x3_re*v41_1_im + x3_im*v41_1_re
    v42_t_re = x3_re*v41_t_re - x3_im*v41_t_im
    v42_t_im = x3_re*v41_t_im + x3_im*v41_t_re
    v43_re = v36_re + v42_re
    v43_im = v36_im + v42_im
    v43_t_re = v36_t_re + v42_t_re
    v43_t_im = v36_t_im + v42_t_im
    v44_re = v33_re*v43_re - v33_im*v43_im
    v44_im = v33_re*v43_im + v33_im*v43_re
    v44_4_re = v33_re*v35_re
    v44_4_im = v33_im*v35_re
    v44_t_re = v33_re*v43_t_re - v33_im*v43_t_im + v43_re*v33_t_re - v43_im*v33_t_im
    v44_t_im = v33_re*v43_t_im + v33_im*v43_t_re + v43_re*v33_t_im + v43_im*v33_t_re
    v44_3_re = v33_re*v41_re - v33_im*v41_im
    v44_3_im = v33_re*v41_im + v33_im*v41_re
    v44_1_re = v33_re*v42_1_re - v33_im*v42_1_im + v43_re*v33_1_re - v43_im*v33_1_im
    v44_1_im = v33_re*v42_1_im + v33_im*v42_1_re + v43_re*v33_1_im + v43_im*v33_1_re
    v44_0_re = v43_re*v33_0_re - v43_im*v33_0_im
    v44_0_im = v43_re*v33_0_im + v43_im*v33_0_re
    v45_t_re = 2.0*par_N_2_re*turn_N_2_re
    v46_re = v28_re*v1_s_re
    v46_t_re = v28_re*v45_t_re + v1_s_re*v28_t_re
    v47_re = v46_re*v9_s_re
    v47_im = v46_re*v9_s_im
    v47_t_re = v46_re*v32_t_re + v9_s_re*v46_t_re
    v47_t_im = v46_re*v32_t_im + v9_s_im*v46_t_re
    v47_1_re = v46_re*v32_1_re
    v47_1_im = v46_re*v32_1_im
    v47_0_re = v46_re*v32_0_re
    v47_0_im = v46_re*v32_0_im
    v48_re = v38_re*x3_re
    v48_im = v38_re*x3_im
    v48_t_re = x3_re*v38_t_re
    v48_t_im = x3_im*v38_t_re
    v49_t_re = 2.0*par_d_re*turn_d_re
    v50_re = v29_s_re*par_d_re
    v50_t_re = v29_s_re*turn_d_re + par_d_re*v49_t_re
    v51_s_re = x0_re*x0_re - x0_im*x0_im
    v51_s_im = x0_re*x0_im + x0_im*x0_re
    v52_0_re = 2.0*x0_re
    v52_0_im = 2.0*x0_im
    v53_re = v50_re*v51_s_re
    v53_im = v50_re*v51_s_im
    v53_0_re = v50_re*v52_0_re
    v53_0_im = v50_re*v52_0_im
    v53_t_re = v51_s_re*v50_t_re
    v53_t_im = v51_s_im*v50_t_re
    v54_re = v53_re*x4_re - v53_im*x4_im
    v54_im = v53_re*x4_im + v53_im*x4_re
    v54_0_re = x4_re*v53_0_re - x4_im*v53_0_im
    v54_0_im = x4_re*v53_0_im + x4_im*v53_0_re
    v54_t_re = x4_re*v53_t_re - x4_im*v53_t_im
    v54_t_im = x4_re*v53_t_im + x4_im*v53_t_re
    v55_re = v48_re + v54_re
    v55_im = v48_im + v54_im
    v55_t_re = v48_t_re + v54_t_re
    v55_t_im = v48_t_im + v54_t_im
    v56_re = v47_re*v55_re - v47_im*v55_im
    v56_im = v47_re*v55_im + v47_im*v55_re
    v56_3_re = v47_re*v38_re
    v56_3_im = v47_im*v38_re
    v56_t_re = v47_re*v55_t_re - v47_im*v55_t_im + v55_re*v47_t_re - v55_im*v47_t_im
    v56_t_im = v47_re*v55_t_im + v47_im*v55_t_re + v55_re*v47_t_im + v55_im*v47_t_re
    v56_4_re = v47_re*v53_re - v47_im*v53_im
    v56_4_im = v47_re*v53_im + v47_im*v53_re
    v56_0_re = v47_re*v54_0_re - v47_im*v54_0_im + v55_re*v47_0_re - v55_im*v47_0_im
    v56_0_im = v47_re*v54_0_im + v47_im*v54_0_re + v55_re*v47_0_im + v55_im*v47_0_re
    v56_1_re = v55_re*v47_1_re - v55_im*v47_1_im
    v56_1_im = v55_re*v47_1_im + v55_im*v47_1_re
    v57_t_re = 2.0*v20_r_re*v21_t_re - 2.0*v20_r_im*v21_t_im
    v57_t_im = 2.0*v20_r_re*v21_t_im + 2.0*v20_r_im*v21_t_re
    v57_1_re = 2.0*v20_r_re*v21_1_re - 2.0*v20_r_im*v21_1_im
    v57_1_im = 2.0*v20_r_re*v21_1_im + 2.0*v20_r_im*v21_1_re
    v57_0_re = 2.0*v20_r_re*v21_0_re - 2.0*v20_r_im*v21_0_im
    v57_0_im = 2.0*v20_r_re*v21_0_im + 2.0*v20_r_im*v21_0_re
    v57_2_re = 2.0*v20_r_re*v21_2_re - 2.0*v20_r_im*v21_2_im
    v57_2_im = 2.0*v20_r_re*v21_2_im + 2.0*v20_r_im*v21_2_re
    v58_re = par_N_1_re*v21_s_re
    v58_im = par_N_1_re*v21_s_im
    v58_t_re = par_N_1_re*v57_t_re + v21_s_re*turn_N_1_re
    v58_t_im = par_N_1_re*v57_t_im + v21_s_im*turn_N_1_re
    v58_1_re = par_N_1_re*v57_1_re
    v58_1_im = par_N_1_re*v57_1_im
    v58_0_re = par_N_1_re*v57_0_re
    v58_0_im = par_N_1_re*v57_0_im
    v58_2_re = par_N_1_re*v57_2_re
    v58_2_im = par_N_1_re*v57_2_im
    v59_t_re = 2.0*par_N_1_re*turn_N_1_re
    v60_re = v25_s_re*par_N_1_re
    v60_t_re = v25_s_re*turn_N_1_re + par_N_1_re*v59_t_re
    v61_re = v60_re*v56_re
    v61_im = v60_re*v56_im
    v61_3_re = v60_re*v56_3_re
    v61_3_im = v60_re*v56_3_im
    v61_t_re = v60_re*v56_t_re + v56_re*v60_t_re
    v61_t_im = v60_re*v56_t_im + v56_im*v60_t_re
    v61_4_re = v60_re*v56_4_re
    v61_4_im = v60_re*v56_4_im
    v61_0_re = v60_re*v56_0_re
    v61_0_im = v60_re*v56_0_im
    v61_1_re = v60_re*v56_1_re
    v61_1_im = v60_re*v56_1_im
    v62_s_re = par_n_re*par_n_re
    v63_t_re = 2.0*par_n_re*turn_n_re
    v64_re = par_N_1_re*v62_s_re
    v64_t_re = par_N_1_re*v63_t_re + v62_s_re*turn_N_1_re
    v13_s_re = v13_re*v13_re - v13_im*v13_im
    v13_s_im = v13_re*v13_im + v13_im*v13_re
    v65_t_re = 2.0*v13_re*v13_t_re - 2.0*v13_im*v13_t_im
    v65_t_im = 2.0*v13_re*v13_t_im + 2.0*v13_im*v13_t_re
    v65_1_re = 2.0*v13_re*v13_1_re - 2.0*v13_im*v13_1_im
    v65_1_im = 2.0*v13_re*v13_1_im + 2.0*v13_im*v13_1_re
    v65_0_re = 2.0*v13_re*v13_0_re - 2.0*v13_im*v13_0_im
    v65_0_im = 2.0*v13_re*v13_0_im + 2.0*v13_im*v13_0_re
    v66_re = v64_re*v13_s_re
    v66_im = v64_re*v13_s_im
    v66_t_re = v64_re*v65_t_re + v13_s_re*v64_t_re
    v66_t_im = v64_re*v65_t_im + v13_s_im*v64_t_re
    v66_1_re = v64_re*v65_1_re
    v66_1_im = v64_re*v65_1_im
    v66_0_re = v64_re*v65_0_re
    v66_0_im = v64_re*v65_0_im
    v67_re = v66_re*x5_re - v66_im*x5_im
    v67_im = v66_re*x5_im + v66_im*x5_re
    v67_t_re = x5_re*v66_t_re - x5_im*v66_t_im
    v67_t_im = x5_re*v66_t_im + x5_im*v66_t_re
    v67_1_re = x5_re*v66_1_re - x5_im*v66_1_im
    v67_1_im = x5_re*v66_1_im + x5_im*v66_1_re
    v67_0_re = x5_re*v66_0_re - x5_im*v66_0_im
    v67_0_im = x5_re*v66_0_im + x5_im*v66_0_re
    v68_re = v16_re*par_n_re
    v68_t_re = v16_re*turn_n_re + par_n_re*v16_t_re
    v69_re = v68_re*x2_re
    v69_im = v68_re*x2_im
    v69_t_re = x2_re*v68_t_re
    v69_t_im = x2_im*v68_t_re
    v70_re = v69_re*v13_re - v69_im*v13_im
    v70_im = v69_re*v13_im + v69_im*v13_re
    v70_t_re = v69_re*v13_t_re - v69_im*v13_t_im + v13_re*v69_t_re - v13_im*v69_t_im
    v70_t_im = v69_re*v13_t_im + v69_im*v13_t_re + v13_re*v69_t_im + v13_im*v69_t_re
    v70_1_re = v69_re*v13_1_re - v69_im*v13_1_im
    v70_1_im = v69_re*v13_1_im + v69_im*v13_1_re
    v70_0_re = v69_re*v13_0_re - v69_im*v13_0_im
    v70_0_im = v69_re*v13_0_im + v69_im*v13_0_re
    v70_2_re = v13_re*v68_re
    v70_2_im = v13_im*v68_re
    v71_re = v61_re + v67_re - v70_re
    v71_im = v61_im + v67_im - v70_im
    v71_t_re = v61_t_re + v67_t_re - v70_t_re
    v71_t_im = v61_t_im + v67_t_im - v70_t_im
    v71_0_re = v61_0_re + v67_0_re - v70_0_re
    v71_0_im = v61_0_im + v67_0_im - v70_0_im
    v71_1_re = v61_1_re + v67_1_re - v70_1_re
    v71_1_im = v61_1_im + v67_1_im - v70_1_im
    v71_2_re = -v70_2_re
    v71_2_im = -v70_2_im
    v72_re = v58_re*v71_re - v58_im*v71_im
    v72_im = v58_re*v71_im + v58_im*v71_re
    v72_3_re = v58_re*v61_3_re - v58_im*v61_3_im
    v72_3_im = v58_re*v61_3_im + v58_im*v61_3_re
    v72_t_re = v58_re*v71_t_re - v58_im*v71_t_im + v71_re*v58_t_re - v71_im*v58_t_im
    v72_t_im = v58_re*v71_t_im + v58_im*v71_t_re + v71_re*v58_t_im + v71_im*v58_t_re
    v72_4_re = v58_re*v61_4_re - v58_im*v61_4_im
    v72_4_im = v58_re*v61_4_im + v58_im*v61_4_re
    v72_0_re = v58_re*v71_0_re - v58_im*v71_0_im + v71_re*v58_0_re - v71_im*v58_0_im
    v72_0_im = v58_re*v71_0_im + v58_im*v71_0_re + v71_re*v58_0_im + v71_im*v58_0_re
    v72_1_re = v58_re*v71_1_re - v58_im*v71_1_im + v71_re*v58_1_re - v71_im*v58_1_im
    v72_1_im = v58_re*v71_1_im + v58_im*v71_1_re + v71_re*v58_1_im + v71_im*v58_1_re
    v72_5_re = v58_re*v66_re - v58_im*v66_im
    v72_5_im = v58_re*v66_im + v58_im*v66_re
    v72_2_re = v58_re*v71_2_re - v58_im*v71_2_im + v71_re*v58_2_re - v71_im*v58_2_im
    v72_2_im = v58_re*v71_2_im + v58_im*v71_2_re + v71_re*v58_2_im + v71_im*v58_2_re
    v73_re = -1.0 + v11_re
    v73_q = 1.0/(v73_re*v73_re + v11_im*v11_im)
    v73_r_re = v73_re*v73_q
    v73_r_im = -v11_im*v73_q
    v74_s_re = v73_r_re*v73_r_re - v73_r_im*v73_r_im
    v74_s_im = v73_r_re*v73_r_im + v73_r_im*v73_r_re
    v74_t_re = -v74_s_re*v11_t_re + v74_s_im*v11_t_im
    v74_t_im = -v74_s_re*v11_t_im - v74_s_im*v11_t_re
    v74_1_re = -v74_s_re*v11_1_re + v74_s_im*v11_1_im
    v74_1_im = -v74_s_re*v11_1_im - v74_s_im*v11_1_re
    v74_0_re = -v74_s_re*v11_0_re + v74_s_im*v11_0_im
    v74_0_im = -v74_s_re*v11_0_im - v74_s_im*v11_0_re
    v75_re = -v73_r_re
    v75_im = -v73_r_im
    v75_t_re = -v74_t_re
    v75_t_im = -v74_t_im
    v75_1_re = -v74_1_re
    v75_1_im = -v74_1_im
    v75_0_re = -v74_0_re
    v75_0_im = -v74_0_im
    v76_re = par_N_2_re*par_n_re
    v76_t_re = par_N_2_re*turn_n_re + par_n_re*turn_N_2_re
    v77_re = v76_re*x2_re
    v77_im = v76_re*x2_im
    v77_t_re = x2_re*v76_t_re
    v77_t_im = x2_im*v76_t_re
    v78_re = v77_re*v20_r_re - v77_im*v20_r_im
    v78_im = v77_re*v20_r_im + v77_im*v20_r_re
    v78_t_re = v77_re*v21_t_re - v77_im*v21_t_im + v20_r_re*v77_t_re - v20_r_im*v77_t_im
    v78_t_im = v77_re*v21_t_im + v77_im*v21_t_re + v20_r_re*v77_t_im + v20_r_im*v77_t_re
    v78_1_re = v77_re*v21_1_re - v77_im*v21_1_im
    v78_1_im = v77_re*v21_1_im + v77_im*v21_1_re
    v78_0_re = v77_re*v21_0_re - v77_im*v21_0_im
    v78_0_im = v77_re*v21_0_im + v77_im*v21_0_re
    v78_2_re = v77_re*v21_2_re - v77_im*v21_2_im + v20_r_re*v76_re
    v78_2_im = v77_re*v21_2_im + v77_im*v21_2_re + v20_r_im*v76_re
    v79_re = -par_lambda_re + v23_re
    v79_im = -par_lambda_im + v23_im
    v79_t_re = -turn_lambda_re + v23_t_re
    v79_t_im = -turn_lambda_im + v23_t_im
    v79_q = 1.0/(v79_re*v79_re + v79_im*v79_im)
    v79_r_re = v79_re*v79_q
    v79_r_im = -v79_im*v79_q
    v80_s_re = v79_r_re*v79_r_re - v79_r_im*v79_r_im
    v80_s_im = v79_r_re*v79_r_im + v79_r_im*v79_r_re
    v80_t_re = -v80_s_re*v79_t_re + v80_s_im*v79_t_im
    v80_t_im = -v80_s_re*v79_t_im - v80_s_im*v79_t_re
    v80_1_re = -v80_s_re*v23_1_re + v80_s_im*v23_1_im
    v80_1_im = -v80_s_re*v23_1_im - v80_s_im*v23_1_re
    v80_0_re = -v80_s_re*v23_0_re + v80_s_im*v23_0_im
    v80_0_im = -v80_s_re*v23_0_im - v80_s_im*v23_0_re
    v80_2_re = -v80_s_re*v23_2_re + v80_s_im*v23_2_im
    v80_2_im = -v80_s_re*v23_2_im - v80_s_im*v23_2_re
    v81_re = -v79_r_re
    v81_im = -v79_r_im
    v81_t_re = -v80_t_re
    v81_t_im = -v80_t_im
    v81_1_re = -v80_1_re
    v81_1_im = -v80_1_im
    v81_0_re = -v80_0_re
    v81_0_im = -v80_0_im
    v81_2_re = -v80_2_re
    v81_2_im = -v80_2_im
    v34_s_re = v25_s_re*v25_s_re
    v82_t_re = 2.0*v25_s_re*v34_t_re
    v83_t_re = 2.0*v1_r_re*v2_t_re
    v83_s_re = v2_s_re*v2_s_re
    v84_t_re = 2.0*v2_s_re*v83_t_re
    v85_re = v34_s_re*v83_s_re
    v85_t_re = v34_s_re*v84_t_re + v83_s_re*v82_t_re
    v86_re = v85_re*v44_re
    v86_im = v85_re*v44_im
    v86_4_re = v85_re*v44_4_re
    v86_4_im = v85_re*v44_4_im
    v86_t_re = v85_re*v44_t_re + v44_re*v85_t_re
    v86_t_im = v85_re*v44_t_im + v44_im*v85_t_re
    v86_3_re = v85_re*v44_3_re
    v86_3_im = v85_re*v44_3_im
    v86_1_re = v85_re*v44_1_re
    v86_1_im = v85_re*v44_1_im
    v86_0_re = v85_re*v44_0_re
    v86_0_im = v85_re*v44_0_im
    v87_t_re = 2.0*v73_r_re*v74_t_re - 2.0*v73_r_im*v74_t_im
    v87_t_im = 2.0*v73_r_re*v74_t_im + 2.0*v73_r_im*v74_t_re
    v87_1_re = 2.0*v73_r_re*v74_1_re - 2.0*v73_r_im*v74_1_im
    v87_1_im = 2.0*v73_r_re*v74_1_im + 2.0*v73_r_im*v74_1_re
    v87_0_re = 2.0*v73_r_re*v74_0_re - 2.0*v73_r_im*v74_0_im
    v87_0_im = 2.0*v73_r_re*v74_0_im + 2.0*v73_r_im*v74_0_re
    v88_re = v86_re*v74_s_re - v86_im*v74_s_im
    v88_im = v86_re*v74_s_im + v86_im*v74_s_re
    v88_t_re = v86_re*v87_t_re - v86_im*v87_t_im + v74_s_re*v86_t_re - v74_s_im*v86_t_im
    v88_t_im = v86_re*v87_t_im + v86_im*v87_t_re + v74_s_re*v86_t_im + v74_s_im*v86_t_re
    v88_1_re = v86_re*v87_1_re - v86_im*v87_1_im + v74_s_re*v86_1_re - v74_s_im*v86_1_im
    v88_1_im = v86_re*v87_1_im + v86_im*v87_1_re + v74_s_re*v86_1_im + v74_s_im*v86_1_re
    v88_0_re = v86_re*v87_0_re - v86_im*v87_0_im + v74_s_re*v86_0_re - v74_s_im*v86_0_im
    v88_0_im = v86_re*v87_0_im + v86_im*v87_0_re + v74_s_re*v86_0_im + v74_s_im*v86_0_re
    v88_4_re = v74_s_re*v86_4_re - v74_s_im*v86_4_im
    v88_4_im = v74_s_re*v86_4_im + v74_s_im*v86_4_re
    v88_3_re = v74_s_re*v86_3_re - v74_s_im*v86_3_im
    v88_3_im = v74_s_re*v86_3_im + v74_s_im*v86_3_re
    v29_r_re = 1.0/par_d_re
    v89_s_re = v29_r_re*v29_r_re
    v89_t_re = -v89_s_re*turn_d_re
    v90_t_re = 2.0*v29_r_re*v89_t_re
    v91_re = v89_s_re*v62_s_re
    v91_t_re = v89_s_re*v63_t_re + v62_s_re*v90_t_re
    v92_re = v91_re*v21_s_re
    v92_im = v91_re*v21_s_im
    v92_t_re = v91_re*v57_t_re + v21_s_re*v91_t_re
    v92_t_im = v91_re*v57_t_im + v21_s_im*v91_t_re
    v92_1_re = v91_re*v57_1_re
    v92_1_im = v91_re*v57_1_im
    v92_0_re = v91_re*v57_0_re
    v92_0_im = v91_re*v57_0_im
    v92_2_re = v91_re*v57_2_re
    v92_2_im = v91_re*v57_2_im
    v93_s_re = x2_re*x2_re - x2_im*x2_im
    v93_s_im = x2_re*x2_im + x2_im*x2_re
    v94_2_re = 2.0*x2_re
    v94_2_im = 2.0*x2_im
    v95_re = v34_s_re*v93_s_re
    v95_im = v34_s_re*v93_s_im
    v95_2_re = v34_s_re*v94_2_re
    v95_2_im = v34_s_re*v94_2_im
    v95_t_re = v93_s_re*v82_t_re
    v95_t_im = v93_s_im*v82_t_re
    v96_re = v95_re*v56_re - v95_im*v56_im
    v96_im = v95_re*v56_im + v95_im*v56_re
    v96_3_re = v95_re*v56_3_re - v95_im*v56_3_im
    v96_3_im = v95_re*v56_3_im + v95_im*v56_3_re
    v96_t_re = v95_re*v56_t_re - v95_im*v56_t_im + v56_re*v95_t_re - v56_im*v95_t_im
    v96_t_im = v95_re*v56_t_im + v95_im*v56_t_re + v56_re*v95_t_im + v56_im*v95_t_re
    v96_4_re = v95_re*v56_4_re - v95_im*v56_4_im
    v96_4_im = v95_re*v56_4_im + v95_im*v56_4_re
    v96_0_re = v95_re*v56_0_re - v95_im*v56_0_im
    v96_0_im = v95_re*v56_0_im + v95_im*v56_0_re
    v96_1_re = v95_re*v56_1_re - v95_im*v56_1_im
    v96_1_im = v95_re*v56_1_im + v95_im*v56_1_re
    v96_2_re = v56_re*v95_2_re - v56_im*v95_2_im
    v96_2_im = v56_re*v95_2_im + v56_im*v95_2_re
    v97_re = v1_s_re*v29_s_re
    v97_t_re = v1_s_re*v30_t_re + v29_s_re*v45_t_re
    v98_re = v97_re*v93_s_re
    v98_im = v97_re*v93_s_im
    v98_2_re = v97_re*v94_2_re
    v98_2_im = v97_re*v94_2_im
    v98_t_re = v93_s_re*v97_t_re
    v98_t_im = v93_s_im*v97_t_re
    v99_re = v97_re*x5_re
    v99_im = v97_re*x5_im
    v99_t_re = x5_re*v97_t_re
    v99_t_im = x5_im*v97_t_re
    v100_re = v96_re + v98_re + v99_re
    v100_im = v96_im + v98_im + v99_im
    v100_t_re = v96_t_re + v98_t_re + v99_t_re
    v100_t_im = v96_t_im + v98_t_im + v99_t_im
    v100_2_re = v96_2_re + v98_2_re
    v100_2_im = v96_2_im + v98_2_im
    v101_re = v92_re*v100_re - v92_im*v100_im
    v101_im = v92_re*v100_im + v92_im*v100_re
    v101_3_re = v92_re*v96_3_re - v92_im*v96_3_im
    v101_3_im = v92_re*v96_3_im + v92_im*v96_3_re
    v101_t_re = v92_re*v100_t_re - v92_im*v100_t_im + v100_re*v92_t_re - v100_im*v92_t_im
    v101_t_im = v92_re*v100_t_im + v92_im*v100_t_re + v100_re*v92_t_im + v100_im*v92_t_re
    v101_4_re = v92_re*v96_4_re - v92_im*v96_4_im
    v101_4_im = v92_re*v96_4_im + v92_im*v96_4_re
    v101_0_re = v92_re*v96_0_re - v92_im*v96_0_im + v100_re*v92_0_re - v100_im*v92_0_im
    v101_0_im = v92_re*v96_0_im + v92_im*v96_0_re + v100_re*v92_0_im + v100_im*v92_0_re
    v101_1_re = v92_re*v96_1_re - v92_im*v96_1_im + v100_re*v92_1_re - v100_im*v92_1_im
    v101_1_im = v92_re*v96_1_im + v92_im*v96_1_re + v100_re*v92_1_im + v100_im*v92_1_re
    v101_2_re = v92_re*v100_2_re - v92_im*v100_2_im + v100_re*v92_2_re - v100_im*v92_2_im
    v101_2_im = v92_re*v100_2_im + v92_im*v100_2_re + v100_re*v92_2_im + v100_im*v92_2_re
    v101_5_re = v92_re*v97_re
    v101_5_im = v92_im*v97_re
    v62_r_re = 1.0/par_n_re
    v102_s_re = v62_r_re*v62_r_re
    v102_t_re = -v102_s_re*turn_n_re
    v103_re = par_d_re*v62_r_re
    v103_t_re = par_d_re*v102_t_re + v62_r_re*turn_d_re
    v104_q = 1.0/(par_signal_re*par_signal_re + par_signal_im*par_signal_im)
    v104_r_re = par_signal_re*v104_q
    v104_r_im = -par_signal_im*v104_q
    v105_s_re = v104_r_re*v104_r_re - v104_r_im*v104_r_im
    v105_s_im = v104_r_re*v104_r_im + v104_r_im*v104_r_re
    v105_t_re = -v105_s_re*turn_signal_re + v105_s_im*turn_signal_im
    v105_t_im = -v105_s_re*turn_signal_im - v105_s_im*turn_signal_re
    v106_re = v103_re*v104_r_re
    v106_im = v103_re*v104_r_im
    v106_t_re = v103_re*v105_t_re + v104_r_re*v103_t_re
    v106_t_im = v103_re*v105_t_im + v104_r_im*v103_t_re
    v107_t_re = 2.0*v79_r_re*v80_t_re - 2.0*v79_r_im*v80_t_im
    v107_t_im = 2.0*v79_r_re*v80_t_im + 2.0*v79_r_im*v80_t_re
    v107_1_re = 2.0*v79_r_re*v80_1_re - 2.0*v79_r_im*v80_1_im
    v107_1_im = 2.0*v79_r_re*v80_1_im + 2.0*v79_r_im*v80_1_re
    v107_0_re = 2.0*v79_r_re*v80_0_re - 2.0*v79_r_im*v80_0_im
    v107_0_im = 2.0*v79_r_re*v80_0_im + 2.0*v79_r_im*v80_0_re
    v107_2_re = 2.0*v79_r_re*v80_2_re - 2.0*v79_r_im*v80_2_im
    v107_2_im = 2.0*v79_r_re*v80_2_im + 2.0*v79_r_im*v80_2_re
    v108_re = v106_re*v80_s_re - v106_im*v80_s_im
    v108_im = v106_re*v80_s_im + v106_im*v80_s_re
    v108_t_re = v106_re*v107_t_re - v106_im*v107_t_im + v80_s_re*v106_t_re - v80_s_im*v106_t_im
    v108_t_im = v106_re*v107_t_im + v106_im*v107_t_re + v80_s_re*v106_t_im + v80_s_im*v106_t_re
    v108_1_re = v106_re*v107_1_re - v106_im*v107_1_im
    v108_1_im = v106_re*v107_1_im + v106_im*v107_1_re
    v108_0_re = v106_re*v107_0_re - v106_im*v107_0_im
    v108_0_im = v106_re*v107_0_im + v106_im*v107_0_re
    v108_2_re = v106_re*v107_2_re - v106_im*v107_2_im
    v108_2_im = v106_re*v107_2_im + v106_im*v107_2_re
    v109_re = par_signal_re*v24_re - par_signal_im*v24_im
    v109_im = par_signal_re*v24_im + par_signal_im*v24_re
    v109_t_re = par_signal_re*v24_t_re - par_signal_im*v24_t_im + v24_re*turn_signal_re - v24_im*turn_signal_im
    v109_t_im = par_signal_re*v24_t_im + par_signal_im*v24_t_re + v24_re*turn_signal_im + v24_im*turn_signal_re
    v109_1_re = par_signal_re*v24_1_re - par_signal_im*v24_1_im
    v109_1_im = par_signal_re*v24_1_im + par_signal_im*v24_1_re
    v109_0_re = par_signal_re*v24_0_re - par_signal_im*v24_0_im
    v109_0_im = par_signal_re*v24_0_im + par_signal_im*v24_0_re
    v109_2_re = par_signal_re*v24_2_re - par_signal_im*v24_2_im
    v109_2_im = par_signal_re*v24_2_im + par_signal_im*v24_2_re
    v110_re = par_signal_re*v72_re - par_signal_im*v72_im
    v110_im = par_signal_re*v72_im + par_signal_im*v72_re
    v110_3_re = par_signal_re*v72_3_re - par_signal_im*v72_3_im
    v110_3_im = par_signal_re*v72_3_im + par_signal_im*v72_3_re
    v110_t_re = par_signal_re*v72_t_re - par_signal_im*v72_t_im + v72_re*turn_signal_re - v72_im*turn_signal_im
    v110_t_im = par_signal_re*v72_t_im + par_signal_im*v72_t_re + v72_re*turn_signal_im + v72_im*turn_signal_re
    v110_4_re = par_signal_re*v72_4_re - par_signal_im*v72_4_im
    v110_4_im = par_signal_re*v72_4_im + par_signal_im*v72_4_re
    v110_0_re = par_signal_re*v72_0_re - par_signal_im*v72_0_im
    v110_0_im = par_signal_re*v72_0_im + par_signal_im*v72_0_re
    v110_1_re = par_signal_re*v72_1_re - par_signal_im*v72_1_im
    v110_1_im = par_signal_re*v72_1_im + par_signal_im*v72_1_re
    v110_5_re = par_signal_re*v72_5_re - par_signal_im*v72_5_im
    v110_5_im = par_signal_re*v72_5_im + par_signal_im*v72_5_re
    v110_2_re = par_signal_re*v72_2_re - par_signal_im*v72_2_im
    v110_2_im = par_signal_re*v72_2_im + par_signal_im*v72_2_re
    v111_re = par_noise_re + v109_re + v110_re
    v111_im = par_noise_im + v109_im + v110_im
    v111_t_re = turn_noise_re + v109_t_re + v110_t_re
    v111_t_im = turn_noise_im + v109_t_im + v110_t_im
    v111_1_re = v109_1_re + v110_1_re
    v111_1_im = v109_1_im + v110_1_im
    v111_0_re = v109_0_re + v110_0_re
    v111_0_im = v109_0_im + v110_0_im
    v111_2_re = v109_2_re + v110_2_re
    v111_2_im = v109_2_im + v110_2_im
    v112_re = v108_re*v111_re - v108_im*v111_im
    v112_im = v108_re*v111_im + v108_im*v111_re
    v112_t_re = v108_re*v111_t_re - v108_im*v111_t_im + v111_re*v108_t_re - v111_im*v108_t_im
    v112_t_im = v108_re*v111_t_im + v108_im*v111_t_re + v111_re*v108_t_im + v111_im*v108_t_re
    v112_1_re = v108_re*v111_1_re - v108_im*v111_1_im + v111_re*v108_1_re - v111_im*v108_1_im
    v112_1_im = v108_re*v111_1_im + v108_im*v111_1_re + v111_re*v108_1_im + v111_im*v108_1_re
    v112_0_re = v108_re*v111_0_re - v108_im*v111_0_im + v111_re*v108_0_re - v111_im*v108_0_im
    v112_0_im = v108_re*v111_0_im + v108_im*v111_0_re + v111_re*v108_0_im + v111_im*v108_0_re
    v112_2_re = v108_re*v111_2_re - v108_im*v111_2_im + v111_re*v108_2_re - v111_im*v108_2_im
    v112_2_im = v108_re*v111_2_im + v108_im*v111_2_re + v111_re*v108_2_im + v111_im*v108_2_re
    v112_3_re = v108_re*v110_3_re - v108_im*v110_3_im
    v112_3_im = v108_re*v110_3_im + v108_im*v110_3_re
    v112_4_re = v108_re*v110_4_re - v108_im*v110_4_im
    v112_4_im = v108_re*v110_4_im + v108_im*v110_4_re
    v112_5_re = v108_re*v110_5_re - v108_im*v110_5_im
    v112_5_im = v108_re*v110_5_im + v108_im*v110_5_re
    work[MATRIX] = 1.0 - v75_0_re
    work[MATRIX + 1] = -v75_0_im
    work[MATRIX + 2] = -v75_1_re
    work[MATRIX + 3] = -v75_1_im
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = 0.0
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = 0.0
    work[MATRIX + 11] = 0.0
    work[MATRIX + 12] = -v75_t_re
    work[MATRIX + 13] = -v75_t_im
    work[MATRIX + 14] = x0_re - v75_re
    work[MATRIX + 15] = x0_im - v75_im
    work[MATRIX + 2*WIDTH] = -v78_0_re
    work[MATRIX + 2*WIDTH + 1] = -v78_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v78_1_re
    work[MATRIX + 2*WIDTH + 3] = -v78_1_im
    work[MATRIX + 2*WIDTH + 4] = -v78_2_re
    work[MATRIX + 2*WIDTH + 5] = -v78_2_im
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = 0.0
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = 0.0
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[MATRIX + 2*WIDTH + 12] = -v78_t_re
    work[MATRIX + 2*WIDTH + 13] = -v78_t_im
    work[MATRIX + 2*WIDTH + 14] = x1_re - v78_re
    work[MATRIX + 2*WIDTH + 15] = x1_im - v78_im
    work[MATRIX + 4*WIDTH] = -v81_0_re
    work[MATRIX + 4*WIDTH + 1] = -v81_0_im
    work[MATRIX + 4*WIDTH + 2] = -v81_1_re
    work[MATRIX + 4*WIDTH + 3] = -v81_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v81_2_re
    work[MATRIX + 4*WIDTH + 5] = -v81_2_im
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = 0.0
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = 0.0
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[MATRIX + 4*WIDTH + 12] = -v81_t_re
    work[MATRIX + 4*WIDTH + 13] = -v81_t_im
    work[MATRIX + 4*WIDTH + 14] = x2_re - v81_re
    work[MATRIX + 4*WIDTH + 15] = x2_im - v81_im
    work[MATRIX + 6*WIDTH] = -v88_0_re
    work[MATRIX + 6*WIDTH + 1] = -v88_0_im
    work[MATRIX + 6*WIDTH + 2] = -v88_1_re
    work[MATRIX + 6*WIDTH + 3] = -v88_1_im
    work[MATRIX + 6*WIDTH + 4] = 0.0
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v88_3_re
    work[MATRIX + 6*WIDTH + 7] = -v88_3_im
    work[MATRIX + 6*WIDTH + 8] = -v88_4_re
    work[MATRIX + 6*WIDTH + 9] = -v88_4_im
    work[MATRIX + 6*WIDTH + 10] = 0.0
    work[MATRIX + 6*WIDTH + 11] = 0.0
    work[MATRIX + 6*WIDTH + 12] = -v88_t_re
    work[MATRIX + 6*WIDTH + 13] = -v88_t_im
    work[MATRIX + 6*WIDTH + 14] = x3_re - v88_re
    work[MATRIX + 6*WIDTH + 15] = x3_im - v88_im
    work[MATRIX + 8*WIDTH] = -v101_0_re
    work[MATRIX + 8*WIDTH + 1] = -v101_0_im
    work[MATRIX + 8*WIDTH + 2] = -v101_1_re
    work[MATRIX + 8*WIDTH + 3] = -v101_1_im
    work[MATRIX + 8*WIDTH + 4] = -v101_2_re
    work[MATRIX + 8*WIDTH + 5] = -v101_2_im
    work[MATRIX + 8*WIDTH + 6] = -v101_3_re
    work[MATRIX + 8*WIDTH + 7] = -v101_3_im
    work[MATRIX + 8*WIDTH + 8] = 1.0 - v101_4_re
    work[MATRIX + 8*WIDTH + 9] = -v101_4_im
    work[MATRIX + 8*WIDTH + 10] = -v101_5_re
    work[MATRIX + 8*WIDTH + 11] = -v101_5_im
    work[MATRIX + 8*WIDTH + 12] = -v101_t_re
    work[MATRIX + 8*WIDTH + 13] = -v101_t_im
    work[MATRIX + 8*WIDTH + 14] = x4_re - v101_re
    work[MATRIX + 8*WIDTH + 15] = x4_im - v101_im
    work[MATRIX + 10*WIDTH] = -v112_0_re
    work[MATRIX + 10*WIDTH + 1] = -v112_0_im
    work[MATRIX + 10*WIDTH + 2] = -v112_1_re
    work[MATRIX + 10*WIDTH + 3] = -v112_1_im
    work[MATRIX + 10*WIDTH + 4] = -v112_2_re
    work[MATRIX + 10*WIDTH + 5] = -v112_2_im
    work[MATRIX + 10*WIDTH + 6] = -v112_3_re
    work[MATRIX + 10*WIDTH + 7] = -v112_3_im
    work[MATRIX + 10*WIDTH + 8] = -v112_4_re
    work[MATRIX + 10*WIDTH + 9] = -v112_4_im
    work[MATRIX + 10*WIDTH + 10] = 1.0 - v112_5_re
    work[MATRIX + 10*WIDTH + 11] = -v112_5_im
    work[MATRIX + 10*WIDTH + 12] = -v112_t_re
    work[MATRIX + 10*WIDTH + 13] = -v112_t_im
    work[MATRIX + 10*WIDTH + 14] = x5_re - v112_re
    work[MATRIX + 10*WIDTH + 15] = x5_im - v112_im


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
    par_N_1_re = work[HERE]
    turn_N_1_re = work[DIRECTION]
    par_N_2_re = work[HERE + 2]
    turn_N_2_re = work[DIRECTION + 2]
    par_d_re = work[HERE + 4]
    turn_d_re = work[DIRECTION + 4]
    par_n_re = work[HERE + 6]
    turn_n_re = work[DIRECTION + 6]
    par_lambda_re = work[HERE + 8]
    par_lambda_im = work[HERE + 9]
    turn_lambda_re = work[DIRECTION + 8]
    turn_lambda_im = work[DIRECTION + 9]
    par_noise_re = work[HERE + 10]
    par_noise_im = work[HERE + 11]
    turn_noise_re = work[DIRECTION + 10]
    turn_noise_im = work[DIRECTION + 11]
    par_signal_re = work[HERE + 12]
    par_signal_im = work[HERE + 13]
    turn_signal_re = work[DIRECTION + 12]
    turn_signal_im = work[DIRECTION + 13]
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
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    r3 = work[RADIUS + 3]
    r4 = work[RADIUS + 4]
    r5 = work[RADIUS + 5]
    rt = work[RADIUS + 6]
    v1_r_re = 1.0/par_N_2_re
    v1_o = abs(v1_r_re)
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_2_re
    v1_b = abs(turn_N_2_re)*rt
    v2_x = v1_b*v1_o
    v2_c = v1_o*v1_o*(v1_b*v2_x/(1.0 - v2_x)) if v2_x < 1.0 else math.inf
    v3_re = par_N_1_re*v1_r_re
    v3_t_re = par_N_1_re*v2_t_re + v1_r_re*turn_N_1_re
    v4_m = abs(par_N_1_re)
    v4_b = abs(turn_N_1_re)*rt
    v2_b = abs(v2_t_re)*rt + v2_c
    v3_c = v4_m*v2_c + v4_b*v2_b
    v5_re = v3_re*par_d_re
    v5_t_re = v3_re*turn_d_re + par_d_re*v3_t_re
    v6_m = abs(par_d_re)
    v3_b = abs(v3_t_re)*rt + v3_c
    v6_b = abs(turn_d_re)*rt
    v5_c = v6_m*v3_c + v3_b*v6_b
    v7_re = v5_re*x1_re
    v7_im = v5_re*x1_im
    v7_t_re = x1_re*v5_t_re
    v7_t_im = x1_im*v5_t_re
    v8_m = (abs(x1_re) + abs(x1_im))
    v5_b = abs(v5_t_re)*rt + v5_c
    v8_b = r1
    v7_c = v8_m*v5_c + v5_b*v8_b
    v9_re = par_d_re*x0_re
    v9_im = par_d_re*x0_im
    v9_t_re = x0_re*turn_d_re
    v9_t_im = x0_im*turn_d_re
    v10_b = r0
    v9_c = v6_b*v10_b
    v11_re = v9_re*x1_re - v9_im*x1_im
    v11_im = v9_re*x1_im + v9_im*x1_re
    v11_0_re = x1_re*par_d_re
    v11_0_im = x1_im*par_d_re
    v11_t_re = x1_re*v9_t_re - x1_im*v9_t_im
    v11_t_im = x1_re*v9_t_im + x1_im*v9_t_re
    v9_b = abs(par_d_re)*r0 + (abs(v9_t_re) + abs(v9_t_im))*rt + v9_c
    v11_c = v8_m*v9_c + v9_b*v8_b
    v12_re = par_N_1_re + v11_re
    v12_t_re = turn_N_1_re + v11_t_re
    v12_q = 1.0/(v12_re*v12_re + v11_im*v11_im)
    v12_r_re = v12_re*v12_q
    v12_r_im = -v11_im*v12_q
    v12_o = math.sqrt(v12_q)
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re + v13_s_im*v11_t_im
    v13_t_im = -v13_s_re*v11_t_im - v13_s_im*v12_t_re
    v13_1_re = -v13_s_re*v9_re + v13_s_im*v9_im
    v13_1_im = -v13_s_re*v9_im - v13_s_im*v9_re
    v13_0_re = -v13_s_re*v11_0_re + v13_s_im*v11_0_im
    v13_0_im = -v13_s_re*v11_0_im - v13_s_im*v11_0_re
    v12_b = (abs(v12_t_re) + abs(v11_t_im))*rt + (abs(v9_re) + abs(v9_im))*r1 + (abs(v11_0_re) + abs(v11_0_im))*r0 + v11_c
    v13_x = v12_b*v12_o
    v13_c = v12_o*v12_o*(v11_c + v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
    v14_re = v7_re*v12_r_re - v7_im*v12_r_im
    v14_im = v7_re*v12_r_im + v7_im*v12_r_re
    v14_t_re = v7_re*v13_t_re - v7_im*v13_t_im + v12_r_re*v7_t_re - v12_r_im*v7_t_im
    v14_t_im = v7_re*v13_t_im + v7_im*v13_t_re + v12_r_re*v7_t_im + v12_r_im*v7_t_re
    v14_1_re = v7_re*v13_1_re - v7_im*v13_1_im + v12_r_re*v5_re
    v14_1_im = v7_re*v13_1_im + v7_im*v13_1_re + v12_r_im*v5_re
    v14_0_re = v7_re*v13_0_re - v7_im*v13_0_im
    v14_0_im = v7_re*v13_0_im + v7_im*v13_0_re
    v7_m = (abs(v7_re) + abs(v7_im))
    v13_m = (abs(v12_r_re) + abs(v12_r_im))
    v7_b = abs(v5_re)*r1 + (abs(v7_t_re) + abs(v7_t_im))*rt + v7_c
    v13_b = (abs(v13_t_re) + abs(v13_t_im))*rt + (abs(v13_1_re) + abs(v13_1_im))*r1 + (abs(v13_0_re) + abs(v13_0_im))*r0 + v13_c
    v14_c = v7_m*v13_c + v13_m*v7_c + v7_b*v13_b
    v15_re = -v14_re
    v15_im = -v14_im
    v15_t_re = -v14_t_re
    v15_t_im = -v14_t_im
    v15_1_re = -v14_1_re
    v15_1_im = -v14_1_im
    v15_0_re = -v14_0_re
    v15_0_im = -v14_0_im
    v16_re = par_N_2_re*x0_re
    v16_im = par_N_2_re*x0_im
    v16_t_re = x0_re*turn_N_2_re
    v16_t_im = x0_im*turn_N_2_re
    v16_c = v1_b*v10_b
    v17_re = v16_re*v12_r_re - v16_im*v12_r_im
    v17_im = v16_re*v12_r_im + v16_im*v12_r_re
    v17_t_re = v16_re*v13_t_re - v16_im*v13_t_im + v12_r_re*v16_t_re - v12_r_im*v16_t_im
    v17_t_im = v16_re*v13_t_im + v16_im*v13_t_re + v12_r_re*v16_t_im + v12_r_im*v16_t_re
    v17_1_re = v16_re*v13_1_re - v16_im*v13_1_im
    v17_1_im = v16_re*v13_1_im + v16_im*v13_1_re
    v17_0_re = v16_re*v13_0_re - v16_im*v13_0_im + v12_r_re*par_N_2_re
    v17_0_im = v16_re*v13_0_im + v16_im*v13_0_re + v12_r_im*par_N_2_re
    v16_m = (abs(v16_re) + abs(v16_im))
    v16_b = abs(par_N_2_re)*r0 + (abs(v16_t_re) + abs(v16_t_im))*rt + v16_c
    v17_c = v16_m*v13_c + v13_m*v16_c + v16_b*v13_b
    v18_re = par_N_1_re*par_d_re
    v18_t_re = par_N_1_re*turn_d_re + par_d_re*turn_N_1_re
    v18_c = v4_b*v6_b
    v19_re = v18_re*v17_re
    v19_im = v18_re*v17_im
    v19_t_re = v18_re*v17_t_re + v17_re*v18_t_re
    v19_t_im = v18_re*v17_t_im + v17_im*v18_t_re
    v19_1_re = v18_re*v17_1_re
    v19_1_im = v18_re*v17_1_im
    v19_0_re = v18_re*v17_0_re
    v19_0_im = v18_re*v17_0_im
    v18_m = abs(v18_re)
    v17_m = (abs(v17_re) + abs(v17_im))
    v18_b = abs(v18_t_re)*rt + v18_c
    v17_b = (abs(v17_t_re) + abs(v17_t_im))*rt + (abs(v17_1_re) + abs(v17_1_im))*r1 + (abs(v17_0_re) + abs(v17_0_im))*r0 + v17_c
    v19_c = v18_m*v17_c + v17_m*v18_c + v18_b*v17_b
    v20_re = par_N_2_re*par_d_re
    v20_t_re = par_N_2_re*turn_d_re + par_d_re*turn_N_2_re
    v20_c = v1_b*v6_b
    v21_re = par_N_1_re*par_n_re
    v21_t_re = par_N_1_re*turn_n_re + par_n_re*turn_N_1_re
    v22_b = abs(turn_n_re)*rt
    v21_c = v4_b*v22_b
    v23_re = v21_re*x2_re
    v23_im = v21_re*x2_im
    v23_t_re = x2_re*v21_t_re
    v23_t_im = x2_im*v21_t_re
    v24_m = (abs(x2_re) + abs(x2_im))
    v21_b = abs(v21_t_re)*rt + v21_c
    v24_b = r2
    v23_c = v24_m*v21_c + v21_b*v24_b
    v25_re = v23_re*v17_re - v23_im*v17_im
    v25_im = v23_re*v17_im + v23_im*v17_re
    v25_t_re = v23_re*v17_t_re - v23_im*v17_t_im + v17_re*v23_t_re - v17_im*v23_t_im
    v25_t_im = v23_re*v17_t_im + v23_im*v17_t_re + v17_re*v23_t_im + v17_im*v23_t_re
    v25_1_re = v23_re*v17_1_re - v23_im*v17_1_im
    v25_1_im = v23_re*v17_1_im + v23_im*v17_1_re
    v25_0_re = v23_re*v17_0_re - v23_im*v17_0_im
    v25_0_im = v23_re*v17_0_im + v23_im*v17_0_re
    v25_2_re = v17_re*v21_re
    v25_2_im = v17_im*v21_re
    v23_m = (abs(v23_re) + abs(v23_im))
    v23_b = abs(v21_re)*r2 + (abs(v23_t_re) + abs(v23_t_im))*rt + v23_c
    v25_c = v23_m*v17_c + v17_m*v23_c + v23_b*v17_b
    v26_re = v20_re + v25_re
    v26_t_re = v20_t_re + v25_t_re
    v26_c = v20_c + v25_c
    v26_q = 1.0/(v26_re*v26_re + v25_im*v25_im)
    v26_r_re = v26_re*v26_q
    v26_r_im = -v25_im*v26_q
    v26_o = math.sqrt(v26_q)
    v27_s_re = v26_r_re*v26_r_re - v26_r_im*v26_r_im
    v27_s_im = v26_r_re*v26_r_im + v26_r_im*v26_r_re
    v27_t_re = -v27_s_re*v26_t_re + v27_s_im*v25_t_im
    v27_t_im = -v27_s_re*v25_t_im - v27_s_im*v26_t_re
    v27_1_re = -v27_s_re*v25_1_re + v27_s_im*v25_1_im
    v27_1_im = -v27_s_re*v25_1_im - v27_s_im*v25_1_re
    v27_0_re = -v27_s_re*v25_0_re + v27_s_im*v25_0_im
    v27_0_im = -v27_s_re*v25_0_im - v27_s_im*v25_0_re
    v27_2_re = -v27_s_re*v25_2_re + v27_s_im*v25_2_im
    v27_2_im = -v27_s_re*v25_2_im - v27_s_im*v25_2_re
    v26_b = (abs(v26_t_re) + abs(v25_t_im))*rt + (abs(v25_1_re) + abs(v25_1_im))*r1 + (abs(v25_0_re) + abs(v25_0_im))*r0 + (abs(v25_2_re) + abs(v25_2_im))*r2 + v26_c
    v27_x = v26_b*v26_o
    v27_c = v26_o*v26_o*(v26_c + v26_b*v27_x/(1.0 - v27_x)) if v27_x < 1.0 else math.inf
    v28_re = v19_re*v26_r_re - v19_im*v26_r_im
    v28_im = v19_re*v26_r_im + v19_im*v26_r_re
    v28_t_re = v19_re*v27_t_re - v19_im*v27_t_im + v26_r_re*v19_t_re - v26_r_im*v19_t_im
    v28_t_im = v19_re*v27_t_im + v19_im*v27_t_re + v26_r_re*v19_t_im + v26_r_im*v19_t_re
    v28_1_re = v19_re*v27_1_re - v19_im*v27_1_im + v26_r_re*v19_1_re - v26_r_im*v19_1_im
    v28_1_im = v19_re*v27_1_im + v19_im*v27_1_re + v26_r_re*v19_1_im + v26_r_im*v19_1_re
    v28_0_re = v19_re*v27_0_re - v19_im*v27_0_im + v26_r_re*v19_0_re - v26_r_im*v19_0_im
    v28_0_im = v19_re*v27_0_im + v19_im*v27_0_re + v26_r_re*v19_0_im + v26_r_im*v19_0_re
    v28_2_re = v19_re*v27_2_re - v19_im*v27_2_im
    v28_2_im = v19_re*v27_2_im + v19_im*v27_2_re
    v19_m = (abs(v19_re) + abs(v19_im))
    v27_m = (abs(v26_r_re) + abs(v26_r_im))
    v19_b = (abs(v19_t_re) + abs(v19_t_im))*rt + (abs(v19_1_re) + abs(v19_1_im))*r1 + (abs(v19_0_re) + abs(v19_0_im))*r0 + v19_c
    v27_b = (abs(v27_t_re) + abs(v27_t_im))*rt + (abs(v27_1_re) + abs(v27_1_im))*r1 + (abs(v27_0_re) + abs(v27_0_im))*r0 + (abs(v27_2_re) + abs(v27_2_im))*r2 + v27_c
    v28_c = v19_m*v27_c + v27_m*v19_c + v19_b*v27_b
    v29_re = -v28_re
    v29_im = -v28_im
    v29_t_re = -v28_t_re
    v29_t_im = -v28_t_im
    v29_1_re = -v28_1_re
    v29_1_im = -v28_1_im
    v29_0_re = -v28_0_re
    v29_0_im = -v28_0_im
    v29_2_re = -v28_2_re
    v29_2_im = -v28_2_im
    v30_re = v20_re*v26_r_re
    v30_im = v20_re*v26_r_im
    v30_t_re = v20_re*v27_t_re + v26_r_re*v20_t_re
    v30_t_im = v20_re*v27_t_im + v26_r_im*v20_t_re
    v30_1_re = v20_re*v27_1_re
    v30_1_im = v20_re*v27_1_im
    v30_0_re = v20_re*v27_0_re
    v30_0_im = v20_re*v27_0_im
    v30_2_re = v20_re*v27_2_re
    v30_2_im = v20_re*v27_2_im
    v20_m = abs(v20_re)
    v20_b = abs(v20_t_re)*rt + v20_c
    v30_c = v20_m*v27_c + v27_m*v20_c + v20_b*v27_b
    v4_r_re = 1.0/par_N_1_re
    v4_o = abs(v4_r_re)
    v31_s_re = v4_r_re*v4_r_re
    v31_t_re = -v31_s_re*turn_N_1_re
    v31_x = v4_b*v4_o
    v31_c = v4_o*v4_o*(v4_b*v31_x/(1.0 - v31_x)) if v31_x < 1.0 else math.inf
    v32_t_re = 2.0*v4_r_re*v31_t_re
    v31_m = abs(v4_r_re)
    v31_b = abs(v31_t_re)*rt + v31_c
    v32_c = v31_m*v31_c + v31_m*v31_c + v31_b*v31_b
    v33_re = v31_s_re*v4_r_re
    v33_t_re = v31_s_re*v31_t_re + v4_r_re*v32_t_re
    v32_m = abs(v31_s_re)
    v32_b = abs(v32_t_re)*rt + v32_c
    v33_c = v32_m*v31_c + v31_m*v32_c + v32_b*v31_b
    v6_s_re = par_d_re*par_d_re
    v34_t_re = 2.0*par_d_re*turn_d_re
    v34_c = v6_b*v6_b
    v35_re = v33_re*v6_s_re
    v35_t_re = v33_re*v34_t_re + v6_s_re*v33_t_re
    v33_m = abs(v33_re)
    v34_m = abs(v6_s_re)
    v33_b = abs(v33_t_re)*rt + v33_c
    v34_b = abs(v34_t_re)*rt + v34_c
    v35_c = v33_m*v34_c + v34_m*v33_c + v33_b*v34_b
    v36_t_re = 2.0*v12_r_re*v13_t_re - 2.0*v12_r_im*v13_t_im
    v36_t_im = 2.0*v12_r_re*v13_t_im + 2.0*v12_r_im*v13_t_re
    v36_1_re = 2.0*v12_r_re*v13_1_re - 2.0*v12_r_im*v13_1_im
    v36_1_im = 2.0*v12_r_re*v13_1_im + 2.0*v12_r_im*v13_1_re
    v36_0_re = 2.0*v12_r_re*v13_0_re - 2.0*v12_r_im*v13_0_im
    v36_0_im = 2.0*v12_r_re*v13_0_im + 2.0*v12_r_im*v13_0_re
    v36_c = v13_m*v13_c + v13_m*v13_c + v13_b*v13_b
    v37_re = v35_re*v13_s_re
    v37_im = v35_re*v13_s_im
    v37_t_re = v35_re*v36_t_re + v13_s_re*v35_t_re
    v37_t_im = v35_re*v36_t_im + v13_s_im*v35_t_re
    v37_1_re = v35_re*v36_1_re
    v37_1_im = v35_re*v36_1_im
    v37_0_re = v35_re*v36_0_re
    v37_0_im = v35_re*v36_0_im
    v35_m = abs(v35_re)
    v36_m = (abs(v13_s_re) + abs(v13_s_im))
    v35_b = abs(v35_t_re)*rt + v35_c
    v36_b = (abs(v36_t_re) + abs(v36_t_im))*rt + (abs(v36_1_re) + abs(v36_1_im))*r1 + (abs(v36_0_re) + abs(v36_0_im))*r0 + v36_c
    v37_c = v35_m*v36_c + v36_m*v35_c + v35_b*v36_b
    v4_s_re = par_N_1_re*par_N_1_re
    v38_t_re = 2.0*par_N_1_re*turn_N_1_re
    v38_c = v4_b*v4_b
    v39_re = v4_s_re*par_d_re
    v39_t_re = v4_s_re*turn_d_re + par_d_re*v38_t_re
    v38_b = abs(v38_t_re)*rt + v38_c
    v39_c = v6_m*v38_c + v38_b*v6_b
    v40_re = v39_re*x4_re
    v40_im = v39_re*x4_im
    v40_t_re = x4_re*v39_t_re
    v40_t_im = x4_im*v39_t_re
    v41_m = (abs(x4_re) + abs(x4_im))
    v39_b = abs(v39_t_re)*rt + v39_c
    v41_b = r4
    v40_c = v41_m*v39_c + v39_b*v41_b
    v1_s_re = par_N_2_re*par_N_2_re
    v42_t_re = 2.0*par_N_2_re*turn_N_2_re
    v42_c = v1_b*v1_b
    v43_re = v1_s_re*par_N_2_re
    v43_t_re = v1_s_re*turn_N_2_re + par_N_2_re*v42_t_re
    v1_m = abs(par_N_2_re)
    v42_b = abs(v42_t_re)*rt + v42_c
    v43_c = v1_m*v42_c + v42_b*v1_b
    v8_s_re = x1_re*x1_re - x1_im*x1_im
    v8_s_im = x1_re*x1_im + x1_im*x1_re
    v44_1_re = 2.0*x1_re
    v44_1_im = 2.0*x1_im
    v44_c = v8_b*v8_b
    v45_re = v43_re*v8_s_re
    v45_im = v43_re*v8_s_im
    v45_1_re = v43_re*v44_1_re
    v45_1_im = v43_re*v44_1_im
    v45_t_re = v8_s_re*v43_t_re
    v45_t_im = v8_s_im*v43_t_re
    v43_m = abs(v43_re)
    v44_m = (abs(v8_s_re) + abs(v8_s_im))
    v43_b = abs(v43_t_re)*rt + v43_c
    v44_b = (abs(v44_1_re) + abs(v44_1_im))*r1 + v44_c
    v45_c = v43_m*v44_c + v44_m*v43_c + v43_b*v44_b
    v46_re = v45_re*x3_re - v45_im*x3_im
    v46_im = v45_re*x3_im + v45_im*x3_re
    v46_1_re = x3_re*v45_1_re - x3_im*v45_1_im
    v46_1_im = x3_re*v45_1_im + x3_im*v45_1_re
    v46_t_re = x3_re*v45_t_re - x3_im*v45_t_im
    v46_t_im = x3_re*v45_t_im + x3_im*v45_t_re
    v47_m = (abs(x3_re) + abs(x3_im))
    v45_b = (abs(v45_1_re) + abs(v45_1_im))*r1 + (abs(v45_t_re) + abs(v45_t_im))*rt + v45_c
    v47_b = r3
    v46_c = v47_m*v45_c + v45_b*v47_b
    v48_re = v40_re + v46_re
    v48_im = v40_im + v46_im
    v48_t_re = v40_t_re + v46_t_re
    v48_t_im = v40_t_im + v46_t_im
    v48_c = v40_c + v46_c
    v49_re = v37_re*v48_re - v37_im*v48_im
    v49_im = v37_re*v48_im + v37_im*v48_re
    v49_4_re = v37_re*v39_re
    v49_4_im = v37_im*v39_re
    v49_t_re = v37_re*v48_t_re - v37_im*v48_t_im + v48_re*v37_t_re - v48_im*v37_t_im
    v49_t_im = v37_re*v48_t_im + v37_im*v48_t_re + v48_re*v37_t_im + v48_im*v37_t_re
    v49_3_re = v37_re*v45_re - v37_im*v45_im
    v49_3_im = v37_re*v45_im + v37_im*v45_re
    v49_1_re = v37_re*v46_1_re - v37_im*v46_1_im + v48_re*v37_1_re - v48_im*v37_1_im
    v49_1_im = v37_re*v46_1_im + v37_im*v46_1_re + v48_re*v37_1_im + v48_im*v37_1_re
    v49_0_re = v48_re*v37_0_re - v48_im*v37_0_im
    v49_0_im = v48_re*v37_0_im + v48_im*v37_0_re
    v37_m = (abs(v37_re) + abs(v37_im))
    v48_m = (abs(v48_re) + abs(v48_im))
    v37_b = (abs(v37_t_re) + abs(v37_t_im))*rt + (abs(v37_1_re) + abs(v37_1_im))*r1 + (abs(v37_0_re) + abs(v37_0_im))*r0 + v37_c
    v48_b = abs(v39_re)*r4 + (abs(v48_t_re) + abs(v48_t_im))*rt + (abs(v45_re) + abs(v45_im))*r3 + (abs(v46_1_re) + abs(v46_1_im))*r1 + v48_c
    v49_c = v37_m*v48_c + v48_m*v37_c + v37_b*v48_b
    v50_t_re = 2.0*par_N_2_re*turn_N_2_re
    v50_c = v1_b*v1_b
    v51_re = v33_re*v1_s_re
    v51_t_re = v33_re*v50_t_re + v1_s_re*v33_t_re
    v50_m = abs(v1_s_re)
    v50_b = abs(v50_t_re)*rt + v50_c
    v51_c = v33_m*v50_c + v50_m*v33_c + v33_b*v50_b
    v52_re = v51_re*v13_s_re
    v52_im = v51_re*v13_s_im
    v52_t_re = v51_re*v36_t_re + v13_s_re*v51_t_re
    v52_t_im = v51_re*v36_t_im + v13_s_im*v51_t_re
    v52_1_re = v51_re*v36_1_re
    v52_1_im = v51_re*v36_1_im
    v52_0_re = v51_re*v36_0_re
    v52_0_im = v51_re*v36_0_im
    v51_m = abs(v51_re)
    v51_b = abs(v51_t_re)*rt + v51_c
    v52_c = v51_m*v36_c + v36_m*v51_c + v51_b*v36_b
    v53_re = v43_re*x3_re
    v53_im = v43_re*x3_im
    v53_t_re = x3_re*v43_t_re
    v53_t_im = x3_im*v43_t_re
    v53_c = v47_m*v43_c + v43_b*v47_b
    v54_t_re = 2.0*par_d_re*turn_d_re
    v54_c = v6_b*v6_b
    v55_re = v6_s_re*par_d_re
    v55_t_re = v6_s_re*turn_d_re + par_d_re*v54_t_re
    v54_b = abs(v54_t_re)*rt + v54_c
    v55_c = v6_m*v54_c + v54_b*v6_b
    v10_s_re = x0_re*x0_re - x0_im*x0_im
    v10_s_im = x0_re*x0_im + x0_im*x0_re
    v56_0_re = 2.0*x0_re
    v56_0_im = 2.0*x0_im
    v56_c = v10_b*v10_b
    v57_re = v55_re*v10_s_re
    v57_im = v55_re*v10_s_im
    v57_0_re = v55_re*v56_0_re
    v57_0_im = v55_re*v56_0_im
    v57_t_re = v10_s_re*v55_t_re
    v57_t_im = v10_s_im*v55_t_re
    v55_m = abs(v55_re)
    v56_m = (abs(v10_s_re) + abs(v10_s_im))
    v55_b = abs(v55_t_re)*rt + v55_c
    v56_b = (abs(v56_0_re) + abs(v56_0_im))*r0 + v56_c
    v57_c = v55_m*v56_c + v56_m*v55_c + v55_b*v56_b
    v58_re = v57_re*x4_re - v57_im*x4_im
    v58_im = v57_re*x4_im + v57_im*x4_re
    v58_0_re = x4_re*v57_0_re - x4_im*v57_0_im
    v58_0_im = x4_re*v57_0_im + x4_im*v57_0_re
    v58_t_re = x4_re*v57_t_re - x4_im*v57_t_im
    v58_t_im = x4_re*v57_t_im + x4_im*v57_t_re
    v57_b = (abs(v57_0_re) + abs(v57_0_im))*r0 + (abs(v57_t_re) + abs(v57_t_im))*rt + v57_c
    v58_c = v41_m*v57_c + v57_b*v41_b
    v59_re = v53_re + v58_re
    v59_im = v53_im + v58_im
    v59_t_re = v53_t_re + v58_t_re
    v59_t_im = v53_t_im + v58_t_im
    v59_c = v53_c + v58_c
    v60_re = v52_re*v59_re - v52_im*v59_im
    v60_im = v52_re*v59_im + v52_im*v59_re
    v60_3_re = v52_re*v43_re
    v60_3_im = v52_im*v43_re
    v60_t_re = v52_re*v59_t_re - v52_im*v59_t_im + v59_re*v52_t_re - v59_im*v52_t_im
    v60_t_im = v52_re*v59_t_im + v52_im*v59_t_re + v59_re*v52_t_im + v59_im*v52_t_re
    v60_4_re = v52_re*v57_re - v52_im*v57_im
    v60_4_im = v52_re*v57_im + v52_im*v57_re
    v60_0_re = v52_re*v58_0_re - v52_im*v58_0_im + v59_re*v52_0_re - v59_im*v52_0_im
    v60_0_im = v52_re*v58_0_im + v52_im*v58_0_re + v59_re*v52_0_im + v59_im*v52_0_re
    v60_1_re = v59_re*v52_1_re - v59_im*v52_1_im
    v60_1_im = v59_re*v52_1_im + v59_im*v52_1_re
    v52_m = (abs(v52_re) + abs(v52_im))
    v59_m = (abs(v59_re) + abs(v59_im))
    v52_b = (abs(v52_t_re) + abs(v52_t_im))*rt + (abs(v52_1_re) + abs(v52_1_im))*r1 + (abs(v52_0_re) + abs(v52_0_im))*r0 + v52_c
    v59_b = abs(v43_re)*r3 + (abs(v59_t_re) + abs(v59_t_im))*rt + (abs(v57_re) + abs(v57_im))*r4 + (abs(v58_0_re) + abs(v58_0_im))*r0 + v59_c
    v60_c = v52_m*v59_c + v59_m*v52_c + v52_b*v59_b
    v61_t_re = 2.0*v26_r_re*v27_t_re - 2.0*v26_r_im*v27_t_im
    v61_t_im = 2.0*v26_r_re*v27_t_im + 2.0*v26_r_im*v27_t_re
    v61_1_re = 2.0*v26_r_re*v27_1_re - 2.0*v26_r_im*v27_1_im
    v61_1_im = 2.0*v26_r_re*v27_1_im + 2.0*v26_r_im*v27_1_re
    v61_0_re = 2.0*v26_r_re*v27_0_re - 2.0*v26_r_im*v27_0_im
    v61_0_im = 2.0*v26_r_re*v27_0_im + 2.0*v26_r_im*v27_0_re
    v61_2_re = 2.0*v26_r_re*v27_2_re - 2.0*v26_r_im*v27_2_im
    v61_2_im = 2.0*v26_r_re*v27_2_im + 2.0*v26_r_im*v27_2_re
    v61_c = v27_m*v27_c + v27_m*v27_c + v27_b*v27_b
    v62_re = par_N_1_re*v27_s_re
    v62_im = par_N_1_re*v27_s_im
    v62_t_re = par_N_1_re*v61_t_re + v27_s_re*turn_N_1_re
    v62_t_im = par_N_1_re*v61_t_im + v27_s_im*turn_N_1_re
    v62_1_re = par_N_1_re*v61_1_re
    v62_1_im = par_N_1_re*v61_1_im
    v62_0_re = par_N_1_re*v61_0_re
    v62_0_im = par_N_1_re*v61_0_im
    v62_2_re = par_N_1_re*v61_2_re
    v62_2_im = par_N_1_re*v61_2_im
    v61_b = (abs(v61_t_re) + abs(v61_t_im))*rt + (abs(v61_1_re) + abs(v61_1_im))*r1 + (abs(v61_0_re) + abs(v61_0_im))*r0 + (abs(v61_2_re) + abs(v61_2_im))*r2 + v61_c
    v62_c = v4_m*v61_c + v4_b*v61_b
    v63_t_re = 2.0*par_N_1_re*turn_N_1_re
    v63_c = v4_b*v4_b
    v64_re = v4_s_re*par_N_1_re
    v64_t_re = v4_s_re*turn_N_1_re + par_N_1_re*v63_t_re
    v63_b = abs(v63_t_re)*rt + v63_c
    v64_c = v4_m*v63_c + v63_b*v4_b
    v65_re = v64_re*v60_re
    v65_im = v64_re*v60_im
    v65_3_re = v64_re*v60_3_re
    v65_3_im = v64_re*v60_3_im
    v65_t_re = v64_re*v60_t_re + v60_re*v64_t_re
    v65_t_im = v64_re*v60_t_im + v60_im*v64_t_re
    v65_4_re = v64_re*v60_4_re
    v65_4_im = v64_re*v60_4_im
    v65_0_re = v64_re*v60_0_re
    v65_0_im = v64_re*v60_0_im
    v65_1_re = v64_re*v60_1_re
    v65_1_im = v64_re*v60_1_im
    v64_m = abs(v64_re)
    v60_m = (abs(v60_re) + abs(v60_im))
    v64_b = abs(v64_t_re)*rt + v64_c
    v60_b = (abs(v60_3_re) + abs(v60_3_im))*r3 + (abs(v60_t_re) + abs(v60_t_im))*rt + (abs(v60_4_re) + abs(v60_4_im))*r4 + (abs(v60_0_re) + abs(v60_0_im))*r0 + (abs(v60_1_re) + abs(v60_1_im))*r1 + v60_c
    v65_c = v64_m*v60_c + v60_m*v64_c + v64_b*v60_b
    v22_s_re = par_n_re*par_n_re
    v66_t_re = 2.0*par_n_re*turn_n_re
    v66_c = v22_b*v22_b
    v67_re = par_N_1_re*v22_s_re
    v67_t_re = par_N_1_re*v66_t_re + v22_s_re*turn_N_1_re
    v66_b = abs(v66_t_re)*rt + v66_c
    v67_c = v4_m*v66_c + v4_b*v66_b
    v17_s_re = v17_re*v17_re - v17_im*v17_im
    v17_s_im = v17_re*v17_im + v17_im*v17_re
    v68_t_re = 2.0*v17_re*v17_t_re - 2.0*v17_im*v17_t_im
    v68_t_im = 2.0*v17_re*v17_t_im + 2.0*v17_im*v17_t_re
    v68_1_re = 2.0*v17_re*v17_1_re - 2.0*v17_im*v17_1_im
    v68_1_im = 2.0*v17_re*v17_1_im + 2.0*v17_im*v17_1_re
    v68_0_re = 2.0*v17_re*v17_0_re - 2.0*v17_im*v17_0_im
    v68_0_im = 2.0*v17_re*v17_0_im + 2.0*v17_im*v17_0_re
    v68_c = v17_m*v17_c + v17_m*v17_c + v17_b*v17_b
    v69_re = v67_re*v17_s_re
    v69_im = v67_re*v17_s_im
    v69_t_re = v67_re*v68_t_re + v17_s_re*v67_t_re
    v69_t_im = v67_re*v68_t_im + v17_s_im*v67_t_re
    v69_1_re = v67_re*v68_1_re
    v69_1_im = v67_re*v68_1_im
    v69_0_re = v67_re*v68_0_re
    v69_0_im = v67_re*v68_0_im
    v67_m = abs(v67_re)
    v68_m = (abs(v17_s_re) + abs(v17_s_im))
    v67_b = abs(v67_t_re)*rt + v67_c
    v68_b = (abs(v68_t_re) + abs(v68_t_im))*rt + (abs(v68_1_re) + abs(v68_1_im))*r1 + (abs(v68_0_re) + abs(v68_0_im))*r0 + v68_c
    v69_c = v67_m*v68_c + v68_m*v67_c + v67_b*v68_b
    v70_re = v69_re*x5_re - v69_im*x5_im
    v70_im = v69_re*x5_im + v69_im*x5_re
    v70_t_re = x5_re*v69_t_re - x5_im*v69_t_im
    v70_t_im = x5_re*v69_t_im + x5_im*v69_t_re
    v70_1_re = x5_re*v69_1_re - x5_im*v69_1_im
    v70_1_im = x5_re*v69_1_im + x5_im*v69_1_re
    v70_0_re = x5_re*v69_0_re - x5_im*v69_0_im
    v70_0_im = x5_re*v69_0_im + x5_im*v69_0_re
    v71_m = (abs(x5_re) + abs(x5_im))
    v69_b = (abs(v69_t_re) + abs(v69_t_im))*rt + (abs(v69_1_re) + abs(v69_1_im))*r1 + (abs(v69_0_re) + abs(v69_0_im))*r0 + v69_c
    v71_b = r5
    v70_c = v71_m*v69_c + v69_b*v71_b
    v72_re = v20_re*par_n_re
    v72_t_re = v20_re*turn_n_re + par_n_re*v20_t_re
    v22_m = abs(par_n_re)
    v72_c = v22_m*v20_c + v20_b*v22_b
    v73_re = v72_re*x2_re
    v73_im = v72_re*x2_im
    v73_t_re = x2_re*v72_t_re
    v73_t_im = x2_im*v72_t_re
    v72_b = abs(v72_t_re)*rt + v72_c
    v73_c = v24_m*v72_c + v72_b*v24_b
    v74_re = v73_re*v17_re - v73_im*v17_im
    v74_im = v73_re*v17_im + v73_im*v17_re
    v74_t_re = v73_re*v17_t_re - v73_im*v17_t_im + v17_re*v73_t_re - v17_im*v73_t_im
    v74_t_im = v73_re*v17_t_im + v73_im*v17_t_re + v17_re*v73_t_im + v17_im*v73_t_re
    v74_1_re = v73_re*v17_1_re - v73_im*v17_1_im
    v74_1_im = v73_re*v17_1_im + v73_im*v17_1_re
    v74_0_re = v73_re*v17_0_re - v73_im*v17_0_im
    v74_0_im = v73_re*v17_0_im + v73_im*v17_0_re
    v74_2_re = v17_re*v72_re
    v74_2_im = v17_im*v72_re
    v73_m = (abs(v73_re) + abs(v73_im))
    v73_b = abs(v72_re)*r2 + (abs(v73_t_re) + abs(v73_t_im))*rt + v73_c
    v74_c = v73_m*v17_c + v17_m*v73_c + v73_b*v17_b
    v75_re = v65_re + v70_re - v74_re
    v75_im = v65_im + v70_im - v74_im
    v75_t_re = v65_t_re + v70_t_re - v74_t_re
    v75_t_im = v65_t_im + v70_t_im - v74_t_im
    v75_0_re = v65_0_re + v70_0_re - v74_0_re
    v75_0_im = v65_0_im + v70_0_im - v74_0_im
    v75_1_re = v65_1_re + v70_1_re - v74_1_re
    v75_1_im = v65_1_im + v70_1_im - v74_1_im
    v75_2_re = -v74_2_re
    v75_2_im = -v74_2_im
    v75_c = v65_c + v70_c + v74_c
    v76_re = v62_re*v75_re - v62_im*v75_im
    v76_im = v62_re*v75_im + v62_im*v75_re
    v76_3_re = v62_re*v65_3_re - v62_im*v65_3_im
    v76_3_im = v62_re*v65_3_im + v62_im*v65_3_re
    v76_t_re = v62_re*v75_t_re - v62_im*v75_t_im + v75_re*v62_t_re - v75_im*v62_t_im
    v76_t_im = v62_re*v75_t_im + v62_im*v75_t_re + v75_re*v62_t_im + v75_im*v62_t_re
    v76_4_re = v62_re*v65_4_re - v62_im*v65_4_im
    v76_4_im = v62_re*v65_4_im + v62_im*v65_4_re
    v76_0_re = v62_re*v75_0_re - v62_im*v75_0_im + v75_re*v62_0_re - v75_im*v62_0_im
    v76_0_im = v62_re*v75_0_im + v62_im*v75_0_re + v75_re*v62_0_im + v75_im*v62_0_re
    v76_1_re = v62_re*v75_1_re - v62_im*v75_1_im + v75_re*v62_1_re - v75_im*v62_1_im
    v76_1_im = v62_re*v75_1_im + v62_im*v75_1_re + v75_re*v62_1_im + v75_im*v62_1_re
    v76_5_re = v62_re*v69_re - v62_im*v69_im
    v76_5_im = v62_re*v69_im + v62_im*v69_re
    v76_2_re = v62_re*v75_2_re - v62_im*v75_2_im + v75_re*v62_2_re - v75_im*v62_2_im
    v76_2_im = v62_re*v75_2_im + v62_im*v75_2_re + v75_re*v62_2_im + v75_im*v62_2_re
    v62_m = (abs(v62_re) + abs(v62_im))
    v75_m = (abs(v75_re) + abs(v75_im))
    v62_b = (abs(v62_t_re) + abs(v62_t_im))*rt + (abs(v62_1_re) + abs(v62_1_im))*r1 + (abs(v62_0_re) + abs(v62_0_im))*r0 + (abs(v62_2_re) + abs(v62_2_im))*r2 + v62_c
    v75_b = (abs(v65_3_re) + abs(v65_3_im))*r3 + (abs(v75_t_re) + abs(v75_t_im))*rt + (abs(v65_4_re) + abs(v65_4_im))*r4 + (abs(v75_0_re) + abs(v75_0_im))*r0 + (abs(v75_1_re) + abs(v75_1_im))*r1 + (abs(v69_re) + abs(v69_im))*r5 + (abs(v75_2_re) + abs(v75_2_im))*r2 + v75_c
    v76_c = v62_m*v75_c + v75_m*v62_c + v62_b*v75_b
    v77_re = -1.0 + v15_re
    v77_q = 1.0/(v77_re*v77_re + v15_im*v15_im)
    v77_r_re = v77_re*v77_q
    v77_r_im = -v15_im*v77_q
    v77_o = math.sqrt(v77_q)
    v78_s_re = v77_r_re*v77_r_re - v77_r_im*v77_r_im
    v78_s_im = v77_r_re*v77_r_im + v77_r_im*v77_r_re
    v78_t_re = -v78_s_re*v15_t_re + v78_s_im*v15_t_im
    v78_t_im = -v78_s_re*v15_t_im - v78_s_im*v15_t_re
    v78_1_re = -v78_s_re*v15_1_re + v78_s_im*v15_1_im
    v78_1_im = -v78_s_re*v15_1_im - v78_s_im*v15_1_re
    v78_0_re = -v78_s_re*v15_0_re + v78_s_im*v15_0_im
    v78_0_im = -v78_s_re*v15_0_im - v78_s_im*v15_0_re
    v77_b = (abs(v15_t_re) + abs(v15_t_im))*rt + (abs(v15_1_re) + abs(v15_1_im))*r1 + (abs(v15_0_re) + abs(v15_0_im))*r0 + v14_c
    v78_x = v77_b*v77_o
    v78_c = v77_o*v77_o*(v14_c + v77_b*v78_x/(1.0 - v78_x)) if v78_x < 1.0 else math.inf
    v79_re = -v77_r_re
    v79_im = -v77_r_im
    v79_t_re = -v78_t_re
    v79_t_im = -v78_t_im
    v79_1_re = -v78_1_re
    v79_1_im = -v78_1_im
    v79_0_re = -v78_0_re
    v79_0_im = -v78_0_im
    v80_re = par_N_2_re*par_n_re
    v80_t_re = par_N_2_re*turn_n_re + par_n_re*turn_N_2_re
    v80_c = v1_b*v22_b
    v81_re = v80_re*x2_re
    v81_im = v80_re*x2_im
    v81_t_re = x2_re*v80_t_re
    v81_t_im = x2_im*v80_t_re
    v80_b = abs(v80_t_re)*rt + v80_c
    v81_c = v24_m*v80_c + v80_b*v24_b
    v82_re = v81_re*v26_r_re - v81_im*v26_r_im
    v82_im = v81_re*v26_r_im + v81_im*v26_r_re
    v82_t_re = v81_re*v27_t_re - v81_im*v27_t_im + v26_r_re*v81_t_re - v26_r_im*v81_t_im
    v82_t_im = v81_re*v27_t_im + v81_im*v27_t_re + v26_r_re*v81_t_im + v26_r_im*v81_t_re
    v82_1_re = v81_re*v27_1_re - v81_im*v27_1_im
    v82_1_im = v81_re*v27_1_im + v81_im*v27_1_re
    v82_0_re = v81_re*v27_0_re - v81_im*v27_0_im
    v82_0_im = v81_re*v27_0_im + v81_im*v27_0_re
    v82_2_re = v81_re*v27_2_re - v81_im*v27_2_im + v26_r_re*v80_re
    v82_2_im = v81_re*v27_2_im + v81_im*v27_2_re + v26_r_im*v80_re
    v81_m = (abs(v81_re) + abs(v81_im))
    v81_b = abs(v80_re)*r2 + (abs(v81_t_re) + abs(v81_t_im))*rt + v81_c
    v82_c = v81_m*v27_c + v27_m*v81_c + v81_b*v27_b
    v83_re = -par_lambda_re + v29_re
    v83_im = -par_lambda_im + v29_im
    v83_t_re = -turn_lambda_re + v29_t_re
    v83_t_im = -turn_lambda_im + v29_t_im
    v83_q = 1.0/(v83_re*v83_re + v83_im*v83_im)
    v83_r_re = v83_re*v83_q
    v83_r_im = -v83_im*v83_q
    v83_o = math.sqrt(v83_q)
    v84_s_re = v83_r_re*v83_r_re - v83_r_im*v83_r_im
    v84_s_im = v83_r_re*v83_r_im + v83_r_im*v83_r_re
    v84_t_re = -v84_s_re*v83_t_re + v84_s_im*v83_t_im
    v84_t_im = -v84_s_re*v83_t_im - v84_s_im*v83_t_re
    v84_1_re = -v84_s_re*v29_1_re + v84_s_im*v29_1_im
    v84_1_im = -v84_s_re*v29_1_im - v84_s_im*v29_1_re
    v84_0_re = -v84_s_re*v29_0_re + v84_s_im*v29_0_im
    v84_0_im = -v84_s_re*v29_0_im - v84_s_im*v29_0_re
    v84_2_re = -v84_s_re*v29_2_re + v84_s_im*v29_2_im
    v84_2_im = -v84_s_re*v29_2_im - v84_s_im*v29_2_re
    v83_b = (abs(v83_t_re) + abs(v83_t_im))*rt + (abs(v29_1_re) + abs(v29_1_im))*r1 + (abs(v29_0_re) + abs(v29_0_im))*r0 + (abs(v29_2_re) + abs(v29_2_im))*r2 + v28_c
    v84_x = v83_b*v83_o
    v84_c = v83_o*v83_o*(v28_c + v83_b*v84_x/(1.0 - v84_x)) if v84_x < 1.0 else math.inf
    v85_re = -v83_r_re
    v85_im = -v83_r_im
    v85_t_re = -v84_t_re
    v85_t_im = -v84_t_im
    v85_1_re = -v84_1_re
    v85_1_im = -v84_1_im
    v85_0_re = -v84_0_re
    v85_0_im = -v84_0_im
    v85_2_re = -v84_2_re
    v85_2_im = -v84_2_im
    v38_s_re = v4_s_re*v4_s_re
    v86_t_re = 2.0*v4_s_re*v38_t_re
    v38_m = abs(v4_s_re)
    v86_c = v38_m*v38_c + v38_m*v38_c + v38_b*v38_b
    v87_t_re = 2.0*v1_r_re*v2_t_re
    v2_m = abs(v1_r_re)
    v87_c = v2_m*v2_c + v2_m*v2_c + v2_b*v2_b
    v87_s_re = v2_s_re*v2_s_re
    v88_t_re = 2.0*v2_s_re*v87_t_re
    v87_m = abs(v2_s_re)
    v87_b = abs(v87_t_re)*rt + v87_c
    v88_c = v87_m*v87_c + v87_m*v87_c + v87_b*v87_b
    v89_re = v38_s_re*v87_s_re
    v89_t_re = v38_s_re*v88_t_re + v87_s_re*v86_t_re
    v86_m = abs(v38_s_re)
    v88_m = abs(v87_s_re)
    v86_b = abs(v86_t_re)*rt + v86_c
    v88_b = abs(v88_t_re)*rt + v88_c
    v89_c = v86_m*v88_c + v88_m*v86_c + v86_b*v88_b
    v90_re = v89_re*v49_re
    v90_im = v89_re*v49_im
    v90_4_re = v89_re*v49_4_re
    v90_4_im = v89_re*v49_4_im
    v90_t_re = v89_re*v49_t_re + v49_re*v89_t_re
    v90_t_im = v89_re*v49_t_im + v49_im*v89_t_re
    v90_3_re = v89_re*v49_3_re
    v90_3_im = v89_re*v49_3_im
    v90_1_re = v89_re*v49_1_re
    v90_1_im = v89_re*v49_1_im
    v90_0_re = v89_re*v49_0_re
    v90_0_im = v89_re*v49_0_im
    v89_m = abs(v89_re)
    v49_m = (abs(v49_re) + abs(v49_im))
    v89_b = abs(v89_t_re)*rt + v89_c
    v49_b = (abs(v49_4_re) + abs(v49_4_im))*r4 + (abs(v49_t_re) + abs(v49_t_im))*rt + (abs(v49_3_re) + abs(v49_3_im))*r3 + (abs(v49_1_re) + abs(v49_1_im))*r1 + (abs(v49_0_re) + abs(v49_0_im))*r0 + v49_c
    v90_c = v89_m*v49_c + v49_m*v89_c + v89_b*v49_b
    v91_t_re = 2.0*v77_r_re*v78_t_re - 2.0*v77_r_im*v78_t_im
    v91_t_im = 2.0*v77_r_re*v78_t_im + 2.0*v77_r_im*v78_t_re
    v91_1_re = 2.0*v77_r_re*v78_1_re - 2.0*v77_r_im*v78_1_im
    v91_1_im = 2.0*v77_r_re*v78_1_im + 2.0*v77_r_im*v78_1_re
    v91_0_re = 2.0*v77_r_re*v78_0_re - 2.0*v77_r_im*v78_0_im
    v91_0_im = 2.0*v77_r_re*v78_0_im + 2.0*v77_r_im*v78_0_re
    v78_m = (abs(v77_r_re) + abs(v77_r_im))
    v78_b = (abs(v78_t_re) + abs(v78_t_im))*rt + (abs(v78_1_re) + abs(v78_1_im))*r1 + (abs(v78_0_re) + abs(v78_0_im))*r0 + v78_c
    v91_c = v78_m*v78_c + v78_m*v78_c + v78_b*v78_b
    v92_re = v90_re*v78_s_re - v90_im*v78_s_im
    v92_im = v90_re*v78_s_im + v90_im*v78_s_re
    v92_t_re = v90_re*v91_t_re - v90_im*v91_t_im + v78_s_re*v90_t_re - v78_s_im*v90_t_im
    v92_t_im = v90_re*v91_t_im + v90_im*v91_t_re + v78_s_re*v90_t_im + v78_s_im*v90_t_re
    v92_1_re = v90_re*v91_1_re - v90_im*v91_1_im + v78_s_re*v90_1_re - v78_s_im*v90_1_im
    v92_1_im = v90_re*v91_1_im + v90_im*v91_1_re + v78_s_re*v90_1_im + v78_s_im*v90_1_re
    v92_0_re = v90_re*v91_0_re - v90_im*v91_0_im + v78_s_re*v90_0_re - v78_s_im*v90_0_im
    v92_0_im = v90_re*v91_0_im + v90_im*v91_0_re + v78_s_re*v90_0_im + v78_s_im*v90_0_re
    v92_4_re = v78_s_re*v90_4_re - v78_s_im*v90_4_im
    v92_4_im = v78_s_re*v90_4_im + v78_s_im*v90_4_re
    v92_3_re = v78_s_re*v90_3_re - v78_s_im*v90_3_im
    v92_3_im = v78_s_re*v90_3_im + v78_s_im*v90_3_re
    v90_m = (abs(v90_re) + abs(v90_im))
    v91_m = (abs(v78_s_re) + abs(v78_s_im))
    v90_b = (abs(v90_4_re) + abs(v90_4_im))*r4 + (abs(v90_t_re) + abs(v90_t_im))*rt + (abs(v90_3_re) + abs(v90_3_im))*r3 + (abs(v90_1_re) + abs(v90_1_im))*r1 + (abs(v90_0_re) + abs(v90_0_im))*r0 + v90_c
    v91_b = (abs(v91_t_re) + abs(v91_t_im))*rt + (abs(v91_1_re) + abs(v91_1_im))*r1 + (abs(v91_0_re) + abs(v91_0_im))*r0 + v91_c
    v92_c = v90_m*v91_c + v91_m*v90_c + v90_b*v91_b
    v6_r_re = 1.0/par_d_re
    v6_o = abs(v6_r_re)
    v93_s_re = v6_r_re*v6_r_re
    v93_t_re = -v93_s_re*turn_d_re
    v93_x = v6_b*v6_o
    v93_c = v6_o*v6_o*(v6_b*v93_x/(1.0 - v93_x)) if v93_x < 1.0 else math.inf
    v94_t_re = 2.0*v6_r_re*v93_t_re
    v93_m = abs(v6_r_re)
    v93_b = abs(v93_t_re)*rt + v93_c
    v94_c = v93_m*v93_c + v93_m*v93_c + v93_b*v93_b
    v95_re = v93_s_re*v22_s_re
    v95_t_re = v93_s_re*v66_t_re + v22_s_re*v94_t_re
    v94_m = abs(v93_s_re)
    v66_m = abs(v22_s_re)
    v94_b = abs(v94_t_re)*rt + v94_c
    v95_c = v94_m*v66_c + v66_m*v94_c + v94_b*v66_b
    v96_re = v95_re*v27_s_re
    v96_im = v95_re*v27_s_im
    v96_t_re = v95_re*v61_t_re + v27_s_re*v95_t_re
    v96_t_im = v95_re*v61_t_im + v27_s_im*v95_t_re
    v96_1_re = v95_re*v61_1_re
    v96_1_im = v95_re*v61_1_im
    v96_0_re = v95_re*v61_0_re
    v96_0_im = v95_re*v61_0_im
    v96_2_re = v95_re*v61_2_re
    v96_2_im = v95_re*v61_2_im
    v95_m = abs(v95_re)
    v61_m = (abs(v27_s_re) + abs(v27_s_im))
    v95_b = abs(v95_t_re)*rt + v95_c
    v96_c = v95_m*v61_c + v61_m*v95_c + v95_b*v61_b
    v24_s_re = x2_re*x2_re - x2_im*x2_im
    v24_s_im = x2_re*x2_im + x2_im*x2_re
    v97_2_re = 2.0*x2_re
    v97_2_im = 2.0*x2_im
    v97_c = v24_b*v24_b
    v98_re = v38_s_re*v24_s_re
    v98_im = v38_s_re*v24_s_im
    v98_2_re = v38_s_re*v97_2_re
    v98_2_im = v38_s_re*v97_2_im
    v98_t_re = v24_s_re*v86_t_re
    v98_t_im = v24_s_im*v86_t_re
    v97_m = (abs(v24_s_re) + abs(v24_s_im))
    v97_b = (abs(v97_2_re) + abs(v97_2_im))*r2 + v97_c
    v98_c = v86_m*v97_c + v97_m*v86_c + v86_b*v97_b
    v99_re = v98_re*v60_re - v98_im*v60_im
    v99_im = v98_re*v60_im + v98_im*v60_re
    v99_3_re = v98_re*v60_3_re - v98_im*v60_3_im
    v99_3_im = v98_re*v60_3_im + v98_im*v60_3_re
    v99_t_re = v98_re*v60_t_re - v98_im*v60_t_im + v60_re*v98_t_re - v60_im*v98_t_im
    v99_t_im = v98_re*v60_t_im + v98_im*v60_t_re + v60_re*v98_t_im + v60_im*v98_t_re
    v99_4_re = v98_re*v60_4_re - v98_im*v60_4_im
    v99_4_im = v98_re*v60_4_im + v98_im*v60_4_re
    v99_0_re = v98_re*v60_0_re - v98_im*v60_0_im
    v99_0_im = v98_re*v60_0_im + v98_im*v60_0_re
    v99_1_re = v98_re*v60_1_re - v98_im*v60_1_im
    v99_1_im = v98_re*v60_1_im + v98_im*v60_1_re
    v99_2_re = v60_re*v98_2_re - v60_im*v98_2_im
    v99_2_im = v60_re*v98_2_im + v60_im*v98_2_re
    v98_m = (abs(v98_re) + abs(v98_im))
    v98_b = (abs(v98_2_re) + abs(v98_2_im))*r2 + (abs(v98_t_re) + abs(v98_t_im))*rt + v98_c
    v99_c = v98_m*v60_c + v60_m*v98_c + v98_b*v60_b
    v100_re = v1_s_re*v6_s_re
    v100_t_re = v1_s_re*v34_t_re + v6_s_re*v50_t_re
    v100_c = v50_m*v34_c + v34_m*v50_c + v50_b*v34_b
    v101_re = v100_re*v24_s_re
    v101_im = v100_re*v24_s_im
    v101_2_re = v100_re*v97_2_re
    v101_2_im = v100_re*v97_2_im
    v101_t_re = v24_s_re*v100_t_re
    v101_t_im = v24_s_im*v100_t_re
    v100_m = abs(v100_re)
    v100_b = abs(v100_t_re)*rt + v100_c
    v101_c = v100_m*v97_c + v97_m*v100_c + v100_b*v97_b
    v102_re = v100_re*x5_re
    v102_im = v100_re*x5_im
    v102_t_re = x5_re*v100_t_re
    v102_t_im = x5_im*v100_t_re
    v102_c = v71_m*v100_c + v100_b*v71_b
    v103_re = v99_re + v101_re + v102_re
    v103_im = v99_im + v101_im + v102_im
    v103_t_re = v99_t_re + v101_t_re + v102_t_re
    v103_t_im = v99_t_im + v101_t_im + v102_t_im
    v103_2_re = v99_2_re + v101_2_re
    v103_2_im = v99_2_im + v101_2_im
    v103_c = v99_c + v101_c + v102_c
    v104_re = v96_re*v103_re - v96_im*v103_im
    v104_im = v96_re*v103_im + v96_im*v103_re
    v104_3_re = v96_re*v99_3_re - v96_im*v99_3_im
    v104_3_im = v96_re*v99_3_im + v96_im*v99_3_re
    v104_t_re = v96_re*v103_t_re - v96_im*v103_t_im + v103_re*v96_t_re - v103_im*v96_t_im
    v104_t_im = v96_re*v103_t_im + v96_im*v103_t_re + v103_re*v96_t_im + v103_im*v96_t_re
    v104_4_re = v96_re*v99_4_re - v96_im*v99_4_im
    v104_4_im = v96_re*v99_4_im + v96_im*v99_4_re
    v104_0_re = v96_re*v99_0_re - v96_im*v99_0_im + v103_re*v96_0_re - v103_im*v96_0_im
    v104_0_im = v96_re*v99_0_im + v96_im*v99_0_re + v103_re*v96_0_im + v103_im*v96_0_re
    v104_1_re = v96_re*v99_1_re - v96_im*v99_1_im + v103_re*v96_1_re - v103_im*v96_1_im
    v104_1_im = v96_re*v99_1_im + v96_im*v99_1_re + v103_re*v96_1_im + v103_im*v96_1_re
    v104_2_re = v96_re*v103_2_re - v96_im*v103_2_im + v103_re*v96_2_re - v103_im*v96_2_im
    v104_2_im = v96_re*v103_2_im + v96_im*v103_2_re + v103_re*v96_2_im + v103_im*v96_2_re
    v104_5_re = v96_re*v100_re
    v104_5_im = v96_im*v100_re
    v96_m = (abs(v96_re) + abs(v96_im))
    v103_m = (abs(v103_re) + abs(v103_im))
    v96_b = (abs(v96_t_re) + abs(v96_t_im))*rt + (abs(v96_1_re) + abs(v96_1_im))*r1 + (abs(v96_0_re) + abs(v96_0_im))*r0 + (abs(v96_2_re) + abs(v96_2_im))*r2 + v96_c
    v103_b = (abs(v99_3_re) + abs(v99_3_im))*r3 + (abs(v103_t_re) + abs(v103_t_im))*rt + (abs(v99_4_re) + abs(v99_4_im))*r4 + (abs(v99_0_re) + abs(v99_0_im))*r0 + (abs(v99_1_re) + abs(v99_1_im))*r1 + (abs(v103_2_re) + abs(v103_2_im))*r2 + abs(v100_re)*r5 + v103_c
    v104_c = v96_m*v103_c + v103_m*v96_c + v96_b*v103_b
    v22_r_re = 1.0/par_n_re
    v22_o = abs(v22_r_re)
    v105_s_re = v22_r_re*v22_r_re
    v105_t_re = -v105_s_re*turn_n_re
    v105_x = v22_b*v22_o
    v105_c = v22_o*v22_o*(v22_b*v105_x/(1.0 - v105_x)) if v105_x < 1.0 else math.inf
    v106_re = par_d_re*v22_r_re
    v106_t_re = par_d_re*v105_t_re + v22_r_re*turn_d_re
    v105_b = abs(v105_t_re)*rt + v105_c
    v106_c = v6_m*v105_c + v6_b*v105_b
    v107_q = 1.0/(par_signal_re*par_signal_re + par_signal_im*par_signal_im)
    v107_r_re = par_signal_re*v107_q
    v107_r_im = -par_signal_im*v107_q
    v107_o = math.sqrt(v107_q)
    v108_s_re = v107_r_re*v107_r_re - v107_r_im*v107_r_im
    v108_s_im = v107_r_re*v107_r_im + v107_r_im*v107_r_re
    v108_t_re = -v108_s_re*turn_signal_re + v108_s_im*turn_signal_im
    v108_t_im = -v108_s_re*turn_signal_im - v108_s_im*turn_signal_re
    v107_b = (abs(turn_signal_re) + abs(turn_signal_im))*rt
    v108_x = v107_b*v107_o
    v108_c = v107_o*v107_o*(v107_b*v108_x/(1.0 - v108_x)) if v108_x < 1.0 else math.inf
    v109_re = v106_re*v107_r_re
    v109_im = v106_re*v107_r_im
    v109_t_re = v106_re*v108_t_re + v107_r_re*v106_t_re
    v109_t_im = v106_re*v108_t_im + v107_r_im*v106_t_re
    v106_m = abs(v106_re)
    v108_m = (abs(v107_r_re) + abs(v107_r_im))
    v106_b = abs(v106_t_re)*rt + v106_c
    v108_b = (abs(v108_t_re) + abs(v108_t_im))*rt + v108_c
    v109_c = v106_m*v108_c + v108_m*v106_c + v106_b*v108_b
    v110_t_re = 2.0*v83_r_re*v84_t_re - 2.0*v83_r_im*v84_t_im
    v110_t_im = 2.0*v83_r_re*v84_t_im + 2.0*v83_r_im*v84_t_re
    v110_1_re = 2.0*v83_r_re*v84_1_re - 2.0*v83_r_im*v84_1_im
    v110_1_im = 2.0*v83_r_re*v84_1_im + 2.0*v83_r_im*v84_1_re
    v110_0_re = 2.0*v83_r_re*v84_0_re - 2.0*v83_r_im*v84_0_im
    v110_0_im = 2.0*v83_r_re*v84_0_im + 2.0*v83_r_im*v84_0_re
    v110_2_re = 2.0*v83_r_re*v84_2_re - 2.0*v83_r_im*v84_2_im
    v110_2_im = 2.0*v83_r_re*v84_2_im + 2.0*v83_r_im*v84_2_re
    v84_m = (abs(v83_r_re) + abs(v83_r_im))
    v84_b = (abs(v84_t_re) + abs(v84_t_im))*rt + (abs(v84_1_re) + abs(v84_1_im))*r1 + (abs(v84_0_re) + abs(v84_0_im))*r0 + (abs(v84_2_re) + abs(v84_2_im))*r2 + v84_c
    v110_c = v84_m*v84_c + v84_m*v84_c + v84_b*v84_b
    v111_re = v109_re*v84_s_re - v109_im*v84_s_im
    v111_im = v109_re*v84_s_im + v109_im*v84_s_re
    v111_t_re = v109_re*v110_t_re - v109_im*v110_t_im + v84_s_re*v109_t_re - v84_s_im*v109_t_im
    v111_t_im = v109_re*v110_t_im + v109_im*v110_t_re + v84_s_re*v109_t_im + v84_s_im*v109_t_re
    v111_1_re = v109_re*v110_1_re - v109_im*v110_1_im
    v111_1_im = v109_re*v110_1_im + v109_im*v110_1_re
    v111_0_re = v109_re*v110_0_re - v109_im*v110_0_im
    v111_0_im = v109_re*v110_0_im + v109_im*v110_0_re
    v111_2_re = v109_re*v110_2_re - v109_im*v110_2_im
    v111_2_im = v109_re*v110_2_im + v109_im*v110_2_re
    v109_m = (abs(v109_re) + abs(v109_im))
    v110_m = (abs(v84_s_re) + abs(v84_s_im))
    v109_b = (abs(v109_t_re) + abs(v109_t_im))*rt + v109_c
    v110_b = (abs(v110_t_re) + abs(v110_t_im))*rt + (abs(v110_1_re) + abs(v110_1_im))*r1 + (abs(v110_0_re) + abs(v110_0_im))*r0 + (abs(v110_2_re) + abs(v110_2_im))*r2 + v110_c
    v111_c = v109_m*v110_c + v110_m*v109_c + v109_b*v110_b
    v112_re = par_signal_re*v30_re - par_signal_im*v30_im
    v112_im = par_signal_re*v30_im + par_signal_im*v30_re
    v112_t_re = par_signal_re*v30_t_re - par_signal_im*v30_t_im + v30_re*turn_signal_re - v30_im*turn_signal_im
    v112_t_im = par_signal_re*v30_t_im + par_signal_im*v30_t_re + v30_re*turn_signal_im + v30_im*turn_signal_re
    v112_1_re = par_signal_re*v30_1_re - par_signal_im*v30_1_im
    v112_1_im = par_signal_re*v30_1_im + par_signal_im*v30_1_re
    v112_0_re = par_signal_re*v30_0_re - par_signal_im*v30_0_im
    v112_0_im = par_signal_re*v30_0_im + par_signal_im*v30_0_re
    v112_2_re = par_signal_re*v30_2_re - par_signal_im*v30_2_im
    v112_2_im = par_signal_re*v30_2_im + par_signal_im*v30_2_re
    v107_m = (abs(par_signal_re) + abs(par_signal_im))
    v30_b = (abs(v30_t_re) + abs(v30_t_im))*rt + (abs(v30_1_re) + abs(v30_1_im))*r1 + (abs(v30_0_re) + abs(v30_0_im))*r0 + (abs(v30_2_re) + abs(v30_2_im))*r2 + v30_c
    v112_c = v107_m*v30_c + v107_b*v30_b
    v113_re = par_signal_re*v76_re - par_signal_im*v76_im
    v113_im = par_signal_re*v76_im + par_signal_im*v76_re
    v113_3_re = par_signal_re*v76_3_re - par_signal_im*v76_3_im
    v113_3_im = par_signal_re*v76_3_im + par_signal_im*v76_3_re
    v113_t_re = par_signal_re*v76_t_re - par_signal_im*v76_t_im + v76_re*turn_signal_re - v76_im*turn_signal_im
    v113_t_im = par_signal_re*v76_t_im + par_signal_im*v76_t_re + v76_re*turn_signal_im + v76_im*turn_signal_re
    v113_4_re = par_signal_re*v76_4_re - par_signal_im*v76_4_im
    v113_4_im = par_signal_re*v76_4_im + par_signal_im*v76_4_re
    v113_0_re = par_signal_re*v76_0_re - par_signal_im*v76_0_im
    v113_0_im = par_signal_re*v76_0_im + par_signal_im*v76_0_re
    v113_1_re = par_signal_re*v76_1_re - par_signal_im*v76_1_im
    v113_1_im = par_signal_re*v76_1_im + par_signal_im*v76_1_re
    v113_5_re = par_signal_re*v76_5_re - par_signal_im*v76_5_im
    v113_5_im = par_signal_re*v76_5_im + par_signal_im*v76_5_re
    v113_2_re = par_signal_re*v76_2_re - par_signal_im*v76_2_im
    v113_2_im = par_signal_re*v76_2_im + par_signal_im*v76_2_re
    v76_b = (abs(v76_3_re) + abs(v76_3_im))*r3 + (abs(v76_t_re) + abs(v76_t_im))*rt + (abs(v76_4_re) + abs(v76_4_im))*r4 + (abs(v76_0_re) + abs(v76_0_im))*r0 + (abs(v76_1_re) + abs(v76_1_im))*r1 + (abs(v76_5_re) + abs(v76_5_im))*r5 + (abs(v76_2_re) + abs(v76_2_im))*r2 + v76_c
    v113_c = v107_m*v76_c + v107_b*v76_b
    v114_re = par_noise_re + v112_re + v113_re
    v114_im = par_noise_im + v112_im + v113_im
    v114_t_re = turn_noise_re + v112_t_re + v113_t_re
    v114_t_im = turn_noise_im + v112_t_im + v113_t_im
    v114_1_re = v112_1_re + v113_1_re
    v114_1_im = v112_1_im + v113_1_im
    v114_0_re = v112_0_re + v113_0_re
    v114_0_im = v112_0_im + v113_0_im
    v114_2_re = v112_2_re + v113_2_re
    v114_2_im = v112_2_im + v113_2_im
    v114_c = v112_c + v113_c
    v115_re = v111_re*v114_re - v111_im*v114_im
    v115_im = v111_re*v114_im + v111_im*v114_re
    v115_t_re = v111_re*v114_t_re - v111_im*v114_t_im + v114_re*v111_t_re - v114_im*v111_t_im
    v115_t_im = v111_re*v114_t_im + v111_im*v114_t_re + v114_re*v111_t_im + v114_im*v111_t_re
    v115_1_re = v111_re*v114_1_re - v111_im*v114_1_im + v114_re*v111_1_re - v114_im*v111_1_im
    v115_1_im = v111_re*v114_1_im + v111_im*v114_1_re + v114_re*v111_1_im + v114_im*v111_1_re
    v115_0_re = v111_re*v114_0_re - v111_im*v114_0_im + v114_re*v111_0_re - v114_im*v111_0_im
    v115_0_im = v111_re*v114_0_im + v111_im*v114_0_re + v114_re*v111_0_im + v114_im*v111_0_re
    v115_2_re = v111_re*v114_2_re - v111_im*v114_2_im + v114_re*v111_2_re - v114_im*v111_2_im
    v115_2_im = v111_re*v114_2_im + v111_im*v114_2_re + v114_re*v111_2_im + v114_im*v111_2_re
    v115_3_re = v111_re*v113_3_re - v111_im*v113_3_im
    v115_3_im = v111_re*v113_3_im + v111_im*v113_3_re
    v115_4_re = v111_re*v113_4_re - v111_im*v113_4_im
    v115_4_im = v111_re*v113_4_im + v111_im*v113_4_re
    v115_5_re = v111_re*v113_5_re - v111_im*v113_5_im
    v115_5_im = v111_re*v113_5_im + v111_im*v113_5_re
    v111_m = (abs(v111_re) + abs(v111_im))
    v114_m = (abs(v114_re) + abs(v114_im))
    v111_b = (abs(v111_t_re) + abs(v111_t_im))*rt + (abs(v111_1_re) + abs(v111_1_im))*r1 + (abs(v111_0_re) + abs(v111_0_im))*r0 + (abs(v111_2_re) + abs(v111_2_im))*r2 + v111_c
    v114_b = (abs(v114_t_re) + abs(v114_t_im))*rt + (abs(v114_1_re) + abs(v114_1_im))*r1 + (abs(v114_0_re) + abs(v114_0_im))*r0 + (abs(v114_2_re) + abs(v114_2_im))*r2 + (abs(v113_3_re) + abs(v113_3_im))*r3 + (abs(v113_4_re) + abs(v113_4_im))*r4 + (abs(v113_5_re) + abs(v113_5_im))*r5 + v114_c
    v115_c = v111_m*v114_c + v114_m*v111_c + v111_b*v114_b
    work[MATRIX] = 1.0 - v79_0_re
    work[MATRIX + 1] = -v79_0_im
    work[MATRIX + 2] = -v79_1_re
    work[MATRIX + 3] = -v79_1_im
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = 0.0
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = 0.0
    work[MATRIX + 11] = 0.0
    work[MATRIX + 12] = -v79_t_re
    work[MATRIX + 13] = -v79_t_im
    work[MATRIX + 14] = x0_re - v79_re
    work[MATRIX + 15] = x0_im - v79_im
    work[REMAINDER] = v78_c
    work[MATRIX + 2*WIDTH] = -v82_0_re
    work[MATRIX + 2*WIDTH + 1] = -v82_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v82_1_re
    work[MATRIX + 2*WIDTH + 3] = -v82_1_im
    work[MATRIX + 2*WIDTH + 4] = -v82_2_re
    work[MATRIX + 2*WIDTH + 5] = -v82_2_im
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = 0.0
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = 0.0
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[MATRIX + 2*WIDTH + 12] = -v82_t_re
    work[MATRIX + 2*WIDTH + 13] = -v82_t_im
    work[MATRIX + 2*WIDTH + 14] = x1_re - v82_re
    work[MATRIX + 2*WIDTH + 15] = x1_im - v82_im
    work[REMAINDER + 1] = v82_c
    work[MATRIX + 4*WIDTH] = -v85_0_re
    work[MATRIX + 4*WIDTH + 1] = -v85_0_im
    work[MATRIX + 4*WIDTH + 2] = -v85_1_re
    work[MATRIX + 4*WIDTH + 3] = -v85_1_im
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v85_2_re
    work[MATRIX + 4*WIDTH + 5] = -v85_2_im
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = 0.0
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = 0.0
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[MATRIX + 4*WIDTH + 12] = -v85_t_re
    work[MATRIX + 4*WIDTH + 13] = -v85_t_im
    work[MATRIX + 4*WIDTH + 14] = x2_re - v85_re
    work[MATRIX + 4*WIDTH + 15] = x2_im - v85_im
    work[REMAINDER + 2] = v84_c
    work[MATRIX + 6*WIDTH] = -v92_0_re
    work[MATRIX + 6*WIDTH + 1] = -v92_0_im
    work[MATRIX + 6*WIDTH + 2] = -v92_1_re
    work[MATRIX + 6*WIDTH + 3] = -v92_1_im
    work[MATRIX + 6*WIDTH + 4] = 0.0
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v92_3_re
    work[MATRIX + 6*WIDTH + 7] = -v92_3_im
    work[MATRIX + 6*WIDTH + 8] = -v92_4_re
    work[MATRIX + 6*WIDTH + 9] = -v92_4_im
    work[MATRIX + 6*WIDTH + 10] = 0.0
    work[MATRIX + 6*WIDTH + 11] = 0.0
    work[MATRIX + 6*WIDTH + 12] = -v92_t_re
    work[MATRIX + 6*WIDTH + 13] = -v92_t_im
    work[MATRIX + 6*WIDTH + 14] = x3_re - v92_re
    work[MATRIX + 6*WIDTH + 15] = x3_im - v92_im
    work[REMAINDER + 3] = v92_c
    work[MATRIX + 8*WIDTH] = -v104_0_re
    work[MATRIX + 8*WIDTH + 1] = -v104_0_im
    work[MATRIX + 8*WIDTH + 2] = -v104_1_re
    work[MATRIX + 8*WIDTH + 3] = -v104_1_im
    work[MATRIX + 8*WIDTH + 4] = -v104_2_re
    work[MATRIX + 8*WIDTH + 5] = -v104_2_im
    work[MATRIX + 8*WIDTH + 6] = -v104_3_re
    work[MATRIX + 8*WIDTH + 7] = -v104_3_im
    work[MATRIX + 8*WIDTH + 8] = 1.0 - v104_4_re
    work[MATRIX + 8*WIDTH + 9] = -v104_4_im
    work[MATRIX + 8*WIDTH + 10] = -v104_5_re
    work[MATRIX + 8*WIDTH + 11] = -v104_5_im
    work[MATRIX + 8*WIDTH + 12] = -v104_t_re
    work[MATRIX + 8*WIDTH + 13] = -v104_t_im
    work[MATRIX + 8*WIDTH + 14] = x4_re - v104_re
    work[MATRIX + 8*WIDTH + 15] = x4_im - v104_im
    work[REMAINDER + 4] = v104_c
    work[MATRIX + 10*WIDTH] = -v115_0_re
    work[MATRIX + 10*WIDTH + 1] = -v115_0_im
    work[MATRIX + 10*WIDTH + 2] = -v115_1_re
    work[MATRIX + 10*WIDTH + 3] = -v115_1_im
    work[MATRIX + 10*WIDTH + 4] = -v115_2_re
    work[MATRIX + 10*WIDTH + 5] = -v115_2_im
    work[MATRIX + 10*WIDTH + 6] = -v115_3_re
    work[MATRIX + 10*WIDTH + 7] = -v115_3_im
    work[MATRIX + 10*WIDTH + 8] = -v115_4_re
    work[MATRIX + 10*WIDTH + 9] = -v115_4_im
    work[MATRIX + 10*WIDTH + 10] = 1.0 - v115_5_re
    work[MATRIX + 10*WIDTH + 11] = -v115_5_im
    work[MATRIX + 10*WIDTH + 12] = -v115_t_re
    work[MATRIX + 10*WIDTH + 13] = -v115_t_im
    work[MATRIX + 10*WIDTH + 14] = x5_re - v115_re
    work[MATRIX + 10*WIDTH + 15] = x5_im - v115_im
    work[REMAINDER + 5] = v115_c


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
    par_N_1_re = work[HERE]
    par_N_2_re = work[HERE + 2]
    par_d_re = work[HERE + 4]
    par_n_re = work[HERE + 6]
    par_signal_re = work[HERE + 12]
    par_signal_im = work[HERE + 13]
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
    v1_r_re = 1.0/par_N_2_re
    v3_re = par_N_1_re*v1_r_re
    v4_re = v3_re*par_d_re
    v5_re = v4_re*x1_re
    v5_im = v4_re*x1_im
    v6_re = par_d_re*x0_re
    v6_im = par_d_re*x0_im
    v7_re = v6_re*x1_re - v6_im*x1_im
    v7_im = v6_re*x1_im + v6_im*x1_re
    v8_re = par_N_1_re + v7_re
    v8_q = 1.0/(v8_re*v8_re + v7_im*v7_im)
    v8_r_re = v8_re*v8_q
    v8_r_im = -v7_im*v8_q
    v10_re = v5_re*v8_r_re - v5_im*v8_r_im
    v10_im = v5_re*v8_r_im + v5_im*v8_r_re
    v11_re = -v10_re
    v11_im = -v10_im
    v12_re = par_N_2_re*x0_re
    v12_im = par_N_2_re*x0_im
    v13_re = v12_re*v8_r_re - v12_im*v8_r_im
    v13_im = v12_re*v8_r_im + v12_im*v8_r_re
    v14_re = par_N_1_re*par_d_re
    v15_re = v14_re*v13_re
    v15_im = v14_re*v13_im
    v16_re = par_N_2_re*par_d_re
    v17_re = par_N_1_re*par_n_re
    v18_re = v17_re*x2_re
    v18_im = v17_re*x2_im
    v19_re = v18_re*v13_re - v18_im*v13_im
    v19_im = v18_re*v13_im + v18_im*v13_re
    v20_re = v16_re + v19_re
    v20_q = 1.0/(v20_re*v20_re + v19_im*v19_im)
    v20_r_re = v20_re*v20_q
    v20_r_im = -v19_im*v20_q
    v22_re = v15_re*v20_r_re - v15_im*v20_r_im
    v22_im = v15_re*v20_r_im + v15_im*v20_r_re
    v23_re = -v22_re
    v23_im = -v22_im
    v24_re = v16_re*v20_r_re
    v24_im = v16_re*v20_r_im
    v25_r_re = 1.0/par_N_1_re
    v26_s_re = v25_r_re*v25_r_re
    v28_re = v26_s_re*v25_r_re
    v29_s_re = par_d_re*par_d_re
    v31_re = v28_re*v29_s_re
    v9_s_re = v8_r_re*v8_r_re - v8_r_im*v8_r_im
    v9_s_im = v8_r_re*v8_r_im + v8_r_im*v8_r_re
    v33_re = v31_re*v9_s_re
    v33_im = v31_re*v9_s_im
    v25_s_re = par_N_1_re*par_N_1_re
    v35_re = v25_s_re*par_d_re
    v36_re = v35_re*x4_re
    v36_im = v35_re*x4_im
    v1_s_re = par_N_2_re*par_N_2_re
    v38_re = v1_s_re*par_N_2_re
    v39_s_re = x1_re*x1_re - x1_im*x1_im
    v39_s_im = x1_re*x1_im + x1_im*x1_re
    v41_re = v38_re*v39_s_re
    v41_im = v38_re*v39_s_im
    v42_re = v41_re*x3_re - v41_im*x3_im
    v42_im = v41_re*x3_im + v41_im*x3_re
    v43_re = v36_re + v42_re
    v43_im = v36_im + v42_im
    v44_re = v33_re*v43_re - v33_im*v43_im
    v44_im = v33_re*v43_im + v33_im*v43_re
    v46_re = v28_re*v1_s_re
    v47_re = v46_re*v9_s_re
    v47_im = v46_re*v9_s_im
    v48_re = v38_re*x3_re
    v48_im = v38_re*x3_im
    v50_re = v29_s_re*par_d_re
    v51_s_re = x0_re*x0_re - x0_im*x0_im
    v51_s_im = x0_re*x0_im + x0_im*x0_re
    v53_re = v50_re*v51_s_re
    v53_im = v50_re*v51_s_im
    v54_re = v53_re*x4_re - v53_im*x4_im
    v54_im = v53_re*x4_im + v53_im*x4_re
    v55_re = v48_re + v54_re
    v55_im = v48_im + v54_im
    v56_re = v47_re*v55_re - v47_im*v55_im
    v56_im = v47_re*v55_im + v47_im*v55_re
    v21_s_re = v20_r_re*v20_r_re - v20_r_im*v20_r_im
    v21_s_im = v20_r_re*v20_r_im + v20_r_im*v20_r_re
    v58_re = par_N_1_re*v21_s_re
    v58_im = par_N_1_re*v21_s_im
    v60_re = v25_s_re*par_N_1_re
    v61_re = v60_re*v56_re
    v61_im = v60_re*v56_im
    v62_s_re = par_n_re*par_n_re
    v64_re = par_N_1_re*v62_s_re
    v13_s_re = v13_re*v13_re - v13_im*v13_im
    v13_s_im = v13_re*v13_im + v13_im*v13_re
    v66_re = v64_re*v13_s_re
    v66_im = v64_re*v13_s_im
    v67_re = v66_re*x5_re - v66_im*x5_im
    v67_im = v66_re*x5_im + v66_im*x5_re
    v68_re = v16_re*par_n_re
    v69_re = v68_re*x2_re
    v69_im = v68_re*x2_im
    v70_re = v69_re*v13_re - v69_im*v13_im
    v70_im = v69_re*v13_im + v69_im*v13_re
    v71_re = v61_re + v67_re - v70_re
    v71_im = v61_im + v67_im - v70_im
    v72_re = v58_re*v71_re - v58_im*v71_im
    v72_im = v58_re*v71_im + v58_im*v71_re
    v73_re = par_N_1_re*par_signal_re
    v73_im = par_N_1_re*par_signal_im
    v74_re = v73_re*v21_s_re - v73_im*v21_s_im
    v74_im = v73_re*v21_s_im + v73_im*v21_s_re
    v75_s_re = x2_re*x2_re - x2_im*x2_im
    v75_s_im = x2_re*x2_im + x2_im*x2_re
    v77_re = v64_re*v75_s_re
    v77_im = v64_re*v75_s_im
    v78_re = v77_re*v13_s_re - v77_im*v13_s_im
    v78_im = v77_re*v13_s_im + v77_im*v13_s_re
    v79_re = v61_re - v78_re + v67_re - 2.0*v70_re
    v79_im = v61_im - v78_im + v67_im - 2.0*v70_im
    v80_re = v74_re*v79_re - v74_im*v79_im
    v80_im = v74_re*v79_im + v74_im*v79_re
    v81_re = par_signal_re + v80_re
    v81_im = par_signal_im + v80_im
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = v11_re
    work[VALUES + 3] = v11_im
    work[VALUES + 4] = x1_re
    work[VALUES + 5] = x1_im
    work[VALUES + 6] = x2_re
    work[VALUES + 7] = x2_im
    work[VALUES + 8] = v13_re
    work[VALUES + 9] = v13_im
    work[VALUES + 10] = v23_re
    work[VALUES + 11] = v23_im
    work[VALUES + 12] = v24_re
    work[VALUES + 13] = v24_im
    work[VALUES + 14] = x3_re
    work[VALUES + 15] = x3_im
    work[VALUES + 16] = v44_re
    work[VALUES + 17] = v44_im
    work[VALUES + 18] = x4_re
    work[VALUES + 19] = x4_im
    work[VALUES + 20] = x5_re
    work[VALUES + 21] = x5_im
    work[VALUES + 22] = v56_re
    work[VALUES + 23] = v56_im
    work[VALUES + 24] = v72_re
    work[VALUES + 25] = v72_im
    return v81_re, v81_im


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
    par_N_1_re = work[HERE]
    turn_N_1_re = work[DIRECTION]
    par_N_2_re = work[HERE + 2]
    turn_N_2_re = work[DIRECTION + 2]
    par_d_re = work[HERE + 4]
    turn_d_re = work[DIRECTION + 4]
    par_n_re = work[HERE + 6]
    turn_n_re = work[DIRECTION + 6]
    par_signal_re = work[HERE + 12]
    par_signal_im = work[HERE + 13]
    turn_signal_re = work[DIRECTION + 12]
    turn_signal_im = work[DIRECTION + 13]
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
    v1_r_re = 1.0/par_N_2_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_2_re
    v3_re = par_N_1_re*v1_r_re
    v3_t_re = par_N_1_re*v2_t_re + v1_r_re*turn_N_1_re
    v4_re = v3_re*par_d_re
    v4_t_re = v3_re*turn_d_re + par_d_re*v3_t_re
    v5_re = v4_re*x1_re
    v5_im = v4_re*x1_im
    v5_t_re = x1_re*v4_t_re
    v5_t_im = x1_im*v4_t_re
    v6_re = par_d_re*x0_re
    v6_im = par_d_re*x0_im
    v6_t_re = x0_re*turn_d_re
    v6_t_im = x0_im*turn_d_re
    v7_re = v6_re*x1_re - v6_im*x1_im
    v7_im = v6_re*x1_im + v6_im*x1_re
    v7_0_re = x1_re*par_d_re
    v7_0_im = x1_im*par_d_re
    v7_t_re = x1_re*v6_t_re - x1_im*v6_t_im
    v7_t_im = x1_re*v6_t_im + x1_im*v6_t_re
    v8_re = par_N_1_re + v7_re
    v8_t_re = turn_N_1_re + v7_t_re
    v8_q = 1.0/(v8_re*v8_re + v7_im*v7_im)
    v8_r_re = v8_re*v8_q
    v8_r_im = -v7_im*v8_q
    v9_s_re = v8_r_re*v8_r_re - v8_r_im*v8_r_im
    v9_s_im = v8_r_re*v8_r_im + v8_r_im*v8_r_re
    v9_t_re = -v9_s_re*v8_t_re + v9_s_im*v7_t_im
    v9_t_im = -v9_s_re*v7_t_im - v9_s_im*v8_t_re
    v9_1_re = -v9_s_re*v6_re + v9_s_im*v6_im
    v9_1_im = -v9_s_re*v6_im - v9_s_im*v6_re
    v9_0_re = -v9_s_re*v7_0_re + v9_s_im*v7_0_im
    v9_0_im = -v9_s_re*v7_0_im - v9_s_im*v7_0_re
    v10_re = v5_re*v8_r_re - v5_im*v8_r_im
    v10_im = v5_re*v8_r_im + v5_im*v8_r_re
    v10_t_re = v5_re*v9_t_re - v5_im*v9_t_im + v8_r_re*v5_t_re - v8_r_im*v5_t_im
    v10_t_im = v5_re*v9_t_im + v5_im*v9_t_re + v8_r_re*v5_t_im + v8_r_im*v5_t_re
    v10_1_re = v5_re*v9_1_re - v5_im*v9_1_im + v8_r_re*v4_re
    v10_1_im = v5_re*v9_1_im + v5_im*v9_1_re + v8_r_im*v4_re
    v10_0_re = v5_re*v9_0_re - v5_im*v9_0_im
    v10_0_im = v5_re*v9_0_im + v5_im*v9_0_re
    v11_re = -v10_re
    v11_im = -v10_im
    v11_t_re = -v10_t_re
    v11_t_im = -v10_t_im
    v11_1_re = -v10_1_re
    v11_1_im = -v10_1_im
    v11_0_re = -v10_0_re
    v11_0_im = -v10_0_im
    v12_re = par_N_2_re*x0_re
    v12_im = par_N_2_re*x0_im
    v12_t_re = x0_re*turn_N_2_re
    v12_t_im = x0_im*turn_N_2_re
    v13_re = v12_re*v8_r_re - v12_im*v8_r_im
    v13_im = v12_re*v8_r_im + v12_im*v8_r_re
    v13_t_re = v12_re*v9_t_re - v12_im*v9_t_im + v8_r_re*v12_t_re - v8_r_im*v12_t_im
    v13_t_im = v12_re*v9_t_im + v12_im*v9_t_re + v8_r_re*v12_t_im + v8_r_im*v12_t_re
    v13_1_re = v12_re*v9_1_re - v12_im*v9_1_im
    v13_1_im = v12_re*v9_1_im + v12_im*v9_1_re
    v13_0_re = v12_re*v9_0_re - v12_im*v9_0_im + v8_r_re*par_N_2_re
    v13_0_im = v12_re*v9_0_im + v12_im*v9_0_re + v8_r_im*par_N_2_re
    v14_re = par_N_1_re*par_d_re
    v14_t_re = par_N_1_re*turn_d_re + par_d_re*turn_N_1_re
    v15_re = v14_re*v13_re
    v15_im = v14_re*v13_im
    v15_t_re = v14_re*v13_t_re + v13_re*v14_t_re
    v15_t_im = v14_re*v13_t_im + v13_im*v14_t_re
    v15_1_re = v14_re*v13_1_re
    v15_1_im = v14_re*v13_1_im
    v15_0_re = v14_re*v13_0_re
    v15_0_im = v14_re*v13_0_im
    v16_re = par_N_2_re*par_d_re
    v16_t_re = par_N_2_re*turn_d_re + par_d_re*turn_N_2_re
    v17_re = par_N_1_re*par_n_re
    v17_t_re = par_N_1_re*turn_n_re + par_n_re*turn_N_1_re
    v18_re = v17_re*x2_re
    v18_im = v17_re*x2_im
    v18_t_re = x2_re*v17_t_re
    v18_t_im = x2_im*v17_t_re
    v19_re = v18_re*v13_re - v18_im*v13_im
    v19_im = v18_re*v13_im + v18_im*v13_re
    v19_t_re = v18_re*v13_t_re - v18_im*v13_t_im + v13_re*v18_t_re - v13_im*v18_t_im
    v19_t_im = v18_re*v13_t_im + v18_im*v13_t_re + v13_re*v18_t_im + v13_im*v18_t_re
    v19_1_re = v18_re*v13_1_re - v18_im*v13_1_im
    v19_1_im = v18_re*v13_1_im + v18_im*v13_1_re
    v19_0_re = v18_re*v13_0_re - v18_im*v13_0_im
    v19_0_im = v18_re*v13_0_im + v18_im*v13_0_re
    v19_2_re = v13_re*v17_re
    v19_2_im = v13_im*v17_re
    v20_re = v16_re + v19_re
    v20_t_re = v16_t_re + v19_t_re
    v20_q = 1.0/(v20_re*v20_re + v19_im*v19_im)
    v20_r_re = v20_re*v20_q
    v20_r_im = -v19_im*v20_q
    v21_s_re = v20_r_re*v20_r_re - v20_r_im*v20_r_im
    v21_s_im = v20_r_re*v20_r_im + v20_r_im*v20_r_re
    v21_t_re = -v21_s_re*v20_t_re + v21_s_im*v19_t_im
    v21_t_im = -v21_s_re*v19_t_im - v21_s_im*v20_t_re
    v21_1_re = -v21_s_re*v19_1_re + v21_s_im*v19_1_im
    v21_1_im = -v21_s_re*v19_1_im - v21_s_im*v19_1_re
    v21_0_re = -v21_s_re*v19_0_re + v21_s_im*v19_0_im
    v21_0_im = -v21_s_re*v19_0_im - v21_s_im*v19_0_re
    v21_2_re = -v21_s_re*v19_2_re + v21_s_im*v19_2_im
    v21_2_im = -v21_s_re*v19_2_im - v21_s_im*v19_2_re
    v22_re = v15_re*v20_r_re - v15_im*v20_r_im
    v22_im = v15_re*v20_r_im + v15_im*v20_r_re
    v22_t_re = v15_re*v21_t_re - v15_im*v21_t_im + v20_r_re*v15_t_re - v20_r_im*v15_t_im
    v22_t_im = v15_re*v21_t_im + v15_im*v21_t_re + v20_r_re*v15_t_im + v20_r_im*v15_t_re
    v22_1_re = v15_re*v21_1_re - v15_im*v21_1_im + v20_r_re*v15_1_re - v20_r_im*v15_1_im
    v22_1_im = v15_re*v21_1_im + v15_im*v21_1_re + v20_r_re*v15_1_im + v20_r_im*v15_1_re
    v22_0_re = v15_re*v21_0_re - v15_im*v21_0_im + v20_r_re*v15_0_re - v20_r_im*v15_0_im
    v22_0_im = v15_re*v21_0_im + v15_im*v21_0_re + v20_r_re*v15_0_im + v20_r_im*v15_0_re
    v22_2_re = v15_re*v21_2_re - v15_im*v21_2_im
    v22_2_im = v15_re*v21_2_im + v15_im*v21_2_re
    v23_re = -v22_re
    v23_im = -v22_im
    v23_t_re = -v22_t_re
    v23_t_im = -v22_t_im
    v23_1_re = -v22_1_re
    v23_1_im = -v22_1_im
    v23_0_re = -v22_0_re
    v23_0_im = -v22_0_im
    v23_2_re = -v22_2_re
    v23_2_im = -v22_2_im
    v24_re = v16_re*v20_r_re
    v24_im = v16_re*v20_r_im
    v24_t_re = v16_re*v21_t_re + v20_r_re*v16_t_re
    v24_t_im = v16_re*v21_t_im + v20_r_im*v16_t_re
    v24_1_re = v16_re*v21_1_re
    v24_1_im = v16_re*v21_1_im
    v24_0_re = v16_re*v21_0_re
    v24_0_im = v16_re*v21_0_im
    v24_2_re = v16_re*v21_2_re
    v24_2_im = v16_re*v21_2_im
    v25_r_re = 1.0/par_N_1_re
    v26_s_re = v25_r_re*v25_r_re
    v26_t_re = -v26_s_re*turn_N_1_re
    v27_t_re = 2.0*v25_r_re*v26_t_re
    v28_re = v26_s_re*v25_r_re
    v28_t_re = v26_s_re*v26_t_re + v25_r_re*v27_t_re
    v29_s_re = par_d_re*par_d_re
    v30_t_re = 2.0*par_d_re*turn_d_re
    v31_re = v28_re*v29_s_re
    v31_t_re = v28_re*v30_t_re + v29_s_re*v28_t_re
    v32_t_re = 2.0*v8_r_re*v9_t_re - 2.0*v8_r_im*v9_t_im
    v32_t_im = 2.0*v8_r_re*v9_t_im + 2.0*v8_r_im*v9_t_re
    v32_1_re = 2.0*v8_r_re*v9_1_re - 2.0*v8_r_im*v9_1_im
    v32_1_im = 2.0*v8_r_re*v9_1_im + 2.0*v8_r_im*v9_1_re
    v32_0_re = 2.0*v8_r_re*v9_0_re - 2.0*v8_r_im*v9_0_im
    v32_0_im = 2.0*v8_r_re*v9_0_im + 2.0*v8_r_im*v9_0_re
    v33_re = v31_re*v9_s_re
    v33_im = v31_re*v9_s_im
    v33_t_re = v31_re*v32_t_re + v9_s_re*v31_t_re
    v33_t_im = v31_re*v32_t_im + v9_s_im*v31_t_re
    v33_1_re = v31_re*v32_1_re
    v33_1_im = v31_re*v32_1_im
    v33_0_re = v31_re*v32_0_re
    v33_0_im = v31_re*v32_0_im
    v25_s_re = par_N_1_re*par_N_1_re
    v34_t_re = 2.0*par_N_1_re*turn_N_1_re
    v35_re = v25_s_re*par_d_re
    v35_t_re = v25_s_re*turn_d_re + par_d_re*v34_t_re
    v36_re = v35_re*x4_re
    v36_im = v35_re*x4_im
    v36_t_re = x4_re*v35_t_re
    v36_t_im = x4_im*v35_t_re
    v1_s_re = par_N_2_re*par_N_2_re
    v37_t_re = 2.0*par_N_2_re*turn_N_2_re
    v38_re = v1_s_re*par_N_2_re
    v38_t_re = v1_s_re*turn_N_2_re + par_N_2_re*v37_t_re
    v39_s_re = x1_re*x1_re - x1_im*x1_im
    v39_s_im = x1_re*x1_im + x1_im*x1_re
    v40_1_re = 2.0*x1_re
    v40_1_im = 2.0*x1_im
    v41_re = v38_re*v39_s_re
    v41_im = v38_re*v39_s_im
    v41_1_re = v38_re*v40_1_re
    v41_1_im = v38_re*v40_1_im
    v41_t_re = v39_s_re*v38_t_re
    v41_t_im = v39_s_im*v38_t_re
    v42_re = v41_re*x3_re - v41_im*x3_im
    v42_im = v41_re*x3_im + v41_im*x3_re
    v42_1_re = x3_re*v41_1_re - x3_im*v41_1_im
    v42_1_im = x3_re*v41_1_im + x3_im*v41_1_re
    v42_t_re = x3_re*v41_t_re - x3_im*v41_t_im
    v42_t_im = x3_re*v41_t_im + x3_im*v41_t_re
    v43_re = v36_re + v42_re
    v43_im = v36_im + v42_im
    v43_t_re = v36_t_re + v42_t_re
    v43_t_im = v36_t_im + v42_t_im
    v44_re = v33_re*v43_re - v33_im*v43_im
    v44_im = v33_re*v43_im + v33_im*v43_re
    v44_4_re = v33_re*v35_re
    v44_4_im = v33_im*v35_re
    v44_t_re = v33_re*v43_t_re - v33_im*v43_t_im + v43_re*v33_t_re - v43_im*v33_t_im
    v44_t_im = v33_re*v43_t_im + v33_im*v43_t_re + v43_re*v33_t_im + v43_im*v33_t_re
    v44_3_re = v33_re*v41_re - v33_im*v41_im
    v44_3_im = v33_re*v41_im + v33_im*v41_re
    v44_1_re = v33_re*v42_1_re - v33_im*v42_1_im + v43_re*v33_1_re - v43_im*v33_1_im
    v44_1_im = v33_re*v42_1_im + v33_im*v42_1_re + v43_re*v33_1_im + v43_im*v33_1_re
    v44_0_re = v43_re*v33_0_re - v43_im*v33_0_im
    v44_0_im = v43_re*v33_0_im + v43_im*v33_0_re
    v45_t_re = 2.0*par_N_2_re*turn_N_2_re
    v46_re = v28_re*v1_s_re
    v46_t_re = v28_re*v45_t_re + v1_s_re*v28_t_re
    v47_re = v46_re*v9_s_re
    v47_im = v46_re*v9_s_im
    v47_t_re = v46_re*v32_t_re + v9_s_re*v46_t_re
    v47_t_im = v46_re*v32_t_im + v9_s_im*v46_t_re
    v47_1_re = v46_re*v32_1_re
    v47_1_im = v46_re*v32_1_im
    v47_0_re = v46_re*v32_0_re
    v47_0_im = v46_re*v32_0_im
    v48_re = v38_re*x3_re
    v48_im = v38_re*x3_im
    v48_t_re = x3_re*v38_t_re
    v48_t_im = x3_im*v38_t_re
    v49_t_re = 2.0*par_d_re*turn_d_re
    v50_re = v29_s_re*par_d_re
    v50_t_re = v29_s_re*turn_d_re + par_d_re*v49_t_re
    v51_s_re = x0_re*x0_re - x0_im*x0_im
    v51_s_im = x0_re*x0_im + x0_im*x0_re
    v52_0_re = 2.0*x0_re
    v52_0_im = 2.0*x0_im
    v53_re = v50_re*v51_s_re
    v53_im = v50_re*v51_s_im
    v53_0_re = v50_re*v52_0_re
    v53_0_im = v50_re*v52_0_im
    v53_t_re = v51_s_re*v50_t_re
    v53_t_im = v51_s_im*v50_t_re
    v54_re = v53_re*x4_re - v53_im*x4_im
    v54_im = v53_re*x4_im + v53_im*x4_re
    v54_0_re = x4_re*v53_0_re - x4_im*v53_0_im
    v54_0_im = x4_re*v53_0_im + x4_im*v53_0_re
    v54_t_re = x4_re*v53_t_re - x4_im*v53_t_im
    v54_t_im = x4_re*v53_t_im + x4_im*v53_t_re
    v55_re = v48_re + v54_re
    v55_im = v48_im + v54_im
    v55_t_re = v48_t_re + v54_t_re
    v55_t_im = v48_t_im + v54_t_im
    v56_re = v47_re*v55_re - v47_im*v55_im
    v56_im = v47_re*v55_im + v47_im*v55_re
    v56_3_re = v47_re*v38_re
    v56_3_im = v47_im*v38_re
    v56_t_re = v47_re*v55_t_re - v47_im*v55_t_im + v55_re*v47_t_re - v55_im*v47_t_im
    v56_t_im = v47_re*v55_t_im + v47_im*v55_t_re + v55_re*v47_t_im + v55_im*v47_t_re
    v56_4_re = v47_re*v53_re - v47_im*v53_im
    v56_4_im = v47_re*v53_im + v47_im*v53_re
    v56_0_re = v47_re*v54_0_re - v47_im*v54_0_im + v55_re*v47_0_re - v55_im*v47_0_im
    v56_0_im = v47_re*v54_0_im + v47_im*v54_0_re + v55_re*v47_0_im + v55_im*v47_0_re
    v56_1_re = v55_re*v47_1_re - v55_im*v47_1_im
    v56_1_im = v55_re*v47_1_im + v55_im*v47_1_re
    v57_t_re = 2.0*v20_r_re*v21_t_re - 2.0*v20_r_im*v21_t_im
    v57_t_im = 2.0*v20_r_re*v21_t_im + 2.0*v20_r_im*v21_t_re
    v57_1_re = 2.0*v20_r_re*v21_1_re - 2.0*v20_r_im*v21_1_im
    v57_1_im = 2.0*v20_r_re*v21_1_im + 2.0*v20_r_im*v21_1_re
    v57_0_re = 2.0*v20_r_re*v21_0_re - 2.0*v20_r_im*v21_0_im
    v57_0_im = 2.0*v20_r_re*v21_0_im + 2.0*v20_r_im*v21_0_re
    v57_2_re = 2.0*v20_r_re*v21_2_re - 2.0*v20_r_im*v21_2_im
    v57_2_im = 2.0*v20_r_re*v21_2_im + 2.0*v20_r_im*v21_2_re
    v58_re = par_N_1_re*v21_s_re
    v58_im = par_N_1_re*v21_s_im
    v58_t_re = par_N_1_re*v57_t_re + v21_s_re*turn_N_1_re
    v58_t_im = par_N_1_re*v57_t_im + v21_s_im*turn_N_1_re
    v58_1_re = par_N_1_re*v57_1_re
    v58_1_im = par_N_1_re*v57_1_im
    v58_0_re = par_N_1_re*v57_0_re
    v58_0_im = par_N_1_re*v57_0_im
    v58_2_re = par_N_1_re*v57_2_re
    v58_2_im = par_N_1_re*v57_2_im
    v59_t_re = 2.0*par_N_1_re*turn_N_1_re
    v60_re = v25_s_re*par_N_1_re
    v60_t_re = v25_s_re*turn_N_1_re + par_N_1_re*v59_t_re
    v61_re = v60_re*v56_re
    v61_im = v60_re*v56_im
    v61_3_re = v60_re*v56_3_re
    v61_3_im = v60_re*v56_3_im
    v61_t_re = v60_re*v56_t_re + v56_re*v60_t_re
    v61_t_im = v60_re*v56_t_im + v56_im*v60_t_re
    v61_4_re = v60_re*v56_4_re
    v61_4_im = v60_re*v56_4_im
    v61_0_re = v60_re*v56_0_re
    v61_0_im = v60_re*v56_0_im
    v61_1_re = v60_re*v56_1_re
    v61_1_im = v60_re*v56_1_im
    v62_s_re = par_n_re*par_n_re
    v63_t_re = 2.0*par_n_re*turn_n_re
    v64_re = par_N_1_re*v62_s_re
    v64_t_re = par_N_1_re*v63_t_re + v62_s_re*turn_N_1_re
    v13_s_re = v13_re*v13_re - v13_im*v13_im
    v13_s_im = v13_re*v13_im + v13_im*v13_re
    v65_t_re = 2.0*v13_re*v13_t_re - 2.0*v13_im*v13_t_im
    v65_t_im = 2.0*v13_re*v13_t_im + 2.0*v13_im*v13_t_re
    v65_1_re = 2.0*v13_re*v13_1_re - 2.0*v13_im*v13_1_im
    v65_1_im = 2.0*v13_re*v13_1_im + 2.0*v13_im*v13_1_re
    v65_0_re = 2.0*v13_re*v13_0_re - 2.0*v13_im*v13_0_im
    v65_0_im = 2.0*v13_re*v13_0_im + 2.0*v13_im*v13_0_re
    v66_re = v64_re*v13_s_re
    v66_im = v64_re*v13_s_im
    v66_t_re = v64_re*v65_t_re + v13_s_re*v64_t_re
    v66_t_im = v64_re*v65_t_im + v13_s_im*v64_t_re
    v66_1_re = v64_re*v65_1_re
    v66_1_im = v64_re*v65_1_im
    v66_0_re = v64_re*v65_0_re
    v66_0_im = v64_re*v65_0_im
    v67_re = v66_re*x5_re - v66_im*x5_im
    v67_im = v66_re*x5_im + v66_im*x5_re
    v67_t_re = x5_re*v66_t_re - x5_im*v66_t_im
    v67_t_im = x5_re*v66_t_im + x5_im*v66_t_re
    v67_1_re = x5_re*v66_1_re - x5_im*v66_1_im
    v67_1_im = x5_re*v66_1_im + x5_im*v66_1_re
    v67_0_re = x5_re*v66_0_re - x5_im*v66_0_im
    v67_0_im = x5_re*v66_0_im + x5_im*v66_0_re
    v68_re = v16_re*par_n_re
    v68_t_re = v16_re*turn_n_re + par_n_re*v16_t_re
    v69_re = v68_re*x2_re
    v69_im = v68_re*x2_im
    v69_t_re = x2_re*v68_t_re
    v69_t_im = x2_im*v68_t_re
    v70_re = v69_re*v13_re - v69_im*v13_im
    v70_im = v69_re*v13_im + v69_im*v13_re
    v70_t_re = v69_re*v13_t_re - v69_im*v13_t_im + v13_re*v69_t_re - v13_im*v69_t_im
    v70_t_im = v69_re*v13_t_im + v69_im*v13_t_re + v13_re*v69_t_im + v13_im*v69_t_re
    v70_1_re = v69_re*v13_1_re - v69_im*v13_1_im
    v70_1_im = v69_re*v13_1_im + v69_im*v13_1_re
    v70_0_re = v69_re*v13_0_re - v69_im*v13_0_im
    v70_0_im = v69_re*v13_0_im + v69_im*v13_0_re
    v70_2_re = v13_re*v68_re
    v70_2_im = v13_im*v68_re
    v71_re = v61_re + v67_re - v70_re
    v71_im = v61_im + v67_im - v70_im
    v71_t_re = v61_t_re + v67_t_re - v70_t_re
    v71_t_im = v61_t_im + v67_t_im - v70_t_im
    v71_0_re = v61_0_re + v67_0_re - v70_0_re
    v71_0_im = v61_0_im + v67_0_im - v70_0_im
    v71_1_re = v61_1_re + v67_1_re - v70_1_re
    v71_1_im = v61_1_im + v67_1_im - v70_1_im
    v71_2_re = -v70_2_re
    v71_2_im = -v70_2_im
    v72_re = v58_re*v71_re - v58_im*v71_im
    v72_im = v58_re*v71_im + v58_im*v71_re
    v72_3_re = v58_re*v61_3_re - v58_im*v61_3_im
    v72_3_im = v58_re*v61_3_im + v58_im*v61_3_re
    v72_t_re = v58_re*v71_t_re - v58_im*v71_t_im + v71_re*v58_t_re - v71_im*v58_t_im
    v72_t_im = v58_re*v71_t_im + v58_im*v71_t_re + v71_re*v58_t_im + v71_im*v58_t_re
    v72_4_re = v58_re*v61_4_re - v58_im*v61_4_im
    v72_4_im = v58_re*v61_4_im + v58_im*v61_4_re
    v72_0_re = v58_re*v71_0_re - v58_im*v71_0_im + v71_re*v58_0_re - v71_im*v58_0_im
    v72_0_im = v58_re*v71_0_im + v58_im*v71_0_re + v71_re*v58_0_im + v71_im*v58_0_re
    v72_1_re = v58_re*v71_1_re - v58_im*v71_1_im + v71_re*v58_1_re - v71_im*v58_1_im
    v72_1_im = v58_re*v71_1_im + v58_im*v71_1_re + v71_re*v58_1_im + v71_im*v58_1_re
    v72_5_re = v58_re*v66_re - v58_im*v66_im
    v72_5_im = v58_re*v66_im + v58_im*v66_re
    v72_2_re = v58_re*v71_2_re - v58_im*v71_2_im + v71_re*v58_2_re - v71_im*v58_2_im
    v72_2_im = v58_re*v71_2_im + v58_im*v71_2_re + v71_re*v58_2_im + v71_im*v58_2_re
    v73_re = par_N_1_re*par_signal_re
    v73_im = par_N_1_re*par_signal_im
    v73_t_re = par_N_1_re*turn_signal_re + par_signal_re*turn_N_1_re
    v73_t_im = par_N_1_re*turn_signal_im + par_signal_im*turn_N_1_re
    v74_re = v73_re*v21_s_re - v73_im*v21_s_im
    v74_im = v73_re*v21_s_im + v73_im*v21_s_re
    v74_t_re = v73_re*v57_t_re - v73_im*v57_t_im + v21_s_re*v73_t_re - v21_s_im*v73_t_im
    v74_t_im = v73_re*v57_t_im + v73_im*v57_t_re + v21_s_re*v73_t_im + v21_s_im*v73_t_re
    v74_1_re = v73_re*v57_1_re - v73_im*v57_1_im
    v74_1_im = v73_re*v57_1_im + v73_im*v57_1_re
    v74_0_re = v73_re*v57_0_re - v73_im*v57_0_im
    v74_0_im = v73_re*v57_0_im + v73_im*v57_0_re
    v74_2_re = v73_re*v57_2_re - v73_im*v57_2_im
    v74_2_im = v73_re*v57_2_im + v73_im*v57_2_re
    v75_s_re = x2_re*x2_re - x2_im*x2_im
    v75_s_im = x2_re*x2_im + x2_im*x2_re
    v76_2_re = 2.0*x2_re
    v76_2_im = 2.0*x2_im
    v77_re = v64_re*v75_s_re
    v77_im = v64_re*v75_s_im
    v77_2_re = v64_re*v76_2_re
    v77_2_im = v64_re*v76_2_im
    v77_t_re = v75_s_re*v64_t_re
    v77_t_im = v75_s_im*v64_t_re
    v78_re = v77_re*v13_s_re - v77_im*v13_s_im
    v78_im = v77_re*v13_s_im + v77_im*v13_s_re
    v78_t_re = v77_re*v65_t_re - v77_im*v65_t_im + v13_s_re*v77_t_re - v13_s_im*v77_t_im
    v78_t_im = v77_re*v65_t_im + v77_im*v65_t_re + v13_s_re*v77_t_im + v13_s_im*v77_t_re
    v78_1_re = v77_re*v65_1_re - v77_im*v65_1_im
    v78_1_im = v77_re*v65_1_im + v77_im*v65_1_re
    v78_0_re = v77_re*v65_0_re - v77_im*v65_0_im
    v78_0_im = v77_re*v65_0_im + v77_im*v65_0_re
    v78_2_re = v13_s_re*v77_2_re - v13_s_im*v77_2_im
    v78_2_im = v13_s_re*v77_2_im + v13_s_im*v77_2_re
    v79_re = v61_re - v78_re + v67_re - 2.0*v70_re
    v79_im = v61_im - v78_im + v67_im - 2.0*v70_im
    v79_t_re = v61_t_re - v78_t_re + v67_t_re - 2.0*v70_t_re
    v79_t_im = v61_t_im - v78_t_im + v67_t_im - 2.0*v70_t_im
    v79_0_re = v61_0_re - v78_0_re + v67_0_re - 2.0*v70_0_re
    v79_0_im = v61_0_im - v78_0_im + v67_0_im - 2.0*v70_0_im
    v79_1_re = v61_1_re - v78_1_re + v67_1_re - 2.0*v70_1_re
    v79_1_im = v61_1_im - v78_1_im + v67_1_im - 2.0*v70_1_im
    v79_2_re = -v78_2_re - 2.0*v70_2_re
    v79_2_im = -v78_2_im - 2.0*v70_2_im
    v80_re = v74_re*v79_re - v74_im*v79_im
    v80_im = v74_re*v79_im + v74_im*v79_re
    v80_3_re = v74_re*v61_3_re - v74_im*v61_3_im
    v80_3_im = v74_re*v61_3_im + v74_im*v61_3_re
    v80_t_re = v74_re*v79_t_re - v74_im*v79_t_im + v79_re*v74_t_re - v79_im*v74_t_im
    v80_t_im = v74_re*v79_t_im + v74_im*v79_t_re + v79_re*v74_t_im + v79_im*v74_t_re
    v80_4_re = v74_re*v61_4_re - v74_im*v61_4_im
    v80_4_im = v74_re*v61_4_im + v74_im*v61_4_re
    v80_0_re = v74_re*v79_0_re - v74_im*v79_0_im + v79_re*v74_0_re - v79_im*v74_0_im
    v80_0_im = v74_re*v79_0_im + v74_im*v79_0_re + v79_re*v74_0_im + v79_im*v74_0_re
    v80_1_re = v74_re*v79_1_re - v74_im*v79_1_im + v79_re*v74_1_re - v79_im*v74_1_im
    v80_1_im = v74_re*v79_1_im + v74_im*v79_1_re + v79_re*v74_1_im + v79_im*v74_1_re
    v80_2_re = v74_re*v79_2_re - v74_im*v79_2_im + v79_re*v74_2_re - v79_im*v74_2_im
    v80_2_im = v74_re*v79_2_im + v74_im*v79_2_re + v79_re*v74_2_im + v79_im*v74_2_re
    v80_5_re = v74_re*v66_re - v74_im*v66_im
    v80_5_im = v74_re*v66_im + v74_im*v66_re
    v81_re = par_signal_re + v80_re
    v81_im = par_signal_im + v80_im
    v81_t_re = turn_signal_re + v80_t_re
    v81_t_im = turn_signal_im + v80_t_im
    work[SLOPES] = v80_0_re
    work[SLOPES + 1] = v80_0_im
    work[SLOPES + 2] = v80_1_re
    work[SLOPES + 3] = v80_1_im
    work[SLOPES + 4] = v80_2_re
    work[SLOPES + 5] = v80_2_im
    work[SLOPES + 6] = v80_3_re
    work[SLOPES + 7] = v80_3_im
    work[SLOPES + 8] = v80_4_re
    work[SLOPES + 9] = v80_4_im
    work[SLOPES + 10] = v80_5_re
    work[SLOPES + 11] = v80_5_im
    work[SLOPES + 12] = v81_t_re
    work[SLOPES + 13] = v81_t_im


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
    par_N_1_re = work[HERE]
    turn_N_1_re = work[DIRECTION]
    par_N_2_re = work[HERE + 2]
    turn_N_2_re = work[DIRECTION + 2]
    par_d_re = work[HERE + 4]
    turn_d_re = work[DIRECTION + 4]
    par_n_re = work[HERE + 6]
    turn_n_re = work[DIRECTION + 6]
    par_lambda_re = work[HERE + 8]
    turn_lambda_re = work[DIRECTION + 8]
    par_noise_re = work[HERE + 10]
    turn_noise_re = work[DIRECTION + 10]
    par_signal_re = work[HERE + 12]
    turn_signal_re = work[DIRECTION + 12]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    x2_re = work[TRIAL + 4]
    x3_re = work[TRIAL + 6]
    x4_re = work[TRIAL + 8]
    x5_re = work[TRIAL + 10]
    v1_r_re = 1.0/par_N_2_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_2_re
    v3_re = par_N_1_re*v1_r_re
    v3_t_re = par_N_1_re*v2_t_re + v1_r_re*turn_N_1_re
    v4_re = v3_re*par_d_re
    v4_t_re = v3_re*turn_d_re + par_d_re*v3_t_re
    v5_re = v4_re*x1_re
    v5_t_re = x1_re*v4_t_re
    v6_re = par_d_re*x0_re
    v6_t_re = x0_re*turn_d_re
    v7_re = v6_re*x1_re
    v7_0_re = x1_re*par_d_re
    v7_t_re = x1_re*v6_t_re
    v8_re = par_N_1_re + v7_re
    v8_t_re = turn_N_1_re + v7_t_re
    v8_r_re = 1.0/v8_re
    v9_s_re = v8_r_re*v8_r_re
    v9_t_re = -v9_s_re*v8_t_re
    v9_1_re = -v9_s_re*v6_re
    v9_0_re = -v9_s_re*v7_0_re
    v10_re = v5_re*v8_r_re
    v10_t_re = v5_re*v9_t_re + v8_r_re*v5_t_re
    v10_1_re = v5_re*v9_1_re + v8_r_re*v4_re
    v10_0_re = v5_re*v9_0_re
    v11_re = -v10_re
    v11_t_re = -v10_t_re
    v11_1_re = -v10_1_re
    v11_0_re = -v10_0_re
    v12_re = par_N_2_re*x0_re
    v12_t_re = x0_re*turn_N_2_re
    v13_re = v12_re*v8_r_re
    v13_t_re = v12_re*v9_t_re + v8_r_re*v12_t_re
    v13_1_re = v12_re*v9_1_re
    v13_0_re = v12_re*v9_0_re + v8_r_re*par_N_2_re
    v14_re = par_N_1_re*par_d_re
    v14_t_re = par_N_1_re*turn_d_re + par_d_re*turn_N_1_re
    v15_re = v14_re*v13_re
    v15_t_re = v14_re*v13_t_re + v13_re*v14_t_re
    v15_1_re = v14_re*v13_1_re
    v15_0_re = v14_re*v13_0_re
    v16_re = par_N_2_re*par_d_re
    v16_t_re = par_N_2_re*turn_d_re + par_d_re*turn_N_2_re
    v17_re = par_N_1_re*par_n_re
    v17_t_re = par_N_1_re*turn_n_re + par_n_re*turn_N_1_re
    v18_re = v17_re*x2_re
    v18_t_re = x2_re*v17_t_re
    v19_re = v18_re*v13_re
    v19_t_re = v18_re*v13_t_re + v13_re*v18_t_re
    v19_1_re = v18_re*v13_1_re
    v19_0_re = v18_re*v13_0_re
    v19_2_re = v13_re*v17_re
    v20_re = v16_re + v19_re
    v20_t_re = v16_t_re + v19_t_re
    v20_r_re = 1.0/v20_re
    v21_s_re = v20_r_re*v20_r_re
    v21_t_re = -v21_s_re*v20_t_re
    v21_1_re = -v21_s_re*v19_1_re
    v21_0_re = -v21_s_re*v19_0_re
    v21_2_re = -v21_s_re*v19_2_re
    v22_re = v15_re*v20_r_re
    v22_t_re = v15_re*v21_t_re + v20_r_re*v15_t_re
    v22_1_re = v15_re*v21_1_re + v20_r_re*v15_1_re
    v22_0_re = v15_re*v21_0_re + v20_r_re*v15_0_re
    v22_2_re = v15_re*v21_2_re
    v23_re = -v22_re
    v23_t_re = -v22_t_re
    v23_1_re = -v22_1_re
    v23_0_re = -v22_0_re
    v23_2_re = -v22_2_re
    v24_re = v16_re*v20_r_re
    v24_t_re = v16_re*v21_t_re + v20_r_re*v16_t_re
    v24_1_re = v16_re*v21_1_re
    v24_0_re = v16_re*v21_0_re
    v24_2_re = v16_re*v21_2_re
    v25_r_re = 1.0/par_N_1_re
    v26_s_re = v25_r_re*v25_r_re
    v26_t_re = -v26_s_re*turn_N_1_re
    v27_t_re = 2.0*v25_r_re*v26_t_re
    v28_re = v26_s_re*v25_r_re
    v28_t_re = v26_s_re*v26_t_re + v25_r_re*v27_t_re
    v29_s_re = par_d_re*par_d_re
    v30_t_re = 2.0*par_d_re*turn_d_re
    v31_re = v28_re*v29_s_re
    v31_t_re = v28_re*v30_t_re + v29_s_re*v28_t_re
    v32_t_re = 2.0*v8_r_re*v9_t_re
    v32_1_re = 2.0*v8_r_re*v9_1_re
    v32_0_re = 2.0*v8_r_re*v9_0_re
    v33_re = v31_re*v9_s_re
    v33_t_re = v31_re*v32_t_re + v9_s_re*v31_t_re
    v33_1_re = v31_re*v32_1_re
    v33_0_re = v31_re*v32_0_re
    v25_s_re = par_N_1_re*par_N_1_re
    v34_t_re = 2.0*par_N_1_re*turn_N_1_re
    v35_re = v25_s_re*par_d_re
    v35_t_re = v25_s_re*turn_d_re + par_d_re*v34_t_re
    v36_re = v35_re*x4_re
    v36_t_re = x4_re*v35_t_re
    v1_s_re = par_N_2_re*par_N_2_re
    v37_t_re = 2.0*par_N_2_re*turn_N_2_re
    v38_re = v1_s_re*par_N_2_re
    v38_t_re = v1_s_re*turn_N_2_re + par_N_2_re*v37_t_re
    v39_s_re = x1_re*x1_re
    v40_1_re = 2.0*x1_re
    v41_re = v38_re*v39_s_re
    v41_1_re = v38_re*v40_1_re
    v41_t_re = v39_s_re*v38_t_re
    v42_re = v41_re*x3_re
    v42_1_re = x3_re*v41_1_re
    v42_t_re = x3_re*v41_t_re
    v43_re = v36_re + v42_re
    v43_t_re = v36_t_re + v42_t_re
    v44_re = v33_re*v43_re
    v44_4_re = v33_re*v35_re
    v44_t_re = v33_re*v43_t_re + v43_re*v33_t_re
    v44_3_re = v33_re*v41_re
    v44_1_re = v33_re*v42_1_re + v43_re*v33_1_re
    v44_0_re = v43_re*v33_0_re
    v45_t_re = 2.0*par_N_2_re*turn_N_2_re
    v46_re = v28_re*v1_s_re
    v46_t_re = v28_re*v45_t_re + v1_s_re*v28_t_re
    v47_re = v46_re*v9_s_re
    v47_t_re = v46_re*v32_t_re + v9_s_re*v46_t_re
    v47_1_re = v46_re*v32_1_re
    v47_0_re = v46_re*v32_0_re
    v48_re = v38_re*x3_re
    v48_t_re = x3_re*v38_t_re
    v49_t_re = 2.0*par_d_re*turn_d_re
    v50_re = v29_s_re*par_d_re
    v50_t_re = v29_s_re*turn_d_re + par_d_re*v49_t_re
    v51_s_re = x0_re*x0_re
    v52_0_re = 2.0*x0_re
    v53_re = v50_re*v51_s_re
    v53_0_re = v50_re*v52_0_re
    v53_t_re = v51_s_re*v50_t_re
    v54_re = v53_re*x4_re
    v54_0_re = x4_re*v53_0_re
    v54_t_re = x4_re*v53_t_re
    v55_re = v48_re + v54_re
    v55_t_re = v48_t_re + v54_t_re
    v56_re = v47_re*v55_re
    v56_3_re = v47_re*v38_re
    v56_t_re = v47_re*v55_t_re + v55_re*v47_t_re
    v56_4_re = v47_re*v53_re
    v56_0_re = v47_re*v54_0_re + v55_re*v47_0_re
    v56_1_re = v55_re*v47_1_re
    v57_t_re = 2.0*v20_r_re*v21_t_re
    v57_1_re = 2.0*v20_r_re*v21_1_re
    v57_0_re = 2.0*v20_r_re*v21_0_re
    v57_2_re = 2.0*v20_r_re*v21_2_re
    v58_re = par_N_1_re*v21_s_re
    v58_t_re = par_N_1_re*v57_t_re + v21_s_re*turn_N_1_re
    v58_1_re = par_N_1_re*v57_1_re
    v58_0_re = par_N_1_re*v57_0_re
    v58_2_re = par_N_1_re*v57_2_re
    v59_t_re = 2.0*par_N_1_re*turn_N_1_re
    v60_re = v25_s_re*par_N_1_re
    v60_t_re = v25_s_re*turn_N_1_re + par_N_1_re*v59_t_re
    v61_re = v60_re*v56_re
    v61_3_re = v60_re*v56_3_re
    v61_t_re = v60_re*v56_t_re + v56_re*v60_t_re
    v61_4_re = v60_re*v56_4_re
    v61_0_re = v60_re*v56_0_re
    v61_1_re = v60_re*v56_1_re
    v62_s_re = par_n_re*par_n_re
    v63_t_re = 2.0*par_n_re*turn_n_re
    v64_re = par_N_1_re*v62_s_re
    v64_t_re = par_N_1_re*v63_t_re + v62_s_re*turn_N_1_re
    v13_s_re = v13_re*v13_re
    v65_t_re = 2.0*v13_re*v13_t_re
    v65_1_re = 2.0*v13_re*v13_1_re
    v65_0_re = 2.0*v13_re*v13_0_re
    v66_re = v64_re*v13_s_re
    v66_t_re = v64_re*v65_t_re + v13_s_re*v64_t_re
    v66_1_re = v64_re*v65_1_re
    v66_0_re = v64_re*v65_0_re
    v67_re = v66_re*x5_re
    v67_t_re = x5_re*v66_t_re
    v67_1_re = x5_re*v66_1_re
    v67_0_re = x5_re*v66_0_re
    v68_re = v16_re*par_n_re
    v68_t_re = v16_re*turn_n_re + par_n_re*v16_t_re
    v69_re = v68_re*x2_re
    v69_t_re = x2_re*v68_t_re
    v70_re = v69_re*v13_re
    v70_t_re = v69_re*v13_t_re + v13_re*v69_t_re
    v70_1_re = v69_re*v13_1_re
    v70_0_re = v69_re*v13_0_re
    v70_2_re = v13_re*v68_re
    v71_re = v61_re + v67_re - v70_re
    v71_t_re = v61_t_re + v67_t_re - v70_t_re
    v71_0_re = v61_0_re + v67_0_re - v70_0_re
    v71_1_re = v61_1_re + v67_1_re - v70_1_re
    v71_2_re = -v70_2_re
    v72_re = v58_re*v71_re
    v72_3_re = v58_re*v61_3_re
    v72_t_re = v58_re*v71_t_re + v71_re*v58_t_re
    v72_4_re = v58_re*v61_4_re
    v72_0_re = v58_re*v71_0_re + v71_re*v58_0_re
    v72_1_re = v58_re*v71_1_re + v71_re*v58_1_re
    v72_5_re = v58_re*v66_re
    v72_2_re = v58_re*v71_2_re + v71_re*v58_2_re
    v73_re = -1.0 + v11_re
    v73_r_re = 1.0/v73_re
    v74_s_re = v73_r_re*v73_r_re
    v74_t_re = -v74_s_re*v11_t_re
    v74_1_re = -v74_s_re*v11_1_re
    v74_0_re = -v74_s_re*v11_0_re
    v75_re = -v73_r_re
    v75_t_re = -v74_t_re
    v75_1_re = -v74_1_re
    v75_0_re = -v74_0_re
    v76_re = par_N_2_re*par_n_re
    v76_t_re = par_N_2_re*turn_n_re + par_n_re*turn_N_2_re
    v77_re = v76_re*x2_re
    v77_t_re = x2_re*v76_t_re
    v78_re = v77_re*v20_r_re
    v78_t_re = v77_re*v21_t_re + v20_r_re*v77_t_re
    v78_1_re = v77_re*v21_1_re
    v78_0_re = v77_re*v21_0_re
    v78_2_re = v77_re*v21_2_re + v20_r_re*v76_re
    v79_re = -par_lambda_re + v23_re
    v79_t_re = -turn_lambda_re + v23_t_re
    v79_r_re = 1.0/v79_re
    v80_s_re = v79_r_re*v79_r_re
    v80_t_re = -v80_s_re*v79_t_re
    v80_1_re = -v80_s_re*v23_1_re
    v80_0_re = -v80_s_re*v23_0_re
    v80_2_re = -v80_s_re*v23_2_re
    v81_re = -v79_r_re
    v81_t_re = -v80_t_re
    v81_1_re = -v80_1_re
    v81_0_re = -v80_0_re
    v81_2_re = -v80_2_re
    v34_s_re = v25_s_re*v25_s_re
    v82_t_re = 2.0*v25_s_re*v34_t_re
    v83_t_re = 2.0*v1_r_re*v2_t_re
    v83_s_re = v2_s_re*v2_s_re
    v84_t_re = 2.0*v2_s_re*v83_t_re
    v85_re = v34_s_re*v83_s_re
    v85_t_re = v34_s_re*v84_t_re + v83_s_re*v82_t_re
    v86_re = v85_re*v44_re
    v86_4_re = v85_re*v44_4_re
    v86_t_re = v85_re*v44_t_re + v44_re*v85_t_re
    v86_3_re = v85_re*v44_3_re
    v86_1_re = v85_re*v44_1_re
    v86_0_re = v85_re*v44_0_re
    v87_t_re = 2.0*v73_r_re*v74_t_re
    v87_1_re = 2.0*v73_r_re*v74_1_re
    v87_0_re = 2.0*v73_r_re*v74_0_re
    v88_re = v86_re*v74_s_re
    v88_t_re = v86_re*v87_t_re + v74_s_re*v86_t_re
    v88_1_re = v86_re*v87_1_re + v74_s_re*v86_1_re
    v88_0_re = v86_re*v87_0_re + v74_s_re*v86_0_re
    v88_4_re = v74_s_re*v86_4_re
    v88_3_re = v74_s_re*v86_3_re
    v29_r_re = 1.0/par_d_re
    v89_s_re = v29_r_re*v29_r_re
    v89_t_re = -v89_s_re*turn_d_re
    v90_t_re = 2.0*v29_r_re*v89_t_re
    v91_re = v89_s_re*v62_s_re
    v91_t_re = v89_s_re*v63_t_re + v62_s_re*v90_t_re
    v92_re = v91_re*v21_s_re
    v92_t_re = v91_re*v57_t_re + v21_s_re*v91_t_re
    v92_1_re = v91_re*v57_1_re
    v92_0_re = v91_re*v57_0_re
    v92_2_re = v91_re*v57_2_re
    v93_s_re = x2_re*x2_re
    v94_2_re = 2.0*x2_re
    v95_re = v34_s_re*v93_s_re
    v95_2_re = v34_s_re*v94_2_re
    v95_t_re = v93_s_re*v82_t_re
    v96_re = v95_re*v56_re
    v96_3_re = v95_re*v56_3_re
    v96_t_re = v95_re*v56_t_re + v56_re*v95_t_re
    v96_4_re = v95_re*v56_4_re
    v96_0_re = v95_re*v56_0_re
    v96_1_re = v95_re*v56_1_re
    v96_2_re = v56_re*v95_2_re
    v97_re = v1_s_re*v29_s_re
    v97_t_re = v1_s_re*v30_t_re + v29_s_re*v45_t_re
    v98_re = v97_re*v93_s_re
    v98_2_re = v97_re*v94_2_re
    v98_t_re = v93_s_re*v97_t_re
    v99_re = v97_re*x5_re
    v99_t_re = x5_re*v97_t_re
    v100_re = v96_re + v98_re + v99_re
    v100_t_re = v96_t_re + v98_t_re + v99_t_re
    v100_2_re = v96_2_re + v98_2_re
    v101_re = v92_re*v100_re
    v101_3_re = v92_re*v96_3_re
    v101_t_re = v92_re*v100_t_re + v100_re*v92_t_re
    v101_4_re = v92_re*v96_4_re
    v101_0_re = v92_re*v96_0_re + v100_re*v92_0_re
    v101_1_re = v92_re*v96_1_re + v100_re*v92_1_re
    v101_2_re = v92_re*v100_2_re + v100_re*v92_2_re
    v101_5_re = v92_re*v97_re
    v62_r_re = 1.0/par_n_re
    v102_s_re = v62_r_re*v62_r_re
    v102_t_re = -v102_s_re*turn_n_re
    v103_re = par_d_re*v62_r_re
    v103_t_re = par_d_re*v102_t_re + v62_r_re*turn_d_re
    v104_r_re = 1.0/par_signal_re
    v105_s_re = v104_r_re*v104_r_re
    v105_t_re = -v105_s_re*turn_signal_re
    v106_re = v103_re*v104_r_re
    v106_t_re = v103_re*v105_t_re + v104_r_re*v103_t_re
    v107_t_re = 2.0*v79_r_re*v80_t_re
    v107_1_re = 2.0*v79_r_re*v80_1_re
    v107_0_re = 2.0*v79_r_re*v80_0_re
    v107_2_re = 2.0*v79_r_re*v80_2_re
    v108_re = v106_re*v80_s_re
    v108_t_re = v106_re*v107_t_re + v80_s_re*v106_t_re
    v108_1_re = v106_re*v107_1_re
    v108_0_re = v106_re*v107_0_re
    v108_2_re = v106_re*v107_2_re
    v109_re = par_signal_re*v24_re
    v109_t_re = par_signal_re*v24_t_re + v24_re*turn_signal_re
    v109_1_re = par_signal_re*v24_1_re
    v109_0_re = par_signal_re*v24_0_re
    v109_2_re = par_signal_re*v24_2_re
    v110_re = par_signal_re*v72_re
    v110_3_re = par_signal_re*v72_3_re
    v110_t_re = par_signal_re*v72_t_re + v72_re*turn_signal_re
    v110_4_re = par_signal_re*v72_4_re
    v110_0_re = par_signal_re*v72_0_re
    v110_1_re = par_signal_re*v72_1_re
    v110_5_re = par_signal_re*v72_5_re
    v110_2_re = par_signal_re*v72_2_re
    v111_re = par_noise_re + v109_re + v110_re
    v111_t_re = turn_noise_re + v109_t_re + v110_t_re
    v111_1_re = v109_1_re + v110_1_re
    v111_0_re = v109_0_re + v110_0_re
    v111_2_re = v109_2_re + v110_2_re
    v112_re = v108_re*v111_re
    v112_t_re = v108_re*v111_t_re + v111_re*v108_t_re
    v112_1_re = v108_re*v111_1_re + v111_re*v108_1_re
    v112_0_re = v108_re*v111_0_re + v111_re*v108_0_re
    v112_2_re = v108_re*v111_2_re + v111_re*v108_2_re
    v112_3_re = v108_re*v110_3_re
    v112_4_re = v108_re*v110_4_re
    v112_5_re = v108_re*v110_5_re
    work[MATRIX] = 1.0 - v75_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v75_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = 0.0
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = 0.0
    work[MATRIX + 11] = 0.0
    work[MATRIX + 12] = -v75_t_re
    work[MATRIX + 13] = 0.0
    work[MATRIX + 14] = x0_re - v75_re
    work[MATRIX + 15] = 0.0
    work[MATRIX + 2*WIDTH] = -v78_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v78_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v78_2_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = 0.0
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = 0.0
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[MATRIX + 2*WIDTH + 12] = -v78_t_re
    work[MATRIX + 2*WIDTH + 13] = 0.0
    work[MATRIX + 2*WIDTH + 14] = x1_re - v78_re
    work[MATRIX + 2*WIDTH + 15] = 0.0
    work[MATRIX + 4*WIDTH] = -v81_0_re
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = -v81_1_re
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v81_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = 0.0
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = 0.0
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[MATRIX + 4*WIDTH + 12] = -v81_t_re
    work[MATRIX + 4*WIDTH + 13] = 0.0
    work[MATRIX + 4*WIDTH + 14] = x2_re - v81_re
    work[MATRIX + 4*WIDTH + 15] = 0.0
    work[MATRIX + 6*WIDTH] = -v88_0_re
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v88_1_re
    work[MATRIX + 6*WIDTH + 3] = 0.0
    work[MATRIX + 6*WIDTH + 4] = 0.0
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v88_3_re
    work[MATRIX + 6*WIDTH + 7] = 0.0
    work[MATRIX + 6*WIDTH + 8] = -v88_4_re
    work[MATRIX + 6*WIDTH + 9] = 0.0
    work[MATRIX + 6*WIDTH + 10] = 0.0
    work[MATRIX + 6*WIDTH + 11] = 0.0
    work[MATRIX + 6*WIDTH + 12] = -v88_t_re
    work[MATRIX + 6*WIDTH + 13] = 0.0
    work[MATRIX + 6*WIDTH + 14] = x3_re - v88_re
    work[MATRIX + 6*WIDTH + 15] = 0.0
    work[MATRIX + 8*WIDTH] = -v101_0_re
    work[MATRIX + 8*WIDTH + 1] = 0.0
    work[MATRIX + 8*WIDTH + 2] = -v101_1_re
    work[MATRIX + 8*WIDTH + 3] = 0.0
    work[MATRIX + 8*WIDTH + 4] = -v101_2_re
    work[MATRIX + 8*WIDTH + 5] = 0.0
    work[MATRIX + 8*WIDTH + 6] = -v101_3_re
    work[MATRIX + 8*WIDTH + 7] = 0.0
    work[MATRIX + 8*WIDTH + 8] = 1.0 - v101_4_re
    work[MATRIX + 8*WIDTH + 9] = 0.0
    work[MATRIX + 8*WIDTH + 10] = -v101_5_re
    work[MATRIX + 8*WIDTH + 11] = 0.0
    work[MATRIX + 8*WIDTH + 12] = -v101_t_re
    work[MATRIX + 8*WIDTH + 13] = 0.0
    work[MATRIX + 8*WIDTH + 14] = x4_re - v101_re
    work[MATRIX + 8*WIDTH + 15] = 0.0
    work[MATRIX + 10*WIDTH] = -v112_0_re
    work[MATRIX + 10*WIDTH + 1] = 0.0
    work[MATRIX + 10*WIDTH + 2] = -v112_1_re
    work[MATRIX + 10*WIDTH + 3] = 0.0
    work[MATRIX + 10*WIDTH + 4] = -v112_2_re
    work[MATRIX + 10*WIDTH + 5] = 0.0
    work[MATRIX + 10*WIDTH + 6] = -v112_3_re
    work[MATRIX + 10*WIDTH + 7] = 0.0
    work[MATRIX + 10*WIDTH + 8] = -v112_4_re
    work[MATRIX + 10*WIDTH + 9] = 0.0
    work[MATRIX + 10*WIDTH + 10] = 1.0 - v112_5_re
    work[MATRIX + 10*WIDTH + 11] = 0.0
    work[MATRIX + 10*WIDTH + 12] = -v112_t_re
    work[MATRIX + 10*WIDTH + 13] = 0.0
    work[MATRIX + 10*WIDTH + 14] = x5_re - v112_re
    work[MATRIX + 10*WIDTH + 15] = 0.0


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
    par_N_1_re = work[HERE]
    turn_N_1_re = work[DIRECTION]
    par_N_2_re = work[HERE + 2]
    turn_N_2_re = work[DIRECTION + 2]
    par_d_re = work[HERE + 4]
    turn_d_re = work[DIRECTION + 4]
    par_n_re = work[HERE + 6]
    turn_n_re = work[DIRECTION + 6]
    par_lambda_re = work[HERE + 8]
    turn_lambda_re = work[DIRECTION + 8]
    par_noise_re = work[HERE + 10]
    turn_noise_re = work[DIRECTION + 10]
    par_signal_re = work[HERE + 12]
    turn_signal_re = work[DIRECTION + 12]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    x2_re = work[TRIAL + 4]
    x3_re = work[TRIAL + 6]
    x4_re = work[TRIAL + 8]
    x5_re = work[TRIAL + 10]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    r2 = work[RADIUS + 2]
    r3 = work[RADIUS + 3]
    r4 = work[RADIUS + 4]
    r5 = work[RADIUS + 5]
    rt = work[RADIUS + 6]
    v1_r_re = 1.0/par_N_2_re
    v1_o = abs(v1_r_re)
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_2_re
    v1_b = abs(turn_N_2_re)*rt
    v2_x = v1_b*v1_o
    v2_c = v1_o*v1_o*(v1_b*v2_x/(1.0 - v2_x)) if v2_x < 1.0 else math.inf
    v3_re = par_N_1_re*v1_r_re
    v3_t_re = par_N_1_re*v2_t_re + v1_r_re*turn_N_1_re
    v4_m = abs(par_N_1_re)
    v4_b = abs(turn_N_1_re)*rt
    v2_b = abs(v2_t_re)*rt + v2_c
    v3_c = v4_m*v2_c + v4_b*v2_b
    v5_re = v3_re*par_d_re
    v5_t_re = v3_re*turn_d_re + par_d_re*v3_t_re
    v6_m = abs(par_d_re)
    v3_b = abs(v3_t_re)*rt + v3_c
    v6_b = abs(turn_d_re)*rt
    v5_c = v6_m*v3_c + v3_b*v6_b
    v7_re = v5_re*x1_re
    v7_t_re = x1_re*v5_t_re
    v8_m = abs(x1_re)
    v5_b = abs(v5_t_re)*rt + v5_c
    v8_b = r1
    v7_c = v8_m*v5_c + v5_b*v8_b
    v9_re = par_d_re*x0_re
    v9_t_re = x0_re*turn_d_re
    v10_b = r0
    v9_c = v6_b*v10_b
    v11_re = v9_re*x1_re
    v11_0_re = x1_re*par_d_re
    v11_t_re = x1_re*v9_t_re
    v9_b = abs(par_d_re)*r0 + abs(v9_t_re)*rt + v9_c
    v11_c = v8_m*v9_c + v9_b*v8_b
    v12_re = par_N_1_re + v11_re
    v12_t_re = turn_N_1_re + v11_t_re
    v12_r_re = 1.0/v12_re
    v12_o = abs(v12_r_re)
    v13_s_re = v12_r_re*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re
    v13_1_re = -v13_s_re*v9_re
    v13_0_re = -v13_s_re*v11_0_re
    v12_b = abs(v12_t_re)*rt + abs(v9_re)*r1 + abs(v11_0_re)*r0 + v11_c
    v13_x = v12_b*v12_o
    v13_c = v12_o*v12_o*(v11_c + v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
    v14_re = v7_re*v12_r_re
    v14_t_re = v7_re*v13_t_re + v12_r_re*v7_t_re
    v14_1_re = v7_re*v13_1_re + v12_r_re*v5_re
    v14_0_re = v7_re*v13_0_re
    v7_m = abs(v7_re)
    v13_m = abs(v12_r_re)
    v7_b = abs(v5_re)*r1 + abs(v7_t_re)*rt + v7_c
    v13_b = abs(v13_t_re)*rt + abs(v13_1_re)*r1 + abs(v13_0_re)*r0 + v13_c
    v14_c = v7_m*v13_c + v13_m*v7_c + v7_b*v13_b
    v15_re = -v14_re
    v15_t_re = -v14_t_re
    v15_1_re = -v14_1_re
    v15_0_re = -v14_0_re
    v16_re = par_N_2_re*x0_re
    v16_t_re = x0_re*turn_N_2_re
    v16_c = v1_b*v10_b
    v17_re = v16_re*v12_r_re
    v17_t_re = v16_re*v13_t_re + v12_r_re*v16_t_re
    v17_1_re = v16_re*v13_1_re
    v17_0_re = v16_re*v13_0_re + v12_r_re*par_N_2_re
    v16_m = abs(v16_re)
    v16_b = abs(par_N_2_re)*r0 + abs(v16_t_re)*rt + v16_c
    v17_c = v16_m*v13_c + v13_m*v16_c + v16_b*v13_b
    v18_re = par_N_1_re*par_d_re
    v18_t_re = par_N_1_re*turn_d_re + par_d_re*turn_N_1_re
    v18_c = v4_b*v6_b
    v19_re = v18_re*v17_re
    v19_t_re = v18_re*v17_t_re + v17_re*v18_t_re
    v19_1_re = v18_re*v17_1_re
    v19_0_re = v18_re*v17_0_re
    v18_m = abs(v18_re)
    v17_m = abs(v17_re)
    v18_b = abs(v18_t_re)*rt + v18_c
    v17_b = abs(v17_t_re)*rt + abs(v17_1_re)*r1 + abs(v17_0_re)*r0 + v17_c
    v19_c = v18_m*v17_c + v17_m*v18_c + v18_b*v17_b
    v20_re = par_N_2_re*par_d_re
    v20_t_re = par_N_2_re*turn_d_re + par_d_re*turn_N_2_re
    v20_c = v1_b*v6_b
    v21_re = par_N_1_re*par_n_re
    v21_t_re = par_N_1_re*turn_n_re + par_n_re*turn_N_1_re
    v22_b = abs(turn_n_re)*rt
    v21_c = v4_b*v22_b
    v23_re = v21_re*x2_re
    v23_t_re = x2_re*v21_t_re
    v24_m = abs(x2_re)
    v21_b = abs(v21_t_re)*rt + v21_c
    v24_b = r2
    v23_c = v24_m*v21_c + v21_b*v24_b
    v25_re = v23_re*v17_re
    v25_t_re = v23_re*v17_t_re + v17_re*v23_t_re
    v25_1_re = v23_re*v17_1_re
    v25_0_re = v23_re*v17_0_re
    v25_2_re = v17_re*v21_re
    v23_m = abs(v23_re)
    v23_b = abs(v21_re)*r2 + abs(v23_t_re)*rt + v23_c
    v25_c = v23_m*v17_c + v17_m*v23_c + v23_b*v17_b
    v26_re = v20_re + v25_re
    v26_t_re = v20_t_re + v25_t_re
    v26_c = v20_c + v25_c
    v26_r_re = 1.0/v26_re
    v26_o = abs(v26_r_re)
    v27_s_re = v26_r_re*v26_r_re
    v27_t_re = -v27_s_re*v26_t_re
    v27_1_re = -v27_s_re*v25_1_re
    v27_0_re = -v27_s_re*v25_0_re
    v27_2_re = -v27_s_re*v25_2_re
    v26_b = abs(v26_t_re)*rt + abs(v25_1_re)*r1 + abs(v25_0_re)*r0 + abs(v25_2_re)*r2 + v26_c
    v27_x = v26_b*v26_o
    v27_c = v26_o*v26_o*(v26_c + v26_b*v27_x/(1.0 - v27_x)) if v27_x < 1.0 else math.inf
    v28_re = v19_re*v26_r_re
    v28_t_re = v19_re*v27_t_re + v26_r_re*v19_t_re
    v28_1_re = v19_re*v27_1_re + v26_r_re*v19_1_re
    v28_0_re = v19_re*v27_0_re + v26_r_re*v19_0_re
    v28_2_re = v19_re*v27_2_re
    v19_m = abs(v19_re)
    v27_m = abs(v26_r_re)
    v19_b = abs(v19_t_re)*rt + abs(v19_1_re)*r1 + abs(v19_0_re)*r0 + v19_c
    v27_b = abs(v27_t_re)*rt + abs(v27_1_re)*r1 + abs(v27_0_re)*r0 + abs(v27_2_re)*r2 + v27_c
    v28_c = v19_m*v27_c + v27_m*v19_c + v19_b*v27_b
    v29_re = -v28_re
    v29_t_re = -v28_t_re
    v29_1_re = -v28_1_re
    v29_0_re = -v28_0_re
    v29_2_re = -v28_2_re
    v30_re = v20_re*v26_r_re
    v30_t_re = v20_re*v27_t_re + v26_r_re*v20_t_re
    v30_1_re = v20_re*v27_1_re
    v30_0_re = v20_re*v27_0_re
    v30_2_re = v20_re*v27_2_re
    v20_m = abs(v20_re)
    v20_b = abs(v20_t_re)*rt + v20_c
    v30_c = v20_m*v27_c + v27_m*v20_c + v20_b*v27_b
    v4_r_re = 1.0/par_N_1_re
    v4_o = abs(v4_r_re)
    v31_s_re = v4_r_re*v4_r_re
    v31_t_re = -v31_s_re*turn_N_1_re
    v31_x = v4_b*v4_o
    v31_c = v4_o*v4_o*(v4_b*v31_x/(1.0 - v31_x)) if v31_x < 1.0 else math.inf
    v32_t_re = 2.0*v4_r_re*v31_t_re
    v31_m = abs(v4_r_re)
    v31_b = abs(v31_t_re)*rt + v31_c
    v32_c = v31_m*v31_c + v31_m*v31_c + v31_b*v31_b
    v33_re = v31_s_re*v4_r_re
    v33_t_re = v31_s_re*v31_t_re + v4_r_re*v32_t_re
    v32_m = abs(v31_s_re)
    v32_b = abs(v32_t_re)*rt + v32_c
    v33_c = v32_m*v31_c + v31_m*v32_c + v32_b*v31_b
    v6_s_re = par_d_re*par_d_re
    v34_t_re = 2.0*par_d_re*turn_d_re
    v34_c = v6_b*v6_b
    v35_re = v33_re*v6_s_re
    v35_t_re = v33_re*v34_t_re + v6_s_re*v33_t_re
    v33_m = abs(v33_re)
    v34_m = abs(v6_s_re)
    v33_b = abs(v33_t_re)*rt + v33_c
    v34_b = abs(v34_t_re)*rt + v34_c
    v35_c = v33_m*v34_c + v34_m*v33_c + v33_b*v34_b
    v36_t_re = 2.0*v12_r_re*v13_t_re
    v36_1_re = 2.0*v12_r_re*v13_1_re
    v36_0_re = 2.0*v12_r_re*v13_0_re
    v36_c = v13_m*v13_c + v13_m*v13_c + v13_b*v13_b
    v37_re = v35_re*v13_s_re
    v37_t_re = v35_re*v36_t_re + v13_s_re*v35_t_re
    v37_1_re = v35_re*v36_1_re
    v37_0_re = v35_re*v36_0_re
    v35_m = abs(v35_re)
    v36_m = abs(v13_s_re)
    v35_b = abs(v35_t_re)*rt + v35_c
    v36_b = abs(v36_t_re)*rt + abs(v36_1_re)*r1 + abs(v36_0_re)*r0 + v36_c
    v37_c = v35_m*v36_c + v36_m*v35_c + v35_b*v36_b
    v4_s_re = par_N_1_re*par_N_1_re
    v38_t_re = 2.0*par_N_1_re*turn_N_1_re
    v38_c = v4_b*v4_b
    v39_re = v4_s_re*par_d_re
    v39_t_re = v4_s_re*turn_d_re + par_d_re*v38_t_re
    v38_b = abs(v38_t_re)*rt + v38_c
    v39_c = v6_m*v38_c + v38_b*v6_b
    v40_re = v39_re*x4_re
    v40_t_re = x4_re*v39_t_re
    v41_m = abs(x4_re)
    v39_b = abs(v39_t_re)*rt + v39_c
    v41_b = r4
    v40_c = v41_m*v39_c + v39_b*v41_b
    v1_s_re = par_N_2_re*par_N_2_re
    v42_t_re = 2.0*par_N_2_re*turn_N_2_re
    v42_c = v1_b*v1_b
    v43_re = v1_s_re*par_N_2_re
    v43_t_re = v1_s_re*turn_N_2_re + par_N_2_re*v42_t_re
    v1_m = abs(par_N_2_re)
    v42_b = abs(v42_t_re)*rt + v42_c
    v43_c = v1_m*v42_c + v42_b*v1_b
    v8_s_re = x1_re*x1_re
    v44_1_re = 2.0*x1_re
    v44_c = v8_b*v8_b
    v45_re = v43_re*v8_s_re
    v45_1_re = v43_re*v44_1_re
    v45_t_re = v8_s_re*v43_t_re
    v43_m = abs(v43_re)
    v44_m = abs(v8_s_re)
    v43_b = abs(v43_t_re)*rt + v43_c
    v44_b = abs(v44_1_re)*r1 + v44_c
    v45_c = v43_m*v44_c + v44_m*v43_c + v43_b*v44_b
    v46_re = v45_re*x3_re
    v46_1_re = x3_re*v45_1_re
    v46_t_re = x3_re*v45_t_re
    v47_m = abs(x3_re)
    v45_b = abs(v45_1_re)*r1 + abs(v45_t_re)*rt + v45_c
    v47_b = r3
    v46_c = v47_m*v45_c + v45_b*v47_b
    v48_re = v40_re + v46_re
    v48_t_re = v40_t_re + v46_t_re
    v48_c = v40_c + v46_c
    v49_re = v37_re*v48_re
    v49_4_re = v37_re*v39_re
    v49_t_re = v37_re*v48_t_re + v48_re*v37_t_re
    v49_3_re = v37_re*v45_re
    v49_1_re = v37_re*v46_1_re + v48_re*v37_1_re
    v49_0_re = v48_re*v37_0_re
    v37_m = abs(v37_re)
    v48_m = abs(v48_re)
    v37_b = abs(v37_t_re)*rt + abs(v37_1_re)*r1 + abs(v37_0_re)*r0 + v37_c
    v48_b = abs(v39_re)*r4 + abs(v48_t_re)*rt + abs(v45_re)*r3 + abs(v46_1_re)*r1 + v48_c
    v49_c = v37_m*v48_c + v48_m*v37_c + v37_b*v48_b
    v50_t_re = 2.0*par_N_2_re*turn_N_2_re
    v50_c = v1_b*v1_b
    v51_re = v33_re*v1_s_re
    v51_t_re = v33_re*v50_t_re + v1_s_re*v33_t_re
    v50_m = abs(v1_s_re)
    v50_b = abs(v50_t_re)*rt + v50_c
    v51_c = v33_m*v50_c + v50_m*v33_c + v33_b*v50_b
    v52_re = v51_re*v13_s_re
    v52_t_re = v51_re*v36_t_re + v13_s_re*v51_t_re
    v52_1_re = v51_re*v36_1_re
    v52_0_re = v51_re*v36_0_re
    v51_m = abs(v51_re)
    v51_b = abs(v51_t_re)*rt + v51_c
    v52_c = v51_m*v36_c + v36_m*v51_c + v51_b*v36_b
    v53_re = v43_re*x3_re
    v53_t_re = x3_re*v43_t_re
    v53_c = v47_m*v43_c + v43_b*v47_b
    v54_t_re = 2.0*par_d_re*turn_d_re
    v54_c = v6_b*v6_b
    v55_re = v6_s_re*par_d_re
    v55_t_re = v6_s_re*turn_d_re + par_d_re*v54_t_re
    v54_b = abs(v54_t_re)*rt + v54_c
    v55_c = v6_m*v54_c + v54_b*v6_b
    v10_s_re = x0_re*x0_re
    v56_0_re = 2.0*x0_re
    v56_c = v10_b*v10_b
    v57_re = v55_re*v10_s_re
    v57_0_re = v55_re*v56_0_re
    v57_t_re = v10_s_re*v55_t_re
    v55_m = abs(v55_re)
    v56_m = abs(v10_s_re)
    v55_b = abs(v55_t_re)*rt + v55_c
    v56_b = abs(v56_0_re)*r0 + v56_c
    v57_c = v55_m*v56_c + v56_m*v55_c + v55_b*v56_b
    v58_re = v57_re*x4_re
    v58_0_re = x4_re*v57_0_re
    v58_t_re = x4_re*v57_t_re
    v57_b = abs(v57_0_re)*r0 + abs(v57_t_re)*rt + v57_c
    v58_c = v41_m*v57_c + v57_b*v41_b
    v59_re = v53_re + v58_re
    v59_t_re = v53_t_re + v58_t_re
    v59_c = v53_c + v58_c
    v60_re = v52_re*v59_re
    v60_3_re = v52_re*v43_re
    v60_t_re = v52_re*v59_t_re + v59_re*v52_t_re
    v60_4_re = v52_re*v57_re
    v60_0_re = v52_re*v58_0_re + v59_re*v52_0_re
    v60_1_re = v59_re*v52_1_re
    v52_m = abs(v52_re)
    v59_m = abs(v59_re)
    v52_b = abs(v52_t_re)*rt + abs(v52_1_re)*r1 + abs(v52_0_re)*r0 + v52_c
    v59_b = abs(v43_re)*r3 + abs(v59_t_re)*rt + abs(v57_re)*r4 + abs(v58_0_re)*r0 + v59_c
    v60_c = v52_m*v59_c + v59_m*v52_c + v52_b*v59_b
    v61_t_re = 2.0*v26_r_re*v27_t_re
    v61_1_re = 2.0*v26_r_re*v27_1_re
    v61_0_re = 2.0*v26_r_re*v27_0_re
    v61_2_re = 2.0*v26_r_re*v27_2_re
    v61_c = v27_m*v27_c + v27_m*v27_c + v27_b*v27_b
    v62_re = par_N_1_re*v27_s_re
    v62_t_re = par_N_1_re*v61_t_re + v27_s_re*turn_N_1_re
    v62_1_re = par_N_1_re*v61_1_re
    v62_0_re = par_N_1_re*v61_0_re
    v62_2_re = par_N_1_re*v61_2_re
    v61_b = abs(v61_t_re)*rt + abs(v61_1_re)*r1 + abs(v61_0_re)*r0 + abs(v61_2_re)*r2 + v61_c
    v62_c = v4_m*v61_c + v4_b*v61_b
    v63_t_re = 2.0*par_N_1_re*turn_N_1_re
    v63_c = v4_b*v4_b
    v64_re = v4_s_re*par_N_1_re
    v64_t_re = v4_s_re*turn_N_1_re + par_N_1_re*v63_t_re
    v63_b = abs(v63_t_re)*rt + v63_c
    v64_c = v4_m*v63_c + v63_b*v4_b
    v65_re = v64_re*v60_re
    v65_3_re = v64_re*v60_3_re
    v65_t_re = v64_re*v60_t_re + v60_re*v64_t_re
    v65_4_re = v64_re*v60_4_re
    v65_0_re = v64_re*v60_0_re
    v65_1_re = v64_re*v60_1_re
    v64_m = abs(v64_re)
    v60_m = abs(v60_re)
    v64_b = abs(v64_t_re)*rt + v64_c
    v60_b = abs(v60_3_re)*r3 + abs(v60_t_re)*rt + abs(v60_4_re)*r4 + abs(v60_0_re)*r0 + abs(v60_1_re)*r1 + v60_c
    v65_c = v64_m*v60_c + v60_m*v64_c + v64_b*v60_b
    v22_s_re = par_n_re*par_n_re
    v66_t_re = 2.0*par_n_re*turn_n_re
    v66_c = v22_b*v22_b
    v67_re = par_N_1_re*v22_s_re
    v67_t_re = par_N_1_re*v66_t_re + v22_s_re*turn_N_1_re
    v66_b = abs(v66_t_re)*rt + v66_c
    v67_c = v4_m*v66_c + v4_b*v66_b
    v17_s_re = v17_re*v17_re
    v68_t_re = 2.0*v17_re*v17_t_re
    v68_1_re = 2.0*v17_re*v17_1_re
    v68_0_re = 2.0*v17_re*v17_0_re
    v68_c = v17_m*v17_c + v17_m*v17_c + v17_b*v17_b
    v69_re = v67_re*v17_s_re
    v69_t_re = v67_re*v68_t_re + v17_s_re*v67_t_re
    v69_1_re = v67_re*v68_1_re
    v69_0_re = v67_re*v68_0_re
    v67_m = abs(v67_re)
    v68_m = abs(v17_s_re)
    v67_b = abs(v67_t_re)*rt + v67_c
    v68_b = abs(v68_t_re)*rt + abs(v68_1_re)*r1 + abs(v68_0_re)*r0 + v68_c
    v69_c = v67_m*v68_c + v68_m*v67_c + v67_b*v68_b
    v70_re = v69_re*x5_re
    v70_t_re = x5_re*v69_t_re
    v70_1_re = x5_re*v69_1_re
    v70_0_re = x5_re*v69_0_re
    v71_m = abs(x5_re)
    v69_b = abs(v69_t_re)*rt + abs(v69_1_re)*r1 + abs(v69_0_re)*r0 + v69_c
    v71_b = r5
    v70_c = v71_m*v69_c + v69_b*v71_b
    v72_re = v20_re*par_n_re
    v72_t_re = v20_re*turn_n_re + par_n_re*v20_t_re
    v22_m = abs(par_n_re)
    v72_c = v22_m*v20_c + v20_b*v22_b
    v73_re = v72_re*x2_re
    v73_t_re = x2_re*v72_t_re
    v72_b = abs(v72_t_re)*rt + v72_c
    v73_c = v24_m*v72_c + v72_b*v24_b
    v74_re = v73_re*v17_re
    v74_t_re = v73_re*v17_t_re + v17_re*v73_t_re
    v74_1_re = v73_re*v17_1_re
    v74_0_re = v73_re*v17_0_re
    v74_2_re = v17_re*v72_re
    v73_m = abs(v73_re)
    v73_b = abs(v72_re)*r2 + abs(v73_t_re)*rt + v73_c
    v74_c = v73_m*v17_c + v17_m*v73_c + v73_b*v17_b
    v75_re = v65_re + v70_re - v74_re
    v75_t_re = v65_t_re + v70_t_re - v74_t_re
    v75_0_re = v65_0_re + v70_0_re - v74_0_re
    v75_1_re = v65_1_re + v70_1_re - v74_1_re
    v75_2_re = -v74_2_re
    v75_c = v65_c + v70_c + v74_c
    v76_re = v62_re*v75_re
    v76_3_re = v62_re*v65_3_re
    v76_t_re = v62_re*v75_t_re + v75_re*v62_t_re
    v76_4_re = v62_re*v65_4_re
    v76_0_re = v62_re*v75_0_re + v75_re*v62_0_re
    v76_1_re = v62_re*v75_1_re + v75_re*v62_1_re
    v76_5_re = v62_re*v69_re
    v76_2_re = v62_re*v75_2_re + v75_re*v62_2_re
    v62_m = abs(v62_re)
    v75_m = abs(v75_re)
    v62_b = abs(v62_t_re)*rt + abs(v62_1_re)*r1 + abs(v62_0_re)*r0 + abs(v62_2_re)*r2 + v62_c
    v75_b = abs(v65_3_re)*r3 + abs(v75_t_re)*rt + abs(v65_4_re)*r4 + abs(v75_0_re)*r0 + abs(v75_1_re)*r1 + abs(v69_re)*r5 + abs(v75_2_re)*r2 + v75_c
    v76_c = v62_m*v75_c + v75_m*v62_c + v62_b*v75_b
    v77_re = -1.0 + v15_re
    v77_r_re = 1.0/v77_re
    v77_o = abs(v77_r_re)
    v78_s_re = v77_r_re*v77_r_re
    v78_t_re = -v78_s_re*v15_t_re
    v78_1_re = -v78_s_re*v15_1_re
    v78_0_re = -v78_s_re*v15_0_re
    v77_b = abs(v15_t_re)*rt + abs(v15_1_re)*r1 + abs(v15_0_re)*r0 + v14_c
    v78_x = v77_b*v77_o
    v78_c = v77_o*v77_o*(v14_c + v77_b*v78_x/(1.0 - v78_x)) if v78_x < 1.0 else math.inf
    v79_re = -v77_r_re
    v79_t_re = -v78_t_re
    v79_1_re = -v78_1_re
    v79_0_re = -v78_0_re
    v80_re = par_N_2_re*par_n_re
    v80_t_re = par_N_2_re*turn_n_re + par_n_re*turn_N_2_re
    v80_c = v1_b*v22_b
    v81_re = v80_re*x2_re
    v81_t_re = x2_re*v80_t_re
    v80_b = abs(v80_t_re)*rt + v80_c
    v81_c = v24_m*v80_c + v80_b*v24_b
    v82_re = v81_re*v26_r_re
    v82_t_re = v81_re*v27_t_re + v26_r_re*v81_t_re
    v82_1_re = v81_re*v27_1_re
    v82_0_re = v81_re*v27_0_re
    v82_2_re = v81_re*v27_2_re + v26_r_re*v80_re
    v81_m = abs(v81_re)
    v81_b = abs(v80_re)*r2 + abs(v81_t_re)*rt + v81_c
    v82_c = v81_m*v27_c + v27_m*v81_c + v81_b*v27_b
    v83_re = -par_lambda_re + v29_re
    v83_t_re = -turn_lambda_re + v29_t_re
    v83_r_re = 1.0/v83_re
    v83_o = abs(v83_r_re)
    v84_s_re = v83_r_re*v83_r_re
    v84_t_re = -v84_s_re*v83_t_re
    v84_1_re = -v84_s_re*v29_1_re
    v84_0_re = -v84_s_re*v29_0_re
    v84_2_re = -v84_s_re*v29_2_re
    v83_b = abs(v83_t_re)*rt + abs(v29_1_re)*r1 + abs(v29_0_re)*r0 + abs(v29_2_re)*r2 + v28_c
    v84_x = v83_b*v83_o
    v84_c = v83_o*v83_o*(v28_c + v83_b*v84_x/(1.0 - v84_x)) if v84_x < 1.0 else math.inf
    v85_re = -v83_r_re
    v85_t_re = -v84_t_re
    v85_1_re = -v84_1_re
    v85_0_re = -v84_0_re
    v85_2_re = -v84_2_re
    v38_s_re = v4_s_re*v4_s_re
    v86_t_re = 2.0*v4_s_re*v38_t_re
    v38_m = abs(v4_s_re)
    v86_c = v38_m*v38_c + v38_m*v38_c + v38_b*v38_b
    v87_t_re = 2.0*v1_r_re*v2_t_re
    v2_m = abs(v1_r_re)
    v87_c = v2_m*v2_c + v2_m*v2_c + v2_b*v2_b
    v87_s_re = v2_s_re*v2_s_re
    v88_t_re = 2.0*v2_s_re*v87_t_re
    v87_m = abs(v2_s_re)
    v87_b = abs(v87_t_re)*rt + v87_c
    v88_c = v87_m*v87_c + v87_m*v87_c + v87_b*v87_b
    v89_re = v38_s_re*v87_s_re
    v89_t_re = v38_s_re*v88_t_re + v87_s_re*v86_t_re
    v86_m = abs(v38_s_re)
    v88_m = abs(v87_s_re)
    v86_b = abs(v86_t_re)*rt + v86_c
    v88_b = abs(v88_t_re)*rt + v88_c
    v89_c = v86_m*v88_c + v88_m*v86_c + v86_b*v88_b
    v90_re = v89_re*v49_re
    v90_4_re = v89_re*v49_4_re
    v90_t_re = v89_re*v49_t_re + v49_re*v89_t_re
    v90_3_re = v89_re*v49_3_re
    v90_1_re = v89_re*v49_1_re
    v90_0_re = v89_re*v49_0_re
    v89_m = abs(v89_re)
    v49_m = abs(v49_re)
    v89_b = abs(v89_t_re)*rt + v89_c
    v49_b = abs(v49_4_re)*r4 + abs(v49_t_re)*rt + abs(v49_3_re)*r3 + abs(v49_1_re)*r1 + abs(v49_0_re)*r0 + v49_c
    v90_c = v89_m*v49_c + v49_m*v89_c + v89_b*v49_b
    v91_t_re = 2.0*v77_r_re*v78_t_re
    v91_1_re = 2.0*v77_r_re*v78_1_re
    v91_0_re = 2.0*v77_r_re*v78_0_re
    v78_m = abs(v77_r_re)
    v78_b = abs(v78_t_re)*rt + abs(v78_1_re)*r1 + abs(v78_0_re)*r0 + v78_c
    v91_c = v78_m*v78_c + v78_m*v78_c + v78_b*v78_b
    v92_re = v90_re*v78_s_re
    v92_t_re = v90_re*v91_t_re + v78_s_re*v90_t_re
    v92_1_re = v90_re*v91_1_re + v78_s_re*v90_1_re
    v92_0_re = v90_re*v91_0_re + v78_s_re*v90_0_re
    v92_4_re = v78_s_re*v90_4_re
    v92_3_re = v78_s_re*v90_3_re
    v90_m = abs(v90_re)
    v91_m = abs(v78_s_re)
    v90_b = abs(v90_4_re)*r4 + abs(v90_t_re)*rt + abs(v90_3_re)*r3 + abs(v90_1_re)*r1 + abs(v90_0_re)*r0 + v90_c
    v91_b = abs(v91_t_re)*rt + abs(v91_1_re)*r1 + abs(v91_0_re)*r0 + v91_c
    v92_c = v90_m*v91_c + v91_m*v90_c + v90_b*v91_b
    v6_r_re = 1.0/par_d_re
    v6_o = abs(v6_r_re)
    v93_s_re = v6_r_re*v6_r_re
    v93_t_re = -v93_s_re*turn_d_re
    v93_x = v6_b*v6_o
    v93_c = v6_o*v6_o*(v6_b*v93_x/(1.0 - v93_x)) if v93_x < 1.0 else math.inf
    v94_t_re = 2.0*v6_r_re*v93_t_re
    v93_m = abs(v6_r_re)
    v93_b = abs(v93_t_re)*rt + v93_c
    v94_c = v93_m*v93_c + v93_m*v93_c + v93_b*v93_b
    v95_re = v93_s_re*v22_s_re
    v95_t_re = v93_s_re*v66_t_re + v22_s_re*v94_t_re
    v94_m = abs(v93_s_re)
    v66_m = abs(v22_s_re)
    v94_b = abs(v94_t_re)*rt + v94_c
    v95_c = v94_m*v66_c + v66_m*v94_c + v94_b*v66_b
    v96_re = v95_re*v27_s_re
    v96_t_re = v95_re*v61_t_re + v27_s_re*v95_t_re
    v96_1_re = v95_re*v61_1_re
    v96_0_re = v95_re*v61_0_re
    v96_2_re = v95_re*v61_2_re
    v95_m = abs(v95_re)
    v61_m = abs(v27_s_re)
    v95_b = abs(v95_t_re)*rt + v95_c
    v96_c = v95_m*v61_c + v61_m*v95_c + v95_b*v61_b
    v24_s_re = x2_re*x2_re
    v97_2_re = 2.0*x2_re
    v97_c = v24_b*v24_b
    v98_re = v38_s_re*v24_s_re
    v98_2_re = v38_s_re*v97_2_re
    v98_t_re = v24_s_re*v86_t_re
    v97_m = abs(v24_s_re)
    v97_b = abs(v97_2_re)*r2 + v97_c
    v98_c = v86_m*v97_c + v97_m*v86_c + v86_b*v97_b
    v99_re = v98_re*v60_re
    v99_3_re = v98_re*v60_3_re
    v99_t_re = v98_re*v60_t_re + v60_re*v98_t_re
    v99_4_re = v98_re*v60_4_re
    v99_0_re = v98_re*v60_0_re
    v99_1_re = v98_re*v60_1_re
    v99_2_re = v60_re*v98_2_re
    v98_m = abs(v98_re)
    v98_b = abs(v98_2_re)*r2 + abs(v98_t_re)*rt + v98_c
    v99_c = v98_m*v60_c + v60_m*v98_c + v98_b*v60_b
    v100_re = v1_s_re*v6_s_re
    v100_t_re = v1_s_re*v34_t_re + v6_s_re*v50_t_re
    v100_c = v50_m*v34_c + v34_m*v50_c + v50_b*v34_b
    v101_re = v100_re*v24_s_re
    v101_2_re = v100_re*v97_2_re
    v101_t_re = v24_s_re*v100_t_re
    v100_m = abs(v100_re)
    v100_b = abs(v100_t_re)*rt + v100_c
    v101_c = v100_m*v97_c + v97_m*v100_c + v100_b*v97_b
    v102_re = v100_re*x5_re
    v102_t_re = x5_re*v100_t_re
    v102_c = v71_m*v100_c + v100_b*v71_b
    v103_re = v99_re + v101_re + v102_re
    v103_t_re = v99_t_re + v101_t_re + v102_t_re
    v103_2_re = v99_2_re + v101_2_re
    v103_c = v99_c + v101_c + v102_c
    v104_re = v96_re*v103_re
    v104_3_re = v96_re*v99_3_re
    v104_t_re = v96_re*v103_t_re + v103_re*v96_t_re
    v104_4_re = v96_re*v99_4_re
    v104_0_re = v96_re*v99_0_re + v103_re*v96_0_re
    v104_1_re = v96_re*v99_1_re + v103_re*v96_1_re
    v104_2_re = v96_re*v103_2_re + v103_re*v96_2_re
    v104_5_re = v96_re*v100_re
    v96_m = abs(v96_re)
    v103_m = abs(v103_re)
    v96_b = abs(v96_t_re)*rt + abs(v96_1_re)*r1 + abs(v96_0_re)*r0 + abs(v96_2_re)*r2 + v96_c
    v103_b = abs(v99_3_re)*r3 + abs(v103_t_re)*rt + abs(v99_4_re)*r4 + abs(v99_0_re)*r0 + abs(v99_1_re)*r1 + abs(v103_2_re)*r2 + abs(v100_re)*r5 + v103_c
    v104_c = v96_m*v103_c + v103_m*v96_c + v96_b*v103_b
    v22_r_re = 1.0/par_n_re
    v22_o = abs(v22_r_re)
    v105_s_re = v22_r_re*v22_r_re
    v105_t_re = -v105_s_re*turn_n_re
    v105_x = v22_b*v22_o
    v105_c = v22_o*v22_o*(v22_b*v105_x/(1.0 - v105_x)) if v105_x < 1.0 else math.inf
    v106_re = par_d_re*v22_r_re
    v106_t_re = par_d_re*v105_t_re + v22_r_re*turn_d_re
    v105_b = abs(v105_t_re)*rt + v105_c
    v106_c = v6_m*v105_c + v6_b*v105_b
    v107_r_re = 1.0/par_signal_re
    v107_o = abs(v107_r_re)
    v108_s_re = v107_r_re*v107_r_re
    v108_t_re = -v108_s_re*turn_signal_re
    v107_b = abs(turn_signal_re)*rt
    v108_x = v107_b*v107_o
    v108_c = v107_o*v107_o*(v107_b*v108_x/(1.0 - v108_x)) if v108_x < 1.0 else math.inf
    v109_re = v106_re*v107_r_re
    v109_t_re = v106_re*v108_t_re + v107_r_re*v106_t_re
    v106_m = abs(v106_re)
    v108_m = abs(v107_r_re)
    v106_b = abs(v106_t_re)*rt + v106_c
    v108_b = abs(v108_t_re)*rt + v108_c
    v109_c = v106_m*v108_c + v108_m*v106_c + v106_b*v108_b
    v110_t_re = 2.0*v83_r_re*v84_t_re
    v110_1_re = 2.0*v83_r_re*v84_1_re
    v110_0_re = 2.0*v83_r_re*v84_0_re
    v110_2_re = 2.0*v83_r_re*v84_2_re
    v84_m = abs(v83_r_re)
    v84_b = abs(v84_t_re)*rt + abs(v84_1_re)*r1 + abs(v84_0_re)*r0 + abs(v84_2_re)*r2 + v84_c
    v110_c = v84_m*v84_c + v84_m*v84_c + v84_b*v84_b
    v111_re = v109_re*v84_s_re
    v111_t_re = v109_re*v110_t_re + v84_s_re*v109_t_re
    v111_1_re = v109_re*v110_1_re
    v111_0_re = v109_re*v110_0_re
    v111_2_re = v109_re*v110_2_re
    v109_m = abs(v109_re)
    v110_m = abs(v84_s_re)
    v109_b = abs(v109_t_re)*rt + v109_c
    v110_b = abs(v110_t_re)*rt + abs(v110_1_re)*r1 + abs(v110_0_re)*r0 + abs(v110_2_re)*r2 + v110_c
    v111_c = v109_m*v110_c + v110_m*v109_c + v109_b*v110_b
    v112_re = par_signal_re*v30_re
    v112_t_re = par_signal_re*v30_t_re + v30_re*turn_signal_re
    v112_1_re = par_signal_re*v30_1_re
    v112_0_re = par_signal_re*v30_0_re
    v112_2_re = par_signal_re*v30_2_re
    v107_m = abs(par_signal_re)
    v30_b = abs(v30_t_re)*rt + abs(v30_1_re)*r1 + abs(v30_0_re)*r0 + abs(v30_2_re)*r2 + v30_c
    v112_c = v107_m*v30_c + v107_b*v30_b
    v113_re = par_signal_re*v76_re
    v113_3_re = par_signal_re*v76_3_re
    v113_t_re = par_signal_re*v76_t_re + v76_re*turn_signal_re
    v113_4_re = par_signal_re*v76_4_re
    v113_0_re = par_signal_re*v76_0_re
    v113_1_re = par_signal_re*v76_1_re
    v113_5_re = par_signal_re*v76_5_re
    v113_2_re = par_signal_re*v76_2_re
    v76_b = abs(v76_3_re)*r3 + abs(v76_t_re)*rt + abs(v76_4_re)*r4 + abs(v76_0_re)*r0 + abs(v76_1_re)*r1 + abs(v76_5_re)*r5 + abs(v76_2_re)*r2 + v76_c
    v113_c = v107_m*v76_c + v107_b*v76_b
    v114_re = par_noise_re + v112_re + v113_re
    v114_t_re = turn_noise_re + v112_t_re + v113_t_re
    v114_1_re = v112_1_re + v113_1_re
    v114_0_re = v112_0_re + v113_0_re
    v114_2_re = v112_2_re + v113_2_re
    v114_c = v112_c + v113_c
    v115_re = v111_re*v114_re
    v115_t_re = v111_re*v114_t_re + v114_re*v111_t_re
    v115_1_re = v111_re*v114_1_re + v114_re*v111_1_re
    v115_0_re = v111_re*v114_0_re + v114_re*v111_0_re
    v115_2_re = v111_re*v114_2_re + v114_re*v111_2_re
    v115_3_re = v111_re*v113_3_re
    v115_4_re = v111_re*v113_4_re
    v115_5_re = v111_re*v113_5_re
    v111_m = abs(v111_re)
    v114_m = abs(v114_re)
    v111_b = abs(v111_t_re)*rt + abs(v111_1_re)*r1 + abs(v111_0_re)*r0 + abs(v111_2_re)*r2 + v111_c
    v114_b = abs(v114_t_re)*rt + abs(v114_1_re)*r1 + abs(v114_0_re)*r0 + abs(v114_2_re)*r2 + abs(v113_3_re)*r3 + abs(v113_4_re)*r4 + abs(v113_5_re)*r5 + v114_c
    v115_c = v111_m*v114_c + v114_m*v111_c + v111_b*v114_b
    work[MATRIX] = 1.0 - v79_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v79_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = 0.0
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = 0.0
    work[MATRIX + 7] = 0.0
    work[MATRIX + 8] = 0.0
    work[MATRIX + 9] = 0.0
    work[MATRIX + 10] = 0.0
    work[MATRIX + 11] = 0.0
    work[MATRIX + 12] = -v79_t_re
    work[MATRIX + 13] = 0.0
    work[MATRIX + 14] = x0_re - v79_re
    work[MATRIX + 15] = 0.0
    work[REMAINDER] = v78_c
    work[MATRIX + 2*WIDTH] = -v82_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v82_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v82_2_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = 0.0
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[MATRIX + 2*WIDTH + 8] = 0.0
    work[MATRIX + 2*WIDTH + 9] = 0.0
    work[MATRIX + 2*WIDTH + 10] = 0.0
    work[MATRIX + 2*WIDTH + 11] = 0.0
    work[MATRIX + 2*WIDTH + 12] = -v82_t_re
    work[MATRIX + 2*WIDTH + 13] = 0.0
    work[MATRIX + 2*WIDTH + 14] = x1_re - v82_re
    work[MATRIX + 2*WIDTH + 15] = 0.0
    work[REMAINDER + 1] = v82_c
    work[MATRIX + 4*WIDTH] = -v85_0_re
    work[MATRIX + 4*WIDTH + 1] = 0.0
    work[MATRIX + 4*WIDTH + 2] = -v85_1_re
    work[MATRIX + 4*WIDTH + 3] = 0.0
    work[MATRIX + 4*WIDTH + 4] = 1.0 - v85_2_re
    work[MATRIX + 4*WIDTH + 5] = 0.0
    work[MATRIX + 4*WIDTH + 6] = 0.0
    work[MATRIX + 4*WIDTH + 7] = 0.0
    work[MATRIX + 4*WIDTH + 8] = 0.0
    work[MATRIX + 4*WIDTH + 9] = 0.0
    work[MATRIX + 4*WIDTH + 10] = 0.0
    work[MATRIX + 4*WIDTH + 11] = 0.0
    work[MATRIX + 4*WIDTH + 12] = -v85_t_re
    work[MATRIX + 4*WIDTH + 13] = 0.0
    work[MATRIX + 4*WIDTH + 14] = x2_re - v85_re
    work[MATRIX + 4*WIDTH + 15] = 0.0
    work[REMAINDER + 2] = v84_c
    work[MATRIX + 6*WIDTH] = -v92_0_re
    work[MATRIX + 6*WIDTH + 1] = 0.0
    work[MATRIX + 6*WIDTH + 2] = -v92_1_re
    work[MATRIX + 6*WIDTH + 3] = 0.0
    work[MATRIX + 6*WIDTH + 4] = 0.0
    work[MATRIX + 6*WIDTH + 5] = 0.0
    work[MATRIX + 6*WIDTH + 6] = 1.0 - v92_3_re
    work[MATRIX + 6*WIDTH + 7] = 0.0
    work[MATRIX + 6*WIDTH + 8] = -v92_4_re
    work[MATRIX + 6*WIDTH + 9] = 0.0
    work[MATRIX + 6*WIDTH + 10] = 0.0
    work[MATRIX + 6*WIDTH + 11] = 0.0
    work[MATRIX + 6*WIDTH + 12] = -v92_t_re
    work[MATRIX + 6*WIDTH + 13] = 0.0
    work[MATRIX + 6*WIDTH + 14] = x3_re - v92_re
    work[MATRIX + 6*WIDTH + 15] = 0.0
    work[REMAINDER + 3] = v92_c
    work[MATRIX + 8*WIDTH] = -v104_0_re
    work[MATRIX + 8*WIDTH + 1] = 0.0
    work[MATRIX + 8*WIDTH + 2] = -v104_1_re
    work[MATRIX + 8*WIDTH + 3] = 0.0
    work[MATRIX + 8*WIDTH + 4] = -v104_2_re
    work[MATRIX + 8*WIDTH + 5] = 0.0
    work[MATRIX + 8*WIDTH + 6] = -v104_3_re
    work[MATRIX + 8*WIDTH + 7] = 0.0
    work[MATRIX + 8*WIDTH + 8] = 1.0 - v104_4_re
    work[MATRIX + 8*WIDTH + 9] = 0.0
    work[MATRIX + 8*WIDTH + 10] = -v104_5_re
    work[MATRIX + 8*WIDTH + 11] = 0.0
    work[MATRIX + 8*WIDTH + 12] = -v104_t_re
    work[MATRIX + 8*WIDTH + 13] = 0.0
    work[MATRIX + 8*WIDTH + 14] = x4_re - v104_re
    work[MATRIX + 8*WIDTH + 15] = 0.0
    work[REMAINDER + 4] = v104_c
    work[MATRIX + 10*WIDTH] = -v115_0_re
    work[MATRIX + 10*WIDTH + 1] = 0.0
    work[MATRIX + 10*WIDTH + 2] = -v115_1_re
    work[MATRIX + 10*WIDTH + 3] = 0.0
    work[MATRIX + 10*WIDTH + 4] = -v115_2_re
    work[MATRIX + 10*WIDTH + 5] = 0.0
    work[MATRIX + 10*WIDTH + 6] = -v115_3_re
    work[MATRIX + 10*WIDTH + 7] = 0.0
    work[MATRIX + 10*WIDTH + 8] = -v115_4_re
    work[MATRIX + 10*WIDTH + 9] = 0.0
    work[MATRIX + 10*WIDTH + 10] = 1.0 - v115_5_re
    work[MATRIX + 10*WIDTH + 11] = 0.0
    work[MATRIX + 10*WIDTH + 12] = -v115_t_re
    work[MATRIX + 10*WIDTH + 13] = 0.0
    work[MATRIX + 10*WIDTH + 14] = x5_re - v115_re
    work[MATRIX + 10*WIDTH + 15] = 0.0
    work[REMAINDER + 5] = v115_c


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
    par_N_1_re = work[HERE]
    par_N_2_re = work[HERE + 2]
    par_d_re = work[HERE + 4]
    par_n_re = work[HERE + 6]
    par_signal_re = work[HERE + 12]
    x0_re = work[X]
    x1_re = work[X + 2]
    x2_re = work[X + 4]
    x3_re = work[X + 6]
    x4_re = work[X + 8]
    x5_re = work[X + 10]
    v1_r_re = 1.0/par_N_2_re
    v3_re = par_N_1_re*v1_r_re
    v4_re = v3_re*par_d_re
    v5_re = v4_re*x1_re
    v6_re = par_d_re*x0_re
    v7_re = v6_re*x1_re
    v8_re = par_N_1_re + v7_re
    v8_r_re = 1.0/v8_re
    v10_re = v5_re*v8_r_re
    v11_re = -v10_re
    v12_re = par_N_2_re*x0_re
    v13_re = v12_re*v8_r_re
    v14_re = par_N_1_re*par_d_re
    v15_re = v14_re*v13_re
    v16_re = par_N_2_re*par_d_re
    v17_re = par_N_1_re*par_n_re
    v18_re = v17_re*x2_re
    v19_re = v18_re*v13_re
    v20_re = v16_re + v19_re
    v20_r_re = 1.0/v20_re
    v22_re = v15_re*v20_r_re
    v23_re = -v22_re
    v24_re = v16_re*v20_r_re
    v25_r_re = 1.0/par_N_1_re
    v26_s_re = v25_r_re*v25_r_re
    v28_re = v26_s_re*v25_r_re
    v29_s_re = par_d_re*par_d_re
    v31_re = v28_re*v29_s_re
    v9_s_re = v8_r_re*v8_r_re
    v33_re = v31_re*v9_s_re
    v25_s_re = par_N_1_re*par_N_1_re
    v35_re = v25_s_re*par_d_re
    v36_re = v35_re*x4_re
    v1_s_re = par_N_2_re*par_N_2_re
    v38_re = v1_s_re*par_N_2_re
    v39_s_re = x1_re*x1_re
    v41_re = v38_re*v39_s_re
    v42_re = v41_re*x3_re
    v43_re = v36_re + v42_re
    v44_re = v33_re*v43_re
    v46_re = v28_re*v1_s_re
    v47_re = v46_re*v9_s_re
    v48_re = v38_re*x3_re
    v50_re = v29_s_re*par_d_re
    v51_s_re = x0_re*x0_re
    v53_re = v50_re*v51_s_re
    v54_re = v53_re*x4_re
    v55_re = v48_re + v54_re
    v56_re = v47_re*v55_re
    v21_s_re = v20_r_re*v20_r_re
    v58_re = par_N_1_re*v21_s_re
    v60_re = v25_s_re*par_N_1_re
    v61_re = v60_re*v56_re
    v62_s_re = par_n_re*par_n_re
    v64_re = par_N_1_re*v62_s_re
    v13_s_re = v13_re*v13_re
    v66_re = v64_re*v13_s_re
    v67_re = v66_re*x5_re
    v68_re = v16_re*par_n_re
    v69_re = v68_re*x2_re
    v70_re = v69_re*v13_re
    v71_re = v61_re + v67_re - v70_re
    v72_re = v58_re*v71_re
    v73_re = par_N_1_re*par_signal_re
    v74_re = v73_re*v21_s_re
    v75_s_re = x2_re*x2_re
    v77_re = v64_re*v75_s_re
    v78_re = v77_re*v13_s_re
    v79_re = v61_re - v78_re + v67_re - 2.0*v70_re
    v80_re = v74_re*v79_re
    v81_re = par_signal_re + v80_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = v11_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = x1_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = x2_re
    work[VALUES + 7] = 0.0
    work[VALUES + 8] = v13_re
    work[VALUES + 9] = 0.0
    work[VALUES + 10] = v23_re
    work[VALUES + 11] = 0.0
    work[VALUES + 12] = v24_re
    work[VALUES + 13] = 0.0
    work[VALUES + 14] = x3_re
    work[VALUES + 15] = 0.0
    work[VALUES + 16] = v44_re
    work[VALUES + 17] = 0.0
    work[VALUES + 18] = x4_re
    work[VALUES + 19] = 0.0
    work[VALUES + 20] = x5_re
    work[VALUES + 21] = 0.0
    work[VALUES + 22] = v56_re
    work[VALUES + 23] = 0.0
    work[VALUES + 24] = v72_re
    work[VALUES + 25] = 0.0
    return v81_re, 0.0


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
    par_N_1_re = work[HERE]
    turn_N_1_re = work[DIRECTION]
    par_N_2_re = work[HERE + 2]
    turn_N_2_re = work[DIRECTION + 2]
    par_d_re = work[HERE + 4]
    turn_d_re = work[DIRECTION + 4]
    par_n_re = work[HERE + 6]
    turn_n_re = work[DIRECTION + 6]
    par_signal_re = work[HERE + 12]
    turn_signal_re = work[DIRECTION + 12]
    x0_re = work[X]
    x1_re = work[X + 2]
    x2_re = work[X + 4]
    x3_re = work[X + 6]
    x4_re = work[X + 8]
    x5_re = work[X + 10]
    v1_r_re = 1.0/par_N_2_re
    v2_s_re = v1_r_re*v1_r_re
    v2_t_re = -v2_s_re*turn_N_2_re
    v3_re = par_N_1_re*v1_r_re
    v3_t_re = par_N_1_re*v2_t_re + v1_r_re*turn_N_1_re
    v4_re = v3_re*par_d_re
    v4_t_re = v3_re*turn_d_re + par_d_re*v3_t_re
    v5_re = v4_re*x1_re
    v5_t_re = x1_re*v4_t_re
    v6_re = par_d_re*x0_re
    v6_t_re = x0_re*turn_d_re
    v7_re = v6_re*x1_re
    v7_0_re = x1_re*par_d_re
    v7_t_re = x1_re*v6_t_re
    v8_re = par_N_1_re + v7_re
    v8_t_re = turn_N_1_re + v7_t_re
    v8_r_re = 1.0/v8_re
    v9_s_re = v8_r_re*v8_r_re
    v9_t_re = -v9_s_re*v8_t_re
    v9_1_re = -v9_s_re*v6_re
    v9_0_re = -v9_s_re*v7_0_re
    v10_re = v5_re*v8_r_re
    v10_t_re = v5_re*v9_t_re + v8_r_re*v5_t_re
    v10_1_re = v5_re*v9_1_re + v8_r_re*v4_re
    v10_0_re = v5_re*v9_0_re
    v11_re = -v10_re
    v11_t_re = -v10_t_re
    v11_1_re = -v10_1_re
    v11_0_re = -v10_0_re
    v12_re = par_N_2_re*x0_re
    v12_t_re = x0_re*turn_N_2_re
    v13_re = v12_re*v8_r_re
    v13_t_re = v12_re*v9_t_re + v8_r_re*v12_t_re
    v13_1_re = v12_re*v9_1_re
    v13_0_re = v12_re*v9_0_re + v8_r_re*par_N_2_re
    v14_re = par_N_1_re*par_d_re
    v14_t_re = par_N_1_re*turn_d_re + par_d_re*turn_N_1_re
    v15_re = v14_re*v13_re
    v15_t_re = v14_re*v13_t_re + v13_re*v14_t_re
    v15_1_re = v14_re*v13_1_re
    v15_0_re = v14_re*v13_0_re
    v16_re = par_N_2_re*par_d_re
    v16_t_re = par_N_2_re*turn_d_re + par_d_re*turn_N_2_re
    v17_re = par_N_1_re*par_n_re
    v17_t_re = par_N_1_re*turn_n_re + par_n_re*turn_N_1_re
    v18_re = v17_re*x2_re
    v18_t_re = x2_re*v17_t_re
    v19_re = v18_re*v13_re
    v19_t_re = v18_re*v13_t_re + v13_re*v18_t_re
    v19_1_re = v18_re*v13_1_re
    v19_0_re = v18_re*v13_0_re
    v19_2_re = v13_re*v17_re
    v20_re = v16_re + v19_re
    v20_t_re = v16_t_re + v19_t_re
    v20_r_re = 1.0/v20_re
    v21_s_re = v20_r_re*v20_r_re
    v21_t_re = -v21_s_re*v20_t_re
    v21_1_re = -v21_s_re*v19_1_re
    v21_0_re = -v21_s_re*v19_0_re
    v21_2_re = -v21_s_re*v19_2_re
    v22_re = v15_re*v20_r_re
    v22_t_re = v15_re*v21_t_re + v20_r_re*v15_t_re
    v22_1_re = v15_re*v21_1_re + v20_r_re*v15_1_re
    v22_0_re = v15_re*v21_0_re + v20_r_re*v15_0_re
    v22_2_re = v15_re*v21_2_re
    v23_re = -v22_re
    v23_t_re = -v22_t_re
    v23_1_re = -v22_1_re
    v23_0_re = -v22_0_re
    v23_2_re = -v22_2_re
    v24_re = v16_re*v20_r_re
    v24_t_re = v16_re*v21_t_re + v20_r_re*v16_t_re
    v24_1_re = v16_re*v21_1_re
    v24_0_re = v16_re*v21_0_re
    v24_2_re = v16_re*v21_2_re
    v25_r_re = 1.0/par_N_1_re
    v26_s_re = v25_r_re*v25_r_re
    v26_t_re = -v26_s_re*turn_N_1_re
    v27_t_re = 2.0*v25_r_re*v26_t_re
    v28_re = v26_s_re*v25_r_re
    v28_t_re = v26_s_re*v26_t_re + v25_r_re*v27_t_re
    v29_s_re = par_d_re*par_d_re
    v30_t_re = 2.0*par_d_re*turn_d_re
    v31_re = v28_re*v29_s_re
    v31_t_re = v28_re*v30_t_re + v29_s_re*v28_t_re
    v32_t_re = 2.0*v8_r_re*v9_t_re
    v32_1_re = 2.0*v8_r_re*v9_1_re
    v32_0_re = 2.0*v8_r_re*v9_0_re
    v33_re = v31_re*v9_s_re
    v33_t_re = v31_re*v32_t_re + v9_s_re*v31_t_re
    v33_1_re = v31_re*v32_1_re
    v33_0_re = v31_re*v32_0_re
    v25_s_re = par_N_1_re*par_N_1_re
    v34_t_re = 2.0*par_N_1_re*turn_N_1_re
    v35_re = v25_s_re*par_d_re
    v35_t_re = v25_s_re*turn_d_re + par_d_re*v34_t_re
    v36_re = v35_re*x4_re
    v36_t_re = x4_re*v35_t_re
    v1_s_re = par_N_2_re*par_N_2_re
    v37_t_re = 2.0*par_N_2_re*turn_N_2_re
    v38_re = v1_s_re*par_N_2_re
    v38_t_re = v1_s_re*turn_N_2_re + par_N_2_re*v37_t_re
    v39_s_re = x1_re*x1_re
    v40_1_re = 2.0*x1_re
    v41_re = v38_re*v39_s_re
    v41_1_re = v38_re*v40_1_re
    v41_t_re = v39_s_re*v38_t_re
    v42_re = v41_re*x3_re
    v42_1_re = x3_re*v41_1_re
    v42_t_re = x3_re*v41_t_re
    v43_re = v36_re + v42_re
    v43_t_re = v36_t_re + v42_t_re
    v44_re = v33_re*v43_re
    v44_4_re = v33_re*v35_re
    v44_t_re = v33_re*v43_t_re + v43_re*v33_t_re
    v44_3_re = v33_re*v41_re
    v44_1_re = v33_re*v42_1_re + v43_re*v33_1_re
    v44_0_re = v43_re*v33_0_re
    v45_t_re = 2.0*par_N_2_re*turn_N_2_re
    v46_re = v28_re*v1_s_re
    v46_t_re = v28_re*v45_t_re + v1_s_re*v28_t_re
    v47_re = v46_re*v9_s_re
    v47_t_re = v46_re*v32_t_re + v9_s_re*v46_t_re
    v47_1_re = v46_re*v32_1_re
    v47_0_re = v46_re*v32_0_re
    v48_re = v38_re*x3_re
    v48_t_re = x3_re*v38_t_re
    v49_t_re = 2.0*par_d_re*turn_d_re
    v50_re = v29_s_re*par_d_re
    v50_t_re = v29_s_re*turn_d_re + par_d_re*v49_t_re
    v51_s_re = x0_re*x0_re
    v52_0_re = 2.0*x0_re
    v53_re = v50_re*v51_s_re
    v53_0_re = v50_re*v52_0_re
    v53_t_re = v51_s_re*v50_t_re
    v54_re = v53_re*x4_re
    v54_0_re = x4_re*v53_0_re
    v54_t_re = x4_re*v53_t_re
    v55_re = v48_re + v54_re
    v55_t_re = v48_t_re + v54_t_re
    v56_re = v47_re*v55_re
    v56_3_re = v47_re*v38_re
    v56_t_re = v47_re*v55_t_re + v55_re*v47_t_re
    v56_4_re = v47_re*v53_re
    v56_0_re = v47_re*v54_0_re + v55_re*v47_0_re
    v56_1_re = v55_re*v47_1_re
    v57_t_re = 2.0*v20_r_re*v21_t_re
    v57_1_re = 2.0*v20_r_re*v21_1_re
    v57_0_re = 2.0*v20_r_re*v21_0_re
    v57_2_re = 2.0*v20_r_re*v21_2_re
    v58_re = par_N_1_re*v21_s_re
    v58_t_re = par_N_1_re*v57_t_re + v21_s_re*turn_N_1_re
    v58_1_re = par_N_1_re*v57_1_re
    v58_0_re = par_N_1_re*v57_0_re
    v58_2_re = par_N_1_re*v57_2_re
    v59_t_re = 2.0*par_N_1_re*turn_N_1_re
    v60_re = v25_s_re*par_N_1_re
    v60_t_re = v25_s_re*turn_N_1_re + par_N_1_re*v59_t_re
    v61_re = v60_re*v56_re
    v61_3_re = v60_re*v56_3_re
    v61_t_re = v60_re*v56_t_re + v56_re*v60_t_re
    v61_4_re = v60_re*v56_4_re
    v61_0_re = v60_re*v56_0_re
    v61_1_re = v60_re*v56_1_re
    v62_s_re = par_n_re*par_n_re
    v63_t_re = 2.0*par_n_re*turn_n_re
    v64_re = par_N_1_re*v62_s_re
    v64_t_re = par_N_1_re*v63_t_re + v62_s_re*turn_N_1_re
    v13_s_re = v13_re*v13_re
    v65_t_re = 2.0*v13_re*v13_t_re
    v65_1_re = 2.0*v13_re*v13_1_re
    v65_0_re = 2.0*v13_re*v13_0_re
    v66_re = v64_re*v13_s_re
    v66_t_re = v64_re*v65_t_re + v13_s_re*v64_t_re
    v66_1_re = v64_re*v65_1_re
    v66_0_re = v64_re*v65_0_re
    v67_re = v66_re*x5_re
    v67_t_re = x5_re*v66_t_re
    v67_1_re = x5_re*v66_1_re
    v67_0_re = x5_re*v66_0_re
    v68_re = v16_re*par_n_re
    v68_t_re = v16_re*turn_n_re + par_n_re*v16_t_re
    v69_re = v68_re*x2_re
    v69_t_re = x2_re*v68_t_re
    v70_re = v69_re*v13_re
    v70_t_re = v69_re*v13_t_re + v13_re*v69_t_re
    v70_1_re = v69_re*v13_1_re
    v70_0_re = v69_re*v13_0_re
    v70_2_re = v13_re*v68_re
    v71_re = v61_re + v67_re - v70_re
    v71_t_re = v61_t_re + v67_t_re - v70_t_re
    v71_0_re = v61_0_re + v67_0_re - v70_0_re
    v71_1_re = v61_1_re + v67_1_re - v70_1_re
    v71_2_re = -v70_2_re
    v72_re = v58_re*v71_re
    v72_3_re = v58_re*v61_3_re
    v72_t_re = v58_re*v71_t_re + v71_re*v58_t_re
    v72_4_re = v58_re*v61_4_re
    v72_0_re = v58_re*v71_0_re + v71_re*v58_0_re
    v72_1_re = v58_re*v71_1_re + v71_re*v58_1_re
    v72_5_re = v58_re*v66_re
    v72_2_re = v58_re*v71_2_re + v71_re*v58_2_re
    v73_re = par_N_1_re*par_signal_re
    v73_t_re = par_N_1_re*turn_signal_re + par_signal_re*turn_N_1_re
    v74_re = v73_re*v21_s_re
    v74_t_re = v73_re*v57_t_re + v21_s_re*v73_t_re
    v74_1_re = v73_re*v57_1_re
    v74_0_re = v73_re*v57_0_re
    v74_2_re = v73_re*v57_2_re
    v75_s_re = x2_re*x2_re
    v76_2_re = 2.0*x2_re
    v77_re = v64_re*v75_s_re
    v77_2_re = v64_re*v76_2_re
    v77_t_re = v75_s_re*v64_t_re
    v78_re = v77_re*v13_s_re
    v78_t_re = v77_re*v65_t_re + v13_s_re*v77_t_re
    v78_1_re = v77_re*v65_1_re
    v78_0_re = v77_re*v65_0_re
    v78_2_re = v13_s_re*v77_2_re
    v79_re = v61_re - v78_re + v67_re - 2.0*v70_re
    v79_t_re = v61_t_re - v78_t_re + v67_t_re - 2.0*v70_t_re
    v79_0_re = v61_0_re - v78_0_re + v67_0_re - 2.0*v70_0_re
    v79_1_re = v61_1_re - v78_1_re + v67_1_re - 2.0*v70_1_re
    v79_2_re = -v78_2_re - 2.0*v70_2_re
    v80_re = v74_re*v79_re
    v80_3_re = v74_re*v61_3_re
    v80_t_re = v74_re*v79_t_re + v79_re*v74_t_re
    v80_4_re = v74_re*v61_4_re
    v80_0_re = v74_re*v79_0_re + v79_re*v74_0_re
    v80_1_re = v74_re*v79_1_re + v79_re*v74_1_re
    v80_2_re = v74_re*v79_2_re + v79_re*v74_2_re
    v80_5_re = v74_re*v66_re
    v81_re = par_signal_re + v80_re
    v81_t_re = turn_signal_re + v80_t_re
    work[SLOPES] = v80_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v80_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v80_2_re
    work[SLOPES + 5] = 0.0
    work[SLOPES + 6] = v80_3_re
    work[SLOPES + 7] = 0.0
    work[SLOPES + 8] = v80_4_re
    work[SLOPES + 9] = 0.0
    work[SLOPES + 10] = v80_5_re
    work[SLOPES + 11] = 0.0
    work[SLOPES + 12] = v81_t_re
    work[SLOPES + 13] = 0.0


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


GIVEN_SIZES = ('N_1', 'N_2', 'd', 'n')
GIVEN_SCALARS = ('lambda', 'noise', 'signal')
WORDS = ()
RATIOS = ()


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return []


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], ones(1)), (v[1], ones(1)), (v[2], ones(1)), (v[3], ones(1))],
        rows=[0, 1, 0, 2, 2, 3, 2, 2, 0, 1, 0, 3],
        columns=[0, 1, 0, 2, 2, 3, 2, 2, 0, 1, 0, 3],
        fixed=[(0, 0, 1), (1, 1, 1), (2, 2, 1), (3, 3, 1), (4, 4, 1), (5, 5, v[4]), (6, 6, 1), (7, 7, 1), (8, 8, 1), (9, 9, 1), (10, 10, 1),
            (11, 11, v[4]), (5, 11, -v[2]*v[5]/v[6])],
        same=[(0, 2, 1, 1, 1, 1, 1), (0, 10, 1, 9, 1, 1, 1), (1, 1, 2, 0, 1, 1, 1), (1, 9, 2, 8, 1, 1, 1), (2, 0, 3, 4, -1/(v[0]*v[1]*v[2]), 1, 1),
            (2, 8, 3, 7, 1, 1, 1), (3, 4, 5, 5, 1, 1, 1), (3, 6, 5, 5, 1, 1, 1), (3, 7, 5, 11, 1, 1, 1), (4, 3, 0, 2, -1/(v[0]*v[1]*v[2]), 1, 1),
            (4, 6, 0, 10, 1/(v[0]**2*v[1]**2*v[2]**2), 1, 1), (5, 5, 4, 3, 1, 1, 1), (5, 11, 4, 6, 1, 1, 1), (5, 5, 6, 3, 1, 1, 1),
            (5, 11, 6, 6, 1, 1, 1), (6, 4, 11, 5, 1, 1, 1), (6, 6, 11, 5, 1, 1, 1), (6, 7, 11, 11, 1, 1, 1), (7, 3, 8, 2, 1, 1, 1),
            (7, 6, 8, 10, -1/(v[0]*v[1]*v[2]), 1, 1), (8, 2, 9, 1, 1, 1, 1), (8, 10, 9, 9, 1, 1, 1), (9, 1, 10, 0, 1, 1, 1),
            (9, 9, 10, 8, 1, 1, 1), (10, 0, 6, 4, 1/(v[0]**2*v[1]**2*v[2]**2), 1, 1), (10, 8, 6, 7, -1/(v[0]*v[1]*v[2]), 1, 1),
            (11, 5, 7, 3, 1, 1, 1), (11, 11, 7, 6, 1, 1, 1)],
        right=[(0, 0, 1, 1, 1, 1, 1), (0, 8, 1, 9, 1, 1, 1), (1, 1, 2, 2, 1, 1, 1), (1, 9, 2, 10, 1, 1, 1), (2, 2, 3, 3, 1, 1, 1),
            (2, 10, 3, 6, -conj(1/(v[0]*v[1]*v[2])), 1, 1), (3, 3, 5, 5, 1, 1, 1), (3, 6, 5, 11, 1, 1, 1),
            (4, 4, 0, 0, conj(1/(v[0]*v[1]*v[2]))/(v[0]*v[1]*v[2]), 1, 1), (4, 7, 0, 8, -1/(v[0]*v[1]*v[2]), 1, 1), (5, 5, 4, 4, 1, 1, 1),
            (5, 5, 4, 6, 1, 1, 1), (5, 11, 4, 7, 1, 1, 1), (5, 5, 6, 4, 1, 1, 1), (5, 5, 6, 6, 1, 1, 1), (5, 11, 6, 7, 1, 1, 1),
            (6, 3, 11, 5, 1, 1, 1), (6, 6, 11, 11, 1, 1, 1), (7, 4, 8, 0, -conj(1/(v[0]*v[1]*v[2])), 1, 1), (7, 7, 8, 8, 1, 1, 1),
            (8, 0, 9, 1, 1, 1, 1), (8, 8, 9, 9, 1, 1, 1), (9, 1, 10, 2, 1, 1, 1), (9, 9, 10, 10, 1, 1, 1),
            (10, 2, 6, 3, -1/(v[0]*v[1]*v[2]), 1, 1), (10, 10, 6, 6, conj(1/(v[0]*v[1]*v[2]))/(v[0]*v[1]*v[2]), 1, 1), (11, 5, 7, 4, 1, 1, 1),
            (11, 5, 7, 6, 1, 1, 1), (11, 11, 7, 7, 1, 1, 1)],
        left=[(1, 1, 0, 0, 1, 1, 1), (1, 9, 0, 8, 1, 1, 1), (2, 2, 1, 1, 1, 1, 1), (2, 10, 1, 9, 1, 1, 1), (3, 3, 2, 2, 1, 1, 1),
            (3, 6, 2, 10, -1/(v[0]*v[1]*v[2]), 1, 1), (5, 5, 3, 3, 1, 1, 1), (5, 11, 3, 6, 1, 1, 1),
            (0, 0, 4, 4, conj(1/(v[0]*v[1]*v[2]))/(v[0]*v[1]*v[2]), 1, 1), (0, 8, 4, 7, -conj(1/(v[0]*v[1]*v[2])), 1, 1), (4, 4, 5, 5, 1, 1, 1),
            (4, 6, 5, 5, 1, 1, 1), (4, 7, 5, 11, 1, 1, 1), (6, 4, 5, 5, 1, 1, 1), (6, 6, 5, 5, 1, 1, 1), (6, 7, 5, 11, 1, 1, 1),
            (11, 5, 6, 3, 1, 1, 1), (11, 11, 6, 6, 1, 1, 1), (8, 0, 7, 4, -1/(v[0]*v[1]*v[2]), 1, 1), (8, 8, 7, 7, 1, 1, 1),
            (9, 1, 8, 0, 1, 1, 1), (9, 9, 8, 8, 1, 1, 1), (10, 2, 9, 1, 1, 1, 1), (10, 10, 9, 9, 1, 1, 1),
            (6, 3, 10, 2, -conj(1/(v[0]*v[1]*v[2])), 1, 1), (6, 6, 10, 10, conj(1/(v[0]*v[1]*v[2]))/(v[0]*v[1]*v[2]), 1, 1),
            (7, 4, 11, 5, 1, 1, 1), (7, 6, 11, 5, 1, 1, 1), (7, 7, 11, 11, 1, 1, 1)],
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
    return [solutions[0].trace(1, 1, 1)/(v[1]), solutions[0].trace(1, 2, 0)/(1), solutions[0].trace(1, 3, 4)/(v[2]**2),
            solutions[0].trace(1, 5, 5)/(v[3]), solutions[0].trace(1, 0, 2)/(v[0]**2), solutions[0].trace(1, 4, 3)/(1),
            solutions[0].trace(1, 6, 6)/(v[2]), solutions[0].trace(1, 1, 9)/(v[1]**5), solutions[0].trace(1, 2, 8)/(v[0]**4),
            solutions[0].trace(1, 3, 7)/(v[2]**3), solutions[0].trace(1, 5, 11)/(v[3]**2), solutions[0].trace(1, 0, 10)/(v[0]**6),
            solutions[0].trace(1, 4, 6)/(v[2])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[1]*x[0], v[1]**5*x[7], x[1], v[0]**4*x[8], v[2]**2*x[2], v[2]**3*x[9], v[3]*x[3], v[3]*x[3], v[3]**2*x[10], v[0]**2*x[4],
            v[0]**6*x[11], x[5], v[2]*x[12], 0, v[2]*x[6], 0, 0, v[3]*x[3], 0, v[0]**2*x[4], 0, v[1]*x[0], 0, x[1], 0, v[2]**2*x[2], 0, x[5]]]
