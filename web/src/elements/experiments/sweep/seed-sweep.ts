// The base of the experiments that ask for a spread: the same networks at many seeds, the results as strips of dots.
import { html, type TemplateResult } from 'lit';
import type { Engine } from '../../../engine/types.js';
import { percentText } from '../../../locales/index.js';
import type { Arithmetic } from '../../parts/arithmetic.js';
import { rowText, stripPlot, type StripPlot } from '../../parts/strip-plot.js';
import { stripPlotStyles } from '../../parts/strip-plot.styles.js';
import { Experiment } from '../frame/experiment.js';
import type { ExperimentTable, SeedSettings } from '../frame/experiment-shape.js';
import { endArithmetic, sweepArithmetic } from './sweep-arithmetic.js';
import { SweepRun, type EndedRun, type SweepPlan } from '../../training/sweep-run.js';

export abstract class SeedSweep<S extends SeedSettings> extends Experiment<S, SweepRun> {
  static override styles = [...Experiment.styles, stripPlotStyles];

  protected abstract plan(engine: Engine, settings: S): SweepPlan;

  /** What the dots are, such as "accuracy after 60 epochs". */
  protected abstract measureName(settings: S): string;

  protected override begin(engine: Engine, settings: S): SweepRun {
    return new SweepRun(engine, this.plan(engine, settings));
  }

  protected override reword(engine: Engine, settings: S, run: SweepRun): void {
    run.plan = { ...run.plan, conditions: this.plan(engine, settings).conditions };
  }

  protected override progressText(_settings: S, run: SweepRun): string {
    return `${run.ended} / ${run.total}`;
  }

  /** The axis; accuracies unless an experiment measures something else. */
  protected axis(_settings: S): Pick<StripPlot, 'min' | 'max' | 'ticks' | 'print' | 'reference'> {
    const print = (share: number): string => this.words.percent(percentText(share));
    return { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1], print };
  }

  protected printDiverged(count: number): string {
    return this.words.lang === 'en' ? `${count} diverged` : `${count} 次發散`;
  }

  protected override body(_engine: Engine, settings: S, run: SweepRun): TemplateResult {
    const { words } = this;
    const axis = this.axis(settings);
    return html`<div class="stack">
      <p class="fig-title">
        ${this.measureName(settings)} <span>${words.experiment.seeds(run.plan.seeds)}</span>
      </p>
      ${stripPlot({
        ...axis,
        words,
        name: this.measureName(settings),
        printDiverged: (count) => this.printDiverged(count),
        rows: run.plan.conditions.map(({ label }, index) => ({
          label,
          values: run.results(index),
        })),
        open: (text, row) =>
          this.arithmetic.number(text, `row-${row}`, () =>
            sweepArithmetic(words, axis.print, run, row, this.measureName(settings)),
          ),
      })}
    </div>`;
  }

  /** "tanh: median 97 %, 95 % to 98 %", for summaries and feedback. */
  protected conditionText(settings: S, run: SweepRun, index: number): string {
    const { words } = this;
    const { print } = this.axis(settings);
    const values = run.results(index);
    const text = rowText(
      { words, print, printDiverged: (count) => this.printDiverged(count) },
      values,
    );
    return `${run.plan.conditions[index]?.label ?? ''}${words.colon}${values.length === 0 ? '–' : text}`;
  }

  /** Where one run's number comes from. */
  protected endTerms(end: EndedRun): Arithmetic {
    return endArithmetic(this.words, end);
  }

  protected override data(_engine: Engine, settings: S, run: SweepRun): ExperimentTable {
    const { print } = this.axis(settings);
    const { firstSeed, seeds, conditions } = run.plan;
    return {
      caption: this.measureName(settings),
      columns: [
        '',
        ...Array.from({ length: seeds }, (_, index) => this.words.run.seed(firstSeed + index)),
      ],
      rows: conditions.map(({ label }, index) => [
        label,
        ...Array.from({ length: seeds }, (_, seed) => {
          const value = run.results(index)[seed];
          const end = run.ends(index)[seed];
          if (value === undefined || !end) return '–';
          const text = Number.isFinite(value) ? print(value) : this.printDiverged(1);
          return { text, terms: () => this.endTerms(end) };
        }),
      ]),
    };
  }
}
