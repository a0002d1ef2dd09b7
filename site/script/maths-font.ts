// The maths font for pages of an opaque origin, which may not load a font file: a sandboxed frame, or a
// page from disk. There it comes as a script, which is always allowed, and is added from its bytes.
// The style sheet asks for this family instead of the file's when theme.ts says so.

import { bytesOf } from './base64.js';

const FAMILY = 'Activation Lab Maths from Script';

declare global {
  interface Window {
    /** Set by maths-font.js: the WOFF2 file in base 64. */
    activationLabMathsFont?: string;
  }
}

export function startMathsFont(): void {
  const opaque = document.documentElement.classList.contains('opaque-origin');
  const main = document.querySelector<HTMLScriptElement>('script[src$="activation-lab.js"]');
  if (!opaque || !main || !document.querySelector('math')) return;
  const script = document.createElement('script');
  script.src = new URL('maths-font.js', main.src).href;
  script.addEventListener('load', () => {
    document.fonts.add(new FontFace(FAMILY, bytesOf(window.activationLabMathsFont ?? '')));
  });
  document.head.append(script);
}
