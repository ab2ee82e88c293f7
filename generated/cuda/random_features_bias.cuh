// Bias of random features regression. Solves
//
//     delta_1 = delta_2*mu_1*psi_2/(delta_2*delta_3*mu_1**2*psi_2 + 1)
//     delta_2 = 1/(delta_3*mu_s**2 - delta_4*mu_1 + lambda)
//     delta_3 = psi_1/(delta_1*mu_1 + delta_2*mu_s**2*psi_2 + psi_1)
//     delta_4 = -delta_3*mu_1/(delta_2*delta_3*mu_1**2*psi_2 + 1)
//     target: signal/(delta_2**2*delta_3**2*mu_1**4*psi_2**2 + 2*delta_2*delta_3*mu_1**2*psi_2 + 1)
//
// Generated from derivations/equivalents/random_features_bias.py by `rmtsym generate random_features_bias` (SymPy 1.14.0). Do not edit.
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

// The direction from ORIGIN to GOAL, and whether both are numbers.
__device__ static bool aim(double *work)
{
    double total = 0;
    double height = 0;
    long long j = 0;
    total = 0.0;
    height = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[109 + j] = work[95 + j] - work[81 + j];
        total += fabs(work[109 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[81 + j]) + fabs(work[95 + j]);
        }
    }
    work[151] = height == 0.0 ? 1.0 : 0.0;
    return total < RMT_INF;
}

__device__ static void copy(double *work, long long source, long long to, long long count)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = count; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[to + j] = work[source + j];
    }
}

__device__ static double modulus(double *work, long long at)
{
    return sqrt(work[at]*work[at] + work[at + 1]*work[at + 1]);
}

// SCALE: the size of each unknown, none below a thousandth of the largest.
__device__ static void measure(double *work)
{
    double largest = 0;
    long long i = 0;
    largest = 1e-300;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[20 + i] = modulus(work, 0 + 2*i);
        largest = fmax(largest, work[20 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[20 + i] = fmax(work[20 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[67 + j] = left*work[81 + j] + t*work[95 + j];
    }
}

// Gauss-Jordan with pivots on MATRIX = [F_x | right-hand sides]: afterwards F_x^{-1} times them. False if F_x is singular.
__device__ static __noinline__ bool eliminate(double *work, long long width)
{
    long long k = 0;
    double best = 0;
    long long pivot = 0;
    long long i = 0;
    long long at = 0;
    double size = 0;
    long long top = 0;
    long long other = 0;
    long long j = 0;
    double held = 0;
    double a = 0;
    double b = 0;
    double square = 0;
    double re = 0;
    double im = 0;
    long long row = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 29 + 2*(i*6 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 29 + 2*k*6;
        if (pivot != k) {
            other = 29 + 2*pivot*6;
            for (long long rmt_i3 = 2*k, rmt_i3_end = 2*width; rmt_i3 < rmt_i3_end; rmt_i3++) {
                j = rmt_i3;
                held = work[top + j];
                work[top + j] = work[other + j];
                work[other + j] = held;
            }
        }
        a = work[top + 2*k];
        b = work[top + 2*k + 1];
        square = a*a + b*b;
        a = a/square;
        b = -b/square;
        for (long long rmt_i4 = k + 1, rmt_i4_end = width; rmt_i4 < rmt_i4_end; rmt_i4++) {
            j = rmt_i4;
            re = work[top + 2*j];
            im = work[top + 2*j + 1];
            work[top + 2*j] = re*a - im*b;
            work[top + 2*j + 1] = re*b + im*a;
        }
        for (long long rmt_i5 = 0, rmt_i5_end = 2; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 29 + 2*i*6;
            a = work[row + 2*k];
            b = work[row + 2*k + 1];
            if (i != k && (a != 0.0 || b != 0.0)) {
                for (long long rmt_i6 = k + 1, rmt_i6_end = width; rmt_i6 < rmt_i6_end; rmt_i6++) {
                    j = rmt_i6;
                    re = work[top + 2*j];
                    im = work[top + 2*j + 1];
                    work[row + 2*j] -= a*re - b*im;
                    work[row + 2*j + 1] -= a*im + b*re;
                }
            }
        }
    }
    return true;
}

// F, F_x and F_t at TRIAL.
__device__ static __noinline__ void equations(double *work)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_d_re = 0;
    double turn_d_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_lambda_re = 0;
    double par_lambda_im = 0;
    double turn_lambda_re = 0;
    double turn_lambda_im = 0;
    double par_mu_1_re = 0;
    double par_mu_1_im = 0;
    double turn_mu_1_re = 0;
    double turn_mu_1_im = 0;
    double par_mu_s_re = 0;
    double par_mu_s_im = 0;
    double turn_mu_s_re = 0;
    double turn_mu_s_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v1_im = 0;
    double v1_t_re = 0;
    double v1_t_im = 0;
    double v2_re = 0;
    double v2_im = 0;
    double v2_t_re = 0;
    double v2_t_im = 0;
    double v3_s_re = 0;
    double v3_s_im = 0;
    double v4_t_re = 0;
    double v4_t_im = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v5_t_re = 0;
    double v5_t_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_t_re = 0;
    double v6_t_im = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_q = 0;
    double v7_r_re = 0;
    double v7_r_im = 0;
    double v8_s_re = 0;
    double v8_s_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v8_1_re = 0;
    double v8_1_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v9_1_re = 0;
    double v9_1_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v10_1_re = 0;
    double v10_1_im = 0;
    double v11_s_re = 0;
    double v11_s_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v15_0_re = 0;
    double v15_0_im = 0;
    double v15_1_re = 0;
    double v15_1_im = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_q = 0;
    double v16_r_re = 0;
    double v16_r_im = 0;
    double v17_s_re = 0;
    double v17_s_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    double v17_1_re = 0;
    double v17_1_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v18_0_re = 0;
    double v18_0_im = 0;
    double v18_1_re = 0;
    double v18_1_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v19_0_re = 0;
    double v19_0_im = 0;
    double v19_1_re = 0;
    double v19_1_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_0_re = 0;
    double v24_0_im = 0;
    double v24_1_re = 0;
    double v24_1_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_0_re = 0;
    double v25_0_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v25_q = 0;
    double v25_r_re = 0;
    double v25_r_im = 0;
    double v26_s_re = 0;
    double v26_s_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v26_1_re = 0;
    double v26_1_im = 0;
    par_N_re = work[67];
    turn_N_re = work[109];
    par_d_re = work[67 + 2];
    turn_d_re = work[109 + 2];
    par_n_re = work[67 + 4];
    turn_n_re = work[109 + 4];
    par_lambda_re = work[67 + 6];
    par_lambda_im = work[67 + 7];
    turn_lambda_re = work[109 + 6];
    turn_lambda_im = work[109 + 7];
    par_mu_1_re = work[67 + 8];
    par_mu_1_im = work[67 + 9];
    turn_mu_1_re = work[109 + 8];
    turn_mu_1_im = work[109 + 9];
    par_mu_s_re = work[67 + 10];
    par_mu_s_im = work[67 + 11];
    turn_mu_s_re = work[109 + 10];
    turn_mu_s_im = work[109 + 11];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    v1_re = par_d_re*par_mu_1_re;
    v1_im = par_d_re*par_mu_1_im;
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re;
    v1_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re;
    v2_re = v1_re*x0_re - v1_im*x0_im;
    v2_im = v1_re*x0_im + v1_im*x0_re;
    v2_t_re = x0_re*v1_t_re - x0_im*v1_t_im;
    v2_t_im = x0_re*v1_t_im + x0_im*v1_t_re;
    v3_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im;
    v3_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re;
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im;
    v4_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re;
    v5_re = v3_s_re*par_n_re;
    v5_im = v3_s_im*par_n_re;
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re;
    v5_t_im = v3_s_im*turn_n_re + par_n_re*v4_t_im;
    v6_re = v5_re*x1_re - v5_im*x1_im;
    v6_im = v5_re*x1_im + v5_im*x1_re;
    v6_t_re = x1_re*v5_t_re - x1_im*v5_t_im;
    v6_t_im = x1_re*v5_t_im + x1_im*v5_t_re;
    v7_re = par_N_re + v2_re + v6_re;
    v7_im = v2_im + v6_im;
    v7_t_re = turn_N_re + v2_t_re + v6_t_re;
    v7_t_im = v2_t_im + v6_t_im;
    v7_q = 1.0/(v7_re*v7_re + v7_im*v7_im);
    v7_r_re = v7_re*v7_q;
    v7_r_im = -v7_im*v7_q;
    v8_s_re = v7_r_re*v7_r_re - v7_r_im*v7_r_im;
    v8_s_im = v7_r_re*v7_r_im + v7_r_im*v7_r_re;
    v8_t_re = -v8_s_re*v7_t_re + v8_s_im*v7_t_im;
    v8_t_im = -v8_s_re*v7_t_im - v8_s_im*v7_t_re;
    v8_0_re = -v8_s_re*v1_re + v8_s_im*v1_im;
    v8_0_im = -v8_s_re*v1_im - v8_s_im*v1_re;
    v8_1_re = -v8_s_re*v5_re + v8_s_im*v5_im;
    v8_1_im = -v8_s_re*v5_im - v8_s_im*v5_re;
    v9_re = par_N_re*v7_r_re;
    v9_im = par_N_re*v7_r_im;
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re;
    v9_t_im = par_N_re*v8_t_im + v7_r_im*turn_N_re;
    v9_0_re = par_N_re*v8_0_re;
    v9_0_im = par_N_re*v8_0_im;
    v9_1_re = par_N_re*v8_1_re;
    v9_1_im = par_N_re*v8_1_im;
    v10_re = v1_re*v9_re - v1_im*v9_im;
    v10_im = v1_re*v9_im + v1_im*v9_re;
    v10_t_re = v1_re*v9_t_re - v1_im*v9_t_im + v9_re*v1_t_re - v9_im*v1_t_im;
    v10_t_im = v1_re*v9_t_im + v1_im*v9_t_re + v9_re*v1_t_im + v9_im*v1_t_re;
    v10_0_re = v1_re*v9_0_re - v1_im*v9_0_im;
    v10_0_im = v1_re*v9_0_im + v1_im*v9_0_re;
    v10_1_re = v1_re*v9_1_re - v1_im*v9_1_im;
    v10_1_im = v1_re*v9_1_im + v1_im*v9_1_re;
    v11_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im;
    v11_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re;
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im;
    v12_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re;
    v13_re = v11_s_re*par_n_re;
    v13_im = v11_s_im*par_n_re;
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re;
    v13_t_im = v11_s_im*turn_n_re + par_n_re*v12_t_im;
    v14_re = v13_re*x1_re - v13_im*x1_im;
    v14_im = v13_re*x1_im + v13_im*x1_re;
    v14_t_re = x1_re*v13_t_re - x1_im*v13_t_im;
    v14_t_im = x1_re*v13_t_im + x1_im*v13_t_re;
    v15_re = v14_re*v9_re - v14_im*v9_im;
    v15_im = v14_re*v9_im + v14_im*v9_re;
    v15_t_re = v14_re*v9_t_re - v14_im*v9_t_im + v9_re*v14_t_re - v9_im*v14_t_im;
    v15_t_im = v14_re*v9_t_im + v14_im*v9_t_re + v9_re*v14_t_im + v9_im*v14_t_re;
    v15_0_re = v14_re*v9_0_re - v14_im*v9_0_im;
    v15_0_im = v14_re*v9_0_im + v14_im*v9_0_re;
    v15_1_re = v14_re*v9_1_re - v14_im*v9_1_im + v9_re*v13_re - v9_im*v13_im;
    v15_1_im = v14_re*v9_1_im + v14_im*v9_1_re + v9_re*v13_im + v9_im*v13_re;
    v16_re = par_d_re + v15_re;
    v16_t_re = turn_d_re + v15_t_re;
    v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im);
    v16_r_re = v16_re*v16_q;
    v16_r_im = -v15_im*v16_q;
    v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im;
    v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re;
    v17_t_re = -v17_s_re*v16_t_re + v17_s_im*v15_t_im;
    v17_t_im = -v17_s_re*v15_t_im - v17_s_im*v16_t_re;
    v17_0_re = -v17_s_re*v15_0_re + v17_s_im*v15_0_im;
    v17_0_im = -v17_s_re*v15_0_im - v17_s_im*v15_0_re;
    v17_1_re = -v17_s_re*v15_1_re + v17_s_im*v15_1_im;
    v17_1_im = -v17_s_re*v15_1_im - v17_s_im*v15_1_re;
    v18_re = v10_re*v16_r_re - v10_im*v16_r_im;
    v18_im = v10_re*v16_r_im + v10_im*v16_r_re;
    v18_t_re = v10_re*v17_t_re - v10_im*v17_t_im + v16_r_re*v10_t_re - v16_r_im*v10_t_im;
    v18_t_im = v10_re*v17_t_im + v10_im*v17_t_re + v16_r_re*v10_t_im + v16_r_im*v10_t_re;
    v18_0_re = v10_re*v17_0_re - v10_im*v17_0_im + v16_r_re*v10_0_re - v16_r_im*v10_0_im;
    v18_0_im = v10_re*v17_0_im + v10_im*v17_0_re + v16_r_re*v10_0_im + v16_r_im*v10_0_re;
    v18_1_re = v10_re*v17_1_re - v10_im*v17_1_im + v16_r_re*v10_1_re - v16_r_im*v10_1_im;
    v18_1_im = v10_re*v17_1_im + v10_im*v17_1_re + v16_r_re*v10_1_im + v16_r_im*v10_1_re;
    v19_re = -v18_re;
    v19_im = -v18_im;
    v19_t_re = -v18_t_re;
    v19_t_im = -v18_t_im;
    v19_0_re = -v18_0_re;
    v19_0_im = -v18_0_im;
    v19_1_re = -v18_1_re;
    v19_1_im = -v18_1_im;
    v20_re = par_mu_1_re*par_n_re;
    v20_im = par_mu_1_im*par_n_re;
    v20_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re;
    v20_t_im = par_mu_1_im*turn_n_re + par_n_re*turn_mu_1_im;
    v21_re = v20_re*x1_re - v20_im*x1_im;
    v21_im = v20_re*x1_im + v20_im*x1_re;
    v21_t_re = x1_re*v20_t_re - x1_im*v20_t_im;
    v21_t_im = x1_re*v20_t_im + x1_im*v20_t_re;
    v22_re = v21_re*v16_r_re - v21_im*v16_r_im;
    v22_im = v21_re*v16_r_im + v21_im*v16_r_re;
    v22_t_re = v21_re*v17_t_re - v21_im*v17_t_im + v16_r_re*v21_t_re - v16_r_im*v21_t_im;
    v22_t_im = v21_re*v17_t_im + v21_im*v17_t_re + v16_r_re*v21_t_im + v16_r_im*v21_t_re;
    v22_0_re = v21_re*v17_0_re - v21_im*v17_0_im;
    v22_0_im = v21_re*v17_0_im + v21_im*v17_0_re;
    v22_1_re = v21_re*v17_1_re - v21_im*v17_1_im + v16_r_re*v20_re - v16_r_im*v20_im;
    v22_1_im = v21_re*v17_1_im + v21_im*v17_1_re + v16_r_re*v20_im + v16_r_im*v20_re;
    v23_re = v3_s_re*v9_re - v3_s_im*v9_im;
    v23_im = v3_s_re*v9_im + v3_s_im*v9_re;
    v23_t_re = v3_s_re*v9_t_re - v3_s_im*v9_t_im + v9_re*v4_t_re - v9_im*v4_t_im;
    v23_t_im = v3_s_re*v9_t_im + v3_s_im*v9_t_re + v9_re*v4_t_im + v9_im*v4_t_re;
    v23_0_re = v3_s_re*v9_0_re - v3_s_im*v9_0_im;
    v23_0_im = v3_s_re*v9_0_im + v3_s_im*v9_0_re;
    v23_1_re = v3_s_re*v9_1_re - v3_s_im*v9_1_im;
    v23_1_im = v3_s_re*v9_1_im + v3_s_im*v9_1_re;
    v24_re = par_mu_1_re*v19_re - par_mu_1_im*v19_im;
    v24_im = par_mu_1_re*v19_im + par_mu_1_im*v19_re;
    v24_t_re = par_mu_1_re*v19_t_re - par_mu_1_im*v19_t_im + v19_re*turn_mu_1_re - v19_im*turn_mu_1_im;
    v24_t_im = par_mu_1_re*v19_t_im + par_mu_1_im*v19_t_re + v19_re*turn_mu_1_im + v19_im*turn_mu_1_re;
    v24_0_re = par_mu_1_re*v19_0_re - par_mu_1_im*v19_0_im;
    v24_0_im = par_mu_1_re*v19_0_im + par_mu_1_im*v19_0_re;
    v24_1_re = par_mu_1_re*v19_1_re - par_mu_1_im*v19_1_im;
    v24_1_im = par_mu_1_re*v19_1_im + par_mu_1_im*v19_1_re;
    v25_re = par_lambda_re + v23_re - v24_re;
    v25_im = par_lambda_im + v23_im - v24_im;
    v25_t_re = turn_lambda_re + v23_t_re - v24_t_re;
    v25_t_im = turn_lambda_im + v23_t_im - v24_t_im;
    v25_0_re = v23_0_re - v24_0_re;
    v25_0_im = v23_0_im - v24_0_im;
    v25_1_re = v23_1_re - v24_1_re;
    v25_1_im = v23_1_im - v24_1_im;
    v25_q = 1.0/(v25_re*v25_re + v25_im*v25_im);
    v25_r_re = v25_re*v25_q;
    v25_r_im = -v25_im*v25_q;
    v26_s_re = v25_r_re*v25_r_re - v25_r_im*v25_r_im;
    v26_s_im = v25_r_re*v25_r_im + v25_r_im*v25_r_re;
    v26_t_re = -v26_s_re*v25_t_re + v26_s_im*v25_t_im;
    v26_t_im = -v26_s_re*v25_t_im - v26_s_im*v25_t_re;
    v26_0_re = -v26_s_re*v25_0_re + v26_s_im*v25_0_im;
    v26_0_im = -v26_s_re*v25_0_im - v26_s_im*v25_0_re;
    v26_1_re = -v26_s_re*v25_1_re + v26_s_im*v25_1_im;
    v26_1_im = -v26_s_re*v25_1_im - v26_s_im*v25_1_re;
    work[29] = 1.0 - v22_0_re;
    work[29 + 1] = -v22_0_im;
    work[29 + 2] = -v22_1_re;
    work[29 + 3] = -v22_1_im;
    work[29 + 4] = -v22_t_re;
    work[29 + 5] = -v22_t_im;
    work[29 + 6] = x0_re - v22_re;
    work[29 + 7] = x0_im - v22_im;
    work[29 + 2*6] = -v26_0_re;
    work[29 + 2*6 + 1] = -v26_0_im;
    work[29 + 2*6 + 2] = 1.0 - v26_1_re;
    work[29 + 2*6 + 3] = -v26_1_im;
    work[29 + 2*6 + 4] = -v26_t_re;
    work[29 + 2*6 + 5] = -v26_t_im;
    work[29 + 2*6 + 6] = x1_re - v25_r_re;
    work[29 + 2*6 + 7] = x1_im - v25_r_im;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle(double *work)
{
    double last = 0;
    long long _ = 0;
    double share = 0;
    double size = 0;
    double error = 0;
    long long i = 0;
    long long at = 0;
    double length = 0;
    last = RMT_INF;
    for (long long rmt_i1 = 0, rmt_i1_end = 12; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        equations(work);
        if (!eliminate(work, 2 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 29 + 2*(i*6 + 2 + 1);
            work[8 + 2*i] -= work[at];
            work[8 + 2*i + 1] -= work[at + 1];
            length = modulus(work, at);
            share = fmax(share, length/work[22 + i]);
            size = fmax(size, length/work[20 + i]);
            error = fmax(error, work[22 + i]/work[20 + i]);
        }
        if (4.0*work[152]*share*share*error <= 1e-17 || size <= 1e-16) {
            return true;
        }
        if (!(size < 0.5*last)) {
            return size <= 1e-08;
        }
        last = size;
    }
    return false;
}

// The anchor, polished by Newton; False if the first step shows that it is no solution.
__device__ static bool begin(double *work, const double *anchor, const double *start)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[123 + j] = anchor[j];
    }
    copy(work, 123, 81, 2*7);
    copy(work, 123, 95, 2*7);
    if (!aim(work)) {
        return false;
    }
    place(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*2; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[8 + i] = start[i];
    }
    measure(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 2; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[22 + i] = 1e-06*work[20 + i];
    }
    work[152] = 1000.0;
    if (!settle(work)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 2; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[8 + 2*i] - work[0 + 2*i], work[8 + 2*i + 1] - work[0 + 2*i + 1]) <= work[22 + i])) {
            return false;
        }
    }
    copy(work, 8, 12, 2*2);
    return true;
}

// F, F_x and F_t at TRIAL, and bounds of what is not linear.
__device__ static void enclosure(double *work)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_d_re = 0;
    double turn_d_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_lambda_re = 0;
    double par_lambda_im = 0;
    double turn_lambda_re = 0;
    double turn_lambda_im = 0;
    double par_mu_1_re = 0;
    double par_mu_1_im = 0;
    double turn_mu_1_re = 0;
    double turn_mu_1_im = 0;
    double par_mu_s_re = 0;
    double par_mu_s_im = 0;
    double turn_mu_s_re = 0;
    double turn_mu_s_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v1_re = 0;
    double v1_im = 0;
    double v1_t_re = 0;
    double v1_t_im = 0;
    double v2_b = 0;
    double v3_b = 0;
    double v1_c = 0;
    double v4_re = 0;
    double v4_im = 0;
    double v4_t_re = 0;
    double v4_t_im = 0;
    double v5_m = 0;
    double v1_b = 0;
    double v5_b = 0;
    double v4_c = 0;
    double v6_s_re = 0;
    double v6_s_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v6_b = 0;
    double v7_c = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v9_m = 0;
    double v7_b = 0;
    double v9_b = 0;
    double v8_c = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v11_m = 0;
    double v8_b = 0;
    double v11_b = 0;
    double v10_c = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v12_c = 0;
    double v12_q = 0;
    double v12_r_re = 0;
    double v12_r_im = 0;
    double v12_o = 0;
    double v13_s_re = 0;
    double v13_s_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_0_re = 0;
    double v13_0_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v15_m = 0;
    double v15_b = 0;
    double v13_b = 0;
    double v14_c = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v16_t_re = 0;
    double v16_t_im = 0;
    double v16_0_re = 0;
    double v16_0_im = 0;
    double v16_1_re = 0;
    double v16_1_im = 0;
    double v1_m = 0;
    double v14_m = 0;
    double v14_b = 0;
    double v16_c = 0;
    double v3_s_re = 0;
    double v3_s_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_c = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v17_b = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v18_b = 0;
    double v19_c = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v20_0_re = 0;
    double v20_0_im = 0;
    double v20_1_re = 0;
    double v20_1_im = 0;
    double v19_m = 0;
    double v19_b = 0;
    double v20_c = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_q = 0;
    double v21_r_re = 0;
    double v21_r_im = 0;
    double v21_o = 0;
    double v22_s_re = 0;
    double v22_s_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v21_b = 0;
    double v22_x = 0;
    double v22_c = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    double v16_m = 0;
    double v22_m = 0;
    double v16_b = 0;
    double v22_b = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_0_re = 0;
    double v24_0_im = 0;
    double v24_1_re = 0;
    double v24_1_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_c = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v25_b = 0;
    double v26_c = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v27_0_re = 0;
    double v27_0_im = 0;
    double v27_1_re = 0;
    double v27_1_im = 0;
    double v26_m = 0;
    double v26_b = 0;
    double v27_c = 0;
    double v28_re = 0;
    double v28_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v28_0_re = 0;
    double v28_0_im = 0;
    double v28_1_re = 0;
    double v28_1_im = 0;
    double v7_m = 0;
    double v28_c = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v29_0_re = 0;
    double v29_0_im = 0;
    double v29_1_re = 0;
    double v29_1_im = 0;
    double v3_m = 0;
    double v24_b = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v30_0_re = 0;
    double v30_0_im = 0;
    double v30_1_re = 0;
    double v30_1_im = 0;
    double v30_c = 0;
    double v30_q = 0;
    double v30_r_re = 0;
    double v30_r_im = 0;
    double v30_o = 0;
    double v31_s_re = 0;
    double v31_s_im = 0;
    double v31_t_re = 0;
    double v31_t_im = 0;
    double v31_0_re = 0;
    double v31_0_im = 0;
    double v31_1_re = 0;
    double v31_1_im = 0;
    double v30_b = 0;
    double v31_x = 0;
    double v31_c = 0;
    par_N_re = work[67];
    turn_N_re = work[109];
    par_d_re = work[67 + 2];
    turn_d_re = work[109 + 2];
    par_n_re = work[67 + 4];
    turn_n_re = work[109 + 4];
    par_lambda_re = work[67 + 6];
    par_lambda_im = work[67 + 7];
    turn_lambda_re = work[109 + 6];
    turn_lambda_im = work[109 + 7];
    par_mu_1_re = work[67 + 8];
    par_mu_1_im = work[67 + 9];
    turn_mu_1_re = work[109 + 8];
    turn_mu_1_im = work[109 + 9];
    par_mu_s_re = work[67 + 10];
    par_mu_s_im = work[67 + 11];
    turn_mu_s_re = work[109 + 10];
    turn_mu_s_im = work[109 + 11];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v1_re = par_d_re*par_mu_1_re;
    v1_im = par_d_re*par_mu_1_im;
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re;
    v1_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re;
    v2_b = fabs(turn_d_re)*rt;
    v3_b = (fabs(turn_mu_1_re) + fabs(turn_mu_1_im))*rt;
    v1_c = v2_b*v3_b;
    v4_re = v1_re*x0_re - v1_im*x0_im;
    v4_im = v1_re*x0_im + v1_im*x0_re;
    v4_t_re = x0_re*v1_t_re - x0_im*v1_t_im;
    v4_t_im = x0_re*v1_t_im + x0_im*v1_t_re;
    v5_m = fabs(x0_re) + fabs(x0_im);
    v1_b = (fabs(v1_t_re) + fabs(v1_t_im))*rt + v1_c;
    v5_b = r0;
    v4_c = v5_m*v1_c + v1_b*v5_b;
    v6_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im;
    v6_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re;
    v7_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im;
    v7_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re;
    v6_b = (fabs(turn_mu_s_re) + fabs(turn_mu_s_im))*rt;
    v7_c = v6_b*v6_b;
    v8_re = v6_s_re*par_n_re;
    v8_im = v6_s_im*par_n_re;
    v8_t_re = v6_s_re*turn_n_re + par_n_re*v7_t_re;
    v8_t_im = v6_s_im*turn_n_re + par_n_re*v7_t_im;
    v9_m = fabs(par_n_re);
    v7_b = (fabs(v7_t_re) + fabs(v7_t_im))*rt + v7_c;
    v9_b = fabs(turn_n_re)*rt;
    v8_c = v9_m*v7_c + v7_b*v9_b;
    v10_re = v8_re*x1_re - v8_im*x1_im;
    v10_im = v8_re*x1_im + v8_im*x1_re;
    v10_t_re = x1_re*v8_t_re - x1_im*v8_t_im;
    v10_t_im = x1_re*v8_t_im + x1_im*v8_t_re;
    v11_m = fabs(x1_re) + fabs(x1_im);
    v8_b = (fabs(v8_t_re) + fabs(v8_t_im))*rt + v8_c;
    v11_b = r1;
    v10_c = v11_m*v8_c + v8_b*v11_b;
    v12_re = par_N_re + v4_re + v10_re;
    v12_im = v4_im + v10_im;
    v12_t_re = turn_N_re + v4_t_re + v10_t_re;
    v12_t_im = v4_t_im + v10_t_im;
    v12_c = v4_c + v10_c;
    v12_q = 1.0/(v12_re*v12_re + v12_im*v12_im);
    v12_r_re = v12_re*v12_q;
    v12_r_im = -v12_im*v12_q;
    v12_o = sqrt(v12_q);
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im;
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re;
    v13_t_re = -v13_s_re*v12_t_re + v13_s_im*v12_t_im;
    v13_t_im = -v13_s_re*v12_t_im - v13_s_im*v12_t_re;
    v13_0_re = -v13_s_re*v1_re + v13_s_im*v1_im;
    v13_0_im = -v13_s_re*v1_im - v13_s_im*v1_re;
    v13_1_re = -v13_s_re*v8_re + v13_s_im*v8_im;
    v13_1_im = -v13_s_re*v8_im - v13_s_im*v8_re;
    v12_b = (fabs(v12_t_re) + fabs(v12_t_im))*rt + (fabs(v1_re) + fabs(v1_im))*r0 + (fabs(v8_re) + fabs(v8_im))*r1 + v12_c;
    v13_x = v12_b*v12_o;
    v13_c = v13_x < 1.0 ? v12_o*v12_o*(v12_c + v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
    v14_re = par_N_re*v12_r_re;
    v14_im = par_N_re*v12_r_im;
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re;
    v14_t_im = par_N_re*v13_t_im + v12_r_im*turn_N_re;
    v14_0_re = par_N_re*v13_0_re;
    v14_0_im = par_N_re*v13_0_im;
    v14_1_re = par_N_re*v13_1_re;
    v14_1_im = par_N_re*v13_1_im;
    v15_m = fabs(par_N_re);
    v15_b = fabs(turn_N_re)*rt;
    v13_b = (fabs(v13_t_re) + fabs(v13_t_im))*rt + (fabs(v13_0_re) + fabs(v13_0_im))*r0 + (fabs(v13_1_re) + fabs(v13_1_im))*r1 + v13_c;
    v14_c = v15_m*v13_c + v15_b*v13_b;
    v16_re = v1_re*v14_re - v1_im*v14_im;
    v16_im = v1_re*v14_im + v1_im*v14_re;
    v16_t_re = v1_re*v14_t_re - v1_im*v14_t_im + v14_re*v1_t_re - v14_im*v1_t_im;
    v16_t_im = v1_re*v14_t_im + v1_im*v14_t_re + v14_re*v1_t_im + v14_im*v1_t_re;
    v16_0_re = v1_re*v14_0_re - v1_im*v14_0_im;
    v16_0_im = v1_re*v14_0_im + v1_im*v14_0_re;
    v16_1_re = v1_re*v14_1_re - v1_im*v14_1_im;
    v16_1_im = v1_re*v14_1_im + v1_im*v14_1_re;
    v1_m = fabs(v1_re) + fabs(v1_im);
    v14_m = fabs(v14_re) + fabs(v14_im);
    v14_b = (fabs(v14_t_re) + fabs(v14_t_im))*rt + (fabs(v14_0_re) + fabs(v14_0_im))*r0 + (fabs(v14_1_re) + fabs(v14_1_im))*r1 + v14_c;
    v16_c = v1_m*v14_c + v14_m*v1_c + v1_b*v14_b;
    v3_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im;
    v3_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re;
    v17_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im;
    v17_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re;
    v17_c = v3_b*v3_b;
    v18_re = v3_s_re*par_n_re;
    v18_im = v3_s_im*par_n_re;
    v18_t_re = v3_s_re*turn_n_re + par_n_re*v17_t_re;
    v18_t_im = v3_s_im*turn_n_re + par_n_re*v17_t_im;
    v17_b = (fabs(v17_t_re) + fabs(v17_t_im))*rt + v17_c;
    v18_c = v9_m*v17_c + v17_b*v9_b;
    v19_re = v18_re*x1_re - v18_im*x1_im;
    v19_im = v18_re*x1_im + v18_im*x1_re;
    v19_t_re = x1_re*v18_t_re - x1_im*v18_t_im;
    v19_t_im = x1_re*v18_t_im + x1_im*v18_t_re;
    v18_b = (fabs(v18_t_re) + fabs(v18_t_im))*rt + v18_c;
    v19_c = v11_m*v18_c + v18_b*v11_b;
    v20_re = v19_re*v14_re - v19_im*v14_im;
    v20_im = v19_re*v14_im + v19_im*v14_re;
    v20_t_re = v19_re*v14_t_re - v19_im*v14_t_im + v14_re*v19_t_re - v14_im*v19_t_im;
    v20_t_im = v19_re*v14_t_im + v19_im*v14_t_re + v14_re*v19_t_im + v14_im*v19_t_re;
    v20_0_re = v19_re*v14_0_re - v19_im*v14_0_im;
    v20_0_im = v19_re*v14_0_im + v19_im*v14_0_re;
    v20_1_re = v19_re*v14_1_re - v19_im*v14_1_im + v14_re*v18_re - v14_im*v18_im;
    v20_1_im = v19_re*v14_1_im + v19_im*v14_1_re + v14_re*v18_im + v14_im*v18_re;
    v19_m = fabs(v19_re) + fabs(v19_im);
    v19_b = (fabs(v18_re) + fabs(v18_im))*r1 + (fabs(v19_t_re) + fabs(v19_t_im))*rt + v19_c;
    v20_c = v19_m*v14_c + v14_m*v19_c + v19_b*v14_b;
    v21_re = par_d_re + v20_re;
    v21_t_re = turn_d_re + v20_t_re;
    v21_q = 1.0/(v21_re*v21_re + v20_im*v20_im);
    v21_r_re = v21_re*v21_q;
    v21_r_im = -v20_im*v21_q;
    v21_o = sqrt(v21_q);
    v22_s_re = v21_r_re*v21_r_re - v21_r_im*v21_r_im;
    v22_s_im = v21_r_re*v21_r_im + v21_r_im*v21_r_re;
    v22_t_re = -v22_s_re*v21_t_re + v22_s_im*v20_t_im;
    v22_t_im = -v22_s_re*v20_t_im - v22_s_im*v21_t_re;
    v22_0_re = -v22_s_re*v20_0_re + v22_s_im*v20_0_im;
    v22_0_im = -v22_s_re*v20_0_im - v22_s_im*v20_0_re;
    v22_1_re = -v22_s_re*v20_1_re + v22_s_im*v20_1_im;
    v22_1_im = -v22_s_re*v20_1_im - v22_s_im*v20_1_re;
    v21_b = (fabs(v21_t_re) + fabs(v20_t_im))*rt + (fabs(v20_0_re) + fabs(v20_0_im))*r0 + (fabs(v20_1_re) + fabs(v20_1_im))*r1 + v20_c;
    v22_x = v21_b*v21_o;
    v22_c = v22_x < 1.0 ? v21_o*v21_o*(v20_c + v21_b*v22_x/(1.0 - v22_x)) : RMT_INF;
    v23_re = v16_re*v21_r_re - v16_im*v21_r_im;
    v23_im = v16_re*v21_r_im + v16_im*v21_r_re;
    v23_t_re = v16_re*v22_t_re - v16_im*v22_t_im + v21_r_re*v16_t_re - v21_r_im*v16_t_im;
    v23_t_im = v16_re*v22_t_im + v16_im*v22_t_re + v21_r_re*v16_t_im + v21_r_im*v16_t_re;
    v23_0_re = v16_re*v22_0_re - v16_im*v22_0_im + v21_r_re*v16_0_re - v21_r_im*v16_0_im;
    v23_0_im = v16_re*v22_0_im + v16_im*v22_0_re + v21_r_re*v16_0_im + v21_r_im*v16_0_re;
    v23_1_re = v16_re*v22_1_re - v16_im*v22_1_im + v21_r_re*v16_1_re - v21_r_im*v16_1_im;
    v23_1_im = v16_re*v22_1_im + v16_im*v22_1_re + v21_r_re*v16_1_im + v21_r_im*v16_1_re;
    v16_m = fabs(v16_re) + fabs(v16_im);
    v22_m = fabs(v21_r_re) + fabs(v21_r_im);
    v16_b = (fabs(v16_t_re) + fabs(v16_t_im))*rt + (fabs(v16_0_re) + fabs(v16_0_im))*r0 + (fabs(v16_1_re) + fabs(v16_1_im))*r1 + v16_c;
    v22_b = (fabs(v22_t_re) + fabs(v22_t_im))*rt + (fabs(v22_0_re) + fabs(v22_0_im))*r0 + (fabs(v22_1_re) + fabs(v22_1_im))*r1 + v22_c;
    v23_c = v16_m*v22_c + v22_m*v16_c + v16_b*v22_b;
    v24_re = -v23_re;
    v24_im = -v23_im;
    v24_t_re = -v23_t_re;
    v24_t_im = -v23_t_im;
    v24_0_re = -v23_0_re;
    v24_0_im = -v23_0_im;
    v24_1_re = -v23_1_re;
    v24_1_im = -v23_1_im;
    v25_re = par_mu_1_re*par_n_re;
    v25_im = par_mu_1_im*par_n_re;
    v25_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re;
    v25_t_im = par_mu_1_im*turn_n_re + par_n_re*turn_mu_1_im;
    v25_c = v3_b*v9_b;
    v26_re = v25_re*x1_re - v25_im*x1_im;
    v26_im = v25_re*x1_im + v25_im*x1_re;
    v26_t_re = x1_re*v25_t_re - x1_im*v25_t_im;
    v26_t_im = x1_re*v25_t_im + x1_im*v25_t_re;
    v25_b = (fabs(v25_t_re) + fabs(v25_t_im))*rt + v25_c;
    v26_c = v11_m*v25_c + v25_b*v11_b;
    v27_re = v26_re*v21_r_re - v26_im*v21_r_im;
    v27_im = v26_re*v21_r_im + v26_im*v21_r_re;
    v27_t_re = v26_re*v22_t_re - v26_im*v22_t_im + v21_r_re*v26_t_re - v21_r_im*v26_t_im;
    v27_t_im = v26_re*v22_t_im + v26_im*v22_t_re + v21_r_re*v26_t_im + v21_r_im*v26_t_re;
    v27_0_re = v26_re*v22_0_re - v26_im*v22_0_im;
    v27_0_im = v26_re*v22_0_im + v26_im*v22_0_re;
    v27_1_re = v26_re*v22_1_re - v26_im*v22_1_im + v21_r_re*v25_re - v21_r_im*v25_im;
    v27_1_im = v26_re*v22_1_im + v26_im*v22_1_re + v21_r_re*v25_im + v21_r_im*v25_re;
    v26_m = fabs(v26_re) + fabs(v26_im);
    v26_b = (fabs(v25_re) + fabs(v25_im))*r1 + (fabs(v26_t_re) + fabs(v26_t_im))*rt + v26_c;
    v27_c = v26_m*v22_c + v22_m*v26_c + v26_b*v22_b;
    v28_re = v6_s_re*v14_re - v6_s_im*v14_im;
    v28_im = v6_s_re*v14_im + v6_s_im*v14_re;
    v28_t_re = v6_s_re*v14_t_re - v6_s_im*v14_t_im + v14_re*v7_t_re - v14_im*v7_t_im;
    v28_t_im = v6_s_re*v14_t_im + v6_s_im*v14_t_re + v14_re*v7_t_im + v14_im*v7_t_re;
    v28_0_re = v6_s_re*v14_0_re - v6_s_im*v14_0_im;
    v28_0_im = v6_s_re*v14_0_im + v6_s_im*v14_0_re;
    v28_1_re = v6_s_re*v14_1_re - v6_s_im*v14_1_im;
    v28_1_im = v6_s_re*v14_1_im + v6_s_im*v14_1_re;
    v7_m = fabs(v6_s_re) + fabs(v6_s_im);
    v28_c = v7_m*v14_c + v14_m*v7_c + v7_b*v14_b;
    v29_re = par_mu_1_re*v24_re - par_mu_1_im*v24_im;
    v29_im = par_mu_1_re*v24_im + par_mu_1_im*v24_re;
    v29_t_re = par_mu_1_re*v24_t_re - par_mu_1_im*v24_t_im + v24_re*turn_mu_1_re - v24_im*turn_mu_1_im;
    v29_t_im = par_mu_1_re*v24_t_im + par_mu_1_im*v24_t_re + v24_re*turn_mu_1_im + v24_im*turn_mu_1_re;
    v29_0_re = par_mu_1_re*v24_0_re - par_mu_1_im*v24_0_im;
    v29_0_im = par_mu_1_re*v24_0_im + par_mu_1_im*v24_0_re;
    v29_1_re = par_mu_1_re*v24_1_re - par_mu_1_im*v24_1_im;
    v29_1_im = par_mu_1_re*v24_1_im + par_mu_1_im*v24_1_re;
    v3_m = fabs(par_mu_1_re) + fabs(par_mu_1_im);
    v24_b = (fabs(v24_t_re) + fabs(v24_t_im))*rt + (fabs(v24_0_re) + fabs(v24_0_im))*r0 + (fabs(v24_1_re) + fabs(v24_1_im))*r1 + v23_c;
    v29_c = v3_m*v23_c + v3_b*v24_b;
    v30_re = par_lambda_re + v28_re - v29_re;
    v30_im = par_lambda_im + v28_im - v29_im;
    v30_t_re = turn_lambda_re + v28_t_re - v29_t_re;
    v30_t_im = turn_lambda_im + v28_t_im - v29_t_im;
    v30_0_re = v28_0_re - v29_0_re;
    v30_0_im = v28_0_im - v29_0_im;
    v30_1_re = v28_1_re - v29_1_re;
    v30_1_im = v28_1_im - v29_1_im;
    v30_c = v28_c + v29_c;
    v30_q = 1.0/(v30_re*v30_re + v30_im*v30_im);
    v30_r_re = v30_re*v30_q;
    v30_r_im = -v30_im*v30_q;
    v30_o = sqrt(v30_q);
    v31_s_re = v30_r_re*v30_r_re - v30_r_im*v30_r_im;
    v31_s_im = v30_r_re*v30_r_im + v30_r_im*v30_r_re;
    v31_t_re = -v31_s_re*v30_t_re + v31_s_im*v30_t_im;
    v31_t_im = -v31_s_re*v30_t_im - v31_s_im*v30_t_re;
    v31_0_re = -v31_s_re*v30_0_re + v31_s_im*v30_0_im;
    v31_0_im = -v31_s_re*v30_0_im - v31_s_im*v30_0_re;
    v31_1_re = -v31_s_re*v30_1_re + v31_s_im*v30_1_im;
    v31_1_im = -v31_s_re*v30_1_im - v31_s_im*v30_1_re;
    v30_b = (fabs(v30_t_re) + fabs(v30_t_im))*rt + (fabs(v30_0_re) + fabs(v30_0_im))*r0 + (fabs(v30_1_re) + fabs(v30_1_im))*r1 + v30_c;
    v31_x = v30_b*v30_o;
    v31_c = v31_x < 1.0 ? v30_o*v30_o*(v30_c + v30_b*v31_x/(1.0 - v31_x)) : RMT_INF;
    work[29] = 1.0 - v27_0_re;
    work[29 + 1] = -v27_0_im;
    work[29 + 2] = -v27_1_re;
    work[29 + 3] = -v27_1_im;
    work[29 + 4] = -v27_t_re;
    work[29 + 5] = -v27_t_im;
    work[29 + 6] = x0_re - v27_re;
    work[29 + 7] = x0_im - v27_im;
    work[25] = v27_c;
    work[29 + 2*6] = -v31_0_re;
    work[29 + 2*6 + 1] = -v31_0_im;
    work[29 + 2*6 + 2] = 1.0 - v31_1_re;
    work[29 + 2*6 + 3] = -v31_1_im;
    work[29 + 2*6 + 4] = -v31_t_re;
    work[29 + 2*6 + 5] = -v31_t_im;
    work[29 + 2*6 + 6] = x1_re - v30_r_re;
    work[29 + 2*6 + 7] = x1_im - v30_r_im;
    work[25 + 1] = v31_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work);
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 29 + 2*(i*6 + 2 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate(work, 6);
}

// Is the step from t safe? And the factor by which the next one may be longer, or another try must be shorter.
//
// RADIUS starts at twice the first order, the best there is where the second is proportional to its square, and is inflated until it
// holds what it maps to. BEND is the second order relative to it. TRIAL becomes the prediction of the end.
__device__ static rmt_values<2> certify(double *work, double t, double left, double step)
{
    double half = 0;
    double most = 0;
    long long i = 0;
    long long k = 0;
    double factor = 0;
    bool is_inside = false;
    long long attempt = 0;
    long long at = 0;
    double first = 0;
    double second = 0;
    long long j = 0;
    half = 0.5*step;
    place(work, t + half, left - half);
    work[22 + 2] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[8 + k] = work[0 + k] + half*work[4 + k];
        }
        most = fmax(most, half*modulus(work, 4 + 2*i)/work[20 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 2; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[22 + i] = step*modulus(work, 4 + 2*i) + (0.05*most + 1e-10)*work[20 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose(work)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[152] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 2; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 29 + 2*(i*6 + 2);
            first = half*modulus(work, at) + modulus(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 2; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[25 + j]*modulus(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[22 + i];
            work[152] = fmax(work[152], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[152] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[152], 0.001));
            }
            break;
        }
        if (!(work[152] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 2; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[22 + i] = fmax(1.2*work[27 + i], half*modulus(work, 4 + 2*i)) + 1e-10*work[20 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 2; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 29 + 2*(i*6 + 2);
        work[8 + 2*i] = work[0 + 2*i] - step*work[at];
        work[8 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[8 + 2*i] - work[0 + 2*i] - half*work[4 + 2*i];
        im = work[8 + 2*i + 1] - work[0 + 2*i + 1] - half*work[4 + 2*i + 1];
        if (!(re*re + im*im <= work[22 + i]*work[22 + i])) {
            return false;
        }
    }
    return true;
}

// TANGENT: dx/dt from the last elimination.
__device__ static void turn(double *work)
{
    long long i = 0;
    long long at = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 29 + 2*(i*6 + 2);
        work[4 + 2*i] = -work[at];
        work[4 + 2*i + 1] = -work[at + 1];
    }
}

// From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified.
__device__ static bool follow(double *work)
{
    double t = 0;
    double left = 0;
    double step = 0;
    long long _ = 0;
    bool is_last = false;
    bool is_safe = false;
    double factor = 0;
    if (!aim(work)) {
        return false;
    }
    t = 0.0;
    left = 1.0;
    step = 1.0;
    place(work, t, left);
    copy(work, 0, 8, 2*2);
    equations(work);
    if (!eliminate(work, 2 + 2)) {
        return false;
    }
    turn(work);
    measure(work);
    for (long long rmt_i1 = 0, rmt_i1_end = 3000; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        step = fmin(step, left);
        is_last = step == left;
        {
            const rmt_values<2> rmt_2 = certify(work, t, left, step);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle(work) && is_near(work, 0.5*step);
            if (!is_safe) {
                factor = 0.5;
            }
        }
        if (is_safe) {
            copy(work, 8, 0, 2*2);
            if (is_last) {
                return true;
            }
            t += step;
            left -= step;
            turn(work);
            measure(work);
        }
        step *= factor;
        if (!(t + step > t && left - step < left)) {
            return false;
        }
    }
    return false;
}

// X at GOAL from the last point that was reached, or else from the anchor.
__device__ static bool reach(double *work, bool is_found)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy(work, attempt == 1 ? 123 : 137, 81, 2*7);
            if (follow(work)) {
                return true;
            }
        }
    }
    return false;
}

// Column i of a table of complex numbers.
__device__ static void take(double *work, long long to, long long count, const double *table, long long size, long long i)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = count; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[to + 2*j] = table[2*(j*size + i)];
        work[to + 2*j + 1] = table[2*(j*size + i) + 1];
    }
}

// All unknowns, and the target, at X.
__device__ static rmt_values<2> values(double *work)
{
    double par_N_re = 0;
    double par_d_re = 0;
    double par_n_re = 0;
    double par_mu_1_re = 0;
    double par_mu_1_im = 0;
    double par_mu_s_re = 0;
    double par_mu_s_im = 0;
    double par_signal_re = 0;
    double par_signal_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v1_im = 0;
    double v2_re = 0;
    double v2_im = 0;
    double v3_s_re = 0;
    double v3_s_im = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_q = 0;
    double v7_r_re = 0;
    double v7_r_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v11_s_re = 0;
    double v11_s_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v16_re = 0;
    double v16_q = 0;
    double v16_r_re = 0;
    double v16_r_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_s_re = 0;
    double v21_s_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    par_N_re = work[67];
    par_d_re = work[67 + 2];
    par_n_re = work[67 + 4];
    par_mu_1_re = work[67 + 8];
    par_mu_1_im = work[67 + 9];
    par_mu_s_re = work[67 + 10];
    par_mu_s_im = work[67 + 11];
    par_signal_re = work[67 + 12];
    par_signal_im = work[67 + 13];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v1_re = par_d_re*par_mu_1_re;
    v1_im = par_d_re*par_mu_1_im;
    v2_re = v1_re*x0_re - v1_im*x0_im;
    v2_im = v1_re*x0_im + v1_im*x0_re;
    v3_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im;
    v3_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re;
    v5_re = v3_s_re*par_n_re;
    v5_im = v3_s_im*par_n_re;
    v6_re = v5_re*x1_re - v5_im*x1_im;
    v6_im = v5_re*x1_im + v5_im*x1_re;
    v7_re = par_N_re + v2_re + v6_re;
    v7_im = v2_im + v6_im;
    v7_q = 1.0/(v7_re*v7_re + v7_im*v7_im);
    v7_r_re = v7_re*v7_q;
    v7_r_im = -v7_im*v7_q;
    v9_re = par_N_re*v7_r_re;
    v9_im = par_N_re*v7_r_im;
    v10_re = v1_re*v9_re - v1_im*v9_im;
    v10_im = v1_re*v9_im + v1_im*v9_re;
    v11_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im;
    v11_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re;
    v13_re = v11_s_re*par_n_re;
    v13_im = v11_s_im*par_n_re;
    v14_re = v13_re*x1_re - v13_im*x1_im;
    v14_im = v13_re*x1_im + v13_im*x1_re;
    v15_re = v14_re*v9_re - v14_im*v9_im;
    v15_im = v14_re*v9_im + v14_im*v9_re;
    v16_re = par_d_re + v15_re;
    v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im);
    v16_r_re = v16_re*v16_q;
    v16_r_im = -v15_im*v16_q;
    v18_re = v10_re*v16_r_re - v10_im*v16_r_im;
    v18_im = v10_re*v16_r_im + v10_im*v16_r_re;
    v19_re = -v18_re;
    v19_im = -v18_im;
    v20_re = v15_re*v16_r_re - v15_im*v16_r_im;
    v20_im = v15_re*v16_r_im + v15_im*v16_r_re;
    v21_re = 1.0 - v20_re;
    v21_im = -v20_im;
    v21_s_re = v21_re*v21_re - v21_im*v21_im;
    v21_s_im = v21_re*v21_im + v21_im*v21_re;
    v23_re = par_signal_re*v21_s_re - par_signal_im*v21_s_im;
    v23_im = par_signal_re*v21_s_im + par_signal_im*v21_s_re;
    work[59] = x0_re;
    work[59 + 1] = x0_im;
    work[59 + 2] = x1_re;
    work[59 + 3] = x1_im;
    work[59 + 4] = v9_re;
    work[59 + 5] = v9_im;
    work[59 + 6] = v19_re;
    work[59 + 7] = v19_im;
    return {{v23_re, v23_im}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin(work, anchor, start);
    is_found = false;
    i = first;
    while (i < size) {
        take(work, 95, 7, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 16, 2*2);
            copy(work, 95, 137, 2*7);
            {
                const rmt_values<2> rmt_1 = values(work);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[59 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[59 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes(double *work)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_d_re = 0;
    double turn_d_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_mu_1_re = 0;
    double par_mu_1_im = 0;
    double turn_mu_1_re = 0;
    double turn_mu_1_im = 0;
    double par_mu_s_re = 0;
    double par_mu_s_im = 0;
    double turn_mu_s_re = 0;
    double turn_mu_s_im = 0;
    double par_signal_re = 0;
    double par_signal_im = 0;
    double turn_signal_re = 0;
    double turn_signal_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v1_im = 0;
    double v1_t_re = 0;
    double v1_t_im = 0;
    double v2_re = 0;
    double v2_im = 0;
    double v2_t_re = 0;
    double v2_t_im = 0;
    double v3_s_re = 0;
    double v3_s_im = 0;
    double v4_t_re = 0;
    double v4_t_im = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v5_t_re = 0;
    double v5_t_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_t_re = 0;
    double v6_t_im = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_q = 0;
    double v7_r_re = 0;
    double v7_r_im = 0;
    double v8_s_re = 0;
    double v8_s_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v8_1_re = 0;
    double v8_1_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v9_1_re = 0;
    double v9_1_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v10_1_re = 0;
    double v10_1_im = 0;
    double v11_s_re = 0;
    double v11_s_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v15_0_re = 0;
    double v15_0_im = 0;
    double v15_1_re = 0;
    double v15_1_im = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_q = 0;
    double v16_r_re = 0;
    double v16_r_im = 0;
    double v17_s_re = 0;
    double v17_s_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    double v17_1_re = 0;
    double v17_1_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v18_0_re = 0;
    double v18_0_im = 0;
    double v18_1_re = 0;
    double v18_1_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v19_0_re = 0;
    double v19_0_im = 0;
    double v19_1_re = 0;
    double v19_1_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v20_0_re = 0;
    double v20_0_im = 0;
    double v20_1_re = 0;
    double v20_1_im = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v21_1_re = 0;
    double v21_1_im = 0;
    double v21_s_re = 0;
    double v21_s_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    par_N_re = work[67];
    turn_N_re = work[109];
    par_d_re = work[67 + 2];
    turn_d_re = work[109 + 2];
    par_n_re = work[67 + 4];
    turn_n_re = work[109 + 4];
    par_mu_1_re = work[67 + 8];
    par_mu_1_im = work[67 + 9];
    turn_mu_1_re = work[109 + 8];
    turn_mu_1_im = work[109 + 9];
    par_mu_s_re = work[67 + 10];
    par_mu_s_im = work[67 + 11];
    turn_mu_s_re = work[109 + 10];
    turn_mu_s_im = work[109 + 11];
    par_signal_re = work[67 + 12];
    par_signal_im = work[67 + 13];
    turn_signal_re = work[109 + 12];
    turn_signal_im = work[109 + 13];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v1_re = par_d_re*par_mu_1_re;
    v1_im = par_d_re*par_mu_1_im;
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re;
    v1_t_im = par_d_re*turn_mu_1_im + par_mu_1_im*turn_d_re;
    v2_re = v1_re*x0_re - v1_im*x0_im;
    v2_im = v1_re*x0_im + v1_im*x0_re;
    v2_t_re = x0_re*v1_t_re - x0_im*v1_t_im;
    v2_t_im = x0_re*v1_t_im + x0_im*v1_t_re;
    v3_s_re = par_mu_s_re*par_mu_s_re - par_mu_s_im*par_mu_s_im;
    v3_s_im = par_mu_s_re*par_mu_s_im + par_mu_s_im*par_mu_s_re;
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re - 2.0*par_mu_s_im*turn_mu_s_im;
    v4_t_im = 2.0*par_mu_s_re*turn_mu_s_im + 2.0*par_mu_s_im*turn_mu_s_re;
    v5_re = v3_s_re*par_n_re;
    v5_im = v3_s_im*par_n_re;
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re;
    v5_t_im = v3_s_im*turn_n_re + par_n_re*v4_t_im;
    v6_re = v5_re*x1_re - v5_im*x1_im;
    v6_im = v5_re*x1_im + v5_im*x1_re;
    v6_t_re = x1_re*v5_t_re - x1_im*v5_t_im;
    v6_t_im = x1_re*v5_t_im + x1_im*v5_t_re;
    v7_re = par_N_re + v2_re + v6_re;
    v7_im = v2_im + v6_im;
    v7_t_re = turn_N_re + v2_t_re + v6_t_re;
    v7_t_im = v2_t_im + v6_t_im;
    v7_q = 1.0/(v7_re*v7_re + v7_im*v7_im);
    v7_r_re = v7_re*v7_q;
    v7_r_im = -v7_im*v7_q;
    v8_s_re = v7_r_re*v7_r_re - v7_r_im*v7_r_im;
    v8_s_im = v7_r_re*v7_r_im + v7_r_im*v7_r_re;
    v8_t_re = -v8_s_re*v7_t_re + v8_s_im*v7_t_im;
    v8_t_im = -v8_s_re*v7_t_im - v8_s_im*v7_t_re;
    v8_0_re = -v8_s_re*v1_re + v8_s_im*v1_im;
    v8_0_im = -v8_s_re*v1_im - v8_s_im*v1_re;
    v8_1_re = -v8_s_re*v5_re + v8_s_im*v5_im;
    v8_1_im = -v8_s_re*v5_im - v8_s_im*v5_re;
    v9_re = par_N_re*v7_r_re;
    v9_im = par_N_re*v7_r_im;
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re;
    v9_t_im = par_N_re*v8_t_im + v7_r_im*turn_N_re;
    v9_0_re = par_N_re*v8_0_re;
    v9_0_im = par_N_re*v8_0_im;
    v9_1_re = par_N_re*v8_1_re;
    v9_1_im = par_N_re*v8_1_im;
    v10_re = v1_re*v9_re - v1_im*v9_im;
    v10_im = v1_re*v9_im + v1_im*v9_re;
    v10_t_re = v1_re*v9_t_re - v1_im*v9_t_im + v9_re*v1_t_re - v9_im*v1_t_im;
    v10_t_im = v1_re*v9_t_im + v1_im*v9_t_re + v9_re*v1_t_im + v9_im*v1_t_re;
    v10_0_re = v1_re*v9_0_re - v1_im*v9_0_im;
    v10_0_im = v1_re*v9_0_im + v1_im*v9_0_re;
    v10_1_re = v1_re*v9_1_re - v1_im*v9_1_im;
    v10_1_im = v1_re*v9_1_im + v1_im*v9_1_re;
    v11_s_re = par_mu_1_re*par_mu_1_re - par_mu_1_im*par_mu_1_im;
    v11_s_im = par_mu_1_re*par_mu_1_im + par_mu_1_im*par_mu_1_re;
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re - 2.0*par_mu_1_im*turn_mu_1_im;
    v12_t_im = 2.0*par_mu_1_re*turn_mu_1_im + 2.0*par_mu_1_im*turn_mu_1_re;
    v13_re = v11_s_re*par_n_re;
    v13_im = v11_s_im*par_n_re;
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re;
    v13_t_im = v11_s_im*turn_n_re + par_n_re*v12_t_im;
    v14_re = v13_re*x1_re - v13_im*x1_im;
    v14_im = v13_re*x1_im + v13_im*x1_re;
    v14_t_re = x1_re*v13_t_re - x1_im*v13_t_im;
    v14_t_im = x1_re*v13_t_im + x1_im*v13_t_re;
    v15_re = v14_re*v9_re - v14_im*v9_im;
    v15_im = v14_re*v9_im + v14_im*v9_re;
    v15_t_re = v14_re*v9_t_re - v14_im*v9_t_im + v9_re*v14_t_re - v9_im*v14_t_im;
    v15_t_im = v14_re*v9_t_im + v14_im*v9_t_re + v9_re*v14_t_im + v9_im*v14_t_re;
    v15_0_re = v14_re*v9_0_re - v14_im*v9_0_im;
    v15_0_im = v14_re*v9_0_im + v14_im*v9_0_re;
    v15_1_re = v14_re*v9_1_re - v14_im*v9_1_im + v9_re*v13_re - v9_im*v13_im;
    v15_1_im = v14_re*v9_1_im + v14_im*v9_1_re + v9_re*v13_im + v9_im*v13_re;
    v16_re = par_d_re + v15_re;
    v16_t_re = turn_d_re + v15_t_re;
    v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im);
    v16_r_re = v16_re*v16_q;
    v16_r_im = -v15_im*v16_q;
    v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im;
    v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re;
    v17_t_re = -v17_s_re*v16_t_re + v17_s_im*v15_t_im;
    v17_t_im = -v17_s_re*v15_t_im - v17_s_im*v16_t_re;
    v17_0_re = -v17_s_re*v15_0_re + v17_s_im*v15_0_im;
    v17_0_im = -v17_s_re*v15_0_im - v17_s_im*v15_0_re;
    v17_1_re = -v17_s_re*v15_1_re + v17_s_im*v15_1_im;
    v17_1_im = -v17_s_re*v15_1_im - v17_s_im*v15_1_re;
    v18_re = v10_re*v16_r_re - v10_im*v16_r_im;
    v18_im = v10_re*v16_r_im + v10_im*v16_r_re;
    v18_t_re = v10_re*v17_t_re - v10_im*v17_t_im + v16_r_re*v10_t_re - v16_r_im*v10_t_im;
    v18_t_im = v10_re*v17_t_im + v10_im*v17_t_re + v16_r_re*v10_t_im + v16_r_im*v10_t_re;
    v18_0_re = v10_re*v17_0_re - v10_im*v17_0_im + v16_r_re*v10_0_re - v16_r_im*v10_0_im;
    v18_0_im = v10_re*v17_0_im + v10_im*v17_0_re + v16_r_re*v10_0_im + v16_r_im*v10_0_re;
    v18_1_re = v10_re*v17_1_re - v10_im*v17_1_im + v16_r_re*v10_1_re - v16_r_im*v10_1_im;
    v18_1_im = v10_re*v17_1_im + v10_im*v17_1_re + v16_r_re*v10_1_im + v16_r_im*v10_1_re;
    v19_re = -v18_re;
    v19_im = -v18_im;
    v19_t_re = -v18_t_re;
    v19_t_im = -v18_t_im;
    v19_0_re = -v18_0_re;
    v19_0_im = -v18_0_im;
    v19_1_re = -v18_1_re;
    v19_1_im = -v18_1_im;
    v20_re = v15_re*v16_r_re - v15_im*v16_r_im;
    v20_im = v15_re*v16_r_im + v15_im*v16_r_re;
    v20_t_re = v15_re*v17_t_re - v15_im*v17_t_im + v16_r_re*v15_t_re - v16_r_im*v15_t_im;
    v20_t_im = v15_re*v17_t_im + v15_im*v17_t_re + v16_r_re*v15_t_im + v16_r_im*v15_t_re;
    v20_0_re = v15_re*v17_0_re - v15_im*v17_0_im + v16_r_re*v15_0_re - v16_r_im*v15_0_im;
    v20_0_im = v15_re*v17_0_im + v15_im*v17_0_re + v16_r_re*v15_0_im + v16_r_im*v15_0_re;
    v20_1_re = v15_re*v17_1_re - v15_im*v17_1_im + v16_r_re*v15_1_re - v16_r_im*v15_1_im;
    v20_1_im = v15_re*v17_1_im + v15_im*v17_1_re + v16_r_re*v15_1_im + v16_r_im*v15_1_re;
    v21_re = 1.0 - v20_re;
    v21_im = -v20_im;
    v21_t_re = -v20_t_re;
    v21_t_im = -v20_t_im;
    v21_0_re = -v20_0_re;
    v21_0_im = -v20_0_im;
    v21_1_re = -v20_1_re;
    v21_1_im = -v20_1_im;
    v21_s_re = v21_re*v21_re - v21_im*v21_im;
    v21_s_im = v21_re*v21_im + v21_im*v21_re;
    v22_t_re = 2.0*v21_re*v21_t_re - 2.0*v21_im*v21_t_im;
    v22_t_im = 2.0*v21_re*v21_t_im + 2.0*v21_im*v21_t_re;
    v22_0_re = 2.0*v21_re*v21_0_re - 2.0*v21_im*v21_0_im;
    v22_0_im = 2.0*v21_re*v21_0_im + 2.0*v21_im*v21_0_re;
    v22_1_re = 2.0*v21_re*v21_1_re - 2.0*v21_im*v21_1_im;
    v22_1_im = 2.0*v21_re*v21_1_im + 2.0*v21_im*v21_1_re;
    v23_re = par_signal_re*v21_s_re - par_signal_im*v21_s_im;
    v23_im = par_signal_re*v21_s_im + par_signal_im*v21_s_re;
    v23_t_re = par_signal_re*v22_t_re - par_signal_im*v22_t_im + v21_s_re*turn_signal_re - v21_s_im*turn_signal_im;
    v23_t_im = par_signal_re*v22_t_im + par_signal_im*v22_t_re + v21_s_re*turn_signal_im + v21_s_im*turn_signal_re;
    v23_0_re = par_signal_re*v22_0_re - par_signal_im*v22_0_im;
    v23_0_im = par_signal_re*v22_0_im + par_signal_im*v22_0_re;
    v23_1_re = par_signal_re*v22_1_re - par_signal_im*v22_1_im;
    v23_1_im = par_signal_re*v22_1_im + par_signal_im*v22_1_re;
    work[53] = v23_0_re;
    work[53 + 1] = v23_0_im;
    work[53 + 2] = v23_1_re;
    work[53 + 3] = v23_1_im;
    work[53 + 4] = v23_t_re;
    work[53 + 5] = v23_t_im;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate(double *work, long long j)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[109 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 8, 2*2);
    equations(work);
    if (!eliminate(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work);
    re = work[53 + 2*2];
    im = work[53 + 2*2 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 29 + 2*(i*6 + 2);
        a = work[53 + 2*i];
        b = work[53 + 2*i + 1];
        re -= a*work[at] - b*work[at + 1];
        im -= a*work[at + 1] + b*work[at];
    }
    return {{re, im}};
}

// gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution.
__device__ static void descend(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take(work, 67, 7, parameters, size, i);
        take(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 7; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate(work, j);
                    re = rmt_2.v[0];
                    im = rmt_2.v[1];
                }
            }
            gradient[2*(j*size + i)] = re;
            gradient[2*(j*size + i) + 1] = im;
        }
        i += stride;
    }
}

// The direction from ORIGIN to GOAL, and whether both are numbers.
__device__ static bool aim_real(double *work)
{
    double total = 0;
    double height = 0;
    long long j = 0;
    total = 0.0;
    height = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[109 + j] = work[95 + j] - work[81 + j];
        total += fabs(work[109 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[81 + j]) + fabs(work[95 + j]);
        }
    }
    work[151] = height == 0.0 ? 1.0 : 0.0;
    return total < RMT_INF;
}

__device__ static void copy_real(double *work, long long source, long long to, long long count)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = count; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[to + j] = work[source + j];
    }
}

__device__ static double modulus_real(double *work, long long at)
{
    return sqrt(work[at]*work[at] + work[at + 1]*work[at + 1]);
}

// SCALE: the size of each unknown, none below a thousandth of the largest.
__device__ static void measure_real(double *work)
{
    double largest = 0;
    long long i = 0;
    largest = 1e-300;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[20 + i] = modulus_real(work, 0 + 2*i);
        largest = fmax(largest, work[20 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[20 + i] = fmax(work[20 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place_real(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[67 + j] = left*work[81 + j] + t*work[95 + j];
    }
}

// Gauss-Jordan with pivots on MATRIX = [F_x | right-hand sides]: afterwards F_x^{-1} times them. False if F_x is singular.
__device__ static __noinline__ bool eliminate_real(double *work, long long width)
{
    long long k = 0;
    double best = 0;
    long long pivot = 0;
    long long i = 0;
    long long at = 0;
    double size = 0;
    long long top = 0;
    long long other = 0;
    long long j = 0;
    double held = 0;
    double a = 0;
    double b = 0;
    double square = 0;
    double re = 0;
    double im = 0;
    long long row = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 29 + 2*(i*6 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 29 + 2*k*6;
        if (pivot != k) {
            other = 29 + 2*pivot*6;
            for (long long rmt_i3 = 2*k, rmt_i3_end = 2*width; rmt_i3 < rmt_i3_end; rmt_i3++) {
                j = rmt_i3;
                held = work[top + j];
                work[top + j] = work[other + j];
                work[other + j] = held;
            }
        }
        a = work[top + 2*k];
        b = work[top + 2*k + 1];
        square = a*a + b*b;
        a = a/square;
        b = -b/square;
        for (long long rmt_i4 = k + 1, rmt_i4_end = width; rmt_i4 < rmt_i4_end; rmt_i4++) {
            j = rmt_i4;
            re = work[top + 2*j];
            im = work[top + 2*j + 1];
            work[top + 2*j] = re*a - im*b;
            work[top + 2*j + 1] = re*b + im*a;
        }
        for (long long rmt_i5 = 0, rmt_i5_end = 2; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 29 + 2*i*6;
            a = work[row + 2*k];
            b = work[row + 2*k + 1];
            if (i != k && (a != 0.0 || b != 0.0)) {
                for (long long rmt_i6 = k + 1, rmt_i6_end = width; rmt_i6 < rmt_i6_end; rmt_i6++) {
                    j = rmt_i6;
                    re = work[top + 2*j];
                    im = work[top + 2*j + 1];
                    work[row + 2*j] -= a*re - b*im;
                    work[row + 2*j + 1] -= a*im + b*re;
                }
            }
        }
    }
    return true;
}

// F, F_x and F_t at TRIAL.
__device__ static __noinline__ void equations_real(double *work)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_d_re = 0;
    double turn_d_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_lambda_re = 0;
    double turn_lambda_re = 0;
    double par_mu_1_re = 0;
    double turn_mu_1_re = 0;
    double par_mu_s_re = 0;
    double turn_mu_s_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_t_re = 0;
    double v3_s_re = 0;
    double v4_t_re = 0;
    double v5_re = 0;
    double v5_t_re = 0;
    double v6_re = 0;
    double v6_t_re = 0;
    double v7_re = 0;
    double v7_t_re = 0;
    double v7_r_re = 0;
    double v8_s_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v8_1_re = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v9_1_re = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v10_1_re = 0;
    double v11_s_re = 0;
    double v12_t_re = 0;
    double v13_re = 0;
    double v13_t_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_t_re = 0;
    double v15_0_re = 0;
    double v15_1_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_r_re = 0;
    double v17_s_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    double v17_1_re = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v18_0_re = 0;
    double v18_1_re = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_0_re = 0;
    double v19_1_re = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v22_0_re = 0;
    double v22_1_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_0_re = 0;
    double v23_1_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_0_re = 0;
    double v24_1_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v25_0_re = 0;
    double v25_1_re = 0;
    double v25_r_re = 0;
    double v26_s_re = 0;
    double v26_t_re = 0;
    double v26_0_re = 0;
    double v26_1_re = 0;
    par_N_re = work[67];
    turn_N_re = work[109];
    par_d_re = work[67 + 2];
    turn_d_re = work[109 + 2];
    par_n_re = work[67 + 4];
    turn_n_re = work[109 + 4];
    par_lambda_re = work[67 + 6];
    turn_lambda_re = work[109 + 6];
    par_mu_1_re = work[67 + 8];
    turn_mu_1_re = work[109 + 8];
    par_mu_s_re = work[67 + 10];
    turn_mu_s_re = work[109 + 10];
    x0_re = work[8];
    x1_re = work[8 + 2];
    v1_re = par_d_re*par_mu_1_re;
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re;
    v2_re = v1_re*x0_re;
    v2_t_re = x0_re*v1_t_re;
    v3_s_re = par_mu_s_re*par_mu_s_re;
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re;
    v5_re = v3_s_re*par_n_re;
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re;
    v6_re = v5_re*x1_re;
    v6_t_re = x1_re*v5_t_re;
    v7_re = par_N_re + v2_re + v6_re;
    v7_t_re = turn_N_re + v2_t_re + v6_t_re;
    v7_r_re = 1.0/v7_re;
    v8_s_re = v7_r_re*v7_r_re;
    v8_t_re = -v8_s_re*v7_t_re;
    v8_0_re = -v8_s_re*v1_re;
    v8_1_re = -v8_s_re*v5_re;
    v9_re = par_N_re*v7_r_re;
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re;
    v9_0_re = par_N_re*v8_0_re;
    v9_1_re = par_N_re*v8_1_re;
    v10_re = v1_re*v9_re;
    v10_t_re = v1_re*v9_t_re + v9_re*v1_t_re;
    v10_0_re = v1_re*v9_0_re;
    v10_1_re = v1_re*v9_1_re;
    v11_s_re = par_mu_1_re*par_mu_1_re;
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re;
    v13_re = v11_s_re*par_n_re;
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re;
    v14_re = v13_re*x1_re;
    v14_t_re = x1_re*v13_t_re;
    v15_re = v14_re*v9_re;
    v15_t_re = v14_re*v9_t_re + v9_re*v14_t_re;
    v15_0_re = v14_re*v9_0_re;
    v15_1_re = v14_re*v9_1_re + v9_re*v13_re;
    v16_re = par_d_re + v15_re;
    v16_t_re = turn_d_re + v15_t_re;
    v16_r_re = 1.0/v16_re;
    v17_s_re = v16_r_re*v16_r_re;
    v17_t_re = -v17_s_re*v16_t_re;
    v17_0_re = -v17_s_re*v15_0_re;
    v17_1_re = -v17_s_re*v15_1_re;
    v18_re = v10_re*v16_r_re;
    v18_t_re = v10_re*v17_t_re + v16_r_re*v10_t_re;
    v18_0_re = v10_re*v17_0_re + v16_r_re*v10_0_re;
    v18_1_re = v10_re*v17_1_re + v16_r_re*v10_1_re;
    v19_re = -v18_re;
    v19_t_re = -v18_t_re;
    v19_0_re = -v18_0_re;
    v19_1_re = -v18_1_re;
    v20_re = par_mu_1_re*par_n_re;
    v20_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re;
    v21_re = v20_re*x1_re;
    v21_t_re = x1_re*v20_t_re;
    v22_re = v21_re*v16_r_re;
    v22_t_re = v21_re*v17_t_re + v16_r_re*v21_t_re;
    v22_0_re = v21_re*v17_0_re;
    v22_1_re = v21_re*v17_1_re + v16_r_re*v20_re;
    v23_re = v3_s_re*v9_re;
    v23_t_re = v3_s_re*v9_t_re + v9_re*v4_t_re;
    v23_0_re = v3_s_re*v9_0_re;
    v23_1_re = v3_s_re*v9_1_re;
    v24_re = par_mu_1_re*v19_re;
    v24_t_re = par_mu_1_re*v19_t_re + v19_re*turn_mu_1_re;
    v24_0_re = par_mu_1_re*v19_0_re;
    v24_1_re = par_mu_1_re*v19_1_re;
    v25_re = par_lambda_re + v23_re - v24_re;
    v25_t_re = turn_lambda_re + v23_t_re - v24_t_re;
    v25_0_re = v23_0_re - v24_0_re;
    v25_1_re = v23_1_re - v24_1_re;
    v25_r_re = 1.0/v25_re;
    v26_s_re = v25_r_re*v25_r_re;
    v26_t_re = -v26_s_re*v25_t_re;
    v26_0_re = -v26_s_re*v25_0_re;
    v26_1_re = -v26_s_re*v25_1_re;
    work[29] = 1.0 - v22_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = -v22_1_re;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v22_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v22_re;
    work[29 + 7] = 0.0;
    work[29 + 2*6] = -v26_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v26_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v26_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v25_r_re;
    work[29 + 2*6 + 7] = 0.0;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle_real(double *work)
{
    double last = 0;
    long long _ = 0;
    double share = 0;
    double size = 0;
    double error = 0;
    long long i = 0;
    long long at = 0;
    double length = 0;
    last = RMT_INF;
    for (long long rmt_i1 = 0, rmt_i1_end = 12; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        equations_real(work);
        if (!eliminate_real(work, 2 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 29 + 2*(i*6 + 2 + 1);
            work[8 + 2*i] -= work[at];
            work[8 + 2*i + 1] -= work[at + 1];
            length = modulus_real(work, at);
            share = fmax(share, length/work[22 + i]);
            size = fmax(size, length/work[20 + i]);
            error = fmax(error, work[22 + i]/work[20 + i]);
        }
        if (4.0*work[152]*share*share*error <= 1e-17 || size <= 1e-16) {
            return true;
        }
        if (!(size < 0.5*last)) {
            return size <= 1e-08;
        }
        last = size;
    }
    return false;
}

// The anchor, polished by Newton; False if the first step shows that it is no solution.
__device__ static bool begin_real(double *work, const double *anchor, const double *start)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[123 + j] = anchor[j];
    }
    copy_real(work, 123, 81, 2*7);
    copy_real(work, 123, 95, 2*7);
    if (!aim_real(work)) {
        return false;
    }
    place_real(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*2; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[8 + i] = start[i];
    }
    measure_real(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 2; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[22 + i] = 1e-06*work[20 + i];
    }
    work[152] = 1000.0;
    if (!settle_real(work)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 2; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[8 + 2*i] - work[0 + 2*i], work[8 + 2*i + 1] - work[0 + 2*i + 1]) <= work[22 + i])) {
            return false;
        }
    }
    copy_real(work, 8, 12, 2*2);
    return true;
}

// F, F_x and F_t at TRIAL, and bounds of what is not linear.
__device__ static void enclosure_real(double *work)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_d_re = 0;
    double turn_d_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_lambda_re = 0;
    double turn_lambda_re = 0;
    double par_mu_1_re = 0;
    double turn_mu_1_re = 0;
    double par_mu_s_re = 0;
    double turn_mu_s_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_b = 0;
    double v3_b = 0;
    double v1_c = 0;
    double v4_re = 0;
    double v4_t_re = 0;
    double v5_m = 0;
    double v1_b = 0;
    double v5_b = 0;
    double v4_c = 0;
    double v6_s_re = 0;
    double v7_t_re = 0;
    double v6_b = 0;
    double v7_c = 0;
    double v8_re = 0;
    double v8_t_re = 0;
    double v9_m = 0;
    double v7_b = 0;
    double v9_b = 0;
    double v8_c = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v11_m = 0;
    double v8_b = 0;
    double v11_b = 0;
    double v10_c = 0;
    double v12_re = 0;
    double v12_t_re = 0;
    double v12_c = 0;
    double v12_r_re = 0;
    double v12_o = 0;
    double v13_s_re = 0;
    double v13_t_re = 0;
    double v13_0_re = 0;
    double v13_1_re = 0;
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    double v14_1_re = 0;
    double v15_m = 0;
    double v15_b = 0;
    double v13_b = 0;
    double v14_c = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_0_re = 0;
    double v16_1_re = 0;
    double v1_m = 0;
    double v14_m = 0;
    double v14_b = 0;
    double v16_c = 0;
    double v3_s_re = 0;
    double v17_t_re = 0;
    double v17_c = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v17_b = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v18_b = 0;
    double v19_c = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v20_0_re = 0;
    double v20_1_re = 0;
    double v19_m = 0;
    double v19_b = 0;
    double v20_c = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_r_re = 0;
    double v21_o = 0;
    double v22_s_re = 0;
    double v22_t_re = 0;
    double v22_0_re = 0;
    double v22_1_re = 0;
    double v21_b = 0;
    double v22_x = 0;
    double v22_c = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_0_re = 0;
    double v23_1_re = 0;
    double v16_m = 0;
    double v22_m = 0;
    double v16_b = 0;
    double v22_b = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_0_re = 0;
    double v24_1_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v25_c = 0;
    double v26_re = 0;
    double v26_t_re = 0;
    double v25_b = 0;
    double v26_c = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v27_0_re = 0;
    double v27_1_re = 0;
    double v26_m = 0;
    double v26_b = 0;
    double v27_c = 0;
    double v28_re = 0;
    double v28_t_re = 0;
    double v28_0_re = 0;
    double v28_1_re = 0;
    double v7_m = 0;
    double v28_c = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v29_0_re = 0;
    double v29_1_re = 0;
    double v3_m = 0;
    double v24_b = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v30_0_re = 0;
    double v30_1_re = 0;
    double v30_c = 0;
    double v30_r_re = 0;
    double v30_o = 0;
    double v31_s_re = 0;
    double v31_t_re = 0;
    double v31_0_re = 0;
    double v31_1_re = 0;
    double v30_b = 0;
    double v31_x = 0;
    double v31_c = 0;
    par_N_re = work[67];
    turn_N_re = work[109];
    par_d_re = work[67 + 2];
    turn_d_re = work[109 + 2];
    par_n_re = work[67 + 4];
    turn_n_re = work[109 + 4];
    par_lambda_re = work[67 + 6];
    turn_lambda_re = work[109 + 6];
    par_mu_1_re = work[67 + 8];
    turn_mu_1_re = work[109 + 8];
    par_mu_s_re = work[67 + 10];
    turn_mu_s_re = work[109 + 10];
    x0_re = work[8];
    x1_re = work[8 + 2];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v1_re = par_d_re*par_mu_1_re;
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re;
    v2_b = fabs(turn_d_re)*rt;
    v3_b = fabs(turn_mu_1_re)*rt;
    v1_c = v2_b*v3_b;
    v4_re = v1_re*x0_re;
    v4_t_re = x0_re*v1_t_re;
    v5_m = fabs(x0_re);
    v1_b = fabs(v1_t_re)*rt + v1_c;
    v5_b = r0;
    v4_c = v5_m*v1_c + v1_b*v5_b;
    v6_s_re = par_mu_s_re*par_mu_s_re;
    v7_t_re = 2.0*par_mu_s_re*turn_mu_s_re;
    v6_b = fabs(turn_mu_s_re)*rt;
    v7_c = v6_b*v6_b;
    v8_re = v6_s_re*par_n_re;
    v8_t_re = v6_s_re*turn_n_re + par_n_re*v7_t_re;
    v9_m = fabs(par_n_re);
    v7_b = fabs(v7_t_re)*rt + v7_c;
    v9_b = fabs(turn_n_re)*rt;
    v8_c = v9_m*v7_c + v7_b*v9_b;
    v10_re = v8_re*x1_re;
    v10_t_re = x1_re*v8_t_re;
    v11_m = fabs(x1_re);
    v8_b = fabs(v8_t_re)*rt + v8_c;
    v11_b = r1;
    v10_c = v11_m*v8_c + v8_b*v11_b;
    v12_re = par_N_re + v4_re + v10_re;
    v12_t_re = turn_N_re + v4_t_re + v10_t_re;
    v12_c = v4_c + v10_c;
    v12_r_re = 1.0/v12_re;
    v12_o = fabs(v12_r_re);
    v13_s_re = v12_r_re*v12_r_re;
    v13_t_re = -v13_s_re*v12_t_re;
    v13_0_re = -v13_s_re*v1_re;
    v13_1_re = -v13_s_re*v8_re;
    v12_b = fabs(v12_t_re)*rt + fabs(v1_re)*r0 + fabs(v8_re)*r1 + v12_c;
    v13_x = v12_b*v12_o;
    v13_c = v13_x < 1.0 ? v12_o*v12_o*(v12_c + v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
    v14_re = par_N_re*v12_r_re;
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re;
    v14_0_re = par_N_re*v13_0_re;
    v14_1_re = par_N_re*v13_1_re;
    v15_m = fabs(par_N_re);
    v15_b = fabs(turn_N_re)*rt;
    v13_b = fabs(v13_t_re)*rt + fabs(v13_0_re)*r0 + fabs(v13_1_re)*r1 + v13_c;
    v14_c = v15_m*v13_c + v15_b*v13_b;
    v16_re = v1_re*v14_re;
    v16_t_re = v1_re*v14_t_re + v14_re*v1_t_re;
    v16_0_re = v1_re*v14_0_re;
    v16_1_re = v1_re*v14_1_re;
    v1_m = fabs(v1_re);
    v14_m = fabs(v14_re);
    v14_b = fabs(v14_t_re)*rt + fabs(v14_0_re)*r0 + fabs(v14_1_re)*r1 + v14_c;
    v16_c = v1_m*v14_c + v14_m*v1_c + v1_b*v14_b;
    v3_s_re = par_mu_1_re*par_mu_1_re;
    v17_t_re = 2.0*par_mu_1_re*turn_mu_1_re;
    v17_c = v3_b*v3_b;
    v18_re = v3_s_re*par_n_re;
    v18_t_re = v3_s_re*turn_n_re + par_n_re*v17_t_re;
    v17_b = fabs(v17_t_re)*rt + v17_c;
    v18_c = v9_m*v17_c + v17_b*v9_b;
    v19_re = v18_re*x1_re;
    v19_t_re = x1_re*v18_t_re;
    v18_b = fabs(v18_t_re)*rt + v18_c;
    v19_c = v11_m*v18_c + v18_b*v11_b;
    v20_re = v19_re*v14_re;
    v20_t_re = v19_re*v14_t_re + v14_re*v19_t_re;
    v20_0_re = v19_re*v14_0_re;
    v20_1_re = v19_re*v14_1_re + v14_re*v18_re;
    v19_m = fabs(v19_re);
    v19_b = fabs(v18_re)*r1 + fabs(v19_t_re)*rt + v19_c;
    v20_c = v19_m*v14_c + v14_m*v19_c + v19_b*v14_b;
    v21_re = par_d_re + v20_re;
    v21_t_re = turn_d_re + v20_t_re;
    v21_r_re = 1.0/v21_re;
    v21_o = fabs(v21_r_re);
    v22_s_re = v21_r_re*v21_r_re;
    v22_t_re = -v22_s_re*v21_t_re;
    v22_0_re = -v22_s_re*v20_0_re;
    v22_1_re = -v22_s_re*v20_1_re;
    v21_b = fabs(v21_t_re)*rt + fabs(v20_0_re)*r0 + fabs(v20_1_re)*r1 + v20_c;
    v22_x = v21_b*v21_o;
    v22_c = v22_x < 1.0 ? v21_o*v21_o*(v20_c + v21_b*v22_x/(1.0 - v22_x)) : RMT_INF;
    v23_re = v16_re*v21_r_re;
    v23_t_re = v16_re*v22_t_re + v21_r_re*v16_t_re;
    v23_0_re = v16_re*v22_0_re + v21_r_re*v16_0_re;
    v23_1_re = v16_re*v22_1_re + v21_r_re*v16_1_re;
    v16_m = fabs(v16_re);
    v22_m = fabs(v21_r_re);
    v16_b = fabs(v16_t_re)*rt + fabs(v16_0_re)*r0 + fabs(v16_1_re)*r1 + v16_c;
    v22_b = fabs(v22_t_re)*rt + fabs(v22_0_re)*r0 + fabs(v22_1_re)*r1 + v22_c;
    v23_c = v16_m*v22_c + v22_m*v16_c + v16_b*v22_b;
    v24_re = -v23_re;
    v24_t_re = -v23_t_re;
    v24_0_re = -v23_0_re;
    v24_1_re = -v23_1_re;
    v25_re = par_mu_1_re*par_n_re;
    v25_t_re = par_mu_1_re*turn_n_re + par_n_re*turn_mu_1_re;
    v25_c = v3_b*v9_b;
    v26_re = v25_re*x1_re;
    v26_t_re = x1_re*v25_t_re;
    v25_b = fabs(v25_t_re)*rt + v25_c;
    v26_c = v11_m*v25_c + v25_b*v11_b;
    v27_re = v26_re*v21_r_re;
    v27_t_re = v26_re*v22_t_re + v21_r_re*v26_t_re;
    v27_0_re = v26_re*v22_0_re;
    v27_1_re = v26_re*v22_1_re + v21_r_re*v25_re;
    v26_m = fabs(v26_re);
    v26_b = fabs(v25_re)*r1 + fabs(v26_t_re)*rt + v26_c;
    v27_c = v26_m*v22_c + v22_m*v26_c + v26_b*v22_b;
    v28_re = v6_s_re*v14_re;
    v28_t_re = v6_s_re*v14_t_re + v14_re*v7_t_re;
    v28_0_re = v6_s_re*v14_0_re;
    v28_1_re = v6_s_re*v14_1_re;
    v7_m = fabs(v6_s_re);
    v28_c = v7_m*v14_c + v14_m*v7_c + v7_b*v14_b;
    v29_re = par_mu_1_re*v24_re;
    v29_t_re = par_mu_1_re*v24_t_re + v24_re*turn_mu_1_re;
    v29_0_re = par_mu_1_re*v24_0_re;
    v29_1_re = par_mu_1_re*v24_1_re;
    v3_m = fabs(par_mu_1_re);
    v24_b = fabs(v24_t_re)*rt + fabs(v24_0_re)*r0 + fabs(v24_1_re)*r1 + v23_c;
    v29_c = v3_m*v23_c + v3_b*v24_b;
    v30_re = par_lambda_re + v28_re - v29_re;
    v30_t_re = turn_lambda_re + v28_t_re - v29_t_re;
    v30_0_re = v28_0_re - v29_0_re;
    v30_1_re = v28_1_re - v29_1_re;
    v30_c = v28_c + v29_c;
    v30_r_re = 1.0/v30_re;
    v30_o = fabs(v30_r_re);
    v31_s_re = v30_r_re*v30_r_re;
    v31_t_re = -v31_s_re*v30_t_re;
    v31_0_re = -v31_s_re*v30_0_re;
    v31_1_re = -v31_s_re*v30_1_re;
    v30_b = fabs(v30_t_re)*rt + fabs(v30_0_re)*r0 + fabs(v30_1_re)*r1 + v30_c;
    v31_x = v30_b*v30_o;
    v31_c = v31_x < 1.0 ? v30_o*v30_o*(v30_c + v30_b*v31_x/(1.0 - v31_x)) : RMT_INF;
    work[29] = 1.0 - v27_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = -v27_1_re;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v27_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v27_re;
    work[29 + 7] = 0.0;
    work[25] = v27_c;
    work[29 + 2*6] = -v31_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v31_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v31_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v30_r_re;
    work[29 + 2*6 + 7] = 0.0;
    work[25 + 1] = v31_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work);
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 29 + 2*(i*6 + 2 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate_real(work, 6);
}

// Is the step from t safe? And the factor by which the next one may be longer, or another try must be shorter.
//
// RADIUS starts at twice the first order, the best there is where the second is proportional to its square, and is inflated until it
// holds what it maps to. BEND is the second order relative to it. TRIAL becomes the prediction of the end.
__device__ static rmt_values<2> certify_real(double *work, double t, double left, double step)
{
    double half = 0;
    double most = 0;
    long long i = 0;
    long long k = 0;
    double factor = 0;
    bool is_inside = false;
    long long attempt = 0;
    long long at = 0;
    double first = 0;
    double second = 0;
    long long j = 0;
    half = 0.5*step;
    place_real(work, t + half, left - half);
    work[22 + 2] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[8 + k] = work[0 + k] + half*work[4 + k];
        }
        most = fmax(most, half*modulus_real(work, 4 + 2*i)/work[20 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 2; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[22 + i] = step*modulus_real(work, 4 + 2*i) + (0.05*most + 1e-10)*work[20 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose_real(work)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[152] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 2; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 29 + 2*(i*6 + 2);
            first = half*modulus_real(work, at) + modulus_real(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 2; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[25 + j]*modulus_real(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[22 + i];
            work[152] = fmax(work[152], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[152] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[152], 0.001));
            }
            break;
        }
        if (!(work[152] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 2; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[22 + i] = fmax(1.2*work[27 + i], half*modulus_real(work, 4 + 2*i)) + 1e-10*work[20 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 2; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 29 + 2*(i*6 + 2);
        work[8 + 2*i] = work[0 + 2*i] - step*work[at];
        work[8 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near_real(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[8 + 2*i] - work[0 + 2*i] - half*work[4 + 2*i];
        im = work[8 + 2*i + 1] - work[0 + 2*i + 1] - half*work[4 + 2*i + 1];
        if (!(re*re + im*im <= work[22 + i]*work[22 + i])) {
            return false;
        }
    }
    return true;
}

// TANGENT: dx/dt from the last elimination.
__device__ static void turn_real(double *work)
{
    long long i = 0;
    long long at = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 29 + 2*(i*6 + 2);
        work[4 + 2*i] = -work[at];
        work[4 + 2*i + 1] = -work[at + 1];
    }
}

// From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified.
__device__ static bool follow_real(double *work)
{
    double t = 0;
    double left = 0;
    double step = 0;
    long long _ = 0;
    bool is_last = false;
    bool is_safe = false;
    double factor = 0;
    if (!aim_real(work)) {
        return false;
    }
    t = 0.0;
    left = 1.0;
    step = 1.0;
    place_real(work, t, left);
    copy_real(work, 0, 8, 2*2);
    equations_real(work);
    if (!eliminate_real(work, 2 + 2)) {
        return false;
    }
    turn_real(work);
    measure_real(work);
    for (long long rmt_i1 = 0, rmt_i1_end = 3000; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        step = fmin(step, left);
        is_last = step == left;
        {
            const rmt_values<2> rmt_2 = certify_real(work, t, left, step);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place_real(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle_real(work) && is_near_real(work, 0.5*step);
            if (!is_safe) {
                factor = 0.5;
            }
        }
        if (is_safe) {
            copy_real(work, 8, 0, 2*2);
            if (is_last) {
                return true;
            }
            t += step;
            left -= step;
            turn_real(work);
            measure_real(work);
        }
        step *= factor;
        if (!(t + step > t && left - step < left)) {
            return false;
        }
    }
    return false;
}

// X at GOAL from the last point that was reached, or else from the anchor.
__device__ static bool reach_real(double *work, bool is_found)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy_real(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy_real(work, attempt == 1 ? 123 : 137, 81, 2*7);
            if (follow_real(work)) {
                return true;
            }
        }
    }
    return false;
}

// Column i of a table of complex numbers.
__device__ static void take_real(double *work, long long to, long long count, const double *table, long long size, long long i)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = count; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[to + 2*j] = table[2*(j*size + i)];
        work[to + 2*j + 1] = table[2*(j*size + i) + 1];
    }
}

// All unknowns, and the target, at X.
__device__ static rmt_values<2> values_real(double *work)
{
    double par_N_re = 0;
    double par_d_re = 0;
    double par_n_re = 0;
    double par_mu_1_re = 0;
    double par_mu_s_re = 0;
    double par_signal_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v2_re = 0;
    double v3_s_re = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v7_re = 0;
    double v7_r_re = 0;
    double v9_re = 0;
    double v10_re = 0;
    double v11_s_re = 0;
    double v13_re = 0;
    double v14_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_r_re = 0;
    double v18_re = 0;
    double v19_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_s_re = 0;
    double v23_re = 0;
    par_N_re = work[67];
    par_d_re = work[67 + 2];
    par_n_re = work[67 + 4];
    par_mu_1_re = work[67 + 8];
    par_mu_s_re = work[67 + 10];
    par_signal_re = work[67 + 12];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v1_re = par_d_re*par_mu_1_re;
    v2_re = v1_re*x0_re;
    v3_s_re = par_mu_s_re*par_mu_s_re;
    v5_re = v3_s_re*par_n_re;
    v6_re = v5_re*x1_re;
    v7_re = par_N_re + v2_re + v6_re;
    v7_r_re = 1.0/v7_re;
    v9_re = par_N_re*v7_r_re;
    v10_re = v1_re*v9_re;
    v11_s_re = par_mu_1_re*par_mu_1_re;
    v13_re = v11_s_re*par_n_re;
    v14_re = v13_re*x1_re;
    v15_re = v14_re*v9_re;
    v16_re = par_d_re + v15_re;
    v16_r_re = 1.0/v16_re;
    v18_re = v10_re*v16_r_re;
    v19_re = -v18_re;
    v20_re = v15_re*v16_r_re;
    v21_re = 1.0 - v20_re;
    v21_s_re = v21_re*v21_re;
    v23_re = par_signal_re*v21_s_re;
    work[59] = x0_re;
    work[59 + 1] = 0.0;
    work[59 + 2] = x1_re;
    work[59 + 3] = 0.0;
    work[59 + 4] = v9_re;
    work[59 + 5] = 0.0;
    work[59 + 6] = v19_re;
    work[59 + 7] = 0.0;
    return {{v23_re, 0.0}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit_real(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin_real(work, anchor, start);
    is_found = false;
    i = first;
    while (i < size) {
        take_real(work, 95, 7, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 16, 2*2);
            copy_real(work, 95, 137, 2*7);
            {
                const rmt_values<2> rmt_1 = values_real(work);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[59 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[59 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes_real(double *work)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_d_re = 0;
    double turn_d_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_mu_1_re = 0;
    double turn_mu_1_re = 0;
    double par_mu_s_re = 0;
    double turn_mu_s_re = 0;
    double par_signal_re = 0;
    double turn_signal_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_t_re = 0;
    double v3_s_re = 0;
    double v4_t_re = 0;
    double v5_re = 0;
    double v5_t_re = 0;
    double v6_re = 0;
    double v6_t_re = 0;
    double v7_re = 0;
    double v7_t_re = 0;
    double v7_r_re = 0;
    double v8_s_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v8_1_re = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v9_1_re = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v10_1_re = 0;
    double v11_s_re = 0;
    double v12_t_re = 0;
    double v13_re = 0;
    double v13_t_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_t_re = 0;
    double v15_0_re = 0;
    double v15_1_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_r_re = 0;
    double v17_s_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    double v17_1_re = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v18_0_re = 0;
    double v18_1_re = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_0_re = 0;
    double v19_1_re = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v20_0_re = 0;
    double v20_1_re = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v21_1_re = 0;
    double v21_s_re = 0;
    double v22_t_re = 0;
    double v22_0_re = 0;
    double v22_1_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_0_re = 0;
    double v23_1_re = 0;
    par_N_re = work[67];
    turn_N_re = work[109];
    par_d_re = work[67 + 2];
    turn_d_re = work[109 + 2];
    par_n_re = work[67 + 4];
    turn_n_re = work[109 + 4];
    par_mu_1_re = work[67 + 8];
    turn_mu_1_re = work[109 + 8];
    par_mu_s_re = work[67 + 10];
    turn_mu_s_re = work[109 + 10];
    par_signal_re = work[67 + 12];
    turn_signal_re = work[109 + 12];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v1_re = par_d_re*par_mu_1_re;
    v1_t_re = par_d_re*turn_mu_1_re + par_mu_1_re*turn_d_re;
    v2_re = v1_re*x0_re;
    v2_t_re = x0_re*v1_t_re;
    v3_s_re = par_mu_s_re*par_mu_s_re;
    v4_t_re = 2.0*par_mu_s_re*turn_mu_s_re;
    v5_re = v3_s_re*par_n_re;
    v5_t_re = v3_s_re*turn_n_re + par_n_re*v4_t_re;
    v6_re = v5_re*x1_re;
    v6_t_re = x1_re*v5_t_re;
    v7_re = par_N_re + v2_re + v6_re;
    v7_t_re = turn_N_re + v2_t_re + v6_t_re;
    v7_r_re = 1.0/v7_re;
    v8_s_re = v7_r_re*v7_r_re;
    v8_t_re = -v8_s_re*v7_t_re;
    v8_0_re = -v8_s_re*v1_re;
    v8_1_re = -v8_s_re*v5_re;
    v9_re = par_N_re*v7_r_re;
    v9_t_re = par_N_re*v8_t_re + v7_r_re*turn_N_re;
    v9_0_re = par_N_re*v8_0_re;
    v9_1_re = par_N_re*v8_1_re;
    v10_re = v1_re*v9_re;
    v10_t_re = v1_re*v9_t_re + v9_re*v1_t_re;
    v10_0_re = v1_re*v9_0_re;
    v10_1_re = v1_re*v9_1_re;
    v11_s_re = par_mu_1_re*par_mu_1_re;
    v12_t_re = 2.0*par_mu_1_re*turn_mu_1_re;
    v13_re = v11_s_re*par_n_re;
    v13_t_re = v11_s_re*turn_n_re + par_n_re*v12_t_re;
    v14_re = v13_re*x1_re;
    v14_t_re = x1_re*v13_t_re;
    v15_re = v14_re*v9_re;
    v15_t_re = v14_re*v9_t_re + v9_re*v14_t_re;
    v15_0_re = v14_re*v9_0_re;
    v15_1_re = v14_re*v9_1_re + v9_re*v13_re;
    v16_re = par_d_re + v15_re;
    v16_t_re = turn_d_re + v15_t_re;
    v16_r_re = 1.0/v16_re;
    v17_s_re = v16_r_re*v16_r_re;
    v17_t_re = -v17_s_re*v16_t_re;
    v17_0_re = -v17_s_re*v15_0_re;
    v17_1_re = -v17_s_re*v15_1_re;
    v18_re = v10_re*v16_r_re;
    v18_t_re = v10_re*v17_t_re + v16_r_re*v10_t_re;
    v18_0_re = v10_re*v17_0_re + v16_r_re*v10_0_re;
    v18_1_re = v10_re*v17_1_re + v16_r_re*v10_1_re;
    v19_re = -v18_re;
    v19_t_re = -v18_t_re;
    v19_0_re = -v18_0_re;
    v19_1_re = -v18_1_re;
    v20_re = v15_re*v16_r_re;
    v20_t_re = v15_re*v17_t_re + v16_r_re*v15_t_re;
    v20_0_re = v15_re*v17_0_re + v16_r_re*v15_0_re;
    v20_1_re = v15_re*v17_1_re + v16_r_re*v15_1_re;
    v21_re = 1.0 - v20_re;
    v21_t_re = -v20_t_re;
    v21_0_re = -v20_0_re;
    v21_1_re = -v20_1_re;
    v21_s_re = v21_re*v21_re;
    v22_t_re = 2.0*v21_re*v21_t_re;
    v22_0_re = 2.0*v21_re*v21_0_re;
    v22_1_re = 2.0*v21_re*v21_1_re;
    v23_re = par_signal_re*v21_s_re;
    v23_t_re = par_signal_re*v22_t_re + v21_s_re*turn_signal_re;
    v23_0_re = par_signal_re*v22_0_re;
    v23_1_re = par_signal_re*v22_1_re;
    work[53] = v23_0_re;
    work[53 + 1] = 0.0;
    work[53 + 2] = v23_1_re;
    work[53 + 3] = 0.0;
    work[53 + 4] = v23_t_re;
    work[53 + 5] = 0.0;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate_real(double *work, long long j)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*7; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[109 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 8, 2*2);
    equations_real(work);
    if (!eliminate_real(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work);
    re = work[53 + 2*2];
    im = work[53 + 2*2 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 29 + 2*(i*6 + 2);
        a = work[53 + 2*i];
        b = work[53 + 2*i + 1];
        re -= a*work[at] - b*work[at + 1];
        im -= a*work[at + 1] + b*work[at];
    }
    return {{re, im}};
}

// gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution.
__device__ static void descend_real(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take_real(work, 67, 7, parameters, size, i);
        take_real(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 7; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate_real(work, j);
                    re = rmt_2.v[0];
                    im = rmt_2.v[1];
                }
            }
            gradient[2*(j*size + i)] = re;
            gradient[2*(j*size + i) + 1] = im;
        }
        i += stride;
    }
}

extern "C" __global__ void solve(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start)
{
    double work[153] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size)
{
    double work[153] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start)
{
    double work[153] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size)
{
    double work[153] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work);
}
