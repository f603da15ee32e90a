/** Alliances in themselves: who leads, who takes part (LG-2014; ACC-CR-2014, art. 9; PLAN-MI-2017, All. 3 art. 9). */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { type Alliance, alliancesOf, bornOn, type Party, partiesIn } from "../alliance.ts";
import { onlyLeads } from "../alliance-lead.ts";
import { inForce } from "../governance.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import { duplicates, type Subject, SubjectIndex, similar, subjectName } from "../subject.ts";
import type { Table } from "../table.ts";
import { hasField, type RowAccess } from "../table-access.ts";
import { checkAllianceLife } from "./alliance-life.ts";
import { daysOutsideActs } from "./days.ts";
import { natureConflict, nearlyEqual, repeated, taxCodes, unreadableDates } from "./subjects.ts";
import { twoTypesIn } from "./two-types.ts";

const days = ["agreementDate", "constitutionDate", "planApproval", "projectStart", "adhesionDate"];

export function checkAlliances(table: Table, context: PlanContext): Finding[] {
  const alliances = alliancesOf(table);
  return [
    ...unreadableDates(table, days),
    ...daysOutsideActs(table, days),
    ...taxCodes(table, ["taxCode"]),
    ...twoTypesIn(table),
    ...leadsOfSeveral(table, alliances, context),
    ...alliances.flatMap((alliance) => [
      ...leadsOf(table, alliance, context),
      ...sidesOf(table, alliance, context),
      ...subjectsOf(table, alliance),
      ...checkAllianceLife(table, alliance, context),
    ]),
  ];
}

function leadsOf(table: Table, alliance: Alliance, context: PlanContext): Finding[] {
  const named = `«${excerpt(alliance.name)}»`;
  const quoted = `"${excerpt(alliance.name)}"`;
  const [lead, ...others] = alliance.leads;
  // Without a column for leads or roles nothing is said about them.
  const toldWho = hasField(table, "lead") || (hasField(table, "role") && alliance.others.length === 0);
  if (!lead) {
    if (!toldWho) return [];
    return [
      finding("alliance.noLead", {
        sheet: table.sheet,
        cell: alliance.cell,
        message: {
          it: `L'alleanza ${named} non ha un capofila: ogni alleanza ne nomina uno al suo interno.`,
          en: `Alliance ${quoted} has no lead: every alliance names one among its subjects.`,
        },
      }),
    ];
  }
  if (others.length > 0) {
    return others.map((other) =>
      finding("alliance.severalLeads", {
        sheet: table.sheet,
        cell: other.cell,
        cells: [lead.cell],
        message: {
          it: `L'alleanza ${named} ha già il capofila «${excerpt(lead.name.text)}» (${lead.cell}): il capofila è uno solo.`,
          en: `Alliance ${quoted} already has the lead "${excerpt(lead.name.text)}" (${lead.cell}): there is one lead only.`,
        },
      }),
    );
  }
  return leadKind(table, alliance, lead, context);
}

/** The kinds of lead that the act admits (public bodies only, until an act says otherwise); what nobody declares is asked, not guessed. */
function leadKind(table: Table, alliance: Alliance, lead: Party, context: PlanContext): Finding[] {
  const kinds = inForce("allianceLeadKinds", bornOn(alliance), context)?.value;
  const { side, kind, by } = lead.nature;
  if (!kinds || (kind !== null && kinds.includes(kind))) return [];
  if (side === "private" && kinds.includes("privateNonProfit") && kinds.includes("privateForProfit"))
    return [];
  const name = excerpt(lead.name.text);
  const only = onlyLeads(kinds);
  const at = { sheet: table.sheet, cell: lead.cell };
  if (side === "private" && by === "declared" && (kind !== null || !kinds.includes("privateNonProfit"))) {
    const declared = {
      it: kind === "privateForProfit" ? "impresa" : "privato",
      en: kind === "privateForProfit" ? "an enterprise" : "private",
    };
    return [
      finding("alliance.publicLead", {
        ...at,
        message: {
          it: `«${name}» è indicato come ${declared.it}: ${only.it}. Scegliere un altro capofila tra i soggetti dell'alleanza.`,
          en: `"${name}" is declared ${declared.en}: ${only.en}. Choose another lead among the alliance's subjects.`,
        },
      }),
    ];
  }
  const looks = side === "private";
  return [
    finding("alliance.leadNature", {
      ...at,
      message: {
        it: `Per l'atto ${only.it}, e dal nome «${name}» ${looks ? "sembra un altro soggetto" : "non si capisce se lo sia"}: indicarne la natura.`,
        en: `Under the act ${only.en}, and by its name "${name}" ${looks ? "looks like another" : "does not tell"}: state its nature.`,
      },
    }),
  ];
}

function leadsOfSeveral(table: Table, alliances: readonly Alliance[], context: PlanContext): Finding[] {
  const seen = new SubjectIndex<Party & { readonly alliance: Alliance }>();
  return alliances.flatMap((alliance) =>
    alliance.leads.flatMap((lead) => {
      const known = seen.first(lead);
      const count = known ? seen.same(lead).length + 1 : 1;
      seen.add({ ...lead, alliance });
      const most = inForce("alliancesPerLead", bornOn(alliance), context)?.value;
      if (!known || most === undefined || count <= most) return [];
      return [
        finding("alliance.oneLead", {
          sheet: table.sheet,
          cell: lead.cell,
          cells: [known.cell],
          found: String(count),
          expected: String(most),
          message: {
            it: `«${excerpt(lead.name.text)}» è già capofila di «${excerpt(known.alliance.name)}» (${known.cell}): può guidare una sola alleanza, nelle altre può essere partner.`,
            en: `"${excerpt(lead.name.text)}" already leads "${excerpt(known.alliance.name)}" (${known.cell}): it may lead one alliance only and partner in others.`,
          },
        }),
      ];
    }),
  );
}

function sidesOf(table: Table, alliance: Alliance, context: PlanContext): Finding[] {
  const asked = inForce("allianceSides", bornOn(alliance), context)?.value;
  const parties = partiesIn(alliance);
  if (!asked || !alliance.complete || parties.length === 0) return [];
  const missing = asked.filter((side) => !parties.some((party) => party.nature.side === side));
  if (missing.length === 0) return [];
  const unknown = parties.filter((party) => party.nature.side === null);
  const words = {
    it: missing.map((side) => (side === "public" ? "pubblici" : "privati")).join(" né "),
    en: missing.join(" or "),
  };
  const at = { sheet: table.sheet, cell: alliance.cell };
  if (unknown.length > 0) {
    return [
      finding("alliance.sidesUnknown", {
        ...at,
        cells: unknown.map((party) => party.cell),
        message: {
          it: `Nell'alleanza «${excerpt(alliance.name)}» non risultano soggetti ${words.it}, ma di ${unknown.length} soggetti non si conosce la natura: indicare se sono pubblici o privati.`,
          en: `Alliance "${excerpt(alliance.name)}" shows no ${words.en} subjects, but the nature of ${unknown.length} subjects is unknown: state whether they are public or private.`,
        },
      }),
    ];
  }
  return [
    finding("alliance.publicAndPrivate", {
      ...at,
      cells: parties.map((party) => party.cell),
      message: {
        it: `L'alleanza «${excerpt(alliance.name)}» non ha soggetti ${words.it}: deve comprendere soggetti sia pubblici sia privati.`,
        en: `Alliance "${excerpt(alliance.name)}" has no ${words.en} subjects: it must have both public and private ones.`,
      },
    }),
  ];
}

/** Rows of single subjects only: a partner named again in a cell of names is no second row. */
function subjectsOf(table: Table, alliance: Alliance): Finding[] {
  const rows = alliance.rows.flatMap((row): (Subject & { row: RowAccess })[] => {
    const text = row.text("subject");
    const cell = row.cell("subject");
    return text === "" || cell === null ? [] : [{ row, name: subjectName(text), codes: [], cell }];
  });
  return [
    ...repeated(table, "alliance.duplicate", duplicates(rows)),
    ...nearlyEqual(table, "alliance.similar", similar(rows)),
    ...rows.flatMap((subject) =>
      ["nature", "memberType"].flatMap((field) => {
        const cell = subject.row.cell(field);
        return cell === null ? [] : natureConflict(table, subject, subject.row.text(field), cell);
      }),
    ),
  ];
}
