/** Project cards against the table of projects and the alliances of the same plan (PLAN-MI-2017, 3.2). */
import { canonicalText, decimal } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { alliancesOf, partiesIn } from "../alliance.ts";
import { finding } from "../rules.ts";
import { projectText, sameText } from "../same-project.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess, tablesOf } from "../table-access.ts";

/** With two tables of projects, or of alliances, nobody knows which one the cards belong to. */
export function checkCardsAcross(tables: readonly Table[]): Finding[] {
  const projects = tablesOf(tables, "projects");
  const alliances = tablesOf(tables, "alliances");
  return tablesOf(tables, "projectCard").flatMap((cards) => [
    ...(projects.length === 1 ? projects.flatMap((plan) => strangers(cards, plan)) : []),
    ...(alliances.length === 1 ? alliances.flatMap((table) => partners(cards, table)) : []),
  ]);
}

/** Only a card that is like no project at all: one that is like two of them may be either. */
function strangers(cards: Table, plan: Table): Finding[] {
  const projects = dataRows(plan);
  return dataRows(cards).flatMap((card) => {
    const title = card.text("title");
    const known = projects.some((project) => sameText(title, [project], projectText) !== null);
    if (title === "" || known || projects.length === 0) return [];
    return [
      finding("across.cardProject", {
        sheet: cards.sheet,
        cell: card.cell("title") ?? "A1",
        found: title,
        message: {
          it: `«${excerpt(title)}» non si ritrova in «${plan.sheet}»: aggiungere il progetto alla tabella o usare lo stesso capofila e titolo.`,
          en: `"${excerpt(title)}" is not found in "${plan.sheet}": add the project to the table or use the same lead and title.`,
        },
      }),
    ];
  });
}

/** No document says whether the lead counts among the partners: a card may count it or not. */
function partners(cards: Table, table: Table): Finding[] {
  const alliances = alliancesOf(table).filter(({ complete }) => complete);
  return dataRows(cards).flatMap((card) => {
    const declared = wholeOf(card);
    const alliance = sameText(card.text("title"), alliances, ({ name, leads }) =>
      [...leads.map((lead) => lead.name.text), name].join(" "),
    );
    if (declared === null || alliance === null) return [];
    const subjects = partiesIn(alliance).length;
    if (declared === String(subjects) || declared === String(subjects - 1)) return [];
    return [
      finding("across.cardPartners", {
        sheet: cards.sheet,
        cell: card.cell("partners") ?? "A1",
        found: declared,
        expected: String(subjects - 1),
        message: {
          it: `La scheda dichiara ${declared} partner, l'Alleanza («${table.sheet}» ${alliance.cell}) ne ha ${subjects - 1} oltre al capofila: allineare i due fogli.`,
          en: `The card declares ${declared} partners, the alliance ("${table.sheet}" ${alliance.cell}) has ${subjects - 1} besides the lead: bring the two sheets into line.`,
        },
      }),
    ];
  });
}

/** "22 (adesioni in corso)" says that the number will change: it is not compared. */
function wholeOf(card: RowAccess): string | null {
  const text = card.text("partners").trim();
  return /^\d{1,4}$/.test(text) ? canonicalText(decimal(text)) : null;
}
