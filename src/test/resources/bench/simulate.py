"""The sample of the ratio in NumpyRatio, done with numpy: the same arithmetic and the same quantiles.

Reads the number of draws of a round from each line, and answers with one line: seconds on the clock and of the
processor, and P50 of what is left to pay and of credits of
the last month and the share of draws in which credits last the year.
"""
import sys
import time

import numpy as np

MONTHS = 36


def pert(rng, low, likely, high, draws):
    a = 1 + 4 * (likely - low) / (high - low)
    b = 1 + 4 * (high - likely) / (high - low)
    return low + (high - low) * rng.beta(a, b, draws)


def simulate(rng, draws):
    calls = pert(rng, 20_000, 30_000, 60_000, draws)
    growth = pert(rng, 0.0, 0.05, 0.12, draws)
    tokens_in = pert(rng, 500, 800, 1_500, draws)
    tokens_out = pert(rng, 100, 200, 400, draws)
    retry = pert(rng, 0.0, 0.05, 0.2, draws)
    each = (tokens_in * 0.5 + tokens_out * 2.0) / 1e6 * (1 + retry)
    credits = np.full(draws, 500.0)
    left = np.empty((MONTHS, draws))
    balance = np.empty((MONTHS, draws))
    gross = np.empty((MONTHS, draws))
    level = calls * each
    factor = 1 + growth
    short = np.full(draws, MONTHS)
    for month in range(MONTHS):
        paid = np.minimum(level, credits)
        credits = credits - paid
        short = np.where((paid < level) & (short == MONTHS), month, short)
        gross[month] = level
        left[month] = level - paid
        balance[month] = credits
        level = level * factor
    shares = [0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95]
    bands = np.quantile(left, shares, axis=1), np.quantile(balance, shares, axis=1), np.quantile(gross, shares, axis=1)
    total = np.quantile(left.sum(axis=0), shares)
    dearest = np.quantile(left.max(axis=0), shares)
    return bands, total, dearest, (short >= 12).mean()


rng = np.random.default_rng(1)
for line in sys.stdin:
    count = int(line)
    start = time.perf_counter()
    busy = time.process_time()
    bands, total, dearest, lasts = simulate(rng, count)
    seconds = time.perf_counter() - start
    print(seconds, time.process_time() - busy, bands[0][3][MONTHS - 1], total[0], total[3], total[6], lasts, flush=True)
