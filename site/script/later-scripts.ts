// The classic scripts beside the common one that it adds when they are needed: fetch does not work from disk.

/** Where the common script lies, also on a foreign page; known only while it runs. */
const base = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** The script's address; also its promise, for who must wait: it settles once the script has run. */
export function addScript(path: string): { readonly url: string; readonly done: Promise<void> } {
  const script = document.createElement('script');
  script.src = new URL(path, base).href;
  const done = new Promise<void>((resolve) => {
    const end = (): void => {
      script.remove();
      resolve();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
  });
  document.head.append(script);
  return { url: script.src, done };
}

/** Our own pages name the classifier's script in their head; a foreign page names the common one alone. */
export function loadClassifier(): void {
  addScript('classifier.js');
}
