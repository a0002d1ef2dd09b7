// Which questions a reader has answered rightly, lesson by lesson. It is kept in the reader's own browser,
// if that keeps anything; nothing is sent anywhere.
import { forget, readStored, store } from './storage.js';

const KEY = 'activation-lab-progress';

/** For each lesson by name, the ids of the questions that were answered rightly. */
export type Progress = Readonly<Record<string, readonly string[]>>;

/** Anything that is not ours, or from another time, counts as nothing. */
export function parseProgress(text: string | null): Progress {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter(
        (entry): entry is [string, string[]] =>
          Array.isArray(entry[1]) && entry[1].every((id) => typeof id === 'string'),
      ),
    );
  } catch {
    return {};
  }
}

export function readProgress(): Progress {
  return parseProgress(readStored(KEY));
}

export function keepProgress(lesson: string, right: readonly string[]): void {
  store(KEY, JSON.stringify({ ...readProgress(), [lesson]: right }));
}

export function eraseProgress(): void {
  forget(KEY);
}
