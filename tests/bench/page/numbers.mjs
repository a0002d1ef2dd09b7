// The inputs: the same in every run, from a small generator of their own.

/** Numbers from 0 to 1 by a linear congruential generator (Numerical Recipes' constants). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** n float32 numbers, evenly spread between the two. */
export function uniform(n, least, most, seed = 1) {
  const next = generator(seed);
  return Float32Array.from({ length: n }, () => least + (most - least) * next());
}

/** n labels below `classes`. */
export function labels(n, classes, seed = 2) {
  const next = generator(seed);
  return Uint8Array.from({ length: n }, () => Math.floor(next() * classes));
}

/** A row of `classes` for each label, 1 at its place. */
export function oneHot(labels, classes) {
  const rows = new Float32Array(labels.length * classes);
  labels.forEach((label, i) => {
    rows[i * classes + label] = 1;
  });
  return rows;
}
