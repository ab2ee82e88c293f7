// Spiked covariance model.
//
//     location = c*variance + c*variance/(ell - 1) + ell*variance
//     overlap = -(c - 1)/(c + ell - 1) + 1 - 1/(ell - 1)
//     fluctuation = -2*c**2*variance**2 - 4*c**2*variance**2/(ell - 1) - 2*c**2*variance**2/(ell - 1)**2 + 2*c*ell**2*variance**2
//
// for ell > sqrt(c) + 1 or 0 < ell < 1 - sqrt(c), else NaN.
//
// Generated from derivations/spikes/spiked_covariance.py by `rmtsym generate spiked_covariance` (SymPy 1.14.0). Do not edit.
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

// The thresholds: there is no outlier between.
__device__ static rmt_values<2> setup(double c, double variance)
{
    return {{1.0*(-sqrt(c) + 1), 1.0*(sqrt(c) + 1)}};
}

// NaN where there is no outlier.
__device__ static double location_point(double x, double lower, double upper, double c, double variance)
{
    if (x > upper || x < lower && x > 0) {
        return c*variance + c*variance/(x - 1) + x*variance;
    }
    return RMT_NAN;
}

// NaN where there is no outlier.
__device__ static double overlap_point(double x, double lower, double upper, double c, double variance)
{
    if (x > upper || x < lower && x > 0) {
        return fmin(fmax(-(c - 1)/(c + x - 1) + 1 - 1/(x - 1), 0.0), 1.0);
    }
    return RMT_NAN;
}

// NaN where there is no outlier.
__device__ static double fluctuation_point(double x, double lower, double upper, double c, double variance)
{
    if (x > upper || x < lower && x > 0) {
        return fmax(-2*c*c*variance*variance - 4*c*c*variance*variance/(x - 1) - 2*c*c*variance*variance/((x - 1)*(x - 1)) + 2*c*x*x*variance*variance, 0.0);
    }
    return RMT_NAN;
}

extern "C" __global__ void location(const double *x, double *out, long long size, double c, double variance)
{
    const rmt_values<2> setup_values = setup(c, variance);
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = location_point(x[i], setup_values.v[0], setup_values.v[1], c, variance);
    }
}

extern "C" __global__ void overlap(const double *x, double *out, long long size, double c, double variance)
{
    const rmt_values<2> setup_values = setup(c, variance);
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = overlap_point(x[i], setup_values.v[0], setup_values.v[1], c, variance);
    }
}

extern "C" __global__ void fluctuation(const double *x, double *out, long long size, double c, double variance)
{
    const rmt_values<2> setup_values = setup(c, variance);
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = fluctuation_point(x[i], setup_values.v[0], setup_values.v[1], c, variance);
    }
}
