// Linear Gram law. m(z) = int mu(dx)/(x - z), Im z > 0.
//
//     -c*m**3*phi_ratio*variance*z**2 - m**2*variance*z*(2*c*phi_ratio - c - phi_ratio) + m*(-variance*(c - 1)*(phi_ratio - 1)
//     + z) + 1 = 0
//
// Generated from derivations/linear_gram.py by `rmtsym generate linear_gram` (SymPy 1.14.0). Do not edit.
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

// |z| beyond which m is next to -1/z: -z m is the one root of its equation within `radius` of 1.
__device__ static rmt_values<2> outer(double par_c, double par_phi_ratio, double par_variance)
{
    double rest = 0;
    double n2 = 0;
    double n3 = 0;
    double lead = 0;
    double gamma = 0;
    double radius = 0;
    double room = 0;
    double bound1 = 0;
    double reach = 0;
    rest = 0.0 + 1e-15;
    n2 = 0.0;
    n3 = 0.0;
    lead = 1.0;
    gamma = 0.0;
    gamma = fmax(gamma, n2/lead);
    gamma = fmax(gamma, sqrt(n3/lead));
    radius = fmin(0.4/gamma, 0.5);
    room = radius*(lead - radius*(n2 + radius*n3)) - rest;
    if (!(0 < room && room < 1e+300)) {
        return {{0.0, 0.0}};
    }
    bound1 = fabs(par_variance) + radius*(fabs(par_variance*(par_c + par_phi_ratio + 1)) + radius*(fabs(par_variance*(par_c*par_phi_ratio + par_c + par_phi_ratio)) + radius*fabs(par_c*par_phi_ratio*par_variance)));
    reach = room/bound1;
    return {{1/(0.7*reach), radius}};
}

// dm/dz, reach and radius of the disc about (z, m); reach 0 where there is none.
__device__ static __noinline__ rmt_values<4> disc(double x, double y, double m_re, double m_im, double par_c, double par_phi_ratio, double par_variance)
{
    double a0_re = 0;
    double a0_im = 0;
    double a1_re = 0;
    double a1_im = 0;
    double a2_re = 0;
    double a2_im = 0;
    double t1_re = 0;
    double t1_im = 0;
    double a3_re = 0;
    double a3_im = 0;
    double b0_re = 0;
    double b0_im = 0;
    double b1_re = 0;
    double b1_im = 0;
    double b2_re = 0;
    double b2_im = 0;
    double b3_re = 0;
    double b3_im = 0;
    double c0_re = 0;
    double c0_im = 0;
    double c1_re = 0;
    double c1_im = 0;
    double c2_re = 0;
    double c2_im = 0;
    double c3_re = 0;
    double c3_im = 0;
    double size_z = 0;
    double size_m = 0;
    double rounding = 0;
    double square = 0;
    double rest = 0;
    double n2 = 0;
    double n3 = 0;
    double lead = 0;
    double gamma = 0;
    double radius = 0;
    double room = 0;
    double bound1 = 0;
    double bound2 = 0;
    double reach = 0;
    a0_re = 1.0;
    a0_im = 0.0;
    a1_re = x - par_variance*(par_c - 1)*(par_phi_ratio - 1);
    a1_im = y;
    a2_re = -par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*x;
    a2_im = -par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*y;
    t1_re = x*x - y*y;
    t1_im = 2*x*y;
    a3_re = -par_c*par_phi_ratio*par_variance*t1_re;
    a3_im = -par_c*par_phi_ratio*par_variance*t1_im;
    b0_re = 0.0;
    b0_im = 0.0;
    b1_re = 1.0;
    b1_im = 0.0;
    b2_re = -par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio);
    b2_im = 0.0;
    b3_re = -2*par_c*par_phi_ratio*par_variance*x;
    b3_im = -2*par_c*par_phi_ratio*par_variance*y;
    c0_re = 0.0;
    c0_im = 0.0;
    c1_re = 0.0;
    c1_im = 0.0;
    c2_re = 0.0;
    c2_im = 0.0;
    c3_re = -par_c*par_phi_ratio*par_variance;
    c3_im = 0.0;
    size_z = fabs(x) + y;
    size_m = fabs(m_re) + fabs(m_im);
    rounding = 1e-15*(1.0 + size_m*(fabs(-par_variance*(par_c - 1)*(par_phi_ratio - 1)) + size_z*1.0 + size_m*(1.0*(fabs(x - 0.0) + y)*fabs(par_variance)*fabs(2*par_c*par_phi_ratio - par_c - par_phi_ratio) + size_m*(1.0*fabs(par_c)*fabs(par_phi_ratio)*fabs(par_variance)*(fabs(x - 0.0) + y)*(fabs(x - 0.0) + y)))));
    a2_re += m_re*a3_re - m_im*a3_im;
    a2_im += m_re*a3_im + m_im*a3_re;
    a1_re += m_re*a2_re - m_im*a2_im;
    a1_im += m_re*a2_im + m_im*a2_re;
    a0_re += m_re*a1_re - m_im*a1_im;
    a0_im += m_re*a1_im + m_im*a1_re;
    a2_re += m_re*a3_re - m_im*a3_im;
    a2_im += m_re*a3_im + m_im*a3_re;
    a1_re += m_re*a2_re - m_im*a2_im;
    a1_im += m_re*a2_im + m_im*a2_re;
    a2_re += m_re*a3_re - m_im*a3_im;
    a2_im += m_re*a3_im + m_im*a3_re;
    b2_re += m_re*b3_re - m_im*b3_im;
    b2_im += m_re*b3_im + m_im*b3_re;
    b1_re += m_re*b2_re - m_im*b2_im;
    b1_im += m_re*b2_im + m_im*b2_re;
    b0_re += m_re*b1_re - m_im*b1_im;
    b0_im += m_re*b1_im + m_im*b1_re;
    b2_re += m_re*b3_re - m_im*b3_im;
    b2_im += m_re*b3_im + m_im*b3_re;
    b1_re += m_re*b2_re - m_im*b2_im;
    b1_im += m_re*b2_im + m_im*b2_re;
    b2_re += m_re*b3_re - m_im*b3_im;
    b2_im += m_re*b3_im + m_im*b3_re;
    square = a1_re*a1_re + a1_im*a1_im;
    rest = fabs(a0_re) + fabs(a0_im) + rounding;
    n2 = fabs(a2_re) + fabs(a2_im);
    n3 = fabs(a3_re) + fabs(a3_im);
    lead = sqrt(square);
    gamma = 0.0;
    gamma = fmax(gamma, n2/lead);
    gamma = fmax(gamma, sqrt(n3/lead));
    radius = fmin(0.4/gamma, 1e+100);
    room = radius*(lead - radius*(n2 + radius*n3)) - rest;
    if (!(0 < room && room < 1e+300)) {
        return {{0.0, 0.0, 0.0, 0.0}};
    }
    bound1 = fabs(b0_re) + fabs(b0_im) + radius*(fabs(b1_re) + fabs(b1_im) + radius*(fabs(b2_re) + fabs(b2_im) + radius*(fabs(b3_re) + fabs(b3_im))));
    bound2 = fabs(c0_re) + fabs(c0_im) + (size_m + radius)*(fabs(c1_re) + fabs(c1_im) + (size_m + radius)*(fabs(c2_re) + fabs(c2_im) + (size_m + radius)*(fabs(c3_re) + fabs(c3_im))));
    reach = room/bound1;
    reach = fmin(reach, sqrt(room/bound2));
    reach *= room/(reach*(bound1 + reach*bound2));
    return {{-(b0_re*a1_re + b0_im*a1_im)/square, -(b0_im*a1_re - b0_re*a1_im)/square, 0.7*reach, radius}};
}

// The Newton step P/P_m at m.
__device__ static __noinline__ rmt_values<2> newton(double x, double y, double m_re, double m_im, double par_c, double par_phi_ratio, double par_variance)
{
    double a0_re = 0;
    double a0_im = 0;
    double a1_re = 0;
    double a1_im = 0;
    double a2_re = 0;
    double a2_im = 0;
    double t1_re = 0;
    double t1_im = 0;
    double a3_re = 0;
    double a3_im = 0;
    double p_re = 0;
    double p_im = 0;
    double q_re = 0;
    double q_im = 0;
    double value_re = 0;
    double slope_re = 0;
    double share = 0;
    a0_re = 1.0;
    a0_im = 0.0;
    a1_re = x - par_variance*(par_c - 1)*(par_phi_ratio - 1);
    a1_im = y;
    a2_re = -par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*x;
    a2_im = -par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*y;
    t1_re = x*x - y*y;
    t1_im = 2*x*y;
    a3_re = -par_c*par_phi_ratio*par_variance*t1_re;
    a3_im = -par_c*par_phi_ratio*par_variance*t1_im;
    p_re = a3_re;
    p_im = a3_im;
    q_re = p_re;
    q_im = p_im;
    value_re = m_re*p_re - m_im*p_im + a2_re;
    p_im = m_re*p_im + m_im*p_re + a2_im;
    p_re = value_re;
    slope_re = m_re*q_re - m_im*q_im + p_re;
    q_im = m_re*q_im + m_im*q_re + p_im;
    q_re = slope_re;
    value_re = m_re*p_re - m_im*p_im + a1_re;
    p_im = m_re*p_im + m_im*p_re + a1_im;
    p_re = value_re;
    slope_re = m_re*q_re - m_im*q_im + p_re;
    q_im = m_re*q_im + m_im*q_re + p_im;
    q_re = slope_re;
    value_re = m_re*p_re - m_im*p_im + a0_re;
    p_im = m_re*p_im + m_im*p_re + a0_im;
    p_re = value_re;
    share = 1/(q_re*q_re + q_im*q_im);
    return {{(p_re*q_re + p_im*q_im)*share, (p_im*q_re - p_re*q_im)*share}};
}

// The root at x + iy within a disc that reaches there; it is not found if Newton goes elsewhere.
__device__ static __noinline__ rmt_values<3> hop(double x, double y, double disc_x, double disc_y, double disc_re, double disc_im, double slope_re, double slope_im, double radius, double par_c, double par_phi_ratio, double par_variance)
{
    double dx = 0;
    double dy = 0;
    double m_re = 0;
    double m_im = 0;
    long long _ = 0;
    double step_re = 0;
    double step_im = 0;
    dx = x - disc_x;
    dy = y - disc_y;
    m_re = disc_re + slope_re*dx - slope_im*dy;
    m_im = disc_im + slope_re*dy + slope_im*dx;
    for (long long rmt_i1 = 0, rmt_i1_end = 12; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        {
            const rmt_values<2> rmt_2 = newton(x, y, m_re, m_im, par_c, par_phi_ratio, par_variance);
            step_re = rmt_2.v[0];
            step_im = rmt_2.v[1];
        }
        m_re -= step_re;
        m_im -= step_im;
        if (fabs(step_re) + fabs(step_im) <= 0.0001*radius) {
            return {{m_re, m_im, (double)(hypot(m_re - disc_re, m_im - disc_im) < 0.99*radius)}};
        }
    }
    return {{m_re, m_im, (double)false}};
}

// From a disc along the segment to x + iy: the root there, whether it was reached, and the last disc.
__device__ static __noinline__ rmt_values<11> march(double x, double y, long long limit, double disc_x, double disc_y, double disc_re, double disc_im, double slope_re, double slope_im, double reach, double radius, double par_c, double par_phi_ratio, double par_variance)
{
    long long _ = 0;
    double dx = 0;
    double dy = 0;
    double distance = 0;
    double m_re = 0;
    double m_im = 0;
    bool is_found = false;
    double next_x = 0;
    double next_y = 0;
    double next_slope_re = 0;
    double next_slope_im = 0;
    double next_reach = 0;
    double next_radius = 0;
    for (long long rmt_i1 = 0, rmt_i1_end = limit; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        if (!(reach > 0)) {
            break;
        }
        dx = x - disc_x;
        dy = y - disc_y;
        distance = hypot(dx, dy);
        if (distance <= reach) {
            {
                const rmt_values<3> rmt_2 = hop(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_c, par_phi_ratio, par_variance);
                m_re = rmt_2.v[0];
                m_im = rmt_2.v[1];
                is_found = (bool)rmt_2.v[2];
            }
            if (is_found) {
                return {{m_re, m_im, (double)true, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
            }
            reach *= 0.5;
            continue;
        }
        if (distance <= 1e-22*fabs(x) + 1e-290) {
            break;
        }
        next_x = disc_x + dx*(reach/distance);
        next_y = disc_y + dy*(reach/distance);
        {
            const rmt_values<3> rmt_3 = hop(next_x, next_y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_c, par_phi_ratio, par_variance);
            m_re = rmt_3.v[0];
            m_im = rmt_3.v[1];
            is_found = (bool)rmt_3.v[2];
        }
        if (!is_found) {
            reach *= 0.5;
            continue;
        }
        if (next_x == disc_x && next_y == disc_y) {
            break;
        }
        {
            const rmt_values<4> rmt_4 = disc(next_x, next_y, m_re, m_im, par_c, par_phi_ratio, par_variance);
            next_slope_re = rmt_4.v[0];
            next_slope_im = rmt_4.v[1];
            next_reach = rmt_4.v[2];
            next_radius = rmt_4.v[3];
        }
        if (!(next_reach > 0)) {
            break;
        }
        disc_x = next_x;
        disc_y = next_y;
        disc_re = m_re;
        disc_im = m_im;
        slope_re = next_slope_re;
        slope_im = next_slope_im;
        reach = next_reach;
        radius = next_radius;
    }
    return {{RMT_NAN, RMT_NAN, (double)false, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
}

// -1/z, to which m(z) is equal in double precision far from the support; z may be infinite.
__device__ static rmt_values<2> reciprocal(double x, double y)
{
    double scale = 0;
    double a = 0;
    double b = 0;
    double square = 0;
    if (isinf(x) || isinf(y)) {
        return {{0.0, 0.0}};
    }
    scale = fmax(fabs(x), y);
    a = x/scale;
    b = y/scale;
    square = (a*a + b*b)*scale;
    return {{-a/square, b/square}};
}

// Newton until rounding is all that is left.
__device__ static __noinline__ rmt_values<2> settle(double x, double y, double m_re, double m_im, double par_c, double par_phi_ratio, double par_variance)
{
    double previous = 0;
    long long _ = 0;
    double step_re = 0;
    double step_im = 0;
    double size = 0;
    previous = RMT_INF;
    for (long long rmt_i1 = 0, rmt_i1_end = 60; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        {
            const rmt_values<2> rmt_2 = newton(x, y, m_re, m_im, par_c, par_phi_ratio, par_variance);
            step_re = rmt_2.v[0];
            step_im = rmt_2.v[1];
        }
        size = fabs(step_re) + fabs(step_im);
        if (!(size < 1e+300)) {
            break;
        }
        if (size >= 0.5*previous && size <= 1e-06*(fabs(m_re) + fabs(m_im))) {
            break;
        }
        m_re -= step_re;
        m_im -= step_im;
        if (size <= 1e-16*(fabs(m_re) + fabs(m_im)) && fabs(step_im) <= 1e-16*fabs(m_im)) {
            break;
        }
        previous = size;
    }
    return {{m_re, m_im}};
}

// As `march`, from a point so high that the root is next to -1/z; `turn` slants the way.
__device__ static rmt_values<11> descend(double x, double y, double turn, double far_, double far_radius, double par_c, double par_phi_ratio, double par_variance)
{
    double top_x = 0;
    double top_y = 0;
    double m_re = 0;
    double m_im = 0;
    double miss = 0;
    double slope_re = 0;
    double slope_im = 0;
    double reach = 0;
    double radius = 0;
    top_x = x;
    top_y = y;
    if (!(hypot(x, y) >= far_)) {
        top_x = x + turn*far_;
        top_y = far_;
    }
    {
        const rmt_values<2> rmt_1 = reciprocal(top_x, top_y);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
    }
    {
        const rmt_values<2> rmt_2 = settle(top_x, top_y, m_re, m_im, par_c, par_phi_ratio, par_variance);
        m_re = rmt_2.v[0];
        m_im = rmt_2.v[1];
    }
    miss = hypot(top_x*m_re - top_y*m_im + 1, top_x*m_im + top_y*m_re);
    {
        const rmt_values<4> rmt_3 = disc(top_x, top_y, m_re, m_im, par_c, par_phi_ratio, par_variance);
        slope_re = rmt_3.v[0];
        slope_im = rmt_3.v[1];
        reach = rmt_3.v[2];
        radius = rmt_3.v[3];
    }
    if (!(miss < far_radius)) {
        reach = 0.0;
    }
    return march(x, y, 20000, top_x, top_y, m_re, m_im, slope_re, slope_im, reach, radius, par_c, par_phi_ratio, par_variance);
}

// The step P_m/P_mm to a double root, and the square of the distance of its two roots.
__device__ static __noinline__ rmt_values<4> pinch(double x, double y, double m_re, double m_im, double par_c, double par_phi_ratio, double par_variance)
{
    double a0_re = 0;
    double a0_im = 0;
    double a1_re = 0;
    double a1_im = 0;
    double a2_re = 0;
    double a2_im = 0;
    double t1_re = 0;
    double t1_im = 0;
    double a3_re = 0;
    double a3_im = 0;
    double size_z = 0;
    double size_m = 0;
    double rounding = 0;
    double square = 0;
    double share = 0;
    a0_re = 1.0;
    a0_im = 0.0;
    a1_re = x - par_variance*(par_c - 1)*(par_phi_ratio - 1);
    a1_im = y;
    a2_re = -par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*x;
    a2_im = -par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*y;
    t1_re = x*x - y*y;
    t1_im = 2*x*y;
    a3_re = -par_c*par_phi_ratio*par_variance*t1_re;
    a3_im = -par_c*par_phi_ratio*par_variance*t1_im;
    size_z = fabs(x) + y;
    size_m = fabs(m_re) + fabs(m_im);
    rounding = 1e-15*(1.0 + size_m*(fabs(-par_variance*(par_c - 1)*(par_phi_ratio - 1)) + size_z*1.0 + size_m*(1.0*(fabs(x - 0.0) + y)*fabs(par_variance)*fabs(2*par_c*par_phi_ratio - par_c - par_phi_ratio) + size_m*(1.0*fabs(par_c)*fabs(par_phi_ratio)*fabs(par_variance)*(fabs(x - 0.0) + y)*(fabs(x - 0.0) + y)))));
    a2_re += m_re*a3_re - m_im*a3_im;
    a2_im += m_re*a3_im + m_im*a3_re;
    a1_re += m_re*a2_re - m_im*a2_im;
    a1_im += m_re*a2_im + m_im*a2_re;
    a0_re += m_re*a1_re - m_im*a1_im;
    a0_im += m_re*a1_im + m_im*a1_re;
    a2_re += m_re*a3_re - m_im*a3_im;
    a2_im += m_re*a3_im + m_im*a3_re;
    a1_re += m_re*a2_re - m_im*a2_im;
    a1_im += m_re*a2_im + m_im*a2_re;
    a2_re += m_re*a3_re - m_im*a3_im;
    a2_im += m_re*a3_im + m_im*a3_re;
    square = a2_re*a2_re + a2_im*a2_im;
    share = fabs(a0_re) + fabs(a0_im) > rounding ? -1/square : 0.0;
    return {{0.5*(a1_re*a2_re + a1_im*a2_im)/square, 0.5*(a1_im*a2_re - a1_re*a2_im)/square, (a0_re*a2_re + a0_im*a2_im)*share, (a0_im*a2_re - a0_re*a2_im)*share}};
}

// One square root of x + iy.
__device__ static rmt_values<2> square_root(double x, double y)
{
    double size = 0;
    size = sqrt(0.5*(hypot(x, y) + fabs(x)));
    if (size == 0) {
        return {{0.0, 0.0}};
    }
    if (x >= 0) {
        return {{size, 0.5*y/size}};
    }
    return {{0.5*y/size, size}};
}

// The root next to a double root, of the two the one on the side of `near`; i infinity where the root grows instead.
__device__ static rmt_values<2> pair(double x, double y, double near_re, double near_im, double par_c, double par_phi_ratio, double par_variance)
{
    double m_re = 0;
    double m_im = 0;
    long long _ = 0;
    double step_re = 0;
    double step_im = 0;
    double square_re = 0;
    double square_im = 0;
    double size = 0;
    double root_re = 0;
    double root_im = 0;
    m_re = near_re;
    m_im = near_im;
    for (long long rmt_i1 = 0, rmt_i1_end = 30; rmt_i1 < rmt_i1_end; rmt_i1++) {
        _ = rmt_i1;
        {
            const rmt_values<4> rmt_2 = pinch(x, y, m_re, m_im, par_c, par_phi_ratio, par_variance);
            step_re = rmt_2.v[0];
            step_im = rmt_2.v[1];
        }
        m_re -= step_re;
        m_im -= step_im;
        if (!(fabs(step_re) + fabs(step_im) > 1e-15*(fabs(m_re) + fabs(m_im)))) {
            break;
        }
    }
    if (y == 0 && fabs(m_im) <= 1e-09*fabs(m_re)) {
        m_im = 0.0;
    }
    {
        const rmt_values<4> rmt_3 = pinch(x, y, m_re, m_im, par_c, par_phi_ratio, par_variance);
        square_re = rmt_3.v[2];
        square_im = rmt_3.v[3];
    }
    size = hypot(near_re, near_im);
    if (!(hypot(m_re - near_re, m_im - near_im) <= 0.01*size)) {
        if (size > 1000000.0) {
            return {{0.0, RMT_INF}};
        }
        if (x == 0 && y == 0 && size < 1e-50) {
            return {{0.0, 0.0}};
        }
        return {{RMT_NAN, RMT_NAN}};
    }
    {
        const rmt_values<2> rmt_4 = square_root(square_re, square_im);
        root_re = rmt_4.v[0];
        root_im = rmt_4.v[1];
    }
    if (root_re*(near_re - m_re) + root_im*(near_im - m_im) < 0) {
        root_re = -root_re;
        root_im = -root_im;
    }
    return {{m_re + root_re, fmax(m_im + root_im, 0.0)}};
}

// m(x + iy), from the last disc if it can be, else from infinity; NaN if nothing is proved. Returns the next disc, too.
__device__ static rmt_values<10> follow(double x, double y, double disc_x, double disc_y, double disc_re, double disc_im, double slope_re, double slope_im, double reach, double radius, double far_, double far_radius, double par_c, double par_phi_ratio, double par_variance)
{
    double m_re = 0;
    double m_im = 0;
    bool is_found = false;
    double turn = 0;
    long long _ = 0;
    {
        const rmt_values<11> rmt_1 = march(x, y, 8, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, par_c, par_phi_ratio, par_variance);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
        is_found = (bool)rmt_1.v[2];
        disc_x = rmt_1.v[3];
        disc_y = rmt_1.v[4];
        disc_re = rmt_1.v[5];
        disc_im = rmt_1.v[6];
        slope_re = rmt_1.v[7];
        slope_im = rmt_1.v[8];
        reach = rmt_1.v[9];
        radius = rmt_1.v[10];
    }
    turn = 0.0;
    for (long long rmt_i2 = 0, rmt_i2_end = 3; rmt_i2 < rmt_i2_end; rmt_i2++) {
        _ = rmt_i2;
        if (is_found || !(far_ > 0)) {
            break;
        }
        {
            const rmt_values<11> rmt_3 = descend(x, y, turn, far_, far_radius, par_c, par_phi_ratio, par_variance);
            m_re = rmt_3.v[0];
            m_im = rmt_3.v[1];
            is_found = (bool)rmt_3.v[2];
            disc_x = rmt_3.v[3];
            disc_y = rmt_3.v[4];
            disc_re = rmt_3.v[5];
            disc_im = rmt_3.v[6];
            slope_re = rmt_3.v[7];
            slope_im = rmt_3.v[8];
            reach = rmt_3.v[9];
            radius = rmt_3.v[10];
        }
        if (!is_found && hypot(x - disc_x, y - disc_y) <= 1e-10*(fabs(x) + y) + 1e-200) {
            {
                const rmt_values<2> rmt_4 = pair(x, y, disc_re, disc_im, par_c, par_phi_ratio, par_variance);
                m_re = rmt_4.v[0];
                m_im = rmt_4.v[1];
            }
            return {{m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
        }
        turn = turn == 0 ? 0.37 : -0.61;
    }
    if (is_found) {
        if (y == 0 && hypot(m_re - disc_re, m_im + disc_im) < 0.99*radius) {
            m_im = 0.0;
        }
        {
            const rmt_values<2> rmt_5 = settle(x, y, m_re, m_im, par_c, par_phi_ratio, par_variance);
            m_re = rmt_5.v[0];
            m_im = rmt_5.v[1];
        }
    }
    if (!(m_im >= 0)) {
        m_re = RMT_NAN;
        m_im = RMT_NAN;
    }
    return {{m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
}

// m(x + iy) for y >= 0, y = 0 being the limit from C+; then the next disc.
__device__ static rmt_values<10> stieltjes_point(double x, double y, double disc_x, double disc_y, double disc_re, double disc_im, double slope_re, double slope_im, double reach, double radius, double far_, double far_radius, double par_c, double par_phi_ratio, double par_variance)
{
    double m_re = 0;
    double m_im = 0;
    if (isnan(x) || isnan(y)) {
        return {{RMT_NAN, RMT_NAN, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
    }
    if (fabs(x) + y > 1e+50) {
        {
            const rmt_values<2> rmt_1 = reciprocal(x, y);
            m_re = rmt_1.v[0];
            m_im = rmt_1.v[1];
        }
        return {{m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
    }
    {
        const rmt_values<10> rmt_2 = follow(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far_, far_radius, par_c, par_phi_ratio, par_variance);
        m_re = rmt_2.v[0];
        m_im = rmt_2.v[1];
        disc_x = rmt_2.v[2];
        disc_y = rmt_2.v[3];
        disc_re = rmt_2.v[4];
        disc_im = rmt_2.v[5];
        slope_re = rmt_2.v[6];
        slope_im = rmt_2.v[7];
        reach = rmt_2.v[8];
        radius = rmt_2.v[9];
    }
    return {{m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
}

// Im m(x + i0)/pi.
__device__ static rmt_values<9> density_point(double x, double disc_x, double disc_y, double disc_re, double disc_im, double slope_re, double slope_im, double reach, double radius, double far_, double far_radius, double par_c, double par_phi_ratio, double par_variance)
{
    double m_im = 0;
    {
        const rmt_values<10> rmt_1 = stieltjes_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far_, far_radius, par_c, par_phi_ratio, par_variance);
        m_im = rmt_1.v[1];
        disc_x = rmt_1.v[2];
        disc_y = rmt_1.v[3];
        disc_re = rmt_1.v[4];
        disc_im = rmt_1.v[5];
        slope_re = rmt_1.v[6];
        slope_im = rmt_1.v[7];
        reach = rmt_1.v[8];
        radius = rmt_1.v[9];
    }
    return {{m_im/RMT_PI, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
}

// m, dm/dz and dm/dtheta by implicit differentiation.
__device__ static __noinline__ rmt_values<18> stieltjes_gradient_point(double x, double y, double disc_x, double disc_y, double disc_re, double disc_im, double slope_re, double slope_im, double reach, double radius, double far_, double far_radius, double par_c, double par_phi_ratio, double par_variance)
{
    double m_re = 0;
    double m_im = 0;
    double t1_re = 0;
    double t1_im = 0;
    double t2_re = 0;
    double t2_im = 0;
    double t3_re = 0;
    double t3_im = 0;
    double t4_re = 0;
    double t4_im = 0;
    double s_re = 0;
    double s_im = 0;
    double square = 0;
    double t5_re = 0;
    double t5_im = 0;
    double t6_re = 0;
    double t6_im = 0;
    double t7_re = 0;
    double t7_im = 0;
    double t8_re = 0;
    double t8_im = 0;
    double t9_re = 0;
    double t9_im = 0;
    double p0_re = 0;
    double p0_im = 0;
    double t10_re = 0;
    double t10_im = 0;
    double t11_re = 0;
    double t11_im = 0;
    double t12_re = 0;
    double t12_im = 0;
    double t13_re = 0;
    double t13_im = 0;
    double p1_re = 0;
    double p1_im = 0;
    double t14_re = 0;
    double t14_im = 0;
    double t15_re = 0;
    double t15_im = 0;
    double p2_re = 0;
    double p2_im = 0;
    double t16_re = 0;
    double t16_im = 0;
    double t17_re = 0;
    double t17_im = 0;
    double p3_re = 0;
    double p3_im = 0;
    {
        const rmt_values<10> rmt_1 = stieltjes_point(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far_, far_radius, par_c, par_phi_ratio, par_variance);
        m_re = rmt_1.v[0];
        m_im = rmt_1.v[1];
        disc_x = rmt_1.v[2];
        disc_y = rmt_1.v[3];
        disc_re = rmt_1.v[4];
        disc_im = rmt_1.v[5];
        slope_re = rmt_1.v[6];
        slope_im = rmt_1.v[7];
        reach = rmt_1.v[8];
        radius = rmt_1.v[9];
    }
    if (fabs(x) + y > 1e+50) {
        return {{m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
    }
    t1_re = x*x - y*y;
    t1_im = 2*x*y;
    t2_re = m_re*t1_re - m_im*t1_im;
    t2_im = m_re*t1_im + m_im*t1_re;
    t3_re = -3*par_c*par_phi_ratio*par_variance*t2_re - 2*par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*x;
    t3_im = -3*par_c*par_phi_ratio*par_variance*t2_im - 2*par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio)*y;
    t4_re = m_re*t3_re - m_im*t3_im;
    t4_im = m_re*t3_im + m_im*t3_re;
    s_re = t4_re + x - par_variance*(par_c - 1)*(par_phi_ratio - 1);
    s_im = t4_im + y;
    square = s_re*s_re + s_im*s_im;
    t5_re = m_re*x - m_im*y;
    t5_im = m_re*y + m_im*x;
    t6_re = 2*par_c*par_phi_ratio*par_variance*t5_re + par_variance*(2*par_c*par_phi_ratio - par_c - par_phi_ratio);
    t6_im = 2*par_c*par_phi_ratio*par_variance*t5_im;
    t7_re = m_re*t6_re - m_im*t6_im;
    t7_im = m_re*t6_im + m_im*t6_re;
    t8_re = t7_re - 1;
    t8_im = t7_im;
    t9_re = m_re*t8_re - m_im*t8_im;
    t9_im = m_re*t8_im + m_im*t8_re;
    p0_re = -t9_re;
    p0_im = -t9_im;
    t10_re = t5_re + 1;
    t10_im = t5_im;
    t11_re = m_re*t10_re - m_im*t10_im;
    t11_im = m_re*t10_im + m_im*t10_re;
    t12_re = par_phi_ratio*t5_re + (par_phi_ratio - 1);
    t12_im = par_phi_ratio*t5_im;
    t13_re = t11_re*t12_re - t11_im*t12_im;
    t13_im = t11_re*t12_im + t11_im*t12_re;
    p1_re = -par_variance*t13_re;
    p1_im = -par_variance*t13_im;
    t14_re = par_c*t5_re + (par_c - 1);
    t14_im = par_c*t5_im;
    t15_re = t11_re*t14_re - t11_im*t14_im;
    t15_im = t11_re*t14_im + t11_im*t14_re;
    p2_re = -par_variance*t15_re;
    p2_im = -par_variance*t15_im;
    t16_re = m_re*t14_re - m_im*t14_im;
    t16_im = m_re*t14_im + m_im*t14_re;
    t17_re = t16_re*t12_re - t16_im*t12_im;
    t17_im = t16_re*t12_im + t16_im*t12_re;
    p3_re = -t17_re;
    p3_im = -t17_im;
    return {{m_re, m_im, -(p0_re*s_re + p0_im*s_im)/square, -(p0_im*s_re - p0_re*s_im)/square, -(p1_re*s_re + p1_im*s_im)/square, -(p1_im*s_re - p1_re*s_im)/square, -(p2_re*s_re + p2_im*s_im)/square, -(p2_im*s_re - p2_re*s_im)/square, -(p3_re*s_re + p3_im*s_im)/square, -(p3_im*s_re - p3_re*s_im)/square, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
}

// The density and its derivatives in x and in the parameters.
__device__ static rmt_values<13> density_gradient_point(double x, double disc_x, double disc_y, double disc_re, double disc_im, double slope_re, double slope_im, double reach, double radius, double far_, double far_radius, double par_c, double par_phi_ratio, double par_variance)
{
    double v0 = 0;
    double v1 = 0;
    double v2 = 0;
    double v3 = 0;
    double v4 = 0;
    double v5 = 0;
    double v6 = 0;
    double v7 = 0;
    double v8 = 0;
    double v9 = 0;
    {
        const rmt_values<18> rmt_1 = stieltjes_gradient_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far_, far_radius, par_c, par_phi_ratio, par_variance);
        v0 = rmt_1.v[0];
        v1 = rmt_1.v[1];
        v2 = rmt_1.v[2];
        v3 = rmt_1.v[3];
        v4 = rmt_1.v[4];
        v5 = rmt_1.v[5];
        v6 = rmt_1.v[6];
        v7 = rmt_1.v[7];
        v8 = rmt_1.v[8];
        v9 = rmt_1.v[9];
        disc_x = rmt_1.v[10];
        disc_y = rmt_1.v[11];
        disc_re = rmt_1.v[12];
        disc_im = rmt_1.v[13];
        slope_re = rmt_1.v[14];
        slope_im = rmt_1.v[15];
        reach = rmt_1.v[16];
        radius = rmt_1.v[17];
    }
    if (v1 == 0) {
        return {{0.0, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
    }
    return {{v1/RMT_PI, v3/RMT_PI, v5/RMT_PI, v7/RMT_PI, v9/RMT_PI, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius}};
}

extern "C" __global__ void stieltjes(const rmt_complex *z, rmt_complex *out, long long size, double par_c, double par_phi_ratio, double par_variance)
{
    const rmt_values<2> setup_values = outer(par_c, par_phi_ratio, par_variance);
    double disc_x = RMT_NAN, disc_y = RMT_NAN, disc_re = RMT_NAN, disc_im = RMT_NAN, slope_re = RMT_NAN, slope_im = RMT_NAN, reach = RMT_NAN, radius = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<10> value = stieltjes_point(z[i].re, fabs(z[i].im), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, setup_values.v[0], setup_values.v[1], par_c, par_phi_ratio, par_variance);
        disc_x = value.v[2];
        disc_y = value.v[3];
        disc_re = value.v[4];
        disc_im = value.v[5];
        slope_re = value.v[6];
        slope_im = value.v[7];
        reach = value.v[8];
        radius = value.v[9];
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
    }
}

extern "C" __global__ void density(const double *x, double *out, long long size, double par_c, double par_phi_ratio, double par_variance)
{
    const rmt_values<2> setup_values = outer(par_c, par_phi_ratio, par_variance);
    double disc_x = RMT_NAN, disc_y = RMT_NAN, disc_re = RMT_NAN, disc_im = RMT_NAN, slope_re = RMT_NAN, slope_im = RMT_NAN, reach = RMT_NAN, radius = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<9> value = density_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, setup_values.v[0], setup_values.v[1], par_c, par_phi_ratio, par_variance);
        disc_x = value.v[1];
        disc_y = value.v[2];
        disc_re = value.v[3];
        disc_im = value.v[4];
        slope_re = value.v[5];
        slope_im = value.v[6];
        reach = value.v[7];
        radius = value.v[8];
        out[i] = value.v[0];
    }
}

extern "C" __global__ void stieltjes_gradient(const rmt_complex *z, rmt_complex *out, rmt_complex *dz, rmt_complex *dparams, long long size, double par_c, double par_phi_ratio, double par_variance)
{
    const rmt_values<2> setup_values = outer(par_c, par_phi_ratio, par_variance);
    double disc_x = RMT_NAN, disc_y = RMT_NAN, disc_re = RMT_NAN, disc_im = RMT_NAN, slope_re = RMT_NAN, slope_im = RMT_NAN, reach = RMT_NAN, radius = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<18> value = stieltjes_gradient_point(z[i].re, fabs(z[i].im), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, setup_values.v[0], setup_values.v[1], par_c, par_phi_ratio, par_variance);
        disc_x = value.v[10];
        disc_y = value.v[11];
        disc_re = value.v[12];
        disc_im = value.v[13];
        slope_re = value.v[14];
        slope_im = value.v[15];
        reach = value.v[16];
        radius = value.v[17];
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
        dz[i] = rmt_complex{value.v[2], sign*value.v[3]};
        dparams[0*size + i] = rmt_complex{value.v[4], sign*value.v[5]};
        dparams[1*size + i] = rmt_complex{value.v[6], sign*value.v[7]};
        dparams[2*size + i] = rmt_complex{value.v[8], sign*value.v[9]};
    }
}

extern "C" __global__ void density_gradient(const double *x, double *out, double *dx, double *dparams, long long size, double par_c, double par_phi_ratio, double par_variance)
{
    const rmt_values<2> setup_values = outer(par_c, par_phi_ratio, par_variance);
    double disc_x = RMT_NAN, disc_y = RMT_NAN, disc_re = RMT_NAN, disc_im = RMT_NAN, slope_re = RMT_NAN, slope_im = RMT_NAN, reach = RMT_NAN, radius = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<13> value = density_gradient_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, setup_values.v[0], setup_values.v[1], par_c, par_phi_ratio, par_variance);
        disc_x = value.v[5];
        disc_y = value.v[6];
        disc_re = value.v[7];
        disc_im = value.v[8];
        slope_re = value.v[9];
        slope_im = value.v[10];
        reach = value.v[11];
        radius = value.v[12];
        out[i] = value.v[0];
        dx[i] = value.v[1];
        dparams[0*size + i] = value.v[2];
        dparams[1*size + i] = value.v[3];
        dparams[2*size + i] = value.v[4];
    }
}
