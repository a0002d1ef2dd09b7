// How a number that the build has computed is printed in a text: significant digits, a true minus,
// powers of ten for what is very small or large. Prints numbers, computes none.
// @ts-check

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NO_BREAK = '\u00a0';

/**
 * @param {number} value
 * @param {number} digits how many of them count; zeros at the end stand, because they say how exact it is
 * @returns {string} such as '6.65 × 10⁻³'
 */
export function significant(value, digits) {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const rounded = Number(size.toPrecision(digits));
  if (rounded >= 0.01 && rounded < 1e6) {
    // toPrecision would print 1200 with two digits as 1.2e+3.
    const text = size.toPrecision(digits);
    return withMinus(value, text.includes('e') ? String(rounded) : text);
  }
  const [mantissa = '', exponent = ''] = size.toExponential(digits - 1).split('e');
  const power = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
  return withMinus(value, `${mantissa}${NO_BREAK}×${NO_BREAK}10${power}`);
}

/**
 * @param {number} value
 * @param {string} text of its size
 */
function withMinus(value, text) {
  return value < 0 ? `−${text}` : text;
}
