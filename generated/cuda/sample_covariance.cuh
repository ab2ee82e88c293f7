// Sample covariance law. m(z) = int mu(dx)/(x - z), Im z > 0.
//
//     z = c*expectation(t/(t*(c*m - (1 - c)/z) + 1), t) - 1/(c*m - (1 - c)/z)
//
// Generated from derivations/sample_covariance.py by `rmtsym generate sample_covariance` (SymPy 1.14.0). Do not edit.
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

// a/b without overflow of |b|^2.
__device__ static rmt_values<2> complex_quotient(double ar, double ai, double br, double bi)
{
    double r = 0;
    double d = 0;
    if (fabs(br) >= fabs(bi)) {
        r = bi/br;
        d = br + bi*r;
        return {{(ar + ai*r)/d, (ai - ar*r)/d}};
    }
    r = br/bi;
    d = br*r + bi;
    return {{(ar*r + ai)/d, (ai*r - ar)/d}};
}

// -1/z, to which m is equal in double precision far from the support; 0 at infinity.
__device__ static rmt_values<2> far_value(double x, double y)
{
    if (isinf(x) || isinf(y)) {
        return {{0.0, 0.0}};
    }
    return complex_quotient(-1.0, 0.0, x, y);
}

// E[t/(t-s)], E[1/(t-s)], E[t/(t-s)^2], E[1/(t-s)^2], each as real and imaginary part.
__device__ static __noinline__ rmt_values<8> resolvents(double sr, double si, const double *t, const double *w, long long k)
{
    double si2 = 0;
    double mean_r = 0;
    double mean = 0;
    double near_r = 0;
    double near_ = 0;
    double slope_r = 0;
    double slope = 0;
    double other_r = 0;
    double other = 0;
    long long start = 0;
    long long stop = 0;
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double a4 = 0;
    double a5 = 0;
    double a6 = 0;
    double a7 = 0;
    long long i = 0;
    double d = 0;
    double q = 0;
    double a = 0;
    double b = 0;
    double e = 0;
    double f = 0;
    si2 = si*si;
    mean_r = 0.0;
    mean = 0.0;
    near_r = 0.0;
    near_ = 0.0;
    slope_r = 0.0;
    slope = 0.0;
    other_r = 0.0;
    other = 0.0;
    start = 0;
    while (start < k) {
        stop = k < start + 64 ? k : start + 64;
        a0 = 0.0;
        a1 = 0.0;
        a2 = 0.0;
        a3 = 0.0;
        a4 = 0.0;
        a5 = 0.0;
        a6 = 0.0;
        a7 = 0.0;
        for (long long rmt_i1 = start, rmt_i1_end = stop; rmt_i1 < rmt_i1_end; rmt_i1++) {
            i = rmt_i1;
            d = t[i] - sr;
            q = 1.0/(d*d + si2);
            a = w[i]*q;
            b = a*t[i];
            e = q*(d*d - si2);
            f = q*d;
            a0 += b*d;
            a1 += b;
            a2 += a*d;
            a3 += a;
            a4 += b*e;
            a5 += b*f;
            a6 += a*e;
            a7 += a*f;
        }
        mean_r += a0;
        mean += a1;
        near_r += a2;
        near_ += a3;
        slope_r += a4;
        slope += a5;
        other_r += a6;
        other += a7;
        start = stop;
    }
    return {{mean_r, si*mean, near_r, si*near_, slope_r, 2.0*si*slope, other_r, 2.0*si*other}};
}

// u = 1 - c E[t/(t-s)] (real, imaginary), 1 - h with h = c E[t^2/|t-s|^2], Z' = 1 - c E[t^2/(t-s)^2] (real, imaginary), and the sum
// of the magnitudes that make Re u, to which its rounding is relative.
__device__ static __noinline__ rmt_values<6> expectations(double sr, double si, double c, double margin, const double *t, const double *w, long long k)
{
    double si2 = 0;
    double near_r = 0;
    double near_ = 0;
    double mean_r = 0;
    double mean = 0;
    double square = 0;
    double fourth = 0;
    double third = 0;
    long long start = 0;
    long long stop = 0;
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double a4 = 0;
    double a5 = 0;
    double a6 = 0;
    long long i = 0;
    double d = 0;
    double q = 0;
    double a = 0;
    double b = 0;
    double e = 0;
    double f = 0;
    double ur = 0;
    double size = 0;
    double height = 0;
    double modulus = 0;
    double other = 0;
    si2 = si*si;
    near_r = 0.0;
    near_ = 0.0;
    mean_r = 0.0;
    mean = 0.0;
    square = 0.0;
    fourth = 0.0;
    third = 0.0;
    start = 0;
    while (start < k) {
        stop = k < start + 64 ? k : start + 64;
        a0 = 0.0;
        a1 = 0.0;
        a2 = 0.0;
        a3 = 0.0;
        a4 = 0.0;
        a5 = 0.0;
        a6 = 0.0;
        for (long long rmt_i1 = start, rmt_i1_end = stop; rmt_i1 < rmt_i1_end; rmt_i1++) {
            i = rmt_i1;
            d = t[i] - sr;
            q = 1.0/(d*d + si2);
            a = w[i]*q;
            b = a*t[i];
            e = b*t[i];
            f = e*q;
            a0 += a*d;
            a1 += a;
            a2 += b*d;
            a3 += b;
            a4 += e;
            a5 += f;
            a6 += f*d;
        }
        near_r += a0;
        near_ += a1;
        mean_r += a2;
        mean += a3;
        square += a4;
        fourth += a5;
        third += a6;
        start = stop;
    }
    ur = 1.0 - c*mean_r;
    size = 1.0 + c*sqrt(square);
    height = 1.0 - c*square;
    modulus = sr*sr + si2;
    other = fabs(margin) + c*sqrt(modulus*near_);
    if (other < size) {
        size = other;
        ur = margin - c*(sr*near_r - si2*near_);
    }
    if (fabs(margin) + c*(2.0*fabs(sr)*mean + modulus*near_) < 1.0 + c*square) {
        height = margin - c*(2.0*sr*mean - modulus*near_);
    }
    return {{ur, -c*si*mean, height, height + 2.0*c*si2*fourth, -2.0*c*si*third, size}};
}

// Newton steps on the upper side of the real axis, where the population has a density and Im s may be tiny; Im s <= 0 if that fails.
__device__ static rmt_values<2> axis_start(double x, double y, double sr, double c, double margin, const double *t, const double *w, long long k)
{
    double si = 0;
    long long attempt = 0;
    double ur = 0;
    double ui = 0;
    double dr = 0;
    double di = 0;
    double gr = 0;
    double gi = 0;
    double q = 0;
    double step = 0;
    si = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 20; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        {
            const rmt_values<6> rmt_2 = expectations(sr, 0.0, c, margin, t, w, k);
            ur = rmt_2.v[0];
            ui = rmt_2.v[1];
            dr = rmt_2.v[3];
            di = rmt_2.v[4];
        }
        gr = sr*ur - x;
        gi = sr*ui - y;
        q = 1.0/(dr*dr + di*di);
        step = -(gr*dr + gi*di)*q;
        si = -(gi*dr - gr*di)*q;
        sr += step;
        if (fabs(step) <= 1e-08*fabs(sr)) {
            return {{sr, si > 0.0 || dr <= 0.0 ? si : 5e-324}};
        }
        if (fabs(step) <= 0.1*si) {
            break;
        }
    }
    return {{sr, si}};
}

// Rounding of the expectations, relative to the sum of the magnitudes.
__device__ static double rounding()
{
    return 8.881784197001252e-16;
}

// Principal square root; for im = -0 the limit from below.
__device__ static rmt_values<2> complex_root(double re, double im)
{
    double a = 0;
    double b = 0;
    if (re == 0.0 && im == 0.0) {
        return {{0.0, 0.0}};
    }
    a = sqrt(0.5*(hypot(re, im) + fabs(re)));
    b = 0.5*fabs(im)/a;
    if (re < 0.0) {
        return {{b, copysign(a, im)}};
    }
    return {{a, copysign(b, im)}};
}

// The root with Im > 0 (of two, the nearer) of Z(s) = z once E[t/(t-s)] is q/(p-s), with u and d = Z' at s; else NaN.
__device__ static rmt_values<2> single_atom_step(double x, double y, double sr, double si, double ur, double ui, double dr, double di)
{
    double gr = 0;
    double gi = 0;
    double lr = 0;
    double li = 0;
    double ar = 0;
    double ai = 0;
    double qr = 0;
    double qi = 0;
    double br = 0;
    double bi = 0;
    double nr = 0;
    double ni = 0;
    double rr = 0;
    double ri = 0;
    double fr = 0;
    double fi = 0;
    double hr = 0;
    double hi = 0;
    {
        const rmt_values<2> rmt_1 = complex_quotient(1.0 - ur, -ui, ur - dr, ui - di);
        gr = rmt_1.v[0];
        gi = rmt_1.v[1];
    }
    lr = sr*gr - si*gi;
    li = sr*gi + si*gr;
    ar = sr + lr;
    ai = si + li;
    qr = (1.0 - ur)*lr + ui*li;
    qi = (1.0 - ur)*li - ui*lr;
    br = 0.5*(ar + x - qr);
    bi = 0.5*(ai + y - qi);
    nr = x*ar - y*ai;
    ni = x*ai + y*ar;
    {
        const rmt_values<2> rmt_2 = complex_root(br*br - bi*bi - nr, 2.0*br*bi - ni);
        rr = rmt_2.v[0];
        ri = rmt_2.v[1];
    }
    if (br*rr + bi*ri < 0.0) {
        rr = -rr;
        ri = -ri;
    }
    fr = br + rr;
    fi = bi + ri;
    {
        const rmt_values<2> rmt_3 = complex_quotient(nr, ni, fr, fi);
        hr = rmt_3.v[0];
        hi = rmt_3.v[1];
    }
    if (fi > 0.0 && (hi <= 0.0 || fabs(fr - sr) + fabs(fi - si) <= fabs(hr - sr) + fabs(hi - si))) {
        return {{fr, fi}};
    }
    if (hi > 0.0) {
        return {{hr, hi}};
    }
    return {{RMT_NAN, RMT_NAN}};
}

// Solve Z(s) = z from s: single-atom steps, then Newton steps, damped where they do not reduce the residual.
//
// Returns s, 1 if it converged (else 0), evaluations.
__device__ static __noinline__ rmt_values<4> descend(double x, double y, double sr, double si, double limit, double c, double margin, const double *t, const double *w, long long k)
{
    double ur = 0;
    double ui = 0;
    double height = 0;
    double dr = 0;
    double di = 0;
    double scale = 0;
    double count = 0;
    double last = 0;
    double gr = 0;
    double gi = 0;
    double q = 0;
    double nr = 0;
    double ni = 0;
    double floor_r = 0;
    double floor_i = 0;
    double length = 0;
    bool is_settled = false;
    double relative = 0;
    double cr = 0;
    double ci = 0;
    bool is_newton = false;
    double damping = 0;
    bool is_close = false;
    double merit = 0;
    double after = 0;
    {
        const rmt_values<6> rmt_1 = expectations(sr, si, c, margin, t, w, k);
        ur = rmt_1.v[0];
        ui = rmt_1.v[1];
        height = rmt_1.v[2];
        dr = rmt_1.v[3];
        di = rmt_1.v[4];
        scale = rmt_1.v[5];
    }
    count = 1.0;
    last = 0.0;
    while (count <= limit) {
        gr = sr*ur - si*ui - x;
        gi = si*height - y;
        q = 1.0/(dr*dr + di*di);
        nr = -(gr*dr + gi*di)*q;
        ni = -(gi*dr - gr*di)*q;
        floor_r = rounding()*(fabs(x) + fabs(sr)*(scale + fabs(dr)) + fabs(si*ui));
        floor_i = rounding()*(y + si*(1.0 + fabs(1.0 - height)) + fabs(sr*di));
        length = fabs(nr) + fabs(ni);
        is_settled = ni > -0.5*si;
        if (is_settled && fabs(gr) <= floor_r && fabs(gi) <= floor_i) {
            return {{sr + nr, si + ni, 1.0, count}};
        }
        relative = fmin((1.0 - height)*(length/si)*sqrt(q), length/last*(length/last));
        if (is_settled && relative*fabs(ni) <= 1e-17*si && relative*length <= 1e-17*(fabs(sr) + si)) {
            return {{sr + nr, si + ni, 1.0, count}};
        }
        cr = RMT_NAN;
        ci = RMT_NAN;
        if (length > 0.01*si && length > 1e-10*fabs(sr)) {
            {
                const rmt_values<2> rmt_2 = single_atom_step(x, y, sr, si, ur, ui, dr, di);
                cr = rmt_2.v[0];
                ci = rmt_2.v[1];
            }
        }
        is_newton = !(isfinite(cr) && isfinite(ci));
        damping = ni > -0.9*si ? 1.0 : -0.9*si/ni;
        if (is_newton) {
            cr = sr + damping*nr;
            ci = si + damping*ni;
        }
        is_close = fabs(gr) <= 100.0*floor_r && fabs(gi) <= 100.0*floor_i;
        merit = fmax(fabs(gr) - floor_r, 0.0) + fmax(fabs(gi) - floor_i, 0.0);
        while (true) {
            {
                const rmt_values<6> rmt_3 = expectations(cr, ci, c, margin, t, w, k);
                ur = rmt_3.v[0];
                ui = rmt_3.v[1];
                height = rmt_3.v[2];
                dr = rmt_3.v[3];
                di = rmt_3.v[4];
                scale = rmt_3.v[5];
            }
            count += 1.0;
            gi = ci*height - y;
            after = fmax(fabs(cr*ur - ci*ui - x) - floor_r, 0.0) + fmax(fabs(gi) - floor_i, 0.0);
            if (after <= (1.0 - 0.3*damping)*merit) {
                break;
            }
            if (count > limit || damping < 0.001 || is_close && damping < 0.2) {
                return {{sr, si, is_close ? 1.0 : 0.0, count}};
            }
            if (is_newton) {
                damping *= 0.5;
            }
            is_newton = true;
            cr = sr + damping*nr;
            ci = si + damping*ni;
        }
        last = is_newton && damping == 1.0 ? length : 0.0;
        sr = cr;
        si = ci;
    }
    return {{sr, si, 0.0, count}};
}

// s(z) of the white law that has this edge, there Z(s) = edge + (s - s_edge)^2/kappa + ...; exact for one atom.
__device__ static __noinline__ rmt_values<2> edge_start(double x, double y, double edge, double s, double kappa, bool is_left)
{
    double sign = 0;
    double dr = 0;
    double di = 0;
    double qr = 0;
    double qi = 0;
    double rr = 0;
    double ri = 0;
    sign = is_left ? -1.0 : 1.0;
    dr = sign*(x - edge);
    di = sign*y;
    if (dr == 0.0 && di == 0.0) {
        return {{s, 0.0}};
    }
    {
        const rmt_values<2> rmt_1 = complex_quotient(4.0*kappa, 0.0, dr, di);
        qr = rmt_1.v[0];
        qi = rmt_1.v[1];
    }
    if (y == 0.0) {
        qi = -0.0*sign;
    }
    {
        const rmt_values<2> rmt_2 = complex_root(1.0 + qr, qi);
        rr = rmt_2.v[0];
        ri = rmt_2.v[1];
    }
    rr += 1.0;
    return {{s + sign*0.5*(dr*rr - di*ri), sign*0.5*(dr*ri + di*rr)}};
}

// How many edges are <= x: odd on the support, even off it.
__device__ static long long edges_below(double x, const double *edge_x, long long n_edges)
{
    long long low = 0;
    long long high = 0;
    long long middle = 0;
    low = 0;
    high = n_edges;
    while (low < high) {
        middle = (low + high)/2;
        if (edge_x[middle] <= x) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// The real s in [low, high] with Z(s) = x, where Z increases from below x to above it: Newton, or bisection. Also evaluations.
__device__ static rmt_values<2> real_root(double x, double low, double high, double s, double c, double margin, const double *t, const double *w, long long k)
{
    double last = 0;
    double before = 0;
    double count = 0;
    double u = 0;
    double slope = 0;
    double scale = 0;
    double g = 0;
    double step = 0;
    double size = 0;
    double new_ = 0;
    last = 0.0;
    before = 0.0;
    count = 0.0;
    while (count < 400.0) {
        {
            const rmt_values<6> rmt_1 = expectations(s, 0.0, c, margin, t, w, k);
            u = rmt_1.v[0];
            slope = rmt_1.v[2];
            scale = rmt_1.v[5];
        }
        count += 1.0;
        g = s*u - x;
        if (g > 0.0) {
            high = fmin(high, s);
        } else {
            low = fmax(low, s);
        }
        step = -g/slope;
        size = fabs(step);
        new_ = fmin(fmax(s + step, low), high);
        if (fabs(g) <= 0.5*rounding()*(fabs(x) + fabs(s)*scale) || size <= 2.0*2.220446049250313e-16*fabs(s)) {
            return {{slope > 0.0 ? new_ : s, count}};
        }
        if (size <= 0.1*last && last <= 0.1*before && size*(size/last)*(size/last) <= 1e-18*fabs(s)) {
            return {{new_, count}};
        }
        before = last;
        last = size;
        if (!(slope > 0.0 && new_ == s + step)) {
            last = 0.0;
            if (low > 0.0 && high > 4.0*low) {
                new_ = sqrt(low)*sqrt(high);
            } else {
                if (high < 0.0 && low < 4.0*high) {
                    new_ = -sqrt(-low)*sqrt(-high);
                } else {
                    new_ = 0.5*(low + high);
                }
            }
            if (!(low < new_ && new_ < high)) {
                return {{s, count}};
            }
        }
        s = new_;
    }
    return {{s, count}};
}

// s(x) at a real x != 0 off the support, with `below` edges on its left, from `hint` (or NaN). Also evaluations.
__device__ static rmt_values<2> gap_root(double x, long long below, double hint, double c, double margin, const double *t, const double *w, long long k, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double low = 0;
    double high = 0;
    double guess = 0;
    double count = 0;
    double part = 0;
    long long attempt = 0;
    double u = 0;
    double s = 0;
    double more = 0;
    low = -RMT_INF;
    high = RMT_INF;
    guess = hint;
    count = 0.0;
    if (below > 0) {
        low = edge_s[below - 1];
    }
    if (below < n_edges) {
        high = edge_s[below];
    }
    if (below == 0) {
        {
            const rmt_values<2> rmt_1 = edge_start(x, 0.0, edge_x[0], edge_s[0], edge_kappa[0], true);
            guess = rmt_1.v[0];
        }
        if (x > 0.0 && high > 0.0) {
            low = x;
        } else {
            high = fmin(high, x);
        }
    } else {
        if (below == n_edges) {
            {
                const rmt_values<2> rmt_2 = edge_start(x, 0.0, edge_x[below - 1], edge_s[below - 1], edge_kappa[below - 1], false);
                guess = rmt_2.v[0];
            }
            high = x;
        } else {
            part = (x - edge_x[below - 1])/(edge_x[below] - edge_x[below - 1]);
            guess = low + (high - low)*(0.5 + sin(atan2(2.0*part - 1.0, 2.0*sqrt(part*(1.0 - part)))/3.0));
        }
    }
    if (low < hint && hint < high) {
        guess = hint;
    }
    if (isinf(low)) {
        low = 2.0*fmin(guess, high);
        if (!(low < 0.0)) {
            low = -1.0;
        }
        for (long long rmt_i3 = 0, rmt_i3_end = 600; rmt_i3 < rmt_i3_end; rmt_i3++) {
            attempt = rmt_i3;
            {
                const rmt_values<6> rmt_4 = expectations(low, 0.0, c, margin, t, w, k);
                u = rmt_4.v[0];
            }
            count += 1.0;
            if (low*u < x) {
                break;
            }
            low *= 4.0;
        }
    }
    if (!(low < guess && guess < high)) {
        guess = 0.5*(low + high);
    }
    {
        const rmt_values<2> rmt_5 = real_root(x, low, high, guess, c, margin, t, w, k);
        s = rmt_5.v[0];
        more = rmt_5.v[1];
    }
    return {{s, count + more}};
}

// Atoms only.
__device__ static bool has_density()
{
    return false;
}

// Solve Z(s) = z along z = x + i(y + height), height falling: the steps shrink until Newton's iteration follows.
//
// Z is one to one from {Im s > 0, h < 1} onto C+; by Koebe's theorem steps of 2% of the height cannot fail. Returns as `descend`.
__device__ static rmt_values<4> homotopy(double x, double y, double c, double margin, const double *t, const double *w, long long k)
{
    double sr = 0;
    double si = 0;
    double height = 0;
    double count = 0;
    long long attempt = 0;
    double ur = 0;
    double ui = 0;
    double above = 0;
    double ratio = 0;
    double cr = 0;
    double ci = 0;
    double status = 0;
    double more = 0;
    sr = x;
    si = fabs(x) + y;
    height = 0.0;
    count = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2000; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        {
            const rmt_values<6> rmt_2 = expectations(x, si, c, margin, t, w, k);
            ur = rmt_2.v[0];
            ui = rmt_2.v[1];
            above = rmt_2.v[2];
        }
        count += 1.0;
        height = si*above - y;
        if (height >= 4.0*fabs(x*ur - si*ui - x) && height >= y) {
            break;
        }
        si *= 2.0;
    }
    ratio = 1.0;
    for (long long rmt_i3 = 0, rmt_i3_end = 2000; rmt_i3 < rmt_i3_end; rmt_i3++) {
        attempt = rmt_i3;
        {
            const rmt_values<4> rmt_4 = descend(x, y, sr, si, 12.0, c, margin, t, w, k);
            cr = rmt_4.v[0];
            ci = rmt_4.v[1];
            status = rmt_4.v[2];
            more = rmt_4.v[3];
        }
        count += more;
        if (status > 0.0 || attempt > 0 && ratio > 0.99) {
            return {{cr, ci, status, count}};
        }
        {
            const rmt_values<4> rmt_5 = descend(x, y + ratio*height, sr, si, 12.0, c, margin, t, w, k);
            cr = rmt_5.v[0];
            ci = rmt_5.v[1];
            status = rmt_5.v[2];
            more = rmt_5.v[3];
        }
        count += more;
        if (status > 0.0) {
            sr = cr;
            si = ci;
            height *= ratio;
            ratio = fmax(0.1, 0.5*ratio);
        } else {
            ratio = sqrt(ratio);
        }
    }
    return {{sr, si, 0.0, count}};
}

// s(z) of the white law with this interval [a, b]: the half circle over [sa, sb], by Joukowski's map; exact for one atom.
__device__ static rmt_values<2> interval_start(double x, double y, double a, double b, double sa, double sb)
{
    double zr = 0;
    double zi = 0;
    double pr = 0;
    double pi = 0;
    double qr = 0;
    double qi = 0;
    zr = (2.0*x - a - b)/(b - a);
    zi = 2.0*y/(b - a);
    {
        const rmt_values<2> rmt_1 = complex_root(zr - 1.0, zi);
        pr = rmt_1.v[0];
        pi = rmt_1.v[1];
    }
    {
        const rmt_values<2> rmt_2 = complex_root(zr + 1.0, zi);
        qr = rmt_2.v[0];
        qi = rmt_2.v[1];
    }
    return {{0.5*(sa + sb) + 0.5*(sb - sa)*(zr + pr*qr - pi*qi), 0.5*(sb - sa)*(zi + pr*qi + pi*qr)}};
}

// s(z), z != 0; hint: hr + i hi is s at hx + i hy, or NaN. Returns s, 1 if it is certified (else 0), evaluations.
__device__ static __noinline__ rmt_values<4> solve(double x, double y, double hx, double hy, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    long long below = 0;
    bool is_outside = false;
    long long near_ = 0;
    double distance = 0;
    bool is_warm = false;
    double count = 0;
    double s = 0;
    double height = 0;
    double sr = 0;
    double si = 0;
    double status = 0;
    double more = 0;
    below = edges_below(x, edge_x, n_edges);
    is_outside = below%2 == 0;
    near_ = below;
    if (below == n_edges || below > 0 && x - edge_x[below - 1] <= edge_x[below] - x) {
        near_ = below - 1;
    }
    distance = fabs(x - edge_x[near_]);
    is_warm = hi >= 0.0 && fabs(x - hx) + fabs(y - hy) <= 0.1*(fabs(x) + y) && (below == 0 || edge_x[below - 1] <= hx) && (below == n_edges || hx < edge_x[below]);
    count = 0.0;
    if (y == 0.0 && distance <= 4.0*2.220446049250313e-16*fabs(x)) {
        return {{edge_s[near_], 0.0, 1.0, 0.0}};
    }
    if (is_outside && y <= 0.25*distance) {
        {
            const rmt_values<2> rmt_1 = gap_root(x, below, is_warm ? hr : RMT_NAN, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
            s = rmt_1.v[0];
            count = rmt_1.v[1];
        }
        if (y == 0.0) {
            return {{s, 0.0, 1.0, count}};
        }
        {
            const rmt_values<6> rmt_2 = expectations(s, 0.0, c, margin, t, w, k);
            height = rmt_2.v[2];
        }
        count += 1.0;
        if (height > 0.0) {
            {
                const rmt_values<4> rmt_3 = descend(x, y, s, y/height, 30.0, c, margin, t, w, k);
                sr = rmt_3.v[0];
                si = rmt_3.v[1];
                status = rmt_3.v[2];
                more = rmt_3.v[3];
            }
            count += more;
            if (status > 0.0) {
                return {{sr, si, status, count}};
            }
        }
    } else {
        if (is_warm && hi > 1e-06*fabs(hr)) {
            {
                const rmt_values<4> rmt_4 = descend(x, y, hr, hi, 12.0, c, margin, t, w, k);
                sr = rmt_4.v[0];
                si = rmt_4.v[1];
                status = rmt_4.v[2];
                more = rmt_4.v[3];
            }
            count += more;
            if (status > 0.0) {
                return {{sr, si, status, count}};
            }
        }
    }
    {
        const rmt_values<2> rmt_5 = edge_start(x, y, edge_x[near_], edge_s[near_], edge_kappa[near_], near_%2 == 0);
        sr = rmt_5.v[0];
        si = rmt_5.v[1];
    }
    if (!is_outside && has_density() && si == 0.0) {
        {
            const rmt_values<2> rmt_6 = axis_start(x, y, sr, c, margin, t, w, k);
            sr = rmt_6.v[0];
            si = rmt_6.v[1];
        }
        if (y == 0.0 && (0.0 < si && si < 1e-290)) {
            return {{sr, 0.0, 1.0, count}};
        }
    } else {
        if (!is_outside && distance > 2.0*edge_kappa[near_] && isfinite(edge_x[below])) {
            {
                const rmt_values<2> rmt_7 = interval_start(x, y, edge_x[below - 1], edge_x[below], edge_s[below - 1], edge_s[below]);
                sr = rmt_7.v[0];
                si = rmt_7.v[1];
            }
        }
    }
    if (si > 0.0) {
        {
            const rmt_values<4> rmt_8 = descend(x, y, sr, si, 30.0, c, margin, t, w, k);
            sr = rmt_8.v[0];
            si = rmt_8.v[1];
            status = rmt_8.v[2];
            more = rmt_8.v[3];
        }
        count += more;
        if (status > 0.0) {
            return {{sr, si, status, count}};
        }
    }
    {
        const rmt_values<4> rmt_9 = homotopy(x, y, c, margin, t, w, k);
        sr = rmt_9.v[0];
        si = rmt_9.v[1];
        status = rmt_9.v[2];
        more = rmt_9.v[3];
    }
    return {{sr, si, status, count + more}};
}

// E[t/|t-s|^2] = ei/Im s from e = E[t/(t-s)]; where Im s = 0 within the population, from h = 1.
__device__ static double mean_square(double c, double sr, double si, double er, double ei)
{
    if (si > 0.0) {
        return ei/si;
    }
    return ei > 0.0 ? (1.0/c - er)/sr : 0.0;
}

// m at z = x + iy != 0 from s, e = E[t/(t-s)] and a = E[1/(t-s)].
__device__ static __noinline__ rmt_values<2> transform(double x, double y, double c, double w0, double sr, double si, double er, double ei, double ar, double ai)
{
    double ur = 0;
    double ui = 0;
    double modulus = 0;
    double mr = 0;
    double mi = 0;
    double pr = 0;
    double pi = 0;
    {
        const rmt_values<2> rmt_1 = complex_quotient(x, y, sr, si);
        ur = rmt_1.v[0];
        ui = rmt_1.v[1];
    }
    modulus = hypot(ur, ui);
    mr = (ar*(ur/modulus) + ai*(ui/modulus))/modulus;
    mi = c*ei*mean_square(c, sr, si, er, ei)/modulus/modulus;
    if (y > 0.0) {
        mi += y*(ai/si)/modulus/modulus;
    }
    if (w0 > 0.0) {
        {
            const rmt_values<2> rmt_2 = complex_quotient(-1.0, 0.0, x, y);
            pr = rmt_2.v[0];
            pi = rmt_2.v[1];
        }
        mr += w0*pr;
        mi += w0*pi;
    }
    return {{mr, mi}};
}

// E[1/t] over the atoms.
__device__ static double inverse_moment(const double *t, const double *w, long long k)
{
    double total = 0;
    long long i = 0;
    total = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = k; rmt_i1 < rmt_i1_end; rmt_i1++) {
        i = rmt_i1;
        total += w[i]/t[i];
    }
    return total;
}

// m(0): E[1/t]/(1-c) where that is finite; at an atom and at a hard edge the limit from above, infinite.
__device__ static rmt_values<2> value_at_zero(double margin, double w0, const double *t, const double *w, long long k)
{
    double mr = 0;
    if (w0 > 0.0 || margin <= 0.0) {
        return {{0.0, RMT_INF}};
    }
    mr = inverse_moment(t, w, k)/margin;
    if (isinf(mr)) {
        return {{0.0, RMT_INF}};
    }
    return {{mr, 0.0}};
}

// m(z) at z = x + iy, y >= 0, from the hint s = hr + i hi at the point hx + i hy (NaN for none).
//
// Returns Re m, Im m, s (the next point's hint, with this z), 1 if certified (0: m is NaN), evaluations of the expectations.
__device__ static rmt_values<6> population_point(double x, double y, double hx, double hy, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double mr = 0;
    double mi = 0;
    double sr = 0;
    double si = 0;
    double status = 0;
    double count = 0;
    double er = 0;
    double ei = 0;
    double ar = 0;
    double ai = 0;
    if (isnan(x) || isnan(y)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (x == 0.0 && y == 0.0) {
        {
            const rmt_values<2> rmt_1 = value_at_zero(margin, w0, t, w, k);
            mr = rmt_1.v[0];
            mi = rmt_1.v[1];
        }
        return {{mr, mi, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (fabs(x) > far_ || y > far_) {
        {
            const rmt_values<2> rmt_2 = far_value(x, y);
            mr = rmt_2.v[0];
            mi = rmt_2.v[1];
        }
        return {{mr, mi, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    {
        const rmt_values<4> rmt_3 = solve(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
        sr = rmt_3.v[0];
        si = rmt_3.v[1];
        status = rmt_3.v[2];
        count = rmt_3.v[3];
    }
    if (status == 0.0) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 0.0, count}};
    }
    {
        const rmt_values<8> rmt_4 = resolvents(sr, si, t, w, k);
        er = rmt_4.v[0];
        ei = rmt_4.v[1];
        ar = rmt_4.v[2];
        ai = rmt_4.v[3];
    }
    {
        const rmt_values<2> rmt_5 = transform(x, y, c, w0, sr, si, er, ei, ar, ai);
        mr = rmt_5.v[0];
        mi = rmt_5.v[1];
    }
    return {{mr, mi, sr, si, 1.0, count + 1.0}};
}

// The density at its edge 0, which is hard.
__device__ static double density_at_zero(double margin, const double *t, const double *w, long long k)
{
    return RMT_INF;
}

// Density at a real x (atoms apart), exactly 0 off the support; then s, status and evaluations, as in `population_point`.
__device__ static rmt_values<5> population_density(double x, double hx, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double sr = 0;
    double si = 0;
    double status = 0;
    double count = 0;
    double er = 0;
    double ei = 0;
    double ratio = 0;
    if (isnan(x)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (edges_below(x, edge_x, n_edges)%2 == 0) {
        return {{0.0, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (x == 0.0) {
        return {{density_at_zero(margin, t, w, k), RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    {
        const rmt_values<4> rmt_1 = solve(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
        sr = rmt_1.v[0];
        si = rmt_1.v[1];
        status = rmt_1.v[2];
        count = rmt_1.v[3];
    }
    if (status == 0.0) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, 0.0, count}};
    }
    {
        const rmt_values<8> rmt_2 = resolvents(sr, si, t, w, k);
        er = rmt_2.v[0];
        ei = rmt_2.v[1];
    }
    ratio = hypot(sr, si)/x;
    return {{c*ei*mean_square(c, sr, si, er, ei)*ratio*ratio/RMT_PI, sr, si, 1.0, count + 1.0}};
}

// m, dm/dz, dm/dc (real, imaginary), then s, status and evaluations, as in `population_point`.
__device__ static __noinline__ rmt_values<10> population_gradient(double x, double y, double hx, double hy, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    bool is_zero = false;
    double mr = 0;
    double mi = 0;
    double sr = 0;
    double si = 0;
    double ur = 0;
    double ui = 0;
    double count = 0;
    double status = 0;
    double dr = 0;
    double di = 0;
    double er = 0;
    double ei = 0;
    double ar = 0;
    double ai = 0;
    double br = 0;
    double bi = 0;
    double pr = 0;
    double pi = 0;
    double fr = 0;
    double fi = 0;
    double nr = 0;
    double ni = 0;
    double vr = 0;
    double vi = 0;
    double gr = 0;
    double gi = 0;
    if (isnan(x) || isnan(y)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    is_zero = x == 0.0 && y == 0.0;
    {
        const rmt_values<2> rmt_1 = value_at_zero(margin, w0, t, w, k);
        mr = rmt_1.v[0];
        mi = rmt_1.v[1];
    }
    if (is_zero && isinf(mi)) {
        return {{mr, mi, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (fabs(x) > far_ || y > far_) {
        {
            const rmt_values<2> rmt_2 = far_value(x, y);
            mr = rmt_2.v[0];
            mi = rmt_2.v[1];
        }
        return {{mr, mi, mr*mr - mi*mi, 2.0*mr*mi, 0.0, 0.0, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    sr = 0.0;
    si = 0.0;
    ur = margin;
    ui = 0.0;
    count = 0.0;
    if (!is_zero) {
        {
            const rmt_values<4> rmt_3 = solve(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
            sr = rmt_3.v[0];
            si = rmt_3.v[1];
            status = rmt_3.v[2];
            count = rmt_3.v[3];
        }
        if (status == 0.0) {
            return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 0.0, count}};
        }
        {
            const rmt_values<2> rmt_4 = complex_quotient(x, y, sr, si);
            ur = rmt_4.v[0];
            ui = rmt_4.v[1];
        }
    }
    {
        const rmt_values<6> rmt_5 = expectations(sr, si, c, margin, t, w, k);
        dr = rmt_5.v[3];
        di = rmt_5.v[4];
    }
    {
        const rmt_values<8> rmt_6 = resolvents(sr, si, t, w, k);
        er = rmt_6.v[0];
        ei = rmt_6.v[1];
        ar = rmt_6.v[2];
        ai = rmt_6.v[3];
        br = rmt_6.v[4];
        bi = rmt_6.v[5];
        pr = rmt_6.v[6];
        pi = rmt_6.v[7];
    }
    if (!is_zero) {
        {
            const rmt_values<2> rmt_7 = transform(x, y, c, w0, sr, si, er, ei, ar, ai);
            mr = rmt_7.v[0];
            mi = rmt_7.v[1];
        }
    }
    {
        const rmt_values<2> rmt_8 = complex_quotient(br, bi, dr, di);
        fr = rmt_8.v[0];
        fi = rmt_8.v[1];
    }
    nr = pr + c*(br*fr - bi*fi);
    ni = pi + c*(br*fi + bi*fr);
    {
        const rmt_values<2> rmt_9 = complex_quotient(nr, ni, ur, ui);
        nr = rmt_9.v[0];
        ni = rmt_9.v[1];
    }
    {
        const rmt_values<2> rmt_10 = complex_quotient(nr, ni, ur, ui);
        nr = rmt_10.v[0];
        ni = rmt_10.v[1];
    }
    if (w0 > 0.0) {
        {
            const rmt_values<2> rmt_11 = complex_quotient(1.0, 0.0, x, y);
            vr = rmt_11.v[0];
            vi = rmt_11.v[1];
        }
        nr += w0*(vr*vr - vi*vi);
        ni += w0*2.0*vr*vi;
    }
    {
        const rmt_values<2> rmt_12 = complex_quotient(fr*er - fi*ei, fr*ei + fi*er, ur, ui);
        gr = rmt_12.v[0];
        gi = rmt_12.v[1];
    }
    return {{mr, mi, nr, ni, gr, gi, sr, si, 1.0, count + 2.0}};
}

// Density and its derivatives in x and c (0 off the support); then s, status and evaluations, as in `population_point`.
__device__ static rmt_values<7> population_density_gradient(double x, double hx, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double mi = 0;
    double ni = 0;
    double gi = 0;
    double sr = 0;
    double si = 0;
    double status = 0;
    double count = 0;
    if (isnan(x)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (edges_below(x, edge_x, n_edges)%2 == 0) {
        return {{0.0, 0.0, 0.0, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (x == 0.0) {
        return {{density_at_zero(margin, t, w, k), RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    {
        const rmt_values<10> rmt_1 = population_gradient(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        mi = rmt_1.v[1];
        ni = rmt_1.v[3];
        gi = rmt_1.v[5];
        sr = rmt_1.v[6];
        si = rmt_1.v[7];
        status = rmt_1.v[8];
        count = rmt_1.v[9];
    }
    return {{mi/RMT_PI, ni/RMT_PI, gi/RMT_PI, sr, si, status, count}};
}

// a/b without overflow of |b|^2.
__device__ static rmt_values<2> complex_quotient_power(double ar, double ai, double br, double bi)
{
    double r = 0;
    double d = 0;
    if (fabs(br) >= fabs(bi)) {
        r = bi/br;
        d = br + bi*r;
        return {{(ar + ai*r)/d, (ai - ar*r)/d}};
    }
    r = br/bi;
    d = br*r + bi;
    return {{(ar*r + ai)/d, (ai*r - ar)/d}};
}

// -1/z, to which m is equal in double precision far from the support; 0 at infinity.
__device__ static rmt_values<2> far_value_power(double x, double y)
{
    if (isinf(x) || isinf(y)) {
        return {{0.0, 0.0}};
    }
    return complex_quotient_power(-1.0, 0.0, x, y);
}

// 1/(ar + i ai) without overflow of the squares.
__device__ static rmt_values<2> complex_reciprocal(double ar, double ai)
{
    double h = 0;
    h = hypot(ar, ai);
    return {{ar/h/h, -(ai/h)/h}};
}

// psi(x) for x > 0, to a few units in the last place of max(|psi|, 1).
__device__ static double digamma(double x)
{
    double shift = 0;
    double y = 0;
    double tail = 0;
    if (!(x > 0.0)) {
        return RMT_NAN;
    }
    shift = 0.0;
    while (x < 10.0) {
        shift += 1.0/x;
        x += 1.0;
    }
    y = 1.0/(x*x);
    tail = 1.0/12.0 - y*(3617.0/8160.0);
    tail = 691.0/32760.0 - y*tail;
    tail = 1.0/132.0 - y*tail;
    tail = 1.0/240.0 - y*tail;
    tail = 1.0/252.0 - y*tail;
    tail = 1.0/120.0 - y*tail;
    tail = 1.0/12.0 - y*tail;
    return log(x) - 0.5/x - y*tail - shift;
}

// F and D from the incomplete beta function about w = 1, |u| = |1 - w| < 0.75, b (|u| + Re u) < 2.
//
// Below b = 1/2 from b + 1, by F = 1 + (b/(b+1)) w F(b+1, w): psi(b) ~ -1/b would hide Im F.
__device__ static rmt_values<4> hyp2f1_1b_at_one(double b, double wr, double wi, double ur, double ui)
{
    double c = 0;
    double sr = 0;
    double si = 0;
    double tr = 0;
    double ti = 0;
    double k = 0;
    double a = 0;
    double t = 0;
    double e = 0;
    double angle = 0;
    double cr = 0;
    double ci = 0;
    double fr = 0;
    double fi = 0;
    double vr = 0;
    double vi = 0;
    c = b >= 0.5 ? b : b + 1.0;
    sr = -0.5772156649015329 - digamma(c) - log(hypot(ur, ui));
    si = -atan2(ui, ur);
    tr = 1.0;
    ti = 0.0;
    k = 1.0;
    while (k < 2000.0 && fabs(tr) + fabs(ti) > 1e-17*k*(fabs(sr) + fabs(si))) {
        a = (k - c)/k;
        t = a*(tr*ur - ti*ui);
        ti = a*(tr*ui + ti*ur);
        tr = t;
        sr -= tr/k;
        si -= ti/k;
        k += 1.0;
    }
    e = c*exp(-0.5*c*log1p(ur*(ur - 2.0) + ui*ui));
    angle = c*atan2(wi, wr);
    cr = e*cos(angle);
    ci = -e*sin(angle);
    fr = cr*sr - ci*si;
    fi = cr*si + ci*sr;
    if (b < 0.5) {
        a = b/c;
        t = 1.0 + a*(wr*fr - wi*fi);
        fi = a*(wr*fi + wi*fr);
        fr = t;
    }
    {
        const rmt_values<2> rmt_1 = complex_reciprocal(ur, ui);
        vr = rmt_1.v[0];
        vi = rmt_1.v[1];
    }
    return {{fr, fi, vr - fr, vi - fi}};
}

// F and D by Gauss' continued fraction, backwards from its periodic tail t = (1 + sqrt(u))/2.
//
// t_j = 1 - alpha_{j+1} w/t_{j+1}, alpha_2k = k^2/((b+2k-1)(b+2k)), alpha_{2k+1} = (b+k)^2/((b+2k)(b+2k+1)); F = 1/t_0.
__device__ static __noinline__ rmt_values<4> hyp2f1_1b_fraction(double b, double wr, double wi, double ur, double ui, double pairs)
{
    double r = 0;
    double tr = 0;
    double ti = 0;
    double k = 0;
    double c = 0;
    double a = 0;
    double t = 0;
    double xr = 0;
    double xi = 0;
    double vr = 0;
    double vi = 0;
    double yr = 0;
    double yi = 0;
    double fr = 0;
    double fi = 0;
    r = hypot(ur, ui);
    if (ur >= 0.0) {
        tr = sqrt(0.5*(r + ur));
        ti = 0.5*ui/tr;
    } else {
        ti = copysign(sqrt(0.5*(r - ur)), ui);
        tr = 0.5*ui/ti;
    }
    tr = 0.5*(1.0 + tr);
    ti = 0.5*ti;
    k = pairs;
    while (k > 0.5) {
        c = b + 2.0*k;
        a = (k + 1.0)*(k + 1.0)/((c + 1.0)*(c + 2.0)*(tr*tr + ti*ti));
        t = 1.0 - a*(wr*tr + wi*ti);
        ti = -a*(wi*tr - wr*ti);
        tr = t;
        a = (b + k)*(b + k)/(c*(c + 1.0)*(tr*tr + ti*ti));
        t = 1.0 - a*(wr*tr + wi*ti);
        ti = -a*(wi*tr - wr*ti);
        tr = t;
        k -= 1.0;
    }
    a = 1.0/((b + 2.0)*(tr*tr + ti*ti));
    xr = a*(wr*tr + wi*ti);
    xi = a*(wi*tr - wr*ti);
    a = 1.0/(b + 1.0);
    {
        const rmt_values<2> rmt_1 = complex_reciprocal(1.0 - a*xr, -a*xi);
        vr = rmt_1.v[0];
        vi = rmt_1.v[1];
    }
    yr = a*(wr*vr - wi*vi);
    yi = a*(wr*vi + wi*vr);
    {
        const rmt_values<2> rmt_2 = complex_reciprocal(1.0 - b*yr, -b*yi);
        fr = rmt_2.v[0];
        fi = rmt_2.v[1];
    }
    {
        const rmt_values<2> rmt_3 = complex_reciprocal(ur, ui);
        vr = rmt_3.v[0];
        vi = rmt_3.v[1];
    }
    t = fr*vr - fi*vi;
    vi = fr*vi + fi*vr;
    vr = t;
    t = vr*(1.0 - xr) + vi*xi;
    vi = vi*(1.0 - xr) - vr*xi;
    vr = t;
    return {{fr, fi, yr*vr - yi*vi, yr*vi + yi*vr}};
}

// F and D by powers of w (Horner), |w| < 0.7.
__device__ static __noinline__ rmt_values<4> hyp2f1_1b_series(double b, double wr, double wi)
{
    double h = 0;
    double k = 0;
    double fr = 0;
    double fi = 0;
    double dr = 0;
    double di = 0;
    double a = 0;
    double t = 0;
    h = hypot(wr, wi);
    if (h < 1e-300) {
        return {{1.0, wi*b/(b + 1.0), wr/(b + 1.0), wi/(b + 1.0)}};
    }
    k = floor(39.0/-log(h)) + 2.0;
    fr = 0.0;
    fi = 0.0;
    dr = 0.0;
    di = 0.0;
    while (k > 0.5) {
        a = 1.0/(b + k);
        t = a + wr*fr - wi*fi;
        fi = wr*fi + wi*fr;
        fr = t;
        t = k*a + wr*dr - wi*di;
        di = wr*di + wi*dr;
        dr = t;
        k -= 1.0;
    }
    return {{1.0 + b*(wr*fr - wi*fi), b*(wr*fi + wi*fr), wr*dr - wi*di, wr*di + wi*dr}};
}

// log(pi d/sin(pi d))/d for |d| <= 1/2, accurate through d = 0.
__device__ static double log_pi_over_sine(double d)
{
    double y = 0;
    double t = 0;
    if (fabs(d) > 0.2) {
        return log(RMT_PI*d/sin(RMT_PI*d))/d;
    }
    y = d*d;
    t = 0.10000009539620339 + y*0.09090911258640934;
    t = 0.11111153525480721 + y*t;
    t = 0.12500191028242608 + y*t;
    t = 0.14286589259072266 + y*t;
    t = 0.166707681092218 + y*t;
    t = 0.2001989150255636 + y*t;
    t = 0.2510193390494861 + y*t;
    t = 0.3391143539948164 + y*t;
    t = 0.5411616168555691 + y*t;
    t = 1.6449340668482264 + y*t;
    return d*t;
}

// w F/(1+d) at b = 1 + d, |d| <= 1/2, from q = 1/w and L = log(-w) = lr + i li.
//
// Both terms of (pi b/sin(pi b)) (-w)^-b + (b/(1-b)) q F(1-b, q) have the pole 1/d, their sum has none. It is q (1+d) times
// expm1(d x)/d + q F(1-d, q)/(1-d), d x = log(pi d/sin(pi d)) - d L.
__device__ static rmt_values<2> hyp2f1_1b_bracket(double d, double lr, double li, double qr, double qi)
{
    double sr = 0;
    double si = 0;
    double xr = 0;
    double xi = 0;
    double h = 0;
    double e = 0;
    double a = 0;
    {
        const rmt_values<4> rmt_1 = hyp2f1_1b_series(1.0 - d, qr, qi);
        sr = rmt_1.v[0];
        si = rmt_1.v[1];
    }
    xr = log_pi_over_sine(d) - lr;
    xi = -li;
    if (d != 0.0) {
        h = sin(0.5*d*xi);
        e = expm1(d*xr);
        xi = (1.0 + e)*sin(d*xi)/d;
        xr = (e*cos(d*li) - 2.0*h*h)/d;
    }
    a = 1.0/(1.0 - d);
    return {{xr + a*(qr*sr - qi*si), xi + a*(qr*si + qi*sr)}};
}

// F and D by powers of q = 1/w, |w| >= 1.4.
//
// F = (pi b/sin(pi b)) (-w)^-b + (b/(1-b)) q F(1-b, q) for b < 1/2; else from 1 + d, d = b - nearest integer, up to b by
// F(b+1) = (1 + 1/b) (F(b) - 1) q, stable because errors shrink by |q| a step.
__device__ static __noinline__ rmt_values<4> hyp2f1_1b_inverse(double b, double wr, double wi, double ur, double ui)
{
    double qr = 0;
    double qi = 0;
    double vr = 0;
    double vi = 0;
    double lr = 0;
    double li = 0;
    double sr = 0;
    double si = 0;
    double a = 0;
    double e = 0;
    double fr = 0;
    double fi = 0;
    double top = 0;
    double d = 0;
    double xr = 0;
    double xi = 0;
    double dr = 0;
    double di = 0;
    double k = 0;
    double t = 0;
    {
        const rmt_values<2> rmt_1 = complex_reciprocal(wr, wi);
        qr = rmt_1.v[0];
        qi = rmt_1.v[1];
    }
    {
        const rmt_values<2> rmt_2 = complex_reciprocal(ur, ui);
        vr = rmt_2.v[0];
        vi = rmt_2.v[1];
    }
    lr = log(hypot(wr, wi));
    li = atan2(-wi, -wr);
    if (b < 0.5) {
        {
            const rmt_values<4> rmt_3 = hyp2f1_1b_series(1.0 - b, qr, qi);
            sr = rmt_3.v[0];
            si = rmt_3.v[1];
        }
        a = b/(1.0 - b);
        e = RMT_PI*b/sin(RMT_PI*b)*exp(-b*lr);
        fr = e*cos(b*li) + a*(qr*sr - qi*si);
        fi = -e*sin(b*li) + a*(qr*si + qi*sr);
        return {{fr, fi, vr - fr, vi - fi}};
    }
    top = (double)floor(b + 0.5);
    d = b - top;
    {
        const rmt_values<2> rmt_4 = hyp2f1_1b_bracket(d, lr, li, qr, qi);
        xr = rmt_4.v[0];
        xi = rmt_4.v[1];
    }
    fr = (1.0 + d)*(qr*xr - qi*xi);
    fi = (1.0 + d)*(qr*xi + qi*xr);
    dr = vr - fr;
    di = vi - fi;
    k = 1.0;
    while (k < top - 0.5) {
        a = 1.0/(d + k);
        t = (1.0 + a)*((fr - 1.0)*qr - fi*qi);
        fi = (1.0 + a)*((fr - 1.0)*qi + fi*qr);
        fr = t;
        t = (1.0 + a)*(dr*qr - di*qi) - a*vr;
        di = (1.0 + a)*(dr*qi + di*qr) - a*vi;
        dr = t;
        k += 1.0;
    }
    return {{fr, fi, dr, di}};
}

// F and D by F = (1/u) sum k!/(b+1)_k (-w/u)^k, u = 1 - w, for b |u| >= 40 |w|.
__device__ static rmt_values<4> hyp2f1_1b_pfaff(double b, double wr, double wi, double ur, double ui)
{
    double vr = 0;
    double vi = 0;
    double xr = 0;
    double xi = 0;
    double tr = 0;
    double ti = 0;
    double sr = 0;
    double si = 0;
    double k = 0;
    double a = 0;
    double t = 0;
    double dr = 0;
    double di = 0;
    {
        const rmt_values<2> rmt_1 = complex_reciprocal(ur, ui);
        vr = rmt_1.v[0];
        vi = rmt_1.v[1];
    }
    xr = -(wr*vr - wi*vi);
    xi = -(wr*vi + wi*vr);
    tr = 1.0;
    ti = 0.0;
    sr = 0.0;
    si = 0.0;
    k = 1.0;
    while (k < 41.0 && fabs(tr) + fabs(ti) > 1e-18*(fabs(sr) + fabs(si))) {
        a = k/(b + k);
        t = a*(tr*xr - ti*xi);
        ti = a*(tr*xi + ti*xr);
        tr = t;
        sr += tr;
        si += ti;
        k += 1.0;
    }
    dr = -(sr*vr - si*vi);
    di = -(sr*vi + si*vr);
    return {{vr - dr, vi - di, dr, di}};
}

// F and D from w and u = 1 - w, both given.
__device__ static __noinline__ rmt_values<4> hyp2f1_1b_parts(double b, double wr, double wi, double ur, double ui)
{
    double h = 0;
    double r = 0;
    double sr = 0;
    double ratio = 0;
    double fr = 0;
    double fi = 0;
    double dr = 0;
    double di = 0;
    h = hypot(wr, wi);
    r = hypot(ur, ui);
    if (!(b > 0.0 && isfinite(b) && h >= 0.0 && r >= 0.0)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN}};
    }
    if (r == 0.0) {
        return {{RMT_INF, 0.0, RMT_INF, 0.0}};
    }
    if (isinf(h)) {
        return {{0.0, 0.0, 0.0, 0.0}};
    }
    if (wi == 0.0) {
        wi = 0.0;
        ui = -0.0;
    }
    if (h <= 0.5) {
        return hyp2f1_1b_series(b, wr, wi);
    }
    sr = sqrt(0.5*(r + fabs(ur)));
    if (ur < 0.0) {
        sr = 0.5*fabs(ui)/sr;
    }
    ratio = (1.0 + r - 2.0*sr)/(1.0 + r + 2.0*sr);
    if (b*r >= 40.0*h) {
        {
            const rmt_values<4> rmt_1 = hyp2f1_1b_pfaff(b, wr, wi, ur, ui);
            fr = rmt_1.v[0];
            fi = rmt_1.v[1];
            dr = rmt_1.v[2];
            di = rmt_1.v[3];
        }
    } else {
        if (h >= 4.0) {
            {
                const rmt_values<4> rmt_2 = hyp2f1_1b_inverse(b, wr, wi, ur, ui);
                fr = rmt_2.v[0];
                fi = rmt_2.v[1];
                dr = rmt_2.v[2];
                di = rmt_2.v[3];
            }
        } else {
            if (ratio <= 0.4) {
                {
                    const rmt_values<4> rmt_3 = hyp2f1_1b_fraction(b, wr, wi, ur, ui, floor(38.0/-log(fmax(ratio, 1e-17))) + 2.0);
                    fr = rmt_3.v[0];
                    fi = rmt_3.v[1];
                    dr = rmt_3.v[2];
                    di = rmt_3.v[3];
                }
            } else {
                if (h >= 1.5) {
                    {
                        const rmt_values<4> rmt_4 = hyp2f1_1b_inverse(b, wr, wi, ur, ui);
                        fr = rmt_4.v[0];
                        fi = rmt_4.v[1];
                        dr = rmt_4.v[2];
                        di = rmt_4.v[3];
                    }
                } else {
                    if (b*sr*sr >= 1.0) {
                        {
                            const rmt_values<4> rmt_5 = hyp2f1_1b_fraction(b, wr, wi, ur, ui, floor(90.0/(b*sr*sr)) + 10.0);
                            fr = rmt_5.v[0];
                            fi = rmt_5.v[1];
                            dr = rmt_5.v[2];
                            di = rmt_5.v[3];
                        }
                    } else {
                        {
                            const rmt_values<4> rmt_6 = hyp2f1_1b_at_one(b, wr, wi, ur, ui);
                            fr = rmt_6.v[0];
                            fi = rmt_6.v[1];
                            dr = rmt_6.v[2];
                            di = rmt_6.v[3];
                        }
                    }
                }
            }
        }
    }
    if (wi == 0.0 && wr > 1.0) {
        fi = RMT_PI*b*exp(-b*log(wr));
        di = -fi;
    }
    return {{fr, fi, dr, di}};
}

// 1/s and 1 - 1/s = (s-1)/s.
__device__ static rmt_values<4> inverted_power(double sr, double si)
{
    double h = 0;
    double wr = 0;
    double wi = 0;
    h = hypot(sr, si);
    wr = sr/h/h;
    wi = -(si/h)/h;
    return {{wr, wi, (sr - 1.0)*wr - si*wi, (sr - 1.0)*wi + si*wr}};
}

// E[t/(t-s)], E[1/(t-s)], E[t/(t-s)^2], E[1/(t-s)^2], each as real and imaginary part.
__device__ static __noinline__ rmt_values<8> resolvents_power(double sr, double si, const double *t, const double *w, long long k)
{
    double b = 0;
    double q = 0;
    double wr = 0;
    double wi = 0;
    double fr = 0;
    double fi = 0;
    double dr = 0;
    double di = 0;
    double gr = 0;
    double gi = 0;
    double hr = 0;
    double hi = 0;
    double mr = 0;
    double nr = 0;
    double vr = 0;
    double vi = 0;
    double er = 0;
    double ei = 0;
    double ar = 0;
    double ai = 0;
    double mi = 0;
    double ni = 0;
    double lr = 0;
    double li = 0;
    b = t[0];
    if (k == 2) {
        q = b/(b + 1.0);
        if (sr == 0.0 && si == 0.0) {
            return {{1.0, 0.0, q, 0.0, q, 0.0, b/(b + 2.0), 0.0}};
        }
        {
            const rmt_values<4> rmt_1 = inverted_power(sr, si);
            wr = rmt_1.v[0];
            wi = rmt_1.v[1];
        }
        {
            const rmt_values<4> rmt_2 = hyp2f1_1b_parts(b, sr, si, 1.0 - sr, -si);
            fr = rmt_2.v[0];
            fi = rmt_2.v[1];
            dr = rmt_2.v[2];
            di = rmt_2.v[3];
        }
        {
            const rmt_values<4> rmt_3 = hyp2f1_1b_parts(b + 1.0, sr, si, 1.0 - sr, -si);
            gr = rmt_3.v[0];
            gi = rmt_3.v[1];
            hr = rmt_3.v[2];
            hi = rmt_3.v[3];
        }
        return {{fr, fi, q*gr, q*gi, b*(wr*dr - wi*di), b*(wr*di + wi*dr), b*(wr*hr - wi*hi), b*(wr*hi + wi*hr)}};
    }
    b = 1.0/b;
    q = b/(b + 1.0);
    if (sr == 0.0 && si == 0.0) {
        mr = b > 1.0 ? b/(b - 1.0) : RMT_INF;
        nr = b > 2.0 ? b/(b - 2.0) : RMT_INF;
        return {{1.0, 0.0, mr, 0.0, mr, 0.0, nr, 0.0}};
    }
    {
        const rmt_values<4> rmt_4 = inverted_power(sr, si);
        wr = rmt_4.v[0];
        wi = rmt_4.v[1];
        vr = rmt_4.v[2];
        vi = rmt_4.v[3];
    }
    if (sr*sr + si*si <= 1.0) {
        {
            const rmt_values<4> rmt_5 = hyp2f1_1b_parts(b, wr, wi, vr, vi);
            fr = rmt_5.v[0];
            fi = rmt_5.v[1];
            dr = rmt_5.v[2];
            di = rmt_5.v[3];
        }
        if (si == 0.0 && wr > 1.0) {
            fi = -fi;
            di = -di;
        }
        er = 1.0 - fr;
        ei = -fi;
        ar = b*(wr*dr - wi*di);
        ai = b*(wr*di + wi*dr);
        mr = -(wr*fr - wi*fi);
        mi = -(wr*fi + wi*fr);
        if (b > 1.0) {
            {
                const rmt_values<4> rmt_6 = hyp2f1_1b_parts(b - 1.0, wr, wi, vr, vi);
                gi = rmt_6.v[1];
                hr = rmt_6.v[2];
                hi = rmt_6.v[3];
            }
            mi = -b/(b - 1.0)*gi;
            nr = b*(wr*hr - wi*hi);
            ni = b*(wr*hi + wi*hr);
        } else {
            lr = fr + b*dr;
            li = fi + b*di;
            nr = (wr*wr - wi*wi)*lr - 2.0*wr*wi*li;
            ni = (wr*wr - wi*wi)*li + 2.0*wr*wi*lr;
        }
        if (b < 0.5) {
            {
                const rmt_values<4> rmt_7 = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi);
                gr = rmt_7.v[0];
                gi = rmt_7.v[1];
                hr = rmt_7.v[2];
                hi = rmt_7.v[3];
            }
            er = -q*(wr*gr - wi*gi);
        }
        return {{er, ei, mr, mi, ar, ai, nr, ni}};
    }
    {
        const rmt_values<4> rmt_8 = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi);
        fr = rmt_8.v[0];
        fi = rmt_8.v[1];
        dr = rmt_8.v[2];
        di = rmt_8.v[3];
    }
    er = -q*(wr*fr - wi*fi);
    ei = -q*(wr*fi + wi*fr);
    lr = q*(fr + (b + 1.0)*dr);
    li = q*(fi + (b + 1.0)*di);
    ar = (wr*wr - wi*wi)*lr - 2.0*wr*wi*li;
    ai = (wr*wr - wi*wi)*li + 2.0*wr*wi*lr;
    mr = wr*(er - 1.0) - wi*ei;
    mi = wr*ei + wi*(er - 1.0);
    return {{er, ei, mr, mi, ar, ai, wr*(ar - mr) - wi*(ai - mi), wr*(ai - mi) + wi*(ar - mr)}};
}

// What `power_moments` returns, for P(t > x) = x^-b; is_critical: exact near 0, too, at twice the cost.
__device__ static rmt_values<8> pareto_moments_power(double sr, double si, double b, bool is_critical)
{
    double fr = 0;
    double fi = 0;
    double dr = 0;
    double di = 0;
    double pr = 0;
    double pi = 0;
    double mean = 0;
    double square = 0;
    double gi = 0;
    double gr = 0;
    {
        const rmt_values<4> rmt_1 = hyp2f1_1b_parts(b, sr, si, 1.0 - sr, -si);
        fr = rmt_1.v[0];
        fi = rmt_1.v[1];
        dr = rmt_1.v[2];
        di = rmt_1.v[3];
    }
    pr = b*dr + fr;
    pi = b*di + fi;
    mean = b/(b + 1.0);
    square = pr;
    if (si > 0.0) {
        mean = fi/si;
        square = fr + sr*mean;
        if (sr < -1.0 && b > 1.0) {
            {
                const rmt_values<4> rmt_2 = hyp2f1_1b_parts(b - 1.0, sr, si, 1.0 - sr, -si);
                gi = rmt_2.v[1];
            }
            square = b/(b - 1.0)*gi/si;
        }
    } else {
        if (sr != 0.0) {
            mean = b*dr/sr;
        }
    }
    if (is_critical && sr*sr + si*si <= 0.25) {
        {
            const rmt_values<4> rmt_3 = hyp2f1_1b_parts(b + 1.0, sr, si, 1.0 - sr, -si);
            gr = rmt_3.v[0];
            gi = rmt_3.v[1];
        }
        gr = (sr*gr - si*gi)*b/(b + 1.0);
        return {{gr, fr, fi, mean, square, b*dr + gr, pi, 1.0}};
    }
    return {{fr - 1.0, fr, fi, mean, square, pr - 1.0, pi, 0.0}};
}

// E[t/(t-s)] - 1 (real), E[t/(t-s)] (real, imaginary), E[t/|t-s|^2], E[t^2/|t-s|^2], E[t^2/(t-s)^2] - 1 (real, imaginary), 1 where the
// first and the last are exact near 0, else 0; for t = v^(1/b).
__device__ static rmt_values<8> power_moments_power(double sr, double si, double b)
{
    double wr = 0;
    double wi = 0;
    double vr = 0;
    double vi = 0;
    double q = 0;
    double fr = 0;
    double fi = 0;
    double dr = 0;
    double di = 0;
    double er = 0;
    double gr = 0;
    double gi = 0;
    double mean = 0;
    double ei = 0;
    double pr = 0;
    double pi = 0;
    double square = 0;
    {
        const rmt_values<4> rmt_1 = inverted_power(sr, si);
        wr = rmt_1.v[0];
        wi = rmt_1.v[1];
        vr = rmt_1.v[2];
        vi = rmt_1.v[3];
    }
    q = b/(b + 1.0);
    if (sr*sr + si*si <= 1.0) {
        {
            const rmt_values<4> rmt_2 = hyp2f1_1b_parts(b, wr, wi, vr, vi);
            fr = rmt_2.v[0];
            fi = rmt_2.v[1];
            dr = rmt_2.v[2];
            di = rmt_2.v[3];
        }
        if (si == 0.0 && wr > 1.0) {
            fi = -fi;
            di = -di;
        }
        er = 1.0 - fr;
        if (b < 0.5) {
            {
                const rmt_values<4> rmt_3 = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi);
                gr = rmt_3.v[0];
                gi = rmt_3.v[1];
            }
            er = -q*(wr*gr - wi*gi);
        }
        mean = b*dr*wr;
        if (si > 0.0) {
            mean = -fi/si;
        }
        return {{-fr, er, -fi, mean, er + sr*mean, b*dr - fr, b*di - fi, 1.0}};
    }
    {
        const rmt_values<4> rmt_4 = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi);
        fr = rmt_4.v[0];
        fi = rmt_4.v[1];
        dr = rmt_4.v[2];
        di = rmt_4.v[3];
    }
    er = -q*(wr*fr - wi*fi);
    ei = -q*(wr*fi + wi*fr);
    pr = b*(wr*dr - wi*di);
    pi = b*(wr*di + wi*dr);
    mean = q*wr*wr*(fr + (b + 1.0)*dr);
    square = pr;
    if (si > 0.0) {
        square = -q*fi/si;
        mean = ei/si;
    }
    return {{er - 1.0, er, ei, mean, square, pr - 1.0, pi, 0.0}};
}

// u = 1 - c E[t/(t-s)] (real, imaginary), 1 - h with h = c E[t^2/|t-s|^2], Z' = 1 - c E[t^2/(t-s)^2] (real, imaginary), and the sum
// of the magnitudes that make Re u, to which its rounding is relative.
__device__ static __noinline__ rmt_values<6> expectations_power(double sr, double si, double c, double margin, const double *t, const double *w, long long k)
{
    double br = 0;
    double er = 0;
    double ei = 0;
    double mean = 0;
    double square = 0;
    double pr = 0;
    double pi = 0;
    double is_exact = 0;
    double ur = 0;
    double size = 0;
    double height = 0;
    double dr = 0;
    double other = 0;
    if (k == 1) {
        {
            const rmt_values<8> rmt_1 = power_moments_power(sr, si, 1.0/t[0]);
            br = rmt_1.v[0];
            er = rmt_1.v[1];
            ei = rmt_1.v[2];
            mean = rmt_1.v[3];
            square = rmt_1.v[4];
            pr = rmt_1.v[5];
            pi = rmt_1.v[6];
            is_exact = rmt_1.v[7];
        }
    } else {
        {
            const rmt_values<8> rmt_2 = pareto_moments_power(sr, si, t[0], fabs(margin) < 0.01);
            br = rmt_2.v[0];
            er = rmt_2.v[1];
            ei = rmt_2.v[2];
            mean = rmt_2.v[3];
            square = rmt_2.v[4];
            pr = rmt_2.v[5];
            pi = rmt_2.v[6];
            is_exact = rmt_2.v[7];
        }
    }
    ur = 1.0 - c*er;
    size = 1.0 + c*fabs(er);
    height = 1.0 - c*square;
    dr = 1.0 - c*(1.0 + pr);
    other = fabs(margin) + c*fabs(br);
    if (is_exact > 0.0 && other < size) {
        size = other;
        ur = margin - c*br;
        height = margin - c*(br + sr*mean);
        dr = margin - c*pr;
    }
    return {{ur, -c*ei, height, dr, -c*pi, size}};
}

// Newton steps on the upper side of the real axis, where the population has a density and Im s may be tiny; Im s <= 0 if that fails.
__device__ static rmt_values<2> axis_start_power(double x, double y, double sr, double c, double margin, const double *t, const double *w, long long k)
{
    double si = 0;
    long long attempt = 0;
    double ur = 0;
    double ui = 0;
    double dr = 0;
    double di = 0;
    double gr = 0;
    double gi = 0;
    double q = 0;
    double step = 0;
    si = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 20; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        {
            const rmt_values<6> rmt_2 = expectations_power(sr, 0.0, c, margin, t, w, k);
            ur = rmt_2.v[0];
            ui = rmt_2.v[1];
            dr = rmt_2.v[3];
            di = rmt_2.v[4];
        }
        gr = sr*ur - x;
        gi = sr*ui - y;
        q = 1.0/(dr*dr + di*di);
        step = -(gr*dr + gi*di)*q;
        si = -(gi*dr - gr*di)*q;
        sr += step;
        if (fabs(step) <= 1e-08*fabs(sr)) {
            return {{sr, si > 0.0 || dr <= 0.0 ? si : 5e-324}};
        }
        if (fabs(step) <= 0.1*si) {
            break;
        }
    }
    return {{sr, si}};
}

// Rounding of the expectations, that is of F, relative to its conditioning.
__device__ static double rounding_power()
{
    return 2.842170943040401e-14;
}

// Principal square root; for im = -0 the limit from below.
__device__ static rmt_values<2> complex_root_power(double re, double im)
{
    double a = 0;
    double b = 0;
    if (re == 0.0 && im == 0.0) {
        return {{0.0, 0.0}};
    }
    a = sqrt(0.5*(hypot(re, im) + fabs(re)));
    b = 0.5*fabs(im)/a;
    if (re < 0.0) {
        return {{b, copysign(a, im)}};
    }
    return {{a, copysign(b, im)}};
}

// The root with Im > 0 (of two, the nearer) of Z(s) = z once E[t/(t-s)] is q/(p-s), with u and d = Z' at s; else NaN.
__device__ static rmt_values<2> single_atom_step_power(double x, double y, double sr, double si, double ur, double ui, double dr, double di)
{
    double gr = 0;
    double gi = 0;
    double lr = 0;
    double li = 0;
    double ar = 0;
    double ai = 0;
    double qr = 0;
    double qi = 0;
    double br = 0;
    double bi = 0;
    double nr = 0;
    double ni = 0;
    double rr = 0;
    double ri = 0;
    double fr = 0;
    double fi = 0;
    double hr = 0;
    double hi = 0;
    {
        const rmt_values<2> rmt_1 = complex_quotient_power(1.0 - ur, -ui, ur - dr, ui - di);
        gr = rmt_1.v[0];
        gi = rmt_1.v[1];
    }
    lr = sr*gr - si*gi;
    li = sr*gi + si*gr;
    ar = sr + lr;
    ai = si + li;
    qr = (1.0 - ur)*lr + ui*li;
    qi = (1.0 - ur)*li - ui*lr;
    br = 0.5*(ar + x - qr);
    bi = 0.5*(ai + y - qi);
    nr = x*ar - y*ai;
    ni = x*ai + y*ar;
    {
        const rmt_values<2> rmt_2 = complex_root_power(br*br - bi*bi - nr, 2.0*br*bi - ni);
        rr = rmt_2.v[0];
        ri = rmt_2.v[1];
    }
    if (br*rr + bi*ri < 0.0) {
        rr = -rr;
        ri = -ri;
    }
    fr = br + rr;
    fi = bi + ri;
    {
        const rmt_values<2> rmt_3 = complex_quotient_power(nr, ni, fr, fi);
        hr = rmt_3.v[0];
        hi = rmt_3.v[1];
    }
    if (fi > 0.0 && (hi <= 0.0 || fabs(fr - sr) + fabs(fi - si) <= fabs(hr - sr) + fabs(hi - si))) {
        return {{fr, fi}};
    }
    if (hi > 0.0) {
        return {{hr, hi}};
    }
    return {{RMT_NAN, RMT_NAN}};
}

// Solve Z(s) = z from s: single-atom steps, then Newton steps, damped where they do not reduce the residual.
//
// Returns s, 1 if it converged (else 0), evaluations.
__device__ static __noinline__ rmt_values<4> descend_power(double x, double y, double sr, double si, double limit, double c, double margin, const double *t, const double *w, long long k)
{
    double ur = 0;
    double ui = 0;
    double height = 0;
    double dr = 0;
    double di = 0;
    double scale = 0;
    double count = 0;
    double last = 0;
    double gr = 0;
    double gi = 0;
    double q = 0;
    double nr = 0;
    double ni = 0;
    double floor_r = 0;
    double floor_i = 0;
    double length = 0;
    bool is_settled = false;
    double relative = 0;
    double cr = 0;
    double ci = 0;
    bool is_newton = false;
    double damping = 0;
    bool is_close = false;
    double merit = 0;
    double after = 0;
    {
        const rmt_values<6> rmt_1 = expectations_power(sr, si, c, margin, t, w, k);
        ur = rmt_1.v[0];
        ui = rmt_1.v[1];
        height = rmt_1.v[2];
        dr = rmt_1.v[3];
        di = rmt_1.v[4];
        scale = rmt_1.v[5];
    }
    count = 1.0;
    last = 0.0;
    while (count <= limit) {
        gr = sr*ur - si*ui - x;
        gi = si*height - y;
        q = 1.0/(dr*dr + di*di);
        nr = -(gr*dr + gi*di)*q;
        ni = -(gi*dr - gr*di)*q;
        floor_r = rounding_power()*(fabs(x) + fabs(sr)*(scale + fabs(dr)) + fabs(si*ui));
        floor_i = rounding_power()*(y + si*(1.0 + fabs(1.0 - height)) + fabs(sr*di));
        length = fabs(nr) + fabs(ni);
        is_settled = ni > -0.5*si;
        if (is_settled && fabs(gr) <= floor_r && fabs(gi) <= floor_i) {
            return {{sr + nr, si + ni, 1.0, count}};
        }
        relative = fmin((1.0 - height)*(length/si)*sqrt(q), length/last*(length/last));
        if (is_settled && relative*fabs(ni) <= 1e-17*si && relative*length <= 1e-17*(fabs(sr) + si)) {
            return {{sr + nr, si + ni, 1.0, count}};
        }
        cr = RMT_NAN;
        ci = RMT_NAN;
        if (length > 0.01*si && length > 1e-10*fabs(sr)) {
            {
                const rmt_values<2> rmt_2 = single_atom_step_power(x, y, sr, si, ur, ui, dr, di);
                cr = rmt_2.v[0];
                ci = rmt_2.v[1];
            }
        }
        is_newton = !(isfinite(cr) && isfinite(ci));
        damping = ni > -0.9*si ? 1.0 : -0.9*si/ni;
        if (is_newton) {
            cr = sr + damping*nr;
            ci = si + damping*ni;
        }
        is_close = fabs(gr) <= 100.0*floor_r && fabs(gi) <= 100.0*floor_i;
        merit = fmax(fabs(gr) - floor_r, 0.0) + fmax(fabs(gi) - floor_i, 0.0);
        while (true) {
            {
                const rmt_values<6> rmt_3 = expectations_power(cr, ci, c, margin, t, w, k);
                ur = rmt_3.v[0];
                ui = rmt_3.v[1];
                height = rmt_3.v[2];
                dr = rmt_3.v[3];
                di = rmt_3.v[4];
                scale = rmt_3.v[5];
            }
            count += 1.0;
            gi = ci*height - y;
            after = fmax(fabs(cr*ur - ci*ui - x) - floor_r, 0.0) + fmax(fabs(gi) - floor_i, 0.0);
            if (after <= (1.0 - 0.3*damping)*merit) {
                break;
            }
            if (count > limit || damping < 0.001 || is_close && damping < 0.2) {
                return {{sr, si, is_close ? 1.0 : 0.0, count}};
            }
            if (is_newton) {
                damping *= 0.5;
            }
            is_newton = true;
            cr = sr + damping*nr;
            ci = si + damping*ni;
        }
        last = is_newton && damping == 1.0 ? length : 0.0;
        sr = cr;
        si = ci;
    }
    return {{sr, si, 0.0, count}};
}

// s(z) of the white law that has this edge, there Z(s) = edge + (s - s_edge)^2/kappa + ...; exact for one atom.
__device__ static __noinline__ rmt_values<2> edge_start_power(double x, double y, double edge, double s, double kappa, bool is_left)
{
    double sign = 0;
    double dr = 0;
    double di = 0;
    double qr = 0;
    double qi = 0;
    double rr = 0;
    double ri = 0;
    sign = is_left ? -1.0 : 1.0;
    dr = sign*(x - edge);
    di = sign*y;
    if (dr == 0.0 && di == 0.0) {
        return {{s, 0.0}};
    }
    {
        const rmt_values<2> rmt_1 = complex_quotient_power(4.0*kappa, 0.0, dr, di);
        qr = rmt_1.v[0];
        qi = rmt_1.v[1];
    }
    if (y == 0.0) {
        qi = -0.0*sign;
    }
    {
        const rmt_values<2> rmt_2 = complex_root_power(1.0 + qr, qi);
        rr = rmt_2.v[0];
        ri = rmt_2.v[1];
    }
    rr += 1.0;
    return {{s + sign*0.5*(dr*rr - di*ri), sign*0.5*(dr*ri + di*rr)}};
}

// How many edges are <= x: odd on the support, even off it.
__device__ static long long edges_below_power(double x, const double *edge_x, long long n_edges)
{
    long long low = 0;
    long long high = 0;
    long long middle = 0;
    low = 0;
    high = n_edges;
    while (low < high) {
        middle = (low + high)/2;
        if (edge_x[middle] <= x) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// The real s in [low, high] with Z(s) = x, where Z increases from below x to above it: Newton, or bisection. Also evaluations.
__device__ static rmt_values<2> real_root_power(double x, double low, double high, double s, double c, double margin, const double *t, const double *w, long long k)
{
    double last = 0;
    double before = 0;
    double count = 0;
    double u = 0;
    double slope = 0;
    double scale = 0;
    double g = 0;
    double step = 0;
    double size = 0;
    double new_ = 0;
    last = 0.0;
    before = 0.0;
    count = 0.0;
    while (count < 400.0) {
        {
            const rmt_values<6> rmt_1 = expectations_power(s, 0.0, c, margin, t, w, k);
            u = rmt_1.v[0];
            slope = rmt_1.v[2];
            scale = rmt_1.v[5];
        }
        count += 1.0;
        g = s*u - x;
        if (g > 0.0) {
            high = fmin(high, s);
        } else {
            low = fmax(low, s);
        }
        step = -g/slope;
        size = fabs(step);
        new_ = fmin(fmax(s + step, low), high);
        if (fabs(g) <= 0.5*rounding_power()*(fabs(x) + fabs(s)*scale) || size <= 2.0*2.220446049250313e-16*fabs(s)) {
            return {{slope > 0.0 ? new_ : s, count}};
        }
        if (size <= 0.1*last && last <= 0.1*before && size*(size/last)*(size/last) <= 1e-18*fabs(s)) {
            return {{new_, count}};
        }
        before = last;
        last = size;
        if (!(slope > 0.0 && new_ == s + step)) {
            last = 0.0;
            if (low > 0.0 && high > 4.0*low) {
                new_ = sqrt(low)*sqrt(high);
            } else {
                if (high < 0.0 && low < 4.0*high) {
                    new_ = -sqrt(-low)*sqrt(-high);
                } else {
                    new_ = 0.5*(low + high);
                }
            }
            if (!(low < new_ && new_ < high)) {
                return {{s, count}};
            }
        }
        s = new_;
    }
    return {{s, count}};
}

// s(x) at a real x != 0 off the support, with `below` edges on its left, from `hint` (or NaN). Also evaluations.
__device__ static rmt_values<2> gap_root_power(double x, long long below, double hint, double c, double margin, const double *t, const double *w, long long k, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double low = 0;
    double high = 0;
    double guess = 0;
    double count = 0;
    double part = 0;
    long long attempt = 0;
    double u = 0;
    double s = 0;
    double more = 0;
    low = -RMT_INF;
    high = RMT_INF;
    guess = hint;
    count = 0.0;
    if (below > 0) {
        low = edge_s[below - 1];
    }
    if (below < n_edges) {
        high = edge_s[below];
    }
    if (below == 0) {
        {
            const rmt_values<2> rmt_1 = edge_start_power(x, 0.0, edge_x[0], edge_s[0], edge_kappa[0], true);
            guess = rmt_1.v[0];
        }
        if (x > 0.0 && high > 0.0) {
            low = x;
        } else {
            high = fmin(high, x);
        }
    } else {
        if (below == n_edges) {
            {
                const rmt_values<2> rmt_2 = edge_start_power(x, 0.0, edge_x[below - 1], edge_s[below - 1], edge_kappa[below - 1], false);
                guess = rmt_2.v[0];
            }
            high = x;
        } else {
            part = (x - edge_x[below - 1])/(edge_x[below] - edge_x[below - 1]);
            guess = low + (high - low)*(0.5 + sin(atan2(2.0*part - 1.0, 2.0*sqrt(part*(1.0 - part)))/3.0));
        }
    }
    if (low < hint && hint < high) {
        guess = hint;
    }
    if (isinf(low)) {
        low = 2.0*fmin(guess, high);
        if (!(low < 0.0)) {
            low = -1.0;
        }
        for (long long rmt_i3 = 0, rmt_i3_end = 600; rmt_i3 < rmt_i3_end; rmt_i3++) {
            attempt = rmt_i3;
            {
                const rmt_values<6> rmt_4 = expectations_power(low, 0.0, c, margin, t, w, k);
                u = rmt_4.v[0];
            }
            count += 1.0;
            if (low*u < x) {
                break;
            }
            low *= 4.0;
        }
    }
    if (!(low < guess && guess < high)) {
        guess = 0.5*(low + high);
    }
    {
        const rmt_values<2> rmt_5 = real_root_power(x, low, high, guess, c, margin, t, w, k);
        s = rmt_5.v[0];
        more = rmt_5.v[1];
    }
    return {{s, count + more}};
}

// The population has a density, so that s may lie close to the real axis within its support.
__device__ static bool has_density_power()
{
    return true;
}

// Solve Z(s) = z along z = x + i(y + height), height falling: the steps shrink until Newton's iteration follows.
//
// Z is one to one from {Im s > 0, h < 1} onto C+; by Koebe's theorem steps of 2% of the height cannot fail. Returns as `descend`.
__device__ static rmt_values<4> homotopy_power(double x, double y, double c, double margin, const double *t, const double *w, long long k)
{
    double sr = 0;
    double si = 0;
    double height = 0;
    double count = 0;
    long long attempt = 0;
    double ur = 0;
    double ui = 0;
    double above = 0;
    double ratio = 0;
    double cr = 0;
    double ci = 0;
    double status = 0;
    double more = 0;
    sr = x;
    si = fabs(x) + y;
    height = 0.0;
    count = 0.0;
    for (long long rmt_i1 = 0, rmt_i1_end = 2000; rmt_i1 < rmt_i1_end; rmt_i1++) {
        attempt = rmt_i1;
        {
            const rmt_values<6> rmt_2 = expectations_power(x, si, c, margin, t, w, k);
            ur = rmt_2.v[0];
            ui = rmt_2.v[1];
            above = rmt_2.v[2];
        }
        count += 1.0;
        height = si*above - y;
        if (height >= 4.0*fabs(x*ur - si*ui - x) && height >= y) {
            break;
        }
        si *= 2.0;
    }
    ratio = 1.0;
    for (long long rmt_i3 = 0, rmt_i3_end = 2000; rmt_i3 < rmt_i3_end; rmt_i3++) {
        attempt = rmt_i3;
        {
            const rmt_values<4> rmt_4 = descend_power(x, y, sr, si, 12.0, c, margin, t, w, k);
            cr = rmt_4.v[0];
            ci = rmt_4.v[1];
            status = rmt_4.v[2];
            more = rmt_4.v[3];
        }
        count += more;
        if (status > 0.0 || attempt > 0 && ratio > 0.99) {
            return {{cr, ci, status, count}};
        }
        {
            const rmt_values<4> rmt_5 = descend_power(x, y + ratio*height, sr, si, 12.0, c, margin, t, w, k);
            cr = rmt_5.v[0];
            ci = rmt_5.v[1];
            status = rmt_5.v[2];
            more = rmt_5.v[3];
        }
        count += more;
        if (status > 0.0) {
            sr = cr;
            si = ci;
            height *= ratio;
            ratio = fmax(0.1, 0.5*ratio);
        } else {
            ratio = sqrt(ratio);
        }
    }
    return {{sr, si, 0.0, count}};
}

// s(z) of the white law with this interval [a, b]: the half circle over [sa, sb], by Joukowski's map; exact for one atom.
__device__ static rmt_values<2> interval_start_power(double x, double y, double a, double b, double sa, double sb)
{
    double zr = 0;
    double zi = 0;
    double pr = 0;
    double pi = 0;
    double qr = 0;
    double qi = 0;
    zr = (2.0*x - a - b)/(b - a);
    zi = 2.0*y/(b - a);
    {
        const rmt_values<2> rmt_1 = complex_root_power(zr - 1.0, zi);
        pr = rmt_1.v[0];
        pi = rmt_1.v[1];
    }
    {
        const rmt_values<2> rmt_2 = complex_root_power(zr + 1.0, zi);
        qr = rmt_2.v[0];
        qi = rmt_2.v[1];
    }
    return {{0.5*(sa + sb) + 0.5*(sb - sa)*(zr + pr*qr - pi*qi), 0.5*(sb - sa)*(zi + pr*qi + pi*qr)}};
}

// s(z), z != 0; hint: hr + i hi is s at hx + i hy, or NaN. Returns s, 1 if it is certified (else 0), evaluations.
__device__ static __noinline__ rmt_values<4> solve_power(double x, double y, double hx, double hy, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    long long below = 0;
    bool is_outside = false;
    long long near_ = 0;
    double distance = 0;
    bool is_warm = false;
    double count = 0;
    double s = 0;
    double height = 0;
    double sr = 0;
    double si = 0;
    double status = 0;
    double more = 0;
    below = edges_below_power(x, edge_x, n_edges);
    is_outside = below%2 == 0;
    near_ = below;
    if (below == n_edges || below > 0 && x - edge_x[below - 1] <= edge_x[below] - x) {
        near_ = below - 1;
    }
    distance = fabs(x - edge_x[near_]);
    is_warm = hi >= 0.0 && fabs(x - hx) + fabs(y - hy) <= 0.1*(fabs(x) + y) && (below == 0 || edge_x[below - 1] <= hx) && (below == n_edges || hx < edge_x[below]);
    count = 0.0;
    if (y == 0.0 && distance <= 4.0*2.220446049250313e-16*fabs(x)) {
        return {{edge_s[near_], 0.0, 1.0, 0.0}};
    }
    if (is_outside && y <= 0.25*distance) {
        {
            const rmt_values<2> rmt_1 = gap_root_power(x, below, is_warm ? hr : RMT_NAN, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
            s = rmt_1.v[0];
            count = rmt_1.v[1];
        }
        if (y == 0.0) {
            return {{s, 0.0, 1.0, count}};
        }
        {
            const rmt_values<6> rmt_2 = expectations_power(s, 0.0, c, margin, t, w, k);
            height = rmt_2.v[2];
        }
        count += 1.0;
        if (height > 0.0) {
            {
                const rmt_values<4> rmt_3 = descend_power(x, y, s, y/height, 30.0, c, margin, t, w, k);
                sr = rmt_3.v[0];
                si = rmt_3.v[1];
                status = rmt_3.v[2];
                more = rmt_3.v[3];
            }
            count += more;
            if (status > 0.0) {
                return {{sr, si, status, count}};
            }
        }
    } else {
        if (is_warm && hi > 1e-06*fabs(hr)) {
            {
                const rmt_values<4> rmt_4 = descend_power(x, y, hr, hi, 12.0, c, margin, t, w, k);
                sr = rmt_4.v[0];
                si = rmt_4.v[1];
                status = rmt_4.v[2];
                more = rmt_4.v[3];
            }
            count += more;
            if (status > 0.0) {
                return {{sr, si, status, count}};
            }
        }
    }
    {
        const rmt_values<2> rmt_5 = edge_start_power(x, y, edge_x[near_], edge_s[near_], edge_kappa[near_], near_%2 == 0);
        sr = rmt_5.v[0];
        si = rmt_5.v[1];
    }
    if (!is_outside && has_density_power() && si == 0.0) {
        {
            const rmt_values<2> rmt_6 = axis_start_power(x, y, sr, c, margin, t, w, k);
            sr = rmt_6.v[0];
            si = rmt_6.v[1];
        }
        if (y == 0.0 && (0.0 < si && si < 1e-290)) {
            return {{sr, 0.0, 1.0, count}};
        }
    } else {
        if (!is_outside && distance > 2.0*edge_kappa[near_] && isfinite(edge_x[below])) {
            {
                const rmt_values<2> rmt_7 = interval_start_power(x, y, edge_x[below - 1], edge_x[below], edge_s[below - 1], edge_s[below]);
                sr = rmt_7.v[0];
                si = rmt_7.v[1];
            }
        }
    }
    if (si > 0.0) {
        {
            const rmt_values<4> rmt_8 = descend_power(x, y, sr, si, 30.0, c, margin, t, w, k);
            sr = rmt_8.v[0];
            si = rmt_8.v[1];
            status = rmt_8.v[2];
            more = rmt_8.v[3];
        }
        count += more;
        if (status > 0.0) {
            return {{sr, si, status, count}};
        }
    }
    {
        const rmt_values<4> rmt_9 = homotopy_power(x, y, c, margin, t, w, k);
        sr = rmt_9.v[0];
        si = rmt_9.v[1];
        status = rmt_9.v[2];
        more = rmt_9.v[3];
    }
    return {{sr, si, status, count + more}};
}

// E[t/|t-s|^2] = ei/Im s from e = E[t/(t-s)]; where Im s = 0 within the population, from h = 1.
__device__ static double mean_square_power(double c, double sr, double si, double er, double ei)
{
    if (si > 0.0) {
        return ei/si;
    }
    return ei > 0.0 ? (1.0/c - er)/sr : 0.0;
}

// m at z = x + iy != 0 from s, e = E[t/(t-s)] and a = E[1/(t-s)].
__device__ static __noinline__ rmt_values<2> transform_power(double x, double y, double c, double w0, double sr, double si, double er, double ei, double ar, double ai)
{
    double ur = 0;
    double ui = 0;
    double modulus = 0;
    double mr = 0;
    double mi = 0;
    double pr = 0;
    double pi = 0;
    {
        const rmt_values<2> rmt_1 = complex_quotient_power(x, y, sr, si);
        ur = rmt_1.v[0];
        ui = rmt_1.v[1];
    }
    modulus = hypot(ur, ui);
    mr = (ar*(ur/modulus) + ai*(ui/modulus))/modulus;
    mi = c*ei*mean_square_power(c, sr, si, er, ei)/modulus/modulus;
    if (y > 0.0) {
        mi += y*(ai/si)/modulus/modulus;
    }
    if (w0 > 0.0) {
        {
            const rmt_values<2> rmt_2 = complex_quotient_power(-1.0, 0.0, x, y);
            pr = rmt_2.v[0];
            pi = rmt_2.v[1];
        }
        mr += w0*pr;
        mi += w0*pi;
    }
    return {{mr, mi}};
}

// E[1/t], which may be infinite.
__device__ static double inverse_moment_power(const double *t, const double *w, long long k)
{
    if (k == 2) {
        return t[0]/(t[0] + 1.0);
    }
    return t[0] < 1.0 ? 1.0/(1.0 - t[0]) : RMT_INF;
}

// m(0): E[1/t]/(1-c) where that is finite; at an atom and at a hard edge the limit from above, infinite.
__device__ static rmt_values<2> value_at_zero_power(double margin, double w0, const double *t, const double *w, long long k)
{
    double mr = 0;
    if (w0 > 0.0 || margin <= 0.0) {
        return {{0.0, RMT_INF}};
    }
    mr = inverse_moment_power(t, w, k)/margin;
    if (isinf(mr)) {
        return {{0.0, RMT_INF}};
    }
    return {{mr, 0.0}};
}

// m(z) at z = x + iy, y >= 0, from the hint s = hr + i hi at the point hx + i hy (NaN for none).
//
// Returns Re m, Im m, s (the next point's hint, with this z), 1 if certified (0: m is NaN), evaluations of the expectations.
__device__ static rmt_values<6> population_point_power(double x, double y, double hx, double hy, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double mr = 0;
    double mi = 0;
    double sr = 0;
    double si = 0;
    double status = 0;
    double count = 0;
    double er = 0;
    double ei = 0;
    double ar = 0;
    double ai = 0;
    if (isnan(x) || isnan(y)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (x == 0.0 && y == 0.0) {
        {
            const rmt_values<2> rmt_1 = value_at_zero_power(margin, w0, t, w, k);
            mr = rmt_1.v[0];
            mi = rmt_1.v[1];
        }
        return {{mr, mi, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (fabs(x) > far_ || y > far_) {
        {
            const rmt_values<2> rmt_2 = far_value_power(x, y);
            mr = rmt_2.v[0];
            mi = rmt_2.v[1];
        }
        return {{mr, mi, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    {
        const rmt_values<4> rmt_3 = solve_power(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
        sr = rmt_3.v[0];
        si = rmt_3.v[1];
        status = rmt_3.v[2];
        count = rmt_3.v[3];
    }
    if (status == 0.0) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 0.0, count}};
    }
    {
        const rmt_values<8> rmt_4 = resolvents_power(sr, si, t, w, k);
        er = rmt_4.v[0];
        ei = rmt_4.v[1];
        ar = rmt_4.v[2];
        ai = rmt_4.v[3];
    }
    {
        const rmt_values<2> rmt_5 = transform_power(x, y, c, w0, sr, si, er, ei, ar, ai);
        mr = rmt_5.v[0];
        mi = rmt_5.v[1];
    }
    return {{mr, mi, sr, si, 1.0, count + 1.0}};
}

// The density at its edge 0, if 0 is one: like that of the population for c < 1, infinite for c = 1.
__device__ static double density_at_zero_power(double margin, const double *t, const double *w, long long k)
{
    if (margin <= 0.0 || k == 2 || t[0] > 1.0) {
        return RMT_INF;
    }
    return t[0] == 1.0 ? 1.0/margin : 0.0;
}

// Density at a real x (atoms apart), exactly 0 off the support; then s, status and evaluations, as in `population_point`.
__device__ static rmt_values<5> population_density_power(double x, double hx, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double sr = 0;
    double si = 0;
    double status = 0;
    double count = 0;
    double er = 0;
    double ei = 0;
    double ratio = 0;
    if (isnan(x)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (edges_below_power(x, edge_x, n_edges)%2 == 0) {
        return {{0.0, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (x == 0.0) {
        return {{density_at_zero_power(margin, t, w, k), RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    {
        const rmt_values<4> rmt_1 = solve_power(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
        sr = rmt_1.v[0];
        si = rmt_1.v[1];
        status = rmt_1.v[2];
        count = rmt_1.v[3];
    }
    if (status == 0.0) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, 0.0, count}};
    }
    {
        const rmt_values<8> rmt_2 = resolvents_power(sr, si, t, w, k);
        er = rmt_2.v[0];
        ei = rmt_2.v[1];
    }
    ratio = hypot(sr, si)/x;
    return {{c*ei*mean_square_power(c, sr, si, er, ei)*ratio*ratio/RMT_PI, sr, si, 1.0, count + 1.0}};
}

// m, dm/dz, dm/dc (real, imaginary), then s, status and evaluations, as in `population_point`.
__device__ static __noinline__ rmt_values<10> population_gradient_power(double x, double y, double hx, double hy, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    bool is_zero = false;
    double mr = 0;
    double mi = 0;
    double sr = 0;
    double si = 0;
    double ur = 0;
    double ui = 0;
    double count = 0;
    double status = 0;
    double dr = 0;
    double di = 0;
    double er = 0;
    double ei = 0;
    double ar = 0;
    double ai = 0;
    double br = 0;
    double bi = 0;
    double pr = 0;
    double pi = 0;
    double fr = 0;
    double fi = 0;
    double nr = 0;
    double ni = 0;
    double vr = 0;
    double vi = 0;
    double gr = 0;
    double gi = 0;
    if (isnan(x) || isnan(y)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    is_zero = x == 0.0 && y == 0.0;
    {
        const rmt_values<2> rmt_1 = value_at_zero_power(margin, w0, t, w, k);
        mr = rmt_1.v[0];
        mi = rmt_1.v[1];
    }
    if (is_zero && isinf(mi)) {
        return {{mr, mi, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (fabs(x) > far_ || y > far_) {
        {
            const rmt_values<2> rmt_2 = far_value_power(x, y);
            mr = rmt_2.v[0];
            mi = rmt_2.v[1];
        }
        return {{mr, mi, mr*mr - mi*mi, 2.0*mr*mi, 0.0, 0.0, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    sr = 0.0;
    si = 0.0;
    ur = margin;
    ui = 0.0;
    count = 0.0;
    if (!is_zero) {
        {
            const rmt_values<4> rmt_3 = solve_power(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges);
            sr = rmt_3.v[0];
            si = rmt_3.v[1];
            status = rmt_3.v[2];
            count = rmt_3.v[3];
        }
        if (status == 0.0) {
            return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 0.0, count}};
        }
        {
            const rmt_values<2> rmt_4 = complex_quotient_power(x, y, sr, si);
            ur = rmt_4.v[0];
            ui = rmt_4.v[1];
        }
    }
    {
        const rmt_values<6> rmt_5 = expectations_power(sr, si, c, margin, t, w, k);
        dr = rmt_5.v[3];
        di = rmt_5.v[4];
    }
    {
        const rmt_values<8> rmt_6 = resolvents_power(sr, si, t, w, k);
        er = rmt_6.v[0];
        ei = rmt_6.v[1];
        ar = rmt_6.v[2];
        ai = rmt_6.v[3];
        br = rmt_6.v[4];
        bi = rmt_6.v[5];
        pr = rmt_6.v[6];
        pi = rmt_6.v[7];
    }
    if (!is_zero) {
        {
            const rmt_values<2> rmt_7 = transform_power(x, y, c, w0, sr, si, er, ei, ar, ai);
            mr = rmt_7.v[0];
            mi = rmt_7.v[1];
        }
    }
    {
        const rmt_values<2> rmt_8 = complex_quotient_power(br, bi, dr, di);
        fr = rmt_8.v[0];
        fi = rmt_8.v[1];
    }
    nr = pr + c*(br*fr - bi*fi);
    ni = pi + c*(br*fi + bi*fr);
    {
        const rmt_values<2> rmt_9 = complex_quotient_power(nr, ni, ur, ui);
        nr = rmt_9.v[0];
        ni = rmt_9.v[1];
    }
    {
        const rmt_values<2> rmt_10 = complex_quotient_power(nr, ni, ur, ui);
        nr = rmt_10.v[0];
        ni = rmt_10.v[1];
    }
    if (w0 > 0.0) {
        {
            const rmt_values<2> rmt_11 = complex_quotient_power(1.0, 0.0, x, y);
            vr = rmt_11.v[0];
            vi = rmt_11.v[1];
        }
        nr += w0*(vr*vr - vi*vi);
        ni += w0*2.0*vr*vi;
    }
    {
        const rmt_values<2> rmt_12 = complex_quotient_power(fr*er - fi*ei, fr*ei + fi*er, ur, ui);
        gr = rmt_12.v[0];
        gi = rmt_12.v[1];
    }
    return {{mr, mi, nr, ni, gr, gi, sr, si, 1.0, count + 2.0}};
}

// Density and its derivatives in x and c (0 off the support); then s, status and evaluations, as in `population_point`.
__device__ static rmt_values<7> population_density_gradient_power(double x, double hx, double hr, double hi, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double mi = 0;
    double ni = 0;
    double gi = 0;
    double sr = 0;
    double si = 0;
    double status = 0;
    double count = 0;
    if (isnan(x)) {
        return {{RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (edges_below_power(x, edge_x, n_edges)%2 == 0) {
        return {{0.0, 0.0, 0.0, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    if (x == 0.0) {
        return {{density_at_zero_power(margin, t, w, k), RMT_NAN, RMT_NAN, RMT_NAN, RMT_NAN, 1.0, 0.0}};
    }
    {
        const rmt_values<10> rmt_1 = population_gradient_power(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        mi = rmt_1.v[1];
        ni = rmt_1.v[3];
        gi = rmt_1.v[5];
        sr = rmt_1.v[6];
        si = rmt_1.v[7];
        status = rmt_1.v[8];
        count = rmt_1.v[9];
    }
    return {{mi/RMT_PI, ni/RMT_PI, gi/RMT_PI, sr, si, status, count}};
}

extern "C" __global__ void stieltjes(const rmt_complex *z, rmt_complex *out, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_y = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<6> value = population_point(z[i].re, fabs(z[i].im), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = z[i].re;
        hint_y = fabs(z[i].im);
        hint_re = value.v[2];
        hint_im = value.v[3];
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
    }
}

extern "C" __global__ void density(const double *x, double *out, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<5> value = population_density(x[i], hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = x[i];
        hint_re = value.v[1];
        hint_im = value.v[2];
        out[i] = value.v[0];
    }
}

extern "C" __global__ void stieltjes_gradient(const rmt_complex *z, rmt_complex *out, rmt_complex *dz, rmt_complex *dparams, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_y = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<10> value = population_gradient(z[i].re, fabs(z[i].im), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = z[i].re;
        hint_y = fabs(z[i].im);
        hint_re = value.v[6];
        hint_im = value.v[7];
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
        dz[i] = rmt_complex{value.v[2], sign*value.v[3]};
        dparams[0*size + i] = rmt_complex{value.v[4], sign*value.v[5]};
    }
}

extern "C" __global__ void density_gradient(const double *x, double *out, double *dx, double *dparams, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<7> value = population_density_gradient(x[i], hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = x[i];
        hint_re = value.v[3];
        hint_im = value.v[4];
        out[i] = value.v[0];
        dx[i] = value.v[1];
        dparams[0*size + i] = value.v[2];
    }
}

extern "C" __global__ void stieltjes_power(const rmt_complex *z, rmt_complex *out, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_y = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<6> value = population_point_power(z[i].re, fabs(z[i].im), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = z[i].re;
        hint_y = fabs(z[i].im);
        hint_re = value.v[2];
        hint_im = value.v[3];
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
    }
}

extern "C" __global__ void density_power(const double *x, double *out, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<5> value = population_density_power(x[i], hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = x[i];
        hint_re = value.v[1];
        hint_im = value.v[2];
        out[i] = value.v[0];
    }
}

extern "C" __global__ void stieltjes_gradient_power(const rmt_complex *z, rmt_complex *out, rmt_complex *dz, rmt_complex *dparams, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_y = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<10> value = population_gradient_power(z[i].re, fabs(z[i].im), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = z[i].re;
        hint_y = fabs(z[i].im);
        hint_re = value.v[6];
        hint_im = value.v[7];
        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate
        out[i] = rmt_complex{value.v[0], sign*value.v[1]};
        dz[i] = rmt_complex{value.v[2], sign*value.v[3]};
        dparams[0*size + i] = rmt_complex{value.v[4], sign*value.v[5]};
    }
}

extern "C" __global__ void density_gradient_power(const double *x, double *out, double *dx, double *dparams, long long size, double c, double margin, const double *t, const double *w, long long k, double w0, double far_, const double *edge_x, const double *edge_s, const double *edge_kappa, long long n_edges)
{
    double hint_x = RMT_NAN, hint_re = RMT_NAN, hint_im = RMT_NAN;
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<7> value = population_density_gradient_power(x[i], hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far_, edge_x, edge_s, edge_kappa, n_edges);
        hint_x = x[i];
        hint_re = value.v[3];
        hint_im = value.v[4];
        out[i] = value.v[0];
        dx[i] = value.v[1];
        dparams[0*size + i] = value.v[2];
    }
}
