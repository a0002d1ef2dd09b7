// The terms behind the two slopes of <sigmoid-saturation>: as a product, and from the float32 value.
import { type Arithmetic, numberText, settingText } from '../kit.js';
import type { Reading } from './plan.js';
import type { words } from './words.js';

type Own = (typeof words)['en'];

/** The slope as sigma(x) sigma(-x): no difference of nearly equal numbers. */
export function productArithmetic(own: Own, { x, value, mirrored, slope }: Reading): Arithmetic {
  return {
    title: own.productTitle,
    columns: ['', ''],
    rows: [
      [`σ(${settingText(x)})`, numberText(value, 10)],
      [`σ(${settingText(-x)})`, numberText(mirrored, 10)],
    ],
    result: [`f′(${settingText(x)})`, numberText(slope, 10)],
    note: own.productNote,
    code: {
      NumPy: `x = ${x}; 1 / (2 + 2 * np.cosh(x))  # ${slope}`,
      JavaScript: `engine.derivative('sigmoid', ${x}) // ${slope}`,
      'C++': `double slope = 1 / (2 + 2 * std::cosh(${x.toFixed(2)}));  // ${slope}`,
    },
  };
}

/** The slope from the value, every number rounded to float32. */
export function fromValueArithmetic(own: Own, { x, single }: Reading): Arithmetic {
  return {
    title: own.naiveTitle,
    columns: ['', ''],
    rows: [
      ['y', singleText(single.value, '1')],
      ['1 − y', numberText(single.rest, 9)],
    ],
    result: ['y(1 − y)', numberText(single.slope, 9)],
    note: own.naiveNote,
    code: {
      NumPy: `y = np.float32(1 / (1 + np.exp(-(${x})))); y * (np.float32(1) - y)  # ${single.slope}`,
      JavaScript: `engine.teaching.sigmoidSlopeFromValue(Float32Array.of(${x}))[0] // ${single.slope}`,
      'C++': `float y = ${single.value}; float slope = y * (1 - y);  // ${single.slope}`,
    },
  };
}

/** Eight digits tell float32 numbers apart; 1 is only what is exactly 1. */
export function singleText(value: number, one: string): string {
  return value === 1 ? one : numberText(value, 8);
}
