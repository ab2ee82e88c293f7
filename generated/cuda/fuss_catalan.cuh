// Fuss-Catalan law of order L. m(z) = int mu(dx)/(x - z), Im z > 0.
//
//     (-1)**(order + 1)*m**(order + 1)*z**order + m*z + 1 = 0
//
// Generated from derivations/fuss_catalan.py by `rmtsym generate fuss_catalan` (SymPy 1.14.0). Do not edit.
#ifndef RMTSYM_PRELUDE
#define RMTSYM_PRELUDE
struct __align__(16) rmt_complex { double re, im; };
template <int N> struct rmt_values { double v[N]; };
#define RMT_PI 3.14159265358979323846
#ifdef __CUDACC__
#define RMT_INF __longlong_as_double(0x7ff0000000000000LL)
#define RMT_NAN __longlong_as_double(0x7ff8000000000000LL)
#else
#define RMT_INF __builtin_inf()
#define RMT_NAN __builtin_nan("")
#endif
#endif

// The right edge (L+1)^{L+1}/L^L.
__device__ static double power_edge(long long order)
{
    return (order + 1)*exp(order*log1p(1.0/order));
}

// The right edge of the support; the left one is the hard edge 0.
__device__ static double right_edge(long long order)
{
    return power_edge(order);
}

// log(sin t/t) with its own relative accuracy near 0: -sum zeta(2k) (t/pi)^{2k}/k.
__device__ static double log_sinc(double t)
{
    double u = 0;
    if (t > 0.3) {
        return log(sin(t)/t);
    }
    u = t*t;
    return -u*((double)1/6 + u*((double)1/180 + u*((double)1/2835 + u*((double)1/37800 + u*((double)1/467775 + u*((double)691/3831077250 + u*((double)2/127702575 + u*1.3807e-09)))))));
}

// (phi, psi = pi/(L+1) - phi) with x(phi) = x for 0 < x < edge: Newton on log(x/edge), kept in a bracket.
__device__ static __noinline__ rmt_values<2> curve_angle(double x, long long order)
{
    long long count = 0;
    double full = 0;
    double half = 0;
    double edge = 0;
    double target = 0;
    double at_half = 0;
    double low = 0;
    double high = 0;
    double phi = 0;
    long long _ = 0;
    double residual = 0;
    double slope = 0;
    double step = 0;
    double psi = 0;
    count = order + 1;
    full = RMT_PI/count;
    half = 0.5*full;
    edge = power_edge(order);
    target = x > 0.5*edge ? log1p((x - edge)/edge) : log(x/edge);
    at_half = count*log_sinc(count*half) - log_sinc(half) - order*log_sinc(order*half);
    low = 0.0;
    high = half;
    if (target > at_half) {
        phi = half*sqrt(fmax(0.0, target/at_half));
        for (long long rmt_i1 = 0, rmt_i1_end = 80; rmt_i1 < rmt_i1_end; rmt_i1++) {
            _ = rmt_i1;
            if (!(low < phi && phi < high)) {
                phi = 0.5*(low + high);
            }
            residual = count*log_sinc(count*phi) - log_sinc(phi) - order*log_sinc(order*phi) - target;
            if (residual > 0) {
                low = phi;
            } else {
                high = phi;
            }
            slope = (double)(count*count)/tan(count*phi) - 1.0/tan(phi) - (double)(order*order)/tan(order*phi);
            step = residual/slope;
            phi -= step;
            if (fabs(step) <= 1e-16*phi) {
                break;
            }
        }
        return {{phi, full - phi}};
    }
    psi = half*exp((target - at_half)/count);
    for (long long rmt_i2 = 0, rmt_i2_end = 80; rmt_i2 < rmt_i2_end; rmt_i2++) {
        _ = rmt_i2;
        if (!(low < psi && psi < high)) {
            psi = 0.5*(low + high);
        }
        phi = full - psi;
        residual = count*log(sin(count*psi)/(count*phi)) - log_sinc(phi) - order*log_sinc(order*phi) - target;
        if (residual < 0) {
            low = psi;
        } else {
            high = psi;
        }
        slope = (double)(count*count)/tan(count*psi) + 1.0/tan(phi) + (double)(order*order)/tan(order*phi);
        step = residual/slope;
        psi -= step;
        if (fabs(step) <= 1e-16*psi) {
            break;
        }
    }
    return {{full - psi, psi}};
}

// Does w lie in the region that z(w) maps onto the upper half-plane?
__device__ static bool is_physical(double re, double im, long long order)
{
    double phi = 0;
    if (!(im < 0)) {
        return false;
    }
    phi = atan2(-im, re);
    if (phi*(order + 1) >= RMT_PI) {
        return false;
    }
    return hypot(re, im)*sin(order*phi) <= sin((order + 1)*phi)*(1 + 1e-09);
}

// (re + i im)^count by multiplication.
__device__ static rmt_values<2> complex_power(double re, double im, long long count)
{
    double a = 0;
    double b = 0;
    long long _ = 0;
    double c = 0;
    a = re;
    b = im;
    for (long long rmt_i1 = 0, rmt_i1_end = count - 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        c = a*re - b*im;
        b = a*im + b*re;
        a = c;
    }
    return {{a, b}};
}

// Newton on w^{L+1} - z w + z from a start; converged or not.
__device__ static __noinline__ rmt_values<3> power_newton(double x, double y, double re, double im, long long order)
{
    long long count = 0;
    double previous = 0;
    long long _ = 0;
    double a = 0;
    double b = 0;
    double f_re = 0;
    double f_im = 0;
    double d_re = 0;
    double d_im = 0;
    double square = 0;
    double step_re = 0;
    double step_im = 0;
    double bound = 0;
    double size = 0;
    count = order + 1;
    previous = RMT_INF;
    for (long long rmt_i1 = 0, rmt_i1_end = 80; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        {
            const rmt_values<2> rmt_2 = complex_power(re, im, order);
            a = rmt_2.v[0];
            b = rmt_2.v[1];
        }
        f_re = a*re - b*im - (x*(re - 1) - y*im);
        f_im = a*im + b*re - (x*im + y*(re - 1));
        d_re = count*a - x;
        d_im = count*b - y;
        square = d_re*d_re + d_im*d_im;
        step_re = (f_re*d_re + f_im*d_im)/square;
        step_im = (f_im*d_re - f_re*d_im)/square;
        bound = hypot(a, b)*hypot(re, im) + (fabs(x) + y)*(fabs(re - 1) + fabs(im));
        re -= step_re;
        im -= step_im;
        size = fabs(step_re) + fabs(step_im);
        if (!(size < 1e+300)) {
            return {{re, im, (double)false}};
        }
        if (size <= 4e-16*(fabs(re) + fabs(im)) && fabs(step_im) <= 1e-14*fabs(im)) {
            return {{re, im, (double)true}};
        }
        if (fabs(f_re) + fabs(f_im) <= 2.2e-16*count*bound && size >= 0.5*previous) {
            return {{re, im, (double)true}};
        }
        previous = size;
    }
    return {{re, im, (double)false}};
}

__device__ static double real_power(double base, long long count)
{
    double value = 0;
    long long _ = 0;
    value = 1.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        value *= base;
    }
    return value;
}

// w on the real axis off the support: Newton on a convex function from the side where it converges monotonically.
__device__ static __noinline__ double real_root_outside(double x, long long order)
{
    long long count = 0;
    double w = 0;
    long long _ = 0;
    double below = 0;
    double step = 0;
    count = order + 1;
    w = 1.0;
    if (x < 0) {
        w = fmin(1.0, pow(-x, 1.0/count));
    }
    for (long long rmt_i1 = 0, rmt_i1_end = 400; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        below = real_power(w, order);
        step = (below*w - x*(w - 1))/(count*below - x);
        w -= step;
        if (fabs(step) <= 2e-16*fabs(w)) {
            break;
        }
    }
    return w;
}

// A start for Newton: the limits z -> 0 and z -> infinity, and the real axis in between.
__device__ static rmt_values<2> power_start(double x, double y, long long order)
{
    long long count = 0;
    double size = 0;
    double edge = 0;
    double square = 0;
    double phi = 0;
    double psi = 0;
    double top = 0;
    double r = 0;
    double re = 0;
    double im = 0;
    double a = 0;
    double b = 0;
    double d_re = 0;
    double d_im = 0;
    double g_re = 0;
    double g_im = 0;
    double angle = 0;
    count = order + 1;
    size = hypot(x, y);
    edge = power_edge(order);
    if (size > 4*edge) {
        square = x/size/size;
        return {{1 + square, -y/size/size}};
    }
    if (y < 0.3*fabs(x)) {
        if (x > 0 && x < edge) {
            {
                const rmt_values<2> rmt_1 = curve_angle(x, order);
                phi = rmt_1.v[0];
                psi = rmt_1.v[1];
            }
            top = phi < psi ? sin(count*phi) : sin(count*psi);
            r = top/sin(order*phi);
            re = r*cos(phi);
            im = -r*sin(phi);
        } else {
            re = real_root_outside(x, order);
            im = 0.0;
        }
        {
            const rmt_values<2> rmt_2 = complex_power(re, im, order);
            a = rmt_2.v[0];
            b = rmt_2.v[1];
        }
        d_re = count*a - x;
        d_im = count*b;
        square = d_re*d_re + d_im*d_im;
        g_re = ((re - 1)*d_re + im*d_im)/square;
        g_im = (im*d_re - (re - 1)*d_im)/square;
        if ((fabs(g_re) + fabs(g_im))*y < 0.3*hypot(re, im)) {
            return {{re - g_im*y, im + g_re*y}};
        }
    }
    angle = (atan2(y, x) - RMT_PI)/count;
    r = fmin(1.0, pow(size, 1.0/count));
    return {{r*cos(angle), r*sin(angle)}};
}

// w = -z m for y >= 0: certified to lie in the physical region, NaN if it could not be found.
__device__ static rmt_values<2> power_root(double x, double y, long long order)
{
    long long count = 0;
    double phi = 0;
    double psi = 0;
    double top = 0;
    double r = 0;
    double re = 0;
    double im = 0;
    bool done = false;
    double height = 0;
    double size = 0;
    double w_re = 0;
    double w_im = 0;
    double ratio = 0;
    long long _ = 0;
    double target = 0;
    if (y == 0) {
        if (x > 0 && x < power_edge(order)) {
            count = order + 1;
            {
                const rmt_values<2> rmt_1 = curve_angle(x, order);
                phi = rmt_1.v[0];
                psi = rmt_1.v[1];
            }
            top = phi < psi ? sin(count*phi) : sin(count*psi);
            r = top/sin(order*phi);
            return {{r*cos(phi), -r*sin(phi)}};
        }
        return {{real_root_outside(x, order), 0.0}};
    }
    {
        const rmt_values<2> rmt_2 = power_start(x, y, order);
        re = rmt_2.v[0];
        im = rmt_2.v[1];
    }
    {
        const rmt_values<3> rmt_3 = power_newton(x, y, re, im, order);
        re = rmt_3.v[0];
        im = rmt_3.v[1];
        done = (bool)rmt_3.v[2];
    }
    if (done && is_physical(re, im, order)) {
        return {{re, im}};
    }
    height = 8*(fabs(x) + power_edge(order)) + y;
    size = x*x + height*height;
    w_re = 1 + x/size;
    w_im = -height/size;
    {
        const rmt_values<3> rmt_4 = power_newton(x, height, w_re, w_im, order);
        w_re = rmt_4.v[0];
        w_im = rmt_4.v[1];
        done = (bool)rmt_4.v[2];
    }
    ratio = 0.25;
    for (long long rmt_i5 = 0, rmt_i5_end = 2000; rmt_i5 < rmt_i5_end; rmt_i5++) {
        _ = rmt_i5;
        if (height <= y) {
            break;
        }
        target = fmax(y, height*ratio);
        {
            const rmt_values<3> rmt_6 = power_newton(x, target, w_re, w_im, order);
            re = rmt_6.v[0];
            im = rmt_6.v[1];
            done = (bool)rmt_6.v[2];
        }
        if (done && is_physical(re, im, order)) {
            height = target;
            w_re = re;
            w_im = im;
            ratio = fmax(0.1, ratio*ratio);
        } else {
            ratio = sqrt(ratio);
            if (ratio > 0.999999) {
                return {{RMT_NAN, RMT_NAN}};
            }
        }
    }
    if (height > y) {
        return {{RMT_NAN, RMT_NAN}};
    }
    return {{w_re, w_im}};
}

// -1/z, to which m(z) is equal in double precision far from the support; z may be infinite.
__device__ static rmt_values<2> reciprocal(double x, double y)
{
    double scale = 0;
    double a = 0;
    double b = 0;
    double square = 0;
    if (isinf(x) || isinf(y)) {
        return {{0.0, 0.0}};
    }
    scale = fmax(fabs(x), y);
    a = x/scale;
    b = y/scale;
    square = (a*a + b*b)*scale;
    return {{-a/square, b/square}};
}

// m = -w/z.
__device__ static rmt_values<2> power_stieltjes(double x, double y, long long order)
{
    double re = 0;
    double im = 0;
    double square = 0;
    if (isnan(x) || isnan(y)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    if (fabs(x) + y > 1e+50) {
        return reciprocal(x, y);
    }
    if (x == 0 && y == 0) {
        return {{0.0, RMT_INF}};
    }
    {
        const rmt_values<2> rmt_1 = power_root(x, y, order);
        re = rmt_1.v[0];
        im = rmt_1.v[1];
    }
    square = x*x + y*y;
    return {{-(re*x + im*y)/square, (re*y - im*x)/square}};
}

// m(x + iy) for y >= 0; y = 0 is the limit from C+.
__device__ static rmt_values<2> stieltjes_point(double x, double y, long long order)
{
    double m_re = 0;
    double m_im = 0;
    {
        const rmt_values<2> rmt_1 = power_stieltjes(x, y, order);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
    }
    return {{m_re, m_im}};
}

// Density on 0 < x < edge: -Im w/(pi x) on the curved side.
__device__ static double power_density(double x, long long order)
{
    double phi = 0;
    double psi = 0;
    long long count = 0;
    double top = 0;
    if (isnan(x)) {
        return x;
    }
    if (x < 0 || x >= power_edge(order)) {
        return 0.0;
    }
    if (x == 0) {
        return RMT_INF;
    }
    {
        const rmt_values<2> rmt_1 = curve_angle(x, order);
        phi = rmt_1.v[0];
        psi = rmt_1.v[1];
    }
    count = order + 1;
    top = phi < psi ? sin(count*phi) : sin(count*psi);
    return top/sin(order*phi)*sin(phi)/(RMT_PI*x);
}

// Im m(x + i0)/pi.
__device__ static double density_point(double x, long long order)
{
    return power_density(x, order);
}

// m and dm/dz = (w/z - dw/dz)/z with dw/dz = (w - 1)/((L+1) w^L - z).
__device__ static __noinline__ rmt_values<4> power_stieltjes_gradient(double x, double y, long long order)
{
    double m_re = 0;
    double m_im = 0;
    double w_re = 0;
    double w_im = 0;
    double a = 0;
    double b = 0;
    double d_re = 0;
    double d_im = 0;
    double square = 0;
    double g_re = 0;
    double g_im = 0;
    double top_re = 0;
    double top_im = 0;
    {
        const rmt_values<2> rmt_1 = power_stieltjes(x, y, order);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
    }
    if (fabs(x) + y > 1e+50) {
        return {{m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im}};
    }
    w_re = -(m_re*x - m_im*y);
    w_im = -(m_re*y + m_im*x);
    {
        const rmt_values<2> rmt_2 = complex_power(w_re, w_im, order);
        a = rmt_2.v[0];
        b = rmt_2.v[1];
    }
    d_re = (order + 1)*a - x;
    d_im = (order + 1)*b - y;
    square = d_re*d_re + d_im*d_im;
    g_re = ((w_re - 1)*d_re + w_im*d_im)/square;
    g_im = (w_im*d_re - (w_re - 1)*d_im)/square;
    top_re = -m_re - g_re;
    top_im = -m_im - g_im;
    square = x*x + y*y;
    return {{m_re, m_im, (top_re*x + top_im*y)/square, (top_im*x - top_re*y)/square}};
}

// m and dm/dz; there is no derivative in an integer.
__device__ static rmt_values<4> stieltjes_gradient_point(double x, double y, long long order)
{
    double m_re = 0;
    double m_im = 0;
    double d_re = 0;
    double d_im = 0;
    {
        const rmt_values<4> rmt_1 = power_stieltjes_gradient(x, y, order);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
        d_re = rmt_1.v[2];
        d_im = rmt_1.v[3];
    }
    return {{m_re, m_im, d_re, d_im}};
}

// The density and its derivative Im m'/pi on the support.
__device__ static rmt_values<2> power_density_gradient(double x, long long order)
{
    double density = 0;
    double slope = 0;
    density = power_density(x, order);
    if (!(x > 0 && x < power_edge(order))) {
        return {{density, density*0.0}};
    }
    {
        const rmt_values<4> rmt_1 = power_stieltjes_gradient(x, 0.0, order);
        slope = rmt_1.v[3];
    }
    return {{density, slope/RMT_PI}};
}

// The density and its derivative in x.
__device__ static rmt_values<2> density_gradient_point(double x, long long order)
{
    double density = 0;
    double slope = 0;
    {
        const rmt_values<2> rmt_1 = power_density_gradient(x, order);
        density = rmt_1.v[0];
        slope = rmt_1.v[1];
    }
    return {{density, slope}};
}

extern "C" __global__ void stieltjes(const rmt_complex *z, rmt_complex *out, long long size, long long order)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<2> value = stieltjes_point(z[i].re, fabs(z[i].im), order);
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
    }
}

extern "C" __global__ void density(const double *x, double *out, long long size, long long order)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = density_point(x[i], order);
    }
}

extern "C" __global__ void stieltjes_gradient(const rmt_complex *z, rmt_complex *out, rmt_complex *dz, rmt_complex *dparams, long long size, long long order)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<4> value = stieltjes_gradient_point(z[i].re, fabs(z[i].im), order);
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
        dz[i] = rmt_complex{value.v[2], sign*value.v[3]};
    }
}

extern "C" __global__ void density_gradient(const double *x, double *out, double *dx, double *dparams, long long size, long long order)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<2> value = density_gradient_point(x[i], order);
        out[i] = value.v[0];
        dx[i] = value.v[1];
    }
}
