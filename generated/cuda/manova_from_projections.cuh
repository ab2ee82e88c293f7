// Corner of a projection in general position. Solves
//
//     delta_1 = -alpha/(-delta_2 + z) + delta_1**2*tr(P*(delta_1*P + I_n).I)/n
//     delta_2 = -alpha*delta_2**2/(-delta_2 + z) + tr(P*(delta_1*P + I_n).I)/n
//     target: -1/(-delta_2 + z)
//
// Generated from derivations/equivalents/manova_from_projections.py by `rmtsym generate manova_from_projections` (SymPy 1.14.0). Do not edit.
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[81 + j] = work[75 + j] - work[69 + j];
        total += fabs(work[81 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[69 + j]) + fabs(work[75 + j]);
        }
    }
    work[99] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[63 + j] = left*work[69 + j] + t*work[75 + j];
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
__device__ static __noinline__ void equations(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_z_re = 0;
    double par_z_im = 0;
    double turn_z_re = 0;
    double turn_z_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v4_im = 0;
    double v5_re = 0;
    double v5_q = 0;
    double v5_r_re = 0;
    double v5_r_im = 0;
    double v6_s_re = 0;
    double v6_s_im = 0;
    double v6_0_re = 0;
    double v6_0_im = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v9_s_re = 0;
    double v9_s_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v11_re = 0;
    double v11_im = 0;
    double v11_0_re = 0;
    double v11_0_im = 0;
    double v12_r_re = 0;
    double v13_s_re = 0;
    double v13_t_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_im = 0;
    double v15_q = 0;
    double v15_r_re = 0;
    double v15_r_im = 0;
    double v16_s_re = 0;
    double v16_s_im = 0;
    double v16_t_re = 0;
    double v16_t_im = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_t_re = 0;
    double v17_t_im = 0;
    double v17_1_re = 0;
    double v17_1_im = 0;
    double v18_re = 0;
    double v18_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v18_1_re = 0;
    double v18_1_im = 0;
    double v19_s_re = 0;
    double v19_s_im = 0;
    double v20_1_re = 0;
    double v20_1_im = 0;
    double v21_re = 0;
    double v21_im = 0;
    double v21_1_re = 0;
    double v21_1_im = 0;
    double v21_t_re = 0;
    double v21_t_im = 0;
    double v22_re = 0;
    double v22_im = 0;
    double v22_t_re = 0;
    double v22_t_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    par_n_re = work[63];
    turn_n_re = work[81];
    par_p_re = work[63 + 2];
    turn_p_re = work[81 + 2];
    par_z_re = work[63 + 4];
    par_z_im = work[63 + 5];
    turn_z_re = work[81 + 4];
    turn_z_im = work[81 + 5];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    v8_re = 0.0;
    v8_im = 0.0;
    v8_0_re = 0.0;
    v8_0_im = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_P[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v4_im = v3_re*x0_im;
        v5_re = 1.0 + v4_re;
        v5_q = 1.0/(v5_re*v5_re + v4_im*v4_im);
        v5_r_re = v5_re*v5_q;
        v5_r_im = -v4_im*v5_q;
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im;
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re;
        v6_0_re = -v6_s_re*v3_re;
        v6_0_im = -v6_s_im*v3_re;
        v7_re = v3_re*v5_r_re;
        v7_im = v3_re*v5_r_im;
        v7_0_re = v3_re*v6_0_re;
        v7_0_im = v3_re*v6_0_im;
        v8_re += v2_w*v7_re;
        v8_im += v2_w*v7_im;
        v8_0_re += v2_w*v7_0_re;
        v8_0_im += v2_w*v7_0_im;
    }
    v9_s_re = x0_re*x0_re - x0_im*x0_im;
    v9_s_im = x0_re*x0_im + x0_im*x0_re;
    v10_0_re = 2.0*x0_re;
    v10_0_im = 2.0*x0_im;
    v11_re = v9_s_re*v8_re - v9_s_im*v8_im;
    v11_im = v9_s_re*v8_im + v9_s_im*v8_re;
    v11_0_re = v9_s_re*v8_0_re - v9_s_im*v8_0_im + v8_re*v10_0_re - v8_im*v10_0_im;
    v11_0_im = v9_s_re*v8_0_im + v9_s_im*v8_0_re + v8_re*v10_0_im + v8_im*v10_0_re;
    v12_r_re = 1.0/par_n_re;
    v13_s_re = v12_r_re*v12_r_re;
    v13_t_re = -v13_s_re*turn_n_re;
    v14_re = v12_r_re*par_p_re;
    v14_t_re = v12_r_re*turn_p_re + par_p_re*v13_t_re;
    v15_re = par_z_re - x1_re;
    v15_im = par_z_im - x1_im;
    v15_q = 1.0/(v15_re*v15_re + v15_im*v15_im);
    v15_r_re = v15_re*v15_q;
    v15_r_im = -v15_im*v15_q;
    v16_s_re = v15_r_re*v15_r_re - v15_r_im*v15_r_im;
    v16_s_im = v15_r_re*v15_r_im + v15_r_im*v15_r_re;
    v16_t_re = -v16_s_re*turn_z_re + v16_s_im*turn_z_im;
    v16_t_im = -v16_s_re*turn_z_im - v16_s_im*turn_z_re;
    v17_re = v14_re*v15_r_re;
    v17_im = v14_re*v15_r_im;
    v17_t_re = v14_re*v16_t_re + v15_r_re*v14_t_re;
    v17_t_im = v14_re*v16_t_im + v15_r_im*v14_t_re;
    v17_1_re = v14_re*v16_s_re;
    v17_1_im = v14_re*v16_s_im;
    v18_re = v11_re - v17_re;
    v18_im = v11_im - v17_im;
    v18_t_re = -v17_t_re;
    v18_t_im = -v17_t_im;
    v18_1_re = -v17_1_re;
    v18_1_im = -v17_1_im;
    v19_s_re = x1_re*x1_re - x1_im*x1_im;
    v19_s_im = x1_re*x1_im + x1_im*x1_re;
    v20_1_re = 2.0*x1_re;
    v20_1_im = 2.0*x1_im;
    v21_re = v14_re*v19_s_re;
    v21_im = v14_re*v19_s_im;
    v21_1_re = v14_re*v20_1_re;
    v21_1_im = v14_re*v20_1_im;
    v21_t_re = v19_s_re*v14_t_re;
    v21_t_im = v19_s_im*v14_t_re;
    v22_re = v21_re*v15_r_re - v21_im*v15_r_im;
    v22_im = v21_re*v15_r_im + v21_im*v15_r_re;
    v22_t_re = v21_re*v16_t_re - v21_im*v16_t_im + v15_r_re*v21_t_re - v15_r_im*v21_t_im;
    v22_t_im = v21_re*v16_t_im + v21_im*v16_t_re + v15_r_re*v21_t_im + v15_r_im*v21_t_re;
    v22_1_re = v21_re*v16_s_re - v21_im*v16_s_im + v15_r_re*v21_1_re - v15_r_im*v21_1_im;
    v22_1_im = v21_re*v16_s_im + v21_im*v16_s_re + v15_r_re*v21_1_im + v15_r_im*v21_1_re;
    v23_re = -v22_re + v8_re;
    v23_im = -v22_im + v8_im;
    v23_t_re = -v22_t_re;
    v23_t_im = -v22_t_im;
    v23_1_re = -v22_1_re;
    v23_1_im = -v22_1_im;
    work[29] = 1.0 - v11_0_re;
    work[29 + 1] = -v11_0_im;
    work[29 + 2] = -v18_1_re;
    work[29 + 3] = -v18_1_im;
    work[29 + 4] = -v18_t_re;
    work[29 + 5] = -v18_t_im;
    work[29 + 6] = x0_re - v18_re;
    work[29 + 7] = x0_im - v18_im;
    work[29 + 2*6] = -v8_0_re;
    work[29 + 2*6 + 1] = -v8_0_im;
    work[29 + 2*6 + 2] = 1.0 - v23_1_re;
    work[29 + 2*6 + 3] = -v23_1_im;
    work[29 + 2*6 + 4] = -v23_t_re;
    work[29 + 2*6 + 5] = -v23_t_im;
    work[29 + 2*6 + 6] = x1_re - v23_re;
    work[29 + 2*6 + 7] = x1_im - v23_im;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle(double *work, const double *word_P, const double *weights_0, long long count_0)
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
        equations(work, word_P, weights_0, count_0);
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
        if (4.0*work[100]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin(double *work, const double *anchor, const double *start, const double *word_P, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[87 + j] = anchor[j];
    }
    copy(work, 87, 69, 2*3);
    copy(work, 87, 75, 2*3);
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
    work[100] = 1000.0;
    if (!settle(work, word_P, weights_0, count_0)) {
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
__device__ static void enclosure(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
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
    double v9_re = 0;
    double v9_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v9_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v4_im = 0;
    double v5_re = 0;
    double v5_q = 0;
    double v5_r_re = 0;
    double v5_r_im = 0;
    double v5_o = 0;
    double v6_s_re = 0;
    double v6_s_im = 0;
    double v6_0_re = 0;
    double v6_0_im = 0;
    double v5_b = 0;
    double v6_x = 0;
    double v6_c = 0;
    double v7_re = 0;
    double v7_im = 0;
    double v7_0_re = 0;
    double v7_0_im = 0;
    double v8_m = 0;
    double v7_c = 0;
    double v10_s_re = 0;
    double v10_s_im = 0;
    double v11_0_re = 0;
    double v11_0_im = 0;
    double v10_b = 0;
    double v11_c = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v12_0_re = 0;
    double v12_0_im = 0;
    double v11_m = 0;
    double v9_m = 0;
    double v11_b = 0;
    double v9_b = 0;
    double v12_c = 0;
    double v13_r_re = 0;
    double v13_o = 0;
    double v14_s_re = 0;
    double v14_t_re = 0;
    double v13_b = 0;
    double v14_x = 0;
    double v14_c = 0;
    double v15_re = 0;
    double v15_t_re = 0;
    double v16_m = 0;
    double v14_b = 0;
    double v16_b = 0;
    double v15_c = 0;
    double v17_re = 0;
    double v17_im = 0;
    double v17_q = 0;
    double v17_r_re = 0;
    double v17_r_im = 0;
    double v17_o = 0;
    double v18_s_re = 0;
    double v18_s_im = 0;
    double v18_t_re = 0;
    double v18_t_im = 0;
    double v17_b = 0;
    double v18_x = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_im = 0;
    double v19_t_re = 0;
    double v19_t_im = 0;
    double v19_1_re = 0;
    double v19_1_im = 0;
    double v15_m = 0;
    double v18_m = 0;
    double v15_b = 0;
    double v18_b = 0;
    double v19_c = 0;
    double v20_re = 0;
    double v20_im = 0;
    double v20_t_re = 0;
    double v20_t_im = 0;
    double v20_1_re = 0;
    double v20_1_im = 0;
    double v20_c = 0;
    double v21_s_re = 0;
    double v21_s_im = 0;
    double v22_1_re = 0;
    double v22_1_im = 0;
    double v21_b = 0;
    double v22_c = 0;
    double v23_re = 0;
    double v23_im = 0;
    double v23_1_re = 0;
    double v23_1_im = 0;
    double v23_t_re = 0;
    double v23_t_im = 0;
    double v22_m = 0;
    double v22_b = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_im = 0;
    double v24_t_re = 0;
    double v24_t_im = 0;
    double v24_1_re = 0;
    double v24_1_im = 0;
    double v23_m = 0;
    double v23_b = 0;
    double v24_c = 0;
    double v25_re = 0;
    double v25_im = 0;
    double v25_t_re = 0;
    double v25_t_im = 0;
    double v25_1_re = 0;
    double v25_1_im = 0;
    double v25_c = 0;
    par_n_re = work[63];
    turn_n_re = work[81];
    par_p_re = work[63 + 2];
    turn_p_re = work[81 + 2];
    par_z_re = work[63 + 4];
    par_z_im = work[63 + 5];
    turn_z_re = work[81 + 4];
    turn_z_im = work[81 + 5];
    x0_re = work[8];
    x0_im = work[8 + 1];
    x1_re = work[8 + 2];
    x1_im = work[8 + 3];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v9_re = 0.0;
    v9_im = 0.0;
    v9_0_re = 0.0;
    v9_0_im = 0.0;
    v9_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_P[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v4_im = v3_re*x0_im;
        v5_re = 1.0 + v4_re;
        v5_q = 1.0/(v5_re*v5_re + v4_im*v4_im);
        v5_r_re = v5_re*v5_q;
        v5_r_im = -v4_im*v5_q;
        v5_o = sqrt(v5_q);
        v6_s_re = v5_r_re*v5_r_re - v5_r_im*v5_r_im;
        v6_s_im = v5_r_re*v5_r_im + v5_r_im*v5_r_re;
        v6_0_re = -v6_s_re*v3_re;
        v6_0_im = -v6_s_im*v3_re;
        v5_b = fabs(v3_re)*r0;
        v6_x = v5_b*v5_o;
        v6_c = v6_x < 1.0 ? v5_o*v5_o*(v5_b*v6_x/(1.0 - v6_x)) : RMT_INF;
        v7_re = v3_re*v5_r_re;
        v7_im = v3_re*v5_r_im;
        v7_0_re = v3_re*v6_0_re;
        v7_0_im = v3_re*v6_0_im;
        v8_m = fabs(v3_re);
        v7_c = v8_m*v6_c;
        v9_re += v2_w*v7_re;
        v9_im += v2_w*v7_im;
        v9_0_re += v2_w*v7_0_re;
        v9_0_im += v2_w*v7_0_im;
        v9_c += v2_w*v7_c;
    }
    v10_s_re = x0_re*x0_re - x0_im*x0_im;
    v10_s_im = x0_re*x0_im + x0_im*x0_re;
    v11_0_re = 2.0*x0_re;
    v11_0_im = 2.0*x0_im;
    v10_b = r0;
    v11_c = v10_b*v10_b;
    v12_re = v10_s_re*v9_re - v10_s_im*v9_im;
    v12_im = v10_s_re*v9_im + v10_s_im*v9_re;
    v12_0_re = v10_s_re*v9_0_re - v10_s_im*v9_0_im + v9_re*v11_0_re - v9_im*v11_0_im;
    v12_0_im = v10_s_re*v9_0_im + v10_s_im*v9_0_re + v9_re*v11_0_im + v9_im*v11_0_re;
    v11_m = fabs(v10_s_re) + fabs(v10_s_im);
    v9_m = fabs(v9_re) + fabs(v9_im);
    v11_b = (fabs(v11_0_re) + fabs(v11_0_im))*r0 + v11_c;
    v9_b = (fabs(v9_0_re) + fabs(v9_0_im))*r0 + v9_c;
    v12_c = v11_m*v9_c + v9_m*v11_c + v11_b*v9_b;
    v13_r_re = 1.0/par_n_re;
    v13_o = fabs(v13_r_re);
    v14_s_re = v13_r_re*v13_r_re;
    v14_t_re = -v14_s_re*turn_n_re;
    v13_b = fabs(turn_n_re)*rt;
    v14_x = v13_b*v13_o;
    v14_c = v14_x < 1.0 ? v13_o*v13_o*(v13_b*v14_x/(1.0 - v14_x)) : RMT_INF;
    v15_re = v13_r_re*par_p_re;
    v15_t_re = v13_r_re*turn_p_re + par_p_re*v14_t_re;
    v16_m = fabs(par_p_re);
    v14_b = fabs(v14_t_re)*rt + v14_c;
    v16_b = fabs(turn_p_re)*rt;
    v15_c = v16_m*v14_c + v14_b*v16_b;
    v17_re = par_z_re - x1_re;
    v17_im = par_z_im - x1_im;
    v17_q = 1.0/(v17_re*v17_re + v17_im*v17_im);
    v17_r_re = v17_re*v17_q;
    v17_r_im = -v17_im*v17_q;
    v17_o = sqrt(v17_q);
    v18_s_re = v17_r_re*v17_r_re - v17_r_im*v17_r_im;
    v18_s_im = v17_r_re*v17_r_im + v17_r_im*v17_r_re;
    v18_t_re = -v18_s_re*turn_z_re + v18_s_im*turn_z_im;
    v18_t_im = -v18_s_re*turn_z_im - v18_s_im*turn_z_re;
    v17_b = (fabs(turn_z_re) + fabs(turn_z_im))*rt + r1;
    v18_x = v17_b*v17_o;
    v18_c = v18_x < 1.0 ? v17_o*v17_o*(v17_b*v18_x/(1.0 - v18_x)) : RMT_INF;
    v19_re = v15_re*v17_r_re;
    v19_im = v15_re*v17_r_im;
    v19_t_re = v15_re*v18_t_re + v17_r_re*v15_t_re;
    v19_t_im = v15_re*v18_t_im + v17_r_im*v15_t_re;
    v19_1_re = v15_re*v18_s_re;
    v19_1_im = v15_re*v18_s_im;
    v15_m = fabs(v15_re);
    v18_m = fabs(v17_r_re) + fabs(v17_r_im);
    v15_b = fabs(v15_t_re)*rt + v15_c;
    v18_b = (fabs(v18_t_re) + fabs(v18_t_im))*rt + (fabs(v18_s_re) + fabs(v18_s_im))*r1 + v18_c;
    v19_c = v15_m*v18_c + v18_m*v15_c + v15_b*v18_b;
    v20_re = v12_re - v19_re;
    v20_im = v12_im - v19_im;
    v20_t_re = -v19_t_re;
    v20_t_im = -v19_t_im;
    v20_1_re = -v19_1_re;
    v20_1_im = -v19_1_im;
    v20_c = v12_c + v19_c;
    v21_s_re = x1_re*x1_re - x1_im*x1_im;
    v21_s_im = x1_re*x1_im + x1_im*x1_re;
    v22_1_re = 2.0*x1_re;
    v22_1_im = 2.0*x1_im;
    v21_b = r1;
    v22_c = v21_b*v21_b;
    v23_re = v15_re*v21_s_re;
    v23_im = v15_re*v21_s_im;
    v23_1_re = v15_re*v22_1_re;
    v23_1_im = v15_re*v22_1_im;
    v23_t_re = v21_s_re*v15_t_re;
    v23_t_im = v21_s_im*v15_t_re;
    v22_m = fabs(v21_s_re) + fabs(v21_s_im);
    v22_b = (fabs(v22_1_re) + fabs(v22_1_im))*r1 + v22_c;
    v23_c = v15_m*v22_c + v22_m*v15_c + v15_b*v22_b;
    v24_re = v23_re*v17_r_re - v23_im*v17_r_im;
    v24_im = v23_re*v17_r_im + v23_im*v17_r_re;
    v24_t_re = v23_re*v18_t_re - v23_im*v18_t_im + v17_r_re*v23_t_re - v17_r_im*v23_t_im;
    v24_t_im = v23_re*v18_t_im + v23_im*v18_t_re + v17_r_re*v23_t_im + v17_r_im*v23_t_re;
    v24_1_re = v23_re*v18_s_re - v23_im*v18_s_im + v17_r_re*v23_1_re - v17_r_im*v23_1_im;
    v24_1_im = v23_re*v18_s_im + v23_im*v18_s_re + v17_r_re*v23_1_im + v17_r_im*v23_1_re;
    v23_m = fabs(v23_re) + fabs(v23_im);
    v23_b = (fabs(v23_1_re) + fabs(v23_1_im))*r1 + (fabs(v23_t_re) + fabs(v23_t_im))*rt + v23_c;
    v24_c = v23_m*v18_c + v18_m*v23_c + v23_b*v18_b;
    v25_re = -v24_re + v9_re;
    v25_im = -v24_im + v9_im;
    v25_t_re = -v24_t_re;
    v25_t_im = -v24_t_im;
    v25_1_re = -v24_1_re;
    v25_1_im = -v24_1_im;
    v25_c = v24_c + v9_c;
    work[29] = 1.0 - v12_0_re;
    work[29 + 1] = -v12_0_im;
    work[29 + 2] = -v20_1_re;
    work[29 + 3] = -v20_1_im;
    work[29 + 4] = -v20_t_re;
    work[29 + 5] = -v20_t_im;
    work[29 + 6] = x0_re - v20_re;
    work[29 + 7] = x0_im - v20_im;
    work[25] = v20_c;
    work[29 + 2*6] = -v9_0_re;
    work[29 + 2*6 + 1] = -v9_0_im;
    work[29 + 2*6 + 2] = 1.0 - v25_1_re;
    work[29 + 2*6 + 3] = -v25_1_im;
    work[29 + 2*6 + 4] = -v25_t_re;
    work[29 + 2*6 + 5] = -v25_t_im;
    work[29 + 2*6 + 6] = x1_re - v25_re;
    work[29 + 2*6 + 7] = x1_im - v25_im;
    work[25 + 1] = v25_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work, word_P, weights_0, count_0);
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
__device__ static rmt_values<2> certify(double *work, double t, double left, double step, const double *word_P, const double *weights_0, long long count_0)
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
        if (!enclose(work, word_P, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[100] = 0.0;
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
            work[100] = fmax(work[100], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[100] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[100], 0.001));
            }
            break;
        }
        if (!(work[100] < RMT_INF)) {
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
__device__ static bool follow(double *work, const double *word_P, const double *weights_0, long long count_0)
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
    equations(work, word_P, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify(work, t, left, step, word_P, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle(work, word_P, weights_0, count_0) && is_near(work, 0.5*step);
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
__device__ static bool reach(double *work, bool is_found, const double *word_P, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy(work, attempt == 1 ? 87 : 93, 69, 2*3);
            if (follow(work, word_P, weights_0, count_0)) {
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
__device__ static rmt_values<2> values(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_z_re = 0;
    double par_z_im = 0;
    double x0_re = 0;
    double x0_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v1_im = 0;
    double v1_q = 0;
    double v1_r_re = 0;
    double v1_r_im = 0;
    double v3_re = 0;
    double v3_im = 0;
    par_z_re = work[63 + 4];
    par_z_im = work[63 + 5];
    x0_re = work[0];
    x0_im = work[0 + 1];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v1_re = par_z_re - x1_re;
    v1_im = par_z_im - x1_im;
    v1_q = 1.0/(v1_re*v1_re + v1_im*v1_im);
    v1_r_re = v1_re*v1_q;
    v1_r_im = -v1_im*v1_q;
    v3_re = -v1_r_re;
    v3_im = -v1_r_im;
    work[59] = x0_re;
    work[59 + 1] = x0_im;
    work[59 + 2] = x1_re;
    work[59 + 3] = x1_im;
    return {{v3_re, v3_im}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_P, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin(work, anchor, start, word_P, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take(work, 75, 3, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found, word_P, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 16, 2*2);
            copy(work, 75, 93, 2*3);
            {
                const rmt_values<2> rmt_1 = values(work, word_P, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[59 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[59 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_z_re = 0;
    double par_z_im = 0;
    double turn_z_re = 0;
    double turn_z_im = 0;
    double x1_re = 0;
    double x1_im = 0;
    double v1_re = 0;
    double v1_im = 0;
    double v1_q = 0;
    double v1_r_re = 0;
    double v1_r_im = 0;
    double v2_s_re = 0;
    double v2_s_im = 0;
    double v2_t_re = 0;
    double v2_t_im = 0;
    double v3_re = 0;
    double v3_im = 0;
    double v3_t_re = 0;
    double v3_t_im = 0;
    double v3_1_re = 0;
    double v3_1_im = 0;
    par_z_re = work[63 + 4];
    par_z_im = work[63 + 5];
    turn_z_re = work[81 + 4];
    turn_z_im = work[81 + 5];
    x1_re = work[0 + 2];
    x1_im = work[0 + 3];
    v1_re = par_z_re - x1_re;
    v1_im = par_z_im - x1_im;
    v1_q = 1.0/(v1_re*v1_re + v1_im*v1_im);
    v1_r_re = v1_re*v1_q;
    v1_r_im = -v1_im*v1_q;
    v2_s_re = v1_r_re*v1_r_re - v1_r_im*v1_r_im;
    v2_s_im = v1_r_re*v1_r_im + v1_r_im*v1_r_re;
    v2_t_re = -v2_s_re*turn_z_re + v2_s_im*turn_z_im;
    v2_t_im = -v2_s_re*turn_z_im - v2_s_im*turn_z_re;
    v3_re = -v1_r_re;
    v3_im = -v1_r_im;
    v3_t_re = -v2_t_re;
    v3_t_im = -v2_t_im;
    v3_1_re = -v2_s_re;
    v3_1_im = -v2_s_im;
    work[53] = 0.0;
    work[53 + 1] = 0.0;
    work[53 + 2] = v3_1_re;
    work[53 + 3] = v3_1_im;
    work[53 + 4] = v3_t_re;
    work[53 + 5] = v3_t_im;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate(double *work, long long j, const double *word_P, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[81 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 8, 2*2);
    equations(work, word_P, weights_0, count_0);
    if (!eliminate(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work, word_P, weights_0, count_0);
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
__device__ static void descend(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_P, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take(work, 63, 3, parameters, size, i);
        take(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate(work, j, word_P, weights_0, count_0);
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[81 + j] = work[75 + j] - work[69 + j];
        total += fabs(work[81 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[69 + j]) + fabs(work[75 + j]);
        }
    }
    work[99] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[63 + j] = left*work[69 + j] + t*work[75 + j];
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
__device__ static __noinline__ void equations_real(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_z_re = 0;
    double turn_z_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v8_re = 0;
    double v8_0_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v5_re = 0;
    double v5_r_re = 0;
    double v6_s_re = 0;
    double v6_0_re = 0;
    double v7_re = 0;
    double v7_0_re = 0;
    double v9_s_re = 0;
    double v10_0_re = 0;
    double v11_re = 0;
    double v11_0_re = 0;
    double v12_r_re = 0;
    double v13_s_re = 0;
    double v13_t_re = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v15_re = 0;
    double v15_r_re = 0;
    double v16_s_re = 0;
    double v16_t_re = 0;
    double v17_re = 0;
    double v17_t_re = 0;
    double v17_1_re = 0;
    double v18_re = 0;
    double v18_t_re = 0;
    double v18_1_re = 0;
    double v19_s_re = 0;
    double v20_1_re = 0;
    double v21_re = 0;
    double v21_1_re = 0;
    double v21_t_re = 0;
    double v22_re = 0;
    double v22_t_re = 0;
    double v22_1_re = 0;
    double v23_re = 0;
    double v23_t_re = 0;
    double v23_1_re = 0;
    par_n_re = work[63];
    turn_n_re = work[81];
    par_p_re = work[63 + 2];
    turn_p_re = work[81 + 2];
    par_z_re = work[63 + 4];
    turn_z_re = work[81 + 4];
    x0_re = work[8];
    x1_re = work[8 + 2];
    v8_re = 0.0;
    v8_0_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_P[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v5_re = 1.0 + v4_re;
        v5_r_re = 1.0/v5_re;
        v6_s_re = v5_r_re*v5_r_re;
        v6_0_re = -v6_s_re*v3_re;
        v7_re = v3_re*v5_r_re;
        v7_0_re = v3_re*v6_0_re;
        v8_re += v2_w*v7_re;
        v8_0_re += v2_w*v7_0_re;
    }
    v9_s_re = x0_re*x0_re;
    v10_0_re = 2.0*x0_re;
    v11_re = v9_s_re*v8_re;
    v11_0_re = v9_s_re*v8_0_re + v8_re*v10_0_re;
    v12_r_re = 1.0/par_n_re;
    v13_s_re = v12_r_re*v12_r_re;
    v13_t_re = -v13_s_re*turn_n_re;
    v14_re = v12_r_re*par_p_re;
    v14_t_re = v12_r_re*turn_p_re + par_p_re*v13_t_re;
    v15_re = par_z_re - x1_re;
    v15_r_re = 1.0/v15_re;
    v16_s_re = v15_r_re*v15_r_re;
    v16_t_re = -v16_s_re*turn_z_re;
    v17_re = v14_re*v15_r_re;
    v17_t_re = v14_re*v16_t_re + v15_r_re*v14_t_re;
    v17_1_re = v14_re*v16_s_re;
    v18_re = v11_re - v17_re;
    v18_t_re = -v17_t_re;
    v18_1_re = -v17_1_re;
    v19_s_re = x1_re*x1_re;
    v20_1_re = 2.0*x1_re;
    v21_re = v14_re*v19_s_re;
    v21_1_re = v14_re*v20_1_re;
    v21_t_re = v19_s_re*v14_t_re;
    v22_re = v21_re*v15_r_re;
    v22_t_re = v21_re*v16_t_re + v15_r_re*v21_t_re;
    v22_1_re = v21_re*v16_s_re + v15_r_re*v21_1_re;
    v23_re = -v22_re + v8_re;
    v23_t_re = -v22_t_re;
    v23_1_re = -v22_1_re;
    work[29] = 1.0 - v11_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = -v18_1_re;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v18_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v18_re;
    work[29 + 7] = 0.0;
    work[29 + 2*6] = -v8_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v23_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v23_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v23_re;
    work[29 + 2*6 + 7] = 0.0;
}

// Newton from TRIAL at HERE; False if it does not converge.
__device__ static __noinline__ bool settle_real(double *work, const double *word_P, const double *weights_0, long long count_0)
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
        equations_real(work, word_P, weights_0, count_0);
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
        if (4.0*work[100]*share*share*error <= 1e-17 || size <= 1e-16) {
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
__device__ static bool begin_real(double *work, const double *anchor, const double *start, const double *word_P, const double *weights_0, long long count_0)
{
    long long j = 0;
    long long i = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[87 + j] = anchor[j];
    }
    copy_real(work, 87, 69, 2*3);
    copy_real(work, 87, 75, 2*3);
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
    work[100] = 1000.0;
    if (!settle_real(work, word_P, weights_0, count_0)) {
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
__device__ static void enclosure_real(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_n_re = 0;
    double turn_n_re = 0;
    double par_p_re = 0;
    double turn_p_re = 0;
    double par_z_re = 0;
    double turn_z_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double r0 = 0;
    double r1 = 0;
    double rt = 0;
    double v9_re = 0;
    double v9_0_re = 0;
    double v9_c = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v5_re = 0;
    double v5_r_re = 0;
    double v5_o = 0;
    double v6_s_re = 0;
    double v6_0_re = 0;
    double v5_b = 0;
    double v6_x = 0;
    double v6_c = 0;
    double v7_re = 0;
    double v7_0_re = 0;
    double v8_m = 0;
    double v7_c = 0;
    double v10_s_re = 0;
    double v11_0_re = 0;
    double v10_b = 0;
    double v11_c = 0;
    double v12_re = 0;
    double v12_0_re = 0;
    double v11_m = 0;
    double v9_m = 0;
    double v11_b = 0;
    double v9_b = 0;
    double v12_c = 0;
    double v13_r_re = 0;
    double v13_o = 0;
    double v14_s_re = 0;
    double v14_t_re = 0;
    double v13_b = 0;
    double v14_x = 0;
    double v14_c = 0;
    double v15_re = 0;
    double v15_t_re = 0;
    double v16_m = 0;
    double v14_b = 0;
    double v16_b = 0;
    double v15_c = 0;
    double v17_re = 0;
    double v17_r_re = 0;
    double v17_o = 0;
    double v18_s_re = 0;
    double v18_t_re = 0;
    double v17_b = 0;
    double v18_x = 0;
    double v18_c = 0;
    double v19_re = 0;
    double v19_t_re = 0;
    double v19_1_re = 0;
    double v15_m = 0;
    double v18_m = 0;
    double v15_b = 0;
    double v18_b = 0;
    double v19_c = 0;
    double v20_re = 0;
    double v20_t_re = 0;
    double v20_1_re = 0;
    double v20_c = 0;
    double v21_s_re = 0;
    double v22_1_re = 0;
    double v21_b = 0;
    double v22_c = 0;
    double v23_re = 0;
    double v23_1_re = 0;
    double v23_t_re = 0;
    double v22_m = 0;
    double v22_b = 0;
    double v23_c = 0;
    double v24_re = 0;
    double v24_t_re = 0;
    double v24_1_re = 0;
    double v23_m = 0;
    double v23_b = 0;
    double v24_c = 0;
    double v25_re = 0;
    double v25_t_re = 0;
    double v25_1_re = 0;
    double v25_c = 0;
    par_n_re = work[63];
    turn_n_re = work[81];
    par_p_re = work[63 + 2];
    turn_p_re = work[81 + 2];
    par_z_re = work[63 + 4];
    turn_z_re = work[81 + 4];
    x0_re = work[8];
    x1_re = work[8 + 2];
    r0 = work[22];
    r1 = work[22 + 1];
    rt = work[22 + 2];
    v9_re = 0.0;
    v9_0_re = 0.0;
    v9_c = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_P[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v5_re = 1.0 + v4_re;
        v5_r_re = 1.0/v5_re;
        v5_o = fabs(v5_r_re);
        v6_s_re = v5_r_re*v5_r_re;
        v6_0_re = -v6_s_re*v3_re;
        v5_b = fabs(v3_re)*r0;
        v6_x = v5_b*v5_o;
        v6_c = v6_x < 1.0 ? v5_o*v5_o*(v5_b*v6_x/(1.0 - v6_x)) : RMT_INF;
        v7_re = v3_re*v5_r_re;
        v7_0_re = v3_re*v6_0_re;
        v8_m = fabs(v3_re);
        v7_c = v8_m*v6_c;
        v9_re += v2_w*v7_re;
        v9_0_re += v2_w*v7_0_re;
        v9_c += v2_w*v7_c;
    }
    v10_s_re = x0_re*x0_re;
    v11_0_re = 2.0*x0_re;
    v10_b = r0;
    v11_c = v10_b*v10_b;
    v12_re = v10_s_re*v9_re;
    v12_0_re = v10_s_re*v9_0_re + v9_re*v11_0_re;
    v11_m = fabs(v10_s_re);
    v9_m = fabs(v9_re);
    v11_b = fabs(v11_0_re)*r0 + v11_c;
    v9_b = fabs(v9_0_re)*r0 + v9_c;
    v12_c = v11_m*v9_c + v9_m*v11_c + v11_b*v9_b;
    v13_r_re = 1.0/par_n_re;
    v13_o = fabs(v13_r_re);
    v14_s_re = v13_r_re*v13_r_re;
    v14_t_re = -v14_s_re*turn_n_re;
    v13_b = fabs(turn_n_re)*rt;
    v14_x = v13_b*v13_o;
    v14_c = v14_x < 1.0 ? v13_o*v13_o*(v13_b*v14_x/(1.0 - v14_x)) : RMT_INF;
    v15_re = v13_r_re*par_p_re;
    v15_t_re = v13_r_re*turn_p_re + par_p_re*v14_t_re;
    v16_m = fabs(par_p_re);
    v14_b = fabs(v14_t_re)*rt + v14_c;
    v16_b = fabs(turn_p_re)*rt;
    v15_c = v16_m*v14_c + v14_b*v16_b;
    v17_re = par_z_re - x1_re;
    v17_r_re = 1.0/v17_re;
    v17_o = fabs(v17_r_re);
    v18_s_re = v17_r_re*v17_r_re;
    v18_t_re = -v18_s_re*turn_z_re;
    v17_b = fabs(turn_z_re)*rt + r1;
    v18_x = v17_b*v17_o;
    v18_c = v18_x < 1.0 ? v17_o*v17_o*(v17_b*v18_x/(1.0 - v18_x)) : RMT_INF;
    v19_re = v15_re*v17_r_re;
    v19_t_re = v15_re*v18_t_re + v17_r_re*v15_t_re;
    v19_1_re = v15_re*v18_s_re;
    v15_m = fabs(v15_re);
    v18_m = fabs(v17_r_re);
    v15_b = fabs(v15_t_re)*rt + v15_c;
    v18_b = fabs(v18_t_re)*rt + fabs(v18_s_re)*r1 + v18_c;
    v19_c = v15_m*v18_c + v18_m*v15_c + v15_b*v18_b;
    v20_re = v12_re - v19_re;
    v20_t_re = -v19_t_re;
    v20_1_re = -v19_1_re;
    v20_c = v12_c + v19_c;
    v21_s_re = x1_re*x1_re;
    v22_1_re = 2.0*x1_re;
    v21_b = r1;
    v22_c = v21_b*v21_b;
    v23_re = v15_re*v21_s_re;
    v23_1_re = v15_re*v22_1_re;
    v23_t_re = v21_s_re*v15_t_re;
    v22_m = fabs(v21_s_re);
    v22_b = fabs(v22_1_re)*r1 + v22_c;
    v23_c = v15_m*v22_c + v22_m*v15_c + v15_b*v22_b;
    v24_re = v23_re*v17_r_re;
    v24_t_re = v23_re*v18_t_re + v17_r_re*v23_t_re;
    v24_1_re = v23_re*v18_s_re + v17_r_re*v23_1_re;
    v23_m = fabs(v23_re);
    v23_b = fabs(v23_1_re)*r1 + fabs(v23_t_re)*rt + v23_c;
    v24_c = v23_m*v18_c + v18_m*v23_c + v23_b*v18_b;
    v25_re = -v24_re + v9_re;
    v25_t_re = -v24_t_re;
    v25_1_re = -v24_1_re;
    v25_c = v24_c + v9_c;
    work[29] = 1.0 - v12_0_re;
    work[29 + 1] = 0.0;
    work[29 + 2] = -v20_1_re;
    work[29 + 3] = 0.0;
    work[29 + 4] = -v20_t_re;
    work[29 + 5] = 0.0;
    work[29 + 6] = x0_re - v20_re;
    work[29 + 7] = 0.0;
    work[25] = v20_c;
    work[29 + 2*6] = -v9_0_re;
    work[29 + 2*6 + 1] = 0.0;
    work[29 + 2*6 + 2] = 1.0 - v25_1_re;
    work[29 + 2*6 + 3] = 0.0;
    work[29 + 2*6 + 4] = -v25_t_re;
    work[29 + 2*6 + 5] = 0.0;
    work[29 + 2*6 + 6] = x1_re - v25_re;
    work[29 + 2*6 + 7] = 0.0;
    work[25 + 1] = v25_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work, word_P, weights_0, count_0);
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
__device__ static rmt_values<2> certify_real(double *work, double t, double left, double step, const double *word_P, const double *weights_0, long long count_0)
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
        if (!enclose_real(work, word_P, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[100] = 0.0;
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
            work[100] = fmax(work[100], second/work[22 + i]);
            work[27 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[100] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[100], 0.001));
            }
            break;
        }
        if (!(work[100] < RMT_INF)) {
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
__device__ static bool follow_real(double *work, const double *word_P, const double *weights_0, long long count_0)
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
    equations_real(work, word_P, weights_0, count_0);
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
            const rmt_values<2> rmt_2 = certify_real(work, t, left, step, word_P, weights_0, count_0);
            is_safe = (bool)rmt_2.v[0];
            factor = rmt_2.v[1];
        }
        if (is_safe) {
            place_real(work, is_last ? 1.0 : t + step, is_last ? 0.0 : left - step);
            is_safe = settle_real(work, word_P, weights_0, count_0) && is_near_real(work, 0.5*step);
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
__device__ static bool reach_real(double *work, bool is_found, const double *word_P, const double *weights_0, long long count_0)
{
    long long attempt = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        if (attempt == 1 || is_found) {
            copy_real(work, attempt == 1 ? 12 : 16, 0, 2*2);
            copy_real(work, attempt == 1 ? 87 : 93, 69, 2*3);
            if (follow_real(work, word_P, weights_0, count_0)) {
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
__device__ static rmt_values<2> values_real(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_z_re = 0;
    double x0_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v1_r_re = 0;
    double v3_re = 0;
    par_z_re = work[63 + 4];
    x0_re = work[0];
    x1_re = work[0 + 2];
    v1_re = par_z_re - x1_re;
    v1_r_re = 1.0/v1_re;
    v3_re = -v1_r_re;
    work[59] = x0_re;
    work[59 + 1] = 0.0;
    work[59 + 2] = x1_re;
    work[59 + 3] = 0.0;
    return {{v3_re, 0.0}};
}

// Points first, first + stride, ... < size: status[i], target[i], solution[j, i] from parameters[j, i], complex ones as pairs.
__device__ static void visit_real(long long first, long long stride, long long size, double *status, double *target, double *solution, const double *parameters, const double *anchor, const double *start, double *work, const double *word_P, const double *weights_0, long long count_0)
{
    bool is_anchored = false;
    bool is_found = false;
    long long i = 0;
    bool is_reached = false;
    double re = 0;
    double im = 0;
    long long j = 0;
    is_anchored = begin_real(work, anchor, start, word_P, weights_0, count_0);
    is_found = false;
    i = first;
    while (i < size) {
        take_real(work, 75, 3, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found, word_P, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 16, 2*2);
            copy_real(work, 75, 93, 2*3);
            {
                const rmt_values<2> rmt_1 = values_real(work, word_P, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[59 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[59 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes_real(double *work, const double *word_P, const double *weights_0, long long count_0)
{
    double par_z_re = 0;
    double turn_z_re = 0;
    double x1_re = 0;
    double v1_re = 0;
    double v1_r_re = 0;
    double v2_s_re = 0;
    double v2_t_re = 0;
    double v3_re = 0;
    double v3_t_re = 0;
    double v3_1_re = 0;
    par_z_re = work[63 + 4];
    turn_z_re = work[81 + 4];
    x1_re = work[0 + 2];
    v1_re = par_z_re - x1_re;
    v1_r_re = 1.0/v1_re;
    v2_s_re = v1_r_re*v1_r_re;
    v2_t_re = -v2_s_re*turn_z_re;
    v3_re = -v1_r_re;
    v3_t_re = -v2_t_re;
    v3_1_re = -v2_s_re;
    work[53] = 0.0;
    work[53 + 1] = 0.0;
    work[53 + 2] = v3_1_re;
    work[53 + 3] = 0.0;
    work[53 + 4] = v3_t_re;
    work[53 + 5] = 0.0;
}

// The derivative of the target in parameter j at X and HERE, by implicit differentiation.
__device__ static rmt_values<2> differentiate_real(double *work, long long j, const double *word_P, const double *weights_0, long long count_0)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    long long at = 0;
    double a = 0;
    double b = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[81 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 8, 2*2);
    equations_real(work, word_P, weights_0, count_0);
    if (!eliminate_real(work, 2 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work, word_P, weights_0, count_0);
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
__device__ static void descend_real(long long first, long long stride, long long size, const double *status, double *gradient, const double *core, const double *parameters, double *work, const double *word_P, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    double re = 0;
    double im = 0;
    i = first;
    while (i < size) {
        take_real(work, 63, 3, parameters, size, i);
        take_real(work, 0, 2, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
            j = rmt_i1;
            re = RMT_NAN;
            im = RMT_NAN;
            if (status[i] == 0.0) {
                {
                    const rmt_values<2> rmt_2 = differentiate_real(work, j, word_P, weights_0, count_0);
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

extern "C" __global__ void solve(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_P, const double *weights_0, long long count_0)
{
    double work[101] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_P, weights_0, count_0);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_P, const double *weights_0, long long count_0)
{
    double work[101] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_P, weights_0, count_0);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_P, const double *weights_0, long long count_0)
{
    double work[101] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_P, weights_0, count_0);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_P, const double *weights_0, long long count_0)
{
    double work[101] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_P, weights_0, count_0);
}
