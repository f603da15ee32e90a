/** Functions that came after the file format: Excel stores them with "_xlfn." and reads the bare name as unknown. */
import { mapWords } from "./formula.ts";
import { EditRefused } from "./workbook-edit.ts";

const since2010 = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC
IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T
T.TEST TEXTJOIN UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S WEBSERVICE WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
const withSecondPrefix = new Set(["FILTER", "SORT"]);
/** Their parameters are stored with a prefix too: a formula that uses them is not rewritten here. */
const unsupported = new Set(["LET", "LAMBDA", "MAP", "REDUCE", "SCAN", "BYROW", "BYCOL", "MAKEARRAY"]);

/** `formula` without "="; `cell` names it in a refusal. @throws EditRefused */
export function withStoragePrefixes(formula: string, cell: string): string {
  return mapWords(formula, (word, next) => {
    if (next !== "(") return word;
    const name = word.toUpperCase();
    if (unsupported.has(name)) throw new EditRefused("bad-cell", `${cell}: ${name} cannot be stored`);
    if (withSecondPrefix.has(name)) return `_xlfn._xlws.${name}`;
    return since2010.has(name) ? `_xlfn.${name}` : word;
  });
}
