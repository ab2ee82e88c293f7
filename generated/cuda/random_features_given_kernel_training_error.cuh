// Training error of random features regression, given the kernel. Solves
//
//     delta_1 = tr(K_F*(delta_2*K_F + gamma*I_n).I)/n
//     delta_2 = N/(N + delta_1*n)
//     tau_1 = -tr(K_F*(tau_2*K_F - I_n)*(delta_2*K_F + gamma*I_n).I**2)/n
//     tau_2 = -N*n*tau_1/(N + delta_1*n)**2
//     target: -gamma**2*noise*tr((tau_2*K_F - I_n)*(delta_2*K_F + gamma*I_n).I**2)/n - gamma**2*signal*tr(K_F*(tau_2*K_F -
//     I_n)*(delta_2*K_F + gamma*I_n).I**2)/n
//
// Generated from derivations/equivalents/random_features_given_kernel_training_error.py by `rmtsym generate random_features_given_kernel_training_error` (SymPy 1.14.0). Do not edit.
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[97 + j] = work[87 + j] - work[77 + j];
        total += fabs(work[97 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[77 + j]) + fabs(work[87 + j]);
        }
    }
    work[127] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[67 + j] = left*work[77 + j] + t*work[87 + j];
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
__device__ static __noinline__ void equations(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_gamma_re = 0;
    double par_gamma_im = 0;
    double turn_gamma_re = 0;
    double turn_gamma_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v4_im = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v5_q = 0;
    double v5_r_re = 0;
    double v5_r_im = 0;
    double v6_s_re = 0;
    double v6_s_im = 0;
    double v6_t_re = 0;
    double v6_t_im = 0;
    double v6_0_re = 0;
    double v6_0_im = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_0_re = 0;
    double v13_0_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_1_re = 0;
    double v15_1_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v15_0_re = 0;
    double v15_0_im = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v16_t_re = 0;
    double v16_t_im = 0;
    double v16_0_re = 0;
    double v16_0_im = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_q = 0;
    double v17_r_re = 0;
    double v17_r_im = 0;
    double v18_s_re = 0;
    double v18_s_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v18_0_re = 0;
    double v18_0_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v19_0_re = 0;
    double v19_0_im = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_1_re = 0;
    double v21_1_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
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
    par_N_re = work[67];
    turn_N_re = work[97];
    par_n_re = work[67 + 2];
    turn_n_re = work[97 + 2];
    par_gamma_re = work[67 + 4];
    par_gamma_im = work[67 + 5];
    turn_gamma_re = work[97 + 4];
    turn_gamma_im = work[97 + 5];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    v8_re = 0.0;
    v8_im = 0.0;
    v8_t_re = 0.0;
    v8_t_im = 0.0;
    v8_0_re = 0.0;
    v8_0_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v14_1_re = 0.0;
    v14_1_im = 0.0;
    v14_t_re = 0.0;
    v14_t_im = 0.0;
    v14_0_re = 0.0;
    v14_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v4_im = v3_re*x0_im;
        v5_re = par_gamma_re + v4_re;
        v5_im = par_gamma_im + v4_im;
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im);
        v5_r_re = v5_re*v5_q;
        v5_r_im = -v5_im*v5_q;
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im;
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re;
        v6_t_re = -v6_s_re*turn_gamma_re + v6_s_im*turn_gamma_im;
        v6_t_im = -v6_s_re*turn_gamma_im - v6_s_im*turn_gamma_re;
        v6_0_re = -v6_s_re*v3_re;
        v6_0_im = -v6_s_im*v3_re;
        v7_re = v3_re*v5_r_re;
        v7_im = v3_re*v5_r_im;
        v7_t_re = v3_re*v6_t_re;
        v7_t_im = v3_re*v6_t_im;
        v7_0_re = v3_re*v6_0_re;
        v7_0_im = v3_re*v6_0_im;
        v8_re += v2_w*v7_re;
        v8_im += v2_w*v7_im;
        v8_t_re += v2_w*v7_t_re;
        v8_t_im += v2_w*v7_t_im;
        v8_0_re += v2_w*v7_0_re;
        v8_0_im += v2_w*v7_0_im;
        v9_t_re = 2.0*v5_r_re*v6_t_re - 2.0*v5_r_im*v6_t_im;
        v9_t_im = 2.0*v5_r_re*v6_t_im + 2.0*v5_r_im*v6_t_re;
        v9_0_re = 2.0*v5_r_re*v6_0_re - 2.0*v5_r_im*v6_0_im;
        v9_0_im = 2.0*v5_r_re*v6_0_im + 2.0*v5_r_im*v6_0_re;
        v10_re = v3_re*v6_s_re;
        v10_im = v3_re*v6_s_im;
        v10_t_re = v3_re*v9_t_re;
        v10_t_im = v3_re*v9_t_im;
        v10_0_re = v3_re*v9_0_re;
        v10_0_im = v3_re*v9_0_im;
        v11_re = v3_re*x1_re;
        v11_im = v3_re*x1_im;
        v12_re = -1.0 + v11_re;
        v13_re = v10_re*v12_re - v10_im*v11_im;
        v13_im = v10_re*v11_im + v10_im*v12_re;
        v13_1_re = v10_re*v3_re;
        v13_1_im = v10_im*v3_re;
        v13_t_re = v12_re*v10_t_re - v11_im*v10_t_im;
        v13_t_im = v12_re*v10_t_im + v11_im*v10_t_re;
        v13_0_re = v12_re*v10_0_re - v11_im*v10_0_im;
        v13_0_im = v12_re*v10_0_im + v11_im*v10_0_re;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_1_re += v2_w*v13_1_re;
        v14_1_im += v2_w*v13_1_im;
        v14_t_re += v2_w*v13_t_re;
        v14_t_im += v2_w*v13_t_im;
        v14_0_re += v2_w*v13_0_re;
        v14_0_im += v2_w*v13_0_im;
    }
    v15_re = -v14_re;
    v15_im = -v14_im;
    v15_1_re = -v14_1_re;
    v15_1_im = -v14_1_im;
    v15_t_re = -v14_t_re;
    v15_t_im = -v14_t_im;
    v15_0_re = -v14_0_re;
    v15_0_im = -v14_0_im;
    v16_re = par_n_re*v8_re;
    v16_im = par_n_re*v8_im;
    v16_t_re = par_n_re*v8_t_re + v8_re*turn_n_re;
    v16_t_im = par_n_re*v8_t_im + v8_im*turn_n_re;
    v16_0_re = par_n_re*v8_0_re;
    v16_0_im = par_n_re*v8_0_im;
    v17_re = par_N_re + v16_re;
    v17_t_re = turn_N_re + v16_t_re;
    v17_q = 1.0/(v17_re*v17_re + v16_im*v16_im);
    v17_r_re = v17_re*v17_q;
    v17_r_im = -v16_im*v17_q;
    v18_s_re = v17_r_re*v17_r_re - v17_r_im*v17_r_im;
    v18_s_im = v17_r_re*v17_r_im + v17_r_im*v17_r_re;
    v18_t_re = -v18_s_re*v17_t_re + v18_s_im*v16_t_im;
    v18_t_im = -v18_s_re*v16_t_im - v18_s_im*v17_t_re;
    v18_0_re = -v18_s_re*v16_0_re + v18_s_im*v16_0_im;
    v18_0_im = -v18_s_re*v16_0_im - v18_s_im*v16_0_re;
    v19_re = par_N_re*v17_r_re;
    v19_im = par_N_re*v17_r_im;
    v19_t_re = par_N_re*v18_t_re + v17_r_re*turn_N_re;
    v19_t_im = par_N_re*v18_t_im + v17_r_im*turn_N_re;
    v19_0_re = par_N_re*v18_0_re;
    v19_0_im = par_N_re*v18_0_im;
    v20_re = par_N_re*par_n_re;
    v20_t_re = par_N_re*turn_n_re + par_n_re*turn_N_re;
    v21_re = v20_re*v15_re;
    v21_im = v20_re*v15_im;
    v21_1_re = v20_re*v15_1_re;
    v21_1_im = v20_re*v15_1_im;
    v21_t_re = v20_re*v15_t_re + v15_re*v20_t_re;
    v21_t_im = v20_re*v15_t_im + v15_im*v20_t_re;
    v21_0_re = v20_re*v15_0_re;
    v21_0_im = v20_re*v15_0_im;
    v22_t_re = 2.0*v17_r_re*v18_t_re - 2.0*v17_r_im*v18_t_im;
    v22_t_im = 2.0*v17_r_re*v18_t_im + 2.0*v17_r_im*v18_t_re;
    v22_0_re = 2.0*v17_r_re*v18_0_re - 2.0*v17_r_im*v18_0_im;
    v22_0_im = 2.0*v17_r_re*v18_0_im + 2.0*v17_r_im*v18_0_re;
    v23_re = v21_re*v18_s_re - v21_im*v18_s_im;
    v23_im = v21_re*v18_s_im + v21_im*v18_s_re;
    v23_t_re = v21_re*v22_t_re - v21_im*v22_t_im + v18_s_re*v21_t_re - v18_s_im*v21_t_im;
    v23_t_im = v21_re*v22_t_im + v21_im*v22_t_re + v18_s_re*v21_t_im + v18_s_im*v21_t_re;
    v23_0_re = v21_re*v22_0_re - v21_im*v22_0_im + v18_s_re*v21_0_re - v18_s_im*v21_0_im;
    v23_0_im = v21_re*v22_0_im + v21_im*v22_0_re + v18_s_re*v21_0_im + v18_s_im*v21_0_re;
    v23_1_re = v18_s_re*v21_1_re - v18_s_im*v21_1_im;
    v23_1_im = v18_s_re*v21_1_im + v18_s_im*v21_1_re;
    v24_re = -v23_re;
    v24_im = -v23_im;
    v24_t_re = -v23_t_re;
    v24_t_im = -v23_t_im;
    v24_0_re = -v23_0_re;
    v24_0_im = -v23_0_im;
    v24_1_re = -v23_1_re;
    v24_1_im = -v23_1_im;
    work[29] = 1.0 - v19_0_re;
    work[29 + 1] = -v19_0_im;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v19_t_re;
    work[29 + 5] = -v19_t_im;
    work[29 + 6] = x0_re - v19_re;
    work[29 + 7] = x0_im - v19_im;
    work[29 + 2*6] = -v24_0_re;
    work[29 + 2*6 + 1] = -v24_0_im;
    work[29 + 2*6 + 2] = 1.0 - v24_1_re;
    work[29 + 2*6 + 3] = -v24_1_im;
    work[29 + 2*6 + 4] = -v24_t_re;
    work[29 + 2*6 + 5] = -v24_t_im;
    work[29 + 2*6 + 6] = x1_re - v24_re;
    work[29 + 2*6 + 7] = x1_im - v24_im;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle(double *work, const double *word_K_F, const double *weights_0, long long count_0)
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
        equations(work, word_K_F, weights_0, count_0);
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
        if (4.0*work[128]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin(double *work, const double *anchor, const double *start, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[107 + j] = anchor[j];
    }
    copy(work, 107, 77, 2*5);
    copy(work, 107, 87, 2*5);
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
    work[128] = 1000.0;
    if (!settle(work, word_K_F, weights_0, count_0)) {
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
__device__ static void enclosure(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_gamma_re = 0;
    double par_gamma_im = 0;
    double turn_gamma_re = 0;
    double turn_gamma_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v9_c = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_1_re = 0;
    double v15_1_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v15_0_re = 0;
    double v15_0_im = 0;
    double v15_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v4_im = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v5_q = 0;
    double v5_r_re = 0;
    double v5_r_im = 0;
    double v5_o = 0;
    double v6_s_re = 0;
    double v6_s_im = 0;
    double v6_t_re = 0;
    double v6_t_im = 0;
    double v6_0_re = 0;
    double v6_0_im = 0;
    double v5_b = 0;
    double v6_x = 0;
    double v6_c = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v8_m = 0;
    double v7_c = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v6_m = 0;
    double v6_b = 0;
    double v10_c = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v11_t_re = 0;
    double v11_t_im = 0;
    double v11_0_re = 0;
    double v11_0_im = 0;
    double v11_c = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v13_re = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    double v13_m = 0;
    double v11_b = 0;
    double v13_b = 0;
    double v14_c = 0;
    double v16_re = 0;
    double v16_im = 0;
    double v16_1_re = 0;
    double v16_1_im = 0;
    double v16_t_re = 0;
    double v16_t_im = 0;
    double v16_0_re = 0;
    double v16_0_im = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_0_re = 0;
    double v17_0_im = 0;
    double v18_m = 0;
    double v18_b = 0;
    double v9_b = 0;
    double v17_c = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_q = 0;
    double v19_r_re = 0;
    double v19_r_im = 0;
    double v19_o = 0;
    double v20_s_re = 0;
    double v20_s_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v20_0_re = 0;
    double v20_0_im = 0;
    double v19_b = 0;
    double v20_x = 0;
    double v20_c = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v22_m = 0;
    double v22_b = 0;
    double v20_b = 0;
    double v21_c = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_1_re = 0;
    double v24_1_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_0_re = 0;
    double v24_0_im = 0;
    double v23_m = 0;
    double v16_m = 0;
    double v23_b = 0;
    double v16_b = 0;
    double v24_c = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_0_re = 0;
    double v25_0_im = 0;
    double v20_m = 0;
    double v25_c = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v26_1_re = 0;
    double v26_1_im = 0;
    double v24_m = 0;
    double v25_m = 0;
    double v24_b = 0;
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
    par_N_re = work[67];
    turn_N_re = work[97];
    par_n_re = work[67 + 2];
    turn_n_re = work[97 + 2];
    par_gamma_re = work[67 + 4];
    par_gamma_im = work[67 + 5];
    turn_gamma_re = work[97 + 4];
    turn_gamma_im = work[97 + 5];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v9_re = 0.0;
    v9_im = 0.0;
    v9_t_re = 0.0;
    v9_t_im = 0.0;
    v9_0_re = 0.0;
    v9_0_im = 0.0;
    v9_c = 0.0;
    v15_re = 0.0;
    v15_im = 0.0;
    v15_1_re = 0.0;
    v15_1_im = 0.0;
    v15_t_re = 0.0;
    v15_t_im = 0.0;
    v15_0_re = 0.0;
    v15_0_im = 0.0;
    v15_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v4_im = v3_re*x0_im;
        v5_re = par_gamma_re + v4_re;
        v5_im = par_gamma_im + v4_im;
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im);
        v5_r_re = v5_re*v5_q;
        v5_r_im = -v5_im*v5_q;
        v5_o = sqrt(v5_q);
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im;
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re;
        v6_t_re = -v6_s_re*turn_gamma_re + v6_s_im*turn_gamma_im;
        v6_t_im = -v6_s_re*turn_gamma_im - v6_s_im*turn_gamma_re;
        v6_0_re = -v6_s_re*v3_re;
        v6_0_im = -v6_s_im*v3_re;
        v5_b = (fabs(turn_gamma_re) + fabs(turn_gamma_im))*rt + fabs(v3_re)*r0;
        v6_x = v5_b*v5_o;
        v6_c = v6_x < 1.0 ? v5_o*v5_o*(v5_b*v6_x/(1.0 - v6_x)) : RMT_INF;
        v7_re = v3_re*v5_r_re;
        v7_im = v3_re*v5_r_im;
        v7_t_re = v3_re*v6_t_re;
        v7_t_im = v3_re*v6_t_im;
        v7_0_re = v3_re*v6_0_re;
        v7_0_im = v3_re*v6_0_im;
        v8_m = fabs(v3_re);
        v7_c = v8_m*v6_c;
        v9_re += v2_w*v7_re;
        v9_im += v2_w*v7_im;
        v9_t_re += v2_w*v7_t_re;
        v9_t_im += v2_w*v7_t_im;
        v9_0_re += v2_w*v7_0_re;
        v9_0_im += v2_w*v7_0_im;
        v9_c += v2_w*v7_c;
        v10_t_re = 2.0*v5_r_re*v6_t_re - 2.0*v5_r_im*v6_t_im;
        v10_t_im = 2.0*v5_r_re*v6_t_im + 2.0*v5_r_im*v6_t_re;
        v10_0_re = 2.0*v5_r_re*v6_0_re - 2.0*v5_r_im*v6_0_im;
        v10_0_im = 2.0*v5_r_re*v6_0_im + 2.0*v5_r_im*v6_0_re;
        v6_m = fabs(v5_r_re) + fabs(v5_r_im);
        v6_b = (fabs(v6_t_re) + fabs(v6_t_im))*rt + (fabs(v6_0_re) + fabs(v6_0_im))*r0 + v6_c;
        v10_c = v6_m*v6_c + v6_m*v6_c + v6_b*v6_b;
        v11_re = v3_re*v6_s_re;
        v11_im = v3_re*v6_s_im;
        v11_t_re = v3_re*v10_t_re;
        v11_t_im = v3_re*v10_t_im;
        v11_0_re = v3_re*v10_0_re;
        v11_0_im = v3_re*v10_0_im;
        v11_c = v8_m*v10_c;
        v12_re = v3_re*x1_re;
        v12_im = v3_re*x1_im;
        v13_re = -1.0 + v12_re;
        v14_re = v11_re*v13_re - v11_im*v12_im;
        v14_im = v11_re*v12_im + v11_im*v13_re;
        v14_1_re = v11_re*v3_re;
        v14_1_im = v11_im*v3_re;
        v14_t_re = v13_re*v11_t_re - v12_im*v11_t_im;
        v14_t_im = v13_re*v11_t_im + v12_im*v11_t_re;
        v14_0_re = v13_re*v11_0_re - v12_im*v11_0_im;
        v14_0_im = v13_re*v11_0_im + v12_im*v11_0_re;
        v13_m = fabs(v13_re) + fabs(v12_im);
        v11_b = (fabs(v11_t_re) + fabs(v11_t_im))*rt + (fabs(v11_0_re) + fabs(v11_0_im))*r0 + v11_c;
        v13_b = fabs(v3_re)*r1;
        v14_c = v13_m*v11_c + v11_b*v13_b;
        v15_re += v2_w*v14_re;
        v15_im += v2_w*v14_im;
        v15_1_re += v2_w*v14_1_re;
        v15_1_im += v2_w*v14_1_im;
        v15_t_re += v2_w*v14_t_re;
        v15_t_im += v2_w*v14_t_im;
        v15_0_re += v2_w*v14_0_re;
        v15_0_im += v2_w*v14_0_im;
        v15_c += v2_w*v14_c;
    }
    v16_re = -v15_re;
    v16_im = -v15_im;
    v16_1_re = -v15_1_re;
    v16_1_im = -v15_1_im;
    v16_t_re = -v15_t_re;
    v16_t_im = -v15_t_im;
    v16_0_re = -v15_0_re;
    v16_0_im = -v15_0_im;
    v17_re = par_n_re*v9_re;
    v17_im = par_n_re*v9_im;
    v17_t_re = par_n_re*v9_t_re + v9_re*turn_n_re;
    v17_t_im = par_n_re*v9_t_im + v9_im*turn_n_re;
    v17_0_re = par_n_re*v9_0_re;
    v17_0_im = par_n_re*v9_0_im;
    v18_m = fabs(par_n_re);
    v18_b = fabs(turn_n_re)*rt;
    v9_b = (fabs(v9_t_re) + fabs(v9_t_im))*rt + (fabs(v9_0_re) + fabs(v9_0_im))*r0 + v9_c;
    v17_c = v18_m*v9_c + v18_b*v9_b;
    v19_re = par_N_re + v17_re;
    v19_t_re = turn_N_re + v17_t_re;
    v19_q = 1.0/(v19_re*v19_re + v17_im*v17_im);
    v19_r_re = v19_re*v19_q;
    v19_r_im = -v17_im*v19_q;
    v19_o = sqrt(v19_q);
    v20_s_re = v19_r_re*v19_r_re - v19_r_im*v19_r_im;
    v20_s_im = v19_r_re*v19_r_im + v19_r_im*v19_r_re;
    v20_t_re = -v20_s_re*v19_t_re + v20_s_im*v17_t_im;
    v20_t_im = -v20_s_re*v17_t_im - v20_s_im*v19_t_re;
    v20_0_re = -v20_s_re*v17_0_re + v20_s_im*v17_0_im;
    v20_0_im = -v20_s_re*v17_0_im - v20_s_im*v17_0_re;
    v19_b = (fabs(v19_t_re) + fabs(v17_t_im))*rt + (fabs(v17_0_re) + fabs(v17_0_im))*r0 + v17_c;
    v20_x = v19_b*v19_o;
    v20_c = v20_x < 1.0 ? v19_o*v19_o*(v17_c + v19_b*v20_x/(1.0 - v20_x)) : RMT_INF;
    v21_re = par_N_re*v19_r_re;
    v21_im = par_N_re*v19_r_im;
    v21_t_re = par_N_re*v20_t_re + v19_r_re*turn_N_re;
    v21_t_im = par_N_re*v20_t_im + v19_r_im*turn_N_re;
    v21_0_re = par_N_re*v20_0_re;
    v21_0_im = par_N_re*v20_0_im;
    v22_m = fabs(par_N_re);
    v22_b = fabs(turn_N_re)*rt;
    v20_b = (fabs(v20_t_re) + fabs(v20_t_im))*rt + (fabs(v20_0_re) + fabs(v20_0_im))*r0 + v20_c;
    v21_c = v22_m*v20_c + v22_b*v20_b;
    v23_re = par_N_re*par_n_re;
    v23_t_re = par_N_re*turn_n_re + par_n_re*turn_N_re;
    v23_c = v22_b*v18_b;
    v24_re = v23_re*v16_re;
    v24_im = v23_re*v16_im;
    v24_1_re = v23_re*v16_1_re;
    v24_1_im = v23_re*v16_1_im;
    v24_t_re = v23_re*v16_t_re + v16_re*v23_t_re;
    v24_t_im = v23_re*v16_t_im + v16_im*v23_t_re;
    v24_0_re = v23_re*v16_0_re;
    v24_0_im = v23_re*v16_0_im;
    v23_m = fabs(v23_re);
    v16_m = fabs(v16_re) + fabs(v16_im);
    v23_b = fabs(v23_t_re)*rt + v23_c;
    v16_b = (fabs(v16_1_re) + fabs(v16_1_im))*r1 + (fabs(v16_t_re) + fabs(v16_t_im))*rt + (fabs(v16_0_re) + fabs(v16_0_im))*r0 + v15_c;
    v24_c = v23_m*v15_c + v16_m*v23_c + v23_b*v16_b;
    v25_t_re = 2.0*v19_r_re*v20_t_re - 2.0*v19_r_im*v20_t_im;
    v25_t_im = 2.0*v19_r_re*v20_t_im + 2.0*v19_r_im*v20_t_re;
    v25_0_re = 2.0*v19_r_re*v20_0_re - 2.0*v19_r_im*v20_0_im;
    v25_0_im = 2.0*v19_r_re*v20_0_im + 2.0*v19_r_im*v20_0_re;
    v20_m = fabs(v19_r_re) + fabs(v19_r_im);
    v25_c = v20_m*v20_c + v20_m*v20_c + v20_b*v20_b;
    v26_re = v24_re*v20_s_re - v24_im*v20_s_im;
    v26_im = v24_re*v20_s_im + v24_im*v20_s_re;
    v26_t_re = v24_re*v25_t_re - v24_im*v25_t_im + v20_s_re*v24_t_re - v20_s_im*v24_t_im;
    v26_t_im = v24_re*v25_t_im + v24_im*v25_t_re + v20_s_re*v24_t_im + v20_s_im*v24_t_re;
    v26_0_re = v24_re*v25_0_re - v24_im*v25_0_im + v20_s_re*v24_0_re - v20_s_im*v24_0_im;
    v26_0_im = v24_re*v25_0_im + v24_im*v25_0_re + v20_s_re*v24_0_im + v20_s_im*v24_0_re;
    v26_1_re = v20_s_re*v24_1_re - v20_s_im*v24_1_im;
    v26_1_im = v20_s_re*v24_1_im + v20_s_im*v24_1_re;
    v24_m = fabs(v24_re) + fabs(v24_im);
    v25_m = fabs(v20_s_re) + fabs(v20_s_im);
    v24_b = (fabs(v24_1_re) + fabs(v24_1_im))*r1 + (fabs(v24_t_re) + fabs(v24_t_im))*rt + (fabs(v24_0_re) + fabs(v24_0_im))*r0 + v24_c;
    v25_b = (fabs(v25_t_re) + fabs(v25_t_im))*rt + (fabs(v25_0_re) + fabs(v25_0_im))*r0 + v25_c;
    v26_c = v24_m*v25_c + v25_m*v24_c + v24_b*v25_b;
    v27_re = -v26_re;
    v27_im = -v26_im;
    v27_t_re = -v26_t_re;
    v27_t_im = -v26_t_im;
    v27_0_re = -v26_0_re;
    v27_0_im = -v26_0_im;
    v27_1_re = -v26_1_re;
    v27_1_im = -v26_1_im;
    work[29] = 1.0 - v21_0_re;
    work[29 + 1] = -v21_0_im;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v21_t_re;
    work[29 + 5] = -v21_t_im;
    work[29 + 6] = x0_re - v21_re;
    work[29 + 7] = x0_im - v21_im;
    work[25] = v21_c;
    work[29 + 2*6] = -v27_0_re;
    work[29 + 2*6 + 1] = -v27_0_im;
    work[29 + 2*6 + 2] = 1.0 - v27_1_re;
    work[29 + 2*6 + 3] = -v27_1_im;
    work[29 + 2*6 + 4] = -v27_t_re;
    work[29 + 2*6 + 5] = -v27_t_im;
    work[29 + 2*6 + 6] = x1_re - v27_re;
    work[29 + 2*6 + 7] = x1_im - v27_im;
    work[25 + 1] = v26_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work, word_K_F, weights_0, count_0);
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
__device__ static rmt_values<2> certify(double *work, double t, double left, double step, const double *word_K_F, const double *weights_0, long long count_0)
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
        if (!enclose(work, word_K_F, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[128] = 0.0;
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
            work[128] = fmax(work[128], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[128] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[128], 0.001));
            }
            break;
        }
        if (!(work[128] < RMT_INF)) {
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
__device__ static bool follow(double *work, const double *word_K_F, const double *weights_0, long long count_0)
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
    equations(work, word_K_F, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify(work, t, left, step, word_K_F, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle(work, word_K_F, weights_0, count_0) && is_near(work, 0.5*step);
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
__device__ static bool reach(double *work, bool is_found, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy(work, attempt == 1 ? 107 : 117, 77, 2*5);
            if (follow(work, word_K_F, weights_0, count_0)) {
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
__device__ static rmt_values<2> values(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_gamma_re = 0;
    double par_gamma_im = 0;
    double par_noise_re = 0;
    double par_noise_im = 0;
    double par_signal_re = 0;
    double par_signal_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v4_im = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v5_q = 0;
    double v5_r_re = 0;
    double v5_r_im = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v6_s_re = 0;
    double v6_s_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    long long iv16 = 0;
    double v18_re = 0;
    double v17_w = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_q = 0;
    double v20_r_re = 0;
    double v20_r_im = 0;
    double v21_s_re = 0;
    double v21_s_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v27_s_re = 0;
    double v27_s_im = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    par_gamma_re = work[67 + 4];
    par_gamma_im = work[67 + 5];
    par_noise_re = work[67 + 6];
    par_noise_im = work[67 + 7];
    par_signal_re = work[67 + 8];
    par_signal_im = work[67 + 9];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v8_re = 0.0;
    v8_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v4_im = v3_re*x0_im;
        v5_re = par_gamma_re + v4_re;
        v5_im = par_gamma_im + v4_im;
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im);
        v5_r_re = v5_re*v5_q;
        v5_r_im = -v5_im*v5_q;
        v7_re = v3_re*v5_r_re;
        v7_im = v3_re*v5_r_im;
        v8_re += v2_w*v7_re;
        v8_im += v2_w*v7_im;
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im;
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re;
        v10_re = v3_re*v6_s_re;
        v10_im = v3_re*v6_s_im;
        v11_re = v3_re*x1_re;
        v11_im = v3_re*x1_im;
        v12_re = -1.0 + v11_re;
        v13_re = v10_re*v12_re - v10_im*v11_im;
        v13_im = v10_re*v11_im + v10_im*v12_re;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
    }
    v15_re = -v14_re;
    v15_im = -v14_im;
    v26_re = 0.0;
    v26_im = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv16 = rmt_i2;
        v18_re = word_K_F[iv16];
        v17_w = weights_0[iv16];
        v19_re = v18_re*x0_re;
        v19_im = v18_re*x0_im;
        v20_re = par_gamma_re + v19_re;
        v20_im = par_gamma_im + v19_im;
        v20_q = 1.0/(v20_re*v20_re + v20_im*v20_im);
        v20_r_re = v20_re*v20_q;
        v20_r_im = -v20_im*v20_q;
        v21_s_re = v20_r_re*v20_r_re - v20_r_im*v20_r_im;
        v21_s_im = v20_r_re*v20_r_im + v20_r_im*v20_r_re;
        v23_re = v18_re*x1_re;
        v23_im = v18_re*x1_im;
        v24_re = 1.0 - v23_re;
        v24_im = -v23_im;
        v25_re = v21_s_re*v24_re - v21_s_im*v24_im;
        v25_im = v21_s_re*v24_im + v21_s_im*v24_re;
        v26_re += v17_w*v25_re;
        v26_im += v17_w*v25_im;
    }
    v27_s_re = par_gamma_re*par_gamma_re - par_gamma_im*par_gamma_im;
    v27_s_im = par_gamma_re*par_gamma_im + par_gamma_im*par_gamma_re;
    v29_re = v27_s_re*par_noise_re - v27_s_im*par_noise_im;
    v29_im = v27_s_re*par_noise_im + v27_s_im*par_noise_re;
    v30_re = v29_re*v26_re - v29_im*v26_im;
    v30_im = v29_re*v26_im + v29_im*v26_re;
    v31_re = v27_s_re*par_signal_re - v27_s_im*par_signal_im;
    v31_im = v27_s_re*par_signal_im + v27_s_im*par_signal_re;
    v32_re = v31_re*v14_re - v31_im*v14_im;
    v32_im = v31_re*v14_im + v31_im*v14_re;
    v33_re = v30_re - v32_re;
    v33_im = v30_im - v32_im;
    work[59] = v8_re;
    work[59 + 1] = v8_im;
    work[59 + 2] = x0_re;
    work[59 + 3] = x0_im;
    work[59 + 4] = v15_re;
    work[59 + 5] = v15_im;
    work[59 + 6] = x1_re;
    work[59 + 7] = x1_im;
    return {{v33_re, v33_im}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin(work, anchor, start, word_K_F, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take(work, 87, 5, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found, word_K_F, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 16, 2*2);
            copy(work, 87, 117, 2*5);
            {
                const rmt_values<2> rmt_1 = values(work, word_K_F, weights_0, count_0);
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
__device__ static void slopes(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_gamma_re = 0;
    double par_gamma_im = 0;
    double turn_gamma_re = 0;
    double turn_gamma_im = 0;
    double par_noise_re = 0;
    double par_noise_im = 0;
    double turn_noise_re = 0;
    double turn_noise_im = 0;
    double par_signal_re = 0;
    double par_signal_im = 0;
    double turn_signal_re = 0;
    double turn_signal_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_1_re = 0;
    double v14_1_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v4_im = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v5_q = 0;
    double v5_r_re = 0;
    double v5_r_im = 0;
    double v6_s_re = 0;
    double v6_s_im = 0;
    double v6_t_re = 0;
    double v6_t_im = 0;
    double v6_0_re = 0;
    double v6_0_im = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_t_re = 0;
    double v7_t_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_1_re = 0;
    double v13_1_im = 0;
    double v13_t_re = 0;
    double v13_t_im = 0;
    double v13_0_re = 0;
    double v13_0_im = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_1_re = 0;
    double v15_1_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v15_0_re = 0;
    double v15_0_im = 0;
    double v26_re = 0;
    double v26_im = 0;
    double v26_1_re = 0;
    double v26_1_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_0_re = 0;
    double v26_0_im = 0;
    long long iv16 = 0;
    double v18_re = 0;
    double v17_w = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_q = 0;
    double v20_r_re = 0;
    double v20_r_im = 0;
    double v21_s_re = 0;
    double v21_s_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_0_re = 0;
    double v22_0_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_1_re = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_0_re = 0;
    double v25_0_im = 0;
    double v27_s_re = 0;
    double v27_s_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_1_re = 0;
    double v30_1_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v30_0_re = 0;
    double v30_0_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_t_re = 0;
    double v31_t_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_1_re = 0;
    double v32_1_im = 0;
    double v32_t_re = 0;
    double v32_t_im = 0;
    double v32_0_re = 0;
    double v32_0_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_1_re = 0;
    double v33_1_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v33_0_re = 0;
    double v33_0_im = 0;
    par_gamma_re = work[67 + 4];
    par_gamma_im = work[67 + 5];
    turn_gamma_re = work[97 + 4];
    turn_gamma_im = work[97 + 5];
    par_noise_re = work[67 + 6];
    par_noise_im = work[67 + 7];
    turn_noise_re = work[97 + 6];
    turn_noise_im = work[97 + 7];
    par_signal_re = work[67 + 8];
    par_signal_im = work[67 + 9];
    turn_signal_re = work[97 + 8];
    turn_signal_im = work[97 + 9];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v8_re = 0.0;
    v8_im = 0.0;
    v8_t_re = 0.0;
    v8_t_im = 0.0;
    v8_0_re = 0.0;
    v8_0_im = 0.0;
    v14_re = 0.0;
    v14_im = 0.0;
    v14_1_re = 0.0;
    v14_1_im = 0.0;
    v14_t_re = 0.0;
    v14_t_im = 0.0;
    v14_0_re = 0.0;
    v14_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v4_im = v3_re*x0_im;
        v5_re = par_gamma_re + v4_re;
        v5_im = par_gamma_im + v4_im;
        v5_q = 1.0/(v5_re*v5_re + v5_im*v5_im);
        v5_r_re = v5_re*v5_q;
        v5_r_im = -v5_im*v5_q;
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im;
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re;
        v6_t_re = -v6_s_re*turn_gamma_re + v6_s_im*turn_gamma_im;
        v6_t_im = -v6_s_re*turn_gamma_im - v6_s_im*turn_gamma_re;
        v6_0_re = -v6_s_re*v3_re;
        v6_0_im = -v6_s_im*v3_re;
        v7_re = v3_re*v5_r_re;
        v7_im = v3_re*v5_r_im;
        v7_t_re = v3_re*v6_t_re;
        v7_t_im = v3_re*v6_t_im;
        v7_0_re = v3_re*v6_0_re;
        v7_0_im = v3_re*v6_0_im;
        v8_re += v2_w*v7_re;
        v8_im += v2_w*v7_im;
        v8_t_re += v2_w*v7_t_re;
        v8_t_im += v2_w*v7_t_im;
        v8_0_re += v2_w*v7_0_re;
        v8_0_im += v2_w*v7_0_im;
        v9_t_re = 2.0*v5_r_re*v6_t_re - 2.0*v5_r_im*v6_t_im;
        v9_t_im = 2.0*v5_r_re*v6_t_im + 2.0*v5_r_im*v6_t_re;
        v9_0_re = 2.0*v5_r_re*v6_0_re - 2.0*v5_r_im*v6_0_im;
        v9_0_im = 2.0*v5_r_re*v6_0_im + 2.0*v5_r_im*v6_0_re;
        v10_re = v3_re*v6_s_re;
        v10_im = v3_re*v6_s_im;
        v10_t_re = v3_re*v9_t_re;
        v10_t_im = v3_re*v9_t_im;
        v10_0_re = v3_re*v9_0_re;
        v10_0_im = v3_re*v9_0_im;
        v11_re = v3_re*x1_re;
        v11_im = v3_re*x1_im;
        v12_re = -1.0 + v11_re;
        v13_re = v10_re*v12_re - v10_im*v11_im;
        v13_im = v10_re*v11_im + v10_im*v12_re;
        v13_1_re = v10_re*v3_re;
        v13_1_im = v10_im*v3_re;
        v13_t_re = v12_re*v10_t_re - v11_im*v10_t_im;
        v13_t_im = v12_re*v10_t_im + v11_im*v10_t_re;
        v13_0_re = v12_re*v10_0_re - v11_im*v10_0_im;
        v13_0_im = v12_re*v10_0_im + v11_im*v10_0_re;
        v14_re += v2_w*v13_re;
        v14_im += v2_w*v13_im;
        v14_1_re += v2_w*v13_1_re;
        v14_1_im += v2_w*v13_1_im;
        v14_t_re += v2_w*v13_t_re;
        v14_t_im += v2_w*v13_t_im;
        v14_0_re += v2_w*v13_0_re;
        v14_0_im += v2_w*v13_0_im;
    }
    v15_re = -v14_re;
    v15_im = -v14_im;
    v15_1_re = -v14_1_re;
    v15_1_im = -v14_1_im;
    v15_t_re = -v14_t_re;
    v15_t_im = -v14_t_im;
    v15_0_re = -v14_0_re;
    v15_0_im = -v14_0_im;
    v26_re = 0.0;
    v26_im = 0.0;
    v26_1_re = 0.0;
    v26_1_im = 0.0;
    v26_t_re = 0.0;
    v26_t_im = 0.0;
    v26_0_re = 0.0;
    v26_0_im = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv16 = rmt_i2;
        v18_re = word_K_F[iv16];
        v17_w = weights_0[iv16];
        v19_re = v18_re*x0_re;
        v19_im = v18_re*x0_im;
        v20_re = par_gamma_re + v19_re;
        v20_im = par_gamma_im + v19_im;
        v20_q = 1.0/(v20_re*v20_re + v20_im*v20_im);
        v20_r_re = v20_re*v20_q;
        v20_r_im = -v20_im*v20_q;
        v21_s_re = v20_r_re*v20_r_re - v20_r_im*v20_r_im;
        v21_s_im = v20_r_re*v20_r_im + v20_r_im*v20_r_re;
        v21_t_re = -v21_s_re*turn_gamma_re + v21_s_im*turn_gamma_im;
        v21_t_im = -v21_s_re*turn_gamma_im - v21_s_im*turn_gamma_re;
        v21_0_re = -v21_s_re*v18_re;
        v21_0_im = -v21_s_im*v18_re;
        v22_t_re = 2.0*v20_r_re*v21_t_re - 2.0*v20_r_im*v21_t_im;
        v22_t_im = 2.0*v20_r_re*v21_t_im + 2.0*v20_r_im*v21_t_re;
        v22_0_re = 2.0*v20_r_re*v21_0_re - 2.0*v20_r_im*v21_0_im;
        v22_0_im = 2.0*v20_r_re*v21_0_im + 2.0*v20_r_im*v21_0_re;
        v23_re = v18_re*x1_re;
        v23_im = v18_re*x1_im;
        v24_re = 1.0 - v23_re;
        v24_im = -v23_im;
        v24_1_re = -v18_re;
        v25_re = v21_s_re*v24_re - v21_s_im*v24_im;
        v25_im = v21_s_re*v24_im + v21_s_im*v24_re;
        v25_1_re = v21_s_re*v24_1_re;
        v25_1_im = v21_s_im*v24_1_re;
        v25_t_re = v24_re*v22_t_re - v24_im*v22_t_im;
        v25_t_im = v24_re*v22_t_im + v24_im*v22_t_re;
        v25_0_re = v24_re*v22_0_re - v24_im*v22_0_im;
        v25_0_im = v24_re*v22_0_im + v24_im*v22_0_re;
        v26_re += v17_w*v25_re;
        v26_im += v17_w*v25_im;
        v26_1_re += v17_w*v25_1_re;
        v26_1_im += v17_w*v25_1_im;
        v26_t_re += v17_w*v25_t_re;
        v26_t_im += v17_w*v25_t_im;
        v26_0_re += v17_w*v25_0_re;
        v26_0_im += v17_w*v25_0_im;
    }
    v27_s_re = par_gamma_re*par_gamma_re - par_gamma_im*par_gamma_im;
    v27_s_im = par_gamma_re*par_gamma_im + par_gamma_im*par_gamma_re;
    v28_t_re = 2.0*par_gamma_re*turn_gamma_re - 2.0*par_gamma_im*turn_gamma_im;
    v28_t_im = 2.0*par_gamma_re*turn_gamma_im + 2.0*par_gamma_im*turn_gamma_re;
    v29_re = v27_s_re*par_noise_re - v27_s_im*par_noise_im;
    v29_im = v27_s_re*par_noise_im + v27_s_im*par_noise_re;
    v29_t_re = v27_s_re*turn_noise_re - v27_s_im*turn_noise_im + par_noise_re*v28_t_re - par_noise_im*v28_t_im;
    v29_t_im = v27_s_re*turn_noise_im + v27_s_im*turn_noise_re + par_noise_re*v28_t_im + par_noise_im*v28_t_re;
    v30_re = v29_re*v26_re - v29_im*v26_im;
    v30_im = v29_re*v26_im + v29_im*v26_re;
    v30_1_re = v29_re*v26_1_re - v29_im*v26_1_im;
    v30_1_im = v29_re*v26_1_im + v29_im*v26_1_re;
    v30_t_re = v29_re*v26_t_re - v29_im*v26_t_im + v26_re*v29_t_re - v26_im*v29_t_im;
    v30_t_im = v29_re*v26_t_im + v29_im*v26_t_re + v26_re*v29_t_im + v26_im*v29_t_re;
    v30_0_re = v29_re*v26_0_re - v29_im*v26_0_im;
    v30_0_im = v29_re*v26_0_im + v29_im*v26_0_re;
    v31_re = v27_s_re*par_signal_re - v27_s_im*par_signal_im;
    v31_im = v27_s_re*par_signal_im + v27_s_im*par_signal_re;
    v31_t_re = v27_s_re*turn_signal_re - v27_s_im*turn_signal_im + par_signal_re*v28_t_re - par_signal_im*v28_t_im;
    v31_t_im = v27_s_re*turn_signal_im + v27_s_im*turn_signal_re + par_signal_re*v28_t_im + par_signal_im*v28_t_re;
    v32_re = v31_re*v14_re - v31_im*v14_im;
    v32_im = v31_re*v14_im + v31_im*v14_re;
    v32_1_re = v31_re*v14_1_re - v31_im*v14_1_im;
    v32_1_im = v31_re*v14_1_im + v31_im*v14_1_re;
    v32_t_re = v31_re*v14_t_re - v31_im*v14_t_im + v14_re*v31_t_re - v14_im*v31_t_im;
    v32_t_im = v31_re*v14_t_im + v31_im*v14_t_re + v14_re*v31_t_im + v14_im*v31_t_re;
    v32_0_re = v31_re*v14_0_re - v31_im*v14_0_im;
    v32_0_im = v31_re*v14_0_im + v31_im*v14_0_re;
    v33_re = v30_re - v32_re;
    v33_im = v30_im - v32_im;
    v33_1_re = v30_1_re - v32_1_re;
    v33_1_im = v30_1_im - v32_1_im;
    v33_t_re = v30_t_re - v32_t_re;
    v33_t_im = v30_t_im - v32_t_im;
    v33_0_re = v30_0_re - v32_0_re;
    v33_0_im = v30_0_im - v32_0_im;
    work[53] = v33_0_re;
    work[53 + 1] = v33_0_im;
    work[53 + 2] = v33_1_re;
    work[53 + 3] = v33_1_im;
    work[53 + 4] = v33_t_re;
    work[53 + 5] = v33_t_im;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate(double *work, long long j, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[97 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 8, 2*2);
    equations(work, word_K_F, weights_0, count_0);
    if (!eliminate(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work, word_K_F, weights_0, count_0);
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
__device__ static void descend(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take(work, 67, 5, parameters, size, i);
        take(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 5; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate(work, j, word_K_F, weights_0, count_0);
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[97 + j] = work[87 + j] - work[77 + j];
        total += fabs(work[97 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[77 + j]) + fabs(work[87 + j]);
        }
    }
    work[127] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[67 + j] = left*work[77 + j] + t*work[87 + j];
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
__device__ static __noinline__ void equations_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_gamma_re = 0;
    double turn_gamma_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v8_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v14_re = 0;
    double v14_1_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v5_re = 0;
    double v5_r_re = 0;
    double v6_s_re = 0;
    double v6_t_re = 0;
    double v6_0_re = 0;
    double v7_re = 0;
    double v7_t_re = 0;
    double v7_0_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v11_re = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v13_1_re = 0;
    double v13_t_re = 0;
    double v13_0_re = 0;
    double v15_re = 0;
    double v15_1_re = 0;
    double v15_t_re = 0;
    double v15_0_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v16_0_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_r_re = 0;
    double v18_s_re = 0;
    double v18_t_re = 0;
    double v18_0_re = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_0_re = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v21_re = 0;
    double v21_1_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v22_t_re = 0;
    double v22_0_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_0_re = 0;
    double v23_1_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_0_re = 0;
    double v24_1_re = 0;
    par_N_re = work[67];
    turn_N_re = work[97];
    par_n_re = work[67 + 2];
    turn_n_re = work[97 + 2];
    par_gamma_re = work[67 + 4];
    turn_gamma_re = work[97 + 4];
    x0_re = work[8];
    x1_re = work[8 + 2];
    v8_re = 0.0;
    v8_t_re = 0.0;
    v8_0_re = 0.0;
    v14_re = 0.0;
    v14_1_re = 0.0;
    v14_t_re = 0.0;
    v14_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v5_re = par_gamma_re + v4_re;
        v5_r_re = 1.0/v5_re;
        v6_s_re = v5_r_re*v5_r_re;
        v6_t_re = -v6_s_re*turn_gamma_re;
        v6_0_re = -v6_s_re*v3_re;
        v7_re = v3_re*v5_r_re;
        v7_t_re = v3_re*v6_t_re;
        v7_0_re = v3_re*v6_0_re;
        v8_re += v2_w*v7_re;
        v8_t_re += v2_w*v7_t_re;
        v8_0_re += v2_w*v7_0_re;
        v9_t_re = 2.0*v5_r_re*v6_t_re;
        v9_0_re = 2.0*v5_r_re*v6_0_re;
        v10_re = v3_re*v6_s_re;
        v10_t_re = v3_re*v9_t_re;
        v10_0_re = v3_re*v9_0_re;
        v11_re = v3_re*x1_re;
        v12_re = -1.0 + v11_re;
        v13_re = v10_re*v12_re;
        v13_1_re = v10_re*v3_re;
        v13_t_re = v12_re*v10_t_re;
        v13_0_re = v12_re*v10_0_re;
        v14_re += v2_w*v13_re;
        v14_1_re += v2_w*v13_1_re;
        v14_t_re += v2_w*v13_t_re;
        v14_0_re += v2_w*v13_0_re;
    }
    v15_re = -v14_re;
    v15_1_re = -v14_1_re;
    v15_t_re = -v14_t_re;
    v15_0_re = -v14_0_re;
    v16_re = par_n_re*v8_re;
    v16_t_re = par_n_re*v8_t_re + v8_re*turn_n_re;
    v16_0_re = par_n_re*v8_0_re;
    v17_re = par_N_re + v16_re;
    v17_t_re = turn_N_re + v16_t_re;
    v17_r_re = 1.0/v17_re;
    v18_s_re = v17_r_re*v17_r_re;
    v18_t_re = -v18_s_re*v17_t_re;
    v18_0_re = -v18_s_re*v16_0_re;
    v19_re = par_N_re*v17_r_re;
    v19_t_re = par_N_re*v18_t_re + v17_r_re*turn_N_re;
    v19_0_re = par_N_re*v18_0_re;
    v20_re = par_N_re*par_n_re;
    v20_t_re = par_N_re*turn_n_re + par_n_re*turn_N_re;
    v21_re = v20_re*v15_re;
    v21_1_re = v20_re*v15_1_re;
    v21_t_re = v20_re*v15_t_re + v15_re*v20_t_re;
    v21_0_re = v20_re*v15_0_re;
    v22_t_re = 2.0*v17_r_re*v18_t_re;
    v22_0_re = 2.0*v17_r_re*v18_0_re;
    v23_re = v21_re*v18_s_re;
    v23_t_re = v21_re*v22_t_re + v18_s_re*v21_t_re;
    v23_0_re = v21_re*v22_0_re + v18_s_re*v21_0_re;
    v23_1_re = v18_s_re*v21_1_re;
    v24_re = -v23_re;
    v24_t_re = -v23_t_re;
    v24_0_re = -v23_0_re;
    v24_1_re = -v23_1_re;
    work[29] = 1.0 - v19_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v19_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v19_re;
    work[29 + 7] = 0.0;
    work[29 + 2*6] = -v24_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v24_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v24_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v24_re;
    work[29 + 2*6 + 7] = 0.0;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
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
        equations_real(work, word_K_F, weights_0, count_0);
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
        if (4.0*work[128]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin_real(double *work, const double *anchor, const double *start, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[107 + j] = anchor[j];
    }
    copy_real(work, 107, 77, 2*5);
    copy_real(work, 107, 87, 2*5);
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
    work[128] = 1000.0;
    if (!settle_real(work, word_K_F, weights_0, count_0)) {
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
__device__ static void enclosure_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_N_re = 0;
    double turn_N_re = 0;
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_gamma_re = 0;
    double turn_gamma_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v9_c = 0;
    double v15_re = 0;
    double v15_1_re = 0;
    double v15_t_re = 0;
    double v15_0_re = 0;
    double v15_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v5_re = 0;
    double v5_r_re = 0;
    double v5_o = 0;
    double v6_s_re = 0;
    double v6_t_re = 0;
    double v6_0_re = 0;
    double v5_b = 0;
    double v6_x = 0;
    double v6_c = 0;
    double v7_re = 0;
    double v7_t_re = 0;
    double v7_0_re = 0;
    double v8_m = 0;
    double v7_c = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v6_m = 0;
    double v6_b = 0;
    double v10_c = 0;
    double v11_re = 0;
    double v11_t_re = 0;
    double v11_0_re = 0;
    double v11_c = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v14_re = 0;
    double v14_1_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    double v13_m = 0;
    double v11_b = 0;
    double v13_b = 0;
    double v14_c = 0;
    double v16_re = 0;
    double v16_1_re = 0;
    double v16_t_re = 0;
    double v16_0_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_0_re = 0;
    double v18_m = 0;
    double v18_b = 0;
    double v9_b = 0;
    double v17_c = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_r_re = 0;
    double v19_o = 0;
    double v20_s_re = 0;
    double v20_t_re = 0;
    double v20_0_re = 0;
    double v19_b = 0;
    double v20_x = 0;
    double v20_c = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v22_m = 0;
    double v22_b = 0;
    double v20_b = 0;
    double v21_c = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_1_re = 0;
    double v24_t_re = 0;
    double v24_0_re = 0;
    double v23_m = 0;
    double v16_m = 0;
    double v23_b = 0;
    double v16_b = 0;
    double v24_c = 0;
    double v25_t_re = 0;
    double v25_0_re = 0;
    double v20_m = 0;
    double v25_c = 0;
    double v26_re = 0;
    double v26_t_re = 0;
    double v26_0_re = 0;
    double v26_1_re = 0;
    double v24_m = 0;
    double v25_m = 0;
    double v24_b = 0;
    double v25_b = 0;
    double v26_c = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v27_0_re = 0;
    double v27_1_re = 0;
    par_N_re = work[67];
    turn_N_re = work[97];
    par_n_re = work[67 + 2];
    turn_n_re = work[97 + 2];
    par_gamma_re = work[67 + 4];
    turn_gamma_re = work[97 + 4];
    x0_re = work[8];
    x1_re = work[8 + 2];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v9_re = 0.0;
    v9_t_re = 0.0;
    v9_0_re = 0.0;
    v9_c = 0.0;
    v15_re = 0.0;
    v15_1_re = 0.0;
    v15_t_re = 0.0;
    v15_0_re = 0.0;
    v15_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v5_re = par_gamma_re + v4_re;
        v5_r_re = 1.0/v5_re;
        v5_o = fabs(v5_r_re);
        v6_s_re = v5_r_re*v5_r_re;
        v6_t_re = -v6_s_re*turn_gamma_re;
        v6_0_re = -v6_s_re*v3_re;
        v5_b = fabs(turn_gamma_re)*rt + fabs(v3_re)*r0;
        v6_x = v5_b*v5_o;
        v6_c = v6_x < 1.0 ? v5_o*v5_o*(v5_b*v6_x/(1.0 - v6_x)) : RMT_INF;
        v7_re = v3_re*v5_r_re;
        v7_t_re = v3_re*v6_t_re;
        v7_0_re = v3_re*v6_0_re;
        v8_m = fabs(v3_re);
        v7_c = v8_m*v6_c;
        v9_re += v2_w*v7_re;
        v9_t_re += v2_w*v7_t_re;
        v9_0_re += v2_w*v7_0_re;
        v9_c += v2_w*v7_c;
        v10_t_re = 2.0*v5_r_re*v6_t_re;
        v10_0_re = 2.0*v5_r_re*v6_0_re;
        v6_m = fabs(v5_r_re);
        v6_b = fabs(v6_t_re)*rt + fabs(v6_0_re)*r0 + v6_c;
        v10_c = v6_m*v6_c + v6_m*v6_c + v6_b*v6_b;
        v11_re = v3_re*v6_s_re;
        v11_t_re = v3_re*v10_t_re;
        v11_0_re = v3_re*v10_0_re;
        v11_c = v8_m*v10_c;
        v12_re = v3_re*x1_re;
        v13_re = -1.0 + v12_re;
        v14_re = v11_re*v13_re;
        v14_1_re = v11_re*v3_re;
        v14_t_re = v13_re*v11_t_re;
        v14_0_re = v13_re*v11_0_re;
        v13_m = fabs(v13_re);
        v11_b = fabs(v11_t_re)*rt + fabs(v11_0_re)*r0 + v11_c;
        v13_b = fabs(v3_re)*r1;
        v14_c = v13_m*v11_c + v11_b*v13_b;
        v15_re += v2_w*v14_re;
        v15_1_re += v2_w*v14_1_re;
        v15_t_re += v2_w*v14_t_re;
        v15_0_re += v2_w*v14_0_re;
        v15_c += v2_w*v14_c;
    }
    v16_re = -v15_re;
    v16_1_re = -v15_1_re;
    v16_t_re = -v15_t_re;
    v16_0_re = -v15_0_re;
    v17_re = par_n_re*v9_re;
    v17_t_re = par_n_re*v9_t_re + v9_re*turn_n_re;
    v17_0_re = par_n_re*v9_0_re;
    v18_m = fabs(par_n_re);
    v18_b = fabs(turn_n_re)*rt;
    v9_b = fabs(v9_t_re)*rt + fabs(v9_0_re)*r0 + v9_c;
    v17_c = v18_m*v9_c + v18_b*v9_b;
    v19_re = par_N_re + v17_re;
    v19_t_re = turn_N_re + v17_t_re;
    v19_r_re = 1.0/v19_re;
    v19_o = fabs(v19_r_re);
    v20_s_re = v19_r_re*v19_r_re;
    v20_t_re = -v20_s_re*v19_t_re;
    v20_0_re = -v20_s_re*v17_0_re;
    v19_b = fabs(v19_t_re)*rt + fabs(v17_0_re)*r0 + v17_c;
    v20_x = v19_b*v19_o;
    v20_c = v20_x < 1.0 ? v19_o*v19_o*(v17_c + v19_b*v20_x/(1.0 - v20_x)) : RMT_INF;
    v21_re = par_N_re*v19_r_re;
    v21_t_re = par_N_re*v20_t_re + v19_r_re*turn_N_re;
    v21_0_re = par_N_re*v20_0_re;
    v22_m = fabs(par_N_re);
    v22_b = fabs(turn_N_re)*rt;
    v20_b = fabs(v20_t_re)*rt + fabs(v20_0_re)*r0 + v20_c;
    v21_c = v22_m*v20_c + v22_b*v20_b;
    v23_re = par_N_re*par_n_re;
    v23_t_re = par_N_re*turn_n_re + par_n_re*turn_N_re;
    v23_c = v22_b*v18_b;
    v24_re = v23_re*v16_re;
    v24_1_re = v23_re*v16_1_re;
    v24_t_re = v23_re*v16_t_re + v16_re*v23_t_re;
    v24_0_re = v23_re*v16_0_re;
    v23_m = fabs(v23_re);
    v16_m = fabs(v16_re);
    v23_b = fabs(v23_t_re)*rt + v23_c;
    v16_b = fabs(v16_1_re)*r1 + fabs(v16_t_re)*rt + fabs(v16_0_re)*r0 + v15_c;
    v24_c = v23_m*v15_c + v16_m*v23_c + v23_b*v16_b;
    v25_t_re = 2.0*v19_r_re*v20_t_re;
    v25_0_re = 2.0*v19_r_re*v20_0_re;
    v20_m = fabs(v19_r_re);
    v25_c = v20_m*v20_c + v20_m*v20_c + v20_b*v20_b;
    v26_re = v24_re*v20_s_re;
    v26_t_re = v24_re*v25_t_re + v20_s_re*v24_t_re;
    v26_0_re = v24_re*v25_0_re + v20_s_re*v24_0_re;
    v26_1_re = v20_s_re*v24_1_re;
    v24_m = fabs(v24_re);
    v25_m = fabs(v20_s_re);
    v24_b = fabs(v24_1_re)*r1 + fabs(v24_t_re)*rt + fabs(v24_0_re)*r0 + v24_c;
    v25_b = fabs(v25_t_re)*rt + fabs(v25_0_re)*r0 + v25_c;
    v26_c = v24_m*v25_c + v25_m*v24_c + v24_b*v25_b;
    v27_re = -v26_re;
    v27_t_re = -v26_t_re;
    v27_0_re = -v26_0_re;
    v27_1_re = -v26_1_re;
    work[29] = 1.0 - v21_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = 0.0;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v21_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v21_re;
    work[29 + 7] = 0.0;
    work[25] = v21_c;
    work[29 + 2*6] = -v27_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v27_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v27_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v27_re;
    work[29 + 2*6 + 7] = 0.0;
    work[25 + 1] = v26_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work, word_K_F, weights_0, count_0);
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
__device__ static rmt_values<2> certify_real(double *work, double t, double left, double step, const double *word_K_F, const double *weights_0, long long count_0)
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
        if (!enclose_real(work, word_K_F, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[128] = 0.0;
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
            work[128] = fmax(work[128], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[128] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[128], 0.001));
            }
            break;
        }
        if (!(work[128] < RMT_INF)) {
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
__device__ static bool follow_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
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
    equations_real(work, word_K_F, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify_real(work, t, left, step, word_K_F, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place_real(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle_real(work, word_K_F, weights_0, count_0) && is_near_real(work, 0.5*step);
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
__device__ static bool reach_real(double *work, bool is_found, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy_real(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy_real(work, attempt == 1 ? 107 : 117, 77, 2*5);
            if (follow_real(work, word_K_F, weights_0, count_0)) {
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
__device__ static rmt_values<2> values_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_gamma_re = 0;
    double par_noise_re = 0;
    double par_signal_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v8_re = 0;
    double v14_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v5_re = 0;
    double v5_r_re = 0;
    double v7_re = 0;
    double v6_s_re = 0;
    double v10_re = 0;
    double v11_re = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v15_re = 0;
    double v26_re = 0;
    long long iv16 = 0;
    double v18_re = 0;
    double v17_w = 0;
    double v19_re = 0;
    double v20_re = 0;
    double v20_r_re = 0;
    double v21_s_re = 0;
    double v23_re = 0;
    double v24_re = 0;
    double v25_re = 0;
    double v27_s_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    double v31_re = 0;
    double v32_re = 0;
    double v33_re = 0;
    par_gamma_re = work[67 + 4];
    par_noise_re = work[67 + 6];
    par_signal_re = work[67 + 8];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v8_re = 0.0;
    v14_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v5_re = par_gamma_re + v4_re;
        v5_r_re = 1.0/v5_re;
        v7_re = v3_re*v5_r_re;
        v8_re += v2_w*v7_re;
        v6_s_re = v5_r_re*v5_r_re;
        v10_re = v3_re*v6_s_re;
        v11_re = v3_re*x1_re;
        v12_re = -1.0 + v11_re;
        v13_re = v10_re*v12_re;
        v14_re += v2_w*v13_re;
    }
    v15_re = -v14_re;
    v26_re = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv16 = rmt_i2;
        v18_re = word_K_F[iv16];
        v17_w = weights_0[iv16];
        v19_re = v18_re*x0_re;
        v20_re = par_gamma_re + v19_re;
        v20_r_re = 1.0/v20_re;
        v21_s_re = v20_r_re*v20_r_re;
        v23_re = v18_re*x1_re;
        v24_re = 1.0 - v23_re;
        v25_re = v21_s_re*v24_re;
        v26_re += v17_w*v25_re;
    }
    v27_s_re = par_gamma_re*par_gamma_re;
    v29_re = v27_s_re*par_noise_re;
    v30_re = v29_re*v26_re;
    v31_re = v27_s_re*par_signal_re;
    v32_re = v31_re*v14_re;
    v33_re = v30_re - v32_re;
    work[59] = v8_re;
    work[59 + 1] = 0.0;
    work[59 + 2] = x0_re;
    work[59 + 3] = 0.0;
    work[59 + 4] = v15_re;
    work[59 + 5] = 0.0;
    work[59 + 6] = x1_re;
    work[59 + 7] = 0.0;
    return {{v33_re, 0.0}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit_real(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin_real(work, anchor, start, word_K_F, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take_real(work, 87, 5, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found, word_K_F, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 16, 2*2);
            copy_real(work, 87, 117, 2*5);
            {
                const rmt_values<2> rmt_1 = values_real(work, word_K_F, weights_0, count_0);
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
__device__ static void slopes_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_gamma_re = 0;
    double turn_gamma_re = 0;
    double par_noise_re = 0;
    double turn_noise_re = 0;
    double par_signal_re = 0;
    double turn_signal_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v8_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v14_re = 0;
    double v14_1_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v5_re = 0;
    double v5_r_re = 0;
    double v6_s_re = 0;
    double v6_t_re = 0;
    double v6_0_re = 0;
    double v7_re = 0;
    double v7_t_re = 0;
    double v7_0_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v11_re = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v13_1_re = 0;
    double v13_t_re = 0;
    double v13_0_re = 0;
    double v15_re = 0;
    double v15_1_re = 0;
    double v15_t_re = 0;
    double v15_0_re = 0;
    double v26_re = 0;
    double v26_1_re = 0;
    double v26_t_re = 0;
    double v26_0_re = 0;
    long long iv16 = 0;
    double v18_re = 0;
    double v17_w = 0;
    double v19_re = 0;
    double v20_re = 0;
    double v20_r_re = 0;
    double v21_s_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v22_t_re = 0;
    double v22_0_re = 0;
    double v23_re = 0;
    double v24_re = 0;
    double v24_1_re = 0;
    double v25_re = 0;
    double v25_1_re = 0;
    double v25_t_re = 0;
    double v25_0_re = 0;
    double v27_s_re = 0;
    double v28_t_re = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v30_re = 0;
    double v30_1_re = 0;
    double v30_t_re = 0;
    double v30_0_re = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v32_re = 0;
    double v32_1_re = 0;
    double v32_t_re = 0;
    double v32_0_re = 0;
    double v33_re = 0;
    double v33_1_re = 0;
    double v33_t_re = 0;
    double v33_0_re = 0;
    par_gamma_re = work[67 + 4];
    turn_gamma_re = work[97 + 4];
    par_noise_re = work[67 + 6];
    turn_noise_re = work[97 + 6];
    par_signal_re = work[67 + 8];
    turn_signal_re = work[97 + 8];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v8_re = 0.0;
    v8_t_re = 0.0;
    v8_0_re = 0.0;
    v14_re = 0.0;
    v14_1_re = 0.0;
    v14_t_re = 0.0;
    v14_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v5_re = par_gamma_re + v4_re;
        v5_r_re = 1.0/v5_re;
        v6_s_re = v5_r_re*v5_r_re;
        v6_t_re = -v6_s_re*turn_gamma_re;
        v6_0_re = -v6_s_re*v3_re;
        v7_re = v3_re*v5_r_re;
        v7_t_re = v3_re*v6_t_re;
        v7_0_re = v3_re*v6_0_re;
        v8_re += v2_w*v7_re;
        v8_t_re += v2_w*v7_t_re;
        v8_0_re += v2_w*v7_0_re;
        v9_t_re = 2.0*v5_r_re*v6_t_re;
        v9_0_re = 2.0*v5_r_re*v6_0_re;
        v10_re = v3_re*v6_s_re;
        v10_t_re = v3_re*v9_t_re;
        v10_0_re = v3_re*v9_0_re;
        v11_re = v3_re*x1_re;
        v12_re = -1.0 + v11_re;
        v13_re = v10_re*v12_re;
        v13_1_re = v10_re*v3_re;
        v13_t_re = v12_re*v10_t_re;
        v13_0_re = v12_re*v10_0_re;
        v14_re += v2_w*v13_re;
        v14_1_re += v2_w*v13_1_re;
        v14_t_re += v2_w*v13_t_re;
        v14_0_re += v2_w*v13_0_re;
    }
    v15_re = -v14_re;
    v15_1_re = -v14_1_re;
    v15_t_re = -v14_t_re;
    v15_0_re = -v14_0_re;
    v26_re = 0.0;
    v26_1_re = 0.0;
    v26_t_re = 0.0;
    v26_0_re = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv16 = rmt_i2;
        v18_re = word_K_F[iv16];
        v17_w = weights_0[iv16];
        v19_re = v18_re*x0_re;
        v20_re = par_gamma_re + v19_re;
        v20_r_re = 1.0/v20_re;
        v21_s_re = v20_r_re*v20_r_re;
        v21_t_re = -v21_s_re*turn_gamma_re;
        v21_0_re = -v21_s_re*v18_re;
        v22_t_re = 2.0*v20_r_re*v21_t_re;
        v22_0_re = 2.0*v20_r_re*v21_0_re;
        v23_re = v18_re*x1_re;
        v24_re = 1.0 - v23_re;
        v24_1_re = -v18_re;
        v25_re = v21_s_re*v24_re;
        v25_1_re = v21_s_re*v24_1_re;
        v25_t_re = v24_re*v22_t_re;
        v25_0_re = v24_re*v22_0_re;
        v26_re += v17_w*v25_re;
        v26_1_re += v17_w*v25_1_re;
        v26_t_re += v17_w*v25_t_re;
        v26_0_re += v17_w*v25_0_re;
    }
    v27_s_re = par_gamma_re*par_gamma_re;
    v28_t_re = 2.0*par_gamma_re*turn_gamma_re;
    v29_re = v27_s_re*par_noise_re;
    v29_t_re = v27_s_re*turn_noise_re + par_noise_re*v28_t_re;
    v30_re = v29_re*v26_re;
    v30_1_re = v29_re*v26_1_re;
    v30_t_re = v29_re*v26_t_re + v26_re*v29_t_re;
    v30_0_re = v29_re*v26_0_re;
    v31_re = v27_s_re*par_signal_re;
    v31_t_re = v27_s_re*turn_signal_re + par_signal_re*v28_t_re;
    v32_re = v31_re*v14_re;
    v32_1_re = v31_re*v14_1_re;
    v32_t_re = v31_re*v14_t_re + v14_re*v31_t_re;
    v32_0_re = v31_re*v14_0_re;
    v33_re = v30_re - v32_re;
    v33_1_re = v30_1_re - v32_1_re;
    v33_t_re = v30_t_re - v32_t_re;
    v33_0_re = v30_0_re - v32_0_re;
    work[53] = v33_0_re;
    work[53 + 1] = 0.0;
    work[53 + 2] = v33_1_re;
    work[53 + 3] = 0.0;
    work[53 + 4] = v33_t_re;
    work[53 + 5] = 0.0;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate_real(double *work, long long j, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*5; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[97 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 8, 2*2);
    equations_real(work, word_K_F, weights_0, count_0);
    if (!eliminate_real(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work, word_K_F, weights_0, count_0);
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
__device__ static void descend_real(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take_real(work, 67, 5, parameters, size, i);
        take_real(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 5; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate_real(work, j, word_K_F, weights_0, count_0);
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

extern "C" __global__ void solve(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_K_F, const double *weights_0, long long count_0)
{
    double work[129] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_K_F, weights_0, count_0);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_K_F, const double *weights_0, long long count_0)
{
    double work[129] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_K_F, weights_0, count_0);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_K_F, const double *weights_0, long long count_0)
{
    double work[129] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_K_F, weights_0, count_0);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_K_F, const double *weights_0, long long count_0)
{
    double work[129] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_K_F, weights_0, count_0);
}
