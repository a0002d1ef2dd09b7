// The base of the experiments that train one network, or two that differ in one thing: decision regions, loss or
// accuracy, the gradient of each layer, the state of each unit, all from the same runs.
import { html, nothing, type TemplateResult } from 'lit';
import { roundTicks, type RunAxes, type RunLine } from '../../../charts/index.js';
import type { Engine } from '../../../engine/types.js';
import { fixedText, numberText, percentText } from '../../../locales/index.js';
import type { Arithmetic, Figure } from '../../parts/arithmetic.js';
import { gradientBars, zeroMark } from '../../parts/gradient-bars.js';
import { gradientBarStyles } from '../../parts/gradient-bars.styles.js';
import { LineView } from '../../parts/line-view.js';
import { PlaneView } from '../../parts/plane-view.js';
import { countUnits, unitKey, unitStates } from '../../parts/unit-states.js';
import { unitStateStyles } from '../../parts/unit-states.styles.js';
import { gradientTerms } from '../../training/gradient-terms.js';
import { windowAround } from '../../training/run-data.js';
import { Experiment } from '../frame/experiment.js';
import type { ExperimentTable, SeedSettings } from '../frame/experiment-shape.js';
import {
  accuracyArithmetic,
  countedIn,
  layerName,
  lossArithmetic,
  unitsArithmetic,
} from './duel-arithmetic.js';
import { DuelRun, type DuelPlan } from './duel-run.js';
import { duelStyles } from './training-duel.styles.js';
import type { World } from '../../training/world.js';

/** What a duel shows. */
export interface DuelViews {
  readonly regions: boolean;
  readonly line: 'loss' | 'accuracy';
  readonly gradients: boolean;
  readonly units: boolean;
}

const GRID = { running: 48, resting: 96 };

export abstract class TrainingDuel<S extends SeedSettings> extends Experiment<S, DuelRun> {
  static override styles = [...Experiment.styles, gradientBarStyles, unitStateStyles, duelStyles];

  readonly #planes = [0, 1].map(
    () => new PlaneView(this, { axes: () => false, changed: () => this.requestUpdate() }),
  );
  readonly #line = new LineView(this);
  #shownRun: DuelRun | undefined;

  /** The networks of these settings, and what is measured of them. */
  protected abstract plan(engine: Engine, settings: S): DuelPlan;

  protected views(_settings: S): DuelViews {
    return { regions: true, line: 'loss', gradients: true, units: true };
  }

  protected override begin(engine: Engine, settings: S): DuelRun {
    return new DuelRun(engine, this.plan(engine, settings));
  }

  protected override reword(engine: Engine, settings: S, run: DuelRun): void {
    run.reword(this.plan(engine, settings));
  }

  protected override progressText(_settings: S, run: DuelRun): string {
    return this.words.run.epoch(run.epoch);
  }

  protected override draw(engine: Engine, settings: S, run: DuelRun): void {
    const views = this.views(settings);
    if (views.regions) this.#drawRegions(run);
    this.#line.show(this.#axes(engine, views, run), this.#lines(views, run));
    this.#shownRun = run;
  }

  protected override body(_engine: Engine, settings: S, run: DuelRun): TemplateResult {
    const views = this.views(settings);
    const { words } = this;
    const summary = this.summary(_engine, settings, run);
    const lineName =
      views.line === 'loss' ? words.classifier.lossLine : words.classifier.accuracyLine;
    return html`${views.regions ? this.#regions(run) : nothing}
      <div class="cols-2">
        <div class="stack">
          <p class="fig-title">${lineName} <span>${words.classifier.guessing}</span></p>
          ${this.#line.render(`${lineName}${words.colon}${summary}`)}
          ${views.regions ? nothing : this.#scores(run)}
        </div>
        ${views.gradients ? this.#gradients(run) : nothing}
      </div>
      ${views.units ? this.#units(run) : nothing}`;
  }

  protected override data(_engine: Engine, _settings: S, run: DuelRun): ExperimentTable {
    const { words } = this;
    const { classifier, experiment } = words;
    const layers = run.worlds[0]?.probe.layers.length ?? 0;
    const cells = (text: (world: World) => string, terms: (world: World) => Arithmetic): Figure[] =>
      run.worlds.map((world) => ({ text: text(world), terms: () => terms(world) }));
    const units = (world: World): Arithmetic => unitsArithmetic(words, world.probe);
    return {
      caption: words.classifier.tableCaption,
      columns: [
        '',
        ...run.worlds.map(({ settings }, index) => `${badge(run, index)} ${settings.title}`),
      ],
      rows: [
        [words.run.epochName, ...run.worlds.map((world) => String(world.run.epoch))],
        [
          classifier.lossLine,
          ...cells(
            (world) => fixedText(world.run.training.loss, 4),
            (world) => lossArithmetic(words, world),
          ),
        ],
        [
          classifier.accuracyLine,
          ...cells(
            (world) => this.accuracyText(world),
            (world) => accuracyArithmetic(words, countedIn(world)),
          ),
        ],
        [experiment.dead, ...cells((world) => String(countUnits(world.probe).dead), units)],
        [
          experiment.saturated,
          ...cells((world) => String(countUnits(world.probe).saturated), units),
        ],
        ...Array.from({ length: layers }, (_, layer) => [
          `${experiment.gradientTitle}${words.colon}${layerName(words, layers, layer)}`,
          ...cells(
            (world) => numberText(world.probe.layers[layer]?.gradientRms ?? Number.NaN, 3),
            (world) => gradientTerms(words, world.run, layer),
          ),
        ]),
      ],
    };
  }

  protected accuracyText(world: World): string {
    return this.words.percent(percentText(world.run.training.accuracy));
  }

  /** Such as "A: loss 0.06, 98 % right", for summaries. */
  protected worldText(run: DuelRun, index: number): string {
    const world = run.worlds[index]!;
    const { diverged, training } = world.run;
    const { words } = this;
    const status = diverged
      ? words.experiment.diverged(
          diverged.step,
          layerName(words, world.probe.layers.length, diverged.layer),
        )
      : words.run.status(fixedText(training.loss, 2), this.accuracyText(world));
    return `${badge(run, index)}${badge(run, index) === '' ? '' : ' '}(${world.settings.title})${words.colon}${status}`;
  }

  #regions(run: DuelRun): TemplateResult {
    const { words } = this;
    return html`<div class="cols-2 pair">
        ${run.worlds.map(
          (world, index) =>
            html`<div class="stack">
              ${this.#worldHead(run, index)}
              <div class="plane-box">
                ${this.#planes[index]!.render({
                  summary: this.worldText(run, index),
                  control: words.classifier.pointControl,
                  value: this.#pointText(world, index),
                })}
              </div>
            </div>`,
        )}
      </div>
      <p class="hint">${words.classifier.stronger}</p>`;
  }

  #scores(run: DuelRun): TemplateResult {
    return html`<div class="stack">
      ${run.worlds.map((_, index) => this.#worldHead(run, index))}
    </div>`;
  }

  #worldHead(run: DuelRun, index: number): TemplateResult {
    const world = run.worlds[index]!;
    const { words } = this;
    const { diverged } = world.run;
    const accuracy = this.arithmetic.number(
      words.run.right(this.accuracyText(world)),
      `accuracy-${index}`,
      () => accuracyArithmetic(words, countedIn(world)),
    );
    const loss = this.arithmetic.number(
      `${words.classifier.lossLine} ${fixedText(world.run.training.loss, 3)}`,
      `loss-${index}`,
      () => lossArithmetic(words, world),
    );
    return html`<p class="world ${index === 1 ? 'hollow' : ''}">
      ${badge(run, index) === '' ? nothing : html`<b>${badge(run, index)}</b>`}
      <strong>${world.settings.title}</strong>
      <span class="end">
        ${
          diverged
            ? html`<span class="chip bad"
                >${words.experiment.diverged(diverged.step, layerName(words, world.probe.layers.length, diverged.layer))}</span
              >`
            : html`${loss} · ${accuracy}`
        }
      </span>
    </p>`;
  }

  #gradients(run: DuelRun): TemplateResult {
    const { words } = this;
    const [a, b] = run.worlds;
    const layers = Math.max(...run.worlds.map(({ probe }) => probe.layers.length));
    const rms = (world: World | undefined, layer: number): number | undefined =>
      world?.probe.layers[layer]?.gradientRms;
    const rows = Array.from({ length: layers }, (_, layer) => ({
      label: layerName(words, layers, layer),
      a: rms(a, layer) ?? Number.NaN,
      b: rms(b, layer),
    }));
    const hasZero = rows.some((row) => row.a === 0 || row.b === 0);
    return html`<div class="stack">
      <p class="fig-title">
        ${words.experiment.gradientTitle} <span>${words.run.epoch(run.epoch)}</span>
      </p>
      ${gradientBars({
        words,
        rows,
        pair: run.worlds.length > 1,
        open: (text, layer, which) =>
          this.arithmetic.number(text, `gradient-${which}-${layer}`, () =>
            gradientTerms(words, run.worlds[which === 'a' ? 0 : 1]!.run, layer),
          ),
      })}
      ${hasZero ? html`<p class="key"><span>${zeroMark}${words.experiment.exactZero}</span></p>` : nothing}
    </div>`;
  }

  #units(run: DuelRun): TemplateResult {
    const { words } = this;
    const counts = run.worlds.map(({ probe }) => countUnits(probe));
    return html`<div class="cols-2">
        ${run.worlds.map((world, index) => {
          const { dead, saturated, alive, of } = counts[index]!;
          return html`<div class="stack">
            <p class="world ${index === 1 ? 'hollow' : ''}">
              ${badge(run, index) === '' ? nothing : html`<b>${badge(run, index)}</b>`}
              <span>
                ${this.arithmetic.number(
                  words.experiment.unitsSummary(alive, dead, saturated, of),
                  `units-${index}`,
                  () => unitsArithmetic(words, world.probe),
                )}
              </span>
            </p>
            ${unitStates(words, world.probe)}
          </div>`;
        })}
      </div>
      ${unitKey(
        words,
        counts.some(({ saturated }) => saturated > 0),
      )}`;
  }

  #pointText(world: World, index: number): string {
    const { words } = this;
    const selected = this.#planes[index]?.selected;
    const { points } = world.run;
    if (selected === undefined || selected >= points.labels.length) return words.classifier.noPoint;
    const { probabilities } = world.run.explain(selected);
    const top = probabilities.reduce((best, p, at) => (p > probabilities[best]! ? at : best), 0);
    return words.classifier.pointValue(
      selected + 1,
      points.labels.length,
      fixedText(points.inputs[2 * selected]!, 2),
      fixedText(points.inputs[2 * selected + 1]!, 2),
      String(points.labels[selected]! + 1),
      String(top + 1),
      fixedText(probabilities[top]!, 3),
    );
  }

  #drawRegions(run: DuelRun): void {
    const cells = this.playing ? GRID.running : GRID.resting;
    run.worlds.forEach(({ run: training }, index) => {
      const plane = this.#planes[index]!;
      const window = windowAround(training.points);
      if (run !== this.#shownRun) plane.setPoints(training.points, window);
      plane.show(
        {
          probabilities: training.grid(window, cells, cells),
          columns: cells,
          rows: cells,
          classes: training.classes,
        },
        training.wrongPoints(),
      );
    });
  }

  #axes(engine: Engine, views: DuelViews, run: DuelRun): RunAxes {
    const { words } = this;
    const ticks = roundTicks(0, run.plan.epochs, 4);
    const classes = run.worlds[0]?.run.classes ?? 2;
    const blind = engine.crossEntropy(new Float64Array(classes), 0);
    const x = {
      min: 0,
      max: run.plan.epochs,
      values: ticks.values.filter((tick) => tick <= run.plan.epochs),
    };
    if (views.line === 'accuracy') {
      return {
        x,
        y: {
          min: 0,
          max: 1.02,
          values: [0, 0.25, 0.5, 0.75, 1],
          text: (share) => words.percent(percentText(share)),
        },
        xName: words.run.epochName,
        reference: blind.probabilities[0]!,
      };
    }
    let most = blind.loss;
    for (const { run: training } of run.worlds) {
      for (const loss of training.history.trainingLoss.subarray(0, training.history.count)) {
        // What leaves the picture is read off the numbers: the others must stay legible.
        if (Number.isFinite(loss)) most = Math.max(most, Math.min(loss, 3 * blind.loss));
      }
    }
    const y = roundTicks(0, most, 4);
    return {
      x,
      y: { min: 0, max: y.max, values: y.values },
      xName: words.run.epochName,
      reference: blind.loss,
    };
  }

  #lines(views: DuelViews, run: DuelRun): RunLine[] {
    return run.worlds.map(({ run: training }, index) => {
      const { history } = training;
      const ys = views.line === 'loss' ? history.trainingLoss : history.trainingAccuracy;
      const value = ys[history.count - 1]!;
      const text =
        views.line === 'loss' ? fixedText(value, 2) : this.words.percent(percentText(value));
      return {
        look: index === 0 ? 'a' : 'b',
        label: run.worlds.length > 1 ? `${badge(run, index)} ${text}` : text,
        xs: history.epochs,
        ys,
        count: history.count,
        diverged: training.diverged !== undefined,
      };
    });
  }
}

/** A and B, where there are two. */
function badge(run: DuelRun, index: number): string {
  return run.worlds.length > 1 ? 'AB'.charAt(index) : '';
}
