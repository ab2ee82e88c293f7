// Arcsine law on [-2, 2]. m(z) = int mu(dx)/(x - z), Im z > 0.
//
//     m**2*(4 - z**2) + 1 = 0
//
// Generated from derivations/arcsine.py by `rmtsym generate arcsine` (SymPy 1.14.0). Do not edit.
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

// The edges, the root of the discriminant's leading coefficient, and the |z| beyond which m = -1/z in double precision.
__device__ static rmt_values<4> setup()
{
    double upper = 0;
    double lower = 0;
    double lead = 0;
    double far_ = 0;
    upper = 2.0;
    lower = -upper;
    lead = 2.0;
    far_ = fmax(1e+50, 1e+20*fmax(fabs(lower), fabs(upper)));
    return {{lower, upper, lead, far_}};
}

// sqrt((z - lower)(z - upper)) with Im >= 0, on the real axis its limit from C+; and its squared modulus.
//
// Without branches, so that loops vectorise; where the squared modulus underflows the caller takes physical_root_scaled.
__device__ static rmt_values<3> physical_root(double x, double y, double lower, double upper)
{
    double left = 0;
    double right = 0;
    double square_re = 0;
    double square_im = 0;
    double modulus = 0;
    double large = 0;
    double small = 0;
    double root_re = 0;
    double root_im = 0;
    left = x - lower;
    right = x - upper;
    square_re = left*right - y*y;
    square_im = y*(left + right);
    modulus = sqrt(square_re*square_re + square_im*square_im);
    large = sqrt(0.5*(modulus + fabs(square_re)));
    small = 0.5*fabs(square_im)/(large + 1e-300);
    root_re = square_re > 0 ? large : small;
    root_im = square_re > 0 ? small : large;
    root_re = left + right < 0 ? -root_re : root_re;
    return {{root_re, root_im, modulus}};
}

// The physical root for Im z >= 0, and whether the point needs care (stieltjes_point).
__device__ static rmt_values<3> root_fast(double x, double y, double lower, double upper, double lead, double far_)
{
    double r_re = 0;
    double r_im = 0;
    double modulus = 0;
    double s_re = 0;
    double s_im = 0;
    double top_re = 0;
    double top_im = 0;
    double below_re = 0;
    double below_im = 0;
    double square = 0;
    double share = 0;
    bool is_special = false;
    {
        const rmt_values<3> rmt_1 = physical_root(x, y, lower, upper);
        r_re = rmt_1.v[0];
        r_im = rmt_1.v[1];
        modulus = rmt_1.v[2];
    }
    s_re = lead*r_re;
    s_im = lead*r_im;
    top_re = -2.0;
    top_im = 0.0;
    below_re = s_re;
    below_im = s_im;
    square = below_re*below_re + below_im*below_im;
    share = 1/square;
    is_special = !(modulus > 1e-140 && square > 1e-280 && fabs(x) + y < far_);
    return {{(top_re*below_re + top_im*below_im)*share, (top_im*below_re - top_re*below_im)*share, (double)is_special}};
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

// As physical_root, for points at which squares of the modulus leave the range of doubles.
__device__ static rmt_values<2> physical_root_scaled(double x, double y, double lower, double upper)
{
    double left = 0;
    double right = 0;
    double square_re = 0;
    double square_im = 0;
    double modulus = 0;
    double large = 0;
    double small = 0;
    double root_re = 0;
    double root_im = 0;
    left = x - lower;
    right = x - upper;
    square_re = left*right - y*y;
    square_im = y*(left + right);
    modulus = hypot(square_re, square_im);
    large = sqrt(0.5*(modulus + fabs(square_re)));
    small = large == 0 ? 0.0 : 0.5*fabs(square_im)/large;
    root_re = square_re > 0 ? large : small;
    root_im = square_re > 0 ? small : large;
    return {{left + right < 0 ? -root_re : root_re, root_im}};
}

// a/b without overflow or underflow of |b|^2; i times infinity where b = 0, the limit at an atom and at a hard edge.
__device__ static rmt_values<2> quotient(double a_re, double a_im, double b_re, double b_im)
{
    double scale = 0;
    double c = 0;
    double d = 0;
    double square = 0;
    scale = fmax(fabs(b_re), fabs(b_im));
    if (scale == 0) {
        return {{0.0, RMT_INF}};
    }
    c = b_re/scale;
    d = b_im/scale;
    square = (c*c + d*d)*scale;
    return {{(a_re*c + a_im*d)/square, (a_im*c - a_re*d)/square}};
}

// The physical root m and S = 2Am + B, a square root of B^2 - 4AC, for Im z >= 0.
__device__ static rmt_values<4> root_point(double x, double y, double lower, double upper, double lead)
{
    double r_re = 0;
    double r_im = 0;
    double s_re = 0;
    double s_im = 0;
    double top_re = 0;
    double top_im = 0;
    double below_re = 0;
    double below_im = 0;
    double m_re = 0;
    double m_im = 0;
    {
        const rmt_values<2> rmt_1 = physical_root_scaled(x, y, lower, upper);
        r_re = rmt_1.v[0];
        r_im = rmt_1.v[1];
    }
    s_re = lead*r_re;
    s_im = lead*r_im;
    top_re = -2.0;
    top_im = 0.0;
    below_re = s_re;
    below_im = s_im;
    {
        const rmt_values<2> rmt_2 = quotient(top_re, top_im, below_re, below_im);
        m_re = rmt_2.v[0];
        m_im = rmt_2.v[1];
    }
    return {{m_re, m_im, s_re, s_im}};
}

// m(x + iy) for y >= 0; y = 0 is the limit from C+.
__device__ static rmt_values<2> stieltjes_point(double x, double y, double lower, double upper, double lead, double far_)
{
    double m_re = 0;
    double m_im = 0;
    if (fabs(x) + y > far_) {
        return reciprocal(x, y);
    }
    {
        const rmt_values<4> rmt_1 = root_point(x, y, lower, upper, lead);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
    }
    return {{m_re, m_im}};
}

// Im m(x + i0)/pi = sqrt(4AC - B^2)/(2 pi |A|) between the edges, zero outside.
__device__ static double density_point(double x, double lower, double upper, double lead, double far_)
{
    double inside = 0;
    double below = 0;
    double value = 0;
    inside = (x - lower)*(upper - x);
    below = fabs(-(x - 2)*(x + 2));
    value = lead*sqrt(fabs(inside))/(2*RMT_PI*below);
    return inside < 0 ? 0.0 : (below == 0 ? RMT_INF : value);
}

// m, dm/dz and dm/dtheta by implicit differentiation: -P_theta/P_m with P_m = S.
__device__ static rmt_values<4> stieltjes_gradient_point(double x, double y, double lower, double upper, double lead, double far_)
{
    double m_re = 0;
    double m_im = 0;
    double s_re = 0;
    double s_im = 0;
    double square = 0;
    double t1_re = 0;
    double t1_im = 0;
    double t2_re = 0;
    double t2_im = 0;
    double p0_re = 0;
    double p0_im = 0;
    if (fabs(x) + y > far_) {
        {
            const rmt_values<2> rmt_1 = reciprocal(x, y);
            m_re = rmt_1.v[0];
            m_im = rmt_1.v[1];
        }
        return {{m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im}};
    }
    {
        const rmt_values<4> rmt_2 = root_point(x, y, lower, upper, lead);
        m_re = rmt_2.v[0];
        m_im = rmt_2.v[1];
        s_re = rmt_2.v[2];
        s_im = rmt_2.v[3];
    }
    square = s_re*s_re + s_im*s_im;
    t1_re = m_re*m_re - m_im*m_im;
    t1_im = 2*m_re*m_im;
    t2_re = t1_re*x - t1_im*y;
    t2_im = t1_re*y + t1_im*x;
    p0_re = -2*t2_re;
    p0_im = -2*t2_im;
    return {{m_re, m_im, -(p0_re*s_re + p0_im*s_im)/square, -(p0_im*s_re - p0_re*s_im)/square}};
}

// The density and its derivatives in x and in the parameters; zero off the support.
__device__ static rmt_values<2> density_gradient_point(double x, double lower, double upper, double lead, double far_)
{
    double density = 0;
    double m_re = 0;
    double m_im = 0;
    double s_re = 0;
    double s_im = 0;
    double w1_re = 0;
    double w1_im = 0;
    double p0_re = 0;
    density = density_point(x, lower, upper, lead, far_);
    if (!(lower < x && x < upper)) {
        return {{density, density*0.0}};
    }
    {
        const rmt_values<4> rmt_1 = root_point(x, 0.0, lower, upper, lead);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
        s_re = rmt_1.v[2];
        s_im = rmt_1.v[3];
    }
    w1_re = m_re*m_re - m_im*m_im;
    w1_im = 2*m_re*m_im;
    p0_re = -2*x*w1_re;
    return {{density, p0_re/(RMT_PI*s_im)}};
}

extern "C" __global__ void stieltjes(const rmt_complex *z, rmt_complex *out, long long size)
{
    const rmt_values<4> setup_values = setup();
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<3> fast = root_fast(z[i].re, fabs(z[i].im), setup_values.v[0], setup_values.v[1], setup_values.v[2], setup_values.v[3]);
        rmt_values<2> value;
        for (int k = 0; k < 2; k++) {
            value.v[k] = fast.v[k];
        }
        if (fast.v[2] != 0) {
            value = stieltjes_point(z[i].re, fabs(z[i].im), setup_values.v[0], setup_values.v[1], setup_values.v[2], setup_values.v[3]);
        }
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
    }
}

extern "C" __global__ void density(const double *x, double *out, long long size)
{
    const rmt_values<4> setup_values = setup();
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = density_point(x[i], setup_values.v[0], setup_values.v[1], setup_values.v[2], setup_values.v[3]);
    }
}

extern "C" __global__ void stieltjes_gradient(const rmt_complex *z, rmt_complex *out, rmt_complex *dz, rmt_complex *dparams, long long size)
{
    const rmt_values<4> setup_values = setup();
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<4> value = stieltjes_gradient_point(z[i].re, fabs(z[i].im), setup_values.v[0], setup_values.v[1], setup_values.v[2], setup_values.v[3]);
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
        dz[i] = rmt_complex{value.v[2], sign*value.v[3]};
    }
}

extern "C" __global__ void density_gradient(const double *x, double *out, double *dx, double *dparams, long long size)
{
    const rmt_values<4> setup_values = setup();
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<2> value = density_gradient_point(x[i], setup_values.v[0], setup_values.v[1], setup_values.v[2], setup_values.v[3]);
        out[i] = value.v[0];
        dx[i] = value.v[1];
    }
}
