/** What the merger of 2016 is, copied by hand from the description (PLAN-MI-2017 for Milan; L.R. 23/2015), not from the acts in code. By the name that LG-2014 prints. */
export const atsOfAsl: Readonly<Record<string, string>> = {
  Bergamo: "ATS-BG",
  Brescia: "ATS-BS",
  Como: "ATS-INS",
  Cremona: "ATS-VP",
  Lecco: "ATS-BRI",
  Lodi: "ATS-MI",
  Mantova: "ATS-VP",
  Milano: "ATS-MI",
  "Milano Due": "ATS-MI",
  "Milano Uno": "ATS-MI",
  "Monza Brianza": "ATS-BRI",
  Pavia: "ATS-PV",
  Sondrio: "ATS-MON",
  Valcamonica: "ATS-MON",
  Varese: "ATS-INS",
};
