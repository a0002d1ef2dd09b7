// Keeps the keyboard's place: where an update removes the control that has the focus, the nearest one left
// gets it. A browser would give it to the page, and the next Tab would begin at the top.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Of a group of radio buttons, only the checked one can be reached with Tab. */
const CONTROLS =
  'button, select, summary, [tabindex="0"], input:not([type="radio"]), input:checked';

interface Place {
  readonly focused: Element;
  /** The focus was marked, as it is for those who use the keyboard. */
  readonly isMarked: boolean;
  /** From the inside out. */
  readonly around: readonly ParentNode[];
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

export class KeptFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #place: Place | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    const focused = root?.activeElement;
    this.#place = root && focused ? placeOf(root, focused) : undefined;
  }

  hostUpdated(): void {
    const place = this.#place;
    this.#place = undefined;
    if (!place || place.focused.isConnected) return;
    for (const box of place.around) {
      const near = box.isConnected && nearest(box, place);
      if (!near) continue;
      // Nothing moves under a pointer.
      const options = { focusVisible: place.isMarked, preventScroll: !place.isMarked };
      near.focus(options);
      return;
    }
  }
}

function placeOf(root: ShadowRoot, focused: Element): Place {
  const controls = controlsIn(root);
  const follows = (control: Element): boolean =>
    (focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const around: ParentNode[] = [];
  for (let box = focused.parentNode; box; box = box.parentNode) around.push(box);
  return {
    focused,
    isMarked: focused.matches(':focus-visible'),
    around,
    before: controls.filter((control) => control !== focused && !follows(control)),
    after: controls.filter(follows),
  };
}

/** The control that followed, else the last one, which may be new; the first where all are new. */
function nearest(box: ParentNode, { before, after }: Place): HTMLElement | undefined {
  const controls = controlsIn(box);
  const next = controls.find((control) => after.includes(control));
  const isAtEnd = controls.some((control) => before.includes(control));
  return next ?? (isAtEnd ? controls.at(-1) : controls[0]);
}

function controlsIn(box: ParentNode): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(CONTROLS)];
}
