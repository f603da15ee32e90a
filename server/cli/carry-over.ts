/** `concilia carry-over`: what is left of earlier plans as at a day. */
import { basename } from "node:path";
import { programmeOf } from "../../shared/acts/programmes.ts";
import {
  type CarryOver,
  carryOver,
  carryOverSource,
  type EarlierPlan,
} from "../../shared/domain/carry-over.ts";
import { dayText } from "../../shared/domain/day.ts";
import { earlierPlanOfWorkbook, earlierPlansOf } from "../../shared/domain/earlier-plans.ts";
import type { Measure } from "../../shared/domain/measure.ts";
import type { Table } from "../../shared/domain/table.ts";
import { tablesOf } from "../../shared/domain/table-access.ts";
import { readItalianDate } from "../../shared/kit/italian-date.ts";
import { formatNumber } from "../../shared/kit/number-format.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, printable } from "./io.ts";
import { measureJson } from "./measure-json.ts";
import { columns, oneTable } from "./money-input.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia carry-over FILE.xlsx… --as-at GG/MM/AAAA [--closed "FILE.xlsx=GG/MM/AAAA"]… [--json]

  --as-at   la data, compresa: il residuo è disponibile se il piano è già chiuso
  --closed  quando è stato chiuso il piano di una cartella di lavoro; senza, è ancora aperto; ripetibile
  --json    un documento JSON, con le celle di ogni importo

Ogni file ha una tabella dei piani precedenti (piano, risorse assegnate, risorse liquidate, data di chiusura:
«concilia template carryOver»), oppure è la cartella di lavoro di un piano, con la tabella dei progetti e il
registro dei pagamenti: allora il residuo è dei soli contributi ai progetti, senza azioni di sistema.`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    "as-at": { type: "string" },
    closed: { type: "string", multiple: true },
    json: { type: "boolean" },
  });
}

/** By file as written on the command line. */
function closesOf(closed: readonly string[], files: readonly string[]): Map<string, string> {
  return new Map(
    closed.map((text) => {
      const at = text.lastIndexOf("=");
      const [name, day] = [text.slice(0, Math.max(0, at)).trim(), readItalianDate(text.slice(at + 1))];
      const named = files.filter((file) => file === name || basename(file) === name);
      const [file] = named;
      if (file === undefined || named.length > 1 || day === null) {
        throw new Refusal(
          `--closed va scritto "FILE.xlsx=GG/MM/AAAA" per uno dei file, non «${printable(text)}».`,
        );
      }
      return [file, day] as const;
    }),
  );
}

/** With several files a cell needs its file to be found again. */
function placed(table: Table, file: string, several: boolean): Table {
  return several ? { ...table, sheet: `[${basename(file)}]${table.sheet}` } : table;
}

interface Found {
  readonly file: string;
  readonly plans: readonly EarlierPlan[];
}

async function plansIn(file: string, several: boolean, asAt: string, closed: string | null): Promise<Found> {
  const workbook = await readWorkbookFile(file);
  const reading = readWorkbook(workbook);
  const lists = tablesOf(
    reading.sheets.flatMap((sheet) => sheet.tables),
    "carryOver",
  );
  if (lists.length > 0) {
    if (closed !== null) {
      throw new Refusal(
        `«${printable(file)}» ha una tabella dei piani precedenti: la chiusura si scrive lì, non con --closed.`,
      );
    }
    return { file, plans: lists.flatMap((table) => earlierPlansOf(placed(table, file, several))) };
  }
  const one = (kind: "projects" | "payments") => placed(oneTable(reading, [kind], undefined), file, several);
  try {
    const { programme } = reading.context;
    const name = programme === null ? basename(file) : programmeOf(programme).label.it;
    return { file, plans: [earlierPlanOfWorkbook(name, one("projects"), one("payments"), asAt, closed)] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      `«${printable(file)}» non ha una tabella dei piani precedenti e come piano non basta: ${error.message}`,
    );
  }
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or no tables to compute on. */
export function carryOverCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals: files } = parse(args);
    if (values.help) return io.out(usage);
    if (files.length === 0) throw new Refusal(`manca il file da leggere.\n\n${usage}`);
    const asAt = readItalianDate(values["as-at"] ?? "");
    if (asAt === null) throw new Refusal(`--as-at vuole una data, ad esempio 31/12/2017.\n\n${usage}`);
    const closes = closesOf(values.closed ?? [], files);
    const found: Found[] = [];
    for (const file of files)
      found.push(await plansIn(file, files.length > 1, asAt, closes.get(file) ?? null));
    const fileOf = found.flatMap(({ file, plans }) => plans.map(() => file));
    const result = carryOver(
      found.flatMap(({ plans }) => plans),
      asAt,
    );
    io.out(values.json ? json(result, asAt, fileOf) : text(result, asAt));
  });
}

function json({ plans, available, expected }: CarryOver, asAt: string, fileOf: readonly string[]): string {
  const document = {
    asAt,
    plans: plans.map(({ plan, closedOn, available: closed, residue }, index) => ({
      plan,
      file: fileOf[index],
      closedOn,
      available: closed,
      residue: measureJson(residue),
    })),
    available: measureJson(available),
    expected: measureJson(expected),
  };
  return JSON.stringify(document, null, 2);
}

function cell({ outcome }: Measure): string {
  return outcome.type === "value" ? formatNumber(outcome.value, "it", 2) : "non calcolabile";
}

function text({ plans, available, expected }: CarryOver, asAt: string): string {
  const measures = [...plans.map(({ residue }) => residue), available, expected];
  const reasons = new Set(
    measures.flatMap(({ outcome }) =>
      outcome.type === "notComputable" ? [`- ${printable(outcome.because.it)}`] : [],
    ),
  );
  return [
    `Residui dei piani precedenti al ${dayText(asAt)} (quota di contributo; ${carryOverSource})`,
    "",
    columns([
      ["Piano", "Residuo", "Chiusura", "Disponibile"],
      ...plans.map(({ plan, closedOn, available: closed, residue }) => [
        printable(plan).slice(0, 60),
        cell(residue),
        closedOn === null ? "" : dayText(closedOn),
        closed === null ? "non si sa" : closed ? "sì" : "non ancora",
      ]),
    ]),
    "",
    `Disponibili ${cell(available)} · attesi alla chiusura ${cell(expected)}`,
    ...(reasons.size > 0 ? ["", "Non calcolabile perché:", ...reasons] : []),
  ].join("\n");
}
