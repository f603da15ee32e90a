/** From typed tables to the inputs of the computations of money; one unreadable cell and nothing is computed. */
import { compare } from "../kit/decimal.ts";
import { type Cents, cents, centsOf } from "../kit/money.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";
import { projectName } from "./by-project.ts";
import { rankingStatus } from "./ranking-status.ts";
import type { RankedRequest } from "./roll-down.ts";
import type { Table } from "./table.ts";
import { dataRows, type RowAccess } from "./table-access.ts";
import type { CutRequest } from "./uniform-cut.ts";

function refuse(cells: readonly (string | null)[], it: string, en: string): NotComputable {
  const list = cells.map((cell) => cell ?? "?").join(", ");
  return notComputable("invalid", { it: `${it}: ${list}`, en: `${en}: ${list}` });
}

function amount(row: RowAccess, field: string): Cents | null {
  const figure = row.number(field);
  return figure && figure.value.digits >= 0n ? centsOf(figure.value) : null;
}

/** Titles name the projects; two of one title are told apart by their row. */
function keys(rows: readonly RowAccess[]): string[] {
  const names = rows.map((row) => projectName(row) || `riga ${row.row.row}`);
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return names.map((name, index) =>
    (seen.get(name) ?? 0) > 1 ? `${name} (riga ${rows[index]?.row.row ?? index})` : name,
  );
}

export type CutException = NonNullable<CutRequest["exception"]>;

/** Requests of a table of projects or proposals; `exceptions` by title or by number of the row's project. */
export function cutRequests(
  table: Table,
  exceptions: Readonly<Record<string, CutException>> = {},
): CutRequest[] | NotComputable {
  const rows = dataRows(table);
  const unreadable = rows.filter((row) => amount(row, "requested") === null);
  if (unreadable.length > 0) {
    return refuse(
      unreadable.map((row) => row.cell("requested")),
      "contributo richiesto mancante o illeggibile in",
      "requested contribution missing or unreadable in",
    );
  }
  const names = keys(rows);
  const numberOf = (row: RowAccess) => {
    const text = row.text("number");
    return rows.filter((other) => other.text("number") === text).length === 1 ? text : "";
  };
  const used = new Set<string>();
  const requests = rows.map((row, index): CutRequest => {
    const key = names[index] ?? "";
    const named = [key, numberOf(row)].find((name) => name !== "" && Object.hasOwn(exceptions, name));
    const requested = amount(row, "requested") ?? cents(0n);
    const exception = named === undefined ? undefined : exceptions[named];
    if (named === undefined || !exception) return { key, requested };
    used.add(named);
    return { key, requested, exception };
  });
  const unknown = Object.keys(exceptions).filter((name) => !used.has(name));
  return unknown.length === 0
    ? requests
    : refuse(unknown, "eccezioni per progetti che non sono nella tabella", "exceptions for unknown projects");
}

export interface Ranked {
  readonly type: "ranked";
  /** Admitted projects only. */
  readonly requests: readonly RankedRequest[];
  readonly notAdmitted: readonly string[];
}

/**
 * A ranking with what it grants already. Places are the printed positions, else the scores, else the order of the rows.
 * A funded project without a printed grant has its request; without any status nothing is granted yet.
 */
export function rankedRequests(table: Table): Ranked | NotComputable {
  const rows = dataRows(table);
  const names = keys(rows);
  const withStatus = table.columns.some(({ field }) => field === "status");
  const entries = rows.map((row, index) => ({
    row,
    key: names[index] ?? "",
    status: withStatus ? rankingStatus(row.text("status")) : ("waiting" as const),
    requested: amount(row, "requested") ?? (row.reading("requested") === null ? amount(row, "grant") : null),
  }));
  const unclear = entries.filter(({ status }) => status === null);
  if (unclear.length > 0) {
    return refuse(
      unclear.map(({ row }) => row.cell("status")),
      "esito non chiaro (finanziato, in attesa o non ammesso) in",
      "unclear outcome (funded, waiting or not admitted) in",
    );
  }
  const admitted = entries.filter(({ status }) => status !== "notAdmitted");
  const unreadable = admitted.filter(({ requested }) => requested === null);
  if (unreadable.length > 0) {
    return refuse(
      unreadable.map(({ row }) => row.cell("requested") ?? row.cell("grant")),
      "contributo richiesto mancante o illeggibile in",
      "requested contribution missing or unreadable in",
    );
  }
  const places = placesOf(admitted.map(({ row }) => row));
  return {
    type: "ranked",
    notAdmitted: entries.filter(({ status }) => status === "notAdmitted").map(({ key }) => key),
    requests: admitted.map(({ row, key, status, requested }, index): RankedRequest => {
      const wanted = requested ?? cents(0n);
      const granted = status === "funded" ? (amount(row, "grant") ?? wanted) : cents(0n);
      return { key, position: places[index] ?? index + 1, requested: wanted, granted };
    }),
  };
}

function placesOf(rows: readonly RowAccess[]): number[] {
  const order = (field: string, sign: 1 | -1): number[] | null => {
    const figures = rows.map((row) => row.number(field));
    if (figures.some((figure) => figure === null)) return null;
    return figures.map(
      (own) =>
        1 + figures.filter((other) => own && other && sign * compare(other.value, own.value) < 0).length,
    );
  };
  return order("position", 1) ?? order("score", -1) ?? rows.map((_, index) => index + 1);
}
