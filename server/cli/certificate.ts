/** The key pair for https: the installer's own, or a development certificate made at first start. */
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { WrongSettings } from "./settings.ts";

export interface KeyPair {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

/** @throws WrongSettings when a file cannot be read */
export function readKeyPair(paths: { cert: string; key: string }): KeyPair {
  const read = (name: string, path: string) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      throw new WrongSettings(
        `${name}: il file ${path} non si può leggere.\n${name}: the file ${path} cannot be read.`,
      );
    }
  };
  return { cert: read("TLS_CERT", paths.cert), key: read("TLS_KEY", paths.key) };
}

/**
 * Self-signed, for this machine only: browsers ask before they trust it.
 * Kept in the data folder, so that the browser has to be told once, and made anew when it is about to expire.
 * @param hostName further name to be valid for, beside localhost
 */
export async function developmentKeyPair(dataDir: string, hostName: string, now: Date): Promise<KeyPair> {
  const certFile = join(dataDir, "development-certificate.pem");
  const keyFile = join(dataDir, "development-key.pem");
  if (existsSync(certFile) && existsSync(keyFile)) {
    const pair = { cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8") };
    if (isFit(pair.cert, hostName, now)) return pair;
  }
  const pair = await make(hostName, now);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(keyFile, pair.key, { mode: 0o600 });
  writeFileSync(certFile, pair.cert, { mode: 0o600 });
  return pair;
}

const day = 86_400_000;

function isFit(cert: string, hostName: string, now: Date): boolean {
  const certificate = new X509Certificate(cert);
  return (
    new Date(certificate.validTo).getTime() - now.getTime() > 7 * day &&
    (isAddress(hostName) || certificate.checkHost(hostName) !== undefined)
  );
}

async function make(hostName: string, now: Date): Promise<KeyPair> {
  const names = [...new Set(["localhost", ...(isAddress(hostName) ? [] : [hostName])])];
  const addresses = [...new Set(["127.0.0.1", "::1", ...(isAddress(hostName) ? [hostName] : [])])];
  const made = await generate([{ name: "commonName", value: "Concilia development certificate" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - day),
    // Safari and others refuse server certificates that live longer than 825 days.
    notAfterDate: new Date(now.getTime() + 800 * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

function isAddress(name: string): boolean {
  return /^[\d.]+$|:/.test(name);
}
