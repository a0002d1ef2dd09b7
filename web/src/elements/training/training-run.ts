// One run: its data, its network in the engine, how far it is, and what it was like on the way. Knows no page.
import type {
  Classifier,
  Divergence,
  Engine,
  Evaluation,
  Explanation,
  LayerLayout,
  Probe,
  TrainingReport,
} from '../../engine/types.js';
import type { PlaneWindow } from '../../charts/index.js';
import type { KeptNetwork, NetworkSettings } from '../../state/index.js';
import { networkOptions } from './network-options.js';
import { ColumnSlice, isPlain } from './column-slice.js';
import {
  centres,
  generatedData,
  pointsOf,
  type RunPoints,
  type ScaledDataset,
} from './run-data.js';
import { RunHistory } from './run-history.js';
import { RunProbe } from './run-probe.js';

export class TrainingRun {
  readonly points: RunPoints;
  readonly classes: number;
  readonly stepsPerEpoch: number;
  readonly history: RunHistory;
  /** Where each layer's weights and biases stand among the parameters; the output layer is the last. */
  readonly layout: readonly LayerLayout[];
  step = 0;
  epoch = 0;
  diverged: Divergence | undefined;
  training!: Evaluation;
  heldOut: Evaluation | undefined;
  readonly #data: ScaledDataset;
  readonly #slice: ColumnSlice | undefined;
  readonly #classifier: Classifier;
  /** The newest parameters that gave a finite loss. */
  #sound: Float32Array = new Float32Array();
  /** Milliseconds that a step and a measurement take; a step's is a careful guess until some were taken. */
  #stepCost = 1;
  #measureCost = 0;
  #measuredStep = 0;
  #measuredTime = 0;
  #wrong: Uint8Array | undefined;
  /** The marks before, and the milliseconds that they took. */
  #wrongBefore: Uint8Array | undefined;
  #wrongCost = 0;
  #gradient: Float32Array | undefined;
  readonly #probe: RunProbe;
  /** Of the steps, those that were taken on a single point: no part of any epoch. */
  #singleSteps = 0;
  /** What a kept network had behind it when it was opened; the engine counts from there. */
  #before = { step: 0, epoch: 0 };
  #isFresh = true;

  /** A fresh run with these data, or, from another run, one that stands where that one stands. */
  constructor(
    engine: Engine,
    settings: NetworkSettings,
    source: ScaledDataset | TrainingRun = generatedData(engine, settings),
  ) {
    if (source instanceof TrainingRun) {
      this.#data = source.#data;
      this.points = source.points;
      this.classes = source.classes;
      this.stepsPerEpoch = source.stepsPerEpoch;
      this.history = source.history.copy();
      this.step = source.step;
      this.epoch = source.epoch;
      this.diverged = source.diverged;
      this.#singleSteps = source.#singleSteps;
      this.#before = source.#before;
      this.#isFresh = source.#isFresh;
      this.#classifier = source.#classifier.clone();
    } else {
      this.#data = source;
      this.points = pointsOf(source);
      this.classes = source.classes;
      this.history = new RunHistory();
      const samples = source.labels.length;
      const options = networkOptions(settings, {
        inputs: this.points.dimensions,
        classes: source.classes,
        samples: Math.max(1, samples),
      });
      this.stepsPerEpoch = Math.max(1, Math.ceil(samples / options.batchSize));
      this.#classifier = engine.createClassifier(options);
    }
    this.#slice = isPlain(this.points) ? undefined : new ColumnSlice(engine, this.points);
    this.layout = this.#classifier.layout;
    this.#probe = new RunProbe(this.#classifier, this.#data);
    try {
      if (!(source instanceof TrainingRun) && !this.isEmpty)
        this.#classifier.setData(this.#data.inputs, this.#data.labels);
      this.#measure();
    } catch (error) {
      this.#classifier.dispose();
      throw error;
    }
  }

  /** There are no points yet: nothing can be learnt, and nothing measured. */
  get isEmpty(): boolean {
    return this.points.heldOutFrom === 0;
  }

  /** Weights and biases. */
  get size(): number {
    return this.#sound.length;
  }

  /** Steps that are left of the present epoch: all of them where it has just begun. */
  get stepsToEpoch(): number {
    return this.stepsPerEpoch - (this.#epochSteps % this.stepsPerEpoch);
  }

  /** The network stands as its seed began it. */
  get isFresh(): boolean {
    return this.#isFresh;
  }

  /** What is to be kept of it. */
  get kept(): KeptNetwork {
    return { step: this.step, epoch: this.epoch, parameters: this.parameters };
  }

  /**
   * Stands where a kept network of this shape stood: its weights and its count. What the optimizer remembers and the
   * order of the batches are not kept: from here on an epoch begins.
   */
  open({ step, epoch, parameters }: KeptNetwork): void {
    this.#classifier.parameters = parameters;
    this.#before = { step, epoch };
    this.#isFresh = false;
    this.step = step;
    this.epoch = epoch;
    this.#probe.forget();
    this.history.clear();
    this.#measure();
  }

  set learningRate(rate: number) {
    this.#classifier.learningRate = rate;
  }

  /** Takes this many steps, fewer if the run diverges. */
  takeSteps(steps: number): void {
    this.#train(steps);
    this.#measure();
  }

  /** Goes on to the end of epoch `goal`, or until the deadline; true when it is there. */
  trainUntil(goal: number, deadline: number): boolean {
    while (this.epoch < goal && !this.diverged) {
      const left = deadline - performance.now();
      if (left <= 0) return false;
      const toEpoch = this.stepsToEpoch;
      const steps = Math.min(toEpoch, Math.max(1, Math.floor(left / this.#stepCost)));
      const before = performance.now();
      const report = this.#train(steps);
      this.#stepCost = 0.7 * this.#stepCost + (0.3 * (performance.now() - before)) / steps;
      const complete = this.stepsToEpoch === this.stepsPerEpoch;
      if (report.diverged || (complete && this.#isTimeToMeasure())) this.#measure();
    }
    return true;
  }

  /** Brings the measurements up to the present step, if they lag behind. */
  measureNow(): void {
    if (this.#measuredStep !== this.step) this.#measure();
  }

  /** Goes on from the last finite state, which is what a divergence leaves. */
  goOn(): void {
    this.diverged = undefined;
    this.#wrong = undefined;
  }

  /**
   * 1 for each point in the wrong class, or in none, when it was last measured. Where that takes long and need not be
   * `fresh`, the marks before stand for a frame longer: measuring has had its time in this one.
   */
  wrongPoints(fresh = true): Uint8Array {
    if (this.#wrong) return this.#wrong;
    if (this.isEmpty) return new Uint8Array();
    const begun = performance.now();
    const isCostly = this.#wrongCost > 2 && begun - this.#measuredTime < 20;
    if (!fresh && isCostly && this.#wrongBefore) return this.#wrongBefore;
    const { inputs, labels } = this.points;
    const probabilities = this.#classifier.predict(inputs);
    this.#wrong = labels.map((label, index) => {
      const isRight = this.#largest(probabilities, index) === label;
      return isRight && Number.isFinite(probabilities[index * this.classes]) ? 0 : 1;
    });
    this.#wrongBefore = this.#wrong;
    this.#wrongCost = performance.now() - begun;
    return this.#wrong;
  }

  /**
   * Probabilities at the centres of columns x rows cells that fill the window; of measured data at the two columns of
   * `axes`, in their own units, where every other column has its mean.
   */
  grid(
    window: PlaneWindow,
    columns: number,
    rows: number,
    axes: readonly number[] = [0, 1],
  ): Float32Array {
    const plane = centres(window, columns, rows);
    if (this.#slice) return this.#classifier.predict(this.#slice.inputs(plane, axes));
    return this.#classifier.grid(plane);
  }

  /** What each unit of a hidden layer answers at the centres of cells x cells that fill the window. */
  unitGrid(window: PlaneWindow, cells: number, layer: number): Float32Array {
    return this.#classifier.unitGrid({ ...centres(window, cells, cells), layer });
  }

  /** Every layer over the whole training set, at the present parameters. */
  probe(): Probe {
    return this.#probe.look();
  }

  /** The same, over no more of the first training points than these milliseconds are enough for. */
  probeWithin(milliseconds: number): Probe {
    return this.#probe.lookWithin(milliseconds);
  }

  /** d(mean loss)/d(parameters) over the whole training set, at the present parameters. */
  gradient(): Float32Array {
    return (this.#gradient ??= this.#classifier.gradient());
  }

  /** The same as it was last looked at: it may lag behind while the run goes on. */
  get inspected(): Probe {
    return this.#probe.last;
  }

  /** Over how many training points that was. */
  get inspectedPoints(): number {
    return this.#probe.points;
  }

  /** Layer by layer: weights [unit][input], then biases. */
  get parameters(): Float32Array {
    return this.#classifier.parameters;
  }

  /** Sets a single weight or bias by its place among the parameters; the optimizer's memory stays. */
  setParameter(index: number, value: number): void {
    const { parameters } = this.#classifier;
    parameters[index] = value;
    this.#classifier.parameters = parameters;
    this.#isFresh = false;
    this.#probe.forget();
    this.#measure();
  }

  /** Takes one step on this point alone. */
  stepOn(index: number): void {
    const before = this.step;
    this.#follow(this.#classifier.trainOn(this.#inputOf(index), this.points.labels[index]!));
    this.#singleSteps += this.step - before;
    this.#measure();
  }

  /** A sample in the columns' own units. */
  measuredInput(index: number): Float32Array {
    if (this.isEmpty) return new Float32Array(this.points.dimensions);
    const own = this.#inputOf(index);
    return this.#slice?.measured(own) ?? own;
  }

  /** Probabilities of the classes for one sample of any kind, as the network gets it. */
  predict(input: Float32Array): Float32Array {
    return this.#classifier.predict(input);
  }

  explain(index: number): Explanation {
    return this.#classifier.explain(this.#inputOf(index), this.points.labels[index]);
  }

  dispose(): void {
    this.#classifier.dispose();
  }

  #train(steps: number): TrainingReport {
    return this.#follow(this.#classifier.train(steps));
  }

  #follow(report: TrainingReport): TrainingReport {
    const { step, epoch } = this.#before;
    const { diverged } = report;
    this.step = step + report.step;
    this.epoch = epoch + report.epoch;
    this.diverged = diverged && { ...diverged, step: step + diverged.step };
    this.#isFresh = false;
    this.#gradient = undefined;
    return report;
  }

  /** Steps since it began or was opened that are part of an epoch. */
  get #epochSteps(): number {
    return this.step - this.#before.step - this.#singleSteps;
  }

  #inputOf(index: number): Float32Array {
    const { inputs, dimensions } = this.points;
    return inputs.slice(dimensions * index, dimensions * (index + 1));
  }

  // The engine keeps the last finite parameters of a run that diverged; where even these give a loss that
  // is not finite, the last ones that gave a finite one come back.
  #measure(): void {
    const begun = performance.now();
    this.#evaluate();
    if (Number.isFinite(this.training.loss) || this.isEmpty) {
      this.#sound = this.#classifier.parameters;
    } else if (this.diverged) {
      this.#classifier.parameters = this.#sound;
      this.#evaluate();
    }
    this.history.add(this.#before.epoch + this.#epochSteps / this.stepsPerEpoch, {
      trainingLoss: this.training.loss,
      trainingAccuracy: this.training.accuracy,
      heldOutLoss: this.heldOut?.loss ?? Number.NaN,
      heldOutAccuracy: this.heldOut?.accuracy ?? Number.NaN,
    });
    this.#wrong = undefined;
    this.#gradient = undefined;
    this.#measuredStep = this.step;
    this.#measuredTime = performance.now();
    this.#measureCost = this.#measuredTime - begun;
  }

  /** Measuring a large network takes longer than training it for an epoch: a fifth of the time is enough. */
  #isTimeToMeasure(): boolean {
    if (this.#measureCost < 1) return true;
    return performance.now() - this.#measuredTime > 5 * this.#measureCost;
  }

  #evaluate(): void {
    if (this.isEmpty) {
      const confusion = new Uint32Array(this.classes * this.classes);
      this.training = { loss: Number.NaN, accuracy: Number.NaN, confusion };
      return;
    }
    const { inputs, labels, test } = this.#data;
    this.training = this.#classifier.evaluate(inputs, labels);
    this.heldOut =
      test.labels.length > 0 ? this.#classifier.evaluate(test.inputs, test.labels) : undefined;
  }

  #largest(probabilities: Float32Array, point: number): number {
    const from = point * this.classes;
    let top = 0;
    for (let index = 1; index < this.classes; index += 1) {
      if (probabilities[from + index]! > probabilities[from + top]!) top = index;
    }
    return top;
  }
}
