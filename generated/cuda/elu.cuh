// ELU: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
//
//     phi(t) = Piecewise((t, t > 0), (alpha*(exp(t) - 1), True))
//     E[phi(u) phi(v)] = alpha**2*OrthantExponential(-1, -1, q22, q12, q11, 0, 0) - alpha**2*OrthantExponential(0, -1, q11,
//         q12, q22, 0, 0) - alpha**2*OrthantExponential(0, -1, q22, q12, q11, 0, 0) + alpha**2*OrthantMoment(0, 0, q11, q12,
//         q22) + sqrt(2)*alpha*sqrt(q11)*HalfLineExponential(-1, (q11*q22 - q12**2)/q11, 0)/(2*sqrt(pi)) +
//         alpha*q12*OrthantExponential(0, -1, q11, -q12, q22, 0, 0) + alpha*q12*OrthantExponential(0, -1, q22, -q12, q11, 0,
//         0) - sqrt(2)*alpha*q12/(4*sqrt(pi)*sqrt(q22)) + sqrt(2)*alpha*sqrt(q22)*HalfLineExponential(-1, (q11*q22 -
//         q12**2)/q22, 0)/(2*sqrt(pi)) - alpha*OrthantMoment(1, 0, q11, -q12, q22) - alpha*OrthantMoment(1, 0, q22, -q12, q11)
//         - sqrt(2)*alpha*q12/(4*sqrt(pi)*sqrt(q11)) + OrthantMoment(1, 1, q11, q12, q22)
//     E[phi'(u) phi'(v)] = alpha**2*OrthantExponential(-1, -1, q22, q12, q11, 0, 0) + alpha*OrthantExponential(0, -1, q11,
//         -q12, q22, 0, 0) + alpha*OrthantExponential(0, -1, q22, -q12, q11, 0, 0) + OrthantMoment(0, 0, q11, q12, q22)
//
// Generated from derivations/activations/elu.py by `rmtsym generate elu` (SymPy 1.14.0). Do not edit.
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
__device__ static double phi_point(double x, double par_alpha)
{
    if (x < 0) {
        return par_alpha*expm1(x);
    }
    return x;
}

// phi' between its jumps.
__device__ static double phi_slope(double x, double par_alpha)
{
    if (x < 0) {
        return par_alpha*exp(x);
    }
    return 1.0;
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
__device__ static rmt_values<4> dual_first(double q11, double q12, double q22, double par_alpha)
{
    double v0 = 0;
    double s0 = 0;
    double s1 = 0;
    v0 = 0.0;
    s0 = 0.25*par_alpha + 0.25;
    s1 = par_alpha*(0.5*par_alpha + 0.5)*half_line_exponential(-1.0, q22, 0.0);
    return {{v0, s0 + s1, fabs(v0), fabs(s0) + fabs(s1)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_minus(double q11, double q12, double q22, double par_alpha)
{
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double t4 = 0;
    double v0 = 0;
    double v1 = 0;
    double s0 = 0;
    double s1 = 0;
    t0 = sqrt(q11);
    t1 = par_alpha*half_line_exponential(-t0, 1.0, 0.0);
    t2 = sqrt(q22);
    t3 = t0*t2;
    t4 = par_alpha*half_line_exponential(-t2, 1.0, 0.0);
    v0 = -t1*t3;
    v1 = -t3*t4;
    s0 = t1;
    s1 = t4;
    return {{v0 + v1, s0 + s1, fabs(v0) + fabs(v1), fabs(s0) + fabs(s1)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_origin(double q11, double q12, double q22, double par_alpha)
{
    double v0 = 0;
    double s0 = 0;
    v0 = 0.0;
    s0 = (0.5*par_alpha + 0.5)*(0.5*par_alpha + 0.5);
    return {{v0, s0, fabs(v0), fabs(s0)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_plus(double q11, double q12, double q22, double par_alpha)
{
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    double t3 = 0;
    double v0 = 0;
    double v1 = 0;
    double v2 = 0;
    double v3 = 0;
    double v4 = 0;
    double s0 = 0;
    double s1 = 0;
    t0 = par_alpha*par_alpha;
    t1 = sqrt(q11);
    t2 = sqrt(q22);
    t3 = t0*half_line_exponential(-t1 - t2, 1.0, 0.0);
    v0 = 0.5*t0;
    v1 = t3;
    v2 = 0.5*t1*t2;
    v3 = -t0*half_line_exponential(-t1, 1.0, 0.0);
    v4 = -t0*half_line_exponential(-t2, 1.0, 0.0);
    s0 = 0.5;
    s1 = t3;
    return {{v0 + v1 + v2 + v3 + v4, s0 + s1, fabs(v0) + fabs(v1) + fabs(v2) + fabs(v3) + fabs(v4), fabs(s0) + fabs(s1)}};
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_second(double q11, double q12, double q22, double par_alpha)
{
    double v0 = 0;
    double s0 = 0;
    double s1 = 0;
    v0 = 0.0;
    s0 = 0.25*par_alpha + 0.25;
    s1 = par_alpha*(0.5*par_alpha + 0.5)*half_line_exponential(-1.0, q11, 0.0);
    return {{v0, s0 + s1, fabs(v0), fabs(s0) + fabs(s1)}};
}

// dual_point where the covariance is singular.
__device__ static rmt_values<4> dual_end(double q11, double q12, double q22, double par_alpha)
{
    if (q11 == 0.0 && q22 == 0.0) {
        return dual_origin(q11, q12, q22, par_alpha);
    }
    if (q11 == 0.0) {
        return dual_first(q11, q12, q22, par_alpha);
    }
    if (q22 == 0.0) {
        return dual_second(q11, q12, q22, par_alpha);
    }
    if (q12 > 0.0) {
        return dual_plus(q11, q12, q22, par_alpha);
    }
    return dual_minus(q11, q12, q22, par_alpha);
}

// q11 q22 - q12^2 to one unit in the last place: both products are exact. Negative for |rho| > 1.
__device__ static double determinant(double q11, double q12, double q22)
{
    return q11*q22 - q12*q12 + (product_error(q11, q22) - product_error(q12, q12));
}

// atan2(y, x) to two units in the last place, without branches; 0 at the origin.
__device__ static __noinline__ double angle(double y, double x)
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

// E[u^0 v^0; u > 0, v > 0].
__device__ static double orthant_moment_0_0(double q11, double q12, double q22)
{
    double root = 0;
    double wedge = 0;
    root = sqrt(fmax(determinant(q11, q12, q22), 0.0));
    wedge = angle(root, -q12);
    return 0.15915494309189535*wedge;
}

// E[u^1 v^0; u > 0, v > 0].
__device__ static __noinline__ double orthant_moment_1_0(double q11, double q12, double q22)
{
    double root = 0;
    double wedge = 0;
    double size = 0;
    double c = 0;
    double s = 0;
    double square = 0;
    double p = 0;
    double near_ = 0;
    double far_ = 0;
    root = sqrt(fmax(determinant(q11, q12, q22), 0.0));
    wedge = angle(root, -q12);
    size = sqrt(q11*q22);
    c = -q12/(size > 0.0 ? size : 1.0);
    s = root/(size > 0.0 ? size : 1.0);
    square = wedge*wedge;
    p = -4.110317623312165e-19;
    p = 1.5619206968586225e-16 + square*p;
    p = -4.779477332387385e-14 + square*p;
    p = 1.1470745597729725e-11 + square*p;
    p = -2.08767569878681e-09 + square*p;
    p = 2.755731922398589e-07 + square*p;
    p = -2.48015873015873e-05 + square*p;
    p = 0.001388888888888889 + square*p;
    p = -0.041666666666666664 + square*p;
    p = 0.5 + square*p;
    near_ = wedge*wedge*p;
    far_ = wedge*0.0 + 1.0 + -1.0*c;
    return 0.19947114020071635*sqrt(q11)*(wedge < 0.8 ? near_ : far_);
}

// E[u^1 v^1; u > 0, v > 0].
__device__ static double orthant_moment_1_1(double q11, double q12, double q22)
{
    double root = 0;
    double wedge = 0;
    double square = 0;
    double p = 0;
    double near_ = 0;
    root = sqrt(fmax(determinant(q11, q12, q22), 0.0));
    wedge = angle(root, -q12);
    square = wedge*wedge;
    p = 4.254987187693753e-22;
    p = -1.9572941063391261e-19 + square*p;
    p = 7.398571721961897e-17 + square*p;
    p = -2.2491658034764165e-14 + square*p;
    p = 5.353014612273871e-12 + square*p;
    p = -9.635426302092969e-10 + square*p;
    p = 1.252605419272086e-07 + square*p;
    p = -1.1022927689594357e-05 + square*p;
    p = 0.0005952380952380953 + square*p;
    p = -0.016666666666666666 + square*p;
    p = 0.16666666666666666 + square*p;
    near_ = 2.0*sqrt(q11*q22)*wedge*square*p;
    return 0.15915494309189535*(wedge < 1.2 ? near_ : root + q12*wedge);
}

// Value, derivative, and the sums of the moduli of their terms.
__device__ static rmt_values<4> dual_point(double q11, double q12, double q22, double par_alpha)
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
    det = fmax(determinant(q11, q12, q22), 0.0);
    t0 = par_alpha*par_alpha;
    t1 = t0*orthant_exponential(-1.0, -1.0, q22, q12, q11, 0.0, 0.0);
    t2 = orthant_moment_0_0(q11, q12, q22);
    t3 = -q12;
    t4 = par_alpha*orthant_exponential(0.0, -1.0, q11, t3, q22, 0.0, 0.0);
    t5 = par_alpha*orthant_exponential(0.0, -1.0, q22, t3, q11, 0.0, 0.0);
    t6 = sqrt(q11);
    t7 = 1.4142135623730951*par_alpha/1.772453850905516;
    t8 = 0.5*t7;
    t9 = sqrt(q22);
    t10 = 0.25*q12*t7;
    v0 = t1;
    v1 = t0*t2;
    v2 = -par_alpha*orthant_moment_1_0(q11, t3, q22);
    v3 = -par_alpha*orthant_moment_1_0(q22, t3, q11);
    v4 = -t0*orthant_exponential(0.0, -1.0, q11, q12, q22, 0.0, 0.0);
    v5 = -t0*orthant_exponential(0.0, -1.0, q22, q12, q11, 0.0, 0.0);
    v6 = q12*t4;
    v7 = q12*t5;
    v8 = t6*t8*half_line_exponential(-1.0, det/q11, 0.0);
    v9 = t8*t9*half_line_exponential(-1.0, det/q22, 0.0);
    v10 = -t10/t6;
    v11 = -t10/t9;
    v12 = orthant_moment_1_1(q11, q12, q22);
    s0 = t4;
    s1 = t5;
    s2 = t1;
    s3 = t2;
    return {{v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12, s0 + s1 + s2 + s3, fabs(v0) + fabs(v1) + fabs(v2) + fabs(v3) + fabs(v4) + fabs(v5) + fabs(v6) + fabs(v7) + fabs(v8) + fabs(v9) + fabs(v10) + fabs(v11) + fabs(v12), fabs(s0) + fabs(s1) + fabs(s2) + fabs(s3)}};
}

// Is the covariance singular?
__device__ static bool is_end(double q11, double q12, double q22)
{
    return determinant(q11, q12, q22) <= 0.0;
}

// dual_point, at the ends too.
__device__ static rmt_values<4> dual_whole(double q11, double q12, double q22, double par_alpha)
{
    if (is_end(q11, q12, q22)) {
        return dual_end(q11, q12, q22, par_alpha);
    }
    return dual_point(q11, q12, q22, par_alpha);
}

extern "C" __global__ void activation(const double *x, double *out, long long size, double par_alpha)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_point(x[i], par_alpha);
    }
}

extern "C" __global__ void activation_slope(const double *x, double *out, long long size, double par_alpha)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        out[i] = phi_slope(x[i], par_alpha);
    }
}

extern "C" __global__ void dual(const double *q11, const double *q12, const double *q22, double *value, double *slope, double *value_size, double *slope_size, long long size, double par_alpha)
{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {
        const rmt_values<4> found = dual_whole(q11[i], q12[i], q22[i], par_alpha);
        value[i] = found.v[0];
        slope[i] = found.v[1];
        value_size[i] = found.v[2];
        slope_size[i] = found.v[3];
    }
}
