// What <activation-plot> tells when its function or one of its parameters changes.

export interface ActivationChange {
  /** An id of the registry, or 'softmax'. */
  readonly id: string;
  readonly parameters: Readonly<Record<string, number>>;
}

export function onActivationChange(
  target: EventTarget,
  changed: (change: ActivationChange) => void,
): void {
  target.addEventListener('activation-change', (event) => {
    if (event instanceof CustomEvent) changed(event.detail as ActivationChange);
  });
}
