// Generalised cross-validation of ridge regression. Solves
//
//     delta_1 = 1/(c*delta_2 + lambda)
//     delta_2 = tr(Sigma*(delta_1*Sigma + I_p).I)/p
//     delta_3 = tr(Sigma*(delta_5*Sigma + I_p).I)/p
//     delta_4 = tr(Sigma*(delta_6*Sigma + I_p).I)/p
//     delta_5 = 1/(c*delta_3 + lambda)
//     delta_6 = 1/(c*delta_4 + lambda)
//     tau_1 = tr(Sigma*Theta*(delta_6*Sigma + I_p).I)/p
//     tau_2 = (sigma2 + tau_1 + tau_3)/(c**2*delta_3*delta_4 + c*delta_3*lambda + c*delta_4*lambda + lambda**2)
//     tau_3 = tr(p*tau_2*Sigma*(delta_5*Sigma + I_p).I*Sigma*(delta_6*Sigma + I_p).I/n - delta_5*Sigma*Theta*(delta_6*Sigma +
//     I_p).I*Sigma*(delta_5*Sigma + I_p).I)/p
//     target: (c**2*delta_2**2*sigma2 + c**2*delta_2**2*tau_1 + c**2*delta_2**2*tau_3 + 2*c*delta_2*lambda*sigma2 +
//     2*c*delta_2*lambda*tau_1 + 2*c*delta_2*lambda*tau_3 + lambda**2*sigma2 + lambda**2*tau_1 +
//     lambda**2*tau_3)/(c**2*delta_3*delta_4 + c*delta_3*lambda + c*delta_4*lambda + lambda**2)
//
// Generated from derivations/equivalents/ridge_gcv.py by `rmtsym generate ridge_gcv` (SymPy 1.14.0). Do not edit.
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
        work[189 + j] = work[181 + j] - work[173 + j];
        total += fabs(work[189 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[173 + j]) + fabs(work[181 + j]);
        }
    }
    work[213] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[40 + i] = modulus(work, 0 + 2*i);
        largest = fmax(largest, work[40 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[40 + i] = fmax(work[40 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[165 + j] = left*work[173 + j] + t*work[181 + j];
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
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 57 + 2*(i*10 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 57 + 2*k*10;
        if (pivot != k) {
            other = 57 + 2*pivot*10;
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
        for (long long rmt_i5 = 0, rmt_i5_end = 4; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 57 + 2*i*10;
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
    double x2_re = 0;
    double x2_im = 0;
    double x3_re = 0;
    double x3_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_2_re = 0;
    double v19_2_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_2_re = 0;
    double v22_2_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_2_re = 0;
    double v27_2_im = 0;
    double v27_1_re = 0;
    double v27_1_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_2_re = 0;
    double v31_2_im = 0;
    double v31_1_re = 0;
    double v31_1_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v7_s_re = 0;
    double v7_s_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v11_re = 0;
    double v11_q = 0;
    double v11_r_re = 0;
    double v11_r_im = 0;
    double v12_s_re = 0;
    double v12_s_im = 0;
    double v12_1_re = 0;
    double v12_1_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v16_re = 0;
    double v16_q = 0;
    double v16_r_re = 0;
    double v16_r_im = 0;
    double v17_s_re = 0;
    double v17_s_im = 0;
    double v17_2_re = 0;
    double v17_2_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_2_re = 0;
    double v18_2_im = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_2_re = 0;
    double v21_2_im = 0;
    double v23_s_re = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_2_re = 0;
    double v26_2_im = 0;
    double v26_1_re = 0;
    double v26_1_im = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_1_re = 0;
    double v29_1_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_2_re = 0;
    double v30_2_im = 0;
    double v30_1_re = 0;
    double v30_1_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_2_re = 0;
    double v32_2_im = 0;
    double v32_1_re = 0;
    double v32_1_im = 0;
    double v33_r_re = 0;
    double v34_s_re = 0;
    double v34_t_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_2_re = 0;
    double v37_2_im = 0;
    double v37_1_re = 0;
    double v37_1_im = 0;
    double v37_3_re = 0;
    double v37_3_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v38_2_re = 0;
    double v38_2_im = 0;
    double v38_1_re = 0;
    double v38_1_im = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v39_t_re = 0;
    double v39_t_im = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v40_0_re = 0;
    double v40_0_im = 0;
    double v40_t_re = 0;
    double v40_t_im = 0;
    double v41_re = 0;
    double v41_im = 0;
    double v41_t_re = 0;
    double v41_t_im = 0;
    double v41_q = 0;
    double v41_r_re = 0;
    double v41_r_im = 0;
    double v42_s_re = 0;
    double v42_s_im = 0;
    double v42_t_re = 0;
    double v42_t_im = 0;
    double v42_0_re = 0;
    double v42_0_im = 0;
    double v43_re = 0;
    double v43_im = 0;
    double v43_t_re = 0;
    double v43_t_im = 0;
    double v43_0_re = 0;
    double v43_0_im = 0;
    double v44_re = 0;
    double v44_im = 0;
    double v44_1_re = 0;
    double v44_1_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v45_re = 0;
    double v45_im = 0;
    double v45_t_re = 0;
    double v45_t_im = 0;
    double v45_q = 0;
    double v45_r_re = 0;
    double v45_r_im = 0;
    double v46_s_re = 0;
    double v46_s_im = 0;
    double v46_t_re = 0;
    double v46_t_im = 0;
    double v46_1_re = 0;
    double v46_1_im = 0;
    double v47_re = 0;
    double v47_im = 0;
    double v47_t_re = 0;
    double v47_t_im = 0;
    double v47_1_re = 0;
    double v47_1_im = 0;
    double v48_re = 0;
    double v48_im = 0;
    double v48_2_re = 0;
    double v48_2_im = 0;
    double v48_t_re = 0;
    double v48_t_im = 0;
    double v49_re = 0;
    double v49_im = 0;
    double v49_t_re = 0;
    double v49_t_im = 0;
    double v49_q = 0;
    double v49_r_re = 0;
    double v49_r_im = 0;
    double v50_s_re = 0;
    double v50_s_im = 0;
    double v50_t_re = 0;
    double v50_t_im = 0;
    double v50_2_re = 0;
    double v50_2_im = 0;
    double v51_re = 0;
    double v51_im = 0;
    double v51_t_re = 0;
    double v51_t_im = 0;
    double v51_2_re = 0;
    double v51_2_im = 0;
    double v33_s_re = 0;
    double v52_t_re = 0;
    double v53_re = 0;
    double v53_im = 0;
    double v53_t_re = 0;
    double v53_t_im = 0;
    double v53_1_re = 0;
    double v53_1_im = 0;
    double v54_re = 0;
    double v54_im = 0;
    double v54_t_re = 0;
    double v54_t_im = 0;
    double v54_2_re = 0;
    double v54_2_im = 0;
    double v54_1_re = 0;
    double v54_1_im = 0;
    double v55_re = 0;
    double v55_im = 0;
    double v55_t_re = 0;
    double v55_t_im = 0;
    double v55_2_re = 0;
    double v55_2_im = 0;
    double v56_re = 0;
    double v56_im = 0;
    double v56_t_re = 0;
    double v56_t_im = 0;
    double v56_2_re = 0;
    double v56_2_im = 0;
    double v56_1_re = 0;
    double v56_1_im = 0;
    double v56_3_re = 0;
    double v56_3_im = 0;
    par_n_re = work[165];
    turn_n_re = work[189];
    par_p_re = work[165 + 2];
    turn_p_re = work[189 + 2];
    par_lambda_re = work[165 + 4];
    par_lambda_im = work[165 + 5];
    turn_lambda_re = work[189 + 4];
    turn_lambda_im = work[189 + 5];
    par_sigma2_re = work[165 + 6];
    par_sigma2_im = work[165 + 7];
    turn_sigma2_re = work[189 + 6];
    turn_sigma2_im = work[189 + 7];
    x0_re = work[16];
    x0_im = work[16 + 1];
    x1_re = work[16 + 2];
    x1_im = work[16 + 3];
    x2_re = work[16 + 4];
    x2_im = work[16 + 5];
    x3_re = work[16 + 6];
    x3_im = work[16 + 7];
    v9_re = 0.0;
    v9_im = 0.0;
    v9_0_re = 0.0;
    v9_0_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v14_1_re = 0.0;
    v14_1_im = 0.0;
    v19_re = 0.0;
    v19_im = 0.0;
    v19_2_re = 0.0;
    v19_2_im = 0.0;
    v22_re = 0.0;
    v22_im = 0.0;
    v22_2_re = 0.0;
    v22_2_im = 0.0;
    v27_re = 0.0;
    v27_im = 0.0;
    v27_2_re = 0.0;
    v27_2_im = 0.0;
    v27_1_re = 0.0;
    v27_1_im = 0.0;
    v31_re = 0.0;
    v31_im = 0.0;
    v31_2_re = 0.0;
    v31_2_im = 0.0;
    v31_1_re = 0.0;
    v31_1_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = 1.0 + v5_re;
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v5_im*v6_q;
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_0_re = -v7_s_re*v3_re;
        v7_0_im = -v7_s_im*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v8_0_re = v3_re*v7_0_re;
        v8_0_im = v3_re*v7_0_im;
        v9_re += v2_w*v8_re;
        v9_im += v2_w*v8_im;
        v9_0_re += v2_w*v8_0_re;
        v9_0_im += v2_w*v8_0_im;
        v10_re = v3_re*x1_re;
        v10_im = v3_re*x1_im;
        v11_re = 1.0 + v10_re;
        v11_q = 1.0/(v11_re*v11_re + v10_im*v10_im);
        v11_r_re = v11_re*v11_q;
        v11_r_im = -v10_im*v11_q;
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im;
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re;
        v12_1_re = -v12_s_re*v3_re;
        v12_1_im = -v12_s_im*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_im = v3_re*v11_r_im;
        v13_1_re = v3_re*v12_1_re;
        v13_1_im = v3_re*v12_1_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_1_re += v2_w*v13_1_re;
        v14_1_im += v2_w*v13_1_im;
        v15_re = v3_re*x2_re;
        v15_im = v3_re*x2_im;
        v16_re = 1.0 + v15_re;
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im);
        v16_r_re = v16_re*v16_q;
        v16_r_im = -v15_im*v16_q;
        v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im;
        v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re;
        v17_2_re = -v17_s_re*v3_re;
        v17_2_im = -v17_s_im*v3_re;
        v18_re = v3_re*v16_r_re;
        v18_im = v3_re*v16_r_im;
        v18_2_re = v3_re*v17_2_re;
        v18_2_im = v3_re*v17_2_im;
        v19_re += v2_w*v18_re;
        v19_im += v2_w*v18_im;
        v19_2_re += v2_w*v18_2_re;
        v19_2_im += v2_w*v18_2_im;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v16_r_re;
        v21_im = v20_re*v16_r_im;
        v21_2_re = v20_re*v17_2_re;
        v21_2_im = v20_re*v17_2_im;
        v22_re += v2_w*v21_re;
        v22_im += v2_w*v21_im;
        v22_2_re += v2_w*v21_2_re;
        v22_2_im += v2_w*v21_2_im;
        v23_s_re = v3_re*v3_re;
        v25_re = v23_s_re*v11_r_re;
        v25_im = v23_s_re*v11_r_im;
        v25_1_re = v23_s_re*v12_1_re;
        v25_1_im = v23_s_re*v12_1_im;
        v26_re = v25_re*v16_r_re - v25_im*v16_r_im;
        v26_im = v25_re*v16_r_im + v25_im*v16_r_re;
        v26_2_re = v25_re*v17_2_re - v25_im*v17_2_im;
        v26_2_im = v25_re*v17_2_im + v25_im*v17_2_re;
        v26_1_re = v16_r_re*v25_1_re - v16_r_im*v25_1_im;
        v26_1_im = v16_r_re*v25_1_im + v16_r_im*v25_1_re;
        v27_re += v2_w*v26_re;
        v27_im += v2_w*v26_im;
        v27_2_re += v2_w*v26_2_re;
        v27_2_im += v2_w*v26_2_im;
        v27_1_re += v2_w*v26_1_re;
        v27_1_im += v2_w*v26_1_im;
        v28_re = v23_s_re*v4_re;
        v29_re = v28_re*v11_r_re;
        v29_im = v28_re*v11_r_im;
        v29_1_re = v28_re*v12_1_re;
        v29_1_im = v28_re*v12_1_im;
        v30_re = v29_re*v16_r_re - v29_im*v16_r_im;
        v30_im = v29_re*v16_r_im + v29_im*v16_r_re;
        v30_2_re = v29_re*v17_2_re - v29_im*v17_2_im;
        v30_2_im = v29_re*v17_2_im + v29_im*v17_2_re;
        v30_1_re = v16_r_re*v29_1_re - v16_r_im*v29_1_im;
        v30_1_im = v16_r_re*v29_1_im + v16_r_im*v29_1_re;
        v31_re += v2_w*v30_re;
        v31_im += v2_w*v30_im;
        v31_2_re += v2_w*v30_2_re;
        v31_2_im += v2_w*v30_2_im;
        v31_1_re += v2_w*v30_1_re;
        v31_1_im += v2_w*v30_1_im;
    }
    v32_re = x1_re*v31_re - x1_im*v31_im;
    v32_im = x1_re*v31_im + x1_im*v31_re;
    v32_2_re = x1_re*v31_2_re - x1_im*v31_2_im;
    v32_2_im = x1_re*v31_2_im + x1_im*v31_2_re;
    v32_1_re = x1_re*v31_1_re - x1_im*v31_1_im + v31_re;
    v32_1_im = x1_re*v31_1_im + x1_im*v31_1_re + v31_im;
    v33_r_re = 1.0/par_n_re;
    v34_s_re = v33_r_re*v33_r_re;
    v34_t_re = -v34_s_re*turn_n_re;
    v35_re = v33_r_re*par_p_re;
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re;
    v36_re = v35_re*x3_re;
    v36_im = v35_re*x3_im;
    v36_t_re = x3_re*v35_t_re;
    v36_t_im = x3_im*v35_t_re;
    v37_re = v36_re*v27_re - v36_im*v27_im;
    v37_im = v36_re*v27_im + v36_im*v27_re;
    v37_2_re = v36_re*v27_2_re - v36_im*v27_2_im;
    v37_2_im = v36_re*v27_2_im + v36_im*v27_2_re;
    v37_1_re = v36_re*v27_1_re - v36_im*v27_1_im;
    v37_1_im = v36_re*v27_1_im + v36_im*v27_1_re;
    v37_3_re = v27_re*v35_re;
    v37_3_im = v27_im*v35_re;
    v37_t_re = v27_re*v36_t_re - v27_im*v36_t_im;
    v37_t_im = v27_re*v36_t_im + v27_im*v36_t_re;
    v38_re = -v32_re + v37_re;
    v38_im = -v32_im + v37_im;
    v38_2_re = -v32_2_re + v37_2_re;
    v38_2_im = -v32_2_im + v37_2_im;
    v38_1_re = -v32_1_re + v37_1_re;
    v38_1_im = -v32_1_im + v37_1_im;
    v39_re = par_lambda_re*par_n_re;
    v39_im = par_lambda_im*par_n_re;
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re;
    v39_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im;
    v40_re = par_p_re*v9_re;
    v40_im = par_p_re*v9_im;
    v40_0_re = par_p_re*v9_0_re;
    v40_0_im = par_p_re*v9_0_im;
    v40_t_re = v9_re*turn_p_re;
    v40_t_im = v9_im*turn_p_re;
    v41_re = v39_re + v40_re;
    v41_im = v39_im + v40_im;
    v41_t_re = v39_t_re + v40_t_re;
    v41_t_im = v39_t_im + v40_t_im;
    v41_q = 1.0/(v41_re*v41_re + v41_im*v41_im);
    v41_r_re = v41_re*v41_q;
    v41_r_im = -v41_im*v41_q;
    v42_s_re = v41_r_re*v41_r_re - v41_r_im*v41_r_im;
    v42_s_im = v41_r_re*v41_r_im + v41_r_im*v41_r_re;
    v42_t_re = -v42_s_re*v41_t_re + v42_s_im*v41_t_im;
    v42_t_im = -v42_s_re*v41_t_im - v42_s_im*v41_t_re;
    v42_0_re = -v42_s_re*v40_0_re + v42_s_im*v40_0_im;
    v42_0_im = -v42_s_re*v40_0_im - v42_s_im*v40_0_re;
    v43_re = par_n_re*v41_r_re;
    v43_im = par_n_re*v41_r_im;
    v43_t_re = par_n_re*v42_t_re + v41_r_re*turn_n_re;
    v43_t_im = par_n_re*v42_t_im + v41_r_im*turn_n_re;
    v43_0_re = par_n_re*v42_0_re;
    v43_0_im = par_n_re*v42_0_im;
    v44_re = par_p_re*v14_re;
    v44_im = par_p_re*v14_im;
    v44_1_re = par_p_re*v14_1_re;
    v44_1_im = par_p_re*v14_1_im;
    v44_t_re = v14_re*turn_p_re;
    v44_t_im = v14_im*turn_p_re;
    v45_re = v39_re + v44_re;
    v45_im = v39_im + v44_im;
    v45_t_re = v39_t_re + v44_t_re;
    v45_t_im = v39_t_im + v44_t_im;
    v45_q = 1.0/(v45_re*v45_re + v45_im*v45_im);
    v45_r_re = v45_re*v45_q;
    v45_r_im = -v45_im*v45_q;
    v46_s_re = v45_r_re*v45_r_re - v45_r_im*v45_r_im;
    v46_s_im = v45_r_re*v45_r_im + v45_r_im*v45_r_re;
    v46_t_re = -v46_s_re*v45_t_re + v46_s_im*v45_t_im;
    v46_t_im = -v46_s_re*v45_t_im - v46_s_im*v45_t_re;
    v46_1_re = -v46_s_re*v44_1_re + v46_s_im*v44_1_im;
    v46_1_im = -v46_s_re*v44_1_im - v46_s_im*v44_1_re;
    v47_re = par_n_re*v45_r_re;
    v47_im = par_n_re*v45_r_im;
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re;
    v47_t_im = par_n_re*v46_t_im + v45_r_im*turn_n_re;
    v47_1_re = par_n_re*v46_1_re;
    v47_1_im = par_n_re*v46_1_im;
    v48_re = par_p_re*v19_re;
    v48_im = par_p_re*v19_im;
    v48_2_re = par_p_re*v19_2_re;
    v48_2_im = par_p_re*v19_2_im;
    v48_t_re = v19_re*turn_p_re;
    v48_t_im = v19_im*turn_p_re;
    v49_re = v39_re + v48_re;
    v49_im = v39_im + v48_im;
    v49_t_re = v39_t_re + v48_t_re;
    v49_t_im = v39_t_im + v48_t_im;
    v49_q = 1.0/(v49_re*v49_re + v49_im*v49_im);
    v49_r_re = v49_re*v49_q;
    v49_r_im = -v49_im*v49_q;
    v50_s_re = v49_r_re*v49_r_re - v49_r_im*v49_r_im;
    v50_s_im = v49_r_re*v49_r_im + v49_r_im*v49_r_re;
    v50_t_re = -v50_s_re*v49_t_re + v50_s_im*v49_t_im;
    v50_t_im = -v50_s_re*v49_t_im - v50_s_im*v49_t_re;
    v50_2_re = -v50_s_re*v48_2_re + v50_s_im*v48_2_im;
    v50_2_im = -v50_s_re*v48_2_im - v50_s_im*v48_2_re;
    v51_re = par_n_re*v49_r_re;
    v51_im = par_n_re*v49_r_im;
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re;
    v51_t_im = par_n_re*v50_t_im + v49_r_im*turn_n_re;
    v51_2_re = par_n_re*v50_2_re;
    v51_2_im = par_n_re*v50_2_im;
    v33_s_re = par_n_re*par_n_re;
    v52_t_re = 2.0*par_n_re*turn_n_re;
    v53_re = v33_s_re*v45_r_re;
    v53_im = v33_s_re*v45_r_im;
    v53_t_re = v33_s_re*v46_t_re + v45_r_re*v52_t_re;
    v53_t_im = v33_s_re*v46_t_im + v45_r_im*v52_t_re;
    v53_1_re = v33_s_re*v46_1_re;
    v53_1_im = v33_s_re*v46_1_im;
    v54_re = v53_re*v49_r_re - v53_im*v49_r_im;
    v54_im = v53_re*v49_r_im + v53_im*v49_r_re;
    v54_t_re = v53_re*v50_t_re - v53_im*v50_t_im + v49_r_re*v53_t_re - v49_r_im*v53_t_im;
    v54_t_im = v53_re*v50_t_im + v53_im*v50_t_re + v49_r_re*v53_t_im + v49_r_im*v53_t_re;
    v54_2_re = v53_re*v50_2_re - v53_im*v50_2_im;
    v54_2_im = v53_re*v50_2_im + v53_im*v50_2_re;
    v54_1_re = v49_r_re*v53_1_re - v49_r_im*v53_1_im;
    v54_1_im = v49_r_re*v53_1_im + v49_r_im*v53_1_re;
    v55_re = par_sigma2_re + v22_re + v38_re;
    v55_im = par_sigma2_im + v22_im + v38_im;
    v55_t_re = turn_sigma2_re + v37_t_re;
    v55_t_im = turn_sigma2_im + v37_t_im;
    v55_2_re = v22_2_re + v38_2_re;
    v55_2_im = v22_2_im + v38_2_im;
    v56_re = v54_re*v55_re - v54_im*v55_im;
    v56_im = v54_re*v55_im + v54_im*v55_re;
    v56_t_re = v54_re*v55_t_re - v54_im*v55_t_im + v55_re*v54_t_re - v55_im*v54_t_im;
    v56_t_im = v54_re*v55_t_im + v54_im*v55_t_re + v55_re*v54_t_im + v55_im*v54_t_re;
    v56_2_re = v54_re*v55_2_re - v54_im*v55_2_im + v55_re*v54_2_re - v55_im*v54_2_im;
    v56_2_im = v54_re*v55_2_im + v54_im*v55_2_re + v55_re*v54_2_im + v55_im*v54_2_re;
    v56_1_re = v54_re*v38_1_re - v54_im*v38_1_im + v55_re*v54_1_re - v55_im*v54_1_im;
    v56_1_im = v54_re*v38_1_im + v54_im*v38_1_re + v55_re*v54_1_im + v55_im*v54_1_re;
    v56_3_re = v54_re*v37_3_re - v54_im*v37_3_im;
    v56_3_im = v54_re*v37_3_im + v54_im*v37_3_re;
    work[57] = 1.0 - v43_0_re;
    work[57 + 1] = -v43_0_im;
    work[57 + 2] = 0.0;
    work[57 + 3] = 0.0;
    work[57 + 4] = 0.0;
    work[57 + 5] = 0.0;
    work[57 + 6] = 0.0;
    work[57 + 7] = 0.0;
    work[57 + 8] = -v43_t_re;
    work[57 + 9] = -v43_t_im;
    work[57 + 10] = x0_re - v43_re;
    work[57 + 11] = x0_im - v43_im;
    work[57 + 2*10] = 0.0;
    work[57 + 2*10 + 1] = 0.0;
    work[57 + 2*10 + 2] = 1.0 - v47_1_re;
    work[57 + 2*10 + 3] = -v47_1_im;
    work[57 + 2*10 + 4] = 0.0;
    work[57 + 2*10 + 5] = 0.0;
    work[57 + 2*10 + 6] = 0.0;
    work[57 + 2*10 + 7] = 0.0;
    work[57 + 2*10 + 8] = -v47_t_re;
    work[57 + 2*10 + 9] = -v47_t_im;
    work[57 + 2*10 + 10] = x1_re - v47_re;
    work[57 + 2*10 + 11] = x1_im - v47_im;
    work[57 + 4*10] = 0.0;
    work[57 + 4*10 + 1] = 0.0;
    work[57 + 4*10 + 2] = 0.0;
    work[57 + 4*10 + 3] = 0.0;
    work[57 + 4*10 + 4] = 1.0 - v51_2_re;
    work[57 + 4*10 + 5] = -v51_2_im;
    work[57 + 4*10 + 6] = 0.0;
    work[57 + 4*10 + 7] = 0.0;
    work[57 + 4*10 + 8] = -v51_t_re;
    work[57 + 4*10 + 9] = -v51_t_im;
    work[57 + 4*10 + 10] = x2_re - v51_re;
    work[57 + 4*10 + 11] = x2_im - v51_im;
    work[57 + 6*10] = 0.0;
    work[57 + 6*10 + 1] = 0.0;
    work[57 + 6*10 + 2] = -v56_1_re;
    work[57 + 6*10 + 3] = -v56_1_im;
    work[57 + 6*10 + 4] = -v56_2_re;
    work[57 + 6*10 + 5] = -v56_2_im;
    work[57 + 6*10 + 6] = 1.0 - v56_3_re;
    work[57 + 6*10 + 7] = -v56_3_im;
    work[57 + 6*10 + 8] = -v56_t_re;
    work[57 + 6*10 + 9] = -v56_t_im;
    work[57 + 6*10 + 10] = x3_re - v56_re;
    work[57 + 6*10 + 11] = x3_im - v56_im;
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
        if (!eliminate(work, 4 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 57 + 2*(i*10 + 4 + 1);
            work[16 + 2*i] -= work[at];
            work[16 + 2*i + 1] -= work[at + 1];
            length = modulus(work, at);
            share = fmax(share, length/work[44 + i]);
            size = fmax(size, length/work[40 + i]);
            error = fmax(error, work[44 + i]/work[40 + i]);
        }
        if (4.0*work[214]*share*share*error <= 1e-17 || size <= 1e-16) {
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
        work[197 + j] = anchor[j];
    }
    copy(work, 197, 173, 2*4);
    copy(work, 197, 181, 2*4);
    if (!aim(work)) {
        return false;
    }
    place(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*4; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[16 + i] = start[i];
    }
    measure(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 4; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[44 + i] = 1e-06*work[40 + i];
    }
    work[214] = 1000.0;
    if (!settle(work, word_Sigma, word_Theta, weights_0, count_0)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 4; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[16 + 2*i] - work[0 + 2*i], work[16 + 2*i + 1] - work[0 + 2*i + 1]) <= work[44 + i])) {
            return false;
        }
    }
    copy(work, 16, 24, 2*4);
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
    double x2_re = 0;
    double x2_im = 0;
    double x3_re = 0;
    double x3_im = 0;
    double r0 = 0;
    double r1 = 0;
    double r2 = 0;
    double r3 = 0;
    double rt = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v10_c = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_1_re = 0;
    double v15_1_im = 0;
    double v15_c = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_2_re = 0;
    double v20_2_im = 0;
    double v20_c = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_2_re = 0;
    double v23_2_im = 0;
    double v23_c = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_2_re = 0;
    double v27_2_im = 0;
    double v27_1_re = 0;
    double v27_1_im = 0;
    double v27_c = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_2_re = 0;
    double v31_2_im = 0;
    double v31_1_re = 0;
    double v31_1_im = 0;
    double v31_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v6_o = 0;
    double v7_s_re = 0;
    double v7_s_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v6_b = 0;
    double v7_x = 0;
    double v7_c = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v9_m = 0;
    double v8_c = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v12_re = 0;
    double v12_q = 0;
    double v12_r_re = 0;
    double v12_r_im = 0;
    double v12_o = 0;
    double v13_s_re = 0;
    double v13_s_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v14_c = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v17_re = 0;
    double v17_q = 0;
    double v17_r_re = 0;
    double v17_r_im = 0;
    double v17_o = 0;
    double v18_s_re = 0;
    double v18_s_im = 0;
    double v18_2_re = 0;
    double v18_2_im = 0;
    double v17_b = 0;
    double v18_x = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_2_re = 0;
    double v19_2_im = 0;
    double v19_c = 0;
    double v21_re = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_2_re = 0;
    double v22_2_im = 0;
    double v21_m = 0;
    double v22_c = 0;
    double v9_s_re = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v24_m = 0;
    double v25_c = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_2_re = 0;
    double v26_2_im = 0;
    double v26_1_re = 0;
    double v26_1_im = 0;
    double v25_m = 0;
    double v18_m = 0;
    double v25_b = 0;
    double v18_b = 0;
    double v26_c = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_1_re = 0;
    double v29_1_im = 0;
    double v28_m = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_2_re = 0;
    double v30_2_im = 0;
    double v30_1_re = 0;
    double v30_1_im = 0;
    double v29_m = 0;
    double v29_b = 0;
    double v30_c = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_2_re = 0;
    double v32_2_im = 0;
    double v32_1_re = 0;
    double v32_1_im = 0;
    double v33_m = 0;
    double v33_b = 0;
    double v31_b = 0;
    double v32_c = 0;
    double v34_r_re = 0;
    double v34_o = 0;
    double v35_s_re = 0;
    double v35_t_re = 0;
    double v34_b = 0;
    double v35_x = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v37_m = 0;
    double v35_b = 0;
    double v37_b = 0;
    double v36_c = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v38_t_re = 0;
    double v38_t_im = 0;
    double v39_m = 0;
    double v36_b = 0;
    double v39_b = 0;
    double v38_c = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v40_2_re = 0;
    double v40_2_im = 0;
    double v40_1_re = 0;
    double v40_1_im = 0;
    double v40_3_re = 0;
    double v40_3_im = 0;
    double v40_t_re = 0;
    double v40_t_im = 0;
    double v38_m = 0;
    double v27_m = 0;
    double v38_b = 0;
    double v27_b = 0;
    double v40_c = 0;
    double v41_re = 0;
    double v41_im = 0;
    double v41_2_re = 0;
    double v41_2_im = 0;
    double v41_1_re = 0;
    double v41_1_im = 0;
    double v41_c = 0;
    double v42_re = 0;
    double v42_im = 0;
    double v42_t_re = 0;
    double v42_t_im = 0;
    double v43_b = 0;
    double v42_c = 0;
    double v44_re = 0;
    double v44_im = 0;
    double v44_0_re = 0;
    double v44_0_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v10_b = 0;
    double v44_c = 0;
    double v45_re = 0;
    double v45_im = 0;
    double v45_t_re = 0;
    double v45_t_im = 0;
    double v45_c = 0;
    double v45_q = 0;
    double v45_r_re = 0;
    double v45_r_im = 0;
    double v45_o = 0;
    double v46_s_re = 0;
    double v46_s_im = 0;
    double v46_t_re = 0;
    double v46_t_im = 0;
    double v46_0_re = 0;
    double v46_0_im = 0;
    double v45_b = 0;
    double v46_x = 0;
    double v46_c = 0;
    double v47_re = 0;
    double v47_im = 0;
    double v47_t_re = 0;
    double v47_t_im = 0;
    double v47_0_re = 0;
    double v47_0_im = 0;
    double v34_m = 0;
    double v46_b = 0;
    double v47_c = 0;
    double v48_re = 0;
    double v48_im = 0;
    double v48_1_re = 0;
    double v48_1_im = 0;
    double v48_t_re = 0;
    double v48_t_im = 0;
    double v15_b = 0;
    double v48_c = 0;
    double v49_re = 0;
    double v49_im = 0;
    double v49_t_re = 0;
    double v49_t_im = 0;
    double v49_c = 0;
    double v49_q = 0;
    double v49_r_re = 0;
    double v49_r_im = 0;
    double v49_o = 0;
    double v50_s_re = 0;
    double v50_s_im = 0;
    double v50_t_re = 0;
    double v50_t_im = 0;
    double v50_1_re = 0;
    double v50_1_im = 0;
    double v49_b = 0;
    double v50_x = 0;
    double v50_c = 0;
    double v51_re = 0;
    double v51_im = 0;
    double v51_t_re = 0;
    double v51_t_im = 0;
    double v51_1_re = 0;
    double v51_1_im = 0;
    double v50_b = 0;
    double v51_c = 0;
    double v52_re = 0;
    double v52_im = 0;
    double v52_2_re = 0;
    double v52_2_im = 0;
    double v52_t_re = 0;
    double v52_t_im = 0;
    double v20_b = 0;
    double v52_c = 0;
    double v53_re = 0;
    double v53_im = 0;
    double v53_t_re = 0;
    double v53_t_im = 0;
    double v53_c = 0;
    double v53_q = 0;
    double v53_r_re = 0;
    double v53_r_im = 0;
    double v53_o = 0;
    double v54_s_re = 0;
    double v54_s_im = 0;
    double v54_t_re = 0;
    double v54_t_im = 0;
    double v54_2_re = 0;
    double v54_2_im = 0;
    double v53_b = 0;
    double v54_x = 0;
    double v54_c = 0;
    double v55_re = 0;
    double v55_im = 0;
    double v55_t_re = 0;
    double v55_t_im = 0;
    double v55_2_re = 0;
    double v55_2_im = 0;
    double v54_b = 0;
    double v55_c = 0;
    double v34_s_re = 0;
    double v56_t_re = 0;
    double v56_c = 0;
    double v57_re = 0;
    double v57_im = 0;
    double v57_t_re = 0;
    double v57_t_im = 0;
    double v57_1_re = 0;
    double v57_1_im = 0;
    double v56_m = 0;
    double v50_m = 0;
    double v56_b = 0;
    double v57_c = 0;
    double v58_re = 0;
    double v58_im = 0;
    double v58_t_re = 0;
    double v58_t_im = 0;
    double v58_2_re = 0;
    double v58_2_im = 0;
    double v58_1_re = 0;
    double v58_1_im = 0;
    double v57_m = 0;
    double v54_m = 0;
    double v57_b = 0;
    double v58_c = 0;
    double v59_re = 0;
    double v59_im = 0;
    double v59_t_re = 0;
    double v59_t_im = 0;
    double v59_2_re = 0;
    double v59_2_im = 0;
    double v59_c = 0;
    double v60_re = 0;
    double v60_im = 0;
    double v60_t_re = 0;
    double v60_t_im = 0;
    double v60_2_re = 0;
    double v60_2_im = 0;
    double v60_1_re = 0;
    double v60_1_im = 0;
    double v60_3_re = 0;
    double v60_3_im = 0;
    double v58_m = 0;
    double v59_m = 0;
    double v58_b = 0;
    double v59_b = 0;
    double v60_c = 0;
    par_n_re = work[165];
    turn_n_re = work[189];
    par_p_re = work[165 + 2];
    turn_p_re = work[189 + 2];
    par_lambda_re = work[165 + 4];
    par_lambda_im = work[165 + 5];
    turn_lambda_re = work[189 + 4];
    turn_lambda_im = work[189 + 5];
    par_sigma2_re = work[165 + 6];
    par_sigma2_im = work[165 + 7];
    turn_sigma2_re = work[189 + 6];
    turn_sigma2_im = work[189 + 7];
    x0_re = work[16];
    x0_im = work[16 + 1];
    x1_re = work[16 + 2];
    x1_im = work[16 + 3];
    x2_re = work[16 + 4];
    x2_im = work[16 + 5];
    x3_re = work[16 + 6];
    x3_im = work[16 + 7];
    r0 = work[44];
    r1 = work[44 + 1];
    r2 = work[44 + 2];
    r3 = work[44 + 3];
    rt = work[44 + 4];
    v10_re = 0.0;
    v10_im = 0.0;
    v10_0_re = 0.0;
    v10_0_im = 0.0;
    v10_c = 0.0;
    v15_re = 0.0;
    v15_im = 0.0;
    v15_1_re = 0.0;
    v15_1_im = 0.0;
    v15_c = 0.0;
    v20_re = 0.0;
    v20_im = 0.0;
    v20_2_re = 0.0;
    v20_2_im = 0.0;
    v20_c = 0.0;
    v23_re = 0.0;
    v23_im = 0.0;
    v23_2_re = 0.0;
    v23_2_im = 0.0;
    v23_c = 0.0;
    v27_re = 0.0;
    v27_im = 0.0;
    v27_2_re = 0.0;
    v27_2_im = 0.0;
    v27_1_re = 0.0;
    v27_1_im = 0.0;
    v27_c = 0.0;
    v31_re = 0.0;
    v31_im = 0.0;
    v31_2_re = 0.0;
    v31_2_im = 0.0;
    v31_1_re = 0.0;
    v31_1_im = 0.0;
    v31_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = 1.0 + v5_re;
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v5_im*v6_q;
        v6_o = sqrt(v6_q);
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_0_re = -v7_s_re*v3_re;
        v7_0_im = -v7_s_im*v3_re;
        v6_b = fabs(v3_re)*r0;
        v7_x = v6_b*v6_o;
        v7_c = v7_x < 1.0 ? v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) : RMT_INF;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v8_0_re = v3_re*v7_0_re;
        v8_0_im = v3_re*v7_0_im;
        v9_m = fabs(v3_re);
        v8_c = v9_m*v7_c;
        v10_re += v2_w*v8_re;
        v10_im += v2_w*v8_im;
        v10_0_re += v2_w*v8_0_re;
        v10_0_im += v2_w*v8_0_im;
        v10_c += v2_w*v8_c;
        v11_re = v3_re*x1_re;
        v11_im = v3_re*x1_im;
        v12_re = 1.0 + v11_re;
        v12_q = 1.0/(v12_re*v12_re + v11_im*v11_im);
        v12_r_re = v12_re*v12_q;
        v12_r_im = -v11_im*v12_q;
        v12_o = sqrt(v12_q);
        v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im;
        v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re;
        v13_1_re = -v13_s_re*v3_re;
        v13_1_im = -v13_s_im*v3_re;
        v12_b = fabs(v3_re)*r1;
        v13_x = v12_b*v12_o;
        v13_c = v13_x < 1.0 ? v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
        v14_re = v3_re*v12_r_re;
        v14_im = v3_re*v12_r_im;
        v14_1_re = v3_re*v13_1_re;
        v14_1_im = v3_re*v13_1_im;
        v14_c = v9_m*v13_c;
        v15_re += v2_w*v14_re;
        v15_im += v2_w*v14_im;
        v15_1_re += v2_w*v14_1_re;
        v15_1_im += v2_w*v14_1_im;
        v15_c += v2_w*v14_c;
        v16_re = v3_re*x2_re;
        v16_im = v3_re*x2_im;
        v17_re = 1.0 + v16_re;
        v17_q = 1.0/(v17_re*v17_re + v16_im*v16_im);
        v17_r_re = v17_re*v17_q;
        v17_r_im = -v16_im*v17_q;
        v17_o = sqrt(v17_q);
        v18_s_re = v17_r_re*v17_r_re - v17_r_im*v17_r_im;
        v18_s_im = v17_r_re*v17_r_im + v17_r_im*v17_r_re;
        v18_2_re = -v18_s_re*v3_re;
        v18_2_im = -v18_s_im*v3_re;
        v17_b = fabs(v3_re)*r2;
        v18_x = v17_b*v17_o;
        v18_c = v18_x < 1.0 ? v17_o*v17_o*(v17_b*v18_x/(1.0 - v18_x)) : RMT_INF;
        v19_re = v3_re*v17_r_re;
        v19_im = v3_re*v17_r_im;
        v19_2_re = v3_re*v18_2_re;
        v19_2_im = v3_re*v18_2_im;
        v19_c = v9_m*v18_c;
        v20_re += v2_w*v19_re;
        v20_im += v2_w*v19_im;
        v20_2_re += v2_w*v19_2_re;
        v20_2_im += v2_w*v19_2_im;
        v20_c += v2_w*v19_c;
        v21_re = v3_re*v4_re;
        v22_re = v21_re*v17_r_re;
        v22_im = v21_re*v17_r_im;
        v22_2_re = v21_re*v18_2_re;
        v22_2_im = v21_re*v18_2_im;
        v21_m = fabs(v21_re);
        v22_c = v21_m*v18_c;
        v23_re += v2_w*v22_re;
        v23_im += v2_w*v22_im;
        v23_2_re += v2_w*v22_2_re;
        v23_2_im += v2_w*v22_2_im;
        v23_c += v2_w*v22_c;
        v9_s_re = v3_re*v3_re;
        v25_re = v9_s_re*v12_r_re;
        v25_im = v9_s_re*v12_r_im;
        v25_1_re = v9_s_re*v13_1_re;
        v25_1_im = v9_s_re*v13_1_im;
        v24_m = fabs(v9_s_re);
        v25_c = v24_m*v13_c;
        v26_re = v25_re*v17_r_re - v25_im*v17_r_im;
        v26_im = v25_re*v17_r_im + v25_im*v17_r_re;
        v26_2_re = v25_re*v18_2_re - v25_im*v18_2_im;
        v26_2_im = v25_re*v18_2_im + v25_im*v18_2_re;
        v26_1_re = v17_r_re*v25_1_re - v17_r_im*v25_1_im;
        v26_1_im = v17_r_re*v25_1_im + v17_r_im*v25_1_re;
        v25_m = fabs(v25_re) + fabs(v25_im);
        v18_m = fabs(v17_r_re) + fabs(v17_r_im);
        v25_b = (fabs(v25_1_re) + fabs(v25_1_im))*r1 + v25_c;
        v18_b = (fabs(v18_2_re) + fabs(v18_2_im))*r2 + v18_c;
        v26_c = v25_m*v18_c + v18_m*v25_c + v25_b*v18_b;
        v27_re += v2_w*v26_re;
        v27_im += v2_w*v26_im;
        v27_2_re += v2_w*v26_2_re;
        v27_2_im += v2_w*v26_2_im;
        v27_1_re += v2_w*v26_1_re;
        v27_1_im += v2_w*v26_1_im;
        v27_c += v2_w*v26_c;
        v28_re = v9_s_re*v4_re;
        v29_re = v28_re*v12_r_re;
        v29_im = v28_re*v12_r_im;
        v29_1_re = v28_re*v13_1_re;
        v29_1_im = v28_re*v13_1_im;
        v28_m = fabs(v28_re);
        v29_c = v28_m*v13_c;
        v30_re = v29_re*v17_r_re - v29_im*v17_r_im;
        v30_im = v29_re*v17_r_im + v29_im*v17_r_re;
        v30_2_re = v29_re*v18_2_re - v29_im*v18_2_im;
        v30_2_im = v29_re*v18_2_im + v29_im*v18_2_re;
        v30_1_re = v17_r_re*v29_1_re - v17_r_im*v29_1_im;
        v30_1_im = v17_r_re*v29_1_im + v17_r_im*v29_1_re;
        v29_m = fabs(v29_re) + fabs(v29_im);
        v29_b = (fabs(v29_1_re) + fabs(v29_1_im))*r1 + v29_c;
        v30_c = v29_m*v18_c + v18_m*v29_c + v29_b*v18_b;
        v31_re += v2_w*v30_re;
        v31_im += v2_w*v30_im;
        v31_2_re += v2_w*v30_2_re;
        v31_2_im += v2_w*v30_2_im;
        v31_1_re += v2_w*v30_1_re;
        v31_1_im += v2_w*v30_1_im;
        v31_c += v2_w*v30_c;
    }
    v32_re = x1_re*v31_re - x1_im*v31_im;
    v32_im = x1_re*v31_im + x1_im*v31_re;
    v32_2_re = x1_re*v31_2_re - x1_im*v31_2_im;
    v32_2_im = x1_re*v31_2_im + x1_im*v31_2_re;
    v32_1_re = x1_re*v31_1_re - x1_im*v31_1_im + v31_re;
    v32_1_im = x1_re*v31_1_im + x1_im*v31_1_re + v31_im;
    v33_m = fabs(x1_re) + fabs(x1_im);
    v33_b = r1;
    v31_b = (fabs(v31_2_re) + fabs(v31_2_im))*r2 + (fabs(v31_1_re) + fabs(v31_1_im))*r1 + v31_c;
    v32_c = v33_m*v31_c + v33_b*v31_b;
    v34_r_re = 1.0/par_n_re;
    v34_o = fabs(v34_r_re);
    v35_s_re = v34_r_re*v34_r_re;
    v35_t_re = -v35_s_re*turn_n_re;
    v34_b = fabs(turn_n_re)*rt;
    v35_x = v34_b*v34_o;
    v35_c = v35_x < 1.0 ? v34_o*v34_o*(v34_b*v35_x/(1.0 - v35_x)) : RMT_INF;
    v36_re = v34_r_re*par_p_re;
    v36_t_re = v34_r_re*turn_p_re + par_p_re*v35_t_re;
    v37_m = fabs(par_p_re);
    v35_b = fabs(v35_t_re)*rt + v35_c;
    v37_b = fabs(turn_p_re)*rt;
    v36_c = v37_m*v35_c + v35_b*v37_b;
    v38_re = v36_re*x3_re;
    v38_im = v36_re*x3_im;
    v38_t_re = x3_re*v36_t_re;
    v38_t_im = x3_im*v36_t_re;
    v39_m = fabs(x3_re) + fabs(x3_im);
    v36_b = fabs(v36_t_re)*rt + v36_c;
    v39_b = r3;
    v38_c = v39_m*v36_c + v36_b*v39_b;
    v40_re = v38_re*v27_re - v38_im*v27_im;
    v40_im = v38_re*v27_im + v38_im*v27_re;
    v40_2_re = v38_re*v27_2_re - v38_im*v27_2_im;
    v40_2_im = v38_re*v27_2_im + v38_im*v27_2_re;
    v40_1_re = v38_re*v27_1_re - v38_im*v27_1_im;
    v40_1_im = v38_re*v27_1_im + v38_im*v27_1_re;
    v40_3_re = v27_re*v36_re;
    v40_3_im = v27_im*v36_re;
    v40_t_re = v27_re*v38_t_re - v27_im*v38_t_im;
    v40_t_im = v27_re*v38_t_im + v27_im*v38_t_re;
    v38_m = fabs(v38_re) + fabs(v38_im);
    v27_m = fabs(v27_re) + fabs(v27_im);
    v38_b = fabs(v36_re)*r3 + (fabs(v38_t_re) + fabs(v38_t_im))*rt + v38_c;
    v27_b = (fabs(v27_2_re) + fabs(v27_2_im))*r2 + (fabs(v27_1_re) + fabs(v27_1_im))*r1 + v27_c;
    v40_c = v38_m*v27_c + v27_m*v38_c + v38_b*v27_b;
    v41_re = -v32_re + v40_re;
    v41_im = -v32_im + v40_im;
    v41_2_re = -v32_2_re + v40_2_re;
    v41_2_im = -v32_2_im + v40_2_im;
    v41_1_re = -v32_1_re + v40_1_re;
    v41_1_im = -v32_1_im + v40_1_im;
    v41_c = v32_c + v40_c;
    v42_re = par_lambda_re*par_n_re;
    v42_im = par_lambda_im*par_n_re;
    v42_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re;
    v42_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im;
    v43_b = (fabs(turn_lambda_re) + fabs(turn_lambda_im))*rt;
    v42_c = v43_b*v34_b;
    v44_re = par_p_re*v10_re;
    v44_im = par_p_re*v10_im;
    v44_0_re = par_p_re*v10_0_re;
    v44_0_im = par_p_re*v10_0_im;
    v44_t_re = v10_re*turn_p_re;
    v44_t_im = v10_im*turn_p_re;
    v10_b = (fabs(v10_0_re) + fabs(v10_0_im))*r0 + v10_c;
    v44_c = v37_m*v10_c + v37_b*v10_b;
    v45_re = v42_re + v44_re;
    v45_im = v42_im + v44_im;
    v45_t_re = v42_t_re + v44_t_re;
    v45_t_im = v42_t_im + v44_t_im;
    v45_c = v42_c + v44_c;
    v45_q = 1.0/(v45_re*v45_re + v45_im*v45_im);
    v45_r_re = v45_re*v45_q;
    v45_r_im = -v45_im*v45_q;
    v45_o = sqrt(v45_q);
    v46_s_re = v45_r_re*v45_r_re - v45_r_im*v45_r_im;
    v46_s_im = v45_r_re*v45_r_im + v45_r_im*v45_r_re;
    v46_t_re = -v46_s_re*v45_t_re + v46_s_im*v45_t_im;
    v46_t_im = -v46_s_re*v45_t_im - v46_s_im*v45_t_re;
    v46_0_re = -v46_s_re*v44_0_re + v46_s_im*v44_0_im;
    v46_0_im = -v46_s_re*v44_0_im - v46_s_im*v44_0_re;
    v45_b = (fabs(v45_t_re) + fabs(v45_t_im))*rt + (fabs(v44_0_re) + fabs(v44_0_im))*r0 + v45_c;
    v46_x = v45_b*v45_o;
    v46_c = v46_x < 1.0 ? v45_o*v45_o*(v45_c + v45_b*v46_x/(1.0 - v46_x)) : RMT_INF;
    v47_re = par_n_re*v45_r_re;
    v47_im = par_n_re*v45_r_im;
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re;
    v47_t_im = par_n_re*v46_t_im + v45_r_im*turn_n_re;
    v47_0_re = par_n_re*v46_0_re;
    v47_0_im = par_n_re*v46_0_im;
    v34_m = fabs(par_n_re);
    v46_b = (fabs(v46_t_re) + fabs(v46_t_im))*rt + (fabs(v46_0_re) + fabs(v46_0_im))*r0 + v46_c;
    v47_c = v34_m*v46_c + v34_b*v46_b;
    v48_re = par_p_re*v15_re;
    v48_im = par_p_re*v15_im;
    v48_1_re = par_p_re*v15_1_re;
    v48_1_im = par_p_re*v15_1_im;
    v48_t_re = v15_re*turn_p_re;
    v48_t_im = v15_im*turn_p_re;
    v15_b = (fabs(v15_1_re) + fabs(v15_1_im))*r1 + v15_c;
    v48_c = v37_m*v15_c + v37_b*v15_b;
    v49_re = v42_re + v48_re;
    v49_im = v42_im + v48_im;
    v49_t_re = v42_t_re + v48_t_re;
    v49_t_im = v42_t_im + v48_t_im;
    v49_c = v42_c + v48_c;
    v49_q = 1.0/(v49_re*v49_re + v49_im*v49_im);
    v49_r_re = v49_re*v49_q;
    v49_r_im = -v49_im*v49_q;
    v49_o = sqrt(v49_q);
    v50_s_re = v49_r_re*v49_r_re - v49_r_im*v49_r_im;
    v50_s_im = v49_r_re*v49_r_im + v49_r_im*v49_r_re;
    v50_t_re = -v50_s_re*v49_t_re + v50_s_im*v49_t_im;
    v50_t_im = -v50_s_re*v49_t_im - v50_s_im*v49_t_re;
    v50_1_re = -v50_s_re*v48_1_re + v50_s_im*v48_1_im;
    v50_1_im = -v50_s_re*v48_1_im - v50_s_im*v48_1_re;
    v49_b = (fabs(v49_t_re) + fabs(v49_t_im))*rt + (fabs(v48_1_re) + fabs(v48_1_im))*r1 + v49_c;
    v50_x = v49_b*v49_o;
    v50_c = v50_x < 1.0 ? v49_o*v49_o*(v49_c + v49_b*v50_x/(1.0 - v50_x)) : RMT_INF;
    v51_re = par_n_re*v49_r_re;
    v51_im = par_n_re*v49_r_im;
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re;
    v51_t_im = par_n_re*v50_t_im + v49_r_im*turn_n_re;
    v51_1_re = par_n_re*v50_1_re;
    v51_1_im = par_n_re*v50_1_im;
    v50_b = (fabs(v50_t_re) + fabs(v50_t_im))*rt + (fabs(v50_1_re) + fabs(v50_1_im))*r1 + v50_c;
    v51_c = v34_m*v50_c + v34_b*v50_b;
    v52_re = par_p_re*v20_re;
    v52_im = par_p_re*v20_im;
    v52_2_re = par_p_re*v20_2_re;
    v52_2_im = par_p_re*v20_2_im;
    v52_t_re = v20_re*turn_p_re;
    v52_t_im = v20_im*turn_p_re;
    v20_b = (fabs(v20_2_re) + fabs(v20_2_im))*r2 + v20_c;
    v52_c = v37_m*v20_c + v37_b*v20_b;
    v53_re = v42_re + v52_re;
    v53_im = v42_im + v52_im;
    v53_t_re = v42_t_re + v52_t_re;
    v53_t_im = v42_t_im + v52_t_im;
    v53_c = v42_c + v52_c;
    v53_q = 1.0/(v53_re*v53_re + v53_im*v53_im);
    v53_r_re = v53_re*v53_q;
    v53_r_im = -v53_im*v53_q;
    v53_o = sqrt(v53_q);
    v54_s_re = v53_r_re*v53_r_re - v53_r_im*v53_r_im;
    v54_s_im = v53_r_re*v53_r_im + v53_r_im*v53_r_re;
    v54_t_re = -v54_s_re*v53_t_re + v54_s_im*v53_t_im;
    v54_t_im = -v54_s_re*v53_t_im - v54_s_im*v53_t_re;
    v54_2_re = -v54_s_re*v52_2_re + v54_s_im*v52_2_im;
    v54_2_im = -v54_s_re*v52_2_im - v54_s_im*v52_2_re;
    v53_b = (fabs(v53_t_re) + fabs(v53_t_im))*rt + (fabs(v52_2_re) + fabs(v52_2_im))*r2 + v53_c;
    v54_x = v53_b*v53_o;
    v54_c = v54_x < 1.0 ? v53_o*v53_o*(v53_c + v53_b*v54_x/(1.0 - v54_x)) : RMT_INF;
    v55_re = par_n_re*v53_r_re;
    v55_im = par_n_re*v53_r_im;
    v55_t_re = par_n_re*v54_t_re + v53_r_re*turn_n_re;
    v55_t_im = par_n_re*v54_t_im + v53_r_im*turn_n_re;
    v55_2_re = par_n_re*v54_2_re;
    v55_2_im = par_n_re*v54_2_im;
    v54_b = (fabs(v54_t_re) + fabs(v54_t_im))*rt + (fabs(v54_2_re) + fabs(v54_2_im))*r2 + v54_c;
    v55_c = v34_m*v54_c + v34_b*v54_b;
    v34_s_re = par_n_re*par_n_re;
    v56_t_re = 2.0*par_n_re*turn_n_re;
    v56_c = v34_b*v34_b;
    v57_re = v34_s_re*v49_r_re;
    v57_im = v34_s_re*v49_r_im;
    v57_t_re = v34_s_re*v50_t_re + v49_r_re*v56_t_re;
    v57_t_im = v34_s_re*v50_t_im + v49_r_im*v56_t_re;
    v57_1_re = v34_s_re*v50_1_re;
    v57_1_im = v34_s_re*v50_1_im;
    v56_m = fabs(v34_s_re);
    v50_m = fabs(v49_r_re) + fabs(v49_r_im);
    v56_b = fabs(v56_t_re)*rt + v56_c;
    v57_c = v56_m*v50_c + v50_m*v56_c + v56_b*v50_b;
    v58_re = v57_re*v53_r_re - v57_im*v53_r_im;
    v58_im = v57_re*v53_r_im + v57_im*v53_r_re;
    v58_t_re = v57_re*v54_t_re - v57_im*v54_t_im + v53_r_re*v57_t_re - v53_r_im*v57_t_im;
    v58_t_im = v57_re*v54_t_im + v57_im*v54_t_re + v53_r_re*v57_t_im + v53_r_im*v57_t_re;
    v58_2_re = v57_re*v54_2_re - v57_im*v54_2_im;
    v58_2_im = v57_re*v54_2_im + v57_im*v54_2_re;
    v58_1_re = v53_r_re*v57_1_re - v53_r_im*v57_1_im;
    v58_1_im = v53_r_re*v57_1_im + v53_r_im*v57_1_re;
    v57_m = fabs(v57_re) + fabs(v57_im);
    v54_m = fabs(v53_r_re) + fabs(v53_r_im);
    v57_b = (fabs(v57_t_re) + fabs(v57_t_im))*rt + (fabs(v57_1_re) + fabs(v57_1_im))*r1 + v57_c;
    v58_c = v57_m*v54_c + v54_m*v57_c + v57_b*v54_b;
    v59_re = par_sigma2_re + v23_re + v41_re;
    v59_im = par_sigma2_im + v23_im + v41_im;
    v59_t_re = turn_sigma2_re + v40_t_re;
    v59_t_im = turn_sigma2_im + v40_t_im;
    v59_2_re = v23_2_re + v41_2_re;
    v59_2_im = v23_2_im + v41_2_im;
    v59_c = v23_c + v41_c;
    v60_re = v58_re*v59_re - v58_im*v59_im;
    v60_im = v58_re*v59_im + v58_im*v59_re;
    v60_t_re = v58_re*v59_t_re - v58_im*v59_t_im + v59_re*v58_t_re - v59_im*v58_t_im;
    v60_t_im = v58_re*v59_t_im + v58_im*v59_t_re + v59_re*v58_t_im + v59_im*v58_t_re;
    v60_2_re = v58_re*v59_2_re - v58_im*v59_2_im + v59_re*v58_2_re - v59_im*v58_2_im;
    v60_2_im = v58_re*v59_2_im + v58_im*v59_2_re + v59_re*v58_2_im + v59_im*v58_2_re;
    v60_1_re = v58_re*v41_1_re - v58_im*v41_1_im + v59_re*v58_1_re - v59_im*v58_1_im;
    v60_1_im = v58_re*v41_1_im + v58_im*v41_1_re + v59_re*v58_1_im + v59_im*v58_1_re;
    v60_3_re = v58_re*v40_3_re - v58_im*v40_3_im;
    v60_3_im = v58_re*v40_3_im + v58_im*v40_3_re;
    v58_m = fabs(v58_re) + fabs(v58_im);
    v59_m = fabs(v59_re) + fabs(v59_im);
    v58_b = (fabs(v58_t_re) + fabs(v58_t_im))*rt + (fabs(v58_2_re) + fabs(v58_2_im))*r2 + (fabs(v58_1_re) + fabs(v58_1_im))*r1 + v58_c;
    v59_b = (fabs(v59_t_re) + fabs(v59_t_im))*rt + (fabs(v59_2_re) + fabs(v59_2_im))*r2 + (fabs(v41_1_re) + fabs(v41_1_im))*r1 + (fabs(v40_3_re) + fabs(v40_3_im))*r3 + v59_c;
    v60_c = v58_m*v59_c + v59_m*v58_c + v58_b*v59_b;
    work[57] = 1.0 - v47_0_re;
    work[57 + 1] = -v47_0_im;
    work[57 + 2] = 0.0;
    work[57 + 3] = 0.0;
    work[57 + 4] = 0.0;
    work[57 + 5] = 0.0;
    work[57 + 6] = 0.0;
    work[57 + 7] = 0.0;
    work[57 + 8] = -v47_t_re;
    work[57 + 9] = -v47_t_im;
    work[57 + 10] = x0_re - v47_re;
    work[57 + 11] = x0_im - v47_im;
    work[49] = v47_c;
    work[57 + 2*10] = 0.0;
    work[57 + 2*10 + 1] = 0.0;
    work[57 + 2*10 + 2] = 1.0 - v51_1_re;
    work[57 + 2*10 + 3] = -v51_1_im;
    work[57 + 2*10 + 4] = 0.0;
    work[57 + 2*10 + 5] = 0.0;
    work[57 + 2*10 + 6] = 0.0;
    work[57 + 2*10 + 7] = 0.0;
    work[57 + 2*10 + 8] = -v51_t_re;
    work[57 + 2*10 + 9] = -v51_t_im;
    work[57 + 2*10 + 10] = x1_re - v51_re;
    work[57 + 2*10 + 11] = x1_im - v51_im;
    work[49 + 1] = v51_c;
    work[57 + 4*10] = 0.0;
    work[57 + 4*10 + 1] = 0.0;
    work[57 + 4*10 + 2] = 0.0;
    work[57 + 4*10 + 3] = 0.0;
    work[57 + 4*10 + 4] = 1.0 - v55_2_re;
    work[57 + 4*10 + 5] = -v55_2_im;
    work[57 + 4*10 + 6] = 0.0;
    work[57 + 4*10 + 7] = 0.0;
    work[57 + 4*10 + 8] = -v55_t_re;
    work[57 + 4*10 + 9] = -v55_t_im;
    work[57 + 4*10 + 10] = x2_re - v55_re;
    work[57 + 4*10 + 11] = x2_im - v55_im;
    work[49 + 2] = v55_c;
    work[57 + 6*10] = 0.0;
    work[57 + 6*10 + 1] = 0.0;
    work[57 + 6*10 + 2] = -v60_1_re;
    work[57 + 6*10 + 3] = -v60_1_im;
    work[57 + 6*10 + 4] = -v60_2_re;
    work[57 + 6*10 + 5] = -v60_2_im;
    work[57 + 6*10 + 6] = 1.0 - v60_3_re;
    work[57 + 6*10 + 7] = -v60_3_im;
    work[57 + 6*10 + 8] = -v60_t_re;
    work[57 + 6*10 + 9] = -v60_t_im;
    work[57 + 6*10 + 10] = x3_re - v60_re;
    work[57 + 6*10 + 11] = x3_im - v60_im;
    work[49 + 3] = v60_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work, word_Sigma, word_Theta, weights_0, count_0);
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 57 + 2*(i*10 + 4 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate(work, 10);
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
    work[44 + 4] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[16 + k] = work[0 + k] + half*work[8 + k];
        }
        most = fmax(most, half*modulus(work, 8 + 2*i)/work[40 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 4; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[44 + i] = step*modulus(work, 8 + 2*i) + (0.05*most + 1e-10)*work[40 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose(work, word_Sigma, word_Theta, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[214] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 4; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 57 + 2*(i*10 + 4);
            first = half*modulus(work, at) + modulus(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 4; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[49 + j]*modulus(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[44 + i];
            work[214] = fmax(work[214], second/work[44 + i]);
            work[53 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[214] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[214], 0.001));
            }
            break;
        }
        if (!(work[214] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 4; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[44 + i] = fmax(1.2*work[53 + i], half*modulus(work, 8 + 2*i)) + 1e-10*work[40 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 4; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 57 + 2*(i*10 + 4);
        work[16 + 2*i] = work[0 + 2*i] - step*work[at];
        work[16 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[16 + 2*i] - work[0 + 2*i] - half*work[8 + 2*i];
        im = work[16 + 2*i + 1] - work[0 + 2*i + 1] - half*work[8 + 2*i + 1];
        if (!(re*re + im*im <= work[44 + i]*work[44 + i])) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 57 + 2*(i*10 + 4);
        work[8 + 2*i] = -work[at];
        work[8 + 2*i + 1] = -work[at + 1];
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
    copy(work, 0, 16, 2*4);
    equations(work, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate(work, 4 + 2)) {
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
            copy(work, 16, 0, 2*4);
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
            copy(work, attempt == 1 ? 24 : 32, 0, 2*4);
            copy(work, attempt == 1 ? 197 : 205, 173, 2*4);
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
    double x2_re = 0;
    double x2_im = 0;
    double x3_re = 0;
    double x3_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v11_re = 0;
    double v11_q = 0;
    double v11_r_re = 0;
    double v11_r_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v16_re = 0;
    double v16_q = 0;
    double v16_r_re = 0;
    double v16_r_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v23_s_re = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v33_r_re = 0;
    double v35_re = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v41_re = 0;
    double v41_im = 0;
    double v41_s_re = 0;
    double v41_s_im = 0;
    double v43_re = 0;
    double v43_im = 0;
    double v44_re = 0;
    double v44_im = 0;
    double v44_q = 0;
    double v44_r_re = 0;
    double v44_r_im = 0;
    double v46_re = 0;
    double v46_im = 0;
    double v47_re = 0;
    double v47_im = 0;
    double v48_re = 0;
    double v48_im = 0;
    double v48_q = 0;
    double v48_r_re = 0;
    double v48_r_im = 0;
    double v50_re = 0;
    double v50_im = 0;
    double v51_re = 0;
    double v51_im = 0;
    double v52_re = 0;
    double v52_im = 0;
    par_n_re = work[165];
    par_p_re = work[165 + 2];
    par_lambda_re = work[165 + 4];
    par_lambda_im = work[165 + 5];
    par_sigma2_re = work[165 + 6];
    par_sigma2_im = work[165 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    x2_re = work[0 + 4];
    x2_im = work[0 + 5];
    x3_re = work[0 + 6];
    x3_im = work[0 + 7];
    v9_re = 0.0;
    v9_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v19_re = 0.0;
    v19_im = 0.0;
    v22_re = 0.0;
    v22_im = 0.0;
    v27_re = 0.0;
    v27_im = 0.0;
    v31_re = 0.0;
    v31_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = 1.0 + v5_re;
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v5_im*v6_q;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v9_re += v2_w*v8_re;
        v9_im += v2_w*v8_im;
        v10_re = v3_re*x1_re;
        v10_im = v3_re*x1_im;
        v11_re = 1.0 + v10_re;
        v11_q = 1.0/(v11_re*v11_re + v10_im*v10_im);
        v11_r_re = v11_re*v11_q;
        v11_r_im = -v10_im*v11_q;
        v13_re = v3_re*v11_r_re;
        v13_im = v3_re*v11_r_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v15_re = v3_re*x2_re;
        v15_im = v3_re*x2_im;
        v16_re = 1.0 + v15_re;
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im);
        v16_r_re = v16_re*v16_q;
        v16_r_im = -v15_im*v16_q;
        v18_re = v3_re*v16_r_re;
        v18_im = v3_re*v16_r_im;
        v19_re += v2_w*v18_re;
        v19_im += v2_w*v18_im;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v16_r_re;
        v21_im = v20_re*v16_r_im;
        v22_re += v2_w*v21_re;
        v22_im += v2_w*v21_im;
        v23_s_re = v3_re*v3_re;
        v25_re = v23_s_re*v11_r_re;
        v25_im = v23_s_re*v11_r_im;
        v26_re = v25_re*v16_r_re - v25_im*v16_r_im;
        v26_im = v25_re*v16_r_im + v25_im*v16_r_re;
        v27_re += v2_w*v26_re;
        v27_im += v2_w*v26_im;
        v28_re = v23_s_re*v4_re;
        v29_re = v28_re*v11_r_re;
        v29_im = v28_re*v11_r_im;
        v30_re = v29_re*v16_r_re - v29_im*v16_r_im;
        v30_im = v29_re*v16_r_im + v29_im*v16_r_re;
        v31_re += v2_w*v30_re;
        v31_im += v2_w*v30_im;
    }
    v32_re = x1_re*v31_re - x1_im*v31_im;
    v32_im = x1_re*v31_im + x1_im*v31_re;
    v33_r_re = 1.0/par_n_re;
    v35_re = v33_r_re*par_p_re;
    v36_re = v35_re*x3_re;
    v36_im = v35_re*x3_im;
    v37_re = v36_re*v27_re - v36_im*v27_im;
    v37_im = v36_re*v27_im + v36_im*v27_re;
    v38_re = -v32_re + v37_re;
    v38_im = -v32_im + v37_im;
    v39_re = par_lambda_re*par_n_re;
    v39_im = par_lambda_im*par_n_re;
    v40_re = par_p_re*v9_re;
    v40_im = par_p_re*v9_im;
    v41_re = v39_re + v40_re;
    v41_im = v39_im + v40_im;
    v41_s_re = v41_re*v41_re - v41_im*v41_im;
    v41_s_im = v41_re*v41_im + v41_im*v41_re;
    v43_re = par_p_re*v14_re;
    v43_im = par_p_re*v14_im;
    v44_re = v39_re + v43_re;
    v44_im = v39_im + v43_im;
    v44_q = 1.0/(v44_re*v44_re + v44_im*v44_im);
    v44_r_re = v44_re*v44_q;
    v44_r_im = -v44_im*v44_q;
    v46_re = v41_s_re*v44_r_re - v41_s_im*v44_r_im;
    v46_im = v41_s_re*v44_r_im + v41_s_im*v44_r_re;
    v47_re = par_p_re*v19_re;
    v47_im = par_p_re*v19_im;
    v48_re = v39_re + v47_re;
    v48_im = v39_im + v47_im;
    v48_q = 1.0/(v48_re*v48_re + v48_im*v48_im);
    v48_r_re = v48_re*v48_q;
    v48_r_im = -v48_im*v48_q;
    v50_re = v46_re*v48_r_re - v46_im*v48_r_im;
    v50_im = v46_re*v48_r_im + v46_im*v48_r_re;
    v51_re = par_sigma2_re + v22_re + v38_re;
    v51_im = par_sigma2_im + v22_im + v38_im;
    v52_re = v50_re*v51_re - v50_im*v51_im;
    v52_im = v50_re*v51_im + v50_im*v51_re;
    work[147] = x0_re;
    work[147 + 1] = x0_im;
    work[147 + 2] = v9_re;
    work[147 + 3] = v9_im;
    work[147 + 4] = v14_re;
    work[147 + 5] = v14_im;
    work[147 + 6] = v19_re;
    work[147 + 7] = v19_im;
    work[147 + 8] = x1_re;
    work[147 + 9] = x1_im;
    work[147 + 10] = x2_re;
    work[147 + 11] = x2_im;
    work[147 + 12] = v22_re;
    work[147 + 13] = v22_im;
    work[147 + 14] = x3_re;
    work[147 + 15] = x3_im;
    work[147 + 16] = v38_re;
    work[147 + 17] = v38_im;
    return {{v52_re, v52_im}};
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
        take(work, 181, 4, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found, word_Sigma, word_Theta, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 32, 2*4);
            copy(work, 181, 205, 2*4);
            {
                const rmt_values<2> rmt_1 = values(work, word_Sigma, word_Theta, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 9; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[147 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[147 + 2*j + 1] : RMT_NAN;
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
    double x2_re = 0;
    double x2_im = 0;
    double x3_re = 0;
    double x3_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_2_re = 0;
    double v19_2_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_2_re = 0;
    double v22_2_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_2_re = 0;
    double v27_2_im = 0;
    double v27_1_re = 0;
    double v27_1_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_2_re = 0;
    double v31_2_im = 0;
    double v31_1_re = 0;
    double v31_1_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v6_re = 0;
    double v6_q = 0;
    double v6_r_re = 0;
    double v6_r_im = 0;
    double v7_s_re = 0;
    double v7_s_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v11_re = 0;
    double v11_q = 0;
    double v11_r_re = 0;
    double v11_r_im = 0;
    double v12_s_re = 0;
    double v12_s_im = 0;
    double v12_1_re = 0;
    double v12_1_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v16_re = 0;
    double v16_q = 0;
    double v16_r_re = 0;
    double v16_r_im = 0;
    double v17_s_re = 0;
    double v17_s_im = 0;
    double v17_2_re = 0;
    double v17_2_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_2_re = 0;
    double v18_2_im = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_2_re = 0;
    double v21_2_im = 0;
    double v23_s_re = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_2_re = 0;
    double v26_2_im = 0;
    double v26_1_re = 0;
    double v26_1_im = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_1_re = 0;
    double v29_1_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_2_re = 0;
    double v30_2_im = 0;
    double v30_1_re = 0;
    double v30_1_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_2_re = 0;
    double v32_2_im = 0;
    double v32_1_re = 0;
    double v32_1_im = 0;
    double v33_r_re = 0;
    double v34_s_re = 0;
    double v34_t_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_2_re = 0;
    double v37_2_im = 0;
    double v37_1_re = 0;
    double v37_1_im = 0;
    double v37_3_re = 0;
    double v37_3_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v38_2_re = 0;
    double v38_2_im = 0;
    double v38_1_re = 0;
    double v38_1_im = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v39_t_re = 0;
    double v39_t_im = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v40_0_re = 0;
    double v40_0_im = 0;
    double v40_t_re = 0;
    double v40_t_im = 0;
    double v41_re = 0;
    double v41_im = 0;
    double v41_t_re = 0;
    double v41_t_im = 0;
    double v41_s_re = 0;
    double v41_s_im = 0;
    double v42_t_re = 0;
    double v42_t_im = 0;
    double v42_0_re = 0;
    double v42_0_im = 0;
    double v43_re = 0;
    double v43_im = 0;
    double v43_1_re = 0;
    double v43_1_im = 0;
    double v43_t_re = 0;
    double v43_t_im = 0;
    double v44_re = 0;
    double v44_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v44_q = 0;
    double v44_r_re = 0;
    double v44_r_im = 0;
    double v45_s_re = 0;
    double v45_s_im = 0;
    double v45_t_re = 0;
    double v45_t_im = 0;
    double v45_1_re = 0;
    double v45_1_im = 0;
    double v46_re = 0;
    double v46_im = 0;
    double v46_t_re = 0;
    double v46_t_im = 0;
    double v46_1_re = 0;
    double v46_1_im = 0;
    double v46_0_re = 0;
    double v46_0_im = 0;
    double v47_re = 0;
    double v47_im = 0;
    double v47_2_re = 0;
    double v47_2_im = 0;
    double v47_t_re = 0;
    double v47_t_im = 0;
    double v48_re = 0;
    double v48_im = 0;
    double v48_t_re = 0;
    double v48_t_im = 0;
    double v48_q = 0;
    double v48_r_re = 0;
    double v48_r_im = 0;
    double v49_s_re = 0;
    double v49_s_im = 0;
    double v49_t_re = 0;
    double v49_t_im = 0;
    double v49_2_re = 0;
    double v49_2_im = 0;
    double v50_re = 0;
    double v50_im = 0;
    double v50_t_re = 0;
    double v50_t_im = 0;
    double v50_2_re = 0;
    double v50_2_im = 0;
    double v50_1_re = 0;
    double v50_1_im = 0;
    double v50_0_re = 0;
    double v50_0_im = 0;
    double v51_re = 0;
    double v51_im = 0;
    double v51_t_re = 0;
    double v51_t_im = 0;
    double v51_2_re = 0;
    double v51_2_im = 0;
    double v52_re = 0;
    double v52_im = 0;
    double v52_t_re = 0;
    double v52_t_im = 0;
    double v52_2_re = 0;
    double v52_2_im = 0;
    double v52_1_re = 0;
    double v52_1_im = 0;
    double v52_3_re = 0;
    double v52_3_im = 0;
    double v52_0_re = 0;
    double v52_0_im = 0;
    par_n_re = work[165];
    turn_n_re = work[189];
    par_p_re = work[165 + 2];
    turn_p_re = work[189 + 2];
    par_lambda_re = work[165 + 4];
    par_lambda_im = work[165 + 5];
    turn_lambda_re = work[189 + 4];
    turn_lambda_im = work[189 + 5];
    par_sigma2_re = work[165 + 6];
    par_sigma2_im = work[165 + 7];
    turn_sigma2_re = work[189 + 6];
    turn_sigma2_im = work[189 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    x2_re = work[0 + 4];
    x2_im = work[0 + 5];
    x3_re = work[0 + 6];
    x3_im = work[0 + 7];
    v9_re = 0.0;
    v9_im = 0.0;
    v9_0_re = 0.0;
    v9_0_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v14_1_re = 0.0;
    v14_1_im = 0.0;
    v19_re = 0.0;
    v19_im = 0.0;
    v19_2_re = 0.0;
    v19_2_im = 0.0;
    v22_re = 0.0;
    v22_im = 0.0;
    v22_2_re = 0.0;
    v22_2_im = 0.0;
    v27_re = 0.0;
    v27_im = 0.0;
    v27_2_re = 0.0;
    v27_2_im = 0.0;
    v27_1_re = 0.0;
    v27_1_im = 0.0;
    v31_re = 0.0;
    v31_im = 0.0;
    v31_2_re = 0.0;
    v31_2_im = 0.0;
    v31_1_re = 0.0;
    v31_1_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = 1.0 + v5_re;
        v6_q = 1.0/(v6_re*v6_re + v5_im*v5_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v5_im*v6_q;
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_0_re = -v7_s_re*v3_re;
        v7_0_im = -v7_s_im*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v8_0_re = v3_re*v7_0_re;
        v8_0_im = v3_re*v7_0_im;
        v9_re += v2_w*v8_re;
        v9_im += v2_w*v8_im;
        v9_0_re += v2_w*v8_0_re;
        v9_0_im += v2_w*v8_0_im;
        v10_re = v3_re*x1_re;
        v10_im = v3_re*x1_im;
        v11_re = 1.0 + v10_re;
        v11_q = 1.0/(v11_re*v11_re + v10_im*v10_im);
        v11_r_re = v11_re*v11_q;
        v11_r_im = -v10_im*v11_q;
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im;
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re;
        v12_1_re = -v12_s_re*v3_re;
        v12_1_im = -v12_s_im*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_im = v3_re*v11_r_im;
        v13_1_re = v3_re*v12_1_re;
        v13_1_im = v3_re*v12_1_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_1_re += v2_w*v13_1_re;
        v14_1_im += v2_w*v13_1_im;
        v15_re = v3_re*x2_re;
        v15_im = v3_re*x2_im;
        v16_re = 1.0 + v15_re;
        v16_q = 1.0/(v16_re*v16_re + v15_im*v15_im);
        v16_r_re = v16_re*v16_q;
        v16_r_im = -v15_im*v16_q;
        v17_s_re = v16_r_re*v16_r_re - v16_r_im*v16_r_im;
        v17_s_im = v16_r_re*v16_r_im + v16_r_im*v16_r_re;
        v17_2_re = -v17_s_re*v3_re;
        v17_2_im = -v17_s_im*v3_re;
        v18_re = v3_re*v16_r_re;
        v18_im = v3_re*v16_r_im;
        v18_2_re = v3_re*v17_2_re;
        v18_2_im = v3_re*v17_2_im;
        v19_re += v2_w*v18_re;
        v19_im += v2_w*v18_im;
        v19_2_re += v2_w*v18_2_re;
        v19_2_im += v2_w*v18_2_im;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v16_r_re;
        v21_im = v20_re*v16_r_im;
        v21_2_re = v20_re*v17_2_re;
        v21_2_im = v20_re*v17_2_im;
        v22_re += v2_w*v21_re;
        v22_im += v2_w*v21_im;
        v22_2_re += v2_w*v21_2_re;
        v22_2_im += v2_w*v21_2_im;
        v23_s_re = v3_re*v3_re;
        v25_re = v23_s_re*v11_r_re;
        v25_im = v23_s_re*v11_r_im;
        v25_1_re = v23_s_re*v12_1_re;
        v25_1_im = v23_s_re*v12_1_im;
        v26_re = v25_re*v16_r_re - v25_im*v16_r_im;
        v26_im = v25_re*v16_r_im + v25_im*v16_r_re;
        v26_2_re = v25_re*v17_2_re - v25_im*v17_2_im;
        v26_2_im = v25_re*v17_2_im + v25_im*v17_2_re;
        v26_1_re = v16_r_re*v25_1_re - v16_r_im*v25_1_im;
        v26_1_im = v16_r_re*v25_1_im + v16_r_im*v25_1_re;
        v27_re += v2_w*v26_re;
        v27_im += v2_w*v26_im;
        v27_2_re += v2_w*v26_2_re;
        v27_2_im += v2_w*v26_2_im;
        v27_1_re += v2_w*v26_1_re;
        v27_1_im += v2_w*v26_1_im;
        v28_re = v23_s_re*v4_re;
        v29_re = v28_re*v11_r_re;
        v29_im = v28_re*v11_r_im;
        v29_1_re = v28_re*v12_1_re;
        v29_1_im = v28_re*v12_1_im;
        v30_re = v29_re*v16_r_re - v29_im*v16_r_im;
        v30_im = v29_re*v16_r_im + v29_im*v16_r_re;
        v30_2_re = v29_re*v17_2_re - v29_im*v17_2_im;
        v30_2_im = v29_re*v17_2_im + v29_im*v17_2_re;
        v30_1_re = v16_r_re*v29_1_re - v16_r_im*v29_1_im;
        v30_1_im = v16_r_re*v29_1_im + v16_r_im*v29_1_re;
        v31_re += v2_w*v30_re;
        v31_im += v2_w*v30_im;
        v31_2_re += v2_w*v30_2_re;
        v31_2_im += v2_w*v30_2_im;
        v31_1_re += v2_w*v30_1_re;
        v31_1_im += v2_w*v30_1_im;
    }
    v32_re = x1_re*v31_re - x1_im*v31_im;
    v32_im = x1_re*v31_im + x1_im*v31_re;
    v32_2_re = x1_re*v31_2_re - x1_im*v31_2_im;
    v32_2_im = x1_re*v31_2_im + x1_im*v31_2_re;
    v32_1_re = x1_re*v31_1_re - x1_im*v31_1_im + v31_re;
    v32_1_im = x1_re*v31_1_im + x1_im*v31_1_re + v31_im;
    v33_r_re = 1.0/par_n_re;
    v34_s_re = v33_r_re*v33_r_re;
    v34_t_re = -v34_s_re*turn_n_re;
    v35_re = v33_r_re*par_p_re;
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re;
    v36_re = v35_re*x3_re;
    v36_im = v35_re*x3_im;
    v36_t_re = x3_re*v35_t_re;
    v36_t_im = x3_im*v35_t_re;
    v37_re = v36_re*v27_re - v36_im*v27_im;
    v37_im = v36_re*v27_im + v36_im*v27_re;
    v37_2_re = v36_re*v27_2_re - v36_im*v27_2_im;
    v37_2_im = v36_re*v27_2_im + v36_im*v27_2_re;
    v37_1_re = v36_re*v27_1_re - v36_im*v27_1_im;
    v37_1_im = v36_re*v27_1_im + v36_im*v27_1_re;
    v37_3_re = v27_re*v35_re;
    v37_3_im = v27_im*v35_re;
    v37_t_re = v27_re*v36_t_re - v27_im*v36_t_im;
    v37_t_im = v27_re*v36_t_im + v27_im*v36_t_re;
    v38_re = -v32_re + v37_re;
    v38_im = -v32_im + v37_im;
    v38_2_re = -v32_2_re + v37_2_re;
    v38_2_im = -v32_2_im + v37_2_im;
    v38_1_re = -v32_1_re + v37_1_re;
    v38_1_im = -v32_1_im + v37_1_im;
    v39_re = par_lambda_re*par_n_re;
    v39_im = par_lambda_im*par_n_re;
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re;
    v39_t_im = par_lambda_im*turn_n_re + par_n_re*turn_lambda_im;
    v40_re = par_p_re*v9_re;
    v40_im = par_p_re*v9_im;
    v40_0_re = par_p_re*v9_0_re;
    v40_0_im = par_p_re*v9_0_im;
    v40_t_re = v9_re*turn_p_re;
    v40_t_im = v9_im*turn_p_re;
    v41_re = v39_re + v40_re;
    v41_im = v39_im + v40_im;
    v41_t_re = v39_t_re + v40_t_re;
    v41_t_im = v39_t_im + v40_t_im;
    v41_s_re = v41_re*v41_re - v41_im*v41_im;
    v41_s_im = v41_re*v41_im + v41_im*v41_re;
    v42_t_re = 2.0*v41_re*v41_t_re - 2.0*v41_im*v41_t_im;
    v42_t_im = 2.0*v41_re*v41_t_im + 2.0*v41_im*v41_t_re;
    v42_0_re = 2.0*v41_re*v40_0_re - 2.0*v41_im*v40_0_im;
    v42_0_im = 2.0*v41_re*v40_0_im + 2.0*v41_im*v40_0_re;
    v43_re = par_p_re*v14_re;
    v43_im = par_p_re*v14_im;
    v43_1_re = par_p_re*v14_1_re;
    v43_1_im = par_p_re*v14_1_im;
    v43_t_re = v14_re*turn_p_re;
    v43_t_im = v14_im*turn_p_re;
    v44_re = v39_re + v43_re;
    v44_im = v39_im + v43_im;
    v44_t_re = v39_t_re + v43_t_re;
    v44_t_im = v39_t_im + v43_t_im;
    v44_q = 1.0/(v44_re*v44_re + v44_im*v44_im);
    v44_r_re = v44_re*v44_q;
    v44_r_im = -v44_im*v44_q;
    v45_s_re = v44_r_re*v44_r_re - v44_r_im*v44_r_im;
    v45_s_im = v44_r_re*v44_r_im + v44_r_im*v44_r_re;
    v45_t_re = -v45_s_re*v44_t_re + v45_s_im*v44_t_im;
    v45_t_im = -v45_s_re*v44_t_im - v45_s_im*v44_t_re;
    v45_1_re = -v45_s_re*v43_1_re + v45_s_im*v43_1_im;
    v45_1_im = -v45_s_re*v43_1_im - v45_s_im*v43_1_re;
    v46_re = v41_s_re*v44_r_re - v41_s_im*v44_r_im;
    v46_im = v41_s_re*v44_r_im + v41_s_im*v44_r_re;
    v46_t_re = v41_s_re*v45_t_re - v41_s_im*v45_t_im + v44_r_re*v42_t_re - v44_r_im*v42_t_im;
    v46_t_im = v41_s_re*v45_t_im + v41_s_im*v45_t_re + v44_r_re*v42_t_im + v44_r_im*v42_t_re;
    v46_1_re = v41_s_re*v45_1_re - v41_s_im*v45_1_im;
    v46_1_im = v41_s_re*v45_1_im + v41_s_im*v45_1_re;
    v46_0_re = v44_r_re*v42_0_re - v44_r_im*v42_0_im;
    v46_0_im = v44_r_re*v42_0_im + v44_r_im*v42_0_re;
    v47_re = par_p_re*v19_re;
    v47_im = par_p_re*v19_im;
    v47_2_re = par_p_re*v19_2_re;
    v47_2_im = par_p_re*v19_2_im;
    v47_t_re = v19_re*turn_p_re;
    v47_t_im = v19_im*turn_p_re;
    v48_re = v39_re + v47_re;
    v48_im = v39_im + v47_im;
    v48_t_re = v39_t_re + v47_t_re;
    v48_t_im = v39_t_im + v47_t_im;
    v48_q = 1.0/(v48_re*v48_re + v48_im*v48_im);
    v48_r_re = v48_re*v48_q;
    v48_r_im = -v48_im*v48_q;
    v49_s_re = v48_r_re*v48_r_re - v48_r_im*v48_r_im;
    v49_s_im = v48_r_re*v48_r_im + v48_r_im*v48_r_re;
    v49_t_re = -v49_s_re*v48_t_re + v49_s_im*v48_t_im;
    v49_t_im = -v49_s_re*v48_t_im - v49_s_im*v48_t_re;
    v49_2_re = -v49_s_re*v47_2_re + v49_s_im*v47_2_im;
    v49_2_im = -v49_s_re*v47_2_im - v49_s_im*v47_2_re;
    v50_re = v46_re*v48_r_re - v46_im*v48_r_im;
    v50_im = v46_re*v48_r_im + v46_im*v48_r_re;
    v50_t_re = v46_re*v49_t_re - v46_im*v49_t_im + v48_r_re*v46_t_re - v48_r_im*v46_t_im;
    v50_t_im = v46_re*v49_t_im + v46_im*v49_t_re + v48_r_re*v46_t_im + v48_r_im*v46_t_re;
    v50_2_re = v46_re*v49_2_re - v46_im*v49_2_im;
    v50_2_im = v46_re*v49_2_im + v46_im*v49_2_re;
    v50_1_re = v48_r_re*v46_1_re - v48_r_im*v46_1_im;
    v50_1_im = v48_r_re*v46_1_im + v48_r_im*v46_1_re;
    v50_0_re = v48_r_re*v46_0_re - v48_r_im*v46_0_im;
    v50_0_im = v48_r_re*v46_0_im + v48_r_im*v46_0_re;
    v51_re = par_sigma2_re + v22_re + v38_re;
    v51_im = par_sigma2_im + v22_im + v38_im;
    v51_t_re = turn_sigma2_re + v37_t_re;
    v51_t_im = turn_sigma2_im + v37_t_im;
    v51_2_re = v22_2_re + v38_2_re;
    v51_2_im = v22_2_im + v38_2_im;
    v52_re = v50_re*v51_re - v50_im*v51_im;
    v52_im = v50_re*v51_im + v50_im*v51_re;
    v52_t_re = v50_re*v51_t_re - v50_im*v51_t_im + v51_re*v50_t_re - v51_im*v50_t_im;
    v52_t_im = v50_re*v51_t_im + v50_im*v51_t_re + v51_re*v50_t_im + v51_im*v50_t_re;
    v52_2_re = v50_re*v51_2_re - v50_im*v51_2_im + v51_re*v50_2_re - v51_im*v50_2_im;
    v52_2_im = v50_re*v51_2_im + v50_im*v51_2_re + v51_re*v50_2_im + v51_im*v50_2_re;
    v52_1_re = v50_re*v38_1_re - v50_im*v38_1_im + v51_re*v50_1_re - v51_im*v50_1_im;
    v52_1_im = v50_re*v38_1_im + v50_im*v38_1_re + v51_re*v50_1_im + v51_im*v50_1_re;
    v52_3_re = v50_re*v37_3_re - v50_im*v37_3_im;
    v52_3_im = v50_re*v37_3_im + v50_im*v37_3_re;
    v52_0_re = v51_re*v50_0_re - v51_im*v50_0_im;
    v52_0_im = v51_re*v50_0_im + v51_im*v50_0_re;
    work[137] = v52_0_re;
    work[137 + 1] = v52_0_im;
    work[137 + 2] = v52_1_re;
    work[137 + 3] = v52_1_im;
    work[137 + 4] = v52_2_re;
    work[137 + 5] = v52_2_im;
    work[137 + 6] = v52_3_re;
    work[137 + 7] = v52_3_im;
    work[137 + 8] = v52_t_re;
    work[137 + 9] = v52_t_im;
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
        work[189 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 16, 2*4);
    equations(work, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate(work, 4 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work, word_Sigma, word_Theta, weights_0, count_0);
    re = work[137 + 2*4];
    im = work[137 + 2*4 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 57 + 2*(i*10 + 4);
        a = work[137 + 2*i];
        b = work[137 + 2*i + 1];
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
        take(work, 165, 4, parameters, size, i);
        take(work, 0, 4, core, size, i);
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
        work[189 + j] = work[181 + j] - work[173 + j];
        total += fabs(work[189 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[173 + j]) + fabs(work[181 + j]);
        }
    }
    work[213] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[40 + i] = modulus_real(work, 0 + 2*i);
        largest = fmax(largest, work[40 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[40 + i] = fmax(work[40 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place_real(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[165 + j] = left*work[173 + j] + t*work[181 + j];
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
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 57 + 2*(i*10 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 57 + 2*k*10;
        if (pivot != k) {
            other = 57 + 2*pivot*10;
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
        for (long long rmt_i5 = 0, rmt_i5_end = 4; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 57 + 2*i*10;
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
    double x2_re = 0;
    double x3_re = 0;
    double v9_re = 0;
    double v9_0_re = 0;
    double v14_re = 0;
    double v14_1_re = 0;
    double v19_re = 0;
    double v19_2_re = 0;
    double v22_re = 0;
    double v22_2_re = 0;
    double v27_re = 0;
    double v27_2_re = 0;
    double v27_1_re = 0;
    double v31_re = 0;
    double v31_2_re = 0;
    double v31_1_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v7_s_re = 0;
    double v7_0_re = 0;
    double v8_re = 0;
    double v8_0_re = 0;
    double v10_re = 0;
    double v11_re = 0;
    double v11_r_re = 0;
    double v12_s_re = 0;
    double v12_1_re = 0;
    double v13_re = 0;
    double v13_1_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_r_re = 0;
    double v17_s_re = 0;
    double v17_2_re = 0;
    double v18_re = 0;
    double v18_2_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_2_re = 0;
    double v23_s_re = 0;
    double v25_re = 0;
    double v25_1_re = 0;
    double v26_re = 0;
    double v26_2_re = 0;
    double v26_1_re = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v29_1_re = 0;
    double v30_re = 0;
    double v30_2_re = 0;
    double v30_1_re = 0;
    double v32_re = 0;
    double v32_2_re = 0;
    double v32_1_re = 0;
    double v33_r_re = 0;
    double v34_s_re = 0;
    double v34_t_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v37_re = 0;
    double v37_2_re = 0;
    double v37_1_re = 0;
    double v37_3_re = 0;
    double v37_t_re = 0;
    double v38_re = 0;
    double v38_2_re = 0;
    double v38_1_re = 0;
    double v39_re = 0;
    double v39_t_re = 0;
    double v40_re = 0;
    double v40_0_re = 0;
    double v40_t_re = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v41_r_re = 0;
    double v42_s_re = 0;
    double v42_t_re = 0;
    double v42_0_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_0_re = 0;
    double v44_re = 0;
    double v44_1_re = 0;
    double v44_t_re = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_r_re = 0;
    double v46_s_re = 0;
    double v46_t_re = 0;
    double v46_1_re = 0;
    double v47_re = 0;
    double v47_t_re = 0;
    double v47_1_re = 0;
    double v48_re = 0;
    double v48_2_re = 0;
    double v48_t_re = 0;
    double v49_re = 0;
    double v49_t_re = 0;
    double v49_r_re = 0;
    double v50_s_re = 0;
    double v50_t_re = 0;
    double v50_2_re = 0;
    double v51_re = 0;
    double v51_t_re = 0;
    double v51_2_re = 0;
    double v33_s_re = 0;
    double v52_t_re = 0;
    double v53_re = 0;
    double v53_t_re = 0;
    double v53_1_re = 0;
    double v54_re = 0;
    double v54_t_re = 0;
    double v54_2_re = 0;
    double v54_1_re = 0;
    double v55_re = 0;
    double v55_t_re = 0;
    double v55_2_re = 0;
    double v56_re = 0;
    double v56_t_re = 0;
    double v56_2_re = 0;
    double v56_1_re = 0;
    double v56_3_re = 0;
    par_n_re = work[165];
    turn_n_re = work[189];
    par_p_re = work[165 + 2];
    turn_p_re = work[189 + 2];
    par_lambda_re = work[165 + 4];
    turn_lambda_re = work[189 + 4];
    par_sigma2_re = work[165 + 6];
    turn_sigma2_re = work[189 + 6];
    x0_re = work[16];
    x1_re = work[16 + 2];
    x2_re = work[16 + 4];
    x3_re = work[16 + 6];
    v9_re = 0.0;
    v9_0_re = 0.0;
    v14_re = 0.0;
    v14_1_re = 0.0;
    v19_re = 0.0;
    v19_2_re = 0.0;
    v22_re = 0.0;
    v22_2_re = 0.0;
    v27_re = 0.0;
    v27_2_re = 0.0;
    v27_1_re = 0.0;
    v31_re = 0.0;
    v31_2_re = 0.0;
    v31_1_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = 1.0 + v5_re;
        v6_r_re = 1.0/v6_re;
        v7_s_re = v6_r_re*v6_r_re;
        v7_0_re = -v7_s_re*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_0_re = v3_re*v7_0_re;
        v9_re += v2_w*v8_re;
        v9_0_re += v2_w*v8_0_re;
        v10_re = v3_re*x1_re;
        v11_re = 1.0 + v10_re;
        v11_r_re = 1.0/v11_re;
        v12_s_re = v11_r_re*v11_r_re;
        v12_1_re = -v12_s_re*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_1_re = v3_re*v12_1_re;
        v14_re += v2_w*v13_re;
        v14_1_re += v2_w*v13_1_re;
        v15_re = v3_re*x2_re;
        v16_re = 1.0 + v15_re;
        v16_r_re = 1.0/v16_re;
        v17_s_re = v16_r_re*v16_r_re;
        v17_2_re = -v17_s_re*v3_re;
        v18_re = v3_re*v16_r_re;
        v18_2_re = v3_re*v17_2_re;
        v19_re += v2_w*v18_re;
        v19_2_re += v2_w*v18_2_re;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v16_r_re;
        v21_2_re = v20_re*v17_2_re;
        v22_re += v2_w*v21_re;
        v22_2_re += v2_w*v21_2_re;
        v23_s_re = v3_re*v3_re;
        v25_re = v23_s_re*v11_r_re;
        v25_1_re = v23_s_re*v12_1_re;
        v26_re = v25_re*v16_r_re;
        v26_2_re = v25_re*v17_2_re;
        v26_1_re = v16_r_re*v25_1_re;
        v27_re += v2_w*v26_re;
        v27_2_re += v2_w*v26_2_re;
        v27_1_re += v2_w*v26_1_re;
        v28_re = v23_s_re*v4_re;
        v29_re = v28_re*v11_r_re;
        v29_1_re = v28_re*v12_1_re;
        v30_re = v29_re*v16_r_re;
        v30_2_re = v29_re*v17_2_re;
        v30_1_re = v16_r_re*v29_1_re;
        v31_re += v2_w*v30_re;
        v31_2_re += v2_w*v30_2_re;
        v31_1_re += v2_w*v30_1_re;
    }
    v32_re = x1_re*v31_re;
    v32_2_re = x1_re*v31_2_re;
    v32_1_re = x1_re*v31_1_re + v31_re;
    v33_r_re = 1.0/par_n_re;
    v34_s_re = v33_r_re*v33_r_re;
    v34_t_re = -v34_s_re*turn_n_re;
    v35_re = v33_r_re*par_p_re;
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re;
    v36_re = v35_re*x3_re;
    v36_t_re = x3_re*v35_t_re;
    v37_re = v36_re*v27_re;
    v37_2_re = v36_re*v27_2_re;
    v37_1_re = v36_re*v27_1_re;
    v37_3_re = v27_re*v35_re;
    v37_t_re = v27_re*v36_t_re;
    v38_re = -v32_re + v37_re;
    v38_2_re = -v32_2_re + v37_2_re;
    v38_1_re = -v32_1_re + v37_1_re;
    v39_re = par_lambda_re*par_n_re;
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re;
    v40_re = par_p_re*v9_re;
    v40_0_re = par_p_re*v9_0_re;
    v40_t_re = v9_re*turn_p_re;
    v41_re = v39_re + v40_re;
    v41_t_re = v39_t_re + v40_t_re;
    v41_r_re = 1.0/v41_re;
    v42_s_re = v41_r_re*v41_r_re;
    v42_t_re = -v42_s_re*v41_t_re;
    v42_0_re = -v42_s_re*v40_0_re;
    v43_re = par_n_re*v41_r_re;
    v43_t_re = par_n_re*v42_t_re + v41_r_re*turn_n_re;
    v43_0_re = par_n_re*v42_0_re;
    v44_re = par_p_re*v14_re;
    v44_1_re = par_p_re*v14_1_re;
    v44_t_re = v14_re*turn_p_re;
    v45_re = v39_re + v44_re;
    v45_t_re = v39_t_re + v44_t_re;
    v45_r_re = 1.0/v45_re;
    v46_s_re = v45_r_re*v45_r_re;
    v46_t_re = -v46_s_re*v45_t_re;
    v46_1_re = -v46_s_re*v44_1_re;
    v47_re = par_n_re*v45_r_re;
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re;
    v47_1_re = par_n_re*v46_1_re;
    v48_re = par_p_re*v19_re;
    v48_2_re = par_p_re*v19_2_re;
    v48_t_re = v19_re*turn_p_re;
    v49_re = v39_re + v48_re;
    v49_t_re = v39_t_re + v48_t_re;
    v49_r_re = 1.0/v49_re;
    v50_s_re = v49_r_re*v49_r_re;
    v50_t_re = -v50_s_re*v49_t_re;
    v50_2_re = -v50_s_re*v48_2_re;
    v51_re = par_n_re*v49_r_re;
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re;
    v51_2_re = par_n_re*v50_2_re;
    v33_s_re = par_n_re*par_n_re;
    v52_t_re = 2.0*par_n_re*turn_n_re;
    v53_re = v33_s_re*v45_r_re;
    v53_t_re = v33_s_re*v46_t_re + v45_r_re*v52_t_re;
    v53_1_re = v33_s_re*v46_1_re;
    v54_re = v53_re*v49_r_re;
    v54_t_re = v53_re*v50_t_re + v49_r_re*v53_t_re;
    v54_2_re = v53_re*v50_2_re;
    v54_1_re = v49_r_re*v53_1_re;
    v55_re = par_sigma2_re + v22_re + v38_re;
    v55_t_re = turn_sigma2_re + v37_t_re;
    v55_2_re = v22_2_re + v38_2_re;
    v56_re = v54_re*v55_re;
    v56_t_re = v54_re*v55_t_re + v55_re*v54_t_re;
    v56_2_re = v54_re*v55_2_re + v55_re*v54_2_re;
    v56_1_re = v54_re*v38_1_re + v55_re*v54_1_re;
    v56_3_re = v54_re*v37_3_re;
    work[57] = 1.0 - v43_0_re;
    work[57 + 1] = 0.0;
    work[57 + 2] = 0.0;
    work[57 + 3] = 0.0;
    work[57 + 4] = 0.0;
    work[57 + 5] = 0.0;
    work[57 + 6] = 0.0;
    work[57 + 7] = 0.0;
    work[57 + 8] = -v43_t_re;
    work[57 + 9] = 0.0;
    work[57 + 10] = x0_re - v43_re;
    work[57 + 11] = 0.0;
    work[57 + 2*10] = 0.0;
    work[57 + 2*10 + 1] = 0.0;
    work[57 + 2*10 + 2] = 1.0 - v47_1_re;
    work[57 + 2*10 + 3] = 0.0;
    work[57 + 2*10 + 4] = 0.0;
    work[57 + 2*10 + 5] = 0.0;
    work[57 + 2*10 + 6] = 0.0;
    work[57 + 2*10 + 7] = 0.0;
    work[57 + 2*10 + 8] = -v47_t_re;
    work[57 + 2*10 + 9] = 0.0;
    work[57 + 2*10 + 10] = x1_re - v47_re;
    work[57 + 2*10 + 11] = 0.0;
    work[57 + 4*10] = 0.0;
    work[57 + 4*10 + 1] = 0.0;
    work[57 + 4*10 + 2] = 0.0;
    work[57 + 4*10 + 3] = 0.0;
    work[57 + 4*10 + 4] = 1.0 - v51_2_re;
    work[57 + 4*10 + 5] = 0.0;
    work[57 + 4*10 + 6] = 0.0;
    work[57 + 4*10 + 7] = 0.0;
    work[57 + 4*10 + 8] = -v51_t_re;
    work[57 + 4*10 + 9] = 0.0;
    work[57 + 4*10 + 10] = x2_re - v51_re;
    work[57 + 4*10 + 11] = 0.0;
    work[57 + 6*10] = 0.0;
    work[57 + 6*10 + 1] = 0.0;
    work[57 + 6*10 + 2] = -v56_1_re;
    work[57 + 6*10 + 3] = 0.0;
    work[57 + 6*10 + 4] = -v56_2_re;
    work[57 + 6*10 + 5] = 0.0;
    work[57 + 6*10 + 6] = 1.0 - v56_3_re;
    work[57 + 6*10 + 7] = 0.0;
    work[57 + 6*10 + 8] = -v56_t_re;
    work[57 + 6*10 + 9] = 0.0;
    work[57 + 6*10 + 10] = x3_re - v56_re;
    work[57 + 6*10 + 11] = 0.0;
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
        if (!eliminate_real(work, 4 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 57 + 2*(i*10 + 4 + 1);
            work[16 + 2*i] -= work[at];
            work[16 + 2*i + 1] -= work[at + 1];
            length = modulus_real(work, at);
            share = fmax(share, length/work[44 + i]);
            size = fmax(size, length/work[40 + i]);
            error = fmax(error, work[44 + i]/work[40 + i]);
        }
        if (4.0*work[214]*share*share*error <= 1e-17 || size <= 1e-16) {
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
        work[197 + j] = anchor[j];
    }
    copy_real(work, 197, 173, 2*4);
    copy_real(work, 197, 181, 2*4);
    if (!aim_real(work)) {
        return false;
    }
    place_real(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*4; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[16 + i] = start[i];
    }
    measure_real(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 4; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[44 + i] = 1e-06*work[40 + i];
    }
    work[214] = 1000.0;
    if (!settle_real(work, word_Sigma, word_Theta, weights_0, count_0)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 4; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[16 + 2*i] - work[0 + 2*i], work[16 + 2*i + 1] - work[0 + 2*i + 1]) <= work[44 + i])) {
            return false;
        }
    }
    copy_real(work, 16, 24, 2*4);
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
    double x2_re = 0;
    double x3_re = 0;
    double r0 = 0;
    double r1 = 0;
    double r2 = 0;
    double r3 = 0;
    double rt = 0;
    double v10_re = 0;
    double v10_0_re = 0;
    double v10_c = 0;
    double v15_re = 0;
    double v15_1_re = 0;
    double v15_c = 0;
    double v20_re = 0;
    double v20_2_re = 0;
    double v20_c = 0;
    double v23_re = 0;
    double v23_2_re = 0;
    double v23_c = 0;
    double v27_re = 0;
    double v27_2_re = 0;
    double v27_1_re = 0;
    double v27_c = 0;
    double v31_re = 0;
    double v31_2_re = 0;
    double v31_1_re = 0;
    double v31_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v6_o = 0;
    double v7_s_re = 0;
    double v7_0_re = 0;
    double v6_b = 0;
    double v7_x = 0;
    double v7_c = 0;
    double v8_re = 0;
    double v8_0_re = 0;
    double v9_m = 0;
    double v8_c = 0;
    double v11_re = 0;
    double v12_re = 0;
    double v12_r_re = 0;
    double v12_o = 0;
    double v13_s_re = 0;
    double v13_1_re = 0;
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_1_re = 0;
    double v14_c = 0;
    double v16_re = 0;
    double v17_re = 0;
    double v17_r_re = 0;
    double v17_o = 0;
    double v18_s_re = 0;
    double v18_2_re = 0;
    double v17_b = 0;
    double v18_x = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_2_re = 0;
    double v19_c = 0;
    double v21_re = 0;
    double v22_re = 0;
    double v22_2_re = 0;
    double v21_m = 0;
    double v22_c = 0;
    double v9_s_re = 0;
    double v25_re = 0;
    double v25_1_re = 0;
    double v24_m = 0;
    double v25_c = 0;
    double v26_re = 0;
    double v26_2_re = 0;
    double v26_1_re = 0;
    double v25_m = 0;
    double v18_m = 0;
    double v25_b = 0;
    double v18_b = 0;
    double v26_c = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v29_1_re = 0;
    double v28_m = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_2_re = 0;
    double v30_1_re = 0;
    double v29_m = 0;
    double v29_b = 0;
    double v30_c = 0;
    double v32_re = 0;
    double v32_2_re = 0;
    double v32_1_re = 0;
    double v33_m = 0;
    double v33_b = 0;
    double v31_b = 0;
    double v32_c = 0;
    double v34_r_re = 0;
    double v34_o = 0;
    double v35_s_re = 0;
    double v35_t_re = 0;
    double v34_b = 0;
    double v35_x = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v37_m = 0;
    double v35_b = 0;
    double v37_b = 0;
    double v36_c = 0;
    double v38_re = 0;
    double v38_t_re = 0;
    double v39_m = 0;
    double v36_b = 0;
    double v39_b = 0;
    double v38_c = 0;
    double v40_re = 0;
    double v40_2_re = 0;
    double v40_1_re = 0;
    double v40_3_re = 0;
    double v40_t_re = 0;
    double v38_m = 0;
    double v27_m = 0;
    double v38_b = 0;
    double v27_b = 0;
    double v40_c = 0;
    double v41_re = 0;
    double v41_2_re = 0;
    double v41_1_re = 0;
    double v41_c = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v43_b = 0;
    double v42_c = 0;
    double v44_re = 0;
    double v44_0_re = 0;
    double v44_t_re = 0;
    double v10_b = 0;
    double v44_c = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_c = 0;
    double v45_r_re = 0;
    double v45_o = 0;
    double v46_s_re = 0;
    double v46_t_re = 0;
    double v46_0_re = 0;
    double v45_b = 0;
    double v46_x = 0;
    double v46_c = 0;
    double v47_re = 0;
    double v47_t_re = 0;
    double v47_0_re = 0;
    double v34_m = 0;
    double v46_b = 0;
    double v47_c = 0;
    double v48_re = 0;
    double v48_1_re = 0;
    double v48_t_re = 0;
    double v15_b = 0;
    double v48_c = 0;
    double v49_re = 0;
    double v49_t_re = 0;
    double v49_c = 0;
    double v49_r_re = 0;
    double v49_o = 0;
    double v50_s_re = 0;
    double v50_t_re = 0;
    double v50_1_re = 0;
    double v49_b = 0;
    double v50_x = 0;
    double v50_c = 0;
    double v51_re = 0;
    double v51_t_re = 0;
    double v51_1_re = 0;
    double v50_b = 0;
    double v51_c = 0;
    double v52_re = 0;
    double v52_2_re = 0;
    double v52_t_re = 0;
    double v20_b = 0;
    double v52_c = 0;
    double v53_re = 0;
    double v53_t_re = 0;
    double v53_c = 0;
    double v53_r_re = 0;
    double v53_o = 0;
    double v54_s_re = 0;
    double v54_t_re = 0;
    double v54_2_re = 0;
    double v53_b = 0;
    double v54_x = 0;
    double v54_c = 0;
    double v55_re = 0;
    double v55_t_re = 0;
    double v55_2_re = 0;
    double v54_b = 0;
    double v55_c = 0;
    double v34_s_re = 0;
    double v56_t_re = 0;
    double v56_c = 0;
    double v57_re = 0;
    double v57_t_re = 0;
    double v57_1_re = 0;
    double v56_m = 0;
    double v50_m = 0;
    double v56_b = 0;
    double v57_c = 0;
    double v58_re = 0;
    double v58_t_re = 0;
    double v58_2_re = 0;
    double v58_1_re = 0;
    double v57_m = 0;
    double v54_m = 0;
    double v57_b = 0;
    double v58_c = 0;
    double v59_re = 0;
    double v59_t_re = 0;
    double v59_2_re = 0;
    double v59_c = 0;
    double v60_re = 0;
    double v60_t_re = 0;
    double v60_2_re = 0;
    double v60_1_re = 0;
    double v60_3_re = 0;
    double v58_m = 0;
    double v59_m = 0;
    double v58_b = 0;
    double v59_b = 0;
    double v60_c = 0;
    par_n_re = work[165];
    turn_n_re = work[189];
    par_p_re = work[165 + 2];
    turn_p_re = work[189 + 2];
    par_lambda_re = work[165 + 4];
    turn_lambda_re = work[189 + 4];
    par_sigma2_re = work[165 + 6];
    turn_sigma2_re = work[189 + 6];
    x0_re = work[16];
    x1_re = work[16 + 2];
    x2_re = work[16 + 4];
    x3_re = work[16 + 6];
    r0 = work[44];
    r1 = work[44 + 1];
    r2 = work[44 + 2];
    r3 = work[44 + 3];
    rt = work[44 + 4];
    v10_re = 0.0;
    v10_0_re = 0.0;
    v10_c = 0.0;
    v15_re = 0.0;
    v15_1_re = 0.0;
    v15_c = 0.0;
    v20_re = 0.0;
    v20_2_re = 0.0;
    v20_c = 0.0;
    v23_re = 0.0;
    v23_2_re = 0.0;
    v23_c = 0.0;
    v27_re = 0.0;
    v27_2_re = 0.0;
    v27_1_re = 0.0;
    v27_c = 0.0;
    v31_re = 0.0;
    v31_2_re = 0.0;
    v31_1_re = 0.0;
    v31_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = 1.0 + v5_re;
        v6_r_re = 1.0/v6_re;
        v6_o = fabs(v6_r_re);
        v7_s_re = v6_r_re*v6_r_re;
        v7_0_re = -v7_s_re*v3_re;
        v6_b = fabs(v3_re)*r0;
        v7_x = v6_b*v6_o;
        v7_c = v7_x < 1.0 ? v6_o*v6_o*(v6_b*v7_x/(1.0 - v7_x)) : RMT_INF;
        v8_re = v3_re*v6_r_re;
        v8_0_re = v3_re*v7_0_re;
        v9_m = fabs(v3_re);
        v8_c = v9_m*v7_c;
        v10_re += v2_w*v8_re;
        v10_0_re += v2_w*v8_0_re;
        v10_c += v2_w*v8_c;
        v11_re = v3_re*x1_re;
        v12_re = 1.0 + v11_re;
        v12_r_re = 1.0/v12_re;
        v12_o = fabs(v12_r_re);
        v13_s_re = v12_r_re*v12_r_re;
        v13_1_re = -v13_s_re*v3_re;
        v12_b = fabs(v3_re)*r1;
        v13_x = v12_b*v12_o;
        v13_c = v13_x < 1.0 ? v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
        v14_re = v3_re*v12_r_re;
        v14_1_re = v3_re*v13_1_re;
        v14_c = v9_m*v13_c;
        v15_re += v2_w*v14_re;
        v15_1_re += v2_w*v14_1_re;
        v15_c += v2_w*v14_c;
        v16_re = v3_re*x2_re;
        v17_re = 1.0 + v16_re;
        v17_r_re = 1.0/v17_re;
        v17_o = fabs(v17_r_re);
        v18_s_re = v17_r_re*v17_r_re;
        v18_2_re = -v18_s_re*v3_re;
        v17_b = fabs(v3_re)*r2;
        v18_x = v17_b*v17_o;
        v18_c = v18_x < 1.0 ? v17_o*v17_o*(v17_b*v18_x/(1.0 - v18_x)) : RMT_INF;
        v19_re = v3_re*v17_r_re;
        v19_2_re = v3_re*v18_2_re;
        v19_c = v9_m*v18_c;
        v20_re += v2_w*v19_re;
        v20_2_re += v2_w*v19_2_re;
        v20_c += v2_w*v19_c;
        v21_re = v3_re*v4_re;
        v22_re = v21_re*v17_r_re;
        v22_2_re = v21_re*v18_2_re;
        v21_m = fabs(v21_re);
        v22_c = v21_m*v18_c;
        v23_re += v2_w*v22_re;
        v23_2_re += v2_w*v22_2_re;
        v23_c += v2_w*v22_c;
        v9_s_re = v3_re*v3_re;
        v25_re = v9_s_re*v12_r_re;
        v25_1_re = v9_s_re*v13_1_re;
        v24_m = fabs(v9_s_re);
        v25_c = v24_m*v13_c;
        v26_re = v25_re*v17_r_re;
        v26_2_re = v25_re*v18_2_re;
        v26_1_re = v17_r_re*v25_1_re;
        v25_m = fabs(v25_re);
        v18_m = fabs(v17_r_re);
        v25_b = fabs(v25_1_re)*r1 + v25_c;
        v18_b = fabs(v18_2_re)*r2 + v18_c;
        v26_c = v25_m*v18_c + v18_m*v25_c + v25_b*v18_b;
        v27_re += v2_w*v26_re;
        v27_2_re += v2_w*v26_2_re;
        v27_1_re += v2_w*v26_1_re;
        v27_c += v2_w*v26_c;
        v28_re = v9_s_re*v4_re;
        v29_re = v28_re*v12_r_re;
        v29_1_re = v28_re*v13_1_re;
        v28_m = fabs(v28_re);
        v29_c = v28_m*v13_c;
        v30_re = v29_re*v17_r_re;
        v30_2_re = v29_re*v18_2_re;
        v30_1_re = v17_r_re*v29_1_re;
        v29_m = fabs(v29_re);
        v29_b = fabs(v29_1_re)*r1 + v29_c;
        v30_c = v29_m*v18_c + v18_m*v29_c + v29_b*v18_b;
        v31_re += v2_w*v30_re;
        v31_2_re += v2_w*v30_2_re;
        v31_1_re += v2_w*v30_1_re;
        v31_c += v2_w*v30_c;
    }
    v32_re = x1_re*v31_re;
    v32_2_re = x1_re*v31_2_re;
    v32_1_re = x1_re*v31_1_re + v31_re;
    v33_m = fabs(x1_re);
    v33_b = r1;
    v31_b = fabs(v31_2_re)*r2 + fabs(v31_1_re)*r1 + v31_c;
    v32_c = v33_m*v31_c + v33_b*v31_b;
    v34_r_re = 1.0/par_n_re;
    v34_o = fabs(v34_r_re);
    v35_s_re = v34_r_re*v34_r_re;
    v35_t_re = -v35_s_re*turn_n_re;
    v34_b = fabs(turn_n_re)*rt;
    v35_x = v34_b*v34_o;
    v35_c = v35_x < 1.0 ? v34_o*v34_o*(v34_b*v35_x/(1.0 - v35_x)) : RMT_INF;
    v36_re = v34_r_re*par_p_re;
    v36_t_re = v34_r_re*turn_p_re + par_p_re*v35_t_re;
    v37_m = fabs(par_p_re);
    v35_b = fabs(v35_t_re)*rt + v35_c;
    v37_b = fabs(turn_p_re)*rt;
    v36_c = v37_m*v35_c + v35_b*v37_b;
    v38_re = v36_re*x3_re;
    v38_t_re = x3_re*v36_t_re;
    v39_m = fabs(x3_re);
    v36_b = fabs(v36_t_re)*rt + v36_c;
    v39_b = r3;
    v38_c = v39_m*v36_c + v36_b*v39_b;
    v40_re = v38_re*v27_re;
    v40_2_re = v38_re*v27_2_re;
    v40_1_re = v38_re*v27_1_re;
    v40_3_re = v27_re*v36_re;
    v40_t_re = v27_re*v38_t_re;
    v38_m = fabs(v38_re);
    v27_m = fabs(v27_re);
    v38_b = fabs(v36_re)*r3 + fabs(v38_t_re)*rt + v38_c;
    v27_b = fabs(v27_2_re)*r2 + fabs(v27_1_re)*r1 + v27_c;
    v40_c = v38_m*v27_c + v27_m*v38_c + v38_b*v27_b;
    v41_re = -v32_re + v40_re;
    v41_2_re = -v32_2_re + v40_2_re;
    v41_1_re = -v32_1_re + v40_1_re;
    v41_c = v32_c + v40_c;
    v42_re = par_lambda_re*par_n_re;
    v42_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re;
    v43_b = fabs(turn_lambda_re)*rt;
    v42_c = v43_b*v34_b;
    v44_re = par_p_re*v10_re;
    v44_0_re = par_p_re*v10_0_re;
    v44_t_re = v10_re*turn_p_re;
    v10_b = fabs(v10_0_re)*r0 + v10_c;
    v44_c = v37_m*v10_c + v37_b*v10_b;
    v45_re = v42_re + v44_re;
    v45_t_re = v42_t_re + v44_t_re;
    v45_c = v42_c + v44_c;
    v45_r_re = 1.0/v45_re;
    v45_o = fabs(v45_r_re);
    v46_s_re = v45_r_re*v45_r_re;
    v46_t_re = -v46_s_re*v45_t_re;
    v46_0_re = -v46_s_re*v44_0_re;
    v45_b = fabs(v45_t_re)*rt + fabs(v44_0_re)*r0 + v45_c;
    v46_x = v45_b*v45_o;
    v46_c = v46_x < 1.0 ? v45_o*v45_o*(v45_c + v45_b*v46_x/(1.0 - v46_x)) : RMT_INF;
    v47_re = par_n_re*v45_r_re;
    v47_t_re = par_n_re*v46_t_re + v45_r_re*turn_n_re;
    v47_0_re = par_n_re*v46_0_re;
    v34_m = fabs(par_n_re);
    v46_b = fabs(v46_t_re)*rt + fabs(v46_0_re)*r0 + v46_c;
    v47_c = v34_m*v46_c + v34_b*v46_b;
    v48_re = par_p_re*v15_re;
    v48_1_re = par_p_re*v15_1_re;
    v48_t_re = v15_re*turn_p_re;
    v15_b = fabs(v15_1_re)*r1 + v15_c;
    v48_c = v37_m*v15_c + v37_b*v15_b;
    v49_re = v42_re + v48_re;
    v49_t_re = v42_t_re + v48_t_re;
    v49_c = v42_c + v48_c;
    v49_r_re = 1.0/v49_re;
    v49_o = fabs(v49_r_re);
    v50_s_re = v49_r_re*v49_r_re;
    v50_t_re = -v50_s_re*v49_t_re;
    v50_1_re = -v50_s_re*v48_1_re;
    v49_b = fabs(v49_t_re)*rt + fabs(v48_1_re)*r1 + v49_c;
    v50_x = v49_b*v49_o;
    v50_c = v50_x < 1.0 ? v49_o*v49_o*(v49_c + v49_b*v50_x/(1.0 - v50_x)) : RMT_INF;
    v51_re = par_n_re*v49_r_re;
    v51_t_re = par_n_re*v50_t_re + v49_r_re*turn_n_re;
    v51_1_re = par_n_re*v50_1_re;
    v50_b = fabs(v50_t_re)*rt + fabs(v50_1_re)*r1 + v50_c;
    v51_c = v34_m*v50_c + v34_b*v50_b;
    v52_re = par_p_re*v20_re;
    v52_2_re = par_p_re*v20_2_re;
    v52_t_re = v20_re*turn_p_re;
    v20_b = fabs(v20_2_re)*r2 + v20_c;
    v52_c = v37_m*v20_c + v37_b*v20_b;
    v53_re = v42_re + v52_re;
    v53_t_re = v42_t_re + v52_t_re;
    v53_c = v42_c + v52_c;
    v53_r_re = 1.0/v53_re;
    v53_o = fabs(v53_r_re);
    v54_s_re = v53_r_re*v53_r_re;
    v54_t_re = -v54_s_re*v53_t_re;
    v54_2_re = -v54_s_re*v52_2_re;
    v53_b = fabs(v53_t_re)*rt + fabs(v52_2_re)*r2 + v53_c;
    v54_x = v53_b*v53_o;
    v54_c = v54_x < 1.0 ? v53_o*v53_o*(v53_c + v53_b*v54_x/(1.0 - v54_x)) : RMT_INF;
    v55_re = par_n_re*v53_r_re;
    v55_t_re = par_n_re*v54_t_re + v53_r_re*turn_n_re;
    v55_2_re = par_n_re*v54_2_re;
    v54_b = fabs(v54_t_re)*rt + fabs(v54_2_re)*r2 + v54_c;
    v55_c = v34_m*v54_c + v34_b*v54_b;
    v34_s_re = par_n_re*par_n_re;
    v56_t_re = 2.0*par_n_re*turn_n_re;
    v56_c = v34_b*v34_b;
    v57_re = v34_s_re*v49_r_re;
    v57_t_re = v34_s_re*v50_t_re + v49_r_re*v56_t_re;
    v57_1_re = v34_s_re*v50_1_re;
    v56_m = fabs(v34_s_re);
    v50_m = fabs(v49_r_re);
    v56_b = fabs(v56_t_re)*rt + v56_c;
    v57_c = v56_m*v50_c + v50_m*v56_c + v56_b*v50_b;
    v58_re = v57_re*v53_r_re;
    v58_t_re = v57_re*v54_t_re + v53_r_re*v57_t_re;
    v58_2_re = v57_re*v54_2_re;
    v58_1_re = v53_r_re*v57_1_re;
    v57_m = fabs(v57_re);
    v54_m = fabs(v53_r_re);
    v57_b = fabs(v57_t_re)*rt + fabs(v57_1_re)*r1 + v57_c;
    v58_c = v57_m*v54_c + v54_m*v57_c + v57_b*v54_b;
    v59_re = par_sigma2_re + v23_re + v41_re;
    v59_t_re = turn_sigma2_re + v40_t_re;
    v59_2_re = v23_2_re + v41_2_re;
    v59_c = v23_c + v41_c;
    v60_re = v58_re*v59_re;
    v60_t_re = v58_re*v59_t_re + v59_re*v58_t_re;
    v60_2_re = v58_re*v59_2_re + v59_re*v58_2_re;
    v60_1_re = v58_re*v41_1_re + v59_re*v58_1_re;
    v60_3_re = v58_re*v40_3_re;
    v58_m = fabs(v58_re);
    v59_m = fabs(v59_re);
    v58_b = fabs(v58_t_re)*rt + fabs(v58_2_re)*r2 + fabs(v58_1_re)*r1 + v58_c;
    v59_b = fabs(v59_t_re)*rt + fabs(v59_2_re)*r2 + fabs(v41_1_re)*r1 + fabs(v40_3_re)*r3 + v59_c;
    v60_c = v58_m*v59_c + v59_m*v58_c + v58_b*v59_b;
    work[57] = 1.0 - v47_0_re;
    work[57 + 1] = 0.0;
    work[57 + 2] = 0.0;
    work[57 + 3] = 0.0;
    work[57 + 4] = 0.0;
    work[57 + 5] = 0.0;
    work[57 + 6] = 0.0;
    work[57 + 7] = 0.0;
    work[57 + 8] = -v47_t_re;
    work[57 + 9] = 0.0;
    work[57 + 10] = x0_re - v47_re;
    work[57 + 11] = 0.0;
    work[49] = v47_c;
    work[57 + 2*10] = 0.0;
    work[57 + 2*10 + 1] = 0.0;
    work[57 + 2*10 + 2] = 1.0 - v51_1_re;
    work[57 + 2*10 + 3] = 0.0;
    work[57 + 2*10 + 4] = 0.0;
    work[57 + 2*10 + 5] = 0.0;
    work[57 + 2*10 + 6] = 0.0;
    work[57 + 2*10 + 7] = 0.0;
    work[57 + 2*10 + 8] = -v51_t_re;
    work[57 + 2*10 + 9] = 0.0;
    work[57 + 2*10 + 10] = x1_re - v51_re;
    work[57 + 2*10 + 11] = 0.0;
    work[49 + 1] = v51_c;
    work[57 + 4*10] = 0.0;
    work[57 + 4*10 + 1] = 0.0;
    work[57 + 4*10 + 2] = 0.0;
    work[57 + 4*10 + 3] = 0.0;
    work[57 + 4*10 + 4] = 1.0 - v55_2_re;
    work[57 + 4*10 + 5] = 0.0;
    work[57 + 4*10 + 6] = 0.0;
    work[57 + 4*10 + 7] = 0.0;
    work[57 + 4*10 + 8] = -v55_t_re;
    work[57 + 4*10 + 9] = 0.0;
    work[57 + 4*10 + 10] = x2_re - v55_re;
    work[57 + 4*10 + 11] = 0.0;
    work[49 + 2] = v55_c;
    work[57 + 6*10] = 0.0;
    work[57 + 6*10 + 1] = 0.0;
    work[57 + 6*10 + 2] = -v60_1_re;
    work[57 + 6*10 + 3] = 0.0;
    work[57 + 6*10 + 4] = -v60_2_re;
    work[57 + 6*10 + 5] = 0.0;
    work[57 + 6*10 + 6] = 1.0 - v60_3_re;
    work[57 + 6*10 + 7] = 0.0;
    work[57 + 6*10 + 8] = -v60_t_re;
    work[57 + 6*10 + 9] = 0.0;
    work[57 + 6*10 + 10] = x3_re - v60_re;
    work[57 + 6*10 + 11] = 0.0;
    work[49 + 3] = v60_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work, word_Sigma, word_Theta, weights_0, count_0);
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 57 + 2*(i*10 + 4 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate_real(work, 10);
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
    work[44 + 4] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[16 + k] = work[0 + k] + half*work[8 + k];
        }
        most = fmax(most, half*modulus_real(work, 8 + 2*i)/work[40 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 4; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[44 + i] = step*modulus_real(work, 8 + 2*i) + (0.05*most + 1e-10)*work[40 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose_real(work, word_Sigma, word_Theta, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[214] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 4; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 57 + 2*(i*10 + 4);
            first = half*modulus_real(work, at) + modulus_real(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 4; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[49 + j]*modulus_real(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[44 + i];
            work[214] = fmax(work[214], second/work[44 + i]);
            work[53 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[214] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[214], 0.001));
            }
            break;
        }
        if (!(work[214] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 4; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[44 + i] = fmax(1.2*work[53 + i], half*modulus_real(work, 8 + 2*i)) + 1e-10*work[40 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 4; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 57 + 2*(i*10 + 4);
        work[16 + 2*i] = work[0 + 2*i] - step*work[at];
        work[16 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near_real(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[16 + 2*i] - work[0 + 2*i] - half*work[8 + 2*i];
        im = work[16 + 2*i + 1] - work[0 + 2*i + 1] - half*work[8 + 2*i + 1];
        if (!(re*re + im*im <= work[44 + i]*work[44 + i])) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 57 + 2*(i*10 + 4);
        work[8 + 2*i] = -work[at];
        work[8 + 2*i + 1] = -work[at + 1];
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
    copy_real(work, 0, 16, 2*4);
    equations_real(work, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate_real(work, 4 + 2)) {
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
            copy_real(work, 16, 0, 2*4);
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
            copy_real(work, attempt == 1 ? 24 : 32, 0, 2*4);
            copy_real(work, attempt == 1 ? 197 : 205, 173, 2*4);
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
    double x2_re = 0;
    double x3_re = 0;
    double v9_re = 0;
    double v14_re = 0;
    double v19_re = 0;
    double v22_re = 0;
    double v27_re = 0;
    double v31_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v8_re = 0;
    double v10_re = 0;
    double v11_re = 0;
    double v11_r_re = 0;
    double v13_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_r_re = 0;
    double v18_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v23_s_re = 0;
    double v25_re = 0;
    double v26_re = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    double v32_re = 0;
    double v33_r_re = 0;
    double v35_re = 0;
    double v36_re = 0;
    double v37_re = 0;
    double v38_re = 0;
    double v39_re = 0;
    double v40_re = 0;
    double v41_re = 0;
    double v41_s_re = 0;
    double v43_re = 0;
    double v44_re = 0;
    double v44_r_re = 0;
    double v46_re = 0;
    double v47_re = 0;
    double v48_re = 0;
    double v48_r_re = 0;
    double v50_re = 0;
    double v51_re = 0;
    double v52_re = 0;
    par_n_re = work[165];
    par_p_re = work[165 + 2];
    par_lambda_re = work[165 + 4];
    par_sigma2_re = work[165 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    x2_re = work[0 + 4];
    x3_re = work[0 + 6];
    v9_re = 0.0;
    v14_re = 0.0;
    v19_re = 0.0;
    v22_re = 0.0;
    v27_re = 0.0;
    v31_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = 1.0 + v5_re;
        v6_r_re = 1.0/v6_re;
        v8_re = v3_re*v6_r_re;
        v9_re += v2_w*v8_re;
        v10_re = v3_re*x1_re;
        v11_re = 1.0 + v10_re;
        v11_r_re = 1.0/v11_re;
        v13_re = v3_re*v11_r_re;
        v14_re += v2_w*v13_re;
        v15_re = v3_re*x2_re;
        v16_re = 1.0 + v15_re;
        v16_r_re = 1.0/v16_re;
        v18_re = v3_re*v16_r_re;
        v19_re += v2_w*v18_re;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v16_r_re;
        v22_re += v2_w*v21_re;
        v23_s_re = v3_re*v3_re;
        v25_re = v23_s_re*v11_r_re;
        v26_re = v25_re*v16_r_re;
        v27_re += v2_w*v26_re;
        v28_re = v23_s_re*v4_re;
        v29_re = v28_re*v11_r_re;
        v30_re = v29_re*v16_r_re;
        v31_re += v2_w*v30_re;
    }
    v32_re = x1_re*v31_re;
    v33_r_re = 1.0/par_n_re;
    v35_re = v33_r_re*par_p_re;
    v36_re = v35_re*x3_re;
    v37_re = v36_re*v27_re;
    v38_re = -v32_re + v37_re;
    v39_re = par_lambda_re*par_n_re;
    v40_re = par_p_re*v9_re;
    v41_re = v39_re + v40_re;
    v41_s_re = v41_re*v41_re;
    v43_re = par_p_re*v14_re;
    v44_re = v39_re + v43_re;
    v44_r_re = 1.0/v44_re;
    v46_re = v41_s_re*v44_r_re;
    v47_re = par_p_re*v19_re;
    v48_re = v39_re + v47_re;
    v48_r_re = 1.0/v48_re;
    v50_re = v46_re*v48_r_re;
    v51_re = par_sigma2_re + v22_re + v38_re;
    v52_re = v50_re*v51_re;
    work[147] = x0_re;
    work[147 + 1] = 0.0;
    work[147 + 2] = v9_re;
    work[147 + 3] = 0.0;
    work[147 + 4] = v14_re;
    work[147 + 5] = 0.0;
    work[147 + 6] = v19_re;
    work[147 + 7] = 0.0;
    work[147 + 8] = x1_re;
    work[147 + 9] = 0.0;
    work[147 + 10] = x2_re;
    work[147 + 11] = 0.0;
    work[147 + 12] = v22_re;
    work[147 + 13] = 0.0;
    work[147 + 14] = x3_re;
    work[147 + 15] = 0.0;
    work[147 + 16] = v38_re;
    work[147 + 17] = 0.0;
    return {{v52_re, 0.0}};
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
        take_real(work, 181, 4, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found, word_Sigma, word_Theta, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 32, 2*4);
            copy_real(work, 181, 205, 2*4);
            {
                const rmt_values<2> rmt_1 = values_real(work, word_Sigma, word_Theta, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 9; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[147 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[147 + 2*j + 1] : RMT_NAN;
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
    double x2_re = 0;
    double x3_re = 0;
    double v9_re = 0;
    double v9_0_re = 0;
    double v14_re = 0;
    double v14_1_re = 0;
    double v19_re = 0;
    double v19_2_re = 0;
    double v22_re = 0;
    double v22_2_re = 0;
    double v27_re = 0;
    double v27_2_re = 0;
    double v27_1_re = 0;
    double v31_re = 0;
    double v31_2_re = 0;
    double v31_1_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v2_w = 0;
    double v5_re = 0;
    double v6_re = 0;
    double v6_r_re = 0;
    double v7_s_re = 0;
    double v7_0_re = 0;
    double v8_re = 0;
    double v8_0_re = 0;
    double v10_re = 0;
    double v11_re = 0;
    double v11_r_re = 0;
    double v12_s_re = 0;
    double v12_1_re = 0;
    double v13_re = 0;
    double v13_1_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v16_r_re = 0;
    double v17_s_re = 0;
    double v17_2_re = 0;
    double v18_re = 0;
    double v18_2_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_2_re = 0;
    double v23_s_re = 0;
    double v25_re = 0;
    double v25_1_re = 0;
    double v26_re = 0;
    double v26_2_re = 0;
    double v26_1_re = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v29_1_re = 0;
    double v30_re = 0;
    double v30_2_re = 0;
    double v30_1_re = 0;
    double v32_re = 0;
    double v32_2_re = 0;
    double v32_1_re = 0;
    double v33_r_re = 0;
    double v34_s_re = 0;
    double v34_t_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v37_re = 0;
    double v37_2_re = 0;
    double v37_1_re = 0;
    double v37_3_re = 0;
    double v37_t_re = 0;
    double v38_re = 0;
    double v38_2_re = 0;
    double v38_1_re = 0;
    double v39_re = 0;
    double v39_t_re = 0;
    double v40_re = 0;
    double v40_0_re = 0;
    double v40_t_re = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v41_s_re = 0;
    double v42_t_re = 0;
    double v42_0_re = 0;
    double v43_re = 0;
    double v43_1_re = 0;
    double v43_t_re = 0;
    double v44_re = 0;
    double v44_t_re = 0;
    double v44_r_re = 0;
    double v45_s_re = 0;
    double v45_t_re = 0;
    double v45_1_re = 0;
    double v46_re = 0;
    double v46_t_re = 0;
    double v46_1_re = 0;
    double v46_0_re = 0;
    double v47_re = 0;
    double v47_2_re = 0;
    double v47_t_re = 0;
    double v48_re = 0;
    double v48_t_re = 0;
    double v48_r_re = 0;
    double v49_s_re = 0;
    double v49_t_re = 0;
    double v49_2_re = 0;
    double v50_re = 0;
    double v50_t_re = 0;
    double v50_2_re = 0;
    double v50_1_re = 0;
    double v50_0_re = 0;
    double v51_re = 0;
    double v51_t_re = 0;
    double v51_2_re = 0;
    double v52_re = 0;
    double v52_t_re = 0;
    double v52_2_re = 0;
    double v52_1_re = 0;
    double v52_3_re = 0;
    double v52_0_re = 0;
    par_n_re = work[165];
    turn_n_re = work[189];
    par_p_re = work[165 + 2];
    turn_p_re = work[189 + 2];
    par_lambda_re = work[165 + 4];
    turn_lambda_re = work[189 + 4];
    par_sigma2_re = work[165 + 6];
    turn_sigma2_re = work[189 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    x2_re = work[0 + 4];
    x3_re = work[0 + 6];
    v9_re = 0.0;
    v9_0_re = 0.0;
    v14_re = 0.0;
    v14_1_re = 0.0;
    v19_re = 0.0;
    v19_2_re = 0.0;
    v22_re = 0.0;
    v22_2_re = 0.0;
    v27_re = 0.0;
    v27_2_re = 0.0;
    v27_1_re = 0.0;
    v31_re = 0.0;
    v31_2_re = 0.0;
    v31_1_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = 1.0 + v5_re;
        v6_r_re = 1.0/v6_re;
        v7_s_re = v6_r_re*v6_r_re;
        v7_0_re = -v7_s_re*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_0_re = v3_re*v7_0_re;
        v9_re += v2_w*v8_re;
        v9_0_re += v2_w*v8_0_re;
        v10_re = v3_re*x1_re;
        v11_re = 1.0 + v10_re;
        v11_r_re = 1.0/v11_re;
        v12_s_re = v11_r_re*v11_r_re;
        v12_1_re = -v12_s_re*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_1_re = v3_re*v12_1_re;
        v14_re += v2_w*v13_re;
        v14_1_re += v2_w*v13_1_re;
        v15_re = v3_re*x2_re;
        v16_re = 1.0 + v15_re;
        v16_r_re = 1.0/v16_re;
        v17_s_re = v16_r_re*v16_r_re;
        v17_2_re = -v17_s_re*v3_re;
        v18_re = v3_re*v16_r_re;
        v18_2_re = v3_re*v17_2_re;
        v19_re += v2_w*v18_re;
        v19_2_re += v2_w*v18_2_re;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v16_r_re;
        v21_2_re = v20_re*v17_2_re;
        v22_re += v2_w*v21_re;
        v22_2_re += v2_w*v21_2_re;
        v23_s_re = v3_re*v3_re;
        v25_re = v23_s_re*v11_r_re;
        v25_1_re = v23_s_re*v12_1_re;
        v26_re = v25_re*v16_r_re;
        v26_2_re = v25_re*v17_2_re;
        v26_1_re = v16_r_re*v25_1_re;
        v27_re += v2_w*v26_re;
        v27_2_re += v2_w*v26_2_re;
        v27_1_re += v2_w*v26_1_re;
        v28_re = v23_s_re*v4_re;
        v29_re = v28_re*v11_r_re;
        v29_1_re = v28_re*v12_1_re;
        v30_re = v29_re*v16_r_re;
        v30_2_re = v29_re*v17_2_re;
        v30_1_re = v16_r_re*v29_1_re;
        v31_re += v2_w*v30_re;
        v31_2_re += v2_w*v30_2_re;
        v31_1_re += v2_w*v30_1_re;
    }
    v32_re = x1_re*v31_re;
    v32_2_re = x1_re*v31_2_re;
    v32_1_re = x1_re*v31_1_re + v31_re;
    v33_r_re = 1.0/par_n_re;
    v34_s_re = v33_r_re*v33_r_re;
    v34_t_re = -v34_s_re*turn_n_re;
    v35_re = v33_r_re*par_p_re;
    v35_t_re = v33_r_re*turn_p_re + par_p_re*v34_t_re;
    v36_re = v35_re*x3_re;
    v36_t_re = x3_re*v35_t_re;
    v37_re = v36_re*v27_re;
    v37_2_re = v36_re*v27_2_re;
    v37_1_re = v36_re*v27_1_re;
    v37_3_re = v27_re*v35_re;
    v37_t_re = v27_re*v36_t_re;
    v38_re = -v32_re + v37_re;
    v38_2_re = -v32_2_re + v37_2_re;
    v38_1_re = -v32_1_re + v37_1_re;
    v39_re = par_lambda_re*par_n_re;
    v39_t_re = par_lambda_re*turn_n_re + par_n_re*turn_lambda_re;
    v40_re = par_p_re*v9_re;
    v40_0_re = par_p_re*v9_0_re;
    v40_t_re = v9_re*turn_p_re;
    v41_re = v39_re + v40_re;
    v41_t_re = v39_t_re + v40_t_re;
    v41_s_re = v41_re*v41_re;
    v42_t_re = 2.0*v41_re*v41_t_re;
    v42_0_re = 2.0*v41_re*v40_0_re;
    v43_re = par_p_re*v14_re;
    v43_1_re = par_p_re*v14_1_re;
    v43_t_re = v14_re*turn_p_re;
    v44_re = v39_re + v43_re;
    v44_t_re = v39_t_re + v43_t_re;
    v44_r_re = 1.0/v44_re;
    v45_s_re = v44_r_re*v44_r_re;
    v45_t_re = -v45_s_re*v44_t_re;
    v45_1_re = -v45_s_re*v43_1_re;
    v46_re = v41_s_re*v44_r_re;
    v46_t_re = v41_s_re*v45_t_re + v44_r_re*v42_t_re;
    v46_1_re = v41_s_re*v45_1_re;
    v46_0_re = v44_r_re*v42_0_re;
    v47_re = par_p_re*v19_re;
    v47_2_re = par_p_re*v19_2_re;
    v47_t_re = v19_re*turn_p_re;
    v48_re = v39_re + v47_re;
    v48_t_re = v39_t_re + v47_t_re;
    v48_r_re = 1.0/v48_re;
    v49_s_re = v48_r_re*v48_r_re;
    v49_t_re = -v49_s_re*v48_t_re;
    v49_2_re = -v49_s_re*v47_2_re;
    v50_re = v46_re*v48_r_re;
    v50_t_re = v46_re*v49_t_re + v48_r_re*v46_t_re;
    v50_2_re = v46_re*v49_2_re;
    v50_1_re = v48_r_re*v46_1_re;
    v50_0_re = v48_r_re*v46_0_re;
    v51_re = par_sigma2_re + v22_re + v38_re;
    v51_t_re = turn_sigma2_re + v37_t_re;
    v51_2_re = v22_2_re + v38_2_re;
    v52_re = v50_re*v51_re;
    v52_t_re = v50_re*v51_t_re + v51_re*v50_t_re;
    v52_2_re = v50_re*v51_2_re + v51_re*v50_2_re;
    v52_1_re = v50_re*v38_1_re + v51_re*v50_1_re;
    v52_3_re = v50_re*v37_3_re;
    v52_0_re = v51_re*v50_0_re;
    work[137] = v52_0_re;
    work[137 + 1] = 0.0;
    work[137 + 2] = v52_1_re;
    work[137 + 3] = 0.0;
    work[137 + 4] = v52_2_re;
    work[137 + 5] = 0.0;
    work[137 + 6] = v52_3_re;
    work[137 + 7] = 0.0;
    work[137 + 8] = v52_t_re;
    work[137 + 9] = 0.0;
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
        work[189 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 16, 2*4);
    equations_real(work, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate_real(work, 4 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work, word_Sigma, word_Theta, weights_0, count_0);
    re = work[137 + 2*4];
    im = work[137 + 2*4 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 4; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 57 + 2*(i*10 + 4);
        a = work[137 + 2*i];
        b = work[137 + 2*i + 1];
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
        take_real(work, 165, 4, parameters, size, i);
        take_real(work, 0, 4, core, size, i);
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
    double work[215] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[215] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[215] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[215] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_Sigma, word_Theta, weights_0, count_0);
}
