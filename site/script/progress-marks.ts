// How far the reader is, in words: in a lesson's rail and below its questions, in the list of lessons, and
// the button that erases all of it.
import { eraseProgress, readProgress } from './progress.js';

/** The words stand in the page, in its language, on the element that holds the lesson or the list. */
function progressText(words: DOMStringMap, right: number, count: number): string {
  if (right === 0 || count === 0) return '';
  if (right >= count) return words.progressAll ?? '';
  return (words.progressSome ?? '')
    .replace('{right}', String(right))
    .replace('{count}', String(count));
}

export function showLessonProgress(lesson: HTMLElement, right: number): void {
  const text = progressText(lesson.dataset, right, Number(lesson.dataset.questions));
  for (const place of lesson.querySelectorAll('.progress')) place.textContent = text;
  const all = right >= Number(lesson.dataset.questions);
  lesson.querySelector('.rail .part-check')?.classList.toggle('answered', all);
}

export function startProgressMarks(): void {
  const list = document.querySelector<HTMLElement>('.lessons');
  const progress = list ? readProgress() : {};
  for (const item of list?.querySelectorAll<HTMLElement>('[data-lesson]') ?? []) {
    const right = progress[item.dataset.lesson ?? '']?.length ?? 0;
    const count = Number(item.dataset.questions);
    const place = item.querySelector('.progress');
    if (place) place.textContent = progressText(list?.dataset ?? {}, right, count);
    item.classList.toggle('is-done', count > 0 && right >= count);
  }

  const erase = document.querySelector<HTMLButtonElement>('#erase-progress');
  const said = document.querySelector<HTMLElement>('#erased');
  erase?.addEventListener('click', () => {
    eraseProgress();
    if (said) said.textContent = said.dataset.text ?? '';
  });
}
