// Resolvent of a nonlinear Gram matrix, given its kernel. Solves
//
//     delta_1 = tr(K_F*(delta_2*K_F + gamma*I_n).I)/n
//     delta_2 = N/(N + delta_1*n)
//     target: tr((delta_2*K_F + gamma*I_n).I)/n
//
// Generated from derivations/equivalents/nonlinear_resolvent.py by `rmtsym generate nonlinear_resolvent` (SymPy 1.14.0). Do not edit.
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
        work[49 + j] = work[43 + j] - work[37 + j];
        total += fabs(work[49 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[37 + j]) + fabs(work[43 + j]);
        }
    }
    work[67] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[10 + i] = modulus(work, 0 + 2*i);
        largest = fmax(largest, work[10 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[10 + i] = fmax(work[10 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[31 + j] = left*work[37 + j] + t*work[43 + j];
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
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 15 + 2*(i*4 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 15 + 2*k*4;
        if (pivot != k) {
            other = 15 + 2*pivot*4;
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
        for (long long rmt_i5 = 0, rmt_i5_end = 1; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 15 + 2*i*4;
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
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
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
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_q = 0;
    double v10_r_re = 0;
    double v10_r_im = 0;
    double v11_s_re = 0;
    double v11_s_im = 0;
    double v11_t_re = 0;
    double v11_t_im = 0;
    double v11_0_re = 0;
    double v11_0_im = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v12_t_re = 0;
    double v12_t_im = 0;
    double v12_0_re = 0;
    double v12_0_im = 0;
    par_N_re = work[31];
    turn_N_re = work[49];
    par_n_re = work[31 + 2];
    turn_n_re = work[49 + 2];
    par_gamma_re = work[31 + 4];
    par_gamma_im = work[31 + 5];
    turn_gamma_re = work[49 + 4];
    turn_gamma_im = work[49 + 5];
    x0_re = work[4];
    x0_im = work[4 + 1];
    v8_re = 0.0;
    v8_im = 0.0;
    v8_t_re = 0.0;
    v8_t_im = 0.0;
    v8_0_re = 0.0;
    v8_0_im = 0.0;
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
    }
    v9_re = par_n_re*v8_re;
    v9_im = par_n_re*v8_im;
    v9_t_re = par_n_re*v8_t_re + v8_re*turn_n_re;
    v9_t_im = par_n_re*v8_t_im + v8_im*turn_n_re;
    v9_0_re = par_n_re*v8_0_re;
    v9_0_im = par_n_re*v8_0_im;
    v10_re = par_N_re + v9_re;
    v10_t_re = turn_N_re + v9_t_re;
    v10_q = 1.0/(v10_re*v10_re + v9_im*v9_im);
    v10_r_re = v10_re*v10_q;
    v10_r_im = -v9_im*v10_q;
    v11_s_re = v10_r_re*v10_r_re - v10_r_im*v10_r_im;
    v11_s_im = v10_r_re*v10_r_im + v10_r_im*v10_r_re;
    v11_t_re = -v11_s_re*v10_t_re + v11_s_im*v9_t_im;
    v11_t_im = -v11_s_re*v9_t_im - v11_s_im*v10_t_re;
    v11_0_re = -v11_s_re*v9_0_re + v11_s_im*v9_0_im;
    v11_0_im = -v11_s_re*v9_0_im - v11_s_im*v9_0_re;
    v12_re = par_N_re*v10_r_re;
    v12_im = par_N_re*v10_r_im;
    v12_t_re = par_N_re*v11_t_re + v10_r_re*turn_N_re;
    v12_t_im = par_N_re*v11_t_im + v10_r_im*turn_N_re;
    v12_0_re = par_N_re*v11_0_re;
    v12_0_im = par_N_re*v11_0_im;
    work[15] = 1.0 - v12_0_re;
    work[15 + 1] = -v12_0_im;
    work[15 + 2] = -v12_t_re;
    work[15 + 3] = -v12_t_im;
    work[15 + 4] = x0_re - v12_re;
    work[15 + 5] = x0_im - v12_im;
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
        if (!eliminate(work, 1 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 15 + 2*(i*4 + 1 + 1);
            work[4 + 2*i] -= work[at];
            work[4 + 2*i + 1] -= work[at + 1];
            length = modulus(work, at);
            share = fmax(share, length/work[11 + i]);
            size = fmax(size, length/work[10 + i]);
            error = fmax(error, work[11 + i]/work[10 + i]);
        }
        if (4.0*work[68]*share*share*error <= 1e-17 || size <= 1e-16) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[55 + j] = anchor[j];
    }
    copy(work, 55, 37, 2*3);
    copy(work, 55, 43, 2*3);
    if (!aim(work)) {
        return false;
    }
    place(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*1; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[4 + i] = start[i];
    }
    measure(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 1; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[11 + i] = 1e-06*work[10 + i];
    }
    work[68] = 1000.0;
    if (!settle(work, word_K_F, weights_0, count_0)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 1; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[4 + 2*i] - work[0 + 2*i], work[4 + 2*i + 1] - work[0 + 2*i + 1]) <= work[11 + i])) {
            return false;
        }
    }
    copy(work, 4, 6, 2*1);
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
    double r0 = 0;
    double rt = 0;
    double v9_re = 0;
    double v9_im = 0;
    double v9_t_re = 0;
    double v9_t_im = 0;
    double v9_0_re = 0;
    double v9_0_im = 0;
    double v9_c = 0;
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
    double v10_re = 0;
    double v10_im = 0;
    double v10_t_re = 0;
    double v10_t_im = 0;
    double v10_0_re = 0;
    double v10_0_im = 0;
    double v11_m = 0;
    double v11_b = 0;
    double v9_b = 0;
    double v10_c = 0;
    double v12_re = 0;
    double v12_t_re = 0;
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
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    double v15_m = 0;
    double v15_b = 0;
    double v13_b = 0;
    double v14_c = 0;
    par_N_re = work[31];
    turn_N_re = work[49];
    par_n_re = work[31 + 2];
    turn_n_re = work[49 + 2];
    par_gamma_re = work[31 + 4];
    par_gamma_im = work[31 + 5];
    turn_gamma_re = work[49 + 4];
    turn_gamma_im = work[49 + 5];
    x0_re = work[4];
    x0_im = work[4 + 1];
    r0 = work[11];
    rt = work[11 + 1];
    v9_re = 0.0;
    v9_im = 0.0;
    v9_t_re = 0.0;
    v9_t_im = 0.0;
    v9_0_re = 0.0;
    v9_0_im = 0.0;
    v9_c = 0.0;
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
    }
    v10_re = par_n_re*v9_re;
    v10_im = par_n_re*v9_im;
    v10_t_re = par_n_re*v9_t_re + v9_re*turn_n_re;
    v10_t_im = par_n_re*v9_t_im + v9_im*turn_n_re;
    v10_0_re = par_n_re*v9_0_re;
    v10_0_im = par_n_re*v9_0_im;
    v11_m = fabs(par_n_re);
    v11_b = fabs(turn_n_re)*rt;
    v9_b = (fabs(v9_t_re) + fabs(v9_t_im))*rt + (fabs(v9_0_re) + fabs(v9_0_im))*r0 + v9_c;
    v10_c = v11_m*v9_c + v11_b*v9_b;
    v12_re = par_N_re + v10_re;
    v12_t_re = turn_N_re + v10_t_re;
    v12_q = 1.0/(v12_re*v12_re + v10_im*v10_im);
    v12_r_re = v12_re*v12_q;
    v12_r_im = -v10_im*v12_q;
    v12_o = sqrt(v12_q);
    v13_s_re = v12_r_re*v12_r_re - v12_r_im*v12_r_im;
    v13_s_im = v12_r_re*v12_r_im + v12_r_im*v12_r_re;
    v13_t_re = -v13_s_re*v12_t_re + v13_s_im*v10_t_im;
    v13_t_im = -v13_s_re*v10_t_im - v13_s_im*v12_t_re;
    v13_0_re = -v13_s_re*v10_0_re + v13_s_im*v10_0_im;
    v13_0_im = -v13_s_re*v10_0_im - v13_s_im*v10_0_re;
    v12_b = (fabs(v12_t_re) + fabs(v10_t_im))*rt + (fabs(v10_0_re) + fabs(v10_0_im))*r0 + v10_c;
    v13_x = v12_b*v12_o;
    v13_c = v13_x < 1.0 ? v12_o*v12_o*(v10_c + v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
    v14_re = par_N_re*v12_r_re;
    v14_im = par_N_re*v12_r_im;
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re;
    v14_t_im = par_N_re*v13_t_im + v12_r_im*turn_N_re;
    v14_0_re = par_N_re*v13_0_re;
    v14_0_im = par_N_re*v13_0_im;
    v15_m = fabs(par_N_re);
    v15_b = fabs(turn_N_re)*rt;
    v13_b = (fabs(v13_t_re) + fabs(v13_t_im))*rt + (fabs(v13_0_re) + fabs(v13_0_im))*r0 + v13_c;
    v14_c = v15_m*v13_c + v15_b*v13_b;
    work[15] = 1.0 - v14_0_re;
    work[15 + 1] = -v14_0_im;
    work[15 + 2] = -v14_t_re;
    work[15 + 3] = -v14_t_im;
    work[15 + 4] = x0_re - v14_re;
    work[15 + 5] = x0_im - v14_im;
    work[13] = v14_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure(work, word_K_F, weights_0, count_0);
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 15 + 2*(i*4 + 1 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate(work, 4);
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
    work[11 + 1] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[4 + k] = work[0 + k] + half*work[2 + k];
        }
        most = fmax(most, half*modulus(work, 2 + 2*i)/work[10 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 1; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[11 + i] = step*modulus(work, 2 + 2*i) + (0.05*most + 1e-10)*work[10 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose(work, word_K_F, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[68] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 1; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 15 + 2*(i*4 + 1);
            first = half*modulus(work, at) + modulus(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 1; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[13 + j]*modulus(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[11 + i];
            work[68] = fmax(work[68], second/work[11 + i]);
            work[14 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[68] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[68], 0.001));
            }
            break;
        }
        if (!(work[68] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 1; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[11 + i] = fmax(1.2*work[14 + i], half*modulus(work, 2 + 2*i)) + 1e-10*work[10 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 1; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 15 + 2*(i*4 + 1);
        work[4 + 2*i] = work[0 + 2*i] - step*work[at];
        work[4 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[4 + 2*i] - work[0 + 2*i] - half*work[2 + 2*i];
        im = work[4 + 2*i + 1] - work[0 + 2*i + 1] - half*work[2 + 2*i + 1];
        if (!(re*re + im*im <= work[11 + i]*work[11 + i])) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 15 + 2*(i*4 + 1);
        work[2 + 2*i] = -work[at];
        work[2 + 2*i + 1] = -work[at + 1];
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
    copy(work, 0, 4, 2*1);
    equations(work, word_K_F, weights_0, count_0);
    if (!eliminate(work, 1 + 2)) {
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
            copy(work, 4, 0, 2*1);
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
            copy(work, attempt == 1 ? 6 : 8, 0, 2*1);
            copy(work, attempt == 1 ? 55 : 61, 37, 2*3);
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
    double x0_re = 0;
    double x0_im = 0;
    double v8_re = 0;
    double v8_im = 0;
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
    double v15_re = 0;
    double v15_im = 0;
    long long iv9 = 0;
    double v11_re = 0;
    double v10_w = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_q = 0;
    double v13_r_re = 0;
    double v13_r_im = 0;
    par_gamma_re = work[31 + 4];
    par_gamma_im = work[31 + 5];
    x0_re = work[0];
    x0_im = work[0 + 1];
    v8_re = 0.0;
    v8_im = 0.0;
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
    }
    v15_re = 0.0;
    v15_im = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv9 = rmt_i2;
        v11_re = word_K_F[iv9];
        v10_w = weights_0[iv9];
        v12_re = v11_re*x0_re;
        v12_im = v11_re*x0_im;
        v13_re = par_gamma_re + v12_re;
        v13_im = par_gamma_im + v12_im;
        v13_q = 1.0/(v13_re*v13_re + v13_im*v13_im);
        v13_r_re = v13_re*v13_q;
        v13_r_im = -v13_im*v13_q;
        v15_re += v10_w*v13_r_re;
        v15_im += v10_w*v13_r_im;
    }
    work[27] = v8_re;
    work[27 + 1] = v8_im;
    work[27 + 2] = x0_re;
    work[27 + 3] = x0_im;
    return {{v15_re, v15_im}};
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
        take(work, 43, 3, parameters, size, i);
        is_reached = is_anchored && reach(work, is_found, word_K_F, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy(work, 0, 8, 2*1);
            copy(work, 43, 61, 2*3);
            {
                const rmt_values<2> rmt_1 = values(work, word_K_F, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[27 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[27 + 2*j + 1] : RMT_NAN;
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
    double x0_re = 0;
    double x0_im = 0;
    double v8_re = 0;
    double v8_im = 0;
    double v8_t_re = 0;
    double v8_t_im = 0;
    double v8_0_re = 0;
    double v8_0_im = 0;
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
    double v15_re = 0;
    double v15_im = 0;
    double v15_t_re = 0;
    double v15_t_im = 0;
    double v15_0_re = 0;
    double v15_0_im = 0;
    long long iv9 = 0;
    double v11_re = 0;
    double v10_w = 0;
    double v12_re = 0;
    double v12_im = 0;
    double v13_re = 0;
    double v13_im = 0;
    double v13_q = 0;
    double v13_r_re = 0;
    double v13_r_im = 0;
    double v14_s_re = 0;
    double v14_s_im = 0;
    double v14_t_re = 0;
    double v14_t_im = 0;
    double v14_0_re = 0;
    double v14_0_im = 0;
    par_gamma_re = work[31 + 4];
    par_gamma_im = work[31 + 5];
    turn_gamma_re = work[49 + 4];
    turn_gamma_im = work[49 + 5];
    x0_re = work[0];
    x0_im = work[0 + 1];
    v8_re = 0.0;
    v8_im = 0.0;
    v8_t_re = 0.0;
    v8_t_im = 0.0;
    v8_0_re = 0.0;
    v8_0_im = 0.0;
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
    }
    v15_re = 0.0;
    v15_im = 0.0;
    v15_t_re = 0.0;
    v15_t_im = 0.0;
    v15_0_re = 0.0;
    v15_0_im = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv9 = rmt_i2;
        v11_re = word_K_F[iv9];
        v10_w = weights_0[iv9];
        v12_re = v11_re*x0_re;
        v12_im = v11_re*x0_im;
        v13_re = par_gamma_re + v12_re;
        v13_im = par_gamma_im + v12_im;
        v13_q = 1.0/(v13_re*v13_re + v13_im*v13_im);
        v13_r_re = v13_re*v13_q;
        v13_r_im = -v13_im*v13_q;
        v14_s_re = v13_r_re*v13_r_re - v13_r_im*v13_r_im;
        v14_s_im = v13_r_re*v13_r_im + v13_r_im*v13_r_re;
        v14_t_re = -v14_s_re*turn_gamma_re + v14_s_im*turn_gamma_im;
        v14_t_im = -v14_s_re*turn_gamma_im - v14_s_im*turn_gamma_re;
        v14_0_re = -v14_s_re*v11_re;
        v14_0_im = -v14_s_im*v11_re;
        v15_re += v10_w*v13_r_re;
        v15_im += v10_w*v13_r_im;
        v15_t_re += v10_w*v14_t_re;
        v15_t_im += v10_w*v14_t_im;
        v15_0_re += v10_w*v14_0_re;
        v15_0_im += v10_w*v14_0_im;
    }
    work[23] = v15_0_re;
    work[23 + 1] = v15_0_im;
    work[23 + 2] = v15_t_re;
    work[23 + 3] = v15_t_im;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[49 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy(work, 0, 4, 2*1);
    equations(work, word_K_F, weights_0, count_0);
    if (!eliminate(work, 1 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes(work, word_K_F, weights_0, count_0);
    re = work[23 + 2*1];
    im = work[23 + 2*1 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 15 + 2*(i*4 + 1);
        a = work[23 + 2*i];
        b = work[23 + 2*i + 1];
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
        take(work, 31, 3, parameters, size, i);
        take(work, 0, 1, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[49 + j] = work[43 + j] - work[37 + j];
        total += fabs(work[49 + j]);
        if (j - 2*(j/2) == 1) {
            height += fabs(work[37 + j]) + fabs(work[43 + j]);
        }
    }
    work[67] = height == 0.0 ? 1.0 : 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[10 + i] = modulus_real(work, 0 + 2*i);
        largest = fmax(largest, work[10 + i]);
    }
    for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[10 + i] = fmax(work[10 + i], 0.001*largest);
    }
}

// The parameters at t.
__device__ static void place_real(double *work, double t, double left)
{
    long long j = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[31 + j] = left*work[37 + j] + t*work[43 + j];
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
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        k = rmt_i1;
        best = -1.0;
        pivot = k;
        for (long long rmt_i2 = k, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 15 + 2*(i*4 + k);
            size = fabs(work[at]) + fabs(work[at + 1]);
            if (size > best) {
                best = size;
                pivot = i;
            }
        }
        if (!(best > 0.0 && best < RMT_INF)) {
            return false;
        }
        top = 15 + 2*k*4;
        if (pivot != k) {
            other = 15 + 2*pivot*4;
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
        for (long long rmt_i5 = 0, rmt_i5_end = 1; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            row = 15 + 2*i*4;
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
    double v8_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
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
    double v9_re = 0;
    double v9_t_re = 0;
    double v9_0_re = 0;
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_r_re = 0;
    double v11_s_re = 0;
    double v11_t_re = 0;
    double v11_0_re = 0;
    double v12_re = 0;
    double v12_t_re = 0;
    double v12_0_re = 0;
    par_N_re = work[31];
    turn_N_re = work[49];
    par_n_re = work[31 + 2];
    turn_n_re = work[49 + 2];
    par_gamma_re = work[31 + 4];
    turn_gamma_re = work[49 + 4];
    x0_re = work[4];
    v8_re = 0.0;
    v8_t_re = 0.0;
    v8_0_re = 0.0;
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
    }
    v9_re = par_n_re*v8_re;
    v9_t_re = par_n_re*v8_t_re + v8_re*turn_n_re;
    v9_0_re = par_n_re*v8_0_re;
    v10_re = par_N_re + v9_re;
    v10_t_re = turn_N_re + v9_t_re;
    v10_r_re = 1.0/v10_re;
    v11_s_re = v10_r_re*v10_r_re;
    v11_t_re = -v11_s_re*v10_t_re;
    v11_0_re = -v11_s_re*v9_0_re;
    v12_re = par_N_re*v10_r_re;
    v12_t_re = par_N_re*v11_t_re + v10_r_re*turn_N_re;
    v12_0_re = par_N_re*v11_0_re;
    work[15] = 1.0 - v12_0_re;
    work[15 + 1] = 0.0;
    work[15 + 2] = -v12_t_re;
    work[15 + 3] = 0.0;
    work[15 + 4] = x0_re - v12_re;
    work[15 + 5] = 0.0;
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
        if (!eliminate_real(work, 1 + 2)) {
            return false;
        }
        share = 0.0;
        size = 0.0;
        error = 0.0;
        for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
            i = rmt_i2;
            at = 15 + 2*(i*4 + 1 + 1);
            work[4 + 2*i] -= work[at];
            work[4 + 2*i + 1] -= work[at + 1];
            length = modulus_real(work, at);
            share = fmax(share, length/work[11 + i]);
            size = fmax(size, length/work[10 + i]);
            error = fmax(error, work[11 + i]/work[10 + i]);
        }
        if (4.0*work[68]*share*share*error <= 1e-17 || size <= 1e-16) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        j = rmt_i1;
        work[55 + j] = anchor[j];
    }
    copy_real(work, 55, 37, 2*3);
    copy_real(work, 55, 43, 2*3);
    if (!aim_real(work)) {
        return false;
    }
    place_real(work, 0.0, 1.0);
    for (long long rmt_i2 = 0, rmt_i2_end = 2*1; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        work[0 + i] = start[i];
        work[4 + i] = start[i];
    }
    measure_real(work);
    for (long long rmt_i3 = 0, rmt_i3_end = 1; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[11 + i] = 1e-06*work[10 + i];
    }
    work[68] = 1000.0;
    if (!settle_real(work, word_K_F, weights_0, count_0)) {
        return false;
    }
    for (long long rmt_i4 = 0, rmt_i4_end = 1; rmt_i4 < rmt_i4_end; rmt_i4++) {
        i = rmt_i4;
        if (!(hypot(work[4 + 2*i] - work[0 + 2*i], work[4 + 2*i + 1] - work[0 + 2*i + 1]) <= work[11 + i])) {
            return false;
        }
    }
    copy_real(work, 4, 6, 2*1);
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
    double r0 = 0;
    double rt = 0;
    double v9_re = 0;
    double v9_t_re = 0;
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
    double v10_re = 0;
    double v10_t_re = 0;
    double v10_0_re = 0;
    double v11_m = 0;
    double v11_b = 0;
    double v9_b = 0;
    double v10_c = 0;
    double v12_re = 0;
    double v12_t_re = 0;
    double v12_r_re = 0;
    double v12_o = 0;
    double v13_s_re = 0;
    double v13_t_re = 0;
    double v13_0_re = 0;
    double v12_b = 0;
    double v13_x = 0;
    double v13_c = 0;
    double v14_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    double v15_m = 0;
    double v15_b = 0;
    double v13_b = 0;
    double v14_c = 0;
    par_N_re = work[31];
    turn_N_re = work[49];
    par_n_re = work[31 + 2];
    turn_n_re = work[49 + 2];
    par_gamma_re = work[31 + 4];
    turn_gamma_re = work[49 + 4];
    x0_re = work[4];
    r0 = work[11];
    rt = work[11 + 1];
    v9_re = 0.0;
    v9_t_re = 0.0;
    v9_0_re = 0.0;
    v9_c = 0.0;
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
    }
    v10_re = par_n_re*v9_re;
    v10_t_re = par_n_re*v9_t_re + v9_re*turn_n_re;
    v10_0_re = par_n_re*v9_0_re;
    v11_m = fabs(par_n_re);
    v11_b = fabs(turn_n_re)*rt;
    v9_b = fabs(v9_t_re)*rt + fabs(v9_0_re)*r0 + v9_c;
    v10_c = v11_m*v9_c + v11_b*v9_b;
    v12_re = par_N_re + v10_re;
    v12_t_re = turn_N_re + v10_t_re;
    v12_r_re = 1.0/v12_re;
    v12_o = fabs(v12_r_re);
    v13_s_re = v12_r_re*v12_r_re;
    v13_t_re = -v13_s_re*v12_t_re;
    v13_0_re = -v13_s_re*v10_0_re;
    v12_b = fabs(v12_t_re)*rt + fabs(v10_0_re)*r0 + v10_c;
    v13_x = v12_b*v12_o;
    v13_c = v13_x < 1.0 ? v12_o*v12_o*(v10_c + v12_b*v13_x/(1.0 - v13_x)) : RMT_INF;
    v14_re = par_N_re*v12_r_re;
    v14_t_re = par_N_re*v13_t_re + v12_r_re*turn_N_re;
    v14_0_re = par_N_re*v13_0_re;
    v15_m = fabs(par_N_re);
    v15_b = fabs(turn_N_re)*rt;
    v13_b = fabs(v13_t_re)*rt + fabs(v13_0_re)*r0 + v13_c;
    v14_c = v15_m*v13_c + v15_b*v13_b;
    work[15] = 1.0 - v14_0_re;
    work[15 + 1] = 0.0;
    work[15 + 2] = -v14_t_re;
    work[15 + 3] = 0.0;
    work[15 + 4] = x0_re - v14_re;
    work[15 + 5] = 0.0;
    work[13] = v14_c;
}

// MATRIX: [., Y F_t, Y F, Y] at TRIAL, with REMAINDER; False if F_x is singular.
__device__ static bool enclose_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    long long i = 0;
    long long j = 0;
    long long at = 0;
    enclosure_real(work, word_K_F, weights_0, count_0);
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            at = 15 + 2*(i*4 + 1 + 2 + j);
            work[at] = i == j ? 1.0 : 0.0;
            work[at + 1] = 0.0;
        }
    }
    return eliminate_real(work, 4);
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
    work[11 + 1] = half;
    most = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        for (long long rmt_i2 = 2*i, rmt_i2_end = 2*i + 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            k = rmt_i2;
            work[4 + k] = work[0 + k] + half*work[2 + k];
        }
        most = fmax(most, half*modulus_real(work, 2 + 2*i)/work[10 + i]);
    }
    for (long long rmt_i3 = 0, rmt_i3_end = 1; rmt_i3 < rmt_i3_end; rmt_i3++) {
        i = rmt_i3;
        work[11 + i] = step*modulus_real(work, 2 + 2*i) + (0.05*most + 1e-10)*work[10 + i];
    }
    factor = 0.5;
    is_inside = false;
    for (long long rmt_i4 = 0, rmt_i4_end = 6; rmt_i4 < rmt_i4_end; rmt_i4++) {
        attempt = rmt_i4;
        if (!enclose_real(work, word_K_F, weights_0, count_0)) {
            return {{(double)false, 0.2}};
        }
        is_inside = true;
        work[68] = 0.0;
        for (long long rmt_i5 = 0, rmt_i5_end = 1; rmt_i5 < rmt_i5_end; rmt_i5++) {
            i = rmt_i5;
            at = 15 + 2*(i*4 + 1);
            first = half*modulus_real(work, at) + modulus_real(work, at + 2);
            second = 0.0;
            for (long long rmt_i6 = 0, rmt_i6_end = 1; rmt_i6 < rmt_i6_end; rmt_i6++) {
                j = rmt_i6;
                second += work[13 + j]*modulus_real(work, at + 4 + 2*j);
            }
            is_inside = is_inside && first + second < work[11 + i];
            work[68] = fmax(work[68], second/work[11 + i]);
            work[14 + i] = first + second;
        }
        if (is_inside) {
            factor = 1.3 - 0.05*attempt;
            if (attempt == 0 && work[68] < 0.2) {
                factor = fmin(4.0, 0.3/fmax(work[68], 0.001));
            }
            break;
        }
        if (!(work[68] < RMT_INF)) {
            factor = 0.2;
            break;
        }
        for (long long rmt_i7 = 0, rmt_i7_end = 1; rmt_i7 < rmt_i7_end; rmt_i7++) {
            i = rmt_i7;
            work[11 + i] = fmax(1.2*work[14 + i], half*modulus_real(work, 2 + 2*i)) + 1e-10*work[10 + i];
        }
    }
    for (long long rmt_i8 = 0, rmt_i8_end = 1; rmt_i8 < rmt_i8_end; rmt_i8++) {
        i = rmt_i8;
        at = 15 + 2*(i*4 + 1);
        work[4 + 2*i] = work[0 + 2*i] - step*work[at];
        work[4 + 2*i + 1] = work[0 + 2*i + 1] - step*work[at + 1];
    }
    return {{(double)is_inside, factor}};
}

// Does TRIAL lie in the polydisk?
__device__ static bool is_near_real(double *work, double half)
{
    long long i = 0;
    double re = 0;
    double im = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        re = work[4 + 2*i] - work[0 + 2*i] - half*work[2 + 2*i];
        im = work[4 + 2*i + 1] - work[0 + 2*i + 1] - half*work[2 + 2*i + 1];
        if (!(re*re + im*im <= work[11 + i]*work[11 + i])) {
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
    for (long long rmt_i1 = 0, rmt_i1_end = 1; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        at = 15 + 2*(i*4 + 1);
        work[2 + 2*i] = -work[at];
        work[2 + 2*i + 1] = -work[at + 1];
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
    copy_real(work, 0, 4, 2*1);
    equations_real(work, word_K_F, weights_0, count_0);
    if (!eliminate_real(work, 1 + 2)) {
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
            copy_real(work, 4, 0, 2*1);
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
            copy_real(work, attempt == 1 ? 6 : 8, 0, 2*1);
            copy_real(work, attempt == 1 ? 55 : 61, 37, 2*3);
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
    double x0_re = 0;
    double v8_re = 0;
    long long iv1 = 0;
    double v3_re = 0;
    double v2_w = 0;
    double v4_re = 0;
    double v5_re = 0;
    double v5_r_re = 0;
    double v7_re = 0;
    double v15_re = 0;
    long long iv9 = 0;
    double v11_re = 0;
    double v10_w = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v13_r_re = 0;
    par_gamma_re = work[31 + 4];
    x0_re = work[0];
    v8_re = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = count_0; rmt_i1 < rmt_i1_end; rmt_i1++) {
        iv1 = rmt_i1;
        v3_re = word_K_F[iv1];
        v2_w = weights_0[iv1];
        v4_re = v3_re*x0_re;
        v5_re = par_gamma_re + v4_re;
        v5_r_re = 1.0/v5_re;
        v7_re = v3_re*v5_r_re;
        v8_re += v2_w*v7_re;
    }
    v15_re = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv9 = rmt_i2;
        v11_re = word_K_F[iv9];
        v10_w = weights_0[iv9];
        v12_re = v11_re*x0_re;
        v13_re = par_gamma_re + v12_re;
        v13_r_re = 1.0/v13_re;
        v15_re += v10_w*v13_r_re;
    }
    work[27] = v8_re;
    work[27 + 1] = 0.0;
    work[27 + 2] = x0_re;
    work[27 + 3] = 0.0;
    return {{v15_re, 0.0}};
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
        take_real(work, 43, 3, parameters, size, i);
        is_reached = is_anchored && reach_real(work, is_found, word_K_F, weights_0, count_0);
        status[i] = is_reached ? 0.0 : 1.0;
        re = RMT_NAN;
        im = RMT_NAN;
        if (is_reached) {
            is_found = true;
            copy_real(work, 0, 8, 2*1);
            copy_real(work, 43, 61, 2*3);
            {
                const rmt_values<2> rmt_1 = values_real(work, word_K_F, weights_0, count_0);
                re = rmt_1.v[0];
                im = rmt_1.v[1];
            }
        }
        target[2*i] = re;
        target[2*i + 1] = im;
        for (long long rmt_i2 = 0, rmt_i2_end = 2; rmt_i2 < rmt_i2_end; rmt_i2++) {
            j = rmt_i2;
            solution[2*(j*size + i)] = is_reached ? work[27 + 2*j] : RMT_NAN;
            solution[2*(j*size + i) + 1] = is_reached ? work[27 + 2*j + 1] : RMT_NAN;
        }
        i += stride;
    }
}

// Derivatives of the target in x and t.
__device__ static void slopes_real(double *work, const double *word_K_F, const double *weights_0, long long count_0)
{
    double par_gamma_re = 0;
    double turn_gamma_re = 0;
    double x0_re = 0;
    double v8_re = 0;
    double v8_t_re = 0;
    double v8_0_re = 0;
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
    double v15_re = 0;
    double v15_t_re = 0;
    double v15_0_re = 0;
    long long iv9 = 0;
    double v11_re = 0;
    double v10_w = 0;
    double v12_re = 0;
    double v13_re = 0;
    double v13_r_re = 0;
    double v14_s_re = 0;
    double v14_t_re = 0;
    double v14_0_re = 0;
    par_gamma_re = work[31 + 4];
    turn_gamma_re = work[49 + 4];
    x0_re = work[0];
    v8_re = 0.0;
    v8_t_re = 0.0;
    v8_0_re = 0.0;
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
    }
    v15_re = 0.0;
    v15_t_re = 0.0;
    v15_0_re = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = count_0; rmt_i2 < rmt_i2_end; rmt_i2++) {
        iv9 = rmt_i2;
        v11_re = word_K_F[iv9];
        v10_w = weights_0[iv9];
        v12_re = v11_re*x0_re;
        v13_re = par_gamma_re + v12_re;
        v13_r_re = 1.0/v13_re;
        v14_s_re = v13_r_re*v13_r_re;
        v14_t_re = -v14_s_re*turn_gamma_re;
        v14_0_re = -v14_s_re*v11_re;
        v15_re += v10_w*v13_r_re;
        v15_t_re += v10_w*v14_t_re;
        v15_0_re += v10_w*v14_0_re;
    }
    work[23] = v15_0_re;
    work[23 + 1] = 0.0;
    work[23 + 2] = v15_t_re;
    work[23 + 3] = 0.0;
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
    for (long long rmt_i1 = 0, rmt_i1_end = 2*3; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        work[49 + i] = i == 2*j ? 1.0 : 0.0;
    }
    copy_real(work, 0, 4, 2*1);
    equations_real(work, word_K_F, weights_0, count_0);
    if (!eliminate_real(work, 1 + 2)) {
        return {{RMT_NAN, RMT_NAN}};
    }
    slopes_real(work, word_K_F, weights_0, count_0);
    re = work[23 + 2*1];
    im = work[23 + 2*1 + 1];
    for (long long rmt_i2 = 0, rmt_i2_end = 1; rmt_i2 < rmt_i2_end; rmt_i2++) {
        i = rmt_i2;
        at = 15 + 2*(i*4 + 1);
        a = work[23 + 2*i];
        b = work[23 + 2*i + 1];
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
        take_real(work, 31, 3, parameters, size, i);
        take_real(work, 0, 1, core, size, i);
        for (long long rmt_i1 = 0, rmt_i1_end = 3; rmt_i1 < rmt_i1_end; rmt_i1++) {
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
    double work[69] = {0.0};
    visit((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_K_F, weights_0, count_0);
}

extern "C" __global__ void gradient(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_K_F, const double *weights_0, long long count_0)
{
    double work[69] = {0.0};
    descend((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_K_F, weights_0, count_0);
}

extern "C" __global__ void solve_real(double *status, double *target, double *solution, const double *parameters, long long size, const double *anchor, const double *start, const double *word_K_F, const double *weights_0, long long count_0)
{
    double work[69] = {0.0};
    visit_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, target, solution, parameters, anchor, start,
        work, word_K_F, weights_0, count_0);
}

extern "C" __global__ void gradient_real(const double *status, double *gradient, const double *core, const double *parameters, long long size, const double *word_K_F, const double *weights_0, long long count_0)
{
    double work[69] = {0.0};
    descend_real((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, status, gradient, core, parameters,
        work, word_K_F, weights_0, count_0);
}
