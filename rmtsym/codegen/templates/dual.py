"""What closed forms of duals are made of: determinants and angles without cancellation, the bivariate normal distribution.

in:   variances and covariances; angles and correlations as a pair (cosine, sine), for the sine near |rho| = 1 is known better than the cosine tells
out:  numbers to a few units in the last place

Functions of the kernel language. `determinant` and `angle` have no branches, so that loops over them vectorise.

[Genz, Stat. Comput. 14 (2004) 251; Drezner & Wesolowsky, J. Stat. Comput. Simul. 35 (1990) 101; Dekker, Numer. Math. 18 (1971) 224]
"""
import math


def product_error(a: float, b: float) -> float:
    """a b - fl(a b), exact (Dekker)."""
    t = 134217729.0*a
    a_high = t - (t - a)
    a_low = a - a_high
    t = 134217729.0*b
    b_high = t - (t - b)
    b_low = b - b_high
    return ((a_high*b_high - a*b) + a_high*b_low + a_low*b_high) + a_low*b_low


def determinant(q11: float, q12: float, q22: float) -> float:
    """q11 q22 - q12^2 to one unit in the last place: both products are exact. Negative for |rho| > 1."""
    return (q11*q22 - q12*q12) + (product_error(q11, q22) - product_error(q12, q12))


def angle(y: float, x: float) -> float:
    """atan2(y, x) to two units in the last place, without branches; 0 at the origin."""
    a = abs(x)
    b = abs(y)
    large = max(a, b)
    small = min(a, b)
    is_steep = small > 0.41421356237309503*large
    # pi/4 + atan((small - large)/(small + large)) beyond tan(pi/8)
    top = small - large if is_steep else small
    bottom = small + large if is_steep else large
    t = top/(bottom if bottom > 0.0 else 1.0)
    z = t*t
    # the minimax polynomial of (atan(t)/t - 1)/t^2 on t^2 <= 0.1716
    p = 0.016285756855221028
    p = -0.034570561981427744 + z*p
    p = 0.04551593220626549 + z*p
    p = -0.05230454270650244 + z*p
    p = 0.05878928997834775 + z*p
    p = -0.06666424885738255 + z*p
    p = 0.07692296375032143 + z*p
    p = -0.09090908753500877 + z*p
    p = 0.11111111105155447 + z*p
    p = -0.14285714285659828 + z*p
    p = 0.19999999999999804 + z*p
    p = -0.3333333333333333 + z*p
    first = t + t*z*p
    first = (first + 3.061616997868383e-17) + 0.7853981633974483 if is_steep else first
    first = (1.5707963267948966 - first) + 6.123233995736766e-17 if b > a else first
    first = (3.141592653589793 - first) + 1.2246467991473532e-16 if x < 0.0 else first
    return -first if y < 0.0 else first


def normal_cdf(x: float) -> float:
    """P(X <= x)."""
    return 0.5*math.erfc(-0.7071067811865476*x)


def plackett(x: float, weight: float, asin_half: float, hk: float, squares: float) -> float:
    """Two nodes of Plackett's integral over the arcsine of the correlation."""
    lower = math.sin(asin_half*(1.0 - x))
    upper = math.sin(asin_half*(1.0 + x))
    return weight*(math.exp((lower*hk - squares)/(1.0 - lower*lower)) + math.exp((upper*hk - squares)/(1.0 - upper*upper)))


def steep(root: float, hk: float, gap: float, c: float, d: float) -> float:
    """What Plackett's integrand exceeds its expansion about |rho| = 1 by, at sqrt(1 - rho^2) = root."""
    square = root*root
    exponent = -0.5*(gap/square + hk)
    if exponent < -700.0:
        return 0.0
    other = math.sqrt(1.0 - square)
    exact = math.exp(-0.5*hk*square/((1.0 + other)*(1.0 + other)))/other
    return math.exp(exponent)*(exact - (1.0 + c*square*(1.0 + 5.0*d*square)))


def steep_pair(x: float, weight: float, half: float, hk: float, gap: float, c: float, d: float) -> float:
    """Two nodes of the rest near |rho| = 1."""
    return weight*(steep(half*(1.0 - x), hk, gap, c, d) + steep(half*(1.0 + x), hk, gap, c, d))


def bivariate_normal(h: float, k: float, rho: float, sine: float) -> float:
    """P(X <= h, Y <= k), standard normal of correlation rho; sine = sqrt(1 - rho^2). To 1e-15, |rho| = 1 and infinite h, k included."""
    if h == -math.inf or k == -math.inf:
        return 0.0
    if h == math.inf:
        return normal_cdf(k)
    if k == math.inf:
        return normal_cdf(h)
    hk = h*k
    if abs(rho) < 0.925:
        half = 0.5*angle(rho, sine)
        squares = 0.5*(h*h + k*k)
        if abs(rho) < 0.3:
            total = plackett(0.1834346424956498, 0.362683783378362, half, hk, squares)
            total += plackett(0.525532409916329, 0.31370664587788727, half, hk, squares)
            total += plackett(0.7966664774136267, 0.22238103445337448, half, hk, squares)
            total += plackett(0.9602898564975363, 0.10122853629037626, half, hk, squares)
        elif abs(rho) < 0.75:
            total = plackett(0.1252334085114689, 0.24914704581340277, half, hk, squares)
            total += plackett(0.3678314989981802, 0.2334925365383548, half, hk, squares)
            total += plackett(0.5873179542866175, 0.20316742672306592, half, hk, squares)
            total += plackett(0.7699026741943047, 0.16007832854334622, half, hk, squares)
            total += plackett(0.9041172563704749, 0.10693932599531843, half, hk, squares)
            total += plackett(0.9815606342467192, 0.04717533638651183, half, hk, squares)
        else:
            total = plackett(0.07652652113349734, 0.15275338713072584, half, hk, squares)
            total += plackett(0.22778585114164507, 0.14917298647260374, half, hk, squares)
            total += plackett(0.37370608871541955, 0.14209610931838204, half, hk, squares)
            total += plackett(0.5108670019508271, 0.13168863844917664, half, hk, squares)
            total += plackett(0.636053680726515, 0.11819453196151841, half, hk, squares)
            total += plackett(0.7463319064601508, 0.10193011981724044, half, hk, squares)
            total += plackett(0.8391169718222188, 0.08327674157670475, half, hk, squares)
            total += plackett(0.912234428251326, 0.06267204833410907, half, hk, squares)
            total += plackett(0.9639719272779138, 0.04060142980038694, half, hk, squares)
            total += plackett(0.9931285991850949, 0.017614007139152118, half, hk, squares)
        return max(total*half*0.15915494309189535 + normal_cdf(h)*normal_cdf(k), 0.0)
    if rho < 0.0:
        hk = -hk
        k = -k
    # now for correlation |rho|, about rho = 1
    gap = (h - k)*(h - k)
    total = 0.0
    if sine > 0.0:
        square = sine*sine
        exponent = -0.5*(gap/square + hk)
        c = (4.0 - hk)/8.0
        d = (12.0 - hk)/80.0
        if exponent > -700.0:
            total = sine*math.exp(exponent)*(1.0 - c*(gap - square)*(1.0 - d*gap)/3.0 + c*d*square*square)
        if hk > -1400.0:
            b = math.sqrt(gap)
            total -= math.exp(-0.5*hk)*2.5066282746310002*normal_cdf(-b/sine)*b*(1.0 - c*gap*(1.0 - d*gap)/3.0)
        half = 0.5*sine
        total += half*steep_pair(0.07652652113349734, 0.15275338713072584, half, hk, gap, c, d)
        total += half*steep_pair(0.22778585114164507, 0.14917298647260374, half, hk, gap, c, d)
        total += half*steep_pair(0.37370608871541955, 0.14209610931838204, half, hk, gap, c, d)
        total += half*steep_pair(0.5108670019508271, 0.13168863844917664, half, hk, gap, c, d)
        total += half*steep_pair(0.636053680726515, 0.11819453196151841, half, hk, gap, c, d)
        total += half*steep_pair(0.7463319064601508, 0.10193011981724044, half, hk, gap, c, d)
        total += half*steep_pair(0.8391169718222188, 0.08327674157670475, half, hk, gap, c, d)
        total += half*steep_pair(0.912234428251326, 0.06267204833410907, half, hk, gap, c, d)
        total += half*steep_pair(0.9639719272779138, 0.04060142980038694, half, hk, gap, c, d)
        total += half*steep_pair(0.9931285991850949, 0.017614007139152118, half, hk, gap, c, d)
        total *= -0.15915494309189535
    if rho > 0.0:
        return max(total + normal_cdf(min(h, k)), 0.0)
    # P(X <= h, Y <= -k) with Y -> -Y
    if h <= k:
        return max(-total, 0.0)
    gain = normal_cdf(h) - normal_cdf(k) if h < 0.0 else normal_cdf(-k) - normal_cdf(-h)
    return max(gain - total, 0.0)


def scaled_sinh(a: float, b: float) -> float:
    """e^a sinh(b), where b may be large and a large and negative."""
    return math.copysign(0.5, b)*math.exp(a + abs(b))*-math.expm1(-2.0*abs(b))


def scaled_cosh(a: float, b: float) -> float:
    """e^a cosh(b), as scaled_sinh."""
    return 0.5*math.exp(a + abs(b))*(1.0 + math.exp(-2.0*abs(b)))


def scaled_erfc(x: float) -> float:
    """e^(x^2) erfc(x), x >= 0."""
    if x < 5.0:
        return math.exp(x*x)*(1.0 + product_error(x, x))*math.erfc(x)
    # Laplace's continued fraction
    t = x
    k = 40.0
    while k > 0.5:
        t = x + 0.5*k/t
        k -= 1.0
    return 0.5641895835477563/t


def scaled_tail(gap: float, a: float, b: float) -> float:
    """e^a erfc(b), gap = a - b^2."""
    if b > 0.0:
        return math.exp(gap)*scaled_erfc(b)
    return math.exp(a)*math.erfc(b)


def half_line_exponential(b: float, q: float, h: float) -> float:
    """E[e^(b w); w > h], w ~ N(0, q)."""
    if not q > 0.0:
        return (1.0 if h < 0.0 else 0.5 if h == 0.0 else 0.0) + 0.0*q
    sd = math.sqrt(q)
    x = (h/sd - b*sd)*0.7071067811865476
    if x > 0.0:
        return 0.5*math.exp(h*(b - 0.5*h/q))*scaled_erfc(x)
    return 0.5*math.exp(0.5*b*b*q)*math.erfc(x)


def corner(w: float, weight: float, first: float, second: float, rho: float, sine: float) -> float:
    """The integrand of corner_integral at w: the other variable is integrated out."""
    x = (second*sine - rho*w/sine)*0.7071067811865476
    if x > 0.0:
        return weight*math.exp(-0.5*(w/sine)*(w/sine) - first*w)*scaled_erfc(x)
    # e^(x^2) and the square in front make -w^2/2 + second^2 sine^2/2 - second rho w
    return weight*math.exp(0.5*second*second*sine*sine - w*(0.5*w + second*rho + first))*math.erfc(x)


def corner_pair(x: float, weight: float, low: float, high: float, first: float, second: float, rho: float, sine: float) -> float:
    """Two nodes of a panel."""
    middle = 0.5*(low + high)
    half = 0.5*(high - low)
    return half*(corner(middle - half*x, weight, first, second, rho, sine) + corner(middle + half*x, weight, first, second, rho, sine))


def corner_panel(low: float, high: float, first: float, second: float, rho: float, sine: float) -> float:
    """Gauss-Legendre, 20 nodes."""
    if not high > low:
        return 0.0
    total = corner_pair(0.07652652113349734, 0.15275338713072584, low, high, first, second, rho, sine)
    total += corner_pair(0.22778585114164507, 0.14917298647260374, low, high, first, second, rho, sine)
    total += corner_pair(0.37370608871541955, 0.14209610931838204, low, high, first, second, rho, sine)
    total += corner_pair(0.5108670019508271, 0.13168863844917664, low, high, first, second, rho, sine)
    total += corner_pair(0.636053680726515, 0.11819453196151841, low, high, first, second, rho, sine)
    total += corner_pair(0.7463319064601508, 0.10193011981724044, low, high, first, second, rho, sine)
    total += corner_pair(0.8391169718222188, 0.08327674157670475, low, high, first, second, rho, sine)
    total += corner_pair(0.912234428251326, 0.06267204833410907, low, high, first, second, rho, sine)
    total += corner_pair(0.9639719272779138, 0.04060142980038694, low, high, first, second, rho, sine)
    total += corner_pair(0.9931285991850949, 0.017614007139152118, low, high, first, second, rho, sine)
    return total


def corner_integral(first: float, second: float, rho: float, sine: float) -> float:
    """int int over x, y > 0 of the normal density, over that at 0, times e^(-first x - second y): first, second >= 0.

    The integrand of x is a Gaussian of width sine, and for rho > 0 from second sine^2/rho on one of width 1.
    """
    width = 8.7*sine
    turn = second*sine*sine/rho if rho > 0.0 else 0.0
    reach = width if rho <= 0.0 or turn > width else 8.7
    if first > 0.0:
        reach = min(reach, 40.0/first)
    a = min(turn, reach)
    b = min(turn + 0.5*width, reach)
    c = min(turn + width, reach)
    d = 0.5*(c + reach)
    total = 0.0
    low = 0.0
    high = 0.5*a
    for part in range(6):
        total += corner_panel(low, high, first, second, rho, sine)
        low = high
        high = a if part == 0 else b if part == 1 else c if part == 2 else d if part == 3 else reach
    return 0.19947114020071635*total


def orthant_exponential(a: float, b: float, q11: float, q12: float, q22: float, h: float, k: float) -> float:
    """E[e^(a u + b v); u > h, v > k]."""
    if not (q11 > 0.0 and q22 > 0.0):
        if q11 > 0.0:
            return half_line_exponential(a, q11, h)*half_line_exponential(b, q22, k)
        return half_line_exponential(a, q11, h)*half_line_exponential(b, q22, k)
    s1 = math.sqrt(q11)
    s2 = math.sqrt(q22)
    root = math.sqrt(max(determinant(q11, q12, q22), 0.0))
    size = math.sqrt(q11*q22)
    rho = q12/size
    sine = root/size
    exponent = 0.5*(a*a*q11 + 2.0*a*b*q12 + b*b*q22)
    if exponent > 2.0 and sine > 0.0:
        # the density at the corner (h, k) taken out: nothing overflows, no digits are lost
        det = root*root
        first = ((h*q22 - k*q12)/det - a)*s1
        second = ((k*q11 - h*q12)/det - b)*s2
        if first >= 0.0 and second >= 0.0:
            corner_value = corner_integral(first, second, rho, sine) if first >= second else corner_integral(second, first, rho, sine)
            return math.exp(a*h + b*k - 0.5*(h*h*q22 - 2.0*h*k*q12 + k*k*q11)/det)*corner_value
    return math.exp(exponent)*bivariate_normal((a*q11 + b*q12 - h)/s1, (a*q12 + b*q22 - k)/s2, rho, sine)


def softplus(x: float) -> float:
    """log(1 + e^x)."""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def is_outside(q11: float, q12: float, q22: float) -> bool:
    """A negative variance, |rho| > 1 by more than rounding, or variances whose product leaves the range of doubles. NaN is not outside."""
    size = abs(q11*q22)
    is_extreme = (size > 1e300) | ((size < 1e-300) & (q11 > 0.0) & (q22 > 0.0))
    return (determinant(q11, q12, q22) < -2e-12*size) | (q11 < 0.0) | (q22 < 0.0) | is_extreme


def is_end(q11: float, q12: float, q22: float) -> bool:
    """Is the covariance singular?"""
    return determinant(q11, q12, q22) <= 0.0


def is_doubtful(value: float, size: float) -> bool:
    """Did terms of that size cancel?"""
    return not size <= 160.0*abs(value)


def is_singular(q11: float, q12: float, q22: float) -> bool:
    """Is the covariance singular, none, or beyond the range of doubles? Such elements are looked at once more."""
    return (determinant(q11, q12, q22) <= 0.0) | (q11 < 0.0) | (q11*q22 > 1e300)
