# Fuss-Catalan law of order L. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     (-1)**(order + 1)*m**(order + 1)*z**order + m*z + 1 = 0
#
# Generated from derivations/fuss_catalan.py by `rmtsym generate fuss_catalan` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, kernel


NAME = 'fuss_catalan'
TITLE = 'Fuss-Catalan law of order L'
KIND = 'power'
PARAMETERS = (('order', 'integer', None),)


@function
def power_edge(order: int) -> float:
    """The right edge (L+1)^{L+1}/L^L."""
    return (order + 1)*math.exp(order*math.log1p(1.0/order))


@function
def right_edge(order: int) -> float:
    """The right edge of the support; the left one is the hard edge 0."""
    return power_edge(order)


@function
def log_sinc(t: float) -> float:
    """log(sin t/t) with its own relative accuracy near 0: -sum zeta(2k) (t/pi)^{2k}/k."""
    if t > 0.3:
        return math.log(math.sin(t)/t)
    u = t*t
    return -u*(1/6 + u*(1/180 + u*(1/2835 + u*(1/37800 + u*(1/467775 + u*(691/3831077250 + u*(2/127702575 + u*1.3807e-9)))))))


@function
def curve_angle(x: float, order: int) -> (float, float):
    """(phi, psi = pi/(L+1) - phi) with x(phi) = x for 0 < x < edge: Newton on log(x/edge), kept in a bracket."""
    count = order + 1
    full = math.pi/count
    half = 0.5*full
    edge = power_edge(order)
    target = math.log1p((x - edge)/edge) if x > 0.5*edge else math.log(x/edge)
    at_half = count*log_sinc(count*half) - log_sinc(half) - order*log_sinc(order*half)
    low = 0.0
    high = half
    if target > at_half:
        # phi in (0, half): log(x/edge) = -k phi^2 + ..., so phi^2 is nearly linear in the target.
        phi = half*math.sqrt(max(0.0, target/at_half))
        for _ in range(80):
            if not (low < phi and phi < high):
                phi = 0.5*(low + high)
            residual = count*log_sinc(count*phi) - log_sinc(phi) - order*log_sinc(order*phi) - target
            if residual > 0:
                low = phi
            else:
                high = phi
            slope = float(count*count)/math.tan(count*phi) - 1.0/math.tan(phi) - float(order*order)/math.tan(order*phi)
            step = residual/slope
            phi -= step
            if abs(step) <= 1e-16*phi:
                break
        return phi, full - phi
    # psi in (0, half): x ~ psi^{L+1}, so log psi is nearly linear in the target; sin((L+1) phi) = sin((L+1) psi).
    psi = half*math.exp((target - at_half)/count)
    for _ in range(80):
        if not (low < psi and psi < high):
            psi = 0.5*(low + high)
        phi = full - psi
        residual = (count*math.log(math.sin(count*psi)/(count*phi)) - log_sinc(phi) - order*log_sinc(order*phi)) - target
        if residual < 0:
            low = psi
        else:
            high = psi
        slope = float(count*count)/math.tan(count*psi) + 1.0/math.tan(phi) + float(order*order)/math.tan(order*phi)
        step = residual/slope
        psi -= step
        if abs(step) <= 1e-16*psi:
            break
    return full - psi, psi


@function
def is_physical(re: float, im: float, order: int) -> bool:
    """Does w lie in the region that z(w) maps onto the upper half-plane?"""
    if not (im < 0):
        return False
    phi = math.atan2(-im, re)
    if phi*(order + 1) >= math.pi:
        return False
    return math.hypot(re, im)*math.sin(order*phi) <= math.sin((order + 1)*phi)*(1 + 1e-9)


@function
def complex_power(re: float, im: float, count: int) -> (float, float):
    """(re + i im)^count by multiplication."""
    a = re
    b = im
    for _ in range(count - 1):
        c = a*re - b*im
        b = a*im + b*re
        a = c
    return a, b


@function
def power_newton(x: float, y: float, re: float, im: float, order: int) -> (float, float, bool):
    """Newton on w^{L+1} - z w + z from a start; converged or not."""
    count = order + 1
    previous = math.inf
    for _ in range(80):
        a, b = complex_power(re, im, order)
        f_re = a*re - b*im - (x*(re - 1) - y*im)
        f_im = a*im + b*re - (x*im + y*(re - 1))
        d_re = count*a - x
        d_im = count*b - y
        square = d_re*d_re + d_im*d_im
        step_re = (f_re*d_re + f_im*d_im)/square
        step_im = (f_im*d_re - f_re*d_im)/square
        bound = math.hypot(a, b)*math.hypot(re, im) + (abs(x) + y)*(abs(re - 1) + abs(im))
        re -= step_re
        im -= step_im
        size = abs(step_re) + abs(step_im)
        if not (size < 1e300):
            return re, im, False
        if size <= 4e-16*(abs(re) + abs(im)) and abs(step_im) <= 1e-14*abs(im):
            return re, im, True
        if abs(f_re) + abs(f_im) <= 2.2e-16*count*bound and size >= 0.5*previous:
            return re, im, True                      # near a double root: rounding, not distance, is what is left
        previous = size
    return re, im, False


@function
def real_power(base: float, count: int) -> float:
    value = 1.0
    for _ in range(count):
        value *= base
    return value


@function
def real_root_outside(x: float, order: int) -> float:
    """w on the real axis off the support: Newton on a convex function from the side where it converges monotonically."""
    count = order + 1
    w = 1.0
    if x < 0:
        w = min(1.0, math.pow(-x, 1.0/count))
    for _ in range(400):
        below = real_power(w, order)
        step = (below*w - x*(w - 1))/(count*below - x)
        w -= step
        if abs(step) <= 2e-16*abs(w):
            break
    return w


@function
def power_start(x: float, y: float, order: int) -> (float, float):
    """A start for Newton: the limits z -> 0 and z -> infinity, and the real axis in between."""
    count = order + 1
    size = math.hypot(x, y)
    edge = power_edge(order)
    if size > 4*edge:
        square = x/size/size
        return 1 + square, -y/size/size
    if y < 0.3*abs(x):
        if x > 0 and x < edge:
            phi, psi = curve_angle(x, order)
            top = math.sin(count*phi) if phi < psi else math.sin(count*psi)
            r = top/math.sin(order*phi)
            re = r*math.cos(phi)
            im = -r*math.sin(phi)
        else:
            re = real_root_outside(x, order)
            im = 0.0
        a, b = complex_power(re, im, order)
        d_re = count*a - x
        d_im = count*b
        square = d_re*d_re + d_im*d_im
        # dw/dz = (w - 1)/(d f/dw), times i y
        g_re = ((re - 1)*d_re + im*d_im)/square
        g_im = (im*d_re - (re - 1)*d_im)/square
        if (abs(g_re) + abs(g_im))*y < 0.3*math.hypot(re, im):
            return re - g_im*y, im + g_re*y
    # |w| ~ |z|^{1/(L+1)} with the argument of (-z)^{1/(L+1)}
    angle = (math.atan2(y, x) - math.pi)/count
    r = min(1.0, math.pow(size, 1.0/count))
    return r*math.cos(angle), r*math.sin(angle)


@function
def power_root(x: float, y: float, order: int) -> (float, float):
    """w = -z m for y >= 0: certified to lie in the physical region, NaN if it could not be found."""
    if y == 0:
        if x > 0 and x < power_edge(order):
            count = order + 1
            phi, psi = curve_angle(x, order)
            top = math.sin(count*phi) if phi < psi else math.sin(count*psi)
            r = top/math.sin(order*phi)
            return r*math.cos(phi), -r*math.sin(phi)
        return real_root_outside(x, order), 0.0
    re, im = power_start(x, y, order)
    re, im, done = power_newton(x, y, re, im, order)
    if done and is_physical(re, im, order):
        return re, im
    # Homotopy from far above, each stage certified; the step shrinks until a stage is.
    height = 8*(abs(x) + power_edge(order)) + y
    size = x*x + height*height
    w_re = 1 + x/size
    w_im = -height/size
    w_re, w_im, done = power_newton(x, height, w_re, w_im, order)
    ratio = 0.25
    for _ in range(2000):
        if height <= y:
            break
        target = max(y, height*ratio)
        re, im, done = power_newton(x, target, w_re, w_im, order)
        if done and is_physical(re, im, order):
            height = target
            w_re = re
            w_im = im
            ratio = max(0.1, ratio*ratio)
        else:
            ratio = math.sqrt(ratio)
            if ratio > 0.999999:
                return math.nan, math.nan
    if height > y:
        return math.nan, math.nan
    return w_re, w_im


@function
def reciprocal(x: float, y: float) -> (float, float):
    """-1/z, to which m(z) is equal in double precision far from the support; z may be infinite."""
    if math.isinf(x) or math.isinf(y):
        return 0.0, 0.0
    scale = max(abs(x), y)
    a = x/scale
    b = y/scale
    square = (a*a + b*b)*scale
    return -a/square, b/square


@function
def power_stieltjes(x: float, y: float, order: int) -> (float, float):
    """m = -w/z."""
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan
    if abs(x) + y > 1e50:
        return reciprocal(x, y)
    if x == 0 and y == 0:
        return 0.0, math.inf
    re, im = power_root(x, y, order)
    square = x*x + y*y
    return -(re*x + im*y)/square, (re*y - im*x)/square


@function
def stieltjes_point(x: float, y: float, order: int) -> (float, float):
    """m(x + iy) for y >= 0; y = 0 is the limit from C+."""
    m_re, m_im = power_stieltjes(x, y, order)
    return m_re, m_im


@function
def power_density(x: float, order: int) -> float:
    """Density on 0 < x < edge: -Im w/(pi x) on the curved side."""
    if math.isnan(x):
        return x
    if x < 0 or x >= power_edge(order):
        return 0.0
    if x == 0:
        return math.inf
    phi, psi = curve_angle(x, order)
    count = order + 1
    top = math.sin(count*phi) if phi < psi else math.sin(count*psi)
    return top/math.sin(order*phi)*math.sin(phi)/(math.pi*x)


@function
def density_point(x: float, order: int) -> float:
    """Im m(x + i0)/pi."""
    return power_density(x, order)


@function
def power_stieltjes_gradient(x: float, y: float, order: int) -> (float, float, float, float):
    """m and dm/dz = (w/z - dw/dz)/z with dw/dz = (w - 1)/((L+1) w^L - z)."""
    m_re, m_im = power_stieltjes(x, y, order)
    if abs(x) + y > 1e50:
        return m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im
    w_re = -(m_re*x - m_im*y)
    w_im = -(m_re*y + m_im*x)
    a, b = complex_power(w_re, w_im, order)
    d_re = (order + 1)*a - x
    d_im = (order + 1)*b - y
    square = d_re*d_re + d_im*d_im
    g_re = ((w_re - 1)*d_re + w_im*d_im)/square
    g_im = (w_im*d_re - (w_re - 1)*d_im)/square
    top_re = -m_re - g_re
    top_im = -m_im - g_im
    square = x*x + y*y
    return m_re, m_im, (top_re*x + top_im*y)/square, (top_im*x - top_re*y)/square


@function
def stieltjes_gradient_point(x: float, y: float, order: int) -> (float, float, float, float):
    """m and dm/dz; there is no derivative in an integer."""
    m_re, m_im, d_re, d_im = power_stieltjes_gradient(x, y, order)
    return m_re, m_im, d_re, d_im


@function
def power_density_gradient(x: float, order: int) -> (float, float):
    """The density and its derivative Im m'/pi on the support."""
    density = power_density(x, order)
    if not (x > 0 and x < power_edge(order)):
        return density, density*0.0
    _, _, _, slope = power_stieltjes_gradient(x, 0.0, order)
    return density, slope/math.pi


@function
def density_gradient_point(x: float, order: int) -> (float, float):
    """The density and its derivative in x."""
    density, slope = power_density_gradient(x, order)
    return density, slope


@kernel
def stieltjes(z, out, order):
    for i in range(z.size):
        y = z[i].imag
        v0, v1 = stieltjes_point(z[i].real, abs(y), order)
        out[i] = complex(v0, -v1 if y < 0 else v1)


@kernel
def density(x, out, order):
    for i in range(x.size):
        v0 = density_point(x[i], order)
        out[i] = v0


@kernel
def stieltjes_gradient(z, out, dz, dparams, order):
    for i in range(z.size):
        y = z[i].imag
        v0, v1, v2, v3 = stieltjes_gradient_point(z[i].real, abs(y), order)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)


@kernel
def density_gradient(x, out, dx, dparams, order):
    for i in range(x.size):
        v0, v1 = density_gradient_point(x[i], order)
        out[i] = v0
        dx[i] = v1


def domain(order):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (order >= 1, 'order', 'order must be a positive integer'),
    ]


def support(order):
    """Intervals (lo, hi) of the continuous part."""
    return [(0.0, right_edge(order))]


def edges(order):
    """Edges of the continuous part, ascending."""
    return [0.0, right_edge(order)]


def atoms(order):
    """[(location, mass)] with mass > 0."""
    return []


def edge_powers(order):
    """(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends."""
    return [(order + 1, 2)]


def terms(order):
    """[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number."""
    return [(1, 0, 0), (1, 1, 1), ((-1)**(order + 1), order, order + 1)]
