# Information plus noise. Solves
#
#     delta_1 = p*(delta_1*ratio*sigma2 + delta_1*sigma2 + ratio**2 + 2*ratio + 1)*tr(((p + q)**2*R**2 - (delta_1*p*sigma2 + p
#     + q)*(-delta_2*p*sigma2 - delta_3*q*sigma2 + p*z + q*z)*I_p).I)
#     delta_2 = p*(delta_2*ratio*sigma2 + delta_2*sigma2 + delta_3*ratio**2*sigma2 + delta_3*ratio*sigma2 - ratio**2*z -
#     2*ratio*z - z)*tr(((p + q)**2*R**2 - (delta_1*p*sigma2 + p + q)*(-delta_2*p*sigma2 - delta_3*q*sigma2 + p*z +
#     q*z)*I_p).I)
#     delta_3 = (ratio + 1)/(delta_1*sigma2 + ratio + 1)
#     target: p*(delta_1*ratio*sigma2 + delta_1*sigma2 + ratio**2 + 2*ratio + 1)*tr(((p + q)**2*R**2 - (delta_1*p*sigma2 + p +
#     q)*(-delta_2*p*sigma2 - delta_3*q*sigma2 + p*z + q*z)*I_p).I)
#
# Generated from derivations/equivalents/information_plus_noise.py by `rmtsym generate information_plus_noise` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'information_plus_noise'
TITLE = 'Information plus noise'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3')
SIZES_OF = ('p', 'q')
SCALARS_OF = ('sigma2', 'z')
CORE_OF = (0, 1)
SPECTRA_OF = (('R',),)
AXIS = 113
BEND = 114
CORE = 2
DIRECTION = 89
FIRST_HERE = 97
FIRST_X = 12
FLOOR = 1e-10
GOAL = 81
HERE = 65
IMAGE = 27
LAST_HERE = 105
LAST_X = 16
MATRIX = 29
ORIGIN = 73
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
UNKNOWNS = 3
VALUES = 59
WIDTH = 6
X = 0
WORK = 115


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
def equations(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_p_re = work[HERE]
    turn_p_re = work[DIRECTION]
    par_q_re = work[HERE + 2]
    turn_q_re = work[DIRECTION + 2]
    par_sigma2_re = work[HERE + 4]
    par_sigma2_im = work[HERE + 5]
    turn_sigma2_re = work[DIRECTION + 4]
    turn_sigma2_im = work[DIRECTION + 5]
    par_z_re = work[HERE + 6]
    par_z_im = work[HERE + 7]
    turn_z_re = work[DIRECTION + 6]
    turn_z_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    v1_re = par_p_re + par_q_re
    v1_t_re = turn_p_re + turn_q_re
    v2_re = par_p_re*par_sigma2_re
    v2_im = par_p_re*par_sigma2_im
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re
    v2_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re
    v3_re = v2_re*x0_re - v2_im*x0_im
    v3_im = v2_re*x0_im + v2_im*x0_re
    v3_t_re = x0_re*v2_t_re - x0_im*v2_t_im
    v3_t_im = x0_re*v2_t_im + x0_im*v2_t_re
    v4_re = par_p_re + par_q_re + v3_re
    v4_t_re = turn_p_re + turn_q_re + v3_t_re
    v4_q = 1.0/(v4_re*v4_re + v3_im*v3_im)
    v4_r_re = v4_re*v4_q
    v4_r_im = -v3_im*v4_q
    v5_s_re = v4_r_re*v4_r_re - v4_r_im*v4_r_im
    v5_s_im = v4_r_re*v4_r_im + v4_r_im*v4_r_re
    v5_t_re = -v5_s_re*v4_t_re + v5_s_im*v3_t_im
    v5_t_im = -v5_s_re*v3_t_im - v5_s_im*v4_t_re
    v5_0_re = -v5_s_re*v2_re + v5_s_im*v2_im
    v5_0_im = -v5_s_re*v2_im - v5_s_im*v2_re
    v6_re = v1_re*v4_r_re
    v6_im = v1_re*v4_r_im
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re
    v6_t_im = v1_re*v5_t_im + v4_r_im*v1_t_re
    v6_0_re = v1_re*v5_0_re
    v6_0_im = v1_re*v5_0_im
    v10_s_re = par_p_re*par_p_re
    v11_t_re = 2.0*par_p_re*turn_p_re
    v12_re = v10_s_re*par_z_re
    v12_im = v10_s_re*par_z_im
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re
    v12_t_im = v10_s_re*turn_z_im + par_z_im*v11_t_re
    v13_s_re = par_q_re*par_q_re
    v14_t_re = 2.0*par_q_re*turn_q_re
    v15_re = v13_s_re*par_z_re
    v15_im = v13_s_re*par_z_im
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re
    v15_t_im = v13_s_re*turn_z_im + par_z_im*v14_t_re
    v16_re = par_p_re*par_q_re
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re
    v17_re = v16_re*par_z_re
    v17_im = v16_re*par_z_im
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re
    v17_t_im = v16_re*turn_z_im + par_z_im*v16_t_re
    v18_re = v10_s_re*par_sigma2_re
    v18_im = v10_s_re*par_sigma2_im
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re
    v18_t_im = v10_s_re*turn_sigma2_im + par_sigma2_im*v11_t_re
    v19_re = v18_re*x1_re - v18_im*x1_im
    v19_im = v18_re*x1_im + v18_im*x1_re
    v19_t_re = x1_re*v18_t_re - x1_im*v18_t_im
    v19_t_im = x1_re*v18_t_im + x1_im*v18_t_re
    v20_re = v13_s_re*par_sigma2_re
    v20_im = v13_s_re*par_sigma2_im
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re
    v20_t_im = v13_s_re*turn_sigma2_im + par_sigma2_im*v14_t_re
    v21_re = v20_re*v6_re - v20_im*v6_im
    v21_im = v20_re*v6_im + v20_im*v6_re
    v21_t_re = v20_re*v6_t_re - v20_im*v6_t_im + v6_re*v20_t_re - v6_im*v20_t_im
    v21_t_im = v20_re*v6_t_im + v20_im*v6_t_re + v6_re*v20_t_im + v6_im*v20_t_re
    v21_0_re = v20_re*v6_0_re - v20_im*v6_0_im
    v21_0_im = v20_re*v6_0_im + v20_im*v6_0_re
    v22_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im
    v22_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re - 2.0*par_sigma2_im*turn_sigma2_im
    v23_t_im = 2.0*par_sigma2_re*turn_sigma2_im + 2.0*par_sigma2_im*turn_sigma2_re
    v24_re = v10_s_re*v22_s_re
    v24_im = v10_s_re*v22_s_im
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re
    v24_t_im = v10_s_re*v23_t_im + v22_s_im*v11_t_re
    v25_re = v24_re*x0_re - v24_im*x0_im
    v25_im = v24_re*x0_im + v24_im*x0_re
    v25_t_re = x0_re*v24_t_re - x0_im*v24_t_im
    v25_t_im = x0_re*v24_t_im + x0_im*v24_t_re
    v26_re = v25_re*x1_re - v25_im*x1_im
    v26_im = v25_re*x1_im + v25_im*x1_re
    v26_0_re = x1_re*v24_re - x1_im*v24_im
    v26_0_im = x1_re*v24_im + x1_im*v24_re
    v26_t_re = x1_re*v25_t_re - x1_im*v25_t_im
    v26_t_im = x1_re*v25_t_im + x1_im*v25_t_re
    v27_re = v18_re*par_z_re - v18_im*par_z_im
    v27_im = v18_re*par_z_im + v18_im*par_z_re
    v27_t_re = v18_re*turn_z_re - v18_im*turn_z_im + par_z_re*v18_t_re - par_z_im*v18_t_im
    v27_t_im = v18_re*turn_z_im + v18_im*turn_z_re + par_z_re*v18_t_im + par_z_im*v18_t_re
    v28_re = v27_re*x0_re - v27_im*x0_im
    v28_im = v27_re*x0_im + v27_im*x0_re
    v28_t_re = x0_re*v27_t_re - x0_im*v27_t_im
    v28_t_im = x0_re*v27_t_im + x0_im*v27_t_re
    v29_re = v16_re*par_sigma2_re
    v29_im = v16_re*par_sigma2_im
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re
    v29_t_im = v16_re*turn_sigma2_im + par_sigma2_im*v16_t_re
    v30_re = v29_re*x1_re - v29_im*x1_im
    v30_im = v29_re*x1_im + v29_im*x1_re
    v30_t_re = x1_re*v29_t_re - x1_im*v29_t_im
    v30_t_im = x1_re*v29_t_im + x1_im*v29_t_re
    v31_re = v29_re*v6_re - v29_im*v6_im
    v31_im = v29_re*v6_im + v29_im*v6_re
    v31_t_re = v29_re*v6_t_re - v29_im*v6_t_im + v6_re*v29_t_re - v6_im*v29_t_im
    v31_t_im = v29_re*v6_t_im + v29_im*v6_t_re + v6_re*v29_t_im + v6_im*v29_t_re
    v31_0_re = v29_re*v6_0_re - v29_im*v6_0_im
    v31_0_im = v29_re*v6_0_im + v29_im*v6_0_re
    v32_re = v16_re*v22_s_re
    v32_im = v16_re*v22_s_im
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re
    v32_t_im = v16_re*v23_t_im + v22_s_im*v16_t_re
    v33_re = v32_re*x0_re - v32_im*x0_im
    v33_im = v32_re*x0_im + v32_im*x0_re
    v33_t_re = x0_re*v32_t_re - x0_im*v32_t_im
    v33_t_im = x0_re*v32_t_im + x0_im*v32_t_re
    v34_re = v33_re*v6_re - v33_im*v6_im
    v34_im = v33_re*v6_im + v33_im*v6_re
    v34_t_re = v33_re*v6_t_re - v33_im*v6_t_im + v6_re*v33_t_re - v6_im*v33_t_im
    v34_t_im = v33_re*v6_t_im + v33_im*v6_t_re + v6_re*v33_t_im + v6_im*v33_t_re
    v34_0_re = v33_re*v6_0_re - v33_im*v6_0_im + v6_re*v32_re - v6_im*v32_im
    v34_0_im = v33_re*v6_0_im + v33_im*v6_0_re + v6_re*v32_im + v6_im*v32_re
    v35_re = v29_re*par_z_re - v29_im*par_z_im
    v35_im = v29_re*par_z_im + v29_im*par_z_re
    v35_t_re = v29_re*turn_z_re - v29_im*turn_z_im + par_z_re*v29_t_re - par_z_im*v29_t_im
    v35_t_im = v29_re*turn_z_im + v29_im*turn_z_re + par_z_re*v29_t_im + par_z_im*v29_t_re
    v36_re = v35_re*x0_re - v35_im*x0_im
    v36_im = v35_re*x0_im + v35_im*x0_re
    v36_t_re = x0_re*v35_t_re - x0_im*v35_t_im
    v36_t_im = x0_re*v35_t_im + x0_im*v35_t_re
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re
    v37_im = -v12_im - v15_im - 2.0*v17_im + v19_im + v21_im + v26_im - v28_im + v30_im + v31_im + v34_im - v36_im
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re
    v37_t_im = -v12_t_im - v15_t_im - 2.0*v17_t_im + v19_t_im + v21_t_im + v26_t_im - v28_t_im + v30_t_im + v31_t_im + v34_t_im - v36_t_im
    v37_1_re = v18_re + v25_re + v29_re
    v37_1_im = v18_im + v25_im + v29_im
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re
    v37_0_im = v21_0_im + v26_0_im - v27_im + v31_0_im + v34_0_im - v35_im
    v45_re = 0.0
    v45_im = 0.0
    v45_t_re = 0.0
    v45_t_im = 0.0
    v45_1_re = 0.0
    v45_1_im = 0.0
    v45_0_re = 0.0
    v45_0_im = 0.0
    for iv7 in range(count_0):
        v9_re = word_R[iv7]
        v8_w = weights_0[iv7]
        v38_s_re = v9_re*v9_re
        v40_re = v10_s_re*v38_s_re
        v40_t_re = v38_s_re*v11_t_re
        v41_re = v13_s_re*v38_s_re
        v41_t_re = v38_s_re*v14_t_re
        v42_re = v16_re*v38_s_re
        v42_t_re = v38_s_re*v16_t_re
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re
        v43_q = 1.0/(v43_re*v43_re + v37_im*v37_im)
        v43_r_re = v43_re*v43_q
        v43_r_im = -v37_im*v43_q
        v44_s_re = v43_r_re*v43_r_re - v43_r_im*v43_r_im
        v44_s_im = v43_r_re*v43_r_im + v43_r_im*v43_r_re
        v44_t_re = -v44_s_re*v43_t_re + v44_s_im*v37_t_im
        v44_t_im = -v44_s_re*v37_t_im - v44_s_im*v43_t_re
        v44_1_re = -v44_s_re*v37_1_re + v44_s_im*v37_1_im
        v44_1_im = -v44_s_re*v37_1_im - v44_s_im*v37_1_re
        v44_0_re = -v44_s_re*v37_0_re + v44_s_im*v37_0_im
        v44_0_im = -v44_s_re*v37_0_im - v44_s_im*v37_0_re
        v45_re += v8_w*v43_r_re
        v45_im += v8_w*v43_r_im
        v45_t_re += v8_w*v44_t_re
        v45_t_im += v8_w*v44_t_im
        v45_1_re += v8_w*v44_1_re
        v45_1_im += v8_w*v44_1_im
        v45_0_re += v8_w*v44_0_re
        v45_0_im += v8_w*v44_0_im
    v46_re = v1_re*v4_re
    v46_im = v1_re*v3_im
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re
    v46_t_im = v1_re*v3_t_im + v3_im*v1_t_re
    v46_0_re = v1_re*v2_re
    v46_0_im = v1_re*v2_im
    v47_re = v46_re*v45_re - v46_im*v45_im
    v47_im = v46_re*v45_im + v46_im*v45_re
    v47_t_re = v46_re*v45_t_re - v46_im*v45_t_im + v45_re*v46_t_re - v45_im*v46_t_im
    v47_t_im = v46_re*v45_t_im + v46_im*v45_t_re + v45_re*v46_t_im + v45_im*v46_t_re
    v47_1_re = v46_re*v45_1_re - v46_im*v45_1_im
    v47_1_im = v46_re*v45_1_im + v46_im*v45_1_re
    v47_0_re = v46_re*v45_0_re - v46_im*v45_0_im + v45_re*v46_0_re - v45_im*v46_0_im
    v47_0_im = v46_re*v45_0_im + v46_im*v45_0_re + v45_re*v46_0_im + v45_im*v46_0_re
    v48_re = par_p_re*par_z_re
    v48_im = par_p_re*par_z_im
    v48_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re
    v48_t_im = par_p_re*turn_z_im + par_z_im*turn_p_re
    v49_re = par_q_re*par_z_re
    v49_im = par_q_re*par_z_im
    v49_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re
    v49_t_im = par_q_re*turn_z_im + par_z_im*turn_q_re
    v50_re = v2_re*x1_re - v2_im*x1_im
    v50_im = v2_re*x1_im + v2_im*x1_re
    v50_t_re = x1_re*v2_t_re - x1_im*v2_t_im
    v50_t_im = x1_re*v2_t_im + x1_im*v2_t_re
    v51_re = par_q_re*par_sigma2_re
    v51_im = par_q_re*par_sigma2_im
    v51_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re
    v51_t_im = par_q_re*turn_sigma2_im + par_sigma2_im*turn_q_re
    v52_re = v51_re*v6_re - v51_im*v6_im
    v52_im = v51_re*v6_im + v51_im*v6_re
    v52_t_re = v51_re*v6_t_re - v51_im*v6_t_im + v6_re*v51_t_re - v6_im*v51_t_im
    v52_t_im = v51_re*v6_t_im + v51_im*v6_t_re + v6_re*v51_t_im + v6_im*v51_t_re
    v52_0_re = v51_re*v6_0_re - v51_im*v6_0_im
    v52_0_im = v51_re*v6_0_im + v51_im*v6_0_re
    v53_re = -v48_re - v49_re + v50_re + v52_re
    v53_im = -v48_im - v49_im + v50_im + v52_im
    v53_t_re = -v48_t_re - v49_t_re + v50_t_re + v52_t_re
    v53_t_im = -v48_t_im - v49_t_im + v50_t_im + v52_t_im
    v54_re = v1_re*v53_re
    v54_im = v1_re*v53_im
    v54_t_re = v1_re*v53_t_re + v53_re*v1_t_re
    v54_t_im = v1_re*v53_t_im + v53_im*v1_t_re
    v54_1_re = v1_re*v2_re
    v54_1_im = v1_re*v2_im
    v54_0_re = v1_re*v52_0_re
    v54_0_im = v1_re*v52_0_im
    v55_re = v54_re*v45_re - v54_im*v45_im
    v55_im = v54_re*v45_im + v54_im*v45_re
    v55_t_re = v54_re*v45_t_re - v54_im*v45_t_im + v45_re*v54_t_re - v45_im*v54_t_im
    v55_t_im = v54_re*v45_t_im + v54_im*v45_t_re + v45_re*v54_t_im + v45_im*v54_t_re
    v55_1_re = v54_re*v45_1_re - v54_im*v45_1_im + v45_re*v54_1_re - v45_im*v54_1_im
    v55_1_im = v54_re*v45_1_im + v54_im*v45_1_re + v45_re*v54_1_im + v45_im*v54_1_re
    v55_0_re = v54_re*v45_0_re - v54_im*v45_0_im + v45_re*v54_0_re - v45_im*v54_0_im
    v55_0_im = v54_re*v45_0_im + v54_im*v45_0_re + v45_re*v54_0_im + v45_im*v54_0_re
    work[MATRIX] = 1.0 - v47_0_re
    work[MATRIX + 1] = -v47_0_im
    work[MATRIX + 2] = -v47_1_re
    work[MATRIX + 3] = -v47_1_im
    work[MATRIX + 4] = -v47_t_re
    work[MATRIX + 5] = -v47_t_im
    work[MATRIX + 6] = x0_re - v47_re
    work[MATRIX + 7] = x0_im - v47_im
    work[MATRIX + 2*WIDTH] = -v55_0_re
    work[MATRIX + 2*WIDTH + 1] = -v55_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v55_1_re
    work[MATRIX + 2*WIDTH + 3] = -v55_1_im
    work[MATRIX + 2*WIDTH + 4] = -v55_t_re
    work[MATRIX + 2*WIDTH + 5] = -v55_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v55_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v55_im


@function
def settle(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work, word_R, weights_0, count_0)
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
def begin(work: Vector, anchor: Array, start: Array, word_R: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle(work, word_R, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_p_re = work[HERE]
    turn_p_re = work[DIRECTION]
    par_q_re = work[HERE + 2]
    turn_q_re = work[DIRECTION + 2]
    par_sigma2_re = work[HERE + 4]
    par_sigma2_im = work[HERE + 5]
    turn_sigma2_re = work[DIRECTION + 4]
    turn_sigma2_im = work[DIRECTION + 5]
    par_z_re = work[HERE + 6]
    par_z_im = work[HERE + 7]
    turn_z_re = work[DIRECTION + 6]
    turn_z_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v1_re = par_p_re + par_q_re
    v1_t_re = turn_p_re + turn_q_re
    v2_re = par_p_re*par_sigma2_re
    v2_im = par_p_re*par_sigma2_im
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re
    v2_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re
    v3_b = abs(turn_p_re)*rt
    v4_b = (abs(turn_sigma2_re) + abs(turn_sigma2_im))*rt
    v2_c = v3_b*v4_b
    v5_re = v2_re*x0_re - v2_im*x0_im
    v5_im = v2_re*x0_im + v2_im*x0_re
    v5_t_re = x0_re*v2_t_re - x0_im*v2_t_im
    v5_t_im = x0_re*v2_t_im + x0_im*v2_t_re
    v6_m = (abs(x0_re) + abs(x0_im))
    v2_b = (abs(v2_t_re) + abs(v2_t_im))*rt + v2_c
    v6_b = r0
    v5_c = v6_m*v2_c + v2_b*v6_b
    v7_re = par_p_re + par_q_re + v5_re
    v7_t_re = turn_p_re + turn_q_re + v5_t_re
    v7_q = 1.0/(v7_re*v7_re + v5_im*v5_im)
    v7_r_re = v7_re*v7_q
    v7_r_im = -v5_im*v7_q
    v7_o = math.sqrt(v7_q)
    v8_s_re = v7_r_re*v7_r_re - v7_r_im*v7_r_im
    v8_s_im = v7_r_re*v7_r_im + v7_r_im*v7_r_re
    v8_t_re = -v8_s_re*v7_t_re + v8_s_im*v5_t_im
    v8_t_im = -v8_s_re*v5_t_im - v8_s_im*v7_t_re
    v8_0_re = -v8_s_re*v2_re + v8_s_im*v2_im
    v8_0_im = -v8_s_re*v2_im - v8_s_im*v2_re
    v7_b = (abs(v7_t_re) + abs(v5_t_im))*rt + (abs(v2_re) + abs(v2_im))*r0 + v5_c
    v8_x = v7_b*v7_o
    v8_c = v7_o*v7_o*(v5_c + v7_b*v8_x/(1.0 - v8_x)) if v8_x < 1.0 else math.inf
    v9_re = v1_re*v7_r_re
    v9_im = v1_re*v7_r_im
    v9_t_re = v1_re*v8_t_re + v7_r_re*v1_t_re
    v9_t_im = v1_re*v8_t_im + v7_r_im*v1_t_re
    v9_0_re = v1_re*v8_0_re
    v9_0_im = v1_re*v8_0_im
    v1_m = abs(v1_re)
    v1_b = abs(v1_t_re)*rt
    v8_b = (abs(v8_t_re) + abs(v8_t_im))*rt + (abs(v8_0_re) + abs(v8_0_im))*r0 + v8_c
    v9_c = v1_m*v8_c + v1_b*v8_b
    v3_s_re = par_p_re*par_p_re
    v13_t_re = 2.0*par_p_re*turn_p_re
    v13_c = v3_b*v3_b
    v14_re = v3_s_re*par_z_re
    v14_im = v3_s_re*par_z_im
    v14_t_re = v3_s_re*turn_z_re + par_z_re*v13_t_re
    v14_t_im = v3_s_re*turn_z_im + par_z_im*v13_t_re
    v15_m = (abs(par_z_re) + abs(par_z_im))
    v13_b = abs(v13_t_re)*rt + v13_c
    v15_b = (abs(turn_z_re) + abs(turn_z_im))*rt
    v14_c = v15_m*v13_c + v13_b*v15_b
    v16_s_re = par_q_re*par_q_re
    v17_t_re = 2.0*par_q_re*turn_q_re
    v16_b = abs(turn_q_re)*rt
    v17_c = v16_b*v16_b
    v18_re = v16_s_re*par_z_re
    v18_im = v16_s_re*par_z_im
    v18_t_re = v16_s_re*turn_z_re + par_z_re*v17_t_re
    v18_t_im = v16_s_re*turn_z_im + par_z_im*v17_t_re
    v17_b = abs(v17_t_re)*rt + v17_c
    v18_c = v15_m*v17_c + v17_b*v15_b
    v19_re = par_p_re*par_q_re
    v19_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re
    v19_c = v3_b*v16_b
    v20_re = v19_re*par_z_re
    v20_im = v19_re*par_z_im
    v20_t_re = v19_re*turn_z_re + par_z_re*v19_t_re
    v20_t_im = v19_re*turn_z_im + par_z_im*v19_t_re
    v19_b = abs(v19_t_re)*rt + v19_c
    v20_c = v15_m*v19_c + v19_b*v15_b
    v21_re = v3_s_re*par_sigma2_re
    v21_im = v3_s_re*par_sigma2_im
    v21_t_re = v3_s_re*turn_sigma2_re + par_sigma2_re*v13_t_re
    v21_t_im = v3_s_re*turn_sigma2_im + par_sigma2_im*v13_t_re
    v4_m = (abs(par_sigma2_re) + abs(par_sigma2_im))
    v21_c = v4_m*v13_c + v13_b*v4_b
    v22_re = v21_re*x1_re - v21_im*x1_im
    v22_im = v21_re*x1_im + v21_im*x1_re
    v22_t_re = x1_re*v21_t_re - x1_im*v21_t_im
    v22_t_im = x1_re*v21_t_im + x1_im*v21_t_re
    v23_m = (abs(x1_re) + abs(x1_im))
    v21_b = (abs(v21_t_re) + abs(v21_t_im))*rt + v21_c
    v23_b = r1
    v22_c = v23_m*v21_c + v21_b*v23_b
    v24_re = v16_s_re*par_sigma2_re
    v24_im = v16_s_re*par_sigma2_im
    v24_t_re = v16_s_re*turn_sigma2_re + par_sigma2_re*v17_t_re
    v24_t_im = v16_s_re*turn_sigma2_im + par_sigma2_im*v17_t_re
    v24_c = v4_m*v17_c + v17_b*v4_b
    v25_re = v24_re*v9_re - v24_im*v9_im
    v25_im = v24_re*v9_im + v24_im*v9_re
    v25_t_re = v24_re*v9_t_re - v24_im*v9_t_im + v9_re*v24_t_re - v9_im*v24_t_im
    v25_t_im = v24_re*v9_t_im + v24_im*v9_t_re + v9_re*v24_t_im + v9_im*v24_t_re
    v25_0_re = v24_re*v9_0_re - v24_im*v9_0_im
    v25_0_im = v24_re*v9_0_im + v24_im*v9_0_re
    v24_m = (abs(v24_re) + abs(v24_im))
    v9_m = (abs(v9_re) + abs(v9_im))
    v24_b = (abs(v24_t_re) + abs(v24_t_im))*rt + v24_c
    v9_b = (abs(v9_t_re) + abs(v9_t_im))*rt + (abs(v9_0_re) + abs(v9_0_im))*r0 + v9_c
    v25_c = v24_m*v9_c + v9_m*v24_c + v24_b*v9_b
    v4_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im
    v4_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re
    v26_t_re = 2.0*par_sigma2_re*turn_sigma2_re - 2.0*par_sigma2_im*turn_sigma2_im
    v26_t_im = 2.0*par_sigma2_re*turn_sigma2_im + 2.0*par_sigma2_im*turn_sigma2_re
    v26_c = v4_b*v4_b
    v27_re = v3_s_re*v4_s_re
    v27_im = v3_s_re*v4_s_im
    v27_t_re = v3_s_re*v26_t_re + v4_s_re*v13_t_re
    v27_t_im = v3_s_re*v26_t_im + v4_s_im*v13_t_re
    v13_m = abs(v3_s_re)
    v26_m = (abs(v4_s_re) + abs(v4_s_im))
    v26_b = (abs(v26_t_re) + abs(v26_t_im))*rt + v26_c
    v27_c = v13_m*v26_c + v26_m*v13_c + v13_b*v26_b
    v28_re = v27_re*x0_re - v27_im*x0_im
    v28_im = v27_re*x0_im + v27_im*x0_re
    v28_t_re = x0_re*v27_t_re - x0_im*v27_t_im
    v28_t_im = x0_re*v27_t_im + x0_im*v27_t_re
    v27_b = (abs(v27_t_re) + abs(v27_t_im))*rt + v27_c
    v28_c = v6_m*v27_c + v27_b*v6_b
    v29_re = v28_re*x1_re - v28_im*x1_im
    v29_im = v28_re*x1_im + v28_im*x1_re
    v29_0_re = x1_re*v27_re - x1_im*v27_im
    v29_0_im = x1_re*v27_im + x1_im*v27_re
    v29_t_re = x1_re*v28_t_re - x1_im*v28_t_im
    v29_t_im = x1_re*v28_t_im + x1_im*v28_t_re
    v28_b = (abs(v27_re) + abs(v27_im))*r0 + (abs(v28_t_re) + abs(v28_t_im))*rt + v28_c
    v29_c = v23_m*v28_c + v28_b*v23_b
    v30_re = v21_re*par_z_re - v21_im*par_z_im
    v30_im = v21_re*par_z_im + v21_im*par_z_re
    v30_t_re = v21_re*turn_z_re - v21_im*turn_z_im + par_z_re*v21_t_re - par_z_im*v21_t_im
    v30_t_im = v21_re*turn_z_im + v21_im*turn_z_re + par_z_re*v21_t_im + par_z_im*v21_t_re
    v30_c = v15_m*v21_c + v21_b*v15_b
    v31_re = v30_re*x0_re - v30_im*x0_im
    v31_im = v30_re*x0_im + v30_im*x0_re
    v31_t_re = x0_re*v30_t_re - x0_im*v30_t_im
    v31_t_im = x0_re*v30_t_im + x0_im*v30_t_re
    v30_b = (abs(v30_t_re) + abs(v30_t_im))*rt + v30_c
    v31_c = v6_m*v30_c + v30_b*v6_b
    v32_re = v19_re*par_sigma2_re
    v32_im = v19_re*par_sigma2_im
    v32_t_re = v19_re*turn_sigma2_re + par_sigma2_re*v19_t_re
    v32_t_im = v19_re*turn_sigma2_im + par_sigma2_im*v19_t_re
    v32_c = v4_m*v19_c + v19_b*v4_b
    v33_re = v32_re*x1_re - v32_im*x1_im
    v33_im = v32_re*x1_im + v32_im*x1_re
    v33_t_re = x1_re*v32_t_re - x1_im*v32_t_im
    v33_t_im = x1_re*v32_t_im + x1_im*v32_t_re
    v32_b = (abs(v32_t_re) + abs(v32_t_im))*rt + v32_c
    v33_c = v23_m*v32_c + v32_b*v23_b
    v34_re = v32_re*v9_re - v32_im*v9_im
    v34_im = v32_re*v9_im + v32_im*v9_re
    v34_t_re = v32_re*v9_t_re - v32_im*v9_t_im + v9_re*v32_t_re - v9_im*v32_t_im
    v34_t_im = v32_re*v9_t_im + v32_im*v9_t_re + v9_re*v32_t_im + v9_im*v32_t_re
    v34_0_re = v32_re*v9_0_re - v32_im*v9_0_im
    v34_0_im = v32_re*v9_0_im + v32_im*v9_0_re
    v32_m = (abs(v32_re) + abs(v32_im))
    v34_c = v32_m*v9_c + v9_m*v32_c + v32_b*v9_b
    v35_re = v19_re*v4_s_re
    v35_im = v19_re*v4_s_im
    v35_t_re = v19_re*v26_t_re + v4_s_re*v19_t_re
    v35_t_im = v19_re*v26_t_im + v4_s_im*v19_t_re
    v19_m = abs(v19_re)
    v35_c = v19_m*v26_c + v26_m*v19_c + v19_b*v26_b
    v36_re = v35_re*x0_re - v35_im*x0_im
    v36_im = v35_re*x0_im + v35_im*x0_re
    v36_t_re = x0_re*v35_t_re - x0_im*v35_t_im
    v36_t_im = x0_re*v35_t_im + x0_im*v35_t_re
    v35_b = (abs(v35_t_re) + abs(v35_t_im))*rt + v35_c
    v36_c = v6_m*v35_c + v35_b*v6_b
    v37_re = v36_re*v9_re - v36_im*v9_im
    v37_im = v36_re*v9_im + v36_im*v9_re
    v37_t_re = v36_re*v9_t_re - v36_im*v9_t_im + v9_re*v36_t_re - v9_im*v36_t_im
    v37_t_im = v36_re*v9_t_im + v36_im*v9_t_re + v9_re*v36_t_im + v9_im*v36_t_re
    v37_0_re = v36_re*v9_0_re - v36_im*v9_0_im + v9_re*v35_re - v9_im*v35_im
    v37_0_im = v36_re*v9_0_im + v36_im*v9_0_re + v9_re*v35_im + v9_im*v35_re
    v36_m = (abs(v36_re) + abs(v36_im))
    v36_b = (abs(v35_re) + abs(v35_im))*r0 + (abs(v36_t_re) + abs(v36_t_im))*rt + v36_c
    v37_c = v36_m*v9_c + v9_m*v36_c + v36_b*v9_b
    v38_re = v32_re*par_z_re - v32_im*par_z_im
    v38_im = v32_re*par_z_im + v32_im*par_z_re
    v38_t_re = v32_re*turn_z_re - v32_im*turn_z_im + par_z_re*v32_t_re - par_z_im*v32_t_im
    v38_t_im = v32_re*turn_z_im + v32_im*turn_z_re + par_z_re*v32_t_im + par_z_im*v32_t_re
    v38_c = v15_m*v32_c + v32_b*v15_b
    v39_re = v38_re*x0_re - v38_im*x0_im
    v39_im = v38_re*x0_im + v38_im*x0_re
    v39_t_re = x0_re*v38_t_re - x0_im*v38_t_im
    v39_t_im = x0_re*v38_t_im + x0_im*v38_t_re
    v38_b = (abs(v38_t_re) + abs(v38_t_im))*rt + v38_c
    v39_c = v6_m*v38_c + v38_b*v6_b
    v40_re = -v14_re - v18_re - 2.0*v20_re + v22_re + v25_re + v29_re - v31_re + v33_re + v34_re + v37_re - v39_re
    v40_im = -v14_im - v18_im - 2.0*v20_im + v22_im + v25_im + v29_im - v31_im + v33_im + v34_im + v37_im - v39_im
    v40_t_re = -v14_t_re - v18_t_re - 2.0*v20_t_re + v22_t_re + v25_t_re + v29_t_re - v31_t_re + v33_t_re + v34_t_re + v37_t_re - v39_t_re
    v40_t_im = -v14_t_im - v18_t_im - 2.0*v20_t_im + v22_t_im + v25_t_im + v29_t_im - v31_t_im + v33_t_im + v34_t_im + v37_t_im - v39_t_im
    v40_1_re = v21_re + v28_re + v32_re
    v40_1_im = v21_im + v28_im + v32_im
    v40_0_re = v25_0_re + v29_0_re - v30_re + v34_0_re + v37_0_re - v38_re
    v40_0_im = v25_0_im + v29_0_im - v30_im + v34_0_im + v37_0_im - v38_im
    v40_c = v14_c + v18_c + 2.0*v20_c + v22_c + v25_c + v29_c + v31_c + v33_c + v34_c + v37_c + v39_c
    v48_re = 0.0
    v48_im = 0.0
    v48_t_re = 0.0
    v48_t_im = 0.0
    v48_1_re = 0.0
    v48_1_im = 0.0
    v48_0_re = 0.0
    v48_0_im = 0.0
    v48_c = 0.0
    for iv10 in range(count_0):
        v12_re = word_R[iv10]
        v11_w = weights_0[iv10]
        v41_s_re = v12_re*v12_re
        v43_re = v3_s_re*v41_s_re
        v43_t_re = v41_s_re*v13_t_re
        v42_m = abs(v41_s_re)
        v43_c = v42_m*v13_c
        v44_re = v16_s_re*v41_s_re
        v44_t_re = v41_s_re*v17_t_re
        v44_c = v42_m*v17_c
        v45_re = v19_re*v41_s_re
        v45_t_re = v41_s_re*v19_t_re
        v45_c = v42_m*v19_c
        v46_re = v40_re + v43_re + v44_re + 2.0*v45_re
        v46_t_re = v40_t_re + v43_t_re + v44_t_re + 2.0*v45_t_re
        v46_c = v40_c + v43_c + v44_c + 2.0*v45_c
        v46_q = 1.0/(v46_re*v46_re + v40_im*v40_im)
        v46_r_re = v46_re*v46_q
        v46_r_im = -v40_im*v46_q
        v46_o = math.sqrt(v46_q)
        v47_s_re = v46_r_re*v46_r_re - v46_r_im*v46_r_im
        v47_s_im = v46_r_re*v46_r_im + v46_r_im*v46_r_re
        v47_t_re = -v47_s_re*v46_t_re + v47_s_im*v40_t_im
        v47_t_im = -v47_s_re*v40_t_im - v47_s_im*v46_t_re
        v47_1_re = -v47_s_re*v40_1_re + v47_s_im*v40_1_im
        v47_1_im = -v47_s_re*v40_1_im - v47_s_im*v40_1_re
        v47_0_re = -v47_s_re*v40_0_re + v47_s_im*v40_0_im
        v47_0_im = -v47_s_re*v40_0_im - v47_s_im*v40_0_re
        v46_b = (abs(v46_t_re) + abs(v40_t_im))*rt + (abs(v40_1_re) + abs(v40_1_im))*r1 + (abs(v40_0_re) + abs(v40_0_im))*r0 + v46_c
        v47_x = v46_b*v46_o
        v47_c = v46_o*v46_o*(v46_c + v46_b*v47_x/(1.0 - v47_x)) if v47_x < 1.0 else math.inf
        v48_re += v11_w*v46_r_re
        v48_im += v11_w*v46_r_im
        v48_t_re += v11_w*v47_t_re
        v48_t_im += v11_w*v47_t_im
        v48_1_re += v11_w*v47_1_re
        v48_1_im += v11_w*v47_1_im
        v48_0_re += v11_w*v47_0_re
        v48_0_im += v11_w*v47_0_im
        v48_c += v11_w*v47_c
    v49_re = v1_re*v7_re
    v49_im = v1_re*v5_im
    v49_t_re = v1_re*v7_t_re + v7_re*v1_t_re
    v49_t_im = v1_re*v5_t_im + v5_im*v1_t_re
    v49_0_re = v1_re*v2_re
    v49_0_im = v1_re*v2_im
    v49_c = v1_m*v5_c + v1_b*v7_b
    v50_re = v49_re*v48_re - v49_im*v48_im
    v50_im = v49_re*v48_im + v49_im*v48_re
    v50_t_re = v49_re*v48_t_re - v49_im*v48_t_im + v48_re*v49_t_re - v48_im*v49_t_im
    v50_t_im = v49_re*v48_t_im + v49_im*v48_t_re + v48_re*v49_t_im + v48_im*v49_t_re
    v50_1_re = v49_re*v48_1_re - v49_im*v48_1_im
    v50_1_im = v49_re*v48_1_im + v49_im*v48_1_re
    v50_0_re = v49_re*v48_0_re - v49_im*v48_0_im + v48_re*v49_0_re - v48_im*v49_0_im
    v50_0_im = v49_re*v48_0_im + v49_im*v48_0_re + v48_re*v49_0_im + v48_im*v49_0_re
    v49_m = (abs(v49_re) + abs(v49_im))
    v48_m = (abs(v48_re) + abs(v48_im))
    v49_b = (abs(v49_t_re) + abs(v49_t_im))*rt + (abs(v49_0_re) + abs(v49_0_im))*r0 + v49_c
    v48_b = (abs(v48_t_re) + abs(v48_t_im))*rt + (abs(v48_1_re) + abs(v48_1_im))*r1 + (abs(v48_0_re) + abs(v48_0_im))*r0 + v48_c
    v50_c = v49_m*v48_c + v48_m*v49_c + v49_b*v48_b
    v51_re = par_p_re*par_z_re
    v51_im = par_p_re*par_z_im
    v51_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re
    v51_t_im = par_p_re*turn_z_im + par_z_im*turn_p_re
    v51_c = v3_b*v15_b
    v52_re = par_q_re*par_z_re
    v52_im = par_q_re*par_z_im
    v52_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re
    v52_t_im = par_q_re*turn_z_im + par_z_im*turn_q_re
    v52_c = v16_b*v15_b
    v53_re = v2_re*x1_re - v2_im*x1_im
    v53_im = v2_re*x1_im + v2_im*x1_re
    v53_t_re = x1_re*v2_t_re - x1_im*v2_t_im
    v53_t_im = x1_re*v2_t_im + x1_im*v2_t_re
    v53_c = v23_m*v2_c + v2_b*v23_b
    v54_re = par_q_re*par_sigma2_re
    v54_im = par_q_re*par_sigma2_im
    v54_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re
    v54_t_im = par_q_re*turn_sigma2_im + par_sigma2_im*turn_q_re
    v54_c = v16_b*v4_b
    v55_re = v54_re*v9_re - v54_im*v9_im
    v55_im = v54_re*v9_im + v54_im*v9_re
    v55_t_re = v54_re*v9_t_re - v54_im*v9_t_im + v9_re*v54_t_re - v9_im*v54_t_im
    v55_t_im = v54_re*v9_t_im + v54_im*v9_t_re + v9_re*v54_t_im + v9_im*v54_t_re
    v55_0_re = v54_re*v9_0_re - v54_im*v9_0_im
    v55_0_im = v54_re*v9_0_im + v54_im*v9_0_re
    v54_m = (abs(v54_re) + abs(v54_im))
    v54_b = (abs(v54_t_re) + abs(v54_t_im))*rt + v54_c
    v55_c = v54_m*v9_c + v9_m*v54_c + v54_b*v9_b
    v56_re = -v51_re - v52_re + v53_re + v55_re
    v56_im = -v51_im - v52_im + v53_im + v55_im
    v56_t_re = -v51_t_re - v52_t_re + v53_t_re + v55_t_re
    v56_t_im = -v51_t_im - v52_t_im + v53_t_im + v55_t_im
    v56_c = v51_c + v52_c + v53_c + v55_c
    v57_re = v1_re*v56_re
    v57_im = v1_re*v56_im
    v57_t_re = v1_re*v56_t_re + v56_re*v1_t_re
    v57_t_im = v1_re*v56_t_im + v56_im*v1_t_re
    v57_1_re = v1_re*v2_re
    v57_1_im = v1_re*v2_im
    v57_0_re = v1_re*v55_0_re
    v57_0_im = v1_re*v55_0_im
    v56_b = (abs(v56_t_re) + abs(v56_t_im))*rt + (abs(v2_re) + abs(v2_im))*r1 + (abs(v55_0_re) + abs(v55_0_im))*r0 + v56_c
    v57_c = v1_m*v56_c + v1_b*v56_b
    v58_re = v57_re*v48_re - v57_im*v48_im
    v58_im = v57_re*v48_im + v57_im*v48_re
    v58_t_re = v57_re*v48_t_re - v57_im*v48_t_im + v48_re*v57_t_re - v48_im*v57_t_im
    v58_t_im = v57_re*v48_t_im + v57_im*v48_t_re + v48_re*v57_t_im + v48_im*v57_t_re
    v58_1_re = v57_re*v48_1_re - v57_im*v48_1_im + v48_re*v57_1_re - v48_im*v57_1_im
    v58_1_im = v57_re*v48_1_im + v57_im*v48_1_re + v48_re*v57_1_im + v48_im*v57_1_re
    v58_0_re = v57_re*v48_0_re - v57_im*v48_0_im + v48_re*v57_0_re - v48_im*v57_0_im
    v58_0_im = v57_re*v48_0_im + v57_im*v48_0_re + v48_re*v57_0_im + v48_im*v57_0_re
    v57_m = (abs(v57_re) + abs(v57_im))
    v57_b = (abs(v57_t_re) + abs(v57_t_im))*rt + (abs(v57_1_re) + abs(v57_1_im))*r1 + (abs(v57_0_re) + abs(v57_0_im))*r0 + v57_c
    v58_c = v57_m*v48_c + v48_m*v57_c + v57_b*v48_b
    work[MATRIX] = 1.0 - v50_0_re
    work[MATRIX + 1] = -v50_0_im
    work[MATRIX + 2] = -v50_1_re
    work[MATRIX + 3] = -v50_1_im
    work[MATRIX + 4] = -v50_t_re
    work[MATRIX + 5] = -v50_t_im
    work[MATRIX + 6] = x0_re - v50_re
    work[MATRIX + 7] = x0_im - v50_im
    work[REMAINDER] = v50_c
    work[MATRIX + 2*WIDTH] = -v58_0_re
    work[MATRIX + 2*WIDTH + 1] = -v58_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v58_1_re
    work[MATRIX + 2*WIDTH + 3] = -v58_1_im
    work[MATRIX + 2*WIDTH + 4] = -v58_t_re
    work[MATRIX + 2*WIDTH + 5] = -v58_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v58_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v58_im
    work[REMAINDER + 1] = v58_c


@spliced
def enclose(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work, word_R, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


@spliced
def certify(work: Vector, t: float, left: float, step: float, word_R: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose(work, word_R, weights_0, count_0):
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
def follow(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_R, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step, word_R, weights_0, count_0)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work, word_R, weights_0, count_0) and is_near(work, 0.5*step)
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
def reach(work: Vector, is_found: bool, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work, word_R, weights_0, count_0):
                return True
    return False


@function
def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_p_re = work[HERE]
    par_q_re = work[HERE + 2]
    par_sigma2_re = work[HERE + 4]
    par_sigma2_im = work[HERE + 5]
    par_z_re = work[HERE + 6]
    par_z_im = work[HERE + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v1_re = par_p_re + par_q_re
    v2_re = par_p_re*par_sigma2_re
    v2_im = par_p_re*par_sigma2_im
    v3_re = v2_re*x0_re - v2_im*x0_im
    v3_im = v2_re*x0_im + v2_im*x0_re
    v4_re = par_p_re + par_q_re + v3_re
    v4_q = 1.0/(v4_re*v4_re + v3_im*v3_im)
    v4_r_re = v4_re*v4_q
    v4_r_im = -v3_im*v4_q
    v6_re = v1_re*v4_r_re
    v6_im = v1_re*v4_r_im
    v10_s_re = par_p_re*par_p_re
    v12_re = v10_s_re*par_z_re
    v12_im = v10_s_re*par_z_im
    v13_s_re = par_q_re*par_q_re
    v15_re = v13_s_re*par_z_re
    v15_im = v13_s_re*par_z_im
    v16_re = par_p_re*par_q_re
    v17_re = v16_re*par_z_re
    v17_im = v16_re*par_z_im
    v18_re = v10_s_re*par_sigma2_re
    v18_im = v10_s_re*par_sigma2_im
    v19_re = v18_re*x1_re - v18_im*x1_im
    v19_im = v18_re*x1_im + v18_im*x1_re
    v20_re = v13_s_re*par_sigma2_re
    v20_im = v13_s_re*par_sigma2_im
    v21_re = v20_re*v6_re - v20_im*v6_im
    v21_im = v20_re*v6_im + v20_im*v6_re
    v22_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im
    v22_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re
    v24_re = v10_s_re*v22_s_re
    v24_im = v10_s_re*v22_s_im
    v25_re = v24_re*x0_re - v24_im*x0_im
    v25_im = v24_re*x0_im + v24_im*x0_re
    v26_re = v25_re*x1_re - v25_im*x1_im
    v26_im = v25_re*x1_im + v25_im*x1_re
    v27_re = v18_re*par_z_re - v18_im*par_z_im
    v27_im = v18_re*par_z_im + v18_im*par_z_re
    v28_re = v27_re*x0_re - v27_im*x0_im
    v28_im = v27_re*x0_im + v27_im*x0_re
    v29_re = v16_re*par_sigma2_re
    v29_im = v16_re*par_sigma2_im
    v30_re = v29_re*x1_re - v29_im*x1_im
    v30_im = v29_re*x1_im + v29_im*x1_re
    v31_re = v29_re*v6_re - v29_im*v6_im
    v31_im = v29_re*v6_im + v29_im*v6_re
    v32_re = v16_re*v22_s_re
    v32_im = v16_re*v22_s_im
    v33_re = v32_re*x0_re - v32_im*x0_im
    v33_im = v32_re*x0_im + v32_im*x0_re
    v34_re = v33_re*v6_re - v33_im*v6_im
    v34_im = v33_re*v6_im + v33_im*v6_re
    v35_re = v29_re*par_z_re - v29_im*par_z_im
    v35_im = v29_re*par_z_im + v29_im*par_z_re
    v36_re = v35_re*x0_re - v35_im*x0_im
    v36_im = v35_re*x0_im + v35_im*x0_re
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re
    v37_im = -v12_im - v15_im - 2.0*v17_im + v19_im + v21_im + v26_im - v28_im + v30_im + v31_im + v34_im - v36_im
    v45_re = 0.0
    v45_im = 0.0
    for iv7 in range(count_0):
        v9_re = word_R[iv7]
        v8_w = weights_0[iv7]
        v38_s_re = v9_re*v9_re
        v40_re = v10_s_re*v38_s_re
        v41_re = v13_s_re*v38_s_re
        v42_re = v16_re*v38_s_re
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re
        v43_q = 1.0/(v43_re*v43_re + v37_im*v37_im)
        v43_r_re = v43_re*v43_q
        v43_r_im = -v37_im*v43_q
        v45_re += v8_w*v43_r_re
        v45_im += v8_w*v43_r_im
    v46_re = v1_re*v4_re
    v46_im = v1_re*v3_im
    v47_re = v46_re*v45_re - v46_im*v45_im
    v47_im = v46_re*v45_im + v46_im*v45_re
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = x1_im
    work[VALUES + 4] = v6_re
    work[VALUES + 5] = v6_im
    return v47_re, v47_im


@spliced
def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start, word_R, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found, word_R, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work, word_R, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_p_re = work[HERE]
    turn_p_re = work[DIRECTION]
    par_q_re = work[HERE + 2]
    turn_q_re = work[DIRECTION + 2]
    par_sigma2_re = work[HERE + 4]
    par_sigma2_im = work[HERE + 5]
    turn_sigma2_re = work[DIRECTION + 4]
    turn_sigma2_im = work[DIRECTION + 5]
    par_z_re = work[HERE + 6]
    par_z_im = work[HERE + 7]
    turn_z_re = work[DIRECTION + 6]
    turn_z_im = work[DIRECTION + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v1_re = par_p_re + par_q_re
    v1_t_re = turn_p_re + turn_q_re
    v2_re = par_p_re*par_sigma2_re
    v2_im = par_p_re*par_sigma2_im
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re
    v2_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re
    v3_re = v2_re*x0_re - v2_im*x0_im
    v3_im = v2_re*x0_im + v2_im*x0_re
    v3_t_re = x0_re*v2_t_re - x0_im*v2_t_im
    v3_t_im = x0_re*v2_t_im + x0_im*v2_t_re
    v4_re = par_p_re + par_q_re + v3_re
    v4_t_re = turn_p_re + turn_q_re + v3_t_re
    v4_q = 1.0/(v4_re*v4_re + v3_im*v3_im)
    v4_r_re = v4_re*v4_q
    v4_r_im = -v3_im*v4_q
    v5_s_re = v4_r_re*v4_r_re - v4_r_im*v4_r_im
    v5_s_im = v4_r_re*v4_r_im + v4_r_im*v4_r_re
    v5_t_re = -v5_s_re*v4_t_re + v5_s_im*v3_t_im
    v5_t_im = -v5_s_re*v3_t_im - v5_s_im*v4_t_re
    v5_0_re = -v5_s_re*v2_re + v5_s_im*v2_im
    v5_0_im = -v5_s_re*v2_im - v5_s_im*v2_re
    v6_re = v1_re*v4_r_re
    v6_im = v1_re*v4_r_im
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re
    v6_t_im = v1_re*v5_t_im + v4_r_im*v1_t_re
    v6_0_re = v1_re*v5_0_re
    v6_0_im = v1_re*v5_0_im
    v10_s_re = par_p_re*par_p_re
    v11_t_re = 2.0*par_p_re*turn_p_re
    v12_re = v10_s_re*par_z_re
    v12_im = v10_s_re*par_z_im
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re
    v12_t_im = v10_s_re*turn_z_im + par_z_im*v11_t_re
    v13_s_re = par_q_re*par_q_re
    v14_t_re = 2.0*par_q_re*turn_q_re
    v15_re = v13_s_re*par_z_re
    v15_im = v13_s_re*par_z_im
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re
    v15_t_im = v13_s_re*turn_z_im + par_z_im*v14_t_re
    v16_re = par_p_re*par_q_re
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re
    v17_re = v16_re*par_z_re
    v17_im = v16_re*par_z_im
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re
    v17_t_im = v16_re*turn_z_im + par_z_im*v16_t_re
    v18_re = v10_s_re*par_sigma2_re
    v18_im = v10_s_re*par_sigma2_im
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re
    v18_t_im = v10_s_re*turn_sigma2_im + par_sigma2_im*v11_t_re
    v19_re = v18_re*x1_re - v18_im*x1_im
    v19_im = v18_re*x1_im + v18_im*x1_re
    v19_t_re = x1_re*v18_t_re - x1_im*v18_t_im
    v19_t_im = x1_re*v18_t_im + x1_im*v18_t_re
    v20_re = v13_s_re*par_sigma2_re
    v20_im = v13_s_re*par_sigma2_im
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re
    v20_t_im = v13_s_re*turn_sigma2_im + par_sigma2_im*v14_t_re
    v21_re = v20_re*v6_re - v20_im*v6_im
    v21_im = v20_re*v6_im + v20_im*v6_re
    v21_t_re = v20_re*v6_t_re - v20_im*v6_t_im + v6_re*v20_t_re - v6_im*v20_t_im
    v21_t_im = v20_re*v6_t_im + v20_im*v6_t_re + v6_re*v20_t_im + v6_im*v20_t_re
    v21_0_re = v20_re*v6_0_re - v20_im*v6_0_im
    v21_0_im = v20_re*v6_0_im + v20_im*v6_0_re
    v22_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im
    v22_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re - 2.0*par_sigma2_im*turn_sigma2_im
    v23_t_im = 2.0*par_sigma2_re*turn_sigma2_im + 2.0*par_sigma2_im*turn_sigma2_re
    v24_re = v10_s_re*v22_s_re
    v24_im = v10_s_re*v22_s_im
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re
    v24_t_im = v10_s_re*v23_t_im + v22_s_im*v11_t_re
    v25_re = v24_re*x0_re - v24_im*x0_im
    v25_im = v24_re*x0_im + v24_im*x0_re
    v25_t_re = x0_re*v24_t_re - x0_im*v24_t_im
    v25_t_im = x0_re*v24_t_im + x0_im*v24_t_re
    v26_re = v25_re*x1_re - v25_im*x1_im
    v26_im = v25_re*x1_im + v25_im*x1_re
    v26_0_re = x1_re*v24_re - x1_im*v24_im
    v26_0_im = x1_re*v24_im + x1_im*v24_re
    v26_t_re = x1_re*v25_t_re - x1_im*v25_t_im
    v26_t_im = x1_re*v25_t_im + x1_im*v25_t_re
    v27_re = v18_re*par_z_re - v18_im*par_z_im
    v27_im = v18_re*par_z_im + v18_im*par_z_re
    v27_t_re = v18_re*turn_z_re - v18_im*turn_z_im + par_z_re*v18_t_re - par_z_im*v18_t_im
    v27_t_im = v18_re*turn_z_im + v18_im*turn_z_re + par_z_re*v18_t_im + par_z_im*v18_t_re
    v28_re = v27_re*x0_re - v27_im*x0_im
    v28_im = v27_re*x0_im + v27_im*x0_re
    v28_t_re = x0_re*v27_t_re - x0_im*v27_t_im
    v28_t_im = x0_re*v27_t_im + x0_im*v27_t_re
    v29_re = v16_re*par_sigma2_re
    v29_im = v16_re*par_sigma2_im
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re
    v29_t_im = v16_re*turn_sigma2_im + par_sigma2_im*v16_t_re
    v30_re = v29_re*x1_re - v29_im*x1_im
    v30_im = v29_re*x1_im + v29_im*x1_re
    v30_t_re = x1_re*v29_t_re - x1_im*v29_t_im
    v30_t_im = x1_re*v29_t_im + x1_im*v29_t_re
    v31_re = v29_re*v6_re - v29_im*v6_im
    v31_im = v29_re*v6_im + v29_im*v6_re
    v31_t_re = v29_re*v6_t_re - v29_im*v6_t_im + v6_re*v29_t_re - v6_im*v29_t_im
    v31_t_im = v29_re*v6_t_im + v29_im*v6_t_re + v6_re*v29_t_im + v6_im*v29_t_re
    v31_0_re = v29_re*v6_0_re - v29_im*v6_0_im
    v31_0_im = v29_re*v6_0_im + v29_im*v6_0_re
    v32_re = v16_re*v22_s_re
    v32_im = v16_re*v22_s_im
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re
    v32_t_im = v16_re*v23_t_im + v22_s_im*v16_t_re
    v33_re = v32_re*x0_re - v32_im*x0_im
    v33_im = v32_re*x0_im + v32_im*x0_re
    v33_t_re = x0_re*v32_t_re - x0_im*v32_t_im
    v33_t_im = x0_re*v32_t_im + x0_im*v32_t_re
    v34_re = v33_re*v6_re - v33_im*v6_im
    v34_im = v33_re*v6_im + v33_im*v6_re
    v34_t_re = v33_re*v6_t_re - v33_im*v6_t_im + v6_re*v33_t_re - v6_im*v33_t_im
    v34_t_im = v33_re*v6_t_im + v33_im*v6_t_re + v6_re*v33_t_im + v6_im*v33_t_re
    v34_0_re = v33_re*v6_0_re - v33_im*v6_0_im + v6_re*v32_re - v6_im*v32_im
    v34_0_im = v33_re*v6_0_im + v33_im*v6_0_re + v6_re*v32_im + v6_im*v32_re
    v35_re = v29_re*par_z_re - v29_im*par_z_im
    v35_im = v29_re*par_z_im + v29_im*par_z_re
    v35_t_re = v29_re*turn_z_re - v29_im*turn_z_im + par_z_re*v29_t_re - par_z_im*v29_t_im
    v35_t_im = v29_re*turn_z_im + v29_im*turn_z_re + par_z_re*v29_t_im + par_z_im*v29_t_re
    v36_re = v35_re*x0_re - v35_im*x0_im
    v36_im = v35_re*x0_im + v35_im*x0_re
    v36_t_re = x0_re*v35_t_re - x0_im*v35_t_im
    v36_t_im = x0_re*v35_t_im + x0_im*v35_t_re
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re
    v37_im = -v12_im - v15_im - 2.0*v17_im + v19_im + v21_im + v26_im - v28_im + v30_im + v31_im + v34_im - v36_im
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re
    v37_t_im = -v12_t_im - v15_t_im - 2.0*v17_t_im + v19_t_im + v21_t_im + v26_t_im - v28_t_im + v30_t_im + v31_t_im + v34_t_im - v36_t_im
    v37_1_re = v18_re + v25_re + v29_re
    v37_1_im = v18_im + v25_im + v29_im
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re
    v37_0_im = v21_0_im + v26_0_im - v27_im + v31_0_im + v34_0_im - v35_im
    v45_re = 0.0
    v45_im = 0.0
    v45_t_re = 0.0
    v45_t_im = 0.0
    v45_1_re = 0.0
    v45_1_im = 0.0
    v45_0_re = 0.0
    v45_0_im = 0.0
    for iv7 in range(count_0):
        v9_re = word_R[iv7]
        v8_w = weights_0[iv7]
        v38_s_re = v9_re*v9_re
        v40_re = v10_s_re*v38_s_re
        v40_t_re = v38_s_re*v11_t_re
        v41_re = v13_s_re*v38_s_re
        v41_t_re = v38_s_re*v14_t_re
        v42_re = v16_re*v38_s_re
        v42_t_re = v38_s_re*v16_t_re
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re
        v43_q = 1.0/(v43_re*v43_re + v37_im*v37_im)
        v43_r_re = v43_re*v43_q
        v43_r_im = -v37_im*v43_q
        v44_s_re = v43_r_re*v43_r_re - v43_r_im*v43_r_im
        v44_s_im = v43_r_re*v43_r_im + v43_r_im*v43_r_re
        v44_t_re = -v44_s_re*v43_t_re + v44_s_im*v37_t_im
        v44_t_im = -v44_s_re*v37_t_im - v44_s_im*v43_t_re
        v44_1_re = -v44_s_re*v37_1_re + v44_s_im*v37_1_im
        v44_1_im = -v44_s_re*v37_1_im - v44_s_im*v37_1_re
        v44_0_re = -v44_s_re*v37_0_re + v44_s_im*v37_0_im
        v44_0_im = -v44_s_re*v37_0_im - v44_s_im*v37_0_re
        v45_re += v8_w*v43_r_re
        v45_im += v8_w*v43_r_im
        v45_t_re += v8_w*v44_t_re
        v45_t_im += v8_w*v44_t_im
        v45_1_re += v8_w*v44_1_re
        v45_1_im += v8_w*v44_1_im
        v45_0_re += v8_w*v44_0_re
        v45_0_im += v8_w*v44_0_im
    v46_re = v1_re*v4_re
    v46_im = v1_re*v3_im
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re
    v46_t_im = v1_re*v3_t_im + v3_im*v1_t_re
    v46_0_re = v1_re*v2_re
    v46_0_im = v1_re*v2_im
    v47_re = v46_re*v45_re - v46_im*v45_im
    v47_im = v46_re*v45_im + v46_im*v45_re
    v47_t_re = v46_re*v45_t_re - v46_im*v45_t_im + v45_re*v46_t_re - v45_im*v46_t_im
    v47_t_im = v46_re*v45_t_im + v46_im*v45_t_re + v45_re*v46_t_im + v45_im*v46_t_re
    v47_1_re = v46_re*v45_1_re - v46_im*v45_1_im
    v47_1_im = v46_re*v45_1_im + v46_im*v45_1_re
    v47_0_re = v46_re*v45_0_re - v46_im*v45_0_im + v45_re*v46_0_re - v45_im*v46_0_im
    v47_0_im = v46_re*v45_0_im + v46_im*v45_0_re + v45_re*v46_0_im + v45_im*v46_0_re
    work[SLOPES] = v47_0_re
    work[SLOPES + 1] = v47_0_im
    work[SLOPES + 2] = v47_1_re
    work[SLOPES + 3] = v47_1_im
    work[SLOPES + 4] = v47_t_re
    work[SLOPES + 5] = v47_t_im


@function
def differentiate(work: Vector, j: int, word_R: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_R, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work, word_R, weights_0, count_0)
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
def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j, word_R, weights_0, count_0)
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
def equations_real(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_p_re = work[HERE]
    turn_p_re = work[DIRECTION]
    par_q_re = work[HERE + 2]
    turn_q_re = work[DIRECTION + 2]
    par_sigma2_re = work[HERE + 4]
    turn_sigma2_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    turn_z_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    v1_re = par_p_re + par_q_re
    v1_t_re = turn_p_re + turn_q_re
    v2_re = par_p_re*par_sigma2_re
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re
    v3_re = v2_re*x0_re
    v3_t_re = x0_re*v2_t_re
    v4_re = par_p_re + par_q_re + v3_re
    v4_t_re = turn_p_re + turn_q_re + v3_t_re
    v4_r_re = 1.0/v4_re
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*v4_t_re
    v5_0_re = -v5_s_re*v2_re
    v6_re = v1_re*v4_r_re
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re
    v6_0_re = v1_re*v5_0_re
    v10_s_re = par_p_re*par_p_re
    v11_t_re = 2.0*par_p_re*turn_p_re
    v12_re = v10_s_re*par_z_re
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re
    v13_s_re = par_q_re*par_q_re
    v14_t_re = 2.0*par_q_re*turn_q_re
    v15_re = v13_s_re*par_z_re
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re
    v16_re = par_p_re*par_q_re
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re
    v17_re = v16_re*par_z_re
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re
    v18_re = v10_s_re*par_sigma2_re
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re
    v19_re = v18_re*x1_re
    v19_t_re = x1_re*v18_t_re
    v20_re = v13_s_re*par_sigma2_re
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re
    v21_re = v20_re*v6_re
    v21_t_re = v20_re*v6_t_re + v6_re*v20_t_re
    v21_0_re = v20_re*v6_0_re
    v22_s_re = par_sigma2_re*par_sigma2_re
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re
    v24_re = v10_s_re*v22_s_re
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re
    v25_re = v24_re*x0_re
    v25_t_re = x0_re*v24_t_re
    v26_re = v25_re*x1_re
    v26_0_re = x1_re*v24_re
    v26_t_re = x1_re*v25_t_re
    v27_re = v18_re*par_z_re
    v27_t_re = v18_re*turn_z_re + par_z_re*v18_t_re
    v28_re = v27_re*x0_re
    v28_t_re = x0_re*v27_t_re
    v29_re = v16_re*par_sigma2_re
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re
    v30_re = v29_re*x1_re
    v30_t_re = x1_re*v29_t_re
    v31_re = v29_re*v6_re
    v31_t_re = v29_re*v6_t_re + v6_re*v29_t_re
    v31_0_re = v29_re*v6_0_re
    v32_re = v16_re*v22_s_re
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re
    v33_re = v32_re*x0_re
    v33_t_re = x0_re*v32_t_re
    v34_re = v33_re*v6_re
    v34_t_re = v33_re*v6_t_re + v6_re*v33_t_re
    v34_0_re = v33_re*v6_0_re + v6_re*v32_re
    v35_re = v29_re*par_z_re
    v35_t_re = v29_re*turn_z_re + par_z_re*v29_t_re
    v36_re = v35_re*x0_re
    v36_t_re = x0_re*v35_t_re
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re
    v37_1_re = v18_re + v25_re + v29_re
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re
    v45_re = 0.0
    v45_t_re = 0.0
    v45_1_re = 0.0
    v45_0_re = 0.0
    for iv7 in range(count_0):
        v9_re = word_R[iv7]
        v8_w = weights_0[iv7]
        v38_s_re = v9_re*v9_re
        v40_re = v10_s_re*v38_s_re
        v40_t_re = v38_s_re*v11_t_re
        v41_re = v13_s_re*v38_s_re
        v41_t_re = v38_s_re*v14_t_re
        v42_re = v16_re*v38_s_re
        v42_t_re = v38_s_re*v16_t_re
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re
        v43_r_re = 1.0/v43_re
        v44_s_re = v43_r_re*v43_r_re
        v44_t_re = -v44_s_re*v43_t_re
        v44_1_re = -v44_s_re*v37_1_re
        v44_0_re = -v44_s_re*v37_0_re
        v45_re += v8_w*v43_r_re
        v45_t_re += v8_w*v44_t_re
        v45_1_re += v8_w*v44_1_re
        v45_0_re += v8_w*v44_0_re
    v46_re = v1_re*v4_re
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re
    v46_0_re = v1_re*v2_re
    v47_re = v46_re*v45_re
    v47_t_re = v46_re*v45_t_re + v45_re*v46_t_re
    v47_1_re = v46_re*v45_1_re
    v47_0_re = v46_re*v45_0_re + v45_re*v46_0_re
    v48_re = par_p_re*par_z_re
    v48_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re
    v49_re = par_q_re*par_z_re
    v49_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re
    v50_re = v2_re*x1_re
    v50_t_re = x1_re*v2_t_re
    v51_re = par_q_re*par_sigma2_re
    v51_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re
    v52_re = v51_re*v6_re
    v52_t_re = v51_re*v6_t_re + v6_re*v51_t_re
    v52_0_re = v51_re*v6_0_re
    v53_re = -v48_re - v49_re + v50_re + v52_re
    v53_t_re = -v48_t_re - v49_t_re + v50_t_re + v52_t_re
    v54_re = v1_re*v53_re
    v54_t_re = v1_re*v53_t_re + v53_re*v1_t_re
    v54_1_re = v1_re*v2_re
    v54_0_re = v1_re*v52_0_re
    v55_re = v54_re*v45_re
    v55_t_re = v54_re*v45_t_re + v45_re*v54_t_re
    v55_1_re = v54_re*v45_1_re + v45_re*v54_1_re
    v55_0_re = v54_re*v45_0_re + v45_re*v54_0_re
    work[MATRIX] = 1.0 - v47_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v47_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v47_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v47_re
    work[MATRIX + 7] = 0.0
    work[MATRIX + 2*WIDTH] = -v55_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v55_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v55_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v55_re
    work[MATRIX + 2*WIDTH + 7] = 0.0


@function
def settle_real(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations_real(work, word_R, weights_0, count_0)
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
def begin_real(work: Vector, anchor: Array, start: Array, word_R: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle_real(work, word_R, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy_real(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure_real(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_p_re = work[HERE]
    turn_p_re = work[DIRECTION]
    par_q_re = work[HERE + 2]
    turn_q_re = work[DIRECTION + 2]
    par_sigma2_re = work[HERE + 4]
    turn_sigma2_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    turn_z_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v1_re = par_p_re + par_q_re
    v1_t_re = turn_p_re + turn_q_re
    v2_re = par_p_re*par_sigma2_re
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re
    v3_b = abs(turn_p_re)*rt
    v4_b = abs(turn_sigma2_re)*rt
    v2_c = v3_b*v4_b
    v5_re = v2_re*x0_re
    v5_t_re = x0_re*v2_t_re
    v6_m = abs(x0_re)
    v2_b = abs(v2_t_re)*rt + v2_c
    v6_b = r0
    v5_c = v6_m*v2_c + v2_b*v6_b
    v7_re = par_p_re + par_q_re + v5_re
    v7_t_re = turn_p_re + turn_q_re + v5_t_re
    v7_r_re = 1.0/v7_re
    v7_o = abs(v7_r_re)
    v8_s_re = v7_r_re*v7_r_re
    v8_t_re = -v8_s_re*v7_t_re
    v8_0_re = -v8_s_re*v2_re
    v7_b = abs(v7_t_re)*rt + abs(v2_re)*r0 + v5_c
    v8_x = v7_b*v7_o
    v8_c = v7_o*v7_o*(v5_c + v7_b*v8_x/(1.0 - v8_x)) if v8_x < 1.0 else math.inf
    v9_re = v1_re*v7_r_re
    v9_t_re = v1_re*v8_t_re + v7_r_re*v1_t_re
    v9_0_re = v1_re*v8_0_re
    v1_m = abs(v1_re)
    v1_b = abs(v1_t_re)*rt
    v8_b = abs(v8_t_re)*rt + abs(v8_0_re)*r0 + v8_c
    v9_c = v1_m*v8_c + v1_b*v8_b
    v3_s_re = par_p_re*par_p_re
    v13_t_re = 2.0*par_p_re*turn_p_re
    v13_c = v3_b*v3_b
    v14_re = v3_s_re*par_z_re
    v14_t_re = v3_s_re*turn_z_re + par_z_re*v13_t_re
    v15_m = abs(par_z_re)
    v13_b = abs(v13_t_re)*rt + v13_c
    v15_b = abs(turn_z_re)*rt
    v14_c = v15_m*v13_c + v13_b*v15_b
    v16_s_re = par_q_re*par_q_re
    v17_t_re = 2.0*par_q_re*turn_q_re
    v16_b = abs(turn_q_re)*rt
    v17_c = v16_b*v16_b
    v18_re = v16_s_re*par_z_re
    v18_t_re = v16_s_re*turn_z_re + par_z_re*v17_t_re
    v17_b = abs(v17_t_re)*rt + v17_c
    v18_c = v15_m*v17_c + v17_b*v15_b
    v19_re = par_p_re*par_q_re
    v19_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re
    v19_c = v3_b*v16_b
    v20_re = v19_re*par_z_re
    v20_t_re = v19_re*turn_z_re + par_z_re*v19_t_re
    v19_b = abs(v19_t_re)*rt + v19_c
    v20_c = v15_m*v19_c + v19_b*v15_b
    v21_re = v3_s_re*par_sigma2_re
    v21_t_re = v3_s_re*turn_sigma2_re + par_sigma2_re*v13_t_re
    v4_m = abs(par_sigma2_re)
    v21_c = v4_m*v13_c + v13_b*v4_b
    v22_re = v21_re*x1_re
    v22_t_re = x1_re*v21_t_re
    v23_m = abs(x1_re)
    v21_b = abs(v21_t_re)*rt + v21_c
    v23_b = r1
    v22_c = v23_m*v21_c + v21_b*v23_b
    v24_re = v16_s_re*par_sigma2_re
    v24_t_re = v16_s_re*turn_sigma2_re + par_sigma2_re*v17_t_re
    v24_c = v4_m*v17_c + v17_b*v4_b
    v25_re = v24_re*v9_re
    v25_t_re = v24_re*v9_t_re + v9_re*v24_t_re
    v25_0_re = v24_re*v9_0_re
    v24_m = abs(v24_re)
    v9_m = abs(v9_re)
    v24_b = abs(v24_t_re)*rt + v24_c
    v9_b = abs(v9_t_re)*rt + abs(v9_0_re)*r0 + v9_c
    v25_c = v24_m*v9_c + v9_m*v24_c + v24_b*v9_b
    v4_s_re = par_sigma2_re*par_sigma2_re
    v26_t_re = 2.0*par_sigma2_re*turn_sigma2_re
    v26_c = v4_b*v4_b
    v27_re = v3_s_re*v4_s_re
    v27_t_re = v3_s_re*v26_t_re + v4_s_re*v13_t_re
    v13_m = abs(v3_s_re)
    v26_m = abs(v4_s_re)
    v26_b = abs(v26_t_re)*rt + v26_c
    v27_c = v13_m*v26_c + v26_m*v13_c + v13_b*v26_b
    v28_re = v27_re*x0_re
    v28_t_re = x0_re*v27_t_re
    v27_b = abs(v27_t_re)*rt + v27_c
    v28_c = v6_m*v27_c + v27_b*v6_b
    v29_re = v28_re*x1_re
    v29_0_re = x1_re*v27_re
    v29_t_re = x1_re*v28_t_re
    v28_b = abs(v27_re)*r0 + abs(v28_t_re)*rt + v28_c
    v29_c = v23_m*v28_c + v28_b*v23_b
    v30_re = v21_re*par_z_re
    v30_t_re = v21_re*turn_z_re + par_z_re*v21_t_re
    v30_c = v15_m*v21_c + v21_b*v15_b
    v31_re = v30_re*x0_re
    v31_t_re = x0_re*v30_t_re
    v30_b = abs(v30_t_re)*rt + v30_c
    v31_c = v6_m*v30_c + v30_b*v6_b
    v32_re = v19_re*par_sigma2_re
    v32_t_re = v19_re*turn_sigma2_re + par_sigma2_re*v19_t_re
    v32_c = v4_m*v19_c + v19_b*v4_b
    v33_re = v32_re*x1_re
    v33_t_re = x1_re*v32_t_re
    v32_b = abs(v32_t_re)*rt + v32_c
    v33_c = v23_m*v32_c + v32_b*v23_b
    v34_re = v32_re*v9_re
    v34_t_re = v32_re*v9_t_re + v9_re*v32_t_re
    v34_0_re = v32_re*v9_0_re
    v32_m = abs(v32_re)
    v34_c = v32_m*v9_c + v9_m*v32_c + v32_b*v9_b
    v35_re = v19_re*v4_s_re
    v35_t_re = v19_re*v26_t_re + v4_s_re*v19_t_re
    v19_m = abs(v19_re)
    v35_c = v19_m*v26_c + v26_m*v19_c + v19_b*v26_b
    v36_re = v35_re*x0_re
    v36_t_re = x0_re*v35_t_re
    v35_b = abs(v35_t_re)*rt + v35_c
    v36_c = v6_m*v35_c + v35_b*v6_b
    v37_re = v36_re*v9_re
    v37_t_re = v36_re*v9_t_re + v9_re*v36_t_re
    v37_0_re = v36_re*v9_0_re + v9_re*v35_re
    v36_m = abs(v36_re)
    v36_b = abs(v35_re)*r0 + abs(v36_t_re)*rt + v36_c
    v37_c = v36_m*v9_c + v9_m*v36_c + v36_b*v9_b
    v38_re = v32_re*par_z_re
    v38_t_re = v32_re*turn_z_re + par_z_re*v32_t_re
    v38_c = v15_m*v32_c + v32_b*v15_b
    v39_re = v38_re*x0_re
    v39_t_re = x0_re*v38_t_re
    v38_b = abs(v38_t_re)*rt + v38_c
    v39_c = v6_m*v38_c + v38_b*v6_b
    v40_re = -v14_re - v18_re - 2.0*v20_re + v22_re + v25_re + v29_re - v31_re + v33_re + v34_re + v37_re - v39_re
    v40_t_re = -v14_t_re - v18_t_re - 2.0*v20_t_re + v22_t_re + v25_t_re + v29_t_re - v31_t_re + v33_t_re + v34_t_re + v37_t_re - v39_t_re
    v40_1_re = v21_re + v28_re + v32_re
    v40_0_re = v25_0_re + v29_0_re - v30_re + v34_0_re + v37_0_re - v38_re
    v40_c = v14_c + v18_c + 2.0*v20_c + v22_c + v25_c + v29_c + v31_c + v33_c + v34_c + v37_c + v39_c
    v48_re = 0.0
    v48_t_re = 0.0
    v48_1_re = 0.0
    v48_0_re = 0.0
    v48_c = 0.0
    for iv10 in range(count_0):
        v12_re = word_R[iv10]
        v11_w = weights_0[iv10]
        v41_s_re = v12_re*v12_re
        v43_re = v3_s_re*v41_s_re
        v43_t_re = v41_s_re*v13_t_re
        v42_m = abs(v41_s_re)
        v43_c = v42_m*v13_c
        v44_re = v16_s_re*v41_s_re
        v44_t_re = v41_s_re*v17_t_re
        v44_c = v42_m*v17_c
        v45_re = v19_re*v41_s_re
        v45_t_re = v41_s_re*v19_t_re
        v45_c = v42_m*v19_c
        v46_re = v40_re + v43_re + v44_re + 2.0*v45_re
        v46_t_re = v40_t_re + v43_t_re + v44_t_re + 2.0*v45_t_re
        v46_c = v40_c + v43_c + v44_c + 2.0*v45_c
        v46_r_re = 1.0/v46_re
        v46_o = abs(v46_r_re)
        v47_s_re = v46_r_re*v46_r_re
        v47_t_re = -v47_s_re*v46_t_re
        v47_1_re = -v47_s_re*v40_1_re
        v47_0_re = -v47_s_re*v40_0_re
        v46_b = abs(v46_t_re)*rt + abs(v40_1_re)*r1 + abs(v40_0_re)*r0 + v46_c
        v47_x = v46_b*v46_o
        v47_c = v46_o*v46_o*(v46_c + v46_b*v47_x/(1.0 - v47_x)) if v47_x < 1.0 else math.inf
        v48_re += v11_w*v46_r_re
        v48_t_re += v11_w*v47_t_re
        v48_1_re += v11_w*v47_1_re
        v48_0_re += v11_w*v47_0_re
        v48_c += v11_w*v47_c
    v49_re = v1_re*v7_re
    v49_t_re = v1_re*v7_t_re + v7_re*v1_t_re
    v49_0_re = v1_re*v2_re
    v49_c = v1_m*v5_c + v1_b*v7_b
    v50_re = v49_re*v48_re
    v50_t_re = v49_re*v48_t_re + v48_re*v49_t_re
    v50_1_re = v49_re*v48_1_re
    v50_0_re = v49_re*v48_0_re + v48_re*v49_0_re
    v49_m = abs(v49_re)
    v48_m = abs(v48_re)
    v49_b = abs(v49_t_re)*rt + abs(v49_0_re)*r0 + v49_c
    v48_b = abs(v48_t_re)*rt + abs(v48_1_re)*r1 + abs(v48_0_re)*r0 + v48_c
    v50_c = v49_m*v48_c + v48_m*v49_c + v49_b*v48_b
    v51_re = par_p_re*par_z_re
    v51_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re
    v51_c = v3_b*v15_b
    v52_re = par_q_re*par_z_re
    v52_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re
    v52_c = v16_b*v15_b
    v53_re = v2_re*x1_re
    v53_t_re = x1_re*v2_t_re
    v53_c = v23_m*v2_c + v2_b*v23_b
    v54_re = par_q_re*par_sigma2_re
    v54_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re
    v54_c = v16_b*v4_b
    v55_re = v54_re*v9_re
    v55_t_re = v54_re*v9_t_re + v9_re*v54_t_re
    v55_0_re = v54_re*v9_0_re
    v54_m = abs(v54_re)
    v54_b = abs(v54_t_re)*rt + v54_c
    v55_c = v54_m*v9_c + v9_m*v54_c + v54_b*v9_b
    v56_re = -v51_re - v52_re + v53_re + v55_re
    v56_t_re = -v51_t_re - v52_t_re + v53_t_re + v55_t_re
    v56_c = v51_c + v52_c + v53_c + v55_c
    v57_re = v1_re*v56_re
    v57_t_re = v1_re*v56_t_re + v56_re*v1_t_re
    v57_1_re = v1_re*v2_re
    v57_0_re = v1_re*v55_0_re
    v56_b = abs(v56_t_re)*rt + abs(v2_re)*r1 + abs(v55_0_re)*r0 + v56_c
    v57_c = v1_m*v56_c + v1_b*v56_b
    v58_re = v57_re*v48_re
    v58_t_re = v57_re*v48_t_re + v48_re*v57_t_re
    v58_1_re = v57_re*v48_1_re + v48_re*v57_1_re
    v58_0_re = v57_re*v48_0_re + v48_re*v57_0_re
    v57_m = abs(v57_re)
    v57_b = abs(v57_t_re)*rt + abs(v57_1_re)*r1 + abs(v57_0_re)*r0 + v57_c
    v58_c = v57_m*v48_c + v48_m*v57_c + v57_b*v48_b
    work[MATRIX] = 1.0 - v50_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v50_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v50_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v50_re
    work[MATRIX + 7] = 0.0
    work[REMAINDER] = v50_c
    work[MATRIX + 2*WIDTH] = -v58_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v58_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v58_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v58_re
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[REMAINDER + 1] = v58_c


@spliced
def enclose_real(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure_real(work, word_R, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate_real(work, WIDTH)


@spliced
def certify_real(work: Vector, t: float, left: float, step: float, word_R: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose_real(work, word_R, weights_0, count_0):
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
def follow_real(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim_real(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place_real(work, t, left)
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_R, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return False
    turn_real(work)
    measure_real(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify_real(work, t, left, step, word_R, weights_0, count_0)
        if is_safe:
            place_real(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle_real(work, word_R, weights_0, count_0) and is_near_real(work, 0.5*step)
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
def reach_real(work: Vector, is_found: bool, word_R: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy_real(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy_real(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow_real(work, word_R, weights_0, count_0):
                return True
    return False


@function
def take_real(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values_real(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_p_re = work[HERE]
    par_q_re = work[HERE + 2]
    par_sigma2_re = work[HERE + 4]
    par_z_re = work[HERE + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v1_re = par_p_re + par_q_re
    v2_re = par_p_re*par_sigma2_re
    v3_re = v2_re*x0_re
    v4_re = par_p_re + par_q_re + v3_re
    v4_r_re = 1.0/v4_re
    v6_re = v1_re*v4_r_re
    v10_s_re = par_p_re*par_p_re
    v12_re = v10_s_re*par_z_re
    v13_s_re = par_q_re*par_q_re
    v15_re = v13_s_re*par_z_re
    v16_re = par_p_re*par_q_re
    v17_re = v16_re*par_z_re
    v18_re = v10_s_re*par_sigma2_re
    v19_re = v18_re*x1_re
    v20_re = v13_s_re*par_sigma2_re
    v21_re = v20_re*v6_re
    v22_s_re = par_sigma2_re*par_sigma2_re
    v24_re = v10_s_re*v22_s_re
    v25_re = v24_re*x0_re
    v26_re = v25_re*x1_re
    v27_re = v18_re*par_z_re
    v28_re = v27_re*x0_re
    v29_re = v16_re*par_sigma2_re
    v30_re = v29_re*x1_re
    v31_re = v29_re*v6_re
    v32_re = v16_re*v22_s_re
    v33_re = v32_re*x0_re
    v34_re = v33_re*v6_re
    v35_re = v29_re*par_z_re
    v36_re = v35_re*x0_re
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re
    v45_re = 0.0
    for iv7 in range(count_0):
        v9_re = word_R[iv7]
        v8_w = weights_0[iv7]
        v38_s_re = v9_re*v9_re
        v40_re = v10_s_re*v38_s_re
        v41_re = v13_s_re*v38_s_re
        v42_re = v16_re*v38_s_re
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re
        v43_r_re = 1.0/v43_re
        v45_re += v8_w*v43_r_re
    v46_re = v1_re*v4_re
    v47_re = v46_re*v45_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = v6_re
    work[VALUES + 5] = 0.0
    return v47_re, 0.0


@spliced
def visit_real(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin_real(work, anchor, start, word_R, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take_real(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach_real(work, is_found, word_R, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy_real(work, X, LAST_X, 2*CORE)
            copy_real(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values_real(work, word_R, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes_real(work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_p_re = work[HERE]
    turn_p_re = work[DIRECTION]
    par_q_re = work[HERE + 2]
    turn_q_re = work[DIRECTION + 2]
    par_sigma2_re = work[HERE + 4]
    turn_sigma2_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    turn_z_re = work[DIRECTION + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v1_re = par_p_re + par_q_re
    v1_t_re = turn_p_re + turn_q_re
    v2_re = par_p_re*par_sigma2_re
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re
    v3_re = v2_re*x0_re
    v3_t_re = x0_re*v2_t_re
    v4_re = par_p_re + par_q_re + v3_re
    v4_t_re = turn_p_re + turn_q_re + v3_t_re
    v4_r_re = 1.0/v4_re
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*v4_t_re
    v5_0_re = -v5_s_re*v2_re
    v6_re = v1_re*v4_r_re
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re
    v6_0_re = v1_re*v5_0_re
    v10_s_re = par_p_re*par_p_re
    v11_t_re = 2.0*par_p_re*turn_p_re
    v12_re = v10_s_re*par_z_re
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re
    v13_s_re = par_q_re*par_q_re
    v14_t_re = 2.0*par_q_re*turn_q_re
    v15_re = v13_s_re*par_z_re
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re
    v16_re = par_p_re*par_q_re
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re
    v17_re = v16_re*par_z_re
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re
    v18_re = v10_s_re*par_sigma2_re
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re
    v19_re = v18_re*x1_re
    v19_t_re = x1_re*v18_t_re
    v20_re = v13_s_re*par_sigma2_re
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re
    v21_re = v20_re*v6_re
    v21_t_re = v20_re*v6_t_re + v6_re*v20_t_re
    v21_0_re = v20_re*v6_0_re
    v22_s_re = par_sigma2_re*par_sigma2_re
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re
    v24_re = v10_s_re*v22_s_re
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re
    v25_re = v24_re*x0_re
    v25_t_re = x0_re*v24_t_re
    v26_re = v25_re*x1_re
    v26_0_re = x1_re*v24_re
    v26_t_re = x1_re*v25_t_re
    v27_re = v18_re*par_z_re
    v27_t_re = v18_re*turn_z_re + par_z_re*v18_t_re
    v28_re = v27_re*x0_re
    v28_t_re = x0_re*v27_t_re
    v29_re = v16_re*par_sigma2_re
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re
    v30_re = v29_re*x1_re
    v30_t_re = x1_re*v29_t_re
    v31_re = v29_re*v6_re
    v31_t_re = v29_re*v6_t_re + v6_re*v29_t_re
    v31_0_re = v29_re*v6_0_re
    v32_re = v16_re*v22_s_re
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re
    v33_re = v32_re*x0_re
    v33_t_re = x0_re*v32_t_re
    v34_re = v33_re*v6_re
    v34_t_re = v33_re*v6_t_re + v6_re*v33_t_re
    v34_0_re = v33_re*v6_0_re + v6_re*v32_re
    v35_re = v29_re*par_z_re
    v35_t_re = v29_re*turn_z_re + par_z_re*v29_t_re
    v36_re = v35_re*x0_re
    v36_t_re = x0_re*v35_t_re
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re
    v37_1_re = v18_re + v25_re + v29_re
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re
    v45_re = 0.0
    v45_t_re = 0.0
    v45_1_re = 0.0
    v45_0_re = 0.0
    for iv7 in range(count_0):
        v9_re = word_R[iv7]
        v8_w = weights_0[iv7]
        v38_s_re = v9_re*v9_re
        v40_re = v10_s_re*v38_s_re
        v40_t_re = v38_s_re*v11_t_re
        v41_re = v13_s_re*v38_s_re
        v41_t_re = v38_s_re*v14_t_re
        v42_re = v16_re*v38_s_re
        v42_t_re = v38_s_re*v16_t_re
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re
        v43_r_re = 1.0/v43_re
        v44_s_re = v43_r_re*v43_r_re
        v44_t_re = -v44_s_re*v43_t_re
        v44_1_re = -v44_s_re*v37_1_re
        v44_0_re = -v44_s_re*v37_0_re
        v45_re += v8_w*v43_r_re
        v45_t_re += v8_w*v44_t_re
        v45_1_re += v8_w*v44_1_re
        v45_0_re += v8_w*v44_0_re
    v46_re = v1_re*v4_re
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re
    v46_0_re = v1_re*v2_re
    v47_re = v46_re*v45_re
    v47_t_re = v46_re*v45_t_re + v45_re*v46_t_re
    v47_1_re = v46_re*v45_1_re
    v47_0_re = v46_re*v45_0_re + v45_re*v46_0_re
    work[SLOPES] = v47_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v47_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v47_t_re
    work[SLOPES + 5] = 0.0


@function
def differentiate_real(work: Vector, j: int, word_R: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_R, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return math.nan, math.nan
    slopes_real(work, word_R, weights_0, count_0)
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
def descend_real(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_R: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take_real(work, HERE, PARAMETERS, parameters, size, i)
        take_real(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate_real(work, j, word_R, weights_0, count_0)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@kernel
def solve(status, target, solution, parameters, anchor, start, word_R, weights_0, count_0):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_R, weights_0, count_0)


@kernel
def gradient(status, gradient, core, parameters, word_R, weights_0, count_0):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_R, weights_0, count_0)


@kernel
def solve_real(status, target, solution, parameters, anchor, start, word_R, weights_0, count_0):
    visit_real(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_R, weights_0, count_0)


@kernel
def gradient_real(status, gradient, core, parameters, word_R, weights_0, count_0):
    descend_real(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_R, weights_0, count_0)


GIVEN_SIZES = ('p', 'q')
GIVEN_SCALARS = ('sigma2', 'z')
WORDS = (('R', 'p'),)
RATIOS = (('ratio', 'q', 'p'),)


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return [('the variance of X_1', v[2]/(v[0] + v[1])), ('the variance of X_2', v[2]/(v[0] + v[1]))]


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], w[0]), (v[1], ones(1))],
        rows=[0, 1, 0],
        columns=[0, 1, 0],
        fixed=[(0, 0, 1), (1, 1, 1), (0, 2, s[0]), (2, 0, -s[0]), (2, 2, -v[3])],
        same=[(0, 0, 2, 2, -v[2]/(v[0] + v[1]), 1, 1), (1, 1, 2, 2, -v[2]/(v[0] + v[1]), 1, 1), (2, 2, 0, 0, -v[2]/(v[0] + v[1]), 1, 1),
            (2, 2, 1, 1, -v[2]/(v[0] + v[1]), 1, 1)],
        right=[(0, 0, 2, 2, v[2]/(v[0] + v[1]), 1, 1), (1, 1, 2, 2, v[2]/(v[0] + v[1]), 1, 1), (2, 2, 0, 0, v[2]/(v[0] + v[1]), 1, 1),
            (2, 2, 1, 1, v[2]/(v[0] + v[1]), 1, 1)],
        left=[(2, 2, 0, 0, v[2]/(v[0] + v[1]), 1, 1), (2, 2, 1, 1, v[2]/(v[0] + v[1]), 1, 1), (0, 0, 2, 2, v[2]/(v[0] + v[1]), 1, 1),
            (1, 1, 2, 2, v[2]/(v[0] + v[1]), 1, 1)],
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
    return [solutions[0].trace(1, 2, 2)/(v[0]), solutions[0].trace(1, 0, 0)/(v[0]), solutions[0].trace(1, 1, 1)/(v[1])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[0]*x[0], v[0]*x[0], v[0]*x[1], v[1]*x[2]]]
