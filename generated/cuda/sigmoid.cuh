// Sigmoid: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
//
//     phi(t) = 1/(1 + exp(-t))
//     by Mehler's series sum_k a_k(q11) a_k(q22) rho^k, and by quadrature where that is long
//
// Generated from derivations/activations/sigmoid.py by `rmtsym generate sigmoid` (SymPy 1.14.0). Do not edit.
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
    return 1/(1 + exp(-x));
}

// phi' between its jumps.
__device__ static double phi_slope(double x)
{
    return exp(-x)/((1 + exp(-x))*(1 + exp(-x)));
}

// The sum, in four interleaved chains, up to where powers of rho are below the tolerance. Counts are multiples of four.
__device__ static double mehler_sum(const double *left, const double *right, long long first, long long second, long long left_count, long long right_count, long long start, long long stride, double tolerance, double rho)
{
    double x = 0;
    long long terms = 0;
    double power = 0;
    double square = 0;
    double step = 0;
    long long i = 0;
    long long j = 0;
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    long long m = 0;
    double total = 0;
    x = stride == 2 ? rho*rho : rho;
    terms = left_count < right_count ? left_count : right_count;
    if (fabs(rho) < 1.0) {
        power = log(tolerance)/log(fmax(fabs(rho), 1e-300));
        terms = terms < 4*(long long)(power/(4*stride)) + 4 ? terms : 4*(long long)(power/(4*stride)) + 4;
    }
    square = x*x;
    step = square*square;
    i = first*left_count;
    j = second*right_count;
    a = 0.0;
    b = 0.0;
    c = 0.0;
    d = 0.0;
    m = terms - 4;
    while (m >= 0) {
        a = a*step + left[i + m]*right[j + m];
        b = b*step + left[i + m + 1]*right[j + m + 1];
        c = c*step + left[i + m + 2]*right[j + m + 2];
        d = d*step + left[i + m + 3]*right[j + m + 3];
        m -= 4;
    }
    total = a + square*c + x*(b + square*d);
    return start == 1 ? total*rho : total;
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

extern "C" __global__ void dual_series(const long long *first, const long long *second, const double *rho, double *out, long long size, const double *left, const double *right, long long left_count, long long right_count, long long start, long long stride, double tolerance)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = mehler_sum(left, right, first[i], second[i], left_count, right_count, start, stride, tolerance, rho[i]);
    }
}
