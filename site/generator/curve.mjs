// Small still pictures for the pages, drawn at build time from the engine's numbers: a function with
// its derivative, and a softmax as bars. All curves share one scale, so that they can be compared.
// @ts-check

/** @typedef {import('../../web/src/engine/types.js').Engine} Engine */
/** @typedef {import('../../web/src/engine/types.js').ActivationInfo} ActivationInfo */

const WIDTH = 132;
const HEIGHT = 76;
const UNIT = 20;
const X_END = 3;
const ORIGIN = { x: WIDTH / 2, y: 50 };
const VISIBLE = { min: (ORIGIN.y - HEIGHT) / UNIT, max: ORIGIN.y / UNIT };
const STEPS = 96;
/** How far beside a kink its two sides are taken. */
const BESIDE = 1e-9;

/**
 * @param {Engine} engine
 * @param {ActivationInfo} info
 */
export function curve(engine, info) {
  const value = path(engine.apply(info.id, xs(info, false)), xs(info, false));
  const slopeXs = xs(info, true);
  const slope = path(engine.applyDerivative(info.id, slopeXs), slopeXs, info.kinks);
  return picture(`<path class="mini-axis" d="M6 ${ORIGIN.y}H${WIDTH - 6}M${ORIGIN.x} 4V${HEIGHT - 4}"/>
<path class="mini-d" d="${slope}"/>
<path class="mini-f" d="${value}"/>`);
}

/**
 * Several functions over one another, without their derivatives.
 * @param {Engine} engine
 * @param {readonly ActivationInfo[]} infos
 */
export function curves(engine, infos) {
  const lines = infos.map((info) => {
    const at = xs(info, false);
    return `<path class="mini-f" d="${path(engine.apply(info.id, at), at)}"/>`;
  });
  return picture(`<path class="mini-axis" d="M6 ${ORIGIN.y}H${WIDTH - 6}M${ORIGIN.x} 4V${HEIGHT - 4}"/>
${lines.join('\n')}`);
}

/**
 * @param {Engine} engine
 * @param {readonly number[]} logits three of them: each class has a shape
 */
export function softmaxBars(engine, logits) {
  const shapes = [
    '<circle cx="12" cy="YY" r="4.5"/>',
    '<path d="M12 YYm0-5 5.2 9.4h-10.4z"/>',
    '<rect x="8" y="YY" width="8" height="8" transform="translate(0 -4)"/>',
  ];
  const bars = [...engine.softmax(Float64Array.from(logits))].map((share, at) => {
    const y = 18 + 20 * at;
    const shape = shapes[at]?.replace('YYm', `${y}m`).replace('YY', String(y)) ?? '';
    return `<g class="mini-c${at + 1}">${shape}<rect x="26" y="${y - 6}" width="${round(share * 100)}" height="12" rx="2"/></g>`;
  });
  return picture(`${bars.join('\n')}\n<path class="mini-axis" d="M26 6V70"/>`);
}

/** @param {string} content */
function picture(content) {
  return `<svg class="mini" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${content}</svg>`;
}

/**
 * Even steps, and each kink: itself, or both of its sides where the curve may jump.
 * @param {ActivationInfo} info
 * @param {boolean} sides
 */
function xs({ kinks }, sides) {
  const even = Array.from({ length: STEPS + 1 }, (_, at) => -X_END + (2 * X_END * at) / STEPS);
  const inside = kinks.filter((kink) => kink > -X_END && kink < X_END);
  const between = even.filter((x) => !inside.includes(x));
  const atKinks = inside.flatMap((kink) => (sides ? [kink - BESIDE, kink + BESIDE] : [kink]));
  return Float64Array.from([...between, ...atKinks].sort((a, b) => a - b));
}

/**
 * @param {Float64Array} ys
 * @param {Float64Array} at the x of each y
 * @param {readonly number[]} [jumps] where the pen is lifted
 */
function path(ys, at, jumps = []) {
  let drawing = false;
  let result = '';
  ys.forEach((y, index) => {
    const x = at[index] ?? 0;
    const lifted = jumps.some((jump) => (at[index - 1] ?? x) < jump && x > jump);
    const seen = y >= VISIBLE.min && y <= VISIBLE.max;
    if (seen) {
      const pen = drawing && !lifted ? 'L' : 'M';
      result += `${pen}${round(ORIGIN.x + UNIT * x)} ${round(ORIGIN.y - UNIT * y)}`;
    }
    drawing = seen;
  });
  return result;
}

/** @param {number} value */
function round(value) {
  return String(Math.round(value * 10) / 10);
}
