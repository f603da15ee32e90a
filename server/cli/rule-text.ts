/** One rule with its examples for a terminal. */
import { scopeText } from "../../shared/domain/rule-scope.ts";
import type { Rule, RuleId } from "../../shared/domain/rules.ts";
import type { Extract } from "../../shared/sheets/example-extract.ts";
import { type Demonstrated, demonstrate } from "../../shared/sheets/rule-demonstration.ts";
import { type Io, paint } from "./io.ts";
import { severityNames, tolerances } from "./rules-page.ts";

export function ruleText(id: RuleId, rule: Rule, io: Io): string {
  const { passes, fails } = demonstrate(id);
  return [
    paint(io, "bold", rule.title.it),
    `${id}, ${severityNames[rule.severity]}${rule.waivable ? "" : ", non derogabile"}`,
    paint(io, "dim", rule.source),
    `Vale per: ${scopeText(rule).it}. Tolleranza: ${tolerances[rule.tolerance]}.`,
    ...passes.flatMap((example) => [
      "",
      `${paint(io, "green", "Passa")}: ${example.shows.it}`,
      ...sheets(example, io),
    ]),
    ...fails.flatMap((example) => [
      "",
      `${paint(io, "red", "Non passa")}: ${example.shows.it}`,
      ...sheets(example, io),
      `  ${paint(io, "bold", `${example.finding.sheet}!${example.finding.cell}`)} ${example.finding.message.it}`,
    ]),
  ].join("\n");
}

function sheets({ extracts }: Demonstrated, io: Io): string[] {
  return extracts.flatMap((extract) =>
    extract.asBefore
      ? [`  Foglio «${extract.sheet}»: come sopra`]
      : [`  Foglio «${extract.sheet}»`, ...grid(extract, io)],
  );
}

const widest = 60;

/** Excel's letters above, row numbers at the left, the speaking cell in brackets. */
function grid({ columns, rows }: Extract, io: Io): string[] {
  const texts = rows.map(({ cells }) =>
    cells.map(({ text, speaks }) => {
      const short = text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
      return speaks ? `[${short}]` : short;
    }),
  );
  const widths = columns.map((letters, at) =>
    Math.max(letters.length, ...texts.map((row) => row[at]?.length ?? 0)),
  );
  const head = columns.map((letters, at) => letters.padEnd(widths[at] ?? 0)).join("  ");
  return [
    paint(io, "dim", `       ${head.trimEnd()}`),
    ...rows.map(({ row, hidden, cells }, r) => {
      const line = cells.map(({ number }, at) => {
        const text = texts[r]?.[at] ?? "";
        return number ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
      });
      const label = paint(io, "dim", String(row).padStart(5));
      return `${label}  ${line.join("  ").trimEnd()}${hidden ? " (riga nascosta)" : ""}`;
    }),
  ];
}
