/** Keeps demo data and real data apart: the demo's passwords are published. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WrongSettings } from "./settings.ts";

const marker = "DEMO.txt";

/** Marks a new folder as the demo's. @throws WrongSettings when it holds a database that the demo did not make */
export function claimDemoFolder(dataDir: string): void {
  if (existsSync(join(dataDir, marker))) return;
  if (existsSync(join(dataDir, "concilia.sqlite"))) {
    throw new WrongSettings(
      [
        `DATA_DIR = ${dataDir}: contiene dati che non sono della dimostrazione. La dimostrazione vi aggiungerebbe accessi con password pubblica: indicare un'altra cartella.`,
        `DATA_DIR = ${dataDir}: holds data that are not the demo's. The demo would add accounts with a published password: name another folder.`,
      ].join("\n"),
    );
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(
    join(dataDir, marker),
    "Dati dimostrativi con password pubbliche: non usare in esercizio.\nDemo data with published passwords: not for production.\n",
  );
}

/** @throws WrongSettings when the folder is the demo's */
export function refuseDemoFolder(dataDir: string): void {
  if (!existsSync(join(dataDir, marker))) return;
  throw new WrongSettings(
    [
      `DATA_DIR = ${dataDir}: è la cartella della dimostrazione, con accessi a password pubblica. Il server di esercizio non la usa: indicare un'altra cartella.`,
      `DATA_DIR = ${dataDir}: is the demo's folder, with accounts whose password is published. The production server does not use it: name another folder.`,
    ].join("\n"),
  );
}
