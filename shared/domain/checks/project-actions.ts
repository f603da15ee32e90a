/** What each project does, row by row: panel, target, fund, expected and reached, hours, status, dates. */
import { acts } from "../../acts/catalogue.ts";
import { canonicalText, compare } from "../../kit/decimal.ts";
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { formatNumber } from "../../kit/number-format.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { outsideEveryAct, programmeEnd } from "../calendar.ts";
import { dayIn, dayText } from "../day.ts";
import { targetsIn } from "../panel.ts";
import { type ActionRow, actionRows, panel, statusIn, usualAct } from "../project-actions.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import type { RowAccess } from "../table-access.ts";

export function checkProjectActions(table: Table): Finding[] {
  const rows = actionRows(table);
  const usual = usualAct(rows);
  return [
    ...rows.flatMap((row) => [
      ...inPanel(table, row, usual?.id ?? null),
      ...targetOf(table, row),
      ...fundOf(table, row),
      ...reachOf(table, row.row),
      ...statusOf(table, row.row),
      ...datesOf(table, row),
    ]),
    ...repeated(table, rows),
  ];
}

function at(
  table: Table,
  row: RowAccess,
  field: string,
  rule: RuleId,
  message: Bilingual,
  cells: readonly (string | null)[] = [],
): Finding[] {
  const cell = row.cell(field);
  if (cell === null) return [];
  return [finding(rule, { sheet: table.sheet, cell, message, cells: cells.filter((one) => one !== null) })];
}

function inPanel(table: Table, { row, entry }: ActionRow, usual: string | null): Finding[] {
  const field = row.text("action") === "" ? "code" : "action";
  const text = row.text(field);
  if (text === "") return [];
  const shown = excerpt(text);
  if (!entry) {
    // A code of the network's own says nothing to us and is no mistake.
    if (field === "code") return [];
    return at(table, row, field, "actions.notInPanel", {
      it: `«${shown}» non ripete alcuna azione finanziabile dei programmi: scrivere l'azione con le parole del panel, o verificare che sia ammessa.`,
      en: `"${shown}" repeats no fundable action of the programmes: write the action in the words of the panel, or check that it is admitted.`,
    });
  }
  const { act, action } = entry;
  const byCode = row.text("code") === "" ? null : panel.byCode(row.text("code"));
  if (byCode && byCode !== entry) {
    return at(
      table,
      row,
      "code",
      "actions.codeMismatch",
      {
        it: `Il codice indica «${excerpt(byCode.action.text.it)}», il testo «${excerpt(action.text.it)}»: correggere uno dei due.`,
        en: `The code names "${excerpt(byCode.action.text.en)}", the text "${excerpt(action.text.en)}": mend one of the two.`,
      },
      [row.cell("action")],
    );
  }
  if (usual === null || act.id === usual) return [];
  return at(table, row, field, "actions.otherProgramme", {
    it: `«${shown}» è un'azione di ${act.citations.canonical}, le altre del foglio sono di un altro programma: verificare a quale piano appartiene.`,
    en: `"${shown}" is an action of ${act.citations.canonical}, the others of the sheet belong to another programme: check which plan it is of.`,
  });
}

const targetNames = {
  persons: { it: "persone", en: "persons" },
  enterprises: { it: "imprese", en: "enterprises" },
} as const;

function targetOf(table: Table, { row, entry }: ActionRow): Finding[] {
  const text = row.text("target");
  const typed = text === "" ? null : targetsIn(text);
  const allowed = entry?.action.targets ?? [];
  if (!typed || allowed.length === 0 || typed.some((target) => allowed.includes(target))) return [];
  const names = (language: "it" | "en", and: string) =>
    allowed.map((target) => targetNames[target][language]).join(and);
  return at(table, row, "target", "actions.target", {
    it: `Nel panel l'azione si rivolge a ${names("it", " e ")}; qui è scritto «${excerpt(text)}».`,
    en: `In the panel the action is for ${names("en", " and ")}; here it says "${excerpt(text)}".`,
  });
}

function fundOf(table: Table, { row, entry }: ActionRow): Finding[] {
  if (!entry || entry.action.porFse || !/\bpor\b|\bfse\b/.test(plainWords(row.text("fund")))) return [];
  // Only the panel that has stars says where POR FSE may not go.
  if (!entry.act.actions.some(({ porFse }) => porFse)) return [];
  return at(table, row, "fund", "actions.porFse", {
    it: `I fondi POR FSE sono ammessi solo per le azioni con asterisco del panel (voucher infanzia, pre e dopo scuola, chiusura delle scuole, sport cultura e gioco): «${excerpt(entry.action.text.it)}» non lo è.`,
    en: `POR FSE money is admitted only for the starred actions of the panel (early childhood, before and after school, school closure, sport culture and play): "${excerpt(entry.action.text.en)}" is none of them.`,
  });
}

interface Pair {
  readonly planned: string;
  readonly done: string;
  readonly what: Bilingual;
  /** Rule when more is done than planned, and when it is done without any plan. */
  readonly over: RuleId;
  readonly without: RuleId;
}

const reached = (planned: string, done: string, it: string, en: string): Pair => ({
  planned,
  done,
  what: { it: `${it}: raggiunti`, en: `${en}: reached` },
  over: "monitoring.reachedOverExpected",
  without: "actions.reachedWithoutExpected",
});
const hours = (type: string, it: string, en: string): Pair => ({
  planned: `${type}Planned`,
  done: `${type}Delivered`,
  what: { it: `Ore di ${it}: erogate`, en: `Hours of ${en}: delivered` },
  over: "actions.hoursOverPlanned",
  without: "actions.hoursWithoutPlanned",
});

const pairs: readonly Pair[] = [
  reached("personsExpected", "personsReached", "Persone", "Persons"),
  reached("enterprisesExpected", "enterprisesReached", "Imprese", "Enterprises"),
  reached("expected", "reached", "Destinatari", "Beneficiaries"),
  hours("training", "formazione", "training"),
  hours("updating", "aggiornamento", "updating"),
  hours("guidance", "orientamento", "guidance"),
  {
    planned: "servicesDeclared",
    done: "servicesDelivered",
    what: { it: "Servizi: erogati", en: "Services: delivered" },
    over: "actions.servicesOverDeclared",
    without: "actions.servicesOverDeclared",
  },
];

function reachOf(table: Table, row: RowAccess): Finding[] {
  return pairs.flatMap(({ planned, done, what, over, without }) => {
    const plan = row.number(planned);
    const actual = row.number(done);
    const blank = row.reading(planned)?.type === "empty";
    if (!actual || actual.value.digits <= 0n || (!plan && !blank)) return [];
    const none = !plan || plan.value.digits === 0n;
    if (!none && compare(actual.value, plan.value) <= 0) return [];
    const [n, m] = [(language: "it" | "en") => formatNumber(actual.value, language), plan?.value];
    return [
      finding(none ? without : over, {
        sheet: table.sheet,
        cell: actual.cell,
        found: canonicalText(actual.value),
        expected: m === undefined ? null : canonicalText(m),
        cells: [row.cell(planned)].filter((cell) => cell !== null),
        message: none
          ? {
              it: `${what.it} ${n("it")}, ma la previsione è ${plan ? "zero" : "vuota"}: indicare il previsto, senza il quale il rapporto non è calcolabile.`,
              en: `${what.en} ${n("en")}, but the plan is ${plan ? "zero" : "blank"}: give the planned figure, without which the ratio is not computable.`,
            }
          : {
              it: `${what.it} ${n("it")} su ${formatNumber(m ?? "0", "it")} previsti: oltre il 100 %.`,
              en: `${what.en} ${n("en")} of ${formatNumber(m ?? "0", "en")} planned: above 100 %.`,
            },
      }),
    ];
  });
}

function statusOf(table: Table, row: RowAccess): Finding[] {
  const text = row.text("status");
  if (text === "") return [];
  const status = statusIn(text);
  if (status === null) {
    return at(table, row, "status", "actions.status", {
      it: `«${excerpt(text, 40)}» non dice se l'azione è avviata o conclusa: scrivere «Non avviato», «Avviato» o «Concluso».`,
      en: `"${excerpt(text, 40)}" does not say whether the action has started or ended: write "Non avviato", "Avviato" or "Concluso".`,
    });
  }
  if (status !== "notStarted") return [];
  const done = pairs.find((pair) => (row.number(pair.done)?.value.digits ?? 0n) > 0n);
  if (!done) return [];
  return at(
    table,
    row,
    "status",
    "actions.notStarted",
    {
      it: `L'azione risulta non avviata, ma in ${row.cell(done.done)} c'è già un risultato: correggere lo stato o il dato.`,
      en: `The action is not started, but ${row.cell(done.done)} already has a result: mend the status or the figure.`,
    },
    [row.cell(done.done)],
  );
}

function datesOf(table: Table, { row, entry }: ActionRow): Finding[] {
  const [start, end] = [dayIn(row.reading("startDate")), dayIn(row.reading("endDate"))];
  const limit = entry && programmeEnd(entry.act);
  const found: Finding[] = [];
  if (start !== null && end !== null && end < start) {
    found.push(
      ...at(
        table,
        row,
        "endDate",
        "actions.dates",
        {
          it: `La conclusione (${dayText(end)}) precede l'avvio (${dayText(start)}).`,
          en: `The end (${dayText(end)}) comes before the start (${dayText(start)}).`,
        },
        [row.cell("startDate")],
      ),
    );
  }
  for (const [field, day] of [
    ["startDate", start],
    ["endDate", end],
  ] as const) {
    if (day === null) continue;
    if (limit && day > limit.day) {
      found.push(
        ...at(table, row, field, "actions.afterEnd", {
          it: `${dayText(day)} è oltre il ${dayText(limit.day)}, entro cui tutte le attività devono concludersi (${limit.source.document}).`,
          en: `${dayText(day)} is after ${dayText(limit.day)}, by which all activities must end (${limit.source.document}).`,
        }),
      );
    } else if (outsideEveryAct(day, acts)) {
      found.push(
        ...at(table, row, field, "calendar.outsideActs", {
          it: `Il ${dayText(day)} non cade nella durata di alcun programma conosciuto: verificare la data.`,
          en: `${dayText(day)} is in no known programme: check the date.`,
        }),
      );
    }
  }
  return found;
}

function repeated(table: Table, rows: readonly ActionRow[]): Finding[] {
  const seen = new Map<string, string>();
  return rows.flatMap(({ row, project }) => {
    const words = plainWords(row.text("action") || row.text("code"));
    const cell = row.cell("action") ?? row.cell("code");
    if (words === "" || project === "" || cell === null) return [];
    // One action for persons and again for enterprises is two rows of one action, not a repetition.
    const key = [
      plainWords(project),
      words,
      plainWords(row.text("target")),
      plainWords(row.text("area")),
    ].join("|");
    const first = seen.get(key);
    seen.set(key, first ?? cell);
    if (first === undefined) return [];
    return [
      finding("actions.repeated", {
        sheet: table.sheet,
        cell,
        cells: [first],
        message: {
          it: `La stessa azione dello stesso progetto è già in ${first}: i suoi dati conterebbero due volte.`,
          en: `The same action of the same project is already in ${first}: its figures would count twice.`,
        },
      }),
    ];
  });
}
