// Compares what was measured with what is written down, in words.
// @ts-check

/** @typedef {{ bytes: number, limit?: number }} Size `limit` in bytes, set by hand */
/** @typedef {{ madeWith: Record<string, string>, sizes: Record<string, Size> }} Sizes */

/** @param {number} bytes */
const counted = (bytes) =>
  `${String(bytes).replace(/\B(?=(\d{3})+$)/g, ' ')} ${bytes === 1 ? 'byte' : 'bytes'}`;

/**
 * @param {Sizes} written tests/size/sizes.json
 * @param {Record<string, number>} measured
 * @param {Record<string, string>} madeWith
 * @returns {{ faults: string[], notes: string[] }} a line each
 */
export function compare(written, measured, madeWith) {
  const other = Object.entries(madeWith).filter(
    ([tool, version]) => written.madeWith[tool] !== version,
  );
  const faults = [];
  const notes = other.map(
    ([tool, version]) =>
      `The figures were written down with ${tool} ${written.madeWith[tool]}, this is ${version}: only limits are checked.`,
  );
  for (const [name, { bytes, limit }] of Object.entries(written.sizes)) {
    const now = measured[name];
    if (now === undefined) {
      faults.push(`${name}: written down, but nothing measures it.`);
      continue;
    }
    const change = now - bytes;
    const allowed = limit === undefined ? 'without a limit' : `the limit is ${counted(limit)}`;
    const over = limit !== undefined && now > limit;
    if (over && bytes <= limit) {
      faults.push(`${name}: ${counted(now)}, ${counted(now - limit)} above the limit.`);
    } else if (change !== 0 && other.length === 0) {
      const way = `${counted(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}`;
      faults.push(`${name}: ${counted(now)}, ${way} than written down; ${allowed}.`);
    }
    if (over && bytes > limit) {
      notes.push(`${name}: the goal of ${counted(limit)} is not reached, ${counted(now)}.`);
    }
  }
  for (const name of Object.keys(measured).filter((one) => !(one in written.sizes))) {
    faults.push(`${name}: measured, but not written down.`);
  }
  return { faults, notes };
}

/**
 * @param {Sizes} written
 * @param {Record<string, number>} measured
 * @param {Record<string, string>} madeWith
 * @returns {Sizes} what to write down now: the figures, with the limits that there were
 */
export function accepted(written, measured, madeWith) {
  const sizes = Object.entries(measured).map(([name, bytes]) => {
    const limit = written.sizes[name]?.limit;
    return [name, limit === undefined ? { bytes } : { bytes, limit }];
  });
  return { madeWith, sizes: Object.fromEntries(sizes) };
}
