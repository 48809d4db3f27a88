import type { PlacedCell, Written } from "./blocks.ts";
import { type Canvas, canvas } from "./canvas.ts";
import { type Held, NOTHING } from "./held.ts";
import type { TabKey, TabKind } from "./reference.ts";
import { HEADER, HEADER_LINE, INK_2, type Style } from "./style.ts";
import { type Content, constant, type TabDescription, type Validation, zone } from "./tab.ts";
import type { Value } from "./value.ts";

/** One column of a register: a tab that is a plain table, one row a thing, found by its header's key. */
export interface RegisterColumn<Key extends string> {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
  readonly style?: Partial<Style>;
  readonly note?: string;
  /** Formulas of ours stand in it: one there does not tell that its row is in use. */
  readonly reckoned?: true;
}

/** The first row below the header. */
export const FIRST_ROW = 2;

/** Room for rows that people add by hand. */
const SPARE_ROWS = 50;

/** A table grows by so many rows at once, so that it is not dressed anew with each row that is written. */
const ROWS_AT_ONCE = 50;

export const columnOf = <Key extends string>(columns: readonly RegisterColumn<Key>[], key: Key): number =>
  columns.findIndex((column) => column.key === key) + 1;

/** The header of a column, by which people know its cells. */
export const headerOf = <Key extends string>(columns: readonly RegisterColumn<Key>[], key: Key): string =>
  columns.find((column) => column.key === key)?.header ?? key;

/** The cells of a row of a register; a column of which nothing is told is left as it is. */
export function rowCells<Key extends string>(
  columns: readonly Pick<RegisterColumn<Key>, "key">[],
  row: number,
  values: Readonly<Partial<Record<Key, Value>>>,
): readonly PlacedCell[] {
  return columns.flatMap(({ key }, index) => {
    const written = values[key];
    return written === undefined ? [] : [{ row, column: index + 1, written }];
  });
}

/** The same as one run of cells, which a stopped run writes whole or not at all: what stands between is handed back. */
export function rowInOne<Key extends string>(
  columns: readonly Pick<RegisterColumn<Key>, "key">[],
  row: number,
  values: Readonly<Partial<Record<Key, Value>>>,
  held: Held,
): readonly PlacedCell[] {
  const cells = rowCells(columns, row, values);
  const places = cells.map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const column = first + index;
    const { value, formula } = held[row - 1]?.[column - 1] ?? NOTHING;
    const asRead: Written = formula === "" ? value : { kind: "formula text", text: formula };
    return cells.find((cell) => cell.column === column) ?? { row, column, written: asRead };
  });
}

/** The header row and the empty, formatted grid of a register with so many rows in use. */
export function registerCanvas<Key extends string>(
  columns: readonly RegisterColumn<Key>[],
  used: number,
  spare: number = SPARE_ROWS,
): Canvas {
  const rows = ROWS_AT_ONCE * Math.ceil(used / ROWS_AT_ONCE) + spare;
  const grid = canvas(FIRST_ROW - 1 + rows, columns.length);
  columns.forEach((column, index) => {
    grid.put(1, index + 1, constant(column.header));
    grid.paint(zone(FIRST_ROW, index + 1, grid.contents.length), column.style ?? {});
  });
  grid.paint(zone(1, 1, 1, columns.length), {
    fill: HEADER,
    color: INK_2,
    size: 9,
    bold: true,
    down: "middle",
    wrap: true,
    across: "left",
  });
  return grid;
}

/** A register as a tab: gridlines stay, the header is frozen, and only what is ours warns. */
export function registerTab<Key extends string>(
  identity: {
    readonly key: TabKey;
    readonly kind: TabKind;
    readonly name: string;
    readonly hidden?: boolean;
  },
  columns: readonly RegisterColumn<Key>[],
  grid: Canvas,
  more: {
    readonly frozenColumns?: number;
    readonly validations?: readonly Validation[];
    readonly hiddenColumns?: TabDescription["hiddenColumns"];
  } = {},
): TabDescription {
  const rows = grid.contents.length;
  return {
    key: identity.key,
    kind: identity.kind,
    name: identity.name,
    hidden: identity.hidden ?? false,
    weekRows: 0,
    made: null,
    gridlines: true,
    frozen: { rows: 1, columns: more.frozenColumns ?? 0 },
    contents: grid.contents,
    styles: grid.styles,
    widths: columns.map((column) => column.width),
    heights: [32, ...new Array<number>(rows - 1).fill(21)],
    hiddenColumns: more.hiddenColumns ?? [],
    borders: [{ zones: [zone(1, 1, 1, columns.length)], sides: ["bottom"], color: HEADER_LINE }],
    notes: columns.flatMap((column, index) =>
      column.note === undefined ? [] : [{ row: 1, column: index + 1, text: column.note }],
    ),
    conditionalFormats: [],
    validations: more.validations ?? [],
    open: openColumns(grid.contents),
    chart: null,
  };
}

/** The columns below the header in which nothing of ours stands, as zones side by side. */
function openColumns(contents: readonly (readonly Content[])[]): TabDescription["open"] {
  const width = contents[0]?.length ?? 0;
  const ours = Array.from({ length: width }, (_, column) =>
    contents.slice(1).some((row) => row[column]?.kind === "formula" || row[column]?.kind === "constant"),
  );
  const zones = [];
  let left = 0;
  for (let column = 0; column <= width; column++) {
    if (column === width || ours[column] === true) {
      if (column > left) zones.push(zone(FIRST_ROW, left + 1, contents.length, column));
      left = column + 1;
    }
  }
  return zones;
}
