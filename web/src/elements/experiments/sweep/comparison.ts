// Two conditions that ran at the same seeds: which of them was better, and whether that is more than the spread.
import { medianOf } from '../../parts/strip-plot.js';

/** Results that are nearer than this count as equal: one of the spiral's 180 points. */
const SAME = 0.006;

export interface Comparison {
  /** The second's median less the first's. */
  readonly lead: number;
  /** At how many seeds the second was better, and at how many the first. */
  readonly wins: number;
  readonly losses: number;
  readonly of: number;
}

/** A run that diverged counts as none right. */
export function compareRuns(first: readonly number[], second: readonly number[]): Comparison {
  const of = Math.min(first.length, second.length);
  const sound = (value: number): number => (Number.isFinite(value) ? value : 0);
  const leads = Array.from({ length: of }, (_, at) => sound(second[at]!) - sound(first[at]!));
  const middle = (values: readonly number[]): number => medianOf(values.map(sound)) ?? Number.NaN;
  return {
    lead: middle(second) - middle(first),
    wins: leads.filter((lead) => lead > SAME).length,
    losses: leads.filter((lead) => lead < -SAME).length,
    of,
  };
}

export type Verdict = 'second' | 'first' | 'open';

/** More than the spread: medians three points apart, and three quarters of the seeds on the same side. */
export function verdictOf({ lead, wins, losses, of }: Comparison): Verdict {
  if (lead >= 0.03 && wins >= 0.75 * of) return 'second';
  if (lead <= -0.03 && losses >= 0.75 * of) return 'first';
  return 'open';
}
