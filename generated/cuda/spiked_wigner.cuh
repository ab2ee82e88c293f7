// Spiked Wigner matrix.
//
//     location = theta + variance/theta
//     overlap = 1 - variance/theta**2
//     fluctuation = 2*variance - 2*variance**2/theta**2
//
// for theta > sqrt(variance) or theta < -sqrt(variance), else NaN.
//
// Generated from derivations/spikes/spiked_wigner.py by `rmtsym generate spiked_wigner` (SymPy 1.14.0). Do not edit.
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
__device__ static rmt_values<2> setup(double variance)
{
    return {{1.0*-sqrt(variance), 1.0*sqrt(variance)}};
}

// NaN where there is no outlier.
__device__ static double location_point(double x, double lower, double upper, double variance)
{
    if (x > upper || x < lower) {
        return x + variance/x;
    }
    return RMT_NAN;
}

// NaN where there is no outlier.
__device__ static double overlap_point(double x, double lower, double upper, double variance)
{
    if (x > upper || x < lower) {
        return fmin(fmax(1 - variance/(x*x), 0.0), 1.0);
    }
    return RMT_NAN;
}

// NaN where there is no outlier.
__device__ static double fluctuation_point(double x, double lower, double upper, double variance)
{
    if (x > upper || x < lower) {
        return fmax(2*variance - 2*variance*variance/(x*x), 0.0);
    }
    return RMT_NAN;
}

extern "C" __global__ void location(const double *x, double *out, long long size, double variance)
{
    const rmt_values<2> setup_values = setup(variance);
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = location_point(x[i], setup_values.v[0], setup_values.v[1], variance);
    }
}

extern "C" __global__ void overlap(const double *x, double *out, long long size, double variance)
{
    const rmt_values<2> setup_values = setup(variance);
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = overlap_point(x[i], setup_values.v[0], setup_values.v[1], variance);
    }
}

extern "C" __global__ void fluctuation(const double *x, double *out, long long size, double variance)
{
    const rmt_values<2> setup_values = setup(variance);
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = fluctuation_point(x[i], setup_values.v[0], setup_values.v[1], variance);
    }
}
