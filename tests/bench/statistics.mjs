// What the benchmarks make of their samples.

/** The value below which this share of the numbers lies, between neighbours in proportion. */
export function quantile(numbers, share) {
  if (numbers.length === 0) throw new RangeError('there is no quantile of nothing');
  const sorted = Float64Array.from(numbers).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export const median = (numbers) => quantile(numbers, 0.5);

/**
 * The median of a/b over the rounds of all page loads, and the smallest and largest median of one load. The samples
 * of a round were taken one after the other, so what slows the machine for a while slows both.
 * @param {number[][]} a samples of each load
 * @param {number[][]} b likewise, round by round
 */
export function ratio(a, b) {
  const perLoad = a.map((samples, load) => samples.map((sample, i) => sample / b[load][i]));
  const medians = perLoad.map(median);
  return {
    median: median(perLoad.flat()),
    least: Math.min(...medians),
    most: Math.max(...medians),
  };
}

/** Of one contender: the median and the least of all samples, and the median of each load. */
export function summary(loads) {
  const all = loads.flat();
  return { median: median(all), least: Math.min(...all), perLoad: loads.map(median) };
}
