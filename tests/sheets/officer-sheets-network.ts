/** Sheets of network and governance as officers draw them up, with the headings they use. Subjects are made up. */
import { type Base, count, date, days, percent, tableBase, text } from "./drawn-sheet.ts";

const started = days("2017-07-03", null, "2017-07-04", "2017-07-05");

export const networkSheets: readonly Base[] = [
  tableBase({
    kind: "members",
    name: "Aderenti per tipologia",
    titles: ["Soggetti aderenti alla Rete territoriale di conciliazione"],
    total: "Totale",
    columns: [
      text(
        "memberType",
        "Tipologia | Tipologia soggetto | Tipologia di soggetti | Categoria di soggetti | Tipo di ente | Natura giuridica | Tipologia aderenti",
        [
          "Enti pubblici locali",
          "Ambiti dei Piani di Zona",
          "Associazioni datoriali",
          "Terzo settore (cooperative, associazioni)",
          "Imprese",
          "Organizzazioni sindacali",
        ],
      ),
      count(
        "count",
        "N. soggetti | Numero | N. | Totale soggetti | Numero aderenti | N. enti | Soggetti aderenti | Quantità | Totale",
        [112, 24, 9, 141, 38, 17],
      ),
    ],
  }),
  tableBase({
    kind: "members",
    name: "Rete",
    columns: [
      text("memberType", "Tipologia soggetto | Tipologia | Categoria soggetti", [
        "Soggetti pubblici",
        "Terzo settore",
        "Imprese profit",
        "Sindacati",
      ]),
      count("count", "Numero soggetti | N. | Totale | Numero", [50, 30, 15, 5]),
      percent("share", "% | % sul totale | Incidenza % | Percentuale", [
        { v: 0.5, format: "0%" },
        { v: 0.3, format: "0%" },
        { v: 0.15, format: "0%" },
        { v: 0.05, format: "0%" },
      ]),
    ],
  }),
  tableBase({
    kind: "memberList",
    name: "Elenco aderenti",
    titles: ["Elenco dei soggetti aderenti alla Rete"],
    columns: [
      text("number", "N. | Nr. | Progr.", [1, 2, 3, 4]),
      text(
        "name",
        "Denominazione | Ragione sociale | Soggetto | Ente | Soggetto aderente | Nome ente | Denominazione dell'ente",
        ["Comune di Alfa", "Gamma S.r.l.", "La Rondine onlus", "Provincia di Zeta"],
      ),
      text(
        "memberType",
        "Tipologia | Tipo soggetto | Categoria soggetto | Natura giuridica | Tipologia di ente",
        ["Enti pubblici", "Imprese", "Terzo settore", "Enti pubblici"],
      ),
      text("taxCode", "Codice fiscale | C.F. | CF | Cod. fiscale | Codice fiscale ente", [
        "80003380195",
        "00743110157",
        743_110_157,
        "80001450179",
      ]),
      text("vatNumber", "Partita IVA | P. IVA | P.IVA | Part. IVA", [null, "00743110157", null, null]),
      date(
        "adhesionDate",
        "Data adesione | Data ingresso | Aderente dal | Data di adesione alla Rete | Adesione del",
        days("2017-09-01", "2017-09-01", null, "2018-03-12"),
      ),
      date(
        "withdrawalDate",
        "Data rinuncia | Data recesso | Data uscita | Recesso in data",
        days(null, null, "2018-02-01", null),
      ),
      text(
        "withdrawalReason",
        "Motivo rinuncia | Motivazione | Motivazione della rinuncia | Motivo del recesso",
        [null, null, "chiusura", null],
      ),
      text("form", "Modulo ricevuto | Istanza ricevuta | Modulo di adesione | Modulo firmato", [
        "sì",
        "sì",
        "no",
        "sì",
      ]),
      text(null, "E-mail | Telefono | Referente", ["a@alfa.it", "b@gamma.it", "02 1234567", "c@zeta.it"]),
    ],
  }),
  tableBase({
    kind: "alliances",
    name: "Alleanze",
    titles: ["Alleanze locali di conciliazione: composizione"],
    columns: [
      text(
        "alliance",
        "Alleanza | Nome alleanza | Denominazione alleanza | Alleanza locale | Titolo alleanza",
        ["Tempo", "Tempo", "Nidi", "Nidi"],
      ),
      text("subject", "Soggetto | Ente | Soggetto aderente | Denominazione | Ente partner", [
        "Comune di Alfa",
        "Gamma S.r.l.",
        "Comune di Beta",
        "La Rondine onlus",
      ]),
      text("role", "Ruolo | Ruolo nell'alleanza | Capofila/partner | Ruolo del soggetto", [
        "capofila",
        "partner",
        "capofila",
        "partner",
      ]),
      text("nature", "Natura | Pubblico/privato | Natura del soggetto | Pubblico o privato", [
        "pubblico",
        "privato",
        "pubblico",
        "privato",
      ]),
      text("memberType", "Tipologia | Tipo soggetto | Tipologia ente", [
        "Enti pubblici",
        "Imprese",
        "Enti pubblici",
        "Terzo settore",
      ]),
      date(
        "agreementDate",
        "Data accordo | Data sottoscrizione | Data di firma dell'accordo | Accordo del",
        days("2017-07-01", null, "2017-07-02", null),
      ),
      date(
        "constitutionDate",
        "Data costituzione | Costituzione formale | Data di costituzione formale",
        days("2017-07-05", null, "2017-07-06", null),
      ),
      text("openness", "Aperta/chiusa | Accordo aperto o chiuso | Tipo di accordo | Alleanza aperta", [
        "aperta",
        "aperta",
        "chiusa",
        "chiusa",
      ]),
      text(null, "E-mail | Referente | Note", ["a@b.it", "x", "y", null]),
    ],
  }),
  tableBase({
    kind: "alliances",
    name: "Alleanze locali",
    titles: ["Elenco delle Alleanze"],
    columns: [
      text("number", "N. | Nr.", [1, 2, 3, 4]),
      text("alliance", "Alleanza | Nome alleanza | Denominazione dell'alleanza", [
        "Tempo",
        "Nidi",
        "Orari",
        "Passi",
      ]),
      text("lead", "Capofila | Ente capofila | Soggetto capofila | Capofila dell'alleanza", [
        "Comune di Alfa",
        "Comune di Beta",
        "ATS",
        "Comune di Delta",
      ]),
      text("partners", "Partner | Elenco partner | N. partner | Altri partner | Partner dell'alleanza", [
        "A; B",
        "C; D",
        "E",
        "F; G; H",
      ]),
      date("agreementDate", "Data accordo | Data sottoscrizione accordo | Data del partenariato", started),
      date("constitutionDate", "Data costituzione | Data costituzione formale", started),
    ],
  }),
  tableBase({
    kind: "committee",
    name: "Comitato",
    titles: ["Comitato di programmazione, valutazione e monitoraggio"],
    columns: [
      text("category", "Tipologia soggetti | Categoria | Tipologia | In rappresentanza di", [
        "CAPOFILA",
        "UTR",
        "COMUNI",
        "OO.SS.",
      ]),
      text("body", "Ente | Organismo | Soggetto | Ente di appartenenza | Ente rappresentato", [
        "ATS Pavia",
        "Sede Pavia",
        "Comune di Alfa",
        "CGIL Pavia",
      ]),
      text(
        "titular",
        "Titolare | Componente titolare | Membro effettivo | Componente effettivo | Referente titolare",
        ["A. Bianchi", "C. Verdi", "E. Neri", "G. Rossi"],
      ),
      text("substitute", "Supplente | Componente supplente | Sostituto | Membro supplente", [
        "L. Gialli",
        "M. Viola",
        "N. Bruni",
        "O. Rosa",
      ]),
      text(null, "E-mail | Telefono | Note", ["x@ats.it", "y@utr.it", "z@alfa.it", null]),
    ],
  }),
  tableBase({
    kind: "meetings",
    name: "Riunioni del Comitato",
    titles: ["Riunioni del Comitato: convocazioni e verbali"],
    columns: [
      date(
        "date",
        "Data riunione | Data | Data seduta | Seduta del | Data incontro",
        days("2017-10-20", "2018-01-10", "2018-03-10", "2018-06-11"),
      ),
      date(
        "noticeDate",
        "Data convocazione | Convocazione del | Data invio convocazione | Convocato il",
        days("2017-10-10", "2018-01-01", "2018-03-01", "2018-06-01"),
      ),
      text(
        "agenda",
        "Ordine del giorno | O.d.g. | OdG | Argomenti trattati | Argomenti all'ordine del giorno",
        ["Avvio dei progetti", "Monitoraggio", "Valutazione", "Chiusura"],
      ),
      count(
        "members",
        "Componenti | N. componenti | Numero componenti | Aventi diritto | Totale componenti",
        [30, 30, 30, 31],
      ),
      count(
        "present",
        "Presenti | N. presenti | Numero presenti | Presenze | Totale presenti",
        [20, 21, 22, 16],
      ),
      count("votesFor", "Favorevoli | Voti favorevoli | Voti a favore | Sì", [10, null, 12, 16]),
      count("votesAgainst", "Contrari | Voti contrari | N. contrari", [5, null, 2, 0]),
      count("abstained", "Astenuti | N. astenuti | Astensioni", [5, null, 8, 0]),
      text("outcome", "Esito | Esito della votazione | Decisione | Deliberazione", [
        "approvato",
        null,
        "approvato",
        "approvato",
      ]),
      text("minutes", "Verbale | N. verbale | Verbale redatto | Verbale inviato", ["sì", "sì", null, "sì"]),
    ],
  }),
];
