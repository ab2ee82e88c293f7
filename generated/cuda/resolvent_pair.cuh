// Two resolvents of one sample covariance matrix, at different arguments. Solves
//
//     delta_1 = tr(Sigma*(delta_2*Sigma + lambda_1*I_p).I)/p
//     delta_2 = 1/(c*delta_1 + 1)
//     delta_3 = tr(Sigma*(delta_4*Sigma + lambda_2*I_p).I)/p
//     delta_4 = 1/(c*delta_3 + 1)
//     tau_1 = tr(-tau_2*Sigma*(delta_2*Sigma + lambda_1*I_p).I*Sigma*(delta_4*Sigma + lambda_2*I_p).I + Sigma*(delta_2*Sigma +
//     lambda_1*I_p).I*Theta*(delta_4*Sigma + lambda_2*I_p).I)/p
//     tau_2 = -c*tau_1/(c**2*delta_1*delta_3 + c*delta_1 + c*delta_3 + 1)
//     target: tr(-tau_2*Omega*(delta_2*Sigma + lambda_1*I_p).I*Sigma*(delta_4*Sigma + lambda_2*I_p).I + Omega*(delta_2*Sigma +
//     lambda_1*I_p).I*Theta*(delta_4*Sigma + lambda_2*I_p).I)/p
//
// Generated from derivations/equivalents/resolvent_pair.py by `rmtsym generate resolvent_pair` (SymPy 1.14.0). Do not edit.
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
        work[135 + j] = work[127 + j] - work[119 + j];
        total += fabs(work[135 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[119 + j]) + fabs(work[127 + j]);
        }
    }
    work[159] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[30 + i] = modulus(work, 0 + 2*i);
        largest = fmax(largest, work[30 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[30 + i] = fmax(work[30 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[111 + j] = left*work[119 + j] + t*work[127 + j];
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
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 43 + 2*(i*8 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 43 + 2*k*8;
        if (pivot != k) {
            other = 43 + 2*pivot*8;
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
        for (long long rmt_i5 = 0, rmt_i5_end = 3; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 43 + 2*i*8;
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
__device__ static __noinline__ void equations(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_1_re = 0;
    double par_lambda_1_im = 0;
    double turn_lambda_1_re = 0;
    double turn_lambda_1_im = 0;
    double par_lambda_2_re = 0;
    double par_lambda_2_im = 0;
    double turn_lambda_2_re = 0;
    double turn_lambda_2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double x2_re = 0;
    double x2_im = 0;
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
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v19_1_re = 0;
    double v19_1_im = 0;
    double v19_0_re = 0;
    double v19_0_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
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
    double v10_re = 0;
    double v10_im = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v11_q = 0;
    double v11_r_re = 0;
    double v11_r_im = 0;
    double v12_s_re = 0;
    double v12_s_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v12_1_re = 0;
    double v12_1_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v15_s_re = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v18_1_re = 0;
    double v18_1_im = 0;
    double v18_0_re = 0;
    double v18_0_im = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_1_re = 0;
    double v24_1_im = 0;
    double v24_0_re = 0;
    double v24_0_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v25_0_re = 0;
    double v25_0_im = 0;
    double v25_2_re = 0;
    double v25_2_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v27_q = 0;
    double v27_r_re = 0;
    double v27_r_im = 0;
    double v28_s_re = 0;
    double v28_s_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v28_0_re = 0;
    double v28_0_im = 0;
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
    double v30_1_re = 0;
    double v30_1_im = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v31_q = 0;
    double v31_r_re = 0;
    double v31_r_im = 0;
    double v32_s_re = 0;
    double v32_s_im = 0;
    double v32_t_re = 0;
    double v32_t_im = 0;
    double v32_1_re = 0;
    double v32_1_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v33_1_re = 0;
    double v33_1_im = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v35_t_re = 0;
    double v35_t_im = 0;
    double v35_1_re = 0;
    double v35_1_im = 0;
    double v35_0_re = 0;
    double v35_0_im = 0;
    double v35_2_re = 0;
    double v35_2_im = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v36_0_re = 0;
    double v36_0_im = 0;
    double v36_1_re = 0;
    double v36_1_im = 0;
    double v36_2_re = 0;
    double v36_2_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v37_1_re = 0;
    double v37_1_im = 0;
    double v37_0_re = 0;
    double v37_0_im = 0;
    double v37_2_re = 0;
    double v37_2_im = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v38_t_re = 0;
    double v38_t_im = 0;
    double v38_1_re = 0;
    double v38_1_im = 0;
    double v38_0_re = 0;
    double v38_0_im = 0;
    double v38_2_re = 0;
    double v38_2_im = 0;
    par_n_re = work[111];
    turn_n_re = work[135];
    par_p_re = work[111 + 2];
    turn_p_re = work[135 + 2];
    par_lambda_1_re = work[111 + 4];
    par_lambda_1_im = work[111 + 5];
    turn_lambda_1_re = work[135 + 4];
    turn_lambda_1_im = work[135 + 5];
    par_lambda_2_re = work[111 + 6];
    par_lambda_2_im = work[111 + 7];
    turn_lambda_2_re = work[135 + 6];
    turn_lambda_2_im = work[135 + 7];
    x0_re = work[12];
    x0_im = work[12 + 1];
    x1_re = work[12 + 2];
    x1_im = work[12 + 3];
    x2_re = work[12 + 4];
    x2_im = work[12 + 5];
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
    v14_1_re = 0.0;
    v14_1_im = 0.0;
    v19_re = 0.0;
    v19_im = 0.0;
    v19_t_re = 0.0;
    v19_t_im = 0.0;
    v19_1_re = 0.0;
    v19_1_im = 0.0;
    v19_0_re = 0.0;
    v19_0_im = 0.0;
    v23_re = 0.0;
    v23_im = 0.0;
    v23_t_re = 0.0;
    v23_t_im = 0.0;
    v23_1_re = 0.0;
    v23_1_im = 0.0;
    v23_0_re = 0.0;
    v23_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_1_re + v5_re;
        v6_im = par_lambda_1_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_1_re + v7_s_im*turn_lambda_1_im;
        v7_t_im = -v7_s_re*turn_lambda_1_im - v7_s_im*turn_lambda_1_re;
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
        v10_re = v3_re*x1_re;
        v10_im = v3_re*x1_im;
        v11_re = par_lambda_2_re + v10_re;
        v11_im = par_lambda_2_im + v10_im;
        v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im);
        v11_r_re = v11_re*v11_q;
        v11_r_im = -v11_im*v11_q;
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im;
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re;
        v12_t_re = -v12_s_re*turn_lambda_2_re + v12_s_im*turn_lambda_2_im;
        v12_t_im = -v12_s_re*turn_lambda_2_im - v12_s_im*turn_lambda_2_re;
        v12_1_re = -v12_s_re*v3_re;
        v12_1_im = -v12_s_im*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_im = v3_re*v11_r_im;
        v13_t_re = v3_re*v12_t_re;
        v13_t_im = v3_re*v12_t_im;
        v13_1_re = v3_re*v12_1_re;
        v13_1_im = v3_re*v12_1_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_t_re += v2_w*v13_t_re;
        v14_t_im += v2_w*v13_t_im;
        v14_1_re += v2_w*v13_1_re;
        v14_1_im += v2_w*v13_1_im;
        v15_s_re = v3_re*v3_re;
        v17_re = v15_s_re*v6_r_re;
        v17_im = v15_s_re*v6_r_im;
        v17_t_re = v15_s_re*v7_t_re;
        v17_t_im = v15_s_re*v7_t_im;
        v17_0_re = v15_s_re*v7_0_re;
        v17_0_im = v15_s_re*v7_0_im;
        v18_re = v17_re*v11_r_re - v17_im*v11_r_im;
        v18_im = v17_re*v11_r_im + v17_im*v11_r_re;
        v18_t_re = v17_re*v12_t_re - v17_im*v12_t_im + v11_r_re*v17_t_re - v11_r_im*v17_t_im;
        v18_t_im = v17_re*v12_t_im + v17_im*v12_t_re + v11_r_re*v17_t_im + v11_r_im*v17_t_re;
        v18_1_re = v17_re*v12_1_re - v17_im*v12_1_im;
        v18_1_im = v17_re*v12_1_im + v17_im*v12_1_re;
        v18_0_re = v11_r_re*v17_0_re - v11_r_im*v17_0_im;
        v18_0_im = v11_r_re*v17_0_im + v11_r_im*v17_0_re;
        v19_re += v2_w*v18_re;
        v19_im += v2_w*v18_im;
        v19_t_re += v2_w*v18_t_re;
        v19_t_im += v2_w*v18_t_im;
        v19_1_re += v2_w*v18_1_re;
        v19_1_im += v2_w*v18_1_im;
        v19_0_re += v2_w*v18_0_re;
        v19_0_im += v2_w*v18_0_im;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v21_im = v20_re*v6_r_im;
        v21_t_re = v20_re*v7_t_re;
        v21_t_im = v20_re*v7_t_im;
        v21_0_re = v20_re*v7_0_re;
        v21_0_im = v20_re*v7_0_im;
        v22_re = v21_re*v11_r_re - v21_im*v11_r_im;
        v22_im = v21_re*v11_r_im + v21_im*v11_r_re;
        v22_t_re = v21_re*v12_t_re - v21_im*v12_t_im + v11_r_re*v21_t_re - v11_r_im*v21_t_im;
        v22_t_im = v21_re*v12_t_im + v21_im*v12_t_re + v11_r_re*v21_t_im + v11_r_im*v21_t_re;
        v22_1_re = v21_re*v12_1_re - v21_im*v12_1_im;
        v22_1_im = v21_re*v12_1_im + v21_im*v12_1_re;
        v22_0_re = v11_r_re*v21_0_re - v11_r_im*v21_0_im;
        v22_0_im = v11_r_re*v21_0_im + v11_r_im*v21_0_re;
        v23_re += v2_w*v22_re;
        v23_im += v2_w*v22_im;
        v23_t_re += v2_w*v22_t_re;
        v23_t_im += v2_w*v22_t_im;
        v23_1_re += v2_w*v22_1_re;
        v23_1_im += v2_w*v22_1_im;
        v23_0_re += v2_w*v22_0_re;
        v23_0_im += v2_w*v22_0_im;
    }
    v24_re = x2_re*v19_re - x2_im*v19_im;
    v24_im = x2_re*v19_im + x2_im*v19_re;
    v24_t_re = x2_re*v19_t_re - x2_im*v19_t_im;
    v24_t_im = x2_re*v19_t_im + x2_im*v19_t_re;
    v24_1_re = x2_re*v19_1_re - x2_im*v19_1_im;
    v24_1_im = x2_re*v19_1_im + x2_im*v19_1_re;
    v24_0_re = x2_re*v19_0_re - x2_im*v19_0_im;
    v24_0_im = x2_re*v19_0_im + x2_im*v19_0_re;
    v25_re = -v24_re + v23_re;
    v25_im = -v24_im + v23_im;
    v25_t_re = -v24_t_re + v23_t_re;
    v25_t_im = -v24_t_im + v23_t_im;
    v25_1_re = -v24_1_re + v23_1_re;
    v25_1_im = -v24_1_im + v23_1_im;
    v25_0_re = -v24_0_re + v23_0_re;
    v25_0_im = -v24_0_im + v23_0_im;
    v25_2_re = -v19_re;
    v25_2_im = -v19_im;
    v26_re = par_p_re*v9_re;
    v26_im = par_p_re*v9_im;
    v26_t_re = par_p_re*v9_t_re + v9_re*turn_p_re;
    v26_t_im = par_p_re*v9_t_im + v9_im*turn_p_re;
    v26_0_re = par_p_re*v9_0_re;
    v26_0_im = par_p_re*v9_0_im;
    v27_re = par_n_re + v26_re;
    v27_t_re = turn_n_re + v26_t_re;
    v27_q = 1.0/(v27_re*v27_re + v26_im*v26_im);
    v27_r_re = v27_re*v27_q;
    v27_r_im = -v26_im*v27_q;
    v28_s_re = v27_r_re*v27_r_re - v27_r_im*v27_r_im;
    v28_s_im = v27_r_re*v27_r_im + v27_r_im*v27_r_re;
    v28_t_re = -v28_s_re*v27_t_re + v28_s_im*v26_t_im;
    v28_t_im = -v28_s_re*v26_t_im - v28_s_im*v27_t_re;
    v28_0_re = -v28_s_re*v26_0_re + v28_s_im*v26_0_im;
    v28_0_im = -v28_s_re*v26_0_im - v28_s_im*v26_0_re;
    v29_re = par_n_re*v27_r_re;
    v29_im = par_n_re*v27_r_im;
    v29_t_re = par_n_re*v28_t_re + v27_r_re*turn_n_re;
    v29_t_im = par_n_re*v28_t_im + v27_r_im*turn_n_re;
    v29_0_re = par_n_re*v28_0_re;
    v29_0_im = par_n_re*v28_0_im;
    v30_re = par_p_re*v14_re;
    v30_im = par_p_re*v14_im;
    v30_t_re = par_p_re*v14_t_re + v14_re*turn_p_re;
    v30_t_im = par_p_re*v14_t_im + v14_im*turn_p_re;
    v30_1_re = par_p_re*v14_1_re;
    v30_1_im = par_p_re*v14_1_im;
    v31_re = par_n_re + v30_re;
    v31_t_re = turn_n_re + v30_t_re;
    v31_q = 1.0/(v31_re*v31_re + v30_im*v30_im);
    v31_r_re = v31_re*v31_q;
    v31_r_im = -v30_im*v31_q;
    v32_s_re = v31_r_re*v31_r_re - v31_r_im*v31_r_im;
    v32_s_im = v31_r_re*v31_r_im + v31_r_im*v31_r_re;
    v32_t_re = -v32_s_re*v31_t_re + v32_s_im*v30_t_im;
    v32_t_im = -v32_s_re*v30_t_im - v32_s_im*v31_t_re;
    v32_1_re = -v32_s_re*v30_1_re + v32_s_im*v30_1_im;
    v32_1_im = -v32_s_re*v30_1_im - v32_s_im*v30_1_re;
    v33_re = par_n_re*v31_r_re;
    v33_im = par_n_re*v31_r_im;
    v33_t_re = par_n_re*v32_t_re + v31_r_re*turn_n_re;
    v33_t_im = par_n_re*v32_t_im + v31_r_im*turn_n_re;
    v33_1_re = par_n_re*v32_1_re;
    v33_1_im = par_n_re*v32_1_im;
    v34_re = par_n_re*par_p_re;
    v34_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re;
    v35_re = v34_re*v25_re;
    v35_im = v34_re*v25_im;
    v35_t_re = v34_re*v25_t_re + v25_re*v34_t_re;
    v35_t_im = v34_re*v25_t_im + v25_im*v34_t_re;
    v35_1_re = v34_re*v25_1_re;
    v35_1_im = v34_re*v25_1_im;
    v35_0_re = v34_re*v25_0_re;
    v35_0_im = v34_re*v25_0_im;
    v35_2_re = v34_re*v25_2_re;
    v35_2_im = v34_re*v25_2_im;
    v36_re = v35_re*v27_r_re - v35_im*v27_r_im;
    v36_im = v35_re*v27_r_im + v35_im*v27_r_re;
    v36_t_re = v35_re*v28_t_re - v35_im*v28_t_im + v27_r_re*v35_t_re - v27_r_im*v35_t_im;
    v36_t_im = v35_re*v28_t_im + v35_im*v28_t_re + v27_r_re*v35_t_im + v27_r_im*v35_t_re;
    v36_0_re = v35_re*v28_0_re - v35_im*v28_0_im + v27_r_re*v35_0_re - v27_r_im*v35_0_im;
    v36_0_im = v35_re*v28_0_im + v35_im*v28_0_re + v27_r_re*v35_0_im + v27_r_im*v35_0_re;
    v36_1_re = v27_r_re*v35_1_re - v27_r_im*v35_1_im;
    v36_1_im = v27_r_re*v35_1_im + v27_r_im*v35_1_re;
    v36_2_re = v27_r_re*v35_2_re - v27_r_im*v35_2_im;
    v36_2_im = v27_r_re*v35_2_im + v27_r_im*v35_2_re;
    v37_re = v36_re*v31_r_re - v36_im*v31_r_im;
    v37_im = v36_re*v31_r_im + v36_im*v31_r_re;
    v37_t_re = v36_re*v32_t_re - v36_im*v32_t_im + v31_r_re*v36_t_re - v31_r_im*v36_t_im;
    v37_t_im = v36_re*v32_t_im + v36_im*v32_t_re + v31_r_re*v36_t_im + v31_r_im*v36_t_re;
    v37_1_re = v36_re*v32_1_re - v36_im*v32_1_im + v31_r_re*v36_1_re - v31_r_im*v36_1_im;
    v37_1_im = v36_re*v32_1_im + v36_im*v32_1_re + v31_r_re*v36_1_im + v31_r_im*v36_1_re;
    v37_0_re = v31_r_re*v36_0_re - v31_r_im*v36_0_im;
    v37_0_im = v31_r_re*v36_0_im + v31_r_im*v36_0_re;
    v37_2_re = v31_r_re*v36_2_re - v31_r_im*v36_2_im;
    v37_2_im = v31_r_re*v36_2_im + v31_r_im*v36_2_re;
    v38_re = -v37_re;
    v38_im = -v37_im;
    v38_t_re = -v37_t_re;
    v38_t_im = -v37_t_im;
    v38_1_re = -v37_1_re;
    v38_1_im = -v37_1_im;
    v38_0_re = -v37_0_re;
    v38_0_im = -v37_0_im;
    v38_2_re = -v37_2_re;
    v38_2_im = -v37_2_im;
    work[43] = 1.0 - v29_0_re;
    work[43 + 1] = -v29_0_im;
    work[43 + 2] = 0.0;
    work[43 + 3] = 0.0;
    work[43 + 4] = 0.0;
    work[43 + 5] = 0.0;
    work[43 + 6] = -v29_t_re;
    work[43 + 7] = -v29_t_im;
    work[43 + 8] = x0_re - v29_re;
    work[43 + 9] = x0_im - v29_im;
    work[43 + 2*8] = 0.0;
    work[43 + 2*8 + 1] = 0.0;
    work[43 + 2*8 + 2] = 1.0 - v33_1_re;
    work[43 + 2*8 + 3] = -v33_1_im;
    work[43 + 2*8 + 4] = 0.0;
    work[43 + 2*8 + 5] = 0.0;
    work[43 + 2*8 + 6] = -v33_t_re;
    work[43 + 2*8 + 7] = -v33_t_im;
    work[43 + 2*8 + 8] = x1_re - v33_re;
    work[43 + 2*8 + 9] = x1_im - v33_im;
    work[43 + 4*8] = -v38_0_re;
    work[43 + 4*8 + 1] = -v38_0_im;
    work[43 + 4*8 + 2] = -v38_1_re;
    work[43 + 4*8 + 3] = -v38_1_im;
    work[43 + 4*8 + 4] = 1.0 - v38_2_re;
    work[43 + 4*8 + 5] = -v38_2_im;
    work[43 + 4*8 + 6] = -v38_t_re;
    work[43 + 4*8 + 7] = -v38_t_im;
    work[43 + 4*8 + 8] = x2_re - v38_re;
    work[43 + 4*8 + 9] = x2_im - v38_im;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
        equations(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
        if (!eliminate(work, 3 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 43 + 2*(i*8 + 3 + 1);
            work[12 + 2*i] -= work[at];
            work[12 + 2*i + 1] -= work[at + 1];
            length = modulus(work, at);
            share = fmax(share, length/work[33 + i]);
            size = fmax(size, length/work[30 + i]);
            error = fmax(error, work[33 + i]/work[30 + i]);
        }
        if (4.0*work[160]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin(double *work, const double *anchor, const double *start, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[143 + j] = anchor[j];
    }
    copy(work, 143, 119, 2*4);
    copy(work, 143, 127, 2*4);
    if (!aim(work)) {
        return false;
    }
    place(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*3; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[12 + i] = start[i];
    }
    measure(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 3; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[33 + i] = 1e-06*work[30 + i];
    }
    work[160] = 1000.0;
    if (!settle(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 3; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[12 + 2*i] - work[0 + 2*i], work[12 + 2*i + 1] - work[0 + 2*i + 1]) <= work[33 + i])) {
            return false;
        }
    }
    copy(work, 12, 18, 2*3);
    return true;
}

// F, F_x and F_t at TRIAL, and bounds of what is not linear.
__device__ static void enclosure(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_1_re = 0;
    double par_lambda_1_im = 0;
    double turn_lambda_1_re = 0;
    double turn_lambda_1_im = 0;
    double par_lambda_2_re = 0;
    double par_lambda_2_im = 0;
    double turn_lambda_2_re = 0;
    double turn_lambda_2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double x2_re = 0;
    double x2_im = 0;
    double r0 = 0;
    double r1 = 0;
    double r2 = 0;
    double rt = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v10_c = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v15_1_re = 0;
    double v15_1_im = 0;
    double v15_c = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v19_1_re = 0;
    double v19_1_im = 0;
    double v19_0_re = 0;
    double v19_0_im = 0;
    double v19_c = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
    double v23_c = 0;
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
    double v11_re = 0;
    double v11_im = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v12_q = 0;
    double v12_r_re = 0;
    double v12_r_im = 0;
    double v12_o = 0;
    double v13_s_re = 0;
    double v13_s_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v14_c = 0;
    double v9_s_re = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    double v16_m = 0;
    double v17_c = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v18_1_re = 0;
    double v18_1_im = 0;
    double v18_0_re = 0;
    double v18_0_im = 0;
    double v17_m = 0;
    double v13_m = 0;
    double v17_b = 0;
    double v13_b = 0;
    double v18_c = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v20_m = 0;
    double v21_c = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
    double v21_m = 0;
    double v21_b = 0;
    double v22_c = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_1_re = 0;
    double v24_1_im = 0;
    double v24_0_re = 0;
    double v24_0_im = 0;
    double v25_m = 0;
    double v25_b = 0;
    double v19_b = 0;
    double v24_c = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_1_re = 0;
    double v26_1_im = 0;
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v26_2_re = 0;
    double v26_2_im = 0;
    double v26_c = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v27_0_re = 0;
    double v27_0_im = 0;
    double v28_m = 0;
    double v28_b = 0;
    double v10_b = 0;
    double v27_c = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v29_q = 0;
    double v29_r_re = 0;
    double v29_r_im = 0;
    double v29_o = 0;
    double v30_s_re = 0;
    double v30_s_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v30_0_re = 0;
    double v30_0_im = 0;
    double v29_b = 0;
    double v30_x = 0;
    double v30_c = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_t_re = 0;
    double v31_t_im = 0;
    double v31_0_re = 0;
    double v31_0_im = 0;
    double v32_m = 0;
    double v32_b = 0;
    double v30_b = 0;
    double v31_c = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v33_1_re = 0;
    double v33_1_im = 0;
    double v15_b = 0;
    double v33_c = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v34_q = 0;
    double v34_r_re = 0;
    double v34_r_im = 0;
    double v34_o = 0;
    double v35_s_re = 0;
    double v35_s_im = 0;
    double v35_t_re = 0;
    double v35_t_im = 0;
    double v35_1_re = 0;
    double v35_1_im = 0;
    double v34_b = 0;
    double v35_x = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v36_1_re = 0;
    double v36_1_im = 0;
    double v35_b = 0;
    double v36_c = 0;
    double v37_re = 0;
    double v37_t_re = 0;
    double v37_c = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v38_t_re = 0;
    double v38_t_im = 0;
    double v38_1_re = 0;
    double v38_1_im = 0;
    double v38_0_re = 0;
    double v38_0_im = 0;
    double v38_2_re = 0;
    double v38_2_im = 0;
    double v37_m = 0;
    double v26_m = 0;
    double v37_b = 0;
    double v26_b = 0;
    double v38_c = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v39_t_re = 0;
    double v39_t_im = 0;
    double v39_0_re = 0;
    double v39_0_im = 0;
    double v39_1_re = 0;
    double v39_1_im = 0;
    double v39_2_re = 0;
    double v39_2_im = 0;
    double v38_m = 0;
    double v30_m = 0;
    double v38_b = 0;
    double v39_c = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v40_t_re = 0;
    double v40_t_im = 0;
    double v40_1_re = 0;
    double v40_1_im = 0;
    double v40_0_re = 0;
    double v40_0_im = 0;
    double v40_2_re = 0;
    double v40_2_im = 0;
    double v39_m = 0;
    double v35_m = 0;
    double v39_b = 0;
    double v40_c = 0;
    double v41_re = 0;
    double v41_im = 0;
    double v41_t_re = 0;
    double v41_t_im = 0;
    double v41_1_re = 0;
    double v41_1_im = 0;
    double v41_0_re = 0;
    double v41_0_im = 0;
    double v41_2_re = 0;
    double v41_2_im = 0;
    par_n_re = work[111];
    turn_n_re = work[135];
    par_p_re = work[111 + 2];
    turn_p_re = work[135 + 2];
    par_lambda_1_re = work[111 + 4];
    par_lambda_1_im = work[111 + 5];
    turn_lambda_1_re = work[135 + 4];
    turn_lambda_1_im = work[135 + 5];
    par_lambda_2_re = work[111 + 6];
    par_lambda_2_im = work[111 + 7];
    turn_lambda_2_re = work[135 + 6];
    turn_lambda_2_im = work[135 + 7];
    x0_re = work[12];
    x0_im = work[12 + 1];
    x1_re = work[12 + 2];
    x1_im = work[12 + 3];
    x2_re = work[12 + 4];
    x2_im = work[12 + 5];
    r0 = work[33];
    r1 = work[33 + 1];
    r2 = work[33 + 2];
    rt = work[33 + 3];
    v10_re = 0.0;
    v10_im = 0.0;
    v10_t_re = 0.0;
    v10_t_im = 0.0;
    v10_0_re = 0.0;
    v10_0_im = 0.0;
    v10_c = 0.0;
    v15_re = 0.0;
    v15_im = 0.0;
    v15_t_re = 0.0;
    v15_t_im = 0.0;
    v15_1_re = 0.0;
    v15_1_im = 0.0;
    v15_c = 0.0;
    v19_re = 0.0;
    v19_im = 0.0;
    v19_t_re = 0.0;
    v19_t_im = 0.0;
    v19_1_re = 0.0;
    v19_1_im = 0.0;
    v19_0_re = 0.0;
    v19_0_im = 0.0;
    v19_c = 0.0;
    v23_re = 0.0;
    v23_im = 0.0;
    v23_t_re = 0.0;
    v23_t_im = 0.0;
    v23_1_re = 0.0;
    v23_1_im = 0.0;
    v23_0_re = 0.0;
    v23_0_im = 0.0;
    v23_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_1_re + v5_re;
        v6_im = par_lambda_1_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v6_o = sqrt(v6_q);
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_1_re + v7_s_im*turn_lambda_1_im;
        v7_t_im = -v7_s_re*turn_lambda_1_im - v7_s_im*turn_lambda_1_re;
        v7_0_re = -v7_s_re*v3_re;
        v7_0_im = -v7_s_im*v3_re;
        v6_b = (fabs(turn_lambda_1_re) + fabs(turn_lambda_1_im))*rt + fabs(v3_re)*r0;
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
        v11_re = v3_re*x1_re;
        v11_im = v3_re*x1_im;
        v12_re = par_lambda_2_re + v11_re;
        v12_im = par_lambda_2_im + v11_im;
        v12_q = 1.0/(v12_re*v12_re + v12_im*v12_im);
        v12_r_re = v12_re*v12_q;
        v12_r_im = -v12_im*v12_q;
        v12_o = sqrt(v12_q);
        v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im;
        v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re;
        v13_t_re = -v13_s_re*turn_lambda_2_re + v13_s_im*turn_lambda_2_im;
        v13_t_im = -v13_s_re*turn_lambda_2_im - v13_s_im*turn_lambda_2_re;
        v13_1_re = -v13_s_re*v3_re;
        v13_1_im = -v13_s_im*v3_re;
        v12_b = (fabs(turn_lambda_2_re) + fabs(turn_lambda_2_im))*rt + fabs(v3_re)*r1;
        v13_x = v12_b*v12_o;
        v13_c = v13_x < 1.0 ? v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
        v14_re = v3_re*v12_r_re;
        v14_im = v3_re*v12_r_im;
        v14_t_re = v3_re*v13_t_re;
        v14_t_im = v3_re*v13_t_im;
        v14_1_re = v3_re*v13_1_re;
        v14_1_im = v3_re*v13_1_im;
        v14_c = v9_m*v13_c;
        v15_re += v2_w*v14_re;
        v15_im += v2_w*v14_im;
        v15_t_re += v2_w*v14_t_re;
        v15_t_im += v2_w*v14_t_im;
        v15_1_re += v2_w*v14_1_re;
        v15_1_im += v2_w*v14_1_im;
        v15_c += v2_w*v14_c;
        v9_s_re = v3_re*v3_re;
        v17_re = v9_s_re*v6_r_re;
        v17_im = v9_s_re*v6_r_im;
        v17_t_re = v9_s_re*v7_t_re;
        v17_t_im = v9_s_re*v7_t_im;
        v17_0_re = v9_s_re*v7_0_re;
        v17_0_im = v9_s_re*v7_0_im;
        v16_m = fabs(v9_s_re);
        v17_c = v16_m*v7_c;
        v18_re = v17_re*v12_r_re - v17_im*v12_r_im;
        v18_im = v17_re*v12_r_im + v17_im*v12_r_re;
        v18_t_re = v17_re*v13_t_re - v17_im*v13_t_im + v12_r_re*v17_t_re - v12_r_im*v17_t_im;
        v18_t_im = v17_re*v13_t_im + v17_im*v13_t_re + v12_r_re*v17_t_im + v12_r_im*v17_t_re;
        v18_1_re = v17_re*v13_1_re - v17_im*v13_1_im;
        v18_1_im = v17_re*v13_1_im + v17_im*v13_1_re;
        v18_0_re = v12_r_re*v17_0_re - v12_r_im*v17_0_im;
        v18_0_im = v12_r_re*v17_0_im + v12_r_im*v17_0_re;
        v17_m = fabs(v17_re) + fabs(v17_im);
        v13_m = fabs(v12_r_re) + fabs(v12_r_im);
        v17_b = (fabs(v17_t_re) + fabs(v17_t_im))*rt + (fabs(v17_0_re) + fabs(v17_0_im))*r0 + v17_c;
        v13_b = (fabs(v13_t_re) + fabs(v13_t_im))*rt + (fabs(v13_1_re) + fabs(v13_1_im))*r1 + v13_c;
        v18_c = v17_m*v13_c + v13_m*v17_c + v17_b*v13_b;
        v19_re += v2_w*v18_re;
        v19_im += v2_w*v18_im;
        v19_t_re += v2_w*v18_t_re;
        v19_t_im += v2_w*v18_t_im;
        v19_1_re += v2_w*v18_1_re;
        v19_1_im += v2_w*v18_1_im;
        v19_0_re += v2_w*v18_0_re;
        v19_0_im += v2_w*v18_0_im;
        v19_c += v2_w*v18_c;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v21_im = v20_re*v6_r_im;
        v21_t_re = v20_re*v7_t_re;
        v21_t_im = v20_re*v7_t_im;
        v21_0_re = v20_re*v7_0_re;
        v21_0_im = v20_re*v7_0_im;
        v20_m = fabs(v20_re);
        v21_c = v20_m*v7_c;
        v22_re = v21_re*v12_r_re - v21_im*v12_r_im;
        v22_im = v21_re*v12_r_im + v21_im*v12_r_re;
        v22_t_re = v21_re*v13_t_re - v21_im*v13_t_im + v12_r_re*v21_t_re - v12_r_im*v21_t_im;
        v22_t_im = v21_re*v13_t_im + v21_im*v13_t_re + v12_r_re*v21_t_im + v12_r_im*v21_t_re;
        v22_1_re = v21_re*v13_1_re - v21_im*v13_1_im;
        v22_1_im = v21_re*v13_1_im + v21_im*v13_1_re;
        v22_0_re = v12_r_re*v21_0_re - v12_r_im*v21_0_im;
        v22_0_im = v12_r_re*v21_0_im + v12_r_im*v21_0_re;
        v21_m = fabs(v21_re) + fabs(v21_im);
        v21_b = (fabs(v21_t_re) + fabs(v21_t_im))*rt + (fabs(v21_0_re) + fabs(v21_0_im))*r0 + v21_c;
        v22_c = v21_m*v13_c + v13_m*v21_c + v21_b*v13_b;
        v23_re += v2_w*v22_re;
        v23_im += v2_w*v22_im;
        v23_t_re += v2_w*v22_t_re;
        v23_t_im += v2_w*v22_t_im;
        v23_1_re += v2_w*v22_1_re;
        v23_1_im += v2_w*v22_1_im;
        v23_0_re += v2_w*v22_0_re;
        v23_0_im += v2_w*v22_0_im;
        v23_c += v2_w*v22_c;
    }
    v24_re = x2_re*v19_re - x2_im*v19_im;
    v24_im = x2_re*v19_im + x2_im*v19_re;
    v24_t_re = x2_re*v19_t_re - x2_im*v19_t_im;
    v24_t_im = x2_re*v19_t_im + x2_im*v19_t_re;
    v24_1_re = x2_re*v19_1_re - x2_im*v19_1_im;
    v24_1_im = x2_re*v19_1_im + x2_im*v19_1_re;
    v24_0_re = x2_re*v19_0_re - x2_im*v19_0_im;
    v24_0_im = x2_re*v19_0_im + x2_im*v19_0_re;
    v25_m = fabs(x2_re) + fabs(x2_im);
    v25_b = r2;
    v19_b = (fabs(v19_t_re) + fabs(v19_t_im))*rt + (fabs(v19_1_re) + fabs(v19_1_im))*r1 + (fabs(v19_0_re) + fabs(v19_0_im))*r0 + v19_c;
    v24_c = v25_m*v19_c + v25_b*v19_b;
    v26_re = -v24_re + v23_re;
    v26_im = -v24_im + v23_im;
    v26_t_re = -v24_t_re + v23_t_re;
    v26_t_im = -v24_t_im + v23_t_im;
    v26_1_re = -v24_1_re + v23_1_re;
    v26_1_im = -v24_1_im + v23_1_im;
    v26_0_re = -v24_0_re + v23_0_re;
    v26_0_im = -v24_0_im + v23_0_im;
    v26_2_re = -v19_re;
    v26_2_im = -v19_im;
    v26_c = v24_c + v23_c;
    v27_re = par_p_re*v10_re;
    v27_im = par_p_re*v10_im;
    v27_t_re = par_p_re*v10_t_re + v10_re*turn_p_re;
    v27_t_im = par_p_re*v10_t_im + v10_im*turn_p_re;
    v27_0_re = par_p_re*v10_0_re;
    v27_0_im = par_p_re*v10_0_im;
    v28_m = fabs(par_p_re);
    v28_b = fabs(turn_p_re)*rt;
    v10_b = (fabs(v10_t_re) + fabs(v10_t_im))*rt + (fabs(v10_0_re) + fabs(v10_0_im))*r0 + v10_c;
    v27_c = v28_m*v10_c + v28_b*v10_b;
    v29_re = par_n_re + v27_re;
    v29_t_re = turn_n_re + v27_t_re;
    v29_q = 1.0/(v29_re*v29_re + v27_im*v27_im);
    v29_r_re = v29_re*v29_q;
    v29_r_im = -v27_im*v29_q;
    v29_o = sqrt(v29_q);
    v30_s_re = v29_r_re*v29_r_re - v29_r_im*v29_r_im;
    v30_s_im = v29_r_re*v29_r_im + v29_r_im*v29_r_re;
    v30_t_re = -v30_s_re*v29_t_re + v30_s_im*v27_t_im;
    v30_t_im = -v30_s_re*v27_t_im - v30_s_im*v29_t_re;
    v30_0_re = -v30_s_re*v27_0_re + v30_s_im*v27_0_im;
    v30_0_im = -v30_s_re*v27_0_im - v30_s_im*v27_0_re;
    v29_b = (fabs(v29_t_re) + fabs(v27_t_im))*rt + (fabs(v27_0_re) + fabs(v27_0_im))*r0 + v27_c;
    v30_x = v29_b*v29_o;
    v30_c = v30_x < 1.0 ? v29_o*v29_o*(v27_c + v29_b*v30_x/(1.0 - v30_x)) : RMT_INF;
    v31_re = par_n_re*v29_r_re;
    v31_im = par_n_re*v29_r_im;
    v31_t_re = par_n_re*v30_t_re + v29_r_re*turn_n_re;
    v31_t_im = par_n_re*v30_t_im + v29_r_im*turn_n_re;
    v31_0_re = par_n_re*v30_0_re;
    v31_0_im = par_n_re*v30_0_im;
    v32_m = fabs(par_n_re);
    v32_b = fabs(turn_n_re)*rt;
    v30_b = (fabs(v30_t_re) + fabs(v30_t_im))*rt + (fabs(v30_0_re) + fabs(v30_0_im))*r0 + v30_c;
    v31_c = v32_m*v30_c + v32_b*v30_b;
    v33_re = par_p_re*v15_re;
    v33_im = par_p_re*v15_im;
    v33_t_re = par_p_re*v15_t_re + v15_re*turn_p_re;
    v33_t_im = par_p_re*v15_t_im + v15_im*turn_p_re;
    v33_1_re = par_p_re*v15_1_re;
    v33_1_im = par_p_re*v15_1_im;
    v15_b = (fabs(v15_t_re) + fabs(v15_t_im))*rt + (fabs(v15_1_re) + fabs(v15_1_im))*r1 + v15_c;
    v33_c = v28_m*v15_c + v28_b*v15_b;
    v34_re = par_n_re + v33_re;
    v34_t_re = turn_n_re + v33_t_re;
    v34_q = 1.0/(v34_re*v34_re + v33_im*v33_im);
    v34_r_re = v34_re*v34_q;
    v34_r_im = -v33_im*v34_q;
    v34_o = sqrt(v34_q);
    v35_s_re = v34_r_re*v34_r_re - v34_r_im*v34_r_im;
    v35_s_im = v34_r_re*v34_r_im + v34_r_im*v34_r_re;
    v35_t_re = -v35_s_re*v34_t_re + v35_s_im*v33_t_im;
    v35_t_im = -v35_s_re*v33_t_im - v35_s_im*v34_t_re;
    v35_1_re = -v35_s_re*v33_1_re + v35_s_im*v33_1_im;
    v35_1_im = -v35_s_re*v33_1_im - v35_s_im*v33_1_re;
    v34_b = (fabs(v34_t_re) + fabs(v33_t_im))*rt + (fabs(v33_1_re) + fabs(v33_1_im))*r1 + v33_c;
    v35_x = v34_b*v34_o;
    v35_c = v35_x < 1.0 ? v34_o*v34_o*(v33_c + v34_b*v35_x/(1.0 - v35_x)) : RMT_INF;
    v36_re = par_n_re*v34_r_re;
    v36_im = par_n_re*v34_r_im;
    v36_t_re = par_n_re*v35_t_re + v34_r_re*turn_n_re;
    v36_t_im = par_n_re*v35_t_im + v34_r_im*turn_n_re;
    v36_1_re = par_n_re*v35_1_re;
    v36_1_im = par_n_re*v35_1_im;
    v35_b = (fabs(v35_t_re) + fabs(v35_t_im))*rt + (fabs(v35_1_re) + fabs(v35_1_im))*r1 + v35_c;
    v36_c = v32_m*v35_c + v32_b*v35_b;
    v37_re = par_n_re*par_p_re;
    v37_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re;
    v37_c = v32_b*v28_b;
    v38_re = v37_re*v26_re;
    v38_im = v37_re*v26_im;
    v38_t_re = v37_re*v26_t_re + v26_re*v37_t_re;
    v38_t_im = v37_re*v26_t_im + v26_im*v37_t_re;
    v38_1_re = v37_re*v26_1_re;
    v38_1_im = v37_re*v26_1_im;
    v38_0_re = v37_re*v26_0_re;
    v38_0_im = v37_re*v26_0_im;
    v38_2_re = v37_re*v26_2_re;
    v38_2_im = v37_re*v26_2_im;
    v37_m = fabs(v37_re);
    v26_m = fabs(v26_re) + fabs(v26_im);
    v37_b = fabs(v37_t_re)*rt + v37_c;
    v26_b = (fabs(v26_t_re) + fabs(v26_t_im))*rt + (fabs(v26_1_re) + fabs(v26_1_im))*r1 + (fabs(v26_0_re) + fabs(v26_0_im))*r0 + (fabs(v26_2_re) + fabs(v26_2_im))*r2 + v26_c;
    v38_c = v37_m*v26_c + v26_m*v37_c + v37_b*v26_b;
    v39_re = v38_re*v29_r_re - v38_im*v29_r_im;
    v39_im = v38_re*v29_r_im + v38_im*v29_r_re;
    v39_t_re = v38_re*v30_t_re - v38_im*v30_t_im + v29_r_re*v38_t_re - v29_r_im*v38_t_im;
    v39_t_im = v38_re*v30_t_im + v38_im*v30_t_re + v29_r_re*v38_t_im + v29_r_im*v38_t_re;
    v39_0_re = v38_re*v30_0_re - v38_im*v30_0_im + v29_r_re*v38_0_re - v29_r_im*v38_0_im;
    v39_0_im = v38_re*v30_0_im + v38_im*v30_0_re + v29_r_re*v38_0_im + v29_r_im*v38_0_re;
    v39_1_re = v29_r_re*v38_1_re - v29_r_im*v38_1_im;
    v39_1_im = v29_r_re*v38_1_im + v29_r_im*v38_1_re;
    v39_2_re = v29_r_re*v38_2_re - v29_r_im*v38_2_im;
    v39_2_im = v29_r_re*v38_2_im + v29_r_im*v38_2_re;
    v38_m = fabs(v38_re) + fabs(v38_im);
    v30_m = fabs(v29_r_re) + fabs(v29_r_im);
    v38_b = (fabs(v38_t_re) + fabs(v38_t_im))*rt + (fabs(v38_1_re) + fabs(v38_1_im))*r1 + (fabs(v38_0_re) + fabs(v38_0_im))*r0 + (fabs(v38_2_re) + fabs(v38_2_im))*r2 + v38_c;
    v39_c = v38_m*v30_c + v30_m*v38_c + v38_b*v30_b;
    v40_re = v39_re*v34_r_re - v39_im*v34_r_im;
    v40_im = v39_re*v34_r_im + v39_im*v34_r_re;
    v40_t_re = v39_re*v35_t_re - v39_im*v35_t_im + v34_r_re*v39_t_re - v34_r_im*v39_t_im;
    v40_t_im = v39_re*v35_t_im + v39_im*v35_t_re + v34_r_re*v39_t_im + v34_r_im*v39_t_re;
    v40_1_re = v39_re*v35_1_re - v39_im*v35_1_im + v34_r_re*v39_1_re - v34_r_im*v39_1_im;
    v40_1_im = v39_re*v35_1_im + v39_im*v35_1_re + v34_r_re*v39_1_im + v34_r_im*v39_1_re;
    v40_0_re = v34_r_re*v39_0_re - v34_r_im*v39_0_im;
    v40_0_im = v34_r_re*v39_0_im + v34_r_im*v39_0_re;
    v40_2_re = v34_r_re*v39_2_re - v34_r_im*v39_2_im;
    v40_2_im = v34_r_re*v39_2_im + v34_r_im*v39_2_re;
    v39_m = fabs(v39_re) + fabs(v39_im);
    v35_m = fabs(v34_r_re) + fabs(v34_r_im);
    v39_b = (fabs(v39_t_re) + fabs(v39_t_im))*rt + (fabs(v39_0_re) + fabs(v39_0_im))*r0 + (fabs(v39_1_re) + fabs(v39_1_im))*r1 + (fabs(v39_2_re) + fabs(v39_2_im))*r2 + v39_c;
    v40_c = v39_m*v35_c + v35_m*v39_c + v39_b*v35_b;
    v41_re = -v40_re;
    v41_im = -v40_im;
    v41_t_re = -v40_t_re;
    v41_t_im = -v40_t_im;
    v41_1_re = -v40_1_re;
    v41_1_im = -v40_1_im;
    v41_0_re = -v40_0_re;
    v41_0_im = -v40_0_im;
    v41_2_re = -v40_2_re;
    v41_2_im = -v40_2_im;
    work[43] = 1.0 - v31_0_re;
    work[43 + 1] = -v31_0_im;
    work[43 + 2] = 0.0;
    work[43 + 3] = 0.0;
    work[43 + 4] = 0.0;
    work[43 + 5] = 0.0;
    work[43 + 6] = -v31_t_re;
    work[43 + 7] = -v31_t_im;
    work[43 + 8] = x0_re - v31_re;
    work[43 + 9] = x0_im - v31_im;
    work[37] = v31_c;
    work[43 + 2*8] = 0.0;
    work[43 + 2*8 + 1] = 0.0;
    work[43 + 2*8 + 2] = 1.0 - v36_1_re;
    work[43 + 2*8 + 3] = -v36_1_im;
    work[43 + 2*8 + 4] = 0.0;
    work[43 + 2*8 + 5] = 0.0;
    work[43 + 2*8 + 6] = -v36_t_re;
    work[43 + 2*8 + 7] = -v36_t_im;
    work[43 + 2*8 + 8] = x1_re - v36_re;
    work[43 + 2*8 + 9] = x1_im - v36_im;
    work[37 + 1] = v36_c;
    work[43 + 4*8] = -v41_0_re;
    work[43 + 4*8 + 1] = -v41_0_im;
    work[43 + 4*8 + 2] = -v41_1_re;
    work[43 + 4*8 + 3] = -v41_1_im;
    work[43 + 4*8 + 4] = 1.0 - v41_2_re;
    work[43 + 4*8 + 5] = -v41_2_im;
    work[43 + 4*8 + 6] = -v41_t_re;
    work[43 + 4*8 + 7] = -v41_t_im;
    work[43 + 4*8 + 8] = x2_re - v41_re;
    work[43 + 4*8 + 9] = x2_im - v41_im;
    work[37 + 2] = v40_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 43 + 2*(i*8 + 3 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate(work, 8);
}

// Is the step from t safe? And the factor by which the next one may be longer, or another try must be shorter.
//
// RADIUS starts at twice the first order, the best there is where the second is proportional to its square, and is inflated until it
// holds what it maps to. BEND is the second order relative to it. TRIAL becomes the prediction of the end.
__device__ static rmt_values<2> certify(double *work, double t, double left, double step, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
    work[33 + 3] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[12 + k] = work[0 + k] + half*work[6 + k];
        }
        most = fmax(most, half*modulus(work, 6 + 2*i)/work[30 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 3; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[33 + i] = step*modulus(work, 6 + 2*i) + (0.05*most + 1e-10)*work[30 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[160] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 3; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 43 + 2*(i*8 + 3);
            first = half*modulus(work, at) + modulus(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 3; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[37 + j]*modulus(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[33 + i];
            work[160] = fmax(work[160], second/work[33 + i]);
            work[40 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[160] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[160], 0.001));
            }
            break;
        }
        if (!(work[160] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 3; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[33 + i] = fmax(1.2*work[40 + i], half*modulus(work, 6 + 2*i)) + 1e-10*work[30 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 3; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 43 + 2*(i*8 + 3);
        work[12 + 2*i] = work[0 + 2*i] - step*work[at];
        work[12 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[12 + 2*i] - work[0 + 2*i] - half*work[6 + 2*i];
        im = work[12 + 2*i + 1] - work[0 + 2*i + 1] - half*work[6 + 2*i + 1];
        if (!(re*re + im*im <= work[33 + i]*work[33 + i])) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 43 + 2*(i*8 + 3);
        work[6 + 2*i] = -work[at];
        work[6 + 2*i + 1] = -work[at + 1];
    }
}

// From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified.
__device__ static bool follow(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
    copy(work, 0, 12, 2*3);
    equations(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate(work, 3 + 2)) {
        return false;
    }
    turn(work);
    measure(work);
    for (long long rmt_i1 = 0, rmt_i1_end = 3000; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        step = fmin(step, left);
        is_last = step == left;
        {
            const rmt_values<2> rmt_2 = certify(work, t, left, step, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0) && is_near(work, 0.5*step);
            if (!is_safe) {
                factor = 0.5;
            }
        }
        if (is_safe) {
            copy(work, 12, 0, 2*3);
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
__device__ static bool reach(double *work, bool is_found, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy(work, attempt == 1 ? 18 : 24, 0, 2*3);
            copy(work, attempt == 1 ? 143 : 151, 119, 2*4);
            if (follow(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)) {
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
__device__ static rmt_values<2> values(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_lambda_1_re = 0;
    double par_lambda_1_im = 0;
    double par_lambda_2_re = 0;
    double par_lambda_2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double x2_re = 0;
    double x2_im = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v23_re = 0;
    double v23_im = 0;
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
    double v10_re = 0;
    double v10_im = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v11_q = 0;
    double v11_r_re = 0;
    double v11_r_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v15_s_re = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v44_re = 0;
    double v44_im = 0;
    long long iv26 = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    double v27_w = 0;
    double v31_re = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_q = 0;
    double v33_r_re = 0;
    double v33_r_im = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_q = 0;
    double v37_r_re = 0;
    double v37_r_im = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v41_re = 0;
    double v42_re = 0;
    double v42_im = 0;
    double v43_re = 0;
    double v43_im = 0;
    double v45_re = 0;
    double v45_im = 0;
    double v46_re = 0;
    double v46_im = 0;
    par_lambda_1_re = work[111 + 4];
    par_lambda_1_im = work[111 + 5];
    par_lambda_2_re = work[111 + 6];
    par_lambda_2_im = work[111 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    x2_re = work[0 + 4];
    x2_im = work[0 + 5];
    v9_re = 0.0;
    v9_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v19_re = 0.0;
    v19_im = 0.0;
    v23_re = 0.0;
    v23_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_1_re + v5_re;
        v6_im = par_lambda_1_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v8_re = v3_re*v6_r_re;
        v8_im = v3_re*v6_r_im;
        v9_re += v2_w*v8_re;
        v9_im += v2_w*v8_im;
        v10_re = v3_re*x1_re;
        v10_im = v3_re*x1_im;
        v11_re = par_lambda_2_re + v10_re;
        v11_im = par_lambda_2_im + v10_im;
        v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im);
        v11_r_re = v11_re*v11_q;
        v11_r_im = -v11_im*v11_q;
        v13_re = v3_re*v11_r_re;
        v13_im = v3_re*v11_r_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v15_s_re = v3_re*v3_re;
        v17_re = v15_s_re*v6_r_re;
        v17_im = v15_s_re*v6_r_im;
        v18_re = v17_re*v11_r_re - v17_im*v11_r_im;
        v18_im = v17_re*v11_r_im + v17_im*v11_r_re;
        v19_re += v2_w*v18_re;
        v19_im += v2_w*v18_im;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v21_im = v20_re*v6_r_im;
        v22_re = v21_re*v11_r_re - v21_im*v11_r_im;
        v22_im = v21_re*v11_r_im + v21_im*v11_r_re;
        v23_re += v2_w*v22_re;
        v23_im += v2_w*v22_im;
    }
    v24_re = x2_re*v19_re - x2_im*v19_im;
    v24_im = x2_re*v19_im + x2_im*v19_re;
    v25_re = -v24_re + v23_re;
    v25_im = -v24_im + v23_im;
    v40_re = 0.0;
    v40_im = 0.0;
    v44_re = 0.0;
    v44_im = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv26 = rmt_i2;
        v28_re = word_Omega[iv26];
        v29_re = word_Sigma[iv26];
        v30_re = word_Theta[iv26];
        v27_w = weights_0[iv26];
        v31_re = v28_re*v29_re;
        v32_re = v29_re*x0_re;
        v32_im = v29_re*x0_im;
        v33_re = par_lambda_1_re + v32_re;
        v33_im = par_lambda_1_im + v32_im;
        v33_q = 1.0/(v33_re*v33_re + v33_im*v33_im);
        v33_r_re = v33_re*v33_q;
        v33_r_im = -v33_im*v33_q;
        v35_re = v31_re*v33_r_re;
        v35_im = v31_re*v33_r_im;
        v36_re = v29_re*x1_re;
        v36_im = v29_re*x1_im;
        v37_re = par_lambda_2_re + v36_re;
        v37_im = par_lambda_2_im + v36_im;
        v37_q = 1.0/(v37_re*v37_re + v37_im*v37_im);
        v37_r_re = v37_re*v37_q;
        v37_r_im = -v37_im*v37_q;
        v39_re = v35_re*v37_r_re - v35_im*v37_r_im;
        v39_im = v35_re*v37_r_im + v35_im*v37_r_re;
        v40_re += v27_w*v39_re;
        v40_im += v27_w*v39_im;
        v41_re = v28_re*v30_re;
        v42_re = v41_re*v33_r_re;
        v42_im = v41_re*v33_r_im;
        v43_re = v42_re*v37_r_re - v42_im*v37_r_im;
        v43_im = v42_re*v37_r_im + v42_im*v37_r_re;
        v44_re += v27_w*v43_re;
        v44_im += v27_w*v43_im;
    }
    v45_re = x2_re*v40_re - x2_im*v40_im;
    v45_im = x2_re*v40_im + x2_im*v40_re;
    v46_re = -v45_re + v44_re;
    v46_im = -v45_im + v44_im;
    work[99] = v9_re;
    work[99 + 1] = v9_im;
    work[99 + 2] = x0_re;
    work[99 + 3] = x0_im;
    work[99 + 4] = v14_re;
    work[99 + 5] = v14_im;
    work[99 + 6] = x1_re;
    work[99 + 7] = x1_im;
    work[99 + 8] = v25_re;
    work[99 + 9] = v25_im;
    work[99 + 10] = x2_re;
    work[99 + 11] = x2_im;
    return {{v46_re, v46_im}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin(work, anchor, start, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take(work, 127, 4, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 24, 2*3);
            copy(work, 127, 151, 2*4);
            {
                const rmt_values<2> rmt_1 = values(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 6; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[99 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[99 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_lambda_1_re = 0;
    double par_lambda_1_im = 0;
    double turn_lambda_1_re = 0;
    double turn_lambda_1_im = 0;
    double par_lambda_2_re = 0;
    double par_lambda_2_im = 0;
    double turn_lambda_2_re = 0;
    double turn_lambda_2_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double x2_re = 0;
    double x2_im = 0;
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
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v19_1_re = 0;
    double v19_1_im = 0;
    double v19_0_re = 0;
    double v19_0_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    double v23_0_re = 0;
    double v23_0_im = 0;
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
    double v10_re = 0;
    double v10_im = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v11_q = 0;
    double v11_r_re = 0;
    double v11_r_im = 0;
    double v12_s_re = 0;
    double v12_s_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v12_1_re = 0;
    double v12_1_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v15_s_re = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v18_1_re = 0;
    double v18_1_im = 0;
    double v18_0_re = 0;
    double v18_0_im = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_1_re = 0;
    double v24_1_im = 0;
    double v24_0_re = 0;
    double v24_0_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v25_0_re = 0;
    double v25_0_im = 0;
    double v25_2_re = 0;
    double v25_2_im = 0;
    double v40_re = 0;
    double v40_im = 0;
    double v40_t_re = 0;
    double v40_t_im = 0;
    double v40_1_re = 0;
    double v40_1_im = 0;
    double v40_0_re = 0;
    double v40_0_im = 0;
    double v44_re = 0;
    double v44_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v44_1_re = 0;
    double v44_1_im = 0;
    double v44_0_re = 0;
    double v44_0_im = 0;
    long long iv26 = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    double v27_w = 0;
    double v31_re = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_q = 0;
    double v33_r_re = 0;
    double v33_r_im = 0;
    double v34_s_re = 0;
    double v34_s_im = 0;
    double v34_t_re = 0;
    double v34_t_im = 0;
    double v34_0_re = 0;
    double v34_0_im = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v35_t_re = 0;
    double v35_t_im = 0;
    double v35_0_re = 0;
    double v35_0_im = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_q = 0;
    double v37_r_re = 0;
    double v37_r_im = 0;
    double v38_s_re = 0;
    double v38_s_im = 0;
    double v38_t_re = 0;
    double v38_t_im = 0;
    double v38_1_re = 0;
    double v38_1_im = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v39_t_re = 0;
    double v39_t_im = 0;
    double v39_1_re = 0;
    double v39_1_im = 0;
    double v39_0_re = 0;
    double v39_0_im = 0;
    double v41_re = 0;
    double v42_re = 0;
    double v42_im = 0;
    double v42_t_re = 0;
    double v42_t_im = 0;
    double v42_0_re = 0;
    double v42_0_im = 0;
    double v43_re = 0;
    double v43_im = 0;
    double v43_t_re = 0;
    double v43_t_im = 0;
    double v43_1_re = 0;
    double v43_1_im = 0;
    double v43_0_re = 0;
    double v43_0_im = 0;
    double v45_re = 0;
    double v45_im = 0;
    double v45_t_re = 0;
    double v45_t_im = 0;
    double v45_1_re = 0;
    double v45_1_im = 0;
    double v45_0_re = 0;
    double v45_0_im = 0;
    double v46_re = 0;
    double v46_im = 0;
    double v46_t_re = 0;
    double v46_t_im = 0;
    double v46_1_re = 0;
    double v46_1_im = 0;
    double v46_0_re = 0;
    double v46_0_im = 0;
    double v46_2_re = 0;
    double v46_2_im = 0;
    par_lambda_1_re = work[111 + 4];
    par_lambda_1_im = work[111 + 5];
    turn_lambda_1_re = work[135 + 4];
    turn_lambda_1_im = work[135 + 5];
    par_lambda_2_re = work[111 + 6];
    par_lambda_2_im = work[111 + 7];
    turn_lambda_2_re = work[135 + 6];
    turn_lambda_2_im = work[135 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    x2_re = work[0 + 4];
    x2_im = work[0 + 5];
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
    v14_1_re = 0.0;
    v14_1_im = 0.0;
    v19_re = 0.0;
    v19_im = 0.0;
    v19_t_re = 0.0;
    v19_t_im = 0.0;
    v19_1_re = 0.0;
    v19_1_im = 0.0;
    v19_0_re = 0.0;
    v19_0_im = 0.0;
    v23_re = 0.0;
    v23_im = 0.0;
    v23_t_re = 0.0;
    v23_t_im = 0.0;
    v23_1_re = 0.0;
    v23_1_im = 0.0;
    v23_0_re = 0.0;
    v23_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v5_im = v3_re*x0_im;
        v6_re = par_lambda_1_re + v5_re;
        v6_im = par_lambda_1_im + v5_im;
        v6_q = 1.0/(v6_re*v6_re + v6_im*v6_im);
        v6_r_re = v6_re*v6_q;
        v6_r_im = -v6_im*v6_q;
        v7_s_re = v6_r_re*v6_r_re - v6_r_im*v6_r_im;
        v7_s_im = v6_r_re*v6_r_im + v6_r_im*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_1_re + v7_s_im*turn_lambda_1_im;
        v7_t_im = -v7_s_re*turn_lambda_1_im - v7_s_im*turn_lambda_1_re;
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
        v10_re = v3_re*x1_re;
        v10_im = v3_re*x1_im;
        v11_re = par_lambda_2_re + v10_re;
        v11_im = par_lambda_2_im + v10_im;
        v11_q = 1.0/(v11_re*v11_re + v11_im*v11_im);
        v11_r_re = v11_re*v11_q;
        v11_r_im = -v11_im*v11_q;
        v12_s_re = v11_r_re*v11_r_re - v11_r_im*v11_r_im;
        v12_s_im = v11_r_re*v11_r_im + v11_r_im*v11_r_re;
        v12_t_re = -v12_s_re*turn_lambda_2_re + v12_s_im*turn_lambda_2_im;
        v12_t_im = -v12_s_re*turn_lambda_2_im - v12_s_im*turn_lambda_2_re;
        v12_1_re = -v12_s_re*v3_re;
        v12_1_im = -v12_s_im*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_im = v3_re*v11_r_im;
        v13_t_re = v3_re*v12_t_re;
        v13_t_im = v3_re*v12_t_im;
        v13_1_re = v3_re*v12_1_re;
        v13_1_im = v3_re*v12_1_im;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_t_re += v2_w*v13_t_re;
        v14_t_im += v2_w*v13_t_im;
        v14_1_re += v2_w*v13_1_re;
        v14_1_im += v2_w*v13_1_im;
        v15_s_re = v3_re*v3_re;
        v17_re = v15_s_re*v6_r_re;
        v17_im = v15_s_re*v6_r_im;
        v17_t_re = v15_s_re*v7_t_re;
        v17_t_im = v15_s_re*v7_t_im;
        v17_0_re = v15_s_re*v7_0_re;
        v17_0_im = v15_s_re*v7_0_im;
        v18_re = v17_re*v11_r_re - v17_im*v11_r_im;
        v18_im = v17_re*v11_r_im + v17_im*v11_r_re;
        v18_t_re = v17_re*v12_t_re - v17_im*v12_t_im + v11_r_re*v17_t_re - v11_r_im*v17_t_im;
        v18_t_im = v17_re*v12_t_im + v17_im*v12_t_re + v11_r_re*v17_t_im + v11_r_im*v17_t_re;
        v18_1_re = v17_re*v12_1_re - v17_im*v12_1_im;
        v18_1_im = v17_re*v12_1_im + v17_im*v12_1_re;
        v18_0_re = v11_r_re*v17_0_re - v11_r_im*v17_0_im;
        v18_0_im = v11_r_re*v17_0_im + v11_r_im*v17_0_re;
        v19_re += v2_w*v18_re;
        v19_im += v2_w*v18_im;
        v19_t_re += v2_w*v18_t_re;
        v19_t_im += v2_w*v18_t_im;
        v19_1_re += v2_w*v18_1_re;
        v19_1_im += v2_w*v18_1_im;
        v19_0_re += v2_w*v18_0_re;
        v19_0_im += v2_w*v18_0_im;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v21_im = v20_re*v6_r_im;
        v21_t_re = v20_re*v7_t_re;
        v21_t_im = v20_re*v7_t_im;
        v21_0_re = v20_re*v7_0_re;
        v21_0_im = v20_re*v7_0_im;
        v22_re = v21_re*v11_r_re - v21_im*v11_r_im;
        v22_im = v21_re*v11_r_im + v21_im*v11_r_re;
        v22_t_re = v21_re*v12_t_re - v21_im*v12_t_im + v11_r_re*v21_t_re - v11_r_im*v21_t_im;
        v22_t_im = v21_re*v12_t_im + v21_im*v12_t_re + v11_r_re*v21_t_im + v11_r_im*v21_t_re;
        v22_1_re = v21_re*v12_1_re - v21_im*v12_1_im;
        v22_1_im = v21_re*v12_1_im + v21_im*v12_1_re;
        v22_0_re = v11_r_re*v21_0_re - v11_r_im*v21_0_im;
        v22_0_im = v11_r_re*v21_0_im + v11_r_im*v21_0_re;
        v23_re += v2_w*v22_re;
        v23_im += v2_w*v22_im;
        v23_t_re += v2_w*v22_t_re;
        v23_t_im += v2_w*v22_t_im;
        v23_1_re += v2_w*v22_1_re;
        v23_1_im += v2_w*v22_1_im;
        v23_0_re += v2_w*v22_0_re;
        v23_0_im += v2_w*v22_0_im;
    }
    v24_re = x2_re*v19_re - x2_im*v19_im;
    v24_im = x2_re*v19_im + x2_im*v19_re;
    v24_t_re = x2_re*v19_t_re - x2_im*v19_t_im;
    v24_t_im = x2_re*v19_t_im + x2_im*v19_t_re;
    v24_1_re = x2_re*v19_1_re - x2_im*v19_1_im;
    v24_1_im = x2_re*v19_1_im + x2_im*v19_1_re;
    v24_0_re = x2_re*v19_0_re - x2_im*v19_0_im;
    v24_0_im = x2_re*v19_0_im + x2_im*v19_0_re;
    v25_re = -v24_re + v23_re;
    v25_im = -v24_im + v23_im;
    v25_t_re = -v24_t_re + v23_t_re;
    v25_t_im = -v24_t_im + v23_t_im;
    v25_1_re = -v24_1_re + v23_1_re;
    v25_1_im = -v24_1_im + v23_1_im;
    v25_0_re = -v24_0_re + v23_0_re;
    v25_0_im = -v24_0_im + v23_0_im;
    v25_2_re = -v19_re;
    v25_2_im = -v19_im;
    v40_re = 0.0;
    v40_im = 0.0;
    v40_t_re = 0.0;
    v40_t_im = 0.0;
    v40_1_re = 0.0;
    v40_1_im = 0.0;
    v40_0_re = 0.0;
    v40_0_im = 0.0;
    v44_re = 0.0;
    v44_im = 0.0;
    v44_t_re = 0.0;
    v44_t_im = 0.0;
    v44_1_re = 0.0;
    v44_1_im = 0.0;
    v44_0_re = 0.0;
    v44_0_im = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv26 = rmt_i2;
        v28_re = word_Omega[iv26];
        v29_re = word_Sigma[iv26];
        v30_re = word_Theta[iv26];
        v27_w = weights_0[iv26];
        v31_re = v28_re*v29_re;
        v32_re = v29_re*x0_re;
        v32_im = v29_re*x0_im;
        v33_re = par_lambda_1_re + v32_re;
        v33_im = par_lambda_1_im + v32_im;
        v33_q = 1.0/(v33_re*v33_re + v33_im*v33_im);
        v33_r_re = v33_re*v33_q;
        v33_r_im = -v33_im*v33_q;
        v34_s_re = v33_r_re*v33_r_re - v33_r_im*v33_r_im;
        v34_s_im = v33_r_re*v33_r_im + v33_r_im*v33_r_re;
        v34_t_re = -v34_s_re*turn_lambda_1_re + v34_s_im*turn_lambda_1_im;
        v34_t_im = -v34_s_re*turn_lambda_1_im - v34_s_im*turn_lambda_1_re;
        v34_0_re = -v34_s_re*v29_re;
        v34_0_im = -v34_s_im*v29_re;
        v35_re = v31_re*v33_r_re;
        v35_im = v31_re*v33_r_im;
        v35_t_re = v31_re*v34_t_re;
        v35_t_im = v31_re*v34_t_im;
        v35_0_re = v31_re*v34_0_re;
        v35_0_im = v31_re*v34_0_im;
        v36_re = v29_re*x1_re;
        v36_im = v29_re*x1_im;
        v37_re = par_lambda_2_re + v36_re;
        v37_im = par_lambda_2_im + v36_im;
        v37_q = 1.0/(v37_re*v37_re + v37_im*v37_im);
        v37_r_re = v37_re*v37_q;
        v37_r_im = -v37_im*v37_q;
        v38_s_re = v37_r_re*v37_r_re - v37_r_im*v37_r_im;
        v38_s_im = v37_r_re*v37_r_im + v37_r_im*v37_r_re;
        v38_t_re = -v38_s_re*turn_lambda_2_re + v38_s_im*turn_lambda_2_im;
        v38_t_im = -v38_s_re*turn_lambda_2_im - v38_s_im*turn_lambda_2_re;
        v38_1_re = -v38_s_re*v29_re;
        v38_1_im = -v38_s_im*v29_re;
        v39_re = v35_re*v37_r_re - v35_im*v37_r_im;
        v39_im = v35_re*v37_r_im + v35_im*v37_r_re;
        v39_t_re = v35_re*v38_t_re - v35_im*v38_t_im + v37_r_re*v35_t_re - v37_r_im*v35_t_im;
        v39_t_im = v35_re*v38_t_im + v35_im*v38_t_re + v37_r_re*v35_t_im + v37_r_im*v35_t_re;
        v39_1_re = v35_re*v38_1_re - v35_im*v38_1_im;
        v39_1_im = v35_re*v38_1_im + v35_im*v38_1_re;
        v39_0_re = v37_r_re*v35_0_re - v37_r_im*v35_0_im;
        v39_0_im = v37_r_re*v35_0_im + v37_r_im*v35_0_re;
        v40_re += v27_w*v39_re;
        v40_im += v27_w*v39_im;
        v40_t_re += v27_w*v39_t_re;
        v40_t_im += v27_w*v39_t_im;
        v40_1_re += v27_w*v39_1_re;
        v40_1_im += v27_w*v39_1_im;
        v40_0_re += v27_w*v39_0_re;
        v40_0_im += v27_w*v39_0_im;
        v41_re = v28_re*v30_re;
        v42_re = v41_re*v33_r_re;
        v42_im = v41_re*v33_r_im;
        v42_t_re = v41_re*v34_t_re;
        v42_t_im = v41_re*v34_t_im;
        v42_0_re = v41_re*v34_0_re;
        v42_0_im = v41_re*v34_0_im;
        v43_re = v42_re*v37_r_re - v42_im*v37_r_im;
        v43_im = v42_re*v37_r_im + v42_im*v37_r_re;
        v43_t_re = v42_re*v38_t_re - v42_im*v38_t_im + v37_r_re*v42_t_re - v37_r_im*v42_t_im;
        v43_t_im = v42_re*v38_t_im + v42_im*v38_t_re + v37_r_re*v42_t_im + v37_r_im*v42_t_re;
        v43_1_re = v42_re*v38_1_re - v42_im*v38_1_im;
        v43_1_im = v42_re*v38_1_im + v42_im*v38_1_re;
        v43_0_re = v37_r_re*v42_0_re - v37_r_im*v42_0_im;
        v43_0_im = v37_r_re*v42_0_im + v37_r_im*v42_0_re;
        v44_re += v27_w*v43_re;
        v44_im += v27_w*v43_im;
        v44_t_re += v27_w*v43_t_re;
        v44_t_im += v27_w*v43_t_im;
        v44_1_re += v27_w*v43_1_re;
        v44_1_im += v27_w*v43_1_im;
        v44_0_re += v27_w*v43_0_re;
        v44_0_im += v27_w*v43_0_im;
    }
    v45_re = x2_re*v40_re - x2_im*v40_im;
    v45_im = x2_re*v40_im + x2_im*v40_re;
    v45_t_re = x2_re*v40_t_re - x2_im*v40_t_im;
    v45_t_im = x2_re*v40_t_im + x2_im*v40_t_re;
    v45_1_re = x2_re*v40_1_re - x2_im*v40_1_im;
    v45_1_im = x2_re*v40_1_im + x2_im*v40_1_re;
    v45_0_re = x2_re*v40_0_re - x2_im*v40_0_im;
    v45_0_im = x2_re*v40_0_im + x2_im*v40_0_re;
    v46_re = -v45_re + v44_re;
    v46_im = -v45_im + v44_im;
    v46_t_re = -v45_t_re + v44_t_re;
    v46_t_im = -v45_t_im + v44_t_im;
    v46_1_re = -v45_1_re + v44_1_re;
    v46_1_im = -v45_1_im + v44_1_im;
    v46_0_re = -v45_0_re + v44_0_re;
    v46_0_im = -v45_0_im + v44_0_im;
    v46_2_re = -v40_re;
    v46_2_im = -v40_im;
    work[91] = v46_0_re;
    work[91 + 1] = v46_0_im;
    work[91 + 2] = v46_1_re;
    work[91 + 3] = v46_1_im;
    work[91 + 4] = v46_2_re;
    work[91 + 5] = v46_2_im;
    work[91 + 6] = v46_t_re;
    work[91 + 7] = v46_t_im;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate(double *work, long long j, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[135 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 12, 2*3);
    equations(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate(work, 3 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    re = work[91 + 2*3];
    im = work[91 + 2*3 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 43 + 2*(i*8 + 3);
        a = work[91 + 2*i];
        b = work[91 + 2*i + 1];
        re -= a*work[at] - b*work[at + 1];
        im -= a*work[at + 1] + b*work[at];
    }
    return {{re, im}};
}

// gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution.
__device__ static void descend(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take(work, 111, 4, parameters, size, i);
        take(work, 0, 3, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate(work, j, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
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
        work[135 + j] = work[127 + j] - work[119 + j];
        total += fabs(work[135 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[119 + j]) + fabs(work[127 + j]);
        }
    }
    work[159] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[30 + i] = modulus_real(work, 0 + 2*i);
        largest = fmax(largest, work[30 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[30 + i] = fmax(work[30 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place_real(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[111 + j] = left*work[119 + j] + t*work[127 + j];
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
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 43 + 2*(i*8 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 43 + 2*k*8;
        if (pivot != k) {
            other = 43 + 2*pivot*8;
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
        for (long long rmt_i5 = 0, rmt_i5_end = 3; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 43 + 2*i*8;
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
__device__ static __noinline__ void equations_real(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_1_re = 0;
    double turn_lambda_1_re = 0;
    double par_lambda_2_re = 0;
    double turn_lambda_2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double x2_re = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_1_re = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_1_re = 0;
    double v19_0_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_1_re = 0;
    double v23_0_re = 0;
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
    double v10_re = 0;
    double v11_re = 0;
    double v11_r_re = 0;
    double v12_s_re = 0;
    double v12_t_re = 0;
    double v12_1_re = 0;
    double v13_re = 0;
    double v13_t_re = 0;
    double v13_1_re = 0;
    double v15_s_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v18_1_re = 0;
    double v18_0_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v22_1_re = 0;
    double v22_0_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_1_re = 0;
    double v24_0_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v25_1_re = 0;
    double v25_0_re = 0;
    double v25_2_re = 0;
    double v26_re = 0;
    double v26_t_re = 0;
    double v26_0_re = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v27_r_re = 0;
    double v28_s_re = 0;
    double v28_t_re = 0;
    double v28_0_re = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v29_0_re = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v30_1_re = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v31_r_re = 0;
    double v32_s_re = 0;
    double v32_t_re = 0;
    double v32_1_re = 0;
    double v33_re = 0;
    double v33_t_re = 0;
    double v33_1_re = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v35_1_re = 0;
    double v35_0_re = 0;
    double v35_2_re = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v36_0_re = 0;
    double v36_1_re = 0;
    double v36_2_re = 0;
    double v37_re = 0;
    double v37_t_re = 0;
    double v37_1_re = 0;
    double v37_0_re = 0;
    double v37_2_re = 0;
    double v38_re = 0;
    double v38_t_re = 0;
    double v38_1_re = 0;
    double v38_0_re = 0;
    double v38_2_re = 0;
    par_n_re = work[111];
    turn_n_re = work[135];
    par_p_re = work[111 + 2];
    turn_p_re = work[135 + 2];
    par_lambda_1_re = work[111 + 4];
    turn_lambda_1_re = work[135 + 4];
    par_lambda_2_re = work[111 + 6];
    turn_lambda_2_re = work[135 + 6];
    x0_re = work[12];
    x1_re = work[12 + 2];
    x2_re = work[12 + 4];
    v9_re = 0.0;
    v9_t_re = 0.0;
    v9_0_re = 0.0;
    v14_re = 0.0;
    v14_t_re = 0.0;
    v14_1_re = 0.0;
    v19_re = 0.0;
    v19_t_re = 0.0;
    v19_1_re = 0.0;
    v19_0_re = 0.0;
    v23_re = 0.0;
    v23_t_re = 0.0;
    v23_1_re = 0.0;
    v23_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_1_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v7_s_re = v6_r_re*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_1_re;
        v7_0_re = -v7_s_re*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_t_re = v3_re*v7_t_re;
        v8_0_re = v3_re*v7_0_re;
        v9_re += v2_w*v8_re;
        v9_t_re += v2_w*v8_t_re;
        v9_0_re += v2_w*v8_0_re;
        v10_re = v3_re*x1_re;
        v11_re = par_lambda_2_re + v10_re;
        v11_r_re = 1.0/v11_re;
        v12_s_re = v11_r_re*v11_r_re;
        v12_t_re = -v12_s_re*turn_lambda_2_re;
        v12_1_re = -v12_s_re*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_t_re = v3_re*v12_t_re;
        v13_1_re = v3_re*v12_1_re;
        v14_re += v2_w*v13_re;
        v14_t_re += v2_w*v13_t_re;
        v14_1_re += v2_w*v13_1_re;
        v15_s_re = v3_re*v3_re;
        v17_re = v15_s_re*v6_r_re;
        v17_t_re = v15_s_re*v7_t_re;
        v17_0_re = v15_s_re*v7_0_re;
        v18_re = v17_re*v11_r_re;
        v18_t_re = v17_re*v12_t_re + v11_r_re*v17_t_re;
        v18_1_re = v17_re*v12_1_re;
        v18_0_re = v11_r_re*v17_0_re;
        v19_re += v2_w*v18_re;
        v19_t_re += v2_w*v18_t_re;
        v19_1_re += v2_w*v18_1_re;
        v19_0_re += v2_w*v18_0_re;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v21_t_re = v20_re*v7_t_re;
        v21_0_re = v20_re*v7_0_re;
        v22_re = v21_re*v11_r_re;
        v22_t_re = v21_re*v12_t_re + v11_r_re*v21_t_re;
        v22_1_re = v21_re*v12_1_re;
        v22_0_re = v11_r_re*v21_0_re;
        v23_re += v2_w*v22_re;
        v23_t_re += v2_w*v22_t_re;
        v23_1_re += v2_w*v22_1_re;
        v23_0_re += v2_w*v22_0_re;
    }
    v24_re = x2_re*v19_re;
    v24_t_re = x2_re*v19_t_re;
    v24_1_re = x2_re*v19_1_re;
    v24_0_re = x2_re*v19_0_re;
    v25_re = -v24_re + v23_re;
    v25_t_re = -v24_t_re + v23_t_re;
    v25_1_re = -v24_1_re + v23_1_re;
    v25_0_re = -v24_0_re + v23_0_re;
    v25_2_re = -v19_re;
    v26_re = par_p_re*v9_re;
    v26_t_re = par_p_re*v9_t_re + v9_re*turn_p_re;
    v26_0_re = par_p_re*v9_0_re;
    v27_re = par_n_re + v26_re;
    v27_t_re = turn_n_re + v26_t_re;
    v27_r_re = 1.0/v27_re;
    v28_s_re = v27_r_re*v27_r_re;
    v28_t_re = -v28_s_re*v27_t_re;
    v28_0_re = -v28_s_re*v26_0_re;
    v29_re = par_n_re*v27_r_re;
    v29_t_re = par_n_re*v28_t_re + v27_r_re*turn_n_re;
    v29_0_re = par_n_re*v28_0_re;
    v30_re = par_p_re*v14_re;
    v30_t_re = par_p_re*v14_t_re + v14_re*turn_p_re;
    v30_1_re = par_p_re*v14_1_re;
    v31_re = par_n_re + v30_re;
    v31_t_re = turn_n_re + v30_t_re;
    v31_r_re = 1.0/v31_re;
    v32_s_re = v31_r_re*v31_r_re;
    v32_t_re = -v32_s_re*v31_t_re;
    v32_1_re = -v32_s_re*v30_1_re;
    v33_re = par_n_re*v31_r_re;
    v33_t_re = par_n_re*v32_t_re + v31_r_re*turn_n_re;
    v33_1_re = par_n_re*v32_1_re;
    v34_re = par_n_re*par_p_re;
    v34_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re;
    v35_re = v34_re*v25_re;
    v35_t_re = v34_re*v25_t_re + v25_re*v34_t_re;
    v35_1_re = v34_re*v25_1_re;
    v35_0_re = v34_re*v25_0_re;
    v35_2_re = v34_re*v25_2_re;
    v36_re = v35_re*v27_r_re;
    v36_t_re = v35_re*v28_t_re + v27_r_re*v35_t_re;
    v36_0_re = v35_re*v28_0_re + v27_r_re*v35_0_re;
    v36_1_re = v27_r_re*v35_1_re;
    v36_2_re = v27_r_re*v35_2_re;
    v37_re = v36_re*v31_r_re;
    v37_t_re = v36_re*v32_t_re + v31_r_re*v36_t_re;
    v37_1_re = v36_re*v32_1_re + v31_r_re*v36_1_re;
    v37_0_re = v31_r_re*v36_0_re;
    v37_2_re = v31_r_re*v36_2_re;
    v38_re = -v37_re;
    v38_t_re = -v37_t_re;
    v38_1_re = -v37_1_re;
    v38_0_re = -v37_0_re;
    v38_2_re = -v37_2_re;
    work[43] = 1.0 - v29_0_re;
    work[43 + 1] = 0.0;
    work[43 + 2] = 0.0;
    work[43 + 3] = 0.0;
    work[43 + 4] = 0.0;
    work[43 + 5] = 0.0;
    work[43 + 6] = -v29_t_re;
    work[43 + 7] = 0.0;
    work[43 + 8] = x0_re - v29_re;
    work[43 + 9] = 0.0;
    work[43 + 2*8] = 0.0;
    work[43 + 2*8 + 1] = 0.0;
    work[43 + 2*8 + 2] = 1.0 - v33_1_re;
    work[43 + 2*8 + 3] = 0.0;
    work[43 + 2*8 + 4] = 0.0;
    work[43 + 2*8 + 5] = 0.0;
    work[43 + 2*8 + 6] = -v33_t_re;
    work[43 + 2*8 + 7] = 0.0;
    work[43 + 2*8 + 8] = x1_re - v33_re;
    work[43 + 2*8 + 9] = 0.0;
    work[43 + 4*8] = -v38_0_re;
    work[43 + 4*8 + 1] = 0.0;
    work[43 + 4*8 + 2] = -v38_1_re;
    work[43 + 4*8 + 3] = 0.0;
    work[43 + 4*8 + 4] = 1.0 - v38_2_re;
    work[43 + 4*8 + 5] = 0.0;
    work[43 + 4*8 + 6] = -v38_t_re;
    work[43 + 4*8 + 7] = 0.0;
    work[43 + 4*8 + 8] = x2_re - v38_re;
    work[43 + 4*8 + 9] = 0.0;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle_real(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
        equations_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
        if (!eliminate_real(work, 3 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 43 + 2*(i*8 + 3 + 1);
            work[12 + 2*i] -= work[at];
            work[12 + 2*i + 1] -= work[at + 1];
            length = modulus_real(work, at);
            share = fmax(share, length/work[33 + i]);
            size = fmax(size, length/work[30 + i]);
            error = fmax(error, work[33 + i]/work[30 + i]);
        }
        if (4.0*work[160]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin_real(double *work, const double *anchor, const double *start, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[143 + j] = anchor[j];
    }
    copy_real(work, 143, 119, 2*4);
    copy_real(work, 143, 127, 2*4);
    if (!aim_real(work)) {
        return false;
    }
    place_real(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*3; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[12 + i] = start[i];
    }
    measure_real(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 3; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[33 + i] = 1e-06*work[30 + i];
    }
    work[160] = 1000.0;
    if (!settle_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 3; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[12 + 2*i] - work[0 + 2*i], work[12 + 2*i + 1] - work[0 + 2*i + 1]) <= work[33 + i])) {
            return false;
        }
    }
    copy_real(work, 12, 18, 2*3);
    return true;
}

// F, F_x and F_t at TRIAL, and bounds of what is not linear.
__device__ static void enclosure_real(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_lambda_1_re = 0;
    double turn_lambda_1_re = 0;
    double par_lambda_2_re = 0;
    double turn_lambda_2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double x2_re = 0;
    double r0 = 0;
    double r1 = 0;
    double r2 = 0;
    double rt = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v10_c = 0;
    double v15_re = 0;
    double v15_t_re = 0;
    double v15_1_re = 0;
    double v15_c = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_1_re = 0;
    double v19_0_re = 0;
    double v19_c = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_1_re = 0;
    double v23_0_re = 0;
    double v23_c = 0;
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
    double v11_re = 0;
    double v12_re = 0;
    double v12_r_re = 0;
    double v12_o = 0;
    double v13_s_re = 0;
    double v13_t_re = 0;
    double v13_1_re = 0;
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_1_re = 0;
    double v14_c = 0;
    double v9_s_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    double v16_m = 0;
    double v17_c = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v18_1_re = 0;
    double v18_0_re = 0;
    double v17_m = 0;
    double v13_m = 0;
    double v17_b = 0;
    double v13_b = 0;
    double v18_c = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v20_m = 0;
    double v21_c = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v22_1_re = 0;
    double v22_0_re = 0;
    double v21_m = 0;
    double v21_b = 0;
    double v22_c = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_1_re = 0;
    double v24_0_re = 0;
    double v25_m = 0;
    double v25_b = 0;
    double v19_b = 0;
    double v24_c = 0;
    double v26_re = 0;
    double v26_t_re = 0;
    double v26_1_re = 0;
    double v26_0_re = 0;
    double v26_2_re = 0;
    double v26_c = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v27_0_re = 0;
    double v28_m = 0;
    double v28_b = 0;
    double v10_b = 0;
    double v27_c = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v29_r_re = 0;
    double v29_o = 0;
    double v30_s_re = 0;
    double v30_t_re = 0;
    double v30_0_re = 0;
    double v29_b = 0;
    double v30_x = 0;
    double v30_c = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v31_0_re = 0;
    double v32_m = 0;
    double v32_b = 0;
    double v30_b = 0;
    double v31_c = 0;
    double v33_re = 0;
    double v33_t_re = 0;
    double v33_1_re = 0;
    double v15_b = 0;
    double v33_c = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v34_r_re = 0;
    double v34_o = 0;
    double v35_s_re = 0;
    double v35_t_re = 0;
    double v35_1_re = 0;
    double v34_b = 0;
    double v35_x = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v36_1_re = 0;
    double v35_b = 0;
    double v36_c = 0;
    double v37_re = 0;
    double v37_t_re = 0;
    double v37_c = 0;
    double v38_re = 0;
    double v38_t_re = 0;
    double v38_1_re = 0;
    double v38_0_re = 0;
    double v38_2_re = 0;
    double v37_m = 0;
    double v26_m = 0;
    double v37_b = 0;
    double v26_b = 0;
    double v38_c = 0;
    double v39_re = 0;
    double v39_t_re = 0;
    double v39_0_re = 0;
    double v39_1_re = 0;
    double v39_2_re = 0;
    double v38_m = 0;
    double v30_m = 0;
    double v38_b = 0;
    double v39_c = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v40_1_re = 0;
    double v40_0_re = 0;
    double v40_2_re = 0;
    double v39_m = 0;
    double v35_m = 0;
    double v39_b = 0;
    double v40_c = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v41_1_re = 0;
    double v41_0_re = 0;
    double v41_2_re = 0;
    par_n_re = work[111];
    turn_n_re = work[135];
    par_p_re = work[111 + 2];
    turn_p_re = work[135 + 2];
    par_lambda_1_re = work[111 + 4];
    turn_lambda_1_re = work[135 + 4];
    par_lambda_2_re = work[111 + 6];
    turn_lambda_2_re = work[135 + 6];
    x0_re = work[12];
    x1_re = work[12 + 2];
    x2_re = work[12 + 4];
    r0 = work[33];
    r1 = work[33 + 1];
    r2 = work[33 + 2];
    rt = work[33 + 3];
    v10_re = 0.0;
    v10_t_re = 0.0;
    v10_0_re = 0.0;
    v10_c = 0.0;
    v15_re = 0.0;
    v15_t_re = 0.0;
    v15_1_re = 0.0;
    v15_c = 0.0;
    v19_re = 0.0;
    v19_t_re = 0.0;
    v19_1_re = 0.0;
    v19_0_re = 0.0;
    v19_c = 0.0;
    v23_re = 0.0;
    v23_t_re = 0.0;
    v23_1_re = 0.0;
    v23_0_re = 0.0;
    v23_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_1_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v6_o = fabs(v6_r_re);
        v7_s_re = v6_r_re*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_1_re;
        v7_0_re = -v7_s_re*v3_re;
        v6_b = fabs(turn_lambda_1_re)*rt + fabs(v3_re)*r0;
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
        v11_re = v3_re*x1_re;
        v12_re = par_lambda_2_re + v11_re;
        v12_r_re = 1.0/v12_re;
        v12_o = fabs(v12_r_re);
        v13_s_re = v12_r_re*v12_r_re;
        v13_t_re = -v13_s_re*turn_lambda_2_re;
        v13_1_re = -v13_s_re*v3_re;
        v12_b = fabs(turn_lambda_2_re)*rt + fabs(v3_re)*r1;
        v13_x = v12_b*v12_o;
        v13_c = v13_x < 1.0 ? v12_o*v12_o*(v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
        v14_re = v3_re*v12_r_re;
        v14_t_re = v3_re*v13_t_re;
        v14_1_re = v3_re*v13_1_re;
        v14_c = v9_m*v13_c;
        v15_re += v2_w*v14_re;
        v15_t_re += v2_w*v14_t_re;
        v15_1_re += v2_w*v14_1_re;
        v15_c += v2_w*v14_c;
        v9_s_re = v3_re*v3_re;
        v17_re = v9_s_re*v6_r_re;
        v17_t_re = v9_s_re*v7_t_re;
        v17_0_re = v9_s_re*v7_0_re;
        v16_m = fabs(v9_s_re);
        v17_c = v16_m*v7_c;
        v18_re = v17_re*v12_r_re;
        v18_t_re = v17_re*v13_t_re + v12_r_re*v17_t_re;
        v18_1_re = v17_re*v13_1_re;
        v18_0_re = v12_r_re*v17_0_re;
        v17_m = fabs(v17_re);
        v13_m = fabs(v12_r_re);
        v17_b = fabs(v17_t_re)*rt + fabs(v17_0_re)*r0 + v17_c;
        v13_b = fabs(v13_t_re)*rt + fabs(v13_1_re)*r1 + v13_c;
        v18_c = v17_m*v13_c + v13_m*v17_c + v17_b*v13_b;
        v19_re += v2_w*v18_re;
        v19_t_re += v2_w*v18_t_re;
        v19_1_re += v2_w*v18_1_re;
        v19_0_re += v2_w*v18_0_re;
        v19_c += v2_w*v18_c;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v21_t_re = v20_re*v7_t_re;
        v21_0_re = v20_re*v7_0_re;
        v20_m = fabs(v20_re);
        v21_c = v20_m*v7_c;
        v22_re = v21_re*v12_r_re;
        v22_t_re = v21_re*v13_t_re + v12_r_re*v21_t_re;
        v22_1_re = v21_re*v13_1_re;
        v22_0_re = v12_r_re*v21_0_re;
        v21_m = fabs(v21_re);
        v21_b = fabs(v21_t_re)*rt + fabs(v21_0_re)*r0 + v21_c;
        v22_c = v21_m*v13_c + v13_m*v21_c + v21_b*v13_b;
        v23_re += v2_w*v22_re;
        v23_t_re += v2_w*v22_t_re;
        v23_1_re += v2_w*v22_1_re;
        v23_0_re += v2_w*v22_0_re;
        v23_c += v2_w*v22_c;
    }
    v24_re = x2_re*v19_re;
    v24_t_re = x2_re*v19_t_re;
    v24_1_re = x2_re*v19_1_re;
    v24_0_re = x2_re*v19_0_re;
    v25_m = fabs(x2_re);
    v25_b = r2;
    v19_b = fabs(v19_t_re)*rt + fabs(v19_1_re)*r1 + fabs(v19_0_re)*r0 + v19_c;
    v24_c = v25_m*v19_c + v25_b*v19_b;
    v26_re = -v24_re + v23_re;
    v26_t_re = -v24_t_re + v23_t_re;
    v26_1_re = -v24_1_re + v23_1_re;
    v26_0_re = -v24_0_re + v23_0_re;
    v26_2_re = -v19_re;
    v26_c = v24_c + v23_c;
    v27_re = par_p_re*v10_re;
    v27_t_re = par_p_re*v10_t_re + v10_re*turn_p_re;
    v27_0_re = par_p_re*v10_0_re;
    v28_m = fabs(par_p_re);
    v28_b = fabs(turn_p_re)*rt;
    v10_b = fabs(v10_t_re)*rt + fabs(v10_0_re)*r0 + v10_c;
    v27_c = v28_m*v10_c + v28_b*v10_b;
    v29_re = par_n_re + v27_re;
    v29_t_re = turn_n_re + v27_t_re;
    v29_r_re = 1.0/v29_re;
    v29_o = fabs(v29_r_re);
    v30_s_re = v29_r_re*v29_r_re;
    v30_t_re = -v30_s_re*v29_t_re;
    v30_0_re = -v30_s_re*v27_0_re;
    v29_b = fabs(v29_t_re)*rt + fabs(v27_0_re)*r0 + v27_c;
    v30_x = v29_b*v29_o;
    v30_c = v30_x < 1.0 ? v29_o*v29_o*(v27_c + v29_b*v30_x/(1.0 - v30_x)) : RMT_INF;
    v31_re = par_n_re*v29_r_re;
    v31_t_re = par_n_re*v30_t_re + v29_r_re*turn_n_re;
    v31_0_re = par_n_re*v30_0_re;
    v32_m = fabs(par_n_re);
    v32_b = fabs(turn_n_re)*rt;
    v30_b = fabs(v30_t_re)*rt + fabs(v30_0_re)*r0 + v30_c;
    v31_c = v32_m*v30_c + v32_b*v30_b;
    v33_re = par_p_re*v15_re;
    v33_t_re = par_p_re*v15_t_re + v15_re*turn_p_re;
    v33_1_re = par_p_re*v15_1_re;
    v15_b = fabs(v15_t_re)*rt + fabs(v15_1_re)*r1 + v15_c;
    v33_c = v28_m*v15_c + v28_b*v15_b;
    v34_re = par_n_re + v33_re;
    v34_t_re = turn_n_re + v33_t_re;
    v34_r_re = 1.0/v34_re;
    v34_o = fabs(v34_r_re);
    v35_s_re = v34_r_re*v34_r_re;
    v35_t_re = -v35_s_re*v34_t_re;
    v35_1_re = -v35_s_re*v33_1_re;
    v34_b = fabs(v34_t_re)*rt + fabs(v33_1_re)*r1 + v33_c;
    v35_x = v34_b*v34_o;
    v35_c = v35_x < 1.0 ? v34_o*v34_o*(v33_c + v34_b*v35_x/(1.0 - v35_x)) : RMT_INF;
    v36_re = par_n_re*v34_r_re;
    v36_t_re = par_n_re*v35_t_re + v34_r_re*turn_n_re;
    v36_1_re = par_n_re*v35_1_re;
    v35_b = fabs(v35_t_re)*rt + fabs(v35_1_re)*r1 + v35_c;
    v36_c = v32_m*v35_c + v32_b*v35_b;
    v37_re = par_n_re*par_p_re;
    v37_t_re = par_n_re*turn_p_re + par_p_re*turn_n_re;
    v37_c = v32_b*v28_b;
    v38_re = v37_re*v26_re;
    v38_t_re = v37_re*v26_t_re + v26_re*v37_t_re;
    v38_1_re = v37_re*v26_1_re;
    v38_0_re = v37_re*v26_0_re;
    v38_2_re = v37_re*v26_2_re;
    v37_m = fabs(v37_re);
    v26_m = fabs(v26_re);
    v37_b = fabs(v37_t_re)*rt + v37_c;
    v26_b = fabs(v26_t_re)*rt + fabs(v26_1_re)*r1 + fabs(v26_0_re)*r0 + fabs(v26_2_re)*r2 + v26_c;
    v38_c = v37_m*v26_c + v26_m*v37_c + v37_b*v26_b;
    v39_re = v38_re*v29_r_re;
    v39_t_re = v38_re*v30_t_re + v29_r_re*v38_t_re;
    v39_0_re = v38_re*v30_0_re + v29_r_re*v38_0_re;
    v39_1_re = v29_r_re*v38_1_re;
    v39_2_re = v29_r_re*v38_2_re;
    v38_m = fabs(v38_re);
    v30_m = fabs(v29_r_re);
    v38_b = fabs(v38_t_re)*rt + fabs(v38_1_re)*r1 + fabs(v38_0_re)*r0 + fabs(v38_2_re)*r2 + v38_c;
    v39_c = v38_m*v30_c + v30_m*v38_c + v38_b*v30_b;
    v40_re = v39_re*v34_r_re;
    v40_t_re = v39_re*v35_t_re + v34_r_re*v39_t_re;
    v40_1_re = v39_re*v35_1_re + v34_r_re*v39_1_re;
    v40_0_re = v34_r_re*v39_0_re;
    v40_2_re = v34_r_re*v39_2_re;
    v39_m = fabs(v39_re);
    v35_m = fabs(v34_r_re);
    v39_b = fabs(v39_t_re)*rt + fabs(v39_0_re)*r0 + fabs(v39_1_re)*r1 + fabs(v39_2_re)*r2 + v39_c;
    v40_c = v39_m*v35_c + v35_m*v39_c + v39_b*v35_b;
    v41_re = -v40_re;
    v41_t_re = -v40_t_re;
    v41_1_re = -v40_1_re;
    v41_0_re = -v40_0_re;
    v41_2_re = -v40_2_re;
    work[43] = 1.0 - v31_0_re;
    work[43 + 1] = 0.0;
    work[43 + 2] = 0.0;
    work[43 + 3] = 0.0;
    work[43 + 4] = 0.0;
    work[43 + 5] = 0.0;
    work[43 + 6] = -v31_t_re;
    work[43 + 7] = 0.0;
    work[43 + 8] = x0_re - v31_re;
    work[43 + 9] = 0.0;
    work[37] = v31_c;
    work[43 + 2*8] = 0.0;
    work[43 + 2*8 + 1] = 0.0;
    work[43 + 2*8 + 2] = 1.0 - v36_1_re;
    work[43 + 2*8 + 3] = 0.0;
    work[43 + 2*8 + 4] = 0.0;
    work[43 + 2*8 + 5] = 0.0;
    work[43 + 2*8 + 6] = -v36_t_re;
    work[43 + 2*8 + 7] = 0.0;
    work[43 + 2*8 + 8] = x1_re - v36_re;
    work[43 + 2*8 + 9] = 0.0;
    work[37 + 1] = v36_c;
    work[43 + 4*8] = -v41_0_re;
    work[43 + 4*8 + 1] = 0.0;
    work[43 + 4*8 + 2] = -v41_1_re;
    work[43 + 4*8 + 3] = 0.0;
    work[43 + 4*8 + 4] = 1.0 - v41_2_re;
    work[43 + 4*8 + 5] = 0.0;
    work[43 + 4*8 + 6] = -v41_t_re;
    work[43 + 4*8 + 7] = 0.0;
    work[43 + 4*8 + 8] = x2_re - v41_re;
    work[43 + 4*8 + 9] = 0.0;
    work[37 + 2] = v40_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 43 + 2*(i*8 + 3 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate_real(work, 8);
}

// Is the step from t safe? And the factor by which the next one may be longer, or another try must be shorter.
//
// RADIUS starts at twice the first order, the best there is where the second is proportional to its square, and is inflated until it
// holds what it maps to. BEND is the second order relative to it. TRIAL becomes the prediction of the end.
__device__ static rmt_values<2> certify_real(double *work, double t, double left, double step, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
    work[33 + 3] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[12 + k] = work[0 + k] + half*work[6 + k];
        }
        most = fmax(most, half*modulus_real(work, 6 + 2*i)/work[30 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 3; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[33 + i] = step*modulus_real(work, 6 + 2*i) + (0.05*most + 1e-10)*work[30 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[160] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 3; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 43 + 2*(i*8 + 3);
            first = half*modulus_real(work, at) + modulus_real(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 3; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[37 + j]*modulus_real(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[33 + i];
            work[160] = fmax(work[160], second/work[33 + i]);
            work[40 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[160] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[160], 0.001));
            }
            break;
        }
        if (!(work[160] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 3; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[33 + i] = fmax(1.2*work[40 + i], half*modulus_real(work, 6 + 2*i)) + 1e-10*work[30 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 3; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 43 + 2*(i*8 + 3);
        work[12 + 2*i] = work[0 + 2*i] - step*work[at];
        work[12 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near_real(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[12 + 2*i] - work[0 + 2*i] - half*work[6 + 2*i];
        im = work[12 + 2*i + 1] - work[0 + 2*i + 1] - half*work[6 + 2*i + 1];
        if (!(re*re + im*im <= work[33 + i]*work[33 + i])) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 43 + 2*(i*8 + 3);
        work[6 + 2*i] = -work[at];
        work[6 + 2*i + 1] = -work[at + 1];
    }
}

// From the solution X at ORIGIN to that at GOAL; False if a step cannot be certified.
__device__ static bool follow_real(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
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
    copy_real(work, 0, 12, 2*3);
    equations_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate_real(work, 3 + 2)) {
        return false;
    }
    turn_real(work);
    measure_real(work);
    for (long long rmt_i1 = 0, rmt_i1_end = 3000; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        step = fmin(step, left);
        is_last = step == left;
        {
            const rmt_values<2> rmt_2 = certify_real(work, t, left, step, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place_real(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0) && is_near_real(work, 0.5*step);
            if (!is_safe) {
                factor = 0.5;
            }
        }
        if (is_safe) {
            copy_real(work, 12, 0, 2*3);
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
__device__ static bool reach_real(double *work, bool is_found, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy_real(work, attempt == 1 ? 18 : 24, 0, 2*3);
            copy_real(work, attempt == 1 ? 143 : 151, 119, 2*4);
            if (follow_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0)) {
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
__device__ static rmt_values<2> values_real(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_lambda_1_re = 0;
    double par_lambda_2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double x2_re = 0;
    double v9_re = 0;
    double v14_re = 0;
    double v19_re = 0;
    double v23_re = 0;
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
    double v15_s_re = 0;
    double v17_re = 0;
    double v18_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v22_re = 0;
    double v24_re = 0;
    double v25_re = 0;
    double v40_re = 0;
    double v44_re = 0;
    long long iv26 = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    double v27_w = 0;
    double v31_re = 0;
    double v32_re = 0;
    double v33_re = 0;
    double v33_r_re = 0;
    double v35_re = 0;
    double v36_re = 0;
    double v37_re = 0;
    double v37_r_re = 0;
    double v39_re = 0;
    double v41_re = 0;
    double v42_re = 0;
    double v43_re = 0;
    double v45_re = 0;
    double v46_re = 0;
    par_lambda_1_re = work[111 + 4];
    par_lambda_2_re = work[111 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    x2_re = work[0 + 4];
    v9_re = 0.0;
    v14_re = 0.0;
    v19_re = 0.0;
    v23_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_1_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v8_re = v3_re*v6_r_re;
        v9_re += v2_w*v8_re;
        v10_re = v3_re*x1_re;
        v11_re = par_lambda_2_re + v10_re;
        v11_r_re = 1.0/v11_re;
        v13_re = v3_re*v11_r_re;
        v14_re += v2_w*v13_re;
        v15_s_re = v3_re*v3_re;
        v17_re = v15_s_re*v6_r_re;
        v18_re = v17_re*v11_r_re;
        v19_re += v2_w*v18_re;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v22_re = v21_re*v11_r_re;
        v23_re += v2_w*v22_re;
    }
    v24_re = x2_re*v19_re;
    v25_re = -v24_re + v23_re;
    v40_re = 0.0;
    v44_re = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv26 = rmt_i2;
        v28_re = word_Omega[iv26];
        v29_re = word_Sigma[iv26];
        v30_re = word_Theta[iv26];
        v27_w = weights_0[iv26];
        v31_re = v28_re*v29_re;
        v32_re = v29_re*x0_re;
        v33_re = par_lambda_1_re + v32_re;
        v33_r_re = 1.0/v33_re;
        v35_re = v31_re*v33_r_re;
        v36_re = v29_re*x1_re;
        v37_re = par_lambda_2_re + v36_re;
        v37_r_re = 1.0/v37_re;
        v39_re = v35_re*v37_r_re;
        v40_re += v27_w*v39_re;
        v41_re = v28_re*v30_re;
        v42_re = v41_re*v33_r_re;
        v43_re = v42_re*v37_r_re;
        v44_re += v27_w*v43_re;
    }
    v45_re = x2_re*v40_re;
    v46_re = -v45_re + v44_re;
    work[99] = v9_re;
    work[99 + 1] = 0.0;
    work[99 + 2] = x0_re;
    work[99 + 3] = 0.0;
    work[99 + 4] = v14_re;
    work[99 + 5] = 0.0;
    work[99 + 6] = x1_re;
    work[99 + 7] = 0.0;
    work[99 + 8] = v25_re;
    work[99 + 9] = 0.0;
    work[99 + 10] = x2_re;
    work[99 + 11] = 0.0;
    return {{v46_re, 0.0}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit_real(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin_real(work, anchor, start, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take_real(work, 127, 4, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 24, 2*3);
            copy_real(work, 127, 151, 2*4);
            {
                const rmt_values<2> rmt_1 = values_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 6; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[99 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[99 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes_real(double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double par_lambda_1_re = 0;
    double turn_lambda_1_re = 0;
    double par_lambda_2_re = 0;
    double turn_lambda_2_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double x2_re = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_1_re = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_1_re = 0;
    double v19_0_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_1_re = 0;
    double v23_0_re = 0;
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
    double v10_re = 0;
    double v11_re = 0;
    double v11_r_re = 0;
    double v12_s_re = 0;
    double v12_t_re = 0;
    double v12_1_re = 0;
    double v13_re = 0;
    double v13_t_re = 0;
    double v13_1_re = 0;
    double v15_s_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v18_1_re = 0;
    double v18_0_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v22_1_re = 0;
    double v22_0_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_1_re = 0;
    double v24_0_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v25_1_re = 0;
    double v25_0_re = 0;
    double v25_2_re = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v40_1_re = 0;
    double v40_0_re = 0;
    double v44_re = 0;
    double v44_t_re = 0;
    double v44_1_re = 0;
    double v44_0_re = 0;
    long long iv26 = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    double v27_w = 0;
    double v31_re = 0;
    double v32_re = 0;
    double v33_re = 0;
    double v33_r_re = 0;
    double v34_s_re = 0;
    double v34_t_re = 0;
    double v34_0_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v35_0_re = 0;
    double v36_re = 0;
    double v37_re = 0;
    double v37_r_re = 0;
    double v38_s_re = 0;
    double v38_t_re = 0;
    double v38_1_re = 0;
    double v39_re = 0;
    double v39_t_re = 0;
    double v39_1_re = 0;
    double v39_0_re = 0;
    double v41_re = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v42_0_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_1_re = 0;
    double v43_0_re = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_1_re = 0;
    double v45_0_re = 0;
    double v46_re = 0;
    double v46_t_re = 0;
    double v46_1_re = 0;
    double v46_0_re = 0;
    double v46_2_re = 0;
    par_lambda_1_re = work[111 + 4];
    turn_lambda_1_re = work[135 + 4];
    par_lambda_2_re = work[111 + 6];
    turn_lambda_2_re = work[135 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    x2_re = work[0 + 4];
    v9_re = 0.0;
    v9_t_re = 0.0;
    v9_0_re = 0.0;
    v14_re = 0.0;
    v14_t_re = 0.0;
    v14_1_re = 0.0;
    v19_re = 0.0;
    v19_t_re = 0.0;
    v19_1_re = 0.0;
    v19_0_re = 0.0;
    v23_re = 0.0;
    v23_t_re = 0.0;
    v23_1_re = 0.0;
    v23_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_Sigma[iv1];
        v4_re = word_Theta[iv1];
        v2_w = weights_0[iv1];
        v5_re = v3_re*x0_re;
        v6_re = par_lambda_1_re + v5_re;
        v6_r_re = 1.0/v6_re;
        v7_s_re = v6_r_re*v6_r_re;
        v7_t_re = -v7_s_re*turn_lambda_1_re;
        v7_0_re = -v7_s_re*v3_re;
        v8_re = v3_re*v6_r_re;
        v8_t_re = v3_re*v7_t_re;
        v8_0_re = v3_re*v7_0_re;
        v9_re += v2_w*v8_re;
        v9_t_re += v2_w*v8_t_re;
        v9_0_re += v2_w*v8_0_re;
        v10_re = v3_re*x1_re;
        v11_re = par_lambda_2_re + v10_re;
        v11_r_re = 1.0/v11_re;
        v12_s_re = v11_r_re*v11_r_re;
        v12_t_re = -v12_s_re*turn_lambda_2_re;
        v12_1_re = -v12_s_re*v3_re;
        v13_re = v3_re*v11_r_re;
        v13_t_re = v3_re*v12_t_re;
        v13_1_re = v3_re*v12_1_re;
        v14_re += v2_w*v13_re;
        v14_t_re += v2_w*v13_t_re;
        v14_1_re += v2_w*v13_1_re;
        v15_s_re = v3_re*v3_re;
        v17_re = v15_s_re*v6_r_re;
        v17_t_re = v15_s_re*v7_t_re;
        v17_0_re = v15_s_re*v7_0_re;
        v18_re = v17_re*v11_r_re;
        v18_t_re = v17_re*v12_t_re + v11_r_re*v17_t_re;
        v18_1_re = v17_re*v12_1_re;
        v18_0_re = v11_r_re*v17_0_re;
        v19_re += v2_w*v18_re;
        v19_t_re += v2_w*v18_t_re;
        v19_1_re += v2_w*v18_1_re;
        v19_0_re += v2_w*v18_0_re;
        v20_re = v3_re*v4_re;
        v21_re = v20_re*v6_r_re;
        v21_t_re = v20_re*v7_t_re;
        v21_0_re = v20_re*v7_0_re;
        v22_re = v21_re*v11_r_re;
        v22_t_re = v21_re*v12_t_re + v11_r_re*v21_t_re;
        v22_1_re = v21_re*v12_1_re;
        v22_0_re = v11_r_re*v21_0_re;
        v23_re += v2_w*v22_re;
        v23_t_re += v2_w*v22_t_re;
        v23_1_re += v2_w*v22_1_re;
        v23_0_re += v2_w*v22_0_re;
    }
    v24_re = x2_re*v19_re;
    v24_t_re = x2_re*v19_t_re;
    v24_1_re = x2_re*v19_1_re;
    v24_0_re = x2_re*v19_0_re;
    v25_re = -v24_re + v23_re;
    v25_t_re = -v24_t_re + v23_t_re;
    v25_1_re = -v24_1_re + v23_1_re;
    v25_0_re = -v24_0_re + v23_0_re;
    v25_2_re = -v19_re;
    v40_re = 0.0;
    v40_t_re = 0.0;
    v40_1_re = 0.0;
    v40_0_re = 0.0;
    v44_re = 0.0;
    v44_t_re = 0.0;
    v44_1_re = 0.0;
    v44_0_re = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv26 = rmt_i2;
        v28_re = word_Omega[iv26];
        v29_re = word_Sigma[iv26];
        v30_re = word_Theta[iv26];
        v27_w = weights_0[iv26];
        v31_re = v28_re*v29_re;
        v32_re = v29_re*x0_re;
        v33_re = par_lambda_1_re + v32_re;
        v33_r_re = 1.0/v33_re;
        v34_s_re = v33_r_re*v33_r_re;
        v34_t_re = -v34_s_re*turn_lambda_1_re;
        v34_0_re = -v34_s_re*v29_re;
        v35_re = v31_re*v33_r_re;
        v35_t_re = v31_re*v34_t_re;
        v35_0_re = v31_re*v34_0_re;
        v36_re = v29_re*x1_re;
        v37_re = par_lambda_2_re + v36_re;
        v37_r_re = 1.0/v37_re;
        v38_s_re = v37_r_re*v37_r_re;
        v38_t_re = -v38_s_re*turn_lambda_2_re;
        v38_1_re = -v38_s_re*v29_re;
        v39_re = v35_re*v37_r_re;
        v39_t_re = v35_re*v38_t_re + v37_r_re*v35_t_re;
        v39_1_re = v35_re*v38_1_re;
        v39_0_re = v37_r_re*v35_0_re;
        v40_re += v27_w*v39_re;
        v40_t_re += v27_w*v39_t_re;
        v40_1_re += v27_w*v39_1_re;
        v40_0_re += v27_w*v39_0_re;
        v41_re = v28_re*v30_re;
        v42_re = v41_re*v33_r_re;
        v42_t_re = v41_re*v34_t_re;
        v42_0_re = v41_re*v34_0_re;
        v43_re = v42_re*v37_r_re;
        v43_t_re = v42_re*v38_t_re + v37_r_re*v42_t_re;
        v43_1_re = v42_re*v38_1_re;
        v43_0_re = v37_r_re*v42_0_re;
        v44_re += v27_w*v43_re;
        v44_t_re += v27_w*v43_t_re;
        v44_1_re += v27_w*v43_1_re;
        v44_0_re += v27_w*v43_0_re;
    }
    v45_re = x2_re*v40_re;
    v45_t_re = x2_re*v40_t_re;
    v45_1_re = x2_re*v40_1_re;
    v45_0_re = x2_re*v40_0_re;
    v46_re = -v45_re + v44_re;
    v46_t_re = -v45_t_re + v44_t_re;
    v46_1_re = -v45_1_re + v44_1_re;
    v46_0_re = -v45_0_re + v44_0_re;
    v46_2_re = -v40_re;
    work[91] = v46_0_re;
    work[91 + 1] = 0.0;
    work[91 + 2] = v46_1_re;
    work[91 + 3] = 0.0;
    work[91 + 4] = v46_2_re;
    work[91 + 5] = 0.0;
    work[91 + 6] = v46_t_re;
    work[91 + 7] = 0.0;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate_real(double *work, long long j, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[135 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 12, 2*3);
    equations_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    if (!eliminate_real(work, 3 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
    re = work[91 + 2*3];
    im = work[91 + 2*3 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 43 + 2*(i*8 + 3);
        a = work[91 + 2*i];
        b = work[91 + 2*i + 1];
        re -= a*work[at] - b*work[at + 1];
        im -= a*work[at + 1] + b*work[at];
    }
    return {{re, im}};
}

// gradient[j, i], the derivative of the target in parameter j, where status[i] is 0; core[j, i] is the core of the solution.
__device__ static void descend_real(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take_real(work, 111, 4, parameters, size, i);
        take_real(work, 0, 3, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate_real(work, j, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
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

extern "C" __global__ void solve(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[161] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[161] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[161] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_Omega, const double *word_Sigma, const double *word_Theta, const double *weights_0, long long count_0)
{
    double work[161] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_Omega, word_Sigma, word_Theta, weights_0, count_0);
}
