/** When an alliance is formed, what its agreement says, and who joins later (PLAN-MI-2017, All. 3 art. 9; ACC-CR-2014, art. 9). */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { type Alliance, bornOn, dayOfAlliance, textOfAlliance } from "../alliance.ts";
import { dated } from "../dated-row.ts";
import { dayText } from "../day.ts";
import { inForce } from "../governance.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { hasField } from "../table-access.ts";
import { saysNo } from "./subjects.ts";

export function checkAllianceLife(table: Table, alliance: Alliance, context: PlanContext): Finding[] {
  return [constitution, agreement, adhesions].flatMap((check) => check(table, alliance, context));
}

/** New alliances only: those of 2014-16 are extended to the end of their project. */
function constitution(table: Table, alliance: Alliance, context: PlanContext): Finding[] {
  const extended = textOfAlliance(alliance, "extended");
  if (extended && !saysNo(extended.text)) return [];
  const formed = dayOfAlliance(alliance, "constitutionDate");
  const approved = dayOfAlliance(alliance, "planApproval");
  const started = dayOfAlliance(alliance, "projectStart");
  const day = formed?.iso ?? started?.iso ?? approved?.iso ?? null;
  const order = inForce("allianceConstitution", day, context)?.value;
  if (!order) return [];
  const found: Finding[] = [];
  if (formed && approved && order.includes("afterPlanApproval") && formed.iso < approved.iso) {
    found.push(
      finding("alliance.constitutionEarly", {
        sheet: table.sheet,
        cell: formed.cell,
        cells: [approved.cell],
        found: formed.iso,
        expected: approved.iso,
        message: {
          it: `L'alleanza «${excerpt(alliance.name)}» è costituita il ${dayText(formed.iso)}, prima dell'approvazione del piano (${dayText(approved.iso)}): la costituzione formale segue l'approvazione.`,
          en: `Alliance "${excerpt(alliance.name)}" was constituted on ${dayText(formed.iso)}, before the plan was approved (${dayText(approved.iso)}): formal constitution follows approval.`,
        },
      }),
    );
  }
  if (formed && started && order.includes("beforeProjectStart") && formed.iso > started.iso) {
    found.push(
      finding("alliance.constitutionLate", {
        sheet: table.sheet,
        cell: formed.cell,
        cells: [started.cell],
        found: formed.iso,
        expected: started.iso,
        message: {
          it: `L'alleanza «${excerpt(alliance.name)}» è costituita il ${dayText(formed.iso)}, dopo l'avvio dei progetti (${dayText(started.iso)}): doveva esserlo prima.`,
          en: `Alliance "${excerpt(alliance.name)}" was constituted on ${dayText(formed.iso)}, after its projects started (${dayText(started.iso)}): it had to be before.`,
        },
      }),
    );
  }
  const blank = alliance.rows.every((row) => dated(row, "constitutionDate").type === "blank");
  if (!formed && started && blank && hasField(table, "constitutionDate")) {
    found.push(
      finding("alliance.constitutionMissing", {
        sheet: table.sheet,
        cell: alliance.rows[0]?.cell("constitutionDate") ?? alliance.cell,
        cells: [started.cell],
        message: {
          it: `I progetti di «${excerpt(alliance.name)}» sono avviati il ${dayText(started.iso)}, ma manca la data della costituzione formale, che viene prima.`,
          en: `The projects of "${excerpt(alliance.name)}" started on ${dayText(started.iso)}, but the date of formal constitution, which comes first, is missing.`,
        },
      }),
    );
  }
  return found;
}

const contents = [
  {
    field: "openness",
    content: "subjectsAndOpenness",
    it: "se l'accordo è aperto o chiuso",
    en: "whether the agreement is open or closed",
  },
  { field: "organisation", content: "organisation", it: "gli assetti organizzativi", en: "the organisation" },
  { field: "governance", content: "governance", it: "gli assetti di governance", en: "the governance" },
  {
    field: "commitments",
    content: "commitments",
    it: "gli impegni delle parti",
    en: "the commitments of the parties",
  },
] as const;

/** The agreement's essential contents, for those that the sheet has a column for. */
function agreement(table: Table, alliance: Alliance, context: PlanContext): Finding[] {
  const asked = inForce("allianceAgreementContents", bornOn(alliance), context)?.value;
  if (!asked) return [];
  return contents.flatMap(({ field, content, it, en }) => {
    if (!asked.includes(content) || !hasField(table, field)) return [];
    const said = textOfAlliance(alliance, field);
    if (said && !(field !== "openness" && saysNo(said.text))) return [];
    return [
      finding(said ? "alliance.agreementContents" : "alliance.agreementUnstated", {
        sheet: table.sheet,
        cell: said?.cell ?? alliance.rows[0]?.cell(field) ?? alliance.cell,
        message: said
          ? {
              it: `L'accordo di «${excerpt(alliance.name)}» non contiene ${it}: è tra i contenuti che deve avere.`,
              en: `The agreement of "${excerpt(alliance.name)}" does not contain ${en}: it is among its required contents.`,
            }
          : {
              it: `Per l'accordo di «${excerpt(alliance.name)}» indicare ${it}.`,
              en: `For the agreement of "${excerpt(alliance.name)}" state ${en}.`,
            },
      }),
    ];
  });
}

/** Later adhesions: only to an open agreement, formally, and told to the network lead. */
function adhesions(table: Table, alliance: Alliance, context: PlanContext): Finding[] {
  const signed = dayOfAlliance(alliance, "constitutionDate") ?? dayOfAlliance(alliance, "agreementDate");
  if (!signed) return [];
  const closed = /\bchius/i.test(textOfAlliance(alliance, "openness")?.text ?? "");
  return alliance.rows.flatMap((row) => {
    const joined = dated(row, "adhesionDate");
    if (joined.type !== "day" || joined.iso <= signed.iso) return [];
    const name = excerpt(row.text("subject") || alliance.name);
    if (closed) {
      return [
        finding("alliance.closedAdhesion", {
          sheet: table.sheet,
          cell: joined.cell,
          cells: [signed.cell],
          message: {
            it: `«${name}» aderisce il ${dayText(joined.iso)}, ma l'accordo del ${dayText(signed.iso)} è chiuso: solo un'alleanza aperta ammette adesioni successive.`,
            en: `"${name}" joins on ${dayText(joined.iso)}, but the agreement of ${dayText(signed.iso)} is closed: only an open alliance admits later adhesions.`,
          },
        }),
      ];
    }
    const told =
      inForce("openAllianceAdhesion", joined.iso, context)?.value.includes("toldToNetworkLead") ?? false;
    const silent = row.text("notified") === "" && row.reading("notified")?.type === "empty";
    if (!told || !hasField(table, "notified") || !(silent || saysNo(row.text("notified")))) return [];
    return [
      finding("alliance.adhesionNotice", {
        sheet: table.sheet,
        cell: row.cell("notified") ?? joined.cell,
        cells: [joined.cell],
        message: {
          it: `L'adesione di «${name}» del ${dayText(joined.iso)} va comunicata al capofila di rete: indicare quando.`,
          en: `The adhesion of "${name}" on ${dayText(joined.iso)} must be told to the network lead: state when.`,
        },
      }),
    ];
  });
}
