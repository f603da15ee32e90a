/** The documents behind the acts, under the short names that sources cite. */
import type { ActDocument } from "./act.ts";

export const lg2014Document: ActDocument = {
  id: "LG-2014",
  title: {
    it: "Regione Lombardia, presentazione delle linee guida 2014-2015, aprile 2014",
    en: "Regione Lombardia, presentation of the 2014-2015 guidelines, April 2014",
  },
};

export const prog2017Document: ActDocument = {
  id: "PROG-2017",
  title: {
    it: "Regione Lombardia, presentazione della programmazione 2017-2018",
    en: "Regione Lombardia, presentation of the 2017-2018 programme",
  },
};

export const planMilan2012Document: ActDocument = {
  id: "PLAN-MI-2012",
  title: {
    it: "Piano di lavoro territoriale, provincia di Milano, aggiornamento al 30.06.2012",
    en: "Territorial work plan, province of Milan, update of 30.06.2012",
  },
};

export const planMilan2017Document: ActDocument = {
  id: "PLAN-MI-2017",
  title: {
    it: "ATS Città Metropolitana di Milano, Piano territoriale di conciliazione 2017-2018, 31 maggio 2017",
    en: "ATS Città Metropolitana di Milano, territorial plan 2017-2018, 31 May 2017",
  },
};

export const accordCremonaDocument: ActDocument = {
  id: "ACC-CR-2014",
  title: {
    it: "Accordo territoriale di Cremona, biennio 2014-15",
    en: "Territorial accord of Cremona, 2014-15",
  },
};

export const reformLawDocument: ActDocument = {
  id: "L.R. 23/2015",
  title: {
    it: "Legge regionale 11 agosto 2015, n. 23",
    en: "Regional law no. 23 of 11 August 2015",
  },
};
