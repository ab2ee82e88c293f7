// Information plus noise. Solves
//
//     delta_1 = p*(delta_1*ratio*sigma2 + delta_1*sigma2 + ratio**2 + 2*ratio + 1)*tr(((p + q)**2*R**2 - (delta_1*p*sigma2 + p
//     + q)*(-delta_2*p*sigma2 - delta_3*q*sigma2 + p*z + q*z)*I_p).I)
//     delta_2 = p*(delta_2*ratio*sigma2 + delta_2*sigma2 + delta_3*ratio**2*sigma2 + delta_3*ratio*sigma2 - ratio**2*z -
//     2*ratio*z - z)*tr(((p + q)**2*R**2 - (delta_1*p*sigma2 + p + q)*(-delta_2*p*sigma2 - delta_3*q*sigma2 + p*z +
//     q*z)*I_p).I)
//     delta_3 = (ratio + 1)/(delta_1*sigma2 + ratio + 1)
//     target: p*(delta_1*ratio*sigma2 + delta_1*sigma2 + ratio**2 + 2*ratio + 1)*tr(((p + q)**2*R**2 - (delta_1*p*sigma2 + p +
//     q)*(-delta_2*p*sigma2 - delta_3*q*sigma2 + p*z + q*z)*I_p).I)
//
// Generated from derivations/equivalents/information_plus_noise.py by `rmtsym generate information_plus_noise` (SymPy 1.14.0). Do not edit.
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
        work[89 + j] = work[81 + j] - work[73 + j];
        total += fabs(work[89 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[73 + j]) + fabs(work[81 + j]);
        }
    }
    work[113] = height == 0.0 ? 1.0 : 0.0;
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
        work[65 + j] = left*work[73 + j] + t*work[81 + j];
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
__device__ static __noinline__ void equations(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_q_re = 0;
    double turn_q_re = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double turn_sigma2_re = 0;
    double turn_sigma2_im = 0;
    double par_z_re = 0;
    double par_z_im = 0;
    double turn_z_re = 0;
    double turn_z_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_im = 0;
    double v2_t_re = 0;
    double v2_t_im = 0;
    double v3_re = 0;
    double v3_im = 0;
    double v3_t_re = 0;
    double v3_t_im = 0;
    double v4_re = 0;
    double v4_t_re = 0;
    double v4_q = 0;
    double v4_r_re = 0;
    double v4_r_im = 0;
    double v5_s_re = 0;
    double v5_s_im = 0;
    double v5_t_re = 0;
    double v5_t_im = 0;
    double v5_0_re = 0;
    double v5_0_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_t_re = 0;
    double v6_t_im = 0;
    double v6_0_re = 0;
    double v6_0_im = 0;
    double v10_s_re = 0;
    double v11_t_re = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v13_s_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v22_s_re = 0;
    double v22_s_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
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
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v28_re = 0;
    double v28_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_t_re = 0;
    double v31_t_im = 0;
    double v31_0_re = 0;
    double v31_0_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_t_re = 0;
    double v32_t_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v34_re = 0;
    double v34_im = 0;
    double v34_t_re = 0;
    double v34_t_im = 0;
    double v34_0_re = 0;
    double v34_0_im = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v35_t_re = 0;
    double v35_t_im = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v37_1_re = 0;
    double v37_1_im = 0;
    double v37_0_re = 0;
    double v37_0_im = 0;
    double v45_re = 0;
    double v45_im = 0;
    double v45_t_re = 0;
    double v45_t_im = 0;
    double v45_1_re = 0;
    double v45_1_im = 0;
    double v45_0_re = 0;
    double v45_0_im = 0;
    long long iv7 = 0;
    double v9_re = 0;
    double v8_w = 0;
    double v38_s_re = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_q = 0;
    double v43_r_re = 0;
    double v43_r_im = 0;
    double v44_s_re = 0;
    double v44_s_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v44_1_re = 0;
    double v44_1_im = 0;
    double v44_0_re = 0;
    double v44_0_im = 0;
    double v46_re = 0;
    double v46_im = 0;
    double v46_t_re = 0;
    double v46_t_im = 0;
    double v46_0_re = 0;
    double v46_0_im = 0;
    double v47_re = 0;
    double v47_im = 0;
    double v47_t_re = 0;
    double v47_t_im = 0;
    double v47_1_re = 0;
    double v47_1_im = 0;
    double v47_0_re = 0;
    double v47_0_im = 0;
    double v48_re = 0;
    double v48_im = 0;
    double v48_t_re = 0;
    double v48_t_im = 0;
    double v49_re = 0;
    double v49_im = 0;
    double v49_t_re = 0;
    double v49_t_im = 0;
    double v50_re = 0;
    double v50_im = 0;
    double v50_t_re = 0;
    double v50_t_im = 0;
    double v51_re = 0;
    double v51_im = 0;
    double v51_t_re = 0;
    double v51_t_im = 0;
    double v52_re = 0;
    double v52_im = 0;
    double v52_t_re = 0;
    double v52_t_im = 0;
    double v52_0_re = 0;
    double v52_0_im = 0;
    double v53_re = 0;
    double v53_im = 0;
    double v53_t_re = 0;
    double v53_t_im = 0;
    double v54_re = 0;
    double v54_im = 0;
    double v54_t_re = 0;
    double v54_t_im = 0;
    double v54_1_re = 0;
    double v54_1_im = 0;
    double v54_0_re = 0;
    double v54_0_im = 0;
    double v55_re = 0;
    double v55_im = 0;
    double v55_t_re = 0;
    double v55_t_im = 0;
    double v55_1_re = 0;
    double v55_1_im = 0;
    double v55_0_re = 0;
    double v55_0_im = 0;
    par_p_re = work[65];
    turn_p_re = work[89];
    par_q_re = work[65 + 2];
    turn_q_re = work[89 + 2];
    par_sigma2_re = work[65 + 4];
    par_sigma2_im = work[65 + 5];
    turn_sigma2_re = work[89 + 4];
    turn_sigma2_im = work[89 + 5];
    par_z_re = work[65 + 6];
    par_z_im = work[65 + 7];
    turn_z_re = work[89 + 6];
    turn_z_im = work[89 + 7];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    v1_re = par_p_re + par_q_re;
    v1_t_re = turn_p_re + turn_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v2_im = par_p_re*par_sigma2_im;
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v2_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re;
    v3_re = v2_re*x0_re - v2_im*x0_im;
    v3_im = v2_re*x0_im + v2_im*x0_re;
    v3_t_re = x0_re*v2_t_re - x0_im*v2_t_im;
    v3_t_im = x0_re*v2_t_im + x0_im*v2_t_re;
    v4_re = par_p_re + par_q_re + v3_re;
    v4_t_re = turn_p_re + turn_q_re + v3_t_re;
    v4_q = 1.0/(v4_re*v4_re + v3_im*v3_im);
    v4_r_re = v4_re*v4_q;
    v4_r_im = -v3_im*v4_q;
    v5_s_re = v4_r_re*v4_r_re - v4_r_im*v4_r_im;
    v5_s_im = v4_r_re*v4_r_im + v4_r_im*v4_r_re;
    v5_t_re = -v5_s_re*v4_t_re + v5_s_im*v3_t_im;
    v5_t_im = -v5_s_re*v3_t_im - v5_s_im*v4_t_re;
    v5_0_re = -v5_s_re*v2_re + v5_s_im*v2_im;
    v5_0_im = -v5_s_re*v2_im - v5_s_im*v2_re;
    v6_re = v1_re*v4_r_re;
    v6_im = v1_re*v4_r_im;
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re;
    v6_t_im = v1_re*v5_t_im + v4_r_im*v1_t_re;
    v6_0_re = v1_re*v5_0_re;
    v6_0_im = v1_re*v5_0_im;
    v10_s_re = par_p_re*par_p_re;
    v11_t_re = 2.0*par_p_re*turn_p_re;
    v12_re = v10_s_re*par_z_re;
    v12_im = v10_s_re*par_z_im;
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re;
    v12_t_im = v10_s_re*turn_z_im + par_z_im*v11_t_re;
    v13_s_re = par_q_re*par_q_re;
    v14_t_re = 2.0*par_q_re*turn_q_re;
    v15_re = v13_s_re*par_z_re;
    v15_im = v13_s_re*par_z_im;
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re;
    v15_t_im = v13_s_re*turn_z_im + par_z_im*v14_t_re;
    v16_re = par_p_re*par_q_re;
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re;
    v17_re = v16_re*par_z_re;
    v17_im = v16_re*par_z_im;
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re;
    v17_t_im = v16_re*turn_z_im + par_z_im*v16_t_re;
    v18_re = v10_s_re*par_sigma2_re;
    v18_im = v10_s_re*par_sigma2_im;
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re;
    v18_t_im = v10_s_re*turn_sigma2_im + par_sigma2_im*v11_t_re;
    v19_re = v18_re*x1_re - v18_im*x1_im;
    v19_im = v18_re*x1_im + v18_im*x1_re;
    v19_t_re = x1_re*v18_t_re - x1_im*v18_t_im;
    v19_t_im = x1_re*v18_t_im + x1_im*v18_t_re;
    v20_re = v13_s_re*par_sigma2_re;
    v20_im = v13_s_re*par_sigma2_im;
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re;
    v20_t_im = v13_s_re*turn_sigma2_im + par_sigma2_im*v14_t_re;
    v21_re = v20_re*v6_re - v20_im*v6_im;
    v21_im = v20_re*v6_im + v20_im*v6_re;
    v21_t_re = v20_re*v6_t_re - v20_im*v6_t_im + v6_re*v20_t_re - v6_im*v20_t_im;
    v21_t_im = v20_re*v6_t_im + v20_im*v6_t_re + v6_re*v20_t_im + v6_im*v20_t_re;
    v21_0_re = v20_re*v6_0_re - v20_im*v6_0_im;
    v21_0_im = v20_re*v6_0_im + v20_im*v6_0_re;
    v22_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im;
    v22_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re;
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re - 2.0*par_sigma2_im*turn_sigma2_im;
    v23_t_im = 2.0*par_sigma2_re*turn_sigma2_im + 2.0*par_sigma2_im*turn_sigma2_re;
    v24_re = v10_s_re*v22_s_re;
    v24_im = v10_s_re*v22_s_im;
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re;
    v24_t_im = v10_s_re*v23_t_im + v22_s_im*v11_t_re;
    v25_re = v24_re*x0_re - v24_im*x0_im;
    v25_im = v24_re*x0_im + v24_im*x0_re;
    v25_t_re = x0_re*v24_t_re - x0_im*v24_t_im;
    v25_t_im = x0_re*v24_t_im + x0_im*v24_t_re;
    v26_re = v25_re*x1_re - v25_im*x1_im;
    v26_im = v25_re*x1_im + v25_im*x1_re;
    v26_0_re = x1_re*v24_re - x1_im*v24_im;
    v26_0_im = x1_re*v24_im + x1_im*v24_re;
    v26_t_re = x1_re*v25_t_re - x1_im*v25_t_im;
    v26_t_im = x1_re*v25_t_im + x1_im*v25_t_re;
    v27_re = v18_re*par_z_re - v18_im*par_z_im;
    v27_im = v18_re*par_z_im + v18_im*par_z_re;
    v27_t_re = v18_re*turn_z_re - v18_im*turn_z_im + par_z_re*v18_t_re - par_z_im*v18_t_im;
    v27_t_im = v18_re*turn_z_im + v18_im*turn_z_re + par_z_re*v18_t_im + par_z_im*v18_t_re;
    v28_re = v27_re*x0_re - v27_im*x0_im;
    v28_im = v27_re*x0_im + v27_im*x0_re;
    v28_t_re = x0_re*v27_t_re - x0_im*v27_t_im;
    v28_t_im = x0_re*v27_t_im + x0_im*v27_t_re;
    v29_re = v16_re*par_sigma2_re;
    v29_im = v16_re*par_sigma2_im;
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re;
    v29_t_im = v16_re*turn_sigma2_im + par_sigma2_im*v16_t_re;
    v30_re = v29_re*x1_re - v29_im*x1_im;
    v30_im = v29_re*x1_im + v29_im*x1_re;
    v30_t_re = x1_re*v29_t_re - x1_im*v29_t_im;
    v30_t_im = x1_re*v29_t_im + x1_im*v29_t_re;
    v31_re = v29_re*v6_re - v29_im*v6_im;
    v31_im = v29_re*v6_im + v29_im*v6_re;
    v31_t_re = v29_re*v6_t_re - v29_im*v6_t_im + v6_re*v29_t_re - v6_im*v29_t_im;
    v31_t_im = v29_re*v6_t_im + v29_im*v6_t_re + v6_re*v29_t_im + v6_im*v29_t_re;
    v31_0_re = v29_re*v6_0_re - v29_im*v6_0_im;
    v31_0_im = v29_re*v6_0_im + v29_im*v6_0_re;
    v32_re = v16_re*v22_s_re;
    v32_im = v16_re*v22_s_im;
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re;
    v32_t_im = v16_re*v23_t_im + v22_s_im*v16_t_re;
    v33_re = v32_re*x0_re - v32_im*x0_im;
    v33_im = v32_re*x0_im + v32_im*x0_re;
    v33_t_re = x0_re*v32_t_re - x0_im*v32_t_im;
    v33_t_im = x0_re*v32_t_im + x0_im*v32_t_re;
    v34_re = v33_re*v6_re - v33_im*v6_im;
    v34_im = v33_re*v6_im + v33_im*v6_re;
    v34_t_re = v33_re*v6_t_re - v33_im*v6_t_im + v6_re*v33_t_re - v6_im*v33_t_im;
    v34_t_im = v33_re*v6_t_im + v33_im*v6_t_re + v6_re*v33_t_im + v6_im*v33_t_re;
    v34_0_re = v33_re*v6_0_re - v33_im*v6_0_im + v6_re*v32_re - v6_im*v32_im;
    v34_0_im = v33_re*v6_0_im + v33_im*v6_0_re + v6_re*v32_im + v6_im*v32_re;
    v35_re = v29_re*par_z_re - v29_im*par_z_im;
    v35_im = v29_re*par_z_im + v29_im*par_z_re;
    v35_t_re = v29_re*turn_z_re - v29_im*turn_z_im + par_z_re*v29_t_re - par_z_im*v29_t_im;
    v35_t_im = v29_re*turn_z_im + v29_im*turn_z_re + par_z_re*v29_t_im + par_z_im*v29_t_re;
    v36_re = v35_re*x0_re - v35_im*x0_im;
    v36_im = v35_re*x0_im + v35_im*x0_re;
    v36_t_re = x0_re*v35_t_re - x0_im*v35_t_im;
    v36_t_im = x0_re*v35_t_im + x0_im*v35_t_re;
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re;
    v37_im = -v12_im - v15_im - 2.0*v17_im + v19_im + v21_im + v26_im - v28_im + v30_im + v31_im + v34_im - v36_im;
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re;
    v37_t_im = -v12_t_im - v15_t_im - 2.0*v17_t_im + v19_t_im + v21_t_im + v26_t_im - v28_t_im + v30_t_im + v31_t_im + v34_t_im - v36_t_im;
    v37_1_re = v18_re + v25_re + v29_re;
    v37_1_im = v18_im + v25_im + v29_im;
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re;
    v37_0_im = v21_0_im + v26_0_im - v27_im + v31_0_im + v34_0_im - v35_im;
    v45_re = 0.0;
    v45_im = 0.0;
    v45_t_re = 0.0;
    v45_t_im = 0.0;
    v45_1_re = 0.0;
    v45_1_im = 0.0;
    v45_0_re = 0.0;
    v45_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv7 = rmt_i1;
        v9_re = word_R[iv7];
        v8_w = weights_0[iv7];
        v38_s_re = v9_re*v9_re;
        v40_re = v10_s_re*v38_s_re;
        v40_t_re = v38_s_re*v11_t_re;
        v41_re = v13_s_re*v38_s_re;
        v41_t_re = v38_s_re*v14_t_re;
        v42_re = v16_re*v38_s_re;
        v42_t_re = v38_s_re*v16_t_re;
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re;
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re;
        v43_q = 1.0/(v43_re*v43_re + v37_im*v37_im);
        v43_r_re = v43_re*v43_q;
        v43_r_im = -v37_im*v43_q;
        v44_s_re = v43_r_re*v43_r_re - v43_r_im*v43_r_im;
        v44_s_im = v43_r_re*v43_r_im + v43_r_im*v43_r_re;
        v44_t_re = -v44_s_re*v43_t_re + v44_s_im*v37_t_im;
        v44_t_im = -v44_s_re*v37_t_im - v44_s_im*v43_t_re;
        v44_1_re = -v44_s_re*v37_1_re + v44_s_im*v37_1_im;
        v44_1_im = -v44_s_re*v37_1_im - v44_s_im*v37_1_re;
        v44_0_re = -v44_s_re*v37_0_re + v44_s_im*v37_0_im;
        v44_0_im = -v44_s_re*v37_0_im - v44_s_im*v37_0_re;
        v45_re += v8_w*v43_r_re;
        v45_im += v8_w*v43_r_im;
        v45_t_re += v8_w*v44_t_re;
        v45_t_im += v8_w*v44_t_im;
        v45_1_re += v8_w*v44_1_re;
        v45_1_im += v8_w*v44_1_im;
        v45_0_re += v8_w*v44_0_re;
        v45_0_im += v8_w*v44_0_im;
    }
    v46_re = v1_re*v4_re;
    v46_im = v1_re*v3_im;
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re;
    v46_t_im = v1_re*v3_t_im + v3_im*v1_t_re;
    v46_0_re = v1_re*v2_re;
    v46_0_im = v1_re*v2_im;
    v47_re = v46_re*v45_re - v46_im*v45_im;
    v47_im = v46_re*v45_im + v46_im*v45_re;
    v47_t_re = v46_re*v45_t_re - v46_im*v45_t_im + v45_re*v46_t_re - v45_im*v46_t_im;
    v47_t_im = v46_re*v45_t_im + v46_im*v45_t_re + v45_re*v46_t_im + v45_im*v46_t_re;
    v47_1_re = v46_re*v45_1_re - v46_im*v45_1_im;
    v47_1_im = v46_re*v45_1_im + v46_im*v45_1_re;
    v47_0_re = v46_re*v45_0_re - v46_im*v45_0_im + v45_re*v46_0_re - v45_im*v46_0_im;
    v47_0_im = v46_re*v45_0_im + v46_im*v45_0_re + v45_re*v46_0_im + v45_im*v46_0_re;
    v48_re = par_p_re*par_z_re;
    v48_im = par_p_re*par_z_im;
    v48_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re;
    v48_t_im = par_p_re*turn_z_im + par_z_im*turn_p_re;
    v49_re = par_q_re*par_z_re;
    v49_im = par_q_re*par_z_im;
    v49_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re;
    v49_t_im = par_q_re*turn_z_im + par_z_im*turn_q_re;
    v50_re = v2_re*x1_re - v2_im*x1_im;
    v50_im = v2_re*x1_im + v2_im*x1_re;
    v50_t_re = x1_re*v2_t_re - x1_im*v2_t_im;
    v50_t_im = x1_re*v2_t_im + x1_im*v2_t_re;
    v51_re = par_q_re*par_sigma2_re;
    v51_im = par_q_re*par_sigma2_im;
    v51_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re;
    v51_t_im = par_q_re*turn_sigma2_im + par_sigma2_im*turn_q_re;
    v52_re = v51_re*v6_re - v51_im*v6_im;
    v52_im = v51_re*v6_im + v51_im*v6_re;
    v52_t_re = v51_re*v6_t_re - v51_im*v6_t_im + v6_re*v51_t_re - v6_im*v51_t_im;
    v52_t_im = v51_re*v6_t_im + v51_im*v6_t_re + v6_re*v51_t_im + v6_im*v51_t_re;
    v52_0_re = v51_re*v6_0_re - v51_im*v6_0_im;
    v52_0_im = v51_re*v6_0_im + v51_im*v6_0_re;
    v53_re = -v48_re - v49_re + v50_re + v52_re;
    v53_im = -v48_im - v49_im + v50_im + v52_im;
    v53_t_re = -v48_t_re - v49_t_re + v50_t_re + v52_t_re;
    v53_t_im = -v48_t_im - v49_t_im + v50_t_im + v52_t_im;
    v54_re = v1_re*v53_re;
    v54_im = v1_re*v53_im;
    v54_t_re = v1_re*v53_t_re + v53_re*v1_t_re;
    v54_t_im = v1_re*v53_t_im + v53_im*v1_t_re;
    v54_1_re = v1_re*v2_re;
    v54_1_im = v1_re*v2_im;
    v54_0_re = v1_re*v52_0_re;
    v54_0_im = v1_re*v52_0_im;
    v55_re = v54_re*v45_re - v54_im*v45_im;
    v55_im = v54_re*v45_im + v54_im*v45_re;
    v55_t_re = v54_re*v45_t_re - v54_im*v45_t_im + v45_re*v54_t_re - v45_im*v54_t_im;
    v55_t_im = v54_re*v45_t_im + v54_im*v45_t_re + v45_re*v54_t_im + v45_im*v54_t_re;
    v55_1_re = v54_re*v45_1_re - v54_im*v45_1_im + v45_re*v54_1_re - v45_im*v54_1_im;
    v55_1_im = v54_re*v45_1_im + v54_im*v45_1_re + v45_re*v54_1_im + v45_im*v54_1_re;
    v55_0_re = v54_re*v45_0_re - v54_im*v45_0_im + v45_re*v54_0_re - v45_im*v54_0_im;
    v55_0_im = v54_re*v45_0_im + v54_im*v45_0_re + v45_re*v54_0_im + v45_im*v54_0_re;
    work[29] = 1.0 - v47_0_re;
    work[29 + 1] = -v47_0_im;
    work[29 + 2] = -v47_1_re;
    work[29 + 3] = -v47_1_im;
    work[29 + 4] = -v47_t_re;
    work[29 + 5] = -v47_t_im;
    work[29 + 6] = x0_re - v47_re;
    work[29 + 7] = x0_im - v47_im;
    work[29 + 2*6] = -v55_0_re;
    work[29 + 2*6 + 1] = -v55_0_im;
    work[29 + 2*6 + 2] = 1.0 - v55_1_re;
    work[29 + 2*6 + 3] = -v55_1_im;
    work[29 + 2*6 + 4] = -v55_t_re;
    work[29 + 2*6 + 5] = -v55_t_im;
    work[29 + 2*6 + 6] = x1_re - v55_re;
    work[29 + 2*6 + 7] = x1_im - v55_im;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle(double *work, const double *word_R, const double *weights_0, long long count_0)
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
        equations(work, word_R, weights_0, count_0);
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
        if (4.0*work[114]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin(double *work, const double *anchor, const double *start, const double *word_R, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[97 + j] = anchor[j];
    }
    copy(work, 97, 73, 2*4);
    copy(work, 97, 81, 2*4);
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
    work[114] = 1000.0;
    if (!settle(work, word_R, weights_0, count_0)) {
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
__device__ static void enclosure(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_q_re = 0;
    double turn_q_re = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double turn_sigma2_re = 0;
    double turn_sigma2_im = 0;
    double par_z_re = 0;
    double par_z_im = 0;
    double turn_z_re = 0;
    double turn_z_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_im = 0;
    double v2_t_re = 0;
    double v2_t_im = 0;
    double v3_b = 0;
    double v4_b = 0;
    double v2_c = 0;
    double v5_re = 0;
    double v5_im = 0;
    double v5_t_re = 0;
    double v5_t_im = 0;
    double v6_m = 0;
    double v2_b = 0;
    double v6_b = 0;
    double v5_c = 0;
    double v7_re = 0;
    double v7_t_re = 0;
    double v7_q = 0;
    double v7_r_re = 0;
    double v7_r_im = 0;
    double v7_o = 0;
    double v8_s_re = 0;
    double v8_s_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    double v7_b = 0;
    double v8_x = 0;
    double v8_c = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v1_m = 0;
    double v1_b = 0;
    double v8_b = 0;
    double v9_c = 0;
    double v3_s_re = 0;
    double v13_t_re = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v15_m = 0;
    double v13_b = 0;
    double v15_b = 0;
    double v14_c = 0;
    double v16_s_re = 0;
    double v17_t_re = 0;
    double v16_b = 0;
    double v17_c = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v17_b = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_c = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v19_b = 0;
    double v20_c = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v4_m = 0;
    double v21_c = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v23_m = 0;
    double v21_b = 0;
    double v23_b = 0;
    double v22_c = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_c = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_0_re = 0;
    double v25_0_im = 0;
    double v24_m = 0;
    double v9_m = 0;
    double v24_b = 0;
    double v9_b = 0;
    double v25_c = 0;
    double v4_s_re = 0;
    double v4_s_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v26_c = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v13_m = 0;
    double v26_m = 0;
    double v26_b = 0;
    double v27_c = 0;
    double v28_re = 0;
    double v28_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v27_b = 0;
    double v28_c = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_0_re = 0;
    double v29_0_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v28_b = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v30_c = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_t_re = 0;
    double v31_t_im = 0;
    double v30_b = 0;
    double v31_c = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_t_re = 0;
    double v32_t_im = 0;
    double v32_c = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v32_b = 0;
    double v33_c = 0;
    double v34_re = 0;
    double v34_im = 0;
    double v34_t_re = 0;
    double v34_t_im = 0;
    double v34_0_re = 0;
    double v34_0_im = 0;
    double v32_m = 0;
    double v34_c = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v35_t_re = 0;
    double v35_t_im = 0;
    double v19_m = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v35_b = 0;
    double v36_c = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v37_0_re = 0;
    double v37_0_im = 0;
    double v36_m = 0;
    double v36_b = 0;
    double v37_c = 0;
    double v38_re = 0;
    double v38_im = 0;
    double v38_t_re = 0;
    double v38_t_im = 0;
    double v38_c = 0;
    double v39_re = 0;
    double v39_im = 0;
    double v39_t_re = 0;
    double v39_t_im = 0;
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
    double v40_c = 0;
    double v48_re = 0;
    double v48_im = 0;
    double v48_t_re = 0;
    double v48_t_im = 0;
    double v48_1_re = 0;
    double v48_1_im = 0;
    double v48_0_re = 0;
    double v48_0_im = 0;
    double v48_c = 0;
    long long iv10 = 0;
    double v12_re = 0;
    double v11_w = 0;
    double v41_s_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v42_m = 0;
    double v43_c = 0;
    double v44_re = 0;
    double v44_t_re = 0;
    double v44_c = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_c = 0;
    double v46_re = 0;
    double v46_t_re = 0;
    double v46_c = 0;
    double v46_q = 0;
    double v46_r_re = 0;
    double v46_r_im = 0;
    double v46_o = 0;
    double v47_s_re = 0;
    double v47_s_im = 0;
    double v47_t_re = 0;
    double v47_t_im = 0;
    double v47_1_re = 0;
    double v47_1_im = 0;
    double v47_0_re = 0;
    double v47_0_im = 0;
    double v46_b = 0;
    double v47_x = 0;
    double v47_c = 0;
    double v49_re = 0;
    double v49_im = 0;
    double v49_t_re = 0;
    double v49_t_im = 0;
    double v49_0_re = 0;
    double v49_0_im = 0;
    double v49_c = 0;
    double v50_re = 0;
    double v50_im = 0;
    double v50_t_re = 0;
    double v50_t_im = 0;
    double v50_1_re = 0;
    double v50_1_im = 0;
    double v50_0_re = 0;
    double v50_0_im = 0;
    double v49_m = 0;
    double v48_m = 0;
    double v49_b = 0;
    double v48_b = 0;
    double v50_c = 0;
    double v51_re = 0;
    double v51_im = 0;
    double v51_t_re = 0;
    double v51_t_im = 0;
    double v51_c = 0;
    double v52_re = 0;
    double v52_im = 0;
    double v52_t_re = 0;
    double v52_t_im = 0;
    double v52_c = 0;
    double v53_re = 0;
    double v53_im = 0;
    double v53_t_re = 0;
    double v53_t_im = 0;
    double v53_c = 0;
    double v54_re = 0;
    double v54_im = 0;
    double v54_t_re = 0;
    double v54_t_im = 0;
    double v54_c = 0;
    double v55_re = 0;
    double v55_im = 0;
    double v55_t_re = 0;
    double v55_t_im = 0;
    double v55_0_re = 0;
    double v55_0_im = 0;
    double v54_m = 0;
    double v54_b = 0;
    double v55_c = 0;
    double v56_re = 0;
    double v56_im = 0;
    double v56_t_re = 0;
    double v56_t_im = 0;
    double v56_c = 0;
    double v57_re = 0;
    double v57_im = 0;
    double v57_t_re = 0;
    double v57_t_im = 0;
    double v57_1_re = 0;
    double v57_1_im = 0;
    double v57_0_re = 0;
    double v57_0_im = 0;
    double v56_b = 0;
    double v57_c = 0;
    double v58_re = 0;
    double v58_im = 0;
    double v58_t_re = 0;
    double v58_t_im = 0;
    double v58_1_re = 0;
    double v58_1_im = 0;
    double v58_0_re = 0;
    double v58_0_im = 0;
    double v57_m = 0;
    double v57_b = 0;
    double v58_c = 0;
    par_p_re = work[65];
    turn_p_re = work[89];
    par_q_re = work[65 + 2];
    turn_q_re = work[89 + 2];
    par_sigma2_re = work[65 + 4];
    par_sigma2_im = work[65 + 5];
    turn_sigma2_re = work[89 + 4];
    turn_sigma2_im = work[89 + 5];
    par_z_re = work[65 + 6];
    par_z_im = work[65 + 7];
    turn_z_re = work[89 + 6];
    turn_z_im = work[89 + 7];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v1_re = par_p_re + par_q_re;
    v1_t_re = turn_p_re + turn_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v2_im = par_p_re*par_sigma2_im;
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v2_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re;
    v3_b = fabs(turn_p_re)*rt;
    v4_b = (fabs(turn_sigma2_re) + fabs(turn_sigma2_im))*rt;
    v2_c = v3_b*v4_b;
    v5_re = v2_re*x0_re - v2_im*x0_im;
    v5_im = v2_re*x0_im + v2_im*x0_re;
    v5_t_re = x0_re*v2_t_re - x0_im*v2_t_im;
    v5_t_im = x0_re*v2_t_im + x0_im*v2_t_re;
    v6_m = fabs(x0_re) + fabs(x0_im);
    v2_b = (fabs(v2_t_re) + fabs(v2_t_im))*rt + v2_c;
    v6_b = r0;
    v5_c = v6_m*v2_c + v2_b*v6_b;
    v7_re = par_p_re + par_q_re + v5_re;
    v7_t_re = turn_p_re + turn_q_re + v5_t_re;
    v7_q = 1.0/(v7_re*v7_re + v5_im*v5_im);
    v7_r_re = v7_re*v7_q;
    v7_r_im = -v5_im*v7_q;
    v7_o = sqrt(v7_q);
    v8_s_re = v7_r_re*v7_r_re - v7_r_im*v7_r_im;
    v8_s_im = v7_r_re*v7_r_im + v7_r_im*v7_r_re;
    v8_t_re = -v8_s_re*v7_t_re + v8_s_im*v5_t_im;
    v8_t_im = -v8_s_re*v5_t_im - v8_s_im*v7_t_re;
    v8_0_re = -v8_s_re*v2_re + v8_s_im*v2_im;
    v8_0_im = -v8_s_re*v2_im - v8_s_im*v2_re;
    v7_b = (fabs(v7_t_re) + fabs(v5_t_im))*rt + (fabs(v2_re) + fabs(v2_im))*r0 + v5_c;
    v8_x = v7_b*v7_o;
    v8_c = v8_x < 1.0 ? v7_o*v7_o*(v5_c + v7_b*v8_x/(1.0 - v8_x)) : RMT_INF;
    v9_re = v1_re*v7_r_re;
    v9_im = v1_re*v7_r_im;
    v9_t_re = v1_re*v8_t_re + v7_r_re*v1_t_re;
    v9_t_im = v1_re*v8_t_im + v7_r_im*v1_t_re;
    v9_0_re = v1_re*v8_0_re;
    v9_0_im = v1_re*v8_0_im;
    v1_m = fabs(v1_re);
    v1_b = fabs(v1_t_re)*rt;
    v8_b = (fabs(v8_t_re) + fabs(v8_t_im))*rt + (fabs(v8_0_re) + fabs(v8_0_im))*r0 + v8_c;
    v9_c = v1_m*v8_c + v1_b*v8_b;
    v3_s_re = par_p_re*par_p_re;
    v13_t_re = 2.0*par_p_re*turn_p_re;
    v13_c = v3_b*v3_b;
    v14_re = v3_s_re*par_z_re;
    v14_im = v3_s_re*par_z_im;
    v14_t_re = v3_s_re*turn_z_re + par_z_re*v13_t_re;
    v14_t_im = v3_s_re*turn_z_im + par_z_im*v13_t_re;
    v15_m = fabs(par_z_re) + fabs(par_z_im);
    v13_b = fabs(v13_t_re)*rt + v13_c;
    v15_b = (fabs(turn_z_re) + fabs(turn_z_im))*rt;
    v14_c = v15_m*v13_c + v13_b*v15_b;
    v16_s_re = par_q_re*par_q_re;
    v17_t_re = 2.0*par_q_re*turn_q_re;
    v16_b = fabs(turn_q_re)*rt;
    v17_c = v16_b*v16_b;
    v18_re = v16_s_re*par_z_re;
    v18_im = v16_s_re*par_z_im;
    v18_t_re = v16_s_re*turn_z_re + par_z_re*v17_t_re;
    v18_t_im = v16_s_re*turn_z_im + par_z_im*v17_t_re;
    v17_b = fabs(v17_t_re)*rt + v17_c;
    v18_c = v15_m*v17_c + v17_b*v15_b;
    v19_re = par_p_re*par_q_re;
    v19_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re;
    v19_c = v3_b*v16_b;
    v20_re = v19_re*par_z_re;
    v20_im = v19_re*par_z_im;
    v20_t_re = v19_re*turn_z_re + par_z_re*v19_t_re;
    v20_t_im = v19_re*turn_z_im + par_z_im*v19_t_re;
    v19_b = fabs(v19_t_re)*rt + v19_c;
    v20_c = v15_m*v19_c + v19_b*v15_b;
    v21_re = v3_s_re*par_sigma2_re;
    v21_im = v3_s_re*par_sigma2_im;
    v21_t_re = v3_s_re*turn_sigma2_re + par_sigma2_re*v13_t_re;
    v21_t_im = v3_s_re*turn_sigma2_im + par_sigma2_im*v13_t_re;
    v4_m = fabs(par_sigma2_re) + fabs(par_sigma2_im);
    v21_c = v4_m*v13_c + v13_b*v4_b;
    v22_re = v21_re*x1_re - v21_im*x1_im;
    v22_im = v21_re*x1_im + v21_im*x1_re;
    v22_t_re = x1_re*v21_t_re - x1_im*v21_t_im;
    v22_t_im = x1_re*v21_t_im + x1_im*v21_t_re;
    v23_m = fabs(x1_re) + fabs(x1_im);
    v21_b = (fabs(v21_t_re) + fabs(v21_t_im))*rt + v21_c;
    v23_b = r1;
    v22_c = v23_m*v21_c + v21_b*v23_b;
    v24_re = v16_s_re*par_sigma2_re;
    v24_im = v16_s_re*par_sigma2_im;
    v24_t_re = v16_s_re*turn_sigma2_re + par_sigma2_re*v17_t_re;
    v24_t_im = v16_s_re*turn_sigma2_im + par_sigma2_im*v17_t_re;
    v24_c = v4_m*v17_c + v17_b*v4_b;
    v25_re = v24_re*v9_re - v24_im*v9_im;
    v25_im = v24_re*v9_im + v24_im*v9_re;
    v25_t_re = v24_re*v9_t_re - v24_im*v9_t_im + v9_re*v24_t_re - v9_im*v24_t_im;
    v25_t_im = v24_re*v9_t_im + v24_im*v9_t_re + v9_re*v24_t_im + v9_im*v24_t_re;
    v25_0_re = v24_re*v9_0_re - v24_im*v9_0_im;
    v25_0_im = v24_re*v9_0_im + v24_im*v9_0_re;
    v24_m = fabs(v24_re) + fabs(v24_im);
    v9_m = fabs(v9_re) + fabs(v9_im);
    v24_b = (fabs(v24_t_re) + fabs(v24_t_im))*rt + v24_c;
    v9_b = (fabs(v9_t_re) + fabs(v9_t_im))*rt + (fabs(v9_0_re) + fabs(v9_0_im))*r0 + v9_c;
    v25_c = v24_m*v9_c + v9_m*v24_c + v24_b*v9_b;
    v4_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im;
    v4_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re;
    v26_t_re = 2.0*par_sigma2_re*turn_sigma2_re - 2.0*par_sigma2_im*turn_sigma2_im;
    v26_t_im = 2.0*par_sigma2_re*turn_sigma2_im + 2.0*par_sigma2_im*turn_sigma2_re;
    v26_c = v4_b*v4_b;
    v27_re = v3_s_re*v4_s_re;
    v27_im = v3_s_re*v4_s_im;
    v27_t_re = v3_s_re*v26_t_re + v4_s_re*v13_t_re;
    v27_t_im = v3_s_re*v26_t_im + v4_s_im*v13_t_re;
    v13_m = fabs(v3_s_re);
    v26_m = fabs(v4_s_re) + fabs(v4_s_im);
    v26_b = (fabs(v26_t_re) + fabs(v26_t_im))*rt + v26_c;
    v27_c = v13_m*v26_c + v26_m*v13_c + v13_b*v26_b;
    v28_re = v27_re*x0_re - v27_im*x0_im;
    v28_im = v27_re*x0_im + v27_im*x0_re;
    v28_t_re = x0_re*v27_t_re - x0_im*v27_t_im;
    v28_t_im = x0_re*v27_t_im + x0_im*v27_t_re;
    v27_b = (fabs(v27_t_re) + fabs(v27_t_im))*rt + v27_c;
    v28_c = v6_m*v27_c + v27_b*v6_b;
    v29_re = v28_re*x1_re - v28_im*x1_im;
    v29_im = v28_re*x1_im + v28_im*x1_re;
    v29_0_re = x1_re*v27_re - x1_im*v27_im;
    v29_0_im = x1_re*v27_im + x1_im*v27_re;
    v29_t_re = x1_re*v28_t_re - x1_im*v28_t_im;
    v29_t_im = x1_re*v28_t_im + x1_im*v28_t_re;
    v28_b = (fabs(v27_re) + fabs(v27_im))*r0 + (fabs(v28_t_re) + fabs(v28_t_im))*rt + v28_c;
    v29_c = v23_m*v28_c + v28_b*v23_b;
    v30_re = v21_re*par_z_re - v21_im*par_z_im;
    v30_im = v21_re*par_z_im + v21_im*par_z_re;
    v30_t_re = v21_re*turn_z_re - v21_im*turn_z_im + par_z_re*v21_t_re - par_z_im*v21_t_im;
    v30_t_im = v21_re*turn_z_im + v21_im*turn_z_re + par_z_re*v21_t_im + par_z_im*v21_t_re;
    v30_c = v15_m*v21_c + v21_b*v15_b;
    v31_re = v30_re*x0_re - v30_im*x0_im;
    v31_im = v30_re*x0_im + v30_im*x0_re;
    v31_t_re = x0_re*v30_t_re - x0_im*v30_t_im;
    v31_t_im = x0_re*v30_t_im + x0_im*v30_t_re;
    v30_b = (fabs(v30_t_re) + fabs(v30_t_im))*rt + v30_c;
    v31_c = v6_m*v30_c + v30_b*v6_b;
    v32_re = v19_re*par_sigma2_re;
    v32_im = v19_re*par_sigma2_im;
    v32_t_re = v19_re*turn_sigma2_re + par_sigma2_re*v19_t_re;
    v32_t_im = v19_re*turn_sigma2_im + par_sigma2_im*v19_t_re;
    v32_c = v4_m*v19_c + v19_b*v4_b;
    v33_re = v32_re*x1_re - v32_im*x1_im;
    v33_im = v32_re*x1_im + v32_im*x1_re;
    v33_t_re = x1_re*v32_t_re - x1_im*v32_t_im;
    v33_t_im = x1_re*v32_t_im + x1_im*v32_t_re;
    v32_b = (fabs(v32_t_re) + fabs(v32_t_im))*rt + v32_c;
    v33_c = v23_m*v32_c + v32_b*v23_b;
    v34_re = v32_re*v9_re - v32_im*v9_im;
    v34_im = v32_re*v9_im + v32_im*v9_re;
    v34_t_re = v32_re*v9_t_re - v32_im*v9_t_im + v9_re*v32_t_re - v9_im*v32_t_im;
    v34_t_im = v32_re*v9_t_im + v32_im*v9_t_re + v9_re*v32_t_im + v9_im*v32_t_re;
    v34_0_re = v32_re*v9_0_re - v32_im*v9_0_im;
    v34_0_im = v32_re*v9_0_im + v32_im*v9_0_re;
    v32_m = fabs(v32_re) + fabs(v32_im);
    v34_c = v32_m*v9_c + v9_m*v32_c + v32_b*v9_b;
    v35_re = v19_re*v4_s_re;
    v35_im = v19_re*v4_s_im;
    v35_t_re = v19_re*v26_t_re + v4_s_re*v19_t_re;
    v35_t_im = v19_re*v26_t_im + v4_s_im*v19_t_re;
    v19_m = fabs(v19_re);
    v35_c = v19_m*v26_c + v26_m*v19_c + v19_b*v26_b;
    v36_re = v35_re*x0_re - v35_im*x0_im;
    v36_im = v35_re*x0_im + v35_im*x0_re;
    v36_t_re = x0_re*v35_t_re - x0_im*v35_t_im;
    v36_t_im = x0_re*v35_t_im + x0_im*v35_t_re;
    v35_b = (fabs(v35_t_re) + fabs(v35_t_im))*rt + v35_c;
    v36_c = v6_m*v35_c + v35_b*v6_b;
    v37_re = v36_re*v9_re - v36_im*v9_im;
    v37_im = v36_re*v9_im + v36_im*v9_re;
    v37_t_re = v36_re*v9_t_re - v36_im*v9_t_im + v9_re*v36_t_re - v9_im*v36_t_im;
    v37_t_im = v36_re*v9_t_im + v36_im*v9_t_re + v9_re*v36_t_im + v9_im*v36_t_re;
    v37_0_re = v36_re*v9_0_re - v36_im*v9_0_im + v9_re*v35_re - v9_im*v35_im;
    v37_0_im = v36_re*v9_0_im + v36_im*v9_0_re + v9_re*v35_im + v9_im*v35_re;
    v36_m = fabs(v36_re) + fabs(v36_im);
    v36_b = (fabs(v35_re) + fabs(v35_im))*r0 + (fabs(v36_t_re) + fabs(v36_t_im))*rt + v36_c;
    v37_c = v36_m*v9_c + v9_m*v36_c + v36_b*v9_b;
    v38_re = v32_re*par_z_re - v32_im*par_z_im;
    v38_im = v32_re*par_z_im + v32_im*par_z_re;
    v38_t_re = v32_re*turn_z_re - v32_im*turn_z_im + par_z_re*v32_t_re - par_z_im*v32_t_im;
    v38_t_im = v32_re*turn_z_im + v32_im*turn_z_re + par_z_re*v32_t_im + par_z_im*v32_t_re;
    v38_c = v15_m*v32_c + v32_b*v15_b;
    v39_re = v38_re*x0_re - v38_im*x0_im;
    v39_im = v38_re*x0_im + v38_im*x0_re;
    v39_t_re = x0_re*v38_t_re - x0_im*v38_t_im;
    v39_t_im = x0_re*v38_t_im + x0_im*v38_t_re;
    v38_b = (fabs(v38_t_re) + fabs(v38_t_im))*rt + v38_c;
    v39_c = v6_m*v38_c + v38_b*v6_b;
    v40_re = -v14_re - v18_re - 2.0*v20_re + v22_re + v25_re + v29_re - v31_re + v33_re + v34_re + v37_re - v39_re;
    v40_im = -v14_im - v18_im - 2.0*v20_im + v22_im + v25_im + v29_im - v31_im + v33_im + v34_im + v37_im - v39_im;
    v40_t_re = -v14_t_re - v18_t_re - 2.0*v20_t_re + v22_t_re + v25_t_re + v29_t_re - v31_t_re + v33_t_re + v34_t_re + v37_t_re - v39_t_re;
    v40_t_im = -v14_t_im - v18_t_im - 2.0*v20_t_im + v22_t_im + v25_t_im + v29_t_im - v31_t_im + v33_t_im + v34_t_im + v37_t_im - v39_t_im;
    v40_1_re = v21_re + v28_re + v32_re;
    v40_1_im = v21_im + v28_im + v32_im;
    v40_0_re = v25_0_re + v29_0_re - v30_re + v34_0_re + v37_0_re - v38_re;
    v40_0_im = v25_0_im + v29_0_im - v30_im + v34_0_im + v37_0_im - v38_im;
    v40_c = v14_c + v18_c + 2.0*v20_c + v22_c + v25_c + v29_c + v31_c + v33_c + v34_c + v37_c + v39_c;
    v48_re = 0.0;
    v48_im = 0.0;
    v48_t_re = 0.0;
    v48_t_im = 0.0;
    v48_1_re = 0.0;
    v48_1_im = 0.0;
    v48_0_re = 0.0;
    v48_0_im = 0.0;
    v48_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv10 = rmt_i1;
        v12_re = word_R[iv10];
        v11_w = weights_0[iv10];
        v41_s_re = v12_re*v12_re;
        v43_re = v3_s_re*v41_s_re;
        v43_t_re = v41_s_re*v13_t_re;
        v42_m = fabs(v41_s_re);
        v43_c = v42_m*v13_c;
        v44_re = v16_s_re*v41_s_re;
        v44_t_re = v41_s_re*v17_t_re;
        v44_c = v42_m*v17_c;
        v45_re = v19_re*v41_s_re;
        v45_t_re = v41_s_re*v19_t_re;
        v45_c = v42_m*v19_c;
        v46_re = v40_re + v43_re + v44_re + 2.0*v45_re;
        v46_t_re = v40_t_re + v43_t_re + v44_t_re + 2.0*v45_t_re;
        v46_c = v40_c + v43_c + v44_c + 2.0*v45_c;
        v46_q = 1.0/(v46_re*v46_re + v40_im*v40_im);
        v46_r_re = v46_re*v46_q;
        v46_r_im = -v40_im*v46_q;
        v46_o = sqrt(v46_q);
        v47_s_re = v46_r_re*v46_r_re - v46_r_im*v46_r_im;
        v47_s_im = v46_r_re*v46_r_im + v46_r_im*v46_r_re;
        v47_t_re = -v47_s_re*v46_t_re + v47_s_im*v40_t_im;
        v47_t_im = -v47_s_re*v40_t_im - v47_s_im*v46_t_re;
        v47_1_re = -v47_s_re*v40_1_re + v47_s_im*v40_1_im;
        v47_1_im = -v47_s_re*v40_1_im - v47_s_im*v40_1_re;
        v47_0_re = -v47_s_re*v40_0_re + v47_s_im*v40_0_im;
        v47_0_im = -v47_s_re*v40_0_im - v47_s_im*v40_0_re;
        v46_b = (fabs(v46_t_re) + fabs(v40_t_im))*rt + (fabs(v40_1_re) + fabs(v40_1_im))*r1 + (fabs(v40_0_re) + fabs(v40_0_im))*r0 + v46_c;
        v47_x = v46_b*v46_o;
        v47_c = v47_x < 1.0 ? v46_o*v46_o*(v46_c + v46_b*v47_x/(1.0 - v47_x)) : RMT_INF;
        v48_re += v11_w*v46_r_re;
        v48_im += v11_w*v46_r_im;
        v48_t_re += v11_w*v47_t_re;
        v48_t_im += v11_w*v47_t_im;
        v48_1_re += v11_w*v47_1_re;
        v48_1_im += v11_w*v47_1_im;
        v48_0_re += v11_w*v47_0_re;
        v48_0_im += v11_w*v47_0_im;
        v48_c += v11_w*v47_c;
    }
    v49_re = v1_re*v7_re;
    v49_im = v1_re*v5_im;
    v49_t_re = v1_re*v7_t_re + v7_re*v1_t_re;
    v49_t_im = v1_re*v5_t_im + v5_im*v1_t_re;
    v49_0_re = v1_re*v2_re;
    v49_0_im = v1_re*v2_im;
    v49_c = v1_m*v5_c + v1_b*v7_b;
    v50_re = v49_re*v48_re - v49_im*v48_im;
    v50_im = v49_re*v48_im + v49_im*v48_re;
    v50_t_re = v49_re*v48_t_re - v49_im*v48_t_im + v48_re*v49_t_re - v48_im*v49_t_im;
    v50_t_im = v49_re*v48_t_im + v49_im*v48_t_re + v48_re*v49_t_im + v48_im*v49_t_re;
    v50_1_re = v49_re*v48_1_re - v49_im*v48_1_im;
    v50_1_im = v49_re*v48_1_im + v49_im*v48_1_re;
    v50_0_re = v49_re*v48_0_re - v49_im*v48_0_im + v48_re*v49_0_re - v48_im*v49_0_im;
    v50_0_im = v49_re*v48_0_im + v49_im*v48_0_re + v48_re*v49_0_im + v48_im*v49_0_re;
    v49_m = fabs(v49_re) + fabs(v49_im);
    v48_m = fabs(v48_re) + fabs(v48_im);
    v49_b = (fabs(v49_t_re) + fabs(v49_t_im))*rt + (fabs(v49_0_re) + fabs(v49_0_im))*r0 + v49_c;
    v48_b = (fabs(v48_t_re) + fabs(v48_t_im))*rt + (fabs(v48_1_re) + fabs(v48_1_im))*r1 + (fabs(v48_0_re) + fabs(v48_0_im))*r0 + v48_c;
    v50_c = v49_m*v48_c + v48_m*v49_c + v49_b*v48_b;
    v51_re = par_p_re*par_z_re;
    v51_im = par_p_re*par_z_im;
    v51_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re;
    v51_t_im = par_p_re*turn_z_im + par_z_im*turn_p_re;
    v51_c = v3_b*v15_b;
    v52_re = par_q_re*par_z_re;
    v52_im = par_q_re*par_z_im;
    v52_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re;
    v52_t_im = par_q_re*turn_z_im + par_z_im*turn_q_re;
    v52_c = v16_b*v15_b;
    v53_re = v2_re*x1_re - v2_im*x1_im;
    v53_im = v2_re*x1_im + v2_im*x1_re;
    v53_t_re = x1_re*v2_t_re - x1_im*v2_t_im;
    v53_t_im = x1_re*v2_t_im + x1_im*v2_t_re;
    v53_c = v23_m*v2_c + v2_b*v23_b;
    v54_re = par_q_re*par_sigma2_re;
    v54_im = par_q_re*par_sigma2_im;
    v54_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re;
    v54_t_im = par_q_re*turn_sigma2_im + par_sigma2_im*turn_q_re;
    v54_c = v16_b*v4_b;
    v55_re = v54_re*v9_re - v54_im*v9_im;
    v55_im = v54_re*v9_im + v54_im*v9_re;
    v55_t_re = v54_re*v9_t_re - v54_im*v9_t_im + v9_re*v54_t_re - v9_im*v54_t_im;
    v55_t_im = v54_re*v9_t_im + v54_im*v9_t_re + v9_re*v54_t_im + v9_im*v54_t_re;
    v55_0_re = v54_re*v9_0_re - v54_im*v9_0_im;
    v55_0_im = v54_re*v9_0_im + v54_im*v9_0_re;
    v54_m = fabs(v54_re) + fabs(v54_im);
    v54_b = (fabs(v54_t_re) + fabs(v54_t_im))*rt + v54_c;
    v55_c = v54_m*v9_c + v9_m*v54_c + v54_b*v9_b;
    v56_re = -v51_re - v52_re + v53_re + v55_re;
    v56_im = -v51_im - v52_im + v53_im + v55_im;
    v56_t_re = -v51_t_re - v52_t_re + v53_t_re + v55_t_re;
    v56_t_im = -v51_t_im - v52_t_im + v53_t_im + v55_t_im;
    v56_c = v51_c + v52_c + v53_c + v55_c;
    v57_re = v1_re*v56_re;
    v57_im = v1_re*v56_im;
    v57_t_re = v1_re*v56_t_re + v56_re*v1_t_re;
    v57_t_im = v1_re*v56_t_im + v56_im*v1_t_re;
    v57_1_re = v1_re*v2_re;
    v57_1_im = v1_re*v2_im;
    v57_0_re = v1_re*v55_0_re;
    v57_0_im = v1_re*v55_0_im;
    v56_b = (fabs(v56_t_re) + fabs(v56_t_im))*rt + (fabs(v2_re) + fabs(v2_im))*r1 + (fabs(v55_0_re) + fabs(v55_0_im))*r0 + v56_c;
    v57_c = v1_m*v56_c + v1_b*v56_b;
    v58_re = v57_re*v48_re - v57_im*v48_im;
    v58_im = v57_re*v48_im + v57_im*v48_re;
    v58_t_re = v57_re*v48_t_re - v57_im*v48_t_im + v48_re*v57_t_re - v48_im*v57_t_im;
    v58_t_im = v57_re*v48_t_im + v57_im*v48_t_re + v48_re*v57_t_im + v48_im*v57_t_re;
    v58_1_re = v57_re*v48_1_re - v57_im*v48_1_im + v48_re*v57_1_re - v48_im*v57_1_im;
    v58_1_im = v57_re*v48_1_im + v57_im*v48_1_re + v48_re*v57_1_im + v48_im*v57_1_re;
    v58_0_re = v57_re*v48_0_re - v57_im*v48_0_im + v48_re*v57_0_re - v48_im*v57_0_im;
    v58_0_im = v57_re*v48_0_im + v57_im*v48_0_re + v48_re*v57_0_im + v48_im*v57_0_re;
    v57_m = fabs(v57_re) + fabs(v57_im);
    v57_b = (fabs(v57_t_re) + fabs(v57_t_im))*rt + (fabs(v57_1_re) + fabs(v57_1_im))*r1 + (fabs(v57_0_re) + fabs(v57_0_im))*r0 + v57_c;
    v58_c = v57_m*v48_c + v48_m*v57_c + v57_b*v48_b;
    work[29] = 1.0 - v50_0_re;
    work[29 + 1] = -v50_0_im;
    work[29 + 2] = -v50_1_re;
    work[29 + 3] = -v50_1_im;
    work[29 + 4] = -v50_t_re;
    work[29 + 5] = -v50_t_im;
    work[29 + 6] = x0_re - v50_re;
    work[29 + 7] = x0_im - v50_im;
    work[25] = v50_c;
    work[29 + 2*6] = -v58_0_re;
    work[29 + 2*6 + 1] = -v58_0_im;
    work[29 + 2*6 + 2] = 1.0 - v58_1_re;
    work[29 + 2*6 + 3] = -v58_1_im;
    work[29 + 2*6 + 4] = -v58_t_re;
    work[29 + 2*6 + 5] = -v58_t_im;
    work[29 + 2*6 + 6] = x1_re - v58_re;
    work[29 + 2*6 + 7] = x1_im - v58_im;
    work[25 + 1] = v58_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work, word_R, weights_0, count_0);
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
__device__ static rmt_values<2> certify(double *work, double t, double left, double step, const double *word_R, const double *weights_0, long long count_0)
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
        if (!enclose(work, word_R, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[114] = 0.0;
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
            work[114] = fmax(work[114], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[114] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[114], 0.001));
            }
            break;
        }
        if (!(work[114] < RMT_INF)) {
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
__device__ static bool follow(double *work, const double *word_R, const double *weights_0, long long count_0)
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
    equations(work, word_R, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify(work, t, left, step, word_R, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle(work, word_R, weights_0, count_0) && is_near(work, 0.5*step);
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
__device__ static bool reach(double *work, bool is_found, const double *word_R, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy(work, attempt == 1 ? 97 : 105, 73, 2*4);
            if (follow(work, word_R, weights_0, count_0)) {
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
__device__ static rmt_values<2> values(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double par_q_re = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double par_z_re = 0;
    double par_z_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v2_re = 0;
    double v2_im = 0;
    double v3_re = 0;
    double v3_im = 0;
    double v4_re = 0;
    double v4_q = 0;
    double v4_r_re = 0;
    double v4_r_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v10_s_re = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v13_s_re = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v16_re = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v22_s_re = 0;
    double v22_s_im = 0;
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
    double v31_re = 0;
    double v31_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v34_re = 0;
    double v34_im = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v45_re = 0;
    double v45_im = 0;
    long long iv7 = 0;
    double v9_re = 0;
    double v8_w = 0;
    double v38_s_re = 0;
    double v40_re = 0;
    double v41_re = 0;
    double v42_re = 0;
    double v43_re = 0;
    double v43_q = 0;
    double v43_r_re = 0;
    double v43_r_im = 0;
    double v46_re = 0;
    double v46_im = 0;
    double v47_re = 0;
    double v47_im = 0;
    par_p_re = work[65];
    par_q_re = work[65 + 2];
    par_sigma2_re = work[65 + 4];
    par_sigma2_im = work[65 + 5];
    par_z_re = work[65 + 6];
    par_z_im = work[65 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v1_re = par_p_re + par_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v2_im = par_p_re*par_sigma2_im;
    v3_re = v2_re*x0_re - v2_im*x0_im;
    v3_im = v2_re*x0_im + v2_im*x0_re;
    v4_re = par_p_re + par_q_re + v3_re;
    v4_q = 1.0/(v4_re*v4_re + v3_im*v3_im);
    v4_r_re = v4_re*v4_q;
    v4_r_im = -v3_im*v4_q;
    v6_re = v1_re*v4_r_re;
    v6_im = v1_re*v4_r_im;
    v10_s_re = par_p_re*par_p_re;
    v12_re = v10_s_re*par_z_re;
    v12_im = v10_s_re*par_z_im;
    v13_s_re = par_q_re*par_q_re;
    v15_re = v13_s_re*par_z_re;
    v15_im = v13_s_re*par_z_im;
    v16_re = par_p_re*par_q_re;
    v17_re = v16_re*par_z_re;
    v17_im = v16_re*par_z_im;
    v18_re = v10_s_re*par_sigma2_re;
    v18_im = v10_s_re*par_sigma2_im;
    v19_re = v18_re*x1_re - v18_im*x1_im;
    v19_im = v18_re*x1_im + v18_im*x1_re;
    v20_re = v13_s_re*par_sigma2_re;
    v20_im = v13_s_re*par_sigma2_im;
    v21_re = v20_re*v6_re - v20_im*v6_im;
    v21_im = v20_re*v6_im + v20_im*v6_re;
    v22_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im;
    v22_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re;
    v24_re = v10_s_re*v22_s_re;
    v24_im = v10_s_re*v22_s_im;
    v25_re = v24_re*x0_re - v24_im*x0_im;
    v25_im = v24_re*x0_im + v24_im*x0_re;
    v26_re = v25_re*x1_re - v25_im*x1_im;
    v26_im = v25_re*x1_im + v25_im*x1_re;
    v27_re = v18_re*par_z_re - v18_im*par_z_im;
    v27_im = v18_re*par_z_im + v18_im*par_z_re;
    v28_re = v27_re*x0_re - v27_im*x0_im;
    v28_im = v27_re*x0_im + v27_im*x0_re;
    v29_re = v16_re*par_sigma2_re;
    v29_im = v16_re*par_sigma2_im;
    v30_re = v29_re*x1_re - v29_im*x1_im;
    v30_im = v29_re*x1_im + v29_im*x1_re;
    v31_re = v29_re*v6_re - v29_im*v6_im;
    v31_im = v29_re*v6_im + v29_im*v6_re;
    v32_re = v16_re*v22_s_re;
    v32_im = v16_re*v22_s_im;
    v33_re = v32_re*x0_re - v32_im*x0_im;
    v33_im = v32_re*x0_im + v32_im*x0_re;
    v34_re = v33_re*v6_re - v33_im*v6_im;
    v34_im = v33_re*v6_im + v33_im*v6_re;
    v35_re = v29_re*par_z_re - v29_im*par_z_im;
    v35_im = v29_re*par_z_im + v29_im*par_z_re;
    v36_re = v35_re*x0_re - v35_im*x0_im;
    v36_im = v35_re*x0_im + v35_im*x0_re;
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re;
    v37_im = -v12_im - v15_im - 2.0*v17_im + v19_im + v21_im + v26_im - v28_im + v30_im + v31_im + v34_im - v36_im;
    v45_re = 0.0;
    v45_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv7 = rmt_i1;
        v9_re = word_R[iv7];
        v8_w = weights_0[iv7];
        v38_s_re = v9_re*v9_re;
        v40_re = v10_s_re*v38_s_re;
        v41_re = v13_s_re*v38_s_re;
        v42_re = v16_re*v38_s_re;
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re;
        v43_q = 1.0/(v43_re*v43_re + v37_im*v37_im);
        v43_r_re = v43_re*v43_q;
        v43_r_im = -v37_im*v43_q;
        v45_re += v8_w*v43_r_re;
        v45_im += v8_w*v43_r_im;
    }
    v46_re = v1_re*v4_re;
    v46_im = v1_re*v3_im;
    v47_re = v46_re*v45_re - v46_im*v45_im;
    v47_im = v46_re*v45_im + v46_im*v45_re;
    work[59] = x0_re;
    work[59 + 1] = x0_im;
    work[59 + 2] = x1_re;
    work[59 + 3] = x1_im;
    work[59 + 4] = v6_re;
    work[59 + 5] = v6_im;
    return {{v47_re, v47_im}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_R, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin(work, anchor, start, word_R, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take(work, 81, 4, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found, word_R, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 16, 2*2);
            copy(work, 81, 105, 2*4);
            {
                const rmt_values<2> rmt_1 = values(work, word_R, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[59 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[59 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_q_re = 0;
    double turn_q_re = 0;
    double par_sigma2_re = 0;
    double par_sigma2_im = 0;
    double turn_sigma2_re = 0;
    double turn_sigma2_im = 0;
    double par_z_re = 0;
    double par_z_im = 0;
    double turn_z_re = 0;
    double turn_z_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_im = 0;
    double v2_t_re = 0;
    double v2_t_im = 0;
    double v3_re = 0;
    double v3_im = 0;
    double v3_t_re = 0;
    double v3_t_im = 0;
    double v4_re = 0;
    double v4_t_re = 0;
    double v4_q = 0;
    double v4_r_re = 0;
    double v4_r_im = 0;
    double v5_s_re = 0;
    double v5_s_im = 0;
    double v5_t_re = 0;
    double v5_t_im = 0;
    double v5_0_re = 0;
    double v5_0_im = 0;
    double v6_re = 0;
    double v6_im = 0;
    double v6_t_re = 0;
    double v6_t_im = 0;
    double v6_0_re = 0;
    double v6_0_im = 0;
    double v10_s_re = 0;
    double v11_t_re = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v13_s_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v21_0_re = 0;
    double v21_0_im = 0;
    double v22_s_re = 0;
    double v22_s_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
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
    double v26_0_re = 0;
    double v26_0_im = 0;
    double v26_t_re = 0;
    double v26_t_im = 0;
    double v27_re = 0;
    double v27_im = 0;
    double v27_t_re = 0;
    double v27_t_im = 0;
    double v28_re = 0;
    double v28_im = 0;
    double v28_t_re = 0;
    double v28_t_im = 0;
    double v29_re = 0;
    double v29_im = 0;
    double v29_t_re = 0;
    double v29_t_im = 0;
    double v30_re = 0;
    double v30_im = 0;
    double v30_t_re = 0;
    double v30_t_im = 0;
    double v31_re = 0;
    double v31_im = 0;
    double v31_t_re = 0;
    double v31_t_im = 0;
    double v31_0_re = 0;
    double v31_0_im = 0;
    double v32_re = 0;
    double v32_im = 0;
    double v32_t_re = 0;
    double v32_t_im = 0;
    double v33_re = 0;
    double v33_im = 0;
    double v33_t_re = 0;
    double v33_t_im = 0;
    double v34_re = 0;
    double v34_im = 0;
    double v34_t_re = 0;
    double v34_t_im = 0;
    double v34_0_re = 0;
    double v34_0_im = 0;
    double v35_re = 0;
    double v35_im = 0;
    double v35_t_re = 0;
    double v35_t_im = 0;
    double v36_re = 0;
    double v36_im = 0;
    double v36_t_re = 0;
    double v36_t_im = 0;
    double v37_re = 0;
    double v37_im = 0;
    double v37_t_re = 0;
    double v37_t_im = 0;
    double v37_1_re = 0;
    double v37_1_im = 0;
    double v37_0_re = 0;
    double v37_0_im = 0;
    double v45_re = 0;
    double v45_im = 0;
    double v45_t_re = 0;
    double v45_t_im = 0;
    double v45_1_re = 0;
    double v45_1_im = 0;
    double v45_0_re = 0;
    double v45_0_im = 0;
    long long iv7 = 0;
    double v9_re = 0;
    double v8_w = 0;
    double v38_s_re = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_q = 0;
    double v43_r_re = 0;
    double v43_r_im = 0;
    double v44_s_re = 0;
    double v44_s_im = 0;
    double v44_t_re = 0;
    double v44_t_im = 0;
    double v44_1_re = 0;
    double v44_1_im = 0;
    double v44_0_re = 0;
    double v44_0_im = 0;
    double v46_re = 0;
    double v46_im = 0;
    double v46_t_re = 0;
    double v46_t_im = 0;
    double v46_0_re = 0;
    double v46_0_im = 0;
    double v47_re = 0;
    double v47_im = 0;
    double v47_t_re = 0;
    double v47_t_im = 0;
    double v47_1_re = 0;
    double v47_1_im = 0;
    double v47_0_re = 0;
    double v47_0_im = 0;
    par_p_re = work[65];
    turn_p_re = work[89];
    par_q_re = work[65 + 2];
    turn_q_re = work[89 + 2];
    par_sigma2_re = work[65 + 4];
    par_sigma2_im = work[65 + 5];
    turn_sigma2_re = work[89 + 4];
    turn_sigma2_im = work[89 + 5];
    par_z_re = work[65 + 6];
    par_z_im = work[65 + 7];
    turn_z_re = work[89 + 6];
    turn_z_im = work[89 + 7];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v1_re = par_p_re + par_q_re;
    v1_t_re = turn_p_re + turn_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v2_im = par_p_re*par_sigma2_im;
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v2_t_im = par_p_re*turn_sigma2_im + par_sigma2_im*turn_p_re;
    v3_re = v2_re*x0_re - v2_im*x0_im;
    v3_im = v2_re*x0_im + v2_im*x0_re;
    v3_t_re = x0_re*v2_t_re - x0_im*v2_t_im;
    v3_t_im = x0_re*v2_t_im + x0_im*v2_t_re;
    v4_re = par_p_re + par_q_re + v3_re;
    v4_t_re = turn_p_re + turn_q_re + v3_t_re;
    v4_q = 1.0/(v4_re*v4_re + v3_im*v3_im);
    v4_r_re = v4_re*v4_q;
    v4_r_im = -v3_im*v4_q;
    v5_s_re = v4_r_re*v4_r_re - v4_r_im*v4_r_im;
    v5_s_im = v4_r_re*v4_r_im + v4_r_im*v4_r_re;
    v5_t_re = -v5_s_re*v4_t_re + v5_s_im*v3_t_im;
    v5_t_im = -v5_s_re*v3_t_im - v5_s_im*v4_t_re;
    v5_0_re = -v5_s_re*v2_re + v5_s_im*v2_im;
    v5_0_im = -v5_s_re*v2_im - v5_s_im*v2_re;
    v6_re = v1_re*v4_r_re;
    v6_im = v1_re*v4_r_im;
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re;
    v6_t_im = v1_re*v5_t_im + v4_r_im*v1_t_re;
    v6_0_re = v1_re*v5_0_re;
    v6_0_im = v1_re*v5_0_im;
    v10_s_re = par_p_re*par_p_re;
    v11_t_re = 2.0*par_p_re*turn_p_re;
    v12_re = v10_s_re*par_z_re;
    v12_im = v10_s_re*par_z_im;
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re;
    v12_t_im = v10_s_re*turn_z_im + par_z_im*v11_t_re;
    v13_s_re = par_q_re*par_q_re;
    v14_t_re = 2.0*par_q_re*turn_q_re;
    v15_re = v13_s_re*par_z_re;
    v15_im = v13_s_re*par_z_im;
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re;
    v15_t_im = v13_s_re*turn_z_im + par_z_im*v14_t_re;
    v16_re = par_p_re*par_q_re;
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re;
    v17_re = v16_re*par_z_re;
    v17_im = v16_re*par_z_im;
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re;
    v17_t_im = v16_re*turn_z_im + par_z_im*v16_t_re;
    v18_re = v10_s_re*par_sigma2_re;
    v18_im = v10_s_re*par_sigma2_im;
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re;
    v18_t_im = v10_s_re*turn_sigma2_im + par_sigma2_im*v11_t_re;
    v19_re = v18_re*x1_re - v18_im*x1_im;
    v19_im = v18_re*x1_im + v18_im*x1_re;
    v19_t_re = x1_re*v18_t_re - x1_im*v18_t_im;
    v19_t_im = x1_re*v18_t_im + x1_im*v18_t_re;
    v20_re = v13_s_re*par_sigma2_re;
    v20_im = v13_s_re*par_sigma2_im;
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re;
    v20_t_im = v13_s_re*turn_sigma2_im + par_sigma2_im*v14_t_re;
    v21_re = v20_re*v6_re - v20_im*v6_im;
    v21_im = v20_re*v6_im + v20_im*v6_re;
    v21_t_re = v20_re*v6_t_re - v20_im*v6_t_im + v6_re*v20_t_re - v6_im*v20_t_im;
    v21_t_im = v20_re*v6_t_im + v20_im*v6_t_re + v6_re*v20_t_im + v6_im*v20_t_re;
    v21_0_re = v20_re*v6_0_re - v20_im*v6_0_im;
    v21_0_im = v20_re*v6_0_im + v20_im*v6_0_re;
    v22_s_re = par_sigma2_re*par_sigma2_re - par_sigma2_im*par_sigma2_im;
    v22_s_im = par_sigma2_re*par_sigma2_im + par_sigma2_im*par_sigma2_re;
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re - 2.0*par_sigma2_im*turn_sigma2_im;
    v23_t_im = 2.0*par_sigma2_re*turn_sigma2_im + 2.0*par_sigma2_im*turn_sigma2_re;
    v24_re = v10_s_re*v22_s_re;
    v24_im = v10_s_re*v22_s_im;
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re;
    v24_t_im = v10_s_re*v23_t_im + v22_s_im*v11_t_re;
    v25_re = v24_re*x0_re - v24_im*x0_im;
    v25_im = v24_re*x0_im + v24_im*x0_re;
    v25_t_re = x0_re*v24_t_re - x0_im*v24_t_im;
    v25_t_im = x0_re*v24_t_im + x0_im*v24_t_re;
    v26_re = v25_re*x1_re - v25_im*x1_im;
    v26_im = v25_re*x1_im + v25_im*x1_re;
    v26_0_re = x1_re*v24_re - x1_im*v24_im;
    v26_0_im = x1_re*v24_im + x1_im*v24_re;
    v26_t_re = x1_re*v25_t_re - x1_im*v25_t_im;
    v26_t_im = x1_re*v25_t_im + x1_im*v25_t_re;
    v27_re = v18_re*par_z_re - v18_im*par_z_im;
    v27_im = v18_re*par_z_im + v18_im*par_z_re;
    v27_t_re = v18_re*turn_z_re - v18_im*turn_z_im + par_z_re*v18_t_re - par_z_im*v18_t_im;
    v27_t_im = v18_re*turn_z_im + v18_im*turn_z_re + par_z_re*v18_t_im + par_z_im*v18_t_re;
    v28_re = v27_re*x0_re - v27_im*x0_im;
    v28_im = v27_re*x0_im + v27_im*x0_re;
    v28_t_re = x0_re*v27_t_re - x0_im*v27_t_im;
    v28_t_im = x0_re*v27_t_im + x0_im*v27_t_re;
    v29_re = v16_re*par_sigma2_re;
    v29_im = v16_re*par_sigma2_im;
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re;
    v29_t_im = v16_re*turn_sigma2_im + par_sigma2_im*v16_t_re;
    v30_re = v29_re*x1_re - v29_im*x1_im;
    v30_im = v29_re*x1_im + v29_im*x1_re;
    v30_t_re = x1_re*v29_t_re - x1_im*v29_t_im;
    v30_t_im = x1_re*v29_t_im + x1_im*v29_t_re;
    v31_re = v29_re*v6_re - v29_im*v6_im;
    v31_im = v29_re*v6_im + v29_im*v6_re;
    v31_t_re = v29_re*v6_t_re - v29_im*v6_t_im + v6_re*v29_t_re - v6_im*v29_t_im;
    v31_t_im = v29_re*v6_t_im + v29_im*v6_t_re + v6_re*v29_t_im + v6_im*v29_t_re;
    v31_0_re = v29_re*v6_0_re - v29_im*v6_0_im;
    v31_0_im = v29_re*v6_0_im + v29_im*v6_0_re;
    v32_re = v16_re*v22_s_re;
    v32_im = v16_re*v22_s_im;
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re;
    v32_t_im = v16_re*v23_t_im + v22_s_im*v16_t_re;
    v33_re = v32_re*x0_re - v32_im*x0_im;
    v33_im = v32_re*x0_im + v32_im*x0_re;
    v33_t_re = x0_re*v32_t_re - x0_im*v32_t_im;
    v33_t_im = x0_re*v32_t_im + x0_im*v32_t_re;
    v34_re = v33_re*v6_re - v33_im*v6_im;
    v34_im = v33_re*v6_im + v33_im*v6_re;
    v34_t_re = v33_re*v6_t_re - v33_im*v6_t_im + v6_re*v33_t_re - v6_im*v33_t_im;
    v34_t_im = v33_re*v6_t_im + v33_im*v6_t_re + v6_re*v33_t_im + v6_im*v33_t_re;
    v34_0_re = v33_re*v6_0_re - v33_im*v6_0_im + v6_re*v32_re - v6_im*v32_im;
    v34_0_im = v33_re*v6_0_im + v33_im*v6_0_re + v6_re*v32_im + v6_im*v32_re;
    v35_re = v29_re*par_z_re - v29_im*par_z_im;
    v35_im = v29_re*par_z_im + v29_im*par_z_re;
    v35_t_re = v29_re*turn_z_re - v29_im*turn_z_im + par_z_re*v29_t_re - par_z_im*v29_t_im;
    v35_t_im = v29_re*turn_z_im + v29_im*turn_z_re + par_z_re*v29_t_im + par_z_im*v29_t_re;
    v36_re = v35_re*x0_re - v35_im*x0_im;
    v36_im = v35_re*x0_im + v35_im*x0_re;
    v36_t_re = x0_re*v35_t_re - x0_im*v35_t_im;
    v36_t_im = x0_re*v35_t_im + x0_im*v35_t_re;
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re;
    v37_im = -v12_im - v15_im - 2.0*v17_im + v19_im + v21_im + v26_im - v28_im + v30_im + v31_im + v34_im - v36_im;
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re;
    v37_t_im = -v12_t_im - v15_t_im - 2.0*v17_t_im + v19_t_im + v21_t_im + v26_t_im - v28_t_im + v30_t_im + v31_t_im + v34_t_im - v36_t_im;
    v37_1_re = v18_re + v25_re + v29_re;
    v37_1_im = v18_im + v25_im + v29_im;
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re;
    v37_0_im = v21_0_im + v26_0_im - v27_im + v31_0_im + v34_0_im - v35_im;
    v45_re = 0.0;
    v45_im = 0.0;
    v45_t_re = 0.0;
    v45_t_im = 0.0;
    v45_1_re = 0.0;
    v45_1_im = 0.0;
    v45_0_re = 0.0;
    v45_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv7 = rmt_i1;
        v9_re = word_R[iv7];
        v8_w = weights_0[iv7];
        v38_s_re = v9_re*v9_re;
        v40_re = v10_s_re*v38_s_re;
        v40_t_re = v38_s_re*v11_t_re;
        v41_re = v13_s_re*v38_s_re;
        v41_t_re = v38_s_re*v14_t_re;
        v42_re = v16_re*v38_s_re;
        v42_t_re = v38_s_re*v16_t_re;
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re;
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re;
        v43_q = 1.0/(v43_re*v43_re + v37_im*v37_im);
        v43_r_re = v43_re*v43_q;
        v43_r_im = -v37_im*v43_q;
        v44_s_re = v43_r_re*v43_r_re - v43_r_im*v43_r_im;
        v44_s_im = v43_r_re*v43_r_im + v43_r_im*v43_r_re;
        v44_t_re = -v44_s_re*v43_t_re + v44_s_im*v37_t_im;
        v44_t_im = -v44_s_re*v37_t_im - v44_s_im*v43_t_re;
        v44_1_re = -v44_s_re*v37_1_re + v44_s_im*v37_1_im;
        v44_1_im = -v44_s_re*v37_1_im - v44_s_im*v37_1_re;
        v44_0_re = -v44_s_re*v37_0_re + v44_s_im*v37_0_im;
        v44_0_im = -v44_s_re*v37_0_im - v44_s_im*v37_0_re;
        v45_re += v8_w*v43_r_re;
        v45_im += v8_w*v43_r_im;
        v45_t_re += v8_w*v44_t_re;
        v45_t_im += v8_w*v44_t_im;
        v45_1_re += v8_w*v44_1_re;
        v45_1_im += v8_w*v44_1_im;
        v45_0_re += v8_w*v44_0_re;
        v45_0_im += v8_w*v44_0_im;
    }
    v46_re = v1_re*v4_re;
    v46_im = v1_re*v3_im;
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re;
    v46_t_im = v1_re*v3_t_im + v3_im*v1_t_re;
    v46_0_re = v1_re*v2_re;
    v46_0_im = v1_re*v2_im;
    v47_re = v46_re*v45_re - v46_im*v45_im;
    v47_im = v46_re*v45_im + v46_im*v45_re;
    v47_t_re = v46_re*v45_t_re - v46_im*v45_t_im + v45_re*v46_t_re - v45_im*v46_t_im;
    v47_t_im = v46_re*v45_t_im + v46_im*v45_t_re + v45_re*v46_t_im + v45_im*v46_t_re;
    v47_1_re = v46_re*v45_1_re - v46_im*v45_1_im;
    v47_1_im = v46_re*v45_1_im + v46_im*v45_1_re;
    v47_0_re = v46_re*v45_0_re - v46_im*v45_0_im + v45_re*v46_0_re - v45_im*v46_0_im;
    v47_0_im = v46_re*v45_0_im + v46_im*v45_0_re + v45_re*v46_0_im + v45_im*v46_0_re;
    work[53] = v47_0_re;
    work[53 + 1] = v47_0_im;
    work[53 + 2] = v47_1_re;
    work[53 + 3] = v47_1_im;
    work[53 + 4] = v47_t_re;
    work[53 + 5] = v47_t_im;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate(double *work, long long j, const double *word_R, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[89 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 8, 2*2);
    equations(work, word_R, weights_0, count_0);
    if (!eliminate(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work, word_R, weights_0, count_0);
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
__device__ static void descend(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_R, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take(work, 65, 4, parameters, size, i);
        take(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate(work, j, word_R, weights_0, count_0);
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
        work[89 + j] = work[81 + j] - work[73 + j];
        total += fabs(work[89 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[73 + j]) + fabs(work[81 + j]);
        }
    }
    work[113] = height == 0.0 ? 1.0 : 0.0;
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
        work[65 + j] = left*work[73 + j] + t*work[81 + j];
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
__device__ static __noinline__ void equations_real(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_q_re = 0;
    double turn_q_re = 0;
    double par_sigma2_re = 0;
    double turn_sigma2_re = 0;
    double par_z_re = 0;
    double turn_z_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_t_re = 0;
    double v3_re = 0;
    double v3_t_re = 0;
    double v4_re = 0;
    double v4_t_re = 0;
    double v4_r_re = 0;
    double v5_s_re = 0;
    double v5_t_re = 0;
    double v5_0_re = 0;
    double v6_re = 0;
    double v6_t_re = 0;
    double v6_0_re = 0;
    double v10_s_re = 0;
    double v11_t_re = 0;
    double v12_re = 0;
    double v12_t_re = 0;
    double v13_s_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_t_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v22_s_re = 0;
    double v23_t_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v26_re = 0;
    double v26_0_re = 0;
    double v26_t_re = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v28_re = 0;
    double v28_t_re = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v31_0_re = 0;
    double v32_re = 0;
    double v32_t_re = 0;
    double v33_re = 0;
    double v33_t_re = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v34_0_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v37_re = 0;
    double v37_t_re = 0;
    double v37_1_re = 0;
    double v37_0_re = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_1_re = 0;
    double v45_0_re = 0;
    long long iv7 = 0;
    double v9_re = 0;
    double v8_w = 0;
    double v38_s_re = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_r_re = 0;
    double v44_s_re = 0;
    double v44_t_re = 0;
    double v44_1_re = 0;
    double v44_0_re = 0;
    double v46_re = 0;
    double v46_t_re = 0;
    double v46_0_re = 0;
    double v47_re = 0;
    double v47_t_re = 0;
    double v47_1_re = 0;
    double v47_0_re = 0;
    double v48_re = 0;
    double v48_t_re = 0;
    double v49_re = 0;
    double v49_t_re = 0;
    double v50_re = 0;
    double v50_t_re = 0;
    double v51_re = 0;
    double v51_t_re = 0;
    double v52_re = 0;
    double v52_t_re = 0;
    double v52_0_re = 0;
    double v53_re = 0;
    double v53_t_re = 0;
    double v54_re = 0;
    double v54_t_re = 0;
    double v54_1_re = 0;
    double v54_0_re = 0;
    double v55_re = 0;
    double v55_t_re = 0;
    double v55_1_re = 0;
    double v55_0_re = 0;
    par_p_re = work[65];
    turn_p_re = work[89];
    par_q_re = work[65 + 2];
    turn_q_re = work[89 + 2];
    par_sigma2_re = work[65 + 4];
    turn_sigma2_re = work[89 + 4];
    par_z_re = work[65 + 6];
    turn_z_re = work[89 + 6];
    x0_re = work[8];
    x1_re = work[8 + 2];
    v1_re = par_p_re + par_q_re;
    v1_t_re = turn_p_re + turn_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v3_re = v2_re*x0_re;
    v3_t_re = x0_re*v2_t_re;
    v4_re = par_p_re + par_q_re + v3_re;
    v4_t_re = turn_p_re + turn_q_re + v3_t_re;
    v4_r_re = 1.0/v4_re;
    v5_s_re = v4_r_re*v4_r_re;
    v5_t_re = -v5_s_re*v4_t_re;
    v5_0_re = -v5_s_re*v2_re;
    v6_re = v1_re*v4_r_re;
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re;
    v6_0_re = v1_re*v5_0_re;
    v10_s_re = par_p_re*par_p_re;
    v11_t_re = 2.0*par_p_re*turn_p_re;
    v12_re = v10_s_re*par_z_re;
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re;
    v13_s_re = par_q_re*par_q_re;
    v14_t_re = 2.0*par_q_re*turn_q_re;
    v15_re = v13_s_re*par_z_re;
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re;
    v16_re = par_p_re*par_q_re;
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re;
    v17_re = v16_re*par_z_re;
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re;
    v18_re = v10_s_re*par_sigma2_re;
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re;
    v19_re = v18_re*x1_re;
    v19_t_re = x1_re*v18_t_re;
    v20_re = v13_s_re*par_sigma2_re;
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re;
    v21_re = v20_re*v6_re;
    v21_t_re = v20_re*v6_t_re + v6_re*v20_t_re;
    v21_0_re = v20_re*v6_0_re;
    v22_s_re = par_sigma2_re*par_sigma2_re;
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re;
    v24_re = v10_s_re*v22_s_re;
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re;
    v25_re = v24_re*x0_re;
    v25_t_re = x0_re*v24_t_re;
    v26_re = v25_re*x1_re;
    v26_0_re = x1_re*v24_re;
    v26_t_re = x1_re*v25_t_re;
    v27_re = v18_re*par_z_re;
    v27_t_re = v18_re*turn_z_re + par_z_re*v18_t_re;
    v28_re = v27_re*x0_re;
    v28_t_re = x0_re*v27_t_re;
    v29_re = v16_re*par_sigma2_re;
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re;
    v30_re = v29_re*x1_re;
    v30_t_re = x1_re*v29_t_re;
    v31_re = v29_re*v6_re;
    v31_t_re = v29_re*v6_t_re + v6_re*v29_t_re;
    v31_0_re = v29_re*v6_0_re;
    v32_re = v16_re*v22_s_re;
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re;
    v33_re = v32_re*x0_re;
    v33_t_re = x0_re*v32_t_re;
    v34_re = v33_re*v6_re;
    v34_t_re = v33_re*v6_t_re + v6_re*v33_t_re;
    v34_0_re = v33_re*v6_0_re + v6_re*v32_re;
    v35_re = v29_re*par_z_re;
    v35_t_re = v29_re*turn_z_re + par_z_re*v29_t_re;
    v36_re = v35_re*x0_re;
    v36_t_re = x0_re*v35_t_re;
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re;
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re;
    v37_1_re = v18_re + v25_re + v29_re;
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re;
    v45_re = 0.0;
    v45_t_re = 0.0;
    v45_1_re = 0.0;
    v45_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv7 = rmt_i1;
        v9_re = word_R[iv7];
        v8_w = weights_0[iv7];
        v38_s_re = v9_re*v9_re;
        v40_re = v10_s_re*v38_s_re;
        v40_t_re = v38_s_re*v11_t_re;
        v41_re = v13_s_re*v38_s_re;
        v41_t_re = v38_s_re*v14_t_re;
        v42_re = v16_re*v38_s_re;
        v42_t_re = v38_s_re*v16_t_re;
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re;
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re;
        v43_r_re = 1.0/v43_re;
        v44_s_re = v43_r_re*v43_r_re;
        v44_t_re = -v44_s_re*v43_t_re;
        v44_1_re = -v44_s_re*v37_1_re;
        v44_0_re = -v44_s_re*v37_0_re;
        v45_re += v8_w*v43_r_re;
        v45_t_re += v8_w*v44_t_re;
        v45_1_re += v8_w*v44_1_re;
        v45_0_re += v8_w*v44_0_re;
    }
    v46_re = v1_re*v4_re;
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re;
    v46_0_re = v1_re*v2_re;
    v47_re = v46_re*v45_re;
    v47_t_re = v46_re*v45_t_re + v45_re*v46_t_re;
    v47_1_re = v46_re*v45_1_re;
    v47_0_re = v46_re*v45_0_re + v45_re*v46_0_re;
    v48_re = par_p_re*par_z_re;
    v48_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re;
    v49_re = par_q_re*par_z_re;
    v49_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re;
    v50_re = v2_re*x1_re;
    v50_t_re = x1_re*v2_t_re;
    v51_re = par_q_re*par_sigma2_re;
    v51_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re;
    v52_re = v51_re*v6_re;
    v52_t_re = v51_re*v6_t_re + v6_re*v51_t_re;
    v52_0_re = v51_re*v6_0_re;
    v53_re = -v48_re - v49_re + v50_re + v52_re;
    v53_t_re = -v48_t_re - v49_t_re + v50_t_re + v52_t_re;
    v54_re = v1_re*v53_re;
    v54_t_re = v1_re*v53_t_re + v53_re*v1_t_re;
    v54_1_re = v1_re*v2_re;
    v54_0_re = v1_re*v52_0_re;
    v55_re = v54_re*v45_re;
    v55_t_re = v54_re*v45_t_re + v45_re*v54_t_re;
    v55_1_re = v54_re*v45_1_re + v45_re*v54_1_re;
    v55_0_re = v54_re*v45_0_re + v45_re*v54_0_re;
    work[29] = 1.0 - v47_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = -v47_1_re;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v47_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v47_re;
    work[29 + 7] = 0.0;
    work[29 + 2*6] = -v55_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v55_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v55_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v55_re;
    work[29 + 2*6 + 7] = 0.0;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle_real(double *work, const double *word_R, const double *weights_0, long long count_0)
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
        equations_real(work, word_R, weights_0, count_0);
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
        if (4.0*work[114]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin_real(double *work, const double *anchor, const double *start, const double *word_R, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[97 + j] = anchor[j];
    }
    copy_real(work, 97, 73, 2*4);
    copy_real(work, 97, 81, 2*4);
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
    work[114] = 1000.0;
    if (!settle_real(work, word_R, weights_0, count_0)) {
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
__device__ static void enclosure_real(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_q_re = 0;
    double turn_q_re = 0;
    double par_sigma2_re = 0;
    double turn_sigma2_re = 0;
    double par_z_re = 0;
    double turn_z_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_t_re = 0;
    double v3_b = 0;
    double v4_b = 0;
    double v2_c = 0;
    double v5_re = 0;
    double v5_t_re = 0;
    double v6_m = 0;
    double v2_b = 0;
    double v6_b = 0;
    double v5_c = 0;
    double v7_re = 0;
    double v7_t_re = 0;
    double v7_r_re = 0;
    double v7_o = 0;
    double v8_s_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
    double v7_b = 0;
    double v8_x = 0;
    double v8_c = 0;
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v1_m = 0;
    double v1_b = 0;
    double v8_b = 0;
    double v9_c = 0;
    double v3_s_re = 0;
    double v13_t_re = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v15_m = 0;
    double v13_b = 0;
    double v15_b = 0;
    double v14_c = 0;
    double v16_s_re = 0;
    double v17_t_re = 0;
    double v16_b = 0;
    double v17_c = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v17_b = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_c = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v19_b = 0;
    double v20_c = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v4_m = 0;
    double v21_c = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v23_m = 0;
    double v21_b = 0;
    double v23_b = 0;
    double v22_c = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_c = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v25_0_re = 0;
    double v24_m = 0;
    double v9_m = 0;
    double v24_b = 0;
    double v9_b = 0;
    double v25_c = 0;
    double v4_s_re = 0;
    double v26_t_re = 0;
    double v26_c = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v13_m = 0;
    double v26_m = 0;
    double v26_b = 0;
    double v27_c = 0;
    double v28_re = 0;
    double v28_t_re = 0;
    double v27_b = 0;
    double v28_c = 0;
    double v29_re = 0;
    double v29_0_re = 0;
    double v29_t_re = 0;
    double v28_b = 0;
    double v29_c = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v30_c = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v30_b = 0;
    double v31_c = 0;
    double v32_re = 0;
    double v32_t_re = 0;
    double v32_c = 0;
    double v33_re = 0;
    double v33_t_re = 0;
    double v32_b = 0;
    double v33_c = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v34_0_re = 0;
    double v32_m = 0;
    double v34_c = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v19_m = 0;
    double v35_c = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v35_b = 0;
    double v36_c = 0;
    double v37_re = 0;
    double v37_t_re = 0;
    double v37_0_re = 0;
    double v36_m = 0;
    double v36_b = 0;
    double v37_c = 0;
    double v38_re = 0;
    double v38_t_re = 0;
    double v38_c = 0;
    double v39_re = 0;
    double v39_t_re = 0;
    double v38_b = 0;
    double v39_c = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v40_1_re = 0;
    double v40_0_re = 0;
    double v40_c = 0;
    double v48_re = 0;
    double v48_t_re = 0;
    double v48_1_re = 0;
    double v48_0_re = 0;
    double v48_c = 0;
    long long iv10 = 0;
    double v12_re = 0;
    double v11_w = 0;
    double v41_s_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v42_m = 0;
    double v43_c = 0;
    double v44_re = 0;
    double v44_t_re = 0;
    double v44_c = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_c = 0;
    double v46_re = 0;
    double v46_t_re = 0;
    double v46_c = 0;
    double v46_r_re = 0;
    double v46_o = 0;
    double v47_s_re = 0;
    double v47_t_re = 0;
    double v47_1_re = 0;
    double v47_0_re = 0;
    double v46_b = 0;
    double v47_x = 0;
    double v47_c = 0;
    double v49_re = 0;
    double v49_t_re = 0;
    double v49_0_re = 0;
    double v49_c = 0;
    double v50_re = 0;
    double v50_t_re = 0;
    double v50_1_re = 0;
    double v50_0_re = 0;
    double v49_m = 0;
    double v48_m = 0;
    double v49_b = 0;
    double v48_b = 0;
    double v50_c = 0;
    double v51_re = 0;
    double v51_t_re = 0;
    double v51_c = 0;
    double v52_re = 0;
    double v52_t_re = 0;
    double v52_c = 0;
    double v53_re = 0;
    double v53_t_re = 0;
    double v53_c = 0;
    double v54_re = 0;
    double v54_t_re = 0;
    double v54_c = 0;
    double v55_re = 0;
    double v55_t_re = 0;
    double v55_0_re = 0;
    double v54_m = 0;
    double v54_b = 0;
    double v55_c = 0;
    double v56_re = 0;
    double v56_t_re = 0;
    double v56_c = 0;
    double v57_re = 0;
    double v57_t_re = 0;
    double v57_1_re = 0;
    double v57_0_re = 0;
    double v56_b = 0;
    double v57_c = 0;
    double v58_re = 0;
    double v58_t_re = 0;
    double v58_1_re = 0;
    double v58_0_re = 0;
    double v57_m = 0;
    double v57_b = 0;
    double v58_c = 0;
    par_p_re = work[65];
    turn_p_re = work[89];
    par_q_re = work[65 + 2];
    turn_q_re = work[89 + 2];
    par_sigma2_re = work[65 + 4];
    turn_sigma2_re = work[89 + 4];
    par_z_re = work[65 + 6];
    turn_z_re = work[89 + 6];
    x0_re = work[8];
    x1_re = work[8 + 2];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v1_re = par_p_re + par_q_re;
    v1_t_re = turn_p_re + turn_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v3_b = fabs(turn_p_re)*rt;
    v4_b = fabs(turn_sigma2_re)*rt;
    v2_c = v3_b*v4_b;
    v5_re = v2_re*x0_re;
    v5_t_re = x0_re*v2_t_re;
    v6_m = fabs(x0_re);
    v2_b = fabs(v2_t_re)*rt + v2_c;
    v6_b = r0;
    v5_c = v6_m*v2_c + v2_b*v6_b;
    v7_re = par_p_re + par_q_re + v5_re;
    v7_t_re = turn_p_re + turn_q_re + v5_t_re;
    v7_r_re = 1.0/v7_re;
    v7_o = fabs(v7_r_re);
    v8_s_re = v7_r_re*v7_r_re;
    v8_t_re = -v8_s_re*v7_t_re;
    v8_0_re = -v8_s_re*v2_re;
    v7_b = fabs(v7_t_re)*rt + fabs(v2_re)*r0 + v5_c;
    v8_x = v7_b*v7_o;
    v8_c = v8_x < 1.0 ? v7_o*v7_o*(v5_c + v7_b*v8_x/(1.0 - v8_x)) : RMT_INF;
    v9_re = v1_re*v7_r_re;
    v9_t_re = v1_re*v8_t_re + v7_r_re*v1_t_re;
    v9_0_re = v1_re*v8_0_re;
    v1_m = fabs(v1_re);
    v1_b = fabs(v1_t_re)*rt;
    v8_b = fabs(v8_t_re)*rt + fabs(v8_0_re)*r0 + v8_c;
    v9_c = v1_m*v8_c + v1_b*v8_b;
    v3_s_re = par_p_re*par_p_re;
    v13_t_re = 2.0*par_p_re*turn_p_re;
    v13_c = v3_b*v3_b;
    v14_re = v3_s_re*par_z_re;
    v14_t_re = v3_s_re*turn_z_re + par_z_re*v13_t_re;
    v15_m = fabs(par_z_re);
    v13_b = fabs(v13_t_re)*rt + v13_c;
    v15_b = fabs(turn_z_re)*rt;
    v14_c = v15_m*v13_c + v13_b*v15_b;
    v16_s_re = par_q_re*par_q_re;
    v17_t_re = 2.0*par_q_re*turn_q_re;
    v16_b = fabs(turn_q_re)*rt;
    v17_c = v16_b*v16_b;
    v18_re = v16_s_re*par_z_re;
    v18_t_re = v16_s_re*turn_z_re + par_z_re*v17_t_re;
    v17_b = fabs(v17_t_re)*rt + v17_c;
    v18_c = v15_m*v17_c + v17_b*v15_b;
    v19_re = par_p_re*par_q_re;
    v19_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re;
    v19_c = v3_b*v16_b;
    v20_re = v19_re*par_z_re;
    v20_t_re = v19_re*turn_z_re + par_z_re*v19_t_re;
    v19_b = fabs(v19_t_re)*rt + v19_c;
    v20_c = v15_m*v19_c + v19_b*v15_b;
    v21_re = v3_s_re*par_sigma2_re;
    v21_t_re = v3_s_re*turn_sigma2_re + par_sigma2_re*v13_t_re;
    v4_m = fabs(par_sigma2_re);
    v21_c = v4_m*v13_c + v13_b*v4_b;
    v22_re = v21_re*x1_re;
    v22_t_re = x1_re*v21_t_re;
    v23_m = fabs(x1_re);
    v21_b = fabs(v21_t_re)*rt + v21_c;
    v23_b = r1;
    v22_c = v23_m*v21_c + v21_b*v23_b;
    v24_re = v16_s_re*par_sigma2_re;
    v24_t_re = v16_s_re*turn_sigma2_re + par_sigma2_re*v17_t_re;
    v24_c = v4_m*v17_c + v17_b*v4_b;
    v25_re = v24_re*v9_re;
    v25_t_re = v24_re*v9_t_re + v9_re*v24_t_re;
    v25_0_re = v24_re*v9_0_re;
    v24_m = fabs(v24_re);
    v9_m = fabs(v9_re);
    v24_b = fabs(v24_t_re)*rt + v24_c;
    v9_b = fabs(v9_t_re)*rt + fabs(v9_0_re)*r0 + v9_c;
    v25_c = v24_m*v9_c + v9_m*v24_c + v24_b*v9_b;
    v4_s_re = par_sigma2_re*par_sigma2_re;
    v26_t_re = 2.0*par_sigma2_re*turn_sigma2_re;
    v26_c = v4_b*v4_b;
    v27_re = v3_s_re*v4_s_re;
    v27_t_re = v3_s_re*v26_t_re + v4_s_re*v13_t_re;
    v13_m = fabs(v3_s_re);
    v26_m = fabs(v4_s_re);
    v26_b = fabs(v26_t_re)*rt + v26_c;
    v27_c = v13_m*v26_c + v26_m*v13_c + v13_b*v26_b;
    v28_re = v27_re*x0_re;
    v28_t_re = x0_re*v27_t_re;
    v27_b = fabs(v27_t_re)*rt + v27_c;
    v28_c = v6_m*v27_c + v27_b*v6_b;
    v29_re = v28_re*x1_re;
    v29_0_re = x1_re*v27_re;
    v29_t_re = x1_re*v28_t_re;
    v28_b = fabs(v27_re)*r0 + fabs(v28_t_re)*rt + v28_c;
    v29_c = v23_m*v28_c + v28_b*v23_b;
    v30_re = v21_re*par_z_re;
    v30_t_re = v21_re*turn_z_re + par_z_re*v21_t_re;
    v30_c = v15_m*v21_c + v21_b*v15_b;
    v31_re = v30_re*x0_re;
    v31_t_re = x0_re*v30_t_re;
    v30_b = fabs(v30_t_re)*rt + v30_c;
    v31_c = v6_m*v30_c + v30_b*v6_b;
    v32_re = v19_re*par_sigma2_re;
    v32_t_re = v19_re*turn_sigma2_re + par_sigma2_re*v19_t_re;
    v32_c = v4_m*v19_c + v19_b*v4_b;
    v33_re = v32_re*x1_re;
    v33_t_re = x1_re*v32_t_re;
    v32_b = fabs(v32_t_re)*rt + v32_c;
    v33_c = v23_m*v32_c + v32_b*v23_b;
    v34_re = v32_re*v9_re;
    v34_t_re = v32_re*v9_t_re + v9_re*v32_t_re;
    v34_0_re = v32_re*v9_0_re;
    v32_m = fabs(v32_re);
    v34_c = v32_m*v9_c + v9_m*v32_c + v32_b*v9_b;
    v35_re = v19_re*v4_s_re;
    v35_t_re = v19_re*v26_t_re + v4_s_re*v19_t_re;
    v19_m = fabs(v19_re);
    v35_c = v19_m*v26_c + v26_m*v19_c + v19_b*v26_b;
    v36_re = v35_re*x0_re;
    v36_t_re = x0_re*v35_t_re;
    v35_b = fabs(v35_t_re)*rt + v35_c;
    v36_c = v6_m*v35_c + v35_b*v6_b;
    v37_re = v36_re*v9_re;
    v37_t_re = v36_re*v9_t_re + v9_re*v36_t_re;
    v37_0_re = v36_re*v9_0_re + v9_re*v35_re;
    v36_m = fabs(v36_re);
    v36_b = fabs(v35_re)*r0 + fabs(v36_t_re)*rt + v36_c;
    v37_c = v36_m*v9_c + v9_m*v36_c + v36_b*v9_b;
    v38_re = v32_re*par_z_re;
    v38_t_re = v32_re*turn_z_re + par_z_re*v32_t_re;
    v38_c = v15_m*v32_c + v32_b*v15_b;
    v39_re = v38_re*x0_re;
    v39_t_re = x0_re*v38_t_re;
    v38_b = fabs(v38_t_re)*rt + v38_c;
    v39_c = v6_m*v38_c + v38_b*v6_b;
    v40_re = -v14_re - v18_re - 2.0*v20_re + v22_re + v25_re + v29_re - v31_re + v33_re + v34_re + v37_re - v39_re;
    v40_t_re = -v14_t_re - v18_t_re - 2.0*v20_t_re + v22_t_re + v25_t_re + v29_t_re - v31_t_re + v33_t_re + v34_t_re + v37_t_re - v39_t_re;
    v40_1_re = v21_re + v28_re + v32_re;
    v40_0_re = v25_0_re + v29_0_re - v30_re + v34_0_re + v37_0_re - v38_re;
    v40_c = v14_c + v18_c + 2.0*v20_c + v22_c + v25_c + v29_c + v31_c + v33_c + v34_c + v37_c + v39_c;
    v48_re = 0.0;
    v48_t_re = 0.0;
    v48_1_re = 0.0;
    v48_0_re = 0.0;
    v48_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv10 = rmt_i1;
        v12_re = word_R[iv10];
        v11_w = weights_0[iv10];
        v41_s_re = v12_re*v12_re;
        v43_re = v3_s_re*v41_s_re;
        v43_t_re = v41_s_re*v13_t_re;
        v42_m = fabs(v41_s_re);
        v43_c = v42_m*v13_c;
        v44_re = v16_s_re*v41_s_re;
        v44_t_re = v41_s_re*v17_t_re;
        v44_c = v42_m*v17_c;
        v45_re = v19_re*v41_s_re;
        v45_t_re = v41_s_re*v19_t_re;
        v45_c = v42_m*v19_c;
        v46_re = v40_re + v43_re + v44_re + 2.0*v45_re;
        v46_t_re = v40_t_re + v43_t_re + v44_t_re + 2.0*v45_t_re;
        v46_c = v40_c + v43_c + v44_c + 2.0*v45_c;
        v46_r_re = 1.0/v46_re;
        v46_o = fabs(v46_r_re);
        v47_s_re = v46_r_re*v46_r_re;
        v47_t_re = -v47_s_re*v46_t_re;
        v47_1_re = -v47_s_re*v40_1_re;
        v47_0_re = -v47_s_re*v40_0_re;
        v46_b = fabs(v46_t_re)*rt + fabs(v40_1_re)*r1 + fabs(v40_0_re)*r0 + v46_c;
        v47_x = v46_b*v46_o;
        v47_c = v47_x < 1.0 ? v46_o*v46_o*(v46_c + v46_b*v47_x/(1.0 - v47_x)) : RMT_INF;
        v48_re += v11_w*v46_r_re;
        v48_t_re += v11_w*v47_t_re;
        v48_1_re += v11_w*v47_1_re;
        v48_0_re += v11_w*v47_0_re;
        v48_c += v11_w*v47_c;
    }
    v49_re = v1_re*v7_re;
    v49_t_re = v1_re*v7_t_re + v7_re*v1_t_re;
    v49_0_re = v1_re*v2_re;
    v49_c = v1_m*v5_c + v1_b*v7_b;
    v50_re = v49_re*v48_re;
    v50_t_re = v49_re*v48_t_re + v48_re*v49_t_re;
    v50_1_re = v49_re*v48_1_re;
    v50_0_re = v49_re*v48_0_re + v48_re*v49_0_re;
    v49_m = fabs(v49_re);
    v48_m = fabs(v48_re);
    v49_b = fabs(v49_t_re)*rt + fabs(v49_0_re)*r0 + v49_c;
    v48_b = fabs(v48_t_re)*rt + fabs(v48_1_re)*r1 + fabs(v48_0_re)*r0 + v48_c;
    v50_c = v49_m*v48_c + v48_m*v49_c + v49_b*v48_b;
    v51_re = par_p_re*par_z_re;
    v51_t_re = par_p_re*turn_z_re + par_z_re*turn_p_re;
    v51_c = v3_b*v15_b;
    v52_re = par_q_re*par_z_re;
    v52_t_re = par_q_re*turn_z_re + par_z_re*turn_q_re;
    v52_c = v16_b*v15_b;
    v53_re = v2_re*x1_re;
    v53_t_re = x1_re*v2_t_re;
    v53_c = v23_m*v2_c + v2_b*v23_b;
    v54_re = par_q_re*par_sigma2_re;
    v54_t_re = par_q_re*turn_sigma2_re + par_sigma2_re*turn_q_re;
    v54_c = v16_b*v4_b;
    v55_re = v54_re*v9_re;
    v55_t_re = v54_re*v9_t_re + v9_re*v54_t_re;
    v55_0_re = v54_re*v9_0_re;
    v54_m = fabs(v54_re);
    v54_b = fabs(v54_t_re)*rt + v54_c;
    v55_c = v54_m*v9_c + v9_m*v54_c + v54_b*v9_b;
    v56_re = -v51_re - v52_re + v53_re + v55_re;
    v56_t_re = -v51_t_re - v52_t_re + v53_t_re + v55_t_re;
    v56_c = v51_c + v52_c + v53_c + v55_c;
    v57_re = v1_re*v56_re;
    v57_t_re = v1_re*v56_t_re + v56_re*v1_t_re;
    v57_1_re = v1_re*v2_re;
    v57_0_re = v1_re*v55_0_re;
    v56_b = fabs(v56_t_re)*rt + fabs(v2_re)*r1 + fabs(v55_0_re)*r0 + v56_c;
    v57_c = v1_m*v56_c + v1_b*v56_b;
    v58_re = v57_re*v48_re;
    v58_t_re = v57_re*v48_t_re + v48_re*v57_t_re;
    v58_1_re = v57_re*v48_1_re + v48_re*v57_1_re;
    v58_0_re = v57_re*v48_0_re + v48_re*v57_0_re;
    v57_m = fabs(v57_re);
    v57_b = fabs(v57_t_re)*rt + fabs(v57_1_re)*r1 + fabs(v57_0_re)*r0 + v57_c;
    v58_c = v57_m*v48_c + v48_m*v57_c + v57_b*v48_b;
    work[29] = 1.0 - v50_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = -v50_1_re;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v50_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v50_re;
    work[29 + 7] = 0.0;
    work[25] = v50_c;
    work[29 + 2*6] = -v58_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v58_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v58_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v58_re;
    work[29 + 2*6 + 7] = 0.0;
    work[25 + 1] = v58_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work, word_R, weights_0, count_0);
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
__device__ static rmt_values<2> certify_real(double *work, double t, double left, double step, const double *word_R, const double *weights_0, long long count_0)
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
        if (!enclose_real(work, word_R, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[114] = 0.0;
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
            work[114] = fmax(work[114], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[114] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[114], 0.001));
            }
            break;
        }
        if (!(work[114] < RMT_INF)) {
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
__device__ static bool follow_real(double *work, const double *word_R, const double *weights_0, long long count_0)
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
    equations_real(work, word_R, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify_real(work, t, left, step, word_R, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place_real(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle_real(work, word_R, weights_0, count_0) && is_near_real(work, 0.5*step);
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
__device__ static bool reach_real(double *work, bool is_found, const double *word_R, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy_real(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy_real(work, attempt == 1 ? 97 : 105, 73, 2*4);
            if (follow_real(work, word_R, weights_0, count_0)) {
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
__device__ static rmt_values<2> values_real(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double par_q_re = 0;
    double par_sigma2_re = 0;
    double par_z_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v2_re = 0;
    double v3_re = 0;
    double v4_re = 0;
    double v4_r_re = 0;
    double v6_re = 0;
    double v10_s_re = 0;
    double v12_re = 0;
    double v13_s_re = 0;
    double v15_re = 0;
    double v16_re = 0;
    double v17_re = 0;
    double v18_re = 0;
    double v19_re = 0;
    double v20_re = 0;
    double v21_re = 0;
    double v22_s_re = 0;
    double v24_re = 0;
    double v25_re = 0;
    double v26_re = 0;
    double v27_re = 0;
    double v28_re = 0;
    double v29_re = 0;
    double v30_re = 0;
    double v31_re = 0;
    double v32_re = 0;
    double v33_re = 0;
    double v34_re = 0;
    double v35_re = 0;
    double v36_re = 0;
    double v37_re = 0;
    double v45_re = 0;
    long long iv7 = 0;
    double v9_re = 0;
    double v8_w = 0;
    double v38_s_re = 0;
    double v40_re = 0;
    double v41_re = 0;
    double v42_re = 0;
    double v43_re = 0;
    double v43_r_re = 0;
    double v46_re = 0;
    double v47_re = 0;
    par_p_re = work[65];
    par_q_re = work[65 + 2];
    par_sigma2_re = work[65 + 4];
    par_z_re = work[65 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v1_re = par_p_re + par_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v3_re = v2_re*x0_re;
    v4_re = par_p_re + par_q_re + v3_re;
    v4_r_re = 1.0/v4_re;
    v6_re = v1_re*v4_r_re;
    v10_s_re = par_p_re*par_p_re;
    v12_re = v10_s_re*par_z_re;
    v13_s_re = par_q_re*par_q_re;
    v15_re = v13_s_re*par_z_re;
    v16_re = par_p_re*par_q_re;
    v17_re = v16_re*par_z_re;
    v18_re = v10_s_re*par_sigma2_re;
    v19_re = v18_re*x1_re;
    v20_re = v13_s_re*par_sigma2_re;
    v21_re = v20_re*v6_re;
    v22_s_re = par_sigma2_re*par_sigma2_re;
    v24_re = v10_s_re*v22_s_re;
    v25_re = v24_re*x0_re;
    v26_re = v25_re*x1_re;
    v27_re = v18_re*par_z_re;
    v28_re = v27_re*x0_re;
    v29_re = v16_re*par_sigma2_re;
    v30_re = v29_re*x1_re;
    v31_re = v29_re*v6_re;
    v32_re = v16_re*v22_s_re;
    v33_re = v32_re*x0_re;
    v34_re = v33_re*v6_re;
    v35_re = v29_re*par_z_re;
    v36_re = v35_re*x0_re;
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re;
    v45_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv7 = rmt_i1;
        v9_re = word_R[iv7];
        v8_w = weights_0[iv7];
        v38_s_re = v9_re*v9_re;
        v40_re = v10_s_re*v38_s_re;
        v41_re = v13_s_re*v38_s_re;
        v42_re = v16_re*v38_s_re;
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re;
        v43_r_re = 1.0/v43_re;
        v45_re += v8_w*v43_r_re;
    }
    v46_re = v1_re*v4_re;
    v47_re = v46_re*v45_re;
    work[59] = x0_re;
    work[59 + 1] = 0.0;
    work[59 + 2] = x1_re;
    work[59 + 3] = 0.0;
    work[59 + 4] = v6_re;
    work[59 + 5] = 0.0;
    return {{v47_re, 0.0}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit_real(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_R, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin_real(work, anchor, start, word_R, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take_real(work, 81, 4, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found, word_R, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 16, 2*2);
            copy_real(work, 81, 105, 2*4);
            {
                const rmt_values<2> rmt_1 = values_real(work, word_R, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[59 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[59 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes_real(double *work, const double *word_R, const double *weights_0, long long count_0)
{
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_q_re = 0;
    double turn_q_re = 0;
    double par_sigma2_re = 0;
    double turn_sigma2_re = 0;
    double par_z_re = 0;
    double turn_z_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v1_t_re = 0;
    double v2_re = 0;
    double v2_t_re = 0;
    double v3_re = 0;
    double v3_t_re = 0;
    double v4_re = 0;
    double v4_t_re = 0;
    double v4_r_re = 0;
    double v5_s_re = 0;
    double v5_t_re = 0;
    double v5_0_re = 0;
    double v6_re = 0;
    double v6_t_re = 0;
    double v6_0_re = 0;
    double v10_s_re = 0;
    double v11_t_re = 0;
    double v12_re = 0;
    double v12_t_re = 0;
    double v13_s_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_t_re = 0;
    double v16_re = 0;
    double v16_t_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v21_re = 0;
    double v21_t_re = 0;
    double v21_0_re = 0;
    double v22_s_re = 0;
    double v23_t_re = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v26_re = 0;
    double v26_0_re = 0;
    double v26_t_re = 0;
    double v27_re = 0;
    double v27_t_re = 0;
    double v28_re = 0;
    double v28_t_re = 0;
    double v29_re = 0;
    double v29_t_re = 0;
    double v30_re = 0;
    double v30_t_re = 0;
    double v31_re = 0;
    double v31_t_re = 0;
    double v31_0_re = 0;
    double v32_re = 0;
    double v32_t_re = 0;
    double v33_re = 0;
    double v33_t_re = 0;
    double v34_re = 0;
    double v34_t_re = 0;
    double v34_0_re = 0;
    double v35_re = 0;
    double v35_t_re = 0;
    double v36_re = 0;
    double v36_t_re = 0;
    double v37_re = 0;
    double v37_t_re = 0;
    double v37_1_re = 0;
    double v37_0_re = 0;
    double v45_re = 0;
    double v45_t_re = 0;
    double v45_1_re = 0;
    double v45_0_re = 0;
    long long iv7 = 0;
    double v9_re = 0;
    double v8_w = 0;
    double v38_s_re = 0;
    double v40_re = 0;
    double v40_t_re = 0;
    double v41_re = 0;
    double v41_t_re = 0;
    double v42_re = 0;
    double v42_t_re = 0;
    double v43_re = 0;
    double v43_t_re = 0;
    double v43_r_re = 0;
    double v44_s_re = 0;
    double v44_t_re = 0;
    double v44_1_re = 0;
    double v44_0_re = 0;
    double v46_re = 0;
    double v46_t_re = 0;
    double v46_0_re = 0;
    double v47_re = 0;
    double v47_t_re = 0;
    double v47_1_re = 0;
    double v47_0_re = 0;
    par_p_re = work[65];
    turn_p_re = work[89];
    par_q_re = work[65 + 2];
    turn_q_re = work[89 + 2];
    par_sigma2_re = work[65 + 4];
    turn_sigma2_re = work[89 + 4];
    par_z_re = work[65 + 6];
    turn_z_re = work[89 + 6];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v1_re = par_p_re + par_q_re;
    v1_t_re = turn_p_re + turn_q_re;
    v2_re = par_p_re*par_sigma2_re;
    v2_t_re = par_p_re*turn_sigma2_re + par_sigma2_re*turn_p_re;
    v3_re = v2_re*x0_re;
    v3_t_re = x0_re*v2_t_re;
    v4_re = par_p_re + par_q_re + v3_re;
    v4_t_re = turn_p_re + turn_q_re + v3_t_re;
    v4_r_re = 1.0/v4_re;
    v5_s_re = v4_r_re*v4_r_re;
    v5_t_re = -v5_s_re*v4_t_re;
    v5_0_re = -v5_s_re*v2_re;
    v6_re = v1_re*v4_r_re;
    v6_t_re = v1_re*v5_t_re + v4_r_re*v1_t_re;
    v6_0_re = v1_re*v5_0_re;
    v10_s_re = par_p_re*par_p_re;
    v11_t_re = 2.0*par_p_re*turn_p_re;
    v12_re = v10_s_re*par_z_re;
    v12_t_re = v10_s_re*turn_z_re + par_z_re*v11_t_re;
    v13_s_re = par_q_re*par_q_re;
    v14_t_re = 2.0*par_q_re*turn_q_re;
    v15_re = v13_s_re*par_z_re;
    v15_t_re = v13_s_re*turn_z_re + par_z_re*v14_t_re;
    v16_re = par_p_re*par_q_re;
    v16_t_re = par_p_re*turn_q_re + par_q_re*turn_p_re;
    v17_re = v16_re*par_z_re;
    v17_t_re = v16_re*turn_z_re + par_z_re*v16_t_re;
    v18_re = v10_s_re*par_sigma2_re;
    v18_t_re = v10_s_re*turn_sigma2_re + par_sigma2_re*v11_t_re;
    v19_re = v18_re*x1_re;
    v19_t_re = x1_re*v18_t_re;
    v20_re = v13_s_re*par_sigma2_re;
    v20_t_re = v13_s_re*turn_sigma2_re + par_sigma2_re*v14_t_re;
    v21_re = v20_re*v6_re;
    v21_t_re = v20_re*v6_t_re + v6_re*v20_t_re;
    v21_0_re = v20_re*v6_0_re;
    v22_s_re = par_sigma2_re*par_sigma2_re;
    v23_t_re = 2.0*par_sigma2_re*turn_sigma2_re;
    v24_re = v10_s_re*v22_s_re;
    v24_t_re = v10_s_re*v23_t_re + v22_s_re*v11_t_re;
    v25_re = v24_re*x0_re;
    v25_t_re = x0_re*v24_t_re;
    v26_re = v25_re*x1_re;
    v26_0_re = x1_re*v24_re;
    v26_t_re = x1_re*v25_t_re;
    v27_re = v18_re*par_z_re;
    v27_t_re = v18_re*turn_z_re + par_z_re*v18_t_re;
    v28_re = v27_re*x0_re;
    v28_t_re = x0_re*v27_t_re;
    v29_re = v16_re*par_sigma2_re;
    v29_t_re = v16_re*turn_sigma2_re + par_sigma2_re*v16_t_re;
    v30_re = v29_re*x1_re;
    v30_t_re = x1_re*v29_t_re;
    v31_re = v29_re*v6_re;
    v31_t_re = v29_re*v6_t_re + v6_re*v29_t_re;
    v31_0_re = v29_re*v6_0_re;
    v32_re = v16_re*v22_s_re;
    v32_t_re = v16_re*v23_t_re + v22_s_re*v16_t_re;
    v33_re = v32_re*x0_re;
    v33_t_re = x0_re*v32_t_re;
    v34_re = v33_re*v6_re;
    v34_t_re = v33_re*v6_t_re + v6_re*v33_t_re;
    v34_0_re = v33_re*v6_0_re + v6_re*v32_re;
    v35_re = v29_re*par_z_re;
    v35_t_re = v29_re*turn_z_re + par_z_re*v29_t_re;
    v36_re = v35_re*x0_re;
    v36_t_re = x0_re*v35_t_re;
    v37_re = -v12_re - v15_re - 2.0*v17_re + v19_re + v21_re + v26_re - v28_re + v30_re + v31_re + v34_re - v36_re;
    v37_t_re = -v12_t_re - v15_t_re - 2.0*v17_t_re + v19_t_re + v21_t_re + v26_t_re - v28_t_re + v30_t_re + v31_t_re + v34_t_re - v36_t_re;
    v37_1_re = v18_re + v25_re + v29_re;
    v37_0_re = v21_0_re + v26_0_re - v27_re + v31_0_re + v34_0_re - v35_re;
    v45_re = 0.0;
    v45_t_re = 0.0;
    v45_1_re = 0.0;
    v45_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv7 = rmt_i1;
        v9_re = word_R[iv7];
        v8_w = weights_0[iv7];
        v38_s_re = v9_re*v9_re;
        v40_re = v10_s_re*v38_s_re;
        v40_t_re = v38_s_re*v11_t_re;
        v41_re = v13_s_re*v38_s_re;
        v41_t_re = v38_s_re*v14_t_re;
        v42_re = v16_re*v38_s_re;
        v42_t_re = v38_s_re*v16_t_re;
        v43_re = v37_re + v40_re + v41_re + 2.0*v42_re;
        v43_t_re = v37_t_re + v40_t_re + v41_t_re + 2.0*v42_t_re;
        v43_r_re = 1.0/v43_re;
        v44_s_re = v43_r_re*v43_r_re;
        v44_t_re = -v44_s_re*v43_t_re;
        v44_1_re = -v44_s_re*v37_1_re;
        v44_0_re = -v44_s_re*v37_0_re;
        v45_re += v8_w*v43_r_re;
        v45_t_re += v8_w*v44_t_re;
        v45_1_re += v8_w*v44_1_re;
        v45_0_re += v8_w*v44_0_re;
    }
    v46_re = v1_re*v4_re;
    v46_t_re = v1_re*v4_t_re + v4_re*v1_t_re;
    v46_0_re = v1_re*v2_re;
    v47_re = v46_re*v45_re;
    v47_t_re = v46_re*v45_t_re + v45_re*v46_t_re;
    v47_1_re = v46_re*v45_1_re;
    v47_0_re = v46_re*v45_0_re + v45_re*v46_0_re;
    work[53] = v47_0_re;
    work[53 + 1] = 0.0;
    work[53 + 2] = v47_1_re;
    work[53 + 3] = 0.0;
    work[53 + 4] = v47_t_re;
    work[53 + 5] = 0.0;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate_real(double *work, long long j, const double *word_R, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*4; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[89 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 8, 2*2);
    equations_real(work, word_R, weights_0, count_0);
    if (!eliminate_real(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work, word_R, weights_0, count_0);
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
__device__ static void descend_real(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_R, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take_real(work, 65, 4, parameters, size, i);
        take_real(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 4; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate_real(work, j, word_R, weights_0, count_0);
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

extern "C" __global__ void solve(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_R, const double *weights_0, long long count_0)
{
    double work[115] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_R, weights_0, count_0);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_R, const double *weights_0, long long count_0)
{
    double work[115] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_R, weights_0, count_0);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_R, const double *weights_0, long long count_0)
{
    double work[115] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_R, weights_0, count_0);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_R, const double *weights_0, long long count_0)
{
    double work[115] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_R, weights_0, count_0);
}
