// The curves of the plot: computes them when their settings change, keeps their arrays, hands them to the
// chart. Also the numbers at the chosen point.
import { roundTicks, type Curve, type CurveChart } from '../../charts/index.js';
import type { ActivationInfo, Engine } from '../../engine/types.js';
import { numberText } from '../../locales/index.js';
import { initialOf, type ParameterValues, type PlotSettings } from '../../state/index.js';
import { CurveSamples, type Kink } from './curve-samples.js';

export interface Reading {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
  readonly straight: boolean;
}

export interface OtherCurve {
  readonly row: ActivationInfo;
  readonly samples: CurveSamples;
}

/** The others' values, or slopes, at the point. */
export interface OtherReading {
  readonly name: string;
  readonly number: number;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const OTHER_LOOKS = ['other-1', 'other-2', 'other-3'] as const;

export class PlotCurves {
  reading: Reading | undefined;
  others: readonly OtherCurve[] = [];
  otherReadings: readonly OtherReading[] = [];
  readonly #own = new CurveSamples();
  #name = '';
  #computed = '';
  #range: Range = { min: -1, max: 1 };
  #span = 4;

  get kinks(): readonly Kink[] {
    return this.#own.kinks;
  }

  /** `holding`: a slider is being dragged, so the scale may grow but not shrink under it. */
  compute(
    engine: Engine,
    row: ActivationInfo,
    choice: { readonly settings: PlotSettings; readonly parameters: ParameterValues },
    holding: boolean,
  ): void {
    const { settings, parameters } = choice;
    const { span, compare, curves } = settings;
    const key = JSON.stringify([row.id, parameters, span, compare, curves, holding]);
    if (key !== this.#computed) {
      this.#computed = key;
      this.#name = row.name;
      this.#span = span;
      this.#own.sample(engine, row, parameters, span);
      this.others = compare.flatMap((id) => this.#sampleOther(engine, id, span));
      const range = this.#rangeOf(curves === 'slopes');
      this.#range = holding ? union(this.#range, range) : range;
    }
    this.reading = this.#readAt(engine, row, parameters, settings.x);
    this.otherReadings = this.others.map(({ row: { id, name } }) => ({
      name,
      number:
        curves === 'slopes' ? engine.derivative(id, settings.x) : engine.value(id, settings.x),
    }));
  }

  show(chart: CurveChart, slopes: boolean): void {
    const own = this.#own;
    const xTicks = [-1, -0.5, 0, 0.5, 1].map((share) => share * this.#span);
    chart.setAxes({ min: -this.#span, max: this.#span, values: xTicks }, yAxis(this.#range));
    const main: Curve[] = [
      { look: 'derivative', label: 'f′(x)', xs: own.xs, ys: own.slopes, jumps: own.jumps },
      {
        look: 'function',
        label: this.others.length > 0 ? this.#name : 'f(x)',
        xs: own.xs,
        ys: own.values,
      },
    ];
    const others = this.others.map(({ row, samples }, index): Curve => {
      const look = OTHER_LOOKS[index] ?? 'other-1';
      return slopes
        ? { look, label: `${row.name}′`, xs: samples.xs, ys: samples.slopes }
        : { look, label: row.name, xs: samples.xs, ys: samples.values };
    });
    chart.setCurves([...main, ...others]);
    const { reading } = this;
    chart.setPoint(
      reading && {
        ...reading,
        y: reading.value,
        slopeLabel: `f′ = ${numberText(reading.slope, 3)}`,
      },
    );
  }

  #sampleOther(engine: Engine, id: string, span: number): OtherCurve[] {
    const row = engine.activations.find((one) => one.id === id);
    if (!row) return [];
    const samples = this.others.find((other) => other.row.id === id)?.samples ?? new CurveSamples();
    samples.sample(engine, row, initialOf(row), span);
    return [{ row, samples }];
  }

  #readAt(engine: Engine, row: ActivationInfo, parameters: ParameterValues, x: number): Reading {
    const value = engine.value(row.id, x, parameters);
    const slope = engine.derivative(row.id, x, parameters);
    // On a straight piece the tangent lies on the curve: seen by its two ends.
    const reach = 0.15 * this.#span;
    const ends = engine.apply(row.id, Float64Array.of(x - reach, x + reach), { ...parameters });
    const slack = 0.004 * (this.#range.max - this.#range.min);
    const off = (end: number, side: number): number =>
      Math.abs(end - (value + side * reach * slope));
    return { x, value, slope, straight: off(ends[0]!, -1) < slack && off(ends[1]!, 1) < slack };
  }

  #rangeOf(slopes: boolean): Range {
    const shown = [
      this.#own.values,
      this.#own.slopes,
      ...this.others.map(({ samples }) => (slopes ? samples.slopes : samples.values)),
    ];
    return shown.map(rangeOf).reduce(union, { min: 0, max: 0 });
  }
}

function rangeOf(values: Float64Array): Range {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : { min: 0, max: 0 };
}

function union(one: Range, other: Range): Range {
  return { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
}

/** Ticks at round numbers, and air below them, so that no curve and no number lies on the frame. */
function yAxis(range: Range): { min: number; max: number; values: readonly number[] } {
  const ticks = roundTicks(range.min, range.max, 4);
  const size = ticks.max - ticks.min;
  const low = range.min - ticks.min < 0.03 * size ? 0.1 : 0.05;
  const high = ticks.max - range.max < 0.01 * size ? 0.03 : 0;
  return { min: ticks.min - low * size, max: ticks.max + high * size, values: ticks.values };
}
