// Gabor: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
//
//     phi(t) = exp(-t**2)*sin(t)
//     E[phi(u) phi(v)] = exp(-(4*q11*q22 + q11 - 4*q12**2 + q22)/(2*(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 +
//         1)))*sinh(q12/(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 + 1))/sqrt(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 + 1)
//     E[phi'(u) phi'(v)] = (4*q12*(4*q11*q22 + 3*q11 - 4*q12**2 + 3*q22 + 2)*sinh(q12/(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 +
//         1))/(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 + 1)**(5/2) + (4*q11*q22 + 2*q11 + 4*q12**2 + 2*q22 +
//         1)*cosh(q12/(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 + 1))/(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 +
//         1)**(5/2))*exp(-(4*q11*q22 + q11 - 4*q12**2 + q22)/(2*(4*q11*q22 + 2*q11 - 4*q12**2 + 2*q22 + 1)))
//
// Generated from derivations/activations/gabor.py by `rmtsym generate gabor` (SymPy 1.14.0). Do not edit.
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
    return exp(-x*x)*sin(x);
}

// phi' between its jumps.
__device__ static double phi_slope(double x)
{
    return -2*x*exp(-x*x)*sin(x) + exp(-x*x)*cos(x);
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_first(double q11, double q12, double q22)
{
    double t0 = 0;
    double v0 = 0;
    double s0 = 0;
    t0 = 2*q22 + 1;
    v0 = 0.0;
    s0 = exp(-0.5*q22/t0)/(t0*sqrt(t0));
    return {{v0, s0, fabs(v0), fabs(s0)}};
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
    double t8 = 0;
    double t9 = 0;
    double t10 = 0;
    double t11 = 0;
    double t12 = 0;
    double t13 = 0;
    double v0 = 0;
    double v1 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    t0 = sqrt(q11);
    t1 = sqrt(q22);
    t2 = 2*t0*t1;
    t3 = q11 + q22;
    t4 = 2*q11 + 2*q22 + 1;
    t5 = 0.5/t4;
    t6 = exp(-t5*(t2 + t3));
    t7 = 0.5/sqrt(t4);
    t8 = exp(t5*(2*t0*t1 - t3));
    t9 = 1/(t4*t4*sqrt(t4));
    t10 = t6*t9;
    t11 = 4*q11*q22 + 0.5*t4;
    t12 = t2*(3*q11 + 3*q22 + 2);
    t13 = t8*t9;
    v0 = t6*t7;
    v1 = -t7*t8;
    s0 = t10*t11;
    s1 = -t10*t12;
    s2 = t11*t13;
    s3 = t12*t13;
    return {{v0 + v1, s0 + s1 + s2 + s3, fabs(v0) + fabs(v1), fabs(s0) + fabs(s1) + fabs(s2) + fabs(s3)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_origin(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.0;
    s0 = 1.0;
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
    double t8 = 0;
    double t9 = 0;
    double t10 = 0;
    double t11 = 0;
    double t12 = 0;
    double t13 = 0;
    double v0 = 0;
    double v1 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    t0 = sqrt(q11);
    t1 = sqrt(q22);
    t2 = q11 + q22;
    t3 = 2*q11 + 2*q22 + 1;
    t4 = 0.5/t3;
    t5 = exp(t4*(2*t0*t1 - t2));
    t6 = 0.5/sqrt(t3);
    t7 = 2*t0*t1;
    t8 = exp(-t4*(t2 + t7));
    t9 = 1/(t3*t3*sqrt(t3));
    t10 = t8*t9;
    t11 = 4*q11*q22 + 0.5*t3;
    t12 = t7*(3*q11 + 3*q22 + 2);
    t13 = t5*t9;
    v0 = t5*t6;
    v1 = -t6*t8;
    s0 = t10*t11;
    s1 = -t10*t12;
    s2 = t11*t13;
    s3 = t12*t13;
    return {{v0 + v1, s0 + s1 + s2 + s3, fabs(v0) + fabs(v1), fabs(s0) + fabs(s1) + fabs(s2) + fabs(s3)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_second(double q11, double q12, double q22)
{
    double t0 = 0;
    double v0 = 0;
    double s0 = 0;
    t0 = 2*q11 + 1;
    v0 = 0.0;
    s0 = exp(-0.5*q11/t0)/(t0*sqrt(t0));
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

// e^a cosh(b), as scaled_sinh.
__device__ static double scaled_cosh(double a, double b)
{
    return 0.5*exp(a + fabs(b))*(1.0 + exp(-2.0*fabs(b)));
}

// e^a sinh(b), where b may be large and a large and negative.
__device__ static double scaled_sinh(double a, double b)
{
    return copysign(0.5, b)*exp(a + fabs(b))*-expm1(-2.0*fabs(b));
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
    double s0 = 0;
    double s1 = 0;
    det = fmax(determinant(q11, q12, q22), 0.0);
    t0 = 4*det;
    t1 = 2*q11 + 2*q22 + 1;
    t2 = t0 + t1;
    t3 = 1/t2;
    t4 = -0.5*t3*(q11 + q22 + t0);
    t5 = q12*t3;
    t6 = scaled_sinh(t4, t5);
    t7 = 1/(t2*t2*sqrt(t2));
    v0 = t6/sqrt(t2);
    s0 = t7*(4*q11*q22 + 4*q12*q12 + t1)*scaled_cosh(t4, t5);
    s1 = 4*q12*t6*t7*(3*q11 + 3*q22 + t0 + 2);
    return {{v0, s0 + s1, fabs(v0), fabs(s0) + fabs(s1)}};
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
