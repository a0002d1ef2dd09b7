// The rows of accuracy.json, from the pieces in which a function was swept.
// @ts-check

const PATTERNS = 2 ** 32;
/** In how many pieces a function or a derivative is swept: a few seconds each, so that little is lost by a stop. */
export const PIECES = 16;
/** How many numbers a function is compared at in double, which nobody can walk through. */
export const DOUBLES = 1_000_000;

/**
 * A function or a derivative that can be swept, as `sweep_accuracy list` says it.
 * @typedef {object} Swept
 * @property {string} function an id; `id'` for its derivative
 * @property {string} id
 * @property {'value' | 'derivative'} part
 * @property {Record<string, number>} parameters
 * @property {string} results the hash in kernels.json, computed anew: which kernels were swept
 */

/**
 * @typedef {object} Piece
 * @property {number} largestError
 * @property {number} at
 * @property {number} notCorrectlyRounded
 * @property {number} inputs
 */

/**
 * The largest error in double, in ULP of double, over DOUBLES drawn numbers, and where it is.
 * @typedef {object} Doubles
 * @property {number} float64Error
 * @property {number} float64At
 */

/** @typedef {Pick<Swept, 'function' | 'parameters' | 'results'> & Piece & Doubles} Row */

/**
 * The bit patterns of a piece, from `from` on, without `to`; the pieces together meet every strided pattern once.
 * @param {number} piece
 * @param {number} stride
 */
export function walkOf(piece, stride) {
  const start = (/** @type {number} */ at) => Math.ceil((at * PATTERNS) / PIECES / stride) * stride;
  return { from: start(piece), to: Math.min(start(piece + 1), PATTERNS) };
}

/**
 * @param {string} text what sweep_accuracy prints
 * @returns {Piece}
 */
export function readPiece(text) {
  const { largestError, bits, notCorrectlyRounded, inputs } = JSON.parse(text);
  const at = new Float32Array(Uint32Array.of(bits).buffer)[0] ?? NaN;
  // JSON knows no infinity: it is what a NaN or an infinity in the wrong place counts as.
  if (!Number.isFinite(largestError)) throw new Error(`infinitely wrong at ${at}: ${text}`);
  // Nine digits tell float32 numbers apart.
  return { largestError, at: Number(at.toPrecision(9)), notCorrectlyRounded, inputs };
}

/**
 * @param {string} text what sweep_accuracy prints
 * @returns {Doubles}
 */
export function readDoubles(text) {
  const { float64Error, float64At } = JSON.parse(text);
  if (!Number.isFinite(float64Error)) throw new Error(`infinitely wrong at ${float64At}: ${text}`);
  return { float64Error, float64At };
}

/**
 * @param {Swept} swept
 * @param {readonly Piece[]} pieces
 * @param {Doubles} doubles
 * @returns {Row}
 */
export function toRow({ function: name, parameters, results }, pieces, doubles) {
  const worst = pieces.reduce((a, b) => (b.largestError > a.largestError ? b : a));
  const sum = (/** @type {'inputs' | 'notCorrectlyRounded'} */ key) =>
    pieces.reduce((total, piece) => total + piece[key], 0);
  return {
    function: name,
    parameters,
    // Rounded up: it is used as a bound.
    largestError: Math.ceil(worst.largestError * 1e7) / 1e7,
    at: worst.at,
    notCorrectlyRounded: sum('notCorrectlyRounded'),
    inputs: sum('inputs'),
    float64Error: Math.ceil(doubles.float64Error * 1e4) / 1e4,
    float64At: doubles.float64At,
    results,
  };
}

/**
 * The new rows in the place of the old ones, in the registry's order.
 * @param {readonly Swept[]} all
 * @param {readonly Row[]} old
 * @param {readonly Row[]} fresh
 * @returns {Row[]}
 */
export function mergeRows(all, old, fresh) {
  return all.flatMap(({ function: name }) => {
    const isIt = (/** @type {Row} */ row) => row.function === name;
    return fresh.find(isIt) ?? old.find(isIt) ?? [];
  });
}

/** @param {readonly Row[]} rows */
export function summarize(rows) {
  const lines = rows.map(
    (row) =>
      `${row.function.padEnd(14)} ${row.largestError.toFixed(5)} at ${String(row.at).padEnd(15)} ` +
      `${row.notCorrectlyRounded} of ${row.inputs} not correctly rounded; ` +
      `${row.float64Error} in double, at ${row.float64At}`,
  );
  const worst = Math.max(...rows.map(({ largestError }) => largestError));
  const inDouble = Math.max(...rows.map(({ float64Error }) => float64Error));
  const total = `${rows.length} functions and derivatives, largest error ${worst.toFixed(5)} ULP, in double ${inDouble}`;
  return [...lines, total].join('\n');
}
