// The ten shapes of the classes, as path data in a 16 x 16 box. A class is never shown by colour alone.

export const CLASS_SHAPES: readonly string[] = [
  'M8 2.9a5.1 5.1 0 1 1 0 10.2a5.1 5.1 0 1 1 0-10.2z', // circle
  'M8 1.6l6 11H2z', // triangle
  'M3.2 3.2h9.6v9.6H3.2z', // square
  'M8 1l7 7-7 7-7-7z', // diamond
  'M5.9 1.5h4.2v4.4h4.4v4.2h-4.4v4.4H5.9v-4.4H1.5V5.9h4.4z', // plus
  'M8 14.4l6-11H2z', // triangle, point down
  'M8 .9l1.8 4.7 5 .2-3.9 3.1 1.3 4.8L8 11l-4.2 2.7 1.3-4.8L1.2 5.8l5-.2z', // star
  'M14 8l-3 5.2H5L2 8l3-5.2h6z', // hexagon
  'M4.2 2h7.6v12H4.2z', // upright bar
  'M1.6 3.8l2.2-2.2L8 5.8l4.2-4.2 2.2 2.2L10.2 8l4.2 4.2-2.2 2.2L8 10.2l-4.2 4.2-2.2-2.2L5.8 8z', // cross
];

/** The shape of a class; after ten they begin again. */
export function classShape(index: number): string {
  return CLASS_SHAPES[index % CLASS_SHAPES.length] ?? '';
}
