/** Sheets of money as finance officers draw them up, with the headings they use. Subjects and figures are made up. */
import { type Base, count, date, days, euro, percent, rank, score, tableBase, text } from "./drawn-sheet.ts";

const leads = ["Comune di Alfa", "Comune di Beta", "Azienda Speciale Gamma", "Comune di Delta"];
const projects = ["Tempo amico", "Nidi aperti", "Conciliamo insieme", "Lavoro agile in rete"];
const numbers = [1, 2, 3, 4];

export const moneySheets: readonly Base[] = [
  tableBase({
    kind: "payments",
    name: "Erogazioni",
    titles: ["Registro delle erogazioni ai capofila", "ATS Val Padana - aggiornamento al 31/12/2018"],
    total: "Totale",
    columns: [
      text("number", "N. | Nr. | Progr. | N. ord. | #", numbers),
      text(
        "actNumber",
        "Determinazione n. | N. decreto | Numero atto | Atto di liquidazione | Estremi del provvedimento | Decreto | Provvedimento n. | N. det. | Atto dirigenziale n. | Determina di liquidazione | Rif. provvedimento | Decreto di impegno e liquidazione",
        ["123/2017", "124/2017", "41/2018", "220/2018"],
      ),
      date(
        "actDate",
        "Data determinazione | Data del decreto | Data atto | Data provvedimento | Data det. | del | Data del provvedimento di liquidazione | Data adozione atto | Adottato il",
        days("2017-09-01", "2017-09-01", "2018-01-15", "2018-06-20"),
      ),
      text(
        "payee",
        "Beneficiario | Ente beneficiario | Capofila | Soggetto percettore | Ente capofila | Creditore | Soggetto beneficiario del pagamento | Ente beneficiario del contributo | Destinatario | Ente capofila destinatario | A favore di",
        ["Comune di Alfa", "Comune di Beta", "Comune di Alfa", "Azienda Speciale Gamma"],
      ),
      text(
        "project",
        "Progetto | Titolo del progetto | Denominazione progetto | Titolo | Nome progetto | Intervento finanziato | Progetto finanziato | Denominazione intervento | Titolo intervento",
        ["Tempo amico", "Nidi aperti", "Tempo amico", "Conciliamo insieme"],
      ),
      text(
        "instalment",
        "Tranche | Rata | Acconto/Saldo | Causale | Quota | Tipo di pagamento | Acconto o saldo | N. rata | Fase del pagamento | Tipologia erogazione | Anticipo/saldo",
        ["Acconto", "Acconto", "Saldo", "Acconto"],
      ),
      euro(
        "disbursed",
        "Importo erogato | Contributo erogato | Somma erogata | Erogato € | Importo erogato (in euro) | Risorse erogate | Quota erogata | Totale erogato | Importo trasferito | Somme erogate al capofila | Contributo regionale erogato",
        [20_664, 17_500, 20_664, 12_345.67],
      ),
      date(
        "paymentDate",
        "Data pagamento | Data di erogazione | Data valuta | Data accredito | Data quietanza | Pagato il | Data del mandato di pagamento | Data versamento | Data emissione mandato | Data operazione",
        days("2017-09-15", "2017-09-18", "2018-02-05", null),
      ),
    ],
  }),
  tableBase({
    kind: "payments",
    name: "Liquidazioni",
    titles: ["Liquidazioni ai soggetti capofila"],
    total: "TOTALE",
    columns: [
      text("actNumber", "Decreto n. | Estremi atto | N. provvedimento | Determina | N. mandato", [
        "D.D. 12 del 1/9/2017",
        "D.D. 13 del 2/9/2017",
        "D.D. 14 del 2/9/2017",
      ]),
      text("payee", "Ente capofila | Beneficiario | Capofila di alleanza | Percettore", leads.slice(0, 3)),
      euro(
        "liquidatedContribution",
        "Importo liquidato (quota contributo) | Contributo liquidato | Liquidato a valere sul contributo | Contributo regionale liquidato | Risorse liquidate - solo contributo | Importo liquidato sul contributo regionale | Quota contributo liquidata | Liquidato contributo regionale",
        [20_000, 10_000.5, 7500],
      ),
      euro(
        "savings",
        "Economie | Economie di spesa | Minori spese | Economia realizzata | Risparmi | Economie accertate | Economie di progetto | Somme non spese",
        [100, 0, 250.25],
      ),
      euro(
        "recoveries",
        "Recuperi | Importo recuperato | Somme restituite | Restituzioni | Importo da recuperare | Recuperi effettuati | Somme recuperate | Importi restituiti",
        [0, 0, 80],
      ),
      date(
        "paymentDate",
        "Data liquidazione | Data del pagamento | Data bonifico",
        days("2017-10-01", "2017-10-04", "2017-10-05"),
      ),
    ],
  }),
  tableBase({
    kind: "payments",
    name: "Pagamenti 2018",
    columns: [
      text("payee", "Beneficiario | Capofila | Destinatario del pagamento", leads),
      text("project", "Titolo progetto | Progetto", projects),
      text("instalment", "Rata | Tranche | Causale del pagamento", [
        "1ª tranche",
        "1ª tranche",
        "2ª tranche",
        "Saldo",
      ]),
      euro(
        "liquidatedAll",
        "Liquidato (tutte le fonti) | Liquidato complessivo | Liquidato (contributo + cofin.) | Liquidato cofinanziamento incluso | Totale liquidato contributo e cofinanziamento",
        [30_000, 22_000, 18_500.4, 9000],
      ),
      date(
        "paymentDate",
        "Data pagamento | Data valuta",
        days("2018-03-01", "2018-03-02", "2018-09-01", "2018-12-20"),
      ),
    ],
  }),
  tableBase({
    kind: "expenditureReport",
    name: "Rendiconto",
    titles: ["Rendicontazione economico-finanziaria al 30/06/2018", "Alleanza locale: Tempo amico"],
    total: "Totale complessivo",
    columns: [
      text("number", "N. | Nr. | Progr.", numbers),
      text("project", "Progetto | Titolo del progetto | Denominazione del progetto | Nome progetto", [
        "Tempo amico",
        "Tempo amico",
        "Tempo amico",
        "Nidi aperti",
      ]),
      text(
        "action",
        "Azione | Attività | Azione progettuale | Attività realizzata | Descrizione azione | Azione/Attività | Attività progettuale | Azione prevista dal progetto | Voce/azione",
        ["Sportello di ascolto", "Formazione", "Voucher", "Apertura straordinaria"],
      ),
      euro(
        "planned",
        "Costo previsto | Preventivo | Spesa prevista | Budget | Costo approvato | Importo a preventivo | Costo preventivato | Costo da progetto | Spesa preventivata | Budget approvato",
        [30_000, 12_000, 8000, 20_000],
      ),
      euro(
        "incurred",
        "Costo sostenuto | Spese sostenute | Spesa rendicontata | Costi effettivamente sostenuti | Consuntivo | Importo rendicontato | Totale rendicontato | Spesa effettiva | Spese effettivamente sostenute | Costo effettivo | Spesa a consuntivo | Totale speso | Importo speso",
        [28_000, 12_000, 7500.5, 19_000],
      ),
      euro(
        "onContribution",
        "Quota contributo | A carico del contributo | Spesa su contributo regionale | di cui contributo | Finanziato con contributo | Imputato al contributo | Parte coperta dal contributo | Contributo utilizzato",
        [20_000, 8000, 5000.5, 12_000],
      ),
      euro(
        "onCofinancing",
        "Quota cofinanziamento | A carico del cofinanziamento | Spesa su cofinanziamento | di cui cofinanziamento | Coperto da cofinanziamento | Imputato al cofinanziamento | Parte cofinanziata | Cofinanziamento utilizzato",
        [8000, 4000, 2500, 7000],
      ),
      euro(
        "admitted",
        "Spesa ammessa | Costo ammesso | Spesa riconosciuta | Importo ammesso da ATS | Costi riconosciuti | Importo riconosciuto | Spesa validata da ATS",
        [28_000, 12_000, 7000, 19_000],
      ),
    ],
  }),
  tableBase({
    kind: "expenditureReport",
    name: "Giustificativi",
    titles: ["Elenco dei giustificativi di spesa"],
    total: "Totale spese",
    columns: [
      text("project", "Progetto | Titolo progetto", [
        "Tempo amico",
        "Tempo amico",
        "Tempo amico",
        "Tempo amico",
      ]),
      text("action", "Azione | Attività | Azione di progetto", [
        "Sportello",
        "Sportello",
        "Formazione",
        "Voucher",
      ]),
      text(
        "documentNumber",
        "N. fattura | Giustificativo | Documento n. | Estremi del documento | Fattura n. | N. documento di spesa | Numero fattura | N. giustificativo | Rif. documento | Doc. n.",
        ["12/PA", "44", "2018/0031", "77/E"],
      ),
      date(
        "documentDate",
        "Data fattura | Data documento | Data giustificativo | Data del documento di spesa | Data emissione | Data doc. | Data della fattura",
        days("2018-01-31", "2018-02-28", "2018-03-05", "2018-04-11"),
      ),
      text(null, "Fornitore | Ditta | Intestatario del documento", [
        "Alfa coop.",
        "Alfa coop.",
        "Studio Beta",
        "Gamma s.r.l.",
      ]),
      text(
        "source",
        "Fonte | Fonte di finanziamento | Fonte di copertura | Copertura finanziaria | Fonte finanziaria | Fonte di spesa | Imputazione (contributo/cofinanziamento)",
        ["Contributo", "Cofinanziamento", "Contributo", "Contributo"],
      ),
      euro(
        "incurred",
        "Importo rendicontato | Spesa sostenuta | Costo rendicontato | Spesa rendicontata (€) | Importo fattura | Importo documento | Spese rendicontate",
        [1200, 800.4, 2500, 640],
      ),
      date(
        "paymentDate",
        "Data pagamento | Data quietanza | Data mandato | Pagata il | Data di quietanza | Data bonifico",
        days("2018-02-10", "2018-03-10", "2018-03-30", null),
      ),
    ],
  }),
  tableBase({
    kind: "cofinancing",
    name: "Cofinanziamento",
    titles: ["Cofinanziamento dei progetti delle Alleanze"],
    total: "Totale",
    columns: [
      text("number", "N. | Nr.", numbers),
      text(
        "lead",
        "Ente capofila | Capofila | Soggetto capofila | Capofila dell'Alleanza | Ente titolare | Capofila alleanza locale",
        leads,
      ),
      text(
        "project",
        "Titolo progetto | Progetto | Denominazione progetto | Nome del progetto | Titolo | Progetti",
        projects,
      ),
      euro(
        "totalCost",
        "Costo totale | Costo complessivo | Costo del progetto | Costo | Valore complessivo del progetto | Importo totale progetto | Costo globale",
        [60_000, 50_000, 41_000.5, 30_000],
      ),
      euro(
        "assigned",
        "Contributo assegnato | Contributo concesso | Finanziamento assegnato | Finanziamento concesso | Contributo ATS assegnato",
        [41_328, 35_000, 30_000, 20_000],
      ),
      euro(
        "cofinancing",
        "Cofinanziamento | Totale cofinanziamento | Co-finanziamento | Cofinanziamento totale | Quota di cofinanziamento | Cofin. totale | Quota cofinanziata dall'Alleanza | Risorse proprie",
        [18_672, 15_000, 11_000.5, 10_000],
      ),
      euro(
        "publicCofinancing",
        "Cofinanziamento pubblico | di cui pubblico | Quota pubblica | Cofin. enti pubblici | da soggetti pubblici | Pubblico | Cofinanziamento da enti pubblici | Parte pubblica | Cof. pubblico",
        [10_000, 9000, 11_000.5, 4000],
      ),
      euro(
        "privateCofinancing",
        "Cofinanziamento privato | di cui privato | Quota privata | Cofin. soggetti privati | da soggetti privati | Privato | Cofinanziamento da privati | Parte privata | Cof. privato",
        [8672, 6000, 0, 6000],
      ),
      percent(
        "cofinancingShare",
        "% cofinanziamento | Percentuale di cofinanziamento | Incidenza cofinanziamento | Cofin. % | Quota % di cofinanziamento",
        [
          { v: 0.3112, format: "0.00%" },
          { v: 0.3, format: "0.00%" },
          { v: 0.2683, format: "0.00%" },
          { v: 0.3333, format: "0.00%" },
        ],
      ),
    ],
  }),
  tableBase({
    kind: "cofinancing",
    name: "Cofin per forma",
    titles: ["Cofinanziamento monetario e in natura"],
    total: "TOTALE",
    columns: [
      text("project", "Progetto | Titolo | Progetti | Titolo del progetto", projects),
      euro(
        "cofinancing",
        "Cofinanziamento | Totale cofinanziamento | Cofinanziamento complessivo",
        [18_672, 15_000, 11_000.5, 10_000],
      ),
      euro(
        "monetaryCofinancing",
        "di cui monetario | Cofinanziamento monetario | Cofinanziamento in denaro | Quota monetaria | Monetario | Risorse monetarie | Apporto monetario | Cofin. monetario | di cui in denaro",
        [10_000, 5000, 1000.5, 10_000],
      ),
      euro(
        "inKindCofinancing",
        "di cui in natura | Cofinanziamento in natura | Valorizzazione | Quota in natura | In natura | Cofinanziamento non monetario | Apporto in natura | Cofin. in natura | Valorizzazioni | Risorse in natura | ore lavoro valorizzate",
        [8672, 10_000, 10_000, 0],
      ),
    ],
  }),
  tableBase({
    kind: "cofinancing",
    name: "Cofin dettaglio",
    titles: ["Cofinanziamento per natura e forma"],
    total: "Totale generale",
    columns: [
      text("lead", "Capofila | Ente capofila", leads),
      text("project", "Progetto | Titolo progetto", projects),
      euro(
        "publicMonetary",
        "Pubblico monetario | Cofinanziamento pubblico in denaro | Cofin. pubblico monetario | Quota pubblica monetaria",
        [5000, 4000, 0, 1000],
      ),
      euro(
        "publicInKind",
        "Pubblico in natura | Cofinanziamento pubblico valorizzato | Cofin. pubblico in natura | Quota pubblica in natura",
        [5000, 5000, 11_000, 3000],
      ),
      euro(
        "privateMonetary",
        "Privato monetario | Cofinanziamento privato in denaro | Cofin. privato monetario | Quota privata monetaria",
        [4000, 2000, 0.5, 6000],
      ),
      euro(
        "privateInKind",
        "Privato in natura | Cofinanziamento privato valorizzato | Cofin. privato in natura | Quota privata in natura",
        [4672, 4000, 0, 0],
      ),
    ],
  }),
  tableBase({
    kind: "ranking",
    name: "Graduatoria",
    titles: ["Graduatoria delle proposte progettuali", "Manifestazione di interesse 2017"],
    total: "Totale",
    columns: [
      rank(
        "position",
        "Posizione | Pos. | Posto | N. graduatoria | Posizione in graduatoria | Ordine di graduatoria | Posizione finale | N. ordine graduatoria | Piazzamento",
        numbers,
      ),
      text(
        "lead",
        "Ente capofila | Capofila | Soggetto proponente | Ente richiedente | Proponente | Ente proponente | Soggetto capofila proponente | Capofila alleanza",
        leads,
      ),
      text(
        "project",
        "Titolo progetto | Progetto | Titolo | Denominazione del progetto | Nome progetto | Titolo proposta | Denominazione proposta",
        projects,
      ),
      score(
        "score",
        "Punteggio | Punti | Punteggio finale | Punteggio totale | Punteggio complessivo | Totale punti | Punteggio attribuito | Tot. punti | Valutazione finale | Punteggio ottenuto",
        [92.5, 88, 71, 64.5],
      ),
      euro(
        "totalCost",
        "Costo totale | Costo complessivo | Costo del progetto | Costo progetto (€)",
        [60_000, 50_000, 41_000.5, 30_000],
      ),
      euro(
        "requested",
        "Contributo richiesto | Importo richiesto | Finanziamento richiesto | Richiesta di contributo | Contributo regionale richiesto | Contributo chiesto | Contributo domandato | Quota richiesta",
        [42_000, 35_000, 30_000, 21_000],
      ),
      euro(
        "grant",
        "Contributo concesso | Contributo assegnato | Finanziamento concesso | Contributo ammesso | Importo finanziato | Contributo concedibile | Contributo approvato | Contributo riconosciuto | Importo assegnato",
        [42_000, 35_000, 20_000, null],
      ),
      text(
        "status",
        "Esito | Stato | Esito istruttoria | Stato della domanda | Ammesso e finanziato | Esito finale | Ammissione | Esito valutazione | Finanziato (sì/no)",
        ["Finanziato", "Finanziato", "Finanziato parzialmente", "Ammesso in attesa"],
      ),
    ],
  }),
  tableBase({
    kind: "ranking",
    name: "Progetti ammessi",
    titles: ["Avviso POR FSE - graduatoria dei progetti ammessi"],
    columns: [
      rank("position", "Pos. | N. in graduatoria | Posizione | Rank", numbers),
      text("number", "ID progetto | Codice progetto | ID", ["LO-001", "BG-014", "CR-002", "MN-007"]),
      text("lead", "Richiedente | Ente proponente | Soggetto richiedente", leads),
      text("territory", "Provincia | Territorio | ATS", ["Lodi", "Bergamo", "Cremona", "Mantova"]),
      score("score", "Punteggio totale | Punteggio | Punti assegnati", [85.5, 80, 79.5, 60]),
      euro(
        "eligibleCost",
        "Costo totale ammissibile | Spesa ammissibile | Spesa ammessa | Costo ammesso",
        [100_000, 50_000, 125_000, 80_000],
      ),
      euro(
        "grant",
        "Contributo concesso | Contributo | Importo concesso | Contributo finanziato",
        [80_000, 40_000, 100_000, 64_000],
      ),
    ],
  }),
  tableBase({
    kind: "grants",
    name: "Contributi concessi",
    titles: ["Contributi concessi per provincia"],
    total: "TOTALE",
    columns: [
      text(
        "territory",
        "Provincia | Province | Territorio provinciale | Provincia di riferimento | Prov. | Territorio (provincia)",
        ["Bergamo", "Brescia", "Como", "Cremona", "Lecco"],
      ),
      count(
        "projectCount",
        "N. progetti | Progetti finanziati | Numero progetti approvati | N. progetti ammessi | Quanti progetti | Progetti ammessi (n.) | Totale progetti",
        [7, 9, 0, 3, 2],
      ),
      euro(
        "eligibleCost",
        "Costo ammissibile | Spesa ammissibile | Costo totale ammissibile | Spese ammesse",
        [600_000, 700_000, 0, 210_000.5, 90_000],
      ),
      euro(
        "grant",
        "Contributo concesso | Contributo | Contributo assegnato | Importo concesso | Finanziamento concesso | Contributo a fondo perduto | Contributo erogabile | Contributi concessi | Totale contributo",
        [480_000, 560_000.25, 0, 168_000, 72_000],
      ),
    ],
  }),
  tableBase({
    kind: "projects",
    name: "Progetti",
    titles: ["Progetti approvati nel Piano territoriale 2017-2018"],
    total: "Totale",
    columns: [
      text("number", "N. | Nr. | Progr. | N. progetto | Num.", numbers),
      text(
        "lead",
        "Capofila | Ente capofila | Soggetto capofila | Ente titolare | Capofila dell'alleanza | Ente/capofila | Comune capofila | Capofila (ente pubblico)",
        leads,
      ),
      text(
        "title",
        "Progetto | Titolo progetto | Denominazione | Titolo | Nome del progetto | Titolo dell'intervento | Progetto approvato | Titolo del progetto approvato",
        projects,
      ),
      euro(
        "totalCost",
        "Costo totale | Costo complessivo | Costo del progetto | Valore del progetto | Budget totale | Costo | Importo complessivo | Costo totale (tutte le fonti) | Totale costo progetto",
        [60_000, 50_000, 41_000.5, 30_000],
      ),
      euro(
        "requested",
        "Contributo richiesto | Importo richiesto | Richiesto | Finanziamento richiesto | Richiesta di contributo | Contributo domandato | Contributo regionale richiesto ad ATS",
        [42_000, 35_000, 30_000, 21_000],
      ),
      euro(
        "assigned",
        "Contributo assegnato | Contributo concesso | Assegnato | Finanziamento assegnato | Contributo approvato | Importo assegnato | Contributo definitivo | Contributo finale assegnato | Importo contributo assegnato",
        [41_328, 35_000, 30_000, 20_000],
      ),
      euro(
        "cofinancing",
        "Cofinanziamento | Co-finanziamento | Quota di cofinanziamento | Quota a carico dell'Alleanza",
        [18_672, 15_000, 11_000.5, 10_000],
      ),
    ],
  }),
  tableBase({
    kind: "proposals",
    name: "Proposte pervenute",
    titles: ["Proposte pervenute a seguito della Manifestazione di interesse"],
    total: "Totale proposte",
    columns: [
      text("number", "N. | Nr. | N. prot. | Progr.", numbers),
      text("lead", "Soggetto proponente | Ente proponente | Capofila | Proponente | Ente capofila", leads),
      text(
        "title",
        "Titolo proposta | Proposta progettuale | Proposta | Titolo della proposta | Titolo progetto",
        projects,
      ),
      euro(
        "requested",
        "Contributo richiesto | Finanziamento richiesto | Richiesta di contributo | Importo richiesto | Contributo regionale richiesto",
        [42_000, 35_000, 30_000, 21_000],
      ),
      euro(
        "totalCost",
        "Costo totale | Costo complessivo | Costo del progetto | Costo totale della proposta | Costo complessivo della proposta",
        [60_000, 50_000, 41_000.5, 30_000],
      ),
      euro(
        "cofinancing",
        "Cofinanziamento | Co-finanziamento previsto | Quota di cofinanziamento",
        [18_000, 15_000, 11_000.5, 9000],
      ),
    ],
  }),
  tableBase({
    kind: "monitoring",
    name: "Monitoraggio",
    titles: ["Monitoraggio semestrale dei progetti - 2° semestre 2017"],
    total: "Totale",
    columns: [
      text("number", "N. | Nr.", numbers),
      text("lead", "Capofila | Ente capofila | Soggetto capofila", leads),
      text("project", "Progetto | Titolo progetto | Denominazione del progetto | Titolo", projects),
      count(
        "personsExpected",
        "Persone previste | Persone attese | Beneficiari previsti (persone) | N. persone previste | Destinatari previsti - persone | Destinatari attesi (persone) | Target persone previsto",
        [100, 80, 60, 40],
      ),
      count(
        "personsReached",
        "Persone raggiunte | Persone coinvolte | Beneficiari raggiunti (persone) | N. persone raggiunte | Persone effettivamente raggiunte | Destinatari effettivi (persone) | Persone beneficiarie raggiunte",
        [50, 70, 60, 12],
      ),
      count(
        "enterprisesExpected",
        "Imprese previste | Aziende previste | Imprese attese | Beneficiari previsti (imprese) | Target imprese previsto | Aziende attese",
        [10, 0, 4, 6],
      ),
      count(
        "enterprisesReached",
        "Imprese raggiunte | Aziende raggiunte | Imprese coinvolte | Aziende coinvolte",
        [4, 0, 4, 2],
      ),
      euro(
        "totalResources",
        "Totale risorse | Risorse complessive | Costo totale | Budget | Totale risorse del progetto | Costo complessivo del progetto | Risorse totali | Valore complessivo progetto",
        [60_000, 50_000, 41_000.5, 30_000],
      ),
      euro(
        "liquidatedAll",
        "Liquidato (tutte le fonti) | Liquidato complessivo | Risorse liquidate, cofinanziamento incluso | Liquidato contributo + cofin. | Totale liquidato (contributo + cofinanziamento) | Risorse liquidate complessive",
        [30_000, 22_000, 18_500.4, 9000],
      ),
      euro(
        "disbursed",
        "Risorse erogate | Contributo erogato | Erogato | Importo erogato al capofila | Quota erogata | Contributo ricevuto | Risorse trasferite | Somme erogate",
        [20_664, 17_500, 15_000, 10_000],
      ),
      euro(
        "liquidatedContribution",
        "Liquidato (quota contributo) | Contributo liquidato | Risorse liquidate - contributo | Contributo regionale liquidato | Liquidato da contributo | Quota di contributo liquidata | Liquidato (solo contributo)",
        [20_000, 15_000, 12_500.4, 6000],
      ),
    ],
  }),
];
