// The Marchenko-Pastur Stieltjes transform, written by hand with the arithmetic of the generated kernel (no branches, so that
// g++ -O3 -march=native vectorises it too): the yardstick for what numba makes of it.
#include <cmath>
#include <complex>

extern "C" void stieltjes(const std::complex<double> *__restrict z, std::complex<double> *__restrict out, long n, double c, double variance)
{
    const double root = std::sqrt(c);
    const double upper = variance*(1 + root)*(1 + root), lower = variance*(1 - c)*(1 - c)/((1 + root)*(1 + root));
    for (long i = 0; i < n; i++) {
        const double x = z[i].real(), imaginary = z[i].imag(), y = std::fabs(imaginary);
        const double left = x - lower, right = x - upper;
        const double square_re = left*right - y*y, square_im = y*(left + right);
        const double modulus = std::sqrt(square_re*square_re + square_im*square_im);
        const double large = std::sqrt(0.5*(modulus + std::fabs(square_re)));
        const double small = 0.5*std::fabs(square_im)/(large + 1e-300);
        const double root_re = square_re > 0 ? large : small, s_im = square_re > 0 ? small : large;
        const double s_re = left + right < 0 ? -root_re : root_re;
        const double b_re = x + variance*(c - 1), b_im = y;
        const bool is_direct = b_re*s_re + b_im*s_im < 0;
        const double top_re = is_direct ? s_re - b_re : -2.0, top_im = is_direct ? s_im - b_im : 0.0;
        const double below_re = is_direct ? 2*c*variance*x : b_re + s_re, below_im = is_direct ? 2*c*variance*y : b_im + s_im;
        const double share = 1/(below_re*below_re + below_im*below_im);
        const double im = (top_im*below_re - top_re*below_im)*share;
        out[i] = {(top_re*below_re + top_im*below_im)*share, imaginary < 0 ? -im : im};
    }
}
