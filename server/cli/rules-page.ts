/** The catalogue as a Markdown page with one anchor per rule: docs/rules.md is this text, and a test holds it so. */
import { programmeOf } from "../../shared/acts/programmes.ts";
import { ruleAnchor } from "../../shared/domain/rules/rule.ts";
import { RULE_SET, type Rule, rules } from "../../shared/domain/rules.ts";

const severityNames = { error: "errore", warning: "avviso", info: "informazione" } as const;
const tolerances = {
  printed: "precisione stampata",
  exact: "esatta, al centesimo o all'unità",
} as const;

export function rulesPage(): string {
  const entries: [string, Rule][] = Object.entries(rules);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = entries.map(([id, rule]) =>
    [
      `<a id="${ruleAnchor(id)}"></a>`,
      `### \`${id}\``,
      "",
      `**${rule.title.it}** - ${rule.title.en}`,
      "",
      "| | |",
      "|---|---|",
      `| Gravità | ${severityNames[rule.severity]} |`,
      `| Derogabile | ${rule.waivable ? "sì, per iscritto da un approvatore" : "no: la cella va corretta"} |`,
      `| Fonte | ${rule.source} |`,
      `| Programmi | ${scope(rule)} |`,
      `| Tolleranza | ${tolerances[rule.tolerance]} |`,
      "",
    ].join("\n"),
  );
  return [
    "# Catalogo delle regole",
    "",
    "Pagina prodotta da `npm run concilia -- rules --markdown`: non modificarla a mano.",
    `Insieme di regole ${RULE_SET}, ${entries.length} regole. Gli esempi che passano e che falliscono sono in \`tests/domain\`.`,
    "",
    ...blocks,
  ].join("\n");
}

function scope(rule: Rule): string {
  if (rule.programmes === "all") return "tutti";
  return rule.programmes.map((id) => programmeOf(id).label.it).join("; ");
}
