// Exponential: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
//
//     phi(t) = exp(scale*t)
//     E[phi(u) phi(v)] = exp(scale**2*(q11 + 2*q12 + q22)/2)
//     E[phi'(u) phi'(v)] = scale**2*exp(scale**2*(q11 + 2*q12 + q22)/2)
//
// Generated from derivations/activations/exp.py by `rmtsym generate exp` (SymPy 1.14.0). Do not edit.
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

// phi between its jumps.
__device__ static double phi_point(double x, double par_scale)
{
    return exp(par_scale*x);
}

// phi' between its jumps.
__device__ static double phi_slope(double x, double par_scale)
{
    return par_scale*exp(par_scale*x);
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_first(double q11, double q12, double q22, double par_scale)
{
    double t0 = 0;
    double t1 = 0;
    double v0 = 0;
    double s0 = 0;
    t0 = par_scale*par_scale;
    t1 = exp(0.5*q22*t0);
    v0 = t1;
    s0 = t0*t1;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_minus(double q11, double q12, double q22, double par_scale)
{
    double t0 = 0;
    double t1 = 0;
    double v0 = 0;
    double s0 = 0;
    t0 = par_scale*par_scale;
    t1 = exp(0.5*t0*(sqrt(q11) - sqrt(q22))*(sqrt(q11) - sqrt(q22)));
    v0 = t1;
    s0 = t0*t1;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_origin(double q11, double q12, double q22, double par_scale)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 1.0;
    s0 = par_scale*par_scale;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_plus(double q11, double q12, double q22, double par_scale)
{
    double t0 = 0;
    double t1 = 0;
    double v0 = 0;
    double s0 = 0;
    t0 = par_scale*par_scale;
    t1 = exp(0.5*t0*(sqrt(q11) + sqrt(q22))*(sqrt(q11) + sqrt(q22)));
    v0 = t1;
    s0 = t0*t1;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_second(double q11, double q12, double q22, double par_scale)
{
    double t0 = 0;
    double t1 = 0;
    double v0 = 0;
    double s0 = 0;
    t0 = par_scale*par_scale;
    t1 = exp(0.5*q11*t0);
    v0 = t1;
    s0 = t0*t1;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// dual_point where the covariance is singular.
__device__ static rmt_values<4> dual_end(double q11, double q12, double q22, double par_scale)
{
    if (q11 == 0.0 && q22 == 0.0) {
        return dual_origin(q11, q12, q22, par_scale);
    }
    if (q11 == 0.0) {
        return dual_first(q11, q12, q22, par_scale);
    }
    if (q22 == 0.0) {
        return dual_second(q11, q12, q22, par_scale);
    }
    if (q12 > 0.0) {
        return dual_plus(q11, q12, q22, par_scale);
    }
    return dual_minus(q11, q12, q22, par_scale);
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_point(double q11, double q12, double q22, double par_scale)
{
    double t0 = 0;
    double t1 = 0;
    double v0 = 0;
    double s0 = 0;
    t0 = par_scale*par_scale;
    t1 = exp(0.5*t0*(q11 + 2*q12 + q22));
    v0 = t1;
    s0 = t0*t1;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// a b - fl(a b), exact (Dekker).
__device__ static double product_error(double a, double b)
{
    double t = 0;
    double a_high = 0;
    double a_low = 0;
    double b_high = 0;
    double b_low = 0;
    t = 134217729.0*a;
    a_high = t - (t - a);
    a_low = a - a_high;
    t = 134217729.0*b;
    b_high = t - (t - b);
    b_low = b - b_high;
    return a_high*b_high - a*b + a_high*b_low + a_low*b_high + a_low*b_low;
}

// q11 q22 - q12^2 to one unit in the last place: both products are exact. Negative for |rho| > 1.
__device__ static double determinant(double q11, double q12, double q22)
{
    return q11*q22 - q12*q12 + (product_error(q11, q22) - product_error(q12, q12));
}

// Is the covariance singular?
__device__ static bool is_end(double q11, double q12, double q22)
{
    return determinant(q11, q12, q22) <= 0.0;
}

// dual_point, at the ends too.
__device__ static rmt_values<4> dual_whole(double q11, double q12, double q22, double par_scale)
{
    if (is_end(q11, q12, q22)) {
        return dual_end(q11, q12, q22, par_scale);
    }
    return dual_point(q11, q12, q22, par_scale);
}

extern "C" __global__ void activation(const double *x, double *out, long long size, double par_scale)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_point(x[i], par_scale);
    }
}

extern "C" __global__ void activation_slope(const double *x, double *out, long long size, double par_scale)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_slope(x[i], par_scale);
    }
}

extern "C" __global__ void dual(const double *q11, const double *q12, const double *q22, double *value, double *slope, double *value_size, double *slope_size, long long size, double par_scale)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<4> found = dual_whole(q11[i], q12[i], q22[i], par_scale);
        value[i] = found.v[0];
        slope[i] = found.v[1];
        value_size[i] = found.v[2];
        slope_size[i] = found.v[3];
    }
}
