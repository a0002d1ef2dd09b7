// "Check yourself": says what a chosen answer means to those who do not see it appear, keeps what was
// answered rightly, and tells the page around us when a lesson is done.
import { keepProgress, readProgress } from './progress.js';
import { showLessonProgress } from './progress-marks.js';

/** A reader who walks through the options with the arrow keys is told about the one they stay at. */
const ANNOUNCE_AFTER = 600;

export function startCheck(): void {
  const lesson = document.querySelector<HTMLElement>('.lesson');
  const questions = [...document.querySelectorAll<HTMLElement>('.lesson .question')];
  if (!lesson || questions.length === 0) return;
  const name = lesson.dataset.lesson ?? '';
  const kept = readProgress()[name] ?? [];
  for (const question of questions) {
    const right = question.querySelector<HTMLInputElement>('input[value="right"]');
    if (right && kept.includes(question.id)) right.checked = true;
  }

  const rightOnes = (): string[] =>
    questions
      .filter((question) => question.querySelector('input[value="right"]:checked'))
      .map(({ id }) => id);
  const isDone = (): boolean => rightOnes().length === questions.length;
  let done = isDone();
  let timer = 0;
  const status = lesson.querySelector<HTMLElement>('.check-said');

  for (const question of questions) {
    question.addEventListener('change', () => {
      const right = rightOnes();
      keepProgress(name, right);
      showLessonProgress(lesson, right.length);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const said = question.querySelector('input:checked ~ .feedback')?.textContent ?? '';
        if (status) status.textContent = said.replaceAll(/\s+/g, ' ').trim();
      }, ANNOUNCE_AFTER);
      if (isDone() && !done) announceCompletion(lesson, name);
      done = isDone();
    });
  }
  showLessonProgress(lesson, rightOnes().length);
}

/** To a script on this page, and to a page that shows this one in a frame. Both get the same facts. */
function announceCompletion(element: HTMLElement, lesson: string): void {
  const detail = { lesson, lang: document.documentElement.lang };
  element.dispatchEvent(new CustomEvent('lesson-complete', { bubbles: true, detail }));
  if (window.parent === window) return;
  // It holds nothing that any host may not know, and we cannot know the host's origin.
  const message = { source: 'activation-lab', type: 'lesson-complete', ...detail };
  window.parent.postMessage(message, '*');
}
