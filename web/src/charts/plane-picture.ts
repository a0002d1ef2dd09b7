// Planes as a picture to keep: beside each other as they are shown, with what they are and a key, in the theme of the
// page and twice as fine.
import { drawClassMark } from './class-mark.js';
import type { PlaneChart } from './plane-chart.js';
import type { ChartColours } from './theme.js';

export interface PictureWords {
  /** One a plane; '' where there is only one. */
  readonly titles: readonly string[];
  /** What the picture shows, in lines. */
  readonly lines: readonly string[];
  /** One name a class, in order. */
  readonly classes: readonly string[];
  /** '' where nothing is held out. */
  readonly heldOut: string;
  readonly wrong: string;
}

/** Pixels of the picture for each CSS pixel. */
const FINENESS = 2;
const MARGIN = 16;
const LINE = 22;

interface KeyEntry {
  readonly name: string;
  readonly draw: (left: number, top: number) => void;
  readonly width: number;
}

/** Undefined where the browser gives no canvas, or the planes are not shown. */
export function planePicture(
  charts: readonly PlaneChart[],
  words: PictureWords,
): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const first = charts[0];
  if (!context || !first || first.width === 0) return undefined;
  const { colours } = first;
  const line = LINE * colours.scale;
  const font = `${13 * colours.scale}px ${colours.sans}`;
  context.font = font;
  const width = MARGIN + charts.reduce((sum, chart) => sum + chart.width + MARGIN, 0);
  const rows = keyRows(keyOf(context, colours, words), width - 2 * MARGIN);
  const lines = words.lines.flatMap((text) => wrapped(context, text, width - 2 * MARGIN));
  const titleHeight = words.titles.some((title) => title !== '') ? line : 0;
  const planeTop = MARGIN + titleHeight;
  const textTop = planeTop + Math.max(...charts.map((chart) => chart.height)) + MARGIN;
  const height = textTop + (rows.length + lines.length) * line + 1.5 * MARGIN;

  canvas.width = Math.round(width * FINENESS);
  canvas.height = Math.round(height * FINENESS);
  context.scale(FINENESS, FINENESS);
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, width, height);
  let left = MARGIN;
  charts.forEach((chart, index) => {
    context.save();
    context.translate(left, planeTop);
    chart.paint(context);
    context.restore();
    writeText(context, colours.ink, `600 ${font}`, words.titles[index] ?? '', left, MARGIN + 8);
    left += chart.width + MARGIN;
  });
  rows.forEach((row, at) => {
    let x = MARGIN;
    const y = textTop + (at + 0.5) * line;
    for (const { name, draw, width: taken } of row) {
      draw(x + 8, y);
      writeText(context, colours.ink, font, name, x + 22, y);
      x += taken;
    }
  });
  lines.forEach((text, at) => {
    const y = textTop + (rows.length + at + 0.5) * line + MARGIN / 2;
    writeText(context, colours.ink2, font, text, MARGIN, y);
  });
  return canvas;
}

function writeText(
  context: CanvasRenderingContext2D,
  colour: string,
  font: string,
  text: string,
  left: number,
  middle: number,
): void {
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(text, left, middle);
}

function keyOf(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  { classes, heldOut, wrong }: PictureWords,
): KeyEntry[] {
  const entry = (name: string, draw: KeyEntry['draw']): KeyEntry => ({
    name,
    draw,
    width: context.measureText(name).width + 40,
  });
  const mark = (kind: number, hollow = false): KeyEntry['draw'] => {
    return (left, top) => drawClassMark(context, colours, { kind, left, top, scale: 0.85, hollow });
  };
  const ring: KeyEntry['draw'] = (left, top) => {
    context.strokeStyle = colours.ink2;
    context.lineWidth = 1;
    context.beginPath();
    context.arc(left, top, 8, 0, 2 * Math.PI);
    context.stroke();
    drawClassMark(context, colours, { kind: 0, left, top, scale: 0.74 });
  };
  return [
    ...classes.map((name, kind) => entry(name, mark(kind % colours.classes.length))),
    ...(heldOut === '' ? [] : [entry(heldOut, mark(0, true))]),
    entry(wrong, ring),
  ];
}

function keyRows(entries: readonly KeyEntry[], width: number): KeyEntry[][] {
  const rows: KeyEntry[][] = [];
  let left = Infinity;
  for (const entry of entries) {
    if (left + entry.width > width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push(entry);
    left += entry.width;
  }
  return rows;
}

/** A word or, where a language has no blanks, a sign, with the closing marks that may not begin a line. */
const PIECES = /[\u2e80-\uffef][、。，；：）」]*|[^\s\u2e80-\uffef]+[、。，；：）」]*\s*|\s+/g;

/** Broken between words. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(PIECES) ?? []) {
    if (line !== '' && context.measureText((line + part).trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
