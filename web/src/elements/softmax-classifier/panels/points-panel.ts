// The learner's own points: the tools under the picture, and what stands among the settings of the data.
import { html, nothing, type TemplateResult } from 'lit';
import {
  OWN_POINTS,
  ownPoints,
  POINT_LIMITS,
  withClasses,
  withoutPoints,
  type OwnPoints,
} from '../../../state/index.js';
import { segments } from '../../parts/choice.js';
import { classMark } from '../../parts/class-mark.js';
import { slider } from '../../parts/slider.js';
import { POINT_TOOLS, type PointTool } from '../points-editor.js';
import type { LabView } from './lab-view.js';

const HINT = 'points-hint';

/** What the plane is called while points are made on it. */
export function editingWords({
  words,
  editor,
}: LabView): { name: string; hint: string } | undefined {
  return editor.active && { name: words.own.plane, hint: HINT };
}

/** Under the picture: tools, classes, and what they do. */
export function pointTools(view: LabView): TemplateResult | typeof nothing {
  const { words, settings, editor } = view;
  if (settings.dataset !== OWN_POINTS) return nothing;
  const { own } = words;
  const { points } = settings;
  const { tool, label, problem } = editor;
  const isEmpty = points.labels.length === 0;
  const hints = [
    ...(isEmpty && tool === 'paint' ? [own.noneYet] : []),
    own.hints[tool],
    ...(tool === 'look' ? [] : [own.keys]),
  ];
  return html`<div class="stack point-tools">
    ${segments<PointTool>({
      key: 'point-tool',
      name: own.tools,
      options: POINT_TOOLS.map((one) => ({ value: one, label: own.toolNames[one] })),
      value: tool,
      choose: (one) => editor.chooseTool(one),
    })}
    ${classChoice(view, points.classes, tool === 'paint' ? Math.min(label, points.classes - 1) : undefined)}
    <p class="hint" id=${HINT}>${hints.join(words.lang === 'en' ? ' ' : '')}</p>
    <p class="problem" role="status">${problem === '' ? oneClassText(view) : problem}</p>
  </div>`;
}

/** Segments with the classes' marks; a class that is chosen is painted. */
function classChoice(
  { words, editor }: LabView,
  classes: number,
  chosen: number | undefined,
): TemplateResult {
  return html`<div class="seg classes" role="radiogroup" aria-label=${words.own.classToPaint}>
    ${Array.from(
      { length: classes },
      (_, index) =>
        html`<label
          ><input
            type="radio"
            name="point-class"
            aria-label=${words.classifier.class(index + 1)}
            .checked=${index === chosen}
            @click=${() => editor.chooseClass(index)}
          /><span>${classMark(index)}${index + 1}</span></label
        >`,
    )}
  </div>`;
}

function oneClassText({ words, settings: { points } }: LabView): string {
  const { labels } = points;
  const isOne = labels.length > 0 && labels.every((label) => label === labels[0]);
  return isOne ? words.own.oneClass : '';
}

/** Among the settings: how many classes, how many points, and an end to all of them. */
export function pointsSetup(view: LabView): TemplateResult {
  const { words, settings, change } = view;
  const { own, classifier } = words;
  const { points } = settings;
  const { leastClasses, mostClasses } = POINT_LIMITS;
  const isEmpty = points.labels.length === 0;
  const setPoints = (next: OwnPoints): void => change('', { points: next });
  return html`${slider({
      words,
      key: 'points-classes',
      name: classifier.classes,
      value: points.classes,
      preset: view.preset.points.classes,
      min: leastClasses,
      max: mostClasses,
      step: 1,
      change: (value) => setPoints(withClasses(points, Math.round(value))),
      refuse: view.refuse,
    })}
    <p class="hint">${isEmpty ? own.noneYet : own.counts(countsOf(points))}</p>
    ${view.isTooLong() ? html`<p class="hint" role="status">${own.noRoom}</p>` : nothing}
    <button
      class="btn"
      type="button"
      aria-disabled=${isEmpty ? 'true' : nothing}
      @click=${isEmpty ? nothing : () => setPoints(withoutPoints(points, () => true))}
    >
      ${own.eraseAll}
    </button>`;
}

/** Of a generated set: a copy of its points to paint into. */
export function ownCopyButton({ words, worlds, change }: LabView): TemplateResult {
  const copy = (): void => {
    const { points, classes } = worlds.a;
    change('', {
      dataset: OWN_POINTS,
      points: ownPoints(classes, points.inputs, points.labels),
    });
  };
  return html`<button class="btn" type="button" title=${words.own.editTheseHint} @click=${copy}>
    ${words.own.editThese}
  </button>`;
}

function countsOf({ classes, labels }: OwnPoints): readonly number[] {
  return Array.from(
    { length: classes },
    (_, index) => labels.filter((label) => label === index).length,
  );
}
