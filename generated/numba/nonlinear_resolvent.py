# Resolvent of a nonlinear Gram matrix, given its kernel. Solves
#
#     delta_1 = tr(K_F*(delta_2*K_F + gamma*I_n).I)/n
#     delta_2 = N/(N + delta_1*n)
#     target: tr((delta_2*K_F + gamma*I_n).I)/n
#
# Generated from derivations/equivalents/nonlinear_resolvent.py by `rmtsym generate nonlinear_resolvent` (SymPy 1.14.0). Do not edit.
import math

import numpy as np

from numpy import asarray, conj, ones
from numpy.lib.scimath import sqrt

from rmtsym.runtime.dyson import Problem
from rmtsym.runtime.load import Array, Vector, function, kernel, spliced


NAME = 'nonlinear_resolvent'
TITLE = 'Resolvent of a nonlinear Gram matrix, given its kernel'
UNKNOWNS_OF = ('delta_1', 'delta_2')
SIZES_OF = ('N', 'n')
SCALARS_OF = ('gamma',)
CORE_OF = (1,)
SPECTRA_OF = (('K_F',),)
AXIS = 67
BEND = 68
CORE = 1
DIRECTION = 49
FIRST_HERE = 55
FIRST_X = 6
FLOOR = 1e-10
GOAL = 43
HERE = 31
IMAGE = 14
LAST_HERE = 61
LAST_X = 8
MATRIX = 15
ORIGIN = 37
PARAMETERS = 3
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
WORK = 69


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
def equations(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_n_re = work[HERE + 2]
    turn_n_re = work[DIRECTION + 2]
    par_gamma_re = work[HERE + 4]
    par_gamma_im = work[HERE + 5]
    turn_gamma_re = work[DIRECTION + 4]
    turn_gamma_im = work[DIRECTION + 5]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    v8_re = 0.0
    v8_im = 0.0
    v8_t_re = 0.0
    v8_t_im = 0.0
    v8_0_re = 0.0
    v8_0_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v4_im = v3_re*x0_im
        v5_re = par_gamma_re + v4_re
        v5_im = par_gamma_im + v4_im
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im)
        v5_r_re = v5_re*v5_q
        v5_r_im = -v5_im*v5_q
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re
        v6_t_re = -v6_s_re*turn_gamma_re + v6_s_im*turn_gamma_im
        v6_t_im = -v6_s_re*turn_gamma_im - v6_s_im*turn_gamma_re
        v6_0_re = -v6_s_re*v3_re
        v6_0_im = -v6_s_im*v3_re
        v7_re = v3_re*v5_r_re
        v7_im = v3_re*v5_r_im
        v7_t_re = v3_re*v6_t_re
        v7_t_im = v3_re*v6_t_im
        v7_0_re = v3_re*v6_0_re
        v7_0_im = v3_re*v6_0_im
        v8_re += v2_w*v7_re
        v8_im += v2_w*v7_im
        v8_t_re += v2_w*v7_t_re
        v8_t_im += v2_w*v7_t_im
        v8_0_re += v2_w*v7_0_re
        v8_0_im += v2_w*v7_0_im
    v9_re = par_n_re*v8_re
    v9_im = par_n_re*v8_im
    v9_t_re = par_n_re*v8_t_re + v8_re*turn_n_re
    v9_t_im = par_n_re*v8_t_im + v8_im*turn_n_re
    v9_0_re = par_n_re*v8_0_re
    v9_0_im = par_n_re*v8_0_im
    v10_re = par_N_re + v9_re
    v10_t_re = turn_N_re + v9_t_re
    v10_q = 1.0/(v10_re*v10_re + v9_im*v9_im)
    v10_r_re = v10_re*v10_q
    v10_r_im = -v9_im*v10_q
    v11_s_re = v10_r_re*v10_r_re - v10_r_im*v10_r_im
    v11_s_im = v10_r_re*v10_r_im + v10_r_im*v10_r_re
    v11_t_re = -v11_s_re*v10_t_re + v11_s_im*v9_t_im
    v11_t_im = -v11_s_re*v9_t_im - v11_s_im*v10_t_re
    v11_0_re = -v11_s_re*v9_0_re + v11_s_im*v9_0_im
    v11_0_im = -v11_s_re*v9_0_im - v11_s_im*v9_0_re
    v12_re = par_N_re*v10_r_re
    v12_im = par_N_re*v10_r_im
    v12_t_re = par_N_re*v11_t_re + v10_r_re*turn_N_re
    v12_t_im = par_N_re*v11_t_im + v10_r_im*turn_N_re
    v12_0_re = par_N_re*v11_0_re
    v12_0_im = par_N_re*v11_0_im
    work[MATRIX] = 1.0 - v12_0_re
    work[MATRIX + 1] = -v12_0_im
    work[MATRIX + 2] = -v12_t_re
    work[MATRIX + 3] = -v12_t_im
    work[MATRIX + 4] = x0_re - v12_re
    work[MATRIX + 5] = x0_im - v12_im


@function
def settle(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work, word_K_F, weights_0, count_0)
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
def begin(work: Vector, anchor: Array, start: Array, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle(work, word_K_F, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_n_re = work[HERE + 2]
    turn_n_re = work[DIRECTION + 2]
    par_gamma_re = work[HERE + 4]
    par_gamma_im = work[HERE + 5]
    turn_gamma_re = work[DIRECTION + 4]
    turn_gamma_im = work[DIRECTION + 5]
    x0_re = work[TRIAL]
    x0_im = work[TRIAL + 1]
    r0 = work[RADIUS]
    rt = work[RADIUS + 1]
    v9_re = 0.0
    v9_im = 0.0
    v9_t_re = 0.0
    v9_t_im = 0.0
    v9_0_re = 0.0
    v9_0_im = 0.0
    v9_c = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v4_im = v3_re*x0_im
        v5_re = par_gamma_re + v4_re
        v5_im = par_gamma_im + v4_im
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im)
        v5_r_re = v5_re*v5_q
        v5_r_im = -v5_im*v5_q
        v5_o = math.sqrt(v5_q)
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re
        v6_t_re = -v6_s_re*turn_gamma_re + v6_s_im*turn_gamma_im
        v6_t_im = -v6_s_re*turn_gamma_im - v6_s_im*turn_gamma_re
        v6_0_re = -v6_s_re*v3_re
        v6_0_im = -v6_s_im*v3_re
        v5_b = (abs(turn_gamma_re) + abs(turn_gamma_im))*rt + abs(v3_re)*r0
        v6_x = v5_b*v5_o
        v6_c = v5_o*v5_o*(v5_b*v6_x/(1.0 - v6_x)) if v6_x < 1.0 else math.inf
        v7_re = v3_re*v5_r_re
        v7_im = v3_re*v5_r_im
        v7_t_re = v3_re*v6_t_re
        v7_t_im = v3_re*v6_t_im
        v7_0_re = v3_re*v6_0_re
        v7_0_im = v3_re*v6_0_im
        v8_m = abs(v3_re)
        v7_c = v8_m*v6_c
        v9_re += v2_w*v7_re
        v9_im += v2_w*v7_im
        v9_t_re += v2_w*v7_t_re
        v9_t_im += v2_w*v7_t_im
        v9_0_re += v2_w*v7_0_re
        v9_0_im += v2_w*v7_0_im
        v9_c += v2_w*v7_c
    v10_re = par_n_re*v9_re
    v10_im = par_n_re*v9_im
    v10_t_re = par_n_re*v9_t_re + v9_re*turn_n_re
    v10_t_im = par_n_re*v9_t_im + v9_im*turn_n_re
    v10_0_re = par_n_re*v9_0_re
    v10_0_im = par_n_re*v9_0_im
    v11_m = abs(par_n_re)
    v11_b = abs(turn_n_re)*rt
    v9_b = (abs(v9_t_re) + abs(v9_t_im))*rt + (abs(v9_0_re) + abs(v9_0_im))*r0 + v9_c
    v10_c = v11_m*v9_c + v11_b*v9_b
    v12_re = par_N_re + v10_re
    v12_t_re = turn_N_re + v10_t_re
    v12_q = 1.0/(v12_re*v12_re + v10_im*v10_im)
    v12_r_re = v12_re*v12_q
    v12_r_im = -v10_im*v12_q
    v12_o = math.sqrt(v12_q)
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re + v13_s_im*v10_t_im
    v13_t_im = -v13_s_re*v10_t_im - v13_s_im*v12_t_re
    v13_0_re = -v13_s_re*v10_0_re + v13_s_im*v10_0_im
    v13_0_im = -v13_s_re*v10_0_im - v13_s_im*v10_0_re
    v12_b = (abs(v12_t_re) + abs(v10_t_im))*rt + (abs(v10_0_re) + abs(v10_0_im))*r0 + v10_c
    v13_x = v12_b*v12_o
    v13_c = v12_o*v12_o*(v10_c + v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
    v14_re = par_N_re*v12_r_re
    v14_im = par_N_re*v12_r_im
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re
    v14_t_im = par_N_re*v13_t_im + v12_r_im*turn_N_re
    v14_0_re = par_N_re*v13_0_re
    v14_0_im = par_N_re*v13_0_im
    v15_m = abs(par_N_re)
    v15_b = abs(turn_N_re)*rt
    v13_b = (abs(v13_t_re) + abs(v13_t_im))*rt + (abs(v13_0_re) + abs(v13_0_im))*r0 + v13_c
    v14_c = v15_m*v13_c + v15_b*v13_b
    work[MATRIX] = 1.0 - v14_0_re
    work[MATRIX + 1] = -v14_0_im
    work[MATRIX + 2] = -v14_t_re
    work[MATRIX + 3] = -v14_t_im
    work[MATRIX + 4] = x0_re - v14_re
    work[MATRIX + 5] = x0_im - v14_im
    work[REMAINDER] = v14_c


@spliced
def enclose(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work, word_K_F, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


@spliced
def certify(work: Vector, t: float, left: float, step: float, word_K_F: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose(work, word_K_F, weights_0, count_0):
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
def follow(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_K_F, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step, word_K_F, weights_0, count_0)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work, word_K_F, weights_0, count_0) and is_near(work, 0.5*step)
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
def reach(work: Vector, is_found: bool, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work, word_K_F, weights_0, count_0):
                return True
    return False


@function
def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_gamma_re = work[HERE + 4]
    par_gamma_im = work[HERE + 5]
    x0_re = work[X]
    x0_im = work[X + 1]
    v8_re = 0.0
    v8_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v4_im = v3_re*x0_im
        v5_re = par_gamma_re + v4_re
        v5_im = par_gamma_im + v4_im
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im)
        v5_r_re = v5_re*v5_q
        v5_r_im = -v5_im*v5_q
        v7_re = v3_re*v5_r_re
        v7_im = v3_re*v5_r_im
        v8_re += v2_w*v7_re
        v8_im += v2_w*v7_im
    v15_re = 0.0
    v15_im = 0.0
    for iv9 in range(count_0):
        v11_re = word_K_F[iv9]
        v10_w = weights_0[iv9]
        v12_re = v11_re*x0_re
        v12_im = v11_re*x0_im
        v13_re = par_gamma_re + v12_re
        v13_im = par_gamma_im + v12_im
        v13_q = 1.0/(v13_re*v13_re + v13_im*v13_im)
        v13_r_re = v13_re*v13_q
        v13_r_im = -v13_im*v13_q
        v15_re += v10_w*v13_r_re
        v15_im += v10_w*v13_r_im
    work[VALUES] = v8_re
    work[VALUES + 1] = v8_im
    work[VALUES + 2] = x0_re
    work[VALUES + 3] = x0_im
    return v15_re, v15_im


@spliced
def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start, word_K_F, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found, word_K_F, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work, word_K_F, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_gamma_re = work[HERE + 4]
    par_gamma_im = work[HERE + 5]
    turn_gamma_re = work[DIRECTION + 4]
    turn_gamma_im = work[DIRECTION + 5]
    x0_re = work[X]
    x0_im = work[X + 1]
    v8_re = 0.0
    v8_im = 0.0
    v8_t_re = 0.0
    v8_t_im = 0.0
    v8_0_re = 0.0
    v8_0_im = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v4_im = v3_re*x0_im
        v5_re = par_gamma_re + v4_re
        v5_im = par_gamma_im + v4_im
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im)
        v5_r_re = v5_re*v5_q
        v5_r_im = -v5_im*v5_q
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re
        v6_t_re = -v6_s_re*turn_gamma_re + v6_s_im*turn_gamma_im
        v6_t_im = -v6_s_re*turn_gamma_im - v6_s_im*turn_gamma_re
        v6_0_re = -v6_s_re*v3_re
        v6_0_im = -v6_s_im*v3_re
        v7_re = v3_re*v5_r_re
        v7_im = v3_re*v5_r_im
        v7_t_re = v3_re*v6_t_re
        v7_t_im = v3_re*v6_t_im
        v7_0_re = v3_re*v6_0_re
        v7_0_im = v3_re*v6_0_im
        v8_re += v2_w*v7_re
        v8_im += v2_w*v7_im
        v8_t_re += v2_w*v7_t_re
        v8_t_im += v2_w*v7_t_im
        v8_0_re += v2_w*v7_0_re
        v8_0_im += v2_w*v7_0_im
    v15_re = 0.0
    v15_im = 0.0
    v15_t_re = 0.0
    v15_t_im = 0.0
    v15_0_re = 0.0
    v15_0_im = 0.0
    for iv9 in range(count_0):
        v11_re = word_K_F[iv9]
        v10_w = weights_0[iv9]
        v12_re = v11_re*x0_re
        v12_im = v11_re*x0_im
        v13_re = par_gamma_re + v12_re
        v13_im = par_gamma_im + v12_im
        v13_q = 1.0/(v13_re*v13_re + v13_im*v13_im)
        v13_r_re = v13_re*v13_q
        v13_r_im = -v13_im*v13_q
        v14_s_re = v13_r_re*v13_r_re - v13_r_im*v13_r_im
        v14_s_im = v13_r_re*v13_r_im + v13_r_im*v13_r_re
        v14_t_re = -v14_s_re*turn_gamma_re + v14_s_im*turn_gamma_im
        v14_t_im = -v14_s_re*turn_gamma_im - v14_s_im*turn_gamma_re
        v14_0_re = -v14_s_re*v11_re
        v14_0_im = -v14_s_im*v11_re
        v15_re += v10_w*v13_r_re
        v15_im += v10_w*v13_r_im
        v15_t_re += v10_w*v14_t_re
        v15_t_im += v10_w*v14_t_im
        v15_0_re += v10_w*v14_0_re
        v15_0_im += v10_w*v14_0_im
    work[SLOPES] = v15_0_re
    work[SLOPES + 1] = v15_0_im
    work[SLOPES + 2] = v15_t_re
    work[SLOPES + 3] = v15_t_im


@function
def differentiate(work: Vector, j: int, word_K_F: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work, word_K_F, weights_0, count_0)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work, word_K_F, weights_0, count_0)
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
def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j, word_K_F, weights_0, count_0)
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
def equations_real(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_n_re = work[HERE + 2]
    turn_n_re = work[DIRECTION + 2]
    par_gamma_re = work[HERE + 4]
    turn_gamma_re = work[DIRECTION + 4]
    x0_re = work[TRIAL]
    v8_re = 0.0
    v8_t_re = 0.0
    v8_0_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v5_re = par_gamma_re + v4_re
        v5_r_re = 1.0/v5_re
        v6_s_re = v5_r_re*v5_r_re
        v6_t_re = -v6_s_re*turn_gamma_re
        v6_0_re = -v6_s_re*v3_re
        v7_re = v3_re*v5_r_re
        v7_t_re = v3_re*v6_t_re
        v7_0_re = v3_re*v6_0_re
        v8_re += v2_w*v7_re
        v8_t_re += v2_w*v7_t_re
        v8_0_re += v2_w*v7_0_re
    v9_re = par_n_re*v8_re
    v9_t_re = par_n_re*v8_t_re + v8_re*turn_n_re
    v9_0_re = par_n_re*v8_0_re
    v10_re = par_N_re + v9_re
    v10_t_re = turn_N_re + v9_t_re
    v10_r_re = 1.0/v10_re
    v11_s_re = v10_r_re*v10_r_re
    v11_t_re = -v11_s_re*v10_t_re
    v11_0_re = -v11_s_re*v9_0_re
    v12_re = par_N_re*v10_r_re
    v12_t_re = par_N_re*v11_t_re + v10_r_re*turn_N_re
    v12_0_re = par_N_re*v11_0_re
    work[MATRIX] = 1.0 - v12_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v12_t_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = x0_re - v12_re
    work[MATRIX + 5] = 0.0


@function
def settle_real(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations_real(work, word_K_F, weights_0, count_0)
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
def begin_real(work: Vector, anchor: Array, start: Array, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
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
    if not settle_real(work, word_K_F, weights_0, count_0):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy_real(work, TRIAL, FIRST_X, 2*CORE)
    return True


@function
def enclosure_real(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """F, F_x and F_t at TRIAL, and bounds of what is not linear."""
    par_N_re = work[HERE]
    turn_N_re = work[DIRECTION]
    par_n_re = work[HERE + 2]
    turn_n_re = work[DIRECTION + 2]
    par_gamma_re = work[HERE + 4]
    turn_gamma_re = work[DIRECTION + 4]
    x0_re = work[TRIAL]
    r0 = work[RADIUS]
    rt = work[RADIUS + 1]
    v9_re = 0.0
    v9_t_re = 0.0
    v9_0_re = 0.0
    v9_c = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v5_re = par_gamma_re + v4_re
        v5_r_re = 1.0/v5_re
        v5_o = abs(v5_r_re)
        v6_s_re = v5_r_re*v5_r_re
        v6_t_re = -v6_s_re*turn_gamma_re
        v6_0_re = -v6_s_re*v3_re
        v5_b = abs(turn_gamma_re)*rt + abs(v3_re)*r0
        v6_x = v5_b*v5_o
        v6_c = v5_o*v5_o*(v5_b*v6_x/(1.0 - v6_x)) if v6_x < 1.0 else math.inf
        v7_re = v3_re*v5_r_re
        v7_t_re = v3_re*v6_t_re
        v7_0_re = v3_re*v6_0_re
        v8_m = abs(v3_re)
        v7_c = v8_m*v6_c
        v9_re += v2_w*v7_re
        v9_t_re += v2_w*v7_t_re
        v9_0_re += v2_w*v7_0_re
        v9_c += v2_w*v7_c
    v10_re = par_n_re*v9_re
    v10_t_re = par_n_re*v9_t_re + v9_re*turn_n_re
    v10_0_re = par_n_re*v9_0_re
    v11_m = abs(par_n_re)
    v11_b = abs(turn_n_re)*rt
    v9_b = abs(v9_t_re)*rt + abs(v9_0_re)*r0 + v9_c
    v10_c = v11_m*v9_c + v11_b*v9_b
    v12_re = par_N_re + v10_re
    v12_t_re = turn_N_re + v10_t_re
    v12_r_re = 1.0/v12_re
    v12_o = abs(v12_r_re)
    v13_s_re = v12_r_re*v12_r_re
    v13_t_re = -v13_s_re*v12_t_re
    v13_0_re = -v13_s_re*v10_0_re
    v12_b = abs(v12_t_re)*rt + abs(v10_0_re)*r0 + v10_c
    v13_x = v12_b*v12_o
    v13_c = v12_o*v12_o*(v10_c + v12_b*v13_x/(1.0 - v13_x)) if v13_x < 1.0 else math.inf
    v14_re = par_N_re*v12_r_re
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re
    v14_0_re = par_N_re*v13_0_re
    v15_m = abs(par_N_re)
    v15_b = abs(turn_N_re)*rt
    v13_b = abs(v13_t_re)*rt + abs(v13_0_re)*r0 + v13_c
    v14_c = v15_m*v13_c + v15_b*v13_b
    work[MATRIX] = 1.0 - v14_0_re
    work[MATRIX + 1] = 0.0
    work[MATRIX + 2] = -v14_t_re
    work[MATRIX + 3] = 0.0
    work[MATRIX + 4] = x0_re - v14_re
    work[MATRIX + 5] = 0.0
    work[REMAINDER] = v14_c


@spliced
def enclose_real(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure_real(work, word_K_F, weights_0, count_0)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate_real(work, WIDTH)


@spliced
def certify_real(work: Vector, t: float, left: float, step: float, word_K_F: Array, weights_0: Array, count_0: int) -> (bool, float):
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
        if not enclose_real(work, word_K_F, weights_0, count_0):
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
def follow_real(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim_real(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place_real(work, t, left)
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_K_F, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return False
    turn_real(work)
    measure_real(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify_real(work, t, left, step, word_K_F, weights_0, count_0)
        if is_safe:
            place_real(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle_real(work, word_K_F, weights_0, count_0) and is_near_real(work, 0.5*step)
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
def reach_real(work: Vector, is_found: bool, word_K_F: Array, weights_0: Array, count_0: int) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy_real(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy_real(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow_real(work, word_K_F, weights_0, count_0):
                return True
    return False


@function
def take_real(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


@function
def values_real(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> (float, float):
    """All unknowns, and the target, at X."""
    par_gamma_re = work[HERE + 4]
    x0_re = work[X]
    v8_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v5_re = par_gamma_re + v4_re
        v5_r_re = 1.0/v5_re
        v7_re = v3_re*v5_r_re
        v8_re += v2_w*v7_re
    v15_re = 0.0
    for iv9 in range(count_0):
        v11_re = word_K_F[iv9]
        v10_w = weights_0[iv9]
        v12_re = v11_re*x0_re
        v13_re = par_gamma_re + v12_re
        v13_r_re = 1.0/v13_re
        v15_re += v10_w*v13_r_re
    work[VALUES] = v8_re
    work[VALUES + 1] = 0.0
    work[VALUES + 2] = x0_re
    work[VALUES + 3] = 0.0
    return v15_re, 0.0


@spliced
def visit_real(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin_real(work, anchor, start, word_K_F, weights_0, count_0)
    is_found = False
    i = first
    while i < size:
        take_real(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach_real(work, is_found, word_K_F, weights_0, count_0)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy_real(work, X, LAST_X, 2*CORE)
            copy_real(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values_real(work, word_K_F, weights_0, count_0)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


@function
def slopes_real(work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """Derivatives of the target in x and t."""
    par_gamma_re = work[HERE + 4]
    turn_gamma_re = work[DIRECTION + 4]
    x0_re = work[X]
    v8_re = 0.0
    v8_t_re = 0.0
    v8_0_re = 0.0
    for iv1 in range(count_0):
        v3_re = word_K_F[iv1]
        v2_w = weights_0[iv1]
        v4_re = v3_re*x0_re
        v5_re = par_gamma_re + v4_re
        v5_r_re = 1.0/v5_re
        v6_s_re = v5_r_re*v5_r_re
        v6_t_re = -v6_s_re*turn_gamma_re
        v6_0_re = -v6_s_re*v3_re
        v7_re = v3_re*v5_r_re
        v7_t_re = v3_re*v6_t_re
        v7_0_re = v3_re*v6_0_re
        v8_re += v2_w*v7_re
        v8_t_re += v2_w*v7_t_re
        v8_0_re += v2_w*v7_0_re
    v15_re = 0.0
    v15_t_re = 0.0
    v15_0_re = 0.0
    for iv9 in range(count_0):
        v11_re = word_K_F[iv9]
        v10_w = weights_0[iv9]
        v12_re = v11_re*x0_re
        v13_re = par_gamma_re + v12_re
        v13_r_re = 1.0/v13_re
        v14_s_re = v13_r_re*v13_r_re
        v14_t_re = -v14_s_re*turn_gamma_re
        v14_0_re = -v14_s_re*v11_re
        v15_re += v10_w*v13_r_re
        v15_t_re += v10_w*v14_t_re
        v15_0_re += v10_w*v14_0_re
    work[SLOPES] = v15_0_re
    work[SLOPES + 1] = 0.0
    work[SLOPES + 2] = v15_t_re
    work[SLOPES + 3] = 0.0


@function
def differentiate_real(work: Vector, j: int, word_K_F: Array, weights_0: Array, count_0: int) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy_real(work, X, TRIAL, 2*CORE)
    equations_real(work, word_K_F, weights_0, count_0)
    if not eliminate_real(work, CORE + 2):
        return math.nan, math.nan
    slopes_real(work, word_K_F, weights_0, count_0)
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
def descend_real(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, word_K_F: Array, weights_0: Array, count_0: int) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take_real(work, HERE, PARAMETERS, parameters, size, i)
        take_real(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate_real(work, j, word_K_F, weights_0, count_0)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride


@kernel
def solve(status, target, solution, parameters, anchor, start, word_K_F, weights_0, count_0):
    visit(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_K_F, weights_0, count_0)


@kernel
def gradient(status, gradient, core, parameters, word_K_F, weights_0, count_0):
    descend(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_K_F, weights_0, count_0)


@kernel
def solve_real(status, target, solution, parameters, anchor, start, word_K_F, weights_0, count_0):
    visit_real(0, 1, status.size, status, target, solution, parameters, anchor, start, np.zeros(WORK), word_K_F, weights_0, count_0)


@kernel
def gradient_real(status, gradient, core, parameters, word_K_F, weights_0, count_0):
    descend_real(0, 1, status.size, status, gradient, core, parameters, np.zeros(WORK), word_K_F, weights_0, count_0)


GIVEN_SIZES = ('N', 'n')
GIVEN_SCALARS = ('gamma',)
WORDS = (('K_F', 'n'),)
RATIOS = ()


def nonnegative(v, s):
    """[(what, its values)] of variances and covariances, which must not be negative."""
    u = [asarray(value)[..., None] for value in v]
    return [('K_F, a covariance of F,', s[0])]


def _problem_0(u, v, s, w):
    return Problem(
        spaces=[(v[0], ones(1)), (v[1], w[0])],
        rows=[0, 1],
        columns=[0, 1],
        fixed=[(0, 0, 1), (1, 1, v[2])],
        same=[(0, 0, 1, 1, -1/v[0], s[0], 1), (1, 1, 0, 0, -1/v[0], 1, s[0])],
        right=[(0, 0, 1, 1, conj(1/v[0])/v[0], s[0], 1), (1, 1, 0, 0, 1, 1, s[0])],
        left=[(1, 1, 0, 0, conj(1/v[0])/v[0], 1, s[0]), (0, 0, 1, 1, 1, s[0], 1)],
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
    return [solutions[0].trace(s[0], 1, 1)/(v[1]), solutions[0].trace(1, 0, 0)/(v[0])]


def traces(v, x):
    """Of each pencil the traces of its pairings, from values x of the unknowns."""
    return [
        [v[1]*x[0], v[0]*x[1]]]
