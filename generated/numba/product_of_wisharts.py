# Product of two Wishart matrices. Solves
#
#     delta_1 = a*delta_2/(-delta_2*delta_4 + z)
#     delta_2 = 1/(a*b*delta_3 + 1)
#     delta_3 = -delta_4/(a*(-delta_2*delta_4 + z))
#     delta_4 = -1/(delta_1 - 1)
#     target: -1/(-delta_2*delta_4 + z)
#
# Generated from derivations/equivalents/product_of_wisharts.py by `rmtsym generate product_of_wisharts` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'product_of_wisharts'
TITLE = 'Product of two Wishart matrices'
UNKNOWNS_OF = ('delta_1', 'delta_2', 'delta_3', 'delta_4')
SIZES_OF = ('n_1', 'n_2', 'p')
SCALARS_OF = ('z',)
CORE_OF = (0, 1)
SPECTRA_OF = ()
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
def equations(work: Vector) -> None:
    """F, F_x and F_t at TRIAL."""
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    par_z_im = work[HERE + 7]
    turn_z_re = work[DIRECTION + 6]
    turn_z_im = work[DIRECTION + 7]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    x1_re = work[TRIAL + 2]
    x1_im = work[TRIAL + 3]
    v1_re = -1.0 + x0_re
    v1_q = 1.0/(v1_re*v1_re + x0_im*x0_im)
    v1_r_re = v1_re*v1_q
    v1_r_im = -x0_im*v1_q
    v2_s_re = v1_r_re*v1_r_re - v1_r_im*v1_r_im
    v2_s_im = v1_r_re*v1_r_im + v1_r_im*v1_r_re
    v2_0_re = -v2_s_re
    v2_0_im = -v2_s_im
    v3_re = -v1_r_re
    v3_im = -v1_r_im
    v3_0_re = -v2_0_re
    v3_0_im = -v2_0_im
    v4_r_re = 1.0/par_p_re
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*turn_p_re
    v6_re = par_n_1_re*v4_r_re
    v6_t_re = par_n_1_re*v5_t_re + v4_r_re*turn_n_1_re
    v7_re = v6_re*v3_re
    v7_im = v6_re*v3_im
    v7_0_re = v6_re*v3_0_re
    v7_0_im = v6_re*v3_0_im
    v7_t_re = v3_re*v6_t_re
    v7_t_im = v3_im*v6_t_re
    v8_re = x1_re*v3_re - x1_im*v3_im
    v8_im = x1_re*v3_im + x1_im*v3_re
    v8_0_re = x1_re*v3_0_re - x1_im*v3_0_im
    v8_0_im = x1_re*v3_0_im + x1_im*v3_0_re
    v9_re = -par_z_re + v8_re
    v9_im = -par_z_im + v8_im
    v9_t_re = -turn_z_re
    v9_t_im = -turn_z_im
    v9_q = 1.0/(v9_re*v9_re + v9_im*v9_im)
    v9_r_re = v9_re*v9_q
    v9_r_im = -v9_im*v9_q
    v10_s_re = v9_r_re*v9_r_re - v9_r_im*v9_r_im
    v10_s_im = v9_r_re*v9_r_im + v9_r_im*v9_r_re
    v10_t_re = -v10_s_re*v9_t_re + v10_s_im*v9_t_im
    v10_t_im = -v10_s_re*v9_t_im - v10_s_im*v9_t_re
    v10_0_re = -v10_s_re*v8_0_re + v10_s_im*v8_0_im
    v10_0_im = -v10_s_re*v8_0_im - v10_s_im*v8_0_re
    v10_1_re = -v10_s_re*v3_re + v10_s_im*v3_im
    v10_1_im = -v10_s_re*v3_im - v10_s_im*v3_re
    v11_re = v7_re*v9_r_re - v7_im*v9_r_im
    v11_im = v7_re*v9_r_im + v7_im*v9_r_re
    v11_t_re = v7_re*v10_t_re - v7_im*v10_t_im + v9_r_re*v7_t_re - v9_r_im*v7_t_im
    v11_t_im = v7_re*v10_t_im + v7_im*v10_t_re + v9_r_re*v7_t_im + v9_r_im*v7_t_re
    v11_0_re = v7_re*v10_0_re - v7_im*v10_0_im + v9_r_re*v7_0_re - v9_r_im*v7_0_im
    v11_0_im = v7_re*v10_0_im + v7_im*v10_0_re + v9_r_re*v7_0_im + v9_r_im*v7_0_re
    v11_1_re = v7_re*v10_1_re - v7_im*v10_1_im
    v11_1_im = v7_re*v10_1_im + v7_im*v10_1_re
    v12_r_re = 1.0/par_n_1_re
    v13_s_re = v12_r_re*v12_r_re
    v13_t_re = -v13_s_re*turn_n_1_re
    v14_re = v12_r_re*par_p_re
    v14_t_re = v12_r_re*turn_p_re + par_p_re*v13_t_re
    v15_re = v14_re*x1_re
    v15_im = v14_re*x1_im
    v15_t_re = x1_re*v14_t_re
    v15_t_im = x1_im*v14_t_re
    v16_re = v15_re*v9_r_re - v15_im*v9_r_im
    v16_im = v15_re*v9_r_im + v15_im*v9_r_re
    v16_t_re = v15_re*v10_t_re - v15_im*v10_t_im + v9_r_re*v15_t_re - v9_r_im*v15_t_im
    v16_t_im = v15_re*v10_t_im + v15_im*v10_t_re + v9_r_re*v15_t_im + v9_r_im*v15_t_re
    v16_0_re = v15_re*v10_0_re - v15_im*v10_0_im
    v16_0_im = v15_re*v10_0_im + v15_im*v10_0_re
    v16_1_re = v15_re*v10_1_re - v15_im*v10_1_im + v9_r_re*v14_re
    v16_1_im = v15_re*v10_1_im + v15_im*v10_1_re + v9_r_im*v14_re
    v17_re = -v16_re
    v17_im = -v16_im
    v17_t_re = -v16_t_re
    v17_t_im = -v16_t_im
    v17_0_re = -v16_0_re
    v17_0_im = -v16_0_im
    v17_1_re = -v16_1_re
    v17_1_im = -v16_1_im
    v18_re = par_n_1_re*par_n_2_re
    v18_t_re = par_n_1_re*turn_n_2_re + par_n_2_re*turn_n_1_re
    v4_s_re = par_p_re*par_p_re
    v19_t_re = 2.0*par_p_re*turn_p_re
    v20_re = v4_s_re*v11_re
    v20_im = v4_s_re*v11_im
    v20_t_re = v4_s_re*v11_t_re + v11_re*v19_t_re
    v20_t_im = v4_s_re*v11_t_im + v11_im*v19_t_re
    v20_0_re = v4_s_re*v11_0_re
    v20_0_im = v4_s_re*v11_0_im
    v20_1_re = v4_s_re*v11_1_re
    v20_1_im = v4_s_re*v11_1_im
    v21_re = v18_re + v20_re
    v21_t_re = v18_t_re + v20_t_re
    v21_q = 1.0/(v21_re*v21_re + v20_im*v20_im)
    v21_r_re = v21_re*v21_q
    v21_r_im = -v20_im*v21_q
    v22_s_re = v21_r_re*v21_r_re - v21_r_im*v21_r_im
    v22_s_im = v21_r_re*v21_r_im + v21_r_im*v21_r_re
    v22_t_re = -v22_s_re*v21_t_re + v22_s_im*v20_t_im
    v22_t_im = -v22_s_re*v20_t_im - v22_s_im*v21_t_re
    v22_0_re = -v22_s_re*v20_0_re + v22_s_im*v20_0_im
    v22_0_im = -v22_s_re*v20_0_im - v22_s_im*v20_0_re
    v22_1_re = -v22_s_re*v20_1_re + v22_s_im*v20_1_im
    v22_1_im = -v22_s_re*v20_1_im - v22_s_im*v20_1_re
    v23_re = v18_re*v21_r_re
    v23_im = v18_re*v21_r_im
    v23_t_re = v18_re*v22_t_re + v21_r_re*v18_t_re
    v23_t_im = v18_re*v22_t_im + v21_r_im*v18_t_re
    v23_0_re = v18_re*v22_0_re
    v23_0_im = v18_re*v22_0_im
    v23_1_re = v18_re*v22_1_re
    v23_1_im = v18_re*v22_1_im
    work[MATRIX] = 1.0 - v17_0_re
    work[MATRIX + 1] = -v17_0_im
    work[MATRIX + 2] = -v17_1_re
    work[MATRIX + 3] = -v17_1_im
    work[MATRIX + 4] = -v17_t_re
    work[MATRIX + 5] = -v17_t_im
    work[MATRIX + 6] = x0_re - v17_re
    work[MATRIX + 7] = x0_im - v17_im
    work[MATRIX + 2*WIDTH] = -v23_0_re
    work[MATRIX + 2*WIDTH + 1] = -v23_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v23_1_re
    work[MATRIX + 2*WIDTH + 3] = -v23_1_im
    work[MATRIX + 2*WIDTH + 4] = -v23_t_re
    work[MATRIX + 2*WIDTH + 5] = -v23_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v23_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v23_im


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
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
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
    v1_re = -1.0 + x0_re
    v1_q = 1.0/(v1_re*v1_re + x0_im*x0_im)
    v1_r_re = v1_re*v1_q
    v1_r_im = -x0_im*v1_q
    v1_o = math.sqrt(v1_q)
    v2_s_re = v1_r_re*v1_r_re - v1_r_im*v1_r_im
    v2_s_im = v1_r_re*v1_r_im + v1_r_im*v1_r_re
    v2_0_re = -v2_s_re
    v2_0_im = -v2_s_im
    v1_b = r0
    v2_x = v1_b*v1_o
    v2_c = v1_o*v1_o*(v1_b*v2_x/(1.0 - v2_x)) if v2_x < 1.0 else math.inf
    v3_re = -v1_r_re
    v3_im = -v1_r_im
    v3_0_re = -v2_0_re
    v3_0_im = -v2_0_im
    v4_r_re = 1.0/par_p_re
    v4_o = abs(v4_r_re)
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*turn_p_re
    v4_b = abs(turn_p_re)*rt
    v5_x = v4_b*v4_o
    v5_c = v4_o*v4_o*(v4_b*v5_x/(1.0 - v5_x)) if v5_x < 1.0 else math.inf
    v6_re = par_n_1_re*v4_r_re
    v6_t_re = par_n_1_re*v5_t_re + v4_r_re*turn_n_1_re
    v7_m = abs(par_n_1_re)
    v7_b = abs(turn_n_1_re)*rt
    v5_b = abs(v5_t_re)*rt + v5_c
    v6_c = v7_m*v5_c + v7_b*v5_b
    v8_re = v6_re*v3_re
    v8_im = v6_re*v3_im
    v8_0_re = v6_re*v3_0_re
    v8_0_im = v6_re*v3_0_im
    v8_t_re = v3_re*v6_t_re
    v8_t_im = v3_im*v6_t_re
    v6_m = abs(v6_re)
    v3_m = (abs(v3_re) + abs(v3_im))
    v6_b = abs(v6_t_re)*rt + v6_c
    v3_b = (abs(v3_0_re) + abs(v3_0_im))*r0 + v2_c
    v8_c = v6_m*v2_c + v3_m*v6_c + v6_b*v3_b
    v9_re = x1_re*v3_re - x1_im*v3_im
    v9_im = x1_re*v3_im + x1_im*v3_re
    v9_0_re = x1_re*v3_0_re - x1_im*v3_0_im
    v9_0_im = x1_re*v3_0_im + x1_im*v3_0_re
    v10_m = (abs(x1_re) + abs(x1_im))
    v10_b = r1
    v9_c = v10_m*v2_c + v10_b*v3_b
    v11_re = -par_z_re + v9_re
    v11_im = -par_z_im + v9_im
    v11_t_re = -turn_z_re
    v11_t_im = -turn_z_im
    v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im)
    v11_r_re = v11_re*v11_q
    v11_r_im = -v11_im*v11_q
    v11_o = math.sqrt(v11_q)
    v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im
    v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re
    v12_t_re = -v12_s_re*v11_t_re + v12_s_im*v11_t_im
    v12_t_im = -v12_s_re*v11_t_im - v12_s_im*v11_t_re
    v12_0_re = -v12_s_re*v9_0_re + v12_s_im*v9_0_im
    v12_0_im = -v12_s_re*v9_0_im - v12_s_im*v9_0_re
    v12_1_re = -v12_s_re*v3_re + v12_s_im*v3_im
    v12_1_im = -v12_s_re*v3_im - v12_s_im*v3_re
    v11_b = (abs(v11_t_re) + abs(v11_t_im))*rt + (abs(v9_0_re) + abs(v9_0_im))*r0 + (abs(v3_re) + abs(v3_im))*r1 + v9_c
    v12_x = v11_b*v11_o
    v12_c = v11_o*v11_o*(v9_c + v11_b*v12_x/(1.0 - v12_x)) if v12_x < 1.0 else math.inf
    v13_re = v8_re*v11_r_re - v8_im*v11_r_im
    v13_im = v8_re*v11_r_im + v8_im*v11_r_re
    v13_t_re = v8_re*v12_t_re - v8_im*v12_t_im + v11_r_re*v8_t_re - v11_r_im*v8_t_im
    v13_t_im = v8_re*v12_t_im + v8_im*v12_t_re + v11_r_re*v8_t_im + v11_r_im*v8_t_re
    v13_0_re = v8_re*v12_0_re - v8_im*v12_0_im + v11_r_re*v8_0_re - v11_r_im*v8_0_im
    v13_0_im = v8_re*v12_0_im + v8_im*v12_0_re + v11_r_re*v8_0_im + v11_r_im*v8_0_re
    v13_1_re = v8_re*v12_1_re - v8_im*v12_1_im
    v13_1_im = v8_re*v12_1_im + v8_im*v12_1_re
    v8_m = (abs(v8_re) + abs(v8_im))
    v12_m = (abs(v11_r_re) + abs(v11_r_im))
    v8_b = (abs(v8_0_re) + abs(v8_0_im))*r0 + (abs(v8_t_re) + abs(v8_t_im))*rt + v8_c
    v12_b = (abs(v12_t_re) + abs(v12_t_im))*rt + (abs(v12_0_re) + abs(v12_0_im))*r0 + (abs(v12_1_re) + abs(v12_1_im))*r1 + v12_c
    v13_c = v8_m*v12_c + v12_m*v8_c + v8_b*v12_b
    v7_r_re = 1.0/par_n_1_re
    v7_o = abs(v7_r_re)
    v14_s_re = v7_r_re*v7_r_re
    v14_t_re = -v14_s_re*turn_n_1_re
    v14_x = v7_b*v7_o
    v14_c = v7_o*v7_o*(v7_b*v14_x/(1.0 - v14_x)) if v14_x < 1.0 else math.inf
    v15_re = v7_r_re*par_p_re
    v15_t_re = v7_r_re*turn_p_re + par_p_re*v14_t_re
    v4_m = abs(par_p_re)
    v14_b = abs(v14_t_re)*rt + v14_c
    v15_c = v4_m*v14_c + v14_b*v4_b
    v16_re = v15_re*x1_re
    v16_im = v15_re*x1_im
    v16_t_re = x1_re*v15_t_re
    v16_t_im = x1_im*v15_t_re
    v15_b = abs(v15_t_re)*rt + v15_c
    v16_c = v10_m*v15_c + v15_b*v10_b
    v17_re = v16_re*v11_r_re - v16_im*v11_r_im
    v17_im = v16_re*v11_r_im + v16_im*v11_r_re
    v17_t_re = v16_re*v12_t_re - v16_im*v12_t_im + v11_r_re*v16_t_re - v11_r_im*v16_t_im
    v17_t_im = v16_re*v12_t_im + v16_im*v12_t_re + v11_r_re*v16_t_im + v11_r_im*v16_t_re
    v17_0_re = v16_re*v12_0_re - v16_im*v12_0_im
    v17_0_im = v16_re*v12_0_im + v16_im*v12_0_re
    v17_1_re = v16_re*v12_1_re - v16_im*v12_1_im + v11_r_re*v15_re
    v17_1_im = v16_re*v12_1_im + v16_im*v12_1_re + v11_r_im*v15_re
    v16_m = (abs(v16_re) + abs(v16_im))
    v16_b = abs(v15_re)*r1 + (abs(v16_t_re) + abs(v16_t_im))*rt + v16_c
    v17_c = v16_m*v12_c + v12_m*v16_c + v16_b*v12_b
    v18_re = -v17_re
    v18_im = -v17_im
    v18_t_re = -v17_t_re
    v18_t_im = -v17_t_im
    v18_0_re = -v17_0_re
    v18_0_im = -v17_0_im
    v18_1_re = -v17_1_re
    v18_1_im = -v17_1_im
    v19_re = par_n_1_re*par_n_2_re
    v19_t_re = par_n_1_re*turn_n_2_re + par_n_2_re*turn_n_1_re
    v20_b = abs(turn_n_2_re)*rt
    v19_c = v7_b*v20_b
    v4_s_re = par_p_re*par_p_re
    v21_t_re = 2.0*par_p_re*turn_p_re
    v21_c = v4_b*v4_b
    v22_re = v4_s_re*v13_re
    v22_im = v4_s_re*v13_im
    v22_t_re = v4_s_re*v13_t_re + v13_re*v21_t_re
    v22_t_im = v4_s_re*v13_t_im + v13_im*v21_t_re
    v22_0_re = v4_s_re*v13_0_re
    v22_0_im = v4_s_re*v13_0_im
    v22_1_re = v4_s_re*v13_1_re
    v22_1_im = v4_s_re*v13_1_im
    v21_m = abs(v4_s_re)
    v13_m = (abs(v13_re) + abs(v13_im))
    v21_b = abs(v21_t_re)*rt + v21_c
    v13_b = (abs(v13_t_re) + abs(v13_t_im))*rt + (abs(v13_0_re) + abs(v13_0_im))*r0 + (abs(v13_1_re) + abs(v13_1_im))*r1 + v13_c
    v22_c = v21_m*v13_c + v13_m*v21_c + v21_b*v13_b
    v23_re = v19_re + v22_re
    v23_t_re = v19_t_re + v22_t_re
    v23_c = v19_c + v22_c
    v23_q = 1.0/(v23_re*v23_re + v22_im*v22_im)
    v23_r_re = v23_re*v23_q
    v23_r_im = -v22_im*v23_q
    v23_o = math.sqrt(v23_q)
    v24_s_re = v23_r_re*v23_r_re - v23_r_im*v23_r_im
    v24_s_im = v23_r_re*v23_r_im + v23_r_im*v23_r_re
    v24_t_re = -v24_s_re*v23_t_re + v24_s_im*v22_t_im
    v24_t_im = -v24_s_re*v22_t_im - v24_s_im*v23_t_re
    v24_0_re = -v24_s_re*v22_0_re + v24_s_im*v22_0_im
    v24_0_im = -v24_s_re*v22_0_im - v24_s_im*v22_0_re
    v24_1_re = -v24_s_re*v22_1_re + v24_s_im*v22_1_im
    v24_1_im = -v24_s_re*v22_1_im - v24_s_im*v22_1_re
    v23_b = (abs(v23_t_re) + abs(v22_t_im))*rt + (abs(v22_0_re) + abs(v22_0_im))*r0 + (abs(v22_1_re) + abs(v22_1_im))*r1 + v23_c
    v24_x = v23_b*v23_o
    v24_c = v23_o*v23_o*(v23_c + v23_b*v24_x/(1.0 - v24_x)) if v24_x < 1.0 else math.inf
    v25_re = v19_re*v23_r_re
    v25_im = v19_re*v23_r_im
    v25_t_re = v19_re*v24_t_re + v23_r_re*v19_t_re
    v25_t_im = v19_re*v24_t_im + v23_r_im*v19_t_re
    v25_0_re = v19_re*v24_0_re
    v25_0_im = v19_re*v24_0_im
    v25_1_re = v19_re*v24_1_re
    v25_1_im = v19_re*v24_1_im
    v19_m = abs(v19_re)
    v24_m = (abs(v23_r_re) + abs(v23_r_im))
    v19_b = abs(v19_t_re)*rt + v19_c
    v24_b = (abs(v24_t_re) + abs(v24_t_im))*rt + (abs(v24_0_re) + abs(v24_0_im))*r0 + (abs(v24_1_re) + abs(v24_1_im))*r1 + v24_c
    v25_c = v19_m*v24_c + v24_m*v19_c + v19_b*v24_b
    work[MATRIX] = 1.0 - v18_0_re
    work[MATRIX + 1] = -v18_0_im
    work[MATRIX + 2] = -v18_1_re
    work[MATRIX + 3] = -v18_1_im
    work[MATRIX + 4] = -v18_t_re
    work[MATRIX + 5] = -v18_t_im
    work[MATRIX + 6] = x0_re - v18_re
    work[MATRIX + 7] = x0_im - v18_im
    work[REMAINDER] = v17_c
    work[MATRIX + 2*WIDTH] = -v25_0_re
    work[MATRIX + 2*WIDTH + 1] = -v25_0_im
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v25_1_re
    work[MATRIX + 2*WIDTH + 3] = -v25_1_im
    work[MATRIX + 2*WIDTH + 4] = -v25_t_re
    work[MATRIX + 2*WIDTH + 5] = -v25_t_im
    work[MATRIX + 2*WIDTH + 6] = x1_re - v25_re
    work[MATRIX + 2*WIDTH + 7] = x1_im - v25_im
    work[REMAINDER + 1] = v25_c


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
    par_n_1_re = work[HERE]
    par_p_re = work[HERE + 4]
    par_z_re = work[HERE + 6]
    par_z_im = work[HERE + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v1_re = -1.0 + x0_re
    v1_q = 1.0/(v1_re*v1_re + x0_im*x0_im)
    v1_r_re = v1_re*v1_q
    v1_r_im = -x0_im*v1_q
    v3_re = -v1_r_re
    v3_im = -v1_r_im
    v4_r_re = 1.0/par_p_re
    v6_re = par_n_1_re*v4_r_re
    v7_re = v6_re*v3_re
    v7_im = v6_re*v3_im
    v8_re = x1_re*v3_re - x1_im*v3_im
    v8_im = x1_re*v3_im + x1_im*v3_re
    v9_re = -par_z_re + v8_re
    v9_im = -par_z_im + v8_im
    v9_q = 1.0/(v9_re*v9_re + v9_im*v9_im)
    v9_r_re = v9_re*v9_q
    v9_r_im = -v9_im*v9_q
    v11_re = v7_re*v9_r_re - v7_im*v9_r_im
    v11_im = v7_re*v9_r_im + v7_im*v9_r_re
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = x1_im
    work[VALUES + 4] = v11_re
    work[VALUES + 5] = v11_im
    work[VALUES + 6] = v3_re
    work[VALUES + 7] = v3_im
    return v9_r_re, v9_r_im


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
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    par_z_im = work[HERE + 7]
    turn_z_re = work[DIRECTION + 6]
    turn_z_im = work[DIRECTION + 7]
    x0_re = work[X]
    x0_im = work[X + 1]
    x1_re = work[X + 2]
    x1_im = work[X + 3]
    v1_re = -1.0 + x0_re
    v1_q = 1.0/(v1_re*v1_re + x0_im*x0_im)
    v1_r_re = v1_re*v1_q
    v1_r_im = -x0_im*v1_q
    v2_s_re = v1_r_re*v1_r_re - v1_r_im*v1_r_im
    v2_s_im = v1_r_re*v1_r_im + v1_r_im*v1_r_re
    v2_0_re = -v2_s_re
    v2_0_im = -v2_s_im
    v3_re = -v1_r_re
    v3_im = -v1_r_im
    v3_0_re = -v2_0_re
    v3_0_im = -v2_0_im
    v4_r_re = 1.0/par_p_re
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*turn_p_re
    v6_re = par_n_1_re*v4_r_re
    v6_t_re = par_n_1_re*v5_t_re + v4_r_re*turn_n_1_re
    v7_re = v6_re*v3_re
    v7_im = v6_re*v3_im
    v7_0_re = v6_re*v3_0_re
    v7_0_im = v6_re*v3_0_im
    v7_t_re = v3_re*v6_t_re
    v7_t_im = v3_im*v6_t_re
    v8_re = x1_re*v3_re - x1_im*v3_im
    v8_im = x1_re*v3_im + x1_im*v3_re
    v8_0_re = x1_re*v3_0_re - x1_im*v3_0_im
    v8_0_im = x1_re*v3_0_im + x1_im*v3_0_re
    v9_re = -par_z_re + v8_re
    v9_im = -par_z_im + v8_im
    v9_t_re = -turn_z_re
    v9_t_im = -turn_z_im
    v9_q = 1.0/(v9_re*v9_re + v9_im*v9_im)
    v9_r_re = v9_re*v9_q
    v9_r_im = -v9_im*v9_q
    v10_s_re = v9_r_re*v9_r_re - v9_r_im*v9_r_im
    v10_s_im = v9_r_re*v9_r_im + v9_r_im*v9_r_re
    v10_t_re = -v10_s_re*v9_t_re + v10_s_im*v9_t_im
    v10_t_im = -v10_s_re*v9_t_im - v10_s_im*v9_t_re
    v10_0_re = -v10_s_re*v8_0_re + v10_s_im*v8_0_im
    v10_0_im = -v10_s_re*v8_0_im - v10_s_im*v8_0_re
    v10_1_re = -v10_s_re*v3_re + v10_s_im*v3_im
    v10_1_im = -v10_s_re*v3_im - v10_s_im*v3_re
    v11_re = v7_re*v9_r_re - v7_im*v9_r_im
    v11_im = v7_re*v9_r_im + v7_im*v9_r_re
    v11_t_re = v7_re*v10_t_re - v7_im*v10_t_im + v9_r_re*v7_t_re - v9_r_im*v7_t_im
    v11_t_im = v7_re*v10_t_im + v7_im*v10_t_re + v9_r_re*v7_t_im + v9_r_im*v7_t_re
    v11_0_re = v7_re*v10_0_re - v7_im*v10_0_im + v9_r_re*v7_0_re - v9_r_im*v7_0_im
    v11_0_im = v7_re*v10_0_im + v7_im*v10_0_re + v9_r_re*v7_0_im + v9_r_im*v7_0_re
    v11_1_re = v7_re*v10_1_re - v7_im*v10_1_im
    v11_1_im = v7_re*v10_1_im + v7_im*v10_1_re
    work[SLOPES] = v10_0_re
    work[SLOPES + 1] = v10_0_im
    work[SLOPES + 2] = v10_1_re
    work[SLOPES + 3] = v10_1_im
    work[SLOPES + 4] = v10_t_re
    work[SLOPES + 5] = v10_t_im


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
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    turn_z_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    v1_re = -1.0 + x0_re
    v1_r_re = 1.0/v1_re
    v2_s_re = v1_r_re*v1_r_re
    v2_0_re = -v2_s_re
    v3_re = -v1_r_re
    v3_0_re = -v2_0_re
    v4_r_re = 1.0/par_p_re
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*turn_p_re
    v6_re = par_n_1_re*v4_r_re
    v6_t_re = par_n_1_re*v5_t_re + v4_r_re*turn_n_1_re
    v7_re = v6_re*v3_re
    v7_0_re = v6_re*v3_0_re
    v7_t_re = v3_re*v6_t_re
    v8_re = x1_re*v3_re
    v8_0_re = x1_re*v3_0_re
    v9_re = -par_z_re + v8_re
    v9_t_re = -turn_z_re
    v9_r_re = 1.0/v9_re
    v10_s_re = v9_r_re*v9_r_re
    v10_t_re = -v10_s_re*v9_t_re
    v10_0_re = -v10_s_re*v8_0_re
    v10_1_re = -v10_s_re*v3_re
    v11_re = v7_re*v9_r_re
    v11_t_re = v7_re*v10_t_re + v9_r_re*v7_t_re
    v11_0_re = v7_re*v10_0_re + v9_r_re*v7_0_re
    v11_1_re = v7_re*v10_1_re
    v12_r_re = 1.0/par_n_1_re
    v13_s_re = v12_r_re*v12_r_re
    v13_t_re = -v13_s_re*turn_n_1_re
    v14_re = v12_r_re*par_p_re
    v14_t_re = v12_r_re*turn_p_re + par_p_re*v13_t_re
    v15_re = v14_re*x1_re
    v15_t_re = x1_re*v14_t_re
    v16_re = v15_re*v9_r_re
    v16_t_re = v15_re*v10_t_re + v9_r_re*v15_t_re
    v16_0_re = v15_re*v10_0_re
    v16_1_re = v15_re*v10_1_re + v9_r_re*v14_re
    v17_re = -v16_re
    v17_t_re = -v16_t_re
    v17_0_re = -v16_0_re
    v17_1_re = -v16_1_re
    v18_re = par_n_1_re*par_n_2_re
    v18_t_re = par_n_1_re*turn_n_2_re + par_n_2_re*turn_n_1_re
    v4_s_re = par_p_re*par_p_re
    v19_t_re = 2.0*par_p_re*turn_p_re
    v20_re = v4_s_re*v11_re
    v20_t_re = v4_s_re*v11_t_re + v11_re*v19_t_re
    v20_0_re = v4_s_re*v11_0_re
    v20_1_re = v4_s_re*v11_1_re
    v21_re = v18_re + v20_re
    v21_t_re = v18_t_re + v20_t_re
    v21_r_re = 1.0/v21_re
    v22_s_re = v21_r_re*v21_r_re
    v22_t_re = -v22_s_re*v21_t_re
    v22_0_re = -v22_s_re*v20_0_re
    v22_1_re = -v22_s_re*v20_1_re
    v23_re = v18_re*v21_r_re
    v23_t_re = v18_re*v22_t_re + v21_r_re*v18_t_re
    v23_0_re = v18_re*v22_0_re
    v23_1_re = v18_re*v22_1_re
    work[MATRIX] = 1.0 - v17_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v17_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v17_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v17_re
    work[MATRIX + 7] = 0.0
    work[MATRIX + 2*WIDTH] = -v23_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v23_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v23_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v23_re
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
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_n_2_re = work[HERE + 2]
    turn_n_2_re = work[DIRECTION + 2]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    turn_z_re = work[DIRECTION + 6]
    x0_re = work[TRIAL]
    x1_re = work[TRIAL + 2]
    r0 = work[RADIUS]
    r1 = work[RADIUS + 1]
    rt = work[RADIUS + 2]
    v1_re = -1.0 + x0_re
    v1_r_re = 1.0/v1_re
    v1_o = abs(v1_r_re)
    v2_s_re = v1_r_re*v1_r_re
    v2_0_re = -v2_s_re
    v1_b = r0
    v2_x = v1_b*v1_o
    v2_c = v1_o*v1_o*(v1_b*v2_x/(1.0 - v2_x)) if v2_x < 1.0 else math.inf
    v3_re = -v1_r_re
    v3_0_re = -v2_0_re
    v4_r_re = 1.0/par_p_re
    v4_o = abs(v4_r_re)
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*turn_p_re
    v4_b = abs(turn_p_re)*rt
    v5_x = v4_b*v4_o
    v5_c = v4_o*v4_o*(v4_b*v5_x/(1.0 - v5_x)) if v5_x < 1.0 else math.inf
    v6_re = par_n_1_re*v4_r_re
    v6_t_re = par_n_1_re*v5_t_re + v4_r_re*turn_n_1_re
    v7_m = abs(par_n_1_re)
    v7_b = abs(turn_n_1_re)*rt
    v5_b = abs(v5_t_re)*rt + v5_c
    v6_c = v7_m*v5_c + v7_b*v5_b
    v8_re = v6_re*v3_re
    v8_0_re = v6_re*v3_0_re
    v8_t_re = v3_re*v6_t_re
    v6_m = abs(v6_re)
    v3_m = abs(v3_re)
    v6_b = abs(v6_t_re)*rt + v6_c
    v3_b = abs(v3_0_re)*r0 + v2_c
    v8_c = v6_m*v2_c + v3_m*v6_c + v6_b*v3_b
    v9_re = x1_re*v3_re
    v9_0_re = x1_re*v3_0_re
    v10_m = abs(x1_re)
    v10_b = r1
    v9_c = v10_m*v2_c + v10_b*v3_b
    v11_re = -par_z_re + v9_re
    v11_t_re = -turn_z_re
    v11_r_re = 1.0/v11_re
    v11_o = abs(v11_r_re)
    v12_s_re = v11_r_re*v11_r_re
    v12_t_re = -v12_s_re*v11_t_re
    v12_0_re = -v12_s_re*v9_0_re
    v12_1_re = -v12_s_re*v3_re
    v11_b = abs(v11_t_re)*rt + abs(v9_0_re)*r0 + abs(v3_re)*r1 + v9_c
    v12_x = v11_b*v11_o
    v12_c = v11_o*v11_o*(v9_c + v11_b*v12_x/(1.0 - v12_x)) if v12_x < 1.0 else math.inf
    v13_re = v8_re*v11_r_re
    v13_t_re = v8_re*v12_t_re + v11_r_re*v8_t_re
    v13_0_re = v8_re*v12_0_re + v11_r_re*v8_0_re
    v13_1_re = v8_re*v12_1_re
    v8_m = abs(v8_re)
    v12_m = abs(v11_r_re)
    v8_b = abs(v8_0_re)*r0 + abs(v8_t_re)*rt + v8_c
    v12_b = abs(v12_t_re)*rt + abs(v12_0_re)*r0 + abs(v12_1_re)*r1 + v12_c
    v13_c = v8_m*v12_c + v12_m*v8_c + v8_b*v12_b
    v7_r_re = 1.0/par_n_1_re
    v7_o = abs(v7_r_re)
    v14_s_re = v7_r_re*v7_r_re
    v14_t_re = -v14_s_re*turn_n_1_re
    v14_x = v7_b*v7_o
    v14_c = v7_o*v7_o*(v7_b*v14_x/(1.0 - v14_x)) if v14_x < 1.0 else math.inf
    v15_re = v7_r_re*par_p_re
    v15_t_re = v7_r_re*turn_p_re + par_p_re*v14_t_re
    v4_m = abs(par_p_re)
    v14_b = abs(v14_t_re)*rt + v14_c
    v15_c = v4_m*v14_c + v14_b*v4_b
    v16_re = v15_re*x1_re
    v16_t_re = x1_re*v15_t_re
    v15_b = abs(v15_t_re)*rt + v15_c
    v16_c = v10_m*v15_c + v15_b*v10_b
    v17_re = v16_re*v11_r_re
    v17_t_re = v16_re*v12_t_re + v11_r_re*v16_t_re
    v17_0_re = v16_re*v12_0_re
    v17_1_re = v16_re*v12_1_re + v11_r_re*v15_re
    v16_m = abs(v16_re)
    v16_b = abs(v15_re)*r1 + abs(v16_t_re)*rt + v16_c
    v17_c = v16_m*v12_c + v12_m*v16_c + v16_b*v12_b
    v18_re = -v17_re
    v18_t_re = -v17_t_re
    v18_0_re = -v17_0_re
    v18_1_re = -v17_1_re
    v19_re = par_n_1_re*par_n_2_re
    v19_t_re = par_n_1_re*turn_n_2_re + par_n_2_re*turn_n_1_re
    v20_b = abs(turn_n_2_re)*rt
    v19_c = v7_b*v20_b
    v4_s_re = par_p_re*par_p_re
    v21_t_re = 2.0*par_p_re*turn_p_re
    v21_c = v4_b*v4_b
    v22_re = v4_s_re*v13_re
    v22_t_re = v4_s_re*v13_t_re + v13_re*v21_t_re
    v22_0_re = v4_s_re*v13_0_re
    v22_1_re = v4_s_re*v13_1_re
    v21_m = abs(v4_s_re)
    v13_m = abs(v13_re)
    v21_b = abs(v21_t_re)*rt + v21_c
    v13_b = abs(v13_t_re)*rt + abs(v13_0_re)*r0 + abs(v13_1_re)*r1 + v13_c
    v22_c = v21_m*v13_c + v13_m*v21_c + v21_b*v13_b
    v23_re = v19_re + v22_re
    v23_t_re = v19_t_re + v22_t_re
    v23_c = v19_c + v22_c
    v23_r_re = 1.0/v23_re
    v23_o = abs(v23_r_re)
    v24_s_re = v23_r_re*v23_r_re
    v24_t_re = -v24_s_re*v23_t_re
    v24_0_re = -v24_s_re*v22_0_re
    v24_1_re = -v24_s_re*v22_1_re
    v23_b = abs(v23_t_re)*rt + abs(v22_0_re)*r0 + abs(v22_1_re)*r1 + v23_c
    v24_x = v23_b*v23_o
    v24_c = v23_o*v23_o*(v23_c + v23_b*v24_x/(1.0 - v24_x)) if v24_x < 1.0 else math.inf
    v25_re = v19_re*v23_r_re
    v25_t_re = v19_re*v24_t_re + v23_r_re*v19_t_re
    v25_0_re = v19_re*v24_0_re
    v25_1_re = v19_re*v24_1_re
    v19_m = abs(v19_re)
    v24_m = abs(v23_r_re)
    v19_b = abs(v19_t_re)*rt + v19_c
    v24_b = abs(v24_t_re)*rt + abs(v24_0_re)*r0 + abs(v24_1_re)*r1 + v24_c
    v25_c = v19_m*v24_c + v24_m*v19_c + v19_b*v24_b
    work[MATRIX] = 1.0 - v18_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v18_1_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = -v18_t_re
    work[MATRIX + 5] = 0.0
    work[MATRIX + 6] = x0_re - v18_re
    work[MATRIX + 7] = 0.0
    work[REMAINDER] = v17_c
    work[MATRIX + 2*WIDTH] = -v25_0_re
    work[MATRIX + 2*WIDTH + 1] = 0.0
    work[MATRIX + 2*WIDTH + 2] = 1.0 - v25_1_re
    work[MATRIX + 2*WIDTH + 3] = 0.0
    work[MATRIX + 2*WIDTH + 4] = -v25_t_re
    work[MATRIX + 2*WIDTH + 5] = 0.0
    work[MATRIX + 2*WIDTH + 6] = x1_re - v25_re
    work[MATRIX + 2*WIDTH + 7] = 0.0
    work[REMAINDER + 1] = v25_c


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
    par_n_1_re = work[HERE]
    par_p_re = work[HERE + 4]
    par_z_re = work[HERE + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v1_re = -1.0 + x0_re
    v1_r_re = 1.0/v1_re
    v3_re = -v1_r_re
    v4_r_re = 1.0/par_p_re
    v6_re = par_n_1_re*v4_r_re
    v7_re = v6_re*v3_re
    v8_re = x1_re*v3_re
    v9_re = -par_z_re + v8_re
    v9_r_re = 1.0/v9_re
    v11_re = v7_re*v9_r_re
    work[VALUES] = x0_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = x1_re
    work[VALUES + 3] = 0.0
    work[VALUES + 4] = v11_re
    work[VALUES + 5] = 0.0
    work[VALUES + 6] = v3_re
    work[VALUES + 7] = 0.0
    return v9_r_re, 0.0


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
    par_n_1_re = work[HERE]
    turn_n_1_re = work[DIRECTION]
    par_p_re = work[HERE + 4]
    turn_p_re = work[DIRECTION + 4]
    par_z_re = work[HERE + 6]
    turn_z_re = work[DIRECTION + 6]
    x0_re = work[X]
    x1_re = work[X + 2]
    v1_re = -1.0 + x0_re
    v1_r_re = 1.0/v1_re
    v2_s_re = v1_r_re*v1_r_re
    v2_0_re = -v2_s_re
    v3_re = -v1_r_re
    v3_0_re = -v2_0_re
    v4_r_re = 1.0/par_p_re
    v5_s_re = v4_r_re*v4_r_re
    v5_t_re = -v5_s_re*turn_p_re
    v6_re = par_n_1_re*v4_r_re
    v6_t_re = par_n_1_re*v5_t_re + v4_r_re*turn_n_1_re
    v7_re = v6_re*v3_re
    v7_0_re = v6_re*v3_0_re
    v7_t_re = v3_re*v6_t_re
    v8_re = x1_re*v3_re
    v8_0_re = x1_re*v3_0_re
    v9_re = -par_z_re + v8_re
    v9_t_re = -turn_z_re
    v9_r_re = 1.0/v9_re
    v10_s_re = v9_r_re*v9_r_re
    v10_t_re = -v10_s_re*v9_t_re
    v10_0_re = -v10_s_re*v8_0_re
    v10_1_re = -v10_s_re*v3_re
    v11_re = v7_re*v9_r_re
    v11_t_re = v7_re*v10_t_re + v9_r_re*v7_t_re
    v11_0_re = v7_re*v10_0_re + v9_r_re*v7_0_re
    v11_1_re = v7_re*v10_1_re
    work[SLOPES] = v10_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v10_1_re
    work[SLOPES + 3] = 0.0
    work[SLOPES + 4] = v10_t_re
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


GIVEN_SIZES = ('n_1', 'n_2', 'p')
GIVEN_SCALARS = ('z',)
WORDS = ()
RATIOS = (('a', 'p', 'n_1'), ('b', 'p', 'n_2'))


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return []


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], ones(1)), (v[2], ones(1)), (v[1], ones(1))],
        rows=[0, 1, 2, 1],
        columns=[0, 1, 2, 1],
        fixed=[(0, 0, 1), (1, 1, 1), (2, 2, 1), (3, 3, -v[3])],
        same=[(0, 0, 1, 3, 1, 1, 1), (1, 3, 2, 2, -1/(v[0]*v[1]), 1, 1), (2, 2, 3, 1, -1/(v[0]*v[1]), 1, 1), (3, 1, 0, 0, 1, 1, 1)],
        right=[(0, 0, 1, 1, 1, 1, 1), (1, 1, 2, 2, 1, 1, 1), (2, 2, 3, 3, conj(1/(v[0]*v[1]))/(v[0]*v[1]), 1, 1), (3, 3, 0, 0, 1, 1, 1)],
        left=[(1, 1, 0, 0, 1, 1, 1), (2, 2, 1, 1, 1, 1, 1), (3, 3, 2, 2, conj(1/(v[0]*v[1]))/(v[0]*v[1]), 1, 1), (0, 0, 3, 3, 1, 1, 1)],
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
    return [solutions[0].trace(1, 1, 3)/(1), solutions[0].trace(1, 2, 2)/(v[1]), solutions[0].trace(1, 3, 1)/(v[2]**2),
            solutions[0].trace(1, 0, 0)/(v[0])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [x[0], v[1]*x[1], v[2]**2*x[2], v[0]*x[3]]]
