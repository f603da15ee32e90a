/** Sheets of actions, indicators, proposals and their evaluation as officers draw them up. Figures are made up. */
import { type Base, count, date, days, euro, number, score, share, tableBase, text } from "./drawn-sheet.ts";

const leads = ["Comune di Alfa", "Comune di Beta", "Azienda Speciale Gamma", "Comune di Delta"];
const titles = ["Tempo amico", "Nidi aperti", "Conciliamo insieme", "Lavoro agile in rete"];
const parts = (...list: readonly number[]) => list.map((v) => ({ v, format: "0.0%" }));

const indicators2014 = [
  "N. soggetti aderenti alle reti territoriali",
  "N. progetti avviati sul totale progetti presenti del piano territoriale",
  "Numero di alleanze costituite formalmente",
  "N. progetti avviati con cofinanziamento della rete sul totale dei progetti avviati",
  "N. progetti avviati destinati alle persone sul totale dei progetti avviati",
  "N. progetti avviati destinati alle imprese sul totale dei progetti avviati",
  "N. piani di flessibilità avviati sul totale dei progetti avviati",
  "Risorse liquidate dalle Alleanze locali / risorse erogate da RL",
];
const indicators2017 = [
  "Numero soggetti aderenti alla Rete territoriale totale e per tipologia",
  "Numero progetti conclusi / totale progetti presenti nel piano territoriale",
  "Beneficiari raggiunti (persone) / beneficiari previsti dalle azioni di sistema",
  "Beneficiari raggiunti (imprese) / beneficiari previsti dalle azioni di sistema",
  "Beneficiari raggiunti (persone) / beneficiari previsti dal piano territoriale",
  "Beneficiari raggiunti (imprese) / beneficiari previsti dal piano territoriale",
  "Avvio sperimentazioni interne ATS",
];
const indicatorColumns = (
  labels: readonly string[],
  tops: readonly (number | null)[],
  bottoms: readonly (number | null)[],
) => [
  text(
    "number",
    "N. | Nr. | Cod. | Codice | Num.",
    labels.map((_, at) => at + 1),
  ),
  text(
    "indicator",
    "Indicatore | Indicatori | Indicatore di monitoraggio | Descrizione indicatore | Denominazione dell'indicatore | Indicatore di risultato | Testo indicatore | Indicatore (D.G.R. 1081/2013)",
    labels,
  ),
  score(
    "numerator",
    "Numeratore | Num. realizzato | Valore al numeratore | Realizzato | Raggiunto | Numeratore (a) | Dato al numeratore",
    tops,
  ),
  score(
    "denominator",
    "Denominatore | Valore al denominatore | Previsto | Atteso | Totale | Denominatore (b) | Dato al denominatore",
    bottoms,
  ),
  score(
    "value",
    "Valore | Risultato | Valore indicatore | Rapporto | Dato | Valore rilevato | Valore (a/b)",
    labels.map((_, at) => {
      const [top, bottom] = [tops[at] ?? null, bottoms[at] ?? null];
      return top !== null && bottom !== null ? top / bottom : 7 + at;
    }),
  ),
];

export const activitySheets: readonly Base[] = [
  tableBase({
    kind: "projectActions",
    name: "Azioni",
    titles: ["Stato di attuazione delle azioni dei progetti"],
    total: "Totale",
    columns: [
      text(
        "project",
        "Progetto | Titolo progetto | Denominazione progetto | Titolo del progetto | Nome progetto | Progetto di riferimento",
        titles,
      ),
      text("lead", "Capofila | Ente capofila | Soggetto capofila", leads),
      text(
        "action",
        "Azione | Azione progettuale | Azioni | Descrizione dell'azione | Azione finanziabile | Titolo azione | Azione realizzata | Tipo di azione | Intervento/azione | Attività",
        [
          "Pre e dopo scuola",
          "Voucher per servizi per l'infanzia",
          "Smart working e co-working",
          "Grest estivo, chiusura delle scuole",
        ],
      ),
      text(
        "target",
        "Destinatari | Target | Tipologia destinatari | Rivolta a | Tipo di destinatari | Beneficiari | Tipologia di destinatario | Utenza",
        ["Persone", "Persone", "Imprese", "Persone"],
      ),
      count(
        "personsExpected",
        "Persone previste | Persone attese | N. persone previste | Destinatari previsti (persone) | Persone da raggiungere | N. persone attese | Previste (persone) | Utenti previsti",
        [40, 25, null, 60],
      ),
      count(
        "personsReached",
        "Persone raggiunte | Persone coinvolte | N. persone raggiunte | Destinatari raggiunti (persone) | Persone effettive | Totale persone raggiunte | Utenti raggiunti | N. beneficiari raggiunti (persone)",
        [32, 25, null, 12],
      ),
      count(
        "enterprisesExpected",
        "Imprese previste | Aziende previste | N. imprese previste | Imprese da coinvolgere | N. imprese attese",
        [null, null, 10, null],
      ),
      count(
        "enterprisesReached",
        "Imprese raggiunte | Aziende raggiunte | Imprese coinvolte | N. imprese raggiunte | Imprese effettivamente coinvolte | Totale imprese raggiunte",
        [null, null, 4, null],
      ),
      text(
        "status",
        "Stato | Stato azione | Stato di avanzamento | Stato di attuazione | Stato attuazione | Avanzamento",
        ["Avviato", "Concluso", "Avviato", "Non avviato"],
      ),
      date(
        "startDate",
        "Data avvio | Data inizio | Avvio | Data di avvio | Inizio attività | Avviata il",
        days("2017-09-01", "2017-10-01", "2018-01-15", null),
      ),
      date(
        "endDate",
        "Data conclusione | Data fine | Data termine | Conclusione | Data di fine | Conclusa il",
        days(null, "2018-06-30", null, null),
      ),
    ],
  }),
  tableBase({
    kind: "projectActions",
    name: "Ore e servizi",
    titles: ["Ore di formazione e servizi per azione"],
    columns: [
      text("project", "Titolo progetto | Progetto", titles),
      text("code", "Codice azione | Cod. azione | Codice", ["A1", "A2", "B1", "B3"]),
      text("action", "Azione | Descrizione azione", [
        "Time saving",
        "Grest estivo",
        "Telelavoro",
        "Congedi parentali",
      ]),
      number(
        "trainingPlanned",
        "Ore di formazione previste | Formazione: ore previste | Ore formazione programmate | Ore formazione (previste) | N. ore di formazione previste",
        [20, 8, 0, 16],
      ),
      number(
        "trainingDelivered",
        "Ore di formazione erogate | Formazione: ore erogate | Ore formazione svolte | Ore di formazione effettuate | Ore formazione (erogate) | Ore formazione realizzate",
        [12, 8, 0, 4.5],
      ),
      number(
        "guidancePlanned",
        "Ore di orientamento previste | Orientamento: ore previste | Ore orientamento programmate | N. ore orientamento previste",
        [10, 0, 4, 0],
      ),
      number(
        "guidanceDelivered",
        "Ore di orientamento erogate | Orientamento: ore erogate | Ore orientamento effettuate | Ore di orientamento svolte",
        [10, 0, 2, 0],
      ),
      count(
        "servicesDeclared",
        "Servizi dichiarati | Servizi previsti | Servizi esistenti | N. servizi dichiarati | Servizi dichiarati nel piano",
        [4, 2, 1, 0],
      ),
      count(
        "servicesDelivered",
        "Servizi erogati | Servizi attivati | N. servizi erogati | Servizi effettivamente erogati",
        [3, 2, 0, 0],
      ),
    ],
  }),
  tableBase({
    kind: "projectActions",
    name: "Destinatari",
    columns: [
      text("lead", "Capofila | Ente capofila", leads),
      text("action", "Azione progettuale | Azione", [
        "Sportello",
        "Baby parking",
        "Voucher",
        "Flessibilità oraria",
      ]),
      text("target", "Target | Destinatari", ["Famiglie", "Famiglie", "Famiglie", "Imprese"]),
      count(
        "expected",
        "Previsti | Destinatari previsti | Attesi | Soggetti target | Beneficiari previsti",
        [40, 25, 60, 8],
      ),
      count(
        "reached",
        "Raggiunti | Destinatari raggiunti | Soggetti raggiunti | Beneficiari raggiunti",
        [32, 25, 12, 3],
      ),
    ],
  }),
  tableBase({
    kind: "systemActions",
    name: "Azioni di sistema",
    titles: ["Azioni di sistema e trasversali del Piano"],
    total: "Totale",
    columns: [
      text(
        "type",
        "Tipologia | Tipo azione | Tipologia azione | Tipo di azione | Livello azione | Tipo | Categoria azione | Natura dell'azione",
        ["Azione di sistema", "Azione trasversale", "Azione trasversale", "Azione diretta di ATS"],
      ),
      text(
        "action",
        "Azione | Descrizione azione | Denominazione azione | Azioni | Titolo dell'azione | Nome azione | Azione trasversale / di sistema",
        [
          "Promozione della Rete",
          "Smart working negli enti",
          "WHP e conciliazione",
          "Sportello per i dipendenti",
        ],
      ),
      euro(
        "planned",
        "Importo previsto | Risorse previste | Costo previsto | Risorse programmate | Budget previsto | Risorse destinate | Risorse assegnate | Stanziamento | Importo a budget | Spesa prevista",
        [20_000, 35_000, 15_000.5, 0],
      ),
      euro(
        "liquidated",
        "Importo liquidato | Liquidato | Risorse liquidate | Somme liquidate | Importi liquidati | Somma liquidata | Totale liquidato",
        [5000, 12_000, 0, 0],
      ),
      count(
        "workingGroups",
        "Gruppi di lavoro avviati | Gruppi di lavoro | Gruppi di lavoro attivati | N. gruppi di lavoro | N. gruppi di lavoro avviati | Gruppi lavoro costituiti | Tavoli di lavoro attivati",
        [null, 1, 1, null],
      ),
      count(
        "meetings",
        "Numero incontri | N. incontri | Incontri | Incontri dei gruppi di lavoro | Incontri svolti | Riunioni dei gruppi | N. riunioni | Incontri effettuati",
        [null, 3, 2, null],
      ),
      count(
        "trials",
        "Sperimentazioni avviate | Sperimentazioni interne | Sperimentazioni | N. sperimentazioni | Sperimentazioni in corso | N. sperimentazioni avviate",
        [null, null, null, 1],
      ),
    ],
  }),
  tableBase({
    kind: "monitoring2014",
    name: "Indicatori",
    titles: ["Monitoraggio luglio 2015 (D.G.R. 1081/2013)"],
    columns: indicatorColumns(
      indicators2014,
      [null, 4, null, 1, 3, 1, 6, 12_000.5],
      [null, 5, null, 4, 4, 4, 4, 40_000],
    ),
  }),
  tableBase({
    kind: "planMonitoring",
    name: "Indicatori di Piano",
    titles: ["Piano territoriale 2017-2018: indicatori di risultato"],
    columns: indicatorColumns(
      indicators2017,
      [null, 2, 50, 5, 300, 30, null],
      [null, 8, 100, 20, 800, 96, null],
    ),
  }),
  tableBase({
    kind: "actionRegister",
    name: "Piano di lavoro",
    titles: ["Piano di lavoro territoriale"],
    columns: [
      text(
        "macroAction",
        "MACROAZIONI | Macroazione | Macro-azione | Linea di intervento | Obiettivo specifico | Macroazioni previste | Macro azione di riferimento",
        ["RETE", null, "FORMAZIONE", null],
      ),
      text(
        "action",
        "AZIONE PROGETTUALE | Azione | Azioni | Azioni progettuali | Azione prevista | Descrizione azione",
        [
          "1.a Attivazione di un tavolo locale",
          "1.b Allargamento del tavolo locale",
          "6. Progettazione di percorsi formativi",
          "7. Ricognizione di sportelli",
        ],
      ),
      text(
        "activities",
        "ATTIVITÀ PREVISTE E REALIZZATE | Attività | Attività previste | Attività realizzate | Attività svolte",
        ["individuazione delle risorse", null, "4 moduli formativi", "questionario agli enti"],
      ),
      text(
        "target",
        "TARGET COINVOLTO | Target | Destinatari | Destinatari coinvolti | Destinatari finali | Target di riferimento",
        ["Stakeholder locali", null, "Imprese", "Enti locali"],
      ),
    ],
  }),
  tableBase({
    kind: "lineage",
    name: "Dalle proposte ai progetti",
    titles: ["Dalle proposte ai progetti del Piano: esiti della co-progettazione"],
    columns: [
      text("number", "N. | Nr. | N. proposta", [1, 2, 3, 4]),
      text(
        "lead",
        "Soggetto proponente | Ente capofila | Capofila | Capofila della proposta | Ente proponente | Capofila proponente",
        leads,
      ),
      text(
        "proposal",
        "Proposta | Titolo proposta | Proposta originaria | Proposta presentata | Titolo della proposta | Proposta progettuale | Titolo della proposta originaria | Proposta iniziale | Progetto proposto",
        titles,
      ),
      text(
        "outcome",
        "Esito | Esito co-progettazione | Esito della proposta | Decisione del Comitato | Esito finale | Esito valutazione | Stato della proposta",
        ["Confermata", "Accorpata", "Accorpata", "Ritirata"],
      ),
      text(
        "project",
        "Progetto del Piano | Progetto finale | Progetto approvato | Confluita nel progetto | Progetto di destinazione | Progetto definitivo | Titolo progetto finale | Progetto risultante | Progetto in cui confluisce | Nuovo progetto",
        ["Tempo amico", "Nidi in rete", "Nidi in rete", null],
      ),
      text("reason", "Motivazione | Note | Motivo | Motivazioni | Osservazioni | Motivi | Perché", [
        null,
        "stesso territorio",
        "stesso territorio",
        "rinuncia del capofila",
      ]),
    ],
  }),
  tableBase({
    kind: "evaluation",
    name: "Valutazione",
    titles: ["Valutazione delle proposte: punteggi per criterio"],
    columns: [
      text("number", "N. | Nr.", [1, 2, 3, 4]),
      text("lead", "Capofila | Ente capofila | Soggetto proponente", leads),
      text(
        "proposal",
        "Titolo proposta | Proposta | Proposta progettuale | Titolo progetto | Progetto | Titolo della proposta | Nome proposta | Proposta presentata | Denominazione proposta",
        titles,
      ),
      score(
        "innovation",
        "Innovatività | Innovazione | Grado di innovazione | Innovatività (max 25) | Carattere innovativo | Criterio 1 - Innovatività | Livello di innovazione",
        [25, 20, 18, 15],
      ),
      score(
        "sustainability",
        "Sostenibilità | Sostenibilità nel tempo | Sostenibilità economica | Sostenibilità (peso 25%) | Criterio 2 - Sostenibilità | Sostenibilità del progetto",
        [20, 20, 15, 10.5],
      ),
      score(
        "integration",
        "Integrazione | Grado di integrazione | Integrazione con la programmazione territoriale | Integrazione con il territorio | Criterio 3 - Integrazione",
        [25, 25, 20, 15],
      ),
      score(
        "scope",
        "Sovradistrettualità | Ambito sovradistrettuale | Sovra-distrettualità | Dimensione sovradistrettuale | Sovradistrettuale | Livello sovradistrettuale",
        [20, 15, 18, 20],
      ),
      score(
        "total",
        "Totale | Punteggio totale | Totale punti | Punteggio complessivo | Totale punteggio | Tot. punteggio | Punti totali | Punteggio",
        [90, 80, 71, 60.5],
      ),
      score(
        "position",
        "Posizione | Graduatoria | Posto | Posizione in graduatoria | Pos. | Posto in graduatoria | Posizione finale",
        [1, 2, 3, 4],
      ),
      text(
        "abstained",
        "Astenuti | Componenti astenuti | Astensioni | Si astiene | Astensione | Enti astenuti",
        ["Comune di Alfa", "Comune di Beta", null, "Comune di Delta"],
      ),
    ],
  }),
  tableBase({
    kind: "allocation",
    name: "Indicatori ASL",
    titles: ["Indicatori per il riparto delle risorse tra le ASL"],
    columns: [
      text("territory", "ASL | Dati per ASL | Territorio | Azienda sanitaria | Ambito territoriale", [
        "Bergamo",
        "Brescia",
        "Como",
        "Cremona",
        "Lecco",
      ]),
      share(
        "womenFertileAge",
        "Popolazione femminile 18-45 anni | Donne 18-45 anni | Indicatore A | Donne in età fertile (18-45)",
        parts(0.2, 0.3, 0.1, 0.25, 0.15),
      ),
      share(
        "children",
        "Bambini 0-6 anni | Bambini | Minori di 6 anni | Indicatore B | Popolazione 0-6 anni",
        parts(0.21, 0.29, 0.11, 0.24, 0.15),
      ),
      share(
        "femaleWorkforce",
        "Forza lavoro femminile | Forze lavoro femminili | Indicatore C | Occupazione femminile",
        parts(0.2, 0.3, 0.12, 0.23, 0.15),
      ),
      share(
        "smes",
        "MPMI | Micro, piccole e medie imprese | PMI | Indicatore D | Imprese fino a 250 addetti",
        parts(0.22, 0.28, 0.1, 0.25, 0.15),
      ),
      share(
        "elderly",
        "Popolazione over 75 | Anziani | Popolazione oltre 75 anni | Indicatore E | Ultra75",
        parts(0.2, 0.3, 0.1, 0.26, 0.14),
      ),
    ],
    total: "Lombardia",
  }),
  tableBase({
    kind: "weights",
    name: "Pesi",
    titles: ["Pesi degli indicatori"],
    total: "Totale",
    columns: [
      text("indicator", "Indicatore | Indicatori | Denominazione indicatore", [
        "Indicatore A",
        "Indicatore B",
        "Indicatore C",
        "Indicatore D",
        "Indicatore E",
      ]),
      text("description", "Descrizione | Definizione | Contenuto | Significato", [
        "Popolazione femminile in età fertile",
        "Bambini 0-6",
        "Forza lavoro femminile",
        "MPMI",
        "Anziani",
      ]),
      share(
        "weight",
        "Peso | Peso % | Peso relativo | Ponderazione | Peso percentuale | Peso attribuito",
        parts(0.1, 0.3, 0.3, 0.1, 0.2),
      ),
    ],
  }),
];
