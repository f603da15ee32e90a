/** Who may do what: the whole role matrix, as one table. */
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import type { Account, Role } from "../../shared/contract/routes.ts";

interface Rights {
  /** Whose sheets the role sees. */
  readonly reads: "own" | "all";
  /** Sends sheets of its own territory. */
  readonly sends: boolean;
  /** Waives an error in writing. */
  readonly waives: boolean;
  /** Sees what each project has liquidated. */
  readonly liquidation: boolean;
}

export const rights: Readonly<Record<Role, Rights>> = {
  officer: { reads: "own", sends: true, waives: false, liquidation: false },
  approver: { reads: "own", sends: true, waives: true, liquidation: false },
  region: { reads: "all", sends: false, waives: false, liquidation: true },
  finance: { reads: "all", sends: false, waives: false, liquidation: true },
};

export function mayRead(account: Account, territory: TerritoryCode): boolean {
  return rights[account.role].reads === "all" || account.territory === territory;
}

export function maySend(account: Account, territory: TerritoryCode): boolean {
  return rights[account.role].sends && account.territory === territory;
}

/** The territory to which reading is limited; undefined when the account reads all. */
export function readScope(account: Account): TerritoryCode | undefined {
  if (rights[account.role].reads === "all") return undefined;
  if (account.territory === null) throw new Error("a territorial account without a territory");
  return account.territory;
}
