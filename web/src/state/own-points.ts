// A learner's own points of the plane: painted, moved, erased; as a word for an address and back without loss. The
// points of a class stand together, in the order in which they were made. Nothing here is changed in place.
import type { Property } from './property.js';

export interface OwnPoints {
  readonly classes: number;
  /** n x 2, row-major, on the grid of POINT_LIMITS. */
  readonly inputs: Float32Array;
  /** n labels that never fall. */
  readonly labels: Uint8Array;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A coordinate is a whole number of steps, so that two letters keep it exactly; a step is less than a pixel. */
const STEPS_PER_UNIT = 400;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Two letters for x, two for y. */
const LETTERS_PER_POINT = 4;
const MIDDLE = LETTERS.length ** 2 / 2;

export const POINT_LIMITS = {
  leastClasses: 2,
  mostClasses: 6,
  /** As many as a generated set has at most. */
  points: 1000,
  /** Coordinates lie from minus to plus this. */
  reach: 5,
} as const;

export const NO_POINTS: OwnPoints = {
  classes: 3,
  inputs: new Float32Array(),
  labels: new Uint8Array(),
};

/** Class after class, with a full stop between: 'AAAA.AAAABBBB.' is one point, two points and an empty class. */
export const pointsProperty: Property<OwnPoints> = {
  name: 'points',
  initial: NO_POINTS,
  allowed: {
    kind: 'points',
    leastClasses: POINT_LIMITS.leastClasses,
    mostClasses: POINT_LIMITS.mostClasses,
    most: POINT_LIMITS.points,
  },
  parse: parsePoints,
  print: ({ classes, inputs, labels }) => {
    const words = Array.from({ length: classes }, () => '');
    labels.forEach((label, index) => {
      words[label]! += lettersOf(inputs[2 * index]!) + lettersOf(inputs[2 * index + 1]!);
    });
    return words.join('.');
  },
};

/** The nearest place that a point can have. */
export function placeOnGrid({ x, y }: Place): Place {
  return {
    x: Math.fround(stepsOf(x) / STEPS_PER_UNIT),
    y: Math.fround(stepsOf(y) / STEPS_PER_UNIT),
  };
}

/** Points of any order; classes beyond the limit and points beyond it are left out. */
export function ownPoints(
  classes: number,
  inputs: ArrayLike<number>,
  labels: ArrayLike<number>,
): OwnPoints {
  const { leastClasses, mostClasses, points } = POINT_LIMITS;
  const count = Math.min(Math.max(classes, leastClasses), mostClasses);
  const order = Array.from(labels, (_, index) => index)
    .filter((index) => labels[index]! < count)
    .slice(0, points)
    .sort((one, other) => labels[one]! - labels[other]!);
  return {
    classes: count,
    inputs: Float32Array.from(
      order.flatMap((index) => {
        const { x, y } = placeOnGrid({ x: inputs[2 * index]!, y: inputs[2 * index + 1]! });
        return [x, y];
      }),
    ),
    labels: Uint8Array.from(order, (index) => labels[index]!),
  };
}

/** With one more, the last of its class; undefined where there are as many as can be. */
export function withPoint(points: OwnPoints, place: Place, label: number): OwnPoints | undefined {
  const { classes, inputs, labels } = points;
  if (labels.length >= POINT_LIMITS.points) return undefined;
  return ownPoints(classes, [...inputs, place.x, place.y], [...labels, label]);
}

export function withPointAt(points: OwnPoints, index: number, place: Place): OwnPoints {
  const { x, y } = placeOnGrid(place);
  const inputs = points.inputs.slice();
  inputs.set([x, y], 2 * index);
  return { ...points, inputs };
}

export function withoutPoints(points: OwnPoints, isGone: (index: number) => boolean): OwnPoints {
  const kept = Array.from(points.labels, (_, index) => index).filter((index) => !isGone(index));
  return {
    classes: points.classes,
    inputs: Float32Array.from(
      kept.flatMap((index) => [points.inputs[2 * index]!, points.inputs[2 * index + 1]!]),
    ),
    labels: Uint8Array.from(kept, (index) => points.labels[index]!),
  };
}

/** With so many classes: the points of those that are no longer there go with them. */
export function withClasses({ inputs, labels }: OwnPoints, classes: number): OwnPoints {
  return ownPoints(classes, inputs, labels);
}

/** The point nearest to a place, if one is within `reach` of it. */
export function pointNear(
  { inputs, labels }: OwnPoints,
  place: Place,
  reach: number,
): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  labels.forEach((_, index) => {
    const distance = (inputs[2 * index]! - place.x) ** 2 + (inputs[2 * index + 1]! - place.y) ** 2;
    if (distance > least) return;
    least = distance;
    best = index;
  });
  return best;
}

function parsePoints(text: string): OwnPoints | undefined {
  const words = text.trim().split('.');
  const { leastClasses, mostClasses, points } = POINT_LIMITS;
  if (words.length < leastClasses || words.length > mostClasses) return undefined;
  const places = words.flatMap((word, label) => {
    const pieces = word.match(/[\w-]{1,4}/g) ?? [];
    return pieces.map((piece) => ({
      label,
      x: numberOf(piece.slice(0, 2)),
      y: numberOf(piece.slice(2)),
    }));
  });
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const isWhole = letters === LETTERS_PER_POINT * places.length && places.length <= points;
  const inputs = places.flatMap(({ x, y }) => [x, y]).filter((value) => value !== undefined);
  if (!isWhole || inputs.length !== 2 * places.length) return undefined;
  return ownPoints(
    words.length,
    inputs,
    places.map(({ label }) => label),
  );
}

function stepsOf(value: number): number {
  const { reach } = POINT_LIMITS;
  return Math.round(Math.min(Math.max(value, -reach), reach) * STEPS_PER_UNIT);
}

function lettersOf(value: number): string {
  const steps = stepsOf(value) + MIDDLE;
  return (
    LETTERS.charAt(Math.floor(steps / LETTERS.length)) + LETTERS.charAt(steps % LETTERS.length)
  );
}

/** Undefined for letters that are none of ours, or lead beyond the reach. */
function numberOf(letters: string): number | undefined {
  const [high, low] = [LETTERS.indexOf(letters.charAt(0)), LETTERS.indexOf(letters.charAt(1))];
  if (letters.length !== 2 || high < 0 || low < 0) return undefined;
  const value = (high * LETTERS.length + low - MIDDLE) / STEPS_PER_UNIT;
  return Math.abs(value) <= POINT_LIMITS.reach ? value : undefined;
}
