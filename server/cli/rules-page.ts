/** The catalogue as a Markdown page with one anchor per rule: docs/rules.md is this text, and a test holds it so. */
import { scopeText } from "../../shared/domain/rule-scope.ts";
import { ruleAnchor } from "../../shared/domain/rules/rule.ts";
import { RULE_SET, type Rule, type RuleId, rules } from "../../shared/domain/rules.ts";
import { demonstrate } from "../../shared/sheets/rule-demonstration.ts";
import { examplesMarkdown } from "./rule-examples-markdown.ts";

export const severityNames = { error: "errore", warning: "avviso", info: "informazione" } as const;
export const tolerances = {
  printed: "per i numeri, la precisione con cui sono stampati",
  exact: "esatta, al centesimo o all'unità",
} as const;

export function rulesPage(): string {
  const entries = Object.entries(rules) as [RuleId, Rule][];
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
      `| Vale per | ${scopeText(rule).it} |`,
      `| Tolleranza | ${tolerances[rule.tolerance]} |`,
      ...examplesMarkdown(demonstrate(id)),
      "",
    ].join("\n"),
  );
  return [
    "# Catalogo delle regole",
    "",
    "Pagina prodotta da `npm run concilia -- rules --markdown`: non modificarla a mano.",
    `Insieme di regole ${RULE_SET}, ${entries.length} regole. Gli esempi sono in \`shared/domain/rules/examples\` e girano come test;`,
    "il messaggio è quello che il controllo dà sull'esempio. ▶ segna la cella del rilievo; delle tabelle grandi si vedono solo le righe e le colonne che contano.",
    "",
    ...blocks,
  ].join("\n");
}
