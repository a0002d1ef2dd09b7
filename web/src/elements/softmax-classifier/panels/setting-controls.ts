// A control for a setting, out of the table that also reads it from the address.
import { html, type TemplateResult } from 'lit';
import type { ActivationInfo } from '../../../engine/types.js';
import { percentText, settingText, type ClassifierWords } from '../../../locales/index.js';
import {
  parseNumber,
  type Allowed,
  type ClassifierFacts,
  type ClassifierSettings,
  type Property,
} from '../../../state/index.js';
import { select } from '../../parts/choice.js';
import { slider, type Slider } from '../../parts/slider.js';

export interface SetupView {
  readonly words: ClassifierWords;
  readonly facts: ClassifierFacts;
  readonly settings: ClassifierSettings;
  readonly preset: ClassifierSettings;
  /** `key` names the slider, so that a drag is one step of undo; '' is a step of its own. */
  readonly change: (key: string, changes: Partial<ClassifierSettings>) => void;
  /** How many samples the network learns from. */
  readonly trainingSamples: number;
  readonly chooseDataset: (id: string) => void;
  readonly refuse: (message: string) => void;
}

/** The settings that are numbers. */
export type NumberKey = {
  [K in keyof ClassifierSettings]: ClassifierSettings[K] extends number ? K : never;
}[keyof ClassifierSettings];

/** The settings that are one of several words. */
type ChoiceKey = 'optimizer' | 'initializer' | 'speed' | 'until';

export function choice<K extends ChoiceKey>(
  view: SetupView,
  key: K,
  name: string,
  ids: readonly ClassifierSettings[K][],
  names: Readonly<Record<ClassifierSettings[K], string>>,
): TemplateResult {
  return select<ClassifierSettings[K]>({
    key,
    name,
    options: ids.map((id) => ({ value: id, label: names[id] })),
    value: view.settings[key],
    choose: (id) => view.change('', { [key]: id }),
  });
}

/** A slider for a property of the table; one that has no choice is shown as what it is. */
export function numberSlider(
  view: SetupView,
  key: NumberKey,
  name: string,
  property: Property<number>,
  how: Partial<Slider>,
): TemplateResult {
  const { words, settings, preset } = view;
  const limits = limitsOf(property.allowed);
  if (limits.min === limits.max) {
    return html`<p class="fixed"><b>${name}</b><span>${settingText(settings[key])}</span></p>`;
  }
  const whole = property.allowed.kind === 'integer';
  return slider({
    words,
    key,
    name,
    value: settings[key],
    preset: Math.min(Math.max(preset[key], limits.min), limits.max),
    step: 1,
    ...(whole ? { parse: parseWhole } : {}),
    ...how,
    min: Math.max(limits.min, how.min ?? limits.min),
    max: Math.min(limits.max, how.max ?? limits.max),
    validMin: limits.min,
    validMax: limits.max,
    change: (value) => view.change(key, { [key]: value }),
    refuse: view.refuse,
  });
}

export interface ParameterSlider extends Pick<
  Slider,
  'words' | 'key' | 'name' | 'value' | 'change' | 'refuse'
> {
  readonly parameter: ActivationInfo['parameters'][number];
}

/** Beyond this a curve is a wall. */
const LARGEST_PARAMETER = 1000;

/** A slider for an activation's parameter. */
export function parameterSlider({ parameter, ...how }: ParameterSlider): TemplateResult {
  return slider({
    ...how,
    preset: parameter.initial,
    min: parameter.sliderMin,
    max: parameter.sliderMax,
    step: 0.01,
    validMin: Math.max(parameter.validMin, -LARGEST_PARAMETER),
    validMax: Math.min(parameter.validMax, LARGEST_PARAMETER),
  });
}

/** How a share reads and is typed. */
export function asShare(words: ClassifierWords): Pick<Slider, 'print' | 'parse'> {
  return { print: (share) => words.percent(percentText(share)), parse: parseShare };
}

function parseWhole(text: string): number | undefined {
  const value = parseNumber(text);
  return value === undefined || Number.isInteger(value) ? value : undefined;
}

function limitsOf(allowed: Allowed): { readonly min: number; readonly max: number } {
  return allowed.kind === 'number' || allowed.kind === 'integer' ? allowed : { min: 0, max: 0 };
}

/** "20 %" and "20" are a fifth; so is "0.2". */
function parseShare(text: string): number | undefined {
  const value = parseNumber(text.replace(/[%％]/, ''));
  if (value === undefined) return undefined;
  return /[%％]/.test(text) || value > 1 ? Number((value / 100).toPrecision(12)) : value;
}
