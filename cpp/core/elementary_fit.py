#!/usr/bin/env python3
"""Finds the coefficients by minimax search and prints elementary_coefficients.h (needs python3-mpmath).

Every fit minimises the largest *relative* error with Remez's exchange: the error is levelled on a
set of reference points, which then move to the extrema of the error, until both agree.
Run it when a range or a degree changes: python3 elementary_fit.py > elementary_coefficients.h
"""

from mpmath import mp, mpf, matrix, lu_solve, cos, pi, sqrt, exp, erfc, coth, atanh, log, findroot, polyval, sin

mp.dps = 50


def chebyshev(low, high, count):
    return [(low + high) / 2 - (high - low) / 2 * cos(pi * (2 * i + 1) / (2 * count)) for i in range(count)]


def extrema(error, low, high, count, grid=1500):
    """The `count` largest alternating extrema of `error`, ascending."""
    points = [(low + high) / 2 - (high - low) / 2 * cos(pi * i / grid) for i in range(grid + 1)]
    values = [error(x) for x in points]
    runs = []
    for x, e in zip(points, values):
        if runs and (runs[-1][1] > 0) == (e > 0):
            if abs(e) > abs(runs[-1][1]):
                runs[-1] = (x, e)
        else:
            runs.append((x, e))
    while len(runs) > count:  # drop the weaker end
        runs.pop(0 if abs(runs[0][1]) < abs(runs[-1][1]) else -1)
    return runs


def remez(target, low, high, numerator, denominator=(), fixed=lambda x: 0, rounds=12):
    """target(x) ~ fixed(x) + sum n_i(x) over 1 + sum d_j(x); relative error levelled."""
    count = len(numerator) + len(denominator) + 1
    points = chebyshev(low, high, count)
    best = None
    for _ in range(rounds):
        level = mpf(0)
        for _ in range(12 if denominator else 1):  # the level multiplies the denominator: iterate
            system, right = matrix(count, count), matrix(count, 1)
            for i, x in enumerate(points):
                t, sign = target(x), (-1) ** i
                for j, n in enumerate(numerator):
                    system[i, j] = n(x)
                for j, d in enumerate(denominator):
                    system[i, len(numerator) + j] = -(t + sign * level * t) * d(x)
                system[i, count - 1] = -sign * t
                right[i] = t - fixed(x)
            solution = lu_solve(system, right)
            moved, level = abs(solution[count - 1] - level), solution[count - 1]
            if moved <= abs(level) * mpf(10) ** -6:
                break
        n = [solution[j] for j in range(len(numerator))]
        d = [solution[len(numerator) + j] for j in range(len(denominator))]

        def error(x):
            top = fixed(x) + sum(c * f(x) for c, f in zip(n, numerator))
            bottom = 1 + sum(c * f(x) for c, f in zip(d, denominator))
            return top / bottom / target(x) - 1

        runs = extrema(error, low, high, count)
        worst = max(abs(e) for _, e in runs)
        if best is None or worst < best[2]:
            best = (n, d, worst)
        if len(runs) < count or worst < abs(level) * mpf("1.002"):
            break
        points = [x for x, _ in runs]
    return best  # a rational exchange may leave its way: the best round counts


def powers(*degrees):
    return [lambda x, k=k: x**k for k in degrees]


def show(name, leading, coefficients, worst=None):
    values = [float(c).hex() for c in leading] + [float(c).hex() for c in coefficients]
    if worst:
        print(f"// relative error 2^{mp.nstr(log(worst, 2), 4)}")
    print(f"inline constexpr double {name}[] = {{{', '.join(values)}}};")


def fit_exponential():
    # e^r = (a + r) / (a - r), a = r coth(r / 2) = 2 + w (a1 + a2 w + ...), w = r^2. For float32 all of it
    # is divided by ln 2, so that the reduction needs no product with ln 2: r is then a part of a power of 2.
    ln2 = log(mpf(2))
    for name, unit, count in (("kCothFloat32", ln2, 2), ("kCothFloat64", mpf(1), 5)):
        high = (ln2 / 2 / unit) ** 2
        target = lambda w: sqrt(w) * coth(sqrt(w) * unit / 2)
        leading = 2 / unit
        n, _, worst = remez(
            target, mpf(10) ** -12, high, powers(*range(1, count + 1)), fixed=lambda w: leading)
        show(name, [leading], n, worst * ln2 / 4)  # what it means for e^r


def fit_artanh():
    # artanh(u) = u + u w (c0 + c1 w + ...), w = u^2 <= 1/9. Shown as 2 artanh(u) = u (2 + 2 c0 w + ...) for float32,
    # as v + v v^2 (c0 / 4 + ...), v = 2 u, for float64, where the small terms shall not be rounded to the large one's.
    target = lambda w: (atanh(sqrt(w)) / sqrt(w) - 1) / w
    fit = lambda count: remez(target, mpf(10) ** -14, mpf(1) / 9, powers(*range(count)))
    n, _, worst = fit(5)
    show("kTwiceArtanhFloat32", [mpf(2)], [2 * c for c in n], worst / 9 / 3)
    n, _, worst = fit(11)
    show("kArtanhFloat64", [], [c / 4 ** (k + 1) for k, c in enumerate(n)], worst / 9 / 3)


def fit_sine():
    # sin(r) = r + r w (c0 + ...), cos(r) = 1 - w/2 + w^2 (c0 + ...), w = r^2, |r| <= pi / 4
    high = (pi / 4) ** 2
    n, _, worst = remez(lambda w: (sin(sqrt(w)) / sqrt(w) - 1) / w, mpf(10) ** -14, high, powers(*range(7)))
    show("kSine", [], n, worst * high / 6)
    n, _, worst = remez(lambda w: (cos(sqrt(w)) - 1 + w / 2) / w**2, mpf(10) ** -10, high, powers(*range(6)))
    show("kCosine", [], n, worst * high**2 / 24)


def fit_rational(name, target, high, top, bottom, centre):
    """target(a) ~ P(a) / Q(a) on [0, high]; searched in u = (a - centre) / (a + centre), where it is smooth."""
    low_u, high_u = mpf(-1), (high - centre) / (high + centre)
    back = lambda u: centre * (1 + u) / (1 - u)
    in_u = lambda k, degree: (lambda u: (1 + u) ** k * (1 - u) ** (degree - k))
    degree = max(top, bottom)
    numerator = [in_u(k, degree) for k in range(top + 1)]
    # the denominator's a^0 term carries the 1: divide all by (1 - u)^degree
    scale = lambda f: (lambda u: f(u) / (1 - u) ** degree)
    n, d, worst = remez(
        lambda u: target(back(u)), low_u, high_u, [scale(f) for f in numerator],
        [scale(in_u(k, degree)) for k in range(1, bottom + 1)],
    )
    p = [c / centre**k for k, c in enumerate(n)]
    q = [mpf(1)] + [c / centre ** (k + 1) for k, c in enumerate(d)]
    if min(p) <= 0 or min(q) <= 0:
        print(f"// {name}: a coefficient is not positive; choose other degrees")
    show(name + "P", [], p, worst)
    show(name + "Q", [], q, worst)


def fit_normal():
    mills = lambda a: erfc(a / sqrt(mpf(2))) / 2 * exp(a * a / 2)  # Phi(-a) e^(a^2 / 2)
    density = 1 / sqrt(2 * pi)
    root = findroot(lambda a: mills(a) - a * density, mpf("0.75"))
    reach = lambda a: (mills(a) - a * density) / (root - a) if abs(a - root) > mpf(10) ** -20 else mills(root)
    show_pair("kReachRoot", root)
    fit_rational("kMillsFloat32", mills, mpf(15), 5, 6, mpf(2))
    fit_rational("kReachFloat32", reach, mpf(15), 5, 5, mpf(2))
    # For float64 a polynomial in t = (a - 4) / (a + 4): Horner's rule adds less rounding, because its
    # constant dominates; (a + 1) keeps the target nearly flat.
    back, end = lambda t: 4 * (1 + t) / (1 - t), mpf(35) / 43
    n, _, worst = remez(lambda t: mills(back(t)) * (back(t) + 1), mpf(-1), end, powers(*range(25)), rounds=4)
    show("kMillsFloat64", [], n, worst)
    n, _, worst = remez(lambda t: reach(back(t)), mpf(-1), end, powers(*range(24)), rounds=4)
    show("kReachFloat64", [], n, worst)


def show_pair(name, value):
    head = mpf(float(value))
    print(f"inline constexpr double {name}[] = {{{float(head).hex()}, {float(value - head).hex()}}};")


def split(value):
    """A head of 26 bits, whose product with another such is exact in double, and the rest."""
    exponent = int(mp.floor(log(value, 2))) - 25
    head = mp.floor(value / mpf(2) ** exponent) * mpf(2) ** exponent
    return [head, value - head]


def find_roots():
    # Where SiLU', GELU (tanh)' and Mish' are 0 (the first two at minus these), as a head and its rest,
    # and the exponential there that gate_reach() and Mish' need.
    silu_root = findroot(lambda a: 1 + exp(-a) - a, mpf("1.28"))
    show_pair("kSiluRoot", silu_root)
    show("kSiluPower", [], [exp(-silu_root)])
    c, b = 2 * sqrt(2 / pi), mpf("0.044715")
    u = lambda a: c * (a + b * a**3)
    tanh_root = findroot(lambda a: 1 + exp(-u(a)) - c * (a + 3 * b * a**3), mpf("0.75"))
    show_pair("kGeluTanhRoot", tanh_root)
    show("kGeluTanhPower", [], [exp(-u(tanh_root))])
    show("kGeluTanhExponent", split(c) + split(b), [c, b])
    omega = lambda x: 4 * (x + 1) + 4 * exp(2 * x) + exp(3 * x) + exp(x) * (4 * x + 6)
    mish_root = findroot(omega, mpf("-1.19"))
    show_pair("kMishRoot", mish_root)
    show("kMishPower", [], [exp(mish_root)])


if __name__ == "__main__":
    print("// Written by elementary_fit.py: minimax coefficients of exponential.h, elementary.h and scalar_math.cpp, with the")
    print("// relative error that each leaves in its function.")
    print("// clang-format off")
    print("#pragma once\n\nnamespace activation_lab {\n")
    fit_exponential()
    fit_artanh()
    fit_sine()
    fit_normal()
    find_roots()
    print("\n}  // namespace activation_lab")
