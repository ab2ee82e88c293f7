// ReLU: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
//
//     phi(t) = Max(0, t)
//     E[phi(u) phi(v)] = OrthantMoment(1, 1, q11, q12, q22)
//     E[phi'(u) phi'(v)] = OrthantMoment(0, 0, q11, q12, q22)
//
// Generated from derivations/activations/relu.py by `rmtsym generate relu` (SymPy 1.14.0). Do not edit.
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
__device__ static double phi_point(double x)
{
    if (x < 0) {
        return 0.0;
    }
    return x;
}

// phi' between its jumps.
__device__ static double phi_slope(double x)
{
    if (x < 0) {
        return 0.0;
    }
    return 1.0;
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_first(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.0;
    s0 = 0.25;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_minus(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.0;
    s0 = 0.0;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_origin(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.0;
    s0 = 0.25;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_plus(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.5*sqrt(q11)*sqrt(q22);
    s0 = 0.5;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_second(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.0;
    s0 = 0.25;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// dual_point where the covariance is singular.
__device__ static rmt_values<4> dual_end(double q11, double q12, double q22)
{
    if (q11 == 0.0 && q22 == 0.0) {
        return dual_origin(q11, q12, q22);
    }
    if (q11 == 0.0) {
        return dual_first(q11, q12, q22);
    }
    if (q22 == 0.0) {
        return dual_second(q11, q12, q22);
    }
    if (q12 > 0.0) {
        return dual_plus(q11, q12, q22);
    }
    return dual_minus(q11, q12, q22);
}

// atan2(y, x) to two units in the last place, without branches; 0 at the origin.
__device__ static __noinline__ double angle(double y, double x)
{
    double a = 0;
    double b = 0;
    double large = 0;
    double small = 0;
    bool is_steep = false;
    double top = 0;
    double bottom = 0;
    double t = 0;
    double z = 0;
    double p = 0;
    double first = 0;
    a = fabs(x);
    b = fabs(y);
    large = fmax(a, b);
    small = fmin(a, b);
    is_steep = small > 0.41421356237309503*large;
    top = is_steep ? small - large : small;
    bottom = is_steep ? small + large : large;
    t = top/(bottom > 0.0 ? bottom : 1.0);
    z = t*t;
    p = 0.016285756855221028;
    p = -0.034570561981427744 + z*p;
    p = 0.04551593220626549 + z*p;
    p = -0.05230454270650244 + z*p;
    p = 0.05878928997834775 + z*p;
    p = -0.06666424885738255 + z*p;
    p = 0.07692296375032143 + z*p;
    p = -0.09090908753500877 + z*p;
    p = 0.11111111105155447 + z*p;
    p = -0.14285714285659828 + z*p;
    p = 0.19999999999999804 + z*p;
    p = -0.3333333333333333 + z*p;
    first = t + t*z*p;
    first = is_steep ? first + 3.061616997868383e-17 + 0.7853981633974483 : first;
    first = b > a ? 1.5707963267948966 - first + 6.123233995736766e-17 : first;
    first = x < 0.0 ? 3.141592653589793 - first + 1.2246467991473532e-16 : first;
    return y < 0.0 ? -first : first;
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

// E[u^0 v^0; u > 0, v > 0].
__device__ static double orthant_moment_0_0(double q11, double q12, double q22)
{
    double root = 0;
    double wedge = 0;
    root = sqrt(fmax(determinant(q11, q12, q22), 0.0));
    wedge = angle(root, -q12);
    return 0.15915494309189535*wedge;
}

// E[u^1 v^1; u > 0, v > 0].
__device__ static double orthant_moment_1_1(double q11, double q12, double q22)
{
    double root = 0;
    double wedge = 0;
    double square = 0;
    double p = 0;
    double near_ = 0;
    root = sqrt(fmax(determinant(q11, q12, q22), 0.0));
    wedge = angle(root, -q12);
    square = wedge*wedge;
    p = 4.254987187693753e-22;
    p = -1.9572941063391261e-19 + square*p;
    p = 7.398571721961897e-17 + square*p;
    p = -2.2491658034764165e-14 + square*p;
    p = 5.353014612273871e-12 + square*p;
    p = -9.635426302092969e-10 + square*p;
    p = 1.252605419272086e-07 + square*p;
    p = -1.1022927689594357e-05 + square*p;
    p = 0.0005952380952380953 + square*p;
    p = -0.016666666666666666 + square*p;
    p = 0.16666666666666666 + square*p;
    near_ = 2.0*sqrt(q11*q22)*wedge*square*p;
    return 0.15915494309189535*(wedge < 1.2 ? near_ : root + q12*wedge);
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_point(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = orthant_moment_1_1(q11, q12, q22);
    s0 = orthant_moment_0_0(q11, q12, q22);
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Is the covariance singular?
__device__ static bool is_end(double q11, double q12, double q22)
{
    return determinant(q11, q12, q22) <= 0.0;
}

// dual_point, at the ends too.
__device__ static rmt_values<4> dual_whole(double q11, double q12, double q22)
{
    if (is_end(q11, q12, q22)) {
        return dual_end(q11, q12, q22);
    }
    return dual_point(q11, q12, q22);
}

extern "C" __global__ void activation(const double *x, double *out, long long size)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_point(x[i]);
    }
}

extern "C" __global__ void activation_slope(const double *x, double *out, long long size)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_slope(x[i]);
    }
}

extern "C" __global__ void dual(const double *q11, const double *q12, const double *q22, double *value, double *slope, double *value_size, double *slope_size, long long size)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<4> found = dual_whole(q11[i], q12[i], q22[i]);
        value[i] = found.v[0];
        slope[i] = found.v[1];
        value_size[i] = found.v[2];
        slope_size[i] = found.v[3];
    }
}
