// Lines of equal height over a grid of values, by marching squares. Places for the eye, no numbers.

/** rows x columns values; the first row is the lowest y, the first column the lowest x. */
export interface HeightGrid {
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
}

type Place = readonly [x: number, y: number];

/** Pieces of the line at this height, each from one edge of a cell to another; places are shares, 0 to 1. */
export function contour(grid: HeightGrid, height: number): readonly (readonly [Place, Place])[] {
  const { values, columns, rows } = grid;
  const pieces: [Place, Place][] = [];
  const at = (column: number, row: number): number => values[row * columns + column]! - height;
  for (let row = 0; row + 1 < rows; row += 1) {
    for (let column = 0; column + 1 < columns; column += 1) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const;
      const crossings: Place[] = [];
      corners.forEach((from, side) => {
        const to = corners[(side + 1) % 4]!;
        const [low, high] = [at(...from), at(...to)];
        if (low < 0 === high < 0) return;
        const share = low / (low - high);
        crossings.push([
          (from[0] + share * (to[0] - from[0])) / (columns - 1),
          (from[1] + share * (to[1] - from[1])) / (rows - 1),
        ]);
      });
      // Two crossings are a piece of line; four, around a saddle, are two.
      for (let index = 0; index + 1 < crossings.length; index += 2) {
        pieces.push([crossings[index]!, crossings[index + 1]!]);
      }
    }
  }
  return pieces;
}
