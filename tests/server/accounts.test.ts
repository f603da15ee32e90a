import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createAccount, type NewAccount } from "../../server/auth/accounts.ts";
import { hashPassword, verifyPassword } from "../../server/auth/password.ts";
import { openStore } from "../../server/store/sqlite-store.ts";
import { temporaryFolder } from "./folders.ts";

const cheap = { N: 16, r: 1, p: 1 };
const account: NewAccount = {
  username: "olga.rossi",
  displayName: "Olga Rossi",
  role: "officer",
  territory: "ATS-MI",
  password: "una parola lunga",
};

describe("server/auth: passwords", () => {
  it("verify against their own parameters and salt", async () => {
    const stored = await hashPassword("perché no", cheap);
    assert.match(stored, /^scrypt\$16\$1\$1\$[\w-]{22}\$[\w-]{43}$/);
    assert.equal(await verifyPassword("perché no", stored), true);
    assert.equal(await verifyPassword("perche\u0301 no", stored), true, "however the accent was composed");
    assert.equal(await verifyPassword("perche no", stored), false);
    assert.notEqual(await hashPassword("perché no", cheap), stored, "salted");
  });

  it("production hashes cost real work", async () => {
    assert.match(await hashPassword("x"), /^scrypt\$32768\$8\$1\$/);
  });

  it("an unknown form is a fault, not a refusal", async () => {
    await assert.rejects(verifyPassword("x", "md5$abc"), /unknown form/);
  });
});

describe("server/auth: creating accounts", () => {
  it("creates once, without keeping the password", async () => {
    const store = await openStore(temporaryFolder());
    const context = { store, clock: () => new Date(0), origin: "cli", cost: cheap };
    try {
      const { password, ...expected } = account;
      assert.deepEqual(await createAccount(account, context), expected);
      assert.equal(await createAccount(account, context), null);
      assert.equal(JSON.stringify(await store.findAccount("olga.rossi")).includes(password), false);
      const entries = await store.readAudit();
      assert.deepEqual(
        entries.map((e) => [e.action, e.subject, e.origin]),
        [["account-created", "olga.rossi officer ATS-MI", "cli"]],
      );
    } finally {
      await store.close();
    }
  });

  const wrong: readonly (readonly [change: Partial<NewAccount>, message: RegExp])[] = [
    [{ password: "corta" }, /almeno 12 caratteri/],
    [{ username: "Olga Rossi" }, /lettere minuscole/],
    [{ territory: null }, /il territorio va indicato/],
    [{ role: "region" }, /il territorio va indicato/],
  ];
  for (const [change, message] of wrong) {
    it(`refuses ${JSON.stringify(change)}`, async () => {
      const store = await openStore(temporaryFolder());
      try {
        const context = { store, clock: () => new Date(0), origin: "cli", cost: cheap };
        await assert.rejects(createAccount({ ...account, ...change }, context), message);
        assert.equal(await store.findAccount(change.username ?? account.username), null);
      } finally {
        await store.close();
      }
    });
  }
});
