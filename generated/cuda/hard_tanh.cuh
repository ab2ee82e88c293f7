// Hard tanh: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
//
//     phi(t) = Max(-1, Min(1, t))
//     E[phi(u) phi(v)] = -sqrt(2)*sqrt(q11)*exp(-1/(2*q11))*HalfLineExponential(0, (q11*q22 - q12**2)/q11, (q11 -
//         q12)/q11)/sqrt(pi) + sqrt(2)*sqrt(q11)*exp(-1/(2*q11))*HalfLineExponential(0, (q11*q22 - q12**2)/q11, (q11 +
//         q12)/q11)/sqrt(pi) - 2*q12*HalfLineExponential(0, q11, 1) - 2*q12*HalfLineExponential(0, q22, 1) + q12 -
//         sqrt(2)*sqrt(q22)*exp(-1/(2*q22))*HalfLineExponential(0, (q11*q22 - q12**2)/q22, -(q12 - q22)/q22)/sqrt(pi) +
//         sqrt(2)*sqrt(q22)*exp(-1/(2*q22))*HalfLineExponential(0, (q11*q22 - q12**2)/q22, (q12 + q22)/q22)/sqrt(pi) + (2*q12
//         - 2)*OrthantExponential(0, 0, q22, -q12, q11, 1, 1) + (2*q12 + 2)*OrthantExponential(0, 0, q22, q12, q11, 1, 1) +
//         (2*q11*q22 - 2*q12**2)*exp(-(q11 + q22)/(2*(q11*q22 - q12**2)))*sinh(q12/(q11*q22 - q12**2))/(pi*sqrt(q11*q22 -
//         q12**2))
//     E[phi'(u) phi'(v)] = -2*HalfLineExponential(0, q11, 1) - 2*HalfLineExponential(0, q22, 1) + 2*OrthantExponential(0, 0,
//         q22, -q12, q11, 1, 1) + 2*OrthantExponential(0, 0, q22, q12, q11, 1, 1) + 1
//
// Generated from derivations/activations/hard_tanh.py by `rmtsym generate hard_tanh` (SymPy 1.14.0). Do not edit.
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

// phi between its jumps.
__device__ static double phi_point(double x)
{
    if (x < -1) {
        return -1.0;
    }
    if (x < 1) {
        return x;
    }
    return 1.0;
}

// phi' between its jumps.
__device__ static double phi_slope(double x)
{
    if (x < -1) {
        return 0.0;
    }
    if (x < 1) {
        return 1.0;
    }
    return 0.0;
}

// a b - fl(a b), exact (Dekker).
__device__ static double product_error(double a, double b)
{
    double t = 0;
    double a_high = 0;
    double a_low = 0;
    double b_high = 0;
    double b_low = 0;
    t = 134217729.0*a;
    a_high = t - (t - a);
    a_low = a - a_high;
    t = 134217729.0*b;
    b_high = t - (t - b);
    b_low = b - b_high;
    return a_high*b_high - a*b + a_high*b_low + a_low*b_high + a_low*b_low;
}

// e^(x^2) erfc(x), x >= 0.
__device__ static double scaled_erfc(double x)
{
    double t = 0;
    double k = 0;
    if (x < 5.0) {
        return exp(x*x)*(1.0 + product_error(x, x))*erfc(x);
    }
    t = x;
    k = 40.0;
    while (k > 0.5) {
        t = x + 0.5*k/t;
        k -= 1.0;
    }
    return 0.5641895835477563/t;
}

// E[e^(b w); w > h], w ~ N(0, q).
__device__ static __noinline__ double half_line_exponential(double b, double q, double h)
{
    double sd = 0;
    double x = 0;
    if (!(q > 0.0)) {
        return (h < 0.0 ? 1.0 : (h == 0.0 ? 0.5 : 0.0)) + 0.0*q;
    }
    sd = sqrt(q);
    x = (h/sd - b*sd)*0.7071067811865476;
    if (x > 0.0) {
        return 0.5*exp(h*(b - 0.5*h/q))*scaled_erfc(x);
    }
    return 0.5*exp(0.5*b*b*q)*erfc(x);
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_first(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    double s1 = 0;
    v0 = 0.0;
    s0 = 1.0;
    s1 = -2*half_line_exponential(0.0, q22, 1.0);
    return {{v0, s0 + s1, fabs(v0), fabs(s0) + fabs(s1)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_minus(double q11, double q12, double q22)
{
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double t4 = 0;
    double t5 = 0;
    double t6 = 0;
    double t7 = 0;
    double t8 = 0;
    double t9 = 0;
    double t10 = 0;
    double t11 = 0;
    double t12 = 0;
    double t13 = 0;
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
    double v10 = 0;
    double v11 = 0;
    double v12 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    t0 = sqrt(q11);
    t1 = 1/t0;
    t2 = sqrt(q22);
    t3 = 1/t2;
    t4 = fmin(-t1, -t3);
    t5 = half_line_exponential(0.0, 1.0, -t4);
    t6 = t0*t2;
    t7 = fmax(t1, t3);
    t8 = half_line_exponential(0.0, 1.0, t7);
    t9 = 0.5*1.4142135623730951/1.772453850905516;
    t10 = t9*exp(-0.5*t7*t7);
    t11 = t9*exp(-0.5*t4*t4);
    t12 = 2*half_line_exponential(0.0, 1.0, t1);
    t13 = 2*half_line_exponential(0.0, 1.0, t3);
    v0 = -t5;
    v1 = -t5*t6;
    v2 = -t8;
    v3 = -t6*t8;
    v4 = t0*t10;
    v5 = t10*t2;
    v6 = t0*t11;
    v7 = t11*t2;
    v8 = -t6;
    v9 = t12*t6;
    v10 = t13*t6;
    v11 = t11*t4*t6;
    v12 = -t10*t6*t7;
    s0 = 1.0;
    s1 = -t12;
    s2 = -t13;
    s3 = t5;
    s4 = t8;
    return {{v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12, s0 + s1 + s2 + s3 + s4, fabs(v0) + fabs(v1) + fabs(v2) + fabs(v3) + fabs(v4) + fabs(v5) + fabs(v6) + fabs(v7) + fabs(v8) + fabs(v9) + fabs(v10) + fabs(v11) + fabs(v12), fabs(s0) + fabs(s1) + fabs(s2) + fabs(s3) + fabs(s4)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_origin(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.0;
    s0 = 1.0;
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_plus(double q11, double q12, double q22)
{
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double t4 = 0;
    double t5 = 0;
    double t6 = 0;
    double t7 = 0;
    double t8 = 0;
    double t9 = 0;
    double t10 = 0;
    double t11 = 0;
    double t12 = 0;
    double t13 = 0;
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
    double v10 = 0;
    double v11 = 0;
    double v12 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    t0 = sqrt(q11);
    t1 = sqrt(q22);
    t2 = t0*t1;
    t3 = 1/t0;
    t4 = 1/t1;
    t5 = fmin(-t3, -t4);
    t6 = half_line_exponential(0.0, 1.0, -t5);
    t7 = fmax(t3, t4);
    t8 = half_line_exponential(0.0, 1.0, t7);
    t9 = 0.5*1.4142135623730951/1.772453850905516;
    t10 = t9*exp(-0.5*t7*t7);
    t11 = t9*exp(-0.5*t5*t5);
    t12 = 2*half_line_exponential(0.0, 1.0, t3);
    t13 = 2*half_line_exponential(0.0, 1.0, t4);
    v0 = t2;
    v1 = t6;
    v2 = t2*t6;
    v3 = t8;
    v4 = t2*t8;
    v5 = -t0*t10;
    v6 = -t1*t10;
    v7 = -t0*t11;
    v8 = -t1*t11;
    v9 = -t12*t2;
    v10 = -t13*t2;
    v11 = t10*t2*t7;
    v12 = -t11*t2*t5;
    s0 = 1.0;
    s1 = -t12;
    s2 = -t13;
    s3 = t6;
    s4 = t8;
    return {{v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12, s0 + s1 + s2 + s3 + s4, fabs(v0) + fabs(v1) + fabs(v2) + fabs(v3) + fabs(v4) + fabs(v5) + fabs(v6) + fabs(v7) + fabs(v8) + fabs(v9) + fabs(v10) + fabs(v11) + fabs(v12), fabs(s0) + fabs(s1) + fabs(s2) + fabs(s3) + fabs(s4)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_second(double q11, double q12, double q22)
{
    double v0 = 0;
    double s0 = 0;
    double s1 = 0;
    v0 = 0.0;
    s0 = 1.0;
    s1 = -2*half_line_exponential(0.0, q11, 1.0);
    return {{v0, s0 + s1, fabs(v0), fabs(s0) + fabs(s1)}};
}

// dual_point where the covariance is singular.
__device__ static rmt_values<4> dual_end(double q11, double q12, double q22)
{
    if (q11 == 0.0 && q22 == 0.0) {
        return dual_origin(q11, q12, q22);
    }
    if (q11 == 0.0) {
        return dual_first(q11, q12, q22);
    }
    if (q22 == 0.0) {
        return dual_second(q11, q12, q22);
    }
    if (q12 > 0.0) {
        return dual_plus(q11, q12, q22);
    }
    return dual_minus(q11, q12, q22);
}

// q11 q22 - q12^2 to one unit in the last place: both products are exact. Negative for |rho| > 1.
__device__ static double determinant(double q11, double q12, double q22)
{
    return q11*q22 - q12*q12 + (product_error(q11, q22) - product_error(q12, q12));
}

// atan2(y, x) to two units in the last place, without branches; 0 at the origin.
__device__ static double angle(double y, double x)
{
    double a = 0;
    double b = 0;
    double large = 0;
    double small = 0;
    bool is_steep = false;
    double top = 0;
    double bottom = 0;
    double t = 0;
    double z = 0;
    double p = 0;
    double first = 0;
    a = fabs(x);
    b = fabs(y);
    large = fmax(a, b);
    small = fmin(a, b);
    is_steep = small > 0.41421356237309503*large;
    top = is_steep ? small - large : small;
    bottom = is_steep ? small + large : large;
    t = top/(bottom > 0.0 ? bottom : 1.0);
    z = t*t;
    p = 0.016285756855221028;
    p = -0.034570561981427744 + z*p;
    p = 0.04551593220626549 + z*p;
    p = -0.05230454270650244 + z*p;
    p = 0.05878928997834775 + z*p;
    p = -0.06666424885738255 + z*p;
    p = 0.07692296375032143 + z*p;
    p = -0.09090908753500877 + z*p;
    p = 0.11111111105155447 + z*p;
    p = -0.14285714285659828 + z*p;
    p = 0.19999999999999804 + z*p;
    p = -0.3333333333333333 + z*p;
    first = t + t*z*p;
    first = is_steep ? first + 3.061616997868383e-17 + 0.7853981633974483 : first;
    first = b > a ? 1.5707963267948966 - first + 6.123233995736766e-17 : first;
    first = x < 0.0 ? 3.141592653589793 - first + 1.2246467991473532e-16 : first;
    return y < 0.0 ? -first : first;
}

// P(X <= x).
__device__ static __noinline__ double normal_cdf(double x)
{
    return 0.5*erfc(-0.7071067811865476*x);
}

// Two nodes of Plackett's integral over the arcsine of the correlation.
__device__ static __noinline__ double plackett(double x, double weight, double asin_half, double hk, double squares)
{
    double lower = 0;
    double upper = 0;
    lower = sin(asin_half*(1.0 - x));
    upper = sin(asin_half*(1.0 + x));
    return weight*(exp((lower*hk - squares)/(1.0 - lower*lower)) + exp((upper*hk - squares)/(1.0 - upper*upper)));
}

// What Plackett's integrand exceeds its expansion about |rho| = 1 by, at sqrt(1 - rho^2) = root.
__device__ static double steep(double root, double hk, double gap, double c, double d)
{
    double square = 0;
    double exponent = 0;
    double other = 0;
    double exact = 0;
    square = root*root;
    exponent = -0.5*(gap/square + hk);
    if (exponent < -700.0) {
        return 0.0;
    }
    other = sqrt(1.0 - square);
    exact = exp(-0.5*hk*square/((1.0 + other)*(1.0 + other)))/other;
    return exp(exponent)*(exact - (1.0 + c*square*(1.0 + 5.0*d*square)));
}

// Two nodes of the rest near |rho| = 1.
__device__ static __noinline__ double steep_pair(double x, double weight, double half, double hk, double gap, double c, double d)
{
    return weight*(steep(half*(1.0 - x), hk, gap, c, d) + steep(half*(1.0 + x), hk, gap, c, d));
}

// P(X <= h, Y <= k), standard normal of correlation rho; sine = sqrt(1 - rho^2). To 1e-15, |rho| = 1 and infinite h, k included.
__device__ static double bivariate_normal(double h, double k, double rho, double sine)
{
    double hk = 0;
    double half = 0;
    double squares = 0;
    double total = 0;
    double gap = 0;
    double square = 0;
    double exponent = 0;
    double c = 0;
    double d = 0;
    double b = 0;
    double gain = 0;
    if (h == -RMT_INF || k == -RMT_INF) {
        return 0.0;
    }
    if (h == RMT_INF) {
        return normal_cdf(k);
    }
    if (k == RMT_INF) {
        return normal_cdf(h);
    }
    hk = h*k;
    if (fabs(rho) < 0.925) {
        half = 0.5*angle(rho, sine);
        squares = 0.5*(h*h + k*k);
        if (fabs(rho) < 0.3) {
            total = plackett(0.1834346424956498, 0.362683783378362, half, hk, squares);
            total += plackett(0.525532409916329, 0.31370664587788727, half, hk, squares);
            total += plackett(0.7966664774136267, 0.22238103445337448, half, hk, squares);
            total += plackett(0.9602898564975363, 0.10122853629037626, half, hk, squares);
        } else {
            if (fabs(rho) < 0.75) {
                total = plackett(0.1252334085114689, 0.24914704581340277, half, hk, squares);
                total += plackett(0.3678314989981802, 0.2334925365383548, half, hk, squares);
                total += plackett(0.5873179542866175, 0.20316742672306592, half, hk, squares);
                total += plackett(0.7699026741943047, 0.16007832854334622, half, hk, squares);
                total += plackett(0.9041172563704749, 0.10693932599531843, half, hk, squares);
                total += plackett(0.9815606342467192, 0.04717533638651183, half, hk, squares);
            } else {
                total = plackett(0.07652652113349734, 0.15275338713072584, half, hk, squares);
                total += plackett(0.22778585114164507, 0.14917298647260374, half, hk, squares);
                total += plackett(0.37370608871541955, 0.14209610931838204, half, hk, squares);
                total += plackett(0.5108670019508271, 0.13168863844917664, half, hk, squares);
                total += plackett(0.636053680726515, 0.11819453196151841, half, hk, squares);
                total += plackett(0.7463319064601508, 0.10193011981724044, half, hk, squares);
                total += plackett(0.8391169718222188, 0.08327674157670475, half, hk, squares);
                total += plackett(0.912234428251326, 0.06267204833410907, half, hk, squares);
                total += plackett(0.9639719272779138, 0.04060142980038694, half, hk, squares);
                total += plackett(0.9931285991850949, 0.017614007139152118, half, hk, squares);
            }
        }
        return fmax(total*half*0.15915494309189535 + normal_cdf(h)*normal_cdf(k), 0.0);
    }
    if (rho < 0.0) {
        hk = -hk;
        k = -k;
    }
    gap = (h - k)*(h - k);
    total = 0.0;
    if (sine > 0.0) {
        square = sine*sine;
        exponent = -0.5*(gap/square + hk);
        c = (4.0 - hk)/8.0;
        d = (12.0 - hk)/80.0;
        if (exponent > -700.0) {
            total = sine*exp(exponent)*(1.0 - c*(gap - square)*(1.0 - d*gap)/3.0 + c*d*square*square);
        }
        if (hk > -1400.0) {
            b = sqrt(gap);
            total -= exp(-0.5*hk)*2.5066282746310002*normal_cdf(-b/sine)*b*(1.0 - c*gap*(1.0 - d*gap)/3.0);
        }
        half = 0.5*sine;
        total += half*steep_pair(0.07652652113349734, 0.15275338713072584, half, hk, gap, c, d);
        total += half*steep_pair(0.22778585114164507, 0.14917298647260374, half, hk, gap, c, d);
        total += half*steep_pair(0.37370608871541955, 0.14209610931838204, half, hk, gap, c, d);
        total += half*steep_pair(0.5108670019508271, 0.13168863844917664, half, hk, gap, c, d);
        total += half*steep_pair(0.636053680726515, 0.11819453196151841, half, hk, gap, c, d);
        total += half*steep_pair(0.7463319064601508, 0.10193011981724044, half, hk, gap, c, d);
        total += half*steep_pair(0.8391169718222188, 0.08327674157670475, half, hk, gap, c, d);
        total += half*steep_pair(0.912234428251326, 0.06267204833410907, half, hk, gap, c, d);
        total += half*steep_pair(0.9639719272779138, 0.04060142980038694, half, hk, gap, c, d);
        total += half*steep_pair(0.9931285991850949, 0.017614007139152118, half, hk, gap, c, d);
        total *= -0.15915494309189535;
    }
    if (rho > 0.0) {
        return fmax(total + normal_cdf(fmin(h, k)), 0.0);
    }
    if (h <= k) {
        return fmax(-total, 0.0);
    }
    gain = h < 0.0 ? normal_cdf(h) - normal_cdf(k) : normal_cdf(-k) - normal_cdf(-h);
    return fmax(gain - total, 0.0);
}

// The integrand of corner_integral at w: the other variable is integrated out.
__device__ static double corner(double w, double weight, double first, double second, double rho, double sine)
{
    double x = 0;
    x = (second*sine - rho*w/sine)*0.7071067811865476;
    if (x > 0.0) {
        return weight*exp(-0.5*(w/sine)*(w/sine) - first*w)*scaled_erfc(x);
    }
    return weight*exp(0.5*second*second*sine*sine - w*(0.5*w + second*rho + first))*erfc(x);
}

// Two nodes of a panel.
__device__ static __noinline__ double corner_pair(double x, double weight, double low, double high, double first, double second, double rho, double sine)
{
    double middle = 0;
    double half = 0;
    middle = 0.5*(low + high);
    half = 0.5*(high - low);
    return half*(corner(middle - half*x, weight, first, second, rho, sine) + corner(middle + half*x, weight, first, second, rho, sine));
}

// Gauss-Legendre, 20 nodes.
__device__ static double corner_panel(double low, double high, double first, double second, double rho, double sine)
{
    double total = 0;
    if (!(high > low)) {
        return 0.0;
    }
    total = corner_pair(0.07652652113349734, 0.15275338713072584, low, high, first, second, rho, sine);
    total += corner_pair(0.22778585114164507, 0.14917298647260374, low, high, first, second, rho, sine);
    total += corner_pair(0.37370608871541955, 0.14209610931838204, low, high, first, second, rho, sine);
    total += corner_pair(0.5108670019508271, 0.13168863844917664, low, high, first, second, rho, sine);
    total += corner_pair(0.636053680726515, 0.11819453196151841, low, high, first, second, rho, sine);
    total += corner_pair(0.7463319064601508, 0.10193011981724044, low, high, first, second, rho, sine);
    total += corner_pair(0.8391169718222188, 0.08327674157670475, low, high, first, second, rho, sine);
    total += corner_pair(0.912234428251326, 0.06267204833410907, low, high, first, second, rho, sine);
    total += corner_pair(0.9639719272779138, 0.04060142980038694, low, high, first, second, rho, sine);
    total += corner_pair(0.9931285991850949, 0.017614007139152118, low, high, first, second, rho, sine);
    return total;
}

// int int over x, y > 0 of the normal density, over that at 0, times e^(-first x - second y): first, second >= 0.
//
// The integrand of x is a Gaussian of width sine, and for rho > 0 from second sine^2/rho on one of width 1.
__device__ static __noinline__ double corner_integral(double first, double second, double rho, double sine)
{
    double width = 0;
    double turn = 0;
    double reach = 0;
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double total = 0;
    double low = 0;
    double high = 0;
    long long part = 0;
    width = 8.7*sine;
    turn = rho > 0.0 ? second*sine*sine/rho : 0.0;
    reach = rho <= 0.0 || turn > width ? width : 8.7;
    if (first > 0.0) {
        reach = fmin(reach, 40.0/first);
    }
    a = fmin(turn, reach);
    b = fmin(turn + 0.5*width, reach);
    c = fmin(turn + width, reach);
    d = 0.5*(c + reach);
    total = 0.0;
    low = 0.0;
    high = 0.5*a;
    for (long long rmt_i1 = 0, rmt_i1_end = 6; rmt_i1 < rmt_i1_end; rmt_i1++) {
        part = rmt_i1;
        total += corner_panel(low, high, first, second, rho, sine);
        low = high;
        high = part == 0 ? a : (part == 1 ? b : (part == 2 ? c : (part == 3 ? d : reach)));
    }
    return 0.19947114020071635*total;
}

// E[e^(a u + b v); u > h, v > k].
__device__ static __noinline__ double orthant_exponential(double a, double b, double q11, double q12, double q22, double h, double k)
{
    double s1 = 0;
    double s2 = 0;
    double root = 0;
    double size = 0;
    double rho = 0;
    double sine = 0;
    double exponent = 0;
    double det = 0;
    double first = 0;
    double second = 0;
    double corner_value = 0;
    if (!(q11 > 0.0 && q22 > 0.0)) {
        if (q11 > 0.0) {
            return half_line_exponential(a, q11, h)*half_line_exponential(b, q22, k);
        }
        return half_line_exponential(a, q11, h)*half_line_exponential(b, q22, k);
    }
    s1 = sqrt(q11);
    s2 = sqrt(q22);
    root = sqrt(fmax(determinant(q11, q12, q22), 0.0));
    size = sqrt(q11*q22);
    rho = q12/size;
    sine = root/size;
    exponent = 0.5*(a*a*q11 + 2.0*a*b*q12 + b*b*q22);
    if (exponent > 2.0 && sine > 0.0) {
        det = root*root;
        first = ((h*q22 - k*q12)/det - a)*s1;
        second = ((k*q11 - h*q12)/det - b)*s2;
        if (first >= 0.0 && second >= 0.0) {
            corner_value = first >= second ? corner_integral(first, second, rho, sine) : corner_integral(second, first, rho, sine);
            return exp(a*h + b*k - 0.5*(h*h*q22 - 2.0*h*k*q12 + k*k*q11)/det)*corner_value;
        }
    }
    return exp(exponent)*bivariate_normal((a*q11 + b*q12 - h)/s1, (a*q12 + b*q22 - k)/s2, rho, sine);
}

// e^a sinh(b), where b may be large and a large and negative.
__device__ static double scaled_sinh(double a, double b)
{
    return copysign(0.5, b)*exp(a + fabs(b))*-expm1(-2.0*fabs(b));
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_point(double q11, double q12, double q22)
{
    double det = 0;
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double t4 = 0;
    double t5 = 0;
    double t6 = 0;
    double t7 = 0;
    double t8 = 0;
    double t9 = 0;
    double t10 = 0;
    double t11 = 0;
    double t12 = 0;
    double t13 = 0;
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
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    det = fmax(determinant(q11, q12, q22), 0.0);
    t0 = 2*q12;
    t1 = -q12;
    t2 = orthant_exponential(0.0, 0.0, q22, t1, q11, 1.0, 1.0);
    t3 = orthant_exponential(0.0, 0.0, q22, q12, q11, 1.0, 1.0);
    t4 = half_line_exponential(0.0, q11, 1.0);
    t5 = half_line_exponential(0.0, q22, 1.0);
    t6 = 1/q11;
    t7 = det*t6;
    t8 = 1.4142135623730951/1.772453850905516;
    t9 = sqrt(q11)*t8*exp(-0.5*t6);
    t10 = 1/q22;
    t11 = det*t10;
    t12 = sqrt(q22)*t8*exp(-0.5*t10);
    t13 = 1/det;
    v0 = q12;
    v1 = t2*(t0 - 2);
    v2 = t3*(t0 + 2);
    v3 = -t0*t4;
    v4 = -t0*t5;
    v5 = t9*half_line_exponential(0.0, t7, t6*(q11 + q12));
    v6 = t12*half_line_exponential(0.0, t11, t10*(q12 + q22));
    v7 = 2*sqrt(det)*scaled_sinh(-0.5*t13*(q11 + q22), q12*t13)/RMT_PI;
    v8 = -t9*half_line_exponential(0.0, t7, t6*(q11 + t1));
    v9 = -t12*half_line_exponential(0.0, t11, -t10*(q12 - q22));
    s0 = 1.0;
    s1 = -2*t4;
    s2 = -2*t5;
    s3 = 2*t3;
    s4 = 2*t2;
    return {{v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9, s0 + s1 + s2 + s3 + s4, fabs(v0) + fabs(v1) + fabs(v2) + fabs(v3) + fabs(v4) + fabs(v5) + fabs(v6) + fabs(v7) + fabs(v8) + fabs(v9), fabs(s0) + fabs(s1) + fabs(s2) + fabs(s3) + fabs(s4)}};
}

// Is the covariance singular?
__device__ static bool is_end(double q11, double q12, double q22)
{
    return determinant(q11, q12, q22) <= 0.0;
}

// dual_point, at the ends too.
__device__ static rmt_values<4> dual_whole(double q11, double q12, double q22)
{
    if (is_end(q11, q12, q22)) {
        return dual_end(q11, q12, q22);
    }
    return dual_point(q11, q12, q22);
}

extern "C" __global__ void activation(const double *x, double *out, long long size)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_point(x[i]);
    }
}

extern "C" __global__ void activation_slope(const double *x, double *out, long long size)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_slope(x[i]);
    }
}

extern "C" __global__ void dual(const double *q11, const double *q12, const double *q22, double *value, double *slope, double *value_size, double *slope_size, long long size)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<4> found = dual_whole(q11[i], q12[i], q22[i]);
        value[i] = found.v[0];
        slope[i] = found.v[1];
        value_size[i] = found.v[2];
        slope_size[i] = found.v[3];
    }
}
