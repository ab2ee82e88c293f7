// GELU: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
//
//     phi(t) = t*(erf(sqrt(2)*t/2) + 1)/2
//     E[phi(u) phi(v)] = q12*asin(q12/(sqrt(q11 + 1)*sqrt(q22 + 1)))/(2*pi) + q12/4 + (q11**2*q22**2 + q11**2*q22 -
//         q11*q12**2*q22 + q11*q22**2 + q11*q22 + q12**2)/(2*pi*(q11 + 1)*(q22 + 1)*sqrt(q11*q22 + q11 - q12**2 + q22 + 1))
//     E[phi'(u) phi'(v)] = q12*(q11**2*q22 + q11**2 - q11*q12**2 + q11*q22**2 + 5*q11*q22 + 4*q11 - q12**2*q22 - 2*q12**2 +
//         q22**2 + 4*q22 + 3)/(2*pi*(q11 + 1)*(q22 + 1)*(q11*q22 + q11 - q12**2 + q22 + 1)**(3/2)) + asin(q12/(sqrt(q11 +
//         1)*sqrt(q22 + 1)))/(2*pi) + 1/4
//
// Generated from derivations/activations/gelu.py by `rmtsym generate gelu` (SymPy 1.14.0). Do not edit.
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
    return 0.5*x*(erf(0.5*1.4142135623730951*x) + 1);
}

// phi' between its jumps.
__device__ static double phi_slope(double x)
{
    return 0.5*1.4142135623730951*x*exp(-0.5*x*x)/1.772453850905516 + 0.5*erf(0.5*1.4142135623730951*x) + 0.5;
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

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_minus(double q11, double q12, double q22)
{
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double t4 = 0;
    double t5 = 0;
    double t6 = 0;
    double t7 = 0;
    double v0 = 0;
    double v1 = 0;
    double v2 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    t0 = sqrt(q11)*sqrt(q22);
    t1 = q11 + 1;
    t2 = q22 + t1;
    t3 = sqrt(t2);
    t4 = 0.5/RMT_PI;
    t5 = t4*angle(t0, t3);
    t6 = q11*q22;
    t7 = t4/(t1*(q22 + 1));
    v0 = -0.25*t0;
    v1 = t0*t5;
    v2 = t6*t7*(q11 + q22 + 2)/t3;
    s0 = 0.25;
    s1 = -t5;
    s2 = -t0*t7*(q11*q11 + 4*q11 + q22*q22 + 4*q22 + 3*t6 + 3)/(t2*sqrt(t2));
    return {{v0 + v1 + v2, s0 + s1 + s2, fabs(v0) + fabs(v1) + fabs(v2), fabs(s0) + fabs(s1) + fabs(s2)}};
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
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double t4 = 0;
    double t5 = 0;
    double t6 = 0;
    double t7 = 0;
    double v0 = 0;
    double v1 = 0;
    double v2 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    t0 = sqrt(q11)*sqrt(q22);
    t1 = q11 + 1;
    t2 = q22 + t1;
    t3 = sqrt(t2);
    t4 = 0.5/RMT_PI;
    t5 = t4*angle(t0, t3);
    t6 = q11*q22;
    t7 = t4/(t1*(q22 + 1));
    v0 = 0.25*t0;
    v1 = t0*t5;
    v2 = t6*t7*(q11 + q22 + 2)/t3;
    s0 = 0.25;
    s1 = t5;
    s2 = t0*t7*(q11*q11 + 4*q11 + q22*q22 + 4*q22 + 3*t6 + 3)/(t2*sqrt(t2));
    return {{v0 + v1 + v2, s0 + s1 + s2, fabs(v0) + fabs(v1) + fabs(v2), fabs(s0) + fabs(s1) + fabs(s2)}};
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

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_point(double q11, double q12, double q22)
{
    double det = 0;
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double t4 = 0;
    double t5 = 0;
    double t6 = 0;
    double t7 = 0;
    double v0 = 0;
    double v1 = 0;
    double v2 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    det = fmax(determinant(q11, q12, q22), 0.0);
    t0 = q11 + 1;
    t1 = det + q22 + t0;
    t2 = sqrt(t1);
    t3 = 0.5/RMT_PI;
    t4 = t3*angle(q12, t2);
    t5 = q12*q12;
    t6 = det*q11 + det*q22;
    t7 = t3/(t0*(q22 + 1));
    v0 = 0.25*q12;
    v1 = q12*t4;
    v2 = t7*(det*det + det*t5 + det + q11*t5 + q22*t5 + 2*t5 + t6)/t2;
    s0 = 0.25;
    s1 = t4;
    s2 = q12*t7*(5*det + q11*q11 + 4*q11 + q22*q22 + 4*q22 + 3*t5 + t6 + 3)/(t1*sqrt(t1));
    return {{v0 + v1 + v2, s0 + s1 + s2, fabs(v0) + fabs(v1) + fabs(v2), fabs(s0) + fabs(s1) + fabs(s2)}};
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
