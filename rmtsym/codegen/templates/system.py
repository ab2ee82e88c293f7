"""Solutions of a system g = Phi(g; parameters) at many points, followed from a known one; every step is certified.

in:   parameters of the points, an anchor (parameters with a known solution), spectra; scratch `work`, laid out by lower_system.py
out:  the solution, the target and a status for each point: 0 if it was reached, 1 if not (then NaN)

The unknowns x are the core of the system (lower_system.py); along a segment the parameters are left*ORIGIN + t*GOAL, left + t = 1, so
that both ends are exact. Generated functions, with F(x, t) = x - Phi:
    equations  F at TRIAL with F_x and F_t, into MATRIX
    enclosure  the same, and REMAINDER: bounds of |F - F_c - F_x dx - F_t dt| for all complex |dx_i| <= RADIUS_i, |dt| <= RADIUS_t
    values     all unknowns and the target at X
    slopes     the derivatives of the target in x and t

A step from t to t + h: at c, half way along the tangent, the map d -> -Y (F_c + F_t dt + R(d, dt)), Y = F_x^{-1}, is holomorphic. If
|Y F_c| + h/2 |Y F_t| + |Y| REMAINDER < RADIUS, it takes the polydisk around c strictly into itself, for every dt: by Earle and Hamilton
it has exactly one fixed point there. So exactly one solution lies in the polydisk for every t of the step, it is simple and continuous
in t, and what Newton finds in the polydisk at t + h continues what was there at t: no step leads to another sheet or over a fold,
where there is no such polydisk. (Up to rounding, which is not bounded.)
[Earle & Hamilton, Proc. Symp. Pure Math. 16 (1970) 61]
"""
import math

from rmtsym.runtime.load import Array, Vector


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


def place(work: Vector, t: float, left: float) -> None:
    """The parameters at t."""
    for j in range(2*PARAMETERS):
        work[HERE + j] = left*work[ORIGIN + j] + t*work[GOAL + j]


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


def principal_root(re: float, im: float, n: int) -> (float, float):
    """The root of a complex number whose argument is 1/n of its own, in (-pi/n, pi/n]."""
    if im == 0.0 and re >= 0.0:
        return math.pow(re, 1.0/n), 0.0
    size = math.pow(math.hypot(re, im), 1.0/n)
    angle = math.atan2(im, re)/n
    return size*math.cos(angle), size*math.sin(angle)


def modulus(work: Vector, at: int) -> float:
    return math.sqrt(work[at]*work[at] + work[at + 1]*work[at + 1])


def measure(work: Vector) -> None:
    """SCALE: the size of each unknown, none below a thousandth of the largest."""
    largest = 1e-300
    for i in range(CORE):
        work[SCALE + i] = modulus(work, X + 2*i)
        largest = max(largest, work[SCALE + i])
    for i in range(CORE):
        work[SCALE + i] = max(work[SCALE + i], 1e-3*largest)


def settle(work: Vector, SPECTRA) -> bool:
    """Newton from TRIAL at HERE; False if it does not converge."""
    last = math.inf
    for _ in range(12):
        equations(work, SPECTRA)
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


def enclose(work: Vector, SPECTRA) -> bool:
    """MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular."""
    enclosure(work, SPECTRA)
    for i in range(CORE):
        for j in range(CORE):
            at = MATRIX + 2*(i*WIDTH + CORE + 2 + j)
            work[at] = 1.0 if i == j else 0.0
            work[at + 1] = 0.0
    return eliminate(work, WIDTH)


def certify(work: Vector, t: float, left: float, step: float, SPECTRA) -> (bool, float):
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
        if not enclose(work, SPECTRA):
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


def is_near(work: Vector, half: float) -> bool:
    """Does TRIAL lie in the polydisk?"""
    for i in range(CORE):
        re = work[TRIAL + 2*i] - work[X + 2*i] - half*work[TANGENT + 2*i]
        im = work[TRIAL + 2*i + 1] - work[X + 2*i + 1] - half*work[TANGENT + 2*i + 1]
        if not (re*re + im*im <= work[RADIUS + i]*work[RADIUS + i]):
            return False
    return True


def turn(work: Vector) -> None:
    """TANGENT: dx/dt from the last elimination."""
    for i in range(CORE):
        at = MATRIX + 2*(i*WIDTH + CORE)
        work[TANGENT + 2*i] = -work[at]
        work[TANGENT + 2*i + 1] = -work[at + 1]


def follow(work: Vector, SPECTRA) -> bool:
    """From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified."""
    if not aim(work):
        return False
    t = 0.0
    left = 1.0
    step = 1.0
    place(work, t, left)
    copy(work, X, TRIAL, 2*CORE)
    equations(work, SPECTRA)
    if not eliminate(work, CORE + 2):
        return False
    turn(work)
    measure(work)
    for _ in range(STEPS):
        step = min(step, left)
        is_last = step == left
        is_safe, factor = certify(work, t, left, step, SPECTRA)
        if is_safe:
            place(work, 1.0 if is_last else t + step, 0.0 if is_last else left - step)
            is_safe = settle(work, SPECTRA) and is_near(work, 0.5*step)
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


def copy(work: Vector, source: int, to: int, count: int) -> None:
    for j in range(count):
        work[to + j] = work[source + j]


def take(work: Vector, to: int, count: int, table: Array, size: int, i: int) -> None:
    """Column i of a table of complex numbers."""
    for j in range(count):
        work[to + 2*j] = table[2*(j*size + i)]
        work[to + 2*j + 1] = table[2*(j*size + i) + 1]


def begin(work: Vector, anchor: Array, start: Array, SPECTRA) -> bool:
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
    if not settle(work, SPECTRA):
        return False
    for i in range(CORE):
        if not (math.hypot(work[TRIAL + 2*i] - work[X + 2*i], work[TRIAL + 2*i + 1] - work[X + 2*i + 1]) <= work[RADIUS + i]):
            return False
    copy(work, TRIAL, FIRST_X, 2*CORE)
    return True


def reach(work: Vector, is_found: bool, SPECTRA) -> bool:
    """X at GOAL from the last point that was reached, or else from the anchor."""
    for attempt in range(2):
        if attempt == 1 or is_found:
            copy(work, FIRST_X if attempt == 1 else LAST_X, X, 2*CORE)
            copy(work, FIRST_HERE if attempt == 1 else LAST_HERE, ORIGIN, 2*PARAMETERS)
            if follow(work, SPECTRA):
                return True
    return False


def visit(first: int, stride: int, size: int, status: Vector, target: Vector, solution: Vector, parameters: Array, anchor: Array, start: Array,
          work: Vector, SPECTRA) -> None:
    """Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs."""
    is_anchored = begin(work, anchor, start, SPECTRA)
    is_found = False
    i = first
    while i < size:
        take(work, GOAL, PARAMETERS, parameters, size, i)
        is_reached = is_anchored and reach(work, is_found, SPECTRA)
        status[i] = 0.0 if is_reached else 1.0
        re = math.nan
        im = math.nan
        if is_reached:
            is_found = True
            copy(work, X, LAST_X, 2*CORE)
            copy(work, GOAL, LAST_HERE, 2*PARAMETERS)
            re, im = values(work, SPECTRA)
        target[2*i] = re
        target[2*i + 1] = im
        for j in range(UNKNOWNS):
            solution[2*(j*size + i)] = work[VALUES + 2*j] if is_reached else math.nan
            solution[2*(j*size + i) + 1] = work[VALUES + 2*j + 1] if is_reached else math.nan
        i += stride


def differentiate(work: Vector, j: int, SPECTRA) -> (float, float):
    """The derivative of the target in parameter j at X and HERE, by implicit differentiation."""
    for i in range(2*PARAMETERS):
        work[DIRECTION + i] = 1.0 if i == 2*j else 0.0
    copy(work, X, TRIAL, 2*CORE)
    equations(work, SPECTRA)
    if not eliminate(work, CORE + 2):
        return math.nan, math.nan
    slopes(work, SPECTRA)
    re = work[SLOPES + 2*CORE]
    im = work[SLOPES + 2*CORE + 1]
    for i in range(CORE):
        at = MATRIX + 2*(i*WIDTH + CORE)
        a = work[SLOPES + 2*i]
        b = work[SLOPES + 2*i + 1]
        re -= a*work[at] - b*work[at + 1]
        im -= a*work[at + 1] + b*work[at]
    return re, im


def descend(first: int, stride: int, size: int, status: Array, gradient: Vector, core: Array, parameters: Array, work: Vector, SPECTRA) -> None:
    """gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution."""
    i = first
    while i < size:
        take(work, HERE, PARAMETERS, parameters, size, i)
        take(work, X, CORE, core, size, i)
        for j in range(PARAMETERS):
            re = math.nan
            im = math.nan
            if status[i] == 0.0:
                re, im = differentiate(work, j, SPECTRA)
            gradient[2*(j*size + i)] = re
            gradient[2*(j*size + i) + 1] = im
        i += stride
