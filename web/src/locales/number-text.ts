// How numbers read: a true minus sign, enough digits to tell a value from the round one beside it, powers of
// ten for what is very small or large. Prints numbers, computes none.

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** With `digits` significant digits, and more where fewer would pretend a whole number. */
export function numberText(value: number, digits = 6): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size < 1e-3 || size >= 1e6) return powerText(value, Math.min(digits, 4));
  let text = value.toPrecision(digits);
  // 0.99999999794 is not 1: take more digits until the text says so.
  for (let more = digits + 1; more <= 17 && pretendsWhole(text, value); more += 1) {
    text = value.toPrecision(more);
  }
  return withMinus(withoutZeros(text));
}

/** With exactly this many decimals, for columns that stand below each other. */
export function fixedText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return numberText(value);
  const text = value.toFixed(decimals);
  if (value !== 0 && Number(text) === 0) return powerText(value, 2);
  return withMinus(text);
}

/** A setting as it was chosen. */
export function settingText(value: number): string {
  const text = String(Number(value.toPrecision(10)));
  return text.includes('e') ? powerText(value, 10) : withMinus(text);
}

/** A share as per cent: never 100 or 0 for what only comes near. */
export function percentText(share: number): string {
  if (!Number.isFinite(share)) return '–';
  const percent = 100 * share;
  const whole = Math.round(percent);
  const pretends = (whole === 100 && share < 1) || (whole === 0 && share > 0);
  return pretends ? (Math.floor(percent * 10) / 10).toFixed(1) : String(whole);
}

function powerText(value: number, digits: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(digits - 1).split('e');
  const power = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
  return `${withMinus(withoutZeros(mantissa))}×10${power}`;
}

function pretendsWhole(text: string, value: number): boolean {
  return Number.isInteger(Number(text)) && !Number.isInteger(value);
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function withMinus(text: string): string {
  return text.replace('-', '\u2212');
}
