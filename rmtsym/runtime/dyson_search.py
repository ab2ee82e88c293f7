"""Ways to the certified solution of a Dyson equation, from cheap to safe.

in:   Equation of a balanced problem (the norms of the entries of L are near 1)
out:  (Point, radius) where the certificate holds: error at rounding, radius of C(R) = G E[N R N^*] G^* below 1

A certified solution is unique, so each way may be as bold as it likes. All but the last stay on the plain equation; the last goes down
the hermitised one, whose solution is known to be unique and to exist for every eta > 0.
"""
import numpy as np

from rmtsym.runtime.dyson_equation import Equation
from rmtsym.runtime.dyson_problem import hermitised

__all__ = ["Search"]

TOLERANCE = 1e-12                       # of the error of a solution, in units of what rounding can do over eps
MARGIN = 1e-7                           # on the spectrum the radius is 1 up to rounding
LOWEST = 1e-14                          # eta
PATIENCE = 1000                         # rounds of averaged iteration in all


class Search:
    """The search for the solution of one equation. iterations: Newton steps so far; each way returns (point, radius) or None."""

    def __init__(self, equation):
        self.equation, self.iterations = equation, 0
        self.rounds = 0
        self.radii, self.descent = [], []                       # for the refusal: radii refused, (eta, size of the diagonal blocks)

    def certified(self, traces, steps=40):
        """Newton from these traces, accepted on the certificate only. A real equation has a real one: its conjugate would be another."""
        traces = traces.real if self.equation.is_real else traces
        point = self._newton(self.equation, traces, steps=steps)
        if point is None or point.error[0] > TOLERANCE:
            return None
        radius = float(self.equation.radius(point)[0])
        self.radii.append(radius)
        return (point, radius) if radius < 1 - MARGIN else None

    def homotopy(self):
        """The random part from weak to its full strength, then the regulariser to nothing."""
        return self._along(0.)

    def detour(self):
        """The same with imaginary variances to full strength, which are then turned: around what lies on the real way, as for negative ridges."""
        return self._along(.5j*np.pi)

    def _along(self, angle):
        equation, zero = self.equation, np.zeros((1, self.equation.count))
        for eps in (0., 1.) if equation.problem.regulariser else (0.,):
            free = equation.at(zero, 0., eps)
            if free is None or not free.condition[0] < 1e12:
                continue
            radius = equation.radius(free)[0]
            # The series in tau converges for tau*radius < 1/4.
            strength = min(0., np.log(.1/radius) if radius > 0 else 0.)
            point = self._newton(equation, free.gap, np.exp(strength + angle), eps, goal=1e-9, steps=6)
            for start, end in ((strength + angle, angle), (angle, 0.)):
                point = self._walk(point, start, end, eps)
            return self._without_regulariser(point) if eps else point and self.certified(point.traces)
        return None

    def _walk(self, point, start, end, eps):
        """The Point at log tau = end from that at log tau = start: tangent, Newton, and a certificate at each step."""
        equation, length = self.equation, abs(end - start)
        s, step = 0., min(1., 1/max(length, 1e-300))
        while point is not None and s < 1 and length:
            tangent = self._solved(equation, point, (end - start)*equation.strength_slope(point))
            further = None
            while further is None:
                if tangent is None or step*length < 1e-3:
                    return None
                aim = min(1., s + step)
                tau = np.exp(start + aim*(end - start))
                further = self._newton(equation, _shifted(point.traces, (aim - s)*tangent, 3), tau, eps, goal=1e-9, steps=5)
                if further is not None and equation.radius(further)[0] >= 1:
                    further = None
                step /= 3
            point, s, step = further, aim, 6*step
        return point

    def _without_regulariser(self, point):
        """From eps = 1 to 0, through decades as far as need be."""
        equation, eps = self.equation, 1.
        while point is not None and eps > 1e-12:
            tangent = self._solved(equation, point, eps*equation.regulariser_slope(point))
            if tangent is None:
                return None
            found = self.certified(point.traces - tangent)
            if found is not None:
                return found
            point = self._newton(equation, _shifted(point.traces, -np.log(10)*tangent, 5), 1., eps/10, goal=1e-9, steps=8)
            eps /= 10
        return None

    def hermitised(self):
        """The equation of [[0, L], [L^*, 0]] - i eta followed downwards, until Newton on the plain one is certified."""
        problem, equation = self.equation.problem, self.equation
        double = Equation(hermitised(problem))
        before, count = len(problem.right), len(problem.same)
        mine, adjoint = (double.unknown_of[first:first + count] for first in (before, before + count))

        def advance(traces, step):
            # Near eta = 0 the equation hardly knows the ratio of the two diagonal blocks: multiplied, not added, steps keep their product.
            traces = _shifted(traces, step, 1)
            mean = .5*(traces[:, mine] + traces[:, adjoint].conj())                 # nor does it know that L^* is the adjoint of L
            traces[:, mine], traces[:, adjoint] = mean, mean.conj()
            return traces

        eta, fall = 32. if double.haar else 2., 1.         # a Haar word has no contraction at hand: start where it is weak
        point = self._contract(double, np.zeros((1, double.count), complex), eta, advance)
        while point is not None and eta > LOWEST:
            if eta < .5:
                found = self.certified(equation.unique(point.traces[:, mine]), steps=15)
                if found is not None:
                    return found
            self.descent.append((eta, self._diagonal_size(double, point)))
            if self._is_flat():
                return None
            tangent = self._solved(double, point, -eta*double.regulariser_slope(point))
            further = None
            while further is None:
                # Outside the spectrum, at its edges and at atoms traces go like powers of eta.
                guess, lower = _shifted(point.traces, fall*tangent, 5), eta*np.exp(-fall)
                further = self._positive(double, guess, lower, advance)
                if further is None and fall < .02:
                    further = self._contract(double, guess, lower, advance)
                    break
                fall /= 3
            point, eta, fall = further, lower, min(6*fall, 2.5)
        return None

    def _diagonal_size(self, double, point):
        """The largest Frobenius norm of a diagonal block V of the hermitised solution."""
        count = len(self.equation.problem.rows)
        largest = 0.
        for part, G in zip(double.parts, point.G, strict=True):
            of_rows = np.array([k < count for k in part.blocks.columns])
            largest = max(largest, np.max(part.blocks.sizes(G)[0]*(of_rows[:, None] == of_rows)))
        return largest

    def _is_flat(self):
        """Has V settled at a positive limit? (A small gap would show: above it V goes like eta^(1/3), or faster to 0.)"""
        eta, size = self.descent[-1]
        above = [other for height, other in self.descent if height > 30*eta]
        return eta < 1e-5 and bool(above) and abs(np.log(size/above[-1])) < 1e-3

    def _positive(self, double, traces, eta, advance):
        """Newton's method on the hermitised equation; a positive solution is the one."""
        point = self._newton(double, traces, eps=eta, goal=1e-14, steps=12, advance=advance, tolerance=1e-9)
        is_positive = point and all(part.blocks.is_definite(matrix) for part, matrix in zip(double.parts, point.matrices, strict=True))
        return point if is_positive else None

    def _contract(self, double, traces, eta, advance):
        """Averaged iteration at fixed eta, which converges from any positive start; Newton as soon as it takes."""
        while self.rounds < PATIENCE:
            self.rounds += 1
            point = double.at(traces, eps=eta)
            if point is None or not np.isfinite(point.gap).all():
                return None
            traces = traces + .5*point.gap
            found = self._positive(double, traces, eta, advance) if self.rounds % 20 == 10 else None
            if found is not None:
                return found
        return None

    def _newton(self, equation, traces, tau=1., eps=0., goal=0., steps=40, advance=np.add, tolerance=TOLERANCE):
        """The Point with error below the goal, or below the tolerance and at rounding; None if Newton's method does not get there."""
        best = None
        for _ in range(steps):
            point = equation.at(traces, tau, eps) if np.isfinite(traces).all() else None
            if point is None or not np.isfinite(point.error[0]):
                return None
            error = point.error[0]
            if error <= goal:
                return point
            if best is not None and best.error[0] < tolerance and error > .3*best.error[0]:
                return min(best, point, key=lambda one: one.error[0])
            best = point
            self.iterations += 1
            step = self._solved(equation, point, point.gap)
            if step is None:
                return None
            traces = advance(traces, step)
        return None

    def _solved(self, equation, point, right_side):
        """The solution of (1 - slopes) step = right_side, None if there is none."""
        active = equation.active
        slopes = equation.slopes(point)[0][np.ix_(active, active)]
        step = np.zeros(right_side.shape, np.result_type(slopes, right_side))
        try:
            step[0, active] = np.linalg.solve(np.eye(len(slopes)) - slopes, right_side[0, active])
        except np.linalg.LinAlgError:
            return None
        return step

    def refusal(self):
        """Why there is no solution, after all ways were tried."""
        text = "zero lies in the limiting spectrum of the pencil, there is no bounded inverse: "
        if not self.descent:
            return text + "no solution of its Dyson equation was found"
        (eta, size), above = self.descent[-1], [(height, other) for height, other in self.descent if height > 10*self.descent[-1][0]]
        power = np.log(size/above[-1][1])/np.log(eta/above[-1][0]) if above else 0.
        if power > .1:
            text += "an edge of the spectrum is too close for rounding"
        elif power > -.1:
            text += "z lies inside the bulk"
        else:
            text += "an interpolation threshold (a hard edge at zero)" if power > -.9 else "a Gram matrix is of deficient rank"
        text += f"; the hermitised solution V goes like eta^{power:.2g}, V = {size:.3g} at eta = {eta:.1g}"
        return text + (f"; the nearest solution has radius {min(self.radii, key=lambda r: abs(r - 1)):.6g}, not < 1" if self.radii else "")


def _shifted(traces, change, most):
    """traces + change to first order: traces*exp(change/traces) where the ratio is less than `most`, so that powers are followed exactly."""
    with np.errstate(all="ignore"):
        ratio = change/traces
    small = np.abs(ratio) < most
    return np.where(small, traces*np.exp(np.where(small, ratio, 0)), traces + change)
