/** Passwords of local accounts: scrypt, its parameters kept beside each hash so that they can grow later. */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** Cost of one guess: 128 * N * r bytes of memory (32 MiB), about a tenth of a second. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}
export const defaultCost: ScryptCost = { N: 32_768, r: 8, p: 1 };

const keyLength = 32;

/** "scrypt$N$r$p$salt$hash", the last two in base64url. */
export async function hashPassword(password: string, cost: ScryptCost = defaultCost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost, keyLength);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Compares in constant time. @throws when `stored` was not written by `hashPassword` */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [name, N, r, p, salt, hash] = stored.split("$");
  if (name !== "scrypt" || !salt || !hash) throw new Error("a stored password hash has an unknown form");
  const expected = Buffer.from(hash, "base64url");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const key = await derive(password, Buffer.from(salt, "base64url"), cost, expected.length);
  return timingSafeEqual(key, expected);
}

function derive(password: string, salt: Buffer, cost: ScryptCost, length: number): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  // The same password typed on Mac and Windows can differ in Unicode composition.
  const text = password.normalize("NFC");
  return new Promise((resolve, reject) => {
    scrypt(text, salt, length, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
