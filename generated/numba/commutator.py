# Commutator of two Wigner matrices. Solves
#
#     delta_1 = (2*I*delta_2 - z)/(4*delta_2**2 + z**2)
#     delta_2 = I*delta_1/((delta_1 - 1)*(delta_1 + 1))
#     target: (2*I*delta_2 - z)/(4*delta_2**2 + z**2)
#
# Generated from derivations/equivalents/commutator.py by `rmtsym generate commutator` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'commutator'
TITLE = 'Commutator of two Wigner matrices'
UNKNOWNS_OF = ('delta_1', 'delta_2')
SIZES_OF = ()
SCALARS_OF = ('z',)
CORE_OF = (0,)
SPECTRA_OF = ()
AXIS = 43
BEND = 44
CORE = 1
DIRECTION = 37
FIRST_HERE = 39
FIRST_X = 6
FLOOR = 1e-10
GOAL = 35
HERE = 31
IMAGE = 14
LAST_HERE = 41
LAST_X = 8
MATRIX = 15
ORIGIN = 33
PARAMETERS = 1
RADIUS = 11
REMAINDER = 13
SCALE = 10
SHARE = 0.05
SLOPES = 23
STEPS = 3000
TANGENT = 2
TRIAL = 4
TRIES = 6
UNKNOWNS = 2
VALUES = 27
WIDTH = 4
X = 0
WORK = 45


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
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    turn_z_re = work[DIRECTION]
    turn_z_im = work[DIRECTION + 1]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    v1_re = -1.0 + x0_re
    v1_q = 1.0/(v1_re*v1_re + x0_im*x0_im)
    v1_r_re = v1_re*v1_q
    v1_r_im = -x0_im*v1_q
    v2_s_re = v1_r_re*v1_r_re - v1_r_im*v1_r_im
    v2_s_im = v1_r_re*v1_r_im + v1_r_im*v1_r_re
    v2_0_re = -v2_s_re
    v2_0_im = -v2_s_im
    v3_re = x0_re*v1_r_re - x0_im*v1_r_im
    v3_im = x0_re*v1_r_im + x0_im*v1_r_re
    v3_0_re = x0_re*v2_0_re - x0_im*v2_0_im + v1_r_re
    v3_0_im = x0_re*v2_0_im + x0_im*v2_0_re + v1_r_im
    v4_re = 1.0 + x0_re
    v4_q = 1.0/(v4_re*v4_re + x0_im*x0_im)
    v4_r_re = v4_re*v4_q
    v4_r_im = -x0_im*v4_q
    v5_s_re = v4_r_re*v4_r_re - v4_r_im*v4_r_im
    v5_s_im = v4_r_re*v4_r_im + v4_r_im*v4_r_re
    v5_0_re = -v5_s_re
    v5_0_im = -v5_s_im
    v6_re = v3_re*v4_r_re - v3_im*v4_r_im
    v6_im = v3_re*v4_r_im + v3_im*v4_r_re
    v6_0_re = v3_re*v5_0_re - v3_im*v5_0_im + v4_r_re*v3_0_re - v4_r_im*v3_0_im
    v6_0_im = v3_re*v5_0_im + v3_im*v5_0_re + v4_r_re*v3_0_im + v4_r_im*v3_0_re
    v7_re = -v6_im
    v7_0_re = -v6_0_im
    v8_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v8_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v9_t_re = 2.0*par_z_re*turn_z_re - 2.0*par_z_im*turn_z_im
    v9_t_im = 2.0*par_z_re*turn_z_im + 2.0*par_z_im*turn_z_re
    v7_s_re = v7_re*v7_re - v6_re*v6_re
    v7_s_im = v7_re*v6_re + v6_re*v7_re
    v10_0_re = 2.0*v7_re*v7_0_re - 2.0*v6_re*v6_0_re
    v10_0_im = 2.0*v7_re*v6_0_re + 2.0*v6_re*v7_0_re
    v11_re = v8_s_re + 4.0*v7_s_re
    v11_im = v8_s_im + 4.0*v7_s_im
    v11_0_re = 4.0*v10_0_re
    v11_0_im = 4.0*v10_0_im
    v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im)
    v11_r_re = v11_re*v11_q
    v11_r_im = -v11_im*v11_q
    v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im
    v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re
    v12_t_re = -v12_s_re*v9_t_re + v12_s_im*v9_t_im
    v12_t_im = -v12_s_re*v9_t_im - v12_s_im*v9_t_re
    v12_0_re = -v12_s_re*v11_0_re + v12_s_im*v11_0_im
    v12_0_im = -v12_s_re*v11_0_im - v12_s_im*v11_0_re
    v13_re = -v6_re
    v13_0_re = -v6_0_re
    v14_re = -par_z_re + 2.0*v13_re
    v14_im = -par_z_im + 2.0*v7_re
    v14_t_re = -turn_z_re
    v14_t_im = -turn_z_im
    v14_0_re = 2.0*v13_0_re
    v14_0_im = 2.0*v7_0_re
    v15_re = v11_r_re*v14_re - v11_r_im*v14_im
    v15_im = v11_r_re*v14_im + v11_r_im*v14_re
    v15_t_re = v11_r_re*v14_t_re - v11_r_im*v14_t_im + v14_re*v12_t_re - v14_im*v12_t_im
    v15_t_im = v11_r_re*v14_t_im + v11_r_im*v14_t_re + v14_re*v12_t_im + v14_im*v12_t_re
    v15_0_re = v11_r_re*v14_0_re - v11_r_im*v14_0_im + v14_re*v12_0_re - v14_im*v12_0_im
    v15_0_im = v11_r_re*v14_0_im + v11_r_im*v14_0_re + v14_re*v12_0_im + v14_im*v12_0_re
    work[MATRIX] = 1.0 - v15_0_re
    work[MATRIX + 1] = -v15_0_im
    work[MATRIX + 2] = -v15_t_re
    work[MATRIX + 3] = -v15_t_im
    work[MATRIX + 4] = x0_re - v15_re
    work[MATRIX + 5] = x0_im - v15_im


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
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    turn_z_re = work[DIRECTION]
    turn_z_im = work[DIRECTION + 1]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    r0 = work[RADIUS]
    rt = work[RADIUS + 1]
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
    v3_re = x0_re*v1_r_re - x0_im*v1_r_im
    v3_im = x0_re*v1_r_im + x0_im*v1_r_re
    v3_0_re = x0_re*v2_0_re - x0_im*v2_0_im + v1_r_re
    v3_0_im = x0_re*v2_0_im + x0_im*v2_0_re + v1_r_im
    v4_m = (abs(x0_re) + abs(x0_im))
    v4_b = r0
    v2_b = (abs(v2_0_re) + abs(v2_0_im))*r0 + v2_c
    v3_c = v4_m*v2_c + v4_b*v2_b
    v5_re = 1.0 + x0_re
    v5_q = 1.0/(v5_re*v5_re + x0_im*x0_im)
    v5_r_re = v5_re*v5_q
    v5_r_im = -x0_im*v5_q
    v5_o = math.sqrt(v5_q)
    v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im
    v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re
    v6_0_re = -v6_s_re
    v6_0_im = -v6_s_im
    v5_b = r0
    v6_x = v5_b*v5_o
    v6_c = v5_o*v5_o*(v5_b*v6_x/(1.0 - v6_x)) if v6_x < 1.0 else math.inf
    v7_re = v3_re*v5_r_re - v3_im*v5_r_im
    v7_im = v3_re*v5_r_im + v3_im*v5_r_re
    v7_0_re = v3_re*v6_0_re - v3_im*v6_0_im + v5_r_re*v3_0_re - v5_r_im*v3_0_im
    v7_0_im = v3_re*v6_0_im + v3_im*v6_0_re + v5_r_re*v3_0_im + v5_r_im*v3_0_re
    v3_m = (abs(v3_re) + abs(v3_im))
    v6_m = (abs(v5_r_re) + abs(v5_r_im))
    v3_b = (abs(v3_0_re) + abs(v3_0_im))*r0 + v3_c
    v6_b = (abs(v6_0_re) + abs(v6_0_im))*r0 + v6_c
    v7_c = v3_m*v6_c + v6_m*v3_c + v3_b*v6_b
    v8_re = -v7_im
    v8_0_re = -v7_0_im
    v9_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v9_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v10_t_re = 2.0*par_z_re*turn_z_re - 2.0*par_z_im*turn_z_im
    v10_t_im = 2.0*par_z_re*turn_z_im + 2.0*par_z_im*turn_z_re
    v9_b = (abs(turn_z_re) + abs(turn_z_im))*rt
    v10_c = v9_b*v9_b
    v8_s_re = v8_re*v8_re - v7_re*v7_re
    v8_s_im = v8_re*v7_re + v7_re*v8_re
    v11_0_re = 2.0*v8_re*v8_0_re - 2.0*v7_re*v7_0_re
    v11_0_im = 2.0*v8_re*v7_0_re + 2.0*v7_re*v8_0_re
    v8_m = (abs(v8_re) + abs(v7_re))
    v8_b = (abs(v8_0_re) + abs(v7_0_re))*r0 + v7_c
    v11_c = v8_m*v7_c + v8_m*v7_c + v8_b*v8_b
    v12_re = v9_s_re + 4.0*v8_s_re
    v12_im = v9_s_im + 4.0*v8_s_im
    v12_0_re = 4.0*v11_0_re
    v12_0_im = 4.0*v11_0_im
    v12_c = v10_c + 4.0*v11_c
    v12_q = 1.0/(v12_re*v12_re + v12_im*v12_im)
    v12_r_re = v12_re*v12_q
    v12_r_im = -v12_im*v12_q
    v12_o = math.sqrt(v12_q)
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
    v13_t_re = -v13_s_re*v10_t_re + v13_s_im*v10_t_im
    v13_t_im = -v13_s_re*v10_t_im - v13_s_im*v10_t_re
    v13_0_re = -v13_s_re*v12_0_re + v13_s_im*v12_0_im
    v13_0_im = -v13_s_re*v12_0_im - v13_s_im*v12_0_re
    v12_b = (abs(v10_t_re) + abs(v10_t_im))*rt + (abs(v12_0_re) + abs(v12_0_im))*r0 + v12_c
    v13_x = v12_b*v12_o
    v13_c = v12_o*v12_o*(v12_c + v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
    v14_re = -v7_re
    v14_0_re = -v7_0_re
    v15_re = -par_z_re + 2.0*v14_re
    v15_im = -par_z_im + 2.0*v8_re
    v15_t_re = -turn_z_re
    v15_t_im = -turn_z_im
    v15_0_re = 2.0*v14_0_re
    v15_0_im = 2.0*v8_0_re
    v15_c = 2.0*v7_c
    v16_re = v12_r_re*v15_re - v12_r_im*v15_im
    v16_im = v12_r_re*v15_im + v12_r_im*v15_re
    v16_t_re = v12_r_re*v15_t_re - v12_r_im*v15_t_im + v15_re*v13_t_re - v15_im*v13_t_im
    v16_t_im = v12_r_re*v15_t_im + v12_r_im*v15_t_re + v15_re*v13_t_im + v15_im*v13_t_re
    v16_0_re = v12_r_re*v15_0_re - v12_r_im*v15_0_im + v15_re*v13_0_re - v15_im*v13_0_im
    v16_0_im = v12_r_re*v15_0_im + v12_r_im*v15_0_re + v15_re*v13_0_im + v15_im*v13_0_re
    v13_m = (abs(v12_r_re) + abs(v12_r_im))
    v15_m = (abs(v15_re) + abs(v15_im))
    v13_b = (abs(v13_t_re) + abs(v13_t_im))*rt + (abs(v13_0_re) + abs(v13_0_im))*r0 + v13_c
    v15_b = (abs(v15_t_re) + abs(v15_t_im))*rt + (abs(v15_0_re) + abs(v15_0_im))*r0 + v15_c
    v16_c = v13_m*v15_c + v15_m*v13_c + v13_b*v15_b
    work[MATRIX] = 1.0 - v16_0_re
    work[MATRIX + 1] = -v16_0_im
    work[MATRIX + 2] = -v16_t_re
    work[MATRIX + 3] = -v16_t_im
    work[MATRIX + 4] = x0_re - v16_re
    work[MATRIX + 5] = x0_im - v16_im
    work[REMAINDER] = v16_c


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
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    x0_re = work[X]
    x0_im = work[X + 1]
    v1_re = -1.0 + x0_re
    v1_q = 1.0/(v1_re*v1_re + x0_im*x0_im)
    v1_r_re = v1_re*v1_q
    v1_r_im = -x0_im*v1_q
    v3_re = x0_re*v1_r_re - x0_im*v1_r_im
    v3_im = x0_re*v1_r_im + x0_im*v1_r_re
    v4_re = 1.0 + x0_re
    v4_q = 1.0/(v4_re*v4_re + x0_im*x0_im)
    v4_r_re = v4_re*v4_q
    v4_r_im = -x0_im*v4_q
    v6_re = v3_re*v4_r_re - v3_im*v4_r_im
    v6_im = v3_re*v4_r_im + v3_im*v4_r_re
    v7_re = -v6_im
    v8_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v8_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v7_s_re = v7_re*v7_re - v6_re*v6_re
    v7_s_im = v7_re*v6_re + v6_re*v7_re
    v11_re = v8_s_re + 4.0*v7_s_re
    v11_im = v8_s_im + 4.0*v7_s_im
    v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im)
    v11_r_re = v11_re*v11_q
    v11_r_im = -v11_im*v11_q
    v13_re = -v6_re
    v14_re = -par_z_re + 2.0*v13_re
    v14_im = -par_z_im + 2.0*v7_re
    v15_re = v11_r_re*v14_re - v11_r_im*v14_im
    v15_im = v11_r_re*v14_im + v11_r_im*v14_re
    work[VALUES] = x0_re
    work[VALUES + 1] = x0_im
    work[VALUES + 2] = v7_re
    work[VALUES + 3] = v6_re
    return v15_re, v15_im


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
    par_z_re = work[HERE]
    par_z_im = work[HERE + 1]
    turn_z_re = work[DIRECTION]
    turn_z_im = work[DIRECTION + 1]
    x0_re = work[X]
    x0_im = work[X + 1]
    v1_re = -1.0 + x0_re
    v1_q = 1.0/(v1_re*v1_re + x0_im*x0_im)
    v1_r_re = v1_re*v1_q
    v1_r_im = -x0_im*v1_q
    v2_s_re = v1_r_re*v1_r_re - v1_r_im*v1_r_im
    v2_s_im = v1_r_re*v1_r_im + v1_r_im*v1_r_re
    v2_0_re = -v2_s_re
    v2_0_im = -v2_s_im
    v3_re = x0_re*v1_r_re - x0_im*v1_r_im
    v3_im = x0_re*v1_r_im + x0_im*v1_r_re
    v3_0_re = x0_re*v2_0_re - x0_im*v2_0_im + v1_r_re
    v3_0_im = x0_re*v2_0_im + x0_im*v2_0_re + v1_r_im
    v4_re = 1.0 + x0_re
    v4_q = 1.0/(v4_re*v4_re + x0_im*x0_im)
    v4_r_re = v4_re*v4_q
    v4_r_im = -x0_im*v4_q
    v5_s_re = v4_r_re*v4_r_re - v4_r_im*v4_r_im
    v5_s_im = v4_r_re*v4_r_im + v4_r_im*v4_r_re
    v5_0_re = -v5_s_re
    v5_0_im = -v5_s_im
    v6_re = v3_re*v4_r_re - v3_im*v4_r_im
    v6_im = v3_re*v4_r_im + v3_im*v4_r_re
    v6_0_re = v3_re*v5_0_re - v3_im*v5_0_im + v4_r_re*v3_0_re - v4_r_im*v3_0_im
    v6_0_im = v3_re*v5_0_im + v3_im*v5_0_re + v4_r_re*v3_0_im + v4_r_im*v3_0_re
    v7_re = -v6_im
    v7_0_re = -v6_0_im
    v8_s_re = par_z_re*par_z_re - par_z_im*par_z_im
    v8_s_im = par_z_re*par_z_im + par_z_im*par_z_re
    v9_t_re = 2.0*par_z_re*turn_z_re - 2.0*par_z_im*turn_z_im
    v9_t_im = 2.0*par_z_re*turn_z_im + 2.0*par_z_im*turn_z_re
    v7_s_re = v7_re*v7_re - v6_re*v6_re
    v7_s_im = v7_re*v6_re + v6_re*v7_re
    v10_0_re = 2.0*v7_re*v7_0_re - 2.0*v6_re*v6_0_re
    v10_0_im = 2.0*v7_re*v6_0_re + 2.0*v6_re*v7_0_re
    v11_re = v8_s_re + 4.0*v7_s_re
    v11_im = v8_s_im + 4.0*v7_s_im
    v11_0_re = 4.0*v10_0_re
    v11_0_im = 4.0*v10_0_im
    v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im)
    v11_r_re = v11_re*v11_q
    v11_r_im = -v11_im*v11_q
    v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im
    v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re
    v12_t_re = -v12_s_re*v9_t_re + v12_s_im*v9_t_im
    v12_t_im = -v12_s_re*v9_t_im - v12_s_im*v9_t_re
    v12_0_re = -v12_s_re*v11_0_re + v12_s_im*v11_0_im
    v12_0_im = -v12_s_re*v11_0_im - v12_s_im*v11_0_re
    v13_re = -v6_re
    v13_0_re = -v6_0_re
    v14_re = -par_z_re + 2.0*v13_re
    v14_im = -par_z_im + 2.0*v7_re
    v14_t_re = -turn_z_re
    v14_t_im = -turn_z_im
    v14_0_re = 2.0*v13_0_re
    v14_0_im = 2.0*v7_0_re
    v15_re = v11_r_re*v14_re - v11_r_im*v14_im
    v15_im = v11_r_re*v14_im + v11_r_im*v14_re
    v15_t_re = v11_r_re*v14_t_re - v11_r_im*v14_t_im + v14_re*v12_t_re - v14_im*v12_t_im
    v15_t_im = v11_r_re*v14_t_im + v11_r_im*v14_t_re + v14_re*v12_t_im + v14_im*v12_t_re
    v15_0_re = v11_r_re*v14_0_re - v11_r_im*v14_0_im + v14_re*v12_0_re - v14_im*v12_0_im
    v15_0_im = v11_r_re*v14_0_im + v11_r_im*v14_0_re + v14_re*v12_0_im + v14_im*v12_0_re
    work[SLOPES] = v15_0_re
    work[SLOPES + 1] = v15_0_im
    work[SLOPES + 2] = v15_t_re
    work[SLOPES + 3] = v15_t_im


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


@kernel
def solve(status, target, solution, parameters, anchor, start):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK))


@kernel
def gradient(status, gradient, core, parameters):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK))


GIVEN_SIZES = ('n',)
GIVEN_SCALARS = ('z',)
WORDS = ()
RATIOS = ()


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return []


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], ones(1))],
        rows=[0, 0, 0],
        columns=[0, 0, 0],
        fixed=[(0, 0, 1), (1, 1, 1), (2, 2, -v[1])],
        same=[(0, 2, 2, 0, -1/v[0], 1, 1), (0, 1, 2, 2, -1j/v[0], 1, 1), (1, 2, 2, 1, -1/v[0], 1, 1), (1, 0, 2, 2, 1j/v[0], 1, 1),
            (2, 2, 0, 1, 1j/v[0], 1, 1), (2, 0, 0, 2, 1/v[0], 1, 1), (2, 2, 1, 0, -1j/v[0], 1, 1), (2, 1, 1, 2, 1/v[0], 1, 1)],
        right=[(0, 0, 2, 2, 1j*conj(1j)/v[0], 1, 1), (0, 2, 2, 1, -1j/v[0], 1, 1), (1, 1, 2, 2, -1j*conj(-1j)/v[0], 1, 1),
            (1, 2, 2, 0, 1j/v[0], 1, 1), (2, 1, 0, 2, -conj(-1j)/v[0], 1, 1), (2, 2, 0, 0, 1/v[0], 1, 1), (2, 0, 1, 2, -conj(1j)/v[0], 1, 1),
            (2, 2, 1, 1, 1/v[0], 1, 1)],
        left=[(2, 2, 0, 0, 1j*conj(1j)/v[0], 1, 1), (2, 1, 0, 2, -conj(1j)/v[0], 1, 1), (2, 2, 1, 1, -1j*conj(-1j)/v[0], 1, 1),
            (2, 0, 1, 2, -conj(-1j)/v[0], 1, 1), (0, 2, 2, 1, 1j/v[0], 1, 1), (0, 0, 2, 2, 1/v[0], 1, 1), (1, 2, 2, 0, -1j/v[0], 1, 1),
            (1, 1, 2, 2, 1/v[0], 1, 1)],
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
    return [solutions[0].trace(1, 2, 2)/(v[0]), solutions[0].trace(1, 0, 1)/(v[0])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [0, v[0]*x[0], 0, v[0]*x[0], v[0]*x[1], 0, -v[0]*x[1], 0]]
