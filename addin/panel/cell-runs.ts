import { areaName, parseCellName } from "../../shared/kit/a1.ts";

type Place = NonNullable<ReturnType<typeof parseCellName>>;

interface Run {
  readonly first: Place;
  last: Place;
}

/** ["E6", "E7", "E8", "C2"] -> ["E6:E8", "C2"]: neighbours in the order given, down a column or along a row. */
export function cellRuns(cells: readonly string[]): string[] {
  const parts: (Run | string)[] = [];
  for (const cell of cells) {
    const place = parseCellName(cell);
    const run = parts.at(-1);
    if (!place) parts.push(cell);
    else if (run && typeof run !== "string" && continues(run, place)) run.last = place;
    else parts.push({ first: place, last: place });
  }
  return parts.map((part) =>
    typeof part === "string"
      ? part
      : areaName({
          top: part.first.row,
          left: part.first.column,
          bottom: part.last.row,
          right: part.last.column,
        }),
  );
}

function continues({ first, last }: Run, next: Place): boolean {
  const down = next.column === last.column && next.row === last.row + 1 && first.column === last.column;
  const along = next.row === last.row && next.column === last.column + 1 && first.row === last.row;
  return down || along;
}
