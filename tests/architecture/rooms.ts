/** The house as a table: who may import whom, and which packages. Changed only with a reason in README "Decisions". */

export interface Room {
  /** Other rooms that it may import. Its own files it always may. */
  readonly rooms: readonly string[];
  /** Single files of further rooms. */
  readonly files?: readonly string[];
  /** Packages; "node:*" stands for all of Node's own. */
  readonly packages: readonly string[];
}

const kit = "shared/kit";
const acts = "shared/acts";
const domain = "shared/domain";
const sheets = "shared/sheets";
const xlsx = "shared/xlsx";
const contract = "shared/contract";
const shared = [kit, acts, domain, sheets, xlsx, contract];
/** The pane reads and writes through Office.js, never through files. */
const sharedOfPane = [kit, acts, domain, sheets, contract];

export const rooms: Readonly<Record<string, Room>> = {
  [kit]: { rooms: [], packages: ["zod", "@noble/hashes"] },
  [acts]: { rooms: [kit], packages: ["zod"] },
  [domain]: { rooms: [kit, acts], packages: ["zod"] },
  [sheets]: { rooms: [kit, acts, domain], packages: ["zod"] },
  [xlsx]: { rooms: [kit], files: ["shared/sheets/grid.ts"], packages: ["fflate", "saxes"] },
  [contract]: { rooms: [kit, acts, domain, sheets], packages: ["zod"] },
  "addin/excel": { rooms: sharedOfPane, packages: ["zod"] },
  "addin/sync": { rooms: sharedOfPane, packages: ["zod"] },
  "addin/panel": {
    rooms: [...sharedOfPane, "addin/excel", "addin/sync"],
    packages: ["preact", "@fluentui/web-components", "@fluentui/tokens", "zod"],
  },
  "addin/workbench": { rooms: [kit, sheets, xlsx], packages: ["@univerjs/*", "hucre", "zod"] },
  "server/store": { rooms: shared, packages: ["knex", "sqlite3", "zod", "node:*"] },
  "server/auth": { rooms: [...shared, "server/store"], packages: ["zod", "node:*"] },
  "server/routes": {
    rooms: [...shared, "server/store", "server/auth"],
    packages: ["express", "express-rate-limit", "helmet", "pino", "zod", "node:*"],
  },
  "server/web": {
    rooms: [...shared, "server/store", "server/auth", "server/routes"],
    packages: ["express", "helmet", "hucre", "zod", "node:*"],
  },
  "server/cli": {
    rooms: [...shared, "server/store", "server/auth", "server/routes", "server/web"],
    packages: ["express", "hucre", "pino", "selfsigned", "zod", "node:*"],
  },
};
