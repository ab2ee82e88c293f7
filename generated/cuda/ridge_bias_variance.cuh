// Test error of ridge regression. Solves
//
//     delta_1 = tr(Sigma*(delta_2*Sigma + lambda*I_p).I)/p
//     delta_2 = 1/(c*delta_1 + 1)
//     tau_1 = c*n*tr(sigma2*(delta_2 + tau_2)*Sigma*(delta_2*Sigma + lambda*I_p).I*Sigma*(delta_2*Sigma + lambda*I_p).I/n +
//     lambda**2*Sigma*(delta_2*Sigma + lambda*I_p).I*Theta*(delta_2*Sigma + lambda*I_p).I/p)/p
//     tau_2 = (-c*delta_1*sigma2 + tau_1)/(sigma2*(c**2*delta_1**2 + 2*c*delta_1 + 1))
//     target: c*n*tr(sigma2*(delta_2 + tau_2)*Sigma*(delta_2*Sigma + lambda*I_p).I*Sigma*(delta_2*Sigma + lambda*I_p).I/n +
//     lambda**2*Sigma*(delta_2*Sigma + lambda*I_p).I*Theta*(delta_2*Sigma + lambda*I_p).I/p)/p
//
// Generated from derivations/equivalents/ridge_bias_variance.py by `rmtsym generate ridge_bias_variance` (SymPy 1.14.0). Do not edit.
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[91 + j] = work[83 + j] - work[75 + j];
        total += fabs(work[91 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[75 + j]) + fabs(work[83 + j]);
        }
    }
    work[115] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[67 + j] = left*work[75 + j] + t*work[83 + j];
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
__device__ static __noinline__ void equations(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_re = 0;
    double par_lambda_im = 0;
    double turn_lambda_re = 0;
    double turn_lambda_im = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double turn_sigma2_re = 0;
    double turn_sigma2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v7_s_re = 0;
    double v7_s_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v10_s_re = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v12_0_re = 0;
    double v12_0_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_0_re = 0;
    double v13_0_im = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v16_t_re = 0;
    double v16_t_im = 0;
    double v16_0_re = 0;
    double v16_0_im = 0;
    double v18_r_re = 0;
    double v19_s_re = 0;
    double v19_t_re = 0;
    double v20_s_re = 0;
    double v20_s_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v28_re = 0;
    double v28_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v28_0_re = 0;
    double v28_0_im = 0;
    double v28_1_re = 0;
    double v28_1_im = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v29_0_re = 0;
    double v29_0_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v30_0_re = 0;
    double v30_0_im = 0;
    double v30_1_re = 0;
    double v30_1_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_t_re = 0;
    double v31_t_im = 0;
    double v31_0_re = 0;
    double v31_0_im = 0;
    double v32_re = 0;
    double v32_t_re = 0;
    double v32_q = 0;
    double v32_r_re = 0;
    double v32_r_im = 0;
    double v33_s_re = 0;
    double v33_s_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v33_0_re = 0;
    double v33_0_im = 0;
    double v34_re = 0;
    double v34_im = 0;
    double v34_t_re = 0;
    double v34_t_im = 0;
    double v34_0_re = 0;
    double v34_0_im = 0;
    double v35_q = 0;
    double v35_r_re = 0;
    double v35_r_im = 0;
    double v36_s_re = 0;
    double v36_s_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v38_t_re = 0;
    double v38_t_im = 0;
    double v38_0_re = 0;
    double v38_0_im = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v39_t_re = 0;
    double v39_t_im = 0;
    double v39_0_re = 0;
    double v39_0_im = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v40_t_re = 0;
    double v40_t_im = 0;
    double v40_0_re = 0;
    double v40_0_im = 0;
    double v40_1_re = 0;
    double v40_1_im = 0;
    double v41_re = 0;
    double v41_im = 0;
    double v41_t_re = 0;
    double v41_t_im = 0;
    double v41_0_re = 0;
    double v41_0_im = 0;
    double v42_re = 0;
    double v42_im = 0;
    double v42_t_re = 0;
    double v42_t_im = 0;
    double v42_0_re = 0;
    double v42_0_im = 0;
    double v42_1_re = 0;
    double v42_1_im = 0;
    double v43_re = 0;
    double v43_im = 0;
    double v43_t_re = 0;
    double v43_t_im = 0;
    double v43_0_re = 0;
    double v43_0_im = 0;
    double v43_1_re = 0;
    double v43_1_im = 0;
    double v44_re = 0;
    double v44_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v44_0_re = 0;
    double v44_0_im = 0;
    double v44_1_re = 0;
    double v44_1_im = 0;
    par_n_re = work[67];
    turn_n_re = work[91];
    par_p_re = work[67 + 2];
    turn_p_re = work[91 + 2];
    par_lambda_re = work[67 + 4];
    par_lambda_im = work[67 + 5];
    turn_lambda_re = work[91 + 4];
    turn_lambda_im = work[91 + 5];
    par_sigma2_re = work[67 + 6];
    par_sigma2_im = work[67 + 7];
    turn_sigma2_re = work[91 + 6];
    turn_sigma2_im = work[91 + 7];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    v9_re = 0.0;
    v9_im = 0.0;
    v9_t_re = 0.0;
    v9_t_im = 0.0;
    v9_0_re = 0.0;
    v9_0_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v14_t_re = 0.0;
    v14_t_im = 0.0;
    v14_0_re = 0.0;
    v14_0_im = 0.0;
    v17_re = 0.0;
    v17_im = 0.0;
    v17_t_re = 0.0;
    v17_t_im = 0.0;
    v17_0_re = 0.0;
    v17_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_re + v5_re;
        v6_im = par_lambda_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_re + v7_s_im*turn_lambda_im;
        v7_t_im = -v7_s_re*turn_lambda_im - v7_s_im*turn_lambda_re;
        v7_0_re = -v7_s_re*v3_re;
        v7_0_im = -v7_s_im*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v8_t_re = v3_re*v7_t_re;
        v8_t_im = v3_re*v7_t_im;
        v8_0_re = v3_re*v7_0_re;
        v8_0_im = v3_re*v7_0_im;
        v9_re += v2_w*v8_re;
        v9_im += v2_w*v8_im;
        v9_t_re += v2_w*v8_t_re;
        v9_t_im += v2_w*v8_t_im;
        v9_0_re += v2_w*v8_0_re;
        v9_0_im += v2_w*v8_0_im;
        v10_s_re = v3_re*v3_re;
        v12_t_re = 2.0*v6_r_re*v7_t_re - 2.0*v6_r_im*v7_t_im;
        v12_t_im = 2.0*v6_r_re*v7_t_im + 2.0*v6_r_im*v7_t_re;
        v12_0_re = 2.0*v6_r_re*v7_0_re - 2.0*v6_r_im*v7_0_im;
        v12_0_im = 2.0*v6_r_re*v7_0_im + 2.0*v6_r_im*v7_0_re;
        v13_re = v10_s_re*v7_s_re;
        v13_im = v10_s_re*v7_s_im;
        v13_t_re = v10_s_re*v12_t_re;
        v13_t_im = v10_s_re*v12_t_im;
        v13_0_re = v10_s_re*v12_0_re;
        v13_0_im = v10_s_re*v12_0_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_t_re += v2_w*v13_t_re;
        v14_t_im += v2_w*v13_t_im;
        v14_0_re += v2_w*v13_0_re;
        v14_0_im += v2_w*v13_0_im;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v16_im = v15_re*v7_s_im;
        v16_t_re = v15_re*v12_t_re;
        v16_t_im = v15_re*v12_t_im;
        v16_0_re = v15_re*v12_0_re;
        v16_0_im = v15_re*v12_0_im;
        v17_re += v2_w*v16_re;
        v17_im += v2_w*v16_im;
        v17_t_re += v2_w*v16_t_re;
        v17_t_im += v2_w*v16_t_im;
        v17_0_re += v2_w*v16_0_re;
        v17_0_im += v2_w*v16_0_im;
    }
    v18_r_re = 1.0/par_n_re;
    v19_s_re = v18_r_re*v18_r_re;
    v19_t_re = -v19_s_re*turn_n_re;
    v20_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im;
    v20_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re;
    v21_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im;
    v21_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re;
    v22_re = v20_s_re*par_n_re;
    v22_im = v20_s_im*par_n_re;
    v22_t_re = v20_s_re*turn_n_re + par_n_re*v21_t_re;
    v22_t_im = v20_s_im*turn_n_re + par_n_re*v21_t_im;
    v23_re = v22_re*v17_re - v22_im*v17_im;
    v23_im = v22_re*v17_im + v22_im*v17_re;
    v23_t_re = v22_re*v17_t_re - v22_im*v17_t_im + v17_re*v22_t_re - v17_im*v22_t_im;
    v23_t_im = v22_re*v17_t_im + v22_im*v17_t_re + v17_re*v22_t_im + v17_im*v22_t_re;
    v23_0_re = v22_re*v17_0_re - v22_im*v17_0_im;
    v23_0_im = v22_re*v17_0_im + v22_im*v17_0_re;
    v24_re = par_p_re*par_sigma2_re;
    v24_im = par_p_re*par_sigma2_im;
    v24_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v24_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re;
    v25_re = v24_re*x0_re - v24_im*x0_im;
    v25_im = v24_re*x0_im + v24_im*x0_re;
    v25_t_re = x0_re*v24_t_re - x0_im*v24_t_im;
    v25_t_im = x0_re*v24_t_im + x0_im*v24_t_re;
    v26_re = v25_re*v14_re - v25_im*v14_im;
    v26_im = v25_re*v14_im + v25_im*v14_re;
    v26_t_re = v25_re*v14_t_re - v25_im*v14_t_im + v14_re*v25_t_re - v14_im*v25_t_im;
    v26_t_im = v25_re*v14_t_im + v25_im*v14_t_re + v14_re*v25_t_im + v14_im*v25_t_re;
    v26_0_re = v25_re*v14_0_re - v25_im*v14_0_im + v14_re*v24_re - v14_im*v24_im;
    v26_0_im = v25_re*v14_0_im + v25_im*v14_0_re + v14_re*v24_im + v14_im*v24_re;
    v27_re = v24_re*x1_re - v24_im*x1_im;
    v27_im = v24_re*x1_im + v24_im*x1_re;
    v27_t_re = x1_re*v24_t_re - x1_im*v24_t_im;
    v27_t_im = x1_re*v24_t_im + x1_im*v24_t_re;
    v28_re = v27_re*v14_re - v27_im*v14_im;
    v28_im = v27_re*v14_im + v27_im*v14_re;
    v28_t_re = v27_re*v14_t_re - v27_im*v14_t_im + v14_re*v27_t_re - v14_im*v27_t_im;
    v28_t_im = v27_re*v14_t_im + v27_im*v14_t_re + v14_re*v27_t_im + v14_im*v27_t_re;
    v28_0_re = v27_re*v14_0_re - v27_im*v14_0_im;
    v28_0_im = v27_re*v14_0_im + v27_im*v14_0_re;
    v28_1_re = v14_re*v24_re - v14_im*v24_im;
    v28_1_im = v14_re*v24_im + v14_im*v24_re;
    v29_re = v23_re + v26_re + v28_re;
    v29_im = v23_im + v26_im + v28_im;
    v29_t_re = v23_t_re + v26_t_re + v28_t_re;
    v29_t_im = v23_t_im + v26_t_im + v28_t_im;
    v29_0_re = v23_0_re + v26_0_re + v28_0_re;
    v29_0_im = v23_0_im + v26_0_im + v28_0_im;
    v30_re = v18_r_re*v29_re;
    v30_im = v18_r_re*v29_im;
    v30_t_re = v18_r_re*v29_t_re + v29_re*v19_t_re;
    v30_t_im = v18_r_re*v29_t_im + v29_im*v19_t_re;
    v30_0_re = v18_r_re*v29_0_re;
    v30_0_im = v18_r_re*v29_0_im;
    v30_1_re = v18_r_re*v28_1_re;
    v30_1_im = v18_r_re*v28_1_im;
    v31_re = par_p_re*v9_re;
    v31_im = par_p_re*v9_im;
    v31_t_re = par_p_re*v9_t_re + v9_re*turn_p_re;
    v31_t_im = par_p_re*v9_t_im + v9_im*turn_p_re;
    v31_0_re = par_p_re*v9_0_re;
    v31_0_im = par_p_re*v9_0_im;
    v32_re = par_n_re + v31_re;
    v32_t_re = turn_n_re + v31_t_re;
    v32_q = 1.0/(v32_re*v32_re + v31_im*v31_im);
    v32_r_re = v32_re*v32_q;
    v32_r_im = -v31_im*v32_q;
    v33_s_re = v32_r_re*v32_r_re - v32_r_im*v32_r_im;
    v33_s_im = v32_r_re*v32_r_im + v32_r_im*v32_r_re;
    v33_t_re = -v33_s_re*v32_t_re + v33_s_im*v31_t_im;
    v33_t_im = -v33_s_re*v31_t_im - v33_s_im*v32_t_re;
    v33_0_re = -v33_s_re*v31_0_re + v33_s_im*v31_0_im;
    v33_0_im = -v33_s_re*v31_0_im - v33_s_im*v31_0_re;
    v34_re = par_n_re*v32_r_re;
    v34_im = par_n_re*v32_r_im;
    v34_t_re = par_n_re*v33_t_re + v32_r_re*turn_n_re;
    v34_t_im = par_n_re*v33_t_im + v32_r_im*turn_n_re;
    v34_0_re = par_n_re*v33_0_re;
    v34_0_im = par_n_re*v33_0_im;
    v35_q = 1.0/(par_sigma2_re*par_sigma2_re + par_sigma2_im*par_sigma2_im);
    v35_r_re = par_sigma2_re*v35_q;
    v35_r_im = -par_sigma2_im*v35_q;
    v36_s_re = v35_r_re*v35_r_re - v35_r_im*v35_r_im;
    v36_s_im = v35_r_re*v35_r_im + v35_r_im*v35_r_re;
    v36_t_re = -v36_s_re*turn_sigma2_re + v36_s_im*turn_sigma2_im;
    v36_t_im = -v36_s_re*turn_sigma2_im - v36_s_im*turn_sigma2_re;
    v37_re = par_n_re*v35_r_re;
    v37_im = par_n_re*v35_r_im;
    v37_t_re = par_n_re*v36_t_re + v35_r_re*turn_n_re;
    v37_t_im = par_n_re*v36_t_im + v35_r_im*turn_n_re;
    v38_t_re = 2.0*v32_r_re*v33_t_re - 2.0*v32_r_im*v33_t_im;
    v38_t_im = 2.0*v32_r_re*v33_t_im + 2.0*v32_r_im*v33_t_re;
    v38_0_re = 2.0*v32_r_re*v33_0_re - 2.0*v32_r_im*v33_0_im;
    v38_0_im = 2.0*v32_r_re*v33_0_im + 2.0*v32_r_im*v33_0_re;
    v39_re = v37_re*v33_s_re - v37_im*v33_s_im;
    v39_im = v37_re*v33_s_im + v37_im*v33_s_re;
    v39_t_re = v37_re*v38_t_re - v37_im*v38_t_im + v33_s_re*v37_t_re - v33_s_im*v37_t_im;
    v39_t_im = v37_re*v38_t_im + v37_im*v38_t_re + v33_s_re*v37_t_im + v33_s_im*v37_t_re;
    v39_0_re = v37_re*v38_0_re - v37_im*v38_0_im;
    v39_0_im = v37_re*v38_0_im + v37_im*v38_0_re;
    v40_re = par_n_re*v30_re;
    v40_im = par_n_re*v30_im;
    v40_t_re = par_n_re*v30_t_re + v30_re*turn_n_re;
    v40_t_im = par_n_re*v30_t_im + v30_im*turn_n_re;
    v40_0_re = par_n_re*v30_0_re;
    v40_0_im = par_n_re*v30_0_im;
    v40_1_re = par_n_re*v30_1_re;
    v40_1_im = par_n_re*v30_1_im;
    v41_re = v24_re*v9_re - v24_im*v9_im;
    v41_im = v24_re*v9_im + v24_im*v9_re;
    v41_t_re = v24_re*v9_t_re - v24_im*v9_t_im + v9_re*v24_t_re - v9_im*v24_t_im;
    v41_t_im = v24_re*v9_t_im + v24_im*v9_t_re + v9_re*v24_t_im + v9_im*v24_t_re;
    v41_0_re = v24_re*v9_0_re - v24_im*v9_0_im;
    v41_0_im = v24_re*v9_0_im + v24_im*v9_0_re;
    v42_re = -v40_re + v41_re;
    v42_im = -v40_im + v41_im;
    v42_t_re = -v40_t_re + v41_t_re;
    v42_t_im = -v40_t_im + v41_t_im;
    v42_0_re = -v40_0_re + v41_0_re;
    v42_0_im = -v40_0_im + v41_0_im;
    v42_1_re = -v40_1_re;
    v42_1_im = -v40_1_im;
    v43_re = v39_re*v42_re - v39_im*v42_im;
    v43_im = v39_re*v42_im + v39_im*v42_re;
    v43_t_re = v39_re*v42_t_re - v39_im*v42_t_im + v42_re*v39_t_re - v42_im*v39_t_im;
    v43_t_im = v39_re*v42_t_im + v39_im*v42_t_re + v42_re*v39_t_im + v42_im*v39_t_re;
    v43_0_re = v39_re*v42_0_re - v39_im*v42_0_im + v42_re*v39_0_re - v42_im*v39_0_im;
    v43_0_im = v39_re*v42_0_im + v39_im*v42_0_re + v42_re*v39_0_im + v42_im*v39_0_re;
    v43_1_re = v39_re*v42_1_re - v39_im*v42_1_im;
    v43_1_im = v39_re*v42_1_im + v39_im*v42_1_re;
    v44_re = -v43_re;
    v44_im = -v43_im;
    v44_t_re = -v43_t_re;
    v44_t_im = -v43_t_im;
    v44_0_re = -v43_0_re;
    v44_0_im = -v43_0_im;
    v44_1_re = -v43_1_re;
    v44_1_im = -v43_1_im;
    work[29] = 1.0 - v34_0_re;
    work[29 + 1] = -v34_0_im;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v34_t_re;
    work[29 + 5] = -v34_t_im;
    work[29 + 6] = x0_re - v34_re;
    work[29 + 7] = x0_im - v34_im;
    work[29 + 2*6] = -v44_0_re;
    work[29 + 2*6 + 1] = -v44_0_im;
    work[29 + 2*6 + 2] = 1.0 - v44_1_re;
    work[29 + 2*6 + 3] = -v44_1_im;
    work[29 + 2*6 + 4] = -v44_t_re;
    work[29 + 2*6 + 5] = -v44_t_im;
    work[29 + 2*6 + 6] = x1_re - v44_re;
    work[29 + 2*6 + 7] = x1_im - v44_im;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
        equations(work, word_Sigma, word_Theta, weights_0, count_0);
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
        if (4.0*work[116]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin(double *work, const double *anchor, const double *start, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[99 + j] = anchor[j];
    }
    copy(work, 99, 75, 2*4);
    copy(work, 99, 83, 2*4);
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
    work[116] = 1000.0;
    if (!settle(work, word_Sigma, word_Theta, weights_0, count_0)) {
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
__device__ static void enclosure(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_re = 0;
    double par_lambda_im = 0;
    double turn_lambda_re = 0;
    double turn_lambda_im = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double turn_sigma2_re = 0;
    double turn_sigma2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v10_c = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    double v14_c = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    double v17_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v6_o = 0;
    double v7_s_re = 0;
    double v7_s_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v6_b = 0;
    double v7_x = 0;
    double v7_c = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v9_m = 0;
    double v8_c = 0;
    double v9_s_re = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v12_0_re = 0;
    double v12_0_im = 0;
    double v7_m = 0;
    double v7_b = 0;
    double v12_c = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_0_re = 0;
    double v13_0_im = 0;
    double v11_m = 0;
    double v13_c = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v16_t_re = 0;
    double v16_t_im = 0;
    double v16_0_re = 0;
    double v16_0_im = 0;
    double v15_m = 0;
    double v16_c = 0;
    double v18_r_re = 0;
    double v18_o = 0;
    double v19_s_re = 0;
    double v19_t_re = 0;
    double v18_b = 0;
    double v19_x = 0;
    double v19_c = 0;
    double v20_s_re = 0;
    double v20_s_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v20_b = 0;
    double v21_c = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v18_m = 0;
    double v21_b = 0;
    double v22_c = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
    double v22_m = 0;
    double v17_m = 0;
    double v22_b = 0;
    double v17_b = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v25_b = 0;
    double v26_b = 0;
    double v24_c = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v28_m = 0;
    double v24_b = 0;
    double v28_b = 0;
    double v27_c = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v29_0_re = 0;
    double v29_0_im = 0;
    double v27_m = 0;
    double v14_m = 0;
    double v27_b = 0;
    double v14_b = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v31_m = 0;
    double v31_b = 0;
    double v30_c = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_t_re = 0;
    double v32_t_im = 0;
    double v32_0_re = 0;
    double v32_0_im = 0;
    double v32_1_re = 0;
    double v32_1_im = 0;
    double v30_m = 0;
    double v30_b = 0;
    double v32_c = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v33_0_re = 0;
    double v33_0_im = 0;
    double v33_c = 0;
    double v34_re = 0;
    double v34_im = 0;
    double v34_t_re = 0;
    double v34_t_im = 0;
    double v34_0_re = 0;
    double v34_0_im = 0;
    double v34_1_re = 0;
    double v34_1_im = 0;
    double v19_m = 0;
    double v33_m = 0;
    double v19_b = 0;
    double v33_b = 0;
    double v34_c = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v35_t_re = 0;
    double v35_t_im = 0;
    double v35_0_re = 0;
    double v35_0_im = 0;
    double v25_m = 0;
    double v10_b = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v36_q = 0;
    double v36_r_re = 0;
    double v36_r_im = 0;
    double v36_o = 0;
    double v37_s_re = 0;
    double v37_s_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v37_0_re = 0;
    double v37_0_im = 0;
    double v36_b = 0;
    double v37_x = 0;
    double v37_c = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v38_t_re = 0;
    double v38_t_im = 0;
    double v38_0_re = 0;
    double v38_0_im = 0;
    double v37_b = 0;
    double v38_c = 0;
    double v26_q = 0;
    double v26_r_re = 0;
    double v26_r_im = 0;
    double v26_o = 0;
    double v39_s_re = 0;
    double v39_s_im = 0;
    double v39_t_re = 0;
    double v39_t_im = 0;
    double v39_x = 0;
    double v39_c = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v40_t_re = 0;
    double v40_t_im = 0;
    double v39_b = 0;
    double v40_c = 0;
    double v41_t_re = 0;
    double v41_t_im = 0;
    double v41_0_re = 0;
    double v41_0_im = 0;
    double v37_m = 0;
    double v41_c = 0;
    double v42_re = 0;
    double v42_im = 0;
    double v42_t_re = 0;
    double v42_t_im = 0;
    double v42_0_re = 0;
    double v42_0_im = 0;
    double v40_m = 0;
    double v41_m = 0;
    double v40_b = 0;
    double v41_b = 0;
    double v42_c = 0;
    double v43_re = 0;
    double v43_im = 0;
    double v43_t_re = 0;
    double v43_t_im = 0;
    double v43_0_re = 0;
    double v43_0_im = 0;
    double v43_1_re = 0;
    double v43_1_im = 0;
    double v34_b = 0;
    double v43_c = 0;
    double v44_re = 0;
    double v44_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v44_0_re = 0;
    double v44_0_im = 0;
    double v24_m = 0;
    double v10_m = 0;
    double v44_c = 0;
    double v45_re = 0;
    double v45_im = 0;
    double v45_t_re = 0;
    double v45_t_im = 0;
    double v45_0_re = 0;
    double v45_0_im = 0;
    double v45_1_re = 0;
    double v45_1_im = 0;
    double v45_c = 0;
    double v46_re = 0;
    double v46_im = 0;
    double v46_t_re = 0;
    double v46_t_im = 0;
    double v46_0_re = 0;
    double v46_0_im = 0;
    double v46_1_re = 0;
    double v46_1_im = 0;
    double v42_m = 0;
    double v45_m = 0;
    double v42_b = 0;
    double v45_b = 0;
    double v46_c = 0;
    double v47_re = 0;
    double v47_im = 0;
    double v47_t_re = 0;
    double v47_t_im = 0;
    double v47_0_re = 0;
    double v47_0_im = 0;
    double v47_1_re = 0;
    double v47_1_im = 0;
    par_n_re = work[67];
    turn_n_re = work[91];
    par_p_re = work[67 + 2];
    turn_p_re = work[91 + 2];
    par_lambda_re = work[67 + 4];
    par_lambda_im = work[67 + 5];
    turn_lambda_re = work[91 + 4];
    turn_lambda_im = work[91 + 5];
    par_sigma2_re = work[67 + 6];
    par_sigma2_im = work[67 + 7];
    turn_sigma2_re = work[91 + 6];
    turn_sigma2_im = work[91 + 7];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v10_re = 0.0;
    v10_im = 0.0;
    v10_t_re = 0.0;
    v10_t_im = 0.0;
    v10_0_re = 0.0;
    v10_0_im = 0.0;
    v10_c = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v14_t_re = 0.0;
    v14_t_im = 0.0;
    v14_0_re = 0.0;
    v14_0_im = 0.0;
    v14_c = 0.0;
    v17_re = 0.0;
    v17_im = 0.0;
    v17_t_re = 0.0;
    v17_t_im = 0.0;
    v17_0_re = 0.0;
    v17_0_im = 0.0;
    v17_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_re + v5_re;
        v6_im = par_lambda_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v6_o = sqrt(v6_q);
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_re + v7_s_im*turn_lambda_im;
        v7_t_im = -v7_s_re*turn_lambda_im - v7_s_im*turn_lambda_re;
        v7_0_re = -v7_s_re*v3_re;
        v7_0_im = -v7_s_im*v3_re;
        v6_b = (fabs(turn_lambda_re) + fabs(turn_lambda_im))*rt + fabs(v3_re)*r0;
        v7_x = v6_b*v6_o;
        v7_c = v7_x < 1.0 ? v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) : RMT_INF;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v8_t_re = v3_re*v7_t_re;
        v8_t_im = v3_re*v7_t_im;
        v8_0_re = v3_re*v7_0_re;
        v8_0_im = v3_re*v7_0_im;
        v9_m = fabs(v3_re);
        v8_c = v9_m*v7_c;
        v10_re += v2_w*v8_re;
        v10_im += v2_w*v8_im;
        v10_t_re += v2_w*v8_t_re;
        v10_t_im += v2_w*v8_t_im;
        v10_0_re += v2_w*v8_0_re;
        v10_0_im += v2_w*v8_0_im;
        v10_c += v2_w*v8_c;
        v9_s_re = v3_re*v3_re;
        v12_t_re = 2.0*v6_r_re*v7_t_re - 2.0*v6_r_im*v7_t_im;
        v12_t_im = 2.0*v6_r_re*v7_t_im + 2.0*v6_r_im*v7_t_re;
        v12_0_re = 2.0*v6_r_re*v7_0_re - 2.0*v6_r_im*v7_0_im;
        v12_0_im = 2.0*v6_r_re*v7_0_im + 2.0*v6_r_im*v7_0_re;
        v7_m = fabs(v6_r_re) + fabs(v6_r_im);
        v7_b = (fabs(v7_t_re) + fabs(v7_t_im))*rt + (fabs(v7_0_re) + fabs(v7_0_im))*r0 + v7_c;
        v12_c = v7_m*v7_c + v7_m*v7_c + v7_b*v7_b;
        v13_re = v9_s_re*v7_s_re;
        v13_im = v9_s_re*v7_s_im;
        v13_t_re = v9_s_re*v12_t_re;
        v13_t_im = v9_s_re*v12_t_im;
        v13_0_re = v9_s_re*v12_0_re;
        v13_0_im = v9_s_re*v12_0_im;
        v11_m = fabs(v9_s_re);
        v13_c = v11_m*v12_c;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_t_re += v2_w*v13_t_re;
        v14_t_im += v2_w*v13_t_im;
        v14_0_re += v2_w*v13_0_re;
        v14_0_im += v2_w*v13_0_im;
        v14_c += v2_w*v13_c;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v16_im = v15_re*v7_s_im;
        v16_t_re = v15_re*v12_t_re;
        v16_t_im = v15_re*v12_t_im;
        v16_0_re = v15_re*v12_0_re;
        v16_0_im = v15_re*v12_0_im;
        v15_m = fabs(v15_re);
        v16_c = v15_m*v12_c;
        v17_re += v2_w*v16_re;
        v17_im += v2_w*v16_im;
        v17_t_re += v2_w*v16_t_re;
        v17_t_im += v2_w*v16_t_im;
        v17_0_re += v2_w*v16_0_re;
        v17_0_im += v2_w*v16_0_im;
        v17_c += v2_w*v16_c;
    }
    v18_r_re = 1.0/par_n_re;
    v18_o = fabs(v18_r_re);
    v19_s_re = v18_r_re*v18_r_re;
    v19_t_re = -v19_s_re*turn_n_re;
    v18_b = fabs(turn_n_re)*rt;
    v19_x = v18_b*v18_o;
    v19_c = v19_x < 1.0 ? v18_o*v18_o*(v18_b*v19_x/(1.0 - v19_x)) : RMT_INF;
    v20_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im;
    v20_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re;
    v21_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im;
    v21_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re;
    v20_b = (fabs(turn_lambda_re) + fabs(turn_lambda_im))*rt;
    v21_c = v20_b*v20_b;
    v22_re = v20_s_re*par_n_re;
    v22_im = v20_s_im*par_n_re;
    v22_t_re = v20_s_re*turn_n_re + par_n_re*v21_t_re;
    v22_t_im = v20_s_im*turn_n_re + par_n_re*v21_t_im;
    v18_m = fabs(par_n_re);
    v21_b = (fabs(v21_t_re) + fabs(v21_t_im))*rt + v21_c;
    v22_c = v18_m*v21_c + v21_b*v18_b;
    v23_re = v22_re*v17_re - v22_im*v17_im;
    v23_im = v22_re*v17_im + v22_im*v17_re;
    v23_t_re = v22_re*v17_t_re - v22_im*v17_t_im + v17_re*v22_t_re - v17_im*v22_t_im;
    v23_t_im = v22_re*v17_t_im + v22_im*v17_t_re + v17_re*v22_t_im + v17_im*v22_t_re;
    v23_0_re = v22_re*v17_0_re - v22_im*v17_0_im;
    v23_0_im = v22_re*v17_0_im + v22_im*v17_0_re;
    v22_m = fabs(v22_re) + fabs(v22_im);
    v17_m = fabs(v17_re) + fabs(v17_im);
    v22_b = (fabs(v22_t_re) + fabs(v22_t_im))*rt + v22_c;
    v17_b = (fabs(v17_t_re) + fabs(v17_t_im))*rt + (fabs(v17_0_re) + fabs(v17_0_im))*r0 + v17_c;
    v23_c = v22_m*v17_c + v17_m*v22_c + v22_b*v17_b;
    v24_re = par_p_re*par_sigma2_re;
    v24_im = par_p_re*par_sigma2_im;
    v24_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v24_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re;
    v25_b = fabs(turn_p_re)*rt;
    v26_b = (fabs(turn_sigma2_re) + fabs(turn_sigma2_im))*rt;
    v24_c = v25_b*v26_b;
    v27_re = v24_re*x0_re - v24_im*x0_im;
    v27_im = v24_re*x0_im + v24_im*x0_re;
    v27_t_re = x0_re*v24_t_re - x0_im*v24_t_im;
    v27_t_im = x0_re*v24_t_im + x0_im*v24_t_re;
    v28_m = fabs(x0_re) + fabs(x0_im);
    v24_b = (fabs(v24_t_re) + fabs(v24_t_im))*rt + v24_c;
    v28_b = r0;
    v27_c = v28_m*v24_c + v24_b*v28_b;
    v29_re = v27_re*v14_re - v27_im*v14_im;
    v29_im = v27_re*v14_im + v27_im*v14_re;
    v29_t_re = v27_re*v14_t_re - v27_im*v14_t_im + v14_re*v27_t_re - v14_im*v27_t_im;
    v29_t_im = v27_re*v14_t_im + v27_im*v14_t_re + v14_re*v27_t_im + v14_im*v27_t_re;
    v29_0_re = v27_re*v14_0_re - v27_im*v14_0_im + v14_re*v24_re - v14_im*v24_im;
    v29_0_im = v27_re*v14_0_im + v27_im*v14_0_re + v14_re*v24_im + v14_im*v24_re;
    v27_m = fabs(v27_re) + fabs(v27_im);
    v14_m = fabs(v14_re) + fabs(v14_im);
    v27_b = (fabs(v24_re) + fabs(v24_im))*r0 + (fabs(v27_t_re) + fabs(v27_t_im))*rt + v27_c;
    v14_b = (fabs(v14_t_re) + fabs(v14_t_im))*rt + (fabs(v14_0_re) + fabs(v14_0_im))*r0 + v14_c;
    v29_c = v27_m*v14_c + v14_m*v27_c + v27_b*v14_b;
    v30_re = v24_re*x1_re - v24_im*x1_im;
    v30_im = v24_re*x1_im + v24_im*x1_re;
    v30_t_re = x1_re*v24_t_re - x1_im*v24_t_im;
    v30_t_im = x1_re*v24_t_im + x1_im*v24_t_re;
    v31_m = fabs(x1_re) + fabs(x1_im);
    v31_b = r1;
    v30_c = v31_m*v24_c + v24_b*v31_b;
    v32_re = v30_re*v14_re - v30_im*v14_im;
    v32_im = v30_re*v14_im + v30_im*v14_re;
    v32_t_re = v30_re*v14_t_re - v30_im*v14_t_im + v14_re*v30_t_re - v14_im*v30_t_im;
    v32_t_im = v30_re*v14_t_im + v30_im*v14_t_re + v14_re*v30_t_im + v14_im*v30_t_re;
    v32_0_re = v30_re*v14_0_re - v30_im*v14_0_im;
    v32_0_im = v30_re*v14_0_im + v30_im*v14_0_re;
    v32_1_re = v14_re*v24_re - v14_im*v24_im;
    v32_1_im = v14_re*v24_im + v14_im*v24_re;
    v30_m = fabs(v30_re) + fabs(v30_im);
    v30_b = (fabs(v24_re) + fabs(v24_im))*r1 + (fabs(v30_t_re) + fabs(v30_t_im))*rt + v30_c;
    v32_c = v30_m*v14_c + v14_m*v30_c + v30_b*v14_b;
    v33_re = v23_re + v29_re + v32_re;
    v33_im = v23_im + v29_im + v32_im;
    v33_t_re = v23_t_re + v29_t_re + v32_t_re;
    v33_t_im = v23_t_im + v29_t_im + v32_t_im;
    v33_0_re = v23_0_re + v29_0_re + v32_0_re;
    v33_0_im = v23_0_im + v29_0_im + v32_0_im;
    v33_c = v23_c + v29_c + v32_c;
    v34_re = v18_r_re*v33_re;
    v34_im = v18_r_re*v33_im;
    v34_t_re = v18_r_re*v33_t_re + v33_re*v19_t_re;
    v34_t_im = v18_r_re*v33_t_im + v33_im*v19_t_re;
    v34_0_re = v18_r_re*v33_0_re;
    v34_0_im = v18_r_re*v33_0_im;
    v34_1_re = v18_r_re*v32_1_re;
    v34_1_im = v18_r_re*v32_1_im;
    v19_m = fabs(v18_r_re);
    v33_m = fabs(v33_re) + fabs(v33_im);
    v19_b = fabs(v19_t_re)*rt + v19_c;
    v33_b = (fabs(v33_t_re) + fabs(v33_t_im))*rt + (fabs(v33_0_re) + fabs(v33_0_im))*r0 + (fabs(v32_1_re) + fabs(v32_1_im))*r1 + v33_c;
    v34_c = v19_m*v33_c + v33_m*v19_c + v19_b*v33_b;
    v35_re = par_p_re*v10_re;
    v35_im = par_p_re*v10_im;
    v35_t_re = par_p_re*v10_t_re + v10_re*turn_p_re;
    v35_t_im = par_p_re*v10_t_im + v10_im*turn_p_re;
    v35_0_re = par_p_re*v10_0_re;
    v35_0_im = par_p_re*v10_0_im;
    v25_m = fabs(par_p_re);
    v10_b = (fabs(v10_t_re) + fabs(v10_t_im))*rt + (fabs(v10_0_re) + fabs(v10_0_im))*r0 + v10_c;
    v35_c = v25_m*v10_c + v25_b*v10_b;
    v36_re = par_n_re + v35_re;
    v36_t_re = turn_n_re + v35_t_re;
    v36_q = 1.0/(v36_re*v36_re + v35_im*v35_im);
    v36_r_re = v36_re*v36_q;
    v36_r_im = -v35_im*v36_q;
    v36_o = sqrt(v36_q);
    v37_s_re = v36_r_re*v36_r_re - v36_r_im*v36_r_im;
    v37_s_im = v36_r_re*v36_r_im + v36_r_im*v36_r_re;
    v37_t_re = -v37_s_re*v36_t_re + v37_s_im*v35_t_im;
    v37_t_im = -v37_s_re*v35_t_im - v37_s_im*v36_t_re;
    v37_0_re = -v37_s_re*v35_0_re + v37_s_im*v35_0_im;
    v37_0_im = -v37_s_re*v35_0_im - v37_s_im*v35_0_re;
    v36_b = (fabs(v36_t_re) + fabs(v35_t_im))*rt + (fabs(v35_0_re) + fabs(v35_0_im))*r0 + v35_c;
    v37_x = v36_b*v36_o;
    v37_c = v37_x < 1.0 ? v36_o*v36_o*(v35_c + v36_b*v37_x/(1.0 - v37_x)) : RMT_INF;
    v38_re = par_n_re*v36_r_re;
    v38_im = par_n_re*v36_r_im;
    v38_t_re = par_n_re*v37_t_re + v36_r_re*turn_n_re;
    v38_t_im = par_n_re*v37_t_im + v36_r_im*turn_n_re;
    v38_0_re = par_n_re*v37_0_re;
    v38_0_im = par_n_re*v37_0_im;
    v37_b = (fabs(v37_t_re) + fabs(v37_t_im))*rt + (fabs(v37_0_re) + fabs(v37_0_im))*r0 + v37_c;
    v38_c = v18_m*v37_c + v18_b*v37_b;
    v26_q = 1.0/(par_sigma2_re*par_sigma2_re + par_sigma2_im*par_sigma2_im);
    v26_r_re = par_sigma2_re*v26_q;
    v26_r_im = -par_sigma2_im*v26_q;
    v26_o = sqrt(v26_q);
    v39_s_re = v26_r_re*v26_r_re - v26_r_im*v26_r_im;
    v39_s_im = v26_r_re*v26_r_im + v26_r_im*v26_r_re;
    v39_t_re = -v39_s_re*turn_sigma2_re + v39_s_im*turn_sigma2_im;
    v39_t_im = -v39_s_re*turn_sigma2_im - v39_s_im*turn_sigma2_re;
    v39_x = v26_b*v26_o;
    v39_c = v39_x < 1.0 ? v26_o*v26_o*(v26_b*v39_x/(1.0 - v39_x)) : RMT_INF;
    v40_re = par_n_re*v26_r_re;
    v40_im = par_n_re*v26_r_im;
    v40_t_re = par_n_re*v39_t_re + v26_r_re*turn_n_re;
    v40_t_im = par_n_re*v39_t_im + v26_r_im*turn_n_re;
    v39_b = (fabs(v39_t_re) + fabs(v39_t_im))*rt + v39_c;
    v40_c = v18_m*v39_c + v18_b*v39_b;
    v41_t_re = 2.0*v36_r_re*v37_t_re - 2.0*v36_r_im*v37_t_im;
    v41_t_im = 2.0*v36_r_re*v37_t_im + 2.0*v36_r_im*v37_t_re;
    v41_0_re = 2.0*v36_r_re*v37_0_re - 2.0*v36_r_im*v37_0_im;
    v41_0_im = 2.0*v36_r_re*v37_0_im + 2.0*v36_r_im*v37_0_re;
    v37_m = fabs(v36_r_re) + fabs(v36_r_im);
    v41_c = v37_m*v37_c + v37_m*v37_c + v37_b*v37_b;
    v42_re = v40_re*v37_s_re - v40_im*v37_s_im;
    v42_im = v40_re*v37_s_im + v40_im*v37_s_re;
    v42_t_re = v40_re*v41_t_re - v40_im*v41_t_im + v37_s_re*v40_t_re - v37_s_im*v40_t_im;
    v42_t_im = v40_re*v41_t_im + v40_im*v41_t_re + v37_s_re*v40_t_im + v37_s_im*v40_t_re;
    v42_0_re = v40_re*v41_0_re - v40_im*v41_0_im;
    v42_0_im = v40_re*v41_0_im + v40_im*v41_0_re;
    v40_m = fabs(v40_re) + fabs(v40_im);
    v41_m = fabs(v37_s_re) + fabs(v37_s_im);
    v40_b = (fabs(v40_t_re) + fabs(v40_t_im))*rt + v40_c;
    v41_b = (fabs(v41_t_re) + fabs(v41_t_im))*rt + (fabs(v41_0_re) + fabs(v41_0_im))*r0 + v41_c;
    v42_c = v40_m*v41_c + v41_m*v40_c + v40_b*v41_b;
    v43_re = par_n_re*v34_re;
    v43_im = par_n_re*v34_im;
    v43_t_re = par_n_re*v34_t_re + v34_re*turn_n_re;
    v43_t_im = par_n_re*v34_t_im + v34_im*turn_n_re;
    v43_0_re = par_n_re*v34_0_re;
    v43_0_im = par_n_re*v34_0_im;
    v43_1_re = par_n_re*v34_1_re;
    v43_1_im = par_n_re*v34_1_im;
    v34_b = (fabs(v34_t_re) + fabs(v34_t_im))*rt + (fabs(v34_0_re) + fabs(v34_0_im))*r0 + (fabs(v34_1_re) + fabs(v34_1_im))*r1 + v34_c;
    v43_c = v18_m*v34_c + v18_b*v34_b;
    v44_re = v24_re*v10_re - v24_im*v10_im;
    v44_im = v24_re*v10_im + v24_im*v10_re;
    v44_t_re = v24_re*v10_t_re - v24_im*v10_t_im + v10_re*v24_t_re - v10_im*v24_t_im;
    v44_t_im = v24_re*v10_t_im + v24_im*v10_t_re + v10_re*v24_t_im + v10_im*v24_t_re;
    v44_0_re = v24_re*v10_0_re - v24_im*v10_0_im;
    v44_0_im = v24_re*v10_0_im + v24_im*v10_0_re;
    v24_m = fabs(v24_re) + fabs(v24_im);
    v10_m = fabs(v10_re) + fabs(v10_im);
    v44_c = v24_m*v10_c + v10_m*v24_c + v24_b*v10_b;
    v45_re = -v43_re + v44_re;
    v45_im = -v43_im + v44_im;
    v45_t_re = -v43_t_re + v44_t_re;
    v45_t_im = -v43_t_im + v44_t_im;
    v45_0_re = -v43_0_re + v44_0_re;
    v45_0_im = -v43_0_im + v44_0_im;
    v45_1_re = -v43_1_re;
    v45_1_im = -v43_1_im;
    v45_c = v43_c + v44_c;
    v46_re = v42_re*v45_re - v42_im*v45_im;
    v46_im = v42_re*v45_im + v42_im*v45_re;
    v46_t_re = v42_re*v45_t_re - v42_im*v45_t_im + v45_re*v42_t_re - v45_im*v42_t_im;
    v46_t_im = v42_re*v45_t_im + v42_im*v45_t_re + v45_re*v42_t_im + v45_im*v42_t_re;
    v46_0_re = v42_re*v45_0_re - v42_im*v45_0_im + v45_re*v42_0_re - v45_im*v42_0_im;
    v46_0_im = v42_re*v45_0_im + v42_im*v45_0_re + v45_re*v42_0_im + v45_im*v42_0_re;
    v46_1_re = v42_re*v45_1_re - v42_im*v45_1_im;
    v46_1_im = v42_re*v45_1_im + v42_im*v45_1_re;
    v42_m = fabs(v42_re) + fabs(v42_im);
    v45_m = fabs(v45_re) + fabs(v45_im);
    v42_b = (fabs(v42_t_re) + fabs(v42_t_im))*rt + (fabs(v42_0_re) + fabs(v42_0_im))*r0 + v42_c;
    v45_b = (fabs(v45_t_re) + fabs(v45_t_im))*rt + (fabs(v45_0_re) + fabs(v45_0_im))*r0 + (fabs(v45_1_re) + fabs(v45_1_im))*r1 + v45_c;
    v46_c = v42_m*v45_c + v45_m*v42_c + v42_b*v45_b;
    v47_re = -v46_re;
    v47_im = -v46_im;
    v47_t_re = -v46_t_re;
    v47_t_im = -v46_t_im;
    v47_0_re = -v46_0_re;
    v47_0_im = -v46_0_im;
    v47_1_re = -v46_1_re;
    v47_1_im = -v46_1_im;
    work[29] = 1.0 - v38_0_re;
    work[29 + 1] = -v38_0_im;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v38_t_re;
    work[29 + 5] = -v38_t_im;
    work[29 + 6] = x0_re - v38_re;
    work[29 + 7] = x0_im - v38_im;
    work[25] = v38_c;
    work[29 + 2*6] = -v47_0_re;
    work[29 + 2*6 + 1] = -v47_0_im;
    work[29 + 2*6 + 2] = 1.0 - v47_1_re;
    work[29 + 2*6 + 3] = -v47_1_im;
    work[29 + 2*6 + 4] = -v47_t_re;
    work[29 + 2*6 + 5] = -v47_t_im;
    work[29 + 2*6 + 6] = x1_re - v47_re;
    work[29 + 2*6 + 7] = x1_im - v47_im;
    work[25 + 1] = v46_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work, word_Sigma, word_Theta, weights_0, count_0);
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
__device__ static rmt_values<2> certify(double *work, double t, double left, double step, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
        if (!enclose(work, word_Sigma, word_Theta, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[116] = 0.0;
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
            work[116] = fmax(work[116], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[116] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[116], 0.001));
            }
            break;
        }
        if (!(work[116] < RMT_INF)) {
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
__device__ static bool follow(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
    equations(work, word_Sigma, word_Theta, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify(work, t, left, step, word_Sigma, word_Theta, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle(work, word_Sigma, word_Theta, weights_0, count_0) && is_near(work, 0.5*step);
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
__device__ static bool reach(double *work, bool is_found, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy(work, attempt == 1 ? 99 : 107, 75, 2*4);
            if (follow(work, word_Sigma, word_Theta, weights_0, count_0)) {
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
__device__ static rmt_values<2> values(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double par_p_re = 0;
    double par_lambda_re = 0;
    double par_lambda_im = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v17_re = 0;
    double v17_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v10_s_re = 0;
    double v7_s_re = 0;
    double v7_s_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v18_r_re = 0;
    double v20_s_re = 0;
    double v20_s_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v28_re = 0;
    double v28_im = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    par_n_re = work[67];
    par_p_re = work[67 + 2];
    par_lambda_re = work[67 + 4];
    par_lambda_im = work[67 + 5];
    par_sigma2_re = work[67 + 6];
    par_sigma2_im = work[67 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v9_re = 0.0;
    v9_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v17_re = 0.0;
    v17_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_re + v5_re;
        v6_im = par_lambda_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v9_re += v2_w*v8_re;
        v9_im += v2_w*v8_im;
        v10_s_re = v3_re*v3_re;
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v13_re = v10_s_re*v7_s_re;
        v13_im = v10_s_re*v7_s_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v16_im = v15_re*v7_s_im;
        v17_re += v2_w*v16_re;
        v17_im += v2_w*v16_im;
    }
    v18_r_re = 1.0/par_n_re;
    v20_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im;
    v20_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re;
    v22_re = v20_s_re*par_n_re;
    v22_im = v20_s_im*par_n_re;
    v23_re = v22_re*v17_re - v22_im*v17_im;
    v23_im = v22_re*v17_im + v22_im*v17_re;
    v24_re = par_p_re*par_sigma2_re;
    v24_im = par_p_re*par_sigma2_im;
    v25_re = v24_re*x0_re - v24_im*x0_im;
    v25_im = v24_re*x0_im + v24_im*x0_re;
    v26_re = v25_re*v14_re - v25_im*v14_im;
    v26_im = v25_re*v14_im + v25_im*v14_re;
    v27_re = v24_re*x1_re - v24_im*x1_im;
    v27_im = v24_re*x1_im + v24_im*x1_re;
    v28_re = v27_re*v14_re - v27_im*v14_im;
    v28_im = v27_re*v14_im + v27_im*v14_re;
    v29_re = v23_re + v26_re + v28_re;
    v29_im = v23_im + v26_im + v28_im;
    v30_re = v18_r_re*v29_re;
    v30_im = v18_r_re*v29_im;
    work[59] = v9_re;
    work[59 + 1] = v9_im;
    work[59 + 2] = x0_re;
    work[59 + 3] = x0_im;
    work[59 + 4] = v30_re;
    work[59 + 5] = v30_im;
    work[59 + 6] = x1_re;
    work[59 + 7] = x1_im;
    return {{v30_re, v30_im}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin(work, anchor, start, word_Sigma, word_Theta, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take(work, 83, 4, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found, word_Sigma, word_Theta, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 16, 2*2);
            copy(work, 83, 107, 2*4);
            {
                const rmt_values<2> rmt_1 = values(work, word_Sigma, word_Theta, weights_0, count_0);
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
__device__ static void slopes(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_re = 0;
    double par_lambda_im = 0;
    double turn_lambda_re = 0;
    double turn_lambda_im = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double turn_sigma2_re = 0;
    double turn_sigma2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v7_s_re = 0;
    double v7_s_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v10_s_re = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v12_0_re = 0;
    double v12_0_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_0_re = 0;
    double v13_0_im = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v16_t_re = 0;
    double v16_t_im = 0;
    double v16_0_re = 0;
    double v16_0_im = 0;
    double v18_r_re = 0;
    double v19_s_re = 0;
    double v19_t_re = 0;
    double v20_s_re = 0;
    double v20_s_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v28_re = 0;
    double v28_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v28_0_re = 0;
    double v28_0_im = 0;
    double v28_1_re = 0;
    double v28_1_im = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v29_0_re = 0;
    double v29_0_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v30_0_re = 0;
    double v30_0_im = 0;
    double v30_1_re = 0;
    double v30_1_im = 0;
    par_n_re = work[67];
    turn_n_re = work[91];
    par_p_re = work[67 + 2];
    turn_p_re = work[91 + 2];
    par_lambda_re = work[67 + 4];
    par_lambda_im = work[67 + 5];
    turn_lambda_re = work[91 + 4];
    turn_lambda_im = work[91 + 5];
    par_sigma2_re = work[67 + 6];
    par_sigma2_im = work[67 + 7];
    turn_sigma2_re = work[91 + 6];
    turn_sigma2_im = work[91 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v9_re = 0.0;
    v9_im = 0.0;
    v9_t_re = 0.0;
    v9_t_im = 0.0;
    v9_0_re = 0.0;
    v9_0_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v14_t_re = 0.0;
    v14_t_im = 0.0;
    v14_0_re = 0.0;
    v14_0_im = 0.0;
    v17_re = 0.0;
    v17_im = 0.0;
    v17_t_re = 0.0;
    v17_t_im = 0.0;
    v17_0_re = 0.0;
    v17_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_re + v5_re;
        v6_im = par_lambda_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_re + v7_s_im*turn_lambda_im;
        v7_t_im = -v7_s_re*turn_lambda_im - v7_s_im*turn_lambda_re;
        v7_0_re = -v7_s_re*v3_re;
        v7_0_im = -v7_s_im*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v8_t_re = v3_re*v7_t_re;
        v8_t_im = v3_re*v7_t_im;
        v8_0_re = v3_re*v7_0_re;
        v8_0_im = v3_re*v7_0_im;
        v9_re += v2_w*v8_re;
        v9_im += v2_w*v8_im;
        v9_t_re += v2_w*v8_t_re;
        v9_t_im += v2_w*v8_t_im;
        v9_0_re += v2_w*v8_0_re;
        v9_0_im += v2_w*v8_0_im;
        v10_s_re = v3_re*v3_re;
        v12_t_re = 2.0*v6_r_re*v7_t_re - 2.0*v6_r_im*v7_t_im;
        v12_t_im = 2.0*v6_r_re*v7_t_im + 2.0*v6_r_im*v7_t_re;
        v12_0_re = 2.0*v6_r_re*v7_0_re - 2.0*v6_r_im*v7_0_im;
        v12_0_im = 2.0*v6_r_re*v7_0_im + 2.0*v6_r_im*v7_0_re;
        v13_re = v10_s_re*v7_s_re;
        v13_im = v10_s_re*v7_s_im;
        v13_t_re = v10_s_re*v12_t_re;
        v13_t_im = v10_s_re*v12_t_im;
        v13_0_re = v10_s_re*v12_0_re;
        v13_0_im = v10_s_re*v12_0_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_t_re += v2_w*v13_t_re;
        v14_t_im += v2_w*v13_t_im;
        v14_0_re += v2_w*v13_0_re;
        v14_0_im += v2_w*v13_0_im;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v16_im = v15_re*v7_s_im;
        v16_t_re = v15_re*v12_t_re;
        v16_t_im = v15_re*v12_t_im;
        v16_0_re = v15_re*v12_0_re;
        v16_0_im = v15_re*v12_0_im;
        v17_re += v2_w*v16_re;
        v17_im += v2_w*v16_im;
        v17_t_re += v2_w*v16_t_re;
        v17_t_im += v2_w*v16_t_im;
        v17_0_re += v2_w*v16_0_re;
        v17_0_im += v2_w*v16_0_im;
    }
    v18_r_re = 1.0/par_n_re;
    v19_s_re = v18_r_re*v18_r_re;
    v19_t_re = -v19_s_re*turn_n_re;
    v20_s_re = par_lambda_re*par_lambda_re - par_lambda_im*par_lambda_im;
    v20_s_im = par_lambda_re*par_lambda_im + par_lambda_im*par_lambda_re;
    v21_t_re = 2.0*par_lambda_re*turn_lambda_re - 2.0*par_lambda_im*turn_lambda_im;
    v21_t_im = 2.0*par_lambda_re*turn_lambda_im + 2.0*par_lambda_im*turn_lambda_re;
    v22_re = v20_s_re*par_n_re;
    v22_im = v20_s_im*par_n_re;
    v22_t_re = v20_s_re*turn_n_re + par_n_re*v21_t_re;
    v22_t_im = v20_s_im*turn_n_re + par_n_re*v21_t_im;
    v23_re = v22_re*v17_re - v22_im*v17_im;
    v23_im = v22_re*v17_im + v22_im*v17_re;
    v23_t_re = v22_re*v17_t_re - v22_im*v17_t_im + v17_re*v22_t_re - v17_im*v22_t_im;
    v23_t_im = v22_re*v17_t_im + v22_im*v17_t_re + v17_re*v22_t_im + v17_im*v22_t_re;
    v23_0_re = v22_re*v17_0_re - v22_im*v17_0_im;
    v23_0_im = v22_re*v17_0_im + v22_im*v17_0_re;
    v24_re = par_p_re*par_sigma2_re;
    v24_im = par_p_re*par_sigma2_im;
    v24_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v24_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re;
    v25_re = v24_re*x0_re - v24_im*x0_im;
    v25_im = v24_re*x0_im + v24_im*x0_re;
    v25_t_re = x0_re*v24_t_re - x0_im*v24_t_im;
    v25_t_im = x0_re*v24_t_im + x0_im*v24_t_re;
    v26_re = v25_re*v14_re - v25_im*v14_im;
    v26_im = v25_re*v14_im + v25_im*v14_re;
    v26_t_re = v25_re*v14_t_re - v25_im*v14_t_im + v14_re*v25_t_re - v14_im*v25_t_im;
    v26_t_im = v25_re*v14_t_im + v25_im*v14_t_re + v14_re*v25_t_im + v14_im*v25_t_re;
    v26_0_re = v25_re*v14_0_re - v25_im*v14_0_im + v14_re*v24_re - v14_im*v24_im;
    v26_0_im = v25_re*v14_0_im + v25_im*v14_0_re + v14_re*v24_im + v14_im*v24_re;
    v27_re = v24_re*x1_re - v24_im*x1_im;
    v27_im = v24_re*x1_im + v24_im*x1_re;
    v27_t_re = x1_re*v24_t_re - x1_im*v24_t_im;
    v27_t_im = x1_re*v24_t_im + x1_im*v24_t_re;
    v28_re = v27_re*v14_re - v27_im*v14_im;
    v28_im = v27_re*v14_im + v27_im*v14_re;
    v28_t_re = v27_re*v14_t_re - v27_im*v14_t_im + v14_re*v27_t_re - v14_im*v27_t_im;
    v28_t_im = v27_re*v14_t_im + v27_im*v14_t_re + v14_re*v27_t_im + v14_im*v27_t_re;
    v28_0_re = v27_re*v14_0_re - v27_im*v14_0_im;
    v28_0_im = v27_re*v14_0_im + v27_im*v14_0_re;
    v28_1_re = v14_re*v24_re - v14_im*v24_im;
    v28_1_im = v14_re*v24_im + v14_im*v24_re;
    v29_re = v23_re + v26_re + v28_re;
    v29_im = v23_im + v26_im + v28_im;
    v29_t_re = v23_t_re + v26_t_re + v28_t_re;
    v29_t_im = v23_t_im + v26_t_im + v28_t_im;
    v29_0_re = v23_0_re + v26_0_re + v28_0_re;
    v29_0_im = v23_0_im + v26_0_im + v28_0_im;
    v30_re = v18_r_re*v29_re;
    v30_im = v18_r_re*v29_im;
    v30_t_re = v18_r_re*v29_t_re + v29_re*v19_t_re;
    v30_t_im = v18_r_re*v29_t_im + v29_im*v19_t_re;
    v30_0_re = v18_r_re*v29_0_re;
    v30_0_im = v18_r_re*v29_0_im;
    v30_1_re = v18_r_re*v28_1_re;
    v30_1_im = v18_r_re*v28_1_im;
    work[53] = v30_0_re;
    work[53 + 1] = v30_0_im;
    work[53 + 2] = v30_1_re;
    work[53 + 3] = v30_1_im;
    work[53 + 4] = v30_t_re;
    work[53 + 5] = v30_t_im;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate(double *work, long long j, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[91 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 8, 2*2);
    equations(work, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work, word_Sigma, word_Theta, weights_0, count_0);
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
__device__ static void descend(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take(work, 67, 4, parameters, size, i);
        take(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate(work, j, word_Sigma, word_Theta, weights_0, count_0);
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[91 + j] = work[83 + j] - work[75 + j];
        total += fabs(work[91 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[75 + j]) + fabs(work[83 + j]);
        }
    }
    work[115] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[67 + j] = left*work[75 + j] + t*work[83 + j];
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
__device__ static __noinline__ void equations_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_re = 0;
    double turn_lambda_re = 0;
    double par_sigma2_re = 0;
    double turn_sigma2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v7_s_re = 0;
    double v7_t_re = 0;
    double v7_0_re = 0;
    double v8_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v10_s_re = 0;
    double v12_t_re = 0;
    double v12_0_re = 0;
    double v13_re = 0;
    double v13_t_re = 0;
    double v13_0_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_0_re = 0;
    double v18_r_re = 0;
    double v19_s_re = 0;
    double v19_t_re = 0;
    double v20_s_re = 0;
    double v21_t_re = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_0_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v26_re = 0;
    double v26_t_re = 0;
    double v26_0_re = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v28_re = 0;
    double v28_t_re = 0;
    double v28_0_re = 0;
    double v28_1_re = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v29_0_re = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v30_0_re = 0;
    double v30_1_re = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v31_0_re = 0;
    double v32_re = 0;
    double v32_t_re = 0;
    double v32_r_re = 0;
    double v33_s_re = 0;
    double v33_t_re = 0;
    double v33_0_re = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v34_0_re = 0;
    double v35_r_re = 0;
    double v36_s_re = 0;
    double v36_t_re = 0;
    double v37_re = 0;
    double v37_t_re = 0;
    double v38_t_re = 0;
    double v38_0_re = 0;
    double v39_re = 0;
    double v39_t_re = 0;
    double v39_0_re = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v40_0_re = 0;
    double v40_1_re = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v41_0_re = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v42_0_re = 0;
    double v42_1_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_0_re = 0;
    double v43_1_re = 0;
    double v44_re = 0;
    double v44_t_re = 0;
    double v44_0_re = 0;
    double v44_1_re = 0;
    par_n_re = work[67];
    turn_n_re = work[91];
    par_p_re = work[67 + 2];
    turn_p_re = work[91 + 2];
    par_lambda_re = work[67 + 4];
    turn_lambda_re = work[91 + 4];
    par_sigma2_re = work[67 + 6];
    turn_sigma2_re = work[91 + 6];
    x0_re = work[8];
    x1_re = work[8 + 2];
    v9_re = 0.0;
    v9_t_re = 0.0;
    v9_0_re = 0.0;
    v14_re = 0.0;
    v14_t_re = 0.0;
    v14_0_re = 0.0;
    v17_re = 0.0;
    v17_t_re = 0.0;
    v17_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v7_s_re = v6_r_re*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_re;
        v7_0_re = -v7_s_re*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_t_re = v3_re*v7_t_re;
        v8_0_re = v3_re*v7_0_re;
        v9_re += v2_w*v8_re;
        v9_t_re += v2_w*v8_t_re;
        v9_0_re += v2_w*v8_0_re;
        v10_s_re = v3_re*v3_re;
        v12_t_re = 2.0*v6_r_re*v7_t_re;
        v12_0_re = 2.0*v6_r_re*v7_0_re;
        v13_re = v10_s_re*v7_s_re;
        v13_t_re = v10_s_re*v12_t_re;
        v13_0_re = v10_s_re*v12_0_re;
        v14_re += v2_w*v13_re;
        v14_t_re += v2_w*v13_t_re;
        v14_0_re += v2_w*v13_0_re;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v16_t_re = v15_re*v12_t_re;
        v16_0_re = v15_re*v12_0_re;
        v17_re += v2_w*v16_re;
        v17_t_re += v2_w*v16_t_re;
        v17_0_re += v2_w*v16_0_re;
    }
    v18_r_re = 1.0/par_n_re;
    v19_s_re = v18_r_re*v18_r_re;
    v19_t_re = -v19_s_re*turn_n_re;
    v20_s_re = par_lambda_re*par_lambda_re;
    v21_t_re = 2.0*par_lambda_re*turn_lambda_re;
    v22_re = v20_s_re*par_n_re;
    v22_t_re = v20_s_re*turn_n_re + par_n_re*v21_t_re;
    v23_re = v22_re*v17_re;
    v23_t_re = v22_re*v17_t_re + v17_re*v22_t_re;
    v23_0_re = v22_re*v17_0_re;
    v24_re = par_p_re*par_sigma2_re;
    v24_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v25_re = v24_re*x0_re;
    v25_t_re = x0_re*v24_t_re;
    v26_re = v25_re*v14_re;
    v26_t_re = v25_re*v14_t_re + v14_re*v25_t_re;
    v26_0_re = v25_re*v14_0_re + v14_re*v24_re;
    v27_re = v24_re*x1_re;
    v27_t_re = x1_re*v24_t_re;
    v28_re = v27_re*v14_re;
    v28_t_re = v27_re*v14_t_re + v14_re*v27_t_re;
    v28_0_re = v27_re*v14_0_re;
    v28_1_re = v14_re*v24_re;
    v29_re = v23_re + v26_re + v28_re;
    v29_t_re = v23_t_re + v26_t_re + v28_t_re;
    v29_0_re = v23_0_re + v26_0_re + v28_0_re;
    v30_re = v18_r_re*v29_re;
    v30_t_re = v18_r_re*v29_t_re + v29_re*v19_t_re;
    v30_0_re = v18_r_re*v29_0_re;
    v30_1_re = v18_r_re*v28_1_re;
    v31_re = par_p_re*v9_re;
    v31_t_re = par_p_re*v9_t_re + v9_re*turn_p_re;
    v31_0_re = par_p_re*v9_0_re;
    v32_re = par_n_re + v31_re;
    v32_t_re = turn_n_re + v31_t_re;
    v32_r_re = 1.0/v32_re;
    v33_s_re = v32_r_re*v32_r_re;
    v33_t_re = -v33_s_re*v32_t_re;
    v33_0_re = -v33_s_re*v31_0_re;
    v34_re = par_n_re*v32_r_re;
    v34_t_re = par_n_re*v33_t_re + v32_r_re*turn_n_re;
    v34_0_re = par_n_re*v33_0_re;
    v35_r_re = 1.0/par_sigma2_re;
    v36_s_re = v35_r_re*v35_r_re;
    v36_t_re = -v36_s_re*turn_sigma2_re;
    v37_re = par_n_re*v35_r_re;
    v37_t_re = par_n_re*v36_t_re + v35_r_re*turn_n_re;
    v38_t_re = 2.0*v32_r_re*v33_t_re;
    v38_0_re = 2.0*v32_r_re*v33_0_re;
    v39_re = v37_re*v33_s_re;
    v39_t_re = v37_re*v38_t_re + v33_s_re*v37_t_re;
    v39_0_re = v37_re*v38_0_re;
    v40_re = par_n_re*v30_re;
    v40_t_re = par_n_re*v30_t_re + v30_re*turn_n_re;
    v40_0_re = par_n_re*v30_0_re;
    v40_1_re = par_n_re*v30_1_re;
    v41_re = v24_re*v9_re;
    v41_t_re = v24_re*v9_t_re + v9_re*v24_t_re;
    v41_0_re = v24_re*v9_0_re;
    v42_re = -v40_re + v41_re;
    v42_t_re = -v40_t_re + v41_t_re;
    v42_0_re = -v40_0_re + v41_0_re;
    v42_1_re = -v40_1_re;
    v43_re = v39_re*v42_re;
    v43_t_re = v39_re*v42_t_re + v42_re*v39_t_re;
    v43_0_re = v39_re*v42_0_re + v42_re*v39_0_re;
    v43_1_re = v39_re*v42_1_re;
    v44_re = -v43_re;
    v44_t_re = -v43_t_re;
    v44_0_re = -v43_0_re;
    v44_1_re = -v43_1_re;
    work[29] = 1.0 - v34_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v34_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v34_re;
    work[29 + 7] = 0.0;
    work[29 + 2*6] = -v44_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v44_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v44_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v44_re;
    work[29 + 2*6 + 7] = 0.0;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
        equations_real(work, word_Sigma, word_Theta, weights_0, count_0);
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
        if (4.0*work[116]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin_real(double *work, const double *anchor, const double *start, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[99 + j] = anchor[j];
    }
    copy_real(work, 99, 75, 2*4);
    copy_real(work, 99, 83, 2*4);
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
    work[116] = 1000.0;
    if (!settle_real(work, word_Sigma, word_Theta, weights_0, count_0)) {
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
__device__ static void enclosure_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_re = 0;
    double turn_lambda_re = 0;
    double par_sigma2_re = 0;
    double turn_sigma2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v10_c = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    double v14_c = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    double v17_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v6_o = 0;
    double v7_s_re = 0;
    double v7_t_re = 0;
    double v7_0_re = 0;
    double v6_b = 0;
    double v7_x = 0;
    double v7_c = 0;
    double v8_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v9_m = 0;
    double v8_c = 0;
    double v9_s_re = 0;
    double v12_t_re = 0;
    double v12_0_re = 0;
    double v7_m = 0;
    double v7_b = 0;
    double v12_c = 0;
    double v13_re = 0;
    double v13_t_re = 0;
    double v13_0_re = 0;
    double v11_m = 0;
    double v13_c = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_0_re = 0;
    double v15_m = 0;
    double v16_c = 0;
    double v18_r_re = 0;
    double v18_o = 0;
    double v19_s_re = 0;
    double v19_t_re = 0;
    double v18_b = 0;
    double v19_x = 0;
    double v19_c = 0;
    double v20_s_re = 0;
    double v21_t_re = 0;
    double v20_b = 0;
    double v21_c = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v18_m = 0;
    double v21_b = 0;
    double v22_c = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_0_re = 0;
    double v22_m = 0;
    double v17_m = 0;
    double v22_b = 0;
    double v17_b = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v25_b = 0;
    double v26_b = 0;
    double v24_c = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v28_m = 0;
    double v24_b = 0;
    double v28_b = 0;
    double v27_c = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v29_0_re = 0;
    double v27_m = 0;
    double v14_m = 0;
    double v27_b = 0;
    double v14_b = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v31_m = 0;
    double v31_b = 0;
    double v30_c = 0;
    double v32_re = 0;
    double v32_t_re = 0;
    double v32_0_re = 0;
    double v32_1_re = 0;
    double v30_m = 0;
    double v30_b = 0;
    double v32_c = 0;
    double v33_re = 0;
    double v33_t_re = 0;
    double v33_0_re = 0;
    double v33_c = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v34_0_re = 0;
    double v34_1_re = 0;
    double v19_m = 0;
    double v33_m = 0;
    double v19_b = 0;
    double v33_b = 0;
    double v34_c = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v35_0_re = 0;
    double v25_m = 0;
    double v10_b = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v36_r_re = 0;
    double v36_o = 0;
    double v37_s_re = 0;
    double v37_t_re = 0;
    double v37_0_re = 0;
    double v36_b = 0;
    double v37_x = 0;
    double v37_c = 0;
    double v38_re = 0;
    double v38_t_re = 0;
    double v38_0_re = 0;
    double v37_b = 0;
    double v38_c = 0;
    double v26_r_re = 0;
    double v26_o = 0;
    double v39_s_re = 0;
    double v39_t_re = 0;
    double v39_x = 0;
    double v39_c = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v39_b = 0;
    double v40_c = 0;
    double v41_t_re = 0;
    double v41_0_re = 0;
    double v37_m = 0;
    double v41_c = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v42_0_re = 0;
    double v40_m = 0;
    double v41_m = 0;
    double v40_b = 0;
    double v41_b = 0;
    double v42_c = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_0_re = 0;
    double v43_1_re = 0;
    double v34_b = 0;
    double v43_c = 0;
    double v44_re = 0;
    double v44_t_re = 0;
    double v44_0_re = 0;
    double v24_m = 0;
    double v10_m = 0;
    double v44_c = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_0_re = 0;
    double v45_1_re = 0;
    double v45_c = 0;
    double v46_re = 0;
    double v46_t_re = 0;
    double v46_0_re = 0;
    double v46_1_re = 0;
    double v42_m = 0;
    double v45_m = 0;
    double v42_b = 0;
    double v45_b = 0;
    double v46_c = 0;
    double v47_re = 0;
    double v47_t_re = 0;
    double v47_0_re = 0;
    double v47_1_re = 0;
    par_n_re = work[67];
    turn_n_re = work[91];
    par_p_re = work[67 + 2];
    turn_p_re = work[91 + 2];
    par_lambda_re = work[67 + 4];
    turn_lambda_re = work[91 + 4];
    par_sigma2_re = work[67 + 6];
    turn_sigma2_re = work[91 + 6];
    x0_re = work[8];
    x1_re = work[8 + 2];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v10_re = 0.0;
    v10_t_re = 0.0;
    v10_0_re = 0.0;
    v10_c = 0.0;
    v14_re = 0.0;
    v14_t_re = 0.0;
    v14_0_re = 0.0;
    v14_c = 0.0;
    v17_re = 0.0;
    v17_t_re = 0.0;
    v17_0_re = 0.0;
    v17_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v6_o = fabs(v6_r_re);
        v7_s_re = v6_r_re*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_re;
        v7_0_re = -v7_s_re*v3_re;
        v6_b = fabs(turn_lambda_re)*rt + fabs(v3_re)*r0;
        v7_x = v6_b*v6_o;
        v7_c = v7_x < 1.0 ? v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) : RMT_INF;
        v8_re = v3_re*v6_r_re;
        v8_t_re = v3_re*v7_t_re;
        v8_0_re = v3_re*v7_0_re;
        v9_m = fabs(v3_re);
        v8_c = v9_m*v7_c;
        v10_re += v2_w*v8_re;
        v10_t_re += v2_w*v8_t_re;
        v10_0_re += v2_w*v8_0_re;
        v10_c += v2_w*v8_c;
        v9_s_re = v3_re*v3_re;
        v12_t_re = 2.0*v6_r_re*v7_t_re;
        v12_0_re = 2.0*v6_r_re*v7_0_re;
        v7_m = fabs(v6_r_re);
        v7_b = fabs(v7_t_re)*rt + fabs(v7_0_re)*r0 + v7_c;
        v12_c = v7_m*v7_c + v7_m*v7_c + v7_b*v7_b;
        v13_re = v9_s_re*v7_s_re;
        v13_t_re = v9_s_re*v12_t_re;
        v13_0_re = v9_s_re*v12_0_re;
        v11_m = fabs(v9_s_re);
        v13_c = v11_m*v12_c;
        v14_re += v2_w*v13_re;
        v14_t_re += v2_w*v13_t_re;
        v14_0_re += v2_w*v13_0_re;
        v14_c += v2_w*v13_c;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v16_t_re = v15_re*v12_t_re;
        v16_0_re = v15_re*v12_0_re;
        v15_m = fabs(v15_re);
        v16_c = v15_m*v12_c;
        v17_re += v2_w*v16_re;
        v17_t_re += v2_w*v16_t_re;
        v17_0_re += v2_w*v16_0_re;
        v17_c += v2_w*v16_c;
    }
    v18_r_re = 1.0/par_n_re;
    v18_o = fabs(v18_r_re);
    v19_s_re = v18_r_re*v18_r_re;
    v19_t_re = -v19_s_re*turn_n_re;
    v18_b = fabs(turn_n_re)*rt;
    v19_x = v18_b*v18_o;
    v19_c = v19_x < 1.0 ? v18_o*v18_o*(v18_b*v19_x/(1.0 - v19_x)) : RMT_INF;
    v20_s_re = par_lambda_re*par_lambda_re;
    v21_t_re = 2.0*par_lambda_re*turn_lambda_re;
    v20_b = fabs(turn_lambda_re)*rt;
    v21_c = v20_b*v20_b;
    v22_re = v20_s_re*par_n_re;
    v22_t_re = v20_s_re*turn_n_re + par_n_re*v21_t_re;
    v18_m = fabs(par_n_re);
    v21_b = fabs(v21_t_re)*rt + v21_c;
    v22_c = v18_m*v21_c + v21_b*v18_b;
    v23_re = v22_re*v17_re;
    v23_t_re = v22_re*v17_t_re + v17_re*v22_t_re;
    v23_0_re = v22_re*v17_0_re;
    v22_m = fabs(v22_re);
    v17_m = fabs(v17_re);
    v22_b = fabs(v22_t_re)*rt + v22_c;
    v17_b = fabs(v17_t_re)*rt + fabs(v17_0_re)*r0 + v17_c;
    v23_c = v22_m*v17_c + v17_m*v22_c + v22_b*v17_b;
    v24_re = par_p_re*par_sigma2_re;
    v24_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v25_b = fabs(turn_p_re)*rt;
    v26_b = fabs(turn_sigma2_re)*rt;
    v24_c = v25_b*v26_b;
    v27_re = v24_re*x0_re;
    v27_t_re = x0_re*v24_t_re;
    v28_m = fabs(x0_re);
    v24_b = fabs(v24_t_re)*rt + v24_c;
    v28_b = r0;
    v27_c = v28_m*v24_c + v24_b*v28_b;
    v29_re = v27_re*v14_re;
    v29_t_re = v27_re*v14_t_re + v14_re*v27_t_re;
    v29_0_re = v27_re*v14_0_re + v14_re*v24_re;
    v27_m = fabs(v27_re);
    v14_m = fabs(v14_re);
    v27_b = fabs(v24_re)*r0 + fabs(v27_t_re)*rt + v27_c;
    v14_b = fabs(v14_t_re)*rt + fabs(v14_0_re)*r0 + v14_c;
    v29_c = v27_m*v14_c + v14_m*v27_c + v27_b*v14_b;
    v30_re = v24_re*x1_re;
    v30_t_re = x1_re*v24_t_re;
    v31_m = fabs(x1_re);
    v31_b = r1;
    v30_c = v31_m*v24_c + v24_b*v31_b;
    v32_re = v30_re*v14_re;
    v32_t_re = v30_re*v14_t_re + v14_re*v30_t_re;
    v32_0_re = v30_re*v14_0_re;
    v32_1_re = v14_re*v24_re;
    v30_m = fabs(v30_re);
    v30_b = fabs(v24_re)*r1 + fabs(v30_t_re)*rt + v30_c;
    v32_c = v30_m*v14_c + v14_m*v30_c + v30_b*v14_b;
    v33_re = v23_re + v29_re + v32_re;
    v33_t_re = v23_t_re + v29_t_re + v32_t_re;
    v33_0_re = v23_0_re + v29_0_re + v32_0_re;
    v33_c = v23_c + v29_c + v32_c;
    v34_re = v18_r_re*v33_re;
    v34_t_re = v18_r_re*v33_t_re + v33_re*v19_t_re;
    v34_0_re = v18_r_re*v33_0_re;
    v34_1_re = v18_r_re*v32_1_re;
    v19_m = fabs(v18_r_re);
    v33_m = fabs(v33_re);
    v19_b = fabs(v19_t_re)*rt + v19_c;
    v33_b = fabs(v33_t_re)*rt + fabs(v33_0_re)*r0 + fabs(v32_1_re)*r1 + v33_c;
    v34_c = v19_m*v33_c + v33_m*v19_c + v19_b*v33_b;
    v35_re = par_p_re*v10_re;
    v35_t_re = par_p_re*v10_t_re + v10_re*turn_p_re;
    v35_0_re = par_p_re*v10_0_re;
    v25_m = fabs(par_p_re);
    v10_b = fabs(v10_t_re)*rt + fabs(v10_0_re)*r0 + v10_c;
    v35_c = v25_m*v10_c + v25_b*v10_b;
    v36_re = par_n_re + v35_re;
    v36_t_re = turn_n_re + v35_t_re;
    v36_r_re = 1.0/v36_re;
    v36_o = fabs(v36_r_re);
    v37_s_re = v36_r_re*v36_r_re;
    v37_t_re = -v37_s_re*v36_t_re;
    v37_0_re = -v37_s_re*v35_0_re;
    v36_b = fabs(v36_t_re)*rt + fabs(v35_0_re)*r0 + v35_c;
    v37_x = v36_b*v36_o;
    v37_c = v37_x < 1.0 ? v36_o*v36_o*(v35_c + v36_b*v37_x/(1.0 - v37_x)) : RMT_INF;
    v38_re = par_n_re*v36_r_re;
    v38_t_re = par_n_re*v37_t_re + v36_r_re*turn_n_re;
    v38_0_re = par_n_re*v37_0_re;
    v37_b = fabs(v37_t_re)*rt + fabs(v37_0_re)*r0 + v37_c;
    v38_c = v18_m*v37_c + v18_b*v37_b;
    v26_r_re = 1.0/par_sigma2_re;
    v26_o = fabs(v26_r_re);
    v39_s_re = v26_r_re*v26_r_re;
    v39_t_re = -v39_s_re*turn_sigma2_re;
    v39_x = v26_b*v26_o;
    v39_c = v39_x < 1.0 ? v26_o*v26_o*(v26_b*v39_x/(1.0 - v39_x)) : RMT_INF;
    v40_re = par_n_re*v26_r_re;
    v40_t_re = par_n_re*v39_t_re + v26_r_re*turn_n_re;
    v39_b = fabs(v39_t_re)*rt + v39_c;
    v40_c = v18_m*v39_c + v18_b*v39_b;
    v41_t_re = 2.0*v36_r_re*v37_t_re;
    v41_0_re = 2.0*v36_r_re*v37_0_re;
    v37_m = fabs(v36_r_re);
    v41_c = v37_m*v37_c + v37_m*v37_c + v37_b*v37_b;
    v42_re = v40_re*v37_s_re;
    v42_t_re = v40_re*v41_t_re + v37_s_re*v40_t_re;
    v42_0_re = v40_re*v41_0_re;
    v40_m = fabs(v40_re);
    v41_m = fabs(v37_s_re);
    v40_b = fabs(v40_t_re)*rt + v40_c;
    v41_b = fabs(v41_t_re)*rt + fabs(v41_0_re)*r0 + v41_c;
    v42_c = v40_m*v41_c + v41_m*v40_c + v40_b*v41_b;
    v43_re = par_n_re*v34_re;
    v43_t_re = par_n_re*v34_t_re + v34_re*turn_n_re;
    v43_0_re = par_n_re*v34_0_re;
    v43_1_re = par_n_re*v34_1_re;
    v34_b = fabs(v34_t_re)*rt + fabs(v34_0_re)*r0 + fabs(v34_1_re)*r1 + v34_c;
    v43_c = v18_m*v34_c + v18_b*v34_b;
    v44_re = v24_re*v10_re;
    v44_t_re = v24_re*v10_t_re + v10_re*v24_t_re;
    v44_0_re = v24_re*v10_0_re;
    v24_m = fabs(v24_re);
    v10_m = fabs(v10_re);
    v44_c = v24_m*v10_c + v10_m*v24_c + v24_b*v10_b;
    v45_re = -v43_re + v44_re;
    v45_t_re = -v43_t_re + v44_t_re;
    v45_0_re = -v43_0_re + v44_0_re;
    v45_1_re = -v43_1_re;
    v45_c = v43_c + v44_c;
    v46_re = v42_re*v45_re;
    v46_t_re = v42_re*v45_t_re + v45_re*v42_t_re;
    v46_0_re = v42_re*v45_0_re + v45_re*v42_0_re;
    v46_1_re = v42_re*v45_1_re;
    v42_m = fabs(v42_re);
    v45_m = fabs(v45_re);
    v42_b = fabs(v42_t_re)*rt + fabs(v42_0_re)*r0 + v42_c;
    v45_b = fabs(v45_t_re)*rt + fabs(v45_0_re)*r0 + fabs(v45_1_re)*r1 + v45_c;
    v46_c = v42_m*v45_c + v45_m*v42_c + v42_b*v45_b;
    v47_re = -v46_re;
    v47_t_re = -v46_t_re;
    v47_0_re = -v46_0_re;
    v47_1_re = -v46_1_re;
    work[29] = 1.0 - v38_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v38_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v38_re;
    work[29 + 7] = 0.0;
    work[25] = v38_c;
    work[29 + 2*6] = -v47_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v47_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v47_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v47_re;
    work[29 + 2*6 + 7] = 0.0;
    work[25 + 1] = v46_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work, word_Sigma, word_Theta, weights_0, count_0);
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
__device__ static rmt_values<2> certify_real(double *work, double t, double left, double step, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
        if (!enclose_real(work, word_Sigma, word_Theta, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[116] = 0.0;
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
            work[116] = fmax(work[116], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[116] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[116], 0.001));
            }
            break;
        }
        if (!(work[116] < RMT_INF)) {
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
__device__ static bool follow_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
    equations_real(work, word_Sigma, word_Theta, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify_real(work, t, left, step, word_Sigma, word_Theta, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place_real(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle_real(work, word_Sigma, word_Theta, weights_0, count_0) && is_near_real(work, 0.5*step);
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
__device__ static bool reach_real(double *work, bool is_found, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy_real(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy_real(work, attempt == 1 ? 99 : 107, 75, 2*4);
            if (follow_real(work, word_Sigma, word_Theta, weights_0, count_0)) {
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
__device__ static rmt_values<2> values_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double par_p_re = 0;
    double par_lambda_re = 0;
    double par_sigma2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v9_re = 0;
    double v14_re = 0;
    double v17_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v8_re = 0;
    double v10_s_re = 0;
    double v7_s_re = 0;
    double v13_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v18_r_re = 0;
    double v20_s_re = 0;
    double v22_re = 0;
    double v23_re = 0;
    double v24_re = 0;
    double v25_re = 0;
    double v26_re = 0;
    double v27_re = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    par_n_re = work[67];
    par_p_re = work[67 + 2];
    par_lambda_re = work[67 + 4];
    par_sigma2_re = work[67 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v9_re = 0.0;
    v14_re = 0.0;
    v17_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v8_re = v3_re*v6_r_re;
        v9_re += v2_w*v8_re;
        v10_s_re = v3_re*v3_re;
        v7_s_re = v6_r_re*v6_r_re;
        v13_re = v10_s_re*v7_s_re;
        v14_re += v2_w*v13_re;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v17_re += v2_w*v16_re;
    }
    v18_r_re = 1.0/par_n_re;
    v20_s_re = par_lambda_re*par_lambda_re;
    v22_re = v20_s_re*par_n_re;
    v23_re = v22_re*v17_re;
    v24_re = par_p_re*par_sigma2_re;
    v25_re = v24_re*x0_re;
    v26_re = v25_re*v14_re;
    v27_re = v24_re*x1_re;
    v28_re = v27_re*v14_re;
    v29_re = v23_re + v26_re + v28_re;
    v30_re = v18_r_re*v29_re;
    work[59] = v9_re;
    work[59 + 1] = 0.0;
    work[59 + 2] = x0_re;
    work[59 + 3] = 0.0;
    work[59 + 4] = v30_re;
    work[59 + 5] = 0.0;
    work[59 + 6] = x1_re;
    work[59 + 7] = 0.0;
    return {{v30_re, 0.0}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit_real(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin_real(work, anchor, start, word_Sigma, word_Theta, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take_real(work, 83, 4, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found, word_Sigma, word_Theta, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 16, 2*2);
            copy_real(work, 83, 107, 2*4);
            {
                const rmt_values<2> rmt_1 = values_real(work, word_Sigma, word_Theta, weights_0, count_0);
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
__device__ static void slopes_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_re = 0;
    double turn_lambda_re = 0;
    double par_sigma2_re = 0;
    double turn_sigma2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v7_s_re = 0;
    double v7_t_re = 0;
    double v7_0_re = 0;
    double v8_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v10_s_re = 0;
    double v12_t_re = 0;
    double v12_0_re = 0;
    double v13_re = 0;
    double v13_t_re = 0;
    double v13_0_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_0_re = 0;
    double v18_r_re = 0;
    double v19_s_re = 0;
    double v19_t_re = 0;
    double v20_s_re = 0;
    double v21_t_re = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_0_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v26_re = 0;
    double v26_t_re = 0;
    double v26_0_re = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v28_re = 0;
    double v28_t_re = 0;
    double v28_0_re = 0;
    double v28_1_re = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v29_0_re = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v30_0_re = 0;
    double v30_1_re = 0;
    par_n_re = work[67];
    turn_n_re = work[91];
    par_p_re = work[67 + 2];
    turn_p_re = work[91 + 2];
    par_lambda_re = work[67 + 4];
    turn_lambda_re = work[91 + 4];
    par_sigma2_re = work[67 + 6];
    turn_sigma2_re = work[91 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v9_re = 0.0;
    v9_t_re = 0.0;
    v9_0_re = 0.0;
    v14_re = 0.0;
    v14_t_re = 0.0;
    v14_0_re = 0.0;
    v17_re = 0.0;
    v17_t_re = 0.0;
    v17_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v7_s_re = v6_r_re*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_re;
        v7_0_re = -v7_s_re*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_t_re = v3_re*v7_t_re;
        v8_0_re = v3_re*v7_0_re;
        v9_re += v2_w*v8_re;
        v9_t_re += v2_w*v8_t_re;
        v9_0_re += v2_w*v8_0_re;
        v10_s_re = v3_re*v3_re;
        v12_t_re = 2.0*v6_r_re*v7_t_re;
        v12_0_re = 2.0*v6_r_re*v7_0_re;
        v13_re = v10_s_re*v7_s_re;
        v13_t_re = v10_s_re*v12_t_re;
        v13_0_re = v10_s_re*v12_0_re;
        v14_re += v2_w*v13_re;
        v14_t_re += v2_w*v13_t_re;
        v14_0_re += v2_w*v13_0_re;
        v15_re = v3_re*v4_re;
        v16_re = v15_re*v7_s_re;
        v16_t_re = v15_re*v12_t_re;
        v16_0_re = v15_re*v12_0_re;
        v17_re += v2_w*v16_re;
        v17_t_re += v2_w*v16_t_re;
        v17_0_re += v2_w*v16_0_re;
    }
    v18_r_re = 1.0/par_n_re;
    v19_s_re = v18_r_re*v18_r_re;
    v19_t_re = -v19_s_re*turn_n_re;
    v20_s_re = par_lambda_re*par_lambda_re;
    v21_t_re = 2.0*par_lambda_re*turn_lambda_re;
    v22_re = v20_s_re*par_n_re;
    v22_t_re = v20_s_re*turn_n_re + par_n_re*v21_t_re;
    v23_re = v22_re*v17_re;
    v23_t_re = v22_re*v17_t_re + v17_re*v22_t_re;
    v23_0_re = v22_re*v17_0_re;
    v24_re = par_p_re*par_sigma2_re;
    v24_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v25_re = v24_re*x0_re;
    v25_t_re = x0_re*v24_t_re;
    v26_re = v25_re*v14_re;
    v26_t_re = v25_re*v14_t_re + v14_re*v25_t_re;
    v26_0_re = v25_re*v14_0_re + v14_re*v24_re;
    v27_re = v24_re*x1_re;
    v27_t_re = x1_re*v24_t_re;
    v28_re = v27_re*v14_re;
    v28_t_re = v27_re*v14_t_re + v14_re*v27_t_re;
    v28_0_re = v27_re*v14_0_re;
    v28_1_re = v14_re*v24_re;
    v29_re = v23_re + v26_re + v28_re;
    v29_t_re = v23_t_re + v26_t_re + v28_t_re;
    v29_0_re = v23_0_re + v26_0_re + v28_0_re;
    v30_re = v18_r_re*v29_re;
    v30_t_re = v18_r_re*v29_t_re + v29_re*v19_t_re;
    v30_0_re = v18_r_re*v29_0_re;
    v30_1_re = v18_r_re*v28_1_re;
    work[53] = v30_0_re;
    work[53 + 1] = 0.0;
    work[53 + 2] = v30_1_re;
    work[53 + 3] = 0.0;
    work[53 + 4] = v30_t_re;
    work[53 + 5] = 0.0;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate_real(double *work, long long j, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[91 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 8, 2*2);
    equations_real(work, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate_real(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work, word_Sigma, word_Theta, weights_0, count_0);
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
__device__ static void descend_real(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take_real(work, 67, 4, parameters, size, i);
        take_real(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate_real(work, j, word_Sigma, word_Theta, weights_0, count_0);
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

extern "C" __global__ void solve(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[117] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[117] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[117] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[117] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_Sigma, word_Theta, weights_0, count_0);
}
