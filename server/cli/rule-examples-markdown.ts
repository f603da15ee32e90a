/** The examples of a rule as Markdown: one table per sheet, headed by Excel's letters, and the message that the engine gives. */
import type { Extract } from "../../shared/sheets/example-extract.ts";
import type { Demonstrated, Demonstration } from "../../shared/sheets/rule-demonstration.ts";

/** Lines of text; the first example of each kind as tables, the others as a list. */
export function examplesMarkdown({ passes, fails }: Demonstration): string[] {
  const [passing, ...otherPassing] = passes;
  const [failing, ...otherFailing] = fails;
  return [
    ...(passing ? ["", `**Passa**: ${plain(passing.shows.it)}`, ...tables(passing)] : []),
    ...list(
      "Passano anche:",
      otherPassing.map(({ shows }) => plain(shows.it)),
    ),
    ...(failing
      ? [
          "",
          `**Non passa**: ${plain(failing.shows.it)}`,
          ...tables(failing),
          "",
          `> ${plain(failing.finding.sheet)}, **${failing.finding.cell}**: ${plain(failing.finding.message.it)}`,
        ]
      : []),
    ...list(
      "Non passano neanche:",
      otherFailing.map(({ shows, finding }) => `${plain(shows.it)} > ${plain(finding.message.it)}`),
    ),
  ];
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", heading, "", ...items.map((item) => `- ${item}`)];
}

function tables({ extracts }: Demonstrated): string[] {
  return extracts.flatMap((extract) =>
    extract.asBefore
      ? ["", `Foglio «${plain(extract.sheet)}»: come sopra.`]
      : ["", `Foglio «${plain(extract.sheet)}»`, "", ...table(extract)],
  );
}

function table({ columns, rows }: Extract): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...columns]),
    `|${"---|".repeat(columns.length + 1)}`,
    ...rows.map(({ row, hidden, cells }) =>
      line([
        `${row}${hidden ? " (nascosta)" : ""}`,
        ...cells.map(({ text, speaks }) => (speaks ? `**▶ ${plain(text)}**` : plain(text))),
      ]),
    ),
  ];
}

/** Text that Markdown leaves as it is. */
function plain(text: string): string {
  return text
    .replace(/[\\|*_`[\]]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .replace(/\s+/g, " ")
    .trim();
}
