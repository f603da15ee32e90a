/** The environment, and nothing else, configures the server; read and judged once, at start. */
import { resolve } from "node:path";
import * as z from "zod";

const logLevels = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

/** Microsoft supports add-ins in production only with Office.js from its own network. */
export const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The npm copy, served by this server itself. */
export const localOfficeJs = "/office-js/office.js";

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535);

const Environment = z
  .object({
    PORT: portNumber.default(3443),
    HOST: z.string().min(1).default("127.0.0.1"),
    DATA_DIR: z.string().min(1).optional(),
    TLS: z.enum(["on", "off"]).default("on"),
    TLS_CERT: z.string().min(1).optional(),
    TLS_KEY: z.string().min(1).optional(),
    OFFICE_JS: z.union([z.url({ protocol: /^https$/ }), z.literal(localOfficeJs)]).optional(),
    LOG_LEVEL: z.enum(logLevels).optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    LOGIN_ATTEMPTS: z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .transform(Number)
      .default(10),
  })
  .refine((env) => (env.TLS_CERT === undefined) === (env.TLS_KEY === undefined), { path: ["TLS_KEY"] });

/** What each variable must be, for the message when it is not. */
const expected: Readonly<Record<string, { it: string; en: string }>> = {
  PORT: { it: "un numero da 0 a 65535", en: "a number from 0 to 65535" },
  HOST: {
    it: "un indirizzo su cui ascoltare, ad esempio 0.0.0.0",
    en: "an address to listen on, e.g. 0.0.0.0",
  },
  DATA_DIR: { it: "una cartella", en: "a folder" },
  TLS: { it: "on oppure off", en: "on or off" },
  TLS_CERT: { it: "il percorso di un file PEM", en: "the path of a PEM file" },
  TLS_KEY: {
    it: "un file PEM, insieme a TLS_CERT o nessuno dei due",
    en: "a PEM file, together with TLS_CERT or neither",
  },
  OFFICE_JS: { it: `un indirizzo https oppure ${localOfficeJs}`, en: `an https address or ${localOfficeJs}` },
  LOG_LEVEL: { it: `uno tra ${logLevels.join(", ")}`, en: `one of ${logLevels.join(", ")}` },
  PUBLIC_URL: { it: "l'indirizzo https visto dagli utenti", en: "the https address that users see" },
  LOGIN_ATTEMPTS: { it: "un numero da 1 a 9999", en: "a number from 1 to 9999" },
};

export interface Settings {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Absolute path; absent when not set, each command has its own default. */
  readonly dataDir: string | undefined;
  readonly tls: boolean;
  /** Paths of certificate and key; absent: a development certificate is made. */
  readonly certificate: { readonly cert: string; readonly key: string } | undefined;
  /** Where the pane gets Office.js from; absent: the command's default. */
  readonly officeJs: string | undefined;
  readonly logLevel: (typeof logLevels)[number] | undefined;
  /** Without a slash at the end; absent: https://localhost:PORT. */
  readonly publicUrl: string | undefined;
  readonly loginAttempts: number;
}

/** Wrong settings: `message` lists every variable, in Italian and English, and is meant for the terminal. */
export class WrongSettings extends Error {}

/** @throws WrongSettings */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const known = Object.fromEntries(
    // Set but empty counts as not set, as in a compose file with a blank value.
    Object.keys(expected).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = Environment.safeParse(known);
  if (!parsed.success) throw new WrongSettings(explain(parsed.error, known));
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR === undefined ? undefined : resolve(env.DATA_DIR),
    tls: env.TLS === "on",
    certificate:
      env.TLS_CERT === undefined || env.TLS_KEY === undefined
        ? undefined
        : { cert: env.TLS_CERT, key: env.TLS_KEY },
    officeJs: env.OFFICE_JS,
    logLevel: env.LOG_LEVEL,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ""),
    loginAttempts: env.LOGIN_ATTEMPTS,
  };
}

function explain(error: z.ZodError, known: Record<string, string | undefined>): string {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))];
  const line = (name: string, language: "it" | "en") => {
    const value = known[name] === undefined ? "" : ` = ${JSON.stringify(known[name])}`;
    const must = language === "it" ? "deve essere" : "must be";
    return `  ${name}${value}: ${must} ${expected[name]?.[language] ?? ""}`;
  };
  return [
    "Impostazioni non valide, il server non parte:",
    ...names.map((name) => line(name, "it")),
    "Settings not valid, the server does not start:",
    ...names.map((name) => line(name, "en")),
  ].join("\n");
}
