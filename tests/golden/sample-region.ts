/** The two regional workbooks: the 2014 allocation table with its weights, and the POR FSE grants of 2017. */
import { letter, OfficerSheet } from "./officer-sheet.ts";
import { type PrintedAllocation, type PrintedGrants, printed, typed } from "./printed.ts";

export function allocationSheets(): OfficerSheet[] {
  const data = printed<PrintedAllocation>("lombardia-2014");
  const sheet = new OfficerSheet("Indicatori e pesi", [3, 26, 23, 23, 23, 23, 23], true);
  sheet.put("B1", "Regione Lombardia - riparto delle risorse tra le ASL, programmazione 2014-2015", {
    look: "title",
    to: "G1",
  });
  sheet.put("B2", "Linee guida sulla conciliazione famiglia-lavoro (DGR 1081/2013), aprile 2014", {
    look: "subtitle",
    to: "G2",
  });
  sheet.put("B3", "Il set di indicatori e il peso relativo", { look: "title", to: "G3" });
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i + 1)}5`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach(([territory = "", ...shares], i) => {
    const row = 6 + i;
    sheet.put(`B${row}`, territory, { look: "text", key: `row.${i}.territory` });
    shares.forEach((text, j) => {
      // Bergamo and Milano were pasted from the slide: their third and first share stayed text.
      const pasted = (territory === "Bergamo" && j === 2) || (territory === "Milano" && j === 0);
      sheet.put(`${letter(j + 2)}${row}`, pasted ? text : typed(text), {
        look: "number",
        ...(pasted ? {} : { format: "0.0%" }),
        key: `row.${i}.${letter(j)}`,
      });
    });
  });
  const end = 6 + data.rows.length;
  sheet.put(`B${end}`, data.total[0] ?? "", { look: "total" });
  data.total.slice(1).forEach((text, j) => {
    sheet.put(`${letter(j + 2)}${end}`, typed(text), {
      look: "total",
      format: "0.0%",
      key: `total.${letter(j)}`,
    });
  });

  const below = end + 2;
  ["Indicatore", "Peso"].forEach((text, i) => {
    sheet.put(`${letter(i + 1)}${below}`, text, { look: "head", key: `weights.header.${i}` });
  });
  sheet.put(`D${below}`, "Descrizione", { look: "head", to: `G${below}` });
  data.weights.forEach(([name, weight], i) => {
    const row = below + 1 + i;
    const pasted = i === 2;
    sheet.put(`B${row}`, name, { look: "text" });
    sheet.put(`C${row}`, pasted ? weight : typed(weight), {
      look: "number",
      ...(pasted ? {} : { format: "0%" }),
      key: `weight.${i}`,
    });
    sheet.put(`D${row}`, data.legend[i] ?? "", { look: "text", to: `G${row}`, key: `legend.${i}` });
  });
  const last = below + data.weights.length + 2;
  sheet.put(`B${last}`, "Percentuali stampate con una cifra decimale.", { look: "note", to: `G${last}` });
  return [sheet];
}

export function grantsSheets(): OfficerSheet[] {
  const data = printed<PrintedGrants>("por-fse-2017");
  const sheet = new OfficerSheet("Contributi per provincia", [5, 36, 30, 40]);
  sheet.put("B2", "Regione Lombardia - Conciliazione vita-lavoro 2017-2018", { look: "title", to: "D2" });
  const subtitle =
    "Avviso POR FSE Asse II del 10 marzo 2017 per il potenziamento dell'offerta di servizi a supporto dell'infanzia e dell'adolescenza";
  sheet.put("B3", subtitle, { look: "subtitle", to: "D3" });
  sheet.put("B4", data.text, { look: "subtitle", to: "D4", key: "text" });
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i + 1)}6`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach(([province = "", grant = ""], i) => {
    const row = 7 + i;
    sheet.put(`B${row}`, province, { look: "text" });
    const malformed = !/^\d{1,3}(\.\d{3})*(,\d+)?$/.test(grant);
    sheet.put(`C${row}`, malformed ? grant : typed(grant), {
      look: "number",
      ...(malformed ? {} : { format: "#,##0.00" }),
      key: `row.${i}.grant`,
    });
  });
  const end = 7 + data.rows.length;
  const [label = "", total = ""] = data.total;
  sheet.put(`B${end}`, label, { look: "total" });
  sheet.put(`C${end}`, total, { look: "total", key: "total.grant" });
  sheet.put(`B${end + 2}`, `Nota: ${data.cap}`, { look: "note", to: `D${end + 2}` });
  const missing =
    'La colonna "Numero progetti approvati" non è leggibile nell\'originale e non è stata riportata. Il totale è quello scritto nel testo.';
  sheet.put(`B${end + 3}`, missing, { look: "note", to: `D${end + 3}` });
  return [sheet];
}
