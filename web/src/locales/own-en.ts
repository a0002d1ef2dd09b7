// The words of a learner's own data in English: points that are painted, a table that is pasted or opened. They define
// the shape that the other languages fill.

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const ownEn = {
  points: 'Your own points',
  pointsHint: 'You paint them, in the picture of what the network decides.',
  editThese: 'Edit these points',
  editTheseHint: 'A copy of these points that you can paint into, move and erase',
  tools: 'Tool',
  toolNames: { look: 'Look', paint: 'Paint', move: 'Move', erase: 'Erase' },
  classToPaint: 'Class to paint',
  plane: 'Your points: a plane to paint on',
  hints: {
    look: 'Point at one of your points for its arithmetic, or go to it with the arrow keys.',
    paint: 'Press or draw in the picture. By keyboard: arrow keys move the pen, Enter paints.',
    move: 'Drag a point. By keyboard: Page Down goes to the next point, Enter picks it up or puts it down, arrow keys move it.',
    erase:
      'Press points or draw over them. By keyboard: Page Down goes to the next point, Enter erases it.',
  },
  keys: 'Shift: fine steps. Delete erases, 1 to 6 choose the class, Ctrl+Z takes back.',
  lookFirst: 'Choose Look above, then point at one of your points.',
  eraseAll: 'Erase all points',
  none: 'no points yet',
  noneYet: 'There are no points yet. Choose a class below and paint in the picture.',
  counts: (counts: readonly number[]): string =>
    `${counted(
      counts.reduce((sum, count) => sum + count, 0),
      'point',
      'points',
    )}: ${counts.map((count, index) => `${count} of class ${index + 1}`).join(', ')}.`,
  oneClass:
    'All points are of one class: paint some of another, or there is nothing to tell apart.',
  tooMany: (most: number): string =>
    `There are ${most} points, and no more can be used. Erase some to paint others; these stay.`,
  pen: (place: string): string => `pen at ${place}`,
  penNear: (place: string, label: number): string =>
    `pen at ${place}, by a point of class ${label}`,
  point: (index: number, of: number, place: string, label: number): string =>
    `point ${index} of ${of} at ${place}, class ${label}`,
  painted: (label: number, count: number): string =>
    `Painted, class ${label}. ${counted(count, 'point', 'points')}.`,
  erased: (count: number): string => `Erased. ${counted(count, 'point', 'points')}.`,
  pickedUp: 'Picked up. Arrow keys move it, Enter puts it down, Escape puts it back.',
  putDown: 'Put down.',
  noPointHere: 'There is no point here.',
  noRoom: 'These data do not fit into the address: save a file to keep them.',

  table: 'Your own table',
  tableSource: (rows: number, columns: number, label: string): string =>
    `${counted(rows, 'row', 'rows')} of ${columns} columns; the classes stand in “${label}”.`,
  csv: 'Paste or open a CSV',
  csvHint: (columns: number, classes: number, rows: number): string =>
    `One row a sample: 2 to ${columns} columns of numbers and one with the class. Up to ${classes} classes and ${rows} rows; commas, semicolons or tabs between.`,
  csvText: 'Table as CSV',
  csvExample: 'width,height,class\n5.1,3.5,a\n6.2,2.9,b',
  csvUse: 'Use this table',
  csvOpen: 'Open a CSV file',
  csvLabel: 'Column of the classes',
  csvHeader: 'The first row has names',
  csvProblems: 'What could not be used',
  csvFile: (name: string): string => `From ${name}.`,
  csvUnreadable: (name: string): string =>
    `The browser could not read ${name}; the data that you had are still there.`,
};

export type OwnWords = typeof ownEn;
