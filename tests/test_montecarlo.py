"""Monte Carlo and certificates: who draws does not matter, nothing finished is lost, a wrong law or kernel is found out."""
import concurrent.futures
import json
import math
import multiprocessing
import os
import pickle
import signal
import types

import numpy as np
import pytest

import rmtsym as rm
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.evidence import certificates, draws
from rmtsym.evidence.draws import draw_all, draw_spectra, eigenvalues
from rmtsym.evidence.reference import Algebraic, reference_moments
from rmtsym.montecarlo import check_kernels, compare_spectra, ks_distance, validate

p, n, a, b = rm.dims("p n a b")
X = rm.Gaussian("X", p, n)
W = X*X.T/n


def marchenko_pastur_terms(c):
    return [(c, 1, 2), (1, 1, 1), (c - 1, 0, 1), (1, 0, 0)]


class MarchenkoPastur:
    """The law in closed form, with the interface of a frozen law."""

    name, title = "marchenko_pastur", "Marchenko-Pastur law"

    def __init__(self, c):
        self.c, self.parameters = c, {"c": c}
        self.low, self.high = (1 - math.sqrt(c))**2, (1 + math.sqrt(c))**2
        self.kernels = types.SimpleNamespace(KIND="quadratic", terms=marchenko_pastur_terms, PARAMETERS=(("c", "real", None),))

    def support(self):
        return [(self.low, self.high)]

    def edges(self):
        return [self.low, self.high]

    def atoms(self):
        return [(0.0, 1 - 1/self.c)] if self.c > 1 else []

    def moment(self, k):
        return float(reference_moments(Algebraic(marchenko_pastur_terms, (self.c,)), k)[k])

    def stieltjes(self, z):
        if z.imag < 0:
            return self.stieltjes(z.conjugate()).conjugate()
        linear = self.c - 1 + z
        root = np.sqrt(complex(z.real - self.low, z.imag))*np.sqrt(complex(z.real - self.high, z.imag))
        return complex(-2/(linear + root) if (linear.conjugate()*root).real > 0 else (root - linear)/(2*self.c*z))

    def pdf(self, x):
        return self.stieltjes(complex(x, 0.0)).imag/math.pi

    def cdf(self, x):
        """By the midpoint rule in theta, x = centre - radius cos(theta): the density vanishes like the sine at both ends."""
        theta = np.linspace(0, math.pi, 4001)
        middle = (theta[1:] + theta[:-1])/2
        centre, radius = (self.low + self.high)/2, (self.high - self.low)/2
        mass = (radius*np.sin(middle))**2/(2*math.pi*self.c*(centre - radius*np.cos(middle)))*math.pi/4000
        x = np.asarray(x, dtype=float)
        continuous = np.interp(x, centre - radius*np.cos(theta), np.concatenate([[0], np.cumsum(mass)]))
        return continuous + (x >= 0)*sum(m for _, m in self.atoms())


def model(parameters, size):
    return W, {p: size, n: round(size/parameters["c"])}


# ---- eigenvalues ----

def test_a_quotient_of_hermitian_matrices_has_the_eigenvalues_of_the_product():
    first, second = rm.Gaussian("X", p, a), rm.Gaussian("Y", p, b)
    top, bottom = first*first.T, first*first.T + second*second.T
    values = {p: 20, a: 30, b: 25}
    for expression in (top*bottom.I, bottom.I*top, 3*top*bottom.I, rm.complex_twin(top*bottom.I)):
        plain = np.linalg.eigvals(rm.sample(expression, values, np.random.default_rng(5)))
        found = eigenvalues(expression, values, 5)
        assert np.all(np.diff(found) >= 0) and np.allclose(found, np.sort(plain.real), rtol=1e-10)
    assert np.all((eigenvalues(top*bottom.I, values, 0) > 0) & (eigenvalues(top*bottom.I, values, 0) < 1))


def test_complex_eigenvalues_are_refused_and_real_ones_of_products_found():
    square = rm.Gaussian("Y", p, p)
    with pytest.raises(ParameterError, match="not real"):
        eigenvalues(square, {p: 10}, 0)
    other = rm.Gaussian("Y", p, n)
    product = (X*X.T)*(other*other.T)
    found = eigenvalues(product, {p: 10, n: 20}, 0)
    assert found.dtype == float and np.all(found > 0)


# ---- who computes what ----

def test_one_process_two_processes_threads_and_joblib_give_the_same_bits():
    other = rm.Gaussian("Y", p, n)
    quotient = X*X.T*(X*X.T + other*other.T).I                                  # solved by SciPy's BLAS, not NumPy's
    plan, total = [(W, {p: size, n: 2*size}) for size in (10, 150)] + [(quotient, {p: 60, n: 90})], 15
    alone = draw_all(plan, 5, seed=3)
    seen = []
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        spawned = draw_all(plan, 5, seed=3, executor=pool, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(done, total) for done in range(1, total + 1)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        threaded = draw_all(plan, 5, seed=3, executor=pool)
    from joblib.externals.loky import get_reusable_executor
    joblib = draw_all(plan, 5, seed=3, executor=get_reusable_executor(max_workers=2))
    get_reusable_executor().shutdown()
    for mine, *others in zip(alone, spawned, threaded, joblib, strict=True):
        assert all(np.array_equal(mine, other) for other in others)
    assert not np.array_equal(alone[0][0], alone[0][1]) and not np.array_equal(alone[0], draw_spectra(W, {p: 10, n: 20}, 5, seed=4))
    assert np.array_equal(alone[0][:3], draw_spectra(W, {p: 10, n: 20}, 3, seed=3))          # more draws do not change the first ones


def test_a_dask_worker_killed_in_mid_run_changes_nothing(tmp_path):
    from distributed import Client, LocalCluster
    plan = [(W, {p: size, n: 2*size}) for size in (20, 60, 200)]
    killed = []
    with (LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50,
                       local_directory=str(tmp_path)) as cluster, Client(cluster) as client):
        address, victim = next(iter(client.run(os.getpid).items()))

        def kill_once(done, total):
            if not killed:
                killed.append((done, total, len(client.processing()[address])))
                os.kill(victim, signal.SIGKILL)
        with client.get_executor() as executor:
            clustered = draw_all(plan, 12, seed=8, executor=executor, progress=kill_once)
    (done, total, at_work), = killed
    assert done < total == 36 and at_work > 0                                   # it died with draws in its hands
    for mine, other in zip(draw_all(plan, 12, seed=8), clustered, strict=True):
        assert np.array_equal(mine, other)


def test_the_task_of_a_worker_is_plainly_picklable():
    population = rm.Discrete({1: .5, 4: .5})
    S = rm.Deterministic("S", p)
    Y = rm.Gaussian("Y", p, n, row_cov=S)
    task = (draws.draw, rm.complex_twin(Y*Y.T/n), {p: 12, n: 20, S: population}, 1, (0, 2))
    function, *arguments = pickle.loads(pickle.dumps(task))
    assert np.array_equal(function(*arguments), draws.draw(*task[1:]))


class Dying(concurrent.futures.Executor):
    """A pool whose worker dies at the third task."""

    def __init__(self):
        self.count = 0

    def submit(self, function, *arguments):
        self.count += 1
        future = concurrent.futures.Future()
        if self.count == 3:
            future.set_exception(concurrent.futures.process.BrokenProcessPool("died"))
        else:
            future.set_result(function(*arguments))
        return future


def test_a_dead_pool_says_how_to_go_on(tmp_path):
    journal = tmp_path/"draws.jsonl"
    values = {p: 8, n: 16}
    with pytest.raises(RmtsymError, match="resume="):
        draw_spectra(W, values, 6, executor=Dying())
    with pytest.raises(RmtsymError, match="draws.jsonl"):
        draw_spectra(W, values, 6, executor=Dying(), resume=journal)
    assert np.array_equal(draw_spectra(W, values, 6, resume=journal), draw_spectra(W, values, 6))


# ---- the journal ----

def test_a_run_cut_anywhere_goes_on_to_the_same_bits(tmp_path, monkeypatch):
    plan, journal = [(W, {p: 6, n: 9}), (W, {p: 8, n: 12})], tmp_path/"draws.jsonl"
    whole = draw_all(plan, 3, seed=1)
    draw_all(plan, 3, seed=1, resume=journal)
    text = journal.read_bytes()
    ends = [k for k, letter in enumerate(text) if letter == ord("\n")]
    assert len(ends) == 7                                                       # a header and six draws
    computed = []
    inner = draws.draw
    monkeypatch.setattr(draws, "draw", lambda *task: (computed.append(task[-1]), inner(*task))[1])
    for cut in [0, 1, ends[0] - 1, ends[0], *(end + offset for end in ends for offset in (1, 10)), len(text)]:
        journal.write_bytes(text[:cut])
        computed.clear()
        again = draw_all(plan, 3, seed=1, resume=journal)
        assert all(np.array_equal(one, other) for one, other in zip(whole, again, strict=True))
        kept = max(0, text[:cut].count(b"\n") - 1)
        assert len(computed) == len(set(computed)) == 6 - kept                  # only what is missing
        assert sorted(journal.read_bytes().splitlines()) == sorted(text.splitlines())
    computed.clear()
    draw_all(plan, 4, seed=1, resume=journal)                                   # more draws of the same job
    assert sorted(computed) == [(0, 3), (1, 3)]


def test_a_finished_draw_is_on_disk_when_it_is_reported(tmp_path):
    journal = tmp_path/"draws.jsonl"

    def stop(done, total):
        assert journal.read_bytes().count(b"\n") == 1 + done
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        draw_spectra(W, {p: 6, n: 9}, 4, resume=journal, progress=stop)
    assert journal.read_bytes().count(b"\n") == 3


def test_journals_of_other_jobs_and_other_files_are_refused_and_kept(tmp_path):
    journal, S = tmp_path/"draws.jsonl", rm.Deterministic("S", p)
    Y = rm.Gaussian("Y", p, n, row_cov=S)
    values = {p: 6, n: 9, S: np.diag([1., 2, 3, 4, 5, 6])}
    draw_spectra(Y*Y.T/n, values, 2, resume=journal)
    kept = journal.read_bytes()
    for expression, changed, seed, field, name in (
            (Y*Y.T/n, values, 1, "complex", "seed"), (Y*Y.T/n, values, 0, "real", "field"), (W, {p: 6, n: 9}, 0, "complex", "expressions"),
            (Y*Y.T/n, {**values, n: 10}, 0, "complex", "values"), (Y*Y.T/n, {**values, S: np.eye(6)}, 0, "complex", "other values")):
        with pytest.raises(ParameterError, match=name):
            draw_spectra(expression, changed, 2, seed, field=field, resume=journal)
    for content in (b"1,2,3\n4,5,6\n", b"no line end", b'{"format": "something else"}\n', b"\x93NUMPY\x01\n"):
        (tmp_path/"data").write_bytes(content)
        with pytest.raises(ParameterError, match="does not hold draws"):
            draw_spectra(W, {p: 6, n: 9}, 2, resume=tmp_path/"data")
        assert (tmp_path/"data").read_bytes() == content
    journal.write_bytes(kept.replace(b'"draw": 0', b'"drow": 0'))
    with pytest.raises(ParameterError, match="line 2 is damaged"):
        draw_spectra(Y*Y.T/n, values, 2, resume=journal)
    with pytest.raises(ParameterError, match="seed"):
        draw_spectra(W, {p: 6, n: 9}, 2, seed=None)
    with pytest.raises(ParameterError, match="draws"):
        draw_spectra(W, {p: 6, n: 9}, 0)


# ---- the comparison ----

def test_the_distance_of_the_laws_own_quantiles_is_half_a_step():
    uniform = types.SimpleNamespace(cdf=lambda x: np.clip(x, 0, 1))
    assert ks_distance(uniform, (np.arange(50) + .5)/50) == pytest.approx(.01)
    coin = types.SimpleNamespace(cdf=lambda x: np.where(x >= 1, 1.0, np.where(x >= 0, 0.5, 0.0)))
    assert ks_distance(coin, np.array([0.0]*5 + [1.0]*5), [(0, .5), (1, .5)]) == 0           # jumps are not distances
    assert ks_distance(coin, np.array([0.0]*4 + [1.0]*6), [(0, .5), (1, .5)]) == pytest.approx(.1)
    assert ks_distance(coin, np.array([-1e-9]*5 + [1.0]*5), [(0, .5), (1, .5)]) == pytest.approx(.5)


@pytest.mark.parametrize("c", [0.5, 2.0])
def test_the_right_law_is_agreed_on_and_a_wrong_one_is_not(c):
    certificate = validate(MarchenkoPastur(c), model, quick=True)
    assert certificate["verdict"] == certificate["monte_carlo"]["verdict"] == "agree"
    assert certificate["monte_carlo"]["trend"]["ks"] < -0.5
    assert certificate["branch"]["points"] == certificate["branch"]["certified"] == 300
    wrong = validate(MarchenkoPastur(1.2*c), lambda parameters, size: model({"c": c}, size), (48, 96, 192), 32, branch_points=20)
    assert wrong["verdict"] == wrong["monte_carlo"]["verdict"] == "disagree"
    assert wrong["branch"]["certified"] == 20                                   # its kernels are right, only its matrix is another


def test_a_law_two_per_cent_off_is_found_out_by_moments_and_trend():
    spectra = draw_all([model({"c": 0.5}, size) for size in (100, 200, 400)], 16, seed=2)
    assert compare_spectra(MarchenkoPastur(0.5), spectra)["verdict"] == "agree"
    found = compare_spectra(MarchenkoPastur(0.51), spectra)
    assert found["verdict"] == "disagree" and found["trend"]["ks"] > -0.5


def test_noise_is_no_agreement():
    spectra = [found[:8] for found in draw_all([model({"c": 4.0}, size) for size in (8, 12, 20)], 8, seed=0)]
    assert compare_spectra(MarchenkoPastur(4.0), spectra)["verdict"] == "undecided"


def test_real_words_carry_a_bias_that_complex_ones_do_not():
    size, columns, law = 20, 40, 1 + 3*0.5 + 0.5**2                              # the third moment of the law, c = 1/2
    bias = {"real": 3*(1 + 0.5)/columns + 4/columns**2, "complex": 1/columns**2}  # exact, for E tr W^3/p
    for field, exact in bias.items():
        each = (draw_spectra(W, {p: size, n: columns}, 1600, seed=0, field=field)**3).mean(axis=1)
        assert abs(each.mean() - law - exact) < 4*each.std()/40 < bias["real"]/2


def test_broken_kernels_are_found():
    class OtherRoot(MarchenkoPastur):
        def stieltjes(self, z):
            m = super().stieltjes(z)
            return m if z.real < 1 else 1/(self.c*z*m)                            # the product of the roots is 1/(c z)

    class Inexact(MarchenkoPastur):
        def stieltjes(self, z):
            return super().stieltjes(z)*(1 + 1e-10)

    class NotANumber(MarchenkoPastur):
        def stieltjes(self, z):
            return complex(math.nan, math.nan)

    class WrongDensity(MarchenkoPastur):
        def pdf(self, x):
            return super().pdf(x)*(1 + 1e-9)

    for law, check in ((OtherRoot, lambda found: found["branch"]["wrong"] > 50),
                       (Inexact, lambda found: found["branch"]["inaccurate"] > 100 and found["branch"]["wrong"] == 0),
                       (NotANumber, lambda found: found["branch"]["wrong"] == 200 and found["reference"]["stieltjes"]["worst"] == math.inf),
                       (WrongDensity, lambda found: found["reference"]["density"]["worst"] > 1e4 and found["branch"]["certified"] == 200)):
        found = check_kernels(law(0.5), branch_points=200)
        assert check(found) and not found["reference"]["is_within_bound"]
    assert validate(OtherRoot(0.5), None, branch_points=40)["verdict"] == "disagree"


def test_validation_is_reproducible_and_resumes(tmp_path):
    first = validate(MarchenkoPastur(0.5), model, (10, 20, 40), 8, seed=5, branch_points=40, resume=tmp_path/"run")
    (tmp_path/"run").write_bytes(b"\n".join((tmp_path/"run").read_bytes().split(b"\n")[:9]) + b"\n{\"dra")
    again = validate(MarchenkoPastur(0.5), model, (10, 20, 40), 8, seed=5, branch_points=40, resume=tmp_path/"run")
    assert json.dumps(first, sort_keys=True) == json.dumps(again, sort_keys=True)
    assert validate(MarchenkoPastur(0.5), model, (10, 20, 40), 8, seed=6, branch_points=40)["monte_carlo"] != first["monte_carlo"]
    for sizes, number in (((10, 20), 8), ((20, 10, 40), 8), ((10, 20, 40), 7)):
        with pytest.raises(ParameterError):
            validate(MarchenkoPastur(0.5), model, sizes, number)


# ---- the laws as they are ----

def test_a_law_of_the_registry_gets_a_certificate_that_checks(tmp_path):
    law = rm.laws.marchenko_pastur
    certificate = validate(law(c=0.5), law.symbolic.model, quick=True)
    assert certificate["verdict"] == "agree" and certificate["branch"]["certified"] == 300
    certificates.write(tmp_path/"marchenko_pastur.json", certificate)
    assert certificates.check(tmp_path/"marchenko_pastur.json", certificates.root_of(law.kernels())) == []


def test_populations_are_certified_by_uniqueness():
    law = rm.laws.sample_covariance
    for population in (rm.Discrete({1: .4, 3: .4, 10: .2}), rm.PowerLaw(tail=9), rm.Empirical(np.linspace(1, 2, 300))):
        frozen = law(c=0.5, population=population)
        found = check_kernels(frozen, reference_points=16, branch_points=40)
        assert found["reference"]["is_within_bound"] and found["branch"]["certified"] == found["branch"]["points"] == 40
    spectra = draw_all([law.symbolic.model({"c": 0.5, "population": rm.PowerLaw(tail=3)}, size) for size in (30, 60, 120)], 16)
    found = compare_spectra(law(c=0.5, population=rm.PowerLaw(tail=3)), spectra)
    assert found["verdict"] == "agree" and found["sizes"][-1]["moments"] == []          # no fourth moment: the distance alone decides
    assert compare_spectra(law(c=0.5, population=rm.PowerLaw(tail=2.5)), spectra)["verdict"] == "disagree"
