// Bernoulli law. m(z) = int mu(dx)/(x - z), Im z > 0.
//
//     m*(z**2 - z) + p + z - 1 = 0
//
// Generated from derivations/bernoulli.py by `rmtsym generate bernoulli` (SymPy 1.14.0). Do not edit.
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

// mass/(location - z), an atom's share of m(z); at the atom itself its limit along the imaginary direction.
__device__ static rmt_values<2> pole(double location, double mass, double x, double y)
{
    double re = 0;
    double im = 0;
    if (mass == 0) {
        return {{0.0*x, 0.0*y}};
    }
    {
        const rmt_values<2> rmt_1 = reciprocal(x - location, y);
        re = rmt_1.v[0];
        im = rmt_1.v[1];
    }
    if (x == location && y == 0) {
        return {{0.0, RMT_INF}};
    }
    return {{mass*re, mass*im}};
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

// m(x + iy) for y >= 0: a sum over the atoms.
__device__ static rmt_values<2> stieltjes_point(double x, double y, double p)
{
    double re = 0;
    double im = 0;
    double u0_re = 0;
    double u0_im = 0;
    double u1_re = 0;
    double u1_im = 0;
    double c_re = 0;
    double c_im = 0;
    double t1_re = 0;
    double t1_im = 0;
    double t2_re = 0;
    double t2_im = 0;
    double b_re = 0;
    double b_im = 0;
    re = 0.0;
    im = 0.0;
    {
        const rmt_values<2> rmt_1 = pole(0.0, -p + 1, x, y);
        u0_re = rmt_1.v[0];
        u0_im = rmt_1.v[1];
    }
    re += u0_re;
    im += u0_im;
    {
        const rmt_values<2> rmt_2 = pole(1.0, p, x, y);
        u1_re = rmt_2.v[0];
        u1_im = rmt_2.v[1];
    }
    re += u1_re;
    im += u1_im;
    if (im < RMT_INF && fabs(x) + y < 1e+50) {
        c_re = -x + (-p + 1);
        c_im = -y;
        t1_re = x - 1;
        t1_im = y;
        t2_re = x*t1_re - y*t1_im;
        t2_im = x*t1_im + y*t1_re;
        b_re = t2_re;
        b_im = t2_im;
        {
            const rmt_values<2> rmt_3 = quotient(c_re, c_im, b_re, b_im);
            re = rmt_3.v[0];
        }
    }
    return {{re, im}};
}

// There is no continuous part.
__device__ static double density_point(double x, double p)
{
    return isnan(x) ? 0.0*x : 0.0;
}

// mass/(location - z)^2, the derivative of `pole` in z and minus that in the location.
__device__ static rmt_values<2> pole_slope(double location, double mass, double x, double y)
{
    double re = 0;
    double im = 0;
    if (mass == 0) {
        return {{0.0*x, 0.0*y}};
    }
    {
        const rmt_values<2> rmt_1 = reciprocal(x - location, y);
        re = rmt_1.v[0];
        im = rmt_1.v[1];
    }
    return {{mass*(re*re - im*im), 2*mass*re*im}};
}

// m, dm/dz and dm/dtheta.
__device__ static rmt_values<6> stieltjes_gradient_point(double x, double y, double p)
{
    double re = 0;
    double im = 0;
    double u0_re = 0;
    double u0_im = 0;
    double u1_re = 0;
    double u1_im = 0;
    double c_re = 0;
    double c_im = 0;
    double t1_re = 0;
    double t1_im = 0;
    double t2_re = 0;
    double t2_im = 0;
    double b_re = 0;
    double b_im = 0;
    double dz_re = 0;
    double dz_im = 0;
    double d0_re = 0;
    double d0_im = 0;
    double s0_re = 0;
    double s0_im = 0;
    double p0_re = 0;
    double p0_im = 0;
    double s1_re = 0;
    double s1_im = 0;
    double p1_re = 0;
    double p1_im = 0;
    re = 0.0;
    im = 0.0;
    {
        const rmt_values<2> rmt_1 = pole(0.0, -p + 1, x, y);
        u0_re = rmt_1.v[0];
        u0_im = rmt_1.v[1];
    }
    re += u0_re;
    im += u0_im;
    {
        const rmt_values<2> rmt_2 = pole(1.0, p, x, y);
        u1_re = rmt_2.v[0];
        u1_im = rmt_2.v[1];
    }
    re += u1_re;
    im += u1_im;
    if (im < RMT_INF && fabs(x) + y < 1e+50) {
        c_re = -x + (-p + 1);
        c_im = -y;
        t1_re = x - 1;
        t1_im = y;
        t2_re = x*t1_re - y*t1_im;
        t2_im = x*t1_im + y*t1_re;
        b_re = t2_re;
        b_im = t2_im;
        {
            const rmt_values<2> rmt_3 = quotient(c_re, c_im, b_re, b_im);
            re = rmt_3.v[0];
        }
    }
    dz_re = 0.0;
    dz_im = 0.0;
    d0_re = 0.0;
    d0_im = 0.0;
    {
        const rmt_values<2> rmt_4 = pole_slope(0.0, -p + 1, x, y);
        s0_re = rmt_4.v[0];
        s0_im = rmt_4.v[1];
    }
    dz_re += s0_re;
    dz_im += s0_im;
    {
        const rmt_values<2> rmt_5 = pole(0.0, -1.0, x, y);
        p0_re = rmt_5.v[0];
        p0_im = rmt_5.v[1];
    }
    d0_re += p0_re;
    d0_im += p0_im;
    {
        const rmt_values<2> rmt_6 = pole_slope(1.0, p, x, y);
        s1_re = rmt_6.v[0];
        s1_im = rmt_6.v[1];
    }
    dz_re += s1_re;
    dz_im += s1_im;
    {
        const rmt_values<2> rmt_7 = pole(1.0, 1.0, x, y);
        p1_re = rmt_7.v[0];
        p1_im = rmt_7.v[1];
    }
    d0_re += p1_re;
    d0_im += p1_im;
    return {{re, im, dz_re, dz_im, d0_re, d0_im}};
}

// There is no continuous part.
__device__ static rmt_values<3> density_gradient_point(double x, double p)
{
    double zero = 0;
    zero = isnan(x) ? 0.0*x : 0.0;
    return {{zero, zero, zero}};
}

extern "C" __global__ void stieltjes(const rmt_complex *z, rmt_complex *out, long long size, double p)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<2> value = stieltjes_point(z[i].re, fabs(z[i].im), p);
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
    }
}

extern "C" __global__ void density(const double *x, double *out, long long size, double p)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = density_point(x[i], p);
    }
}

extern "C" __global__ void stieltjes_gradient(const rmt_complex *z, rmt_complex *out, rmt_complex *dz, rmt_complex *dparams, long long size, double p)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<6> value = stieltjes_gradient_point(z[i].re, fabs(z[i].im), p);
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
        dz[i] = rmt_complex{value.v[2], sign*value.v[3]};
        dparams[0*size + i] = rmt_complex{value.v[4], sign*value.v[5]};
    }
}

extern "C" __global__ void density_gradient(const double *x, double *out, double *dx, double *dparams, long long size, double p)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<3> value = density_gradient_point(x[i], p);
        out[i] = value.v[0];
        dx[i] = value.v[1];
        dparams[0*size + i] = value.v[2];
    }
}
