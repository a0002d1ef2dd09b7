// A table whose columns can be sorted: a press sorts by the column, another turns it round. Cells say
// what they are sorted by in `data-sort`; equal ones stay in the order of the registry.

export function startSortableTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort-hint]')) {
    makeSortable(table);
  }
}

function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    const name = (table.dataset.sortHint ?? '').replace('{column}', head.textContent);
    button.title = name;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sorted = [...rows].sort((one, two) =>
        compare(sortKey(one, column), sortKey(two, column)),
      );
      body?.append(...(down ? sorted.reverse() : sorted));
    });
    head.append(button);
  });
}

function sortKey(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset.sort ?? '';
}

function compare(one: string, two: string): number {
  const difference = Number(one) - Number(two);
  if (one === two || difference === 0) return 0;
  return Number.isNaN(difference) ? one.localeCompare(two) : difference;
}
