/** Local accounts: who may sign in, as what, for which territory. */
import * as z from "zod";
import { TerritoryCode } from "../../shared/acts/registry.ts";
import { type Account, Role } from "../../shared/contract/routes.ts";
import type { Store } from "../store/port.ts";
import { defaultCost, hashPassword, type ScryptCost } from "./password.ts";

export const NewAccount = z
  .object({
    username: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,62}$/, {
      error: "nome utente: da 2 a 63 caratteri tra lettere minuscole, cifre, punto, trattino",
    }),
    displayName: z.string().trim().min(1).max(100),
    role: Role,
    territory: TerritoryCode.nullable(),
    password: z.string().min(12, { error: "password: almeno 12 caratteri" }).max(500),
  })
  .refine((account) => isTerritorial(account.role) === (account.territory !== null), {
    path: ["territory"],
    error:
      "il territorio va indicato per i ruoli officer e approver, e solo per quelli (region e finance vedono tutti i territori)",
  });
export type NewAccount = z.infer<typeof NewAccount>;

/** Officers and approvers belong to one territory; regional and finance staff to none. */
export function isTerritorial(role: Role): boolean {
  return role === "officer" || role === "approver";
}

export interface AccountContext {
  readonly store: Store;
  readonly clock: () => Date;
  /** Where the command came from, for the audit log, e.g. "cli". */
  readonly origin: string;
  readonly cost?: ScryptCost;
}

/**
 * Creates a local account.
 * @returns the account, or null when the user name is taken
 * @throws z.ZodError with an Italian message when a field is not acceptable
 */
export async function createAccount(input: NewAccount, context: AccountContext): Promise<Account | null> {
  const { password, ...account } = NewAccount.parse(input);
  const createdAt = context.clock().toISOString();
  const passwordHash = await hashPassword(password, context.cost ?? defaultCost);
  const created = await context.store.createAccount(
    { ...account, passwordHash, createdAt },
    {
      at: createdAt,
      who: null,
      action: "account-created",
      subject: `${account.username} ${account.role} ${account.territory ?? "-"}`,
      origin: context.origin,
    },
  );
  return created ? account : null;
}
