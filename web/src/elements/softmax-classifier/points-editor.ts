// Makes the learner's own points: the tool and the class that are chosen, and what a pointer or the keyboard's pen does
// with them. A stroke is shown as it is made, and given away when it ends: one step of Undo.
import type { ReactiveControllerHost } from 'lit';
import { fixedText, type ClassifierWords } from '../../locales/index.js';
import {
  placeOnGrid,
  POINT_LIMITS,
  pointNear,
  withoutPoints,
  withPoint,
  withPointAt,
  type OwnPoints,
  type Place,
} from '../../state/index.js';
import type { PlaneEditor, PlaneView } from '../parts/plane-view.js';

/** The first chooses points, as in any other set; the others make them. */
export const POINT_TOOLS = ['look', 'paint', 'move', 'erase'] as const;
export type PointTool = (typeof POINT_TOOLS)[number];

/** CSS pixels: between two points of a stroke, around an eraser, and how near a point is that is meant. */
const SPACING = 14;
const ERASER = 12;
const REACH = 26;
/** The pen's step with an arrow key, and with Shift. */
const STEP = 0.1;
const FINE_STEP = 0.01;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export interface Edited {
  readonly words: () => ClassifierWords;
  /** The points as they are; undefined while other data are shown. */
  readonly points: () => OwnPoints | undefined;
  readonly planes: () => readonly PlaneView[];
  readonly commit: (points: OwnPoints) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To be heard; what is to be seen stands in `problem`. */
  readonly say: (text: string) => void;
}

export class PointsEditor implements PlaneEditor {
  tool: PointTool = 'paint';
  /** The class that is painted. */
  label = 0;
  /** Why the last stroke could not be what it should; '' where it could. */
  problem = '';
  readonly #host: ReactiveControllerHost;
  readonly #edited: Edited;
  /** A stroke that is under way: the points as it leaves them, where it was last, and which point it moves. */
  #draft: OwnPoints | undefined;
  #last: Place = { x: 0, y: 0 };
  #held: number | undefined;
  #pen: Place = { x: 0, y: 0 };
  /** The point that the pen went to. */
  #at: number | undefined;

  constructor(host: ReactiveControllerHost, edited: Edited) {
    this.#host = host;
    this.#edited = edited;
  }

  /** For a plane: itself, while its tools are in use. */
  get active(): PlaneEditor | undefined {
    return this.tool !== 'look' && this.#edited.points() ? this : undefined;
  }

  chooseTool(tool: PointTool): void {
    this.cancel();
    this.tool = tool;
    this.#host.requestUpdate();
  }

  chooseClass(label: number): void {
    this.label = label;
    if (this.tool !== 'paint') this.chooseTool('paint');
    this.#host.requestUpdate();
  }

  readonly press = (plane: PlaneView, place: Place): void => {
    plane.setPen(undefined);
    this.#pen = place;
    this.#begin();
    this.#apply(plane, place);
  };

  readonly drag = (plane: PlaneView, place: Place): void => {
    this.#pen = place;
    const far = distance(place, this.#last) >= SPACING * plane.unitsPerPixel;
    if (this.tool !== 'paint' || far) this.#apply(plane, place);
  };

  readonly release = (): void => {
    const draft = this.#draft;
    this.#draft = undefined;
    this.#held = undefined;
    if (draft && draft !== this.#edited.points()) this.#edited.commit(draft);
    this.#host.requestUpdate();
  };

  readonly cancel = (): void => {
    const points = this.#draft && this.#edited.points();
    this.#draft = undefined;
    this.#held = undefined;
    if (points) this.#preview(points);
  };

  readonly leave = (plane: PlaneView): void => {
    plane.setPen(undefined);
    this.cancel();
  };

  readonly key = (plane: PlaneView, event: KeyboardEvent): boolean => {
    const { key } = event;
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) return this.#keyTwice(key.toLowerCase(), event.shiftKey);
    const way = WAYS[key];
    if (way) this.#movePen(plane, way, event.shiftKey ? FINE_STEP : STEP);
    else if (key === 'PageDown' || key === 'PageUp') this.#jump(key === 'PageDown' ? 1 : -1);
    else if (key === 'Enter' || key === ' ') this.#use(plane);
    else if (key === 'Delete' || key === 'Backspace') this.#eraseHere(plane);
    else if (key === 'Escape') this.cancel();
    else if (/^[1-6]$/.test(key)) this.#chooseByKey(Number(key) - 1);
    else return false;
    plane.setPen(this.tool === 'paint' ? { ...this.#pen, label: this.label } : this.#pen);
    return true;
  };

  #keyTwice(key: string, shift: boolean): boolean {
    if (key !== 'z' && key !== 'y') return false;
    this.cancel();
    if (key === 'y' || shift) this.#edited.redo();
    else this.#edited.undo();
    return true;
  }

  #movePen(plane: PlaneView, [dx, dy]: readonly [number, number], step: number): void {
    const { xMin = -1, xMax = 1, yMin = -1, yMax = 1 } = plane.window ?? {};
    const inside = (value: number, min: number, max: number): number =>
      Math.min(Math.max(value, min), max);
    this.#pen = placeOnGrid({
      x: inside(this.#pen.x + dx * step, xMin, xMax),
      y: inside(this.#pen.y + dy * step, yMin, yMax),
    });
    this.#at = undefined;
    if (this.#isHolding()) this.#apply(plane, this.#pen);
    this.#tellPlace(plane);
  }

  /** The pen goes to the next point, or to the one before. */
  #jump(by: number): void {
    const points = this.#edited.points();
    const count = points?.labels.length ?? 0;
    if (!points || count === 0 || this.#isHolding()) return;
    const here = this.#at ?? (by > 0 ? -1 : count);
    const next = (here + by + count) % count;
    this.#at = next;
    this.#pen = { x: points.inputs[2 * next]!, y: points.inputs[2 * next + 1]! };
    this.#edited.say(this.#pointText(points, next));
  }

  /** What a press with the pointer would do here, and its end; a point that is held is put down. */
  #use(plane: PlaneView): void {
    const { own } = this.#edited.words();
    if (this.#isHolding()) {
      this.release();
      this.#edited.say(own.putDown);
      return;
    }
    if (this.tool === 'erase') {
      this.#eraseHere(plane);
      return;
    }
    this.#begin();
    this.#apply(plane, this.#pen);
    if (this.tool !== 'move') this.#end(plane);
    else this.#edited.say(this.#isHolding() ? own.pickedUp : own.noPointHere);
  }

  #isHolding(): boolean {
    return this.#held !== undefined;
  }

  /** The nearest point, if one is near. */
  #eraseHere(plane: PlaneView): void {
    if (this.#isHolding()) return;
    this.#begin();
    this.#erase(plane, REACH, true);
    this.#end(plane);
  }

  #end(plane: PlaneView): void {
    const before = this.#edited.points()?.labels.length ?? 0;
    const after = this.#draft?.labels.length ?? before;
    const { own } = this.#edited.words();
    this.release();
    if (after > before) this.#edited.say(own.painted(this.label + 1, after));
    else if (after < before) this.#edited.say(own.erased(after));
    else if (this.problem === '') this.#tellPlace(plane);
  }

  #chooseByKey(label: number): void {
    if (label < (this.#edited.points()?.classes ?? 0)) this.chooseClass(label);
  }

  #begin(): void {
    this.#draft = this.#edited.points();
    this.#held = undefined;
    this.problem = '';
  }

  #apply(plane: PlaneView, place: Place): void {
    const draft = this.#draft;
    if (!draft) return;
    this.#last = place;
    if (this.tool === 'erase') {
      this.#pen = place;
      this.#erase(plane, ERASER, false);
    } else if (this.tool === 'paint') {
      const next = withPoint(draft, place, Math.min(this.label, draft.classes - 1));
      if (next) this.#preview((this.#draft = next));
      else this.#refuse(this.#edited.words().own.tooMany(POINT_LIMITS.points));
    } else if (this.#held === undefined) {
      this.#held = pointNear(draft, place, REACH * plane.unitsPerPixel);
    } else {
      this.#preview((this.#draft = withPointAt(draft, this.#held, place)));
    }
  }

  /** All points this near to the pen, or the nearest of them alone. */
  #erase(plane: PlaneView, pixels: number, alone: boolean): void {
    const draft = this.#draft;
    if (!draft) return;
    const reach = pixels * plane.unitsPerPixel;
    const nearest = pointNear(draft, this.#pen, reach);
    if (nearest === undefined) return;
    const { inputs } = draft;
    const isGone = (index: number): boolean =>
      alone
        ? index === nearest
        : distance({ x: inputs[2 * index]!, y: inputs[2 * index + 1]! }, this.#pen) <= reach;
    this.#preview((this.#draft = withoutPoints(draft, isGone)));
  }

  #refuse(problem: string): void {
    if (this.problem === problem) return;
    this.problem = problem;
    this.#host.requestUpdate();
  }

  #preview({ inputs, labels }: OwnPoints): void {
    for (const plane of this.#edited.planes()) {
      plane.preview({ inputs, labels, heldOutFrom: labels.length });
    }
  }

  #tellPlace(plane: PlaneView): void {
    const points = this.#draft ?? this.#edited.points();
    const near = points && pointNear(points, this.#pen, REACH * plane.unitsPerPixel);
    const place = placeText(this.#pen);
    const { own } = this.#edited.words();
    this.#edited.say(
      points && near !== undefined && !this.#isHolding()
        ? own.penNear(place, points.labels[near]! + 1)
        : own.pen(place),
    );
  }

  #pointText(points: OwnPoints, index: number): string {
    const place = placeText({ x: points.inputs[2 * index]!, y: points.inputs[2 * index + 1]! });
    const { own } = this.#edited.words();
    return own.point(index + 1, points.labels.length, place, points.labels[index]! + 1);
  }
}

const placeText = ({ x, y }: Place): string => `(${fixedText(x, 2)}, ${fixedText(y, 2)})`;

/** As the larger of the two ways along the axes: near enough for a pen. */
const distance = (one: Place, other: Place): number =>
  Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
